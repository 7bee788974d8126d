"""The shipped file read back into the training code: what was shipped is what was trained."""

from pathlib import Path

import gguf
import torch
from torch import Tensor

from starter.export import ROPE_FACTORS
from starter.model import Config, Starter


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


@torch.no_grad()
def shortfalls(model: Starter, prompt: list[int], reply: list[int]) -> list[float]:
    """By how much each token of a reply falls short of the likeliest one: 0 where it is that."""
    logits = model(torch.tensor([prompt + reply[:-1]]))[len(prompt) - 1 :]
    taken = logits[torch.arange(len(reply)), torch.tensor(reply)]
    return [float(difference) for difference in logits.max(-1).values - taken]
