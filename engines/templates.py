"""A conversation -> prompt segments and stop strings.

The named templates are `templates/*.jinja`; each also sets what its family needs beside the text:
`stop` (strings that end a reply) and `end_tokens` (texts of control tokens that end one).
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from engines.template_process import TemplateError, TemplateProcess, TemplateRefused

if TYPE_CHECKING:
    import jinja2

__all__ = ["TEMPLATE_NAMES", "ChatTemplate", "Segment", "TemplateError", "open_template"]

_FOLDER = Path(__file__).with_suffix("")
TEMPLATE_NAMES: tuple[str, ...] = tuple(sorted(path.stem for path in _FOLDER.glob("*.jinja")))

_END_MARKERS = (
    "<|im_end|>", "<|eot_id|>", "<|eom_id|>", "<end_of_turn>", "<|end|>", "<|end_of_turn|>",
    "<|endoftext|>", "<|END_OF_TURN_TOKEN|>", "<|return|>",
)  # fmt: skip
"""What ends a turn in the templates of the common families."""

_TELLING_TOKENS = (
    ("<|im_start|>", "chatml"),
    ("<|start_header_id|>", "llama-3"),
    ("<start_of_turn>", "gemma"),
    ("<|end|>", "phi-3"),
    ("[INST]", "mistral"),
)
"""Control tokens that only one family's vocabulary has."""

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
        system = valid(conversation.system_prompt).strip()
        plain, marked = (self._turns(conversation, messages, marks) for marks in (False, True))
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
                if system in unmarked(rendered[-1]):
                    return rendered[-1]
        if not rendered:
            raise refusals[0]
        return rendered[0]

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

    def _turns(
        self, conversation: Conversation, messages: Sequence[Message], marks: bool
    ) -> list[Turn]:
        """The messages, with nothing left in them that reads as a control token."""

        def content(text: str, number: int) -> str:
            harmless = self.controls.disarm(valid(text))
            return mark(harmless, number) if marks else harmless

        turns = []
        if conversation.system_prompt.strip():
            turns.append(Turn("system", content(conversation.system_prompt, len(messages))))
        for number, message in enumerate(messages):
            text, context = message.content, message.context
            if context and not self.has_slot:
                text, context = f"{context}\n\n{text}", ""
            turns.append(Turn(message.role, content(text, number), content(context, number)))
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


def _partial_reply(message: Message, lead: str) -> Segment:
    text = valid(message.content)
    text = text if text[0].isspace() else lead + text
    return Segment("reply", text, tokens=message.tokens, message_id=message.id)


def open_template(
    name: str, *, own_source: str, bos: str, eos: str, control_tokens: Mapping[str, int]
) -> ChatTemplate:
    """The template of that name; `auto` is the model's own, or else the one its tokens tell of.

    Raises TemplateError for a name that is not known.
    """
    controls = ControlTokens(control_tokens)
    if name == "auto" and "{" in own_source:
        return _own_template(own_source, bos, eos, controls)
    if name == "auto":
        name = _named_in_file(own_source) or _guess(control_tokens)
    if name not in TEMPLATE_NAMES:
        near = difflib.get_close_matches(name, TEMPLATE_NAMES, n=1, cutoff=0.4)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise TemplateError(
            f"There is no chat template {name!r}{hint} (there are: {', '.join(TEMPLATE_NAMES)})"
        )
    return _named_template(name, bos, eos, controls)


def _named_template(name: str, bos: str, eos: str, controls: ControlTokens) -> ChatTemplate:
    from engines.template_renderer import variables

    source, template = _compiled(name)
    sets = template.make_module({"bos_token": bos, "eos_token": eos}).__dict__
    ends = tuple(filter(None, sets.get("end_tokens", ())))
    return ChatTemplate(
        name, source, (*sets.get("stop", ()), *_as_text(ends, controls)), ends, bos, eos, controls,
        render=lambda names: template.render(variables(names)),
        has_slot=".context" in source, runs_on=bool(sets.get("runs_on")),
    )  # fmt: skip


@cache
def _compiled(name: str) -> tuple[str, jinja2.Template]:
    from engines.template_renderer import environment

    source = (_FOLDER / f"{name}.jinja").read_text(encoding="utf-8")
    return source, environment().from_string(source)


def _own_template(source: str, bos: str, eos: str, controls: ControlTokens) -> ChatTemplate:
    process = TemplateProcess()

    def render(names: Mapping[str, Any]) -> str:
        try:
            return process.render(source, names)
        except TemplateError as error:
            raise type(error)(
                f"The chat template in the model's file cannot be used: {error}. "
                'Choose one by name instead, such as template = "chatml".'
            ) from error

    ends = tuple(text for text in _END_MARKERS if text in source)
    if eos and eos not in ends:
        ends = (*ends, eos)
    return ChatTemplate(
        "auto", source, _as_text(ends, controls), ends, bos, eos, controls, render=render
    )


def _as_text(ends: Sequence[str], controls: ControlTokens) -> tuple[str, ...]:
    """What should be a control token and is none in this vocabulary comes as text."""
    return tuple(text for text in ends if text not in controls)


def _named_in_file(own_source: str) -> str:
    """Files may hold a name in place of a template, as converted RWKV models do."""

    def letters(name: str) -> str:
        return name.replace("-", "").replace("_", "").strip().lower()

    return next((n for n in TEMPLATE_NAMES if letters(n) == letters(own_source)), "")


def _guess(control_tokens: Mapping[str, int]) -> str:
    return next((name for text, name in _TELLING_TOKENS if text in control_tokens), "plain")
