"""What an RWKV `.pth` is, by its tensors' names and shapes; no weights are read.

Files come from strangers, so this runs in engine processes only, and what is no plain table of
tensors is refused: unpickling it could run code.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engines.base import EngineError
from engines.model_files import file_kind, read_start
from engines.torch_file import open_table

_CONVERTED = "_strategy"
"""Key that the `rwkv` package adds to a file it has converted for one strategy."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """A tensor as it lies in the file."""

    shape: tuple[int, ...]
    dtype: str
    """torch's name without its module, such as `bfloat16`."""
    bytes: int


@dataclass(frozen=True, slots=True)
class RwkvFile:
    """An RWKV model that was looked at and not loaded."""

    path: Path
    version: str
    """`4`, `5`, `5.1`, `5.2`, `6` or `7`."""
    layers: int
    width: int
    vocabulary: int
    """Rows of `emb.weight`."""
    trained_length: int | None
    """Tokens of context in training, where the file's name says so (`ctx4096`)."""
    tensors: Mapping[str, Tensor]
    converted: str = ""
    """The strategy that the file was converted for: it can be used with no other."""

    @property
    def parameters(self) -> int:
        """Weights; the scales that a converted file adds to its matrices are not counted."""
        return sum(_elements(t) for name, t in self.tensors.items() if not _is_scale(name))


def read_rwkv_file(path: Path) -> RwkvFile:
    """The model in a `.pth`; raises EngineError, with what to do, where there is none."""
    _check_start(path)
    loaded = open_table(path)
    tensors = _tensors(path, loaded)
    _check_complete(path, tensors)
    rows, width = tensors["emb.weight"].shape
    return RwkvFile(
        path, _version(tensors), _layers(tensors), width, rows, _trained_length(path), tensors,
        converted=str(loaded.get(_CONVERTED, "")),
    )  # fmt: skip


# The file


def _check_start(path: Path) -> None:
    start = read_start(path)
    problem = {
        "empty": "is empty. Download it again.",
        "web page": "is a web page or a pointer, not the model itself. Download it again.",
        "gguf": 'is a GGUF file: use it with engine = "llama".',
        "safetensors": "is a safetensors file. Get the model's original .pth, or its GGUF.",
        "ggml": "is an rwkv.cpp or old ggml file (.bin), which nothing here reads. Get the "
        "model's original .pth; for four bits on a CPU, use it with strategy = \"cpu int4\".",
        "unknown": "is no PyTorch file (.pth). Compare its size or checksum with the source, "
        "and download it again.",
    }.get(file_kind(start))  # fmt: skip
    if problem:
        raise EngineError(f"{path} {problem}")


# Its tensors


def _tensors(path: Path, loaded: Mapping[str, Any]) -> dict[str, Tensor]:
    import torch

    tensors = {
        name: Tensor(tuple(t.shape), str(t.dtype).removeprefix("torch."), t.nbytes)
        for name, t in loaded.items()
        if isinstance(t, torch.Tensor) and isinstance(name, str)
    }
    if len(tensors.get("emb.weight", _NOTHING).shape) != 2 or not _layers(tensors):
        raise EngineError(f"{path} is a PyTorch file, but no RWKV model{_hint(loaded)}")
    return tensors


def _hint(loaded: Mapping[str, Any]) -> str:
    names = [str(name) for name in loaded]
    if any(name.startswith("rwkv.") for name in names):
        return " as its authors publish it: this is the layout of transformers. Get the .pth."
    if any(name.endswith(("lora_A", "lora_B", "time_state")) for name in names):
        return ": it only adds to one. Merge it with its model first, and use the result."
    if "tok_embeddings.weight" in names:
        return " but a Llama or Mistral: llmtui models convert makes a GGUF of its folder."
    if any(isinstance(value, Mapping) for value in loaded.values()):
        return ": it looks like a checkpoint of a training program. Get the published .pth."
    return f" (its first tensors: {', '.join(names[:3]) or 'none'})."


def _check_complete(path: Path, tensors: Mapping[str, Tensor]) -> None:
    """All layers must be there, and what follows them: else loading fails after minutes."""
    parts = ("att.key.weight", "ffn.value.weight")
    needed = [f"blocks.{layer}.{part}" for layer in range(_layers(tensors)) for part in parts]
    missing = [n for n in (*needed, "ln_out.weight", "head.weight") if n not in tensors]
    if missing:
        raise EngineError(
            f"{path} is an incomplete RWKV model: {missing[0]} is missing. Get it again from its "
            "source."
        )


def _layers(tensors: Mapping[str, Tensor]) -> int:
    numbers = (re.match(r"blocks\.(\d+)\.", name) for name in tensors)
    return max((int(number[1]) + 1 for number in numbers if number), default=0)


def _version(tensors: Mapping[str, Tensor]) -> str:
    """As the `rwkv` package tells versions apart, and 7, which it has to be told of."""
    first = "blocks.0.att."
    if first + "r_k" in tensors:
        return "7"
    if any("time_maa" in name for name in tensors):
        return "6"
    if first + "gate.weight" in tensors:
        decay = tensors.get(first + "time_decay", _NOTHING).shape
        return "5.2" if len(decay) > 1 and decay[1] > 1 else "5.1"
    return "5" if first + "ln_x.weight" in tensors else "4"


def _trained_length(path: Path) -> int | None:
    """`…-ctx4096.pth` or `…-ctx16k.pth`."""
    found = re.search(r"ctx(\d+)(k?)", path.name, re.IGNORECASE)
    return int(found[1]) * (1024 if found[2] else 1) if found else None


def _elements(tensor: Tensor) -> int:
    count = 1
    for size in tensor.shape:
        count *= size
    return count


def _is_scale(name: str) -> bool:
    return name.endswith(("_mx", "_my", "_rx", "_ry"))


_NOTHING = Tensor((), "", 0)
