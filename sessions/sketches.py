"""What is known of every message of a branch, however long, while few of its texts are read."""

from __future__ import annotations

import sqlite3
import sys
from array import array
from collections.abc import Sequence
from typing import NamedTuple, overload

from sessions import tree
from sessions.models import MessageRow


class Sketch(NamedTuple):
    """A message without its texts."""

    id: str
    role: str
    size: int
    """Characters of its content."""


class Sketches(Sequence[Sketch]):
    """The messages of a branch, the first one first. In columns: as objects, ten thousand of them
    would take another 2 MB of memory.
    """

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._roles: list[str] = []
        self._sizes = array("Q")

    def __len__(self) -> int:
        return len(self._ids)

    @overload
    def __getitem__(self, at: int) -> Sketch: ...
    @overload
    def __getitem__(self, at: slice) -> list[Sketch]: ...
    def __getitem__(self, at: int | slice) -> Sketch | list[Sketch]:
        if isinstance(at, slice):
            columns = self._ids[at], self._roles[at], self._sizes[at]
            return list(map(Sketch, *columns))
        return Sketch(self._ids[at], self._roles[at], self._sizes[at])

    def append(self, id: str, role: str, size: int) -> None:
        self._ids.append(id)
        self._roles.append(sys.intern(role))
        self._sizes.append(size)

    def add(self, row: MessageRow) -> None:
        self.append(row.id, row.role, len(row.content))

    def cut_behind(self, message_id: str | None) -> None:
        """Leave out all that follows a message; all of them where it is not among these."""
        while self._ids and self._ids[-1] != message_id:
            for column in (self._ids, self._roles, self._sizes):
                column.pop()

    def reverse(self) -> None:
        for column in (self._ids, self._roles, self._sizes):
            column.reverse()


def sketches_of_branch(db: sqlite3.Connection, leaf_id: str) -> Sketches:
    """All messages down to a leaf."""
    found = Sketches()
    for columns in tree.up(db, leaf_id, "id, role, length(content)"):
        found.append(*columns)
    found.reverse()
    return found
