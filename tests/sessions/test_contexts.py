"""The tree of evaluated contexts: what is found again, what is kept, and what has to go."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
import tracemalloc
from pathlib import Path

import pytest

from engines.context_store import Proof, StoreFull
from engines.sampling import DEFAULTS
from sessions import context_rows, context_tree
from sessions.contexts import SqliteContexts, Usage
from sessions.store import Store
from tests.sessions.context_tools import (
    MODEL,
    PROOF,
    file_size,
    found,
    grow,
    ids_of,
    new,
    some_bytes,
    tokens_of,
)

ROOT = Path(__file__).parents[2]
MB = 1 << 20


@pytest.fixture
def contexts(tmp_path):
    return SqliteContexts(tmp_path / "llmtui" / "contexts.db")


def test_what_was_stored_is_there_after_a_restart(contexts):
    ids = grow(contexts, 3)
    contexts.close()
    path = found(SqliteContexts(contexts.file), range(30))
    assert ids_of(path) == ids
    assert [(chunk.start, chunk.stop) for chunk in path] == [(0, 10), (10, 20), (20, 30)]
    assert path[2].tokens.tolist() == list(range(20, 30))
    assert path[2].proof == PROOF
    assert path[2].parent_id == ids[1]
    assert contexts.read(ids[2]) == some_bytes(1_000, 2)


def test_nobody_else_may_read_the_file(contexts):
    grow(contexts, 1)
    assert contexts.file.stat().st_mode & 0o777 == 0o600
    assert contexts.file.parent.stat().st_mode & 0o777 == 0o700


def test_a_proof_comes_back_as_it_was(contexts):
    proof = Proof(((3, float("inf")), (2**31 - 1, -0.1)), 1e-9)
    chunk = new([1])
    contexts.write(type(chunk)(MODEL, "", 0, 0, chunk.tokens, proof, "attention"), b"state", "one")
    assert found(contexts, [1])[0].proof == proof


def test_a_large_state_is_split_into_rows_and_comes_back_whole(contexts, monkeypatch):
    monkeypatch.setattr(context_rows, "ROW_BYTES", 100_000)
    state = some_bytes(1_000_001)
    chunk_id = contexts.write(new([1]), state, "one")
    assert contexts.read(chunk_id) == state


def test_a_state_is_read_with_no_second_copy_of_it(contexts):
    chunk_id = contexts.write(new([1]), bytes(24 * MB), "one")
    tracemalloc.start()
    state = contexts.read(chunk_id)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(state) == 24 * MB
    assert most < MB + (len(state) if isinstance(state, bytearray) else 0)  # mapped memory is not


def test_a_chunk_without_a_state_only_holds_together_what_is_below_it(contexts):
    ids = [contexts.write(new([1], kind="recurrent"), b"", "one")]
    ids.append(contexts.write(new([2], ids[0], 1, kind="recurrent"), b"state", "one"))
    assert ids_of(found(contexts, [1, 2])) == ids
    assert found(contexts, [1]) == []
    assert contexts.write(new([1], kind="recurrent"), b"whole", "one") == ids[0]
    assert ids_of(found(contexts, [1])) == ids[:1]


def test_a_second_session_finds_the_persona_of_the_first(contexts):
    persona = grow(contexts, 1, "one")
    first = grow(contexts, 1, "one", below=persona)
    second = [*persona, contexts.write(new([5, 6], persona[0], 10), b"other", "two")]
    assert ids_of(found(contexts, range(20))) == first
    assert ids_of(found(contexts, [*range(10), 5, 6])) == second
    assert contexts.session_usage("two").shared_bytes == 1_000
    assert contexts.session_usage("two").own_bytes == 5


def test_a_chunk_may_agree_in_part(contexts):
    ids = grow(contexts, 3)
    assert ids_of(found(contexts, [*range(15), 99, 99])) == ids[:2]
    assert ids_of(found(contexts, range(15))) == ids[:2]
    assert found(contexts, [99]) == []
    assert found(contexts, []) == []


def test_of_several_children_the_one_that_leads_furthest_is_taken(contexts):
    contexts.write(new(range(5)), b"shorter, and it leads nowhere", "one")
    ids = grow(contexts, 3)
    contexts.write(new(range(25)), b"longer, but it leads nowhere", "one")
    contexts.write(new([*range(27), 99, 99]), b"longer, but only in part", "one")
    assert ids_of(found(contexts, range(30))) == ids


@pytest.mark.parametrize("kind", ["recurrent", "hybrid"])
def test_a_snapshot_is_used_whole_or_not_at_all(contexts, kind):
    ids = grow(contexts, 2, kind=kind)
    assert ids_of(found(contexts, range(19))) == ids[:1]
    assert ids_of(found(contexts, range(20))) == ids


def test_a_shifted_state_is_seen_by_its_own_session_only(contexts):
    shifted = contexts.write(new(range(12), owner="one"), b"shifted", "one")
    below = contexts.write(new([50], shifted, 12, owner="one"), b"below", "one")
    assert ids_of(found(contexts, [*range(12), 50], owner="one")) == [shifted, below]
    assert found(contexts, range(12), owner="two") == []
    assert found(contexts, range(12)) == []


def test_of_two_equal_states_the_one_without_owner_is_taken(contexts):
    contexts.write(new(range(12), owner="one"), b"shifted", "one")
    plain = contexts.write(new(range(12)), b"plain", "two")
    assert ids_of(found(contexts, range(12), owner="one")) == [plain]


def test_another_model_finds_nothing(contexts):
    grow(contexts, 1)
    assert contexts.path("another model", "", list(range(10))) == []


def test_what_is_there_is_not_written_again(contexts):
    ids = grow(contexts, 1, size=MB)
    again = contexts.write(new(range(10)), b"never looked at", "two")
    assert again == ids[0]
    assert contexts.read(again) == some_bytes(MB, 0)
    assert contexts.session_usage("two").shared_bytes == MB


def test_below_a_chunk_that_is_gone_nothing_is_stored(contexts):
    ids = grow(contexts, 2)
    contexts.drop(ids[:1])
    lost = contexts.write(new([1], ids[1], 20), b"state", "one")
    assert lost == 0
    assert contexts.write(new([2], lost, 21), b"state", "one") == 0
    assert contexts.usage().chunks == 0


def test_ids_do_not_come_again(contexts):
    ids = grow(contexts, 2)
    contexts.drop(ids)
    assert not set(grow(contexts, 2)) & set(ids)


def test_dropping_takes_what_hangs_below(contexts):
    ids = grow(contexts, 4)
    contexts.drop([ids[1]])
    assert ids_of(found(contexts, range(40))) == ids[:1]
    assert contexts.read(ids[3]) is None
    assert contexts.usage().bytes == 1_000


# Snapshots of recurrent models


def kept(contexts: SqliteContexts, ids: list[int]) -> list[int]:
    """Places of the chunks on a path that still have a state."""
    return [place for place, chunk_id in enumerate(ids) if contexts.read(chunk_id) is not None]


@pytest.fixture
def four_kept(monkeypatch):
    monkeypatch.setattr(context_tree, "SNAPSHOTS_KEPT", 4)


def test_the_snapshots_of_a_usual_session_all_stay(contexts):
    ids = grow(contexts, 17, kind="recurrent")
    assert kept(contexts, ids) == list(range(17))


@pytest.mark.usefixtures("four_kept")
def test_old_snapshots_are_thinned_and_the_newest_and_the_persona_stay(contexts):
    ids = grow(contexts, 12, kind="recurrent")
    assert kept(contexts, ids) == [0, 8, 9, 10, 11]
    assert ids_of(found(contexts, range(120))) == ids
    assert ids_of(found(contexts, range(75))) == ids[:1]


@pytest.mark.usefixtures("four_kept")
def test_snapshots_stay_where_branches_part_and_where_a_session_ended(contexts):
    ids = grow(contexts, 3, kind="recurrent")
    contexts.write(new([99], ids[1], 20, kind="recurrent"), b"a branch", "one")
    ids = grow(contexts, 2, kind="recurrent", below=ids)
    contexts.use("two", ids)
    ids = grow(contexts, 8, kind="recurrent", below=ids)
    assert kept(contexts, ids) == [0, 1, 4, 9, 10, 11, 12]


@pytest.mark.usefixtures("four_kept")
def test_one_snapshot_in_some_thousand_tokens_stays(contexts):
    ids = [0]
    for place in range(12):
        chunk = new(range(1_000), ids[-1], place * 1_000, kind="recurrent")
        ids.append(contexts.write(chunk, b"state", "one"))
    assert kept(contexts, ids[1:]) == [0, 4, 8, 9, 10, 11]


@pytest.mark.usefixtures("four_kept")
def test_hybrid_models_need_every_piece(contexts):
    ids = grow(contexts, 12, kind="hybrid")
    assert kept(contexts, ids) == list(range(12))


@pytest.mark.usefixtures("four_kept")
def test_a_thinned_snapshot_that_is_made_again_is_stored_again(contexts):
    ids = grow(contexts, 12, kind="recurrent")
    assert contexts.read(ids[3]) is None
    chunk = new(tokens_of(3), ids[2], 30, kind="recurrent")
    assert contexts.write(chunk, b"again", "one") == ids[3]
    assert contexts.read(ids[3]) == b"again"
    assert len(found(contexts, range(120))) == 12


# Quota


def test_what_was_used_longest_ago_goes_first(contexts):
    contexts.quota_bytes = 4 * MB
    first, second = (grow(contexts, 1, name, size=MB, first=n * 100)
                     for n, name in enumerate(("one", "two")))  # fmt: skip
    contexts.use("one", first)
    third = grow(contexts, 2, "three", size=MB, first=300)
    assert contexts.read(second[0]) is None
    assert contexts.read(first[0])
    assert all(map(contexts.read, third))
    assert file_size(contexts) <= contexts.quota_bytes + MB // 4


def test_leaves_go_before_trunks(contexts):
    contexts.quota_bytes = 5 * MB
    ids = grow(contexts, 3, "one", size=MB)
    grow(contexts, 2, "two", size=MB, first=100)
    assert kept(contexts, ids) == [0, 1]


def test_the_open_session_goes_last(contexts):
    contexts.quota_bytes = 4 * MB
    mine = grow(contexts, 1, "mine", size=MB)
    others = grow(contexts, 2, "other", size=MB, first=100)
    contexts.use("other", others)
    mine += [contexts.write(new([1], mine[0], 10), some_bytes(MB), "mine")]
    assert kept(contexts, mine) == [0, 1]
    assert kept(contexts, others) == [0]


def test_what_is_above_a_new_chunk_never_goes_for_it(contexts):
    contexts.quota_bytes = 4 * MB
    ids = grow(contexts, 3, "one", size=MB)
    with pytest.raises(StoreFull, match="quota_gb"):
        contexts.write(new([1], ids[-1], 30), some_bytes(2 * MB), "one")
    assert kept(contexts, ids) == [0, 1, 2]


def test_a_state_larger_than_the_quota_costs_nothing_that_is_there(contexts):
    contexts.quota_bytes = 2 * MB
    ids = grow(contexts, 1, size=MB)
    with pytest.raises(StoreFull, match=r"contexts\.db .*quota_gb under \[contexts\]"):
        contexts.write(new([99]), some_bytes(3 * MB), "one")
    assert kept(contexts, ids) == [0]


def disk_with(free: int):
    """What statvfs says of a disk of 1,000 MB."""
    return lambda _path: os.statvfs_result((MB, MB, 1_000, free, free, 0, 0, 0, 0, 255))


def test_the_end_of_the_disk_is_left_alone(contexts, monkeypatch):
    ids = grow(contexts, 1, size=MB)
    monkeypatch.setattr(os, "statvfs", disk_with(53))
    ids = grow(contexts, 1, size=MB, below=ids)
    monkeypatch.setattr(os, "statvfs", disk_with(51))
    with pytest.raises(StoreFull, match="5 %"):
        grow(contexts, 1, size=3 * MB, below=ids)
    assert kept(contexts, ids) == [0, 1]


def test_on_a_disk_that_others_fill_the_file_gets_shorter(contexts, monkeypatch):
    grow(contexts, 6, size=MB)
    before = contexts.usage().file_bytes
    monkeypatch.setattr(os, "statvfs", disk_with(48))
    grow(contexts, 1, "two", size=MB, first=100)
    assert contexts.usage().file_bytes < before - MB


# What the app and its commands use


def test_deleting_a_session_gives_its_space_back(contexts):
    shared = grow(contexts, 1, "one", size=MB)
    grow(contexts, 4, "one", size=MB, below=shared)
    contexts.use("two", shared)
    shifted = contexts.write(new(range(5), owner="one"), some_bytes(MB), "one")
    contexts.use("two", [shifted])
    contexts.forget_session("one")
    assert contexts.usage().bytes == MB
    assert contexts.read(shared[0])
    contexts.forget_session("two")
    assert contexts.usage().chunks == 0
    assert file_size(contexts) < MB


def test_usage_tells_what_is_whose(contexts):
    shared = grow(contexts, 1, "one", size=500)
    grow(contexts, 1, "one", size=300, below=shared)
    contexts.use("two", shared)
    usage = contexts.usage()
    assert (usage.bytes, usage.chunks, usage.unused_bytes) == (800, 2, 0)
    assert usage.file_bytes >= file_size(contexts)
    assert [(s.session_id, s.own_bytes, s.shared_bytes) for s in usage.sessions] == [
        ("one", 300, 500),
        ("two", 0, 500),
    ]
    assert contexts.session_usage("three").chunks == 0


def test_a_store_that_was_never_used_takes_up_nothing(contexts):
    usage = contexts.usage()
    assert usage == Usage(contexts.quota_bytes, usage.file_bytes)


def test_pruning_keeps_what_was_used_last(contexts):
    grow(contexts, 3, "old", size=MB)
    new_ids = grow(contexts, 1, "new", size=MB, first=100)
    freed = contexts.prune(2 * MB)
    assert freed >= 2 * MB
    assert kept(contexts, new_ids) == [0]
    assert file_size(contexts) <= 2 * MB
    contexts.prune(0)
    assert contexts.usage().chunks == 0


def test_sweeping_drops_what_belongs_to_no_session(contexts):
    shared = grow(contexts, 1, "one")
    gone = grow(contexts, 1, "two", below=shared)
    contexts.write(new([1, 2], owner="two"), b"shifted", "two")
    contexts.sweep({"one"})
    assert contexts.read(gone[1]) is None
    assert [session.session_id for session in contexts.usage().sessions] == ["one"]
    assert contexts.usage().chunks == 1


def test_sweeping_asks_which_sessions_there_are(tmp_path):
    store = Store(tmp_path / "sessions.db")
    kept_id, hidden_id, removed_id = (
        store.create_session(model="m", sampling=DEFAULTS).id for _ in range(3)
    )
    contexts = SqliteContexts(tmp_path / "contexts.db", sessions_db=store.path)
    for number, session_id in enumerate((kept_id, hidden_id, removed_id)):
        grow(contexts, 1, session_id, first=number * 100)
    store.delete_session(hidden_id)
    store.delete_session(removed_id, now=True)
    contexts.sweep()
    assert {s.session_id for s in contexts.usage().sessions} == {kept_id, hidden_id}
    store.close()


@pytest.mark.parametrize("content", [None, b"no database at all" * 100])
def test_where_the_sessions_cannot_be_read_nothing_is_swept(tmp_path, content):
    sessions_db = tmp_path / "sessions.db"
    if content:
        sessions_db.write_bytes(content)
    contexts = SqliteContexts(tmp_path / "contexts.db", sessions_db=sessions_db)
    ids = grow(contexts, 1)
    contexts.sweep()
    assert contexts.read(ids[0])
    assert sessions_db.exists() == bool(content)


@pytest.mark.usefixtures("four_kept")
def test_a_sound_store_has_no_problems(contexts):
    grow(contexts, 12, kind="recurrent")
    assert contexts.verify() == []


# Processes and threads


def test_a_pickled_store_works_in_another_process(contexts):
    ids = grow(contexts, 2)
    script = (
        "import pickle, sys\n"
        "store = pickle.loads(bytes.fromhex(sys.argv[1]))\n"
        "print(len(store.read(int(sys.argv[2]))), *sorted({'sqlmodel', 'sqlalchemy'} & "
        "set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", script, pickle.dumps(contexts).hex(), str(ids[1])],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert result.stdout == "1000\n"


def test_threads_write_and_read_at_once(contexts):
    wrong: list[object] = []

    def work(number: int) -> None:
        try:
            ids = grow(contexts, 20, str(number), size=50_000, first=number * 1_000)
            path = found(contexts, range(number * 1_000, number * 1_000 + 200))
            if ids_of(path) != ids or contexts.read(ids[7]) != some_bytes(
                50_000, number * 1000 + 7
            ):
                wrong.append(path)
        except Exception as error:
            wrong.append(error)
        finally:
            contexts.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
