"""Small checkpoints of transformers with random weights, and adapters for them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.tiny_models import WORDS
from tests.tiny_tokenizers import byte_level

END = "<|endoftext|>"
SHAPE = {
    "vocab_size": WORDS, "hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2,
    "num_attention_heads": 4, "max_position_embeddings": 2048, "initializer_range": 0.2,
    "bos_token_id": None, "eos_token_id": 0, "tie_word_embeddings": False,
}  # fmt: skip
"""Of a Llama and of its relatives; values so large that each token matters to those that follow."""
LORA = {"gpt_neox": ["query_key_value", "dense"], "llama": ["q_proj", "v_proj", "down_proj"]}
"""What adapters are put at, by architecture."""


def checkpoint(
    folder: Path, model_type: str, *, dtype: str = "float32", tokenizer: bool = True,
    settings: dict[str, Any] | None = None, seed: int = 1, **changes: Any,
) -> Path:  # fmt: skip
    """A folder with a model of this architecture; `settings` go into tokenizer_config.json."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM
    from transformers.utils import logging

    logging.disable_progress_bar()
    shape = {**SHAPE, **changes}
    torch.manual_seed(seed)
    config = AutoConfig.for_model(model_type, **shape)
    model = AutoModelForCausalLM.from_config(config, dtype=getattr(torch, dtype))
    model.save_pretrained(folder)
    if tokenizer:
        named = {"eos_token": END, **(settings or {})}
        byte_level(folder / "tokenizer.json", tokens=shape["vocab_size"], settings=named)
    return folder


def llama(folder: Path, **changes: Any) -> Path:
    """Two query heads for each key head."""
    return checkpoint(folder, "llama", **{"num_key_value_heads": 2, **changes})


def mistral(folder: Path, window: int = 24, **changes: Any) -> Path:
    """Each layer looks back over a short window."""
    named = {"num_key_value_heads": 2, "sliding_window": window, **changes}
    return checkpoint(folder, "mistral", **named)


def neox(folder: Path, **changes: Any) -> Path:
    """As polyglot-ko has it, KoAlpaca's base."""
    return checkpoint(folder, "gpt_neox", **changes)


def lora(folder: Path, base: Path, *, seed: int = 5, strength: float = 0.2, **changes: Any) -> Path:
    """An adapter of rank 2 for a checkpoint."""
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(base, local_files_only=True)
    targets = LORA.get(model.config.model_type, LORA["llama"])
    named = {"r": 2, "lora_alpha": 4, "target_modules": targets, "task_type": "CAUSAL_LM"}
    adapted = get_peft_model(model, LoraConfig(**{**named, **changes}))
    random = torch.Generator().manual_seed(seed)
    for name, weight in adapted.named_parameters():
        if "lora_" in name:
            values = torch.randn(weight.shape, generator=random) * strength
            weight.data.copy_(values)
    adapted.save_pretrained(folder)
    return folder


def files_of(folder: Path) -> Sequence[str]:
    return sorted(path.name for path in folder.iterdir())


def change_json(path: Path, **changes: Any) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))
