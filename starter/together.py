"""What the two processes of a training run share; a run of one process does it all itself.

Gradients meet in shared memory: through `torch.distributed`, over sockets, a step of two processes
took twice as long as one of either alone.
"""

import os
from collections.abc import Callable
from multiprocessing.synchronize import Semaphore

import torch
import torch.multiprocessing
from torch import Tensor

BOARDS = 2
"""Used by turns: what is on one stays until something else was exchanged."""


class Pair:
    """Two processes at the same work; handed to both when they are started."""

    def __init__(self, numbers: int) -> None:
        """`numbers` is how many they have to exchange at once, at most."""
        self.boards = torch.zeros(BOARDS, 2, numbers).share_memory_()
        context = torch.multiprocessing.get_context("spawn")
        self.here: list[Semaphore] = [context.Semaphore(0) for _ in range(2)]
        self.rank, self.turn, self.parent = 0, 0, 0

    def join(self, rank: int) -> None:
        """Take part as this one of the two."""
        global _pair
        _pair, self.rank, self.parent = self, rank, os.getppid()

    def board(self, numbers: int) -> Tensor:
        """The next one to write on, as (process, number)."""
        self.turn = (self.turn + 1) % BOARDS
        return self.boards[self.turn, :, :numbers]

    def meet(self) -> None:
        """Wait until the other has come as far. Raises SystemExit when the run was killed."""
        self.here[1 - self.rank].release()
        while not self.here[self.rank].acquire(timeout=5):
            if os.getppid() != self.parent:
                raise SystemExit("the run was stopped")


_pair: Pair | None = None


def added(number: Tensor) -> Tensor:
    """The sum of both processes' numbers, in place."""
    if _pair:
        board = _pair.board(number.numel())
        board[_pair.rank] = number.flatten()
        _pair.meet()
        number.copy_((board[0] + board[1]).view_as(number))
    return number


def smallest(number: int) -> int:
    """The smaller of both processes' numbers."""
    if not _pair:
        return number
    board = _pair.board(1)
    board[_pair.rank] = number
    _pair.meet()
    return int(board.min())


def shared_out(work: Callable[[Tensor], Tensor], batch: Tensor) -> Tensor:
    """What the work makes of a batch, of which each process takes its share.

    To be used before anything else is exchanged: it lies where both write.
    """
    if not _pair:
        return work(batch)
    done = _pair.board(batch.numel())[0].view(batch.shape)
    done[_pair.rank :: 2] = work(batch[_pair.rank :: 2])
    _pair.meet()
    return done
