"""What samplers know of a tokenizer that llama.cpp has no vocabulary for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engines.sampling import FIELDS, SamplingParams

_NEEDS_VOCABULARY = ("dry_", "grammar", "json_schema")
WITHOUT_VOCABULARY: tuple[str, ...] = tuple(
    name for name in FIELDS if not name.startswith(_NEEDS_VOCABULARY)
)
"""The sampling fields that can be honoured without one."""


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
