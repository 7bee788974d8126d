"""Random trees of contexts against a dictionary that knows what has to be found."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, rule

from sessions.contexts import SqliteContexts
from tests.sessions.context_tools import new

TOKENS = st.lists(st.integers(0, 1), min_size=1, max_size=3)
OWNERS = st.sampled_from(["", "one", "two"])
SESSIONS = st.sampled_from(["one", "two", "three"])
KINDS = st.sampled_from(["attention", "hybrid"])


@dataclass
class Known:
    """A chunk as it ought to be; `tokens` are all from the root on."""

    parent: int
    owner: str
    kind: str
    tokens: list[int]
    start: int
    state: bytes
    users: set[str]


class Trees(RuleBasedStateMachine):
    """Writes, uses, drops, forgets, restarts; and whatever was kept is found."""

    chunks = Bundle("chunks")

    @initialize(target=chunks)
    def open(self) -> int:
        from tempfile import mkdtemp

        self.folder = Path(mkdtemp(dir=os.environ.get("PYTEST_DEBUG_TEMPROOT")))
        self.store = SqliteContexts(self.folder / "contexts.db")
        self.known: dict[int, Known] = {}
        return 0

    def teardown(self) -> None:
        import shutil

        if hasattr(self, "store"):
            assert self.store.verify() == []
            self.store.close()
            shutil.rmtree(self.folder)

    @rule(target=chunks, parent=chunks, tokens=TOKENS, owner=OWNERS, session=SESSIONS, kind=KINDS)
    def write(self, parent: int, tokens: list[int], owner: str, session: str, kind: str) -> int:
        above = self.known.get(parent)
        start = len(above.tokens) if above else 0
        state = bytes([len(self.known) % 256]) * 50
        got = self.store.write(new(tokens, parent, start, owner, kind), state, session)
        if parent and (above is None or above.owner not in ("", owner)):
            assert got == 0
            return 0
        everything = [*(above.tokens if above else []), *tokens]
        if got not in self.known:
            self.known[got] = Known(parent, owner, kind, everything, start, state, set())
        assert (self.known[got].tokens, self.known[got].owner) == (everything, owner)
        self._used(got, session)
        return got

    def _used(self, chunk: int, session: str) -> None:
        while chunk in self.known:
            self.known[chunk].users.add(session)
            chunk = self.known[chunk].parent

    def _without(self, removed: set[int]) -> None:
        while more := {i for i, k in self.known.items() if k.parent in removed} - removed:
            removed |= more
        self.known = {i: k for i, k in self.known.items() if i not in removed}

    @rule(chunk=chunks, session=SESSIONS)
    def use(self, chunk: int, session: str) -> None:
        self.store.use(session, [chunk])
        self._used(chunk, session)

    @rule(chunk=consumes(chunks))
    def drop(self, chunk: int) -> None:
        if chunk:
            self.store.drop([chunk])
            self._without({chunk})

    @rule(session=SESSIONS)
    def forget(self, session: str) -> None:
        self.store.forget_session(session)
        for known in self.known.values():
            known.users.discard(session)
        self._without({i for i, k in self.known.items() if not k.users or k.owner == session})

    @rule()
    def sweep(self) -> None:
        self.store.sweep({"one", "two", "three"})

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = SqliteContexts(self.store.file)

    @rule(tokens=st.lists(st.integers(0, 1), max_size=9), owner=OWNERS)
    def find(self, tokens: list[int], owner: str) -> None:
        path = self.store.path("a model", owner, tokens)
        assert agreement(tokens, [t for chunk in path for t in chunk.tokens]) == max(
            [0, *(self._reach(k, tokens) for k in self.known.values() if k.owner in ("", owner))]
        )
        parent = 0
        for chunk in path:
            known = self.known[chunk.id]
            assert (chunk.parent_id, chunk.start) == (parent, known.start)
            assert [*known.tokens[: chunk.start], *chunk.tokens] == known.tokens
            assert self.store.read(chunk.id) == known.state
            parent = chunk.id

    def _reach(self, known: Known, tokens: list[int]) -> int:
        """How many of the tokens a chunk with all above it stands for."""
        agreed = agreement(tokens, known.tokens)
        if known.kind == "hybrid" and agreed < len(known.tokens):
            return 0
        return agreed if agreed > known.start else 0


def agreement(one: list[int], other: list[int]) -> int:
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


Trees.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestTrees = Trees.TestCase
