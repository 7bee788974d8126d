"""The real program in a pseudo-terminal: what it writes and costs, when its loop stands still."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path

import psutil

from bench.emulator import Emulator

PATIENCE = 60.0
_ASKS_FOR_FRAMES = b"\x1b[?2026$p"
_HAS_FRAMES = b"\x1b[?2026;2$y"
"""It draws what comes between two marks at once; the program writes the marks if it hears so."""


class AppTerminal:
    """The program, started in a terminal of its own."""

    def __init__(self, home: Path, size: str, *arguments: str) -> None:
        self.columns, self.rows = map(int, size.split("x"))
        self.output = bytearray()
        self._reports, self._reporting = os.pipe()
        self.pid, self._terminal = pty.fork()
        if self.pid == 0:
            self._run(home, arguments)
        os.close(self._reporting)

    def _run(self, home: Path, arguments: tuple[str, ...]) -> None:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", self.rows, self.columns, 0, 0))
        os.set_inheritable(self._reporting, True)
        terminal = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LLMTUI_HOME": str(home)}
        command = [sys.executable, "-m", "bench.probed_app", str(self._reporting), *arguments]
        os.execve(sys.executable, command, os.environ | terminal)

    @property
    def written(self) -> int:
        """Bytes so far."""
        return len(self.output)

    def type(self, text: str) -> None:
        os.write(self._terminal, text.encode())

    def read(self, seconds: float) -> bytes:
        """What it writes within this time, or until it has written something."""
        ready, _, _ = select.select([self._terminal], [], [], max(seconds, 0))
        data = os.read(self._terminal, 1 << 16) if ready else b""
        self.output += data
        if _ASKS_FOR_FRAMES in data:
            os.write(self._terminal, _HAS_FRAMES)
        return data

    def rest(self, seconds: float) -> None:
        """Takes in what the program writes meanwhile."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.read(left)

    def until(self, text: str, patience: float = PATIENCE) -> float:
        """Seconds until it has written this, in one piece."""
        began, wanted, recent = time.monotonic(), text.encode(), b""
        while wanted not in recent:
            recent = recent[-300:] + self.read(0.05)
            if time.monotonic() > began + patience:
                raise SystemExit(f"{text!r} did not come; the screen:\n" + "\n".join(self.screen()))
        return time.monotonic() - began

    def screen(self) -> list[str]:
        """The rows of the screen, as a terminal shows them now."""
        emulator = Emulator(self.columns, self.rows)
        emulator.feed(bytes(self.output))
        return emulator.lines

    def stalls(self) -> dict[str, float]:
        """Milliseconds for which the event loop did not come round, since this was last asked: the
        longest time, and the longest that it was computing itself.
        """
        late, busy = [0.0], [0.0]
        reported = b""
        while select.select([self._reports], [], [], 0)[0]:
            reported += os.read(self._reports, 1 << 16)
        for line in reported.splitlines():
            for times, seconds in zip((late, busy), line.split(), strict=True):
                times.append(float(seconds) * 1000)
        return {"stall_ms": round(max(late), 1), "busy_ms": round(max(busy), 1)}

    def toggle_probe(self) -> None:
        """Stop looking for stalls, which costs as much as a tenth of a token, or look again."""
        os.kill(self.pid, signal.SIGUSR2)

    def cpu(self) -> tuple[float, float]:
        """Seconds so far: of the app, and of all its processes."""
        seconds = [sum(each.cpu_times()[:2]) for each in self._family()]
        return seconds[0], sum(seconds)

    def memory(self) -> tuple[float, float]:
        """Resident megabytes now: of the app, and of all its processes."""
        megabytes = [each.memory_info().rss / 1e6 for each in self._family()]
        return round(megabytes[0], 1), round(sum(megabytes), 1)

    def _family(self) -> list[psutil.Process]:
        process = psutil.Process(self.pid)
        return [process, *process.children(recursive=True)]

    def close(self) -> None:
        """As when the window is closed."""
        os.kill(self.pid, signal.SIGHUP)
        while os.waitpid(self.pid, os.WNOHANG)[0] == 0:
            try:
                self.read(0.05)
            except OSError:  # the other side is closed
                time.sleep(0.01)
        os.close(self._terminal)
        os.close(self._reports)
