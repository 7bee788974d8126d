"""`llmtui models`: what is configured, and what a model file is."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import click

from tui.commands.options import complete_models, json_option, print_json, write
from tui.config import Config, ModelEntry, load_config
from tui.paths import find_paths
from tui.readable import readable_bytes

_METADATA = {
    "description": "about", "author": "author", "organization": "organization",
    "license": "licence", "quantized_by": "quantised by", "url": "url",
}  # fmt: skip
"""What of a file's `general.` metadata people want to see, and how it is called."""


@click.group()
def models() -> None:
    """List models, look into one, and convert RWKV to GGUF."""


@models.command("list")
@json_option
def list_models(as_json: bool) -> None:
    """List the configured models; * marks the default."""
    config = load_config(find_paths().config)
    rows = [_row(config, entry) for entry in config.models]
    if as_json:
        print_json(rows)
        return
    width = max(len(row["name"]) for row in rows)
    for row in rows:
        size = "missing" if row["bytes"] is None else readable_bytes(row["bytes"])
        mark = "*" if row["default"] else " "
        write(f"{mark} {row['name']:<{width}}  {row['engine']:<6} {size:>9}  {row['path']}")


def _row(config: Config, entry: ModelEntry) -> dict[str, Any]:
    path = Path(entry.path)
    return {
        "name": entry.name,
        "engine": entry.engine,
        "path": entry.path,
        "bytes": path.stat().st_size if path.is_file() else None,
        "default": entry.name == config.default_model,
    }


@models.command()
@click.argument("name", default="", shell_complete=complete_models)
@click.option("--render", is_flag=True, help="Show its template with a sample conversation.")
@json_option
def info(name: str, render: bool, as_json: bool) -> None:
    """Say what a model is, without loading its weights. NAME may be a model file."""
    from engines.client import inspect_model

    paths = find_paths()
    config = load_config(paths.config)
    entry = config.model(name or config.default_model)
    found = inspect_model(entry.spec(), paths.log)
    if as_json:
        print_json(dataclasses.asdict(found))
        return
    for label, value in _facts(entry, found):
        write(f"{label:<18} {value}")
    if render:
        from tui.commands.sample import rendered_sample

        write("\n" + rendered_sample(entry, found))


def _facts(entry: ModelEntry, found: Any) -> list[tuple[str, str]]:
    facts = [
        ("name", found.name),
        ("engine", found.engine),
        ("file", entry.path),
        ("description", found.description),
        ("architecture", found.architecture),
        ("parameters", f"{found.parameters:,}" if found.parameters else ""),
        ("size", readable_bytes(found.file_bytes) if found.file_bytes else ""),
        ("memory", f"{readable_bytes(found.memory_bytes)} estimated" if found.memory_bytes else ""),
        ("layers", str(found.layers or "")),
        ("vocabulary", f"{found.vocabulary:,}"),
        ("trained length", f"{found.trained_length:,}" if found.trained_length else ""),
        ("window", f"{found.context_length:,} tokens" if found.context_length else "none"),
        ("template", _template(found)),
        ("recommends", ", ".join(f"{key}={value}" for key, value in found.sampling.items())),
        *((label, found.metadata.get(f"general.{key}", "")) for key, label in _METADATA.items()),
        *(("note", note) for note in found.notes),
    ]
    return [(label, value) for label, value in facts if value]


def _template(found: Any) -> str:
    """Its name; files may hold one in place of a template, or tell it by their tokens."""
    if found.template != "auto":
        return str(found.template)
    source = found.template_source.strip()
    return source if source and "{" not in source else "the model's own"
