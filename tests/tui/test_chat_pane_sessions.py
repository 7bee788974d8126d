"""The list of sessions and the search, in the whole app."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from textual.widgets import OptionList

from engines.protocol import GenerationEnded, TextDelta
from engines.sampling import DEFAULTS
from sessions.conversation import Conversation
from sessions.store import Store
from tests.tui.pilot_tools import SLOW, Chat, opened
from tui.paths import paths_below
from tui.screens import search
from tui.session_items import day

DAY = 86_400


def past(home: Path, **said: str) -> dict[str, str]:
    """Sessions of yesterday and before, by title; returns their ids."""
    store = Store(paths_below(home).sessions)
    ids = {}
    for number, (title, text) in enumerate(said.items(), 1):
        session = store.create_session(model="echo", sampling=DEFAULTS, title=title)
        conversation = Conversation(store, session.id)
        request = conversation.say(text)
        conversation.hear(TextDelta(request.request_id, f"Of {text}\n" * 30, (1,)))
        conversation.hear(GenerationEnded(request.request_id, "stop"))
        conversation.close()
        store.update_session(session.id, updated_at=time.time() - number * DAY)
        ids[title] = session.id
    store.close()
    return ids


def listed(chat: Chat) -> list[str]:
    """The rows of the list, headings as they are and sessions by their titles."""
    options = chat.screen.sessions._options.options
    return [str(option.prompt).strip().split("\n")[0].strip("▎• ") for option in options]


async def test_sessions_are_grouped_pinned_tagged_archived_and_copied(tmp_path: Path) -> None:
    past(tmp_path, Apples="about apples", Pears="about pears")
    async with opened(tmp_path) as chat:
        shown = chat.screen.desk.shown.session
        earlier = day(time.time() - 2 * DAY)
        await chat.until(lambda: listed(chat) == ["Yesterday", "Apples", earlier, "Pears"])
        await chat.press("ctrl+o", "down", "alt+p")
        await chat.until(lambda: listed(chat) == ["Pinned", "Pears", "Yesterday", "Apples"])
        assert chat.screen.desk.shown.session is shown
        await chat.press("escape")
        await chat.say("/tags fruit #red")
        await chat.until(lambda: "1 d · #fruit #red" in chat.text)
        await chat.say("/duplicate")
        await chat.until(lambda: "Apples (copy)" in listed(chat))
        await chat.until(lambda: chat.screen.desk.shown.session.title == "Apples (copy)")
        assert chat.texts[0] == "about apples"
        await chat.say("/archive")
        await chat.until(lambda: "Apples (copy)" not in listed(chat))
        await chat.say("/archived")
        await chat.until(lambda: "Apples (copy)" in listed(chat))
        await chat.until(lambda: "Archived sessions" in chat.text)


async def test_escape_lists_all_sessions_again(tmp_path: Path) -> None:
    past(tmp_path, Kites="how?", Boats="why?")
    async with opened(tmp_path) as chat:
        await chat.press("ctrl+o", *"kite")
        await chat.until(lambda: "Boats" not in chat.text)
        await chat.press("escape")
        await chat.until(lambda: "Boats" in chat.text)
        assert chat.app.focused is chat.composer


async def test_a_search_goes_to_the_message_and_selects_the_words(tmp_path: Path) -> None:
    ids = past(tmp_path, Pears="about pears", Apples="about apples")
    async with opened(tmp_path) as chat:
        await chat.press("ctrl+f", *"apples")
        await chat.until(lambda: "Of about apples" in chat.text)
        await chat.press("down", "enter")
        await chat.until(lambda: chat.screen.desk.shown.session.id == ids["Apples"])
        transcript = chat.screen.pane.transcript
        await chat.until(lambda: chat.screen.get_selected_text() == "apples")
        await chat.pilot.pause(0.05)
        assert transcript.chosen in [row.id for row in chat.screen.desk.shown.messages]
        assert chat.app.focused is transcript


async def test_a_search_has_as_many_pages_as_there_are_hits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_PAGE", 2)
    monkeypatch.setattr(search, "_AHEAD", 1)
    past(tmp_path, A="say one", B="say two", C="say six", D="say ten")
    async with opened(tmp_path) as chat:
        await chat.press("ctrl+f", *"say role:user")
        options = chat.app.screen.query_one(OptionList)
        await chat.until(lambda: options.option_count == 2)
        await chat.press("down")
        await chat.until(lambda: options.option_count == 4)
        await chat.press("down", "down", "enter")
        await chat.until(lambda: chat.screen.desk.shown.session.title == "A")


async def test_the_session_in_view_is_searched_alone_until_all_of_them_are_wanted(
    tmp_path: Path,
) -> None:
    past(tmp_path, Pears="about pears", Apples="about apples")
    async with opened(tmp_path) as chat:
        await chat.press("ctrl+up", "/", *"about")
        await chat.until(lambda: "Pears · you" in chat.text)
        assert "Search this session" in chat.text
        assert "Of about apples" not in chat.text
        await chat.press("ctrl+f")
        await chat.until(lambda: "Of about apples" in chat.text)
        await chat.press("ctrl+f")
        await chat.until(lambda: "Of about apples" not in chat.text)
        await chat.press("enter")
        await chat.until(lambda: chat.screen.get_selected_text() == "about")
        await chat.say("/find pears")
        await chat.until(lambda: "Search this session" in chat.text)


async def test_a_reply_that_ended_out_of_sight_is_marked_until_it_is_seen(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say("some words to say again")
        first = chat.screen.desk.shown.session.id
        await chat.press("ctrl+n")
        await chat.until(lambda: chat.screen.desk.shown.session.id != first)
        await chat.rest()
        await chat.until(lambda: "new · slow" in chat.text)
        chat.screen.open_session(first)
        await chat.until(lambda: "new · slow" not in chat.text)
        found = chat.screen.desk.store.session(first)
        assert found is not None
        assert not found.unread
