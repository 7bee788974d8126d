"""The right pane: adapters, sampling parameters, and what the picked one means."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, ClassVar

from rich.segment import Segment
from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Static

from engines.sampling import DEFAULTS, Knob, SamplingParams
from tui.widgets.figures import Figures
from tui.widgets.knob_list import KnobList
from tui.widgets.knob_values import share, shown, slider


class SamplingBar(Vertical):
    """Built from `KNOBS`; tells each change and leaves to others what to do about it."""

    DEFAULT_CSS = """
    SamplingBar { background: $surface; }
    SamplingBar > .pane--title { height: 2; padding: 0 2; color: $text-muted; }
    SamplingBar > KnobList { height: 1fr; }
    SamplingBar > KnobScale { height: 2; padding: 1 1 0 2; }
    SamplingBar > #knob-help { height: 4; padding: 0 1 0 2; color: $text-muted; }
    """

    BLANK = True

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

    class EditWanted(Message):
        """The user wants to edit a text or a list."""

        def __init__(self, knob: Knob, value: Any) -> None:
            super().__init__()
            self.knob = knob
            self.value = value

    def compose(self) -> ComposeResult:
        yield Static("Parameters", classes="pane--title", markup=False)
        yield KnobList()
        yield KnobScale()
        yield Static(id="knob-help", markup=False)
        self.figures = Figures()
        yield self.figures

    @property
    def knobs(self) -> KnobList:
        """The list inside: what takes the focus."""
        return self.query_one(KnobList)

    @property
    def sampling(self) -> SamplingParams:
        """The values shown."""
        return self.knobs.sampling

    def show(
        self,
        sampling: SamplingParams,
        supports: Collection[str] | None = None,
        usual: SamplingParams = DEFAULTS,
    ) -> None:
        """Draw these values; what is not in `supports` is shown as disabled (None: nothing is).

        What differs from `usual`, what the model's sessions begin with, is marked.
        """
        self.knobs.show(sampling, supports, usual)
        self._explain()

    def show_adapters(self, adapters: Mapping[str, float], configured: Mapping[str, float]) -> None:
        """Draw the scales of the model's adapters; what differs from `configured` is marked."""
        self.knobs.show_adapters(adapters, configured)
        self._explain()

    def set_value(self, name: str, value: Any) -> None:
        """Change one parameter as if by hand; raises ValueError, worded for the user."""
        sampling = self.sampling.replace(**{name: value})
        self.knobs.sampling = sampling
        self.knobs.refresh(layout=False)
        self.post_message(self.Changed(sampling))

    def on_knob_list_changed(self, message: KnobList.Changed) -> None:
        message.stop()
        self._explain()
        self.post_message(self.Changed(message.sampling))

    def on_knob_list_rescaled(self, message: KnobList.Rescaled) -> None:
        message.stop()
        self._explain()
        self.post_message(self.Rescaled(message.adapters))

    def on_knob_list_picked(self, message: KnobList.Picked) -> None:
        message.stop()
        self._explain()

    def on_knob_scale_clicked(self, message: KnobScale.Clicked) -> None:
        message.stop()
        self.knobs.set_share(message.share)

    def on_knob_list_edit_wanted(self, message: KnobList.EditWanted) -> None:
        message.stop()
        value = getattr(self.sampling, message.knob.name)
        self.post_message(self.EditWanted(message.knob, value))

    def on_knob_list_refused(self, message: KnobList.Refused) -> None:
        message.stop()
        self.notify(message.error, severity="warning", markup=False)

    def _explain(self) -> None:
        knobs = self.knobs
        knob, value = knobs.knob, knobs.value(knobs.knob)
        usual = knobs.usual_value(knob)
        self.query_one(KnobScale).show(share(knob, value), share(knob, usual))
        sentences = _help(knob, knobs.supported(knob), usual)
        shown = self.query_one("#knob-help", Static)
        if sentences != shown.content:
            shown.update(sentences, layout=False)


def _help(knob: Knob, supported: bool, usual: Any) -> str:
    """Two sentences on a parameter: what it does, and its default or how to edit it."""
    if not supported:
        return "The loaded model's engine does not use this."
    unit = f" {knob.unit}" if knob.unit else ""
    last = f"Default {shown(knob, usual)}{unit}." if knob.numeric else ""
    if knob.kind in (str, tuple):
        last = "Enter edits it."
    return f"{knob.help[:1].upper()}{knob.help[1:]}. {last}"


class KnobScale(Widget):
    """A thin line with a dot where the value lies between its bounds."""

    DEFAULT_CSS = """
    KnobScale > .scale--line { color: $foreground 25%; }
    KnobScale > .scale--dot { color: $text-accent; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"scale--line", "scale--dot"}

    class Clicked(Message):
        """The user wants the value of this place."""

        def __init__(self, share: float) -> None:
            super().__init__()
            self.share = share

    def __init__(self) -> None:
        super().__init__()
        self._share: float | None = None
        self._default: float | None = None

    def show(self, share: float | None, default: float | None) -> None:
        """Move the dot; None draws nothing."""
        if (share, default) != (self._share, self._default):
            self._share, self._default = share, default
            self.refresh(layout=False)

    def on_click(self, event: events.Click) -> None:
        place = event.x - self.gutter.left
        if self._share is not None and self.size.width > 1:
            self.post_message(self.Clicked(min(max(place / (self.size.width - 1), 0.0), 1.0)))

    def render_line(self, y: int) -> Strip:
        width, base = self.size.width, self.rich_style
        if self._share is None or width < 2:
            return Strip.blank(width, base)
        rest, dot = (self.get_component_rich_style(f"scale--{part}") for part in ("line", "dot"))
        before, at, after = slider(self._share, self._default, width)
        return Strip([Segment(before, rest), Segment(at, dot), Segment(after, rest)])
