"""Keeping `contexts.db` within its quota and away from the end of the disk."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from engines.context_store import StoreFull
from sessions import context_tree
from sessions.context_database import number
from sessions.database import transaction

DISK_RESERVE = 0.05
"""Share of the disk that is never used."""
_PAGES_BESIDE_THE_STATE = 4

_OLDEST_LEAF = """
    SELECT id FROM chunk
    WHERE id != :kept
        AND NOT EXISTS (SELECT 1 FROM chunk AS child WHERE child.parent_id = chunk.id)
        AND (:any OR NOT EXISTS (
            SELECT 1 FROM chunk_use WHERE session_id = :session AND chunk_id = chunk.id
        ))
    ORDER BY used_at LIMIT 1
"""


def make_room(
    db: sqlite3.Connection, path: Path, size: int, quota: int, *, parent_id: int, session_id: str
) -> None:
    """Drop what was used longest ago until a state of this size fits; leaves before trunks, what
    the session uses last, and nothing above the new chunk. Raises StoreFull.
    """
    page = number(db, "PRAGMA page_size")
    need = (size // page + _PAGES_BESIDE_THE_STATE) * page
    limit = min(quota, number(db, "PRAGMA page_count") * page + _disk_left(path, need))
    if need > limit:
        raise StoreFull(_why_full(path, quota, limit))
    if used_bytes(db) > limit - need:
        with transaction(db):
            if not shrink(db, limit - need, parent_id, session_id):
                raise StoreFull(_why_full(path, quota, limit))
    if number(db, "PRAGMA page_count") * page > limit:  # else free pages are used again
        give_back(db)


def _why_full(path: Path, quota: int, limit: int) -> str:
    if limit < quota:
        return f"The disk that {path} is on is full but for 5 %, which are left alone."
    return f"The quota of {path} ({quota / 2**30:.3g} GB, quota_gb under [contexts]) is too small."


def _disk_left(path: Path, need: int) -> int:
    """What the file may grow by. Everything is written twice: first to the log beside it."""
    disk = os.statvfs(path.parent)
    return int((disk.f_bavail - DISK_RESERVE * disk.f_blocks) * disk.f_frsize) - need


def shrink(db: sqlite3.Connection, size: int, kept: int = 0, session_id: str = "") -> bool:
    """Drop leaf after leaf until what is in use is at most so many bytes; whether it is now.

    Inside a write transaction.
    """
    while used_bytes(db) > size:
        leaf = _oldest_leaf(db, kept, session_id)
        if not leaf:
            return False
        context_tree.drop(db, [leaf])
    return True


def _oldest_leaf(db: sqlite3.Connection, kept: int, session_id: str) -> int:
    for any_session in (False, True):
        values = {"kept": kept, "any": any_session, "session": session_id}
        if row := db.execute(_OLDEST_LEAF, values).fetchone():
            return int(row[0])
    return 0


def used_bytes(db: sqlite3.Connection) -> int:
    """Of the file, without the pages that are free."""
    pages = number(db, "PRAGMA page_count") - number(db, "PRAGMA freelist_count")
    return pages * number(db, "PRAGMA page_size")


def give_back(db: sqlite3.Connection) -> None:
    """Return all free pages to the disk.

    In one go, by changing the mode of the file: `incremental_vacuum` looks for each page in the
    list of free ones, which for 4 GB takes 27 s instead of none.
    """
    if not number(db, "PRAGMA freelist_count"):
        return
    try:
        db.execute("PRAGMA auto_vacuum = FULL")
    finally:
        db.execute("PRAGMA auto_vacuum = INCREMENTAL")
    empty_log(db)


def empty_log(db: sqlite3.Connection) -> None:
    """Only then the file gets shorter; while others read, it stays as it is."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
