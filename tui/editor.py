"""Writing a text in the user's own editor, which has the terminal meanwhile."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_USUAL = ("nano", "vi", "vim")


def editor_command() -> list[str]:
    """`$VISUAL`, `$EDITOR`, or one of the usual editors; raises ValueError where there is none."""
    wanted = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        command = shlex.split(wanted)
    except ValueError as error:
        raise ValueError(f"$EDITOR is {wanted!r}, which is no command: {error}") from error
    if command and not shutil.which(command[0]):
        raise ValueError(f"$EDITOR is {wanted!r}, but there is no program {command[0]!r}")
    found = command or [name for name in _USUAL if shutil.which(name)][:1]
    if not found:
        raise ValueError("Say which editor to use: export EDITOR=nano, for example")
    return found


def edited(text: str, command: list[str]) -> str:
    """The text as the editor left it. Waits for the editor: for a thread. Raises OSError.

    The program's descriptors 0-2 lead elsewhere; the terminal is behind Python's first files.
    """
    with tempfile.TemporaryDirectory(prefix="llmtui-") as folder:
        path = Path(folder) / "message.md"
        path.write_text(f"{text}\n" if text else "", encoding="utf-8")
        subprocess.run(
            [*command, str(path)],
            stdin=sys.__stdin__,
            stdout=sys.__stdout__,
            stderr=sys.__stderr__,
            check=False,
        )
        return path.read_text(encoding="utf-8", errors="replace").rstrip("\n")
