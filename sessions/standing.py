"""How a session stands on the disk: cheap to ask, and different after each write to it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from sessions import lease
from sessions.lease import Owner

# All that a window shows of a session but its earlier messages, which do not change.
_STATE = """
    SELECT
        (SELECT max(n) FROM reply_part WHERE message_id = head_id),
        leaf.status, leaf.stats, leaf.changes, session.*
    FROM session LEFT JOIN message AS leaf ON leaf.id = head_id
    WHERE session.id = ? AND session.deleted_at IS NULL
"""


@dataclass(frozen=True, slots=True)
class Standing:
    """Two of one session are equal where nothing was written to it in between."""

    session_id: str
    holder: str
    """Which other process may write to it, in words; empty where there is none."""
    state: tuple[Any, ...] | None
    """To be compared; None where the session was deleted."""
    parts: int
    """How much is journalled of the reply that is being written."""


def standing(db: sqlite3.Connection, session_id: str, owner: Owner) -> Standing:
    """How a session stands now."""
    holder = lease.holder(db, session_id, owner)
    row = db.execute(_STATE, (session_id,)).fetchone()
    parts = -1 if row is None or row[0] is None else row[0]
    return Standing(session_id, holder, row and row[1:], parts)
