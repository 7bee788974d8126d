"""The schema, step by step: `PRAGMA user_version` counts the steps that a file has seen."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from sessions.database import StoreError, transaction
from sessions.migrations.step_0001_first_schema import first_schema
from sessions.migrations.step_0002_index_of_times import index_of_times

Step = Callable[[sqlite3.Connection], None]

STEPS: tuple[Step, ...] = (first_schema, index_of_times)
APPLICATION_ID = 0x6C6C6D74
"""`llmt`: tells our files from other programs' databases."""


def migrate(connection: sqlite3.Connection, path: Path, steps: Sequence[Step] = STEPS) -> None:
    """Bring a file to the newest schema; one transaction a step, a backup before the first."""
    version = _version(connection)
    if version == len(steps):
        return
    _must_be_ours(connection, path, version, len(steps))
    if version > 0:
        _keep_as_it_was(connection, path, version)
    for number in range(version, len(steps)):
        with transaction(connection):
            # Another process may have done this step since.
            if _version(connection) == number:
                steps[number](connection)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {number + 1}")


def _keep_as_it_was(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """A whole copy beside the file, under its name only when it is complete."""
    unfinished = path.with_name(f"{path.name}.backup-{os.getpid()}")
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        connection.execute("VACUUM INTO ?", (str(unfinished),))
        if _version(connection) == version:  # else another process was faster
            os.replace(unfinished, path.with_name(f"{path.name}.backup-{version}"))
    finally:
        unfinished.unlink(missing_ok=True)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _must_be_ours(connection: sqlite3.Connection, path: Path, version: int, known: int) -> None:
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    if tables and owner != APPLICATION_ID:
        raise StoreError(f"{path} is the database of another program; name another file")
    if version > known:
        raise StoreError(
            f"{path} was written by a newer llmtui (its format is {version}, this one knows "
            f"{known}); update llmtui to open it"
        )
