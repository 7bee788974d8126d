"""The evaluated context comes back from SQLite, exactly, and is never taken on trust."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engines import context_cache
from engines.base import Cancelled
from engines.context_store import StoreFull
from engines.generation import Control
from engines.protocol import Conversation, Message
from sessions.contexts import SqliteContexts
from tests.engines.retelling import (
    ATTENTION,
    BUILDERS,
    FEW,
    PERSONA,
    STARTER,
    Kind,
    Story,
    Told,
    distance,
    fresh_logits,
    interchangeable,
    swap_states,
    two_alike,
)

KINDS = ("starter", *BUILDERS)
WINDOW = 256
ALIKE = 0.01
"""Distance of logits that were evaluated with other splits; with q8_0 caches they differ more."""

Tell = Callable[..., Story]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Kind]:
    folder = tmp_path_factory.mktemp("models")
    built = {name: build(folder / f"{name}.gguf") for name, build in BUILDERS.items()}
    return {"starter": STARTER, **built}


@pytest.fixture
def tell(models: dict[str, Kind], tmp_path: Path) -> Iterator[Tell]:
    """Begins a story with a model, closed at the end; those with the same `db` share a store."""
    stories = []

    def begin(name: str, db: str | None = "contexts.db", **more: Any) -> Story:
        stories.append(Story(models[name], tmp_path / db if db else None, **more))
        return stories[-1]

    yield begin
    for story in stories:
        story.close()


# What stories are about: turns, and how many tokens beyond the new ones each may evaluate


SAID = (
    "Hello! My name is Anna.", "I live in Berlin.", "What is my name?", "I have a red bicycle.",
    "What is two and three?", "Where do I live?", "Tell me a story about a dragon.", "Who are you?",
    "My favourite colour is green.", "What colour do I like?", "Count to five.", "Goodbye!",
    "Which day is after Monday?", "How do I stop a reply?",
)  # fmt: skip


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


EARLIER = 7
"""The turn of `branches` that goes back by more than one message."""


def overflowing(story: Story) -> None:
    for text in SAID:
        story.say(f"{text} And more words.")


def assert_only_new(told: Told, beyond: int = FEW) -> None:
    assert told.spent <= told.new + beyond, (told.spent, told.new, told.ended.stats)


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
    for told in straight.told + restarted.told:
        if name in ATTENTION:
            assert_only_new(told)
        elif told not in (straight.told[EARLIER], restarted.told[EARLIER]):
            # These states can be left at the ends of chunks only, not in the middle of a message;
            # and of the older snapshots of a recurrent model some are dropped.
            assert_only_new(told, beyond=32)


@pytest.mark.parametrize("overflow", ["shift", "refill"])
@pytest.mark.parametrize("name", KINDS)
def test_a_conversation_that_overflows_is_resumed_exactly(
    tell: Tell, name: str, overflow: str
) -> None:
    about = {"overflow": overflow, "context_length": WINDOW}
    straight = tell(name, "straight.db", **about)
    restarted = tell(name, restarts=True, **about)
    for story in (straight, restarted):
        overflowing(story)
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
        story.say("Go on and on.", max_tokens=300)
        for text in SAID[:4]:
            story.say(text)
    assert_same(straight, restarted)
    assert len(straight.replies[1]) == 300


def delete_store(folder: Path) -> None:
    for file in folder.glob("contexts.db*"):
        file.unlink()


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
    tell: Tell, tmp_path: Path, models: dict[str, Kind]
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
    system = f"{PERSONA}, and say what you know, but never more than that"
    first = tell(name, system=system)
    first.say(SAID[0])
    first.close()
    second = tell(name, session="t", system=system)
    told = second.say("What is two and three?")
    persona = second.chat.window.persona_length(second.conversation, told.prompt)
    assert persona > 16
    assert told.spent <= len(told.prompt) - persona + FEW
    assert told.ended.stats.restored_tokens >= persona - FEW


# Broken states


@pytest.mark.parametrize("name", KINDS)
def test_a_state_that_was_replaced_by_another_is_noticed_by_its_logits(
    tell: Tell, models: dict[str, Kind], tmp_path: Path, name: str
) -> None:
    """Of as many tokens at the same place, with a right checksum."""
    db = tmp_path / "contexts.db"
    conversation = two_alike(models[name], db).conversation
    straight, swapped = tell(name, None), tell(name)
    straight.conversation = swapped.conversation = conversation
    pairs = interchangeable(db)
    swap_states(db, pairs[2 if name == "starter" else -1])  # the name; or what came last
    expected, told = straight.say("and on"), swapped.say("and on")
    assert told.notices == ["A saved context did not prove right. Its tokens are evaluated again."]
    assert told.tokens == expected.tokens
    assert distance(expected.logits, told.logits) < ALIKE
    swapped.close()
    told = swapped.say("once more")
    assert not told.notices
    assert_only_new(told)


DAMAGE = {
    "a flipped byte": "UPDATE chunk_state SET state = "
    "CAST(substr(state, 1, 99) || x'5a' || substr(state, 101) AS BLOB)",
    "a cut row": "UPDATE chunk_state SET state = substr(state, 1, length(state) / 2)",
    "a row without a state": "DELETE FROM chunk_state",
    "cut tokens": "UPDATE chunk SET tokens = substr(tokens, 1, 40)",
    "no proofs": "UPDATE chunk SET proof = x''",
}


@pytest.mark.parametrize(
    "name", ["grouped_query", "sliding_window", "mamba", "hybrid", "pth4", "pth7"]
)
@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_rows_are_evaluated_again(
    tell: Tell, tmp_path: Path, name: str, damage: str
) -> None:
    story, straight = tell(name), tell(name, None)
    for each in (story, straight):
        each.say(SAID[0])
        each.say(SAID[1])
    story.close()
    with closing(sqlite3.connect(tmp_path / "contexts.db")) as db, db:
        db.execute(DAMAGE[damage])
    for text in SAID[2:4]:
        assert story.say(text).tokens == straight.say(text).tokens
    assert story.told[2].spent == len(story.told[2].prompt)
    assert_only_new(story.told[3])
    story.close()
    assert_only_new(story.say(SAID[4]))


@pytest.mark.parametrize("name", ["mamba", "pth4", "pth7"])
def test_a_wrong_state_that_the_store_cannot_drop_is_not_tried_again(
    tell: Tell, models: dict[str, Kind], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    db = tmp_path / "contexts.db"
    conversation = two_alike(models[name], db).conversation
    straight, swapped = tell(name, None), tell(name)
    straight.conversation = swapped.conversation = conversation
    swap_states(db, interchangeable(db)[-1])
    monkeypatch.setattr(SqliteContexts, "drop", lambda self, chunk_ids: None)
    told = swapped.say("and on")
    assert len(told.notices) == 1
    assert told.tokens == straight.say("and on").tokens


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


def test_a_disk_that_fills_up_while_a_save_waits_for_it_ends_the_saving_only(
    tell: Tell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: object, chunk: object, state: object, session_id: str) -> int:
        time.sleep(0.1)
        raise StoreFull("Full.")

    monkeypatch.setattr(SqliteContexts, "write", full)
    monkeypatch.setattr(context_cache, "_WAITING_BYTES", 1)
    story, straight = tell("grouped_query"), tell("grouped_query", None)
    for text in SAID[:2]:
        assert story.say(text).tokens == straight.say(text).tokens
    assert story.chat.notices == ["Full. The context of this and later turns is not saved."]


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
def test_a_stopped_prefill_is_kept_over_a_restart(
    tell: Tell, models: dict[str, Kind], name: str
) -> None:
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
