"""A context of a loaded GGUF model: what is evaluated lives in it."""

from __future__ import annotations

from typing import Any

import llama_cpp.llama_cpp as llama

from engines import llama_library, memory
from engines.base import EngineError, StateKind
from engines.llama_library import library_said
from engines.model_files import GgufHeader
from engines.options import LlamaOptions

_KV_TYPES = {name: getattr(llama, f"GGML_TYPE_{name.upper()}", 30) for name in memory.TYPE_BITS}
_KV_TYPES["bf16"] = 30  # GGML_TYPE_BF16, which the bindings do not name
_ROPE_SCALING = {"auto": -1, "none": 0, "linear": 1, "yarn": 2, "longrope": 3}


def make_context(
    model: Any, options: LlamaOptions, length: int, threads: int, *, flash: bool, sequences: int
) -> Any:
    """Raises EngineError where there is too little memory, or the KV types cannot be used."""
    params = llama.llama_context_default_params()
    params.n_ctx = length
    params.n_batch = params.n_ubatch = min(options.batch_size, length)
    params.n_threads = threads
    params.n_threads_batch = options.threads_batch or threads
    params.type_k, params.type_v = _KV_TYPES[options.kv_type_k], _KV_TYPES[options.kv_type_v]
    params.flash_attn_type = int(flash)
    params.rope_freq_base, params.rope_freq_scale = options.rope_freq_base, options.rope_freq_scale
    params.rope_scaling_type = _ROPE_SCALING[options.rope_scaling]
    params.swa_full = True  # without it, rewinding past a sliding window is silently wrong
    params.kv_unified = True  # so that sequences share cells, and copying one costs nothing
    params.n_seq_max = sequences
    llama_library.forget_complaints()
    context = llama.llama_init_from_model(model, params)
    if not context:
        raise EngineError(
            f"No context of {length:,} tokens can be made: too little memory, or KV types that "
            f"this model cannot use. Use a smaller `context_length`.{library_said()}"
        )
    return context


def state_kind(model: Any) -> StateKind:
    """What the state of evaluated tokens is."""
    if llama.llama_model_is_hybrid(model):
        return "hybrid"
    return "recurrent" if llama.llama_model_is_recurrent(model) else "attention"


def can_shift(model: Any, memory_of: Any, header: GgufHeader, options: LlamaOptions) -> bool:
    """llama.cpp's own answer cannot be trusted.

    It says yes for recurrent models (nothing is forgotten), for a quantised K with a head size
    that is no multiple of 64 (a crash at the next decode) and for bf16 K (abort). After a shift
    a sliding-window model's cells outside the window are written over while others are free:
    what is rewound or saved then is silently wrong.
    """
    slides = llama.llama_model_n_swa(model) > 0
    if state_kind(model) != "attention" or slides or not llama.llama_memory_can_shift(memory_of):
        return False
    heads = memory.first_of(header.value("attention.head_count")) or 1
    head_size = header.value("attention.key_length", header.value("embedding_length") // heads)
    kind = options.kv_type_k
    return kind in ("f16", "f32") or (kind.startswith("q") and head_size % 64 == 0)
