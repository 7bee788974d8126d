"""The command line: `llmtui` itself opens the app; the subcommands are in `tui/commands/`.

Imports that cost (Textual, SQLModel) are inside the functions that need them, and subcommands are
imported when they are asked for.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, cast

import click

from tui.commands.options import FOR_THE_USER, complete_models, complete_sessions
from tui.config import load_config
from tui.paths import PathsError, find_paths
from tui.visible import visible

INTERRUPTED = 130
"""Exit status after Ctrl+C, as shells have it."""


class Commands(Mapping[str, click.Command]):
    """Subcommands by name, each from the module of its name; the app itself needs none of them."""

    def __init__(self, *names: str) -> None:
        self._names = names

    def __getitem__(self, name: str) -> click.Command:
        if name not in self._names:
            raise KeyError(name)
        command: click.Command = getattr(import_module(f"tui.commands.{name}"), name)
        return command

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


COMMANDS = Commands("ask", "completion", "config", "contexts", "doctor", "models", "sessions")


class Program(click.Group):
    """Turns every exception into a line on standard error: nobody is shown a traceback."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except click.ClickException as problem:
            # It may quote the name of a file, or what is in it.
            object.__setattr__(problem, "message", visible(problem.message))
            raise
        except (click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except KeyboardInterrupt:
            click.echo(err=True)
            raise click.exceptions.Exit(INTERRUPTED) from None
        except FOR_THE_USER as problem:
            raise click.ClickException(visible(str(problem))) from problem
        except Exception as bug:
            raise click.ClickException(visible(_recorded(bug))) from bug


def _recorded(bug: Exception) -> str:
    """What to say of an error that nobody foresaw; its traceback goes to the log."""
    summary = f"llmtui itself failed ({type(bug).__name__}: {bug})."
    try:
        log = find_paths().log
        with log.open("a", encoding="utf-8") as file:
            traceback.print_exception(bug, file=file)
    except (OSError, PathsError):
        return summary
    return f"{summary} {log} has the details; please report them."


@click.group(cls=Program, commands=cast(Any, COMMANDS), invoke_without_command=True)
@click.option("--session", metavar="ID", help="Open this session; the beginning of its id will do.",
              shell_complete=complete_sessions)  # fmt: skip
@click.option("--continue", "continue_", is_flag=True, help="Open the last session (the default).")
@click.option("--new", is_flag=True, help="Begin a new session.")
@click.option("--model", metavar="NAME", help="Begin a new session with this model or file; "
              "with --session, go on there with it.", shell_complete=complete_models)  # fmt: skip
@click.version_option(package_name="llmtui", message="%(prog)s %(version)s")
@click.pass_context
def cli(
    context: click.Context, session: str | None, continue_: bool, new: bool, model: str | None
) -> None:
    """Talk to language models that run on your own machine.

    Without a command, llmtui opens in the terminal, with the last session.
    """
    chosen = [session is not None, continue_, new]
    if context.invoked_subcommand:
        if any(chosen) or model is not None:
            raise click.UsageError("options of the app go without a command; see llmtui --help")
        return
    if sum(chosen) > 1:
        raise click.UsageError("give only one of --session, --continue and --new")
    if continue_ and model is not None:
        told = "--continue opens the last session with its own model; give --model with --session"
        raise click.UsageError(told)
    context.exit(_open_app(session or "", model or "", new=new))


def _open_app(session: str, model: str, *, new: bool) -> int:
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.ClickException('this is no terminal; llmtui ask "..." works without one')
    if os.environ.get("TERM") == "dumb":
        told = 'this terminal (TERM=dumb) draws no screens; llmtui ask "..." works in it'
        raise click.ClickException(told)
    paths = find_paths()
    config = load_config(paths.config)
    if model:
        config.model(model)  # a mistake is told before the screen is taken
    from tui.app import run_app

    return run_app(config, paths, session=session, model=model, new=new)
