"""Tokens/s that arrive at EngineClient, against a bare loop of the C calls in the same run.

    python -m bench.decode

The model has 185M parameters (random weights, Q4_0; built once, under build/bench). The bare loop
is llama_decode and a greedy llama_sampler_sample, in a process of its own, with the same threads,
prompt and number of tokens; it makes no text. Both take turns; the figure is the median of the
ratios.
"""

from __future__ import annotations

import json
import multiprocessing
import queue
import statistics
import time
from multiprocessing.connection import Connection
from pathlib import Path

from engines.client import EngineClient
from engines.protocol import (
    Conversation,
    Event,
    Generate,
    GenerationEnded,
    Loaded,
    Message,
    ModelSpec,
    TextDelta,
)
from engines.sampling import SamplingParams

BUILD = Path("build/bench")
DEPTH = 256
TOKENS = 256
ROUNDS = 9
TARGET = 0.97


def build_model(kind: str = "q4_0") -> Path:
    """16 layers of 1024, 16 heads, 4 KV heads, feed-forward 2816, 2048 tokens; Q4_0 or F32."""
    small, large = (BUILD / f"185m-{each}.gguf" for each in ("q4_0", "f32"))
    if not large.exists():
        from tests import tiny_models

        BUILD.mkdir(parents=True, exist_ok=True)
        tiny_models.llama(large, layers=16, width=1024, heads=16, kv_heads=4, feed=2816,
                          words=2048, scale=0.02)  # fmt: skip
    if kind == "q4_0" and not small.exists():
        import llama_cpp.llama_cpp as llama

        from engines import llama_library

        llama_library.open_library()
        params = llama.llama_model_quantize_default_params()
        params.ftype = 2  # LLAMA_FTYPE_MOSTLY_Q4_0
        assert llama.llama_model_quantize(str(large).encode(), str(small).encode(), params) == 0
    return small if kind == "q4_0" else large


def serve_bare(path: str, start: list[int], requests: Connection) -> None:
    """At each request prefill and decode, and answer with tokens/s."""
    import llama_cpp.llama_cpp as llama

    from engines import llama_library
    from engines.cores import usable_cores

    llama_library.open_library()
    model = llama.llama_model_load_from_file(path.encode(), llama.llama_model_default_params())
    params = llama.llama_context_default_params()
    params.n_ctx, params.flash_attn_type = 2048, 0
    params.n_threads = params.n_threads_batch = usable_cores()
    context = llama.llama_init_from_model(model, params)
    chain = llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())
    llama.llama_sampler_chain_add(chain, llama.llama_sampler_init_greedy())
    while requests.recv() == "go":
        llama.llama_memory_clear(llama.llama_get_memory(context), True)
        prompt = (llama.llama_token * len(start))(*start)
        llama.llama_decode(context, llama.llama_batch_get_one(prompt, len(start)))
        one = (llama.llama_token * 1)()
        one[0] = llama.llama_sampler_sample(chain, context, -1)
        began = time.perf_counter()
        for _ in range(TOKENS - 1):
            llama.llama_decode(context, llama.llama_batch_get_one(one, 1))
            one[0] = llama.llama_sampler_sample(chain, context, -1)
        requests.send((TOKENS - 1) / (time.perf_counter() - began))


class Arrivals:
    """What the listener heard, with the time it came."""

    def __init__(self) -> None:
        self.events: queue.SimpleQueue[tuple[float, Event]] = queue.SimpleQueue()

    def __call__(self, events: list[Event]) -> None:
        now = time.perf_counter()
        for event in events:
            self.events.put((now, event))

    def until(self, kind: type) -> list[tuple[float, Event]]:
        heard = [self.events.get()]
        while not isinstance(heard[-1][1], kind):
            heard.append(self.events.get())
        return heard


def through_client(client: EngineClient, arrivals: Arrivals, number: int) -> float:
    """Tokens/s between the arrival of the first text and of the last."""
    # Two-letter words are three tokens each in the made-up vocabulary.
    words = " ".join(chr(97 + n % 26) * 2 for n in range(number, number + DEPTH // 3 - 1))
    conversation = Conversation((Message("m", "user", words),), template="plain")
    sampling = SamplingParams(temperature=0, max_tokens=TOKENS, ignore_eos=True, seed=1)
    client.generate(Generate(f"r{number}", "s", conversation, sampling))
    heard = arrivals.until(GenerationEnded)
    ended = heard[-1][1]
    assert isinstance(ended, GenerationEnded)
    assert ended.stats.output_tokens == TOKENS, ended
    first = next(at for at, event in heard if isinstance(event, TextDelta))
    return (TOKENS - 1) / (heard[-1][0] - first)


def main() -> None:
    model = build_model()
    context = multiprocessing.get_context("spawn")
    mine, theirs = context.Pipe()
    start = [1, *(300 + n for n in range(DEPTH - 1))]
    other = context.Process(target=serve_bare, args=(str(model), start, theirs))
    other.start()
    arrivals = Arrivals()
    client = EngineClient(arrivals, log=BUILD / "decode.log")
    client.load(ModelSpec("185m", "llama", str(model), {"context_length": 2048}))
    arrivals.until(Loaded)
    bare, ours = [], []
    for number in range(ROUNDS):
        # In turns, and each first every second time: the machine's speed drifts.
        if number % 2:
            ours.append(through_client(client, arrivals, number))
        mine.send("go")
        bare.append(mine.recv())
        if not number % 2:
            ours.append(through_client(client, arrivals, number))
    client.close()
    mine.send("stop")
    other.join()
    ratio = statistics.median(b / a for a, b in zip(bare, ours, strict=True))
    print(json.dumps({
        "bare_tokens_per_second": [round(v, 1) for v in bare],
        "client_tokens_per_second": [round(v, 1) for v in ours],
        "median_of_ratios": round(ratio, 3), "target": TARGET, "reached": ratio >= TARGET,
        "depth": DEPTH, "tokens": TOKENS,
    }, indent=1))  # fmt: skip


if __name__ == "__main__":
    main()
