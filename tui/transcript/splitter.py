"""A growing Markdown text, cut into pieces that nothing still to come can change.

Each complete line is looked at once, and what was cut off stays cut off; so what a text becomes is
a function of the text alone, however it streamed. The cuts are those that CommonMark is sure of: a
line at the left edge after a blank one, a heading, a fence, the next item of a list. Whatever grows
longer than a few screens without one of these is cut all the same.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from typing import Any

from tui.transcript.graphemes import is_plain
from tui.transcript.maths import closing_of, ends_with
from tui.transcript.pieces import Piece
from tui.visible import visible

LONGEST_PIECE = 4000  # characters
LONGEST_LINE = 2000
CODE_LINES = 16  # of a fence in one piece
LINES_PER_STATE = 256  # after so many lines of a fence the lexer begins anew: nobody waits for more
_MOST_REFERENCES = 200

_FENCE = re.compile(r" {0,3}(?:(`{3,})([^`]*)|(~{3,})(.*))$")
_ITEM = re.compile(r"(?:[-*+]|(\d{1,9})([.)]))(?:[ \t]+(\S)|$)")
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_UNDERLINE = re.compile(r" {0,3}-+[ \t]*$")
_HEADING = re.compile(r"#{1,6}(?:\s|$)")
_REFERENCE = re.compile(r" {0,3}\[([^\[\]^][^\[\]]*)\]:\s*(\S+)(?:\s+(?:\".*\"|'.*'|\(.*\)))?\s*$")
_DELIMITER = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_CARRIAGE_RETURN = visible("\r")
_ORDERED = (".", ")")
_THINK, _THOUGHT = "<think>", "</think>"


class Splitter:
    """`pieces` only grows; `tail()` says what the end would be if nothing followed."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.references: dict[str, Any] = {}
        self._rest = ""  # a line that has not ended yet
        self._lines: list[str] = []  # of the open piece
        self._size = 0
        self._gap = 0
        self._blank = False  # the last line was blank
        self._began = False  # there are pieces already
        self._fence = ""  # the mark that opened it
        self._indent = 0  # of that mark
        self._language = ""
        self._fence_lines = 0
        self._code: Piece | None = None  # the piece of the same fence before this one
        self._item = ""  # the list that the open piece is an item of, by its mark: -*+.) or none
        self._maths = ""  # the mark that ends the open formula
        self._number: int | None = None
        self._shift = 0  # how far in the open piece is, which goes on within a long item
        self._thinking = False
        self._source = 0  # characters before the line that is looked at
        self._start = 0  # characters before the open piece

    def feed(self, text: str) -> None:
        """More of the text."""
        *complete, self._rest = (self._rest + visible(text)).split("\n")
        for line in complete:
            self._whole_line(line)
            self._source += len(line) + 1
        while len(self._rest) > LONGEST_LINE:
            part, self._rest = _cut_line(self._rest)
            self._line(part)
            self._source += len(part)

    def tail(self) -> tuple[list[Piece], Mapping[str, Any]]:
        """The pieces of the open end as it stands, and all references known with it."""
        ahead = copy.copy(self)
        ahead.pieces, ahead._lines = [], list(self._lines)
        ahead.references = dict(self.references)
        if self._rest:
            ahead._whole_line(self._rest)
        ahead._close()
        return ahead.pieces, ahead.references

    def _whole_line(self, line: str) -> None:
        while len(line) > LONGEST_LINE:
            part, line = _cut_line(line)
            self._line(part)
        self._line(line.removesuffix(_CARRIAGE_RETURN))

    def _line(self, line: str) -> None:
        if self._thinking and _THOUGHT in line:
            self._end_thought(*line.split(_THOUGHT, 1))
        elif self._fence:
            self._fenced(line)
        elif self._maths and line.strip():
            self._formula(line)
        elif not self._thinking and line.lstrip().startswith(_THINK):
            self._close()
            self._thinking = True
            if rest := line.lstrip().removeprefix(_THINK):
                self._line(rest)
        elif not line.strip():
            self._blank = True
            if self._lines and self._size < LONGEST_PIECE:
                self._add("")
        else:
            self._text_line(line)

    def _end_thought(self, last: str, after: str) -> None:
        if last.strip():
            self._line(last)
        self._close()
        self._thinking, self._fence, self._maths = False, "", ""
        if after.strip():
            self._line(after)

    def _text_line(self, line: str) -> None:
        fence = _FENCE.match(line)
        item = "" if _RULE.match(line) else _list_kind(line)
        if fence and (not self._item or not line[0].isspace()):
            self._open_fence(fence)
        elif not self._lines or self._begins_block(line, item):
            self._begin(line, item)
        else:
            self._add_or_go_on(line)
        self._maths = "" if self._fence else closing_of(line)
        self._blank = False

    def _add_or_go_on(self, line: str) -> None:
        if self._size + len(line) > LONGEST_PIECE:
            self._go_on(line)
        else:
            self._add(line)

    def _formula(self, line: str) -> None:
        if ends_with(line, self._maths):
            self._maths = ""
        self._add_or_go_on(line)
        self._blank = False

    def _open_fence(self, fence: re.Match[str]) -> None:
        self._close()
        self._fence = fence[1] or fence[3]
        self._indent = fence.start(1) if fence[1] else fence.start(3)
        words = (fence[2] or fence[4] or "").split()
        self._language = words[0].lower() if words else ""

    def _begins_block(self, line: str, item: str) -> bool:
        if self._blank and not line[0].isspace():
            return True
        if _RULE.match(line) and not line[0].isspace():
            return bool(self._item) or not _UNDERLINE.match(line)
        if _HEADING.match(line):
            return True
        if item == self._item or not item:
            return bool(item)
        found = _ITEM.match(line)  # what is empty, or does not begin with 1, ends no paragraph
        return bool(found and found[3] and (found[1] in (None, "1") or self._item))

    def _begin(self, line: str, item: str) -> None:
        last, blank, number = self._item, self._blank, self._number
        self._close()
        same_list = bool(item) and item == last
        self._gap = int(self._began and (blank or not same_list))
        self._item, self._number = item, None
        if item in _ORDERED:
            self._number = number + 1 if same_list and number is not None else _number_of(line)
        self._add(line)

    def _go_on(self, line: str) -> None:
        """A piece that became too long: the next goes on without a gap, a table with its head.

        What was inside of a list's item stays as far in, by the indent of its first line.
        """
        head, inside = self._lines[:2], bool(self._item or self._shift)
        self._close()
        self._gap = 0
        self._shift = _indent(line) if inside else 0
        if len(head) == 2 and "|" in head[0] and _DELIMITER.match(head[1]):
            for head_line in head:
                self._add(head_line)
        self._add(line)

    def _add(self, line: str) -> None:
        line = line[min(self._shift, _indent(line)) :]
        self._note_start()
        self._lines.append(line)
        self._size += len(line) + 1
        alone = len(self._lines) == 1 or _REFERENCE.match(self._lines[0])  # not within a paragraph
        found = _REFERENCE.match(line) if alone else None
        if found and len(self.references) < _MOST_REFERENCES:
            label = " ".join(found[1].split()).lower().upper()
            self.references.setdefault(label, {"title": "", "href": found[2], "map": [0, 0]})

    def _fenced(self, line: str) -> None:
        if self._fence in line and self._ends_fence(line):
            self._close()
            self._fence = ""
            return
        self._note_start()
        self._lines.append(line[min(self._indent, _indent(line)) :] if self._indent else line)
        self._fence_lines += 1
        if len(self._lines) == CODE_LINES:
            self._close_code()

    def _ends_fence(self, line: str) -> bool:
        return _indent(line) < 4 and not line.strip().strip(self._fence[0])

    def _close(self) -> None:
        """Ends the open piece."""
        if self._fence:
            if self._lines or self._code is None:
                self._close_code()
            self._code, self._fence_lines = None, 0
            self._language = ""
        elif self._lines:
            text = "\n".join(self._lines).rstrip()
            number = self._number if self._item in _ORDERED else None
            self._cut_off(Piece("markdown", text, self._gap, number=number, indent=self._shift))
        self._lines, self._size, self._item, self._blank = [], 0, "", False
        self._maths = ""
        self._shift = 0

    def _close_code(self) -> None:
        text = "\n".join(self._lines)
        gap = int(self._code is None and self._began)
        previous = self._code if (self._fence_lines - 1) % LINES_PER_STATE >= CODE_LINES else None
        piece = Piece("code", text, gap, language=self._language, previous=previous)
        self._cut_off(piece)
        self._code, self._lines = piece, []

    def _note_start(self) -> None:
        if not self._lines:
            self._start = self._source

    def _cut_off(self, piece: Piece) -> None:
        piece.thought, piece.start = self._thinking, self._start
        self._began = True
        self.pieces.append(piece)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _list_kind(line: str) -> str:
    found = _ITEM.match(line)
    return (found[2] or line[0]) if found else ""


def _number_of(line: str) -> int:
    found = _ITEM.match(line)
    return int(found[1]) if found and found[1] else 1


def _cut_line(line: str) -> tuple[str, str]:
    """A part of a line that is too long, and the rest: cut at a space, never in a cluster."""
    at = line.rfind(" ", LONGEST_LINE // 2, LONGEST_LINE)
    if at < 0:
        at = LONGEST_LINE
        safe = (n for n in range(at, at - 64, -1) if is_plain(line[n - 1 : n + 1]))
        at = next(safe, at)
    return line[:at], line[at:]
