"""Models behind an OpenAI-compatible chat-completions server."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from typing import Any

from engines.base import Check, EngineError, Streamed, TextEngine
from engines.options import RemoteOptions, parse_options
from engines.protocol import Generate, ModelInfo, ModelSpec
from engines.remote.deltas import Deltas
from engines.remote.events import DONE, EventLines
from engines.remote.server import Answer, Server


def load(spec: ModelSpec, progress: Callable[[float], None]) -> RemoteEngine:
    engine = RemoteEngine(spec)
    progress(1.0)
    return engine


def inspect(spec: ModelSpec) -> ModelInfo:
    return RemoteEngine(spec).info


class RemoteEngine(TextEngine):
    def __init__(self, spec: ModelSpec) -> None:
        self._options = parse_options(RemoteOptions, spec.options)
        self._server = Server(self._options.url.rstrip("/"), "", self._options)
        self.info = ModelInfo(
            spec.name, "remote", context_length=self._options.context_length,
            supports=("temperature", "top_p", "max_tokens", "seed", "stop"),
        )  # fmt: skip

    @property
    def context_length(self) -> int:
        return self.info.context_length

    def stream(
        self, messages: Sequence[Mapping[str, str]], request: Generate, check: Check
    ) -> Generator[Streamed, None, None]:
        import httpx

        sampling = request.sampling
        body: dict[str, Any] = {
            "model": self._options.model, "messages": list(messages), "stream": True,
            "stream_options": {"include_usage": True},
            "temperature": sampling.temperature, "top_p": sampling.top_p, "seed": sampling.seed,
        }  # fmt: skip
        if sampling.max_tokens:
            body["max_tokens"] = sampling.max_tokens
        if sampling.stop:
            body["stop"] = list(sampling.stop)
        deltas = Deltas()
        try:
            for data in self._events(body, check):
                if data == DONE:
                    break
                if text := deltas.take(json.loads(data)):
                    yield text
        except Answer as answer:
            raise EngineError(
                f"{self._server.url}: {answer.status} {answer.body[:200]!r}"
            ) from None
        except httpx.HTTPError as error:
            raise EngineError(f"{self._server.url}: {error}") from error
        if text := deltas.finish():
            yield text
        yield deltas.usage()

    def _events(self, body: Mapping[str, Any], check: Check) -> Iterator[str]:
        lines = EventLines()
        for chunk in self._server.stream("/chat/completions", body, check):
            yield from lines.feed(chunk)
        yield from lines.finish()

    def close(self) -> None:
        self._server.close()
