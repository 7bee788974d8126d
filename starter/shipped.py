"""The shipped file read back into the training code: what was shipped is what was trained."""

from pathlib import Path

import gguf
import torch
from gguf import TokenType
from tokenizers import AddedToken, Tokenizer, models
from torch import Tensor

from starter.model import ROPE_FACTORS, Config, Starter
from starter.tokenizer import byte_level, phrase_token


def load_gguf(path: Path) -> Starter:
    """The model of a GGUF file that `export` wrote, its quantised weights as numbers."""
    reader = gguf.GGUFReader(path)
    tensors = {tensor.name: _dequantised(tensor) for tensor in reader.tensors}
    still = int((tensors.pop(ROPE_FACTORS) > 1).sum())
    model = Starter(_config(reader, still))
    model.load_state_dict(tensors)
    return model.eval()


def _config(reader: gguf.GGUFReader, still: int) -> Config:
    def number(key: str) -> int:
        return int(reader.fields[f"llama.{key}"].contents())

    return Config(
        vocab=number("vocab_size"),
        width=number("embedding_length"),
        layers=number("block_count"),
        heads=number("attention.head_count"),
        head_width=number("attention.key_length"),
        hidden=number("feed_forward_length"),
        context=number("context_length"),
        still=still,
    )


def _dequantised(tensor: gguf.ReaderTensor) -> Tensor:
    values = gguf.quants.dequantize(tensor.data, tensor.tensor_type)
    return torch.tensor(values, dtype=torch.float32)


def load_tokenizer(path: Path) -> Tokenizer:
    """The tokenizer of such a file, as it was in training."""
    fields = gguf.GGUFReader(path).fields
    tokens: list[str] = fields["tokenizer.ggml.tokens"].contents()
    types: list[int] = fields["tokenizer.ggml.token_type"].contents()
    merges = [tuple(merge.split(" ")) for merge in fields["tokenizer.ggml.merges"].contents()]
    tokenizer = byte_level(models.BPE({token: n for n, token in enumerate(tokens)}, merges))
    named = list(zip(tokens, types, strict=True))
    controls = [AddedToken(t, normalized=False) for t, kind in named if kind == TokenType.CONTROL]
    tokenizer.add_special_tokens(controls)
    tokenizer.add_tokens([phrase_token(t) for t, kind in named if kind == TokenType.USER_DEFINED])
    return tokenizer


@torch.no_grad()
def shortfalls(model: Starter, prompt: list[int], reply: list[int]) -> list[float]:
    """By how much each token of a reply falls short of the likeliest one: 0 where it is that."""
    logits = model(torch.tensor([prompt + reply[:-1]]))[len(prompt) - 1 :]
    taken = logits[torch.arange(len(reply)), torch.tensor(reply)]
    return [float(difference) for difference in logits.max(-1).values - taken]
