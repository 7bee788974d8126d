"""What a topic of the card is asked with, and the nouns that many of them share."""

from typing import NamedTuple


class Wordings(NamedTuple):
    """How one topic is asked for; a pattern has alternations, "(a|b|)"."""

    tasks: tuple[str, ...]
    """What comes behind "how do i"; each begins with a verb."""
    questions: tuple[str, ...]
    """Whole messages."""


REPLY = "(reply|reply|answer|answer|response|output|message from the model|reply of the model)"
CHAT = "(chat|chat|session|session|conversation|dialogue|thread)"
CHATS = "(chats|sessions|conversations|dialogues|threads)"
MESSAGE = "(message|message|question|question|prompt|input|request)"
