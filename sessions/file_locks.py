"""Which processes keep a file locked, by what the kernel tells of all locks (Linux)."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

LOCKS = Path("/proc/locks")


def writers(*files: Path) -> list[int]:
    """Pids of the processes that have parts of these files locked for writing.

    Files are told apart by their inodes: the device is another one there on some filesystems. The
    files are not opened, as closing one would drop the locks of this process on it.
    """
    inodes = set()
    for file in files:
        with suppress(OSError):
            inodes.add(str(file.stat().st_ino))
    try:
        lines = LOCKS.read_text().splitlines()
    except OSError:
        return []
    # 1: POSIX  ADVISORY  WRITE 1234 fe:00:5678 120 120
    fields = (line.split() for line in lines if "->" not in line)
    return [
        int(kind[4])
        for kind in fields
        if kind[3] == "WRITE" and kind[5].rpartition(":")[2] in inodes
    ]


def process_state(pid: int) -> tuple[str, list[str]]:
    """A letter and what follows it in /proc/PID/stat; nothing where there is no such process."""
    with suppress(OSError):
        after_name = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2]
        state, *fields = after_name.split()
        return state, fields
    return "", []


def is_stopped(pid: int) -> bool:
    """By a signal or a debugger."""
    return process_state(pid)[0] in ("T", "t")
