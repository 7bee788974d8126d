"""ChatGPT's export (`conversations.json`): an array of conversations, each a tree of nodes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sessions.formats.values import mapping, seconds, text, texts, times
from sessions.models import MessageRow
from sessions.portable import BadRecord, Portable, new_session, said


def is_chatgpt(record: Mapping[str, Any]) -> bool:
    return isinstance(record.get("mapping"), dict)


def read(record: Mapping[str, Any], defaults: Mapping[str, Any], source: str) -> Portable:
    """What was said; tools, hidden messages and pictures are left out. Raises BadRecord."""
    nodes = {str(name): mapping(node) for name, node in record["mapping"].items()}
    kept = {name: row for name, node in nodes.items() if (row := _message(node, name)) is not None}
    for name, row in kept.items():
        row.parent_id = _above(nodes, kept, nodes[name].get("parent"))
    session = new_session(
        defaults,
        text(record.get("title")),
        **times(record.get("create_time"), record.get("update_time")),
    )
    session.archived = record.get("is_archived") is True
    session.head_id = _above(nodes, kept, record.get("current_node")) or ""
    return Portable(session, list(kept.values()), source)


def _above(nodes: Mapping[str, Any], kept: Mapping[str, MessageRow], name: Any) -> str | None:
    """The nearest node from here upwards that is kept."""
    for _ in range(len(nodes) + 1):
        if text(name) in kept:
            return text(name)
        if text(name) not in nodes:
            return None
        name = nodes[text(name)].get("parent")
    raise BadRecord("its messages answer each other in a circle")


def _message(node: Mapping[str, Any], name: str) -> MessageRow | None:
    message = mapping(node.get("message"))
    role = mapping(message.get("author")).get("role")
    told = mapping(message.get("metadata"))
    hidden = told.get("is_visually_hidden_from_conversation") or message.get("weight") == 0
    if role not in ("user", "assistant") or message.get("recipient", "all") != "all" or hidden:
        return None
    content = _content(mapping(message.get("content")))
    if not content.strip():
        return None
    model = text(told.get("model_slug")) if role == "assistant" else ""
    return said(role, content, id=name, model=model, created_at=seconds(message.get("create_time")))


def _content(content: Mapping[str, Any]) -> str:
    if content.get("content_type") not in ("text", "multimodal_text"):
        return ""
    return "\n\n".join(filter(None, texts(content.get("parts"))))
