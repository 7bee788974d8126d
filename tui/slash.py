"""Commands that are typed as a message: `/rename A better title`."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from tui.keys import Action, key_names

_COMMAND = re.compile(r"/([a-z_]+)(?:\s+(.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Command:
    """An action, with what was typed after its name."""

    action: Action
    argument: str = ""


def parse(text: str, actions: Iterable[Action]) -> Command | str:
    """The command, or the text to send where it is none; `//` begins a message with a slash.

    Raises ValueError, worded for the user, for what looks like a command and is none.
    """
    if text.startswith("//"):
        return text[1:]
    found = _COMMAND.fullmatch(text)
    if not found:
        return text
    name, argument = found[1], (found[2] or "").strip()
    commands = {action.command: action for action in actions if action.slash}
    if name not in commands:
        near = difflib.get_close_matches(name, commands, n=1)
        hint = f"did you mean /{near[0]}?" if near else f"{key_names(actions)['help']} lists them."
        raise ValueError(f"There is no command /{name}: {hint} // begins a message with a slash.")
    action = commands[name]
    if argument and not action.takes_argument:
        raise ValueError(f"/{name} takes nothing after it.")
    return Command(action, argument)
