"""A chat template at work: it renders a conversation, and what comes out is taken apart."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from engines.arrangements import ARRANGEMENTS, Turn, Turns
from engines.protocol import Conversation, Message
from engines.segments import (
    ControlTokens,
    Segment,
    between,
    lead_space,
    mark,
    tail_after,
    take_apart,
    unmarked,
    valid,
)
from engines.template_process import TemplateError, TemplateRefused

Render = Callable[[Mapping[str, Any]], str]


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a template writes around a reply, found out with a small conversation."""

    prompt_end: str = ""
    """From the end of the last user message to where the reply begins."""
    lead: str = ""
    """White space between the two in a finished reply: a first token mostly brings its own."""


@dataclass(slots=True)
class ChatTemplate:
    """A named template, or a model's own."""

    name: str
    source: str
    stop: tuple[str, ...]
    """Strings that end a reply."""
    end_tokens: tuple[str, ...]
    """Texts of control tokens that end a reply."""
    bos: str
    eos: str
    controls: ControlTokens
    render: Render
    has_slot: bool = False
    """Is there a place of its own for a message's context?"""
    runs_on: bool = False
    """Are there no turns: does the model go on with the text?"""
    _shapes: dict[str, _Shape] = field(default_factory=dict)

    def segments(self, conversation: Conversation, *, continues: bool) -> list[Segment]:
        """The prompt that asks for the next reply, or for more of the last one.

        Raises TemplateError, worded for the user.
        """
        messages = [*conversation.opening, *conversation.messages]
        partial = messages.pop() if continues and messages else None
        if partial is not None and partial.role != "assistant":
            raise TemplateError("Only a reply can be continued, not a message of the user.")
        shape = self._shape(conversation)
        text = self._render(conversation, messages)
        parts = take_apart(text, dict(enumerate(messages)), self.controls, shape.prompt_end)
        if partial is not None and partial.content:
            parts.append(_partial_reply(partial, shape.lead))
        return parts

    def _shape(self, conversation: Conversation) -> _Shape:
        key = json.dumps([conversation.day, dict(conversation.template_args)], default=str)
        if key not in self._shapes:
            self._shapes[key] = self._find_shape(conversation)
        return self._shapes[key]

    def _find_shape(self, conversation: Conversation) -> _Shape:
        bare = Conversation(day=conversation.day, template_args=conversation.template_args)
        messages = [Message("", "user", "a"), Message("", "assistant", "b")]
        try:
            end = tail_after(self._render(bare, messages[:1]), 0)
            told = between(self._render(bare, messages, ask=False), 0, 1)
        except TemplateRefused:
            return _Shape()
        return _Shape(end, lead_space(told, end))

    def _render(
        self, conversation: Conversation, messages: Sequence[Message], *, ask: bool = True
    ) -> str:
        """In the first arrangement that the template takes and that loses no system prompt.

        A template may refuse a system message, neighbours of one role, or a reply that comes
        first; and some leave a system message out without a word.
        """
        system = valid(conversation.system_prompt)
        plain = self._turns(conversation, messages)
        marked = _with_marks(plain, len(plain) - len(messages))
        tried: list[Turns] = []
        rendered: list[str] = []
        refusals: list[TemplateRefused] = []
        for arrange in ARRANGEMENTS:
            if (arranged := arrange(plain)) in tried:
                continue
            tried.append(arranged)
            try:
                rendered.append(self._render_both(conversation, arranged, arrange(marked), ask))
            except TemplateRefused as refused:
                refusals.append(refused)
            else:
                if _has(rendered[-1], system):
                    return rendered[-1]
        if not rendered and plain:
            raise refusals[0]
        return rendered[0] if rendered else ""

    def _render_both(
        self, conversation: Conversation, plain: Turns, marked: Turns, ask: bool
    ) -> str:
        """With marks around the contents; without, if they would change what comes out."""
        text = self.render(self._variables(conversation, plain, ask))
        try:
            with_marks = self.render(self._variables(conversation, marked, ask))
        except TemplateError:
            return text
        return with_marks if unmarked(with_marks) == unmarked(text) else text

    def _turns(self, conversation: Conversation, messages: Sequence[Message]) -> list[Turn]:
        """The messages, with nothing left in them that reads as a control token."""

        def harmless(text: str) -> str:
            return self.controls.disarm(valid(text))

        turns = []
        for message in messages:
            text, context = message.content, message.context
            if context and not self.has_slot:
                text, context = f"{context}\n\n{text}", ""
            turns.append(Turn(message.role, harmless(text), harmless(context)))
        if conversation.system_prompt.strip():
            turns.insert(0, Turn("system", harmless(conversation.system_prompt)))
        return turns

    def _variables(self, conversation: Conversation, turns: Turns, ask: bool) -> dict[str, Any]:
        return {
            **conversation.template_args,
            "messages": [self._message(turn) for turn in turns],
            "add_generation_prompt": ask,
            "bos_token": self.bos,
            "eos_token": self.eos,
            "day": conversation.day,
        }

    def _message(self, turn: Turn) -> dict[str, str]:
        message = {"role": turn.role, "content": turn.content}
        return message | {"context": turn.context} if self.has_slot else message


def _with_marks(turns: Turns, system_turns: int) -> list[Turn]:
    """Each content between marks with the number of its message."""
    return [
        Turn(turn.role, mark(turn.content, number), mark(turn.context, number))
        for number, turn in enumerate(turns, start=-system_turns)
    ]


def _has(rendered: str, part: str) -> bool:
    """Is the part in it, but for white space that the template changes?"""
    text = unmarked(rendered)
    return part.strip() in text or "".join(part.split()) in "".join(text.split())


def _partial_reply(message: Message, lead: str) -> Segment:
    text = valid(message.content)
    text = text if text[0].isspace() else lead + text
    return Segment("reply", text, tokens=message.tokens, message_id=message.id)
