"""What is known of the session in view, its model and the machine, for reading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from engines.protocol import ModelInfo, Stats
from sessions.contexts import SqliteContexts
from sessions.models import SessionRow
from tui.config import TINY
from tui.gauges import bar, sparkline, window_bar, window_legend
from tui.memory import Memory
from tui.readable import readable_bytes, readable_scales

BAR = 30
Rows = list[tuple[str, str]]


def session_details(
    session: SessionRow, info: ModelInfo | None, contexts: SqliteContexts | None
) -> Rows:
    """Names and values."""
    rows = [
        ("id", session.id),
        ("begun", f"{datetime.fromtimestamp(session.created_at):%Y-%m-%d %H:%M}"),
        ("model", f"{session.model} (tiny)" if session.model in TINY else session.model),
        ("template", session.template),
        ("overflow", session.overflow),
    ]
    if session.tags:
        rows.append(("tags", " ".join(session.tags)))
    if info is not None:
        rows += [("", info.description), ("window", _window(info))]
        if info.adapters:
            rows.append(("adapters", readable_scales(info.adapters)))
        rows += [("", note) for note in info.notes]
    if contexts is not None:
        usage = contexts.session_usage(session.id)
        own, shared = (readable_bytes(n) for n in (usage.own_bytes, usage.shared_bytes))
        rows.append(("saved context", f"{own} of its own, {shared} shared with others"))
    return rows


def reply_details(parts: Sequence[int], total: int, speeds: Sequence[float], stats: Stats) -> Rows:
    """The window as a bar, and how fast the last reply came."""
    rows: Rows = []
    if total:
        rows += [("", window_bar(parts, total, BAR)), ("", window_legend(parts, total))]
    if any(speeds):
        rows.append(("speed", f"{sparkline(speeds, BAR)} {max(speeds):,.0f} tok/s at most"))
    if stats.output_tokens:
        rows.append(("last reply", _last_reply(stats)))
    return rows


def memory_details(memories: Iterable[Memory]) -> Rows:
    """A bar for the machine, and for each GPU."""
    return [(each.name, f"{bar(each.used, each.total, BAR)} {memory_told(each)}")
            for each in memories]  # fmt: skip


def memory_told(memory: Memory) -> str:
    """`5.6 GB of 15.6 GB, the engine 1.2 GB`; of a GPU also `62% busy`."""
    told = [f"{readable_bytes(memory.used)} of {readable_bytes(memory.total)}"]
    if memory.engine:
        told.append(f"the engine {readable_bytes(memory.engine)}")
    if memory.load is not None:
        told.append(f"{memory.load}% busy")
    return ", ".join(told)


def _last_reply(stats: Stats) -> str:
    known = stats.reused_tokens + stats.restored_tokens
    about = "about " if stats.estimated else ""
    return (
        f"{about}{stats.output_tokens:,} tokens in {stats.decode_seconds:.1f} s; of the prompt's "
        f"{stats.prompt_tokens:,} tokens {known:,} were known already"
    )


def _window(info: ModelInfo) -> str:
    if not info.context_length and info.engine == "remote":
        return "not known: everything is sent until the server says that it is too much"
    if not info.context_length:
        trained = f" (trained with {info.trained_length:,} tokens)" if info.trained_length else ""
        return f"none: everything said stays in the model's state{trained}"
    trained = f" (trained with {info.trained_length:,})" if info.trained_length else ""
    return f"{info.context_length:,} tokens{trained}"
