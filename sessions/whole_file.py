"""Files that appear under their names when they are complete."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sessions.database import StoreError


@contextmanager
def whole_file(path: Path, *, replace: bool = False) -> Iterator[Path]:
    """An empty file to write to, readable for its owner alone, that then gets the name `path`.

    Raises StoreError where it cannot be written, or is there already and not to be replaced.
    """
    unfinished = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:50]}-", dir=path.parent)
        os.close(handle)
        unfinished = Path(name)
        yield unfinished
        with unfinished.open("rb") as file:
            os.fsync(file.fileno())
        # A link, unlike a renaming, never takes the place of a file that has come meanwhile.
        (os.replace if replace else os.link)(unfinished, path)
    except FileExistsError as error:
        raise StoreError(f"{path} is there already") from error
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror}") from error
    finally:
        if unfinished is not None:
            with suppress(OSError):
                unfinished.unlink()
