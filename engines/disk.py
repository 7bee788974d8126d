"""Is there room for what is about to be written?"""

from __future__ import annotations

import shutil
from pathlib import Path

from engines.base import EngineError


def check_room(folder: Path, needed: int, step: str = "") -> None:
    """Raises EngineError unless so many bytes are free where a folder is, or will be made.

    `step` says what most of them are for.
    """
    there = next(place for place in (folder, *folder.parents) if place.exists())
    free = shutil.disk_usage(there).free
    if needed > free:
        raise EngineError(
            f"There is not enough room in {folder}: {needed / 1e9:.1f} GB are needed{step}, and "
            f"{free / 1e9:.1f} GB are free. Make room, or name a file on another disk."
        )
