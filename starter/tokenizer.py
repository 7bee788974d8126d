"""The starter's tokenizer: byte-level BPE over its own dialogues, and phrases that are one token.

What replies and cards say word for word ("Your name is", " start a new session:") is a token each:
the same rows have a fifth fewer tokens, which topic is meant is decided at once, and a line of the
card is found by one token. No phrase is drawn from what users say.
"""

import random
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

from starter.card import label, topics
from starter.course import mix_at
from starter.dialogues import draw_row
from starter.model import Config
from starter.rows import IM_END, IM_START, Row

ROLES = ("card", "system", "user", "assistant")
HEADS = [f"{line}{IM_START}{role}\n" for line in ("\n", "") for role in ROLES]
"""What begins a message is one token: of nine for the frame of a turn, four are left."""
SPECIALS = ["<|endoftext|>", IM_START, IM_END, *HEADS]
ROWS = 6000
RARE = 10
"""What is said fewer times in all the rows is no phrase."""
LONGEST_REPLY = 400
"""Characters: stories are to be streamed word by word, like those of any model."""
LONGEST_PHRASE = 32
"""Bytes, also of a merge: of a longer token llama-cpp-python's `detokenize` makes nothing, and it would not look
like streaming. Longer sentences are several phrases."""
SENTENCE = re.compile(r"[^.!?\n]*[.!?]+|[^.!?\n]+")
WORD = re.compile(r" ?[^ ]+")
PLAIN = re.compile(r" ?[^\W\d][^|`\"*#<>]*")
"""What may be a phrase: no part of a table or of a list."""


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
    rng = random.Random(f"tokenizer {seed}")
    rows = [draw_row(rng, mix=mix_at(1.0)) for _ in range(ROWS)]
    phrases = draw_phrases(rows)
    tokenizer = byte_level(models.BPE())
    trainer = trainers.BpeTrainer(
        vocab_size=Config().vocab - len(phrases),
        special_tokens=SPECIALS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        max_token_length=LONGEST_PHRASE,
        show_progress=False,
    )
    whole = sorted([*SPECIALS, *phrases], key=len, reverse=True)
    apart = re.compile("|".join(map(re.escape, whole)))
    tokenizer.train_from_iterator((apart.sub("\n", row.text) for row in rows), trainer)
    tokenizer.add_tokens([phrase_token(phrase) for phrase in phrases])
    path.parent.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(path))
    return tokenizer


def phrase_token(phrase: str) -> AddedToken:
    """A token for a text as it stands there; in a GGUF file it is "user defined"."""
    return AddedToken(phrase, normalized=False)


def draw_phrases(rows: Sequence[Row]) -> list[str]:
    """The labels of the card, and what replies say word for word, by the words that it saves."""
    labels = [f" {label(topic)}:" for topic in topics()]
    counts = Counter(phrase for row in rows for phrase in phrases_of(row))
    often = [phrase for phrase, count in counts.items() if count >= RARE]
    often.sort(key=lambda phrase: (-counts[phrase] * phrase.strip().count(" "), phrase))
    phrases = dict.fromkeys([*labels, *often])
    return list(phrases | dict.fromkeys(behind_spaces(phrases)))


def behind_spaces(phrases: Collection[str]) -> Iterator[str]:
    """Phrases that need another one with a space, lest a shorter one that has it comes first.

    Of phrases that overlap llama.cpp takes the longest, `tokenizers` the first: so none may.
    """
    spaced = tuple(phrase for phrase in phrases if phrase.startswith(" "))
    return (f" {phrase}" for phrase in phrases if f" {phrase}".startswith(spaced))


def phrases_of(row: Row) -> Iterator[str]:
    """The sentences of a row's replies, or what of them is left without what was copied."""
    for start, end in row.replies:
        if end - start > LONGEST_REPLY or "```" in row.text[start:end]:
            continue
        copied = [span for span in row.weighty if start <= span[0] < end]
        for stop, after in [*copied, (end - len(IM_END), end)]:
            for sentence in SENTENCE.findall(row.text[start:stop]):
                yield from filter(is_phrase, cut(sentence.rstrip()))
            start = after


def cut(sentence: str) -> Iterator[str]:
    """Pieces of whole words that are no longer than a phrase may be."""
    piece = ""
    for word in WORD.findall(sentence):
        if piece and len((piece + word).encode()) > LONGEST_PHRASE:
            yield piece
            piece = ""
        piece += word
    yield piece


def is_phrase(text: str) -> bool:
    """Whether this may be one token: several words, and not too many."""
    several = " " in text.strip() and len(text.encode()) <= LONGEST_PHRASE
    return several and PLAIN.fullmatch(text) is not None


def word_pieces(tokenizer: Tokenizer) -> list[str]:
    """The vocabulary's words and parts of words: made-up names are put together from them."""
    pieces = {piece.removeprefix("Ġ") for piece in tokenizer.get_vocab()}
    return sorted(
        piece for piece in pieces if piece.isascii() and piece.isalpha() and len(piece) > 1
    )
