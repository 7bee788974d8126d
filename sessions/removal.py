"""Removing for good what was deleted, with its words in the full-text index."""

from __future__ import annotations

import sqlite3
import time

from sessions import search

KEPT_SECONDS = 86_400.0
"""What was deleted can be brought back for a day."""


def remove_expired(db: sqlite3.Connection) -> None:
    """Remove what was deleted more than a day ago. Inside a write transaction."""
    before = time.time() - KEPT_SECONDS
    for (session_id,) in db.execute(
        "SELECT id FROM session WHERE deleted_at < ?", (before,)
    ).fetchall():
        remove_session(db, session_id)
    _remove(
        db,
        """
        WITH RECURSIVE below (number, id) AS (
            SELECT number, id FROM message WHERE deleted_at < ?
            UNION
            SELECT message.number, message.id
            FROM below JOIN message ON message.parent_id = below.id
        )
        SELECT number FROM below
        """,
        before,
    )


def remove_session(db: sqlite3.Connection, session_id: str) -> None:
    """Remove a session with all its messages. Inside a write transaction."""
    _remove(db, "SELECT number FROM message WHERE session_id = ?", session_id)
    db.execute("DELETE FROM session WHERE id = ?", (session_id,))


def _remove(db: sqlite3.Connection, numbers: str, value: str | float) -> None:
    """Remove the messages whose numbers a query gives."""
    chosen = db.execute(numbers, (value,)).fetchall()
    for number in chosen:
        texts = db.execute("SELECT content, context FROM message WHERE number = ?", number)
        search.unindex(db, number[0], *texts.fetchone())
    db.executemany("DELETE FROM message WHERE number = ?", chosen)
