"""`llmtui sessions export` and `import`: sessions as files that other programs read and write."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, cast

import click

from sessions.formats import NAMES
from tui.commands.options import (
    complain,
    complete_models,
    complete_sessions,
    find_session,
    open_store,
    write,
)
from tui.config import load_config
from tui.paths import find_paths
from tui.readable import counted

if TYPE_CHECKING:
    from sessions.formats.text import TextWriter
    from sessions.store import Store
    from sessions.transfer import Outcome

_PAGE = 500


@click.command()
@click.argument("ids", nargs=-1, metavar="[ID]...", shell_complete=complete_sessions)
@click.option("--all", "everything", is_flag=True, help="All sessions, archived ones too.")
@click.option("--format", "format_name", type=click.Choice(NAMES),
              help="Else as the file's name ends: .md, .json, .jsonl, .txt.")  # fmt: skip
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE",
              help="A file; a folder for several sessions in Markdown.")  # fmt: skip
@click.option("--force", is_flag=True, help="Overwrite files that are there.")
@click.option("--template", metavar="NAME", default="",
              help="For text: this template in the place of the session's own.")  # fmt: skip
@click.option("--end-token", metavar="TEXT", default="</s>", show_default=True,
              help="For text: what ends a reply where the template does not say.")  # fmt: skip
def export(
    ids: Sequence[str], everything: bool, format_name: str | None, output: Path | None,
    force: bool, template: str, end_token: str,
) -> None:  # fmt: skip
    """Write sessions to a file: to read, to keep, to move, or to train with.

    JSON is complete: all branches with their parameters. The other formats hold the branch in
    view; sharegpt, alpaca and text are for training. Without an ID, the last session.
    """
    from sessions.formats.text import TextWriter
    from sessions.transfer import ONE_FILE_EACH, format_of

    if everything and ids:
        raise click.UsageError("give either IDs or --all")
    kind = format_name or format_of(output or Path())
    text = TextWriter(template, end_token)
    with open_store() as store:
        chosen = _all_ids(store) if everything else [find_session(store, i).id for i in ids or [""]]
        if kind in ONE_FILE_EACH and (everything or len(chosen) > 1):
            problems = _export_to_folder(store, chosen, kind, output, text, force)
        else:
            problems = _export_to_file(store, chosen, kind, output, text, force)
    for problem in problems:
        complain(f"left out: {problem}")
    sys.exit(int(bool(problems)))


def _all_ids(store: Store) -> list[str]:
    found: list[str] = []
    for archived in (False, True):
        offset = 0
        while page := store.sessions(limit=_PAGE, offset=offset, archived=archived):
            found += [row.id for row in page]
            offset += _PAGE
    return found


def _export_to_file(
    store: Store, ids: list[str], kind: str, path: Path | None, text: TextWriter, force: bool
) -> list[str]:
    from sessions.transfer import export as export_sessions

    if path is None:
        return export_sessions(store, ids, kind, cast(TextIO, _Terminal()), text)
    with _file(path, force) as file:
        problems = export_sessions(store, ids, kind, file, text)
    if len(ids) > len(problems):
        click.echo(f"{path}: {counted(len(ids) - len(problems), 'session')}", err=True)
    return problems


def _export_to_folder(
    store: Store, ids: list[str], kind: str, folder: Path | None, text: TextWriter, force: bool
) -> list[str]:
    from sessions.transfer import export as export_sessions
    from sessions.transfer import file_name

    if folder is None or folder.suffix:
        raise click.UsageError("several sessions in Markdown need a folder: -o FOLDER")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for session_id in ids:
        with _file(folder / file_name(find_session(store, session_id), kind), force) as file:
            export_sessions(store, [session_id], kind, file, text)
    click.echo(f"{folder}: {counted(len(ids), 'session')}", err=True)
    return []


@contextmanager
def _file(path: Path, force: bool) -> Iterator[TextIO]:
    """A new file; one that is there is replaced when the user wants it so."""
    from sessions.transfer import new_file

    if path.is_dir():
        raise click.ClickException(f"{path} is a folder; name a file in it")
    if path.exists() and not force:
        if not sys.stdin.isatty():
            raise click.ClickException(f"{path} is there already; --force overwrites it")
        click.confirm(f"{path} is there already. Overwrite it?", abort=True, err=True)
        force = True
    with new_file(path, replace=force) as file:
        yield file


class _Terminal:
    """Standard output, which a stranger's text must not control where it is a terminal."""

    def write(self, text: str) -> None:
        write(text, end="")


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE...",
                type=click.Path(exists=True, dir_okay=False, path_type=Path))  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Say what would be imported, and write nothing.")
@click.option("-m", "--model", metavar="NAME", default="", shell_complete=complete_models,
              help="What sessions of other programs go on with.")  # fmt: skip
def import_(files: Sequence[Path], dry_run: bool, model: str) -> None:
    """Put the sessions of files into the store.

    Read are files that llmtui exported (but for text), ShareGPT and Alpaca files (JSON lines), and
    what ChatGPT (conversations.json) and Open WebUI export. What is here already is not doubled.
    """
    from sessions.transfer import import_file

    config = load_config(find_paths().config)
    defaults = config.model(model or config.default_model).new_session()
    columns = {**defaults, "sampling": defaults["sampling"].to_dict(),
               "opening": [list(pair) for pair in defaults["opening"]]}  # fmt: skip
    failed = False
    with open_store() as store:
        for path in files:
            counts: dict[str, int] = {}
            for outcome in import_file(store, path, columns, dry_run=dry_run):
                counts[outcome.result] = counts.get(outcome.result, 0) + 1
                _tell(path, outcome, dry_run)
            failed |= "failed" in counts or not counts
            write(f"{path}: {_summary(counts)}{' (nothing was written)' if dry_run else ''}")
    sys.exit(int(failed))


_TOLD = {
    "imported": "imported",
    "copied": "imported as a copy: there is another session with its id",
    "restored": "brought back: it was deleted here",
    "there": "here already",
    "failed": "cannot be read",
}


def _tell(path: Path, outcome: Outcome, dry_run: bool) -> None:
    if outcome.result == "failed":
        complain(f"{path}, {outcome.place}: {outcome.problem}")
    elif dry_run or outcome.result == "copied":
        title = " ".join(outcome.title.split()) or "(no title)"
        write(f"{outcome.session_id}  {outcome.messages:>5} messages  {title}  "
              f"[{_TOLD[outcome.result]}]")  # fmt: skip


def _summary(counts: dict[str, Any]) -> str:
    return "; ".join(f"{n} {_TOLD[result]}" for result, n in counts.items()) or "nothing in it"
