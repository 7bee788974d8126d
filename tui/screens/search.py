"""Words in everything that was ever said, found while they are typed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from textual.content import Content
from textual.widgets import Input, OptionList

from sessions.search import Hit
from sessions.store import StoreError
from tui.keys import readable
from tui.screens.finder import PAUSE, Finder
from tui.session_items import age
from tui.widgets.plain_text import clip, visible

_PAGE = 50
_AHEAD = 10
"""So far from the end of what is listed the next ones are looked for."""
_HELP = 'Words, "phrases", role:user, model:NAME, tag:NAME, after:2026-01-31, before:…'


class Search(Finder[tuple[Hit, str]]):
    """Leaves with what was found and what was typed, or with None."""

    PLACEHOLDER = "what was said"

    def __init__(
        self,
        find: Callable[[str, int, int], list[Hit]],
        query: str = "",
        *,
        session: str = "",
        here: bool = False,
        keys: str = "",
    ) -> None:
        """`find` gives at most so many hits of a text, after the first so many. `session` is the
        one in view; `here`: it alone is searched, which `keys` change.
        """
        super().__init__("", query)
        self._find, self._session, self._here, self._keys = find, session, here, keys
        self._hits: list[Hit] = []
        self._sought = ""
        self._has_more = False
        self._say_where()
        if keys:
            # Before the field, for which they may mean something too.
            self._bindings.bind(keys, "search_elsewhere", show=False, priority=True)

    def on_mount(self) -> None:
        super().on_mount()
        self.note.update(_HELP)

    def action_search_elsewhere(self) -> None:
        """This session alone, or all of them again."""
        self._here = not self._here
        self._say_where()
        self.show_frame()
        self._look_for(self.field.value)

    def _say_where(self) -> None:
        key = readable(self._keys.partition(",")[0])
        other = f"{key} {'all of them' if self._here else 'this session'} · " if key else ""
        self._title = "Search this session" if self._here else "Search"
        self.KEYS = f"{other}Enter goes there · Esc leaves"

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._look_for(event.value)

    def _look_for(self, text: str) -> None:
        self.run_worker(self._search(text), exclusive=True)

    async def _search(self, text: str) -> None:
        await asyncio.sleep(PAUSE)
        if self._here and text.strip():
            text += f" session:{self._session}"
        try:
            hits = await asyncio.to_thread(self._find, text, _PAGE, 0)
        except StoreError as error:
            self._take(text, [])
            self.list_found([], str(error))
            return
        self._take(text, hits)
        note = "" if hits or not text.strip() else "Nothing was found. "
        self.list_found(list(map(self._row, hits)), note or _HELP)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        if self._has_more and event.option_index >= len(self._hits) - _AHEAD:
            self._has_more = False  # until it is known, and not asked for twice
            self.run_worker(self._go_on(), group="page")

    async def _go_on(self) -> None:
        before, text = self._hits, self._sought
        try:
            hits = await asyncio.to_thread(self._find, text, _PAGE, len(before))
        except StoreError as error:
            self.note.update(str(error))
            return
        if self._hits is before:
            self._take(text, [*before, *hits])
            self.add_found(list(map(self._row, hits)))

    def _take(self, text: str, hits: list[Hit]) -> None:
        self._sought, self._hits = text, hits
        self._has_more = bool(hits) and len(hits) % _PAGE == 0

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
