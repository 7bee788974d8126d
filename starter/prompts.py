"""The evaluation sets: `evaluation/SET/CATEGORY.toml`, their prompts written by hand.

Standard library only, and nothing of the generator: the generator asks this what it must not say.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SETS = {
    name: Path(__file__).parent / "evaluation" / name
    for name in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
}
"""The misses of all but the sixth were read before the generator was last changed, so they are for
development; the sixth measures.
"""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A dialogue whose next reply is to be judged."""

    category: str
    turns: tuple[str, ...]
    """User and assistant by turns; the first and the last are the user's."""
    check: Mapping[str, Any]
    """Names of `checks.CHECKS` with what they are given; all have to hold."""
    system: str = ""
    card: Mapping[str, str] | None = None
    """Topics of the card with their values; None stands for the card of the program as it is."""

    @property
    def last(self) -> str:
        return self.turns[-1]


def load(folder: Path) -> tuple[Prompt, ...]:
    """All prompts of a set, by category."""
    return tuple(prompt for path in sorted(folder.glob("*.toml")) for prompt in _read(path))


def load_all() -> tuple[Prompt, ...]:
    """The prompts of all sets."""
    return tuple(prompt for folder in SETS.values() for prompt in load(folder))


def _read(path: Path) -> Iterator[Prompt]:
    """A file's prompts. `[every]` checks them all; `[fillers]` and `[cards]` are what some name."""
    table = tomllib.loads(path.read_text("utf-8"))
    for entry in table["prompts"]:
        check = {**table.get("every", {}).get("check", {}), **entry.pop("check", {})}
        times = entry.pop("repeat", 1)
        turns = (turn * times for turn in _filled(entry.pop("turns"), table.get("fillers", {})))
        card = table["cards"][entry.pop("card")] if "card" in entry else None
        yield Prompt(path.stem, tuple(turns), check, card=card, **entry)


def _filled(turns: list[str], fillers: Mapping[str, list[str]]) -> Iterator[str]:
    """The turns, with those of a filler in the place of its name: `@lighthouse`."""
    for turn in turns:
        yield from fillers[turn[1:]] if turn.startswith("@") else [turn]
