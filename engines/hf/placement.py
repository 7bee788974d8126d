"""In which types a checkpoint is run and where, by what it takes and what is free; and why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from engines.base import EngineError
from engines.hf.checkpoint import Checkpoint
from engines.machine import GPU_SPARE, HOST_SPARE, Machine
from engines.options import HfOptions
from engines.placement import DEFAULT_CONTEXT

_DTYPES = {"fp32": "float32", "bf16": "bfloat16", "fp16": "float16"}
"""Names in an entry -> torch's."""
_BYTES = {"float64": 8, "float32": 4, "bfloat16": 2, "float16": 2}
_QUANTISED = {"int8": 1.01, "nf4": 0.5 + 4 / 64, "nf4 twice": 0.5 + 1 / 64 + 4 / (64 * 256)}
"""Bytes of a weight, with its scales: one for each row, or for each 64 (arXiv 2305.14314)."""
_NOT_QUANTISED = re.compile(r"emb|wte|wpe|lm_head|output")
"""Matrices that bitsandbytes leaves as they are."""
_ONE = ("auto", "balanced", "balanced_low_0", "sequential", "cpu")
"""Maps that, without a GPU, are the CPU alone."""
_GPU = re.compile(r"(?:cuda:)?(\d+)")
_GIB = 2**30
_CHUNK, _SMALLEST_CHUNK = 256, 16
_GPU_CHUNK = 512
_LAYER_WORK = 15_000_000_000
"""Weights of a layer times tokens that a CPU multiplies in about half a second."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a checkpoint is to be run."""

    dtype: str
    """torch's name of the type that is computed in."""
    quantization: str
    """`int8`, `nf4`, or empty."""
    device_map: Any
    """As transformers takes it; None is the CPU alone."""
    context_length: int
    weights_bytes: int
    cache_bytes: int
    """What keys and values take when the window is full."""
    chunk: int
    """Tokens of a prompt evaluated at once; logits depend on it, so it follows from the model."""
    notes: tuple[str, ...] = ()

    @property
    def bytes(self) -> int:
        return self.weights_bytes + self.cache_bytes


def plan(checkpoint: Checkpoint, options: HfOptions, machine: Machine) -> Plan:
    """What an entry comes to on this machine; raises EngineError for what cannot be."""
    quantization = "" if options.quantization == "none" else options.quantization
    if quantization and checkpoint.quantised:
        raise EngineError(
            f"{checkpoint.folder} is quantised already ({checkpoint.quantised}): take "
            "`quantization` out of the model's entry."
        )
    _check_devices(options, machine)
    on_gpu = bool(machine.gpus) and options.device_map != "cpu"
    length = options.context_length or min(
        checkpoint.trained_length or DEFAULT_CONTEXT, DEFAULT_CONTEXT
    )
    dtype, notes = _dtype(checkpoint, options, quantization, machine, on_gpu=on_gpu)
    return Plan(
        dtype=dtype,
        quantization=quantization,
        device_map=options.device_map if on_gpu or options.device_map not in _ONE else None,
        context_length=length,
        weights_bytes=weights_bytes(checkpoint, dtype, quantization, options.double_quantization),
        cache_bytes=length * checkpoint.token_values * _BYTES[dtype],
        chunk=options.prefill_chunk or _chunk(checkpoint, on_gpu=on_gpu),
        notes=tuple(notes),
    )


def _check_devices(options: HfOptions, machine: Machine) -> None:
    """Refuse a table with GPUs that are not there; raises EngineError."""
    table = options.device_map if isinstance(options.device_map, dict) else {}
    for module, place in table.items():
        found = _GPU.fullmatch(str(place))
        if (found and int(found[1]) >= len(machine.gpus)) or (place == "cuda" and not machine.gpus):
            there = f"has {len(machine.gpus)}" if machine.gpus else f"has none: {machine.no_gpu}"
            raise EngineError(
                f"device_map puts {module or 'all'} on the GPU {place}; this machine {there}. The "
                "first one is 0."
            )


def _dtype(
    checkpoint: Checkpoint, options: HfOptions, quantization: str, machine: Machine, *, on_gpu: bool
) -> tuple[str, list[str]]:
    """The type to compute in, and why it is not the checkpoint's own."""
    own = checkpoint.dtype if checkpoint.dtype != "float64" else "float32"
    if options.dtype != "auto":
        return _DTYPES[options.dtype], []
    if on_gpu:
        return ("bfloat16" if quantization and own == "float32" else own), []
    if quantization:
        return ("bfloat16" if machine.bf16 else "float32"), []
    size = weights_bytes(checkpoint, "float32", "", False)
    if own == "float32" or (machine.host and size + HOST_SPARE > machine.host):
        return own, []
    return "float32", [
        f"Its weights are {own}; on this CPU they are used as float32, which is faster "
        f"({size / _GIB:.1f} GiB)."
    ]


def weights_bytes(checkpoint: Checkpoint, dtype: str, quantization: str, twice: bool) -> int:
    """Bytes of the weights in memory, by the shapes in the files."""
    if checkpoint.quantised:
        return checkpoint.bytes
    kind = "nf4 twice" if quantization == "nf4" and twice else quantization
    total = 0.0
    for name, tensor in checkpoint.tensors.items():
        matrix = len(tensor.shape) == 2 and not _NOT_QUANTISED.search(name)
        total += tensor.elements * (_QUANTISED[kind] if kind and matrix else _BYTES[dtype])
    return int(total)


def _chunk(checkpoint: Checkpoint, *, on_gpu: bool) -> int:
    """Half a second's worth for each layer, at which a wish to stop is seen."""
    if on_gpu:
        return _GPU_CHUNK
    chunk, layer = _CHUNK, checkpoint.parameters // max(1, checkpoint.layers)
    while chunk > _SMALLEST_CHUNK and chunk * layer > _LAYER_WORK:
        chunk //= 2
    return chunk


def check_room(checkpoint: Checkpoint, plan: Plan, machine: Machine) -> None:
    """Refuse what cannot fit before the machine starts to swap; raises EngineError."""
    gpus = sum(max(0, free - GPU_SPARE) for free in machine.gpus) if plan.device_map else 0
    whole = plan.quantization and isinstance(plan.device_map, str)
    there = gpus if whole else gpus + max(0, machine.host - HOST_SPARE)
    if not machine.host or plan.bytes <= there:
        return
    where = f" ({gpus / _GIB:.1f} of them on GPUs)" if gpus else ""
    if whole:  # bitsandbytes leaves nothing to the CPU
        where = ' on GPUs, where all of it has to be (or device_map = "cpu")'
    raise EngineError(
        f"There is not enough memory for {checkpoint.folder}: {plan.bytes / _GIB:.1f} GiB are "
        f"needed as {plan.quantization or plan.dtype} (of these {plan.cache_bytes / _GIB:.1f} for "
        f'the context) and {there / _GIB:.1f}{where} are there. Use quantization = "nf4", '
        "a smaller `context_length`, or a smaller model."
    )
