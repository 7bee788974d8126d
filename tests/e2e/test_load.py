"""One session with a day's traffic, in fast motion: nothing may grow but the files."""

from __future__ import annotations

import os
import sqlite3
import statistics
import sys
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.tui.test_app_process import Terminal, running

TURNS, RUNS = 5_000, 5
CONFIG = """
[[models]]
name = "echo"
engine = "echo"
[sessions]
backups = 0
"""
TEXT = "What is said is said again, letter by letter. " * 5
"""200 tokens of the echo engine are that many bytes."""
TOKENS = 200


@dataclass
class Run:
    """From one start of the program to its end."""

    seconds: list[float] = field(default_factory=list)
    """Of each turn."""
    app: list[int] = field(default_factory=list)
    """Bytes of resident memory, every ten turns."""
    engine: list[int] = field(default_factory=list)
    store: list[int] = field(default_factory=list)
    """Bytes of the store and its log."""


def load(home: Path, turns: int, runs: int) -> list[Run]:
    """So many turns in one session, with a restart after each run of them."""
    done = []
    for number in range(runs):
        with running(home, config=CONFIG) as terminal:
            done.append(_run(home, terminal, number * turns // runs, turns // runs))
            terminal.type("\x11")
            assert terminal.status() == 0
    return done


def _run(home: Path, terminal: Terminal, before: int, turns: int) -> Run:
    run = Run()
    terminal.shows("ready")
    app, engine = terminal.process, terminal.process.children()[-1]
    with closing(sqlite3.connect(home / "sessions.db")) as db:
        for turn in range(before, before + turns):
            began = time.monotonic()
            _say(terminal, f"{turn:>6} {TEXT}"[:TOKENS])
            while _replies(db) <= turn:
                terminal.read(0.005)
                assert time.monotonic() < began + 120
            run.seconds.append(time.monotonic() - began)
            terminal.output = b""
            if turn % 10 == 0:
                run.app.append(app.memory_info().rss)
                run.engine.append(engine.memory_info().rss)
                run.store.append(_size(home))
    return run


def _say(terminal: Terminal, text: str) -> None:
    """Paste it, and press Enter when it can be no part of the paste."""
    os.write(terminal.leader, f"\x1b[200~{text}\x1b[201~".encode())
    for _ in range(5):
        terminal.read(0.02)
    os.write(terminal.leader, b"\r")


def _replies(db: sqlite3.Connection) -> int:
    query = "SELECT count(*) FROM message WHERE role = 'assistant' AND status = 'complete'"
    return int(db.execute(query).fetchone()[0])


def _size(home: Path) -> int:
    return sum(path.stat().st_size for path in home.glob("sessions.db*"))


def growth(values: list[int] | list[float]) -> float:
    """Of the median of the last fifth over that of the second one: the first one fills caches."""
    fifth = max(len(values) // 5, 1)
    return statistics.median(values[-fifth:]) / statistics.median(values[fifth : 2 * fifth])


def report(runs: list[Run], home: Path) -> str:
    lines = [
        f"run {number}: app {run.app[-1] >> 20} MiB, x{growth(run.app):.3f}; "
        f"engine {run.engine[-1] >> 20} MiB, x{growth(run.engine):.3f}; "
        f"turn {1000 * statistics.median(run.seconds):.0f} ms, x{growth(run.seconds):.2f}; "
        f"store {run.store[-1] / 1e6:.1f} MB"
        for number, run in enumerate(runs)
    ]
    turns = sum(len(run.seconds) for run in runs)
    return "\n".join([*lines, f"{_size(home) / turns:.0f} bytes a turn"])


@pytest.mark.soak
def test_a_days_traffic_in_one_session_leaves_memory_and_speed_as_they_were(tmp_path: Path) -> None:
    runs = load(tmp_path, TURNS, RUNS)
    sys.stdout.write(report(runs, tmp_path))
    for run in runs:
        assert growth(run.app) < 1.1
        assert growth(run.engine) < 1.1
    for values in ("app", "engine"):
        medians = [statistics.median(getattr(run, values)) for run in runs]
        assert medians[-1] < 1.1 * medians[0]
    # A turn writes 400 bytes of text and 800 of tokens, twice (the journal), and its index.
    sizes = [run.store[-1] for run in runs]
    assert sizes[-1] - sizes[-2] < 1.1 * (sizes[1] - sizes[0])
    assert sizes[-1] < 8_000 * TURNS
    assert statistics.median(runs[-1].seconds) < 1.5 * statistics.median(runs[0].seconds)
    log = tmp_path / "engine.log"
    assert not log.exists() or log.stat().st_size < 1_000_000


def main() -> None:
    """A part of it, for trying: python -m tests.e2e.test_load FOLDER TURNS RUNS"""
    home = Path(sys.argv[1])
    home.mkdir(exist_ok=True)
    sys.stdout.write(f"{report(load(home, int(sys.argv[2]), int(sys.argv[3])), home)}\n")


if __name__ == "__main__":
    main()
