"""Our own JSON: complete, so that what is read is what was written.

One array, one session an element, one message a line. Every session says which version of the
format it is in.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TextIO

from sessions.models import CANCELLED, COMPLETE, FAILED, PARTIAL, MessageRow, SessionRow, packed
from sessions.portable import BadRecord, Portable

VERSION = 1
MARK = "llmtui"
"""The key that holds the version."""

_SESSION = [name for name in SessionRow.model_fields if name != "deleted_at"]
_MESSAGE = [
    name for name in MessageRow.model_fields
    if name not in ("number", "session_id", "depth", "deleted_at", "tokens")
]  # fmt: skip
"""What is not written is known from the rest, or belongs to one database alone."""


def write(sessions: Iterable[Portable], out: TextIO) -> None:
    before = "[\n"
    for portable in sessions:
        out.write(before)
        head = _json({MARK: VERSION, **session_object(portable.session)})
        out.write(f'{head[:-1]},"messages":[')
        for place, message in enumerate(portable.messages):
            out.write(("," if place else "") + "\n" + _json(message_object(message)))
        out.write("]}")
        before = ",\n"
    out.write("\n]\n" if before == ",\n" else "[]\n")


def session_object(row: SessionRow) -> dict[str, Any]:
    return {name: getattr(row, name) for name in _SESSION}


def message_object(row: MessageRow) -> dict[str, Any]:
    return {**{name: getattr(row, name) for name in _MESSAGE}, "tokens": row.token_ids()}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def is_own(record: Mapping[str, Any]) -> bool:
    return MARK in record


def read(record: Mapping[str, Any], source: str) -> Portable:
    """Raises BadRecord."""
    listed = record.get("messages")
    if not isinstance(listed, list):
        raise BadRecord("it has no list of messages")
    rows = [message(values, f"message {place}") for place, values in enumerate(listed, start=1)]
    return Portable(session(record), rows, source)


def session(record: Mapping[str, Any]) -> SessionRow:
    """A session without its messages. Raises BadRecord."""
    if record.get(MARK) != VERSION:
        raise BadRecord(
            f"its format is {record.get(MARK)!r}, this llmtui knows {VERSION}; update llmtui"
        )
    columns = {name: value for name, value in record.items() if name not in (MARK, "messages")}
    return SessionRow(**_checked(_SESSION_EXAMPLE, columns, "the session"))


def message(values: Any, where: str) -> MessageRow:
    """A message alone; `where` says which one, for the user. Raises BadRecord."""
    if not isinstance(values, dict):
        raise BadRecord(f"{where} is no JSON object")
    columns = _checked(_MESSAGE_EXAMPLE, values, where)
    tokens = packed(columns.pop("tokens", ()))
    return MessageRow(session_id="", tokens=tokens, **columns)


# Checks: every column has the type of its default, and some say more

_SESSION_EXAMPLE = SessionRow().model_dump(include=set(_SESSION))
_MESSAGE_EXAMPLE = {**MessageRow(session_id="").model_dump(include=set(_MESSAGE)), "tokens": []}
_NEEDED = ("id", "role")


def _checked(example: Mapping[str, Any], values: Mapping[str, Any], where: str) -> dict[str, Any]:
    for name in values:
        if name not in example:
            raise BadRecord(f"{where} has {name[:40]!r}, which this llmtui does not know")
    for name in _NEEDED:
        if name in example and name not in values:
            raise BadRecord(f"{where} has no {name}")
    return {name: _column(example, name, value, where) for name, value in values.items()}


def _column(example: Mapping[str, Any], name: str, value: Any, where: str) -> Any:
    wanted = type(example[name])
    if wanted is float and type(value) is int:
        value = float(value)
    if name == "parent_id" and value is None:
        return None
    if type(value) is not (str if name == "parent_id" else wanted) or not _allowed(name, value):
        raise BadRecord(f"{where}: {name} cannot be {json.dumps(value)[:60]}")
    return value


def _allowed(name: str, value: Any) -> bool:
    if isinstance(value, int):
        return abs(value) < 1 << 63
    if isinstance(value, float):
        return math.isfinite(value) and abs(value) < 1e12
    return name not in _RULES or _RULES[name](value)


def _are_pairs(value: list[Any], first: type, second: type) -> bool:
    return all(
        isinstance(pair, list) and [type(part) for part in pair] == [first, second]
        for pair in value
    )


_RULES: dict[str, Callable[[Any], bool]] = {
    "role": lambda role: role in ("user", "assistant", "system"),
    "status": lambda status: status in (COMPLETE, CANCELLED, FAILED, PARTIAL),
    "overflow": lambda overflow: overflow in ("shift", "refill", "stop"),
    "tags": lambda tags: all(isinstance(tag, str) for tag in tags),
    "opening": lambda opening: _are_pairs(opening, str, str),
    "changes": lambda changes: _are_pairs(changes, int, dict),
    "adapters": lambda scales: all(
        type(scale) in (int, float) and math.isfinite(scale) for scale in scales.values()
    ),
    "tokens": lambda tokens: all(type(t) is int and 0 <= t < 1 << 32 for t in tokens),
}
