"""Tensors in a safetensors file, mapped: eight bytes of length, a table in JSON, the numbers."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engines.base import EngineError
from engines.caution import HEADER_BYTES, bounded_memory

if TYPE_CHECKING:
    import torch

_LONGEST = 100_000_000
"""Bytes of the table, as the format has it."""


def open_safetensors(path: Path) -> Mapping[str, torch.Tensor]:
    """The tensors of 16 and 32 bits by name; raises EngineError."""
    import torch

    try:
        size = path.stat().st_size
        with path.open("rb") as file, bounded_memory(HEADER_BYTES + size):
            start = 8 + int.from_bytes(file.read(8), "little")
            if start > min(size, 8 + _LONGEST):
                raise ValueError
            table = json.loads(file.read(start - 8))
            data = torch.from_file(str(path), shared=False, size=size, dtype=torch.uint8)[start:]
            return {n: _tensor(data, e) for n, e in table.items() if n != "__metadata__"}
    except Exception as error:  # damaged ones end in all kinds
        raise EngineError(
            f"{path} is damaged or cut short, or has numbers of another kind than BF16, F16 and "
            "F32. Compare its size or checksum with the source, and download it again."
        ) from error


def _tensor(data: torch.Tensor, entry: Mapping[str, Any]) -> torch.Tensor:
    """Raises something for an entry that is not as it should be."""
    import torch

    dtype = {"BF16": torch.bfloat16, "F16": torch.float16, "F32": torch.float32}[entry["dtype"]]
    shape, (begin, end) = entry["shape"], entry["data_offsets"]
    if not 0 <= begin <= end <= len(data) or end - begin != math.prod(shape) * dtype.itemsize:
        raise ValueError
    numbers = data[begin:end]
    if numbers.storage_offset() % dtype.itemsize:  # which the format allows
        numbers = numbers.clone()
    return numbers.view(dtype).reshape(shape)
