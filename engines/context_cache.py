"""What of a prompt is already evaluated: live in the engine, or saved in a ContextStore.

The evaluated tokens are divided into chunks, which end where prompts, replies and personas end. A
chunk is saved with the state *before* its last token, and every turn begins by evaluating that
token again, as the first of its batch, whether the state is live or restored: so a run with
restarts and one without compute the same, and a restored state proves itself by the logits there.
"""

from __future__ import annotations

import itertools
import logging
import queue
import threading
import time
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from engines.base import Check, EngineError, TokenEngine
from engines.buffer import Buffer
from engines.context_store import ContextStore, NewChunk, Proof, StoredChunk, StoreFull
from engines.memory import available_memory
from engines.prompt_tokens import common_prefix

log = logging.getLogger("engine")

TOLERANCE = 0.1
"""Share of the spread by which a restored state's logits may be off. Measured (`bench/proof.py`,
and with quantised weights and caches): right ones by 0 to 0.013, as a token evaluated alone then is
in a batch now; with the newest piece swapped for another's by 0.1 to 4. An older attention piece
that hardly matters any more can be swapped for 0.02, and is not noticed."""

_PROOF_TOKENS = 8
_LONG_PREFILL = 256
"""A prompt that added more tokens is saved while its reply streams, and not only after it."""
_WAITING_BYTES = 256 << 20
"""State that may wait for the writer at once."""
_RESCUED_BYTES = 1 << 30
"""The same where it has to be copied now or never."""
_WAIT_SECONDS = 0.01
_LEAVE_SECONDS = 2.0
_NOT_RESTORED = "A saved context could not be restored. Its tokens are evaluated again."
_SHIFT_MATCH = 16
"""A shift is worth it, and certain, when at least this many tokens after the cut agree."""


class Disproved(Exception):
    """A restored state was not what it should be: it is forgotten, so begin again.

    The message is for the user, who is told once, however many there are.
    """


@dataclass(slots=True, eq=False)
class Chunk:
    """A range of the live tokens, saved or to be saved."""

    start: int
    tokens: array[int]
    proof: Proof | None
    """None in the middle of a shifted state, where no logits were seen."""
    parent: Chunk | None
    id: int = 0
    state: Buffer | None = None
    """Copied out of the engine, waiting to be written."""
    written: bool = False
    """It is in the store, or on its way there."""

    @property
    def stop(self) -> int:
        return self.start + len(self.tokens)


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where the evaluation of a prompt begins."""

    start: int
    """Tokens that need no evaluation."""
    restored: int
    """Of these, how many came from the store."""


@dataclass(frozen=True, slots=True)
class _Usable:
    """How much of a path of chunks a prompt can use."""

    begin: int
    """Length to which the state is used."""
    whole: int
    """Chunks that are used whole; the last of them but for its last token."""
    part: bool = False
    """The chunk after these is used too, in part."""


class ContextCache:
    """Brings the engine to what a prompt needs with the least evaluation, and saves what is new."""

    def __init__(
        self, engine: TokenEngine, store: ContextStore | None, notice: Callable[[str], None]
    ) -> None:
        self._engine = engine
        self._store = store if engine.state_kind != "none" else None
        self._chunks: list[Chunk] = []
        self._owner = ""
        """Session whose shifted state is live; what `_unshifted` says is still common to all."""
        self._unshifted = 0
        self._unproved: list[Chunk] = []
        self._carried = 0
        """Tokens restored for a shift, to be counted by the `begin` after it."""
        self._proved: set[int] = set()
        self._refused: set[int] = set()
        """Chunks that did no good; the store may not have been able to drop them."""
        self._session = ""
        self._writer = Writer(self._store, notice) if self._store else None

    # Beginning a prompt

    def reusable(self, tokens: Sequence[int], owner: str) -> tuple[int, int]:
        """How many leading tokens of a prompt are live, and how many more could be restored."""
        live = self._usable_live(tokens, owner).begin
        return live, max(0, self._usable_stored(tokens, owner)[1].begin - live)

    def begin(self, tokens: Sequence[int], session: str, shifts: bool, check: Check) -> Beginning:
        """Keep or restore what the prompt can use, and drop the rest.

        At least the last token is left to be evaluated, as its logits are needed. `shifts`: the
        state of a shifted window will do. Raises Cancelled, and Disproved where a restored state
        was wrong: call it again then.
        """
        owner = session if shifts else ""
        live = self._usable_live(tokens, owner)
        warmed = bool(self._unproved)
        if warmed and not self._ends_at(live):
            warmed = self._prove_or_forget(check)
            live = self._usable_live(tokens, owner)
        path, stored = self._usable_stored(tokens, owner)
        self._rescue(live.begin if stored.begin <= live.begin else 0)
        self._session = session
        if stored.begin <= live.begin:
            there = self._engine.rewind(live.begin)
            self._keep(live.whole, there)
            if there >= stored.begin:
                carried, self._carried = self._carried, 0
                return Beginning(there, there if warmed else min(there, carried))
        return self._restore(path, stored, owner, check)

    def _ends_at(self, live: _Usable) -> bool:
        """Will the evaluation begin with the last token of the newest chunk, which proves it?"""
        return live.whole == len(self._chunks) and live.begin == self._chunks[-1].stop - 1

    def _prove_or_forget(self, check: Check) -> bool:
        """What was warmed fits this prompt in part: it has to prove itself before it is cut."""
        newest, attention = self._chunks[-1], self._engine.state_kind == "attention"
        before = newest.stop - 1
        if attention and _proves(newest) and self._engine.rewind(before) == before:
            self._prove_part(check)
            return True
        self.forget()
        return False

    def warm(self, tokens: Sequence[int], session: str, shifts: bool, check: Check) -> Beginning:
        """Restore what is stored and evaluate nothing; `begin` proves it.

        Raises Cancelled, and Disproved.
        """
        owner = session if shifts else ""
        live = self._usable_live(tokens, owner).begin
        path, stored = self._usable_stored(tokens, owner)
        if stored.begin <= live:
            return Beginning(live, 0)
        self._rescue(0)
        self._session = session
        if not self._load(path[: stored.whole + stored.part], owner, check):
            raise Disproved(_NOT_RESTORED)
        there = self._usable_live(tokens, owner).begin
        return Beginning(there, max(0, there - live))

    def _usable_live(self, tokens: Sequence[int], owner: str) -> _Usable:
        common = common_prefix(self._engine.tokens, tokens)
        if self._owner not in ("", owner):
            return _Usable(min(common, self._unshifted, len(tokens) - 1), 0)
        whole = _whole(self._chunks, tokens)
        end = self._chunks[whole - 1].stop if whole else 0
        anywhere = self._engine.state_kind in ("none", "attention")
        if anywhere and common > end:
            return _Usable(min(common, len(tokens) - 1), whole)
        return _Usable(max(0, min(end, len(tokens)) - 1), whole)

    def _usable_stored(
        self, tokens: Sequence[int], owner: str
    ) -> tuple[list[StoredChunk], _Usable]:
        """The stored path that agrees longest, and how much of it can be used.

        Attention can be left anywhere in a chunk that proves itself, the others only one token
        before the end of one.
        """
        if self._store is None:
            return [], _Usable(0, 0)
        found = self._store.path(self._engine.info.fingerprint, owner, tokens)
        path = list(itertools.takewhile(lambda chunk: chunk.id not in self._refused, found))
        whole = _whole(path, tokens)
        while whole and not _proves(path[whole - 1]):
            whole -= 1
        end = path[whole - 1].stop if whole else 0
        part = path[whole] if whole < len(path) else None
        if self._engine.state_kind == "attention" and part is not None and _proves(part):
            agreeing = part.start + _agreeing(part, tokens)
            if agreeing > end:
                return path, _Usable(min(agreeing, len(tokens) - 1), whole, True)
        return path, _Usable(max(0, min(end, len(tokens)) - 1), whole)

    def _keep(self, whole: int, length: int) -> None:
        """The live tokens were cut to `length`: of the chunks, at most `whole` are left."""
        self._chunks = [chunk for chunk in self._chunks[:whole] if chunk.stop <= length + 1]
        self._unproved = [chunk for chunk in self._unproved if chunk in self._chunks]
        if self._owner and length <= self._unshifted:
            self._owner, self._chunks, self._unproved = "", [], []

    def forget(self) -> None:
        """Nothing is live any more: it is of no use, or no longer certain."""
        self._engine.rewind(0)
        self._chunks, self._unproved, self._owner = [], [], ""

    def leave(self) -> None:
        """The fingerprint is about to change: what is live is saved and forgotten.

        Waits a while until it is written, so that a change back finds it.
        """
        self._rescue(0)
        self.forget()
        if self._writer is not None:
            self._writer.settle(_LEAVE_SECONDS)

    # Restoring

    def _restore(
        self, path: list[StoredChunk], usable: _Usable, owner: str, check: Check
    ) -> Beginning:
        """Load a path; where a piece of it is no good, nothing is restored and nothing stays."""
        self._rescue(0)
        wanted = path[: usable.whole + usable.part]
        live = self._live_chunks(wanted)
        before = wanted[live - 1].stop - 1 if live else 0
        if not self._load(wanted, owner, check):
            raise Disproved(_NOT_RESTORED)
        if usable.part:
            self._prove_part(check)
        self._engine.rewind(usable.begin)
        self._keep(usable.whole, usable.begin)
        begin = len(self._engine.tokens)
        return Beginning(begin, max(0, begin - before))

    def _live_chunks(self, path: Sequence[StoredChunk]) -> int:
        """How many chunks at the beginning of a stored path are live; none for whole states."""
        if self._engine.state_kind == "recurrent":
            return 0
        pairs = zip(self._chunks, path, strict=False)
        return sum(1 for _ in itertools.takewhile(lambda pair: pair[0].id == pair[1].id, pairs))

    def _load(self, path: list[StoredChunk], owner: str, check: Check) -> bool:
        """Bring the state of a path into the engine; False, and nothing left, where it fails."""
        live = self._live_chunks(path)
        length = path[live - 1].stop - 1 if live else 0
        if self._engine.rewind(length) != length:
            self._engine.rewind(0)
            live = 0
        self._chunks = self._chunks[:live]
        self._unproved = [chunk for chunk in self._chunks if chunk.id not in self._proved]
        self._owner, self._unshifted = owner if path[-1].owner else "", 0
        for stored in path[live:]:
            check()
            alone = self._engine.state_kind == "recurrent" and stored is not path[-1]
            if not alone and not self._load_state(stored, path):
                self._refused.add(stored.id)
                self.forget()
                return False
            parent = self._chunks[-1] if self._chunks else None
            chunk = Chunk(
                stored.start, stored.tokens, stored.proof, parent, stored.id, written=True
            )
            self._chunks.append(chunk)
            if chunk.id not in self._proved:  # noted at once: the next `check` may end this
                self._unproved.append(chunk)
        return True

    def _load_state(self, stored: StoredChunk, path: Sequence[StoredChunk]) -> bool:
        """Put back the state of all tokens up to the chunk's last."""
        assert self._store is not None
        state = self._store.read(stored.id)
        if state is None:
            return False
        live = len(self._engine.tokens)
        if self._engine.load(live, _tokens_of(path)[live : stored.stop - 1], state):
            return True
        log.warning("chunk %s was refused by the engine", stored.id)
        self._store.drop([stored.id])
        self._engine.renew()
        return False

    # Proving

    def verify(self) -> None:
        """Compare the first logits of this turn with what the restored chunk promised.

        Raises Disproved; nothing of the path stays, in the engine or in the store, but what was
        proved before.
        """
        if self._unproved and (logits := self._engine.first_logits()) is not None:
            self._accept(self._chunks[-1], logits)

    def _prove_part(self, check: Check) -> None:
        """A chunk that is used in part: look at its last token, before it is rewound."""
        if self._unproved:
            self._engine.evaluate(self._chunks[-1].tokens[-1:], check, keep_first=True)
            self.verify()

    def _accept(self, chunk: Chunk, logits: npt.NDArray[np.float32]) -> None:
        assert self._store is not None
        # The id is 0 where the writer has found out that the chunk is gone.
        unproved, self._unproved = [each.id for each in self._unproved if each.id], []
        if chunk.proof is not None and agrees(chunk.proof, logits):
            self._proved.update(unproved)
            self._store.use(self._session, [each.id for each in self._chunks if each.id])
            return
        log.warning("restored chunks %s were disproved", unproved)
        self._store.drop(unproved)
        self._refused.update(unproved)
        self.forget()
        raise Disproved("A saved context did not prove right. Its tokens are evaluated again.")

    @property
    def waits_for_proof(self) -> bool:
        return bool(self._unproved)

    # The window moves

    def shift(
        self, uncut: Sequence[int], tokens: Sequence[int], session: str, check: Check
    ) -> None:
        """Drop what left the window and keep the rest evaluated, where the model allows it.

        `uncut` is the prompt before the window moved. Its state is restored first where it is not
        live, so that a run with a restart here shifts what one without shifts. Raises as `begin`.
        """
        if not self._engine.info.can_shift:
            return
        if self._unproved or common_prefix(self._engine.tokens, uncut) < len(uncut):
            self._carried = self.begin(uncut, session, True, check).restored
            self._prove_part(check)
            if self._chunks:
                self._engine.rewind(self._chunks[-1].stop - 1)
        live = self._engine.tokens
        keep = common_prefix(live, tokens)
        drop = moved_by(live[keep:], tokens[keep:])
        if drop:
            self._rescue(0)
        self._carried = max(0, self._carried - drop)
        if drop and self._engine.shift(keep, drop):
            self._unshifted = min(keep, self._unshifted) if self._owner else keep
            self._owner, self._session = session, session
            self._chunks, self._unproved = [], []

    # Chunks

    def stops(self, tokens: Sequence[int], persona: int) -> list[int]:
        """Where the evaluation of a prompt has to pause, so that a chunk can end there."""
        begin = len(self._engine.tokens)
        last = self._chunks[-1].stop if self._chunks else 0
        piece = self._engine.longest_piece
        ends = {persona, len(tokens), *range(last + piece, len(tokens), piece)}
        return sorted(stop for stop in ends if stop > begin)

    def end_chunk(self) -> None:
        """The live tokens up to here are a chunk; the logits after the last are at hand."""
        engine = self._engine
        start = self._chunks[-1].stop if self._chunks else 0
        stop = len(engine.tokens)
        if self._store is None and engine.state_kind in ("none", "attention"):
            return
        for piece_start, piece_stop in itertools.pairwise(
            [*range(start, stop, engine.longest_piece), stop]
        ):
            parent = self._chunks[-1] if self._chunks else None
            tokens = array("i", engine.tokens[piece_start:piece_stop])
            proof = proof_of(engine.last_logits()) if piece_stop == stop else None
            self._chunks.append(Chunk(piece_start, tokens, proof, parent))
        if engine.state_kind in ("recurrent", "hybrid") and stop > start:
            self._copy(self._chunks[-1])

    def grown(self) -> None:
        """End a chunk in the middle of a long reply, so that none is longer than a piece may be."""
        last = self._chunks[-1].stop if self._chunks else 0
        if len(self._engine.tokens) - last >= self._engine.longest_piece:
            self.end_chunk()

    # Saving

    def save_long_prefill(self) -> None:
        """Copy what a long prompt added, to be written while the reply streams."""
        new = [chunk for chunk in self._chunks if not chunk.written]
        tokens = sum(len(chunk.tokens) for chunk in new)
        if tokens > _LONG_PREFILL and self._writer is not None and not self._writer.full:
            for chunk in new:
                if self._writer.waiting_bytes > _WAITING_BYTES or _memory_is_short():
                    return
                self._save(chunk)

    def save(self, interrupted: Callable[[], bool]) -> None:
        """Save all that is new; stops between two chunks when `interrupted`."""
        for chunk in list(self._chunks):
            if self._writer is None or self._writer.full or interrupted():
                return
            if not chunk.written:
                while self._writer.waiting_bytes > self._may_wait() and not interrupted():
                    time.sleep(_WAIT_SECONDS)
                self._save(chunk)

    def close(self, seconds: float) -> None:
        """Give what waits a while to be written, then let the store go."""
        if self._writer is not None:
            self._writer.close(seconds)
        if self._store is not None:
            self._store.close()

    def _rescue(self, length: int) -> None:
        """Copy what is about to be dropped and was not saved yet, with what it hangs on."""
        if self._writer is None or not self._chunks or self._chunks[-1].stop <= length + 1:
            return
        for chunk in self._chunks:
            if self._writer.waiting_bytes > _RESCUED_BYTES or _memory_is_short():
                return
            self._save(chunk)

    def _may_wait(self) -> int:
        """Bytes for the writer while the next chunk is copied; one at a time in short memory."""
        return 0 if _memory_is_short() else _WAITING_BYTES

    def _save(self, chunk: Chunk) -> None:
        if self._writer is None or self._writer.full or chunk.written:
            return
        self._copy(chunk)
        chunk.written = True
        self._writer.put(chunk, self._owner, self._session, self._engine)

    def _copy(self, chunk: Chunk) -> None:
        """Take the chunk's state out of the engine: of all its tokens but the last.

        A recurrent model's old states cannot be had again: such a chunk is written without one, and
        so is one that cannot be copied.
        """
        if chunk.state is None and self._writer is not None:
            try:
                chunk.state = self._engine.save(max(0, chunk.start - 1), chunk.stop - 1)
            except (EngineError, MemoryError):
                log.exception("tokens %s to %s are not saved", chunk.start, chunk.stop)
                chunk.state = bytearray()


class Writer:
    """Writes chunks to the store on a thread of its own, parents before children."""

    def __init__(self, store: ContextStore, notice: Callable[[str], None]) -> None:
        self._store, self._notice = store, notice
        self._queue: queue.SimpleQueue[tuple[Chunk, NewChunk, Buffer, str] | None] = (
            queue.SimpleQueue()
        )
        self._lock = threading.Lock()
        self.waiting_bytes = 0
        self.full = False
        """Nothing is written any more; the chat goes on."""
        self._thread = threading.Thread(target=self._run, daemon=True, name="contexts")
        self._thread.start()

    def put(self, chunk: Chunk, owner: str, session: str, engine: TokenEngine) -> None:
        new = NewChunk(
            engine.info.fingerprint, owner, 0, chunk.start, chunk.tokens,
            chunk.proof or Proof((), 0.0), engine.state_kind,
        )  # fmt: skip
        state, chunk.state = chunk.state or bytearray(), None
        self._add_waiting(len(state))
        self._queue.put((chunk, new, state, session))

    def settle(self, seconds: float) -> None:
        """Wait until all states are written, at most so long."""
        end = time.monotonic() + seconds
        while self.waiting_bytes and time.monotonic() < end:
            time.sleep(_WAIT_SECONDS)

    def close(self, seconds: float) -> None:
        self._queue.put(None)
        self._thread.join(seconds)

    def _add_waiting(self, count: int) -> None:
        with self._lock:  # two threads count
            self.waiting_bytes += count

    def _run(self) -> None:
        try:
            self._store.sweep()
        except Exception:
            log.exception("what no session uses any more could not be removed")
        while (item := self._queue.get()) is not None:
            chunk, new, state, session = item
            try:
                if not self.full:
                    self._write(chunk, new, state, session)
            except StoreFull as why:
                self.full = True
                self._notice(f"{why} The context of this and later turns is not saved.")
            except Exception:
                log.exception("a context could not be saved")
                chunk.written = False
            finally:
                self._add_waiting(-len(state))
        self._store.close()

    def _write(self, chunk: Chunk, new: NewChunk, state: Buffer, session: str) -> None:
        parent = chunk.parent.id if chunk.parent else 0
        chunk.id = self._store.write(replace(new, parent_id=parent), state, session)
        if not chunk.id:
            _unwrite(chunk)


def _memory_is_short() -> bool:
    return 0 < available_memory() < 4 * _WAITING_BYTES


def _unwrite(chunk: Chunk | None) -> None:
    """What a chunk hangs on was evicted: all of its path is to be written again, from the root."""
    while chunk is not None:
        chunk.id, chunk.written = 0, False
        chunk = chunk.parent


# Comparing


def moved_by(live: Sequence[int], wanted: Sequence[int]) -> int:
    """How many tokens to drop from the front of `live` so that it begins like `wanted`.

    0 where fewer than `_SHIFT_MATCH` tokens would agree, or not all that is left of `live`.
    """
    start = list(wanted[:_SHIFT_MATCH])
    if len(start) < _SHIFT_MATCH:
        return 0
    for drop in range(1, len(live) - _SHIFT_MATCH + 1):
        if live[drop] != start[0] or list(live[drop : drop + _SHIFT_MATCH]) != start:
            continue
        rest = live[drop:]
        if common_prefix(rest, wanted) >= min(len(rest), len(wanted)):
            return drop
    return 0


def proof_of(logits: npt.NDArray[np.float32]) -> Proof:
    """The likeliest tokens with their logits, and the spread of all."""
    count = min(_PROOF_TOKENS, len(logits))
    best = np.argpartition(logits, -count)[-count:]
    return Proof(tuple((int(t), float(logits[t])) for t in best), float(logits.std()))


def agrees(proof: Proof, logits: npt.NDArray[np.float32]) -> bool:
    """Are these logits those of the proof, within the tolerance?"""
    allowed = TOLERANCE * max(proof.spread, 1e-6)
    return all(
        token < len(logits) and abs(float(logits[token]) - logit) <= allowed
        for token, logit in proof.best
    )


def _whole(path: Sequence[Chunk | StoredChunk], tokens: Sequence[int]) -> int:
    """How many chunks at the beginning of a path agree with a prompt in all their tokens."""
    agreeing = (_agreeing(chunk, tokens) == len(chunk.tokens) for chunk in path)
    return sum(1 for _ in itertools.takewhile(bool, agreeing))


def _agreeing(chunk: Chunk | StoredChunk, tokens: Sequence[int]) -> int:
    """How many of a chunk's tokens are those of the prompt at its place."""
    return common_prefix(chunk.tokens, tokens[chunk.start : chunk.stop])


def _proves(chunk: Chunk | StoredChunk) -> bool:
    return chunk.proof is not None and bool(chunk.proof.best)


def _tokens_of(path: Sequence[StoredChunk]) -> list[int]:
    return [token for chunk in path for token in chunk.tokens]
