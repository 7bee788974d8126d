"""llama.cpp driven directly: real GGUF files, built small."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import llama_cpp.llama_cpp as llama_c
import numpy as np
import pytest

from engines.backends import llama
from engines.backends.llama import LlamaEngine
from engines.base import Cancelled, EngineError
from engines.protocol import ModelSpec
from engines.sampling import FIELDS, SamplingParams
from tests import tiny_models

GREEDY = SamplingParams(temperature=0, seed=1)
Loader = Callable[..., LlamaEngine]


def never() -> None:
    """A check that lets everything go on."""


@pytest.fixture
def load(tiny_llama: Path) -> Iterator[Loader]:
    loaded = []

    def opened(path: Path = tiny_llama, **options: Any) -> LlamaEngine:
        # One thread: a second one spins, and takes the core from whatever else runs.
        spec = ModelSpec("tiny", "llama", str(path), {"threads": 1, **options})
        loaded.append(llama.load(spec, lambda _: None))
        return loaded[-1]

    yield opened
    for engine in loaded:
        engine.close()


def prompt(count: int, seed: int = 0) -> list[int]:
    return [1, *np.random.default_rng(seed).integers(263, 500, count - 1).tolist()]


def logits(engine: LlamaEngine) -> np.ndarray:
    pointer = llama_c.llama_get_logits_ith(engine._context, -1)
    return np.ctypeslib.as_array(pointer, (tiny_models.WORDS,)).copy()


def decode(engine: LlamaEngine, count: int, sampling: SamplingParams = GREEDY) -> list[int]:
    sampler = engine.sampler(sampling, engine.tokens)
    tokens = []
    for _ in range(count):
        tokens.append(engine.sample(sampler).token)
        engine.evaluate(tokens[-1:], never)
    sampler.close()
    return tokens


def test_loading_tells_what_the_model_is(load: Loader) -> None:
    info = load(context_length=512).info
    assert info.description == "random (llama 139.6K F32)"
    assert (info.context_length, info.trained_length) == (512, 4096)
    assert info.template_source == tiny_models.CHATML
    assert info.supports == FIELDS
    assert info.threads >= 1
    assert info.can_shift
    assert info.fingerprint


def test_load_progress_ends_at_one(tiny_llama: Path) -> None:
    seen: list[float] = []
    llama.load(ModelSpec("tiny", "llama", str(tiny_llama)), seen.append).close()
    assert seen == sorted(seen)
    assert seen[-1] == 1


def test_inspecting_reads_no_weights_and_tells_the_same(tiny_llama: Path, load: Loader) -> None:
    seen = llama.inspect(ModelSpec("tiny", "llama", str(tiny_llama)))
    loaded = load(threads=0).info
    assert seen == replace(
        loaded, devices=(), gpu_layers=0, threads=0, fingerprint="", can_shift=False
    )


def test_a_glance_tells_all_but_what_the_vocabulary_tells(tiny_llama: Path) -> None:
    spec = ModelSpec("tiny", "llama", str(tiny_llama))
    whole = llama.inspect(spec)
    assert llama.glance(spec) == replace(whole, tokenizer="", bos="", eos="")
    assert whole.tokenizer
    assert whole.vocabulary == tiny_models.WORDS


def test_sampling_recommended_by_the_file_is_read(tmp_path: Path) -> None:
    keys = {"general.sampling.temp": 0.3, "general.sampling.top_p": 7.0}
    path = tiny_models.llama(tmp_path / "m.gguf", **keys)
    assert llama.inspect(ModelSpec("m", "llama", str(path))).sampling == {"temperature": 0.3}


def test_the_split_of_a_prefill_changes_nothing(load: Loader) -> None:
    tokens = prompt(300)
    results = []
    for chunk in (16, 50, 128, 512):
        engine = load(prefill_chunk=chunk)
        engine.evaluate(tokens, never)
        results.append(logits(engine))
    assert all(np.array_equal(results[0], other) for other in results)


def test_rewinding_gives_the_logits_of_the_shorter_prompt(load: Loader) -> None:
    tokens = prompt(200)
    engine = load()
    engine.evaluate(tokens, never)
    assert engine.rewind(90) == 90
    assert list(engine.tokens) == tokens[:90]
    engine.evaluate(tokens[90:120], never)
    fresh = load()
    fresh.evaluate(tokens[:90], never)
    fresh.evaluate(tokens[90:120], never)
    assert np.array_equal(logits(engine), logits(fresh))


def test_a_recurrent_model_goes_back_to_nothing_and_is_right_afterwards(
    tiny_mamba: Path, load: Loader
) -> None:
    tokens = prompt(70)
    engine, fresh = load(tiny_mamba), load(tiny_mamba)
    assert engine.info.context_length == 0
    assert not engine.info.can_shift
    engine.evaluate(prompt(50, seed=3), never)
    assert engine.rewind(20) == 0
    for each in (engine, fresh):
        each.evaluate(tokens, never)
    assert np.array_equal(logits(engine), logits(fresh))


def test_cancelling_inside_a_prefill_leaves_a_true_prefix(load: Loader) -> None:
    engine, tokens = load(context_length=4096, prefill_chunk=64), prompt(3000)
    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls == 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        engine.evaluate(tokens, check)
    done = len(engine.tokens)
    assert 0 < done < 3000
    assert list(engine.tokens) == tokens[:done]
    engine.rewind(done - 5)
    engine.evaluate(tokens[done - 5 : done + 40], never)
    fresh = load(context_length=4096)
    fresh.evaluate(tokens[: done - 5], never)
    fresh.evaluate(tokens[done - 5 : done + 40], never)
    assert np.array_equal(logits(engine), logits(fresh))


def test_a_batch_can_be_stopped_in_the_middle(tmp_path: Path, load: Loader) -> None:
    """One chunk that takes long: only the abort callback can end it."""
    path = tiny_models.llama(tmp_path / "slow.gguf", layers=12, width=256, heads=8, feed=1024)
    engine = load(path, batch_size=2048, prefill_chunk=2048, context_length=4096)
    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        engine.evaluate(prompt(2000), check)
    assert len(engine.tokens) < 2000
    engine.rewind(0)
    engine.evaluate(prompt(40), never)
    fresh = load(path, batch_size=2048, prefill_chunk=2048, context_length=4096)
    fresh.evaluate(prompt(40), never)
    assert np.array_equal(logits(engine), logits(fresh))


def test_shifting_drops_the_middle_and_decoding_goes_on(load: Loader) -> None:
    engine, tokens = load(), prompt(100)
    engine.evaluate(tokens, never)
    assert engine.shift(10, 40)
    assert list(engine.tokens) == tokens[:10] + tokens[50:]
    assert len(decode(engine, 5)) == 5
    assert len(engine.tokens) == 65


@pytest.mark.parametrize("kind", ["bf16", "q8_0"])
def test_kv_types_that_would_crash_after_a_shift_refuse_it(load: Loader, kind: str) -> None:
    """The head size is 16 here, no multiple of 64."""
    engine = load(kv_type_k=kind)
    engine.evaluate(prompt(60), never)
    assert not engine.shift(10, 20)
    assert len(engine.tokens) == 60


def test_a_quantised_v_cache_turns_flash_attention_on(tmp_path: Path, load: Loader) -> None:
    path = tiny_models.llama(tmp_path / "wide.gguf", width=128, heads=2, kv_heads=1)
    engine = load(path, kv_type_k="q8_0", kv_type_v="q8_0")
    engine.evaluate(prompt(60), never)
    assert len(decode(engine, 3)) == 3
    assert engine.shift(10, 20)


def test_a_full_window_is_an_error_that_changes_nothing(load: Loader) -> None:
    engine = load(context_length=256)
    engine.evaluate(prompt(256), never)
    with pytest.raises(EngineError, match="window is full"):
        engine.evaluate([300], never)
    assert len(engine.tokens) == 256


def test_the_same_seed_gives_the_same_tokens_and_alternatives_add_up(load: Loader) -> None:
    sampling = SamplingParams(temperature=1, seed=11)
    runs = []
    for _ in range(2):
        engine = load()
        engine.evaluate(prompt(40), never)
        runs.append(decode(engine, 30, sampling))
    assert runs[0] == runs[1]
    sampler = engine.sampler(GREEDY, engine.tokens)
    sampled = engine.sample(sampler, alternatives=tiny_models.WORDS)
    assert sampled.alternatives[0].token == sampled.token
    assert sum(np.exp(a.logprob) for a in sampled.alternatives) == pytest.approx(1)


def test_changing_to_temperature_zero_goes_on_greedily_from_the_same_prefix(load: Loader) -> None:
    engine = load()
    engine.evaluate(prompt(40), never)
    sampler = engine.sampler(SamplingParams(temperature=1.5, seed=4), engine.tokens)
    for step in range(20):
        if step == 10:
            sampler.adjust(GREEDY)
            before = list(engine.tokens)
        engine.evaluate([engine.sample(sampler).token], never)
    again = load()
    again.evaluate(before[:40], never)
    for token in before[40:]:
        again.evaluate([token], never)
    assert decode(again, 10) == list(engine.tokens)[50:]


def test_an_adapter_changes_the_output_and_its_scale_counts(
    tmp_path: Path, tiny_llama: Path, load: Loader
) -> None:
    adapter = tiny_models.lora(tmp_path / "adapter.gguf", tiny_llama)
    results = []
    for adapters in ({}, {str(adapter): 0.0}, {str(adapter): 1.0}):
        engine = load(adapters=adapters)
        engine.evaluate(prompt(30), never)
        results.append(logits(engine))
    assert np.array_equal(results[0], results[1])
    assert not np.allclose(results[0], results[2])


def test_the_fingerprint_tells_what_a_saved_state_depends_on(
    tmp_path: Path, tiny_llama: Path, load: Loader, monkeypatch: pytest.MonkeyPatch
) -> None:
    adapter = str(tiny_models.lora(tmp_path / "adapter.gguf", tiny_llama))
    plain = load().info.fingerprint
    assert plain == load(context_length=128, threads=1, batch_size=64).info.fingerprint
    others = [
        load(kv_type_k="f32").info.fingerprint,
        load(kv_type_v="f32").info.fingerprint,
        load(flash_attention="on").info.fingerprint,
        load(rope_freq_base=5000.0).info.fingerprint,
        load(rope_freq_scale=0.5).info.fingerprint,
        load(adapters={adapter: 1.0}).info.fingerprint,
        load(adapters={adapter: 0.5}).info.fingerprint,
    ]
    monkeypatch.setattr("engines.backends.llama.version", lambda _: "another")
    others.append(load().info.fingerprint)
    assert len({plain, *others}) == 9


def test_text_round_trips_and_control_tokens_are_not_parsed(load: Loader) -> None:
    engine = load()
    for text in (
        "hello there",
        "한국어 中文 👩‍👩‍👧",
        "</s> <|im_end|> [/INST]",
        " leading",
        "a\n\nb",
    ):
        tokens = engine.encode(text, first=False)
        assert b"".join(map(engine.decode, tokens)).decode() == text
        assert not set(tokens) & set(engine.control_tokens.values())


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"context_lenght": 5}, "did you mean context_length"),
        ({"kv_type_k": "q9"}, "kv_type_k is one of"),
        ({"adapters": {"/nowhere.gguf": 1.0}}, "There is no file /nowhere.gguf"),
        ({"context_length": 2_000_000_000}, "not enough memory"),
    ],
)
def test_bad_options_are_refused_in_words(
    load: Loader, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(EngineError, match=message):
        load(**options)


def test_an_adapter_for_another_model_is_refused(tmp_path: Path, load: Loader) -> None:
    wide = tiny_models.llama(tmp_path / "wide.gguf", width=96)
    adapter = tiny_models.lora(tmp_path / "adapter.gguf", wide)
    with pytest.raises(EngineError, match="no LoRA adapter for this model"):
        load(adapters={str(adapter): 1.0})


def test_an_unknown_architecture_is_named(tmp_path: Path, load: Loader) -> None:
    path = tiny_models.llama(tmp_path / "m.gguf")
    path.write_bytes(path.read_bytes().replace(b"llama", b"lhama"))
    with pytest.raises(EngineError, match="architecture 'lhama'"):
        load(path)
