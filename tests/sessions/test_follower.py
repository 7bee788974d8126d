"""Two processes on one session: what one writes, the other one shows."""

import os
import time
from dataclasses import replace

import pytest

from engines.sampling import DEFAULTS
from sessions import follower as follower_module
from sessions.conversation import Conversation
from sessions.follower import Follower
from sessions.lease import SessionBusy
from sessions.reading_along import catch_up
from sessions.store import Store
from tests.sessions.other_window import OtherWindow


class Window:
    """A window that reads along, as the app does."""

    def __init__(self, store, session_id):
        self.conversation = Conversation(store, session_id)
        self.seen, self.changes = [], []
        self.follower = Follower(store, self.seen.append)
        self.follower.watch(session_id)

    def until(self, predicate):
        deadline = time.monotonic() + 10
        while not predicate():
            assert time.monotonic() < deadline, self.texts
            while self.seen:
                self.changes.append(catch_up(self.conversation, self.seen.pop(0)))
            time.sleep(0.01)

    @property
    def texts(self):
        return [row.content for row in self.conversation.messages]

    @property
    def holder(self):
        return self.conversation.standing.holder


@pytest.fixture
def session(store):
    return store.create_session(model="m", sampling=DEFAULTS)


@pytest.fixture
def window(store, session):
    opened = Window(store, session.id)
    yield opened
    opened.follower.close()


@pytest.fixture
def other(path, session):
    opened = OtherWindow(path, session.id)
    yield opened
    opened.kill()
    opened.store.close()


def test_a_reply_is_followed_while_it_grows_and_to_its_end(window, other):
    other.say("hello")
    window.until(lambda: window.texts == ["hello", ""])
    assert window.holder == f"pid {other.pid}"
    other.write("one ")
    window.until(lambda: window.texts == ["hello", "one "])
    other.write("two ")
    window.until(lambda: window.texts == ["hello", "one two "])
    # The text alone was read, not the session again.
    assert [change.text for change in window.changes if change.kind == "text"] == ["one ", "two "]
    assert window.conversation.messages[-1].token_ids() == (1, 2, 1, 2)
    assert window.conversation.messages[-1].status == "partial"
    other.end()
    window.until(lambda: window.conversation.messages[-1].status == "complete")
    assert window.holder  # it goes on having the session


def test_what_is_not_said_is_followed_too(window, other):
    other.say("hello")
    other.set(title="A new title")
    window.until(lambda: window.conversation.session.title == "A new title")
    other.end()
    other.regenerate()
    other.write("another ")
    window.until(lambda: window.texts == ["hello", "another "])
    assert window.conversation.siblings(window.conversation.messages[-1].id) == (2, 2)


@pytest.mark.parametrize("end", ["closed", "killed"])
def test_the_window_takes_over_when_the_other_one_is_gone(store, window, other, answer, end):
    other.say("hello")
    other.write("half ")
    window.until(lambda: window.texts == ["hello", "half "])
    with pytest.raises(SessionBusy):
        window.conversation.say("me too")
    other.close() if end == "closed" else other.kill()
    window.until(lambda: not window.holder)
    request = window.conversation.continue_reply()
    answer(window.conversation, request, "and the rest")
    assert window.texts == ["hello", "half and the rest"]
    assert store.held(window.conversation.session.id)


def test_a_reader_who_looks_at_another_branch_is_left_there(store, window, other, answer):
    conversation = window.conversation
    answer(conversation, conversation.say("one"), "first")
    answer(conversation, conversation.regenerate(), "second")
    store.journal.flush()
    store.release(conversation.session.id)
    other.load()
    other.say("more")
    window.until(lambda: window.texts == ["one", "second", "more", ""])
    assert conversation.go_to_sibling(conversation.messages[1].id, -1)
    other.write("words ")
    other.end()
    other.set(title="over there")
    window.until(lambda: conversation.session.title == "over there")
    assert window.texts == ["one", "first"]
    assert conversation.go_to_sibling(conversation.messages[1].id, 1)
    assert window.texts == ["one", "second", "more", "words "]
    other.say("still more")
    window.until(lambda: window.texts[-2:] == ["still more", ""])


def test_a_branch_that_was_looked_at_is_written_to_after_a_take_over(window, other, answer):
    conversation = window.conversation
    answer(conversation, conversation.say("one"), "first")
    answer(conversation, conversation.regenerate(), "second")
    conversation.store.journal.flush()
    conversation.store.release(conversation.session.id)
    other.load()
    other.say("more")
    window.until(lambda: window.holder)
    conversation.go_to_sibling(conversation.messages[1].id, -1)
    other.close()
    window.until(lambda: not window.holder)
    conversation.set(title="mine")
    answer(conversation, conversation.say("two"), "third")
    assert window.texts == ["one", "first", "two", "third"]


def test_a_session_of_our_own_that_is_gone_to_is_not_looked_at_again_and_again(
    store, session, monkeypatch
):
    store.take(session.id)
    looks = []
    monkeypatch.setattr(store, "held", lambda watched: looks.append(watched) or True)
    follower = Follower(store, lambda standing: None)
    follower.watch(session.id)
    time.sleep(5 * follower_module.INTERVAL)
    follower.close()
    assert 0 < len(looks) < 10  # it was tens of thousands


def test_a_session_that_is_deleted_elsewhere_is_told(window, other):
    other.store.delete_session(other.session.id)
    window.until(lambda: "deleted" in [change.kind for change in window.changes])


def test_a_long_session_keeps_what_was_loaded_of_it(store, window, other, answer, monkeypatch):
    monkeypatch.setattr("sessions.conversation.LOADED", 4)
    conversation = window.conversation
    for number in range(4):
        answer(conversation, conversation.say(f"{number}"), "yes")
    before = window.texts
    store.journal.flush()
    store.release(conversation.session.id)
    other.load()
    other.say("more")
    window.until(lambda: window.texts == [*before, "more", ""])


def test_a_store_that_cannot_be_read_for_a_moment_is_followed_afterwards(
    store, session, other, monkeypatch
):
    monkeypatch.setattr(follower_module, "_RETRY", 0.01)
    connect, failures = store.connect, iter(range(3))

    def failing():
        if next(failures, None) is not None:
            raise OSError("the server does not answer")
        return connect()

    monkeypatch.setattr(store, "connect", failing)
    window = Window(store, session.id)
    other.say("hello")
    window.until(lambda: window.texts == ["hello", ""])
    window.follower.close()


def test_on_a_shared_disk_an_idle_window_shows_that_it_lives(tmp_path, path, monkeypatch):
    """It would be taken for gone, ten minutes after its last write."""
    monkeypatch.setattr(follower_module, "HEARTBEAT", 0.05)
    monkeypatch.setattr(follower_module, "NETWORK_INTERVAL", 0.01)
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/home {tmp_path} nfs4 rw 0 0\n")
    store = Store(path, mounts=mounts)
    session = store.create_session(model="m", sampling=DEFAULTS)
    conversation = Conversation(store, session.id)
    conversation.say("hello")
    store.journal.flush()
    with store.write() as db:
        db.connection().exec_driver_sql("UPDATE lease SET renewed_at = 0")
    elsewhere = Store(path, mounts=mounts)
    elsewhere.owner = replace(elsewhere.owner, host="another box", boot_id="x", pid=os.getpid())
    assert not elsewhere.standing(session.id).holder
    watching = Follower(store, lambda _: None)
    deadline = time.monotonic() + 10
    while not elsewhere.standing(session.id).holder:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    with pytest.raises(SessionBusy, match=f"pid {os.getpid()} on {store.owner.host}"):
        elsewhere.take(session.id)
    watching.close()
    elsewhere.close()
    store.close()
