"""Copies of the store, made while it is in use."""

from __future__ import annotations

import fcntl
import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sessions import database
from sessions.database import BUSY_SECONDS, StoreError, read_only, wording
from sessions.whole_file import whole_file

WEEK = 7 * 86_400.0
_STEP_PAGES = 256
_PATIENCE = 600.0
_SPARE = 2
"""An automatic copy is made where so many times its size is free on the disk."""


def folder_of(store: Path) -> Path:
    """Where the automatic copies of a store lie."""
    return store.with_name("backups")


def backup(store: Path, target: Path, *, replace: bool = False) -> None:
    """A whole copy, as the store is at one moment; whoever writes meanwhile does not wait.

    It appears under its name when it is complete. Raises StoreError.
    """
    if not store.exists():
        raise StoreError(f"there is no store {store} yet, so nothing to copy")
    if target.exists() and not replace:
        raise StoreError(f"{target} is there already")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{target} cannot be written: {error.strerror}") from error
    with whole_file(target, replace=replace) as unfinished:
        _copy(store, unfinished)


def _copy(store: Path, target: Path) -> None:
    with (
        wording(store),
        closing(read_only(store, BUSY_SECONDS)) as source,
        wording(target),
        closing(sqlite3.connect(target)) as copy,
    ):
        _all_pages(store, source, copy)
        # One file without companions, which can be moved anywhere.
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()


def _all_pages(store: Path, source: sqlite3.Connection, copy: sqlite3.Connection) -> None:
    """At once: in steps it begins anew whenever somebody writes.

    Without a write-ahead log a writer has to wait for every reader, and a large store takes long on
    a network disk: there it is done in steps, when nobody writes.
    """
    if database.journal_mode(store) == "WAL":
        source.backup(copy, pages=-1)
        return
    deadline = time.monotonic() + _PATIENCE

    def look(_status: int, _left: int, _all: int) -> None:
        if time.monotonic() > deadline:
            raise StoreError(f"{store} was written to all the time; try again later")

    source.backup(copy, pages=_STEP_PAGES, progress=look, sleep=0.01)


def keep_weekly(store: Path, depth: int, now: float | None = None) -> Path | None:
    """A copy a week, of which the newest `depth` stay; returns the one that was made, if any.

    Nothing is done where another process is at it, or where the disk is too full. Raises
    StoreError.
    """
    now = time.time() if now is None else now
    if depth < 1 or not store.exists():
        return None
    folder = folder_of(store)
    with _alone(folder) as mine:
        # A copy from the future tells of a clock that was wrong, and nothing of this week.
        recent = any(0 <= now - _time_of(copy) < WEEK for copy in kept(store))
        if not mine or recent or not _has_room(store):
            return None
        stamp = time.strftime("%Y-%m-%d-%H%M%S", time.localtime(now))
        made = folder / f"sessions-{stamp}.db"
        backup(store, made, replace=True)
        os.utime(made, (now, now))
        for old in kept(store)[:-depth]:
            old.unlink(missing_ok=True)
    return made


@contextmanager
def _alone(folder: Path) -> Iterator[bool]:
    """Whether no other process is making a copy; where a disk has no locks, that is assumed."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise StoreError(f"{folder} cannot be used: {error.strerror}") from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        except OSError:
            yield True
        else:
            _sweep(folder)
            yield True
    finally:
        os.close(handle)


def _sweep(folder: Path) -> None:
    """What a process left behind that was killed at it."""
    for unfinished in folder.glob(".sessions-*"):
        unfinished.unlink(missing_ok=True)


def kept(store: Path) -> list[Path]:
    """The automatic copies of a store, the oldest first."""
    return sorted(folder_of(store).glob("sessions-????-??-??-??????.db"), key=_time_of)


def _time_of(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _has_room(store: Path) -> bool:
    return shutil.disk_usage(store.parent).free > _SPARE * store.stat().st_size
