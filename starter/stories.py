"""Stories about whatever was asked for: one of three, each always the same, with another hero.

Which of them it is, its first words decide: so drawing a reply again may show another. The rest is
not left to chance, so that it is learned by heart and what is left to learn is who it is about.
The hero is always called by the same few words, which are those of the request: "a snow leopard
who cannot sleep" is "the snow leopard". It may be one or many, so no sentence uses a pronoun for
it or a verb that shows its number.
"""

import re
from typing import NamedTuple

from starter import (
    errands,
    made_to_order,
    ordered_again,
    ordered_plainly,
    plain_stories,
    story_commissions,
    story_phrases,
)
from starter.heroes import (
    ADJECTIVES,
    ANIMALS,
    COMPANY,
    NAMES,
    PAIRS,
    PLACES,
    THINGS,
    TITLES,
    WITHOUT,
)
from starter.rows import OPEN, weighty
from starter.words import Words, listed, with_article, without_article

HEROES = (*ANIMALS, *THINGS)
TWO_WORDS = (*PAIRS, *ordered_plainly.TWO_WORDS)
RARER = (*made_to_order.NOUNS, *ordered_plainly.NOUNS)
PLURALS = tuple(
    zip(
        listed("fish sheep deer man mouse goose wolf dwarf elf thief leaf loaf y x ch sh s"),
        listed(
            "fish sheep deer men mice geese wolves dwarves elves thieves leaves loaves ies xes ches shes ses"
        ),
        strict=True,
    )
)
NAMED = listed("named,called,named,called,with the name,by the name of,whose name is", ",")
UNIQUE = ("the moon", "the sea", "the wind", "the sun", "the sky", "the last tree", "the old king")
FAMILY = ("mum", "dad", "grandma", "grandpa", "santa")
PLOTS = (
    (
        "This is the story of {ref}.\n\nOnce upon a time {ref} lived in a small house by the sea,"
        " next to a girl called Mila. One morning Mila found an old map under a stone. {Ref} looked"
        " at it for a long time and said: “Let us go and see.”",
        "So they packed bread, apples and a lamp and walked into the forest. The path was narrow"
        " and the wind sang in the trees, but {ref} went ahead and did not look back.",
        "At dawn they stood before a little door in the rock. Behind it was no gold and no silver,"
        " only a garden full of light. {Ref} sat down and smiled, and they stayed until the sun"
        " went down. The end.",
    ),
    (
        "Here is a tale of {ref}.\n\nLong ago a girl called Mila heard a bell ring at the bottom of"
        " a lake. Nobody in the village believed it, only {ref}. {Ref} fetched a rope, a lamp and a"
        " boat and said: “Tonight we will look for it.”",
        "So they rowed out under the stars. The water was black and fog came up from all sides, but"
        " {ref} held the lamp high and sang an old song.",
        "In the middle of the lake the bell rang again. They let down the rope and pulled and"
        " pulled, and up came a small golden bell. {Ref} carried it home. When it rings, everybody"
        " in the village knows that it is time for tea. The end.",
    ),
    (
        "Listen to what happened to {ref}.\n\nOne winter it snowed for seven days, and there was no"
        " bread left in the village. “The mill is behind the mountain,” said a girl called Mila,"
        " “and nobody dares to go.” {Ref} looked out of the window and said: “We two will go.”",
        "So they took a lamp and a sledge and climbed all day. The snow was deep and a wolf howled"
        " far away, but {ref} told funny tales until they reached the mill.",
        "The old miller wept for joy. {Ref} put ten sacks on the sledge, and the way home went"
        " downhill so fast that they laughed until morning. The first loaf of bread was for {ref}."
        " The end.",
    ),
)
"""The stories, in scenes: each begins with words of its own and has the same length."""
DETOUR = (
    "At noon they came to a wide river with a broken bridge. Mila wanted to go home, but {ref} had"
    " an idea: they tied old branches together and made a small boat. With wet feet and loud"
    " laughter they reached the other side.",
    "Then the night came, and with it a great storm. The rain fell, the lamp went out, and Mila"
    " began to cry. {Ref} told funny tales until the last cloud was gone and the moon was back.",
)
"""What a long story has besides; only the first plot has room for it."""
MORE = (
    "The next morning somebody knocked at the door. It was a small bird with a wet letter. {Ref}"
    " read it twice and called Mila: far away, behind the sea, somebody needed help. An hour later"
    " the two were on their way again.",
    "Some weeks later Mila came running: “Somebody has left a key at your door!” {Ref} took the"
    " lamp from the wall, and this time they stayed away until they had found what it opens.",
)
"""How it goes on, and on."""

SOME_HERO = ("a fox", "the fox")
"""Of whom it tells when nobody is asked for."""


TELEGRAMS = (*story_commissions.TELEGRAMS, *ordered_again.TELEGRAMS)
"""In as few words as may be."""


class Story(NamedTuple):
    """The request, the story with copied words marked, and who it is about."""

    request: str
    text: str
    ref: str


def plural(noun: str) -> str:
    """More than one of them: "foxes", "wolves", "fairies"."""
    head, of, rest = noun.partition(" of ")
    if of:
        return f"{plural(head)}{of}{rest}"
    for end, ending in PLURALS:
        if noun.endswith(end) and not (end == "y" and noun[-2:-1] in "aeiou"):
            return noun.removesuffix(end) + ending
    return f"{noun}s"


def draw_hero(words: Words) -> tuple[str, str]:
    """The hero as it is asked for, and as the story speaks of it: ("a fox", "the fox").

    "a", "my" and the like turn into "the"; what has nothing of that kind before it stays as it is.
    """
    draw = words.rng.random()
    if draw < 0.16:
        name = _name(words)
        return name, name
    if draw < 0.19:
        name = words.rng.choice(NAMES).lower()
        return name, name
    if draw < 0.25:
        unique = words.rng.choice((*WITHOUT, *WITHOUT, *UNIQUE))
        return unique, unique
    noun = _noun(words)
    if draw < 0.67:
        one = words.chance(0.03)
        return f"one {noun}" if one else with_article(noun), f"the {noun}"
    if draw < 0.83:
        return _hero_and_more(words, noun)
    if draw < 0.91:
        several = plural(noun)
        if words.chance(0.25):
            several = f"{words.rng.choice(('two', 'three', 'two', 'three', 'seven'))} {several}"
        return several, several
    if draw < 0.97:
        if words.chance(0.5):
            noun = f"{noun} of {words.pick(PLACES)}"
        elif words.chance(0.3):
            return f"the {noun} {words.pick(made_to_order.WHERE)}", f"the {noun}"
        return f"the {noun}", f"the {noun}"
    return noun, noun


def _noun(words: Words) -> str:
    """Somebody or something, in one to three words."""
    draw = words.rng.random()
    if draw < 0.3:
        return words.rng.choice(HEROES)
    if draw < 0.325:
        return words.rng.choice(ordered_again.OF_WORDS)
    if draw < 0.55:
        return words.rng.choice(TWO_WORDS)
    noun = words.value(HEROES).lower()
    if words.chance(0.25):
        noun = words.rng.choice(RARER)
    if draw < 0.65:
        rarer = words.chance(0.7)
        adjectives = made_to_order.ADJECTIVES if rarer else (*ADJECTIVES, "very old")
        return f"{words.rng.choice(adjectives)} {noun}"
    if draw < 0.8:
        return f"{words.rng.choice(ADJECTIVES)} {noun}"
    if draw < 0.85:
        return f"{words.made_up().lower()} {noun}"
    return noun


def _name(words: Words) -> str:
    if words.chance(0.06):
        return words.rng.choice(ordered_again.NAMES)
    name = words.value(NAMES, proper=True)
    name = name[0].upper() + name[1:]
    return f"{words.rng.choice(TITLES)} {name}" if words.chance(0.35) else name


def _hero_and_more(words: Words, noun: str) -> tuple[str, str]:
    """A hero with a name, with company, or with something said about it."""
    rng = words.rng
    draw = rng.random()
    if draw < 0.25:
        name = _name(words)
        return f"{with_article(noun)} {rng.choice(NAMED)} {name}", name
    if draw < 0.27:
        whose = f"{_name(words)}'s {noun if words.chance(0.7) else 'birthday'}"
        return whose, whose
    if draw < 0.3:
        return f"{rng.choice(('my', 'my', 'our', 'your', 'some'))} {noun}", f"the {noun}"
    if draw < 0.33:
        name = _name(words)
        return f"{rng.choice(('my', 'the', 'our'))} {noun} {name}", f"the {noun} {name}"
    if draw < 0.345:
        name = _name(words)
        return f"{name}{rng.choice((',', ',', ''))} {rng.choice(('my', 'our'))} {noun}", name
    if draw < 0.36:
        first, second = rng.sample(NAMES, 2)
        return f"{first} and {second}", f"{first} and {second}"
    if draw < 0.4 and words.chance(0.5):
        name = words.rng.choice(made_to_order.NAMED_BY)
        name = f"{name if words.chance(0.6) else name.lower()} the {noun}"
        return name, name
    other = words.value(HEROES).lower()
    if draw < 0.38:
        one = rng.choice(FAMILY)
        return f"{one} and {rng.choice(('her', 'his', 'the'))} {other}", f"{one} and the {other}"
    if draw < 0.415:
        return f"{noun} {rng.choice('+&')} {other}", f"the {noun} and the {other}"
    if draw < 0.43:
        return f"the {noun}'s {other}", f"the {noun}'s {other}"
    if draw < 0.48:
        return f"{with_article(noun)} and {with_article(other)}", f"the {noun} and the {other}"
    if draw < 0.56:
        whose = rng.choice(("her", "his", "its"))
        return f"{with_article(noun)} and {whose} {other}", f"the {noun} and the {other}"
    company = ordered_again.COMPANY if words.chance(0.3) else COMPANY
    said = words.pick(company).replace("{thing}", other)
    return f"{with_article(noun)} {said}", f"the {noun}"


def capital(text: str) -> str:
    """The text with a capital letter, also behind the mark of a copied word."""
    start = 1 if text.startswith(OPEN) else 0
    return text[:start] + text[start].upper() + text[start + 1 :]


def fill(pattern: str, ref: str) -> str:
    """A scene or a poem with its hero filled in."""
    return pattern.format(ref=weighty(ref), Ref=capital(weighty(ref)))


def ordered(words: Words, pattern: str, hero: str, ref: str, length: str = "") -> str:
    """The request with its hero, and with the name of a child where one is to hear it."""
    child = words.value(NAMES, proper=True)
    return pattern.format(hero=hero, ref=ref, length=length, child=child)


def draw_story(words: Words, again: bool = False) -> Story:
    """A request for a story and the story.

    With `again` the request is one for another story behind a first.
    """
    rng = words.rng
    hero, ref = draw_hero(words)
    draw = rng.random()
    if again and words.chance(0.08):
        asked = words.pick(made_to_order.ANOTHER)
    elif again:
        asked = words.often(plain_stories.AGAIN, story_phrases.AGAIN, 0.6)
    elif draw < 0.07:
        asked, hero = words.pick(TELEGRAMS), without_article(hero)
    elif draw < 0.085:
        asked, (hero, ref) = words.pick(errands.PERSONAL), rng.choice(errands.PERSONS)
    elif draw < 0.92:
        asked = words.often(plain_stories.STORIES, story_phrases.ABOUT, 0.6)
    else:
        asked = words.often(story_phrases.TOP_ANY, story_phrases.ANY)
    if "{hero}" not in asked:
        hero, ref = SOME_HERO
    many = " and " in ref or ref.endswith(("s", "mice"))
    does = story_phrases.DID if many or words.chance(0.3) else story_phrases.DOES
    asked = asked.replace("DOES", words.expand(does))
    long = "{length}" in asked and words.chance(0.12)
    if "words" in asked or "-word" in asked:
        long = re.search("200|two hundred|300|250", asked) is not None
    size = story_phrases.LONG if long else story_phrases.SIZES
    request = ordered(words, asked, hero, ref, rng.choice(size)).strip()
    request = re.sub(r"\ba (?=(exciting|adventur|endless)\w*)", "an ", request)
    return Story(request, tell(words, ref, long), ref)


def tell(words: Words, ref: str, long: bool = False) -> str:
    """One of the stories."""
    *scenes, ending = PLOTS[0] if long else words.rng.choice(PLOTS)
    return "\n\n".join(fill(scene, ref) for scene in (*scenes, *(DETOUR if long else ()), ending))


def go_on_with(ref: str, told: int) -> str:
    """One more scene of a story that has been told, and gone on with `told` times."""
    return fill(MORE[min(told, len(MORE) - 1)], ref)
