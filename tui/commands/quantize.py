"""`llmtui models quantize`: a GGUF file in fewer bits."""

from __future__ import annotations

from pathlib import Path

import click

from tui.commands.new_model import FILE, TYPE, ask_about, leaving_at_signals, shown_progress, tell
from tui.commands.options import complain, complete_models
from tui.config import load_config
from tui.paths import find_paths


@click.command()
@click.argument("source", metavar="IN.gguf", shell_complete=complete_models)
@click.argument("target", metavar="OUT.gguf", type=FILE)
@click.argument("kind", metavar="TYPE", type=TYPE)
@click.option("--again", is_flag=True, help="Also where IN.gguf is quantised already.")
@click.option("--force", is_flag=True, help="Write over OUT.gguf if it is there.")
def quantize(source: str, target: Path, kind: str, again: bool, force: bool) -> None:
    """Write a GGUF model in another type, and say what it lost.

    IN.gguf may be any model that `models list` names; it stays as it is. TYPE is one of F32, BF16,
    F16, Q8_0, Q6_K, Q5_K_M, Q4_K_M and so on. Both files then read a small text in English,
    Korean and Chinese: perplexity, and in how many places the likeliest token is the same.
    """
    from engines.jobs import quantize_model

    paths = find_paths()
    entry = load_config(paths.config).model(source)
    if not force:
        ask_about(target)
    with leaving_at_signals(), shown_progress() as progress:
        facts = quantize_model(Path(entry.path), target, kind, paths.log, progress, again=again)
    for language, what in facts:
        complain(f"{language}: {what}")
    tell(target, kind, paths.config)
