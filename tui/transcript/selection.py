"""What is selected with the mouse, as text.

Textual counts a selection in (character, line). The line is a number made of the place, so that it
stays what it is while rows above come, go, or turn out higher than estimated.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Any, NamedTuple

from rich.style import Style
from textual.screen import Screen
from textual.selection import Selection

from tui.transcript.column import Column, Place
from tui.transcript.frame import Shown, Span
from tui.transcript.graphemes import is_plain
from tui.transcript.rows import Row

_BITS = 24
_MASK = (1 << _BITS) - 1
MOST_ROWS = 200_000
_WORD = re.compile(r"\w+|[^\w\s]+|\s+")


class Ends(NamedTuple):
    """A selection's first and last point: (line, character); the last is not part of it."""

    first: tuple[int, int]
    last: tuple[int, int]


def line_of(place: Place) -> int:
    """The number of a row; numbers grow downwards."""
    return (place.entry << 2 * _BITS) + (place.piece << _BITS) + place.row


def place_of(line: int) -> Place:
    return Place(line >> 2 * _BITS, (line >> _BITS) & _MASK, line & _MASK)


def selection_style(screen: Screen[Any]) -> Style:
    """Most themes keep the colour of text that is selected: theirs is transparent."""
    style = screen.get_component_rich_style("screen--selection")
    kept = screen.get_component_styles("screen--selection").color.is_transparent
    return Style(bgcolor=style.bgcolor) if kept else style


def ends_of(selection: Selection, shown: Sequence[Shown], before: Ends | None) -> Ends | None:
    """Where it begins and ends; a drag to or from another widget reaches to the edge of the view.

    Such an edge stays where it was (`before`) when the view is scrolled afterwards.
    """
    rows = [(each.line, len(each.row.text)) for each in shown if each.line is not None]
    if not rows:
        return None
    first, last = (rows[0][0], 0), rows[-1]
    if selection.start is not None:
        first = selection.start.y, selection.start.x
        if before and before.first == first:
            last = max(last, before.last)
    if selection.end is not None:
        last = selection.end.y, selection.end.x
        if before and before.last == last and selection.start is None:
            first = min(first, before.first)
    return Ends(first, last)


def selected_span(ends: Ends | None, line: int | None) -> Span | None:
    """The characters of this row that are selected."""
    if ends is None or line is None or not ends.first[0] <= line <= ends.last[0]:
        return None
    start = ends.first[1] if line == ends.first[0] else 0
    end = ends.last[1] if line == ends.last[0] else -1
    return (start, end) if end == -1 or start < end else None


def selected_text(column: Column, ends: Ends) -> str:
    """The text, without margins and bars, and with wrapped lines whole again."""
    found: list[str] = []
    glue: str | None = ""
    start = column.nearest(place_of(ends.first[0]))
    rows = takewhile(lambda item: line_of(item[0]) <= ends.last[0], column.rows(start))
    for number, (place, row) in enumerate(rows):
        if number == MOST_ROWS:
            break
        found += ["\n" if glue is None else glue] if number else []
        found.append(_part(row, selected_span(ends, line_of(place))))
        glue = row.glue
    return "".join(found)


def word_at(row: Row, character: int) -> Span | None:
    """The word that a character belongs to."""
    for match in _WORD.finditer(row.text):
        if match.start() <= character < match.end():
            return match.span()
    return None


def _part(row: Row, span: Span | None) -> str:
    """The characters of a span, where a cluster is copied whole or not at all."""
    if span is None:
        return ""
    start, end = span
    at = 0
    for text, _, _ in row.segments:
        stop = at + len(text)
        if not is_plain(text):
            start = at if at < start < stop else start
            end = stop if at < end < stop else end
        at = stop
    return row.text[max(start, row.lead) : None if end == -1 else end]
