from __future__ import annotations

from pathlib import Path

from engines.sampling import DEFAULTS
from tests.tui.pilot_tools import ECHO, config_of, opened


async def test_a_wide_terminal_shows_three_panes(tmp_path: Path) -> None:
    async with opened(tmp_path, size=(120, 40)) as chat:
        assert "Sessions" in chat.text
        assert "Parameters" in chat.text
        await chat.press("ctrl+b")
        assert "Sessions" not in chat.text
        assert "Parameters" not in chat.text
        await chat.press("ctrl+b")
        assert "Parameters" in chat.text


async def test_a_narrow_terminal_folds_them_until_they_are_wanted(tmp_path: Path) -> None:
    async with opened(tmp_path, size=(80, 24)) as chat:
        assert "Sessions" not in chat.text
        await chat.press("ctrl+o")
        assert "Sessions" in chat.text
        await chat.press("ctrl+t")
        assert "Sessions" not in chat.text
        assert "Parameters" in chat.text
        await chat.press("escape")
        assert "Parameters" not in chat.text
        assert chat.app.focused is chat.composer
        await chat.press("ctrl+b")
        assert "Sessions" in chat.text
        await chat.press("ctrl+b")
        assert "Sessions" not in chat.text


async def test_the_panes_come_and_go_with_the_width(tmp_path: Path) -> None:
    async with opened(tmp_path, size=(80, 24)) as chat:
        await chat.pilot.resize_terminal(120, 40)
        await chat.pilot.pause()
        assert "Sessions" in chat.text
        assert "Parameters" in chat.text
        await chat.pilot.resize_terminal(100, 40)
        await chat.pilot.pause()
        assert "Sessions" in chat.text
        assert "Parameters" not in chat.text
        await chat.press("ctrl+t")
        assert "Parameters" in chat.text
        await chat.press("escape")
        await chat.pilot.resize_terminal(99, 40)
        await chat.pilot.pause()
        assert "Sessions" not in chat.text


async def test_a_large_terminal_has_sliders_and_figures(tmp_path: Path) -> None:
    async with opened(tmp_path, size=(200, 60)) as chat:
        await chat.reply("hello")
        await chat.until(lambda: "Window" in chat.text and "Memory" in chat.text)
        chat.screen.parameters.show(DEFAULTS)
        await chat.pilot.pause()
        assert "●" in next(row for row in chat.text.split("\n") if "temperature" in row)
        assert "free" in chat.text


async def test_a_very_small_terminal_is_no_error(tmp_path: Path) -> None:
    async with opened(tmp_path, size=(20, 6)) as chat:
        await chat.reply("hello")
        await chat.press("ctrl+o", "escape", "ctrl+t", "escape", "f1", "escape")
        await chat.pilot.resize_terminal(1, 1)
        await chat.pilot.pause()


async def test_keys_can_be_configured(tmp_path: Path) -> None:
    keys = {"help": "f10", "send": "f11", "newline": "enter", "quit": ""}
    async with opened(tmp_path, config=config_of(ECHO, keys=keys)) as chat:
        await chat.press("f1")
        assert "─ Help ─" not in chat.text
        await chat.press("f10")
        assert "─ Help ─" in chat.text
        await chat.press("escape", "a", "enter", "b", "f11")
        await chat.rest()
        assert chat.texts == ["a\nb", "a\nb"]


async def test_the_palette_finds_actions_by_name(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.press("ctrl+p", *"help")
        await chat.until(lambda: "(F1)" in chat.text)
        await chat.press("enter")
        await chat.until(lambda: "─ Help ─" in chat.text)


async def test_a_theme_that_was_chosen_is_remembered_until_another_is_configured(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path) as chat:
        chat.app.theme = "nord"
        await chat.pilot.pause()
    async with opened(tmp_path) as chat:
        assert chat.app.theme == "nord"
    async with opened(tmp_path, config=config_of(ECHO, theme="monokai")) as chat:
        assert chat.app.theme == "monokai"


async def test_the_page_keys_scroll_the_transcript_from_the_composer(tmp_path: Path) -> None:
    async with opened(tmp_path, size=(100, 24)) as chat:
        await chat.reply("\n\n".join(f"line {number}" for number in range(60)))
        assert "line 59" in chat.text
        await chat.press("pageup", "pageup")
        assert "line 59" not in chat.text
        assert "more below" in chat.text
        await chat.press("pagedown", "pagedown", "pagedown")
        assert "line 59" in chat.text
        assert "more below" not in chat.text


async def test_the_last_reply_is_copied(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.press("ctrl+y")
        assert chat.told == ["There is no reply yet."]
        await chat.reply("copy me")
        await chat.press("ctrl+y")
        assert chat.app.clipboard == "copy me"
