"""Export and import: sessions out of the store into files, and out of files into the store."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TextIO, cast

from sqlmodel import Session as Database
from sqlmodel import col, select

from sessions import search
from sessions.database import StoreError, clean
from sessions.formats import alpaca, markdown, own, sharegpt
from sessions.formats.files import Found, sessions_in
from sessions.formats.text import TextWriter
from sessions.models import MessageRow, SessionRow
from sessions.portable import BadRecord, Portable
from sessions.store import Store, raw
from sessions.whole_file import whole_file

ONE_FILE_EACH = ("markdown",)
"""A file of these holds one session."""
_BY_ENDING = {".md": "markdown", ".json": "json", ".jsonl": "sharegpt", ".txt": "text"}
_BATCH = 1 << 20
"""Characters of a file that are imported in one write transaction."""


# Export


def portable(store: Store, session_id: str) -> Portable:
    """A session with all its branches. Raises StoreError where there is none."""
    session = store.session(session_id)
    if session is None:
        raise StoreError(f"there is no session {session_id}")
    return Portable(session, store.session_messages(session.id))


def format_of(path: Path) -> str:
    """The format that the ending of a file's name asks for: Markdown where it says nothing."""
    return _BY_ENDING.get(path.suffix.lower(), "markdown")


def file_name(session: SessionRow, format: str) -> str:
    """A name for the file of one session, safe on every disk."""
    ending = {kind: ending for ending, kind in _BY_ENDING.items()}.get(format, ".jsonl")
    words = "".join(c if c.isalnum() else " " for c in session.title).split()
    return "-".join([*words[:8], session.id[-8:]])[:100] + ending


def export(
    store: Store,
    session_ids: Iterable[str],
    format: str,
    out: TextIO,
    text: TextWriter = TextWriter(),  # noqa: B008
) -> list[str]:
    """Write sessions one after the other; returns what could not be written, for the user."""
    sessions = (portable(store, session_id) for session_id in session_ids)
    if format == "json":
        own.write(sessions, out)
        return []
    write: Callable[[Portable, TextIO], None] = {
        "markdown": markdown.write,
        "sharegpt": sharegpt.write,
        "alpaca": alpaca.write,
        "text": text.write,
    }[format]
    left_out = []
    for each in sessions:
        try:
            write(each, out)
        except BadRecord as error:
            left_out.append(f"{each.session.id} ({each.session.title}): {error}")
    return left_out


@contextmanager
def new_file(path: Path, *, replace: bool = False) -> Iterator[TextIO]:
    """A file that appears under its name when it is complete, readable for its owner alone.

    Raises StoreError where it cannot be written, or is there already and not to be replaced.
    """
    with (
        whole_file(path, replace=replace) as unfinished,
        unfinished.open("w", encoding="utf-8", newline="") as file,
    ):
        yield file


# Import

Result = Literal["imported", "copied", "restored", "there", "failed"]
"""copied: its ids are those of something else here, so it got new ones. restored: it was deleted
here. there: all of it is here already."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one session in a file."""

    place: str
    result: Result
    session_id: str = ""
    title: str = ""
    messages: int = 0
    problem: str = ""


def import_file(
    store: Store, path: Path, defaults: Mapping[str, Any], *, dry_run: bool = False
) -> Iterator[Outcome]:
    """Put the sessions of a file into the store, some at a time.

    `defaults` are the columns of a session that other programs' files say nothing of. With
    `dry_run` nothing is written. Raises StoreError where the file or the store fails.
    """
    seen: set[str] = set()
    for batch in _batches(sessions_in(path, defaults)):
        with (store.read if dry_run else store.write)() as db:
            outcomes = [_import_one(db, found, seen, dry_run) for found in batch]
        yield from outcomes


def _batches(found: Iterable[Found]) -> Iterator[list[Found]]:
    batch: list[Found] = []
    size = 0
    for place, each in found:
        batch.append((place, each))
        size += len(each.source) if isinstance(each, Portable) else 0
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _import_one(db: Database, found: Found, seen: set[str], dry_run: bool) -> Outcome:
    place, read = found
    if isinstance(read, BadRecord):
        return Outcome(place, "failed", problem=clean(str(read)))
    result = _place(db, read)
    session = read.session
    if session.id in seen:
        result = "there"
    seen.add(session.id)
    if not dry_run and result == "restored":
        cast(SessionRow, db.get(SessionRow, session.id)).deleted_at = None
    elif result in ("imported", "copied"):
        _complete(read)
        if not dry_run:
            _add(db, read)
    return Outcome(place, result, session.id, session.title, len(read.messages))


def _place(db: Database, read: Portable) -> Result:
    """What is to be done with a session; it has the ids that it will have here afterwards."""
    own_ids = read.has_ids()
    if own_ids:
        if _holds(db, read):
            return _found(db, read.session.id)
        if not _taken(db, read):
            return "imported"
    read.derive_ids()
    if db.get(SessionRow, read.session.id):
        return _found(db, read.session.id)
    return "copied" if own_ids else "imported"


def _found(db: Database, session_id: str) -> Result:
    row = db.get(SessionRow, session_id)
    return "restored" if row and row.deleted_at is not None else "there"


def _holds(db: Database, read: Portable) -> bool:
    """Whether the session is here with all these messages."""
    if db.get(SessionRow, read.session.id) is None:
        return False
    texts = raw(db).execute(
        "SELECT id, content FROM message WHERE session_id = ?", (read.session.id,)
    )
    return {(row.id, clean(row.content)) for row in read.messages} <= set(texts.fetchall())


def _taken(db: Database, read: Portable) -> bool:
    if db.get(SessionRow, read.session.id) is not None:
        return True
    ids = [message.id for message in read.messages]
    return any(
        db.exec(select(MessageRow.id).where(col(MessageRow.id).in_(some)).limit(1)).first()
        for some in _slices(ids, 500)
    )


def _slices(items: Sequence[str], length: int) -> Iterator[Sequence[str]]:
    return (items[start : start + length] for start in range(0, len(items), length))


def _complete(read: Portable) -> None:
    """What another program's file did not say, and what cannot be stored as it is."""
    session, now = read.session, time.time()
    session.created_at = session.created_at or now
    session.updated_at = session.updated_at or now
    for message in read.messages:
        message.session_id = session.id
        message.created_at = message.created_at or session.created_at
    for row in (session, *read.messages):
        for name, value in row:
            if isinstance(value, str):
                setattr(row, name, clean(value))


def _add(db: Database, read: Portable) -> None:
    db.add(read.session)
    db.flush()
    db.add_all(read.messages)
    db.flush()
    for row in read.messages:
        search.index(raw(db), cast(int, row.number), row.content, row.context)
    db.expunge_all()
