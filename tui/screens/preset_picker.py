"""Saved parameters and personas, each compared with what is set now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tui.parameter_changes import Settings
from tui.presets import Preset
from tui.screens.dialog import Dialog
from tui.widgets.plain_text import visible

_NONE = (
    "Nothing is saved yet. /save_preset NAME saves the parameters as they are now, "
    "/save_persona NAME the system prompt and the opening with them."
)


class PresetPicker(Dialog[Preset]):
    """Leaves with the one to load, or with None."""

    DEFAULT_CSS = """
    PresetPicker OptionList {
        border: none; padding: 0; background: $surface; max-height: 12; margin: 1 0 0 0;
        scrollbar-size-vertical: 1;
        &:focus { border: none; background-tint: $foreground 0%; }
        & > .option-list--option { padding: 0 1; }
        & > .option-list--option-highlighted { background: $primary 40%; }
    }
    PresetPicker #compared {
        height: auto; max-height: 12; margin: 1 0; padding: 0 1; color: $text-muted;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("delete", "delete", show=False)]
    KEYS = "Enter loads it · Delete deletes it · Esc leaves"

    def __init__(
        self,
        presets: Mapping[str, Preset],
        settings: Settings,
        session: Mapping[str, Any],
        delete: Callable[[str], None],
    ) -> None:
        super().__init__("Presets and personas")
        self._presets = dict(presets)
        self._settings, self._session, self._delete = settings, session, delete

    def content(self) -> ComposeResult:
        yield OptionList(*[_option(preset) for preset in self._presets.values()], markup=False)
        yield Static("" if self._presets else _NONE, id="compared", markup=False)

    def on_mount(self) -> None:
        options = self.query_one(OptionList)
        options.display = bool(self._presets)
        options.highlighted = 0 if self._presets else None
        options.focus()

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        preset = self._presets[str(event.option_id)]
        changes = preset.compared(*self._settings, self._session)
        text = f"It would change:\n{changes}" if changes else "This is what is set now."
        self.query_one("#compared", Static).update(visible_lines(text))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(self._presets[str(event.option_id)])

    def action_delete(self) -> None:
        """Delete the highlighted one."""
        options = self.query_one(OptionList)
        if options.highlighted is None:
            return
        name = str(options.get_option_at_index(options.highlighted).id)
        self._delete(name)
        del self._presets[name]
        options.remove_option(name)
        if not self._presets:
            options.display = False
            self.query_one("#compared", Static).update(_NONE)


def visible_lines(text: str) -> str:
    """Line by line, so that nothing in it controls the terminal."""
    return "\n".join(visible(line) for line in text.split("\n"))


def _option(preset: Preset) -> Option:
    kind = "persona" if preset.persona else "parameters"
    return Option(
        Content.assemble((visible(preset.name), "bold"), (f"  {kind}", "$foreground 60%")),
        id=preset.name,
    )
