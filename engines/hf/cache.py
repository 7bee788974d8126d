"""Keys and values of all that a model of transformers has read, to be rewound, saved and restored.

transformers' own cache copies everything at each token, and forgets what lies behind a sliding
window. Here each layer owns buffers that double, keeps what is behind its window too, and hands the
model what the library's cache would hand it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import Any

import torch
from transformers import cache_utils

from engines.base import Check
from engines.buffer import Buffer, buffer

_SMALLEST = 256
"""Tokens that a buffer has room for at first."""
_HEADER = struct.Struct("<QQ")
"""Before a saved state: tokens, and bytes of each."""


def never() -> None:
    """A check that lets everything go on."""


class RoomyLayer(cache_utils.DynamicLayer):  # type: ignore[misc]
    """Keys and values of one layer, each of shape (1, heads, tokens, width)."""

    def __init__(self, window: int | None, longest: int) -> None:
        """`window`: tokens that the layer looks back, itself included; None is all.

        `longest` tokens are expected; the buffers grow beyond that only if they must.
        """
        super().__init__()
        self._window, self._longest = window, longest
        self.is_sliding = window is not None
        self.length = 0

    def lazy_initialization(self, keys: Any, values: Any) -> None:
        self.dtype, self.device = keys.dtype, keys.device
        self.keys = keys.new_empty((*keys.shape[:2], 0, keys.shape[3]))
        self.values = values.new_empty((*values.shape[:2], 0, values.shape[3]))
        self.is_initialized = True

    def update(self, keys: Any, values: Any, *_args: Any, **_named: Any) -> tuple[Any, Any]:
        """Append; returns all that the model may look at, as `get_mask_sizes` announced it."""
        start = self._announced(self.length)
        self.append(keys, values)
        return self.keys[:, :, start : self.length], self.values[:, :, start : self.length]

    def append(self, keys: Any, values: Any) -> None:
        if not self.is_initialized:
            self.lazy_initialization(keys, values)
        begin, self.length = self.length, self.length + keys.shape[2]
        if self.length > self.keys.shape[2]:
            self._grow(begin)
        self.keys[:, :, begin : self.length] = keys
        self.values[:, :, begin : self.length] = values

    def _grow(self, used: int) -> None:
        room = self.keys.shape[2] or _SMALLEST
        while room < self.length:
            room *= 2
        room = max(self.length, min(room, self._longest))
        self.keys = _with_room(self.keys, used, room)
        self.values = _with_room(self.values, used, room)

    def _announced(self, length: int) -> int:
        """The first token that the next one can see."""
        return 0 if self._window is None else max(0, length - self._window + 1)

    def get_seq_length(self) -> int:
        return self.length

    def get_mask_sizes(self, query_length: int) -> tuple[int, int]:
        start = self._announced(self.length)
        return self.length - start + query_length, start


def _with_room(tensor: Any, used: int, room: int) -> Any:
    bigger = tensor.new_empty((*tensor.shape[:2], room, tensor.shape[3]))
    bigger[:, :, :used] = tensor[:, :, :used]
    return bigger


class RoomyCache(cache_utils.Cache):  # type: ignore[misc]
    """What `past_key_values` of a model is, with a length that can be moved back."""

    def __init__(self, layers: Sequence[Any]) -> None:
        super().__init__(layers=list(layers))
        self.check: Check = never
        """Called at each layer; may raise, and `rewind` then."""

    def update(self, keys: Any, values: Any, layer_idx: int, *args: Any, **named: Any) -> Any:
        self.check()
        return super().update(keys, values, layer_idx, *args, **named)

    @property
    def lengths(self) -> set[int]:
        """One length, unless an evaluation was broken off, or passed a layer by."""
        return {layer.length for layer in self._kept}

    @property
    def token_bytes(self) -> int:
        """Bytes of state for each token; known once something was evaluated."""
        return sum(
            tensor.shape[1] * tensor.shape[3] * tensor.element_size() for tensor in self._tensors()
        )

    def rewind(self, length: int) -> None:
        for layer in self._kept:
            layer.length = min(layer.length, length)

    def save(self, start: int, stop: int) -> Buffer:
        """The state of tokens start to stop: layer by layer the keys, then the values."""
        count = stop - start
        state = buffer(_HEADER.size + count * self.token_bytes)
        _HEADER.pack_into(state, 0, count, self.token_bytes)
        for tensor, part in self._parts(state, count):
            part.copy_(tensor[:, :, start:stop])
        return state

    def load(self, tokens: int, state: Buffer) -> bool:
        """Append the state of so many tokens; False where it is none of this model's."""
        size = _HEADER.size + tokens * self.token_bytes
        if len(state) != size or _HEADER.unpack_from(state) != (tokens, self.token_bytes):
            return False
        parts = [part for _, part in self._parts(state, tokens)]
        for number, layer in enumerate(self._kept):
            keys, values = parts[2 * number : 2 * number + 2]
            layer.append(keys.to(layer.device), values.to(layer.device))
        return True

    @property
    def _kept(self) -> list[RoomyLayer]:
        """The layers with a state of their own; others look at theirs, or have no attention."""
        return [layer for layer in self.layers if isinstance(layer, RoomyLayer)]

    def _tensors(self) -> Iterator[Any]:
        for layer in self._kept:
            yield from (layer.keys, layer.values)

    def _parts(self, state: Buffer, tokens: int) -> Iterator[tuple[Any, Any]]:
        """Each tensor of the cache, with its part of a state: shape (1, heads, tokens, width)."""
        place = _HEADER.size
        for tensor in self._tensors():
            shape = (1, tensor.shape[1], tokens, tensor.shape[3])
            count = tensor.shape[1] * tokens * tensor.shape[3]
            part = (
                torch.frombuffer(state, dtype=tensor.dtype, count=count, offset=place)
                if count
                else tensor.new_empty(0, device="cpu")
            )
            yield tensor, part.view(shape)
            place += count * tensor.element_size()


def roomy_cache(config: Any, longest: int) -> RoomyCache | None:
    """An empty cache for a model of this configuration.

    None where a layer keeps anything but keys and values: a recurrent state, say.
    """
    kinds, settings = cache_utils.get_layer_types_and_kwargs(config.get_text_config(decoder=True))
    layers: list[Any] = []
    for kind, setting in zip(kinds, settings, strict=True):
        if kind in ("full_attention", "sliding_attention", "chunked_attention"):
            layers.append(RoomyLayer(setting.get("sliding_window"), longest))
        elif kind == "dummy":
            layers.append(cache_utils.DummyLayer())
        else:
            return None
    return RoomyCache(layers)
