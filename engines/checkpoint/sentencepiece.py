"""A SentencePiece model (`tokenizer.model`): the few fields of its protobuf that GGUF wants.

Numbers of fields: sentencepiece_model.proto of google/sentencepiece.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from engines.base import EngineError
from engines.model_files import file_kind, read_start

_LARGEST = 64 << 20
"""Bytes of the file; that of 32,000 pieces has half a megabyte."""
_PIECES, _TRAINER, _NORMALIZER = 1, 2, 3
_BPE = 2
_NORMAL, _UNKNOWN, _CONTROL, _BYTE = 1, 2, 3, 6
Value = TypeVar("Value", int, bytes)
"""Of a field."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A token."""

    text: bytes
    score: float = 0.0
    """The higher, the sooner it is merged."""
    kind: int = _NORMAL
    """The numbers are those of llama.cpp's token types too."""


@dataclass(frozen=True, slots=True)
class SentencePiece:
    """A vocabulary; ids are -1 where there is none."""

    pieces: tuple[Piece, ...]
    unknown: int
    bos: int
    eos: int
    pad: int
    adds_space: bool
    """In front of a text."""
    normalizes: bool
    """Changes text before it is split, as llama.cpp does not do for this kind."""

    @property
    def control_tokens(self) -> set[str]:
        """Their texts, such as `<s>`."""
        return {piece.text.decode() for piece in self.pieces if piece.kind == _CONTROL}


def read_sentencepiece(path: Path) -> SentencePiece:
    """Raises EngineError where there is none, or where llama.cpp could not use it."""
    start = read_start(path)
    if re.match(rb"[A-Za-z0-9+/]+=* \d+\n", start):
        raise EngineError(
            f"{path} is no SentencePiece model but one of tiktoken, as Llama 3 has it. Get the "
            "model as GGUF."
        )
    if file_kind(start) in ("empty", "web page") or path.stat().st_size > _LARGEST:
        raise EngineError(f"{path} is no SentencePiece model. Download it again.")
    try:
        found = _parse(path.read_bytes())
    except (ValueError, IndexError, struct.error, TypeError) as error:
        raise EngineError(
            f"{path} is damaged: it cannot be read as a SentencePiece model. Download it again."
        ) from error
    _check(path, found)
    return found


def _parse(data: bytes) -> SentencePiece:
    pieces = [_piece(value) for number, value in _fields(data) if number == _PIECES]
    parts = {number: value for number, value in _fields(data) if number != _PIECES}
    trainer = dict(_fields(_take(parts, _TRAINER, b"")))
    normalizer = dict(_fields(_take(parts, _NORMALIZER, b"")))
    if trainer.get(3) != _BPE:
        pieces = []
    unknown, bos, eos, pad = (
        _signed(_take(trainer, number, default))
        for number, default in ((40, 0), (41, 1), (42, 2), (43, -1))
    )
    return SentencePiece(
        tuple(pieces), unknown, bos, eos, pad,
        adds_space=bool(normalizer.get(3, True)),
        normalizes=bool(normalizer.get(2)) or bool(normalizer.get(4, True)),
    )  # fmt: skip


def _piece(data: bytes) -> Piece:
    fields = dict(_fields(data))
    text = _take(fields, 1, b"")
    text.decode()  # which raises ValueError for what is no text
    (score,) = struct.unpack("<f", _take(fields, 2, bytes(4)))
    if not math.isfinite(score):
        raise ValueError
    return Piece(text, score, _take(fields, 3, _NORMAL))


def _take(fields: Mapping[int, Any], number: int, default: Value) -> Value:
    """A field's value; raises TypeError where it is of another type."""
    value = fields.get(number, default)
    if type(value) is not type(default):
        raise TypeError
    return value


def _fields(data: bytes) -> Iterator[tuple[int, Any]]:
    """Number and value of each field of a message: an int, or bytes.

    Raises ValueError, IndexError or TypeError for what is none.
    """
    place = 0
    while place < len(data):
        key, place = _varint(data, place)
        number, wire = key >> 3, key & 7
        if wire == 0:
            value, place = _varint(data, place)
            yield number, value
            continue
        if wire == 2:
            size, place = _varint(data, place)
        else:
            size = {1: 8, 5: 4}.get(wire, len(data))
        if place + size > len(data):
            raise ValueError
        yield number, data[place : place + size]
        place += size


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """A number of seven bits a byte, lowest first; and where the next field begins."""
    value = 0
    for shift in range(0, 64, 7):
        byte = data[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, place
    raise ValueError


def _signed(value: int) -> int:
    """Negative numbers have all 64 bits."""
    return value - (1 << 64) if value >> 63 == 1 else value


def _check(path: Path, found: SentencePiece) -> None:
    """Raises EngineError; llama.cpp would end the process where bytes have no tokens."""
    if not found.pieces:
        raise EngineError(
            f"{path} is of another kind than Llama's and Mistral's (BPE with pieces for bytes), "
            "which is the only one that is read. Get the model as GGUF."
        )
    texts = {piece.text for piece in found.pieces}
    byte_texts = {piece.text for piece in found.pieces if piece.kind == _BYTE}
    ids = (found.unknown, found.bos, found.eos, found.pad)
    if (
        len(texts) < len(found.pieces)
        or byte_texts != {b"<0x%02X>" % byte for byte in range(256)}
        or not all(-1 <= token < len(found.pieces) for token in ids)
        or not all(_NORMAL <= piece.kind <= _BYTE for piece in found.pieces)
        or found.pieces[found.unknown].kind != _UNKNOWN
    ):
        raise EngineError(
            f"{path} is no tokenizer of a Llama or Mistral: its tokens for bytes, or those with a "
            "meaning of their own, are not as theirs. Get the model as GGUF."
        )
