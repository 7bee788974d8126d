"""Which tensors llama.cpp wants of an RWKV-6 or RWKV-7 model, and what of the `.pth` makes each.

The numbers stay as they are. llama.cpp has the mixes of several inputs in one tensor, low-rank
matrices transposed, and in the first layer of version 7 a value residual too, which is not used.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from engines.base import EngineError
from engines.gguf_file import GgufTensor
from engines.rwkv.file import RwkvFile


@dataclass(frozen=True, slots=True)
class Layout:
    """Of one version."""

    architecture: str
    names: Mapping[str, str]
    """Parts of a block in the `.pth` -> in the GGUF, both without `.weight` and `.bias`."""
    mixes: tuple[str, ...]
    """Parts that become one tensor, in this order; `names` has the first of them."""
    transposed: tuple[str, ...]
    heads: int = 1
    """The size of a head has to be a multiple of this."""


@dataclass(frozen=True, slots=True)
class RwkvTensor(GgufTensor):
    """A tensor of the GGUF, made of one or several of the `.pth`."""

    transposed: bool = False
    """The last two axes are exchanged."""

    def kind(self, kind: str) -> str:
        if re.search(r"time_mix_(w[12]|decay_w[12]|first)\.", self.name):
            return "F32"
        return GgufTensor.kind(self, kind)


_TOP = {
    "emb": "token_embd",
    "head": "output",
    "ln_out": "output_norm",
    "blocks.0.ln0": "token_embd_norm",
}
_BLOCK = {
    "ln1": "attn_norm",
    "ln2": "attn_norm_2",
    "ffn.key": "channel_mix_key",
    "ffn.value": "channel_mix_value",
    "att.ln_x": "time_mix_ln",
    "att.receptance": "time_mix_receptance",
    "att.key": "time_mix_key",
    "att.value": "time_mix_value",
    "att.output": "time_mix_output",
}
_LOW_RANK_6 = {
    "att.time_maa_w1": "time_mix_w1",
    "att.time_maa_w2": "time_mix_w2",
    "att.time_decay_w1": "time_mix_decay_w1",
    "att.time_decay_w2": "time_mix_decay_w2",
}
_LOW_RANK_7 = {
    f"att.{name}{half}": f"time_mix_{name}{half}" for name in "wavg" for half in "12"
}  # fmt: skip
LAYOUTS = {
    "6": Layout(
        "rwkv6",
        {
            **_BLOCK,
            **_LOW_RANK_6,
            "att.gate": "time_mix_gate",
            "att.time_maa_x": "time_mix_lerp_x",
            "att.time_maa_w": "time_mix_lerp_fused",
            "att.time_decay": "time_mix_decay",
            "att.time_faaaa": "time_mix_first",
            "ffn.receptance": "channel_mix_receptance",
            "ffn.time_maa_k": "channel_mix_lerp_k",
            "ffn.time_maa_r": "channel_mix_lerp_r",
        },
        mixes=tuple(f"att.time_maa_{name}" for name in "wkvrg"),
        transposed=tuple(_LOW_RANK_6),
    ),
    "7": Layout(
        "rwkv7",
        {
            **_BLOCK,
            **_LOW_RANK_7,
            "att.x_r": "time_mix_lerp_fused",
            **{f"att.{name}": f"time_mix_{name}" for name in ("w0", "a0", "v0")},
            **{f"att.{name}": f"time_mix_{name}" for name in ("k_k", "k_a", "r_k")},
            "ffn.x_k": "channel_mix_lerp_k",
        },
        mixes=tuple(f"att.x_{name}" for name in "rwkvag"),
        transposed=tuple(_LOW_RANK_7),
        heads=64,  # ggml-cpu's loops of version 7 go over 64 numbers at once where there is AVX-512
    ),
}


def gguf_tensors(file: RwkvFile) -> list[RwkvTensor]:
    """What the GGUF has; raises EngineError where the model is not as its version usually is."""
    layout = LAYOUTS[file.version]
    try:
        tensors = [tensor for name in file.tensors for tensor in _tensors(file, layout, name)]
    except KeyError as name:
        raise EngineError(
            f"{file.path} is no plain RWKV-{file.version}: {name} is not as llama.cpp has it. Use "
            'the .pth itself, with engine = "rwkv".'
        ) from None
    there = {tensor.name for tensor in tensors}
    missing = [name for name in _wanted(layout, file.layers) if name not in there]
    if missing:
        raise EngineError(f"{file.path} is incomplete: it has nothing for {missing[0]}.")
    return tensors


def _tensors(file: RwkvFile, layout: Layout, name: str) -> Iterator[RwkvTensor]:
    """What becomes of one tensor of the `.pth`; raises KeyError for one that is not known."""
    stem = name.removesuffix(".weight").removesuffix(".bias")
    ending = ".bias" if name.endswith(".bias") else ".weight"
    shape = tuple(size for size in file.tensors[name].shape if size != 1)
    block = re.fullmatch(r"blocks\.(\d+)\.(.+)", stem)
    if block is None or stem in _TOP:
        yield RwkvTensor(_TOP[stem] + ending, shape, (name,))
        return
    layer, part = int(block[1]), block[2]
    if part in layout.mixes[1:] or (layer == 0 and part in ("att.v0", "att.v1", "att.v2")):
        return
    tensor = RwkvTensor(f"blk.{layer}.{layout.names[part]}{ending}", shape, (name,))
    if part == layout.mixes[0]:
        mixes = tuple(f"blocks.{layer}.{mix}" for mix in layout.mixes)
        shape = (len([file.tensors[mix] for mix in mixes]), 1, 1, *shape)
        tensor = replace(tensor, shape=shape, sources=mixes)
    elif part == "att.r_k":
        tensor = replace(tensor, shape=(math.prod(shape),))
    elif part in layout.transposed:
        tensor = replace(tensor, shape=(*shape[:-2], shape[-1], shape[-2]), transposed=True)
    yield tensor
    if layer == 0 and part in ("att.a0", "att.a1", "att.a2"):
        yield replace(tensor, name=tensor.name.replace("time_mix_a", "time_mix_v"))


def _wanted(layout: Layout, layers: int) -> Iterator[str]:
    """The names of all that llama.cpp wants."""
    blocks = (f"blk.{layer}.{name}" for layer in range(layers) for name in layout.names.values())
    for name in (*_TOP.values(), *blocks):
        yield f"{name}.weight"
        if re.search(r"norm(_2)?$|_ln$", name):
            yield f"{name}.bias"
