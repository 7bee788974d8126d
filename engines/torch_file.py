"""Tensors in PyTorch's files: mapped where they can be, and nothing but tensors.

Unpickling anything else could run code, so that is refused.
"""

from __future__ import annotations

import pickle  # nosec B403
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engines.base import EngineError
from engines.caution import HEADER_BYTES, bounded_memory
from engines.model_files import read_start

_ZIP = b"PK"


def can_be_mapped(path: Path) -> bool:
    """Files older than PyTorch 1.6 are no zips: they have to be read as a whole."""
    return read_start(path).startswith(_ZIP)


def read_table(path: Path) -> Any:
    """What is pickled in a file, its tensors mapped where they can be; raises what torch does."""
    import torch

    return torch.load(path, map_location="cpu", mmap=can_be_mapped(path), weights_only=True)


def open_table(path: Path) -> Mapping[str, Any]:
    """What is in it by name, which may be more than tensors; raises EngineError."""
    import torch  # noqa: F401  (what it takes itself is not bounded)

    try:
        with bounded_memory(HEADER_BYTES + path.stat().st_size):
            loaded = read_table(path)
    except pickle.UnpicklingError as error:
        raise EngineError(_refused(path, str(error))) from error
    except Exception as error:  # damaged ones end in all kinds, also for want of the memory bound
        raise EngineError(
            f"{path} is damaged or cut short: it cannot be read. Compare its size or checksum with "
            "the source, and download it again."
        ) from error
    if not isinstance(loaded, Mapping):
        raise EngineError(f"{path} holds a {type(loaded).__name__}, and no model's tensors.")
    return loaded


def _refused(path: Path, said: str) -> str:
    code = re.search(r"GLOBAL (\S+)", said)
    if not code:
        return f"{path} is damaged: its list of tensors cannot be read. Download it again."
    return (
        f"{path} is refused: it holds program code ({code[1]}), which would run when it is loaded. "
        "A model's weights need none. Get it from the model's own publisher."
    )
