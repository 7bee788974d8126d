"""The tree of messages in plain SQL: the paths that have to be fast however long a session is."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Collection, Iterator
from typing import Any

# Walking up by row numbers touches the unique index of ids once a message, and no long text.
_UP = """
    WITH RECURSIVE up (number, parent_id, steps) AS (
        SELECT number, parent_id, 1 FROM message WHERE id = :leaf
        UNION ALL
        SELECT message.number, message.parent_id, steps + 1
        FROM up JOIN message ON message.id = up.parent_id
        WHERE steps < :limit
    )
"""
_DOWN = """
    WITH RECURSIVE below (id) AS (
        SELECT :top
        UNION ALL
        SELECT message.id FROM below JOIN message ON message.parent_id = below.id
    )
"""
ALL = 1 << 62


def numbers_up(db: sqlite3.Connection, leaf_id: str, limit: int = ALL) -> list[int]:
    """Row numbers of the last `limit` messages of a branch, the leaf first."""
    rows = db.execute(f"{_UP} SELECT number FROM up", {"leaf": leaf_id, "limit": limit})  # nosec B608
    return [number for (number,) in rows]


def up(db: sqlite3.Connection, leaf_id: str, columns: str) -> Iterator[tuple[Any, ...]]:
    """Some columns of a branch's messages, the leaf first, read as far as they are asked for."""
    statement = f"{_UP} SELECT {columns} FROM up JOIN message USING (number)"  # nosec B608
    return iter(db.execute(statement, {"leaf": leaf_id, "limit": ALL}))


def children(db: sqlite3.Connection, session_id: str, parent_id: str | None) -> list[str]:
    """Ids of the messages after a message (or of the session's beginnings), the oldest first."""
    rows = db.execute(
        "SELECT id FROM message WHERE session_id = ? AND parent_id IS ? AND deleted_at IS NULL "
        "ORDER BY number",
        (session_id, parent_id),
    )
    return [child for (child,) in rows]


def places(
    db: sqlite3.Connection, session_id: str, parents: Collection[str | None]
) -> dict[str, tuple[int, int]]:
    """For every child of these parents: its 1-based place among its siblings, and their count."""
    rows = db.execute(
        """
        SELECT id, row_number() OVER siblings, count(*) OVER (PARTITION BY parent_id)
        FROM message
        WHERE deleted_at IS NULL AND number IN (
            SELECT number FROM message WHERE parent_id IN (SELECT value FROM json_each(:parents))
            UNION ALL
            SELECT number FROM message
            WHERE :roots AND parent_id IS NULL AND session_id = :session
        )
        WINDOW siblings AS (PARTITION BY parent_id ORDER BY number)
        """,
        {
            "session": session_id,
            "parents": json.dumps([parent for parent in parents if parent]),
            "roots": None in parents,
        },
    )
    return {message: (place, count) for message, place, count in rows}


def leaf_below(db: sqlite3.Connection, message_id: str) -> str:
    """The leaf that was last seen below a message; the newest where that one is gone."""
    row = db.execute(
        """
        WITH RECURSIVE down (id, steps) AS (
            SELECT ?, 0
            UNION ALL
            SELECT (
                SELECT child.id FROM message AS parent
                JOIN message AS child ON child.parent_id = parent.id
                WHERE parent.id = down.id AND child.deleted_at IS NULL
                ORDER BY child.id = parent.last_child_id DESC, child.number DESC LIMIT 1
            ), steps + 1
            FROM down WHERE id IS NOT NULL
        )
        SELECT id FROM down WHERE id IS NOT NULL ORDER BY steps DESC LIMIT 1
        """,
        (message_id,),
    ).fetchone()
    return str(row[0])


def hide(db: sqlite3.Connection, message_id: str) -> None:
    """Mark a message and all below it as deleted."""
    db.execute(
        f"{_DOWN} UPDATE message SET deleted_at = :now "  # nosec B608
        "WHERE id IN (SELECT id FROM below) AND deleted_at IS NULL",
        {"top": message_id, "now": time.time()},
    )


def hidden_last(db: sqlite3.Connection, session_id: str, since: float) -> str:
    """Id of the message that was hidden last, by itself and not with one above it; or empty."""
    row = db.execute(
        "SELECT id FROM message WHERE session_id = ? AND deleted_at >= ? "
        "ORDER BY deleted_at DESC, number LIMIT 1",
        (session_id, since),
    ).fetchone()
    return str(row[0]) if row else ""


def show(db: sqlite3.Connection, message_id: str) -> None:
    """Undo `hide`: what was deleted at the same time comes back, and nothing else."""
    db.execute(
        f"{_DOWN} UPDATE message SET deleted_at = NULL WHERE id IN (SELECT id FROM below) "  # nosec B608
        "AND deleted_at = (SELECT deleted_at FROM message WHERE id = :top)",
        {"top": message_id},
    )
