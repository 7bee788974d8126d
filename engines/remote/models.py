"""What a server tells of its models."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engines.remote.server import Answer


@dataclass(frozen=True, slots=True)
class ServedModel:
    """A model in the list of a server."""

    name: str
    owner: str = ""
    context_length: int = 0
    """0 where the server does not say."""


def served_models(answer: Answer) -> tuple[ServedModel, ...]:
    """The models in an answer to `/models`; raises ValueError where it is no list of them."""
    listed = json.loads(answer.body) if answer.status == 200 else None
    entries = listed.get("data") if isinstance(listed, dict) else None
    if not isinstance(entries, list):
        raise ValueError("no list of models")
    return tuple(
        ServedModel(entry["id"], str(entry.get("owned_by", "")), _length(entry))
        for entry in entries
        if isinstance(entry, dict) and isinstance(entry.get("id"), str)
    )


def _length(entry: dict[str, Any]) -> int:
    """vLLM and SGLang: max_model_len; LM Studio, OpenRouter and others have their own names."""
    names = ("max_model_len", "loaded_context_length", "context_length", "context_window")
    return next((n for name in names if (n := _count(entry.get(name)))), 0)


def slot_length(body: bytes) -> int:
    """Tokens that one conversation has in llama-server, of its answer to `/props`."""
    try:
        props = json.loads(body)
        return _count(props["default_generation_settings"]["n_ctx"])
    except (ValueError, KeyError, TypeError):
        return 0


def _count(value: Any) -> int:
    return value if type(value) is int and value > 0 else 0


def named(models: Sequence[ServedModel], most: int = 20) -> str:
    """Their names, for a sentence."""
    names = [model.name for model in models[:most]]
    return ", ".join(names) + (", …" if len(models) > most else "")
