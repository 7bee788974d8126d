"""What a store of evaluated context provides. The engine process is handed one; it knows no more.

A chunk is a range of tokens with the state of having evaluated them, below the chunk before it:
one tree for each model, shared by all sessions. Standard library only.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from engines.buffer import Buffer


class StoreFull(Exception):
    """The state cannot be written: the disk or the quota is full. The message is for the user."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What a restored state has to reproduce: some logits after the chunk's last token."""

    best: tuple[tuple[int, float], ...]
    """(token, logit) of the likeliest next tokens."""
    spread: float
    """Standard deviation of all logits there: the unit in which a difference is judged."""


@dataclass(frozen=True, slots=True)
class StoredChunk:
    """A chunk without its state."""

    id: int
    parent_id: int
    """0 for a root."""
    start: int
    tokens: array[int]
    """Type code `i`; the chunk's tokens are at positions start to start + len(tokens)."""
    bytes: int
    """Of its state."""
    owner: str
    """Session whose shifted state this is; empty where it is a function of the tokens."""
    proof: Proof

    @property
    def stop(self) -> int:
        return self.start + len(self.tokens)


@dataclass(frozen=True, slots=True)
class NewChunk:
    """A chunk to be written below `parent_id`."""

    fingerprint: str
    owner: str
    parent_id: int
    start: int
    tokens: array[int]
    proof: Proof
    kind: str
    """`attention`: usable in part; `recurrent` or `hybrid`: only whole."""


class ContextStore(Protocol):
    """Every method may fail to find what another process has just removed: that is a miss.

    No method raises but `write`, which raises StoreFull: a broken or missing database is a store
    that has nothing.
    """

    def path(self, fingerprint: str, owner: str, tokens: Sequence[int]) -> list[StoredChunk]:
        """The chunks, root first, that agree longest with `tokens`; the last one perhaps in part.

        Looks at chunks without an owner and at those of `owner`.
        """

    def read(self, chunk_id: int) -> Buffer | None:
        """A chunk's state, checked by its checksum; None (and the chunk dropped) if it is broken.

        Read straight into the returned buffer, with no second copy.
        """

    def write(self, chunk: NewChunk, state: bytes | Buffer, session_id: str) -> int:
        """Store a chunk and that the session uses it; returns its id.

        A chunk that is there already is not written again. With an empty state it is only a link
        to what is below it; 0 where what it hangs on is gone. Raises StoreFull.
        """

    def use(self, session_id: str, chunk_ids: Iterable[int]) -> None:
        """These chunks were accepted by a session just now."""

    def drop(self, chunk_ids: Iterable[int]) -> None:
        """Remove chunks with all that hangs below them."""

    def sweep(self) -> None:
        """Remove what belongs to no session any more."""

    def close(self) -> None:
        """Let go of what this thread holds open; what is asked afterwards opens it again."""
