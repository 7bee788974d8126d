"""An RWKV `.pth` into a GGUF file, with one tensor in memory at a time.

Versions 6 and 7: llama.cpp has no others. Quantised types go through a file of F16, which llama.cpp
then quantises itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from engines.base import EngineError, Progress
from engines.disk import check_room
from engines.protocol import Convert
from engines.quantize import UNQUANTIZED, quantize, quantized_bytes

if TYPE_CHECKING:
    from engines.rwkv.file import RwkvFile
    from engines.rwkv.gguf import RwkvGguf

_F16_SHARE = 0.3
"""Of the time, where the file is quantised afterwards."""
_SPARE = 1.1
"""Rows that a quantised type does not fit get a larger one, so there should be room for more."""
_SAMPLES = (
    "User: Hello there! It's 1984 and they've 12,345.67 reasons (don't ask)…\n\nAssistant: f(x):",
    "안녕하세요, 세계! 오늘은 2024년 3월 15일입니다.\n你好，世界！我有３个问题。  こんにちは",
)
"""Text that comes out differently where it is split in different ways."""


def convert(job: Convert, progress: Progress) -> None:
    """Write `job.target`, with `job.scratch` for what comes in between; both stay on failure.

    Raises EngineError.
    """
    from engines.rwkv.file import read_rwkv_file
    from engines.rwkv.gguf import RwkvGguf
    from engines.rwkv.tokenizer import open_tokenizer

    file = read_rwkv_file(Path(job.source).expanduser())
    _check_kind(file)
    model = RwkvGguf(file, open_tokenizer(file, job.tokenizer))
    target, scratch = Path(job.target), Path(job.scratch)
    _check_room(target.parent, model, job.type)
    try:
        _check_tokenizer(model, scratch)
        if job.type in UNQUANTIZED:
            model.write(target, job.type, lambda done: progress(done, f"writing {job.type}"))
        else:
            model.write(scratch, "F16", lambda done: progress(done * _F16_SHARE, "writing F16"))
    except OSError as error:
        reason = error.strerror or "there is no room left"
        raise EngineError(f"The result cannot be written in {target.parent}: {reason}.") from error
    if job.type not in UNQUANTIZED:
        quantize(scratch, target, job.type, scratch.stat().st_size, lambda done: progress(
            _F16_SHARE + done * (1 - _F16_SHARE), f"quantising to {job.type}"
        ))  # fmt: skip


def _check_kind(file: RwkvFile) -> None:
    from engines.rwkv.layout import LAYOUTS

    if file.converted:
        raise EngineError(
            f"{file.path} was converted for the strategy {file.converted!r}. Convert the .pth that "
            "it was made from."
        )
    if file.version not in LAYOUTS:
        raise EngineError(
            f"{file.path} is an RWKV-{file.version} model, and llama.cpp runs only RWKV-6 and 7. "
            'Use the .pth itself, with engine = "rwkv"; its strategy = "cpu int4" has four bits a '
            "weight and needs no GPU."
        )


def _check_room(folder: Path, model: RwkvGguf, kind: str) -> None:
    """Raises EngineError unless all that will be there at once fits on the disk."""
    needed = model.bytes(kind if kind in UNQUANTIZED else "F16")
    step = ""
    if kind not in UNQUANTIZED:
        needed += int(_SPARE * quantized_bytes(needed, kind))
        step = ", most of it for a step as F16 that goes away again"
    check_room(folder, needed, step)


def _check_tokenizer(model: RwkvGguf, scratch: Path) -> None:
    """Raises EngineError where llama.cpp would split text otherwise; told before all the work."""
    from engines.vocabulary_gguf import check_vocabulary, write_vocabulary

    try:
        write_vocabulary(model.tokenizer, scratch)
        check_vocabulary(model.tokenizer, scratch, _SAMPLES)
    except EngineError as problem:
        raise EngineError(
            f"{model.file.path} cannot be converted with its tokenizer: {problem} Use the .pth "
            'itself, with engine = "rwkv".'
        ) from problem
