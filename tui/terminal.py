"""The app's terminal: on descriptors of its own, so that nobody else can write on the screen.

Libraries and child processes write to descriptors 1 and 2 whatever Python's `sys.stdout` is. Here
these lead to the log file, and the terminal itself is only reachable through descriptors that
children do not inherit. Call `Terminal.take` before Textual starts.
"""

from __future__ import annotations

import contextlib
import enum
import io
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from engines.environment import safe_path
from engines.log_file import open_log


class TerminalFile(io.TextIOWrapper):
    """A terminal that may vanish at any time: what can no longer be written is dropped.

    An error would end the thread in which Textual writes, and then the whole app would wait for it.
    """

    def write(self, text: str) -> int:
        with contextlib.suppress(OSError):
            return super().write(text)
        return len(text)

    def flush(self) -> None:
        with contextlib.suppress(OSError):
            super().flush()


class Terminal:
    """The moved terminal; `give_back` puts it where it was."""

    def __init__(self, log: Path) -> None:
        self._log = log
        self._saved = (sys.stdin, sys.stdout, sys.stderr)
        self._dunder = (sys.__stdin__, sys.__stdout__, sys.__stderr__)
        self.descriptors = tuple(os.dup(number) for number in range(3))
        self.gone = False

    @classmethod
    def take(cls, log: Path) -> Terminal:
        """Move the terminal to high descriptors, and point 0-2 at nothing and at the log."""
        terminal = cls(log)
        terminal._open_files()
        terminal._redirect()
        return terminal

    def _open_files(self) -> None:
        # Textual reads and writes the files with two underscores; what prints to the others
        # without being a part of the app belongs to the log.
        keyboard, out, err = self.descriptors
        sys.__stdin__ = os.fdopen(keyboard, "r", closefd=False)  # type: ignore[misc]
        sys.__stdout__ = _terminal_file(out)  # type: ignore[misc]
        sys.__stderr__ = _terminal_file(err)  # type: ignore[misc]

    def _redirect(self) -> None:
        for stream in self._saved[1:]:
            stream.flush()
        log = open_log(self._log)
        null = os.open(os.devnull, os.O_RDONLY)
        for number, source in enumerate((null, log, log)):
            os.dup2(source, number)
        os.close(log)
        os.close(null)

    @property
    def size(self) -> tuple[int, int] | None:
        """Columns and rows. Rich would ask descriptors 0-2, and take 80x25 for an answer."""
        try:
            columns, rows = os.get_terminal_size(self.descriptors[1])
        except OSError:
            return None
        return columns, rows

    def tell(self, sequence: str) -> None:
        """Write something that is not drawn, when the app has ended."""
        with contextlib.suppress(OSError):
            os.write(self.descriptors[1], sequence.encode())

    def give_back(self) -> None:
        """Put the terminal back on descriptors 0-2; harmless where it is gone."""
        for number, descriptor in enumerate(self.descriptors):
            os.dup2(descriptor, number)
            os.close(descriptor)
        sys.__stdin__, sys.__stdout__, sys.__stderr__ = self._dunder  # type: ignore[misc]
        sys.stdin, sys.stdout, sys.stderr = self._saved

    def hang_up(self) -> None:
        """The terminal is gone: read nothing and write nowhere from now on."""
        self.gone = True
        null = os.open(os.devnull, os.O_RDWR)
        for descriptor in self.descriptors:
            os.dup2(null, descriptor, inheritable=False)
        os.close(null)

    def on_signals(self, leave: Callable[[bool], None]) -> None:
        """Call `leave` with False on a hang-up, and with True when asked to end; it must be safe in
        a signal handler.

        A shell that dies and the kernel may each send a hang-up: only the first one counts.
        """

        def handle(number: int, frame: FrameType | None) -> None:
            if number == signal.SIGHUP:
                if self.gone:
                    return
                self.hang_up()
            leave(number != signal.SIGHUP)

        for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGINT):
            signal.signal(number, handle)


def _terminal_file(descriptor: int) -> TerminalFile:
    raw = io.FileIO(descriptor, "w", closefd=False)
    # Line buffering would split one frame into many small writes.
    return TerminalFile(io.BufferedWriter(raw, 64 * 1024), encoding="utf-8", errors="replace")


class _Keys(enum.Enum):
    ALT_ENTER = "alt+enter"


def teach_alt_enter() -> None:
    """Textual takes Alt+Enter as most terminals send it (ESC, CR) for a plain Enter."""
    from textual._ansi_sequences import ANSI_SEQUENCES_KEYS

    ANSI_SEQUENCES_KEYS["\x1b\r"] = (_Keys.ALT_ENTER,)  # type: ignore[index]


def start_resource_tracker() -> None:
    """Start the helper of `multiprocessing` now: inside a running app that fails, since there the
    standard error has no descriptor."""
    from multiprocessing import resource_tracker

    with safe_path():
        resource_tracker.ensure_running()
