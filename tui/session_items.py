"""Stored sessions as the session list shows them."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

from tui.config import TINY
from tui.widgets.session_list import SessionItem

if TYPE_CHECKING:
    from sessions.models import SessionRow

_UNITS = ((86_400, "d"), (3_600, "h"), (60, "min"))


def item_of(session: SessionRow, generating: bool) -> SessionItem:
    """One row of the list."""
    return SessionItem(
        session.id,
        session.title,
        short_model(session.model),
        age(session.updated_at),
        generating,
        unread=session.unread,
        tags=tuple(session.tags),
        group="Pinned" if session.pinned else day(session.updated_at),
    )


def day(then: float, now: float | None = None) -> str:
    """Today, yesterday, a day of the last week, or a date."""
    today = date.fromtimestamp(time.time() if now is None else now)
    that = date.fromtimestamp(then)
    ago = (today - that).days
    if ago <= 1:
        return "Today" if ago <= 0 else "Yesterday"
    if ago < 7:
        return f"{that:%A}"
    return f"{that.day} {that:%B}" if that.year == today.year else f"{that.day} {that:%B %Y}"


def age(then: float, now: float | None = None) -> str:
    """How long ago, in one unit; a date where that is more than a month."""
    seconds = (time.time() if now is None else now) - then
    if seconds > 30 * 86_400:
        return time.strftime("%Y-%m-%d", time.localtime(then))
    for size, unit in _UNITS:
        if seconds >= size:
            return f"{seconds // size:.0f} {unit}"
    return "now"


def short_model(name: str) -> str:
    """A model that was given as a path goes by its file's name; one that is tiny is marked."""
    short = name.rpartition("/")[2].removesuffix(".gguf")
    return f"{short} (tiny)" if name in TINY else short
