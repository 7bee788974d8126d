"""What commands that write a model file share."""

from __future__ import annotations

import contextlib
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from engines.options import engine_of
from engines.quantize import FILE_TYPES
from tui.commands.engine_events import Progress
from tui.commands.options import write
from tui.readable import readable_bytes, readable_time

FILE = click.Path(dir_okay=False, path_type=Path)
TYPE = click.Choice([*FILE_TYPES], case_sensitive=False)
_UNTIL_KNOWN, _ENOUGH = 3.0, 0.01
"""Seconds, and the share of the work, after which it can be said how long the rest takes."""


def ask_about(target: Path) -> None:
    """Nothing is written over unless the user says so."""
    if not target.exists():
        return
    if not sys.stdin.isatty():
        raise click.ClickException(f"{target} is there already; --force writes over it")
    click.confirm(f"{target} is there already. Write over it?", abort=True, err=True)


def tell(target: Path, kind: str, config: Path) -> None:
    """What was written, and on standard output an entry for it."""
    size = readable_bytes(target.stat().st_size)
    click.echo(f"Wrote {target}: {kind}, {size}. An entry for {config}:\n", err=True)
    write(entry_for(target))


def entry_for(path: Path) -> str:
    """A model's entry in the configuration, in TOML."""
    import tomli_w

    entry = {"name": path.stem.lower(), "engine": engine_of(path), "path": str(path.absolute())}
    return "[[models]]\n" + tomli_w.dumps(entry).rstrip("\n")


@contextlib.contextmanager
def shown_progress() -> Iterator[Callable[[float, str], None]]:
    """Hears how far something is, and shows it as long as it takes, with the time that is left."""
    progress, left = Progress(), TimeLeft()
    progress.show("starting")
    try:
        yield lambda done, text: progress.show(f"{text}: {done:.0%}{left(done)}")
    finally:
        progress.clear()


class TimeLeft:
    """How long something takes yet, by how fast it went until now."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._began, self._first, self._last = clock, clock(), -1.0, 0.0

    def __call__(self, done: float) -> str:
        """In words; nothing where that cannot be said yet. A share that falls begins anew."""
        if not 0 <= self._first <= self._last <= done:
            self._began, self._first = self._clock(), done
        self._last = done
        seconds, share = self._clock() - self._began, done - self._first
        if seconds < _UNTIL_KNOWN or share < _ENOUGH:
            return ""
        return f", {readable_time(seconds * (1 - done) / share)} left"


@contextlib.contextmanager
def leaving_at_signals() -> Iterator[None]:
    """A closed terminal and `kill` end the program as Ctrl+C does: what is half written goes.

    Not where they are ignored, as under nohup.
    """

    def leave(number: int, _frame: Any) -> None:
        raise SystemExit(128 + number)

    heard = [n for n in (signal.SIGHUP, signal.SIGTERM) if signal.getsignal(n) != signal.SIG_IGN]
    before = {number: signal.signal(number, leave) for number in heard}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
