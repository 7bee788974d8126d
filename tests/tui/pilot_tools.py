"""What the tests of the app share."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from textual.pilot import Pilot

from tui.widgets.composer import BURST_SECONDS, Composer


async def wait_until(
    pilot: Pilot[Any], predicate: Callable[[], object], seconds: float = 10.0
) -> None:
    """Let the app run until this is true."""
    deadline = time.monotonic() + seconds
    while not predicate():
        assert time.monotonic() < deadline, "it did not come true in time"
        await pilot.pause(0.01)


async def press_like_a_person(pilot: Pilot[Any], *keys: str) -> None:
    """Each key long enough after the last not to be taken for a paste."""
    for key in keys:
        await pilot.pause(BURST_SECONDS * 2)
        await pilot.press(key)


async def say(pilot: Pilot[Any], text: str) -> None:
    """Put a text into the composer and press Enter."""
    composer = pilot.app.screen.query_one(Composer)
    composer.focus()
    composer.load(text)
    await press_like_a_person(pilot, "enter")


def screen_text(app: Any) -> str:
    """All that is on the screen, as plain text."""
    return "\n".join(
        "".join(segment.text for segment in row) for row in app.screen._compositor.render_strips()
    )
