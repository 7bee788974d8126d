"""An RWKV-7 `.pth` as GGUF: the names, shapes and metadata of llama.cpp's architecture rwkv7.

The numbers are those of the file. What llama.cpp wants otherwise: the mixes of the six inputs in
one tensor, low-rank matrices transposed, a value residual in the first layer too (it is not used).
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engines.base import EngineError
from engines.quantize import FILE_TYPES
from engines.rwkv_file import RwkvFile
from engines.rwkv_tokenizer import Tokenizer, WorldTokenizer
from engines.vocabulary_gguf import add_vocabulary

if TYPE_CHECKING:
    import numpy.typing as npt
    import torch

_TRAINED_LENGTH = 4096
"""Where the file's name does not say: no published RWKV-7 was trained with less."""
_EPSILON = 1e-5
"""Of the layer norms. llama.cpp has that of `ln_x` (64e-5) built in, as the `rwkv` package has."""
_HEAD = 64
"""Of all published models. With heads of 16 or 32 the logits of llama-cpp-python 0.3.36 are
far off on a CPU with AVX-512: its loops there go over 64 numbers at once."""
_MIXES = tuple(f"att.x_{name}" for name in "rwkvag")
"""In the order in which llama.cpp has them in its one tensor."""
_LOW_RANK = tuple(f"att.{name}{half}" for name in "wavg" for half in "12")
_TOP = {
    "emb": "token_embd",
    "head": "output",
    "ln_out": "output_norm",
    "blocks.0.ln0": "token_embd_norm",
}
_BLOCK = {
    "ln1": "attn_norm",
    "ln2": "attn_norm_2",
    "ffn.x_k": "channel_mix_lerp_k",
    "ffn.key": "channel_mix_key",
    "ffn.value": "channel_mix_value",
    "att.ln_x": "time_mix_ln",
    _MIXES[0]: "time_mix_lerp_fused",
    **{
        f"att.{name}": f"time_mix_{name}"
        for name in ("receptance", "key", "value", "output", "k_k", "k_a", "r_k", "w0", "a0", "v0")
    },
    **{name: name.replace("att.", "time_mix_") for name in _LOW_RANK},
}


@dataclass(frozen=True, slots=True)
class Tensor:
    """A tensor of the GGUF, and the tensors of the `.pth` that it is made of."""

    name: str
    shape: tuple[int, ...]
    sources: tuple[str, ...]
    transposed: bool = False

    def kind(self, kind: str) -> str:
        """Matrices are of the file's type; what is small stays F32, the decay's matrices too."""
        small = len(self.shape) != 2 or re.search(r"time_mix_w[12]\.", self.name)
        return "F32" if small else kind

    def bytes(self, kind: str) -> int:
        return math.prod(self.shape) * (4 if self.kind(kind) == "F32" else 2)

    def announce(self, writer: Any, kind: str) -> None:
        """To a `gguf.GGUFWriter`."""
        import gguf
        import numpy as np

        stored = gguf.GGMLQuantizationType[self.kind(kind)]
        writer.add_tensor_info(
            self.name, self.shape, np.dtype(np.float32), self.bytes(kind), raw_dtype=stored
        )

    def values(self, weights: Mapping[str, torch.Tensor], kind: str) -> npt.NDArray[Any]:
        """The numbers as they are written; BF16 as the unsigned integers that numpy has for it.

        Raises EngineError where the type cannot hold them.
        """
        import torch

        found = [weights[name].flatten() for name in self.sources]
        joined = found[0] if len(found) == 1 else torch.cat(found)
        whole = joined.reshape(self.shape[::-1]).t() if self.transposed else joined
        types = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
        whole = whole.to(types[self.kind(kind)]).contiguous()
        if not all(map(math.isfinite, torch.aminmax(whole))):
            raise EngineError(
                f"{self.sources[0]} has numbers that {self.kind(kind)} cannot hold. Convert with "
                "--type BF16 or F32; if that fails too, get the model again."
            )
        if whole.dtype == torch.bfloat16:
            whole = whole.view(torch.uint16)
        numbers: npt.NDArray[Any] = whole.numpy()
        return numbers


class Rwkv7Gguf:
    """The GGUF that a model becomes; raises EngineError where it is no plain RWKV-7."""

    def __init__(self, file: RwkvFile, tokenizer: Tokenizer) -> None:
        self.file, self.tokenizer = file, tokenizer
        self._tensors = gguf_tensors(file)

    def bytes(self, kind: str) -> int:
        """Of its tensors: what the file takes, but for a few MB of names and vocabulary."""
        return sum(tensor.bytes(kind) for tensor in self._tensors)

    def write(self, target: Path, kind: str, progress: Callable[[float], None]) -> None:
        """The whole file, its matrices as F32, F16 or BF16; raises EngineError and OSError."""
        import gguf
        import torch

        weights = torch.load(self.file.path, map_location="cpu", mmap=True, weights_only=True)
        writer = gguf.GGUFWriter(target, "rwkv7")
        writer.add_file_type(FILE_TYPES[kind].number)
        _add_metadata(writer, self.file)
        _add_text(writer, self.tokenizer)
        for tensor in self._tensors:
            tensor.announce(writer, kind)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        written, total = 0, self.bytes(kind)
        for tensor in self._tensors:
            writer.write_tensor_data(tensor.values(weights, kind))
            written += tensor.bytes(kind)
            progress(written / total)
        writer.close()


# Its tensors


def gguf_tensors(file: RwkvFile) -> list[Tensor]:
    """What the GGUF has; raises EngineError."""
    head = file.tensors["blocks.0.att.r_k"].shape[-1]
    if head % _HEAD:
        raise EngineError(
            f"{file.path} has heads of {head}, and llama.cpp is right only with {_HEAD}. Use the "
            '.pth itself, with engine = "rwkv".'
        )
    try:
        tensors = [tensor for name in file.tensors for tensor in _tensors(file, name)]
    except KeyError as name:
        raise EngineError(
            f"{file.path} is no plain RWKV-7: {name} is not as llama.cpp has it. Use the .pth "
            'itself, with engine = "rwkv".'
        ) from None
    there = {tensor.name for tensor in tensors}
    missing = [name for name in _names(file.layers) if name not in there]
    if missing:
        raise EngineError(f"{file.path} is incomplete: it has nothing for {missing[0]}.")
    return tensors


def _names(layers: int) -> Iterator[str]:
    """All that llama.cpp wants."""
    blocks = (f"blk.{layer}.{name}" for layer in range(layers) for name in _BLOCK.values())
    for name in (*_TOP.values(), *blocks):
        yield f"{name}.weight"
        if re.search(r"norm(_2)?$|_ln$", name):
            yield f"{name}.bias"


def _tensors(file: RwkvFile, name: str) -> Iterator[Tensor]:
    """What becomes of one tensor of the `.pth`; raises KeyError for one that is not known."""
    stem = name.removesuffix(".weight").removesuffix(".bias")
    ending = ".bias" if name.endswith(".bias") else ".weight"
    shape = tuple(size for size in file.tensors[name].shape if size != 1)
    block = re.fullmatch(r"blocks\.(\d+)\.(.+)", stem)
    if block is None or stem in _TOP:
        yield Tensor(_TOP[stem] + ending, shape, (name,))
        return
    layer, part = int(block[1]), block[2]
    if part in _MIXES[1:] or (layer == 0 and part in ("att.v0", "att.v1", "att.v2")):
        return
    tensor = Tensor(f"blk.{layer}.{_BLOCK[part]}{ending}", shape, (name,))
    if part == _MIXES[0]:
        mixes = tuple(f"blocks.{layer}.{mix}" for mix in _MIXES)
        shape = (len([file.tensors[mix] for mix in mixes]), 1, 1, *shape)
        tensor = replace(tensor, shape=shape, sources=mixes)
    elif part == "att.r_k":
        tensor = replace(tensor, shape=(math.prod(shape),))
    elif part in _LOW_RANK:
        tensor = replace(tensor, shape=shape[::-1], transposed=True)
    yield tensor
    if layer == 0 and part in ("att.a0", "att.a1", "att.a2"):
        yield replace(tensor, name=tensor.name.replace("time_mix_a", "time_mix_v"))


# Its metadata


def _add_metadata(writer: Any, file: RwkvFile) -> None:
    """What the model is, for a `gguf.GGUFWriter`."""
    first = "blocks.0.att."
    later = f"blocks.{min(1, file.layers - 1)}.att."

    def size(name: str, axis: int) -> int:
        return file.tensors[name].shape[axis]

    writer.add_type("model")
    writer.add_name(file.path.stem)
    writer.add_size_label(_size_label(file.parameters))
    writer.add_context_length(file.trained_length or _TRAINED_LENGTH)
    writer.add_embedding_length(file.width)
    writer.add_block_count(file.layers)
    writer.add_feed_forward_length(size("blocks.0.ffn.key.weight", 0))
    writer.add_vocab_size(file.vocabulary)
    writer.add_head_count(0)
    writer.add_wkv_head_size(size(first + "r_k", 1))
    writer.add_token_shift_count(2)
    writer.add_layer_norm_eps(_EPSILON)
    writer.add_decay_lora_rank(size(first + "w1", 1))
    writer.add_iclr_lora_rank(size(first + "a1", 1))
    writer.add_gate_lora_rank(size(first + "g1", 1))
    writer.add_value_residual_mix_lora_rank(size(later + ("v1" if file.layers > 1 else "a1"), 1))


def _add_text(writer: Any, tokenizer: Tokenizer) -> None:
    """Vocabulary and chat template: the tokenizer's own, or for the world vocabulary a name.

    That name llama.cpp's own programs know too.
    """
    add_vocabulary(writer, tokenizer)
    world = "rwkv-world" if isinstance(tokenizer, WorldTokenizer) else ""
    if template := tokenizer.template_source or world:
        writer.add_chat_template(template)


def _size_label(parameters: int) -> str:
    """Such as 1.5B or 168M, as names of models have it."""
    unit, letter = (10**9, "B") if parameters >= 10**9 else (10**6, "M")
    return f"{parameters / unit:.{letter == 'B':d}f}{letter}"
