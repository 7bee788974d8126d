"""A server that speaks OpenAI's streaming chat completions, at a set number of tokens a second.

    python -m bench.paced_server --rate 100 --tokens 800 [--text prose|fence] [--port 8000]

It prints its address, serves every request with the same text until it is ended, and needs nothing
but the standard library. A token is one event. Where the machine was late, what is due by now comes
at once, so that the mean rate is kept; `--rate 0` waits for nobody but the reader.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from bench.streamed_text import FENCE, PROSE, reply

TEXTS = {"prose": PROSE, "fence": FENCE}
MODEL = "paced"
_ID = "chatcmpl-paced"


class PacedServer:
    """The same reply to every request: these tokens, so many a second (0: as fast as they go)."""

    def __init__(self, tokens: Sequence[str], rate: float) -> None:
        self._tokens, self._rate = tokens, rate

    async def start(self, port: int = 0) -> asyncio.Server:
        """Listens on the loopback interface alone; port 0 takes a free one."""
        return await asyncio.start_server(self._serve, "127.0.0.1", port)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection: requests one after the other, until the client leaves."""
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                method, path, body = await _request(reader)
                await self._answer(writer, method, path, body)
        writer.close()

    async def _answer(
        self, writer: asyncio.StreamWriter, method: str, path: str, body: dict[str, Any]
    ) -> None:
        if method == "POST" and path.endswith("/chat/completions"):
            limit = body.get("max_completion_tokens") or body.get("max_tokens")
            tokens = self._tokens[:limit]
            reason = "stop" if len(tokens) == len(self._tokens) else "length"
            if body.get("stream"):
                usage = (body.get("stream_options") or {}).get("include_usage")
                await self._stream(writer, tokens, reason, bool(usage))
            else:
                _send(writer, _completion(tokens, reason))
        elif method == "GET" and path.endswith("/models"):
            model = {"id": MODEL, "object": "model", "created": 0, "owned_by": "bench"}
            _send(writer, {"object": "list", "data": [model]})
        else:
            _send(writer, {"error": {"message": f"there is no {method} {path}"}}, "404 Not Found")
        await writer.drain()

    async def _stream(
        self, writer: asyncio.StreamWriter, tokens: Sequence[str], reason: str, usage: bool
    ) -> None:
        writer.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
            b"Cache-Control: no-cache\r\nTransfer-Encoding: chunked\r\n\r\n"
        )
        _write(writer, _chunk({"role": "assistant", "content": ""}))
        clock = asyncio.get_running_loop().time
        began = clock()
        for number, token in enumerate(tokens, 1):
            _write(writer, _chunk({"content": token}))
            early = began + number / self._rate - clock() if self._rate else 0.0
            if early > 0 or number % 100 == 0:
                await writer.drain()
                await asyncio.sleep(max(early, 0))
        _write(writer, _chunk({}, reason))
        if usage:
            _write(writer, json.dumps(_HEAD | {"choices": [], "usage": _usage(len(tokens))}))
        _write(writer, "[DONE]")
        writer.write(b"0\r\n\r\n")


_HEAD = {"id": _ID, "object": "chat.completion.chunk", "created": 0, "model": MODEL}


async def _request(reader: asyncio.StreamReader) -> tuple[str, str, dict[str, Any]]:
    """Method, path and body of the next request."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.strip().split("\r\n")
    fields = (line.partition(":") for line in lines)
    headers = {name.lower(): value.strip() for name, _, value in fields}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    method, path, _ = first.split(" ", 2)
    return method, path, json.loads(body) if body else {}


def _chunk(delta: dict[str, str], reason: str | None = None) -> str:
    choice = {"index": 0, "delta": delta, "finish_reason": reason}
    return json.dumps(_HEAD | {"choices": [choice]})


def _completion(tokens: Sequence[str], reason: str) -> dict[str, Any]:
    message = {"role": "assistant", "content": "".join(tokens)}
    choice = {"index": 0, "message": message, "finish_reason": reason}
    kind = {"object": "chat.completion"}
    return _HEAD | kind | {"choices": [choice], "usage": _usage(len(tokens))}


def _usage(tokens: int) -> dict[str, int]:
    """The prompt is not looked at: it counts as one token."""
    return {"prompt_tokens": 1, "completion_tokens": tokens, "total_tokens": tokens + 1}


def _write(writer: asyncio.StreamWriter, event: str) -> None:
    """One server-sent event as one chunk of HTTP."""
    data = f"data: {event}\n\n".encode()
    writer.write(b"%x\r\n%b\r\n" % (len(data), data))


def _send(writer: asyncio.StreamWriter, answer: dict[str, Any], status: str = "200 OK") -> None:
    data = json.dumps(answer).encode()
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(data)}"
    writer.write(f"{head}\r\n\r\n".encode() + data)


async def serve(tokens: Sequence[str], rate: float, port: int) -> None:
    """Until it is ended; the address is the first line of standard output."""
    server = await PacedServer(tokens, rate).start(port)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", flush=True)
    await server.serve_forever()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rate", type=float, default=100.0, help="tokens a second; 0: no limit")
    parser.add_argument("--tokens", type=int, default=800, help="of a reply, in whole rounds")
    parser.add_argument("--text", choices=TEXTS, default="prose")
    parser.add_argument("--port", type=int, default=0, help="0: one that is free")
    options = parser.parse_args()
    text = reply(TEXTS[options.text], options.tokens)
    with suppress(KeyboardInterrupt):
        asyncio.run(serve(text, options.rate, options.port))


if __name__ == "__main__":
    main()
