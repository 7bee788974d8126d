"""A loaded model of any engine, talked to in process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from engines.base import Check, TokenEngine
from engines.context_cache import ContextCache
from engines.context_store import ContextStore
from engines.context_window import ContextWindow
from engines.generation import Reply
from engines.options import engine_of
from engines.protocol import (
    Conversation,
    Event,
    Generate,
    GenerationEnded,
    Message,
    ModelSpec,
    Notice,
    TextDelta,
)
from engines.registry import backend
from engines.reply import Control
from engines.sampling import SamplingParams
from engines.templates import open_template

GREEDY = SamplingParams(temperature=0, seed=1, max_tokens=24, ignore_eos=True)


class Chat:
    """A loaded model, and the conversation so far; counts the tokens that were evaluated."""

    def __init__(
        self, path: Path, template: str = "auto", store: ContextStore | None = None, **options: Any
    ) -> None:
        name = engine_of(path, "echo")
        if name != "echo":
            options = {"threads": 1, **options}
        spec = ModelSpec("tiny", name, str(path), options)
        engine = self.engine = backend(name).load(spec, lambda _: None)
        chosen = open_template(
            template, own_source=engine.info.template_source, bos=engine.name(engine.bos),
            eos=engine.name(engine.eos), control_tokens=engine.control_tokens,
        )  # fmt: skip
        length = engine.info.context_length
        self.window = ContextWindow(engine, chosen, length, engine.info.tokenizer)
        self.notices: list[str] = []
        self.cache = ContextCache(engine, store, self.notices.append)
        self.conversation = Conversation()
        self.decoded = 0
        engine.evaluate = self._counted(engine)  # type: ignore[method-assign]

    def _counted(self, engine: TokenEngine) -> Callable[..., None]:
        evaluate = engine.evaluate

        def counted(tokens: Sequence[int], check: Check, **named: Any) -> None:
            before = len(engine.tokens)
            try:
                evaluate(tokens, check, **named)
            finally:
                self.decoded += len(engine.tokens) - before

        return counted

    def reply(
        self, sampling: SamplingParams = GREEDY, poll: Callable[[Control], None] | None = None,
        session: str = "s", **more: Any,
    ) -> list[Event]:  # fmt: skip
        """The events of one reply to the conversation as it is."""
        events: list[Event] = []
        control = Control()
        control.poll = (lambda: poll(control)) if poll else (lambda: None)
        request = Generate("r", session, self.conversation, sampling, **more)
        Reply(self.engine, self.window, self.cache, request, control, events.append).run()
        self.notices += [event.text for event in events if isinstance(event, Notice)]
        return events

    def turn(self, text: str, sampling: SamplingParams = GREEDY) -> GenerationEnded:
        """Say something and add the reply to the conversation."""
        said, number = self.conversation, len(self.conversation.messages)
        self.conversation = replace(
            said, messages=(*said.messages, Message(f"m{number}", "user", text))
        )
        events = self.reply(sampling)
        answer = Message(
            f"m{number + 1}", "assistant", text_of(events), tokens=tokens_of(events),
            tokenizer=self.engine.info.tokenizer,
        )  # fmt: skip
        ended = end_of(events)
        self.conversation = replace(
            self.conversation,
            messages=(*self.conversation.messages, answer),
            window_start=ended.window_start,
        )
        return ended


def text_of(events: list[Event]) -> str:
    return "".join(e.text for e in events if isinstance(e, TextDelta))


def tokens_of(events: list[Event]) -> tuple[int, ...]:
    return tuple(token for e in events if isinstance(e, TextDelta) for token in e.tokens)


def end_of(events: list[Event]) -> GenerationEnded:
    (ended,) = (e for e in events if isinstance(e, GenerationEnded))
    assert events[-1] is ended
    return ended
