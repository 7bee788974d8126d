"""Whether systemd ends what still runs when its user logs out: a reply could not be finished."""

from __future__ import annotations

import getpass
import shutil
import subprocess  # nosec B404
from pathlib import Path

CGROUP = Path("/proc/self/cgroup")
LINGER = Path("/var/lib/systemd/linger")
_MANAGER = (
    "get-property", "org.freedesktop.login1", "/org/freedesktop/login1",
    "org.freedesktop.login1.Manager", "KillUserProcesses",
)  # fmt: skip
_SECONDS = 2.0


def ends_with_login(cgroup: Path = CGROUP, linger: Path = LINGER) -> str:
    """The command after which a reply outlives the connection; empty where it does anyway.

    With KillUserProcesses the scope of a login is ended with it; only what the user's own manager
    runs goes on, and that only for users who linger (logind.conf(5), systemd-run(1)).
    """
    lingers = (linger / getpass.getuser()).exists()
    in_login = "/session-" in _read(cgroup)
    if not in_login and (lingers or "/user@" not in _read(cgroup)):
        return ""
    if not _kills_user_processes():
        return ""
    commands = [] if lingers else ["loginctl enable-linger"]
    return "; ".join([*commands, "systemd-run --user --scope llmtui"])


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""


def _kills_user_processes() -> bool:
    """As logind says it, who knows its configuration and its defaults."""
    busctl = shutil.which("busctl")
    if busctl is None:
        return False
    try:
        answer = subprocess.run(  # nosec B603
            [busctl, *_MANAGER], capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.stdout.split() == ["b", "true"]
