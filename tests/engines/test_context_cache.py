"""The evaluated context comes back from SQLite, exactly, and is never taken on trust."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from engines.base import Cancelled
from engines.protocol import Conversation, Message
from engines.reply import Control
from tests.engines.retelling import (
    ATTENTION,
    BUILDERS,
    FEW,
    PERSONA,
    RARE,
    SAID,
    Kinds,
    Story,
    Tell,
    assert_only_new,
    delete_store,
    distance,
    fresh_logits,
    in_soak,
)

KINDS = [in_soak(name) for name in ("starter", *BUILDERS)]
WITHOUT_WINDOW = ("mamba", "rwkv7", "pth4", "pth7")
"""Which never overflow, so that the ways to go on are one and the same."""
WITH_WINDOW = [in_soak(name, (*RARE, *WITHOUT_WINDOW)) for name in ("starter", *BUILDERS)]
WINDOW = 448
"""In which a shift leaves some exchanges evaluated."""
STARTERS_WINDOW, STARTERS_TIMES = 256, 4
"""Its vocabulary makes fewer tokens of the same words, and llama.cpp has no smaller window."""
ALIKE = 0.01
"""Distance of logits that were evaluated with other splits; with q8_0 caches they differ more."""

# What stories are about: turns, and how many tokens beyond the new ones each may evaluate


def six_turns(story: Story) -> None:
    for text in SAID[:6]:
        story.say(text)


def branches(story: Story) -> None:
    for text in SAID[:2]:
        story.say(text)
    story.regenerate()
    story.say(SAID[2])
    story.edit(4, SAID[3])
    story.regenerate()
    story.say(SAID[4])
    story.edit(2, SAID[5])
    story.say(SAID[6])


AGAIN = (2, 5)
"""The turns of `branches` that make another reply to the same message."""
EARLIER = 7
"""The one that goes back by more than one message."""


def overflowing(story: Story, times: int = 1) -> None:
    """Twice."""
    for text in SAID[:11]:
        story.say(f"{text}{' And more words.' * times}")


def assert_same(one: Story, other: Story) -> None:
    """Token for token, by replies that say something and go wrong nowhere."""
    assert one.replies == other.replies
    assert len({token for reply in one.replies for token in reply}) > 8
    assert not any(told.notices or told.ended.error for told in one.told + other.told)


@pytest.mark.parametrize("name", KINDS)
def test_a_conversation_goes_on_after_restarts_as_if_there_were_none(tell: Tell, name: str) -> None:
    """And evaluates only what is new, counted where tokens are handed to the library."""
    straight, restarted = tell(name, "straight.db"), tell(name, restarts=True)
    forgetful = tell(name, None)
    for story in (straight, restarted, forgetful):
        six_turns(story)
    assert_same(straight, restarted)
    assert_same(straight, forgetful)
    for live, told in zip(straight.told, restarted.told, strict=True):
        assert_only_new(told)
        assert told.spent == live.spent
        assert told.ended.stats.evaluated_tokens == told.spent
    for told in restarted.told[1:]:
        assert told.ended.stats.restored_tokens == len(told.prompt) - told.spent > 0
        assert told.ended.stats.reused_tokens == 0


@pytest.mark.parametrize("name", KINDS)
def test_regenerating_and_branching_after_restarts_gives_the_same(tell: Tell, name: str) -> None:
    straight, restarted = tell(name, "straight.db"), tell(name, restarts=True)
    for story in (straight, restarted):
        branches(story)
    assert_same(straight, restarted)
    for place, told in enumerate([*straight.told, *restarted.told]):
        turn = place % len(straight.told)
        if name in ATTENTION or turn in AGAIN:
            assert_only_new(told)
        elif turn != EARLIER:
            # These states can be left at the ends of chunks only, not in the middle of a message;
            # and of the older snapshots of a recurrent model some are dropped.
            assert_only_new(told, beyond=32)


@pytest.mark.parametrize("name", KINDS)
def test_a_conversation_that_overflows_is_resumed_exactly(tell: Tell, name: str) -> None:
    resumed_after_overflows(tell, name, "shift")


@pytest.mark.parametrize("name", WITH_WINDOW)
def test_a_conversation_that_is_refilled_is_resumed_exactly(tell: Tell, name: str) -> None:
    resumed_after_overflows(tell, name, "refill")


def resumed_after_overflows(tell: Tell, name: str, overflow: str) -> None:
    length, times = (STARTERS_WINDOW, STARTERS_TIMES) if name == "starter" else (WINDOW, 1)
    about = {"overflow": overflow, "context_length": length}
    straight = tell(name, "straight.db", **about)
    restarted = tell(name, restarts=True, **about)
    for story in (straight, restarted):
        overflowing(story, times)
    assert_same(straight, restarted)
    assert [len(told.prompt) for told in straight.told] == [len(t.prompt) for t in restarted.told]
    for live, told in zip(straight.told, restarted.told, strict=True):
        assert told.spent <= live.spent + FEW
    if straight.chat.engine.info.context_length:
        assert straight.told[-1].ended.stats.dropped_messages > 0
    if overflow == "shift" and straight.chat.engine.info.can_shift:
        for told in straight.told[1:] + restarted.told[1:]:
            assert told.spent < 80, "what stays in the window is not evaluated again"


def test_a_reply_that_overflows_is_followed_by_the_same_turns_after_a_restart(tell: Tell) -> None:
    about = {"context_length": WINDOW}
    straight = tell("grouped_query", "straight.db", **about)
    restarted = tell("grouped_query", restarts=True, **about)
    for story in (straight, restarted):
        story.say(SAID[0])
        story.say("Go on and on.", max_tokens=500)
        for text in SAID[:4]:
            story.say(text)
    assert_same(straight, restarted)
    assert len(straight.replies[1]) == 500


@pytest.mark.parametrize("name", KINDS)
def test_without_the_store_all_is_evaluated_again(tell: Tell, tmp_path: Path, name: str) -> None:
    story = tell(name, restarts=True)
    six_turns(story)
    story.close()
    delete_store(tmp_path)
    told = story.say("What is left?")
    assert told.spent == len(told.prompt)
    assert told.ended.stats.restored_tokens == 0


def test_a_shifted_state_that_was_lost_is_evaluated_as_by_refill(
    tell: Tell, tmp_path: Path, models: Kinds
) -> None:
    story = tell("grouped_query", restarts=True, context_length=WINDOW)
    overflowing(story)
    story.close()
    delete_store(tmp_path)
    told = story.say("What is left?")
    assert told.ended.stats.dropped_messages > 0
    fresh = fresh_logits(models["grouped_query"], told.prompt, context_length=WINDOW)
    assert distance(fresh, told.logits) < ALIKE


@pytest.mark.parametrize("name", KINDS)
def test_another_session_with_the_same_persona_evaluates_none_of_it(tell: Tell, name: str) -> None:
    opening = (Message("", "user", "Who is there?"), Message("", "assistant", "It is only me."))
    first, second = tell(name), tell(name, session="t")
    for story in (first, second):
        story.conversation = replace(story.conversation, opening=opening)
    first.say(SAID[0])
    first.close()
    told = second.say("What is two and three?")
    persona = second.chat.window.persona_length(second.conversation, told.prompt)
    assert persona > len(second.chat.engine.encode(PERSONA + "Who is there?It is only me."))
    assert told.spent <= len(told.prompt) - persona + FEW
    assert told.ended.stats.restored_tokens >= persona - FEW


# What was warmed, and what was left unsaved


def test_what_was_restored_before_a_warm_up_was_stopped_waits_for_its_proof(tell: Tell) -> None:
    story = tell("grouped_query")
    six_turns(story)
    story._reopen()
    checks = iter(range(3))

    def stop() -> None:
        if next(checks, None) is None:
            raise Cancelled

    cache = story.chat.cache
    with pytest.raises(Cancelled):
        cache.warm(story.told[-1].prompt, "s", True, stop)
    assert story.chat.engine.tokens
    assert cache.waits_for_proof


@pytest.mark.parametrize("name", ["grouped_query", "sliding_window", "mamba", "hybrid"])
@pytest.mark.parametrize("last", [1, 2, 5])
def test_what_was_warmed_for_another_prompt_is_no_false_alarm(
    tell: Tell, name: str, last: int
) -> None:
    """It differs in its last tokens only, so that a part of what was restored can be used."""
    story = tell(name)
    six_turns(story)
    story._reopen()
    cache, engine, prompt = story.chat.cache, story.chat.engine, story.told[-1].prompt
    other = [*prompt[:-last], *((token + 1) % 250 + 3 for token in prompt[-last:])]
    cache.warm(prompt, "s", True, lambda: None)
    found = cache.begin(other, "s", True, lambda: None)
    assert found.start == found.restored == len(engine.tokens)
    assert engine.tokens == other[: found.start]
    engine.evaluate(other[found.start :], lambda: None, keep_first=True)
    cache.verify()  # raises Disproved
    assert not story.chat.notices
    if engine.state_kind == "attention":
        assert found.start == len(other) - max(1, last)


def test_what_one_session_leaves_unsaved_is_saved_as_its_own_when_another_begins(
    tell: Tell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = tell("grouped_query", session="a")
    monkeypatch.setattr(story, "_settle", lambda: None)
    story.say(SAID[0])
    story.chat.conversation = Conversation(messages=(Message("x", "user", SAID[1]),))
    story.chat.reply(story.kind.greedy, None, session="b")
    story.chat.cache._rescue(0)
    story.close()
    with closing(sqlite3.connect(tmp_path / "contexts.db")) as db:
        used = "SELECT session_id, max(stop) FROM chunk_use JOIN chunk ON id = chunk_id GROUP BY 1"
        ends = dict(db.execute(used))
    assert set(ends) == {"a", "b"}
    assert ends["a"] >= len(story.told[0].prompt)


# Stopping


@pytest.mark.parametrize(
    "name", ["grouped_query", "sliding_window", "mamba", "hybrid", "pth4", "pth7"]
)
def test_a_stopped_prefill_is_kept_over_a_restart(tell: Tell, models: Kinds, name: str) -> None:
    story = tell(name, prefill_chunk=32)
    text = " ".join(SAID * 2)

    def stop(control: Control) -> None:
        control.cancelled = len(story.chat.engine.tokens) > 200

    stopped = story.say(text, poll=stop)
    assert stopped.ended.reason == "cancelled"
    done = len(story.chat.engine.tokens)
    story.close()
    story.conversation = replace(
        story.conversation, messages=story.conversation.messages[:1], window_start=""
    )
    told = story.answer()
    assert 200 < done < len(told.prompt)
    assert told.spent <= len(told.prompt) - done + FEW
    assert distance(fresh_logits(models[name], told.prompt), told.logits) < ALIKE
