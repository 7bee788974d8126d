"""Token bytes in, whole characters out, minus stop strings.

A token may be a part of a character (Korean and Chinese span tokens), and a stop string may span
tokens too: what could still become either is held back until it is certain.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from dataclasses import dataclass, field

_BYTE_ERRORS = "surrogateescape"
"""Keeps count of bytes that are no UTF-8; they come out as U+FFFD."""
_SHOWN = dict.fromkeys(range(0xDC80, 0xDD00), "\ufffd")


@dataclass(slots=True)
class TextStream:
    """Feed tokens with their bytes; take text and the tokens that are wholly part of it."""

    stop: tuple[str, ...] = ()
    stopped: bool = False
    """A stop string was met: nothing more comes out."""
    _decoder: codecs.IncrementalDecoder = field(
        default_factory=lambda: codecs.getincrementaldecoder("utf-8")(_BYTE_ERRORS)
    )
    _held: str = ""
    _tokens: list[tuple[int, int]] = field(default_factory=list)
    """(token, bytes of the reply up to its end) of tokens whose text is not all out yet."""
    _received: int = 0
    _released: int = 0

    def feed(self, token: int, data: bytes) -> tuple[str, tuple[int, ...]]:
        """The text that became certain, and the tokens that are wholly out with it."""
        self._received += len(data)
        self._tokens.append((token, self._received))
        return self._release(self._decoder.decode(data))

    def feed_text(self, text: str) -> str:
        """The same for whole characters whose tokens nobody tells."""
        return self._release(text)[0]

    def finish(self) -> tuple[str, tuple[int, ...]]:
        """What was held back. An incomplete character at the very end is dropped."""
        pending = self._decoder.getstate()[0]
        self._decoder.reset()
        self._received -= len(pending)
        return self._release("", ended=True)

    def _release(self, text: str, *, ended: bool = False) -> tuple[str, tuple[int, ...]]:
        if self.stopped:
            return "", ()
        self._held += text
        found = _first(self._held, self.stop)
        self.stopped = found >= 0
        if self.stopped:
            keep = found
        elif ended:
            keep = len(self._held)
        else:
            keep = len(self._held) - _overlap(self._held, self.stop)
        out, self._held = self._held[:keep], self._held[keep:]
        self._released += len(out.encode(errors=_BYTE_ERRORS))
        return out.translate(_SHOWN), self._take_tokens()

    def _take_tokens(self) -> tuple[int, ...]:
        whole = sum(1 for _, end in self._tokens if end <= self._released)
        taken = tuple(token for token, _ in self._tokens[:whole])
        del self._tokens[:whole]
        return taken


def _first(text: str, stop: Iterable[str]) -> int:
    """Where the first stop string begins; -1 where there is none."""
    return min((at for s in stop if (at := text.find(s)) >= 0), default=-1)


def _overlap(text: str, stop: Iterable[str]) -> int:
    """Length of the longest end of `text` with which a stop string begins."""
    longest = 0
    for s in stop:
        for length in range(min(len(s) - 1, len(text)), longest, -1):
            if text.endswith(s[:length]):
                longest = length
                break
    return longest
