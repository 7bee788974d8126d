"""`llmtui doctor`: what works here, what does not, and the command that mends it."""

from __future__ import annotations

import sys

import click

from tui.commands.options import complete_models, write
from tui.config import load_config
from tui.paths import find_paths


@click.command()
@click.option("--bench", is_flag=True, help="Measure a model's speed at several thread counts.")
@click.option("-m", "--model", metavar="NAME", default="", shell_complete=complete_models,
              help="The model to measure; the default model if not given.")  # fmt: skip
def doctor(bench: bool, model: str) -> None:
    """Say what works on this machine, and how to mend what does not."""
    if bench:
        _bench(model)
    elif model:
        raise click.UsageError("-m names the model for --bench")
    else:
        sys.exit(_checked())


def _checked() -> int:
    """Prints what was found; 1 if something does not work."""
    from tui.commands.checks import findings

    broken = False
    for finding in findings(find_paths()):
        mark = "FAIL" if finding.broken else "hint" if finding.mend else "ok"
        write(f"{mark:<5} {finding.what:<22} {finding.detail}")
        if finding.mend:
            write(f"{'':5} {'':<22} -> {finding.mend}")
        broken |= finding.broken
    return int(broken)


def _bench(model: str) -> None:
    from tui.commands.speed import measure

    paths = find_paths()
    config = load_config(paths.config)
    entry = config.model(model or config.default_model)
    for line in measure(entry, paths.log):
        write(line)
