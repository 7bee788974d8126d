"""Stored messages as the transcript draws them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Literal, cast

from tui.transcript.entries import Entries, Entry

if TYPE_CHECKING:
    from sessions.conversation import Conversation
    from sessions.models import MessageRow


Keys = Mapping[str, str]
"""What to press for each action (`tui.keys.key_names`)."""


def all_entries(conversation: Conversation, keys: Keys) -> Entries:
    """Every message of a branch, only the last ones with their texts, and what the session began
    with.
    """
    start = window_start(conversation)
    earlier = len(conversation.sketches) - len(conversation.messages)
    entries = Entries(_beginning(conversation))
    for sketch in islice(conversation.sketches, earlier):
        role = cast(Literal["user", "assistant"], sketch.role)
        entries.append_sketch(sketch.id, role, max(sketch.size, 1))
        if sketch.id == start:
            entries[-1] = replace(entries[-1], window_start=True)
    for entry in entries_of(conversation, conversation.messages, keys):
        entries.append(entry)
    return entries


def entries_of(conversation: Conversation, rows: Iterable[MessageRow], keys: Keys) -> list[Entry]:
    """Some of a conversation's messages."""
    start = window_start(conversation)
    return [entry_of(conversation, row, start, keys) for row in rows]


def entry_of(conversation: Conversation, row: MessageRow, start: str, keys: Keys) -> Entry:
    """One message; `start` is the first one that the model still sees."""
    return Entry(
        id=row.id,
        role=cast(Literal["user", "assistant"], row.role),
        text=row.content,
        status=_status(conversation, row),
        branch=conversation.siblings(row.id),
        branch_keys=_branch_keys(conversation, row, keys),
        context=row.context,
        footer=_footer(conversation, row, keys),
        continues=conversation.can_continue(row),
        window_start=row.id == start,
        stored=True,
        changes=row.change_offsets(),
        thought_seconds=float(row.stats.get("thought_seconds", 0.0)),
    )


def useless_on(entry: Entry) -> set[str]:
    """Actions that need not be offered for a message."""
    offered = {
        "edit": entry.role == "user",
        "next_branch": entry.branch[1] > 1,
        "copy_code": "```" in entry.text or "~~~" in entry.text,
        "continue_reply": entry.continues,
        "open_parts": "</think>" in entry.text or bool(entry.context),
    }
    return {name for name, offers in offered.items() if not offers}


def window_start(conversation: Conversation) -> str:
    """Id of the first message in the model's window; empty while everything is in it."""
    starts = (row.window_start for row in reversed(conversation.messages) if row.window_start)
    return next(starts, "")


def _beginning(conversation: Conversation) -> list[Entry]:
    session = conversation.session
    entries = [Entry("system", "system", session.system_prompt)] if session.system_prompt else []
    for number, (role, text) in enumerate(session.opening):
        speaker = cast(Literal["user", "assistant"], role)
        entries.append(Entry(f"opening-{number}", speaker, text, fixed=True))
    return entries


def _status(conversation: Conversation, row: MessageRow) -> str:
    last = conversation.messages[-1] if conversation.messages else None
    elsewhere = conversation.standing.holder and row.status == "partial"
    return "streaming" if row is last and (conversation.replying or elsewhere) else row.status


def _branch_keys(conversation: Conversation, row: MessageRow, keys: Keys) -> str:
    """What goes to the other branches here: the keys mean the last message that has some."""
    if conversation.siblings(row.id)[1] == 1:
        return ""
    branched = (
        each.id for each in reversed(conversation.messages) if conversation.siblings(each.id)[1] > 1
    )
    if next(branched, "") != row.id:
        return ""
    return f"{keys['previous_branch']} {keys['next_branch']}"


def _footer(conversation: Conversation, row: MessageRow, keys: Keys) -> str:
    if row.id == conversation.session.head_id and conversation.goes_on():
        return f"a branch begins here: what followed is still there ({keys['next_branch']})"
    if row.role != "assistant":
        return ""
    if row.status == "failed":
        return row.error or "the reply failed"
    cut_off = row.status == "complete" and row.reason == "length"
    told = ["cut off at max tokens"] if cut_off else []
    if conversation.can_continue(row) and (cut_off or row.status == "partial"):
        told.append(f"{keys['continue_reply']} continues")
    return " · ".join(told)
