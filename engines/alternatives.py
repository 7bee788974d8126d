"""What could have come instead of a token."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from engines.protocol import Alternative


def likeliest(
    logits: npt.NDArray[np.float32], count: int, bytes_of: Callable[[int], bytes]
) -> tuple[Alternative, ...]:
    """The likeliest next tokens by softmax of the model's own logits, shape (vocabulary,)."""
    if not count:
        return ()
    values = logits.astype(np.float64)
    values -= values.max()
    values -= math.log(np.exp(values).sum())
    best = np.argsort(values)[::-1][:count]
    return tuple(
        Alternative(int(t), bytes_of(int(t)).decode(errors="replace"), float(values[t]))
        for t in best
    )
