"""What is known of a message, for reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from engines.sampling import DEFAULTS, SamplingParams
from tui.readable import readable_scales

if TYPE_CHECKING:
    from sessions.models import MessageRow

_FINGERPRINT = 12


def message_details(message: MessageRow, branch: tuple[int, int]) -> list[tuple[str, str]]:
    """Names and values; `branch` is its place among its alternatives, and how many there are."""
    place, count = branch
    rows = [
        ("written", f"{datetime.fromtimestamp(message.created_at):%Y-%m-%d %H:%M:%S}"),
        ("length", f"{len(message.content):,} characters"),
    ]
    if count > 1:
        rows.append(("branch", f"{place} of {count}"))
    if message.context:
        rows.append(("attached", f"{len(message.context):,} characters"))
    return rows if message.role != "assistant" else [*rows, *_of_reply(message)]


def _of_reply(message: MessageRow) -> Iterator[tuple[str, str]]:
    fingerprint = message.fingerprint[:_FINGERPRINT]
    yield "model", f"{message.model} ({fingerprint})" if fingerprint else message.model
    yield "seed", str(message.seed)
    if message.adapters:
        yield "adapters", readable_scales(message.adapters)
    sampling = message.params()
    yield "parameters", _differences(DEFAULTS, sampling) or "the defaults"
    for index, changed in message.adjustments():
        yield f"from token {index:,}", _differences(sampling, changed) or "as before"
        sampling = changed
    yield "ended", message.error or message.reason or message.status
    yield from _costs(message.stats)


def _differences(before: SamplingParams, after: SamplingParams) -> str:
    """In one line; the seed has a line of its own."""
    return ", ".join(differences(before.replace(seed=after.seed), after))


def differences(before: SamplingParams, after: SamplingParams) -> list[str]:
    """Each change as `temperature 0.8 → 1.2`."""
    old, new = before.to_dict(), after.to_dict()
    names = [name for name in new if old[name] != new[name]]
    return [f"{name} {_value(old[name])} → {_value(new[name])}" for name in names]


def _value(value: Any) -> str:
    return repr(value) if isinstance(value, (str, list, tuple)) else str(value)


def _costs(stats: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if not stats.get("prompt_tokens"):
        return
    reused, restored = stats.get("reused_tokens", 0), stats.get("restored_tokens", 0)
    about = "about " if stats.get("estimated") else ""
    parts = [f"{about}{stats['prompt_tokens']:,} tokens"]
    parts += [f"{reused:,} known already"] if reused else []
    seconds = stats.get("restore_seconds", 0.0)
    parts += [f"{restored:,} restored in {1000 * seconds:,.0f} ms"] if restored else []
    parts += [f"{stats.get('evaluated_tokens', 0):,} evaluated"]
    yield "prompt", ", ".join(parts)
    tokens, seconds = stats.get("output_tokens", 0), stats.get("decode_seconds", 0.0)
    speed = f", {tokens / seconds:.1f} a second" if seconds else ""
    about = "about " if stats.get("estimated") else ""
    yield "reply", f"{about}{tokens:,} tokens in {seconds:.1f} s{speed}"
    yield "first token", f"after {stats.get('first_token_seconds', 0.0):.2f} s"
    if thought := stats.get("thought_seconds"):
        yield "thought", f"for {thought:.1f} s"
    if stats.get("context_length"):
        used, length = stats.get("window_tokens", 0), stats["context_length"]
        yield "window", f"{used:,} of {length:,} tokens at the end"
