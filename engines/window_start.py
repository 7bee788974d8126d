"""Where a window begins: the rule that is the same whatever its length is counted in."""

from __future__ import annotations

from engines.protocol import Conversation

SHARE = 0.6
"""To this share of its length a window drops when it overflows."""
RESERVE = 64
"""Tokens that are kept for the beginning of a reply, at most an eighth of the window."""


def first_kept(conversation: Conversation) -> int:
    """Where the window begins before anything more is dropped."""
    messages, most = conversation.messages, conversation.window_exchanges
    known = (place for place, m in enumerate(messages) if m.id == conversation.window_start)
    start = next(known, 0) if conversation.window_start else 0
    users = [place for place, m in enumerate(messages) if m.role == "user" and place >= start]
    return users[-most] if most and len(users) > 2 * most else start


def knows_start(conversation: Conversation) -> bool:
    start = conversation.window_start
    return bool(start) and any(message.id == start for message in conversation.messages)


def begins_anywhere(conversation: Conversation, start: int) -> bool:
    """Were only the newest messages sent, with no beginning that stays the same next time?"""
    return start == 0 and conversation.left_out > 0 and not knows_start(conversation)


def grown_full(tokens: str, room: int, length: int) -> str:
    """Why a session that is set to stop at the end of its window does not go on."""
    return (
        f"The conversation has grown to {tokens} tokens, and {room:,} of the window's {length:,} "
        "can be used. This session is set to stop here: start a new one. With overflow = "
        '"shift" in the model\'s entry, new ones go on.'
    )


def last_user(conversation: Conversation) -> int:
    places = (place for place, m in enumerate(conversation.messages) if m.role == "user")
    return max(places, default=0)
