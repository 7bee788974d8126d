"""What was trained is what is shipped: the same replies from the training code and llama.cpp."""

from __future__ import annotations

import itertools
import random
from pathlib import Path
from typing import Any

import pytest

from starter.dialogues import Mix, draw_row
from starter.rows import Row

DIALOGUES, LONGEST = 50, 40
NEAR = 0.15
"""Logits this close are a tie: llama.cpp rounds to 8 bits what it multiplies."""


def rows() -> list[Row]:
    """Conversations, half of them with a card, that the model fits in its window."""
    rng = random.Random("greedy")
    drawn = (draw_row(rng, (), Mix(cards=0.5, drills=0.0)) for _ in range(1000))
    fit = (row for row in drawn if row.replies and len(row.text) < 2500)
    return list(itertools.islice(fit, DIALOGUES))


@pytest.fixture(scope="module")
def library(starter: Path) -> Any:
    import llama_cpp

    return llama_cpp.Llama(str(starter), n_ctx=2048, n_threads=1, verbose=False, logits_all=False)


def greedy(library: Any, prompt: list[int]) -> list[int]:
    """The likeliest reply of llama.cpp, with its end."""
    library.reset()
    reply: list[int] = []
    library.eval(prompt)
    while len(reply) < LONGEST:
        token = int(library.sample(temp=0.0))
        reply.append(token)
        if token == library.token_eos():
            break
        library.eval([token])
    return reply


def test_greedy_replies_are_those_of_the_training_code(starter: Path, library: Any) -> None:
    from starter.shipped import load_gguf, shortfalls

    model = load_gguf(starter)
    for row in rows():
        text = row.text[: row.replies[-1][0]]
        prompt = library.tokenize(text.encode(), add_bos=False, special=True)
        reply = greedy(library, prompt)
        assert reply, text
        assert max(shortfalls(model, prompt, reply)) < NEAR, text


def test_llama_cpp_reads_back_every_text(library: Any) -> None:
    rng = random.Random(4)
    texts = [row.text for row in rows()]
    texts += ["".join(chr(rng.randrange(1, 0xD800)) for _ in range(40)) for _ in range(50)]
    for text in texts:
        tokens = library.tokenize(text.encode(), add_bos=False, special=False)
        assert library.detokenize(tokens).decode() == text
