"""What was sent before, to be found again with the up key."""

from __future__ import annotations

from collections.abc import Iterable

_MOST = 1_000
"""That the up key walks through: an app may stay open for months."""


class SentMessages:
    """Oldest first, with a place in it, and the unsent text that one came from."""

    def __init__(self) -> None:
        self.messages: list[str] = []
        self._place = 0
        self._unsent = ""

    def replace(self, messages: Iterable[str]) -> None:
        """Start anew with these, oldest first."""
        self.messages = list(messages)
        self._place = len(self.messages)

    def add(self, text: str) -> None:
        """Remember a message; one that repeats the last is not kept twice."""
        if self.messages[-1:] != [text]:
            self.messages = [*self.messages[1 - _MOST :], text]
        self._place = len(self.messages)

    def older(self, current: str) -> str | None:
        """The message before the one shown; None at the oldest."""
        if self._place == 0:
            return None
        if self._place == len(self.messages):
            self._unsent = current
        self._place -= 1
        return self.messages[self._place]

    def newer(self) -> str | None:
        """The message after the one shown, at last the unsent text; None when that is shown."""
        if self._place >= len(self.messages):
            return None
        self._place += 1
        return self.messages[self._place] if self._place < len(self.messages) else self._unsent
