"""SamplingParams: every knob with its default, bounds, step and help, defined once.

Standard library only: both processes import it. The order in which the samplers are applied is
documented where the chain is built, in `engines/sampler.py`.
"""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Knob:
    """What a user interface and a config check need to know of one sampling parameter."""

    name: str
    default: Any
    help: str
    low: float | None = None
    high: float | None = None
    step: float | None = None
    unit: str = ""
    choices: tuple[int, ...] = ()

    @property
    def kind(self) -> type:
        """`int`, `float`, `bool`, `str`, or `tuple` for lists of strings and biases."""
        return type(self.default)

    @property
    def numeric(self) -> bool:
        return self.kind in (int, float)

    def clamp(self, value: float) -> float | int:
        """The nearest allowed number; integers stay integers."""
        low = value if self.low is None else self.low
        high = value if self.high is None else self.high
        nearest = min(max(value, low), high)
        return int(nearest) if self.kind is int else round(float(nearest), 6)

    def check(self, value: Any) -> Any:
        """The value in this knob's type.

        Raises ValueError, worded for the user, where it has another type or is out of bounds.
        """
        if self.kind is tuple:
            return self._check_list(value)
        if self.kind is float and type(value) is int:
            value = float(value)
        if not isinstance(value, self.kind) or isinstance(value, bool) != (self.kind is bool):
            raise ValueError(f"{self.name} takes {_TYPE_NAMES[self.kind]}, not {value!r}")
        if self.choices and value not in self.choices:
            raise ValueError(f"{self.name} is one of {', '.join(map(str, self.choices))}")
        if isinstance(value, (int, float)) and self.clamp(value) != round(value, 6):
            raise ValueError(
                f"{self.name} is between {self.low:g} and {self.high:g}, not {value:g}"
            )
        return value

    def _check_list(self, value: Any) -> tuple[Any, ...]:
        if self.name == "logit_bias":
            pairs = value.items() if isinstance(value, Mapping) else value
            try:
                return tuple((int(token), float(bias)) for token, bias in pairs)
            except (TypeError, ValueError):
                raise ValueError(
                    "logit_bias takes a table of token numbers and biases, "
                    f'such as {{ "13" = -2.5 }}, not {value!r}'
                ) from None
        if isinstance(value, str) or not isinstance(value, (list, tuple)):
            raise ValueError(f"{self.name} takes a list of strings, not {value!r}")
        if not all(isinstance(item, str) and item for item in value):
            raise ValueError(f"{self.name} takes strings that are not empty, not {value!r}")
        return tuple(value)


_TYPE_NAMES = {int: "a whole number", float: "a number", bool: "true or false", str: "a string"}


def _knob(
    default: Any,
    help: str,
    low: float | None = None,
    high: float | None = None,
    step: float | None = None,
    unit: str = "",
    choices: tuple[int, ...] = (),
) -> Any:
    metadata = {
        "help": help, "low": low, "high": high, "step": step, "unit": unit, "choices": choices,
    }  # fmt: skip
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class SamplingParams:
    """How the next token is chosen. A sampler at its neutral value is left out."""

    temperature: float = _knob(0.8, "randomness; 0 always takes the likeliest token", 0, 5, 0.05)
    top_k: int = _knob(
        40,
        "keep the k likeliest tokens; 0 is off (1000 are kept all the same)",
        0,
        1000,
        1,
        "tokens",
    )
    top_p: float = _knob(0.95, "keep the likeliest tokens that add up to p; 1 is off", 0, 1, 0.01)
    min_p: float = _knob(
        0.05, "drop tokens below this share of the likeliest; 0 is off", 0, 1, 0.01
    )
    typical_p: float = _knob(
        1.0, "keep tokens about as surprising as expected; 1 is off", 0, 1, 0.01
    )
    top_n_sigma: float = _knob(
        0.0, "keep logits within n standard deviations of the best; 0 is off", 0, 10, 0.1
    )
    repeat_penalty: float = _knob(1.0, "divide the logits of recent tokens; 1 is off", 0.5, 2, 0.01)
    presence_penalty: float = _knob(
        0.0, "subtract from every token that occurred; 0 is off", -2, 2, 0.05
    )
    frequency_penalty: float = _knob(
        0.0, "subtract per occurrence of a token; 0 is off", -2, 2, 0.05
    )
    penalty_last_n: int = _knob(
        64, "how far back the penalties look; -1 is the whole context", -1, 32768, 16, "tokens"
    )
    penalty_decay: float = _knob(
        1.0,
        "RWKV's way: presence and frequency count the reply alone, fading so; 1 is off",
        0,
        1,
        0.001,
    )
    dry_multiplier: float = _knob(0.0, "DRY: penalty for repeating sequences; 0 is off", 0, 5, 0.1)
    dry_base: float = _knob(1.75, "DRY: growth of the penalty per token", 1, 4, 0.05)
    dry_allowed_length: int = _knob(
        2, "DRY: longest sequence that may repeat freely", 1, 100, 1, "tokens"
    )
    dry_penalty_last_n: int = _knob(
        -1, "DRY: how far back it looks; -1 is the whole context", -1, 32768, 64, "tokens"
    )
    dry_sequence_breakers: tuple[str, ...] = _knob(
        ("\n", ":", '"', "*"), "DRY: strings across which nothing counts as a repetition"
    )
    xtc_probability: float = _knob(
        0.0, "XTC: chance of dropping the likeliest tokens; 0 is off", 0, 1, 0.05
    )
    xtc_threshold: float = _knob(
        0.1, "XTC: tokens above this probability can be dropped", 0, 0.5, 0.01
    )
    mirostat: int = _knob(
        0, "hold the surprise steady: 0 off, 1 or 2 replaces the filters", 0, 2, 1, "", (0, 1, 2)
    )
    mirostat_tau: float = _knob(5.0, "mirostat: the surprise to hold", 0, 10, 0.1, "nats")
    mirostat_eta: float = _knob(0.1, "mirostat: how fast it corrects", 0, 1, 0.01)
    dynatemp_range: float = _knob(
        0.0, "let the temperature vary by this with the entropy; 0 is off", 0, 5, 0.05
    )
    dynatemp_exponent: float = _knob(
        1.0, "dynamic temperature: how entropy maps to temperature", 0, 5, 0.1
    )
    logit_bias: tuple[tuple[int, float], ...] = _knob((), "add to the logits of single tokens")
    ignore_eos: bool = _knob(False, "go on after the end-of-text token until max tokens")
    seed: int = _knob(-1, "start of the random numbers; -1 draws one per reply", -1, 2**32 - 2, 1)
    max_tokens: int = _knob(
        1024, "longest reply; 0 is until the model ends it", 0, 1_000_000, 16, "tokens"
    )
    stop: tuple[str, ...] = _knob((), "end the reply where one of these strings begins")
    grammar: str = _knob("", "a GBNF grammar that the reply has to follow")
    json_schema: str = _knob("", "a JSON schema that the reply has to follow")

    def replace(self, **changes: Any) -> SamplingParams:
        """A checked copy with some fields changed; raises ValueError as `from_mapping` does."""
        return from_mapping(changes, self)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON and TOML (tuples become lists)."""
        return {
            name: list(map(_plain, value)) if isinstance(value, tuple) else value
            for name, value in zip(FIELDS, dataclasses.astuple(self), strict=True)
        }


def _plain(item: Any) -> Any:
    return list(item) if isinstance(item, tuple) else item


KNOBS: dict[str, Knob] = {
    f.name: Knob(name=f.name, default=f.default, **f.metadata)
    for f in dataclasses.fields(SamplingParams)
}
FIELDS: tuple[str, ...] = tuple(KNOBS)
DEFAULTS = SamplingParams()


def from_mapping(values: Mapping[str, Any], base: SamplingParams = DEFAULTS) -> SamplingParams:
    """`base` with the given fields replaced.

    Raises ValueError, worded for the user: an unknown name (with the nearest known one), a value
    of the wrong type or out of bounds.
    """
    checked = {}
    for name, value in values.items():
        if name not in KNOBS:
            near = difflib.get_close_matches(name, FIELDS, n=1, cutoff=0.5)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise ValueError(f"there is no sampling parameter {name!r}{hint}")
        checked[name] = KNOBS[name].check(value)
    return dataclasses.replace(base, **checked)


def parse_assignment(text: str, base: SamplingParams = DEFAULTS) -> SamplingParams:
    """`base` with one `name=value` from the command line or `/set` applied; raises ValueError."""
    name, separator, raw = (part.strip() for part in text.partition("="))
    if not separator:
        raise ValueError(f"write a sampling parameter as name=value, not {text!r}")
    kind = KNOBS[name].kind if name in KNOBS else str
    return from_mapping({name: _parse(raw, kind)}, base)


def _parse(raw: str, kind: type) -> Any:
    """A value typed by the user in the type of its knob; what does not parse stays a string."""
    import json

    if kind is str:
        return _unescape(raw)
    if kind is tuple and not raw.startswith(("[", "{")):
        return [_unescape(raw)] if raw else []
    try:
        return json.loads(raw.lower() if kind is bool else raw)
    except ValueError:
        return raw


def _unescape(raw: str) -> str:
    r"""`\n` and `\t` typed as two characters; other backslashes stay."""
    return raw.replace("\\n", "\n").replace("\\t", "\t")
