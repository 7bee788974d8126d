"""What of a conversation is sent to a server, which tells messages and not tokens.

The cut is sticky as in `context_window.py`. Nobody here can count a server's tokens, so they are
estimated from bytes, by the ratio that its last figures had.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engines.base import EngineError
from engines.protocol import Conversation, Message
from engines.segments import valid
from engines.window_start import (
    RESERVE,
    SHARE,
    begins_anywhere,
    first_kept,
    grown_full,
    knows_start,
    last_user,
)

_BYTES_PER_TOKEN = 3.5
"""Until a server has told its figures: English has 4 and more, Korean and Chinese 2 to 3."""
_THOUGHT = re.compile(r"\A\s*<think>.*?</think>\s*", re.S)
_AROUND = 6
"""Tokens that a template puts around a message, about."""


@dataclass(frozen=True, slots=True)
class SentMessages:
    """What goes out."""

    messages: tuple[Mapping[str, str], ...]
    """Each with `role` and `content`."""
    tokens: int
    """Estimated."""
    window_start: str
    """Id of the first message kept; empty while nothing was cut."""
    dropped: int
    """Messages of the branch that are not sent."""


class MessageWindow:
    """Chooses the messages for one server."""

    def __init__(self) -> None:
        self._bytes_per_token = _BYTES_PER_TOKEN

    def fit(self, conversation: Conversation, length: int, reply: int) -> SentMessages:
        """The messages for a window of so many tokens, or all where it is not known (0).

        `reply` is how long the reply may become; up to a quarter of the window is kept for it.
        Raises EngineError, worded for the user.
        """
        start = first_kept(conversation)
        sent = self._from(conversation, start)
        room = length - max(min(RESERVE, length // 8), min(reply, length // 4))
        fits = not length or sent.tokens <= room
        if fits and not begins_anywhere(conversation, start):
            return sent
        if conversation.overflow == "stop" and start < last_user(conversation):
            raise EngineError(grown_full(f"about {sent.tokens:,}", room, length))
        return self._move_on(conversation, start, int(length * SHARE))

    def learn(self, sent: SentMessages, tokens: int) -> None:
        """The server has counted the tokens of what was sent."""
        text = tokens - _AROUND * len(sent.messages)
        if text > RESERVE:
            self._bytes_per_token = _bytes(sent.messages) / text

    def _from(self, conversation: Conversation, start: int) -> SentMessages:
        chosen = conversation.messages[start:]
        messages = (*_system(conversation), *map(_sent, (*conversation.opening, *chosen)))
        tokens = _bytes(messages) / self._bytes_per_token + _AROUND * len(messages)
        dropped = conversation.left_out + start
        moved = dropped or knows_start(conversation)
        first = chosen[0].id if moved and chosen else ""
        return SentMessages(messages, round(tokens), first, dropped)

    def _move_on(self, conversation: Conversation, start: int, target: int) -> SentMessages:
        """From the earliest message of the user's with which it is short enough.

        From the last one where none is: that this is too long is for the server to say.
        """
        after = -1 if begins_anywhere(conversation, start) else start
        places = [
            place
            for place, message in enumerate(conversation.messages)
            if place > after and message.role == "user"
        ] or [start]
        chosen = bisect_left(
            places, True, key=lambda place: self._from(conversation, place).tokens <= target
        )
        return self._from(conversation, places[min(chosen, len(places) - 1)])


def _system(conversation: Conversation) -> list[dict[str, str]]:
    text = conversation.system_prompt
    return [{"role": "system", "content": valid(text)}] if text.strip() else []


def _sent(message: Message) -> dict[str, str]:
    """Context stands before the content, as in templates without a place for it.

    What a model thought before it replied is left out, as the makers of such models ask for.
    """
    if message.role == "assistant":
        return {"role": "assistant", "content": valid(_THOUGHT.sub("", message.content))}
    text = f"{message.context}\n\n{message.content}" if message.context else message.content
    return {"role": message.role, "content": valid(text)}


def _bytes(messages: Sequence[Mapping[str, str]]) -> int:
    return sum(len(message["content"].encode()) for message in messages)
