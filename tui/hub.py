"""Model files of Hugging Face's hub: which there are, and how one gets here whole.

The library's own downloads begin anew when they were stopped, so its cache is only read: ours go
into the models folder, and on where they were.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from engines.base import EngineError, Progress
from engines.disk import check_room
from engines.model_files import checkpoint_folder
from engines.packages import how_to_install
from tui.model_stores import hub_folder, parts_of, size_of

_LIKED = ("Q4_K_M", "Q4_K_S", "Q5_K_M", "Q4_0", "Q5_0", "Q6_K", "Q8_0", "BF16", "F16", "F32")
"""Quantisations by how likely somebody wants them who has named none."""
_READ_BYTES = 1 << 20
_MAKERS = re.compile(
    r"consolidated\.(\d+\.pth|safetensors)|params\.json|tokenizer\.model(\.v\d+)?", re.ASCII
)
"""The files of a Llama-2 or Mistral of its makers, which `models convert` takes."""


@dataclass(frozen=True, slots=True)
class HubFile:
    """A file of a repository; its checksum where the hub tells one."""

    name: str
    bytes: int
    sha256: str = ""


def model_files(repository: str) -> tuple[str, list[HubFile]]:
    """The newest revision of a repository, and its model files. Raises EngineError."""
    info = _asked(repository, lambda hub: hub.HfApi(endpoint=_endpoint()).model_info(
        repository, files_metadata=True
    ))  # fmt: skip
    found = [
        HubFile(each.rfilename, each.size or 0, each.lfs.sha256 if each.lfs else "")
        for each in info.siblings or []
        if _is_wanted(each.rfilename) and _stays_below(each.rfilename)
    ]
    return str(info.sha), found


def _is_wanted(name: str) -> bool:
    return name.endswith((".gguf", ".pth")) or bool(_MAKERS.fullmatch(name))


def _stays_below(name: str) -> bool:
    """A stranger's file name must not lead out of the folder that it is written to."""
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts


def choose(repository: str, files: Sequence[HubFile], wanted: str) -> list[HubFile]:
    """The files of one model: named by file or quantisation, or the one that most would take.

    A model in several files is all of them. Where there is none of ours, it is its makers' files.
    Raises EngineError with what there is.
    """
    firsts = [each for each in files if _is_first(each)]
    makers = sorted((e for e in files if _MAKERS.fullmatch(e.name)), key=lambda each: each.name)
    if not firsts and not wanted and makers and checkpoint_folder(Path(makers[0].name)):
        return makers
    if not firsts:
        raise EngineError(
            f"{repository} has no GGUF or .pth file. Look for a repository of the same model with "
            "GGUF in its name. One of transformers is fetched by an entry in the configuration, "
            f'with repo = "{repository}" and download = true.'
        )
    chosen = _named(firsts, wanted) if wanted else _liked(firsts)
    if chosen is None:
        there = ", ".join(each.name for each in firsts)
        raise EngineError(f"{repository} has no {wanted!r}. It has {there}.")
    names = {path.as_posix() for path in parts_of(Path(chosen.name))}
    return [each for each in files if each.name in names]


def _is_first(file: HubFile) -> bool:
    path = Path(file.name)
    if _MAKERS.fullmatch(path.name):
        return False
    return not path.name.startswith("mmproj") and parts_of(path)[0] == path


def _named(files: Sequence[HubFile], wanted: str) -> HubFile | None:
    for each in files:
        if wanted in (each.name, Path(each.name).name):
            return each
    quantised = [each for each in files if quantisation(each.name) == wanted.upper()]
    return quantised[0] if quantised else None


def _liked(files: Sequence[HubFile]) -> HubFile:
    for kind in _LIKED:
        for each in files:
            if quantisation(each.name) == kind:
                return each
    return min(files, key=lambda each: each.bytes)


def quantisation(name: str) -> str:
    """As file names tell it: Q4_K_M, IQ4_XS, F16; empty where they do not."""
    found = re.findall(
        r"(?:^|[-._/])((?:I?Q[1-8](?:_[0-9A-Z]+)*)|BF16|F16|F32)(?=[-._/]|$)", name.upper()
    )
    return str(found[-1]) if found else ""


def fetch(
    repository: str, revision: str, files: Sequence[HubFile], folder: Path, progress: Progress
) -> list[Path]:
    """Download what is not on this machine yet, into a folder; where they are. Raises EngineError.

    What has arrived when it is stopped stays beside the file, and is gone on with. Where the cache
    of Hugging Face's programs has all of them, these are meant: a model's files lie together.
    """
    cache = hub_folder() / f"models--{repository.replace('/', '--')}" / "snapshots" / revision
    for place in (folder, cache):
        if not _missing(files, place):
            return [place / each.name for each in files]
    missing = _missing(files, folder)
    check_room(folder, sum(each.bytes - size_of(_part(folder, each)) for each in missing))
    for each in missing:
        _download(repository, revision, each, folder, progress)
    return [folder / each.name for each in files]


def _missing(files: Sequence[HubFile], folder: Path) -> list[HubFile]:
    return [each for each in files if size_of(folder / each.name) != each.bytes]


def _part(folder: Path, file: HubFile) -> Path:
    """Named by what it will be: the same file of another revision is begun anew."""
    return folder / f"{file.name}.{file.sha256[:16] or file.bytes}.part"


def _download(
    repository: str, revision: str, file: HubFile, folder: Path, progress: Progress
) -> None:
    part, target = _part(folder, file), folder / file.name
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with part.open("ab") as arrived:

        def get(hub: Any) -> None:
            from huggingface_hub.file_download import http_get

            http_get(
                hub.hf_hub_url(repository, file.name, revision=revision, endpoint=_endpoint()),
                arrived, resume_size=arrived.tell(), expected_size=file.bytes,
                headers=hub.utils.build_hf_headers(),
                tqdm_class=_bar(lambda done: progress(done, Path(file.name).name)),
            )  # fmt: skip

        _asked(repository, get)
        arrived.flush()
        os.fsync(arrived.fileno())
    if file.sha256 and _sha256(part, lambda done: progress(done, "checking")) != file.sha256:
        part.unlink()
        raise EngineError(
            f"{file.name} did not arrive as it is on the hub, and was removed. Pull it again."
        )
    part.replace(target)


def _sha256(path: Path, progress: Callable[[float], None]) -> str:
    digest, size, done = hashlib.sha256(), path.stat().st_size, 0
    with path.open("rb") as file:
        while piece := file.read(_READ_BYTES):
            digest.update(piece)
            done += len(piece)
            progress(done / size)
    return digest.hexdigest()


def _bar(progress: Callable[[float], None]) -> type:
    """What the library takes for showing progress: a kind of tqdm that draws nothing."""
    from tqdm.auto import tqdm

    class Bar(tqdm):  # type: ignore[misc]
        def __init__(self, *args: Any, **options: Any) -> None:
            options.pop("name", None)
            with open(os.devnull, "w") as nowhere:
                super().__init__(*args, **{**options, "file": nowhere, "disable": False})

        def display(self, *_args: Any, **_options: Any) -> None:
            return

        def update(self, count: float | None = 1) -> bool | None:
            self.n += count or 0
            if self.total:
                progress(min(1.0, self.n / self.total))
            return True

    return Bar


def _endpoint() -> str | None:
    return os.environ.get("HF_ENDPOINT")


def _asked(repository: str, ask: Callable[[Any], Any]) -> Any:
    """An answer of the hub; raises EngineError in the user's words."""
    try:
        import huggingface_hub as hub
        from huggingface_hub import errors
    except ImportError:
        raise EngineError(f"Pulling models needs: {how_to_install('llmtui[hub]')}") from None
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)  # it talks into the progress
    try:
        return ask(hub)
    except errors.GatedRepoError:
        raise EngineError(
            f"{repository} asks for an agreement: give it on its page on the hub, then set "
            "HF_TOKEN, or run: hf auth login."
        ) from None
    except (errors.RepositoryNotFoundError, errors.HFValidationError):
        raise EngineError(
            f"There is no repository {repository!r} on the hub, or it is private (then set "
            "HF_TOKEN). Repositories are named OWNER/NAME."
        ) from None
    except OSError as error:
        raise EngineError(f"The hub could not be asked: {error or type(error).__name__}") from error
    except Exception as error:
        # the library's client raises errors of its own for what the network does
        if not type(error).__module__.startswith(("httpx", "httpcore", "huggingface_hub")):
            raise
        raise EngineError(
            f"The download broke off ({type(error).__name__}). Pull again: it goes on where it was."
        ) from error
