"""Writing the session in view to a file; imported when somebody asks for it."""

from __future__ import annotations

from pathlib import Path

from sessions import transfer
from sessions.models import SessionRow
from sessions.store import Store, StoreError


def suggested_path(session: SessionRow) -> Path:
    """A Markdown file in the home folder."""
    return Path("~") / transfer.file_name(session, "markdown")


def export_session(store: Store, session_id: str, path: Path, *, replace: bool) -> None:
    """In the format that the name's ending asks for. Raises StoreError."""
    store.journal.flush()
    if path.is_dir():
        raise StoreError(f"{path} is a folder; name a file in it")
    with transfer.new_file(path, replace=replace) as file:
        problems = transfer.export(store, [session_id], transfer.format_of(path), file)
        if problems:
            raise StoreError(problems[0])
