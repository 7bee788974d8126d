from __future__ import annotations

from typing import Any

from textual import events
from textual.app import App, ComposeResult
from textual.pilot import Pilot

from tests.tui.pilot_tools import press_like_a_person
from tui.widgets.composer import Composer


class ComposerApp(App[None]):
    def __init__(self) -> None:
        super().__init__()
        self.sent: list[str] = []
        self.pages: list[int] = []

    def compose(self) -> ComposeResult:
        yield Composer()

    def on_composer_submitted(self, message: Composer.Submitted) -> None:
        self.sent.append(message.text)

    def on_composer_page_wanted(self, message: Composer.PageWanted) -> None:
        self.pages.append(message.direction)

    @property
    def composer(self) -> Composer:
        return self.query_one(Composer)


def burst(app: ComposerApp, text: str) -> None:
    """A paste in a terminal without bracketed paste: keys, all at once."""
    for character in text:
        key = "enter" if character == "\r" else character
        app.composer.post_message(events.Key(key, character))


async def test_enter_sends_and_empties_the_composer() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        await press_like_a_person(pilot, "h", "i", "enter")
        assert app.sent == ["hi"]
        assert app.composer.text == ""


async def test_space_alone_is_not_sent() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        await press_like_a_person(pilot, "space", "enter")
        assert app.sent == []
        assert app.composer.text == " "


async def test_three_keys_begin_a_new_line() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        await press_like_a_person(pilot, "a", "ctrl+j", "b", "alt+enter", "c")
        await press_like_a_person(pilot, "backslash", "enter", "d", "enter")
        assert app.sent == ["a\nb\nc\nd"]


async def test_an_unbracketed_paste_does_not_send() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        burst(app, "first\r\rsecond\r")
        await pilot.pause()
        assert app.sent == []
        assert app.composer.text == "first\n\nsecond\n"
        await press_like_a_person(pilot, "enter")
        assert app.sent == ["first\n\nsecond"]


async def test_enter_behind_keys_that_a_busy_machine_delivered_at_once_sends() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        burst(app, "hi there\r")
        await pilot.pause(0.1)
        assert app.sent == ["hi there"]


async def test_a_bracketed_paste_does_not_send() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        app.post_message(events.Paste("one\rtwo\r\nthree"))
        await pilot.pause()
        assert app.sent == []
        assert app.composer.text == "one\ntwo\nthree"


LONG_PASTE = "\n".join(f"line {n}" for n in range(40))


async def test_a_long_paste_is_a_chip_and_sent_as_its_text() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        await press_like_a_person(pilot, "a", "space")
        app.post_message(events.Paste(LONG_PASTE.replace("\n", "\r") + "\r"))
        await pilot.pause()
        assert app.composer.text == "a [pasted 1: 40 lines]"
        await press_like_a_person(pilot, "enter")
        assert app.sent == ["a " + LONG_PASTE]


async def test_a_chip_is_deleted_as_a_whole() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        for text in (LONG_PASTE, "x" * 2000):
            app.post_message(events.Paste(text))
            await pilot.pause()
        assert app.composer.text == "[pasted 1: 40 lines][pasted 2: 2,000 characters]"
        await press_like_a_person(pilot, "backspace")
        assert app.composer.text == "[pasted 1: 40 lines]"
        await press_like_a_person(pilot, "home", "delete")
        assert app.composer.text == ""


async def test_a_chip_can_be_opened() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        assert not app.composer.open_pastes()
        app.post_message(events.Paste(LONG_PASTE))
        await pilot.pause()
        assert app.composer.open_pastes()
        assert app.composer.text == LONG_PASTE


async def test_keys_that_arrive_together_keep_their_order() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        await press_like_a_person(pilot, "a", "b")
        for key in ("backspace", "x", "left", "y"):
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        await pilot.pause()
        assert app.composer.text == "ayx"


async def test_korean_and_chinese_arrive_whole() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        burst(app, "한국어와 中文 👨‍👩‍👧")
        await pilot.pause()
        await press_like_a_person(pilot, "enter")
        assert app.sent == ["한국어와 中文 👨‍👩‍👧"]


async def test_letters_that_arrive_one_by_one_are_composed() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        burst(app, "\u1112\u1161\u11ab e\u0301")  # 한 é
        await pilot.pause()
        assert app.composer.text == "한 é"
        assert app.composer.cursor_location == (0, 3)
        assert app.composer.cursor_screen_offset.x - app.composer.content_region.x == 4
        app.post_message(events.Paste("\u1112\u1161\u11ab"))
        await pilot.pause()
        assert app.composer.text == "한 é한"


async def test_up_and_down_at_the_edges_walk_through_what_was_sent() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        app.composer.sent.replace(["one", "two"])
        await press_like_a_person(pilot, "x")
        assert await texts_after(pilot, "up", "up", "up") == ["two", "one", "one"]
        assert await texts_after(pilot, "down", "down", "down") == ["two", "x", "x"]


async def texts_after(pilot: Pilot[Any], *keys: str) -> list[str]:
    texts = []
    for key in keys:
        await pilot.press(key)
        texts.append(pilot.app.query_one(Composer).text)
    return texts


async def test_up_inside_a_text_of_several_lines_moves_the_cursor() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        app.composer.sent.replace(["earlier"])
        app.composer.load("one\ntwo")
        assert await texts_after(pilot, "up") == ["one\ntwo"]
        assert app.composer.cursor_location[0] == 0
        assert await texts_after(pilot, "up") == ["earlier"]


async def test_it_grows_to_eight_lines_and_no_further() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        assert app.composer.content_size.height == 1
        app.composer.load("\n".join("abcd"))
        await pilot.pause()
        assert app.composer.content_size.height == 4
        app.composer.load("\n" * 30)
        await pilot.pause()
        assert app.composer.content_size.height == 8


async def test_page_keys_are_for_somebody_else() -> None:
    app = ComposerApp()
    async with app.run_test() as pilot:
        await pilot.press("pageup", "pagedown")
        assert app.pages == [-1, 1]
