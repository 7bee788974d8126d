"""The adapters of a model (LoRA): what they are called, and which scales they are to have.

Standard library only: the app and the engine process both name them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from engines.base import EngineError
from engines.sampling import Knob


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


class AdapterKnob(Knob):
    """The scale of one adapter, as something to change."""


def adapter_knob(name: str, configured: float) -> AdapterKnob:
    """With bounds that hold what is configured too."""
    what = "an adapter (LoRA) of the model; 0 is off, and Enter switches it"
    low, high = min(0.0, configured), max(2.0, configured)
    return AdapterKnob(name, float(configured), what, low, high, 0.05)


def parse_scale(text: str, configured: Mapping[str, float]) -> dict[str, float]:
    """`{name: scale}` of `NAME=SCALE` or `NAME SCALE`, where a scale can also be "on" or "off".

    Raises ValueError, worded for the user.
    """
    name, _, raw = (part.strip() for part in text.replace("=", " ").strip().rpartition(" "))
    if not name:
        raise ValueError(f"write an adapter with its scale, such as NAME=0.5, not {text!r}")
    if name not in configured:
        raise ValueError(unknown(configured, {name: 0.0}, "this model"))
    if raw in ("on", "off"):
        return {name: switched(0.0 if raw == "on" else 1.0, configured[name])}
    try:
        scale = float(raw)
    except ValueError:
        raise ValueError(f"the scale of an adapter is a number, on or off, not {raw!r}") from None
    return {name: adapter_knob(name, configured[name]).check(scale)}


def switched(scale: float, configured: float) -> float:
    """The scale after its switch was used: off, or as configured (1 where that is off)."""
    return 0.0 if scale else configured or 1.0
