"""What torch finds on this machine: free memory, and what the processor can do."""

from __future__ import annotations

from dataclasses import dataclass

GPU_SPARE = 640 << 20
"""Bytes left on a GPU for the library's own use and for a chunk of 256 tokens."""
HOST_SPARE = 256 << 20


@dataclass(frozen=True, slots=True)
class Machine:
    """Free memory in bytes, and what the processor can do."""

    host: int
    """0 where nothing tells."""
    gpus: tuple[int, ...] = ()
    """Of each GPU that torch can use."""
    bf16: bool = False
    """Has the CPU products of bf16 (`avx512_bf16`)? Without, they are slower than those of fp32."""
    int4: bool = True
    """Has it fast products of quantised matrices (AVX2, NEON)?"""
    mps: bool = False
    """Can torch use the GPU of a Mac?"""
    no_gpu: str = "torch finds none"
    """Why there are no GPUs."""


def this_machine() -> Machine:
    """What is free now; looking at a GPU's memory takes some of it."""
    import torch

    from engines import ggml_matrix, memory

    cuda, there = torch.cuda, torch.cuda.is_available()
    return Machine(
        memory.available_memory(),
        tuple(cuda.mem_get_info(gpu)[0] for gpu in range(cuda.device_count() if there else 0)),
        bf16=torch.cpu._is_avx512_bf16_supported(),
        int4=ggml_matrix.has_fast_kernels(),
        mps=torch.backends.mps.is_available(),
        no_gpu="torch finds none" if torch.version.cuda else "this torch is built for CPUs only",
    )
