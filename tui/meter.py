"""What the engine tells, as fields of the status line."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from engines.protocol import (
    EngineFailed,
    Event,
    GenerationEnded,
    Loaded,
    LoadProgress,
    PrefillProgress,
    Stats,
    TextDelta,
    Warmed,
)

READY = "ready"
NOT_LOADED = "loads at the first message"
NO_ENGINE = "no engine: F9 starts it again"
_SAMPLE = 0.25
"""Seconds over which a speed is taken."""
_SPEEDS = 10
"""Of them that the status line shows."""
SILENT_SECONDS = 30.0
"""An engine that has to answer and says nothing for so long may hang: the user is told."""
SILENT = "no answer: F9 restarts it"


class Meter:
    """Counts the tokens of the running reply, and knows whether there is an engine."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self.window = 0
        """Tokens that the window of the loaded model holds; 0 where it has none."""
        self.stats = Stats()
        """Of the reply that ended last."""
        self.parts = (0, 0, 0)
        """Tokens in the window: system prompt and opening, history, the last reply."""
        self._failed = False
        self.begin()

    def begin(self) -> dict[str, Any]:
        """A reply was asked for."""
        self._asked_at, self._first_at = self._clock(), 0.0
        self._tokens = self._prompt = 0
        self.speeds: list[float] = []
        """Tokens a second, every quarter of a second of the reply."""
        self._counted = (0.0, 0)
        self._failed = False
        return {
            "state": "waiting", "alarm": False, "tokens_per_second": 0.0, "first_token": 0.0,
            "reused": 0, "restored": (0, 0.0), "evaluated": 0, "speeds": (),
        }  # fmt: skip

    @property
    def seconds(self) -> float:
        """Since the last reply was asked for."""
        return self._clock() - self._asked_at

    def loading(self) -> dict[str, Any]:
        """A model is being loaded."""
        self._failed = False
        return {"state": "loading", "alarm": False}

    def resting(self, loaded: bool) -> dict[str, Any]:
        """Nothing is being written or loaded."""
        state = NO_ENGINE if self._failed else READY if loaded else NOT_LOADED
        return {"state": state, "alarm": self._failed}

    def silent(self) -> dict[str, Any]:
        """The engine has not been heard for long."""
        return {"state": SILENT, "alarm": True}

    def hear(self, event: Event) -> dict[str, Any]:
        """The fields that an event changes."""
        match event:
            case LoadProgress(fraction):
                return {**self.loading(), "state": f"loading {fraction:4.0%}"}
            case Loaded(info):
                self.window = info.context_length
                return {**self.resting(True), "trained": info.trained_length}
            case PrefillProgress():
                return self._reading(event)
            case TextDelta():
                return self._writing(event)
            case Warmed():
                return self._warmed(event)
            case GenerationEnded():
                return {**self.resting(True), **self.of_stats(event.stats)}
            case EngineFailed():
                self._failed = True
                return self.resting(False)
        return {}

    def _warmed(self, event: Warmed) -> dict[str, Any]:
        """A session was opened: how full its window is, and how much of it needs no evaluation."""
        return self._found(event.stats)

    def of_stats(self, stats: Stats) -> dict[str, Any]:
        """What a finished reply leaves; nothing of an earlier one stays."""
        seconds = stats.decode_seconds
        return {
            **self._found(stats),
            "first_token": stats.first_token_seconds,
            "tokens_per_second": stats.output_tokens / seconds if seconds else 0.0,
        }

    def _found(self, stats: Stats) -> dict[str, Any]:
        """How full a window is, and what of it was evaluated before."""
        return {
            "reused": stats.reused_tokens,
            "restored": (stats.restored_tokens, stats.restore_seconds),
            "evaluated": stats.evaluated_tokens,
            **self._take(stats),
        }

    def _take(self, stats: Stats) -> dict[str, Any]:
        """How full the window is, and with what."""
        self.stats, rest = stats, stats.window_tokens - stats.output_tokens
        persona = min(stats.persona_tokens, rest)
        self.parts = (persona, rest - persona, stats.output_tokens)
        self.window = stats.context_length or self.window
        return {"window": (stats.window_tokens, stats.context_length), "parts": self.parts}

    def _reading(self, event: PrefillProgress) -> dict[str, Any]:
        self._prompt = event.total
        state = f"reading {event.done:,}/{event.total:,}"
        return {"state": state, "alarm": False, "reused": event.reused, **self._used()}

    def _writing(self, event: TextDelta) -> dict[str, Any]:
        now = self._clock()
        if not self._first_at:
            self._first_at = now
        else:
            self._tokens += len(event.tokens) or event.pieces
            self._sample(now)
        seconds = now - self._first_at
        return {
            "state": "writing",
            "alarm": False,
            "first_token": self._first_at - self._asked_at,
            "tokens_per_second": self._tokens / seconds if seconds > 0.2 else 0.0,
            "speeds": tuple(self.speeds[-_SPEEDS:]),
            **self._used(),
        }

    def _sample(self, now: float) -> None:
        then, tokens = self._counted
        then = then or self._first_at
        if now - then >= _SAMPLE:
            self.speeds.append((self._tokens - tokens) / (now - then))
            self._counted = now, self._tokens

    def _used(self) -> dict[str, Any]:
        persona = min(self.stats.persona_tokens, self._prompt)
        self.parts = (persona, self._prompt - persona, self._tokens)
        return {"window": (sum(self.parts), self.window), "parts": self.parts}
