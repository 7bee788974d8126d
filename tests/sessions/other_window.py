"""A window of another process, played by the test: what it costs to start one is saved."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

from engines.protocol import GenerationEnded, TextDelta
from sessions import lease
from sessions.conversation import Conversation
from sessions.store import Store


class OtherWindow(Conversation):
    """The process that has its leases sleeps, and is alive until it is killed."""

    def __init__(self, path: Path, session_id: str) -> None:
        self.process = subprocess.Popen(["sleep", "60"])
        self.pid = self.process.pid
        store = Store(path)
        started = lease._start_time(self.pid)
        store.owner = replace(store.owner, pid=self.pid, started=started)
        super().__init__(store, session_id)

    def write(self, text: str) -> None:
        """The running reply goes on, with two tokens."""
        self.hear(TextDelta(self.replying, text, (1, 2)))
        self.store.journal.flush()

    def end(self) -> None:
        """The model ends the running reply."""
        self.hear(GenerationEnded(self.replying, "stop"))
        self.store.journal.flush()

    def kill(self) -> None:
        """Without a word: its leases and its reply stay as they are."""
        self.process.kill()
        self.process.wait()
