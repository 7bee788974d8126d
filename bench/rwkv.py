"""RWKV through the engine process, against the `rwkv` package's own PIPELINE.generate.

    python -m bench.rwkv [--threads N] [--rounds N] [--versions 4,7] [--waiting]

Models of some 300M parameters, v4 and v7 (random weights, bf16, the world vocabulary; built once,
under build/bench). Each way to run one has a process of its own: the package's loop in fp32 and
bf16, and ours in fp32, bf16 and four bits. All get the same text, sampling parameters and threads,
and take turns. Figures are medians; ratios are those within a round. `prefill` is from the request
to the first token, tokenising and sampling included; the package reads 256 tokens at once, which is
its default.

Memory is resident memory in MB of the whole process, after loading and at its highest; for four
bits also at its highest while they are made. `bytes_each` is what a parameter outside the embedding
takes in four bits, by the difference to a model of one narrow layer; `7b_gib` is what a process
with Raven 7B takes by that, had it read all of its embedding (16 bits, mapped).

With `--waiting` ours alone, in fp32: torch's threads wait for each other asleep after a moment, as
the program has them, or spin as long as GNU's do by themselves. With `--threads 2` or more.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import statistics
import time
from collections.abc import Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from bench.decode import BUILD, Arrivals
from engines.client import EngineClient
from engines.protocol import Conversation, Generate, GenerationEnded, Loaded, Message, ModelSpec
from engines.rwkv.file import read_rwkv_file
from engines.sampling import SamplingParams
from tests import tiny_rwkv

WORDS = 65536
SHAPE = {"layers": 12, "width": 1024}
SMALL = {"layers": 1, "width": 64}
RAVEN_7B, RAVEN_EMBEDDING = 7_393_000_000, 50_277 * 4_096
"""Parameters."""
PROMPT, TOKENS, ROUNDS = 512, 48, 7
TARGETS = {"decode": 1.8, "prefill": 0.9}
"""Of four bits, against the package's fp32."""
GNUS_SPINS = "300000"
"""Where neither this nor OMP_WAIT_POLICY is set (libgomp/env.c)."""
SAMPLING = SamplingParams(
    temperature=1.0, top_k=0, top_p=0.85, min_p=0.0, presence_penalty=0.2, frequency_penalty=0.2,
    penalty_decay=0.996, max_tokens=TOKENS, ignore_eos=True, seed=1,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Speed:
    """Tokens a second."""

    prefill: float
    decode: float


def build(version: str, name: str, shape: dict[str, int]) -> Path:
    path = BUILD / f"rwkv-{version}-{name}.pth"
    if not path.exists():
        BUILD.mkdir(parents=True, exist_ok=True)
        tiny_rwkv.rwkv(
            path, version, words=WORDS, dtype="bfloat16", feed=4, rank=64, head=64, **shape
        )
    return path


def text(number: int) -> str:
    """Some `PROMPT` tokens, no two texts beginning alike."""
    words = ("river", "stone", "window", "letter", "garden", "music", "summer", "market", "paper")
    return str(number) + "".join(f" {words[(n * 7 + n // 10 + number) % 9]}" for n in range(PROMPT))


def memory(pid: int | str) -> tuple[int, int]:
    """Resident memory of a process in MB: now, and at its highest."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    found = dict(line.split(":", 1) for line in lines if ":" in line)
    now, highest = (int(found[n].split()[0]) * 1024 // 10**6 for n in ("VmRSS", "VmHWM"))
    return now, highest


# The package


def serve_package(
    path: str, version: str, strategy: str, threads: int, requests: Connection
) -> None:
    """Tell when it is loaded; then for each text how fast it was."""
    os.environ |= {"RWKV_JIT_ON": "1", "RWKV_CUDA_ON": "0", "RWKV_V7_ON": str(int(version == "7"))}
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # it prints
    import torch
    from rwkv.model import RWKV
    from rwkv.utils import PIPELINE, PIPELINE_ARGS

    torch.set_num_threads(threads)
    pipeline = PIPELINE(RWKV(path.removesuffix(".pth"), strategy), "rwkv_vocab_v20230424")
    args = PIPELINE_ARGS(temperature=1.0, top_p=0.85, top_k=0)
    clock = _Clock(pipeline.model)
    pipeline.model = clock
    requests.send(memory("self"))
    while (prompt := requests.recv()) is not None:
        clock.begin()
        pipeline.generate(prompt, token_count=TOKENS, args=args)
        requests.send((clock.speed(len(pipeline.encode(prompt))), memory("self")))


class _Clock:
    """Stands for the model: notes when the first token was there, and about to be read."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self.begin()

    def begin(self) -> None:
        self._began, self._first = time.perf_counter(), 0.0

    def forward(self, tokens: list[int], state: Any) -> Any:
        if len(tokens) == 1 and not self._first:
            self._first = time.perf_counter()
        return self._model.forward(tokens, state)

    def speed(self, prompt: int) -> Speed:
        """Of the run since `begin`, whose prompt had so many tokens."""
        decoding = time.perf_counter() - self._first
        return Speed(prompt / (self._first - self._began), (TOKENS - 1) / decoding)


class Package:
    """The package's loop in a process of its own."""

    def __init__(self, path: Path, version: str, strategy: str, threads: int) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        arguments = (str(path), version, strategy, threads, theirs)
        self._process = context.Process(target=serve_package, args=arguments)
        self._process.start()
        self.loaded, self.peak = self._pipe.recv()

    def run(self, number: int) -> Speed:
        self._pipe.send(text(number))
        speed, (_, self.peak) = self._pipe.recv()
        assert isinstance(speed, Speed)
        return speed

    def close(self) -> None:
        self._pipe.send(None)
        self._process.join()


# Ours


class Ours:
    """A model in the program's own engine process."""

    def __init__(self, path: Path, strategy: str, threads: int) -> None:
        self._arrivals = Arrivals()
        self._client = EngineClient(self._arrivals, log=BUILD / "rwkv.log")
        options = {"strategy": strategy, "threads": threads}
        self._client.load(ModelSpec("bench", "rwkv", str(path), options, template="plain"))
        self._arrivals.until(Loaded)
        self.loaded, self.peak = memory(self._client.pid or "")

    def run(self, number: int) -> Speed:
        conversation = Conversation((Message("m", "user", text(number)),), template="plain")
        self._client.generate(Generate(f"r{number}", "s", conversation, SAMPLING))
        ended = self._arrivals.until(GenerationEnded)[-1][1]
        assert isinstance(ended, GenerationEnded)
        stats = ended.stats
        assert stats.output_tokens == TOKENS, ended
        _, self.peak = memory(self._client.pid or "")
        return Speed(
            stats.evaluated_tokens / stats.first_token_seconds,
            (TOKENS - 1) / stats.decode_seconds,
        )

    def close(self) -> None:
        self._client.close()


# Together


def measure(version: str, threads: int, rounds: int) -> dict[str, Any]:
    path = build(version, "300m", SHAPE)
    four_bits = _four_bits(version, path, threads)
    ways: dict[str, Package | Ours] = {
        "package fp32": Package(path, version, "cpu fp32", threads),
        "package bf16": Package(path, version, "cpu bf16", threads),
        "ours fp32": Ours(path, "cpu fp32", threads),
        "ours bf16": Ours(path, "cpu bf16", threads),
        "ours int4": Ours(path, "cpu int4", threads),
    }
    speeds, found = _take_turns(ways, rounds)
    pairs = {"ours fp32": "package fp32", "ours bf16": "package bf16", "ours int4": "package fp32"}
    ratios = {f"{a} / {b}": _ratios(speeds[a], speeds[b]) for a, b in pairs.items()}
    int4 = ratios["ours int4 / package fp32"]
    return {
        "parameters": read_rwkv_file(path).parameters, **found, "ratios": ratios,
        "four bits": four_bits,
        "reached": all(int4[kind] >= target for kind, target in TARGETS.items()),
    }  # fmt: skip


def measure_waiting(version: str, threads: int, rounds: int) -> dict[str, Any]:
    """What it costs, or gains, that threads sleep while they wait for each other."""
    path = build(version, "300m", SHAPE)
    ways = {"sleeping": Ours(path, "cpu fp32", threads)}
    os.environ["GOMP_SPINCOUNT"] = GNUS_SPINS
    ways["spinning"] = Ours(path, "cpu fp32", threads)
    del os.environ["GOMP_SPINCOUNT"]
    speeds, found = _take_turns(ways, rounds)
    return {**found, "sleeping / spinning": _ratios(speeds["sleeping"], speeds["spinning"])}


def _take_turns(
    ways: Mapping[str, Package | Ours], rounds: int
) -> tuple[dict[str, list[Speed]], dict[str, dict[str, float]]]:
    """The speeds of each, in rounds, and its figures; closes them."""
    speeds: dict[str, list[Speed]] = {name: [] for name in ways}
    for number in range(rounds + 1):
        # Each is first in some round: the machine's speed drifts. The first round warms up.
        names = list(ways)[number % len(ways) :] + list(ways)[: number % len(ways)]
        for name in names:
            speed = ways[name].run(number)
            if number:
                speeds[name].append(speed)
    found = {name: _figures(way, speeds[name]) for name, way in ways.items()}
    for way in ways.values():
        way.close()
    return speeds, found


def _figures(way: Package | Ours, speeds: list[Speed]) -> dict[str, float]:
    return {
        "prefill": round(statistics.median(speed.prefill for speed in speeds), 1),
        "decode": round(statistics.median(speed.decode for speed in speeds), 1),
        "loaded_mb": way.loaded,
        "peak_mb": way.peak,
    }


def _ratios(ours: list[Speed], theirs: list[Speed]) -> dict[str, float]:
    pairs = list(zip(ours, theirs, strict=True))
    return {
        "prefill": round(statistics.median(a.prefill / b.prefill for a, b in pairs), 2),
        "decode": round(statistics.median(a.decode / b.decode for a, b in pairs), 2),
    }


def _four_bits(version: str, path: Path, threads: int) -> dict[str, float]:
    """Memory of four bits, made and then mapped."""
    path.with_suffix(".int4").unlink(missing_ok=True)
    making = _opened(path, threads)
    small_path = build(version, "small", SMALL)
    _opened(small_path, threads)
    large, small = _opened(path, threads).loaded, _opened(small_path, threads).loaded
    bytes_each = (large - small) * 1e6 / (_outside_embedding(path) - _outside_embedding(small_path))
    raven = bytes_each * (RAVEN_7B - RAVEN_EMBEDDING) + 2 * RAVEN_EMBEDDING + small * 1e6
    return {
        "making_peak_mb": making.peak,
        "bytes_each": round(bytes_each, 3),
        "7b_gib": round(raven / 2**30, 2),
    }


def _opened(path: Path, threads: int) -> Ours:
    """Loaded in four bits, looked at and closed."""
    found = Ours(path, "cpu int4", threads)
    found.close()
    return found


def _outside_embedding(path: Path) -> int:
    file = read_rwkv_file(path)
    return file.parameters - file.vocabulary * file.width


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--versions", default="4,7")
    parser.add_argument("--waiting", action="store_true", help="how threads wait, alone")
    given = parser.parse_args()
    measured = measure_waiting if given.waiting else measure
    print(json.dumps({
        **{f"v{version}": measured(version, given.threads, given.rounds)
           for version in given.versions.split(",")},
        "targets": TARGETS, "threads": given.threads, "prompt": PROMPT, "tokens": TOKENS,
    }, indent=1))  # fmt: skip


if __name__ == "__main__":
    main()
