"""Conversations told turn by turn, whose engine and store can be closed and opened in between."""

from __future__ import annotations

import itertools
import shutil
import sqlite3
import time
import zlib
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from engines.json_tokenizer import JsonTokenizer
from engines.prompt_tokens import common_prefix
from engines.protocol import Conversation, GenerationEnded, Message
from engines.reply import Control
from engines.sampling import SamplingParams
from sessions.contexts import SqliteContexts
from tests import tiny_hf, tiny_models, tiny_rwkv
from tests.engines.chats import Chat, end_of, text_of, tokens_of
from tests.tiny_tokenizers import byte_level

GREEDY = SamplingParams(temperature=0, seed=1, max_tokens=9, ignore_eos=True)
WORDS_ONLY = GREEDY.replace(logit_bias=tuple((token, -100.0) for token in range(263)))
"""Neither control tokens nor bytes: every token of a reply is in its text, and comes back."""
PERSONA = "be brief and kind"
SAID = (
    "Hello! My name is Anna.", "I live in Berlin.", "What is my name?", "I have a red bicycle.",
    "What is two and three?", "Where do I live?", "Tell me a story about a dragon.", "Who are you?",
    "My favourite colour is green.", "What colour do I like?", "Count to five.", "Goodbye!",
    "Which day is after Monday?", "How do I stop a reply?",
)  # fmt: skip
"""What is said in stories."""
FEW = 2
"""Tokens that a turn may evaluate again: the last one of a chunk, and of one used in part."""


@dataclass(frozen=True)
class Kind:
    """A model file with the settings it is loaded with."""

    path: Path
    options: dict[str, Any] = field(default_factory=dict)
    template: str = "chatml"
    greedy: SamplingParams = field(default=WORDS_ONLY, repr=False)

    def open(self, db: Path | None, **options: Any) -> Chat:
        store = SqliteContexts(db) if db else None
        if self.path.suffix == ".pth":
            options.pop("context_length", None)  # it has no window
        return Chat(self.path, self.template, store, **{**self.options, **options})


def pth(version: str) -> Callable[[Path], Kind]:
    """Builds an RWKV model of a version; of its tokens only words are ever chosen."""

    def build(path: Path) -> Kind:
        path = path.with_suffix(".pth")
        words = byte_level(path.with_suffix(".tokenizer.json"), tokens=tiny_models.WORDS)
        greedy = words_of(words)
        return Kind(tiny_rwkv.rwkv(path, version), {"strategy": "cpu fp32"}, greedy=greedy)

    return build


def words_of(tokenizer: Path) -> SamplingParams:
    """The likeliest word at each place, of those in a tokenizer.json."""
    pieces = JsonTokenizer(tokenizer, tiny_models.WORDS).pieces
    others = [token for token, piece in enumerate(pieces) if not piece.strip().isalpha()]
    return GREEDY.replace(logit_bias=tuple((token, -100.0) for token in others))


def transformers(
    build: Callable[[Path], Path], scales: Sequence[float] = (), **options: Any
) -> Callable[[Path], Kind]:
    """Builds a checkpoint, and adapters for it with these scales."""

    def built(path: Path) -> Kind:
        folder = build(path.with_suffix(""))
        adapters = {
            str(tiny_hf.lora(folder / f"adapter-{number}", folder, seed=number)): scale
            for number, scale in enumerate(scales)
        }
        named = {**options, "adapters": adapters} if adapters else options
        return Kind(folder, named, greedy=words_of(folder / "tokenizer.json"))

    return built


def drafting(path: Path) -> Kind:
    """A model that is sure of itself and drafts for itself."""
    tiny_models.llama(path, scale=1.0)
    return Kind(path, {"speculative": "draft-model", "draft_model": str(path)})


QUANTISED_CACHE = {"kv_type_k": "q8_0", "kv_type_v": "q8_0", "flash_attention": "on"}
BUILDERS: dict[str, Callable[[Path], Kind]] = {
    "grouped_query": lambda path: Kind(tiny_models.llama(path)),
    "multi_head": lambda path: Kind(tiny_models.llama(path, kv_heads=4)),
    "quantised_cache": lambda path: Kind(
        tiny_models.llama(path, width=128, heads=2, kv_heads=1), QUANTISED_CACHE
    ),
    "sliding_window": lambda path: Kind(tiny_models.gemma3(path)),
    "mamba": lambda path: Kind(tiny_models.mamba(path)),
    "rwkv7": lambda path: Kind(tiny_models.rwkv7(path)),
    "hybrid": lambda path: Kind(tiny_models.jamba(path)),
    "pth4": pth("4"),
    "pth7": pth("7"),
    "hf sliding_window": transformers(tiny_hf.mistral, dtype="fp32"),
    "hf attention": transformers(tiny_hf.neox, (1.0, 0.5), dtype="fp32"),
}
RARE = ("hf attention",)
"""In the long tests alone."""


def in_soak(name: str, rare: Collection[str] = RARE) -> Any:
    """A model for `parametrize`."""
    return pytest.param(name, marks=pytest.mark.soak) if name in rare else name


STARTER = Kind(
    Path(__file__).parents[2] / "engines" / "data" / "starter.gguf", {}, "auto",
    GREEDY.replace(ignore_eos=False),
)  # fmt: skip


class Kinds(dict[str, Kind]):
    """The starter model and small ones, each built when it is first asked for."""

    def __init__(self, folder: Path, builders: Mapping[str, Callable[[Path], Kind]]) -> None:
        super().__init__(starter=STARTER)
        self._folder, self._builders = folder, builders

    def __missing__(self, name: str) -> Kind:
        self[name] = self._builders[name](self._folder / f"{name}.gguf")
        return self[name]


COME_ALONG = {
    path.name: replace(STARTER, path=path)
    for path in (STARTER.path, STARTER.path.with_name("starter-rwkv.pth"))
    if path.is_file()
}
"""The models that come with the program."""
ALIKE = (
    ("I like red and blue.", "I like blue and red."),
    ("My name is Rosa.", "My name is Sara."),
    ("What is my name?", "What is my name?"),
)
"""What two can say in as many tokens, so that what they hear depends on it."""
ATTENTION = (
    "starter", "grouped_query", "multi_head", "quantised_cache", "sliding_window",
    "hf sliding_window", "hf attention",
)  # fmt: skip


@dataclass(eq=False)
class Told:
    """One reply, and what it took."""

    ended: GenerationEnded
    tokens: tuple[int, ...]
    prompt: list[int]
    new: int
    """Tokens of the prompt that no turn before had evaluated at this place."""
    spent: int
    """Tokens that the library was handed for the prompt."""
    logits: npt.NDArray[np.float32]
    """After the prompt."""
    notices: list[str]


class Story:
    """A conversation with one model and one store; with `restarts` both are opened for each turn.

    Closed, it goes on by itself with a new engine, as after a restart of the program.
    """

    def __init__(
        self, kind: Kind, db: Path | None, *, restarts: bool = False, session: str = "s",
        system: str = PERSONA, overflow: Any = "shift", **options: Any,
    ) -> None:  # fmt: skip
        self.kind, self.db, self._options, self._session = kind, db, options, session
        self._restarts = restarts
        self._ids = (f"m{number}" for number in itertools.count())
        self._evaluated: list[list[int]] = []
        self.conversation = Conversation(system_prompt=system, overflow=overflow)
        self.told: list[Told] = []
        self.chat = kind.open(db, **options)
        self._open = True

    def close(self) -> None:
        if self._open:
            self._open = False
            self.chat.cache.close(10)
            self.chat.engine.close()

    def _reopen(self) -> None:
        self.close()
        self.chat = self.kind.open(self.db, **self._options)
        self._open = True

    def _settle(self) -> None:
        """Wait until all is saved, so that what a turn finds does not depend on the disk."""
        cache = self.chat.cache
        cache.save(lambda: False)
        while cache._writer is not None and cache._writer.waiting_bytes:
            time.sleep(0.0005)

    # Turns

    def say(self, text: str, **changes: Any) -> Told:
        self._add(Message(next(self._ids), "user", text))
        return self.answer(**changes)

    def regenerate(self) -> Told:
        """Another reply in place of the last one."""
        self._cut(len(self.conversation.messages) - 1)
        return self.answer(repeat_penalty=1.5)

    def edit(self, place: int, text: str) -> Told:
        """Another message in place of the one there, and what follows is another branch."""
        self._cut(place)
        return self.say(text)

    def answer(self, *, poll: Callable[[Control], None] | None = None, **changes: Any) -> Told:
        if (self._restarts and self.told) or not self._open:
            self._reopen()
        chat = self.chat
        chat.conversation = self.conversation
        seen = _watch(chat)
        decoded, notices = chat.decoded, len(chat.notices)
        events = chat.reply(self.kind.greedy.replace(**changes), poll, session=self._session)
        tokens, ended = tokens_of(events), end_of(events)
        prompt, logits, handed = seen[0] if seen else ([], np.zeros(0, np.float32), decoded)
        known = max((common_prefix(old, prompt) for old in self._evaluated), default=0)
        self.told.append(
            Told(ended, tokens, prompt, len(prompt) - known, handed - decoded, logits,
                 chat.notices[notices:])
        )  # fmt: skip
        self._evaluated.append(list(chat.engine.tokens))
        self._settle()
        self._add(
            Message(next(self._ids), "assistant", text_of(events), tokens=tokens,
                    tokenizer=chat.engine.info.tokenizer)
        )  # fmt: skip
        self.conversation = replace(self.conversation, window_start=ended.window_start)
        return self.told[-1]

    def _add(self, message: Message) -> None:
        messages = (*self.conversation.messages, message)
        self.conversation = replace(self.conversation, messages=messages)

    def _cut(self, place: int) -> None:
        self.conversation = replace(self.conversation, messages=self.conversation.messages[:place])

    # What was said

    @property
    def replies(self) -> list[tuple[int, ...]]:
        return [told.tokens for told in self.told]


def _watch(chat: Chat) -> list[tuple[list[int], npt.NDArray[np.float32], int]]:
    """Filled with prompt, logits and tokens handed so far, once the next reply is sampled."""
    seen: list[tuple[list[int], npt.NDArray[np.float32], int]] = []
    sample = type(chat.engine).sample

    def watched(sampler: Any, alternatives: int = 0) -> Any:
        if not seen:
            seen.append((list(chat.engine.tokens), chat.engine.last_logits(), chat.decoded))
        return sample(chat.engine, sampler, alternatives)

    chat.engine.sample = watched  # type: ignore[method-assign]
    return seen


def assert_only_new(told: Told, beyond: int = FEW) -> None:
    assert told.spent <= told.new + beyond, (told.spent, told.new, told.ended.stats)


Tell = Callable[..., Story]
"""Begins a story with a model; those with the same `db` share a store."""


def fresh_logits(kind: Kind, prompt: list[int], **options: Any) -> npt.NDArray[np.float32]:
    """After a prompt that is evaluated by an engine that has seen nothing else."""
    chat = kind.open(None, **options)
    chat.engine.evaluate(prompt, lambda: None)
    logits = chat.engine.last_logits()
    chat.engine.close()
    return logits


def distance(one: npt.NDArray[np.float32], other: npt.NDArray[np.float32]) -> float:
    """How far logits are apart, as a share of their spread."""
    return float(np.abs(one - other).max() / one.std())


# Damaging a store


def two_alike(kind: Kind, db: Path) -> Story:
    """A story, closed; the store has another with as many tokens in each message."""
    one, other = Story(kind, db), Story(kind, db, session="other")
    length = 1 if kind is STARTER else 9
    for text, like_it in ALIKE:
        one.say(text, max_tokens=length)  # "Your name is"
        other.say(like_it, max_tokens=length)
    one.close()
    other.close()
    return one


def interchangeable(db: Path, saying_another: bool = False) -> list[tuple[int, int]]:
    """Chunks of the same length at the same place, of different stories: the newest last.

    All of them, or those alone of whose tokens some differ.
    """
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute(
            """
            SELECT one.id, other.id FROM chunk AS one JOIN chunk AS other
                ON (one.start, one.stop, one.bytes) = (other.start, other.stop, other.bytes)
            WHERE one.id < other.id AND one.bytes > 0 AND (one.tokens != other.tokens OR NOT ?)
            ORDER BY one.stop
            """,
            (saying_another,),
        ).fetchall()


def swap_states(db: Path, pair: tuple[int, int]) -> None:
    """Each gets the other's state, and the checksum that it would have had with it."""
    one, other = pair
    with closing(sqlite3.connect(db)) as connection, connection:
        for old, new in ((one, 0), (other, one), (0, other)):
            connection.execute("UPDATE chunk_state SET chunk_id = ? WHERE chunk_id = ?", (new, old))
        for chunk_id in pair:
            _fit_checksum(connection, chunk_id)


def replace_states(db: Path, state: bytes) -> None:
    """All states become this one, each with the right size and checksum."""
    with closing(sqlite3.connect(db)) as connection, connection:
        connection.execute("UPDATE chunk_state SET state = ?", (state,))
        connection.execute("UPDATE chunk SET bytes = ? WHERE bytes > 0", (len(state),))
        for (chunk_id,) in connection.execute("SELECT id FROM chunk WHERE bytes > 0").fetchall():
            _fit_checksum(connection, chunk_id)


def _fit_checksum(connection: sqlite3.Connection, chunk_id: int) -> None:
    query = "SELECT state FROM chunk_state WHERE chunk_id = ? ORDER BY part"
    state = b"".join(row[0] for row in connection.execute(query, (chunk_id,)))
    (seal,) = connection.execute("SELECT seal FROM chunk WHERE id = ?", (chunk_id,)).fetchone()
    checksum = (zlib.crc32(state, seal), chunk_id)
    connection.execute("UPDATE chunk SET checksum = ? WHERE id = ?", checksum)


def delete_store(folder: Path) -> None:
    for file in folder.glob("contexts.db*"):
        file.unlink()


def copy_store(db: Path, to: Path) -> Path:
    """A closed store, with what is still in its log."""
    for ending in ("", "-wal"):
        if (file := db.with_name(db.name + ending)).exists():
            shutil.copy(file, to.with_name(to.name + ending))
    return to
