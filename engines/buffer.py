"""Large buffers that are filled once."""

from __future__ import annotations

import mmap
from contextlib import suppress

Buffer = bytearray | memoryview

_LARGE = 2 << 20
"""A huge page, where there are any."""


def buffer(size: int) -> Buffer:
    """So many zero bytes, in huge pages where the system has them.

    The first touch of each page costs as much as copying it several times over: 8 MiB were filled
    in 1 to 3 ms instead of 4 to 45 (a virtual machine, idle and busy).
    """
    if size < _LARGE or not hasattr(mmap, "MADV_HUGEPAGE"):
        return bytearray(size)
    room = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    with suppress(OSError):  # a kernel without them
        room.madvise(mmap.MADV_HUGEPAGE)
    return memoryview(room)
