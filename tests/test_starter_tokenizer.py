"""The starter's tokenizer: what it says word for word is a token, and llama.cpp finds the same."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from starter.card import card_text, label, real_card, topics
from starter.dialogues import draw_row
from starter.rows import RowBuilder, weighty
from starter.shipped import load_tokenizer
from starter.tokenizer import LONGEST_PHRASE, SPECIALS, behind_spaces, cut, phrases_of


@pytest.fixture(scope="module")
def library(starter: Path) -> Any:
    import llama_cpp

    return llama_cpp.Llama(str(starter), vocab_only=True, verbose=False)


@pytest.fixture(scope="module")
def tokenizer(starter: Path) -> Tokenizer:
    return load_tokenizer(starter)


@pytest.fixture(scope="module")
def phrases(tokenizer: Tokenizer) -> list[str]:
    tokens = [token.content for token in tokenizer.get_added_tokens_decoder().values()]
    return [token for token in tokens if token not in SPECIALS]


def test_the_label_of_a_line_is_one_token_in_the_card_and_in_the_reply(
    tokenizer: Tokenizer,
) -> None:
    on_card = tokenizer.encode(card_text(real_card())).ids
    for topic in topics():
        (token,) = tokenizer.encode(f" {label(topic)}:").ids
        assert (token in on_card) == (topic in real_card())
        assert token in tokenizer.encode(f"To {label(topic)}: Ctrl+Q").ids


def test_what_a_reply_says_word_for_word_is_a_phrase_and_what_it_copies_is_not() -> None:
    builder = RowBuilder("")
    builder.add("I'm Ann", f"Nice to meet you, {weighty('Ann Lee')}. What can I do for you?")
    builder.add("code", "Here it is:\n\n```python\nprint this now\n```")
    builder.add("write this down", "You said nothing like that.", learned=False)
    phrases = list(phrases_of(builder.row()))
    assert phrases == ["Nice to meet you,", " What can I do for you?"]


def test_a_long_sentence_is_several_phrases_of_whole_words() -> None:
    sentence = "Sorry, I am only a tiny starter model and do not know that."
    pieces = list(cut(sentence))
    assert "".join(pieces) == sentence
    assert len(pieces) == 2
    assert max(map(len, pieces)) <= LONGEST_PHRASE


def test_a_longer_phrase_comes_before_a_shorter_one_that_has_a_space_in_front() -> None:
    assert list(behind_spaces([" You are", "You are allergic to"])) == [" You are allergic to"]


def test_no_phrase_is_longer_than_what_llama_cpp_python_reads_back(
    phrases: list[str], library: Any
) -> None:
    for phrase in phrases:
        tokens = library.tokenize(phrase.encode(), add_bos=False)
        assert len(tokens) == 1
        assert library.detokenize(tokens).decode() == phrase


def test_rows_are_cut_alike_in_training_and_by_llama_cpp(
    tokenizer: Tokenizer, library: Any
) -> None:
    rng = random.Random(9)
    for _ in range(300):
        text = draw_row(rng).text
        seen = library.tokenize(text.encode(), add_bos=False, special=True)
        assert seen == tokenizer.encode(text).ids


@given(st.data())
def test_phrases_in_any_order_are_cut_alike(
    tokenizer: Tokenizer, library: Any, phrases: list[str], data: st.DataObject
) -> None:
    some = st.sampled_from([*phrases, " ", "\n", "you", " are", "Your", "."])
    text = "".join(data.draw(st.lists(some, max_size=8)))
    seen = library.tokenize(text.encode(), add_bos=False, special=True)
    assert seen == tokenizer.encode(text).ids
