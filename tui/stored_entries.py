"""Models found on this machine as entries that nobody had to write."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engines.options import engine_of
from engines.sampling import DEFAULTS, SamplingParams, from_mapping
from tui.config import Config, ModelEntry
from tui.model_stores import StoredModel, stored_models
from tui.paths import usual_paths

_OLLAMA_NAMES = {"repeat_last_n": "penalty_last_n", "num_predict": "max_tokens"}
"""Its names of sampling values where they are not ours."""


def stored_entry(name: str) -> ModelEntry | None:
    """The model of this name, whatever its case, with or without the tag `latest`."""
    wanted = name.lower()
    for model in stored_models(usual_paths().models):
        if wanted in (model.name.lower(), model.name.lower().removesuffix(":latest")):
            return entry_of(model)
    return None


def unlisted(config: Config) -> list[StoredModel]:
    """The models on this machine that no entry of the configuration is for."""
    files = {Path(entry.path).resolve() for entry in config.models}
    names = {entry.name for entry in config.models}
    return [
        model
        for model in stored_models(usual_paths().models)
        if model.path.resolve() not in files and model.name not in names
    ]


def entry_of(model: StoredModel) -> ModelEntry:
    """What the store says of how to use it goes along, as far as it makes sense here."""
    options: dict[str, Any] = {}
    length = model.parameters.get("num_ctx")
    if isinstance(length, int) and length > 0:
        options["context_length"] = length
    if model.adapters:
        options["adapters"] = {str(path): 1.0 for path in model.adapters}
    return ModelEntry(
        name=model.name,
        engine=engine_of(model.path),
        path=str(model.path),
        sampling=_sampling(model.parameters),
        system_prompt=model.system_prompt,
        options=options,
    )


def _sampling(parameters: Mapping[str, Any]) -> SamplingParams:
    """What is known and within bounds; another program's file is nothing to complain about."""
    chosen = DEFAULTS
    for name, value in parameters.items():
        try:
            chosen = from_mapping({_OLLAMA_NAMES.get(name, name): value}, chosen)
        except ValueError:
            continue
    return chosen
