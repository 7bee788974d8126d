"""What each pane and state looks like, at two sizes. After a change that is meant, look at it and
run with `--snapshot-update`.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytest_textual_snapshot import SVGImageExtension
from syrupy.assertion import SnapshotAssertion

from engines.protocol import GenerationEnded, ModelInfo, Stats, TextDelta
from engines.sampling import DEFAULTS
from sessions.conversation import Conversation
from sessions.store import Store
from tests.tui.pilot_tools import ECHO, Chat, config_of, opened
from tui.config import ModelEntry
from tui.model_facts import ModelFacts, Room
from tui.paths import paths_below

REPLY = """Three things keep a kite up:

1. **wind**, steady and not too strong;
2. a *bridle* that holds it at the right angle;
3. a tail.

| wind | tail |
|---|---|
| light | short |
| strong | long |

```python
def pull(wind: float) -> float:
    return 0.6 * wind**2  # newtons
```
"""
STATS = Stats(
    prompt_tokens=812, persona_tokens=120, reused_tokens=640, first_token_seconds=0.21,
    output_tokens=96, decode_seconds=2.4, window_tokens=908, context_length=4096,
)  # fmt: skip
MODELS = (ECHO, ModelEntry("mistral-7b", path="/models/mistral-7b.Q4_K_M.gguf"))

MISTRAL = ModelInfo(
    "mistral-7b", "llama", description="Mistral 7B Instruct (llama 7.2B Q4_K)", template="mistral",
    trained_length=32_768, file_bytes=4_370_000_000, memory_bytes=5_600_000_000,
)  # fmt: skip
FACTS = [ModelFacts(info, "", Room(5_000_000_000)) for info in (ModelInfo("echo", "echo"), MISTRAL)]


@pytest.fixture(autouse=True)
def _no_models_of_other_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.stored_entries.stored_models", lambda _: [])
    monkeypatch.setattr("tui.model_facts.look_at", lambda *_, **__: (each for each in FACTS))


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder with a short name: where the help says it in two rows, its scrollbar is another."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def history(home: Path) -> None:
    """Sessions of today and yesterday, one of them pinned, with tags, and unread."""
    store = Store(paths_below(home).sessions)
    for title, said, columns in (
        ("Yesterday's question", "Why is the sky blue?", {"updated_at": time.time() - 86_400}),
        ("A letter", "Write a letter", {"pinned": True, "unread": True, "tags": ["home"]}),
        ("How does a kite fly?", "How does a kite fly?", {}),
    ):
        sampling = DEFAULTS.replace(temperature=1.1)
        session = store.create_session(model="echo", sampling=sampling, title=title)
        conversation = Conversation(store, session.id)
        request = conversation.say(said)
        conversation.hear(TextDelta(request.request_id, REPLY, (1,)))
        conversation.hear(GenerationEnded(request.request_id, "stop", STATS))
        conversation.close()
        store.update_session(session.id, **columns)
    store.close()


STATES: dict[str, tuple[str, ...]] = {
    "conversation": (),
    "chosen message": ("ctrl+up",),
    "commands": ("escape", "escape", "/", "s", "e"),
    "sessions": ("escape", "ctrl+o"),
    "sessions filtered": ("l", "e", "t"),
    "parameters": ("backspace", "backspace", "backspace", "escape", "ctrl+t", "down", "2"),
    "help": ("escape", "f1"),
    "models": ("escape", "f3"),
    "system prompt": ("escape", "f7"),
    "search": ("escape", "ctrl+f", "l", "e", "t", "t", "e", "r"),
    "history": ("escape", "alt+r"),
    "presets": ("escape", "alt+s"),
    "delete": ("escape", "ctrl+d"),
    "palette": ("escape", "ctrl+p", "p", "i", "n"),
}
"""What to press after the state before, by the name of the state."""


async def settle(chat: Chat, state: str) -> None:
    """Wait for what comes a moment later."""
    if state == "search":
        await chat.until(lambda: "A letter · you" in chat.text)
    elif state == "history":
        await chat.until(lambda: "You said nothing" in chat.text)
    elif state == "sessions filtered":
        await chat.until(lambda: len(chat.screen.sessions._rows) == 1)
    elif state == "palette":
        await chat.until(lambda: "(Alt+P)" in chat.text)
    elif state == "help":
        await chat.until(lambda: "─ Help ─" in chat.text)
    elif state == "models":
        await chat.until(lambda: "5.2 GiB of" in chat.text)
    elif state == "conversation":
        await chat.until(lambda: len(chat.screen.sessions._rows) == 3)
        await chat.until(lambda: "loads at the first message" in chat.text)
    await chat.pilot.pause(0.05)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
async def test_every_state_looks_as_it_did(
    home: Path, snapshot: SnapshotAssertion, size: tuple[int, int]
) -> None:
    history(home)
    config = config_of(*MODELS, animations=False)
    different = []
    async with opened(home, config=config, size=size) as chat:
        for state, keys in STATES.items():
            await chat.press(*keys)
            await settle(chat, state)
            drawn = chat.app.export_screenshot(title="llmtui")
            if drawn != snapshot(extension_class=SVGImageExtension, name=state):
                different.append(state)
    assert not different, "look at what --snapshot-update makes of these"


async def test_the_first_screen_looks_as_it_did(
    tmp_path: Path, snapshot: SnapshotAssertion, starter: Path
) -> None:
    model = ModelEntry("starter", path=str(starter))
    config = replace(config_of(model, animations=False), path=Path.home() / "config.toml")
    async with opened(tmp_path, config=config, size=(80, 24)) as chat:
        await chat.until(lambda: "loads at the first message" in chat.text)
        drawn = chat.app.export_screenshot(title="llmtui")
    assert drawn == snapshot(extension_class=SVGImageExtension)
