"""What llama.cpp calls in the middle of something long."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import llama_cpp.llama_cpp as llama

from engines.base import Cancelled, Check

_CHECK_SECONDS = 0.02


def progress_callback(progress: Callable[[float], None]) -> Any:
    """For the loading of a model: hears the fraction done."""

    def report(fraction: float, _data: Any) -> bool:
        progress(fraction)
        return True

    return llama.llama_progress_callback(report)


class AbortGuard:
    """Asks `check` every few milliseconds from inside llama_decode, and keeps what it raised."""

    def __init__(self, check: Check) -> None:
        self._check = check
        self._next = time.monotonic() + _CHECK_SECONDS
        self.reason: Cancelled | None = None
        self.callback = llama.ggml_abort_callback(self._asked)

    def _asked(self, _data: Any) -> bool:
        now = time.monotonic()
        if self.reason is None and now >= self._next:
            self._next = now + _CHECK_SECONDS
            try:
                self._check()
            except Cancelled as reason:
                self.reason = reason
        return self.reason is not None
