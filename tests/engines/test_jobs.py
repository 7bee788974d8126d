"""A job makes its whole file or none, whether it is done, stopped, killed or out of room."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from engines.base import EngineError
from engines.client import EngineProcess
from engines.convert import convert
from engines.jobs import convert_model, quantize_model
from engines.protocol import Cancel, Convert, Event, JobEnded, JobProgress, Quantize
from engines.quantize import quantize_file
from tests import tiny_rwkv
from tests.engines.short_files import short_files
from tests.tiny_tokenizers import byte_level


@pytest.fixture(scope="module")
def large(tmp_path_factory) -> Path:
    """One that takes a second to convert."""
    folder = tmp_path_factory.mktemp("large")
    byte_level(folder / "tokenizer.json")
    return tiny_rwkv.large(folder / "large.pth")


@pytest.fixture(scope="module")
def large_gguf(large) -> Path:
    """The same as GGUF. A process that quantises it need not import torch, which takes seconds."""
    path = large.with_suffix(".gguf")
    convert(Convert(str(large), str(path), f"{path}.scratch", "F16"), lambda *_: None)
    return path


@pytest.fixture
def clean(tmp_path) -> Callable[[], bool]:
    """Is there nothing but the log?"""
    return lambda: {path.name for path in tmp_path.iterdir()} <= {"log"}


def engine_processes() -> list[psutil.Process]:
    """Those that this one started and that are alive."""
    alive = [p for p in psutil.Process().children() if p.status() != psutil.STATUS_ZOMBIE]
    return [process for process in alive if "spawn_main" in " ".join(process.cmdline())]


def test_progress_goes_from_the_beginning_to_the_end(tmp_path):
    byte_level(tmp_path / "tokenizer.json")
    small = tiny_rwkv.rwkv(tmp_path / "small.pth", "7", words=400)
    heard: list[tuple[float, str]] = []
    convert_model(small, tmp_path / "m.gguf", "Q8_0", tmp_path / "log",
                  lambda done, text: heard.append((done, text)))  # fmt: skip
    fractions = [done for done, _ in heard]
    assert fractions == sorted(fractions)
    assert 0 < fractions[0] < 0.3 <= fractions[-1] <= 1
    assert [text for text, _ in itertools.groupby(text for _, text in heard)] == [
        "writing F16", "quantising to Q8_0", "comparing",
    ]  # fmt: skip
    made = {"m.gguf", "log", "small.pth", "tokenizer.json"}
    assert {path.name for path in tmp_path.iterdir()} == made


def test_a_file_that_is_there_stays_as_it_is_until_the_new_one_is_whole(large, tmp_path):
    target = tmp_path / "m.gguf"
    target.write_text("old")
    seen = set()
    convert_model(large, target, "F16", tmp_path / "log",
                  lambda *_: seen.add(target.stat().st_size))  # fmt: skip
    assert seen == {3}
    assert target.stat().st_size > large.stat().st_size / 2
    with pytest.raises(EngineError):
        convert_model(tmp_path / "gone.pth", target, "F16", tmp_path / "log", lambda *_: None)
    assert target.stat().st_size > large.stat().st_size / 2


STEPS = pytest.mark.parametrize(("step", "part"), [("writing", 2), ("quantising", 1)])
"""Each with the file that it writes to."""


def wait_for(target: Path, part: int) -> None:
    """Until something is in a file on the way."""
    path = target.with_name(f"{target.name}.{os.getpid()}.{part}.part")
    while not (path.exists() and path.stat().st_size):
        time.sleep(0.005)


@STEPS
def test_a_killed_process_is_told_and_leaves_nothing(large, step, part, clean, tmp_path):
    def kill(_done: float, text: str) -> None:
        if text.startswith(step):
            wait_for(tmp_path / "m.gguf", part)
            for process in engine_processes():
                process.kill()

    with pytest.raises(EngineError, match=r"was ended by SIGKILL; .*log may say why"):
        convert_model(large, tmp_path / "m.gguf", "Q4_K_M", tmp_path / "log", kill)
    assert clean()


def test_an_interrupted_conversion_leaves_nothing(large, clean, tmp_path):
    def interrupt(_done: float, text: str) -> None:
        if text.startswith("writing"):
            wait_for(tmp_path / "m.gguf", 2)
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        convert_model(large, tmp_path / "m.gguf", "Q4_K_M", tmp_path / "log", interrupt)
    assert clean()
    assert not engine_processes()


@pytest.mark.parametrize("step", ["quantising", "comparing"])
def test_an_interrupted_quantisation_leaves_nothing(tiny_llama, step, clean, tmp_path):
    seen = []

    def interrupt(_done: float, text: str) -> None:
        seen.append(text.split()[0])
        if text.startswith(step):
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        quantize_model(tiny_llama, tmp_path / "m.gguf", "Q8_0", tmp_path / "log", interrupt)
    assert seen[0] == "quantising"
    assert clean()
    assert not engine_processes()


def test_without_room_for_it_nothing_is_quantised(tiny_llama, clean, tmp_path, monkeypatch):
    free = shutil.disk_usage(tmp_path)._replace(free=10_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    job = Quantize(str(tiny_llama), str(tmp_path / "m.gguf"), "Q8_0")
    with pytest.raises(EngineError, match="not enough room"):
        quantize_file(job, lambda *_: None)
    assert clean()


@pytest.mark.parametrize("step", ["writing", "quantising"])
def test_cancel_ends_the_job_at_once(large, large_gguf, step, tmp_path):
    target = str(tmp_path / "m.gguf")
    job: Convert | Quantize = Quantize(str(large_gguf), target, "Q4_K_M")
    if step == "writing":
        job = Convert(str(large), target, target + ".f16", "Q4_K_M")
    process = EngineProcess(job, tmp_path / "log")
    ended: Event | None = None
    while not isinstance(ended, JobEnded):
        ended = process.receive(5)
        if isinstance(ended, JobProgress) and ended.text.startswith(step):
            process.commands.put(Cancel(""))
    assert ended == JobEnded("It was cancelled.")
    with pytest.raises(EOFError):
        process.receive(5)
    process.end()


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("missing/m.gguf", "no folder .*missing"),
        ("folder", "is a folder; name the file"),
        ("m.pth", "is the file to read; name another"),
    ],
)
def test_a_target_that_cannot_be_is_refused(target, message, tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "m.pth").write_text("a model")
    with pytest.raises(EngineError, match=message):
        convert_model(
            tmp_path / "m.pth", tmp_path / target, "F16", tmp_path / "log", lambda *_: None
        )
    assert (tmp_path / "m.pth").read_text() == "a model"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b"GGUF", "is a GGUF file"),
        (b"<html>", "web page"),
        (b"junk", "no PyTorch"),
    ],
)
def test_what_is_no_pth_is_refused_by_its_kind(content, message, clean, tmp_path):
    bad = tmp_path / "m.pth"
    bad.write_bytes(content)
    with pytest.raises(EngineError, match=message):
        convert_model(bad, tmp_path / "m.gguf", "F16", tmp_path / "log", lambda *_: None)
    bad.unlink()
    assert clean()


@pytest.mark.parametrize("share", [0.01, 0.6])
def test_a_disk_that_fills_up_ends_it_with_a_word_and_leaves_nothing(large, share, tmp_path):
    """The limit on the size of files stands for the disk's end; the child inherits it."""
    with (
        short_files(int(share * large.stat().st_size / 2)),
        pytest.raises(EngineError, match="cannot be written"),
    ):
        convert_model(large, tmp_path / "m.gguf", "F16", tmp_path / "log", lambda *_: None)
    assert [path.name for path in tmp_path.iterdir()] == ["log"]
