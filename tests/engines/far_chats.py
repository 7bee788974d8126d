"""A model behind a server, talked to in process, and servers to talk to."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from engines.backends.remote import load
from engines.message_window import MessageWindow
from engines.protocol import (
    Conversation,
    Event,
    Generate,
    GenerationEnded,
    Message,
    ModelSpec,
    Notice,
)
from engines.reply import Control
from engines.sampling import SamplingParams
from engines.text_generation import TextReply
from tests.engines.chats import end_of, text_of

GREEDY = SamplingParams(temperature=0, seed=1, max_tokens=24)
_PATIENCE = 60.0


class FarChat:
    """The conversation so far with a model of a server."""

    def __init__(self, url: str, **options: Any) -> None:
        self.engine = load(ModelSpec("far", "remote", options={"url": url, **options}),
                           lambda _: None)  # fmt: skip
        self.window = MessageWindow()
        self.conversation = Conversation()
        self.notices: list[str] = []

    def reply(
        self, sampling: SamplingParams = GREEDY, poll: Callable[[Control], None] | None = None,
        **more: Any,
    ) -> list[Event]:  # fmt: skip
        """The events of one reply to the conversation as it is."""
        events: list[Event] = []
        control = Control()
        control.poll = (lambda: poll(control)) if poll else (lambda: None)
        request = Generate("r", "s", self.conversation, sampling, **more)
        TextReply(self.engine, self.window, request, control, events.append).run()
        self.notices += [event.text for event in events if isinstance(event, Notice)]
        return events

    def turn(self, text: str, sampling: SamplingParams = GREEDY) -> GenerationEnded:
        """Say something and add the reply to the conversation."""
        said, number = self.conversation, len(self.conversation.messages)
        user = Message(f"m{number}", "user", text)
        self.conversation = replace(said, messages=(*said.messages, user))
        events = self.reply(sampling)
        answer = Message(f"m{number + 1}", "assistant", text_of(events))
        ended = end_of(events)
        self.conversation = replace(
            self.conversation, messages=(*self.conversation.messages, answer),
            window_start=ended.window_start,
        )  # fmt: skip
        return ended

    def close(self) -> None:
        self.engine.close()


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@contextlib.contextmanager
def llama_server(
    model: Path, log: Path, port: int = 0
) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """llama-cpp-python's own server: its address, and the process."""
    port = port or free_port()
    with log.open("ab") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "llama_cpp.server", "--model", str(model), "--model_alias",
             "starter", "--port", str(port), "--n_threads", "1", "--n_threads_batch", "1"],
            stdin=subprocess.DEVNULL, stdout=out, stderr=out,
        )  # fmt: skip
    url = f"http://127.0.0.1:{port}/v1"
    try:
        _wait(url, process, log)
        yield url, process
    finally:
        process.kill()
        process.wait()


def _wait(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            urllib.request.urlopen(f"{url}/models", timeout=1).close()
            return
        except OSError:
            assert process.poll() is None, log.read_text()
            assert time.monotonic() < deadline, log.read_text()
            time.sleep(0.1)
