"""The program in a pseudo-terminal, and what a terminal emulator makes of all that it writes."""

from __future__ import annotations

import fcntl
import os
import pty
import sqlite3
import struct
import termios
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psutil

from bench.emulator import Emulator
from tests.tui.test_app_process import PROGRAM, Terminal, _family
from tui.screens.chat_view import NARROW

ECHO = """
default_model = "echo"
[interface]
follow = "line"
[contexts]
enabled = false
[[models]]
name = "echo"
engine = "echo"
context_length = 1000000
sampling = { max_tokens = 0 }
"""
PATIENCE = 60.0


class Screen(Terminal):
    """A terminal whose screen can be looked at."""

    def __init__(self, home: Path, program: list[str], columns: int, rows: int) -> None:
        self._emulator = Emulator(columns, rows)
        self._fed = 0
        self.output = b""
        self.pid, self.leader = pty.fork()
        if self.pid == 0:
            _set_size(0, columns, rows)
            os.environ.update(LLMTUI_HOME=str(home), TERM="xterm-256color")
            os.environ.pop("TMUX", None)
            os.execv(program[0], program)
        self.process = psutil.Process(self.pid)

    def resize(self, columns: int, rows: int) -> None:
        self._look()
        self._emulator.resize(columns, rows)
        _set_size(self.leader, columns, rows)

    def _look(self) -> None:
        self._emulator.feed(self.output[self._fed :])
        self._fed = len(self.output)

    @property
    def lines(self) -> list[str]:
        """The rows of the screen, a character for each cell."""
        self._look()
        return self._emulator.lines

    def displays(self, text: str) -> None:
        """Wait until this is on the screen."""
        self.until(lambda: any(text in line for line in self.lines), PATIENCE)

    def settle(self, seconds: float = 0.4) -> list[str]:
        """The screen, when nothing has been written for so long."""
        known = -1
        while known != len(self.output):
            known = len(self.output)
            self.read(seconds)
        return self.lines

    def clear(self) -> None:
        """As another program leaves the screen."""
        self._look()
        self._emulator.reset()

    def press(self, *keys: str) -> None:
        """Keys by what a terminal sends for them, each at once."""
        for key in keys:
            self.send(key.encode())
            self.read(0.05)

    def send(self, data: bytes) -> None:
        """All at once, as a terminal sends a paste."""
        while data:
            data = data[os.write(self.leader, data[:1024]) :]
            self.read(0.01)

    @property
    def settings(self) -> int:
        """The terminal's local modes: canonical, echo and so on."""
        return int(termios.tcgetattr(self.leader)[3])


def _set_size(terminal: int, columns: int, rows: int) -> None:
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


@contextmanager
def on_screen(
    home: Path, *arguments: str, columns: int = 120, rows: int = 40, program: list[str] = PROGRAM
) -> Iterator[Screen]:
    """The program, ready to be used."""
    with opened(home, [*program, *arguments], columns, rows) as screen:
        ready(screen, columns)
        yield screen


def ready(screen: Screen, columns: int) -> None:
    """Wait until the program can be used, and all of it is drawn."""
    screen.displays("ready")
    if columns >= NARROW:  # the list of sessions comes last
        screen.until(lambda: any("▎" in line for line in screen.lines), PATIENCE)
    screen.settle()


@contextmanager
def opened(home: Path, program: list[str], columns: int, rows: int) -> Iterator[Screen]:
    """A program in a terminal, and its end."""
    (home / "config.toml").write_text(ECHO)
    screen = Screen(home, program, columns, rows)
    try:
        yield screen
    finally:
        for process in reversed(_family(screen)):
            if process.status() == psutil.STATUS_STOPPED:
                process.resume()
            process.kill()


def replies(home: Path) -> list[str]:
    """The status of each reply so far."""
    with closing(sqlite3.connect(home / "sessions.db")) as db:
        found = db.execute("SELECT status FROM message WHERE role = 'assistant' ORDER BY id")
        return [str(status) for (status,) in found]


def make_session(home: Path, *said: tuple[str, str]) -> str:
    """A session with these messages, by role; returns its id."""
    from engines.sampling import DEFAULTS
    from sessions.store import MessageRow, Store

    with closing(Store(home / "sessions.db")) as store:
        session = store.create_session(
            model="echo", sampling=DEFAULTS.replace(max_tokens=0), title="A title"
        )
        rows = [MessageRow(session_id=session.id, role=role, content=text) for role, text in said]
        store.append(store.take(session.id), rows)
        return session.id
