from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from engines.sampling import DEFAULTS
from tests.tui.pilot_tools import ECHO, LONG, SLOW, config_of, opened


async def test_a_change_reaches_the_running_reply_and_is_stored(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(LONG)
        await chat.writing()
        await chat.say("/set max_tokens=8")
        await chat.rest()
        row = chat.screen.desk.shown.messages[-1]
        assert row.changes
        assert row.changes[-1][1]["max_tokens"] == 8
        assert 8 <= len(row.content) < len(LONG)
        assert "max tokens" in chat.text
    async with opened(tmp_path, SLOW) as chat:
        assert chat.screen.desk.shown.session.params().max_tokens == 8
        assert chat.screen.parameters.sampling.max_tokens == 8


async def test_the_bar_changes_parameters_by_keys(tmp_path: Path) -> None:
    async with opened(tmp_path, config=config_of(ECHO, load="start")) as chat:
        await chat.until(lambda: chat.screen.desk.info)
        await chat.press("ctrl+t", "end", "up", "up", "up", "right")
        assert chat.screen.desk.shown.session.params().max_tokens == 1040
        await chat.press("escape")
        assert chat.app.focused is chat.composer


async def test_what_the_engine_does_not_honour_is_disabled(tmp_path: Path) -> None:
    async with opened(tmp_path, config=config_of(ECHO, load="start")) as chat:
        await chat.until(lambda: chat.screen.desk.info)
        await chat.pilot.pause()
        await chat.press("ctrl+t", "right")
        assert chat.screen.desk.shown.session.params().temperature == 0.8
        assert "engine does not use" in " ".join(chat.text.split())
        await chat.press("escape")
        await chat.say("/set temperature=0.3")
        assert chat.told[-1] == "temperature is kept, but echo's engine does not use it."
        await chat.say("/set max_tokens=9")
        assert chat.told[-1].startswith("temperature")


async def test_a_list_is_edited_in_a_dialog(tmp_path: Path) -> None:
    async with opened(tmp_path, config=config_of(ECHO, load="start")) as chat:
        await chat.until(lambda: chat.screen.desk.info)
        await chat.pilot.pause()
        await chat.press("ctrl+t", "end", "up", "up", "enter")
        await chat.press("E", "N", "D", "enter")
        assert chat.screen.desk.shown.session.params().stop == ("END",)
        assert await chat.reply("one END two") == "one "


async def test_every_session_has_its_own_parameters(tmp_path: Path) -> None:
    async with opened(tmp_path, ECHO) as chat:
        await chat.reply("hello")
        first = chat.screen.desk.shown.session.id
        await chat.say("/set temperature=0.1")
        await chat.press("ctrl+n")
        await chat.until(lambda: chat.screen.desk.shown.session.id != first)
        assert chat.screen.parameters.sampling.temperature == 0.8
        chat.screen.open_session(first)
        await chat.until(lambda: chat.screen.parameters.sampling.temperature == 0.1)


async def test_escape_leaves_the_parameters_before_it_stops_the_reply(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(LONG)
        await chat.writing()
        await chat.press("ctrl+t", "escape")
        assert chat.app.focused is chat.composer
        assert chat.screen.desk.writing
        await chat.press("escape")
        await chat.rest()
        assert chat.screen.desk.shown.messages[-1].status == "cancelled"


async def test_another_model_brings_its_own_parameters_unless_they_were_changed(
    tmp_path: Path,
) -> None:
    cold = replace(ECHO, name="cold", sampling=DEFAULTS.replace(temperature=0.1), system_prompt="x")
    async with opened(tmp_path, ECHO, cold) as chat:
        await chat.say("/model cold")
        session = chat.screen.desk.shown.session
        assert (session.params(), session.system_prompt) == (cold.sampling, "x")
        await chat.say("/set temperature=1.5")
        await chat.say("/model echo")
        session = chat.screen.desk.shown.session
        assert (session.params().temperature, session.system_prompt) == (1.5, "")


async def test_a_change_of_parameters_that_are_not_seen_is_told(tmp_path: Path) -> None:
    async with opened(tmp_path, size=(80, 24)) as chat:
        await chat.say("/set temperature=1.5")
        assert chat.told == ["temperature 0.8 → 1.5"]
        await chat.press("alt+u")
        assert chat.told[-1] == "temperature 1.5 → 0.8"


async def test_an_empty_session_shows_what_it_begins_with_under_another_model(
    tmp_path: Path,
) -> None:
    pirate = replace(ECHO, name="pirate", system_prompt="You are a pirate.")
    async with opened(tmp_path, pirate, ECHO) as chat:
        assert "You are a pirate." in chat.text
        await chat.say("/model echo")
        assert "You are a pirate." not in chat.text
        await chat.say("/model pirate")
        assert "You are a pirate." in chat.text
