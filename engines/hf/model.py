"""A loaded model of transformers: tokens in, logits out, and what it has read to be had again."""

from __future__ import annotations

import inspect
import logging
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from engines.base import Check, EngineError
from engines.hf.cache import RoomyCache, never, roomy_cache
from engines.hf.library import first_line, place_of

log = logging.getLogger("engine")

Logits = npt.NDArray[np.float32]
"""Shape (vocabulary,)."""

_TRIED = 0.25
"""Share of their spread by which logits may be off when a text is read in other pieces. Rounding
makes that 0.00001 in fp32, 0.02 in bf16, 0.07 in int8; a token that is not seen 1 and more."""


class Memory(ABC):
    """What a model keeps of the tokens it has read."""

    @abstractmethod
    def given(self, check: Check) -> Mapping[str, Any]:
        """Arguments for the model's next call, which calls `check` if it can."""

    @abstractmethod
    def take(self, output: Any) -> None:
        """Keep what the call returned."""

    @abstractmethod
    def rewind(self, length: int) -> int:
        """Go back to at most this many tokens; returns how many are left."""


class RoomyMemory(Memory):
    """Keys and values in a cache of ours: to be left anywhere."""

    def __init__(self, cache: RoomyCache) -> None:
        self.cache = cache

    def given(self, check: Check) -> Mapping[str, Any]:
        self.cache.check = check
        return {"past_key_values": self.cache}

    def take(self, output: Any) -> None:
        self.cache.check = never

    def rewind(self, length: int) -> int:
        self.cache.check = never
        self.cache.rewind(length)
        return length


class OwnMemory(Memory):
    """Whatever the model itself returns to be given again: it is gone on with, or forgotten."""

    _NAMES = ("past_key_values", "cache_params", "state")

    def __init__(self) -> None:
        self._kept: dict[str, Any] = {}

    def given(self, check: Check) -> Mapping[str, Any]:
        return self._kept

    def take(self, output: Any) -> None:
        self._kept = {name: output[name] for name in self._NAMES if name in output}

    def rewind(self, length: int) -> int:
        self._kept = {}
        return 0


class HfModel:
    """Wraps a causal language model of transformers."""

    def __init__(self, model: Any, longest: int) -> None:
        """Evaluates a few tokens to see how it can be used; raises EngineError where it cannot.

        `longest`: tokens that its window will have.
        """
        self._model = model
        self._few_logits = "logits_to_keep" in inspect.signature(model.forward).parameters
        self._device = place_of(model.get_input_embeddings())
        self._length = 0
        self._memory = self._choose_memory(longest)

    @property
    def cache(self) -> RoomyCache | None:
        """Keys and values of what was read; None where the model keeps something else."""
        return self._memory.cache if isinstance(self._memory, RoomyMemory) else None

    def forward(
        self, tokens: Sequence[int], check: Check = never, *, keep_first: bool = False
    ) -> tuple[Logits | None, Logits]:
        """Read tokens; logits after the first of them, if they are wanted, and after the last.

        Nothing has changed where `check` raises, which is called at each layer. Raises EngineError.
        """
        rows = [0, len(tokens) - 1] if keep_first else [len(tokens) - 1]
        try:
            logits = self._logits(tokens, rows, check)
        except BaseException as error:
            self._length = self._memory.rewind(self._length)
            if isinstance(error, RuntimeError | MemoryError):
                raise EngineError(_evaluation_error(error)) from error
            raise
        self._length += len(tokens)
        return (logits[0] if keep_first else None), logits[-1]

    def _logits(self, tokens: Sequence[int], rows: list[int], check: Check) -> Logits:
        few = {"logits_to_keep": torch.tensor(rows)} if self._few_logits else {}
        with torch.inference_mode():
            output = self._model(
                input_ids=torch.tensor([tokens], device=self._device),
                use_cache=True, return_dict=True, **self._memory.given(check), **few,
            )  # fmt: skip
            self._memory.take(output)
            logits = output.logits[0] if self._few_logits else output.logits[0, rows]
            found: Logits = logits.float().cpu().numpy()
        return found

    def rewind(self, length: int) -> int:
        """Go back to at most this many tokens; returns how many are left."""
        if length < self._length:
            self._length = self._memory.rewind(length)
        return self._length

    def load(self, tokens: int, state: Any) -> bool:
        """Append the saved state of so many tokens; False where it is none of this model's."""
        assert self.cache is not None
        with torch.inference_mode():
            there = self.cache.load(tokens, state)
        self._length += tokens if there else 0
        return there

    # How it can be used

    def _choose_memory(self, longest: int) -> Memory:
        """Our cache if the model reads the same with it in pieces as at once, or else its own."""
        cache = roomy_cache(self._model.config, longest)
        memories: list[Memory] = [RoomyMemory(cache)] if cache is not None else []
        for memory in (*memories, OwnMemory()):
            self._memory, self._length = memory, 0
            if self._reads_in_pieces():
                memory.rewind(0)
                self._length = 0
                return memory
        raise EngineError(
            f"transformers' {type(self._model).__name__} cannot go on with a text that it has read "
            "a part of, so it cannot be used here. Get the model as GGUF."
        )

    def _reads_in_pieces(self) -> bool:
        """A few tokens at once, in two pieces and one by one: do the logits agree?"""
        tokens = [token % self._model.config.get_text_config().vocab_size for token in range(1, 7)]
        whole, rest = None, []
        for pieces in ((tokens,), (tokens[:3], tokens[3:]), tuple([token] for token in tokens)):
            self.rewind(0)
            try:
                for piece in pieces:
                    _, logits = self.forward(piece)
            except EngineError:
                if isinstance(self._memory, OwnMemory):
                    raise
                return False
            except Exception:  # a model of any kind, given what it may not have been made for
                log.exception("%s", type(self._model).__name__)
                return False
            if whole is None:
                whole = _numbers(logits)
            else:
                rest.append(logits)
        assert whole is not None
        agree = all(np.abs(whole - each).max() <= _TRIED * whole.std() for each in rest)
        return bool(agree) and self._is_kept(len(tokens))

    def _is_kept(self, length: int) -> bool:
        return self.cache is None or self.cache.lengths == {length}


def _numbers(logits: Logits) -> Logits:
    if np.isfinite(logits).all():
        return logits
    raise EngineError(
        "The model computes no numbers in this type: they grow too large. Use another `dtype`, "
        'such as "bf16" or "fp32".'
    )


def _evaluation_error(error: BaseException) -> str:
    if isinstance(error, MemoryError | torch.OutOfMemoryError) or "memory" in str(error):
        return (
            "The memory does not suffice to evaluate this. Use a smaller `context_length` or "
            '`prefill_chunk`, or quantization = "nf4".'
        )
    return f"transformers could not evaluate this: {first_line(error)}"
