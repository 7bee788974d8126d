"""A tokenizer.json made from a SentencePiece model: `▁` is a space, `<0x0A>` a byte."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

from engines.base import EngineError
from engines.json_tokenizer import JsonTokenizer, opened, steps

_SPACE = "▁"
_BYTE = re.compile(r"<0x([0-9A-F]{2})>")


class SentencePieceTokenizer(JsonTokenizer):
    """As Llama 2, Mistral and Gemma have it."""

    def encode(self, text: str, *, first: bool = True) -> list[int]:
        library = self._library if first and self._puts_space else self._bare
        tokens: list[int] = library.encode(text, add_special_tokens=False).ids
        return tokens

    @property
    def _puts_space(self) -> bool:
        """Before a beginning: not after a control token, where only the very first text gets one.

        With a token that every prompt begins with, no text is the very first.
        """
        return self._everywhere or self.bos is None

    def _open(self, path: Path, config: dict[str, Any], end_names: frozenset[str]) -> Any:
        if not is_sentencepiece(config):
            raise EngineError(
                f"{path} is neither a byte-level tokenizer (as GPT-2's) nor one of SentencePiece "
                "(as Llama's): it cannot be used here."
            )
        self._everywhere = any(map(_puts_space_everywhere, steps(config)))
        self._bare = opened(path, _without_space(config), end_names)
        return opened(path, config, end_names)

    def _spells(self, text: str) -> bool:
        return True

    def _bytes(self, text: str) -> bytes:
        if byte := _BYTE.fullmatch(text):
            return bytes((int(byte[1], 16),))
        return text.replace(_SPACE, " ").encode()

    @property
    def has_bytes(self) -> bool:
        """Can every text be written, also with characters that have no token?"""
        return sum(map(self.is_byte, range(self.size))) == 256

    def is_byte(self, token: int) -> bool:
        """Does it stand for a byte that is no character by itself?"""
        return _BYTE.fullmatch(self.texts[token]) is not None


def is_sentencepiece(config: dict[str, Any]) -> bool:
    """Does a tokenizer write a space as SentencePiece does?"""
    return any(_SPACE in (step.get("content"), step.get("replacement")) for step in steps(config))


def _puts_space_everywhere(step: dict[str, Any]) -> bool:
    """Older files have a flag where newer ones have a scheme."""
    if step.get("type") == "Metaspace":
        usual = "always" if step.get("add_prefix_space", True) else "never"
        return bool(step.get("prepend_scheme", usual) == "always")
    return step.get("type") == "Prepend"


def _without_space(config: dict[str, Any]) -> dict[str, Any]:
    """The same tokenizer, which puts no space before a text."""
    bare = copy.deepcopy(config)
    for step in steps(bare):
        if step.get("type") == "Metaspace":
            step.pop("add_prefix_space", None)
            step["prepend_scheme"] = "never"
        elif step.get("type") == "Prepend":
            step["prepend"] = ""
    return bare
