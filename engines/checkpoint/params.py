"""What `params.json` says of a model. Sizes that the tensors' shapes tell too are left to those."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from engines.base import EngineError

NAME = "params.json"
_LONGEST = 1 << 20
"""Bytes of the file, which has a few hundred."""
_LARGEST = 1 << 20
"""Of any size in it; a Llama-2 of 70B has a width of 8,192."""
_USED = (
    "dim", "n_layers", "n_heads", "n_kv_heads", "head_dim", "norm_eps", "rope_theta",
    "sliding_window", "vocab_size", "max_position_embeddings",
)  # fmt: skip
_TOLD_BY_SHAPES = ("multiple_of", "ffn_dim_multiplier", "hidden_dim")
_ABOUT_RUNNING = ("max_batch_size", "max_seq_len", "model_parallel")
_AS_LLAMA = {"causal": True, "model_type": "transformer"}


@dataclass(frozen=True, slots=True)
class Params:
    """A model's sizes."""

    width: int
    layers: int
    heads: int
    kv_heads: int
    head: int
    """Numbers in each head."""
    epsilon: float
    rope_base: float
    rows: int
    """Of the vocabulary; 0 where the file does not say."""
    window: int
    """Of sliding-window attention, in tokens; 0 for none."""
    by_mistral: bool
    longest: int
    """Positions, where the file says so; else 0."""

    @property
    def trained_length(self) -> int:
        """In tokens. Meta's files do not say; told apart as llama.cpp's first converter did.

        With a sliding window it is that window: llama.cpp has none for this architecture, so what
        it computes is the model's only up to there.
        """
        if known := self.window or self.longest:
            return known
        if self.by_mistral:
            return 32_768
        if self.rope_base == 1e6:
            return 16_384  # Code Llama
        return 4096 if self.epsilon == 1e-5 else 2048  # Llama-2, or the first Llama


def read_params(folder: Path) -> Params:
    """Of the model in a folder; raises EngineError."""
    table = _Table(folder / NAME)
    table.check_names()
    width, heads = table.size("dim"), table.size("n_heads")
    kv_heads = table.size("n_kv_heads", heads)
    if heads % kv_heads or ("head_dim" not in table.values and width % heads):
        table.fail(f"{heads} heads, {kv_heads} key-value heads and a width of {width} do not fit")
    return Params(
        width=width, layers=table.size("n_layers"), heads=heads, kv_heads=kv_heads,
        head=table.size("head_dim", width // heads),
        epsilon=table.number("norm_eps"), rope_base=table.number("rope_theta", 10_000.0),
        rows=0 if table.values.get("vocab_size") == -1 else table.size("vocab_size", 0),
        window=table.size("sliding_window", 0), longest=table.size("max_position_embeddings", 0),
        by_mistral="hidden_dim" in table.values,
    )  # fmt: skip


class _Table:
    """The file's values, each checked when it is taken."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.values = self._read()

    def _read(self) -> Mapping[str, Any]:
        try:
            with self._path.open("rb") as file:
                values = json.loads(file.read(_LONGEST))
        except FileNotFoundError:
            raise EngineError(
                f"There is no {NAME} in {self._path.parent}, which says how large the model is. "
                "Get it from where the weights are from."
            ) from None
        except OSError as error:
            raise EngineError(f"{self._path} cannot be read: {error.strerror}.") from error
        except (ValueError, RecursionError):
            values = None
        if not isinstance(values, dict):
            raise EngineError(f"{self._path} is damaged: it is no table in JSON. Get it again.")
        return {name: value for name, value in values.items() if value is not None}

    def check_names(self) -> None:
        """Raises EngineError for what would make the model another one than a Llama."""
        if "moe" in self.values:
            self.fail("it is a mixture of experts; get the model as GGUF")
        for name, value in self.values.items():
            known = name in (*_USED, *_TOLD_BY_SHAPES, *_ABOUT_RUNNING)
            if not known and value is not False and _AS_LLAMA.get(name) != value:
                self.fail(
                    f"`{name}` is nothing that a Llama-2 or Mistral 7B has, and what it does to a "
                    "model is not known here; get the model as GGUF"
                )

    def size(self, name: str, default: int | None = None) -> int:
        value = self.values.get(name, default)
        if isinstance(value, str) and re.fullmatch("[0-9]{1,9}", value):
            value = int(value)  # as `sliding_window` is in some copies of Mistral's
        if type(value) is not int or not (0 < value <= _LARGEST or value == default):
            self.fail(f"`{name}` has to be a number above 0, and is {value!r:.50}")
        return value

    def number(self, name: str, default: float | None = None) -> float:
        value = self.values.get(name, default)
        if type(value) not in (int, float) or not 0 < value < math.inf:
            self.fail(f"`{name}` has to be a number above 0, and is {value!r:.50}")
        return float(value)

    def fail(self, why: str) -> NoReturn:
        raise EngineError(f"{self._path}: {why}.")
