"""The chat screen: what the user does. One `action_NAME` for each of `keys.ACTIONS`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual import events
from textual.binding import Binding, BindingsMap

from engines.sampling import parse_assignment
from tui import slash
from tui.config import Config
from tui.paths import Paths
from tui.screens.chat_messages import MessageActions
from tui.screens.chat_view import CannotNow, told, told_later
from tui.start import Start
from tui.transcript.transcript import Transcript
from tui.widgets import knob_values
from tui.widgets.composer import Composer
from tui.widgets.plain_text import clip
from tui.widgets.sampling_bar import SamplingBar
from tui.widgets.session_list import SessionList

if TYPE_CHECKING:
    pass

_OF_THE_COMPOSER = ("send", "newline")
_MAY_BE_TAKEN = ("stop",)
"""Escape means something else first where a value is being typed."""


class ChatScreen(MessageActions):
    """Translates what the user does into what the desk does."""

    def __init__(self, config: Config, paths: Paths, start: Start) -> None:
        super().__init__(config, paths, start)
        self._early: list[str] = []
        # Not BINDINGS: keys are configured, and an action may be left without any.
        bindings = [
            Binding(
                action.keys, action.name, action.title, priority=action.name not in _MAY_BE_TAKEN
            )
            for action in self.actions
            if action.keys and action.name not in _OF_THE_COMPOSER
        ]
        self._bindings = BindingsMap.merge([self._bindings, BindingsMap(bindings)])

    # Messages

    @told
    def on_composer_submitted(self, message: Composer.Submitted) -> None:
        message.stop()
        try:
            found = slash.parse(message.text, self.actions)
        except ValueError:
            self.pane.composer.load(message.text)
            raise
        if isinstance(found, str):
            self.pane.composer.sent.add(message.text)
            self._say(found)
        else:
            argument = (found.argument,) if slash.takes_argument(found.action) else ()
            getattr(self, f"action_{found.action.name}")(*argument)

    def _say(self, text: str) -> None:
        """Send a message, or the edited one; it waits where the store is not open yet."""
        if not self.is_open:
            self._early.append(text)
            self.pane.show_waiting(self._early)
        elif editing := self.pane.editing:
            self.pane.end_editing()
            self._ask(lambda: self.desk.edit(editing, text), text)
        elif self.desk.writing:
            self.desk.wait(text)
            self.pane.show_waiting(self.desk.waiting_texts())
        else:
            self._ask(lambda: self.desk.say(text), text)

    def opened(self) -> None:
        early, self._early = self._early, []
        for text in early:
            self._say(text)

    def on_key(self, event: events.Key) -> None:
        """Whoever looks at the transcript and types wants to write, unless a message is chosen."""
        if self.run_on_chosen(event):
            return
        if event.is_printable and event.character and self.focused is self.pane.transcript:
            self.pane.composer.focus()
            self.pane.composer.insert(event.character)
            event.stop()

    def action_send(self) -> None:
        self.pane.composer.submit()

    def action_newline(self) -> None:
        self.pane.composer.insert("\n")

    def action_open_paste(self) -> None:
        if not self.pane.composer.open_pastes():
            self.tell("There is no long paste in the message.")

    @told
    def action_take_back(self) -> None:
        if not self.desk.waiting_texts():
            raise CannotNow("No message waits to be sent.")
        self.take_back(self.desk)
        self.pane.show_waiting([])
        self.pane.composer.focus()

    @told
    def action_system_prompt(self, text: str = "") -> None:
        if text:
            self._set_system_prompt(text)
        else:
            hint = "What the model is told before everything else."
            self._edit_text(
                "System prompt",
                self.desk.shown.session.system_prompt,
                self._set_system_prompt,
                hint,
            )

    @told
    def _set_system_prompt(self, text: str) -> None:
        self.desk.shown.set(system_prompt=text)
        self.show_conversation(keep_typed=True)

    @told
    def action_show_prompt(self) -> None:
        self.prompt_wanted = self.desk.ask_for_prompt(self.pane.composer.message)

    # The reply

    def action_stop(self) -> None:
        """Escape: close what came up, give up editing, stop the reply, go back to writing."""
        if self._close_panes() or self.pane.transcript.chosen:
            self.pane.composer.focus()
        elif self.pane.editing:
            self.pane.end_editing()
        elif self.is_open and self.desk.cancel():
            self.status.update_status(state="stopping")
        else:
            self.pane.composer.focus()

    # Parameters

    def action_parameters(self) -> None:
        self._come_up(self.parameters)
        self.parameters.knobs.focus()

    @told
    def action_set_parameter(self, assignment: str = "") -> None:
        if not assignment:
            self.action_parameters()
            return
        self._adjust(parse_assignment(assignment, self.desk.shown.session.params()))

    def _adjust(self, sampling: Any) -> None:
        self.desk.adjust(sampling)
        self.parameters.show(sampling, self.desk.info.supports if self.desk.info else None)

    @told
    def on_sampling_bar_changed(self, message: SamplingBar.Changed) -> None:
        message.stop()
        self.desk.adjust(message.sampling)

    def on_sampling_bar_edit_wanted(self, message: SamplingBar.EditWanted) -> None:
        message.stop()
        knob = message.knob

        @told
        def keep(self: ChatScreen, text: str) -> None:
            self.parameters.set_value(knob.name, knob_values.from_text(knob, text))

        self._edit_text(
            knob.name.replace("_", " "),
            knob_values.to_text(knob, message.value),
            lambda text: keep(self, text),
            f"{knob.help[:1].upper()}{knob.help[1:]}."
            + (" One entry a line." if knob.kind is tuple else ""),
        )

    # Sessions

    @told
    def action_new_session(self) -> None:
        self._open_session(self.desk.new(self.pane.draft).id)

    @told
    def action_clear(self) -> None:
        self._open_session(self.desk.shown.cleared().id)

    @told
    def _open_session(self, session_id: str) -> None:
        self.desk.keep_draft(self.pane.draft)
        self.run_worker(partial(self._fetch, session_id), group="open", exclusive=True)

    @told_later
    async def _fetch(self, session_id: str) -> None:
        conversation = await asyncio.to_thread(self.desk.fetch, session_id)
        try:
            self.desk.show(conversation)
        finally:
            if self.pane.editing:
                self.pane.end_editing()
            self.show_conversation()
            self.pane.composer.focus()

    def action_sessions(self) -> None:
        self._come_up(self.sessions)
        self.sessions.focus_filter()

    def on_session_list_chosen(self, message: SessionList.Chosen) -> None:
        message.stop()
        self._open_session(message.session_id)

    def on_session_list_filter_changed(self, message: SessionList.FilterChanged) -> None:
        message.stop()
        if self.is_open:
            self.list_sessions()

    @told
    def action_rename(self, title: str = "") -> None:
        if title:
            self._rename(title)
        else:
            self._edit_text("Title", self.desk.shown.session.title, self._rename)

    @told
    def _rename(self, title: str) -> None:
        self.desk.shown.set(title=title)
        self.show_session()

    @told
    def action_delete_session(self) -> None:
        from tui.screens.confirm import Confirm

        title = clip(self.desk.shown.session.title or "New session", 60)
        self.app.push_screen(Confirm(f"Delete “{title}”?", "Delete session"), self._delete)

    @told
    def _delete(self, sure: bool | None) -> None:
        if sure:
            title = clip(self.desk.shown.session.title or "New session", 40)
            following = self.desk.delete()
            self.run_worker(partial(self._fetch, following.id), group="open", exclusive=True)
            self.tell(f"“{title}” is deleted. /restore brings it back.")

    @told
    def action_restore_session(self) -> None:
        self._open_session(self.desk.restore())

    @told
    def action_export_session(self, path: str = "") -> None:
        from tui.session_export import suggested_path

        if path:
            self._export(path)
        else:
            suggested = str(suggested_path(self.desk.shown.session))
            self._edit_text("Export to a file", suggested, self._export)

    @told
    def _export(self, path: str, *, replace: bool = False) -> None:
        from tui.screens.confirm import Confirm

        target = Path(path).expanduser().absolute()
        if target.is_file() and not replace:
            again = partial(self._export, path, replace=True)
            name = clip(target.name, 60)
            question = Confirm(f"{name} is there already. Overwrite it?", "Export session")
            self.app.push_screen(question, lambda sure: again() if sure else None)
        else:
            self.run_worker(partial(self._write_export, target, replace), group="export")

    @told_later
    async def _write_export(self, target: Path, replace: bool) -> None:
        from tui.session_export import export_session

        desk = self.desk
        session_id = desk.shown.session.id
        await asyncio.to_thread(export_session, desk.store, session_id, target, replace=replace)
        self.tell(f"The session is in {target}.")

    def on_transcript_texts_wanted(self, message: Transcript.TextsWanted) -> None:
        message.stop()
        if self.is_open:
            self.run_worker(partial(self._read, message.entry_ids), group="texts")

    @told_later
    async def _read(self, message_ids: list[str]) -> None:
        conversation = self.desk.shown
        rows = await asyncio.to_thread(conversation.read, message_ids)
        if conversation is self.desk.shown:
            self.pane.fill(conversation, rows)

    # The program

    @told
    def action_models(self, name: str = "") -> None:
        from tui.screens.model_picker import ModelPicker

        if name:
            self._use_model(name)
        else:
            current = self.desk.shown.session.model
            self.app.push_screen(ModelPicker(self.config.models, current), self._use_model)

    @told
    def _use_model(self, name: str | None) -> None:
        if name:
            self.desk.use_model(name)
            self.show_session()
            self.load_model()

    @told
    def action_session_details(self) -> None:
        from tui.screens.details import Details

        title = self.desk.shown.session.title or "New session"
        self.app.push_screen(Details(title, self.desk.details()))

    def action_restart_engine(self) -> None:
        self.load_model(again=True)

    def action_toggle_panes(self) -> None:
        """Fold the side panes away; where there is no room for them, show the sessions."""
        if not self.has_class("-narrow"):
            self.toggle_class("-folded")
            self._close_panes()
        elif self._close_panes():
            self.pane.composer.focus()
        else:
            self.action_sessions()

    def action_command_palette(self) -> None:
        self.app.action_command_palette()

    def action_help(self) -> None:
        from tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.actions, self.paths.log))

    def action_quit(self) -> None:
        self.app.exit()

    # Helpers

    def _edit_text(
        self, title: str, text: str, keep: Callable[[str], None], hint: str = ""
    ) -> None:
        from tui.screens.ask_text import AskText

        def answered(answer: str | None) -> None:
            if answer is not None:
                keep(answer)

        self.app.push_screen(AskText(title, text, multiline=bool(hint), hint=hint), answered)

    def _come_up(self, pane: SessionList | SamplingBar) -> None:
        """Show a side pane; where it is folded it comes up over the transcript."""
        self._close_panes()
        pane.set_class(self.has_class("-narrow") or self.has_class("-folded"), "-open")

    def _close_panes(self) -> bool:
        """Whether there was one to close."""
        closed = self.query(".-open")
        closed.remove_class("-open")
        return bool(closed)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        for pane in (self.sessions, self.parameters):
            if pane not in event.widget.ancestors:
                pane.remove_class("-open")
        if event.widget is not self.pane.transcript:
            self.pane.transcript.choose("")
