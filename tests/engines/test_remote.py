"""Models behind a server, through a real engine process and a real server."""

from __future__ import annotations

import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines.engine_talk import Talk

PATIENCE = 60


@pytest.fixture(scope="session")
def server(starter: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a llama_cpp.server with the starter model."""
    log = tmp_path_factory.mktemp("server") / "log"
    process = subprocess.Popen(
        [sys.executable, "-m", "llama_cpp.server", "--model", str(starter), "--model_alias",
         "starter", "--port", "8431", "--n_threads", "1", "--n_threads_batch", "1"],
        stdout=log.open("wb"), stderr=subprocess.STDOUT,
    )  # fmt: skip
    url = "http://127.0.0.1:8431/v1"
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            urllib.request.urlopen(f"{url}/models", timeout=1).close()
            break
        except OSError:
            assert process.poll() is None, log.read_text()
            assert time.monotonic() < deadline
            time.sleep(0.1)
    yield url
    process.kill()
    process.wait()


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Talk]:
    talking = Talk(tmp_path / "log")
    yield talking
    talking.client.close()


def test_a_reply_streams_in(talk: Talk, server: str) -> None:
    talk.load("remote", url=server, model="starter")
    text, ended = talk.answer("Hello, who are you?")
    assert "Starter" in text
    assert ended.reason == "stop"
    assert ended.stats.output_tokens > 5
