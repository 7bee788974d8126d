"""What the user does with parameters: change them, take that back, save and load them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from engines.adapters import merged, parse_scale
from engines.sampling import SamplingParams, parse_assignment
from tui.parameter_changes import ParameterChanges, Settings
from tui.screens.chat_view import ChatView
from tui.screens.told import CannotNow, told
from tui.widgets import knob_values
from tui.widgets.sampling_bar import SamplingBar

if TYPE_CHECKING:
    from tui.presets import Preset


class ParameterActions(ChatView):
    """The parameter bar, presets and personas."""

    _changes: ParameterChanges
    """Made when the first parameter is changed."""
    _told_of = ""
    """The running reply of which the user was told that it keeps its adapters."""

    def action_parameters(self) -> None:
        self.come_up(self.parameters)
        self.parameters.knobs.focus()

    @told
    def action_set_parameter(self, assignment: str = "") -> None:
        if not assignment:
            self.action_parameters()
            return
        before = self.desk.shown.session.params()
        after = parse_assignment(assignment, before)
        self._adjust(after)
        self._tell_change(before, after)
        name, info = assignment.partition("=")[0].strip(), self.desk.info
        if info is not None and name not in info.supports:
            self.tell(f"{name} is kept, but {info.name}'s engine does not use it.", "warning")

    @told
    def action_undo_parameter(self) -> None:
        session = self.desk.shown.session
        before = self._known_changes().undo(session.id)
        if before is None:
            raise CannotNow("No parameter of this session was changed since it was opened.")
        undone = session.params()
        self._set(before)
        self._tell_change(undone, before.sampling)

    def _set(self, settings: Settings) -> None:
        self.desk.adjust(settings.sampling)
        if settings.adapters != self.desk.adapters:
            self._scale(settings.adapters)
        self.show_parameters()

    def _tell_change(self, before: SamplingParams, after: SamplingParams) -> None:
        """Where the parameters are not seen."""
        from tui.message_details import differences

        changed = differences(before, after)
        if changed and not self.parameters.display:
            self.tell(", ".join(changed))

    def _adjust(self, sampling: SamplingParams) -> None:
        self._remember(sampling)
        self.desk.adjust(sampling)
        self.show_parameters()

    def _remember(
        self, sampling: SamplingParams | None = None, adapters: Mapping[str, float] | None = None
    ) -> None:
        """What is about to be changed, so that it can be taken back."""
        session = self.desk.shown.session
        now = Settings(session.params(), self.desk.adapters)
        after = Settings(sampling or now.sampling, now.adapters if adapters is None else adapters)
        self._known_changes().add(session.id, now, after)

    def _known_changes(self) -> ParameterChanges:
        if not hasattr(self, "_changes"):
            self._changes = ParameterChanges()
        return self._changes

    @told
    def on_sampling_bar_changed(self, message: SamplingBar.Changed) -> None:
        message.stop()
        self._remember(message.sampling)
        self.desk.adjust(message.sampling)

    # Adapters

    @told
    def action_adapter(self, assignment: str = "") -> None:
        configured = self.desk.configured_adapters
        if not configured:
            raise CannotNow("This model has no adapters; `adapters` in its entry names some.")
        if assignment:
            scales = {**self.desk.adapters, **parse_scale(assignment, configured)}
            self._remember(adapters=scales)
            self._scale(scales)
            self.show_parameters()
        else:
            self.action_parameters()
            self.parameters.knobs.pick_adapter()

    @told
    def on_sampling_bar_rescaled(self, message: SamplingBar.Rescaled) -> None:
        message.stop()
        self._remember(adapters=message.adapters)
        self._scale(message.adapters)

    def _scale(self, scales: Mapping[str, float]) -> None:
        desk = self.desk
        if not desk.scale_adapters(scales) and self._told_of != desk.shown.replying:
            self._told_of = desk.shown.replying
            self.tell("The adapters change with the next reply.")

    def on_sampling_bar_edit_wanted(self, message: SamplingBar.EditWanted) -> None:
        message.stop()
        knob = message.knob

        @told
        def keep(self: ParameterActions, text: str) -> None:
            self.parameters.set_value(knob.name, knob_values.from_text(knob, text))

        self.edit_text(
            knob.name.replace("_", " "),
            knob_values.to_text(knob, message.value),
            lambda text: keep(self, text),
            f"{knob.help[:1].upper()}{knob.help[1:]}."
            + (" One entry a line." if knob.kind is tuple else ""),
        )

    # Presets and personas

    @told
    def action_presets(self, name: str = "") -> None:
        from tui.presets import find_preset, load_presets
        from tui.screens.preset_picker import PresetPicker

        presets = load_presets(self.paths.state)
        if name:
            self._load_preset(find_preset(presets, name))
            return
        session = self.desk.shown.session
        now = Settings(session.params(), self.desk.adapters)
        picker = PresetPicker(presets, now, session.model_dump(), self._delete_preset)
        self.app.push_screen(picker, lambda chosen: self._load_preset(chosen) if chosen else None)

    @told
    def _load_preset(self, preset: Preset) -> None:
        if preset.persona:
            self.desk.shown.set(**preset.persona)
            self.show_conversation(keep_typed=True)
        scales = merged(self.desk.adapters, preset.adapters)
        self._remember(preset.sampling, scales)
        self._set(Settings(preset.sampling, scales))
        undo = self.key_names["undo_parameter"]
        self.tell(f"{preset.name} is loaded. {undo} takes its parameters back.")

    @told
    def _delete_preset(self, name: str) -> None:
        from tui.presets import delete_preset

        delete_preset(self.paths.state, name)

    def action_save_preset(self, name: str = "") -> None:
        self._save(name, "Save the parameters as", persona=False)

    def action_save_persona(self, name: str = "") -> None:
        self._save(name, "Save parameters, system prompt and opening as", persona=True)

    def _save(self, name: str, title: str, *, persona: bool) -> None:
        @told
        def keep(self: ParameterActions, name: str) -> None:
            self._keep_preset(name.strip(), persona)

        if name:
            keep(self, name)
        else:
            self.edit_text(title, "", lambda text: keep(self, text))

    def _keep_preset(self, name: str, persona: bool) -> None:
        from tui.presets import PERSONA, Preset, save_preset

        if not name:
            raise CannotNow("A preset needs a name.")
        session = self.desk.shown.session
        columns: dict[str, Any] = session.model_dump(include=set(PERSONA)) if persona else {}
        scales = self.desk.adapters
        save_preset(self.paths.state, Preset(name, session.params(), columns, scales))
        self.tell(f"{name} is saved: /preset {name} loads it.")
