"""Talking to a model behind a server, in the app."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines.stand_in import StandIn, chunk, events, standing_in
from tests.tui.pilot_tools import config_of, opened
from tui.config import ModelEntry


@pytest.fixture
def server() -> Iterator[StandIn]:
    with standing_in() as stand_in:
        yield stand_in


def entry(server: StandIn) -> ModelEntry:
    return ModelEntry(name="far", engine="remote", options={"url": server.url})


def said(server: StandIn) -> list[str]:
    return [message["content"] for message in server.body["messages"]]


async def test_a_reply_that_broke_off_is_continued_and_the_session_resumed(
    server: StandIn, tmp_path: Path
) -> None:
    config = config_of(entry(server))
    async with opened(tmp_path, config=config) as chat:
        assert await chat.reply("I am Anna.") == "Hello."
        server.sends(events(chunk("You are "), done=False))
        assert await chat.reply("Who am I?") == "You are "
        assert "in the middle" in " ".join(chat.text.split())
        server.says("Anna.")
        await chat.press("ctrl+g")
        await chat.until(lambda: chat.texts[-1] == "You are Anna.")
        await chat.rest()
        assert server.body["continue_final_message"] is True
    async with opened(tmp_path, config=config) as chat:
        assert chat.texts[-1] == "You are Anna."
        server.says("Yes.")
        await chat.say("Sure?")
        await chat.until(lambda: chat.texts[-1] == "Yes.")
        assert said(server) == ["I am Anna.", "Hello.", "Who am I?", "You are Anna.", "Sure?"]


async def test_the_server_is_shown_and_what_it_does_not_honour_is_disabled(
    server: StandIn, tmp_path: Path
) -> None:
    server.models = [{"id": "m", "owned_by": "library"}]
    config = config_of(entry(server), load="start")
    async with opened(tmp_path, config=config) as chat:
        await chat.until(lambda: f"far @ {server.url.split('/')[2]}" in chat.text)
        await chat.press("ctrl+t", "down", "right")
        assert chat.screen.parameters.knobs.knob.name == "top_k"
        assert chat.screen.desk.shown.session.params().top_k == 40
        assert "does not use it" in " ".join(chat.text.split())


async def test_a_server_that_is_away_says_so_below_the_reply_and_the_app_goes_on(
    server: StandIn, tmp_path: Path
) -> None:
    server.listing = lambda talker: talker.whole(b"", 503)
    async with opened(tmp_path, config=config_of(entry(server))) as chat:
        await chat.reply("Hello?")
        assert "not ready" in " ".join(chat.text.split())
        server.listing = server.list_models
        assert await chat.reply("Now?") == "Hello."
