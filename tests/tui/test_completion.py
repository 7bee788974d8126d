from __future__ import annotations

from pathlib import Path

import pytest

from tui.completion import Completions, choices, commands, completions, paths
from tui.keys import ACTIONS

OFFERS = {"models": lambda typed: choices(["starter", "mistral-7b"], typed), "attach": paths}


def found(line: str) -> Completions:
    offered = completions(line, ACTIONS, OFFERS)
    assert offered is not None
    return offered


def test_a_slash_offers_every_command() -> None:
    texts = [item.text.strip() for item in found("/").items]
    assert texts == [f"/{action.command}" for action in ACTIONS if action.slash]


def test_commands_that_begin_so_come_first() -> None:
    assert [item.text for item in commands("set", ACTIONS)][:1] == ["/set "]
    assert [item.text for item in commands("undo", ACTIONS)] == ["/undo", "/undo_parameter"]
    assert "/presets" not in [item.text for item in commands("set", ACTIONS)]


def test_what_a_command_takes_is_offered_but_not_pressed_upon_the_user() -> None:
    offered = found("/model mis")
    assert [item.text for item in offered.items] == ["mistral-7b"]
    assert offered.length == len("mis")
    assert not offered.eager
    assert found("/re").eager


@pytest.mark.parametrize("line", ["", "hello", "a /clear", "/nonsense x", "//", "me@example", "/ "])
def test_nothing_is_offered_for_what_is_neither_command_nor_file(line: str) -> None:
    assert completions(line, ACTIONS, OFFERS) is None


def test_what_is_complete_is_not_offered_again() -> None:
    assert completions("/model starter", ACTIONS, OFFERS) is None


def test_files_are_offered_after_an_at_sign_folders_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes").mkdir()
    for name in ("notes.txt", "Novel.md", ".hidden", "notes/deep file.txt"):
        (tmp_path / name).write_text("x")
    offered = found("look at @no")
    assert [item.text for item in offered.items] == ["@notes/", f"[file: {tmp_path}/notes.txt] "]
    assert offered.length == len("@no")
    assert [item.shown for item in found("@notes/").items] == ["deep file.txt"]
    assert [item.shown for item in found("@.").items] == [".hidden"]
    assert completions("@nothing/there", ACTIONS, OFFERS) is None
    assert [item.text for item in found("/context no").items] == ["notes/", "notes.txt"]
