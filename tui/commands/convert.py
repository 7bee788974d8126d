"""`llmtui models convert`: an RWKV-6 or RWKV-7 `.pth` as a GGUF file."""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from engines.quantize import FILE_TYPES
from tui.commands.engine_events import Progress
from tui.commands.options import complete_models, write
from tui.config import load_config
from tui.paths import find_paths
from tui.readable import readable_bytes

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.argument("source", metavar="IN.pth", shell_complete=complete_models)
@click.argument("target", metavar="OUT.gguf", type=_FILE)
@click.option("--type", "kind", type=click.Choice([*FILE_TYPES], case_sensitive=False),
              metavar="TYPE", default="Q4_K_M", show_default=True,
              help=f"Of the weights: {', '.join(FILE_TYPES)}.")  # fmt: skip
@click.option("--tokenizer", type=_FILE, help="A tokenizer.json, where it is not beside the model.")
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
        _ask_about(target)
    progress = Progress()
    with _leaving_at_signals():
        try:
            convert_model(
                Path(entry.path), target, kind, paths.log,
                lambda done, text: progress.show(f"{text}: {done:.0%}"),
                tokenizer=str(tokenizer or entry.options.get("tokenizer", "")),
            )  # fmt: skip
        finally:
            progress.clear()
    _tell(target, kind, paths.config)


def _ask_about(target: Path) -> None:
    """Nothing is written over unless the user says so."""
    if not target.exists():
        return
    if not sys.stdin.isatty():
        raise click.ClickException(f"{target} is there already; --force writes over it")
    click.confirm(f"{target} is there already. Write over it?", abort=True, err=True)


def _tell(target: Path, kind: str, config: Path) -> None:
    """What was written, and on standard output an entry for it."""
    import tomli_w

    size = readable_bytes(target.stat().st_size)
    click.echo(f"Wrote {target}: {kind}, {size}. An entry for {config}:\n", err=True)
    entry = {"name": target.stem.lower(), "engine": "llama", "path": str(target.absolute())}
    write("[[models]]\n" + tomli_w.dumps(entry).rstrip("\n"))


@contextlib.contextmanager
def _leaving_at_signals() -> Iterator[None]:
    """A closed terminal and `kill` end the program as Ctrl+C does: what is half written goes.

    Not where they are ignored, as under nohup.
    """

    def leave(number: int, _frame: Any) -> None:
        raise SystemExit(128 + number)

    heard = [n for n in (signal.SIGHUP, signal.SIGTERM) if signal.getsignal(n) != signal.SIG_IGN]
    before = {number: signal.signal(number, leave) for number in heard}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
