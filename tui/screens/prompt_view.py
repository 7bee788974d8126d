"""The exact prompt: its text, and the tokens it consists of."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Static, TextArea

from engines.protocol import Prompt
from tui.screens.dialog import Dialog
from tui.widgets.plain_text import visible


class PromptView(Dialog[None]):
    """Tab goes from the text to the tokens and back."""

    DEFAULT_CSS = """
    PromptView > Vertical { width: 96%; height: 92%; }
    PromptView TextArea {
        height: 1fr; border: none; background: $surface; padding: 0 1; margin: 1 0 0 0;
        scrollbar-size-vertical: 1;
        &:focus { border: none; }
    }
    PromptView .dialog--text { color: $text-muted; padding: 0 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "turn", show=False, priority=True),
        Binding("f8", "leave", show=False),
    ]
    KEYS = "Tab text or tokens · Esc leaves"

    def __init__(self, prompt: Prompt) -> None:
        super().__init__("Exact prompt")
        self._prompt = prompt
        self._tokens_shown = False

    def content(self) -> ComposeResult:
        yield Static(self._summary(), classes="dialog--text", markup=False)
        yield TextArea(read_only=True, soft_wrap=True, highlight_cursor_line=False)

    def on_mount(self) -> None:
        self._fill()
        self.query_one(TextArea).focus()

    def action_turn(self) -> None:
        """Show the other of text and tokens."""
        self._tokens_shown = not self._tokens_shown
        self._fill()

    def _fill(self) -> None:
        prompt = self._prompt
        text = _token_lines(prompt) if self._tokens_shown else _safe_lines(prompt.text)
        self.query_one(TextArea).load_text(prompt.error or text)

    def _summary(self) -> str:
        prompt = self._prompt
        parts = [prompt.note or f"{len(prompt.tokens):,} tokens"]
        if prompt.reused:
            parts.append(f"{prompt.reused:,} of them evaluated already")
        if prompt.restored:
            parts.append(f"{prompt.restored:,} restored")
        if prompt.window_start:
            parts.append("earlier messages are outside the window")
        return " · ".join(parts)


def _safe_lines(text: str) -> str:
    return "\n".join(visible(line) for line in text.split("\n"))


def _token_lines(prompt: Prompt) -> str:
    pieces = prompt.pieces or ("",) * len(prompt.tokens)
    return "\n".join(
        f"{place:>6}  {token:>7}  {piece!r}"
        for place, (token, piece) in enumerate(zip(prompt.tokens, pieces, strict=False))
    )
