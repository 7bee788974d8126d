"""The key of a server: from the environment or a file, into one header, and nowhere else."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from engines.base import EngineError
from engines.options import RemoteOptions

HIDDEN = "[key]"
"""What stands in the place of a key in anything that is told."""


def read_key(options: RemoteOptions) -> str:
    """Empty where none was named; raises EngineError, which never quotes it."""
    if options.api_key_env and options.api_key_file:
        raise EngineError("Both api_key_env and api_key_file are set: leave one of them out.")
    if options.api_key_env:
        name = options.api_key_env
        return _checked(os.environ.get(name, ""), f"The environment variable {name} (api_key_env)")
    if options.api_key_file:
        return _read(Path(options.api_key_file).expanduser())
    return ""


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            found = os.fstat(file.fileno())
            _refuse_shared(path, found)
            data = file.read(1 << 16)
    except OSError as error:
        raise EngineError(f"{path} (api_key_file) cannot be read: {error.strerror}.") from None
    return _checked(data.decode("ascii", "replace"), f"{path} (api_key_file)")


def _refuse_shared(path: Path, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise EngineError(f"{path} (api_key_file) is no file.")
    if found.st_uid not in (os.geteuid(), 0):
        raise EngineError(f"{path} (api_key_file) belongs to another user: make your own file.")
    if found.st_mode & 0o077:
        raise EngineError(
            f"{path} (api_key_file) can be read by others, so it is not used: chmod 600 {path}"
        )


def _checked(text: str, where: str) -> str:
    key = text.strip()
    if not key:
        raise EngineError(f"{where} is empty or not set: put the server's key there.")
    if not all("!" <= character <= "~" for character in key):
        raise EngineError(f"{where} holds something else than a key: blanks or odd characters.")
    return key
