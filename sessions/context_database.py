"""Opening `contexts.db`: a cache, so whatever is broken is made anew instead of mended.

Files of other programs and of newer versions are left alone. Plain `sqlite3`.
"""

from __future__ import annotations

import fcntl
import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sessions import database
from sessions.database import StoreError

APPLICATION_ID = 0x6C6C6D63
VERSION = 1
PAGE_BYTES = 32_768
"""Measured: states are written and read 1.5 to 2 times as fast as with pages of 4 KiB."""
WAL_KEPT_BYTES = 64 << 20
_INCREMENTAL = 2
WAIT_SECONDS = 2.0
"""For a lock, where a request waits: the context is evaluated again after that."""

Identity = tuple[int, int]
"""Device and inode: tells a file from another that took its name."""

_BROKEN = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CONSTRAINT}
"""No constraint can fail while the indexes say the truth: each is looked at before."""

_SCHEMA = (
    """
    CREATE TABLE chunk (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        parent_id INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        owner TEXT NOT NULL,
        token_hash BLOB NOT NULL,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        kind TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        checksum INTEGER NOT NULL,
        seal INTEGER NOT NULL,
        created_at REAL NOT NULL,
        used_at REAL NOT NULL,
        proof BLOB NOT NULL,
        tokens BLOB NOT NULL,
        UNIQUE (parent_id, fingerprint, owner, token_hash)
    )
    """,
    """
    CREATE TABLE chunk_state (
        chunk_id INTEGER NOT NULL REFERENCES chunk (id) ON DELETE CASCADE,
        part INTEGER NOT NULL,
        state BLOB NOT NULL,
        PRIMARY KEY (chunk_id, part)
    )
    """,
    """
    CREATE TABLE chunk_use (
        session_id TEXT NOT NULL,
        chunk_id INTEGER NOT NULL REFERENCES chunk (id) ON DELETE CASCADE,
        PRIMARY KEY (session_id, chunk_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX chunk_by_age ON chunk (used_at)",
    "CREATE INDEX chunk_use_by_chunk ON chunk_use (chunk_id)",
)


class Unusable(Exception):
    """The file belongs to another program or a newer version: the message is for the user."""


MISSING: Identity = (-1, -1)


def identify(path: Path) -> Identity:
    """Which file has this name now."""
    try:
        found = path.stat()
    except OSError:
        return MISSING
    return found.st_dev, found.st_ino


def error_code(error: BaseException) -> int:
    """SQLite's primary error code; 0 for what is no error of SQLite."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def is_broken(error: BaseException) -> bool:
    """Whether the file itself is damaged, so that only a new one helps.

    Python fails to decode SQLite's message where that quotes flipped bytes of the schema.
    """
    return error_code(error) in _BROKEN or isinstance(error, UnicodeDecodeError)


def damaged(what: str) -> sqlite3.DatabaseError:
    """An error like SQLite's own for a broken file."""
    error = sqlite3.DatabaseError(what)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def open_database(path: Path) -> tuple[sqlite3.Connection, Identity]:
    """A connection for one thread, and which file it is to.

    Raises Unusable, and what SQLite raises.
    """
    _make_file(path)
    # Asked before it is opened: if the name changes hands meanwhile, the next use notices.
    identity = identify(path)
    connection = sqlite3.connect(
        path, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        _prepare(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection, identity


def make_anew(path: Path, broken: Identity) -> None:
    """Put a broken file away, unless another process has done so since."""
    with suppress(FileNotFoundError), _alone(path):
        if identify(path) != broken:
            return
        if _is_ours(path):
            path.unlink()
        else:  # whatever it is, it is not ours to delete
            path.replace(path.with_name(f"{path.name}.broken"))
        _remove_companions(path)


def _make_file(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        if path.exists():
            database.must_be_ours(path)
            return
        with _alone(path):
            if not path.exists():
                # A file was deleted: what it left behind must not be taken for the new one's.
                _remove_companions(path)
                database.make_file(path)
    except StoreError as error:
        raise Unusable(f"Contexts cannot be kept: {error}.") from error


def _prepare(db: sqlite3.Connection, path: Path) -> None:
    # Flipped bytes in a text must not raise: the row's seal tells that it is broken.
    db.text_factory = lambda text: text.decode(errors="replace")
    db.execute(f"PRAGMA page_size = {PAGE_BYTES}")
    if number(db, "PRAGMA auto_vacuum") != _INCREMENTAL:  # to set it takes a lock
        db.execute("PRAGMA auto_vacuum = INCREMENTAL")
    version = _known_version(db, path)
    database.set_journal_mode(db, database.journal_mode(path))
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute("PRAGMA foreign_keys = ON")
    # Pages that become free are not overwritten: they are given back to the disk or used again.
    db.execute("PRAGMA secure_delete = FAST").fetchall()
    db.execute(f"PRAGMA journal_size_limit = {WAL_KEPT_BYTES}").fetchall()
    if version == 0:
        _create(db)
    _must_be_whole(db)


def _known_version(db: sqlite3.Connection, path: Path) -> int:
    version = int(number(db, "PRAGMA user_version"))
    tables = number(db, "SELECT count(*) FROM sqlite_master")
    if tables and number(db, "PRAGMA application_id") != APPLICATION_ID:
        raise Unusable(f"{path} is the database of another program; move it away.")
    if version > VERSION:
        raise Unusable(f"{path} was written by a newer llmtui; update llmtui or delete it.")
    return version


def _create(db: sqlite3.Connection) -> None:
    with database.transaction(db):
        if number(db, "PRAGMA user_version"):
            return  # another process was faster
        for statement in _SCHEMA:
            db.execute(statement)
        # An engine may still hold ids of a file that was deleted: none of them comes again.
        first = secrets.randbits(40) << 20
        db.execute("INSERT INTO sqlite_sequence VALUES ('chunk', ?)", (first,))
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {VERSION}")


def _must_be_whole(db: sqlite3.Connection) -> None:
    """A damaged schema is told apart from a mistake of ours, which must not cost the cache."""
    rows = db.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    if not {statement.strip() for statement in _SCHEMA} <= {row[0].strip() for row in rows}:
        raise damaged("its tables are not those of llmtui")


def number(db: sqlite3.Connection, query: str, values: tuple[object, ...] = ()) -> int:
    """The only value of a query."""
    return int(db.execute(query, values).fetchone()[0] or 0)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Of several processes that find a file missing or broken, one at a time acts on it."""
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network disks have no locks
            fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _is_ours(path: Path) -> bool:
    """By its first page as it is on the disk."""
    with path.open("rb") as file:
        head = file.read(72)
    return head[:16] == b"SQLite format 3\0" and head[68:72] == APPLICATION_ID.to_bytes(4, "big")


def _remove_companions(path: Path) -> None:
    for ending in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
