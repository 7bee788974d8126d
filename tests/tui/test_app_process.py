"""The program in a terminal of its own: what only a real process shows."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import sqlite3
import struct
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

ECHO = """
default_model = "echo"
[[models]]
name = "echo"
engine = "echo"
delay = 0.1
"""
PROGRAM = [sys.executable, "-c", "import sys; from tui.cli import cli; cli(prog_name='llmtui')"]


class Terminal:
    """A process in a pseudo-terminal, with all that it wrote."""

    def __init__(self, home: Path, program: list[str]) -> None:
        self.output, self.program = b"", program
        self.pid, self.leader = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 110, 0, 0))
            os.environ.update(LLMTUI_HOME=str(home), TERM="xterm-256color")
            os.execv(program[0], program)
        self.process = psutil.Process(self.pid)

    def read(self, seconds: float = 0.05) -> None:
        if select.select([self.leader], [], [], seconds)[0]:
            try:
                self.output += os.read(self.leader, 65536)
            except OSError:
                time.sleep(seconds)

    def until(self, predicate: Callable[[], object], seconds: float = 60.0) -> None:
        deadline = time.monotonic() + seconds
        while not predicate():
            assert time.monotonic() < deadline, self.output[-2000:].decode(errors="replace")
            self.read()

    def shows(self, text: str) -> None:
        """Wait for a text on the screen (as it was written, between control sequences)."""
        self.until(lambda: text in self.text)

    @property
    def text(self) -> str:
        return self.text_since(0)

    def text_since(self, began: int) -> str:
        """What was written behind so many bytes of output, without control sequences."""
        written = self.output[began:].decode(errors="replace")
        return re.sub(r"\x1b\[[0-9;?>=]*[a-zA-Z]", "", written)

    def type(self, text: str) -> None:
        """Type like a person, who looks at the words before Enter: what comes faster is a paste."""
        began, typed = len(self.output), ""
        for character in text:
            if character == "\r" and typed:
                self._look_at(typed[-8:].strip(), began)
            os.write(self.leader, character.encode())
            self.read(0.03)
            typed = typed + character if character.isprintable() else ""

    def _look_at(self, typed: str, began: int) -> None:
        """Wait until a busy app has shown what was typed; not all of it need ever be shown."""
        deadline = time.monotonic() + 3
        while typed not in self.text_since(began) and time.monotonic() < deadline:
            self.read(0.02)
        time.sleep(0.05)

    def family(self) -> list[psutil.Process]:
        return [self.process, *self.process.children(recursive=True)]

    def hang_up(self) -> None:
        os.close(self.leader)

    def status(self, seconds: float = 60.0) -> int:
        """The exit status, or minus the signal that ended it."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
            try:
                self.read(0.02)
            except (OSError, ValueError):
                time.sleep(0.02)
        raise AssertionError("it did not end")


@contextmanager
def running(home: Path, program: list[str] = PROGRAM, config: str = ECHO) -> Iterator[Terminal]:
    (home / "config.toml").write_text(config)
    terminal = Terminal(home, program)
    try:
        yield terminal
    finally:
        for process in reversed(_family(terminal)):
            process.kill()


def _family(terminal: Terminal) -> list[psutil.Process]:
    try:
        return terminal.family()
    except psutil.NoSuchProcess:
        return []


def gone(processes: list[psutil.Process], seconds: float = 5.0) -> bool:
    _, alive = psutil.wait_procs(processes, seconds)
    return not [process for process in alive if process.status() != psutil.STATUS_ZOMBIE]


def last_reply(home: Path) -> tuple[str, str]:
    """Status and text of the newest reply, read with plain SQLite."""
    with sqlite3.connect(home / "sessions.db") as db:
        row = db.execute(
            "SELECT status, content FROM message WHERE role = 'assistant' ORDER BY id DESC LIMIT 1"
        ).fetchone()
    return str(row[0]), str(row[1])


def start_a_reply(terminal: Terminal) -> list[psutil.Process]:
    """Have a reply running; returns all processes of the program."""
    terminal.shows("ready")
    terminal.type("Say this slowly.\r")
    terminal.shows("writing")
    return terminal.family()


def test_a_hang_up_keeps_what_was_written_and_leaves_no_process(tmp_path: Path) -> None:
    config = f'{ECHO}[interface]\nhang_up = "stop"'
    with running(tmp_path, config=config) as terminal:
        family = start_a_reply(terminal)
        assert len(family) >= 2
        terminal.hang_up()
        assert terminal.status() == 0
        assert gone(family)
    status, text = last_reply(tmp_path)
    assert status == "cancelled"
    assert text
    assert "Say this slowly.".startswith(text)


def test_being_asked_to_end_gives_the_terminal_back(tmp_path: Path) -> None:
    with running(tmp_path) as terminal:
        family = start_a_reply(terminal)
        os.kill(terminal.pid, signal.SIGTERM)
        assert terminal.status() == 0
        assert gone(family)
        assert b"\x1b[?1049l" in terminal.output
    assert last_reply(tmp_path)[0] == "cancelled"


def test_quitting_keeps_the_draft(tmp_path: Path) -> None:
    with running(tmp_path) as terminal:
        terminal.shows("ready")
        terminal.type("half a message")
        terminal.type("\x11")
        assert terminal.status() == 0
    with running(tmp_path) as terminal:
        terminal.shows("half a message")


CRASHES = """
import tui.screens.chat as chat
def boom(self): raise RuntimeError("boom [bold]")
chat.ChatScreen.action_help = boom
from tui.cli import cli
cli(prog_name="llmtui")
"""


def test_an_error_in_the_app_is_one_line_and_the_log_has_the_rest(tmp_path: Path) -> None:
    with running(tmp_path, [sys.executable, "-c", CRASHES]) as terminal:
        terminal.shows("ready")
        family = terminal.family()
        terminal.type("\x1bOP")
        assert terminal.status() == 1
        assert gone(family)
        terminal.read()
        after = terminal.output.rpartition(b"\x1b[?1049l")[2].decode()
        assert "boom [bold]" in after
        assert "engine.log" in after
        assert "Traceback" not in terminal.text
    assert "Traceback" in (tmp_path / "engine.log").read_text()


PAINTS = """
import sys
import tui.screens.chat_view as view
opened = view.ChatView._open_desk
def check(self, wake):
    seen = [name for name in ("sqlmodel", "sqlalchemy", "pydantic") if name in sys.modules]
    screen = self.app.screen
    self.tell(f"first painted: {screen.size.width > 0}, imported: {seen}")
    return opened(self, wake)
view.ChatView._open_desk = check
from tui.cli import cli
cli(prog_name="llmtui")
"""


def test_the_first_paint_comes_before_the_store(tmp_path: Path) -> None:
    with running(tmp_path, [sys.executable, "-c", PAINTS]) as terminal:
        terminal.shows("first painted: True, imported: []")
        assert terminal.text.index("Sessions") < terminal.text.index("first painted")


def test_the_app_process_is_lean(tmp_path: Path) -> None:
    with running(tmp_path) as terminal:
        start_a_reply(terminal)
        libraries = {Path(entry.path).name for entry in terminal.process.memory_maps()}
        assert not [name for name in libraries if "torch" in name or "llama" in name]
        assert terminal.process.memory_info().rss < 90 * 1024 * 1024


def test_nothing_on_the_terminal_is_inherited_by_the_engine(tmp_path: Path) -> None:
    with running(tmp_path) as terminal:
        for process in start_a_reply(terminal)[1:]:
            links = [os.readlink(link) for link in Path(f"/proc/{process.pid}/fd").iterdir()]
            assert not [link for link in links if link.startswith("/dev/pts")]


def test_ctrl_z_stops_it_and_everything_is_drawn_when_it_goes_on(tmp_path: Path) -> None:
    with running(tmp_path) as terminal:
        terminal.shows("ready")
        terminal.type("a draft")
        assert b"\x1b]2;New session" in terminal.output
        terminal.type("\x1a")
        terminal.until(lambda: terminal.process.status() == psutil.STATUS_STOPPED)
        terminal.read()
        assert b"\x1b[?1049l" in terminal.output
        terminal.output = b""
        terminal.process.send_signal(signal.SIGCONT)
        for part in ("Sessions", "New session", "a draft", "ready"):
            terminal.shows(part)
        terminal.type("\x11")
        assert terminal.status() == 0
        assert b"\x1b[23;2t" in terminal.output
