"""What tests of conversions share: the conversion, our engine's logits, and the memory it takes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engines.backends import llama
from engines.convert import convert
from engines.protocol import Convert, Facts, ModelSpec

_PEAK = """
import ctypes, gc, sys, threading, time
from pathlib import Path
import gguf, llama_cpp, tokenizers, torch
from engines import comparison, llama_library
from engines.convert import convert
from engines.cores import spin_briefly
from engines.protocol import Convert

def own_bytes():
    "Memory that is no mapped file: that can be had back at any time."
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("RssAnon"))

spin_briefly()
llama_library.open_library()
comparison.TEXT = Path(sys.argv[1])
source, target, *kinds = sys.argv[2:]
peak = 0

def watch():
    global peak
    while True:
        peak = max(peak, own_bytes())
        time.sleep(0.004)

threading.Thread(target=watch, daemon=True).start()
for kind in kinds:
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)  # what the last one freed
    before = peak = own_bytes()
    convert(Convert(source, target, target + ".f16", kind), lambda *_: None)
    print("peak", peak - before)
"""


def converted(source: Path, target: Path, kind: str = "F16", **more: str) -> Path:
    facts_of(source, target, kind, **more)
    return target


def facts_of(source: Path, target: Path, kind: str = "F16", **more: str) -> Facts:
    """What is told of a conversion."""
    job = Convert(str(source), str(target), f"{target}.scratch", kind, **more)
    return convert(job, lambda *_: None)


def opened(path: Path) -> llama.LlamaEngine:
    exact = {"threads": 1, "kv_type_k": "f32", "kv_type_v": "f32"}
    return llama.load(ModelSpec("m", "llama", str(path), exact), lambda _: None)


def last_logits(path: Path, tokens: list[int]) -> npt.NDArray[np.float32]:
    """Of a GGUF through our engine, the last token by itself."""
    engine = opened(path)
    engine.evaluate(tokens[:-1], lambda: None)
    engine.evaluate(tokens[-1:], lambda: None)
    found = engine.last_logits().copy()
    engine.close()
    return found


def peak_bytes(source: Path, target: Path, sample: Path, *kinds: str) -> list[int]:
    """The most memory that each conversion takes, in a process of their own, less mapped files."""
    arguments = [str(sample), str(source), str(target), *kinds]
    done = subprocess.run(
        [sys.executable, "-c", _PEAK, *arguments],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True,
    )  # fmt: skip
    lines = done.stdout.splitlines()
    return [int(line.split()[1]) for line in lines if line.startswith("peak ")]
