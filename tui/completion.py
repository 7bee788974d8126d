"""How what is being typed can go on: a command, what it takes, a file after `@`."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tui.attachments import chip_of
from tui.keys import Action, readable
from tui.paths import expanded

_COMMAND = re.compile(r"/([a-z_]*)")
_ARGUMENT = re.compile(r"/([a-z_]+) +(.*)", re.DOTALL)
_FILE = re.compile(r"(?:^|\s)@(\S*)$")
_MOST_ENTRIES = 1_000
"""Of a folder that is looked at: a key must not wait for a huge one."""


@dataclass(frozen=True, slots=True)
class Completion:
    """One way to go on."""

    text: str
    """What takes the place of what was typed."""
    shown: str
    help: str = ""
    sends: bool = False
    """Nothing needs to follow: Enter may send it."""


@dataclass(frozen=True, slots=True)
class Completions:
    """All ways to go on with the last `length` characters before the cursor."""

    length: int
    items: tuple[Completion, ...]
    eager: bool
    """Enter takes the first one, also where the user has not chosen it."""


Arguments = Mapping[str, Callable[[str], Iterable[Completion]]]
"""Name of an action -> what its command may take, given the beginning of it."""


def completions(line: str, actions: Iterable[Action], arguments: Arguments) -> Completions | None:
    """For the text before the cursor; None where there is nothing to offer."""
    if found := _FILE.search(line):
        return _made(found[1], _files_to_attach(found[1]), eager=True, more=1)
    if found := _COMMAND.fullmatch(line):
        return _made(line, commands(found[1], actions), eager=True)
    if found := _ARGUMENT.fullmatch(line):
        named = (action for action in actions if action.command == found[1])
        offer = arguments.get(next((action.name for action in named), ""))
        return _made(found[2], offer(found[2]), eager=False) if offer else None
    return None


def _made(
    typed: str, items: Iterable[Completion], *, eager: bool, more: int = 0
) -> Completions | None:
    found = tuple(items)
    done = len(found) == 1 and found[0].text == typed
    return Completions(len(typed) + more, found, eager) if found and not done else None


def commands(typed: str, actions: Iterable[Action]) -> list[Completion]:
    """The command of this name, those that begin so, and after them those with it inside."""
    listed = [action for action in actions if action.slash and typed in action.command]
    listed.sort(key=lambda a: (a.command != typed, not a.command.startswith(typed)))
    return [
        Completion(
            f"/{action.command}{' ' if action.takes_argument else ''}",
            action.slash,
            f"{action.help} ({readable(action.keys)})" if action.keys else action.help,
            sends=not action.takes_argument,
        )
        for action in listed
    ]


def choices(names: Iterable[str], typed: str, ending: str = "") -> list[Completion]:
    """Of a fixed list: those that begin so, then those with it inside."""
    found = [name for name in names if typed.lower() in name.lower()]
    found.sort(key=lambda name: not name.lower().startswith(typed.lower()))
    return [Completion(name + ending, name, sends=not ending) for name in found]


def paths(typed: str) -> list[Completion]:
    """Files and folders that begin so, as one would type them."""
    folder, _, start = typed.rpartition("/")
    base = folder + "/" if "/" in typed else ""
    return [
        Completion(f"{base}{name}/" if is_folder else f"{base}{name}",
                   f"{name}/" if is_folder else name, sends=not is_folder)
        for name, is_folder in _entries(expanded(base or "."), start)
    ]  # fmt: skip


def _files_to_attach(typed: str) -> list[Completion]:
    """Paths, of which a file becomes a chip and a folder goes on."""
    return [
        Completion(f"@{item.text}", item.shown)
        if item.text.endswith("/")
        else Completion(f"{chip_of(Path(item.text))} ", item.shown, "attach this file")
        for item in paths(typed)
    ]


def _entries(folder: Path, start: str) -> list[tuple[str, bool]]:
    """(name, whether it is a folder); hidden ones only where they are asked for."""
    found = []
    try:
        with os.scandir(folder) as entries:
            for _, entry in zip(range(_MOST_ENTRIES), entries, strict=False):
                hidden = entry.name.startswith(".") and not start.startswith(".")
                if entry.name.startswith(start) and not hidden:
                    found.append((entry.name, entry.is_dir()))
    except OSError:
        return []
    return sorted(found, key=lambda entry: (not entry[1], entry[0].lower()))
