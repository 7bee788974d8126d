"""What the user does to messages: to the chosen one, or to the last where none is chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from textual import events

from tui.code_blocks import code_blocks
from tui.keys import split_keys
from tui.screens.chat_follower import FollowingView
from tui.screens.told import CannotNow, told

if TYPE_CHECKING:
    from sessions.models import MessageRow


class MessageActions(FollowingView):
    """The actions of one message, and asking for replies."""

    _copied = ("", -1)
    """The message whose code was copied last, and which of its blocks."""

    @told
    def _ask(self, request: Callable[[], None], text: str = "") -> None:
        """Ask for a reply; where that fails, the text comes back into the composer."""
        try:
            request()
        except Exception:
            if text:
                self.pane.composer.load(text)
            self.show_end()
            raise
        self.pane.composer.focus()
        self.asked()

    # Which message

    def action_choose_previous(self) -> None:
        self._choose(-1)

    def action_choose_next(self) -> None:
        self._choose(1)

    @told
    def _choose(self, step: int) -> None:
        transcript = self.pane.transcript
        if not self.desk.shown.messages:
            raise CannotNow("There is no message yet.")
        if not transcript.chosen:
            transcript.focus()
            transcript.choose_next(-1)
        elif not transcript.choose_next(step) and step > 0:
            self.pane.composer.focus()

    def run_on_chosen(self, event: events.Key) -> bool:
        """Do what a key means while a message is chosen; False where it means nothing."""
        if not self.pane.transcript.chosen or self.focused is not self.pane.transcript:
            return False
        for action in self.actions:
            if {event.key, event.character} & set(split_keys(action.chosen)):
                event.stop()
                event.prevent_default()
                getattr(self, f"action_{action.name}")()
                return True
        return False

    def _message(self, role: str = "") -> MessageRow:
        """The chosen message, or the last one of this role. Raises CannotNow."""
        conversation = self.desk.shown
        if chosen := self._chosen():
            return chosen
        rows = [row for row in conversation.messages if role in ("", row.role)]
        if not rows:
            raise CannotNow("There is no reply yet." if role != "user" else "There is no message.")
        return rows[-1]

    def _chosen(self) -> MessageRow | None:
        """The chosen message. One that cannot be seen comes into view, and nothing is done to it
        yet: raises CannotNow.
        """
        transcript = self.pane.transcript
        if not transcript.chosen:
            return None
        if transcript.bring_into_view():
            raise CannotNow("It was out of view: press again if you mean it.")
        return self.desk.shown.message(transcript.chosen)

    # Saying it otherwise

    @told
    def action_edit(self) -> None:
        message = self._message("user")
        if message.role != "user":
            raise CannotNow("Only your own messages can be edited; R makes a reply again.")
        self.pane.begin_editing(message.id, message.content)

    @told
    def action_regenerate(self) -> None:
        message = self._message()
        again = partial(self._ask, lambda: self.desk.regenerate(message.id))
        if self.desk.writing:
            self.stop_for(again)
        else:
            again()

    @told
    def action_replay(self) -> None:
        message = self._message("assistant")
        doubt = self.desk.another_model(message)
        self._ask(lambda: self.desk.replay(message.id))
        if doubt:
            self.tell(doubt, "warning")

    @told
    def action_continue_reply(self) -> None:
        message = self._message()
        self._ask(lambda: self.desk.continue_reply(message.id))

    # Branches

    @told
    def action_branch(self) -> None:
        message = self._message()
        self.desk.shown.branch(message.id)
        self.show_conversation(keep_typed=True)
        self.pane.composer.focus()
        other = self.key_names["next_branch"]
        self.tell(f"What you say now goes on from here; the other branch stays ({other}).")

    def action_previous_branch(self) -> None:
        self._go_to_branch(-1)

    def action_next_branch(self) -> None:
        self._go_to_branch(1)

    @told
    def _go_to_branch(self, step: int) -> None:
        conversation, transcript = self.desk.shown, self.pane.transcript
        if conversation.replying:
            raise CannotNow("A reply is being written: stop it first.")
        chosen = self._chosen()
        rows = [chosen] if chosen else [*reversed(conversation.messages)]
        at_end = not chosen or chosen.id == conversation.session.head_id
        gone = step > 0 and at_end and conversation.go_on()
        if not gone and not any(conversation.go_to_sibling(row.id, step) for row in rows):
            raise CannotNow("There is no other branch in this direction.")
        self.show_conversation(keep_typed=True)
        if chosen:
            beside = (row.id for row in conversation.messages if row.parent_id == chosen.parent_id)
            transcript.choose(next(beside, ""))

    # Copying

    @told
    def action_copy(self) -> None:
        if selected := self.get_selected_text():
            self.app.copy_to_clipboard(selected)
            return
        message = self._message("assistant")
        if not message.content:
            raise CannotNow("There is nothing in it to copy yet.")
        self.app.copy_to_clipboard(message.content)

    @told
    def action_copy_code(self) -> None:
        message = self._message("assistant")
        blocks = code_blocks(message.content)
        if not blocks:
            raise CannotNow("There is no code block in this message.")
        last, at = self._copied
        at = (at + 1) % len(blocks) if last == message.id else 0
        self._copied = message.id, at
        self.app.copy_to_clipboard(blocks[at])
        self.tell(f"Code block {at + 1} of {len(blocks)}.")

    # What is shown, and what is there

    @told
    def action_fold(self) -> None:
        self.pane.transcript.fold(self._message().id)

    @told
    def action_open_parts(self) -> None:
        self.pane.transcript.open_parts(self._message().id)

    @told
    def action_delete_message(self) -> None:
        message = self._message()
        self.desk.shown.delete_message(message.id)
        self.show_conversation(keep_typed=True)
        if self.focused is self.pane.transcript:
            self.pane.transcript.choose(message.parent_id or "")
        if self.pane.transcript.chosen:
            self.tell("Deleted, with what followed it. U or /undo brings it back.")
        else:
            self.pane.composer.focus()
            self.tell("Deleted, with what followed it. /undo brings it back.")

    @told
    def action_undo_delete(self) -> None:
        message = self.desk.shown.restore_message()
        if message is None:
            raise CannotNow("Nothing was deleted in this session within the last day.")
        self.show_conversation(keep_typed=True)
        if self.focused is self.pane.transcript:
            self.pane.transcript.choose(message.id)

    @told
    def action_message_details(self) -> None:
        from tui.message_details import message_details
        from tui.screens.details import Details

        message = self._message()
        place = self.desk.shown.siblings(message.id)
        self.app.push_screen(Details("Message", message_details(message, place)))
