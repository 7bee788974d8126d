"""Engine name -> module of `engines/backends/`, by file name, imported only when asked for."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from engines.base import EngineError, TextEngine, TokenEngine
from engines.protocol import ModelInfo, ModelSpec


class Backend(Protocol):
    """What a file in `engines/backends/` defines; and perhaps `glance`, a quicker `inspect`."""

    def load(
        self, spec: ModelSpec, progress: Callable[[float], None]
    ) -> TokenEngine | TextEngine: ...

    def inspect(self, spec: ModelSpec) -> ModelInfo: ...


def engine_names() -> tuple[str, ...]:
    folder = Path(__file__).parent / "backends"
    return tuple(sorted(path.stem for path in folder.glob("[a-z]*.py")))


def backend(name: str) -> Backend:
    """The module of an engine; raises EngineError for an unknown one or a missing library."""
    if name not in engine_names():
        known = ", ".join(engine_names())
        raise EngineError(f"There is no engine {name!r}. The engines are: {known}.")
    try:
        module: Backend = importlib.import_module(f"engines.backends.{name}")
    except ImportError as error:
        raise EngineError(
            f"The engine {name!r} cannot start: {error}. `llmtui doctor` says what is missing."
        ) from error
    return module
