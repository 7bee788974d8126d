"""The same through tmux and through SSH; listed as not run where these programs are missing."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import psutil
import pytest

from tests.tui.screens import PATIENCE, Screen, make_session, opened, ready
from tests.tui.test_app_process import PROGRAM
from tests.tui.test_screen import PAGE_UP, TALK, middle, talk

REPOSITORY = Path(__file__).parents[2]
SSHD = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
COLUMNS, ROWS = 120, 40
pytestmark = pytest.mark.soak
needs_tmux = pytest.mark.skipif(not shutil.which("tmux"), reason="not run: tmux is missing")
needs_sshd = pytest.mark.skipif(
    not (SSHD and shutil.which("ssh")), reason="not run: ssh or sshd is missing"
)
Way = Callable[[Path], AbstractContextManager[Screen]]
SHELL = ["bash", "--norc", "-i"]


@contextmanager
def in_tmux(home: Path) -> Iterator[Screen]:
    """A shell in tmux, which passes the clipboard on."""
    config = home / "tmux.conf"
    config.write_text("set -g set-clipboard on\nset -g status off\nset -g escape-time 20\n")
    tmux = ["tmux", "-S", str(home / "tmux.socket"), "-f", str(config)]
    try:
        program = [str(shutil.which("tmux")), *tmux[1:], "new-session", shlex.join(SHELL)]
        with opened(home, program, COLUMNS, ROWS) as screen:
            yield screen
    finally:
        subprocess.run([*tmux, "kill-server"], check=False, capture_output=True)


@contextmanager
def over_ssh(home: Path) -> Iterator[Screen]:
    """A shell behind an SSH server of our own."""
    with _server(home) as port:
        options = ["-o", "StrictHostKeyChecking=no", "-o", f"UserKnownHostsFile={home / 'known'}"]
        ssh = [str(shutil.which("ssh")), "-tt", "-p", str(port), "-i", str(home / "key"), *options]
        with opened(home, [*ssh, "localhost", shlex.join(SHELL)], COLUMNS, ROWS) as screen:
            yield screen


@contextmanager
def _server(home: Path) -> Iterator[int]:
    for name in ("key", "host"):
        make = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(home / name)]
        subprocess.run(make, check=True)
    shutil.copy(home / "key.pub", home / "allowed")
    with socket.create_server(("localhost", 0)) as free:
        port = int(free.getsockname()[1])
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)
    settings = {
        "ListenAddress": "localhost", "HostKey": home / "host", "PidFile": "none",
        "AuthorizedKeysFile": home / "allowed", "StrictModes": "no", "UsePAM": "no",
        "PermitRootLogin": "yes",
    }  # fmt: skip
    given = [f"-o{name}={value}" for name, value in settings.items()]
    server = subprocess.Popen([str(SSHD), "-D", "-e", "-f", os.devnull, f"-p{port}", *given])
    try:
        _wait_for(port)
        yield port
    finally:
        server.terminate()
        server.wait()


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("localhost", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the server does not listen")


WAYS = [
    pytest.param(in_tmux, marks=needs_tmux, id="tmux"),
    pytest.param(over_ssh, marks=needs_sshd, id="ssh"),
]


def start(screen: Screen, home: Path, *arguments: str) -> None:
    """Type the command that starts the program."""
    screen.settle()
    command = shlex.join([*PROGRAM, *arguments])
    screen.send(f"cd {REPOSITORY}; LLMTUI_HOME={home} {command}\r".encode())
    ready(screen, COLUMNS)


@pytest.mark.parametrize("way", WAYS)
def test_pastes_keys_and_the_clipboard_pass_through(way: Way, tmp_path: Path) -> None:
    with way(tmp_path) as screen:
        start(screen, tmp_path)
        talk(screen, tmp_path)


@pytest.mark.parametrize("way", WAYS)
def test_sizes_and_suspending_pass_through(way: Way, tmp_path: Path) -> None:
    session = make_session(tmp_path, *TALK)
    with way(tmp_path) as screen:
        start(screen, tmp_path, "--session", session)
        screen.press(PAGE_UP, PAGE_UP)
        screen.displays("more below")
        before = middle(screen.settle())
        for columns in (100, 60, 140):
            screen.resize(columns, 30)
            screen.read(0.2)
        screen.resize(COLUMNS, ROWS)
        screen.until(lambda: middle(screen.lines) == before, PATIENCE)
        os.kill(_program(tmp_path).pid, signal.SIGTSTP)
        screen.displays("Stopped")
        screen.clear()
        screen.type("fg\r")
        screen.until(lambda: middle(screen.lines) == before, PATIENCE)


@needs_sshd
def test_a_lost_connection_ends_the_program_and_keeps_the_message(tmp_path: Path) -> None:
    with over_ssh(tmp_path) as screen:
        start(screen, tmp_path)
        program = _program(tmp_path)
        screen.type("half a message")
        screen.displays("half a message")
        screen.process.kill()
        assert not psutil.wait_procs([program], PATIENCE)[1]
    (again := tmp_path / "again").mkdir()
    with over_ssh(again) as screen:
        start(screen, tmp_path)
        screen.displays("half a message")


def _program(home: Path) -> psutil.Process:
    """The app that runs below this folder, and not its engine."""
    for process in psutil.process_iter(["cmdline"]):
        if process.info["cmdline"] and process.info["cmdline"][0] == sys.executable:
            ours = process.environ().get("LLMTUI_HOME") == str(home)
            if ours and process.info["cmdline"][: len(PROGRAM)] == PROGRAM:
                return process
    raise AssertionError("it does not run")
