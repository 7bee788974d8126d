"""What several subcommands share: completion of names, the store, output."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from engines.base import EngineError
from sessions.database import StoreError
from tui.config import ConfigError, load_config
from tui.paths import PathsError, find_paths
from tui.visible import visible

if TYPE_CHECKING:
    from sessions.contexts import SqliteContexts
    from sessions.models import SessionRow
    from sessions.store import Store

FOR_THE_USER = (ConfigError, EngineError, PathsError, StoreError)
"""Exceptions whose message says what is wrong, where, and what to do."""

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def complete_models(_context: click.Context, _option: click.Parameter, begun: str) -> list[str]:
    """Names of models for shell completion, which must never complain."""
    from tui.model_stores import stored_models

    try:
        paths = find_paths()
        names = [entry.name for entry in load_config(paths.config).models]
        names += [model.name for model in stored_models(paths.models)]
    except FOR_THE_USER:
        return []
    return [name for name in dict.fromkeys(names) if name.startswith(begun)]


def complete_sessions(_context: click.Context, _option: click.Parameter, begun: str) -> list[Any]:
    """Ids of the newest sessions, with their titles."""
    from click.shell_completion import CompletionItem

    try:
        with open_store() as store:
            rows = store.sessions(limit=100)
    except FOR_THE_USER:
        return []
    return [CompletionItem(row.id, help=row.title) for row in rows if row.id.startswith(begun)]


@contextlib.contextmanager
def open_store() -> Iterator[Store]:
    """The user's sessions; raises StoreError."""
    from sessions.store import Store

    store = Store(find_paths().sessions)
    try:
        yield store
    finally:
        store.close()


@contextlib.contextmanager
def open_contexts() -> Iterator[SqliteContexts]:
    """The evaluated contexts, whether engines are told to use them or not."""
    from sessions.contexts import SqliteContexts

    paths = find_paths()
    quota = load_config(paths.config).contexts.quota_bytes
    contexts = SqliteContexts(paths.contexts, quota, paths.sessions)
    try:
        yield contexts
    finally:
        contexts.close()


def find_session(store: Store, session_id: str, *, deleted: bool = False) -> SessionRow:
    """By its id or the beginning of it; empty means the last one."""
    row = store.session(session_id, deleted=deleted) if session_id else store.last_session()
    if row is None and session_id:
        raise click.ClickException(
            f"there is no session {session_id!r}; llmtui sessions list shows them"
        )
    if row is None:
        raise click.ClickException("there is no session yet")
    return row


def write(text: str, *, end: str = "\n") -> None:
    """Print text that a model or a stranger may have written.

    In a terminal, what could control it is made visible; a file or a pipe gets it as it is.
    """
    shown = visible(text) if sys.stdout.isatty() else text
    # With `color`, or click drops escape sequences on their way into a file.
    click.echo(shown + end, nl=False, color=True)


def print_json(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
