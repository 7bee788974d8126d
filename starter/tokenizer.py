"""The starter's tokenizer: byte-level BPE over its own dialogues."""

import random
import re
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from starter.course import mix_at
from starter.dialogues import draw_row
from starter.model import Config
from starter.rows import IM_END, IM_START

ROLES = ("card", "system", "user", "assistant")
HEADS = [f"{line}{IM_START}{role}\n" for line in ("\n", "") for role in ROLES]
"""What begins a message is one token: of nine for the frame of a turn, four are left."""
SPECIALS = ["<|endoftext|>", IM_START, IM_END, *HEADS]
ROWS = 6000


def byte_level(model: models.BPE) -> Tokenizer:
    """How texts are cut before the merges; llama.cpp calls it "smollm"."""
    tokenizer = Tokenizer(model)
    digits = pre_tokenizers.Digits(individual_digits=True)
    letters = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([digits, letters])
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def train_tokenizer(path: Path, seed: int) -> Tokenizer:
    """Byte-level BPE over our own dialogues; the full byte alphabet lets every text round-trip."""
    tokenizer = byte_level(models.BPE())
    trainer = trainers.BpeTrainer(
        vocab_size=Config().vocab,
        special_tokens=SPECIALS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    rng = random.Random(f"tokenizer {seed}")
    texts = (draw_row(rng, mix=mix_at(1.0)).text for _ in range(ROWS))
    frame = re.compile("|".join(map(re.escape, sorted(SPECIALS, key=len, reverse=True))))
    tokenizer.train_from_iterator((frame.sub("", text) for text in texts), trainer)
    path.parent.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(path))
    return tokenizer


def word_pieces(tokenizer: Tokenizer) -> list[str]:
    """The vocabulary's words and parts of words: made-up names are put together from them."""
    pieces = {piece.removeprefix("Ġ") for piece in tokenizer.get_vocab()}
    return sorted(
        piece for piece in pieces if piece.isascii() and piece.isalpha() and len(piece) > 1
    )
