"""The commands that bring a package to where this program runs: a bare `pip` may be another's."""

import shlex
import sys
from importlib.metadata import version

PIP = f"{shlex.quote(sys.executable)} -m pip install"


def how_to_install(package: str) -> str:
    """The command for a package, or for an extra of our own such as `llmtui[hf]`."""
    return f"{PIP} {shlex.quote(package)}"


def how_to_build(option: str) -> str:
    """The command that compiles llama.cpp again with this option of CMake."""
    return (
        f'CMAKE_ARGS="{option}" {PIP} --force-reinstall --no-deps --no-binary llama-cpp-python '
        f"--no-cache-dir llama-cpp-python=={version('llama-cpp-python')}"
    )
