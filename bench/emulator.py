"""What a terminal makes of all that a program writes to it: the characters on its screen."""

from __future__ import annotations

import re

import pyte

# Of these the emulator knows nothing, and would print their letters.
_UNKNOWN = re.compile(rb"\x1b\[[<>=][\d;]*[A-Za-z]|\x1b\[\?[\d;]*\$p")
_UNFINISHED = re.compile(rb"\x1b[^A-Za-z~\\\x07]{0,12}\Z")


class Emulator:
    """A screen of so many columns and rows."""

    def __init__(self, columns: int, rows: int) -> None:
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._rest = b""

    def feed(self, data: bytes) -> None:
        """What was written next; it may end anywhere."""
        data, self._rest = self._rest + data, b""
        if unfinished := _UNFINISHED.search(data):
            data, self._rest = data[: unfinished.start()], data[unfinished.start() :]
        self._stream.feed(_UNKNOWN.sub(b"", data))

    def resize(self, columns: int, rows: int) -> None:
        self._screen.resize(rows, columns)

    def reset(self) -> None:
        """As another program leaves the screen."""
        self._screen.reset()

    @property
    def lines(self) -> list[str]:
        """The rows of the screen, a character for each cell."""
        buffer, screen = self._screen.buffer, self._screen
        return [
            "".join((buffer[y][x].data or " ")[:1] for x in range(screen.columns))
            for y in range(screen.lines)
        ]
