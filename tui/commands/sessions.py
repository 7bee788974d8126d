"""`llmtui sessions`: what was said, without opening the app."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tui.commands import search, transfer
from tui.commands.options import (
    complete_sessions,
    find_session,
    json_option,
    open_contexts,
    open_store,
    print_json,
    write,
)
from tui.paths import find_paths
from tui.readable import counted, readable_bytes

if TYPE_CHECKING:
    from sessions.models import MessageRow, SessionRow
    from sessions.store import Store

_PAGE = 500


@click.group()
def sessions() -> None:
    """List, read, search, move and copy the sessions that were kept."""


@sessions.command("list")
@click.option("-n", "--limit", default=50, show_default=True, type=click.IntRange(1),
              help="At most so many, newest first.")  # fmt: skip
@json_option
def list_sessions(limit: int, as_json: bool) -> None:
    """List sessions, newest first."""
    with open_store() as store:
        rows = store.sessions(limit=limit)
    if as_json:
        print_json([_session_object(row) for row in rows])
        return
    for row in rows:
        day = time.strftime("%Y-%m-%d %H:%M", time.localtime(row.updated_at))
        title = " ".join(row.title.split()) or "(no title)"
        write(f"{row.id}  {day}  {row.model:<16}  {title}")
    if not rows:
        click.echo("There is no session yet; llmtui begins one.", err=True)


@sessions.command()
@click.argument("session", metavar="[ID]", default="", shell_complete=complete_sessions)
@json_option
def show(session: str, as_json: bool) -> None:
    """Print a session: the branch last seen. Without an ID, the last session."""
    with open_store() as store:
        row = find_session(store, session)
        if as_json:
            messages = [_message_object(message) for message in _branch(store, row.head_id)]
            print_json({**_session_object(row), "messages": messages})
            return
        write(f"# {row.title or row.id}\n\n{row.model}")
        for message in _branch(store, row.head_id):
            _print_message(message)


@sessions.command()
@click.argument("session", metavar="ID", shell_complete=complete_sessions)
@click.option("--now", is_flag=True, help="Remove it for good at once, with its saved context.")
@click.option("-y", "--yes", is_flag=True, help="Do not ask.")  # fmt: skip
def delete(session: str, now: bool, yes: bool) -> None:
    """Delete a session: it is hidden at once, and gone after a day."""
    with open_store() as store:
        row = find_session(store, session, deleted=now)
        name = " ".join(row.title.split()) or row.id
        if now and not yes:
            click.confirm(f"Remove {name!r} with all its messages for good?", abort=True, err=True)
        store.delete_session(row.id, now=now)
    if now:
        with open_contexts() as contexts:
            contexts.forget_session(row.id)
    write(f"{'Removed' if now else 'Deleted'} {name}")


@sessions.command()
@click.argument("session", metavar="[ID]", default="")
def restore(session: str) -> None:
    """Bring back a session deleted less than a day ago. Without an ID, list them."""
    with open_store() as store:
        if not session:
            _list_deleted(store)
            return
        row = find_session(store, session, deleted=True)
        if row.deleted_at is None:
            raise click.ClickException(f"{row.id} is not deleted")
        store.restore_session(row.id)
    write(f"Restored {' '.join(row.title.split()) or row.id}")


def _list_deleted(store: Store) -> None:
    rows = store.sessions(deleted=True, limit=1000)
    for row in rows:
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(row.deleted_at))
        write(f"{row.id}  deleted {when}  {' '.join(row.title.split()) or '(no title)'}")
    if not rows:
        click.echo("Nothing was deleted in the last day.", err=True)


@sessions.command()
@click.argument("file", metavar="[FILE]", required=False, type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Overwrite a file that is there.")
def backup(file: Path | None, force: bool) -> None:
    """Copy the store of sessions, while it is in use, into one file.

    Without FILE, into the folder of the backups that llmtui makes by itself each week.
    """
    from sessions import backups

    store = find_paths().sessions
    stamp = time.strftime("%Y-%m-%d-%H%M%S")
    target = file or backups.folder_of(store) / f"by-hand-{stamp}.db"
    backups.backup(store, target, replace=force)
    write(f"{target}: {readable_bytes(target.stat().st_size)}")


@sessions.command()
@click.argument("file", metavar="[FILE]", required=False,
                type=click.Path(exists=True, dir_okay=False, path_type=Path))  # fmt: skip
@click.option("-o", "--output", metavar="NEW", type=click.Path(path_type=Path),
              help="The new file; else recovered-… beside the damaged one.")  # fmt: skip
def recover(file: Path | None, output: Path | None) -> None:
    """Save what can be read of a damaged store into a new file.

    FILE is the store of sessions if not given. It stays as it is.
    """
    from sessions.recovery import recover as recover_store

    damaged = (file or find_paths().sessions).absolute()
    stamp = time.strftime("%Y-%m-%d-%H%M%S")
    target = output or damaged.with_name(f"recovered-{stamp}.db")
    found = recover_store(damaged, target)
    messages = counted(found.messages, "message")
    write(f"{target}: {messages} in {counted(found.sessions + found.invented, 'session')}")
    if found.invented:
        write(f"{found.invented} of them had lost their title and settings.")
    write(f"To use it: mv {damaged} {damaged}.damaged && mv {target} {damaged}")
    if damaged.with_name(damaged.name + "-wal").exists():
        write(f"and before that: mv {damaged}-wal {damaged}.damaged-wal")


for command in (search.search, transfer.export, transfer.import_):
    sessions.add_command(command)


def _branch(store: Store, head_id: str) -> Iterator[MessageRow]:
    """From the first message on, page by page, so that a long session needs little memory."""
    pages = []
    before = ""
    while page := store.branch(head_id, _PAGE, before):
        pages.append(page)
        before = page[0].id
    for page in reversed(pages):
        yield from page


def _print_message(message: MessageRow) -> None:
    note = "" if message.status == "complete" else f" ({message.status})"
    write(f"\n## {message.role}{note}\n")
    if message.context:
        write("".join(f"> {line}\n" for line in message.context.splitlines()))
    write(message.content)


def _session_object(row: SessionRow) -> dict[str, Any]:
    names = ("id", "title", "model", "template", "system_prompt", "opening", "sampling", "pinned",
             "tags", "created_at", "updated_at")  # fmt: skip
    return {name: getattr(row, name) for name in names}


def _message_object(row: MessageRow) -> dict[str, Any]:
    names = ("id", "parent_id", "role", "content", "context", "status", "model", "seed", "sampling",
             "stats", "created_at")  # fmt: skip
    return {name: getattr(row, name) for name in names}
