"""The log that both processes write: what libraries print, and tracebacks."""

from __future__ import annotations

import os
from pathlib import Path


def open_log(path: str | Path) -> int:
    """A descriptor that appends to the log; to nothing where that cannot be written.

    A chat without a log is better than none.
    """
    try:
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    except OSError:
        return os.open(os.devnull, os.O_WRONLY)
