"""Following what another process writes to a session that is open here too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sessions.conversation import Conversation
from sessions.standing import Standing

Kind = Literal["nothing", "text", "all", "deleted"]


@dataclass(frozen=True, slots=True)
class Change:
    """What a conversation has learned of the disk."""

    kind: Kind
    text: str = ""
    """What the last message goes on with, where that is all."""


def catch_up(conversation: Conversation, now: Standing) -> Change:
    """Let a conversation be as it stands on the disk.

    A reply whose writer is gone becomes a whole message. Whoever looks at another branch here goes
    on looking at it.
    """
    before, store = conversation.standing, conversation.store
    if before.holder and not now.holder and now.parts >= 0:
        store.fold_abandoned(now.session_id)
        now = store.standing(now.session_id)
    conversation.standing = now
    if now.state is None:
        return Change("deleted")
    if now.state != before.state:
        _read_again(conversation)
        return Change("all")
    if now.parts == before.parts or conversation.looks_elsewhere:
        return Change("nothing")
    return _grow(conversation)


def _grow(conversation: Conversation) -> Change:
    row = conversation.messages[-1]
    (stored,) = conversation.store.messages([row.id])
    if not stored.content.startswith(row.content):
        _read_again(conversation)
        return Change("all")
    text = stored.content[len(row.content) :]
    row.content, row.tokens = stored.content, stored.tokens
    return Change("text" if text else "nothing", text)


def _read_again(conversation: Conversation) -> None:
    """The session and the end of its branch; what is loaded of the beginning stays."""
    before = conversation.messages
    conversation.load(keep_view=True)
    newest = conversation.messages
    ids = [row.id for row in before]
    if newest and newest[0].parent_id in ids:
        conversation.messages = [*before[: ids.index(newest[0].parent_id) + 1], *newest]
