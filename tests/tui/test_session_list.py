from __future__ import annotations

from textual.app import App, ComposeResult

from tests.tui.pilot_tools import screen_text
from tui.widgets.session_list import SessionItem, SessionList

ROWS = [
    SessionItem("a", "Letter home", "starter", "now", generating=True),
    SessionItem("b", "[bold red]Trip[/] \x1b[2J\x07", "mistral-7b", "2 h"),
    SessionItem("c", "", "starter", "3 d"),
]


class ListApp(App[None]):
    CSS = "SessionList { width: 28; }"

    def __init__(self) -> None:
        super().__init__()
        self.chosen: list[str] = []
        self.filters: list[str] = []

    def compose(self) -> ComposeResult:
        yield SessionList()

    def on_mount(self) -> None:
        self.query_one(SessionList).show(ROWS, "b")

    def on_session_list_chosen(self, message: SessionList.Chosen) -> None:
        self.chosen.append(message.session_id)

    def on_session_list_filter_changed(self, message: SessionList.FilterChanged) -> None:
        self.filters.append(message.text)


async def test_a_title_is_shown_as_it_is_and_controls_nothing() -> None:
    app = ListApp()
    async with app.run_test() as pilot:
        await pilot.pause()
        shown = screen_text(app)
        assert "[bold red]Trip[/] ␛[2J␇" in shown
        assert "\x1b" not in shown
        assert "New session" in shown
        assert "2 h · mistral-7b" in shown


async def test_arrows_and_enter_choose_from_the_filter() -> None:
    app = ListApp()
    async with app.run_test() as pilot:
        app.query_one(SessionList).focus_filter()
        await pilot.press("up", "enter")
        assert app.chosen == ["a"]


async def test_typing_filters() -> None:
    app = ListApp()
    async with app.run_test() as pilot:
        app.query_one(SessionList).focus_filter()
        await pilot.press("t", "r")
        await pilot.pause()
        assert app.filters[-1] == "tr"


async def test_a_click_chooses() -> None:
    app = ListApp()
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.click("OptionList", offset=(5, 4))
        await pilot.pause()
        assert app.chosen == ["c"]


async def test_new_rows_do_not_move_the_highlight_of_a_user_who_is_choosing() -> None:
    app = ListApp()
    async with app.run_test() as pilot:
        sessions = app.query_one(SessionList)
        sessions.focus_filter()
        await pilot.press("down")
        sessions.show([SessionItem("new", "New one", "starter", "now"), *ROWS], "new")
        assert sessions.highlighted == "c"
