"""Models of transformers: what they write is what the library writes, whatever they are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engines.backends import hf
from engines.backends.hf import HfEngine
from engines.base import Cancelled
from engines.options import HfOptions
from engines.protocol import ModelSpec
from tests import tiny_hf
from tests.engines.retelling import Kind, Story, transformers

TEXT = "The same words again and again, 그리고 다시. " * 3
WRITTEN = 40
PRECISIONS: dict[str, dict[str, Any]] = {
    "fp32": {"dtype": "fp32"},
    "bf16": {"dtype": "bf16"},
    "fp16": {"dtype": "fp16"},
    "nf4": {"dtype": "fp32", "quantization": "nf4"},
    "nf4 in bf16, scales as they are": {
        "dtype": "bf16", "quantization": "nf4", "double_quantization": False,
    },
    "int8": {"dtype": "fp32", "quantization": "int8"},
}  # fmt: skip
BASES: dict[str, Callable[[Path], Path]] = {
    "neox": tiny_hf.neox, "llama": tiny_hf.llama, "mistral": tiny_hf.mistral,
}  # fmt: skip
GROUPED = {"num_key_value_heads": 2}
WINDOWED = {**GROUPED, "head_dim": 16, "sliding_window": 24}
OTHERS: dict[str, dict[str, Any]] = {
    "gpt2": {"n_embd": 64, "n_layer": 2, "n_head": 4, "n_positions": 512},
    "opt": {"ffn_dim": 128, "word_embed_proj_dim": 64, "pad_token_id": 1},
    "bloom": {"n_layer": 2, "n_head": 4},
    "falcon": {"num_kv_heads": 2, "new_decoder_architecture": True},
    "phi3": {**GROUPED, "pad_token_id": 1},
    "qwen3": {**GROUPED, "head_dim": 16},
    "gemma2": {**WINDOWED, "query_pre_attn_scalar": 16},
    "gemma3_text": {
        **WINDOWED, "query_pre_attn_scalar": 16,
        "layer_types": ["sliding_attention", "full_attention"],
    },
    "gpt_oss": {**WINDOWED, "num_local_experts": 4, "num_experts_per_tok": 2},
    "mixtral": {**GROUPED, "num_local_experts": 4},
    "llama4_text": {
        **GROUPED, "head_dim": 16, "attention_chunk_size": 24, "num_local_experts": 2,
        "intermediate_size_mlp": 64,
    },
    "mamba": {"state_size": 8},
    "jamba": {
        **GROUPED, "attn_layer_period": 2, "attn_layer_offset": 1, "num_experts": 2,
        "mamba_d_state": 8, "use_mamba_kernels": False,
    },
}  # fmt: skip
"""Other architectures, with what makes them small."""


def never() -> None:
    """A check that lets everything go on."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint of each base."""
    folder = tmp_path_factory.mktemp("checkpoints")
    for name, build in BASES.items():
        build(folder / name)
    return folder


@pytest.fixture
def load() -> Iterator[Callable[..., HfEngine]]:
    engines = []

    def loaded(path: Path, **options: Any) -> HfEngine:
        spec = ModelSpec("m", "hf", str(path), {"threads": 1, **options})
        engines.append(hf.load(spec, lambda _: None))
        return engines[-1]

    yield loaded
    for engine in engines:
        engine.close()


Load = Callable[..., HfEngine]


def greedy(engine: HfEngine, prompt: list[int]) -> list[int]:
    """The likeliest tokens after a prompt, by our loop."""
    engine.evaluate(prompt, never, keep_first=False)
    tokens = []
    while len(tokens) < WRITTEN:
        tokens.append(int(np.argmax(engine.last_logits())))
        engine.evaluate(tokens[-1:], never)
    return tokens


def generated(engine: HfEngine, prompt: list[int]) -> list[int]:
    """The same by `generate`, with the library's own cache."""
    with torch.inference_mode():
        found = engine._model._model.generate(
            torch.tensor([prompt]), max_new_tokens=WRITTEN, min_new_tokens=WRITTEN,
            do_sample=False, eos_token_id=None,
        )  # fmt: skip
    tokens: list[int] = found[0, len(prompt) :].tolist()
    return tokens


@pytest.mark.parametrize(
    ("base", "precision"),
    [("neox", "nf4"), ("llama", "bf16"), ("mistral", "fp32"),
     *(pytest.param(base, precision, marks=pytest.mark.soak)
       for base in BASES for precision in PRECISIONS)],
)  # fmt: skip
def test_what_it_writes_is_what_generate_writes(
    folder: Path, load: Load, base: str, precision: str
) -> None:
    engine = load(folder / base, **PRECISIONS[precision])
    prompt = engine.encode(TEXT)
    tokens = greedy(engine, prompt)
    assert tokens == generated(engine, prompt)
    assert len(set(tokens)) > 5


@pytest.mark.soak
@pytest.mark.parametrize("name", OTHERS)
def test_other_architectures_write_what_generate_writes(
    tmp_path: Path, load: Load, name: str
) -> None:
    engine = load(tiny_hf.checkpoint(tmp_path / name, name, **OTHERS[name]))
    prompt = engine.encode(TEXT)
    assert greedy(engine, prompt) == generated(engine, prompt)
    if engine.state_kind == "attention":
        engine.rewind(0)
        engine.evaluate(prompt[:-30], never)
        assert_it_goes_on_exactly(engine, prompt)


def assert_it_goes_on_exactly(engine: HfEngine, prompt: list[int]) -> None:
    """After going back by more than a window, and the same with what was saved."""
    rest, logits = prompt[-30:], []
    for restored in (False, False, True):
        if restored:
            state = engine.save(0, len(prompt))
            engine.rewind(0)
            assert engine.load(0, prompt, state)
        engine.rewind(len(prompt) - len(rest))
        engine.evaluate(rest, never)
        logits.append(engine.last_logits())
    assert all(np.array_equal(logits[0], each) for each in logits[1:])


@pytest.mark.parametrize("name", ["mamba", pytest.param("jamba", marks=pytest.mark.soak)])
def test_what_is_no_cache_of_keys_and_values_is_read_anew_and_a_note_says_so(
    tmp_path: Path, name: str
) -> None:
    build = tiny_hf.checkpoint
    kind = transformers(lambda path: build(path, name, **OTHERS[name]))(tmp_path / name)
    straight, fresh = (Story(kind, tmp_path / f"{number}.db") for number in range(2))
    engine = straight.chat.engine
    assert engine.state_kind == "none"
    assert "the whole conversation is read again" in " ".join(engine.info.notes)
    for text in ("Hello there.", "What is my name?"):
        expected = straight.say(text)
        fresh.close()
        again = fresh.say(text)
        assert again.tokens == expected.tokens
        assert again.ended.stats.evaluated_tokens == len(again.prompt)
        assert again.ended.stats.restored_tokens == 0
    assert expected.ended.stats.evaluated_tokens < len(expected.prompt)
    for story in (straight, fresh):
        story.close()


def test_eight_bits_are_saved_and_restored(folder: Path, load: Load) -> None:
    engine, other = (load(folder / "llama", **PRECISIONS["int8"]) for _ in range(2))
    prompt = engine.encode(TEXT)
    engine.evaluate(prompt[:-1], never)
    assert other.load(0, prompt[:-1], engine.save(0, len(prompt) - 1))
    for each in (engine, other):
        each.evaluate(prompt[-1:], never)
    assert np.array_equal(engine.last_logits(), other.last_logits())


def test_a_window_keeps_what_lies_behind_it(folder: Path, load: Load) -> None:
    """Back by more than the window, and on: as if nothing had been read in between."""
    engine, fresh = (load(folder / "mistral") for _ in range(2))
    tokens = engine.encode(TEXT * 2)
    engine.evaluate(tokens, never)
    engine.rewind(30)
    fresh.evaluate(tokens[:30], never)
    for each in (engine, fresh):
        each.evaluate(tokens[40:44], never)
    assert len(tokens) > 100
    assert np.allclose(engine.last_logits(), fresh.last_logits(), atol=1e-4)


def test_a_wish_to_stop_is_seen_inside_a_chunk_and_leaves_what_was_there(
    folder: Path, load: Load
) -> None:
    engine, fresh = (load(folder / "llama") for _ in range(2))
    tokens = engine.encode(TEXT)
    engine.evaluate(tokens[:20], never)
    calls = iter(range(99))

    def stop_in_the_second_layer() -> None:
        if next(calls) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        engine.evaluate(tokens[20:], stop_in_the_second_layer)
    assert list(engine.tokens) == tokens[:20]
    fresh.evaluate(tokens[:20], never)
    for each in (engine, fresh):
        each.evaluate(tokens[20:], never)
    assert np.array_equal(engine.last_logits(), fresh.last_logits())


def test_it_says_what_it_is_without_its_weights(folder: Path) -> None:
    inspected = hf.inspect(ModelSpec("m", "hf", str(folder / "mistral")))
    assert inspected.architecture == "mistral"
    assert inspected.parameters == 139_584
    assert (inspected.layers, inspected.vocabulary) == (2, tiny_hf.SHAPE["vocab_size"])
    assert inspected.context_length == inspected.trained_length == 2048
    assert inspected.file_bytes > 4 * inspected.parameters
    assert inspected.description == "mistral 139.6K float32"
    assert inspected.memory_bytes > 4 * inspected.parameters


def test_loading_tells_how_far_it_is(folder: Path) -> None:
    told: list[float] = []
    hf.load(ModelSpec("m", "hf", str(folder / "neox")), told.append).close()
    assert told == sorted(told)
    assert len(told) > 10
    assert told[-1] == 1.0


def test_what_the_settings_for_generation_recommend_is_passed_on(
    tmp_path: Path, folder: Path
) -> None:
    path = tiny_hf.llama(tmp_path / "llama")
    recommended = {"do_sample": True, "temperature": 0.6, "top_p": 7, "repetition_penalty": 1.1}
    tiny_hf.change_json(path / "generation_config.json", eos_token_id=[0, 5], **recommended)
    engine = hf.load(ModelSpec("m", "hf", str(path), {"threads": 1}), lambda _: None)
    assert engine.info.sampling == {"temperature": 0.6, "repeat_penalty": 1.1}
    assert {0, 5} <= engine.end_tokens
    engine.close()


def test_a_folder_on_the_command_line_is_one(folder: Path) -> None:
    assert Kind(folder / "llama").open(None).engine.info.engine == "hf"
    assert HfOptions().download is False
