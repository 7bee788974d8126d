"""The help screen: every key and command, made from the table of actions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import ClassVar

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from tui.keys import Action, readable
from tui.screens.dialog import Dialog

_PARAMETER_KEYS = (
    ("↑ ↓", "choose one"),
    ("← →", "change it; with Shift ten steps"),
    ("0 … 9", "type a value"),
    ("Backspace", "back to the default"),
    ("Enter", "edit a text or a list; switch on or off"),
)


_READING_KEYS = (
    ("PgUp PgDn", "scroll, also from the composer; the wheel does as well"),
    ("← →", "scroll tables that are wider than the transcript, once that has the focus (Tab)"),
    ("Home End", "to the first message; to the end, and follow what comes"),
)
_IN_BRACKETS = "Keys in brackets: while a message is chosen."


class HelpScreen(Dialog[None]):
    """Scrolls with the arrow keys; Esc closes it."""

    DEFAULT_CSS = """
    HelpScreen > Vertical { width: 90; }
    HelpScreen VerticalScroll { height: auto; max-height: 100%; scrollbar-size-vertical: 1; }
    HelpScreen Static { padding: 0 1; }
    HelpScreen .help--group { color: $text-primary; text-style: bold; margin: 1 0 0 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f1,q", "leave", show=False)]
    KEYS = "Esc leaves"

    def __init__(self, actions: Sequence[Action], log_path: Path) -> None:
        super().__init__("Help")
        self._actions, self._log_path = actions, log_path

    def content(self) -> ComposeResult:
        with VerticalScroll():
            for group, actions in groupby(self._actions, key=lambda action: action.group):
                yield Static(group, classes="help--group", markup=False)
                yield Static(_table((_how(action), action.help) for action in actions))
            yield Static(_IN_BRACKETS, markup=False)
            yield Static("In the transcript", classes="help--group", markup=False)
            yield Static(_table(_READING_KEYS))
            yield Static("In the parameters", classes="help--group", markup=False)
            yield Static(_table(_PARAMETER_KEYS))
            yield Static("Log", classes="help--group", markup=False)
            yield Static(str(self._log_path), markup=False)


def _how(action: Action) -> str:
    chosen = f"({readable(action.chosen)})" if action.chosen else ""
    return "  ".join(filter(None, (readable(action.keys), chosen, action.slash)))


def _table(rows: Iterable[tuple[str, str]]) -> Table:
    table = Table.grid(padding=(0, 2), expand=True)
    table.add_column(width=26, no_wrap=True)
    table.add_column(ratio=1)
    for how, what in rows:
        table.add_row(Text(how, "bold"), Text(what))
    return table
