"""Sessions and their messages in SQLite: everything that lasts.

Every write is one `BEGIN IMMEDIATE` transaction; what is read is materialised before the
transaction ends. Connections come from a pool, so a store can be used from any thread.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, Engine, String, create_engine, event, type_coerce
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlmodel import Session as Database
from sqlmodel import col, or_, select

from engines.sampling import SamplingParams
from sessions import database, entries, lease, removal, search, tree, write_gate
from sessions.database import StoreError, clean, to_json, wording
from sessions.journal import Journal
from sessions.lease import Lease, Owner, SessionBusy
from sessions.migrations import migrate
from sessions.models import PARTIAL, MessageRow, SessionRow
from sessions.mounts import MOUNTS
from sessions.search import Hit
from sessions.sketches import Sketches, sketches_of_branch
from sessions.standing import Standing, standing

__all__ = ["Hit", "MessageRow", "SessionBusy", "SessionRow", "Store", "StoreError"]


class Store:
    """The file `sessions.db`. Raises StoreError, worded for the user, from every method."""

    def __init__(self, path: Path, *, mounts: Path = MOUNTS) -> None:
        self.path = path
        self.owner = Owner.current()
        database.make_file(path)
        mode = database.journal_mode(path, mounts)
        self.shared = mode != "WAL"
        """Whether processes on other machines may use the file too."""
        self.connect = partial(database.connect, path, mode)
        with wording(path):
            self._prepare(self.connect())
        self._engine = _engine(self.connect)
        self._reader = self._engine.execution_options(reading=True)
        self._leases: dict[str, Lease] = {}
        self.journal = Journal(path, self.connect)

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """The newest schema, what a crash left behind, and some of what was deleted long ago.

        Where there is nothing to do nothing is written, so that nobody has to be waited for.
        """
        try:
            migrate(connection, self.path)
            if entries.abandoned(connection, self.owner):
                with database.transaction(connection) as db:
                    entries.fold_abandoned(db, self.owner)
            removal.remove_some(connection)
        finally:
            connection.close()

    def close(self) -> None:
        """Write what is left of a running reply, and let other processes write."""
        self.journal.close()
        for session_id in list(self._leases):
            self.release(session_id)
        self._engine.dispose()
        if self.journal.trouble:
            raise StoreError(self.journal.trouble)

    # Sessions

    def create_session(
        self,
        *,
        model: str,
        template: str = "auto",
        template_args: Mapping[str, Any] | None = None,
        adapters: Mapping[str, float] | None = None,
        system_prompt: str = "",
        opening: Sequence[Sequence[str]] = (),
        sampling: SamplingParams,
        overflow: str = "shift",
        window_exchanges: int = 0,
        title: str = "",
        held: bool = False,
    ) -> SessionRow:
        """A new session in which nothing has been said; with `held` it is this process's alone."""
        row = SessionRow()
        columns = {
            "model": model, "template": template, "template_args": template_args or {},
            "adapters": adapters or {}, "system_prompt": system_prompt, "opening": opening,
            "sampling": sampling, "overflow": overflow, "window_exchanges": window_exchanges,
            "title": title,
        }  # fmt: skip
        with self.write() as db:
            _assign(row, columns)
            db.add(row)
            db.flush()
            own = lease.take(raw(db), row.id, self.owner) if held else None
        if own is not None:
            self._leases[row.id] = own
        return row

    def session(self, session_id: str, *, deleted: bool = False) -> SessionRow | None:
        """The session with this id, or the only one whose id begins so; perhaps a deleted one."""
        prefix = session_id.strip().lower()
        if not prefix:
            return None
        with self.read() as db:
            found = db.exec(
                select(SessionRow)
                .where(deleted or col(SessionRow.deleted_at).is_(None))
                .where(col(SessionRow.id) >= prefix, col(SessionRow.id) < prefix + "~")
                .limit(2)
            ).all()
        return found[0] if len(found) == 1 else None

    def sessions(
        self,
        *,
        filter: str = "",
        limit: int = 100,
        offset: int = 0,
        archived: bool = False,
        deleted: bool = False,
    ) -> list[SessionRow]:
        """Pinned ones first, then the newest; `filter` is part of a title, model or tag.

        `deleted`: those instead that can still be brought back.
        """
        there = col(SessionRow.deleted_at).is_(None), col(SessionRow.archived).is_(archived)
        gone = (col(SessionRow.deleted_at) >= removal.kept_since(),)
        wanted = select(SessionRow).where(*(gone if deleted else there))
        tags = type_coerce(col(SessionRow.tags), String)
        for word in clean(filter).split():
            places = (col(SessionRow.title), col(SessionRow.model), tags)
            wanted = wanted.where(or_(*(p.contains(word, autoescape=True) for p in places)))
        ordered = wanted.order_by(
            col(SessionRow.pinned).desc(),
            col(SessionRow.updated_at).desc(),
            col(SessionRow.id).desc(),
        )
        with self.read() as db:
            return list(db.exec(ordered.limit(limit).offset(offset)))

    def titles(self, beginning: str) -> list[str]:
        """The titles that begin so, of all sessions that are there."""
        there = col(SessionRow.deleted_at).is_(None)
        begins = col(SessionRow.title).startswith(beginning, autoescape=True)
        with self.read() as db:
            return list(db.exec(select(SessionRow.title).where(there, begins)))

    def deleted_last(self) -> SessionRow | None:
        """The session deleted last, while it can be brought back."""
        with self.read() as db:
            return db.exec(
                select(SessionRow)
                .where(col(SessionRow.deleted_at) >= removal.kept_since())
                .order_by(col(SessionRow.deleted_at).desc())
                .limit(1)
            ).first()

    def standing(self, session_id: str) -> Standing:
        """How a session stands on the disk now."""
        with self.read() as db:
            return standing(raw(db), session_id, self.owner)

    def last_session(self) -> SessionRow | None:
        """The session in which something was said last; archived ones lie elsewhere."""
        there = col(SessionRow.deleted_at).is_(None), col(SessionRow.archived).is_(False)
        with self.read() as db:
            return db.exec(
                select(SessionRow)
                .where(*there)
                .order_by(col(SessionRow.updated_at).desc(), col(SessionRow.id).desc())
                .limit(1)
            ).first()

    def update_session(
        self, session_id: str, *, held: Lease | None = None, **columns: Any
    ) -> SessionRow:
        """Set columns of a session; without a lease, whoever writes to it."""
        with self.write(held) as db:
            return _changed(db, session_id, columns)

    def delete_session(self, session_id: str, *, now: bool = False) -> None:
        """Hide a session; it is removed after a day, or at once with `now`."""
        self._delete(session_id, removal.LONG_AGO if now else time.time())
        if now:
            self.remove_expired()

    def _delete(self, session_id: str, deleted_at: float) -> None:
        with self.write() as db:
            lease.must_be_free(raw(db), session_id, self.owner)
            _changed(db, session_id, {"deleted_at": deleted_at})
        self._leases.pop(session_id, None)

    def restore_session(self, session_id: str) -> None:
        """Bring back a deleted session. Raises StoreError where that was more than a day ago."""
        with self.write() as db:
            row = _changed(db, session_id, {})
            if row.deleted_at is not None and removal.is_expired(row.deleted_at):
                raise StoreError("this session was deleted more than a day ago and is gone")
            row.deleted_at = None

    def delete_unused(self, is_unused: Callable[[SessionRow], bool]) -> None:
        """Delete sessions without any message that nobody has open, where this says so too."""
        said = select(MessageRow.number).where(MessageRow.session_id == col(SessionRow.id)).exists()
        there = col(SessionRow.deleted_at).is_(None)
        without = select(SessionRow).where(there, SessionRow.head_id == "", ~said)
        with self.read() as db:
            found = [row.id for row in db.exec(without) if not self.held(row.id) and is_unused(row)]
        for session_id in found:
            with suppress(SessionBusy):
                self._delete(session_id, removal.LONG_AGO)

    def remove_expired(self) -> None:
        """Remove what was deleted more than a day ago, and give its space back to the disk."""
        with wording(self.path), closing(self.connect()) as connection:
            while removal.remove_some(connection):
                pass

    # Messages

    def message(self, message_id: str) -> MessageRow | None:
        with self.read() as db:
            return _message(db, message_id)

    def branch(self, head_id: str, limit: int, before: str = "") -> list[MessageRow]:
        """The last `limit` messages down to `head_id`, or of those above the message `before`.

        A reply that another process is writing comes with what is on the disk of it.
        """
        with self.read() as db:
            above = _message(db, before) if before else None
            leaf = above.parent_id if above else head_id
            numbers = tree.numbers_up(raw(db), leaf, limit) if leaf else []
            rows = db.exec(select(MessageRow).where(col(MessageRow.number).in_(numbers))).all()
            _add_parts(db, rows)
        return sorted(rows, key=lambda row: row.depth)

    def sketches(self, head_id: str) -> Sketches:
        """Every message down to `head_id`, without the texts."""
        with self.read() as db:
            return sketches_of_branch(raw(db), head_id)

    def messages(self, message_ids: Sequence[str]) -> list[MessageRow]:
        """Some messages, in no order; those that are not there are left out."""
        with self.read() as db:
            rows = db.exec(select(MessageRow).where(col(MessageRow.id).in_(message_ids))).all()
            _add_parts(db, rows)
        return list(rows)

    def session_messages(self, session_id: str) -> list[MessageRow]:
        """All branches of a session, in the order of writing: parents before children."""
        with self.read() as db:
            rows = db.exec(
                select(MessageRow)
                .where(MessageRow.session_id == session_id, col(MessageRow.deleted_at).is_(None))
                .order_by(col(MessageRow.number))
            ).all()
            _add_parts(db, rows)
        return list(rows)

    def said(self, limit: int = 1_000, text: str = "") -> list[str]:
        """What the user said last in all sessions, the oldest first, each text once; with a text,
        what holds all its words, from all that was ever said.
        """
        with self.read() as db:
            return search.said(raw(db), text, limit)[::-1]

    def append(self, held: Lease, rows: Sequence[MessageRow], **columns: Any) -> SessionRow:
        """Add messages below `parent_id` of the first one; the last one becomes the leaf in view.

        `columns` of the session are set in the same transaction.
        """
        with self.write(held) as db:
            above = _message(db, rows[0].parent_id or "")
            for row in rows:
                if above is not None:
                    row.parent_id, row.depth = above.id, above.depth + 1
                    above.last_child_id = row.id
                db.add(row)
                above = row
            db.flush()
            for row in rows:
                search.index(raw(db), cast(int, row.number), row.content, row.context)
            seen = {"head_id": rows[-1].id, "updated_at": time.time()}
            return _changed(db, held.session_id, columns | seen)

    def update_message(self, held: Lease, message_id: str, **columns: Any) -> SessionRow:
        """Set columns of a message, but not its texts: these are indexed."""
        with self.write(held) as db:
            entries.update(raw(db), "message", message_id, columns)
            return _changed(db, held.session_id, {"updated_at": time.time()})

    def places(self, session_id: str, rows: Sequence[MessageRow]) -> dict[str, tuple[int, int]]:
        """Of messages and their siblings: the 1-based place among the siblings, and their count."""
        parents = {row.parent_id for row in rows}
        with self.read() as db:
            return tree.places(raw(db), session_id, parents)

    def children(self, session_id: str, parent_id: str | None) -> list[str]:
        """Ids of what follows a message, or of the beginnings of a session, the oldest first."""
        with self.read() as db:
            return tree.children(raw(db), session_id, parent_id)

    def leaf_below(self, message_id: str) -> str:
        """The leaf last seen below a message."""
        with self.read() as db:
            return tree.leaf_below(raw(db), message_id)

    def view(self, held: Lease, message: MessageRow, leaf_id: str) -> SessionRow:
        """Put a leaf in view, by way of a message whose parent will lead there again."""
        with self.write(held) as db:
            if message.parent_id:
                chosen = {"last_child_id": message.id}
                entries.update(raw(db), "message", message.parent_id, chosen)
            return _changed(db, held.session_id, {"head_id": leaf_id})

    def delete_message(self, held: Lease, message: MessageRow) -> SessionRow:
        """Hide a message with all that follows; if that was in view, what is beside it is now."""
        with self.write(held) as db:
            tree.hide(raw(db), message.id)
            session = _changed(db, held.session_id, {"updated_at": time.time()})
            head = _message(db, session.head_id)
            if head is None or head.deleted_at is not None:
                session.head_id = self._leaf_beside(raw(db), message)
            return session

    def _leaf_beside(self, db: sqlite3.Connection, message: MessageRow) -> str:
        """The leaf below the nearest sibling; without siblings, the message above."""
        beside = tree.children(db, message.session_id, message.parent_id)
        if not beside:
            return message.parent_id or ""
        nearest = max((other for other in beside if other < message.id), default=beside[0])
        return tree.leaf_below(db, nearest)

    def restore_message(self, held: Lease) -> str:
        """Bring back the message of a session that was hidden last, with what was hidden with it;
        returns its id, empty where nothing was hidden within a day.
        """
        with self.write(held) as db:
            message_id = tree.hidden_last(raw(db), held.session_id, removal.kept_since())
            if message_id:
                tree.show(raw(db), message_id)
        return message_id

    def search(self, text: str, limit: int = 20, ranked: bool = True, offset: int = 0) -> list[Hit]:
        """Messages with all the words of a text, the best first or the newest; never raises for
        what is in the text, which may have conditions (`search_query.py`).
        """
        with self.read() as db:
            return search.search(raw(db), text, limit, ranked=ranked, offset=offset)

    # Leases

    def take(self, session_id: str) -> Lease:
        """The right to write to a session. Raises SessionBusy where another process has it."""
        with self.write() as db:
            held = lease.take(raw(db), session_id, self.owner)
            self._fold(db, session_id)
        self.journal.forget(session_id)
        self._leases[session_id] = held
        return held

    def fold_abandoned(self, session_id: str) -> None:
        """Make a whole message of a reply whose writer is gone."""
        with self.write() as db:
            self._fold(db, session_id)

    def _fold(self, db: Database, session_id: str) -> None:
        if entries.fold_abandoned(raw(db), self.owner, session_id):
            _changed(db, session_id, {"updated_at": time.time()})

    def held(self, session_id: str) -> Lease | None:
        """The lease that this process has, unless a write has found that it was taken."""
        return self._leases.get(session_id)

    def release(self, session_id: str) -> None:
        """Let other processes write to a session."""
        held = self._leases.pop(session_id, None)
        if held is not None:
            # A lease that cannot be given back ends with this process.
            with suppress(StoreError), self.write() as db:
                lease.release(raw(db), held)

    # Transactions

    @contextmanager
    def write(self, held: Lease | None = None) -> Iterator[Database]:
        """A write transaction; with a lease it fails unless that still holds."""
        with (
            _wording(self.path),
            write_gate.left_behind(),
            Database(self._engine, expire_on_commit=False) as db,
            db.begin(),
        ):
            if held is not None:
                self._renew(db, held)
            yield db

    def _renew(self, db: Database, held: Lease) -> None:
        try:
            lease.renew(raw(db), held)
        except SessionBusy:
            self._leases.pop(held.session_id, None)
            raise

    @contextmanager
    def read(self) -> Iterator[Database]:
        """One state of the database; nothing may be left to be read after the end."""
        with (
            _wording(self.path),
            Database(self._reader, expire_on_commit=False) as db,
            db.no_autoflush,
        ):
            yield db


def raw(db: Database) -> sqlite3.Connection:
    """The SQLite connection of a transaction."""
    return cast(sqlite3.Connection, db.connection().connection.driver_connection)


def _engine(connect: partial[sqlite3.Connection]) -> Engine:
    engine = create_engine(
        "sqlite://", creator=connect, poolclass=QueuePool, pool_size=4, json_serializer=to_json
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get("reading"):
            connection.exec_driver_sql("BEGIN")
        else:
            driver = connection.connection.driver_connection
            database.begin(cast(sqlite3.Connection, driver))

    return engine


@contextmanager
def _wording(path: Path) -> Iterator[None]:
    """Let no error of SQLite or SQLAlchemy out but as a StoreError."""
    try:
        with wording(path):
            yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise database.worded(error.orig, path) from error
        raise


def _message(db: Database, message_id: str) -> MessageRow | None:
    return db.exec(select(MessageRow).where(MessageRow.id == message_id)).first()


def _add_parts(db: Database, rows: Sequence[MessageRow]) -> None:
    """What is on the disk of replies that are still written."""
    for row in rows:
        if row.status == PARTIAL:
            text, tokens = entries.parts(raw(db), row.id)
            row.content, row.tokens = row.content + text, row.tokens + tokens


def _changed(db: Database, session_id: str, columns: Mapping[str, Any]) -> SessionRow:
    row = db.get(SessionRow, session_id)
    if row is None:
        raise StoreError(f"there is no session {session_id}; it was deleted")
    _assign(row, columns)
    db.add(row)
    return row


def _assign(row: SessionRow, columns: Mapping[str, Any]) -> None:
    for name, value in columns.items():
        if name not in SessionRow.model_fields:
            raise TypeError(f"a session has no column {name!r}")
        setattr(row, name, stored(value))


def stored(value: Any) -> Any:
    """A column's value as it is stored, and read again."""
    if isinstance(value, SamplingParams):
        return value.to_dict()
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, (list, tuple)):
        return [stored(item) for item in value]
    return value
