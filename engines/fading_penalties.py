"""Presence and frequency penalties that fade with every token, as ChatRWKV has them.

Unlike llama.cpp's they look at the reply alone and not at the prompt: the marks that end each turn
of a long chat would be penalised until no reply ends any more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
import numpy.typing as npt

_FREE = b" \t0123456789"
"""Tokens of nothing else are not counted, or numbers and code would go wrong (ChatRWKV, where the
presence penalty is subtracted from them all the same)."""


class FadingCounts:
    """How often each token occurred in a reply, all multiplied by `decay` at every token."""

    def __init__(
        self, size: int, decay: float, bytes_of: Callable[[int], bytes], written: Iterable[int]
    ) -> None:
        self.decay = decay
        self._bytes_of = bytes_of
        self._counts = np.zeros(size, np.float32)
        for token in written:
            self.accept(token)

    def accept(self, token: int) -> None:
        self._counts *= np.float32(self.decay)
        if self._bytes_of(token).strip(_FREE):
            self._counts[token] += 1

    def penalised(
        self, logits: npt.NDArray[np.float32], presence: float, frequency: float
    ) -> npt.NDArray[np.float32]:
        """A copy: less `presence` for each token that occurred, and `frequency` times its count."""
        seen = np.flatnonzero(self._counts)
        changed = logits.copy()
        changed[seen] -= np.float32(presence) + np.float32(frequency) * self._counts[seen]
        return changed
