"""LoRA adapters of a loaded GGUF model, which a context of it uses with a scale each."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import llama_cpp.llama_cpp as llama

from engines import llama_library, model_files
from engines.adapters import adapter_names
from engines.base import EngineError
from engines.llama_library import library_said


class LoraAdapters:
    """The adapters of a model, by name. The model frees them with itself."""

    def __init__(self, model: Any, scales: Mapping[str, float]) -> None:
        """`scales`: path -> scale to begin with. Raises EngineError."""
        names = adapter_names(scales)
        paths = {names[path]: Path(path).expanduser() for path in scales}
        self._adapters = {name: _load(model, path) for name, path in paths.items()}
        self._weights = {name: model_files.weights_fingerprint(p) for name, p in paths.items()}
        self.scales = {names[path]: float(scale) for path, scale in scales.items()}

    def apply(self, context: Any, scales: Mapping[str, float]) -> None:
        """Let a context evaluate with these scales from now on; one that is off is left out.

        Raises EngineError with nothing changed.
        """
        on = {name: scale for name, scale in scales.items() if scale}
        pointers = (llama.llama_adapter_lora_p_ctypes * len(on))(*map(self._adapters.get, on))
        factors = (ctypes.c_float * len(on))(*on.values())
        if llama.llama_set_adapters_lora(context, pointers, len(on), factors):
            raise EngineError(f"llama.cpp could not use the adapters.{library_said()}")
        self.scales = dict(scales)

    @property
    def fingerprints(self) -> list[tuple[str, float]]:
        """Of the weights of each adapter that is on, with its scale: what a state depends on."""
        return [(self._weights[name], scale) for name, scale in self.scales.items() if scale]


def _load(model: Any, path: Path) -> Any:
    model_files.check_gguf(path)
    llama_library.forget_complaints()
    adapter = llama.llama_adapter_lora_init(model, os.fsencode(path))
    if not adapter:
        raise EngineError(f"{path} is no LoRA adapter for this model.{library_said()}")
    return adapter
