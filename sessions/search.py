"""Full-text search: words for FTS5 from any language, queries that never fail, snippets.

FTS5 splits at white space, which Korean, Chinese and code do not use where one wants to search. So
runs of such characters are indexed as overlapping pairs and the last character alone: 한국어 is
`한국 국어 어`, and `->` is `-> >`. A query is the same pairs as a phrase, and a single character a
prefix.
"""

from __future__ import annotations

import re
import sqlite3
import time
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 200_000
"""Characters of a message that are indexed."""
_RANKED = 2_000
"""bm25 over all hits of a common word takes seconds in a million messages."""
_MONTH = 30 * 86_400.0
_MOST_TERMS = 32
_LONGEST_QUERY = 1_000
_SNIPPET = 160
_SHORTEST_PREFIX = 3
"""Letters of a word from which on longer words are found too."""

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029"
    "\u3040-\u30ff\u3105-\u318f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f"
    "\uac00-\ud7ff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff"
)
_LETTER = rf"[^\W_{_UNSPACED}]"
_RUNS = re.compile(
    rf"(?P<word>{_LETTER}+)|(?P<unspaced>[{_UNSPACED}]+)|(?P<symbols>(?:_|[^\w\s])+)"
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_LONG_LINE = re.compile(r"([^\w\s])\1{4,}")
"""Ruled lines and the like: a run of one symbol counts as four of it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A message that a search found."""

    session_id: str
    message_id: str
    title: str
    role: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    """Where in the snippet the words of the query are: (start, stop)."""
    created_at: float
    score: float


# Words


def words(content: str, context: str = "") -> str:
    """What is indexed of a message. Must not change without a migration that indexes anew."""
    texts = (text[:LONGEST] for text in (content, context) if text)
    return " ".join(word for text in texts for word in _words(_normal(text)))


def _normal(text: str) -> str:
    text = unicodedata.normalize("NFC", text.encode(errors="replace").decode())
    return _LONG_LINE.sub(r"\1\1\1\1", _CONTROL.sub(" ", text))


def _words(text: str) -> Iterator[str]:
    for run in _RUNS.finditer(text):
        if run.lastgroup == "word":
            yield run[0]
        else:
            yield from _pairs(run[0])


def _pairs(run: str) -> Iterator[str]:
    """Overlapping pairs, and the last character alone."""
    yield from (run[place : place + 2] for place in range(len(run)))


def index(db: sqlite3.Connection, number: int, content: str, context: str) -> None:
    _change(db, "INSERT INTO message_text (rowid, words) VALUES (?, ?)", number, content, context)


def unindex(db: sqlite3.Connection, number: int, content: str, context: str) -> None:
    """Takes the texts that were indexed: the index keeps no copy of them."""
    _change(
        db,
        "INSERT INTO message_text (message_text, rowid, words) VALUES ('delete', ?, ?)",
        number, content, context,
    )  # fmt: skip


def _change(
    db: sqlite3.Connection, statement: str, number: int, content: str, context: str
) -> None:
    if indexed := words(content, context):
        db.execute(statement, (number, indexed))


# Queries


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands between white space in a query: a phrase, and how to see it in a text."""

    phrase: str
    pattern: str


def match_expression(text: str) -> str:
    """An FTS5 query in which every piece is a phrase; empty where there is nothing to find."""
    return " AND ".join(piece.phrase for piece in _pieces(text))


def _pieces(text: str) -> list[_Piece]:
    typed = _normal(text[:_LONGEST_QUERY]).split()[:_MOST_TERMS]
    last = len(typed) - 1
    pieces = (_piece(piece, open_end=place == last) for place, piece in enumerate(typed))
    return [piece for piece in pieces if piece.phrase]


def _piece(piece: str, *, open_end: bool) -> _Piece:
    """`open_end`: the last word may be one that is still being typed."""
    runs = list(_RUNS.finditer(piece))
    if not runs:
        return _Piece("", "")
    found, end = list(_words(piece)), runs[-1]
    if end.lastgroup == "word":
        prefix = open_end and len(end[0]) >= _SHORTEST_PREFIX
    else:
        # The last character of a query need not be the last of its run in the text.
        prefix = len(end[0]) == 1
        found = found if prefix else found[:-1]
    quoted = " ".join(found).replace('"', '""')
    before = f"(?<!{_LETTER})" if runs[0].lastgroup == "word" else ""
    after = f"(?!{_LETTER})" if end.lastgroup == "word" and not prefix else ""
    either = "|".join({re.escape(piece), re.escape(unicodedata.normalize("NFD", piece))})
    return _Piece(f'"{quoted}"' + " *" * prefix, f"{before}(?:{either}){after}")


# Hits

_VISIBLE = """
    FROM message_text
    JOIN message ON message.number = message_text.rowid
    JOIN session ON session.id = message.session_id
    WHERE message_text MATCH :query
    AND message.deleted_at IS NULL AND session.deleted_at IS NULL
"""
_OLDEST_RANKED = """
    SELECT min(number) FROM (
        SELECT rowid AS number FROM message_text WHERE message_text MATCH :query
        ORDER BY rowid DESC LIMIT :limit
    )
"""
_HIT = """
    SELECT session_id, message.id, title, role, content, context, message.created_at
    FROM message JOIN session ON session.id = session_id WHERE number = ?
"""


def search(db: sqlite3.Connection, text: str, limit: int, *, ranked: bool) -> list[Hit]:
    """Messages that hold every piece of the text: the best first, or the newest."""
    query = match_expression(text)
    if not query or limit < 1:
        return []
    pattern = re.compile("|".join(piece.pattern for piece in _pieces(text)), re.IGNORECASE)
    found = _best(db, query, limit) if ranked else _newest(db, query, limit)
    return [_hit(db, number, score, pattern) for number, score in found]


def _newest(db: sqlite3.Connection, query: str, limit: int) -> list[tuple[int, float]]:
    statement = f"SELECT number, 0.0 {_VISIBLE} ORDER BY message_text.rowid DESC LIMIT :limit"
    return db.execute(statement, {"query": query, "limit": limit}).fetchall()


def _best(db: sqlite3.Connection, query: str, limit: int) -> list[tuple[int, float]]:
    """By bm25, weighed by age: a hit of today counts twice as much as one of long ago."""
    values = {"query": query, "limit": _RANKED}
    (oldest,) = db.execute(_OLDEST_RANKED, values).fetchone()
    statement = f"""
        SELECT number, bm25(message_text), message.created_at {_VISIBLE}
        AND message_text.rowid >= :oldest
    """
    now = time.time()
    scored = [
        (number, -bm25 * (1 + 0.5 ** (max(0.0, now - created_at) / _MONTH)))
        for number, bm25, created_at in db.execute(statement, {**values, "oldest": oldest})
    ]
    return sorted(scored, key=lambda hit: (hit[1], hit[0]), reverse=True)[:limit]


def _hit(db: sqlite3.Connection, number: int, score: float, pattern: re.Pattern[str]) -> Hit:
    row = db.execute(_HIT, (number,)).fetchone()
    session_id, message_id, title, role, content, context, created_at = row
    inside = content if pattern.search(content) or not pattern.search(context) else context
    text, marks = snippet(inside, pattern)
    return Hit(session_id, message_id, title, role, text, marks, created_at, score)


def snippet(text: str, pattern: re.Pattern[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """One line of the original text around the first match, and the matches in it."""
    first = pattern.search(text)
    found = first.start() if first else 0
    start = max(0, min(found - _SNIPPET // 3, len(text) - _SNIPPET))
    if start and (space := re.search(r"\s", text[start:found])):
        start += space.end()
    stop = start + _SNIPPET
    line = " ".join(_CONTROL.sub(" ", text[start:stop]).split())
    line = "…" * (start > 0) + line + "…" * (stop < len(text))
    return line, tuple(match.span() for match in pattern.finditer(line))
