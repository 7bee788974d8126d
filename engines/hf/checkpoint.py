"""What a checkpoint of transformers is: its config.json and the headers of its weights.

The library itself is not needed for that, and no weights are read. Files come from strangers, so
this runs in engine processes only.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from engines.base import EngineError
from engines.model_files import file_kind, weights_fingerprint
from engines.options import is_transformers
from engines.sampling import KNOBS
from engines.torch_file import open_table

_WEIGHTS, _PICKLED = "model.safetensors", "pytorch_model.bin"
_LARGEST_JSON = 64 << 20
_DTYPES = {"F32": "float32", "F16": "float16", "BF16": "bfloat16", "F64": "float64"}
"""safetensors' names of the types that models compute in -> torch's."""
_LENGTHS = ("max_position_embeddings", "n_positions", "max_sequence_length", "max_seq_len",
            "seq_length", "n_ctx")  # fmt: skip
_LAYERS = ("num_hidden_layers", "n_layer", "num_layers", "n_layers")
_HEADS = ("num_attention_heads", "n_head", "num_heads", "n_heads")
_WIDTHS = ("hidden_size", "n_embd", "d_model")
_SAMPLING = {
    "temperature": "temperature", "top_k": "top_k", "top_p": "top_p", "min_p": "min_p",
    "typical_p": "typical_p", "repetition_penalty": "repeat_penalty",
}  # fmt: skip
"""Of generation_config.json -> our names."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """A tensor as it lies in its file."""

    shape: tuple[int, ...]
    dtype: str
    """torch's name of its type, such as `bfloat16`, or safetensors' of another, such as `U8`."""

    @property
    def elements(self) -> int:
        return math.prod(self.shape)


@dataclass(frozen=True)
class Checkpoint:
    """A folder that was looked at, and not loaded."""

    folder: Path
    config: Mapping[str, Any]
    files: tuple[Path, ...]
    """The weights; all of one kind."""
    tensors: Mapping[str, Tensor]

    @property
    def pickled(self) -> bool:
        return self.files[0].suffix == ".bin"

    @cached_property
    def bytes(self) -> int:
        return sum(file.stat().st_size for file in self.files)

    @property
    def fingerprint(self) -> str:
        """Of the weights and the settings they are run with."""
        parts = [*map(weights_fingerprint, self.files), json.dumps(self.config, sort_keys=True)]
        return hashlib.blake2b(repr(parts).encode(), digest_size=16).hexdigest()

    @property
    def model_type(self) -> str:
        """transformers' name of the architecture, such as `gpt_neox`."""
        return str(self.config.get("model_type", ""))

    @cached_property
    def text_config(self) -> Mapping[str, Any]:
        """Of a model that also sees or hears: the part that writes."""
        inner = self.config.get("text_config")
        return {**self.config, **inner} if isinstance(inner, dict) else self.config

    @property
    def parameters(self) -> int:
        """Of a quantised one fewer, as several lie packed in one number."""
        return sum(tensor.elements for tensor in self.tensors.values())

    @property
    def quantised(self) -> str:
        """How the weights were quantised before they were saved, such as `gptq`; mostly empty."""
        found = self.config.get("quantization_config")
        return str(found.get("quant_method") or "quantised") if isinstance(found, dict) else ""

    @property
    def dtype(self) -> str:
        """torch's name of the type that most of the weights have, as far as that is known."""
        counts: dict[str, int] = {}
        for tensor in self.tensors.values():
            counts[tensor.dtype] = counts.get(tensor.dtype, 0) + tensor.elements
        most = max(counts, key=lambda kind: counts[kind], default="")
        named = self.text_config.get("dtype") or self.text_config.get("torch_dtype")
        known = [kind for kind in _DTYPES.values() if kind in (most, named)]
        return most if most in known else next(iter(known), "float32")

    @property
    def vocabulary(self) -> int:
        return self._number(("vocab_size",))

    @property
    def layers(self) -> int:
        return self._number(_LAYERS)

    @property
    def trained_length(self) -> int:
        """Tokens of context in training; 0 where nothing tells."""
        return self._number(_LENGTHS)

    @property
    def token_values(self) -> int:
        """Numbers that keys and values of one token take, in all layers, as far as can be told."""
        heads = self._number(_HEADS) or 1
        keyed = self._number(("num_key_value_heads", "num_kv_heads", "n_head_kv")) or heads
        width = self._number(("head_dim",)) or self._number(_WIDTHS) // heads
        return 2 * self.layers * keyed * width

    @cached_property
    def sampling(self) -> dict[str, Any]:
        """What generation_config.json recommends, where it recommends to sample at all."""
        path = self.folder / "generation_config.json"
        found = read_json(path) if path.is_file() else {}
        if not found.get("do_sample"):
            return {}
        names = {name: found[ours] for ours, name in _SAMPLING.items() if ours in found}
        return {name: value for name, value in names.items() if _in_bounds(name, value)}

    def _number(self, names: Iterable[str]) -> int:
        found = (self.text_config.get(name) for name in names)
        return next((n for n in found if isinstance(n, int) and not isinstance(n, bool)), 0)


def _in_bounds(name: str, value: Any) -> bool:
    try:
        KNOBS[name].check(value)
    except (ValueError, TypeError):
        return False
    return True


def read_checkpoint(folder: Path) -> Checkpoint:
    """What lies in a folder; raises EngineError, with what to do, where that is no whole model."""
    _check_folder(folder)
    config = read_json(folder / "config.json")
    files = _weights(folder)
    tensors: dict[str, Tensor] = {}
    for file in files:
        tensors |= read_tensors(file)
    return Checkpoint(folder, config, files, tensors)


def _check_folder(folder: Path) -> None:
    if not folder.exists():
        raise EngineError(f"There is no folder {folder}. Check `path` in the model's entry.")
    if not folder.is_dir():
        raise EngineError(
            f"{folder} is a file. A model of transformers is a folder with a config.json, its "
            "weights and its tokenizer: `path` has to name that."
        )
    if is_transformers(folder):
        return
    if (folder / "adapter_config.json").is_file():
        raise EngineError(
            f"{folder} is an adapter. Name the model that it was made for as `path`, and this "
            f'as one of its adapters: adapters = {{ "{folder}" = 1.0 }}.'
        )
    others = sorted(path.name for path in folder.iterdir() if path.suffix in (".gguf", ".pth"))
    hint = f" To use {others[0]}, name the file itself as `path`." if others else ""
    raise EngineError(f"{folder} has no config.json, so it is no model of transformers.{hint}")


def read_json(path: Path) -> dict[str, Any]:
    """An object in a file; raises EngineError."""
    try:
        if path.stat().st_size > _LARGEST_JSON:
            raise EngineError(f"{path} is too large to be what its name says.")
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise EngineError(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise EngineError(f"{path} is damaged: it is no JSON. Download it again.") from error
    if not isinstance(found, dict):
        raise EngineError(f"{path} is damaged: it holds no settings. Download it again.")
    return found


# The weights


def _weights(folder: Path) -> tuple[Path, ...]:
    """The files of the weights: safetensors, or else pickles. Raises EngineError."""
    for name in (_WEIGHTS, _PICKLED):
        index = folder / f"{name}.index.json"
        if (folder / name).is_file():
            return (folder / name,)
        if index.is_file():
            return tuple(_parts(index))
    raise EngineError(
        f"{folder} has no weights: neither {_WEIGHTS} (nor its index) nor {_PICKLED}. Download "
        "the model again."
    )


def _parts(index: Path) -> Iterator[Path]:
    """The files that an index names; raises EngineError where one is missing."""
    names = read_json(index).get("weight_map")
    if not isinstance(names, dict) or not names:
        raise EngineError(f"{index} is damaged: it names no files. Download it again.")
    for name in sorted({Path(str(value)).name for value in names.values()}):
        path = index.with_name(name)
        if not path.is_file():
            raise EngineError(f"{path} is missing: the model is not whole. Download it again.")
        yield path


def read_tensors(path: Path) -> dict[str, Tensor]:
    """Names, shapes and types of the tensors in a file; raises EngineError.

    A pickle is read for that, by a reader that knows nothing but tensors.
    """
    return read_header(path) if path.suffix == ".safetensors" else _read_pickle(path)


def _read_pickle(path: Path) -> dict[str, Tensor]:
    return {
        name: Tensor(tuple(tensor.shape), str(tensor.dtype).removeprefix("torch."))
        for name, tensor in open_table(path).items()
        if hasattr(tensor, "shape") and isinstance(name, str)
    }


def read_header(path: Path) -> dict[str, Tensor]:
    """Names, shapes and types of the tensors in a safetensors file.

    Raises EngineError where it is broken or cut short. The format: the header's length in 8 bytes,
    little-endian; the header, a JSON table; the data (huggingface.co/docs/safetensors).
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        start = file.read(64)
        _check_start(path, start)
        length = int.from_bytes(start[:8], "little")
        if length > min(size - 8, _LARGEST_JSON):
            raise EngineError(_cut_short(path))
        file.seek(8)
        text = file.read(length)
    try:
        table = json.loads(text)
        table.pop("__metadata__", None)
        ends = [int(entry["data_offsets"][1]) for entry in table.values()]
        tensors = {name: _tensor(entry) for name, entry in table.items()}
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
        raise EngineError(
            f"{path} is damaged: its header cannot be read. Download it again."
        ) from error
    if 8 + length + max(ends, default=0) > size:
        raise EngineError(_cut_short(path))
    return tensors


def _tensor(entry: Mapping[str, Any]) -> Tensor:
    kind = str(entry["dtype"])
    return Tensor(tuple(int(size) for size in entry["shape"]), _DTYPES.get(kind, kind))


def _check_start(path: Path, start: bytes) -> None:
    if start[8:9] == b"{":
        return
    problem = {
        "empty": "is empty",
        "web page": "is a web page or a pointer, not the weights themselves",
        "gguf": "is a GGUF file",
        "torch": "is a PyTorch file",
    }.get(file_kind(start), "is damaged or something else")
    raise EngineError(f"{path} {problem}, and no safetensors file. Download it again.")


def _cut_short(path: Path) -> str:
    return f"{path} is cut short: more bytes are announced than are there. Download it again."
