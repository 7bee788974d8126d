"""What a model lost when it was quantised: perplexity, and how often it would still say the same.

The text is our own, in three languages; windows are short, so that a 7B needs a minute or two. The
figures are for comparing two files of one model, not models with each other: perplexity depends on
the vocabulary.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import llama_cpp.llama_cpp as llama
import numpy as np
import numpy.typing as npt

from engines import llama_library
from engines.base import EngineError
from engines.cores import usable_cores
from engines.vocabulary import Vocabulary

TEXT = Path(__file__).parent / "data" / "sample.txt"
_WINDOW = 512
_BATCH = 64
"""Tokens at once: their logits take 4 bytes times the vocabulary each."""


@dataclass(slots=True)
class Reading:
    """How a model reads one text: a token's log-likelihood, and which one it would have chosen."""

    likelihoods: list[float] = field(default_factory=list)
    choices: list[int] = field(default_factory=list)

    @property
    def perplexity(self) -> float:
        """e to the power of the mean negative log-likelihood of a token."""
        return math.exp(-sum(self.likelihoods) / len(self.likelihoods))


def compare(before: Path, after: Path, progress: Callable[[float], None]) -> list[tuple[str, str]]:
    """For each language, what both files make of its text, in words. Raises EngineError.

    Where the larger one cannot be held in memory it is said instead: each of some fifty batches
    would read it from the disk again.
    """
    size, memory = before.stat().st_size, _physical_memory()
    if size > memory:
        return [(
            "Comparison", f"left out: what it would be compared with takes {size / 1e9:.1f} GB, "
            f"and this machine has {memory / 1e9:.1f} GB of memory",
        )]  # fmt: skip
    texts = sample()
    old = read(before, texts, lambda done: progress(done / 2))
    new = read(after, texts, lambda done: progress((1 + done) / 2))
    return [(name, _difference(old[name], new[name])) for name in texts]


def _physical_memory() -> int:
    """In bytes, whoever uses it."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def _difference(old: Reading, new: Reading) -> str:
    change = new.perplexity / old.perplexity - 1
    pairs = list(zip(old.choices, new.choices, strict=True))
    same = sum(one == other for one, other in pairs) / len(pairs)
    return (
        f"perplexity {old.perplexity:.2f} before, {new.perplexity:.2f} now ({change:+.1%}); "
        f"the same likeliest token in {same:.1%} of {len(pairs)} places"
    )


def sample() -> dict[str, str]:
    """The texts by language."""
    parts = TEXT.read_text(encoding="utf-8").split("# ")[1:]
    return {name.strip(): text.strip() for name, _, text in (p.partition("\n") for p in parts)}


def read(
    path: Path, texts: dict[str, str], progress: Callable[[float], None]
) -> dict[str, Reading]:
    """What a GGUF makes of each text; raises EngineError where it cannot be loaded."""
    llama_library.open_library()
    model = llama_library.open_model(path, llama_library.model_params())
    try:
        vocabulary = Vocabulary(llama.llama_model_get_vocab(model))
        tokens = {name: vocabulary.encode(text) for name, text in texts.items()}
        total, done = sum(map(len, tokens.values())), 0
        readings = {}
        for name, ids in tokens.items():
            readings[name] = Reading()
            for start in range(0, len(ids) - 1, _WINDOW):
                window = ids[start : start + _WINDOW]
                _read_window(model, vocabulary.size, window, readings[name])
                done += len(window)
                progress(done / total)
        return readings
    finally:
        llama.llama_model_free(model)


def _read_window(model: Any, size: int, tokens: Sequence[int], reading: Reading) -> None:
    context = _context(model)
    batch = llama.llama_batch_init(_BATCH, 0, 1)
    try:
        for start in range(0, len(tokens) - 1, _BATCH):
            piece = tokens[start : start + _BATCH]
            _fill(batch, piece, start)
            if llama.llama_decode(context, batch) != 0:
                raise EngineError(f"llama.cpp cannot evaluate it.{llama_library.library_said()}")
            for place, following in enumerate(tokens[start + 1 : start + 1 + len(piece)]):
                pointer = llama.llama_get_logits_ith(context, place)
                _note(np.ctypeslib.as_array(pointer, (size,)), following, reading)
    finally:
        llama.llama_batch_free(batch)
        llama.llama_free(context)


def _context(model: Any) -> Any:
    params = llama.llama_context_default_params()
    params.n_ctx, params.n_batch, params.n_ubatch = _WINDOW, _BATCH, _BATCH
    params.n_threads = params.n_threads_batch = usable_cores()
    context = llama.llama_init_from_model(model, params)
    if not context:
        raise EngineError(f"There is no memory for its context.{llama_library.library_said()}")
    return context


def _fill(batch: Any, tokens: Sequence[int], start: int) -> None:
    batch.n_tokens = len(tokens)
    for index, token in enumerate(tokens):
        batch.token[index], batch.pos[index] = token, start + index
        batch.n_seq_id[index], batch.seq_id[index][0] = 1, 0
        batch.logits[index] = 1


def _note(logits: npt.NDArray[np.float32], following: int, reading: Reading) -> None:
    top = int(logits.argmax())
    highest = float(logits[top])
    total = float(np.exp(logits - highest, dtype=np.float64).sum())
    reading.likelihoods.append(float(logits[following]) - highest - math.log(total))
    reading.choices.append(top)
