"""A row of the transcript: what a block becomes once it is drawn at a width."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style

from tui.transcript.graphemes import Cut, cells, segments, wrap

Run = tuple[str, Style]


class Row(NamedTuple):
    """One row of cells, and what copying has to know about it."""

    segments: tuple[Segment, ...] = ()
    width: int = 0
    lead: int = 0
    """Characters at the start that are decoration: drawn, but not copied."""
    glue: str | None = None
    """What stood where the line was wrapped after this row; None where the line really ends."""
    wide: bool = False
    """It may be wider than the view, which then shows a part of it."""

    @property
    def text(self) -> str:
        return "".join(segment.text for segment in self.segments)


BLANK = Row()


def rows_of(
    runs: Iterable[Run], width: int, cut: Callable[[str, int], list[Cut]] = wrap
) -> list[Row]:
    """Runs of styled text, with newlines in them, as rows of at most `width` cells."""
    rows: list[Row] = []
    line: list[Run] = []
    for text, style in runs:
        first, *others = text.split("\n")
        line.append((first, style))
        for other in others:
            rows += _line(line, width, cut)
            line = [(other, style)]
    return rows + _line(line, width, cut)


def _line(line: list[Run], width: int, cut: Callable[[str, int], list[Cut]]) -> list[Row]:
    if len(line) == 1:
        text, style = line[0]
        return [row_of([(text[start:stop], style)], glue) for start, stop, glue in cut(text, width)]
    text = "".join(part for part, _ in line)
    rows = []
    for start, stop, glue in cut(text, width):
        rows.append(row_of(_slice(line, start, stop), glue))
    return rows


def _slice(line: list[Run], start: int, stop: int) -> list[Run]:
    found, at = [], 0
    for text, style in line:
        left, right = max(start - at, 0), stop - at
        if right > 0 and left < len(text):
            found.append((text[left:right], style))
        at += len(text)
    return found


def row_of(runs: Iterable[Run], glue: str | None = None) -> Row:
    """One row of runs that are known to fit."""
    drawn = tuple(segment for text, style in runs for segment in segments(text, style))
    return Row(drawn, sum(cells(segment.text) for segment in drawn), 0, glue)


def prefixed(rows: list[Row], first: Run, rest: Run, *, decoration: bool = False) -> list[Row]:
    """The rows with something before each; copying skips decoration, and what a wrap indented."""
    result, wrapped = [], decoration
    for number, row in enumerate(rows):
        text, style = rest if number else first
        wide = cells(text)
        lead = len(text) + row.lead if wrapped else 0
        before = tuple(segments(text, style))
        joined = before + row.segments
        result.append(Row(joined, wide + row.width, lead, row.glue, row.wide))
        wrapped = decoration or row.glue is not None
    return result
