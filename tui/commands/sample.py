"""A model's chat template shown at work, on a conversation made up for it."""

from __future__ import annotations

from engines.protocol import Conversation, Message, ModelInfo
from engines.templates import open_template
from tui.config import ModelEntry

_SAID: tuple[Message, ...] = (
    Message("1", "user", "Name a colour."),
    Message("2", "assistant", "Blue."),
    Message("3", "user", "Is it in this list?", context="red, green, blue"),
)


def rendered_sample(entry: ModelEntry, info: ModelInfo) -> str:
    """The prompt that the template makes; raises EngineError where it makes none."""
    template = open_template(
        info.template,
        own_source=info.template_source,
        bos=info.bos,
        eos=info.eos,
        control_tokens={},
    )
    conversation = Conversation(
        messages=_SAID,
        system_prompt=entry.system_prompt or "You are a helpful assistant.",
        opening=tuple(Message("", role, text) for role, text in entry.opening),
        template_args=entry.template_args,
        day="2026-01-31",
    )
    segments = template.segments(conversation, continues=False)
    return info.bos + "".join(segment.text for segment in segments).removeprefix(info.bos)
