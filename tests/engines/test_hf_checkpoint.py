"""What is no whole checkpoint is refused in words that help, and the engine can be used after."""

from __future__ import annotations

import json
import os
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engines.backends import hf
from engines.base import EngineError
from engines.hf import library, placement
from engines.hf.checkpoint import read_checkpoint
from engines.hf.hub import find_folder
from engines.machine import GPU_SPARE, Machine
from engines.options import HfOptions
from engines.protocol import ModelSpec
from tests import tiny_hf
from tests.hub_server import Hub, serving

GIB = 2**30


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_hf.llama(tmp_path_factory.mktemp("checkpoint") / "llama")


@pytest.fixture
def model(whole: Path, tmp_path: Path) -> Path:
    """A copy to be broken."""
    return Path(shutil.copytree(whole, tmp_path / "model"))


def load(path: Path | str, **options: Any) -> None:
    spec = ModelSpec("m", "hf", str(path), {"threads": 1, **options})
    hf.load(spec, lambda _: None).close()


def refusal(path: Path | str, **options: Any) -> str:
    with pytest.raises(EngineError) as refused:
        load(path, **options)
    said = str(refused.value)
    assert "\n" not in said
    return said


def cut(path: Path, size: int = 1000) -> None:
    path.write_bytes(path.read_bytes()[:-size])


def split(folder: Path) -> None:
    """The weights in two files with an index, of which the second is not there."""
    (folder / "model.safetensors").rename(folder / "model-00001-of-00002.safetensors")
    parts = {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors"}
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": parts}))


def without_one(folder: Path) -> None:
    """A model with a layer more than there are weights for."""
    tiny_hf.change_json(folder / "config.json", num_hidden_layers=3, layer_types=None)


BROKEN: dict[str, tuple[Callable[[Path], object], str]] = {
    "truncated": (lambda path: cut(path / "model.safetensors"), "model.safetensors is cut short"),
    "a few bytes": (
        lambda path: (path / "model.safetensors").write_bytes(b"abc"), "no safetensors file",
    ),
    "empty": (lambda path: (path / "model.safetensors").write_bytes(b""), "is empty"),
    "a pointer": (
        lambda path: (path / "model.safetensors").write_text("version https://git-lfs…"),
        "a web page or a pointer",
    ),
    "a bad header": (
        lambda path: (path / "model.safetensors").write_bytes(b"\2" + b"\0" * 7 + b'{"' + b"x" * 9),
        "header cannot be read",
    ),
    "no weights": (lambda path: (path / "model.safetensors").unlink(), "has no weights"),
    "a missing part": (split, "00002-of-00002.safetensors is missing"),
    "a missing layer": (without_one, "is not whole: its weights lack model.layers.2"),
    "no config": (lambda path: (path / "config.json").unlink(), "has no config.json"),
    "a config that is none": (
        lambda path: (path / "config.json").write_text("{"), "config.json is damaged",
    ),
    "no tokenizer": (lambda path: (path / "tokenizer.json").unlink(), "has no tokenizer"),
    "a tokenizer that is none": (
        lambda path: (path / "tokenizer.json").write_text("{}"), "tokenizer.json",
    ),
    "an unknown architecture": (
        lambda path: tiny_hf.change_json(path / "config.json", model_type="never_heard_of"),
        "architecture 'never_heard_of', which transformers .* does not know",
    ),
    "code of its own": (
        lambda path: tiny_hf.change_json(
            path / "config.json", model_type="mine", auto_map={"AutoConfig": "a.B"}
        ),
        "trust_remote_code = true",
    ),
    "no writer": (
        lambda path: tiny_hf.change_json(path / "config.json", model_type="t5"),
        "no causal language model",
    ),
    "quantised already": (
        lambda path: tiny_hf.change_json(
            path / "config.json", quantization_config={"quant_method": "gptq"}
        ),
        r"is quantised \(gptq\)",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_broken_is_named_with_what_to_do(model: Path, whole: Path, name: str) -> None:
    change, message = BROKEN[name]
    change(model)
    with pytest.raises(EngineError, match=message) as refused:
        load(model)
    assert str(model) in str(refused.value)
    load(whole)


def test_what_is_quantised_is_not_quantised_again(model: Path) -> None:
    tiny_hf.change_json(model / "config.json", quantization_config={"quant_method": "gptq"})
    assert "is quantised already (gptq)" in refusal(model, quantization="nf4")


def test_what_is_no_folder_of_a_model_is_refused(tmp_path: Path, whole: Path) -> None:
    assert "There is no folder" in refusal(tmp_path / "nothing")
    assert "is a file" in refusal(whole / "model.safetensors")
    (tmp_path / "some.gguf").touch()
    assert "some.gguf" in refusal(tmp_path)
    (tmp_path / "adapter_config.json").write_text("{}")
    assert "is an adapter" in refusal(tmp_path)
    assert "neither" in refusal("")


# Weights that are pickled


class _Runs:
    def __init__(self, proof: Path) -> None:
        self.proof = proof

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.proof),)


def pickled(folder: Path) -> None:
    import torch
    from safetensors.torch import load_file

    torch.save(load_file(folder / "model.safetensors"), folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()


def test_pickled_weights_are_read_if_they_are_nothing_but_weights(model: Path) -> None:
    pickled(model)
    load(model)
    spec = ModelSpec("m", "hf", str(model))
    assert hf.inspect(spec).parameters == 139_584


def test_code_in_a_pickle_is_refused_and_not_run(model: Path, tmp_path: Path) -> None:
    (model / "model.safetensors").unlink()
    with (model / "pytorch_model.bin").open("wb") as file:
        pickle.dump({"weight": _Runs(tmp_path / "proof")}, file)
    assert "pytorch_model.bin" in refusal(model)
    assert not (tmp_path / "proof").exists()


def test_code_that_comes_with_a_model_runs_only_if_its_entry_says_so(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_MODULES_CACHE", str(tmp_path / "modules"))
    (model / "own.py").write_text(
        f"import os\nos.mkdir({str(tmp_path / 'proof')!r})\n"
        "from transformers import LlamaConfig, LlamaForCausalLM\n"
        "class OwnConfig(LlamaConfig):\n    model_type = 'own_llama'\n"
        "class OwnModel(LlamaForCausalLM):\n    config_class = OwnConfig\n"
    )
    code = {"AutoConfig": "own.OwnConfig", "AutoModelForCausalLM": "own.OwnModel"}
    tiny_hf.change_json(model / "config.json", model_type="own_llama", auto_map=code)
    assert "trust_remote_code = true" in refusal(model)
    assert not (tmp_path / "proof").exists()
    spec = ModelSpec("m", "hf", str(model), {"trust_remote_code": True})
    engine = hf.load(spec, lambda _: None)
    assert (tmp_path / "proof").exists()
    assert "It runs program code that came with it" in " ".join(engine.info.notes)


# Where it goes


def planned(whole: Path, machine: Machine, **options: Any) -> placement.Plan:
    checkpoint = read_checkpoint(whole)
    plan = placement.plan(checkpoint, HfOptions(**options), machine)
    placement.check_room(checkpoint, plan, machine)
    return plan


def test_what_does_not_fit_is_refused_before_it_is_loaded(whole: Path) -> None:
    small = Machine(host=(256 << 20) + 1_000_000)
    with pytest.raises(EngineError, match=r"not enough memory .* needed as float32") as refused:
        planned(whole, small)
    assert str(whole) in str(refused.value)
    assert planned(whole, small, context_length=64).context_length == 64
    assert planned(whole, Machine(host=256 << 20, gpus=(GIB,)))


def test_the_type_follows_the_checkpoint_and_the_machine(tmp_path: Path) -> None:
    path = tiny_hf.llama(tmp_path / "half", dtype="float16")
    cpu, gpu = Machine(host=GIB, bf16=True), Machine(host=GIB, gpus=(GIB,))
    on_cpu = planned(path, cpu)
    assert (on_cpu.dtype, on_cpu.device_map) == ("float32", None)
    assert "used as float32" in on_cpu.notes[0]
    on_gpu = planned(path, gpu)
    assert (on_gpu.dtype, on_gpu.device_map, on_gpu.notes) == ("float16", "auto", ())
    assert planned(path, gpu, device_map="cpu").dtype == "float32"
    assert planned(path, cpu, quantization="nf4").dtype == "bfloat16"
    assert planned(path, gpu, quantization="nf4").dtype == "float16"
    assert planned(path, gpu, dtype="bf16", device_map={"": 0}).device_map == {"": 0}
    assert planned(path, gpu, device_map="cpu").device_map is None
    assert planned(path, cpu, device_map="balanced").device_map is None


def test_what_is_quantised_has_to_be_on_the_gpus_whole(whole: Path) -> None:
    """bitsandbytes leaves no part of it to the CPU, which others may use too."""
    machine = Machine(host=GIB, gpus=(GPU_SPARE + 100_000,))
    assert planned(whole, machine)
    with pytest.raises(EngineError, match=r'on GPUs, where all of it .* device_map = "cpu"'):
        planned(whole, machine, quantization="nf4")
    assert planned(whole, machine, quantization="nf4", device_map="cpu")
    assert "leaves nothing to the CPU" in refusal(
        whole, quantization="nf4", device_map={"": "disk"}
    )


def test_a_table_with_gpus_that_are_not_there_says_so(whole: Path) -> None:
    one, table = Machine(host=GIB, gpus=(GIB,)), {"model": 0, "lm_head": "cuda:1"}
    with pytest.raises(EngineError, match="puts lm_head on the GPU cuda:1; this machine has 1"):
        planned(whole, one, device_map=table)
    with pytest.raises(EngineError, match="puts model on the GPU 0; this machine has none"):
        planned(whole, Machine(host=GIB), device_map=table)
    assert planned(whole, Machine(host=GIB, gpus=(GIB, GIB)), device_map=table).device_map == table


def test_bits_are_counted_by_the_matrices_that_they_are_for(whole: Path) -> None:
    checkpoint = read_checkpoint(whole)
    sizes = [
        placement.weights_bytes(checkpoint, "float16", kind, twice)
        for kind, twice in (("", False), ("int8", False), ("nf4", False), ("nf4", True))
    ]
    assert sizes[0] == 2 * checkpoint.parameters
    assert sizes == sorted(sizes, reverse=True)
    outside = 2 * 2 * 512 * 64  # the embedding, and the output's weights
    assert sizes[3] > outside + (checkpoint.parameters - 2 * 512 * 64) / 2


# The hub's cache, and what is not installed


def test_a_repository_is_found_in_the_hubs_cache_and_never_downloaded_unasked(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    snapshot = tmp_path / "models--owner--tiny/snapshots" / ("0" * 40)
    shutil.copytree(whole, snapshot)
    (tmp_path / "models--owner--tiny/refs").mkdir()
    (tmp_path / "models--owner--tiny/refs/main").write_text("0" * 40)
    load("", repo="owner/tiny")
    assert "download = true" in refusal("", repo="owner/another")


def test_what_a_repository_has_is_fetched_if_the_entry_asks_for_it(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither pickles nor code; and only once."""
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    files = {path.name: path.read_bytes() for path in whole.iterdir()}
    needed = set(files)
    with serving(Hub({**files, "pytorch_model.bin": b"", "own.py": b""}, "owner/tiny")) as hub:
        monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", hub.url)
        address = f"{hub.url}/{{repo_id}}/resolve/{{revision}}/{{filename}}"
        monkeypatch.setattr("huggingface_hub.constants.HUGGINGFACE_CO_URL_TEMPLATE", address)
        assert "download = true" in refusal("", repo="owner/tiny")
        assert hub.asked == []
        told: list[float] = []
        find_folder("", HfOptions(repo="owner/tiny", download=True), told.append)
        assert told == sorted(told)
        assert told[-1] == 0.99
        assert {name for name, _ in hub.asked} == needed
        load("", repo="owner/tiny", download=True)
        assert len(hub.asked) == len(needed)
        info = hf.inspect(ModelSpec("m", "hf", "", {"repo": "owner/tiny"}))
        assert info.parameters == 139_584
        assert "owner/other cannot be fetched" in refusal("", repo="owner/other", download=True)
    load("", repo="owner/tiny")


def test_a_missing_extra_is_told_with_the_command_that_mends_it(
    whole: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = library.importlib.util.find_spec  # type: ignore[attr-defined]
    monkeypatch.setattr(
        library.importlib.util, "find_spec",  # type: ignore[attr-defined]
        lambda name: None if name == "transformers" else found(name),
    )  # fmt: skip
    assert "pip install 'llmtui[hf]'" in refusal(whole)
    inspected = hf.inspect(ModelSpec("m", "hf", str(whole)))
    assert inspected.parameters == 139_584
    assert "pip install 'llmtui[hf]'" in " ".join(inspected.notes)
