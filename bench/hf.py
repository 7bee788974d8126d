"""Our loop over a model of transformers, against `generate` with a streamer, in the same run.

    python -m bench.hf [--rounds N]

Two Llamas with random weights in fp32, on one thread: a tiny one (140K parameters) and one of some
46M (built once, under build/bench). At each depth both go on from the same tokens, which both have
evaluated before; they take turns. `generate` is given its own cache, copied outside of the clock,
and a streamer that does nothing but look at the clock; ours draws with llama.cpp's samplers and
makes the bytes of each token. Times are processor time of the process, as the machine may be busy;
the figure is the median of the ratios within a round: above 1, ours is faster.
"""

from __future__ import annotations

import argparse
import copy
import json
import statistics
import time
from pathlib import Path
from typing import Any

from bench.decode import BUILD
from engines.backends import hf
from engines.backends.hf import HfEngine
from engines.protocol import ModelSpec
from engines.sampling import SamplingParams
from tests import tiny_hf

TOKENS, ROUNDS = 32, 9
DEPTHS = (64, 2000)
MODELS: dict[str, dict[str, Any]] = {
    "tiny": {},
    "46m": {
        "vocab_size": 8192, "hidden_size": 512, "intermediate_size": 1408,
        "num_hidden_layers": 12, "num_attention_heads": 8, "num_key_value_heads": 8,
        "initializer_range": 0.02,
    },
}  # fmt: skip
TARGETS = {64: 1.0, 2000: 1.1}
"""Not slower anywhere; faster where `generate` copies its cache at each token."""


def built(name: str) -> Path:
    folder = BUILD / f"hf-{name}"
    if not (folder / "tokenizer.json").exists():
        BUILD.mkdir(parents=True, exist_ok=True)
        tiny_hf.llama(folder, **{"max_position_embeddings": 4096, **MODELS[name]})
    return folder


def ours(engine: HfEngine, depth: int) -> float:
    """Processor seconds for each token."""
    engine.rewind(depth)
    sampler = engine.sampler(SamplingParams(temperature=0, ignore_eos=True, seed=1), ())
    written, began = b"", 0.0
    for number in range(TOKENS + 1):
        token = engine.sample(sampler).token
        written += engine.decode(token)
        if number == 0:
            began = time.process_time()
        engine.evaluate((token,), lambda: None)
    sampler.close()
    return (time.process_time() - began) / TOKENS


class Clock:
    """A streamer of `generate`, which hands it each token."""

    def __init__(self) -> None:
        self.times: list[float] = []

    def put(self, _tokens: Any) -> None:
        self.times.append(time.process_time())

    def end(self) -> None: ...


def generated(model: Any, prompt: Any, cache: Any) -> float:
    """Processor seconds for each token."""
    clock = Clock()
    model.generate(
        prompt, past_key_values=copy.deepcopy(cache), max_new_tokens=TOKENS + 1,
        min_new_tokens=TOKENS + 1, do_sample=False, eos_token_id=None, streamer=clock,
    )  # fmt: skip
    times = clock.times[1:]  # the first is the prompt's
    return (times[-1] - times[0]) / (len(times) - 1)


def compare(name: str, depth: int, rounds: int) -> dict[str, Any]:
    import torch
    from transformers import DynamicCache

    spec = ModelSpec(name, "hf", str(built(name)), {"threads": 1, "context_length": 4096})
    engine = hf.load(spec, lambda _: None)
    model = engine._model._model
    tokens = [5 + number % 300 for number in range(depth + 1)]
    cache, mine, theirs = DynamicCache(config=model.config), [], []
    with torch.inference_mode():
        model(torch.tensor([tokens[:depth]]), past_key_values=cache, logits_to_keep=1)
        engine.evaluate(tokens[:depth], lambda: None)
        for number in range(rounds + 1):  # the first warms up
            if number % 2:
                mine.append(ours(engine, depth))
            theirs.append(generated(model, torch.tensor([tokens]), cache))
            if not number % 2:
                mine.append(ours(engine, depth))
    engine.close()
    ratio = statistics.median(b / a for a, b in zip(mine[1:], theirs[1:], strict=True))
    return {
        "model": name, "depth": depth, "ours_ms": _ms(mine), "generate_ms": _ms(theirs),
        "ratio": round(ratio, 2), "target": TARGETS[depth], "reached": ratio >= TARGETS[depth],
    }  # fmt: skip


def _ms(seconds: list[float]) -> float:
    return round(1000 * statistics.median(seconds[1:]), 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds = parser.parse_args().rounds
    found = [compare(name, depth, rounds) for name in MODELS for depth in DEPTHS]
    print(json.dumps({"tokens": TOKENS, "rounds": rounds, "found": found}, indent=1))


if __name__ == "__main__":
    main()
