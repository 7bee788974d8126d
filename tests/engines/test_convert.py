"""RWKV-7 as GGUF gives the same logits; whatever goes wrong, nothing half written is left."""

from __future__ import annotations

import itertools
import json
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import psutil
import pytest
import torch

from engines.backends import llama
from engines.base import EngineError
from engines.client import EngineProcess
from engines.convert import convert
from engines.jobs import convert_model
from engines.protocol import Cancel, Convert, Event, JobEnded, JobProgress, ModelSpec
from engines.quantize import quantize, quantized_bytes
from engines.rwkv_file import read_rwkv_file
from engines.rwkv_library import import_rwkv
from engines.rwkv_tokenizer import WORLD_ROWS, open_tokenizer
from tests.tiny_rwkv import VERSIONS, rwkv
from tests.tiny_tokenizers import byte_level

ROWS = 448
TOLERANCE = {"F32": 1e-4, "BF16": 0.15, "F16": 0.03, "Q8_0": 0.4}
"""Largest difference of a logit, in standard deviations of all of them. Random weights are chaotic:
each layer multiplies what a type rounds off."""


@pytest.fixture(scope="module")
def source(tmp_path_factory) -> Path:
    """An RWKV-7 with a tokenizer of its own."""
    folder = tmp_path_factory.mktemp("source")
    settings = {"chat_template": "{{ messages[0].content }}", "eos_token": "<|im_end|>"}
    byte_level(folder / "tokenizer.json", settings=settings)
    return rwkv(folder / "tiny-ctx512.pth", "7", layers=3, width=256, words=ROWS)


@pytest.fixture(scope="module")
def large(tmp_path_factory) -> Path:
    """One that takes a second to convert."""
    folder = tmp_path_factory.mktemp("large")
    byte_level(folder / "tokenizer.json")
    return rwkv(folder / "large.pth", "7", layers=8, width=512, words=20_000)


def converted(source: Path, target: Path, kind: str = "F16") -> Path:
    convert(Convert(str(source), str(target), f"{target}.scratch", kind), lambda *_: None)
    return target


def theirs(source: Path, tokens: list[int]) -> npt.NDArray[np.float32]:
    """Logits of the `rwkv` package."""
    model = import_rwkv("7").RWKV(str(source.with_suffix("")), "cpu fp32")
    logits, _ = model.forward(tokens, None)
    found: npt.NDArray[np.float32] = logits.numpy()
    return found


def ours(path: Path, tokens: list[int]) -> npt.NDArray[np.float32]:
    """Logits of the GGUF through our engine, the last token by itself."""
    engine = opened(path)
    engine.evaluate(tokens[:-1], lambda: None)
    engine.evaluate(tokens[-1:], lambda: None)
    found = engine.last_logits().copy()
    engine.close()
    return found


def opened(path: Path) -> llama.LlamaEngine:
    return llama.load(ModelSpec("m", "llama", str(path), {"threads": 1}), lambda _: None)


@pytest.fixture(scope="module")
def tokens() -> list[int]:
    return [int(token) for token in np.random.default_rng(1).integers(3, 400, 40)]


@pytest.fixture(scope="module")
def expected(source, tokens) -> npt.NDArray[np.float32]:
    return theirs(source, tokens)


# Logits


@pytest.mark.parametrize("kind", TOLERANCE)
def test_logits_agree_within_the_tolerance_of_the_type(source, tokens, expected, kind, tmp_path):
    found = ours(converted(source, tmp_path / "m.gguf", kind), tokens)
    assert np.abs(found - expected).max() < TOLERANCE[kind] * expected.std()
    assert found.argmax() == expected.argmax()


@pytest.mark.parametrize(
    ("kind", "likeness"),
    [("Q6_K", 0.99), ("Q5_K_M", 0.97), ("Q4_K_M", 0.92), ("IQ4_XS", 0.92), ("Q3_K_M", 0.6)],
)
def test_fewer_bits_say_nearly_the_same(source, tokens, expected, kind, likeness, tmp_path):
    path = converted(source, tmp_path / "m.gguf", kind)
    assert np.corrcoef(ours(path, tokens), expected)[0, 1] > likeness
    expected_bytes = quantized_bytes(source.stat().st_size // 2, kind)
    assert 0.8 * expected_bytes < path.stat().st_size < 1.3 * expected_bytes


@pytest.mark.parametrize(("layers", "width", "head"), [(1, 64, 64), (2, 256, 128), (5, 192, 64)])
def test_logits_agree_for_any_number_of_layers_and_heads(layers, width, head, tokens, tmp_path):
    byte_level(tmp_path / "tokenizer.json")
    made = rwkv(tmp_path / "m.pth", "7", layers=layers, width=width, head=head, words=400)
    found, wanted = ours(converted(made, tmp_path / "m.gguf", "F32"), tokens), theirs(made, tokens)
    assert np.abs(found - wanted).max() < 1e-4 * wanted.std()


def test_a_published_file_in_bfloat16_is_exact_as_bf16(tokens, tmp_path):
    byte_level(tmp_path / "tokenizer.json")
    made = rwkv(tmp_path / "m.pth", "7", words=400, dtype="bfloat16")
    small = ours(converted(made, tmp_path / "b.gguf", "BF16"), tokens)
    whole = ours(converted(made, tmp_path / "f.gguf", "F32"), tokens)
    assert np.corrcoef(small, whole)[0, 1] > 0.9999


def test_older_files_with_an_unused_residual_in_the_first_layer_are_converted(
    source, tokens, expected, tmp_path
):
    weights = torch.load(source)
    for part in "012":
        like = weights[f"blocks.1.att.v{part}"]
        weights[f"blocks.0.att.v{part}"] = torch.full_like(like, 9.0)
    found = ours(converted(saved(weights, tmp_path), tmp_path / "m.gguf", "F32"), tokens)
    assert np.abs(found - expected).max() < 1e-4 * expected.std()


# What else is in the file


def test_the_file_says_what_it_is(source, tmp_path):
    engine = opened(converted(source, tmp_path / "m.gguf", "Q8_0"))
    info = engine.info
    engine.close()
    assert (info.architecture, info.layers, info.vocabulary) == ("rwkv7", 3, ROWS)
    assert (info.trained_length, info.context_length) == (512, 0)
    assert info.description.startswith("tiny-ctx512 (rwkv7 ")
    assert info.metadata["general.size_label"] == "2M"
    assert info.metadata["general.file_type"] == "7"
    assert (info.eos, info.bos) == ("<|im_end|>", "")
    assert info.template_source == "{{ messages[0].content }}"


@pytest.mark.parametrize("text", ["안녕하세요? 你好！ it's 1984", "a<|endoftext|>b<|im_end|>"])
def test_text_becomes_the_tokens_that_the_pth_would_get(source, text, tmp_path):
    engine = opened(converted(source, tmp_path / "m.gguf"))
    assert engine.encode(text) == open_tokenizer(read_rwkv_file(source), "").encode(text)
    assert not {*engine.encode(text)} & {*engine.control_tokens.values()}
    engine.close()


def test_the_world_vocabulary_and_its_template_come_with_the_model(tmp_path):
    made = rwkv(tmp_path / "m.pth", "7", layers=1, width=64, words=WORLD_ROWS)
    engine = opened(converted(made, tmp_path / "m.gguf"))
    tokenizer = open_tokenizer(read_rwkv_file(made), "")
    for text in ("User: 안녕하세요?\n\nAssistant: 你好！", "a<|endoftext|>b"):
        assert engine.encode(text) == tokenizer.encode(text)
    assert engine.info.template_source == "rwkv-world"
    assert engine.end_tokens == {0}
    engine.close()


# What cannot be converted


@pytest.mark.parametrize("version", [v for v in VERSIONS if v != "7"])
def test_an_older_version_is_refused_with_what_to_do_instead(version, tmp_path):
    byte_level(tmp_path / "tokenizer.json")
    made = rwkv(tmp_path / "m.pth", version, words=400)
    with pytest.raises(EngineError, match=rf'RWKV-{version} model.*strategy = "cpu int4"'):
        converted(made, tmp_path / "m.gguf")


def test_heads_that_llama_cpp_gets_wrong_are_refused(tmp_path):
    byte_level(tmp_path / "tokenizer.json")
    made = rwkv(tmp_path / "m.pth", "7", head=32, words=400)
    with pytest.raises(EngineError, match=r"heads of 32.*\.pth itself"):
        converted(made, tmp_path / "m.gguf")


def saved(weights: dict[str, Any], folder: Path, tokenizer: bool = True) -> Path:
    if tokenizer:
        byte_level(folder / "tokenizer.json")
    torch.save(weights, folder / "changed.pth")
    return folder / "changed.pth"


def add(name: str) -> Callable[[dict[str, Any]], None]:
    return lambda weights: weights.update({name: torch.zeros(4, 4)})


def drop(name: str) -> Callable[[dict[str, Any]], None]:
    return lambda weights: weights.pop(name)


def fill(name: str, value: float) -> Callable[[dict[str, Any]], None]:
    return lambda weights: weights[name].fill_(value)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (add("blocks.0.ffn.s_emb.weight"), r"no plain RWKV-7.*ffn\.s_emb.*\.pth itself"),
        (add("blocks.1.att.new"), r"no plain RWKV-7.*att\.new"),
        (add("something.else"), r"no plain RWKV-7.*something\.else"),
        (drop("blocks.1.att.x_g"), r"no plain RWKV-7.*x_g"),
        (drop("blocks.1.att.w2"), r"incomplete.*blk\.1\.time_mix_w2"),
        (drop("blocks.0.ln0.weight"), r"incomplete.*token_embd_norm\.weight"),
        (fill("blocks.1.ffn.key.weight", 1e6), r"ffn\.key\.weight.*F16 cannot hold.*--type BF16"),
        (fill("emb.weight", float("nan")), r"emb\.weight.*cannot hold"),
    ],
)  # fmt: skip
def test_a_strange_model_is_refused_in_words(source, change, message, tmp_path):
    weights = torch.load(source)
    change(weights)
    with pytest.raises(EngineError, match=message):
        converted(saved(weights, tmp_path), tmp_path / "m.gguf")


def test_a_tokenizer_that_llama_cpp_would_read_otherwise_is_refused(source, tmp_path):
    made = saved(torch.load(source), tmp_path)
    path = tmp_path / "tokenizer.json"
    config = json.loads(path.read_text())
    letters = {"type": "Split", "pattern": {"String": "e"}, "behavior": "Isolated", "invert": False}
    config["pre_tokenizer"] = {
        "type": "Sequence", "pretokenizers": [letters, config["pre_tokenizer"]],
    }  # fmt: skip
    path.write_text(json.dumps(config))
    with pytest.raises(EngineError, match=r"splits text otherwise.*\.pth itself"):
        converted(made, tmp_path / "m.gguf")
    assert not (tmp_path / "m.gguf").exists()


def test_a_missing_tokenizer_is_said_and_one_can_be_named(source, tmp_path):
    alone = saved(torch.load(source), tmp_path, tokenizer=False)
    with pytest.raises(EngineError, match=r"tokenizer\.json"):
        converted(alone, tmp_path / "m.gguf")
    named = str(source.with_name("tokenizer.json"))
    job = Convert(str(alone), str(tmp_path / "m.gguf"), str(tmp_path / "s"), "F16", named)
    convert(job, lambda *_: None)
    assert (tmp_path / "m.gguf").exists()


# Room


@pytest.mark.parametrize("kind", ["F32", "F16", "Q4_K_M"])
def test_a_disk_that_is_too_small_is_told_before_anything_is_written(
    source, kind, tmp_path, monkeypatch
):
    f16 = converted(source, tmp_path / "whole.gguf").stat().st_size
    needed = {"F32": 2 * f16, "F16": f16, "Q4_K_M": f16 + quantized_bytes(f16, kind)}[kind]
    target = tmp_path / "m.gguf"
    free = shutil.disk_usage(tmp_path)._replace(free=int(0.9 * needed))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    with pytest.raises(EngineError, match=r"not enough room in .* GB are free"):
        converted(source, target, kind)
    assert not target.exists()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free._replace(free=int(1.2 * needed)))
    converted(source, target, kind)


@pytest.mark.parametrize("share", [0.01, 0.6])
def test_a_disk_that_fills_up_ends_it_with_a_word_and_leaves_nothing(large, share, tmp_path):
    """The limit on the size of files stands for the disk's end; the child inherits it."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    limit = int(share * large.stat().st_size / 2)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        with pytest.raises(EngineError, match="cannot be written"):
            convert_model(large, tmp_path / "m.gguf", "F16", tmp_path / "log", lambda *_: None)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert [path.name for path in tmp_path.iterdir()] == ["log"]


def test_a_quantised_file_that_cannot_be_written_is_said(source, tmp_path):
    whole = converted(source, tmp_path / "whole.gguf")
    with pytest.raises(EngineError, match=r"could not be written as Q4_0.*disk full"):
        quantize(whole, tmp_path / "gone" / "m.gguf", "Q4_0", lambda _: None)


_PEAK = """
import sys, threading, time
from pathlib import Path
import gguf, llama_cpp, tokenizers, torch
from engines import llama_library
from engines.convert import convert
from engines.protocol import Convert

def own_bytes():
    "Memory that is no mapped file: that can be had back at any time."
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("RssAnon"))

llama_library.open_library()
before, peak = own_bytes(), 0

def watch():
    global peak
    while True:
        peak = max(peak, own_bytes())
        time.sleep(0.001)

threading.Thread(target=watch, daemon=True).start()
convert(Convert(*sys.argv[1:]), lambda *_: None)
print(peak - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_stays_near_the_largest_tensor(large, tmp_path):
    """As F16 while it is written; as F32 and quantised while llama.cpp quantises it."""
    largest = 20_000 * 512 * 4
    for kind, most in (("F16", 0.9 * largest), ("Q4_K_M", 2 * largest)):
        target = str(tmp_path / "m.gguf")
        done = subprocess.run(
            [sys.executable, "-c", _PEAK, str(large), target, target + ".f16", kind],
            cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert 0.25 * largest < int(done.stdout.splitlines()[-1]) < most


# The process


@pytest.fixture
def clean(tmp_path) -> Callable[[], bool]:
    """Is there nothing but the log?"""
    return lambda: {path.name for path in tmp_path.iterdir()} <= {"log"}


def engine_processes() -> list[psutil.Process]:
    """Those that this one started and that are alive."""
    alive = [p for p in psutil.Process().children() if p.status() != psutil.STATUS_ZOMBIE]
    return [process for process in alive if "spawn_main" in " ".join(process.cmdline())]


def test_progress_goes_from_the_beginning_to_the_end(source, tmp_path):
    heard: list[tuple[float, str]] = []
    convert_model(source, tmp_path / "m.gguf", "Q8_0", tmp_path / "log",
                  lambda done, text: heard.append((done, text)))  # fmt: skip
    fractions = [done for done, _ in heard]
    assert fractions == sorted(fractions)
    assert 0 < fractions[0] < 0.3 <= fractions[-1] <= 1
    assert [text for text, _ in itertools.groupby(text for _, text in heard)] == [
        "writing F16", "quantising to Q8_0",
    ]  # fmt: skip
    assert {path.name for path in tmp_path.iterdir()} == {"m.gguf", "log"}


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


@pytest.mark.parametrize("step", ["writing", "quantising"])
def test_a_killed_process_is_told_and_leaves_nothing(large, step, clean, tmp_path):
    def kill(_done: float, text: str) -> None:
        if text.startswith(step):
            for process in engine_processes():
                process.kill()

    with pytest.raises(EngineError, match=r"was ended by SIGKILL; .*log may say why"):
        convert_model(large, tmp_path / "m.gguf", "Q4_K_M", tmp_path / "log", kill)
    assert clean()


@pytest.mark.parametrize("step", ["writing", "quantising"])
def test_an_interrupted_conversion_leaves_nothing(large, step, clean, tmp_path):
    def interrupt(_done: float, text: str) -> None:
        if text.startswith(step):
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        convert_model(large, tmp_path / "m.gguf", "Q4_K_M", tmp_path / "log", interrupt)
    assert clean()
    assert not engine_processes()


@pytest.mark.parametrize("step", ["writing", "quantising"])
def test_cancel_ends_the_job_at_once(large, step, tmp_path):
    target = str(tmp_path / "m.gguf")
    process = EngineProcess(
        Convert(str(large), target, target + ".f16", "Q4_K_M"), tmp_path / "log"
    )
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
        ("m.pth", "is the file to convert; name another"),
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
