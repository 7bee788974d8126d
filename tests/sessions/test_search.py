import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.sampling import DEFAULTS
from sessions import search
from sessions.models import MessageRow
from sessions.search import match_expression, words
from sessions.store import Store


@pytest.fixture
def remember(store):
    """Put messages one below the other into a session; gives their rows."""
    session = store.create_session(model="m", sampling=DEFAULTS, title="things")
    held = store.take(session.id)

    def put(*texts, **columns):
        rows = [MessageRow(session_id=session.id, content=text, **columns) for text in texts]
        for row in rows:
            head = store.session(session.id).head_id
            row.parent_id = head or None
            store.append(held, [row])
        return rows

    return put


def found(store, text, **options):
    return {hit.snippet for hit in store.search(text, **options)}


def test_runs_without_spaces_are_indexed_as_pairs_and_the_last_character():
    assert words("한국어 공부") == "한국 국어 어 공부 부"
    assert words("foo->bar()") == "foo -> > bar () )"
    assert words("vLLM을 snake_case") == "vLLM 을 snake _ case"


@pytest.mark.parametrize(
    "query", ["한국", "국어", "한국어", "국", "어", "공부를", "한국어 공부", "부를 한"]
)
def test_korean_is_found_by_words_parts_of_words_and_single_characters(store, remember, query):
    remember("저는 한국어 공부를 좋아합니다", "날씨가 좋네요")
    assert found(store, query) == {"저는 한국어 공부를 좋아합니다"}


@pytest.mark.parametrize("query", ["北京", "天气", "很", "北", "今天北京的天气很好"])
def test_chinese_is_found_by_words_and_single_characters(store, remember, query):
    remember("今天北京的天气很好。", "你好！")
    assert found(store, query) == {"今天北京的天气很好。"}


@pytest.mark.parametrize(
    "query",
    [
        "->",
        "foo->bar",
        "a::b",
        "::",
        "()",
        "==",
        "x == y",
        '"quoted"',
        "'",
        "snake_case",
        "_",
        "🙂",
    ],
)
def test_code_is_found_by_its_symbols(store, remember, query):
    code = "foo->bar(); a::b() if x == y else \"quoted\" 'c' snake_case 🙂"
    remember(code, "words and no symbols")
    assert found(store, query) == {code}


def test_words_are_found_whatever_their_case_and_accents(store, remember):
    remember("The Café opens at NOON")
    for query in ("café", "cafe", "noon", "CAFÉ opens"):
        assert found(store, query), query


def test_the_last_word_may_be_the_beginning_of_one(store, remember):
    remember("the models answer")
    assert found(store, "answ") == found(store, "mod") == {"the models answer"}
    assert not found(store, "mod answer")


def test_all_pieces_have_to_be_in_the_message_in_any_order(store, remember):
    remember("red and green", "red and blue")
    assert found(store, "green red") == {"red and green"}
    assert not found(store, "green blue")


def test_decomposed_text_is_found_by_composed_queries_and_the_other_way_round(store, remember):
    remember(unicodedata.normalize("NFD", "한국어 café"))
    for form in ("NFC", "NFD"):
        (hit,) = store.search(unicodedata.normalize(form, "국어 café"))
        assert len(hit.marks) == 2


def test_the_context_of_a_message_is_searched_too(store, remember):
    remember("summarise this", context="Moby Dick is a whale")
    assert found(store, "whale") == {"Moby Dick is a whale"}


def test_what_is_deleted_is_not_found(store, remember):
    rows = remember("alpha one", "alpha two", "alpha three")
    store.delete_message(store.held(rows[0].session_id), rows[1])
    assert found(store, "alpha") == {"alpha one"}
    store.delete_session(rows[0].session_id)
    assert not found(store, "alpha")


def test_a_snippet_is_one_line_of_the_original_around_the_match(store, remember):
    text = "start " * 100 + "\nthe needle\tis **here**\n" + "end " * 100
    remember(text)
    (hit,) = store.search("needle")
    assert "the needle is **here** end" in hit.snippet
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")
    assert [hit.snippet[start:stop] for start, stop in hit.marks] == ["needle"]
    assert hit.title == "things"
    assert len(hit.snippet) < 200


def test_newest_first_is_in_the_order_of_writing(store, remember):
    rows = remember(*(f"common {n}" for n in range(30)))
    hits = store.search("common", limit=3, ranked=False)
    assert [hit.message_id for hit in hits] == [row.id for row in reversed(rows[-3:])]


def test_ranked_puts_the_better_match_first_and_of_equals_the_newer(store, remember):
    remember(
        "whale " * 5, "a whale in a long text about very many other things of the sea and land"
    )
    assert store.search("whale")[0].snippet.startswith("whale whale")
    month = 30 * 86_400
    old, new = remember("shark", created_at=time.time() - 12 * month) + remember("shark")
    assert [hit.message_id for hit in store.search("shark")] == [new.id, old.id]


def test_a_long_ruled_line_takes_no_room_in_the_index():
    assert len(words("-" * 5000).split()) == 4
    assert len(words("한" * 5000).split()) == 5000


def test_a_phrase_is_found_as_it_stands(store, remember):
    remember("the old man and the sea", "the sea and an old man", "바다와 노인", "노인 바다와")
    assert found(store, '"old man and the sea"') == {"the old man and the sea"}
    assert found(store, '"바다와 노인"') == {"바다와 노인"}
    assert len(found(store, "old man sea")) == 2
    assert found(store, '"man and" old') == {"the old man and the sea"}
    (hit,) = store.search('"the sea and"')
    assert [hit.snippet[start:stop] for start, stop in hit.marks] == ["the sea and"]


def test_a_phrase_goes_over_the_end_of_a_line_and_into_no_longer_word(store, remember):
    remember("red\ngreen", "red greenish")
    assert found(store, '"red green"') == {"red green"}
    assert len(found(store, "red green")) == 2


@pytest.fixture
def library(store):
    """Sessions with different models, tags and times; gives what a query finds of them."""
    day = 86_400
    for model, tags, text, created_at in (
        ("mistral-7b", ["sea"], "whale one", time.mktime((2024, 5, 1, 12, 0, 0, 0, 0, -1))),
        ("llama-2", ["Land", "big cats"], "whale two", time.time() - day),
    ):
        session = store.create_session(model=model, sampling=DEFAULTS)
        store.update_session(session.id, tags=tags)
        said = MessageRow(session_id=session.id, content=text, created_at=created_at)
        reply = MessageRow(
            session_id=session.id, role="assistant", model=model, content=f"{text} indeed",
            created_at=created_at + 1,
        )  # fmt: skip
        store.append(store.take(session.id), [said, reply])
    return lambda query, **options: sorted(found(store, query, **options))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("whale role:user", ["whale one", "whale two"]),
        ("role:assistant whale", ["whale one indeed", "whale two indeed"]),
        ("whale model:MISTRAL", ["whale one", "whale one indeed"]),
        ("whale tag:land role:me", ["whale two"]),
        ('whale tag:"big cats" role:me', ["whale two"]),
        ("whale tag:lan", []),
        ("whale before:2024-05-02 role:me", ["whale one"]),
        ("whale before:2024-05-01", []),
        ("whale before:2024 ", []),
        ("whale after:2024-05-01 role:me", ["whale two"]),
        ("whale after:2024-04 role:me", ["whale one", "whale two"]),
        ("whale after:2024", ["whale two", "whale two indeed"]),
        ("tag:sea", ["whale one", "whale one indeed"]),
        ("role:reply model:llama", ["whale two indeed"]),
    ],
)
def test_conditions_narrow_what_is_found(library, query, expected):
    assert library(query) == library(query, ranked=False) == expected


def test_one_session_alone_is_searched(store, remember):
    here, _ = remember("a whale", "and a fish")
    session = store.create_session(model="m", sampling=DEFAULTS, title="elsewhere")
    store.append(store.take(session.id), [MessageRow(session_id=session.id, content="no whale")])
    assert found(store, "whale") == {"a whale", "no whale"}
    assert found(store, f"whale session:{here.session_id}") == {"a whale"}


@pytest.mark.parametrize(
    "text", ["role:captain", "before:noon", "before:2024-13", "tag:", "colour:red", "model: x"]
)
def test_what_is_no_condition_is_looked_for(store, remember, text):
    remember(f"here is {text}", "here is nothing")
    assert found(store, text) == {f"here is {text}"}


def test_a_condition_in_quotes_is_looked_for(store, remember):
    remember("write role:user there", "by the user")
    assert found(store, '"role:user"') == {"write role:user there"}


def test_what_the_user_said_is_found_however_long_ago_each_text_once(store, remember):
    remember("the oldest thing", "another", "the oldest thing", "한국어 공부")
    remember("the oldest thing was said", role="assistant")
    assert store.said(text="oldest thi") == ["the oldest thing"]
    assert store.said(text="국어") == ["한국어 공부"]
    assert store.said(text="role:assistant was") == []
    assert store.said(2) == ["the oldest thing", "한국어 공부"]


@pytest.mark.parametrize("ranked", [True, False])
def test_pages_follow_each_other_without_gap_or_double(store, remember, monkeypatch, ranked):
    monkeypatch.setattr(search, "_RANKED", 20)
    rows = remember(*(f"common {n}" for n in range(50)))
    pages = [store.search("common", 7, ranked, offset) for offset in range(0, 60, 7)]
    ids = [hit.message_id for page in pages for hit in page]
    assert len(ids) == len(set(ids)) == 50
    assert set(ids[:20]) == {row.id for row in rows[-20:]}


@pytest.mark.parametrize("query", ["", "  ", "\n\t", "\x00", "\u3000"])
def test_nothing_to_look_for_finds_nothing(store, remember, query):
    remember("anything")
    assert store.search(query) == []


ANYTHING = (
    st.text(st.characters(), max_size=40)
    | st.text('"*^:()-+AND OR NOT NEAR한\x00\ud800', max_size=30)
    | st.lists(st.sampled_from(["before:", "9999-99", "role:", "user", '"', " ", "tag:", "0"])).map(
        "".join
    )
)


@settings(max_examples=50, deadline=None)
@given(query=ANYTHING)
def test_no_query_fails(shared_store, query):
    for ranked in (True, False):
        shared_store.search(query, ranked=ranked)


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory):
    opened = Store(tmp_path_factory.mktemp("search") / "sessions.db")
    session = opened.create_session(model="m", sampling=DEFAULTS)
    texts = ["plain words", "한국어 텍스트", '"*^:()-+', "x AND y OR z NOT w NEAR"]
    held = opened.take(session.id)
    for text in texts:
        opened.append(held, [MessageRow(session_id=session.id, content=text)])
    yield opened
    opened.close()


@settings(max_examples=50, deadline=None)
@given(
    run=st.text("한국어공부->(*)_", min_size=1, max_size=12),
    start=st.integers(0, 11),
    length=st.integers(1, 12),
)
def test_what_is_cut_out_of_a_text_is_found_in_it(shared_store, run, start, length):
    piece = run[start % len(run) :][:length]
    with shared_store.write() as db:
        connection = db.connection().connection.driver_connection
        search.index(connection, 1_000_000, run, "")
        hit = connection.execute(
            "SELECT count(*) FROM message_text WHERE message_text MATCH ? AND rowid = 1000000",
            (match_expression(piece),),
        ).fetchone()
        search.unindex(connection, 1_000_000, run, "")
    assert hit == (1,)
