"""Ids of sessions and messages: unique, never reused, and in the order of their making."""

from __future__ import annotations

import re
import secrets
import threading
import time

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32, in lower case: no letter that is easily read as a digit."""
_LENGTH = 26
_RANDOM_BITS = 80
_PLACE_BITS = 24
_ID = re.compile(f"[0-7][{_ALPHABET}]{{{_LENGTH - 1}}}")

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """A ULID: 48 bits of milliseconds and 80 random ones, larger than the last of this process."""
    global _last
    now = time.time_ns() // 1_000_000
    with _lock:
        if now > _last >> _RANDOM_BITS:
            _last = now << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
        else:  # the same millisecond, or a clock that was set back
            _last += 1
        return _text(_last)


def derived_id(seconds: float, digest: bytes, place: int) -> str:
    """An id that follows from what it names: a time since 1970, a digest, a place within it."""
    milliseconds = min(max(int(seconds * 1000), 0), (1 << 48) - 1)
    random = int.from_bytes(digest[:10], "big") >> _PLACE_BITS << _PLACE_BITS
    return _text(milliseconds << _RANDOM_BITS | random | place % (1 << _PLACE_BITS))


def is_id(text: str) -> bool:
    """Whether this is an id as they are made here."""
    return _ID.fullmatch(text) is not None


def _text(value: int) -> str:
    return "".join(_ALPHABET[value >> 5 * place & 31] for place in reversed(range(_LENGTH)))
