"""What a session shows in which nothing was said yet: what to do, and what the model is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tui.config import TINY, Config
from tui.keys import Action, readable


def welcome(config: Config, actions: Iterable[Action], model: str, first_run: bool) -> str:
    """Three lines on the program, when it is new to the user; and what the starter is for."""
    keys = {action.name: readable(action.keys).partition(",")[0] for action in actions}
    lines = _program(keys) if first_run else [_short(keys)]
    if model in TINY:
        lines += ["", *_starter(config.path, keys)]
    return "\n".join(lines)


def _short(keys: dict[str, str]) -> str:
    return f"Write a message and press {keys['send']}. {keys['help']} shows all keys."


def _program(keys: dict[str, str]) -> list[str]:
    stop, parameters = keys["stop"].replace("Escape", "Esc"), keys["parameters"]
    return [
        "Welcome to llmtui, for talking to language models that run on this machine.",
        f"Write a message and press {keys['send']}: the reply streams in, {stop} stops it, and "
        f"{parameters} changes its parameters on the way.",
        f"Everything is kept. {keys['help']} shows all keys, {keys['command_palette']} finds a "
        "command by name, / lists the commands.",
    ]


def _starter(config: Path, keys: dict[str, str]) -> list[str]:
    return [
        "This is starter, a tiny model that comes with the program. It is for trying things out: "
        "it chats a little, remembers what you tell it, and knows llmtui's keys, but nothing of "
        "the world.",
        f"A real model: /model FILE.gguf, or an entry in {_short_path(config)} (llmtui config init "
        f"writes one with examples), then {keys['models']}.",
    ]


def _short_path(path: Path) -> str:
    from tui.attachments import shortened

    return shortened(path)
