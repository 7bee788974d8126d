"""What each way to run an RWKV model takes: memory on each GPU and on the host, time for a token.

Sizes come from the file's own tensors; measured use was within -12 and +5 % of them. Times are
those of reading the weights once, with the bandwidths of ordinary machines: they rank the ways.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod

from engines.machine import GPU_SPARE, HOST_SPARE, Machine
from engines.rwkv.file import RwkvFile
from engines.rwkv.grammar import INT4, TYPES, Stage, assign, written

_MARGIN = 1.05
"""Weights may take this much of what their sizes say."""
_WIDENED = 6
"""Bytes for each weight of the largest matrix of bytes while it is widened to fp16."""
_STREAMED = ("key.weight", "value.weight", "receptance.weight", "output.weight")
"""Matrices that a streamed layer sends over; the others stay on the GPU."""
_PICOSECONDS = {
    "gpu": 5, "gpu bytes": 20, "stream": 170, "stream bytes": 105, "fp32": 200, "bf16": 130,
    "fp16": 400, "bytes": 3000, "int4": 30,
}  # fmt: skip
"""To read a weight, for a token: 400 GB/s on a GPU, where bytes are widened first; 12 GB/s on the
way to it; 20 GB/s on a CPU. Measured there: fp32 202, bf16 130, four bits 27, bytes 12-20 times
fp32."""
_GIB = 2**30


@dataclass(frozen=True, slots=True)
class Way:
    """A strategy, and what it takes in bytes."""

    strategy: str
    gpus: tuple[int, ...]
    host: int
    seconds: float
    """For a token; to be compared only."""

    @property
    def bytes(self) -> int:
        return sum(self.gpus) + self.host

    def fits(self, machine: Machine) -> bool:
        gpus = all(need <= free for need, free in zip(self.gpus, machine.gpus, strict=True))
        return gpus and (not machine.host or self.host <= machine.host)

    def amounts(self, machine: Machine) -> str:
        """Such as `7.1 GiB on cuda:0 (9.6 free) and 1.2 GiB of memory (8.0 free)`."""
        gpus = [
            _amount(need, f"on cuda:{number}", free)
            for number, (need, free) in enumerate(zip(self.gpus, machine.gpus, strict=True))
            if need
        ]
        return " and ".join([*gpus, _amount(self.host, "of memory", machine.host)])


def _amount(need: int, where: str, free: int) -> str:
    return f"{need / _GIB:.1f} GiB {where}" + (f" ({free / _GIB:.1f} free)" if free else "")


def deep_embedded(file: RwkvFile) -> bool:
    """A variant of RWKV-7 with an embedding in each layer, which four bits cannot do."""
    return "blocks.0.ffn.s_emb.weight" in file.tensors


def way(file: RwkvFile, stages: Sequence[Stage], machine: Machine) -> Way:
    """What these stages take; `cuda` without a number is the first GPU."""
    bill = _Bill(len(machine.gpus))
    assigned = assign(stages, file.layers)
    for layer, (stage, streamed) in zip(_layers(file), assigned, strict=True):
        bill.add(layer, stage, streamed)
    first = assigned[0][0]
    bill.put(
        first if file.version == "7" else Stage("cpu", first.type),
        prod(file.tensors["emb.weight"].shape) * TYPES[first.type],
    )
    return Way(
        written(stages), tuple(map(_with_margin, map(sum, bill.gpus))), _with_margin(bill.host),
        bill.seconds,
    )  # fmt: skip


def int4_way(file: RwkvFile, machine: Machine) -> Way:
    """What four bits on the CPU take; the embedding stays in the file."""
    from engines.rwkv.packed import places

    parts = places(file)
    weights = sum(part.inputs * part.outputs for part in parts)
    apart = {part.name for part in parts} | {"emb.weight"}
    others = sum(prod(t.shape) for name, t in file.tensors.items() if name not in apart)
    host = sum(part.size for part in parts) + others * TYPES["fp32"] + HOST_SPARE
    seconds = (weights * _PICOSECONDS["int4"] + others * _PICOSECONDS["fp32"]) / 1e12
    return Way(INT4, (0,) * len(machine.gpus), _with_margin(host), seconds)


def _with_margin(size: int) -> int:
    return int(size * _MARGIN)


def _layers(file: RwkvFile) -> list[dict[str, tuple[int, ...]]]:
    """Names and shapes of each layer's tensors; last, of those behind the layers."""
    layers: list[dict[str, tuple[int, ...]]] = [{} for _ in range(file.layers + 1)]
    for name, tensor in file.tensors.items():
        parts = name.split(".")
        if parts[0] != "emb":
            layers[int(parts[1]) if parts[0] == "blocks" else -1][name] = tensor.shape
    return layers


class _Bill:
    """Bytes and time, added up layer by layer."""

    def __init__(self, gpus: int) -> None:
        self.gpus = [[0, 0] for _ in range(gpus)]
        """Bytes that stay there, and the most that come and go."""
        self.host = HOST_SPARE
        self.seconds = 0.0

    def put(self, stage: Stage, size: int, passing: int = 0) -> None:
        if stage.gpu is None:
            self.host += size
            return
        gpu = self.gpus[stage.gpu]
        gpu[0] = (gpu[0] or GPU_SPARE) + size
        gpu[1] = max(gpu[1], passing)

    def add(self, layer: Mapping[str, tuple[int, ...]], stage: Stage, streamed: bool) -> None:
        stays = passes = widened = 0
        for name, shape in layer.items():
            matrix = len(shape) == 2 and name.endswith(".weight")
            weights = prod(shape)
            size = weights if matrix and stage.bytes else weights * TYPES[stage.type]
            comes = streamed and name.endswith(_STREAMED)
            stays, passes = (stays, passes + size) if comes else (stays + size, passes)
            if matrix and stage.bytes:
                widened = max(widened, weights * _WIDENED)
            self.seconds += weights * _PICOSECONDS[_reading(stage, streamed=comes)] / 1e12
        self.host += passes
        self.put(stage, stays, 2 * passes + widened)


def _reading(stage: Stage, *, streamed: bool) -> str:
    """How a stage's weights are read, as `_PICOSECONDS` names it."""
    if stage.gpu is None:
        return "bytes" if stage.bytes else stage.type
    return ("stream" if streamed else "gpu") + " bytes" * stage.bytes
