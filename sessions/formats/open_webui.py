"""Open WebUI's export of chats: an array of chats, each with a tree of messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sessions.formats.values import mapping, seconds, text, texts, times
from sessions.models import MessageRow
from sessions.portable import Portable, chain, new_session, said


def is_open_webui(record: Mapping[str, Any]) -> bool:
    return isinstance(record.get("chat"), dict)


def read(record: Mapping[str, Any], defaults: Mapping[str, Any], source: str) -> Portable:
    """Raises BadRecord."""
    chat = record["chat"]
    session = new_session(
        defaults,
        text(record.get("title")) or text(chat.get("title")),
        pinned=record.get("pinned") is True,
        archived=record.get("archived") is True,
        tags=texts(mapping(record.get("meta")).get("tags")) or texts(chat.get("tags")),
        **times(record.get("created_at") or chat.get("timestamp"), record.get("updated_at")),
    )
    session.system_prompt = text(mapping(chat.get("params")).get("system")) or session.system_prompt
    history = mapping(chat.get("history"))
    nodes = mapping(history.get("messages"))
    rows = {name: _message(name, mapping(node)) for name, node in nodes.items()}
    if not rows:
        listed = chat.get("messages")
        found = [mapping(node) for node in listed] if isinstance(listed, list) else []
        return chain(session, (_message("", node) for node in found), source)
    for name, row in rows.items():
        row.parent_id = text(mapping(nodes[name]).get("parentId")) or None
        row.last_child_id = (texts(mapping(nodes[name]).get("childrenIds")) or [""])[-1]
    session.head_id = text(history.get("currentId"))
    return Portable(session, list(rows.values()), source)


def _message(name: str, node: Mapping[str, Any]) -> MessageRow:
    role = text(node.get("role"))
    return said(
        role if role in ("user", "assistant", "system") else "user",
        _content(node.get("content")),
        id=name,
        model=text(node.get("model")) if role == "assistant" else "",
        created_at=seconds(node.get("timestamp")),
    )


def _content(value: Any) -> str:
    if isinstance(value, list):  # pieces of text, and pictures
        return "\n\n".join(text(mapping(part).get("text")) for part in value)
    return text(value)
