"""Which tokenizer belongs to a checkpoint, and what of it llama.cpp is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from engines.base import EngineError
from engines.checkpoint.sentencepiece import SentencePiece, read_sentencepiece

_NAME = "tokenizer.model"
_UNUSED = 5
"""llama.cpp's kind of token for rows that only pad the vocabulary."""


def open_tokenizer(folder: Path, given: str, rows: int) -> SentencePiece:
    """Of a model with so many rows; `given` is a path, or empty. Raises EngineError."""
    path = Path(given).expanduser() if given else _find(folder)
    if not path.is_file():
        raise EngineError(f"There is no file {path} to read the tokenizer from.")
    found = read_sentencepiece(path)
    if len(found.pieces) > rows:
        raise EngineError(
            f"{path} has {len(found.pieces):,} tokens, and the model has only {rows:,}: it is the "
            "tokenizer of another model. Name the right one with --tokenizer."
        )
    return found


def _find(folder: Path) -> Path:
    """In the folder (Mistral's may end in a version), or above it, where Meta's download puts it.

    Raises EngineError.
    """
    newest_first = sorted(folder.glob(f"{_NAME}.v*"), reverse=True)
    for path in (*newest_first, folder / _NAME, folder.absolute().parent / _NAME):
        if path.is_file():
            return path
    if (folder / "tekken.json").exists():
        raise EngineError(
            f"{folder} has a tokenizer of another kind, tekken.json, which is not read. Get the "
            "model as GGUF."
        )
    raise EngineError(
        f"There is no {_NAME} in {folder}. Get it from where the weights are from, or name it with "
        "--tokenizer."
    )


def add_tokenizer(writer: Any, tokenizer: SentencePiece, rows: int) -> None:
    """Its metadata for a `gguf.GGUFWriter`, with so many tokens."""
    pieces = tokenizer.pieces
    padding = range(len(pieces), rows)
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([p.text for p in pieces] + [f"[PAD{row}]".encode() for row in padding])
    writer.add_token_scores([p.score for p in pieces] + [0.0 for _ in padding])
    writer.add_token_types([p.kind for p in pieces] + [_UNUSED for _ in padding])
    writer.add_add_space_prefix(tokenizer.adds_space)
    writer.add_add_bos_token(tokenizer.bos >= 0)
    writer.add_add_eos_token(False)
    for add, token in (
        (writer.add_unk_token_id, tokenizer.unknown), (writer.add_bos_token_id, tokenizer.bos),
        (writer.add_eos_token_id, tokenizer.eos), (writer.add_pad_token_id, tokenizer.pad),
    ):  # fmt: skip
        if token >= 0:
            add(token)
