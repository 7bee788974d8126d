"""Model files from strangers, through real engine processes: refused in words, and life goes on."""

from __future__ import annotations

import os
import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from engines import worker
from engines.base import EngineError
from engines.client import inspect_models
from engines.protocol import (
    Conversation,
    EngineFailed,
    Loaded,
    LoadProgress,
    Message,
    ModelInfo,
    ModelSpec,
)
from tests import tiny_models, tiny_rwkv
from tests.engines.engine_talk import GREEDY, Talk
from tests.engines.hostile_files import CHANGES, absurd_headers, at_fault, of_zeros
from tests.engines.own_templates import HOSTILE
from tests.tiny_tokenizers import byte_level

SHORT = GREEDY.replace(max_tokens=3)


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Talk]:
    made = Talk(tmp_path / "engine.log")
    yield made
    made.client.close()


def looked_at(folder: Path, paths: list[Path]) -> list[ModelInfo | EngineError]:
    specs = (ModelSpec(path.stem, "llama", str(path)) for path in paths)
    return list(inspect_models(specs, folder / "engine.log"))


def refusal(talk: Talk, path: Path, engine: str = "llama") -> str:
    """Why a model is not loaded."""
    talk.client.load(ModelSpec("model", engine, str(path), {"threads": 1}))
    told = talk.next((Loaded, EngineFailed))  # type: ignore[arg-type]
    assert isinstance(told, EngineFailed), told
    assert told.error.isprintable()
    return told.error


def answers(talk: Talk, path: Path) -> bool:
    """Whether another model can be loaded now, and be talked to."""
    talk.load("llama", path, threads=1)
    return talk.answer("hello", SHORT)[1].reason == "length"


def test_absurd_headers_are_refused_and_the_rest_of_the_list_is_shown(
    tiny_llama: Path, tmp_path: Path
) -> None:
    paths = [of_zeros(tmp_path / "zeros.gguf", 1 << 28)]
    for number, data in enumerate(absurd_headers(tiny_llama.read_bytes()).values()):
        paths.append(tmp_path / f"{number}.gguf")
        paths[-1].write_bytes(data)
    together = [each for path in paths for each in (path, tiny_llama)]
    found = looked_at(tmp_path, together)
    for path, refused, sound in zip(paths, found[::2], found[1::2], strict=True):
        assert isinstance(refused, EngineError), path
        assert str(path) in str(refused)
        assert any(word in str(refused) for word in ("damaged", "cut short", "no layers")), refused
        assert isinstance(sound, ModelInfo), sound
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    assert most < 2 << 20, "KiB: as much as the bound on a header leaves to all of a process"


def test_a_file_that_ends_its_reader_is_told_and_the_rest_of_the_list_is_shown(
    tiny_llama: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "main", at_fault)
    names = ("crashes", "never ends", "first", "raises", "second", "crashes later", "waits", "last")
    paths = [tmp_path / f"{name}.gguf" for name in names]
    for path in paths:
        os.link(tiny_llama, path)
    told = {path.stem: found for path, found in zip(paths, looked_at(tmp_path, paths), strict=True)}
    refused = {name: str(found) for name, found in told.items() if isinstance(found, EngineError)}
    assert set(refused) == {"crashes", "raises", "never ends"}
    assert "SIGSEGV" in refused["crashes"]
    assert "IndexError" in refused["raises"]
    assert "took too long" in refused["never ends"]
    assert all(f"{name}.gguf" in why for name, why in refused.items())


def test_after_each_model_that_cannot_be_loaded_another_one_can(
    talk: Talk, tiny_llama: Path, tmp_path: Path
) -> None:
    headers = absurd_headers(tiny_llama.read_bytes())
    for name, why in (("5000 layers", "5,000 layers"), (f"{2**40} long", "cut short")):
        path = tmp_path / "absurd.gguf"
        path.write_bytes(headers[name])
        assert why in refusal(talk, path)
    adapter = tiny_models.lora(tmp_path / "lora.gguf", tiny_llama)
    assert "name it in `adapters`" in refusal(talk, adapter)
    narrow = tiny_models.llama(tmp_path / "narrow.gguf", trained=4)
    assert "`context_length` to 8 or more" in refusal(talk, narrow)
    assert answers(talk, tiny_llama)


@pytest.mark.parametrize("change", CHANGES)
def test_a_file_that_changes_while_it_is_loaded_is_refused_and_another_one_can_be_loaded(
    talk: Talk, tiny_llama: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    """Cut off under the library's hands, the engine dies of SIGBUS; else it notices itself."""
    monkeypatch.setattr(worker, "main", at_fault)
    path = tmp_path / f"{change}.gguf"
    path.write_bytes(tiny_llama.read_bytes())
    why = refusal(talk, path)
    assert ("became shorter" if change == "is cut off" else "has changed while it was read") in why
    assert answers(talk, tiny_llama)


def test_a_pth_that_is_cut_off_while_it_is_loaded_ends_the_engine_in_words(
    talk: Talk, tiny_llama: Path, tmp_path: Path
) -> None:
    byte_level(tmp_path / "tokenizer.json", tokens=512)
    path = tiny_rwkv.rwkv(tmp_path / "m.pth", layers=6, width=256)
    talk.client.load(ModelSpec("model", "rwkv", str(path), {"strategy": "cpu fp32", "threads": 1}))
    talk.next(LoadProgress)
    os.truncate(path, 1000)
    told = talk.next((Loaded, EngineFailed))  # type: ignore[arg-type]
    assert isinstance(told, EngineFailed), told
    assert "became shorter" in told.error or "has changed while it was read" in told.error
    assert answers(talk, tiny_llama)


@pytest.mark.parametrize("what", ["loops in loops", "functions of functions"])
def test_a_template_in_the_file_that_misbehaves_fails_the_reply_and_the_engine_lives(
    talk: Talk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.setattr(worker, "main", at_fault)
    path = tiny_models.llama(tmp_path / "m.gguf", chat_template=HOSTILE[what])
    talk.load("llama", path, threads=1)
    pid = talk.client.pid
    said = (Message("u", "user", "hello"),)
    _, ended = talk.answer(Conversation(said), SHORT)
    assert ended.reason == "failed"
    assert "template" in ended.error
    _, ended = talk.answer(Conversation(said, template="chatml"), SHORT)
    assert ended.reason == "length"
    assert talk.client.pid == pid
