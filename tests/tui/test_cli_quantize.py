"""`llmtui models quantize`: the file that llama.cpp makes, and what it lost."""

from __future__ import annotations

import ctypes
import os
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tui.cli import cli


@pytest.fixture
def llmtui(tmp_path, monkeypatch):
    monkeypatch.setenv("LLMTUI_HOME", str(tmp_path / "home"))
    return lambda *arguments: CliRunner().invoke(cli, ("models", "quantize", *arguments))


def bare(source: Path, target: Path, kind: int) -> bytes:
    """What llama.cpp itself writes."""
    import llama_cpp.llama_cpp as llama

    params = llama.llama_model_quantize_default_params()
    params.ftype = kind
    assert not llama.llama_model_quantize(
        os.fsencode(source), os.fsencode(target), ctypes.byref(params)
    )
    return target.read_bytes()


def test_the_file_is_the_librarys_own_and_what_it_lost_is_told(llmtui, tiny_llama, tmp_path):
    target = tmp_path / "small.gguf"
    result: Result = llmtui(str(tiny_llama), str(target), "q4_0")
    assert result.exit_code == 0, result.stderr
    assert target.read_bytes() == bare(tiny_llama, tmp_path / "bare.gguf", 2)
    for language in ("English", "Korean", "Chinese"):
        told = re.search(
            rf"{language}: perplexity ([\d.]+) before, ([\d.]+) now \(([+-][\d.]+)%\); "
            r"the same likeliest token in ([\d.]+)% of (\d+) places", result.stderr,
        )  # fmt: skip
        assert told, result.stderr
        before, after, change = map(float, told.groups()[:3])
        assert before != after
        assert change == pytest.approx(100 * (after / before - 1), abs=0.2)
        assert int(told[5]) > 200
    assert "[[models]]" in result.stdout
    answer = CliRunner().invoke(
        cli, ["ask", "-m", str(target), "--set", "max_tokens=3", "--no-save", "Hello"]
    )
    assert answer.exit_code == 0, answer.stderr


def test_a_file_that_is_the_same_loses_nothing(llmtui, tiny_llama, tmp_path):
    result = llmtui(str(tiny_llama), str(tmp_path / "same.gguf"), "F32")
    assert result.exit_code == 0, result.stderr
    assert result.stderr.count("(+0.0%); the same likeliest token in 100.0%") == 3


def test_what_is_quantised_already_is_quantised_again_only_if_that_is_asked_for(
    llmtui, starter, tmp_path
):
    target = tmp_path / "smaller.gguf"
    refused = llmtui("starter", str(target), "Q4_0")
    assert refused.exit_code == 1
    assert "is quantised already (Q8_0)" in refused.stderr
    assert not target.exists()
    done = llmtui("starter", str(target), "Q4_0", "--again")
    assert done.exit_code == 0, done.stderr
    assert target.stat().st_size < starter.stat().st_size


def test_what_cannot_be_quantised_leaves_nothing(llmtui, tmp_path):
    source = tmp_path / "no.gguf"
    source.write_bytes(b"<!doctype html>")
    result = llmtui(str(source), str(tmp_path / "out.gguf"), "Q4_0")
    assert result.exit_code == 1
    assert "it is a web page" in result.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"no.gguf", "home"}
