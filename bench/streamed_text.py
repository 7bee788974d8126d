"""The replies that are streamed when the terminal is measured. Tokens are about six bytes."""

from __future__ import annotations

from itertools import cycle, islice

SENTENCE = (
    "the raven keeps a small lantern near the window and counts every light on the far shore "
    "because a reply that streams should never flicker"
)
WORDS = SENTENCE.split()
_CODE = ["\n\n```python\n", "def ", "light(", "n):\n", "    return ", "n ", "* ", "2\n", "```\n\n"]
_LIST = ["\n\n- ", "first ", "item\n", "- ", "**second** ", "item\n", "- ", "`third` ", "item\n\n"]


def _prose() -> list[str]:
    """Paragraphs with a heading, a fence and a list."""
    words = cycle(word + " " for word in WORDS)
    parts = [islice(words, 60), _CODE, islice(words, 30), _LIST, islice(words, 40), ["\n\n"]]
    return ["## A ", "streamed ", "reply", "\n\n", *(token for part in parts for token in part)]


PROSE = _prose()
"""Markdown that is said again and again. Each round ends a paragraph."""
FENCE = [
    "~~~python\n",
    *(f"    value[{n}] = compute(alpha, 'text')\n" for n in range(99)),
]
"""Said again and again it stays one fence: a mark with a language ends none."""


def reply(round: list[str], tokens: int) -> list[str]:
    """As many whole rounds as are in so many tokens, at least one."""
    return round * max(tokens // len(round), 1)
