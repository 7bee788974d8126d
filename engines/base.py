"""What an engine provides. Everything else (template, window, stop strings, text, timing) is done
once for all engines in `engines/generation.py`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from engines.buffer import Buffer
from engines.protocol import Alternative, EndReason, Generate, ModelInfo, Notice
from engines.sampling import SamplingParams

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

StateKind = Literal["none", "attention", "recurrent", "hybrid"]
"""What the state of evaluated tokens is: not to be had; a piece for each range of tokens; one whole
state at each length; or both together, to be left only at the ends of pieces."""

Progress = Callable[[float, str], None]
"""Hears the fraction done of something long, and what is being done."""
Check = Callable[[], None]
"""Called often during a long evaluation; raises Cancelled to end it."""


class EngineError(Exception):
    """Something the user can act on: the message says what is wrong, where, and what to do."""


class TooLong(EngineError):
    """A prompt does not fit into the window of a server."""

    def __init__(self, message: str, length: int, tokens: int) -> None:
        super().__init__(message)
        self.length, self.tokens = length, tokens
        """Of the window, and of the prompt; 0 where the server does not say."""


class Cancelled(Exception):
    """The user asked to stop."""


class GrammarFinished(Exception):
    """The grammar allows no token any more, not even the end: the reply is over."""


@dataclass(frozen=True, slots=True)
class Sampled:
    """One chosen token. `alternatives` is empty unless it was asked for."""

    token: int
    alternatives: tuple[Alternative, ...] = ()


class Sampler(ABC):
    """Chooses tokens with the parameters of one reply, and remembers what was chosen."""

    @abstractmethod
    def adjust(self, sampling: SamplingParams) -> None:
        """Use other parameters from the next token on, keeping what the samplers remember.

        Raises EngineError where the parameters cannot be used (a grammar that does not parse);
        the old ones stay.
        """

    @abstractmethod
    def close(self) -> None: ...


class TokenEngine(ABC):
    """A model that evaluates tokens and gives logits."""

    info: ModelInfo
    state_kind: StateKind = "none"
    longest_piece: int = 1 << 30
    """Tokens that one saved piece of state may have at most."""

    @property
    @abstractmethod
    def tokens(self) -> Sequence[int]:
        """What is evaluated now, in order."""

    @property
    @abstractmethod
    def control_tokens(self) -> Mapping[str, int]:
        """Text of each control token -> id. Text never becomes one unless a template says so."""

    @property
    @abstractmethod
    def end_tokens(self) -> frozenset[int]:
        """Tokens that end a reply."""

    @property
    @abstractmethod
    def bos(self) -> int | None:
        """The token every prompt begins with, where the model was trained with one."""

    @property
    @abstractmethod
    def eos(self) -> int | None:
        """The token that ends a text."""

    @abstractmethod
    def name(self, token: int | None) -> str:
        """A token's text in the vocabulary, such as `<s>`; empty for None."""

    @abstractmethod
    def encode(self, text: str, *, first: bool = True) -> list[int]:
        """Tokens of text, none of them a control token.

        `first` is false where the text goes on after tokens that are not control tokens (a stored
        reply): no space is put in front then, as SentencePiece does at a beginning.
        """

    @abstractmethod
    def decode(self, token: int) -> bytes:
        """The bytes of a token, which may be part of a character; empty for control tokens."""

    def strips(self, token: int) -> tuple[bool, bool]:
        """Does a control token swallow the white space before it, and after it?"""
        return False, False

    @abstractmethod
    def evaluate(self, tokens: Sequence[int], check: Check, *, keep_first: bool = False) -> None:
        """Append tokens. In chunks; `tokens` is true at every time `check` is called and after.

        With `keep_first` the logits after the first of them can be had too (`first_logits`).
        Raises Cancelled from `check`, and EngineError where the model cannot go on.
        """

    @abstractmethod
    def rewind(self, length: int) -> int:
        """Go back to at most this many tokens; returns how many are left.

        A recurrent model can go back only to what it kept, possibly to 0.
        """

    @abstractmethod
    def shift(self, keep: int, drop: int) -> bool:
        """Drop `drop` tokens after the first `keep` and keep the rest evaluated.

        False, with nothing changed, where that is not right for this model.
        """

    @abstractmethod
    def sampler(self, sampling: SamplingParams, history: Sequence[int], begun: int = 0) -> Sampler:
        """A sampler that has seen `history` (penalties look back into it).

        The last `begun` tokens of it are the beginning of the reply that is to be continued.
        Raises EngineError for parameters that cannot be used.
        """

    @abstractmethod
    def sample(self, sampler: Sampler, alternatives: int = 0) -> Sampled:
        """Choose the next token from the logits after the last evaluated token."""

    def set_adapters(self, scales: Mapping[str, float]) -> None:
        """Use these scales, one for each of `info.adapters`, and change `info` to say so.

        Nothing is evaluated when it is called. Raises EngineError with nothing changed.
        """
        raise EngineError(f"{self.info.name} has no adapters.")

    @abstractmethod
    def close(self) -> None: ...

    # The evaluated state; only where `state_kind` is not "none"

    def mark(self) -> None:  # noqa: B027 - attention models need no mark to come back
        """Keep a way back to the present length: the last mark, and the one before the last token.

        Models that can be rewound anywhere do nothing.
        """

    def save(self, start: int, stop: int) -> Buffer:
        """The state of tokens start to stop (attention), or the whole state at stop (recurrent).

        A recurrent or hybrid model can be saved only where it is, where it was marked, and before
        its last token; elsewhere the result is empty.
        """
        raise NotImplementedError

    def load(self, start: int, tokens: Sequence[int], state: Buffer) -> bool:
        """Put back the state of these tokens, which begin at `start`: the present length.

        A recurrent model takes all tokens, from 0 on. False where the library refuses it; `renew`
        then, as what is evaluated is no longer certain.
        """
        raise NotImplementedError

    def renew(self) -> None:
        """Make the library's context anew, with nothing evaluated."""
        raise NotImplementedError

    def first_logits(self) -> npt.NDArray[np.float32] | None:
        """Logits, shape (vocabulary,), after the first token of the last `keep_first` evaluation.

        None while that token is not evaluated yet.
        """
        raise NotImplementedError

    def last_logits(self) -> npt.NDArray[np.float32]:
        """Logits, shape (vocabulary,), after the last evaluated token."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Usage:
    """How a streamed reply ended, and the server's figures; 0 where it gives none."""

    reason: EndReason = "stop"
    prompt_tokens: int = 0
    cached_tokens: int = 0
    """Of the prompt: those that the server had evaluated before."""
    output_tokens: int = 0


@dataclass(frozen=True, slots=True)
class PromptRead:
    """How far a server is with a prompt, in tokens; `cached` of them it had evaluated before."""

    done: int
    total: int
    cached: int


Streamed = str | Notice | PromptRead | Usage
"""Text as it comes; what the user should read; how far the prompt is; and the end, once."""


class TextEngine(ABC):
    """A model that is asked in messages and answers in text: it is behind a server."""

    info: ModelInfo

    @property
    @abstractmethod
    def context_length(self) -> int:
        """Tokens in the window, as far as known now; 0 where nobody says."""

    def prepare(self, check: Check) -> None:  # noqa: B027 - most know all there is to know
        """Find out what is not known yet, before a reply; raises EngineError."""

    @abstractmethod
    def stream(
        self, messages: Sequence[Mapping[str, str]], request: Generate, check: Check
    ) -> Generator[Streamed, None, None]:
        """The reply to these messages; `check` is called often, also while nothing comes.

        Closing the iterator ends the reply at the server too. Raises EngineError, also in the
        middle: what came until then stays.
        """

    @abstractmethod
    def close(self) -> None: ...
