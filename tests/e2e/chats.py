"""A home folder in which the program is started again and again, and what must be true of it."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psutil

from sessions.models import MessageRow
from sessions.store import Store
from tests.e2e.witness import NOTES
from tests.tui.test_app_process import Terminal, gone

PROGRAM = [sys.executable, "-c", "from tests.e2e import witness; witness.run()"]
LOST_SECONDS = 0.5
"""Of an unfinished reply, where the app itself is killed."""
CONFIG = """
[[models]]
name = "echo"
engine = "echo"
delay = 0.003
repeat = 400

[sessions]
backups = 0
"""
Note = dict[str, Any]


class Chats:
    """What is said in one home folder; each message has a number of its own in its text."""

    def __init__(self, home: Path, config: str = CONFIG) -> None:
        self.home = home
        (home / "config.toml").write_text(config)
        self._number = 0
        self._ends: list[float] = []
        """When the app was killed; in between it left by itself."""

    @contextmanager
    def opened(self, *arguments: str) -> Iterator[Terminal]:
        """The program in a terminal, ready to be typed into."""
        terminal = Terminal(self.home, [*PROGRAM, *arguments])
        try:
            terminal.shows("Write a message")
            yield terminal
        finally:
            for process in family(terminal):
                process.kill()

    def say(self, terminal: Terminal, text: str = "") -> Note:
        """Say something, and return the promise that was made of it."""
        self._number += 1
        said = f"{self._number}:{text} "
        terminal.type(said)
        deadline = time.monotonic() + 20
        while not (found := [n for n in self._found("said", {}) if n["text"] == said.strip()]):
            assert time.monotonic() < deadline, terminal.text[-2000:]
            terminal.read(0.1)  # a return that comes with the rest belongs to a paste
            terminal.type("\r")
            terminal.read(0.3)
        return found[0]

    def heard(self, note: Note) -> int:
        """Characters of a reply that have arrived at the app."""
        lengths = [each["length"] for each in self._found("heard", {"reply": note["reply"]})]
        return max(lengths, default=0)

    def stop(self, terminal: Terminal, note: Note) -> Note:
        """Press Escape, and wait for the end of a reply."""
        terminal.type("\x1b")
        time.sleep(0.15)  # what follows an escape at once is a part of it
        return self.wait(terminal, "ended", reply=note["reply"])

    def wait(self, terminal: Terminal, what: str, **facts: Any) -> Note:
        """Until such a note is made."""
        terminal.until(lambda: self._found(what, facts))
        return self._found(what, facts)[-1]

    def _found(self, what: str, facts: Note) -> list[Note]:
        wanted = {"what": what, **facts}
        return [note for note in self.notes() if wanted.items() <= note.items()]

    def notes(self) -> list[Note]:
        """All that was promised; a line that a kill has cut off is none."""
        path = self.home / NOTES
        lines = path.read_text().split("\n")[:-1] if path.exists() else []
        return [json.loads(line) for line in lines]

    def killed(self) -> None:
        """The app was killed just now."""
        self._ends.append(time.monotonic())

    # What must be true

    def check(self) -> None:
        """After the app has ended, in whatever way: open the store as the next start does."""
        with closing(Store(self.home / "sessions.db")) as store:
            notes = self.notes()
            for session in {note["session"] for note in notes if note["what"] == "said"}:
                row = store.session(session)
                assert row is not None
                self._check_session(notes, session, store.branch(row.head_id, 100_000))
        self._check_file()

    def _check_session(self, notes: list[Note], session: str, rows: list[MessageRow]) -> None:
        """Every message once, in its order, each with its reply and its parameters."""
        said = [n for n in notes if n["what"] == "said" and n["session"] == session]
        promised = {note["id"] for note in said}
        users = [row for row in rows if row.role == "user"]
        kept = [row for row in users if row.id in promised]
        assert [(row.id, row.content) for row in kept] == [(n["id"], n["text"]) for n in said]
        assert len({row.content for row in users}) == len(users)
        # What was committed in the instant of a kill was not promised yet, and is there too.
        assert len(users) - len(kept) <= len(self._ends)
        assert [row.depth for row in rows] == list(range(len(rows)))
        replies = {row.parent_id: row for row in rows if row.role == "assistant"}
        for note in said:
            self._check_reply(notes, note, replies[note["id"]])

    def _check_reply(self, notes: list[Note], note: Note, row: MessageRow) -> None:
        assert row.id == note["reply"]
        assert (row.sampling, row.seed) == (note["sampling"], note["seed"])
        text = (note["text"] * 400).encode()[: len(row.content.encode())]
        assert row.content == text.decode()
        of_reply = [n for n in notes if n.get("reply") == row.id and n["what"] != "said"]
        end = min((end for end in self._ends if end > note["at"]), default=float("inf"))
        for fact in of_reply:
            if fact["at"] > end - LOST_SECONDS:
                continue
            if fact["what"] == "heard":
                assert len(row.content) >= fact["length"], (end - fact["at"], row.status)
            else:
                assert (row.content, row.status) == (fact["text"], fact["status"])

    def _check_file(self) -> None:
        with closing(sqlite3.connect(self.home / "sessions.db")) as db:
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert db.execute("SELECT count(*) FROM reply_part").fetchone() == (0,)


def engine_of(terminal: Terminal) -> psutil.Process | None:
    """The engine process, while there is one."""
    for child in terminal.process.children():
        if "spawn_main" in " ".join(child.cmdline()):
            return child
    return None


def family(terminal: Terminal) -> list[psutil.Process]:
    """The app and all below it that live."""
    try:
        return list(reversed(terminal.family()))
    except psutil.NoSuchProcess:
        return []


def end_with(terminal: Terminal, number: signal.Signals) -> int:
    """Send the app a signal and wait until it and its engine are gone; returns the status."""
    processes = family(terminal)
    os.kill(terminal.pid, number)
    status = terminal.status()
    assert gone(processes)
    return status
