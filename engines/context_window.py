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
from engines.chat_template import ChatTemplate
from engines.prompt_tokens import PromptTokens, common_prefix
from engines.protocol import Conversation, Message
from engines.segments import Segment
from engines.window_start import (
    RESERVE,
    SHARE,
    begins_anywhere,
    first_kept,
    grown_full,
    knows_start,
    last_user,
)


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
        share: float = SHARE,
    ) -> None:
        self._engine, self._template, self._tokenizer = engine, template, tokenizer
        self._length, self._target = context_length, int(context_length * share)
        self._room = context_length - min(RESERVE, context_length // 8)
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
        start = first_kept(conversation)
        prompt = self._build(conversation, start, continues)
        if self._fits(prompt) and not begins_anywhere(conversation, start):
            return prompt
        if conversation.overflow == "stop":
            raise EngineError(self._full(conversation, start, prompt))
        return self._move_on(conversation, start, continues)

    def advance(self, conversation: Conversation) -> BuiltPrompt:
        """The window filled up in the middle of a reply, the last message: move on.

        Raises EngineError where nothing can be dropped.
        """
        conversation = self._with_own_tokens(conversation)
        return self._move_on(conversation, first_kept(conversation), continues=True)

    def uncut(self, conversation: Conversation, *, continues: bool = False) -> list[int]:
        """The prompt as if the window had not moved since the last turn, however long it is.

        What was evaluated then is a beginning of it: what a shift needs to start from.
        """
        conversation = self._with_own_tokens(conversation)
        ids = [message.id for message in conversation.messages]
        known = conversation.window_start
        return self._build(conversation, ids.index(known) if known in ids else 0, continues).tokens

    def persona_length(self, conversation: Conversation, prompt: Sequence[int]) -> int:
        """Leading tokens that all prompts with this system prompt and opening have in common.

        What the template puts there from its arguments counts too. 0 without any: then there is
        nothing that sessions could share.
        """
        own = (conversation.system_prompt, conversation.opening, conversation.template_args)
        if not any(own):
            return 0
        start = prompt
        for text in ("a", "1"):
            probe = replace(conversation, messages=(Message("", "user", text),))
            tokens = self._tokens.build(self._template.segments(probe, continues=False))
            start = start[: common_prefix(tokens, start)]
        return len(start)

    # Building

    def _build(self, conversation: Conversation, start: int, continues: bool) -> BuiltPrompt:
        """The prompt of the messages from `start` on."""
        messages = conversation.messages
        parts = self._template.segments(_from(conversation, start), continues=continues)
        tokens = self._tokens.build(parts)
        dropped = conversation.left_out + start
        moved = dropped or knows_start(conversation)
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

    # Dropping

    def _fits(self, prompt: BuiltPrompt) -> bool:
        return self._within(prompt, self._room)

    def _within(self, prompt: BuiltPrompt, limit: int) -> bool:
        return not self._length or len(prompt.tokens) <= limit

    def _move_on(self, conversation: Conversation, start: int, continues: bool) -> BuiltPrompt:
        """From the earliest message with which the prompt is short enough."""
        if shortened := self._shorten(conversation, start, continues):
            return shortened

        def prompt_from(place: int) -> BuiltPrompt:
            return self._build(conversation, place, continues)

        places = self._places(conversation, start)
        chosen = bisect_left(
            places, True, key=lambda place: self._within(prompt_from(place), self._target)
        )
        if self._template.runs_on and chosen and (
            more := self._shorten(conversation, places[chosen - 1], continues)
        ):  # fmt: skip
            return more
        place = places[min(chosen, len(places) - 1)]
        prompt = prompt_from(place)
        if self._fits(prompt):
            return prompt
        if shortened := self._shorten(conversation, place, continues):
            return shortened
        raise EngineError(self._too_long(conversation, prompt))

    def _places(self, conversation: Conversation, start: int) -> list[int]:
        """Where the window can begin next; only where it begins now, if nowhere later.

        With a user message, unless the template knows no turns.
        """
        after = -1 if begins_anywhere(conversation, start) else start
        return [
            place
            for place, message in enumerate(conversation.messages)
            if place > after and (message.role == "user" or self._template.runs_on)
        ] or [start]

    def _shorten(
        self, conversation: Conversation, start: int, continues: bool
    ) -> BuiltPrompt | None:
        """Without the beginning of a message that alone fills the window, where that makes sense.

        That is a reply to be continued, and any text where a template knows no turns. It is dropped
        in whole steps, so that the beginning stays where it is until the window is full again.
        """
        if not self._length:
            return None
        if self._template.runs_on:
            head, body, most = self._first_text(conversation, start, continues)
        elif continues and start >= last_user(conversation):
            head, body, most = self._last_reply(conversation, start)
        else:
            return None
        step = max(1, self._length - self._target)
        drop = -(-(len(head) + len(body) - self._room) // step) * step
        if not 0 < drop < most:
            return None
        tokens = [*head, *body[drop:]]
        first = conversation.messages[start].id
        return BuiltPrompt(tokens, self._read(tokens), first, conversation.left_out + start)

    def _read(self, tokens: Sequence[int]) -> str:
        pieces = (self._engine.decode(t) or self._engine.name(t).encode() for t in tokens)
        return b"".join(pieces).decode(errors="replace")

    def _last_reply(
        self, conversation: Conversation, start: int
    ) -> tuple[list[int], list[int], int]:
        """What comes before the last reply; the reply; how much of it can be dropped."""
        parts = self._template.segments(_from(conversation, start), continues=True)
        replies = parts[-1:] if parts and parts[-1].kind == "reply" else []
        head = self._tokens.build(parts[: len(parts) - len(replies)])
        written = [token for reply in replies for token in self._tokens.build_reply(reply)]
        return head, written, len(written)

    def _first_text(
        self, conversation: Conversation, start: int, continues: bool
    ) -> tuple[list[int], list[int], int]:
        """What always stays; the rest; how much of that is the first message's."""
        tokens = self._build(conversation, start, continues).tokens
        head = common_prefix(
            tokens, self._build(conversation, len(conversation.messages), False).tokens
        )
        after = len(tokens)
        if start + 1 < len(conversation.messages):
            after -= len(self._build(conversation, start + 1, continues).tokens) - head
        return tokens[:head], tokens[head:], after - head

    # Telling why not

    def _full(self, conversation: Conversation, start: int, prompt: BuiltPrompt) -> str:
        if start >= last_user(conversation):
            return self._too_long(conversation, prompt)
        return grown_full(f"{len(prompt.tokens):,}", self._room, self._length)

    def _too_long(self, conversation: Conversation, prompt: BuiltPrompt) -> str:
        last = conversation.messages[last_user(conversation) :]
        text = "\n\n".join(part for m in last for part in (m.context, m.content) if part)
        own = min(len(self._tokens.encode(text, True)), len(prompt.tokens))
        others = len(prompt.tokens) - own
        window = f"the model's window has {self._length:,}"
        if others >= self._room:
            return (
                f"The system prompt and the opening take {others:,} tokens, and {window}: "
                "shorten them, or give the model a larger context_length."
            )
        return (
            f"This message has {own:,} tokens, and there is room for {self._room - others:,}: "
            f"{window}, of which {others:,} go to what comes with it (system prompt, opening) and "
            f"{self._length - self._room:,} are kept for the reply. Shorten the message, or give "
            "the model a larger context_length."
        )


def _from(conversation: Conversation, start: int) -> Conversation:
    return replace(conversation, messages=conversation.messages[start:])
