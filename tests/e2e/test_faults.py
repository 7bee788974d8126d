"""Processes that are killed, stopped, or fail from the inside, at random moments of a chat.

After each: every message that was committed is there once, in its order, with its parameters; at
most half a second of an unfinished reply is missing; the next start needs no repair by hand.
"""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from tests.e2e.chats import Chats, end_with, engine_of
from tests.tui.test_app_process import Terminal

Fault = Callable[[Chats, Terminal], None]


# What the app survives


def _signal_engine(number: signal.Signals) -> Fault:
    def send(chats: Chats, terminal: Terminal) -> None:
        engine = engine_of(terminal)
        if engine is not None:
            with suppress(psutil.NoSuchProcess):
                engine.send_signal(number)

    return send


def _pause_engine(chats: Chats, terminal: Terminal) -> None:
    _signal_engine(signal.SIGSTOP)(chats, terminal)
    terminal.read(0.3)
    _signal_engine(signal.SIGCONT)(chats, terminal)


def _pause_app(chats: Chats, terminal: Terminal) -> None:
    os.kill(terminal.pid, signal.SIGSTOP)
    time.sleep(0.3)
    os.kill(terminal.pid, signal.SIGCONT)


SURVIVED: dict[str, Fault] = {
    "the engine is killed": _signal_engine(signal.SIGKILL),
    "the engine segfaults": _signal_engine(signal.SIGSEGV),
    "the engine aborts": _signal_engine(signal.SIGABRT),
    "the engine is paused": _pause_engine,
    "the app is paused": _pause_app,
}


# What ends the app


def _kill_app(chats: Chats, terminal: Terminal) -> None:
    chats.killed()
    assert end_with(terminal, signal.SIGKILL) == -signal.SIGKILL


def _kill_both(chats: Chats, terminal: Terminal) -> None:
    engine = engine_of(terminal)
    chats.killed()
    os.kill(terminal.pid, signal.SIGSTOP)  # so that it does not see the other one go
    if engine is not None:
        engine.kill()
    assert end_with(terminal, signal.SIGKILL) == -signal.SIGKILL


def _kill_stopped(chats: Chats, terminal: Terminal) -> None:
    chats.killed()
    os.kill(terminal.pid, signal.SIGSTOP)
    time.sleep(0.2)
    assert end_with(terminal, signal.SIGKILL) == -signal.SIGKILL


def _ask_to_end(number: signal.Signals) -> Fault:
    def send(chats: Chats, terminal: Terminal) -> None:
        assert end_with(terminal, number) == 0

    return send


ENDING: dict[str, Fault] = {
    "the app is killed": _kill_app,
    "both are killed": _kill_both,
    "the app is stopped and then killed": _kill_stopped,
    "the app is asked to end": _ask_to_end(signal.SIGTERM),
    "the app is interrupted": _ask_to_end(signal.SIGINT),
    "the line drops": _ask_to_end(signal.SIGHUP),
}


INSIDE = ("!segfault", "!assertion", "!memory")


def endure(chats: Chats, terminal: Terminal, fault: Fault, wait: float) -> None:
    """Say something, have the fault happen `wait` seconds later, and stop what is still written."""
    note = chats.say(terminal)
    terminal.until(lambda: time.monotonic() > note["at"] + wait)
    fault(chats, terminal)
    if fault in SURVIVED.values():
        chats.stop(terminal, note)


def fail_inside(chats: Chats, terminal: Terminal, name: str) -> None:
    """Have the engine fail while it writes; what it had sent before is kept."""
    note = chats.say(terminal, name)
    ended = chats.wait(terminal, "ended", reply=note["reply"])
    assert ended["status"] == "failed"
    assert ended["text"]
    assert note["text"].startswith(ended["text"])


def print_garbage(chats: Chats, terminal: Terminal) -> None:
    """Whatever the engine's libraries print goes to the log and not on the screen."""
    note = chats.say(terminal, "!garbage")
    terminal.until(lambda: chats.heard(note) > 2 * len(note["text"]))
    assert chats.stop(terminal, note)["status"] == "cancelled"
    assert "owned" not in terminal.text


def test_whatever_dies_nothing_committed_is_lost(tmp_path: Path) -> None:
    chats = Chats(tmp_path)
    with chats.opened() as terminal:
        for name in INSIDE:
            fail_inside(chats, terminal, name)
        endure(chats, terminal, SURVIVED["the engine is killed"], 0.1)
        endure(chats, terminal, ENDING["both are killed"], 0.8)
    chats.check()
    with chats.opened() as terminal:
        terminal.shows("3:!memory")
        print_garbage(chats, terminal)
        endure(chats, terminal, SURVIVED["the engine is paused"], 0.2)
        endure(chats, terminal, SURVIVED["the app is paused"], 0.3)
        endure(chats, terminal, ENDING["the app is interrupted"], 0.2)
    chats.check()
    assert b"\x1b]0;owned" in (tmp_path / "engine.log").read_bytes()


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(3))
def test_eighty_faults_in_a_row_lose_nothing(tmp_path: Path, seed: int) -> None:
    chats, chance = Chats(tmp_path), random.Random(seed)
    faults = 0
    while faults < 80:
        with chats.opened(*(["--new"] if chance.random() < 0.2 else [])) as terminal:
            for _ in range(chance.randrange(6)):
                if chance.random() < 0.3:
                    fail_inside(chats, terminal, chance.choice(INSIDE))
                else:
                    fault = chance.choice(list(SURVIVED.values()))
                    endure(chats, terminal, fault, chance.uniform(0, 1.5))
                faults += 1
            endure(chats, terminal, chance.choice(list(ENDING.values())), chance.uniform(0, 1.5))
            faults += 1
        chats.check()
