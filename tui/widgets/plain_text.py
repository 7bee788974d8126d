"""Text from a model, a file or a database, made safe and short enough for one row of the screen."""

from __future__ import annotations

import unicodedata

from rich.cells import cell_len, set_cell_size


def visible(text: str) -> str:
    """One line in which nothing can control the terminal: each such character becomes a symbol."""
    return "".join(map(_symbol, text))


def _symbol(character: str) -> str:
    code = ord(character)
    if character in "\n\r\t":
        return " "
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    # Cc: C1 controls; Cf: what turns the writing direction or hides; Zl, Zp: line separators.
    # The zero-width joiner is kept, since it holds emoji together.
    if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp") and code != 0x200D:
        return "�"
    return character


def clip(text: str, cells: int) -> str:
    """At most so many cells, with an ellipsis where something was cut off."""
    if cell_len(text) <= cells:
        return text
    return set_cell_size(text, cells - 1).rstrip() + "…" if cells > 0 else ""


def fit(text: str, cells: int) -> str:
    """Exactly so many cells."""
    return set_cell_size(clip(text, cells), max(cells, 0))
