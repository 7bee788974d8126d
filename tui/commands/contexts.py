"""`llmtui contexts`: what the models have evaluated, kept so that sessions go on at once."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import click

from tui.commands.options import (
    complain,
    json_option,
    open_contexts,
    open_store,
    print_json,
    write,
)
from tui.readable import readable_bytes

if TYPE_CHECKING:
    from sessions.contexts import SessionUsage

GB = 2**30


@click.group()
def contexts() -> None:
    """See, shorten and check the evaluated contexts that are kept."""


@contexts.command()
@json_option
def usage(as_json: bool) -> None:
    """Show what is kept, and for which session."""
    with open_contexts() as store:
        used = store.usage()
    if as_json:
        print_json({"file": str(store.file), **dataclasses.asdict(used)})
        return
    click.echo(
        f"{store.file}: {readable_bytes(used.file_bytes)} "
        f"of at most {readable_bytes(used.quota_bytes)}"
    )
    click.echo(f"{used.chunks} chunks, {readable_bytes(used.unused_bytes)} of them for no session")
    if used.sessions:
        _print_sessions(used.sessions)


def _print_sessions(rows: tuple[SessionUsage, ...]) -> None:
    click.echo(f"\n{'session':<26}  {'its own':>9}  {'shared':>9}  title")
    with open_store() as sessions:
        for row in rows:
            found = sessions.session(row.session_id)
            title = " ".join(found.title.split()) if found else "(no such session)"
            sizes = f"{readable_bytes(row.own_bytes):>9}  {readable_bytes(row.shared_bytes):>9}"
            write(f"{row.session_id:<26}  {sizes}  {title}")


@contexts.command()
@click.option("--to", "gigabytes", type=click.FloatRange(0), metavar="GB",
              help="Keep at most so much, what was used last; without it, quota_gb.")  # fmt: skip
def prune(gigabytes: float | None) -> None:
    """Drop what belongs to no session any more, then what was used longest ago."""
    with open_contexts() as store:
        before = store.usage().file_bytes
        store.sweep()
        store.prune(store.quota_bytes if gigabytes is None else int(gigabytes * GB))
        after = store.usage().file_bytes
    click.echo(
        f"Freed {readable_bytes(max(0, before - after))}; "
        f"{store.file} takes up {readable_bytes(after)}"
    )


@contexts.command()
def verify() -> None:
    """Check everything that is kept, and drop what is broken."""
    with open_contexts() as store:
        problems = store.verify()
        chunks = store.usage().chunks
    for problem in problems:
        complain(problem)
    if problems:
        raise click.ClickException(
            "nothing is lost but time: what is missing is evaluated again when it is needed"
        )
    click.echo(f"{store.file} is sound: {chunks} chunks")
