"""`/export`: the session in view as a file."""

from __future__ import annotations

from pathlib import Path

from tests.tui.pilot_tools import opened


async def test_a_session_is_exported_as_its_files_name_says(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("hello there")
        for name, inside in (
            ("talk.md", "\n\nhello there\n"),
            ("talk.json", '"content":"hello there"'),
            ("talk.jsonl", '{"from": "gpt", "value": "hello there"}'),
        ):
            await chat.say(f"/export {tmp_path / name}")
            await chat.until((tmp_path / name).exists)
            assert inside in (tmp_path / name).read_text()
        assert chat.texts == ["hello there"] * 2


async def test_a_file_that_is_there_is_overwritten_only_after_a_question(tmp_path: Path) -> None:
    path = tmp_path / "mine.md"
    path.write_text("mine")
    async with opened(tmp_path) as chat:
        await chat.reply("hello there")
        await chat.say(f"/export {path}")
        await chat.until(lambda: "Overwrite it?" in chat.text)
        await chat.press("escape")
        assert path.read_text() == "mine"
        await chat.say(f"/export {path}")
        await chat.until(lambda: "Overwrite it?" in chat.text)
        await chat.press("enter")
        await chat.until(lambda: "hello there" in path.read_text())


async def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.say(f"/export {tmp_path / 'nowhere' / 'out.md'}")
        await chat.until(lambda: any("cannot be written" in told for told in chat.told))
        await chat.say(f"/export {tmp_path / 'out.txt'}")
        await chat.until(lambda: any("there is no reply" in told for told in chat.told))
        assert not (tmp_path / "out.txt").exists()
