"""A small editor for one text: a title, a system prompt, a grammar, a list of stop strings."""

from __future__ import annotations

from typing import Any

from textual.app import ComposeResult
from textual.widgets import Static

from tui.screens.dialog import Dialog
from tui.widgets.composer import Composer


class Editor(Composer):
    """A composer that may hand over an empty text."""

    def submit(self) -> None:
        self.post_message(self.Submitted(self.text))


class AskText(Dialog[str]):
    """Leaves with the text, or with None."""

    DEFAULT_CSS = """
    AskText Editor { max-height: 16; margin: 1 0; background: $background; }
    AskText.-many-lines Editor { min-height: 8; }
    AskText .dialog--text { color: $text-muted; padding: 0 1; }
    """

    def __init__(
        self, title: str, text: str = "", *, multiline: bool = False, hint: str = "", **keys: Any
    ) -> None:
        super().__init__(title)
        new_line = " · Ctrl+J new line" if multiline else ""
        self.KEYS = f"Enter keeps{new_line} · Esc leaves"
        self._text, self._hint, self._multiline, self._keys = text, hint, multiline, keys
        self.set_class(multiline, "-many-lines")

    def content(self) -> ComposeResult:
        if self._hint:
            yield Static(self._hint, classes="dialog--text", markup=False)
        yield Editor(**self._keys)

    def on_mount(self) -> None:
        editor = self.query_one(Editor)
        editor.load(self._text)
        editor.focus()

    def on_composer_submitted(self, message: Composer.Submitted) -> None:
        message.stop()
        text = message.text if self._multiline else " ".join(message.text.split())
        self.dismiss(text)
