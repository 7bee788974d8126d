"""Messages to the chat screen that no widget sends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.message import Message

from engines.protocol import Event


@dataclass
class EngineEvents(Message):
    """What the engine process told since the last message; posted from the listener thread."""

    events: Sequence[Event]

    def __post_init__(self) -> None:
        super().__init__()
