"""What a model wrote, made harmless: whatever could steer a terminal becomes a visible symbol.

Each character becomes exactly one other, so that cleaning a text piece by piece, however it
streams, gives the same as cleaning it whole.
"""

from __future__ import annotations

import re

_TAB, _NEWLINE = 9, 10
REPLACEMENT = "\ufffd"

# Halves of surrogate pairs cannot be encoded at all; of Unicode's own line ends and directions
# terminals think differently, and people cannot see them.
_SURROGATES = range(0xD800, 0xE000)
_LINES = (0x2028, 0x2029)
_DIRECTIONS = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_SYMBOLS: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(32) if code not in (_TAB, _NEWLINE)},
    0x7F: "\u2421",
    **dict.fromkeys((*range(0x80, 0xA0), *_LINES, *_DIRECTIONS, *_SURROGATES), REPLACEMENT),
}
# The same characters as ranges: compiling two thousand single ones would take 4 ms at each start.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
PRINTABLE = f"[^{_UNSAFE.pattern[1:-1]}\t\n]*"
"""Texts that need no symbols, as a regular expression."""
_INLINE_SYMBOLS = {**_SYMBOLS, _TAB: " ", _NEWLINE: "\u240a"}
_URL_UNSAFE = r"[^!-~\xa1-\u1fff\u2070-\ud7ff\uf900-\U0001ffff]"
"""Compiled when the first URL is drawn: that takes 3 ms, too long for every start."""
_SCHEMES = ("http://", "https://", "mailto:", "ftp://")
LONGEST_URL = 2000


def visible(text: str) -> str:
    """The same text with control characters as symbols; tabs and newlines stay."""
    return text.translate(_SYMBOLS) if _UNSAFE.search(text) else text


def visible_inline(text: str) -> str:
    """For text inside a line, where an entity (&#10;) may have become a newline or worse."""
    if text.isascii() and text.isprintable():
        return text
    return text.translate(_INLINE_SYMBOLS)


def clean_url(url: str) -> str:
    """A URL that may go to the terminal raw, or an empty string for one that may not."""
    cleaned = re.sub(_URL_UNSAFE, "", url)
    if len(cleaned) > LONGEST_URL or not cleaned.lower().startswith(_SCHEMES):
        return ""
    return cleaned
