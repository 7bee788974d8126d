"""The `rwkv` package's strategy strings: where the layers of a model go, and in what type.

`cuda fp16i8 *10 -> cpu fp32` puts the first 10 layers on the GPU, as bytes, and the others on the
CPU. `cuda fp16 *10+` keeps 10 there, and sends the others over at each token. The last "layer" is
the output weights. `cpu int4` is this program's own.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from engines.base import EngineError

AUTO, INT4 = "auto", "cpu int4"
TYPES = {"fp32": 4, "fp16": 2, "bf16": 2}
"""Bytes of a number of each type."""
_DEVICES = ("cuda", "cpu", "mps")
_WORDS = (*_DEVICES, *TYPES, *(f"{name}i8" for name in TYPES), "int4")
_MEANT = {
    "gpu": "cuda", "metal": "mps", "half": "fp16", "float16": "fp16", "f16": "fp16",
    "float": "fp32", "float32": "fp32", "f32": "fp32", "bfloat16": "bf16", "int8": "fp16i8",
    "i8": "fp16i8",
    **dict.fromkeys(("i4", "q4", "4bit", "fp32i4", "fp16i4", "fp32i3", "fp16i3"), "int4"),
}  # fmt: skip
_STAGE = re.compile(
    r"(?P<device>cuda(?::\d+)?|cpu|mps|dml) (?P<type>fp16|fp32|bf16)(?P<whole>i8|i4|i3)?"
    r"(?: \*(?P<count>\d+)(?P<stream>\+)?)?"
)


@dataclass(frozen=True, slots=True)
class Stage:
    """Some layers in a row."""

    device: str
    type: str
    """Of the activations, and of the weights where they are no bytes."""
    bytes: bool = False
    """Weights as whole numbers of 8 bits."""
    count: int | None = None
    streams: bool = False
    """All layers that no stage counts are sent to this one's GPU when they are needed."""

    @property
    def gpu(self) -> int | None:
        """Number of its CUDA device."""
        name, _, number = self.device.partition(":")
        return int(number or 0) if name == "cuda" else None

    def __str__(self) -> str:
        count = "" if self.count is None else f" *{self.count}{'+' * self.streams}"
        return f"{self.device} {self.type}{'i8' * self.bytes}{count}"


CPU = Stage("cpu", "fp32")


def parse(strategy: str, version: str) -> tuple[Stage, ...]:
    """The stages of a strategy; raises EngineError, which names the nearest right one."""
    try:
        stages = _stages(strategy)
    except _Wrong as wrong:
        raise EngineError(_refusal(strategy, str(wrong))) from None
    if version == "7":
        _check_7(strategy, stages)
    return stages


def written(stages: Sequence[Stage]) -> str:
    """As the package writes it."""
    return " -> ".join(map(str, stages))


def assign(stages: Sequence[Stage], layers: int) -> list[tuple[Stage, bool]]:
    """The stage of each layer, as the package chooses it, and whether the layer is streamed.

    The last one is for the output weights.
    """
    left, counts = layers + 1, []
    for stage in stages:
        counts.append(min(stage.count or 0, left))
        left -= counts[-1]
    stream = next((i for i, stage in enumerate(stages) if stage.streams), None)
    free = [i for i, stage in enumerate(stages) if stage.count is None]
    if stream is None:
        for slots, i in zip(range(len(free), 0, -1), free, strict=True):
            counts[i] = left // slots
            left -= counts[i]
        counts[-1] += left
        left = 0
    else:
        counts[stream] += left
    assigned = []
    for i, (stage, count) in enumerate(zip(stages, counts, strict=True)):
        kept = count - left if i == stream else count
        assigned += [(stage, False)] * kept + [(stage, True)] * (count - kept)
    return assigned


class _Wrong(Exception):
    """Why a strategy cannot be used."""


def _stages(strategy: str) -> tuple[Stage, ...]:
    """Raises _Wrong."""
    parts = [" ".join(part.split()) for part in strategy.split("->")]
    stages = tuple(_stage(part) for part in parts)
    if sum(stage.streams for stage in stages) > 1:
        raise _Wrong("only one stage can have a +.")
    return stages


def _stage(part: str) -> Stage:
    found = _STAGE.fullmatch(part)
    if not found:
        raise _Wrong(f'"{part}" is not a device, a type and perhaps a number of layers.')
    if found["whole"] in ("i4", "i3"):
        kind = found["type"]
        why = f"the rwkv package would run {kind}{found['whole']} as plain {kind}."
        raise _Wrong(why)
    if found["device"] == "dml":
        raise _Wrong("dml needs torch-directml, which is not supported.")
    count = None if found["count"] is None else int(found["count"])
    stage = Stage(
        found["device"], found["type"], bool(found["whole"]), count, bool(found["stream"])
    )
    if count == 0 and not stage.streams:
        raise _Wrong("*0 puts no layer there: leave that stage out.")
    if stage.streams and not stage.device.startswith("cuda"):
        raise _Wrong("only to a GPU (cuda) can layers be streamed (+).")
    return stage


def _check_7(strategy: str, stages: Sequence[Stage]) -> None:
    if len(stages) > 1 or stages[0].bytes or stages[0].count is not None:
        raise EngineError(
            f'strategy = "{strategy}" is not for RWKV-7: the rwkv package puts it as a whole on '
            f'one device, as fp16, bf16 or fp32. Use "{stages[0].device} {stages[0].type}"; for '
            f'less memory "{INT4}", or convert it to GGUF (llmtui models convert).'
        )


def _refusal(strategy: str, why: str) -> str:
    near = nearest(strategy)
    known = '"auto", "cuda fp16", "cuda fp16i8 *10 -> cpu fp32", "cuda fp16 *10+", "cpu int4"'
    advice = f'Did you mean "{near}"?' if near else f"Examples: {known}."
    return f'strategy = "{strategy}" cannot be used: {why} {advice}'


def nearest(strategy: str) -> str:
    """The right strategy that a wrong one is nearest to, or nothing."""
    if difflib.get_close_matches(strategy.strip().lower(), [AUTO, "automatic"]):
        return AUTO
    text = re.sub(r"\s*(->|=>|→|,|;)\s*", "->", strategy.lower())
    parts = [_nearest_stage(part) for part in text.split("->")]
    if INT4 in parts:
        return INT4
    found = " -> ".join(parts)
    return found if all(parts) and _can_be_used(found) else ""


def _can_be_used(strategy: str) -> bool:
    try:
        return written(_stages(strategy)) == strategy
    except _Wrong:
        return False


def _nearest_stage(part: str) -> str:
    words, _, count = part.partition("*")
    near = [_nearest_word(word) for word in re.split(r"[\s_]+", words.strip())]
    device = next((word for word in near if word.partition(":")[0] in _DEVICES), "")
    kind = next((word for word in near if word[:4] in (*TYPES, "int4")), "")
    if not device and not kind:
        return ""
    if kind == "int4" or (device == "cpu" and kind.endswith("i8")):
        return INT4
    device = device or ("cuda" if kind.startswith("fp16") else "cpu")
    kind = kind or ("fp32" if device == "cpu" else "fp16")
    number = re.match(r"\s*(\d+)\s*(\+?)", count)
    return f"{device} {kind}" + (f" *{number[1]}{number[2]}" if number else "")


def _nearest_word(word: str) -> str:
    if re.fullmatch(r"cuda:\d+", word):
        return word
    known = {**dict.fromkeys(_WORDS, ""), **_MEANT}
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return _MEANT.get(close[0], close[0]) if close else ""
