"""The entries of a conversation: a list of objects to whoever looks, columns to the memory."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.transcript.entries import Entries, Entry

ENTRIES = st.builds(
    Entry,
    id=st.uuids().map(str),
    role=st.sampled_from(["user", "assistant"]),
    text=st.sampled_from(["", "some text"]),
    branch=st.sampled_from([(1, 1), (2, 3)]),
    window_start=st.booleans(),
    stored=st.booleans(),
    absent=st.integers(0, 3),
)


@given(st.lists(ENTRIES, unique_by=lambda entry: entry.id), st.data())
def test_they_are_what_was_put_in_and_are_found_by_their_ids(
    wanted: list[Entry], data: st.DataObject
) -> None:
    entries = Entries(wanted)
    for at in range(len(wanted)):
        if data.draw(st.booleans()):
            other = replace(data.draw(ENTRIES), id=wanted[at].id, role=wanted[at].role)
            entries[at] = wanted[at] = other
    assert list(entries) == wanted == entries[:]
    assert [entries.find(entry.id) for entry in wanted] == list(range(len(wanted)))
    assert entries.find("nobody's") is None


def test_a_sketch_is_a_stored_message_whose_text_is_absent_until_it_is_known() -> None:
    entries = Entries([Entry("z", "system", "Be brief.")])
    entries.append_sketch("a", "user", 5)
    sketch = Entry("a", "user", "", stored=True, absent=5)
    assert (entries[1], entries.sketched_size(1)) == (sketch, 5)
    entries[-1] = known = replace(sketch, text="Hello", absent=0)
    assert (entries[1], entries.sketched_size(1)) == (known, 0)
    entries[1] = sketch
    assert (entries[1], entries.sketched_size(1)) == (sketch, 5)


def test_one_that_comes_later_is_found_too() -> None:
    entries = Entries([Entry("m", "user", "one")])
    assert entries.find("b") is None
    entries.append(Entry("b", "assistant", "two"))
    assert (entries.find("b"), entries.find("m")) == (1, 0)
    with pytest.raises(IndexError):
        entries[2]
