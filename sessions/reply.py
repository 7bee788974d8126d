"""The reply that is being written: in memory at once, on the disk a moment later."""

from __future__ import annotations

import time
from array import array
from dataclasses import asdict, replace
from typing import Any

from engines.protocol import Adjusted, Event, Generate, GenerationEnded, TextDelta
from engines.sampling import SamplingParams
from sessions.entries import ReplyChanged, ReplyEnded, ReplyText
from sessions.journal import Journal
from sessions.lease import Lease
from sessions.models import CANCELLED, COMPLETE, FAILED, MessageRow, params

_STATUS = {"stop": COMPLETE, "length": COMPLETE, "cancelled": CANCELLED, "failed": FAILED}


class Reply:
    """Takes the events of one request, and no others."""

    def __init__(self, journal: Journal, lease: Lease, row: MessageRow, request: Generate) -> None:
        self.row, self.request_id = row, request.request_id
        self._journal, self._lease = journal, lease
        self._seed = request.sampling.seed
        self._tokens = array("I", row.tokens)
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

    def tell_model(self, **columns: str) -> None:
        """What is known of the model only now that it is loaded."""
        for name, value in columns.items():
            setattr(self.row, name, value)
        self._journal.put(ReplyChanged(self._lease, self.row.id, columns))

    def _write(self, event: TextDelta) -> None:
        self.row.content += event.text
        self._tokens.extend(event.tokens)
        self._journal.put(ReplyText(self._lease, self.row.id, event.text, event.tokens))

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
            "stats": {**asdict(event.stats), "reason": event.reason, "error": event.error},
            "window_start": event.window_start or self.row.window_start,
            "changes": self._reached(),
        }
        for name, value in columns.items():
            setattr(self.row, name, value)
        self._journal.put(ReplyEnded(self._lease, self.row.id, columns, self.ended_at))

    def _reached(self) -> list[Any]:
        """A reply that is made again has its changes from the start, but may end before them."""
        written = len(self._tokens)
        return [change for change in self.row.changes if not written or change[0] <= written]


def in_force(row: MessageRow, index: int) -> SamplingParams:
    """The parameters with which a reply's token of this index is, or would be, chosen."""
    values = row.sampling
    for first, changed in row.changes:
        if first <= index:
            values = changed
    return params(values)
