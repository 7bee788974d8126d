"""Four bits on the CPU for every RWKV `.pth`, v4 to v7.

The forward pass is the `rwkv` package's own. Its matrices are replaced by quantised ones
(`ggml_matrix.py`), which are kept in a file (`packed.py`); its embedding by one that stays in
the `.pth`.
"""

from __future__ import annotations

import ctypes
import gc
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch

from engines.ggml_matrix import QuantizedMatrix, Workbench, padded
from engines.rwkv.file import RwkvFile
from engines.rwkv.library import import_rwkv
from engines.rwkv.packed import packed_matrices, places
from engines.torch_file import read_table

Progress = Callable[[float], None]


def load(file: RwkvFile, cache: Path | None, threads: int, progress: Progress) -> Any:
    """A model with the package's `forward(tokens, state, full_output=False)` and its states.

    The quantised matrices are kept beside the model, or else in the folder `cache`. `threads` are
    those that multiply; all the rest is done by one, since two sets of threads that wait for work
    by spinning would take each other's cores.
    """
    torch.set_num_threads(1)
    weights = dict(read_table(file.path))
    packed = packed_matrices(file, weights, cache, threads, progress)
    parts = places(file)
    inputs = max(padded(part.inputs, part.kind) for part in parts)
    bench = Workbench(packed, inputs, max(part.outputs for part in parts), threads)
    for part in parts:
        weights[part.name] = QuantizedMatrix(
            bench, part.kind, part.inputs, part.outputs, part.offset
        )
    weights["emb.weight"] = _Embedding(weights["emb.weight"])
    model = _package_model(file, weights)
    _give_back()
    progress(1.0)
    return model


def _package_model(file: RwkvFile, weights: Mapping[str, Any]) -> Any:
    """The package's model of these weights: it asks torch for the file, and is given them."""
    module = import_rwkv(file.version, scripted=False)
    module.torch = _TorchWith(weights)
    module.print = lambda *_words, **_options: None  # it lists every tensor
    try:
        return module.RWKV(str(file.path), "cpu fp32")
    finally:
        module.torch = torch


class _TorchWith:
    """torch, but for `load`."""

    def __init__(self, weights: Mapping[str, Any]) -> None:
        self._weights = weights

    def load(self, *_args: Any, **_named: Any) -> Mapping[str, Any]:
        return self._weights

    def __getattr__(self, name: str) -> Any:
        return getattr(torch, name)


class _Embedding:
    """The embedding, left in its file: rows go through the first layer norm when they are used.

    The package puts all 65,536 rows through it while loading, 1 GiB of fp32 for a 7B model.
    """

    requires_grad = False
    dtype = torch.float32
    device = torch.device("cpu")

    def __init__(self, rows: torch.Tensor) -> None:
        self._rows, self.shape = rows, rows.shape
        self._norm: tuple[torch.Tensor, torch.Tensor] | None = None

    @classmethod
    def __torch_function__(
        cls, function: Any, _types: Any, args: Sequence[Any] = (), named: Any = None
    ) -> _Embedding:
        """What `layer_norm` calls for an argument that is no tensor."""
        assert function is torch.nn.functional.layer_norm, function
        embedding: _Embedding = args[0]
        embedding._norm = named["weight"], named["bias"]
        return embedding

    def __getitem__(self, tokens: int | list[int]) -> torch.Tensor:
        assert self._norm
        weight, bias = self._norm
        rows = self._rows[tokens].to(weight.dtype)
        return torch.nn.functional.layer_norm(rows, (rows.shape[-1],), weight, bias).float()

    def to(self, *_args: Any, **_named: Any) -> _Embedding:
        return self

    def contiguous(self) -> _Embedding:
        return self

    squeeze = contiguous

    def is_pinned(self) -> bool:
        return False


def _give_back() -> None:
    """Memory that was freed goes back to the system (glibc keeps it otherwise)."""
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim:
        trim(0)
