"""Tokens per second of a model at several numbers of threads, as they arrive at the app."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from engines.base import EngineError
from engines.client import EngineClient
from engines.cores import usable_cores
from engines.memory import available_memory
from engines.protocol import (
    Conversation,
    Generate,
    GenerationEnded,
    Message,
    ModelInfo,
    ModelSpec,
    Stats,
)
from engines.sampling import DEFAULTS
from tui.commands.engine_events import EngineEvents
from tui.config import ModelEntry
from tui.readable import readable_bytes

_WORDS = 200
_TOKENS = 64


@dataclass(frozen=True, slots=True)
class Speed:
    """One measurement. In tokens per second."""

    threads: int
    reading: float
    writing: float


def measure(entry: ModelEntry, log: Path) -> Iterator[str]:
    """Lines to print, as they become known; raises EngineError."""
    yield f"{entry.name}: reading {_WORDS} words and writing {_TOKENS} tokens"
    speeds: list[Speed] = []
    for threads in _thread_counts(entry):
        info, stats = _run(_with_threads(entry.spec(), threads), log)
        if not speeds:
            yield _size(info)
        speeds.append(_speed(threads or info.threads, stats))
        yield _line(speeds[-1])
    best = max(speeds, key=lambda speed: speed.writing)
    if len(speeds) > 1:
        yield f"best for writing: threads = {best.threads}"


def _thread_counts(entry: ModelEntry) -> list[int]:
    """1, 2, 4 ... and all cores; for an engine that takes no number of threads, just one run."""
    if entry.engine != "llama":
        return [0]
    cores = usable_cores()
    return sorted({*(1 << power for power in range(cores.bit_length())), cores})


def _with_threads(spec: ModelSpec, threads: int) -> ModelSpec:
    return replace(spec, options={**spec.options, "threads": threads}) if threads else spec


def _run(spec: ModelSpec, log: Path) -> tuple[ModelInfo, Stats]:
    """A fresh process each time, so that nothing is read that was read before."""
    events = EngineEvents()
    with contextlib.closing(EngineClient(events.hear, log=log)) as client:
        client.load(spec)
        info = events.wait_for_model(spec.name)
        client.generate(_request())
        while not isinstance(event := events.next(), GenerationEnded):
            pass
    if event.error:
        raise EngineError(event.error)
    return info, event.stats


def _request() -> Generate:
    text = " ".join(["one two three four five six seven eight nine ten"] * (_WORDS // 10))
    sampling = DEFAULTS.replace(temperature=0, max_tokens=_TOKENS, ignore_eos=True, seed=1)
    said = Conversation(messages=(Message("1", "user", text),))
    return Generate("bench", "bench", said, sampling)


def _speed(threads: int, stats: Stats) -> Speed:
    return Speed(
        threads,
        stats.evaluated_tokens / max(stats.first_token_seconds, 1e-9),
        stats.output_tokens / max(stats.decode_seconds, 1e-9),
    )


def _line(speed: Speed) -> str:
    return (
        f"{speed.threads:>3} threads: {speed.reading:>9,.1f} tokens/s read, "
        f"{speed.writing:>8,.1f} tokens/s written"
    )


def _size(info: ModelInfo) -> str:
    place = (
        f"{info.gpu_layers} of {info.layers} layers on the GPU" if info.gpu_layers else "on the CPU"
    )
    return f"{info.description or info.name}: {_memory(info)}{place}"


def _memory(info: ModelInfo) -> str:
    if not info.memory_bytes:
        return ""
    free = available_memory()
    told = f" ({readable_bytes(free)} are free now)" if free else ""
    return f"needs {readable_bytes(info.memory_bytes)} of memory{told}, "
