"""What a session shows in which nothing was said yet: what to do, and what the model is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from engines.remote.address import base_url, host
from tui.attachments import shortened
from tui.config import TINY, Config
from tui.keys import Action, readable


def welcome(config: Config, actions: Iterable[Action], model: str, first_run: bool) -> str:
    """Three lines on the program, when it is new to the user, and what the starter is for; in
    Markdown.
    """
    keys = {action.name: f"**{readable(action.keys).partition(',')[0]}**" for action in actions}
    lines = _program(keys) if first_run else [_short(keys)]
    if model in TINY:
        lines += ["", *_starter(config.path, keys)]
    if server := _server(config, model):
        lines += ["", f"The model is behind a server: what you say goes to {server}."]
    return "\n".join(lines)


def _server(config: Config, model: str) -> str:
    """Where a model is that is not on this machine."""
    far = (entry for entry in config.models if entry.name == model and entry.engine == "remote")
    return next((host(base_url(entry.options["url"])) for entry in far), "")


def _short(keys: dict[str, str]) -> str:
    return f"Write a message and press {keys['send']}. {keys['help']} shows all keys."


def _program(keys: dict[str, str]) -> list[str]:
    stop = keys["stop"].replace("Escape", "Esc")
    return [
        f"- Write a message and press {keys['send']}; {stop} stops the reply.",
        f"- {keys['parameters']}: its parameters. {keys['help']}: all keys. **/**: all commands.",
        "- Everything you say is kept, on this machine alone.",
    ]


def _starter(config: Path, keys: dict[str, str]) -> list[str]:
    return [
        "The model is *starter*, a tiny one for trying llmtui out: it chats a little, remembers "
        "what you tell it and knows the keys, but nothing of the world.",
        "",
        f"A real model: {keys['models']} shows those on this machine, `llmtui models pull` fetches "
        f"one, `/model FILE.gguf` takes a file. `llmtui config init` writes `{shortened(config)}`, "
        "with examples.",
    ]
