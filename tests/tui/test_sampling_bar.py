from __future__ import annotations

from textual.app import App, ComposeResult

from engines.sampling import DEFAULTS, FIELDS, SamplingParams
from tests.tui.pilot_tools import screen_text
from tui.widgets.sampling_bar import SamplingBar


class BarApp(App[None]):
    def __init__(self) -> None:
        super().__init__()
        self.changes: list[SamplingParams] = []
        self.edits: list[str] = []

    def compose(self) -> ComposeResult:
        yield SamplingBar()

    def on_mount(self) -> None:
        self.bar.show(DEFAULTS)
        self.bar.knobs.focus()

    def on_sampling_bar_changed(self, message: SamplingBar.Changed) -> None:
        self.changes.append(message.sampling)

    def on_sampling_bar_edit_wanted(self, message: SamplingBar.EditWanted) -> None:
        self.edits.append(message.knob.name)

    @property
    def bar(self) -> SamplingBar:
        return self.query_one(SamplingBar)


async def test_right_and_left_step_the_picked_parameter() -> None:
    app = BarApp()
    async with app.run_test(size=(34, 40)) as pilot:
        await pilot.press("right", "right", "left")
        assert [change.temperature for change in app.changes] == [0.85, 0.9, 0.85]


async def test_a_letter_goes_to_the_next_parameter_that_begins_with_it() -> None:
    app = BarApp()
    async with app.run_test(size=(34, 40)) as pilot:
        picked = []
        for key in ("m", "m", "t", "T", "z"):
            await pilot.press(key)
            picked.append(app.bar.knobs.knob.name)
        assert picked == ["min_p", "mirostat", "temperature", "top_k", "top_k"]
        assert app.changes == []


async def test_shift_makes_ten_steps() -> None:
    app = BarApp()
    async with app.run_test(size=(34, 40)) as pilot:
        await pilot.press("down", "shift+right")
        assert app.changes[-1].top_k == 50


async def test_steps_stop_at_the_bounds() -> None:
    app = BarApp()
    async with app.run_test(size=(34, 40)) as pilot:
        await pilot.press(*["shift+left"] * 3)
        assert app.changes[-1].temperature == 0
        assert len(app.changes) == 2


async def test_digits_type_a_value() -> None:
    app = BarApp()
    async with app.run_test(size=(34, 40)) as pilot:
        await pilot.press("1", ".", "2", "5")
        assert app.changes == []
        await pilot.press("enter")
        assert app.changes[-1].temperature == 1.25


async def test_leaving_the_row_takes_what_was_typed() -> None:
    app = BarApp()
    async with app.run_test(size=(34, 40)) as pilot:
        await pilot.press("0", ".", "5", "down")
        assert app.changes[-1].temperature == 0.5


async def test_a_value_out_of_bounds_is_refused_in_words() -> None:
    app = BarApp()
    async with app.run_test(size=(34, 40), notifications=True) as pilot:
        await pilot.press("9", "9", "enter")
        await pilot.pause()
        assert app.changes == []
        assert [note.message for note in app._notifications] == [
            "temperature is between 0 and 5, not 99"
        ]


async def test_escape_forgets_what_was_typed() -> None:
    app = BarApp()
    async with app.run_test(size=(34, 40)) as pilot:
        await pilot.press("1", "escape", "enter")
        assert app.changes == []


async def test_backspace_goes_back_to_the_default() -> None:
    app = BarApp()
    async with app.run_test(size=(34, 40)) as pilot:
        app.bar.show(DEFAULTS.replace(temperature=0.1))
        await pilot.press("backspace")
        assert app.changes == [DEFAULTS]


async def test_a_changed_parameter_is_marked() -> None:
    app = BarApp()
    async with app.run_test(size=(34, 40)) as pilot:
        assert "•" not in screen_text(app)
        await pilot.press("right")
        await pilot.pause()
        assert " • temperature" in screen_text(app)


async def test_what_the_engine_does_not_honour_cannot_be_changed() -> None:
    app = BarApp()
    async with app.run_test(size=(34, 40)) as pilot:
        app.bar.show(DEFAULTS, [name for name in FIELDS if name != "temperature"])
        await pilot.press("right", "5", "enter", "backspace")
        assert app.changes == []
        assert "does not use it" in " ".join(screen_text(app).split())


async def test_enter_opens_the_editor_of_a_list() -> None:
    app = BarApp()
    async with app.run_test(size=(34, 40)) as pilot:
        await pilot.press(*["down"] * FIELDS.index("stop"), "enter")
        await pilot.pause()
        assert app.edits == ["stop"]


async def test_every_parameter_can_be_reached_on_a_small_screen() -> None:
    app = BarApp()
    async with app.run_test(size=(30, 16)) as pilot:
        await pilot.press("end")
        await pilot.pause()
        assert "json schema" in screen_text(app)


async def test_a_click_on_the_scale_sets_the_value() -> None:
    app = BarApp()
    async with app.run_test(size=(34, 40)) as pilot:
        scale = app.query_one("KnobScale")
        await pilot.click(scale, offset=(scale.gutter.left + scale.size.width - 1, 1))
        assert app.changes[-1].temperature == 5
        await pilot.click(scale, offset=(scale.gutter.left, 1))
        assert app.changes[-1].temperature == 0


async def test_backspace_goes_back_to_what_the_model_begins_with() -> None:
    app = BarApp()
    async with app.run_test(size=(34, 40)) as pilot:
        usual = DEFAULTS.replace(temperature=0.3)
        app.bar.show(usual, None, usual)
        assert "•" not in screen_text(app)
        await pilot.press("right")
        assert "• temperature" in screen_text(app)
        await pilot.press("backspace")
        assert app.changes[-1].temperature == 0.3
