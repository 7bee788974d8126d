"""Maths in Markdown, left as it was written: `$x$`, `\\(x\\)`, `$$x$$` and `\\[x\\]`.

CommonMark would take the backslashes for escapes and the stars and underscores for emphasis.
What a single dollar encloses is known from prices and variables as in Pandoc: no blank inside of
either dollar, and no digit after the second.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

_CLOSING = {"$$": "$$", r"\[": r"\]"}
_INLINE_CLOSING = {**_CLOSING, r"\(": r"\)"}
_IN_DOLLARS = re.compile(r"\$(?![\s$])(?:\\.|[^\\$\n])*?(?<!\s)\$(?!\d)")
_LONGEST = 2000  # characters of one formula inside a line: what is longer is none


def closing_of(line: str) -> str:
    """The mark that ends the formula which begins with this line, and goes on after it, if any."""
    line = line.strip()
    closing = _CLOSING.get(line[:2], "")
    return "" if closing and closing in line[2:] else closing


def ends_with(line: str, closing: str) -> bool:
    """Whether a formula's last line is this one."""
    return line.rstrip().endswith(closing)


def teach_maths(parser: MarkdownIt) -> MarkdownIt:
    """Have the parser make tokens `maths_block` and `maths_inline` of formulas."""
    ends = ["paragraph", "reference", "blockquote", "list"]
    parser.block.ruler.before("fence", "maths_block", _block, {"alt": ends})
    parser.inline.ruler.before("escape", "maths_inline", _inline)
    return parser


def _inline(state: StateInline, silent: bool) -> bool:
    end = _end_of(state.src, state.pos)
    if not state.pos < end <= state.posMax:
        return False
    if not silent:
        state.push("maths_inline", "", 0).content = state.src[state.pos : end]
    state.pos = end
    return True


def _end_of(text: str, start: int) -> int:
    """Where the formula ends that begins here; 0 if none does."""
    if text[start] not in "$\\":
        return 0
    if closing := _INLINE_CLOSING.get(text[start : start + 2], ""):
        at = text.find(closing, start + 3, start + _LONGEST)
        return at + 2 if at > 0 else 0
    found = _IN_DOLLARS.match(text, start, start + _LONGEST)
    return found.end() if found else 0


def _block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Lines from `$$` or `\\[` to its closing mark, or to the end of what it stands in."""
    if state.is_code_block(start):
        return False
    first = state.getLines(start, start + 1, state.blkIndent, False)
    closing = closing_of(first)
    if not closing:
        return False
    if silent:
        return True
    stop = start + 1
    while stop < end and (state.isEmpty(stop) or state.sCount[stop] >= state.blkIndent):
        stop += 1
        if ends_with(state.getLines(stop - 1, stop, state.blkIndent, False), closing):
            break
    lines = state.getLines(start, stop, state.blkIndent, False)
    token = state.push("maths_block", "", 0)
    token.block, token.map = True, [start, stop]
    token.content = lines.strip()[2:].removesuffix(closing).strip()
    state.line = stop
    return True
