"""Models that are on this machine already, where other programs keep them. Nothing is written.

Only names, sizes, Ollama's manifests and the config.json of checkpoints are read: model files are
opened by engine processes.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from engines.model_files import checkpoint_folder, is_checkpoint
from engines.options import ENGINE_OF_ENDING, is_transformers
from tui.paths import expanded

_PART = re.compile(r"-(\d{5})-of-(\d{5})$")
"""The end of the name of a file that is one of several, as llama.cpp splits them."""
_LARGEST_MANIFEST = 1 << 20
_WRITES = ("ForCausalLM", "LMHeadModel")
"""How transformers' names of classes end that write text."""
_WEIGHTS = ("model*.safetensors", "pytorch_model*.bin", "*.safetensors", "consolidated.*")
"""Of checkpoints; the first that there are count."""
_OLLAMA = "application/vnd.ollama.image."
_OLLAMA_SERVICE = Path("/usr/share/ollama/.ollama/models")
"""Where the installer for Linux lets it keep them."""


@dataclass(frozen=True, slots=True)
class StoredModel:
    """A model file that was found, with what its store says of how to use it."""

    name: str
    """What `--model` takes: the file's name without its ending, a folder's, Ollama's name and tag,
    or the repository's of a checkpoint."""
    path: Path
    bytes: int
    store: str
    system_prompt: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    """Sampling values under Ollama's names, as they are written."""
    adapters: tuple[Path, ...] = ()


def stored_models(folder: Path) -> list[StoredModel]:
    """The models in the user's own folder and in every store, each file once, by name.

    Of two files with the same name, the second is called `name@store`.
    """
    found: dict[str, StoredModel] = {}
    files = set()
    for model in _everywhere(folder):
        real = model.path.resolve()
        name = model.name if model.name not in found else f"{model.name}@{_word(model.store)}"
        if name in found or (real in files and model.store != "Ollama"):
            continue
        files.add(real)
        found[name] = replace(model, name=name)
    return list(found.values())


def _word(store: str) -> str:
    return store.lower().replace(" ", "-").replace(".", "-")


def _everywhere(folder: Path) -> Iterator[StoredModel]:
    yield from _files(folder, "models folder")
    for inside in sorted([*folder.glob("*/"), *folder.glob("*/*/")]):  # as they are pulled
        yield from _checkpoint(inside, inside.name, "models folder")
    for snapshot in _snapshots(hub_folder()):
        yield from _files(snapshot, "Hugging Face")
        yield from _checkpoint(snapshot, _repository(snapshot), "Hugging Face")
    yield from _files(_llama_cpp_folder(), "llama.cpp")
    for place in _lm_studio_folders():
        yield from _files(place, "LM Studio")
    for place in _ollama_folders():
        yield from _ollama(place)


# Folders of files


def _files(folder: Path, store: str) -> Iterator[StoredModel]:
    """The model files in a folder and below; a model in several files is its first one."""
    for path in sorted(_walk(folder)):
        if path.suffix not in ENGINE_OF_ENDING or path.name.startswith("mmproj"):
            continue
        if checkpoint_folder(path):
            continue  # a part of one
        parts = parts_of(path)
        if parts[0] != path:
            continue
        size = sum(map(size_of, parts))
        if size:
            yield StoredModel(_PART.sub("", path.stem), path, size, store)


def _checkpoint(folder: Path, name: str, store: str) -> Iterator[StoredModel]:
    """A model of transformers that writes text, as many do not; or what is to be converted."""
    if is_transformers(folder):
        kinds = _json(folder / "config.json").get("architectures")
        writes = isinstance(kinds, list) and any(str(kind).endswith(_WRITES) for kind in kinds)
    else:
        writes = is_checkpoint(folder)
    if writes and (size := checkpoint_bytes(folder)):
        yield StoredModel(name, folder, size, store)


def checkpoint_bytes(folder: Path) -> int:
    """Of the weights in a folder; where Mistral's are there twice, of those of transformers."""
    sizes = (sum(map(size_of, folder.glob(pattern))) for pattern in _WEIGHTS)
    return next(filter(None, sizes), 0)


def _repository(snapshot: Path) -> str:
    """`owner/name`, as the hub's cache writes it in the name of a folder."""
    return snapshot.parents[1].name.removeprefix("models--").replace("--", "/")


def parts_of(path: Path) -> list[Path]:
    """All files of the model that this file belongs to, in order; mostly just itself."""
    part = _PART.search(path.stem)
    if part is None:
        return [path]
    start, count = path.stem[: part.start()], part[2]
    numbers = range(1, int(count) + 1)
    return [path.with_name(f"{start}-{n:05}-of-{count}{path.suffix}") for n in numbers]


def _walk(folder: Path) -> Iterator[Path]:
    for place, _, names in os.walk(folder):
        for name in names:
            yield Path(place, name)


def size_of(path: Path) -> int:
    """0 for a link whose file is gone, and for what may not be looked at."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


# Where the stores are


def _cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def hub_folder() -> Path:
    """Where Hugging Face's programs keep what they download."""
    if folder := os.environ.get("HF_HUB_CACHE") or os.environ.get("HUGGINGFACE_HUB_CACHE"):
        return expanded(folder)
    home = os.environ.get("HF_HOME") or _cache() / "huggingface"
    return expanded(home) / "hub"


def _snapshots(hub: Path) -> Iterator[Path]:
    """Of each repository the revision that `main` is, or else the newest that is there."""
    for repository in sorted(hub.glob("models--*")):
        snapshots = repository / "snapshots"
        try:
            yield snapshots / (repository / "refs/main").read_text().strip()
        except OSError:
            known = sorted(snapshots.glob("*"), key=lambda each: each.stat().st_mtime)
            yield from known[-1:]


def _llama_cpp_folder() -> Path:
    if folder := os.environ.get("LLAMA_CACHE"):
        return expanded(folder)
    mac = Path.home() / "Library/Caches"
    return (mac if sys.platform == "darwin" else _cache()) / "llama.cpp"


def _lm_studio_folders() -> Iterator[Path]:
    """Where its settings say, where it puts them by itself, and where it did until 2024."""
    home = Path.home() / ".lmstudio"
    chosen = _json(home / "settings.json").get("downloadsFolder")
    if isinstance(chosen, str) and chosen:
        yield Path(chosen)
    yield home / "models"
    yield Path.home() / ".cache/lm-studio/models"


def _ollama_folders() -> Iterator[Path]:
    """The user's own, and the service's."""
    if folder := os.environ.get("OLLAMA_MODELS"):
        yield expanded(folder)
    yield Path.home() / ".ollama/models"
    yield _OLLAMA_SERVICE


# Ollama


def _ollama(store: Path) -> Iterator[StoredModel]:
    manifests = store / "manifests"
    for manifest in sorted(_walk(manifests)):
        layers: dict[str, list[Path]] = {}
        for layer in _layers(manifest):
            kind, digest = str(layer.get("mediaType")), str(layer.get("digest"))
            if re.fullmatch(r"sha256:[0-9a-f]{64}", digest):
                blob = store / "blobs" / digest.replace(":", "-")
                layers.setdefault(kind.removeprefix(_OLLAMA), []).append(blob)
        weights = layers.get("model", [])
        if len(weights) != 1 or not (size := size_of(weights[0])):
            continue
        yield StoredModel(
            _ollama_name(manifest.relative_to(manifests)), weights[0], size, "Ollama",
            _text(layers.get("system", [])), _json(*layers.get("params", [])[:1]),
            tuple(layers.get("adapter", [])),
        )  # fmt: skip


def _layers(manifest: Path) -> list[dict[str, Any]]:
    layers = _json(manifest).get("layers")
    return [each for each in layers if isinstance(each, dict)] if isinstance(layers, list) else []


def _ollama_name(manifest: Path) -> str:
    """As `ollama list` says it: what is the usual registry and library goes without saying."""
    *place, model, tag = manifest.parts
    usual = ("registry.ollama.ai", "library")
    named = [part for part, known in zip(place, usual, strict=False) if part != known]
    return "/".join([*named, f"{model}:{tag}"])


def _text(blobs: list[Path]) -> str:
    return "\n".join(_read(blob) for blob in blobs)


def _json(path: Path | None = None) -> dict[str, Any]:
    """An object in a file; nothing where there is none, or something else."""
    try:
        found = json.loads(_read(path)) if path else None
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _read(path: Path) -> str:
    """A small text; nothing where it cannot be read or is no text."""
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_MANIFEST).decode(errors="replace")
    except OSError:
        return ""
