"""Where the program keeps its files: under `LLMTUI_HOME`, or in the platform's own folders."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, replace
from pathlib import Path

from engines.cache_folder import cache_folder
from sessions.mounts import MOUNTS, network_filesystem

_LOCAL = Path("/var/tmp")  # nosec B108: in a folder of the user's own, which is looked at


class PathsError(Exception):
    """A folder of the program cannot be made; says which one and why."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The files that the user writes, that the program writes, and what can be deleted."""

    config: Path
    """Written by the user alone."""
    state: Path
    """What the program remembers of itself (theme, pane sizes)."""
    sessions: Path
    """The database of all conversations."""
    contexts: Path
    """A database that can be deleted at any time; never on a network disk if that can be helped."""
    log: Path
    """What engine processes and their libraries print."""
    models: Path
    """A folder for model files."""


def expanded(path: str | Path) -> Path:
    """`~` and `~NAME` made home folders; left as they are where there is nobody of that name."""
    return Path(os.path.expanduser(path))


def find_paths() -> Paths:
    """All paths, with the folders that hold them made readable for their owner alone."""
    paths = usual_paths()
    for folder in (paths.config.parent, paths.sessions.parent, paths.contexts.parent,
                   paths.log.parent, paths.models):  # fmt: skip
        _make(folder)
    return paths


def usual_paths() -> Paths:
    """All paths; nothing is made."""
    home = os.environ.get("LLMTUI_HOME")
    paths = paths_below(Path(home).expanduser().absolute()) if home else _of_the_platform()
    return replace(paths, contexts=near(paths.contexts))


def near(cache: Path, mounts: Path = MOUNTS, local: Path = _LOCAL) -> Path:
    """Where a cache of gigabytes lies: on a local disk where its place is on a network one.

    Not in a folder that somebody else has made there: then it stays where it is.
    """
    if not network_filesystem(cache.parent, mounts) or network_filesystem(local, mounts):
        return cache
    folder = local / f"llmtui-{os.getuid()}"
    try:
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
            return cache
    except FileNotFoundError:
        if not os.access(local, os.W_OK):
            return cache
    # One for each home that the user has.
    return folder / f"{str(cache.parent).strip('/').replace('/', '-')[-200:]}-{cache.name}"


def paths_below(home: Path) -> Paths:
    """All files of the program in one folder."""
    return Paths(
        config=home / "config.toml",
        state=home / "state.toml",
        sessions=home / "sessions.db",
        contexts=home / "contexts.db",
        log=home / "engine.log",
        models=home / "models",
    )


def _of_the_platform() -> Paths:
    from platformdirs import PlatformDirs

    folders = PlatformDirs("llmtui", appauthor=False)
    return Paths(
        config=folders.user_config_path / "config.toml",
        state=folders.user_config_path / "state.toml",
        sessions=folders.user_data_path / "sessions.db",
        contexts=cache_folder() / "contexts.db",
        log=folders.user_log_path / "engine.log",
        models=folders.user_data_path / "models",
    )


def _make(folder: Path) -> None:
    """A folder that is there already keeps its mode: `LLMTUI_HOME` may be anybody's folder."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise PathsError(
            f"cannot make the folder {folder}: {error.strerror}; "
            "set LLMTUI_HOME to a folder that can be written to"
        ) from error
