"""Numbers as something to look at: a sparkline, and bars in parts."""

from __future__ import annotations

from collections.abc import Sequence

_HEIGHTS = "▁▂▃▄▅▆▇█"
PARTS = ("system", "history", "reply")
GLYPHS = "█▓▒"
"""Of the parts of a window, so that they differ without colours too."""


def sparkline(values: Sequence[float], cells: int) -> str:
    """The last values, the highest of them as a whole block; blank where there are fewer."""
    last = values[-cells:]
    most = max(last, default=0.0)
    if most <= 0:
        return " " * cells
    drawn = "".join(_HEIGHTS[round(value / most * (len(_HEIGHTS) - 1))] for value in last)
    return drawn.rjust(cells)


def cells_of(parts: Sequence[int], total: int, cells: int) -> list[int]:
    """How many cells of a bar each part gets; a part that is there gets one while there is room."""
    shares: list[int] = []
    done = 0
    for part in parts:
        done += part
        end = min(round(done / total * cells), cells) if total else 0
        room = end - sum(shares)
        shares.append(max(room, 1 if part and sum(shares) < cells else 0))
    return shares


def bar(used: int, total: int, cells: int) -> str:
    """A bar of one part."""
    full = cells_of((used,), total, cells)[0]
    return "█" * full + "░" * (cells - full)


def window_bar(parts: Sequence[int], total: int, cells: int) -> str:
    """The window of a model: system, history, reply, and what is free."""
    shares = cells_of(parts, total, cells)
    drawn = "".join(glyph * share for glyph, share in zip(GLYPHS, shares, strict=True))
    return drawn + "·" * (cells - sum(shares))


def window_legend(parts: Sequence[int], total: int) -> str:
    """What the parts of the bar are, in tokens."""
    named = zip(GLYPHS, PARTS, parts, strict=True)
    told = [f"{glyph} {name} {part:,}" for glyph, name, part in named if part]
    return "  ".join([*told, f"· free {max(total - sum(parts), 0):,}"])
