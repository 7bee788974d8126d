"""Random words and names: what a user might be called, or call a cat.

Four of ten values are made up. A model that has only seen "Anna" and "Berlin" learns
to recite those two; one that has seen "Tokluv" has no other way than to copy what was said.
"""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TypeVar

from starter import asides


def listed(text: str, separator: str | None = None) -> list[str]:
    """The words of a string: keeps long tables of them readable."""
    return text.split(separator)


def half_plain(plain: Sequence[str], free: Sequence[str]) -> tuple[str, ...]:
    """All patterns, the plain ones so often that every second one drawn is plain."""
    return (*(tuple(plain) * -(-len(free) // len(plain))), *free)


def lines_of(texts: Mapping[str, str]) -> dict[str, list[str]]:
    """The lines of each of the texts."""
    return {name: listed(text.strip(), "\n") for name, text in texts.items()}


def grouped(count: int, text: str) -> tuple[str, ...]:
    """The lines as so many patterns: in a table a draw takes one of these as often as another's."""
    lines = text.strip().splitlines()
    return tuple(f"({'|'.join(lines[at::count])})" for at in range(count))


ONSETS = listed("b c d f g h j k l m n p r s t v w z br st tr kl sh ch qu x y")
VOWELS = listed("a e i o u ai ou ee")
CODAS = ["", "", *listed("n r l s x m k")]
RARE_ONSETS = listed(
    "sz cz rz zh kh dz dj ts tl gw hj kv ll ng nd mb vr zl sv skr gh ph th rh wh pf"
)
RARE_VOWELS = listed("y ay oo ie ue ao eu ö é ü á å ø í ó ñe ł")
RARE_CODAS = listed("d g p t v z b f nd ng rt lk mp sk st cz sz tz ck ch gh ss tt wicz ska dóttir")
RARE = 0.3
"""How often a made-up word has a sound of these at each place: names fall into their tokens too."""
TITLES = listed(
    "Sir Lady Lord Captain Doctor Mister Miss Grandpa Granny Uncle Aunt King Queen Count Saint Old"
    " Little Big New Upper Lower Fort Mount Professor Don Baron Mr. Mrs. Dr. St. von van de La El"
)
MADE_UP = 0.4
LEADS = listed(
    "hey please ok so hm sorry and well hi hello now um oh okay right also then next"
    " listen look tell-me quick-question one-question just-asking by-the-way i-wonder hello-again"
)
ENDS = listed(
    "! . ? ? ?? ?! ... _please _please _please? _pls _thanks ,_please ,_please? _thank_you _:) _now"
    " ,_ok? _again? ,_thanks! _mate"
)
ENDS_OF_COPIED = listed("! . . ? ... _please _please ,_please _pls ,_thanks ,_thanks! _:) _please!")
"""Behind what is to be copied: nothing that might belong to it, as "a fox friend"."""
REMARK_LEADS = listed("hey hi hello ok well oh ah so um hm")
REMARK_ENDS = ("", "", "", "", "", ".", ".", "!", "!", "!!", "...", " :)")
SIGNS = re.compile(r"([()|])")
SLOT = re.compile(r"\{(\w+)\}")


Part = str | list["Parts"]
Parts = list[Part]
"""Text, and between it choices among such lists."""


def expand(rng: random.Random, pattern: str) -> str:
    """Choose one way through a pattern: "(tell|show) me( please|)", alternations may nest."""
    return _choose(rng, parsed(pattern))


def _choose(rng: random.Random, parts: Parts) -> str:
    return "".join(
        part if isinstance(part, str) else _choose(rng, rng.choice(part)) for part in parts
    )


@cache
def parsed(pattern: str) -> Parts:
    """The pattern as text and choices. Raises ValueError where brackets do not match."""
    open_groups: list[list[Parts]] = [[[]]]
    for piece in SIGNS.split(pattern):
        if piece == "(":
            open_groups.append([[]])
        elif piece == "|" and len(open_groups) > 1:
            open_groups[-1].append([])
        elif piece == ")":
            if len(open_groups) == 1:
                raise ValueError(f"a bracket too many in {pattern!r}")
            group = open_groups.pop()
            open_groups[-1][-1].append(group)
        elif piece:
            open_groups[-1][-1].append(piece)
    if len(open_groups) > 1:
        raise ValueError(f"a bracket is not closed in {pattern!r}")
    return open_groups[0][0]


def with_article(noun: str) -> str:
    """The noun with "a" or "an" before it."""
    lower = noun.lower()
    spoken = lower[0] in "aeiou" and not lower.startswith(("uni", "one-", "ux"))
    return f"an {noun}" if spoken else f"a {noun}"


def without_article(noun: str) -> str:
    """The noun without "a" or "an" before it."""
    return re.sub("^an? ", "", noun)


def nth(number: int) -> str:
    """The number as it stands for a place: "3rd", "12th"."""
    end = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 != 1 else 0, "th")
    return f"{number}{end}"


T = TypeVar("T")


class Words:
    """Draws values and wordings; what is made up comes from syllables or tokenizer pieces."""

    def __init__(self, rng: random.Random, pieces: Sequence[str] = ()) -> None:
        self.rng = rng
        self.pieces = pieces

    def value(self, known: Sequence[str], proper: bool = False) -> str:
        """A value of this kind, or a made-up one; `proper` ones are mostly capitalised."""
        if self.rng.random() > MADE_UP:
            return self._cased(self.rng.choice(known), proper)
        return self._cased(self._of_two() if self.chance(0.15) else self.made_up(), proper)

    def _of_two(self) -> str:
        """A made-up name of two words, one of them maybe a title; or one with a hyphen."""
        word = self.made_up()
        if self.chance(0.3):
            return f"{self.rng.choice(TITLES)} {word[0].upper()}{word[1:]}"
        other = self.made_up()
        return f"{word} {other}" if self.chance(0.7) else f"{word}-{other[0].upper()}{other[1:]}"

    def made_up(self) -> str:
        """Syllables, or pieces of the tokenizer's vocabulary, or bits of such pieces.

        Real names fall into other tokens than our syllables do ("Ab ern et hy"): what is put
        together from bits teaches to copy those too.
        """
        draw = self.rng.random()
        if not self.pieces or draw < 0.5:
            return "".join(self._syllable() for _ in range(self.rng.randint(1, 3)))
        if draw < 0.75:
            count = 2 if self.chance(0.3) else 1
            return "".join(self.rng.choice(self.pieces) for _ in range(count))
        return "".join(self._bit() for _ in range(self.rng.randint(2, 4)))

    def _bit(self) -> str:
        """One to four letters in a row of a piece."""
        piece = self.rng.choice(self.pieces)
        start = self.rng.randrange(len(piece))
        return piece[start : start + self.rng.randint(1, 4)]

    def _syllable(self) -> str:
        parts = (ONSETS, RARE_ONSETS), (VOWELS, RARE_VOWELS), (CODAS, RARE_CODAS)
        share = RARE if self.chance(0.5) else 0
        return "".join(
            self.rng.choice(rare if self.chance(share) else usual) for usual, rare in parts
        )

    def _cased(self, word: str, proper: bool) -> str:
        """People write their names as "Dev", "dev" and "DEV"; the copy must keep it."""
        chance = self.rng.random()
        if chance < (0.06 if proper else 0.02):
            return word.upper()
        if proper and chance < 0.25:
            return word.lower()
        return word[0].upper() + word[1:] if proper else word

    def pick(self, patterns: Sequence[str]) -> str:
        """One of the patterns, expanded."""
        return self.expand(self.rng.choice(patterns))

    def expand(self, pattern: str) -> str:
        """One way through a pattern."""
        return expand(self.rng, pattern)

    def said(self, patterns: Sequence[str]) -> str:
        """One of the patterns; now and then two in a row, as what is answered alike may be said."""
        first = self.pick(patterns)
        if len(first) > 40 or not self.chance(0.1):
            return first
        between = " " if first.endswith("?") else self.rng.choice((", ", ", ", ". ", "! "))
        return f"{first.rstrip('!.')}{between}{self.pick(patterns)}"

    def often(self, plain: Sequence[str], others: Sequence[str], share: float = 0.4) -> str:
        """One of the plain patterns in this share, else one of the others."""
        return self.pick(plain if self.chance(share) else others)

    def weighed(self, weights: Mapping[T, float]) -> T:
        """One of these, the more often the higher its weight."""
        return self.rng.choices(list(weights), list(weights.values()))[0]

    def filled(self, patterns: Sequence[str], draw: Callable[["Words", str], str]) -> str:
        """One of the patterns, with what is drawn for the name of each {place}."""
        return SLOT.sub(lambda slot: draw(self, slot[1]), self.pick(patterns))

    def chance(self, probability: float) -> bool:
        """True with this probability."""
        return self.rng.random() < probability

    def styled(self, question: str, slips: bool = True) -> str:
        """The question as people type it: capitals, question marks, politeness, asides.

        With slips of the finger too, unless something in it is to be copied.
        """
        if self.chance(0.3):
            question = question.rstrip("?")
        if slips and self.chance(0.05):
            question = self.typo(question)
        if slips and self.chance(0.02):
            question = self._shortened(question)
        if self.chance(0.05):
            question = question.replace("'", "")
        if self.chance(0.09):
            lead = self.rng.choice(LEADS).replace("-", " ")
            question = f"{lead}{self.rng.choice((', ', ' ', ': ', '... ', '. '))}{question}"
        elif self.chance(0.05):
            aside = self.pick(asides.BEFORE)
            question = f"{aside}{self.rng.choice(('. ', '. ', ', ', '! ', ': ', ' - '))}{question}"
        if self.chance(0.4):
            question = question[:1].upper() + question[1:]
        if slips and self.chance(0.008):
            question = question.upper()
        if self.chance(0.75):
            return question
        if self.chance(0.12):
            return f"{question}{self.rng.choice((' ', '. ', ', '))}{self.pick(asides.BEHIND)}"
        ends = ENDS if slips else ENDS_OF_COPIED
        return question + self.rng.choice(ends).replace("_", " ")

    def remarked(self, remark: str) -> str:
        """What is no question as people type it: without what only goes with one."""
        if self.chance(0.05):
            remark = self.typo(remark)
        if self.chance(0.03):
            remark = self._shortened(remark)
        if self.chance(0.05):
            remark = remark.replace("'", "")
        if self.chance(0.08):
            remark = f"{self.rng.choice(REMARK_LEADS)}{self.rng.choice((', ', ' '))}{remark}"
        if self.chance(0.4):
            remark = remark[:1].upper() + remark[1:]
        if self.chance(0.01):
            remark = remark.upper()
        return remark + self.rng.choice(REMARK_ENDS) if remark[-1:].isalnum() else remark

    def _shortened(self, text: str) -> str:
        for long, short in asides.SHORTHAND.items():
            if self.chance(0.7):
                text = text.replace(long, short)
        return text

    def misspelt(self, pattern: str) -> str:
        """The pattern with a slip outside of its {places}."""
        parts = re.split(r"(\{[^}]*\})", pattern)
        at = max(range(0, len(parts), 2), key=lambda index: len(parts[index]))
        parts[at] = self.typo(parts[at])
        return "".join(parts)

    def typo(self, text: str) -> str:
        """The text with one or two slips of the finger: letters lost, doubled, swapped, wrong."""
        for _ in range(self.rng.choice((1, 1, 2))):
            places = [place for place, letter in enumerate(text) if letter.isalpha()]
            if len(places) < 4:
                break
            at = self.rng.choice(places[1:])
            slip = self.rng.randrange(4)
            if slip == 0:
                text = text[:at] + text[at + 1 :]
            elif slip == 1:
                text = text[:at] + text[at] + text[at:]
            elif slip == 2:
                text = text[: at - 1] + text[at : at + 1] + text[at - 1 : at] + text[at + 1 :]
            else:
                text = text[:at] + self.rng.choice("aeiourstnlkm") + text[at + 1 :]
        return text
