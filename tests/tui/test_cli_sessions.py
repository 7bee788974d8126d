"""`llmtui sessions`: searching, moving, copying and bringing back, on a real store."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from engines.sampling import DEFAULTS
from sessions.models import MessageRow
from sessions.store import Store
from tui.cli import cli

HOSTILE = "\x1b]0;owned\x07\x9b31m"
ONE_BY_ONE = """
import json, sys
from tui.__main__ import main
commands = json.loads(sys.argv[1])
for command in commands:
    sys.argv = ["llmtui", "sessions", *command]
    try:
        main()
    except SystemExit:
        pass
sys.exit(len(commands))
"""


@pytest.fixture
def llmtui(tmp_path, monkeypatch):
    monkeypatch.setenv("LLMTUI_HOME", str(tmp_path / "home"))

    def run(*arguments: str, input: str | None = None) -> Result:
        return CliRunner().invoke(cli, ["sessions", *map(str, arguments)], input=input)

    return run


@pytest.fixture
def talk(tmp_path):
    """Make a session with one exchange; gives its id."""

    def make(said: str, reply: str, title: str = "A talk") -> str:
        with closing(Store(tmp_path / "home" / "sessions.db")) as store:
            session = store.create_session(
                model="starter", template="chatml", sampling=DEFAULTS, title=title
            )
            store.append(store.take(session.id), [
                MessageRow(session_id=session.id, content=said),
                MessageRow(session_id=session.id, role="assistant", content=reply),
            ])  # fmt: skip
            return session.id

    return make


# Search


def test_search_prints_where_and_what(llmtui, talk):
    talk("nothing of the kind", "no")
    session_id = talk("저는 한국어 공부를 합니다", "foo->bar()", "언어")
    where, what = llmtui("search", "한국").stdout.splitlines()
    assert where.startswith(session_id)
    assert where.endswith("user       언어")
    assert what == "    저는 한국어 공부를 합니다"
    assert session_id in llmtui("search", "->", "role:assistant").stdout


def test_search_as_json_and_by_pages(llmtui, talk):
    for number in range(3):
        talk(f"whale {number}", "ship")
    first = llmtui("search", "whale", "--limit", "2", "--newest", "--json")
    assert [hit["snippet"] for hit in json.loads(first.stdout)] == ["whale 2", "whale 1"]
    (hit,) = json.loads(llmtui("search", "whale", "--newest", "--offset", "2", "--json").stdout)
    assert hit["snippet"][slice(*hit["marks"][0])] == "whale"
    assert set(hit) >= {"session_id", "message_id", "title", "role", "created_at", "score"}
    page = llmtui("search", "whale", "-n", "2")
    assert "--offset 2" in page.stderr


def test_nothing_found_is_told_and_exit_status_1(llmtui, talk):
    talk("hi", "hello")
    result = llmtui("search", "whale")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Nothing was found" in result.stderr


# Export and import


def test_json_goes_to_a_file_and_into_another_store(llmtui, talk, tmp_path, monkeypatch):
    ids = [talk(f"hi {n}", "hello") for n in range(3)]
    out = tmp_path / "all.json"
    assert llmtui("export", "--all", "-o", out).exit_code == 0
    assert out.stat().st_mode & 0o777 == 0o600
    monkeypatch.setenv("LLMTUI_HOME", str(tmp_path / "elsewhere"))
    dry = llmtui("import", "--dry-run", out)
    assert "3 imported (nothing was written)" in dry.stdout
    assert all(session_id in dry.stdout for session_id in ids)
    assert llmtui("list").stdout == ""
    assert "3 imported" in llmtui("import", out).stdout
    assert "3 here already" in llmtui("import", out).stdout
    assert [row["id"] for row in json.loads(llmtui("list", "--json").stdout)] == ids[::-1]


def test_one_session_goes_to_standard_output_as_markdown(llmtui, talk):
    session_id = talk("hi", "hello")
    for arguments in ((), (session_id[:20],)):
        shown = llmtui("export", *arguments).stdout
        assert shown.startswith("+++\n")
        assert "\n\nhello\n" in shown


def test_several_in_markdown_go_to_a_folder(llmtui, talk, tmp_path):
    talk("hi", "hello", "One / two")
    talk("hi", "hello", "")
    refused = llmtui("export", "--all")
    assert refused.exit_code == 2
    assert "-o FOLDER" in refused.stderr
    assert llmtui("export", "--all", "-o", tmp_path / "out").exit_code == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert len(names) == 2
    assert any(name.startswith("One-two-") for name in names)


def test_nothing_is_overwritten_unasked(llmtui, talk, tmp_path):
    talk("hi", "hello")
    out = tmp_path / "out.md"
    out.write_text("mine")
    refused = llmtui("export", "-o", out)
    assert refused.exit_code == 1
    assert "--force" in refused.stderr
    assert out.read_text() == "mine"
    assert llmtui("export", "-o", out, "--force").exit_code == 0
    assert "hello" in out.read_text()


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--format", "sharegpt"], '{"from": "gpt", "value": "hello"}'),
        (["--format", "alpaca"], '"output": "hello"'),
        (["--format", "text"], "<|im_start|>assistant\nhello<|im_end|>\n"),
        (["--format", "text", "--template", "mistral"], "[INST] hi [/INST] hello</s>\n"),
        (["--format", "text", "--template", "plain", "--end-token", "<e>"], "hello<e>\n"),
    ],
)
def test_training_files(llmtui, talk, options, expected):
    talk("hi", "hello")
    assert expected in llmtui("export", *options).stdout


def test_what_cannot_be_exported_is_named(llmtui, talk):
    talk("hi", "hello")
    result = llmtui("export", "--format", "text", "--template", "chatmel")
    assert result.exit_code == 1
    assert "did you mean chatml?" in result.stderr


def test_a_bad_record_is_told_with_its_place_and_the_rest_goes_on(llmtui, tmp_path):
    path = tmp_path / "chats.jsonl"
    good = {"conversations": [{"from": "human", "value": "hi"}, {"from": "gpt", "value": "yes"}]}
    path.write_text(f"{json.dumps(good)}\n{{oops\n{json.dumps(good | {'title': HOSTILE})}\n")
    result = llmtui("import", path)
    assert result.exit_code == 1
    assert f"{path}, line 2: it is no JSON" in result.stderr
    assert "2 imported; 1 cannot be read" in result.stdout
    models = [row["model"] for row in json.loads(llmtui("list", "--json").stdout)]
    assert models == ["starter", "starter"]


def test_nothing_in_a_file_controls_the_terminal(tmp_path):
    """Not when it is imported, searched, exported or shown."""
    import pty

    said = [{"from": "human", "value": f"{HOSTILE} whale"}, {"from": "gpt", "value": HOSTILE}]
    record = {"title": HOSTILE, "conversations": said}
    path = tmp_path / "chats.jsonl"
    path.write_text(json.dumps(record) + '\n{"conversations": [{"from": "\\u001b[2J"}]}\n')
    commands = [
        ["import", "--dry-run", path], ["import", path], ["search", "whale"],
        ["export"], ["export", "--format", "sharegpt"], ["list"],
    ]  # fmt: skip
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", ONE_BY_ONE, json.dumps(commands, default=str)],
        cwd=Path(__file__).parents[2], stdin=subprocess.DEVNULL, stdout=follower,
        stderr=follower, env={**os.environ, "LLMTUI_HOME": str(tmp_path / "home")},
    )  # fmt: skip
    os.close(follower)
    shown = b""
    with closing(os.fdopen(leader, "rb", buffering=0)) as terminal, suppress(OSError):
        while piece := terminal.read(4096):
            shown += piece
    assert process.wait(timeout=20) == len(commands)
    text = shown.decode().replace("\x1b[1m", "").replace("\x1b[0m", "")
    assert text.count("owned") >= 4
    assert not {"\x1b", "\x07", "\x9b"} & set(text)


# Backup and restore


def test_a_backup_is_a_whole_store_for_its_owner_alone(llmtui, talk, tmp_path):
    session_id = talk("hi", "hello")
    target = tmp_path / "copy.db"
    with closing(Store(tmp_path / "home" / "sessions.db")):  # in use meanwhile
        assert llmtui("backup", target).exit_code == 0
    assert target.stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in tmp_path.glob("*copy*")) == ["copy.db"]
    with closing(sqlite3.connect(target)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with closing(Store(target)) as copied:
        assert [row.content for row in copied.session_messages(session_id)] == ["hi", "hello"]
    again = llmtui("backup", target)
    assert again.exit_code == 1
    assert "there already" in again.stderr
    assert llmtui("backup", target, "--force").exit_code == 0


def test_a_backup_without_a_name_lies_with_the_others(llmtui, talk, tmp_path):
    talk("hi", "hello")
    assert llmtui("backup").exit_code == 0
    (made,) = (tmp_path / "home" / "backups").iterdir()
    assert made.name.startswith("by-hand-")
    assert made.parent.stat().st_mode & 0o777 == 0o700


def test_where_there_is_no_store_a_backup_says_so(llmtui):
    result = llmtui("backup")
    assert result.exit_code == 1
    assert "no store" in result.stderr


def test_a_deleted_session_is_listed_and_brought_back(llmtui, talk):
    session_id = talk("hi", "hello", "Ships")
    assert "Nothing was deleted" in llmtui("restore").stderr
    llmtui("delete", session_id)
    assert llmtui("list").stdout == ""
    assert session_id in llmtui("restore").stdout
    assert llmtui("restore", session_id[:22]).stdout == "Restored Ships\n"
    assert session_id in llmtui("list").stdout
    assert "is not deleted" in llmtui("restore", session_id).stderr
    assert llmtui("restore", "nowhere").exit_code == 1


def test_a_damaged_store_is_recovered_into_a_new_file(llmtui, talk, tmp_path):
    session_id = talk("hi", "hello")
    path = tmp_path / "home" / "sessions.db"
    new = tmp_path / "new.db"
    result = llmtui("recover", "-o", new)
    assert result.exit_code == 0
    assert f"{new}: 2 messages in 1 session\n" in result.stdout
    assert f"mv {new} {path}" in result.stdout
    with closing(Store(new)) as store:
        assert [row.content for row in store.session_messages(session_id)] == ["hi", "hello"]
