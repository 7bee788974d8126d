"""Code, line by line: each line is lexed once, from the state that the line before it left.

Pygments lexes whole texts and keeps its state to itself, so a fence that grows would be lexed
again at each repaint. Its regex lexers are tables of rules, though, and the loop over them is
short; here it runs over one line and gives its state back. What a lexer matches over several
lines with a single rule (C's comments, say) is followed by its closing mark instead. Lexers of
another kind get each line without a state.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pygments.lexer import Lexer

Tokens = tuple[tuple[str, str], ...]
"""(name of a style in the palette, text)"""

LONGEST_LINE = 1000  # some rules take quadratic time; nobody reads colours in a line like that
_MOST_STEPS = 5 * LONGEST_LINE
_SPANS = (("/*", "*/"), ("<!--", "-->"), ('"""', '"""'), ("'''", "'''"), ("`", "`"), ("--[[", "]]"))


@dataclass(frozen=True, slots=True)
class State:
    """What a line leaves to the next: the lexer's stack, and the mark that ends an open span."""

    stack: tuple[str, ...] = ("root",)
    closing: str = ""
    style: str = "text"


START = State()


@lru_cache(4096)
def lex_line(language: str, line: str, state: State) -> tuple[Tokens, State]:
    """The tokens of one line (without its newline), and the state after it."""
    grammar = _grammar(language)
    if grammar is None or len(line) > LONGEST_LINE:
        return (("text", line),), state
    try:
        return grammar.lex(line, state)
    except Exception:  # a lexer's rules are somebody else's code, and colours are not worth a crash
        return (("text", line),), START


@lru_cache(64)
def _grammar(language: str) -> _Grammar | None:
    if not language:
        return None
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return _Grammar(get_lexer_by_name(language, ensurenl=False))
    except ClassNotFound:
        return None


class _Grammar:
    """A lexer, and how to run it over one line."""

    def __init__(self, lexer: Lexer) -> None:
        from pygments.lexer import DelegatingLexer, ExtendedRegexLexer, RegexLexer

        self._lexer: Any = lexer
        special = isinstance(lexer, ExtendedRegexLexer | DelegatingLexer)
        self._has_rules = isinstance(lexer, RegexLexer) and not special
        self._spans = tuple(pair for pair in _SPANS if self._spans_lines(*pair))

    def _spans_lines(self, opening: str, closing: str) -> bool:
        """Whether a single rule matches from the opening to the closing mark, newlines and all."""
        sample = f"{opening}a\nb{closing}"
        return self._has_rules and self._kind_of(sample) in ("comment", "string")

    def _kind_of(self, sample: str) -> str:
        found = self._lexer.get_tokens_unprocessed(sample + "\n")
        return next((_style_name(kind) for _, kind, text in found if sample in text), "")

    def lex(self, line: str, state: State) -> tuple[Tokens, State]:
        if not self._has_rules:
            found = self._lexer.get_tokens_unprocessed(line + "\n")
            return _merged((_style_name(kind), text) for _, kind, text in found), START
        tokens: list[tuple[str, str]] = []
        at = 0
        if state.closing:
            end = line.find(state.closing)
            if end < 0:
                return ((state.style, line),), state
            at = end + len(state.closing)
            tokens.append((state.style, line[:at]))
        stack = list(state.stack)
        opened = self._run(line + "\n", at, stack, tokens)
        left = State(tuple(stack[-20:]), *opened)
        return _merged(tokens), left

    def _run(
        self, line: str, at: int, stack: list[str], tokens: list[tuple[str, str]]
    ) -> tuple[str, str]:
        """Pygments' loop; adds to tokens, changes the stack, gives the span left open."""
        for _ in range(_MOST_STEPS):
            if at >= len(line):
                return "", "text"
            if closing := self._open_span(line, at):
                style = self._kind_of(f"{line[at : at + len(closing)]}a{closing}") or "text"
                tokens.append((style, line[at:]))
                return closing, style
            at = self._step(line, at, stack, tokens)
        raise RuntimeError("the rules of this lexer do not come to an end")

    def _open_span(self, line: str, at: int) -> str:
        """The closing mark of a span that begins here and does not end in this line."""
        for opening, closing in self._spans:
            if line.startswith(opening, at) and closing not in line[at + len(opening) :]:
                return closing
        return ""

    def _step(self, line: str, at: int, stack: list[str], tokens: list[tuple[str, str]]) -> int:
        for match_at, action, new_state in self._lexer._tokens[stack[-1]]:
            match = match_at(line, at)
            if match is None:
                continue
            if action is not None:
                tokens += self._styled(action, match)
            _follow(new_state, stack)
            return int(match.end())
        if line[at] == "\n":
            stack[:] = ["root"]
        tokens.append(("text", line[at]))
        return at + 1

    def _styled(self, action: Any, match: Any) -> Iterator[tuple[str, str]]:
        from pygments.token import _TokenType

        if type(action) is _TokenType:
            yield _style_name(action), match.group()
        else:
            for _, kind, text in action(self._lexer, match):
                yield _style_name(kind), text


def _follow(new_state: Any, stack: list[str]) -> None:
    """Pygments' state transitions."""
    if new_state is None:
        return
    if isinstance(new_state, int):
        del stack[max(1, len(stack) + new_state) if new_state < 0 else new_state :]
        return
    for state in new_state if isinstance(new_state, tuple) else (new_state,):
        if state == "#pop":
            if len(stack) > 1:
                stack.pop()
        elif state == "#push":
            stack.append(stack[-1])
        else:
            stack.append(state)


def _merged(tokens: Any) -> Tokens:
    """Neighbours of one style joined, and the newline at the end taken off."""
    merged: list[tuple[str, str]] = []
    for style, text in tokens:
        if merged and (merged[-1][0] == style or text.isspace()):
            merged[-1] = (merged[-1][0], merged[-1][1] + text)
        elif text:
            merged.append((style, text))
    if merged:
        merged[-1] = (merged[-1][0], merged[-1][1].removesuffix("\n"))
    return tuple(merged)


@cache
def _style_name(kind: Any) -> str:
    from pygments.token import Token

    names = {
        Token.Comment: "comment",
        Token.Comment.Preproc: "keyword",
        Token.Keyword: "keyword",
        Token.Operator.Word: "keyword",
        Token.Literal.String: "string",
        Token.Literal.Number: "number",
        Token.Keyword.Constant: "number",
        Token.Name.Function: "name",
        Token.Name.Class: "name",
        Token.Name.Builtin: "name",
        Token.Name.Tag: "keyword",
        Token.Name.Attribute: "name",
        Token.Name.Decorator: "name",
        Token.Generic.Inserted: "added",
        Token.Generic.Deleted: "removed",
        Token.Generic.Heading: "heading",
        Token.Generic.Subheading: "heading",
    }
    while kind is not None:
        if kind in names:
            return names[kind]
        kind = kind.parent
    return "text"
