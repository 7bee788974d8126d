"""A server that answers as a test wants it to: well, badly, or not at all."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

EVENTS = "text/event-stream"


def chunk(content: str = "", finish: str | None = None, **delta: Any) -> dict[str, Any]:
    """A chunk of a chat completion."""
    said = {"content": content} if content else {}
    return {"choices": [{"index": 0, "delta": said | delta, "finish_reason": finish}]}


def events(*chunks: Any, done: bool = True) -> bytes:
    """Chunks as server-sent events; a string goes in as it is."""
    lines = [c if isinstance(c, str) else json.dumps(c, ensure_ascii=False) for c in chunks]
    return "".join(f"data: {line}\n\n" for line in [*lines, *["[DONE]"] * done]).encode()


def says(*pieces: str, usage: tuple[int, int] | None = None) -> bytes:
    """A whole reply."""
    parts = [chunk(piece) for piece in pieces]
    told = [{"choices": [], "usage": dict(zip(("prompt_tokens", "completion_tokens"), usage,
                                              strict=True))}] if usage else []  # fmt: skip
    return events(*parts, chunk(finish="stop"), *told)


@dataclass
class Asked:
    """A request as it arrived."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]


class Talker(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        self.server.stand_in.got.append(Asked(self.path, dict(self.headers), {}))
        self.server.stand_in.listing(self)

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.stand_in.asked.append(Asked(self.path, dict(self.headers), body))
        self.server.stand_in.answer(self)

    def head(self, status: int = 200, type: str = EVENTS, **headers: str) -> None:
        """Status and headers; the body goes on until the connection is closed."""
        self.send_response(status)
        self.send_header("Content-Type", type)
        self.send_header("Connection", "close")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.close_connection = True

    def whole(self, body: bytes, status: int = 200, type: str = EVENTS, **headers: str) -> None:
        self.head(status, type, **headers)
        self.write(body)

    def write(self, data: bytes) -> None:
        with contextlib.suppress(OSError):
            self.wfile.write(data)
            self.wfile.flush()

    def reset(self) -> None:
        """Break the connection as a crash or a firewall does."""
        linger = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.close_connection = True
        self.connection.close()

    def until_gone(self) -> None:
        """Say nothing until the client closes the connection."""
        with contextlib.suppress(OSError):
            self.connection.settimeout(30)
            if not self.connection.recv(1):
                self.server.stand_in.left.set()

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def finish(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            super().finish()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    stand_in: StandIn


@dataclass
class StandIn:
    """Set `answer` to what a question gets; `asked` has the questions."""

    answer: Callable[[Talker], None] = lambda talker: talker.whole(says("Hello."))
    models: Sequence[dict[str, Any]] = ({"id": "m", "owned_by": "vllm", "max_model_len": 4096},)
    listing: Callable[[Talker], None] = field(default=lambda talker: None)
    asked: list[Asked] = field(default_factory=list)
    got: list[Asked] = field(default_factory=list)
    left: threading.Event = field(default_factory=threading.Event)
    """A client has closed its connection before its time."""
    url: str = ""

    def list_models(self, talker: Talker) -> None:
        body = json.dumps({"object": "list", "data": list(self.models)})
        talker.whole(body.encode(), type="application/json")

    def says(self, *pieces: str, **more: Any) -> None:
        self.answer = lambda talker: talker.whole(says(*pieces, **more))

    def sends(self, body: bytes | str, status: int = 200, **more: Any) -> None:
        data = body.encode() if isinstance(body, str) else body
        self.answer = lambda talker: talker.whole(data, status, **more)

    @property
    def body(self) -> dict[str, Any]:
        """The last request's."""
        return self.asked[-1].body


@contextlib.contextmanager
def standing_in(**settings: Any) -> Iterator[StandIn]:
    stand_in = StandIn(**settings)
    stand_in.listing = stand_in.list_models
    server = _Server(("127.0.0.1", 0), Talker)
    server.stand_in = stand_in
    stand_in.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield stand_in
    finally:
        server.shutdown()
        server.server_close()
