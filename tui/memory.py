"""What memory there is, and what the engine takes of it; read when somebody looks."""

from __future__ import annotations

import functools
import subprocess  # nosec B404
import time
from dataclasses import dataclass
from pathlib import Path

from engines.memory import sizes_in

_SECONDS, _PATIENCE = 10.0, 3.0
"""How long what was told of GPUs holds, and how long it is waited for."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Of the machine or of one GPU, in bytes."""

    name: str
    used: int
    total: int
    engine: int = 0
    """Of it by the engine process, where that is known."""


def memories(engine_pid: int | None, on_gpu: bool) -> list[Memory]:
    """The machine's memory, then that of each GPU if the model is on one; for a thread, since it
    may wait for a program. What cannot be found out is left out.
    """
    return [*_host(engine_pid), *(_gpus(int(time.monotonic() / _SECONDS)) if on_gpu else ())]


def _host(pid: int | None) -> list[Memory]:
    sizes = sizes_in(Path("/proc/meminfo"))
    if "MemTotal" not in sizes:
        return []
    engine = sizes_in(Path(f"/proc/{pid}/status")).get("VmRSS", 0) if pid else 0
    total = sizes["MemTotal"]
    return [Memory("memory", total - sizes.get("MemAvailable", 0), total, engine)]


@functools.lru_cache(maxsize=1)
def _gpus(moment: int) -> tuple[Memory, ...]:
    """As NVIDIA's program tells, once in a while; other GPUs are not asked."""
    query = ["nvidia-smi", "--query-gpu=memory.used,memory.total", "--format=csv,noheader,nounits"]
    try:
        told = subprocess.run(  # nosec B603
            query, capture_output=True, text=True, timeout=_PATIENCE, check=True
        )
        rows = [line.split(",") for line in told.stdout.splitlines()]
        return tuple(
            Memory(f"GPU {number}", int(used) << 20, int(total) << 20)
            for number, (used, total) in enumerate(rows)
        )
    except (OSError, subprocess.SubprocessError, ValueError):
        return ()
