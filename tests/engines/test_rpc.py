"""Layers of a model on other machines, by llama.cpp's rpc-servers."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import llama_cpp.llama_cpp as llama_c
import pytest

from engines import llama_library
from engines.backends import llama
from engines.base import EngineError
from engines.protocol import GenerationEnded, ModelInfo, ModelSpec, TextDelta
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
    library = llama_library.ggml()
    monkeypatch.setattr(library, "ggml_backend_reg_by_name", lambda _: None, raising=False)
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        server = f"127.0.0.1:{listening.getsockname()[1]}"
        spec = ModelSpec("m", "llama", str(tiny_llama), {"rpc_servers": [server]})
        with pytest.raises(EngineError, match=r'CMAKE_ARGS="-DGGML_RPC=on" .* -m pip install'):
            llama.load(spec, lambda _: None)


class RpcServer:
    """One that runs here, at an address of its own."""

    def __init__(self, log: Path) -> None:
        self._log, self._port = log, free_port()
        self.address = f"127.0.0.1:{self._port}"
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "tests.engines.rpc_server", str(self._port)]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log)
        _wait_for(self._port)

    def end(self) -> None:
        self._process.kill()
        self._process.wait()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RpcServer]:
    if not llama_c.llama_supports_rpc():
        pytest.skip("NOT RUN: this llama.cpp was built without GGML_RPC")
    started = RpcServer(tmp_path / "server.log")
    yield started
    started.end()


def _wait_for(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the rpc-server did not come up")


SHORT, LONG = (GREEDY.replace(max_tokens=count, ignore_eos=True) for count in (20, 1500))


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Talk]:
    begun = Talk(tmp_path / "log")
    yield begun
    begun.client.close()


def load(talk: Talk, model: Path, **options: Any) -> ModelInfo:
    return talk.load("llama", model, threads=1, flash_attention="off", **options)


@pytest.mark.soak
def test_a_model_whose_layers_are_on_a_server_says_what_it_says_here_as_long_as_it_is_there(
    talk: Talk, starter: Path, server: RpcServer
) -> None:
    load(talk, starter)
    here, _ = talk.answer("My name is Anna.", SHORT)
    info = load(talk, starter, rpc_servers=[server.address], gpu_layers="all")
    assert info.devices == (server.address,)
    assert "not encrypted" in info.notes[-1]
    assert talk.answer("My name is Anna.", SHORT)[0] == here
    cut_off = talk.ask("Tell me a long story about a dog.", LONG)
    talk.next(TextDelta)
    server.end()
    assert talk.next(GenerationEnded).reason == "failed"
    assert talk.text(cut_off)
    server.start()
    assert talk.answer("My name is Anna.", SHORT)[0] == here
