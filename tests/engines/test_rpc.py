"""Layers of a model on other machines, by llama.cpp's rpc-servers."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import llama_cpp.llama_cpp as llama_c
import pytest

from engines.backends import llama
from engines.base import EngineError
from engines.protocol import ModelSpec
from tests.engines.engine_talk import GREEDY, Talk


def free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        port: int = listening.getsockname()[1]
    return port


def test_a_server_that_is_none_or_does_not_answer_is_named(tiny_llama: Path) -> None:
    nobody = f"127.0.0.1:{free_port()}"
    for server, message in (
        ("somewhere", "takes host:port, such as 10.0.0.2:50052, not 'somewhere'"),
        (nobody, f"No rpc-server answers at {nobody} .*Start one there: ggml-rpc-server --host"),
    ):
        spec = ModelSpec("m", "llama", str(tiny_llama), {"rpc_servers": [server]})
        with pytest.raises(EngineError, match=message):
            llama.load(spec, lambda _: None)


def test_a_library_without_rpc_is_told_with_how_to_build_it(
    tiny_llama: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from llama_cpp import _ggml

    monkeypatch.setattr(_ggml.libggml, "ggml_backend_reg_by_name", lambda _: None, raising=False)
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        server = f"127.0.0.1:{listening.getsockname()[1]}"
        spec = ModelSpec("m", "llama", str(tiny_llama), {"rpc_servers": [server]})
        with pytest.raises(EngineError, match='CMAKE_ARGS="-DGGML_RPC=on" pip install'):
            llama.load(spec, lambda _: None)


@pytest.fixture
def rpc_server(tmp_path: Path) -> Iterator[str]:
    """The address of one that runs here."""
    if not llama_c.llama_supports_rpc():
        pytest.skip("NOT RUN: this llama.cpp was built without GGML_RPC")
    port = free_port()
    with (tmp_path / "server.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.engines.rpc_server", str(port)], stdout=log, stderr=log
        )
    _wait_for(port)
    yield f"127.0.0.1:{port}"
    process.kill()
    process.wait()


def _wait_for(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the rpc-server did not come up")


@pytest.mark.soak
def test_a_model_whose_layers_are_on_a_server_says_what_it_says_here(
    tmp_path: Path, starter: Path, rpc_server: str
) -> None:
    replies = []
    for options in ({}, {"rpc_servers": [rpc_server], "gpu_layers": "all"}):
        talk = Talk(tmp_path / "log")
        info = talk.load("llama", starter, threads=1, flash_attention="off", **options)
        text, ended = talk.answer("My name is Anna.", GREEDY.replace(max_tokens=20))
        assert ended.reason in ("stop", "length"), ended
        replies.append(text)
        talk.client.close()
    assert info.gpu_layers > 0
    assert "not encrypted" in info.notes[-1]
    assert replies[0] == replies[1]
