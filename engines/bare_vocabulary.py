"""What samplers know of a tokenizer that llama.cpp has no vocabulary for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from engines.protocol import ModelInfo
from engines.sampling import FIELDS, SamplingParams

_NEEDS_VOCABULARY = ("dry_", "grammar", "json_schema")
_WITHOUT: tuple[str, ...] = tuple(name for name in FIELDS if not name.startswith(_NEEDS_VOCABULARY))
"""The sampling fields that can be honoured without one."""
_NOTE = "DRY and grammars are not to be had with this tokenizer."


@dataclass(frozen=True, slots=True)
class BareVocabulary:
    """Stands in for `Vocabulary` where there is neither DRY nor a grammar."""

    size: int
    end_tokens: frozenset[int]
    decode: Callable[[int], bytes]
    pointer: None = None


def honourable(sampling: SamplingParams) -> SamplingParams:
    """The parameters without those that need a vocabulary: a null pointer ends the process."""
    return sampling.replace(dry_multiplier=0.0, grammar="", json_schema="")


def without_vocabulary(info: ModelInfo) -> ModelInfo:
    """What is told of a model that has only this."""
    return replace(info, supports=_WITHOUT, notes=(*info.notes, _NOTE))
