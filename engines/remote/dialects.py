"""What each kind of server calls the sampling parameters, and how it goes on with a reply.

Taken from their documentation: vLLM's and SGLang's "OpenAI compatible server" pages, llama.cpp's
tools/server/README.md, Ollama's docs/openai.md, LM Studio's "OpenAI compatibility endpoints", and
llama_cpp/server/types.py of llama-cpp-python.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from engines.protocol import Generate
from engines.sampling import FIELDS, SamplingParams

_STANDARD = {
    "temperature": "temperature", "top_p": "top_p", "presence_penalty": "presence_penalty",
    "frequency_penalty": "frequency_penalty", "logit_bias": "logit_bias", "seed": "seed",
    "max_tokens": "max_tokens", "stop": "stop", "json_schema": "response_format",
}  # fmt: skip
_VLLM = {
    "top_k": "top_k", "min_p": "min_p", "repeat_penalty": "repetition_penalty",
    "ignore_eos": "ignore_eos",
}  # fmt: skip
_LLAMA = {
    name: name
    for name in (
        "top_k", "min_p", "typical_p", "top_n_sigma", "repeat_penalty", "dry_multiplier",
        "dry_base", "dry_allowed_length", "dry_penalty_last_n", "dry_sequence_breakers",
        "xtc_probability", "xtc_threshold", "mirostat", "mirostat_tau", "mirostat_eta",
        "dynatemp_range", "dynatemp_exponent", "ignore_eos", "grammar",
    )
}  # fmt: skip
_OFF = SamplingParams(temperature=1.0, top_k=0, top_p=1.0, min_p=0.0, max_tokens=0)
"""Neutral: what a server need not be told."""
_GO_ON = {"continue_final_message": True, "add_generation_prompt": False}


@dataclass(frozen=True, slots=True)
class Dialect:
    """One kind of server."""

    name: str
    owner: str
    """`owned_by` in its list of models, by which it is known."""
    more: Mapping[str, str] = field(default_factory=dict)
    """Our fields -> its own, besides the standard ones."""
    top_k_off: int = 0
    continues: Mapping[str, Any] | None = field(default_factory=dict)
    """What tells it to go on with a last message that is a reply; None where it cannot."""
    sure: bool = True
    """Whether its fields are known: then all go out, since its own defaults may be others."""
    always: Mapping[str, Any] = field(default_factory=dict)
    """What goes along with every request."""
    schema_bare: bool = False
    """A JSON schema goes into the response format as it is."""

    @property
    def fields(self) -> Mapping[str, str]:
        return {**_STANDARD, **self.more}

    def supports(self, rejected: frozenset[str]) -> tuple[str, ...]:
        """Our names of the fields that it honours."""
        taken = self.fields
        return tuple(f for f in FIELDS if f in taken and taken[f] not in rejected - {"stop"})

    def sampling(self, sampling: SamplingParams, rejected: frozenset[str]) -> dict[str, Any]:
        """The fields of a request."""
        found = {}
        for ours, theirs in self.fields.items():
            value = getattr(sampling, ours)
            needed = self.sure or value != getattr(_OFF, ours)
            if theirs not in rejected and needed and not _unset(ours, value):
                found[theirs] = self._value(ours, value)
        return found

    def _value(self, name: str, value: Any) -> Any:
        if name == "top_k":
            return value or self.top_k_off
        if name == "logit_bias":
            return {str(token): bias for token, bias in value}
        if name == "json_schema":
            return self._response_format(value)
        return list(value) if isinstance(value, tuple) else value

    def _response_format(self, text: str) -> dict[str, Any]:
        import json

        schema = json.loads(text)
        if self.schema_bare:
            return {"type": "json_object", "schema": schema}
        return {"type": "json_schema", "json_schema": {"name": "reply", "schema": schema}}

    def more_of(self, request: Generate) -> dict[str, Any]:
        """What a request has besides messages and sampling."""
        body = {**self.always, **((self.continues or {}) if request.continues else {})}
        if request.conversation.template_args:
            body["chat_template_kwargs"] = dict(request.conversation.template_args)
        return body


def _unset(name: str, value: Any) -> bool:
    """Does a field say nothing with this value, to any server?"""
    return value in ("", ()) or value == {"max_tokens": 0, "seed": -1}.get(name, "")


UNKNOWN = Dialect("a server", "", _VLLM, continues=_GO_ON, sure=False)
"""The names that most servers share go out where they are not neutral."""

_DIALECTS = (
    Dialect("vLLM", "vllm", _VLLM, top_k_off=-1, continues=_GO_ON),
    Dialect("SGLang", "sglang", _VLLM, top_k_off=-1, continues=_GO_ON),
    Dialect(
        "llama-server", "llamacpp", {**_LLAMA, "penalty_last_n": "repeat_last_n"},
        always={"return_progress": True},
    ),
    Dialect("Ollama", "library"),
    Dialect(
        "LM Studio", "organization_owner", {"top_k": "top_k", "repeat_penalty": "repeat_penalty"}
    ),
    Dialect(
        "llama_cpp.server", "me",
        {
            "top_k": "top_k", "min_p": "min_p", "repeat_penalty": "repeat_penalty",
            "mirostat": "mirostat_mode", "mirostat_tau": "mirostat_tau",
            "mirostat_eta": "mirostat_eta", "grammar": "grammar",
        },
        continues=None, schema_bare=True,
    ),
)  # fmt: skip


def dialect_of(owner: str) -> Dialect:
    """By `owned_by` of a model in the server's list."""
    return next((each for each in _DIALECTS if each.owner == owner), UNKNOWN)
