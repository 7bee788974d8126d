"""The card as training and evaluation see it: the program's own, or one with other values."""

from collections.abc import Mapping
from pathlib import Path

from tui import starter_card
from tui.keys import ACTIONS
from tui.starter_card import card_text

__all__ = ["card_text", "label", "real_card", "topics"]


def topics() -> tuple[str, ...]:
    """What a card can have a line about."""
    return tuple(starter_card.LABELS)


def label(topic: str) -> str:
    """What the model calls it."""
    return starter_card.LABELS[topic]


def real_card() -> Mapping[str, str]:
    """Topic -> value as the program has them, with the default keys and the usual paths."""
    home = Path.home()
    return starter_card.values(
        ACTIONS, home / ".config/llmtui/config.toml", home / ".local/share/llmtui/models"
    )
