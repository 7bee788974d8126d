"""The left pane: every session by day, pinned ones first, found by typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from tui.visible import PRINTABLE
from tui.widgets.plain_text import clip, visible


@dataclass(frozen=True, slots=True)
class SessionItem:
    """One session as it is listed."""

    id: str
    title: str
    model: str
    age: str
    generating: bool = False
    unread: bool = False
    tags: tuple[str, ...] = ()
    group: str = ""
    """The heading it stands under."""


class SessionList(Vertical):
    """The focus stays in the filter; up, down and Enter move in the list below it."""

    DEFAULT_CSS = """
    SessionList { background: $surface; }
    SessionList > .pane--title { height: 2; padding: 0 2; color: $text-muted; }
    SessionList > Input {
        border: none; height: 1; padding: 0 1; margin: 0 1; background: $background;
        &:focus { border: none; background-tint: $primary 15%; }
    }
    SessionList > OptionList {
        width: 100%; height: 1fr; border: none; padding: 0; margin: 1 0 0 0; background: $surface;
        scrollbar-size-vertical: 1; scrollbar-gutter: stable;
        & > .option-list--option { padding: 0 1; }
        & > .option-list--option-highlighted { background: $foreground 8%; text-style: none; }
    }
    SessionList > OptionList.-choosing > .option-list--option-highlighted {
        background: $primary 40%;
    }
    """

    BLANK = True

    class Chosen(Message):
        """The user wants to see this session."""

        def __init__(self, session_id: str) -> None:
            super().__init__()
            self.session_id = session_id

    class FilterChanged(Message):
        """The user wants to see sessions with this in them."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._filter = Input(placeholder="filter", select_on_focus=True, restrict=PRINTABLE)
        self._options = OptionList(markup=False)
        self._options.can_focus = False
        self._rows: Sequence[SessionItem] = ()
        self._current = ""
        self._title = Static("Sessions", classes="pane--title", markup=False)
        self.archived = False
        """Whether the archived sessions are listed instead of the others."""

    def compose(self) -> ComposeResult:
        yield self._title
        yield self._filter
        yield self._options

    def show_archived(self, archived: bool) -> None:
        """List archived sessions, or the others; the rows come by `show`."""
        self.archived = archived
        self._title.update("Archived sessions" if archived else "Sessions")

    def show(self, rows: Sequence[SessionItem], current: str) -> None:
        """List these; the current one is marked, and highlighted unless the user is choosing."""
        if (rows, current) != (self._rows, self._current):
            choosing = self.highlighted if self.has_focus_within else ""
            self._rows, self._current = rows, current
            self._draw(choosing or current)

    @property
    def highlighted(self) -> str:
        """Id of the session that Enter would open."""
        place = self._options.highlighted
        if place is None or place >= self._options.option_count:
            return ""
        return self._options.get_option_at_index(place).id or ""

    @property
    def filter(self) -> str:
        """What the user has typed to find a session."""
        return self._filter.value

    def focus_filter(self) -> None:
        """Take the focus, with the current session highlighted."""
        self._filter.focus()
        self._highlight(self._current)

    def clear_filter(self) -> None:
        """List them all again."""
        self._filter.value = ""

    def _draw(self, highlight: str) -> None:
        options = self._options
        options.clear_options()
        for group, rows in groupby(self._rows, key=lambda row: row.group):
            if group:
                options.add_option(Option(self._heading(group), disabled=True))
            options.add_options([Option(self._content(row), id=row.id) for row in rows])
        self._highlight(highlight)

    def _heading(self, group: str) -> Content:
        first = not self._options.option_count
        return Content.assemble("" if first else "\n", (group, "$text-muted"))

    def _highlight(self, session_id: str) -> None:
        ids = [row.id for row in self._rows]
        if ids:
            wanted = session_id if session_id in ids else ids[0]
            self._options.highlighted = self._options.get_option_index(wanted)

    def _content(self, row: SessionItem) -> Content:
        width = max(self._options.scrollable_content_region.width - 4, 8)
        current = row.id == self._current
        mark = "●" if row.generating else "▎" if current else "•" if row.unread else " "
        tags = " ".join(f"#{visible(tag)}" for tag in row.tags)
        about = [row.age, "new" if row.unread else "", tags, visible(row.model)]
        return Content.assemble(
            (f"{mark} ", "$text-primary"),
            (clip(visible(row.title) or "New session", width), "bold" if current else ""),
            "\n  ",
            (clip(" · ".join(filter(None, about)), width), "$foreground 60%"),
        )

    def on_descendant_focus(self) -> None:
        self._options.add_class("-choosing")

    def on_descendant_blur(self) -> None:
        self._options.remove_class("-choosing")

    def on_resize(self) -> None:
        if self._rows:
            self._draw(self.highlighted or self._current)

    def on_key(self, event: events.Key) -> None:
        actions: dict[str, Callable[[], None]] = {
            "up": self._options.action_cursor_up,
            "down": self._options.action_cursor_down,
            "pageup": self._options.action_page_up,
            "pagedown": self._options.action_page_down,
        }
        if action := actions.get(event.key):
            action()
            event.stop()
            event.prevent_default()

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.FilterChanged(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if self.highlighted:
            self.post_message(self.Chosen(self.highlighted))

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option_id:
            self.post_message(self.Chosen(event.option_id))
