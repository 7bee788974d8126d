"""What the processes of a training run share; a run of one process does it all itself."""

from collections.abc import Callable

import torch
from torch import Tensor, distributed


def added(number: Tensor) -> Tensor:
    """The sum of all processes' numbers, in place."""
    if distributed.is_initialized():
        distributed.all_reduce(number)
    return number


def smallest(number: int) -> int:
    """The smallest of all processes' numbers."""
    shared = torch.tensor(number)
    if distributed.is_initialized():
        distributed.all_reduce(shared, distributed.ReduceOp.MIN)
    return int(shared)


def shared_out(work: Callable[[Tensor], Tensor], batch: Tensor) -> Tensor:
    """What the work makes of a batch, of which each process takes its share."""
    if not distributed.is_initialized():
        return work(batch)
    rank, count = distributed.get_rank(), distributed.get_world_size()
    done = torch.zeros_like(batch)
    done[rank::count] = work(batch[rank::count])
    return added(done)
