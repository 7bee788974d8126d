"""What the user does while writing a message, besides sending it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from engines.sampling import KNOBS
from tui.attachments import chip_of, read_text
from tui.completion import Completion, Completions, choices, completions, paths
from tui.paths import expanded
from tui.screens.chat_view import ChatView
from tui.screens.told import told, told_later
from tui.widgets.knob_values import shown

PAUSE_SECONDS = 2.0
"""Without a key, after which what is being written is stored."""


class WritingActions(ChatView):
    """Files, history, an editor, how a command can go on, and what survives being killed."""

    _typed = ""
    """What was there to be sent when it was looked at last."""

    @told
    def keep_typed(self) -> None:
        """Store what was not sent yet; in a pause, since a disk may take its time. Where another
        llmtui writes, the draft is its own."""
        if not self.is_open or self.desk.shown.standing.holder:
            return
        waiting = (written.source for written in self.desk.waiting())
        typed = "\n\n".join(filter(None, (*waiting, self.pane.draft)))
        if typed == self._typed:
            self.desk.keep_draft(typed)
        self._typed = typed

    def complete(self, line: str) -> Completions | None:
        offers: dict[str, Callable[[str], Iterable[Completion]]] = {
            "set_parameter": self._knobs,
            "adapter": lambda typed: choices(self.parameters.knobs.adapters, typed, "="),
            "models": lambda typed: choices((entry.name for entry in self.config.models), typed),
            "theme": lambda typed: choices(sorted(self.app.available_themes), typed),
            "presets": self._presets,
            "save_preset": self._presets,
            "save_persona": self._presets,
            "attach": paths,
            "export_session": paths,
        }
        return completions(line, self.actions, offers)

    def _knobs(self, typed: str) -> list[Completion]:
        if "=" in typed:
            return []
        sampling = self.parameters.sampling
        found = []
        for item in choices(KNOBS, typed, "="):
            knob = KNOBS[item.shown]
            value = shown(knob, getattr(sampling, knob.name))
            found.append(Completion(item.text, f"{knob.name}={value}", knob.help))
        return found

    def _presets(self, typed: str) -> list[Completion]:
        from tui.presets import load_presets

        return choices(load_presets(self.paths.state) if self.is_open else (), typed)

    @told
    def action_attach(self, path: str = "") -> None:
        if not path:
            self.pane.composer.focus()
            self.pane.composer.insert("@")
            return
        file = expanded(path)
        read_text(file)  # what cannot be attached is told now
        self.pane.composer.attach(chip_of(file))

    @told
    def action_history(self) -> None:
        from tui.screens.history import History

        def take(text: str | None) -> None:
            if text is not None:
                self.pane.composer.load(text)

        typed = self.pane.composer.text
        history = History(self.desk.store.said, typed if "\n" not in typed else "")
        self.app.push_screen(history, take)

    @told
    def action_edit_outside(self) -> None:
        from tui.editor import editor_command

        command = editor_command()
        self.run_worker(self._edit_outside(command), group="editor", exclusive=True)

    @told_later
    async def _edit_outside(self, command: list[str]) -> None:
        from tui.editor import edited

        composer = self.pane.composer
        # A reply goes on behind the editor; only nothing of it is drawn.
        with self.app.batch_update(), self.app.suspend():
            text = await asyncio.to_thread(edited, composer.message, command)
        composer.load(text)
        self.llmtui.draw_all()
