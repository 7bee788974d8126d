"""A dialog in which typing finds something: a field, and below it what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from tui.screens.dialog import Dialog

T = TypeVar("T")

PAUSE = 0.08
"""Seconds without a key before the store is searched."""


class Finder(Dialog[T]):
    """The focus stays in the field; up, down and Enter move in the list below it."""

    DEFAULT_CSS = """
    Finder > Vertical { width: 100; height: 80%; }
    Finder Input {
        border: none; height: 1; padding: 0 1; margin: 1 0 0 0; background: $background;
        &:focus { border: none; }
    }
    Finder OptionList {
        border: none; padding: 0; background: $surface; height: 1fr; margin: 1 0 0 0;
        scrollbar-size-vertical: 1;
        & > .option-list--option { padding: 0 1; }
        & > .option-list--option-highlighted { background: $primary 40%; text-style: none; }
    }
    Finder .dialog--text { color: $text-muted; padding: 0 1; height: 1; }
    """
    PLACEHOLDER: ClassVar[str] = ""

    def __init__(self, title: str, typed: str = "") -> None:
        super().__init__(title)
        self.field = Input(typed, placeholder=self.PLACEHOLDER, select_on_focus=False)
        self.options = OptionList(markup=False)
        self.options.can_focus = False
        self.note = Static("", classes="dialog--text", markup=False)

    def content(self) -> ComposeResult:
        yield self.field
        yield self.options
        yield self.note

    def on_mount(self) -> None:
        self.field.focus()

    def list_found(self, rows: Sequence[Content], note: str = "") -> None:
        """Show these, the first one highlighted."""
        self.options.clear_options()
        self.options.highlighted = None
        self.add_found(rows)
        self.note.update(note)

    def add_found(self, rows: Sequence[Content]) -> None:
        """Show these below the others; what is highlighted stays so."""
        self.options.add_options([Option(row) for row in rows])
        if rows and self.options.highlighted is None:
            self.options.highlighted = 0

    def choose(self, place: int) -> None:
        """Leave with what stands in this place."""
        raise NotImplementedError

    def on_key(self, event: events.Key) -> None:
        actions: dict[str, Callable[[], None]] = {
            "up": self.options.action_cursor_up,
            "down": self.options.action_cursor_down,
            "pageup": self.options.action_page_up,
            "pagedown": self.options.action_page_down,
        }
        if action := actions.get(event.key):
            action()
            event.stop()
            event.prevent_default()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if self.options.highlighted is not None:
            self.choose(self.options.highlighted)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.choose(event.option_index)
