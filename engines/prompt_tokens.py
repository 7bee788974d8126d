"""Prompt segments -> tokens. What the model wrote stays the tokens it wrote."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, takewhile

from engines.base import TokenEngine
from engines.segments import Segment, overlap

_CACHED_TOKENS = 500_000
_SPACE = " \t\n\v\f\r"
_SHOWN = dict.fromkeys(range(0xDC80, 0xDD00), "\ufffd")


@dataclass(frozen=True, slots=True)
class Fit:
    """How much of a reply its stored tokens still stand for."""

    count: int
    """So many of the tokens."""
    rest: str
    """What of the text comes after them."""


@dataclass(slots=True)
class PromptTokens:
    """Tokenises prompts for one engine, and remembers the tokens of texts."""

    engine: TokenEngine
    _cache: OrderedDict[tuple[str, bool], array[int]] = field(default_factory=OrderedDict)
    _cached: int = 0
    _fits: OrderedDict[tuple[str, tuple[int, ...]], Fit] = field(default_factory=OrderedDict)

    def build(self, segments: Sequence[Segment]) -> list[int]:
        """All tokens of a prompt, begun as the model was trained to see it."""
        tokens: list[int] = []
        run = _Run(self)
        for segment in segments:
            if segment.kind == "control":
                before, after = self.engine.strips(segment.token)
                run.end(tokens, strip=before)
                tokens.append(segment.token)
                run.first, run.follows_space_eater = True, after
            elif segment.kind == "reply" and (fit := self.fit(segment)).count:
                run.end(tokens)
                tokens += segment.tokens[: fit.count]
                run.first, run.follows_space_eater, run.text = False, False, fit.rest
            else:
                run.text += segment.text
        run.end(tokens)
        bos = self.engine.bos
        return tokens if bos is None or tokens[:1] == [bos] else [bos, *tokens]

    def build_reply(self, reply: Segment) -> list[int]:
        """The tokens of a reply alone, as they follow what asks for it."""
        fit = self.fit(reply)
        return [*reply.tokens[: fit.count], *self.encode(fit.rest, False)]

    def encode(self, text: str, first: bool) -> Sequence[int]:
        """Tokens of a run of text, from memory where it was there before."""
        key = (text, first)
        if (known := self._cache.get(key)) is not None:
            self._cache.move_to_end(key)
            return known
        made = self._cache[key] = array("i", self.engine.encode(text, first=first))
        self._cached += len(made)
        while self._cached > _CACHED_TOKENS and len(self._cache) > 1:
            self._cached -= len(self._cache.popitem(last=False)[1])
        return made

    def fit(self, reply: Segment) -> Fit:
        """Compare a reply's stored tokens with its text, which may have been edited."""
        key = (reply.text, reply.tokens)
        if key not in self._fits:
            self._fits[key] = fit(reply, self.engine)
            if len(self._fits) > _CACHED_TOKENS // 100:
                self._fits.popitem(last=False)
        self._fits.move_to_end(key)
        return self._fits[key]


@dataclass(slots=True)
class _Run:
    """Text that is tokenised together, as nothing but text lies between."""

    owner: PromptTokens
    text: str = ""
    first: bool = True
    """False directly after a reply's tokens."""
    follows_space_eater: bool = False
    """True after a control token that swallows white space (`TokenEngine.strips`)."""

    def end(self, tokens: list[int], *, strip: bool = False) -> None:
        text = self.text.lstrip(_SPACE) if self.follows_space_eater else self.text
        text = text.rstrip(_SPACE) if strip else text
        if text:
            tokens.extend(self.owner.encode(text, self.first))
        self.text = ""


def fit(reply: Segment, engine: TokenEngine) -> Fit:
    """As many of a reply's tokens as begin its text; outer white space need not agree."""
    pieces = [engine.decode(token) for token in reply.tokens]
    written, text = b"".join(pieces), reply.text.strip()
    shown = _shown(written)
    if text in (shown.strip(), written.decode(errors="replace").strip()):
        rest = _after(reply.text, text)
        # white space that the tokens end with is not to come twice
        return Fit(len(pieces), rest[overlap(shown[len(shown.rstrip()) :], rest) :])
    lead = len(shown[: len(shown) - len(shown.lstrip())].encode())
    agreed = lead + common_prefix(written[lead:], text.encode())
    ends = list(takewhile(lambda end: end <= agreed, accumulate(map(len, pieces))))
    while ends and not _whole(written[: ends[-1]]):
        ends.pop()
    if not ends or ends[-1] <= lead:
        return Fit(0, reply.text)
    return Fit(len(ends), _after(reply.text, written[lead : ends[-1]].decode()))


def _after(text: str, part: str) -> str:
    return text[text.index(part) + len(part) :]


def _shown(written: bytes) -> str:
    """As the reply was shown: one replacement character for each byte that is no text."""
    return written.decode(errors="surrogateescape").translate(_SHOWN)


def _whole(data: bytes) -> bool:
    """Does it end with a whole character?"""
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def common_prefix(a: Sequence[int], b: Sequence[int]) -> int:
    """Length of the common beginning of tokens, or of bytes."""
    shorter = min(len(a), len(b))
    if list(a[:shorter]) == list(b[:shorter]):
        return shorter
    return next(place for place in range(shorter) if a[place] != b[place])
