"""Many heights, their sum, and which of them holds a given row; all in logarithmic time."""

from __future__ import annotations

from array import array
from collections.abc import Iterable


class Heights:
    """A Fenwick tree: a list of heights that also knows the sum before each."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights = array("q", heights)
        self._tree = self._heights[:]
        size = len(self._tree)
        for at in range(size):
            above = at | (at + 1)
            if above < size:
                self._tree[above] += self._tree[at]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, at: int) -> int:
        return self._heights[at]

    @property
    def total(self) -> int:
        return self.before(len(self._heights))

    def __setitem__(self, at: int, height: int) -> None:
        change = height - self._heights[at]
        self._heights[at] = height
        while change and at < len(self._tree):
            self._tree[at] += change
            at |= at + 1

    def append(self, height: int) -> None:
        at = len(self._heights)
        self._heights.append(height)
        start = at & (at + 1)  # the node covers start..at
        self._tree.append(height + self.before(at) - self.before(start))

    def truncate(self, count: int) -> None:
        """Keep only the first ones."""
        del self._heights[count:]
        del self._tree[count:]

    def before(self, at: int) -> int:
        """The sum of all heights before this one."""
        total = 0
        at -= 1
        while at >= 0:
            total += self._tree[at]
            at = (at & (at + 1)) - 1
        return total

    def find(self, row: int) -> tuple[int, int]:
        """Which one holds this row of the sum, and its row of that; the last one's end at most."""
        at = -1
        step = 1 << len(self._tree).bit_length()
        while step := step >> 1:
            ahead = at + step
            if ahead < len(self._tree) and self._tree[ahead] <= row:
                at = ahead
                row -= self._tree[ahead]
        if at + 1 >= len(self._heights):
            return max(len(self._heights) - 1, 0), self._heights[-1] if self._heights else 0
        return at + 1, row
