from __future__ import annotations

from textual.app import App, ComposeResult

from tests.tui.pilot_tools import screen_text, wait_until
from tui.widgets.status_line import StatusLine


class StatusApp(App[None]):
    def compose(self) -> ComposeResult:
        yield StatusLine()

    @property
    def line(self) -> StatusLine:
        return self.query_one(StatusLine)


FULL = {
    "model": "starter", "state": "writing", "tokens_per_second": 42.13, "first_token": 0.214,
    "window": (812, 4096), "reused": 640, "evaluated": 9,
}  # fmt: skip


async def test_it_shows_what_a_reply_costs() -> None:
    app = StatusApp()
    async with app.run_test(size=(120, 3)) as pilot:
        app.line.update_status(**FULL)
        await pilot.pause()
        shown = screen_text(app)
        for part in ("starter", "writing", "42.1 tok/s", "first 0.21 s", "812/4,096", "640 reused",
                     "9 evaluated"):  # fmt: skip
            assert part in shown


async def test_it_shows_what_was_restored() -> None:
    app = StatusApp()
    async with app.run_test(size=(120, 3)) as pilot:
        app.line.update_status(**{**FULL, "reused": 0, "restored": (3071, 0.012)})
        await pilot.pause()
        assert "3,071 restored in 12 ms  9 evaluated" in screen_text(app)


async def test_what_has_no_room_is_left_out_least_important_first() -> None:
    app = StatusApp()
    async with app.run_test(size=(64, 3)) as pilot:
        app.line.update_status(**FULL)
        await pilot.pause()
        shown = screen_text(app)
        assert "812/4,096" in shown
        assert "reused" not in shown


async def test_going_past_the_trained_length_is_marked_where_there_is_no_window() -> None:
    app = StatusApp()
    async with app.run_test(size=(120, 3)) as pilot:
        app.line.update_status(window=(4096, 0), trained=4096)
        await pilot.pause()
        assert "4,096 tokens" in screen_text(app)
        assert "trained" not in screen_text(app)
        app.line.update_status(window=(4097, 0))
        await wait_until(pilot, lambda: "4,097 tokens, trained with 4,096" in screen_text(app), 2)


async def test_it_is_drawn_at_most_twice_a_second() -> None:
    app = StatusApp()
    async with app.run_test(size=(120, 3)) as pilot:
        app.line.update_status(tokens_per_second=1.0)
        await pilot.pause()
        for speed in range(2, 60):
            app.line.update_status(tokens_per_second=float(speed))
        await pilot.pause()
        assert "1.0 tok/s" in screen_text(app)
        await wait_until(pilot, lambda: "59.0 tok/s" in screen_text(app), 2)
