"""The folder of a model: the one that is named, or a repository's copy in the hub's cache."""

from __future__ import annotations

from pathlib import Path

from engines.base import EngineError
from engines.hf.library import first_line
from engines.options import HfOptions

_NEEDED = ("*.json", "*.jinja", "*.safetensors", "*.model", "merges.txt", "vocab.txt")
"""What of a repository is fetched: no pickles, and no code unless it may run."""


def find_folder(path: str, options: HfOptions) -> Path:
    """Raises EngineError where there is none, or the repository is not on this machine."""
    if path:
        return Path(path).expanduser()
    if not options.repo:
        raise EngineError("The model's entry names neither the folder of a model as `path` nor a "
                          "repository as `repo`.")  # fmt: skip
    from huggingface_hub import snapshot_download

    code = ("*.py",) if options.trust_remote_code else ()
    try:
        return Path(
            snapshot_download(  # nosec B615: the newest revision is what is asked for
                options.repo, local_files_only=not options.download,
                allow_patterns=[*_NEEDED, *code] if options.download else None,
            )
        )  # fmt: skip
    except Exception as error:  # the network's, the hub's, the disk's
        if options.download:
            raise EngineError(
                f"{options.repo} cannot be fetched from the hub: {first_line(error)}"
            ) from error
        raise EngineError(
            f"{options.repo} is not in the hub's cache on this machine. Nothing is downloaded "
            f"unless you ask for it: download = true in the model's entry, or hf download "
            f"{options.repo}."
        ) from error
