"""Other models in a chat: each keeps its own context, so that going back costs what is new."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engines.sampling import SamplingParams
from sessions.contexts import SqliteContexts
from tests import tiny_models
from tests.engines.own_templates import HOSTILE
from tests.tui.pilot_tools import STARTER, Chat, opened
from tui.config import ModelEntry

BEYOND = 2
"""Tokens that a turn may evaluate again: the last one of a chunk, and of one used in part."""
PATIENCE = 60.0
BRIEF = SamplingParams(temperature=0, seed=1, max_tokens=8)


def entry(name: str, path: Path, template: str = "auto") -> ModelEntry:
    engine = "rwkv" if path.suffix == ".pth" else "llama"
    return ModelEntry(name, engine, str(path), template, options={"threads": 1}, sampling=BRIEF)


def starter_and_twin() -> list[ModelEntry]:
    starter = replace(STARTER, options={"threads": 1}, sampling=BRIEF)
    return [entry("twin", Path(starter.path).with_name("starter-rwkv.pth")), starter]


def two_ggufs(folder: Path) -> list[ModelEntry]:
    """One with attention, a recurrent one."""
    llama = tiny_models.llama(folder / "llama.gguf", chat_template=tiny_models.CHATML)
    rwkv = tiny_models.rwkv7(folder / "rwkv.gguf")
    return [entry("llama", llama), entry("rwkv", rwkv, "chatml")]


async def turn(chat: Chat, model: str, text: str) -> dict[str, Any]:
    """Say something to a model of this name; the reply's figures."""
    if chat.screen.desk.shown.session.model != model:
        await chat.say(f"/model {model}")
    await chat.say(text)
    await chat.until(lambda: not chat.screen.desk.writing, PATIENCE)
    reply = chat.screen.desk.shown.messages[-1]
    assert (reply.model, reply.error) == (model, "")
    return reply.stats


async def go_back_and_forth(home: Path, models: list[ModelEntry], order: list[int]) -> None:
    known: dict[str, int] = {}
    said = [f"Hello! This is message {number}." for number in range(len(order))]
    async with opened(home, *models) as chat:
        for text, name in zip(said, [models[place].name for place in order], strict=True):
            stats = await turn(chat, name, text)
            since = stats["prompt_tokens"] - known.get(name, 0)
            assert stats["evaluated_tokens"] <= since + BEYOND
            if name in known:
                assert stats["restored_tokens"] >= known[name] - BEYOND > BEYOND
            known[name] = stats["window_tokens"]
        assert chat.texts[::2] == said
        assert all(chat.texts[1::2])
    assert SqliteContexts(home / "contexts.db").verify() == []


async def test_going_back_to_a_model_evaluates_only_what_was_said_since(tmp_path: Path) -> None:
    await go_back_and_forth(tmp_path, two_ggufs(tmp_path), [0, 1, 0, 1])


@pytest.mark.soak
async def test_so_it_does_between_the_starter_and_its_twin_of_the_other_engine(
    tmp_path: Path,
) -> None:
    await go_back_and_forth(tmp_path, starter_and_twin(), [0, 1, 0])


async def test_parameters_that_nobody_changed_are_those_of_each_model_also_of_a_file(
    tmp_path: Path, tiny_llama: Path
) -> None:
    cool = replace(STARTER, sampling=SamplingParams(temperature=0.3))
    async with opened(tmp_path, cool) as chat:
        for model, temperature in ((str(tiny_llama), 0.8), ("starter", 0.3)):
            await chat.say(f"/model {model}")
            assert chat.screen.desk.shown.session.model == model
            assert chat.screen.desk.shown.session.params().temperature == temperature


async def test_the_picker_tells_what_the_files_are_and_what_fits(tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF" + bytes(100))
    models = [*two_ggufs(tmp_path), entry("broken", broken)]
    models[1] = replace(models[1], options={"context_length": 1_000_000})
    async with opened(tmp_path, *models) as chat:
        await chat.press("f3")
        await chat.until(lambda: "cannot be used: broken.gguf is damaged" in chat.text, PATIENCE)
        assert "random (llama 139.6K F32) · 4,096 tokens" in chat.text
        assert "MiB of " in chat.text
        assert "template chatml" in chat.text


async def test_a_template_that_misbehaves_fails_the_reply_and_another_model_goes_on(
    tmp_path: Path,
) -> None:
    path = tiny_models.llama(tmp_path / "m.gguf", chat_template=HOSTILE["its own insides"])
    async with opened(tmp_path, entry("hostile", path), *two_ggufs(tmp_path)) as chat:
        await chat.say("hello")
        await chat.until(lambda: "template" in chat.screen.desk.shown.messages[-1].error, PATIENCE)
        assert "template" in chat.text
        assert (await turn(chat, "llama", "And you?"))["output_tokens"]
        assert chat.texts[0] == "hello"
