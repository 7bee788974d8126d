"""Other machines that take layers of a model: llama.cpp's rpc-servers."""

from __future__ import annotations

import ctypes
import os
import socket
from collections.abc import Callable, Sequence
from typing import Any

from engines import llama_library
from engines.base import EngineError
from engines.llama_library import forget_complaints, library_said
from engines.packages import how_to_build

_PATIENCE = 5.0
"""Seconds for a server to answer at all."""
_known: set[str] = set()
"""Servers whose devices this process has already: they can be added only once."""


def add_servers(servers: Sequence[str]) -> None:
    """Let llama.cpp use the devices of these servers (`host:port`), once a process.

    Raises EngineError where the library was built without RPC, or no server answers.
    """
    new = [server for server in servers if server not in _known]
    for server in new:
        _look_for(server)
    if not new:
        return
    ggml = _library()
    add = _adding(ggml)
    for server in new:
        forget_complaints()
        devices = add(os.fsencode(server))
        if not devices:
            raise EngineError(f"The rpc-server at {server} cannot be used.{library_said()}")
        ggml.ggml_backend_register(devices)
        _known.add(server)


def notes(servers: Sequence[str]) -> tuple[str, ...]:
    """What the user should know of them."""
    if not servers:
        return ()
    return (
        f"Layers can be on {', '.join(servers)}. What is sent there is not encrypted, and nobody "
        "is asked for a password: only on a network of your own.",
    )


def _library() -> Any:
    """The functions of ggml's that are called here, with their types."""
    ggml = llama_library.ggml()
    ggml.ggml_backend_reg_by_name.restype = ctypes.c_void_p
    ggml.ggml_backend_reg_by_name.argtypes = [ctypes.c_char_p]
    ggml.ggml_backend_reg_get_proc_address.restype = ctypes.c_void_p
    ggml.ggml_backend_reg_get_proc_address.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
    ggml.ggml_backend_register.restype = None
    ggml.ggml_backend_register.argtypes = [ctypes.c_void_p]
    return ggml


def _adding(ggml: Any) -> Callable[[bytes], int | None]:
    """The library's function that takes a server's address and gives its devices."""
    registered = ggml.ggml_backend_reg_by_name(b"RPC")
    address = registered and ggml.ggml_backend_reg_get_proc_address(
        registered, b"ggml_backend_rpc_add_server"
    )
    if not address:
        raise EngineError(
            "`rpc_servers` needs a llama.cpp that was built with RPC. Build it so: "
            f"{how_to_build('-DGGML_RPC=on')} (with the other options of your build, such as "
            "-DGGML_CUDA=on)."
        )
    return ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_char_p)(address)


def _look_for(server: str) -> None:
    """llama.cpp itself waits for minutes, or ends the process."""
    host, _, port = server.rpartition(":")
    if not host or not port.isdigit():
        raise EngineError(f"rpc_servers takes host:port, such as 10.0.0.2:50052, not {server!r}.")
    try:
        socket.create_connection((host, int(port)), _PATIENCE).close()
    except (OSError, OverflowError) as error:
        raise EngineError(
            f"No rpc-server answers at {server} ({error}). Start one there: "
            f"ggml-rpc-server --host ADDRESS --port {port}, of the same version of llama.cpp."
        ) from error
