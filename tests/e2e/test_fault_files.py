"""Disks, clocks and files that fail while a chat goes on, and queues that are flooded."""

from __future__ import annotations

import random
import resource
import signal
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engines import worker
from engines.protocol import GenerationEnded, Loaded, ModelInfo, Stats, TextDelta
from engines.queues import Inbox, Writer
from engines.sampling import DEFAULTS
from sessions.conversation import Conversation
from sessions.store import Store, StoreError
from tests import tiny_models
from tests.e2e.chats import CONFIG, Chats, end_with
from tests.engines.engine_talk import GREEDY, Talk
from tests.tui.pilot_tools import ECHO, opened
from tests.tui.test_app_process import Terminal, running

# A disk that fills up


def limit_files(terminal: Terminal, size: int) -> None:
    """No file of the app can be longer from now on: each write fails as on a full disk."""
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    psutil.Process(terminal.pid).rlimit(psutil.RLIMIT_FSIZE, (size, hard))


def test_a_full_disk_is_told_and_nothing_is_lost_when_there_is_room_again(tmp_path: Path) -> None:
    said = "all of this is kept "
    with running(tmp_path, config=CONFIG.replace("400", "20")) as terminal:
        terminal.shows("ready")
        terminal.type(f"{said.strip()}\r")
        terminal.shows("keptall")
        limit_files(terminal, 1)
        terminal.until(lambda: "ready" in terminal.text.rpartition("writing")[2])
        terminal.shows("disk")
        terminal.type("and this")
        terminal.read(0.3)
        terminal.type("\r")
        terminal.read(0.5)
        limit_files(terminal, resource.RLIM_INFINITY)
        terminal.read(0.5)
        terminal.type("\r")
        terminal.shows("thisand")
        assert end_with(terminal, signal.SIGTERM) == 0
    with closing(sqlite3.connect(tmp_path / "sessions.db")) as db:
        texts = [row[0] for row in db.execute("SELECT content FROM message ORDER BY number")]
    assert texts[:3] == [said.strip(), said.strip() * 20, "and this"]
    assert texts[3]
    assert len(texts) == 4


# A clock that is set back


def test_a_clock_that_is_set_back_changes_no_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, now = [0.0], time.time
    monkeypatch.setattr(time, "time", lambda: now() + clock[0])
    monkeypatch.setattr(time, "time_ns", lambda: int((now() + clock[0]) * 1e9))
    session_id = ""
    for number, years in enumerate((0, -1, 30, -20)):
        clock[0] = years * 365 * 86_400.0
        with closing(Store(tmp_path / "sessions.db")) as store:
            session_id = session_id or store.create_session(model="m", sampling=DEFAULTS).id
            conversation = Conversation(store, session_id)
            texts = [row.content for row in conversation.messages]
            assert texts == [text for n in range(number) for text in (f"q{n}", f"a{n}")]
            request = conversation.say(f"q{number}")
            conversation.hear(TextDelta(request.request_id, f"a{number}", (1,)))
            conversation.hear(GenerationEnded(request.request_id, "stop"))
            conversation.close()


# A store with flipped bytes


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "sessions.db"
    with closing(Store(path)) as store:
        for _ in range(3):
            row = store.create_session(model="m", sampling=DEFAULTS, system_prompt="x" * 500)
            conversation = Conversation(store, row.id)
            for number in range(5):
                request = conversation.say(f"word{number} " * 40)
                conversation.hear(TextDelta(request.request_id, "reply " * 80, (1, 2, 3) * 20))
                conversation.hear(GenerationEnded(request.request_id, "stop"))
            conversation.close()
    return path.read_bytes()


def use(path: Path) -> None:
    """All that is done with a store; StoreError is the only error there is."""
    with closing(Store(path)) as store:
        for row in store.sessions():
            conversation = Conversation(store, row.id)
            conversation.read([sketch.id for sketch in conversation.sketches])
            store.session_messages(row.id)
        store.search("word3")
        store.last_session()
        conversation = Conversation(store, store.create_session(model="m", sampling=DEFAULTS).id)
        conversation.say("hello")
        conversation.close()


FLIPS = given(
    places=st.lists(st.tuples(st.floats(0, 0.9999), st.integers(1, 255), st.booleans()),
                    min_size=1, max_size=20),
    cut=st.none() | st.floats(0, 1),
)  # fmt: skip
FILES = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


def flipped(tmp_path: Path, sound: bytes, places: Any, cut: float | None) -> None:
    data = bytearray(sound)
    for share, bits, in_head in places:
        place = int(share * len(data))
        data[place // 4096 * 4096 + place % 100 if in_head else place] ^= bits
    for ending in ("", "-wal", "-shm"):
        (tmp_path / f"sessions.db{ending}").unlink(missing_ok=True)
    path = tmp_path / "sessions.db"
    path.write_bytes(data if cut is None else data[: int(cut * len(data))])
    with suppress(StoreError):
        use(path)


@settings(max_examples=8, deadline=None, suppress_health_check=FILES)
@FLIPS
def test_a_store_with_flipped_bytes_is_told_in_words(
    tmp_path: Path, sound: bytes, places: Any, cut: float | None
) -> None:
    flipped(tmp_path, sound, places, cut)


@pytest.mark.soak
@settings(max_examples=2000, deadline=None, suppress_health_check=FILES)
@FLIPS
def test_two_thousand_stores_with_flipped_bytes_are_told_in_words(
    tmp_path: Path, sound: bytes, places: Any, cut: float | None
) -> None:
    flipped(tmp_path, sound, places, cut)


# A model file that is changed while it is loaded


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Talk]:
    talk = Talk(tmp_path / "engine.log")
    yield talk
    talk.client.close()


def test_a_model_file_that_is_replaced_is_used_when_it_is_loaded_again(
    talk: Talk, tmp_path: Path
) -> None:
    path = tiny_models.llama(tmp_path / "m.gguf", chat_template=tiny_models.CHATML)
    first = talk.load("llama", path, context_length=256)
    before = talk.answer("hello", GREEDY.replace(max_tokens=8))[0]
    other = tiny_models.llama(tmp_path / "n.gguf", chat_template=tiny_models.CHATML, seed=7)
    other.replace(path)
    assert talk.answer("hello", GREEDY.replace(max_tokens=8))[0] == before
    assert talk.load("llama", path, context_length=256).fingerprint != first.fingerprint


def test_a_model_file_that_is_cut_off_under_the_engine_ends_the_reply_in_words(
    talk: Talk, tmp_path: Path
) -> None:
    path = tiny_models.llama(tmp_path / "m.gguf", chat_template=tiny_models.CHATML)
    talk.load("llama", path, context_length=256)
    with path.open("r+b") as file:
        file.truncate(0)
    ended = talk.answer("hello", GREEDY.replace(max_tokens=8))[1]
    assert ended.reason == "failed"
    assert "SIGBUS" in ended.error
    ended = talk.answer("hello again", GREEDY.replace(max_tokens=8))[1]
    assert ended.reason == "failed"
    assert str(path) in ended.error


# A flood


def flood(command_end: Any, event_end: Any, log: str, contexts: Any) -> None:
    """An engine process that answers with as many tiny events as the message says."""
    worker.leave_terminal(log)
    events: Writer[Any] = Writer(event_end)
    inbox: Inbox[Any] = Inbox(command_end, ended=lambda: None)
    inbox.get()
    events.put(Loaded(ModelInfo("echo", "echo")))
    request = inbox.get()
    request_id = request.request_id
    for number in range(int(request.conversation.messages[-1].content)):
        events.put(TextDelta(request_id, "\n\n" if number % 60 == 59 else "x", (number % 250,)))
    events.put(GenerationEnded(request_id, "stop", Stats()))
    inbox.get()


@pytest.mark.parametrize("count", [12_000, pytest.param(100_000, marks=pytest.mark.soak)])
async def test_a_flood_of_tiny_events_arrives_whole_and_the_app_stays_awake(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    monkeypatch.setattr(worker, "main", flood)
    async with opened(tmp_path, ECHO) as chat:
        await chat.say(str(count))
        await chat.until(lambda: len(chat.texts[-1]) > 1000, 60)
        await chat.press("h", "i")
        assert chat.composer.text == "hi"
        await chat.until(lambda: not chat.screen.desk.writing, 60)
        row = chat.screen.desk.shown.messages[-1]
        assert row.content == (("x" * 59 + "\n\n") * count)[: count + count // 60]
        assert row.token_ids() == tuple(number % 250 for number in range(count))


# Many windows


WINDOWS_SECONDS = 600


@pytest.mark.soak
def test_four_windows_chat_at_once_for_ten_minutes(tmp_path: Path) -> None:
    chats, chance = Chats(tmp_path), random.Random(4)
    end = time.monotonic() + WINDOWS_SECONDS
    with chats.opened("--new") as a, chats.opened("--new") as b, chats.opened("--new") as c:
        while time.monotonic() < end:
            with chats.opened("--new") as d:
                for _ in range(8):
                    terminal = chance.choice((a, b, c, d))
                    note = chats.say(terminal)
                    for other in (a, b, c, d):
                        other.read(chance.uniform(0, 0.3))
                    chats.stop(terminal, note)
                assert end_with(d, signal.SIGTERM) == 0
        for terminal in (a, b, c):
            assert "locked" not in terminal.text
            assert end_with(terminal, signal.SIGTERM) == 0
    chats.check()
