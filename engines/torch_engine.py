"""What engines over torch have in common: a tokenizer in Python, and samplers over its logits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from engines.alternatives import likeliest
from engines.base import Sampled, Sampler, TokenEngine
from engines.sampling import SamplingParams

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from engines.bare_vocabulary import BareVocabulary
    from engines.tokenizer import Tokenizer
    from engines.vocabulary import Vocabulary


class TorchEngine(TokenEngine):
    """Tokens by `tokenizer`; llama.cpp's samplers over the logits of the last evaluation."""

    def __init__(self, tokenizer: Tokenizer, vocabulary: Vocabulary | BareVocabulary) -> None:
        self._tokenizer, self._vocabulary = tokenizer, vocabulary
        self._tokens: list[int] = []
        self._logits: npt.NDArray[np.float32]
        self._first_logits: npt.NDArray[np.float32] | None = None

    @property
    def tokens(self) -> Sequence[int]:
        return self._tokens

    @property
    def control_tokens(self) -> Mapping[str, int]:
        return self._tokenizer.control

    @property
    def end_tokens(self) -> frozenset[int]:
        return self._tokenizer.end_tokens

    @property
    def bos(self) -> int | None:
        return self._tokenizer.bos

    @property
    def eos(self) -> int | None:
        return self._tokenizer.eos

    def name(self, token: int | None) -> str:
        return "" if token is None else self._tokenizer.name(token)

    def encode(self, text: str, *, first: bool = True) -> list[int]:
        return self._tokenizer.encode(text, first=first) if text else []

    def decode(self, token: int) -> bytes:
        return self._tokenizer.decode(token)

    def strips(self, token: int) -> tuple[bool, bool]:
        return self._tokenizer.strips.get(token, (False, False))

    def shift(self, keep: int, drop: int) -> bool:
        return False

    def last_logits(self) -> npt.NDArray[np.float32]:
        return self._logits

    def first_logits(self) -> npt.NDArray[np.float32] | None:
        return self._first_logits

    def sampler(self, sampling: SamplingParams, history: Sequence[int], begun: int = 0) -> Sampler:
        from engines.sampler import LlamaSampler

        return LlamaSampler(self._vocabulary, self.info.context_length, sampling, history, begun)

    def sample(self, sampler: Any, alternatives: int = 0) -> Sampled:
        likely = likeliest(self._logits, alternatives, self.decode)
        return Sampled(sampler.choose(self._logits), likely)
