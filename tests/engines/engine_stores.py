"""Stores that do something in the engine process that they are handed to."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sessions.contexts import SqliteContexts


class CountingStore(SqliteContexts):
    """Counts the tokens that its engine process hands to the library that runs the model."""

    def __reduce__(self) -> tuple[object, ...]:
        return _counting, (self.file,)

    @property
    def handed(self) -> int:
        """So far, by the present process or else the last one."""
        return int(_count_of(self.file).read_text())


class DeadlyStore(SqliteContexts):
    """Kills its engine process in the middle of the second save: the state lies in its rows."""

    def __reduce__(self) -> tuple[object, ...]:
        return _deadly, (self.file,)


def _count_of(file: Path) -> Path:
    return file.with_name("handed")


def _counting(file: Path) -> SqliteContexts:
    import llama_cpp.llama_cpp as llama

    from engines.backends.hf import HfEngine
    from engines.rwkv.model import RwkvModel

    decode, forward, read = llama.llama_decode, RwkvModel.forward, HfEngine._forward
    total = 0

    def note(count: int) -> None:
        nonlocal total
        total += count
        _count_of(file).write_text(str(total))

    def decoded(context: Any, batch: Any) -> int:
        note(batch.n_tokens)
        result: int = decode(context, batch)
        return result

    def forwarded(self: RwkvModel, tokens: Sequence[int], *more: Any) -> Any:
        note(len(tokens))
        return forward(self, tokens, *more)

    def was_read(self: HfEngine, tokens: Sequence[int], *more: Any) -> None:
        note(len(tokens))
        read(self, tokens, *more)

    note(0)
    HfEngine._forward = was_read  # type: ignore[method-assign]
    llama.llama_decode = decoded
    RwkvModel.forward = forwarded  # type: ignore[method-assign]
    return SqliteContexts(file)


def _deadly(file: Path) -> SqliteContexts:
    from sessions import context_rows

    write_state = context_rows.write_state
    written: list[int] = []

    def killed(db: Any, chunk_id: int, state: memoryview) -> None:
        write_state(db, chunk_id, state)
        written.append(chunk_id)
        if len(written) == 2:
            os.kill(os.getpid(), signal.SIGKILL)

    context_rows.write_state = killed
    return SqliteContexts(file)
