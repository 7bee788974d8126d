"""The program with a witness: whatever the app has promised to keep is noted in a file.

A line is written when the promise is made and survives the process: what was said and committed,
how much of a reply was heard, how it ended. Times are of the monotonic clock, which all processes
share.
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

NOTES = "witness.jsonl"


def run() -> None:
    """The command line of llmtui, observed, with engines that fail when they are told to."""
    from engines import worker
    from tests.e2e import faulty_engine

    worker.main = faulty_engine.main
    _observe(
        os.open(Path(os.environ["LLMTUI_HOME"]) / NOTES, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    )

    from tui.cli import cli

    cli(prog_name="llmtui")


def _observe(file: int) -> None:
    from engines.protocol import GenerationEnded, TextDelta
    from sessions.conversation import Conversation

    say, hear = Conversation.say, Conversation.hear

    def note(what: str, **facts: Any) -> None:
        line = json.dumps({"what": what, "at": time.monotonic(), **facts})
        os.write(file, line.encode() + b"\n")

    def observed_say(self: Any, text: str, context: str = "") -> Any:
        request = say(self, text, context)
        said, reply = self.messages[-2:]
        note("said", id=said.id, session=said.session_id, text=said.content, reply=reply.id,
             sampling=reply.sampling, seed=reply.seed)  # fmt: skip
        return request

    def observed_hear(self: Any, event: Any) -> None:
        row = self.messages[-1] if self.replying else None
        hear(self, event)
        if row is not None and isinstance(event, TextDelta):
            note("heard", reply=row.id, length=len(row.content))
        elif row is not None and isinstance(event, GenerationEnded):
            note("ended", reply=row.id, status=row.status, text=row.content)

    Conversation.say = observed_say  # type: ignore[method-assign]
    Conversation.hear = observed_hear  # type: ignore[method-assign]
