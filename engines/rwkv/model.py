"""A loaded RWKV model: tokens and a state in, logits and the next state out."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from engines.base import Check, EngineError
from engines.rwkv.file import RwkvFile
from engines.rwkv.library import import_rwkv
from engines.rwkv.state import StateLayout
from engines.torch_file import can_be_mapped

if TYPE_CHECKING:
    from engines.rwkv.state import State

Progress = Callable[[float], None]


def _never() -> None:
    """A check that lets everything go on."""


class _Layers(list[Any]):
    """The plan of the layers of v4 to v6: each is looked up when its turn comes."""

    check: Check = staticmethod(_never)

    def __getitem__(self, place: Any) -> Any:
        self.check()
        return super().__getitem__(place)


class _Named(dict[str, Any]):
    """The weights of v7, which has no such plan; the norm is what a layer begins with."""

    check: Check = staticmethod(_never)

    def __getitem__(self, name: str) -> Any:
        if name.endswith(".ln1.weight"):
            self.check()
        return super().__getitem__(name)


class RwkvModel:
    """Wraps a model of the `rwkv` package, or one with its `forward`."""

    def __init__(self, model: Any, precision: str) -> None:
        self._model = model
        self._looked_up = _watch_lookups(model)
        self.precision = precision
        """Of activations and weights, layer by layer: what a saved state depends on."""
        _, state = self.forward([0], None)  # reads the pages that are mapped, too
        self.layout = StateLayout(state)

    def forward(
        self, tokens: Sequence[int], state: State | None, check: Check = _never
    ) -> tuple[npt.NDArray[np.float32], State]:
        """Logits, shape (vocabulary,), after the tokens, and the state; `state` stays as it is.

        `check` is called at each layer, and may raise; not for a single token of v7, whose layers
        are scripted. Raises EngineError where the memory does not suffice.
        """
        given = None if state is None else _own(state)
        self._looked_up.check = check
        try:
            logits, after = self._model.forward(list(tokens), given)
        except RuntimeError as error:
            raise EngineError(_evaluation_error(error)) from error
        finally:
            self._looked_up.check = _never
        return logits.detach().float().cpu().numpy(), after

    @property
    def gpu_layers(self) -> int:
        """Layers that are computed on a GPU, streamed ones too; not what follows the last."""
        if isinstance(self._looked_up, _Named):  # v7 is in one place
            return int(self._model.n_layer) if self.devices else 0
        return sum("cuda" in str(layer.device) for layer in list(self._looked_up)[:-1])

    @property
    def devices(self) -> tuple[str, ...]:
        """Names of the GPUs that hold weights."""
        import torch

        weights = self._model.z if hasattr(self._model, "z") else self._model.w
        found = {weight.device for weight in weights.values()}
        gpus = sorted((device for device in found if device.type == "cuda"), key=str)
        return tuple(torch.cuda.get_device_name(device) for device in gpus)


def _watch_lookups(model: Any) -> _Layers | _Named:
    """Replace what a model looks its layers up in, so that each look can be one for a check too."""
    name = "z" if hasattr(model, "z") else "strategy"
    kind = _Named if name == "z" else _Layers
    # In `vars`: torch takes an assignment to be for its scripted copy.
    watched = vars(model)[name] = kind(getattr(model, name))
    return watched


def _own(state: State) -> list[Any]:
    """A list that the package may change; the CUDA kernels write into the tensors too."""
    if os.environ.get("RWKV_CUDA_ON") == "1":
        return [tensor.clone() for tensor in state]
    return list(state)


# Loading


def load_packaged(file: RwkvFile, strategy: str, progress: Progress) -> RwkvModel:
    """The model as the `rwkv` package loads it; raises EngineError."""
    module = import_rwkv(file.version, deep_embedded="blocks.0.ffn.s_emb.weight" in file.tensors)
    count = _Count(len(file.tensors), progress)
    module.print = count.heard  # v4 to v6 tell of each tensor with a print
    module.gc = SimpleNamespace(collect=int)  # after each layer, and nothing hangs in a cycle
    if file.version == "7":
        _unscript_prompts(module)
    try:
        with _mapped_loading(count), _named_pth(file.path) as name:
            model = module.RWKV(name, strategy)
    except (RuntimeError, MemoryError) as error:
        raise EngineError(_load_error(file, strategy, error)) from error
    progress(1.0)
    return RwkvModel(model, _precision(model, strategy))


def _unscript_prompts(module: Any) -> None:
    """v7 reads a chunk in one scripted function, in which a wish to stop cannot be seen.

    As plain Python it calls the same scripted functions layer by layer, and is as fast.
    """
    model = module.RWKV_x070
    stub = getattr(model, "_methods", {}).pop("forward_seq", None)
    if stub:  # else torch's scripting is off (PYTORCH_JIT=0)
        model.forward_seq = stub.original_method


class _Count:
    """Signs of life while the package loads a model: one or two for each tensor."""

    def __init__(self, tensors: int, progress: Progress) -> None:
        self._tensors, self._progress = tensors, progress
        self._told = 0

    def heard(self, *_words: Any, **_options: Any) -> None:
        self._told += 1
        self._progress(min(0.99, self._told / self._tensors))


class _Weights(dict[str, Any]):
    """The table of a file; v7 takes each tensor out when it has converted it."""

    def __init__(self, loaded: Mapping[str, Any], count: _Count) -> None:
        super().__init__(loaded)
        self._count = count

    def __delitem__(self, name: str) -> None:
        super().__delitem__(name)
        self._count.heard()


@contextlib.contextmanager
def _mapped_loading(count: _Count) -> Iterator[None]:
    """The package reads the whole file before it converts; mapped, the peak is the result."""
    import torch

    load = torch.load

    def mapped(path: str, **options: Any) -> Any:
        mmap = can_be_mapped(Path(path))
        return _Weights(load(path, **{**options, "mmap": mmap, "weights_only": True}), count)

    torch.load = mapped
    try:
        yield
    finally:
        torch.load = load


@contextlib.contextmanager
def _named_pth(path: Path) -> Iterator[str]:
    """The package puts `.pth` after the name that it is given, and strips spaces."""
    import tempfile

    name = str(path.absolute())
    if path.suffix == ".pth" and name == name.strip():
        yield name.removesuffix(".pth")
        return
    with tempfile.TemporaryDirectory() as folder:
        link = Path(folder) / "model.pth"
        link.symlink_to(name)
        yield str(link.with_suffix(""))


def _precision(model: Any, strategy: str) -> str:
    """Such as `24 x float16/float16, 9 x float32/float32`: layers x activations/weights."""
    if not hasattr(model, "strategy"):
        return strategy.split()[1]  # v7: one for the whole model
    kinds = [f"{layer.atype}/{layer.wtype}".replace("torch.", "") for layer in model.strategy]
    counts = {kind: kinds.count(kind) for kind in kinds}
    return ", ".join(f"{count} x {kind}" for kind, count in counts.items())


# Telling what went wrong


def _out_of_memory(error: BaseException) -> bool:
    said = str(error).lower()
    return isinstance(error, MemoryError) or any(
        words in said for words in ("out of memory", "can't allocate memory", "not enough memory")
    )


def _load_error(file: RwkvFile, strategy: str, error: BaseException) -> str:
    if _out_of_memory(error):
        return (
            f"There is not enough memory for {file.path} with strategy = {strategy!r}. Use another "
            'strategy: "auto" chooses one that fits, "cpu int4" takes the least memory.'
        )
    said = str(error).strip().splitlines() or [type(error).__name__]
    return f"{file.path} cannot be loaded with strategy = {strategy!r}: {said[0]}"


def _evaluation_error(error: RuntimeError) -> str:
    if _out_of_memory(error):
        return (
            "The memory does not suffice to evaluate this. Use a smaller `prefill_chunk`, or a "
            "strategy that leaves more memory free."
        )
    said = str(error).strip().splitlines() or [type(error).__name__]
    return f"The rwkv library could not evaluate the prompt: {said[0]}"
