"""Paths, remembered state, and the table of actions."""

from __future__ import annotations

import os
from contextlib import suppress

import pytest

import tui.paths
from tui.keys import ACTIONS, key_table, readable, remap
from tui.paths import PathsError, find_paths, near, usual_paths
from tui.state import load_state, save_state


def test_llmtui_home_holds_everything(tmp_path, monkeypatch):
    home = tmp_path / "home"
    monkeypatch.setenv("LLMTUI_HOME", str(home))
    paths = find_paths()
    files = (paths.config, paths.state, paths.sessions, paths.contexts, paths.log, paths.models)
    assert {file.parent for file in files} == {home}
    assert paths.models.is_dir()
    assert home.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_is_there_keeps_its_mode(tmp_path, monkeypatch):
    tmp_path.chmod(0o755)
    monkeypatch.setenv("LLMTUI_HOME", str(tmp_path))
    find_paths()
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_the_platforms_folders_are_used_without_llmtui_home(tmp_path, monkeypatch):
    monkeypatch.delenv("LLMTUI_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    paths = find_paths()
    assert paths.config.parent == paths.state.parent
    assert paths.sessions.parent.stat().st_mode & 0o777 == 0o700
    assert paths.config.is_relative_to(tmp_path)


def test_saved_contexts_of_a_network_home_lie_on_a_local_disk(tmp_path):
    mounts, local = tmp_path / "mounts", tmp_path / "local"
    local.mkdir()
    home = tmp_path / "home" / "me"
    mounts.write_text(f"/dev/sda / ext4 rw 0 0\nserver:/home {tmp_path}/home lustre rw 0 0\n")
    found = near(home / "contexts.db", mounts, local)
    assert found.parent == local / f"llmtui-{os.getuid()}"
    assert found != near(home / "other" / "contexts.db", mounts, local)
    assert near(tmp_path / "here" / "contexts.db", mounts, local) == tmp_path / "here/contexts.db"
    found.parent.symlink_to(tmp_path)  # made by somebody else
    assert near(home / "contexts.db", mounts, local) == home / "contexts.db"


def test_all_parts_of_the_program_know_where_the_contexts_of_a_network_home_are(
    tmp_path, monkeypatch
):
    monkeypatch.setenv("LLMTUI_HOME", str(tmp_path))
    monkeypatch.setattr(tui.paths, "near", lambda cache: tmp_path / "local" / cache.name)
    assert find_paths().contexts == usual_paths().contexts == tmp_path / "local" / "contexts.db"
    assert (tmp_path / "local").stat().st_mode & 0o777 == 0o700


def test_a_home_that_cannot_be_made_is_named(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("LLMTUI_HOME", str(tmp_path / "file" / "home"))
    with pytest.raises(PathsError, match="set LLMTUI_HOME"):
        find_paths()


def test_state_comes_back(tmp_path):
    path = tmp_path / "state.toml"
    assert load_state(path) == {}
    save_state(path, {"theme": "nord", "panes": {"left": 30}})
    save_state(path, {"theme": "dracula", "panes": {"left": 31}})
    assert load_state(path) == {"theme": "dracula", "panes": {"left": 31}}
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_failed_save_leaves_the_old_state(tmp_path):
    path = tmp_path / "state.toml"
    save_state(path, {"theme": "nord"})
    with pytest.raises(TypeError):
        save_state(path, {"theme": object()})
    assert load_state(path) == {"theme": "nord"}
    assert list(tmp_path.iterdir()) == [path]


def test_a_damaged_state_is_moved_aside(tmp_path):
    path = tmp_path / "state.toml"
    path.write_text("theme = ")
    assert load_state(path) == {}
    assert (tmp_path / "state.damaged.toml").read_text() == "theme = "


@pytest.mark.parametrize("kind", ["folder", "link to nowhere", "no text", "without end"])
def test_a_state_that_cannot_be_read_is_none(tmp_path, kind):
    path = tmp_path / "state.toml"
    if kind == "folder":
        path.mkdir()
    elif kind == "link to nowhere":
        path.symlink_to(tmp_path / "nowhere" / "state.toml")
    else:
        path.write_bytes(b"\xff\xfe" if kind == "no text" else b"a = " + b"[" * 100_000)
    assert load_state(path) == {}
    with suppress(OSError):
        save_state(path, {"theme": "nord"})
        assert load_state(path) == {"theme": "nord"}
    assert not list(tmp_path.glob("state.toml?*"))


def test_names_keys_and_commands_are_unique():
    names = [action.name for action in ACTIONS]
    slashes = [action.slash.split()[0] for action in ACTIONS if action.slash]
    assert len(set(names)) == len(names)
    assert len(set(slashes)) == len(slashes)
    assert remap({}) == ACTIONS
    assert all(action.keys or action.slash for action in ACTIONS)


def test_a_freed_key_can_be_given_to_another_action():
    keys = {action.name: action.keys for action in remap({"help": "f11", "stop": "f1"})}
    assert (keys["help"], keys["stop"]) == ("f11", "f1")


def test_keys_read_like_on_a_keyboard():
    assert readable("ctrl+j,alt+enter") == "Ctrl+J, Alt+Enter"
    assert "| Esc" in key_table()
