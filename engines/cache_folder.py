"""Where files lie that can be deleted at any time, as they are made again."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder() -> Path:
    """`LLMTUI_HOME`, or else the platform's folder for caches; it need not exist yet."""
    home = os.environ.get("LLMTUI_HOME")
    if home:
        return Path(home).expanduser().absolute()
    from platformdirs import user_cache_path

    return user_cache_path("llmtui", appauthor=False)
