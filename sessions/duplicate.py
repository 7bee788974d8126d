"""A copy of a session: all its branches, under ids of their own."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, cast

from sessions import search
from sessions.database import StoreError
from sessions.ids import new_id
from sessions.models import MessageRow, SessionRow

if TYPE_CHECKING:
    from sessions.store import Store

_POINTERS = ("parent_id", "last_child_id", "window_start")
"""Columns of a message that name other messages."""
_COPY = re.compile(r"(^|\s)\(copy( (?P<number>[2-9]|[1-9]\d{1,5}))?\)$")


def duplicate(store: Store, session_id: str) -> SessionRow:
    """The copy, which nobody has written to yet. Raises StoreError.

    What the model has evaluated is found by its tokens, so the copy goes on with nothing to read.
    """
    from sessions.store import raw

    store.journal.flush()
    session = store.session(session_id)
    if session is None:
        raise StoreError(f"there is no session {session_id}")
    messages = store.session_messages(session_id)
    ids = {message.id: new_id() for message in messages}
    columns = session.model_dump() | {
        "id": new_id(), "title": _title_of_copy(store, session.title), "pinned": False,
        "archived": False, "unread": False, "draft": "", "updated_at": time.time(),
        "head_id": ids.get(session.head_id, ""),
    }  # fmt: skip
    copy = SessionRow(**columns)
    with store.write() as db:
        db.add(copy)
        db.flush()
        for message in messages:
            row = _copied(message, copy.id, ids)
            db.add(row)
            db.flush()
            search.index(raw(db), cast(int, row.number), row.content, row.context)
    return copy


def _title_of_copy(store: Store, title: str) -> str:
    """`A (copy)`, and further copies of A, or of its copies, are `A (copy 2)`, `A (copy 3)` …"""
    original = _COPY.sub("", title)
    marks = [_COPY.search(other) for other in store.titles(original)]
    numbers = [
        int(mark["number"] or 1)
        for mark in marks
        if mark and mark.string[: mark.start()] == original
    ]
    number = max(numbers, default=0) + 1
    return f"{original} (copy{f' {number}' if number > 1 else ''})".strip()


def _copied(message: MessageRow, session_id: str, ids: dict[str, str]) -> MessageRow:
    columns = message.model_dump(exclude={"number"})
    for name in _POINTERS:
        columns[name] = ids.get(columns[name], None if name == "parent_id" else "")
    return MessageRow(**columns | {"id": ids[message.id], "session_id": session_id})
