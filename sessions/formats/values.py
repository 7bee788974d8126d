"""Values that a stranger wrote, made into what they should be."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any


def mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def texts(value: Any) -> list[str]:
    return [part for part in value if isinstance(part, str)] if isinstance(value, list) else []


def seconds(value: Any) -> float:
    """Seconds since 1970, from these or from milliseconds; 0 for what is no time."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e14:
        return 0.0
    return float(value / 1000 if value > 1e11 else value)


def times(created: Any, updated: Any) -> dict[str, Any]:
    """The columns of a session that say when it was."""
    begun = seconds(created)
    if not begun:
        return {}
    return {
        "created_at": begun,
        "updated_at": seconds(updated) or begun,
        "day": date.fromtimestamp(begun).isoformat(),
    }
