import os
import signal
import time
from dataclasses import replace

import pytest

from engines.protocol import TextDelta
from engines.sampling import DEFAULTS
from sessions import lease
from sessions.conversation import Conversation, WentOn
from sessions.lease import Owner, SessionBusy
from sessions.store import Store, StoreError
from tests.sessions.other_window import OtherWindow

SAY = """
import sys, time
from pathlib import Path
from engines.protocol import TextDelta
from sessions.conversation import Conversation
from sessions.store import Store
store = Store(Path(sys.argv[1]))
conversation = Conversation(store, sys.argv[2])
request = conversation.say("from the other window")
conversation.hear(TextDelta(request.request_id, "half a repl", (1, 2)))
store.journal.flush()
print("said", flush=True)
for line in sys.stdin:
    if line.strip() == "say":
        from engines.protocol import GenerationEnded
        conversation.hear(GenerationEnded(request.request_id, "cancelled"))
        try:
            conversation.say("after the sleep")
        except Exception as error:
            print(type(error).__name__, flush=True)
"""


def ask(process, line):
    process.stdin.write(f"{line}\n")
    process.stdin.flush()
    return process.stdout.readline().strip()


@pytest.fixture
def session(store):
    return store.create_session(model="m", sampling=DEFAULTS)


@pytest.fixture
def other(child, path, session):
    """A process in which this session is being written."""
    process = child(SAY, path, session.id)
    assert process.stdout.readline() == "said\n"
    return process


@pytest.fixture
def beside(path, session):
    """Another window in which this session is being written."""
    window = OtherWindow(path, session.id)
    window.say("from the other window")
    window.write("half a repl")
    yield window
    window.kill()
    window.store.close()


def test_a_process_knows_itself_and_not_its_successor():
    me = Owner.current()
    assert me.alive(me, 0)
    assert not replace(me, started="0").alive(me, time.time())
    assert not replace(me, boot_id="another boot").alive(me, time.time())
    assert not replace(me, pid=0).alive(me, time.time())


def test_a_process_on_another_machine_is_believed_for_a_while():
    me = Owner.current()
    other = replace(me, host="gpu-box")
    assert other.alive(me, time.time())
    assert not other.alive(me, time.time() - lease.ELSEWHERE_SECONDS - 1)


def test_a_second_window_can_read_but_not_write(store, session, beside):
    conversation = Conversation(store, session.id)
    assert [m.content for m in conversation.messages] == ["from the other window", "half a repl"]
    with pytest.raises(StoreError, match=f"open in another llmtui .pid {beside.pid}"):
        conversation.say("me too")
    with pytest.raises(SessionBusy):
        conversation.set(title="mine")
    with pytest.raises(SessionBusy):
        store.delete_session(session.id)
    assert store.session(session.id).title == "from the other window"


def test_a_second_window_can_look_at_other_branches(store, session, beside, answer):
    beside.end()
    beside.close()
    conversation = Conversation(store, session.id)
    answer(conversation, conversation.regenerate(), "second")
    conversation.close()
    beside.load()
    beside.say("more")
    conversation = Conversation(store, session.id)
    assert conversation.go_to_sibling(conversation.messages[1].id, -1)
    assert [m.content for m in conversation.messages][1:] == ["half a repl"]
    stored = Conversation(store, session.id)
    assert [m.content for m in stored.messages][1:] == ["second", "more", ""]


def test_another_session_can_be_written_to_meanwhile(store, beside, answer):
    mine = Conversation(store, store.create_session(model="m", sampling=DEFAULTS).id)
    answer(mine, mine.say("hello"))
    assert mine.messages[-1].status == "complete"


def test_opening_the_store_leaves_a_reply_alone_that_is_being_written(path, store, beside):
    Store(path).close()
    with store.read() as db:
        parts = db.connection().exec_driver_sql("SELECT count(*) FROM reply_part").scalar()
    assert parts == 1


def test_a_window_that_closes_leaves_its_reply_whole(store, session, beside):
    beside.close()
    reply = Conversation(store, session.id).messages[-1]
    assert (reply.content, reply.status) == ("half a repl", "partial")
    assert [hit.message_id for hit in store.search("repl")] == [reply.id]


def test_what_was_said_elsewhere_since_is_loaded_before_one_can_write(store, session, beside):
    conversation = Conversation(store, session.id)
    beside.end()
    beside.say("and again")
    beside.close()
    with pytest.raises(WentOn):
        conversation.say("I think that I am the first")
    assert [m.content for m in conversation.messages][2:] == ["and again", ""]
    conversation.say("I see")
    assert conversation.messages[-2].depth == 4


def test_a_killed_window_leaves_its_reply_and_its_lease(store, session, other, answer):
    conversation = Conversation(store, session.id)
    other.send_signal(signal.SIGKILL)  # not waited for: a zombie is dead too
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        try:
            store.take(session.id)
            break
        except SessionBusy:
            time.sleep(0.02)
    row = store.message(conversation.messages[-1].id)
    assert (row.content, row.status, row.token_ids()) == ("half a repl", "partial", (1, 2))


def test_an_owner_that_slept_through_a_take_over_cannot_write(store, session, other, monkeypatch):
    os.kill(other.pid, signal.SIGSTOP)
    # As if it were on another machine and had not been heard of for long.
    monkeypatch.setattr(Owner, "alive", lambda *_: False)
    conversation = Conversation(store, session.id)
    with pytest.raises(WentOn):  # its reply was folded just now
        conversation.say("taken over")
    conversation.say("taken over")
    os.kill(other.pid, signal.SIGCONT)
    assert ask(other, "say") == "SessionBusy"
    texts = [message.content for message in store.branch(conversation.session.head_id, 10)]
    assert texts == ["from the other window", "half a repl", "taken over", ""]


def test_a_journal_whose_lease_was_taken_says_so(path, store, session, monkeypatch):
    conversation = Conversation(store, session.id)
    request = conversation.say("hello")
    monkeypatch.setattr(Owner, "alive", lambda *_: False)
    thief = Store(path)
    thief.owner = replace(thief.owner, pid=1)
    thief.take(session.id)
    conversation.hear(TextDelta(request.request_id, "too late"))
    store.journal.flush()
    assert "taken this session over" in conversation.problem
    assert thief.message(conversation.messages[-1].id).content == ""
    thief.close()
