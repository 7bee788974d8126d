"""The whole conversation as one long column of rows, of which only what is looked at is drawn.

A place is an entry, a piece of it and a row of that. Moving goes from piece to piece and draws
what it comes by, so it is exact; only the distance to what was never drawn is an estimate, and
where that turns out wrong the total changes, not what is in view.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from tui.transcript.drawn_entry import DrawnEntry, estimated_height, estimated_rows
from tui.transcript.entries import PLAIN_FOLD, Entries, Entry, Fold
from tui.transcript.heights import Heights
from tui.transcript.palette import Palette
from tui.transcript.pieces import Look, Piece
from tui.transcript.rows import Row

MOST_ROWS = 1000  # kept drawn
MOST_ENTRIES = 400  # kept in pieces
_NARROWEST = 12


class Place(NamedTuple):
    """A row of a piece of an entry, all counted from 0."""

    entry: int
    piece: int
    row: int


class Column:
    """Entries, their heights, and the rows of those that were looked at."""

    def __init__(self, width: int = 80, palette: Palette | None = None) -> None:
        self.entries = Entries()
        self._folds: dict[str, Fold] = {}
        self._heights = Heights()
        self._drawn: OrderedDict[int, DrawnEntry] = OrderedDict()
        self._kept: OrderedDict[Piece, int] = OrderedDict()
        self._kept_rows = 0
        palette = palette or Palette()
        self._look = Look(max(width, _NARROWEST), palette, palette.dimmed())

    # What is in it

    @property
    def width(self) -> int:
        return self._look.width

    @property
    def total(self) -> int:
        return self._heights.total

    @property
    def top(self) -> Place:
        return Place(0, 0, 0)

    def show(self, entries: Iterable[Entry]) -> None:
        """These and no others."""
        self.entries = entries if isinstance(entries, Entries) else Entries(entries)
        self._drawn.clear()
        self._forget_kept()
        self._count()
        self._folds = {entry: fold for entry, fold in self._folds.items() if entry in self}

    def append(self, entry: Entry) -> None:
        self.entries.append(entry)
        self._heights.append(estimated_height(entry, self.width))

    def extend(self, entry_id: str, text: str) -> None:
        """More text of one entry."""
        number = self._number(entry_id)
        drawn = self.drawn(number)
        drawn.extend(text)
        self.entries[number] = drawn.entry
        self._heights[number] = drawn.height

    def replace(self, entry: Entry) -> None:
        """Another state of an entry."""
        number = self._number(entry.id)
        self.entries[number] = entry
        drawn = self._drawn.get(number)
        if drawn:
            drawn.replace(entry, self.fold(entry.id))
        self._heights[number] = self._height(number)

    def mark(self, entry_id: str, changes: tuple[int, ...]) -> None:
        """Parameters were changed at these characters of an entry's text."""
        number = self._number(entry_id)
        if self.entries[number].changes != changes:
            drawn = self.drawn(number)
            drawn.mark(changes)
            self.entries[number] = drawn.entry

    def __contains__(self, entry_id: str) -> bool:
        return self.entries.find(entry_id) is not None

    def entry(self, entry_id: str) -> Entry:
        return self.entries[self._number(entry_id)]

    def neighbour(self, entry_id: str, step: int) -> str:
        """Id of the next message in a direction, or of the last one; empty where there is none."""
        at = len(self.entries) if step < 0 else -1
        if entry_id in self:
            at = self._number(entry_id)
        at += step
        while 0 <= at < len(self.entries):
            entry = self.entries[at]
            if entry.role in ("user", "assistant") and not entry.fixed:
                return entry.id
            at += step
        return ""

    def fold(self, entry_id: str) -> Fold:
        """What of an entry is shown."""
        return self._folds.get(entry_id, PLAIN_FOLD)

    def set_fold(self, entry_id: str, fold: Fold) -> None:
        self._folds[entry_id] = fold
        self.replace(self.entry(entry_id))

    def absent(self, place: Place, rows: int) -> list[str]:
        """Ids of the entries within so many rows above and below a place whose text is absent,
        the nearest first.
        """
        y = self.y_of(place)
        first, _ = self._heights.find(max(y - rows, 0))
        last, _ = self._heights.find(y + rows)
        near = sorted(range(first, last + 1), key=lambda number: abs(number - place.entry))
        return [self.entries[number].id for number in near if self.entries[number].absent]

    def fill(self, entry: Entry, place: Place, rows: int) -> Place:
        """The text of an entry; returns where a place goes, of which so many rows are in view.

        A place in what was only estimated keeps its distance to the end, if that is in view.
        """
        number = self._number(entry.id)
        before = self.drawn(number)
        if not before.entry.absent:
            return place
        left = before.height - place.row
        self._drop_piece(before.pieces[0])
        self.replace(entry)
        if place.entry != number or place.row == 0:
            return place
        height = self.drawn(number).height
        if left > rows:
            return self.move(Place(number, 0, 0), place.row * height // before.height)
        return self.page_to_end_of(entry.id, left)

    # How it is drawn

    def set_width(self, width: int) -> None:
        """Every row changes; the entries that are open keep their pieces."""
        self._look.width = max(width, _NARROWEST)
        for drawn in self._drawn.values():
            drawn.set_width(self.width)
        self._forget_kept()
        self._count()

    def set_palette(self, palette: Palette) -> None:
        """Colours change; heights do not."""
        self._look.palette, self._look.quiet = palette, palette.dimmed()
        for drawn in self._drawn.values():
            drawn.forget_rows()
        self._forget_kept()

    @property
    def palette(self) -> Palette:
        return self._look.palette

    # Places

    def y_of(self, place: Place) -> int:
        """How many rows are above it, as far as that is known."""
        if not self.entries:
            return 0
        at = place.entry
        inside = self.drawn(place.entry).heights.before(place.piece)
        return self._heights.before(at) + inside + place.row

    def place_at(self, y: int) -> Place:
        """The place that is probably so many rows down."""
        if not self.entries:
            return self.top
        at, row = self._heights.find(max(y, 0))
        drawn = self.drawn(at)
        piece, row = drawn.heights.find(min(row, drawn.height - 1))
        return self._measure(Place(at, piece, row))

    def start_of(self, entry_id: str) -> Place:
        return Place(self._number(entry_id), 0, 0)

    def move(self, place: Place, rows: int) -> Place:
        """So many rows down (or up), exactly; it stops at the first and the last row."""
        return self._down(place, rows) if rows >= 0 else self._up(place, -rows)

    def last_page(self, rows: int) -> Place:
        """The place from which so many rows reach just to the end."""
        if not self.entries:
            return self.top
        return self._page_up_to(len(self.entries) - 1, rows)

    def page_to_end_of(self, entry_id: str, rows: int) -> Place:
        """The place from which so many rows reach just to the end of an entry."""
        return self._page_up_to(self._number(entry_id), rows)

    def _page_up_to(self, number: int, rows: int) -> Place:
        at = number, len(self.drawn(number).pieces) - 1
        while not self._rows(*at) and (before := self._previous(*at)):
            at = before  # a piece that shows nothing is no end
        return self._up(Place(*at, max(len(self._rows(*at)) - 1, 0)), rows - 1)

    def reaches_end(self, place: Place, rows: int) -> bool:
        """Whether nothing comes after so many rows from a place on."""
        return next(islice(self.rows(place), rows, None), None) is None

    def rows(self, place: Place) -> Iterator[tuple[Place, Row]]:
        """The rows from a place on."""
        if not self.entries:
            return
        number, piece, row = place
        while True:
            for at, drawn_row in enumerate(self._rows(number, piece)[row:], row):
                yield Place(number, piece, at), drawn_row
            after = self._next(number, piece)
            if after is None:
                return
            (number, piece), row = after, 0

    def piece_height(self, place: Place) -> int:
        """Rows of the piece that a place is in, which draws it."""
        return len(self._rows(place.entry, place.piece))

    def nearest(self, place: Place) -> Place:
        """The place itself where it is still there, or the last row of what became shorter."""
        if not self.entries:
            return self.top
        number = min(place.entry, len(self.entries) - 1)
        piece = min(place.piece, len(self.drawn(number).pieces) - 1)
        return Place(number, piece, min(place.row, max(len(self._rows(number, piece)) - 1, 0)))

    def drawn(self, number: int) -> DrawnEntry:
        """An entry in pieces."""
        found = self._drawn.get(number)
        if found is None:
            entry = self.entries[number]
            height = max(self._heights[number], 1)
            found = DrawnEntry(entry, self.width, self.fold(entry.id), height)
            self._drawn[number] = found
            self._heights[number] = found.height
            if len(self._drawn) > MOST_ENTRIES:
                self._drop_entry()
        self._drawn.move_to_end(number)
        return found

    def _down(self, place: Place, rows: int) -> Place:
        number, piece, row = place
        while True:
            height = len(self._rows(number, piece))
            if row + rows < height:
                return Place(number, piece, row + rows)
            after = self._next(number, piece)
            if after is None:
                return Place(number, piece, max(height - 1, 0))
            rows -= height - row
            (number, piece), row = after, 0

    def _up(self, place: Place, rows: int) -> Place:
        number, piece, row = place
        while row < rows:
            before = self._previous(number, piece)
            if before is None:
                return Place(number, piece, 0)
            rows -= row
            number, piece = before
            row = len(self._rows(number, piece))
        return Place(number, piece, row - rows)

    def _next(self, number: int, piece: int) -> tuple[int, int] | None:
        if piece + 1 < len(self.drawn(number).pieces):
            return number, piece + 1
        if number + 1 < len(self.entries):
            return number + 1, 0
        return None

    def _previous(self, number: int, piece: int) -> tuple[int, int] | None:
        if piece:
            return number, piece - 1
        if number:
            return number - 1, len(self.drawn(number - 1).pieces) - 1
        return None

    def _measure(self, place: Place) -> Place:
        """The same place once its piece is drawn: as far from the end of the piece as estimated."""
        number, piece, row = place
        estimated = self.drawn(number).heights[piece]
        height = len(self._rows(number, piece))
        return Place(number, piece, min(max(height - (estimated - row), 0), max(height - 1, 0)))

    def _rows(self, number: int, at: int) -> list[Row]:
        drawn = self.drawn(number)
        piece = drawn.pieces[at]
        if piece.rows is None:
            piece.rows = piece.draw(self._look)
            if piece.height != len(piece.rows):
                piece.height = len(piece.rows)
                drawn.measured(at)
                self._heights[number] = drawn.height
        if piece not in self._kept:
            self._kept[piece] = len(piece.rows)
            self._kept_rows += len(piece.rows)
            self._drop_rows()
        self._kept.move_to_end(piece)
        return piece.rows

    # Bookkeeping

    def _number(self, entry_id: str) -> int:
        """Raises KeyError where there is none."""
        number = self.entries.find(entry_id)
        if number is None:
            raise KeyError(entry_id)
        return number

    def _count(self) -> None:
        """Heights of all entries, from those known and estimates."""
        self._heights = Heights(map(self._height, range(len(self.entries))))

    def _height(self, number: int) -> int:
        """Rows of an entry, as far as they are known."""
        if drawn := self._drawn.get(number):
            return drawn.height
        if size := self.entries.sketched_size(number):
            return estimated_rows(size, self.width)
        return estimated_height(self.entries[number], self.width)

    def _drop_entry(self) -> None:
        number, dropped = self._drawn.popitem(last=False)
        for piece in dropped.pieces:
            self._drop_piece(piece)
        entry = dropped.entry
        if entry.stored and entry.text and entry.status != "streaming":
            absent = replace(entry, text="", context="", absent=len(entry.text))
            self.entries[number] = absent

    def _drop_rows(self) -> None:
        while self._kept_rows > MOST_ROWS and len(self._kept) > 1:
            self._drop_piece(next(iter(self._kept)))

    def _drop_piece(self, piece: Piece) -> None:
        self._kept_rows -= self._kept.pop(piece, 0)
        piece.rows = None

    def _forget_kept(self) -> None:
        self._kept.clear()
        self._kept_rows = 0
