"""One reply: prompt, prefill, decode, text. The same for every engine that deals in tokens."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from engines.base import Cancelled, Check, EngineError, GrammarFinished, Sampler, TokenEngine
from engines.context_cache import Beginning, ContextCache, Disproved
from engines.context_window import BuiltPrompt, ContextWindow
from engines.protocol import (
    Adjusted,
    Conversation,
    EndReason,
    Event,
    Generate,
    Message,
    Notice,
    Prompt,
    ShowPrompt,
    Stats,
)
from engines.reply import BaseReply, Control, Progress


@dataclass(slots=True)
class _Counts:
    """What becomes `Stats`."""

    began: float = field(default_factory=time.monotonic)
    first: float = 0.0
    prompt: int = 0
    persona: int = 0
    reused: int = 0
    restored: int = 0
    restoring: float = 0.0
    evaluated: int = 0

    def begin(self, prompt: int, found: Beginning, seconds: float) -> None:
        """What the first prefill found; a later one, past an overflow, only adds evaluation."""
        if not self.evaluated:
            self.prompt, self.restored = prompt, found.restored
            self.reused = found.start - found.restored
            self.restoring = seconds if found.restored else 0.0


class Reply(BaseReply):
    """A reply made token by token."""

    def __init__(
        self,
        engine: TokenEngine,
        window: ContextWindow,
        cache: ContextCache,
        request: Generate,
        control: Control,
        emit: Callable[[Event], None],
    ) -> None:
        super().__init__(request, control, emit, window.stop)
        self._engine, self._window, self._cache = engine, window, cache
        self._changes = dict(request.changes)
        self._ends = engine.end_tokens | window.end_tokens
        self._tokens: list[int] = []
        self._counts = _Counts()
        self._prompt = BuiltPrompt([], "", request.conversation.window_start, 0)

    def _make(self) -> EndReason:
        self._prefill(self._window.fit(
            self._request.conversation, continues=self._request.continues
        ))  # fmt: skip
        return self._decode()

    def _tidy(self, reason: EndReason) -> None:
        if reason != "failed":  # else the logits may be of nothing
            self._end_chunk()

    @property
    def _window_start(self) -> str:
        return self._prompt.window_start

    # Prefill

    def _prefill(self, prompt: BuiltPrompt) -> None:
        """Evaluate what of the prompt is neither live nor saved."""
        self._prompt = prompt
        told = False
        while True:
            try:
                self._evaluate(prompt)
                return
            except Disproved as why:  # what was restored is forgotten: once more without it
                if not told:
                    self._emit(Notice(str(why)))
                told = True

    def _evaluate(self, prompt: BuiltPrompt) -> None:
        request, cache = self._request, self._cache
        shifts = request.conversation.overflow == "shift"
        began = time.monotonic()
        if shifts and (self._tokens or prompt.window_start != request.conversation.window_start):
            cache.shift(self._uncut(), prompt.tokens, request.session_id, self._control.check)
        begin = cache.begin(prompt.tokens, request.session_id, shifts, self._control.check)
        self._counts.begin(len(prompt.tokens), begin, time.monotonic() - began)
        progress = Progress(request.request_id, len(prompt.tokens), begin.start, self._emit)
        progress.tell(begin.start)

        def check() -> None:
            cache.verify()  # first: what a stop leaves behind is saved
            self._control.check()
            progress.tell_in_time(len(self._engine.tokens))

        persona = self._window.persona_length(request.conversation, prompt.tokens)
        self._counts.persona = persona
        try:
            for stop in cache.stops(prompt.tokens, persona):
                self._evaluate_to(stop, prompt, check)
                cache.verify()
                cache.end_chunk()
        except Cancelled:
            self._end_cancelled(prompt)
            raise
        finally:
            self._counts.evaluated += max(0, len(self._engine.tokens) - begin.start)
        cache.save_long_prefill()
        progress.tell(len(prompt.tokens))

    def _uncut(self) -> list[int]:
        """The prompt before the window moved; inside a reply what is live is all there is to it."""
        if self._tokens:
            return list(self._engine.tokens)
        request = self._request
        return self._window.uncut(request.conversation, continues=request.continues)

    def _evaluate_to(self, stop: int, prompt: BuiltPrompt, check: Check) -> None:
        """Evaluate up to where a chunk ends; the state before its last token has to be kept."""
        engine = self._engine
        tokens = prompt.tokens[len(engine.tokens) : stop]
        if engine.state_kind in ("recurrent", "hybrid"):
            if tokens[:-1]:
                engine.evaluate(tokens[:-1], check, keep_first=True)
                self._cache.verify()
            engine.mark()
            tokens = tokens[-1:]
            engine.evaluate(tokens, check, keep_first=self._cache.waits_for_proof)
        else:
            engine.evaluate(tokens, check, keep_first=engine.state_kind == "attention")

    def _end_cancelled(self, prompt: BuiltPrompt) -> None:
        """Keep what a stopped prefill has evaluated: one token more, for the logits of its end."""
        done = len(self._engine.tokens)
        if self._engine.state_kind != "none" and 0 < done < len(prompt.tokens):
            self._engine.mark()
            with contextlib.suppress(EngineError):
                self._engine.evaluate(prompt.tokens[done : done + 1], lambda: None)

    def _end_chunk(self) -> None:
        """What is live now is the end of this turn: the next one begins with its last token."""
        try:
            self._cache.end_chunk()
        except EngineError as problem:
            self._emit(Notice(str(problem)))

    # Decode

    def _decode(self) -> EndReason:
        history, begun = self._prompt.tokens, self._first_index()
        sampler = self._engine.sampler(self._sampling, history, begun)
        try:
            return self._decode_with(sampler)
        except GrammarFinished:
            return "stop"
        finally:
            sampler.close()

    def _decode_with(self, sampler: Sampler) -> EndReason:
        """Token after token until something ends the reply."""
        engine, control, count = self._engine, self._control, self._request.alternatives
        while True:
            control.check()
            self._adjust(sampler)
            if self._full_length():
                return "length"
            sampled = engine.sample(sampler, count)
            token = sampled.token
            if token in self._ends and not self._sampling.ignore_eos:
                return "stop"
            self._counts.first = self._counts.first or time.monotonic()
            self._tokens.append(token)
            text, whole = self._stream.feed(token, engine.decode(token))
            if text or whole or sampled.alternatives:
                self._outgoing.text(text, whole, sampled.alternatives)
            if self._stream.stopped:
                return "stop"
            if self._full_length():
                return "length"
            if not self._window_full():
                engine.evaluate([token], control.check)
                self._cache.grown()
            elif not self._make_room():
                return "length"

    def _full_length(self) -> bool:
        return 0 < self._sampling.max_tokens <= len(self._tokens)

    def _window_full(self) -> bool:
        length = self._engine.info.context_length
        return bool(length) and len(self._engine.tokens) >= length

    def _make_room(self) -> bool:
        """Move the window on in the middle of the reply; False, and the user told, if it cannot."""
        if self._request.conversation.overflow == "stop":
            self._emit(Notice("The context window is full, so the reply ends here."))
            return False
        try:
            prompt = self._window.advance(self._conversation_so_far())
        except EngineError as problem:
            self._emit(Notice(f"The reply ends here, as the context window is full. {problem}"))
            return False
        self._prefill(prompt)
        return True

    def _conversation_so_far(self) -> Conversation:
        """The conversation with the reply so far as its last message."""
        conversation, tokens = self._request.conversation, tuple(self._tokens)
        messages = list(conversation.messages)
        begun = Message(self._request.request_id, "assistant", "")
        if self._request.continues:
            begun = messages.pop()
        written = b"".join(map(self._engine.decode, tokens)).decode(errors="replace")
        reply = replace(
            begun,
            content=begun.content + written,
            tokens=begun.tokens + tokens,
            tokenizer=self._engine.info.tokenizer,
        )
        return replace(
            conversation,
            messages=(*messages, reply),
            window_start=self._prompt.window_start,
        )

    # Parameters

    def _adjust(self, sampler: Sampler) -> None:
        """Use parameters that were recorded for this token, or that the user has just asked for."""
        index = self._first_index() + len(self._tokens)
        asked = self._control.adjustment() or self._changes.pop(index, None)
        if asked is None or asked == self._sampling:
            return
        try:
            sampler.adjust(asked)
        except EngineError as problem:
            self._emit(Notice(str(problem)))
            return
        self._sampling = asked
        self._stream.stop = self._stop_strings(asked)
        self._emit(Adjusted(self._request.request_id, index, asked))

    def _first_index(self) -> int:
        """Tokens that the reply had before this request: it may go on with a partial one."""
        messages = self._request.conversation.messages
        return len(messages[-1].tokens) if self._request.continues and messages else 0

    # Telling

    def _stats(self) -> Stats:
        counts, now = self._counts, time.monotonic()
        first = counts.first or now
        return Stats(
            prompt_tokens=counts.prompt,
            persona_tokens=counts.persona,
            reused_tokens=counts.reused,
            restored_tokens=counts.restored,
            restore_seconds=counts.restoring,
            evaluated_tokens=counts.evaluated,
            first_token_seconds=first - counts.began,
            output_tokens=len(self._tokens),
            decode_seconds=now - first,
            seed=self._request.sampling.seed,
            dropped_messages=self._prompt.dropped,
            window_tokens=len(self._engine.tokens),
            context_length=self._engine.info.context_length,
        )


def show_prompt(
    engine: TokenEngine, window: ContextWindow, cache: ContextCache, request: ShowPrompt
) -> Prompt:
    """The exact prompt of a conversation; evaluates nothing."""
    try:
        prompt = window.fit(request.conversation)
    except EngineError as problem:
        return Prompt(request.request_id, "", error=str(problem))
    pieces = (engine.decode(t).decode(errors="replace") or engine.name(t) for t in prompt.tokens)
    shifts = request.conversation.overflow == "shift"
    reused, restored = cache.reusable(prompt.tokens, request.session_id if shifts else "")
    return Prompt(
        request.request_id,
        prompt.text,
        tuple(prompt.tokens),
        tuple(pieces),
        reused=reused,
        restored=restored,
        window_start=prompt.window_start,
    )
