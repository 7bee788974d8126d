"""What lies open: the conversation in view, the one whose reply is being written, what waits.

The chat screen asks the desk; the desk asks the conversations, the store and the engine. It knows
nothing of widgets, and is imported only after the first paint: the store is what costs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from engines.adapters import merged
from engines.base import EngineError
from engines.client import EngineClient
from engines.protocol import (
    EngineFailed,
    Event,
    Generate,
    GenerationEnded,
    Loaded,
    ModelInfo,
    ModelSpec,
    Warm,
)
from engines.sampling import SamplingParams
from sessions.contexts import SqliteContexts
from sessions.conversation import Conversation
from sessions.duplicate import duplicate
from sessions.follower import Follower
from sessions.models import MessageRow, SessionRow
from sessions.reading_along import Change, catch_up
from sessions.standing import Standing
from sessions.store import Store, StoreError, stored
from sessions.upkeep import Upkeep
from tui.attachments import Written
from tui.config import Config, ConfigError, ModelEntry
from tui.keys import key_names, remap
from tui.memory import Memory, memories
from tui.paths import Paths
from tui.start import Start

WINDOW_BYTES_PER_TOKEN = 16

SILENCE_SECONDS = 600.0
"""An engine that tells nothing for so long, while nobody looks, has come to a stop."""


class Busy(StoreError):
    """Something that cannot be done while a reply is written."""

    def __init__(self, key: str) -> None:
        super().__init__(f"A reply is being written: stop it first ({key}).")


@dataclass(slots=True)
class Waiting:
    """A message that was sent while another reply was written."""

    conversation: Conversation
    written: Written


class Desk:
    """At most one reply is written at a time, in the conversation in view or in another one."""

    def __init__(
        self,
        store: Store,
        config: Config,
        paths: Paths,
        start: Start,
        wake: Callable[[], object],
        follow: Callable[[Standing], object],
    ) -> None:
        self.store, self.config, self._wake = store, config, wake
        self._told: SimpleQueue[Event | None] = SimpleQueue()
        self._hurried = False
        self.contexts = open_contexts(config, paths)
        interval = 1 / config.interface.repaint_rate
        self.client = EngineClient(
            self._tell, log=paths.log, interval=interval, contexts=self.contexts
        )
        self.writing: Conversation | None = None
        self.queue: list[Waiting] = []
        self.deleted = ""
        """Id of the session deleted last."""
        self._spec: ModelSpec | None = None
        self.shown = self.fetch(self._first_session(start).id)
        if start.model and start.session:
            self.shown.set(model=config.model(start.model).name)
        self._hold_blank()
        self._follower = Follower(store, follow)
        self._follower.watch(self.shown.session.id)
        self._upkeep = Upkeep(store, config.sessions.backups, self.contexts)

    def busy(self) -> Busy:
        """What to raise while a reply is written."""
        return Busy(key_names(remap(self.config.keys))["stop"])

    # Sessions

    def _first_session(self, start: Start) -> SessionRow:
        if start.session:
            found = self.store.session(start.session)
            if found is None:
                raise StoreError(f"there is no session {start.session!r}; see llmtui sessions list")
            return found
        last = self.store.last_session()
        if last is None or start.new or start.model or self._begins_elsewhere(last):
            return self.create(start.model)
        return last

    def _begins_elsewhere(self, session: SessionRow) -> bool:
        """Whether another window shows it that says nothing in it yet: each has one of its own."""
        return _is_blank(session) and bool(self.store.standing(session.id).holder)

    def _hold_blank(self) -> None:
        """So that no other window begins in the session in view, or deletes it as unused."""
        session = self.shown.session
        if _is_blank(session) and not self.store.held(session.id):
            with suppress(StoreError):
                self.store.take(session.id)

    def create(self, model: str = "") -> SessionRow:
        """A new session with a model as it is configured (the default model if none is named), in
        place of those that nobody has begun with.
        """
        entry = self.config.model(model or self.config.default_model)
        self.store.delete_unused(self._is_as_new)
        return self.store.create_session(**entry.new_session(), held=True)

    def _is_as_new(self, session: SessionRow) -> bool:
        """Whether nothing is lost with a session: nothing was said or set in it."""
        entry = self._known(session.model)
        begun = entry.new_session() if entry else {}
        kept = all(getattr(session, name) == stored(value) for name, value in begun.items())
        return entry is not None and kept and _is_blank(session)

    def new(self, draft: str) -> SessionRow:
        """A new session, or the one in view where nothing was said in it yet."""
        session = self.shown.session
        model = self.config.model(self.config.default_model).name
        blank = not draft and _is_blank(session) and session.model == model
        return session if blank else self.create()

    def fetch(self, session_id: str) -> Conversation:
        """The conversation of a session; can be called in any thread."""
        in_use = [self.writing, *(waiting.conversation for waiting in self.queue)]
        for conversation in in_use:
            if conversation is not None and conversation.session.id == session_id:
                return conversation
        return Conversation(self.store, session_id, self._window_bytes())

    def show(self, conversation: Conversation) -> None:
        """Put a conversation in view instead of the one that is."""
        before, self.shown = self.shown, conversation
        self._hold_blank()
        self._follower.watch(conversation.session.id)
        if conversation.session.unread:
            self._mark_read(conversation, True)
        self._tell_model(conversation)
        self._warm()
        self._put_away(before)

    def _mark_read(self, conversation: Conversation, read: bool) -> None:
        """A mark that nothing hangs on: where it cannot be stored, it is not."""
        conversation.session.unread = not read
        with suppress(StoreError):
            self.store.update_session(conversation.session.id, unread=not read)

    def _put_away(self, conversation: Conversation) -> None:
        in_use = [self.shown, self.writing, *(waiting.conversation for waiting in self.queue)]
        if all(conversation is not other for other in in_use):
            conversation.close()

    def delete(self, session_id: str) -> SessionRow | None:
        """Delete a session; returns the one to show instead, if it was in view. Raises Busy,
        StoreError.
        """
        if self.writing and self.writing.session.id == session_id:
            raise self.busy()
        self.store.delete_session(session_id)
        self.queue = [one for one in self.queue if one.conversation.session.id != session_id]
        self.deleted = session_id
        return self.after_deletion() if session_id == self.shown.session.id else None

    def after_deletion(self, typed: str = "") -> SessionRow:
        """The session to show where the one in view was deleted; what was typed is its draft."""
        if not typed.strip():
            return self.store.last_session() or self.create()
        return self.store.update_session(self.create().id, draft=typed)

    def change(self, session_id: str, **columns: Any) -> None:
        """Set title, tags, pin or archive of a session, in view or not. Raises StoreError."""
        self.store.update_session(session_id, **columns)
        for conversation in filter(None, (self.shown, self.writing)):
            if conversation.session.id == session_id:
                for name, value in columns.items():
                    setattr(conversation.session, name, value)

    def duplicate(self, session_id: str) -> SessionRow:
        """A copy of a session; can be called in any thread. Raises Busy, StoreError."""
        if self.writing and self.writing.session.id == session_id:
            raise self.busy()
        return duplicate(self.store, session_id)

    def restore(self) -> str:
        """Bring back the session deleted last, perhaps by an earlier run of the program; returns
        its id. Raises StoreError.
        """
        session = self.store.deleted_last()
        if session is None:
            raise StoreError("No session was deleted within the last day.")
        self.store.restore_session(session.id)
        self.deleted = ""
        return session.id

    def follow(self, standing: Standing) -> Change:
        """Let the session in view be as it stands on the disk, unless that is the past."""
        session_id = self.shown.session.id
        passed = standing.session_id != session_id or self.store.held(session_id)
        if passed or session_id == self.deleted:
            return Change("nothing")
        return catch_up(self.shown, standing)

    def keep_draft(self, text: str) -> None:
        """Store what stands unsent in the composer."""
        session = self.shown.session
        deleted = self.shown.standing.state is None
        if text != session.draft and not deleted:
            session.draft = text
            self.store.update_session(session.id, draft=text)

    # The model

    @property
    def info(self) -> ModelInfo | None:
        """Of the loaded model, if it is the one of the session in view."""
        info = self.client.info
        return info if info is not None and info.name == self.shown.session.model else None

    @property
    def loaded_model(self) -> str:
        """Name of the model that is loaded or being loaded."""
        return self._spec.name if self._spec else ""

    def load(self, *, again: bool = False) -> bool:
        """Load the model of the session in view; False if it is loaded (or being loaded) already.

        Raises ConfigError where it is not configured.
        """
        return self._load(self.shown.session.model, again)

    def _load(self, model: str, again: bool = False) -> bool:
        spec = self.config.model(model).spec()
        if spec == self._spec and not again:
            return False
        self._spec = spec
        self.client.load(spec)
        return True

    def use_model(self, name: str) -> None:
        """Go on with another model; raises ConfigError, Busy."""
        if self.writing:
            raise self.busy()
        entry = self.config.model(name)
        self.shown.set(**self._columns_of(entry))
        self._load(entry.name)

    def _known(self, name: str) -> ModelEntry | None:
        """The model of this name, which may be gone since a session began with it."""
        try:
            return self.config.model(name)
        except ConfigError:
            return None

    def _columns_of(self, entry: ModelEntry) -> dict[str, Any]:
        """What the session in view takes from another model: what nobody changed in it."""
        session, wanted = self.shown.session, entry.new_session()
        columns = {name: wanted[name] for name in ("model", "template", "template_args")}
        columns["adapters"] = {}
        former = self._known(session.model)
        if former and session.params() == former.sampling:
            columns["sampling"] = entry.sampling
        if former and not session.head_id:
            begun = former.new_session()
            opening = [list(message) for message in former.opening]
            if (session.system_prompt, session.opening) == (begun["system_prompt"], opening):
                columns |= {name: wanted[name] for name in ("system_prompt", "opening")}
        return columns

    def _tell_model(self, conversation: Conversation) -> None:
        info = self.client.info
        if info is not None and info.name == conversation.session.model:
            conversation.window_bytes = self._window_bytes()
            conversation.use_model(info.name, info.fingerprint, info.tokenizer, info.adapters)

    def _use_adapters(self, scales: Mapping[str, float]) -> bool:
        """Let the next reply be made with these; whether the engine had to be told."""
        told = scales != self.client.adapters
        if told:
            self.client.set_adapters(scales)
        return told

    def _warm(self) -> None:
        """Let the engine restore the session in view while the user reads and types."""
        if self.info is None or self.writing is not None:
            return
        if self._use_adapters(self.shown.session.adapters):
            return  # its answer comes back to here
        if self.config.contexts.warm:
            prompt = self.shown.show_prompt()
            if prompt.conversation.messages:
                self.client.warm(Warm(prompt.session_id, prompt.conversation))

    def _window_bytes(self) -> int:
        info = self.client.info
        return info.context_length * WINDOW_BYTES_PER_TOKEN if info else 0

    # Replies

    def say(self, written: Written) -> None:
        """Send a message. This and what follows raise Busy while a reply is written."""
        self._ask(self.shown, lambda: self.shown.say(written.text, written.context))

    def wait(self, written: Written) -> None:
        """Send a message when the running reply has ended."""
        self.queue.append(Waiting(self.shown, written))

    def edit(self, message_id: str, written: Written) -> None:
        """Say something else in place of an earlier message; its files stay unless others come."""
        context = written.context or None
        self._ask(self.shown, lambda: self.shown.edit(message_id, written.text, context))

    def regenerate(self, message_id: str = "") -> None:
        """Ask for another reply in the place of this one, or to this message (or to the last)."""
        self._ask(self.shown, lambda: self.shown.regenerate(message_id))

    def replay(self, message_id: str) -> None:
        """Ask for a reply again, from its seed and its changes of parameters."""
        adapters = self.shown.message(message_id).adapters
        self._ask(self.shown, lambda: self.shown.replay(message_id), adapters)

    def another_model(self, message: MessageRow) -> str:
        """Why a reply cannot come out the same again; empty where it can, as far as is known."""
        if message.model != self.shown.session.model:
            return f"This reply was written by {message.model}: it will come out otherwise."
        info = self.info
        if info and message.adapters != info.adapters:
            gone = [name for name in message.adapters if name not in info.adapters]
            told = (
                f"{info.name} has no adapter {' or '.join(gone)} now: it will come out otherwise."
            )
            return told if gone else ""
        if info and message.fingerprint and info.fingerprint != message.fingerprint:
            return f"{info.name} is no longer the same model file: it will come out otherwise."
        return ""

    def continue_reply(self, message_id: str = "") -> None:
        """Go on with a reply that was stopped or cut off."""
        self._ask(self.shown, lambda: self.shown.continue_reply(message_id))

    def _ask(
        self, conversation: Conversation, make: Callable[[], Generate],
        adapters: Mapping[str, float] | None = None,
    ) -> None:  # fmt: skip
        """Ask for a reply, with the session's adapters if no others are named."""
        if self.writing:
            raise self.busy()
        # A model that is not configured is told before anything is stored.
        entry = self.config.model(conversation.session.model)
        renew_card(conversation, entry)
        request = make()
        self.writing = conversation
        try:
            self._load(conversation.session.model)
            self._tell_model(conversation)
            self._use_adapters(adapters or conversation.session.adapters)
            self.client.generate(request)
        except (EngineError, OSError, ValueError) as error:
            # The message is stored: this is told like any other end of a reply.
            ended = GenerationEnded(request.request_id, "failed", error=str(error))
            self._tell([ended, EngineFailed(str(error))])

    def say_next(self) -> Conversation | None:
        """Send the message that waits longest; returns its conversation."""
        if self.writing or not self.queue:
            return None
        waiting = self.queue[0]
        self._ask(waiting.conversation, lambda: _say(waiting))
        del self.queue[0]
        return waiting.conversation

    def take_back(self) -> str:
        """The texts that wait in the conversation in view, which wait no longer."""
        mine = self.waiting()
        self.queue = [waiting for waiting in self.queue if waiting.conversation is not self.shown]
        return "\n\n".join(written.source for written in mine)

    def waiting(self) -> list[Written]:
        """What waits in the conversation in view."""
        return [waiting.written for waiting in self.queue if waiting.conversation is self.shown]

    def cancel(self) -> bool:
        """Stop the running reply, wherever it is written; its text stays."""
        command = self.writing.cancel() if self.writing else None
        if command is None:
            return False
        self.client.cancel(command.request_id)
        return True

    def adjust(self, sampling: SamplingParams) -> None:
        """Change the parameters of the session in view, and of its reply from the next token on."""
        command = self.shown.adjust(sampling)
        if command is not None:
            self.client.adjust(command.request_id, command.sampling)

    def scale_adapters(self, scales: Mapping[str, float]) -> bool:
        """Change the scales of the session in view, from its next reply on; False where that is
        not the one that is running now.
        """
        self.shown.scale_adapters(scales)
        return not self.shown.replying

    @property
    def adapters(self) -> dict[str, float]:
        """The scales that the session in view has for its model's adapters."""
        return merged(self.configured_adapters, self.shown.session.adapters)

    @property
    def configured_adapters(self) -> dict[str, float]:
        """Of the model of the session in view; none where that is not configured."""
        try:
            return self.config.model(self.shown.session.model).adapters
        except ConfigError:
            return {}

    def memories(self) -> list[Memory]:
        """Of the machine and its GPUs; for a thread."""
        return memories(self.client.pid)

    def ask_for_prompt(self, draft: str) -> str:
        """Ask for the exact prompt; returns the id of the request."""
        if self.writing and self.writing.session.model != self.shown.session.model:
            raise self.busy()  # this session's model would have to be loaded
        self._load(self.shown.session.model)
        request = self.shown.show_prompt(draft)
        self.client.show_prompt(request)
        return request.request_id

    def hear(self, event: Event) -> None:
        """Take an event from the engine. The one place where a reply ends."""
        if isinstance(event, Loaded):
            for conversation in filter(None, (self.shown, self.writing)):
                self._tell_model(conversation)
            self._warm()
        elif isinstance(event, EngineFailed):
            self._spec = None
        elif self.writing is not None:
            self.writing.hear(event)
            if not self.writing.replying:
                ended, self.writing = self.writing, None
                if ended is not self.shown:
                    self._mark_read(ended, False)
                    self._warm()
                self._put_away(ended)

    def _tell(self, events: list[Event]) -> None:
        """On the engine client's thread."""
        for event in events:
            self._told.put(event)
        self._wake()

    def events(self) -> Iterator[Event]:
        """What the engine has told and nobody has heard yet."""
        with suppress(Empty):
            while True:
                if event := self._told.get_nowait():
                    yield event

    def finish(self) -> None:
        """Hear the running reply to its end while nobody looks, unless the engine falls silent."""
        with suppress(Empty):
            while self.writing and not self._hurried:
                if event := self._told.get(timeout=SILENCE_SECONDS):
                    self.hear(event)

    def wait_no_longer(self) -> None:
        """Let `finish` end now; for a signal handler."""
        self._hurried = True
        self._told.put(None)

    def close(self) -> None:
        """Leave everything as it should be found again: the reply stopped, all of it stored."""
        self._follower.close()
        self._upkeep.close()
        self.cancel()
        self.client.close()
        for event in self.events():
            if not (isinstance(event, GenerationEnded) and event.reason == "failed"):
                self.hear(event)  # else it did not stop in time, which is no failure here
        for waiting in self.queue:
            session = waiting.conversation.session
            session.draft = f"{session.draft}\n\n{waiting.written.source}".strip()
            self.store.update_session(session.id, draft=session.draft)
        if self.writing:
            self.hear(GenerationEnded(self.writing.replying, "cancelled"))
        try:
            self.shown.close()
        finally:
            self.store.close()


def _say(waiting: Waiting) -> Generate:
    return waiting.conversation.say(waiting.written.text, waiting.written.context)


def _is_blank(session: SessionRow) -> bool:
    begun = session.head_id or session.draft or session.adapters
    return not (begun or session.title or session.tags or session.pinned or session.archived)


def renew_card(conversation: Conversation, entry: ModelEntry) -> None:
    """Before a reply: let the session tell the starter of the keys as they are now."""
    stored = conversation.session.template_args
    if (renewed := entry.renewed(stored)) != stored:
        conversation.set(template_args=renewed)


def open_contexts(config: Config, paths: Paths) -> SqliteContexts | None:
    """Where engines keep evaluated context, unless that is turned off."""
    settings = config.contexts
    if not settings.enabled:
        return None
    return SqliteContexts(paths.contexts, settings.quota_bytes, paths.sessions)


def open_desk(
    config: Config,
    paths: Paths,
    start: Start,
    wake: Callable[[], object],
    follow: Callable[[Standing], object],
) -> Desk:
    """Open the store and the first conversation; for a thread. Raises StoreError, ConfigError.

    Both are called on other threads: `wake` when the engine has told something, `follow` when
    another process has changed the session in view.
    """
    store = Store(paths.sessions)
    try:
        return Desk(store, config, paths, start, wake, follow)
    except BaseException:
        store.close()
        raise
