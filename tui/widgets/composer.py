"""Where a message is written. Enter sends; pasted text never does."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Any

from rich.text import Text
from textual import events
from textual.message import Message
from textual.timer import Timer
from textual.widgets import TextArea

from tui.visible import visible
from tui.widgets.pastes import Pastes
from tui.widgets.sent_messages import SentMessages

BURST_SECONDS = 0.010
"""Nobody types two keys this close together: what does is a paste that arrives as keys."""
_SURELY_PASTED = 16
"""Keys that close together are a paste; fewer may have been typed while the machine was busy."""
_MORE_SECONDS = 0.04
"""After an Enter behind a few such keys, the rest of a paste comes within this time."""


class Composer(TextArea):
    """A text area that grows to eight lines, with a history at its edges."""

    DEFAULT_CSS = """
    Composer {
        height: auto; min-height: 1; max-height: 8; padding: 0 1;
        background: $background; border: none;
        scrollbar-size-vertical: 1;
        &:focus { border: none; }
        & .text-area--cursor-line { background: $background; }
    }
    """

    class Submitted(Message):
        """The user wants this sent."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class PageWanted(Message):
        """Page up (-1) or page down (1), which are of no use in eight lines."""

        def __init__(self, direction: int) -> None:
            super().__init__()
            self.direction = direction

    def __init__(
        self,
        *,
        send_keys: Iterable[str] = ("enter",),
        newline_keys: Iterable[str] = ("ctrl+j", "alt+enter"),
        **kwargs: Any,
    ) -> None:
        super().__init__(
            soft_wrap=True, tab_behavior="focus", highlight_cursor_line=False, **kwargs
        )
        self.sent = SentMessages()
        self._pastes = Pastes()
        # A blinking cursor would be what costs most while nothing happens.
        self.cursor_blink = False
        self._send_keys = frozenset(send_keys)
        # Shift+Enter arrives under these names, where a terminal sends it at all.
        self._newline_keys = frozenset(newline_keys) | {"shift+enter", "shift+\r"}
        self._last_key = 0.0
        self._burst = 0
        self._undecided: Timer | None = None

    def submit(self) -> None:
        """Hand the text over; it stays in the composer when there is nothing but space."""
        text = self.message.strip()
        if text:
            self.load("")
            self.post_message(self.Submitted(text))

    @property
    def message(self) -> str:
        """The text, with what was pasted in place of its chips."""
        return self._pastes.unfold(self.text)

    def open_pastes(self) -> bool:
        """Show what was pasted in place of the chips; False where there is none."""
        text = self.message
        if text == self.text:
            return False
        self.load(text)
        return True

    def get_line(self, line_index: int) -> Text:
        """As it is drawn: what was pasted or imported must not control the terminal."""
        return Text(visible(self.document.get_line(line_index)), end="", no_wrap=True)

    def load(self, text: str) -> None:
        """Replace the text, with the cursor at its end."""
        self.load_text(text)
        self.move_cursor(self.document.end)

    async def _on_key(self, event: events.Key) -> None:
        self._burst = self._burst + 1 if event.time - self._last_key < BURST_SECONDS else 0
        self._last_key = event.time
        self._decide()
        if event.key in self._newline_keys:
            self._take(event)
            self.insert("\n")
        elif event.key in self._send_keys:
            self._take(event)
            self._enter()
        elif event.key in ("pageup", "pagedown"):
            self._take(event)
            self.post_message(self.PageWanted(-1 if event.key == "pageup" else 1))
        elif self._deals_with(event.key):
            self._take(event)
        elif event.character and unicodedata.category(event.character) == "Cf":
            # The joiners inside emoji and of some scripts, which Textual counts as not printable.
            self._take(event)
            self.insert(event.character)
        else:
            await self._run_binding(event)

    async def _run_binding(self, event: events.Key) -> None:
        """At once: Textual looks for bindings later, when the keys that arrived together with this
        one may have been inserted already.
        """
        for binding in self._bindings.key_to_bindings.get(event.key, ()):
            self._take(event)
            await self.run_action(binding.action)

    def _enter(self) -> None:
        """Send, or go on with a paste; after a few quick keys the next moment tells which."""
        if self._burst >= _SURELY_PASTED:
            self._break_paste()
        elif self._burst:
            self._undecided = self.set_timer(_MORE_SECONDS, self._send_after_all)
        else:
            self._send_or_break()

    def _send_after_all(self) -> None:
        self._undecided = None
        self._send_or_break()

    def _decide(self) -> None:
        """A key came after an Enter that may have been pasted: close behind it, or later."""
        if self._undecided is None:
            return
        self._undecided.stop()
        self._undecided = None
        if self._burst:
            self._break_paste()
        else:
            self._send_or_break()

    def _break_paste(self) -> None:
        """A newline of a paste; after one, all that comes as close belongs to the paste."""
        self.insert("\n")
        self._burst = max(self._burst, _SURELY_PASTED)

    def _take(self, event: events.Key) -> None:
        event.stop()
        event.prevent_default()

    def _send_or_break(self) -> None:
        """Enter after a backslash is a new line, for terminals that deliver no other key for it."""
        row, column = self.cursor_location
        if self.selection.is_empty and self.document.get_line(row)[:column].endswith("\\"):
            self.replace("\n", (row, column - 1), (row, column))
        else:
            self.submit()

    def _deals_with(self, key: str) -> bool:
        """Keys that mean something else here and there."""
        if key in ("backspace", "delete"):
            return self._delete_chip(key)
        return key in ("up", "down") and self._recall(key)

    def _delete_chip(self, key: str) -> bool:
        """A chip goes as a whole: half of one would stand for nothing."""
        row, column = self.cursor_location
        line = self.document.get_line(row)
        if key == "backspace":
            start, end = column - len(self._pastes.chip_before(line[:column])), column
        else:
            start, end = column, column + len(self._pastes.chip_after(line[column:]))
        if start == end or not self.selection.is_empty:
            return False
        self.delete((row, start), (row, end))
        return True

    def _recall(self, key: str) -> bool:
        """Up at the top of the text and down at its bottom walk through the history."""
        at_edge = self.cursor_at_first_line if key == "up" else self.cursor_at_last_line
        if not at_edge or not self.selection.is_empty:
            return False
        text = self.sent.older(self.text) if key == "up" else self.sent.newer()
        if text is None:
            return False
        self.load(text)
        return True

    async def _on_paste(self, event: events.Paste) -> None:
        # Terminals paste newlines as carriage returns.
        text = event.text.replace("\r\n", "\n").replace("\r", "\n")
        event.text = self._pastes.fold(text)
