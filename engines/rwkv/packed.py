"""The quantised matrices of an RWKV model, in a file of their own: made once, then only mapped.

The file is a line of JSON that tells what was made of what, filled up to whole pages, and the
matrices. One whose beginning or size is not what would be written now is made anew.
"""

from __future__ import annotations

import contextlib
import ctypes
import glob
import hashlib
import itertools
import json
import mmap
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple, dataclass
from pathlib import Path

import torch

from engines.ggml_matrix import ALIGNMENT, BLOCKS, pack, packed_bytes
from engines.rwkv.file import RwkvFile
from engines.torch_file import can_be_mapped

Progress = Callable[[float], None]

_FORMAT = 1
_PAGE = 4096
_BLOCK = 1 << 18
"""Weights that a thread quantises at once: 1 MiB as fp32. Larger blocks stay in malloc's hands."""
_SPARE = 256 << 20
"""Bytes of a disk that are left free."""
_ABANDONED = 3600
"""Seconds without a write after which a half-written file is that of a process that died."""
_KINDS = (
    (re.compile(r"\.(att|ffn)\.(key|value|receptance|gate|output)\.weight$"), "q4_K"),
    (re.compile(r"^head\.weight$"), "q6_K"),
    (re.compile(r"\.att\.[wavg][12]$"), "q8_0"),
)
"""Names of matrices, and ggml's types for them. The output weights get six bits, as in llama.cpp's
Q4_K_M files; v7's narrow matrices, which llama.cpp does not quantise, eight."""

_UNEVEN = {"q4_K": "q6_K"}
"""What is used instead where rows are no whole number of blocks: small models, mostly, which gain
nothing by four bits, and whose rows have to be filled up anyway."""


@dataclass(frozen=True, slots=True)
class Place:
    """A quantised matrix, and where it lies among the others, in bytes."""

    name: str
    kind: str
    inputs: int
    outputs: int
    offset: int
    size: int

    @property
    def transposed(self) -> bool:
        """v7's narrow matrices stand as (inputs, outputs) in the file, all others upright."""
        return not self.name.endswith(".weight")


def places(file: RwkvFile) -> list[Place]:
    """The matrices of a model that are quantised, one after the other."""
    found, offset = [], 0
    for name, tensor in file.tensors.items():
        kind = next((kind for pattern, kind in _KINDS if pattern.search(name)), "")
        if kind and len(tensor.shape) == 2:
            outputs, inputs = tensor.shape if name.endswith(".weight") else tensor.shape[::-1]
            if inputs % BLOCKS[kind]:
                kind = _UNEVEN.get(kind, kind)
            size = packed_bytes(kind, inputs, outputs)
            found.append(Place(name, kind, inputs, outputs, offset, size))
            offset += _filled(size)
    return found


def packed_matrices(
    file: RwkvFile,
    weights: Mapping[str, torch.Tensor],
    cache: Path | None,
    threads: int,
    progress: Progress,
) -> memoryview:
    """The matrices of `places(file)`, mapped; made first where they are not kept yet.

    They are kept beside the model, else in the folder `cache`, else (no room, no right to write)
    not at all. `weights` are the file's tensors, mapped where they can be; `progress` is told the
    fraction that is made.
    """
    parts = places(file)
    let_go = _let_go if can_be_mapped(file.path) else None
    size = parts[-1].offset + _filled(parts[-1].size)
    header = _header(file, parts)
    paths = _paths(file, cache)
    for path in paths:
        if (packed := _mapped(path, header, size)) is not None:
            return packed
    for path in paths:
        with contextlib.suppress(OSError):
            _keep(path, header, size, _quantised(parts, weights, let_go, threads, progress))
            if (packed := _mapped(path, header, size)) is not None:
                return packed
    memory = mmap.mmap(-1, size)
    for piece in _quantised(parts, weights, let_go, threads, progress):
        memory.write(piece)
    return memoryview(memory)


def _filled(size: int) -> int:
    return size + -size % ALIGNMENT


# The file


def _paths(file: RwkvFile, cache: Path | None) -> list[Path]:
    path = file.path.absolute()
    beside = path.with_suffix(".int4")
    digest = hashlib.blake2b(os.fsencode(path), digest_size=4).hexdigest()
    return [beside, cache / f"{path.stem}-{digest}.int4"] if cache else [beside]


def _header(file: RwkvFile, parts: list[Place]) -> bytes:
    source = file.path.stat()
    line = json.dumps({
        "llmtui int4": _FORMAT, "made of": [source.st_size, source.st_mtime_ns],
        "matrices": [astuple(part) for part in parts],
    }).encode()  # fmt: skip
    return line + b" " * (-(len(line) + 1) % _PAGE) + b"\n"


def _mapped(path: Path, header: bytes, size: int) -> memoryview | None:
    """What is kept at `path`; None where that is nothing, or not what would be made now."""
    try:
        with path.open("rb") as file:
            whole = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):  # not there; empty
        return None
    if len(whole) != len(header) + size or whole[: len(header)] != header:
        return None
    return memoryview(whole)[len(header) :]


def _keep(path: Path, header: bytes, size: int, pieces: Iterator[bytes]) -> None:
    """Write a file that is there whole or not at all; raises OSError where that cannot be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    _forget_abandoned(path)
    if shutil.disk_usage(path.parent).free < size + _SPARE:
        raise OSError("no room")
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(header)
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _forget_abandoned(path: Path) -> None:
    for part in path.parent.glob(f"{glob.escape(path.name)}.*.part"):
        if part.stat().st_mtime < time.time() - _ABANDONED:
            part.unlink()


# What is in it


def _quantised(
    parts: list[Place],
    weights: Mapping[str, torch.Tensor],
    let_go: Callable[[torch.Tensor], None] | None,
    threads: int,
    progress: Progress,
) -> Iterator[bytes]:
    """The matrices in pieces, in order. Of the model little more than one is ever in memory."""
    done, total = 0, sum(part.inputs * part.outputs for part in parts)
    with ThreadPoolExecutor(threads) as pool:
        for part in parts:
            weight = weights[part.name]
            rows = (weight.t() if part.transposed else weight).split(max(1, _BLOCK // part.inputs))
            yield from pool.map(pack, rows, itertools.repeat(part.kind))
            yield b"\0" * (_filled(part.size) - part.size)
            if let_go:
                let_go(weight)
            done += part.inputs * part.outputs
            progress(done / total)


def _let_go(weight: torch.Tensor) -> None:
    """Tell the system that the pages of a mapped tensor are not needed any more."""
    start = -(-weight.data_ptr() // _PAGE) * _PAGE
    end = (weight.data_ptr() + weight.nbytes) // _PAGE * _PAGE
    madvise = getattr(ctypes.CDLL(None), "madvise", None)
    if madvise and end > start:
        madvise(ctypes.c_void_p(start), ctypes.c_size_t(end - start), mmap.MADV_DONTNEED)
