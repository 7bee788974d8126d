"""When drafting tokens ahead pays: tokens/s with prompt lookup against without, by kind of text.

    python -m bench.speculative [--threads N]

The texts are given, as random weights quote nothing: replies of new tokens in which runs of the
prompt come again, a tenth, half and nine tenths of them. Each token is chosen as always, and then
the text's is taken. So what is measured is the cost, whatever the model: of drafts that are right,
and of those that are not. `batch` is what n tokens at once cost, in tokens one by one: a draft
model has to be right more often than that.

With one thread by processor time, so that other programs do not count; with more by the clock.
The models are the 185M of `bench.decode` (Q4_0) and the starter.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.decode import build_model
from engines.backends import llama
from engines.backends.llama import LlamaEngine
from engines.protocol import ModelSpec
from engines.sampling import SamplingParams

STARTER = Path("engines/data/starter.gguf")
PROMPT, REPLY = 256, 128
RUN = 16
"""Tokens of the prompt that are quoted at a stretch."""
SHARES = {"free": 0.0, "a tenth quoted": 0.1, "half quoted": 0.5, "nine tenths quoted": 0.9}
BATCHES = (2, 3, 5, 9, 17)
DRAFTS = (4, 8, 16)
GREEDY = SamplingParams(temperature=0, seed=1, ignore_eos=True)


def text(share: float, words: int) -> tuple[list[int], list[int]]:
    """A prompt, and a reply of which this share is quoted from it."""
    chance = random.Random(3)
    prompt = chance.sample(range(300, words), PROMPT)
    fresh = iter(chance.choices(range(300, words), k=REPLY))
    reply: list[int] = []
    while len(reply) < REPLY:
        if len(reply) * share > sum(1 for t in reply if t in prompt) or chance.random() < share:
            start = chance.randrange(PROMPT - RUN)
            reply += prompt[start : start + RUN]
        else:
            reply += [next(fresh) for _ in range(RUN)]
    return prompt, reply[:REPLY]


def never() -> None:
    """A check that lets everything go on."""


def seconds(engine: LlamaEngine, prompt: list[int], reply: list[int], clock: Any) -> float:
    engine.rewind(0)
    engine.evaluate(prompt, never)
    sampler = engine.sampler(GREEDY, prompt)
    began = clock()
    for token in reply:
        engine.sample(sampler)
        engine.evaluate([token], never)
    sampler.close()
    return float(clock() - began)


def batch_cost(engine: LlamaEngine, words: int, clock: Callable[[], float]) -> dict[str, float]:
    """What n tokens at once cost, in single ones."""
    prompt, reply = text(0.0, words)
    costs = {}
    for count in (1, *BATCHES):
        engine.rewind(0)
        engine.evaluate(prompt, never)
        taken = []
        for _ in range(9):
            began = clock()
            engine.evaluate(reply[:count], never)
            taken.append(clock() - began)
            engine.rewind(PROMPT)
        costs[count] = statistics.median(taken)
    return {str(count): round(costs[count] / costs[1], 2) for count in BATCHES}


def measure(path: Path, threads: int) -> dict[str, Any]:
    clock = time.process_time if threads == 1 else time.perf_counter

    def opened(**options: Any) -> LlamaEngine:
        spec = ModelSpec("bench", "llama", str(path), {"threads": threads, **options})
        return llama.load(spec, lambda _: None)

    engines = {0: opened(context_length=1024)}
    for most in DRAFTS:
        engines[most] = opened(context_length=1024, speculative="prompt-lookup", draft_tokens=most)
    words = engines[0].info.vocabulary
    found: dict[str, Any] = {"batch": batch_cost(engines[0], words, clock)}
    for name, share in SHARES.items():
        prompt, reply = text(share, words)
        took: dict[int, list[float]] = {most: [] for most in engines}
        for _ in range(3):  # in turns: the machine's speed drifts
            for most, engine in engines.items():
                took[most].append(seconds(engine, prompt, reply, clock))
        best = {most: statistics.median(times) for most, times in took.items()}
        found[name] = {"tokens_per_second": round(REPLY / best[0], 1)} | {
            f"times with {most} drafted": round(best[0] / best[most], 2) for most in DRAFTS
        }
    for engine in engines.values():
        engine.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--threads", type=int, default=1)
    threads = parser.parse_args().threads
    models = {"185M Q4_0": build_model(), "starter": STARTER}
    results = {name: measure(path, threads) for name, path in models.items()}
    print(json.dumps({"threads": threads, **results}, indent=1))


if __name__ == "__main__":
    main()
