"""Says again what it was told, byte by byte: the example of an engine, and the tests' stand-in."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from engines.base import Check, EngineError, Sampled, Sampler, TokenEngine
from engines.options import EchoOptions, options_of
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
        self._options = options_of(spec, EchoOptions)
        self._tokens: list[int] = []
        self._bytes = bytearray()  # the same, with 255 for control tokens
        self._said: tuple[bytes, int] | None = None  # and where the reply begins
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
            if delay:
                time.sleep(delay)
            if len(self._tokens) >= self.info.context_length:
                raise EngineError("The context window is full.")
            self._tokens.append(token)
            self._bytes.append(min(token, 255))
            if token > 255:
                self._said = None

    def rewind(self, length: int) -> int:
        del self._tokens[length:], self._bytes[length:]
        self._said = None
        return len(self._tokens)

    def shift(self, keep: int, drop: int) -> bool:
        del self._tokens[keep : keep + drop], self._bytes[keep : keep + drop]
        self._said = None
        return True

    def sampler(self, sampling: SamplingParams, history: Sequence[int], begun: int = 0) -> Sampler:
        return EchoSampler()

    def sample(self, sampler: Sampler, alternatives: int = 0) -> Sampled:
        """The next byte of what the user said last, or the end."""
        self._said = said, begin = self._said or self._last_said()
        written = len(self._bytes) - begin
        more = written < len(said) * self._options.repeat
        return Sampled(said[written % len(said)] if more else _END)

    def _last_said(self) -> tuple[bytes, int]:
        """What the user said last, and where the reply to it begins."""
        text, user, reply = self._bytes, b"\xffuser\n", b"assistant\n"
        start, turn = text.rfind(user), text.rfind(b"\xff") + 1
        end = max(text.find(b"\xff", start + 1), 0)
        said = bytes(text[start + len(user) : end]) if start >= 0 else b""
        return said, turn + (len(reply) if text.startswith(reply, turn) else 0)

    def close(self) -> None: ...
