"""The tree of chunks: finding the longest evaluated prefix, and keeping the tree in order.

Where a chunk is used by a session, so are all above it. Every function that writes runs inside a
write transaction.
"""

from __future__ import annotations

import sqlite3
import time
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from engines.context_store import NewChunk, StoredChunk
from sessions import context_rows
from sessions.context_rows import Node

TOKEN_BYTES = array("i").itemsize

SNAPSHOTS_KEPT = 16
"""Newest snapshots of a recurrent model on a path: before and after each of the last 8 replies."""
SNAPSHOT_SPACING = 4_096
"""Of the older ones, one in so many tokens is kept: to go back costs at most as much."""
_SNAPSHOTS_LOOKED_AT = 64
"""The ones further up were thinned by earlier writes."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A chunk on a path from the root, and how many tokens agree down to here."""

    node: Node | None = None
    above: _Step | None = None
    agreed: int = 0

    def chunks(self) -> list[StoredChunk]:
        found = []
        step = self
        while step.node is not None and step.above is not None:
            found.append(step.node.chunk)
            step = step.above
        return found[::-1]


def longest_path(
    db: sqlite3.Connection, fingerprint: str, owner: str, tokens: Sequence[int]
) -> list[StoredChunk]:
    """See ContextStore.path. Raises BrokenChunk."""
    wanted = array("i", tokens).tobytes()
    best = _Step()
    waiting = [best]
    while waiting:
        above = waiting.pop()
        parent_id = above.node.chunk.id if above.node else 0
        for node in context_rows.children(db, fingerprint, owner, parent_id):
            agreement = _agreement(node, wanted, above.agreed)
            step = _Step(node, above, above.agreed + agreement)
            whole = agreement == len(node.chunk.tokens)
            if whole and node.leads_on:
                waiting.append(step)
            if agreement and _usable(node, whole) and _rank(step) > _rank(best):
                best = step
    return best.chunks()


def _agreement(node: Node, wanted: bytes, begin: int) -> int:
    """How many of a chunk's tokens are those wanted from there on."""
    if node.chunk.start != begin:
        return 0
    rest = wanted[begin * TOKEN_BYTES : begin * TOKEN_BYTES + len(node.raw)]
    if rest == node.raw:
        return len(node.chunk.tokens)
    return bisect_left(
        range(1, len(rest) // TOKEN_BYTES + 1),
        True,
        key=lambda count: rest[: count * TOKEN_BYTES] != node.raw[: count * TOKEN_BYTES],
    )


def _usable(node: Node, whole: bool) -> bool:
    return node.has_state and (whole or node.kind == "attention")


def _rank(step: _Step) -> tuple[int, bool]:
    """The longest, and of these one that is a function of its tokens."""
    return step.agreed, step.node is not None and not step.node.chunk.owner


def put(db: sqlite3.Connection, new: NewChunk, state: memoryview, session_id: str) -> int:
    """A chunk with its state, or only its use where it is there; 0 where it does not fit.

    An empty state is none: the chunk holds together what is below it. Raises BrokenChunk.
    """
    same = context_rows.find_same(db, new)
    if same is None and not _fits(new, context_rows.find(db, new.parent_id)):
        return 0
    chunk_id = same.chunk.id if same else context_rows.insert(db, new)
    if len(state) and (same is None or not same.has_state):
        context_rows.write_state(db, chunk_id, state)
    note_use(db, session_id, [chunk_id])
    if new.kind == "recurrent":
        thin(db, chunk_id)
    return chunk_id


def _fits(new: NewChunk, parent: Node | None) -> bool:
    """Whether a chunk continues what is there; another process may just have removed that."""
    if not new.tokens:
        return False
    if new.parent_id == 0:
        return new.start == 0
    return (
        parent is not None
        and parent.chunk.stop == new.start
        and parent.fingerprint == new.fingerprint
        and parent.chunk.owner in ("", new.owner)
    )


def note_use(db: sqlite3.Connection, session_id: str, chunk_ids: Iterable[int]) -> None:
    """With all above them, up to where the session is known already."""
    for chunk_id in chunk_ids:
        db.execute(
            """
            WITH RECURSIVE up (id, parent_id) AS (
                SELECT id, parent_id FROM chunk WHERE id = :chunk
                UNION
                SELECT chunk.id, chunk.parent_id
                FROM up JOIN chunk ON chunk.id = up.parent_id
                WHERE NOT EXISTS (
                    SELECT 1 FROM chunk_use WHERE session_id = :session AND chunk_id = up.id
                )
            )
            INSERT OR IGNORE INTO chunk_use SELECT :session, id FROM up WHERE :session != ''
            """,
            {"chunk": chunk_id, "session": session_id},
        )
        db.execute("UPDATE chunk SET used_at = ? WHERE id = ?", (time.time(), chunk_id))


def drop(db: sqlite3.Connection, chunk_ids: Iterable[int]) -> None:
    """With all that hangs below them."""
    for chunk_id in chunk_ids:
        db.execute(
            """
            WITH RECURSIVE below (id) AS (
                SELECT ?
                UNION
                SELECT chunk.id FROM below JOIN chunk ON chunk.parent_id = below.id
            )
            DELETE FROM chunk WHERE id IN (SELECT id FROM below)
            """,
            (chunk_id,),
        )


def drop_unused(db: sqlite3.Connection) -> None:
    """What belongs to no session, and what hangs below nothing."""
    unused = db.execute(
        """
        SELECT id FROM chunk
        WHERE NOT EXISTS (SELECT 1 FROM chunk_use WHERE chunk_id = chunk.id)
            OR parent_id != 0
            AND NOT EXISTS (SELECT 1 FROM chunk AS parent WHERE parent.id = chunk.parent_id)
        """
    ).fetchall()
    drop(db, (row[0] for row in unused))


def forget(db: sqlite3.Connection, session_id: str) -> None:
    """What a session used, and its shifted states. What nobody uses then stays to be dropped."""
    db.execute("DELETE FROM chunk_use WHERE session_id = ?", (session_id,))
    owned = db.execute(
        "SELECT id FROM chunk WHERE owner = ? AND owner != ''", (session_id,)
    ).fetchall()
    drop(db, (row[0] for row in owned))


def forget_others(db: sqlite3.Connection, known: Collection[str] | None) -> None:
    """All sessions that are not known; None where that cannot be told."""
    if known is None:
        return
    rows = db.execute("SELECT DISTINCT session_id FROM chunk_use").fetchall()
    for (session_id,) in rows:
        if session_id not in known:
            forget(db, session_id)


def thin(db: sqlite3.Connection, chunk_id: int) -> None:
    """Remove older snapshots above a new one of a recurrent model: each is whole, and megabytes.

    Kept are: the newest, the first (a persona), one in so many tokens, those where branches part,
    and those where a session ended. Hybrid models are not thinned: theirs are pieces that need
    what is above them.
    """
    above = db.execute(
        """
        WITH RECURSIVE up (id, below, depth) AS (
            SELECT :chunk, 0, 0
            UNION
            SELECT chunk.parent_id, chunk.id, depth + 1
            FROM up JOIN chunk ON chunk.id = up.id WHERE depth < :most
        )
        SELECT chunk.id, below FROM up JOIN chunk ON chunk.id = up.id
        WHERE checksum != :none AND parent_id != 0
            AND start / :spacing = stop / :spacing
            AND depth >= (
                SELECT depth FROM up JOIN chunk ON chunk.id = up.id WHERE checksum != :none
                ORDER BY depth LIMIT 1 OFFSET :kept
            )
        """,
        {"chunk": chunk_id, "most": _SNAPSHOTS_LOOKED_AT, "spacing": SNAPSHOT_SPACING,
         "kept": SNAPSHOTS_KEPT, "none": context_rows.NO_STATE},
    ).fetchall()  # fmt: skip
    for old, below in above:
        if not _paths_part(db, old, below):
            context_rows.remove_state(db, old)


def _paths_part(db: sqlite3.Connection, chunk_id: int, below: int) -> bool:
    """Whether more than one path goes on from a chunk, or one ends there."""
    children = db.execute("SELECT count(*) FROM chunk WHERE parent_id = ?", (chunk_id,))
    if children.fetchone()[0] != 1:
        return True
    uses = [
        db.execute("SELECT count(*) FROM chunk_use WHERE chunk_id = ?", (place,)).fetchone()[0]
        for place in (chunk_id, below)
    ]
    return bool(uses[0] != uses[1])
