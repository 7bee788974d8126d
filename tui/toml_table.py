"""A table of a TOML file that knows its place, so that every complaint can name file and key."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping
from typing import Any, NoReturn, TypeVar

T = TypeVar("T")

_KIND_NAMES: dict[type, str] = {
    str: "a string", int: "a whole number", bool: "true or false", dict: "a table", list: "a list",
}  # fmt: skip


class ConfigError(Exception):
    """Something in the configuration: the message names file and key, and what to do."""


class Table:
    """The values at one place of a file, taken out one by one with their types checked."""

    def __init__(self, values: Mapping[str, Any], file: str, place: str = "") -> None:
        self._values = values
        self._file = file
        self._place = place

    def fail(self, problem: object) -> NoReturn:
        where = f"{self._file}, {self._place}" if self._place else self._file
        raise ConfigError(f"{where}: {problem}")

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def keys_besides(self, known: Collection[str]) -> dict[str, Any]:
        return {key: value for key, value in self._values.items() if key not in known}

    def allow(self, known: Iterable[str]) -> None:
        """Complain about the first key that is not known, naming the nearest one that is."""
        known = list(known)
        for key in self._values:
            if key not in known:
                near = difflib.get_close_matches(key, known, n=1, cutoff=0.5)
                hint = f"did you mean {near[0]}?" if near else f"known are {', '.join(known)}"
                self.fail(f"there is no key {key!r}; {hint}")

    def take(self, key: str, default: T, choices: Collection[str] = ()) -> T:
        """The value of a key in the type of its default."""
        if key not in self._values:
            return default
        value, kind = self._values[key], type(default)
        if not isinstance(value, kind) or isinstance(value, bool) != (kind is bool):
            self.fail(f"{key} takes {_KIND_NAMES[kind]}, not {value!r}")
        if choices and value not in choices:
            near = difflib.get_close_matches(str(value), choices, n=1, cutoff=0.5)
            hint = f"; did you mean {near[0]}?" if near else ""
            self.fail(f"{key} is one of {', '.join(choices)}, not {value!r}{hint}")
        return value

    def take_number(self, key: str, default: int, low: int, high: int) -> int:
        value = self.take(key, default)
        if not low <= value <= high:
            self.fail(f"{key} is between {low} and {high}, not {value}")
        return value

    def table(self, key: str) -> Table:
        place = f"{self._place}, {key}" if self._place else f"[{key}]"
        values: dict[str, Any] = {}
        return Table(self.take(key, values), self._file, place)

    def tables(self, key: str) -> list[Table]:
        """The entries of an array of tables, each named by its own `name` where it has one."""
        entries: list[Any] = self.take(key, [])
        found = []
        for number, entry in enumerate(entries, start=1):
            if not isinstance(entry, dict):
                self.fail(f"{key} takes tables, written as [[{key}]], not {entry!r}")
            name = entry.get("name")
            label = f'"{name}"' if isinstance(name, str) and name else f"number {number}"
            found.append(Table(entry, self._file, f"[[{key}]] {label}"))
        return found

    def items(self) -> dict[str, Any]:
        return dict(self._values)
