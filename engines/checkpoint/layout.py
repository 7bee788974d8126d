"""Which tensors llama.cpp wants of a Llama or Mistral, and how each is cut into shards.

The queries and keys stay as they are: the makers turn neighbouring numbers of a head together, and
so does llama.cpp. It is the files of transformers that have them in another order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engines.base import EngineError
from engines.checkpoint.params import NAME, Params
from engines.checkpoint.shards import Shard
from engines.gguf_file import GgufTensor

_ROWS, _COLUMNS = 0, 1
_LAYER = {
    "attention_norm": "attn_norm", "attention.wq": "attn_q", "attention.wk": "attn_k",
    "attention.wv": "attn_v", "attention.wo": "attn_output", "ffn_norm": "ffn_norm",
    "feed_forward.w1": "ffn_gate", "feed_forward.w2": "ffn_down", "feed_forward.w3": "ffn_up",
}  # fmt: skip
"""Parts of a layer -> of a block in the GGUF, both without `.weight`."""
_CUT_BY_COLUMNS = ("tok_embeddings", "attention.wo", "feed_forward.w2")
_UNUSED = "rope.freqs"
"""Computed from the parameters. Llama-2 has one, the first Llama one in every layer."""


@dataclass(frozen=True, slots=True)
class CheckpointTensor(GgufTensor):
    """A tensor of the GGUF, and how it is joined from the shards."""

    axis: int | None = None
    """Along which each shard has its share; None where each has all of it."""

    @property
    def source(self) -> str:
        return self.sources[0]

    def joined(self, shape: Sequence[int], shards: int) -> tuple[int, ...]:
        """The whole shape, where one of so many shards has this one."""
        return tuple(
            size * shards if axis == self.axis else size for axis, size in enumerate(shape)
        )


def gguf_tensors(params: Params, shards: Sequence[Shard]) -> list[CheckpointTensor]:
    """What the GGUF has; raises EngineError where that is not what the shards have."""
    _check_count(params, shards)
    tensors = list(_wanted(params, shards))
    for shard in shards:
        _check(shard, tensors, len(shards))
    return tensors


def _check_count(params: Params, shards: Sequence[Shard]) -> None:
    width, share = _shape(shards[0], f"layers.{params.layers - 1}.attention.wo.weight")
    count, rest = divmod(params.heads * params.head, max(1, share))
    if width == params.width and not rest and count != len(shards):
        raise EngineError(
            f"{shards[0].path} is one of {count} shards, and {len(shards)} are there in its "
            "folder. Get all of them, and no others."
        )


def _wanted(params: Params, shards: Sequence[Shard]) -> Iterator[CheckpointTensor]:
    rows = len(shards) * _shape(shards[0], "output.weight")[_ROWS]
    feed = len(shards) * _shape(shards[0], "layers.0.feed_forward.w1.weight")[_ROWS]
    width, inner, keys = params.width, params.heads * params.head, params.kv_heads * params.head
    shapes = {
        "attention_norm": (width,), "ffn_norm": (width,),
        "attention.wq": (inner, width), "attention.wk": (keys, width),
        "attention.wv": (keys, width), "attention.wo": (width, inner),
        "feed_forward.w1": (feed, width), "feed_forward.w2": (width, feed),
        "feed_forward.w3": (feed, width),
    }  # fmt: skip
    yield _tensor("token_embd", "tok_embeddings", (rows, width))
    for layer in range(params.layers):
        for part, name in _LAYER.items():
            yield _tensor(f"blk.{layer}.{name}", f"layers.{layer}.{part}", shapes[part])
    yield _tensor("output_norm", "norm", (width,))
    yield _tensor("output", "output", (params.rows or rows, width))


def _tensor(name: str, source: str, shape: tuple[int, ...]) -> CheckpointTensor:
    axis = _COLUMNS if source.endswith(_CUT_BY_COLUMNS) else _ROWS
    return CheckpointTensor(
        f"{name}.weight", shape, (f"{source}.weight",), axis if len(shape) == 2 else None
    )


def _shape(shard: Shard, name: str) -> tuple[int, int]:
    """Of a matrix; raises EngineError."""
    if name not in shard.tensors:
        raise EngineError(f"{shard.path} is no Llama or Mistral, or incomplete: it has no {name}.")
    shape = tuple(shard.tensors[name].shape)
    if len(shape) != 2:
        raise EngineError(f"{shard.path} is no Llama or Mistral: {name} is no matrix.")
    return shape


def _check(shard: Shard, tensors: Sequence[CheckpointTensor], shards: int) -> None:
    import torch

    wanted = {tensor.source for tensor in tensors}
    strange = {name for name in shard.tensors if name not in wanted and not name.endswith(_UNUSED)}
    if strange:
        raise EngineError(
            f"{shard.path} is no plain Llama or Mistral: there is no place for {min(strange)} in "
            "one of that many layers. Get the model as GGUF."
        )
    for tensor in tensors:
        found = shard.tensors.get(tensor.source)
        if found is None:
            raise EngineError(f"{shard.path} is incomplete: it has no {tensor.source}.")
        if tensor.joined(found.shape, shards) != tensor.shape:
            raise EngineError(
                f"{shard.path} does not fit: its {tensor.source} is {_by(found.shape)}, and all of "
                f"it should be {_by(tensor.shape)} by {NAME} and the shards beside it."
            )
        if found.dtype not in (torch.bfloat16, torch.float16, torch.float32):
            raise EngineError(
                f"{shard.path} is quantised already: {tensor.source} is {found.dtype}. Get the "
                "model in 16 bits, or as GGUF."
            )


def _by(shape: Sequence[int]) -> str:
    return " x ".join(map(str, shape))
