"""Damaged model files by the thousand, looked at as a list of models is: each ends in words.

A file may end the process that reads it, and nothing else; that process is bounded in time and
memory. `make test` takes a few dozen, `make soak` 10,000 GGUFs, 4,000 `.pth` and 9,900 files of
folders: transformers' and the makers'.
"""

from __future__ import annotations

import io
import pickle
import random
import resource
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import gguf
import pytest

from engines.base import EngineError
from engines.client import inspect_models
from engines.protocol import ModelInfo, ModelSpec
from tests import tiny_checkpoints, tiny_hf, tiny_models, tiny_rwkv
from tests.fuzz.mutations import damaged
from tests.tiny_tokenizers import byte_level

MOST_MEMORY = 2 << 20
"""KiB of a process; its libraries are a quarter of that."""
NUMBERS = tuple(
    number + more for number in (0, 2**8, 2**16, 2**31, 2**32, 2**40, 2**63) for more in (-1, 0, 1)
)


def overwritten(samples: list[bytes], count: int) -> Iterator[bytes]:
    """So many of the samples, each with one to three numbers that are wrong."""
    for number in range(count):
        chance = random.Random(f"numbers/{number}")
        data = bytearray(chance.choice(samples))
        for _ in range(chance.randrange(1, 4)):
            kind = chance.choice(("<Q", "<I", "<B"))
            size = struct.calcsize(kind)
            wrong = chance.choice(NUMBERS) % (1 << 8 * size)
            struct.pack_into(kind, data, chance.randrange(len(data) - size), wrong)
        yield bytes(data)


def both(samples: list[bytes], count: int) -> Iterator[bytes]:
    yield from damaged(samples, count // 2)
    yield from overwritten(samples, count - count // 2)


def headers(folder: Path, count: int) -> Iterator[bytes]:
    """GGUF files with a damaged header, and as many zeros after it as the tensors took."""
    made = (
        tiny_models.llama(folder / "llama.gguf", width=16, chat_template=tiny_models.CHATML),
        tiny_models.rwkv7(folder / "rwkv.gguf"),
        tiny_models.gemma3(folder / "gemma.gguf"),
    )
    samples = [path.read_bytes()[: gguf.GGUFReader(path).data_offset] for path in made]
    samples += [sample[:600] for sample in samples]  # so that half the damage hits no vocabulary
    rest = bytes(max(path.stat().st_size for path in made))
    for data in both(samples, count):
        yield data + rest


def pickles(folder: Path, count: int) -> Iterator[bytes]:
    """`.pth` files: whole ones that are damaged, and archives with a damaged table of tensors."""
    import torch

    path = tiny_rwkv.rwkv(folder / "sound.pth", width=64, layers=1, words=400, feed=1)
    weights = torch.load(path)
    torch.save(weights, folder / "old.pth", _use_new_zipfile_serialization=False)
    old = (folder / "old.pth").read_bytes()
    yield from both([path.read_bytes(), old[:4000], old], count // 2)
    with zipfile.ZipFile(path) as archive:
        records = {name: archive.read(name) for name in archive.namelist()}
    table = next(name for name in records if name.endswith("data.pkl"))
    bombs = [pickle.dumps(["x" * 1000] * 1000), b"\x80\x02" + b"(" * 50_000]
    for data in both([records[table], *bombs], count - count // 2):
        whole = io.BytesIO()
        with zipfile.ZipFile(whole, "w") as archive:
            for name, record in records.items():
                archive.writestr(name, data if name == table else record)
        yield whole.getvalue()


GGUF = (headers, "m.gguf", "llama")
PTH = (pickles, "m.pth", "rwkv")


@pytest.mark.parametrize(
    ("make", "name", "engine", "count"),
    [
        (*GGUF, 40),
        (*PTH, 30),
        pytest.param(*GGUF, 10_000, marks=pytest.mark.soak),
        pytest.param(*PTH, 4_000, marks=pytest.mark.soak),
    ],
)
def test_no_model_file_does_harm(
    tmp_path: Path,
    make: Callable[[Path, int], Iterator[bytes]],
    name: str,
    engine: str,
    count: int,
) -> None:
    path, samples = tmp_path / name, tmp_path / "samples"
    samples.mkdir()
    byte_level(tmp_path / "tokenizer.json", tokens=400)
    files = list(make(samples, count)) if count < 100 else make(samples, count)

    def specs() -> Iterator[ModelSpec]:
        for data in files:
            path.write_bytes(data)
            yield ModelSpec("m", engine, str(path))

    assert refused(specs(), tmp_path, count) > count // 4


def refused(specs: Iterator[ModelSpec], folder: Path, count: int) -> int:
    """How many of so many models, each of which has to end in words."""
    told: dict[type, int] = {ModelInfo: 0, EngineError: 0}
    for found in inspect_models(specs, folder / "engine.log"):
        told[type(found)] += 1
        assert isinstance(found, ModelInfo) or str(folder) in str(found)
        assert "too long" not in str(found)  # by processor time
        assert "Nothing was found out" not in str(found)
    assert sum(told.values()) == count
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < MOST_MEMORY
    return told[EngineError]


def of_its_makers(folder: Path) -> None:
    tiny_checkpoints.checkpoint(folder, tiny_checkpoints.META | {"dim": 64}, feed=64)


@pytest.mark.soak
@pytest.mark.parametrize(
    ("make", "engine", "count"), [(of_its_makers, "llama", 1500), (tiny_hf.llama, "hf", 900)]
)
def test_no_file_of_a_model_in_a_folder_does_harm(
    tmp_path: Path, make: Callable[[Path], object], engine: str, count: int
) -> None:
    """So many damages of each file, one file at a time."""
    folder = tmp_path / "m"
    make(folder)
    whole = {path: path.read_bytes() for path in sorted(folder.iterdir())}

    def specs() -> Iterator[ModelSpec]:
        for path, content in whole.items():
            for data in both([content, content[:2000]], count):
                path.write_bytes(data)
                yield ModelSpec("m", engine, str(folder))
            path.write_bytes(content)

    assert refused(specs(), tmp_path, count * len(whole)) > count
