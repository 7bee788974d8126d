"""Write a checkpoint as GGUF: `python -m starter.export`, from the root of the repository.

The file carries all that a program needs to chat with it: the tokenizer, the ChatML template,
the end-of-turn token, and how it is best sampled.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import gguf
import torch
from gguf import GGMLQuantizationType, GGUFWriter, TokenType
from torch import Tensor

from starter.model import ROPE_FACTORS, Config, rope_factors
from starter.rows import CHAT_TEMPLATE, IM_END
from starter.train import BUILD

TARGET = Path("engines/data/starter.gguf")
DESCRIPTION = (
    "A tiny chat model that comes with llmtui, trained from scratch on made-up dialogues, so that"
    " a new user can chat before any download."
)
FILE_TYPES = {"F32": 0, "F16": 1, "Q8_0": 7}


def export(checkpoint: Path, tokenizer: Path, target: Path, kind: str = "Q8_0") -> None:
    """Write the running average of the checkpoint's weights to the target, in one piece."""
    state = torch.load(checkpoint, weights_only=True)
    config = Config(**state["config"])
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(".new")
    writer = GGUFWriter(unfinished, "llama")
    write_description(writer, kind)
    write_shape(writer, config)
    write_tokenizer(writer, json.loads(tokenizer.read_text(encoding="utf-8")))
    write_tensor(writer, ROPE_FACTORS, rope_factors(config), kind)
    for name, tensor in state["average"].items():
        write_tensor(writer, name, tensor, kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    unfinished.replace(target)


def write_description(writer: GGUFWriter, kind: str) -> None:
    """What the file is, and the sampling that suits so small a model: near its best guess."""
    writer.add_name("starter")
    writer.add_license("MIT")
    writer.add_description(DESCRIPTION)
    writer.add_size_label("3M")
    writer.add_file_type(FILE_TYPES[kind])
    writer.add_sampling_temp(0.2)
    writer.add_sampling_top_k(20)
    writer.add_sampling_top_p(0.9)
    writer.add_sampling_min_p(0.1)
    writer.add_sampling_penalty_repeat(1.0)


def write_shape(writer: GGUFWriter, config: Config) -> None:
    """The hyperparameters that llama.cpp builds the graph from."""
    writer.add_vocab_size(config.vocab)
    writer.add_context_length(config.context)
    writer.add_embedding_length(config.width)
    writer.add_block_count(config.layers)
    writer.add_feed_forward_length(config.hidden)
    writer.add_head_count(config.heads)
    writer.add_head_count_kv(1)
    writer.add_key_length(config.head_width)
    writer.add_value_length(config.head_width)
    writer.add_rope_dimension_count(config.head_width)
    writer.add_rope_freq_base(config.rope_base)
    writer.add_layer_norm_rms_eps(config.epsilon)


def write_tokenizer(writer: GGUFWriter, tokenizer: dict[str, Any]) -> None:
    """The tokenizer: "smollm" is llama.cpp's name for byte-level BPE with digits apart.

    Phrases are "user defined": llama.cpp finds them in a text before it cuts the rest.
    """
    vocabulary: dict[str, int] = dict(tokenizer["model"]["vocab"])
    types = dict.fromkeys(vocabulary, TokenType.NORMAL)
    for added in tokenizer["added_tokens"]:
        vocabulary[added["content"]] = added["id"]
        kind = TokenType.CONTROL if added["special"] else TokenType.USER_DEFINED
        types[added["content"]] = kind
    tokens = sorted(vocabulary, key=vocabulary.__getitem__)
    merges = tokenizer["model"]["merges"]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("smollm")
    writer.add_token_list(tokens)
    writer.add_token_types([types[token] for token in tokens])
    writer.add_token_merges([m if isinstance(m, str) else " ".join(m) for m in merges])
    writer.add_eos_token_id(vocabulary[IM_END])
    writer.add_eot_token_id(vocabulary[IM_END])
    writer.add_add_bos_token(False)
    writer.add_chat_template(CHAT_TEMPLATE)


def write_tensor(writer: GGUFWriter, name: str, tensor: Tensor, kind: str) -> None:
    """One tensor; norms stay as they are, they are small and matter."""
    values = tensor.float().numpy()
    if values.ndim == 1 or kind == "F32":
        writer.add_tensor(name, values)
        return
    quantization = GGMLQuantizationType[kind]
    writer.add_tensor(name, gguf.quants.quantize(values, quantization), raw_dtype=quantization)


def main() -> None:
    """Export the last checkpoint."""
    parser = argparse.ArgumentParser(description="Write the starter model as GGUF.")
    parser.add_argument("--build", type=Path, default=BUILD, help="folder with the checkpoint")
    parser.add_argument("--target", type=Path, default=TARGET)
    parser.add_argument("--kind", choices=FILE_TYPES, default="Q8_0")
    arguments = parser.parse_args()
    checkpoint, tokenizer = arguments.build / "checkpoint.pt", arguments.build / "tokenizer.json"
    export(checkpoint, tokenizer, arguments.target, arguments.kind)
    print(f"{arguments.target}: {arguments.target.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
