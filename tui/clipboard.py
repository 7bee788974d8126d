"""Copying through the terminal (OSC 52), which also works over SSH, in tmux and in screen."""

from __future__ import annotations

import base64
import os
import shutil
import subprocess  # nosec B404
import tempfile
from collections.abc import Mapping
from pathlib import Path

LARGEST = 74_994
"""Bytes of text that terminals take: xterm's limit of 100,000 for the encoded sequence."""

_TMUX_SECONDS = 5.0


def osc52(text: str, environment: Mapping[str, str] = os.environ) -> str | None:
    """The sequence that puts this on the clipboard; None where it is too long for a terminal."""
    data = text.encode("utf-8", "replace")
    if len(data) > LARGEST:
        return None
    sequence = f"\x1b]52;c;{base64.b64encode(data).decode()}\x07"
    if environment.get("TMUX"):
        # tmux passes on what is wrapped like this, with every ESC doubled (allow-passthrough),
        # and takes the bare sequence itself (set-clipboard): one of the two is usually allowed.
        return sequence + "\x1bPtmux;" + sequence.replace("\x1b", "\x1b\x1b") + "\x1b\\"
    if environment.get("TERM", "").startswith("screen"):
        # screen passes on strings of at most 768 bytes.
        pieces = (sequence[start : start + 700] for start in range(0, len(sequence), 700))
        return "".join(f"\x1bP{piece}\x1b\\" for piece in pieces)
    return sequence


def give_to_tmux(text: str) -> bool:
    """Let tmux, in which the program runs, put this on the clipboard of the terminal around it and
    into its own buffer. As it is set up at first, it lets no program do that by a sequence.

    False where there is no tmux, or none of version 3.2 on. Waits for it: for a thread.
    """
    tmux = shutil.which("tmux") if os.environ.get("TMUX") else None
    if tmux is None:
        return False
    try:
        done = subprocess.run(  # nosec B603
            [tmux, "load-buffer", "-w", "-"],
            input=text.encode("utf-8", "replace"),
            capture_output=True,
            timeout=_TMUX_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def save_to_file(text: str, folder: Path) -> Path:
    """Where copying is not possible: a new file in this folder. Raises OSError."""
    descriptor, name = tempfile.mkstemp(prefix="copied-", suffix=".txt", dir=folder)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    return Path(name)
