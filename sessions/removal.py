"""Removing for good what was deleted, with its words in the full-text index.

Some messages at a time, each time in a transaction of its own: whoever writes meanwhile waits for
hundredths of a second, whatever the size of what goes, and a process that is killed at it leaves
the rest for the next one.
"""

from __future__ import annotations

import sqlite3
import time

from sessions import search
from sessions.database import transaction

KEPT_SECONDS = 86_400.0
"""What was deleted can be brought back for a day."""
LONG_AGO = 0.0
"""When a session was deleted that is to be removed at once."""
_BATCH = 200

# Children have larger numbers than their parents, so no message is left without the one above it.
# CROSS: SQLite would go through all messages, to look up the session of each.
_EXPIRED = """
    WITH RECURSIVE below (number, id) AS (
        SELECT number, id FROM message WHERE deleted_at < :before
        UNION
        SELECT message.number, message.id
        FROM below JOIN message ON message.parent_id = below.id
    )
    SELECT number FROM below
    UNION
    SELECT number FROM session CROSS JOIN message ON session_id = session.id
    WHERE session.deleted_at < :before
    ORDER BY number DESC LIMIT :limit
"""
_EMPTY = """
    SELECT id FROM session WHERE deleted_at < ?
    AND NOT EXISTS (SELECT 1 FROM message WHERE session_id = session.id)
"""


def kept_since() -> float:
    """What was deleted before this time cannot be brought back any more."""
    return time.time() - KEPT_SECONDS


def is_expired(deleted_at: float) -> bool:
    """Whether what was deleted then cannot be brought back: parts of it may be gone."""
    return deleted_at < kept_since()


def remove_some(db: sqlite3.Connection) -> bool:
    """Remove some of what was deleted more than a day ago; False where there is no more of it.

    Outside of any transaction.
    """
    before = kept_since()
    if not _expired(db, before, 1) and not db.execute(_EMPTY, (before,)).fetchone():
        return False
    with transaction(db):
        numbers = _expired(db, before, _BATCH)
        for number in numbers:
            texts = db.execute("SELECT content, context FROM message WHERE number = ?", number)
            search.unindex(db, number[0], *texts.fetchone())
        db.executemany("DELETE FROM message WHERE number = ?", numbers)
        if len(numbers) < _BATCH:
            db.execute(f"DELETE FROM session WHERE id IN ({_EMPTY})", (before,))  # nosec B608
    # A script: Python ends the statement alone after the first page.
    db.executescript("PRAGMA incremental_vacuum")
    return len(numbers) == _BATCH


def _expired(db: sqlite3.Connection, before: float, limit: int) -> list[tuple[int]]:
    return db.execute(_EXPIRED, {"before": before, "limit": limit}).fetchall()
