"""Random-weight Llamas in the files that Meta and Mistral distribute, built small by the tests."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers

from tests.tiny_tokenizers import TEXTS

ROWS = 512
"""Of the vocabulary; the tokenizer has some fewer."""
META: dict[str, Any] = {
    "dim": 256, "multiple_of": 64, "n_heads": 8, "n_layers": 2, "norm_eps": 1e-05, "vocab_size": -1,
}  # fmt: skip
"""`params.json` as Llama-2 has it, but small. Rows of 256 are what K-quants need."""
MISTRAL: dict[str, Any] = {
    "dim": 256, "n_layers": 2, "head_dim": 32, "hidden_dim": 512, "n_heads": 8, "n_kv_heads": 2,
    "norm_eps": 1e-05, "vocab_size": ROWS, "rope_theta": 1e6,
}  # fmt: skip
Weights = dict[str, torch.Tensor]
Piece = tuple[str, float, int]
"""Text, score and kind."""
NORMAL, UNKNOWN, CONTROL, USER_DEFINED, UNUSED, BYTE = range(1, 7)


def checkpoint(
    folder: Path, params: dict[str, Any] = META, *, shards: int = 1, rows: int = ROWS,
    feed: int = 512, dtype: torch.dtype = torch.bfloat16, control: Sequence[str] = (),
    rope: str = "rope.freqs",
) -> Weights:  # fmt: skip
    """Write a model into a new folder; its tensors as they are before they are cut."""
    folder.mkdir(parents=True)
    weights = random_weights(params, rows, feed, dtype)
    for number in range(shards):
        cut = {name: share(name, tensor, number, shards) for name, tensor in weights.items()}
        cut |= {rope.format(layer): torch.ones(8) for layer in range(params["n_layers"])}
        torch.save(cut, folder / f"consolidated.{number:02}.pth")
    (folder / "params.json").write_text(json.dumps(params))
    write_sentencepiece(folder / "tokenizer.model", pieces(control))
    return weights


def random_weights(params: dict[str, Any], rows: int, feed: int, dtype: torch.dtype) -> Weights:
    """Of the makers' names and shapes."""
    random = torch.Generator().manual_seed(0)
    width, heads = params["dim"], params["n_heads"]
    head = params.get("head_dim", width // heads)
    keys, inner = head * params.get("n_kv_heads", heads), head * heads

    def put(*shape: int) -> torch.Tensor:
        around, scale = (1.0, 0.2) if len(shape) == 1 else (0.0, 1.5 * shape[1] ** -0.5)
        return (around + scale * torch.randn(shape, generator=random)).to(dtype)

    weights = {"tok_embeddings.weight": put(rows, width)}
    for layer in range(params["n_layers"]):
        part = f"layers.{layer}."
        weights |= {
            part + "attention.wq.weight": put(inner, width),
            part + "attention.wk.weight": put(keys, width),
            part + "attention.wv.weight": put(keys, width),
            part + "attention.wo.weight": put(width, inner),
            part + "feed_forward.w1.weight": put(feed, width),
            part + "feed_forward.w2.weight": put(width, feed),
            part + "feed_forward.w3.weight": put(feed, width),
            part + "attention_norm.weight": put(width),
            part + "ffn_norm.weight": put(width),
        }
    return weights | {"norm.weight": put(width), "output.weight": put(rows, width)}


def share(name: str, tensor: torch.Tensor, number: int, shards: int) -> torch.Tensor:
    """Of one shard: Meta's layers that are parallel in columns, and those in rows."""
    if tensor.ndim == 1:
        return tensor.clone()
    by_input = any(part in name for part in ("tok_embeddings", ".wo.", ".w2."))
    return tensor.chunk(shards, dim=1 if by_input else 0)[number].clone()


def logits(weights: Weights, params: dict[str, Any], tokens: Sequence[int]) -> torch.Tensor:
    """After the last token, in 32 bits: Llama 2 (arXiv 2307.09288), RoPE as in arXiv 2104.09864.

    Positions turn neighbouring numbers of each head: (0, 1), (2, 3) and so on.
    """
    w = {name: tensor.float() for name, tensor in weights.items()}
    heads, kv_heads = params["n_heads"], params.get("n_kv_heads", params["n_heads"])
    head = params.get("head_dim", params["dim"] // heads)
    speeds = params.get("rope_theta", 10_000.0) ** -(torch.arange(0, head, 2) / head)
    angles = torch.outer(torch.arange(len(tokens)).float(), speeds)
    turns = torch.polar(torch.ones_like(angles), angles)[:, None]
    mask = torch.full((len(tokens), len(tokens)), -torch.inf).triu(1)

    def norm(x: torch.Tensor, name: str) -> torch.Tensor:
        return x * (x.square().mean(-1, keepdim=True) + params["norm_eps"]).rsqrt() * w[name]

    def turned(x: torch.Tensor) -> torch.Tensor:
        pairs = torch.view_as_complex(x.reshape(*x.shape[:-1], -1, 2))
        return torch.view_as_real(pairs * turns).flatten(-2)

    x = w["tok_embeddings.weight"][list(tokens)]
    for layer in range(params["n_layers"]):
        part = f"layers.{layer}."
        h = norm(x, part + "attention_norm.weight")
        q, k, v = (
            (h @ w[f"{part}attention.w{name}.weight"].T).unflatten(-1, (count, head))
            for name, count in (("q", heads), ("k", kv_heads), ("v", kv_heads))
        )
        q, k = turned(q), turned(k)
        k, v = (each.repeat_interleave(heads // kv_heads, dim=1) for each in (k, v))
        scores = torch.einsum("qhd,khd->hqk", q, k) / head**0.5 + mask
        mixed = torch.einsum("hqk,khd->qhd", scores.softmax(-1), v).flatten(-2)
        x = x + mixed @ w[part + "attention.wo.weight"].T
        h = norm(x, part + "ffn_norm.weight")
        gate, up = (h @ w[f"{part}feed_forward.w{n}.weight"].T for n in (1, 3))
        x = x + (torch.nn.functional.silu(gate) * up) @ w[part + "feed_forward.w2.weight"].T
    return norm(x[-1], "norm.weight") @ w["output.weight"].T


# The tokenizer


def pieces(control: Sequence[str] = ()) -> list[Piece]:
    """In the order that SentencePiece has them: control, bytes, merges, characters."""
    made = [("<unk>", 0.0, UNKNOWN), ("<s>", 0.0, CONTROL), ("</s>", 0.0, CONTROL)]
    made += [(text, 0.0, CONTROL) for text in control]
    made += [(f"<0x{byte:02X}>", 0.0, BYTE) for byte in range(256)]
    merged, characters = _trained()
    return made + [
        (text, -float(place), NORMAL) for place, text in enumerate((*merged, *characters))
    ]


def _trained() -> tuple[list[str], list[str]]:
    """What pairs of pieces become, the most frequent first; and the characters of the texts."""
    trainer = trainers.BpeTrainer(vocab_size=220, show_progress=False)
    trained = Tokenizer(models.BPE())
    trained.pre_tokenizer = pre_tokenizers.Metaspace()
    trained.train_from_iterator(TEXTS * 4, trainer)
    merges = json.loads(trained.to_str())["model"]["merges"]
    merged = list(dict.fromkeys("".join(pair) for pair in merges))
    return merged, sorted(trained.get_vocab().keys() - {*merged})


def reference_tokenizer(vocabulary: Sequence[Piece]) -> Tokenizer:
    """The same by another library: a pair is merged where both and the result are pieces."""
    ids = {text: place for place, (text, _, _) in enumerate(vocabulary)}
    found = []
    for text, score, kind in vocabulary:
        for cut in range(1, len(text) if kind == NORMAL else 0):
            if text[:cut] in ids and text[cut:] in ids:
                found.append((-score, text[:cut], text[cut:]))
    merges = [(left, right) for _, left, right in sorted(found)]
    made = Tokenizer(models.BPE(ids, merges, unk_token="<unk>", fuse_unk=True, byte_fallback=True))
    space = normalizers.Replace(" ", "\u2581")
    made.normalizer = normalizers.Sequence([normalizers.Prepend("\u2581"), space])
    return made


def write_sentencepiece(
    path: Path, vocabulary: Sequence[Piece], *, model_type: int = 2, normalizer: bytes = b"\x20\0"
) -> Path:
    """A `tokenizer.model`: protobuf of pieces, what trained them, and how text is normalised.

    The normaliser as it is: field 4 (remove_extra_whitespaces) is false.
    """
    trainer = b"\x18" + _varint(model_type) + b"\xc0\x02\0\xc8\x02\1\xd0\x02\2"
    trainer += b"\xd8\x02" + _varint((1 << 64) - 1)  # pad_id -1
    message = b"".join(_field(1, b"".join(_piece(piece))) for piece in vocabulary)
    path.write_bytes(message + _field(2, trainer) + _field(3, normalizer))
    return path


def _piece(piece: Piece) -> Iterator[bytes]:
    text, score, kind = piece
    yield _field(1, text.encode())
    yield b"\x15" + struct.pack("<f", score)
    if kind != NORMAL:
        yield b"\x18" + _varint(kind)


def _field(number: int, data: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _varint(value: int) -> bytes:
    low, high = value & 0x7F, value >> 7
    return bytes([low | 0x80]) + _varint(high) if high else bytes([low])
