from __future__ import annotations

import os
import signal
from pathlib import Path

from textual.selection import SELECT_ALL

from tests.tui.pilot_tools import ECHO, LONG, SLOW, Chat, config_of, opened, paths_below
from tui.app import LlmTui
from tui.config import ModelEntry
from tui.start import Start
from tui.terminal import start_resource_tracker
from tui.widgets.composer import Composer

STORY = " ".join(["Once upon a time there was a very long story that took its time."] * 3)


async def test_a_message_is_answered(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        assert await chat.reply("안녕하세요, 世界! 👋") == "안녕하세요, 世界! 👋"
        assert "안녕하세요" in chat.text
        assert chat.composer.text == ""


async def test_escape_keeps_the_partial_reply(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(LONG)
        await chat.writing(5)
        await chat.press("escape")
        await chat.rest()
        row = chat.screen.desk.shown.messages[-1]
        assert row.status == "cancelled"
        assert LONG.startswith(row.content)
        assert 5 <= len(row.content) < len(LONG)
        assert "stopped" in chat.text
        assert not chat.composer.text


async def test_a_stopped_reply_goes_on_in_its_place(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(STORY)
        await chat.writing(5)
        await chat.press("escape")
        await chat.rest()
        await chat.press("ctrl+g")
        await chat.rest()
        assert chat.texts == [STORY, STORY]
        assert chat.screen.desk.shown.messages[-1].status == "complete"


async def test_a_reply_made_again_is_a_branch(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("hello")
        await chat.press("ctrl+r")
        await chat.rest()
        assert "2/2" in chat.text
        await chat.press("f5")
        assert "1/2" in chat.text
        await chat.press("f6")
        assert "2/2" in chat.text
        await chat.press("f6")
        assert chat.told == ["There is no other branch in this direction."]


async def test_an_edited_message_is_sent_as_a_branch(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("hello")
        chat.composer.load("unsent")
        await chat.press("f4")
        assert chat.composer.text == "hello"
        await chat.press("exclamation_mark", "enter")
        await chat.rest()
        assert chat.texts == ["hello!", "hello!"]
        assert chat.composer.text == "unsent"
        await chat.press("f5")
        assert chat.texts == ["hello", "hello"]


async def test_escape_gives_up_editing(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("hello")
        chat.composer.load("unsent")
        await chat.press("f4", "x", "escape")
        assert chat.composer.text == "unsent"
        assert chat.texts == ["hello", "hello"]


async def test_an_edited_message_takes_the_place_of_the_reply_being_written(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(LONG)
        await chat.writing()
        await chat.press("f4")
        chat.composer.load("shorter")
        await chat.press("enter")
        await chat.until(lambda: chat.texts == ["shorter", "shorter"])
        await chat.rest()
        assert not chat.screen.pane.editing
        await chat.press("f5")
        assert LONG.startswith(chat.texts[-1])
        assert chat.screen.desk.shown.messages[-1].status == "cancelled"


async def test_a_reply_that_is_wanted_anew_is_stopped_before(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(LONG)
        await chat.writing(5)
        first = chat.screen.desk.shown.messages[-1].id
        await chat.press("ctrl+r")
        await chat.until(lambda: chat.screen.desk.shown.messages[-1].id != first)
        await chat.writing()
        assert chat.screen.desk.shown.message(first).status == "cancelled"


async def test_control_c_copies_what_is_selected_and_else_stops(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.press("ctrl+c")
        assert "Ctrl+Q leaves" in chat.told[-1]
        await chat.say(LONG)
        await chat.writing(5)
        chat.screen.selections = {chat.screen.pane.transcript: SELECT_ALL}
        await chat.press("ctrl+c", "ctrl+y")
        assert chat.screen.desk.writing
        assert chat.app.clipboard.strip().startswith(LONG[:20])
        await chat.press("escape", "ctrl+c")
        await chat.rest()
        assert chat.screen.desk.shown.messages[-1].status == "cancelled"


async def test_a_reply_goes_on_behind_a_modal(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(STORY)
        await chat.writing()
        await chat.press("f1")
        assert "─ Help ─" in chat.text
        await chat.rest()
        assert chat.texts[-1] == STORY
        await chat.press("escape")
        assert STORY[:40] in chat.text


async def test_a_message_sent_meanwhile_waits_for_the_end(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(LONG)
        await chat.writing()
        await chat.say("second")
        assert "⋯ second" in chat.text
        assert len(chat.texts) == 2
        await chat.press("escape")
        await chat.rest()
        assert chat.texts[2:] == ["second", "second"]
        assert "⋯ second" not in chat.text


async def test_what_waits_can_be_taken_back(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(LONG)
        await chat.writing()
        await chat.say("second")
        assert "Alt+T takes them back" in chat.text
        await chat.press("alt+t")
        assert chat.composer.text == "second"
        assert "⋯ second" not in chat.text
        await chat.press("alt+t")
        assert chat.told[-1] == "No message waits to be sent."
        await chat.press("escape")
        await chat.rest()
        assert len(chat.texts) == 2


async def test_typing_goes_on_while_a_reply_is_written(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(STORY)
        await chat.writing()
        await chat.press(*"next")
        await chat.rest()
        assert chat.composer.text == "next"


async def test_a_reply_in_another_session_goes_on(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(STORY * 2)
        await chat.writing()
        first = chat.screen.desk.shown.session.id
        await chat.press("ctrl+n")
        await chat.until(lambda: chat.screen.desk.shown.session.id != first)
        assert chat.texts == []
        await chat.until(lambda: "elsewhere" in chat.text)
        await chat.rest()
        assert chat.texts == []
        chat.screen.open_session(first)
        await chat.until(lambda: chat.screen.desk.shown.session.id == first)
        assert chat.texts == [STORY * 2, STORY * 2]


async def test_a_session_whose_reply_runs_can_be_left_and_seen_again(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(STORY * 2)
        await chat.writing()
        first = chat.screen.desk.shown.session.id
        await chat.press("ctrl+n")
        await chat.until(lambda: chat.screen.desk.shown.session.id != first)
        chat.screen.open_session(first)
        await chat.until(lambda: chat.screen.desk.shown.session.id == first)
        assert chat.screen.desk.writing is chat.screen.desk.shown
        await chat.rest()
        assert chat.text.count(STORY[:40]) >= 6


async def test_a_failing_model_is_told_and_the_app_lives_on(tmp_path: Path) -> None:
    broken = ModelEntry(name="broken", engine="llama", path=str(tmp_path / "none.gguf"))
    async with opened(tmp_path, config=config_of(broken, ECHO, load="start")) as chat:
        await chat.until(lambda: chat.told)
        assert "none.gguf" in chat.told[0]
        await chat.until(lambda: "no engine: F9 starts it again" in chat.text)
        await chat.press(*"typed")
        assert chat.composer.text == "typed"
        chat.screen.action_models("echo")
        assert await chat.reply("hello") == "hello"


async def test_a_killed_engine_keeps_what_was_written_and_starts_again(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(LONG)
        await chat.writing(5)
        pid = chat.screen.desk.client.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        await chat.rest()
        row = chat.screen.desk.shown.messages[-1]
        assert row.status == "failed"
        assert len(row.content) >= 5
        assert "SIGKILL" in chat.text
        await chat.until(lambda: "no engine" in chat.text)
        assert await chat.reply("again") == "again"


async def test_nothing_that_waits_is_sent_after_a_failure(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(LONG)
        await chat.writing()
        await chat.say("second")
        assert chat.screen.desk.client.pid
        os.kill(chat.screen.desk.client.pid, signal.SIGKILL)
        await chat.rest()
        assert chat.composer.text == "second"
        assert len(chat.texts) == 2


async def test_the_engine_can_be_started_again(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("hello")
        pid = chat.screen.desk.client.pid
        await chat.press("f9")
        assert chat.screen.desk.client.pid != pid
        assert await chat.reply("more") == "more"


async def test_a_prompt_that_is_too_long_frees_the_composer(tmp_path: Path) -> None:
    tiny = ModelEntry(name="tiny", engine="echo", options={"context_length": 64})
    async with opened(tmp_path, tiny) as chat:
        await chat.say("x" * 500)
        await chat.rest()
        assert chat.screen.desk.shown.messages[-1].status == "failed"
        assert await chat.reply("hi") == "hi"


async def test_the_exact_prompt_is_shown(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("hello")
        chat.composer.load("and more")
        await chat.press("f8")
        await chat.until(lambda: "Exact prompt" in chat.text)
        assert "<|im_start|>user" in chat.text
        assert "and more" in chat.text


async def test_the_model_can_be_loaded_at_the_first_message(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        assert chat.screen.desk.client.pid is None
        await chat.until(lambda: "loads at the first message" in chat.text)
        assert await chat.reply("hello") == "hello"


async def test_a_message_typed_before_the_store_is_open_is_sent_and_a_command_stays(
    tmp_path: Path,
) -> None:
    start_resource_tracker()
    app = LlmTui(config_of(ECHO), paths_below(tmp_path), Start())
    try:
        async with app.run_test(size=(120, 40), notifications=True) as pilot:
            chat = Chat(app, pilot)
            assert not app.chat.is_open
            app.chat._submit("early", ())
            app.chat.on_composer_submitted(Composer.Submitted("/rename Soon"))
            assert chat.composer.text == "/rename Soon"
            await chat.until(lambda: app.chat.is_open and len(chat.texts) == 2)
            await chat.rest()
            assert chat.texts == ["early", "early"]
    finally:
        app.chat.close()


async def test_what_still_waits_at_the_end_becomes_the_draft(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(LONG)
        await chat.writing()
        await chat.say("second")
        chat.composer.load("third")
    async with opened(tmp_path, SLOW) as chat:
        assert chat.composer.text == "second\n\nthird"


async def test_typing_in_the_transcript_goes_to_the_composer(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        chat.screen.pane.transcript.focus()
        await chat.press("h", "i")
        assert chat.composer.text == "hi"
        assert chat.app.focused is chat.composer


async def test_without_a_reply_there_is_nothing_to_make_again(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.press("ctrl+r")
        await chat.until(lambda: chat.told == ["There is no reply yet."])
        assert chat.texts == []


async def test_leaving_before_the_store_is_open_is_no_error(tmp_path: Path) -> None:
    app = LlmTui(config_of(ECHO), paths_below(tmp_path), Start())
    async with app.run_test(size=(120, 40)):
        app.exit()
    app.chat.close()
    assert app.failure is None
