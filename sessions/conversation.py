"""What has been said in a session, and the reply being written.

The one object between the stream and the widgets: what the user does becomes rows that are
committed and a request for the engine; what the engine tells becomes the reply's row.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from engines.protocol import Adjust, Cancel, Event, Generate, Message, ShowPrompt
from engines.sampling import SamplingParams
from sessions.database import clean
from sessions.entries import SessionChanged
from sessions.ids import new_id
from sessions.lease import Lease, SessionBusy
from sessions.models import PARTIAL, MessageRow, SessionRow
from sessions.outgoing import outgoing
from sessions.portable import title_from
from sessions.reply import Reply, begun_with, resumed
from sessions.sketches import Sketches
from sessions.store import Store, StoreError

LOADED = 200
"""Messages at the end of a branch that are loaded with their texts."""


class WentOn(StoreError):
    """Another process has written to the session since it was loaded; it is loaded anew now."""


class Conversation:
    """One session in view: a branch of its tree, and at most one reply being written."""

    def __init__(self, store: Store, session_id: str, window_bytes: int = 0) -> None:
        self.store = store
        self.window_bytes = window_bytes
        self._reply: Reply | None = None
        self._fingerprint = self._tokenizer = ""
        self._adapters: Mapping[str, float] = {}
        self.standing = store.standing(session_id)
        """How the session was on the disk when it was last looked at."""
        self.looks_elsewhere = False
        """Whether the leaf in view is not the stored one: another process writes to the session."""
        self.session: SessionRow = SessionRow(id=session_id)
        self.load()

    def load(self, *, keep_view: bool = False) -> None:
        """Read the session from the disk; with `keep_view` not its leaf, where another one is
        looked at here.
        """
        session = self.store.session(self.session.id)
        if session is None:
            raise StoreError(f"there is no session {self.session.id}")
        if keep_view and self.looks_elsewhere:
            session.head_id = self.session.head_id
            self.session = session
        else:
            self.session, self.looks_elsewhere = session, False
            self._load_branch()

    def _load_branch(self) -> None:
        head = self.session.head_id
        self.messages: list[MessageRow] = self.store.branch(head, LOADED)
        """The last ones of the branch."""
        self.sketches: Sketches = self.store.sketches(head)
        """All of the branch, without their texts."""
        self._forget_places()

    def _forget_places(self) -> None:
        self._places: dict[str, tuple[int, int]] | None = None
        self._read_places: dict[str, tuple[int, int]] = {}
        self._goes_on: bool | None = None

    # What is in view

    def read(self, message_ids: Sequence[str]) -> list[MessageRow]:
        """Some messages of the branch with their texts; those loaded are the same objects."""
        loaded = {message.id: message for message in self.messages}
        stored = self.store.messages([each for each in message_ids if each not in loaded])
        self._read_places |= self.store.places(self.session.id, stored) if stored else {}
        return [*stored, *(loaded[each] for each in message_ids if each in loaded)]

    def siblings(self, message_id: str) -> tuple[int, int]:
        """A message's 1-based place among the alternatives, itself included, and their count."""
        if self._places is None:
            self._places = self.store.places(self.session.id, self.messages)
        return self._places.get(message_id) or self._read_places.get(message_id, (1, 1))

    def goes_on(self) -> bool:
        """Whether the last message in view has others after it, which are not in view."""
        if self._goes_on is None:
            head = self.session.head_id
            self._goes_on = bool(head and self.store.children(self.session.id, head))
        return self._goes_on

    def go_to_sibling(self, message_id: str, step: int) -> bool:
        """Show the branch of another alternative, as it was last seen; False where there is none.

        Where another process writes to the session, only this view changes.
        """
        place, count = self.siblings(message_id)
        if self.replying or not 1 <= place + step <= count:
            return False
        message = self.message(message_id)
        chosen = self.store.children(self.session.id, message.parent_id)[place + step - 1]
        self._view(self.message(chosen))
        return True

    def show_message(self, message_id: str) -> None:
        """Put the branch that a message is on in view. Raises StoreError where there is none."""
        if all(sketch.id != message_id for sketch in self.sketches):
            self._view(self.message(message_id))

    def go_on(self) -> bool:
        """Show what follows the last message in view, as it was last seen; False for nothing."""
        if self.replying or not self.goes_on():
            return False
        self._view(self.message(self.session.head_id))
        return True

    def branch(self, message_id: str) -> None:
        """End the view with a message: what is said next stands beside what followed it."""
        self._prepare()
        message = self.message(message_id)
        self.session = self.store.view(self._lease(), message, message.id)
        self._load_branch()

    def _view(self, message: MessageRow) -> None:
        """Put the leaf last seen below a message in view."""
        leaf = self.store.leaf_below(message.id)
        try:
            self.session = self.store.view(self._lease(), message, leaf)
        except SessionBusy:
            stored = self.store.session(self.session.id)
            self.session.head_id = leaf
            self.looks_elsewhere = stored is None or stored.head_id != leaf
        self._load_branch()

    # What the user says

    @property
    def replying(self) -> str:
        """Id of the request whose reply is being written; empty when there is none."""
        return self._reply.request_id if self._reply else ""

    def say(self, text: str, context: str = "") -> Generate:
        """Add the user's message below the leaf in view, and ask for a reply to it."""
        self._prepare()
        said = self._said(text, context)
        # A draft that is sent is none any more, not even after a crash.
        sent: dict[str, Any] = {"draft": ""} if self.session.draft.strip() == text.strip() else {}
        return self._ask(self.session.head_id or None, said=said, **sent)

    def edit(self, message_id: str, text: str, context: str | None = None) -> Generate:
        """Say something else in the place of a message of the user's, which stays as a branch."""
        self._prepare()
        message = self.message(message_id)
        if message.role != "user":
            raise StoreError("only your own messages can be edited")
        said = self._said(text, message.context if context is None else context)
        return self._ask(message.parent_id, said=said)

    def regenerate(self, message_id: str = "") -> Generate:
        """Ask for another reply in the place of this one (or of the last), which stays a branch."""
        self._prepare()
        message = self.message(message_id or self.session.head_id)
        return self._ask(message.parent_id if message.role == "assistant" else message.id)

    def replay(self, message_id: str) -> Generate:
        """Ask for a reply again with its seed, its parameters and their changes."""
        self._prepare()
        message = self.message(message_id)
        if message.role != "assistant":
            raise StoreError("only a reply can be made again")
        return self._ask(message.parent_id, message.params(), message.adjustments())

    def continue_reply(self, message_id: str = "") -> Generate:
        """Go on with the last reply where it stopped; one that is empty is begun anew."""
        self._prepare()
        row = self.message(message_id or self.session.head_id)
        if self.goes_on() or row.id != self.session.head_id:
            raise StoreError("only the last reply can be gone on with: others build on this one")
        if row.role != "assistant":
            raise StoreError("there is no reply to go on with; make one again")
        if row.reason == "stop":
            raise StoreError("the model has ended this reply by itself; say something to go on")
        sampling = self._sampling()
        columns = resumed(row, sampling, self._tokenizer) | {"stats": begun_with(self._adapters)}
        self.session = self.store.update_message(self._lease(), row.id, **columns)
        for name, value in columns.items():
            setattr(row, name, value)
        return self._start(row, sampling, continues=bool(row.content))

    def can_continue(self, row: MessageRow) -> bool:
        """Whether `continue_reply` would go on with a message, as far as this process can tell."""
        stands = row.role == "assistant" and row.reason != "stop" and row.id == self.session.head_id
        return stands and not (self.replying or self.standing.holder or self.goes_on())

    def _said(self, text: str, context: str) -> MessageRow:
        if not text.strip() and not context.strip():
            raise StoreError("there is nothing to send")
        return MessageRow(
            session_id=self.session.id, role="user", content=clean(text), context=clean(context)
        )

    # Asking for a reply

    def _prepare(self) -> None:
        """Be able to write: no reply is running, and all that was heard is on the disk."""
        if self.replying:
            raise StoreError("a reply is being written; stop it first")
        self.store.journal.flush()
        self._lease()

    def _lease(self) -> Lease:
        """The right to write, taken when it is first needed."""
        held = self.store.held(self.session.id)
        if held is not None:
            return held
        held = self.store.take(self.session.id)
        known = self.session.updated_at
        session = self.store.session(self.session.id)
        if session is None or session.updated_at != known:
            self.load()
            raise WentOn("this session went on in another llmtui; here it is as it is now")
        if self.looks_elsewhere:
            columns = {"head_id": self.session.head_id}
            self.session = self.store.update_session(session.id, held=held, **columns)
            self.looks_elsewhere = False
        return held

    def _ask(
        self,
        parent_id: str | None,
        sampling: SamplingParams | None = None,
        changes: Sequence[tuple[int, SamplingParams]] = (),
        said: MessageRow | None = None,
        **columns: Any,
    ) -> Generate:
        """Commit what was said and an empty reply to it, and put them in view."""
        sampling = sampling or self._sampling()
        reply = MessageRow(
            session_id=self.session.id,
            role="assistant",
            status=PARTIAL,
            model=self.session.model,
            seed=sampling.seed,
            sampling=sampling.to_dict(),
            changes=[[index, changed.to_dict()] for index, changed in changes],
            fingerprint=self._fingerprint,
            tokenizer=self._tokenizer,
            stats=begun_with(self._adapters),
        )
        rows = [said, reply] if said else [reply]
        rows[0].parent_id = parent_id
        self.session = self.store.append(self._lease(), rows, **columns, **self._title(said))
        self._show(rows, parent_id)
        return self._start(reply, sampling, changes)

    def _start(
        self,
        row: MessageRow,
        sampling: SamplingParams,
        changes: Sequence[tuple[int, SamplingParams]] = (),
        *,
        continues: bool = False,
    ) -> Generate:
        leaf = row.id if continues else row.parent_id or ""
        request = Generate(
            new_id(),
            self.session.id,
            outgoing(self.store, self.session, leaf, self.window_bytes),
            sampling,
            continues=continues,
            changes=tuple(changes),
        )
        self._reply = Reply(self.store.journal, self._lease(), row, request)
        return request

    def _show(self, rows: Sequence[MessageRow], parent_id: str | None) -> None:
        """Let the branch in view go on with these rows after their parent."""
        self.sketches.cut_behind(parent_id)
        for row in rows:
            self.sketches.add(row)
        loaded = [message.id for message in self.messages]
        if parent_id is None:
            self.messages = [*rows]
        elif parent_id in loaded:
            self.messages = [*self.messages[: loaded.index(parent_id) + 1], *rows]
        else:
            self.messages = [*self.store.branch(parent_id, LOADED), *rows]
        if len(self.messages) > 2 * LOADED:  # a session may stay open for weeks
            self.messages = self.messages[-LOADED:]
        self._forget_places()

    def _sampling(self) -> SamplingParams:
        """The session's parameters with a seed: the one that is set, or one drawn now."""
        sampling = self.session.params()
        return (
            sampling if sampling.seed >= 0 else replace(sampling, seed=secrets.randbelow(2**32 - 1))
        )

    def _title(self, said: MessageRow | None) -> dict[str, str]:
        return {"title": title_from(said.content)} if said and not self.session.title else {}

    def message(self, message_id: str) -> MessageRow:
        """A message of the session, in view or not. Raises StoreError where there is none."""
        if not message_id:
            raise StoreError("nothing has been said in this session yet")
        for message in reversed(self.messages):
            if message.id == message_id:
                return message
        stored = self.store.message(message_id)
        if stored is None or stored.session_id != self.session.id or stored.deleted_at is not None:
            raise StoreError("there is no such message in this session")
        return stored

    # What the engine tells

    def hear(self, event: Event) -> None:
        """Take an event of the running reply; others are ignored. Never waits for the disk."""
        if self._reply is None:
            return
        self._reply.hear(event)
        if self._reply.ended_at:
            self.session.updated_at = self._reply.ended_at
            self._reply = None

    @property
    def problem(self) -> str:
        """Why what was heard is not on the disk yet, worded for the user; else empty."""
        return self.store.journal.problem(self.session.id)

    def use_model(
        self, model: str, fingerprint: str, tokenizer: str = "",
        adapters: Mapping[str, float] | None = None,
    ) -> None:  # fmt: skip
        """A model is loaded, and uses adapters with these scales: replies from now on, the running
        one included, are its.
        """
        self._fingerprint, self._tokenizer, self._adapters = fingerprint, tokenizer, adapters or {}
        if self._reply:
            self._reply.tell_model(model, fingerprint, tokenizer, self._adapters)
        if model == self.session.model:
            return
        try:
            self.set(model=model)
        except StoreError:  # reading along with another process
            self.session.model = model

    # Parameters and the rest of the session

    def adjust(self, sampling: SamplingParams) -> Adjust | None:
        """Keep parameters for the session; returns what to tell the engine while a reply runs."""
        held = self._lease()
        self.session.sampling = sampling.to_dict()
        self.store.journal.put(SessionChanged(held, {"sampling": self.session.sampling}))
        if self._reply is None:
            return None
        return Adjust(self.replying, self._reply.seeded(sampling))

    def scale_adapters(self, scales: Mapping[str, float]) -> None:
        """Keep scales of the model's adapters for the session: for its next reply."""
        held = self._lease()
        self.session.adapters = dict(scales)
        self.store.journal.put(SessionChanged(held, {"adapters": self.session.adapters}))

    def cancel(self) -> Cancel | None:
        """What to tell the engine to end the running reply."""
        return Cancel(self.replying) if self.replying else None

    def show_prompt(self, draft: str = "") -> ShowPrompt:
        """Ask for the prompt as it would be if the draft were sent."""
        self.store.journal.flush()
        below = Message("draft", "user", clean(draft)) if draft else None
        conversation = outgoing(
            self.store, self.session, self.session.head_id, self.window_bytes, below
        )
        return ShowPrompt(new_id(), self.session.id, conversation)

    def set(self, **columns: Any) -> None:
        """Set columns of the session: title, model, template, system_prompt, opening …"""
        held = self._lease()
        self.store.journal.flush()
        self.session = self.store.update_session(self.session.id, held=held, **columns)

    def delete_message(self, message_id: str) -> None:
        """Hide a message with all that follows it."""
        self._prepare()
        self.session = self.store.delete_message(self._lease(), self.message(message_id))
        self._load_branch()

    def restore_message(self) -> MessageRow | None:
        """Bring back the message deleted last, with what was deleted with it, and show it; None
        where nothing was deleted for a day.
        """
        self._prepare()
        message_id = self.store.restore_message(self._lease())
        if not message_id:
            return None
        message = self.message(message_id)
        self._view(message)
        return message

    def cleared(self) -> SessionRow:
        """A new session that begins as this one did."""
        now = self.session
        return self.store.create_session(
            model=now.model,
            template=now.template,
            template_args=now.template_args,
            adapters=now.adapters,
            system_prompt=now.system_prompt,
            opening=now.opening,
            sampling=now.params(),
            overflow=now.overflow,
            window_exchanges=now.window_exchanges,
        )

    def close(self) -> None:
        """Write what is left, and let other processes write to the session.

        A reply that is still running stays as it is by now.
        """
        if self._reply:
            self._reply.abandon()
            self._reply = None
        try:
            self.store.journal.flush()
        finally:
            self.store.release(self.session.id)
