"""A model as its makers distribute it into a GGUF file, with one tensor in memory at a time.

Quantised types go through a file of F16, which llama.cpp then quantises itself and which the result
is compared with.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from engines.base import EngineError, Progress
from engines.disk import check_room
from engines.gguf_file import Convertible
from engines.model_files import checkpoint_folder
from engines.protocol import Convert, Facts, Quantize
from engines.quantize import UNQUANTIZED, quantize_file, quantized_bytes

_F16_SHARE = 0.2
"""Of the time, where the file is quantised afterwards."""
_SPARE = 1.1
"""Rows that a quantised type does not fit get a larger one, so there should be room for more."""


def convert(job: Convert, progress: Progress) -> Facts:
    """Write `job.target`, with `job.scratch` for what comes in between; both stay on failure.

    Returns what the user should know of it, and what it lost. Raises EngineError.
    """
    model, target = _open(job), Path(job.target)
    _check_room(target.parent, model, job.type)
    if job.type in UNQUANTIZED:
        _write(model, target, job.type, lambda done: progress(done, f"writing {job.type}"))
        return model.facts()
    scratch = Path(job.scratch)
    _write(model, scratch, "F16", lambda done: progress(done * _F16_SHARE, "writing F16"))
    lost = quantize_file(
        Quantize(job.scratch, job.target, job.type),
        lambda done, text: progress(_F16_SHARE + done * (1 - _F16_SHARE), text),
    )
    return (*model.facts(), *lost)


def _open(job: Convert) -> Convertible:
    from engines.checkpoint.gguf import open_checkpoint
    from engines.rwkv.gguf import open_rwkv

    path = Path(job.source).expanduser()
    if folder := checkpoint_folder(path):
        return open_checkpoint(folder, job.tokenizer, job.template)
    return open_rwkv(path, job.tokenizer, job.template)


def _check_room(folder: Path, model: Convertible, kind: str) -> None:
    """Raises EngineError unless all that will be there at once fits on the disk."""
    needed = model.bytes(kind if kind in UNQUANTIZED else "F16")
    step = ""
    if kind not in UNQUANTIZED:
        needed += int(_SPARE * quantized_bytes(needed, kind))
        step = ", most of it for a step as F16 that goes away again"
    check_room(folder, needed, step)


def _write(model: Convertible, target: Path, kind: str, progress: Callable[[float], None]) -> None:
    try:
        model.write(target, kind, progress)
    except OSError as error:
        reason = error.strerror or "there is no room left"
        raise EngineError(f"The result cannot be written in {target.parent}: {reason}.") from error
