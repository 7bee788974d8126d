"""Files that go with a message: a chip stands for each where it is written, its text is the
message's context.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tui.paths import expanded

LARGEST = 4 << 20
"""Bytes of a file that is attached: more than any window holds."""

_CHIP = re.compile(r"\[file: ([^\]\n]+)\]")


def chip_of(path: Path) -> str:
    """What stands for a file in the composer, and in a draft."""
    return f"[file: {shortened(path)}]"


def chips_in(text: str) -> list[str]:
    """The chips in a text whose files are there."""
    return [found[0] for found in _CHIP.finditer(text) if _path(found[1]).is_file()]


@dataclass(frozen=True, slots=True)
class Written:
    """A message as it is sent, and as it stood in the composer."""

    text: str
    context: str = ""
    source: str = ""


def separate(text: str, chips: Iterable[str]) -> Written:
    """The message with the names of its files in place of their chips, and what is in the files.

    Raises ValueError, worded for the user, for a file that cannot be read as text.
    """
    paths = {chip: _path(chip[len("[file: ") : -1]) for chip in chips if chip in text}
    context = joined([(path.name, read_text(path)) for path in paths.values()])
    said = text
    for chip, path in paths.items():
        said = said.replace(chip, path.name)
    return Written(said, context, text)


def joined(pieces: Sequence[tuple[str, str]]) -> str:
    """Several (name, text) as one context, each below its name; a single one as it is."""
    if len(pieces) == 1:
        return pieces[0][1]
    return "\n\n".join(f"{name}:\n{content}" for name, content in pieces)


def read_text(path: Path) -> str:
    """A text file; raises ValueError, worded for the user, where it is none."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise ValueError(f"{path} has {size >> 20} MB: at most {LARGEST >> 20} can be attached")
        return decoded(path.read_bytes(), str(path))
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror}") from error


def decoded(data: bytes, name: str) -> str:
    """UTF-8 as text; raises ValueError, worded for the user."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"{name} is no UTF-8 text (byte {error.start}); only text can be a context"
        ) from error
    return text.rstrip("\n")


def shortened(path: Path) -> str:
    """With `~` for the home folder."""
    path = expanded(path).absolute()
    try:
        return f"~/{path.relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        return str(path)


def _path(written: str) -> Path:
    return expanded(written).absolute()
