"""The `rwkv` package, imported for one model: it decides at import what it will be able to load."""

from __future__ import annotations

import contextlib
import importlib.util
import os
from collections.abc import Iterator
from typing import Any


def import_rwkv(version: str, *, scripted: bool = True, deep_embedded: bool = False) -> Any:
    """A copy of `rwkv.model` of its own, for models of this version.

    The package reads its flags from the environment at import, and keeps a v7 model's dtype and
    device in globals: so each model gets a module to itself. Not `scripted`: plain Python, which
    takes other objects than tensors for its matrices.
    """
    found = importlib.util.find_spec("rwkv.model")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    flags = {
        "RWKV_JIT_ON": "1" if scripted else "0",
        "RWKV_V7_ON": "1" if version == "7" else "0",
        "RWKV_DE_VERSION": "1" if deep_embedded else "0",
    }
    os.environ.update(flags)
    with contextlib.nullcontext() if scripted else _plain_python():
        found.loader.exec_module(module)
    return module


@contextlib.contextmanager
def _plain_python() -> Iterator[None]:
    """v7 scripts its functions whatever RWKV_JIT_ON says; PYTORCH_JIT is read too early for us."""
    import torch

    def unchanged(function: Any, *_args: Any, **_named: Any) -> Any:
        return function

    kept = torch.jit.ScriptModule, torch.jit.script_method, torch.jit.script
    torch.jit.ScriptModule = torch.nn.Module
    torch.jit.script_method = torch.jit.script = unchanged
    try:
        yield
    finally:
        torch.jit.ScriptModule, torch.jit.script_method, torch.jit.script = kept
