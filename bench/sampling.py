"""Milliseconds that choosing one token takes, by vocabulary size and parameters.

    python -m bench.sampling

Over random logits in memory, as the torch engines do; llama.cpp's native call saves the copy. The
target is 1 ms at a vocabulary of 152,000 with the default parameters, and with top-k off.
"""

from __future__ import annotations

import json
import statistics
import time
from pathlib import Path

import llama_cpp.llama_cpp as llama
import numpy as np

from engines import llama_library
from engines.sampler import LlamaSampler
from engines.sampling import DEFAULTS
from engines.vocabulary import Vocabulary
from tests import tiny_models

BUILD = Path("build/bench")
SIZES = (32_000, 65_536, 152_000)
CASES = {
    "default": DEFAULTS,
    "top_k off": DEFAULTS.replace(top_k=0),
    "greedy": DEFAULTS.replace(temperature=0),
    "penalties": DEFAULTS.replace(repeat_penalty=1.1, frequency_penalty=0.1),
    "penalties, top_k off": DEFAULTS.replace(repeat_penalty=1.1, frequency_penalty=0.1, top_k=0),
    "penalties over 2048": DEFAULTS.replace(repeat_penalty=1.1, penalty_last_n=2048),
    "dry": DEFAULTS.replace(dry_multiplier=0.8),
    "typical, top_k off": DEFAULTS.replace(typical_p=0.9, top_k=0),
    "mirostat 2": DEFAULTS.replace(mirostat=2),
}
TOKENS = 60


def vocabulary(size: int) -> Vocabulary:
    path = BUILD / f"vocabulary-{size}.gguf"
    if not path.exists():
        BUILD.mkdir(parents=True, exist_ok=True)
        tiny_models.llama(path, layers=1, width=8, heads=1, kv_heads=1, feed=8, words=size)
    model = llama_library.open_model(path, llama_library.model_params(vocab_only=True))
    return Vocabulary(llama.llama_model_get_vocab(model))


def milliseconds(words: Vocabulary, case: str) -> float:
    random = np.random.default_rng(0)
    rows = [(random.standard_normal(words.size) * 3).astype(np.float32) for _ in range(8)]
    history = random.integers(300, words.size, 4096).tolist()
    sampler = LlamaSampler(words, 8192, CASES[case].replace(seed=1), history)
    times = []
    for step in range(TOKENS):
        began = time.perf_counter()
        sampler.choose(rows[step % len(rows)])
        times.append(time.perf_counter() - began)
    sampler.close()
    return round(1000 * statistics.median(times), 3)


def main() -> None:
    llama_library.open_library()
    words = {size: vocabulary(size) for size in SIZES}
    figures = {case: {size: milliseconds(words[size], case) for size in SIZES} for case in CASES}
    print(json.dumps({"milliseconds_per_token": figures}, indent=1))


if __name__ == "__main__":
    main()
