"""Parameters that were saved under a name, with the scales of the model's adapters; a persona has a
system prompt, an opening and a template as well. They stand in `state.toml`.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engines.adapters import merged
from engines.sampling import SamplingParams
from sessions.models import params
from tui.message_details import differences
from tui.readable import readable_scales
from tui.state import load_state, save_state

PERSONA = ("system_prompt", "opening", "template")
"""Columns of a session that a persona has besides the parameters."""


@dataclass(frozen=True, slots=True)
class Preset:
    """Parameters, and for a persona columns of a session."""

    name: str
    sampling: SamplingParams
    persona: Mapping[str, Any] = field(default_factory=dict)
    adapters: Mapping[str, float] = field(default_factory=dict)
    """Scales by name; a model that has no adapter of a name is loaded without it."""

    def compared(
        self, sampling: SamplingParams, adapters: Mapping[str, float], session: Mapping[str, Any]
    ) -> str:
        """What would change; one change a line, nothing where all is the same."""
        lines = differences(sampling, self.sampling)
        for name, scale in merged(adapters, self.adapters).items():
            if scale != adapters[name]:
                told = readable_scales({name: scale}).removeprefix(f"{name} ")
                lines.append(f"adapter {readable_scales({name: adapters[name]})} → {told}")
        for name in self.persona:
            if self.persona[name] != session.get(name):
                lines.append(f"{name.replace('_', ' ')} → {_told(self.persona[name])}")
        return "\n".join(lines)


def load_presets(state: Path) -> dict[str, Preset]:
    """All that were saved, by name; what is no preset is left out."""
    stored = load_state(state).get("presets", {})
    found = {}
    for name, entry in sorted(stored.items()) if isinstance(stored, dict) else ():
        if isinstance(entry, dict):
            persona = {key: entry[key] for key in PERSONA if key in entry}
            scales = _scales(entry.get("adapters"))
            found[name] = Preset(name, params(entry.get("sampling", {})), persona, scales)
    return found


def save_preset(state: Path, preset: Preset) -> None:
    """Keep a preset, in the place of one of the same name. Raises OSError."""
    values = load_state(state)
    entry = {"sampling": preset.sampling.to_dict(), **preset.persona}
    if preset.adapters:
        entry["adapters"] = dict(preset.adapters)
    values["presets"] = {**values.get("presets", {}), preset.name: entry}
    save_state(state, values)


def delete_preset(state: Path, name: str) -> None:
    """Raises OSError."""
    values = load_state(state)
    values.get("presets", {}).pop(name, None)
    save_state(state, values)


def find_preset(presets: Mapping[str, Preset], name: str) -> Preset:
    """Raises ValueError, worded for the user, where there is none of this name."""
    if name in presets:
        return presets[name]
    near = difflib.get_close_matches(name, presets, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]}?" if near else "/save_preset NAME saves one."
    raise ValueError(f"There is no preset {name!r}: {hint}")


def _scales(entry: Any) -> dict[str, float]:
    """What of it are scales."""
    found = entry.items() if isinstance(entry, dict) else ()
    return {
        name: float(scale) for name, scale in found
        if type(scale) in (int, float) and math.isfinite(scale)
    }  # fmt: skip


def _told(value: Any) -> str:
    if isinstance(value, list):
        return f"{len(value)} messages" if value else "none"
    line = " ".join(str(value).split())
    return f"“{line[:40]}…”" if len(line) > 40 else f"“{line}”" if line else "none"
