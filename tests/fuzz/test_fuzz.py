"""Damaged inputs by the hundred thousand: no crash, no hang over a second, no file left behind.

`make test` takes a few hundred of each, `make soak` a million in all.
"""

from __future__ import annotations

import io
import json
import multiprocessing
import pickle
import random
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from engines import protocol as messages
from engines.client import _append
from engines.protocol import GenerationEnded, ModelSpec
from engines.queues import receive
from engines.sampling import DEFAULTS
from engines.template_process import TemplateError, TemplateProcess
from engines.worker import worker_for
from sessions import transfer
from sessions.conversation import Conversation
from sessions.store import Store, StoreError
from tests.fuzz.mutations import damaged
from tui.config import ConfigError, load_config
from tui.meter import Meter

ROOT = Path(__file__).parents[2]
SECONDS = 1.0


def few_or(many: int) -> pytest.MarkDecorator:
    """A few inputs, and in the long tests so many."""
    counts = [300, pytest.param(many, marks=pytest.mark.soak)]
    return pytest.mark.parametrize("count", counts)


def timed(take: Callable[[bytes], None], data: bytes) -> None:
    """Processor time counts: the machine may be busy with something else."""
    began = time.process_time()
    try:
        take(data)
    except BaseException as error:
        raise AssertionError(f"{type(error).__name__}: {error} for {data[:2000]!r}") from error
    assert time.process_time() - began < SECONDS, data[:2000]


# Import

NODES = {
    "r": {"id": "r", "parent": None, "message": None, "children": ["q"]},
    "q": {"id": "q", "parent": "r", "children": ["a"], "message": {
        "author": {"role": "user"}, "content": {"content_type": "text", "parts": ["hi"]}}},
    "a": {"id": "a", "parent": "q", "children": [], "message": {
        "author": {"role": "assistant"}, "content": {"content_type": "text", "parts": ["yes"]},
        "create_time": 1.7e9, "metadata": {"model_slug": "gpt"}}},
}  # fmt: skip
CHATGPT = {"title": "x", "create_time": 1.7e9, "current_node": "a", "mapping": NODES}
WEBUI = {
    "id": "x", "title": "Chat", "created_at": 1_700_000_000, "updated_at": 1_700_000_100,
    "pinned": True, "meta": {"tags": ["sea"]}, "chat": {"params": {"system": "Be brief."},
    "history": {"currentId": "a", "messages": {
        "q": {"id": "q", "parentId": None, "childrenIds": ["a"], "role": "user", "content": "hi",
              "timestamp": 1_700_000_000},
        "a": {"id": "a", "parentId": "q", "childrenIds": [], "role": "assistant", "content": "y",
              "model": "llama3"}}}},
}  # fmt: skip
FOREIGN = {"model": "default", "sampling": DEFAULTS.to_dict()}


def talk(store: Store) -> str:
    conversation = Conversation(store, store.create_session(model="m", sampling=DEFAULTS).id)
    for text in ("안녕 # not a heading", "```\n+++\n```"):
        request = conversation.say(text, context="notes")
        conversation.hear(messages.TextDelta(request.request_id, f"**{text}**", (1, 2)))
        conversation.hear(GenerationEnded(request.request_id, "stop"))
    conversation.close()
    return conversation.session.id


def exports(store: Store) -> list[bytes]:
    """One of each format that can be read."""
    session_id = talk(store)
    found = [json.dumps([CHATGPT]).encode(), json.dumps([WEBUI]).encode()]
    for kind in ("json", "markdown", "sharegpt", "alpaca"):
        out = io.StringIO()
        transfer.export(store, [session_id], kind, out)
        found.append(out.getvalue().encode())
    return found


@few_or(300_000)
def test_no_file_that_is_imported_does_harm(tmp_path: Path, count: int) -> None:
    path = tmp_path / "in.json"
    with closing(Store(tmp_path / "store" / "sessions.db")) as store:
        samples = exports(store)

        def take(data: bytes) -> None:
            path.write_bytes(data)
            with suppress(StoreError):
                for outcome in transfer.import_file(store, path, FOREIGN, dry_run=dry):
                    assert outcome.result != "failed" or outcome.problem

        for number, data in enumerate(damaged(samples, count)):
            dry = number % 50 > 0
            timed(take, data)
        for row in store.sessions(limit=100):
            store.session_messages(row.id)
            assert Conversation(store, row.id).sketches is not None
    assert {file.name for file in tmp_path.iterdir()} == {"in.json", "store"}
    assert not list(tmp_path.glob("store/.*"))


# Configuration


@few_or(360_000)
def test_no_configuration_does_harm(tmp_path: Path, count: int) -> None:
    example = (ROOT / "tui" / "config.example.toml").read_text()
    lines = [line.removeprefix("# ").removeprefix("#") for line in example.split("\n")]
    settings = [line for line in lines if "=" in line or line.startswith("[")]
    samples = ["\n".join(settings[i : i + 12]).encode() for i in range(0, len(settings), 5)]
    path = tmp_path / "config.toml"
    told: set[bool] = set()

    def take(data: bytes) -> None:
        path.write_bytes(data)
        try:
            config = load_config(path)
            config.model(config.default_model).spec()
        except ConfigError as error:
            told.add(str(path) in str(error))

    for data in damaged(samples, count):
        timed(take, data)
    assert told == {True}
    assert [file.name for file in tmp_path.iterdir()] == ["config.toml"]


# Templates


@few_or(40_000)
def test_no_template_does_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.chdir(tmp_path)
    samples = [path.read_bytes() for path in (ROOT / "engines" / "templates").glob("*.jinja")]
    said = [{"role": role, "content": text} for role, text in (("user", "hi"), ("assistant", "y"))]
    request = {"messages": said, "bos_token": "<s>", "eos_token": "</s>"}
    process = TemplateProcess(seconds=0.3)
    told: set[bool] = set()

    def take(data: bytes) -> None:
        try:
            process.render(data.decode(errors="replace"), request)
        except TemplateError as error:
            told.add(str(error).isprintable())

    for data in damaged(samples, count):
        timed(take, data)
    process.close()
    assert told == {True}
    assert list(tmp_path.iterdir()) == []


# The queues


class Commands:
    """An inbox that a test fills."""

    def __init__(self, commands: list[Any]) -> None:
        self._commands = commands

    def get(self) -> Any:
        return self._commands.pop(0) if self._commands else messages.Shutdown()

    @property
    def has_news(self) -> bool:
        return bool(self._commands)

    def waiting(self) -> Iterator[Any]:
        if self._commands and random.random() < 0.3:
            yield self._commands.pop(0)


def some_commands(chance: random.Random) -> list[Any]:
    """Any commands in any order, for a handful of requests."""
    texts = ["", "hi", "<|im_end|>", "한" * 30, "x" * 300, "\x00\ud800"]
    made: list[Any] = []
    for number in range(chance.randrange(1, 12)):
        said = messages.Message("u", chance.choice(["user", "assistant"]), chance.choice(texts))  # type: ignore[arg-type]
        conversation = messages.Conversation(
            (said,) * chance.randrange(4), system_prompt=chance.choice(texts),
            template=chance.choice(["auto", "chatml", "nowhere"]),
            window_start=chance.choice(["", "u"]),
            overflow=chance.choice(["shift", "refill", "stop"]),  # type: ignore[arg-type]
        )  # fmt: skip
        sampling = DEFAULTS.replace(max_tokens=chance.randrange(1, 30), seed=1)
        request_id = str(chance.randrange(number + 1))
        made.append(chance.choice([
            messages.Generate(f"g{number}", "s", conversation, sampling,
                              continues=chance.random() < 0.3),
            messages.Adjust(f"g{request_id}", sampling), messages.Cancel(f"g{request_id}"),
            messages.ShowPrompt(f"p{number}", "s", conversation),
            messages.Warm("s", conversation),
        ]))  # fmt: skip
    return made


@few_or(30_000)
def test_whatever_is_asked_each_request_is_answered_once(count: int) -> None:
    for number in range(count // 10):
        chance = random.Random(number)
        random.seed(number)
        commands, events = some_commands(chance), []
        asked = [c.request_id for c in commands if isinstance(c, messages.Generate)]
        spec = ModelSpec("echo", "echo", options={"context_length": chance.choice([32, 4096])})

        class Events:
            put = staticmethod(events.append)

        worker_for(spec, None, Commands(commands), Events()).run()  # type: ignore[arg-type]
        ended = [event.request_id for event in events if isinstance(event, GenerationEnded)]
        assert sorted(ended) == sorted(asked), number


def some_event(chance: random.Random) -> messages.Event:
    request = chance.choice(["r", "other", ""])
    return chance.choice([
        messages.TextDelta(request, chance.choice(["", "hi", "</think>", "\x1b[2J"]), (1,) * 3),
        messages.PrefillProgress(request, chance.randrange(-1, 9), chance.randrange(9), 0),
        messages.Adjusted(request, chance.randrange(20), DEFAULTS.replace(top_k=3)),
        messages.LoadProgress(chance.random()), messages.Notice("x"), messages.EngineFailed("x"),
        messages.Loaded(messages.ModelInfo("m", "echo", context_length=chance.randrange(9))),
        messages.Warmed("s", messages.Stats()), messages.Prompt(request, "x"),
        GenerationEnded(request, chance.choice(["stop", "length", "cancelled", "failed"])),  # type: ignore[arg-type]
    ])  # fmt: skip


@few_or(200_000)
def test_whatever_an_engine_tells_the_app_goes_on(tmp_path: Path, count: int) -> None:
    chance = random.Random(count)
    with closing(Store(tmp_path / "sessions.db")) as store:
        conversation = Conversation(store, store.create_session(model="m", sampling=DEFAULTS).id)
        meter = Meter()
        request_id = ""
        for _ in range(count):
            if not conversation.replying and chance.random() < 0.05:
                request_id = conversation.say("hello").request_id
            event = some_event(chance)
            if getattr(event, "request_id", "") == "r":
                object.__setattr__(event, "request_id", request_id)
            batch: list[messages.Event] = []
            _append(batch, event)
            for each in batch:
                meter.hear(each)
                conversation.hear(each)
        conversation.close()
        roles = [row.role for row in store.session_messages(conversation.session.id)]
        assert roles == ["user", "assistant"] * (len(roles) // 2)


class Alive:
    """The process behind a pipe."""

    def is_alive(self) -> bool:
        return True


@few_or(70_000)
def test_an_event_that_is_cut_off_or_overwritten_reads_as_the_end_of_the_queue(count: int) -> None:
    """With zeros: a pickle with other bytes in it can ask for any amount of memory."""
    chance = random.Random(1)
    samples = [pickle.dumps(some_event(chance)) for _ in range(40)]
    reader, writer = multiprocessing.Pipe(duplex=False)
    for _ in range(count):
        data = chance.choice(samples)
        cut = chance.randrange(len(data))
        writer.send_bytes(data[:cut] + bytes(chance.randrange(40)))
        with pytest.raises(EOFError):
            receive(reader, Alive(), 1)  # type: ignore[arg-type]
