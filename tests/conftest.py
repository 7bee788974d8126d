"""Fixtures shared by all tests: small model files, built once a run."""

from __future__ import annotations

import gc
import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from engines.cores import spin_briefly

spin_briefly()  # tests run side by side: engines in this process, and in those it starts
# Where the tests were started in the background, these are ignored, and in all that they start.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, signal.SIG_DFL)
gc.set_threshold(10_000)  # what is left over after a test is little


_FIRST = re.compile("hf|koalpaca|e2e|two_windows")
"""Tests with transformers, and those that wait most, by their names."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One worker begins with these: those that run out of tests take some from another's end.

    So only one imports transformers, which takes seconds; and none of them waits alone at the end.
    """
    items.sort(key=lambda item: not _FIRST.search(item.nodeid))


def pytest_collection_finish() -> None:
    """What was imported stays: looking for garbage in it took a tenth of all the time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="module", autouse=True)
def _what_was_imported_stays() -> Iterator[None]:
    """Also by the tests of a module, and as models that they share."""
    yield
    pytest_collection_finish()


@pytest.fixture(scope="session")
def tiny_llama(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random-weight Llama with a ChatML template."""
    from tests import tiny_models

    path = tmp_path_factory.mktemp("models") / "llama.gguf"
    return tiny_models.llama(path, chat_template=tiny_models.CHATML)


@pytest.fixture(scope="session")
def tiny_mamba(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random-weight recurrent model."""
    from tests import tiny_models

    return tiny_models.mamba(tmp_path_factory.mktemp("models") / "mamba.gguf")


@pytest.fixture(scope="session")
def starter() -> Path:
    """The model that comes with the program."""
    return Path(__file__).parent.parent / "engines" / "data" / "starter.gguf"


@pytest.fixture(scope="session")
def served_starter(starter: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server with the starter model: llama-cpp-python's own."""
    from tests.engines.far_chats import llama_server

    with llama_server(starter, tmp_path_factory.mktemp("server") / "log") as (url, _):
        yield url
