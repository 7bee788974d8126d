"""A llama.cpp vocabulary: text to tokens and back. Loaded with a model, or alone (`vocab_only`)."""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Mapping
from functools import cached_property
from typing import Any

import llama_cpp.llama_cpp as llama

_BARRIER = "\x01"
"""A character that no merge of a SentencePiece vocabulary takes part in: it becomes a byte."""


class Vocabulary:
    """Wraps a `llama_vocab` pointer, which lives as long as its model."""

    def __init__(self, pointer: Any) -> None:
        self.pointer = pointer
        self.size: int = llama.llama_vocab_n_tokens(pointer)
        self._bytes: dict[int, bytes] = {}

    @cached_property
    def control_tokens(self) -> Mapping[str, int]:
        """Text of each control token -> id."""
        return {
            self._text(token).decode(errors="replace"): token
            for token in range(self.size)
            if llama.llama_vocab_is_control(self.pointer, token) and self._text(token)
        }

    @cached_property
    def end_tokens(self) -> frozenset[int]:
        is_end = llama.llama_vocab_is_eog
        return frozenset(token for token in range(self.size) if is_end(self.pointer, token))

    @cached_property
    def bos(self) -> int | None:
        """The token to begin every prompt with, where the file asks for one."""
        wanted = llama.llama_vocab_get_add_bos(self.pointer)
        token: int = llama.llama_vocab_bos(self.pointer)
        return token if wanted and token >= 0 else None

    @cached_property
    def eos(self) -> int | None:
        token: int = llama.llama_vocab_eos(self.pointer)
        return token if token >= 0 else None

    @cached_property
    def fingerprint(self) -> str:
        """Of every token's text and kind: equal fingerprints tokenise into equal numbers."""
        digest = hashlib.blake2b(digest_size=16)
        digest.update(str(llama.llama_vocab_type(self.pointer)).encode())
        for token in range(self.size):
            kind = llama.llama_vocab_get_attr(self.pointer, token)
            digest.update(b"%d %s\0" % (kind, self._text(token)))
        return digest.hexdigest()

    def name(self, token: int | None) -> str:
        """The text of a token as the vocabulary writes it; empty for none."""
        return "" if token is None else self._text(token).decode(errors="replace")

    def encode(self, text: str, *, first: bool = True, special: bool = False) -> list[int]:
        """Tokens of text. Control tokens in it are parsed only if `special` is true.

        With `first` false no space is put in front, as text is meant that goes on after tokens.
        """
        if not text:
            return []
        if first or not self._adds_space:
            return self._tokenize(text.encode(), special)
        return self._tokenize((_BARRIER + text).encode(), special)[self._barrier_length :]

    def decode(self, token: int) -> bytes:
        """The bytes of a token, empty for a control token."""
        if (known := self._bytes.get(token)) is None:
            known = self._bytes[token] = self._piece(token)
        return known

    def strips(self, token: int) -> tuple[bool, bool]:
        """Does a control token swallow the white space before it, and after it? (Phi-3: after.)"""
        kind = llama.llama_vocab_get_attr(self.pointer, token)
        before, after = llama.LLAMA_TOKEN_ATTR_LSTRIP, llama.LLAMA_TOKEN_ATTR_RSTRIP
        return bool(kind & before), bool(kind & after)

    @cached_property
    def _adds_space(self) -> bool:
        """Does this vocabulary put a space before the first word? (SentencePiece: mostly.)"""
        return b"".join(map(self.decode, self._tokenize(b"a", False))) != b"a"

    @cached_property
    def _barrier_length(self) -> int:
        return len(self._tokenize(_BARRIER.encode(), False))

    def _text(self, token: int) -> bytes:
        text: bytes | None = llama.llama_vocab_get_text(self.pointer, token)
        return text or b""

    def _tokenize(self, data: bytes, special: bool) -> list[int]:
        room = len(data) + 8
        buffer = (llama.llama_token * room)()
        count = llama.llama_tokenize(self.pointer, data, len(data), buffer, room, False, special)
        return list(buffer[:count])

    def _piece(self, token: int) -> bytes:
        room = 256
        buffer = ctypes.create_string_buffer(room)
        count = llama.llama_token_to_piece(self.pointer, token, buffer, room, 0, False)
        if count < 0:
            room = -count
            buffer = ctypes.create_string_buffer(room)
            count = llama.llama_token_to_piece(self.pointer, token, buffer, room, 0, False)
        return buffer.raw[:count]
