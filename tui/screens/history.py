"""What the user said before, in any session, to be said again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from textual.content import Content
from textual.widgets import Input

from sessions.store import StoreError
from tui.screens.finder import PAUSE, Finder
from tui.widgets.plain_text import clip, visible

_MOST = 200
_AT_HAND = 1_000
"""Of the texts said last, parts of words are found too, while a word is still being typed."""


class History(Finder[str]):
    """Leaves with a text, or with None. What was said last is looked through at each key; all that
    was said before it by full-text search, a moment later.
    """

    KEYS = "Enter takes it into the composer · Esc leaves"
    PLACEHOLDER = "part of what you said"

    def __init__(self, said: Callable[[int, str], list[str]], typed: str = "") -> None:
        """`said` gives at most so many texts with these words, the oldest first."""
        super().__init__("What you said before", typed)
        self._said = said
        self._newest_first: list[str] | None = None
        self._found: list[str] = []

    def on_mount(self) -> None:
        super().on_mount()
        self.run_worker(self._list(self.field.value), exclusive=True)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.run_worker(self._list(event.value), exclusive=True)

    async def _list(self, typed: str) -> None:
        try:
            if self._newest_first is None:
                said = await asyncio.to_thread(self._said, _AT_HAND, "")
                self._newest_first = said[::-1]
            self._found = _with_words(self._newest_first, typed)[:_MOST]
            self.list_found(self._rows(self._found))
            if len(self._found) < _MOST and typed.strip():
                await self._add_older(typed)
        except StoreError as error:
            self.note.update(str(error))
            return
        if not self._found:
            nothing = "You said nothing with these words; /search looks at replies too."
            self.note.update(nothing if self._newest_first else "Nothing was said yet.")

    async def _add_older(self, typed: str) -> None:
        await asyncio.sleep(PAUSE)
        found = await asyncio.to_thread(self._said, _MOST, typed)
        older = [text for text in reversed(found) if text not in self._found]
        self._found += older
        self.add_found(self._rows(older))

    def _rows(self, texts: Iterable[str]) -> list[Content]:
        width = max(self.options.scrollable_content_region.width - 2, 20)
        return [Content(clip(visible(text[:500]), width)) for text in texts]

    def choose(self, place: int) -> None:
        """Leave with a text."""
        self.dismiss(self._found[place])


def _with_words(texts: Iterable[str], typed: str) -> list[str]:
    words = typed.lower().split()
    return [text for text in texts if all(word in text.lower() for word in words)]
