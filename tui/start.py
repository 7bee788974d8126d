"""What the command line asks the app to begin with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Start:
    """Nothing set: the last session, or a new one where there is none."""

    session: str = ""
    """Open this session (the beginning of its id will do)."""
    model: str = ""
    """Begin a new session with this model, or use it in the session that is named."""
    new: bool = False
    """Begin a new session."""
