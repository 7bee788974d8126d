"""The transcript: what one does with the conversation in view, with the mouse and by message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from textual import events
from textual.geometry import Offset
from textual.message import Message
from textual.selection import Selection

from tui.transcript.column import Place
from tui.transcript.drawn_entry import CLOSED, OPEN
from tui.transcript.entries import Entry
from tui.transcript.pieces import MARGIN
from tui.transcript.rows import Row
from tui.transcript.selection import (
    MOST_ROWS,
    ends_of,
    line_of,
    place_of,
    selected_text,
    word_at,
)
from tui.transcript.view import COLUMNS, TranscriptView

_WHEEL_ROWS = 3


class Transcript(TranscriptView):
    """The conversation, from its first entry to the reply being written."""

    class Chosen(Message):
        """Another message is the one that the keys work on, or it came into view or left it; None:
        there is none any more.
        """

        def __init__(self, entry: Entry | None) -> None:
            super().__init__()
            self.entry = entry

    chosen = ""
    """Id of the message that the keys work on."""
    _saw_chosen = True
    _matched: Place | None = None
    """The row that was looked for, until the view moves."""

    # Choosing a message

    def choose(self, entry_id: str) -> None:
        """Let the keys work on this message, which comes into view; on none for an empty id."""
        entry_id = entry_id if entry_id in self._column else ""
        if entry_id == self.chosen:
            return
        self.chosen = entry_id
        if entry_id:
            self._reveal(entry_id)
        self._compose_frame(scrollbar=False)
        self.post_message(self.Chosen(self._column.entry(entry_id) if entry_id else None))

    def choose_next(self, step: int) -> bool:
        """Choose the message after (1) or before (-1); False where there is none."""
        found = self._column.neighbour(self.chosen, step)
        if found:
            self.choose(found)
        return bool(found)

    def bring_into_view(self) -> bool:
        """Whether the view had to move for any of the chosen message to be seen."""
        before = self._top
        if not self.sees_chosen:
            self._keep_in_view(self._column.start_of(self.chosen))
        return self._top != before

    @property
    def sees_chosen(self) -> bool:
        """Whether any of the chosen message is in view."""
        return any(shown.chosen for shown in self._frame.shown)

    def _compose_frame(self, *, scrollbar: bool) -> None:
        super()._compose_frame(scrollbar=scrollbar)
        if self.chosen and self._saw_chosen != self.sees_chosen:
            self._saw_chosen = not self._saw_chosen
            self.post_message(self.Chosen(self._column.entry(self.chosen)))

    def show(self, entries: Iterable[Entry]) -> None:
        chosen, self.chosen = self.chosen, ""
        super().show(entries)
        if chosen:
            self.choose(chosen)
            if not self.chosen:
                self.post_message(self.Chosen(None))

    def _reveal(self, entry_id: str) -> None:
        """As much of a message as fits, moving the view no further than that takes."""
        start = self._column.start_of(entry_id)
        lowest = min(self._column.page_to_end_of(entry_id, self._room.height), start)
        if self._top < lowest:
            self._arrive(lowest)
        elif self._top > start:
            self._arrive(start)

    def show_match(self, entry_id: str, pattern: re.Pattern[str]) -> bool:
        """Bring the first row of a message that matches into view, and select the match."""
        if entry_id not in self._column:
            return False
        start = self._column.start_of(entry_id)
        for place, row in islice(self._column.rows(start), MOST_ROWS):
            if place.entry != start.entry:
                return False
            if (found := pattern.search(row.text)) and found.group():
                self._keep_in_view(place)
                ends = (Offset(x, line_of(place)) for x in found.span())
                self.screen.selections = {self: Selection(*ends)}
                return True
        return False

    def fill(self, entries: Sequence[Entry]) -> None:
        super().fill(entries)
        if self._matched is not None:
            self._keep_in_view(self._matched)

    def _keep_in_view(self, place: Place) -> None:
        """Show a row with a third of the view above it, also when texts come that are higher than
        was estimated, until the view moves."""
        self._arrive(self._column.move(place, -(self._room.height // 3)))
        self._matched = place

    def _go_to(self, place: Place) -> None:
        self._matched = None
        super()._go_to(place)

    def _is_chosen(self, place: Place, row: Row) -> bool:
        if not self.chosen or place.entry != self._column.start_of(self.chosen).entry:
            return False
        return place.piece > 0 or place.row > 0 or bool(row.segments)

    # What of a message is shown

    def fold(self, entry_id: str) -> None:
        """Show only the first line of a message, or all of it again."""
        fold = self._column.fold(entry_id)
        self._column.set_fold(entry_id, replace(fold, folded=not fold.folded))
        self._reveal(entry_id)
        self._leave_no_gap()

    def open_parts(self, entry_id: str) -> None:
        """Show what the model thought and what was attached to a message, or fold it away."""
        fold = self._column.fold(entry_id)
        self._column.set_fold(entry_id, replace(fold, folded=False, opened=not fold.opened))
        self._leave_no_gap()

    def _leave_no_gap(self) -> None:
        """What became shorter than the view is shown with what is above it, unless more comes."""
        last = self._last_page()
        if (
            self._column.entries[-1].status == "streaming"
            or self._column.nearest(self._top) <= last
        ):
            self._stay_or_follow()
        else:
            self._arrive(last)

    def action_scroll_up(self) -> None:
        if not (self.chosen and self.choose_next(-1)):
            super().action_scroll_up()

    def action_scroll_down(self) -> None:
        if not (self.chosen and self.choose_next(1)):
            super().action_scroll_down()

    # The mouse

    def _on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        self._wheel(event, -_WHEEL_ROWS)

    def _on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        self._wheel(event, _WHEEL_ROWS)

    def _on_mouse_scroll_left(self, event: events.MouseScrollLeft) -> None:
        self._wheel_sideways(event, -COLUMNS)

    def _on_mouse_scroll_right(self, event: events.MouseScrollRight) -> None:
        self._wheel_sideways(event, COLUMNS)

    def _wheel_sideways(self, event: events.MouseEvent, cells: int) -> None:
        event.stop()
        event.prevent_default()
        self.scroll_columns(cells)

    def _wheel(self, event: events.MouseEvent, rows: int) -> None:
        event.stop()
        event.prevent_default()
        self.scroll_rows(rows)

    def selection_updated(self, selection: Selection | None) -> None:
        shown = self._frame.shown
        self._ends = ends_of(selection, shown, self._ends) if selection else None
        self._compose_frame(scrollbar=False)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        ends = ends_of(selection, self._frame.shown, self._ends)
        return (selected_text(self._column, ends), "\n") if ends else None

    async def _on_click(self, event: events.Click) -> None:
        """A double click selects a word, a third one its row; Textual's would select everything."""
        if not 0 <= event.y < len(self._frame.shown):
            return
        shown = self._frame.shown[event.y]
        if shown.line is None:
            return
        if event.chain == 1:
            self._click_once(event, place_of(shown.line), shown.row)
            return
        event.prevent_default()
        _, offset = self.screen.get_widget_and_offset_at(event.screen_x, event.screen_y)
        if offset is None:
            return
        span = word_at(shown.row, offset.x) if event.chain == 2 else (0, len(shown.row.text))
        if span:
            start, end = (Offset(x, shown.line) for x in span)
            self.screen.selections = {self: Selection(start, end)}

    def _click_once(self, event: events.Click, place: Place, row: Row) -> None:
        """In the margin it chooses the message; where something is folded, it opens that."""
        drawn = self._column.drawn(place.entry)
        entry = drawn.entry
        if row.text.startswith((CLOSED, OPEN)):
            if drawn.fold.folded:
                self.fold(entry.id)
            else:
                self.open_parts(entry.id)
        elif event.x < MARGIN and entry.role in ("user", "assistant") and not entry.fixed:
            self.choose(entry.id)
