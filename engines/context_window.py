"""What of a conversation fits into a model's window, and what happens when it does not.

The cut is sticky: when a prompt no longer fits, the window drops to a share of its length, and
`window_start`, the first message kept, moves only at the next overflow. A prompt is a function of
(messages, window_start) alone, so the turns in between find what is evaluated again.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from engines.base import EngineError, TokenEngine
from engines.prompt_tokens import PromptTokens
from engines.protocol import Conversation, Message
from engines.segments import Segment
from engines.templates import ChatTemplate

_SHARE = 0.6
_RESERVE = 64


@dataclass(frozen=True, slots=True)
class BuiltPrompt:
    """A prompt that fits."""

    tokens: list[int]
    text: str
    window_start: str
    """Id of the first message kept; empty while nothing was cut."""
    dropped: int
    """Messages of the branch that are not in the prompt."""


class ContextWindow:
    """Builds the prompts of one loaded model. `context_length` 0: it has no window."""

    def __init__(
        self,
        engine: TokenEngine,
        template: ChatTemplate,
        context_length: int,
        tokenizer: str,
        *,
        share: float = _SHARE,
    ) -> None:
        self._engine, self._template, self._tokenizer = engine, template, tokenizer
        self._length, self._target = context_length, int(context_length * share)
        self._room = context_length - min(_RESERVE, context_length // 8)
        """Tokens for a prompt; the rest is kept for the beginning of a reply."""
        self._tokens = PromptTokens(engine)

    @property
    def stop(self) -> tuple[str, ...]:
        """Strings that end a reply."""
        return self._template.stop

    @property
    def end_tokens(self) -> frozenset[int]:
        """Tokens that end a reply with this template."""
        known = self._engine.control_tokens
        return frozenset(known[text] for text in self._template.end_tokens if text in known)

    def fit(self, conversation: Conversation, *, continues: bool = False) -> BuiltPrompt:
        """The prompt, with the window moved on where it has to be.

        Raises EngineError, worded for the user.
        """
        conversation = self._with_own_tokens(conversation)
        start = _start(conversation)
        prompt = self._build(conversation, start, continues)
        if self._fits(prompt) and not _begins_anywhere(conversation, start):
            return prompt
        if conversation.overflow == "stop" and start < _last_user(conversation):
            raise EngineError(
                f"The conversation has grown to {len(prompt.tokens):,} tokens, and "
                f"{self._room:,} of the window's {self._length:,} can be used. This session is set "
                "to stop here: start a new one, or set its overflow to shift or refill."
            )
        return self._cut(conversation, start, continues)

    def advance(self, conversation: Conversation) -> BuiltPrompt:
        """The window filled up in the middle of a reply, the last message: move on.

        Raises EngineError where nothing can be dropped.
        """
        conversation = self._with_own_tokens(conversation)
        return self._cut(conversation, _start(conversation), continues=True)

    # Building

    def _build(self, conversation: Conversation, start: int, continues: bool) -> BuiltPrompt:
        """The prompt of the messages from `start` on."""
        messages = conversation.messages
        kept = replace(conversation, messages=messages[start:])
        parts = self._template.segments(kept, continues=continues)
        tokens = self._tokens.build(parts)
        dropped = conversation.left_out + start
        moved = dropped or (messages and conversation.window_start == messages[0].id)
        first = messages[start].id if moved and start < len(messages) else ""
        return BuiltPrompt(tokens, self._text(parts, tokens), first, dropped)

    def _text(self, parts: Sequence[Segment], tokens: Sequence[int]) -> str:
        text = "".join(part.text for part in parts)
        begun = bool(parts) and parts[0].token == self._engine.bos
        adds_bos = not begun and tokens[:1] == [self._engine.bos]
        return self._template.bos + text if adds_bos else text

    def _with_own_tokens(self, conversation: Conversation) -> Conversation:
        """Without tokens of other tokenizers."""

        def own(message: Message) -> Message:
            return message if message.tokenizer == self._tokenizer else replace(message, tokens=())

        return replace(
            conversation,
            messages=tuple(map(own, conversation.messages)),
            opening=tuple(map(own, conversation.opening)),
        )

    # Cutting

    def _fits(self, prompt: BuiltPrompt) -> bool:
        return not self._length or len(prompt.tokens) <= self._room

    def _cut(self, conversation: Conversation, start: int, continues: bool) -> BuiltPrompt:
        """From the earliest user message with which the prompt is short enough."""

        def prompt_from(place: int) -> BuiltPrompt:
            return self._build(conversation, place, continues)

        places = _user_places(conversation, start)
        place = bisect_left(
            places, True, key=lambda at: len(prompt_from(at).tokens) <= self._target
        )
        prompt = prompt_from(places[min(place, len(places) - 1)])
        if self._fits(prompt):
            return prompt
        if continues:
            return self._shorten_reply(conversation, prompt)
        raise EngineError(self._too_long(conversation, prompt))

    def _shorten_reply(self, conversation: Conversation, prompt: BuiltPrompt) -> BuiltPrompt:
        """Drop the beginning of a reply that alone fills the window.

        In whole steps, so that the beginning stays where it is until the window is full again.
        """
        kept = replace(conversation, messages=conversation.messages[_last_user(conversation) :])
        *before, reply = self._template.segments(kept, continues=True)
        head, written = self._tokens.build(before), self._tokens.build_reply(reply)
        step = max(1, self._length - self._target)
        drop = -(-(len(head) + len(written) - self._room) // step) * step
        if not 0 < drop < len(written):
            raise EngineError(self._too_long(conversation, prompt))
        return replace(prompt, tokens=[*head, *written[drop:]])

    def _too_long(self, conversation: Conversation, prompt: BuiltPrompt) -> str:
        last = conversation.messages[-1]
        text = "\n\n".join(filter(None, (last.context, last.content)))
        own = min(len(self._tokens.encode(text, True)), len(prompt.tokens))
        others = len(prompt.tokens) - own
        left = self._room - others
        window = f"the model's window has {self._length:,}"
        if left <= 0:
            return (
                f"The system prompt and the opening take {others:,} tokens, and {window}: "
                "shorten them, or give the model a larger context_length."
            )
        return (
            f"This message has {own:,} tokens, and there is room for {left:,}: {window}, of which "
            f"{others:,} go to the system prompt and the opening, and {self._length - self._room:,}"
            " are kept for the reply. Shorten it, or give the model a larger context_length."
        )


def _start(conversation: Conversation) -> int:
    """Where the window begins before anything more is dropped."""
    places = [at for at, m in enumerate(conversation.messages) if m.role == "user"]
    known = (at for at, m in enumerate(conversation.messages) if m.id == conversation.window_start)
    start = next(known, 0) if conversation.window_start else 0
    exchanges, most = [at for at in places if at >= start], conversation.window_exchanges
    return exchanges[-most] if most and len(exchanges) > 2 * most else start


def _begins_anywhere(conversation: Conversation, start: int) -> bool:
    """Were only the newest messages sent, with no beginning that stays the same next time?"""
    return start == 0 and conversation.left_out > 0 and not _known_start(conversation)


def _known_start(conversation: Conversation) -> bool:
    start = conversation.window_start
    return bool(start) and any(m.id == start for m in conversation.messages)


def _last_user(conversation: Conversation) -> int:
    return max((at for at, m in enumerate(conversation.messages) if m.role == "user"), default=0)


def _user_places(conversation: Conversation, start: int) -> list[int]:
    """User messages where the window can begin next; the only one left, if there is no later."""
    first = start if _begins_anywhere(conversation, start) else start + 1
    places = [at for at, m in enumerate(conversation.messages) if m.role == "user" and at >= first]
    return places or [start]
