"""A server that answers as Hugging Face's hub does, and can be made to fail."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

REVISION = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class Hub:
    """What it has, and how it behaves; `asked` are the downloads: (name, first byte)."""

    files: dict[str, bytes]
    repository: str = "someone/Tiny-GGUF"
    url: str = ""
    break_after: int | None = None
    """Bytes of a file after which the connection is reset, once."""
    forged: bytes = b""
    """What is sent in place of a file."""
    gated: bool = False
    asked: list[tuple[str, int]] = field(default_factory=list)


@contextmanager
def serving(hub: Hub) -> Iterator[Hub]:
    handler = type("Handler", (_Handler,), {"hub": hub})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    hub.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    hub: Hub
    protocol_version = "HTTP/1.1"

    def log_message(self, *_args: object) -> None:
        return

    def do_HEAD(self) -> None:
        self._file(body=False)

    def do_GET(self) -> None:
        if self.path.startswith("/api/models/"):
            self._info()
        else:
            self._file(body=True)

    def _info(self) -> None:
        if not self.path.startswith(f"/api/models/{self.hub.repository}"):
            self._answer(404, b"{}", {"X-Error-Code": "RepoNotFound"})
            return
        if "/tree/" in self.path:
            tree = [
                {"type": "file", "path": name, "size": len(data), "oid": _sha256(data)[:40]}
                for name, data in self.hub.files.items()
            ]
            self._answer(200, json.dumps(tree).encode(), {"Content-Type": "application/json"})
            return
        siblings = [
            {"rfilename": name, "size": len(data),
             "lfs": {"sha256": _sha256(data), "size": len(data), "pointerSize": 130}}
            for name, data in self.hub.files.items()
        ]  # fmt: skip
        answer = {"id": self.hub.repository, "sha": REVISION, "siblings": siblings}
        self._answer(200, json.dumps(answer).encode(), {"Content-Type": "application/json"})

    def _file(self, *, body: bool) -> None:
        if self.hub.gated:
            self._answer(403, b"", {"X-Error-Code": "GatedRepo"})
            return
        name = self.path.split("?")[0].partition(f"/resolve/{REVISION}/")[2]
        data = self.hub.files.get(name)
        if data is None:
            self._answer(404, b"", {"X-Error-Code": "EntryNotFound"})
            return
        digest = _sha256(data)
        data = self.hub.forged or data
        start = int(self.headers.get("Range", "bytes=0-").split("=")[1].split("-")[0] or 0)
        facts = {
            "ETag": f'"{digest}"', "X-Linked-ETag": f'"{digest}"', "X-Repo-Commit": REVISION,
            "X-Linked-Size": str(len(data)), "Accept-Ranges": "bytes",
        }  # fmt: skip
        if start:
            facts["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
        if not body:
            self._answer(200, b"", {**facts, "Content-Length": str(len(data))})
            return
        self.hub.asked.append((name, start))
        broken, self.hub.break_after = self.hub.break_after, None
        self._answer(206 if start else 200, data[start:], facts, broken)

    def _answer(
        self, status: int, data: bytes, facts: dict[str, str], broken: int | None = None
    ) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(data)), **facts}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data[:broken])
        if broken is not None:
            self.close_connection = True
            self.connection.close()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
