"""Messages to the chat screen that no widget sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from sessions.standing import Standing


class SessionSeen(Message):
    """Another process has written to the session in view, or is gone; posted from a thread."""

    def __init__(self, standing: Standing) -> None:
        super().__init__()
        self.standing = standing
