"""Quantised matrices for torch engines on a CPU: `x @ matrix` is computed by ggml's kernels.

They are as fast as the memory for one row, and multiply whole numbers for many, so that prompts
gain too. torch's own four-bit product does so for AVX-512 and single rows only. A matrix of 1,024
by 4,096, one thread of a Zen 4, µs for 1 and for 256 rows: fp32 848 and 23,800; torch's four bits
157 and 13,700 (for AVX2 460 and 30,700); ggml's Q4_K 113 and 5,000.
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from llama_cpp import _ggml

TYPES = {"f32": 0, "q8_0": 8, "q4_K": 12, "q6_K": 14}
"""Numbers of `enum ggml_type`."""
BLOCKS = {"q8_0": 32, "q4_K": 256, "q6_K": 256}
"""Neighbouring inputs that share their scales; a matrix's rows are filled up to whole blocks."""
ALIGNMENT = 64
"""Of a matrix in memory, in bytes; ggml asks for 32."""
ROWS = 128
"""Rows of `x` multiplied at once; more are done in pieces. 64 would be 0.86 times as fast."""
_NODES = 8
"""Room in a graph that holds one product of two leaves."""


def has_fast_kernels() -> bool:
    """Was ggml built for a CPU with fast products of bytes? Without, they are slower than fp32."""
    ggml = _library()
    return any(getattr(ggml, f"ggml_cpu_has_{name}")() for name in ("avx2", "neon", "vsx"))


def padded(inputs: int, kind: str) -> int:
    """`inputs` filled up to whole blocks."""
    block = BLOCKS[kind]
    return -(-inputs // block) * block


def packed_bytes(kind: str, inputs: int, outputs: int) -> int:
    """Bytes of a quantised matrix."""
    size: int = _library().ggml_row_size(TYPES[kind], padded(inputs, kind)) * outputs
    return size


def pack(weight: torch.Tensor, kind: str) -> bytes:
    """Quantise a matrix, shape (outputs, inputs), of any float type: rows one after the other."""
    outputs, inputs = weight.shape
    rows = torch.nn.functional.pad(weight.float(), (0, padded(inputs, kind) - inputs)).contiguous()
    packed = bytearray(packed_bytes(kind, inputs, outputs))
    target = (ctypes.c_char * len(packed)).from_buffer(packed)
    _library().ggml_quantize_chunk(
        TYPES[kind], rows.data_ptr(), ctypes.addressof(target), 0, outputs, rows.shape[1], None
    )
    del target
    return bytes(packed)


class Workbench:
    """What the quantised matrices of a model share: their bytes, room for one product, threads.

    `packed`: a buffer, aligned to `ALIGNMENT`, that holds them all; it is kept, and only read.
    """

    def __init__(self, packed: Any, inputs: int, outputs: int, threads: int) -> None:
        """`inputs`, `outputs`: the most that a matrix has, filled up to blocks."""
        ggml = self.ggml = _library()
        self.packed = np.frombuffer(packed, dtype=np.uint8)
        self.inputs, self.outputs = torch.empty(ROWS * inputs), torch.empty(ROWS * outputs)
        self.backend = ggml.ggml_backend_cpu_init()
        ggml.ggml_backend_cpu_set_n_threads(self.backend, threads)
        self.buffers = tuple(
            ggml.ggml_backend_cpu_buffer_from_ptr(address, size)
            for address, size in (
                (self.packed.ctypes.data, self.packed.nbytes),
                (self.inputs.data_ptr(), self.inputs.nbytes),
                (self.outputs.data_ptr(), self.outputs.nbytes),
            )
        )


class QuantizedMatrix:
    """Stands where torch code expects a fp32 matrix on the right of `@`."""

    dtype = torch.float32
    device = torch.device("cpu")
    requires_grad = False

    def __init__(self, bench: Workbench, kind: str, inputs: int, outputs: int, offset: int) -> None:
        self.bench, self.kind, self.offset = bench, kind, offset
        self.inputs, self.outputs = inputs, outputs
        self.shape = (outputs, inputs)
        self._products = {rows: _Product(self, rows) for rows in (1, ROWS)}

    @classmethod
    def __torch_function__(
        cls, function: Any, _types: Any, args: Sequence[Any] = (), _named: Any = None
    ) -> torch.Tensor:
        """What torch calls for `x @ matrix`. It takes 20 µs to come to `__rmatmul__` instead."""
        assert function is torch.Tensor.matmul, function
        x, matrix = args
        product: torch.Tensor = matrix.product(x)
        return product

    def product(self, x: torch.Tensor) -> torch.Tensor:
        """x, shape (..., inputs), by this matrix: shape (..., outputs)."""
        if x.dim() == 1:
            return self._products[1](x)[0]
        pieces = [self._multiply(piece) for piece in x.reshape(-1, self.inputs).split(ROWS)]
        return torch.cat(pieces).view(*x.shape[:-1], self.outputs)

    def _multiply(self, x: torch.Tensor) -> torch.Tensor:
        rows = x.shape[0]
        return (self._products.get(rows) or _Product(self, rows))(x)

    # What loaders do to a matrix is done already

    def t(self) -> QuantizedMatrix:
        return self

    def to(self, *_args: Any, **_named: Any) -> QuantizedMatrix:
        return self

    contiguous = squeeze = t

    def is_pinned(self) -> bool:
        return False


class _Product:
    """A graph of ggml's: `rows` rows of a workbench's inputs by a matrix, into its outputs."""

    def __init__(self, matrix: QuantizedMatrix, rows: int) -> None:
        bench, inputs = matrix.bench, padded(matrix.inputs, matrix.kind)
        self._bench = bench
        room = bench.inputs[: rows * inputs].view(rows, inputs)
        self._x, self._filling = room[:, : matrix.inputs], room[:, matrix.inputs :]
        self._filled = inputs > matrix.inputs
        self._y = bench.outputs[: rows * matrix.outputs].view(rows, matrix.outputs)
        ggml = bench.ggml
        size = 4 * ggml.ggml_tensor_overhead() + ggml.ggml_graph_overhead_custom(_NODES, False)
        self._context = ggml.ggml_init(_InitParams(size, None, True))
        weight = self._tensor(matrix.kind, inputs, matrix.outputs)
        x = self._tensor("f32", inputs, rows)
        product = ggml.ggml_mul_mat(self._context, weight, x)
        addresses = bench.packed.ctypes.data + matrix.offset, room.data_ptr(), self._y.data_ptr()
        for tensor, buffer, address in zip(
            (weight, x, product), bench.buffers, addresses, strict=True
        ):
            ggml.ggml_backend_tensor_alloc(buffer, tensor, address)
        self._graph = ggml.ggml_new_graph_custom(self._context, _NODES, False)
        ggml.ggml_build_forward_expand(self._graph, product)

    def __call__(self, x: torch.Tensor) -> torch.Tensor:
        self._x.copy_(x)
        if self._filled:
            self._filling.zero_()
        if self._bench.ggml.ggml_backend_graph_compute(self._bench.backend, self._graph):
            raise RuntimeError("not enough memory (ggml)")
        return self._y.clone()

    def __del__(self) -> None:
        self._bench.ggml.ggml_free(self._context)

    def _tensor(self, kind: str, *shape: int) -> Any:
        return self._bench.ggml.ggml_new_tensor_2d(self._context, TYPES[kind], *shape)


class _InitParams(ctypes.Structure):
    """`struct ggml_init_params`."""

    _fields_ = (
        ("mem_size", ctypes.c_size_t), ("mem_buffer", ctypes.c_void_p), ("no_alloc", ctypes.c_bool),
    )  # fmt: skip


@functools.cache
def _library() -> Any:
    """ggml with the signatures of what is used here (ggml.h, ggml-backend.h, ggml-cpu.h)."""
    ggml = _ggml.libggml
    pointer, number, size = ctypes.c_void_p, ctypes.c_int64, ctypes.c_size_t
    for name, (arguments, result) in {
        "ggml_init": ([_InitParams], pointer),
        "ggml_free": ([pointer], None),
        "ggml_tensor_overhead": ([], size),
        "ggml_graph_overhead_custom": ([size, ctypes.c_bool], size),
        "ggml_row_size": ([ctypes.c_int, number], size),
        "ggml_quantize_chunk": (
            [ctypes.c_int, pointer, pointer, number, number, number, pointer],
            size,
        ),
        "ggml_new_tensor_2d": ([pointer, ctypes.c_int, number, number], pointer),
        "ggml_mul_mat": ([pointer, pointer, pointer], pointer),
        "ggml_new_graph_custom": ([pointer, size, ctypes.c_bool], pointer),
        "ggml_build_forward_expand": ([pointer, pointer], None),
        "ggml_backend_cpu_init": ([], pointer),
        "ggml_backend_cpu_set_n_threads": ([pointer, ctypes.c_int], None),
        "ggml_backend_cpu_buffer_from_ptr": ([pointer, size], pointer),
        "ggml_backend_tensor_alloc": ([pointer, pointer, pointer], ctypes.c_int),
        "ggml_backend_graph_compute": ([pointer, pointer], ctypes.c_int),
    }.items():
        function = getattr(ggml, name)
        function.argtypes, function.restype = arguments, result
    return ggml
