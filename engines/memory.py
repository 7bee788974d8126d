"""What memory a model needs, and what there is: on the host, and on each GPU that ggml sees."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engines.model_files import GgufHeader

TYPE_BITS = {
    "f32": 32.0, "f16": 16.0, "bf16": 16.0, "q8_0": 8.5, "q5_1": 6.0, "q5_0": 5.5,
    "q4_1": 5.0, "q4_0": 4.5,
}  # fmt: skip
"""Bits per value, block scales included (ggml's block layouts)."""

_GPU_TYPES = (1, 2)
"""GGML_BACKEND_DEVICE_TYPE_GPU and _IGPU."""


@dataclass(frozen=True, slots=True)
class Gpu:
    """A GPU with its memory in bytes."""

    name: str
    description: str
    free: int
    total: int


def gpus() -> list[Gpu]:
    """The GPUs that this build of llama.cpp can use."""
    from engines import llama_library

    ggml = llama_library.ggml()
    ggml.ggml_backend_dev_get.restype = ctypes.c_void_p
    ggml.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
    ggml.ggml_backend_dev_count.restype = ctypes.c_size_t
    for name in ("name", "description"):
        function = getattr(ggml, f"ggml_backend_dev_{name}")
        function.restype, function.argtypes = ctypes.c_char_p, [ctypes.c_void_p]
    ggml.ggml_backend_dev_type.argtypes = [ctypes.c_void_p]
    ggml.ggml_backend_dev_memory.argtypes = [ctypes.c_void_p] + [
        ctypes.POINTER(ctypes.c_size_t)
    ] * 2
    ggml.ggml_backend_dev_memory.restype = None
    devices = [ggml.ggml_backend_dev_get(n) for n in range(ggml.ggml_backend_dev_count())]
    return [_gpu(ggml, d) for d in devices if ggml.ggml_backend_dev_type(d) in _GPU_TYPES]


def _gpu(ggml: Any, device: Any) -> Gpu:
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    ggml.ggml_backend_dev_memory(device, ctypes.byref(free), ctypes.byref(total))
    name = ggml.ggml_backend_dev_name(device).decode(errors="replace")
    description = ggml.ggml_backend_dev_description(device).decode(errors="replace")
    return Gpu(name, description, free.value, total.value)


def sizes_in(path: Path) -> dict[str, int]:
    """What lines such as `MemTotal:  16384 kB` say, in bytes; nothing without such a file."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    rows = (line.split() for line in lines)
    return {row[0].rstrip(":"): int(row[1]) << 10 for row in rows if row[2:] == ["kB"]}


def available_memory(root: Path = Path("/")) -> int:
    """Bytes of host memory that can be had, cgroup limit heeded; 0 where nothing tells."""
    sizes = sizes_in(root / "proc/meminfo")
    amounts = [sizes["MemAvailable"]] if "MemAvailable" in sizes else []
    try:
        folder = root / "sys/fs/cgroup"
        limit = int((folder / "memory.max").read_text())
        amounts.append(max(0, limit - int((folder / "memory.current").read_text())))
    except (OSError, ValueError):
        pass
    return min(amounts, default=0)


def kv_layer_bytes(
    header: GgufHeader, context_length: int, kv_type_k: str, kv_type_v: str
) -> list[int]:
    """Bytes of the KV cache of each layer: tokens x KV heads x (key + value length)."""
    heads = header.value("attention.head_count")
    kv_heads = header.value("attention.head_count_kv", heads)
    per_layer = _per_layer(kv_heads, header.layers)
    default = header.value("embedding_length") // max(1, max(_per_layer(heads, header.layers)))
    key = header.value("attention.key_length", default) * TYPE_BITS[kv_type_k]
    value = header.value("attention.value_length", default) * TYPE_BITS[kv_type_v]
    return [int(context_length * heads * (key + value) / 8) for heads in per_layer]


def _per_layer(value: Any, layers: int) -> list[int]:
    values = [int(v) for v in value] if isinstance(value, list) else [int(value)]
    return (values * layers)[: max(1, layers)] if len(values) == 1 else values


def compute_bytes(header: GgufHeader, batch_size: int, vocabulary: int) -> int:
    """A rough upper bound of llama.cpp's compute buffers: logits and activations of one batch."""
    width = int(header.value("embedding_length")) + int(
        first_of(header.value("feed_forward_length"))
    )
    return batch_size * 4 * (4 * width) + 4 * vocabulary * 8 + (64 << 20)


def first_of(value: Any) -> int:
    """Metadata that is one number for all layers, or a list with one for each: the first."""
    return int(value[0]) if isinstance(value, list) and value else int(value or 0)


def fitting_layers(
    header: GgufHeader, kv: list[int], free: int, batch_size: int, vocabulary: int
) -> int:
    """How many layers, counted from the last, fit in `free` bytes beside their KV cache.

    llama.cpp offloads the last layers first, and with one more than all the output weights too. A
    twentieth of the memory stays free for what was not counted.
    """
    *layers, rest = header.layer_bytes()
    room = int(free * 0.95) - compute_bytes(header, batch_size, vocabulary)
    fitting = 0
    for weights, cache in zip(reversed(layers), reversed(kv), strict=False):
        room -= weights + cache
        if room < 0:
            return fitting
        fitting += 1
    return fitting + 1 if room >= rest else fitting
