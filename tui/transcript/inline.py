"""What stands inside a line of Markdown: emphasis, code, links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from rich.style import Style

from tui.transcript.palette import Palette
from tui.transcript.rows import Run
from tui.visible import clean_url, visible_inline

if TYPE_CHECKING:
    from markdown_it.token import Token

_BARE_URL = re.compile(r"https?://[^\s<>\"'`]*[^\s<>\"'`.,;:!?)\]}]")
_HTML_BREAK = re.compile(r"<br ?/?>")  # all that a cell of a table has for a new line
_ATTRIBUTES = {
    "strong": Style(bold=True),
    "em": Style(italic=True),
    "s": Style(strike=True),
}


def inline_runs(tokens: Iterable[Token], palette: Palette, base: Style) -> Iterator[Run]:
    """Runs of styled text, with a newline for each break: models mean those that they write."""
    styles = [base]
    for token in tokens:
        kind = token.type
        if kind in ("softbreak", "hardbreak"):
            yield "\n", base
        elif kind == "code_inline":
            yield visible_inline(token.content), styles[-1] + palette.code
        elif kind == "maths_inline":
            content = "\n".join(map(visible_inline, token.content.split("\n")))
            yield content, styles[-1] + palette.code
        elif kind == "image":
            yield from _image(token, palette, styles[-1])
        elif token.nesting == 1:
            styles.append(styles[-1] + _opened(token, palette))
        elif token.nesting == -1:
            if len(styles) > 1:
                styles.pop()
        elif token.content:
            lines = _HTML_BREAK.split(token.content) if "<" in token.content else (token.content,)
            for number, line in enumerate(lines):
                text = visible_inline(line)
                yield from plain_runs(f"\n{text}" if number else text, palette, styles[-1])


def plain_runs(text: str, palette: Palette, base: Style) -> Iterator[Run]:
    """Text that is no Markdown any more; bare URLs in it become links."""
    at = 0
    for match in _BARE_URL.finditer(text) if "://" in text and not base.link else ():
        if at < match.start():
            yield text[at : match.start()], base
        yield match[0], base + link_style(palette.link, clean_url(match[0]))
        at = match.end()
    if at < len(text):
        yield text[at:], base


@lru_cache(1024)
def link_style(style: Style, url: str) -> Style:
    """Made once a URL: each new Style gets an id of its own, and would look like a change."""
    return style + Style(link=url) if url else style


def _opened(token: Token, palette: Palette) -> Style:
    if token.type == "link_open":
        return link_style(palette.link, clean_url(str(token.attrs.get("href", ""))))
    return _ATTRIBUTES.get(token.tag, Style.null())


def _image(token: Token, palette: Palette, base: Style) -> Iterator[Run]:
    url = clean_url(str(token.attrs.get("src", "")))
    text = visible_inline(token.content) or "image"
    yield f"[{text}]", base + link_style(palette.link, url)
