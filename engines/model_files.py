"""What a model file is: its kind by its first bytes, and the header of a GGUF file.

The header is read by ggml's own parser. Files come from strangers, so this runs in engine
processes only.
"""

from __future__ import annotations

import ctypes
import functools
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from engines.base import EngineError
from engines.caution import HEADER_BYTES, bounded_memory

_PAGE = 4096
_SAMPLES = 64
_MAX_STRING = 1 << 20
_SCALARS = ("block_count", "context_length", "embedding_length")
_SIZES = (
    *_SCALARS, "feed_forward_length", "attention.head_count", "attention.head_count_kv",
    "attention.key_length", "attention.value_length",
)  # fmt: skip
"""Metadata of the architecture that is counted with: one number, or for some one for each layer."""
_LARGEST = 1 << 31

FileKind = Literal["empty", "gguf", "ggml", "torch", "web page", "safetensors", "unknown"]

_CHECKPOINT = "consolidated."
"""How the names of the weights' files begin that Meta and Mistral distribute."""
_OLD_PICKLE = b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19."
"""torch's magic number, pickled: how its files began before they were zips."""


def read_start(path: Path) -> bytes:
    """The first bytes of a model file, enough for `file_kind`; raises EngineError."""
    if not path.exists():
        raise EngineError(f"There is no file {path}. Check `path` in the model's entry.")
    if is_checkpoint(path):
        raise EngineError(
            f"{path} has a model's files as its makers distribute them. To use it, make a GGUF of "
            f"it: llmtui models convert {path} NAME.gguf"
        )
    if not path.is_file():
        raise EngineError(f"{path} is a folder; `path` has to name a model file in it.")
    try:
        with path.open("rb") as file:
            return file.read(64)
    except OSError as error:
        raise EngineError(f"{path} cannot be read: {error.strerror}.") from error


def checkpoint_folder(path: Path) -> Path | None:
    """The folder of a Llama's or Mistral's files as its makers distribute them.

    `path` is that folder, or one of the files; None where it is some other file.
    """
    if path.is_dir():
        return path
    return path.parent if path.name.startswith(_CHECKPOINT) else None


def is_checkpoint(path: Path) -> bool:
    """Is this such a folder?"""
    return path.is_dir() and any(path.glob(f"{_CHECKPOINT}*"))


def file_kind(start: bytes) -> FileKind:
    """What a file is by its first bytes. `ggml`: rwkv.cpp's, or llama.cpp's before GGUF."""
    if not start:
        return "empty"
    if start.startswith(b"GGUF"):
        return "gguf"
    if start[:4] in (b"fmgg", b"ggmf", b"tjgg", b"ggjt", b"lmgg", b"ggml"):
        return "ggml"
    if start.startswith((b"PK", _OLD_PICKLE)):
        return "torch"
    if start.lstrip().lower().startswith((b"<!doctype", b"<html", b"version https://git-lfs")):
        return "web page"
    return "safetensors" if start[8:9] == b"{" else "unknown"


def check_gguf(path: Path) -> None:
    """Raises EngineError, with what to do, unless this is a file that begins like a GGUF."""
    kind = file_kind(read_start(path))
    if kind == "gguf":
        return
    what_it_is = {
        "empty": ": it is empty. Download it again.",
        "ggml": " but an old ggml or rwkv.cpp file (.bin). Get the model as GGUF, or for RWKV its "
        "original .pth.",
        "torch": ' but a PyTorch file (.pth). If it is an RWKV model, use it with engine = "rwkv"; '
        "else get its GGUF.",
        "web page": ": it is a web page or a pointer, not the model itself. Download it again.",
        "safetensors": " but a safetensors file. Get the model as GGUF.",
    }.get(kind, ". Get the model as GGUF.")
    raise EngineError(f"{path} is no GGUF file{what_it_is}")


@dataclass(frozen=True, slots=True)
class Tensor:
    """Where a tensor lies in its file; sizes in bytes."""

    name: str
    size: int
    end: int
    elements: int
    kind: str = ""
    """ggml's name of its type, such as `q4_K`."""


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """Metadata without long arrays, and the tensors."""

    metadata: dict[str, Any]
    tensors: tuple[Tensor, ...]
    file_bytes: int

    @property
    def architecture(self) -> str:
        return str(self.metadata.get("general.architecture", ""))

    def value(self, name: str, default: int = 0) -> Any:
        """Metadata of the architecture, such as `block_count`; lists as they are."""
        return self.metadata.get(f"{self.architecture}.{name}", default)

    @property
    def layers(self) -> int:
        return int(self.value("block_count"))

    @property
    def weights_bytes(self) -> int:
        return sum(tensor.size for tensor in self.tensors)

    @property
    def parameters(self) -> int:
        return sum(tensor.elements for tensor in self.tensors)

    @property
    def quantisation(self) -> str:
        """The type that most of the weights have, as file names write it: Q4_K, F16."""
        totals: dict[str, int] = {}
        for tensor in self.tensors:
            totals[tensor.kind] = totals.get(tensor.kind, 0) + tensor.size
        return max(totals, key=lambda kind: totals[kind], default="").upper()

    def layer_bytes(self) -> list[int]:
        """Bytes of the weights of each layer; what belongs to none comes last."""
        sizes = [0] * (self.layers + 1)
        for tensor in self.tensors:
            kind, _, rest = tensor.name.partition(".")
            number = rest.partition(".")[0]
            place = int(number) if kind == "blk" and number.isdigit() else self.layers
            sizes[min(place, self.layers)] += tensor.size
        return sizes


def read_header(path: Path) -> GgufHeader:
    """The header of a GGUF file; raises EngineError where it is broken or the file cut short."""
    check_gguf(path)
    gguf = _library()
    with bounded_memory(HEADER_BYTES):
        context = gguf.gguf_init_from_file(os.fsencode(path), _InitParams(True, None))
    if not context:
        raise EngineError(
            f"{path} is damaged: its header cannot be read. Download it again "
            "(compare its size or checksum with the source)."
        )
    try:
        header = GgufHeader(
            _metadata(gguf, context), tuple(_tensors(gguf, context)), path.stat().st_size
        )
    finally:
        gguf.gguf_free(context)
    _check_complete(path, header)
    _check_sizes(path, header)
    return header


def _check_complete(path: Path, header: GgufHeader) -> None:
    needed = max((tensor.end for tensor in header.tensors), default=0)
    if needed > header.file_bytes:
        raise EngineError(
            f"{path} is cut short: {needed:,} bytes are announced and {header.file_bytes:,} are "
            "there. Download it again."
        )


def _check_sizes(path: Path, header: GgufHeader) -> None:
    """What is counted with must be numbers that a model can have."""
    for name in _SIZES:
        value = header.value(name)
        numbers = value if isinstance(value, list) and name not in _SCALARS else [value]
        if not all(type(number) is int and 0 <= number < _LARGEST for number in numbers):
            raise EngineError(f"{path} is damaged: {header.architecture}.{name} is {value!r:.40}.")
    if not header.layers:
        kind = header.metadata.get("general.type")
        what = "is an adapter: name it in `adapters` of its model's entry." if (
            kind == "adapter"
        ) else "holds no language model: no layers are announced."  # fmt: skip
        raise EngineError(f"{path} {what}")
    if header.layers > len(header.tensors):
        raise EngineError(f"{path} is damaged: {header.layers:,} layers are announced.")


def weights_fingerprint(path: Path) -> str:
    """Of the size, the header and samples all over the file: fast also for 100 GB."""
    status = path.stat()
    return _fingerprint(path, status.st_size, status.st_mtime_ns)


@functools.lru_cache(maxsize=64)
def _fingerprint(path: Path, size: int, _changed: int) -> str:
    digest = hashlib.blake2b(str(size).encode(), digest_size=16)
    with path.open("rb") as file:
        digest.update(file.read(16 * _PAGE))
        for sample in range(_SAMPLES):
            file.seek(size * sample // _SAMPLES)
            digest.update(file.read(_PAGE))
        file.seek(max(0, size - _PAGE))
        digest.update(file.read(_PAGE))
    return digest.hexdigest()


def short_count(number: int) -> str:
    """1,820,352 -> 1.8M."""
    for unit, letter in ((10**9, "B"), (10**6, "M"), (10**3, "K")):
        if number >= unit:
            return f"{number / unit:.1f}{letter}"
    return str(number)


# ggml's gguf functions (ggml/include/gguf.h)


class _InitParams(ctypes.Structure):
    _fields_ = (("no_alloc", ctypes.c_bool), ("ctx", ctypes.c_void_p))


_GETTERS: dict[int, tuple[str, Any]] = {
    0: ("u8", ctypes.c_uint8), 1: ("i8", ctypes.c_int8), 2: ("u16", ctypes.c_uint16),
    3: ("i16", ctypes.c_int16), 4: ("u32", ctypes.c_uint32), 5: ("i32", ctypes.c_int32),
    6: ("f32", ctypes.c_float), 7: ("bool", ctypes.c_bool), 8: ("str", ctypes.c_char_p),
    10: ("u64", ctypes.c_uint64), 11: ("i64", ctypes.c_int64), 12: ("f64", ctypes.c_double),
}  # fmt: skip
_ARRAY, _STRING = 9, 8
_LONGEST_ARRAY = 4096


def _library() -> Any:
    from llama_cpp import _ggml

    library = ctypes.CDLL(str(_ggml.libggml_base_path / _library_name()))
    pointer, integer, text = ctypes.c_void_p, ctypes.c_int64, ctypes.c_char_p
    signatures: dict[str, tuple[list[Any], Any]] = {
        "gguf_init_from_file": ([text, _InitParams], pointer),
        "gguf_free": ([pointer], None),
        "gguf_get_data_offset": ([pointer], ctypes.c_size_t),
        "gguf_get_n_kv": ([pointer], integer),
        "gguf_get_key": ([pointer, integer], text),
        "gguf_get_kv_type": ([pointer, integer], ctypes.c_int),
        "gguf_get_arr_type": ([pointer, integer], ctypes.c_int),
        "gguf_get_arr_n": ([pointer, integer], ctypes.c_size_t),
        "gguf_get_arr_data": ([pointer, integer], pointer),
        "gguf_get_n_tensors": ([pointer], integer),
        "gguf_get_tensor_name": ([pointer, integer], text),
        "gguf_get_tensor_offset": ([pointer, integer], ctypes.c_size_t),
        "gguf_get_tensor_size": ([pointer, integer], ctypes.c_size_t),
        "gguf_get_tensor_type": ([pointer, integer], ctypes.c_int),
        "ggml_type_size": ([ctypes.c_int], ctypes.c_size_t),
        "ggml_blck_size": ([ctypes.c_int], ctypes.c_int64),
        "ggml_type_name": ([ctypes.c_int], text),
    }
    for name, kind in _GETTERS.values():
        signatures[f"gguf_get_val_{name}"] = ([pointer, integer], kind)
    for name, (arguments, result) in signatures.items():
        function = getattr(library, name)
        function.argtypes, function.restype = arguments, result
    return library


def _library_name() -> str:
    import sys

    return {"darwin": "libggml-base.dylib", "win32": "ggml-base.dll"}.get(
        sys.platform, "libggml-base.so"
    )


def _metadata(gguf: Any, context: Any) -> dict[str, Any]:
    pairs = {}
    for index in range(gguf.gguf_get_n_kv(context)):
        key = gguf.gguf_get_key(context, index).decode(errors="replace")
        value = _value(gguf, context, index)
        if value is not None:
            pairs[key] = value
    return pairs


def _value(gguf: Any, context: Any, index: int) -> Any:
    kind = gguf.gguf_get_kv_type(context, index)
    if kind == _ARRAY:
        return _array(gguf, context, index)
    if kind not in _GETTERS:
        return None
    value = getattr(gguf, f"gguf_get_val_{_GETTERS[kind][0]}")(context, index)
    return value[:_MAX_STRING].decode(errors="replace") if kind == _STRING else value


def _array(gguf: Any, context: Any, index: int) -> list[Any] | None:
    """Short arrays of numbers (per-layer settings); vocabularies are left to the engine."""
    kind, count = gguf.gguf_get_arr_type(context, index), gguf.gguf_get_arr_n(context, index)
    if kind not in _GETTERS or kind == _STRING or count > _LONGEST_ARRAY:
        return None
    data = gguf.gguf_get_arr_data(context, index)
    return list((_GETTERS[kind][1] * count).from_address(data)) if count else []


def _tensors(gguf: Any, context: Any) -> list[Tensor]:
    offset = gguf.gguf_get_data_offset(context)
    tensors = []
    for index in range(gguf.gguf_get_n_tensors(context)):
        size = gguf.gguf_get_tensor_size(context, index)
        kind = gguf.gguf_get_tensor_type(context, index)
        elements = size * gguf.ggml_blck_size(kind) // max(1, gguf.ggml_type_size(kind))
        end = offset + gguf.gguf_get_tensor_offset(context, index) + size
        name = gguf.gguf_get_tensor_name(context, index).decode(errors="replace")
        tensors.append(Tensor(name, size, end, elements, gguf.ggml_type_name(kind).decode()))
    return tensors
