from __future__ import annotations

import base64
from pathlib import Path

import pytest

from tui import clipboard


def decoded(sequence: str) -> str:
    return base64.b64decode(sequence.split("52;c;")[1].split("\x07")[0]).decode()


def test_a_plain_terminal_gets_one_sequence() -> None:
    sequence = clipboard.osc52("한국어", {})
    assert sequence is not None
    assert decoded(sequence) == "한국어"
    assert sequence.startswith("\x1b]52;c;")
    assert sequence.endswith("\x07")


def test_tmux_gets_it_wrapped_as_well() -> None:
    sequence = clipboard.osc52("hello", {"TMUX": "/tmp/tmux-0/default,1,0"})
    assert sequence is not None
    bare, wrapped = sequence.split("\x1bPtmux;")
    assert decoded(bare) == "hello"
    assert wrapped == bare.replace("\x1b", "\x1b\x1b") + "\x1b\\"


def test_tmux_itself_is_given_what_it_takes_from_no_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stand-in that keeps what it was told: tmux may not be installed."""
    tmux = tmp_path / "tmux"
    tmux.write_text(f'#!/bin/sh\necho "$*" > {tmp_path}/told\nexec cat > {tmp_path}/copied\n')
    tmux.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.delenv("TMUX", raising=False)
    assert not clipboard.give_to_tmux("outside")
    monkeypatch.setenv("TMUX", "/tmp/tmux-0/default,1,0")
    assert clipboard.give_to_tmux("한국어")
    assert (tmp_path / "told").read_text() == "load-buffer -w -\n"
    assert (tmp_path / "copied").read_text() == "한국어"
    tmux.write_text("#!/bin/sh\nexit 1\n")
    assert not clipboard.give_to_tmux("an older one")


def test_screen_gets_it_in_pieces() -> None:
    text = "x" * 5000
    sequence = clipboard.osc52(text, {"TERM": "screen-256color"})
    assert sequence is not None
    pieces = sequence.split("\x1bP")[1:]
    assert all(len(piece) <= 768 for piece in pieces)
    assert decoded("".join(piece.removesuffix("\x1b\\") for piece in pieces)) == text


def test_what_is_too_long_for_a_terminal_is_not_sent() -> None:
    assert clipboard.osc52("x" * 80_000, {}) is None
    assert clipboard.osc52("한" * 30_000, {}) is None


def test_a_file_takes_what_the_clipboard_cannot(tmp_path: Path) -> None:
    path = clipboard.save_to_file("x" * 80_000, tmp_path)
    assert path.read_text() == "x" * 80_000
    assert path.stat().st_mode & 0o77 == 0
