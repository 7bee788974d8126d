"""An engine process that fails from the inside: the echo engine, until it has said a fault's name.

A message such as "tell me of !segfault" is said again up to there.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

GARBAGE = bytes(range(256)) * 40


def _segfault() -> None:
    ctypes.string_at(0)


def _assertion() -> None:
    """What GGML_ASSERT calls."""
    origin = find_spec("llama_cpp")
    assert origin is not None
    assert origin.origin is not None
    library = next((Path(origin.origin).parent / "lib").glob("libggml-base.so*"))
    ctypes.CDLL(str(library)).ggml_abort(b"tensor.c", 7, b"GGML_ASSERT(%s) failed", b"n > 0")


def _out_of_memory() -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limits = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + (16 << 20), limits[1]))
    try:
        bytearray(1 << 30)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, limits)


def _hang() -> None:
    """With the interpreter's lock held: no other thread of the engine runs either."""
    ctypes.PyDLL(None).sleep(3600)


def _garbage() -> None:
    for descriptor in (1, 2):
        os.write(descriptor, GARBAGE)
    with contextlib.suppress(OSError):
        os.write(0, GARBAGE)
    ctypes.CDLL(None).puts(b"\x1b]0;owned\x07\x1b[2J")
    ctypes.CDLL(None).fflush(None)


FAULTS: dict[str, Callable[[], None]] = {
    "!segfault": _segfault,
    "!assertion": _assertion,
    "!memory": _out_of_memory,
    "!hold": _hang,
    "!garbage": _garbage,
}


def main(*arguments: Any) -> None:
    """In the place of `engines.worker.main`."""
    from engines import worker
    from engines.backends.echo import EchoEngine

    sample = EchoEngine.sample

    def faulty(self: EchoEngine, sampler: Any, alternatives: int = 0) -> Any:
        turn = bytes(self._bytes).rpartition(b"\xffuser\n")[2]
        for name, fault in FAULTS.items():
            if turn.endswith(name.encode()) and turn.count(name.encode()) == 2:
                fault()
        return sample(self, sampler, alternatives)

    EchoEngine.sample = faulty  # type: ignore[method-assign]
    worker.main(*arguments)
