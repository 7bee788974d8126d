"""What Raven, an RWKV-4 with the vocabulary of GPT-NeoX, needs beside the others."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engines.protocol import Conversation, Message
from engines.sampling import SamplingParams
from tests import tiny_rwkv
from tests.engines.chats import Chat, end_of, text_of, tokens_of

ROWS = 50_277
NEWLINE, TWO_NEWLINES, END = 187, 535, 0
SAID = Conversation((Message("u", "user", "Hello there."),))


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("raven")
    tiny_rwkv.raven_tokenizer(folder / "20B_tokenizer.json")
    name = "RWKV-4-Raven-tiny-ctx4096.pth"
    return tiny_rwkv.rwkv(folder / name, "4", width=64, words=ROWS, dtype="bfloat16")


@pytest.fixture
def chat(path: Path) -> Chat:
    chat = Chat(path, strategy="cpu fp32")
    chat.conversation = SAID
    return chat


def never() -> None:
    """A check that lets everything go on."""


def saying(*tokens: int) -> SamplingParams:
    """Always the likeliest of these."""
    bias = tuple((token, 1000.0) for token in tokens)
    return SamplingParams(temperature=0, seed=1, max_tokens=6, logit_bias=bias)


def test_a_blank_line_is_read_as_two_newlines(chat: Chat) -> None:
    engine = chat.engine
    engine.evaluate([300, TWO_NEWLINES, 301], never)
    logits = engine.last_logits()
    assert list(engine.tokens) == [300, TWO_NEWLINES, 301]
    engine.rewind(0)
    engine.evaluate([300, NEWLINE, NEWLINE, 301], never)
    assert np.array_equal(engine.last_logits(), logits)
    engine.rewind(0)
    for token in (300, TWO_NEWLINES):
        engine.evaluate([token], never)
    alone = engine.last_logits()
    engine.rewind(0)
    engine.evaluate([300], never)
    engine.evaluate([NEWLINE, NEWLINE], never)
    assert np.array_equal(engine.last_logits(), alone)


def test_a_blank_line_that_it_writes_is_one_token_of_the_reply(chat: Chat) -> None:
    events = chat.reply(saying(TWO_NEWLINES).replace(max_tokens=2))
    assert tokens_of(events) == (TWO_NEWLINES, TWO_NEWLINES)
    assert text_of(events) == "\n\n\n\n"


def test_token_0_ends_a_reply(chat: Chat) -> None:
    ended = end_of(chat.reply(saying(END)))
    assert (ended.reason, ended.stats.output_tokens) == ("stop", 0)
    going_on = end_of(chat.reply(saying(END).replace(ignore_eos=True)))
    assert going_on.stats.output_tokens == 6


def test_its_name_tells_its_template_and_what_it_is_sampled_with(chat: Chat) -> None:
    info = chat.engine.info
    assert info.template_source == "raven"
    assert info.trained_length == 4096
    assert info.sampling["penalty_decay"] == 0.996
    prompt = chat.window.fit(SAID)
    assert prompt.text == "Bob: Hello there.\n\nAlice:"
    assert "\n\nBob:" in chat.window.stop


def test_other_vocabularies_keep_their_blank_lines(tmp_path: Path) -> None:
    path = tiny_rwkv.rwkv(tmp_path / "world.pth", "4", width=64, words=65_536, dtype="bfloat16")
    engine = Chat(path, strategy="cpu fp32").engine
    (token,) = engine.encode("\n\n")
    engine.evaluate([300, token], never)
    logits = engine.last_logits()
    engine.rewind(0)
    engine.evaluate([300, *engine.encode("\n") * 2], never)
    assert not np.array_equal(engine.last_logits(), logits)
    assert engine.info.template_source == "rwkv-world"
    assert engine.info.sampling["top_p"] == 0.5
