"""What the user said before, in any session, to be said again."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Input

from tui.screens.finder import Finder
from tui.widgets.plain_text import clip, visible

_MOST = 200


class History(Finder[str]):
    """Leaves with a text, or with None."""

    KEYS = "Enter takes it into the composer · Esc leaves"
    PLACEHOLDER = "part of what you said"

    def __init__(self, said: Sequence[str], typed: str = "") -> None:
        super().__init__("What you said before", typed)
        self._newest_first = said[::-1]
        self._found: list[str] = []

    def on_mount(self) -> None:
        super().on_mount()
        self.call_after_refresh(self._list, self.field.value)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._list(event.value)

    def _list(self, typed: str) -> None:
        words = typed.lower().split()
        found = (text for text in self._newest_first if all(w in text.lower() for w in words))
        self._found = [text for text, _ in zip(found, range(_MOST), strict=False)]
        width = max(self.options.scrollable_content_region.width - 2, 20)
        rows = [Content(clip(visible(text[:500]), width)) for text in self._found]
        self.list_found(
            rows, "" if rows else "Not among what you said last; /search finds all of it."
        )

    def choose(self, place: int) -> None:
        """Leave with a text."""
        self.dismiss(self._found[place])
