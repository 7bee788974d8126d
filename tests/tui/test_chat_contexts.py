"""What the app shows of evaluated contexts: how full the window is, and what was restored."""

from __future__ import annotations

from pathlib import Path

from engines.protocol import Stats, Warmed
from sessions.contexts import SqliteContexts
from tests.tui.pilot_tools import LONG, SLOW, STARTER, config_of, opened
from tui.message_details import message_details


async def test_a_resumed_session_is_restored_and_says_so_before_anything_is_sent(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path, STARTER) as chat:
        await chat.reply("My name is Anna.")
        (before,) = (row.stats for row in chat.screen.desk.shown.messages if row.stats)
    async with opened(tmp_path, STARTER) as chat:
        await chat.until(lambda: f"{before['window_tokens']:,}/2,048" in chat.text)
        chat.screen.load_model()
        await chat.until(lambda: "restored in" in chat.text)
        status = chat.screen.status.status
        restored, _ = status.restored
        assert restored == before["window_tokens"] - 1
        assert restored < status.window[0] < restored + 10
        assert "Anna" in await chat.reply("What is my name?")
        reply = chat.screen.desk.shown.messages[-1]
        assert reply.stats["restored_tokens"] == restored
        assert reply.stats["evaluated_tokens"] < 20
        told = f"{restored:,} restored in"
        await chat.until(lambda: f"{reply.stats['evaluated_tokens']} evaluated" in chat.text)
        assert told in chat.text
        assert told in dict(message_details(reply, (1, 1)))["prompt"]
    assert SqliteContexts(tmp_path / "contexts.db").verify() == []


async def test_a_session_opened_while_another_is_written_shows_its_window_afterwards(
    tmp_path: Path,
) -> None:
    config = config_of(SLOW, load="start")
    async with opened(tmp_path, config=config) as chat:
        await chat.reply("short")
        opened_again = chat.screen.desk.shown.session.id
        await chat.press("ctrl+n")
        await chat.say(LONG)
        await chat.writing()
        chat.screen.open_session(opened_again)
        await chat.until(lambda: chat.screen.desk.shown.session.id == opened_again)
        chat.screen.status.update_status(window=(0, 0))
        chat.screen.desk.cancel()
        await chat.rest()
        await chat.until(lambda: chat.screen.status.status.window[0] > len("short"))


async def test_what_was_restored_for_a_session_out_of_view_is_not_shown(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("hello")
        before = chat.screen.status.status
        stats = Stats(restored_tokens=77, window_tokens=99, context_length=100)
        chat.screen._hear(chat.screen.desk, Warmed("another", stats))
        await chat.pilot.pause()
        assert chat.screen.status.status == before
        chat.screen._hear(chat.screen.desk, Warmed(chat.screen.desk.shown.session.id, stats))
        await chat.until(lambda: chat.screen.status.status.window == (99, 100))
