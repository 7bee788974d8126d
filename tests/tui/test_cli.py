"""The commands as people run them: real processes, a real engine process, a real database."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sessions.models import MessageRow
from sessions.store import Store

CONFIG = """
[[models]]
name = "echo"
engine = "echo"

[[models]]
name = "slow"
engine = "echo"
delay = 0.02
"""
LONG = "Once upon a time there was a very long story. " * 20


@pytest.fixture
def home(tmp_path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "config.toml").write_text(CONFIG)
    return folder


def start(home: Path, *arguments: str, **options: Any) -> subprocess.Popen[bytes]:
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(
        [sys.executable, "-m", "tui", *arguments],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "LLMTUI_HOME": str(home)},
        # Whoever started the tests in the background may have had Ctrl+C ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        **(pipes | options),
    )


def llmtui(home: Path, *arguments: str, input: str | None = None) -> str:
    """Standard output of a command that has to succeed."""
    process = start(
        home, *arguments, stdin=subprocess.DEVNULL if input is None else subprocess.PIPE
    )
    out, err = process.communicate(None if input is None else input.encode(), timeout=60)
    assert process.returncode == 0, err.decode()
    return out.decode()


def kept(home: Path) -> list[MessageRow]:
    """The messages of the last session, read without starting another process."""
    with closing(Store(home / "sessions.db")) as store:
        session = store.last_session()
        return store.branch(session.head_id, 100) if session else []


def descendants_of(home: Path) -> list[str]:
    """Command lines of processes that have this home in their environment."""
    wanted = f"LLMTUI_HOME={home}".encode()
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if wanted in (process / "environ").read_bytes().split(b"\0"):
                found.append((process / "cmdline").read_text())
        except OSError:
            continue
    return found


def test_ask_prints_the_reply_and_keeps_a_session_to_go_on_with(home):
    assert llmtui(home, "ask", "안녕,", "world 👩‍🚀") == "안녕, world 👩‍🚀\n"
    answer = json.loads(llmtui(home, "ask", "-c", "again", "--json", "--set", "temperature=0.1"))
    assert set(answer) == {
        "text", "reason", "session_id", "message_id", "model", "seed", "stats",
    }  # fmt: skip
    assert set(answer["stats"]) == {
        "prompt_tokens", "reused_tokens", "restored_tokens", "restore_seconds",
        "evaluated_tokens", "first_token_seconds", "output_tokens", "decode_seconds",
        "dropped_messages",
    }  # fmt: skip
    assert (answer["text"], answer["reason"], answer["model"]) == ("again", "stop", "echo")
    session = json.loads(llmtui(home, "sessions", "show", answer["session_id"][:20], "--json"))
    assert answer["session_id"] in llmtui(home, "sessions", "list")
    said = [(message["role"], message["content"]) for message in session["messages"]]
    assert said == [
        ("user", "안녕, world 👩‍🚀"),
        ("assistant", "안녕, world 👩‍🚀"),
        ("user", "again"),
        ("assistant", "again"),
    ]
    assert session["sampling"]["temperature"] == 0.1
    assert session["messages"][-1]["id"] == answer["message_id"]
    assert session["messages"][-1]["seed"] == answer["seed"] >= 0


def test_standard_input_and_files_are_the_context(home, tmp_path):
    notes = tmp_path / "notes.txt"
    notes.write_text("the notes\n")
    shown = llmtui(
        home, "ask", "summarise", "-s", "Be brief.", "-f", str(notes), "--show-prompt",
        input="from a pipe\n",
    )  # fmt: skip
    assert shown.rstrip() == (
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\n"
        "standard input:\nfrom a pipe\n\nnotes.txt:\nthe notes\n\nsummarise<|im_end|>\n"
        "<|im_start|>assistant"
    )
    assert kept(home) == []


def test_no_save_keeps_nothing(home):
    answer = json.loads(llmtui(home, "ask", "hi", "--no-save", "--json"))
    assert (answer["text"], answer["session_id"], answer["message_id"]) == ("hi", None, None)
    assert kept(home) == []


def test_control_c_keeps_what_was_written(home):
    process = start(home, "ask", LONG, "-m", "slow")
    begun = process.stdout.read(10).decode()
    process.send_signal(signal.SIGINT)
    rest, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (130, b"")
    reply = kept(home)[-1]
    assert reply.status == "cancelled"
    assert reply.content + "\n" == begun + rest.decode()
    assert LONG.startswith(reply.content)


def test_control_c_while_the_model_loads_leaves_no_trace(home):
    """At any moment of the start: no traceback, no process."""
    for seconds in (0.3, 0.6, 0.9):
        process = start(home, "ask", LONG, "-m", "slow")
        time.sleep(seconds)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
        assert process.returncode in (130, -signal.SIGINT)
        assert errors.strip() == b""
    assert descendants_of(home) == []


def test_a_reader_that_leaves_ends_the_reply_quietly(home):
    process = start(home, "ask", LONG, "-m", "slow")
    process.stdout.read(10)
    process.stdout.close()
    process.wait(timeout=20)
    assert process.stderr.read() == b""
    assert kept(home)[-1].status == "cancelled"


def test_a_killed_ask_leaves_the_partial_reply_and_no_process(home):
    process = start(home, "ask", LONG, "-m", "slow")
    process.stdout.read(50)
    time.sleep(0.5)
    process.kill()
    process.communicate(timeout=20)
    deadline = time.monotonic() + 5
    while descendants_of(home) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert descendants_of(home) == []
    reply = kept(home)[-1]
    assert reply.status == "partial"
    assert LONG.startswith(reply.content)
    assert len(reply.content) >= 20


def test_a_terminated_ask_removes_what_was_not_to_be_kept(home, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    process = start(home, "ask", LONG, "-m", "slow", "--no-save")
    process.stdout.read(10)
    assert list(tmp_path.glob("llmtui-*"))
    process.terminate()
    process.communicate(timeout=20)
    assert process.returncode == 128 + signal.SIGTERM
    assert not list(tmp_path.glob("llmtui-*"))


def test_nothing_that_a_model_writes_controls_the_terminal(home):
    """Escape sequences reach a pipe as they are, and a terminal as symbols."""
    hostile = "\x1b]0;owned\x07\x1b[2J\x9b31m"
    assert llmtui(home, "ask", hostile) == hostile + "\n"
    for command in (["ask", "-c", hostile], ["sessions", "show"]):
        shown = _in_a_terminal(home, *command)
        assert "␛]0;owned␇␛[2J" in shown
        assert "\x9b" not in shown
        assert "\x1b]" not in shown
        assert "\x1b[2J" not in shown


def _in_a_terminal(home: Path, *arguments: str) -> str:
    """What a command writes to a terminal on its standard output."""
    leader, follower = pty.openpty()
    process = start(home, *arguments, stdout=follower)
    os.close(follower)
    pieces = []
    while True:
        try:
            piece = os.read(leader, 4096)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        pieces.append(piece)
    os.close(leader)
    process.communicate(timeout=20)
    return b"".join(pieces).decode()


def test_ask_waits_its_turn_in_a_session_that_is_busy(home):
    said = LONG[:99]
    first = start(home, "ask", said, "-m", "slow")
    first.stdout.read(10)
    first.send_signal(signal.SIGSTOP)  # busy for as long as the other takes to start
    second = start(home, "ask", "-c", "me too", "-m", "echo")
    told = second.stderr.readline()
    # Or the store is locked, where the first one was stopped while it wrote.
    busy = rb"this session is open in another llmtui|.* keeps .* locked|.* is locked by process"
    assert re.match(rb"Waiting: (" + busy + rb")", told)
    first.send_signal(signal.SIGCONT)
    out, _ = second.communicate(timeout=30)
    assert first.wait(timeout=10) == 0
    first.communicate()
    assert (second.returncode, out) == (0, b"me too\n")
    assert [message.content for message in kept(home)] == [said, said, "me too", "me too"]


def test_a_model_that_cannot_be_loaded_is_one_clear_line_and_no_session(home, tmp_path):
    (tmp_path / "broken.gguf").write_bytes(b"no model")
    process = start(home, "ask", "hi", "-m", str(tmp_path / "broken.gguf"))
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (1, b"")
    assert err.decode().startswith("Error: ")
    assert "broken.gguf" in err.decode()
    assert b"Traceback" not in err
    assert kept(home) == []


def test_the_starter_model_answers_without_any_configuration(tmp_path):
    answer = json.loads(llmtui(tmp_path, "ask", "hello", "--json", "--set", "max_tokens=20"))
    assert answer["model"] == "starter"
    assert answer["text"]
    assert answer["stats"]["output_tokens"] <= 20


def test_info_renders_a_sample_without_loading_the_model(tmp_path):
    shown = llmtui(tmp_path, "models", "info", "starter", "--render")
    assert "\nparameters " in shown
    assert "<|im_start|>user\n Name a colour.<|im_end|>" in shown
    assert shown.rstrip().endswith("<|im_start|>assistant")
