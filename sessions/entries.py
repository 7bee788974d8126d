"""What is written of a reply while it streams, and how the pieces become one message again."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sessions import lease, search
from sessions.database import to_json
from sessions.lease import Lease, Owner


@dataclass(frozen=True, slots=True)
class ReplyText:
    """More of a reply."""

    lease: Lease
    message_id: str
    text: str
    tokens: Sequence[int] = ()

    def write(self, db: sqlite3.Connection) -> None:
        db.execute(
            """
            INSERT INTO reply_part SELECT
                id, (SELECT coalesce(max(n), -1) + 1 FROM reply_part WHERE message_id = ?1), ?2, ?3
            FROM message WHERE id = ?1
            """,
            (self.message_id, self.text, array("I", self.tokens).tobytes()),
        )


@dataclass(frozen=True, slots=True)
class ReplyChanged:
    """Columns of a reply that changed while it is written."""

    lease: Lease
    message_id: str
    columns: Mapping[str, Any]

    def write(self, db: sqlite3.Connection) -> None:
        update(db, "message", self.message_id, self.columns)


@dataclass(frozen=True, slots=True)
class ReplyEnded:
    """The reply is whole."""

    lease: Lease
    message_id: str
    columns: Mapping[str, Any]
    ended_at: float

    def write(self, db: sqlite3.Connection) -> None:
        fold(db, self.message_id, self.columns)
        update(db, "session", self.lease.session_id, {"updated_at": self.ended_at})


@dataclass(frozen=True, slots=True)
class SessionChanged:
    """Columns of a session that need not be on the disk at once."""

    lease: Lease
    columns: Mapping[str, Any]

    def write(self, db: sqlite3.Connection) -> None:
        update(db, "session", self.lease.session_id, self.columns)


Entry = ReplyText | ReplyChanged | ReplyEnded | SessionChanged


def joined(entries: Iterable[Entry]) -> list[Entry]:
    """The same entries, with the text of each reply in one piece before what else was put."""
    texts: dict[str, list[ReplyText]] = {}
    others: list[Entry] = []
    for entry in entries:
        if isinstance(entry, ReplyText):
            texts.setdefault(entry.message_id, []).append(entry)
        else:
            others.append(entry)
    return [*map(_one, texts.values()), *others]


def _one(pieces: list[ReplyText]) -> ReplyText:
    text = "".join(piece.text for piece in pieces)
    tokens = [token for piece in pieces for token in piece.tokens]
    return ReplyText(pieces[0].lease, pieces[0].message_id, text, tokens)


def update(db: sqlite3.Connection, table: str, id: str, columns: Mapping[str, Any]) -> None:
    """Set columns of a row; lists and mappings are stored as JSON."""
    if not columns:
        return
    assignments = ", ".join(f"{name} = ?" for name in columns)
    values = [
        to_json(value) if isinstance(value, (list, dict)) else value for value in columns.values()
    ]
    db.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", (*values, id))  # nosec B608


def fold(db: sqlite3.Connection, message_id: str, columns: Mapping[str, Any] | None = None) -> None:
    """Join a reply with its parts, index it, and set what else is known at its end."""
    row = db.execute(
        "SELECT number, content, context, tokens FROM message WHERE id = ?", (message_id,)
    ).fetchone()
    if row is None:  # deleted meanwhile
        return
    number, content, context, tokens = row
    text, more_tokens = parts(db, message_id)
    search.unindex(db, number, content, context)
    search.index(db, number, content + text, context)
    update(
        db,
        "message",
        message_id,
        {**(columns or {}), "content": content + text, "tokens": tokens + more_tokens},
    )
    db.execute("DELETE FROM reply_part WHERE message_id = ?", (message_id,))


def parts(db: sqlite3.Connection, message_id: str) -> tuple[str, bytes]:
    """What is journalled of a reply and not yet in its message: text and packed tokens."""
    rows = db.execute(
        "SELECT text, tokens FROM reply_part WHERE message_id = ? ORDER BY n", (message_id,)
    ).fetchall()
    return "".join(text for text, _ in rows), b"".join(tokens for _, tokens in rows)


def abandoned(db: sqlite3.Connection, owner: Owner, session_id: str = "") -> list[str]:
    """Ids of replies whose writers are gone, in one session or in all."""
    rows = db.execute(
        """
        SELECT DISTINCT message_id, session_id FROM reply_part
        JOIN message ON message.id = message_id WHERE session_id = ?1 OR ?1 = ''
        """,
        (session_id,),
    ).fetchall()
    free = {session: lease.is_free(db, session, owner) for _, session in rows}
    return [message_id for message_id, session in rows if free[session]]


def fold_abandoned(db: sqlite3.Connection, owner: Owner, session_id: str = "") -> bool:
    """Fold what processes that are gone left behind; says whether there was anything."""
    found = abandoned(db, owner, session_id)
    for message_id in found:
        fold(db, message_id)
    return bool(found)
