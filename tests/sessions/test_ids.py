import time
from concurrent.futures import ThreadPoolExecutor

from sessions import ids
from sessions.ids import new_id


def test_ids_sort_in_the_order_of_their_making():
    made = [new_id() for _ in range(5000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_ids_of_several_threads_are_all_different():
    with ThreadPoolExecutor(8) as threads:
        made = list(threads.map(lambda _: new_id(), range(4000)))
    assert len(set(made)) == len(made)


def test_ids_still_grow_when_the_clock_is_set_back(monkeypatch):
    before = new_id()
    monkeypatch.setattr(time, "time_ns", lambda: 1_000_000_000)
    assert new_id() > before


def test_a_later_millisecond_gives_a_larger_id(monkeypatch):
    monkeypatch.setattr(ids, "_last", 0)
    monkeypatch.setattr(time, "time_ns", lambda: 1_700_000_000_000_000_000)
    early = new_id()
    monkeypatch.setattr(time, "time_ns", lambda: 1_700_000_000_001_000_000)
    assert new_id() > early
