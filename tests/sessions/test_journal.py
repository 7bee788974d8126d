import random
import sqlite3
import threading
import time

import pytest

from engines.protocol import GenerationEnded, TextDelta
from engines.sampling import DEFAULTS
from sessions import database
from sessions.backups import backup
from sessions.conversation import Conversation
from sessions.entries import ReplyChanged, ReplyEnded, ReplyText, joined
from sessions.lease import Lease
from sessions.models import MessageRow
from sessions.mounts import MOUNTS
from sessions.store import Store, StoreError

STREAM = """
import sys, time
from pathlib import Path
from engines.protocol import TextDelta
from sessions.conversation import Conversation
from sessions.store import Store
store = Store(Path(sys.argv[1]))
conversation = Conversation(store, sys.argv[2])
request = conversation.say("tell me a story")
for number in range(100_000):
    conversation.hear(TextDelta(request.request_id, f"{number} ", (number,)))
    print(time.time(), flush=True)
    time.sleep(0.002)
"""

CHAT = """
import sys
from pathlib import Path
from engines.protocol import GenerationEnded, TextDelta
from sessions.conversation import Conversation
from sessions.store import Store
store = Store(Path(sys.argv[1]))
conversation = Conversation(store, sys.argv[2])
while True:
    request = conversation.say("question")
    print(conversation.messages[-2].id, flush=True)
    for number in range(30):
        conversation.hear(TextDelta(request.request_id, "word ", (number,)))
    conversation.hear(GenerationEnded(request.request_id, "stop"))
"""

WRITE = """
import sys
from pathlib import Path
from engines.protocol import GenerationEnded, TextDelta
from engines.sampling import DEFAULTS
from sessions.conversation import Conversation
from sessions.store import Store
store = Store(Path(sys.argv[1]), mounts=Path(sys.argv[2]))
for _ in range(4):
    conversation = Conversation(store, store.create_session(model="m", sampling=DEFAULTS).id)
    for _ in range(8):
        request = conversation.say("question")
        conversation.hear(TextDelta(request.request_id, "answer", (1,)))
        conversation.hear(GenerationEnded(request.request_id, "stop"))
        conversation.adjust(DEFAULTS.replace(temperature=0.5))
    conversation.close()
store.close()
"""


def parts(store):
    with store.read() as db:
        return db.connection().exec_driver_sql("SELECT count(*) FROM reply_part").scalar()


@pytest.mark.parametrize("seconds", [0.35, 0.9])
def test_kill_9_loses_at_most_half_a_second_of_a_reply(path, child, seconds):
    store = Store(path)
    session = store.create_session(model="m", sampling=DEFAULTS)
    process = child(STREAM, path, session.id)
    heard = [float(process.stdout.readline())]
    while heard[-1] < heard[0] + seconds:
        heard.append(float(process.stdout.readline()))
    process.kill()
    killed = time.time()
    heard += map(float, process.communicate()[0].split())
    store.close()

    again = Store(path)
    user, reply = Conversation(again, session.id).messages
    kept = reply.content.split()
    assert user.content == "tell me a story"
    assert kept == [str(number) for number in range(len(kept))]
    assert reply.token_ids() == tuple(range(len(kept)))
    assert reply.status == "partial"
    assert parts(again) == 0
    assert sum(moment < killed - 0.5 for moment in heard) <= len(kept)
    assert not kept or [hit.message_id for hit in again.search(f"{kept[-1]}")] == [reply.id]
    again.close()


def test_kill_9_at_random_moments_loses_no_message(path, child):
    store = Store(path)
    session = store.create_session(model="m", sampling=DEFAULTS)
    store.close()
    said = []
    for _ in range(3):
        process = child(CHAT, path, session.id)
        said.append(process.stdout.readline().strip())
        time.sleep(random.uniform(0.0, 0.3))
        process.kill()
        said += process.communicate()[0].split()
        store = Store(path)
        head = store.session(session.id).head_id
        branch = store.branch(head, 10_000)
        with store.read() as db:
            check = db.connection().exec_driver_sql("PRAGMA integrity_check").scalar()
        store.close()
        assert check == "ok"
        assert set(said) <= {row.id for row in branch}
        assert [row.depth for row in branch] == list(range(len(branch)))
        # Each reply but the last of a process was whole before the next question was committed.
        replies = [row for row in branch if row.role == "assistant"]
        assert sum(row.content != "word " * 30 for row in replies) <= 3


def test_a_reply_is_on_the_disk_while_it_streams(conversation, path):
    request = conversation.say("go")
    reader = database.connect(path)
    seen = []
    for number in range(10):
        conversation.hear(TextDelta(request.request_id, f"{number}", (number,)))
        time.sleep(0.1)
        seen.append(reader.execute("SELECT count(*) FROM reply_part").fetchone()[0])
    reader.close()
    assert seen[-1] >= 4  # rows in one second


def test_hearing_never_waits_for_the_disk(conversation, path):
    request = conversation.say("go")
    blocker = database.connect(path)
    blocker.execute("BEGIN IMMEDIATE")  # nothing can be written now
    before = time.monotonic()
    for _ in range(2000):
        conversation.hear(TextDelta(request.request_id, "x"))
    conversation.adjust(DEFAULTS.replace(top_k=5))
    conversation.hear(GenerationEnded(request.request_id, "stop"))
    assert time.monotonic() - before < 5  # it would wait for ten
    blocker.execute("COMMIT")
    blocker.close()
    conversation.store.journal.flush()
    assert conversation.store.message(conversation.messages[-1].id).content == "x" * 2000


def test_what_cannot_be_written_waits_and_is_written_later(conversation, monkeypatch):
    store = conversation.store
    request = conversation.say("go")
    real, broken = store.journal._write, threading.Event()

    def write(connection, entries):
        if broken.is_set():
            raise sqlite3.OperationalError("database or disk is full")
        real(connection, entries)

    monkeypatch.setattr(store.journal, "_write", write)
    broken.set()
    conversation.hear(TextDelta(request.request_id, "precious"))
    with pytest.raises(StoreError, match="disk is full"):
        store.journal.flush()
    assert "disk is full" in conversation.problem
    broken.clear()
    conversation.hear(GenerationEnded(request.request_id, "stop"))
    store.journal.flush()
    assert conversation.problem == ""
    assert store.message(conversation.messages[-1].id).content == "precious"


def test_two_processes_writing_at_once_are_never_locked_out(path, child):
    Store(path).close()
    processes = [child(WRITE, path, MOUNTS) for _ in range(2)]
    assert [process.wait(60) for process in processes] == [0, 0]
    store = Store(path)
    sessions = store.sessions()
    assert len(sessions) == 8
    assert {len(store.branch(session.head_id, 100)) for session in sessions} == {16}
    assert {session.sampling["temperature"] for session in sessions} == {0.5}
    store.close()


@pytest.mark.soak
@pytest.mark.parametrize("filesystem", ["ext4", "nfs4"])
def test_many_windows_one_of_which_deletes_and_copies_never_find_the_store_locked(
    path, tmp_path, child, filesystem
):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"somewhere {tmp_path} {filesystem} rw 0 0\n")
    store = Store(path, mounts=mounts)
    processes = [child(WRITE, path, mounts) for _ in range(6)]
    number = 0
    while any(process.poll() is None for process in processes):
        session = store.create_session(model="m", sampling=DEFAULTS)
        rows = [MessageRow(session_id=session.id, content="many words " * 50) for _ in range(500)]
        store.append(store.take(session.id), rows)
        store.search("words")
        store.delete_session(session.id, now=True)
        if filesystem == "ext4":  # on a network disk it waits until nobody writes
            backup(path, tmp_path / f"{number}.db")
        number += 1
    assert number > 1
    assert [process.wait(60) for process in processes] == [0] * 6
    assert {len(store.branch(session.head_id, 100)) for session in store.sessions()} == {16}
    store.close()


def test_several_threads_can_use_one_store(store, answer):
    problems = []

    def chat():
        try:
            session = store.create_session(model="m", sampling=DEFAULTS)
            conversation = Conversation(store, session.id)
            for _ in range(5):
                answer(conversation, conversation.say("hello"))
            conversation.close()
        except Exception as error:
            problems.append(error)

    threads = [threading.Thread(target=chat) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not problems
    assert {len(store.branch(row.head_id, 100)) for row in store.sessions()} == {10}


def test_closing_the_store_writes_what_was_heard(path):
    store = Store(path)
    conversation = Conversation(store, store.create_session(model="m", sampling=DEFAULTS).id)
    request = conversation.say("go")
    conversation.hear(TextDelta(request.request_id, "the last words"))
    store.close()
    again = Store(path)
    assert again.message(conversation.messages[-1].id).content == "the last words"
    again.close()


def test_text_of_a_reply_becomes_one_row_a_commit():
    lease = Lease("s", 1)
    texts = [
        ReplyText(lease, "a", "1", (1,)),
        ReplyText(lease, "b", "x"),
        ReplyText(lease, "a", "2", (2,)),
    ]
    ended = ReplyEnded(lease, "a", {}, 0.0)
    changed = ReplyChanged(lease, "b", {})
    assert joined([*texts[:2], changed, texts[2], ended]) == [
        ReplyText(lease, "a", "12", [1, 2]),
        ReplyText(lease, "b", "x", []),
        changed,
        ended,
    ]


def test_an_idle_journal_costs_nothing(conversation, answer):
    answer(conversation, conversation.say("hello"))
    conversation.store.journal.flush()
    before = time.process_time()
    time.sleep(0.5)
    assert time.process_time() - before < 0.05


def test_a_long_reply_is_folded_in_order(conversation, answer):
    pieces = [f"{random.random()} " for _ in range(300)]
    request = conversation.say("go")
    for number, piece in enumerate(pieces):
        conversation.hear(TextDelta(request.request_id, piece, (number,)))
        if number % 100 == 0:
            conversation.store.journal.flush()
    answer(conversation, request, "", "length")
    conversation.store.journal.flush()
    stored = conversation.store.message(conversation.messages[-1].id)
    assert stored.content == "".join(pieces)
    assert stored.token_ids() == tuple(range(300))
    assert stored.content == conversation.messages[-1].content
    assert parts(conversation.store) == 0
