"""RWKV `.pth` files through the `rwkv` package: versions 4 to 7, and four bits on a CPU."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engines.base import Check, StateKind
from engines.buffer import Buffer
from engines.options import RwkvOptions, options_of
from engines.protocol import ModelInfo, ModelSpec
from engines.torch_engine import TorchEngine

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from engines.rwkv.loading import Loaded
    from engines.rwkv.state import State

_MARKED, _BEFORE_LAST = "marked", "before last"


def load(spec: ModelSpec, progress: Callable[[float], None]) -> RwkvEngine:
    """The engine of an RWKV `.pth`; raises EngineError."""
    from engines.rwkv.loading import load_rwkv

    return RwkvEngine(load_rwkv(spec, options_of(spec, RwkvOptions), progress))


def inspect(spec: ModelSpec) -> ModelInfo:
    """What a file is, without its weights; raises EngineError."""
    from engines.rwkv.loading import inspect_rwkv

    return inspect_rwkv(spec, options_of(spec, RwkvOptions))


def capabilities() -> list[tuple[str, str]]:
    """Facts about this machine for `llmtui doctor`."""
    try:
        import torch
    except ImportError as error:
        return [("torch GPU", f"no: torch cannot be imported: {error}")]
    from engines.machine import this_machine

    machine = this_machine()
    gpus = [
        f"{torch.cuda.get_device_name(number)}, {free / 2**30:.1f} GiB free"
        for number, free in enumerate(machine.gpus)
    ]
    return [
        ("torch GPU", "; ".join(gpus) or f"no ({machine.no_gpu})"),
        ("RWKV in four bits", "yes" if machine.int4 else "no (it needs a CPU with AVX2 or NEON)"),
    ]


@dataclass(frozen=True, slots=True)
class _Place:
    """A length to come back to, with the state there."""

    length: int
    state: State | None


class RwkvEngine(TorchEngine):
    """A loaded RWKV model: all that it has read is in a state of fixed size."""

    state_kind: StateKind = "recurrent"

    def __init__(self, loaded: Loaded) -> None:
        super().__init__(loaded.tokenizer, loaded.vocabulary)
        self._loaded, self._model, self.info = loaded, loaded.model, loaded.info
        self._instead = _fed_instead(loaded.tokenizer.decode)
        self._state: State | None = None
        self._first: tuple[_Place, int] | None = None
        self._places: dict[str, _Place] = {}

    @property
    def bos(self) -> int | None:
        return None  # whatever a tokenizer.json says: the models were trained without

    # Evaluating

    def evaluate(self, tokens: Sequence[int], check: Check, *, keep_first: bool = False) -> None:
        before = _Place(len(self._tokens), self._state)
        self._first_logits, self._first = None, None
        if len(tokens) == 1:
            self._forward(tokens)
            self._places[_BEFORE_LAST] = before
            self._first_logits = self._logits if keep_first else None
            return
        for start in range(0, len(tokens), self._loaded.chunk):
            check()
            self._forward(tokens[start : start + self._loaded.chunk], check)
            self._first = (before, tokens[0]) if keep_first else None

    def _forward(self, tokens: Sequence[int], check: Check = lambda: None) -> None:
        """One chunk; nothing has changed where it fails, or where `check` ends it in the middle."""
        self._logits, self._state = self._model.forward(self._fed(tokens), self._state, check)
        self._tokens.extend(tokens)

    def _fed(self, tokens: Sequence[int]) -> list[int]:
        """What the model reads for these tokens."""
        return [read for token in tokens for read in self._instead.get(token, (token,))]

    def first_logits(self) -> npt.NDArray[np.float32] | None:
        """Evaluated only when they are asked for: the package gives those of a chunk's end."""
        if self._first is not None:
            (before, token), self._first = self._first, None
            self._first_logits, _ = self._model.forward(self._fed([token]), before.state)
        return self._first_logits

    def rewind(self, length: int) -> int:
        if length < len(self._tokens):
            usable = {name: p for name, p in self._places.items() if 0 < p.length <= length}
            if usable:
                place = max(usable.values(), key=lambda place: place.length)
                del self._tokens[place.length :]
                self._state, self._places = place.state, usable
            else:
                self._clear()
        return len(self._tokens)

    def _clear(self) -> None:
        self._tokens, self._state, self._places = [], None, {}
        self._first, self._first_logits = None, None

    # The evaluated state

    def mark(self) -> None:
        self._places[_MARKED] = _Place(len(self._tokens), self._state)

    def save(self, start: int, stop: int) -> bytearray:
        here = _Place(len(self._tokens), self._state)
        places = (here, *self._places.values())
        state = next((place.state for place in places if place.length == stop), None)
        return self._model.layout.pack(state) if state is not None else bytearray()

    def load(self, start: int, tokens: Sequence[int], state: Buffer) -> bool:
        unpacked = self._model.layout.unpack(state)
        if unpacked is None:
            return False
        self._clear()
        self._tokens, self._state = list(tokens), unpacked
        return True

    def renew(self) -> None:
        self._clear()

    def close(self) -> None:
        self._clear()
        self._loaded.close()


_TWO_NEWLINES, _NEWLINE = 535, 187


def _fed_instead(bytes_of: Callable[[int], bytes]) -> dict[int, tuple[int, ...]]:
    """Raven reads a blank line, one token of GPT-NeoX's vocabulary, as two newlines (ChatRWKV)."""
    if (bytes_of(_TWO_NEWLINES), bytes_of(_NEWLINE)) == (b"\n\n", b"\n"):
        return {_TWO_NEWLINES: (_NEWLINE, _NEWLINE)}
    return {}
