"""How soon llmtui shows something and takes what is typed, beside a bare Textual app.

    python -m bench.startup

Both run in a terminal of 120x40 while somebody types all the time, from the first moment on: a key
every 20 ms. First paint is the first text on the screen; ready to type is the first typed
character on it. llmtui opens a session of 40 messages and loads the starter model meanwhile. Both
take turns; the figures are medians. Memory is resident, of each process, with the model loaded.
"""

from __future__ import annotations

import fcntl
import json
import os
import pty
import select
import statistics
import struct
import sys
import tempfile
import termios
import time
from contextlib import closing
from pathlib import Path

import psutil
import pyte

ROUNDS = 7
COLUMNS, ROWS = 120, 40
KEY, KEY_SECONDS = "~", 0.02
PATIENCE = 30.0
TARGETS = {"first_paint": (0.5, 1.9), "ready": (0.8, 3.0)}
"""Seconds, or so many times what the bare app takes: what is reached of the two counts."""
APP_MEGABYTES = 90

BARE = """
from textual.app import App
from textual.widgets import TextArea

class Bare(App):
    def compose(self):
        yield TextArea("a bare Textual app")

Bare().run()
"""


class Program:
    """A program in a terminal of its own, which is typed into until it shows what was typed."""

    def __init__(self, arguments: list[str], environment: dict[str, str]) -> None:
        self._screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self._screen)
        self._began = time.monotonic()
        self._terminal, inner = _terminal()
        self.pid = os.fork()
        if self.pid == 0:
            os.login_tty(inner)
            terminal = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
            os.execve(
                sys.executable, [sys.executable, *arguments], os.environ | terminal | environment
            )
        os.close(inner)
        self.first_paint = self.ready = 0.0
        self._typed = 0.0

    def type_until_ready(self) -> None:
        while not self.ready:
            self._type()
            self._read(KEY_SECONDS / 4)
            text = "".join(self._screen.display)
            if not self.first_paint and text.strip(" "):
                self.first_paint = self._elapsed()
            if KEY in text:
                self.ready = self._elapsed()
            if self._elapsed() > PATIENCE:
                raise SystemExit(
                    f"after {PATIENCE} s it shows:\n" + "\n".join(self._screen.display)
                )

    def wait_for(self, text: str) -> None:
        while not any(text in line for line in self._screen.display) and self._elapsed() < PATIENCE:
            self._read(0.05)

    def settle(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._read(0.05)

    def memory(self) -> list[float]:
        """Resident megabytes: the program itself, then its children."""
        process = psutil.Process(self.pid)
        return [one.memory_info().rss / 1e6 for one in (process, *process.children())]

    def kill(self) -> None:
        process = psutil.Process(self.pid)
        for one in (*process.children(recursive=True), process):
            one.kill()
        os.close(self._terminal)
        os.waitpid(self.pid, 0)

    def _elapsed(self) -> float:
        return time.monotonic() - self._began

    def _type(self) -> None:
        if time.monotonic() - self._typed >= KEY_SECONDS:
            os.write(self._terminal, KEY.encode())
            self._typed = time.monotonic()

    def _read(self, seconds: float) -> None:
        if select.select([self._terminal], [], [], seconds)[0]:
            self._stream.feed(os.read(self._terminal, 1 << 16))


def _terminal() -> tuple[int, int]:
    """Both ends of a terminal that echoes nothing by itself: that is the program's task."""
    outer, inner = pty.openpty()
    attributes = termios.tcgetattr(inner)
    attributes[3] &= ~termios.ECHO
    termios.tcsetattr(inner, termios.TCSANOW, attributes)
    fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    return outer, inner


def make_session(home: Path) -> None:
    """A session of 40 messages, as somebody may have left it."""
    from engines.sampling import DEFAULTS
    from sessions.models import MessageRow
    from sessions.store import Store

    with closing(Store(home / "sessions.db")) as store:
        session = store.create_session(model="starter", sampling=DEFAULTS, title="A long talk")
        held = store.take(session.id)
        said = ["Tell me about **rivers**, please.", "- A river *flows*.\n- It ends in a sea.\n"]
        rows = [
            MessageRow(session_id=session.id, role=role, content=text)
            for _ in range(20)
            for role, text in zip(("user", "assistant"), said, strict=True)
        ]
        store.append(held, rows)


def measure(home: Path) -> dict[str, object]:
    programs = {"llmtui": ["-m", "tui"], "bare": ["-c", BARE]}
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    memory: list[list[float]] = []
    for _ in range(ROUNDS):
        for name, arguments in programs.items():
            program = Program(arguments, {"LLMTUI_HOME": str(home)})
            program.type_until_ready()
            times[name].append((program.first_paint, program.ready))
            if name == "llmtui":
                program.wait_for("ready")
                program.settle(1)
                memory.append(program.memory())
            program.kill()
    return _summary(times, memory)


def _summary(
    times: dict[str, list[tuple[float, float]]], memory: list[list[float]]
) -> dict[str, object]:
    result: dict[str, object] = {"rounds": ROUNDS}
    for place, (what, (seconds, factor)) in enumerate(TARGETS.items()):
        ours, bare = (statistics.median(t[place] for t in times[n]) for n in ("llmtui", "bare"))
        result[what] = {
            "seconds": round(ours, 3),
            "bare_textual_seconds": round(bare, 3),
            "times_bare": round(ours / bare, 2),
            "target": f"<= {seconds} s or <= {factor} times bare",
            "reached": ours <= seconds or ours <= factor * bare,
        }
    app = statistics.median(run[0] for run in memory)
    engines = [sum(run[1:]) for run in memory]
    result["memory"] = {
        "app_megabytes": round(app, 1),
        "engine_megabytes": round(statistics.median(engines), 1),
        "target": f"app <= {APP_MEGABYTES}",
        "reached": app <= APP_MEGABYTES,
    }
    return result


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        make_session(Path(folder))
        print(json.dumps(measure(Path(folder)), indent=2))


if __name__ == "__main__":
    main()
