"""How what is being typed can go on: a short list that lies over the transcript's last rows."""

from __future__ import annotations

from typing import Any, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui.completion import Completion, Completions
from tui.widgets.plain_text import clip, fit, visible

_MOST = 8
_NAME = 26


class Suggestions(Widget):
    """Drawn by the composer's keys; never has the focus."""

    DEFAULT_CSS = """
    Suggestions {
        display: none; height: auto; background: $panel; color: $text-muted;
        & > .suggestion--name { color: $text; }
        & > .suggestion--picked { background: $primary 40%; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"suggestion--name", "suggestion--picked"}

    class Clicked(Message):
        """One was chosen with the mouse."""

        def __init__(self, item: Completion) -> None:
            super().__init__()
            self.item = item

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.found: Completions | None = None
        self._picked = -1

    @property
    def picked(self) -> Completion | None:
        """The highlighted one."""
        return self.found.items[self._picked] if self.found and self._picked >= 0 else None

    def show(self, found: Completions | None, above: int = 3) -> None:
        """Offer these, or nothing; `above` so many rows from the bottom, those of the composer."""
        if found is not None and above != self.styles.margin.bottom:
            self.styles.margin = (0, 2, above, 0)
        if found == self.found:
            return
        self.found = found
        self._picked = 0 if found and found.eager else -1
        self.display = found is not None
        if found:
            self.styles.height = min(len(found.items), _MOST)
            self.refresh()

    def pick(self, step: int) -> None:
        """Highlight the next one, around the ends."""
        if self.found:
            self._picked = (max(self._picked, -1 if step > 0 else 0) + step) % len(self.found.items)
            self.refresh(layout=False)

    def _first(self) -> int:
        """The item in the first row: the highlighted one is always in view."""
        count = len(self.found.items) if self.found else 0
        return min(max(self._picked - _MOST // 2, 0), max(count - _MOST, 0))

    def on_click(self, event: events.Click) -> None:
        place = self._first() + event.y
        if self.found and place < len(self.found.items):
            self.post_message(self.Clicked(self.found.items[place]))

    def render_line(self, y: int) -> Strip:
        base, width = self.rich_style, self.size.width
        place = self._first() + y
        if not self.found or place >= len(self.found.items):
            return Strip.blank(width, base)
        item = self.found.items[place]
        row, name = base, self.get_component_rich_style("suggestion--name")
        if place == self._picked:
            behind = Style(bgcolor=self.get_component_rich_style("suggestion--picked").bgcolor)
            row, name = row + behind, name + behind
        cells = min(max(len(each.shown) for each in self.found.items), _NAME, width)
        segments = [Segment(f"  {fit(visible(item.shown), cells)}", name)]
        if width > cells + 10:
            segments.append(Segment(f"  {clip(visible(item.help), width - cells - 5)}", row))
        return Strip(segments).adjust_cell_length(width, row)
