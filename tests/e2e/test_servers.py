"""A model behind a server, from an entry of the configuration to a session that is resumed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from engines import client, environment
from engines.protocol import ModelSpec
from sessions.store import Store
from tests.engines.engine_talk import Talk
from tests.engines.stand_in import StandIn, chunk, events, standing_in
from tui.cli import cli

ROOT = Path(__file__).parents[2]
KEY, OTHER_KEY = "sk-very-secret-0123456789", "sk-another-secret-98765"

OTHER = """
[[models]]
name = "farther"
engine = "remote"
url = "http://localhost:1"
api_key_env = "OTHER_KEY"
"""


def ready_entry(url: str) -> str:
    """The entry for vLLM in the example configuration, with the address of another server."""
    text = (ROOT / "tui" / "config.example.toml").read_text()
    start = text.index('#[[models]]\n#name = "vllm"')
    entry = re.sub("^#", "", text[start : text.index("\n\n", start)], flags=re.M)
    return entry.replace("http://gpu-box:8000/v1", url)


@pytest.fixture
def server() -> Iterator[StandIn]:
    with standing_in() as stand_in:
        yield stand_in


@pytest.fixture
def home(tmp_path: Path, server: StandIn) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "config.toml").write_text(ready_entry(server.url) + OTHER)
    return folder


def llmtui(home: Path, *arguments: str, ends: int = 0) -> tuple[str, str]:
    """What it writes to standard output, and to the error output."""
    done = subprocess.run(
        [sys.executable, "-m", "tui", *arguments], cwd=ROOT,
        env={**os.environ, "LLMTUI_HOME": str(home), "VLLM_API_KEY": KEY, "OTHER_KEY": OTHER_KEY},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == ends, done.stderr
    return done.stdout, done.stderr


def said(server: StandIn) -> list[str]:
    return [message["content"] for message in server.body["messages"]]


def written(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


def test_a_session_goes_on_where_it_was_and_a_reply_that_broke_off_is_continued(
    server: StandIn, home: Path
) -> None:
    server.says("안녕, ", "Anna!", usage=(9, 4))
    answer = json.loads(llmtui(home, "ask", "I am Anna.", "--json")[0])
    assert answer["text"] == "안녕, Anna!"
    assert answer["stats"]["output_tokens"] == 4
    assert server.body["temperature"] == 0.7
    assert server.body["model"].startswith("meta-llama/")
    server.sends(events(chunk("You are "), done=False))
    out, err = llmtui(home, "ask", "-c", "Who am I?", ends=1)
    assert out.strip() == "You are"
    assert "can be continued" in err
    assert said(server) == ["I am Anna.", "안녕, Anna!", "Who am I?"]
    with closing(Store(home / "sessions.db")) as store:
        (session,) = store.sessions()
        last = store.branch(session.head_id, 1)[0]
        assert (last.content, last.status) == ("You are ", "failed")


def test_the_key_is_written_nowhere(
    server: StandIn, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor told: not in a log, an error, an export, a database, or by a command that describes."""
    for name, value in (
        ("VLLM_API_KEY", KEY),
        ("OTHER_KEY", OTHER_KEY),
        ("LLMTUI_HOME", str(home)),
    ):
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(environment, "_secret", set())

    def told(*arguments: str) -> str:
        done = CliRunner().invoke(cli, arguments)
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done.output

    server.sends(events(chunk("Hel"), {"error": {"message": f"no such key: {KEY}"}}))
    output = told("ask", "Hello")
    assert "no such key: [key]" in output
    for command in ("models info vllm", "config check", "config path", "sessions list"):
        output += told(*command.split())
    told("sessions", "export", "--all", "--format", "json", "-o", str(home / "out"))
    assert server.asked[-1].headers["Authorization"] == f"Bearer {KEY}"
    assert (home / "out").stat().st_size
    for key in (KEY, OTHER_KEY):
        assert key not in output
        assert key.encode() not in written(home)


def test_a_key_that_is_not_there_is_told_by_the_check_and_before_a_reply(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLMTUI_HOME", str(home))
    monkeypatch.delenv("VLLM_API_KEY", raising=False)
    monkeypatch.setattr(environment, "_secret", set())
    for command in ("config check", "models info vllm"):
        done = CliRunner().invoke(cli, command.split())
        assert done.exit_code == 1
        assert "VLLM_API_KEY" in done.output


def environ(pid: int | None) -> bytes:
    return Path(f"/proc/{pid}/environ").read_bytes()


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "_secret", set())
    monkeypatch.setenv("VLLM_API_KEY", KEY)
    monkeypatch.setenv("OTHER_KEY", OTHER_KEY)
    environment.keep_secret(["VLLM_API_KEY", "OTHER_KEY", ""])


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="no /proc to look into")
def test_an_engine_process_finds_its_own_key_and_no_other(
    server: StandIn, tmp_path: Path, keys: None
) -> None:
    talk = Talk(tmp_path / "log")
    try:
        talk.load("echo")
        assert not {KEY.encode(), OTHER_KEY.encode()} & set(environ(talk.client.pid).split(b"="))
        assert b"VLLM_API_KEY" not in environ(talk.client.pid)
        talk.load("remote", url=server.url, api_key_env="VLLM_API_KEY")
        assert f"VLLM_API_KEY={KEY}".encode() in environ(talk.client.pid)
        assert b"OTHER_KEY" not in environ(talk.client.pid)
        assert talk.answer("Hello")[0] == "Hello."
    finally:
        talk.client.close()
    assert os.environ["VLLM_API_KEY"] == KEY


def test_a_process_that_knows_a_key_parses_no_files(
    server: StandIn, tmp_path: Path, keys: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look at all the models of a list is one process, as long as no key comes into it."""
    found: list[tuple[int | None, bytes]] = []
    answer = client._answer

    def looked_at(process: Any, log: Path) -> Any:
        event = answer(process, log)
        found.append((process.pid, environ(process.pid)))
        return event

    monkeypatch.setattr(client, "_answer", looked_at)
    far = ModelSpec("far", "remote", options={"url": server.url, "api_key_env": "VLLM_API_KEY"})
    echo = ModelSpec("echo", "echo")
    assert [info.name for info in client.inspect_models([echo, echo, far, echo], tmp_path / "log")
            if not isinstance(info, Exception)] == ["echo", "echo", "far", "echo"]  # fmt: skip
    assert [b"VLLM_API_KEY" in environment for _, environment in found] == [
        False,
        False,
        True,
        False,
    ]
    assert found[0][0] == found[1][0]
    assert len({pid for pid, _ in found}) == 3


def test_reading_a_configuration_hides_its_keys_from_local_engines(
    server: StandIn, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tui.config import load_config

    monkeypatch.setattr(environment, "_secret", set())
    monkeypatch.setenv("VLLM_API_KEY", KEY)
    load_config(home / "config.toml")
    with environment.without_secrets():
        assert "VLLM_API_KEY" not in os.environ
    with environment.without_secrets("VLLM_API_KEY"):
        assert os.environ["VLLM_API_KEY"] == KEY
    assert os.environ["VLLM_API_KEY"] == KEY
