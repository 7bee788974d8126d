"""Models behind an OpenAI-compatible chat-completions server: vLLM, SGLang, llama-server, Ollama,
LM Studio and their like.

What is told of the server is asked for when the model is loaded, and again before a reply where it
was away then.
"""

from __future__ import annotations

import contextlib
import json
import logging
import re
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.util import find_spec
from typing import Any

from engines.arrangements import ARRANGEMENTS, Turn
from engines.base import Check, EngineError, Streamed, TextEngine, TooLong
from engines.options import RemoteOptions, options_of
from engines.packages import how_to_install
from engines.protocol import Generate, ModelInfo, ModelSpec, Notice
from engines.remote.address import base_url, host, is_open
from engines.remote.complaints import Complaints
from engines.remote.deltas import Deltas
from engines.remote.dialects import UNKNOWN, Dialect, dialect_of
from engines.remote.events import DONE, EventLines
from engines.remote.key import read_key
from engines.remote.models import ServedModel, named, served_models, slot_length
from engines.remote.server import Answer, Server

_ASK_SECONDS = 3.0
"""What a load, and a look at a list of models, wait for a server that may be away."""
_NEEDED = ("model", "messages", "stream")
_OPEN = (
    "The key and all that is said are not encrypted on their way to the server. Use https, or a "
    "tunnel (ssh -L)."
)
_ANEW = "It is not known whether this server goes on with a reply: it may begin another one."


def load(spec: ModelSpec, progress: Callable[[float], None]) -> RemoteEngine:
    """Also where the server is away: it may be there when it is needed."""
    engine = RemoteEngine(spec)
    try:
        engine.ask(lambda: None, _ASK_SECONDS)
    except EngineError as problem:
        engine.note(f"{problem} It is asked again with the next message.")
    progress(1.0)
    return engine


def inspect(spec: ModelSpec) -> ModelInfo:
    engine = RemoteEngine(spec)
    try:
        engine.ask(lambda: None, _ASK_SECONDS)
    finally:
        engine.close()
    return engine.info


class RemoteEngine(TextEngine):
    """One model of one server."""

    def __init__(self, spec: ModelSpec) -> None:
        if not find_spec("httpx"):
            raise EngineError(
                f"Model {spec.name}: servers need httpx, which is not installed: "
                f"{how_to_install('llmtui[remote]')}"
            )
        self._options = options = options_of(spec, RemoteOptions)
        try:
            url = base_url(options.url)
        except ValueError as error:
            raise EngineError(f"Model {spec.name}: {error}") from error
        key = read_key(options)
        logging.getLogger("httpx").setLevel(logging.WARNING)  # else each request is in the log
        try:
            self._server = Server(url, key, options)
        except (ValueError, ImportError) as error:  # of a proxy
            raise EngineError(f"Model {spec.name}: {error}") from None
        self._complaints = Complaints(url, key, options)
        self._models: tuple[ServedModel, ...] = ()
        self._dialect: Dialect = UNKNOWN
        self._rejected: frozenset[str] = frozenset()
        self._asked = False
        self._arrangement = 0
        """Which of the arrangements of messages its template took."""
        self.info = ModelInfo(
            spec.name, "remote", context_length=options.context_length, devices=(host(url),),
            fingerprint=f"{options.model} at {url}", tokenizer="of a server",
            metadata={"server.url": url}, description=f"a model at {host(url)}",
            supports=UNKNOWN.supports(frozenset()),
            notes=(_OPEN,) if key and is_open(url) else (),
        )  # fmt: skip

    @property
    def context_length(self) -> int:
        return self.info.context_length

    def note(self, text: str) -> None:
        """Something to tell of this model where it is described."""
        self.info = replace(self.info, notes=(*self.info.notes, text))

    # Asking for what there is

    def prepare(self, check: Check) -> None:
        if not self._asked:
            self.ask(check, self._options.connect_timeout + _ASK_SECONDS)

    def ask(self, check: Check, seconds: float) -> None:
        """Find out which server this is, and what models it has; raises EngineError."""
        answer = self._get("/models", check, seconds)
        try:
            if answer.status not in (404, 405):  # a server without such a list may do all the same
                self._models = served_models(answer)
        except ValueError:
            raise self._complaints.answer(answer, "") from None
        self._asked = True
        self._describe(check, seconds)

    def _get(self, path: str, check: Check, seconds: float) -> Answer:
        import httpx

        try:
            return self._server.get(path, check, seconds)
        except TimeoutError:
            raise self._complaints.no_answer(seconds) from None
        except httpx.HTTPError as error:
            raise self._complaints.failure(error, begun=False) from error

    def _describe(self, check: Check, seconds: float) -> None:
        name = self._options.model
        found = next((model for model in self._models if model.name == name), None)
        model = found or (self._models[0] if self._models else ServedModel(name))
        self._dialect = dialect_of(model.owner)
        self._complaints.goes_on = self._dialect.continues is not None
        length = self._options.context_length or model.context_length
        if not length and self._dialect.name == "llama-server":
            with contextlib.suppress(EngineError):
                length = slot_length(self._get("/props", check, seconds).body)
        self.info = replace(
            self.info, context_length=length, supports=self._dialect.supports(self._rejected),
            fingerprint=f"{name or model.name} at {self.info.metadata['server.url']}",
            description=f"{name or model.name} at {self.info.devices[0]} ({self._dialect.name})",
            metadata={**self.info.metadata, "server.models": named(self._models)},
            notes=tuple(note for note in self.info.notes if note == _OPEN),
        )  # fmt: skip

    def _model(self) -> str:
        if self._options.model or len(self._models) == 1:
            return self._options.model or self._models[0].name
        there = f"It has {named(self._models)}." if self._models else "It does not tell its models."
        raise EngineError(
            f"{self.info.metadata['server.url']}: which of the server's models is meant? {there} "
            "Put `model` into the model's entry."
        )

    # A reply

    def stream(
        self, messages: Sequence[Mapping[str, str]], request: Generate, check: Check
    ) -> Generator[Streamed, None, None]:
        if request.continues:
            yield from self._about_continuing()
        body = self._body(messages, request)
        while True:
            try:
                yield from self._reply(body, request, check)
                return
            except Answer as answer:
                if reply := _whole_reply(answer):
                    yield from reply
                    return
                yield from self._retreat(answer, body)

    def _about_continuing(self) -> Iterator[Notice]:
        if self._dialect.continues is None:
            raise EngineError(
                f"{self._dialect.name} cannot go on with a reply: it would begin another one. "
                "Make the reply again instead."
            )
        if not self._dialect.sure:
            yield Notice(_ANEW)

    def _body(self, messages: Sequence[Mapping[str, str]], request: Generate) -> dict[str, Any]:
        sampling = self._dialect.sampling(request.sampling, self._rejected)
        body = {
            "model": self._model(), "messages": _arranged(messages, self._arrangement),
            "stream": True, "stream_options": {"include_usage": True},
            **sampling, **self._dialect.more_of(request),
        }  # fmt: skip
        return {name: value for name, value in body.items() if name not in self._rejected}

    def _reply(
        self, body: Mapping[str, Any], request: Generate, check: Check
    ) -> Iterator[Streamed]:
        """Raises Answer where there is no stream, and EngineError."""
        import httpx

        deltas = Deltas(open=_thinks(body["messages"][-1]) if request.continues else False)
        begun = False
        try:
            for data in self._events(body, check):
                if data == DONE:
                    deltas.ended = True
                    break
                begun, chunk = True, self._chunk(data)
                if progress := deltas.progress(chunk):
                    yield progress
                if text := deltas.take(chunk):
                    yield text
        except (httpx.HTTPError, TimeoutError) as error:
            if not deltas.ended:
                raise self._complaints.failure(error, begun=begun) from error
        if not deltas.ended:
            raise self._complaints.broken_off(begun=begun)
        if text := deltas.finish():
            yield text
        yield deltas.usage()

    def _events(self, body: Mapping[str, Any], check: Check) -> Iterator[str]:
        lines = EventLines()
        for chunk in self._server.stream("/chat/completions", body, check):
            try:
                yield from lines.feed(chunk)
            except ValueError as error:
                raise self._complaints.no_event(str(error)) from None
        yield from lines.finish()

    def _chunk(self, data: str) -> Any:
        try:
            chunk = json.loads(data)
        except (ValueError, RecursionError):
            raise self._complaints.no_event(data) from None
        if isinstance(chunk, dict) and chunk.get("error"):
            raise self._complaints.in_stream(chunk["error"])
        return chunk

    def _retreat(self, answer: Answer, body: dict[str, Any]) -> Iterator[Streamed]:
        """Leave out what the server does not take; raises EngineError where that is nothing."""
        problem = self._complaints.answer(answer, named(self._models))
        if isinstance(problem, TooLong) and body.pop("max_tokens", None):
            return  # the server ends the reply at the end of its window anyway
        if _is_of_roles(answer) and self._arrange_otherwise(body):
            return
        name = "" if isinstance(problem, TooLong) else _named_field(answer, body)
        if not name:
            raise self._learnt(problem) from None
        value = body.pop(name)
        if name == "max_tokens":  # larger than what is left of the window
            return
        self._rejected |= {name}
        self.info = replace(self.info, supports=self._dialect.supports(self._rejected))
        if name in ("continue_final_message", "add_generation_prompt"):
            yield Notice(_ANEW)
        elif name not in ("stop", "stream_options"):  # stop strings are looked for here, too
            yield Notice(f"The server does not take {name} = {value}: it is left out from now on.")

    def _arrange_otherwise(self, body: dict[str, Any]) -> bool:
        """A template may take no system message, no neighbours of one role, no reply at first."""
        for place in range(self._arrangement + 1, len(ARRANGEMENTS)):
            arranged = _arranged(body["messages"], place)
            if arranged != body["messages"]:
                self._arrangement, body["messages"] = place, arranged
                return True
        return False

    def _learnt(self, problem: EngineError) -> EngineError:
        """A server may tell its window only when it is full."""
        if isinstance(problem, TooLong) and problem.length and not self.info.context_length:
            self.info = replace(self.info, context_length=problem.length)
        return problem

    def close(self) -> None:
        self._server.close()


def _arranged(messages: Sequence[Mapping[str, str]], place: int) -> list[dict[str, str]]:
    turns = ARRANGEMENTS[place]([Turn(m["role"], m["content"]) for m in messages])
    return [{"role": turn.role, "content": turn.content} for turn in turns]


def _is_of_roles(answer: Answer) -> bool:
    """Does a template complain of who says what? vLLM answers 400, others 500."""
    said = answer.body.lower()
    return answer.status in (400, 422, 500) and any(
        word in said for word in (b"role", b"alternat", b"system message")
    )


def _whole_reply(answer: Answer) -> list[Streamed]:
    """Of a server that does not stream; empty where it is none."""
    deltas = Deltas()
    with contextlib.suppress(ValueError):
        text = deltas.take(json.loads(answer.body)) + deltas.finish()
        return [text, deltas.usage()] if answer.status == 200 and deltas.ended else []
    return []


def _named_field(answer: Answer, body: Mapping[str, Any]) -> str:
    """The field of a request that an answer complains of; empty where it names none."""
    if answer.status not in (400, 422):
        return ""
    text = answer.body.decode(errors="replace")
    names = sorted((n for n in body if n not in _NEEDED), key=lambda n: "_" not in n)
    return next((name for name in names if re.search(rf"(?<!\w){name}(?!\w)", text)), "")


def _thinks(message: Mapping[str, str]) -> bool:
    text = message["content"]
    return text.rfind("<think>") > text.rfind("</think>")
