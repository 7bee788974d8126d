"""`llmtui models convert`: a model as its makers distribute it as a GGUF file."""

from __future__ import annotations

from pathlib import Path

import click

from engines.quantize import FILE_TYPES
from tui.commands.new_model import FILE, TYPE, ask_about, leaving_at_signals, shown_progress, tell
from tui.commands.options import complain, complete_models
from tui.config import load_config
from tui.paths import expanded, find_paths


@click.command()
@click.argument("source", metavar="IN", shell_complete=complete_models)
@click.argument("target", metavar="OUT.gguf", type=FILE)
@click.option("--type", "kind", type=TYPE,
              metavar="TYPE", default="Q4_K_M", show_default=True,
              help=f"Of the weights: {', '.join(FILE_TYPES)}.")  # fmt: skip
@click.option("--tokenizer", type=FILE,
              help="A tokenizer.json or .model, where it is not beside the model.")  # fmt: skip
@click.option("--template", metavar="NAME", default="",
              help="The template in the file: llama-2, mistral, mistral-v3, none, ...")  # fmt: skip
@click.option("--force", is_flag=True, help="Write over OUT.gguf if it is there.")
def convert(
    source: str, target: Path, kind: str, tokenizer: Path | None, template: str, force: bool
) -> None:
    """Write a model as GGUF, for llama.cpp, and say what it lost.

    IN is an RWKV-6 or RWKV-7 (.pth; the name of a configured model will do), or a folder with a
    Llama-2 or Mistral as its makers distribute it: consolidated.00.pth and so on, params.json and
    tokenizer.model. It stays as it is. While a quantised file is written, its folder needs room for
    the model as F16 too. Both then read a small text in English, Korean and Chinese, as for
    quantize.
    """
    from engines.jobs import convert_model

    paths = find_paths()
    path, its_tokenizer = _model(source, paths.config)
    if not force:
        ask_about(target)
    with leaving_at_signals(), shown_progress() as progress:
        facts = convert_model(
            path, target, kind, paths.log, progress,
            tokenizer=str(tokenizer or its_tokenizer), template=template,
        )  # fmt: skip
    for what, value in facts:
        complain(f"{what}: {value}")
    tell(target, kind, paths.config)


def _model(source: str, config: Path) -> tuple[Path, str]:
    """Where it is, and the tokenizer that its entry names, if any."""
    folder = expanded(source)
    if folder.is_dir():
        return folder, ""
    entry = load_config(config).model(source)
    return Path(entry.path), entry.options.get("tokenizer", "")
