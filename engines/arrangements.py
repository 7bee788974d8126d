"""Ways to hand messages to a chat template that does not take them as they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Turn:
    """A message as a template sees it."""

    role: str
    content: str
    context: str = ""


Turns = Sequence[Turn]


def as_it_is(turns: Turns) -> Turns:
    return turns


def merged(turns: Turns) -> Turns:
    """Neighbours of one role become one turn, with a blank line between them."""
    result: list[Turn] = []
    for turn in turns:
        if result and result[-1].role == turn.role:
            result[-1] = _joined(result[-1], turn)
        else:
            result.append(turn)
    return result


def led_by_user(turns: Turns) -> Turns:
    """An empty user turn in front, where a reply would come first."""
    result = list(merged(turns))
    first = next((place for place, turn in enumerate(result) if turn.role != "system"), None)
    if first is not None and result[first].role == "assistant":
        result.insert(first, Turn("user", ""))
    return result


def without_system(turns: Turns) -> Turns:
    """System turns go in front of the user turn that follows, with a blank line between."""
    return merged([replace(turn, role=_not_system(turn.role)) for turn in turns])


ARRANGEMENTS: tuple[Callable[[Turns], Turns], ...] = (
    as_it_is,
    merged,
    led_by_user,
    without_system,
)
"""From the least change to the greatest."""


def _not_system(role: str) -> str:
    return "user" if role == "system" else role


def _joined(first: Turn, second: Turn) -> Turn:
    return replace(
        first,
        content=_paragraphs(first.content, second.content),
        context=_paragraphs(first.context, second.context),
    )


def _paragraphs(*texts: str) -> str:
    return "\n\n".join(filter(None, texts))
