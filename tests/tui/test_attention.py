from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.pilot_tools import ECHO, config_of, opened
from tui.attention import notification, window_title

EVIL = "a\x1b]0;b\x07c\nd\x9c"


def test_a_session_cannot_break_out_of_the_title() -> None:
    title = window_title(EVIL, writing=True)
    assert title.startswith("\x1b]2;● a")
    assert title.count("\x1b") == title.count("\x07") == 1
    assert not set(title) & {"\n", "\x9c"}
    assert "New session" in window_title("", writing=False)


def test_a_notification_is_wrapped_for_tmux() -> None:
    assert notification("done", environment={}) == "\x1b]9;done\x1b\\\x07"
    wrapped = notification("done", environment={"TMUX": "1"})
    assert wrapped == "\x1bPtmux;\x1b\x1b]9;done\x1b\x1b\\\x1b\\\x07"
    assert notification(EVIL, desktop=False) == "\x07"


async def test_only_a_long_reply_that_nobody_sees_calls_for_attention(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = config_of(ECHO, notify_after=5)
    async with opened(tmp_path, config=config) as chat:
        sent: list[str] = []
        monkeypatch.setattr(chat.app, "_tell_terminal", sent.append)
        for focus, seconds, calls in ((True, 9, 0), (False, 1, 0), (False, 9, 1)):
            chat.app.app_focus = focus
            chat.app.reply_ended("a title", seconds)
            assert len([each for each in sent if "]9;" in each]) == calls
        await chat.reply("hello")
        assert any("● hello" in each for each in sent)
        assert sent[-1].endswith("hello – llmtui\x07")


async def test_the_first_session_explains_the_program_and_the_starter(
    tmp_path: Path, starter: Path
) -> None:
    from tui.config import ModelEntry

    model = ModelEntry("starter", path=str(starter))
    async with opened(tmp_path, model, ECHO) as chat:
        for part in ("on this machine alone", "a tiny one", "/model FILE.gguf", "starter (tiny)"):
            await chat.until(lambda part=part: part in " ".join(chat.text.split()))
        await chat.say("/model echo")
        await chat.reply("hello")
        await chat.press("ctrl+n")
        await chat.until(lambda: not chat.texts)
        assert "machine alone" not in chat.text
