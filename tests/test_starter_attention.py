"""The kernel that the starter is trained with does what plain attention does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch
from torch import Tensor

from starter import fused_attention
from starter.attention import BlockAttention

HEADS = 3


@pytest.fixture(scope="module", params=[fused_attention.FLAGS, ("-O3",)], ids=["native", "any"])
def kernel(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    path = tmp_path_factory.mktemp("kernel") / "attention.so"
    fused_attention.build(path, request.param)
    fused_attention.load(path)
    yield
    fused_attention.load(None)


def drawn(*shape: int) -> Tensor:
    return torch.randn(shape).bfloat16()


def plain(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """In float32, all scores at once."""
    scores = torch.einsum("rlhw,rmw->rhlm", q, k)
    above = torch.ones(scores.shape[-2:], dtype=torch.bool).triu(1)
    return torch.einsum("rhlm,rmw->rlhw", scores.masked_fill(above, -torch.inf).softmax(-1), v)


@pytest.mark.usefixtures("kernel")
@pytest.mark.parametrize(("rows", "length"), [(1, 1), (3, 7), (2, 33), (2, 64), (1, 65), (1, 300)])
def test_values_and_gradients_are_those_of_plain_attention(rows: int, length: int) -> None:
    torch.manual_seed(length)
    inputs = [
        drawn(rows, length, HEADS, 64) * 0.3,
        drawn(rows, length, 64),
        drawn(rows, length, 64),
    ]
    gradient = drawn(rows, length, HEADS, 64)
    exact = [one.float().requires_grad_() for one in inputs]
    fused = [one.requires_grad_() for one in inputs]
    assert fused_attention.fits(fused[0])
    values = fused_attention.FusedAttention.apply(*fused)
    values.backward(gradient)
    wanted = plain(*exact)
    wanted.backward(gradient.float())
    pairs = [(values, wanted), *((f.grad, e.grad) for f, e in zip(fused, exact, strict=True))]
    for had, want in pairs:
        assert had is not None
        assert want is not None
        assert (had.float() - want).norm() <= 0.006 * want.norm() + 1e-4


def test_blocks_do_the_same_where_there_is_no_kernel() -> None:
    torch.manual_seed(0)
    inputs = [
        torch.randn(2, 150, HEADS, 64) * 0.3,
        torch.randn(2, 150, 64),
        torch.randn(2, 150, 64),
    ]
    assert not fused_attention.fits(inputs[0])
    torch.testing.assert_close(BlockAttention.apply(*inputs), plain(*inputs), rtol=1e-4, atol=1e-5)
