"""Model files that are wrong on purpose: absurd headers, and engines whose file changes.

`at_fault` is an engine process whose reader fails at certain files, and under which they change.
"""

from __future__ import annotations

import itertools
import os
import signal
import struct
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HUGE = (2**63, 2**64 - 1, 2**40, 2**31, 10**6)
"""Numbers of things that are not in the file."""
_UINT8, _UINT32, _INT32, _FLOAT32, _STRING, _ARRAY, _FLOAT64 = 0, 4, 5, 6, 8, 9, 12


def _u32(number: int) -> bytes:
    return struct.pack("<I", number)


def _u64(number: int) -> bytes:
    return struct.pack("<Q", number)


def _text(text: bytes) -> bytes:
    return _u64(len(text)) + text


def _gguf(tensors: int, pairs: int, *parts: bytes) -> bytes:
    return b"GGUF" + _u32(3) + _u64(tensors) + _u64(pairs) + b"".join(parts) + bytes(4096)


def _array(kind: int, count: int) -> bytes:
    return _gguf(0, 1, _text(b"x"), _u32(_ARRAY), _u32(kind), _u64(count))


def _tensor(*sizes: int, offset: int = 0) -> bytes:
    """A file of one tensor of 32-bit numbers."""
    architecture = _text(b"general.architecture") + _u32(_STRING) + _text(b"llama")
    shape = _u32(len(sizes)) + b"".join(map(_u64, sizes))
    return _gguf(1, 1, architecture, _text(b"token_embd.weight"), shape, _u32(0), _u64(offset))


def _aligned(alignment: int) -> bytes:
    return _gguf(0, 1, _text(b"general.alignment"), _u32(_UINT32), _u32(alignment))


def absurd_headers(sound: bytes) -> dict[str, bytes]:
    """By what is absurd in it; `sound` is a file of `tiny_models.llama`."""
    made = {f"alignment {number}": _aligned(number) for number in (0, 3, 2**31, 2**32 - 1)}
    for number in HUGE:
        made |= {
            f"{number} tensors": sound[:8] + _u64(number) + sound[16:],
            f"{number} pairs": sound[:16] + _u64(number) + sound[24:],
            f"key of {number}": sound[:24] + _u64(number) + sound[32:],
            f"text of {number}": _gguf(0, 1, _text(b"x"), _u32(_STRING), _u64(number)),
            f"{number} bytes": _array(_UINT8, number),
            f"{number} numbers": _array(_FLOAT64, number),
            f"{number} texts": _array(_STRING, number),
            f"{number} arrays": _array(_ARRAY, number),
            f"{number} by {number}": _tensor(number, number),
            f"{number} long": _tensor(number),
            f"{number} dimensions": _tensor(*[1] * 5)[:-4096] + _u64(number) * 9,
            f"{number} away": _tensor(32, offset=number),
        }
    values = (
        _u32(_INT32) + struct.pack("<i", -5),
        _u32(_FLOAT32) + struct.pack("<f", float("nan")),
    )
    for key, value in itertools.product(COUNTED, (*values, _u32(_UINT32) + _u32(2**32 - 1))):
        made[f"{key} {value!r}"] = with_value(sound, key, value)
    made["no layers"] = with_value(sound, "block_count", _u32(_UINT32) + _u32(0))
    made["5000 layers"] = with_value(sound, "block_count", _u32(_UINT32) + _u32(5000))
    return made


COUNTED = (
    "block_count", "context_length", "embedding_length", "feed_forward_length",
    "attention.head_count", "attention.head_count_kv",
)  # fmt: skip


def with_value(sound: bytes, key: str, value: bytes) -> bytes:
    """Other eight bytes (type and value) after this key."""
    place = sound.index(_text(f"llama.{key}".encode())) + 8 + len(f"llama.{key}")
    return sound[:place] + value + sound[place + 8 :]


def of_zeros(path: Path, count: int) -> Path:
    """A sparse file of some gigabytes that announces so many empty texts, and has them all."""
    header = _array(_STRING, count)
    with path.open("wb") as file:
        file.write(header)
        file.truncate(len(header) + 8 * count)
    return path


# Engines whose file fails or changes; both read in the name of the file what is to happen


def at_fault(*arguments: Any) -> None:
    """In the place of `engines.worker.main`; what may take seconds may take less here."""
    from engines import worker
    from engines.backends import llama
    from engines.template_process import TemplateProcess

    inspect, make_context = llama.inspect, llama.LlamaEngine._make_context

    def inspecting(spec: Any) -> Any:
        found = inspect(spec)
        FAULTS.get(Path(spec.path).stem, lambda: None)()
        return found

    def mapped(*arguments: Any) -> Any:
        CHANGES.get(_loaded[-1].stem, lambda _: None)(_loaded[-1])
        return make_context(*arguments)

    def load(spec: Any, progress: Any) -> Any:
        _loaded.append(Path(spec.path))
        return llama_load(spec, progress)

    llama_load = llama.load
    worker.HEADER_SECONDS = 1.5
    TemplateProcess.__init__.__defaults__ = (0.3, 30.0)
    llama.inspect, llama.load = inspecting, load
    llama.LlamaEngine._make_context = mapped  # type: ignore[method-assign]
    worker.main(*arguments)


_loaded: list[Path] = []


def _kill_later() -> None:
    """After the answer, when nobody has asked for anything else."""
    signal.signal(signal.SIGALRM, lambda *_: os.kill(os.getpid(), signal.SIGSEGV))
    signal.setitimer(signal.ITIMER_REAL, 0.05)


def _spin() -> None:
    while True:
        sum(range(100_000))


FAULTS: dict[str, Callable[[], object]] = {
    "crashes": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "crashes later": _kill_later,
    "never ends": _spin,
    "raises": lambda: [][1],
    "waits": lambda: time.sleep(0.2),
}


def _cut(path: Path) -> None:
    os.truncate(path, 0)


def _overwrite(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"GGUF" + bytes(60))


def _replace(path: Path) -> None:
    other = path.with_suffix(".new")
    other.write_bytes(bytes(path.stat().st_size))
    other.replace(path)


CHANGES: dict[str, Callable[[Path], None]] = {
    "is cut off": _cut,
    "is overwritten": _overwrite,
    "is replaced": _replace,
}
