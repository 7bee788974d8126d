"""The tokenizer of a checkpoint, with the tokens that its settings say end a reply."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from engines.base import EngineError
from engines.hf.checkpoint import Checkpoint, read_json
from engines.hf.library import away_from_network, check_installed, first_line
from engines.json_tokenizer import JsonTokenizer
from engines.sentencepiece_tokenizer import SentencePieceTokenizer, is_sentencepiece
from engines.tokenizer import fingerprint

_OTHER_FILES = ("vocab.json", "tokenizer.model", "spiece.model", "vocab.txt", "tiktoken.model")
"""What a folder without a tokenizer.json may have in its place."""


def open_checkpoint_tokenizer(checkpoint: Checkpoint) -> JsonTokenizer:
    """Raises EngineError, with what to do, where there is none that can be used."""
    path = checkpoint.folder / "tokenizer.json"
    rows = checkpoint.vocabulary
    tokenizer = _open(path, rows) if path.is_file() else _converted(checkpoint)
    _add_ends(tokenizer, _end_numbers(checkpoint))
    return tokenizer


def _open(path: Path, rows: int) -> JsonTokenizer:
    kind = SentencePieceTokenizer if is_sentencepiece(read_json(path)) else JsonTokenizer
    return kind(path, rows)


def _converted(checkpoint: Checkpoint) -> JsonTokenizer:
    """From the files of an older kind, as transformers reads them."""
    folder = checkpoint.folder
    if not any((folder / name).is_file() for name in _OTHER_FILES):
        raise EngineError(
            f"{folder} has no tokenizer: tokenizer.json is missing. Copy the tokenizer's files of "
            "the same model into it (tokenizer.json, tokenizer_config.json)."
        )
    check_installed("transformers")
    from transformers import AutoTokenizer

    with away_from_network(), tempfile.TemporaryDirectory() as made:
        try:
            AutoTokenizer.from_pretrained(  # nosec B615: a folder: no download
                folder, local_files_only=True
            ).save_pretrained(made)
        except Exception as error:  # whatever it stumbles on
            raise EngineError(
                f"The tokenizer in {folder} cannot be read: {first_line(error)} A tokenizer.json "
                "of the same model, put there, is all that is needed."
            ) from error
        return _open(Path(made) / "tokenizer.json", checkpoint.vocabulary)


def _end_numbers(checkpoint: Checkpoint) -> list[int]:
    """Tokens that end a reply, by the settings for generation and the model's own."""
    beside = checkpoint.folder / "generation_config.json"
    generation = read_json(beside) if beside.is_file() else {}
    for settings in (generation, checkpoint.text_config):
        found: Any = settings.get("eos_token_id")
        numbers = found if isinstance(found, list) else [found]
        if ends := [n for n in numbers if isinstance(n, int) and 0 <= n < checkpoint.vocabulary]:
            return ends
    return []


def _add_ends(tokenizer: JsonTokenizer, ends: Iterable[int]) -> None:
    ends = list(ends)
    if not ends:
        return
    tokenizer.end_tokens |= frozenset(ends)
    if tokenizer.eos is None:
        tokenizer.eos = ends[0]
    tokenizer.fingerprint = fingerprint(tokenizer.fingerprint, *map(str, sorted(ends)))
