"""Slips that are set right in the same message, and doubts after which all stays as it was told."""

from starter.askings import ALIKE
from starter.fact import base_of
from starter.facts import FACTS, PETS
from starter.recalled_besides import related
from starter.rows import Turn
from starter.words import Words, lines_of

_SELF = {
    "name": """
i'm {not name}, no wait, {name}. still asleep
i'm {not name}. argh. {name}. my fingers!
my name is {not name} oops {name}
{not name}... no, {name}, i can't type. that's my name
they wrote {not name} on my badge but my name is {name}
i was {not name} until the wedding, now my name is {name}
My name is {name}. Not {not name}, as my father says.
""",
    "city": """
i live in {not city}, no, {city}, we moved last week
i live in {not city}. i mean lived. now i live in {city}
home is {not city}... was {not city}! now home is {city}
i live in {not city}, haha no, i live in {city}
""",
    "colour": """
my favourite colour is {not colour}, no, wait, {colour}
my favourite colour is {not colour}. hm. no. {colour}
{not colour}? no no, my favourite colour is {colour}
""",
    "pet": """
my {k} is {not pet}, no, {not pet} was the old one, my {k} is {pet}
my {k} {not pet} died and now i have a {k} called {pet}
the {k} was {not pet} at the shelter and is {pet} with us
my {k} is called {not pet} oops {pet}
""",
    "job": """
i'm a {not job}, or was. now i'm a {job}
i'm a {not job}, no longer, i'm a {job} since monday
i studied to be a {not job} but now i'm a {job}
""",
    "food": """
my favourite food is {not food}, no, {food}
i'd say {not food}... no, {food}! my favourite food is {food}
""",
    "age": """
i'm {not age}, no, {age}, birthday was yesterday
i'm {not age}. sorry, {age}. numbers!
""",
    "person": """
my {k} is {not person}, no, {person}, sorry
my {k} is {not person}. argh, {person}! {not person} is my boss
i call my {k} {not person}, no, {person}! {not person} is next door
""",
    "together": """
{person brother} is my brother, not my son. my son is {person son}
{person sister} is my sister, not my wife! my wife is {person wife}
no no, {person mother} is my mother. {person aunt} is my aunt
{not person} oops. {person boss} is my boss, {pet dog} is my dog
{pet cat} is the cat and {pet dog} is the dog, not the other way round
the dog is {pet dog}, the cat is {pet cat}, i always mix them up
my name is {name}, {person brother} is my brother, we sound alike
i'm {name}, not {not name}, and i live in {city}, not in {not city}
i'm {name} (not {not name}!) and my colour is {colour} (not {not colour}!)
i moved from {not city} to {city} and quit, i'm a {job} now
new life: i live in {city}, not {not city}, and i'm a {job}, no longer a {not job}
{person husband} is my husband, {person son} is my son. people mix them up
not {not city} but {city} is where i live, and not {not pet} but {pet cat} is my cat
""",
    "word": """
the word is {not word}, no, {word}, keep that one
""",
}
SELF: dict[str, list[str]] = lines_of(_SELF)
"""Whole messages with a slip in them, by the keys of `told_besides.ALL_MESSAGES`."""
DOUBTS = (
    "(hm|hmm|hm hm|ehm|er|uh|what|really|sure|huh)? (are you|you're|u|you) (sure|certain)( you got that( right|)| about it| of that|)?",
    "did you (get|understand|take|catch) (that|this|it|me|what i said) (right|correctly|properly)?",
    "did you get that right, what i (said|wrote|told you)?",
    "(really|hm|hmm)? did you (write|note|take) that down (right|correctly|properly)?",
    "(was|is) that (right|correct), what you (said|wrote)?",
    "i('m| am) not (so |quite |)sure (that |)you (understood|got|heard|followed) (that|me|it)( right|)",
    "i (doubt|wonder if|don't believe|don't think) (that |)you (understood|got) (that|me|it)( right|)",
    "(that|this) (sounds|looks|seems) (odd|fishy|strange|funny) to me",
    "you (sure|certain) about that( one|)?",
    "(positive|certain|honestly|for real|is it really so)?",
    "i have my doubts( about that| about you|)",
)
"""The user only doubts: nothing changes."""
_MIXED_UP = (
    "{old} is my {o}, not my {k}(!|.|,) my {k} is (called |){v}",
    "(no, |wait, |sorry, |oops, |){old} is (my|the) {o}. (my|the) {k} is (called |){v}",
    "i (mixed them up|got them wrong): {old} is my {o}, {v} is my {k}",
    "{old} is the {o} and {v} (is |)the {k}",
    "{old} = {o}, {v} = {k}",
    "my {o} is {old}(!|,|.) the {k} is {v}, (sorry|my mistake|not {old})",
    "the {o} is called {old}, the {k} is called {v}",
    "i gave you the name of my {o}, that's {old}. my {k} is {v}",
    "hang on, that's my {o}, {old}. my {k} is (called |){v}",
    "that was my {o}'s name, {old}. my {k} is (called |){v}",
    "not the {k}, the {o} is {old}(.|!) the {k} is {v}",
    "you think {old} is my {k}, but {old} is my {o} and my {k} is {v}",
    "other way round, my {o} is {old} and my {k} is {v}",
)
"""What was told of the one is the other's, and the one has another name."""
_NOT_MINE = (
    "{old} is my {o}, not my {k}(|!|.| sorry)",
    "(no, |wait, |sorry, |oops, |)my {o} is (called |){old}, not my {k}",
    "{old} isn't my {k}, {old} is my {o}",
    "i meant my {o}, not my {k}. {old} is the {o}",
    "not my {k}, my {o} is (called |){old}",
    "did i say {k}? {old} is my {o}",
    "{o}, not {k}. {old} is my {o}",
)
"""What was told of the one is the other's; nothing is known of the one any more."""


OFTEN = {"pet": 1.4, "name": 1.4, "person": 1.3}
"""What is corrected more often than the rest, and how many times as often."""


def often(key: str) -> float:
    """How many times as often as another this fact is corrected."""
    return OFTEN.get(base_of(key), 1.0)


def to_correct(words: Words, told: dict[str, Turn]) -> str:
    """Which of what was told is corrected later."""
    return words.weighed({key: often(key) for key in told})


def mixed_up(
    words: Words, told: dict[str, Turn], key: str, value: str
) -> tuple[dict[str, Turn], str]:
    """What was told of one is another's, "Tom is my brother, not my son": the facts, and this."""
    (old, kind), base = told[key], base_of(key)
    kinds = PETS if base == "pet" else FACTS[base].kinds
    free = [other for other in kinds if f"{base} {other}" not in told]
    alike = {name for names in ALIKE if kind in names for name in names}
    free = [other for other in free if other not in alike]
    other = words.rng.choice([other for other in free if not related(f"{base} {other}", (key,))])
    facts: dict[str, Turn] = {f"{base} {other}": (old, other), key: (value, kind)}
    if words.chance(0.25):
        del told[key], facts[key]
    said = words.pick(_MIXED_UP if key in facts else _NOT_MINE)
    said = said.format(old=old, v=value, k=kind, o=other)
    capital = words.chance(0.4) and not said.startswith((old, value))
    return facts, said[0].upper() + said[1:] if capital else said
