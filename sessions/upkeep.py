"""What a store needs from time to time, done in a thread while the app runs."""

from __future__ import annotations

import threading
from contextlib import suppress

from sessions import backups
from sessions.contexts import SqliteContexts
from sessions.store import Store, StoreError

_DELAY = 10.0
"""The program has better things to do at its start."""
_HOUR = 3_600.0


class Upkeep:
    """Removes what was deleted a day ago, with its saved contexts, and makes a copy a week.

    What goes wrong is not told: `doctor` says when a copy is overdue, and what was not removed is
    removed another time.
    """

    def __init__(self, store: Store, copies: int, contexts: SqliteContexts | None = None) -> None:
        self._store, self._copies, self._contexts = store, copies, contexts
        self._ended = threading.Event()
        threading.Thread(target=self._run, name="upkeep", daemon=True).start()

    def close(self) -> None:
        """Does not wait: what is being done can be left at any point."""
        self._ended.set()

    def _run(self) -> None:
        pause = _DELAY
        while not self._ended.wait(pause):
            with suppress(StoreError, OSError):
                self._store.remove_expired()
            if self._contexts and self._contexts.file.exists():
                self._contexts.sweep()
            with suppress(StoreError, OSError):
                backups.keep_weekly(self._store.path, self._copies)
            pause = _HOUR
