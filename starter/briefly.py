"""Turns answered in one word where that is wanted; an introduction that asks for the name."""

from collections.abc import Callable

from starter import persona_questions, phrases
from starter.fact import base_of
from starter.facts import PETS
from starter.memory import Memory
from starter.rows import Turn, parts, weighty
from starter.values import NAMES
from starter.words import Words, with_article

UNTOLD = ("name", "city", "colour", "job", "food", "age", "birthday", "hobby", "word", "pet")


def drawn(words: Words, draw: Callable[[Words], Turn], brief: bool) -> Turn:
    """A turn by `draw`; with `brief` one that has a single value for an answer, and only that."""
    if brief and words.chance(0.12):
        return _neighbours(words) if words.chance(0.55) else _one_of(words)
    while True:
        question, reply = draw(words)
        cut = parts(reply)
        if not brief:
            return question, reply
        if len(cut) == 3:
            return question, weighty(cut[1])


NEIGHBOURS = (
    "(is|so is) {b} (the {unit} after|right after|next after|what comes after) {a}?",
    "(does|will) {b} (come right after|follow directly on|directly follow|come next after) {a}?",
    "(yes or no|true or false)(:|,) (after {a} comes {b}|{b} follows {a}|right after {a} is {b})",
    "after {a} (comes|it's|we have) {b}, (right|yes or no|true|correct|isn't it)?",
    "{a}, then {b}(, right|, correct|, yes or no|: right or wrong)?",
    "is {a} the {unit} (before|that comes before|just before) {b}?",
    "(the {unit} after {a} is|what follows {a} is) {b}, (yes|right|or not|correct)?",
    "if (today is|this is|it's now) {a}, is {b} (next|the next {unit}|the one to come)?",
)
"""{a}, {b}, {unit}: whether one day or month comes right after another."""


def _neighbours(words: Words) -> Turn:
    """Whether one day or month follows another: yes or no."""
    names, unit = words.rng.choice(((phrases.DAYS, "day"), (phrases.MONTHS, "month")))
    index, right = words.rng.randrange(len(names)), words.chance(0.5)
    step = 1 if right else words.rng.choice([-1, -1, *range(3, len(names))])
    later = names[(index + step) % len(names)]
    question = words.pick(NEIGHBOURS).format(a=names[index], b=later, unit=unit)
    return words.styled(question), weighty("Yes" if right else "No")


ONE_OF = {
    "(colour|color|bright colour)": "red",
    "(fruit|piece of fruit|tasty fruit)": "apple",
    "(animal|mammal|wild animal)": "cat",
    "(vegetable|veggie)": "carrot",
    "(bird|kind of bird)": "owl",
    "(tree|kind of tree)": "oak",
    "(flower|garden flower)": "rose",
    "(drink|beverage)": "water",
    "(sport|ball game)": "football",
    "(planet|planet of the solar system)": "Mercury",
    "(instrument|musical instrument)": "piano",
    "(season|season of the year)": "spring",
    "(country|nation)": "France",
}
"""A kind of thing, and the first in a list of such."""
ASKED_FOR_ONE = (
    "(name|tell me|say|give me|type) (a|any|one|some) {k}( please| pls| quickly| or other|)",
    "(one|any|a|some) {k}(?| please|, please| of your choice|, quick)",
    "(can|could|would) you (name|say|give me|think of) (a|one|any) {k}( please| for me|)?",
    "(i need|i want|we need) (a|one|any|some) {k}( for a quiz| for a game| for a crossword|)",
    "(pick|choose|think of) (a|any|one|some) {k}( for me| please| and say it|)",
    "(an example of|example for) a {k}(?| please|)",
    "what('s| is) (a|one|an example of a) {k}( you know| that comes to mind|, for example)?",
)


def _one_of(words: Words) -> Turn:
    """Something of a kind, as lists of it begin."""
    kind = words.rng.choice(list(ONE_OF))
    noun = words.expand(kind)
    question = words.pick(ASKED_FOR_ONE).replace(" a {k}", f" {with_article(noun)}")
    question = question.replace("{k}", noun)
    if question.startswith("a ") and with_article(noun).startswith("an "):
        question = f"an {question[2:]}"
    return words.styled(question, slips=False), weighty(ONE_OF[kind])


def asked(words: Words, memory: Memory) -> Turn:
    """The user asks for a fact in as few words as it is answered in: "hamster's name?"."""
    told = [key for key in memory.told if base_of(key) in persona_questions.BRIEF]
    key = words.rng.choice(told) if told and words.chance(0.8) else _untold(words, memory)
    base, _, kind = key.partition(" ")
    question = words.pick(persona_questions.BRIEF[base]).replace("{k}", kind)
    answer = weighty(memory.told[key][0]) if key in memory.told else "Unknown."
    return words.styled(question, slips=False), answer


def _untold(words: Words, memory: Memory) -> str:
    """What was not told, if there is anything; no pet where another was told."""
    bases = {base_of(key) for key in memory.told}
    key = words.rng.choice([base for base in UNTOLD if base not in bases] or list(UNTOLD[:1]))
    return f"pet {words.rng.choice(PETS)}" if key == "pet" else key


def introduced(words: Words, memory: Memory, me: str) -> Turn:
    """The user says their name and asks for the model's, which is what `me` says."""
    value = words.value(NAMES, proper=True)
    question = words.pick(persona_questions.INTRODUCED).format(v=value)
    memory.told["name"], memory.last_told = (value, ""), "name"
    if words.chance(0.35):
        question = question.rstrip("?")
    if words.chance(0.4):
        question = question[0].upper() + question[1:]
    if memory.system.one_word:
        return question, me
    greeted = f"Nice to meet you, {weighty(value)}."
    return question, f"{memory.recalled('name') if memory.system.language else greeted} {me}"
