"""How many threads to use, by the cores that this process may have, and how they wait."""

from __future__ import annotations

import os
from pathlib import Path

_TINY_MODEL = 50_000_000
"""Parameters below which a second thread only waits for the first."""


def threads_for(parameters: int) -> int:
    """Threads for a model of this size: the physical cores, but one for a tiny model.

    A tiny model gains nothing from a second one, and where its threads spin while another process
    wants the core falls to a fiftieth of its speed (measured at 1.8M).
    """
    return 1 if parameters < _TINY_MODEL else usable_cores()


def spin_briefly() -> None:
    """Let OpenMP's threads wait for each other awake for some 0.1 ms, then asleep.

    To be called before its library is loaded, with llama.cpp's or torch's. By itself GNU's spins
    for milliseconds: where other programs want the cores, the thread that is waited for gets none.
    20 tokens of a 185M model with two threads on two cores: 25 ms where nothing else ran, either
    way; with two busy processes beside it 10,000 ms, and 180 ms with this.
    """
    if "OMP_WAIT_POLICY" not in os.environ:
        os.environ.setdefault("GOMP_SPINCOUNT", "2000")


def usable_cores(sys: Path = Path("/sys")) -> int:
    """Physical cores within the affinity mask and the cgroup's CPU quota; at least one.

    Two hyper-threads of a core share its arithmetic units: llama.cpp gains nothing from both.
    """
    cpus = (
        os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else range(os.cpu_count() or 1)
    )
    siblings = {_siblings(sys, cpu) for cpu in cpus}
    return max(1, min(len(siblings), int(_quota(sys) or len(siblings))))


def _siblings(sys: Path, cpu: int) -> str:
    path = sys / f"devices/system/cpu/cpu{cpu}/topology/thread_siblings_list"
    try:
        return path.read_text()
    except OSError:
        return str(cpu)


def _quota(sys: Path) -> float:
    """CPUs' worth of time that the cgroup (version 2, then 1) allows; 0 where it sets no bound."""
    try:
        quota, period = (sys / "fs/cgroup/cpu.max").read_text().split()
        return 0 if quota == "max" else int(quota) / int(period)
    except (OSError, ValueError):
        pass
    try:
        folder = sys / "fs/cgroup/cpu"
        quota_us = int((folder / "cpu.cfs_quota_us").read_text())
        return max(0, quota_us) / int((folder / "cpu.cfs_period_us").read_text())
    except (OSError, ValueError):
        return 0
