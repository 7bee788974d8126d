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
            if opened := self._open_span(line, at, stack):
                tokens.append((opened[1], line[at:]))
                return opened
            at = self._step(line, at, stack, tokens)
        raise RuntimeError("the rules of this lexer do not come to an end")

    def _open_span(self, line: str, at: int, stack: list[str]) -> tuple[str, str] | None:
        """The mark and the style of what begins here, and would go on if the mark came later."""
        for opening, closing in _SPANS:
            if not line.startswith(opening, at) or closing in line[at + len(opening) :]:
                continue
            action, match = self._match(line + closing, at, stack)
            if match and match.end() > len(line):
                styles = [style for style, _ in self._styled(action, match)]
                return closing, styles[-1] if styles else "text"
        return None

    def _match(self, line: str, at: int, stack: list[str]) -> tuple[Any, Any]:
        for match_at, action, _ in self._lexer._tokens[stack[-1]]:
            if match := match_at(line, at):
                return action, match
        return None, None

    def _step(self, line: str, at: int, stack: list[str], tokens: list[tuple[str, str]]) -> int:
        for match_at, action, new_state in self._lexer._tokens[stack[-1]]:
            match = match_at(line, at)
            if match is None:
                continue
            tokens += self._styled(action, match)
            _follow(new_state, stack)
            return int(match.end())
        if line[at] == "\n":
            stack[:] = ["root"]
        tokens.append(("text", line[at]))
        return at + 1

    def _styled(self, action: Any, match: Any) -> Iterator[tuple[str, str]]:
        from pygments.token import _TokenType

        if action is None:
            return
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
