"""Choosing a model."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from pathlib import Path

from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tui.config import TINY, ModelEntry
from tui.model_facts import ModelFacts
from tui.readable import readable_bytes
from tui.screens.dialog import Dialog
from tui.widgets.plain_text import clip, visible

Look = Callable[[Sequence[ModelEntry]], Generator[ModelFacts, None, None]]
"""What models are, one after the other; each may take its time."""

_DRAW_SECONDS = 0.2
_WIDTH, _SHORTEST = 66, 16
"""Cells of a line until it is known how many there are; of what a model is, where that is long."""


class ModelPicker(Dialog[str]):
    """Leaves with the name of a model, or with None."""

    DEFAULT_CSS = """
    ModelPicker > Vertical { width: 104; }
    ModelPicker OptionList {
        border: none; padding: 0; background: $surface; max-height: 20; margin: 1 0;
        scrollbar-size-vertical: 1;
        &:focus { border: none; background-tint: $foreground 0%; }
        & > .option-list--option { padding: 0 1; }
        & > .option-list--option-highlighted { background: $primary 40%; }
    }
    ModelPicker .dialog--text { color: $text-muted; padding: 0 1 1 1; }
    """
    KEYS = "Enter loads it · Esc leaves"

    class Looked(Message):
        """What the model at a place of the list is."""

        def __init__(self, place: int, facts: ModelFacts) -> None:
            super().__init__()
            self.place, self.facts = place, facts

    def __init__(
        self, entries: Sequence[ModelEntry], current: str, look: Look | None = None
    ) -> None:
        super().__init__("Models")
        self._entries, self._current, self._look = entries, current, look
        self._facts: dict[int, ModelFacts] = {}
        self._new: set[int] = set()
        self._left = threading.Event()

    def content(self) -> ComposeResult:
        yield OptionList(
            *[Option(self._row(place)) for place in range(len(self._entries))], markup=False
        )
        yield Static(
            "Those of the configuration and of this machine. llmtui models pull fetches more; "
            "/model PATH loads a file.",
            classes="dialog--text",
            markup=False,
        )

    def on_mount(self) -> None:
        names = [entry.name for entry in self._entries]
        options = self.query_one(OptionList)
        options.highlighted = names.index(self._current) if self._current in names else 0
        options.focus()
        if self._look is not None:
            # not a worker: the app can end while a disk does not answer
            looking = threading.Thread(target=self._look_at_all, daemon=True, name="models")
            looking.start()

    def on_unmount(self) -> None:
        self._left.set()

    def _look_at_all(self) -> None:
        """In a thread: the list can be used meanwhile."""
        assert self._look is not None
        with closing(self._look(self._entries)) as found:
            for place, facts in enumerate(found):
                if self._left.is_set():
                    return
                self.post_message(self.Looked(place, facts))

    def on_model_picker_looked(self, message: Looked) -> None:
        message.stop()
        self._facts[message.place] = message.facts
        if not self._new:
            self.set_timer(_DRAW_SECONDS, self._draw)
        self._new.add(message.place)

    def _draw(self) -> None:
        options = self.query_one(OptionList)
        for place in self._new:
            options.replace_option_prompt_at_index(place, self._row(place))
        self._new.clear()

    def _row(self, place: int) -> Content:
        """Three lines, so that nothing moves when the last one is known."""
        entry, facts = self._entries[place], self._facts.get(place)
        current = entry.name == self._current
        where = Path(entry.path).name if entry.path else entry.options.get("url", "")
        tiny = "tiny, for trying the program" if entry.name in TINY else ""
        size = readable_bytes(facts.info.file_bytes) if facts and facts.info else ""
        details = (entry.engine, visible(where), size if entry.path else "", tiny)
        return Content.assemble(
            ("▎ " if current else "  ", "$text-primary"),
            (visible(entry.name), "bold" if current else ""),
            "\n  ",
            (self._clipped(" · ".join(filter(None, details))), "$foreground 60%"),
            "\n  ",
            self._told(entry, facts) if facts else "",
        )

    def _told(self, entry: ModelEntry, facts: ModelFacts) -> tuple[str, str]:
        first, *rest = facts.words()
        if facts.info is None:
            told = first.replace(entry.path, Path(entry.path).name) if entry.path else first
            return self._clipped(told), "$text-error"
        rest = [each.removeprefix("takes ") for each in rest]
        room = self._width - sum(len(each) + 3 for each in rest)
        told = " · ".join([clip(first, max(room, _SHORTEST)), *rest])
        return self._clipped(told), "$foreground 60%" if facts.fits else "$text-warning"

    @property
    def _width(self) -> int:
        """Cells that a line has."""
        options = self.query(OptionList)
        known = options.first().scrollable_content_region.width - 4 if options else 0
        return known if known > 0 else _WIDTH

    def _clipped(self, text: str) -> str:
        return clip(visible(text), self._width)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(self._entries[event.option_index].name)
