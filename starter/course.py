"""What a training run reads when."""

from typing import NamedTuple

from starter import program


class Mix(NamedTuple):
    """Shares of the rows: with a card, mere copying, telling and asking, long ones."""

    cards: float = 0.55
    drills: float = 0.08
    recall: float = 0.3
    long: float = 0.0
    lines: tuple[int, ...] = program.LINES
    """How long the cards are."""


PLAIN = Mix(cards=0.0, drills=0.0)

SHORT = (3, 5, 7, 10, 14)
COURSE = (
    (0.0, Mix(cards=0.0, drills=0.12, recall=0.4)),
    (0.1, Mix(cards=0.55, drills=0.3, recall=0.3, lines=SHORT)),
    (0.14, Mix(cards=0.6, drills=0.2, recall=0.3)),
    (0.2, Mix(cards=0.35, drills=0.04, recall=0.35)),
    (0.5, Mix(cards=0.35, drills=0.04, recall=0.4, long=0.045)),
)
"""From which share of the run on which rows are drawn.

First short rows without cards, until made-up names are recalled: with cards from the start,
copying was not learned at all. Long rows come last: by number they are few, by tokens a quarter.
"""


def mix_at(share: float) -> Mix:
    """Which rows are drawn when such a share of the run is done."""
    return [mix for start, mix in COURSE if share >= start][-1]
