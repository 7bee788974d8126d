"""The pieces that a message is drawn in: small enough that drawing one is never noticed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from rich.segment import Segment

from tui.transcript.blocks import code_rows, markdown_rows, plain_rows
from tui.transcript.highlight import START, State
from tui.transcript.palette import Palette
from tui.transcript.rows import BLANK, Row, prefixed, row_of

Kind = Literal["markdown", "code", "plain", "note", "line", "blank"]

MARGIN = 2
_NO_MARGIN = " " * MARGIN
_CHANGE = "┊"


@dataclass(slots=True)
class Look:
    """What a piece is drawn with besides itself; pieces are drawn again where it changes."""

    width: int
    palette: Palette
    quiet: Palette


@dataclass(slots=True, eq=False)
class Piece:
    """A block of Markdown, some lines of code or of plain text, or a note about the message."""

    kind: Kind
    text: str
    gap: int = 0
    """Blank rows above."""
    style: str = "text"
    """The name in the palette of a plain piece's or a note's style."""
    mark: str = ""
    """What stands in the margin of the first row."""
    thought: bool = False
    number: int | None = None
    """Of the first item, where an ordered list goes on from an earlier piece."""
    indent: int = 0
    """Of Markdown that goes on inside of an item."""
    language: str = ""
    previous: Piece | None = None
    """The code above that leaves its lexer's state to this piece."""
    references: Mapping[str, Any] = field(default_factory=dict)
    start: int = 0
    """Characters of the message before it."""
    changes: tuple[float, ...] = ()
    """How far down in it parameters were changed, 0 to 1."""
    rows: list[Row] | None = None
    height: int = 0
    """Rows, true once it was drawn at this width, estimated before."""
    _left: State | None = None

    def same_as(self, other: Piece) -> bool:
        """Whether both are drawn alike."""
        return (
            self.text == other.text
            and self.kind == other.kind
            and (self.gap, self.style, self.mark) == (other.gap, other.style, other.mark)
            and (self.thought, self.number) == (other.thought, other.number)
            and (self.indent, self.changes) == (other.indent, other.changes)
            and self.language == other.language
            and self.previous is other.previous
        )

    def estimate(self, width: int) -> int:
        """Rows that this will probably take."""
        lines = self.text.count("\n") + 1
        return self.gap + max(lines, (len(self.text) + lines * width // 4) // max(width, 1))

    def draw(self, look: Look) -> list[Row]:
        """The rows, margin and gap included; nothing at all for what shows nothing."""
        palette = look.quiet if self.thought else look.palette
        if self.kind == "blank":
            return [BLANK] * self.height
        if self.kind == "line":
            titled = f" {self.text} ".center(look.width, "─")[: look.width]
            return [*[BLANK] * self.gap, row_of([(titled, getattr(palette, self.style))])]
        rows = self._body(look.width - MARGIN, palette)
        if not rows:
            return []
        first = (self.mark or _NO_MARGIN, getattr(palette, self.style))
        drawn = prefixed(rows, first, (_NO_MARGIN, palette.text), decoration=True)
        for share in self.changes:
            at = min(int(share * len(drawn)), len(drawn) - 1)
            drawn[at] = _with_mark(drawn[at], palette)
        return [BLANK] * self.gap + drawn

    def _body(self, width: int, palette: Palette) -> list[Row]:
        if self.kind == "markdown":
            inside = (" " * min(self.indent, width // 2), palette.text)
            room = width - len(inside[0])
            rows = markdown_rows(self.text, room, palette, self.references, self.number)
            return prefixed(rows, inside, inside) if self.indent else rows
        lines = self.text.split("\n")
        if self.kind == "code":
            rows, self._left = code_rows(lines, width, palette, self.language, self._state())
            return rows
        return plain_rows(lines, width, getattr(palette, self.style))

    def _state(self) -> State:
        return self.previous.left() if self.previous else START

    def left(self) -> State:
        """The lexer's state after this piece; lexes it, and what is before it, if need be."""
        if self._left is None:
            lines = self.text.split("\n")
            self._left = code_rows(lines, 1000, Palette(), self.language, self._state())[1]
        return self._left


def _with_mark(row: Row, palette: Palette) -> Row:
    """A thin mark in the margin of a row."""
    margin, *rest = row.segments
    return row._replace(segments=(Segment(_CHANGE + margin.text[1:], palette.warning), *rest))
