"""`llmtui sessions search`: the messages that hold some words, from all sessions."""

from __future__ import annotations

import dataclasses
import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from tui.commands.options import json_option, open_store, print_json, write

if TYPE_CHECKING:
    from sessions.store import Hit

_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


# What begins with a dash may be code to look for.
@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("text", nargs=-1, required=True, metavar="TEXT...")
@click.option("-n", "--limit", default=20, show_default=True, type=click.IntRange(1, 10_000),
              help="At most so many messages.")  # fmt: skip
@click.option("--offset", default=0, type=click.IntRange(0), help="Leave out so many: a next page.")
@click.option("--newest", is_flag=True, help="The newest first, in place of the best.")
@json_option
def search(text: Sequence[str], limit: int, offset: int, newest: bool, as_json: bool) -> None:
    """Find messages that hold all these words, in every session.

    "Words in quotes" are found as they stand (the shell needs quotes around these). Conditions:
    role:user, role:assistant, session:ID, model:NAME, tag:NAME, before:2026-11, after:2026-11-21.
    Korean and Chinese are found by parts of words too, and code by its symbols.
    """
    typed = " ".join(text)
    with open_store() as store:
        hits = store.search(typed, limit, not newest, offset)
    if as_json:
        print_json([dataclasses.asdict(hit) for hit in hits])
        return
    for hit in hits:
        _print(hit)
    if not hits:
        click.echo("Nothing was found." if not offset else "There is nothing more.", err=True)
        sys.exit(1)
    if len(hits) == limit:
        click.echo(f"The next ones: --offset {offset + limit}", err=True)


def _print(hit: Hit) -> None:
    day = time.strftime("%Y-%m-%d %H:%M", time.localtime(hit.created_at))
    write(f"{hit.session_id}  {day}  {hit.role:<9}  {' '.join(hit.title.split()) or '(no title)'}")
    bold = sys.stdout.isatty()
    done = 0
    write("    ", end="")
    for start, stop in hit.marks:
        write(hit.snippet[done:start], end="")
        click.echo(_BOLD if bold else "", nl=False, color=True)
        write(hit.snippet[start:stop], end="")
        click.echo(_PLAIN if bold else "", nl=False, color=True)
        done = stop
    write(hit.snippet[done:])
