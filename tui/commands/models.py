"""`llmtui models`: what is configured, and what a model file is."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import click

from engines.base import EngineError
from engines.memory import available_memory
from engines.options import is_checkpoint
from engines.protocol import ModelInfo
from tui.commands.options import complete_models, json_option, print_json, write
from tui.config import DATA, ModelEntry, load_config
from tui.model_stores import checkpoint_bytes
from tui.paths import find_paths
from tui.readable import readable_bytes

_METADATA = {
    "description": "about", "author": "author", "organization": "organization",
    "license": "licence", "quantized_by": "quantised by", "url": "url",
}  # fmt: skip
"""What of a file's `general.` metadata people want to see, and how it is called."""


@click.group()
def models() -> None:
    """List models, look into one; pull, quantise and convert."""


@models.command("list")
@json_option
def list_models(as_json: bool) -> None:
    """List the models that are configured (* is the default) or on this machine already.

    That is the models folder, and what Hugging Face, llama.cpp, LM Studio and Ollama keep. Any of
    them can be named with --model.
    """
    rows = _rows()
    if as_json:
        print_json(rows)
        return
    width = max(len(row["name"]) for row in rows)
    for row in rows:
        mark = "*" if row["default"] else " "
        size = "missing" if row["bytes"] is None else readable_bytes(row["bytes"])
        size = "" if row["engine"] == "remote" else size
        write(f"{mark} {row['name']:<{width}}  {size:>9}  {_what_it_is(row)}")
        write(f"  {'':<{width}}  {'':>9}  {row['store']}: {row['path']}")


def _rows() -> list[dict[str, Any]]:
    """Each model with what its file tells, or why it tells nothing."""
    from engines.client import inspect_models
    from tui.stored_entries import entry_of, unlisted

    paths = find_paths()
    config = load_config(paths.config)
    entries = [
        *((entry, _size(entry), _origin(entry)) for entry in config.models),
        *((entry_of(model), model.bytes, model.store) for model in unlisted(config)),
    ]
    found = inspect_models([entry.spec() for entry, _, _ in entries], paths.log)
    return [
        {
            "name": entry.name, "engine": entry.engine, "bytes": size,
            "path": entry.path or entry.options.get("url", ""),
            "store": store, "default": entry.name == config.default_model, **_facts_of(facts),
        }
        for (entry, size, store), facts in zip(entries, found, strict=True)
    ]  # fmt: skip


def _origin(entry: ModelEntry) -> str:
    return "comes with llmtui" if Path(entry.path).parent == DATA else "configured"


def _size(entry: ModelEntry) -> int | None:
    path = Path(entry.path)
    if is_checkpoint(path):
        return checkpoint_bytes(path)
    return path.stat().st_size if path.is_file() else None


def _facts_of(found: ModelInfo | EngineError) -> dict[str, Any]:
    if isinstance(found, EngineError):
        return {"error": str(found)}
    return {
        "description": found.description,
        "context_length": found.context_length,
        "trained_length": found.trained_length,
        "template": found.template,
        "memory_bytes": found.memory_bytes,
        "memory_available": available_memory(),
    }


def _what_it_is(row: dict[str, Any]) -> str:
    """One line: what it is, how much it reads, what it takes."""
    if "error" in row:
        return f"cannot be used: {row['error']}"
    parts = [row["description"] or row["engine"]]
    if row["trained_length"]:
        parts.append(f"{row['trained_length']:,} tokens")
    if row["template"] and row["template"] != "auto":
        parts.append(f"template {row['template']}")
    if row["memory_bytes"]:
        there = readable_bytes(row["memory_available"])
        parts.append(f"takes {readable_bytes(row['memory_bytes'])} of {there}")
        if row["memory_bytes"] > row["memory_available"] > 0:
            parts.append("more than is free")
    return ", ".join(parts)


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
        ("server", found.metadata.get("server.url", "")),
        ("its models", found.metadata.get("server.models", "")),
        ("description", found.description),
        ("architecture", found.architecture),
        ("parameters", f"{found.parameters:,}" if found.parameters else ""),
        ("size", readable_bytes(found.file_bytes) if found.file_bytes else ""),
        ("memory", f"{readable_bytes(found.memory_bytes)} estimated" if found.memory_bytes else ""),
        ("layers", str(found.layers or "")),
        ("vocabulary", f"{found.vocabulary:,}" if found.vocabulary else ""),
        ("trained length", f"{found.trained_length:,}" if found.trained_length else ""),
        ("window", _window(found)),
        ("template", _template(found) if found.engine != "remote" else "the server's"),
        ("recommends", ", ".join(f"{key}={value}" for key, value in found.sampling.items())),
        *((label, found.metadata.get(f"general.{key}", "")) for key, label in _METADATA.items()),
        *(("note", note) for note in found.notes),
    ]
    return [(label, value) for label, value in facts if value]


def _window(found: Any) -> str:
    if found.context_length:
        return f"{found.context_length:,} tokens"
    return "not known: the server does not tell" if found.engine == "remote" else "none"


def _template(found: Any) -> str:
    """Its name; files may hold one in place of a template, or tell it by their tokens."""
    if found.template != "auto":
        return str(found.template)
    source = found.template_source.strip()
    return source if source and "{" not in source else "the model's own"
