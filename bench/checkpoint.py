"""What a turn costs to save: bytes and seconds, against the turn's own, over 50 turns.

    python -m bench.checkpoint

The model of `bench.decode`, in one process. A turn is 20 tokens said and 16 written. What is
measured apart: the copy out of the library, and the write into SQLite. It must not grow with the
length of the history, so the figure is the last ten turns over the first ten.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from bench.decode import build_model
from bench.resume import letters
from tests.engines.retelling import Kind, Story

TURNS = 50
SAID = 20
WRITTEN = 16
GROWTH_TARGET = 1.5
"""Copying a state out means looking through all cells of the cache, which are more each turn."""


class Timed:
    """A function, and the seconds and bytes that went through it since it was last asked."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self.seconds, self.bytes = 0.0, 0

    def __call__(self, *args: Any, **more: Any) -> Any:
        began = time.perf_counter()
        result = self._function(*args, **more)
        self.seconds += time.perf_counter() - began
        states = [
            each for each in (result, *args) if isinstance(each, bytes | bytearray | memoryview)
        ]
        self.bytes += sum(map(len, states))
        return result

    def take(self) -> tuple[float, int]:
        taken = self.seconds, self.bytes
        self.seconds, self.bytes = 0.0, 0
        return taken


def measured(model: Path, folder: Path) -> list[dict[str, float]]:
    story = Story(
        Kind(model, {"threads": 2, "context_length": 4096}, "plain"),
        folder / "contexts.db", system="",
    )  # fmt: skip
    engine, store = story.chat.engine, story.chat.cache._store
    assert store is not None
    copy, write = Timed(engine.save), Timed(store.write)
    engine.save, store.write = copy, write  # type: ignore[method-assign]
    turns = []
    for number in range(TURNS):
        began = time.perf_counter()
        story.say(letters(SAID, number), max_tokens=WRITTEN)
        whole = time.perf_counter() - began
        (copied, size), (written, _) = copy.take(), write.take()
        turns.append({
            "bytes": size, "copy": copied, "write": written, "turn": whole - copied - written,
        })  # fmt: skip
    story.close()
    return turns


def middle(turns: Sequence[dict[str, float]], name: str) -> float:
    return statistics.median(turn[name] for turn in turns)


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        turns = measured(build_model(), Path(name))
    first, last = turns[1:11], turns[-10:]
    growth = {
        name: round(middle(last, name) / middle(first, name), 2)
        for name in ("bytes", "copy", "write", "turn")
    }
    saving = [turn["copy"] + turn["write"] for turn in turns[1:]]
    print(json.dumps({
        "turns": TURNS, "tokens_a_turn": SAID + WRITTEN,
        "bytes_a_turn": middle(turns, "bytes"),
        "copy_ms": round(1000 * middle(turns, "copy"), 2),
        "write_ms": round(1000 * middle(turns, "write"), 2),
        "turn_ms": round(1000 * middle(turns, "turn"), 1),
        "share_of_the_turn": round(statistics.median(saving) / middle(turns, "turn"), 3),
        "last_ten_over_first_ten": growth, "growth_target": GROWTH_TARGET,
        "reached": growth["bytes"] <= GROWTH_TARGET and growth["write"] <= GROWTH_TARGET,
    }, indent=1))  # fmt: skip


if __name__ == "__main__":
    main()
