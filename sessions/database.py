"""Opening a SQLite file so that nothing committed is lost, on local and on network disks.

Plain `sqlite3`, so that an engine process can use it for the contexts too.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sessions import file_locks, write_gate
from sessions.mounts import MOUNTS, network_filesystem

BUSY_SECONDS = 10.0
_TRY_SECONDS = 0.003
_LOOK_SECONDS = 0.3
"""Who is waited for longer than this may have been stopped."""
LOG_KEPT_BYTES = 16 << 20
"""What the write-ahead log is cut to after it was longer: after an import, say."""
CACHE_KIB = 1000
"""Of pages in memory, for each connection, of which an app has up to six. With SQLite's usual 2000
no search took less of the processor, in a store of 200,000 messages: the system keeps pages too."""


class StoreError(Exception):
    """Something the user can act on: the message says what is wrong, where, and what to do."""


class StoreLocked(StoreError):
    """Another process holds the file: one that was stopped while it wrote, say. It may go on."""


def journal_mode(path: Path, mounts: Path = MOUNTS) -> str:
    """WAL needs memory that all processes share, which no network filesystem has."""
    return "TRUNCATE" if network_filesystem(path, mounts) else "WAL"


def make_file(path: Path) -> None:
    """Create the file if need be, readable for its owner alone, whatever the umask."""
    try:
        if path.is_dir():
            raise StoreError(f"{path} is a folder; a file is needed in its place")
        if path.is_symlink() and not path.exists():
            raise StoreError(
                f"{path} is a link to {path.readlink()}, which is not there; "
                "mount its disk, or remove the link"
            )
        if not path.parent.is_dir():
            path.parent.mkdir(parents=True)
            path.parent.chmod(0o700)
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            path.chmod(0o600)
    except OSError as error:
        raise StoreError(
            f"cannot create {path}: {error.strerror}; set LLMTUI_HOME to a folder you can write to"
        ) from error
    must_be_ours(path)
    mode = path.stat().st_mode
    if mode & 0o077:
        path.chmod(mode & 0o700)


def must_be_ours(path: Path) -> None:
    """Refuse a file that somebody else may have written, or can put another in the place of.

    Raises StoreError, which says what to do. A file that is not there yet is judged by its folder.
    """
    real = path.resolve()
    for place in (path.parent, real.parent, real):
        with suppress(FileNotFoundError):
            found = place.stat()
            if found.st_mode & 0o022:
                raise StoreError(f"others can write to {place}; forbid it: chmod go-w {place}")
            if not _is_ours(place, found.st_uid):
                raise StoreError(
                    f"{place} belongs to {_name(found.st_uid)}; start llmtui as that user, "
                    "or set LLMTUI_HOME to a folder of your own"
                )


def _is_ours(place: Path, owner: int) -> bool:
    """On a network disk the server says who owns what, and may call everybody the same."""
    me = os.geteuid()
    if owner == me or network_filesystem(place):
        return True
    # A folder of root's is safe; into one of another user's, root goes only where it is told to.
    return place.is_dir() and 0 in (owner, me)


def _name(user: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return f"user {user}"


def read_only(path: Path, wait: float = 5.0) -> sqlite3.Connection:
    """A connection that changes nothing: no migration, no repair, and no file where there is none.

    `wait`: seconds for a writer that keeps readers out.
    """
    uri = f"{path.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(uri, uri=True, timeout=wait)


def connect(path: Path, mode: str = "WAL") -> sqlite3.Connection:
    """A connection in which transactions are begun and ended explicitly, usable in any thread."""
    connection = sqlite3.connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        if not path.stat().st_size:  # only before anything is written
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        set_journal_mode(connection, mode)
        connection.execute(f"PRAGMA journal_size_limit = {LOG_KEPT_BYTES}").fetchall()
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def set_journal_mode(connection: sqlite3.Connection, mode: str) -> None:
    """Two processes that make the same new file: the change of mode does not wait by itself."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute(f"PRAGMA journal_mode = {mode}").fetchall()
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def begin(connection: sqlite3.Connection) -> None:
    """Begin a write transaction, when it is its turn; `write_gate.leave` belongs behind its end.

    SQLite itself looks every 100 ms whether the file is free, and can miss every gap that a busy
    writer leaves. Waited is for as long as the connection's busy_timeout says, but not for a
    process that was stopped in the middle of a transaction.
    """
    (patience,) = connection.execute("PRAGMA busy_timeout").fetchone()
    connection.execute("PRAGMA busy_timeout = 0").fetchall()
    try:
        _begin_in_turn(connection, time.monotonic() + patience / 1000)
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience}").fetchall()


def _begin_in_turn(connection: sqlite3.Connection, deadline: float) -> None:
    look_at = time.monotonic() + _LOOK_SECONDS
    while True:
        if not write_gate.enter(deadline - time.monotonic()):
            raise _locked("database is locked")
        try:
            connection.execute("BEGIN IMMEDIATE")
            return
        except BaseException as error:
            write_gate.leave()
            busy = isinstance(error, sqlite3.OperationalError) and "locked" in str(error)
            if not busy or time.monotonic() > deadline:
                raise
        if time.monotonic() > look_at:
            look_at += _LOOK_SECONDS
            _must_not_be_stopped(connection)
        time.sleep(_TRY_SECONDS)


def _must_not_be_stopped(connection: sqlite3.Connection) -> None:
    """Raises where the process that keeps the file locked was stopped: it may be so for days."""
    file = Path(connection.execute("PRAGMA database_list").fetchone()[2])
    for pid in file_locks.writers(file, file.with_name(f"{file.name}-shm")):
        if file_locks.is_stopped(pid):
            raise _locked(
                f"{file} is locked by process {pid}, which was stopped while it wrote; "
                f"let it go on (fg in its terminal, or kill -CONT {pid}), or end it"
            )


def _locked(message: str) -> sqlite3.OperationalError:
    """An error like SQLite's own."""
    error = sqlite3.OperationalError(message)
    error.sqlite_errorcode = sqlite3.SQLITE_BUSY
    return error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """A write transaction: it waits for its turn at the beginning, and then cannot fail for it."""
    begin(connection)
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        write_gate.leave()


def clean(text: str) -> str:
    """Text that can be stored: what is no Unicode character becomes a question mark."""
    return text.encode(errors="replace").decode()


def to_json(value: Any) -> str:
    """Compact JSON that can be stored."""
    return clean(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


_MEANINGS = (
    ("not a database", "{path} is not a database of llmtui; move it away or name another file"),
    ("encrypted", "{path} is not a database of llmtui; move it away or name another file"),
    ("malformed", "{path} is damaged ({error}); llmtui sessions recover saves what can be read"),
    ("readonly", "{path} cannot be written to; check who owns it and its folder, and their modes"),
    ("unable to open", "{path} cannot be opened; check that you may read and write it"),
    ("full", "the disk is full, so {path} cannot be written to; make room on it"),
    ("which was stopped", "{error}"),
    ("locked", "another program keeps {path} locked; close it and try again"),
    ("disk i/o", "the disk that {path} is on reports an error ({error})"),
    ("no such module: fts5", "this Python's SQLite was built without full-text search (FTS5)"),
)


def worded(error: Exception, path: Path) -> StoreError:
    """An error of SQLite's in words for the user."""
    for sign, meaning in _MEANINGS:
        if sign in str(error).lower():
            kind = StoreLocked if sign in ("locked", "which was stopped") else StoreError
            return kind(meaning.format(path=path, error=error))
    return StoreError(f"SQLite cannot use {path}: {error}")


@contextmanager
def wording(path: Path) -> Iterator[None]:
    """Let no SQLite error out but as a StoreError."""
    try:
        yield
    except sqlite3.Error as error:
        raise worded(error, path) from error
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        # Flipped bytes that SQLite cannot see: in a text, or in its own messages.
        raise worded(sqlite3.DatabaseError(f"malformed text: {error}"), path) from error
