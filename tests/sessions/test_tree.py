"""The tree against a plain model of it: whatever is done, in whatever order."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from engines.protocol import GenerationEnded, Stats, TextDelta
from engines.sampling import DEFAULTS
from sessions.conversation import Conversation
from sessions.store import Store

REASONS = st.sampled_from(["stop", "length", "cancelled", "failed"])
PLACES = st.integers(0, 1000)


class Tree(RuleBasedStateMachine):
    """`parents`, `children` and `last` are the model; ids are those of the store."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = Store(Path(self.folder.name) / "sessions.db")
        self.session = self.store.create_session(model="m", sampling=DEFAULTS).id
        self.chat = Conversation(self.store, self.session)
        self.texts: dict[str, str] = {}
        self.reasons: dict[str, str] = {}
        self.parents: dict[str, str] = {}
        self.children: dict[str, list[str]] = {"": []}
        self.last: dict[str, str] = {}
        self.head = ""

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    # The model

    def grow(self, parent: str, rows: list, reason: str) -> None:
        for row in rows:
            self.texts[row.id] = row.content
            self.parents[row.id] = parent
            self.children[parent].append(row.id)
            self.children[row.id] = []
            self.last[parent] = parent = row.id
        self.reasons[parent] = reason
        self.head = parent

    def branch(self) -> list[str]:
        path, place = [], self.head
        while place:
            path.append(place)
            place = self.parents[place]
        return path[::-1]

    def leaf(self, place: str) -> str:
        while self.children[place]:
            chosen = self.last.get(place, "")
            place = chosen if chosen in self.children[place] else self.children[place][-1]
        return place

    def pick(self, place: int, role: str = "") -> str:
        chosen = [row.id for row in self.chat.messages if row.role == (role or row.role)]
        return chosen[place % len(chosen)]

    def answer(self, request, text: str, reason: str) -> None:
        if text:
            self.chat.hear(TextDelta(request.request_id, text, tuple(range(len(text)))))
        self.chat.hear(GenerationEnded(request.request_id, reason, Stats()))

    # What one can do

    @rule(
        text=st.text(min_size=1, max_size=5).filter(str.strip),
        reply=st.text(max_size=5),
        reason=REASONS,
    )
    def say(self, text: str, reply: str, reason: str) -> None:
        parent = self.head
        self.answer(self.chat.say(text), reply, reason)
        self.grow(parent, self.chat.messages[-2:], reason)

    @precondition(lambda self: self.head)
    @rule(place=PLACES, reply=st.text(max_size=5), reason=REASONS)
    def regenerate(self, place: int, reply: str, reason: str) -> None:
        message = self.pick(place)
        said = next(row.role == "user" for row in self.chat.messages if row.id == message)
        self.answer(self.chat.regenerate(message), reply, reason)
        self.grow(message if said else self.parents[message], self.chat.messages[-1:], reason)

    @precondition(lambda self: self.head)
    @rule(place=PLACES, reply=st.text(max_size=5), reason=REASONS)
    def edit(self, place: int, reply: str, reason: str) -> None:
        message = self.pick(place, "user")
        self.answer(self.chat.edit(message, "edited"), reply, reason)
        self.grow(self.parents[message], self.chat.messages[-2:], reason)

    @precondition(lambda self: self.reasons.get(self.head, "stop") != "stop")
    @rule(more=st.text(max_size=5), reason=REASONS)
    def continue_reply(self, more: str, reason: str) -> None:
        self.answer(self.chat.continue_reply(), more, reason)
        self.texts[self.head] = self.chat.messages[-1].content
        self.reasons[self.head] = reason

    @precondition(lambda self: self.head)
    @rule(place=PLACES, step=st.sampled_from([-1, 1]))
    def go_to_sibling(self, place: int, step: int) -> None:
        message = self.pick(place)
        parent = self.parents[message]
        beside = self.children[parent].index(message) + step
        if self.chat.go_to_sibling(message, step):
            chosen = self.children[parent][beside]
            self.last[parent] = chosen
            self.head = self.leaf(chosen)
        else:
            assert not 0 <= beside < len(self.children[parent])

    @precondition(lambda self: self.head)
    @rule(place=PLACES)
    def delete(self, place: int) -> None:
        message = self.pick(place)
        parent = self.parents[message]
        self.chat.delete_message(message)
        at = self.children[parent].index(message)
        self.children[parent].remove(message)
        beside = self.children[parent]
        self.head = self.leaf(beside[max(0, at - 1)]) if beside else parent

    @rule()
    def restart(self) -> None:
        self.chat.close()
        self.store.close()
        self.store = Store(self.store.path)
        self.chat = Conversation(self.store, self.session)

    # What always holds

    @invariant()
    def the_branch_in_view_is_that_of_the_model(self) -> None:
        assert [row.id for row in self.chat.messages] == self.branch()
        assert [row.depth for row in self.chat.messages] == list(range(len(self.branch())))

    @invariant()
    def every_message_knows_its_place(self) -> None:
        for message in self.branch():
            siblings = self.children[self.parents[message]]
            place = siblings.index(message) + 1
            assert self.chat.siblings(message) == (place, len(siblings))

    @invariant()
    def no_text_is_lost(self) -> None:
        self.store.journal.flush()
        stored = self.store.branch(self.head, 1000)
        assert [row.content for row in stored] == [row.content for row in self.chat.messages]


TestTree = Tree.TestCase
TestTree.settings = settings(
    max_examples=12, stateful_step_count=15, deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip


@pytest.mark.soak
def test_the_tree_holds_in_long_runs():
    phases = [Phase.generate]  # shrinking takes minutes
    long = settings(max_examples=150, stateful_step_count=40, deadline=None, phases=phases)
    run_state_machine_as_test(Tree, settings=long)
