"""The app's end of the engine process: starts it, sends commands, hears its events.

Threads only; knows nothing of Textual. A process serves one loaded model: loading always starts a
fresh one, which frees all memory of the last and lets settings differ that are read at import.
"""

from __future__ import annotations

import atexit
import contextlib
import multiprocessing
import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from multiprocessing import resource_tracker
from pathlib import Path

from engines import worker
from engines.base import EngineError
from engines.context_store import ContextStore
from engines.environment import huge_pages, safe_path, without_secrets
from engines.protocol import (
    Adjust,
    Cancel,
    Capabilities,
    Capable,
    Command,
    EngineFailed,
    Event,
    Facts,
    Generate,
    GenerationEnded,
    Inspect,
    Inspected,
    Load,
    Loaded,
    LoadProgress,
    ModelInfo,
    ModelSpec,
    Prompt,
    SetAdapters,
    ShowPrompt,
    Shutdown,
    TextDelta,
    Warm,
)
from engines.queues import Outbox, receive
from engines.sampling import SamplingParams

_CLOSE_SECONDS = 1.5
_LOOK_SECONDS = 60
"""For one question to a short-lived process; most take less than one second."""
_RELOAD_SECONDS = 0.3
"""Loading another model is asked for in the user's interface, which must not wait for long."""
IDLE_SECONDS = 0.5
"""How long one look for an event lasts."""
_STARTING = threading.Lock()
"""The environment of this process is another one while a process is started."""
_WHY: dict[int, str] = {
    signal.SIGBUS: " (a file that it used became shorter, or its disk failed)",
    signal.SIGPROF: " (it took too long)",
}
"""What such an end mostly means."""


class EngineProcess:
    """One engine process and its two queues. Start it from the main thread.

    The kernel ends it when the thread that started it ends (PR_SET_PDEATHSIG).
    """

    def __init__(self, first: Command, log: Path, contexts: ContextStore | None = None) -> None:
        context = multiprocessing.get_context("spawn")
        command_end, command_writer = context.Pipe(duplex=False)
        self._events, event_end = context.Pipe(duplex=False)
        self._process = context.Process(
            target=worker.main, args=(command_end, event_end, str(log), contexts), daemon=False
        )
        self.secret = secret_of(first)
        with _STARTING, safe_path(), huge_pages(), without_secrets(self.secret), no_interrupts():
            self._process.start()
        command_end.close()
        event_end.close()
        self.ending = False
        self.gone = False
        """Its last events were heard: nobody would tell the end of another request."""
        self.commands: Outbox[Command] = Outbox(command_writer, "engine commands")
        self.commands.put(first)

    @property
    def alive(self) -> bool:
        return not self.gone and self._process.is_alive()

    @property
    def pid(self) -> int | None:
        return self._process.pid

    def receive(self, timeout: float) -> Event | None:
        """The next event, or None after `timeout` seconds; EOFError when the process is gone."""
        event: Event | None = receive(self._events, self._process, timeout)
        return event

    def how_it_ended(self) -> str:
        """A clause about a process that is gone."""
        self._process.join(1)
        code = self._process.exitcode
        if code is None:
            return "closed its queue"
        if code < 0:
            with contextlib.suppress(ValueError):
                return f"was ended by {signal.Signals(-code).name}{_WHY.get(-code, '')}"
        return f"ended with status {code}"

    def end(self, patience: float = _CLOSE_SECONDS) -> None:
        """Ask it to leave, and make it leave if it does not within `patience` seconds."""
        self.ending = self.alive
        self.commands.put(Shutdown())
        self.commands.close()
        self._process.join(patience)
        if self._process.is_alive():
            self._process.kill()
        self._process.join()


def secret_of(first: Command) -> str:
    """The variable with the key of a server, where an engine talks to one that wants a key."""
    if isinstance(first, Load | Inspect) and first.model.engine == "remote":
        return str(first.model.options.get("api_key_env", ""))
    return ""


@contextlib.contextmanager
def no_interrupts() -> Iterator[None]:
    """Ctrl+C reaches a new process too, and cuts its start off here: both show a traceback.

    So it has to wait; the new process inherits that, and leaves the terminal first thing.
    """
    resource_tracker.ensure_running()  # which unblocks the signal itself, once
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class EngineClient:
    """One model at a time. Every Generate ends in exactly one GenerationEnded, come what may."""

    def __init__(
        self,
        listener: Callable[[list[Event]], None],
        *,
        log: Path,
        interval: float = 0.0,
        contexts: ContextStore | None = None,
    ) -> None:
        """`listener` gets all events of the last `interval` seconds, on a thread of ours.

        `contexts` is handed to the engine process, pickled: where evaluated context is saved.
        """
        self._contexts = contexts
        self._listener, self._log, self._interval = listener, log, interval
        self._spec: ModelSpec | None = None
        self._adapters: Mapping[str, float] = {}
        self._process: EngineProcess | None = None
        self._thread: threading.Thread | None = None
        self._running: dict[str, Callable[[str], Event]] = {}
        self._failure = ""
        self._heard_at = 0.0
        self._lock = threading.Lock()
        self.info: ModelInfo | None = None
        self.loading = False
        atexit.register(self.close)

    @property
    def pid(self) -> int | None:
        """Of the engine process, while there is one."""
        return self._process.pid if self._process else None

    @property
    def adapters(self) -> Mapping[str, float]:
        """The scales that were asked for since the model was loaded."""
        return self._adapters

    @property
    def silence(self) -> float:
        """Seconds since the engine was heard last; 0 while nothing is asked of it."""
        asked = self.loading or self._running
        return time.monotonic() - self._heard_at if asked else 0.0

    def load(self, model: ModelSpec) -> None:
        """Start a fresh process for this model; its end is told by Loaded or EngineFailed."""
        self._end_process(_RELOAD_SECONDS)
        self._spec, self._failure, self._adapters = model, "", {}
        self.info, self.loading, self._heard_at = None, True, time.monotonic()
        self._process = EngineProcess(Load(model), self._log, self._contexts)
        self._thread = threading.Thread(
            target=self._listen, args=(self._process,), daemon=True, name="engine events"
        )
        self._thread.start()

    def generate(self, request: Generate) -> None:
        """Ask for a reply; starts the engine again if it died. Raises EngineError before `load`."""
        self._request(
            request,
            lambda error: GenerationEnded(request.request_id, "failed", error=error),
        )

    def show_prompt(self, request: ShowPrompt) -> None:
        """Ask for the exact prompt; answered by one Prompt."""
        self._request(request, lambda error: Prompt(request.request_id, "", error=error))

    def warm(self, request: Warm) -> None:
        """Restore a session's context meanwhile; answered by Warmed if nothing came between."""
        self._send(request)

    def set_adapters(self, scales: Mapping[str, float]) -> None:
        """Use adapters with these scales from the next reply on; answered by Loaded.

        A process that takes the place of one that died is told too; another model is not.
        """
        self._adapters = dict(scales)
        self._send(SetAdapters(self._adapters))

    def adjust(self, request_id: str, sampling: SamplingParams) -> None:
        self._send(Adjust(request_id, sampling))

    def cancel(self, request_id: str) -> None:
        self._send(Cancel(request_id))

    def close(self) -> None:
        """End the process and the threads; takes two seconds at most."""
        atexit.unregister(self.close)
        self._end_process(_CLOSE_SECONDS)

    def _request(self, request: Generate | ShowPrompt, farewell: Callable[[str], Event]) -> None:
        """Send what has to be answered; `farewell` makes the answer if the process dies."""
        while not self._note_running(self._revive(), request.request_id, farewell):
            pass
        self._heard_at = time.monotonic()
        self._send(request)

    def _note_running(
        self, process: EngineProcess, request_id: str, farewell: Callable[[str], Event]
    ) -> bool:
        """False where the process is gone meanwhile, which ends only what was noted before."""
        with self._lock:
            if not process.gone:
                self._running[request_id] = farewell
            return not process.gone

    def _revive(self) -> EngineProcess:
        if self._process is None or not self._process.alive:
            if self._spec is None:
                raise EngineError("No model was chosen yet.")
            scales = self._adapters
            self.load(self._spec)
            if scales:
                self.set_adapters(scales)
        assert self._process is not None
        return self._process

    def _send(self, command: Command) -> None:
        if self._process is not None:
            self._process.commands.put(command)

    def _end_process(self, patience: float) -> None:
        """End the present process, and with it all that runs, before anything new begins."""
        process, self._process = self._process, None
        if process is None:
            return
        process.end(patience)
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(_CLOSE_SECONDS)
        self.info, self.loading = None, False

    # On the listener's thread

    def _listen(self, process: EngineProcess) -> None:
        """Hand on events until the process is gone, then end what it left without an end.

        After the first one it sleeps until a batch is due: waking for each costs more than a token.
        """
        batch: list[Event] = []
        due = 0.0
        try:
            while True:
                event = process.receive(0 if batch else IDLE_SECONDS)
                if event is not None:
                    first = not batch
                    self._note(event)
                    _append(batch, event)
                    if first:
                        time.sleep(max(0.0, due - time.monotonic()))
                if batch and (event is None or time.monotonic() >= due + self._interval):
                    self._listener(batch)
                    batch, due = [], time.monotonic() + self._interval
        except EOFError:
            self._listener([*batch, *self._farewell(process)])

    def _note(self, event: Event) -> None:
        self._heard_at = time.monotonic()
        match event:
            case Loaded(info):
                self.info, self.loading = info, False
            case EngineFailed(error):
                self.loading, self._failure = False, error
            case GenerationEnded(request_id) | Prompt(request_id):
                with self._lock:
                    self._running.pop(request_id, None)
            case _:
                pass

    def _farewell(self, process: EngineProcess) -> list[Event]:
        """The events that a process did not live to send."""
        with self._lock:
            process.gone = True
            running, self._running = self._running, {}
        died = not process.ending and not self._failure
        error = self._failure or "The engine was stopped."
        if died:
            error = f"The engine process {process.how_it_ended()}. {self._log} may say why."
        ended = [farewell(error) for farewell in running.values()]
        if died:
            ended.append(EngineFailed(error))
        self.info, self.loading = None, False
        return ended


def _append(batch: list[Event], event: Event) -> None:
    """Add an event to a batch; text that follows text of the same reply is joined to it."""
    last = batch[-1] if batch else None
    if isinstance(last, LoadProgress) and isinstance(event, LoadProgress):
        batch[-1] = event
    elif (
        isinstance(last, TextDelta)
        and isinstance(event, TextDelta)
        and last.request_id == event.request_id
    ):
        batch[-1] = replace(
            last,
            text=last.text + event.text,
            tokens=last.tokens + event.tokens,
            alternatives=last.alternatives + event.alternatives,
            pieces=last.pieces + event.pieces,
        )
    else:
        batch.append(event)


# Short-lived processes


def inspect_model(spec: ModelSpec, log: Path) -> ModelInfo:
    """What a model file is, read in a process of its own; raises EngineError."""
    (found,) = inspect_models([spec], log)
    if isinstance(found, EngineError):
        raise found
    return found


def inspect_models(
    specs: Iterable[ModelSpec], log: Path, *, brief: bool = False
) -> Iterator[ModelInfo | EngineError]:
    """What each file is, one after the other, in one process as long as none of them ends it.

    `brief`: as `Inspect` says.
    """
    process: EngineProcess | None = None
    try:
        for spec in specs:
            if process is not None and process.secret != secret_of(Inspect(spec)):
                process.end(0)  # who parses files knows no keys
                process = None
            fresh = process is None
            process, found = _look(process, Inspect(spec, brief), log)
            if process is None and not fresh:  # what it had looked at before may have ended it
                process, found = _look(None, Inspect(spec, brief), log)
            yield found
    finally:
        if process is not None:
            process.end()


def _look(
    process: EngineProcess | None, question: Inspect, log: Path
) -> tuple[EngineProcess | None, ModelInfo | EngineError]:
    """What a process (else a new one) says of a file; the process too, if it did say something."""
    if process is None:
        process = EngineProcess(question, log)
    else:
        process.commands.put(question)
    path = question.model.path
    try:
        answer = _answer(process, log)
    except EngineError as error:
        process.end(0)
        return None, EngineError(f"{path}: {error}")
    if isinstance(answer, Inspected):
        return process, answer.info
    if isinstance(answer, EngineFailed):
        return process, EngineError(answer.error)
    return process, EngineError(f"{path}: there was no answer.")


def capabilities(log: Path) -> Facts:
    """Facts about the engines' libraries on this machine; raises EngineError."""
    answer = _ask(Capabilities(), log)
    if not isinstance(answer, Capable):
        raise EngineError("The engines' libraries gave no answer.")
    return answer.facts


def _ask(question: Command, log: Path) -> Event:
    """The one answer of a short-lived engine process."""
    process = EngineProcess(question, log)
    try:
        answer = _answer(process, log)
    finally:
        process.end()
    if isinstance(answer, EngineFailed):
        raise EngineError(answer.error)
    return answer


def _answer(process: EngineProcess, log: Path) -> Event:
    """The next event; raises EngineError where the process ends, or takes too long."""
    until = time.monotonic() + _LOOK_SECONDS
    try:
        while time.monotonic() < until:
            if (answer := process.receive(IDLE_SECONDS)) is not None:
                return answer
    except EOFError:
        raise EngineError(
            f"The process that looked at it {process.how_it_ended()}; {log} may say why. "
            "The file may be damaged."
        ) from None
    raise EngineError(
        f"Nothing was found out in {_LOOK_SECONDS} seconds. The file may be damaged, or its disk "
        "does not answer."
    )
