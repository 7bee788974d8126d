"""What `llmtui doctor` looks at, each with the command that mends what is wrong."""

from __future__ import annotations

import importlib.metadata
import locale
import os
import platform
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from engines.base import EngineError
from engines.packages import how_to_build, how_to_install
from sessions.mounts import network_filesystem
from tui.config import ConfigError, load_config
from tui.paths import Paths
from tui.readable import counted, readable_bytes

OLDEST_PYTHON = (3, 11)
LIBRARIES = ("textual", "llama-cpp-python", "torch", "rwkv", "numpy", "sqlmodel", "jinja2")
_FREE_BYTES = 1 << 30


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `mend` says what to do where it is not as it should be."""

    what: str
    detail: str
    mend: str = ""
    broken: bool = False
    """True where something does not work; else `mend` is advice."""


def findings(paths: Paths) -> Iterator[Finding]:
    """Everything, in the order to print it; each is looked at when it is asked for."""
    yield _python()
    yield from map(_library, LIBRARIES)
    yield _servers()
    yield from _engines(paths)
    yield from _terminal()
    yield from _connection()
    yield _config(paths)
    yield from _disk(paths)
    yield _sessions(paths.sessions)
    yield from _backups(paths.sessions)
    yield _contexts(paths.contexts)


def _python() -> Finding:
    version = f"{platform.python_version()}, {platform.platform(terse=True)}"
    if sys.version_info >= OLDEST_PYTHON:
        return Finding("python", version)
    return Finding("python", version, "install Python 3.11 or later", broken=True)


def _library(name: str) -> Finding:
    """By its metadata: importing it would take seconds, and belongs to an engine process."""
    try:
        return Finding(name, importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return Finding(name, "missing", how_to_install(name), broken=True)


def _servers() -> Finding:
    """What only models behind servers need."""
    try:
        return Finding("servers", f"httpx {importlib.metadata.version('httpx')}")
    except importlib.metadata.PackageNotFoundError:
        return Finding("servers", "not without httpx", how_to_install("llmtui[remote]"))


# Engines


def _engines(paths: Paths) -> Iterator[Finding]:
    from engines.client import capabilities

    try:
        facts = capabilities(paths.log)
    except EngineError as error:
        yield Finding("engine process", str(error), f"read {paths.log}", broken=True)
        return
    for what, value in facts:
        wanted = what == "llama.cpp GPU offload" and not value.startswith("yes")
        yield Finding(what, value, _gpu_build() if wanted else "")


def _gpu_build() -> str:
    """The command that builds llama.cpp for the graphics card of this machine, if it has one."""
    if not shutil.which("nvidia-smi"):
        return ""
    return how_to_build("-DGGML_CUDA=on")


# Terminal


def _terminal() -> Iterator[Finding]:
    name = os.environ.get("TERM", "")
    size = shutil.get_terminal_size()
    place = [label for variable, label in (("TMUX", "tmux"), ("SSH_CONNECTION", "over SSH"))
             if os.environ.get(variable)]  # fmt: skip
    detail = ", ".join([name or "TERM is not set", f"{size.columns}x{size.lines}", *place])
    if name in ("", "dumb"):
        yield Finding("terminal", detail, "export TERM=xterm-256color", broken=True)
    else:
        small = size.columns < 80 or size.lines < 24
        yield Finding("terminal", detail, "make the window 80x24 or larger" if small else "")
    colours = os.environ.get("COLORTERM", "")
    mend = (
        ""
        if colours in ("truecolor", "24bit")
        else "if it can show them: export COLORTERM=truecolor"
    )
    yield Finding("colours", "16 million" if not mend else "256 or fewer", mend)
    encoding = locale.getpreferredencoding(do_setlocale=False)
    mend = "" if encoding.lower().replace("-", "") == "utf8" else "export LANG=C.UTF-8"
    yield Finding("encoding", encoding, mend)


def _connection() -> Iterator[Finding]:
    from tui.commands.login import ends_with_login

    if mend := ends_with_login():
        ends = "systemd ends llmtui with the login (KillUserProcesses), and the running reply too"
        yield Finding("when the line drops", ends, mend)


# Files


def _config(paths: Paths) -> Finding:
    try:
        config = load_config(paths.config)
    except ConfigError as error:
        return Finding("configuration", str(error), f"edit {paths.config}", broken=True)
    missing = [
        entry.path for entry in config.models if entry.path and not Path(entry.path).exists()
    ]
    if missing:
        return Finding("configuration", f"there is no {missing[0]}", f"edit {paths.config}", True)
    where = paths.config if paths.config.exists() else "none, the defaults apply"
    return Finding("configuration", f"{where}; {len(config.models)} models")


def _disk(paths: Paths) -> Iterator[Finding]:
    folder = paths.sessions.parent
    free = shutil.disk_usage(folder).free
    yield Finding(
        "free disk",
        f"{free / 2**30:.1f} GiB at {folder}",
        "make room: replies cannot be kept on a full disk" if free < _FREE_BYTES else "",
    )
    if kind := network_filesystem(folder):
        yield Finding(
            "network disk",
            f"{folder} is on {kind}; SQLite works there without WAL, "
            f"saved contexts are in {paths.contexts.parent}",
            "for speed, set LLMTUI_HOME to a folder on a local disk",
        )
    mode = folder.stat().st_mode
    if mode & 0o022:
        mend = f"chmod go-w {folder}  (until then it is not used)"
        yield Finding("privacy", f"others can write to {folder}", mend, broken=True)
    elif mode & 0o077:
        yield Finding("privacy", f"{folder} can be read by others", f"chmod 700 {folder}")


def _sessions(path: Path) -> Finding:
    """Read as it is, without the migrations and repairs that opening the store would do."""
    if not path.exists():
        return Finding("sessions", f"{path} is made at the first message")
    from sessions.database import read_only
    from sessions.recovery import problems

    if found := problems(path):
        mend = "llmtui sessions recover  (into a new file; the damaged one stays as it is)"
        return Finding("sessions", "; ".join(found), mend, broken=True)
    with closing(read_only(path)) as database:
        count = database.execute("SELECT count(*) FROM message").fetchone()[0]
    return Finding("sessions", f"{path} is whole: {counted(count, 'message')}")


def _contexts(path: Path) -> Finding:
    """A cache: what is broken in it is made anew by the next engine that finds it so."""
    if not path.exists():
        return Finding("saved contexts", f"{path} is made at the first reply")
    from sessions.recovery import problems

    if found := problems(path):
        mend = f"rm {path}  (a cache: only time is lost)"
        return Finding("saved contexts", "; ".join(found), mend, broken=True)
    size = readable_bytes(path.stat().st_size)
    return Finding("saved contexts", f"{path} is whole: {size}")


def _backups(store: Path) -> Iterator[Finding]:
    from sessions.backups import WEEK, kept

    if copies := kept(store):
        made = copies[-1].stat().st_mtime
        newest = time.strftime("%Y-%m-%d", time.localtime(made))
        overdue = time.time() - made > 2 * WEEK
        yield Finding(
            "backups",
            f"{len(copies)} in {copies[-1].parent}, the newest of {newest}",
            "llmtui sessions backup  (the weekly one is overdue)" if overdue else "",
        )
