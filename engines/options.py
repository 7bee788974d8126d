"""The keys that a `[[models]]` entry of each engine takes: type, default and meaning.

They are here and not in the backends because the app checks the configuration, and the app never
imports what the backends import. Standard library only.
"""

from __future__ import annotations

import dataclasses
import difflib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from engines.base import EngineError
from engines.protocol import ModelSpec


def _option(
    default: Any, help: str, low: float | None = None, choices: tuple[Any, ...] = ()
) -> Any:
    metadata = {"help": help, "low": low, "choices": choices}
    if isinstance(default, (list, dict)):
        return field(default_factory=lambda: type(default)(default), metadata=metadata)
    return field(default=default, metadata=metadata)


KV_TYPES = ("f32", "f16", "bf16", "q8_0", "q5_1", "q5_0", "q4_1", "q4_0")


@dataclass(frozen=True, slots=True)
class LlamaOptions:
    """GGUF files through llama.cpp."""

    context_length: int = _option(
        0, "tokens in the window; 0 is the trained length, at most 8192", 0
    )
    batch_size: int = _option(512, "prompt tokens evaluated at once", 8)
    prefill_chunk: int = _option(0, "tokens between two looks at the keyboard; 0 is automatic", 0)
    threads: int = _option(
        0, "threads for single tokens; 0 is the physical cores (one for tiny models)", 0
    )
    threads_batch: int = _option(0, "threads for prompts; 0 is as `threads`", 0)
    gpu_layers: int | str = _option("auto", 'layers on the GPU: "auto", a number, or "all"')
    tensor_split: list[float] = _option([], "share of each GPU")
    main_gpu: int = _option(0, "the GPU for what is not split", 0)
    kv_type_k: str = _option("f16", "type of the K cache", choices=KV_TYPES)
    kv_type_v: str = _option("f16", "type of the V cache; a quantised one turns flash attention on",
                             choices=KV_TYPES)  # fmt: skip
    flash_attention: str = _option("auto", "on, off, or auto: off on the CPU, on with a GPU",
                                   choices=("auto", "on", "off"))  # fmt: skip
    rope_freq_base: float = _option(0.0, "0 is the model's own", 0)
    rope_freq_scale: float = _option(0.0, "0 is the model's own", 0)
    rope_scaling: str = _option("auto", "how positions past the trained length are scaled",
                                choices=("auto", "none", "linear", "yarn", "longrope"))  # fmt: skip
    mmap: bool = _option(True, "map the file instead of reading it")
    mlock: bool = _option(False, "keep the model from being swapped out")
    adapters: dict[str, float] = _option({}, "LoRA adapters (GGUF): path -> scale")
    speculative: str = _option(
        "off", "draft tokens by looking the text up, or by a small model; faster, not exact",
        choices=("off", "prompt-lookup", "draft-model"),
    )  # fmt: skip
    draft_model: str = _option("", "a small GGUF of the same vocabulary")
    draft_tokens: int = _option(4, "tokens drafted at most; with a GPU more can pay", 1)
    rpc_servers: list[str] = _option(
        [], "host:port of rpc-servers that take layers; neither encrypted nor protected: "
        "never on an open network",
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class RwkvOptions:
    """RWKV `.pth` files through the `rwkv` package."""

    strategy: str = _option(
        "auto", 'where layers go and in what type, such as "cuda fp16 *20 -> cpu fp32"; auto '
        'chooses what fits; "cpu int4" is four bits'
    )  # fmt: skip
    tokenizer: str = _option(
        "", "its tokenizer.json (Raven: 20B_tokenizer.json), where it does not lie beside the model"
    )
    prefill_chunk: int = _option(0, "prompt tokens evaluated at once; 0 is automatic", 0)
    threads: int = _option(0, "0 is the physical cores (one for tiny models)", 0)


@dataclass(frozen=True, slots=True)
class HfOptions:
    """Checkpoints of transformers: folders with a config.json, safetensors and a tokenizer."""

    repo: str = _option(
        "", "a repository of Hugging Face's hub, in place of `path`: its copy on this machine"
    )
    download: bool = _option(False, "fetch what of `repo` is not on this machine")
    dtype: str = _option("auto", "auto is the checkpoint's own; on a CPU fp32, where that fits",
                         choices=("auto", "fp32", "bf16", "fp16"))  # fmt: skip
    quantization: str = _option("none", "bitsandbytes: int8, or nf4, four bits",
                                choices=("none", "int8", "nf4"))  # fmt: skip
    double_quantization: bool = _option(True, "quantise the scales of nf4 too")
    device_map: str | dict[str, Any] = _option(
        "auto", 'where layers go: "auto" fills the GPUs, "balanced", "cpu", or a table'
    )
    adapters: dict[str, float] = _option({}, "LoRA adapters (PEFT): folder -> scale")
    context_length: int = _option(
        0, "tokens in the window; 0 is the trained length, at most 8192", 0
    )
    prefill_chunk: int = _option(0, "prompt tokens evaluated at once; 0 is automatic", 0)
    threads: int = _option(0, "0 is the physical cores (one for tiny models)", 0)
    trust_remote_code: bool = _option(False, "let the model run program code of its own")


@dataclass(frozen=True, slots=True)
class RemoteOptions:
    """Models behind a server that speaks OpenAI's chat completions."""

    url: str = _option("", "where the server is, such as http://localhost:8000/v1")
    model: str = _option("", "its name there; not needed where the server has one model only")
    api_key_env: str = _option("", "the environment variable that holds the key, if it wants one")
    api_key_file: str = _option("", "or a file that holds it, which nobody else may read")
    context_length: int = _option(
        0, "tokens in the window; 0 is what the server says, if it does", 0
    )
    connect_timeout: float = _option(10.0, "seconds to wait for a connection", 0.1)
    read_timeout: float = _option(
        300.0, "seconds without a word after which it is over; 0 is off", 0
    )
    total_timeout: float = _option(0.0, "seconds that a reply may take; 0 is off", 0)


@dataclass(frozen=True, slots=True)
class EchoOptions:
    """Repeats what it is told; for trying the program, and for tests."""

    context_length: int = _option(4096, "tokens in the window", 16)
    delay: float = _option(0.0, "seconds per token written", 0)
    prefill_delay: float = _option(0.0, "seconds per token read", 0)
    repeat: int = _option(1, "how often the text is said", 1)


ENGINE_OPTIONS: dict[str, type] = {
    "echo": EchoOptions,
    "hf": HfOptions,
    "llama": LlamaOptions,
    "remote": RemoteOptions,
    "rwkv": RwkvOptions,
}

ENGINE_OF_ENDING = {".gguf": "llama", ".pth": "rwkv"}
"""Which engine takes a model file, by how its name ends."""


def engine_of(path: Path, default: str = "llama") -> str:
    """The engine for a model, by how the name of its file ends; a checkpoint is a folder."""
    return "hf" if is_transformers(path) else ENGINE_OF_ENDING.get(path.suffix.lower(), default)


def is_transformers(folder: Path) -> bool:
    """Is this a folder with a checkpoint of transformers?"""
    return os.path.isfile(folder / "config.json")


T = TypeVar("T")


def parse_options(kind: type[T], values: Mapping[str, Any]) -> T:
    """An options object; raises ValueError, worded for the user, naming the nearest known key."""
    hints = get_type_hints(kind)
    fields = {f.name: f for f in dataclasses.fields(kind)}  # type: ignore[arg-type]
    for key, value in values.items():
        if key not in fields:
            near = difflib.get_close_matches(key, fields, n=1, cutoff=0.5)
            raise ValueError(
                f"there is no key {key!r}" + (f"; did you mean {near[0]}?" if near else "")
            )
        _check(key, value, hints[key], fields[key].metadata)
    return kind(**values)


def options_of(spec: ModelSpec, kind: type[T]) -> T:
    """The options in a model's entry; raises EngineError, which names the model."""
    try:
        return parse_options(kind, spec.options)
    except ValueError as error:
        raise EngineError(f"Model {spec.name}: {error}") from error


def _check(key: str, value: Any, hint: Any, metadata: Mapping[str, Any]) -> None:
    kinds = tuple(
        get_origin(kind) or kind for kind in (get_args(hint) if _is_union(hint) else (hint,))
    )
    allowed = (*kinds, int) if float in kinds else kinds
    if not isinstance(value, allowed) or (isinstance(value, bool) and bool not in kinds):
        names = " or ".join(_NAMES[kind] for kind in kinds)
        raise ValueError(f"{key} takes {names}, not {value!r}")
    if hint == dict[str, float] and not all(type(v) in (int, float) for v in value.values()):
        raise ValueError(f"{key} takes a table of numbers, not {value!r}")
    if metadata["low"] is not None and value < metadata["low"]:
        raise ValueError(f"{key} is at least {metadata['low']}, not {value}")
    if metadata["choices"] and value not in metadata["choices"]:
        raise ValueError(f"{key} is one of {', '.join(metadata['choices'])}, not {value!r}")


def _is_union(hint: Any) -> bool:
    return type(hint).__name__ in ("UnionType", "_UnionGenericAlias")


_NAMES = {
    int: "a whole number", float: "a number", str: "a string", bool: "true or false",
    list: "a list", dict: "a table",
}  # fmt: skip
