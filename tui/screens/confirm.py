"""A question with yes and no."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Static

from tui.screens.dialog import Dialog

_ANSWERS = "[@click=screen.answer(True)] Yes [/]   [@click=screen.leave()] No [/]"
"""For the mouse."""


class Confirm(Dialog[bool]):
    """Enter or y is True; n is False; Esc is None."""

    DEFAULT_CSS = """
    Confirm > Vertical { width: 56; }
    Confirm .dialog--text { padding: 1 1 0 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,y", "answer(True)", show=False),
        Binding("n", "answer(False)", show=False),
    ]
    KEYS = "Enter yes · Esc no"

    def __init__(self, question: str, title: str = "Sure?") -> None:
        super().__init__(title)
        self._question = question

    def content(self) -> ComposeResult:
        yield Static(self._question, classes="dialog--text", markup=False)
        yield Static(_ANSWERS, classes="dialog--text")

    def action_answer(self, answer: bool) -> None:
        """Leave with this answer."""
        self.dismiss(answer)
