"""Drafts: what the model will probably say next, to be checked by it in one batch.

Every token is still chosen by the model's own logits. But those of a batch are not those of single
tokens, in the last digits, so replies differ from ones without drafts: this is not exact.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from engines.base import EngineError, TokenEngine
from engines.options import LlamaOptions
from engines.prompt_tokens import common_prefix
from engines.protocol import ModelInfo, ModelSpec

_SHORTEST = 3
"""Tokens that have to agree before a text is taken for one that comes again."""
_LOOK_BACK = 16_384
"""Tokens that are searched: a tenth of a millisecond."""
_CERTAIN = 0.7
"""Probability below which a draft model's token ends the draft."""

Load = Callable[[ModelSpec, Callable[[float], None]], TokenEngine]


class Drafter(Protocol):
    """Says how tokens may go on. The same tokens always give the same draft."""

    def draft(self, tokens: Sequence[int], most: int) -> list[int]: ...

    def close(self) -> None: ...


class PromptLookup:
    """What stood after the same tokens before: for texts that quote or repeat themselves.

    The longer the agreement, the longer the draft: a wrong one costs more the longer it is.
    """

    def draft(self, tokens: Sequence[int], most: int) -> list[int]:
        text = array("i", tokens[-_LOOK_BACK:])
        place = _before(text, _SHORTEST)
        if place is None:
            return []
        agreeing = _SHORTEST
        while agreeing < min(most, place) and text[place - agreeing - 1] == text[-agreeing - 1]:
            agreeing += 1
        for _ in range(min(most, agreeing)):  # what is drafted can itself come again
            text.append(text[place])
            place += 1
        return list(text[len(text) - min(most, agreeing) :])

    def close(self) -> None: ...


def _before(text: array[int], count: int) -> int | None:
    """The place after the newest earlier occurrence of the last `count` tokens."""
    if len(text) <= count:
        return None
    data, size = text.tobytes(), text.itemsize
    wanted, end = data[-count * size :], len(data) - 1
    while (found := data.rfind(wanted, 0, end)) >= 0:
        if found % size == 0:
            return found // size + count
        end = found + len(wanted) - 1
    return None


class DraftModel:
    """A small model with the same vocabulary, which says what it is certain of."""

    def __init__(self, engine: TokenEngine) -> None:
        self._engine = engine

    def draft(self, tokens: Sequence[int], most: int) -> list[int]:
        engine = self._engine
        room = engine.info.context_length - len(tokens) - 1
        if room < 1:
            return []
        there = engine.rewind(min(common_prefix(engine.tokens, tokens), len(tokens) - 1))
        engine.evaluate(tokens[there:], lambda: None)
        drafted: list[int] = []
        for _ in range(min(most, room)):
            token, probability = _likeliest(engine)
            if probability < _CERTAIN:
                break
            drafted.append(token)
            engine.evaluate([token], lambda: None)
        return drafted

    def close(self) -> None:
        self._engine.close()


def _likeliest(engine: TokenEngine) -> tuple[int, float]:
    logits = engine.last_logits()
    token = int(logits.argmax())
    return token, float(1 / np.exp(logits - logits[token]).sum())


def open_drafter(options: LlamaOptions, info: ModelInfo, load: Load) -> Drafter | None:
    """What the options ask for; `load` opens the draft model. Raises EngineError."""
    if options.speculative == "prompt-lookup":
        return PromptLookup()
    if options.speculative == "draft-model":
        return DraftModel(_draft_engine(options, info, load))
    return None


def _draft_engine(options: LlamaOptions, info: ModelInfo, load: Load) -> TokenEngine:
    if not options.draft_model:
        raise EngineError(
            f'Model {info.name}: with `speculative` as "draft-model", `draft_model` names a small '
            "GGUF of the same vocabulary."
        )
    path = str(Path(options.draft_model).expanduser())
    more = {"context_length": info.context_length, "threads": options.threads}
    engine = load(ModelSpec(f"{info.name} (draft)", "llama", path, more), lambda _: None)
    problem = ""
    if engine.info.tokenizer != info.tokenizer:
        problem = f"has another vocabulary than {info.name}, so it cannot draft for it"
    elif engine.state_kind != "attention":
        problem = "is recurrent: it cannot take back what was not said, so it cannot draft"
    if problem:
        engine.close()
        raise EngineError(f"{path} {problem}.")
    return engine
