"""An rpc-server with the CPU of this machine, where llama.cpp was built with RPC.

python -m tests.engines.rpc_server PORT
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from llama_cpp import _ggml


def serve(port: int) -> None:
    """Until it is killed."""
    ggml: Any = _ggml.libggml
    for name in ("reg_by_name", "reg_get_proc_address", "dev_by_type"):
        getattr(ggml, f"ggml_backend_{name}").restype = ctypes.c_void_p
    ggml.ggml_backend_reg_get_proc_address.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
    rpc = ggml.ggml_backend_reg_by_name(b"RPC")
    start = ctypes.CFUNCTYPE(
        None, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_void_p
    )(ggml.ggml_backend_reg_get_proc_address(rpc, b"ggml_backend_rpc_start_server"))
    devices = (ctypes.c_void_p * 1)(ggml.ggml_backend_dev_by_type(0))
    start(f"127.0.0.1:{port}".encode(), None, 1, 1, ctypes.cast(devices, ctypes.c_void_p))


if __name__ == "__main__":
    serve(int(sys.argv[1]))
