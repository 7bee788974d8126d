"""A model as a GGUF file that is not quantised, written with one tensor in memory at a time."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from engines.base import EngineError
from engines.protocol import Facts
from engines.quantize import FILE_TYPES

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True, slots=True)
class GgufTensor:
    """A tensor of the GGUF, and the tensors of the source that it is made of."""

    name: str
    shape: tuple[int, ...]
    sources: tuple[str, ...]

    def kind(self, kind: str) -> str:
        """Matrices are of the file's type; what is small stays F32, as in llama.cpp's converter."""
        return kind if len(self.shape) == 2 else "F32"

    @property
    def elements(self) -> int:
        return math.prod(self.shape)

    def bytes(self, kind: str) -> int:
        return self.elements * (4 if self.kind(kind) == "F32" else 2)


Tensor = TypeVar("Tensor", bound=GgufTensor)


class Convertible(Protocol):
    """A model that was looked at, and that can be written as GGUF."""

    def bytes(self, kind: str) -> int:
        """Of its tensors: what the file takes, but for a few MB of names and vocabulary."""

    def write(self, target: Path, kind: str, progress: Callable[[float], None]) -> None:
        """The whole file, its matrices as F32, F16 or BF16; raises EngineError and OSError."""

    def facts(self) -> Facts:
        """What the user should know of the result."""


def write_gguf(
    target: Path,
    architecture: str,
    kind: str,
    tensors: Sequence[Tensor],
    *,
    describe: Callable[[Any], None],
    values: Callable[[Tensor, torch.dtype], torch.Tensor],
    progress: Callable[[float], None],
) -> None:
    """`describe` adds metadata to a `gguf.GGUFWriter`, `values` makes one tensor.

    Raises EngineError where the type cannot hold a tensor's numbers, and OSError.
    """
    import gguf

    writer = gguf.GGUFWriter(target, architecture)
    writer.add_file_type(FILE_TYPES[kind].number)
    describe(writer)
    for tensor in tensors:
        _announce(writer, tensor, kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    written, total = 0, sum(tensor.bytes(kind) for tensor in tensors)
    for tensor in tensors:
        _write(writer, tensor, kind, values)
        written += tensor.bytes(kind)
        progress(written / total)
    writer.close()


def _announce(writer: Any, tensor: GgufTensor, kind: str) -> None:
    import gguf
    import numpy as np

    stored = gguf.GGMLQuantizationType[tensor.kind(kind)]
    size = tensor.bytes(kind)
    writer.add_tensor_info(tensor.name, tensor.shape, np.dtype("f4"), size, raw_dtype=stored)


def _write(
    writer: Any, tensor: Tensor, kind: str, values: Callable[[Tensor, torch.dtype], torch.Tensor]
) -> None:
    import torch

    types = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
    whole = values(tensor, types[tensor.kind(kind)]).contiguous()
    if not all(map(math.isfinite, torch.aminmax(whole))):
        raise EngineError(
            f"{tensor.sources[0]} has numbers that {tensor.kind(kind)} cannot hold. Convert with "
            "--type BF16 or F32; if that fails too, get the model again."
        )
    if whole.dtype == torch.bfloat16:  # which numpy has not
        whole = whole.view(torch.uint16)
    writer.write_tensor_data(whole.numpy())


def size_label(parameters: int) -> str:
    """Such as 1.5B or 168M, as names of models have it."""
    unit, letter = (10**9, "B") if parameters >= 10**9 else (10**6, "M")
    return f"{parameters / unit:.{letter == 'B':d}f}{letter}"
