from __future__ import annotations

import threading
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import pytest
from textual.app import App
from textual.screen import Screen

from engines.protocol import ModelInfo, Prompt
from tests.tui.pilot_tools import press_like_a_person, screen_text, wait_until
from tui.config import ModelEntry
from tui.keys import ACTIONS
from tui.model_facts import ModelFacts, Room
from tui.screens.ask_text import AskText
from tui.screens.confirm import Confirm
from tui.screens.help import HelpScreen
from tui.screens.model_picker import ModelPicker
from tui.screens.prompt_view import PromptView

MODELS = [
    ModelEntry(name="starter", path="/models/starter.gguf"),
    ModelEntry(name="[b]odd[/b]", engine="echo"),
]


async def answer(screen: Screen[Any], *keys: str) -> Any:
    """What the dialog leaves with after these keys."""
    answers: list[Any] = []
    app: App[None] = App()
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(screen, answers.append)
        await pilot.pause()
        await press_like_a_person(pilot, *keys)
        await pilot.pause()
    return answers


@pytest.mark.parametrize(
    ("keys", "expected"),
    [(["enter"], True), (["y"], True), (["n"], False), (["escape"], None)],
)
async def test_a_question_is_answered_with_one_key(keys: list[str], expected: bool | None) -> None:
    assert await answer(Confirm("Delete it?"), *keys) == [expected]


async def test_a_question_can_be_answered_with_the_mouse() -> None:
    answers: list[bool | None] = []
    app: App[None] = App()
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(Confirm("Delete it?"), answers.append)
        await pilot.pause()
        row = next(y for y, line in enumerate(screen_text(app).split("\n")) if " Yes " in line)
        column = screen_text(app).split("\n")[row].index("Yes")
        await pilot.click(offset=(column, row))
        await pilot.pause()
    assert answers == [True]


async def test_a_text_can_be_edited_and_kept() -> None:
    assert await answer(AskText("Title", "Old"), "exclamation_mark", "enter") == ["Old!"]


async def test_a_text_can_be_emptied() -> None:
    dialog = AskText("System prompt", "a", multiline=True)
    assert await answer(dialog, "backspace", "enter") == [""]


async def test_a_text_of_several_lines_keeps_them() -> None:
    dialog = AskText("System prompt", "a", multiline=True)
    assert await answer(dialog, "ctrl+j", "b", "enter") == ["a\nb"]


async def test_a_title_is_one_line() -> None:
    assert await answer(AskText("Title", "a"), "ctrl+j", "b", "enter") == ["a b"]


async def test_escape_keeps_the_text_as_it_was() -> None:
    assert await answer(AskText("Title", "Old"), "x", "escape") == [None]


async def test_a_model_is_chosen_by_arrow_and_enter() -> None:
    assert await answer(ModelPicker(MODELS, "starter"), "down", "enter") == ["[b]odd[/b]"]


async def test_a_model_can_be_chosen_while_files_are_looked_at_which_ends_then() -> None:
    """What is found out comes line by line; a disk that does not answer holds nothing up."""
    asked, ended, answers = threading.Event(), threading.Event(), threading.Event()

    def look(entries: Sequence[ModelEntry]) -> Generator[ModelFacts, None, None]:
        try:
            info = ModelInfo("starter", "llama", "llama", "llama 2.0M Q8_0", 2048, 1024,
                             file_bytes=2 << 20, memory_bytes=9 << 30)  # fmt: skip
            yield ModelFacts(info, "", Room(8 << 30))
            yield ModelFacts(None, f"{entries[1].path} is damaged.", Room(8 << 30))
            asked.set()
            answers.wait(30)
            yield ModelFacts(info, "", Room(8 << 30))
        finally:
            ended.set()

    entries = [*MODELS, ModelEntry("third", path="/m/third.gguf")]
    app: App[str] = App()
    async with app.run_test(size=(100, 30)) as pilot:
        chosen: list[str | None] = []
        await app.push_screen(ModelPicker(entries, "starter", look), chosen.append)
        await wait_until(pilot, lambda: "1,024 tokens · 9.0 GiB of 8.0 GiB" in screen_text(app))
        assert "more than is free" in screen_text(app)
        assert "2.0 MiB" in screen_text(app)
        assert "cannot be used: " in screen_text(app)
        assert asked.is_set()
        await press_like_a_person(pilot, "down", "down", "enter")
        await wait_until(pilot, lambda: chosen)
        assert chosen == ["third"]
        answers.set()
        assert ended.wait(30)


async def test_what_models_are_stays_in_its_line_beside_a_scrollbar() -> None:
    entries = [ModelEntry(f"model {number}", path="/m/some.gguf") for number in range(9)]
    told = ModelFacts(None, "no words " * 30, Room(8 << 30))
    app: App[None] = App()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(ModelPicker(entries, "model 0", lambda _: (told for _ in entries)))
        await wait_until(pilot, lambda: "cannot be used" in screen_text(app))
        rows = [line.strip("│ ▁▄▃") for line in screen_text(app).split("\n") if "│" in line]
        assert [row[:5] for row in rows if row][:6] == [
            "▎ mod",
            "llama",
            "canno",
            "model",
            "llama",
            "canno",
        ]


async def show(screen: Screen[Any], *keys: str, size: tuple[int, int] = (80, 24)) -> str:
    """What is on the screen after these keys."""
    app: App[None] = App()
    async with app.run_test(size=size) as pilot:
        await app.push_screen(screen)
        await press_like_a_person(pilot, *keys)
        await pilot.pause()
        return screen_text(app)


async def test_names_are_never_read_as_markup() -> None:
    assert "[b]odd[/b]" in await show(ModelPicker(MODELS, "starter"))
    assert "Delete [b]x[/b]" in await show(Confirm("Delete [b]x[/b]?", "[red]Title[/red]"))
    assert "[red]Title[/red]" in await show(Confirm("Delete?", "[red]Title[/red]"))


async def test_help_names_every_action_and_the_log() -> None:
    shown = await show(HelpScreen(ACTIONS, Path("/var/log/some.log")), size=(120, 140))
    for action in ACTIONS:
        assert action.help[:40] in shown
    assert "/var/log/some.log" in shown


async def test_the_prompt_shows_text_then_tokens() -> None:
    prompt = Prompt("r", "<|im_start|>[b]hi\x1b[2J", (1, 77), ("<|im_start|>", "hi"), reused=1)
    text = await show(PromptView(prompt))
    assert "<|im_start|>[b]hi␛[2J" in text
    assert "2 tokens · 1 of them evaluated already" in text
    assert "77  'hi'" in await show(PromptView(prompt), "tab")
