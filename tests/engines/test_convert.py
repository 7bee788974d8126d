"""RWKV-6 and 7 as GGUF give the same logits; whatever goes wrong, nothing half written is left."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import torch

from engines.backends import llama
from engines.base import EngineError
from engines.convert import convert
from engines.protocol import Convert, ModelSpec
from engines.quantize import quantize, quantized_bytes
from engines.rwkv.file import read_rwkv_file
from engines.rwkv.library import import_rwkv
from engines.rwkv.tokenizer import WORLD_ROWS, open_tokenizer
from engines.templates import template_text
from tests.engines.conversions import converted, last_logits, opened, peak_bytes
from tests.tiny_rwkv import VERSIONS, rwkv
from tests.tiny_tokenizers import byte_level, split_at_e

pytestmark = pytest.mark.usefixtures("short_sample")
ROWS = 448
TOLERANCE = {"F32": 1e-4, "BF16": 0.15, "F16": 0.03, "Q8_0": 0.4}
"""Largest difference of a logit, in standard deviations of all of them. Random weights are chaotic:
each layer multiplies what a type rounds off."""


def tiny(folder: Path, version: str) -> Path:
    """A model with a tokenizer of its own."""
    settings = {"chat_template": "{{ messages[0].content }}", "eos_token": "<|im_end|>"}
    byte_level(folder / "tokenizer.json", settings=settings)
    return rwkv(folder / "tiny-ctx512.pth", version, layers=3, width=256, words=ROWS)


@pytest.fixture(scope="module")
def source(tmp_path_factory) -> Path:
    return tiny(tmp_path_factory.mktemp("source"), "7")


@pytest.fixture(scope="module", params=["6", "7"])
def either(request, tmp_path_factory) -> Path:
    """Each version in turn."""
    return tiny(tmp_path_factory.mktemp("either"), request.param)


def theirs(source: Path, tokens: list[int]) -> npt.NDArray[np.float32]:
    """Logits of the `rwkv` package."""
    version = read_rwkv_file(source).version
    model = import_rwkv(version).RWKV(str(source.with_suffix("")), "cpu fp32")
    logits, _ = model.forward(tokens, None)
    found: npt.NDArray[np.float32] = logits.numpy()
    return found


@pytest.fixture(scope="module")
def tokens() -> list[int]:
    return [int(token) for token in np.random.default_rng(1).integers(3, 400, 40)]


@pytest.fixture(scope="module")
def expected(either, tokens) -> npt.NDArray[np.float32]:
    return theirs(either, tokens)


# Logits


@pytest.mark.parametrize("kind", TOLERANCE)
def test_logits_agree_within_the_tolerance_of_the_type(either, tokens, expected, kind, tmp_path):
    found = last_logits(converted(either, tmp_path / "m.gguf", kind), tokens)
    assert np.abs(found - expected).max() < TOLERANCE[kind] * expected.std()
    assert found.argmax() == expected.argmax()


@pytest.mark.parametrize(
    ("kind", "likeness"),
    [("Q6_K", 0.99), ("Q5_K_M", 0.97), ("Q4_K_M", 0.88), ("IQ4_XS", 0.85), ("Q3_K_M", 0.6)],
)
def test_fewer_bits_say_nearly_the_same(either, tokens, expected, kind, likeness, tmp_path):
    path = converted(either, tmp_path / "m.gguf", kind)
    assert np.corrcoef(last_logits(path, tokens), expected)[0, 1] > likeness
    expected_bytes = quantized_bytes(either.stat().st_size // 2, kind)
    assert 0.8 * expected_bytes < path.stat().st_size < 1.3 * expected_bytes


@pytest.mark.parametrize(
    ("version", "layers", "width", "head"),
    [
        ("7", 1, 64, 64), ("7", 2, 256, 128), ("7", 5, 192, 64),
        ("6", 1, 64, 64), ("6", 2, 128, 32), ("6", 13, 128, 64),
    ],
)  # fmt: skip
def test_logits_agree_for_any_number_of_layers_and_heads(
    version, layers, width, head, tokens, tmp_path
):
    byte_level(tmp_path / "tokenizer.json")
    made = rwkv(tmp_path / "m.pth", version, layers=layers, width=width, head=head, words=400)
    found, wanted = (
        last_logits(converted(made, tmp_path / "m.gguf", "F32"), tokens),
        theirs(made, tokens),
    )
    assert np.abs(found - wanted).max() < 1e-4 * wanted.std()


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_published_files_of_16_bits_are_converted_exactly(dtype, tokens, tmp_path):
    byte_level(tmp_path / "tokenizer.json")
    made = rwkv(tmp_path / "m.pth", "7", words=400, dtype=dtype)
    found, wanted = (
        last_logits(converted(made, tmp_path / "m.gguf", "F32"), tokens),
        theirs(made, tokens),
    )
    assert np.abs(found - wanted).max() < 1e-4 * wanted.std()


def test_older_files_with_an_unused_residual_in_the_first_layer_are_converted(
    source, tokens, tmp_path
):
    expected = theirs(source, tokens)
    weights = torch.load(source)
    for part in "012":
        like = weights[f"blocks.1.att.v{part}"]
        weights[f"blocks.0.att.v{part}"] = torch.full_like(like, 9.0)
    found = last_logits(converted(saved(weights, tmp_path), tmp_path / "m.gguf", "F32"), tokens)
    assert np.abs(found - expected).max() < 1e-4 * expected.std()


def test_a_file_of_an_old_pytorch_is_converted(source, tmp_path):
    weights = torch.load(source)
    old = saved(weights, tmp_path)
    torch.save(weights, old, _use_new_zipfile_serialization=False)
    converted(old, tmp_path / "old.gguf")
    converted(saved(weights, tmp_path), tmp_path / "new.gguf")
    assert (tmp_path / "old.gguf").read_bytes() == (tmp_path / "new.gguf").read_bytes()


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


def test_another_template_can_be_named(source, tmp_path):
    path = converted(source, tmp_path / "m.gguf", template="rwkv-world")
    found = llama.inspect(ModelSpec("m", "llama", str(path))).template_source
    assert found == template_text("rwkv-world")
    bare = converted(source, tmp_path / "bare.gguf", template="none")
    assert llama.inspect(ModelSpec("m", "llama", str(bare))).template_source == ""


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


@pytest.mark.parametrize("version", [v for v in VERSIONS if v < "6"])
def test_an_older_version_is_refused_with_what_to_do_instead(version, tmp_path):
    byte_level(tmp_path / "tokenizer.json")
    made = rwkv(tmp_path / "m.pth", version, words=400)
    with pytest.raises(EngineError, match=rf'RWKV-{version} model.*strategy = "cpu int4"'):
        converted(made, tmp_path / "m.gguf")


def test_a_file_made_for_one_strategy_is_refused(tmp_path):
    byte_level(tmp_path / "tokenizer.json")
    made = rwkv(tmp_path / "m.pth", "6", words=400)
    for_one = str(tmp_path / "one.pth")
    model = import_rwkv("6").RWKV
    with pytest.raises(SystemExit):
        model(str(made.with_suffix("")), "cpu fp32", convert_and_save_and_exit=for_one)
    with pytest.raises(EngineError, match=r"converted for the strategy 'cpu fp32'"):
        converted(Path(for_one), tmp_path / "m.gguf")


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
        (drop("blocks.1.ln2.bias"), r"incomplete.*blk\.1\.attn_norm_2\.bias"),
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
    split_at_e(tmp_path / "tokenizer.json")
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


def test_a_quantised_file_that_cannot_be_written_is_said(source, tmp_path):
    whole = converted(source, tmp_path / "whole.gguf")
    with pytest.raises(EngineError, match=r"could not be written as Q4_0.*disk full"):
        quantize(whole, tmp_path / "gone" / "m.gguf", "Q4_0", 1 << 20, lambda _: None)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_stays_near_the_largest_tensor(short_sample, tmp_path):
    """As F16 while it is written; a few rows as F32 while llama.cpp quantises it."""
    byte_level(tmp_path / "tokenizer.json")
    large = rwkv(tmp_path / "m.pth", "7", layers=8, width=512, words=20_000)
    largest = 20_000 * 512 * 4
    assert large.stat().st_size > 3.5 * largest
    written, quantised = peak_bytes(large, tmp_path / "m.gguf", short_sample, "F16", "Q4_K_M")
    assert 0.25 * largest < written < 0.9 * largest
    assert 0.25 * largest < quantised < 2 * largest  # with what comparing takes
