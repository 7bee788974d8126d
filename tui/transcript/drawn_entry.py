"""One entry as pieces: what is said about it above and below, and its text between."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from tui.transcript.entries import PLAIN_FOLD, Entry, Fold
from tui.transcript.heights import Heights
from tui.transcript.pieces import MARGIN, Piece
from tui.transcript.splitter import LONGEST_LINE, Splitter
from tui.visible import visible

_PLAIN_LINES = 32
_STATUS_NOTES = {
    "cancelled": "stopped",
    "failed": "failed",
    "partial": "interrupted",
}
_WINDOW_LINE = "the model's window begins here"
_UNMATCHED = 7  # characters of "</think>" that may have come with the text before
_THOUGHT = re.compile(r"(?<![`'\"])</think>")
CLOSED, OPEN = "▸ ", "▾ "
_ENTRY_CHROME = 2  # rows of gap and footer, for the estimate


def estimated_height(entry: Entry, width: int) -> int:
    """Rows that an entry which was never looked at will probably take."""
    rows = estimated_rows(entry.absent or len(entry.text), width, entry.text.count("\n") + 1)
    return rows + bool(entry.context) + 2 * entry.window_start


def estimated_rows(size: int, width: int, lines: int = 1) -> int:
    """The same for a text of so many characters, with nothing said about it."""
    rows = max(lines, (size + lines * width // 4) // max(width - MARGIN, 1))
    return rows + _ENTRY_CHROME


class DrawnEntry:
    """An entry that was looked at. Its pieces change at the end only, while it streams."""

    def __init__(self, entry: Entry, width: int, fold: Fold = PLAIN_FOLD, height: int = 0) -> None:
        """`height` is what an entry whose text is absent takes up."""
        self.entry, self.fold, self._absent_height = entry, fold, height
        self.pieces: list[Piece] = []
        self.heights = Heights()
        self._width = width
        self._splitter = Splitter()
        self._taken = 0  # of the splitter's pieces
        self._firm = 0  # pieces that stay as they are
        self._references: Mapping[str, Any] = {}
        self._unmatched = False  # thinking ended that never began
        self._hides_thoughts = False
        self._hidden = 0  # characters of the thought at the end, if that is hidden
        self._build()

    @property
    def height(self) -> int:
        return self.heights.total

    def extend(self, text: str) -> None:
        """More of the text; only what it changes is made anew."""
        recent = self.entry.text[-_UNMATCHED:] + text
        self.entry = replace(self.entry, text=self.entry.text + text)
        ended = "</think>" in recent and (self._thinks_anew() or not self.fold.opened)
        if self.entry.role != "assistant" or self.fold.folded or ended:
            self._build()
            return
        self._splitter.feed(text)
        self._take()

    def replace(self, entry: Entry, fold: Fold) -> None:
        """The same message in another state."""
        ended = self._only_ends(entry, fold)
        self.entry, self.fold, before = entry, fold, self.pieces
        if ended:
            self._take()
            return
        self._build()
        self._keep_rows(before)

    def _only_ends(self, entry: Entry, fold: Fold) -> bool:
        """Whether nothing but what stands below the text changes: long ones are not cut anew."""
        old = self.entry
        text_stays = entry.role == "assistant" and not (entry.absent or fold.folded)
        return (
            text_stays
            and fold == self.fold
            and (entry.text, entry.changes) == (old.text, old.changes)
            and (entry.context, entry.window_start) == (old.context, old.window_start)
            and not any(piece.thought for piece in self._splitter.pieces)
        )

    def set_width(self, width: int) -> None:
        """Everything has to be drawn again."""
        self._width = width
        for piece in self.pieces:
            piece.rows = None
            piece.height = piece.estimate(width - MARGIN)
        self.heights = Heights(piece.height for piece in self.pieces)

    def forget_rows(self) -> None:
        """The colours changed: heights stay."""
        for piece in self.pieces:
            piece.rows = None

    def measured(self, at: int) -> None:
        """A piece was drawn and knows its height."""
        self.heights[at] = self.pieces[at].height

    def _build(self) -> None:
        self._splitter, self._taken, self._references = Splitter(), 0, {}
        self.pieces, self.heights, self._hidden = [], Heights(), 0
        if self.entry.absent:
            self._append(Piece("blank", "", self._absent_height - 1))
            return
        for piece in self._above():
            self._append(piece)
        self._firm = len(self.pieces)
        if self.fold.folded:
            self._append(self._folded())
        elif self.entry.role == "assistant":
            self._unmatched = self._has_unmatched_thought()
            thinks = self.entry.status == "streaming" and "</think>" not in self.entry.text
            self._hides_thoughts = not (self.fold.opened or thinks)
            self._splitter.feed(("<think>" if self._unmatched else "") + self.entry.text)
            self._take()
        else:
            for piece in [*self._plain_text(), *self._below()]:
                self._append(piece)

    def _thinks_anew(self) -> bool:
        """Whether it turns out only now: some templates leave the opening mark to the prompt."""
        return self._has_unmatched_thought() != self._unmatched

    def _has_unmatched_thought(self) -> bool:
        """Its closing mark comes first, and is neither quoted nor within code."""
        found = _THOUGHT.search(self.entry.text)
        before = self.entry.text[: found.start()] if found else "<think>"
        return "<think>" not in before and before.count("```") % 2 == 0

    def _take(self) -> None:
        """Brings the pieces up to the splitter's."""
        old = self.pieces[self._firm :]
        del self.pieces[self._firm :]
        self.heights.truncate(self._firm)
        fresh = self._splitter.pieces[self._taken :]
        self._taken += len(fresh)
        tail, references = self._splitter.tail()
        if references != self._references:
            self._refer(references)
        start = len(self.pieces)
        self._add(fresh)
        self._firm, hidden = len(self.pieces), self._hidden
        self._add(self._ending(tail))
        self._hidden = hidden
        self._mark_changes(start)
        self._reuse(old, min(start, self._firm))

    def mark(self, changes: tuple[int, ...]) -> None:
        """Parameters were changed at these characters of the text."""
        self.entry = replace(self.entry, changes=changes)
        self._mark_changes(0)

    def _mark_changes(self, first: int) -> None:
        """Tells the pieces from this one on which changes are in them."""
        numbers = [
            at
            for at in range(first, len(self.pieces))
            if self.pieces[at].kind in ("markdown", "code")
        ]
        if not (self.entry.changes and numbers):
            return
        starts = [self.pieces[at].start for at in numbers]
        shares: dict[int, list[float]] = {}
        for offset in self.entry.changes:
            found = bisect_right(starts, offset) - 1
            if found >= 0 or first == 0:
                piece = self.pieces[numbers[max(found, 0)]]
                share = (offset - piece.start) / max(len(piece.text), 1)
                shares.setdefault(numbers[max(found, 0)], []).append(min(max(share, 0), 1))
        for at in numbers:
            changes = tuple(shares.get(at, ()))
            if self.pieces[at].changes != changes:
                self.pieces[at].changes = changes
                self.pieces[at].rows = None

    def _add(self, pieces: Iterable[Piece]) -> None:
        """Appends pieces, with one note in place of each thought that is hidden."""
        for piece in pieces:
            if not (piece.thought and self._hides_thoughts):
                self._hidden = 0
                self._append(piece)
                continue
            if self._hidden:
                self.pieces.pop()
                self.heights.truncate(len(self.pieces))
            self._hidden += len(piece.text)
            self._append(self._thought_note())

    def _thought_note(self) -> Piece:
        seconds = self.entry.thought_seconds
        how_long = f" for {seconds:.0f} s" if seconds >= 1 else ""
        text = f"thought{how_long} · {self._hidden:,} characters"
        return Piece("note", text, 1, "muted", CLOSED)

    def _ending(self, tail: list[Piece]) -> Iterable[Piece]:
        yield from tail
        told = self.entry.status == "failed" and self.entry.footer
        if not (tail or self._taken or told):
            waiting = self.entry.status == "streaming"
            yield Piece("note", "…" if waiting else "(empty)", 0, "muted")
        yield from self._below()

    def _append(self, piece: Piece) -> None:
        if not self.pieces or self.pieces[-1].kind == "line":
            piece.gap = 1
        piece.references = self._references
        piece.height = piece.estimate(self._width - MARGIN)
        self.pieces.append(piece)
        self.heights.append(piece.height)

    def _refer(self, references: Mapping[str, Any]) -> None:
        """A link's address became known: what mentions one is drawn again."""
        self._references = dict(references)
        for piece in self.pieces:
            piece.references = self._references
            if "[" in piece.text:
                piece.rows = None

    def _reuse(self, old: list[Piece], start: int) -> None:
        """Rows of the open end that came out as they were before."""
        for at, (before, now) in enumerate(zip(old, self.pieces[start:], strict=False), start):
            if before.rows is not None and before.same_as(now) and "[" not in now.text:
                now.rows, now.height = before.rows, before.height
                self.measured(at)

    def _keep_rows(self, before: list[Piece]) -> None:
        for at, (old, new) in enumerate(zip(before, self.pieces, strict=False)):
            if old.rows is not None and old.kind == new.kind and old.same_as(new):
                new.rows, new.height = old.rows, old.height
                self.measured(at)

    def _above(self) -> Iterable[Piece]:
        entry = self.entry
        if entry.window_start:
            yield Piece("line", _WINDOW_LINE, style="warning")
        if entry.context and not self.fold.folded:
            chip = f"context: {len(entry.context):,} characters"
            yield Piece("note", chip, style="muted", mark=OPEN if self.fold.opened else CLOSED)
            if self.fold.opened:
                yield from _plain_pieces(entry.context, "muted", "")

    def _folded(self) -> Piece:
        """The first line that says something, and how much there is."""
        text = self.entry.text[: 4 * self._width].removeprefix("<think>").strip()
        first = visible(text.split("\n", 1)[0])[: max(self._width - 30, 8)]
        size = f"{first} … {len(self.entry.text):,} characters"
        return Piece(
            "note", size, style="user" if self.entry.role == "user" else "muted", mark=CLOSED
        )

    def _plain_text(self) -> Iterable[Piece]:
        """What a person wrote stays as it was written."""
        entry = self.entry
        style = {"user": "user", "notice": "warning"}.get(entry.role, "muted")
        mark = {"user": "❯ ", "system": "⚙ ", "notice": "· "}.get(entry.role, "")
        return _plain_pieces(entry.text, style, mark)

    def _below(self) -> Iterable[Piece]:
        entry = self.entry
        place, count = entry.branch
        note = _STATUS_NOTES.get(entry.status, "")
        if entry.status == "failed" and entry.footer:
            note = ""
        branch = f"{place}/{count} {entry.branch_keys}".strip() if count > 1 else ""
        parts = [branch, note, visible(entry.footer)]
        text = " · ".join(part for part in parts if part)
        if text:
            style = {"failed": "error", "partial": "warning"}.get(entry.status, "muted")
            yield Piece("note", text, style=style)


def _plain_pieces(text: str, style: str, mark: str) -> Iterable[Piece]:
    lines = [
        line[at : at + LONGEST_LINE]
        for line in visible(text.replace("\r\n", "\n")).split("\n")
        for at in range(0, max(len(line), 1), LONGEST_LINE)
    ]
    for start in range(0, len(lines), _PLAIN_LINES):
        part = "\n".join(lines[start : start + _PLAIN_LINES])
        yield Piece("plain", part, 0, style, "" if start else mark)
