"""The commands of the app, answered by a model that deals in tokens."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping

from engines import adapters
from engines.base import Cancelled, EngineError, TokenEngine
from engines.context_cache import ContextCache, Disproved
from engines.context_store import ContextStore
from engines.context_window import ContextWindow
from engines.generation import Reply, show_prompt
from engines.protocol import (
    Command,
    Conversation,
    Event,
    Generate,
    Loaded,
    Message,
    ModelSpec,
    Notice,
    Prompt,
    ShowPrompt,
    Stats,
    Warm,
    Warmed,
)
from engines.queues import Inbox
from engines.reply import BaseReply, Control
from engines.templates import open_template
from engines.worker import SAVE_SECONDS, Worker


class TokenWorker(Worker):
    """For models that deal in tokens: prompts by template, and evaluated context that is kept."""

    def __init__(
        self,
        spec: ModelSpec,
        engine: TokenEngine,
        contexts: ContextStore | None,
        inbox: Inbox[Command],
        emit: Callable[[Event], None],
    ) -> None:
        super().__init__(inbox, emit)
        self._spec, self._engine = spec, engine
        self._cache = ContextCache(engine, contexts, lambda text: emit(Notice(text)))
        self._windows: dict[str, ContextWindow] = {}
        self._configured = dict(engine.info.adapters)
        self._warm_up()

    def _warm_up(self) -> None:
        """Import and start what a first prompt needs: the first reply must not wait for it.

        A template that does not work is told when it is used: the session may have another.
        """
        greeting = Conversation(messages=(Message("", "user", "Hello"),))
        with contextlib.suppress(EngineError):
            self._window(greeting).fit(greeting)

    def _rest(self) -> None:
        self._cache.save(interrupted=self._has_news)

    def _leave(self) -> None:
        """Who quits as soon as a reply has ended wants its context too."""
        end = time.monotonic() + SAVE_SECONDS
        self._cache.save(interrupted=lambda: time.monotonic() > end)
        self._cache.close(max(0.0, end - time.monotonic()))

    def _forget(self) -> None:
        self._cache.forget()

    def _set_adapters(self, wanted: Mapping[str, float]) -> None:
        """What was evaluated with other scales is saved, and live no more."""
        if problem := adapters.unknown(self._configured, wanted, self._spec.name):
            self._emit(Notice(problem))
        try:
            scales = adapters.merged(self._configured, wanted)
            if scales != self._engine.info.adapters:
                self._cache.leave()
                self._engine.set_adapters(scales)
        except EngineError as why:
            self._emit(Notice(str(why)))
        self._emit(Loaded(self._engine.info))

    def _warm(self, request: Warm) -> None:
        def check() -> None:
            if self._has_news():
                raise Cancelled

        conversation, began = request.conversation, time.monotonic()
        try:
            window = self._window(conversation)
            prompt = window.fit(conversation)
            shifts = conversation.overflow == "shift"
            found = self._cache.warm(prompt.tokens, request.session_id, shifts, check)
            seconds = time.monotonic() - began
            persona = window.persona_length(conversation, prompt.tokens)
        except (Cancelled, EngineError):
            return
        except Disproved as why:
            self._emit(Notice(str(why)))
            return
        stats = Stats(
            prompt_tokens=len(prompt.tokens), reused_tokens=found.start - found.restored,
            restored_tokens=found.restored, restore_seconds=seconds,
            window_tokens=len(prompt.tokens), context_length=self._engine.info.context_length,
            dropped_messages=prompt.dropped, persona_tokens=persona,
        )  # fmt: skip
        self._emit(Warmed(request.session_id, stats))

    def _reply(self, request: Generate, control: Control) -> BaseReply:
        window = self._window(request.conversation)
        return Reply(self._engine, window, self._cache, request, control, self._emit)

    def _prompt(self, request: ShowPrompt) -> Prompt:
        return show_prompt(self._engine, self._window(request.conversation), self._cache, request)

    def _window(self, conversation: Conversation) -> ContextWindow:
        """The window of a template, made once: it remembers the tokens of what it has seen."""
        name = conversation.template
        if name not in self._windows:
            engine = self._engine
            template = open_template(
                self._spec.template if name == "auto" else name,
                own_source=engine.info.template_source,
                bos=engine.name(engine.bos),
                eos=engine.name(engine.eos),
                control_tokens=engine.control_tokens,
            )
            self._windows[name] = ContextWindow(
                engine, template, engine.info.context_length, engine.info.tokenizer
            )
        return self._windows[name]
