"""The starter model: a llama of 3 million parameters, and the optimiser that trains it.

Everything is laid out as GGUF wants it for the `llama` architecture (rotary pairs interleaved,
one key and value head, tied embedding), so that the export has nothing to permute.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from starter.attention import attend
from starter.together import shared_out


@dataclass(frozen=True)
class Config:
    """The shape of the model. Heads of 64 are what CPU attention is fastest with."""

    vocab: int = 3584
    width: int = 192
    layers: int = 5
    heads: int = 3
    head_width: int = 64
    hidden: int = 640
    context: int = 2048
    rope_base: float = 10_000.0
    still: int = 16
    """Pairs of each head, the slowest, that are not rotated: what they hold is found however far
    back it was said. After three million tokens the loss was 2 % less than with all rotated."""
    epsilon: float = 1e-5


ROPE_FACTORS = "rope_freqs.weight"
STILL = 1e30
"""Divides an angle so that nothing is left of it."""
EMBEDDING_STD = 1.0
"""Large, so that the blocks' output does not drown which token it is."""
FINAL_SCALE = 0.07
"""Initial scale of the last norm: with a large tied embedding the logits must start small."""


def rope_factors(config: Config) -> Tensor:
    """By what the angles of each pair are divided, as llama.cpp takes it (`ROPE_FACTORS`)."""
    factors = torch.ones(config.head_width // 2)
    factors[len(factors) - config.still :] = STILL
    return factors


class Rotary:
    """Cosines and sines of the positions 0 to `length`."""

    def __init__(self, config: Config, length: int) -> None:
        steps = torch.arange(0, config.head_width, 2) / config.head_width
        speeds = config.rope_base**-steps / rope_factors(config)
        angles = torch.outer(torch.arange(length), speeds)
        self.cos, self.sin = angles.cos()[:, None], angles.sin()[:, None]


def turned(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Each head with its pairs (2i, 2i + 1) rotated."""
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cos - odd * sin, even * sin + odd * cos), -1).flatten(-2)


class Block(nn.Module):
    """Attention and a gated feed-forward, each behind a norm and added to the stream."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.heads, self.head_width = config.heads, config.head_width
        width, queries = config.width, config.heads * config.head_width

        def linear(inputs: int, outputs: int) -> nn.Linear:
            return nn.Linear(inputs, outputs, bias=False)

        self.attn_norm = nn.RMSNorm(width, config.epsilon)
        self.attn_q = linear(width, queries)
        self.attn_k = linear(width, config.head_width)
        self.attn_v = linear(width, config.head_width)
        self.attn_output = linear(queries, width)
        self.ffn_norm = nn.RMSNorm(width, config.epsilon)
        self.ffn_gate = linear(width, config.hidden)
        self.ffn_up = linear(width, config.hidden)
        self.ffn_down = linear(config.hidden, width)

    def forward(self, x: Tensor, rotary: Rotary) -> Tensor:
        """The stream with this block's contribution added."""
        return self.mixed(x, attend(*self.projected(x, rotary.cos, rotary.sin)))

    def projected(self, x: Tensor, cos: Tensor, sin: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Queries (rows, length, heads, width), already scaled, keys and values."""
        rows, length, _ = x.shape
        h = self.attn_norm(x)
        q, k, v = self.attn_q(h), self.attn_k(h), self.attn_v(h)
        q = turned(q.view(rows, length, self.heads, -1) * self.head_width**-0.5, cos, sin)
        k = turned(k.view(rows, length, 1, -1), cos, sin)[:, :, 0]
        return q.to(v.dtype), k.to(v.dtype), v

    def mixed(self, x: Tensor, attended: Tensor) -> Tensor:
        """The stream with what was attended to, and the feed-forward layer, added."""
        x = x + self.attn_output(attended.flatten(-2))
        h = self.ffn_norm(x)
        return x + self.ffn_down(functional.silu(self.ffn_gate(h)) * self.ffn_up(h))


class Starter(nn.Module):
    """The whole model; parameter names are those of the GGUF tensors."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.config = config
        self.token_embd = nn.Embedding(config.vocab, config.width)
        self.blk = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.output_norm = nn.RMSNorm(config.width, config.epsilon)
        self._initialise()

    def fuse(self) -> None:
        """Compile what lies between the matrix products: a quarter more tokens a second."""
        for block in self.blk:
            for name in ("projected", "mixed"):
                setattr(block, name, torch.compile(getattr(block, name), dynamic=True))

    def _initialise(self) -> None:
        """Blocks begin as the identity: their last matrices are zero."""
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                std = parameter.shape[1] ** -0.5
                if name.endswith(("attn_output.weight", "ffn_down.weight")):
                    std = 0.0
                nn.init.normal_(parameter, std=EMBEDDING_STD if "token_embd" in name else std)
        nn.init.constant_(self.output_norm.weight, FINAL_SCALE / EMBEDDING_STD)

    def forward(self, ids: Tensor, wanted: Tensor | None = None) -> Tensor:
        """Logits at every position, or only at the flat positions that are wanted.

        Behind its attention the last block works on these alone: a tenth of the time is saved.
        """
        rotary = Rotary(self.config, ids.shape[1])
        x = self.token_embd(ids)
        *blocks, last = self.blk
        for block in blocks:
            x = block(x, rotary)
        attended = attend(*last.projected(x, rotary.cos, rotary.sin)).flatten(0, 1)
        x = x.flatten(0, 1)
        if wanted is not None:
            x, attended = x[wanted], attended[wanted]
        return functional.linear(self.output_norm(last.mixed(x, attended)), self.token_embd.weight)


def widened(weights: dict[str, Tensor], hidden: int) -> dict[str, Tensor]:
    """The weights of a model with so many hidden units that says the same as a narrower one did.

    The new units' gates are as strong as the old ones', but nothing of what they hold is used yet.
    """
    generator = torch.Generator().manual_seed(hidden)
    wide = dict(weights)
    for name, weight in weights.items():
        if name.endswith(("ffn_gate.weight", "ffn_up.weight")):
            new = torch.randn(hidden - len(weight), weight.shape[1], generator=generator)
            wide[name] = torch.cat((weight, new * weight.std()))
        elif name.endswith("ffn_down.weight"):
            wide[name] = functional.pad(weight, (0, hidden - weight.shape[1]))
    return wide


class Muon(torch.optim.Optimizer):
    """Momentum whose update is made orthogonal; one batched product per matrix shape.

    `torch.optim.Muon` took ten times as long a step on a CPU. bfloat16 is exact enough, but where
    the processor has no instructions for it, it takes half of a step.
    """

    COEFFICIENTS = (3.4445, -4.7750, 2.0315)

    def __init__(
        self,
        parameters: Iterable[nn.Parameter],
        lr: float,
        momentum: float,
        weight_decay: float,
        precision: torch.dtype,
    ) -> None:
        super().__init__(
            list(parameters), {"lr": lr, "momentum": momentum, "weight_decay": weight_decay}
        )
        self.precision = precision

    @torch.no_grad()
    def step(self) -> None:
        """Update all matrices, those of one shape (or its transpose) together."""
        for group in self.param_groups:
            shapes: dict[tuple[int, ...], list[nn.Parameter]] = {}
            for parameter in group["params"]:
                shapes.setdefault(tuple(sorted(parameter.shape)), []).append(parameter)
            for shape, parameters in shapes.items():
                updates = [self._momentum(p, group["momentum"]) for p in parameters]
                flat = [
                    u if p.shape == shape else u.T for p, u in zip(parameters, updates, strict=True)
                ]
                orthogonal = shared_out(self._orthogonal, torch.stack(flat))
                scale = group["lr"] * 0.2 * shape[-1] ** 0.5
                for p, u in zip(parameters, orthogonal, strict=True):
                    p.mul_(1 - group["lr"] * group["weight_decay"])
                    p.add_(u if p.shape == shape else u.T, alpha=-scale)

    def _momentum(self, parameter: nn.Parameter, momentum: float) -> Tensor:
        assert parameter.grad is not None
        state = self.state[parameter]
        average = state.setdefault("average", torch.zeros_like(parameter))
        average.lerp_(parameter.grad, 1 - momentum)
        return parameter.grad.lerp(average, momentum)

    def _orthogonal(self, x: Tensor) -> Tensor:
        """Five Newton-Schulz steps bring all singular values near one."""
        a, b, c = self.COEFFICIENTS
        x = (x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)).to(self.precision)
        for _ in range(5):
            square = x @ x.transpose(1, 2)
            x = a * x + (b * square + c * square @ square) @ x
        return x.float()
