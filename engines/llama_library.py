"""llama.cpp as a library: initialised once, its log kept short, its failures put into words."""

from __future__ import annotations

import os
import sys
from collections import deque
from pathlib import Path
from typing import Any

import llama_cpp.llama_cpp as llama
from llama_cpp import _ggml

from engines.base import EngineError

_log_lines: deque[str] = deque(maxlen=40)
_WARNING, _ERROR = 3, 4


@llama.llama_log_callback  # type: ignore[untyped-decorator]
def _log(level: int, text: bytes, _data: Any) -> None:
    if level in (_WARNING, _ERROR):
        line = text.decode(errors="replace")
        _log_lines.append(line.strip())
        sys.stderr.write(line)


def forget_complaints() -> None:
    """Before a call whose complaint is wanted."""
    _log_lines.clear()


def library_said() -> str:
    """The library's last complaint, for the end of an error message."""
    return f" llama.cpp says: {_log_lines[-1]}" if _log_lines else ""


def open_library() -> None:
    """Initialise llama.cpp, once a process, with its log kept short."""
    llama.llama_log_set(_log, None)
    llama.llama_backend_init()


def ggml() -> Any:
    """The functions of ggml, in the copy of its library that llama.cpp has loaded.

    The one that the bindings open besides has the same file under another name, and knows nothing
    of the devices that are registered here. Windows finds no functions through another library.
    """
    through_llama = llama._lib
    return through_llama if hasattr(through_llama, "ggml_backend_dev_get") else _ggml.libggml


def model_params(*, vocab_only: bool = False) -> Any:
    params = llama.llama_model_default_params()
    params.vocab_only = vocab_only
    return params


def open_model(path: Path, params: Any) -> Any:
    _log_lines.clear()
    model = llama.llama_model_load_from_file(os.fsencode(path), params)
    if not model:
        raise EngineError(_load_error(path))
    return model


def _load_error(path: Path) -> str:
    said = " ".join(_log_lines)
    if "unknown model architecture" in said:
        name = said.split("unknown model architecture:")[1].split("'")[1]
        return (
            f"{path} is of the architecture {name!r}, which this build of llama.cpp does not know. "
            "A newer llmtui may; so may another file of the same model."
        )
    if any(word in said for word in ("unable to allocate", "failed to allocate", "out of memory")):
        return (
            f"There is not enough memory for {path}. Use a smaller quantisation, or fewer "
            f"`gpu_layers`.{library_said()}"
        )
    reason = said.rpartition("error loading model: ")[2].partition(" llama_model_load")[0]
    return f"{path} cannot be loaded. llama.cpp says: {reason or 'nothing of why.'}"
