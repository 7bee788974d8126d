"""A Llama or Mistral of its makers written as GGUF."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engines.checkpoint.layout import CheckpointTensor, gguf_tensors
from engines.checkpoint.params import NAME, Params, read_params
from engines.checkpoint.sentencepiece import SentencePiece
from engines.checkpoint.shards import Shard, open_shards
from engines.checkpoint.tokenizer import add_tokenizer, open_tokenizer
from engines.gguf_file import size_label, write_gguf
from engines.protocol import Facts
from engines.templates import template_of_tokens, template_text

if TYPE_CHECKING:
    import torch

_CHATS = re.compile(r"chat|instruct", re.IGNORECASE)
"""In the names of models that were trained to chat; nothing in their files says so."""
_WRONG_EPSILON = 1e-6
"""In a Llama-2, which has 1e-5 (meta-llama/llama issue 771); right in the first Llama."""


def open_checkpoint(folder: Path, tokenizer: str, template: str) -> CheckpointGguf:
    """What becomes of the files in a folder; raises EngineError.

    `tokenizer` is a path, or empty; `template` a name, "none", or empty: as the folder's name says.
    """
    params = read_params(folder)
    shards = open_shards(folder)
    tensors = gguf_tensors(params, shards)
    found = open_tokenizer(folder, tokenizer, rows=tensors[0].shape[0])
    return CheckpointGguf(folder, params, shards, tensors, found, template)


class CheckpointGguf:
    """The GGUF that a model becomes; raises EngineError for a template that there is not."""

    def __init__(
        self,
        folder: Path,
        params: Params,
        shards: Sequence[Shard],
        tensors: Sequence[CheckpointTensor],
        tokenizer: SentencePiece,
        template: str,
    ) -> None:
        self.params, self.shards, self.tensors = params, shards, tensors
        self._tokenizer = tokenizer
        self.name = model_name(folder)
        self.template = template or self._likely_template
        self._guessed = not template
        self._template_text = template_text(self.template)

    @property
    def _likely_template(self) -> str:
        if not _CHATS.search(self.name):
            return "none"
        if not self.params.by_mistral:
            return "llama-2"
        return template_of_tokens(self._tokenizer.control_tokens, "mistral")

    @property
    def parameters(self) -> int:
        return sum(tensor.elements for tensor in self.tensors)

    @property
    def rows(self) -> int:
        """Of the vocabulary."""
        return self.tensors[0].shape[0]

    def bytes(self, kind: str) -> int:
        return sum(tensor.bytes(kind) for tensor in self.tensors)

    def write(self, target: Path, kind: str, progress: Callable[[float], None]) -> None:
        write_gguf(
            target, "llama", kind, self.tensors, describe=self._describe, progress=progress,
            values=lambda tensor, dtype: _joined(tensor, self.shards, dtype),
        )  # fmt: skip

    def facts(self) -> Facts:
        why = ", by the folder's name; --template writes another one" if self._guessed else ""
        facts = [("Template", f"{self.template}{why}")]
        if self.params.epsilon == _WRONG_EPSILON and self.template == "llama-2":
            facts.append((
                "Norm",
                f"{NAME} says norm_eps 1e-06, as Meta's first copies of Llama-2 7B Chat did by "
                "mistake: write 1e-05 there, and convert it again",
            ))  # fmt: skip
        if self.params.window:
            facts.append((
                "Window",
                f"up to {self.params.window:,} tokens it is the maker's model; its sliding window "
                "beyond them is not in llama.cpp",
            ))  # fmt: skip
        if self._tokenizer.normalizes:
            facts.append(("Tokenizer", "it changes some texts first, which llama.cpp does not do"))
        return tuple(facts)

    def _describe(self, writer: Any) -> None:
        params = self.params
        writer.add_type("model")
        writer.add_name(self.name)
        writer.add_size_label(size_label(self.parameters))
        writer.add_context_length(params.trained_length)
        writer.add_embedding_length(params.width)
        writer.add_block_count(params.layers)
        writer.add_feed_forward_length(self._feed)
        writer.add_head_count(params.heads)
        writer.add_head_count_kv(params.kv_heads)
        writer.add_key_length(params.head)
        writer.add_value_length(params.head)
        writer.add_layer_norm_rms_eps(params.epsilon)
        writer.add_rope_dimension_count(params.head)
        writer.add_rope_freq_base(params.rope_base)
        writer.add_vocab_size(self.rows)
        add_tokenizer(writer, self._tokenizer, self.rows)
        if self._template_text:
            writer.add_chat_template(self._template_text)

    @property
    def _feed(self) -> int:
        """Width of the feed-forward part."""
        name = "blk.0.ffn_gate.weight"
        return next(tensor.shape[0] for tensor in self.tensors if tensor.name == name)


def _joined(tensor: CheckpointTensor, shards: Sequence[Shard], dtype: torch.dtype) -> torch.Tensor:
    """The shards' shares put in their places, without a copy on the way."""
    import torch

    whole = torch.empty(tensor.shape, dtype=dtype)
    parts = [whole] if tensor.axis is None else whole.tensor_split(len(shards), tensor.axis)
    for part, shard in zip(parts, shards, strict=False):
        part.copy_(shard.tensors[tensor.source])
    return whole


def model_name(folder: Path) -> str:
    """The folder's, or in a cache of Hugging Face's hub the repository's."""
    path = Path(os.path.abspath(folder))
    return path.parents[1].name.split("--")[-1] if path.parent.name == "snapshots" else path.name
