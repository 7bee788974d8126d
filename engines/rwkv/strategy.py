"""Where an RWKV model goes: a strategy that is checked before anything is loaded, or `auto`."""

from __future__ import annotations

from dataclasses import dataclass

from engines.base import EngineError
from engines.machine import Machine, this_machine
from engines.rwkv.choice import choose
from engines.rwkv.file import RwkvFile
from engines.rwkv.grammar import AUTO, CPU, INT4, Stage, parse, written
from engines.rwkv.placement import Way, deep_embedded, int4_way, way


@dataclass(frozen=True, slots=True)
class Resolved:
    """How a model is run."""

    strategy: str
    """As the `rwkv` package takes it, or `cpu int4`."""
    reason: str
    """What the user should know of it, in a sentence; empty where that is nothing."""
    int4: bool
    memory_bytes: int
    """What it takes on all devices together."""


def resolve(strategy: str, file: RwkvFile, machine: Machine | None = None) -> Resolved:
    """A strategy checked against file and machine; `auto` becomes the fastest that fits.

    Raises EngineError for one that is not written right, that this machine has no device for, or
    that takes more memory than is free.
    """
    machine = machine or this_machine()
    strategy = " ".join(strategy.split())
    if file.converted:
        strategy = _of_converted(strategy, file)
    if strategy == AUTO:
        found, reason = choose(file, machine)
    elif strategy == INT4:
        found, reason = _four_bits(file, machine)
    else:
        found, reason = _as_written(strategy, file, machine)
    return Resolved(found.strategy, reason, found.strategy == INT4, found.bytes)


def _as_written(strategy: str, file: RwkvFile, machine: Machine) -> tuple[Way, str]:
    stages = parse(strategy, file.version)
    for stage in stages:
        _check_device(strategy, stage, machine)
    found = _fitting(way(file, stages, machine), file, machine)
    if any(stage.bytes and stage.gpu is None for stage in stages):
        return found, "Bytes (i8) on a CPU are 12 to 20 times slower than fp32."
    if any(stage.type == "bf16" and stage.device == "cpu" for stage in stages) and not machine.bf16:
        return (
            found,
            "This CPU has no products of bf16: prompts take several times as long as in fp32.",
        )
    return found, ""


def _four_bits(file: RwkvFile, machine: Machine) -> tuple[Way, str]:
    if deep_embedded(file):
        raise EngineError(
            f'strategy = "{INT4}" is not for {file.path.name}, which has an embedding in each '
            'layer. Use "auto" or "cpu fp32".'
        )
    if machine.int4:
        return _fitting(int4_way(file, machine), file, machine), ""
    found = _fitting(way(file, [CPU], machine), file, machine)
    return found, (
        f'"{INT4}" needs a CPU with AVX2 or NEON, and a llama.cpp built for it: it would be slower '
        f'than "{found.strategy}" here, which is used instead and takes '
        f"{found.amounts(machine)}."
    )


def _of_converted(strategy: str, file: RwkvFile) -> str:
    """The strategy that a converted file was made for: the package takes it with no other."""
    if strategy == AUTO:
        return file.converted
    if strategy != INT4 and written(parse(strategy, file.version)) == file.converted:
        return strategy
    raise EngineError(
        f'{file.path} was converted for strategy = "{file.converted}", and can be used with no '
        f'other. Write that, or "{AUTO}", or get the original .pth.'
    )


def _check_device(strategy: str, stage: Stage, machine: Machine) -> None:
    if stage.device == "mps" and not machine.mps:
        problem = "this is no Mac with a GPU that torch can use"
    elif stage.gpu is None or stage.gpu < len(machine.gpus):
        return
    elif not machine.gpus:
        problem = f"it needs a CUDA GPU, and {machine.no_gpu}"
    else:
        known = ", ".join(f"cuda:{gpu}" for gpu in range(len(machine.gpus)))
        problem = f"there is no {stage.device}, only {known}"
    raise EngineError(
        f'strategy = "{strategy}" cannot be used: {problem}. "{AUTO}" chooses what is there.'
    )


def _fitting(found: Way, file: RwkvFile, machine: Machine) -> Way:
    if found.fits(machine):
        return found
    raise EngineError(
        f'{file.path} does not fit in the memory that is free: "{found.strategy}" takes '
        f"{found.amounts(machine)}. {_what_fits(file, machine)}"
    )


def _what_fits(file: RwkvFile, machine: Machine) -> str:
    """Raises EngineError where nothing does."""
    if file.converted:
        return "It was converted for that; the original .pth can be used in other ways."
    best, _ = choose(file, machine)
    return f'"{best.strategy}" would fit: it takes {best.amounts(machine)}. "{AUTO}" chooses it.'
