"""Numbers as people read them."""

from __future__ import annotations

from collections.abc import Mapping


def readable_scales(adapters: Mapping[str, float]) -> str:
    """`{"law": 0.5, "style": 0.0}` -> `law 0.5, style off`."""
    return ", ".join(f"{name} {scale:g}" if scale else f"{name} off"
                     for name, scale in adapters.items())  # fmt: skip


def counted(count: int, noun: str) -> str:
    """`1 session`, `1,200 sessions`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def readable_time(seconds: float) -> str:
    """`200` -> `3 min`; at least a second, rounded to what matters."""
    if seconds < 90:
        return f"{max(seconds, 1):.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def readable_bytes(count: int) -> str:
    """`2_147_483_648` -> `2.0 GiB`."""
    size = float(count)
    for unit in ("B", "KiB", "MiB"):
        if size < 1024:
            return f"{size:.0f} {unit}" if unit == "B" else f"{size:.1f} {unit}"
        size /= 1024
    return f"{size:.1f} GiB"
