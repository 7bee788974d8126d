"""The transcript in a running app: following, keeping its place, selecting, redrawing little."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from textual import events
from textual.app import App, ComposeResult
from textual.geometry import Offset, Region
from textual.pilot import Pilot
from textual.selection import SELECT_ALL, Selection
from textual.widgets import Static

from tui.transcript import Entry, Transcript
from tui.transcript.column import MOST_ENTRIES
from tui.transcript.view import Follow


class TranscriptApp(App[None]):
    CSS = "Static { height: 2; }"

    def __init__(self, follow: Follow = "line") -> None:
        super().__init__()
        self.transcript = Transcript(follow=follow, repaint_rate=200)
        self.texts: dict[str, Entry] = {}
        self.asked: list[list[str]] = []
        self.changes: list[bool] = []

    def compose(self) -> ComposeResult:
        yield self.transcript
        yield Static("the status line")

    def on_transcript_texts_wanted(self, message: Transcript.TextsWanted) -> None:
        self.asked.append(message.entry_ids)
        self.transcript.fill([self.texts[entry_id] for entry_id in message.entry_ids])

    def on_transcript_following_changed(self, message: Transcript.FollowingChanged) -> None:
        self.changes.append(message.following)


@asynccontextmanager
async def running(
    entries: list[Entry], follow: Follow = "line", size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[Transcript, Pilot[None]]]:
    app = TranscriptApp(follow)
    async with app.run_test(size=size) as pilot:
        app.transcript.show(entries)
        await pilot.pause()
        yield app.transcript, pilot


def conversation(count: int, first: int = 0) -> list[Entry]:
    return [
        Entry(f"m{n}", "assistant" if n % 2 else "user", f"message {n} " + "word " * (n * 7 % 60))
        for n in range(first, first + count)
    ]


def without_texts(entries: list[Entry], app: App[None]) -> list[Entry]:
    """The same entries as they come from a store of which only the end was read."""
    assert isinstance(app, TranscriptApp)
    app.texts = {entry.id: replace(entry, stored=True) for entry in entries}
    absent = [
        replace(entry, text="", stored=True, absent=len(entry.text)) for entry in entries[:-20]
    ]
    return [*absent, *entries[-20:]]


def in_view(transcript: Transcript) -> list[str]:
    return [strip.text.rstrip() for strip in transcript._frame.strips]


async def drawn(transcript: Transcript, pilot: Pilot[None]) -> None:
    """Waits for the repaint that takes in what came last."""
    while transcript._pending:
        await pilot.pause(0.01)
    await pilot.pause()


async def test_text_that_comes_while_the_app_leaves_is_drawn_no_more() -> None:
    async with running(conversation(4)) as (transcript, pilot):
        for _ in range(2):  # the second one is drawn a moment later
            transcript.extend("m3", "more")
        await transcript.remove()
        await drawn(transcript, pilot)
        transcript.extend("m3", "and more")
        transcript.replace(replace(transcript._column.entry("m3"), status="cancelled"))


async def stream(transcript: Transcript, pilot: Pilot[None], text: str) -> None:
    for at in range(0, len(text), 40):
        transcript.extend("reply", text[at : at + 40])
        await pilot.pause(0.006)
    await drawn(transcript, pilot)


PARAGRAPHS = "".join(f"paragraph {n} of the reply\n\n" for n in range(40))


async def test_opening_shows_the_end_and_follows_what_streams() -> None:
    async with running(conversation(30)) as (transcript, pilot):
        assert "message 29" in "".join(in_view(transcript))
        transcript.append(Entry("reply", "assistant", "", "streaming"))
        await stream(transcript, pilot, PARAGRAPHS)
        assert in_view(transcript)[-1] == "  paragraph 39 of the reply"
        assert transcript.following
        assert transcript.scroll_offset.y == transcript.max_scroll_y


async def test_following_by_steps_leaves_a_third_of_the_view_free() -> None:
    async with running(conversation(30), "step") as (transcript, pilot):
        transcript.append(Entry("reply", "assistant", "", "streaming"))
        tops = set()
        for n in range(40):
            await stream(transcript, pilot, f"paragraph {n}\n\n")
            tops.add(transcript._top)
            assert any(f"paragraph {n}" in line for line in in_view(transcript))
        assert 8 <= len(tops) <= 14  # 80 rows, 7 at a time


async def test_without_following_a_new_question_goes_to_the_top() -> None:
    async with running(conversation(30), "off") as (transcript, pilot):
        assert not transcript.following
        transcript.append(Entry("question", "user", "why?"))
        transcript.append(Entry("reply", "assistant", "", "streaming"))
        await stream(transcript, pilot, PARAGRAPHS)
        assert in_view(transcript)[1] == "❯ why?"
        assert in_view(transcript)[3] == "  paragraph 0 of the reply"


async def test_scrolling_up_stops_following_and_coming_back_starts_it() -> None:
    async with running(conversation(30)) as (transcript, pilot):
        transcript.append(Entry("reply", "assistant", "", "streaming"))
        await stream(transcript, pilot, PARAGRAPHS)
        transcript.focus()
        await pilot.press("pageup")
        before = in_view(transcript)
        await stream(transcript, pilot, PARAGRAPHS)
        assert in_view(transcript) == before
        assert not transcript.following
        await pilot.press("end")
        assert transcript.following
        await stream(transcript, pilot, "the very end")
        assert in_view(transcript)[-1] == "  the very end"
        await pilot.press("up", "down")
        assert transcript.following
        app = pilot.app
        assert isinstance(app, TranscriptApp)
        assert app.changes == [False, True, False, True]


async def test_who_says_something_follows_again() -> None:
    async with running(conversation(30)) as (transcript, pilot):
        transcript.focus()
        await pilot.press("pageup")
        assert not transcript.following
        transcript.append(Entry("question", "user", "why?"))
        await pilot.pause()
        assert transcript.following
        assert in_view(transcript)[-1] == "❯ why?"


async def test_an_entry_can_be_brought_into_view() -> None:
    async with running(conversation(60)) as (transcript, pilot):
        transcript.scroll_to_entry("m10")
        await pilot.pause()
        assert in_view(transcript)[1].startswith("❯ message 10")
        assert not transcript.following
        transcript.scroll_to_entry("m59")
        assert transcript.following
        transcript.scroll_to_entry("unknown")


async def test_texts_are_read_as_they_come_near_and_nothing_in_view_moves() -> None:
    async with running([]) as (transcript, pilot):
        transcript.show(without_texts(conversation(60), pilot.app))
        transcript.focus()
        await pilot.pause()
        while transcript._top > (0, 0, 0):
            above = in_view(transcript)
            await pilot.press("up")
            await pilot.pause()
            assert in_view(transcript)[1:] == above[:-1]  # nothing skipped, nothing twice
        assert "message 0" in in_view(transcript)[1]
        assert 1 < len(pilot.app.asked) < 40


async def test_any_part_is_reached_in_one_go_and_its_texts_with_it() -> None:
    async with running([]) as (transcript, pilot):
        transcript.show(without_texts(conversation(10_000), pilot.app))
        transcript.focus()
        await pilot.press("home")
        await pilot.pause()
        assert "message 0" in in_view(transcript)[1]
        transcript.scroll_to_entry("m5000")
        await pilot.pause()
        assert "message 5000" in in_view(transcript)[1]
        await pilot.press("pagedown", "pageup")
        assert "message 5000" in in_view(transcript)[1]
        assert "message 5004" in "".join(in_view(transcript))
        await pilot.press("end")
        assert "message 9999" in "".join(in_view(transcript))


async def test_texts_that_were_scrolled_past_are_not_kept() -> None:
    async with running([]) as (transcript, pilot):
        transcript.show(without_texts(conversation(1000), pilot.app))
        for number in range(0, 1000, 15):
            transcript.scroll_to_entry(f"m{number}")
            await pilot.pause()
        kept = [entry for entry in transcript._column.entries if entry.text]
        assert len(kept) <= MOST_ENTRIES + 20
        transcript.scroll_to_entry("m30")
        await pilot.pause()
        assert "message 30" in in_view(transcript)[1]


async def test_scrolling_through_everything_meets_every_row_once() -> None:
    async with running(conversation(60)) as (transcript, pilot):
        transcript.focus()
        await pilot.press("home")
        seen = in_view(transcript)
        while not transcript.following:
            await pilot.press("pagedown")
            fresh = in_view(transcript)
            overlap = next(n for n in range(len(fresh), 0, -1) if seen[-n:] == fresh[:n])
            seen += fresh[overlap:]
        found = [line.split()[-1] if line.startswith("❯") else line for line in seen]
        numbers = [line.split()[1 + line.startswith("❯")] for line in seen if "message" in line]
        assert numbers == [str(n) for n in range(60)], found


async def test_dragging_the_scrollbar_reaches_any_part() -> None:
    async with running(conversation(2000)) as (transcript, pilot):
        transcript.scroll_to(y=transcript.max_scroll_y // 2, animate=False)
        await pilot.pause()
        middle = next(line for line in in_view(transcript) if "message" in line)
        assert 800 < int(middle.replace("❯", "").split()[1]) < 1200
        assert not transcript.following
        transcript.scroll_to(y=transcript.max_scroll_y, animate=False)
        await pilot.pause()
        assert transcript.following


async def test_resizing_keeps_the_place() -> None:
    async with running(conversation(60)) as (transcript, pilot):
        transcript.focus()
        await pilot.press("pageup", "pageup", "pageup")
        before = in_view(transcript)
        for size in ((50, 24), (100, 30), (20, 10), (80, 24)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
        assert in_view(transcript) == before
        await pilot.press("end")
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert transcript.following
        assert "message 59" in "".join(in_view(transcript)[-8:])


async def higher(transcript: Transcript, pilot: Pilot[None]) -> None:
    await pilot.resize_terminal(80, 40)


async def wider(transcript: Transcript, pilot: Pilot[None]) -> None:
    await pilot.resize_terminal(200, 24)


async def folded(transcript: Transcript, pilot: Pilot[None]) -> None:
    transcript.fold("reply")


async def shorter(transcript: Transcript, pilot: Pilot[None]) -> None:
    transcript.replace(Entry("reply", "assistant", "not much"))


async def thought(transcript: Transcript, pilot: Pilot[None]) -> None:
    await stream(transcript, pilot, "</think>Done.")


@pytest.mark.parametrize("change", [higher, wider, folded, shorter, thought])
async def test_an_end_that_comes_into_view_by_itself_is_followed(
    change: Callable[[Transcript, Pilot[None]], Awaitable[None]],
) -> None:
    async with running(conversation(30)) as (transcript, pilot):
        transcript.append(Entry("reply", "assistant", "", "streaming"))
        await stream(transcript, pilot, "<think>" + "word " * 100)
        transcript.scroll_rows(-2)
        assert not transcript.following
        await change(transcript, pilot)
        await pilot.pause()
        assert transcript.following
        assert not in_view(transcript)[-1].isspace()
        assert pilot.app.changes == [False, True]


async def test_what_shows_nothing_at_the_end_is_not_below_it() -> None:
    async with running(conversation(30)) as (transcript, pilot):
        transcript.append(Entry("reply", "assistant", "The end.\n\n[1]: http://example.org\n"))
        await pilot.pause()
        assert in_view(transcript)[-1] == "  The end."
        transcript.scroll_rows(-1)
        assert not transcript.following
        transcript.scroll_rows(1)
        assert transcript.following


async def test_a_view_that_begins_with_what_shows_nothing_can_be_resized() -> None:
    remark = Entry("remark", "assistant", "[1]: http://example.org\n\nthe text")
    async with running([remark, *conversation(30)]) as (transcript, pilot):
        transcript.scroll_to_entry("remark")
        await pilot.resize_terminal(60, 24)
        await pilot.pause()
        assert "  the text" in in_view(transcript)


@pytest.mark.parametrize("follow", ["line", "step"])
async def test_a_view_that_grows_or_shrinks_goes_on_following(follow: Follow) -> None:
    async with running(conversation(60), follow) as (transcript, pilot):
        transcript.append(Entry("reply", "assistant", "", "streaming"))
        for height in (10, 30, 8, 40, 24):
            await pilot.resize_terminal(80, height)
            await pilot.pause()
            assert transcript.following
            await stream(transcript, pilot, f"at {height}\n\n")
            assert any(f"at {height}" in line for line in in_view(transcript))


async def test_replacing_an_entry_changes_it_in_place() -> None:
    async with running(conversation(30)) as (transcript, pilot):
        transcript.append(Entry("reply", "assistant", "", "streaming"))
        await stream(transcript, pilot, "A reply")
        transcript.replace(Entry("reply", "assistant", "A reply", footer="3 tok/s", branch=(2, 2)))
        await pilot.pause()
        assert in_view(transcript)[-2:] == ["  A reply", "  2/2 · 3 tok/s"]
        transcript.show([])
        await pilot.pause()
        assert not any(in_view(transcript))


async def test_only_rows_that_change_are_sent_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async with running(conversation(30)) as (transcript, pilot):
        transcript.append(Entry("reply", "assistant", "", "streaming"))
        await stream(transcript, pilot, "one\n\ntwo")
        sent: list[Region] = []
        refresh = transcript.refresh
        monkeypatch.setattr(
            transcript, "refresh", lambda *regions, **kw: (sent.extend(regions), refresh(*regions))
        )
        await stream(transcript, pilot, " three")
        width = len("  two three")
        assert sent == [Region(0, transcript._room.height - 1, width, 1)]


async def test_text_for_an_entry_that_is_not_shown_any_more_is_dropped() -> None:
    async with running(conversation(3)) as (transcript, pilot):
        transcript.extend("m2", " and more")
        transcript.show(conversation(2))
        transcript.extend("m2", " of another session")
        transcript.replace(Entry("m2", "user", "gone"))
        await pilot.pause(0.05)
        assert "m2" not in transcript._column
        assert not any("another" in line or "gone" in line for line in in_view(transcript))


async def test_a_theme_draws_everything_in_its_colours() -> None:
    entries = [Entry("u", "user", "said"), Entry("a", "assistant", "# Title\n\n`code`")]
    async with running(entries) as (transcript, pilot):
        dark = styles(transcript)
        for theme in ("textual-light", "textual-dark"):
            pilot.app.theme = theme
            await pilot.pause()
            now = styles(transcript)
            transcript._column.set_palette(transcript._theme())
            transcript.replace(Entry("u", "user", "otherwise"))
            transcript.replace(entries[0])
            assert styles(transcript) == now
            assert (now == dark) is (theme == "textual-dark")


def styles(transcript: Transcript) -> list[object]:
    return [segment.style for strip in transcript._frame.strips for segment in strip]


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light", "nord", "ansi-dark"])
async def test_what_is_selected_can_be_read(theme: str) -> None:
    async with running([Entry("a", "assistant", "pick this word")]) as (transcript, pilot):
        pilot.app.theme = theme
        await pilot.pause()
        pilot.app.screen.selections = {transcript: SELECT_ALL}
        await pilot.pause()
        (look,) = {part.style for part in transcript._frame.strips[1] if "pick" in part.text}
        assert look is not None
        assert look.bgcolor is not None
        assert look.color != look.bgcolor
        assert look.bgcolor != transcript.rich_style.bgcolor


async def test_ten_thousand_entries_open_at_once() -> None:
    entries = conversation(10_000)
    async with running([]) as (transcript, _):
        started = time.process_time()
        transcript.show(entries)
        assert time.process_time() - started < 0.2
        assert "message 9999" in "".join(in_view(transcript))


async def test_a_selection_is_copied_without_margins_and_with_lines_whole() -> None:
    text = "a long line that is wrapped at the edge of the view because it is long\n\n> quoted"
    async with running([Entry("a", "assistant", text)], size=(40, 12)) as (transcript, pilot):
        await pilot.mouse_down(transcript, offset=(4, 1))
        await pilot.hover(transcript, offset=(12, 2))
        await pilot.mouse_up(transcript, offset=(12, 2))
        assert pilot.app.screen.get_selected_text() == text[2:46]
        pilot.app.screen.selections = {transcript: SELECT_ALL}
        assert (pilot.app.screen.get_selected_text() or "").strip() == text.replace("> ", "")


async def test_a_selection_stays_on_its_text_while_rows_come_above_and_below() -> None:
    entries = [Entry("above", "user", "a line"), Entry("a", "assistant", "pick this word")]
    async with running(entries) as (transcript, pilot):
        await pilot.mouse_down(transcript, offset=(7, 3))
        await pilot.hover(transcript, offset=(10, 3))
        await pilot.mouse_up(transcript, offset=(10, 3))
        transcript.replace(Entry("above", "user", "line\n" * 40))
        transcript.append(Entry("reply", "assistant", "", "streaming"))
        await stream(transcript, pilot, PARAGRAPHS)
        assert pilot.app.screen.get_selected_text() == "this"


async def test_a_double_click_selects_a_word_and_not_everything() -> None:
    async with running([Entry("a", "assistant", "some 한국어 words")]) as (transcript, pilot):
        await pilot.click(transcript, offset=(9, 1), times=2)
        assert pilot.app.screen.get_selected_text() == "한국어"
        await pilot.click(transcript, offset=(9, 1), times=3)
        assert (pilot.app.screen.get_selected_text() or "").strip() == "some 한국어 words"


async def test_clusters_are_selected_whole() -> None:
    text = "ab 👩‍👩‍👧‍👦 cd 🇰🇷 ef"
    async with running([Entry("a", "assistant", text)]) as (transcript, pilot):
        for x, family in ((5, "👩‍👩‍👧‍👦"), (11, "🇰🇷")):
            await pilot.mouse_down(transcript, offset=(x, 1))
            await pilot.hover(transcript, offset=(x + 1, 1))
            await pilot.mouse_up(transcript, offset=(x + 1, 1))
            assert (pilot.app.screen.get_selected_text() or "").strip() == family


async def test_a_drag_that_ends_elsewhere_stops_at_the_edge_of_the_view() -> None:
    async with running(conversation(60)) as (transcript, pilot):
        transcript.focus()
        await pilot.press("pageup", "pageup")
        shown = in_view(transcript)
        await pilot.mouse_down(transcript, offset=(2, 20))
        await pilot.hover(Static, offset=(3, 1))
        await pilot.mouse_up(Static, offset=(3, 1))
        selected = transcript.get_selection(pilot.app.screen.selections[transcript])
        assert selected is not None
        assert selected[0].split()[-1] == " ".join(shown).split()[-1]
        assert len(selected[0]) < 300


async def test_the_wheel_scrolls_and_a_view_of_no_height_breaks_nothing() -> None:
    async with running(conversation(60)) as (transcript, pilot):
        bottom = transcript._top
        wheel = events.MouseScrollUp(transcript, 5, 5, 0, -1, 0, False, False, False)
        transcript.post_message(wheel)
        await pilot.pause()
        assert transcript._column.move(transcript._top, 3) == bottom
        for size in ((80, 2), (1, 1), (3, 5), (80, 24)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
        transcript.selection_updated(Selection(Offset(0, 0), None))


async def test_entries_that_arrive_before_the_widget_is_mounted_are_shown() -> None:
    app = TranscriptApp()
    app.transcript.show(conversation(3))
    app.transcript.append(Entry("reply", "assistant", "", "streaming"))
    app.transcript.extend("reply", "early")
    async with app.run_test(size=(80, 24)) as pilot:
        app.transcript.extend("reply", " words")
        await drawn(app.transcript, pilot)
        assert "  early words" in in_view(app.transcript)


WIDE = "| " + " | ".join(f"column {n}" for n in range(12)) + " |\n" + "|--" * 12 + "|\n"
WIDE += "| " + " | ".join(f"한국어 {n}" for n in range(12)) + " |\n"


async def test_a_table_wider_than_the_view_is_scrolled_by_the_arrow_keys() -> None:
    async with running([Entry("a", "assistant", f"prose\n\n{WIDE}")]) as (transcript, pilot):
        transcript.focus()
        assert in_view(transcript)[3].startswith("  column 0 │ column 1")
        assert in_view(transcript)[3].endswith("›")
        for _ in range(20):
            await pilot.press("right")
            assert all(strip.cell_length == 79 for strip in transcript._frame.strips)
            assert in_view(transcript)[1] == "  prose"
        assert in_view(transcript)[3].startswith("  ‹")
        assert in_view(transcript)[3].endswith("column 11")
        assert "한국어 11" in in_view(transcript)[5]
        await pilot.press(*["left"] * 20)
        assert in_view(transcript)[3].startswith("  column 0 │ column 1")


async def test_what_is_selected_in_a_scrolled_table_is_what_the_mouse_went_over() -> None:
    async with running([Entry("a", "assistant", WIDE)]) as (transcript, pilot):
        transcript.focus()
        await pilot.press("right", "right")
        shown = in_view(transcript)[1]
        x = shown.index("column 5")
        await pilot.mouse_down(transcript, offset=(x, 1))
        await pilot.hover(transcript, offset=(x + 7, 1))
        await pilot.mouse_up(transcript, offset=(x + 7, 1))
        assert pilot.app.screen.get_selected_text() == "column 5"


async def test_without_following_it_tells_when_the_end_leaves_the_view() -> None:
    async with running(conversation(4), follow="off") as (transcript, pilot):
        transcript.append(Entry("reply", "assistant", "", "streaming"))
        await stream(transcript, pilot, PARAGRAPHS)
        assert pilot.app.changes[-1] is False
        transcript.focus()
        await pilot.press("end")
        await pilot.pause()
        assert pilot.app.changes[-1] is True


async def test_a_mark_stands_where_a_parameter_was_changed() -> None:
    text = "first\n\n```\n" + "code\n" * 30 + "```\n\n" + "last " * 60
    offsets = (text.index("first"), text.index("code") + 5 * 20, len(text) - 10)
    entries = [Entry("a", "assistant", text, "streaming")]
    async with running(entries, size=(80, 60)) as (transcript, pilot):
        transcript.mark("a", offsets)
        transcript.extend("a", "and more")
        await drawn(transcript, pilot)
        marked = [n for n, line in enumerate(in_view(transcript)) if line.startswith("┊")]
        code = next(n for n, line in enumerate(in_view(transcript)) if "code" in line)
        end = max(n for n, line in enumerate(in_view(transcript)) if line)
        assert marked == [1, code + 20, end]
        transcript.replace(Entry("a", "assistant", text + "and more", changes=offsets))
        await pilot.pause()
        again = [n for n, line in enumerate(in_view(transcript)) if line.startswith("┊")]
        assert again == marked


async def test_a_match_stays_in_view_while_higher_texts_than_estimated_come_above_it() -> None:
    texts = [Entry(f"m{n}", "assistant", f"needle {n}" + "\n\nline" * 9) for n in range(400)]
    async with running([], size=(80, 60)) as (transcript, pilot):
        transcript.show(without_texts(texts, pilot.app))
        await pilot.pause()
        transcript.fill([texts[50]])
        assert transcript.show_match("m50", re.compile("needle 50"))
        await pilot.pause()
        await pilot.pause()
        before = [row.strip() for row in in_view(transcript)]
        assert before.index("needle 50") == 19
        transcript.scroll_rows(3)
        await pilot.pause()
        assert in_view(transcript)[16].strip() == "needle 50"
