"""Adapters (LoRA) switched and scaled in the app: by keys, by a command, and for each session."""

from __future__ import annotations

from pathlib import Path

import pytest

from engines.protocol import ModelInfo
from engines.sampling import SamplingParams
from tests import tiny_models
from tests.tui.pilot_tools import Chat, config_of, opened
from tests.tui.test_cli import kept, llmtui
from tui.config import Config, ModelEntry
from tui.message_details import message_details

QUIET = tuple((token, -100.0) for token in range(263))
SHORT = SamplingParams(temperature=0, seed=1, max_tokens=8, ignore_eos=True, logit_bias=QUIET)


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> ModelEntry:
    """A tiny model with two adapters, one of them off."""
    folder = tmp_path_factory.mktemp("adapters")
    path = tiny_models.llama(folder / "tiny.gguf", chat_template=tiny_models.CHATML)
    one = tiny_models.lora(folder / "law.gguf", path)
    other = tiny_models.lora(folder / "style.gguf", path, seed=2)
    adapters = {str(one): 1.0, str(other): 0.0}
    options = {"threads": 1, "adapters": adapters}
    return ModelEntry("tiny", "llama", str(path), sampling=SHORT, options=options)


@pytest.fixture
def config(words: ModelEntry) -> Config:
    return config_of(words, load="start")


async def loaded(chat: Chat) -> ModelInfo:
    await chat.until(lambda: chat.screen.desk.info)
    assert chat.screen.desk.info
    return chat.screen.desk.info


async def test_an_adapter_is_switched_and_scaled_by_keys_and_stored(
    tmp_path: Path, config: Config
) -> None:
    async with opened(tmp_path, config=config) as chat:
        assert (await loaded(chat)).adapters == {"law": 1.0, "style": 0.0}
        assert "adapter law" in chat.text
        before = await chat.reply("hello")
        await chat.press("ctrl+t", "home", "enter", "down", "right", "right")
        assert chat.screen.desk.shown.session.adapters == {"law": 0.0, "style": 0.1}
        await chat.press("escape")
        assert await chat.reply("hello") != before
        first, second = (row for row in chat.screen.desk.shown.messages if row.role == "assistant")
        assert first.adapters == {"law": 1.0, "style": 0.0}
        assert second.adapters == {"law": 0.0, "style": 0.1}
        assert first.fingerprint != second.fingerprint
        assert dict(message_details(second, (1, 1)))["adapters"] == "law off, style 0.1"
        await chat.press("alt+u", "alt+u")
        assert chat.screen.desk.shown.session.adapters == {"law": 1.0, "style": 0.0}
        assert chat.screen.parameters.sampling == SHORT
        chat.screen.desk.replay(second.id)
        await chat.rest()
        again = chat.screen.desk.shown.messages[-1]
        assert (again.content, again.adapters) == (second.content, second.adapters)
    async with opened(tmp_path, config=config) as chat:
        assert chat.screen.desk.shown.messages[-1].adapters == second.adapters


async def test_every_session_has_its_own_scales(tmp_path: Path, config: Config) -> None:
    async with opened(tmp_path, config=config) as chat:
        await loaded(chat)
        before = await chat.reply("hello")
        first = chat.screen.desk.shown.session.id
        await chat.press("ctrl+n")
        await chat.until(lambda: chat.screen.desk.shown.session.id != first)
        await chat.say("/adapter law off")
        await chat.say("/adapter style=0.5")
        assert await chat.reply("hello") != before
        assert chat.screen.desk.client.info.adapters == {"law": 0.0, "style": 0.5}
        chat.screen.open_session(first)
        await chat.until(lambda: (i := chat.screen.desk.client.info) and i.adapters["law"] == 1.0)
        chat.screen.desk.regenerate()
        await chat.rest()
        assert chat.texts[-1] == before
        assert chat.screen.desk.shown.messages[-1].stats["restored_tokens"] > 0


async def test_a_preset_brings_the_adapters_back_and_one_step_takes_all_of_it_away(
    tmp_path: Path, words: ModelEntry
) -> None:
    async with opened(tmp_path, config=config_of(words)) as chat:
        desk = chat.screen.desk
        await chat.say("/adapter style=0.5")
        await chat.say("/set top_k=3")
        await chat.say("/save_preset mine")
        await chat.press("ctrl+n")
        await chat.until(lambda: desk.adapters["style"] == 0.0)
        await chat.say("/preset mine")
        assert (desk.adapters, desk.shown.session.params().top_k) == ({"law": 1.0, "style": 0.5}, 3)
        await chat.press("alt+u")
        assert desk.adapters == {"law": 1.0, "style": 0.0}
        assert desk.shown.session.params() == SHORT


async def test_a_change_while_a_reply_runs_is_for_the_next_one_and_says_so(
    tmp_path: Path, config: Config
) -> None:
    async with opened(tmp_path, config=config) as chat:
        await loaded(chat)
        await chat.say("/set max_tokens=0")  # until it is stopped
        await chat.say("hello")
        await chat.writing()
        await chat.say("/adapter law=0.5")
        assert chat.told[-1] == "The adapters change with the next reply."
        await chat.say("/adapter law=0.25")
        assert chat.told.count("The adapters change with the next reply.") <= 1
        await chat.press("escape")
        await chat.rest()
        assert chat.screen.desk.shown.messages[-1].adapters["law"] == 1.0
        await chat.say("/set max_tokens=8")
        await chat.reply("hello")
        assert chat.screen.desk.shown.messages[-1].adapters["law"] == 0.25


async def test_what_is_no_adapter_or_no_scale_is_told(tmp_path: Path, config: Config) -> None:
    async with opened(tmp_path, config=config) as chat:
        for command, told in (
            ("/adapter lawn=1", "this model has no adapter lawn. It has law, style."),
            ("/adapter law=much", "the scale of an adapter is a number, on or off, not 'much'"),
            ("/adapter law=7", "law is between 0 and 2, not 7"),
            ("/adapter law", "write an adapter with its scale, such as NAME=0.5, not 'law'"),
        ):
            await chat.say(command)
            assert chat.told[-1] == told


def test_ask_uses_an_adapter_and_its_session_keeps_that(tmp_path: Path, words: ModelEntry) -> None:
    adapters = ", ".join(f'"{path}" = 1' for path in words.options["adapters"])
    (tmp_path / "config.toml").write_text(
        f'[[models]]\nname = "tiny"\npath = "{words.path}"\nthreads = 1\n'
        f"adapters = {{ {adapters} }}\n"
        "[models.sampling]\nmax_tokens = 4\n"
    )
    llmtui(tmp_path, "ask", "--adapter", "law=0.5", "--adapter", "style=off", "hello")
    assert kept(tmp_path)[-1].adapters == {"law": 0.5, "style": 0.0}
    llmtui(tmp_path, "ask", "-c", "--adapter", "style=on", "hello again")
    assert kept(tmp_path)[-1].adapters == {"law": 0.5, "style": 1.0}
