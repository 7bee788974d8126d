"""One block of Markdown as rows, at a width and in a palette."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from rich.style import Style

from tui.transcript.graphemes import chop
from tui.transcript.highlight import START, State, lex_line
from tui.transcript.inline import inline_runs, plain_runs
from tui.transcript.maths import teach_maths
from tui.transcript.palette import Palette
from tui.transcript.rows import BLANK, Row, Run, prefixed, row_of, rows_of
from tui.transcript.tables import Table, table_rows

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_BULLETS = "•◦▪"
_CODE_BAR = "▏ "
_QUOTE_BAR = "▌ "
_NARROWEST = 6  # cells for text: what is nested deeper is not indented any more
_DEEPEST = 80  # blocks within blocks; what is deeper is left out
_MOST_BRACKETS = 400  # in a piece: the parser takes quadratic time, and nobody means links by that
_TASK = re.compile(r"\[([ xX])\] ")
_TAB = "    "
# A paragraph with none of these is what it says, and needs no parser.
_NEEDS_PARSER = re.compile(r"[\\`*_~\[!<&|\n#>=\t$]|^\s|^[-+=]|^\d+[.)]|  $|://")


@cache
def markdown_parser() -> MarkdownIt:
    """Imported at the first block that needs it: 40 ms."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST})
    return teach_maths(parser.enable(["table", "strikethrough"]))


def warm_up() -> None:
    """Imports what the first reply would wait for; to be called in a thread."""
    markdown_parser()
    lex_line("python", "", START)


def markdown_rows(
    text: str,
    width: int,
    palette: Palette,
    references: Mapping[str, Any] | None = None,
    number: int | None = None,
) -> list[Row]:
    """A block, or a few; `number` is the first one of an ordered list that began further up."""
    if not _NEEDS_PARSER.search(text) or text.count("[") > _MOST_BRACKETS:
        return rows_of(plain_runs(text.rstrip(), palette, palette.text), width)
    tokens = markdown_parser().parse(text, {"references": dict(references or {})})
    return _Renderer(palette, number).blocks(tokens, width, palette.text)


def code_rows(
    lines: Sequence[str], width: int, palette: Palette, language: str = "", state: State = START
) -> tuple[list[Row], State]:
    """Lines of code, never wrapped at words; and the lexer's state after the last of them."""
    rows: list[Row] = []
    bar = (_CODE_BAR, palette.rule)
    room = max(width - len(_CODE_BAR), 1)
    for line in lines:
        tokens, state = lex_line(language, line.replace("\t", _TAB), state)
        runs = [(text, getattr(palette, style)) for style, text in tokens]
        rows += prefixed(rows_of(runs, room, chop), bar, bar, decoration=True)
    return rows, state


def plain_rows(lines: Sequence[str], width: int, style: Style) -> list[Row]:
    """Text as it was typed."""
    return rows_of([("\n".join(lines).replace("\t", _TAB), style)], width)


class _Renderer:
    """Walks over the parser's tokens; `base` is the style that a block adds its own to."""

    def __init__(self, palette: Palette, number: int | None) -> None:
        self._palette = palette
        self._number = number
        self._depth = 0

    def blocks(
        self, tokens: Sequence[Token], width: int, base: Style, *, tight: bool = False
    ) -> list[Row]:
        rows: list[Row] = []
        for group in _groups(tokens):
            drawn = self._block(group, width, base)
            if rows and drawn and not tight:
                rows.append(BLANK)
            rows += drawn
        return rows

    def _block(self, group: Sequence[Token], width: int, base: Style) -> list[Row]:
        kind, inner = group[0].type, group[1:-1]
        if kind == "paragraph_open":
            return rows_of(self._inline(inner, base), width)
        if kind == "heading_open":
            return self._heading(group[0].tag, inner, width, base)
        if kind in ("bullet_list_open", "ordered_list_open"):
            return self._list(group[0], inner, width, base)
        if kind == "blockquote_open":
            bar = (_fitting(_QUOTE_BAR, width), self._palette.marker)
            quoted = self.blocks(inner, width - len(bar[0]), base + Style(italic=True))
            return prefixed(quoted, bar, bar, decoration=True)
        if kind == "table_open":
            return table_rows(self._table(inner, base), width, self._palette)
        if kind == "hr":
            return [row_of([("─" * width, self._palette.rule)])]
        if kind in ("fence", "code_block"):
            language = group[0].info.split(maxsplit=1)[0] if group[0].info.strip() else ""
            lines = group[0].content.removesuffix("\n").split("\n")
            return code_rows(lines, width, self._palette, language)[0]
        if kind == "maths_block":
            return code_rows(group[0].content.split("\n"), width, self._palette, "tex")[0]
        return rows_of([(group[0].content, base)], width) if group[0].content else []

    def _inline(self, tokens: Sequence[Token], base: Style) -> list[Run]:
        return [
            run
            for token in tokens
            for run in inline_runs(token.children or (), self._palette, base)
        ]

    def _heading(self, tag: str, inner: Sequence[Token], width: int, base: Style) -> list[Row]:
        style = base + self._palette.heading
        if tag == "h1":
            style += Style(underline=True)
        elif tag not in ("h2", "h3"):
            style += Style(bold=False, italic=True)
        return rows_of(self._inline(inner, style), width)

    def _list(self, opening: Token, inner: Sequence[Token], width: int, base: Style) -> list[Row]:
        number = None
        if opening.type == "ordered_list_open":
            number = int(opening.attrs.get("start", 1)) if self._number is None else self._number
            self._number = None
        rows: list[Row] = []
        self._depth += 1
        for item in _groups(inner):
            tight = _is_tight(item)
            if rows and not tight:
                rows.append(BLANK)
            marker = f"{number}. " if number is not None else self._bullet()
            rows += self._item(item[1:-1], marker, width, base, tight)
            number = None if number is None else number + 1
        self._depth -= 1
        return rows

    def _bullet(self) -> str:
        return _BULLETS[(self._depth - 1) % len(_BULLETS)] + " "

    def _item(
        self, item: Sequence[Token], marker: str, width: int, base: Style, tight: bool
    ) -> list[Row]:
        task = _TASK.match(item[1].content) if len(item) > 1 and item[1].type == "inline" else None
        if task:
            marker = ("☐ " if task[1] == " " else "☑ ") if marker[0] in _BULLETS else marker
            _drop_task_mark(item[1])
        marker = _fitting(marker, width)
        rows = self.blocks(item, width - len(marker), base, tight=tight) or [BLANK]
        first = (marker, base + self._palette.marker)
        return prefixed(rows, first, (" " * len(marker), base))

    def _table(self, tokens: Sequence[Token], base: Style) -> Table:
        lines: list[list[list[Run]]] = []
        alignments: list[str] = []
        style = base
        for token in tokens:
            if token.type == "tr_open":
                lines.append([])
            elif token.type in ("th_open", "td_open"):
                style = base + Style(bold=True) if token.type == "th_open" else base
                if token.type == "th_open":
                    alignments.append(str(token.attrs.get("style", "")).removeprefix("text-align:"))
            elif token.type == "inline":
                lines[-1].append(list(inline_runs(token.children or (), self._palette, style)))
        return Table(lines[0], lines[1:], alignments)


def _fitting(prefix: str, width: int) -> str:
    return prefix if width - len(prefix) >= _NARROWEST else ""


def _groups(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Each block with all that is inside it."""
    start = depth = 0
    for at, token in enumerate(tokens):
        depth += token.nesting
        if depth == 0:
            yield tokens[start : at + 1]
            start = at + 1


def _is_tight(item: Sequence[Token]) -> bool:
    level = item[0].level + 1
    own = (token for token in item if token.level == level and token.type == "paragraph_open")
    return all(token.hidden for token in own)


def _drop_task_mark(token: Token) -> None:
    children = token.children or []
    dropped = 0
    for child in children:
        take = min(4 - dropped, len(child.content))
        child.content = child.content[take:]
        dropped += take
        if dropped == 4:
            return
