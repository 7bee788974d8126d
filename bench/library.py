"""A store like that of years: sessions in Korean, Chinese, English and code. For `bench.store`.

Written through the store's own schema and index, but without its transactions: a million messages
take minutes. What was built is kept in `build/bench`.
"""

from __future__ import annotations

import json
import random
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import accumulate
from pathlib import Path

from engines.sampling import DEFAULTS
from sessions import database, search
from sessions.ids import derived_id
from sessions.migrations import migrate

FOLDER = Path(__file__).parents[1] / "build" / "bench"
RECIPE = 5
"""Changes with what is built, so that an older file is not taken for it."""
PER_SESSION = 100
LONG_SESSION = "the longest one"
RARE = "zymurgy"
_YEARS = 4 * 365 * 86_400.0

_SYLLABLES = [chr(code) for code in range(0xAC00, 0xD7A4, 37)]
_HANZI = [chr(code) for code in range(0x4E00, 0x5E00, 3)]
_LETTERS = "etaoinshrdlucmfwypvbgk"
_CODE = ("for (int {0} = 0; {0} < {1}.size(); ++{0}) {1}[{0}] += {2}->{0};\n",
         "def {0}({1}: str) -> list[int]:\n    return {2}::{1}({0}) if {1} == {2} else []\n",
         "SELECT {0}.{1} FROM {2} WHERE {1} >= 10 && {0} != NULL;\n")  # fmt: skip


def library(messages: int) -> Path:
    """The file with so many messages; built where it is not there yet."""
    path = FOLDER / f"library-{RECIPE}-{messages}.db"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".unfinished")
        for old in FOLDER.glob(unfinished.name + "*"):
            old.unlink()
        _build(unfinished, messages)
        unfinished.rename(path)
    return path


def _build(path: Path, messages: int) -> None:
    began = time.monotonic()
    with closing(database.connect(path, "MEMORY")) as db:
        migrate(db, path)
        db.execute("PRAGMA synchronous = OFF")
        number = 0
        for session in _sessions(messages):
            if number % 10_000 < PER_SESSION:
                seconds = time.monotonic() - began
                print(f"{number:,} messages built in {seconds:.0f} s", file=sys.stderr)
            with database.transaction(db):
                number = _write(db, number, *session)
        database.set_journal_mode(db, "WAL")


def _sessions(messages: int) -> Iterator[tuple[random.Random, int, float, str]]:
    """Of each: its random numbers, its length, when it began, its title."""
    longest = min(10_000, messages // 10)
    count = (messages - longest) // PER_SESSION
    newest = time.time()
    for place in range(count + 1):
        draw = random.Random(place)
        length = longest if place == count // 2 else PER_SESSION
        created = newest - _YEARS * (count + 1 - place) / (count + 1)
        title = LONG_SESSION if place == count // 2 else _sentence(draw, _words(draw), 5)
        yield draw, length, created, title


def _write(
    db: sqlite3.Connection,
    number: int,
    draw: random.Random,
    length: int,
    created: float,
    title: str,
) -> int:
    digest = draw.randbytes(10)
    session_id = derived_id(created, digest, 0)
    model = draw.choice(("mistral-7b", "llama-2-13b", "rwkv-7"))
    sampling = json.dumps(DEFAULTS.to_dict())
    tags = json.dumps(draw.choice(([], [], ["work"], ["cats", "home"])))
    head = derived_id(created, digest, length)
    db.execute(
        "INSERT INTO session VALUES (?,?,?,'auto','{}','{}',?,'[]',?,'shift',0,?,'',0,0,0,?,"
        "'2026-01-01',?,?,NULL)",
        (session_id, title, model, "You are brief. " * 20, sampling, head, tags, created,
         created + length * 60),
    )  # fmt: skip
    above = None
    for depth in range(length):
        number += 1
        message_id = derived_id(created, digest, depth + 1)
        below = derived_id(created, digest, depth + 2) if depth + 1 < length else ""
        content = _text(draw, number)
        role = ("user", "assistant")[depth % 2]
        db.execute(
            "INSERT INTO message VALUES (?,?,?,?,?,?,?,'complete',?,'','','',1,?,'[]','{}',?,NULL,"
            "?,'',?)",
            (number, message_id, session_id, above, depth, below, role,
             model if depth % 2 else "", sampling if depth % 2 else "{}", created + depth * 60,
             content, bytes(4 * (len(content) // 4) if depth % 2 else 0)),
        )  # fmt: skip
        search.index(db, number, content, "")
        above = message_id
    return number


# Texts


def _text(draw: random.Random, number: int) -> str:
    kind = draw.random()
    if kind < 0.35:
        text = _sentence(draw, _words(draw), draw.randint(5, 80))
    elif kind < 0.65:
        text = _sentence(draw, _korean, draw.randint(5, 50))
    elif kind < 0.85:
        text = "，".join("".join(_hanzi() for _ in range(draw.randint(4, 12)))
                        for _ in range(draw.randint(1, 12))) + "。"  # fmt: skip
    else:
        names = [draw.choice(_ENGLISH) for _ in range(3)]
        text = "".join(draw.choice(_CODE).format(*names) for _ in range(draw.randint(1, 5)))
    return f"{text} {RARE}" if number % 40_009 == 7 else text


def _zipf(words: list[str], draw: random.Random) -> Callable[[], str]:
    """Draws words, the n-th one with a share like 1/n, many at a time."""
    weights = list(accumulate(1 / (rank + 1) for rank in range(len(words))))
    drawn: list[str] = []

    def one() -> str:
        if not drawn:
            drawn.extend(draw.choices(words, cum_weights=weights, k=10_000))
        return drawn.pop()

    return one


def _made_up(letters: str | list[str], count: int, longest: int, seed: int) -> list[str]:
    draw = random.Random(seed)
    made = {
        "".join(draw.choice(letters) for _ in range(draw.randint(2, longest))) for _ in range(count)
    }
    return sorted(made, key=lambda word: (len(word), word))


_ENGLISH = ["the", "and", "of", "to", "is", *_made_up(_LETTERS, 20_000, 9, 1)]
_KOREAN = ["그리고", "사람", "한국", "공부를", *_made_up(_SYLLABLES, 20_000, 4, 2)]
_english = _zipf(_ENGLISH, random.Random(3))
_korean = _zipf(_KOREAN, random.Random(4))
_hanzi = _zipf(["的", "是", "天", "气", *_HANZI], random.Random(5))


def _words(draw: random.Random) -> Callable[[], str]:
    return _english if draw.random() < 0.6 else _korean


def _sentence(draw: random.Random, word: Callable[[], str], length: int) -> str:
    return " ".join(word() for _ in range(length)) + "."
