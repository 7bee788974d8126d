"""Random-weight GGUF files, built small by the tests that need them."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import gguf
import numpy as np

WORDS = 512
"""Size of the vocabulary: three specials, 256 bytes, single letters and made-up words."""

CONTROL = ("<unk>", "<s>", "</s>", "<|im_start|>", "<|im_end|>", "[INST]", "[/INST]")
CHATML = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def llama(
    path: Path,
    *,
    layers: int = 2,
    width: int = 64,
    heads: int = 4,
    kv_heads: int = 2,
    feed: int = 128,
    words: int = WORDS,
    trained: int = 4096,
    scale: float = 0.2,
    seed: int = 0,
    **metadata: Any,
) -> Path:
    """A Llama with grouped-query attention, in F32."""
    random = np.random.default_rng(seed)
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_name("random")
    writer.add_context_length(trained)
    writer.add_embedding_length(width)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(feed)
    writer.add_head_count(heads)
    writer.add_head_count_kv(kv_heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(width // heads)
    writer.add_vocab_size(words)
    _vocabulary(writer, words)
    _metadata(writer, metadata)
    kv = width // heads * kv_heads
    shapes: dict[str, tuple[int, ...]] = {
        "token_embd.weight": (words, width), "output_norm.weight": (width,),
        "output.weight": (words, width),
    }  # fmt: skip
    for layer in range(layers):
        part = f"blk.{layer}."
        shapes |= {
            part + "attn_norm.weight": (width,), part + "ffn_norm.weight": (width,),
            part + "attn_q.weight": (width, width), part + "attn_k.weight": (kv, width),
            part + "attn_v.weight": (kv, width), part + "attn_output.weight": (width, width),
            part + "ffn_gate.weight": (feed, width), part + "ffn_up.weight": (feed, width),
            part + "ffn_down.weight": (width, feed),
        }  # fmt: skip
    for name, shape in shapes.items():
        weights = np.ones(shape) if len(shape) == 1 else random.standard_normal(shape) * scale
        writer.add_tensor(name, weights.astype(np.float32))
    return _finish(writer, path)


def mamba(path: Path, *, layers: int = 2, width: int = 64, seed: int = 0) -> Path:
    """A recurrent model, in F32."""
    random = np.random.default_rng(seed)
    inner, state, conv, rank = 2 * width, 16, 4, 8
    writer = gguf.GGUFWriter(str(path), "mamba")
    writer.add_name("random")
    writer.add_context_length(4096)
    writer.add_embedding_length(width)
    writer.add_feed_forward_length(0)
    writer.add_head_count(0)
    writer.add_block_count(layers)
    writer.add_ssm_conv_kernel(conv)
    writer.add_ssm_inner_size(inner)
    writer.add_ssm_state_size(state)
    writer.add_ssm_time_step_rank(rank)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(WORDS)
    _vocabulary(writer)

    def put(name: str, *shape: int, around: float = 0.0) -> None:
        weights = around + random.standard_normal(shape) * 0.1
        writer.add_tensor(name, weights.astype(np.float32))

    put("token_embd.weight", WORDS, width)
    put("output_norm.weight", width, around=1)
    put("output.weight", WORDS, width)
    decay = -np.tile(np.arange(1, state + 1, dtype=np.float32), (inner, 1))
    for layer in range(layers):
        part = f"blk.{layer}."
        put(part + "attn_norm.weight", width, around=1)
        put(part + "ssm_in.weight", 2 * inner, width)
        put(part + "ssm_conv1d.weight", inner, conv)
        put(part + "ssm_conv1d.bias", inner)
        put(part + "ssm_x.weight", rank + 2 * state, inner)
        put(part + "ssm_dt.weight", inner, rank)
        put(part + "ssm_dt.bias", inner, around=-3)
        writer.add_tensor(part + "ssm_a", decay)
        put(part + "ssm_d", inner, around=1)
        put(part + "ssm_out.weight", width, inner)
    return _finish(writer, path)


def lora(path: Path, *, layers: int = 2, width: int = 64, rank: int = 4, seed: int = 1) -> Path:
    """A LoRA adapter for `llama` of the same shape."""
    random = np.random.default_rng(seed)
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_string("general.type", "adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", float(rank))
    for layer in range(layers):
        name = f"blk.{layer}.attn_q.weight"
        for part, shape in ((".lora_a", (rank, width)), (".lora_b", (width, rank))):
            weights = random.standard_normal(shape) * 0.3
            writer.add_tensor(name + part, weights.astype(np.float32))
    return _finish(writer, path)


def _vocabulary(writer: Any, words: int = WORDS) -> None:
    """SentencePiece: control tokens, bytes, and words that begin with a space."""
    tokens = [text.encode() for text in CONTROL]
    types = [gguf.TokenType.UNKNOWN] + [gguf.TokenType.CONTROL] * (len(CONTROL) - 1)
    tokens += [f"<0x{byte:02X}>".encode() for byte in range(256)]
    types += [gguf.TokenType.BYTE] * 256
    tokens += ["\u2581".encode()] + [chr(code).encode() for code in range(97, 123)]
    letters = "abcdefghijklmnopqrstuvwxyz"
    words_of = (itertools.product(letters, repeat=length) for length in (2, 3, 4))
    made_up = ("\u2581" + "".join(word) for word in itertools.chain(*words_of))
    tokens += [w.encode() for w in itertools.islice(made_up, words - len(tokens))]
    types += [gguf.TokenType.NORMAL] * (words - len(types))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores([-float(place) for place in range(words)])
    writer.add_token_types(types)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_add_bos_token(True)


def _metadata(writer: Any, metadata: dict[str, Any]) -> None:
    if template := metadata.pop("chat_template", None):
        writer.add_chat_template(template)
    for key, value in metadata.items():
        writer.add_float32(key, value)


def _finish(writer: Any, path: Path) -> Path:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
