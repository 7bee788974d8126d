"""The records of a file, one after the other: the elements of a JSON array, or JSON lines.

A file is never held as a whole, and a record that is no JSON does not spoil those after it.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TextIO

from sessions.portable import BadRecord

_CHUNK = 1 << 20
LONGEST = 256 << 20
"""Characters of one record: a file that is none must not fill the memory."""
_OUTSIDE = re.compile(r'["\[\]{},]')
_INSIDE = re.compile(r'["\\]')


@dataclass(frozen=True, slots=True)
class Record:
    """A piece of a file that should be one session."""

    place: str
    """Where it is, for the user: `record 3`, `line 7`."""
    text: str


def elements(file: TextIO) -> Iterator[Record]:
    """The elements of the array that a file is. Raises BadRecord where it ends too early.

    They are told apart by their brackets alone, so that one that is no JSON is still one.
    """
    _skip_opening(file)
    scan, number = _Scan(), 0
    while chunk := file.read(_CHUNK):
        for text in scan.feed(chunk):
            number += 1
            yield Record(f"record {number}", text)
        if scan.ended:
            return
        if scan.waiting > LONGEST:
            raise BadRecord(f"record {number + 1} is longer than {LONGEST:,} characters")
    raise BadRecord(f"the file ends in the middle of record {number + 1}")


def _skip_opening(file: TextIO) -> None:
    while (character := file.read(1)).isspace():
        continue
    if character != "[":
        raise BadRecord("this is no JSON array")


class _Scan:
    """Cuts text at the commas between the elements of an array."""

    def __init__(self) -> None:
        self.ended = False
        self.waiting = 0
        self._pieces: list[str] = []
        self._depth = 0
        self._in_string = self._escaped = False

    def feed(self, chunk: str) -> Iterator[str]:
        """The elements that end in this chunk."""
        begun = place = 0
        if self._escaped:
            place, self._escaped = 1, False
        while not self.ended and (found := self._next(chunk, place)):
            place = found.end()
            if self._takes(found[0]):
                yield from self._element(chunk[begun : found.start()])
                begun = place
            elif found[0] == "\\":
                place += 1
        self._escaped = place > len(chunk)
        self._pieces.append(chunk[begun:])
        self.waiting += len(chunk) - begun

    def _next(self, chunk: str, place: int) -> re.Match[str] | None:
        return (_INSIDE if self._in_string else _OUTSIDE).search(chunk, place)

    def _takes(self, character: str) -> bool:
        """Whether an element ends before this character."""
        if character == '"':
            self._in_string = not self._in_string
        elif character in "[{":
            self._depth += 1
        elif character in "]}":
            self._depth -= 1
            self.ended = self._depth < 0
        return self.ended or (character == "," and self._depth == 0)

    def _element(self, rest: str) -> Iterator[str]:
        text = "".join([*self._pieces, rest]).strip()
        self._pieces, self.waiting = [], 0
        if text:
            yield text


def lines(file: TextIO) -> Iterator[Record]:
    """JSON lines: one record a line; empty ones are passed over. Raises BadRecord."""
    number = 0
    while line := file.readline(LONGEST):
        number += 1
        if len(line) == LONGEST:
            raise BadRecord(f"line {number} is longer than {LONGEST:,} characters")
        if text := line.strip():
            yield Record(f"line {number}", text)


def decode(text: str) -> dict[str, Any]:
    """A record's JSON object. Raises BadRecord."""
    try:
        value = json.loads(text, parse_constant=_no_number, parse_float=_finite)
    except RecursionError as error:
        raise BadRecord("it is nested too deeply") from error
    except ValueError as error:
        raise BadRecord(f"it is no JSON: {error}") from error
    if not isinstance(value, dict):
        raise BadRecord("it is no JSON object")
    return value


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(f"{digits[:40]} is too large")
    return value
