"""What the tests of the app share."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from tui.app import LlmTui
from tui.config import Config, Contexts, Interface, ModelEntry
from tui.paths import paths_below
from tui.start import Start
from tui.terminal import start_resource_tracker
from tui.widgets.composer import BURST_SECONDS, Composer

ECHO = ModelEntry(name="echo", engine="echo")
SLOW = ModelEntry(name="slow", engine="echo", options={"delay": 0.01})
STARTER = ModelEntry(
    name="starter",
    engine="llama",
    path=str(Path(__file__).parents[2] / "engines" / "data" / "starter.gguf"),
)

LONG = "This one is interrupted in any case. " * 20
"""A message that is said again for seconds, for a test that does something meanwhile."""


def config_of(*models: ModelEntry, keys: dict[str, str] | None = None, **interface: Any) -> Config:
    """A configuration; the first model is the default, and is loaded at the first message."""
    return Config(
        models=models,
        default_model=models[0].name,
        interface=replace(Interface(load="send"), **interface),
        contexts=Contexts(),
        keys=keys or {},
        path=Path("config.toml"),
    )


class Chat:
    """A running app, and what one does in it."""

    def __init__(self, app: LlmTui, pilot: Pilot[None], told: Sequence[str] = ()) -> None:
        self.app, self.pilot, self.screen, self.told = app, pilot, app.chat, told

    async def until(self, predicate: Callable[[], object], seconds: float = 30.0) -> None:
        await wait_until(self.pilot, predicate, seconds)

    async def press(self, *keys: str) -> None:
        await press_like_a_person(self.pilot, *keys)
        await self.pilot.pause()

    async def say(self, text: str) -> None:
        """Send a message and wait until its reply is asked for."""
        await say(self.pilot, text)
        await self.pilot.pause()

    async def reply(self, text: str) -> str:
        """Send a message and wait for the whole reply."""
        await self.say(text)
        await self.rest()
        return self.texts[-1]

    async def rest(self) -> None:
        """Wait until nothing is written and nothing waits."""
        await self.until(lambda: not self.screen.desk.writing and not self.screen.desk.queue)
        await self.pilot.pause()

    async def writing(self, characters: int = 1) -> None:
        """Wait until so much of a reply is there."""
        await self.until(lambda: self.screen.desk.writing and len(self.texts[-1]) >= characters)

    @property
    def texts(self) -> list[str]:
        """What the messages of the session in view say."""
        return [row.content for row in self.screen.desk.shown.messages]

    @property
    def text(self) -> str:
        """All that is on the screen."""
        return screen_text(self.app)

    @property
    def composer(self) -> Composer:
        return self.screen.pane.composer


@asynccontextmanager
async def opened(
    home: Path,
    *models: ModelEntry,
    config: Config | None = None,
    start: Start | None = None,
    size: tuple[int, int] = (120, 40),
) -> AsyncIterator[Chat]:
    """The app with its store open, and everything closed afterwards."""
    start_resource_tracker()
    app = LlmTui(config or config_of(*(models or (ECHO,))), paths_below(home), start or Start())
    told = _heard_of(app)
    try:
        async with app.run_test(size=size, notifications=True) as pilot:
            await wait_until(pilot, lambda: app.chat.is_open or app.chat.problem)
            yield Chat(app, pilot, told)
    finally:
        app.chat.close()


def _heard_of(app: LlmTui) -> list[str]:
    """Every notification from now on: on a busy machine the first may be gone when looked for."""
    told: list[str] = []
    notify = app.notify

    def hear(message: str, **more: Any) -> None:
        told.append(message)
        notify(message, **more)

    app.notify = hear  # type: ignore[method-assign]
    return told


async def wait_until(
    pilot: Pilot[Any], predicate: Callable[[], object], seconds: float = 30.0
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
