from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tui import memory
from tui.gauges import bar, cells_of, sparkline, window_bar, window_legend


def test_a_sparkline_shows_the_last_values_against_the_highest() -> None:
    assert sparkline([99, 1, 4, 8], 3) == "▂▅█"
    assert sparkline([5], 3) == "  █"
    assert sparkline([], 3) == "   "


def test_a_window_is_drawn_in_its_parts_and_told_in_tokens() -> None:
    parts = (256, 512, 128)
    assert window_bar(parts, 2048, 16) == "██▓▓▓▓▒·········"
    assert window_legend(parts, 2048) == "█ system 256  ▓ history 512  ▒ reply 128  · free 1,152"
    assert bar(1, 2, 4) == "██░░"


@given(
    st.lists(st.integers(0, 10_000), min_size=1, max_size=4),
    st.integers(0, 20_000),
    st.integers(0, 40),
)
def test_a_bar_never_gets_longer_than_its_cells(parts: list[int], total: int, cells: int) -> None:
    shares = cells_of(parts, total, cells)
    assert min(shares) >= 0
    assert sum(shares) <= cells


def test_the_machines_memory_is_read(tmp_path: Path) -> None:
    import os

    (host,) = [each for each in memory.memories(os.getpid()) if not each.gpu]
    assert 0 < host.engine < host.total
    assert 0 < host.used <= host.total
