"""The command palette: every action by name, and the themes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider

from tui.keys import readable

if TYPE_CHECKING:
    from tui.screens.chat import ChatScreen

_NOT_LISTED = ("send", "newline", "command_palette", "set_parameter")


class ActionProvider(Provider):
    """Made from the table of actions."""

    def _commands(self) -> Iterator[tuple[str, str, Callable[[], object]]]:
        chat = cast("ChatScreen", self.screen)
        for action in chat.actions:
            if action.name not in _NOT_LISTED:
                how = readable(action.keys) or action.slash
                what = f"{action.help}  ({how})" if how else action.help
                yield action.title, what, getattr(chat, f"action_{action.name}")
        for theme in sorted(self.app.available_themes):
            yield f"Theme: {theme}", "change the colours", partial(self._choose_theme, theme)

    def _choose_theme(self, theme: str) -> None:
        self.app.theme = theme

    async def discover(self) -> Hits:
        for title, what, run in self._commands():
            if not title.startswith("Theme"):
                yield DiscoveryHit(title, run, help=what)

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for title, what, run in self._commands():
            score = matcher.match(title)
            if score > 0:
                yield Hit(score, matcher.highlight(title), run, help=what)
