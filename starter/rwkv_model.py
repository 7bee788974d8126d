"""The recurrent twin: an RWKV-5.2, trained in parallel over chunks of the text.

Parameters are named and shaped as the `rwkv` package reads them from a `.pth` file. Of the versions
that it runs, 5.2 is the last whose decay does not depend on the input: within a chunk the
recurrence is then two matrix products. Its state of one matrix a head recalls what the vector of
RWKV-4 forgets.

Formulas: Peng et al., "Eagle and Finch: RWKV with Matrix-Valued States and Dynamic Recurrence",
2024, arXiv:2404.05892, section 4.1 (Eagle).
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from starter.model import Config

CHUNK = 32
MOST_DECAY = 0.5
"""Limit of `time_decay`: e**-e**0.5 to the power of -32 is still far from overflow."""
NORM_EPSILON = 64e-5
"""Of the norm of each head's output; a constant of the `rwkv` package."""


@dataclass(frozen=True)
class RwkvConfig:
    """The shape of the model; `context` is the longest row of the training."""

    vocab: int = Config().vocab
    width: int = 192
    layers: int = 4
    heads: int = 3
    head_width: int = 64
    hidden: int = 576
    context: int = 2048


def recurrence(r: Tensor, k: Tensor, v: Tensor, decay: Tensor, first: Tensor) -> Tensor:
    """Outputs of r, k, v (rows, length, heads, width); `decay` and `first` are (heads, width).

    out[t] = r[t] (first k[t] v[t] + S[t-1]) with S[t] = exp(-exp(decay)) S[t-1] + k[t] v[t].
    """
    rows, length, heads, width = r.shape
    padding = -length % CHUNK
    r, k, v = (
        functional.pad(x.float(), (0, 0, 0, 0, 0, padding))
        .view(rows, -1, CHUNK, heads, width)
        .transpose(2, 3)
        for x in (r, k, v)
    )  # rows, chunks, heads, place in the chunk, width
    rate = decay.clamp(max=MOST_DECAY).exp()[:, None]
    place = torch.arange(CHUNK)[:, None]
    since = r * torch.exp(-rate * place)
    scores = since @ (k * torch.exp(rate * (place + 1))).transpose(-1, -2)
    own = (r * first[:, None] * k).sum(-1)
    scores = scores.tril(-1) + torch.diag_embed(own)
    added = (k * torch.exp(-rate * (CHUNK - 1 - place))).transpose(-1, -2) @ v
    states = _states(added, torch.exp(-rate * CHUNK).transpose(-1, -2))
    out = scores @ v + since @ states
    return out.transpose(2, 3).reshape(rows, length + padding, heads, width)[:, :length]


def _states(added: Tensor, kept: Tensor) -> Tensor:
    """The state before each chunk: (rows, chunks, heads, width, width)."""
    state = torch.zeros_like(added[:, 0])
    states = []
    for chunk in added.unbind(1):
        states.append(state)
        state = kept * state + chunk
    return torch.stack(states, 1)


class Mixes(nn.Module):
    """What two mixing layers have in common: a share of the token before, for each input."""

    def mixed(self, x: Tensor, *names: str) -> list[Tensor]:
        """x blended with its predecessor by `time_mix_NAME`, for each name."""
        before = functional.pad(x, (0, 0, 1, -1))
        return [
            torch.lerp(before, x, getattr(self, f"time_mix_{name}").to(x.dtype)) for name in names
        ]


class TimeMix(Mixes):
    """The recurrence over time, behind a gate."""

    def __init__(self, config: RwkvConfig, layer: int) -> None:
        super().__init__()
        width, shape = config.width, (config.heads, config.head_width)
        depth = layer / max(1, config.layers - 1)
        ramp = torch.arange(width) / width
        for name, power in (("k", 1.0), ("v", 1.0), ("r", 0.5), ("g", 0.5)):
            mix = ramp ** (power * (1 - layer / config.layers))
            bonus = 0.3 * depth if name == "v" else 0.0
            setattr(self, f"time_mix_{name}", nn.Parameter((mix + bonus)[None, None]))
        speed = torch.arange(width) / (width - 1)
        self.time_decay = nn.Parameter((-6 + 5 * speed ** (0.7 + 1.3 * depth)).view(shape))
        zigzag = (torch.arange(width) + 1) % 3 - 1
        first = depth * (1 - speed) + 0.1 * zigzag
        self.time_faaaa = nn.Parameter(first.view(shape))
        for name in ("receptance", "key", "value", "gate", "output"):
            setattr(self, name, nn.Linear(width, width, bias=False))
        self.ln_x = nn.GroupNorm(config.heads, width, eps=NORM_EPSILON)
        self.shape = shape

    def forward(self, x: Tensor) -> Tensor:
        """What is added to the stream."""
        k, v, r, g = self.mixed(x, "k", "v", "r", "g")
        rows, length, width = x.shape
        heads = (rows, length, *self.shape)
        r, k, v = self.receptance(r), self.key(k), self.value(v)
        with torch.autocast("cpu", enabled=False):
            r, k, v = r.view(heads), k.view(heads), v.view(heads)
            out = recurrence(r, k, v, self.time_decay, self.time_faaaa)
            normal = self.ln_x(out.reshape(rows * length, width)).view(rows, length, width)
        added: Tensor = self.output(normal * functional.silu(self.gate(g)))
        return added


class ChannelMix(Mixes):
    """The feed-forward layer, squared and gated."""

    def __init__(self, config: RwkvConfig, layer: int) -> None:
        super().__init__()
        mix = (torch.arange(config.width) / config.width) ** (1 - layer / config.layers)
        self.time_mix_k = nn.Parameter(mix[None, None].clone())
        self.time_mix_r = nn.Parameter(mix[None, None].clone())
        self.key = nn.Linear(config.width, config.hidden, bias=False)
        self.receptance = nn.Linear(config.width, config.width, bias=False)
        self.value = nn.Linear(config.hidden, config.width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """What is added to the stream."""
        k, r = self.mixed(x, "k", "r")
        added: Tensor = torch.sigmoid(self.receptance(r)) * self.value(self.key(k).relu() ** 2)
        return added


class RwkvBlock(nn.Module):
    """Both mixing layers, each behind a norm and added to the stream."""

    def __init__(self, config: RwkvConfig, layer: int) -> None:
        super().__init__()
        if layer == 0:
            self.ln0 = nn.LayerNorm(config.width)
        self.ln1 = nn.LayerNorm(config.width)
        self.ln2 = nn.LayerNorm(config.width)
        self.att = TimeMix(config, layer)
        self.ffn = ChannelMix(config, layer)

    def forward(self, x: Tensor) -> Tensor:
        """The stream with this block's contribution added."""
        if hasattr(self, "ln0"):
            x = self.ln0(x)
        x = x + self.att(self.ln1(x))
        added: Tensor = x + self.ffn(self.ln2(x))
        return added


class RwkvStarter(nn.Module):
    """The whole model; parameter names are those of the `.pth` file."""

    def __init__(self, config: RwkvConfig) -> None:
        super().__init__()
        self.config = config
        self.emb = nn.Embedding(config.vocab, config.width)
        self.blocks = nn.ModuleList(RwkvBlock(config, layer) for layer in range(config.layers))
        self.ln_out = nn.LayerNorm(config.width)
        self.head = nn.Linear(config.width, config.vocab, bias=False)
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2 and ".time_" not in name:
                ends = name.endswith(("output.weight", "ffn.value.weight", "ffn.receptance.weight"))
                std = 0.0 if ends else parameter.shape[1] ** -0.5
                nn.init.normal_(parameter, std=1.0 if name == "emb.weight" else std)

    def forward(self, ids: Tensor, wanted: Tensor | None = None) -> Tensor:
        """Logits at every position, or only at the flat positions that are wanted."""
        x = self.emb(ids)
        for block in self.blocks:
            x = block(x)
        x = self.ln_out(x).flatten(0, 1)
        logits: Tensor = self.head(x if wanted is None else x[wanted])
        return logits
