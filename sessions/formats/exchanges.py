"""A branch as training files have it: a system prompt, and a reply to each thing said."""

from __future__ import annotations

from collections.abc import Iterable

from sessions.models import MessageRow
from sessions.portable import BadRecord, Portable


def spoken(row: MessageRow) -> str:
    """All that was said; in front of it what was attached, as in templates without a slot."""
    return f"{row.context}\n\n{row.content}" if row.context else row.content


def turns(rows: Iterable[MessageRow]) -> list[tuple[str, str]]:
    """Role and text, without two of the same role in a row."""
    found: list[tuple[str, str]] = []
    for row in rows:
        if row.role != "assistant" or row.content:
            text = spoken(row)
            if found and found[-1][0] == row.role:
                text = f"{found.pop()[1]}\n\n{text}"
            found.append((row.role, text))
    return found


def answered(portable: Portable) -> list[MessageRow]:
    """What is in view with the opening, down to the last reply. Raises BadRecord without one."""
    rows = [row for row in [*portable.opening(), *portable.branch()]
            if row.content or row.context]  # fmt: skip
    while rows and rows[-1].role != "assistant":
        rows.pop()
    if not rows:
        raise BadRecord("there is no reply in it")
    return rows
