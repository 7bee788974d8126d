"""The reply that is being written: in memory at once, on the disk a moment later."""

from __future__ import annotations

import time
from array import array
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from engines.protocol import Adjusted, Event, Generate, GenerationEnded, TextDelta
from engines.sampling import SamplingParams
from sessions.database import clean
from sessions.entries import ReplyChanged, ReplyEnded, ReplyText
from sessions.journal import Journal
from sessions.lease import Lease
from sessions.models import CANCELLED, COMPLETE, FAILED, PARTIAL, MessageRow, params

_STATUS = {"stop": COMPLETE, "length": COMPLETE, "cancelled": CANCELLED, "failed": FAILED}


class Reply:
    """Takes the events of one request, and no others."""

    def __init__(self, journal: Journal, lease: Lease, row: MessageRow, request: Generate) -> None:
        self.row, self.request_id = row, request.request_id
        self._journal, self._lease = journal, lease
        self._seed = request.sampling.seed
        self._tokens = array("I", row.tokens)
        self._began: float | None = None
        self._thought_seconds = 0.0
        self.ended_at = 0.0

    def hear(self, event: Event) -> None:
        """After the end, `ended_at` is set."""
        if getattr(event, "request_id", "") != self.request_id:
            return
        if isinstance(event, TextDelta):
            self._write(event)
        elif isinstance(event, Adjusted):
            self._record(event.token_index, event.sampling)
        elif isinstance(event, GenerationEnded):
            self._end(event)

    def seeded(self, sampling: SamplingParams) -> SamplingParams:
        """Parameters for this reply: where no seed is set, the one that it began with."""
        return replace(sampling, seed=self._seed) if sampling.seed < 0 else sampling

    def tell_model(
        self, model: str, fingerprint: str, tokenizer: str, adapters: Mapping[str, float]
    ) -> None:
        """What is known of the model only now that it is loaded."""
        columns: dict[str, Any] = {
            "model": model, "fingerprint": fingerprint, "stats": begun_with(adapters),
            **_retokenized(self.row, tokenizer),
        }  # fmt: skip
        if "tokens" in columns:
            self._tokens = array("I")
        for name, value in columns.items():
            setattr(self.row, name, value)
        self._journal.put(ReplyChanged(self._lease, self.row.id, columns))

    def abandon(self) -> None:
        """The end will not be heard: what there is stays, as partial."""
        self._journal.put(ReplyEnded(self._lease, self.row.id, {}, time.time()))

    def _write(self, event: TextDelta) -> None:
        text = clean(event.text)
        before = len(self.row.content)
        self._time_thought(text)
        self.row.content += text
        self._tokens.extend(event.tokens)
        self._place_changes(before, len(event.tokens))
        self._journal.put(ReplyText(self._lease, self.row.id, text, event.tokens))

    def _time_thought(self, text: str) -> None:
        """How long it took to `</think>`, if the model thinks."""
        now = time.monotonic()
        self._began = now if self._began is None else self._began
        if "</think>" in self.row.content[-len("</think>") :] + text:
            self._thought_seconds = now - self._began

    def _place_changes(self, before: int, tokens: int) -> None:
        """Where in the text the changes are whose tokens came just now, or were there already."""
        first, length = len(self._tokens) - tokens, len(self.row.content)
        for change in self.row.changes:
            if len(change) == 2 and change[0] < len(self._tokens):
                share = max(change[0] - first, 0) / max(tokens, 1)
                change.append(before + round(share * (length - before)))

    def _record(self, index: int, sampling: SamplingParams) -> None:
        """Keep a change of parameters, unless these were in force already."""
        if sampling == in_force(self.row, index):
            return
        changes = [*self.row.changes, [index, sampling.to_dict()]]
        self.row.changes = sorted(changes, key=lambda change: change[0])
        self._journal.put(ReplyChanged(self._lease, self.row.id, {"changes": self.row.changes}))

    def _end(self, event: GenerationEnded) -> None:
        self.row.tokens = self._tokens.tobytes()
        self.ended_at = time.time()
        columns: dict[str, Any] = {
            "status": _STATUS[event.reason],
            "stats": self._stats(event),
            "window_start": event.window_start or self.row.window_start,
            "changes": self._reached(),
        }
        for name, value in columns.items():
            setattr(self.row, name, value)
        self._journal.put(ReplyEnded(self._lease, self.row.id, columns, self.ended_at))

    def _stats(self, event: GenerationEnded) -> dict[str, Any]:
        stats = {**asdict(event.stats), "reason": event.reason, "error": event.error}
        thought = round(self._thought_seconds, 1)
        stats |= {"thought_seconds": thought} if thought else {}
        return stats | begun_with(self.row.adapters)

    def _reached(self) -> list[Any]:
        """A reply that is made again has its changes from the start, but may end before them."""
        written = len(self._tokens)
        return [change for change in self.row.changes if not written or change[0] <= written]


def begun_with(adapters: Mapping[str, float]) -> dict[str, Any]:
    """What the stats of a reply say of the adapters it is made with, from its beginning on."""
    return {"adapters": dict(adapters)} if adapters else {}


def in_force(row: MessageRow, index: int) -> SamplingParams:
    """The parameters with which a reply's token of this index is, or would be, chosen."""
    values = row.sampling
    for first, changed, *_ in row.changes:
        if first <= index:
            values = changed
    return params(values)


def resumed(row: MessageRow, sampling: SamplingParams, tokenizer: str) -> dict[str, Any]:
    """What changes in a reply's row when it is gone on with, or begun anew if it is empty."""
    columns: dict[str, Any] = {"status": PARTIAL, "stats": {}, **_retokenized(row, tokenizer)}
    if not row.content:
        return columns | {"changes": [], "sampling": sampling.to_dict(), "seed": sampling.seed}
    written = len(array("I", columns.get("tokens", row.tokens)))
    if sampling != in_force(row, written):
        columns["changes"] = [*row.changes, [written, sampling.to_dict(), len(row.content)]]
    return columns


def _retokenized(row: MessageRow, tokenizer: str) -> dict[str, Any]:
    """Tokens of two tokenizers cannot stand in one reply: those of the other one go."""
    if not tokenizer or tokenizer == row.tokenizer:
        return {}
    return {"tokenizer": tokenizer, "tokens": b""} if row.tokens else {"tokenizer": tokenizer}
