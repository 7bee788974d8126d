"""One question put to a model, and its reply: what `llmtui ask` does."""

from __future__ import annotations

import contextlib
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from engines.adapters import parse_scale
from engines.base import EngineError
from engines.client import EngineClient
from engines.protocol import Generate, GenerationEnded, ModelInfo, Prompt, ShowPrompt
from engines.sampling import SamplingParams, parse_assignment
from tui.commands.engine_events import EngineEvents
from tui.commands.options import complain, find_session, print_json, write
from tui.commands.reply_printer import ReplyPrinter
from tui.config import TINY, Config, ModelEntry, load_config
from tui.paths import Paths, find_paths

if TYPE_CHECKING:
    from sessions.conversation import Conversation
    from sessions.models import MessageRow, SessionRow
    from sessions.store import Store

EXIT_STATUS = {"stop": 0, "length": 0, "cancelled": 130, "failed": 1}
_WINDOW_BYTES = 16
"""For each token of the window: more of a conversation than that cannot fit."""
_BUSY_SECONDS = 0.3
_STATS = (
    "prompt_tokens", "reused_tokens", "restored_tokens", "restore_seconds", "evaluated_tokens",
    "first_token_seconds", "output_tokens", "decode_seconds", "dropped_messages",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked on the command line."""

    text: str
    context: str = ""
    session: str = ""
    last_session: bool = False
    model: str = ""
    system: str | None = None
    assignments: tuple[str, ...] = ()
    adapters: tuple[str, ...] = ()
    keep: bool = True
    show_prompt: bool = False
    as_json: bool = False

    @property
    def continues(self) -> bool:
        """In a session that is there already."""
        return bool(self.session) or self.last_session


def put(question: Question) -> int:
    """Ask it, print what comes, and return the exit status."""
    paths = find_paths()
    config = load_config(paths.config)
    events = EngineEvents()
    with _leaving_cleanly(), _store(question, paths) as store:
        row = find_session(store, question.session) if question.continues else None
        entry = config.model(question.model or (row.model if row else config.default_model))
        _sampling(question, entry.sampling)  # a mistake is told before the model is loaded
        scales = _scales(question, entry, row)
        with contextlib.closing(_client(question, config, paths, events)) as client:
            client.load(entry.spec())
            info = events.wait_for_model(entry.name)
            if scales:
                client.set_adapters(scales)
                info = events.wait_for_model(entry.name)
            row = row or store.create_session(**entry.new_session())
            conversation = _conversation(store, row, info)
            if question.show_prompt:
                return _show_prompt(question, conversation, entry, client, events)
            prepare = partial(_prepare, conversation, entry, info, scales)
            return _reply(question, conversation, prepare, client, events)


def _prepare(
    conversation: Conversation, entry: ModelEntry, info: ModelInfo, scales: Mapping[str, float]
) -> None:
    """Let the session be with this model as it is now. Raises SessionBusy."""
    from tui.desk import renew_card

    conversation.use_model(entry.name, info.fingerprint, info.tokenizer, info.adapters)
    if scales != conversation.session.adapters:
        conversation.scale_adapters(scales)
    renew_card(conversation, entry)


def _client(question: Question, config: Config, paths: Paths, events: EngineEvents) -> EngineClient:
    """With the saved contexts, unless nothing of this is to be kept."""
    from tui.desk import open_contexts

    contexts = open_contexts(config, paths) if question.keep else None
    return EngineClient(events.hear, log=paths.log, contexts=contexts)


@contextlib.contextmanager
def _leaving_cleanly() -> Iterator[None]:
    """A hang-up or `kill` unwinds the stack like Ctrl+C: the reply so far is kept, the engine and
    temporary files go. Ctrl+Z keeps nobody from writing.
    """
    from sessions import write_gate

    def leave(number: int, _frame: object) -> None:
        raise SystemExit(128 + number)

    handlers: dict[signal.Signals, Callable[[int, Any], None]] = {
        signal.SIGTERM: leave, signal.SIGHUP: leave, signal.SIGTSTP: write_gate.stop,
    }  # fmt: skip
    before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextlib.contextmanager
def _store(question: Question, paths: Paths) -> Iterator[Store]:
    """The user's sessions, or a store that is gone afterwards."""
    from sessions.store import Store

    with contextlib.ExitStack() as stack:
        path = paths.sessions
        if not question.keep or (question.show_prompt and not question.continues):
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="llmtui-"))
            path = Path(folder) / "sessions.db"
        yield stack.enter_context(contextlib.closing(Store(path)))


def _sampling(question: Question, base: SamplingParams) -> SamplingParams:
    for assignment in question.assignments:
        try:
            base = parse_assignment(assignment, base)
        except ValueError as error:
            raise click.UsageError(str(error)) from error
    return base


def _scales(question: Question, entry: ModelEntry, row: SessionRow | None) -> dict[str, float]:
    """Of the model's adapters: what the session says, and what the command line says."""
    scales = dict(row.adapters) if row is not None and row.model == entry.name else {}
    for assignment in question.adapters:
        try:
            scales |= parse_scale(assignment, entry.adapters)
        except ValueError as error:
            raise click.UsageError(str(error)) from error
    return scales


def _conversation(store: Store, row: SessionRow, info: ModelInfo) -> Conversation:
    from sessions.conversation import Conversation

    return Conversation(store, row.id, window_bytes=_WINDOW_BYTES * info.context_length)


def _reply(
    question: Question,
    conversation: Conversation,
    prepare: Callable[[], None],
    client: EngineClient,
    events: EngineEvents,
) -> int:
    with contextlib.closing(conversation):
        request = _said_in_turn(question, conversation, prepare)
        printer = ReplyPrinter(client, events, conversation, silent=question.as_json)
        ended = printer.run(request)
        reply = conversation.messages[-1]
    if question.as_json:
        print_json(_reply_object(question, reply, ended))
    elif reply.model in TINY and sys.stderr.isatty():
        told = f"({reply.model} is a tiny model, for trying llmtui; -m FILE.gguf asks a real one)"
        click.secho(told, dim=True, err=True)
    if ended.error:
        complain(f"Error: {ended.error}")
    return EXIT_STATUS[ended.reason]


def _said_in_turn(
    question: Question, conversation: Conversation, prepare: Callable[[], None]
) -> Generate:
    """Wait until no other process writes to the session, and then say it there."""
    from sessions.conversation import WentOn
    from sessions.database import StoreLocked
    from sessions.lease import SessionBusy

    waiting = False
    while True:
        try:
            prepare()
            return _say(question, conversation)
        except WentOn:
            continue  # it was loaded anew
        except (SessionBusy, StoreLocked) as busy:
            if not waiting:
                complain(f"Waiting: {busy} (Ctrl+C gives up).")
            waiting = True
            time.sleep(_BUSY_SECONDS)


def _say(question: Question, conversation: Conversation) -> Generate:
    """What the command line says otherwise than the session stays so in the session."""
    if question.system is not None:
        conversation.set(system_prompt=question.system)
    if question.assignments:
        conversation.adjust(_sampling(question, conversation.session.params()))
    return conversation.say(question.text, question.context)


def _reply_object(question: Question, reply: MessageRow, ended: GenerationEnded) -> dict[str, Any]:
    stats = asdict(ended.stats)
    return {
        "text": reply.content,
        "reason": ended.reason,
        "session_id": reply.session_id if question.keep else None,
        "message_id": reply.id if question.keep else None,
        "model": reply.model,
        "seed": reply.seed,
        "stats": {name: stats[name] for name in _STATS},
    }


def _show_prompt(
    question: Question,
    conversation: Conversation,
    entry: ModelEntry,
    client: EngineClient,
    events: EngineEvents,
) -> int:
    with contextlib.closing(conversation):
        client.show_prompt(_as_asked(conversation.show_prompt(question.text), question, entry))
    prompt = events.wait_for_prompt()
    if prompt.error:
        raise EngineError(prompt.error)
    if question.as_json:
        shown = asdict(prompt)
        del shown["request_id"], shown["error"]
        print_json(shown)
    else:
        write(prompt.text)
        complain(_summary(prompt))
    return 0


def _summary(prompt: Prompt) -> str:
    """Beside the prompt, and not in it: --json has the tokens themselves."""
    parts = [f"{len(prompt.tokens):,} tokens", f"{prompt.restored:,} of them saved and restorable"]
    if prompt.note:
        parts = [prompt.note]
    if prompt.window_start:
        parts.append(f"the window begins at message {prompt.window_start}")
    return "; ".join(parts)


def _as_asked(command: ShowPrompt, question: Question, entry: ModelEntry) -> ShowPrompt:
    """With what the command line says otherwise than the session, which stays as it is."""
    said = command.conversation
    draft = replace(said.messages[-1], context=question.context)
    system = said.system_prompt if question.system is None else question.system
    asked = replace(
        said,
        messages=(*said.messages[:-1], draft),
        system_prompt=system,
        template_args=entry.renewed(said.template_args),
    )
    return replace(command, conversation=asked)
