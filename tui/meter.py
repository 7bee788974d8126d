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


class Meter:
    """Counts the tokens of the running reply, and knows whether there is an engine."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._window = 0
        self._failed = False
        self.begin()

    def begin(self) -> dict[str, Any]:
        """A reply was asked for."""
        self._asked_at, self._first_at = self._clock(), 0.0
        self._tokens = self._prompt = 0
        self._failed = False
        return {
            "state": "waiting", "alarm": False, "tokens_per_second": 0.0, "first_token": 0.0,
            "reused": 0, "restored": (0, 0.0), "evaluated": 0,
        }  # fmt: skip

    def loading(self) -> dict[str, Any]:
        """A model is being loaded."""
        self._failed = False
        return {"state": "loading", "alarm": False}

    def resting(self, loaded: bool) -> dict[str, Any]:
        """Nothing is being written or loaded."""
        state = NO_ENGINE if self._failed else READY if loaded else NOT_LOADED
        return {"state": state, "alarm": self._failed}

    def hear(self, event: Event) -> dict[str, Any]:
        """The fields that an event changes."""
        match event:
            case LoadProgress(fraction):
                return {**self.loading(), "state": f"loading {fraction:4.0%}"}
            case Loaded(info):
                self._window = info.context_length
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

    @staticmethod
    def _found(stats: Stats) -> dict[str, Any]:
        """How full a window is, and what of it was evaluated before."""
        return {
            "reused": stats.reused_tokens,
            "restored": (stats.restored_tokens, stats.restore_seconds),
            "evaluated": stats.evaluated_tokens,
            "window": (stats.window_tokens, stats.context_length),
        }

    def _reading(self, event: PrefillProgress) -> dict[str, Any]:
        self._prompt = event.total
        state = f"reading {event.done:,}/{event.total:,}"
        return {"state": state, "reused": event.reused, "window": self._used()}

    def _writing(self, event: TextDelta) -> dict[str, Any]:
        now = self._clock()
        if not self._first_at:
            self._first_at = now
        else:
            self._tokens += len(event.tokens)
        seconds = now - self._first_at
        return {
            "state": "writing",
            "first_token": self._first_at - self._asked_at,
            "tokens_per_second": self._tokens / seconds if seconds > 0.2 else 0.0,
            "window": self._used(),
        }

    def _used(self) -> tuple[int, int]:
        return self._prompt + self._tokens, self._window
