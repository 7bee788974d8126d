"""Words for FTS5 from any language.

FTS5 splits at white space, which Korean, Chinese and code do not use where one wants to search. So
runs of such characters are indexed as overlapping pairs and the last character alone: 한국어 is
`한국 국어 어`, and `->` is `-> >`.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Iterator

LONGEST = 200_000
"""Characters of a message that are indexed."""

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029"
    "\u3040-\u30ff\u3105-\u318f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f"
    "\uac00-\ud7ff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff"
)
LETTER = rf"[^\W_{_UNSPACED}]"
RUNS = re.compile(rf"(?P<word>{LETTER}+)|(?P<unspaced>[{_UNSPACED}]+)|(?P<symbols>(?:_|[^\w\s])+)")
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_LONG_LINE = re.compile(r"([^\w\s])\1{4,}")
"""Ruled lines and the like: a run of one symbol counts as four of it."""


def words(content: str, context: str = "") -> str:
    """What is indexed of a message. Must not change without a migration that indexes anew."""
    texts = (text[:LONGEST] for text in (content, context) if text)
    return " ".join(word for text in texts for word in words_of(normal(text)))


def normal(text: str) -> str:
    text = unicodedata.normalize("NFC", text.encode(errors="replace").decode())
    return _LONG_LINE.sub(r"\1\1\1\1", CONTROL.sub(" ", text))


def words_of(text: str) -> Iterator[str]:
    for run in RUNS.finditer(text):
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
