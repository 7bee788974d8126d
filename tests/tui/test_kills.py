"""The engine is killed at random moments of a running chat, again and again."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
from pathlib import Path

import pytest

from sessions.contexts import SqliteContexts
from tests.tui.pilot_tools import ECHO, SLOW, STARTER, Chat, opened
from tui.config import ModelEntry


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
    await check(tmp_path, SLOW, "a text that is said again slowly", 4)


@pytest.mark.soak
@pytest.mark.parametrize("model", [SLOW, ECHO, STARTER], ids=lambda model: model.name)
async def test_the_engine_can_be_killed_fifty_times(tmp_path: Path, model: ModelEntry) -> None:
    await check(tmp_path, model, "tell me a long story about a fox", 50)
