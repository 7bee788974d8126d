"""Text from a model, a file or a database, made safe and short enough for one row of the screen."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size

from tui.visible import visible_inline


def visible(text: str) -> str:
    """One line in which nothing can control the terminal: each such character is a symbol."""
    return visible_inline(text.replace("\r\n", " ").replace("\n", " ").replace("\r", " "))


def clip(text: str, cells: int) -> str:
    """At most so many cells, with an ellipsis where something was cut off."""
    if cell_len(text) <= cells:
        return text
    return set_cell_size(text, cells - 1).rstrip() + "…" if cells > 0 else ""


def fit(text: str, cells: int) -> str:
    """Exactly so many cells."""
    return set_cell_size(clip(text, cells), max(cells, 0))
