"""Commands that complete themselves, files, history and an editor, in the whole app."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.pilot_tools import opened
from tui.presets import load_presets
from tui.screens import history


async def test_a_command_completes_itself(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.press(*"/xyz", "enter")
        assert chat.told == [
            "There is no command /xyz: F1 lists them. // begins a message with a slash."
        ]
        chat.composer.load("")
        await chat.press(*"/set temp")
        await chat.until(lambda: "temperature=0.80" in chat.text)
        await chat.press("tab", *"1.5", "enter")
        assert chat.screen.desk.shown.session.params().temperature == 1.5
        await chat.press(*"/undo_p", "enter")
        assert chat.screen.desk.shown.session.params().temperature == 0.8
        await chat.press(*"/hel", "escape")
        assert not chat.screen.pane.suggestions.display
        assert chat.composer.text == "/hel"


async def test_a_file_is_attached_as_a_chip_and_goes_out_as_context(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "main.c").write_text("int main;")
    async with opened(tmp_path / "home") as chat:
        await chat.press(*"see @mai", "enter")
        assert chat.composer.text == f"see [file: {tmp_path}/main.c] "
        await chat.press("enter")
        await chat.rest()
        said = chat.screen.desk.shown.messages[0]
        assert (said.content, said.context) == ("see main.c", "int main;")
        await chat.say("/context main.c")
        chat.composer.insert("again")
        (tmp_path / "main.c").unlink()
        await chat.press("enter")
        assert "cannot be read" in chat.told[-1]
        assert chat.composer.text == f"[file: {tmp_path}/main.c] again"


async def test_what_is_offered_hides_nothing_of_what_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "main.c").write_text("int main;")
    async with opened(tmp_path / "home", size=(80, 24)) as chat:
        chat.composer.load("first\nsecond\nthird\nsee ")
        chat.composer.move_cursor(chat.composer.document.end)
        await chat.press(*"@mai")
        await chat.until(lambda: "attach this file" in chat.text)
        for line in ("first", "second", "third", "see @mai"):
            assert f"│ {line}" in chat.text


async def test_a_chip_is_still_one_after_a_restart(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("attached")
    async with opened(tmp_path / "home") as chat:
        await chat.say(f"/context {tmp_path}/a.txt")
    async with opened(tmp_path / "home") as chat:
        await chat.press("enter")
        await chat.rest()
        assert chat.screen.desk.shown.messages[0].context == "attached"


async def test_what_was_said_elsewhere_is_found_again(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("the first thing")
        await chat.reply("another one")
    async with opened(tmp_path) as chat:
        await chat.press("ctrl+n")
        await chat.until(lambda: not chat.texts)
        await chat.press("alt+r", *"first")
        await chat.press("enter")
        assert chat.composer.text == "the first thing"
        chat.composer.load("")
        await chat.press("up")
        assert chat.composer.text == "another one"


async def test_the_history_reaches_beyond_what_is_at_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "_AT_HAND", 1)
    async with opened(tmp_path) as chat:
        await chat.press("alt+r")
        await chat.until(lambda: "Nothing was said yet." in chat.text)
        await chat.press("escape")
        for text in ("the first thing", "the second thing", "the last word"):
            await chat.reply(text)
        await chat.press("alt+r", *"thing")
        await chat.until(lambda: "the second thing" in chat.text and "the first" in chat.text)
        await chat.press("down", "enter")
        assert chat.composer.text == "the first thing"
        chat.composer.load("")
        await chat.press("alt+r", *"tree")
        await chat.until(lambda: "You said nothing with these words" in chat.text)


async def test_presets_are_saved_compared_loaded_and_deleted(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        state = chat.screen.paths.state
        await chat.say("/system You are a cat.")
        await chat.say("/set temperature=1.25")
        await chat.say("/save_persona cat")
        await chat.say("/system You are a dog.")
        await chat.say("/set temperature=0.1")
        await chat.press("alt+s")
        assert "temperature 0.1 → 1.25" in chat.text
        assert "system prompt → “You are a cat.”" in chat.text
        await chat.press("enter")
        session = chat.screen.desk.shown.session
        assert (session.system_prompt, session.params().temperature) == ("You are a cat.", 1.25)
        await chat.say("/preset dog")
        assert "There is no preset 'dog'" in chat.told[-1]
        await chat.press("alt+s", "delete", "escape")
        assert load_presets(state) == {}
