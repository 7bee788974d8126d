"""The middle pane: title, transcript, what waits to be sent, composer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tui.attachments import Written
from tui.completion import Completions
from tui.config import Interface
from tui.message_entries import all_entries, entries_of, entry_of, useless_on, window_start
from tui.transcript.entries import Entry
from tui.transcript.transcript import Transcript
from tui.widgets.composer import Composer
from tui.widgets.plain_text import clip, visible
from tui.widgets.suggestions import Suggestions

if TYPE_CHECKING:
    from sessions.conversation import Conversation
    from sessions.models import MessageRow

_PLACEHOLDER = "Write a message"
_STOPPED = "not following · "
_CHOSEN_ELSEWHERE = "chosen message out of view"
_BELOW = "↓ more below · PgDn"


class ConversationPane(Vertical):
    """Draws a conversation; where only its end has changed, only that is drawn again."""

    DEFAULT_CSS = """
    ConversationPane > .pane--title {
        height: 2; padding: 0 1; text-wrap: nowrap; text-overflow: ellipsis; color: $text-muted;
    }
    ConversationPane { padding: 0 0 0 2; layers: base above; }
    ConversationPane > Suggestions { layer: above; dock: bottom; }
    ConversationPane > #transcript { width: 100%; }
    ConversationPane > #waiting {
        height: auto; max-height: 4; padding: 0 1; color: $text-muted; display: none;
    }
    ConversationPane > #frame {
        height: auto; margin: 0 2 0 0; border: round $foreground 25%;
        border-title-color: $text; border-subtitle-color: $text-muted;
        &:focus-within { border: round $primary; }
    }
    """
    # Whenever the transcript changes, Textual draws every widget it stands beside or in.
    BLANK = True

    def __init__(
        self,
        interface: Interface,
        *,
        send_keys: Iterable[str],
        newline_keys: Iterable[str],
        key_names: Mapping[str, str],
        on_chosen: Mapping[str, str] | None = None,
        complete: Callable[[str], Completions | None] = lambda line: None,
    ) -> None:
        super().__init__(id="conversation")
        self._on_chosen, self._keys = on_chosen or {}, key_names
        self._chosen: Entry | None = None
        self.title_line = Static("", classes="pane--title", markup=False)
        self.transcript = Transcript(
            follow=interface.follow, repaint_rate=interface.repaint_rate, id="transcript"
        )
        self.waiting_line = Static("", id="waiting", markup=False)
        self.suggestions = Suggestions()
        self.composer = Composer(
            send_keys=send_keys,
            newline_keys=newline_keys,
            suggestions=self.suggestions,
            complete=complete,
            placeholder=_PLACEHOLDER,
        )
        # The frame is not the composer's own border: each key would draw it anew.
        self.frame = Vertical(id="frame")
        self.editing = ""
        """Id of the message that is edited in the composer."""
        self._before_editing = ""
        self._read_only = ""
        self._drawn: list[str] = []

    def compose(self) -> ComposeResult:
        yield self.title_line
        yield self.transcript
        yield self.waiting_line
        with self.frame:
            yield self.composer
        yield self.suggestions

    # Drawing

    def show(self, conversation: Conversation, hint: str) -> None:
        """Draw a conversation from its end; `hint` stands where nothing was said yet."""
        entries = all_entries(conversation, self._keys)
        if not conversation.messages:
            entries.append(Entry("hint", "assistant", hint, fixed=True))
        self.transcript.show(entries)
        self._drawn = [row.id for row in conversation.messages]
        self.show_title(conversation.session.title)

    def show_end(self, conversation: Conversation, hint: str) -> None:
        """Draw what was added to the conversation in view, and the state of its last message."""
        ids = [row.id for row in conversation.messages]
        known = len(self._drawn)
        if not known or ids[:known] != self._drawn:
            self.show(conversation, hint)
            return
        start = window_start(conversation)
        last = conversation.messages[known - 1]
        self.transcript.replace(entry_of(conversation, last, start, self._keys))
        for entry in entries_of(conversation, conversation.messages[known:], self._keys):
            self.transcript.append(entry)
        self._drawn = ids

    def fill(self, conversation: Conversation, rows: Iterable[MessageRow]) -> None:
        """Draw messages whose texts were read just now."""
        self.transcript.fill(entries_of(conversation, rows, self._keys))

    def show_title(self, title: str) -> None:
        """The session's title, which may be anybody's text."""
        shown = visible(title) or "New session"
        if shown != self.title_line.content:
            self.title_line.update(shown, layout=False)

    def show_holder(self, holder: str) -> None:
        """Say that another llmtui writes here, which is named; or that none does."""
        self._read_only = f"Read only · another llmtui ({holder}) writes here" if holder else ""
        if not self.editing and self.frame.border_title != self._read_only:
            self.frame.border_title = self._read_only

    def show_waiting(self, messages: Sequence[Written]) -> None:
        """Messages that will be sent when the running reply has ended."""
        if messages or self.waiting_line.display:
            self.waiting_line.display = bool(messages)
            lines = [f"⋯ {visible(message.text)}" for message in messages]
            self.waiting_line.update(
                "\n".join([*lines, f"{self._keys['take_back']} takes them back"])
            )

    def on_transcript_following_changed(self, message: Transcript.FollowingChanged) -> None:
        message.stop()
        self._show_state()

    def on_transcript_chosen(self, message: Transcript.Chosen) -> None:
        message.stop()
        self._chosen = message.entry
        self._show_state()

    def _show_state(self) -> None:
        """Below the composer: what the keys do to the chosen message, or that there is more."""
        transcript = self.transcript
        stopped = "" if transcript.follow == "off" else _STOPPED
        below = "" if transcript.end_in_view else stopped + _BELOW
        chosen = self._chosen if transcript.chosen else None
        self.frame.border_subtitle = self._chosen_keys(chosen) if chosen else below

    def _chosen_keys(self, entry: Entry) -> str:
        """What can be done to this message: as many of the keys as fit, with an ellipsis."""
        if self.transcript.sees_chosen:
            useless = useless_on(entry)
            words = [word for name, word in self._on_chosen.items() if name not in useless]
        else:
            words = [_CHOSEN_ELSEWHERE, f"{self._keys['stop']} lets it go"]
        line = clip(" · ".join(words), max(self.frame.size.width - 6, 10))
        return line.replace("[", "\\[")

    def on_composer_page_wanted(self, message: Composer.PageWanted) -> None:
        message.stop()
        height = max(self.transcript.size.height - 2, 1)
        self.transcript.scroll_rows(message.direction * height)

    # Editing

    def begin_editing(self, message_id: str, text: str) -> None:
        """Put an earlier message into the composer."""
        if not self.editing:
            self._before_editing = self.composer.message
        self.editing = message_id
        sends, leaves = self._keys["send"], self._keys["stop"]
        editing = f"Editing · {sends} sends a new branch · {leaves} leaves"
        self.frame.border_title = editing.replace("[", "\\[")
        self.composer.load(text)
        self.composer.focus()

    def end_editing(self) -> None:
        """Back to what stood in the composer before."""
        self.editing = ""
        self.frame.border_title = self._read_only
        self.composer.load(self._before_editing)
        self._before_editing = ""

    @property
    def draft(self) -> str:
        """The unsent message, also while another one is edited."""
        return self._before_editing if self.editing else self.composer.message
