"""Words in everything that was ever said, found while they are typed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from textual.content import Content
from textual.widgets import Input

from sessions.search import Hit
from sessions.store import StoreError
from tui.screens.finder import Finder
from tui.session_items import age
from tui.widgets.plain_text import clip, visible

_MOST = 50
_PAUSE = 0.08
"""Seconds without a key before it is looked for."""
_HELP = 'Words, "phrases", role:user, model:NAME, tag:NAME, after:2026-01-31, before:…'


class Search(Finder[tuple[Hit, str]]):
    """Leaves with what was found and what was typed, or with None."""

    KEYS = "Enter goes there · Esc leaves"
    PLACEHOLDER = "what was said"

    def __init__(self, find: Callable[[str, int], list[Hit]], query: str = "") -> None:
        super().__init__("Search", query)
        self._find = find
        self._hits: Sequence[Hit] = ()

    def on_mount(self) -> None:
        super().on_mount()
        self.note.update(_HELP)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.run_worker(self._search(event.value), exclusive=True)

    async def _search(self, text: str) -> None:
        await asyncio.sleep(_PAUSE)
        try:
            self._hits = await asyncio.to_thread(self._find, text, _MOST)
        except StoreError as error:
            self._hits = ()
            self.list_found([], str(error))
            return
        note = "" if self._hits or not text.strip() else "Nothing was found. "
        self.list_found([self._row(hit) for hit in self._hits], note or _HELP)

    def _row(self, hit: Hit) -> Content:
        width = max(self.options.scrollable_content_region.width - 4, 20)
        who = "you" if hit.role == "user" else "reply"
        title = clip(visible(hit.title) or "New session", width - 16)
        snippet = Content(visible(hit.snippet))
        for start, stop in hit.marks:
            snippet = snippet.stylize("bold $text-accent", start, stop)
        about = f" · {who} · {age(hit.created_at)}"
        return Content.assemble((title, "bold"), (about, "$foreground 60%"), "\n  ", snippet)

    def choose(self, place: int) -> None:
        """Leave with a hit."""
        self.dismiss((self._hits[place], self.field.value))
