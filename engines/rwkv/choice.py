"""`strategy = "auto"`: the fastest way to run an RWKV model that fits in what memory is free."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from engines.base import EngineError
from engines.machine import Machine
from engines.rwkv.file import RwkvFile
from engines.rwkv.grammar import CPU, Stage
from engines.rwkv.placement import Way, deep_embedded, int4_way, way

_UNNOTICED = 0.02
"""Seconds for a token below which faster is no better: nobody reads 50 tokens a second."""


def choose(file: RwkvFile, machine: Machine) -> tuple[Way, str]:
    """The fastest of the ways that fit, of equals the more exact one; and why, in a sentence.

    Raises EngineError where none fits.
    """
    ways = list(_ways(file, machine))
    fitting = [found for found in ways if found.fits(machine)]
    if not fitting:
        raise EngineError(_too_large(file, ways, machine))
    best = min(fitting, key=lambda found: max(found.seconds, _UNNOTICED))
    reason = f'auto: "{best.strategy}" takes {best.amounts(machine)}'
    return best, f"{reason}{_instead_of(ways[0], best, machine)}."


def _ways(file: RwkvFile, machine: Machine) -> Iterator[Way]:
    """What is worth trying, the more exact ways first.

    Bytes on a CPU are not: they are widened at every token, 12 to 20 times as slow as fp32.
    """
    yield from _on_gpus(file, machine, bytes=False)
    yield way(file, [CPU], machine)
    if machine.bf16:
        yield way(file, [Stage("cpu", "bf16")], machine)
    if file.version != "7":
        yield from _on_gpus(file, machine, bytes=True)
    if machine.int4 and not deep_embedded(file):
        yield int4_way(file, machine)


def _on_gpus(file: RwkvFile, machine: Machine, *, bytes: bool) -> Iterator[Way]:
    """The whole model on the freest GPU; else over all GPUs and the CPU, or streamed to one."""
    freest = sorted(range(len(machine.gpus)), key=lambda gpu: -machine.gpus[gpu])
    alone = len(freest) == 1
    stages = [Stage("cuda" if alone else f"cuda:{gpu}", "fp16", bytes) for gpu in freest]
    if not stages:
        return
    whole = way(file, stages[:1], machine)
    yield whole
    if file.version != "7" and not whole.fits(machine):
        yield way(file, _spread(file, machine, stages), machine)
        yield way(file, _streamed(file, machine, stages[0]), machine)


def _spread(file: RwkvFile, machine: Machine, stages: Sequence[Stage]) -> list[Stage]:
    """As many layers as fit on each GPU, one after the other; what is left on the CPU."""
    spread: list[Stage] = []
    left = file.layers + 1
    for stage in stages:
        options = ([*spread, replace(stage, count=count), CPU] for count in range(left, 0, -1))
        found = next((o for o in options if _has_room(file, o, stage, machine)), [*spread, CPU])
        spread = found[:-1]
        left = file.layers + 1 - sum(stage.count or 0 for stage in spread)
    return [*spread, CPU] if left else spread


def _streamed(file: RwkvFile, machine: Machine, stage: Stage) -> list[Stage]:
    """As many layers as fit stay on the GPU, the others are sent over."""
    stages = [[replace(stage, count=n, streams=True)] for n in range(file.layers, -1, -1)]
    return next((s for s in stages if _has_room(file, s, stage, machine)), stages[-1])


def _has_room(file: RwkvFile, stages: Sequence[Stage], stage: Stage, machine: Machine) -> bool:
    gpu = stage.gpu
    return gpu is not None and way(file, stages, machine).gpus[gpu] <= machine.gpus[gpu]


# Telling why


def _instead_of(exact: Way, best: Way, machine: Machine) -> str:
    """Why not the most exact way."""
    if exact is best:
        return ""
    if not exact.fits(machine):
        return f'; "{exact.strategy}" would take {exact.amounts(machine)}'
    times = exact.seconds / best.seconds
    return f'; "{exact.strategy}" would fit too, but be some {times:.0f} times slower'


def _too_large(file: RwkvFile, ways: Sequence[Way], machine: Machine) -> str:
    least = min(ways, key=lambda way: way.bytes)
    return (
        f"{file.path} does not fit in the memory that is free: "
        f'"{least.strategy}", which takes least, takes {least.amounts(machine)}. End what else '
        f"takes memory, or use a smaller model."
    )
