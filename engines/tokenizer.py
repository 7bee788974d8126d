"""What a tokenizer of the torch engines is: text to tokens and back, exact to the byte."""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from engines.base import EngineError

END_OF_TEXT = "<|endoftext|>"


class Tokenizer(ABC):
    """Text <-> tokens; `pieces[token]` are a token's bytes, empty for control and unused tokens."""

    pieces: list[bytes]
    control: Mapping[str, int]
    """Text of each control token -> id. Encoding never gives one of them."""
    end_tokens: frozenset[int]
    """Tokens that end a reply."""
    eos: int | None
    """The one of them that ends a text."""
    bos: int | None = None
    """The token that every prompt begins with, where there is one."""
    strips: Mapping[int, tuple[bool, bool]] = {}
    """Control tokens that swallow the white space before them, and after them."""
    fingerprint: str
    """Equal fingerprints tokenise into equal numbers."""
    template_source: str = ""
    """The chat template that came with the tokenizer; empty where there is none."""

    @abstractmethod
    def encode(self, text: str, *, first: bool = True) -> list[int]:
        """The tokens of text, none of them a control token.

        `first` is false where the text goes on after other text: see `TokenEngine.encode`.
        """

    def decode(self, token: int) -> bytes:
        """The bytes of a token, which may be part of a character; empty for control tokens."""
        return self.pieces[token] if token < len(self.pieces) else b""

    def name(self, token: int) -> str:
        """A token's text, for reading."""
        return self._names.get(token) or self.decode(token).decode(errors="replace")

    @property
    def size(self) -> int:
        """Rows of the model's vocabulary: tokens, and what pads them."""
        return len(self.pieces)

    @cached_property
    def _names(self) -> dict[int, str]:
        return {token: text for text, token in self.control.items()}


def fingerprint(*parts: str | bytes) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(b"%d " % len(data) + data)
    return digest.hexdigest()


def check_rows(path: Path, tokens: int, rows: int) -> None:
    """Raises EngineError where a tokenizer has more tokens than the model has rows."""
    if tokens > rows:
        raise EngineError(
            f"{path} has {tokens:,} tokens, but the model has only {rows:,}: it is the tokenizer "
            "of another model. Name the right one as `tokenizer` in the model's entry."
        )
