"""LoRA adapters of models of transformers: switched while loaded, and refused where they misfit."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engines.backends import hf
from engines.backends.hf import HfEngine
from engines.base import EngineError
from engines.protocol import ModelSpec
from tests import tiny_hf
from tests.engines.retelling import Kind, Story, words_of

SAID = "My name is Anna and I live in Berlin."
PRECISIONS: dict[str, dict[str, Any]] = {
    "fp32": {"dtype": "fp32"}, "bf16": {"dtype": "bf16"},
    "nf4": {"dtype": "bf16", "quantization": "nf4"},
}  # fmt: skip


def never() -> None:
    """A check that lets everything go on."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A GPT-NeoX with two adapters, and a Llama with one."""
    folder = tmp_path_factory.mktemp("checkpoints")
    tiny_hf.neox(folder / "neox")
    tiny_hf.llama(folder / "llama")
    tiny_hf.lora(folder / "one", folder / "neox", seed=1)
    tiny_hf.lora(folder / "two", folder / "neox", seed=2, r=4)
    tiny_hf.lora(folder / "other", folder / "llama")
    return folder


def load(folder: Path, base: str = "neox", **options: Any) -> HfEngine:
    scales = options.pop("scales", {})
    adapters = {str(folder / name): scale for name, scale in scales.items()}
    spec = ModelSpec("m", "hf", str(folder / base), {"threads": 1, "adapters": adapters, **options})
    return hf.load(spec, lambda _: None)


def logits(engine: HfEngine) -> Any:
    engine.evaluate(engine.encode(SAID), never)
    return engine.last_logits()


@pytest.mark.parametrize("precision", PRECISIONS)
def test_switched_adapters_give_the_logits_of_ones_that_were_loaded_so(
    folder: Path, precision: str
) -> None:
    """With all of them off, those of the model without any, bit for bit."""
    options = PRECISIONS[precision]
    engine = load(folder, **options, scales={"one": 1.0, "two": 0.5})
    plain = load(folder, **options)
    seen = {}
    for one, two in ((1.0, 0.5), (0.0, 0.5), (0.0, 0.0), (-0.5, 0.0), (1.0, 0.5)):
        scales = {"one": one, "two": two}
        engine.set_adapters(scales)
        assert list(engine.tokens) == []
        fresh = load(folder, **options, scales=scales) if one or two else plain
        switched = logits(engine)
        assert np.array_equal(switched, logits(fresh))
        assert engine.info.fingerprint == fresh.info.fingerprint
        assert engine.info.adapters == scales
        seen[engine.info.fingerprint] = switched
    assert len(seen) == 4
    assert all(not np.allclose(a, b) for a in seen.values() for b in seen.values() if a is not b)


@pytest.mark.parametrize("scales", [{}, {"one": 1.0, "two": 0.5}])
def test_weights_that_come_from_the_disk_when_they_are_used_change_nothing(
    folder: Path, scales: dict[str, float]
) -> None:
    """Nor is anything written for them. What is left to the CPU beside a GPU comes so too."""
    before = sorted(folder.rglob("*"))
    plain, spread = (
        load(folder, scales=scales, device_map=place) for place in ("cpu", {"": "disk"})
    )
    assert np.array_equal(logits(spread), logits(plain))
    state = spread.save(0, len(spread.tokens))
    tokens = list(spread.tokens)
    for each in (plain, spread):
        each.rewind(0)
        assert each.load(0, tokens, state)
        each.evaluate([300], never)
    assert np.array_equal(spread.last_logits(), plain.last_logits())
    assert sorted(folder.rglob("*")) == before


def test_contexts_of_different_scales_never_mix_and_are_found_again(
    folder: Path, tmp_path: Path
) -> None:
    greedy = words_of(folder / "neox" / "tokenizer.json")

    def told(scale: float) -> tuple[tuple[int, ...], int]:
        """A reply with an adapter, and what of its prompt came from the store that all share."""
        adapters = {str(folder / "one"): scale}
        kind = Kind(folder / "neox", {"dtype": "fp32", "adapters": adapters}, greedy=greedy)
        story = Story(kind, tmp_path / "contexts.db")
        found = story.say(SAID)
        story.close()
        assert found.notices == []
        return found.tokens, found.ended.stats.restored_tokens

    first = {scale: told(scale) for scale in (1.0, 0.5, 0.0)}
    assert [restored for _, restored in first.values()] == [0, 0, 0]
    assert len({tokens for tokens, _ in first.values()}) == 3
    for scale, (tokens, _) in first.items():
        again, restored = told(scale)
        assert again == tokens
        assert restored > 0


@pytest.mark.parametrize(
    ("adapter", "change", "message"),
    [
        ("other", lambda _: None, "other does not fit this model"),
        ("two", lambda path: tiny_hf.change_json(path / "adapter_config.json", r=8),
         "two does not fit this model: .*size mismatch|does not fit this model: Error"),
        ("one", lambda path: (path / "adapter_config.json").unlink(), "no adapter_config.json"),
        ("one", lambda path: (path / "adapter_model.safetensors").unlink(), "has no weights"),
        ("one", lambda path: cut(path / "adapter_model.safetensors"), "is cut short"),
        ("one", lambda path: tiny_hf.change_json(
            path / "adapter_config.json", modules_to_save=["embed_out"]), "Merge it"),
        ("one", lambda path: tiny_hf.change_json(
            path / "adapter_config.json", init_lora_weights="pissa"), "Merge it"),
        ("one", lambda path: tiny_hf.change_json(
            path / "adapter_config.json", peft_type="IA3"), "only LoRA can be used|does not fit"),
    ],
)  # fmt: skip
def test_an_adapter_that_cannot_be_used_is_refused_and_a_right_one_can_be_used_after(
    folder: Path, tmp_path: Path, adapter: str, change: Callable[[Path], None], message: str
) -> None:
    shutil.copytree(folder / adapter, tmp_path / adapter)
    change(tmp_path / adapter)
    with pytest.raises(EngineError, match=message) as refused:
        load(folder, adapters={str(tmp_path / adapter): 1.0})
    assert str(tmp_path / adapter) in str(refused.value)
    assert "\n" not in str(refused.value)
    engine = load(folder, scales={"one": 1.0})
    assert np.isfinite(logits(engine)).all()


def test_an_adapter_that_is_not_there_is_told_before_the_model_is_read(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    adapters = {"adapters": {str(tmp_path / "nowhere"): 1.0}}
    monkeypatch.setattr("engines.hf.loading.load_model", lambda *_: pytest.fail("it was read"))
    with pytest.raises(EngineError, match="nowhere is no adapter"):
        load(folder, **adapters)
    info = hf.inspect(ModelSpec("m", "hf", str(folder / "neox"), adapters))
    assert "nowhere is no adapter" in " ".join(info.notes)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])
