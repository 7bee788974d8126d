"""A client whose events a test can wait for."""

from __future__ import annotations

import queue
import time
from pathlib import Path
from typing import Any, TypeVar

from engines.client import EngineClient
from engines.context_store import ContextStore
from engines.protocol import (
    Conversation,
    EngineFailed,
    Event,
    Generate,
    GenerationEnded,
    Loaded,
    Message,
    ModelInfo,
    ModelSpec,
    TextDelta,
)
from engines.sampling import SamplingParams

E = TypeVar("E")
PATIENCE = 60.0
GREEDY = SamplingParams(temperature=0, seed=1)


class Talk:
    """Events in the order in which they arrived."""

    def __init__(
        self, log: Path, interval: float = 0.0, contexts: ContextStore | None = None
    ) -> None:
        self._arrived: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.client = EngineClient(self._listen, log=log, interval=interval, contexts=contexts)
        self.heard: list[Event] = []
        self._count = 0

    def _listen(self, events: list[Event]) -> None:
        for event in events:
            self._arrived.put(event)

    def next(self, kind: type[E]) -> E:
        """The next event of a kind; those before it are in `heard` too."""
        deadline = time.monotonic() + PATIENCE
        while True:
            event = self._arrived.get(timeout=max(0.01, deadline - time.monotonic()))
            self.heard.append(event)
            if isinstance(event, kind):
                return event

    def load(self, engine: str = "echo", path: str | Path = "", **options: Any) -> ModelInfo:
        self.client.load(ModelSpec("model", engine, str(path), options))
        event = self.next((Loaded, EngineFailed))  # type: ignore[arg-type]
        assert isinstance(event, Loaded), event
        return event.info

    def ask(self, said: str | Conversation, sampling: SamplingParams = GREEDY, **more: Any) -> str:
        """Send a request and return its id at once."""
        self._count += 1
        request = f"r{self._count}"
        if isinstance(said, str):
            said = Conversation((Message(f"u{self._count}", "user", said),))
        self.client.generate(Generate(request, "session", said, sampling, **more))
        return request

    def answer(
        self, said: str | Conversation, sampling: SamplingParams = GREEDY, **more: Any
    ) -> tuple[str, GenerationEnded]:
        """Send a request and wait for its end; the text is that of this request."""
        request = self.ask(said, sampling, **more)
        ended = self.next(GenerationEnded)
        assert ended.request_id == request
        return self.text(request), ended

    def text(self, request: str) -> str:
        return "".join(e.text for e in self._deltas(request))

    def tokens(self, request: str) -> tuple[int, ...]:
        return tuple(token for e in self._deltas(request) for token in e.tokens)

    def _deltas(self, request: str) -> list[TextDelta]:
        return [e for e in self.heard if isinstance(e, TextDelta) and e.request_id == request]

    def ends(self, request: str) -> list[GenerationEnded]:
        """Every end of a request that was heard: there should be one."""
        while not self._arrived.empty():
            self.heard.append(self._arrived.get())
        return [e for e in self.heard if isinstance(e, GenerationEnded) and e.request_id == request]
