"""What of a session is sent to the engine: all that can be in the model's window."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import Any, cast

from engines.protocol import Conversation, Message, Overflow, Role
from sessions import tree
from sessions.models import SessionRow
from sessions.store import Store, raw

_COLUMNS = "message.id, role, content, context, tokens, tokenizer, depth, window_start"


def outgoing(
    store: Store,
    session: SessionRow,
    leaf_id: str,
    window_bytes: int,
    draft: Message | None = None,
) -> Conversation:
    """The conversation down to a leaf (and a draft below it) as an engine gets it."""
    with store.read() as db:
        branch = tree.up(raw(db), leaf_id, _COLUMNS)
        messages, start, left_out = _window(branch, window_bytes, session.window_exchanges)
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
    branch: Iterator[tuple[Any, ...]], window_bytes: int, window_exchanges: int
) -> tuple[list[Message], str, int]:
    """Of a branch, read from its leaf up: messages, the first of the window, how many lie before.

    That first one is what the nearest reply ended with. Where none is known, it is the newest of
    up to `window_bytes`. More than twice the exchanges that are kept say nothing either: see
    `first_kept` in `engines/window_start.py`. The newest message is always there: that it alone is
    too long is for the engine to say.
    """
    messages: list[Message] = []
    start = ""
    left_out = size = exchanges = 0
    for message_id, role, content, context, tokens, tokenizer, depth, began in branch:
        start = start or began
        size += len(content.encode()) + len(context.encode())
        exchanges += role == "user"
        if messages and not start and 0 < window_bytes < size:
            left_out = depth + 1
            break
        written = tuple(array("I", tokens))
        messages.append(Message(message_id, role, content, context, written, tokenizer))
        if message_id == start or 0 < 2 * window_exchanges < exchanges:
            left_out = depth
            break
    said = [m for m in reversed(messages) if m.content or m.role != "assistant"]
    return said, start, left_out
