"""The engine is killed at random moments of a running chat, again and again; or it hangs."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
from pathlib import Path

import pytest

from engines import worker
from sessions.contexts import SqliteContexts
from tests.e2e import faulty_engine
from tests.tui.pilot_tools import ECHO, SLOW, STARTER, Chat, opened
from tui import meter
from tui.config import ModelEntry
from tui.screens import chat_view


async def kill_often(chat: Chat, text: str, times: int, seed: int) -> list[str]:
    """Say something and kill the engine while it is loading, reading, writing or resting."""
    moments = random.Random(seed)
    for number in range(times):
        await chat.say(f"{number}: {text}")
        await chat.pilot.pause(moments.uniform(0, 0.5))
        if number % 2:
            await chat.until(lambda: not chat.screen.desk.writing or len(chat.texts[-1]) >= 3)
        pid = chat.screen.desk.client.pid
        if pid is not None:
            os.kill(pid, signal.SIGKILL)
        await chat.rest()
    return [f"{number}: {text}" for number in range(times)]


def stored(home: Path) -> list[tuple[str, str, str]]:
    with sqlite3.connect(home / "sessions.db") as db:
        return db.execute("SELECT role, status, content FROM message ORDER BY id").fetchall()


async def check(home: Path, model: ModelEntry, text: str, times: int) -> None:
    async with opened(home, model) as chat:
        said = await kill_often(chat, text, times, seed=times)
        shown = [m.content for m in chat.screen.desk.shown.messages if m.role == "user"]
        assert shown == said
        assert await chat.reply("still there?")
    assert SqliteContexts(home / "contexts.db").verify() == []
    rows = stored(home)
    assert [content for role, _, content in rows if role == "user"] == [*said, "still there?"]
    replies = [(status, content) for role, status, content in rows if role == "assistant"]
    assert len(replies) == times + 1
    assert {status for status, _ in replies} <= {"complete", "failed"}
    if model is SLOW:
        assert any(content for status, content in replies if status == "failed")


async def test_the_app_goes_on_when_the_engine_is_killed_and_nothing_is_missing(
    tmp_path: Path,
) -> None:
    await check(tmp_path, SLOW, "a text that is said again slowly", 2)


@pytest.mark.soak
@pytest.mark.parametrize("model", [SLOW, ECHO, STARTER], ids=lambda model: model.name)
async def test_the_engine_can_be_killed_fifty_times(tmp_path: Path, model: ModelEntry) -> None:
    await check(tmp_path, model, "tell me a long story about a fox", 50)


async def test_an_engine_that_hangs_is_told_and_can_be_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a library that lets no other thread of its process run."""
    monkeypatch.setattr(worker, "main", faulty_engine.main)
    monkeypatch.setattr(chat_view, "WATCH_SECONDS", 0.1)
    async with opened(tmp_path, SLOW) as chat:
        await chat.reply("hello")
        monkeypatch.setattr(meter, "SILENT_SECONDS", 0.6)
        await chat.say("say !hold and more")
        await chat.until(lambda: "F9 restarts it" in chat.text)
        assert any("The engine has said nothing" in told for told in chat.told)
        await chat.press("f9")
        await chat.rest()
        assert chat.texts[-1].startswith("say")
        assert await chat.reply("again") == "again"
        await chat.until(lambda: "ready" in chat.text)
    statuses = [status for role, status, _ in stored(tmp_path) if role == "assistant"]
    assert statuses == ["complete", "failed", "complete"]
