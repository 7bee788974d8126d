"""Two llmtui on one store: one writes, the other one reads along and takes over."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psutil
import pytest

from engines.sampling import DEFAULTS
from sessions.store import Store
from tests.sessions.other_window import OtherWindow
from tests.tui.pilot_tools import ECHO, Chat, opened
from tests.tui.test_app_process import ECHO as SLOWLY
from tests.tui.test_app_process import Terminal, gone, last_reply, running, start_a_reply
from tui.start import Start

ROOT = Path(__file__).parents[2]


@pytest.fixture
def session_id(tmp_path: Path) -> str:
    with closing(Store(tmp_path / "sessions.db")) as store:
        return store.create_session(model=ECHO.name, sampling=DEFAULTS, title="Together").id


@pytest.fixture
def other(tmp_path: Path, session_id: str) -> Iterator[OtherWindow]:
    conversation = OtherWindow(tmp_path / "sessions.db", session_id)
    yield conversation
    conversation.kill()
    conversation.store.close()


async def shows(chat: Chat, *texts: str) -> None:
    await chat.until(lambda: all(text in chat.text for text in texts))


async def test_a_window_reads_along_says_so_and_takes_over(
    tmp_path: Path, other: OtherWindow
) -> None:
    other.say("hello")
    async with opened(tmp_path) as chat:
        await shows(chat, f"Read only · another llmtui (pid {other.pid})", "reading along")
        assert not chat.screen.desk.client.loading  # there may be no room for the model twice
        assert chat.screen.parameters.disabled
        other.write("the beginning")
        await shows(chat, "the beginning")
        await chat.say("me too")
        assert "close it there" in chat.told[-1]
        assert chat.composer.text == "me too"
        other.kill()
        await shows(chat, "the beginning", "interrupted")
        await chat.until(lambda: "gone: you can write here" in chat.told[-1])
        assert "Read only" not in chat.text
        assert not chat.screen.parameters.disabled
        chat.composer.load("")
        assert await chat.reply("and now") == "and now"
        assert chat.texts == ["hello", "the beginning", "and now", "and now"]


async def test_a_window_that_rests_becomes_a_reader_when_another_one_writes(
    tmp_path: Path, other: OtherWindow
) -> None:
    async with opened(tmp_path) as chat:
        assert "Read only" not in chat.text
        other.say("from over there")
        other.write("an answer")
        await shows(chat, "Read only", "from over there", "an answer")
        other.end()
        other.close()
        await chat.until(lambda: "Read only" not in chat.text)
        assert await chat.reply("and now") == "and now"


async def test_a_draft_that_was_sent_elsewhere_is_none_here(
    tmp_path: Path, other: OtherWindow
) -> None:
    other.set(draft="half a message")
    async with opened(tmp_path) as chat:
        assert chat.composer.text == "half a message"
        other.say("half a message")
        await chat.until(lambda: chat.texts)
        await chat.until(lambda: not chat.composer.text)
    assert other.store.session(other.session.id).draft == ""  # type: ignore[union-attr]


async def test_a_session_that_is_deleted_elsewhere_is_left_and_what_was_typed_stays(
    tmp_path: Path, other: OtherWindow
) -> None:
    async with opened(tmp_path) as chat:
        chat.composer.load("not sent yet")
        other.store.delete_session(other.session.id)
        await chat.until(lambda: chat.screen.desk.shown.session.id != other.session.id)
        await chat.until(lambda: chat.composer.text == "not sent yet")
        assert "deleted in another llmtui" in chat.told[-1]


async def test_each_window_begins_in_a_session_of_its_own(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        first = chat.screen.desk.shown.session.id
    other = OtherWindow(tmp_path / "sessions.db", first)
    other.store.take(first)
    for start in (Start(), Start(new=True)):
        async with opened(tmp_path, start=start) as chat:
            own = chat.screen.desk.shown.session.id
            assert {row.id for row in other.store.sessions()} == {first, own}
            assert own != first
            assert "Read only" not in chat.text
    other.kill()
    async with opened(tmp_path, start=Start(new=True)) as chat:
        own = chat.screen.desk.shown.session.id
        assert [row.id for row in other.store.sessions()] == [own]
    other.store.close()


# Real processes


@contextmanager
def stopped(terminal: Terminal) -> Iterator[None]:
    """The engine holds its breath, so that a reply takes as long as the rest of the test."""
    engine = terminal.process.children()[-1]
    engine.suspend()
    try:
        yield
    finally:
        with suppress(psutil.NoSuchProcess):
            engine.resume()


@contextmanager
def another(first: Terminal, home: Path) -> Iterator[Terminal]:
    """A second terminal, which reads along."""
    second = Terminal(home, first.program)
    try:
        second.shows(f"(pid {first.pid}) writes here")
        yield second
    finally:
        with suppress(psutil.NoSuchProcess):
            for process in reversed(second.family()):
                process.kill()


def test_another_terminal_takes_over_after_kill_9_and_continues_the_reply(tmp_path: Path) -> None:
    with running(tmp_path) as first:
        family = start_a_reply(first)
        with stopped(first), another(first, tmp_path) as second:
            second.shows("Say")
            os.kill(first.pid, signal.SIGKILL)
            assert first.status() == -signal.SIGKILL
            assert gone(family)
            second.shows("interrupted")
            second.shows("The other llmtui is gone")
            second.shows("ready")
            second.type("\x07")  # Ctrl+G
            second.until(lambda: last_reply(tmp_path) == ("complete", "Say this slowly."))
            # And now its own terminal goes: it is asked to end before the reply has come.
            second.type("Another one.\r")
            second.until(lambda: last_reply(tmp_path)[0] == "partial")
            with stopped(second):
                second.hang_up()
                time.sleep(0.3)
                assert second.process.is_running()
                os.kill(second.pid, signal.SIGTERM)
                assert second.status() == 0
    assert last_reply(tmp_path)[0] == "cancelled"


def test_after_a_hang_up_the_reply_is_finished_and_a_new_terminal_shows_it(tmp_path: Path) -> None:
    with running(tmp_path) as first:
        family = start_a_reply(first)
        with stopped(first):
            os.kill(first.pid, signal.SIGHUP)  # the shell sends one, and the kernel another one
            first.hang_up()
            with another(first, tmp_path) as second:
                assert last_reply(tmp_path)[0] == "partial"
                family[-1].resume()
                second.until(lambda: last_reply(tmp_path) == ("complete", "Say this slowly."))
                second.shows("The other llmtui is gone")
                assert first.status() == 0
                assert gone(family)
                second.type("Mine.\r")
                second.until(lambda: last_reply(tmp_path) == ("complete", "Mine."))


def test_questions_to_one_session_take_turns(tmp_path: Path) -> None:
    with closing(Store(tmp_path / "sessions.db")) as store:
        session = store.create_session(model="echo", sampling=DEFAULTS)
    (tmp_path / "config.toml").write_text(SLOWLY.replace("0.1", "0.01"))
    script = "from tui.cli import cli; cli(prog_name='llmtui')"
    ask = [sys.executable, "-c", script, "ask", "--session", session.id]
    environment = os.environ | {"LLMTUI_HOME": str(tmp_path)}
    texts = {f"question {number} of somebody" for number in range(3)}
    asking = [
        subprocess.Popen([*ask, text], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
        for text in sorted(texts)
    ]
    assert {process.communicate(timeout=60)[0].strip() for process in asking} == texts
    with closing(Store(tmp_path / "sessions.db")) as store:
        head = store.session(session.id).head_id  # type: ignore[union-attr]
        rows = store.branch(head, 10)
    assert [row.role for row in rows] == ["user", "assistant"] * 3
    assert {row.content for row in rows} == texts
    assert all(
        said.content == reply.content for said, reply in zip(rows[::2], rows[1::2], strict=True)
    )
