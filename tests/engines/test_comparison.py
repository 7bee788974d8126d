"""What is said of a quantised model is what its logits say."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engines.comparison import Reading, compare, read, sample
from tests.engines.chats import Chat


def test_the_sample_is_text_in_three_languages():
    assert list(sample()) == ["English", "Korean", "Chinese"]
    assert all(len(text) > 300 for text in sample().values())


def test_likelihoods_are_those_of_the_engine(tiny_llama):
    text = "The ferry came in an hour late, with its lights on. " * 4
    reading = read(tiny_llama, {"text": text}, lambda _: None)["text"]
    chat = Chat(tiny_llama, "plain", context_length=512)
    tokens = chat.engine.encode(text)
    assert len(reading.likelihoods) == len(tokens) - 1 > 100
    for place, following in enumerate(tokens[1:]):
        chat.engine.evaluate(tokens[place : place + 1], lambda: None)
        logits = chat.engine.last_logits().astype(np.float64)
        expected = logits[following] - math.log(np.exp(logits - logits.max()).sum()) - logits.max()
        assert reading.likelihoods[place] == pytest.approx(expected, abs=0.05)
    chat.engine.close()


def test_a_text_longer_than_a_window_is_read_in_several(tiny_llama):
    heard: list[float] = []
    reading = read(tiny_llama, {"text": "abc " * 400}, heard.append)["text"]
    assert len(reading.choices) > 1000
    assert heard == sorted(heard)
    assert heard[-1] == 1


def test_a_model_that_memory_cannot_hold_is_not_read(tiny_llama, monkeypatch):
    size = tiny_llama.stat().st_size
    monkeypatch.setattr("os.sysconf", {"SC_PAGE_SIZE": 1, "SC_PHYS_PAGES": size - 1}.get)
    [(what, said)] = compare(tiny_llama, tiny_llama, lambda _: None)
    assert (what, said.startswith("left out: what it would be compared with")) == (
        "Comparison", True,
    )  # fmt: skip


def test_perplexity_is_how_many_choices_there_seem_to_be():
    assert Reading([math.log(1 / 8)] * 5).perplexity == pytest.approx(8)
