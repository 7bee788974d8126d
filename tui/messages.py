"""Messages to the chat screen that no widget sends."""

from __future__ import annotations

from collections.abc import Sequence

from textual.message import Message

from engines.protocol import Event


class EngineEvents(Message):
    """What the engine process told since the last message; posted from the listener thread."""

    def __init__(self, events: Sequence[Event]) -> None:
        super().__init__()
        self.events = events
