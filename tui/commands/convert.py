"""`llmtui models convert`: an RWKV-6 or RWKV-7 `.pth` as a GGUF file."""

from __future__ import annotations

from pathlib import Path

import click

from engines.quantize import FILE_TYPES
from tui.commands.new_model import FILE, TYPE, ask_about, leaving_at_signals, shown_progress, tell
from tui.commands.options import complete_models
from tui.config import load_config
from tui.paths import find_paths


@click.command()
@click.argument("source", metavar="IN.pth", shell_complete=complete_models)
@click.argument("target", metavar="OUT.gguf", type=FILE)
@click.option("--type", "kind", type=TYPE,
              metavar="TYPE", default="Q4_K_M", show_default=True,
              help=f"Of the weights: {', '.join(FILE_TYPES)}.")  # fmt: skip
@click.option("--tokenizer", type=FILE, help="A tokenizer.json, where it is not beside the model.")
@click.option("--force", is_flag=True, help="Write over OUT.gguf if it is there.")
def convert(source: str, target: Path, kind: str, tokenizer: Path | None, force: bool) -> None:
    """Write an RWKV-6 or RWKV-7 model (.pth) as GGUF, for llama.cpp.

    IN.pth may be the name of a configured model. It stays as it is. While a quantised file is
    written, its folder needs room for the model as F16 too.
    """
    from engines.jobs import convert_model

    paths = find_paths()
    entry = load_config(paths.config).model(source)
    if not force:
        ask_about(target)
    with leaving_at_signals(), shown_progress() as progress:
        convert_model(
            Path(entry.path), target, kind, paths.log, progress,
            tokenizer=str(tokenizer or entry.options.get("tokenizer", "")),
        )  # fmt: skip
    tell(target, kind, paths.config)
