"""The folder of a model: the one that is named, or a repository's copy in the hub's cache."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from engines.base import EngineError
from engines.hf.library import Bar, Progress, first_line
from engines.options import HfOptions

_NEEDED = ("*.json", "*.jinja", "*.safetensors", "*.model", "merges.txt", "vocab.txt")
"""What of a repository is fetched: no pickles, and no code unless it may run."""


def _ignore(_fraction: float) -> None:
    """Where nobody wants to know."""


def find_folder(path: str, options: HfOptions, progress: Progress = _ignore) -> Path:
    """Raises EngineError where there is none, or the repository is not on this machine."""
    if path:
        return Path(path).expanduser()
    if not options.repo:
        raise EngineError("The model's entry names neither the folder of a model as `path` nor a "
                          "repository as `repo`.")  # fmt: skip
    if not options.download:
        return _kept(options.repo)
    try:
        return _fetch(options, progress)
    except Exception as error:  # the network's, the hub's, the disk's
        raise EngineError(
            f"{options.repo} cannot be fetched from the hub: {first_line(error)}"
        ) from error


def _kept(repo: str) -> Path:
    """The copy on this machine, whoever made it: which files it needs is seen when they are read.

    The library itself takes one for broken that lacks any file of the repository.
    """
    from huggingface_hub import try_to_load_from_cache

    with contextlib.suppress(ValueError):  # of a name that can be none
        if isinstance(found := try_to_load_from_cache(repo, "config.json"), str):
            return Path(found).parent
    raise EngineError(
        f"{repo} is not in the hub's cache on this machine. Nothing is downloaded unless you ask "
        f"for it: download = true in the model's entry, or hf download {repo}."
    )


def _fetch(options: HfOptions, progress: Progress) -> Path:
    """The copy on this machine, made whole; it tells how much of what was missing has come."""
    from huggingface_hub import snapshot_download

    def fetch(bar: Callable[..., Bar], *, only_look: bool) -> Any:
        return snapshot_download(  # nosec B615: the newest revision is what is asked for
            options.repo, dry_run=only_look, tqdm_class=cast(Any, bar),
            allow_patterns=[*_NEEDED, *(("*.py",) if options.trust_remote_code else ())],
        )  # fmt: skip

    files = fetch(lambda **_: Bar(_ignore), only_look=True)
    missing = sum(file.file_size or 0 for file in files if file.will_download)

    def bytes_bar(*, unit: str = "", **named: Any) -> Bar:
        return Bar(progress if unit == "B" else _ignore, whole=missing, **named)

    return Path(fetch(bytes_bar, only_look=False))
