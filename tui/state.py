"""What the program itself remembers between runs (`state.toml`): theme, pane sizes, presets.

The user's `config.toml` is never rewritten; whatever the program wants to keep goes here.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def load_state(path: Path) -> dict[str, Any]:
    """The remembered values; empty where there are none.

    A damaged file is moved aside: the next save must not destroy what can still be read in it.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError:
        return {}
    except (ValueError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_suffix(".damaged.toml"))
        return {}


def save_state(path: Path, values: Mapping[str, Any]) -> None:
    """Replace the file in one step: a crash leaves the old one or the new one. Raises OSError."""
    import tomli_w

    handle, temporary = tempfile.mkstemp(prefix=path.name, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            tomli_w.dump(values, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
