"""What is known of a session: its model, its size, and what its saved context takes."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.widgets import Static

from tui.screens.dialog import Dialog
from tui.widgets.plain_text import visible


class SessionDetails(Dialog[None]):
    """A table of names and values."""

    def __init__(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        super().__init__(title)
        self._rows = rows

    def content(self) -> ComposeResult:
        width = max(len(name) for name, _ in self._rows)
        lines = (f"{name.ljust(width)}  {visible(value)}" for name, value in self._rows)
        yield Static("\n".join(lines), classes="dialog--text", markup=False)
