"""What the generator must not ask: the last messages of the evaluation sets, as digests."""

from __future__ import annotations

import hashlib
import unicodedata
from functools import cache

from starter import prompts


def digest(message: str) -> str:
    """A short hash of the message's letters and digits: case, spaces and signs do not count.

    A message without any letter or digit is taken as it is.
    """
    folded = unicodedata.normalize("NFC", message.lower())
    bare = "".join(filter(str.isalnum, folded)) or folded
    return hashlib.sha256(bare.encode(errors="replace")).hexdigest()[:12]


@cache
def digests() -> frozenset[str]:
    """Of the last user message of each prompt; a row with one of these is to be thrown away."""
    return frozenset(digest(prompt.last) for prompt in prompts.load_all())
