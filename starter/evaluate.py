"""Measure the starter model: `python -m starter.evaluate`, from the root of the repository.

The prompts of `evaluation/` were written by hand and without sight of the generator. They are run
as the app runs them: an engine process, the template of the file, the card of the program.
"""

from __future__ import annotations

import argparse
import json
import queue
import random
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from engines.client import EngineClient
from engines.protocol import (
    Conversation,
    EngineFailed,
    Event,
    Generate,
    GenerationEnded,
    Loaded,
    Message,
    ModelInfo,
    ModelSpec,
    TextDelta,
)
from engines.sampling import DEFAULTS, SamplingParams, from_mapping
from starter import card, checks, held_out, prompts
from starter.prompts import Prompt

SHIPPED = Path(__file__).parent.parent / "engines" / "data" / "starter.gguf"
LONGEST_REPLY = 700
SEEDS = 3
SAMPLING = DEFAULTS.replace(temperature=0.2)
"""Where a file recommends no temperature: that of the program's own entries for the two models."""


# One reply


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply of the model and whether it is right; a reply that was cut off is wrong."""

    category: str
    prompt: str
    temperature: float
    seed: int
    reply: str
    ended: str
    right: bool


class Engine:
    """A model in an engine process of its own."""

    def __init__(self, model: Path, **options: Any) -> None:
        """Loads the model. Raises SystemExit with the engine's words where that fails."""
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._folder = tempfile.TemporaryDirectory()
        self._client = EngineClient(self._hear, log=Path(self._folder.name) / "engine.log")
        engine = "llama" if model.suffix == ".gguf" else "rwkv"
        self._client.load(ModelSpec("starter", engine, str(model), options))
        self.info = self._loaded()
        self._count = 0

    def close(self) -> None:
        self._client.close()
        self._folder.cleanup()

    def answer(self, prompt: Prompt, sampling: SamplingParams) -> Answer:
        """What the model says to a prompt, judged."""
        self._count += 1
        request = str(self._count)
        self._client.generate(Generate(request, "evaluation", conversation(prompt), sampling))
        reply, ended = self._reply()
        right = ended == "stop" and checks.holds(prompt.check, reply, card_of(prompt))
        return Answer(
            prompt.category, prompt.last, sampling.temperature, sampling.seed, reply, ended, right
        )

    def _hear(self, events: list[Event]) -> None:
        for event in events:
            self._events.put(event)

    def _loaded(self) -> ModelInfo:
        while True:
            match self._events.get():
                case Loaded(info):
                    return info
                case EngineFailed(error):
                    raise SystemExit(error)

    def _reply(self) -> tuple[str, str]:
        """The text, and the reason for its end."""
        text = ""
        while True:
            match self._events.get():
                case TextDelta(text=more):
                    text += more
                case GenerationEnded(reason=reason, error=error):
                    return text + error, reason


def conversation(prompt: Prompt) -> Conversation:
    """As the app would send it; but what is too long for the window is a miss, and not cut."""
    messages = tuple(
        Message(str(n), "assistant" if n % 2 else "user", turn)
        for n, turn in enumerate(prompt.turns)
    )
    arguments = {"card": card.card_text(card_of(prompt))}
    return Conversation(messages, prompt.system, template_args=arguments, overflow="stop")


def card_of(prompt: Prompt) -> Mapping[str, str]:
    """The card that stands before this prompt: topics with their values."""
    return card.real_card() if prompt.card is None else prompt.card


# The whole set


def run(engine: Engine, chosen: Iterable[Prompt], seeds: int) -> Iterator[Answer]:
    """Each of these prompts at temperature 0, and with so many seeds as the file recommends."""
    recommended = from_mapping({**engine.info.sampling, "max_tokens": LONGEST_REPLY}, SAMPLING)
    ways = [recommended.replace(temperature=0.0, seed=0)]
    ways += [recommended.replace(seed=seed) for seed in range(1, seeds + 1)]
    for prompt in chosen:
        for way in ways:
            yield engine.answer(prompt, way)


def table(answers: Iterable[Answer]) -> Iterator[str]:
    """Right of all, by category, as a Markdown table."""
    answers = list(answers)
    yield "| category | temperature 0 | recommended |"
    yield "| --- | ---: | ---: |"
    for category in dict.fromkeys(answer.category for answer in answers):
        yield _row(category.replace("_", " "), [a for a in answers if a.category == category])
    yield _row("**all**", answers)


def _row(name: str, answers: list[Answer]) -> str:
    greedy = [answer.right for answer in answers if not answer.temperature]
    sampled = [answer.right for answer in answers if answer.temperature]
    return f"| {name} | {_share(greedy)} | {_share(sampled)} |"


def _share(right: list[bool]) -> str:
    return f"{sum(right)} of {len(right)} ({sum(right) / len(right):.0%})" if right else ""


def misses(answers: Iterable[Answer]) -> Iterator[str]:
    """What went wrong at temperature 0: the prompt and the reply."""
    for answer in answers:
        if not answer.right and not answer.temperature:
            cut = "" if answer.ended == "stop" else f" [{answer.ended}]"
            yield f"{answer.category}: {answer.prompt[:200]}\n    {answer.reply}{cut}"


# What the generator must not say


def check_held_out(rows: int) -> None:
    """Raises SystemExit where one of so many drawn rows asks what a set asks last."""
    messages = list(drawn_messages(rows))
    if len(messages) < rows:
        raise SystemExit("the rows of the generator do not show what the user says")
    if asked := spoilt(messages):
        raise SystemExit("the generator asks what it is measured by: " + "; ".join(asked))


def spoilt(messages: Iterable[str]) -> list[str]:
    """What of the sets is among these messages."""
    seen = {held_out.digest(message) for message in messages}
    return [prompt.last for prompt in prompts.load_all() if held_out.digest(prompt.last) in seen]


def drawn_messages(rows: int) -> Iterator[str]:
    """The user messages of rows of the generator."""
    from starter.dialogues import draw_row
    from starter.rows import IM_END, IM_START

    rng = random.Random("held out")
    user = re.compile(re.escape(f"{IM_START}user\n ") + "(.*?)" + re.escape(IM_END), re.DOTALL)
    for _ in range(rows):
        yield from user.findall(draw_row(rng).text)


def main() -> None:
    """Run every prompt of a set; print the table, or what went wrong."""
    parser = argparse.ArgumentParser(description="Evaluate the starter model.")
    parser.add_argument("--model", type=Path, default=SHIPPED)
    parser.add_argument("--set", choices=prompts.SETS, default="sixth")
    parser.add_argument("--seeds", type=int, default=SEEDS, help="at the recommended temperature")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--strategy", help='of a .pth, such as "cpu int4"')
    parser.add_argument("--misses", action="store_true", help="list the wrong replies instead")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every reply here")
    parser.add_argument("--rows", type=int, default=20_000, help="of the generator, to compare")
    arguments = parser.parse_args()
    check_held_out(arguments.rows)
    strategy = {"strategy": arguments.strategy} if arguments.strategy else {}
    engine = Engine(arguments.model, threads=arguments.threads, **strategy)
    chosen = prompts.load(prompts.SETS[arguments.set])
    answers = list(run(engine, chosen, arguments.seeds))
    engine.close()
    if arguments.json:
        everything = [asdict(answer) for answer in answers]
        arguments.json.write_text(json.dumps(everything, ensure_ascii=False, indent=1) + "\n")
    print("\n".join(misses(answers) if arguments.misses else table(answers)))


if __name__ == "__main__":
    main()
