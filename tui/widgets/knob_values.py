"""A sampling parameter's value as a person reads it, steps it and types it."""

from __future__ import annotations

import json
import math
from typing import Any

from engines.adapters import AdapterKnob
from engines.sampling import Knob


def shown(knob: Knob, value: Any) -> str:
    """A few characters for a row of the parameter bar."""
    if knob.kind is bool:
        return "on" if value else "off"
    if isinstance(knob, AdapterKnob) and not value:
        return "off"
    if knob.kind is float:
        return f"{value:.2f}" if round(value, 2) == round(value, 6) else f"{value:g}"
    if knob.kind is int:
        return f"{value}"
    if knob.kind is tuple:
        return f"{len(value)} set" if value else "–"
    return "set" if value else "–"


def stepped(knob: Knob, value: Any, count: int) -> Any:
    """The value `count` steps up or down, on the grid of the knob's steps."""
    if knob.kind is bool:
        return count > 0
    if knob.choices:
        place = knob.choices.index(value) + count
        return knob.choices[min(max(place, 0), len(knob.choices) - 1)]
    if not knob.numeric or not knob.step:
        return value
    # From a value between two grid points the first step leads to the next point.
    place = round(value / knob.step, 6)
    place = (math.floor(place) if count > 0 else math.ceil(place)) + count
    return knob.clamp(place * knob.step)


def share(knob: Knob, value: Any) -> float | None:
    """Where between its bounds a number lies (0 to 1); None where it has none."""
    if not knob.numeric or knob.low is None or knob.high is None:
        return None
    return float((value - knob.low) / (knob.high - knob.low))


def slider(share: float, usual: float | None, cells: int) -> tuple[str, str, str]:
    """A line with a dot on it, in three parts; a cross marks the usual value."""
    line = ["─"] * cells
    if usual is not None:
        line[round(usual * (cells - 1))] = "┼"
    dot = round(share * (cells - 1))
    return "".join(line[:dot]), "●", "".join(line[dot + 1 :])


def at_share(knob: Knob, share: float) -> Any:
    """The value there, on the grid of the knob's steps; None for what has no bounds."""
    if not knob.numeric or knob.low is None or knob.high is None:
        return None
    value = knob.low + share * (knob.high - knob.low)
    step = knob.step or 1
    return knob.clamp(round(value / step) * step)


def typed(knob: Knob, text: str) -> Any:
    """A number from the keyboard; raises ValueError, worded for the user."""
    try:
        value = knob.kind(text)
    except ValueError:
        raise ValueError(f"{knob.name} takes a number, not {text!r}") from None
    return knob.check(value)


def to_text(knob: Knob, value: Any) -> str:
    """The value for an editor: lists have one entry a line."""
    if knob.name == "logit_bias":
        return "\n".join(f"{token} = {bias:g}" for token, bias in value)
    if knob.kind is tuple:
        return "\n".join(map(_escaped, value))
    return str(value)


def from_text(knob: Knob, text: str) -> Any:
    """What `to_text` gave, perhaps edited; raises ValueError, worded for the user."""
    if knob.kind is str:
        return knob.check(text)
    lines = [line for line in text.split("\n") if line.strip()]
    if knob.name == "logit_bias":
        return knob.check([_bias(line) for line in lines])
    return knob.check([_unescaped(line) for line in lines])


def _bias(line: str) -> tuple[int, float]:
    token, _, bias = line.partition("=")
    try:
        return int(token), float(bias)
    except ValueError:
        raise ValueError(
            f"write a bias as token = number, such as 13 = -2.5, not {line!r}"
        ) from None


def _escaped(entry: str) -> str:
    """As in JSON, with the rarer line separators escaped too: an editor breaks lines there."""
    text = json.dumps(entry, ensure_ascii=False)[1:-1]
    return "".join(f"\\u{ord(c):04x}" if c in "\x85\u2028\u2029" else c for c in text)


def _unescaped(line: str) -> str:
    """`\\n` is a newline, as in JSON; a lone backslash or quotation mark may stand as it is."""
    try:
        return str(json.loads(f'"{line}"'))
    except ValueError:
        return line.replace("\\n", "\n").replace("\\t", "\t")
