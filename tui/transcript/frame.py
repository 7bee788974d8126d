"""What is on the screen: finished strips, and which of them a new picture changes.

The widget draws from here and from nowhere else, so that what was sent to the terminal and what is
compared with it are one and the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rich.color import ColorSystem
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter
from textual.geometry import Region
from textual.strip import Strip

from tui.transcript.graphemes import cells, clusters, is_plain
from tui.transcript.pieces import MARGIN
from tui.transcript.rows import BLANK, Row

Span = tuple[int, int]
_BAR = "▌"
"""Characters of a row, from and to; to -1: to the end."""


class Shown(NamedTuple):
    """A row in its place on the screen."""

    row: Row = BLANK
    line: int | None = None
    """The number that selections know it by; None below the end."""
    selected: Span | None = None
    chosen: bool = False
    """It belongs to the message that the keys work on."""


class Look(NamedTuple):
    """What every row is drawn with."""

    base: Style
    selection: Style
    filters: tuple[LineFilter, ...] = ()
    """Of Textual's: for NO_COLOR, and for the colours of terminals."""
    background: Color = Color(0, 0, 0)
    chosen: Style = Style(reverse=True)
    """Of the bar beside the chosen message."""
    x: int = 0
    """Cells by which what is wider than the view is scrolled."""
    column: int = 0
    """Where on the screen the rows begin."""


class AnchoredStrip(Strip):
    """A row with clusters of whose widths terminals think differently.

    Each gets blanks to stand on, and the terminal is told where what follows it begins: so one that
    is drawn too narrow or too wide shifts nothing, whatever the terminal.
    """

    def __init__(self, segments: Sequence[Segment], width: int, column: int) -> None:
        super().__init__(segments, width)
        self._column = column + 1

    def render(self, console: Console) -> str:
        if self._render_cache is None:
            colors = console._color_system or ColorSystem.TRUECOLOR
            parts, at = [], self._column
            for text, style, _ in self._segments:
                wide = cells(text)
                if not is_plain(text):
                    blanks = self.render_style(style or Style(), " " * wide, colors)
                    parts.append(f"{blanks}\x1b[{at}G")
                at += wide
                parts.append(self.render_style(style or Style(), text, colors))
                if not is_plain(text):
                    parts.append(f"\x1b[{at}G")
            self._render_cache = "".join(parts)
        return self._render_cache


class Frame:
    """The rows in view, as they were last drawn."""

    def __init__(self) -> None:
        self.shown: list[Shown] = []
        self.strips: list[Strip] = []
        self._width = 0
        self._look = Look(Style(), Style())

    def fits(self, width: int, height: int) -> bool:
        return self._width == width and len(self.shown) == height

    def update(self, shown: Sequence[Shown], width: int, look: Look) -> list[Region] | None:
        """A new picture; the regions that differ from the last one, or None for all of it."""
        if not self.fits(width, len(shown)) or look != self._look:
            self._width, self._look = width, look
            self.shown = list(shown)
            self.strips = [self._strip(row) for row in shown]
            return None
        changed = [y for y, new in enumerate(shown) if self.shown[y] != new]
        before = list(zip(self.shown, self.strips, strict=True)) if changed else []
        again = {id(old.row): strip for old, strip in before if not (old.selected or old.chosen)}
        regions = []
        for y in changed:
            old, new = self.shown[y], shown[y]
            self.shown[y] = new
            if not _same_cells(old, new):
                plain = not (new.selected or new.chosen)
                known = again.get(id(new.row)) if plain else None  # scrolled, but the same
                self.strips[y] = known or self._strip(new)
                regions.append(Region(0, y, self._changed_width(old, new), 1))
        return regions

    def with_offsets(self, y: int) -> Strip:
        """A row for the mouse: each segment knows the characters that it stands for."""
        line, strip = self.shown[y].line, self.strips[y]
        if line is None:
            return strip
        cut = self._cut_characters(self.shown[y].row)
        if not cut:
            return strip.apply_offsets(0, line)
        margin, rest = strip.divide([MARGIN, self._width])
        return Strip.join([margin.apply_offsets(0, line), rest.apply_offsets(cut + MARGIN, line)])

    def _cut_characters(self, row: Row) -> int:
        """Characters of a scrolled row that are hidden between its margin and what is seen."""
        x = min(self._look.x, row.width - self._width)
        if x <= 0 or not row.wide:
            return 0
        hidden = _by_cell(row.segments)[MARGIN : MARGIN + x]
        return sum(len(cell.text) for cell in hidden if cell)

    def _changed_width(self, old: Shown, new: Shown) -> int:
        """Cells to send again: blank ends stay, unless terminals may disagree about a width."""
        if not (is_plain(old.row.text) and is_plain(new.row.text)):
            return self._width
        return min(max(old.row.width, new.row.width, 1), self._width)

    def _strip(self, shown: Shown) -> Strip:
        base, selection, filters, background, chosen, x, column = self._look
        row = shown.row
        if row.width > self._width and not row.wide:
            row = _cropped(row, self._width)
        styled = [Segment(text, base + own if own else base) for text, own, _ in row.segments]
        segments = highlighted(styled, shown.selected, selection) if shown.selected else styled
        if row.width > self._width:
            segments = part_of(segments, min(x, row.width - self._width), self._width, base)
        elif spare := self._width - row.width:
            segments.append(Segment(" " * spare, base))
        if shown.chosen:
            segments = _with_bar(segments, base + chosen)
        strip = Strip(_joined(segments), self._width)
        for line_filter in filters:
            strip = strip.apply_filter(line_filter, background)
        return strip if is_plain(strip.text) else AnchoredStrip([*strip], self._width, column)


def part_of(segments: Sequence[Segment], x: int, width: int, base: Style) -> list[Segment]:
    """What is seen of a wide row that is scrolled by x cells: its margin, and from there on, with
    a sign at each end where there is more. Half a cluster is a blank.
    """
    row = _by_cell(segments)
    part = row[:MARGIN] + row[MARGIN + x : x + width]
    if x:
        part[MARGIN] = Segment("‹", base)
    if x + width < len(row):
        part[-1] = Segment("›", base)
    kept: list[Segment] = []
    for at, cell in enumerate(part):
        missing = part[at + 1 : at + cells(cell.text)] if cell else ()
        if cell is None:
            before = part[at - 1] if at else None
            halved = before is None or cells(before.text) == 1
            kept += [Segment(" ", base)] * halved
        else:
            whole = len(missing) == cells(cell.text) - 1 and not any(missing)
            kept.append(cell if whole else Segment(" ", base))
    return kept


def _by_cell(segments: Sequence[Segment]) -> list[Segment | None]:
    """One segment for each cell; None for the second cell of a wide cluster."""
    row: list[Segment | None] = []
    for text, style, _ in segments:
        for cluster in text if is_plain(text) else (text,):
            row += [Segment(cluster, style), *[None] * (cells(cluster) - 1)]
    return row


def _joined(segments: Sequence[Segment]) -> list[Segment]:
    """Plain neighbours of one style as one: each segment brings 40 bytes of colours along."""
    joined: list[Segment] = []
    for segment in segments:
        last = joined[-1] if joined else None
        if last and last.style == segment.style and is_plain(last.text + segment.text):
            joined[-1] = Segment(last.text + segment.text, segment.style)
        else:
            joined.append(segment)
    return joined


def _with_bar(segments: list[Segment], style: Style) -> list[Segment]:
    """A bar in place of the first cell, which is margin, or says who speaks."""
    first, *others = segments
    head = clusters(first.text)[0]
    if cells(head) != 1:
        return [Segment(first.text, style), *others]
    return [Segment(_BAR, style), Segment(first.text[len(head) :], first.style), *others]


def _same_cells(old: Shown, new: Shown) -> bool:
    if (old.selected, old.chosen) != (new.selected, new.chosen):
        return False
    return old.row is new.row or old.row.segments == new.row.segments


def _cropped(row: Row, width: int) -> Row:
    """A view narrower than anything is laid out for shows the start of each row."""
    kept, used = [], 0
    for segment in row.segments:
        text = segment.text
        while text and used + cells(text) > width:
            text = text[:-1] if is_plain(text) else ""
        kept.append(Segment(text, segment.style))
        used += cells(text)
        if text != segment.text:
            break
    return Row(tuple(kept), used)


def highlighted(segments: Sequence[Segment], span: Span, style: Style) -> list[Segment]:
    """The same segments with some characters marked; cut at characters, never within a cluster."""
    start, end = span
    result: list[Segment] = []
    at = 0
    for text, own, _ in segments:
        stop = at + len(text) if end == -1 else end
        first, last = (min(max(edge - at, 0), len(text)) for edge in (start, stop))
        if not is_plain(text):
            first, last = (0, len(text)) if first < last else (0, 0)
        parts = ((text[:first], own), (text[first:last], _plus(own, style)), (text[last:], own))
        result += [Segment(part, look) for part, look in parts if part]
        at += len(text)
    return result


def _plus(own: Style | None, style: Style) -> Style:
    return own + style if own else style
