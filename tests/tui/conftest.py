"""How long a test waits after each key."""

from __future__ import annotations

import asyncio

import pytest
import textual.app
import textual.pilot
from textual._context import active_app

_AT_LEAST = 0.02
_LOOKS = 3
"""So often, a millisecond apart, there has to be nothing to do."""


async def _until_quiet(min_sleep: float = 0, max_sleep: float = 1) -> None:
    """Until the event loop and the threads of workers have nothing to do."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    await asyncio.sleep(_AT_LEAST)
    quiet = 0
    while quiet < _LOOKS and loop.time() < began + max_sleep:
        await asyncio.sleep(0.001)
        busy = loop._ready or any(worker.is_running for worker in active_app.get().workers)  # type: ignore[attr-defined]
        quiet = 0 if busy else quiet + 1


@pytest.fixture(autouse=True)
def _no_needless_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Textual's own waits until the process hardly computes, three times for each key: while a
    reply is written that is never, and each time a second.
    """
    monkeypatch.setattr(textual.app, "wait_for_idle", _until_quiet)
    monkeypatch.setattr(textual.pilot, "wait_for_idle", _until_quiet)
