"""Packages that only some users need, and how they come where this program runs."""

import sys


def how_to_install(extra: str) -> str:
    """The command for one of the extras of pyproject.toml; a bare `pip` may be another Python's."""
    return f"{sys.executable} -m pip install 'llmtui[{extra}]'"
