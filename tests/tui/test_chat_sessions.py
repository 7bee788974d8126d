from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from engines.protocol import GenerationEnded
from engines.sampling import DEFAULTS
from sessions.contexts import SqliteContexts
from sessions.conversation import Conversation
from sessions.store import Store, StoreError
from tests.sessions.context_tools import grow
from tests.tui.pilot_tools import ECHO, LONG, SLOW, Chat, config_of, opened, paths_below
from tui.app import LlmTui
from tui.config import ConfigError, ModelEntry
from tui.start import Start


async def test_the_last_session_is_there_after_a_restart(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("hello from before")
        chat.composer.load("unsent")
    async with opened(tmp_path) as chat:
        assert chat.texts == ["hello from before", "hello from before"]
        assert chat.composer.text == "unsent"
        await chat.until(lambda: chat.text.count("hello from before") >= 3)


async def test_what_is_typed_while_the_store_opens_is_not_overwritten(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("hello")
        chat.composer.load("stored draft")
    app = LlmTui(config_of(ECHO), paths_below(tmp_path), Start())
    try:
        async with app.run_test(size=(120, 40)) as pilot:
            await pilot.press("n", "e", "w")
            await Chat(app, pilot).until(lambda: app.chat.is_open)
            await pilot.pause()
            assert app.chat.pane.composer.text.startswith("new")
    finally:
        app.chat.close()


async def test_what_was_not_sent_yet_survives_being_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.screens.chat.PAUSE_SECONDS", 0.02)

    def stored() -> str:
        with closing(sqlite3.connect(paths_below(tmp_path).sessions)) as db:
            return str(db.execute("SELECT draft FROM session").fetchone()[0])

    async with opened(tmp_path, SLOW) as chat:
        await chat.say(LONG)
        await chat.writing()
        await chat.say("this waits")
        chat.composer.load("this is being written")
        await chat.until(lambda: stored() == "this waits\n\nthis is being written")
        chat.composer.load("")
        await chat.press("alt+t")
        chat.composer.load("")
        await chat.until(lambda: stored() == "")


async def test_each_session_keeps_its_draft(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("first")
        first = chat.screen.desk.shown.session.id
        chat.composer.load("draft of the first")
        await chat.press("ctrl+n")
        await chat.until(lambda: chat.screen.desk.shown.session.id != first)
        assert chat.composer.text == ""
        chat.composer.load("draft of the second")
        chat.screen.open_session(first)
        await chat.until(lambda: chat.screen.desk.shown.session.id == first)
        assert chat.composer.text == "draft of the first"


async def test_a_new_session_is_not_made_twice(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.press("ctrl+n", "ctrl+n", "ctrl+n")
        await chat.pilot.pause()
        assert len(chat.screen.desk.store.sessions()) == 1


async def test_clear_keeps_model_system_prompt_and_parameters(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("hello")
        await chat.say("/system Be brief.")
        await chat.say("/set max_tokens=77")
        before = chat.screen.desk.shown.session.id
        await chat.press("ctrl+l")
        await chat.until(lambda: chat.screen.desk.shown.session.id != before)
        session = chat.screen.desk.shown.session
        assert chat.texts == []
        assert session.system_prompt == "Be brief."
        assert session.params().max_tokens == 77
        assert session.model == "echo"
        assert "Be brief." in chat.text


async def test_a_session_is_found_by_typing_and_opened(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("about apples")
        await chat.press("ctrl+n")
        await chat.until(lambda: not chat.texts)
        await chat.reply("about pears")
        await chat.press("ctrl+o", *"appl")
        await chat.until(lambda: "about pears\n" not in chat.text.split("Parameters")[0][:60])
        await chat.until(lambda: len(chat.screen.sessions._rows) == 1)
        await chat.press("enter")
        await chat.until(lambda: chat.texts[:1] == ["about apples"])
        assert chat.app.focused is chat.composer


async def test_a_session_can_be_renamed(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("hello")
        await chat.press("f2", "exclamation_mark", "enter")
        assert chat.screen.desk.shown.session.title == "hello!"
        await chat.say("/rename [b]Another[/b] title")
        assert chat.screen.desk.shown.session.title == "[b]Another[/b] title"
        await chat.until(lambda: chat.text.count("[b]Another[/b]") == 2)


async def test_a_deleted_session_can_be_restored(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("precious")
        session_id = chat.screen.desk.shown.session.id
        await chat.press("ctrl+d", "escape")
        assert chat.texts == ["precious", "precious"]
        await chat.press("ctrl+d", "enter")
        await chat.until(lambda: chat.screen.desk.shown.session.id != session_id)
        assert "/restore" in chat.told[-1]
        await chat.say("/restore")
        await chat.until(lambda: chat.screen.desk.shown.session.id == session_id)
        assert chat.texts == ["precious", "precious"]


async def test_what_an_earlier_run_deleted_is_brought_back(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        for text in ("first", "second"):
            await chat.reply(text)
            await chat.press("ctrl+d", "enter")
            await chat.until(lambda: not chat.texts)
        await chat.reply("kept")
        await chat.press("ctrl+up", "delete")
        assert chat.texts == ["kept"]
    async with opened(tmp_path) as chat:
        await chat.say("/undo")
        assert chat.texts == ["kept", "kept"]
        for text in ("second", "first"):
            await chat.say("/restore")
            await chat.until(lambda text=text: chat.texts == [text, text])
        await chat.say("/restore")
        assert chat.told[-1] == "No session was deleted within the last day."


async def test_a_session_whose_reply_runs_is_not_deleted(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(LONG)
        await chat.writing()
        await chat.press("ctrl+d", "enter")
        assert "stop it first" in chat.told[-1]


async def test_another_model_goes_on_with_the_conversation(tmp_path: Path) -> None:
    other = replace(ECHO, name="other")
    async with opened(tmp_path, ECHO, other) as chat:
        await chat.reply("hello")
        pid = chat.screen.desk.client.pid
        await chat.press("f3", "down", "enter")
        await chat.until(lambda: chat.screen.desk.shown.session.model == "other")
        assert await chat.reply("more") == "more"
        assert chat.texts[:2] == ["hello", "hello"]
        assert chat.screen.desk.client.pid != pid
        assert chat.screen.desk.shown.messages[-1].model == "other"


async def test_a_session_of_an_unknown_model_can_be_read(tmp_path: Path) -> None:
    async with opened(tmp_path, replace(ECHO, name="gone")) as chat:
        await chat.reply("hello")
    async with opened(tmp_path, config=config_of(ECHO, load="start")) as chat:
        assert chat.texts == ["hello", "hello"]
        await chat.until(lambda: chat.told)
        assert "there is no model 'gone'" in chat.told[0]
        await chat.say("more")
        assert chat.composer.text == "more"
        assert chat.texts == ["hello", "hello"]


async def test_a_new_session_begins_as_its_model_is_configured(tmp_path: Path) -> None:
    persona = ModelEntry(
        name="persona",
        engine="echo",
        system_prompt="You are a cat.",
        opening=(("user", "Who are you?"), ("assistant", "A cat.")),
        sampling=DEFAULTS.replace(max_tokens=5),
    )
    async with opened(tmp_path, persona) as chat:
        assert chat.screen.desk.shown.session.params().max_tokens == 5
        for part in ("You are a cat.", "Who are you?", "A cat."):
            assert part in chat.text


async def test_the_command_line_chooses_the_session(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("old")
        old = chat.screen.desk.shown.session.id
    async with opened(tmp_path, start=Start(new=True)) as chat:
        assert chat.texts == []
    async with opened(tmp_path, start=Start(session=old)) as chat:
        assert chat.texts == ["old", "old"]
    other = replace(ECHO, name="other")
    async with opened(tmp_path, ECHO, other, start=Start(model="other")) as chat:
        assert chat.screen.desk.shown.session.model == "other"


async def test_a_session_that_is_not_there_ends_the_app_with_words(tmp_path: Path) -> None:
    async with opened(tmp_path, start=Start(session="zzz")) as chat:
        assert isinstance(chat.app.failure, StoreError)
        assert "zzz" in str(chat.app.failure)
    async with opened(tmp_path, start=Start(model="zzz")) as chat:
        assert isinstance(chat.app.failure, ConfigError)


async def test_earlier_messages_are_read_when_they_come_near(tmp_path: Path) -> None:
    store = Store(paths_below(tmp_path).sessions)
    session = store.create_session(model="echo", sampling=DEFAULTS)
    conversation = Conversation(store, session.id)
    for number in range(130):
        request = conversation.say(f"message {number}")
        conversation.hear(GenerationEnded(request.request_id, "stop"))
    conversation.close()
    store.close()
    async with opened(tmp_path) as chat:
        assert len(chat.screen.desk.shown.messages) == 200
        transcript = chat.screen.pane.transcript
        transcript.focus()
        await chat.press("home")
        await chat.until(lambda: "message 0" in chat.text)
        await chat.press("ctrl+up", "escape", "end")
        assert "message 129" in chat.text


@pytest.mark.parametrize("text", ["/nonsense", "/set temperature=99", "/quit now"])
async def test_a_command_that_is_none_is_told_and_kept(tmp_path: Path, text: str) -> None:
    async with opened(tmp_path) as chat:
        await chat.say(text)
        assert len(chat.told) == 1
        assert chat.texts == []


async def test_the_details_of_a_session_tell_what_its_saved_context_takes(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("hello")
        session = chat.screen.desk.shown.session.id
        contexts = SqliteContexts(tmp_path / "contexts.db")
        shared = grow(contexts, 1, session, size=2 << 20)
        grow(contexts, 1, session, size=3 << 20, below=shared)
        contexts.use("another", shared)
        await chat.press("f12")
        assert session in chat.text
        assert "4,096 tokens" in chat.text
        assert "3.0 MiB of its own, 2.0 MiB shared with others" in chat.text


async def test_sessions_that_nobody_has_begun_with_do_not_pile_up(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        desk = chat.screen.desk
        desk.shown.set(system_prompt="Kept.")
        kept = desk.shown.session.id
    for _ in range(3):
        async with opened(tmp_path, start=Start(new=True)) as chat:
            ids = {row.id for row in chat.screen.desk.store.sessions()}
            assert ids == {kept, chat.screen.desk.shown.session.id}
            assert len(ids) == 2
