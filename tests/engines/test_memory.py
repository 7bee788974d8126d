"""Cores and memory: read from a stand-in of the machine's files, layers counted exactly."""

import os
from pathlib import Path

import pytest

from engines.cores import usable_cores
from engines.memory import available_memory, fitting_layers, kv_layer_bytes
from engines.model_files import GgufHeader, Tensor


def machine(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def test_two_hyper_threads_of_a_core_count_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3})
    siblings = {f"devices/system/cpu/cpu{n}/topology/thread_siblings_list": f"{n % 2},{n % 2 + 2}"
                for n in range(4)}  # fmt: skip
    assert usable_cores(machine(tmp_path, siblings)) == 2


@pytest.mark.parametrize(
    ("quota", "cores"), [("200000 100000", 2), ("max 100000", 4), ("50000 100000", 1)]
)
def test_the_cgroup_quota_bounds_the_cores(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quota: str, cores: int
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3})
    assert usable_cores(machine(tmp_path, {"fs/cgroup/cpu.max": quota})) == cores


def test_memory_is_the_smaller_of_what_is_free_and_what_the_cgroup_leaves(tmp_path: Path) -> None:
    root = machine(tmp_path, {"proc/meminfo": "MemTotal: 9 kB\nMemAvailable:   2048 kB\n"})
    assert available_memory(root) == 2 << 20
    machine(root, {"sys/fs/cgroup/memory.max": "1500000",
                   "sys/fs/cgroup/memory.current": "500000"})  # fmt: skip
    assert available_memory(root) == 1_000_000
    machine(root, {"sys/fs/cgroup/memory.max": "max"})
    assert available_memory(root) == 2 << 20


GIB = 1 << 30


def seven_billion() -> GgufHeader:
    """Mistral-7B's shape: 32 layers of 200 MiB, 500 MiB of embedding and output."""
    tensors = [Tensor(f"blk.{n}.w", 200 << 20, 0, 1) for n in range(32)]
    tensors.append(Tensor("output.weight", 500 << 20, 0, 1))
    settings = {"block_count": 32, "embedding_length": 4096, "feed_forward_length": 14336,
                "attention.head_count": 32, "attention.head_count_kv": 8}  # fmt: skip
    metadata = {f"llama.{key}": value for key, value in settings.items()}
    return GgufHeader({"general.architecture": "llama", **metadata}, tuple(tensors), 7 * GIB)


def test_the_kv_cache_of_mistral_takes_128_kib_a_token() -> None:
    layers = kv_layer_bytes(seven_billion(), 8192, "f16", "f16")
    assert sum(layers) == 8192 * 128 * 1024
    assert sum(kv_layer_bytes(seven_billion(), 8192, "q8_0", "q8_0")) < sum(layers) * 0.54


@pytest.mark.parametrize("free", [0, GIB, 4 * GIB, 6 * GIB, 8 * GIB, 24 * GIB])
def test_the_layers_on_the_gpu_fit_with_their_cache_and_one_more_would_not(free: int) -> None:
    header = seven_billion()
    kv = kv_layer_bytes(header, 8192, "f16", "f16")
    layers = fitting_layers(header, kv, free, 512, 32000)
    needed = layers * ((200 << 20) + kv[0]) if layers <= 32 else 7 * GIB
    assert needed <= free
    assert layers == (33 if free >= 9 * GIB else layers)
    assert layers > 0 or free < 2 * GIB
    assert layers <= 32 or free > 7 * GIB
