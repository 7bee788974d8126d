"""When evaluated state is saved, and how much of it: what a turn has added, once, unnoticed."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from engines import context_cache
from engines.context_store import NewChunk
from engines.prompt_tokens import common_prefix
from engines.reply import Control
from sessions.contexts import SqliteContexts
from tests import tiny_models
from tests.engines.retelling import FEW, SAID, Kind, Story, Tell, assert_only_new

Writes = list[tuple[NewChunk, int]]
LONG = " ".join(SAID * 2)
SHORT = SAID[1]


@pytest.fixture
def writes(monkeypatch: pytest.MonkeyPatch) -> Writes:
    """Every chunk that is written, with the bytes of its state."""
    seen: Writes = []
    write = SqliteContexts.write

    def noted(self: SqliteContexts, chunk: NewChunk, state: bytes, session_id: str) -> int:
        seen.append((chunk, len(state)))
        return write(self, chunk, state, session_id)

    monkeypatch.setattr(SqliteContexts, "write", noted)
    return seen


# How much


@pytest.mark.parametrize("restarts", [False, True])
@pytest.mark.parametrize("name", ["grouped_query", "sliding_window", "mamba", "hybrid"])
def test_a_turn_saves_what_it_added_however_long_the_history_is(
    tell: Tell, writes: Writes, name: str, restarts: bool
) -> None:
    story, sizes = tell(name, restarts=restarts), []
    for _ in range(5):
        before = len(writes)
        told = story.say(SHORT)
        assert saved(writes[before:]) <= told.new + len(told.tokens)
        sizes.append(sum(size for _, size in writes[before:]))
    assert saved(writes) == len(story.chat.engine.tokens)
    assert max(sizes[1:]) < 1.2 * min(sizes[1:])
    before = len(writes)
    assert saved(writes[before:]) <= len(story.regenerate().tokens) + FEW


def saved(writes: Writes) -> int:
    return sum(len(chunk.tokens) for chunk, _ in writes)


def test_the_turns_after_a_shift_save_what_they_add(tell: Tell, writes: Writes) -> None:
    story, dropped, compared = tell("grouped_query", restarts=True, context_length=448), 0, 0
    for text in SAID:
        before = len(writes)
        told = story.say(f"{text} And more words.")
        if told.ended.stats.dropped_messages == dropped > 0:
            assert saved(writes[before:]) <= told.new + len(told.tokens)
            assert all(chunk.owner == "s" for chunk, _ in writes[before:])
            compared += 1
        dropped = told.ended.stats.dropped_messages
    assert compared > 4


# When


@contextmanager
def held_writes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing gets to the disk meanwhile."""
    let_go, write = threading.Event(), SqliteContexts.write

    def held(self: SqliteContexts, chunk: NewChunk, state: bytes, session_id: str) -> int:
        let_go.wait(20)
        return write(self, chunk, state, session_id)

    with monkeypatch.context() as patch:
        patch.setattr(SqliteContexts, "write", held)
        yield
        let_go.set()


@pytest.mark.parametrize("name", ["grouped_query", "mamba"])
def test_what_is_left_for_other_scales_is_found_at_once_though_the_disk_is_slow(
    tell: Tell, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Whoever compares an adapter's scales goes there and back within a second."""
    story, write = tell(name), SqliteContexts.write

    def slow(self: SqliteContexts, chunk: NewChunk, state: bytes, session_id: str) -> int:
        time.sleep(0.2)
        return write(self, chunk, state, session_id)

    monkeypatch.setattr(SqliteContexts, "write", slow)
    monkeypatch.setattr(Story, "_settle", lambda story: None)
    story.say(SHORT)
    cache, tokens = story.chat.cache, list(story.chat.engine.tokens)
    cache.leave()
    live, stored = cache.reusable(tokens, "")
    assert live == 0
    assert stored == len(tokens) - 1


@pytest.mark.parametrize(
    ("text", "memory", "copied"),
    [(LONG, 0, True), (LONG, 1 << 20, False), (SHORT, 0, False)],
    ids=["a long prompt", "a long prompt in short memory", "a short prompt"],
)
def test_a_long_prompt_is_copied_before_its_reply_which_waits_for_no_disk(
    tell: Tell, monkeypatch: pytest.MonkeyPatch, text: str, memory: int, copied: bool
) -> None:
    if memory:
        monkeypatch.setattr(context_cache, "available_memory", lambda: memory)
    story, waiting = tell("grouped_query"), [0]

    def look(_: Control) -> None:
        writer = story.chat.cache._writer
        assert writer is not None
        waiting.append(writer.waiting_bytes)

    with held_writes(monkeypatch), monkeypatch.context() as patch:
        patch.setattr(story, "_settle", lambda: None)
        told = story.say(text, poll=look)
        assert len(told.tokens) == 9
        assert bool(waiting[-1]) == copied
    story._settle()
    story.close()
    again = story.say(SHORT)
    assert again.ended.stats.restored_tokens >= len(told.prompt) + len(told.tokens) - FEW
    assert_only_new(again)


def test_a_save_gives_way_to_the_next_request_and_is_made_up_for(
    tell: Tell, monkeypatch: pytest.MonkeyPatch
) -> None:
    story, straight = tell("sliding_window"), tell("sliding_window", None)
    with monkeypatch.context() as patch:
        patch.setattr(story, "_settle", lambda: None)
        assert story.say(SAID[0]).tokens == straight.say(SAID[0]).tokens
    chunks, answers = story.chat.cache._chunks, iter([False])
    assert len(chunks) > 2
    story.chat.cache.save(interrupted=lambda: next(answers, True))
    assert [chunk.written for chunk in chunks] == [True] + [False] * (len(chunks) - 1)
    assert story.say(SAID[1]).tokens == straight.say(SAID[1]).tokens
    story.close()
    told = story.say(SAID[2])
    assert told.tokens == straight.say(SAID[2]).tokens
    assert_only_new(told)


@pytest.mark.parametrize("name", ["grouped_query", "mamba", "hybrid"])
def test_a_stopped_reply_is_kept_over_a_restart(tell: Tell, name: str) -> None:
    story = tell(name)

    def stop(control: Control) -> None:
        control.cancelled = len(story.chat.engine.tokens) > 120

    told = story.say(SHORT, max_tokens=200, poll=stop)
    assert told.ended.reason == "cancelled"
    assert 0 < len(told.tokens) < 200
    story.close()
    again = story.say(SAID[2])
    assert again.ended.stats.restored_tokens >= len(told.prompt) + len(told.tokens) - FEW
    assert_only_new(again)


FORGETFUL = """{% for m in messages %}<|im_start|>{{ m.role }}
{{ m.content if loop.revindex < 3 or m.role != "assistant" else "hm" }}<|im_end|>
{% endfor %}<|im_start|>assistant
"""


def test_a_template_that_rewrites_what_was_said_costs_what_comes_after_it(tmp_path: Path) -> None:
    kind = Kind(tiny_models.llama(tmp_path / "m.gguf", chat_template=FORGETFUL), template="auto")
    straight, restarted = Story(kind, None), Story(kind, tmp_path / "contexts.db", restarts=True)
    evaluated: list[int] = []
    for number, text in enumerate(SAID[:5]):
        expected, told = straight.say(text), restarted.say(text)
        assert told.tokens == expected.tokens
        assert_only_new(told)
        assert_only_new(expected)
        if number > 1:
            assert 50 < common_prefix(evaluated, told.prompt) < len(evaluated)
            assert told.spent < len(told.prompt) - 50
        evaluated = list(restarted.chat.engine.tokens)
    straight.close()
    restarted.close()
