"""What a list of models says of each: size, quantisation, length, template, memory, what fits."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engines.base import EngineError
from engines.memory import available_memory
from engines.protocol import ModelInfo
from tui.config import ModelEntry
from tui.memory import free_on_gpus
from tui.readable import readable_bytes


@dataclass(frozen=True, slots=True)
class Room:
    """Bytes of memory that can be had."""

    host: int
    gpus: int = 0

    def __str__(self) -> str:
        told = readable_bytes(self.host)
        return f"{told} and {readable_bytes(self.gpus)} on GPUs" if self.gpus else told


def room() -> Room:
    """What is free now; a driver may take its time to tell."""
    return Room(available_memory(), free_on_gpus())


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """A model as its file tells it, or why it tells nothing."""

    info: ModelInfo | None
    problem: str
    room: Room

    @property
    def fits(self) -> bool:
        """Whether there is the memory for it, as far as known."""
        needed = self.info.memory_bytes if self.info else 0
        return not 0 < self.room.host + self.room.gpus < needed

    def __str__(self) -> str:
        """One line: what it is, how much it reads, what it takes."""
        return ", ".join(self.words())

    def words(self) -> list[str]:
        """The same in its parts; what it is comes first."""
        info = self.info
        if info is None:
            return [f"cannot be used: {self.problem}"]
        parts = [info.description or info.engine]
        if info.trained_length:
            parts.append(f"{info.trained_length:,} tokens")
        if info.memory_bytes:
            parts.append(f"takes {readable_bytes(info.memory_bytes)} of {self.room}")
        if not self.fits:
            parts.append("more than is free")
        template = told_template(info)
        if template != OWN_TEMPLATE:
            parts.append(f"template {template}" if template else "no template")
        return parts

    def columns(self) -> dict[str, Any]:
        """The same for programs."""
        info = self.info
        if info is None:
            return {"error": self.problem}
        return {
            "description": info.description,
            "context_length": info.context_length,
            "trained_length": info.trained_length,
            "template": info.template,
            "memory_bytes": info.memory_bytes,
            "memory_available": self.room.host,
            "gpu_memory_available": self.room.gpus,
            "fits": self.fits,
        }


OWN_TEMPLATE = "the model's own"


def told_template(info: ModelInfo) -> str:
    """Its name, or whose it is, or nothing; files may hold a name in place of a template."""
    if info.template != "auto":
        return info.template or OWN_TEMPLATE
    source = info.template_source.strip()
    return OWN_TEMPLATE if "{" in source else source


def look_at(entries: Sequence[ModelEntry], log: Path) -> Generator[ModelFacts, None, None]:
    """Each model in turn, in a process of its own; as they come, since some take a second."""
    from engines.client import inspect_models

    there = room()
    for found in inspect_models([entry.spec() for entry in entries], log, brief=True):
        problem = str(found) if isinstance(found, EngineError) else ""
        yield ModelFacts(found if isinstance(found, ModelInfo) else None, problem, there)
