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

from tests.engines.retelling import BUILDERS, Kind, Story, distance, fresh_logits

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
EVICTING = st.lists(
    st.one_of(STEPS.map(lambda steps: steps[0]), st.tuples(st.just("evict"), st.integers(0, 99))),
    min_size=2, max_size=12,
)  # fmt: skip
Step = tuple[str, int]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Kind]:
    folder = tmp_path_factory.mktemp("models")
    return {name: BUILDERS[name](folder / f"{name}.gguf") for name in NAMES}


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
    elif action == "evict":
        evict(story, number)
    elif action == "regenerate" and messages:
        story.regenerate()
    elif action == "edit" and messages:
        users = messages // 2
        story.edit(2 * (number % users), words(number + 2))
    else:
        story.say(words(number + 1))


def evict(story: Story, number: int) -> None:
    """One chunk with all below it, as a quota or another program's check of the file does."""
    store = story.chat.cache._store
    assert store is not None
    assert story.db is not None
    with closing(sqlite3.connect(story.db)) as db:
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


def check_evictions(kind: Kind, steps: list[Step]) -> None:
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
    models: dict[str, Kind], name: str, steps: list[Step], overflow: str
) -> None:
    check_restarts(models[name], steps, overflow)


@few(12)
@given(name=st.sampled_from(NAMES), steps=EVICTING)
def test_whatever_is_evicted_is_evaluated_again(
    models: dict[str, Kind], name: str, steps: list[Step]
) -> None:
    check_evictions(models[name], steps)


@pytest.mark.soak
@few(500)
@given(name=st.sampled_from(NAMES), steps=STEPS, overflow=st.sampled_from(["shift", "refill"]))
def test_many_trees_with_restarts(
    models: dict[str, Kind], name: str, steps: list[Step], overflow: str
) -> None:
    check_restarts(models[name], steps, overflow)


@pytest.mark.soak
@few(500)
@given(name=st.sampled_from(NAMES), steps=EVICTING)
def test_many_trees_with_evictions(models: dict[str, Kind], name: str, steps: list[Step]) -> None:
    check_evictions(models[name], steps)
