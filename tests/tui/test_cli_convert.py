"""`llmtui models convert`, as people run it."""

from __future__ import annotations

import contextlib
import os
import pty
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests import tiny_checkpoints, tiny_rwkv
from tests.tiny_rwkv import rwkv
from tests.tiny_tokenizers import byte_level

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def large(tmp_path_factory) -> Path:
    """A model that takes a second or two to convert, its tokenizer under another name."""
    folder = tmp_path_factory.mktemp("large")
    byte_level(folder / "named.json")
    return tiny_rwkv.large(folder / "large.pth")


@pytest.fixture
def folder(tmp_path) -> Path:
    """Where the user works: a model and its tokenizer."""
    work = tmp_path / "work"
    work.mkdir()
    byte_level(work / "tokenizer.json")
    rwkv(work / "m.pth", "7", words=400)
    return work


def start(folder: Path, *arguments: str, **options: Any) -> subprocess.Popen[str]:
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    home = folder.parent / "home"
    return subprocess.Popen(
        [sys.executable, "-m", "tui", *arguments],
        cwd=folder,
        env={**os.environ, "LLMTUI_HOME": str(home), "PYTHONPATH": str(ROOT)},
        text=True,
        # Whoever started the tests in the background may have had Ctrl+C ignored.
        preexec_fn=options.pop("before", lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)),
        **(pipes | options),
    )


def llmtui(folder: Path, *arguments: str) -> tuple[int, str, str]:
    process = start(folder, *arguments)
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_the_printed_entry_makes_the_new_file_a_model_to_talk_to(folder):
    code, out, err = llmtui(folder, "models", "convert", "m.pth", "Small.gguf", "--type", "f16")
    assert code == 0
    assert "Wrote Small.gguf: F16, " in err
    assert names(folder) == {"m.pth", "tokenizer.json", "Small.gguf"}
    entry = {"name": "small", "engine": "llama", "path": str(folder / "Small.gguf")}
    assert tomllib.loads(out) == {"models": [entry]}
    (folder.parent / "home" / "config.toml").write_text(out)
    code, _, err = llmtui(folder, "ask", "hi", "-m", "small", "--no-save", "--set", "max_tokens=3")
    assert (code, err) == (0, "")


def test_a_file_that_is_there_is_written_over_only_if_that_is_asked_for(folder):
    (folder / "o.gguf").write_text("old")
    code, out, err = llmtui(folder, "models", "convert", "m.pth", "o.gguf")
    assert (code, out) == (1, "")
    assert err == "Error: o.gguf is there already; --force writes over it\n"
    assert (folder / "o.gguf").read_text() == "old"
    assert (
        llmtui(folder, "models", "convert", "m.pth", "o.gguf", "--type", "F16", "--force")[0] == 0
    )
    assert (folder / "o.gguf").stat().st_size > 1000


@pytest.mark.parametrize(("answer", "code"), [("n", 1), ("y", 0)])
def test_at_a_terminal_it_asks_and_shows_how_far_it_is(folder, answer, code):
    (folder / "o.gguf").write_text("old")
    leader, follower = pty.openpty()
    arguments = ("models", "convert", "m.pth", "o.gguf", "--type", "F16")
    process = start(folder, *arguments, stdin=follower, stderr=follower)
    os.close(follower)
    shown = ""
    while "Write over it?" not in shown:
        shown += os.read(leader, 1000).decode()
    os.write(leader, f"{answer}\n".encode())
    process.communicate(timeout=60)
    shown += os.read(leader, 60_000).decode()
    os.close(leader)
    assert process.returncode == code
    assert ("writing F16: " in shown) is (code == 0)
    assert ((folder / "o.gguf").read_bytes() == b"old") is (code == 1)


def test_a_configured_model_is_converted_by_its_name_with_its_tokenizer(folder, large):
    entry = (
        f'name = "mine"\nengine = "rwkv"\npath = "{large}"\ntokenizer = "{large.parent}/named.json"'
    )
    home = folder.parent / "home"
    home.mkdir()
    (home / "config.toml").write_text(f"[[models]]\n{entry}\n")
    assert llmtui(folder, "models", "convert", "mine", "o.gguf", "--type", "F16")[0] == 0
    assert (folder / "o.gguf").stat().st_size > large.stat().st_size / 2


def test_a_tokenizer_can_be_named(folder, large):
    arguments = ("models", "convert", str(large), "o.gguf", "--type", "F16")
    code, _, err = llmtui(folder, *arguments)
    assert (code, "put its tokenizer.json beside it" in err) == (1, True)
    assert llmtui(folder, *arguments, "--tokenizer", str(large.parent / "named.json"))[0] == 0


def test_a_mistake_is_told_in_one_line(folder):
    rwkv(folder / "old.pth", "4", words=400)
    code, out, err = llmtui(folder, "models", "convert", "old.pth", "o.gguf")
    assert (code, out) == (1, "")
    assert err.startswith("Error: ")
    assert err.count("\n") == 1
    assert 'strategy = "cpu int4"' in err
    assert llmtui(folder, "models", "convert", "m.pth", "o.gguf", "--type", "Q9")[0] == 2
    assert names(folder) == {"m.pth", "old.pth", "tokenizer.json"}


def started(folder: Path, *arguments: str, **options: Any) -> subprocess.Popen[str]:
    """A conversion to `o.gguf` that has begun to write."""
    process = start(folder, "models", "convert", *arguments, **options)
    deadline = time.monotonic() + 30
    while not any(size(path) > 1 << 20 for path in folder.glob("o.gguf*")):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return process


def size(path: Path) -> int:
    """In bytes; none where the file was removed since it was listed, as each part is at its end."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_a_conversion_that_is_stopped_leaves_nothing(folder, large, number, code):
    tokenizer = str(large.parent / "named.json")
    process = started(folder, str(large), "o.gguf", "--tokenizer", tokenizer)
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err.strip()) == (code, "", "")
    assert names(folder) == {"m.pth", "tokenizer.json"}


def test_a_folder_of_its_makers_files_becomes_a_model_to_talk_to(folder):
    tiny_checkpoints.checkpoint(folder / "tiny-chat", shards=2)
    leader, follower = pty.openpty()
    process = start(folder, "models", "convert", "tiny-chat", "o.gguf", stderr=follower)
    os.close(follower)
    shown = b""
    with contextlib.suppress(OSError):  # which is how a terminal ends that nobody has any more
        while some := os.read(leader, 60_000):
            shown += some
    os.close(leader)
    process.communicate(timeout=60)
    assert process.returncode == 0
    for step in ("writing F16: ", "quantising to Q4_K_M: ", "comparing: "):
        assert step in shown.decode()
    assert "Template: llama-2, by the folder's name; --template writes" in shown.decode()
    for language in ("English", "Korean", "Chinese"):
        assert f"{language}: perplexity " in shown.decode()
    assert "Wrote o.gguf: Q4_K_M, " in shown.decode()
    code, _, err = llmtui(folder, "ask", "hi", "-m", "o.gguf", "--no-save", "--set", "max_tokens=3")
    assert (code, err) == (0, "")


def test_a_folder_says_what_it_is_and_how_it_is_converted(folder):
    tiny_checkpoints.checkpoint(folder / "tiny", tiny_checkpoints.MISTRAL)
    code, out, _ = llmtui(folder, "models", "info", "tiny")
    assert code == 0
    assert "to be converted: llama 1.4M, 1 of its makers' files" in out
    assert "llmtui models convert " in out
    code, _, err = llmtui(folder, "ask", "hi", "-m", "tiny")
    assert (code, "To use it, make a GGUF of it: llmtui models convert" in err) == (1, True)


def test_ctrl_c_leaves_nothing_of_a_folder_of_files(folder):
    params = tiny_checkpoints.META | {"dim": 512, "n_layers": 8}
    tiny_checkpoints.checkpoint(folder / "large", params, rows=20_000, feed=2048)
    before = names(folder)
    process = started(folder, "large", "o.gguf")
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err.strip()) == (130, "", "")
    assert names(folder) == before
    assert names(folder / "large") == {"consolidated.00.pth", "params.json", "tokenizer.model"}


def test_a_part_of_the_source_is_not_written_over(folder):
    tiny_checkpoints.checkpoint(folder / "tiny")
    before = (folder / "tiny" / "params.json").read_bytes()
    code, _, err = llmtui(folder, "models", "convert", "tiny", "tiny/params.json", "--force")
    assert (code, "is the file to read; name another one" in err) == (1, True)
    assert (folder / "tiny" / "params.json").read_bytes() == before


def test_under_nohup_a_closed_terminal_does_not_stop_it(folder, large):
    tokenizer = str(large.parent / "named.json")
    process = started(
        folder, str(large), "o.gguf", "--tokenizer", tokenizer, "--type", "F16",
        before=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN),
    )  # fmt: skip
    process.send_signal(signal.SIGHUP)
    process.communicate(timeout=60)
    assert process.returncode == 0
    assert names(folder) == {"m.pth", "tokenizer.json", "o.gguf"}
