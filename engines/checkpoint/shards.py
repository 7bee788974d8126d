"""The files that hold a model's tensors, or each its share of every one of them.

The tensors are mapped: nothing is read before it is needed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engines.base import EngineError
from engines.model_files import file_kind, read_start
from engines.safetensors_file import open_safetensors
from engines.torch_file import open_table

if TYPE_CHECKING:
    import torch

_NAME = re.compile(r"consolidated\.(\d+)\.pth")
_ONE_FILE = "consolidated.safetensors"


@dataclass(frozen=True, slots=True)
class Shard:
    """One of the files."""

    path: Path
    tensors: Mapping[str, torch.Tensor]


def open_shards(folder: Path) -> tuple[Shard, ...]:
    """All of them, in order; raises EngineError."""
    return tuple(Shard(path, _open(path)) for path in find_shards(folder))


def find_shards(folder: Path) -> list[Path]:
    """Raises EngineError where there is none, or one is missing between others."""
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError as error:
        raise EngineError(f"{folder} cannot be read: {error.strerror}.") from error
    numbered = {int(found[1]): name for name in names if (found := _NAME.fullmatch(name))}
    missing = [number for number in range(max(numbered, default=0)) if number not in numbered]
    if missing:
        last = numbered[max(numbered)]
        raise EngineError(
            f"{folder / f'consolidated.{missing[0]:02}.pth'} is missing: there is a {last}. "
            "Get it from where the others are from."
        )
    if numbered:
        return [folder / numbered[number] for number in sorted(numbered)]
    if _ONE_FILE in names:
        return [folder / _ONE_FILE]
    raise EngineError(f"There is no model to convert in {folder}: {_what_else(names)}.")


def _what_else(names: list[str]) -> str:
    if any(name.startswith("consolidated-") for name in names):
        return f"only {_ONE_FILE} as one file is read; get the model as GGUF"
    if "config.json" in names:
        return (
            "its files are those of transformers, and only those of the makers are read "
            f"(consolidated.00.pth, {_ONE_FILE}); get these, or a GGUF"
        )
    return f"no consolidated.00.pth and no {_ONE_FILE} is there"


def _open(path: Path) -> Mapping[str, torch.Tensor]:
    import torch

    kind = file_kind(read_start(path))
    if path.name == _ONE_FILE and kind == "safetensors":
        return open_safetensors(path)
    problem = {
        "torch": "", "empty": "is empty",
        "web page": "is a web page or a pointer, not the model itself",
    }.get(kind, "is no file of tensors")  # fmt: skip
    if problem:
        raise EngineError(f"{path} {problem}. Download it again.")
    return {
        name: value
        for name, value in open_table(path).items()
        if isinstance(value, torch.Tensor) and isinstance(name, str)
    }
