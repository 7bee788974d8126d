"""Days, spots and numbers of the user's: when the exam is, where the spare key lies, how many kids."""

from starter import not_told_again, phrases
from starter.fact import NOT_TOLD, Fact
from starter.recalled_besides import ANIMAL, ANIMAL_PARTS, ANIMALS
from starter.recollections import draw_age, draw_date
from starter.words import Words, listed, nth, with_article

WHEN = tuple(
    listed(
        "appointment,dentist appointment,doctor's appointment,flight,train,exam,interview,wedding,"
        "wedding anniversary,driving test,piano lesson,checkup,haircut,shift,concert,meeting,bus,"
        "ferry,move,choir practice,holiday",
        ",",
    )
)
SPOT = tuple(
    listed(
        "spare key,cake tin,toolbox,torch,diary,remote,hat,sewing kit,suitcase,medicine,car,passport,"
        "charger,van,ladder,teapot,hammer,scarf",
        ",",
    )
)
SPOTS = tuple(
    listed(
        "glasses,keys,scissors,slippers,gloves,pills,sunglasses,headphones,boots,photos,tickets",
        ",",
    )
)
COUNTED = tuple(
    listed(
        "kids children cats dogs brothers sisters grandchildren bikes hens sheep horses guitars"
        " cousins goldfish"
    )
)
_ON = (
    *("under the {}", "on the {}", "behind the {}", "next to the {}", "on top of the {}"),
    *("beside the {}", "under the {}", "on the {}", "at the back of the {}"),
)
_ONTO = listed(
    "piano,fridge,flowerpot,shelf,table,bed,clock,stairs,sofa,doormat,window,desk,cupboard,radio,"
    "bookcase,stove,garden bench,washing machine,blue flowerpot,kitchen table,old tree,bread box",
    ",",
)


def draw(words: Words, base: str) -> str:
    """When something is, where something lies, or how many there are; an age, a birthday."""
    rng = words.rng
    if base == "age":
        return draw_age(words)
    if base == "birthday":
        return draw_date(rng)
    if base == "animal":
        return with_article(words.made_up().lower()) if words.chance(0.15) else rng.choice(ANIMALS)
    if base == "count":
        digits, number = words.chance(0.5), rng.randint(2, 12)
        return str(number) if digits else phrases.NUMBER_WORDS[number]
    if base in ("spot", "spots"):
        if words.chance(0.06):
            return f"on level {rng.randint(1, 9)}"
        onto = words.made_up().lower() if words.chance(0.25) else rng.choice(_ONTO)
        return rng.choice(_ON).format(onto)
    time = f"at {rng.randint(1, 12)}" + rng.choice(("", ":30", ":45", ":15", " o'clock", ""))
    if words.chance(0.3):
        return time
    day = f"on {rng.choice(phrases.DAYS)}"
    day = day.lower() if words.chance(0.2) else day
    if words.chance(0.4):
        month, length = rng.choice(list(phrases.MONTH_LENGTHS.items()))
        day = f"on the {nth(rng.randint(1, length))} of {month}"
    return f"{day} {time}" if words.chance(0.25) else day


KEPT: dict[str, Fact] = {
    "animal": ANIMAL,
    "when": Fact(
        [],
        False,
        (
            "my {k} is {v}",
            "(remember|note|don't forget)(:| that) my {k} is {v}",
            "(i have|i've got) my {k} {v}",
            "my (next |new |){k} will be {v}",
        ),
        (
            "when('s| is) my {k}( again|)?",
            "when do i have my {k}?",
            "(what day|which day|what time) is my {k}( again|)?",
            "(do you remember|tell me|can you say) when my {k} is?",
            "when was my {k} going to be?",
            "i mustn't miss my {k}(.|,) when is it?",
            "for when did i tell you (is |)my {k}?",
        ),
        "Your {k} is {v}.",
        NOT_TOLD,
        WHEN,
    ),
    "spot": Fact(
        [],
        False,
        (
            "my {k} (is|lies|stands) {v}",
            "i (put|left|hid|keep) my {k} {v}",
            "(remember|note|remember for me)(:| that) (my|the) {k} is {v}",
        ),
        (
            "where('s| is) (my|the) {k}( again| now|)?",
            "where did i (put|leave|hide) (my|the) {k}( again|)?",
            "(i can't find|i'm looking for|i need) my {k}(.|,) where (is it|did i put it)?",
            "where should i look for my {k}?",
        ),
        "Your {k} is {v}.",
        NOT_TOLD,
        SPOT,
    ),
    "spots": Fact(
        [],
        False,
        (
            "my {k} are {v}",
            "i (put|left|hid|keep) my {k} {v}",
            "(remember|note)(:| that) my {k} are {v}",
        ),
        (
            "where are my {k}( again| now|)?",
            "where did i (put|leave|hide) my {k}( again|)?",
            "(i can't find|i'm looking for|i need) my {k}(.|,) where (are they|did i put them)?",
        ),
        "Your {k} are {v}.",
        NOT_TOLD,
        SPOTS,
    ),
    "count": Fact(
        [],
        False,
        (
            "(i have|i have got|i've got|we have) {v} {k}",
            "{v} is how many {k} i have",
            "(remember|note)(:| that) i have {v} {k}",
        ),
        (
            "how many {k} do i have( again|)?",
            "how many {k} have i( got|)?",
            "(do you know|do you remember|tell me) how many {k} i have?",
            "what('s| is) the number of my {k}?",
            *not_told_again.COUNTED,
        ),
        "You have {v} {k}.",
        NOT_TOLD,
        COUNTED,
    ),
}
ASKING_PARTS: dict[str, tuple[str, str, str, str]] = {
    "animal": ANIMAL_PARTS,
    "when": (
        "(the day of my {k}|the date of my {k}|the time of my {k})",
        "(when my {k} is|when i have my {k}|what time my {k} is|on which day my {k} is)",
        "(when is my {k}|when's my {k}|what time is my {k}|on (which|what) day is my {k})",
        "(my {k} is)",
    ),
    "spot": (
        "(the place of my {k}|the place where i put my {k})",
        "(where my {k} is|where i (put|left|hid) my {k}|where to find my {k})",
        "(where is my {k}|where's my {k}|where did i (put|leave|hide) my {k}|where do i find my {k})",
        "(my {k} is|i put my {k})",
    ),
    "spots": (
        "(the place of my {k}|the place where i put my {k})",
        "(where my {k} are|where i (put|left|hid) my {k}|where to find my {k})",
        "(where are my {k}|where did i (put|leave|hide) my {k}|where do i find my {k})",
        "(my {k} are|i put my {k})",
    ),
    "count": (
        "(the number of my {k}|the number of {k} i have)",
        "(how many {k} i have|how many {k} i said i have)",
        "(how many {k} do i have|how many {k} have i got|how many {k} did i say i have)",
        "(the number of my {k} is)",
    ),
}
"""The parts of `askings.Asking` for these."""
DRAWN = ("age", "birthday", *KEPT)
"""What `draw` draws."""
