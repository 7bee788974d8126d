"""Random trees of turns: whatever is done in whatever order, what comes back is what was there."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sessions.contexts import SqliteContexts
from tests.engines.retelling import Kind, Kinds, Story, distance, fresh_logits
from tests.sessions.context_tools import flip

WINDOW = 256
RIGHT = 0.05
"""Distance of right logits at most: with other splits they are not the same to the last bit."""
NAMES = ("grouped_query", "sliding_window", "mamba", "rwkv7", "hybrid", "pth4", "pth7")

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("say"), st.integers(1, 40)),
        st.tuples(st.just("regenerate"), st.just(0)),
        st.tuples(st.just("edit"), st.integers(0, 9)),
        st.tuples(st.just("restart"), st.just(0)),
    ),
    min_size=2, max_size=12,
)  # fmt: skip
LOSING = st.lists(
    st.one_of(STEPS.map(lambda steps: steps[0]), st.tuples(st.just("lose"), st.integers(0, 99))),
    min_size=2, max_size=12,
)  # fmt: skip
Step = tuple[str, int]


def words(count: int) -> str:
    """So many, always the same."""
    source = random.Random(count)
    return " ".join("".join(source.choices("abcdefgh", k=2)) for _ in range(count))


def take(story: Story, step: Step, restarts: bool = True) -> None:
    """One step; what makes no sense yet is a message."""
    action, number = step
    messages = len(story.conversation.messages)
    if action == "restart":
        if restarts:
            story.close()
    elif action == "lose":
        lose(story, number)
    elif action == "regenerate" and messages:
        story.regenerate()
    elif action == "edit" and messages:
        users = messages // 2
        story.edit(2 * (number % users), words(number + 2))
    else:
        story.say(words(number + 1))


def lose(story: Story, number: int) -> None:
    """Something of what was saved, in one of the ways in which it gets lost."""
    store = story.chat.cache._store
    assert isinstance(store, SqliteContexts)
    way, amount = number % 5, number // 5
    if way == 0:
        evict(store, amount)
    elif way == 1:
        store.prune(amount * 50_000)
    elif way == 2:
        store.forget_session("s")
    elif way == 3:  # the next saves make room, or are the last until a restart
        store.quota_bytes = 350_000 + amount * 50_000
    else:
        story.close()
        flip_some(store.file, amount)
    store.close()


def flip_some(file: Path, seed: int) -> None:
    chance = random.Random(seed)
    size = file.stat().st_size if file.exists() else 0
    for _ in range(10 if size else 0):
        flip(file, chance.randrange(size))


def evict(store: SqliteContexts, number: int) -> None:
    """One chunk with all below it."""
    with closing(sqlite3.connect(store.file)) as db:
        try:
            ids = [row[0] for row in db.execute("SELECT id FROM chunk ORDER BY id")]
        except sqlite3.OperationalError:
            return  # nothing was saved yet
    if ids:
        store.drop([ids[number % len(ids)]])


def check_restarts(kind: Kind, steps: list[Step], overflow: str) -> None:
    """A story with restarts, and the same without."""
    with tempfile.TemporaryDirectory() as name:
        told = []
        for restarts in (True, False):
            story = Story(
                kind, Path(name) / f"{restarts}.db", overflow=overflow, context_length=WINDOW
            )
            for step in steps:
                take(story, step, restarts)
            story.close()
            told.append(story)
        assert told[0].replies == told[1].replies
        assert not any(each.notices or each.ended.error for each in told[0].told + told[1].told)


def check_losses(kind: Kind, steps: list[Step]) -> None:
    """Every prompt gives what it gives to an engine that has seen nothing else."""
    with tempfile.TemporaryDirectory() as name:
        story = Story(kind, Path(name) / "c.db", overflow="refill", context_length=WINDOW)
        for step in steps:
            take(story, step)
        story.close()
        for told in story.told:
            assert not told.ended.error
            fresh = fresh_logits(kind, told.prompt, context_length=WINDOW)
            assert distance(fresh, told.logits) < RIGHT, told.ended.stats


def few(count: int) -> Callable[..., object]:
    return settings(max_examples=count, deadline=None, suppress_health_check=list(HealthCheck))


@few(12)
@given(name=st.sampled_from(NAMES), steps=STEPS, overflow=st.sampled_from(["shift", "refill"]))
def test_any_tree_with_restarts_is_the_tree_without(
    models: Kinds, name: str, steps: list[Step], overflow: str
) -> None:
    check_restarts(models[name], steps, overflow)


@few(12)
@given(name=st.sampled_from(NAMES), steps=LOSING)
def test_whatever_is_lost_is_evaluated_again(models: Kinds, name: str, steps: list[Step]) -> None:
    check_losses(models[name], steps)


@pytest.mark.soak
@few(200)
@given(steps=STEPS)
def test_many_trees_of_a_model_of_transformers_with_restarts(
    models: Kinds, steps: list[Step]
) -> None:
    check_restarts(models["hf sliding_window"], steps, "refill")


@pytest.mark.soak
@few(200)
@given(steps=LOSING)
def test_many_trees_of_a_model_of_transformers_with_losses(
    models: Kinds, steps: list[Step]
) -> None:
    check_losses(models["hf sliding_window"], steps)


@pytest.mark.soak
@few(500)
@given(name=st.sampled_from(NAMES), steps=STEPS, overflow=st.sampled_from(["shift", "refill"]))
def test_many_trees_with_restarts(
    models: Kinds, name: str, steps: list[Step], overflow: str
) -> None:
    check_restarts(models[name], steps, overflow)


@pytest.mark.soak
@few(500)
@given(name=st.sampled_from(NAMES), steps=LOSING)
def test_many_trees_with_losses(models: Kinds, name: str, steps: list[Step]) -> None:
    check_losses(models[name], steps)
