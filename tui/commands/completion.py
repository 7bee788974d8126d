"""`llmtui completion`: scripts that complete commands, options and names with the Tab key."""

from __future__ import annotations

import click

HOW = """\
\b
bash:  llmtui completion bash > ~/.local/share/bash-completion/completions/llmtui
zsh:   llmtui completion zsh > some folder of $fpath, as _llmtui
fish:  llmtui completion fish > ~/.config/fish/completions/llmtui.fish
"""


@click.command(epilog=HOW)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the completion script of a shell."""
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    assert kind is not None
    root = context.find_root().command
    click.echo(kind(root, {}, "llmtui", "_LLMTUI_COMPLETE").source())
