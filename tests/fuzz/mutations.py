"""Inputs that are nearly right: the samples of a format with random damage.

A few hundred thousand of these go through a parser in minutes; properties that need well-formed
inputs are tested with hypothesis beside the parser instead.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

_NASTY = (
    b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\x1b[2J", b"\xe2\x80\xa8", b"\r", b"\\", b'"', b"'''",
    b"[" * 2000, b"{" * 2000, b"[[" * 50, b"-" * 300, b"9" * 5000, b"1e999", b"-0", b"NaN", b"null",
    b"\\ud800", b"\\u0000", b"{{", b"}}", b"{%", b"%}", b"{#", b"+++", b"<!--", b"-->", b"\n\n# ",
    b"1979-05-27T07:32:00Z", b"0x7fffffffffffffff", b"true", b"[]", b"{}", b'""', b":", b"=", b",",
    "한국어".encode(), b"__class__", b".__init__.__globals__", b"|tojson", b"*10**9",
    "👩‍👩‍👧".encode(),
)  # fmt: skip


def damaged(samples: Sequence[bytes], count: int, seed: int = 0) -> Iterator[bytes]:
    """So many inputs, the same ones for the same seed: each a sample with one to six damages."""
    for number in range(count):
        chance = random.Random(f"{seed}/{number}")
        data = bytearray(chance.choice(samples))
        for _ in range(chance.choice((1, 1, 2, 3, 6))):
            _damage(data, samples, chance)
        yield bytes(data)


def _damage(data: bytearray, samples: Sequence[bytes], chance: random.Random) -> None:
    start = chance.randrange(len(data) + 1)
    stop = min(len(data), start + chance.choice((1, 1, 2, 8, 40, 400)))
    match chance.randrange(7):
        case 0 if start < len(data):
            data[start] ^= 1 << chance.randrange(8)
        case 1:
            del data[start:stop]
        case 2:
            data[start:start] = chance.choice(_NASTY)
        case 3:
            data[start:stop] = chance.choice(_NASTY)
        case 4:
            data[start:start] = data[start:stop] * chance.randrange(1, 4)
        case 5:
            other = chance.choice(samples)
            begin = chance.randrange(len(other))
            data[start:stop] = other[begin : begin + stop - start]
        case _:
            del data[start:]
