"""A session outside of the database: what goes into a file and what comes out of one."""

from __future__ import annotations

import hashlib
import re
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from engines.protocol import Conversation, Message, Role
from sessions.ids import derived_id, is_id
from sessions.models import MessageRow, SessionRow

_MARK = re.compile(r"^\s*(#{1,6}|>|[-*+]|```\w*)(\s+|$)")
_TITLE = 60


class BadRecord(ValueError):
    """Something in a file that is no session; the message says what is wrong, for the user."""


@dataclass(slots=True)
class Portable:
    """A session with its messages, parents before children. Their ids are those of the file."""

    session: SessionRow
    messages: list[MessageRow]
    source: str = field(default="", repr=False)
    """What was read: the ids that a session gets where it has none follow from it, so that the
    same text read again is the same session."""

    def branch(self) -> list[MessageRow]:
        """The messages in view, the first one first."""
        by_id = {message.id: message for message in self.messages}
        found: list[MessageRow] = []
        row = by_id.get(self.session.head_id)
        while row is not None:
            found.append(row)
            row = by_id.get(row.parent_id or "")
        return found[::-1]

    def opening(self) -> list[MessageRow]:
        """The primed exchange that every prompt of this session begins with."""
        return [
            MessageRow(session_id="", role=role, content=text)
            for role, text in self.session.opening
        ]

    def arrange(self) -> None:
        """Put parents before children, and count how deep each lies. Raises BadRecord."""
        # First of all: two messages of one id can answer each other for ever.
        if len({message.id for message in self.messages}) < len(self.messages):
            raise BadRecord("two of its messages have the same id")
        below: dict[str | None, list[MessageRow]] = {}
        for message in self.messages:
            below.setdefault(message.parent_id, []).append(message)
        arranged: list[MessageRow] = []
        waiting = deque((message, 0) for message in below.get(None, ()))
        while waiting:
            message, message.depth = waiting.popleft()
            arranged.append(message)
            waiting.extend((child, message.depth + 1) for child in below.get(message.id, ()))
        _must_be_a_tree(self.messages, arranged)
        order = {id(message): place for place, message in enumerate(self.messages)}
        if any(order[id(a)] > order[id(b)] for a, b in _links(arranged)):
            self.messages = arranged
        if self.session.head_id not in {message.id for message in arranged}:
            self.session.head_id = arranged[-1].id if arranged else ""

    def has_ids(self) -> bool:
        """Whether all ids are such as this program makes."""
        return is_id(self.session.id) and all(is_id(message.id) for message in self.messages)

    def derive_ids(self) -> None:
        """Give everything an id that follows from what was read."""
        digest = hashlib.sha256(self.source.encode(errors="replace")).digest()
        created = self.session.created_at
        renamed = {
            message.id: derived_id(created, digest, place)
            for place, message in enumerate(self.messages, start=1)
        }
        self.session.id = derived_id(created, digest, 0)
        self.session.head_id = renamed.get(self.session.head_id, "")
        for message in self.messages:
            message.id = renamed[message.id]
            message.parent_id = renamed.get(message.parent_id or "")
            message.last_child_id = renamed.get(message.last_child_id, "")
            message.window_start = renamed.get(message.window_start, "")

    def conversation(self, rows: Iterable[MessageRow]) -> Conversation:
        """What an engine would be given, down to the last of these messages."""
        said = self.session
        return Conversation(
            messages=tuple(map(_message, rows)),
            system_prompt=said.system_prompt,
            opening=tuple(map(_message, self.opening())),
            template=said.template,
            template_args=said.template_args,
            day=said.day,
        )


def _links(messages: Iterable[MessageRow]) -> Iterable[tuple[MessageRow, MessageRow]]:
    """Each message that has one, after its parent."""
    by_id: dict[str, MessageRow] = {}
    for message in messages:
        by_id[message.id] = message
        if message.parent_id is not None:
            yield by_id[message.parent_id], message


def _must_be_a_tree(messages: list[MessageRow], reached: list[MessageRow]) -> None:
    if len(reached) < len(messages):
        seen = {message.id for message in reached}
        lost = next(message for message in messages if message.id not in seen)
        ids = {message.id for message in messages}
        why = "is not there" if lost.parent_id not in ids else "comes after it"
        raise BadRecord(f"message {lost.id!r} answers {lost.parent_id!r}, which {why}")


def _message(row: MessageRow) -> Message:
    return Message(row.id, cast(Role, row.role), row.content, row.context)


def new_session(defaults: Mapping[str, Any], title: str = "", **columns: Any) -> SessionRow:
    """A session that another program wrote: what its file does not tell is as `defaults` say.

    Without an id, and without a time where the file tells none.
    """
    times = {"created_at": 0.0, "updated_at": columns.get("created_at", 0.0)}
    return SessionRow(**{**defaults, "id": "", "title": title_from(title), **times, **columns})


def said(role: str, content: str, **columns: Any) -> MessageRow:
    """A message that another program wrote. Its replies are whole, as far as one can know."""
    known = {
        "id": "",
        "created_at": 0.0,
        "stats": {"reason": "stop"} if role == "assistant" else {},
    }
    return MessageRow(session_id="", role=role, content=content, **{**known, **columns})


def chain(session: SessionRow, messages: Iterable[MessageRow], source: str) -> Portable:
    """A session without branches: each message answers the one before."""
    rows = list(messages)
    for place, row in enumerate(rows):
        row.id = row.id or str(place)
        row.parent_id = rows[place - 1].id if place else None
    session.head_id = rows[-1].id if rows else ""
    return Portable(session, rows, source)


def title_from(text: str) -> str:
    """The first line that says something, at most 60 characters of it, without Markdown's marks."""
    lines = (" ".join(_MARK.sub("", line).split()) for line in text.splitlines())
    line = next(filter(None, lines), "")
    printable = "".join(character for character in line if character.isprintable())
    return printable if len(printable) <= _TITLE else printable[: _TITLE - 1].rstrip() + "…"
