"""What is known of a session or a message: names and values to read."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from tui.screens.dialog import Dialog
from tui.widgets.plain_text import visible


class Details(Dialog[None]):
    """A table that scrolls with the arrow keys where it is long."""

    DEFAULT_CSS = """
    Details VerticalScroll { height: auto; max-height: 100%; scrollbar-size-vertical: 1; }
    """

    def __init__(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        super().__init__(title)
        self._rows = rows

    def content(self) -> ComposeResult:
        table = Table.grid(padding=(0, 2), expand=True)
        table.add_column(no_wrap=True)
        table.add_column(ratio=1)
        for name, value in self._rows:
            table.add_row(Text(name, "dim"), Text(visible(value)))
        with VerticalScroll():
            yield Static(table, classes="dialog--text")
