"""`llmtui config`: the user's configuration file."""

from __future__ import annotations

import os
from pathlib import Path

import click

from tui.commands.options import complain
from tui.config import ModelEntry, load_config
from tui.paths import find_paths

EXAMPLE = Path(__file__).parent.parent / "config.example.toml"


@click.group()
def config() -> None:
    """Make, check and find the configuration file."""


@config.command()
def init() -> None:
    """Write a configuration file in which every setting is explained."""
    path = find_paths().config
    try:
        with open(path, "x", encoding="utf-8", opener=_private) as file:
            file.write(EXAMPLE.read_text(encoding="utf-8"))
    except FileExistsError:
        raise click.ClickException(f"{path} is there already; it was not changed") from None
    except OSError as error:
        raise click.ClickException(f"{path} cannot be written: {error.strerror}") from error
    click.echo(f"Wrote {path}; nothing in it is active until you remove a #.")


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


@config.command()
def check() -> None:
    """Check the configuration file, and that the model files are there."""
    path = find_paths().config
    loaded = load_config(path)
    problems = [problem for entry in loaded.models for problem in _problems(entry)]
    for problem in problems:
        complain(problem)
    if problems:
        raise click.ClickException(f"{path} can be used, but not with these models")
    if not path.exists():
        click.echo(f"There is no {path}; llmtui config init writes one. The defaults apply.")
        return
    names = ", ".join(entry.name for entry in loaded.models)
    click.echo(f"{path} is right. Models: {names}; default: {loaded.default_model}")


def _problems(entry: ModelEntry) -> list[str]:
    options = entry.options
    named = (options.get(key, "") for key in ("draft_model", "api_key_file"))
    files = [entry.path, *options.get("adapters", {}), *named]
    variable = options.get("api_key_env", "")
    problems = [
        f"{entry.name}: there is no file {file}"
        for file in files
        if file and not Path(file).exists()
    ]
    if variable and not os.environ.get(variable):
        problems.append(f"{entry.name}: the environment variable {variable} is not set")
    return problems


@config.command()
def path() -> None:
    """Print where the configuration file is, or would be."""
    click.echo(find_paths().config)
