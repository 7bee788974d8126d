"""What the tests of the contexts share: chunks that are quickly made."""

from __future__ import annotations

import random
from array import array
from collections.abc import Iterable
from pathlib import Path

from engines.context_store import NewChunk, Proof, StoredChunk
from sessions.contexts import SqliteContexts

PROOF = Proof(best=((7, 3.25), (11, -1.5)), spread=2.0)
MODEL = "a model"


def new(
    tokens: Iterable[int], parent: int = 0, start: int = 0, owner: str = "", kind: str = "attention"
) -> NewChunk:
    return NewChunk(MODEL, owner, parent, start, array("i", tokens), PROOF, kind)


def some_bytes(size: int, seed: int = 0) -> bytes:
    return random.Random(seed).randbytes(size)


def grow(
    store: SqliteContexts,
    count: int,
    session: str = "one",
    *,
    size: int = 1_000,
    first: int = 0,
    kind: str = "attention",
    below: list[int] | None = None,
) -> list[int]:
    """A path of chunks of ten tokens each (below others of ten); returns the ids from the root."""
    ids = list(below or [])
    for place in range(len(ids), len(ids) + count):
        chunk = new(tokens_of(place, first), ids[-1] if ids else 0, place * 10, kind=kind)
        ids.append(store.write(chunk, some_bytes(size, first + place), session))
        assert ids[-1]
    return ids


def tokens_of(place: int, first: int = 0) -> range:
    return range(first + place * 10, first + place * 10 + 10)


def found(store: SqliteContexts, tokens: Iterable[int], owner: str = "") -> list[StoredChunk]:
    return store.path(MODEL, owner, list(tokens))


def ids_of(path: list[StoredChunk]) -> list[int]:
    return [chunk.id for chunk in path]


def file_size(store: SqliteContexts) -> int:
    return store.file.stat().st_size


def flip(file: Path, place: int, bits: int = 0xFF) -> None:
    with file.open("r+b") as opened:
        opened.seek(place)
        byte = opened.read(1)
        opened.seek(place)
        opened.write(bytes([byte[0] ^ bits]))
