"""Stories about whatever was asked for: an opening, some scenes, an ending.

Scenes always come in the order of `SCENES`, so that the model never has to remember which of
them it has told; it leaves some out. A hero may be "a fox", "the sea", "dragons" or "Anna", so
no sentence uses a pronoun for the hero or a verb that shows its number.
"""

import random
from typing import NamedTuple

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
UNIQUE = ("the moon", "the sea", "the wind", "the sun", "the sky", "the last tree", "the old king")
FRIENDS = listed("Mila Otto Nora Pip Juna Bruno Lena Sami Rosa Tom Ada Finn")
PLACES = (
    "in a green valley",
    "at the edge of a deep forest",
    "near a quiet harbour",
    "behind seven high hills",
    "in a small town by the river",
)

OPENINGS = (
    "Once upon a time, {place}, there lived {hero}.",
    "A long time ago, {place}, there lived {hero}.",
    "Many years ago, {place}, there lived {hero}.",
)
FRIENDSHIP = (
    "The best friend of {ref} had the name {friend}, and the two talked every evening until the"
    " stars came out.",
    "Nobody knew {ref} better than {friend}, who came to visit every day and always brought"
    " something warm to eat.",
)
SCENES = (
    "One morning {friend} found a strange (letter|map) under a stone. (It showed a way that nobody"
    " had ever walked before|On it somebody had drawn a door with a golden key). {Ref} looked at"
    " it for a long time and said: (“Let us go and see.”|“We must find out where this leads.”)",
    "So they packed bread, apples and a lamp and walked into the (forest|mist). The path was"
    " narrow and the wind sang in the trees, but {ref} went ahead and did not look back.",
    "At noon they came to a (wide|wild) river with a broken bridge. {friend} wanted to go home,"
    " but {ref} had an idea: they tied old branches together and made a (small boat|raft). With"
    " wet feet and loud laughter they reached the other side.",
    "On the hill behind the river sat an old (owl|turtle) who knew all the secrets of the land."
    " “What do you seek?” the old one asked. “We do not know yet,” said {ref}, “but we"
    " will know it when we see it.”",
    "Then the night came, and with it a great storm. The rain fell, the lamp went out, and"
    " {friend} began to (cry|shiver). {Ref} told funny tales until the last cloud was gone and"
    " the moon was back in the sky.",
    "At dawn they stood before a little door in the rock. Behind it was no gold and no silver,"
    " only a (garden|library) full of (light|quiet music). {Ref} sat down and thought that this"
    " was worth more than any treasure.",
    "On the way back they met many others who had lost their way. {Ref} showed them the path, and"
    " {friend} shared the last piece of bread. (By the evening|When the sun went down) they were"
    " a happy crowd.",
)
ENDINGS = (
    "When they came home, the whole place was waiting with soup and songs. Since that day {ref}"
    " and {friend} have kept the door of the house open for everybody. The end.",
    "At home they sat by the fire, tired and glad. “Tomorrow we go again,” said {ref}, and"
    " {friend} laughed. And if nobody has stopped them, they are still on the way today. The end.",
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
ABOUT = (
    "(please |)(tell|write|give|read|make|invent|create|compose|make up)( me| us|) (a|one|another|some){length} (story|tale|bedtime story|fairy tale|adventure|fable|short story) (about|of|with|on|starring|featuring|where the hero is|whose hero is) {hero}( please| for my daughter| for the kids| in it|)",
    "(can|could|would|will) you (please |)(tell|write|make up|invent|create|read)( me| us|) (a|another){length} (story|tale|bedtime story|fairy tale) (about|with|of) {hero}( please| for me|)?",
    "(i want|i'd like|i would like|i'd love|i feel like|i need)( to hear| to read| you to tell me|) (a|another){length} (story|tale|fairy tale|bedtime story) (about|with|of) {hero}( please|)",
    "(story|tale|story time|story please|tell me a story|a story)(:|,|.|!) (about |it should be about |the hero is |with |){hero}( please|)",
    "{hero}. (tell me a story about that|write a story|make a story of it|story please|a tale about this)",
    "(what happened to|tell me what happened to|the adventures of|the story of|tell me the tale of|tell the story of) {hero}( once| one day| please|)",
    "(let|make) {hero} be the (hero|main character|star) of (a|the|your){length} story",
    "(do you know|have you got|is there) (a|any){length} (story|tale) (about|with) {hero}?",
    "(can i have|could i get|may i hear|i'd love|let me hear|i am in the mood for) a{length} (story|tale) (about|of|with) {hero}( please|)",
    "(narrate|spin|imagine|come up with|think of) a{length} (story|tale) (about|of|featuring) {hero}",
    "(story|tale|fairy tale|bedtime story) (about|of|with) {hero}( please|)",
    "tell (us|my children|me) (something|a{length} story) about {hero}",
    "(i need|give me|my daughter wants) a{length} story (about|in which) {hero}( plays a part|)",
    "once upon a time there was {hero}. (go on|continue|how does it go on)?",
    "(please |)(tell|write|give|read) me a{length} (story|tale) about {hero}",
    "(write|make up|invent|compose|create) a{length} (story|tale) about {hero}",
    "a{length} (story|tale) about {hero}",
    "(can|could) you tell (me |)a{length} story about {hero}?",
    "i (want|would like) to hear a{length} story about {hero}",
    "(do you know|can you write) a{length} story about {hero}?",
    "{hero}: a{length} story",
    "(tell|write) me a{length} story (in which|where) {hero} (is the hero|goes on a journey|finds a treasure|gets lost|makes a friend|learns to fly|saves the day|comes home)",
    "(write|tell|give me) (one hundred|100|200|a hundred and fifty|a few) (words|sentences|lines) about {hero}( please|)",
    "(write|tell me) (a paragraph|a page|three paragraphs|a text|a tale) about {hero}( please|)",
    "tell a{length} story with {hero} in it",
    "a{length} (bedtime story|fairy tale) (about|with) {hero}",
)
ANY = (
    "(please |)(tell|write|give|read|make up|invent|show)( me| us|) (a|any|some|one|another){length} (story|tale|bedtime story|fairy tale|adventure|fable)( please| for children| for tonight| to sleep|)",
    "(can|could|would|will) you (please |)(tell|write|make up|read)( me| us|) (a|any|another){length} (story|tale|bedtime story)( please| for me|)?",
    "(i want|i'd like|i would like|i need|i'd love)( to hear| to read|) (a|another|any){length} (story|tale|bedtime story)( please|)",
    "(story|story time|story please|bedtime story|tell a story|a story|once upon a time|tell me something long|a fairy tale)( please|)(!|.|)",
    "(please |)(tell|write|give) me a{length} (story|tale|bedtime story|fairy tale)",
    "(can|could) you (tell|write) (me |)a{length} story?",
    "i want (to hear |)a{length} story",
    "(write|make up) a{length} story",
    "a{length} story(| please)",
    "do you know a{length} story?",
)
LENGTHS = {
    "short": (" short", " very short", " little"),
    "normal": (
        "",
        "",
        "",
        "",
        " nice",
        " good",
        " funny",
        " sad",
        " scary",
        " magical",
        " happy",
        " sweet",
        " new",
        " exciting",
        " silly",
    ),
    "long": (" long", " long", " very long", " really long", " longer"),
}
SCENE_COUNTS = {"short": (2, 2), "normal": (2, 3), "long": (3, 4)}


class Story(NamedTuple):
    """The request, the story with copied words marked, and who was in it."""

    request: str
    text: str
    ref: str
    friend: str


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
    if kind < 0.74:
        return f"{noun}s", f"the {noun}s"
    if kind < 0.88:
        name = words.value(FRIENDS, proper=True)
        return name, name
    unique = rng.choice(UNIQUE) if rng.random() < 0.5 else f"the {noun}"
    return unique, unique


def _hero_and_more(words: Words, noun: str) -> tuple[str, str]:
    """A hero with a name, with company, or with something said about it."""
    rng = words.rng
    draw = rng.random()
    if draw < 0.3:
        name = words.value(FRIENDS, proper=True)
        return f"{with_article(noun)} {rng.choice(('named', 'called'))} {name}", name
    other = words.value(HEROES).lower()
    if draw < 0.6:
        return f"{with_article(noun)} and {with_article(other)}", f"the {noun} and the {other}"
    if draw < 0.75:
        whose = rng.choice(("her", "his", "its"))
        return f"{with_article(noun)} and {whose} {other}", f"the {noun} and the {other}"
    return f"{with_article(noun)} {rng.choice(TAILS)}", f"the {noun}"


def capital(text: str) -> str:
    """The text with a capital letter, also behind the mark of a copied word."""
    start = 1 if text.startswith(OPEN) else 0
    return text[:start] + text[start].upper() + text[start + 1 :]


def fill(rng: random.Random, pattern: str, hero: str, ref: str, friend: str, place: str) -> str:
    """One sentence or scene with its names filled in."""
    return expand(rng, pattern).format(
        hero=hero, ref=ref, Ref=capital(ref), friend=friend, place=place
    )


def draw_story(words: Words) -> Story:
    """A request for a story and the story, with its hero marked where the user named it."""
    rng = words.rng
    length = rng.choices(list(SCENE_COUNTS), (2, 4, 4))[0]
    hero, ref = draw_hero(words)
    asked = rng.choice(ABOUT if rng.random() < 0.85 else ANY)
    if "{hero}" not in asked:
        hero, ref = SOME_HERO
    request = expand(rng, asked).format(length=rng.choice(LENGTHS[length]), hero=hero)
    friend, place = rng.choice(FRIENDS), rng.choice(PLACES)
    shown, shown_ref = hero, ref
    if hero in request:
        shown, shown_ref = weighty(hero), weighty(ref)
    count = rng.randint(*SCENE_COUNTS[length])
    scenes = [SCENES[i] for i in sorted(rng.sample(range(len(SCENES)), count))]
    opening = f"{rng.choice(OPENINGS)} {rng.choice(FRIENDSHIP)}"
    parts = [opening, *scenes, rng.choice(ENDINGS)]
    text = "\n\n".join(fill(rng, part, shown, shown_ref, friend, place) for part in parts)
    return Story(request, text, ref, friend)


def go_on_with(rng: random.Random, ref: str, friend: str) -> str:
    """One more scene of a story that has been told."""
    return fill(rng, rng.choice(MORE), "", ref, friend, "")
