"""A store that is damaged, wrong, full or gone: the chat goes on, and the replies are right."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from engines import context_cache
from engines.context_store import StoreFull
from sessions.contexts import SqliteContexts
from tests.engines.retelling import (
    BUILDERS,
    SAID,
    Kinds,
    Tell,
    assert_only_new,
    delete_store,
    distance,
    in_soak,
    interchangeable,
    replace_states,
    swap_states,
    two_alike,
)

KINDS = [in_soak(name) for name in ("starter", *BUILDERS)]
ALIKE = 0.01
"""Distance of logits that were evaluated with other splits."""
NOT_RESTORED = "A saved context could not be restored. Its tokens are evaluated again."
"""Told where a path was found but a state on it was no good; a broken path is a miss."""


@pytest.mark.parametrize("name", KINDS)
def test_a_state_that_was_replaced_by_another_is_noticed_by_its_logits(
    tell: Tell, models: Kinds, tmp_path: Path, name: str
) -> None:
    """Of as many tokens at the same place, with a right checksum."""
    db = tmp_path / "contexts.db"
    conversation = two_alike(models[name], db).conversation
    straight, swapped = tell(name, None), tell(name)
    straight.conversation = swapped.conversation = conversation
    # of the starter the name, on which its reply depends; of the others what came last
    swap_states(db, interchangeable(db, saying_another=name == "starter")[-1])
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
    assert story.told[2].notices == ([NOT_RESTORED] if "chunk_state" in DAMAGE[damage] else [])
    assert_only_new(story.told[3])
    story.close()
    assert_only_new(story.say(SAID[4]))


@pytest.mark.parametrize("name", ["mamba", "pth4", "pth7"])
def test_a_wrong_state_that_the_store_cannot_drop_is_not_tried_again(
    tell: Tell, models: Kinds, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
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


@pytest.mark.parametrize(
    "name", ["grouped_query", "sliding_window", "mamba", "hybrid", "pth4", "pth7"]
)
def test_a_state_that_the_library_refuses_is_dropped_and_evaluated_again(
    tell: Tell, tmp_path: Path, name: str
) -> None:
    """With a right checksum, as of a build that wrote its states otherwise."""
    story, straight = tell(name), tell(name, None)
    for each in (story, straight):
        each.say(SAID[0])
    story.close()
    replace_states(tmp_path / "contexts.db", b"nothing that any library knows")
    told = story.say(SAID[1])
    assert told.notices == [NOT_RESTORED]
    assert told.spent == len(told.prompt)
    assert told.tokens == straight.say(SAID[1]).tokens
    story.close()
    told = story.say(SAID[2])
    assert not told.notices
    assert_only_new(told)
    assert told.tokens == straight.say(SAID[2]).tokens


@pytest.mark.parametrize(
    "changed", [{"kv_type_k": "f32"}, {"flash_attention": "on"}, {"rope_freq_base": 5000.0}]
)
def test_a_model_loaded_otherwise_finds_nothing_and_complains_of_nothing(
    tell: Tell, changed: dict[str, object]
) -> None:
    story = tell("grouped_query")
    story.say(SAID[0])
    other = tell("grouped_query", **changed)
    other.conversation = story.conversation
    for text, restored in ((SAID[1], False), (SAID[2], True)):
        told = other.say(text)
        assert bool(told.ended.stats.restored_tokens) == restored
        assert (told.spent == len(told.prompt)) != restored
        assert told.notices == []
        assert told.ended.error == ""
        other.close()


@pytest.mark.parametrize("name", ["grouped_query", "mamba", "hybrid"])
def test_a_file_deleted_while_it_is_used_is_written_anew(
    tell: Tell, tmp_path: Path, name: str
) -> None:
    story, straight = tell(name), tell(name, None)
    for number, text in enumerate(SAID[:4]):
        assert story.say(text).tokens == straight.say(text).tokens
        if number == 1:
            delete_store(tmp_path)
    assert_only_new(story.told[2])
    for text in SAID[4:6]:
        story.close()
        told = story.say(text)
        assert told.tokens == straight.say(text).tokens
        assert told.notices == []
    assert_only_new(told)
    # A hybrid's earlier pieces cannot be had again: it evaluates all once more.
    assert (story.told[4].ended.stats.restored_tokens == 0) == (name == "hybrid")


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
