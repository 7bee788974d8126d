from __future__ import annotations

import os
import pty
import subprocess
import sys
import textwrap
from pathlib import Path

from textual._xterm_parser import XTermParser

from tui.terminal import teach_alt_enter

LEAKS = """
    import os, subprocess, sys
    from pathlib import Path
    from tui.terminal import Terminal, start_resource_tracker
    terminal = Terminal.take(Path(sys.argv[1]))
    start_resource_tracker()
    os.write(1, b"leak-1\\n"); os.write(2, b"leak-2\\n")
    print("leak-3"); sys.stderr.write("leak-4\\n"); sys.stdout.flush()
    subprocess.run(["sh", "-c", "echo leak-5; echo leak-6 >&2; ls -l /proc/self/fd"])
    print("on the screen", file=sys.__stderr__); sys.__stderr__.flush()
    terminal.give_back()
    print("given back", flush=True)
"""
VANISHES = """
    import sys
    from pathlib import Path
    from tui.terminal import Terminal
    terminal = Terminal.take(Path(sys.argv[1]))
    sys.__stderr__.write("before"); sys.__stderr__.flush()
    for _ in range(100):
        sys.__stderr__.write("x" * 10000); sys.__stderr__.flush()
    terminal.hang_up()
    sys.__stderr__.write("after"); sys.__stderr__.flush()
    terminal.give_back()
    Path(sys.argv[1]).with_suffix(".ok").touch()
"""


def run_in_terminal(script: str, log: Path) -> tuple[subprocess.Popen[bytes], int]:
    """Start a Python script with a terminal of its own."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script), str(log)],
        stdin=follower,
        stdout=follower,
        stderr=follower,
    )
    os.close(follower)
    return process, leader


def read_all(leader: int) -> bytes:
    output = b""
    while True:
        try:
            output += os.read(leader, 65536)
        except OSError:
            return output


def test_nothing_that_a_library_or_a_child_prints_reaches_the_screen(tmp_path: Path) -> None:
    log = tmp_path / "log"
    process, leader = run_in_terminal(LEAKS, log)
    output = read_all(leader)
    assert process.wait(10) == 0
    assert b"leak" not in output
    assert b"on the screen" in output
    assert b"given back" in output
    written = log.read_text()
    assert all(f"leak-{number}" in written for number in range(1, 7))
    assert "/dev/pts/" not in written.split("leak-6")[1], "a child holds the terminal"


def test_a_terminal_that_vanishes_is_no_error(tmp_path: Path) -> None:
    log = tmp_path / "log"
    process, leader = run_in_terminal(VANISHES, log)
    assert os.read(leader, 6) == b"before"
    os.close(leader)
    assert process.wait(10) == 0
    assert log.with_suffix(".ok").exists()


def test_alt_enter_is_told_from_enter() -> None:
    teach_alt_enter()
    parser = XTermParser()
    keys = [event.key for event in (*parser.feed("\x1b\r"), *parser.feed("\r"))]  # type: ignore[attr-defined]
    assert keys == ["alt+enter", "enter"]
