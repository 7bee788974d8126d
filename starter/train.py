"""Train the starter model: `python -m starter.train`, from the root of the repository.

The tokenizer, the checkpoint and nothing else are written to build/starter/. A run that was
stopped goes on where its last checkpoint was, with the rows it would have seen; started again
with a smaller --tokens it brings the learning rate down sooner and ends there. Rows come in
pools, each from its own seed, and checkpoints are made between pools: so a stopped run and an
unbroken one are the same.

Each step learns from two batches, the parts. Two processes of one thread take one part each and
add up their gradients: that is faster than two threads of one process.
"""

import argparse
import math
import os
import random
import shutil
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
import torch.multiprocessing
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from starter import fused_attention
from starter.batches import EXTRA_WEIGHT, Batch, draw_part
from starter.model import Config, Muon, Starter, widened
from starter.rwkv_model import RwkvConfig, RwkvStarter
from starter.together import Pair, added, smallest
from starter.tokenizer import train_tokenizer, word_pieces

BUILD = Path("build/starter")
RWKV_BUILD = Path("build/starter-rwkv")
PARTS = 2
WARM_UP_STEPS = 60
DECAY_FROM = 0.45
"""The learning rate is constant up to this share of the run, then falls linearly."""
EMBEDDINGS = ("token_embd.weight", "emb.weight")
AVERAGE_DECAY = 0.99
KERNEL = "attention.so"
LARGE_PAGES = {"GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}
"""For the processes of a run: a tenth of the time went to mapping fresh pages of 4 KB."""


@dataclass
class Options:
    """What a run is made of; the same options give the same model."""

    tokens: float = 54e6
    seed: int = 1
    processes: int = PARTS
    bfloat16: bool = False
    """Faster where the processor has instructions for it, slower elsewhere."""
    fused: bool = False
    """Compile the model: faster, but for the first minute. It takes a C++ compiler."""
    rwkv: bool = False
    save_minutes: float = 2.0

    @property
    def kernel(self) -> bool:
        """Whether attention is done by our own kernel, which is for bfloat16."""
        return self.fused and self.bfloat16 and not self.rwkv


@dataclass
class Progress:
    """Where a run stands; saved with the checkpoint."""

    pool: int = 0
    step: int = 0
    tokens: int = 0
    loss: float | None = field(default=None, compare=False)

    def share(self, options: Options) -> float:
        """How much of the run is done."""
        return min(1.0, self.tokens / options.tokens)


class Gradients:
    """All gradients in one tensor, which the processes add up at once."""

    def __init__(self, parameters: list[nn.Parameter]) -> None:
        self.flat = torch.zeros(sum(parameter.numel() for parameter in parameters))
        pieces = self.flat.split([parameter.numel() for parameter in parameters])
        for parameter, piece in zip(parameters, pieces, strict=True):
            parameter.grad = piece.view_as(parameter)

    def clear(self) -> None:
        """Forget those of the last step."""
        self.flat.zero_()

    def gather(self) -> None:
        """Those of all processes, no longer than 1."""
        added(self.flat)
        self.flat.mul_((1 / (self.flat.norm() + 1e-6)).clamp(max=1.0))


def weighted_loss(logits: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
    """The mean of the tokens' losses by their weights."""
    losses = functional.cross_entropy(logits.float(), targets, reduction="none")
    return (losses * weights).sum() / weights.sum()


def new_model(rwkv: bool) -> Starter | RwkvStarter:
    """A model that has learnt nothing."""
    return RwkvStarter(RwkvConfig()) if rwkv else Starter(Config())


class Trainer:
    """The model, its running average, its optimisers and how far they are."""

    def __init__(self, options: Options, tokenizer: Tokenizer, rank: int = 0) -> None:
        torch.manual_seed(options.seed)
        self.options, self.tokenizer, self.rank = options, tokenizer, rank
        self.pieces = word_pieces(tokenizer)
        self.progress = Progress()
        self.model = new_model(options.rwkv)
        self.loss = weighted_loss
        if options.fused and isinstance(self.model, Starter):
            self.model.fuse()
            self.loss = torch.compile(weighted_loss, dynamic=True)
        self.average = {name: p.detach().clone() for name, p in self.model.named_parameters()}
        self.gradients = Gradients(list(self.model.parameters()))
        self.optimisers = self._optimisers()
        self.rates = [group["lr"] for o in self.optimisers for group in o.param_groups]

    def _optimisers(self) -> list[torch.optim.Optimizer]:
        """Muon for the blocks' matrices, AdamW for the embedding and all else."""
        named = dict(self.model.named_parameters())
        embedding = [named.pop(name) for name in EMBEDDINGS if name in named]
        inner = [name for name, p in named.items() if p.dim() == 2 and name.count(".") > 1]
        matrices = [named.pop(name) for name in inner if name.endswith("weight")]
        groups: list[dict[str, Any]] = [
            {"params": embedding, "lr": 1e-2},
            {"params": list(named.values()), "lr": 3e-3},
        ]
        precision = torch.bfloat16 if self.options.bfloat16 else torch.float32
        return [
            Muon(matrices, lr=4e-3, momentum=0.95, weight_decay=0.1, precision=precision),
            torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.0),
        ]

    def run(self, checkpoint: Path) -> None:
        """Train to the end, with a checkpoint every few minutes and a line every so often."""
        began, began_tokens, saved = time.monotonic(), self.progress.tokens, time.monotonic()
        parent = os.getppid()
        while self.progress.share(self.options) < 1:
            if os.getppid() != parent:  # killed: nothing is to go on writing checkpoints
                return
            right = [0, 0, 0, 0]
            self._learn_pool(right)
            if self.rank:
                continue
            speed = (self.progress.tokens - began_tokens) / (time.monotonic() - began)
            self._report(speed, right)
            if time.monotonic() - saved > 60 * self.options.save_minutes:
                self.save(checkpoint)
                saved = time.monotonic()
        if not self.rank:
            self.save(checkpoint)

    def _learn_pool(self, right: list[int]) -> None:
        """One step for each pair of batches of about the same length, in random order."""
        seed, share = f"{self.options.seed} {self.progress.pool}", self.progress.share(self.options)
        mine = range(self.rank, PARTS, self.options.processes)
        parts = [draw_part(self.tokenizer, self.pieces, f"{seed} {n}", share) for n in mine]
        rng = random.Random(seed)
        count = smallest(min(map(len, parts)))
        kept = [sorted(rng.sample(range(len(part)), count)) for part in parts]
        order = random.Random(seed).sample(range(count), count)  # the same in all processes
        for step in order:
            self._step([part[keep[step]] for part, keep in zip(parts, kept, strict=True)], right)
        tokens = sum(part[n].tokens for part, keep in zip(parts, kept, strict=True) for n in keep)
        self.progress.tokens += int(added(torch.tensor(tokens)))
        self.progress.pool += 1

    def _step(self, batches: list[Batch], right: list[int]) -> None:
        self._set_rates()
        self.gradients.clear()
        losses = [self._learn(batch, right) for batch in batches]
        self.gradients.gather()
        for optimiser in self.optimisers:
            optimiser.step()
        self._advance([loss for loss in losses if loss is not None])

    def _learn(self, batch: Batch, right: list[int]) -> float | None:
        """Add a batch's gradients; its loss, or None where no reply in it is to be learned."""
        wanted = (batch.weights[:, 1:] > 0).flatten().nonzero()[:, 0]
        if not len(wanted):
            return None
        targets = batch.ids[:, 1:].flatten()[wanted]
        weights = batch.weights[:, 1:].flatten()[wanted]
        with torch.autocast("cpu", torch.bfloat16, enabled=self.options.bfloat16):
            logits = self.model(batch.ids[:, :-1], wanted)
        loss = self.loss(logits, targets, weights)
        (loss / PARTS).backward()
        if self.progress.step % 8 == 0:
            count_right(right, logits, targets, weights)
        return float(loss.item())

    def _set_rates(self) -> None:
        """Warm up, stay, fall to a fiftieth."""
        warm = min(1.0, (self.progress.step + 1) / WARM_UP_STEPS)
        fall = (1 - self.progress.share(self.options)) / (1 - DECAY_FROM)
        groups = [group for o in self.optimisers for group in o.param_groups]
        for group, rate in zip(groups, self.rates, strict=True):
            group["lr"] = rate * warm * min(1.0, max(0.02, fall))

    def _advance(self, losses: list[float]) -> None:
        self.progress.step += 1
        for loss in losses:
            before = self.progress.loss
            known = before is not None and math.isfinite(before)
            self.progress.loss = 0.97 * (before or 0.0) + 0.03 * loss if known else loss
        decay = min(AVERAGE_DECAY, self.progress.step / (self.progress.step + 10))
        with torch.no_grad():
            for name, parameter in self.model.named_parameters():
                self.average[name].lerp_(parameter, 1 - decay)

    def _report(self, speed: float, right: list[int]) -> None:
        all_right, count, weighty_right, weighty = (max(1, number) for number in right)
        print(
            f"{self.progress.tokens / 1e6:6.2f}M tokens  step {self.progress.step:5d}"
            f"  {speed:6.0f} tok/s  loss {self.progress.loss:.3f}"
            f"  right {all_right / count:.3f}  weighty {weighty_right / weighty:.3f}",
            flush=True,
        )

    def save(self, path: Path) -> None:
        """Write the checkpoint in one piece: a run stopped meanwhile leaves the old one."""
        state = {
            "config": asdict(self.model.config),
            "average": self.average,
            "model": self.model.state_dict(),
            "optimisers": [optimiser.state_dict() for optimiser in self.optimisers],
            "progress": asdict(self.progress),
        }
        torch.save(state, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def resume(self, path: Path) -> None:
        """Go on from a checkpoint, also of a llama with fewer hidden units."""
        state = torch.load(path, weights_only=True)
        weights, self.average = state["model"], state["average"]
        if isinstance(self.model, Starter):
            hidden = self.model.config.hidden
            weights, self.average = widened(weights, hidden), widened(self.average, hidden)
        self.model.load_state_dict(weights)
        for optimiser, saved in zip(self.optimisers, state["optimisers"], strict=True):
            optimiser.load_state_dict(saved)
            pad_moments(optimiser)
        self.progress = Progress(**state["progress"])


@torch.no_grad()
def count_right(right: list[int], logits: Tensor, targets: Tensor, weights: Tensor) -> None:
    """Add to the counts of tokens predicted right and seen: all, and weighty ones."""
    hits, weighty = logits.argmax(-1) == targets, weights == EXTRA_WEIGHT
    counts = (hits.sum(), hits.numel(), (hits & weighty).sum(), weighty.sum())
    right[:] = [before + int(count) for before, count in zip(right, counts, strict=True)]


def pad_moments(optimiser: torch.optim.Optimizer) -> None:
    """Widen the moments with zeros: of units that were added no gradient is known yet."""
    for parameter, moments in optimiser.state.items():
        for name, moment in moments.items():
            if moment.dim() and moment.shape != parameter.shape:
                rows, columns = (p - m for p, m in zip(parameter.shape, moment.shape, strict=True))
                moments[name] = functional.pad(moment, (0, columns, 0, rows))


def has_bfloat16() -> bool:
    """Whether the processor multiplies such numbers: then it is half as fast again."""
    try:
        return "avx512_bf16" in Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return False


def parse_options() -> tuple[Options, Path]:
    """The options of the command line, and the folder to build in."""
    parser = argparse.ArgumentParser(description="Train the starter model.")
    parser.add_argument("--build", type=Path, help="folder for the checkpoint")
    parser.add_argument("--tokens", type=float, default=Options.tokens, help="length of the run")
    parser.add_argument("--seed", type=int, default=Options.seed)
    parser.add_argument("--processes", type=int, default=PARTS, choices=range(1, PARTS + 1))
    parser.add_argument("--rwkv", action="store_true", help="the recurrent twin")
    parser.add_argument(
        "--bfloat16",
        action=argparse.BooleanOptionalAction,
        default=has_bfloat16(),
        help="half precision in the forward pass (the default where it is faster)",
    )
    parser.add_argument(
        "--fused",
        action=argparse.BooleanOptionalAction,
        default=shutil.which("g++") is not None,
        help="compile the model (the default where there is g++)",
    )
    arguments = vars(parser.parse_args())
    build: Path | None = arguments.pop("build")
    options = Options(**arguments)
    return options, build or (RWKV_BUILD if options.rwkv else BUILD)


def work(rank: int, options: Options, build: Path, pair: Pair | None) -> None:
    """What each process does: train, or go on with a run that was stopped."""
    torch.set_num_threads(1)
    if pair:
        pair.join(rank)
    if options.kernel:
        fused_attention.load(build / KERNEL)
    checkpoint = build / "checkpoint.pt"
    trainer = Trainer(options, Tokenizer.from_file(str(build / "tokenizer.json")), rank)
    if checkpoint.exists():
        trainer.resume(checkpoint)
    if not rank:
        count = sum(parameter.numel() for parameter in trainer.model.parameters())
        print(f"{count} parameters, from {trainer.progress.tokens} tokens", flush=True)
    trainer.run(checkpoint)


def main() -> None:
    """Draw the tokenizer, if there is none yet, and start the processes."""
    options, build = parse_options()
    if not (build / "tokenizer.json").exists():
        train_tokenizer(build / "tokenizer.json", options.seed)
    if options.kernel:
        fused_attention.build(build / KERNEL)
    os.environ.update(LARGE_PAGES)
    weights = sum(parameter.numel() for parameter in new_model(options.rwkv).parameters())
    pair = Pair(weights) if options.processes > 1 else None
    torch.multiprocessing.spawn(work, (options, build, pair), nprocs=options.processes)


if __name__ == "__main__":
    main()
