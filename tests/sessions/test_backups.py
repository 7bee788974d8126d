"""Copies of a store in use, and what is saved of a damaged one."""

import random
import sqlite3
import time
from contextlib import closing

import pytest

from engines.sampling import DEFAULTS
from sessions import backups, database
from sessions.models import PARTIAL, MessageRow
from sessions.recovery import problems, recover
from sessions.store import Store, StoreError

DAY = 86_400


def fill(store, sessions=5, messages=20):
    """Long messages, so that there are many pages; gives the ids of the sessions."""
    ids = []
    for number in range(sessions):
        session = store.create_session(model="m", sampling=DEFAULTS, title=f"session {number}")
        held = store.take(session.id)
        for place in range(messages):
            head = store.session(session.id).head_id or None
            text = f"한국어 {number} {place} " + "words " * 300
            row = MessageRow(session_id=session.id, parent_id=head, content=text)
            store.append(held, [row])
        store.release(session.id)
        ids.append(session.id)
    return ids


# Backups


def test_a_copy_is_made_a_week_and_the_newest_stay(store, path):
    fill(store, 1, 2)
    now = time.time() - 100 * DAY
    made = [backups.keep_weekly(path, 3, now + day * DAY) for day in range(40)]
    weekly = [copy for copy in made if copy]
    assert [made.index(copy) for copy in weekly] == [0, 7, 14, 21, 28, 35]
    assert backups.kept(path) == weekly[-3:]
    for copy in backups.kept(path):
        assert copy.stat().st_mode & 0o777 == 0o600
        assert problems(copy) == []
    assert copy.parent.stat().st_mode & 0o777 == 0o700


def test_a_copy_of_a_clock_that_was_wrong_is_none_of_this_week(store, path):
    fill(store, 1, 2)
    assert backups.keep_weekly(path, 3, time.time() + 100 * DAY)
    assert backups.keep_weekly(path, 3)


def test_what_was_written_is_in_the_copy_while_the_store_is_open(store, path):
    (session_id,) = fill(store, 1, 3)
    copy = backups.keep_weekly(path, 3)
    with closing(Store(copy)) as copied:
        assert len(copied.session_messages(session_id)) == 3


def test_no_copy_where_none_is_wanted_or_the_disk_is_too_full(store, path, monkeypatch):
    assert backups.keep_weekly(path, 0) is None
    assert backups.keep_weekly(path.with_name("none.db"), 3) is None
    monkeypatch.setattr(backups, "_SPARE", 1e15)
    assert backups.keep_weekly(path, 3) is None
    assert backups.kept(path) == []


def test_on_a_network_disk_nobody_waits_for_a_copy(store, path, tmp_path, monkeypatch):
    (session_id,) = fill(store, 1, 3)
    monkeypatch.setattr(database, "journal_mode", lambda *_: "TRUNCATE")
    monkeypatch.setattr(backups, "_STEP_PAGES", 1)
    backups.backup(path, tmp_path / "copy.db")
    with closing(Store(tmp_path / "copy.db", mounts=tmp_path / "none")) as copied:
        assert len(copied.session_messages(session_id)) == 3
    monkeypatch.setattr(backups, "_PATIENCE", -1)
    with pytest.raises(StoreError, match="written to all the time"):
        backups.backup(path, tmp_path / "another.db")
    assert not (tmp_path / "another.db").exists()


def test_of_two_processes_one_makes_the_copy(store, path, child):
    holder = child(
        "import sys\nfrom pathlib import Path\nfrom sessions import backups\n"
        "with backups._alone(Path(sys.argv[1])) as mine:\n    print(mine, flush=True)\n"
        "    sys.stdin.read()",
        backups.folder_of(path),
    )
    assert holder.stdout.readline() == "True\n"
    assert backups.keep_weekly(path, 3) is None
    holder.communicate("")
    assert backups.keep_weekly(path, 3)


def test_what_a_killed_process_left_is_removed(store, path):
    folder = backups.folder_of(path)
    folder.mkdir()
    (folder / ".sessions-2020-01-01-000000.db-123").write_text("half")
    made = backups.keep_weekly(path, 3)
    assert list(folder.iterdir()) == [made]


# Recovery


def test_a_whole_store_is_recovered_whole_with_what_was_not_yet_checkpointed(store, path, tmp_path):
    ids = fill(store)
    session = store.session(ids[0])
    reply = MessageRow(
        session_id=ids[0], parent_id=session.head_id, role="assistant", status=PARTIAL, content="be"
    )
    store.append(store.take(ids[0]), [reply])
    with store.write() as db:
        connection = db.connection().connection.driver_connection
        connection.execute("INSERT INTO reply_part VALUES (?, 0, 'gun', x'01000000')", (reply.id,))
    before = path.read_bytes()
    found = recover(path, tmp_path / "new.db")
    assert (found.sessions, found.messages, found.invented) == (5, 101, 0)
    assert path.read_bytes() == before
    with closing(Store(tmp_path / "new.db")) as new:
        for session_id in ids[1:]:
            assert new.session(session_id) == store.session(session_id)
            assert new.session_messages(session_id) == store.session_messages(session_id)
        assert new.session_messages(ids[0])[-1].content == "begun"
        assert len(new.search("국어", limit=1000)) == 100


def damage(path, seed, holes):
    """Overwrite pages, but not the first one, which holds the schema."""
    draw = random.Random(seed)
    data = bytearray(path.read_bytes())
    pages = len(data) // 4096
    for page in draw.sample(range(20, pages), holes):
        data[page * 4096 : (page + 1) * 4096] = draw.randbytes(4096)
    path.write_bytes(data)


@pytest.mark.parametrize("seed", range(4))
def test_of_a_damaged_store_the_rest_is_saved(path, tmp_path, seed):
    with closing(Store(path)) as store:
        ids = fill(store, 10, 20)
        said = {
            row.id: row.content for session_id in ids for row in store.session_messages(session_id)
        }
    damage(path, seed, 4)
    before = path.read_bytes()
    assert problems(path)
    found = recover(path, tmp_path / "new.db")
    assert found.messages >= 120
    assert path.read_bytes() == before
    assert problems(tmp_path / "new.db") == []
    with closing(Store(tmp_path / "new.db")) as new:
        rows = [
            row for session in new.sessions(limit=99) for row in new.session_messages(session.id)
        ]
        assert len(rows) == found.messages
        whole = [row for row in rows if said.get(row.id) == row.content]
        assert len(whole) >= found.messages - 8  # a page of a text's end may hold noise
        for session in new.sessions(limit=99):
            assert new.branch(session.head_id, 99)[0].depth == 0
    assert [path.name for path in tmp_path.glob(".recovery*")] == []


def test_what_answered_a_lost_message_begins_anew_and_lost_sessions_get_a_row(path, tmp_path):
    with closing(Store(path)) as store:
        first, second = fill(store, 2, 6)
        rows = store.session_messages(first)
    with closing(sqlite3.connect(path)) as db:
        db.execute("DELETE FROM message WHERE id = ?", (rows[2].id,))
        db.execute("DELETE FROM session WHERE id = ?", (second,))
        db.commit()
    found = recover(path, tmp_path / "new.db")
    assert (found.sessions, found.messages, found.invented) == (1, 11, 1)
    with closing(Store(tmp_path / "new.db")) as new:
        assert [row.id for row in new.branch(new.session(first).head_id, 99)] == [
            row.id for row in rows[3:]
        ]
        assert new.session(second).title == "(recovered)"
        assert len(new.branch(new.session(second).head_id, 99)) == 6


@pytest.mark.parametrize(
    "content",
    [b"", b"no database", b"SQLite format 3\0" + bytes(9000)],
    ids=["empty", "text", "zeros"],
)
def test_where_nothing_can_be_read_that_is_said_and_nothing_left(tmp_path, content):
    path = tmp_path / "sessions.db"
    path.write_bytes(content)
    with pytest.raises(StoreError, match="put a backup in its place"):
        recover(path, tmp_path / "new.db")
    assert list(tmp_path.iterdir()) == [path]


def test_recovery_never_overwrites(path, store, tmp_path):
    (tmp_path / "new.db").write_text("mine")
    with pytest.raises(StoreError, match="there already"):
        recover(path, tmp_path / "new.db")
    assert (tmp_path / "new.db").read_text() == "mine"
