"""The tables of `sessions.db`: sessions, and their messages as a tree.

Times are seconds since 1970. What has no value is an empty string, except where NULL means
something: a message without parent begins a session, a row without `deleted_at` is there.
"""

from __future__ import annotations

import time
from array import array
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlmodel import JSON, Field, LargeBinary, SQLModel

from engines.sampling import DEFAULTS, SamplingParams, from_mapping
from sessions.ids import new_id

PARTIAL, COMPLETE, CANCELLED, FAILED = "partial", "complete", "cancelled", "failed"


def _json(default: type[list[Any]] | type[dict[str, Any]]) -> Any:
    return Field(default_factory=default, sa_type=JSON, nullable=False)


def _today() -> str:
    return date.today().isoformat()


class SessionRow(SQLModel, table=True):
    """A conversation with all its branches, and how it is continued."""

    __tablename__ = "session"

    id: str = Field(default_factory=new_id, primary_key=True)
    title: str = ""
    model: str = ""
    template: str = "auto"
    template_args: dict[str, Any] = _json(dict)
    adapters: dict[str, float] = _json(dict)
    system_prompt: str = ""
    opening: list[list[str]] = _json(list)
    """[role, content] of each message of a primed exchange."""
    sampling: dict[str, Any] = _json(dict)
    overflow: str = "shift"
    window_exchanges: int = 0
    head_id: str = ""
    """The leaf in view; empty while nothing was said."""
    draft: str = ""
    unread: bool = False
    pinned: bool = False
    archived: bool = False
    tags: list[str] = _json(list)
    day: str = Field(default_factory=_today)
    """The local date of the beginning: what a template that prints the date is given for ever."""
    created_at: float = Field(default_factory=time.time)
    updated_at: float = Field(default_factory=time.time)
    """When something was last said."""
    deleted_at: float | None = None

    def params(self) -> SamplingParams:
        return params(self.sampling)


class MessageRow(SQLModel, table=True):
    """One message. A reply that was made again, or a message said otherwise, is a sibling."""

    __tablename__ = "message"

    number: int | None = Field(default=None, primary_key=True)
    """The row in the full-text index."""
    id: str = Field(default_factory=new_id, unique=True)
    session_id: str = Field(foreign_key="session.id")
    parent_id: str | None = Field(default=None, foreign_key="message.id")
    depth: int = 0
    """Messages before this one on its branch."""
    last_child_id: str = ""
    """Where the branch in view went on when this message was last passed."""
    role: str = "user"
    status: str = COMPLETE
    """complete, cancelled, failed, or partial: its end was not recorded (yet)."""
    model: str = ""
    fingerprint: str = ""
    tokenizer: str = ""
    window_start: str = ""
    """First message in the window when this reply ended; empty: see the messages before it."""
    seed: int = -1
    sampling: dict[str, Any] = _json(dict)
    changes: list[Any] = _json(list)
    """[token index, parameters from that token on, and the character where that is, if known]."""
    stats: dict[str, Any] = _json(dict)
    """`protocol.Stats`, with `reason` and `error` of the end; from the beginning: `adapters`."""
    created_at: float = Field(default_factory=time.time)
    deleted_at: float | None = None
    content: str = ""
    context: str = ""
    tokens: bytes = Field(default=b"", sa_type=LargeBinary)
    """What the model wrote: 32 bits a token."""

    def params(self) -> SamplingParams:
        """What the reply began with, its seed included."""
        return params(self.sampling)

    def adjustments(self) -> list[tuple[int, SamplingParams]]:
        return [(index, params(values)) for index, values, *_ in self.changes]

    def change_offsets(self) -> tuple[int, ...]:
        """The characters of the reply at which its parameters were changed."""
        return tuple(change[2] for change in self.changes if len(change) > 2)

    def token_ids(self) -> tuple[int, ...]:
        return tuple(array("I", self.tokens))

    @property
    def adapters(self) -> dict[str, float]:
        """The scale of each adapter that the reply was made with."""
        found = self.stats.get("adapters")
        scales = found.items() if isinstance(found, dict) else ()  # an import can hold anything
        return {name: scale for name, scale in scales if type(scale) in (int, float)}

    @property
    def reason(self) -> str:
        """How the reply ended: stop, length, cancelled, failed, or empty where that is unknown."""
        return str(self.stats.get("reason", ""))

    @property
    def error(self) -> str:
        return str(self.stats.get("error", ""))


def packed(tokens: Sequence[int]) -> bytes:
    """Tokens as they are stored."""
    return array("I", tokens).tobytes()


def params(values: Mapping[str, Any]) -> SamplingParams:
    """Stored parameters; what this version does not know or allow is left at its default."""
    try:
        return from_mapping(values)
    except ValueError:
        return _what_is_known(values)


def _what_is_known(values: Mapping[str, Any]) -> SamplingParams:
    sampling = DEFAULTS
    for name, value in values.items():
        try:
            sampling = from_mapping({name: value}, sampling)
        except ValueError:
            continue
    return sampling
