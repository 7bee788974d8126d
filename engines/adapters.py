"""The adapters of a model (LoRA): what they are called, and which scales they are to have.

Standard library only: the app and the engine process both name them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from engines.base import EngineError


def adapter_names(paths: Iterable[str]) -> dict[str, str]:
    """Path -> what to call the adapter: its file or folder, with the folder around it if need be.

    In the order of the paths.
    """
    paths = list(paths)
    short = {path: PurePath(path).name.removesuffix(".gguf") for path in paths}
    uses = Counter(short.values())
    return {
        path: name if uses[name] == 1 else f"{PurePath(path).parent.name}/{name}"
        for path, name in short.items()
    }


def merged(configured: Mapping[str, float], wanted: Mapping[str, float]) -> dict[str, float]:
    """A scale for each adapter: the wanted one, else the configured one.

    Raises EngineError for a scale that is no number. A name that is not known is left out:
    `unknown` tells of it.
    """
    for name, scale in wanted.items():
        if not math.isfinite(scale):
            raise EngineError(f"The scale of the adapter {name} is a number, not {scale}.")
    return {name: float(wanted.get(name, scale)) for name, scale in configured.items()}


def unknown(configured: Mapping[str, float], wanted: Mapping[str, float], model: str) -> str:
    """A sentence about names that the model has no adapter for; empty where there are none."""
    strange = [name for name in wanted if name not in configured]
    if not strange:
        return ""
    known = f"It has {', '.join(configured)}." if configured else "It has none."
    return f"{model} has no adapter {' or '.join(strange)}. {known}"
