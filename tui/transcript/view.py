"""The transcript: one line-API widget over cached rows.

It holds the place at the top of the view and draws the rows from there on. What Textual knows as
scroll_y and virtual_size follows from the place, as far as heights are known; it is set without
Textual's watchers, which would repaint everything.
"""

from __future__ import annotations

from asyncio import TimerHandle, get_running_loop
from collections.abc import Iterable, Sequence
from itertools import islice
from time import monotonic, thread_time
from typing import Any, ClassVar, Literal

from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widget import Widget

from tui.callbacks import as_handler
from tui.transcript.blocks import warm_up
from tui.transcript.column import Column, Place
from tui.transcript.entries import Entry
from tui.transcript.frame import Frame, Look, Shown
from tui.transcript.paint import Painter
from tui.transcript.palette import STYLE_NAMES, Palette
from tui.transcript.rows import Row
from tui.transcript.selection import Ends, line_of, selected_span, selection_style

Follow = Literal["line", "step", "off"]

_COST_SHARE = 10  # repaints take a tenth of a core at most: the engine needs the rest
_SCROLLBAR_SECONDS = 1.0  # how often it moves by itself: each time costs two kilobytes
COLUMNS = 8  # scrolled at once, where something is wider than the view
_MOST_AT_ONCE = 100  # texts to ask for
_PAGES_AHEAD = 3  # texts are read so far around what is in view
_WARM_UP_SECONDS = 0.5  # after the first paint, which must not share its time


class TranscriptView(ScrollView, can_focus=True):
    """The rows in view of a conversation, and how they move."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"transcript--{name}" for name in STYLE_NAMES}
    DEFAULT_CSS = """
    TranscriptView {
        height: 1fr; overflow-x: hidden; overflow-y: scroll; scrollbar-size-vertical: 1;
        & > .transcript--user { color: $text-primary; }
        & > .transcript--muted { color: $text-muted; }
        & > .transcript--error { color: $text-error; }
        & > .transcript--warning { color: $text-warning; }
        & > .transcript--heading { color: $text-accent; text-style: bold; }
        & > .transcript--code { color: $text-success; }
        & > .transcript--link { color: $text-secondary; text-style: underline; }
        & > .transcript--marker { color: $text-primary; }
        & > .transcript--rule { color: $text-disabled; }
        & > .transcript--keyword { color: $text-accent; }
        & > .transcript--string { color: $text-success; }
        & > .transcript--number { color: $text-warning; }
        & > .transcript--comment { color: $text-muted; text-style: italic; }
        & > .transcript--name { color: $text-primary; }
        & > .transcript--added { color: $text-success; }
        & > .transcript--removed { color: $text-error; }
    }
    """

    class TextsWanted(Message, namespace="transcript"):
        """Entries whose text is absent came near: to be answered with `fill`."""

        def __init__(self, entry_ids: list[str]) -> None:
            super().__init__()
            self.entry_ids = entry_ids

    class FollowingChanged(Message, namespace="transcript"):
        """The view sticks to the end from now on, or no longer; where it never does (`off`), the
        end came into view, or left it.
        """

        def __init__(self, following: bool) -> None:
            super().__init__()
            self.following = following

    def __init__(self, *, follow: Follow = "line", repaint_rate: int = 30, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.follow: Follow = follow
        self.following = follow != "off"
        self._interval = 1 / repaint_rate
        self._column = Column()
        self._frame = Frame()
        self._painter = Painter(self)
        self._room = Size(0, 0)  # the cells beside the scrollbar, as of the last look at them
        self._resized_to = Size(0, 0)
        self._top = self._column.top
        self._pending: dict[str, list[str]] = {}
        self._due: TimerHandle | None = None
        self._next_repaint = self._next_scrollbar = 0.0
        self._saw_end = True
        self._asked: set[str] = set()  # ids of the entries whose text is being read
        self._look: Look | None = None
        self._x = 0  # cells by which wide tables are scrolled
        self._ends: Ends | None = None
        self._resized_from: tuple[Place, float] | None = None

    # What is shown

    def show(self, entries: Iterable[Entry]) -> None:
        """These entries and no others, at the end of them."""
        self._pending.clear()
        self._column.show(entries)
        self._ends, self._asked = None, set()
        self._x, self._look = 0, None
        self._follow_again()
        self._go_to(self._last_page())

    def fill(self, entries: Sequence[Entry]) -> None:
        """Texts that were asked for; what is in view does not move."""
        self._flush()
        for entry in entries:
            self._asked.discard(entry.id)
            if entry.id in self._column:
                self._top = self._column.fill(entry, self._top, self._room.height)
        self._stay_or_follow()
        self._ask_for_texts()

    def append(self, entry: Entry) -> None:
        """One more entry at the end."""
        self._flush()
        self._column.append(entry)
        if entry.role == "user":  # who says something wants to see the answer
            self._follow_again()
        if entry.role == "user" and self.follow == "off":
            self._go_to(self._column.start_of(entry.id))  # with room for it below
        else:
            self._stay_or_follow()

    def extend(self, entry_id: str, text: str) -> None:
        """More of the reply being written; text for an entry that is not shown is dropped."""
        if entry_id not in self._column:
            return
        self._pending.setdefault(entry_id, []).append(text)
        if self._due is None and self.is_mounted:
            delay = self._next_repaint - monotonic()
            if delay <= self._interval / 4:  # text comes at the same rate, give or take a little
                self._repaint()
            else:
                repaint = as_handler(self, self._repaint_when_due)
                self._due = get_running_loop().call_later(delay, repaint)

    def mark(self, entry_id: str, changes: tuple[int, ...]) -> None:
        """Parameters were changed at these characters; drawn with the next repaint."""
        if entry_id in self._column:
            self._column.mark(entry_id, changes)

    def replace(self, entry: Entry) -> None:
        """An entry in another state: finished, with a footer, with branches."""
        if entry.id in self._column:
            self._pending.pop(entry.id, None)
            self._column.replace(entry)
            self._stay_or_follow()

    def scroll_to_entry(self, entry_id: str) -> None:
        """Brings the start of an entry to the top of the view."""
        if entry_id in self._column:
            self._arrive(self._column.start_of(entry_id))

    # Following

    def _repaint_when_due(self) -> None:
        self._due = None
        if self.is_mounted:
            self._repaint()

    def _repaint(self) -> None:
        """Takes in what came since; the next one is due after a multiple of what this one cost."""
        started, cpu = monotonic(), thread_time()
        self._flush()
        self._stay_or_follow()
        cost = thread_time() - cpu
        self._next_repaint = started + max(self._interval, cost * _COST_SHARE)

    def _flush(self) -> None:
        for entry_id, parts in self._pending.items():
            self._column.extend(entry_id, "".join(parts))
        self._pending.clear()

    def _stay_or_follow(self) -> None:
        self._top = self._column.nearest(self._top)
        self._follow_at_end()
        if self.following:
            last = self._last_page()
            if self.follow == "line":
                self._top = last
            elif last > self._top:
                self._top = self._column.move(last, self._room.height // 3)
        self._compose_frame(scrollbar=monotonic() >= self._next_scrollbar)

    def _last_page(self) -> Place:
        return self._column.last_page(max(self._room.height, 1))

    def _follow_again(self) -> None:
        self._set_following(self.follow != "off")

    def _follow_at_end(self) -> None:
        """Whoever has the end in view follows it, also where it came up by itself: something became
        shorter, or the view higher.
        """
        if self.follow != "off" and not self.following and self._reaches_end(self._top):
            self._set_following(True)

    @property
    def end_in_view(self) -> bool:
        """Whether there is nothing below, or will not be for long."""
        return self.following or self._reaches_end(self._top)

    def _reaches_end(self, place: Place) -> bool:
        return self._column.reaches_end(place, max(self._room.height, 1))

    def _set_following(self, following: bool) -> None:
        if following != self.following:
            self.following = following
            self.post_message(self.FollowingChanged(following))

    # Scrolling

    def scroll_rows(self, rows: int) -> None:
        """Moves the view; whoever comes to the end follows again."""
        self._arrive(self._column.move(self._top, rows))

    def _arrive(self, place: Place) -> None:
        """Goes to a place that the user chose, no further than the last page."""
        last = self._last_page()
        place = min(place, max(last, self._top))
        self._resized_from = None
        self._set_following(self.follow != "off" and self._reaches_end(place))
        self._go_to(place)

    def _go_to(self, place: Place) -> None:
        self._top = place
        self._compose_frame(scrollbar=True)
        self._ask_for_texts()

    def _ask_for_texts(self) -> None:
        if not self._column.entries:
            return
        near = _PAGES_AHEAD * self._room.height
        if any(each not in self._asked for each in self._column.absent(self._top, near)):
            absent = self._column.absent(self._top, 3 * near)
            wanted = [each for each in absent if each not in self._asked][:_MOST_AT_ONCE]
            self._asked.update(wanted)
            self.post_message(self.TextsWanted(wanted))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Somebody else scrolled: the scrollbar, or a selection that goes on beyond the view."""
        if self.container_size != self._resized_to:
            return  # only Textual, fitting it to a size that _on_resize has not heard of yet
        rows = round(new_value) - self._column.y_of(self._top)
        if not rows:
            return  # a part of a row: it adds up
        if abs(rows) <= 3 * self._room.height:
            self.scroll_rows(rows)
        else:
            self._arrive(self._column.place_at(round(new_value)))

    def action_scroll_up(self) -> None:
        self.scroll_rows(-1)

    def action_scroll_down(self) -> None:
        self.scroll_rows(1)

    def action_scroll_left(self) -> None:
        self.scroll_columns(-COLUMNS)

    def action_scroll_right(self) -> None:
        self.scroll_columns(COLUMNS)

    def scroll_columns(self, cells: int) -> None:
        """Moves what is wider than the view."""
        widest = max((each.row.width for each in self._frame.shown if each.row.wide), default=0)
        x = min(max(self._x + cells, 0), max(widest - self._room.width, 0))
        if x != self._x:
            self._x, self._look = x, None
            self._compose_frame(scrollbar=False)

    def action_page_up(self) -> None:
        self.scroll_rows(1 - self._room.height)

    def action_page_down(self) -> None:
        self.scroll_rows(self._room.height - 1)

    def action_scroll_home(self) -> None:
        self._arrive(self._column.top)

    def action_scroll_end(self) -> None:
        self._follow_again()
        self._go_to(self._last_page())

    # Drawing

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows as last composed, past the cache of Textual, which would copy each twice."""
        self._room = self.scrollable_content_region.size
        if self.styles.gutter or not self._room:
            return super().render_lines(crop)
        if not self._frame.fits(*self._room):
            self._update_frame()
        strips = self._frame.strips[crop.y : crop.bottom]
        if crop.x == 0 and crop.right >= self._room.width:
            return strips
        return [strip.crop(*crop.column_span) for strip in strips]

    def render_line(self, y: int) -> Strip:
        """One row, with the offsets by which the mouse finds what it points at: these cost."""
        if not self._frame.fits(*self._room):
            self._update_frame()
        if not 0 <= y < len(self._frame.strips):
            return Strip.blank(self._room.width, self.rich_style)
        return self._frame.with_offsets(y)

    def _compose_frame(self, *, scrollbar: bool) -> None:
        """Brings the picture up to date, and has the terminal told what of it changed."""
        if self.is_mounted and self.is_attached and self._room:
            regions = self._update_frame()
            if regions is None:
                self.refresh()
            elif regions and not self._painter.paint(self._frame.strips, regions):
                self.refresh(*regions)
            self._tell_textual(scrollbar)
            if self.follow == "off":
                self._tell_end()

    def _tell_end(self) -> None:
        saw, self._saw_end = self._saw_end, self.end_in_view
        if saw != self._saw_end:
            self.post_message(self.FollowingChanged(self._saw_end))

    def _update_frame(self) -> list[Region] | None:
        width, height = self._room
        rows = islice(self._column.rows(self._top), height)
        shown = []
        for place, row in rows:
            line = line_of(place)
            selected = self._ends and selected_span(self._ends, line)
            shown.append(Shown(row, line, selected, self._is_chosen(place, row)))
        shown += [Shown()] * (height - len(shown))
        if self._look is None or self._look.column != self.region.x:
            selection = selection_style(self.screen)
            filters = tuple(self.get_line_filters())
            bar = self.get_component_rich_style("transcript--user", partial=True)
            behind, column = self.background_colors[1], self.region.x
            self._look = Look(self.rich_style, selection, filters, behind, bar, self._x, column)
        return self._frame.update(shown, width, self._look)

    def _is_chosen(self, place: Place, row: Row) -> bool:
        """Whether a row belongs to the chosen message; the gap above it does not."""
        return False

    def _tell_textual(self, scrollbar: bool) -> None:
        """Sets scroll_y and virtual_size without a repaint, and moves the scrollbar if wanted."""
        y, height = self._column.y_of(self._top), self._room.height
        total = max(self._column.total, y + height)
        self.set_reactive(Widget.virtual_size, Size(self._room.width, total))
        self.set_reactive(Widget.scroll_y, float(y))
        self.set_reactive(Widget.scroll_target_y, float(y))
        if scrollbar and self.show_vertical_scrollbar:
            self._next_scrollbar = monotonic() + _SCROLLBAR_SECONDS
            self.vertical_scrollbar.window_virtual_size = total
            self.vertical_scrollbar.position = y

    def _on_resize(self, event: events.Resize) -> None:
        """The first row in view stays, or the end does if the view sticks to it."""
        self._room, self._resized_to = self.scrollable_content_region.size, self.container_size
        if self._room.width and self._room.width != self._column.width:
            self._change_width()
        self._follow_at_end()
        if self.following:
            self._top = (
                max(self._last_page(), self._top) if self.follow == "step" else self._last_page()
            )
        self._compose_frame(scrollbar=True)
        self._ask_for_texts()

    def _change_width(self) -> None:
        """Remembers the place by its share of the piece, until the user scrolls."""
        if not self._column.entries:
            self._column.set_width(self._room.width)
            return
        if self._resized_from is None:
            place = self._column.nearest(self._top)
            height = max(self._column.piece_height(place), 1)  # what shows nothing has none
            self._resized_from = place, place.row / height
        place, share = self._resized_from
        self._column.set_width(self._room.width)
        place = self._column.nearest(place)
        rows = self._column.piece_height(place)
        self._top = place._replace(row=min(round(share * rows), max(rows - 1, 0)))

    def notify_style_update(self) -> None:
        super().notify_style_update()
        if self.is_mounted:
            self._restyle()

    def _restyle(self) -> None:
        self._look = None
        palette = self._theme()
        if palette != self._column.palette:
            self._column.set_palette(palette)
        self._compose_frame(scrollbar=False)

    def _on_mount(self, event: events.Mount) -> None:
        # When Textual tells of new styles, those of the components are still the old ones.
        self.app.theme_changed_signal.subscribe(self, lambda _: self._restyle())
        self._column.set_palette(self._theme())
        self.set_timer(_WARM_UP_SECONDS, self._warm_up)

    def _warm_up(self) -> None:
        self.run_worker(warm_up, thread=True, exit_on_error=False)

    def _theme(self) -> Palette:
        return Palette.of_theme(lambda name: self.get_component_rich_style(f"transcript--{name}"))
