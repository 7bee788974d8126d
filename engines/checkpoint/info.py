"""What is known of a checkpoint before it is converted."""

from __future__ import annotations

import shlex
from pathlib import Path

from engines.checkpoint.gguf import open_checkpoint
from engines.model_files import short_count
from engines.protocol import ModelInfo, ModelSpec
from engines.quantize import quantized_bytes

_TYPE = "Q4_K_M"


def describe(spec: ModelSpec, folder: Path) -> ModelInfo:
    """No weights are read. Raises EngineError where it could not be converted."""
    model = open_checkpoint(folder, "", "")
    params, shards = model.params, model.shards
    size = quantized_bytes(model.bytes("F16"), _TYPE) / 1e9
    count = short_count(model.parameters)
    return ModelInfo(
        name=spec.name,
        engine="llama",
        architecture="llama",
        description=f"to be converted: llama {count}, {len(shards)} of its makers' files",
        trained_length=params.trained_length,
        context_length=params.trained_length,
        parameters=model.parameters,
        file_bytes=sum(shard.path.stat().st_size for shard in shards),
        vocabulary=model.rows,
        layers=params.layers,
        template=model.template,
        notes=(
            f"It has to be converted: llmtui models convert {shlex.quote(str(folder))} "
            f"{model.name}.{_TYPE}.gguf --type {_TYPE} makes a file of about {size:.1f} GB.",
        ),
    )
