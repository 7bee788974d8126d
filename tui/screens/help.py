"""The help screen: every key and command, made from the table of actions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import ClassVar

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from tui.keys import PANES, Action, Pane, readable
from tui.screens.dialog import Dialog

_IN_BRACKETS = "Keys in brackets: while a message is chosen."


class HelpScreen(Dialog[None]):
    """Scrolls with the arrow keys; Esc closes it."""

    DEFAULT_CSS = """
    HelpScreen > Vertical { width: 90; }
    HelpScreen VerticalScroll { height: auto; max-height: 100%; scrollbar-size-vertical: 1; }
    HelpScreen Static { padding: 0 1; }
    HelpScreen .help--group { color: $text-primary; text-style: bold; margin: 1 0 0 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("q", "leave", show=False)]
    KEYS = "Esc leaves"

    def __init__(self, actions: Sequence[Action], log_path: Path, pane: str = "writing") -> None:
        super().__init__("Help", next(each.keys for each in actions if each.name == "help"))
        self._actions, self._log_path, self._pane = actions, log_path, pane

    def content(self) -> ComposeResult:
        with VerticalScroll():
            yield from self._of_the_pane()
            for group, actions in groupby(self._actions, key=lambda action: action.group):
                yield Static(group, classes="help--group", markup=False)
                yield Static(_table((_how(action), action.help) for action in actions))
            yield Static(_IN_BRACKETS, markup=False)
            for pane in PANES:
                if pane.name != self._pane:
                    yield from _section(pane)
            yield Static("Log", classes="help--group", markup=False)
            yield Static(str(self._log_path), markup=False)

    def _of_the_pane(self) -> Iterator[Static]:
        """First what the keys do where the user is."""
        if self._pane == "messages":
            chosen = [action for action in self._actions if action.chosen]
            yield Static("Here: with the chosen message", classes="help--group", markup=False)
            yield Static(_table((readable(action.chosen), action.help) for action in chosen))
        for pane in PANES:
            if pane.name == self._pane:
                yield from _section(pane, "Here: ")


def _section(pane: Pane, before: str = "") -> Iterator[Static]:
    title = f"{before}{pane.title[:1].lower() if before else pane.title[:1]}{pane.title[1:]}"
    yield Static(title, classes="help--group", markup=False)
    yield Static(_table(pane.keys))


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
