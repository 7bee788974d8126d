"""One reply of a model that is asked in messages: the same for every engine that streams text."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import closing

from engines.base import PromptRead, TextEngine, TooLong, Usage
from engines.message_window import MessageWindow, SentMessages
from engines.protocol import (
    EndReason,
    Event,
    Generate,
    Loaded,
    Notice,
    PrefillProgress,
    Prompt,
    ShowPrompt,
    Stats,
)
from engines.reply import BaseReply, Control, Progress

_LATER = "The server takes other parameters with the next reply only."
_NOT_AGAIN = (
    "A server takes no change of parameters within a reply, so this one is made with those that it "
    "began with."
)


class TextReply(BaseReply):
    """A reply as it streams in."""

    def __init__(
        self,
        engine: TextEngine,
        window: MessageWindow,
        request: Generate,
        control: Control,
        emit: Callable[[Event], None],
    ) -> None:
        super().__init__(request, control, emit)
        self._engine, self._window = engine, window
        self._sent = SentMessages((), 0, request.conversation.window_start, 0)
        self._progress: Progress | None = None
        self._usage = Usage()
        self._pieces = 0
        self._began = time.monotonic()
        self._first = 0.0
        self._told_later = False
        self._told = engine.info

    def _make(self) -> EndReason:
        request, engine = self._request, self._engine
        if request.changes:
            self._emit(Notice(_NOT_AGAIN))
        engine.prepare(self._check)
        self._tell_news()
        try:
            return self._ask(engine.context_length)
        except TooLong as problem:
            before = self._sent.messages
            length = self._true_length(problem)
            if self._pieces or request.conversation.overflow == "stop":
                raise
            if self._fit(length).messages == before:
                raise
            return self._ask(length)

    def _ask(self, length: int) -> EndReason:
        """For a window of so many tokens."""
        request, engine = self._request, self._engine
        self._sent = self._fit(length)
        self._progress = Progress(request.request_id, self._sent.tokens, 0, self._emit)
        self._progress.tell(0)
        with closing(engine.stream(self._sent.messages, request, self._check)) as stream:
            for piece in stream:
                match piece:
                    case str():
                        self._take(piece)
                    case Notice():
                        self._emit(piece)
                    case PromptRead(done, total, cached):
                        self._emit(PrefillProgress(request.request_id, done, total, cached))
                    case Usage():
                        self._usage = piece
                if self._stream.stopped:
                    return "stop"
        if self._usage.prompt_tokens:
            self._window.learn(self._sent, self._usage.prompt_tokens)
        return self._usage.reason

    def _fit(self, length: int) -> SentMessages:
        request = self._request
        return self._window.fit(request.conversation, length, request.sampling.max_tokens)

    def _true_length(self, problem: TooLong) -> int:
        """Of a window that was estimated wrongly, or not known: so that less is sent."""
        known = problem.length or self._engine.context_length
        if problem.tokens:
            self._window.learn(self._sent, problem.tokens)
            return known or problem.tokens
        return min(known or self._sent.tokens, self._sent.tokens)

    def _tell_news(self) -> None:
        """What is known of the model has changed."""
        if self._engine.info is not self._told:
            self._told = self._engine.info
            self._emit(Loaded(self._told))

    def _tidy(self, reason: EndReason) -> None:
        self._tell_news()

    def _take(self, text: str) -> None:
        self._first = self._first or time.monotonic()
        self._progress = None
        self._pieces += 1
        self._outgoing.piece(self._stream.feed_text(text))

    def _check(self) -> None:
        """The user's wishes; and a sign of life while the server reads."""
        self._control.check()
        asked = self._control.adjustment()
        if asked not in (None, self._sampling) and not self._told_later:
            self._told_later = True
            self._emit(Notice(_LATER))
        if self._progress:
            self._progress.tell_in_time(0)

    @property
    def _window_start(self) -> str:
        return self._sent.window_start

    def _stats(self) -> Stats:
        usage, now = self._usage, time.monotonic()
        first = self._first or now
        prompt = usage.prompt_tokens or self._sent.tokens
        written = usage.output_tokens or self._pieces
        read = prompt if written or usage.prompt_tokens else 0  # else nobody knows
        return Stats(
            prompt_tokens=prompt,
            reused_tokens=usage.cached_tokens,
            evaluated_tokens=max(0, read - usage.cached_tokens),
            first_token_seconds=first - self._began,
            output_tokens=written,
            decode_seconds=now - first,
            seed=self._request.sampling.seed,
            dropped_messages=self._sent.dropped,
            window_tokens=prompt + written,
            context_length=self._engine.context_length,
            estimated=not usage.output_tokens,
        )


def show_messages(engine: TextEngine, window: MessageWindow, request: ShowPrompt) -> Prompt:
    """The messages of a conversation as they would go out; asks the server nothing."""
    sent = window.fit(request.conversation, engine.context_length, 0)
    text = json.dumps(sent.messages, ensure_ascii=False, indent=2)
    count = len(sent.messages)
    note = f"{count:,} message{'s' * (count != 1)}, about {sent.tokens:,} tokens"
    return Prompt(request.request_id, text, window_start=sent.window_start, note=note)
