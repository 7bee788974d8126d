"""Below the parameters, where there is room: the window in its parts, the speed, the memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.text import Text
from textual.widgets import Static

from tui.gauges import PARTS, bar, cells_of, sparkline
from tui.memory import Memory
from tui.readable import readable_bytes

_NARROWEST, _WIDEST = 20, 44
_COLOURS = ("$secondary", "$primary", "$accent")


class Figures(Static):
    """Drawn again every two seconds at most, and only where it is seen."""

    DEFAULT_CSS = "Figures { display: none; height: auto; padding: 1 2 1 2; color: $text-muted; }"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__("", markup=False, **kwargs)

    def show(
        self,
        parts: Sequence[int],
        window: int,
        speeds: Sequence[float],
        memories: Sequence[Memory],
    ) -> None:
        """Draw what is known."""
        text, cells = Text(), min(max(self.size.width, _NARROWEST), _WIDEST)
        if window:
            self._window(text, parts, window, cells)
        if any(speeds):
            text.append(f"Speed{f'{speeds[-1]:,.0f} tok/s':>{cells - 5}}\n")
            text.append(f"{sparkline(speeds, cells)}\n\n", self._colour("$accent"))
        for each in memories:
            of = f"{readable_bytes(each.used)} of {readable_bytes(each.total)}"
            name = f"{each.name[:1].upper()}{each.name[1:]}"
            name += f" {each.load}%" if each.load is not None else ""
            text.append(f"{name}{of:>{cells - len(name)}}\n")
            text.append(f"{bar(each.used, each.total, cells)}\n\n", self._colour("$primary"))
        text.rstrip()
        self.update(text)

    def _window(self, text: Text, parts: Sequence[int], window: int, cells: int) -> None:
        text.append(f"Window{f'{sum(parts):,} of {window:,}':>{cells - 6}}\n")
        shares = cells_of(parts, window, cells)
        for share, colour in zip(shares, _COLOURS, strict=True):
            text.append("█" * share, self._colour(colour))
        text.append("░" * (cells - sum(shares)) + "\n")
        for name, part, colour in zip(PARTS, parts, _COLOURS, strict=True):
            text.append("▪ ", self._colour(colour))
            text.append(f"{name:<8}{part:>{cells - 10},}\n")
        text.append(f"  {'free':<8}{max(window - sum(parts), 0):>{cells - 10},}\n\n")

    def _colour(self, name: str) -> str:
        """A theme's colour as Rich writes it."""
        value = self.app.theme_variables.get(name[1:], "")
        return value if value.startswith("#") else value.removeprefix("ansi_")
