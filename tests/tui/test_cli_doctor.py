"""`llmtui doctor` finds what is broken, and names the command that mends it."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from engines.sampling import DEFAULTS
from sessions.models import MessageRow
from sessions.store import Store
from tui.cli import cli


@pytest.fixture
def doctor(tmp_path, monkeypatch):
    for name, value in (
        ("LLMTUI_HOME", str(tmp_path)), ("TERM", "xterm-256color"), ("COLORTERM", "truecolor"),
        ("COLUMNS", "120"), ("LINES", "40"),
    ):  # fmt: skip
        monkeypatch.setenv(name, value)
    tmp_path.chmod(0o700)

    def run(*arguments: str) -> Result:
        return CliRunner().invoke(cli, ["doctor", *arguments])

    return run


def fill(path: Path) -> None:
    store = Store(path)
    session = store.create_session(model="starter", sampling=DEFAULTS)
    held = store.take(session.id)
    for number in range(30):
        row = MessageRow(session_id=session.id, content=f"{number} " + "word " * 400)
        store.append(held, [row])
    store.close()


def test_all_is_well(doctor, tmp_path):
    fill(tmp_path / "sessions.db")
    result = doctor()
    assert result.exit_code == 0, result.output
    assert "FAIL" not in result.stdout
    assert re.search(r"^ok +llama-cpp-python +0\.3\.36$", result.stdout, re.MULTILINE)
    assert re.search(
        r"^ok +llama.cpp GPU offload|^hint +llama.cpp GPU", result.stdout, re.MULTILINE
    )
    assert "sessions.db is whole: 30 messages" in result.stdout


def test_what_is_broken_is_told_with_the_command_that_mends_it(doctor, tmp_path, monkeypatch):
    path = tmp_path / "sessions.db"
    fill(path)
    damaged = bytearray(path.read_bytes())
    noise = random.Random(1).randbytes(len(damaged) // 2)
    damaged[len(damaged) // 2 :] = noise[: len(damaged) - len(damaged) // 2]
    path.write_bytes(damaged)
    (tmp_path / "config.toml").write_text("modles = 1")
    tmp_path.chmod(0o755)
    monkeypatch.setenv("TERM", "dumb")
    result = doctor()
    assert result.exit_code == 1
    told = re.findall(r"^FAIL +(\w+)", result.stdout, re.MULTILINE)
    assert {"terminal", "configuration", "sessions"} <= set(told)
    for command in (f"sqlite3 {path} .recover", f"chmod 700 {tmp_path}", "export TERM=", "edit "):
        assert f"-> {command}" in result.stdout


def test_bench_measures_a_model(doctor, tmp_path):
    (tmp_path / "config.toml").write_text('[[models]]\nname = "echo"\nengine = "echo"\n')
    result = doctor("--bench")
    assert result.exit_code == 0, result.output
    assert re.search(r"[\d,.]+ tokens/s read, +[\d,.]+ tokens/s written", result.stdout)


def test_bench_finds_the_best_number_of_threads(doctor):
    result = doctor("--bench", "-m", "starter")
    assert result.exit_code == 0, result.output
    assert "starter" in result.stdout
    speeds = re.findall(
        r"^ +(\d+) threads: .* ([\d,.]+) tokens/s written", result.stdout, re.MULTILINE
    )
    best = max(speeds, key=lambda found: float(found[1].replace(",", "")))
    if len(speeds) > 1:
        assert f"best for writing: threads = {best[0]}" in result.stdout
