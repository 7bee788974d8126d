"""Text as the cells of a terminal: grapheme clusters, their widths, and where a line is broken.

Rich measures and cuts by code points, and so cuts a family emoji in two. Here a cluster is never
cut, and one that is made of several characters gets a segment of its own. ASCII and plain Chinese,
Japanese and Korean take the fast paths.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

# One character is one cluster here, and all of these are one cell wide ...
_NARROW = (
    "\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e"
    "\u2190-\u21ff\u2400-\u2426\u2500-\u25fc"
)
# ... and these are two.
_WIDE = (
    "\u3000-\u3029\u3030-\u303e\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7a3\uff01-\uff60"
)
_is_simple: Callable[[str], object] = re.compile(f"[{_NARROW}{_WIDE}]*").fullmatch
_FIRST_WIDE = "\u3000"
_BREAKABLE = re.compile("[\u3001-\u3029\u3030-\u303e\u3041-\u30ff\u3400-\u9fff\uff01-\uff60]")
_NEVER_FIRST = frozenset("、。，．・：；？！）」』】〕》〉］｝ー…‥’”々,.:;?!)]}%")
_NEVER_LAST = frozenset("（「『【〔《〈［｛‘“([{")
LONGEST_CLUSTER = 16  # code points; what is piled higher on one cell is not drawn


class Cut(NamedTuple):
    """One row of a longer line: text[start:stop]."""

    start: int
    stop: int
    glue: str | None
    """What stood between this row and the next; None at the end of the line."""


@cache
def _cluster_pattern() -> Callable[[str], list[str]]:
    import regex  # 28 ms, and most conversations never need it

    pattern: Callable[[str], list[str]] = regex.compile(r"\X").findall
    return pattern


def is_plain(text: str) -> bool:
    """Whether every character is a cluster whose width is known without a table."""
    return text.isascii() or bool(_is_simple(text))


def clusters(text: str) -> list[str]:
    """The grapheme clusters of a text."""
    return list(text) if is_plain(text) else _cluster_pattern()(text)


def cells(text: str) -> int:
    """How many cells a text takes, cluster by cluster."""
    if text.isascii():
        return len(text)
    if _is_simple(text):
        return len(text) + sum(char >= _FIRST_WIDE for char in text)
    return sum(cell_len(cluster[:LONGEST_CLUSTER]) for cluster in _cluster_pattern()(text))


def segments(text: str, style: Style | None) -> Iterator[Segment]:
    """The text as segments: plain stretches whole, each cluster of several characters alone."""
    if is_plain(text):
        if text:
            yield Segment(text, style)
        return
    stretch: list[str] = []
    for cluster in _cluster_pattern()(text):
        if len(cluster) == 1 and cell_len(cluster):
            stretch.append(cluster)
            continue
        if stretch:
            yield Segment("".join(stretch), style)
            stretch.clear()
        if cell_len(cluster):  # what has no width (a joiner alone, a mark on nothing) is not drawn
            yield Segment(cluster[:LONGEST_CLUSTER], style)
    if stretch:
        yield Segment("".join(stretch), style)


def wrap(text: str, width: int) -> list[Cut]:
    """Rows of at most `width` cells, broken at spaces and between ideographs where possible."""
    if text.isascii():
        return _wrap_ascii(text, width)
    if cells(text) <= width:
        return [Cut(0, len(text), None)]
    return _wrap_clusters(text, width)


def chop(text: str, width: int) -> list[Cut]:
    """Rows of at most `width` cells, broken anywhere: for code, whose spaces all count."""
    if text.isascii():
        starts = range(0, len(text), width)
        cuts = [Cut(start, min(start + width, len(text)), "") for start in starts]
        return _ended(cuts, len(text))
    cuts, start, at, column = [], 0, 0, 0
    for cluster in clusters(text):
        wide = cell_len(cluster[:LONGEST_CLUSTER])
        if column + wide > width:
            cuts.append(Cut(start, at, ""))
            start, column = at, 0
        at += len(cluster)
        column += wide
    return _ended([*cuts, Cut(start, len(text), "")], len(text))


def _wrap_ascii(text: str, width: int) -> list[Cut]:
    cuts, start, end = [], 0, len(text)
    while end - start > width:
        space = text.rfind(" ", start, start + width + 1)
        stop = start + len(text[start : space + 1].rstrip(" ")) if space >= 0 else start
        if stop <= start:  # a word longer than the row
            stop = following = start + width
        else:
            following = end - len(text[space:].lstrip(" "))
        cuts.append(Cut(start, stop, text[stop:following]))
        start = following
    return _ended([*cuts, Cut(start, end, None)], end)


def _ended(cuts: list[Cut], end: int) -> list[Cut]:
    """Without an empty row at the end, and with the last one ending the line."""
    if len(cuts) > 1 and cuts[-1].start >= end:
        cuts.pop()
    if not cuts:
        return [Cut(0, end, None)]
    cuts[-1] = cuts[-1]._replace(glue=None)
    return cuts


def _wrap_clusters(text: str, width: int) -> list[Cut]:
    """As _wrap_ascii, for any text: `stop` and `following` are the last place to break at."""
    cuts: list[Cut] = []
    start = at = column = 0
    stop = following = 0
    after = 0  # cells between the last place to break at and here
    previous = ""
    for cluster in clusters(text):
        wide = cell_len(cluster[:LONGEST_CLUSTER])
        if cluster == " ":
            if previous != " ":
                stop = at
            following, after = at + 1, 0
            at, column, previous = at + 1, column + 1, cluster
            continue
        if at > start and previous != " " and _may_break(previous, cluster):
            stop = following = at
            after = 0
        while column + wide > width and at > start:
            if stop <= start:
                stop = following = at
                after = 0
            cuts.append(Cut(start, stop, text[stop:following]))
            start, column = following, after
        at, column, after, previous = at + len(cluster), column + wide, after + wide, cluster
    end = len(text.rstrip(" ")) if column > width else len(text)
    return _ended([*cuts, Cut(start, max(start, end), None)], len(text))


def _may_break(left: str, right: str) -> bool:
    if right in _NEVER_FIRST or left in _NEVER_LAST:
        return False
    return bool(_BREAKABLE.match(left[0]) or _BREAKABLE.match(right[0]))
