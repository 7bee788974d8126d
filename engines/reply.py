"""What all replies have in common, whatever makes their text: how they are told, and that they end.

Standard library only, so that an engine process without a model of its own stays small.
"""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field

from engines.base import Cancelled, EngineError
from engines.protocol import (
    Alternative,
    EndReason,
    Event,
    Generate,
    GenerationEnded,
    PrefillProgress,
    Stats,
    TextDelta,
)
from engines.sampling import SamplingParams
from engines.text_stream import TextStream

_PROGRESS_SECONDS = 0.25
_GATHER_SECONDS = 0.02


@dataclass(slots=True)
class Control:
    """What the user asks for while a reply is made; `poll` looks for news and sets the rest."""

    poll: Callable[[], None] = lambda: None
    cancelled: bool = False
    sampling: SamplingParams | None = None

    def check(self) -> None:
        """Raises Cancelled once the user asked to stop."""
        self.poll()
        if self.cancelled:
            raise Cancelled

    def adjustment(self) -> SamplingParams | None:
        """Parameters asked for since the last call."""
        asked, self.sampling = self.sampling, None
        return asked


class BaseReply(ABC):
    """Makes one reply and tells of it through `emit`; ends with exactly one GenerationEnded."""

    def __init__(
        self,
        request: Generate,
        control: Control,
        emit: Callable[[Event], None],
        stop: tuple[str, ...] = (),
    ) -> None:
        """`stop` are the strings that end a reply whatever the parameters say."""
        self._request, self._control, self._stop = request, control, stop
        self._outgoing = Outgoing(request.request_id, emit)
        self._emit = self._outgoing.event
        self._sampling = request.sampling
        self._stream = TextStream(self._stop_strings(request.sampling))

    def run(self) -> None:
        reason: EndReason = "failed"
        error = ""
        try:
            reason = self._make()
        except Cancelled:
            reason = "cancelled"
        except EngineError as problem:
            error = str(problem)
        except Exception:  # the worker ends the reply: what was written comes first
            self._outgoing.flush()
            raise
        self._outgoing.text(*self._stream.finish())
        self._tidy(reason)
        self._emit(
            GenerationEnded(
                self._request.request_id, reason, self._stats(), self._window_start, error
            )
        )

    @abstractmethod
    def _make(self) -> EndReason:
        """Everything up to the end; raises Cancelled, or EngineError where it fails."""

    def _tidy(self, reason: EndReason) -> None:  # noqa: B027 - most have nothing to do
        """After the text and before the end is told."""

    @abstractmethod
    def _stats(self) -> Stats: ...

    @property
    @abstractmethod
    def _window_start(self) -> str:
        """Id of the first message in the window."""

    def _stop_strings(self, sampling: SamplingParams) -> tuple[str, ...]:
        return (*self._stop, *sampling.stop)


@dataclass(slots=True)
class Outgoing:
    """Events on their way to the app, in order; text is gathered for a moment.

    Each event wakes the app, on a core that the model's threads wait for: at 200 tokens/s on two
    cores one event a token costs 3 % of the speed. The app repaints less often than this anyway.
    """

    request_id: str
    emit: Callable[[Event], None]
    _text: list[str] = field(default_factory=list)
    _tokens: list[int] = field(default_factory=list)
    _alternatives: list[tuple[Alternative, ...]] = field(default_factory=list)
    _pieces: int = 0
    _told: float = 0.0

    def text(
        self, text: str, tokens: tuple[int, ...], alternatives: tuple[Alternative, ...] = ()
    ) -> None:
        self._text.append(text)
        self._tokens.extend(tokens)
        if alternatives:
            self._alternatives.append(alternatives)
        self._flush_in_time()

    def piece(self, text: str) -> None:
        """Text whose tokens nobody tells."""
        self._text.append(text)
        self._pieces += 1
        self._flush_in_time()

    def event(self, event: Event) -> None:
        self.flush()
        self.emit(event)

    def _flush_in_time(self) -> None:
        if time.monotonic() - self._told >= _GATHER_SECONDS:
            self.flush()

    def flush(self) -> None:
        text, tokens, others = "".join(self._text), tuple(self._tokens), tuple(self._alternatives)
        if text or tokens or others:
            self.emit(TextDelta(self.request_id, text, tokens, others, self._pieces))
            self._told = time.monotonic()
            self._text, self._tokens, self._alternatives, self._pieces = [], [], [], 0


@dataclass(slots=True)
class Progress:
    """PrefillProgress events, no more often than is worth a repaint."""

    request_id: str
    total: int
    reused: int
    emit: Callable[[Event], None]
    last: float = 0.0

    def tell(self, done: int) -> None:
        self.last = time.monotonic()
        self.emit(PrefillProgress(self.request_id, done, self.total, self.reused))

    def tell_in_time(self, done: int) -> None:
        if time.monotonic() - self.last >= _PROGRESS_SECONDS:
            self.tell(done)
