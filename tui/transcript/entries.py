"""One message as it is drawn: all that the transcript knows about a conversation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["system", "user", "assistant", "notice"]


@dataclass(slots=True)
class Entry:
    """One message of the conversation, or a notice between two of them."""

    id: str
    role: Role
    text: str
    status: str = "complete"
    """complete, cancelled, failed, partial or streaming."""
    branch: tuple[int, int] = (1, 1)
    """The place among its siblings, counted from 1, and how many there are."""
    branch_keys: str = ""
    """What to press to see the others, where that can be said."""
    context: str = ""
    """What was attached to the message; drawn folded."""
    footer: str = ""
    """One dim line below; for a failed reply, what went wrong."""
    window_start: bool = False
    """Above this entry the model sees nothing any more: a line says so."""
    changes: tuple[int, ...] = ()
    """Characters of the text at which a parameter was changed: marks in the margin."""
    thought_seconds: float = 0.0
    """How long the model thought; 0 where that is not known."""
    stored: bool = False
    """Its text can be asked for again, so it need not be kept."""
    absent: int = 0
    """Characters of its text, where that was not read yet, or is not kept any more."""
    continues: bool = False
    """The reply can be gone on with."""
    fixed: bool = False
    """What the session began with: it cannot be chosen."""


@dataclass(frozen=True, slots=True)
class Fold:
    """What of an entry is shown."""

    folded: bool = False
    """Only its first line."""
    opened: bool = False
    """Also what the model thought, and what was attached."""


PLAIN_FOLD = Fold()
