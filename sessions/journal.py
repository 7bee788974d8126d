"""The reply that is being written, on its way to the disk.

One thread writes what has been said since its last commit, five times a second, as appended rows
(rewriting the whole message would cost four times its size per commit); `entries.fold` joins them
when the reply has ended. What could not be written (a full disk) stays in memory and is tried
again.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

from sessions import lease
from sessions.database import StoreError, transaction, worded
from sessions.entries import Entry, ReplyEnded, joined
from sessions.lease import Lease

INTERVAL = 0.2
FLUSH_SECONDS = 15.0


class Journal:
    """Writes entries in their order, in a thread of its own; `put` never waits for the disk."""

    def __init__(self, path: Path, connect: Callable[[], sqlite3.Connection]) -> None:
        self._path, self._connect = path, connect
        self._changed = threading.Condition()
        self._waiting: list[Entry] = []
        self._put = self._done = 0
        self._hurry = self._closing = False
        self._next_at = 0.0
        self._thread: threading.Thread | None = None
        self._problems: dict[str, str] = {}
        self.trouble = ""
        """Why the last attempt to write failed, worded for the user; empty when it did not."""

    def put(self, entry: Entry) -> None:
        with self._changed:
            self._waiting.append(entry)
            self._put += 1
            self._hurry = self._hurry or isinstance(entry, ReplyEnded)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
                self._thread.start()
            if self._hurry or len(self._waiting) == 1:  # else it knows, and waits for its time
                self._changed.notify_all()

    def flush(self) -> None:
        """Wait until all that was put is written. Raises StoreError where it cannot be."""
        with self._changed:
            target, self.trouble, self._hurry = self._put, "", True
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._done >= target or self.trouble, FLUSH_SECONDS)
            if self._done < target:
                raise StoreError(
                    self.trouble or f"the disk that {self._path} is on does not answer"
                )

    def problem(self, session_id: str) -> str:
        """Why what was put for a session was not written, worded for the user."""
        return self._problems.get(session_id) or self.trouble

    def forget(self, session_id: str) -> None:
        """The session can be written to again."""
        self._problems.pop(session_id, None)

    def close(self) -> None:
        """Write what is left and end the thread."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(FLUSH_SECONDS)

    # In the thread

    def _run(self) -> None:
        connection: sqlite3.Connection | None = None
        while entries := self._next():
            try:
                connection = connection or self._connect()
                self._write(connection, entries)
                self._finish(entries, "")
            except Exception as error:  # whatever it is: nothing is lost, and the user is told
                self._finish(entries, str(worded(error, self._path)))
        if connection is not None:
            connection.close()

    def _next(self) -> list[Entry]:
        """What to write now; empty when there is nothing left and the store is closing."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closing)
            pause = max(0.0, self._next_at - time.monotonic())
            self._changed.wait_for(lambda: self._hurry or self._closing, pause)
            self._hurry, self._next_at = False, time.monotonic() + INTERVAL
            entries, self._waiting = self._waiting, []
            return entries

    def _finish(self, entries: list[Entry], trouble: str) -> None:
        with self._changed:
            self.trouble = trouble
            if not trouble:
                self._done += len(entries)
            elif not self._closing:
                self._waiting[:0] = entries
            self._changed.notify_all()

    def _write(self, connection: sqlite3.Connection, entries: list[Entry]) -> None:
        sessions = {entry.lease.session_id: entry.lease for entry in entries}
        with transaction(connection) as db:
            lost = {held.session_id for held in sessions.values() if not self._renew(db, held)}
            for entry in joined(entries):
                if entry.lease.session_id not in lost:
                    entry.write(db)

    def _renew(self, db: sqlite3.Connection, held: Lease) -> bool:
        try:
            lease.renew(db, held)
        except lease.SessionBusy as error:
            self._problems[held.session_id] = str(error)
            return False
        return True
