"""Where a GGUF model goes and how it is run: GPU layers, context length, chunks, and why."""

from __future__ import annotations

from engines import memory
from engines.base import EngineError
from engines.cores import threads_for
from engines.model_files import GgufHeader
from engines.options import LlamaOptions

DEFAULT_CONTEXT = 8192
"""Context length where the entry names none and the model was trained with a longer one."""

SMALLEST_CONTEXT = 8
"""llama.cpp ends the process where a batch is larger than the window."""
ALL_LAYERS = 1_000_000
_CPU_CHUNK = 128
"""Attention models on a CPU: progress every few seconds even at 40 tokens/s."""
_RECURRENT_CHUNK = 64
_SMALL_MODEL = 1_000_000_000
"""Parameters up to which a CPU evaluates `_RECURRENT_CHUNK` tokens in about half a second."""
_SMALLEST_CHUNK = 8
_PIECE_BYTES = 8 << 20
"""Bytes of state that one saved piece has, so that some are read while another is restored ..."""
_ROW_BYTES = 64 << 20
"""... or so many, where that is less than a batch: each piece ends one."""


def context_length(options: LlamaOptions, header: GgufHeader) -> int:
    """Tokens in the window; raises EngineError where nothing fits into them."""
    trained = int(header.value("context_length"))
    length = options.context_length or min(trained or DEFAULT_CONTEXT, DEFAULT_CONTEXT)
    if length < SMALLEST_CONTEXT:
        raise EngineError(
            f"A window of {length} tokens is too small: set `context_length` to "
            f"{SMALLEST_CONTEXT} or more. (The model was trained with {trained}.)"
        )
    return length


def vocabulary_size(header: GgufHeader) -> int:
    width = max(1, int(header.value("embedding_length")))
    embedding = next((t for t in header.tensors if t.name == "token_embd.weight"), None)
    return embedding.elements // width if embedding else 0


class Placement:
    """Which layers go to GPUs, and why: what `gpu_layers` comes to on this machine."""

    def __init__(self, options: LlamaOptions, header: GgufHeader, context_length: int) -> None:
        self.notes: list[str] = []
        self.gpus = memory.gpus()
        self.kv = memory.kv_layer_bytes(
            header, context_length, options.kv_type_k, options.kv_type_v
        )
        self.layers = self._choose(options, header)

    def _choose(self, options: LlamaOptions, header: GgufHeader) -> int:
        wanted = options.gpu_layers
        if not self.gpus:
            if wanted not in ("auto", 0):
                self.notes.append("No GPU can be used, so all layers are on the CPU.")
            return 0
        if wanted == "all":
            return ALL_LAYERS
        if isinstance(wanted, int):
            return wanted
        free = sum(gpu.free for gpu in self.gpus)
        layers = memory.fitting_layers(
            header, self.kv, free, options.batch_size, vocabulary_size(header)
        )
        count = min(layers, header.layers)
        self.notes.append(
            f"{count} of {header.layers} layers are on the GPU: what fits in "
            f"{free / 2**30:.1f} GiB beside the KV cache."
        )
        return layers


def check_memory(header: GgufHeader, options: LlamaOptions, placement: Placement) -> None:
    """Refuse what cannot fit before the machine starts to swap."""
    there = memory.available_memory()
    if not there or placement.layers:
        return
    cache = sum(placement.kv) + memory.compute_bytes(
        header, options.batch_size, vocabulary_size(header)
    )
    needed = cache + (0 if options.mmap and not options.mlock else header.weights_bytes)
    if needed > there:
        raise EngineError(
            f"There is not enough memory: {needed / 2**30:.1f} GiB are needed (of these "
            f"{cache / 2**30:.1f} for the context) and {there / 2**30:.1f} are there. Use a "
            'smaller `context_length`, `kv_type_k = "q8_0"` or a smaller quantisation.'
        )


def flash_attention(options: LlamaOptions, *, on_gpu: bool) -> bool:
    """On a CPU flash attention is slower; a quantised V cache exists only with it."""
    if options.flash_attention == "auto":
        quantised = options.kv_type_v not in ("f32", "f16", "bf16")
        return on_gpu or quantised
    return options.flash_attention == "on"


def threads(options: LlamaOptions, header: GgufHeader) -> int:
    """Threads for single tokens."""
    return options.threads or threads_for(header.parameters)


def prefill_chunk(
    options: LlamaOptions, header: GgufHeader, window: int, *, recurrent: bool, on_gpu: bool
) -> int:
    """Tokens evaluated between two looks at the keyboard: half a second's worth, about.

    Chosen from the model alone and not by measuring: logits can depend on how a prompt is split,
    so it must be the same in every run. Attention models can be stopped inside a chunk.
    """
    longest = min(options.batch_size, window)
    if options.prefill_chunk:
        return min(options.prefill_chunk, longest)
    if not recurrent:
        return longest if on_gpu else min(_CPU_CHUNK, longest)
    chunk, size = _RECURRENT_CHUNK, header.parameters
    while size > _SMALL_MODEL and chunk > _SMALLEST_CHUNK and not on_gpu:
        chunk, size = chunk // 2, size // 2
    return min(chunk, longest)


def longest_piece(bytes_per_token: int, batch: int) -> int:
    """Tokens that a piece of saved state may have, by what each takes and how many come at once."""
    wanted = max(_PIECE_BYTES // max(1, bytes_per_token), batch)
    return max(1, min(wanted, _ROW_BYTES // max(1, bytes_per_token)))
