"""What a terminal shows after many small updates is what the transcript says."""

from __future__ import annotations

import random
from unicodedata import normalize

import pyte
import pytest
from textual.app import App, ComposeResult
from textual.drivers.headless_driver import HeadlessDriver

from tui.transcript import Entry, Transcript
from tui.transcript.view import Follow

WORDS = (
    "one",
    "**two**",
    "`three`",
    "한국어",
    "中文字",
    "\n\n",
    "\n- ",
    "```\nx = 1\n```\n",
    "e\u0301",
)


class Terminal:
    """A terminal emulator that stands behind Textual's headless driver."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, paints: bool = True) -> None:
        """`paints`: what changes is written past Textual's compositor, as in a real terminal."""
        self.screen = pyte.Screen(80, 24)
        self.stream = pyte.Stream(self.screen)
        self.written: list[str] = []
        monkeypatch.setattr(App, "is_headless", False)
        monkeypatch.setattr(HeadlessDriver, "write", self.write)
        monkeypatch.setattr(HeadlessDriver, "has_terminal", paints, raising=False)

    def write(self, data: str) -> None:
        self.written.append(data)
        self.stream.feed(data)

    def lines(self, width: int, height: int) -> list[str]:
        buffer = self.screen.buffer
        return ["".join(buffer[y][x].data for x in range(width)).rstrip() for y in range(height)]


class TranscriptApp(App[None]):
    def __init__(self, follow: Follow) -> None:
        super().__init__()
        self.transcript = Transcript(follow=follow, repaint_rate=1000)

    def compose(self) -> ComposeResult:
        yield self.transcript


@pytest.mark.parametrize(
    ("follow", "paints"), [("line", True), ("line", False), ("step", True), ("off", True)]
)
async def test_the_terminal_shows_what_the_transcript_says(
    monkeypatch: pytest.MonkeyPatch, follow: Follow, paints: bool
) -> None:
    terminal, rng = Terminal(monkeypatch, paints=paints), random.Random(follow)
    app = TranscriptApp(follow)
    async with app.run_test(size=(80, 24)) as pilot:
        transcript = app.transcript
        transcript.focus()
        transcript.show([Entry(f"m{n}", "user", "word " * n) for n in range(50)])
        transcript.append(Entry("reply", "assistant", "", "streaming"))
        for number in range(70):
            transcript.extend("reply", " ".join(rng.choices(WORDS, k=4)))
            keys = ("up", "down", "pageup", "pagedown", "end", "home", "end")
            if number % 7 == 0:
                await pilot.press(rng.choice(keys))
            if number % 20 == 19:
                size = rng.choice(((60, 20), (80, 24), (40, 24)))
                terminal.screen.resize(size[1], size[0])
                await pilot.resize_terminal(*size)
            await pilot.pause(0.012)
            if number % 10 == 9:
                while transcript._pending:
                    await pilot.pause(0.01)
                await pilot.pause(0.05)  # and Textual's own repaint
                width, height = transcript._room
                drawn = (strip.text.rstrip() for strip in transcript._frame.strips)
                expected = [normalize("NFC", text) for text in drawn]  # as pyte does
                assert terminal.lines(width, height) == expected, number


async def test_what_lies_above_the_transcript_is_not_written_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = Terminal(monkeypatch)
    app = TranscriptApp("line")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        app.transcript.append(Entry("reply", "assistant", "", "streaming"))
        await pilot.pause(0.05)
        app.notify("above everything", timeout=60)
        await pilot.pause(0.1)
        for number in range(40):
            app.transcript.extend("reply", f"{number} " + "word " * 15 + "\n\n")
            await pilot.pause(0.005)
            assert any("above everything" in line for line in terminal.lines(80, 24))
        app.clear_notifications()
        await pilot.pause(0.2)
        width, height = app.transcript._room
        expected = [strip.text.rstrip() for strip in app.transcript._frame.strips]
        assert terminal.lines(width, height) == expected


async def test_nothing_that_a_model_writes_reaches_the_terminal_raw(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal, rng = Terminal(monkeypatch), random.Random(1)
    app = TranscriptApp("line")
    async with app.run_test(size=(80, 24)) as pilot:
        app.transcript.append(Entry("reply", "assistant", "", "streaming"))
        await pilot.pause(0.05)
        terminal.written.clear()
        evil = [
            *("\x1b]52;c;ZXZpbA==\x07", "\x1b[2J", "\x1b[?1049l", "\x9b31m", "\x1bP1$q\x1b\\"),
            *("&#27;[2J", "[a](http://x.y/\x1b[2J)", "```\n\x1b[2J\n```\n", "`\x1b[2J`", "\x00\r"),
            *("| \x1b[2J |\n|---|\n", "# \x1b]0;evil\x07\n", "![\x1b[2J](http://x.y)", "\u2028"),
        ]
        for _ in range(60):
            app.transcript.extend("reply", rng.choice(evil) + rng.choice(("", "\n\n", " ")))
            await pilot.pause(0.005)
        app.transcript.append(Entry("user", "user", "".join(evil), context="\x1b[2J"))
        app.transcript.append(Entry("note", "notice", "\x1b[2J", footer="\x1b[2J"))
        await pilot.pause(0.1)
        sent = "".join(terminal.written)
        assert "␛" in sent
        for sequence in (
            "\x1b]52",
            "\x1b[2J",
            "\x1b[?1049",
            "\x9b",
            "\x1bP",
            "\x1b]0",
            "\x07",
            "\x00",
        ):
            assert sequence not in sent
