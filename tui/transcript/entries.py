"""Messages as they are drawn: all that the transcript knows about a conversation."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, overload

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


class Entries(Sequence[Entry]):
    """The entries of a conversation. Those of which no more is known than who wrote how much are in
    columns: as objects, ten thousand of them would take another 2 MB of memory.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._ids: list[str] = []
        self._roles: list[Role] = []
        self._sizes = array("Q")
        self._known: dict[int, Entry] = {}
        self._sorted = array("Q")  # places in the order of the ids
        for entry in entries:
            self.append(entry)

    def __len__(self) -> int:
        return len(self._ids)

    @overload
    def __getitem__(self, at: int) -> Entry: ...
    @overload
    def __getitem__(self, at: slice) -> list[Entry]: ...
    def __getitem__(self, at: int | slice) -> Entry | list[Entry]:
        number = range(len(self._ids))[at]
        if isinstance(number, range):
            return [self[each] for each in number]
        return self._known.get(number) or self._sketched(number)

    def __setitem__(self, at: int, entry: Entry) -> None:
        """Another state of the same message."""
        at = range(len(self._ids))[at]
        self._sizes[at] = entry.absent
        if entry.absent and entry == self._sketched(at):
            self._known.pop(at, None)
        else:
            self._sizes[at], self._known[at] = 0, entry

    def append(self, entry: Entry) -> None:
        self.append_sketch(entry.id, entry.role, 0)
        self[-1] = entry

    def append_sketch(self, id: str, role: Role, size: int) -> None:
        """A stored message with so many characters of text, at least one."""
        self._ids.append(id)
        self._roles.append(role)
        self._sizes.append(size)

    def sketched_size(self, at: int) -> int:
        """Characters of the text of which nothing else is known; 0 where more is."""
        return self._sizes[at]

    def find(self, id: str) -> int | None:
        """The place of the one with this id, counted from 0; None where there is none."""
        ids = self._ids
        if len(self._sorted) < len(ids):
            self._sorted = array("Q", sorted(range(len(ids)), key=ids.__getitem__))
        at = bisect_left(self._sorted, id, key=ids.__getitem__)
        return self._sorted[at] if at < len(ids) and ids[self._sorted[at]] == id else None

    def _sketched(self, at: int) -> Entry:
        return Entry(self._ids[at], self._roles[at], "", stored=True, absent=self._sizes[at])


@dataclass(frozen=True, slots=True)
class Fold:
    """What of an entry is shown."""

    folded: bool = False
    """Only its first line."""
    opened: bool = False
    """Also what the model thought, and what was attached."""


PLAIN_FOLD = Fold()
