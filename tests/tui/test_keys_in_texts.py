"""What a text tells to press is what the key map says."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from engines.sampling import DEFAULTS
from sessions.store import MessageRow, Store
from tests.tui.pilot_tools import ECHO, config_of, opened
from tui.keys import ACTIONS, key_names, remap
from tui.message_entries import all_entries

ROOT = Path(__file__).parents[2]
KEY = re.compile(r"\b(ctrl|alt)\+\w|\bF\d{1,2}\b", re.IGNORECASE)
FIXED = ("(Ctrl+C gives up)", "Ctrl+J new line", "F2, Alt+…", "Alt+Z")
"""Keys that are not configured: of dialogs, of panes, and of `llmtui ask`."""


def texts(path: Path) -> Iterator[str]:
    """What a module may tell: strings of more than a word that are no docstrings."""
    tree = ast.parse(path.read_text())
    bare = (node.value for node in ast.walk(tree) if isinstance(node, ast.Expr))
    docstrings = {id(value) for value in bare}
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and " " in text and id(node) not in docstrings:
            yield text


def test_no_text_names_a_key_that_can_be_configured() -> None:
    found = [
        (path.name, text)
        for folder in ("engines", "sessions", "tui")
        for path in (ROOT / folder).rglob("*.py")
        if path.name != "keys.py"
        for text in texts(path)
        if KEY.search(text) and not any(fixed in text for fixed in FIXED)
    ]
    assert [text for _, text in found if not re.search(r"F16|F32|f16|f32", text)] == []


@pytest.mark.parametrize(
    ("keys", "told"),
    [("ctrl+e,f10", "Ctrl+E"), ("escape", "Esc"), ("", "/continue")],
)
def test_a_text_tells_the_first_key_or_the_command(keys: str, told: str) -> None:
    actions = remap({"stop": "f11", "continue_reply": keys})
    assert key_names(actions)["continue_reply"] == told


def test_every_action_can_be_told() -> None:
    assert all(key_names(remap({action.name: "" for action in ACTIONS})).values())


async def test_other_keys_are_told_where_they_are_needed(tmp_path: Path) -> None:
    with closing(Store(tmp_path / "sessions.db")) as store:
        session = store.create_session(model="echo", sampling=DEFAULTS)
        said = MessageRow(session_id=session.id, role="user", content="hello")
        store.append(store.take(session.id), [said])
        reply = MessageRow(
            session_id=session.id, role="assistant", parent_id=said.id, content="hel",
            status="partial", depth=1,
        )  # fmt: skip
        store.append(store.take(session.id), [reply])
    keys = {
        "continue_reply": "f10", "next_branch": "ctrl+e", "stop": "f11", "send": "f9",
        "restart_engine": "alt+x", "help": "",
    }  # fmt: skip
    async with opened(tmp_path, config=config_of(ECHO, keys=keys)) as chat:
        await chat.until(lambda: "interrupted · F10 continues" in chat.text)
        chat.screen.pane.transcript.choose(said.id)
        chat.screen.action_branch()
        await chat.until(lambda: chat.told and "(Ctrl+E)" in chat.told[-1])
        last = all_entries(chat.screen.desk.shown, chat.screen.key_names)[-1]
        assert last.footer.endswith("still there (Ctrl+E)")
        chat.screen.pane.begin_editing(said.id, "hello")
        editing = str(chat.screen.pane.frame.border_title)
        assert "F9 sends" in editing
        assert "F11" in editing
        assert "Alt+X" in str(chat.screen.meter.silent())
        await chat.press("alt+x")
        chat.composer.load("/nonsense")
        chat.screen.action_send()
        await chat.until(lambda: "/help lists them" in chat.told[-1])
