"""Who may write to a session: one process at a time, known by machine, boot, pid and start.

The generation grows whenever another process takes a session over. Every write renews its lease in
its own transaction, so a process that slept through a take-over cannot write when it wakes up.
"""

from __future__ import annotations

import os
import socket
import sqlite3
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sessions.database import StoreError
from sessions.file_locks import process_state

ELSEWHERE_SECONDS = 600.0
"""Whether a process on another machine lives cannot be asked: so long after its last write it is
taken for gone."""


class SessionBusy(StoreError):
    """Another process writes to this session."""


@dataclass(frozen=True, slots=True)
class Owner:
    """A process, so described that no later one is taken for it."""

    host: str
    boot_id: str
    pid: int
    started: str

    @classmethod
    def current(cls) -> Owner:
        return cls(socket.gethostname(), _boot_id(), os.getpid(), _start_time(os.getpid()))

    def alive(self, seen_from: Owner, renewed_at: float) -> bool:
        if self.pid == 0:
            return False
        if self.host != seen_from.host:
            # abs: a clock may have been set back since
            return abs(time.time() - renewed_at) < ELSEWHERE_SECONDS
        return (
            self.boot_id == seen_from.boot_id
            and _exists(self.pid)
            and self.started == _start_time(self.pid)
        )


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to write to a session, until another process takes it."""

    session_id: str
    generation: int


def _boot_id() -> str:
    with suppress(OSError):
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    return ""


def _start_time(pid: int) -> str:
    """Clock ticks since boot; empty for a process that has ended, or where there is no /proc."""
    state, fields = process_state(pid)
    return fields[18] if state and state not in "ZX" else ""


def _exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def holder(db: sqlite3.Connection, session_id: str, owner: Owner) -> str:
    """Which other live process may write to the session, in words; empty where there is none."""
    row = _row(db, session_id)
    if row is None or row[0] == owner or not row[0].alive(owner, row[1]):
        return ""
    return f"pid {row[0].pid}" + ("" if row[0].host == owner.host else f" on {row[0].host}")


def is_free(db: sqlite3.Connection, session_id: str, owner: Owner) -> bool:
    """Whether no other live process may write to the session."""
    return not holder(db, session_id, owner)


def must_be_free(db: sqlite3.Connection, session_id: str, owner: Owner) -> None:
    """Raises SessionBusy, which says who has it."""
    if other := holder(db, session_id, owner):
        raise SessionBusy(
            f"this session is open in another llmtui ({other}); close it there to write here"
        )


def take(db: sqlite3.Connection, session_id: str, owner: Owner) -> Lease:
    """Inside a write transaction. Raises SessionBusy where another live process has it."""
    must_be_free(db, session_id, owner)
    db.execute(
        """
        INSERT INTO lease VALUES (:session, 1, :host, :boot, :pid, :started, :now)
        ON CONFLICT (session_id) DO UPDATE SET
            generation = generation + NOT (
                host = :host AND boot_id = :boot AND pid = :pid AND started = :started
            ),
            host = :host, boot_id = :boot, pid = :pid, started = :started, renewed_at = :now
        """,
        {
            "session": session_id,
            "host": owner.host,
            "boot": owner.boot_id,
            "pid": owner.pid,
            "started": owner.started,
            "now": time.time(),
        },
    )
    query = "SELECT generation FROM lease WHERE session_id = ?"
    return Lease(session_id, db.execute(query, (session_id,)).fetchone()[0])


def renew(db: sqlite3.Connection, lease: Lease) -> None:
    """Inside the transaction of each write. Raises SessionBusy where the lease was taken."""
    renewed = db.execute(
        "UPDATE lease SET renewed_at = ? WHERE session_id = ? AND generation = ?",
        (time.time(), lease.session_id, lease.generation),
    )
    if not renewed.rowcount:
        raise SessionBusy("another llmtui has taken this session over; open it again to write")


def renew_all(db: sqlite3.Connection, owner: Owner) -> None:
    """Show the processes on other machines that this one lives. Inside a write transaction."""
    db.execute(
        "UPDATE lease SET renewed_at = ? "
        "WHERE host = ? AND boot_id = ? AND pid = ? AND started = ?",
        (time.time(), owner.host, owner.boot_id, owner.pid, owner.started),
    )


def release(db: sqlite3.Connection, lease: Lease) -> None:
    """Inside a write transaction. The row stays: a generation never comes twice."""
    db.execute(
        "UPDATE lease SET pid = 0 WHERE session_id = ? AND generation = ?",
        (lease.session_id, lease.generation),
    )


def _row(db: sqlite3.Connection, session_id: str) -> tuple[Owner, float] | None:
    row = db.execute(
        "SELECT host, boot_id, pid, started, renewed_at FROM lease WHERE session_id = ?",
        (session_id,),
    ).fetchone()
    return row and (Owner(*row[:4]), row[4])
