"""What every engine promises, over a real server: llama-cpp-python's, with the starter model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engines.protocol import Adjusted, Conversation, GenerationEnded, Message, Notice
from engines.sampling import FIELDS
from tests.engines.chats import end_of, text_of
from tests.engines.engine_talk import Talk
from tests.engines.far_chats import GREEDY, FarChat
from tests.engines.test_contract import at_poll, cancel

STORY = Conversation((Message("u", "user", "Please tell me a long story about a dog."),))
WILD = GREEDY.replace(temperature=3.0, top_k=0, top_p=1.0, min_p=0, seed=7)
"""So wild that the starter does not tell the one story it knows."""


@pytest.fixture
def chat(served_starter: str) -> Iterator[FarChat]:
    each = FarChat(served_starter)
    each.conversation = STORY
    yield each
    each.close()


def test_a_server_answers_and_remembers_what_was_said(chat: FarChat) -> None:
    chat.conversation = Conversation()
    chat.turn("My name is Anna.")
    chat.turn("What is my name?")
    assert "Anna" in chat.conversation.messages[-1].content


def test_it_says_what_it_is(chat: FarChat) -> None:
    info = chat.engine.info
    assert info.fingerprint
    assert "starter" in info.description
    assert "llama_cpp.server" in info.description
    assert {"max_tokens", "stop", "mirostat"} <= set(info.supports) <= set(FIELDS)
    assert not info.notes


def test_a_reply_ends_after_so_many_tokens(chat: FarChat) -> None:
    short, longer = (chat.reply(GREEDY.replace(max_tokens=count)) for count in (1, 7))
    assert end_of(short).reason == end_of(longer).reason == "length"
    assert text_of(longer).startswith(text_of(short))
    assert end_of(longer).stats.output_tokens <= 7


def test_a_reply_ends_before_a_stop_string(chat: FarChat) -> None:
    text = text_of(chat.reply())
    stop = text[len(text) // 2 :][:5]
    told = chat.reply(GREEDY.replace(stop=(stop,)))
    assert end_of(told).reason == "stop"
    assert text_of(told) == text[: text.index(stop)]


@pytest.mark.parametrize("poll", [0, 1, 6])
def test_a_reply_can_be_stopped_anywhere_and_the_next_one_is_right(
    chat: FarChat, poll: int
) -> None:
    expected = text_of(chat.reply())
    told = chat.reply(GREEDY.replace(max_tokens=500), at_poll(poll, cancel))
    assert end_of(told).reason == "cancelled"
    assert text_of(chat.reply()) == expected


def test_a_seed_repeats_a_reply_and_another_does_not(chat: FarChat) -> None:
    expected = text_of(chat.reply(WILD))
    assert text_of(chat.reply(WILD)) == expected
    assert text_of(chat.reply(WILD.replace(seed=8))) != expected


def test_changed_parameters_are_for_the_next_reply(chat: FarChat) -> None:
    plain = text_of(chat.reply(WILD))
    events = chat.reply(
        WILD, at_poll(2, lambda control: setattr(control, "sampling", WILD.replace(seed=8)))
    )
    assert text_of(events) == plain
    assert not [event for event in events if isinstance(event, Adjusted)]
    assert len([event for event in events if isinstance(event, Notice)]) == 1
    assert text_of(chat.reply(WILD.replace(seed=8))) != plain


def test_what_it_cannot_do_is_told_and_it_goes_on(chat: FarChat) -> None:
    begun = Message("a", "assistant", "Once upon")
    chat.conversation = Conversation((*STORY.messages, begun))
    ended = end_of(chat.reply(continues=True))
    assert ended.reason == "failed"
    assert "llama_cpp.server cannot go on" in ended.error
    chat.conversation = STORY
    assert end_of(chat.reply()).reason in ("stop", "length")


def test_a_conversation_longer_than_its_window_is_cut_where_that_is_known(
    chat: FarChat, served_starter: str
) -> None:
    """This server does not tell its window, and ends the reply without a word."""
    messages = [
        Message(f"{role}{n}", role, f"{n} is a number, and there are others. " * 12)  # type: ignore[arg-type]
        for n in range(12)
        for role in ("user", "assistant")
    ]
    chat.conversation = Conversation((*messages, *STORY.messages))
    ended = end_of(chat.reply())
    assert ended.reason == "failed"
    assert "context_length" in ended.error
    knowing = FarChat(served_starter, context_length=2048)
    knowing.conversation = chat.conversation
    ended = end_of(knowing.reply())
    assert ended.reason in ("stop", "length"), ended.error
    assert ended.stats.dropped_messages > 0
    assert ended.window_start
    knowing.close()


def test_a_reply_through_an_engine_process(served_starter: str, tmp_path: Path) -> None:
    talk = Talk(tmp_path / "log")
    try:
        info = talk.load("remote", url=served_starter)
        text, ended = talk.answer("Hello, who are you?")
        assert "Starter" in text
        assert ended.reason == "stop"
        assert info.engine == "remote"
        stopped = talk.ask("Please tell me a long story about a dog.")
        talk.client.cancel(stopped)
        assert talk.next(GenerationEnded).request_id == stopped
        assert talk.answer("Hello, who are you?")[0] == text
    finally:
        talk.client.close()
    assert "HTTP" not in (tmp_path / "log").read_text()
