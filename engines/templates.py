"""A conversation -> prompt segments and stop strings.

The named templates are `templates/*.jinja`; each also sets what its family needs beside the text:
`stop` (strings that end a reply) and `end_tokens` (texts of control tokens that end one).
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engines.chat_template import ChatTemplate
from engines.segments import ControlTokens, Segment
from engines.template_process import TemplateError, TemplateProcess

if TYPE_CHECKING:
    import jinja2

__all__ = [
    "TEMPLATE_NAMES",
    "ChatTemplate",
    "Segment",
    "TemplateError",
    "open_template",
    "template_of_tokens",
    "template_text",
]

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
    ("[INST]", "mistral-v3"),
)
"""Control tokens that only one family's vocabulary has."""


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
        name = _named_in_file(own_source) or template_of_tokens(control_tokens)
    _check_name(name)
    return _named_template(name, bos, eos, controls)


def template_text(name: str) -> str:
    """What a model's file is given as its template; "none" is empty. Raises TemplateError."""
    if name == "none":
        return ""
    _check_name(name)
    return _compiled(name)[0]


def _check_name(name: str) -> None:
    if name in TEMPLATE_NAMES:
        return
    near = difflib.get_close_matches(name, TEMPLATE_NAMES, n=1, cutoff=0.4)
    hint = f"; did you mean {near[0]}?" if near else ""
    raise TemplateError(
        f"There is no chat template {name!r}{hint} (there are: {', '.join(TEMPLATE_NAMES)})"
    )


def _named_template(name: str, bos: str, eos: str, controls: ControlTokens) -> ChatTemplate:
    import jinja2

    from engines.template_renderer import variables

    source, template = _compiled(name)

    def render(names: Mapping[str, Any]) -> str:
        try:
            return template.render(variables(names))
        except (jinja2.TemplateError, TypeError) as error:
            raise TemplateError(f"The template {name} and its arguments: {error}.") from error

    sets = template.make_module({"bos_token": bos, "eos_token": eos}).__dict__
    ends = tuple(filter(None, sets.get("end_tokens", ())))
    return ChatTemplate(
        name, source, (*sets.get("stop", ()), *_as_text(ends, controls)), ends, bos, eos, controls,
        render=render,
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
    return tuple(text for text in ends if text.strip() and text not in controls)


def _named_in_file(own_source: str) -> str:
    """Files may hold a name in place of a template, as converted RWKV models do."""

    def letters(name: str) -> str:
        return name.replace("-", "").replace("_", "").strip().lower()

    return next((n for n in TEMPLATE_NAMES if letters(n) == letters(own_source)), "")


def template_of_tokens(control_tokens: Collection[str], otherwise: str = "plain") -> str:
    """The name of the template that the control tokens tell of."""
    return next((name for text, name in _TELLING_TOKENS if text in control_tokens), otherwise)
