"""Rows that changed, written to the terminal at once.

Textual would take four turns of the event loop for them, and draw all that lies between them again
to find out what covers what: two thirds of what a repaint cost. Where nothing covers the widget
there is nothing to find out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from textual._ansi_sequences import SYNC_END, SYNC_START
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget


class Painter:
    """Paints one widget of the screen in front."""

    def __init__(self, widget: Widget) -> None:
        self._widget = widget
        self._layout: object = None
        self._place: Region | None = None

    def paint(self, strips: Sequence[Strip], regions: Iterable[Region]) -> bool:
        """Write rows as wide as the regions say, each one row high; False where only Textual can:
        there is no terminal, the layout is about to change, or something lies above the widget.
        """
        app = self._widget.app
        driver, place = app._driver, self._uncovered()
        if driver is None or place is None or not getattr(driver, "has_terminal", False):
            return False
        cursor = app.screen.outer_size.clamp_offset(app.cursor_position)
        rows = (
            f"{_move_to(place.x, place.y + y)}{strips[y].crop(0, width).render(app.console)}"
            for _, y, width, _ in regions
        )
        parts = chain(rows, (_move_to(*cursor),))
        if app._sync_available:
            parts = chain((SYNC_START,), parts, (SYNC_END,))
        driver.write("".join(parts))
        return True

    def _uncovered(self) -> Region | None:
        """Where on the screen the widget is, if it is there whole and may be painted now."""
        screen, app = self._widget.screen, self._widget.app
        unsettled = screen._layout_required or screen._scroll_required or screen._repaint_required
        if screen is not app.screen or unsettled or app._batch_count or app._closed:
            return None
        layout = screen._compositor.visible_widgets
        if layout is not self._layout:
            self._layout, self._place = layout, self._find(layout)
        return self._place

    def _find(self, layout: dict[Widget, tuple[Region, Region]]) -> Region | None:
        if self._widget not in layout or self._widget.styles.gutter:
            return None
        region, clip = layout[self._widget]
        region = region.crop_size(self._widget.scrollable_content_region.size)
        below = set(self._widget.ancestors_with_self)
        covered = any(
            region.overlaps(other.intersection(their_clip))
            for widget, (other, their_clip) in layout.items()
            if widget not in below
        )
        return None if covered or not clip.contains_region(region) else region


def _move_to(x: int, y: int) -> str:
    return f"\x1b[{y + 1};{x + 1}H"
