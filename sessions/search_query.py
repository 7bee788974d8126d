"""What is typed to search: words, "phrases", and conditions such as `role:user`.

Every piece becomes an FTS5 phrase: words as they are, runs without spaces as the pairs that
`words.py` indexes, and a single character of such a run as a prefix. Nothing that is typed fails;
what is no condition is looked for.
"""

from __future__ import annotations

import re
import time
import unicodedata
from dataclasses import dataclass, field

from sessions.words import LETTER, RUNS, normal, words_of

_MOST_TERMS = 32
_LONGEST = 1_000
_SHORTEST_PREFIX = 3
"""Letters of a word from which on longer words are found too."""

_TYPED = re.compile(
    r'(?P<name>session|model|tag|role|before|after):(?:"(?P<quoted>[^"]+)"|(?P<value>[^\s"]+))(?=\s|$)'
    r'|"(?P<phrase>[^"]*[^"\s][^"]*)"(?=\s|$)|(?P<piece>\S+)'
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or phrase of a query, and how to see it in a text."""

    phrase: str
    """For FTS5."""
    pattern: str
    """For Python."""
    text: str
    """As it was typed, in small letters."""


@dataclass(frozen=True, slots=True)
class Query:
    """What a message has to hold, and what has to be true of it."""

    match: str
    """An FTS5 expression; empty where only conditions were typed."""
    pattern: re.Pattern[str]
    """Finds the pieces in a text."""
    pieces: tuple[Piece, ...] = ()
    conditions: dict[str, str | float] = field(default_factory=dict)
    """By the names of `search.CONDITIONS`."""
    first: int = 0
    last: int = (1 << 63) - 1
    """Only messages with numbers from the one to the other can be meant."""

    def __bool__(self) -> bool:
        return bool(self.match or self.conditions)


def parse(text: str) -> Query:
    """The query that a text is."""
    conditions: dict[str, str | float] = {}
    typed: list[tuple[str, bool]] = []
    for found in _TYPED.finditer(normal(text[:_LONGEST])):
        name, value = found["name"], found["quoted"] or found["value"]
        condition = _condition(name, value) if name else None
        if condition is not None:
            conditions[name] = condition
        else:
            typed.append((found["phrase"] or found[0], bool(found["phrase"])))
    typed = typed[:_MOST_TERMS]
    last = len(typed) - 1
    made = [
        _piece(piece, open_end=place == last and not whole)
        for place, (piece, whole) in enumerate(typed)
    ]
    pieces = [piece for piece in made if piece.phrase]
    pattern = "|".join(piece.pattern for piece in pieces) or "(?!)"
    match = " AND ".join(piece.phrase for piece in pieces)
    return Query(match, re.compile(pattern, re.IGNORECASE), tuple(pieces), conditions)


def _condition(name: str, value: str) -> str | float | None:
    """The value to compare with; None where it is none, so that it is looked for as a text."""
    if name == "role":
        roles = {"user": "user", "me": "user", "assistant": "assistant", "model": "assistant",
                 "reply": "assistant"}  # fmt: skip
        return roles.get(value.lower())
    if name in ("before", "after"):
        return _beginning(value, 1 if name == "after" else 0)
    return lowered(value)


def lowered(text: str) -> str:
    """In small letters as SQLite's lower() makes them: ASCII alone."""
    return re.sub("[A-Z]+", lambda letters: letters[0].lower(), text)


def _beginning(date: str, skip: int) -> float | None:
    """When a year, a month or a day begins here; with `skip`, the one that follows it."""
    if not re.fullmatch(r"\d{4}(-\d{1,2}){0,2}", date):
        return None
    parts = [int(part) for part in date.split("-")]
    parts[-1] += skip
    year, month, day = [*parts, 1, 1][:3]
    if len(parts) > 1 and not 1 <= month - skip * (len(parts) == 2) <= 12:
        return None
    try:
        return time.mktime((year, month, day, 0, 0, 0, 0, 0, -1))
    except (OverflowError, ValueError):
        return None


def match_expression(text: str) -> str:
    """An FTS5 query in which every piece is a phrase; empty where there is nothing to find."""
    return parse(text).match


def _piece(piece: str, *, open_end: bool) -> Piece:
    """`open_end`: the last word may be one that is still being typed."""
    runs = list(RUNS.finditer(piece))
    if not runs:
        return Piece("", "", "")
    found, end = list(words_of(piece)), runs[-1]
    if end.lastgroup == "word":
        prefix = open_end and len(end[0]) >= _SHORTEST_PREFIX
    else:
        # The last character of a query need not be the last of its run in the text.
        prefix = len(end[0]) == 1
        found = found if prefix else found[:-1]
    quoted = " ".join(found).replace('"', '""')
    before = f"(?<!{LETTER})" if runs[0].lastgroup == "word" else ""
    after = f"(?!{LETTER})" if end.lastgroup == "word" and not prefix else ""
    forms = {_spaced(piece), _spaced(unicodedata.normalize("NFD", piece))}
    return Piece(
        f'"{quoted}"' + " *" * prefix, f"{before}(?:{'|'.join(forms)}){after}", lowered(piece)
    )


def _spaced(piece: str) -> str:
    """A pattern for a piece, with any white space between its words."""
    return r"\s+".join(re.escape(word) for word in piece.split())
