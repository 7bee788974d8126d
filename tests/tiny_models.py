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


def gemma3(path: Path, *, layers: int = 6, width: int = 64, window: int = 32) -> Path:
    """Attention with a sliding window in all layers but each sixth, in F32."""
    model = _Model(path, "gemma3", layers, width)
    heads, kv_heads, head, feed = 4, 2, 32, 128
    model.writer.add_feed_forward_length(feed)
    model.writer.add_head_count(heads)
    model.writer.add_head_count_kv(kv_heads)
    model.writer.add_key_length(head)
    model.writer.add_value_length(head)
    model.writer.add_layer_norm_rms_eps(1e-6)
    model.writer.add_sliding_window(window)
    for layer in range(layers):
        part = f"blk.{layer}."
        model.ones(part, "attn_norm", "post_attention_norm", "ffn_norm", "post_ffw_norm")
        model.ones(part, "attn_q_norm", "attn_k_norm", size=head)
        model.put(part + "attn_q.weight", heads * head, width)
        model.put(part + "attn_k.weight", kv_heads * head, width)
        model.put(part + "attn_v.weight", kv_heads * head, width)
        model.put(part + "attn_output.weight", width, heads * head)
        model.feed_forward(part, feed)
    return model.finish()


def mamba(path: Path, *, layers: int = 2, width: int = 64, seed: int = 0) -> Path:
    """A recurrent model, in F32."""
    model = _Model(path, "mamba", layers, width, seed)
    model.writer.add_feed_forward_length(0)
    model.writer.add_head_count(0)
    model.writer.add_layer_norm_rms_eps(1e-5)
    model.state_space_sizes()
    for layer in range(layers):
        part = f"blk.{layer}."
        model.ones(part, "attn_norm")
        model.state_space(part)
    return model.finish()


def jamba(path: Path, *, layers: int = 4, width: int = 64) -> Path:
    """A hybrid: every second layer is attention, the others are recurrent. In F32."""
    model = _Model(path, "jamba", layers, width)
    heads, kv_heads, feed = 4, 2, 128
    attends = [layer % 2 == 1 for layer in range(layers)]
    model.writer.add_feed_forward_length(feed)
    model.writer.add_head_count(heads)
    model.writer.add_head_count_kv([kv_heads if attention else 0 for attention in attends])
    model.writer.add_layer_norm_rms_eps(1e-5)
    rank, state = model.state_space_sizes()
    for layer, attention in enumerate(attends):
        part = f"blk.{layer}."
        model.ones(part, "attn_norm", "ffn_norm")
        model.feed_forward(part, feed)
        if attention:
            model.put(part + "attn_q.weight", width, width)
            model.put(part + "attn_k.weight", width // heads * kv_heads, width)
            model.put(part + "attn_v.weight", width // heads * kv_heads, width)
            model.put(part + "attn_output.weight", width, width)
        else:
            model.state_space(part)
            model.ones(part, "ssm_dt_norm", size=rank)
            model.ones(part, "ssm_b_norm", "ssm_c_norm", size=state)
    return model.finish()


def rwkv7(path: Path, *, layers: int = 3, width: int = 64) -> Path:
    """A recurrent model of another kind, in F32."""
    model = _Model(path, "rwkv7", layers, width)
    head, feed, rank = 64, 128, 8  # smaller heads give NaN on CPUs with AVX-512
    model.writer.add_feed_forward_length(feed)
    model.writer.add_head_count(0)
    model.writer.add_layer_norm_eps(1e-5)
    model.writer.add_token_shift_count(2)
    model.writer.add_wkv_head_size(head)
    model.writer.add_decay_lora_rank(rank)
    model.writer.add_iclr_lora_rank(rank)
    model.writer.add_value_residual_mix_lora_rank(rank)
    model.writer.add_gate_lora_rank(rank)
    model.layer_norms("", "token_embd_norm", "output_norm")
    for layer in range(layers):
        part = f"blk.{layer}."
        model.layer_norms(part, "attn_norm", "attn_norm_2")
        model.time_mix(part + "time_mix_", rank)
        model.put(part + "channel_mix_lerp_k.weight", 1, 1, width, around=0.5)
        model.put(part + "channel_mix_key.weight", feed, width)
        model.put(part + "channel_mix_value.weight", width, feed)
    return model.finish()


class _Model:
    """A file being written: its random weights, and the parts that architectures share.

    The weights are wide, so that replies are no single token repeated, and the decays slow, so that
    a recurrent model remembers what was said a hundred tokens ago.
    """

    def __init__(self, path: Path, arch: str, layers: int, width: int, seed: int = 0) -> None:
        self._path, self._width = path, width
        self._random = np.random.default_rng(seed)
        self.writer: Any = gguf.GGUFWriter(str(path), arch)
        self.writer.add_name("random")
        self.writer.add_context_length(4096)
        self.writer.add_embedding_length(width)
        self.writer.add_block_count(layers)
        self.writer.add_vocab_size(WORDS)
        _vocabulary(self.writer)
        self.put("token_embd.weight", WORDS, width)
        self.put("output.weight", WORDS, width)
        if arch != "rwkv7":
            self.ones("", "output_norm")

    def put(self, name: str, *shape: int, around: float = 0.0, scale: float = 0.2) -> None:
        weights = around + self._random.standard_normal(shape) * scale
        self.writer.add_tensor(name, weights.astype(np.float32))

    def ones(self, part: str, *names: str, size: int = 0) -> None:
        for name in names:
            self.put(f"{part}{name}.weight", size or self._width, around=1)

    def layer_norms(self, part: str, *names: str) -> None:
        self.ones(part, *names)
        for name in names:
            self.put(f"{part}{name}.bias", self._width)

    def feed_forward(self, part: str, feed: int) -> None:
        self.put(part + "ffn_gate.weight", feed, self._width)
        self.put(part + "ffn_up.weight", feed, self._width)
        self.put(part + "ffn_down.weight", self._width, feed)

    def state_space_sizes(self) -> tuple[int, int]:
        """Rank of the time step, and size of the state; a convolution of four tokens."""
        self._inner, self._state, self._rank = 2 * self._width, 16, 8
        self.writer.add_ssm_conv_kernel(4)
        self.writer.add_ssm_inner_size(self._inner)
        self.writer.add_ssm_state_size(self._state)
        self.writer.add_ssm_time_step_rank(self._rank)
        return self._rank, self._state

    def state_space(self, part: str) -> None:
        inner, state, rank = self._inner, self._state, self._rank
        self.put(part + "ssm_in.weight", 2 * inner, self._width)
        self.put(part + "ssm_conv1d.weight", inner, 4)
        self.put(part + "ssm_conv1d.bias", inner)
        self.put(part + "ssm_x.weight", rank + 2 * state, inner)
        self.put(part + "ssm_dt.weight", inner, rank)
        self.put(part + "ssm_dt.bias", inner, around=-5)
        decay = -np.tile(np.arange(1, state + 1, dtype=np.float32), (inner, 1))
        self.writer.add_tensor(part + "ssm_a", decay)
        self.put(part + "ssm_d", inner, around=0.3)
        self.put(part + "ssm_out.weight", self._width, inner)

    def time_mix(self, part: str, rank: int) -> None:
        """The attention of RWKV-7: low-rank decay, learning rate, value residual and gate."""
        width = self._width
        for name, around in (("w", -6.0), ("a", 0.0), ("v", 0.0)):
            self.put(f"{part}{name}0.weight", width, around=around)
        for name in "wavg":
            self.put(f"{part}{name}1.weight", rank, width)
            self.put(f"{part}{name}2.weight", width, rank)
        self.put(part + "lerp_fused.weight", 6, 1, 1, width, around=0.5)
        for name, around in (("k_k", 0.8), ("k_a", 1.0), ("r_k", 0.0)):
            self.put(f"{part}{name}.weight", width, around=around)
        for name in ("key", "value", "receptance", "output"):
            self.put(f"{part}{name}.weight", width, width)
        self.layer_norms(part, "ln")

    def finish(self) -> Path:
        return _finish(self.writer, self._path)


def lora(path: Path, base: Path, *, rank: int = 4, scale: float = 0.3, seed: int = 1) -> Path:
    """A LoRA adapter for a model that was built here: of each layer's first matrix."""
    random = np.random.default_rng(seed)
    reader = gguf.GGUFReader(base)
    writer = gguf.GGUFWriter(str(path), reader.fields["general.architecture"].contents())
    writer.add_string("general.type", "adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", float(rank))
    for tensor in reader.tensors:
        if tensor.name.endswith(("attn_q.weight", "ssm_in.weight", "time_mix_key.weight")):
            inner, outer = map(int, tensor.shape)
            for part, shape in ((".lora_a", (rank, inner)), (".lora_b", (outer, rank))):
                weights = random.standard_normal(shape) * scale
                writer.add_tensor(tensor.name + part, weights.astype(np.float32))
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
