"""Checkpoints of transformers (safetensors), with LoRA adapters, in 32, 16, 8 or 4 bits.

`generate` of the library is not used: its loop takes a millisecond and more for each token, and
its cache is copied at each.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from engines.base import Check
from engines.buffer import Buffer
from engines.options import HfOptions, options_of
from engines.placement import longest_piece
from engines.protocol import ModelInfo, ModelSpec
from engines.torch_engine import TorchEngine

if TYPE_CHECKING:
    from engines.hf.loading import Loaded


def load(spec: ModelSpec, progress: Callable[[float], None]) -> HfEngine:
    """The engine of a checkpoint; raises EngineError."""
    options = options_of(spec, HfOptions)
    from engines.hf.loading import load_hf

    return HfEngine(load_hf(spec, options, progress))


def inspect(spec: ModelSpec) -> ModelInfo:
    """What a checkpoint is, without its weights; raises EngineError."""
    options = options_of(spec, HfOptions)
    from engines.hf.loading import inspect_hf

    return inspect_hf(spec, options)


def capabilities() -> list[tuple[str, str]]:
    """Facts about this machine for `llmtui doctor`."""
    from importlib.metadata import PackageNotFoundError, version

    from engines.packages import how_to_install

    names = ("transformers", "peft", "bitsandbytes", "accelerate")
    try:
        found = ", ".join(f"{name} {version(name)}" for name in names)
    except PackageNotFoundError as error:
        mend = how_to_install("llmtui[hf]")
        return [("transformers", f"no: {error.name} is not installed: {mend}")]
    return [("transformers", found)]


class HfEngine(TorchEngine):
    """A loaded model of transformers."""

    def __init__(self, loaded: Loaded) -> None:
        super().__init__(loaded.tokenizer, loaded.vocabulary)
        self._loaded, self._model = loaded, loaded.model
        self.info = replace(loaded.info, fingerprint=loaded.fingerprint())
        if (cache := self._model.cache) is not None:
            self.state_kind = "attention"
            self.longest_piece = longest_piece(cache.token_bytes, loaded.chunk)

    # Evaluating

    def evaluate(self, tokens: Sequence[int], check: Check, *, keep_first: bool = False) -> None:
        self._first_logits = None
        if len(tokens) == 1:
            self._forward(tokens, None, keep_first)
            return
        for start in range(0, len(tokens), self._loaded.chunk):
            check()
            chunk = tokens[start : start + self._loaded.chunk]
            self._forward(chunk, check, keep_first and start == 0)

    def _forward(self, tokens: Sequence[int], check: Check | None, keep_first: bool) -> None:
        """One chunk; nothing has changed where it fails, or where `check` ends it in the middle."""
        named = {"check": check} if check is not None else {}
        try:
            first, self._logits = self._model.forward(tokens, keep_first=keep_first, **named)
        except BaseException:
            del self._tokens[self._model.rewind(len(self._tokens)) :]
            raise
        self._tokens.extend(tokens)
        self._first_logits = first if keep_first else self._first_logits

    def rewind(self, length: int) -> int:
        if length < len(self._tokens):
            del self._tokens[self._model.rewind(length) :]
        return len(self._tokens)

    def set_adapters(self, scales: Mapping[str, float]) -> None:
        self.rewind(0)  # what is evaluated belongs to the scales it was evaluated with
        self._loaded.lora.apply(scales)
        self.info = replace(
            self.info, adapters=dict(scales), fingerprint=self._loaded.fingerprint()
        )

    # The evaluated state

    def save(self, start: int, stop: int) -> Buffer:
        assert self._model.cache is not None
        return self._model.cache.save(start, stop)

    def load(self, start: int, tokens: Sequence[int], state: Buffer) -> bool:
        if not self._model.load(len(tokens), state):
            return False
        self._tokens.extend(tokens)
        return True

    def renew(self) -> None:
        self.rewind(0)

    def close(self) -> None:
        self.rewind(0)
        self._loaded.close()
