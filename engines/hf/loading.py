"""From a model's entry to a loaded model of transformers, with all that is known of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from engines.adapters import adapter_names
from engines.bare_vocabulary import BareVocabulary, without_vocabulary
from engines.base import EngineError
from engines.cores import threads_for
from engines.hf import placement
from engines.hf.checkpoint import Checkpoint, read_checkpoint
from engines.hf.hub import find_folder
from engines.hf.library import away_from_network, check_installed, first_line, heard
from engines.hf.lora import LoraAdapters, check_adapters
from engines.hf.placement import Plan
from engines.hf.tokenizer import open_checkpoint_tokenizer
from engines.json_tokenizer import JsonTokenizer
from engines.machine import this_machine
from engines.model_files import short_count
from engines.options import HfOptions
from engines.protocol import ModelInfo, ModelSpec
from engines.sampling import FIELDS
from engines.vocabulary_gguf import open_vocabulary

if TYPE_CHECKING:
    from engines.hf.model import HfModel
    from engines.vocabulary import Vocabulary

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What an engine is made of."""

    model: HfModel
    lora: LoraAdapters
    tokenizer: JsonTokenizer
    vocabulary: Vocabulary | BareVocabulary
    info: ModelInfo
    """Without the fingerprint, which changes with the adapters."""
    chunk: int
    """Tokens of a prompt evaluated at once."""
    unchanging: str
    """All that a state depends on but the adapters."""
    close: Callable[[], None]

    def fingerprint(self) -> str:
        """Of all that a state depends on now: not of devices, lengths or threads."""
        parts = [self.unchanging, *self.lora.fingerprints]
        return hashlib.blake2b(repr(parts).encode(), digest_size=16).hexdigest()


def inspect_hf(spec: ModelSpec, options: HfOptions) -> ModelInfo:
    """What a checkpoint is, without its weights; raises EngineError.

    That it cannot be loaded here as the entry says (it does not fit, say) is a note, and no error.
    """
    checkpoint = read_checkpoint(find_folder(spec.path, replace(options, download=False)))
    machine = this_machine()
    plan = placement.plan(checkpoint, options, machine)
    notes = []
    try:
        check_installed("transformers")
        placement.check_room(checkpoint, plan, machine)
        check_adapters(options.adapters)
    except EngineError as error:
        notes.append(str(error))
    info = _describe(spec, options, checkpoint, plan, open_checkpoint_tokenizer(checkpoint))
    return replace(info, notes=(*notes, *info.notes))


def load_hf(spec: ModelSpec, options: HfOptions, progress: Progress) -> Loaded:
    """The model in memory; raises EngineError."""
    check_installed("transformers", "accelerate")
    checkpoint = read_checkpoint(find_folder(spec.path, options, progress))
    tokenizer = open_checkpoint_tokenizer(checkpoint)
    machine = this_machine()
    plan = placement.plan(checkpoint, options, machine)
    placement.check_room(checkpoint, plan, machine)
    check_adapters(options.adapters)
    threads = options.threads or threads_for(checkpoint.parameters)
    with away_from_network(), heard(progress):
        inner, model, lora = _load(checkpoint, plan, options, threads, progress)
    vocabulary, close = open_vocabulary(tokenizer)
    info = replace(
        _describe(spec, options, checkpoint, plan, tokenizer), threads=threads, **_places(inner)
    )
    if isinstance(vocabulary, BareVocabulary):
        info = without_vocabulary(info)
    if model.cache is None:
        info = replace(info, notes=(*info.notes, _NOT_KEPT))
    unchanging = _unchanging(checkpoint, plan, options, inner)
    return Loaded(model, lora, tokenizer, vocabulary, info, plan.chunk, unchanging, close)


_NOT_KEPT = (
    "What this architecture has read can be neither saved nor rewound here: after a restart, and "
    "for another reply, the whole conversation is read again. As GGUF it need not be."
)


def _load(
    checkpoint: Checkpoint, plan: Plan, options: HfOptions, threads: int, progress: Progress
) -> tuple[Any, HfModel, LoraAdapters]:
    """The library's model, adapters put in, and what it is used through; raises EngineError."""
    import torch

    from engines.hf.model import HfModel

    torch.set_num_threads(threads)
    inner = load_model(checkpoint, plan, options)
    lora = LoraAdapters(inner, options.adapters)
    model = HfModel(inner, plan.context_length)
    progress(1.0)
    return inner, model, lora


def load_model(checkpoint: Checkpoint, plan: Plan, options: HfOptions) -> Any:
    """The model as transformers loads it; raises EngineError."""
    import torch
    from transformers import AutoModelForCausalLM

    config = _config(checkpoint, options)
    named: dict[str, Any] = {
        "config": config, "dtype": getattr(torch, plan.dtype), "device_map": plan.device_map,
        "local_files_only": True, "trust_remote_code": options.trust_remote_code,
        "use_safetensors": not checkpoint.pickled,
        "output_loading_info": True,
    }  # fmt: skip
    if plan.quantization:
        named |= {"quantization_config": _quantization(plan, options)}
        named["device_map"] = plan.device_map or {"": "cpu"}
    try:
        model, told = AutoModelForCausalLM.from_pretrained(  # nosec B615: a folder: no download
            checkpoint.folder, **named
        )
    except Exception as error:  # whatever it stumbles on
        raise EngineError(_load_error(checkpoint, plan, error)) from error
    if missing := sorted(told["missing_keys"]):
        raise EngineError(
            f"{checkpoint.folder} is not whole: its weights lack {missing[0]}"
            + (f" and {len(missing) - 1} more" if missing[1:] else "")
            + ", which its config.json asks for. Download it again."
        )
    return model.eval()


def _config(checkpoint: Checkpoint, options: HfOptions) -> Any:
    """transformers' own idea of config.json; raises EngineError where it has none."""
    from transformers import CONFIG_MAPPING, MODEL_FOR_CAUSAL_LM_MAPPING, AutoConfig

    kind, own_code = checkpoint.model_type, options.trust_remote_code and _brings_code(checkpoint)
    if kind not in CONFIG_MAPPING and not own_code:
        raise EngineError(_unknown_architecture(checkpoint))
    try:
        config = AutoConfig.from_pretrained(  # nosec B615: a folder: no download
            checkpoint.folder, local_files_only=True, trust_remote_code=options.trust_remote_code
        )
    except Exception as error:  # whatever it stumbles on
        path = checkpoint.folder / "config.json"
        raise EngineError(f"{path} cannot be used: {first_line(error)}") from error
    if type(config) not in MODEL_FOR_CAUSAL_LM_MAPPING and not own_code:
        raise EngineError(
            f"{checkpoint.folder} is of the architecture {kind!r}, which is no causal language "
            "model: it cannot write text by itself."
        )
    return config


def _quantization(plan: Plan, options: HfOptions) -> Any:
    check_installed("bitsandbytes")
    import torch
    from transformers import BitsAndBytesConfig

    if plan.quantization == "int8":
        return BitsAndBytesConfig(load_in_8bit=True)
    return BitsAndBytesConfig(
        load_in_4bit=True, bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=options.double_quantization,
        bnb_4bit_compute_dtype=getattr(torch, plan.dtype),
    )  # fmt: skip


def _brings_code(checkpoint: Checkpoint) -> bool:
    return bool(checkpoint.config.get("auto_map"))


# Telling what went wrong


def _unknown_architecture(checkpoint: Checkpoint) -> str:
    said = (
        f"{checkpoint.folder} is of the architecture {checkpoint.model_type!r}, which transformers "
        f"{version('transformers')} does not know."
    )
    if _brings_code(checkpoint):
        return (
            f"{said} It brings program code of its own, which is not run unless the model's entry "
            "says trust_remote_code = true: that code can do whatever you can."
        )
    return f"{said} A newer transformers may; so may the same model as GGUF."


def _load_error(checkpoint: Checkpoint, plan: Plan, error: BaseException) -> str:
    import torch

    if isinstance(error, MemoryError | torch.OutOfMemoryError) or "can't allocate" in str(error):
        return (
            f"There is not enough memory for {checkpoint.folder} as "
            f'{plan.quantization or plan.dtype}. Use quantization = "nf4", or a smaller model.'
        )
    if "dispatched on the CPU or the disk" in str(error):
        return (
            f"{checkpoint.folder} does not fit on the GPUs as {plan.quantization}, and "
            "bitsandbytes leaves nothing to the CPU. Use a smaller `context_length`, or "
            'device_map = "cpu".'
        )
    kind = checkpoint.quantised
    hint = f" It is quantised ({kind}), which takes packages of its own." if kind else ""
    return f"{checkpoint.folder} cannot be loaded: {first_line(error)}{hint}"


# What is known


def _describe(
    spec: ModelSpec, options: HfOptions, checkpoint: Checkpoint, plan: Plan,
    tokenizer: JsonTokenizer,
) -> ModelInfo:  # fmt: skip
    names = adapter_names(options.adapters)
    size = short_count(checkpoint.parameters)
    kind = plan.quantization or checkpoint.quantised or plan.dtype
    return ModelInfo(
        name=spec.name,
        engine="hf",
        architecture=checkpoint.model_type,
        description=f"{checkpoint.model_type} {size} {kind}",
        context_length=plan.context_length,
        trained_length=checkpoint.trained_length,
        parameters=checkpoint.parameters,
        file_bytes=checkpoint.bytes,
        vocabulary=checkpoint.vocabulary,
        layers=checkpoint.layers,
        memory_bytes=plan.bytes,
        tokenizer=tokenizer.fingerprint,
        template=spec.template,
        template_source=tokenizer.template_source,
        bos=tokenizer.name(tokenizer.bos) if tokenizer.bos is not None else "",
        eos=tokenizer.name(tokenizer.eos) if tokenizer.eos is not None else "",
        supports=FIELDS,
        sampling=checkpoint.sampling,
        adapters={names[path]: float(scale) for path, scale in options.adapters.items()},
        notes=(*plan.notes, *_code_notes(checkpoint, options)),
    )


def _code_notes(checkpoint: Checkpoint, options: HfOptions) -> list[str]:
    if not options.trust_remote_code:
        return []
    if not _brings_code(checkpoint):
        return ["Its entry says trust_remote_code = true, but it brings no code: take that out."]
    return ["It runs program code that came with it, as its entry allows (trust_remote_code)."]


def _places(inner: Any) -> dict[str, Any]:
    """The GPUs that hold weights, and how many layers are there."""
    import torch

    found = {parameter.device for parameter in inner.parameters()}
    gpus = sorted((device for device in found if device.type == "cuda"), key=str)
    layers = {
        name: place for name, place in getattr(inner, "hf_device_map", {}).items()
        if name.rpartition(".")[2].isdigit() and place not in ("cpu", "disk")
    }  # fmt: skip
    whole = inner.config.get_text_config().num_hidden_layers if gpus else 0
    return {
        "devices": tuple(torch.cuda.get_device_name(device) for device in gpus),
        "gpu_layers": len(layers) or whole,
    }


def _unchanging(checkpoint: Checkpoint, plan: Plan, options: HfOptions, inner: Any) -> str:
    return repr((
        checkpoint.fingerprint, plan.dtype, plan.quantization, options.double_quantization,
        version("transformers"), version("torch"), inner.config._attn_implementation,
    ))  # fmt: skip
