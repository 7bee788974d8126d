"""What goes out of a store comes back into one: all of it, once, whatever else is in the file."""

from __future__ import annotations

import gc
import io
import itertools
import json
import tracemalloc
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.sampling import DEFAULTS
from sessions import search, transfer
from sessions.formats import records
from sessions.formats.text import TextWriter
from sessions.ids import new_id
from sessions.models import CANCELLED, COMPLETE, FAILED, PARTIAL, MessageRow, SessionRow, packed
from sessions.store import Store, StoreError, raw

ROUND_TRIP = settings(max_examples=30, deadline=None)
SOAK = settings(max_examples=3000, deadline=None)
FOREIGN = {"model": "default", "template": "chatml", "sampling": DEFAULTS.to_dict()}


def columns(store: Store, session_id: str) -> tuple[dict, list[dict]]:
    """All that is stored of a session, but for the numbers of its rows."""
    session = store.session(session_id).model_dump()
    messages = store.session_messages(session_id)
    return session, [message.model_dump(exclude={"number"}) for message in messages]


def exported(store: Store, *session_ids: str, format: str = "json", **options) -> str:
    out = io.StringIO()
    assert transfer.export(store, session_ids, format, out, **options) == []
    return out.getvalue()


def imported(store: Store, text: str | bytes, ending: str = ".json", **options):
    path = store.path.parent / f"file{ending}"
    path.write_bytes(text.encode(errors="surrogatepass") if isinstance(text, str) else text)
    return list(transfer.import_file(store, path, FOREIGN, **options))


# A store, and others to import into; emptied, since thousands of files would take minutes


@pytest.fixture(scope="module")
def stores(tmp_path_factory):
    folder = tmp_path_factory.mktemp("transfer")
    opened = SimpleNamespace(here=Store(folder / "here.db"), there=Store(folder / "there.db"))
    yield opened
    opened.here.close()
    opened.there.close()


def emptied(*stores: Store) -> None:
    for store in stores:
        for row in store.sessions(limit=1000) + store.sessions(limit=1000, archived=True):
            store.delete_session(row.id, now=True)


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60) | st.sampled_from(
    ["## You <!-- {", "\\## Reply <!-- {}", "\n\n", "\r\n", "+++", "### Attached <!-- {} -->\n"]
).flatmap(lambda piece: st.text("a\n\r #\\<>-", max_size=8).map(lambda text: text + piece + text))
VALUES = st.dictionaries(
    TEXT,
    st.none() | st.booleans() | st.integers() | TEXT
    | st.floats(allow_nan=False, allow_infinity=False),
    max_size=3,
)  # fmt: skip
TIMES = st.floats(1, 4e9)
MESSAGES = st.builds(
    MessageRow,
    role=st.sampled_from(["user", "assistant"]),
    status=st.sampled_from([COMPLETE, CANCELLED, FAILED, PARTIAL]),
    model=TEXT, fingerprint=TEXT, tokenizer=TEXT,
    seed=st.integers(-1, 2**32 - 1),
    sampling=VALUES, stats=VALUES,
    changes=st.lists(
        (st.tuples(st.integers(0, 2**31), VALUES)
         | st.tuples(st.integers(0, 2**31), VALUES, st.integers(0, 2**31))).map(list),
        max_size=2,
    ),
    created_at=TIMES, content=TEXT, context=TEXT,
    tokens=st.lists(st.integers(0, 2**32 - 1), max_size=5).map(packed),
)  # fmt: skip
SESSIONS = st.builds(
    SessionRow,
    title=TEXT, model=TEXT, template=TEXT, template_args=VALUES, system_prompt=TEXT,
    adapters=st.dictionaries(TEXT, st.floats(0, 1), max_size=2),
    opening=st.lists(st.tuples(st.sampled_from(["user", "assistant"]), TEXT).map(list), max_size=2),
    sampling=VALUES, overflow=st.sampled_from(["shift", "refill", "stop"]),
    window_exchanges=st.integers(0, 1000), draft=TEXT, unread=st.booleans(),
    pinned=st.booleans(), archived=st.booleans(), tags=st.lists(TEXT, max_size=2),
    created_at=TIMES, updated_at=TIMES,
)  # fmt: skip


@st.composite
def trees(draw):
    """A session and its messages; each answers one of those before it, or begins anew."""
    session, rows = draw(SESSIONS), draw(st.lists(MESSAGES, max_size=6))
    # Parts of a generated row may be shared between examples.
    session = SessionRow(**{**session.model_dump(), "id": new_id()})
    messages = [MessageRow(**{**row.model_dump(), "id": new_id()}) for row in rows]
    for place, message in enumerate(messages):
        above = draw(st.integers(-1, place - 1))
        message.session_id = session.id
        if above >= 0:
            message.parent_id = messages[above].id
            message.depth = messages[above].depth + 1
            messages[above].last_child_id = message.id
            message.window_start = messages[above].id
    session.head_id = draw(st.sampled_from(messages)).id if messages else ""
    return session, messages


def put(store: Store, tree: tuple[SessionRow, list[MessageRow]]) -> str:
    session, messages = tree
    session_id = session.id
    with store.write() as db:
        db.add(session)
        db.flush()
        db.add_all(messages)
        db.flush()
        for row in messages:
            search.index(raw(db), row.number, row.content, row.context)
    return session_id


def json_is_exact(stores, tree):
    emptied(stores.here, stores.there)
    session_id = put(stores.here, tree)
    text = exported(stores.here, session_id)
    (outcome,) = imported(stores.there, text)
    assert (outcome.result, outcome.session_id) == ("imported", session_id)
    assert columns(stores.there, session_id) == columns(stores.here, session_id)
    assert exported(stores.there, session_id) == text
    assert [found.result for found in imported(stores.there, text)] == ["there"]


@ROUND_TRIP
@given(tree=trees())
def test_json_is_exact_for_any_tree(stores, tree):
    json_is_exact(stores, tree)


@pytest.mark.soak
@SOAK
@given(tree=trees())
def test_json_is_exact_for_thousands_of_trees(stores, tree):
    json_is_exact(stores, tree)


def markdown_is_exact(stores, tree, ending):
    emptied(stores.here, stores.there)
    session_id = put(stores.here, tree)
    text = exported(stores.here, session_id, format="markdown")
    (outcome,) = imported(stores.there, text, ".md")
    assert (outcome.result, outcome.session_id) == ("imported", session_id)
    session, there = stores.here.session(session_id), stores.there.session(session_id)
    for name in ("title", "model", "system_prompt", "opening", "overflow", "tags", "created_at"):
        assert getattr(there, name) == getattr(session, name)
    branches = [
        [
            (row.id, row.role, row.status, row.model, row.content, row.context, row.created_at)
            for row in store.branch(session.head_id, 100)
        ]
        for store in (stores.here, stores.there)
    ]
    assert branches[0] == branches[1]
    assert len(stores.there.session_messages(session_id)) == len(branches[0])
    assert [found.result for found in imported(stores.there, text, ".md")] == ["there"]


@ROUND_TRIP
@given(tree=trees())
def test_markdown_is_exact_for_the_branch_in_view(stores, tree):
    markdown_is_exact(stores, tree, ".md")


@pytest.mark.soak
@SOAK
@given(tree=trees())
def test_markdown_is_exact_for_thousands_of_branches(stores, tree):
    markdown_is_exact(stores, tree, ".md")


# Training files


def talk(store: Store, *said: str, **options) -> str:
    """A session in which user and model take turns."""
    session = store.create_session(
        **{"model": "m", "template": "chatml", "sampling": DEFAULTS, "title": "A talk", **options}
    )
    held = store.take(session.id)
    for text, role in zip(said, itertools.cycle(["user", "assistant"]), strict=False):
        head = store.session(session.id).head_id or None
        row = MessageRow(session_id=session.id, parent_id=head, role=role, content=text)
        store.append(held, [row])
    store.release(session.id)
    return session.id


@pytest.fixture
def other(tmp_path):
    opened = Store(tmp_path / "other" / "sessions.db")
    yield opened
    opened.close()


def said_in(store: Store) -> list[tuple[str, str, str]]:
    session = store.last_session()
    return [(row.role, row.context, row.content) for row in store.branch(session.head_id, 100)]


@pytest.mark.parametrize("format", ["sharegpt", "alpaca"])
def test_training_files_hold_the_conversation_and_can_be_read_back(store, other, format):
    session_id = talk(store, "안녕\n하세요", "네", "again", "yes", system_prompt="Be kind.")
    (outcome,) = imported(other, exported(store, session_id, format=format), ".jsonl")
    assert outcome.result == "imported"
    assert said_in(other) == [
        ("user", "", "안녕\n하세요"), ("assistant", "", "네"),
        ("user", "", "again"), ("assistant", "", "yes"),
    ]  # fmt: skip
    session = other.last_session()
    assert session.system_prompt == "Be kind."
    assert (session.model, session.params()) == ("default", DEFAULTS)


def test_what_is_attached_is_the_input_of_alpaca(store, other):
    session = store.create_session(model="m", sampling=DEFAULTS)
    held = store.take(session.id)
    store.append(held, [
        MessageRow(session_id=session.id, content="sum it up", context="a long text"),
        MessageRow(session_id=session.id, role="assistant", content="short"),
    ])  # fmt: skip
    text = exported(store, session.id, format="alpaca")
    assert json.loads(text) == {
        "instruction": "sum it up",
        "input": "a long text",
        "output": "short",
    }
    imported(other, text, ".jsonl")
    assert said_in(other) == [("user", "a long text", "sum it up"), ("assistant", "", "short")]


def test_text_is_what_the_model_saw_and_wrote_with_the_end_token(store):
    session_id = talk(
        store, "hi", "hello", "more?",
        system_prompt="Be kind.", opening=[["user", "a"], ["assistant", "b"]],
    )  # fmt: skip
    assert exported(store, session_id, format="text") == (
        "<|im_start|>system\nBe kind.<|im_end|>\n<|im_start|>user\na<|im_end|>\n"
        "<|im_start|>assistant\nb<|im_end|>\n<|im_start|>user\nhi<|im_end|>\n"
        "<|im_start|>assistant\nhello<|im_end|>\n"
    )
    mistral = exported(store, session_id, format="text", text=TextWriter("mistral", "</s>"))
    assert mistral == "[INST] Be kind.\n\na [/INST] b</s>[INST] hi [/INST] hello</s>\n"
    alpaca = exported(store, session_id, format="text", text=TextWriter("alpaca", "<end>"))
    assert alpaca.endswith("### Response:\nhello<end>\n")


def test_a_template_that_only_the_model_has_is_asked_for_by_name(store):
    session_id = talk(store, "hi", "hello", template="auto")
    (problem,) = transfer.export(store, [session_id], "text", io.StringIO())
    assert "choose one by name" in problem


@pytest.mark.parametrize("format", ["sharegpt", "alpaca", "text"])
def test_a_session_without_a_reply_is_left_out_and_named(store, format):
    asked, answered = talk(store, "anybody?"), talk(store, "hi", "hello")
    out = io.StringIO()
    (problem,) = transfer.export(store, [asked, answered], format, out)
    assert asked in problem
    assert "hello" in out.getvalue()


# Other programs


def test_a_chatgpt_export_keeps_its_branches_and_leaves_tools_out(store):
    def node(name, parent, role, text, **more):
        content = {"content_type": "text", "parts": [text]}
        message = {"author": {"role": role}, "content": content, "create_time": 1.7e9, **more}
        return name, {"id": name, "parent": parent, "children": [], "message": message}

    record = {
        "title": "Ships\x1b[31m", "create_time": 1.7e9, "update_time": 1.7e9 + 60,
        "current_node": "second",
        "mapping": dict([
            ("root", {"id": "root", "parent": None, "message": None, "children": ["sys"]}),
            node("sys", "root", "system", "be good"),
            node("ask", "sys", "user", "배가 뭐야?"),
            node("first", "ask", "assistant", "one", metadata={"model_slug": "gpt-4o"}),
            node("call", "ask", "assistant", "search()", recipient="browser"),
            node("tool", "call", "tool", "results"),
            node("second", "tool", "assistant", "two", metadata={"model_slug": "gpt-4o"}),
        ]),
    }  # fmt: skip
    (outcome,) = imported(store, json.dumps([record]))
    assert (outcome.result, outcome.messages) == ("imported", 3)
    session = store.last_session()
    assert (session.model, session.created_at, session.title) == ("default", 1.7e9, "Ships[31m")
    assert said_in(store) == [("user", "", "배가 뭐야?"), ("assistant", "", "two")]
    _, reply = store.branch(session.head_id, 9)
    assert store.places(session.id, [reply])[reply.id] == (2, 2)
    assert reply.model == "gpt-4o"
    assert [found.result for found in imported(store, json.dumps([record]))] == ["there"]


def test_an_open_webui_export_keeps_its_branches(store):
    def node(name, parent, children, role, text):
        return {"id": name, "parentId": parent, "childrenIds": children, "role": role,
                "content": text, "timestamp": 1_700_000_000, "model": "llama3"}  # fmt: skip

    nodes = [
        node("q", None, ["a", "b"], "user", "hi"), node("a", "q", [], "assistant", "one"),
        node("b", "q", [], "assistant", "two"),
    ]  # fmt: skip
    record = {
        "id": "x", "title": "Chat", "created_at": 1_700_000_000, "updated_at": 1_700_000_100,
        "pinned": True, "meta": {"tags": ["sea"]},
        "chat": {"params": {"system": "Be brief."},
                 "history": {"currentId": "a", "messages": {n["id"]: n for n in nodes}}},
    }  # fmt: skip
    imported(store, json.dumps([record]))
    session = store.last_session()
    assert (session.title, session.tags, session.pinned) == ("Chat", ["sea"], True)
    assert session.system_prompt == "Be brief."
    assert said_in(store) == [("user", "", "hi"), ("assistant", "", "one")]
    assert len(store.session_messages(session.id)) == 3


# Twice, and beside what is there


def test_a_session_that_went_on_here_is_not_changed_by_its_old_file(store):
    session_id = talk(store, "hi", "hello")
    text = exported(store, session_id)
    held = store.take(session_id)
    head = store.session(session_id).head_id
    store.append(held, [MessageRow(session_id=session_id, parent_id=head, content="more")])
    assert [found.result for found in imported(store, text)] == ["there"]
    assert len(store.session_messages(session_id)) == 3


def test_a_session_that_went_on_elsewhere_becomes_a_copy_once(store, other):
    session_id = talk(store, "hi", "hello")
    imported(other, exported(store, session_id))
    for place in (store, other):
        head = place.session(session_id).head_id
        row = MessageRow(session_id=session_id, parent_id=head, content=f"in {place.path.parent}")
        place.append(place.take(session_id), [row])
    text = exported(other, session_id)
    (copy,) = imported(store, text)
    assert copy.result == "copied"
    assert copy.session_id != session_id
    assert [row.content for row in store.session_messages(copy.session_id)][-1].endswith("other")
    assert [found.result for found in imported(store, text)] == ["there"]
    assert len(store.sessions()) == 2


def test_what_was_deleted_here_comes_back(store):
    session_id = talk(store, "hi", "hello")
    text = exported(store, session_id)
    store.delete_session(session_id)
    assert [found.result for found in imported(store, text)] == ["restored"]
    assert store.session(session_id)


def test_a_dry_run_tells_the_same_and_writes_nothing(store, other):
    text = exported(store, talk(store, "hi", "hello"), talk(store, "a", "b"))
    doubled = "[" + text.strip()[1:-1] + "," + text.strip()[1:-1] + "]"
    told = imported(other, doubled, dry_run=True)
    assert other.sessions() == []
    assert told == imported(other, doubled)
    assert [found.result for found in told] == ["imported", "imported", "there", "there"]


def test_what_is_imported_is_found_by_searching(store, other):
    imported(other, exported(store, talk(store, "북극 whale", "->")))
    assert [hit.snippet for hit in other.search("북극")] == ["북극 whale"]


# Broken files


def test_a_bad_record_is_named_and_the_rest_goes_on(store):
    good = {"conversations": [{"from": "human", "value": "hi"}, {"from": "gpt", "value": "yes"}]}
    bad = [
        '{"conversations": 1}', "{broken]", "7", '{"instruction": "a"}', '{"llmtui": 99}', "NaN",
        '{"conversations": [{"from": "nobody", "value": ""}]}', "[" * 5000 + "]" * 5000,
    ]  # fmt: skip
    pieces = [json.dumps(good), *bad[:1], *bad[2:], json.dumps(good | {"title": "last"})]
    for text, ending, name in (
        ("[\n" + ",\n".join(pieces) + "\n]", ".json", "record"),
        ("\n".join([pieces[0], *bad, pieces[-1]]), ".jsonl", "line"),
    ):
        outcomes = imported(store, text, ending)
        assert outcomes[0].result == outcomes[-1].result != "failed"
        failed = outcomes[1:-1]
        assert {found.result for found in failed} == {"failed"}
        assert [found.place for found in failed] == [f"{name} {2 + n}" for n in range(len(failed))]
        assert all(found.problem for found in failed)


def test_a_file_that_is_cut_off_gives_what_is_whole(store, other):
    text = exported(store, *(talk(store, "hi", f"hello {n}") for n in range(3)))
    outcomes = imported(other, text[: len(text) // 2])
    assert [found.result for found in outcomes] == ["imported", "failed"]
    assert "ends in the middle of record 2" in outcomes[-1].problem


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"role": "tool"}, "role cannot be"),
        ({"parent_id": "nowhere"}, "which is not there"),
        ({"seed": "7"}, "seed cannot be"),
        ({"seed": 2**70}, "seed cannot be"),
        ({"created_at": True}, "created_at cannot be"),
        ({"tokens": [-1]}, "tokens cannot be"),
        ({"changes": [["a", {}]]}, "changes cannot be"),
        ({"changes": [[1, {}, "a"]]}, "changes cannot be"),
        ({"color": 1}, "'color', which this llmtui does not know"),
        ({"content": None}, "content cannot be"),
    ],
)
def test_a_value_that_cannot_be_is_named(store, other, change, told):
    (record,) = json.loads(exported(store, talk(store, "hi", "hello")))
    record["messages"][1] |= change
    (outcome,) = imported(other, json.dumps([record]))
    assert outcome.result == "failed"
    assert told in outcome.problem
    assert other.sessions() == []


def test_messages_that_answer_each_other_in_a_circle_are_refused(store, other):
    (record,) = json.loads(exported(store, talk(store, "a", "b", "c")))
    first, second, _ = record["messages"]
    first["parent_id"] = second["id"]
    (outcome,) = imported(other, json.dumps([record]))
    assert "comes after it" in outcome.problem


def test_messages_with_the_ids_of_others_that_answer_them_are_refused(store, other):
    (record,) = json.loads(exported(store, talk(store, "a", "b", "c")))
    record["messages"] = [*record["messages"], *record["messages"]]
    record["messages"][len(record["messages"]) // 2] |= {"parent_id": record["messages"][-1]["id"]}
    (outcome,) = imported(other, json.dumps([record]))
    assert "the same id" in outcome.problem


def test_a_file_that_is_something_else_says_what_can_be_read(store):
    for content in (b"", b"hello", b"\x89PNG\r\n", b"+++\nnot toml\n+++\n", b"+++", b"PK\x03\x04"):
        (outcome,) = imported(store, content, ".x")
        assert outcome.result == "failed"
        assert outcome.problem


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["llmtui", "id", "messages", "mapping", "message", "author", "role", "content", "parts",
         "chat", "history", "parentId", "parent", "conversations", "from", "value", "user",
         "instruction", "output", "text", "content_type", "current_node", "create_time"]
    ) | st.text(max_size=3), inner, max_size=5),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(values=st.lists(ANYTHING, max_size=3))
def test_no_json_fails_otherwise_than_by_being_told(stores, values):
    for text in (json.dumps(values), "\n".join(map(json.dumps, values))):
        for outcome in imported(stores.there, text):
            assert outcome.result != "failed" or outcome.problem


@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=60), beginning=st.sampled_from([b"", b"[", b"{", b"+++\n"]))
def test_no_bytes_fail_otherwise_than_by_being_told(stores, data, beginning):
    for outcome in imported(stores.there, beginning + data):
        assert outcome.result != "failed" or outcome.problem


@ROUND_TRIP
@given(size=st.integers(1, 40), tree=trees())
def test_records_are_the_same_however_a_file_is_read(stores, size, tree):
    emptied(stores.here, stores.there)
    session_id = put(stores.here, tree)
    text = exported(stores.here, session_id)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(records, "_CHUNK", size)
        (outcome,) = imported(stores.there, text)
    assert outcome.result == "imported"


def test_a_long_file_is_not_held_in_memory(store, tmp_path):
    record = {"conversations": [{"from": "human", "value": "x" * 100_000}]}
    path = tmp_path / "long.json"
    with path.open("w") as file:
        file.write("[")
        for number in range(150):
            file.write(json.dumps(record | {"id": number}) + ",")
        file.write("{}]")
    gc.collect()
    usual = gc.get_threshold()
    gc.set_threshold(700)  # as in the program, where garbage is not left lying for so long
    tracemalloc.start()
    told = list(transfer.import_file(store, path, FOREIGN, dry_run=True))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    gc.set_threshold(*usual)
    assert len(told) == 151
    assert peak < path.stat().st_size


# Files that are written


def test_a_file_appears_when_it_is_complete_and_for_its_owner_alone(tmp_path):
    path = tmp_path / "out.md"
    with suppress(ZeroDivisionError), transfer.new_file(path) as file:
        file.write(f"half {1 / 0}")
    assert list(tmp_path.iterdir()) == []
    with transfer.new_file(path) as file:
        file.write("whole")
        assert not path.exists()
    assert path.read_text() == "whole"
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(StoreError, match="there already"), transfer.new_file(path) as file:
        file.write("other")
    assert path.read_text() == "whole"
    with transfer.new_file(path, replace=True) as file:
        file.write("other")
    assert path.read_text() == "other"
    assert list(tmp_path.iterdir()) == [path]


def test_names_of_files_are_harmless():
    row = SessionRow(title="../../etc/passwd\x1b[31m 한국어: what?")
    name = transfer.file_name(row, "markdown")
    assert Path(name).name == name
    assert name.startswith("etc-passwd-31m-한국어-what-")
    assert name.endswith(".md")
