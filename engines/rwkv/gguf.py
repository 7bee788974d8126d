"""An RWKV-6 or RWKV-7 `.pth` written as GGUF, with one tensor in memory at a time."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engines.base import EngineError
from engines.pickled import read_table
from engines.quantize import FILE_TYPES
from engines.rwkv.file import RwkvFile
from engines.rwkv.layout import LAYOUTS, GgufTensor, gguf_tensors
from engines.rwkv.tokenizer import Tokenizer, WorldTokenizer
from engines.vocabulary_gguf import add_vocabulary

if TYPE_CHECKING:
    import numpy.typing as npt
    import torch

_TRAINED_LENGTH = 4096
"""Where the file's name does not say: no published RWKV-6 or 7 was trained with less."""
_EPSILON = 1e-5
"""Of the layer norms. llama.cpp has that of `ln_x` (64e-5) built in, as the `rwkv` package has."""


class RwkvGguf:
    """The GGUF that a model becomes; raises EngineError where llama.cpp would not run it right."""

    def __init__(self, file: RwkvFile, tokenizer: Tokenizer) -> None:
        self.file, self.tokenizer = file, tokenizer
        self._layout = LAYOUTS[file.version]
        self._tensors = gguf_tensors(file)
        if self._head % self._layout.heads:
            raise EngineError(
                f"{file.path} has heads of {self._head}, and llama.cpp is right only with "
                f'{self._layout.heads}. Use the .pth itself, with engine = "rwkv".'
            )

    @property
    def _head(self) -> int:
        return self._size("r_k" if self.file.version == "7" else "time_faaaa")

    def bytes(self, kind: str) -> int:
        """Of its tensors: what the file takes, but for a few MB of names and vocabulary."""
        return sum(tensor.bytes(kind) for tensor in self._tensors)

    def write(self, target: Path, kind: str, progress: Callable[[float], None]) -> None:
        """The whole file, its matrices as F32, F16 or BF16; raises EngineError and OSError."""
        import gguf

        weights = read_table(self.file.path)
        writer = gguf.GGUFWriter(target, self._layout.architecture)
        writer.add_file_type(FILE_TYPES[kind].number)
        self._add_metadata(writer)
        self._add_text(writer)
        for tensor in self._tensors:
            _announce(writer, tensor, kind)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        written, total = 0, self.bytes(kind)
        for tensor in self._tensors:
            writer.write_tensor_data(_values(tensor, weights, kind))
            written += tensor.bytes(kind)
            progress(written / total)
        writer.close()

    def _add_metadata(self, writer: Any) -> None:
        """What the model is."""
        file = self.file
        writer.add_type("model")
        writer.add_name(file.path.stem)
        writer.add_size_label(_size_label(file.parameters))
        writer.add_context_length(file.trained_length or _TRAINED_LENGTH)
        writer.add_embedding_length(file.width)
        writer.add_block_count(file.layers)
        writer.add_feed_forward_length(file.tensors["blocks.0.ffn.key.weight"].shape[0])
        writer.add_vocab_size(file.vocabulary)
        writer.add_head_count(0)
        writer.add_wkv_head_size(self._head)
        writer.add_token_shift_count(2)
        writer.add_layer_norm_eps(_EPSILON)
        self._add_ranks(writer)

    def _add_ranks(self, writer: Any) -> None:
        """Of the low-rank matrices."""
        if self.file.version == "6":
            writer.add_rescale_every_n_layers(0)  # which is for states in F16
            writer.add_time_mix_extra_dim(self._size("time_maa_w1") // len(self._layout.mixes))
            writer.add_time_decay_extra_dim(self._size("time_decay_w1"))
            return
        writer.add_decay_lora_rank(self._size("w1"))
        writer.add_iclr_lora_rank(self._size("a1"))
        writer.add_gate_lora_rank(self._size("g1"))
        later = self.file.layers > 1
        rank = self._size("v1", layer=1) if later else self._size("a1")
        writer.add_value_residual_mix_lora_rank(rank)

    def _size(self, part: str, layer: int = 0) -> int:
        """The last axis of a part of a layer's attention."""
        return self.file.tensors[f"blocks.{layer}.att.{part}"].shape[-1]

    def _add_text(self, writer: Any) -> None:
        """Vocabulary and chat template: the tokenizer's own, or for the world vocabulary a name.

        That name llama.cpp's own programs know too.
        """
        add_vocabulary(writer, self.tokenizer)
        world = "rwkv-world" if isinstance(self.tokenizer, WorldTokenizer) else ""
        if template := self.tokenizer.template_source or world:
            writer.add_chat_template(template)


def _announce(writer: Any, tensor: GgufTensor, kind: str) -> None:
    import gguf
    import numpy as np

    stored = gguf.GGMLQuantizationType[tensor.kind(kind)]
    size = tensor.bytes(kind)
    writer.add_tensor_info(tensor.name, tensor.shape, np.dtype("f4"), size, raw_dtype=stored)


def _values(tensor: GgufTensor, weights: Mapping[str, torch.Tensor], kind: str) -> npt.NDArray[Any]:
    """The numbers as they are written; BF16 as the unsigned integers that numpy has for it.

    Raises EngineError where the type cannot hold them.
    """
    import torch

    found = [weights[name].flatten() for name in tensor.sources]
    whole = found[0] if len(found) == 1 else torch.cat(found)
    if tensor.transposed:
        *outer, rows, columns = tensor.shape
        whole = whole.reshape(*outer, columns, rows).transpose(-1, -2)
    types = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
    whole = whole.to(types[tensor.kind(kind)]).contiguous()
    if not all(map(math.isfinite, torch.aminmax(whole))):
        raise EngineError(
            f"{tensor.sources[0]} has numbers that {tensor.kind(kind)} cannot hold. Convert with "
            "--type BF16 or F32; if that fails too, get the model again."
        )
    if whole.dtype == torch.bfloat16:
        whole = whole.view(torch.uint16)
    numbers: npt.NDArray[Any] = whole.numpy()
    return numbers


def _size_label(parameters: int) -> str:
    """Such as 1.5B or 168M, as names of models have it."""
    unit, letter = (10**9, "B") if parameters >= 10**9 else (10**6, "M")
    return f"{parameters / unit:.{letter == 'B':d}f}{letter}"
