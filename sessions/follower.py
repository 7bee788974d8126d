"""What other processes write to the session in view, seen a moment later.

Five times a second a thread asks SQLite whether another connection has committed anything, which
reads nothing, and whether the process that may write to the session still lives. Only where one of
these has changed it looks closer, and tells. What was written, `reading_along.catch_up` reads.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing

from sessions import lease
from sessions.database import StoreError, transaction
from sessions.standing import Standing, standing
from sessions.store import Store

INTERVAL = 0.2
NETWORK_INTERVAL = 1.0
"""Where each look is a question to a server."""
HEARTBEAT = 60.0
"""On a disk that other machines share, leases are renewed so often while nothing is written."""
_RETRY = 2.0


class Follower:
    """Tells, on a thread of its own, how the session in view stands whenever that has changed."""

    def __init__(self, store: Store, tell: Callable[[Standing], object]) -> None:
        self._store, self._tell = store, tell
        self._interval = NETWORK_INTERVAL if store.shared else INTERVAL
        self._changed = threading.Condition()
        self._watched = ""
        self._asked = self._closing = False
        self._version = 0
        self._last: Standing | None = None
        self._beat_at = time.monotonic() + HEARTBEAT
        self._thread = threading.Thread(target=self._run, name="follower", daemon=True)
        self._thread.start()

    def watch(self, session_id: str) -> None:
        """Follow this session from now on; how it stands is told at once."""
        with self._changed:
            self._watched, self._last, self._asked = session_id, None, True
            self._changed.notify_all()

    def close(self) -> None:
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()

    # In the thread

    def _run(self) -> None:
        while not self._closing:
            try:
                with closing(self._store.connect()) as db:
                    while not self._closing:
                        self._beat(db)
                        self._look(db)
                        self._wait(self._interval)
            except (StoreError, sqlite3.Error, OSError):
                # Whoever writes is told what is wrong; here it is looked at again later.
                self._wait(_RETRY)

    def _wait(self, seconds: float) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._closing or self._asked, seconds)

    def _beat(self, db: sqlite3.Connection) -> None:
        if self._store.shared and time.monotonic() > self._beat_at:
            self._beat_at = time.monotonic() + HEARTBEAT
            with transaction(db):
                lease.renew_all(db, self._store.owner)

    def _look(self, db: sqlite3.Connection) -> None:
        with self._changed:
            watched, last, self._asked = self._watched, self._last, False
        if not watched or self._store.held(watched):
            return
        version = db.execute("PRAGMA data_version").fetchone()[0]
        if last and version == self._version and not last.holder:
            return
        now = standing(db, watched, self._store.owner)
        with self._changed:
            if watched != self._watched:
                return
            self._version, self._last = version, now
        if now != last:
            self._tell(now)
