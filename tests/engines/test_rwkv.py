"""RWKV of every version, driven as the app drives it: real `.pth` files, built small."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

from engines.backends import rwkv
from engines.backends.rwkv import RwkvEngine
from engines.base import Cancelled, EngineError
from engines.machine import Machine
from engines.protocol import ModelSpec
from engines.rwkv.file import read_rwkv_file
from engines.rwkv.library import import_rwkv
from engines.rwkv.model import load_packaged
from engines.sampling import FIELDS, SamplingParams
from tests import tiny_rwkv
from tests.tiny_tokenizers import byte_level

WORDS = 512
GREEDY = SamplingParams(temperature=0, seed=1)
ROUNDING = 1e-4
"""Logits of one prompt in other pieces: their spread is about 2."""
Loader = Callable[..., RwkvEngine]


def never() -> None:
    """A check that lets everything go on."""


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A file of each version, with a tokenizer for all of them."""
    folder = tmp_path_factory.mktemp("rwkv")
    byte_level(folder / "tokenizer.json", tokens=WORDS)
    return {
        version: tiny_rwkv.rwkv(folder / f"rwkv-{version}-ctx1024.pth", version, words=WORDS)
        for version in tiny_rwkv.VERSIONS
    }


@pytest.fixture
def load(models: dict[str, Path]) -> Iterator[Loader]:
    loaded = []

    def opened(version: str | Path = "4", **options: Any) -> RwkvEngine:
        path = models[version] if isinstance(version, str) else version
        spec = ModelSpec("tiny", "rwkv", str(path), {"strategy": "cpu fp32", **options})
        loaded.append(rwkv.load(spec, lambda _: None))
        return loaded[-1]

    yield opened
    for engine in loaded:
        engine.close()


def prompt(count: int, seed: int = 0) -> list[int]:
    return np.random.default_rng(seed).integers(3, WORDS, count).tolist()  # type: ignore[no-any-return]


def decode(engine: RwkvEngine, count: int, sampling: SamplingParams = GREEDY) -> list[int]:
    sampler = engine.sampler(sampling, engine.tokens)
    tokens = []
    for _ in range(count):
        tokens.append(engine.sample(sampler).token)
        engine.evaluate(tokens[-1:], never)
    sampler.close()
    return tokens


def packaged(path: Path, version: str) -> Any:
    """The same model as the package alone runs it."""
    return import_rwkv(version).RWKV(str(path.with_suffix("")), "cpu fp32")


def in_chunks(model: Any, tokens: list[int], size: int) -> Any:
    state = None
    for start in range(0, len(tokens), size):
        logits, state = model.forward(tokens[start : start + size], state)
    return logits.numpy()


every_version = pytest.mark.parametrize("version", tiny_rwkv.VERSIONS)
tried_versions = pytest.mark.parametrize("version", ["4", "5.2", "6", "7"])


# What a model gives


@every_version
def test_logits_equal_those_of_the_package_with_every_size_of_chunk(
    models: dict[str, Path], load: Loader, version: str
) -> None:
    tokens, own = prompt(150), packaged(models[version], version)
    results = []
    for size in (1, 7, 64, 149, 256):
        engine = load(version, prefill_chunk=size)
        engine.evaluate(tokens, never)
        assert np.array_equal(engine.last_logits(), in_chunks(own, tokens, size))
        results.append(engine.last_logits())
    for one, other in itertools.pairwise(results):
        np.testing.assert_allclose(one, other, atol=ROUNDING)


@every_version
def test_every_token_counts_also_the_first(load: Loader, version: str) -> None:
    engine, tokens = load(version), prompt(100)
    engine.evaluate(tokens, never)
    before = engine.last_logits()
    engine.rewind(0)
    engine.evaluate([tokens[0] ^ 1, *tokens[1:]], never)
    assert np.abs(before - engine.last_logits()).max() > 100 * ROUNDING


@tried_versions
def test_the_first_logits_are_those_after_the_first_token(load: Loader, version: str) -> None:
    engine, tokens = load(version, prefill_chunk=64), prompt(140)
    engine.evaluate(tokens[:1], never)
    expected = engine.last_logits()
    engine.rewind(0)
    seen: dict[int, bool] = {}

    def check() -> None:
        first = engine.first_logits()
        seen[len(engine.tokens)] = first is not None and np.array_equal(first, expected)

    engine.evaluate(tokens, check, keep_first=True)
    assert seen == {0: False, 64: True, 128: True}
    assert np.array_equal(engine.first_logits(), expected)
    engine.evaluate(tokens[:5], never)
    assert engine.first_logits() is None


def test_an_embedding_in_each_layer_is_used(load: Loader, tmp_path: Path) -> None:
    """A variant of version 7, which the package has to be told of."""
    byte_level(tmp_path / "tokenizer.json", tokens=WORDS)
    weights = torch.load(tiny_rwkv.rwkv(tmp_path / "plain.pth", "7"))
    width, feed, rank = 128, 256, 32
    shapes = {
        "s_emb.weight": (WORDS, rank * rank), "s_emb_x.weight": (rank * rank, width),
        "s1": (width, rank), "s2": (rank, feed), "s0": (feed,),
    }  # fmt: skip
    for layer, (name, shape) in itertools.product(range(2), shapes.items()):
        weights[f"blocks.{layer}.ffn.{name}"] = torch.randn(shape) / 10
    torch.save(weights, tmp_path / "deep.pth")
    plain, deep = load(tmp_path / "plain.pth"), load(tmp_path / "deep.pth")
    for engine in (plain, deep):
        engine.evaluate(prompt(30), never)
    assert np.abs(plain.last_logits() - deep.last_logits()).max() > 100 * ROUNDING
    logits = deep.last_logits()
    deep.renew()
    for token in prompt(30):
        deep.evaluate([token], never)
    np.testing.assert_allclose(deep.last_logits(), logits, atol=ROUNDING)


# Its state


@tried_versions
def test_it_is_saved_where_it_is_was_marked_and_before_its_last_token(
    load: Loader, version: str
) -> None:
    engine = load(version)
    engine.evaluate(prompt(30), never)
    engine.mark()
    decode(engine, 5)
    sizes = {stop: len(engine.save(0, stop)) for stop in (29, 30, 33, 34, 35)}
    assert [stop for stop, size in sizes.items() if size] == [30, 34, 35]
    assert len(set(sizes.values())) == 2
    assert not engine.save(0, 0)


@tried_versions
def test_rewinding_ends_at_a_mark_and_is_exact_from_there(load: Loader, version: str) -> None:
    engine, fresh, tokens = load(version), load(version), prompt(60)
    for each in (engine, fresh):
        each.evaluate(tokens[:40], never)
    engine.mark()
    engine.evaluate(tokens[40:], never)
    assert engine.rewind(100) == 60
    assert engine.rewind(45) == 40
    assert engine.rewind(40) == 40
    for each in (engine, fresh):
        each.evaluate(tokens[45:], never)
    assert np.array_equal(engine.last_logits(), fresh.last_logits())
    assert engine.rewind(39) == 0
    assert list(engine.tokens) == []


@tried_versions
def test_the_last_token_can_be_evaluated_again(load: Loader, version: str) -> None:
    engine = load(version)
    engine.evaluate(prompt(40), never)
    first, logits = decode(engine, 8), engine.last_logits()
    assert engine.rewind(47) == 47
    engine.evaluate(first[-1:], never)
    assert np.array_equal(engine.last_logits(), logits)


@tried_versions
def test_a_state_of_another_size_is_refused_and_nothing_is_lost(load: Loader, version: str) -> None:
    engine = load(version)
    engine.evaluate(prompt(20), never)
    logits = engine.last_logits()
    state = engine.save(0, 20)
    assert not engine.load(0, prompt(20), state[:-4])
    assert not engine.load(0, prompt(20), bytearray())
    assert list(engine.tokens) == prompt(20)
    engine.renew()
    engine.evaluate(prompt(20), never)
    assert np.array_equal(engine.last_logits(), logits)


@tried_versions
def test_a_prefill_that_is_stopped_leaves_a_true_prefix(load: Loader, version: str) -> None:
    engine, fresh, tokens = (*(load(version, prefill_chunk=64) for _ in range(2)), prompt(300))

    def check() -> None:
        if len(engine.tokens) >= 192:
            raise Cancelled

    with pytest.raises(Cancelled):
        engine.evaluate(tokens, check)
    assert list(engine.tokens) == tokens[:192]
    engine.evaluate(tokens[192:], never)
    fresh.evaluate(tokens, never)
    assert np.array_equal(engine.last_logits(), fresh.last_logits())


@every_version
def test_a_chunk_can_be_ended_at_each_layer_and_then_counts_for_nothing(
    load: Loader, version: str
) -> None:
    engine, fresh = load(version), load(version)
    for each in (engine, fresh):
        each.evaluate(prompt(50), never)
    for layer in range(1, 3):
        calls = itertools.count()

        def check(last: int = layer, calls: Iterator[int] = calls) -> None:
            if next(calls) == last:
                raise Cancelled

        with pytest.raises(Cancelled):
            engine.evaluate(prompt(200, seed=1), check)
        assert list(engine.tokens) == prompt(50)
    for each in (engine, fresh):
        each.evaluate(prompt(60, seed=2), never)
    assert np.array_equal(engine.last_logits(), fresh.last_logits())


def test_the_states_of_other_settings_are_told_apart(load: Loader, models: dict[str, Path]) -> None:
    plain = load("4").info.fingerprint
    assert plain == load("4", prefill_chunk=16, threads=1).info.fingerprint
    others = {load("4", strategy="cpu bf16").info.fingerprint, load("5").info.fingerprint}
    assert len({plain, *others}) == 3


# Writing


def test_alternatives_add_up(load: Loader) -> None:
    engine = load("6")
    engine.evaluate(prompt(40), never)
    sampler = engine.sampler(GREEDY, engine.tokens)
    sampled = engine.sample(sampler, alternatives=WORDS)
    assert sampled.alternatives[0].token == sampled.token
    assert sum(np.exp(a.logprob) for a in sampled.alternatives) == pytest.approx(1)
    assert not engine.sample(sampler).alternatives
    sampler.close()


def test_a_grammar_holds(load: Loader) -> None:
    engine = load("6")
    engine.evaluate(prompt(20), never)
    grammar = 'root ::= ("yes" | "no") "!"'
    sampler = engine.sampler(SamplingParams(seed=3, grammar=grammar), engine.tokens)
    text = b""
    while not text.endswith(b"!"):
        token = engine.sample(sampler).token
        text += engine.decode(token)
        engine.evaluate([token], never)
    sampler.close()
    assert text in (b"yes!", b"no!")


def test_dry_and_grammars_are_left_out_where_llama_cpp_has_no_such_vocabulary(
    load: Loader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engines.vocabulary_gguf.vocabulary_gguf", lambda *_: None)
    engine = load("4")
    left_out = set(FIELDS) - set(engine.info.supports)
    assert {"grammar", "json_schema", "dry_multiplier", "dry_base"} <= left_out
    assert {"temperature", "repeat_penalty", "penalty_decay"} <= set(engine.info.supports)
    assert any("DRY" in note for note in engine.info.notes)
    engine.evaluate(prompt(20), never)
    asked = GREEDY.replace(dry_multiplier=2.0, grammar="root ::= [0-9]", ignore_eos=True)
    got = decode(engine, 10, asked)
    engine.rewind(0)
    engine.evaluate(prompt(20), never)
    assert got == decode(engine, 10, GREEDY.replace(ignore_eos=True))


# What is known of it


@every_version
def test_loading_tells_what_the_model_is(load: Loader, version: str) -> None:
    info = load(version).info
    assert info.architecture == f"rwkv{version}"
    assert (info.context_length, info.trained_length) == (0, 1024)
    assert (info.layers, info.vocabulary, info.threads) == (2, WORDS, 1)
    assert info.memory_bytes > info.parameters * 3
    assert info.supports == FIELDS
    assert not info.can_shift
    assert any("1,024 tokens" in note for note in info.notes)
    assert any("penalty_decay" in note for note in info.notes)


def test_inspecting_reads_no_weights_and_tells_the_same(
    models: dict[str, Path], load: Loader
) -> None:
    loaded = load("7").info
    seen = rwkv.inspect(ModelSpec("tiny", "rwkv", str(models["7"]), {"strategy": "cpu fp32"}))
    assert seen == replace(
        loaded, threads=0, fingerprint="", memory_bytes=seen.memory_bytes, devices=()
    )
    assert seen.template_source == "chatml"  # as its tokenizer's control tokens tell


@pytest.mark.parametrize("strategy", ["auto", "cpu fp32", "cuda fp16", "cpu fp23"])
def test_inspecting_tells_what_is_known_of_a_model_that_cannot_be_loaded_here(
    models: dict[str, Path], load: Loader, strategy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    too_small = Machine(host=1 << 20)
    monkeypatch.setattr("engines.rwkv.strategy.this_machine", lambda: too_small)
    with pytest.raises(EngineError) as refused:
        load("4", strategy=strategy)
    seen = rwkv.inspect(ModelSpec("tiny", "rwkv", str(models["4"]), {"strategy": strategy}))
    assert (seen.architecture, seen.layers, seen.trained_length) == ("rwkv4", 2, 1024)
    assert seen.notes[0] == str(refused.value)


@pytest.mark.parametrize("version", ["4", "7"])
def test_progress_is_told_while_the_weights_are_converted(
    models: dict[str, Path], version: str
) -> None:
    seen: list[float] = []
    load_packaged(read_rwkv_file(models[version]), "cpu fp32", seen.append)
    assert seen == sorted(seen)
    assert len(set(seen)) > 10
    assert seen[-1] == 1


def test_a_model_can_grow_longer_than_it_was_trained(load: Loader) -> None:
    engine = load("4")
    engine.evaluate(prompt(1100), never)
    assert len(engine.tokens) == 1100
    assert decode(engine, 3)


def test_a_file_that_is_not_called_pth_is_loaded_all_the_same(
    models: dict[str, Path], load: Loader, tmp_path: Path
) -> None:
    odd = tmp_path / "model.pt"
    shutil.copy(models["7"], odd)
    shutil.copy(models["7"].with_name("tokenizer.json"), tmp_path)
    engine = load(odd)
    engine.evaluate(prompt(10), never)
    assert engine.info.architecture == "rwkv7"


# What goes wrong


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"strategi": "cpu fp32"}, "did you mean strategy"),
        ({"prefill_chunk": -1}, "prefill_chunk is at least 0"),
        ({"tokenizer": "/nowhere.json"}, "There is no file /nowhere.json"),
        ({"strategy": "cpu fp23"}, "cpu fp32"),
        ({"strategy": "cuda fp16"}, "cuda"),
    ],
)
def test_bad_options_are_refused_in_words(
    load: Loader, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(EngineError, match=message):
        load(**options)


def test_too_little_memory_for_a_prompt_is_told_and_changes_nothing(
    load: Loader, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = load("4")
    engine.evaluate(prompt(10), never)
    logits = engine.last_logits()

    def fails(*_: Any) -> None:
        raise RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB")

    with monkeypatch.context() as patch:
        patch.setattr(engine._model, "_model", SimpleNamespace(forward=fails))
        with pytest.raises(EngineError, match="smaller `prefill_chunk`"):
            engine.evaluate(prompt(10), never)
    assert list(engine.tokens) == prompt(10)
    assert np.array_equal(engine.last_logits(), logits)
    assert len(decode(engine, 3)) == 3
