"""The tokenizer of an RWKV model: text to tokens and back.

An RWKV file brings none. Which one it needs is told by its number of vocabulary rows: 65,536 is
the "world" vocabulary, which the `rwkv` package ships; 50,277 (padded: up to 50,432) is that of
GPT-NeoX, `20B_tokenizer.json`; any other has a `tokenizer.json` beside it.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from engines.base import EngineError
from engines.packages import how_to_install
from engines.tokenizer import END_OF_TEXT, Tokenizer, check_rows, fingerprint

if TYPE_CHECKING:
    from engines.rwkv.file import RwkvFile

WORLD_ROWS = 65_536
_NEOX_ROWS = range(50_254, 50_433)
_NEOX_NAME = "20B_tokenizer.json"
_NEOX_SOURCE = (
    f"{_NEOX_NAME} is in the ChatRWKV repository (github.com/BlinkDL/ChatRWKV, folder v2); the "
    "tokenizer.json of EleutherAI/gpt-neox-20b on Hugging Face is the same vocabulary"
)


class WorldTokenizer(Tokenizer):
    """The longest piece that fits, again and again (`rwkv_vocab_v20230424.txt`).

    Each line of the file is a number, a Python literal of text or bytes, and its length in bytes.
    All 256 bytes are pieces; token 0 is the end of text and stands for no bytes.
    """

    def __init__(self, path: Path, rows: int) -> None:
        numbered = _world_pieces(path)
        check_rows(path, max(numbered) + 1, rows)
        self.pieces = [numbered.get(token, b"") for token in range(rows)]
        self.control = {END_OF_TEXT: 0}
        self.end_tokens, self.eos = frozenset((0,)), 0
        self.fingerprint = fingerprint("world", *self.pieces)
        self._tokens = {piece: token for token, piece in numbered.items()}
        self._lengths = _lengths_by_beginning(self._tokens)

    def encode(self, text: str, *, first: bool = True) -> list[int]:
        data, tokens, place = text.encode(), [], 0
        while place < len(data):
            for length in self._lengths.get(data[place : place + 2], (1,)):
                token = self._tokens.get(data[place : place + length])
                if token is not None:
                    break
            assert token is not None  # each byte is a piece
            tokens.append(token)
            place += length
        return tokens


def _world_pieces(path: Path) -> dict[int, bytes]:
    """Number -> bytes; raises EngineError."""
    try:
        lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
        numbers = [int(line[: line.index(" ")]) for line in lines]
        literals = [line[line.index(" ") : line.rindex(" ")] for line in lines]
        values = ast.literal_eval(f"[{','.join(literals)}]")
        pieces = [value.encode() if isinstance(value, str) else bytes(value) for value in values]
    except OSError as error:
        raise EngineError(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, SyntaxError) as error:
        raise EngineError(f"{path} is no RWKV world vocabulary. Download it again.") from error
    if not {bytes((byte,)) for byte in range(256)} <= set(pieces):
        raise EngineError(f"{path} is damaged: not every byte has a token. Download it again.")
    return dict(zip(numbers, pieces, strict=True))


def _lengths_by_beginning(pieces: Mapping[bytes, int]) -> dict[bytes, tuple[int, ...]]:
    """First two bytes -> lengths of the pieces that begin so, longest first; 1 always fits."""
    found: dict[bytes, set[int]] = {}
    for piece in pieces:
        found.setdefault(piece[:2], {1}).add(len(piece))
    return {start: tuple(sorted(lengths, reverse=True)) for start, lengths in found.items()}


# Which one


def open_tokenizer(file: RwkvFile, given: str) -> Tokenizer:
    """The tokenizer of a model; `given` is a path, or empty. Raises EngineError."""
    path = _tokenizer_path(file, given)
    if path.suffix == ".txt":
        return WorldTokenizer(path, file.vocabulary)
    from engines.json_tokenizer import JsonTokenizer

    return JsonTokenizer(path, file.vocabulary)


def _tokenizer_path(file: RwkvFile, given: str) -> Path:
    if given:
        path = Path(given).expanduser()
        if not path.is_file():
            raise EngineError(f"There is no file {path}. Check `tokenizer` in the model's entry.")
        return path
    own = file.path.with_name(f"{file.path.stem}.tokenizer.json")
    if own.is_file() or file.vocabulary == WORLD_ROWS:
        return own if own.is_file() else world_vocabulary()
    name = _NEOX_NAME if file.vocabulary in _NEOX_ROWS else "tokenizer.json"
    beside = file.path.with_name(name)
    if not beside.is_file():
        raise EngineError(_missing(file, own, beside))
    return beside


def _missing(file: RwkvFile, own: Path, beside: Path) -> str:
    what = f"{file.path} has a vocabulary of {file.vocabulary:,} tokens and needs its tokenizer"
    if beside.name == _NEOX_NAME:
        return (
            f"{what}, {_NEOX_NAME}. Put it beside the model, or name its path as `tokenizer` in "
            f"the model's entry. {_NEOX_SOURCE}."
        )
    return (
        f"{what}: put its tokenizer.json beside it (as {beside.name} or {own.name}), or name its "
        "path as `tokenizer` in the model's entry."
    )


def world_vocabulary() -> Path:
    """The file that comes with the `rwkv` package."""
    from importlib.util import find_spec

    package = find_spec("rwkv")
    if package is None or package.origin is None:
        raise EngineError(f"The package rwkv is not installed: {how_to_install('rwkv')}")
    return Path(package.origin).with_name("rwkv_vocab_v20230424.txt")
