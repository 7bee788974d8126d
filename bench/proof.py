"""How far the logits of a restored state are from its proof: of a right state, and of another's.

    python -m bench.proof

As shares of the spread of the logits, on the small models of the tests, one for each kind of state.
Swapped states are of as many tokens at the same place, with a right checksum. This is what
`engines.context_cache.TOLERANCE` lies between. Of a long conversation an old piece of attention has
little weight, right or wrong, so the newest pieces are listed apart. Of a recurrent model only the
newest snapshot is read, so the older ones count for nothing.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from engines import context_cache
from engines.context_store import Proof
from tests.engines.retelling import (
    BUILDERS,
    STARTER,
    Kind,
    Story,
    copy_store,
    interchangeable,
    swap_states,
    two_alike,
)


@contextmanager
def recorded() -> Iterator[list[float]]:
    """What `agrees` compares, meanwhile."""
    seen: list[float] = []
    agrees = context_cache.agrees

    def watched(proof: Proof, logits: Any) -> bool:
        off = max(abs(float(logits[token]) - logit) for token, logit in proof.best)
        seen.append(off / proof.spread)
        return agrees(proof, logits)

    context_cache.agrees = watched  # type: ignore[assignment]
    try:
        yield seen
    finally:
        context_cache.agrees = agrees


def right(kind: Kind, db: Path) -> list[float]:
    """Restarts, branches, and pieces that are used in part."""
    with recorded() as seen:
        story = Story(kind, db, restarts=True)
        for number in range(4):
            story.say(f"hello number {number} of some")
        story.edit(4, "hello number two of others")
        story.regenerate()
        story.edit(2, "hello there")
        story.close()
    return seen


def swapped(kind: Kind, folder: Path) -> list[float]:
    """For each piece that was replaced, the newest last."""
    base = folder / "two.db"
    conversation = two_alike(kind, base).conversation
    found = []
    for number, pair in enumerate(interchangeable(base)):
        db = copy_store(base, folder / f"swapped{number}.db")
        swap_states(db, pair)
        with recorded() as seen:
            story = Story(kind, db)
            story.conversation = conversation
            story.say("and on")
            story.close()
        found.append(max(seen, default=0.0))
    return found


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        kinds = {kind: build(folder / f"{kind}.gguf") for kind, build in BUILDERS.items()}
        figures = {}
        for kind, model in {"starter": STARTER, **kinds}.items():
            own = folder / kind
            own.mkdir()
            wrong = [round(value, 4) for value in swapped(model, own)]
            figures[kind] = {
                "right_at_most": round(max(right(model, own / "right.db")), 4),
                "swapped_newest": wrong[-1],
                "swapped_older": wrong[:-1],
            }
        print(json.dumps({"tolerance": context_cache.TOLERANCE, "kinds": figures}, indent=1))


if __name__ == "__main__":
    main()
