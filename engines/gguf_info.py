"""What is known of a GGUF model before a context exists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import llama_cpp.llama_cpp as llama

from engines import memory
from engines.adapters import adapter_names
from engines.model_files import GgufHeader, short_count
from engines.options import LlamaOptions
from engines.placement import context_length, vocabulary_size
from engines.protocol import ModelInfo, ModelSpec
from engines.sampling import FIELDS, KNOBS
from engines.vocabulary import Vocabulary

_SAMPLING_KEYS = {
    "temp": "temperature", "top_k": "top_k", "top_p": "top_p", "min_p": "min_p",
    "penalty_last_n": "penalty_last_n", "penalty_repeat": "repeat_penalty",
    "xtc_probability": "xtc_probability", "xtc_threshold": "xtc_threshold",
    "mirostat": "mirostat", "mirostat_tau": "mirostat_tau", "mirostat_eta": "mirostat_eta",
}  # fmt: skip
"""`general.sampling.*` of a file -> our names."""


def _recommended_sampling(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """`general.sampling.*` of the file in our names, with bad values left out."""
    found: dict[str, Any] = {}
    for key, name in _SAMPLING_KEYS.items():
        value = metadata.get(f"general.sampling.{key}")
        if isinstance(value, float):
            value = round(value, 6)
        try:
            found |= {} if value is None else {name: KNOBS[name].check(value)}
        except ValueError:
            continue
    return found


def glance(spec: ModelSpec, options: LlamaOptions, header: GgufHeader) -> ModelInfo:
    """What is known before the vocabulary is read."""
    length = context_length(options, header)
    words = vocabulary_size(header)
    kv = memory.kv_layer_bytes(header, length, options.kv_type_k, options.kv_type_v)
    compute = memory.compute_bytes(header, options.batch_size, words)
    names = adapter_names(options.adapters)
    return ModelInfo(
        name=spec.name,
        engine="llama",
        architecture=header.architecture,
        description=_description(header),
        context_length=length,
        trained_length=int(header.value("context_length")),
        parameters=header.parameters,
        file_bytes=header.file_bytes,
        vocabulary=words,
        layers=header.layers,
        memory_bytes=header.weights_bytes + sum(kv) + compute,
        template=spec.template,
        template_source=str(header.metadata.get("tokenizer.chat_template", "")),
        supports=FIELDS,
        sampling=_recommended_sampling(header.metadata),
        adapters={names[path]: float(scale) for path, scale in options.adapters.items()},
        metadata={
            key: str(value)
            for key, value in header.metadata.items()
            if key.startswith("general.") and not isinstance(value, list)
        },
    )


def describe(spec: ModelSpec, options: LlamaOptions, header: GgufHeader, model: Any) -> ModelInfo:
    """What is known before a context exists."""
    vocabulary = Vocabulary(llama.llama_model_get_vocab(model))
    source = llama.llama_model_chat_template(model, None)
    return replace(
        glance(spec, options, header),
        vocabulary=vocabulary.size,
        tokenizer=vocabulary.fingerprint,
        template_source=source.decode(errors="replace") if source else "",
        bos=vocabulary.name(vocabulary.bos),
        eos=vocabulary.name(vocabulary.eos),
    )


def _description(header: GgufHeader) -> str:
    """Such as `Mistral 7B Instruct (llama 7.2B Q6_K)`."""
    kind = f"{header.architecture} {short_count(header.parameters)} {header.quantisation}"
    name = header.metadata.get("general.name")
    return f"{name} ({kind})" if name else kind
