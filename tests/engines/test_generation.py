"""One reply, in process, on a real model: adjusted, replayed, continued, and past its window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engines.context_cache import moved_by
from engines.generation import show_prompt
from engines.prompt_tokens import common_prefix
from engines.protocol import (
    Adjusted,
    Conversation,
    Message,
    Notice,
    ShowPrompt,
)
from engines.reply import Control
from engines.sampling import SamplingParams
from tests.engines.chats import GREEDY, Chat, end_of, text_of, tokens_of

WILD = GREEDY.replace(temperature=1.2, top_k=0, min_p=0)


def said(text: str) -> Conversation:
    return Conversation((Message("u", "user", text),))


@pytest.fixture
def chat(tiny_llama: Path) -> Iterator[Callable[..., Chat]]:
    opened = []

    def start(path: Path = tiny_llama, **options: Any) -> Chat:
        opened.append(Chat(path, **options))
        return opened[-1]

    yield start
    for each in opened:
        each.engine.close()


def written(chat: Chat) -> list[int]:
    """Tokens of the reply that are evaluated, by the live context."""
    return list(chat.engine.tokens)


Start = Callable[..., Chat]


def test_a_seed_repeats_a_reply(chat: Start) -> None:
    runs = []
    for _ in range(2):
        each = chat()
        each.conversation = said("some words to begin")
        runs.append(text_of(each.reply(WILD)))
    assert runs[0] == runs[1]


def adjust_at(step: int, sampling: SamplingParams) -> Callable[[Control], None]:
    """Ask for other parameters at a certain token: `poll` comes once before each."""
    calls = 0

    def poll(control: Control) -> None:
        nonlocal calls
        if calls == step:
            control.sampling = sampling
        calls += 1

    return poll


def test_temperature_zero_in_the_middle_goes_on_greedily_and_evaluates_nothing_again(
    chat: Start,
) -> None:
    plain = chat()
    plain.conversation = said("some words to begin")
    before = plain.reply(WILD)
    changed = chat()
    changed.conversation = plain.conversation
    # The first poll is inside the prefill's check, before the one chunk.
    events = changed.reply(WILD, poll=adjust_at(11, GREEDY))
    (adjusted,) = (e for e in events if isinstance(e, Adjusted))
    index = adjusted.token_index
    assert 0 < index < 24
    live = written(changed)
    prompt = len(live) - 23
    assert live[: prompt + index] == written(plain)[: prompt + index]
    assert changed.decoded == plain.decoded == len(live)
    assert text_of(before) != text_of(events)
    greedy = chat()
    greedy.engine.evaluate(live[:prompt], lambda: None)
    for token in live[prompt : prompt + index]:
        greedy.engine.evaluate([token], lambda: None)
    sampler = greedy.engine.sampler(GREEDY, [])
    while len(greedy.engine.tokens) < len(live):
        greedy.engine.evaluate([greedy.engine.sample(sampler).token], lambda: None)
    assert written(greedy) == live


def test_adjusting_to_equal_values_changes_nothing_and_is_not_told(chat: Start) -> None:
    plain, adjusted = chat(), chat()
    plain.conversation = adjusted.conversation = said("some words to begin")
    expected = plain.reply(WILD)
    events = adjusted.reply(WILD, poll=adjust_at(9, WILD.replace()))
    assert text_of(events) == text_of(expected)
    assert not [e for e in events if isinstance(e, Adjusted)]


def test_a_reply_can_be_made_again_from_its_seed_and_its_changes(chat: Start) -> None:
    first, second = chat(), chat()
    first.conversation = second.conversation = said("some words to begin")
    other = WILD.replace(temperature=0.4, repeat_penalty=1.3)
    events = first.reply(WILD, poll=adjust_at(9, other))
    changes = tuple((e.token_index, e.sampling) for e in events if isinstance(e, Adjusted))
    assert changes
    assert text_of(second.reply(WILD, changes=changes)) == text_of(events)


def test_a_bad_grammar_in_the_middle_is_told_and_the_reply_goes_on(chat: Start) -> None:
    plain, adjusted = chat(), chat()
    plain.conversation = adjusted.conversation = said("some words")
    events = adjusted.reply(WILD, poll=adjust_at(9, WILD.replace(grammar="(")))
    assert [e for e in events if isinstance(e, Notice)]
    assert text_of(events) == text_of(plain.reply(WILD))


def test_a_bad_grammar_at_the_start_fails_in_words(chat: Start) -> None:
    each = chat()
    each.conversation = said("some words")
    ended = end_of(each.reply(WILD.replace(grammar="(")))
    assert ended.reason == "failed"
    assert "grammar" in ended.error


def test_a_cancelled_reply_goes_on_from_its_last_token(chat: Start) -> None:
    whole, parts = chat(), chat()
    whole.conversation = parts.conversation = said("some words to begin")
    expected = whole.reply(GREEDY.replace(max_tokens=20))
    begun = parts.reply(GREEDY.replace(max_tokens=8))
    partial = Message(
        "a", "assistant", text_of(begun), tokens=tokens_of(begun),
        tokenizer=parts.engine.info.tokenizer,
    )  # fmt: skip
    parts.conversation = replace(
        parts.conversation, messages=(*parts.conversation.messages, partial)
    )
    decoded = parts.decoded
    rest = parts.reply(GREEDY.replace(max_tokens=12), continues=True)
    assert written(parts)[: len(written(whole))] == written(whole)
    assert tokens_of(begun) + tokens_of(rest) == tokens_of(expected)
    assert parts.decoded - decoded <= 13 + (8 - len(tokens_of(begun)))


def test_regenerating_evaluates_one_token_of_the_prompt(chat: Start) -> None:
    each = chat()
    each.conversation = said("a prompt of some length to be read once")
    each.reply(GREEDY)
    decoded = each.decoded
    ended = end_of(each.reply(GREEDY.replace(max_tokens=1)))
    assert each.decoded - decoded == 1
    assert ended.stats.reused_tokens == ended.stats.prompt_tokens - 1


@pytest.mark.parametrize("overflow", ["shift", "refill"])
def test_after_an_overflow_turns_evaluate_only_what_is_new(chat: Start, overflow: Any) -> None:
    """Counted where tokens are handed to the library."""
    each = chat(context_length=1024)
    each.conversation = Conversation(system_prompt="be brief", overflow=overflow)
    overflows, evaluated_at_overflow, turns_after = 0, 0, 0
    for number in range(60):
        before, start = each.decoded, each.conversation.window_start
        ended = each.turn(f"turn number {number} says a few words", GREEDY.replace(max_tokens=6))
        assert ended.reason == "length", ended
        spent = each.decoded - before
        if each.conversation.window_start != start:
            overflows += 1
            evaluated_at_overflow = spent
        else:
            turns_after += overflows > 0
            assert spent < 90, (number, ended.stats)
        assert ended.stats.evaluated_tokens <= spent
    assert overflows >= 1
    assert turns_after >= 20
    assert ended.stats.dropped_messages > 0
    if overflow == "shift":
        assert evaluated_at_overflow < 90
    else:
        assert evaluated_at_overflow > 300


@pytest.mark.parametrize("overflow", ["shift", "refill"])
def test_a_reply_longer_than_the_window_goes_on(chat: Start, overflow: Any) -> None:
    each = chat(context_length=256)
    each.conversation = replace(said("begin"), overflow=overflow)
    ended = end_of(each.reply(GREEDY.replace(max_tokens=600, temperature=0.8)))
    assert ended.stats.output_tokens == 600
    assert ended.reason == "length"


def test_overflow_stop_ends_the_reply_and_says_why(chat: Start) -> None:
    each = chat(context_length=256)
    each.conversation = replace(said("begin"), overflow="stop")
    events = each.reply(GREEDY.replace(max_tokens=600))
    assert end_of(events).reason == "length"
    (notice,) = (e for e in events if isinstance(e, Notice))
    assert "window is full" in notice.text


def test_a_window_of_exchanges_drops_to_n_at_two_n(chat: Start) -> None:
    each = chat()
    each.conversation = Conversation(window_exchanges=3)
    starts = []
    for number in range(14):
        each.turn(f"turn {number}", GREEDY.replace(max_tokens=3))
        starts.append(each.conversation.window_start)
    assert starts == [""] * 6 + ["m8"] * 4 + ["m16"] * 4


def test_a_recurrent_model_chats_past_any_length(tiny_mamba: Path, chat: Start) -> None:
    each = chat(tiny_mamba, template="chatml")
    for number in range(4):
        before = each.decoded
        each.turn(f"turn number {number}", GREEDY.replace(max_tokens=6))
        assert each.decoded - before < 60


def test_showing_a_prompt_evaluates_nothing(chat: Start) -> None:
    each = chat()
    each.conversation = said("hello")
    prompt = show_prompt(
        each.engine, each.window, each.cache, ShowPrompt("p", "s", each.conversation)
    )
    assert prompt.text == "<s><|im_start|>user\nhello<|im_end|>\n<|im_start|>assistant\n"
    assert each.decoded == 0
    assert len(prompt.pieces) == len(prompt.tokens)


def test_a_shift_is_found_where_the_rest_agrees() -> None:
    live = [1, 2, *range(100, 200)]
    assert common_prefix(live, [1, 2, 150]) == 2
    assert moved_by(live[2:], list(range(140, 220))) == 40
    assert moved_by(live[2:], list(range(500, 580))) == 0
    assert moved_by(live[2:], list(range(195, 200))) == 0
    assert moved_by([], [1]) == 0
    assert moved_by(live, []) == 0
