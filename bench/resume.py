"""From a restart to the first words of the next reply, with the saved context and without it.

    python -m bench.resume

The model of `bench.decode`, at F32 and Q4_0. For each length of history: the parts in one
process (`read` is from SQLite with its checksum, `restore` into the library, `everything` both;
`raw_read` is of the same bytes by a plain SELECT; `evaluate` of the same tokens again;
`evaluate_message` of 20 tokens on top of them, which no store can save), and from Generate to the
first TextDelta in real processes that are started for it, with messages of 1 and 20 tokens, against
one of 20 without the store. `warmed`: as in the app, which restores a session's context when it is
opened, while the user types; the others ask as soon as the model is loaded, as `llmtui ask` does.
Process start and model load are apart.
"""

from __future__ import annotations

import itertools
import json
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench.decode import BUILD, Arrivals, build_model
from engines.client import EngineClient
from engines.protocol import (
    Conversation,
    Generate,
    GenerationEnded,
    Loaded,
    Message,
    ModelSpec,
    TextDelta,
    Warm,
    Warmed,
)
from engines.sampling import SamplingParams
from sessions.contexts import SqliteContexts

KINDS = ("f32", "q4_0")
LENGTHS = (500, 1_500, 4_000)
MESSAGES = (1, 20)
ROUNDS = 5
TURNS = 3
"""With the store, of which the fastest counts."""
PARTS_TARGET = 100
FIRST_TEXT_TARGETS = {1_500: 40, 4_000: 100}
"""For a message of 20 tokens, by the length of the history."""
READ_TARGET = 2
OPTIONS = {"context_length": 4_608}
SAMPLING = SamplingParams(temperature=0, max_tokens=2, ignore_eos=True, seed=1)


def letters(count: int, seed: int) -> str:
    """Text of so many tokens: in this vocabulary words begin with a space."""
    return "".join(chr(97 + (n * 7 + n // 26 + seed) % 26) for n in range(count))


def spec(model: Path) -> ModelSpec:
    return ModelSpec("185m", "llama", str(model), dict(OPTIONS))


def seconds(action: Callable[[], Any], rounds: int = ROUNDS) -> float:
    """The median."""
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        action()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


# Real processes


class Session:
    """One conversation with an engine process that is started for each turn.

    Each message is the first after the history: it finds the store as the history left it.
    """

    def __init__(self, model: Path, store: Path | None, length: int) -> None:
        self._model, self._store = model, store
        history = Message("h", "user", letters(length, 0))
        self.conversation = Conversation((history,), template="plain")

    def turn(self, said: str = "", warmed: bool = False) -> dict[str, float]:
        """Seconds to a loaded model and to the first text; the reply is kept with what was said."""
        arrivals, store = Arrivals(), self._store
        if store is not None and said:
            shutil.rmtree(again := store.with_name("again"), ignore_errors=True)
            store = shutil.copytree(store, again)
        contexts = SqliteContexts(store / "contexts.db") if store else None
        client = EngineClient(arrivals, log=BUILD / "resume.log", contexts=contexts)
        began = time.perf_counter()
        client.load(spec(self._model))
        loaded, event = arrivals.until(Loaded)[-1]
        assert isinstance(event, Loaded)
        conversation = self.conversation
        if warmed:
            client.warm(Warm("s", conversation))
            arrivals.until(Warmed)
        if said:
            message = Message("q", "user", said)
            conversation = replace(conversation, messages=(*conversation.messages, message))
        asked = time.perf_counter()
        client.generate(Generate("r", "s", conversation, SAMPLING))
        heard = arrivals.until(GenerationEnded)
        first = next(at for at, each in heard if isinstance(each, TextDelta))
        ended = heard[-1][1]
        assert isinstance(ended, GenerationEnded), ended
        texts = [each for _, each in heard if isinstance(each, TextDelta)]
        if not said:
            reply = Message(
                "a", "assistant", "".join(each.text for each in texts),
                tokens=tuple(t for each in texts for t in each.tokens),
                tokenizer=event.info.tokenizer,
            )  # fmt: skip
            self.conversation = replace(conversation, messages=(*conversation.messages, reply))
        client.close()
        return {
            "start_and_load": loaded - began, "first_text": first - asked,
            "restored": ended.stats.restored_tokens, "evaluated": ended.stats.evaluated_tokens,
        }  # fmt: skip


def first_text(model: Path, length: int, folder: Path) -> dict[str, Any]:
    """With the store and without it."""
    session = Session(model, folder / str(length), length)
    session.turn()
    without = Session(model, None, length)
    without.conversation = session.conversation
    again = without.turn(letters(MESSAGES[-1], 1))
    report: dict[str, Any] = {}
    for count, warmed in itertools.product(MESSAGES, (False, True)):
        texts = (letters(count, 1 + n + TURNS * warmed) for n in range(TURNS))
        kept = [session.turn(text, warmed) for text in texts]
        best = min(kept, key=lambda each: each["first_text"])
        report[f"message_of_{count}{'_warmed' if warmed else ''}"] = {
            "with_store_ms": milli(best["first_text"]), "without_ms": milli(again["first_text"]),
            "times_faster": round(again["first_text"] / best["first_text"], 1),
            "restored": best["restored"], "evaluated": best["evaluated"],
            "evaluated_without": again["evaluated"],
            "start_and_load_ms": milli(best["start_and_load"]),
        }  # fmt: skip
    return report


# The parts, in this process


def parts(engine: Any, tokens: Sequence[int], db: Path) -> dict[str, Any]:
    """What a restore is made of, for the chunks that the session before has saved."""
    store = SqliteContexts(db)
    path = store.path(engine.info.fingerprint, "s", tokens)
    states = [store.read(chunk.id) for chunk in path]
    known = path[-1].stop - 1

    def read() -> None:
        for chunk in path:
            store.read(chunk.id)

    def restore() -> None:
        engine.rewind(0)
        for chunk, state in zip(path, states, strict=True):
            live = len(engine.tokens)
            assert engine.load(live, tokens[live : chunk.stop - 1], state)

    def everything() -> None:
        engine.rewind(0)
        for chunk in path:
            live = len(engine.tokens)
            assert engine.load(live, tokens[live : chunk.stop - 1], store.read(chunk.id))

    def raw_read() -> None:
        with closing(sqlite3.connect(db)) as connection:
            connection.execute("SELECT state FROM chunk_state ORDER BY rowid").fetchall()

    def evaluate() -> None:
        engine.rewind(0)
        engine.evaluate(tokens[:known], lambda: None)

    def evaluate_message() -> None:
        engine.rewind(known)
        engine.evaluate([*tokens[known:], *range(97, 97 + MESSAGES[-1])], lambda: None)

    times = {name.__name__: seconds(name) for name in (read, restore, everything, raw_read)}
    times["evaluate"] = seconds(evaluate, 1)
    times["evaluate_message"] = seconds(evaluate_message)
    floor = times["raw_read"] + times["restore"]
    return {
        "bytes": sum(chunk.bytes for chunk in path), "tokens": known,
        **{f"{name}_ms": milli(value) for name, value in times.items()},
        "evaluate_over_everything": round(times["evaluate"] / times["everything"]),
        "everything_over_raw_read_and_restore": round(times["everything"] / floor, 2),
    }  # fmt: skip


def milli(value: float) -> float:
    return round(value * 1000, 2)


def measure(kind: str) -> dict[str, Any]:
    """The model of one type of weights, at all lengths."""
    from engines.backends import llama
    from engines.context_window import ContextWindow
    from engines.templates import open_template

    model = build_model(kind)
    report: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as name:
        for length in LENGTHS:
            report[str(length)] = first_text(model, length, Path(name))
        engine = llama.load(spec(model), lambda _: None)
        template = open_template("plain", own_source="", bos="", eos="", control_tokens={})
        window = ContextWindow(engine, template, OPTIONS["context_length"], "")
        for length in LENGTHS:
            history = Session(model, None, length).conversation
            tokens = window.fit(history).tokens
            report[str(length)]["parts"] = parts(
                engine, tokens, Path(name) / str(length) / "contexts.db"
            )
        engine.close()
    whole = report["1500"]["parts"]
    report["reached"] = {
        "first_text": _fast_enough(report, "message_of_20"),
        "first_text_warmed": _fast_enough(report, "message_of_20_warmed"),
        "parts": whole["evaluate_over_everything"] >= PARTS_TARGET,
        "read": whole["everything_over_raw_read_and_restore"] <= READ_TARGET,
    }
    return report


def _fast_enough(report: dict[str, Any], name: str) -> bool:
    return all(
        report[str(length)][name]["times_faster"] >= target
        for length, target in FIRST_TEXT_TARGETS.items()
    )


def main() -> None:
    print(json.dumps({kind: measure(kind) for kind in KINDS}, indent=1))


if __name__ == "__main__":
    main()
