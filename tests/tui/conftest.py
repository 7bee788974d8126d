"""How long a test waits after each key, and what all of its apps share."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
import textual.app
import textual.pilot
from textual._context import active_app
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet

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


_parsed: dict[tuple[Any, ...], list[RuleSet]] = {}


@pytest.fixture(autouse=True)
def _stylesheets_are_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """And not for each app anew, which is a good part of what it takes to open one."""
    parse = Stylesheet._parse_rules

    def parsed(sheet: Stylesheet, *source: Any, **named: Any) -> list[RuleSet]:
        variables = frozenset(sheet._variables.items())
        key = (source, frozenset(named.items()), variables)
        if key not in _parsed:
            _parsed[key] = parse(sheet, *source, **named)
        return _parsed[key]

    monkeypatch.setattr(Stylesheet, "_parse_rules", parsed)
