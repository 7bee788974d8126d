"""What an RWKV file is; what is none, or not to be trusted, is refused in words that help."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path
from typing import Any

import pytest
import torch

from engines.base import EngineError
from engines.rwkv.file import read_rwkv_file
from tests import tiny_rwkv


@pytest.mark.parametrize("version", tiny_rwkv.VERSIONS)
@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_version_and_sizes_are_told_by_the_tensors(
    tmp_path: Path, version: str, dtype: str
) -> None:
    path = tiny_rwkv.rwkv(tmp_path / "m.pth", version, layers=3, words=300, dtype=dtype)
    file = read_rwkv_file(path)
    assert (file.version, file.layers, file.width, file.vocabulary) == (version, 3, 128, 300)
    weights = torch.load(path)
    assert file.parameters == sum(tensor.numel() for tensor in weights.values())
    assert {name: tensor.bytes for name, tensor in file.tensors.items()} == {
        name: tensor.nbytes for name, tensor in weights.items()
    }
    assert {tensor.dtype for tensor in file.tensors.values()} == {dtype}


@pytest.mark.parametrize(
    ("name", "length"),
    [
        ("RWKV-4-Raven-7B-v12-Eng98%-Other2%-20230521-ctx8192.pth", 8192),
        ("RWKV-5-World-3B-v2-20231118-ctx16k.pth", 16384),
        ("rwkv7-g1a-0.1b-20250728-CTX4096.pth", 4096),
        ("RWKV-4-Pile-7B-20221115-8047.pth", None),
    ],
)
def test_the_trained_length_is_in_the_name(tmp_path: Path, name: str, length: int | None) -> None:
    assert read_rwkv_file(tiny_rwkv.rwkv(tmp_path / name)).trained_length == length


def test_a_file_older_than_zips_is_read_too(tmp_path: Path) -> None:
    weights = torch.load(tiny_rwkv.rwkv(tmp_path / "m.pth"))
    torch.save(weights, tmp_path / "old.pth", _use_new_zipfile_serialization=False)
    assert read_rwkv_file(tmp_path / "old.pth").version == "4"


def test_a_converted_file_says_for_which_strategy(tmp_path: Path) -> None:
    weights = torch.load(tiny_rwkv.rwkv(tmp_path / "m.pth"))
    converted = weights | {"_strategy": "cuda fp16i8", "_version": "0.7", "_rescale_layer": 6}
    for name in ("blocks.0.ln0.weight", "blocks.0.ln0.bias"):
        del converted[name]
    converted["head.weight_mx"] = torch.zeros(3)
    torch.save(converted, tmp_path / "converted.pth")
    file = read_rwkv_file(tmp_path / "converted.pth")
    assert file.converted == "cuda fp16i8"
    assert file.parameters == sum(tensor.numel() for tensor in weights.values()) - 2 * 128


def refusal(path: Path) -> str:
    with pytest.raises(EngineError) as refused:
        read_rwkv_file(path)
    said = str(refused.value)
    assert str(path) in said
    assert "weights_only" not in said
    return said


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty. Download it again"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1", "pointer"),
        (b"GGUF\x03\0\0\0", 'engine = "llama"'),
        (b'\x10\0\0\0\0\0\0\0{"a":1}', "safetensors"),
        (b"fmgg" + b"\0" * 60, 'rwkv.cpp.*original .pth.*strategy = "cpu int4"'),
        (b"lmgg" + b"\0" * 60, "old ggml"),
        (b"hello", "no PyTorch file"),
        (b"PK\x03\x04" + b"\0" * 60, "damaged or cut short"),
        (b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.", "damaged or cut short"),
    ],
)
def test_a_file_of_another_kind_is_named(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "model.pth"
    path.write_bytes(data)
    with pytest.raises(EngineError, match=message):
        read_rwkv_file(path)
    refusal(path)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    assert "There is no file" in refusal(tmp_path / "none.pth")
    assert "is a folder" in refusal(tmp_path)


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_a_file_cut_short_is_noticed(tmp_path: Path, zipped: bool, share: float) -> None:
    weights = torch.load(tiny_rwkv.rwkv(tmp_path / "m.pth"))
    path = tmp_path / "cut.pth"
    torch.save(weights, path, _use_new_zipfile_serialization=zipped)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    assert "damaged or cut short" in refusal(path)


class Code:
    """An object that runs a command where it is unpickled without care."""

    def __init__(self, command: str) -> None:
        self.command = command

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return os.system, (self.command,)


@pytest.mark.parametrize("zipped", [True, False])
def test_code_is_refused_and_not_run(tmp_path: Path, zipped: bool) -> None:
    path, trace = tmp_path / "code.pth", tmp_path / "trace"
    code = {"emb.weight": Code(f"touch {trace}")}
    torch.save(code, path, _use_new_zipfile_serialization=zipped)
    said = refusal(path)
    assert "program code (posix.system)" in said
    assert "model's own publisher" in said
    assert not trace.exists()


def test_a_whole_pickled_model_is_code_too(tmp_path: Path) -> None:
    torch.save(torch.nn.Linear(2, 2), tmp_path / "module.pth")
    assert "program code (torch.nn.modules.linear.Linear)" in refusal(tmp_path / "module.pth")


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (("conv1.weight", "conv1.bias"), r"no RWKV model \(its first tensors: conv1.weight"),
        (("rwkv.embeddings.weight", "head.weight"), "layout of transformers"),
        (("blocks.0.att.key.lora_A", "blocks.0.att.key.lora_B"), "only adds to one"),
        (("blocks.0.att.time_state",), "only adds to one"),
    ],
)
def test_what_else_lies_in_a_pth_is_named(
    tmp_path: Path, names: tuple[str, ...], message: str
) -> None:
    path = tmp_path / "other.pth"
    torch.save(dict.fromkeys(names, torch.zeros(2, 2)), path)
    with pytest.raises(EngineError, match=message):
        read_rwkv_file(path)


def test_a_checkpoint_of_a_training_program_is_named(tmp_path: Path) -> None:
    torch.save({"model": {"emb.weight": torch.zeros(2, 2)}, "step": 5}, tmp_path / "c.pth")
    assert "checkpoint" in refusal(tmp_path / "c.pth")
    torch.save([torch.zeros(2)], tmp_path / "list.pth")
    assert "holds a list" in refusal(tmp_path / "list.pth")


def test_a_zip_that_torch_has_not_written_is_damaged(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "m.pth", "w") as archive:
        archive.writestr("hello.txt", "hello")
    assert "damaged" in refusal(tmp_path / "m.pth")


@pytest.mark.parametrize("missing", ["head.weight", "blocks.1.att.key.weight", "ln_out.weight"])
def test_a_model_without_all_its_parts_is_refused(tmp_path: Path, missing: str) -> None:
    weights = torch.load(tiny_rwkv.rwkv(tmp_path / "m.pth", layers=3))
    del weights[missing]
    torch.save(weights, tmp_path / "part.pth")
    assert f"{missing} is missing" in refusal(tmp_path / "part.pth")
