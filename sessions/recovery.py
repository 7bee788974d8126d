"""What can still be read of a damaged store, in a new file.

The damaged file is copied first, with what is in its write-ahead log, and only the copy is opened:
the original stays as it is. Its tables are read by row number; where a page cannot be read, the
range of numbers around it is halved until only what is on that page is missing.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sessions import database, search
from sessions.database import StoreError, transaction
from sessions.migrations import migrate
from sessions.models import SessionRow

_AT_ONCE = 256
_GIVE_UP = 200_000
"""Row numbers in a row that cannot be read, after which the rest of a table is given up."""
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was found."""

    sessions: int
    messages: int
    invented: int
    """Sessions whose row was lost: their messages are in one without title."""


def problems(path: Path) -> list[str]:
    """What SQLite finds wrong with a file, which is only read; empty where it is whole."""
    try:
        with closing(database.read_only(path)) as db:
            db.text_factory = _text
            found = [str(row[0]) for row in db.execute("PRAGMA integrity_check(3)")]
    except sqlite3.Error as error:
        return [str(database.worded(error, path))]
    return [] if found == ["ok"] else found


def recover(damaged: Path, target: Path) -> Recovered:
    """Copy all that can be read into a new store. Raises StoreError."""
    if target.exists():
        raise StoreError(f"{target} is there already")
    database.make_file(target)
    try:
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".recovery-") as folder:
            copy = _copied(damaged, Path(folder))
            with closing(database.connect(target, "DELETE")) as new:
                migrate(new, target)
                found = _salvage(copy, new)
    except (OSError, sqlite3.Error, StoreError) as error:
        target.unlink(missing_ok=True)
        if isinstance(error, sqlite3.Error):
            raise StoreError(
                f"nothing in {damaged} can be read ({error}); put a backup in its place"
            ) from error
        if isinstance(error, OSError):
            raise StoreError(f"{target} cannot be written: {error.strerror}") from error
        raise
    return found


def _copied(damaged: Path, folder: Path) -> Path:
    for ending in ("", "-wal", "-journal"):
        with suppress(FileNotFoundError):
            shutil.copyfile(f"{damaged}{ending}", folder / f"copy.db{ending}")
    return folder / "copy.db"


def _salvage(copy: Path, new: sqlite3.Connection) -> Recovered:
    with closing(sqlite3.connect(copy)) as old, transaction(new):
        old.row_factory = sqlite3.Row
        old.text_factory = _text
        _columns(old, "message")  # fails where not even the schema can be read
        new.execute("PRAGMA defer_foreign_keys = ON")
        sessions = sum(_insert(new, "session", row) for row in _rows(old, "session"))
        parts = _parts(old)
        messages = 0
        for row in _rows(old, "message"):
            text, tokens = parts.get(row["id"], ("", b""))
            row["content"], row["tokens"] = row["content"] + text, row["tokens"] + tokens
            if _insert(new, "message", row):
                search.index(new, row["number"], row["content"], row["context"])
                messages += 1
        return Recovered(sessions, messages, _mended(new))


# Reading


def _text(value: bytes) -> str:
    return value.decode(errors="replace")


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    if not names:
        raise StoreError(f"there is no table of {table}s in it; put a backup in its place")
    return names


def _rows(db: sqlite3.Connection, table: str) -> Iterator[Row]:
    """Every row that can be read and is as it should be."""
    for row in _readable(db, table):
        texts = [value for name, value in row.items() if name in ("id", "content", "context")]
        whole = isinstance(row.get("tokens", b""), bytes) and len(row.get("tokens", b"")) % 4 == 0
        if all(isinstance(value, str) for value in texts) and row.get("id") and whole:
            yield row


def _readable(db: sqlite3.Connection, table: str) -> Iterator[Row]:
    statement = f"SELECT rowid AS row_number, * FROM {table} WHERE rowid BETWEEN ? AND ?"  # nosec B608
    failed = 0
    waiting = [(1, _last_number(db, table))]
    while waiting and failed < _GIVE_UP:
        first, last = waiting.pop()
        try:
            found = db.execute(f"{statement} LIMIT ?", (first, last, _AT_ONCE)).fetchall()
        except sqlite3.Error:
            if first == last:
                failed += 1
            else:
                middle = (first + last) // 2
                waiting += [(middle + 1, last), (first, middle)]
            continue
        failed = 0
        yield from ({key: row[key] for key in row.keys()[1:]} for row in found)
        if len(found) == _AT_ONCE and found[-1]["row_number"] < last:
            waiting.append((found[-1]["row_number"] + 1, last))


def _last_number(db: sqlite3.Connection, table: str) -> int:
    try:
        return int(db.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0)  # nosec B608
    except sqlite3.Error:
        return 1 << 32  # the way to the last row is damaged


def _parts(db: sqlite3.Connection) -> dict[str, tuple[str, bytes]]:
    """What was journalled of replies, as far as it can be read."""
    found: dict[str, tuple[str, bytes]] = {}
    with suppress(sqlite3.Error):
        for row in db.execute("SELECT message_id, text, tokens FROM reply_part ORDER BY 1, n"):
            text, tokens = found.get(row["message_id"], ("", b""))
            found[row["message_id"]] = (text + row["text"], tokens + row["tokens"])
    return found


# Writing


_MENDED = (
    # What answered a message that is lost begins a branch of its own.
    """
    UPDATE message SET parent_id = NULL WHERE parent_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM message AS above WHERE above.id = message.parent_id
        AND above.number < message.number AND above.session_id = message.session_id
    )
    """,
    """
    WITH RECURSIVE below (number, id, steps) AS (
        SELECT number, id, 0 FROM message WHERE parent_id IS NULL
        UNION ALL
        SELECT message.number, message.id, steps + 1
        FROM below JOIN message ON message.parent_id = below.id
    )
    UPDATE message SET depth = steps FROM below WHERE below.number = message.number
    """,
    """
    UPDATE session SET head_id = coalesce(
        (SELECT id FROM message WHERE session_id = session.id ORDER BY depth DESC LIMIT 1), ''
    ) WHERE head_id NOT IN (SELECT id FROM message)
    """,
)


def _mended(new: sqlite3.Connection) -> int:
    """Make what was lost leave no gaps; returns how many sessions had to be invented."""
    lost = new.execute(
        "SELECT session_id, min(created_at), max(created_at) FROM message "
        "WHERE session_id NOT IN (SELECT id FROM session) GROUP BY session_id"
    ).fetchall()
    for session_id, begun, ended in lost:
        row = SessionRow(
            id=session_id, title="(recovered)", model="starter", head_id="lost",
            created_at=begun, updated_at=ended,
        ).model_dump()  # fmt: skip
        _insert(new, "session", row)
    for statement in _MENDED:
        new.execute(statement)
    return len(lost)


def _insert(new: sqlite3.Connection, table: str, row: Row) -> int:
    """How many rows that were: what cannot be stored is left out and costs nothing else."""
    known = [name for name in _columns(new, table) if name in row]
    names, marks = ", ".join(known), ", ".join("?" * len(known))
    values = [
        database.to_json(value) if isinstance(value, (list, dict)) else value
        for value in (row[name] for name in known)
    ]
    try:
        new.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)  # nosec B608
    except sqlite3.IntegrityError:
        return 0
    return 1
