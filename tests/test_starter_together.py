"""Two processes of a training run have the same numbers after each exchange."""

from __future__ import annotations

from pathlib import Path

import torch
import torch.multiprocessing
from torch import Tensor

from starter.together import Pair, added, shared_out, smallest

ROUNDS = 50


def squared(batch: Tensor) -> Tensor:
    return batch**2


def exchange(rank: int, pair: Pair, folder: Path) -> None:
    """What each process does; it keeps what it saw."""
    pair.join(rank)
    seen = []
    for number in range(ROUNDS):
        total = added(torch.full((2, 3), float(number + rank)))
        squares = shared_out(squared, torch.arange(5.0)[:, None] + number).flatten().tolist()
        seen.append((total.tolist(), smallest(number * (1 + rank)), squares))
    torch.save(seen, folder / f"{rank}.pt")


def test_sums_minima_and_shared_work_are_the_same_in_both_processes(tmp_path: Path) -> None:
    torch.multiprocessing.spawn(exchange, (Pair(6), tmp_path), nprocs=2)
    expected = [
        (
            [[2.0 * number + 1] * 3] * 2,
            number,
            [(float(one) + number) ** 2 for one in range(5)],
        )
        for number in range(ROUNDS)
    ]
    assert [torch.load(tmp_path / f"{rank}.pt") for rank in range(2)] == [expected, expected]


def test_one_process_does_it_all_itself() -> None:
    assert added(torch.tensor(3)) == 3
    assert smallest(7) == 7
    assert shared_out(squared, torch.tensor([2.0])).tolist() == [4.0]
