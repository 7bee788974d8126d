"""One server: asking it, and hearing its answer while looking after the user's wishes.

An event loop of our own that runs only while something is waited for: so a wish to stop is seen
while the server is silent, and closes the connection at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import Coroutine, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from engines.base import Check
from engines.options import RemoteOptions

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")

_LOOK_SECONDS = 0.03
"""Between two looks at what the user wants."""
_GATHER_SECONDS = 0.045
"""What comes within this time is read together: reading costs ten times what a token's text does,
and the app is hardly told more often."""
_CLOSE_SECONDS = 1.0
"""What a connection may take to close."""
_MOST_ERROR = 64 << 10
"""Bytes that are read of an answer that is no reply."""


@dataclass(eq=False)
class Answer(Exception):
    """An answer that is no stream of events."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


class Server:
    """Connections to one server, kept open between replies."""

    def __init__(self, url: str, key: str, options: RemoteOptions) -> None:
        """Raises ValueError or ImportError where the environment names a proxy of no known kind."""
        import httpx

        self.url, self._total = url, options.total_timeout or None
        self._loop = asyncio.new_event_loop()
        seconds = options.read_timeout or None
        self._client = httpx.AsyncClient(
            headers={"Authorization": f"Bearer {key}"} if key else {},
            timeout=httpx.Timeout(seconds, connect=options.connect_timeout),
        )

    def get(self, path: str, check: Check, seconds: float) -> Answer:
        """A short answer; raises httpx.HTTPError or TimeoutError."""
        return self._run(self._get(path, seconds), check)

    async def _get(self, path: str, seconds: float) -> Answer:
        async with asyncio.timeout(seconds), self._client.stream("GET", self.url + path) as found:
            return await _answer(found)

    def _run(self, work: Coroutine[Any, Any, T], check: Check) -> T:
        task = self._loop.create_task(work)
        try:
            while not task.done():
                check()
                self._loop.run_until_complete(asyncio.wait({task}, timeout=_LOOK_SECONDS))
        except BaseException:
            self._end(task)
            raise
        return task.result()

    def stream(self, path: str, body: Mapping[str, Any], check: Check) -> Iterator[bytes]:
        """The bytes of a stream of events as they come.

        Raises Answer for anything else, httpx.HTTPError, TimeoutError, and what `check` raises.
        """
        arrived: deque[bytes] = deque()
        news = asyncio.Event()
        task = self._loop.create_task(self._pump(path, body, arrived, news))
        task.add_done_callback(lambda _: news.set())
        try:
            began = False
            while arrived or not task.done():
                check()
                if arrived:
                    began = True
                    yield arrived.popleft()
                else:
                    time.sleep(_GATHER_SECONDS * began)  # the loop stands still: nothing is read
                    self._loop.run_until_complete(_wait(news))
            task.result()
        finally:
            self._end(task)

    async def _pump(
        self, path: str, body: Mapping[str, Any], arrived: deque[bytes], news: asyncio.Event
    ) -> None:
        post = self._client.stream("POST", self.url + path, json=body)
        async with asyncio.timeout(self._total), post as found:
            kind = found.headers.get("content-type", "")
            if found.status_code != 200 or not kind.startswith("text/event-stream"):
                raise await _answer(found)
            async for chunk in found.aiter_bytes():
                arrived.append(chunk)
                news.set()

    def _end(self, task: asyncio.Task[Any]) -> None:
        """Close its connection, if it is not done."""
        if not task.done():
            task.cancel()
            self._loop.run_until_complete(asyncio.wait({task}, timeout=_CLOSE_SECONDS))
        elif not task.cancelled():
            task.exception()  # else asyncio complains in the log that nobody looked

    def close(self) -> None:
        with contextlib.suppress(Exception):
            self._loop.run_until_complete(self._client.aclose())
        self._loop.close()


async def _wait(news: asyncio.Event) -> None:
    """For something to arrive, but no longer than `_LOOK_SECONDS`."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_LOOK_SECONDS):
            await news.wait()
    news.clear()


async def _answer(found: httpx.Response) -> Answer:
    body = bytearray()
    async for chunk in found.aiter_bytes():
        body += chunk
        if len(body) > _MOST_ERROR:
            break
    return Answer(found.status_code, dict(found.headers), bytes(body[:_MOST_ERROR]))
