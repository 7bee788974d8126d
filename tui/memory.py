"""What memory there is, how busy the GPUs are, what the engine takes; read when somebody looks."""

from __future__ import annotations

import ctypes
import functools
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engines.memory import sizes_in


@dataclass(frozen=True, slots=True)
class Memory:
    """Of the machine or of one GPU, in bytes."""

    name: str
    used: int
    total: int
    engine: int = 0
    """Of it by the engine process, where that is known."""
    gpu: bool = False
    load: int | None = None
    """Percent of the time, in the last second or less, in which a GPU had work."""


_M_ARENA_MAX = -8
"""Of glibc's malloc.h."""


def use_one_heap() -> None:
    """For all threads of this process, so that what one of them frees is used by the others; each
    would keep its own otherwise. Saves 1.5 MB; where the C library is not glibc, nothing.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt:
        mallopt(_M_ARENA_MAX, 1)


def memories(engine_pid: int | None) -> list[Memory]:
    """The machine's memory, then that of each GPU; for a thread, since drivers take their time.

    What cannot be found out is left out.
    """
    return [*_host(engine_pid), *_gpus(engine_pid)]


def gpus_told(memories: Sequence[Memory]) -> str:
    """`GPU 62% 34/80 GiB`: of the GPUs that the engine is on, where that is known, else of all."""
    gpus = [each for each in memories if each.gpu]
    gpus = [each for each in gpus if each.engine] or gpus
    if not gpus:
        return ""
    loads = [each.load for each in gpus if each.load is not None]
    load = f" {sum(loads) / len(loads):.0f}%" if loads else ""
    used, total = sum(g.used for g in gpus) / 2**30, sum(g.total for g in gpus) / 2**30
    return f"{f'{len(gpus)} GPUs' if gpus[1:] else 'GPU'}{load} {used:.0f}/{total:.0f} GiB"


def free_on_gpus() -> int:
    """Bytes, of all of them together."""
    return sum(gpu.total - gpu.used for gpu in _gpus(None))


def _host(pid: int | None) -> list[Memory]:
    sizes = sizes_in(Path("/proc/meminfo"))
    if "MemTotal" not in sizes:
        return []
    engine = sizes_in(Path(f"/proc/{pid}/status")).get("VmRSS", 0) if pid else 0
    total = sizes["MemTotal"]
    return [Memory("memory", total - sizes.get("MemAvailable", 0), total, engine)]


# NVIDIA's GPUs, by its own library; others are not asked


@functools.cache
def _nvml() -> Any:
    """The library, ready to be asked; None without the extra `gpu`, and without a driver."""
    if not _has_driver():
        return None
    try:
        import pynvml
    except ImportError:
        return None
    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError:
        return None
    return pynvml


def _has_driver() -> bool:
    """Looked for first: without one the library would take 3 MB for nothing."""
    try:
        ctypes.CDLL("libnvidia-ml.so.1")
    except OSError:
        return sys.platform == "win32"  # where it lies elsewhere
    return True


def _gpus(engine_pid: int | None) -> Iterator[Memory]:
    nvml = _nvml()
    if nvml is None:
        return
    for number in range(_told(nvml.nvmlDeviceGetCount) or 0):
        device = _told(nvml.nvmlDeviceGetHandleByIndex, number)
        memory = _told(nvml.nvmlDeviceGetMemoryInfo, device)
        if memory is None:
            continue
        processes = _told(nvml.nvmlDeviceGetComputeRunningProcesses, device) or []
        engine = sum(each.usedGpuMemory or 0 for each in processes if each.pid == engine_pid)
        rates = _told(nvml.nvmlDeviceGetUtilizationRates, device)
        load = rates.gpu if rates else None
        yield Memory(f"GPU {number}", memory.used, memory.total, engine, gpu=True, load=load)


def _told(question: Any, *device: Any) -> Any:
    """The answer; None where this driver or device has none (a part of a GPU has no load)."""
    try:
        return question(*device)
    except _nvml().NVMLError:
        return None
