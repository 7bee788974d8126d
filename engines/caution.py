"""Care with model files, which come from strangers and may change while they are read.

Reading one may take only so much memory and processor time, and whatever goes wrong is told in
words that name the file.
"""

from __future__ import annotations

import contextlib
import logging
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

from engines.base import EngineError
from engines.protocol import ModelSpec

log = logging.getLogger("engine")

HEADER_BYTES = 1 << 30
"""More memory than the header of any model takes: half a million words are some 100 MB."""
HEADER_SECONDS = 10.0
"""Of processor time to say what a file is, libraries' imports included; most take one or two."""
_REMEDY = (
    "The log has the details. It may be damaged: compare its size or checksum with the source."
)


@contextlib.contextmanager
def careful(spec: ModelSpec) -> Iterator[None]:
    """Turn all that goes wrong with a model's file into EngineErrors, and refuse one that changes.

    What was read of such a file is no whole, and a state saved of it would be kept for another.
    """
    name, path = spec.path or spec.name, Path(spec.path).expanduser()
    before = _state(path)
    try:
        yield
    except BrokenPipeError:
        raise
    except Exception as error:
        _check_unchanged(path, before)
        if isinstance(error, EngineError):
            raise
        log.exception("%s", name)
        raise EngineError(f"{name} cannot be used: {_words(error)} {_REMEDY}") from error
    _check_unchanged(path, before)


def _words(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return "there is not enough memory for it."
    return f"{type(error).__name__}: {str(error)[:300]}."


def _state(path: Path) -> tuple[int, ...]:
    """What is another one after a file was written to or replaced; nothing of a folder."""
    if not path.is_file():
        return ()
    status = path.stat()
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def _check_unchanged(path: Path, before: tuple[int, ...]) -> None:
    if before and _state(path) != before:
        raise EngineError(
            f"{path} has changed while it was read. Load it again when it is complete."
        )


@contextlib.contextmanager
def bounded_memory(more: int) -> Iterator[None]:
    """Let this process allocate at most so many bytes beyond what it has; then MemoryError.

    C code that is not prepared for that ends the process. Mapped files do not count, unless they
    are mapped to be written to (Linux).
    """
    if sys.platform != "linux":
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    data = int(Path("/proc/self/statm").read_text().split()[5]) * resource.getpagesize()
    wanted = [data + more, *(limit for limit in (soft, hard) if limit != resource.RLIM_INFINITY)]
    resource.setrlimit(resource.RLIMIT_DATA, (min(wanted), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))


@contextlib.contextmanager
def bounded_time(seconds: float) -> Iterator[None]:
    """End this process, also inside C code, when it has used so much processor time."""
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
