"""Full-text search: the messages that a query finds, the best or the newest first, with snippets.

Ranked is by BM25 and recency among the newest hits; those that follow on later pages are the newest
first. FTS5's own bm25() reads every hit of each word to know how rare it is, which takes longer the
more was ever said. Here the words are counted in the hits that are ranked, and how rare they are is
taken from the newest messages, so a search takes as long in a small store as in a large one.
"""

from __future__ import annotations

import json
import math
import re
import sqlite3
import time
from dataclasses import dataclass, replace
from typing import Any

from sessions.search_query import Piece, Query, match_expression, parse
from sessions.words import CONTROL, index, unindex, words

__all__ = ["Hit", "index", "match_expression", "said", "search", "snippet", "unindex", "words"]

_RANKED = 2_000
_SAMPLE = 20_000
"""Newest messages that tell how rare a word is."""
_K1, _B = 1.2, 0.75
"""How soon a word that comes again counts no more, and how much long messages are held back: the
usual values (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009)."""
_MONTH = 30 * 86_400.0
_SNIPPET = 160


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


CONDITIONS = {
    "session": "message.session_id = :session",
    "role": "message.role = :role",
    "model": """(
        message.session_id IN (SELECT id FROM session WHERE instr(lower(model), :model))
        OR instr(lower(message.model), :model)
    )""",
    "tag": """message.session_id IN (
        SELECT session.id FROM session JOIN json_each(session.tags) WHERE lower(value) = :tag
    )""",
    "before": "message.created_at < :before",
    "after": "message.created_at >= :after",
}
"""What can be asked of a message besides its words, as SQL."""

_HIT = """
    SELECT session_id, message.id, title, role, content, context, message.created_at
    FROM message JOIN session ON session.id = session_id WHERE number = ?
"""


def search(
    db: sqlite3.Connection, text: str, limit: int, *, ranked: bool, offset: int = 0
) -> list[Hit]:
    """Messages that hold every piece of the text: the best first, or the newest."""
    query = parse(text)
    if not query or limit < 1:
        return []
    query = _within_its_times(db, query)
    if ranked and query.match:
        found = _ranked(db, query, limit, offset)
    else:
        found = [(number, 0.0) for number in _newest(db, query, limit, offset)]
    return [_hit(db, number, score, query.pattern) for number, score in found]


def said(db: sqlite3.Connection, text: str, limit: int) -> list[str]:
    """What the user said that holds every piece of the text, the newest first, each once."""
    query = parse(text)
    query = _within_its_times(db, replace(query, conditions={**query.conditions, "role": "user"}))
    found = json.dumps(_newest(db, query, limit, 0))
    rows = db.execute(
        "SELECT content FROM message WHERE number IN (SELECT value FROM json_each(?)) "
        "AND content <> '' ORDER BY number DESC",
        (found,),
    )
    return list(dict.fromkeys(content for (content,) in rows))


def _ranked(
    db: sqlite3.Connection, query: Query, limit: int, offset: int
) -> list[tuple[int, float]]:
    newest = _newest(db, query, _RANKED, 0)
    page = _scored(db, query, newest)[offset : offset + limit] if newest else []
    if len(newest) == _RANKED and len(page) < limit:
        # Past what is ranked.
        passed = max(offset, _RANKED)
        page += [(n, 0.0) for n in _newest(db, query, limit - len(page), passed)]
    return page


def _within_its_times(db: sqlite3.Connection, query: Query) -> Query:
    """The query with the span of numbers in which messages of its times lie: else each hit of a
    common word would be looked at, 1 us each, until one is old enough.
    """
    times = {"before": math.inf, "after": -math.inf} | query.conditions
    if not {"before", "after"} & set(query.conditions):
        return query
    first, last = db.execute(
        "SELECT min(number), max(number) FROM message "
        "WHERE created_at < :before AND created_at >= :after",
        times,
    ).fetchone()
    return replace(query, first=first or 0, last=last or 0)


def _newest(db: sqlite3.Connection, query: Query, limit: int, offset: int) -> list[int]:
    """Numbers of messages, the newest first; stops reading when it has enough."""
    number = "message_text.rowid" if query.match else "message.number"
    statement = f"""
        SELECT {number} {_from(query)} AND {number} BETWEEN :first AND :last
        ORDER BY {number} DESC LIMIT :limit OFFSET :offset
    """
    values = {
        **query.conditions, "match": query.match, "limit": limit, "offset": offset,
        "first": query.first, "last": query.last,
    }  # fmt: skip
    return [number for (number,) in db.execute(statement, values)]


def _scored(db: sqlite3.Connection, query: Query, newest: list[int]) -> list[tuple[int, float]]:
    """By BM25, weighed by age: a hit of today counts twice as much as one of long ago."""
    rarities = [_rarity(db, piece, newest[0]) for piece in query.pieces]
    rows = db.execute(*_counting(query, newest)).fetchall()
    average = sum(length for _, _, length, *_ in rows) / len(rows)
    now = time.time()
    scored = []
    for number, created_at, length, *counts in rows:
        damped = _K1 * (1 - _B + _B * length / average)
        # A word that is written otherwise there (é for e) is not counted, but is there.
        bm25 = sum(
            rarity * max(count, 1) * (_K1 + 1) / (max(count, 1) + damped)
            for rarity, count in zip(rarities, counts, strict=True)
        )
        age = max(0.0, now - created_at) / _MONTH
        scored.append((number, bm25 * (1 + 0.5**age)))
    return sorted(scored, key=lambda hit: (hit[1], hit[0]), reverse=True)


def _counting(query: Query, newest: list[int]) -> tuple[str, dict[str, Any]]:
    """Of each message: number, time, length, and how often each piece of the query is in it."""
    texts = {f"piece{place}": piece.text for place, piece in enumerate(query.pieces)}
    counts = "".join(
        f", (length(text) - length(replace(text, :{name}, ''))) / length(:{name})" for name in texts
    )
    statement = f"""
        SELECT number, created_at, length(text){counts} FROM (
            SELECT number, created_at, lower(content || ' ' || context) AS text FROM message
            WHERE number IN (SELECT value FROM json_each(:numbers))
        )
    """  # nosec B608
    return statement, {**texts, "numbers": json.dumps(newest)}


def _rarity(db: sqlite3.Connection, piece: Piece, newest: int) -> float:
    """Inverse document frequency among the newest messages."""
    statement = "SELECT count(*) FROM message_text WHERE message_text MATCH ? AND rowid > ?"
    (hits,) = db.execute(statement, (piece.phrase, newest - _SAMPLE)).fetchone()
    return math.log(1 + (_SAMPLE - min(hits, _SAMPLE) + 0.5) / (hits + 0.5))


def _from(query: Query) -> str:
    """Only texts of this file go into the statement; what was typed is bound."""
    table = "message_text CROSS JOIN message ON message.number = message_text.rowid"
    conditions = [CONDITIONS[name] for name in query.conditions]
    if query.match:
        conditions.insert(0, "message_text MATCH :match")
    return f"""
        FROM {table if query.match else "message"}
        CROSS JOIN session ON session.id = message.session_id
        WHERE {" AND ".join(conditions)}
        AND message.deleted_at IS NULL AND session.deleted_at IS NULL
    """


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
    line = " ".join(CONTROL.sub(" ", text[start:stop]).split())
    line = "…" * (start > 0) + line + "…" * (stop < len(text))
    return line, tuple(match.span() for match in pattern.finditer(line))
