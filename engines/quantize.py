"""llama.cpp's own quantisation of GGUF files."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from engines.base import EngineError, Progress
from engines.disk import check_room
from engines.model_files import GgufHeader, check_gguf, read_header
from engines.protocol import Facts, Quantize

_LOOK_SECONDS = 0.3
_ROWS_BYTES = 32 << 20
"""Of a tensor's rows in memory at once, as fast as all of them; llama.cpp's default is 8 GiB."""


@dataclass(frozen=True, slots=True)
class FileType:
    """A type of GGUF file: its number (llama_ftype), and bits a weight as measured."""

    number: int
    bits: float


FILE_TYPES = {
    "F32": FileType(0, 32), "BF16": FileType(32, 16), "F16": FileType(1, 16),
    "Q8_0": FileType(7, 8.5), "Q6_K": FileType(18, 6.6),
    "Q5_K_M": FileType(17, 5.7), "Q5_K_S": FileType(16, 5.5),
    "Q5_1": FileType(9, 6.0), "Q5_0": FileType(8, 5.5),
    "Q4_K_M": FileType(15, 4.9), "Q4_K_S": FileType(14, 4.6),
    "Q4_1": FileType(3, 5.0), "Q4_0": FileType(2, 4.6),
    "IQ4_NL": FileType(25, 4.6), "IQ4_XS": FileType(30, 4.3),
    "Q3_K_L": FileType(13, 4.3), "Q3_K_M": FileType(12, 3.9), "Q3_K_S": FileType(11, 3.5),
    "Q2_K": FileType(10, 3.0),
}  # fmt: skip
"""Those that need no importance matrix."""


UNQUANTIZED = ("F32", "F16", "BF16")
_QUANTIZING_SHARE = 0.5
"""Of the time; the rest goes into the comparison."""


def quantize_file(job: Quantize, progress: Progress) -> Facts:
    """Write `job.target`, and return what it cost, by language. Raises EngineError."""
    from engines.comparison import compare

    source, target, kind = Path(job.source), Path(job.target), job.type
    header = _check_source(source, kind, job.again)
    f16_bytes = 2 * header.parameters
    check_room(target.parent, int(1.1 * quantized_bytes(f16_bytes, kind)))
    quantize(
        source, target, kind, f16_bytes,
        lambda done: progress(done * _QUANTIZING_SHARE, f"quantising to {kind}"), again=job.again,
    )  # fmt: skip

    def compared(done: float) -> None:
        progress(_QUANTIZING_SHARE + done * (1 - _QUANTIZING_SHARE), "comparing")

    return tuple(compare(source, target, compared))


def _check_source(source: Path, kind: str, again: bool) -> GgufHeader:
    check_gguf(source)
    header = read_header(source)
    if header.quantisation not in UNQUANTIZED and not again:
        raise EngineError(
            f"{source} is quantised already ({header.quantisation}). {kind} would be better from "
            "its F16, BF16 or F32 file; --again does it from this one."
        )
    return header


def quantize(
    source: Path,
    target: Path,
    kind: str,
    f16_bytes: int,
    progress: Callable[[float], None],
    *,
    again: bool = False,
) -> None:
    """Write a GGUF, which takes so much as F16, in another type; raises EngineError.

    The library cannot be interrupted.
    """
    import ctypes

    import llama_cpp.llama_cpp as llama

    from engines import llama_library
    from engines.cores import usable_cores

    llama_library.open_library()
    llama_library.forget_complaints()
    params = llama.llama_model_quantize_default_params()
    params.ftype = FILE_TYPES[kind].number
    params.nthread = usable_cores()
    params.max_buf_size = _ROWS_BYTES
    params.allow_requantize = again
    progress(0.0)
    with _watching(target, quantized_bytes(f16_bytes, kind), progress):
        failed = llama.llama_model_quantize(
            os.fsencode(source), os.fsencode(target), ctypes.byref(params)
        )
    if failed:
        raise EngineError(
            f"{target} could not be written as {kind}: is the disk full?"
            f"{llama_library.library_said()}"
        )
    progress(1.0)


def quantized_bytes(f16_bytes: int, kind: str) -> int:
    """About how large a file becomes that takes `f16_bytes` as F16."""
    return int(f16_bytes * FILE_TYPES[kind].bits / FILE_TYPES["F16"].bits)


@contextlib.contextmanager
def _watching(target: Path, expected: int, progress: Callable[[float], None]) -> Iterator[None]:
    """Tell how much of a file is there while it grows, on a thread."""
    ended = threading.Event()

    def look() -> None:
        while not ended.wait(_LOOK_SECONDS):
            with contextlib.suppress(OSError):
                progress(min(0.99, target.stat().st_size / expected))

    thread = threading.Thread(target=look, daemon=True, name="size of a file")
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
