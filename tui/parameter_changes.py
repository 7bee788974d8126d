"""The changes of parameters that can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from engines.sampling import SamplingParams

_MOST = 100


class Settings(NamedTuple):
    """All that can be changed in the parameter bar."""

    sampling: SamplingParams
    adapters: Mapping[str, float] = {}

    def named(self) -> dict[str, Any]:
        """Each value by a name of its own."""
        scales = {f"adapter {name}": scale for name, scale in self.adapters.items()}
        return {**self.sampling.to_dict(), **scales}


class _Change(NamedTuple):
    session_id: str
    names: tuple[str, ...]
    before: Settings


class ParameterChanges:
    """Of all sessions. Steps of one parameter that follow each other are one change."""

    def __init__(self) -> None:
        self._changes: list[_Change] = []

    def add(self, session_id: str, before: Settings, after: Settings) -> None:
        """Remember what the parameters were before a change."""
        old, new = before.named(), after.named()
        names = tuple(name for name in new if old.get(name) != new[name])
        last = self._changes[-1] if self._changes else None
        if names and (not last or last[:2] != (session_id, names)):
            self._changes = [*self._changes[1 - _MOST :], _Change(session_id, names, before)]

    def undo(self, session_id: str) -> Settings | None:
        """What the parameters of a session were before its last change; None where there is none.

        Changes of other sessions stay.
        """
        for place in reversed(range(len(self._changes))):
            if self._changes[place].session_id == session_id:
                return self._changes.pop(place).before
        return None
