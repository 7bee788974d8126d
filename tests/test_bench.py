"""What the terminal is measured with: the server says its text, the emulator shows what comes."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from bench.emulator import Emulator
from bench.paced_server import PacedServer
from bench.streamed_text import PROSE
from bench.terminal import key_figures


async def ask(request: bytes, rate: float = 0) -> tuple[bytes, bytes]:
    """Head and body of the server's answer."""
    async with await PacedServer(PROSE, rate).start() as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        if b"chunked" not in head:
            return head, await reader.readexactly(int(head.split(b"Length: ")[1].split()[0]))
        body = b""
        while size := int(await reader.readline(), 16):
            body += await reader.readexactly(size)
            assert await reader.readline() == b"\r\n"
        writer.close()
        return head, body


def completion(**options: Any) -> bytes:
    body = json.dumps(options).encode()
    return b"POST /v1/chat/completions HTTP/1.1\r\ncontent-length: %d\r\n\r\n" % len(body) + body


@pytest.mark.parametrize(("rate", "limit"), [(0, None), (20_000, None), (0, 7)])
async def test_every_token_is_an_event_and_the_last_ones_tell_the_end(
    rate: float, limit: int | None
) -> None:
    asked = completion(stream=True, max_tokens=limit, stream_options={"include_usage": True})
    head, body = await ask(asked, rate)
    assert b"text/event-stream" in head
    *events, done, rest = body.decode().split("\n\n")
    assert (done, rest) == ("data: [DONE]", "")
    _, *tokens, end, usage = (json.loads(event.removeprefix("data: ")) for event in events)
    said = [token["choices"][0]["delta"]["content"] for token in tokens]
    assert said == PROSE[:limit]
    assert end["choices"][0]["finish_reason"] == ("length" if limit else "stop")
    assert usage["usage"]["completion_tokens"] == len(said)


async def test_a_reply_in_one_piece_is_the_same_text() -> None:
    _, body = await ask(completion())
    assert json.loads(body)["choices"][0]["message"]["content"] == "".join(PROSE)


async def test_models_are_listed_and_other_paths_are_not_there() -> None:
    _, body = await ask(b"GET /v1/models HTTP/1.1\r\n\r\n")
    assert [model["id"] for model in json.loads(body)["data"]] == ["paced"]
    head, _ = await ask(b"GET /else HTTP/1.1\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 404")


def test_a_reply_that_ends_before_two_keys_has_no_figures_of_keys() -> None:
    assert key_figures([0.02]) == {}
    assert key_figures([0.01, 0.02, 0.03])["key_ms_p50"] == 20


def test_a_screen_shows_what_was_written_however_it_was_cut() -> None:
    written = "\x1b[2;3H\x1b[1;31m한글\x1b[0m\x1b[>1u ok\x1b[?2026$p".encode()
    screens = []
    for size in (1, 2, 3, len(written)):
        emulator = Emulator(20, 3)
        for at in range(0, len(written), size):
            emulator.feed(written[at : at + size])
        screens.append(emulator.lines)
    assert screens[0][1].startswith("  한 글  ok ")
    assert all(screen == screens[0] for screen in screens)
