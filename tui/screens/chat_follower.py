"""What another llmtui does to the session in view, shown as it comes."""

from __future__ import annotations

from tui.messages import SessionSeen
from tui.screens.chat_view import ChatView
from tui.screens.told import told
from tui.widgets.session_list import SessionList


class FollowingView(ChatView):
    """Reads along while another process writes, and may write itself when that one is gone."""

    @told
    def on_session_seen(self, message: SessionSeen) -> None:
        message.stop()
        if not self.is_open:
            return
        shown = self.desk.shown
        holder, draft = shown.standing.holder, shown.session.draft
        change = self.desk.follow(message.standing)
        match change.kind:
            case "deleted":
                self._deleted_elsewhere()
                return
            case "text":
                reply = shown.messages[-1]
                self.pane.transcript.extend(reply.id, change.text)
            case "all":
                self._show_again(draft)
        if holder != shown.standing.holder:
            self._holder_changed(holder)

    def _show_again(self, draft: str) -> None:
        """Where nothing was typed here, the draft is the other one's too."""
        session = self.desk.shown.session
        if self.pane.draft == draft != session.draft and not self.pane.editing:
            self.pane.composer.load(session.draft)
        self.show_end()
        self.show_session()

    def _holder_changed(self, before: str) -> None:
        self.show_end()
        self.show_session()
        if before and not self.desk.shown.standing.holder:
            self.load_at_start()
            self.tell("The other llmtui is gone: you can write here now.")

    def _deleted_elsewhere(self) -> None:
        """As if the user had chosen another one; what was typed here begins a new session."""
        self.tell("This session was deleted in another llmtui.", "warning")
        self.post_message(SessionList.Chosen(self.desk.after_deletion(self.pane.draft).id))
