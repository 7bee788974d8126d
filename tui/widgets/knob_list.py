"""Each adapter and sampling parameter as a row: picked with up and down, changed with left and
right.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from engines.adapters import AdapterKnob, adapter_knob, switched
from engines.sampling import DEFAULTS, KNOBS, Knob, SamplingParams
from tui.widgets.knob_values import at_share, share, shown, slider, stepped, typed
from tui.widgets.plain_text import fit

_ROOM, _SLIDER, _VALUE = 42, 12, 6
"""Width from which on each row has a slider; cells of the slider and of the value beside it."""
_LARGEST = 100_000
"""A bound above which a place on a line says nothing."""


class KnobList(ScrollView, can_focus=True):
    """Draws the parameters and tells which one the user changed."""

    DEFAULT_CSS = """
    KnobList { background: $surface; scrollbar-size-vertical: 1; overflow-x: hidden; }
    KnobList > .knob--name { color: $text-muted; }
    KnobList > .knob--value { color: $text; }
    KnobList > .knob--changed { color: $text-accent; text-style: bold; }
    KnobList > .knob--disabled { color: $text-disabled; text-style: dim; }
    KnobList > .knob--picked { background: $foreground 8%; }
    KnobList:focus > .knob--picked { background: $primary 40%; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "knob--name", "knob--value", "knob--changed", "knob--disabled", "knob--picked",
    }  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "pick(-1)", show=False),
        Binding("down", "pick(1)", show=False),
        Binding("pageup", "pick(-8)", show=False),
        Binding("pagedown", "pick(8)", show=False),
        Binding("home", "pick(-99)", show=False),
        Binding("end", "pick(99)", show=False),
        Binding("left", "step(-1)", show=False),
        Binding("right", "step(1)", show=False),
        Binding("shift+left", "step(-10)", show=False),
        Binding("shift+right", "step(10)", show=False),
        Binding("enter", "enter", show=False),
        Binding("backspace", "backspace", show=False),
    ]

    picked: reactive[int] = reactive(0)

    class Changed(Message):
        """The user changed a parameter."""

        def __init__(self, sampling: SamplingParams) -> None:
            super().__init__()
            self.sampling = sampling

    class Rescaled(Message):
        """The user changed the scale of an adapter."""

        def __init__(self, adapters: Mapping[str, float]) -> None:
            super().__init__()
            self.adapters = adapters

    class Picked(Message):
        """Another parameter is picked, or a value is being typed."""

    class EditWanted(Message):
        """Enter on a parameter that is a text or a list."""

        def __init__(self, knob: Knob) -> None:
            super().__init__()
            self.knob = knob

    class Refused(Message):
        """What was typed is no value for this parameter."""

        def __init__(self, error: str) -> None:
            super().__init__()
            self.error = error

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.sampling = self.usual = DEFAULTS
        self.adapters: Mapping[str, float] = {}
        self._rows: tuple[Knob, ...] = tuple(KNOBS.values())
        self.typing = ""
        self._supports: Collection[str] | None = None

    @property
    def knob(self) -> Knob:
        """The one that is picked."""
        return self._rows[self.picked]

    def on_mount(self) -> None:
        self.virtual_size = Size(0, len(self._rows))

    def show(
        self, sampling: SamplingParams, supports: Collection[str] | None, usual: SamplingParams
    ) -> None:
        """Draw these values, as `SamplingBar.show` says."""
        if (sampling, supports, usual) != (self.sampling, self._supports, self.usual):
            self.sampling, self._supports, self.usual = sampling, supports, usual
            self.refresh(layout=False)

    def show_adapters(self, adapters: Mapping[str, float], configured: Mapping[str, float]) -> None:
        """Draw the model's adapters above the parameters; all of them are in `configured`."""
        knobs = [adapter_knob(name, scale) for name, scale in configured.items()]
        rows = (*knobs, *KNOBS.values())
        if (rows, adapters) == (self._rows, self.adapters):
            return
        picked, self.adapters = self.knob, dict(adapters)
        if rows != self._rows:
            self._rows = rows
            self.virtual_size = Size(0, len(rows))
            self.set_reactive(KnobList.picked, rows.index(picked) if picked in rows else 0)
        self.refresh(layout=False)

    def pick_adapter(self) -> None:
        """Go to the first adapter, if there is one."""
        self.action_pick(-len(self._rows))

    def value(self, knob: Knob) -> Any:
        """What is set."""
        of_adapter = isinstance(knob, AdapterKnob)
        return self.adapters[knob.name] if of_adapter else getattr(self.sampling, knob.name)

    def usual_value(self, knob: Knob) -> Any:
        """What the model's sessions begin with."""
        return knob.default if isinstance(knob, AdapterKnob) else getattr(self.usual, knob.name)

    def supported(self, knob: Knob) -> bool:
        """Whether the loaded model's engine honours this parameter."""
        if isinstance(knob, AdapterKnob):
            return True
        return self._supports is None or knob.name in self._supports

    # Keys and mouse

    def action_pick(self, step: int) -> None:
        """Go to another row."""
        self._commit_typing()
        self.picked = min(max(self.picked + step, 0), len(self._rows) - 1)

    def _pick_letter(self, letter: str) -> None:
        """Go to the next row that begins with this, around the end."""
        below = [*range(self.picked + 1, len(self._rows)), *range(self.picked)]
        found = (row for row in below if _label(self._rows[row]).startswith(letter))
        self.action_pick(next(found, self.picked) - self.picked)

    def action_step(self, count: int) -> None:
        """One or ten steps up or down."""
        self._commit_typing()
        self._set(stepped(self.knob, self.value(self.knob), count))

    def set_share(self, share: float) -> None:
        """Set the picked parameter to this part of the way between its bounds."""
        value = at_share(self.knob, share)
        if value is not None:
            self._set(value)

    def action_enter(self) -> None:
        """Take what was typed; open the editor of a text or a list; flip a switch."""
        knob = self.knob
        if self.typing:
            self._commit_typing()
        elif isinstance(knob, AdapterKnob):
            self._set(switched(self.value(knob), knob.default))
        elif knob.kind is bool:
            self._set(not self.value(knob))
        elif not knob.numeric and self.supported(knob):
            self.post_message(self.EditWanted(knob))

    def action_backspace(self) -> None:
        """Undo a typed digit; with nothing typed, go back to the default."""
        if self.typing:
            self._set_typing(self.typing[:-1])
        else:
            self._set(self.usual_value(self.knob))

    def on_key(self, event: events.Key) -> None:
        if self.typing and event.key == "escape":
            self._set_typing("")
            event.stop()
        elif event.character and event.character in "0123456789.-" and self.knob.numeric:
            if self.supported(self.knob):
                self._set_typing(self.typing + event.character)
            event.stop()
        elif event.character and event.character.isalpha():
            self._pick_letter(event.character.lower())
            event.stop()

    def on_click(self, event: events.Click) -> None:
        row = event.y + self.scroll_offset.y
        if row < len(self._rows):
            self.action_pick(row - self.picked)

    def on_resize(self) -> None:
        """Where the pane comes up, the picked one may be out of view."""
        self.scroll_to_region(Region(0, self.picked, 1, 1), animate=False)

    def on_blur(self) -> None:
        self._commit_typing()

    def watch_picked(self) -> None:
        self.scroll_to_region(Region(0, self.picked, 1, 1), animate=False)
        self.refresh(layout=False)
        self.post_message(self.Picked())

    def _commit_typing(self) -> None:
        text, self.typing = self.typing, ""
        if not text:
            return
        try:
            self._set(typed(self.knob, text))
        except ValueError as error:
            self.post_message(self.Refused(str(error)))
        self.refresh(layout=False)

    def _set_typing(self, text: str) -> None:
        self.typing = text
        self.refresh(layout=False)
        self.post_message(self.Picked())

    def _set(self, value: Any) -> None:
        knob = self.knob
        if not self.supported(knob) or value == self.value(knob):
            return
        if isinstance(knob, AdapterKnob):
            self.adapters = {**self.adapters, knob.name: value}
            self.post_message(self.Rescaled(self.adapters))
        else:
            self.sampling = self.sampling.replace(**{knob.name: value})
            self.post_message(self.Changed(self.sampling))
        self.refresh(layout=False)

    # Drawing

    def render_line(self, y: int) -> Strip:
        row, width, base = y + self.scroll_offset.y, self.size.width, self.rich_style
        if row >= len(self._rows):
            return Strip.blank(width, base)
        knob, value = self._rows[row], self._value(row)
        name_style, value_style = self._styles(row)
        mark = "•" if self._changed(knob) and self.supported(knob) else " "
        sliding = self._slider(knob, name_style, value_style) if width >= _ROOM else []
        value = value.rjust(_VALUE) if sliding else value
        name, room = _label(knob), width - len(value) - 5
        return Strip([
            Segment(f" {mark} ", value_style),
            Segment(fit(name, room - (_SLIDER if sliding else 0)), name_style),
            *sliding,
            Segment(f" {value} ", value_style),
        ]).adjust_cell_length(width, base)  # fmt: skip

    def _slider(self, knob: Knob, line: Style, dot: Style) -> list[Segment]:
        """Where the value lies between its bounds, for a bar that is wide enough."""
        at = share(knob, self.value(knob))
        if at is None or not self.supported(knob) or (knob.high or 0) > _LARGEST:
            return []
        usual = share(knob, self.usual_value(knob))
        before, mark, after = slider(at, usual, _SLIDER)
        quiet = line + Style(dim=True)
        return [Segment(before, quiet), Segment(mark, dot), Segment(after, quiet)]

    def _value(self, row: int) -> str:
        if row == self.picked and self.typing:
            return f"{self.typing}▏"
        return shown(self._rows[row], self.value(self._rows[row]))

    def _changed(self, knob: Knob) -> bool:
        return bool(self.value(knob) != self.usual_value(knob))

    def _styles(self, row: int) -> tuple[Style, Style]:
        """Of the name and of the value."""
        knob = self._rows[row]
        names = ("knob--name", "knob--changed" if self._changed(knob) else "knob--value")
        if not self.supported(knob):
            names = ("knob--disabled", "knob--disabled")
        name, value = (self.get_component_rich_style(kind) for kind in names)
        if row == self.picked:
            if not self.supported(knob):  # what is greyed could not be read on this background
                name = value = self.get_component_rich_style("knob--name")
            behind = Style(bgcolor=self.get_component_rich_style("knob--picked").bgcolor)
            return name + behind, value + behind
        return name, value


def _label(knob: Knob) -> str:
    return f"adapter {knob.name}" if isinstance(knob, AdapterKnob) else knob.name.replace("_", " ")
