"""Random-weight RWKV `.pth` files of every version, built small by the tests that need them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from tests.tiny_tokenizers import byte_level

VERSIONS = ("4", "5", "5.1", "5.2", "6", "7")


def rwkv(
    path: Path,
    version: str = "4",
    *,
    layers: int = 2,
    width: int = 128,
    head: int = 64,
    words: int = 512,
    feed: int = 2,
    rank: int = 8,
    seed: int = 0,
    dtype: str = "float32",
) -> Path:
    """A model of this version. Its decays are slow: it remembers what was said long ago.

    `feed`: width of the channel mix as a multiple of the model's. `rank`: of what v6 and v7
    compute from the token, narrowly.
    """
    import torch

    weights = tensors(
        version, layers=layers, width=width, head=head, words=words, feed=feed, rank=rank, seed=seed
    )
    kind = getattr(torch, dtype)
    torch.save({name: torch.from_numpy(w).to(kind) for name, w in weights.items()}, path)
    return path


def large(path: Path) -> Path:
    """One that takes a second to convert, without its tokenizer."""
    return rwkv(path, "7", layers=8, width=512, words=20_000)


def tensors(
    version: str,
    *,
    layers: int,
    width: int,
    head: int,
    words: int,
    feed: int = 2,
    rank: int = 8,
    seed: int = 0,
) -> Mapping[str, Any]:
    """The model's weights by the names that the published files use, as numpy arrays."""
    model = _Model(width, head, rank, seed)
    model.put("emb.weight", words, width)
    model.layer_norm("blocks.0.ln0")
    for layer in range(layers):
        block = f"blocks.{layer}."
        model.layer_norm(block + "ln1")
        model.layer_norm(block + "ln2")
        _TIME_MIX[version](model, block + "att.", layer / layers)
        _channel_mix(model, block + "ffn.", version, feed * width)
    model.layer_norm("ln_out")
    model.put("head.weight", words, width)
    return model.weights


class _Model:
    """The weights of a model being made."""

    def __init__(self, width: int, head: int, rank: int, seed: int) -> None:
        self.width, self.head, self.rank = width, head, rank
        self.heads = width // head
        self.weights: dict[str, Any] = {}
        self._random = np.random.default_rng(seed)

    def put(self, name: str, *shape: int, around: float = 0.0, scale: float = 0.2) -> None:
        values = around + self._random.standard_normal(shape) * scale
        self.weights[name] = values.astype(np.float32)

    def layer_norm(self, name: str) -> None:
        self.put(name + ".weight", self.width, around=1)
        self.put(name + ".bias", self.width)

    def matrices(self, part: str, *names: str) -> None:
        for name in names:
            self.put(f"{part}{name}.weight", self.width, self.width)

    def mixes(self, part: str, *names: str) -> None:
        """How much of each channel comes from the token before."""
        for name in names:
            self.put(part + name, 1, 1, self.width, around=0.5)

    def low_rank(self, first: str, second: str) -> None:
        self.put(first, self.width, self.rank)
        self.put(second, self.rank, self.width)


def _version_4(model: _Model, part: str, _depth: float) -> None:
    model.put(part + "time_decay", model.width, around=-4)
    model.put(part + "time_first", model.width)
    model.mixes(part, "time_mix_k", "time_mix_v", "time_mix_r")
    model.matrices(part, "key", "value", "receptance", "output")


def _version_5(model: _Model, part: str, _depth: float) -> None:
    model.put(part + "time_decay", model.heads, around=-4)
    model.put(part + "time_first", model.heads)
    model.mixes(part, "time_mix_k", "time_mix_v", "time_mix_r")
    model.matrices(part, "key", "value", "receptance", "output")
    model.layer_norm(part + "ln_x")


def _version_5_1(model: _Model, part: str, depth: float) -> None:
    _version_5(model, part, depth)
    model.mixes(part, "time_mix_g")
    model.matrices(part, "gate")


def _version_5_2(model: _Model, part: str, depth: float) -> None:
    _version_5_1(model, part, depth)
    del model.weights[part + "time_first"]
    model.put(part + "time_decay", model.heads, model.head, around=-4)
    model.put(part + "time_faaaa", model.heads, model.head)


def _version_6(model: _Model, part: str, _depth: float) -> None:
    model.mixes(part, *(f"time_maa_{name}" for name in "xwkvrg"))
    model.put(part + "time_maa_w1", model.width, 5 * model.rank)
    model.put(part + "time_maa_w2", 5, model.rank, model.width)
    model.put(part + "time_decay", 1, 1, model.width, around=-4)
    model.low_rank(part + "time_decay_w1", part + "time_decay_w2")
    model.put(part + "time_faaaa", model.heads, model.head)
    model.matrices(part, "key", "value", "receptance", "gate", "output")
    model.layer_norm(part + "ln_x")


def _version_7(model: _Model, part: str, depth: float) -> None:
    model.mixes(part, *(f"x_{name}" for name in "rwkvag"))
    for name, around in (("w", -6.0), ("a", 0.0), ("v", 0.0), ("g", 0.0)):
        if name == "v" and not depth:
            continue  # published files have none in the first layer
        if name != "g":
            model.put(f"{part}{name}0", 1, 1, model.width, around=around)
        model.low_rank(f"{part}{name}1", f"{part}{name}2")
    model.put(part + "k_k", 1, 1, model.width, around=0.8)
    model.put(part + "k_a", 1, 1, model.width, around=1)
    model.put(part + "r_k", model.heads, model.head)
    model.matrices(part, "receptance", "key", "value", "output")
    model.layer_norm(part + "ln_x")


_TIME_MIX = {
    "4": _version_4, "5": _version_5, "5.1": _version_5_1, "5.2": _version_5_2, "6": _version_6,
    "7": _version_7,
}  # fmt: skip


def _channel_mix(model: _Model, part: str, version: str, feed: int) -> None:
    model.put(part + "key.weight", feed, model.width)
    model.put(part + "value.weight", model.width, feed)
    if version == "7":
        model.mixes(part, "x_k")
        return
    mix = "time_maa_" if version == "6" else "time_mix_"
    model.mixes(part, mix + "k", mix + "r")
    model.matrices(part, "receptance")


def raven_tokenizer(path: Path) -> Path:
    """A tokenizer.json with GPT-NeoX's numbers for what Raven needs: the end, and newlines."""
    byte_level(path, control=("<|endoftext|>", "<|padding|>"), tokens=600)
    config = json.loads(path.read_text(encoding="utf-8"))
    numbers = config["model"]["vocab"]
    newline = "\u010a"  # GPT-2's character for it
    config["model"]["merges"].append([newline, newline])
    for text, number in ((newline, 187), (newline * 2, 535)):
        displaced = next(known for known, place in numbers.items() if place == number)
        numbers[displaced] = numbers.pop(text, len(numbers))
        numbers[text] = number
    path.write_text(json.dumps(config), encoding="utf-8")
    return path
