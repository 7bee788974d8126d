"""Where a message is written. Enter sends; pasted text never does."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import Any, ClassVar

from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.timer import Timer
from textual.widgets import TextArea

from tui.completion import Completion, Completions
from tui.visible import visible
from tui.widgets.pastes import Pastes
from tui.widgets.sent_messages import SentMessages
from tui.widgets.suggestions import Suggestions

BURST_SECONDS = 0.010
"""Nobody types two keys this close together: what does is a paste that arrives as keys."""
_SURELY_PASTED = 16
"""Keys that close together are a paste; fewer may have been typed while the machine was busy."""
_MORE_SECONDS = 0.04
"""After an Enter behind a few such keys, the rest of a paste comes within this time."""
_MOST_ROWS, _FRAME_ROWS = 8, 2


class Composer(TextArea):
    """A text area that grows to eight lines, with a history at its edges."""

    DEFAULT_CSS = f"""
    Composer {{
        height: auto; min-height: 1; max-height: {_MOST_ROWS}; padding: 0 1;
        background: $background; border: none;
        scrollbar-size-vertical: 1;
        &:focus {{ border: none; }}
        & .text-area--cursor-line {{ background: $background; }}
    }}
    """

    # Ctrl+Z, which a text area undoes with, leaves for the shell.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+underscore,alt+z", "undo", show=False),
    ]

    class Submitted(Message):
        """The user wants this sent."""

        def __init__(self, text: str, files: Sequence[str] = ()) -> None:
            super().__init__()
            self.text = text
            self.files = files
            """The chips of files in it."""

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
        suggestions: Suggestions | None = None,
        complete: Callable[[str], Completions | None] = lambda line: None,
        **kwargs: Any,
    ) -> None:
        super().__init__(
            soft_wrap=True, tab_behavior="focus", highlight_cursor_line=False, **kwargs
        )
        self.sent = SentMessages()
        self._pastes = Pastes()
        self._suggestions, self._complete = suggestions, complete
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
        text, files = self.message.strip(), self.files
        if text:
            self.load("")
            self.post_message(self.Submitted(text, files))

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

    @property
    def files(self) -> list[str]:
        """The chips of the files that go with the message."""
        return self._pastes.files_in(self.text)

    def get_line(self, line_index: int) -> Text:
        """As it is drawn: what was pasted or imported must not control the terminal."""
        return Text(visible(self.document.get_line(line_index)), end="", no_wrap=True)

    def load(self, text: str) -> None:
        """Replace the text, with the cursor at its end; chips of files in it stand for them."""
        text = unicodedata.normalize("NFC", text)
        self._pastes.know_files(text)
        self.load_text(text)
        self.move_cursor(self.document.end)

    def attach(self, chip: str) -> None:
        """Put the chip of a file where the cursor is."""
        self._pastes.know_files(chip)
        self.insert(f"{chip} ")

    # Suggestions

    def on_text_area_changed(self) -> None:
        """A command, or a file after `@`: how it can go on."""
        if self._suggestions is not None:
            row, column = self.cursor_location
            line = self.document.get_line(row)[:column]
            wanted = self.has_focus and (row == 0 or "@" in line)
            rows = min(self.wrapped_document.height, _MOST_ROWS) + _FRAME_ROWS
            self._suggestions.show(self._complete(line) if wanted else None, rows)

    def accept(self, item: Completion) -> None:
        """Go on as an offered completion says."""
        found = self._suggestions.found if self._suggestions else None
        if found is not None:
            row, column = self.cursor_location
            self._pastes.know_files(item.text)
            self.replace(item.text, (row, column - found.length), (row, column))

    def _suggested(self, key: str) -> bool:
        """Keys of the list of suggestions, while there is one."""
        suggestions = self._suggestions
        if suggestions is None or suggestions.found is None or self._burst:
            return False
        if key in ("up", "down"):
            suggestions.pick(-1 if key == "up" else 1)
        elif key == "escape":
            suggestions.show(None)
        elif key == "tab":
            self.accept(suggestions.picked or suggestions.found.items[0])
        elif key == "enter" and (item := suggestions.picked) is not None:
            return self._take_suggestion(item)
        else:
            return False
        return True

    def _take_suggestion(self, item: Completion) -> bool:
        """Enter: go on as the highlighted one says; what is whole already is sent as ever."""
        if self.text.strip() == item.text.strip():
            return False
        self.accept(item)
        if item.sends and item.text.startswith("/"):
            self.submit()
        return True

    async def _on_key(self, event: events.Key) -> None:
        self._burst = self._burst + 1 if event.time - self._last_key < BURST_SECONDS else 0
        self._last_key = event.time
        self._decide()
        if self._suggested(event.key):
            self._take(event)
        elif event.key in self._newline_keys:
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
        elif event.character and self._composes(event.character):
            self._take(event)
        else:
            await self._run_binding(event)

    def _composes(self, character: str) -> bool:
        """Make one character of this and the one before the cursor, as of Korean letters that an
        input method sends one by one; False where they stay two.
        """
        row, column = self.cursor_location
        before = self.document.get_line(row)[column - 1 : column] if column else ""
        composed = unicodedata.normalize("NFC", before + character)
        if not before or len(composed) != 1 or not self.selection.is_empty:
            return False
        self.replace(composed, (row, column - 1), (row, column))
        return True

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
        event.text = self._folded(event.text)

    def paste(self, text: str) -> None:
        """Put a text where the cursor is; what is long, as a chip."""
        self.insert(self._folded(text))

    def _folded(self, text: str) -> str:
        # Terminals paste newlines as carriage returns.
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        return self._pastes.fold(unicodedata.normalize("NFC", text))
