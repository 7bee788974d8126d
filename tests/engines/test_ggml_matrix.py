"""Quantised matrices: their products are near those of what was quantised, whatever the shape."""

from __future__ import annotations

import mmap

import pytest
import torch

from engines.ggml_matrix import BLOCKS, ROWS, QuantizedMatrix, Workbench, pack, padded

ERROR = {"q4_K": 0.09, "q6_K": 0.025, "q8_0": 0.012}
"""Of a product with normally distributed weights, by its norm; a scale or an offset that is wrong
in one block of 32 gives more."""


def quantised(weight: torch.Tensor, kind: str) -> QuantizedMatrix:
    outputs, inputs = weight.shape
    packed = mmap.mmap(-1, len(data := pack(weight, kind)))
    packed.write(data)
    bench = Workbench(packed, padded(inputs, kind), outputs, threads=1)
    return QuantizedMatrix(bench, kind, inputs, outputs, offset=0)


def error(found: torch.Tensor, right: torch.Tensor) -> float:
    return float((found - right).norm() / right.norm())


@pytest.mark.parametrize("kind", BLOCKS)
@pytest.mark.parametrize(("inputs", "outputs"), [(512, 300), (192, 64), (96, 7), (2688, 33)])
def test_products_are_near_the_exact_ones(kind, inputs, outputs):
    """Also where rows are no whole number of blocks."""
    torch.manual_seed(inputs)
    weight, x = torch.randn(outputs, inputs) + 0.3, torch.randn(5, inputs)
    assert error(x @ quantised(weight, kind), x @ weight.t()) < ERROR[kind]


@pytest.mark.parametrize("kind", BLOCKS)
def test_each_block_has_its_own_scale(kind):
    """Blocks a thousand times apart: each is as near as it would be alone."""
    torch.manual_seed(1)
    weight = torch.randn(40, 1024) * torch.logspace(-3, 3, 4).repeat_interleave(256)
    matrix = quantised(weight, kind)
    for block in range(4):
        x = torch.zeros(1, 1024)
        x[:, block * 256 : (block + 1) * 256] = torch.randn(256)
        assert error(x @ matrix, x @ weight.t()) < 1.3 * ERROR[kind]


@pytest.mark.parametrize("rows", [1, 2, ROWS - 1, ROWS, ROWS + 1, 2 * ROWS, 2 * ROWS + 7])
def test_rows_together_give_what_each_gives_alone(rows):
    torch.manual_seed(rows)
    matrix = quantised(torch.randn(70, 300), "q4_K")
    x = torch.randn(rows, 300)
    alone = torch.stack([row @ matrix for row in x])
    assert torch.allclose(x @ matrix, alone, rtol=0, atol=1e-4)


def test_one_matrix_does_not_disturb_another_on_the_same_bench():
    torch.manual_seed(0)
    wide, narrow = torch.randn(64, 700), torch.randn(90, 130)
    data = pack(wide, "q4_K")
    packed = mmap.mmap(-1, len(data) + len(more := pack(narrow, "q8_0")))
    packed.write(data + more)
    bench = Workbench(packed, 1024, 90, threads=1)
    first = QuantizedMatrix(bench, "q4_K", 700, 64, 0)
    second = QuantizedMatrix(bench, "q8_0", 130, 90, len(data))
    x, y = torch.randn(3, 700), torch.randn(3, 130)
    before = x @ first, y @ second
    assert error(before[0], x @ wide.t()) < ERROR["q4_K"]
    assert error(before[1], y @ narrow.t()) < ERROR["q8_0"]
    for _ in range(3):
        assert torch.equal(x @ first, before[0])
        assert torch.equal(y @ second, before[1])


def test_any_shape_of_rows_keeps_its_shape():
    matrix = quantised(torch.randn(24, 64), "q8_0")
    assert (torch.randn(64) @ matrix).shape == (24,)
    assert (torch.randn(1, 64) @ matrix).shape == (1, 24)
    assert (torch.randn(2, 3, 64) @ matrix).shape == (2, 3, 24)


def test_more_threads_give_the_same_product():
    torch.manual_seed(3)
    weight, x = torch.randn(512, 512), torch.randn(20, 512)
    data = pack(weight, "q4_K")
    packed = mmap.mmap(-1, len(data))
    packed.write(data)
    one, two = (
        x @ QuantizedMatrix(Workbench(packed, 512, 512, threads), "q4_K", 512, 512, 0)
        for threads in (1, 2)
    )
    assert torch.equal(one, two)
