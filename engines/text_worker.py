"""The commands of the app, answered by a model that is asked in messages."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from engines import adapters
from engines.base import TextEngine
from engines.message_window import MessageWindow
from engines.protocol import Command, Event, Generate, Loaded, Notice, Prompt, ShowPrompt
from engines.queues import Inbox
from engines.reply import BaseReply, Control
from engines.text_generation import TextReply, show_messages
from engines.worker import Worker


class TextWorker(Worker):
    """Nothing is evaluated here, so nothing is kept or restored."""

    def __init__(
        self, engine: TextEngine, inbox: Inbox[Command], emit: Callable[[Event], None]
    ) -> None:
        super().__init__(inbox, emit)
        self._engine, self._window = engine, MessageWindow()

    def _reply(self, request: Generate, control: Control) -> BaseReply:
        return TextReply(self._engine, self._window, request, control, self._emit)

    def _prompt(self, request: ShowPrompt) -> Prompt:
        return show_messages(self._engine, self._window, request)

    def _set_adapters(self, wanted: Mapping[str, float]) -> None:
        if problem := adapters.unknown({}, wanted, self._engine.info.name):
            self._emit(Notice(problem))
        self._emit(Loaded(self._engine.info))

    def _leave(self) -> None:
        self._engine.close()
