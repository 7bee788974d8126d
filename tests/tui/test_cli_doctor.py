"""`llmtui doctor` finds what is broken, and names the command that mends it."""

from __future__ import annotations

import getpass
import random
import re
import time
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from engines.sampling import DEFAULTS
from sessions import backups
from sessions.context_database import PAGE_BYTES
from sessions.contexts import SqliteContexts
from sessions.models import MessageRow
from sessions.store import Store
from tests.sessions.context_tools import grow
from tui.cli import cli
from tui.commands import checks, login


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
    for command in ("llmtui sessions recover", f"chmod 700 {tmp_path}", "export TERM=", "edit "):
        assert f"-> {command}" in result.stdout


def test_both_databases_and_the_backups_are_looked_at(doctor, tmp_path):
    fill(tmp_path / "sessions.db")
    backups.keep_weekly(tmp_path / "sessions.db", 3, time.time() - 20 * 86_400)
    with closing(SqliteContexts(tmp_path / "contexts.db")) as contexts:
        grow(contexts, 3, "session", size=100_000)
    assert "contexts.db is whole" in doctor().stdout
    damaged = bytearray((tmp_path / "contexts.db").read_bytes())
    damaged[PAGE_BYTES : 2 * PAGE_BYTES] = bytes(PAGE_BYTES)
    (tmp_path / "contexts.db").write_bytes(damaged)
    result = doctor()
    assert re.search(r"^FAIL +saved contexts", result.stdout, re.MULTILINE)
    assert f"-> rm {tmp_path / 'contexts.db'}" in result.stdout
    assert re.search(r"^hint +backups +1 in", result.stdout, re.MULTILINE)


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


@pytest.mark.parametrize(
    ("cgroup", "kills", "lingers", "mend"),
    [
        ("user-1000.slice/session-3.scope", "true", False,
         "loginctl enable-linger; systemd-run --user --scope llmtui"),
        ("user-1000.slice/session-3.scope", "true", True, "systemd-run --user --scope llmtui"),
        ("user-1000.slice/session-3.scope", "false", False, ""),
        ("user-1000.slice/user@1000.service/run-1.scope", "true", True, ""),
        ("user-1000.slice/user@1000.service/run-1.scope", "true", False,
         "loginctl enable-linger; systemd-run --user --scope llmtui"),
        ("system.slice/docker-1.scope", "true", False, ""),
    ],
)  # fmt: skip
def test_where_systemd_would_end_a_reply_doctor_names_what_keeps_it(
    tmp_path, monkeypatch, cgroup, kills, lingers, mend
):
    busctl = tmp_path / "busctl"
    busctl.write_text(f"#!/bin/sh\ncase $* in *KillUserProcesses) echo b {kills};; esac\n")
    busctl.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    (tmp_path / "cgroup").write_text(f"0::/user.slice/{cgroup}\n")
    if lingers:
        (tmp_path / getpass.getuser()).touch()
    assert login.ends_with_login(tmp_path / "cgroup", tmp_path) == mend


def test_doctor_warns_of_what_ends_with_the_login(monkeypatch):
    monkeypatch.setattr(login, "ends_with_login", lambda: "loginctl enable-linger")
    (finding,) = checks._connection()
    assert (finding.broken, finding.mend) == (False, "loginctl enable-linger")


def test_without_systemd_nothing_ends_with_the_login(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "cgroup").write_text("0::/user.slice/user-1000.slice/session-3.scope\n")
    assert login.ends_with_login(tmp_path / "cgroup", tmp_path) == ""
