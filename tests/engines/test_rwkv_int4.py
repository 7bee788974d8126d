"""Four bits on the CPU: near fp32 for every version, made once, kept safely, small in memory."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest
import torch

from engines.rwkv import int4
from engines.rwkv.file import RwkvFile, read_rwkv_file
from engines.rwkv.library import import_rwkv
from engines.rwkv.packed import places
from tests import tiny_rwkv
from tests.engines.short_files import short_files

NOISE = 0.03
"""Relative. Activations become bytes, and these models amplify what was rounded the other way."""
TOKENS = [(7919 * n) % 509 + 1 for n in range(100)]


@pytest.fixture(params=tiny_rwkv.VERSIONS)
def file(request, tmp_path) -> RwkvFile:
    return small(tmp_path / "model.pth", request.param)


def small(path: Path, version: str = "4", seed: int = 0, width: int = 256) -> RwkvFile:
    return read_rwkv_file(tiny_rwkv.rwkv(path, version, width=width, seed=seed, dtype="bfloat16"))


def load(file: RwkvFile, cache: Path | None = None) -> Any:
    return int4.load(file, cache, 1, lambda fraction: None)


def exact(path: Path) -> Any:
    """The package's own model of a file, in fp32."""
    return package_model(read_rwkv_file(path))


def package_model(file: RwkvFile) -> Any:
    module = import_rwkv(file.version)
    return module.RWKV(str(file.path.with_suffix("")), "cpu fp32")


def table(model: Any) -> dict[str, Any]:
    """The weights of a model of the package's."""
    return model.z if hasattr(model, "z") else model.w


def run(model: Any, tokens: list[int], state: Any = None, **named: Any) -> tuple[Any, Any]:
    with torch.no_grad():
        return model.forward(tokens, state, **named)


def error(found: torch.Tensor, right: torch.Tensor) -> float:
    return float((found - right).norm() / (right - right.mean()).norm())


# Near fp32


def test_every_matrix_is_near_what_it_was_made_of(file):
    model, weights = load(file), torch.load(file.path, weights_only=True)
    for place in places(file):
        widened = torch.eye(place.inputs) @ table(model)[place.name]
        right = weights[place.name].float()
        bound = {"q4_K": 0.09, "q6_K": 0.03, "q8_0": 0.015}[place.kind]
        assert error(widened if place.transposed else widened.t(), right) < bound, place


def test_logits_are_those_of_fp32_with_the_same_weights(file, tmp_path):
    """A second file holds them widened again: what is left is that activations become bytes."""
    model, weights = load(file), torch.load(file.path, weights_only=True)
    for place in places(file):
        widened = torch.eye(place.inputs) @ table(model)[place.name]
        weights[place.name] = widened if place.transposed else widened.t().contiguous()
    torch.save(weights, tmp_path / "widened.pth")
    right, _ = run(exact(tmp_path / "widened.pth"), TOKENS)
    found, _ = run(model, TOKENS)
    assert error(found, right) < 0.1


def test_logits_are_near_those_of_fp32(file):
    found, _ = run(load(file), TOKENS)
    right, _ = run(exact(file.path), TOKENS)
    assert error(found, right) < 0.5


def test_rows_that_are_no_whole_number_of_blocks_are_nearer_still(tmp_path):
    file = small(tmp_path / "model.pth", "5.2", width=320)
    found, _ = run(load(file), TOKENS)
    assert error(found, run(exact(file.path), TOKENS)[0]) < 0.15


def test_all_matrices_are_quantised_and_nothing_else(file):
    large = {name for name, tensor in file.tensors.items() if len(tensor.shape) == 2
             and min(tensor.shape) >= 8 and name != "emb.weight"}  # fmt: skip
    left_alone = {name for name in large if name.partition("att.")[2].startswith("time_")}
    assert {place.name for place in places(file)} == large - left_alone


# As the package's


def test_the_state_is_laid_out_as_the_packages(file):
    mine, theirs = run(load(file), TOKENS)[1], run(exact(file.path), TOKENS)[1]
    assert [(t.shape, t.dtype) for t in mine] == [(t.shape, t.dtype) for t in theirs]


def test_a_prompt_gives_what_its_tokens_give_one_by_one(file):
    model, state = load(file), None
    for token in TOKENS:
        single, state = run(model, [token], state)
    together, after = run(model, TOKENS)
    assert error(together, single) < NOISE
    assert all(error(a, b) < NOISE for a, b in zip(after, state, strict=True))


def test_a_prompt_in_chunks_gives_what_it_gives_at_once(file):
    model, state = load(file), None
    for start in range(0, len(TOKENS), 37):
        chunked, state = run(model, TOKENS[start : start + 37], state)
    together, _ = run(model, TOKENS)
    assert error(chunked, together) < NOISE


def test_logits_after_every_token_can_be_had(file):
    model = load(file)
    every, _ = run(model, TOKENS[:70], full_output=True)
    assert every.shape == (70, file.vocabulary)
    assert error(every[-1], run(model, TOKENS[:70])[0]) < NOISE
    assert error(every[9], run(model, TOKENS[:10])[0]) < NOISE


# Kept beside the model


def made(file: RwkvFile, cache: Path | None = None) -> bool:
    """Load it: was anything quantised?"""
    told: list[float] = []
    int4.load(file, cache, 1, told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    return len(told) > 1


def test_the_quantised_matrices_are_made_once(tmp_path):
    file = small(tmp_path / "raven.pth")
    assert made(file)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["raven.int4", "raven.pth"]
    before = run(load(file), TOKENS)[0]
    assert not made(file)
    assert torch.equal(run(load(file), TOKENS)[0], before)


def test_another_model_of_the_same_name_and_size_is_quantised_anew(tmp_path):
    first = run(load(small(tmp_path / "model.pth", seed=0)), TOKENS)[0]
    file = small(tmp_path / "model.pth", seed=1)
    os.utime(file.path, ns=(0, file.path.stat().st_mtime_ns + 1))  # whatever the clock's ticks
    assert made(file)
    assert error(run(load(file), TOKENS)[0], first) > 0.5


@pytest.mark.parametrize("damage", ["cut", "longer", "header", "empty"])
def test_a_damaged_file_is_made_anew(tmp_path, damage):
    file, kept = small(tmp_path / "model.pth"), tmp_path / "model.int4"
    right = run(load(file), TOKENS)[0]
    data = kept.read_bytes()
    kept.write_bytes({
        "cut": data[:-1], "longer": data + b"x", "empty": b"",
        "header": data[:9] + b"?" + data[10:],
    }[damage])  # fmt: skip
    assert made(file)
    assert torch.equal(run(load(file), TOKENS)[0], right)
    assert not made(file)


Usage = namedtuple("Usage", "total used free")


def full_disks(monkeypatch: pytest.MonkeyPatch, *full: Path) -> None:
    real = shutil.disk_usage
    monkeypatch.setattr(
        shutil, "disk_usage", lambda path: Usage(1, 1, 0) if Path(path) in full else real(path)
    )


def test_without_room_beside_the_model_the_cache_folder_is_used(tmp_path, monkeypatch):
    models, cache = tmp_path / "models", tmp_path / "cache"
    models.mkdir()
    file = small(models / "model.pth")
    full_disks(monkeypatch, models)
    assert made(file, cache)
    assert not made(file, cache)
    assert [path.name for path in models.iterdir()] == ["model.pth"]
    assert len(list(cache.iterdir())) == 1


def test_two_models_of_one_name_do_not_share_a_place_in_the_cache_folder(tmp_path, monkeypatch):
    cache, files = tmp_path / "cache", []
    for seed, name in enumerate(("one", "two")):
        (tmp_path / name).mkdir()
        files.append(small(tmp_path / name / "model.pth", seed=seed))
    full_disks(monkeypatch, tmp_path / "one", tmp_path / "two")
    assert all(made(file, cache) for file in files)
    assert not any(made(file, cache) for file in files)


def test_without_room_anywhere_they_are_in_memory_only(tmp_path, monkeypatch):
    file, cache = small(tmp_path / "model.pth"), tmp_path / "cache"
    right = run(load(small(tmp_path / "same.pth")), TOKENS)[0]
    full_disks(monkeypatch, tmp_path, cache)
    assert made(file, cache)
    assert torch.equal(run(load(file, cache), TOKENS)[0], right)
    assert not list(cache.iterdir())
    assert not (tmp_path / "model.int4").exists()


def test_a_disk_that_fills_up_leaves_nothing_behind(tmp_path):
    """The limit on a file's size stands in for the end of the disk."""
    file = small(tmp_path / "model.pth")
    with short_files(100_000):
        load(file)
    assert [path.name for path in tmp_path.iterdir()] == ["model.pth"]


def test_what_a_killed_process_left_is_removed(tmp_path):
    file = small(tmp_path / "model.pth")
    old, young = tmp_path / "model.int4.1.part", tmp_path / "model.int4.2.part"
    for part in (old, young):
        part.write_bytes(b"half")
    os.utime(old, (0, 0))
    load(file)
    assert not old.exists()
    assert young.exists()  # perhaps it is being written


def test_files_older_than_pytorchs_zips_are_quantised_too(tmp_path):
    file = small(tmp_path / "model.pth")
    right = run(load(file), TOKENS)[0]
    weights = torch.load(file.path, weights_only=True)
    torch.save(weights, tmp_path / "old.pth", _use_new_zipfile_serialization=False)
    old = read_rwkv_file(tmp_path / "old.pth")
    assert torch.equal(run(load(old), TOKENS)[0], right)


# Memory

MEASURE = """
import json, sys
from pathlib import Path
import torch
from engines.rwkv import int4
from engines.rwkv.file import read_rwkv_file

def peak():  # ru_maxrss would begin with the parent's
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))

file = read_rwkv_file(Path(sys.argv[1]))
before = peak()
int4.load(file, None, 1, lambda fraction: None)  # which quantises them
model = int4.load(file, None, 1, lambda fraction: None)  # which maps them
loaded = peak()
with torch.no_grad():
    for start in range(0, 256, 64):
        _, state = model.forward(list(range(start, start + 64)), None)
print(json.dumps([loaded - before, peak() - before]))
"""


def test_memory_is_that_of_the_quantised_matrices_from_the_first_load_on(tmp_path):
    """The file has 67 MB, twice as much in fp32; 17 MB are left of it."""
    path = tmp_path / "model.pth"
    tiny_rwkv.rwkv(path, "4", layers=3, width=1024, words=2048, dtype="bfloat16")
    packed = sum(place.size for place in places(read_rwkv_file(path)))
    child = subprocess.run(
        [sys.executable, "-c", MEASURE, str(path)], check=True, capture_output=True, text=True
    )
    loading, running = json.loads(child.stdout.splitlines()[-1])
    assert loading < 40e6
    assert running < packed + 50e6
