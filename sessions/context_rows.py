"""Chunks as rows, and their states in rows of their own.

Every row is sealed: a checksum over all that says where it belongs, with which the checksum of its
state begins. A flipped byte therefore makes a chunk disappear, and never another one out of it; so
does a state that stands in the place of another.
"""

from __future__ import annotations

import hashlib
import sqlite3
import time
import zlib
from array import array
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from engines.buffer import Buffer, buffer
from engines.context_store import NewChunk, Proof, StoredChunk

ROW_BYTES = 8 << 20
"""Of a state in one row. SQLite copies what it is given twice: small rows bound these copies."""
READ_BYTES = 1 << 16
"""Taken out of a row at once: small enough for the cache and for memory that is used again."""

NO_STATE = -1
"""In place of the checksum."""

_COLUMNS = "id, parent_id, fingerprint, owner, start, kind, seal, checksum, bytes, proof, tokens"


class BrokenChunk(Exception):
    """Its rows do not fit together: it has to be dropped."""

    def __init__(self, chunk_id: int) -> None:
        super().__init__(f"chunk {chunk_id} is broken")
        self.chunk_id = chunk_id


@dataclass(frozen=True, slots=True)
class Node:
    """A chunk in its tree."""

    chunk: StoredChunk
    fingerprint: str
    kind: str
    raw: bytes
    """Its tokens as they are stored, to be compared at the speed of memory."""
    has_state: bool

    @property
    def leads_on(self) -> bool:
        """Whether what hangs below can be used: a snapshot stands alone, other states do not."""
        return self.has_state or self.kind == "recurrent"


def children(
    db: sqlite3.Connection, fingerprint: str, owner: str, parent_id: int
) -> Iterator[Node]:
    """Those without owner and those of this one. Raises BrokenChunk."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM chunk "
        "WHERE parent_id = ? AND fingerprint = ? AND owner IN ('', ?)",
        (parent_id, fingerprint, owner),
    ).fetchall()
    for row in rows:
        node = _node(row)
        if (node.chunk.parent_id, node.fingerprint) != (parent_id, fingerprint):
            raise BrokenChunk(node.chunk.id)
        yield node


def find(db: sqlite3.Connection, chunk_id: int) -> Node | None:
    """Raises BrokenChunk."""
    row = db.execute(f"SELECT {_COLUMNS} FROM chunk WHERE id = ?", (chunk_id,)).fetchone()
    return _node(row) if row else None


def find_same(db: sqlite3.Connection, new: NewChunk) -> Node | None:
    """The chunk that is this one, if it is there already. Raises BrokenChunk."""
    tokens = new.tokens.tobytes()
    row = db.execute(
        f"SELECT {_COLUMNS} FROM chunk "
        "WHERE parent_id = ? AND fingerprint = ? AND owner = ? AND token_hash = ?",
        (new.parent_id, new.fingerprint, new.owner, _hash(tokens)),
    ).fetchone()
    node = _node(row) if row else None
    if node and node.raw != tokens:
        raise BrokenChunk(node.chunk.id)
    return node


def insert(db: sqlite3.Connection, new: NewChunk) -> int:
    """A chunk without its state; returns its id. Inside a write transaction."""
    tokens, proof, now = new.tokens.tobytes(), _packed(new.proof), time.time()
    inserted = db.execute(
        """
        INSERT INTO chunk (parent_id, fingerprint, owner, token_hash, start, stop, kind, bytes,
            checksum, seal, created_at, used_at, proof, tokens)
        VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, 0, ?, ?, ?, ?)
        """,
        (new.parent_id, new.fingerprint, new.owner, _hash(tokens), new.start,
         new.start + len(new.tokens), new.kind, NO_STATE, now, now, proof, tokens),
    )  # fmt: skip
    chunk_id = inserted.lastrowid or 0
    place = (chunk_id, new.parent_id, new.fingerprint, new.owner, new.start, new.kind)
    db.execute("UPDATE chunk SET seal = ? WHERE id = ?", (_seal(place, proof, tokens), chunk_id))
    return chunk_id


def write_state(db: sqlite3.Connection, chunk_id: int, state: memoryview) -> None:
    """Inside a write transaction."""
    remove_state(db, chunk_id)  # flipped bytes may have hidden one
    for part, begin in enumerate(range(0, len(state), ROW_BYTES)):
        db.execute(
            "INSERT INTO chunk_state VALUES (?, ?, ?)",
            (chunk_id, part, state[begin : begin + ROW_BYTES]),
        )
    (seal,) = db.execute("SELECT seal FROM chunk WHERE id = ?", (chunk_id,)).fetchone()
    db.execute(
        "UPDATE chunk SET bytes = ?, checksum = ? WHERE id = ?",
        (len(state), zlib.crc32(state, seal), chunk_id),
    )


def remove_state(db: sqlite3.Connection, chunk_id: int) -> None:
    """The chunk stays, to hold together what is below it. Inside a write transaction."""
    db.execute("DELETE FROM chunk_state WHERE chunk_id = ?", (chunk_id,))
    db.execute("UPDATE chunk SET bytes = 0, checksum = ? WHERE id = ?", (NO_STATE, chunk_id))


def read_state(db: sqlite3.Connection, chunk_id: int) -> Buffer | None:
    """None where there is no such chunk, or no state of it. Raises BrokenChunk."""
    with snapshot(db):
        found = db.execute(
            "SELECT bytes, checksum, seal FROM chunk WHERE id = ?", (chunk_id,)
        ).fetchone()
        if not found or found[1] == NO_STATE:
            return None
        size, checksum, seal = found
        rows = db.execute(
            "SELECT rowid, length(state) FROM chunk_state WHERE chunk_id = ? ORDER BY part",
            (chunk_id,),
        ).fetchall()
        if sum(length or 0 for _, length in rows) != size:
            raise BrokenChunk(chunk_id)
        state = buffer(size)
        if _fill(db, memoryview(state), [row[0] for row in rows], seal) != checksum:
            raise BrokenChunk(chunk_id)
        return state


def is_sound(db: sqlite3.Connection, chunk_id: int) -> bool:
    """Whether a chunk and its state match their checksums; one that is gone does."""
    try:
        find(db, chunk_id)
        read_state(db, chunk_id)
    except BrokenChunk:
        return False
    return True


def _fill(db: sqlite3.Connection, buffer: memoryview, rows: Iterable[int], checksum: int) -> int:
    """Read the rows into the buffer, one after the other; returns the crc32, begun as given."""
    place = 0
    for row in rows:
        with db.blobopen("chunk_state", "state", row, readonly=True) as blob:
            while piece := blob.read(READ_BYTES):
                buffer[place : place + len(piece)] = piece
                checksum = zlib.crc32(piece, checksum)
                place += len(piece)
    return checksum


@contextmanager
def snapshot(db: sqlite3.Connection) -> Iterator[None]:
    """One state of the database for several reads; the transaction does not stay open."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        if db.in_transaction:
            db.execute("ROLLBACK")


def _node(row: tuple[Any, ...]) -> Node:
    """Raises BrokenChunk where the seal does not fit, or a value is not even of its type."""
    chunk_id, parent_id, fingerprint, owner, start, kind, seal, checksum, size, proof, raw = row
    try:
        if _seal(row[:6], proof, raw) != seal:
            raise BrokenChunk(chunk_id)
        tokens = array("i")
        tokens.frombytes(raw)
        chunk = StoredChunk(chunk_id, parent_id, start, tokens, int(size), owner, _unpacked(proof))
    except (TypeError, ValueError, IndexError):
        raise BrokenChunk(chunk_id) from None
    return Node(chunk, fingerprint, kind, raw, checksum != NO_STATE)


def _seal(place: tuple[object, ...], proof: bytes, tokens: bytes) -> int:
    return zlib.crc32(tokens, zlib.crc32(proof, zlib.crc32(repr(place).encode())))


def _hash(tokens: bytes) -> bytes:
    return hashlib.blake2b(tokens, digest_size=16).digest()


def _packed(proof: Proof) -> bytes:
    values = array("d", [proof.spread])
    for token, logit in proof.best:
        values.extend((token, logit))
    return values.tobytes()


def _unpacked(packed: bytes) -> Proof:
    values = array("d")
    values.frombytes(packed)
    best = zip(map(int, values[1::2]), values[2::2], strict=True)
    return Proof(tuple(best), values[0])
