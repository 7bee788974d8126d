"""The chat screen: what the user does. One `action_NAME` for each of `keys.ACTIONS`."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial

from textual import events
from textual.binding import Binding, BindingsMap

from tui import slash
from tui.attachments import Written, separate
from tui.config import Config
from tui.keys import split_keys
from tui.paths import Paths
from tui.screens.chat_messages import MessageActions
from tui.screens.chat_parameters import ParameterActions
from tui.screens.chat_sessions import SessionActions
from tui.screens.chat_writing import PAUSE_SECONDS, WritingActions
from tui.screens.told import CannotNow, told, told_later
from tui.start import Start
from tui.transcript.transcript import Transcript
from tui.widgets.composer import Composer
from tui.widgets.session_list import SessionList

_NOT_BOUND_HERE = ("send", "newline", "quit", "suspend")
"""Keys of the composer, and of the app, where they also work in a dialog."""
_MAY_BE_TAKEN = ("stop",)
"""Escape means something else first where a value is being typed."""


class ChatScreen(MessageActions, WritingActions, ParameterActions, SessionActions):
    """Translates what the user does into what the desk does."""

    def __init__(self, config: Config, paths: Paths, start: Start) -> None:
        super().__init__(config, paths, start)
        self._early: list[Written] = []
        # Not BINDINGS: keys are configured, and an action may be left without any.
        bindings = [
            Binding(
                action.keys, action.name, action.title, priority=action.name not in _MAY_BE_TAKEN
            )
            for action in self.actions
            if action.keys and action.name not in _NOT_BOUND_HERE
        ]
        if not any("ctrl+c" in split_keys(action.keys) for action in self.actions):
            bindings.append(Binding("ctrl+c", "copy_or_stop", show=False, priority=True))
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
            self._submit(found, message.files)
        elif not self.is_open:
            self.pane.composer.load(message.text)
            raise CannotNow("The sessions are still being opened: a command has to wait.")
        else:
            argument = (found.argument,) if found.action.takes_argument else ()
            getattr(self, f"action_{found.action.name}")(*argument)

    def _submit(self, text: str, files: Sequence[str]) -> None:
        """Send a text with the files whose chips are in it."""
        try:
            written = separate(text, files)
        except ValueError:
            self.pane.composer.load(text)
            raise
        self._said_before.append(written.text)
        self._say(written)

    def _say(self, written: Written) -> None:
        """Send a message, or the edited one; it waits where the store is not open yet."""
        if not self.is_open:
            self._early.append(written)
            self.pane.show_waiting(self._early)
        elif self.pane.editing:
            self._say_instead(self.pane.editing, written)
        elif self.desk.writing:
            self.desk.wait(written)
            self.pane.show_waiting(self.desk.waiting())
        else:
            self._ask(lambda: self.desk.say(written), written.source)

    def _say_instead(self, message_id: str, written: Written) -> None:
        """Send the edited message; where a reply is written, that is stopped before."""
        if self.desk.writing:
            self.pane.composer.load(written.source)
            self.stop_for(self.pane.composer.submit)
        else:
            self.pane.end_editing()
            self._ask(lambda: self.desk.edit(message_id, written), written.source)

    def opened(self) -> None:
        self.set_interval(PAUSE_SECONDS, self.keep_typed)
        early, self._early = self._early, []
        for written in early:
            self._say(written)

    def on_key(self, event: events.Key) -> None:
        """Whoever looks at the transcript and types wants to write, unless a message is chosen."""
        if self.run_on_chosen(event):
            return
        if self.focused is not self.pane.transcript:
            return
        if event.key == "enter":
            self._write("")
        elif event.is_printable and event.character:
            self._write(event.character)
            event.stop()

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted into the transcript is a message as well."""
        if self.focused is self.pane.transcript:
            event.stop()
            self._write("")
            self.pane.composer.paste(event.text)

    def _write(self, text: str) -> None:
        self.pane.transcript.choose("")  # now: what comes close behind is text already
        self.pane.composer.focus()
        self.pane.composer.insert(text)

    def action_send(self) -> None:
        self.pane.composer.submit()

    def action_newline(self) -> None:
        self.pane.composer.insert("\n")

    def action_open_paste(self) -> None:
        if not self.pane.composer.open_pastes():
            self.tell("There is no long paste in the message.")

    @told
    def action_take_back(self) -> None:
        if not self.desk.waiting():
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
            self.edit_text(
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
        """Escape: close what came up, go back to writing, give up editing, stop the reply."""
        if self.selections:
            self.clear_selection()
        elif self.close_panes() or self._is_beside():
            self.sessions.clear_filter()
            self.pane.composer.focus()
        elif self.pane.editing:
            self.pane.end_editing()
        elif self.is_open and self.desk.cancel():
            self.status.update_status(state="stopping")
        else:
            self.pane.composer.focus()

    def _is_beside(self) -> bool:
        """Whether the keys mean something else than the message being written."""
        beside = self.sessions.has_focus_within or self.parameters.has_focus_within
        return beside or bool(self.pane.transcript.chosen)

    def action_copy_or_stop(self) -> None:
        """Ctrl+C: copy what is selected; else, as in a shell, stop what runs."""
        written = getattr(self.focused, "selected_text", "")
        if selected := written or self.get_selected_text():
            self.app.copy_to_clipboard(selected)
        elif self.is_open and self.desk.writing:
            self.action_stop()
        else:
            self.tell(f"{self.key_names['quit']} leaves; nothing is selected to be copied.")

    # Sessions

    def action_sessions(self) -> None:
        self.come_up(self.sessions)
        self.sessions.focus_filter()

    def on_session_list_chosen(self, message: SessionList.Chosen) -> None:
        message.stop()
        self.open_session(message.session_id)

    def on_session_list_filter_changed(self, message: SessionList.FilterChanged) -> None:
        message.stop()
        if self.is_open:
            self.list_sessions()

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

    def action_models(self, name: str = "") -> None:
        if name:
            self._use_model(name)
        else:
            self.run_worker(self._pick_model(), group="models", exclusive=True)

    @told_later
    async def _pick_model(self) -> None:
        from tui.model_facts import look_at
        from tui.screens.model_picker import ModelPicker
        from tui.stored_entries import entry_of, unlisted

        stored = await asyncio.to_thread(unlisted, self.config)
        models = (*self.config.models, *map(entry_of, stored))
        look = partial(look_at, log=self.paths.log)
        picker = ModelPicker(models, self.desk.shown.session.model, look)
        self.app.push_screen(picker, self._use_model)

    @told
    def _use_model(self, name: str | None) -> None:
        if name:
            self.desk.use_model(name)
            if self.desk.shown.messages:
                self.show_session()
            else:  # what the session begins with is the model's, and so is what is said of it
                self.show_conversation(keep_typed=True)
            self.load_model()

    def action_restart_engine(self) -> None:
        self.load_model(again=True)

    def action_toggle_panes(self) -> None:
        """Fold the side panes away; where there is no room for them, show the sessions."""
        if not self.has_class("-narrow"):
            self.toggle_class("-folded")
            self.close_panes()
        elif self.close_panes():
            self.pane.composer.focus()
        else:
            self.action_sessions()

    def action_command_palette(self) -> None:
        self.app.action_command_palette()

    def action_help(self) -> None:
        from tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.actions, self.paths.log, self._pane_in_use()))

    def _pane_in_use(self) -> str:
        """The group of keys that the help shows first."""
        if self.sessions.has_focus_within:
            return "sessions"
        if self.parameters.has_focus_within:
            return "parameters"
        if self.focused is self.pane.transcript:
            return "messages" if self.pane.transcript.chosen else "transcript"
        return "writing"

    @told
    def action_theme(self, name: str = "") -> None:
        if not name:
            self.app.search_themes()
        elif name in self.app.available_themes:
            self.app.theme = name
        else:
            raise CannotNow(f"There is no theme {name!r}; Tab completes the names.")

    def action_suspend(self) -> None:
        self.app.action_suspend_process()

    def action_quit(self) -> None:
        self.app.exit()

    # Helpers

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        for pane in (self.sessions, self.parameters):
            if pane not in event.widget.ancestors:
                pane.remove_class("-open")
        if self.focused is not self.pane.transcript:  # which may have it again by now
            self.pane.transcript.choose("")
