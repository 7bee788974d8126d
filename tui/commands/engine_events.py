"""What the engine says, for a command that waits for it in the main thread."""

from __future__ import annotations

import queue
import sys

import click

from engines.base import EngineError
from engines.protocol import (
    EngineFailed,
    Event,
    Loaded,
    LoadProgress,
    ModelInfo,
    Notice,
    PrefillProgress,
    Prompt,
)
from tui import meter
from tui.commands.options import complain


class Progress:
    """A line on standard error that comes and goes; nothing where that is no terminal."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._shown = False

    def show(self, text: str) -> None:
        if self._terminal:
            click.echo(f"\r{text}\x1b[K", nl=False, err=True)
            self._shown = True

    def clear(self) -> None:
        if self._shown:
            click.echo("\r\x1b[K", nl=False, err=True)
            self._shown = False


class EngineEvents:
    """Handed from the client's thread to the main one. What only informs is shown on the way."""

    def __init__(self) -> None:
        self._waiting: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._progress = Progress()
        self._silence_told = False

    def hear(self, events: list[Event]) -> None:
        """The client's listener."""
        for event in events:
            self._waiting.put(event)

    def next(self) -> Event:
        """The next event; waits for it, and says so where that takes long."""
        while True:
            try:
                event = self._waiting.get(timeout=meter.SILENT_SECONDS)
            except queue.Empty:
                self._tell_silence()
            else:
                self._inform(event)
                return event

    def _tell_silence(self) -> None:
        if not self._silence_told:
            self._silence_told = True
            self._progress.clear()
            seconds = f"{meter.SILENT_SECONDS:.0f} seconds"
            complain(f"The engine has said nothing for {seconds} (Ctrl+C gives up).")

    def wait_for_model(self, name: str) -> ModelInfo:
        """Until the model is loaded; raises EngineError if it cannot be."""
        self._progress.show(f"loading {name}")
        while True:
            match self.next():
                case Loaded(info):
                    return info
                case EngineFailed(error):
                    raise EngineError(error)
                case LoadProgress(fraction):
                    self._progress.show(f"loading {name}: {fraction:.0%}")
                case _:
                    pass

    def wait_for_prompt(self) -> Prompt:
        while True:
            if isinstance(event := self.next(), Prompt):
                return event

    def _inform(self, event: Event) -> None:
        match event:
            case PrefillProgress(done=done, total=total):
                self._progress.show(f"reading {done:,} of {total:,} tokens")
            case Notice(text):
                self._progress.clear()
                complain(text)
            case LoadProgress():
                pass
            case _:
                self._progress.clear()
