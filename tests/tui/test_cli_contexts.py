"""`llmtui contexts`, on a real store."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner, Result

from engines.sampling import DEFAULTS
from sessions.contexts import SqliteContexts
from sessions.store import Store
from tests.sessions.context_tools import flip, grow, some_bytes
from tui.cli import cli

MB = 1 << 20


@pytest.fixture
def llmtui(tmp_path, monkeypatch):
    monkeypatch.setenv("LLMTUI_HOME", str(tmp_path))

    def run(*arguments: str) -> Result:
        return CliRunner().invoke(cli, ["contexts", *arguments])

    return run


@pytest.fixture
def contexts(tmp_path):
    return SqliteContexts(tmp_path / "contexts.db")


@pytest.fixture
def session_id(tmp_path):
    store = Store(tmp_path / "sessions.db")
    row = store.create_session(model="m", sampling=DEFAULTS, title="About ships")
    store.close()
    return row.id


def test_usage_names_the_sessions(llmtui, contexts, session_id):
    shared = grow(contexts, 1, session_id, size=MB)
    grow(contexts, 1, session_id, size=3 * MB, below=shared)
    contexts.use("gone", shared)
    lines = llmtui("usage").stdout.splitlines()
    assert lines[0].endswith("of at most 20.0 GiB")
    assert lines[1] == "2 chunks, 0 B of them for no session"
    assert lines[4].split() == [session_id, "3.0", "MiB", "1.0", "MiB", "About", "ships"]
    assert lines[5].split()[:3] == ["gone", "0", "B"]
    assert lines[5].endswith("(no such session)")


def test_usage_as_json(llmtui, contexts, session_id, tmp_path):
    grow(contexts, 1, session_id, size=500)
    found = json.loads(llmtui("usage", "--json").stdout)
    assert found["file"] == str(tmp_path / "contexts.db")
    assert (found["bytes"], found["chunks"], found["quota_bytes"]) == (500, 1, 20 * 2**30)
    assert found["sessions"] == [
        {"session_id": session_id, "chunks": 1, "own_bytes": 500, "shared_bytes": 0}
    ]


def test_where_nothing_was_kept_usage_says_so(llmtui):
    assert "0 chunks" in llmtui("usage").stdout


def test_prune_drops_what_has_no_session_and_keeps_the_rest(llmtui, contexts, session_id):
    kept = grow(contexts, 1, session_id, size=MB)
    grow(contexts, 4, "gone", size=MB, first=100)
    contexts.close()
    result = llmtui("prune")
    assert (result.exit_code, result.stdout[:5]) == (0, "Freed")
    assert contexts.usage().bytes == MB
    assert contexts.read(kept[0])
    llmtui("prune", "--to", "0")
    assert contexts.usage().chunks == 0


def test_verify_names_what_was_broken_once(llmtui, contexts, session_id):
    grow(contexts, 3, session_id, size=MB)
    assert "is sound: 3 chunks" in llmtui("verify").stdout
    contexts.close()
    flip(contexts.file, contexts.file.read_bytes().index(some_bytes(MB, 1)[500_000:501_000]))
    result = llmtui("verify")
    assert result.exit_code == 1
    assert "did not match its checksum" in result.stderr
    assert llmtui("verify").exit_code == 0


def test_a_mistake_in_the_configuration_is_named(llmtui, tmp_path):
    (tmp_path / "config.toml").write_text("[contexts]\nquota = 1\n")
    assert "did you mean quota_gb?" in llmtui("usage").stderr


def test_a_session_deleted_for_good_gives_its_context_back(llmtui, contexts, session_id):
    shared = grow(contexts, 1, session_id, size=MB)
    grow(contexts, 1, session_id, size=3 * MB, below=shared)
    contexts.use("another", shared)
    before = contexts.usage().file_bytes

    def delete(*options: str) -> Result:
        return CliRunner().invoke(cli, ["sessions", "delete", session_id, *options], input="n\n")

    assert delete().stdout == "Deleted About ships\n"  # hidden: it can be brought back
    assert contexts.usage().chunks == 2
    assert delete("--now").exit_code == 1
    assert contexts.usage().chunks == 2
    assert delete("--now", "--yes").stdout == "Removed About ships\n"
    assert contexts.usage().chunks == 1
    assert contexts.usage().file_bytes < before - 2 * MB
