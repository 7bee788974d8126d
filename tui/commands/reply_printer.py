"""A reply on its way from the engine to standard output."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from typing import TYPE_CHECKING

from engines.client import EngineClient
from engines.protocol import Generate, GenerationEnded, TextDelta
from tui.commands.engine_events import EngineEvents
from tui.commands.options import write

if TYPE_CHECKING:
    from sessions.conversation import Conversation


class ReplyPrinter:
    """Prints text as it comes. Ctrl+C, and a reader that leaves, end the reply and keep it."""

    def __init__(
        self,
        client: EngineClient,
        events: EngineEvents,
        conversation: Conversation,
        *,
        silent: bool = False,
    ) -> None:
        self._client, self._events, self._conversation = client, events, conversation
        self._silent = silent
        self._reader_left: BrokenPipeError | None = None
        self._last = "\n"

    def run(self, request: Generate) -> GenerationEnded:
        """From the request to its end; afterwards raises BrokenPipeError if the reader left."""
        self._client.generate(request)
        with self._interrupts_cancel(request.request_id):
            ended = self._print_until_end(request.request_id)
        if self._last != "\n":
            self._print("\n", request.request_id)
        if self._reader_left is not None:
            raise self._reader_left
        return ended

    def _print_until_end(self, request_id: str) -> GenerationEnded:
        while True:
            event = self._events.next()
            self._conversation.hear(event)
            if isinstance(event, GenerationEnded):
                return event
            if isinstance(event, TextDelta):
                self._print(event.text, request_id)

    def _print(self, text: str, request_id: str) -> None:
        if self._silent or self._reader_left is not None or not text:
            return
        try:
            write(text, end="")
            self._last = text[-1]
        except BrokenPipeError as left:
            self._reader_left = left
            self._client.cancel(request_id)

    @contextlib.contextmanager
    def _interrupts_cancel(self, request_id: str) -> Iterator[None]:
        """The first Ctrl+C asks the engine to stop; a second one does not wait for it."""

        def interrupt(_number: int, _frame: object) -> None:
            signal.signal(signal.SIGINT, before)
            self._client.cancel(request_id)

        before = signal.signal(signal.SIGINT, interrupt)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)
