"""Says again what it was told, byte by byte: the example of an engine, and the tests' stand-in."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from engines.base import Check, EngineError, Sampled, Sampler, TokenEngine
from engines.options import EchoOptions, parse_options
from engines.protocol import ModelInfo, ModelSpec
from engines.sampling import SamplingParams

_CONTROL = {"<|im_start|>": 256, "<|im_end|>": 257}
_START, _END = _CONTROL.values()


def load(spec: ModelSpec, progress: Callable[[float], None]) -> EchoEngine:
    progress(1.0)
    return EchoEngine(spec)


def inspect(spec: ModelSpec) -> ModelInfo:
    return EchoEngine(spec).info


class EchoSampler(Sampler):
    def adjust(self, sampling: SamplingParams) -> None: ...
    def close(self) -> None: ...


class EchoEngine(TokenEngine):
    """Tokens are bytes; a ChatML prompt tells what to say."""

    def __init__(self, spec: ModelSpec) -> None:
        try:
            self._options = parse_options(EchoOptions, spec.options)
        except ValueError as error:
            raise EngineError(f"Model {spec.name}: {error}") from error
        self._tokens: list[int] = []
        self.info = ModelInfo(
            spec.name, "echo", context_length=self._options.context_length, vocabulary=258,
            fingerprint="echo", tokenizer="bytes", template="chatml", can_shift=True,
            supports=("max_tokens", "stop"),
        )  # fmt: skip

    @property
    def tokens(self) -> Sequence[int]:
        return self._tokens

    @property
    def control_tokens(self) -> Mapping[str, int]:
        return _CONTROL

    @property
    def end_tokens(self) -> frozenset[int]:
        return frozenset({_END})

    @property
    def bos(self) -> int | None:
        return None

    @property
    def eos(self) -> int | None:
        return _END

    def name(self, token: int | None) -> str:
        return next((text for text, known in _CONTROL.items() if known == token), "")

    def encode(self, text: str, *, first: bool = True) -> list[int]:
        return list(text.encode(errors="replace"))

    def decode(self, token: int) -> bytes:
        return bytes([token]) if token < 256 else b""

    def evaluate(self, tokens: Sequence[int], check: Check, *, keep_first: bool = False) -> None:
        options = self._options
        delay = options.delay if len(tokens) == 1 else options.prefill_delay
        for token in tokens:
            check()
            time.sleep(delay)
            if len(self._tokens) >= self.info.context_length:
                raise EngineError("The context window is full.")
            self._tokens.append(token)

    def rewind(self, length: int) -> int:
        del self._tokens[length:]
        return len(self._tokens)

    def shift(self, keep: int, drop: int) -> bool:
        del self._tokens[keep : keep + drop]
        return True

    def sampler(self, sampling: SamplingParams, history: Sequence[int], begun: int = 0) -> Sampler:
        return EchoSampler()

    def sample(self, sampler: Sampler, alternatives: int = 0) -> Sampled:
        """The next byte of what the user said last, or the end."""
        turns = bytes(min(token, 255) for token in self._tokens).split(b"\xff")
        said = next((t for t in reversed(turns) if t.startswith(b"user\n")), b"user\n")[5:]
        written = len(turns[-1].removeprefix(b"assistant\n"))
        text = said * self._options.repeat
        return Sampled(text[written] if written < len(text) else _END)

    def close(self) -> None: ...
