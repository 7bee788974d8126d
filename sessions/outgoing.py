"""What of a session is sent to the engine: all that can be in the model's window."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterator
from typing import cast

from engines.protocol import Conversation, Message, Overflow, Role
from sessions import tree
from sessions.models import SessionRow
from sessions.store import Store, raw

_COLUMNS = "message.id, role, content, context, tokens, tokenizer, depth"


def outgoing(
    store: Store,
    session: SessionRow,
    leaf_id: str,
    window_bytes: int,
    draft: Message | None = None,
) -> Conversation:
    """The conversation down to a leaf (and a draft below it) as an engine gets it."""
    with store.read() as db:
        start = tree.window_start(raw(db), leaf_id)
        messages, left_out = _window(raw(db), leaf_id, start, window_bytes)
    return Conversation(
        messages=(*messages, draft) if draft else tuple(messages),
        system_prompt=session.system_prompt,
        opening=tuple(
            Message(f"opening-{place}", cast(Role, role), content)
            for place, (role, content) in enumerate(session.opening)
        ),
        template=session.template,
        template_args=session.template_args,
        day=session.day,
        overflow=cast(Overflow, session.overflow),
        window_exchanges=session.window_exchanges,
        window_start=start,
        left_out=left_out,
    )


def _window(
    db: sqlite3.Connection, leaf_id: str, start: str, window_bytes: int
) -> tuple[list[Message], int]:
    """Messages from `start` on, or the newest of up to `window_bytes`; how many lie before them.

    The newest is always there: that it alone is too long is for the engine to say.
    """
    messages: list[Message] = []
    left_out = size = 0
    for message, depth in _upwards(db, leaf_id):
        size += len(message.content.encode()) + len(message.context.encode())
        if messages and not start and 0 < window_bytes < size:
            left_out = depth + 1
            break
        messages.append(message)
        if message.id == start:
            left_out = depth
            break
    return [m for m in reversed(messages) if m.content or m.role != "assistant"], left_out


def _upwards(db: sqlite3.Connection, leaf_id: str) -> Iterator[tuple[Message, int]]:
    for row in tree.up(db, leaf_id, _COLUMNS):
        message_id, role, content, context, tokens, tokenizer, depth = row
        written = tuple(array("I", tokens))
        yield Message(message_id, role, content, context, written, tokenizer), depth
