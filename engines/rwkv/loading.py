"""From a model's entry to a loaded RWKV model, with all that is known of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from engines import model_files
from engines.bare_vocabulary import BareVocabulary, without_vocabulary
from engines.base import EngineError
from engines.cache_folder import cache_folder
from engines.cores import threads_for
from engines.options import RwkvOptions
from engines.protocol import ModelInfo, ModelSpec
from engines.rwkv.file import RwkvFile, read_rwkv_file
from engines.rwkv.strategy import Resolved, resolve
from engines.rwkv.tokenizer import WORLD_ROWS, open_tokenizer
from engines.sampling import FIELDS
from engines.templates import template_of_tokens
from engines.tokenizer import Tokenizer
from engines.vocabulary_gguf import open_vocabulary

if TYPE_CHECKING:
    from engines.rwkv.model import RwkvModel
    from engines.vocabulary import Vocabulary

_CHUNK = 256
"""Tokens of a prompt evaluated at once: they are read 1.2 times as fast as 64."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What an engine is made of."""

    model: RwkvModel
    tokenizer: Tokenizer
    vocabulary: Vocabulary | BareVocabulary
    info: ModelInfo
    chunk: int
    """Tokens of a prompt evaluated at once."""
    close: Callable[[], None]


def inspect_rwkv(spec: ModelSpec, options: RwkvOptions) -> ModelInfo:
    """What a file is, without its weights; raises EngineError.

    That it cannot be loaded here as the entry says (it does not fit, say) is a note, and no error.
    """
    file = read_rwkv_file(Path(spec.path).expanduser())
    tokenizer = open_tokenizer(file, options.tokenizer)
    try:
        resolved = resolve(options.strategy, file)
    except EngineError as error:
        resolved = Resolved("", str(error), int4=False, memory_bytes=0)
    return _describe(spec, file, resolved, tokenizer)


def load_rwkv(spec: ModelSpec, options: RwkvOptions, progress: Callable[[float], None]) -> Loaded:
    """The model in memory; raises EngineError."""
    file = read_rwkv_file(Path(spec.path).expanduser())
    tokenizer = open_tokenizer(file, options.tokenizer)
    resolved = resolve(options.strategy, file)
    threads = options.threads or threads_for(file.parameters)
    model = load_model(file, resolved, threads, progress)
    vocabulary, close = open_vocabulary(tokenizer)
    info = _describe(spec, file, resolved, tokenizer)
    if isinstance(vocabulary, BareVocabulary):
        info = without_vocabulary(info)
    info = replace(
        info, devices=model.devices, gpu_layers=model.gpu_layers, threads=threads,
        fingerprint=_fingerprint(file, model),
    )  # fmt: skip
    return Loaded(model, tokenizer, vocabulary, info, options.prefill_chunk or _CHUNK, close)


def load_model(
    file: RwkvFile, resolved: Resolved, threads: int, progress: Callable[[float], None]
) -> RwkvModel:
    """The weights in memory, as the strategy says; raises EngineError."""
    import torch

    from engines.rwkv.model import RwkvModel, load_packaged

    if resolved.int4:
        from engines.rwkv import int4

        model = int4.load(file, cache_folder() / "matrices", threads, progress)
        return RwkvModel(model, f"int4 of llama.cpp {version('llama-cpp-python')}")
    torch.set_num_threads(threads)
    return load_packaged(file, resolved.strategy, progress)


# What is known


def _describe(
    spec: ModelSpec, file: RwkvFile, resolved: Resolved, tokenizer: Tokenizer
) -> ModelInfo:
    kinds = [tensor.dtype for tensor in file.tensors.values()]
    dtype = max(set(kinds), key=kinds.count)
    return ModelInfo(
        name=spec.name,
        engine="rwkv",
        architecture=f"rwkv{file.version}",
        description=f"RWKV-{file.version} {model_files.short_count(file.parameters)} {dtype}",
        trained_length=file.trained_length or 0,
        parameters=file.parameters,
        file_bytes=file.path.stat().st_size,
        vocabulary=file.vocabulary,
        layers=file.layers,
        memory_bytes=resolved.memory_bytes,
        tokenizer=tokenizer.fingerprint,
        template=spec.template,
        template_source=tokenizer.template_source or _template(file, tokenizer),
        eos=tokenizer.name(tokenizer.eos) if tokenizer.eos is not None else "",
        supports=FIELDS,
        sampling=_recommended(_template(file, tokenizer)),
        notes=tuple(_notes(file, resolved)),
    )


def _template(file: RwkvFile, tokenizer: Tokenizer) -> str:
    """The name of the template that models with this vocabulary were trained with."""
    if file.vocabulary == WORLD_ROWS:
        return "rwkv-world"
    raven = "raven" in file.path.name.lower()
    return "raven" if raven else template_of_tokens(tokenizer.control)


def _recommended(template: str) -> dict[str, float]:
    """What ChatRWKV and the models' authors sample with."""
    top_p = {"raven": 0.7, "rwkv-world": 0.5}.get(template)
    penalties = {"presence_penalty": 0.2, "frequency_penalty": 0.2, "penalty_decay": 0.996}
    return {"top_p": top_p, **penalties} if top_p else {}


def _notes(file: RwkvFile, resolved: Resolved) -> list[str]:
    notes = [resolved.reason] if resolved.reason else []
    if file.trained_length:
        notes.append(
            f"It was trained with {file.trained_length:,} tokens of context. A conversation may "
            "grow longer; what is further back than that may be lost."
        )
    notes.append(
        "With penalty_decay below 1, presence and frequency penalties are computed before the "
        "shared samplers, and look at the reply alone; at 1 they are the shared ones."
    )
    return notes


def _fingerprint(file: RwkvFile, model: RwkvModel) -> str:
    """Of all that an evaluated state depends on: not of devices, chunks or threads."""
    parts = [model_files.weights_fingerprint(file.path), version("rwkv"), model.precision]
    return hashlib.blake2b(repr(parts).encode(), digest_size=16).hexdigest()
