"""The engine process: owns the model, answers commands, and leaves when the app is gone.

Started by `engines.client`. Only the standard library is imported before the first command says
what is needed.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import sys
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from engines.base import EngineError, Progress, TextEngine, TokenEngine
from engines.caution import HEADER_SECONDS, bounded_time, careful
from engines.context_store import ContextStore
from engines.cores import spin_briefly
from engines.log_file import open_log
from engines.protocol import (
    Adjust,
    Cancel,
    Capabilities,
    Capable,
    Command,
    Convert,
    EngineFailed,
    Event,
    Facts,
    Generate,
    GenerationEnded,
    Inspect,
    Inspected,
    JobEnded,
    JobProgress,
    Load,
    Loaded,
    LoadProgress,
    ModelSpec,
    Prompt,
    Quantize,
    SetAdapters,
    ShowPrompt,
    Shutdown,
    Warm,
)
from engines.queues import Inbox, Writer
from engines.reply import BaseReply, Control

if TYPE_CHECKING:
    pass

log = logging.getLogger("engine")

_PROGRESS_STEP = 0.01
SAVE_SECONDS = 1.2
"""What a closing app waits for contexts that are still being written."""
_SET_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG in <linux/prctl.h>


def main(
    command_end: Connection, event_end: Connection, log_path: str, contexts: ContextStore | None
) -> None:
    """The life of an engine process; the first command decides what it is for."""
    leave_terminal(log_path)
    die_with_parent()
    spin_briefly()
    events: Writer[Event] = Writer(event_end)
    saved = threading.Event()
    saved.set()
    inbox: Inbox[Command] = Inbox(command_end, ended=lambda: _exit_when(saved))
    try:
        _serve(inbox, events, contexts, saved)
    except BrokenPipeError:
        log.info("the app is gone")
    except Exception:
        log.exception("the engine process ends")
        with contextlib.suppress(OSError):
            events.put(EngineFailed(f"Internal error in the engine; {log_path} has the details."))
    finally:
        with contextlib.suppress(OSError):  # the disk that the log is on may be full
            logging.shutdown()
            sys.stderr.flush()
        os._exit(0)  # not through the C libraries' exit handlers, which can hang or crash


def _exit_when(saved: threading.Event) -> None:
    """The app is gone, or will be: it is waited for no longer than a last save takes."""
    saved.wait(SAVE_SECONDS)
    os._exit(0)


def _serve(
    inbox: Inbox[Command],
    events: Writer[Event],
    contexts: ContextStore | None,
    saved: threading.Event,
) -> None:
    first = inbox.get()
    try:
        if isinstance(first, Load):
            worker = worker_for(first.model, contexts, inbox, events)
            saved.clear()
            worker.run()
            saved.set()
        elif isinstance(first, Inspect):
            _inspect_all(first, inbox, events)
        elif isinstance(first, Capabilities):
            events.put(Capable(_capabilities()))
        elif isinstance(first, Convert | Quantize):
            _work(first, inbox, events)
    except EngineError as problem:
        log.info("failed: %s", problem)
        events.put(EngineFailed(str(problem)))


def _inspect_all(first: Inspect, inbox: Inbox[Command], events: Writer[Event]) -> None:
    """One model after the other, until something else is asked."""
    from engines.registry import backend

    command: Command = first
    while isinstance(command, Inspect):
        spec = command.model
        try:
            with careful(spec), bounded_time(HEADER_SECONDS):
                module = backend(spec.engine)
                look = (
                    getattr(module, "glance", module.inspect) if command.brief else module.inspect
                )
                info = look(spec)
            events.put(Inspected(info))
        except EngineError as problem:
            log.info("failed: %s", problem)
            events.put(EngineFailed(str(problem)))
        command = inbox.get()


def _capabilities() -> Facts:
    from engines.backends import hf, llama, rwkv

    return (*llama.capabilities(), *rwkv.capabilities(), *hf.capabilities())


def _work(job: Convert | Quantize, inbox: Inbox[Command], events: Writer[Event]) -> None:
    """A long job, which ends where it is as soon as another command comes."""

    def leave_when_told() -> None:
        inbox.get()
        events.put(JobEnded("It was cancelled."))
        os._exit(0)  # llama.cpp cannot be interrupted; what is written is the app's to remove

    threading.Thread(target=leave_when_told, daemon=True, name="cancel").start()

    def progress(fraction: float, text: str) -> None:
        events.put(JobProgress(fraction, text))

    try:
        facts = _made(job, progress)
    except EngineError as problem:
        log.info("failed: %s", problem)
        events.put(JobEnded(str(problem)))
    else:
        events.put(JobEnded(facts=facts))


def _made(job: Convert | Quantize, progress: Progress) -> Facts:
    from engines.convert import convert
    from engines.quantize import quantize_file

    if isinstance(job, Quantize):
        return quantize_file(job, progress)
    return convert(job, progress)


# The process


def leave_terminal(log_path: str) -> None:
    """A session of our own, and descriptors 0-2 away from the terminal.

    A hang-up or Ctrl+C in the app's terminal must not reach this process, and nothing that a
    library prints may reach the screen.
    """
    with contextlib.suppress(OSError):
        os.setsid()
    null = os.open(os.devnull, os.O_RDONLY)
    file = open_log(log_path)
    for descriptor, target in ((0, null), (1, file), (2, file)):
        os.dup2(target, descriptor)
    os.close(null)
    os.close(file)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.basicConfig(
        stream=sys.stderr, level=logging.INFO, format="%(asctime)s engine[%(process)d] %(message)s"
    )


def die_with_parent() -> None:
    """On Linux the kernel ends this process with its parent, even while a C call holds the GIL.

    Elsewhere, and as a second line, the end of the command queue does.
    """
    if sys.platform != "linux":
        return
    import ctypes

    ctypes.CDLL(None).prctl(_SET_DEATH_SIGNAL, signal.SIGKILL)


# The commands


class Worker(ABC):
    """Holds the loaded model and answers one command after the other."""

    def __init__(self, inbox: Inbox[Command], emit: Callable[[Event], None]) -> None:
        self._inbox, self._emit = inbox, emit
        self._later: deque[Command] = deque()

    def run(self) -> None:
        """Until Shutdown."""
        while True:
            command = self._later.popleft() if self._later else self._inbox.get()
            match command:
                case Generate():
                    self._generate(command)
                case Warm():
                    self._warm(command)
                case ShowPrompt():
                    self._show_prompt(command)
                case SetAdapters():
                    self._set_adapters(command.scales)
                case Shutdown():
                    self._leave()
                    return
                case _:
                    pass  # an Adjust or Cancel of a request that has ended
            self._rest()

    @abstractmethod
    def _reply(self, request: Generate, control: Control) -> BaseReply:
        """What makes this reply; raises EngineError."""

    @abstractmethod
    def _prompt(self, request: ShowPrompt) -> Prompt:
        """The answer; raises EngineError."""

    @abstractmethod
    def _set_adapters(self, wanted: Mapping[str, float]) -> None:
        """Answered by `Loaded`, whatever comes of it."""

    def _warm(self, request: Warm) -> None:  # noqa: B027 - where there is nothing to restore
        """Restore what is stored of a session that was opened; gives way to anything else."""

    def _rest(self) -> None:  # noqa: B027 - where there is nothing to save
        """What is done between two commands, until the next one comes."""

    def _leave(self) -> None:  # noqa: B027
        """What is done at the very end."""

    def _forget(self) -> None:  # noqa: B027
        """Something went wrong that was not foreseen: trust nothing that was kept."""

    def _has_news(self) -> bool:
        return bool(self._later) or self._inbox.has_news

    def _generate(self, request: Generate) -> None:
        control = Control()
        control.poll = lambda: self._poll(request.request_id, control)
        try:
            self._reply(request, control).run()
        except EngineError as problem:
            self._emit(GenerationEnded(request.request_id, "failed", error=str(problem)))
        except BrokenPipeError:
            raise
        except Exception as problem:  # not foreseen: it ends this reply and not the process
            log.exception("request %s", request.request_id)
            self._forget()
            error = f"Internal error: {type(problem).__name__}: {problem}. The log has the details."
            self._emit(GenerationEnded(request.request_id, "failed", error=error))

    def _poll(self, request_id: str, control: Control) -> None:
        """Take the commands that arrived: those for the running reply act, the others wait."""
        for command in self._inbox.waiting():
            match command:
                case Adjust(running, sampling) if running == request_id:
                    control.sampling = sampling
                case Cancel(running) if running == request_id:
                    control.cancelled = True
                case Cancel(waiting):
                    self._cancel_waiting(waiting)
                case Shutdown():
                    control.cancelled = True
                    self._later.append(command)
                case _:
                    self._later.append(command)

    def _cancel_waiting(self, request_id: str) -> None:
        for command in list(self._later):
            if isinstance(command, Generate) and command.request_id == request_id:
                self._later.remove(command)
                self._emit(GenerationEnded(request_id, "cancelled"))

    def _show_prompt(self, request: ShowPrompt) -> None:
        try:
            answer = self._prompt(request)
        except EngineError as problem:
            answer = Prompt(request.request_id, "", error=str(problem))
        self._emit(answer)


def worker_for(
    spec: ModelSpec,
    contexts: ContextStore | None,
    inbox: Inbox[Command],
    events: Writer[Event],
) -> Worker:
    """Load a model, and tell that it is loaded."""
    engine = _load(spec, events.put)
    worker: Worker
    if isinstance(engine, TextEngine):
        from engines.text_worker import TextWorker

        worker = TextWorker(engine, inbox, events.put)
    else:
        from engines.token_worker import TokenWorker

        worker = TokenWorker(spec, engine, contexts, inbox, events.put)
    events.put(Loaded(engine.info))
    return worker


def _load(spec: ModelSpec, emit: Callable[[Event], None]) -> TokenEngine | TextEngine:
    from engines.registry import backend

    shown = -1.0

    def progress(fraction: float) -> None:
        nonlocal shown
        if fraction - shown >= _PROGRESS_STEP:
            shown = fraction
            emit(LoadProgress(fraction))

    with careful(spec):
        return backend(spec.engine).load(spec, progress)
