"""An RWKV-6 or RWKV-7 `.pth` written as GGUF, with one tensor in memory at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engines.base import EngineError
from engines.gguf_file import size_label, write_gguf
from engines.protocol import Facts
from engines.rwkv.file import RwkvFile, read_rwkv_file
from engines.rwkv.layout import LAYOUTS, RwkvTensor, gguf_tensors
from engines.rwkv.tokenizer import WorldTokenizer, open_tokenizer
from engines.templates import template_text
from engines.tokenizer import Tokenizer
from engines.torch_file import read_table
from engines.vocabulary_gguf import add_vocabulary, check_vocabulary, write_vocabulary

if TYPE_CHECKING:
    import torch

_TRAINED_LENGTH = 4096
"""Where the file's name does not say: no published RWKV-6 or 7 was trained with less."""
_EPSILON = 1e-5
"""Of the layer norms. llama.cpp has that of `ln_x` (64e-5) built in, as the `rwkv` package has."""
_SAMPLES = (
    "User: Hello there! It's 1984 and they've 12,345.67 reasons (don't ask)…\n\nAssistant: f(x):",
    "안녕하세요, 세계! 오늘은 2024년 3월 15일입니다.\n你好，世界！我有３个问题。  こんにちは",
)
"""Text that comes out differently where it is split in different ways."""


def open_rwkv(path: Path, tokenizer: str, template: str) -> RwkvGguf:
    """What becomes of a `.pth`; raises EngineError.

    `tokenizer` is a path, or empty; `template` a name, "none", or empty for the model's own.
    """
    file = read_rwkv_file(path)
    _check_kind(file)
    return RwkvGguf(file, open_tokenizer(file, tokenizer), template)


def _check_kind(file: RwkvFile) -> None:
    if file.converted:
        raise EngineError(
            f"{file.path} was converted for the strategy {file.converted!r}. Convert the .pth that "
            "it was made from."
        )
    if file.version not in LAYOUTS:
        raise EngineError(
            f"{file.path} is an RWKV-{file.version} model, and llama.cpp runs only RWKV-6 and 7. "
            'Use the .pth itself, with engine = "rwkv"; its strategy = "cpu int4" has four bits a '
            "weight and needs no GPU."
        )


class RwkvGguf:
    """The GGUF that a model becomes; raises EngineError where llama.cpp would not run it right."""

    def __init__(self, file: RwkvFile, tokenizer: Tokenizer, template: str) -> None:
        self.file, self.tokenizer = file, tokenizer
        self._template = template_text(template) if template else self._own_template
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
        return sum(tensor.bytes(kind) for tensor in self._tensors)

    def write(self, target: Path, kind: str, progress: Callable[[float], None]) -> None:
        self._check_tokenizer(target)
        weights = read_table(self.file.path)
        write_gguf(
            target, self._layout.architecture, kind, self._tensors,
            describe=self._describe, progress=progress,
            values=lambda tensor, dtype: _values(tensor, weights).to(dtype),
        )  # fmt: skip

    def facts(self) -> Facts:
        return ()

    def _check_tokenizer(self, target: Path) -> None:
        """Raises EngineError where llama.cpp would split text otherwise; before all the work."""
        try:
            write_vocabulary(self.tokenizer, target)
            check_vocabulary(self.tokenizer, target, _SAMPLES)
        except EngineError as problem:
            raise EngineError(
                f"{self.file.path} cannot be converted with its tokenizer: {problem} Use the .pth "
                'itself, with engine = "rwkv".'
            ) from problem
        finally:
            target.unlink(missing_ok=True)

    def _describe(self, writer: Any) -> None:
        self._add_metadata(writer)
        add_vocabulary(writer, self.tokenizer)
        if self._template:
            writer.add_chat_template(self._template)

    def _add_metadata(self, writer: Any) -> None:
        """What the model is."""
        file = self.file
        writer.add_type("model")
        writer.add_name(file.path.stem)
        writer.add_size_label(size_label(file.parameters))
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

    @property
    def _own_template(self) -> str:
        """The tokenizer's, or for the world vocabulary a name, which llama.cpp's programs know."""
        world = "rwkv-world" if isinstance(self.tokenizer, WorldTokenizer) else ""
        return self.tokenizer.template_source or world


def _values(tensor: RwkvTensor, weights: Mapping[str, torch.Tensor]) -> torch.Tensor:
    import torch

    found = [weights[name].flatten() for name in tensor.sources]
    whole = found[0] if len(found) == 1 else torch.cat(found)
    if tensor.transposed:
        *outer, rows, columns = tensor.shape
        whole = whole.reshape(*outer, columns, rows).transpose(-1, -2)
    return whole
