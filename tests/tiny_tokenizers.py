"""Tokenizers for tests: byte-level pairs as GPT-NeoX has them, of any number of tokens."""

from __future__ import annotations

import itertools
import json
import string
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tokenizers import (
    AddedToken,
    Tokenizer,
    decoders,
    models,
    normalizers,
    pre_tokenizers,
    trainers,
)

TEXTS = (
    "Hello there, who are you? I am a model, and a model answers in a friendly way.",
    "안녕하세요, 세계! 오늘은 날씨가 좋습니다. 당신은 누구입니까?",
    "你好，世界！今天天气很好。你是谁？",
    "def f(x):\n    return x * 2\n\n",
)
SPACES = 3
"""Runs of spaces at the end of each vocabulary: added tokens, as GPT-NeoX has them."""
CONTROL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")


def byte_level(
    path: Path,
    *,
    control: Sequence[str] = CONTROL,
    tokens: int = 400,
    settings: dict[str, Any] | None = None,
    **extra: Any,
) -> Path:
    """A tokenizer.json with so many tokens, the last of them runs of spaces.

    `settings` go to a tokenizer_config.json beside it, `extra` into the file itself.
    """
    trained = _trained(control, min(tokens - SPACES, 500))
    trained["model"]["vocab"] |= _made_up(trained["model"]["vocab"], tokens - SPACES)
    made = Tokenizer.from_str(json.dumps(trained))
    runs = (" " * size for size in range(2, SPACES + 2))
    made.add_tokens([AddedToken(run, normalized=False) for run in runs])
    assert made.get_vocab_size() == tokens
    path.write_text(json.dumps(json.loads(made.to_str()) | extra), encoding="utf-8")
    if settings is not None:
        name = path.name.replace("tokenizer.json", "tokenizer_config.json")
        path.with_name(name).write_text(json.dumps(settings), encoding="utf-8")
    return path


def _trained(control: Sequence[str], tokens: int) -> dict[str, Any]:
    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=tokens,
        special_tokens=list(control),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    made.train_from_iterator(TEXTS * 4, trainer)
    return dict(json.loads(made.to_str()))


def _made_up(known: dict[str, int], tokens: int) -> dict[str, int]:
    """Words that no merge leads to, for a vocabulary of so many tokens."""
    words = map("".join, itertools.product(string.ascii_letters, repeat=3))
    new = (f"\u0120{word}" for word in words)  # GPT-2's character for a space
    missing = range(len(known), tokens)
    return dict(zip((word for word in new if word not in known), missing, strict=False))


def split_at_e(path: Path) -> None:
    """Let a tokenizer split text at each e, as no vocabulary of llama.cpp does."""
    config = json.loads(path.read_text())
    letters = {"type": "Split", "pattern": {"String": "e"}, "behavior": "Isolated", "invert": False}
    config["pre_tokenizer"] = {
        "type": "Sequence", "pretokenizers": [letters, config["pre_tokenizer"]],
    }  # fmt: skip
    path.write_text(json.dumps(config))


def sentencepiece(
    path: Path, *, tokens: int = 512, space: str = "prepend", settings: dict[str, Any] | None = None
) -> Path:
    """A tokenizer.json made from a SentencePiece model: bytes for what is unknown, `▁` for a space.

    `space`: how the one before the first word gets there: `prepend` (as Llama 2's has it),
    `always` or `first` (newer ones), or `never` (Gemma's).
    """
    made = Tokenizer(models.BPE(unk_token="<unk>", byte_fallback=True, fuse_unk=True))
    made.normalizer = normalizers.Replace(" ", "▁")
    if space == "prepend":
        made.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), made.normalizer])
    elif space != "never":
        made.normalizer = None
        made.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme=space, split=False)
    special = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    trainer = trainers.BpeTrainer(vocab_size=tokens, special_tokens=special, show_progress=False)
    made.train_from_iterator(TEXTS[:1] * 4, trainer)
    file = json.loads(made.to_str())
    file["added_tokens"] = file["added_tokens"][:3]
    start = {"SpecialToken": {"id": "<s>", "type_id": 0}}
    file["post_processor"] = {
        "type": "TemplateProcessing",
        "single": [start, {"Sequence": {"id": "A", "type_id": 0}}],
        "pair": [], "special_tokens": {"<s>": {"id": "<s>", "ids": [1], "tokens": ["<s>"]}},
    }  # fmt: skip
    path.write_text(json.dumps(file), encoding="utf-8")
    beside = {"bos_token": "<s>", "eos_token": "</s>", **(settings or {})}
    path.with_name("tokenizer_config.json").write_text(json.dumps(beside), encoding="utf-8")
    return path
