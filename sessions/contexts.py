"""The evaluated contexts of all sessions in SQLite: the ContextStore that engines are given.

A cache in a file of its own: it can be deleted at any time, and a broken one is made anew. The
engine process imports this module, so it is plain `sqlite3`.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from engines.buffer import Buffer
from engines.context_store import NewChunk, StoredChunk, StoreFull
from sessions import context_room, context_rows, context_tree, context_usage
from sessions.context_database import (
    MISSING,
    WAIT_SECONDS,
    Identity,
    Unusable,
    damaged,
    error_code,
    identify,
    is_broken,
    make_anew,
    open_database,
)
from sessions.context_rows import BrokenChunk, snapshot
from sessions.context_usage import SessionUsage, Usage
from sessions.database import read_only, transaction

__all__ = ["QUOTA_BYTES", "SessionUsage", "SqliteContexts", "Usage"]

T = TypeVar("T")

QUOTA_BYTES = 20 << 30
SAVE_WAIT_SECONDS = 30.0
"""For another process that writes: nobody waits for a save."""
_USE_WAIT_SECONDS = 0.1
"""A reply waits for it, and all that is lost is how recently a chunk was used."""
_BROKEN_CHUNKS_AT_ONCE = 100
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_ERRORS = (sqlite3.Error, OSError, MemoryError, UnicodeDecodeError)
_FAILURES = (Unusable, *_ERRORS)

_inherited: list[sqlite3.Connection] = []
"""Connections of a process that forked: closing them here would take its locks away."""


class _Open(threading.local):
    """The connection of this thread in this process."""

    db: sqlite3.Connection | None = None
    identity: Identity = MISSING
    pid = 0


class SqliteContexts:
    """The file `contexts.db`. Can be pickled, and used by threads and processes at once.

    Where the file cannot be used it is a store that has nothing; only `write` says why.
    """

    def __init__(
        self,
        file: Path | str,
        quota_bytes: int = QUOTA_BYTES,
        sessions_db: Path | str | None = None,
    ) -> None:
        """`sessions_db` tells `sweep` which sessions there are."""
        self.file = Path(file)
        self.quota_bytes = quota_bytes
        self.sessions_db = Path(sessions_db) if sessions_db else None
        self._open = _Open()

    def __reduce__(self) -> tuple[object, ...]:
        return SqliteContexts, (self.file, self.quota_bytes, self.sessions_db)

    def close(self) -> None:
        """This thread's connection; it is opened again when it is needed."""
        mine = self._open
        if mine.db is not None:
            if mine.pid == os.getpid():
                mine.db.close()
            else:
                _inherited.append(mine.db)
        mine.db = None

    # What engines use: see ContextStore

    def path(self, fingerprint: str, owner: str, tokens: Sequence[int]) -> list[StoredChunk]:
        """The chunks, root first, that agree longest with `tokens`."""

        def search(db: sqlite3.Connection) -> list[StoredChunk]:
            with snapshot(db):
                return context_tree.longest_path(db, fingerprint, owner, tokens)

        return self._attempt(search, [])

    def read(self, chunk_id: int) -> Buffer | None:
        """A chunk's state, or None; a broken one is dropped with what hangs below it."""
        return self._attempt(lambda db: context_rows.read_state(db, chunk_id), None)

    def write(self, chunk: NewChunk, state: bytes | Buffer, session_id: str) -> int:
        """Store a chunk and that the session uses it; returns its id.

        0 where what it belongs to is gone, or the file was locked or broken: it is not stored, and
        neither will be what is written below 0. Raises StoreFull.
        """
        view = memoryview(state).cast("B")
        for _ in range(2):  # the second time into a file that was made anew
            try:
                return self._run(lambda db: self._write(db, chunk, view, session_id))
            except _FAILURES as error:
                if error_code(error) in _BUSY:
                    break
                if not is_broken(error):
                    raise StoreFull(self._why_not(error)) from error
        return 0

    def use(self, session_id: str, chunk_ids: Iterable[int]) -> None:
        """These chunks were accepted by a session just now."""
        wanted = list(chunk_ids)
        self._change(lambda db: context_tree.note_use(db, session_id, wanted), _USE_WAIT_SECONDS)

    def drop(self, chunk_ids: Iterable[int]) -> None:
        """Remove chunks with all that hangs below them."""
        self._dropped(list(chunk_ids))

    # What the app and its commands use

    def usage(self) -> Usage:
        nothing = Usage(self.quota_bytes)
        return self._attempt(
            lambda db: context_usage.usage(db, self.file, self.quota_bytes), nothing
        )

    def session_usage(self, session_id: str) -> SessionUsage:
        nothing = SessionUsage(session_id)
        return self._attempt(lambda db: context_usage.session_usage(db, session_id), nothing)

    def forget_session(self, session_id: str) -> None:
        """Drop what only this session used, and give the space back."""

        def forget(db: sqlite3.Connection) -> None:
            context_tree.forget(db, session_id)
            context_tree.drop_unused(db)

        self._remove(forget, None)

    def sweep(self, known_sessions: Collection[str] | None = None) -> None:
        """Drop what belongs to no session any more, and give the space back.

        None asks `sessions_db`; where that cannot be read, every session is taken to be there.
        """

        def sweep(db: sqlite3.Connection) -> None:
            # Asked in here: a session that begins now cannot have stored anything yet.
            known = self._sessions() if known_sessions is None else set(known_sessions)
            context_tree.forget_others(db, known)
            context_tree.drop_unused(db)

        self._remove(sweep, None)

    def prune(self, bytes: int) -> int:
        """Drop what was used longest ago until at most so many bytes are in use.

        Returns how many were freed.
        """

        def prune(db: sqlite3.Connection) -> int:
            before = context_room.used_bytes(db)
            context_room.shrink(db, bytes)
            return before - context_room.used_bytes(db)

        return self._remove(prune, 0)

    def verify(self) -> list[str]:
        """Check everything against its checksums; what is broken is dropped. Returns what was."""
        try:
            return self._run(self._verify)
        except _FAILURES as error:
            if is_broken(error):
                return [f"{self.file} was damaged ({error}): all contexts in it were dropped"]
            return [self._why_not(error)]

    # How it is done

    def _write(
        self, db: sqlite3.Connection, chunk: NewChunk, state: memoryview, session_id: str
    ) -> int:
        with snapshot(db):
            same = context_rows.find_same(db, chunk)
        with _waiting(db, SAVE_WAIT_SECONDS):
            if same is None or not same.has_state:
                context_room.make_room(
                    db, self.file, len(state), self.quota_bytes,
                    parent_id=chunk.parent_id, session_id=session_id,
                )  # fmt: skip
            with transaction(db):
                return context_tree.put(db, chunk, state, session_id)

    def _verify(self, db: sqlite3.Connection) -> list[str]:
        structure = [row[0] for row in db.execute("PRAGMA quick_check(1)").fetchall()]
        if structure != ["ok"]:
            raise damaged(structure[0])
        ids = [row[0] for row in db.execute("SELECT id FROM chunk").fetchall()]
        broken = [chunk_id for chunk_id in ids if not context_rows.is_sound(db, chunk_id)]
        self.drop(broken)
        return [
            f"chunk {chunk_id} did not match its checksum: it was dropped with what hung below it"
            for chunk_id in broken
        ]

    def _sessions(self) -> set[str] | None:
        """Those in `sessions.db`; None where that cannot be told."""
        if self.sessions_db is None:
            return None
        try:
            db = read_only(self.sessions_db)
            try:
                return {row[0] for row in db.execute("SELECT id FROM session").fetchall()}
            finally:
                db.close()
        except sqlite3.Error:
            return None

    def _dropped(self, chunk_ids: list[int]) -> bool:
        return self._change(lambda db: context_tree.drop(db, chunk_ids), WAIT_SECONDS)

    def _change(self, action: Callable[[sqlite3.Connection], None], wait: float) -> bool:
        """One write transaction; whether it was done."""

        def change(db: sqlite3.Connection) -> bool:
            with _waiting(db, wait), transaction(db):
                action(db)
            return True

        return self._attempt(change, False)

    def _remove(self, action: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """One write transaction, after which the space is given back."""

        def remove(db: sqlite3.Connection) -> T:
            with _waiting(db, SAVE_WAIT_SECONDS):
                with transaction(db):
                    result = action(db)
                context_room.give_back(db)
            return result

        return self._attempt(remove, otherwise)

    def _attempt(self, action: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        try:
            return self._run(action)
        except _FAILURES:
            return otherwise

    def _run(self, action: Callable[[sqlite3.Connection], T]) -> T:
        """Do something with the database; broken chunks it meets are dropped, and it starts over.

        After an error the connection is given up, and a file that is broken is made anew.
        """
        for _ in range(_BROKEN_CHUNKS_AT_ONCE):
            try:
                return action(self._database())
            except BrokenChunk as broken:
                chunk_id = broken.chunk_id
            except _ERRORS as error:
                self._recover(error)
                raise
            if not self._dropped([chunk_id]):
                break
        raise damaged("broken chunks cannot be dropped")

    def _database(self) -> sqlite3.Connection:
        """This thread's connection, to the file that has the name now."""
        mine = self._open
        if mine.db and mine.pid == os.getpid() and mine.identity == identify(self.file):
            return mine.db
        self.close()
        mine.identity = identify(self.file)
        mine.db, mine.identity = open_database(self.file)
        mine.pid = os.getpid()
        return mine.db

    def _recover(self, error: Exception) -> None:
        if error_code(error) in _BUSY:
            return
        if self._open.db is not None:
            with suppress(sqlite3.Error):  # what did not fit is no longer needed
                context_room.empty_log(self._open.db)
        self.close()
        if is_broken(error):
            with suppress(OSError):
                make_anew(self.file, self._open.identity)

    def _why_not(self, error: BaseException) -> str:
        if isinstance(error, Unusable):
            return str(error)
        if error_code(error) == sqlite3.SQLITE_FULL:
            return f"The disk is full: evaluated context cannot be saved in {self.file}."
        return f"Evaluated context cannot be saved in {self.file}: {error}."


@contextmanager
def _waiting(db: sqlite3.Connection, seconds: float) -> Iterator[None]:
    """So long for other processes that write."""
    db.execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}").fetchall()
    try:
        yield
    finally:
        db.execute(f"PRAGMA busy_timeout = {WAIT_SECONDS * 1000:.0f}").fetchall()
