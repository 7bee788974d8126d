"""Choosing a model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tui.config import TINY, ModelEntry
from tui.screens.dialog import Dialog
from tui.widgets.plain_text import visible


class ModelPicker(Dialog[str]):
    """Leaves with the name of a model, or with None."""

    DEFAULT_CSS = """
    ModelPicker OptionList {
        border: none; padding: 0; background: $surface; max-height: 20; margin: 1 0;
        scrollbar-size-vertical: 1;
        &:focus { border: none; background-tint: $foreground 0%; }
        & > .option-list--option { padding: 0 1; }
        & > .option-list--option-highlighted { background: $primary 40%; }
    }
    ModelPicker .dialog--text { color: $text-muted; padding: 0 1 1 1; }
    """
    KEYS = "Enter loads it · Esc leaves"

    def __init__(self, entries: Sequence[ModelEntry], current: str) -> None:
        super().__init__("Models")
        self._entries, self._current = entries, current

    def content(self) -> ComposeResult:
        yield OptionList(*[Option(self._row(entry)) for entry in self._entries], markup=False)
        yield Static(
            "Those of the configuration and of this machine. llmtui models pull fetches more; "
            "/model PATH loads a file.",
            classes="dialog--text",
            markup=False,
        )

    def on_mount(self) -> None:
        names = [entry.name for entry in self._entries]
        options = self.query_one(OptionList)
        options.highlighted = names.index(self._current) if self._current in names else 0
        options.focus()

    def _row(self, entry: ModelEntry) -> Content:
        current = entry.name == self._current
        where = Path(entry.path).name if entry.path else entry.options.get("url", "")
        tiny = "tiny, for trying the program" if entry.name in TINY else ""
        details = " · ".join(filter(None, (entry.engine, visible(where), tiny)))
        return Content.assemble(
            ("▎ " if current else "  ", "$text-primary"),
            (visible(entry.name), "bold" if current else ""),
            "\n  ",
            (details, "$foreground 60%"),
        )

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(self._entries[event.option_index].name)
