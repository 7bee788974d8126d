"""A store of contexts that is damaged, deleted, locked, full or killed: never an error, never a
wrong state.
"""

from __future__ import annotations

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.context_store import StoreFull
from sessions import context_database, contexts, database
from sessions.contexts import SqliteContexts
from tests.sessions.context_tools import flip, found, grow, ids_of, new, some_bytes, tokens_of

ROOT = Path(__file__).parents[2]
MB = 1 << 20


@pytest.fixture
def store(tmp_path):
    return SqliteContexts(tmp_path / "contexts.db")


def change(store: SqliteContexts, statement: str, *values: object) -> None:
    """Behind the back of the store."""
    db = sqlite3.connect(store.file)
    assert db.execute(statement, values).rowcount
    db.commit()
    db.close()


# Rows that do not fit together


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE chunk_state SET state = zeroblob(length(state)) WHERE chunk_id = ?",
        "UPDATE chunk_state SET state = substr(state, 2) WHERE chunk_id = ?",
        "DELETE FROM chunk_state WHERE chunk_id = ?",
        "UPDATE chunk SET checksum = checksum + 1 WHERE id = ?",
        "UPDATE chunk SET bytes = bytes * 1000000000 WHERE id = ?",
    ],
)
def test_a_broken_state_is_dropped_with_what_hangs_below_it(store, statement):
    ids = grow(store, 4)
    change(store, statement, ids[1])
    assert store.read(ids[1]) is None
    assert ids_of(found(store, range(40))) == ids[:1]
    assert store.usage().chunks == 1
    assert len(grow(store, 3, below=ids[:1])) == 4


def test_a_state_in_the_place_of_another_is_noticed_though_its_checksum_came_with_it(store):
    one, other = grow(store, 1)[0], grow(store, 1, first=100)[0]
    for table, key, column in (("chunk_state", "chunk_id", "state"), ("chunk", "id", "checksum")):
        source = f"SELECT {column} FROM {table} WHERE {key} = {other}"
        change(store, f"UPDATE {table} SET {column} = ({source}) WHERE {key} = ?", one)
    assert store.read(one) is None
    assert store.read(other)
    assert store.usage().chunks == 1


@pytest.mark.parametrize(
    "change_of",
    ["tokens = zeroblob(length(tokens))", "tokens = 'text'", "start = start + 1", "kind = 'hybrid'",
     "parent_id = 0, start = 0", "fingerprint = 'a model '", "seal = seal + 1", "id = id + 7",
     "owner = 'one'", "proof = x'00'", "proof = zeroblob(40)", "bytes = 'many'"],
)  # fmt: skip
def test_a_chunk_whose_row_was_changed_is_not_found(store, change_of):
    ids = grow(store, 4)
    change(store, f"UPDATE chunk SET {change_of} WHERE id = ?", ids[2])
    assert ids_of(found(store, range(40), owner="one")) == ids[:2]
    assert ids_of(found(store, [*range(20), *[0] * 10], owner="one")) == ids[:2]
    assert found(store, tokens_of(2), owner="one") == []
    store.verify()
    store.sweep()
    assert store.usage().chunks == 2


def test_verify_names_and_drops_what_is_broken(store):
    ids = grow(store, 4)
    other = grow(store, 1, first=500)
    change(store, "UPDATE chunk_state SET state = x'00' WHERE chunk_id = ?", ids[2])
    problems = store.verify()
    assert len(problems) == 1
    assert str(ids[2]) in problems[0]
    assert store.verify() == []
    assert store.usage().chunks == 3
    assert store.read(other[0])


# Files that are no good


def damage_everywhere(store: SqliteContexts) -> None:
    store.close()
    size = store.file.stat().st_size
    for place in range(4096, size, 997):
        flip(store.file, place)


def test_a_damaged_file_is_made_anew(store):
    ids = grow(store, 3, size=200_000)
    damage_everywhere(store)
    assert found(store, range(30)) == []
    assert store.read(ids[0]) is None
    assert store.path("a model", "", [1]) == []
    again = grow(store, 3)
    assert ids_of(found(store, range(30))) == again
    assert not set(again) & set(ids)


def test_verify_says_that_a_file_was_damaged(store):
    grow(store, 3, size=200_000)
    damage_everywhere(store)
    problems = store.verify()
    assert len(problems) == 1
    assert "was damaged" in problems[0] or "match" in problems[0]
    assert store.verify() == []


def test_a_file_that_is_no_database_is_set_aside(store):
    store.file.write_text("notes of mine\n" * 500)
    ids = grow(store, 1)
    assert store.read(ids[0])
    assert "notes of mine" in store.file.with_name("contexts.db.broken").read_text()


def test_a_file_that_was_cut_off_is_made_anew(store):
    grow(store, 3, size=200_000)
    store.close()
    with store.file.open("r+b") as file:
        file.truncate(100_000)
    store.verify()
    ids = grow(store, 2)
    assert ids_of(found(store, range(20))) == ids


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("PRAGMA application_id = 7", "another program"),
        ("PRAGMA user_version = 99", "newer llmtui"),
    ],
)
def test_files_of_others_and_of_newer_versions_are_left_alone(store, statement, said):
    db = sqlite3.connect(store.file)
    db.executescript(f"CREATE TABLE t (x); {statement}")
    if "user" in statement:
        db.execute(f"PRAGMA application_id = {context_database.APPLICATION_ID}")
    db.close()
    before = store.file.read_bytes()
    assert found(store, range(10)) == []
    assert store.read(1) is None
    store.use("one", [1])
    with pytest.raises(StoreFull, match=said):
        store.write(new([1]), b"state", "one")
    assert said in store.verify()[0]
    assert store.file.read_bytes() == before


def test_a_schema_that_was_changed_is_made_anew(store):
    grow(store, 2)
    change_schema = sqlite3.connect(store.file)
    change_schema.execute("ALTER TABLE chunk RENAME COLUMN proof TO prof")
    change_schema.close()
    store.close()
    assert found(store, range(20)) == []
    assert grow(store, 2)


def test_where_no_file_can_be_made_nothing_is_stored(tmp_path):
    (tmp_path / "file").touch()
    store = SqliteContexts(tmp_path / "file" / "contexts.db")
    assert found(store, [1]) == []
    assert store.read(1) is None
    assert store.usage().bytes == 0
    store.use("one", [1])
    store.drop([1])
    store.sweep()
    with pytest.raises(StoreFull, match=r"contexts\.db"):
        store.write(new([1]), b"state", "one")


@pytest.mark.parametrize("place", ["folder", "link to nowhere", "others can write"])
def test_where_the_file_cannot_be_ours_nothing_is_stored(store, tmp_path, place):
    if place == "folder":
        store.file.mkdir()
    elif place == "link to nowhere":
        store.file.symlink_to(tmp_path / "nowhere" / "contexts.db")
    else:
        grow(store, 1)
        store.close()
        store.file.chmod(0o666)
    assert found(store, [1]) == []
    with pytest.raises(StoreFull, match=r"contexts\.db"):
        store.write(new([1]), b"state", "one")
    assert not (tmp_path / "nowhere").exists()


@pytest.fixture(scope="module")
def full_of_chunks(tmp_path_factory):
    """A file with branches, and the state that belongs to the tokens down to each chunk."""
    store = SqliteContexts(tmp_path_factory.mktemp("sound") / "contexts.db")
    states = {}
    for first in (0, 1_000, 2_000):
        grow(store, 6, "one", size=20_000 + first, first=first)
        for place in range(6):
            last = first + place * 10 + 9
            states[last] = some_bytes(20_000 + first, first + place)
    store.close()
    return store.file, states


@settings(max_examples=40, deadline=None)
@given(
    places=st.lists(st.tuples(st.floats(0, 0.9999), st.integers(1, 255)), min_size=1, max_size=40),
    in_rows=st.booleans(),
)
def test_flipped_bytes_never_raise_and_never_give_a_wrong_state(
    full_of_chunks, tmp_path_factory, places, in_rows
):
    sound, states = full_of_chunks
    store = SqliteContexts(tmp_path_factory.mktemp("flipped") / "contexts.db")
    store.file.write_bytes(sound.read_bytes())
    for place, bits in places:
        flip(store.file, chosen(sound, place, in_rows), bits)
    for first in (0, 1_000, 2_000):
        below = 0
        for chunk in found(store, range(first, first + 60)):
            assert chunk.tokens.tolist() == list(tokens_of(chunk.start // 10, first))
            assert chunk.parent_id == below
            assert store.read(chunk.id) in (None, states[chunk.tokens[-1]])
            below = chunk.id
    store.use("one", [1])
    store.sweep({"one"})
    must_work_or_say_why_not(store)
    shutil.rmtree(store.file.parent)


def chosen(file: Path, place: float, in_rows: bool) -> int:
    """Anywhere, or in the first few hundred bytes of a page: that is where the tree is."""
    anywhere = int(place * file.stat().st_size)
    page = context_database.PAGE_BYTES
    return anywhere // page * page + anywhere % 300 if in_rows else anywhere


def must_work_or_say_why_not(store: SqliteContexts) -> None:
    store.verify()
    try:
        chunk_id = store.write(new([77]), b"state", "one")
    except StoreFull as full:
        chunk_id = 0
        said = str(full)
        assert "another program" in said or "newer" in said
    assert chunk_id == 0 or store.read(chunk_id) == b"state"


# Files that go away


@pytest.mark.parametrize("endings", [("",), ("", "-wal", "-shm"), ("", "-wal")])
def test_a_file_that_is_deleted_while_running_is_begun_again(store, endings):
    ids = grow(store, 3, size=50_000)
    other_process = SqliteContexts(store.file)  # has it open as well
    assert ids_of(found(other_process, range(30))) == ids
    for ending in endings:
        store.file.with_name(store.file.name + ending).unlink()
    assert found(store, range(30)) == []
    assert store.read(ids[0]) is None
    assert store.write(new([1], ids[2], 30), b"state", "one") == 0
    again = grow(store, 5, size=50_000)
    assert ids_of(found(other_process, range(50))) == again
    other_process.close()
    assert SqliteContexts(store.file).verify() == []
    assert ids_of(found(store, range(50))) == again


def test_a_file_that_another_replaces_is_noticed(store, tmp_path):
    grow(store, 2)
    other = SqliteContexts(tmp_path / "other" / "contexts.db")
    ids = grow(other, 3)
    other.close()
    other.file.replace(store.file)
    for ending in ("-wal", "-shm"):
        store.file.with_name(store.file.name + ending).unlink()
    assert ids_of(found(store, range(30))) == ids


# Locks


def test_a_store_that_is_locked_for_long_has_nothing(store, monkeypatch):
    for module, name in ((context_database, "WAIT_SECONDS"), (contexts, "WAIT_SECONDS"),
                         (contexts, "SAVE_WAIT_SECONDS")):  # fmt: skip
        monkeypatch.setattr(module, name, 0.1)
    monkeypatch.setattr(database, "BUSY_SECONDS", 3600.0)  # as for sessions: nobody waits so here
    ids = grow(store, 2)
    store.close()
    db = sqlite3.connect(store.file, isolation_level=None)
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    db.execute("BEGIN EXCLUSIVE")
    assert found(store, range(20)) == []
    assert store.write(new([1], ids[1], 20), b"state", "one") == 0
    store.use("one", ids)
    store.sweep(set())
    store.drop(ids)
    db.close()
    assert ids_of(found(store, range(20))) == ids


def test_a_lock_that_is_let_go_costs_nothing(store, monkeypatch):
    monkeypatch.setattr(contexts, "SAVE_WAIT_SECONDS", 0.1)
    ids = grow(store, 2)
    db = sqlite3.connect(store.file, isolation_level=None)
    db.execute("BEGIN IMMEDIATE")
    assert ids_of(found(store, range(20))) == ids
    assert store.read(ids[1]) == some_bytes(1_000, 1)
    assert store.write(new([1], ids[1], 20), b"state", "one") == 0
    newcomer = SqliteContexts(store.file)
    assert ids_of(found(newcomer, range(20))) == ids
    newcomer.close()
    db.execute("ROLLBACK")
    assert store.write(new([1], ids[1], 20), b"state", "one")


# Full disks


def test_a_full_database_says_so_and_keeps_what_it_has(store):
    ids = grow(store, 2, size=MB)
    pages = store._database().execute("PRAGMA page_count").fetchone()[0]
    store._database().execute(f"PRAGMA max_page_count = {pages + 5}").fetchall()
    with pytest.raises(StoreFull, match=r"disk is full.*contexts\.db"):
        store.write(new([1], ids[1], 20), some_bytes(2 * MB), "one")
    assert store.read(ids[1]) == some_bytes(MB, 1)
    assert store.verify() == []
    assert store.write(new([1], ids[1], 20), some_bytes(2 * MB), "one")


LIMITED = """
import resource, sys
sys.path.insert(0, {root!r})
from sessions.contexts import SqliteContexts
from engines.context_store import StoreFull
from tests.sessions.context_tools import grow, found, new, some_bytes
store = SqliteContexts(sys.argv[1])
ids = grow(store, 2, size=1 << 20)
resource.setrlimit(resource.RLIMIT_FSIZE, (6 << 20, -1))
try:
    store.write(new([1], ids[1], 20), some_bytes(8 << 20), "one")
except StoreFull as full:
    print("full:", full)
print(len(found(store, range(20))), len(store.read(ids[1]) or b""))
print(bool(store.write(new([2], ids[1], 20), b"small", "one")))
"""


def test_a_limit_on_the_size_of_files_says_so_and_the_store_goes_on(store):
    result = subprocess.run(
        [sys.executable, "-c", LIMITED.format(root=str(ROOT)), str(store.file)],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    lines = result.stdout.splitlines()
    assert lines[0].startswith("full: Evaluated context cannot be saved")
    assert lines[1:] == [f"2 {MB}", "True"]
    assert store.verify() == []
    assert store.usage().chunks == 3


# Processes that are killed, and several at once

WRITER = """
import sys, random
sys.path.insert(0, {root!r})
from sessions.contexts import SqliteContexts
from tests.sessions.context_tools import new, some_bytes
store = SqliteContexts(sys.argv[1], quota_bytes=int(sys.argv[2]))
turn = int(sys.argv[3])
print("ready", flush=True)
while True:
    turn += 1
    parent, start = 0, 0
    for place in range(3):
        tokens = [turn * 10 + place]
        parent = store.write(new(tokens, parent, start), some_bytes(2 << 20, tokens[0]), str(turn))
        start += 1
    if turn % 3 == 0:
        store.forget_session(str(turn - 1))
"""


def killed_in_the_middle(store: SqliteContexts, turn: int, wait: float) -> None:
    """A process that writes, evicts and deletes all the time, until it is killed."""
    arguments = [str(store.file), str(40 * MB), str(turn)]
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER.format(root=str(ROOT)), *arguments],
        stdout=subprocess.PIPE, cwd=ROOT,
    )  # fmt: skip
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(wait)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    must_be_sound(store)


def must_be_sound(store: SqliteContexts) -> None:
    """Whole chunks with the right states, and nothing left of those that were begun."""
    assert store.verify() == []
    db = store._database()
    rows = db.execute("SELECT id, tokens FROM chunk").fetchall()
    for chunk_id, tokens in rows:
        state = store.read(chunk_id)
        assert state == some_bytes(2 << 20, int.from_bytes(tokens, "little"))
    parts = db.execute("SELECT count(*) FROM chunk_state WHERE chunk_id NOT IN"
                       " (SELECT id FROM chunk)").fetchone()  # fmt: skip
    assert parts == (0,)


@pytest.mark.parametrize("wait", [0.05, 0.3, 0.7])
def test_a_kill_during_a_save_leaves_a_valid_store(store, wait):
    killed_in_the_middle(store, 0, wait)


@pytest.mark.soak
def test_a_hundred_kills_during_saves_leave_a_valid_store(store):
    chance = random.Random(4)
    for turn in range(100):
        killed_in_the_middle(store, turn * 1_000, chance.random())


TALKER = """
import sys, time, random
sys.path.insert(0, {root!r})
from sessions.contexts import SqliteContexts
from tests.sessions.context_tools import found, new, some_bytes
store, name = SqliteContexts(sys.argv[1]), sys.argv[2]
chance = random.Random(name)
done, end = 0, time.monotonic() + 2
while time.monotonic() < end:
    parent, start, tokens = 0, 0, []
    for _ in range(4):
        tokens.append(chance.randrange(3))
        state = some_bytes(30_000, hash(tuple(tokens)))
        parent = store.write(new(tokens[-1:], parent, start), state, name)
        assert parent, "locked"
        start += 1
    path = found(store, tokens)
    assert len(path) == 4, path
    store.use(name, [chunk.id for chunk in path])
    for place, chunk in enumerate(path):
        assert store.read(chunk.id) == some_bytes(30_000, hash(tuple(tokens[: place + 1])))
    done += 1
print(done)
"""


def test_processes_write_and_read_at_once_without_lock_errors(store):
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", TALKER.format(root=str(ROOT)), str(store.file), name],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
        )
        for name in ("one", "two")
    ]  # fmt: skip
    for process in processes:
        output, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
        assert int(output) > 5
    assert store.verify() == []
    assert {usage.session_id for usage in store.usage().sessions} == {"one", "two"}
