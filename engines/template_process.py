"""Renders chat templates that came with a model file, in a process that can be killed.

Jinja's sandbox bounds neither time nor memory, and works at compile time already. The process is
started at first use and again after a template had to be killed.
"""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess  # nosec B404
import sys
import time
import weakref
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engines.base import EngineError

_RENDERER = Path(__file__).with_name("template_renderer.py")
_CPU_SECONDS = 1.5
_CLOCK_SECONDS = 30.0
"""For a process that was stopped, or swapped out; processor time is what bounds a template."""


class TemplateError(EngineError):
    """A chat template cannot make a prompt of a conversation."""


class TemplateRefused(TemplateError):
    """It does not take messages of this kind, in this order; other ones it might."""


class TemplateProcess:
    """Renders one template at a time, from the engine's main thread."""

    def __init__(self, seconds: float = _CPU_SECONDS, clock: float = _CLOCK_SECONDS) -> None:
        self._seconds, self._clock = seconds, clock
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int | None:
        """Of the running process."""
        return self._process.pid if self._process else None

    def render(self, source: str, variables: Mapping[str, Any]) -> str:
        """The rendered text. Raises TemplateRefused, or TemplateError in plain words."""
        # jinja2 takes a while to import, and the app imports this module for the names alone
        from engines.template_renderer import DONE, REFUSED, frame

        request = json.dumps(
            {"source": source, "variables": variables}, ensure_ascii=False, default=str
        )
        answer = self._ask(frame(request.encode(errors="surrogatepass")))
        text = answer[1:].decode(errors="surrogatepass")
        if answer[:1] == DONE:
            return text
        raise (TemplateRefused if answer[:1] == REFUSED else TemplateError)(_printable(text))

    def close(self) -> None:
        """End the process; the next `render` starts a new one."""
        if self._process is not None:
            _end(self._process)
            self._process = None

    def _ask(self, request: bytes) -> bytes:
        process = self._running()
        try:
            assert process.stdin is not None
            process.stdin.write(request)
            process.stdin.flush()
            return self._read(process)
        except TimeoutError:
            reason = "it did not finish in time"
        except (OSError, EOFError):
            reason = _why_it_died(process)
        self.close()
        raise TemplateError(reason)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = subprocess.Popen(  # nosec B603
                # -P: no file in the user's current folder is imported instead of a library
                [sys.executable, "-P", str(_RENDERER), str(self._seconds)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
            weakref.finalize(self, _end, self._process)
        return self._process

    def _read(self, process: subprocess.Popen[bytes]) -> bytes:
        """One answer. Raises TimeoutError, and EOFError when the process died."""
        assert process.stdout is not None
        pipe = process.stdout.fileno()
        deadline = time.monotonic() + self._clock
        data = bytearray()
        with selectors.DefaultSelector() as waiting:  # select() fails above 1,023 open files
            waiting.register(pipe, selectors.EVENT_READ)
            while len(data) < 8 or len(data) < 8 + int.from_bytes(data[:8]):
                if not waiting.select(max(0.0, deadline - time.monotonic())):
                    raise TimeoutError
                if not (piece := os.read(pipe, 1 << 20)):
                    raise EOFError
                data += piece
        return bytes(data[8:])


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            _close(pipe)


def _close(pipe: Any) -> None:
    """A pipe may still hold what could not be written."""
    try:
        pipe.close()
    except OSError:
        return


def _why_it_died(process: subprocess.Popen[bytes]) -> str:
    try:
        code = process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        return "its process does not answer"
    return "it did not finish in time" if code == -signal.SIGPROF else "its process died"


def _printable(text: str) -> str:
    """What a stranger's template says must not control the terminal."""
    shown = "".join(char if char.isprintable() else " " for char in text)
    return shown[:300] or "it gives no reason"
