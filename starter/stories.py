"""Stories about whatever was asked for: an opening, some scenes, an ending.

Scenes always come in the order of `SCENES`, so that the model never has to remember which of
them it has told; a short story leaves the later ones out. A hero may be "a fox", "the sea", "dragons" or "Anna", so
no sentence uses a pronoun for the hero or a verb that shows its number.
"""

import random
import re
from typing import NamedTuple

from starter import story_phrases
from starter.rows import OPEN, weighty
from starter.words import Words, expand, listed, with_article

HEROES = listed(
    "dog cat fox owl bear king queen ship robot dragon witch girl boy bird star train garden wolf "
    "mouse horse wizard knight pirate princess sailor king lion tiger detective cook vampire kitten puppy dinosaur unicorn fairy mermaid squirrel duck hedgehog cow giant dwarf painter balloon lamp teapot lighthouse castle sheep turtle doctor hen bee boat tractor snowman hamster goat pilot tree rabbit frog monkey whale spider elephant "
    "penguin teacher farmer baker cloud river snail"
)
ADJECTIVES = listed(
    "brave little old young lonely happy lazy clever red blue tiny sad magic hungry shy big small"
    " green golden angry sleepy forgetful curious friendly white grumpy proud invisible talking"
)
TAILS = (
    "in the snow",
    "by the sea",
    "who cannot sleep",
    "that wants to fly",
    "who is afraid of the dark",
    "that lost its way",
    "with a secret",
    "on a long journey",
    "who lives alone",
    "at school",
    "that learns to sing",
    "in the city",
    "on the moon",
    "in a big forest",
    "in space",
    "on a lonely island",
    "who finds a treasure",
    "who makes a friend",
    "that got lost",
    "in winter",
    "who loves cake",
    "under the sea",
    "who wants to be a star",
    "and a lost key",
    "in the rain",
    "on a farm",
    "who is late for school",
    "that could talk",
    "in a castle",
)
PLURALS = tuple(
    zip(
        listed("man mouse wolf dwarf fairy puppy x ch sh s"),
        listed("men mice wolves dwarves fairies puppies xes ches shes ses"),
        strict=True,
    )
)
TITLES = listed(
    "Captain Captain Princess Prince King Queen Mr Mrs Doctor Professor Aunt Uncle Sir Old Little"
)
NAMED = listed("named,called,named,called,with the name,by the name of,whose name is", ",")
UNIQUE = ("the moon", "the sea", "the wind", "the sun", "the sky", "the last tree", "the old king")
NAMES = listed("Mila Otto Nora Pip Juna Bruno Lena Sami Rosa Tom Ada Finn")
FRIENDS = ("Mila", "Otto", "Nora")
"""Who goes with the hero."""
PLACES = ("in a green valley", "at the edge of a deep forest", "by the sea")

OPENING = (
    "Once upon a time, {place}, there lived {hero}. Nobody knew {ref} better than {friend}, who"
    " came to visit every day and always brought something warm to eat."
)
SCENES = (
    "One morning {friend} found a strange map under a stone. It showed a way that nobody had ever"
    " walked before. {Ref} looked at it for a long time and said: “Let us go and see.”",
    "So they packed bread, apples and a lamp and walked into the forest. The path was narrow and"
    " the wind sang in the trees, but {ref} went ahead and did not look back.",
    "At noon they came to a wide river with a broken bridge. {friend} wanted to go home, but {ref}"
    " had an idea: they tied old branches together and made a small boat. With wet feet and loud"
    " laughter they reached the other side.",
    "Then the night came, and with it a great storm. The rain fell, the lamp went out, and"
    " {friend} began to cry. {Ref} told funny tales until the last cloud was gone and the moon was"
    " back in the sky.",
    "At dawn they stood before a little door in the rock. Behind it was no gold and no silver,"
    " only a garden full of light. {Ref} sat down and thought that this was worth more than any"
    " treasure.",
)
ENDING = (
    "When they came home, the whole place was waiting with soup and songs. Since that day {ref}"
    " and {friend} have kept the door of the house open for everybody. The end."
)
MORE = (
    "The next morning somebody knocked at the door. It was a small bird with a wet letter. {Ref}"
    " read it twice and called {friend}: far away, behind the sea, somebody needed help. An hour"
    " later the two were on their way again.",
    "Some weeks later {friend} came running: “The old door is open again!” {Ref} took the lamp from"
    " the wall, and this time they stayed until they had seen every corner behind it.",
)

SOME_HERO = ("a fox", "the fox")
"""Of whom it tells when nobody is asked for."""
TOLD = {"short": (0, 1), "normal": (0, 1, 2), "long": (0, 1, 2, 3, 4)}
"""Which scenes a story of this length has: always the same, so that they are learned by heart."""


class Story(NamedTuple):
    """The request, the story with copied words marked, and who was in it."""

    request: str
    text: str
    ref: str
    friend: str


def plural(noun: str) -> str:
    """More than one of them: "foxes", "wolves", "fairies"."""
    if noun.endswith("sheep"):
        return noun
    for end, ending in PLURALS:
        if noun.endswith(end):
            return noun.removesuffix(end) + ending
    return f"{noun}s"


def draw_hero(words: Words) -> tuple[str, str]:
    """The hero as it is asked for, and as the story speaks of it: ("a fox", "the fox")."""
    rng = words.rng
    noun = words.value(HEROES).lower()
    if rng.random() < 0.3:
        noun = f"{rng.choice(ADJECTIVES)} {noun}"
    kind = rng.random()
    if kind < 0.42:
        return with_article(noun), f"the {noun}"
    if kind < 0.62:
        return _hero_and_more(words, noun)
    if kind < 0.72:
        several = plural(noun)
        if rng.random() < 0.35:
            several = f"{rng.choice(('two', 'three', 'seven', 'many', 'two', 'three'))} {several}"
        return several, f"the {several}"
    if kind < 0.88:
        name = words.value(NAMES, proper=True)
        if rng.random() < 0.35:
            name = f"{rng.choice(TITLES)} {name}"
        return name, name
    unique = rng.choice(UNIQUE) if rng.random() < 0.5 else f"the {noun}"
    return unique, unique


def _hero_and_more(words: Words, noun: str) -> tuple[str, str]:
    """A hero with a name, with company, or with something said about it."""
    rng = words.rng
    draw = rng.random()
    if draw < 0.35:
        name = words.value(NAMES, proper=True)
        return f"{with_article(noun)} {rng.choice(NAMED)} {name}", name
    if draw < 0.4:
        name = words.value(NAMES, proper=True)
        return f"{name} the {noun}", name
    other = words.value(HEROES).lower()
    if draw < 0.65:
        return f"{with_article(noun)} and {with_article(other)}", f"the {noun} and the {other}"
    if draw < 0.72:
        whose = rng.choice(("her", "his", "its"))
        return f"{with_article(noun)} and {whose} {other}", f"the {noun} and the {other}"
    return f"{with_article(noun)} {rng.choice(TAILS)}", f"the {noun}"


def capital(text: str) -> str:
    """The text with a capital letter, also behind the mark of a copied word."""
    start = 1 if text.startswith(OPEN) else 0
    return text[:start] + text[start].upper() + text[start + 1 :]


def fill(pattern: str, hero: str, ref: str, friend: str, place: str) -> str:
    """One sentence or scene with its names filled in."""
    return pattern.format(hero=hero, ref=ref, Ref=capital(ref), friend=friend, place=place)


def draw_story(words: Words, again: bool = False) -> Story:
    """A request for a story and the story, with its hero marked where the user named it.

    With `again` the request is one for another story behind a first.
    """
    rng = words.rng
    (length,) = rng.choices(list(TOLD), (2, 4, 4))
    hero, ref = draw_hero(words)
    if again:
        length, asked = "normal", words.pick(story_phrases.AGAIN)
    else:
        asked = words.pick(story_phrases.ABOUT if rng.random() < 0.85 else story_phrases.ANY)
    if "{hero}" not in asked:
        hero, ref = SOME_HERO
    if "{length}" not in asked:
        length = "normal"
    if "words" in asked:
        length = "long" if re.search("200|two hundred|300", asked) else "normal"
    many = " and " in ref or ref.endswith(("s", "mice"))
    does = story_phrases.DID if many or rng.random() < 0.3 else story_phrases.DOES
    asked = asked.replace("DOES", expand(rng, does))
    request = asked.format(length=rng.choice(story_phrases.LENGTHS[length]), hero=hero)
    request = request.replace(" a exciting", " an exciting")
    friend, place = rng.choice([name for name in FRIENDS if name not in hero]), rng.choice(PLACES)
    shown, shown_ref = hero, ref
    if hero in request:
        shown, shown_ref = weighty(hero), weighty(ref)
    parts = [OPENING, *(SCENES[index] for index in TOLD[length]), ENDING]
    text = "\n\n".join(fill(part, shown, shown_ref, friend, place) for part in parts)
    return Story(request, text, ref, friend)


def go_on_with(rng: random.Random, ref: str, friend: str) -> str:
    """One more scene of a story that has been told."""
    return fill(rng.choice(MORE), "", ref, friend, "")
