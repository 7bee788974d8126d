"""Rows as batches of token ids, and how much each token counts."""

import random
from typing import NamedTuple

import torch
from tokenizers import Tokenizer
from torch import Tensor

from starter.course import mix_at
from starter.dialogues import draw_row
from starter.model import Config
from starter.rows import Row, Span

POOL_ROWS = 384
BATCH_TOKENS = 2048
"""With twice as many the loss after 2.5 million tokens was 2.25 for 2.11."""
BEGINNING, BEGINNING_WEIGHT = 2, 2.0
"""So many first tokens of a reply decide what it will be about, and count for more too."""
EXTRA_WEIGHT = 3.0
"""Weighty tokens count for more in the loss: copying unseen names is what is hardest."""


class Batch(NamedTuple):
    """Rows of similar length, padded; a weight belongs to the token it predicts."""

    ids: Tensor
    weights: Tensor
    tokens: int


def encode(tokenizer: Tokenizer, rows: list[Row]) -> list[tuple[list[int], list[float]]]:
    """Each row as token ids and the weight of each token in the loss."""
    encoded = []
    for row, encoding in zip(rows, tokenizer.encode_batch([r.text for r in rows]), strict=True):
        weights = [0.0] * len(encoding.ids)
        weigh(weights, encoding.offsets, row.replies, 1.0)
        weigh_beginnings(weights)
        weigh(weights, encoding.offsets, row.weighty, EXTRA_WEIGHT)
        encoded.append((encoding.ids[: Config().context], weights[: Config().context]))
    return encoded


def weigh(weights: list[float], offsets: list[Span], spans: list[Span], weight: float) -> None:
    """Give this weight to the tokens that overlap one of the spans; all are in order."""
    index = 0
    for start, end in spans:
        while index < len(offsets) and offsets[index][1] <= start:
            index += 1
        while index < len(offsets) and offsets[index][0] < end:
            weights[index] = weight
            index += 1


def weigh_beginnings(weights: list[float]) -> None:
    """Give the first tokens of each reply their weight."""
    starts = [n for n in range(1, len(weights)) if weights[n] and not weights[n - 1]]
    for start in starts:
        for index in range(start, min(start + BEGINNING, len(weights))):
            weights[index] = max(weights[index], BEGINNING_WEIGHT)


def pad(rows: list[tuple[list[int], list[float]]]) -> Batch:
    """The rows as one rectangle."""
    width = max(len(ids) for ids, _ in rows)
    ids, weights = torch.zeros(len(rows), width, dtype=torch.long), torch.zeros(len(rows), width)
    for index, (row_ids, row_weights) in enumerate(rows):
        ids[index, : len(row_ids)] = torch.tensor(row_ids)
        weights[index, : len(row_ids)] = torch.tensor(row_weights)
    return Batch(ids, weights, sum(len(row_ids) for row_ids, _ in rows))


def draw_part(tokenizer: Tokenizer, pieces: list[str], seed: str, share: float) -> list[Batch]:
    """Some hundred fresh rows in batches, sorted by length so that little is padding."""
    rng = random.Random(seed)
    mix = mix_at(share)
    rows = [draw_row(rng, pieces, mix) for _ in range(POOL_ROWS)]
    encoded = sorted(encode(tokenizer, rows), key=lambda row: len(row[0]))
    batches: list[list[tuple[list[int], list[float]]]] = [[]]
    for row in encoded:
        if batches[-1] and len(row[0]) * (len(batches[-1]) + 1) > BATCH_TOKENS:
            batches.append([])
        batches[-1].append(row)
    return [pad(batch) for batch in batches]
