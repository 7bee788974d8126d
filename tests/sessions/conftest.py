"""A store in a folder of its own, and a conversation in it whose engine is played by the test."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engines.protocol import EndReason, Generate, GenerationEnded, Stats, TextDelta
from engines.sampling import DEFAULTS
from sessions.conversation import Conversation
from sessions.store import Store

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "llmtui" / "sessions.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    opened = Store(path)
    yield opened
    opened.close()


@pytest.fixture
def conversation(store: Store) -> Conversation:
    return Conversation(store, store.create_session(model="tiny", sampling=DEFAULTS).id)


Answer = Callable[..., None]


@pytest.fixture
def answer() -> Answer:
    """Be the engine for one request."""

    def play(
        conversation: Conversation,
        request: Generate,
        text: str = "All right.",
        reason: EndReason = "stop",
        window_start: str = "",
        tokens: tuple[int, ...] = (1, 2, 3),
    ) -> None:
        if text:
            conversation.hear(TextDelta(request.request_id, text, tokens))
        ended = GenerationEnded(request.request_id, reason, Stats(), window_start)
        conversation.hear(ended)

    return play


@pytest.fixture
def child() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start another llmtui process, so to speak: a script that gets the arguments."""
    started: list[subprocess.Popen[str]] = []

    def start(script: str, *arguments: object) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", script, *map(str, arguments)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()
