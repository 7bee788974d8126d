"""`llmtui models pull`: a model from Hugging Face's hub."""

from __future__ import annotations

import shlex

import click

from tui.commands.new_model import entry_for, shown_progress
from tui.commands.options import complain, write
from tui.paths import find_paths
from tui.readable import readable_bytes


@click.command()
@click.argument("repository", metavar="REPO")
@click.argument("wanted", metavar="[FILE]", default="")
def pull(repository: str, wanted: str) -> None:
    """Fetch a model from Hugging Face's hub, such as TheBloke/Mistral-7B-Instruct-v0.2-GGUF.

    FILE is the name of a file there or a quantisation, such as Q5_K_M; without it Q4_K_M is taken,
    or what comes next to it. A pull that was stopped goes on where it was. Of a repository with
    Meta's or Mistral's own files these are fetched, for llmtui models convert.
    """
    from engines.model_files import checkpoint_folder
    from tui import hub

    paths = find_paths()
    revision, files = hub.model_files(repository)
    chosen = hub.choose(repository, files, wanted)
    size = readable_bytes(sum(file.bytes for file in chosen))
    complain(f"{chosen[0].name}: {size}")
    try:
        with shown_progress() as progress:
            fetched = hub.fetch(repository, revision, chosen, paths.models / repository, progress)
    except KeyboardInterrupt:
        complain("Stopped. Pull it again to go on.")
        raise
    if makers := checkpoint_folder(fetched[0]):
        complain(f"{makers} is whole. To make a model of it:\n")
        target = paths.models / f"{makers.name}.Q4_K_M.gguf"
        write(f"llmtui models convert {shlex.quote(str(makers))} {shlex.quote(str(target))}")
        return
    complain(f"{fetched[0]} is whole. An entry for {paths.config}:\n")
    write(entry_for(fetched[0]))
