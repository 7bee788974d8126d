"""Server-sent events: bytes in, the data of whole events out.

httpx's own lines are not used: they also end at U+2028 and U+0085, which stand in replies.
The format: https://html.spec.whatwg.org/multipage/server-sent-events.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

_MOST = 4 << 20
"""Bytes of a line; a token's are some hundred."""
DONE = "[DONE]"
"""The data of the event after the last one."""


@dataclass(slots=True)
class EventLines:
    """Cut anywhere, also within a character, the same bytes give the same events."""

    _begun: bytes = b""
    """A line whose end has not come yet."""
    _data: list[str] = field(default_factory=list)

    def feed(self, chunk: bytes) -> Iterator[str]:
        """The data of the events that are whole now; raises ValueError for a line without end."""
        *lines, self._begun = (self._begun + chunk).split(b"\n")
        if len(self._begun) > _MOST:
            raise ValueError("a line without end")
        for line in lines:
            line = line.removesuffix(b"\r")
            if line:
                self._take(line)
            elif self._data:
                yield self._event()

    def finish(self) -> Iterator[str]:
        """The data of an event after which nothing came, not even its blank line."""
        if self._begun:
            self._take(self._begun.removesuffix(b"\r"))
        self._begun = b""
        if self._data:
            yield self._event()

    def _take(self, line: bytes) -> None:
        """One field; comments (which keep connections alive) and others than data say nothing."""
        name, _, value = line.partition(b":")
        if name == b"data":
            self._data.append(value.removeprefix(b" ").decode(errors="replace"))

    def _event(self) -> str:
        data, self._data = "\n".join(self._data), []
        return data
