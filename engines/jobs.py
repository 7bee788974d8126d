"""Long work in a process of its own that makes a file: whole in the end, or not there at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from engines.base import EngineError, Progress
from engines.client import IDLE_SECONDS, EngineProcess, no_interrupts
from engines.protocol import Convert, EngineFailed, Facts, JobEnded, JobProgress, Quantize


def convert_model(
    source: Path,
    target: Path,
    kind: str,
    log: Path,
    progress: Progress,
    *,
    tokenizer: str = "",
    template: str = "",
) -> Facts:
    """Write a model as GGUF, over what is there; raises EngineError.

    `source` is a file, or a folder of them. Returns what the user should know of the result.
    """

    def job(part: Path, scratch: Path) -> Convert:
        return Convert(str(source), str(part), str(scratch), kind, tokenizer, template)

    return _make(source, target, job, log, progress)


def quantize_model(
    source: Path, target: Path, kind: str, log: Path, progress: Progress, *, again: bool = False
) -> Facts:
    """Write a GGUF in another type, over what is there; raises EngineError.

    Returns what it cost: see `comparison.compare`.
    """

    def job(part: Path, _scratch: Path) -> Quantize:
        return Quantize(str(source), str(part), kind, again)

    return _make(source, target, job, log, progress)


def _make(
    source: Path,
    target: Path,
    job: Callable[[Path, Path], Convert | Quantize],
    log: Path,
    progress: Progress,
) -> Facts:
    """Have a process write `target`, first under another name.

    However it ends, also by Ctrl+C or because the process was killed, the target is whole or as it
    was, and nothing else is left. To be called from the main thread.
    """
    _check_target(source, target)
    part, scratch = (target.with_name(f"{target.name}.{os.getpid()}.{n}.part") for n in (1, 2))
    process = None
    try:
        with no_interrupts():
            process = EngineProcess(job(part, scratch), log)
        facts = _follow(process, log, progress)
        _sync(part)
        part.replace(target)
        return facts
    except OSError as error:
        raise EngineError(f"{target} cannot be written: {error.strerror}.") from error
    finally:
        with no_interrupts():
            if process is not None:
                process.end()
            part.unlink(missing_ok=True)
            scratch.unlink(missing_ok=True)


def _check_target(source: Path, target: Path) -> None:
    if not target.parent.is_dir():
        raise EngineError(f"There is no folder {target.parent} to write {target.name} to.")
    if target.is_dir():
        raise EngineError(f"{target} is a folder; name the file to write in it.")
    if target.exists() and source.exists() and _belongs_to(target, source):
        raise EngineError(f"{target} is the file to read; name another one to write.")


def _belongs_to(target: Path, source: Path) -> bool:
    """Is it what is read, or a part of it?"""
    inside = target.parent.samefile(source) and target.suffix != ".gguf"
    return target.samefile(source) or inside


def _follow(process: EngineProcess, log: Path, progress: Progress) -> Facts:
    """Until the job has ended; raises EngineError where it has not ended well."""
    try:
        while True:
            match process.receive(IDLE_SECONDS):
                case JobProgress(fraction, text):
                    progress(fraction, text)
                case JobEnded(error="", facts=facts):
                    return facts
                case JobEnded(error) | EngineFailed(error):
                    raise EngineError(error)
                case _:
                    pass
    except EOFError:
        ended = process.how_it_ended()
        raise EngineError(f"The process that did it {ended}; {log} may say why.") from None


def _sync(path: Path) -> None:
    """On the disk before it has its name: a crash of the machine must not leave an empty file."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
