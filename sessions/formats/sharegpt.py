"""JSON lines in the manner of ShareGPT, which training programs read: one conversation a line.

`{"conversations": [{"from": "human", "value": "..."}, {"from": "gpt", "value": "..."}]}`; also
read is `{"messages": [{"role": "user", "content": "..."}]}`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, TextIO

from sessions.formats.exchanges import answered, turns
from sessions.formats.values import mapping, text
from sessions.models import MessageRow
from sessions.portable import BadRecord, Portable, chain, new_session, said

_NAMES = {"system": "system", "user": "human", "assistant": "gpt"}
_ROLES = {
    "system": "system", "human": "user", "user": "user", "gpt": "assistant",
    "assistant": "assistant", "chatgpt": "assistant", "bing": "assistant", "bard": "assistant",
    "model": "assistant",
}  # fmt: skip


def write(portable: Portable, out: TextIO) -> None:
    """Raises BadRecord where no reply is in view."""
    said = turns(answered(portable))
    if portable.session.system_prompt:
        said.insert(0, ("system", portable.session.system_prompt))
    record = {
        "id": portable.session.id,
        "title": portable.session.title,
        "conversations": [{"from": _NAMES[role], "value": value} for role, value in said],
    }
    out.write(json.dumps(record, ensure_ascii=False) + "\n")


def is_sharegpt(record: Mapping[str, Any]) -> bool:
    return any(isinstance(record.get(name), list) for name in ("conversations", "messages"))


def read(record: Mapping[str, Any], defaults: Mapping[str, Any], source: str) -> Portable:
    """Raises BadRecord."""
    name = "conversations" if "conversations" in record else "messages"
    session = new_session(defaults, text(record.get("title")))
    session.system_prompt = text(record.get("system")) or session.system_prompt
    rows = list(_rows(record[name]))
    if rows and rows[0].role == "system":
        session.system_prompt = rows.pop(0).content
    if not rows:
        raise BadRecord("nothing is said in it")
    return chain(session, rows, source)


def _rows(pieces: list[Any]) -> Iterator[MessageRow]:
    for place, piece in enumerate(map(mapping, pieces), start=1):
        role = text(piece.get("from")) or text(piece.get("role"))
        if role not in _ROLES:
            raise BadRecord(f"message {place} is from {role[:40]!r}, not human or gpt")
        value = piece["value"] if "value" in piece else piece.get("content")
        if not isinstance(value, str):
            raise BadRecord(f"message {place} has no text")
        yield said(_ROLES[role], value)
