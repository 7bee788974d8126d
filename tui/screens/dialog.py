"""What all dialogs have in common: a box in the middle, a title, a line on its keys, Esc."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.widgets.plain_text import visible

T = TypeVar("T")


class Dialog(ModalScreen[T | None]):
    """A modal screen that Esc, or a click beside it, leaves with None."""

    DEFAULT_CSS = """
    Dialog { align: center middle; background: $background 60%; }
    Dialog > Vertical {
        width: 76; max-width: 96%; height: auto; max-height: 92%;
        background: $surface; border: round $primary 60%; padding: 0 1;
        border-title-color: $text; border-title-style: bold; border-title-align: left;
        border-subtitle-color: $text-muted; border-subtitle-align: right;
    }
    Dialog .dialog--text { height: auto; padding: 1 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False)]
    KEYS = "Esc leaves"

    def __init__(self, title: str, leave_keys: str = "") -> None:
        """`leave_keys` leave it too, such as those that it is opened with."""
        super().__init__()
        self._title = title
        if leave_keys:
            self._bindings.bind(leave_keys, "leave", show=False)

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield from self.content()

    def content(self) -> ComposeResult:
        """What is in the box."""
        yield Static(markup=False)

    def on_mount(self) -> None:
        self.show_frame()

    def show_frame(self) -> None:
        """Draw the title, and the line on the keys."""
        box = self.query_one("#box")
        # Titles are parsed as markup: a session's title must not be.
        box.border_title = visible(self._title).replace("[", "\\[")
        box.border_subtitle = self.KEYS

    def on_click(self, event: object) -> None:
        if getattr(event, "widget", None) is self:
            self.dismiss(None)

    def action_leave(self) -> None:
        """Give up."""
        self.dismiss(None)
