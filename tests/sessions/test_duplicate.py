from __future__ import annotations

from pathlib import Path

import pytest

from engines.protocol import GenerationEnded
from engines.sampling import DEFAULTS
from sessions.conversation import Conversation
from sessions.duplicate import duplicate
from sessions.store import Store, StoreError


def test_a_copy_has_every_branch_and_shares_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path / "sessions.db")
    session = store.create_session(model="echo", sampling=DEFAULTS, system_prompt="Be brief.")
    first = Conversation(store, session.id)
    request = first.say("hello", "a file")
    first.hear(GenerationEnded(request.request_id, "stop"))
    request = first.regenerate()
    first.hear(GenerationEnded(request.request_id, "stop"))
    first.set(tags=["one"], pinned=True, draft="unsent")

    copy = duplicate(store, session.id)
    second = Conversation(store, copy.id)
    assert (copy.title, copy.tags, copy.pinned, copy.draft) == ("hello (copy)", ["one"], False, "")
    assert copy.system_prompt == "Be brief."
    assert [row.content for row in second.messages] == ["hello", ""]
    assert second.messages[0].context == "a file"
    assert second.siblings(second.messages[1].id) == (2, 2)
    ids = {row.id for row in store.session_messages(copy.id)}
    assert len(ids) == 3
    assert not ids & {row.id for row in store.session_messages(session.id)}
    assert {hit.session_id for hit in store.search("hello")} == {session.id, copy.id}

    second.delete_message(second.messages[0].id)
    assert [row.content for row in Conversation(store, session.id).messages] == ["hello", ""]
    for conversation in (first, second):
        conversation.close()
    store.close()


@pytest.mark.parametrize(
    ("titles", "copied", "title"),
    [
        ([], "A", "A (copy)"),
        (["A (copy)"], "A", "A (copy 2)"),
        ([], "A (copy)", "A (copy 2)"),
        (["A (copy 9)", "AB (copy 30)", "a (copy 40)", "A (copy 1)"], "A (copy 2)", "A (copy 10)"),
        (["100 (copy)"], "100%", "100% (copy)"),
        ([], "", "(copy)"),
        ([], "(copy)", "(copy 2)"),
        ([], "(copy) of it", "(copy) of it (copy)"),
    ],
)
def test_copies_and_copies_of_them_are_counted(
    tmp_path: Path, titles: list[str], copied: str, title: str
) -> None:
    store = Store(tmp_path / "sessions.db")
    for other in titles:
        store.create_session(model="echo", sampling=DEFAULTS, title=other)
    session = store.create_session(model="echo", sampling=DEFAULTS, title=copied)
    assert duplicate(store, session.id).title == title
    store.close()


def test_what_is_not_there_cannot_be_copied(tmp_path: Path) -> None:
    store = Store(tmp_path / "sessions.db")
    with pytest.raises(StoreError, match="there is no session"):
        duplicate(store, "none")
    store.close()
