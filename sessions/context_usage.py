"""What the stored contexts take up."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sessions.context_database import number


@dataclass(frozen=True, slots=True)
class SessionUsage:
    """What one session uses."""

    session_id: str
    chunks: int = 0
    own_bytes: int = 0
    """Of states that no other session uses: what deleting the session gives back."""
    shared_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Usage:
    """What all sessions use."""

    quota_bytes: int
    file_bytes: int = 0
    """On the disk, with the log beside the database."""
    bytes: int = 0
    """Of states."""
    chunks: int = 0
    unused_bytes: int = 0
    """Of states that no session uses."""
    sessions: tuple[SessionUsage, ...] = ()
    """The largest first."""


_BY_SESSION = """
    SELECT session_id, count(*),
        sum(CASE WHEN shared THEN 0 ELSE bytes END),
        sum(CASE WHEN shared THEN bytes ELSE 0 END)
    FROM (
        SELECT session_id, bytes, EXISTS (
            SELECT 1 FROM chunk_use AS other
            WHERE other.chunk_id = chunk_use.chunk_id AND other.session_id != chunk_use.session_id
        ) AS shared
        FROM chunk_use JOIN chunk ON chunk.id = chunk_id
        WHERE :session IN (session_id, '')
    )
    GROUP BY session_id ORDER BY sum(bytes) DESC
"""


def usage(db: sqlite3.Connection, path: Path, quota: int) -> Usage:
    unused = "SELECT sum(bytes) FROM chunk WHERE id NOT IN (SELECT chunk_id FROM chunk_use)"
    return Usage(
        quota_bytes=quota,
        file_bytes=_size(path) + _size(path.with_name(f"{path.name}-wal")),
        bytes=number(db, "SELECT sum(bytes) FROM chunk"),
        chunks=number(db, "SELECT count(*) FROM chunk"),
        unused_bytes=number(db, unused),
        sessions=tuple(_by_session(db, "")),
    )


def session_usage(db: sqlite3.Connection, session_id: str) -> SessionUsage:
    return next(iter(_by_session(db, session_id)), SessionUsage(session_id))


def _by_session(db: sqlite3.Connection, session_id: str) -> list[SessionUsage]:
    rows = db.execute(_BY_SESSION, {"session": session_id}).fetchall()
    return [SessionUsage(*row) for row in rows]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
