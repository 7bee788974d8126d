import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from engines.sampling import DEFAULTS
from sessions import backups, database, removal, upkeep
from sessions.conversation import Conversation
from sessions.database import StoreLocked
from sessions.file_locks import is_stopped
from sessions.models import MessageRow
from sessions.store import Store, StoreError

ROOT = Path(__file__).parents[2]


@pytest.fixture
def create(store):
    def make(title="", **columns):
        return store.create_session(model="m", sampling=DEFAULTS, title=title, **columns)

    return make


def titles(store, **options):
    return [row.title for row in store.sessions(**options)]


def count(store, table):
    with store.read() as db:
        return db.connection().exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()


def test_a_session_is_found_by_its_id_or_the_beginning_of_it(store, create):
    first, second = create("first"), create("second")
    assert store.session(first.id).title == "first"
    assert store.session(second.id.upper()).title == "second"
    common = [a for a, b in zip(first.id, second.id, strict=True) if a == b][:5]
    assert store.session("".join(common)) is None  # not the only one
    unique = next(n for n in range(27) if first.id[:n] != second.id[:n])
    assert store.session(first.id[:unique]).title == "first"
    assert store.session("") is None
    assert store.session("zzz") is None
    assert store.session("%") is None


def test_every_column_of_a_session_survives(store, path):
    made = store.create_session(
        model="mistral-7b", template="mistral", template_args={"x": [1, "두"]},
        adapters={"lora.gguf": 0.5}, system_prompt="Be kind.", opening=[("user", "안녕")],
        sampling=DEFAULTS.replace(stop=["\n"], logit_bias={"5": -1.5}), overflow="stop",
        window_exchanges=3, title="Title",
    )  # fmt: skip
    store.update_session(made.id, tags=["a", "b"], pinned=True, draft="unsent")
    other = Store(path)
    row = other.session(made.id)
    other.close()
    assert row.model_dump() == made.model_dump() | {
        "tags": ["a", "b"], "pinned": True, "draft": "unsent",
    }  # fmt: skip
    assert row.opening == [["user", "안녕"]]
    assert row.params() == DEFAULTS.replace(stop=["\n"], logit_bias={"5": -1.5})


def test_sessions_are_listed_pinned_first_then_by_when_something_was_said(store, create, answer):
    a, b, c = create("a"), create("b"), create("c")
    conversation = Conversation(store, a.id)
    answer(conversation, conversation.say("hello"))
    conversation.close()
    assert titles(store) == ["a", "c", "b"]
    assert store.last_session().id == a.id
    store.update_session(b.id, pinned=True)
    store.update_session(c.id, draft="does not count as said")
    assert titles(store) == ["b", "a", "c"]
    assert titles(store, limit=1, offset=1) == ["a"]


def test_sessions_are_filtered_by_title_model_and_tag(store, create):
    create("한국어 공부")
    create("100% sure_thing")
    create("plain", system_prompt="100")
    store.update_session(create("tagged").id, tags=["work", "한글"])
    assert titles(store, filter="국어") == ["한국어 공부"]
    assert titles(store, filter="100%") == ["100% sure_thing"]
    assert titles(store, filter="e_t") == ["100% sure_thing"]
    assert titles(store, filter="SURE 100") == ["100% sure_thing"]
    assert titles(store, filter="한글") == ["tagged"]
    assert titles(store, filter="m") == titles(store)
    assert titles(store, filter="\ud800") == []


def test_archived_sessions_are_listed_apart(store, create):
    store.update_session(create("old").id, archived=True)
    create("new")
    assert titles(store) == ["new"]
    assert titles(store, archived=True) == ["old"]


def test_a_deleted_session_is_hidden_and_can_be_brought_back(store, create):
    session = create("mine")
    store.delete_session(session.id)
    assert titles(store) == []
    assert store.session(session.id) is None
    assert store.last_session() is None
    store.restore_session(session.id)
    assert titles(store) == ["mine"]


def test_what_was_deleted_is_removed_after_a_day(store, path, create, conversation, answer):
    session = create("mine")
    answer(conversation, conversation.say("hello"), "unique words")
    answer(conversation, conversation.say("again"))
    conversation.delete_message(conversation.messages[1].id)
    conversation.close()
    store.delete_session(session.id)
    Store(path).close()
    assert (count(store, "session"), count(store, "message")) == (2, 4)
    long_ago = time.time() - removal.KEPT_SECONDS - 1
    store.update_session(session.id, deleted_at=long_ago)
    with store.write() as db:
        db.connection().exec_driver_sql(
            "UPDATE message SET deleted_at = ? WHERE deleted_at NOT NULL", (long_ago,)
        )
    Store(path).close()
    assert (count(store, "session"), count(store, "message")) == (1, 1)
    assert count(store, "message_text") == 1


def test_a_session_can_be_removed_at_once(store, conversation, answer):
    answer(conversation, conversation.say("hello"))
    conversation.close()
    store.delete_session(conversation.session.id, now=True)
    tables = ("session", "message", "message_text", "reply_part", "lease")
    assert [count(store, table) for table in tables] == [0] * len(tables)


def test_changing_what_is_not_there_is_an_error(store, create):
    with pytest.raises(StoreError, match="there is no session"):
        store.update_session("nothing", title="x")
    with pytest.raises(TypeError, match="no column 'colour'"):
        store.update_session(create().id, colour="red")


def test_no_read_keeps_the_log_from_being_written_back(store, path, conversation, answer):
    for _ in range(5):
        answer(conversation, conversation.say("hello " * 1000))
        store.sessions()
        store.search("hello")
        store.branch(conversation.session.head_id, 5)
    store.journal.flush()
    with store.read() as db:
        raw = db.connection().connection.driver_connection
        raw.rollback()
        busy, log, done = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    assert (busy, log) == (0, done)


def test_opening_and_listing_import_no_model_library():
    script = """
import sys, tempfile, pathlib
from sessions.store import Store
from sessions.conversation import Conversation
store = Store(pathlib.Path(tempfile.mkdtemp()) / "sessions.db")
store.sessions(); store.close()
print(sorted({"torch", "numpy", "llama_cpp", "textual", "transformers", "rwkv"} & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_a_file_that_stays_locked_is_told_and_can_be_used_afterwards(path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    store = Store(path)
    blocker = database.connect(path)
    blocker.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match=r"keeps .*sessions\.db locked"):
        store.create_session(model="m", sampling=DEFAULTS)
    assert store.sessions() == []  # reading goes on
    blocker.execute("ROLLBACK")
    blocker.close()
    store.create_session(model="m", sampling=DEFAULTS)
    assert len(store.sessions()) == 1
    store.close()


STOPPED = """
import sys
from pathlib import Path
from sessions import database
connection = database.connect(Path(sys.argv[1]))
with database.transaction(connection):
    print("inside", flush=True)
    sys.stdin.read()
"""


def test_nobody_waits_for_a_process_that_was_stopped_while_it_wrote(store, path, monkeypatch):
    command = [sys.executable, "-c", STOPPED, str(path)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdout.readline()
    process.send_signal(signal.SIGSTOP)
    try:
        with pytest.raises(StoreLocked, match=f"kill -CONT {process.pid}"):
            store.create_session(model="m", sampling=DEFAULTS)
    finally:
        process.send_signal(signal.SIGCONT)
        process.communicate()
    assert store.create_session(model="m", sampling=DEFAULTS)


ASKED_TO_STOP = """
import os, signal, sys, threading, time
from pathlib import Path
from sessions import database, write_gate
signal.signal(signal.SIGTSTP, write_gate.stop)
path = Path(sys.argv[1])
def work(connection, ask):
    for _ in range(100):
        with database.transaction(connection) as db:
            db.execute("UPDATE session SET draft = 'x'")
            if ask:
                os.kill(os.getpid(), signal.SIGTSTP)
            time.sleep(0.005)
threading.Thread(target=work, args=(database.connect(path), False), daemon=True).start()
work(database.connect(path), True)
"""


def test_a_process_that_is_asked_to_stop_stops_between_its_writes(store, path):
    """By its own signal in the middle of a transaction, while another thread is in one or not."""
    store.create_session(model="m", sampling=DEFAULTS)
    command = [sys.executable, "-c", ASKED_TO_STOP, str(path)]
    process = subprocess.Popen(command, cwd=ROOT)
    try:
        for _ in range(10):
            while not is_stopped(process.pid):
                assert process.poll() is None
                time.sleep(0.005)
            assert store.create_session(model="m", sampling=DEFAULTS)
            process.send_signal(signal.SIGCONT)
    finally:
        process.kill()
        process.wait()


def fill(store, messages):
    """A session of so many long messages; gives its id."""
    session = store.create_session(model="tiny", sampling=DEFAULTS)
    texts = [f"{number} " + "many different words " * 100 for number in range(messages)]
    rows = [MessageRow(session_id=session.id, content=text) for text in texts]
    store.append(store.take(session.id), rows)
    store.release(session.id)
    return session.id


def pages(store):
    with store.read() as db:
        names = ("page_count", "freelist_count")
        return [db.connection().exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]


def test_what_is_removed_gives_its_space_back_to_the_disk(store, path, monkeypatch):
    monkeypatch.setattr(removal, "_BATCH", 7)
    kept = fill(store, 3)
    before, _ = pages(store)
    removed = fill(store, 50)
    largest, _ = pages(store)
    store.delete_session(removed, now=True)
    now, free = pages(store)
    # The index keeps some of it, until it is merged.
    assert largest - now > 0.6 * (largest - before)
    assert free == 0
    assert len(store.session_messages(kept)) == 3
    assert len(store.search("different")) == 3
    store.close()
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_removal_that_was_cut_off_is_gone_on_with_at_the_next_start(store, path, monkeypatch):
    session_id = fill(store, 5)
    store.update_session(session_id, deleted_at=removal.LONG_AGO)
    monkeypatch.setattr(removal, "_BATCH", 2)
    for left in (3, 1, 0):
        Store(path).close()
        assert count(store, "message") == left
    assert store.session(session_id, deleted=True) is None


def test_a_session_deleted_more_than_a_day_ago_cannot_be_brought_back(store, create):
    session = create("mine")
    store.update_session(session.id, deleted_at=time.time() - removal.KEPT_SECONDS - 1)
    assert store.sessions(deleted=True) == []
    with pytest.raises(StoreError, match="more than a day ago"):
        store.restore_session(session.id)


def test_the_app_removes_and_copies_while_it_runs(store, path, monkeypatch):
    monkeypatch.setattr(upkeep, "_DELAY", 0.01)
    session_id = fill(store, 3)
    store.update_session(session_id, deleted_at=removal.LONG_AGO)
    running = upkeep.Upkeep(store, copies=1)
    deadline = time.monotonic() + 10
    while not backups.kept(path) and time.monotonic() < deadline:
        time.sleep(0.01)
    running.close()
    assert count(store, "message") == 0
    assert len(backups.kept(path)) == 1
