"""LoRA adapters of a loaded model of transformers (PEFT): all loaded before anything is evaluated.

bitsandbytes packs the weights at the first evaluation: an adapter that is put in later would change
what the model itself computes.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from engines.adapters import adapter_names
from engines.base import EngineError
from engines.hf.checkpoint import read_json, read_tensors
from engines.hf.library import check_installed, first_line, place_of
from engines.model_files import weights_fingerprint

_WEIGHTS = ("adapter_model.safetensors", "adapter_model.bin")
_CHANGES_THE_MODEL = ("pissa", "olora", "corda", "loftq", "lora_ga")
"""Ways to begin an adapter that take something out of the model's own weights."""


def check_adapters(paths: Iterable[str]) -> None:
    """Look at adapters before their model is read, which may take minutes; raises EngineError."""
    for path in paths:
        _fingerprint(Path(path).expanduser())


class LoraAdapters:
    """The adapters of a model, by name."""

    def __init__(self, model: Any, scales: Mapping[str, float]) -> None:
        """`scales`: path -> scale to begin with. Raises EngineError."""
        names = adapter_names(scales)
        self._inside = {names[path]: f"adapter_{number}" for number, path in enumerate(scales)}
        """PEFT's names for them, which may have no dots."""
        self._weights: dict[str, str] = {}
        self._peft: Any = None
        for path in scales:
            folder = Path(path).expanduser()
            self._weights[names[path]] = _fingerprint(folder)
            self._load(model, folder, self._inside[names[path]])
        self.scales: dict[str, float] = {}
        self.apply({names[path]: float(scale) for path, scale in scales.items()})

    def apply(self, scales: Mapping[str, float]) -> None:
        """Evaluate with these scales from now on; one that is off takes no part at all."""
        self.scales = dict(scales)
        if self._peft is None:
            return
        on = {self._inside[name]: scale for name, scale in scales.items() if scale}
        for module in self._peft.modules():
            if hasattr(module, "set_scale"):
                for inside, scale in on.items():
                    module.set_scale(inside, scale)
        tuner = self._peft.base_model
        if on:
            tuner.enable_adapter_layers()
            tuner.set_adapter(list(on), inference_mode=True)
        else:
            tuner.disable_adapter_layers()

    @property
    def fingerprints(self) -> list[tuple[str, float]]:
        """Of the weights of each adapter that is on, with its scale: what a state depends on."""
        return [(self._weights[name], scale) for name, scale in self.scales.items() if scale]

    def _load(self, model: Any, folder: Path, inside: str) -> None:
        """Put an adapter into the model; raises EngineError where it was made for another."""
        check_installed("peft")
        from peft import PeftConfig, PeftModel

        try:
            config = PeftConfig.from_pretrained(str(folder))
            config.inference_mode = True
            _check(folder, config)
            with _where_it_is(model):
                if self._peft is None:
                    self._peft = PeftModel(model, config, adapter_name=inside)
                else:
                    self._peft.add_adapter(inside, config)
                _make_room(self._peft, inside)
                result = self._peft.load_adapter(str(folder), inside, is_trainable=False)
        except EngineError:
            raise
        except Exception as error:  # whatever it stumbles on: other shapes, other names
            raise EngineError(_misfit(folder, first_line(error))) from error
        if result.unexpected_keys:
            raise EngineError(_misfit(folder, f"it has no {result.unexpected_keys[0]}"))
        if result.missing_keys:
            raise EngineError(_misfit(folder, f"the adapter lacks {result.missing_keys[0]}"))


@contextlib.contextmanager
def _where_it_is(model: Any) -> Iterator[None]:
    """PEFT would deal out anew a model that does not fit on the GPUs, and copy its files for it."""
    dealt = model.__dict__.pop("hf_device_map", None)
    try:
        yield
    finally:
        if dealt is not None:
            model.hf_device_map = dealt


def _make_room(model: Any, inside: str) -> None:
    """For the weights of an adapter where the layer that it adds to is computed.

    PEFT makes them where that layer's weights are: nowhere, as long as these are not in use.
    """
    import torch

    for layer in (module for module in model.modules() if hasattr(module, "set_scale")):
        for name, weight in list(layer.named_parameters()):
            owner, _, last = name.rpartition(".")
            if weight.is_meta and inside in name.split("."):
                room = torch.empty_like(weight, device=place_of(layer.get_base_layer()))
                parameter = torch.nn.Parameter(room, requires_grad=False)
                setattr(layer.get_submodule(owner), last, parameter)


def _misfit(folder: Path, why: str) -> str:
    made_for = ""
    if (folder / "adapter_config.json").is_file():
        base = read_json(folder / "adapter_config.json").get("base_model_name_or_path")
        made_for = f" It was made for {base}." if base else ""
    return f"The adapter {folder} does not fit this model: {why.rstrip('.')}.{made_for}"


def _check(folder: Path, config: Any) -> None:
    """Only what can be scaled and taken out again can be switched."""
    kind = getattr(config.peft_type, "value", config.peft_type)
    if kind != "LORA":
        raise EngineError(f"{folder} is an adapter of the kind {kind}; only LoRA can be used.")
    begun = str(config.init_lora_weights).lower()
    if config.modules_to_save or config.bias != "none" or begun.startswith(_CHANGES_THE_MODEL):
        raise EngineError(
            f"The adapter {folder} does more than add to the model: it replaces some of its "
            "weights, so it cannot be scaled or switched off. Merge it with its model first."
        )


def _fingerprint(folder: Path) -> str:
    """Of an adapter's weights, which are looked at first; raises EngineError."""
    if not (folder / "adapter_config.json").is_file():
        what = "is a file of llama.cpp, and" if folder.suffix == ".gguf" else "is no adapter:"
        raise EngineError(
            f"{folder} {what} has no adapter_config.json. An adapter of PEFT is a folder with that "
            "and its weights."
        )
    for name in _WEIGHTS:
        if (path := folder / name).is_file():
            read_tensors(path)
            settings = read_json(folder / "adapter_config.json")
            return repr((weights_fingerprint(path), sorted(settings.items())))
    raise EngineError(f"{folder} has no weights ({_WEIGHTS[0]}). Download the adapter again.")
