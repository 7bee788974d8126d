"""`llmtui models`: what is configured, and what a model file is."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from tui.commands.convert import convert
from tui.commands.options import complete_models, json_option, print_json, write
from tui.commands.pull import pull
from tui.commands.quantize import quantize
from tui.config import DATA, Config, ModelEntry, load_config
from tui.model_facts import look_at, told_template
from tui.paths import find_paths
from tui.readable import readable_bytes, readable_scales

_METADATA = {
    "description": "about", "author": "author", "organization": "organization",
    "license": "licence", "quantized_by": "quantised by", "url": "url",
}  # fmt: skip
"""What of a file's `general.` metadata people want to see, and how it is called."""


@click.group(commands=[convert, pull, quantize])
def models() -> None:
    """List models, look into one; pull, quantise and convert."""


@models.command("list")
@json_option
def list_models(as_json: bool) -> None:
    """List the models that are configured (* is the default) or on this machine already.

    That is the models folder, and what Hugging Face, llama.cpp, LM Studio and Ollama keep. Any of
    them can be named with --model.
    """
    paths = find_paths()
    config = load_config(paths.config)
    models = _all_models(config)
    facts = look_at([model.entry for model in models], paths.log)
    if as_json:
        rows = [{**m.columns(), **each.columns()} for m, each in zip(models, facts, strict=True)]
        print_json(rows)
        return
    for model, each in zip(models, facts, strict=True):
        write(f"{'*' if model.default else ' '} {model.entry.name}  {model.size}".rstrip())
        write(f"    {each}")
        write("    " + ": ".join(filter(None, (model.store, model.place))))


@dataclass(frozen=True, slots=True)
class _Listed:
    """A model, and where it was found."""

    entry: ModelEntry
    bytes: int | None
    store: str
    default: bool = False

    @property
    def size(self) -> str:
        if self.entry.engine == "remote" or not self.entry.path:
            return ""
        return "missing" if self.bytes is None else readable_bytes(self.bytes)

    @property
    def place(self) -> str:
        return self.entry.path or str(self.entry.options.get("url", ""))

    def columns(self) -> dict[str, Any]:
        return {
            "name": self.entry.name, "engine": self.entry.engine, "bytes": self.bytes,
            "path": self.place, "store": self.store, "default": self.default,
        }  # fmt: skip


def _all_models(config: Config) -> list[_Listed]:
    from tui.stored_entries import entry_of, unlisted

    return [
        *(_Listed(entry, _size(entry), _origin(entry), entry.name == config.default_model)
          for entry in config.models),
        *(_Listed(entry_of(model), model.bytes, model.store) for model in unlisted(config)),
    ]  # fmt: skip


def _origin(entry: ModelEntry) -> str:
    return "comes with llmtui" if Path(entry.path).parent == DATA else "configured"


def _size(entry: ModelEntry) -> int | None:
    from tui.model_stores import checkpoint_bytes

    path = Path(entry.path)
    if path.is_dir():
        return checkpoint_bytes(path)
    return path.stat().st_size if path.is_file() else None


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
        ("template", _template(found)),
        ("recommends", ", ".join(f"{key}={value}" for key, value in found.sampling.items())),
        ("adapters", readable_scales(found.adapters)),
        *((label, found.metadata.get(f"general.{key}", "")) for key, label in _METADATA.items()),
        *(("note", note) for note in found.notes),
    ]
    return [(label, value) for label, value in facts if value]


def _template(found: Any) -> str:
    if found.engine == "remote":
        return "the server's"
    return told_template(found) or "none in its files: what its control tokens tell, or plain"


def _window(found: Any) -> str:
    if found.context_length:
        return f"{found.context_length:,} tokens"
    return "not known: the server does not tell" if found.engine == "remote" else "none"
