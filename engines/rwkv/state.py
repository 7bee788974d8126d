"""An RWKV state as bytes: its tensors one after the other, in the types that they have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from engines.buffer import Buffer

if TYPE_CHECKING:
    import torch

    State = Sequence[torch.Tensor]
    """A model's state after some tokens: 5 tensors a layer in RWKV-4, 3 from RWKV-5 on."""


class StateLayout:
    """Shapes, types and devices of a model's state; known from any one of them."""

    def __init__(self, state: State) -> None:
        self._parts = [(t.shape, t.dtype, t.device) for t in state]
        self.bytes: int = sum(t.nbytes for t in state)

    def pack(self, state: State) -> bytearray:
        import torch

        packed = bytearray(self.bytes)
        to = torch.frombuffer(packed, dtype=torch.uint8)
        place = 0
        for tensor in state:
            size = tensor.nbytes
            flat = tensor.detach().cpu().contiguous().view(-1).view(torch.uint8)
            to[place : place + size] = flat
            place += size
        return packed

    def unpack(self, packed: Buffer) -> State | None:
        """The state in these bytes; None where they are not of this model's size."""
        import torch

        if len(packed) != self.bytes:
            return None
        state, place = [], 0
        for shape, dtype, device in self._parts:
            count = shape.numel()
            part = torch.frombuffer(packed, dtype=dtype, count=count, offset=place)
            state.append(part.clone().view(shape).to(device))
            place += count * dtype.itemsize
        return state
