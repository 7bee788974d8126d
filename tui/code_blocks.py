"""The fenced code blocks of a Markdown text, as they are copied."""

from __future__ import annotations

import re

_FENCE = re.compile(
    r"^(?P<indent> {0,3})(?P<mark>`{3,}|~{3,})(?P<info>[^\n]*)\n"
    r"(?P<code>.*?)(?:^ {0,3}(?P=mark)[`~]*[ \t]*$|\Z)",
    re.MULTILINE | re.DOTALL,
)


def code_blocks(text: str) -> list[str]:
    """What stands in each fence, without its marks; one that is still open ends with the text."""
    return [_without_indent(found["code"], len(found["indent"])) for found in _FENCE.finditer(text)]


def _without_indent(code: str, indent: int) -> str:
    lines = code.removesuffix("\n").split("\n")
    return "\n".join(line[min(indent, len(line) - len(line.lstrip(" "))) :] for line in lines)
