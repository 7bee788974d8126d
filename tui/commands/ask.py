"""`llmtui ask`: one reply to standard output."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tui.attachments import decoded, joined
from tui.commands.options import complete_models, complete_sessions


@click.command()
@click.argument("words", metavar="TEXT", nargs=-1)
@click.option("-c", "--continue", "continue_", is_flag=True, help="Go on in the last session.")
@click.option("--session", metavar="ID", help="Go on in this session.",
              shell_complete=complete_sessions)  # fmt: skip
@click.option("-m", "--model", metavar="NAME", help="A configured model, or a model file.",
              shell_complete=complete_models)  # fmt: skip
@click.option("-s", "--system", metavar="TEXT", help="System prompt.")
@click.option("-f", "--file", "files", metavar="FILE", multiple=True,
              type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="Attach a file as context; may be repeated.")  # fmt: skip
@click.option("--set", "assignments", metavar="NAME=VALUE", multiple=True,
              help="A sampling parameter, such as temperature=0.2; may be repeated.")  # fmt: skip
@click.option("--adapter", "adapters", metavar="NAME=SCALE", multiple=True,
              help="An adapter's scale, or on or off; may be repeated.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object at the end.")
@click.option("--show-prompt", is_flag=True, help="Print the exact prompt and generate nothing.")
@click.option("--no-save", is_flag=True, help="Keep nothing of it.")
def ask(
    words: tuple[str, ...],
    continue_: bool,
    session: str | None,
    model: str | None,
    system: str | None,
    files: tuple[Path, ...],
    assignments: tuple[str, ...],
    adapters: tuple[str, ...],
    as_json: bool,
    show_prompt: bool,
    no_save: bool,
) -> None:
    """Print one reply. What comes on standard input is the message's context.

    The reply is kept as a session: go on with `llmtui ask -c`, or in the app.
    """
    if continue_ and session is not None:
        raise click.UsageError("give only one of -c and --session")
    if no_save and (continue_ or session is not None):
        raise click.UsageError("--no-save is for a session of its own, not with -c or --session")
    from tui.commands.question import Question, put

    text, context = _message(" ".join(words), files)
    question = Question(
        text=text,
        context=context,
        session="" if session is None else session,
        last_session=continue_,
        model=model or "",
        system=system,
        assignments=assignments,
        adapters=adapters,
        keep=not no_save,
        show_prompt=show_prompt,
        as_json=as_json,
    )
    sys.exit(put(question))


def _message(text: str, files: tuple[Path, ...]) -> tuple[str, str]:
    """The message and its context: what was piped in, then the files."""
    piped = "" if sys.stdin is None or sys.stdin.isatty() else _decoded(sys.stdin.buffer.read())
    if not text:
        text, piped = piped, ""
    if not text.strip():
        raise click.UsageError('nothing to ask; write llmtui ask "a question"')
    pieces = [("standard input", piped)] if piped else []
    pieces += [(file.name, _decoded(file.read_bytes(), str(file))) for file in files]
    return text, joined(pieces)


def _decoded(data: bytes, name: str = "standard input") -> str:
    try:
        return decoded(data, name)
    except ValueError as error:
        raise click.ClickException(str(error)) from error
