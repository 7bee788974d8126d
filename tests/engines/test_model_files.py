"""What a model file is; damaged ones are refused in words that say what to do."""

from pathlib import Path

import pytest

from engines.base import EngineError
from engines.model_files import read_header, weights_fingerprint
from tests import tiny_models


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "it is empty"),
        (b"fmgg" + b"\0" * 60, "rwkv.cpp"),
        (b"PK\x03\x04" + b"\0" * 60, "PyTorch file"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1", "web page or a pointer"),
        (b'\x10\0\0\0\0\0\0\0{"a":1}', "safetensors"),
        (b"something else", "is no GGUF file"),
        (b"GGUF" + b"\xff" * 60, "damaged"),
        (b"GGUF\x03\0\0\0" + b"\xff" * 16, "damaged"),
    ],
)
def test_a_file_of_another_kind_is_named(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(data)
    with pytest.raises(EngineError, match=message) as refused:
        read_header(path)
    assert str(path) in str(refused.value)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="There is no file"):
        read_header(tmp_path / "none.gguf")
    with pytest.raises(EngineError, match="is a folder"):
        read_header(tmp_path)


def test_a_file_cut_short_is_noticed_before_it_is_loaded(tiny_llama: Path, tmp_path: Path) -> None:
    data = tiny_llama.read_bytes()
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(data[: len(data) - 1000])
    with pytest.raises(EngineError, match=r"cut short.*Download it again"):
        read_header(cut)


def test_the_header_tells_sizes_and_settings(tiny_llama: Path) -> None:
    header = read_header(tiny_llama)
    assert header.architecture == "llama"
    assert header.value("attention.head_count_kv") == 2
    assert header.metadata["general.name"] == "random"
    assert header.weights_bytes == header.parameters * 4
    assert sum(header.layer_bytes()) == header.weights_bytes
    assert header.layer_bytes()[0] == header.layer_bytes()[1] > 0


def test_fingerprints_differ_with_the_weights(tiny_llama: Path, tmp_path: Path) -> None:
    other = tiny_models.llama(tmp_path / "other.gguf", seed=1, chat_template=tiny_models.CHATML)
    assert other.stat().st_size == tiny_llama.stat().st_size
    assert weights_fingerprint(other) != weights_fingerprint(tiny_llama)
    assert weights_fingerprint(other) == weights_fingerprint(other)
