"""Values for what is told: a name of two words, a pet with a title, a job as what one does."""

from collections.abc import Callable, Sequence

from starter.inflection import gerund
from starter.values import (
    COOKED,
    DUTIES,
    EMPLOYERS,
    JOBS,
    NAMES,
    PET_NAMES,
    PET_TITLES,
    SERVED,
    SHADES,
    SURNAMES,
    TRADES,
    WARES,
)
from starter.words import Words, listed

ACCENTS = {
    "a": "áàâäãåāą",
    "e": "éèêëěę",
    "i": "íîïī",
    "o": "óòôöõøő",
    "u": "úùûüůű",
    "y": "ý",
    "c": "çčć",
    "n": "ñńň",
    "s": "šśş",
    "z": "žźż",
    "l": "ł",
    "r": "ř",
    "g": "ğ",
}
DIGITS = {
    "phone number": ("555-####", "0### ######", "+## ### ######", "######", "0###-######"),
    "lucky number": ("#", "##"),
    "shoe size": ("3#", "4#", "#"),
    "room number": ("#", "##", "###", "#B"),
    "house number": ("#", "##", "##a", "###"),
    "pin": ("####",),
    "door code": ("####", "######"),
    "postcode": ("#####", "####", "SW# #AA", "M## #XY"),
    "zip code": ("#####",),
    "height": ("1## cm", "1.## m"),
    "weight": ("## kilos", "## kg", "1## pounds"),
}
"""What mostly is a number: each # stands for a digit."""
NAMED = {
    "last name": SURNAMES,
    "surname": SURNAMES,
    "middle name": NAMES,
    "first name": NAMES,
    "dream job": JOBS,
    "home country": listed(
        "Germany France Spain Italy Poland Turkey India China Japan Korea Vietnam Brazil Mexico"
        " Canada Kenya Ghana Nigeria Egypt Iran Sweden Norway Finland Ireland Austria Portugal"
    ),
    "nationality": listed(
        "German French Spanish Italian Polish Turkish Indian Chinese Japanese Korean Brazilian"
        " Mexican Canadian Kenyan Nigerian Egyptian Swedish Irish Austrian Dutch British"
    ),
    "star sign": listed(
        "Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio Sagittarius Capricorn Aquarius Pisces"
    ),
    "eye colour": listed("brown blue green grey hazel amber"),
    "hair colour": listed("brown black blond red grey white auburn"),
    "blood type": listed("A B AB 0 O A+ B+ O+ O- AB-"),
    "car": listed("Volvo Toyota Ford Fiat Tesla Honda Mazda Skoda Kia Opel Renault BMW Dacia"),
}
"""What mostly is one of a few."""
AGENT = ("er", "ist", "or", "smith", "maker", "ian", "man")


def draw_value(words: Words, base: str, known: Sequence[str], proper: bool) -> str:
    """A value of this kind of fact, mostly plain, now and then of several words."""
    draw, share = _OF_SEVERAL.get(base), 1.0 if base == "several" else 0.25
    value = draw(words, known) if draw and words.chance(share) else words.value(known, proper)
    if len(value) < 3 and words.chance(0.8):
        return draw_value(words, base, known, proper)
    if words.chance(0.02):
        return _accented(words, value)
    return f"{value}{words.rng.randint(1, 99)}" if proper and words.chance(0.01) else value


def _accented(words: Words, value: str) -> str:
    """The value with another letter in one place, as many languages have."""
    places = [place for place, letter in enumerate(value) if letter in ACCENTS and place]
    if not places:
        return value
    at = words.rng.choice(places)
    return value[:at] + words.rng.choice(ACCENTS[value[at]]) + value[at + 1 :]


def draw_owned(words: Words, kind: str, known: Sequence[str]) -> str:
    """What someone's own of this kind may be: a phone number, a last name, a star sign."""
    if kind in DIGITS and words.chance(0.8):
        shape = words.rng.choice(DIGITS[kind])
        return "".join(str(words.rng.randint(1, 9)) if sign == "#" else sign for sign in shape)
    if kind not in NAMED and words.chance(0.2):
        return str(words.rng.randint(1, 9999))
    proper = kind in NAMED or words.chance(0.5)
    return draw_value(words, "other", NAMED.get(kind, known), proper)


def draw_employment(words: Words) -> str:
    """A job as what one does or where: "to repair clocks", "repairing clocks", "at a bank"."""
    if words.chance(0.65):
        task = _filled(words, DUTIES)
        return gerund(task) if words.chance(0.25) else f"to {task}"
    return _filled(words, EMPLOYERS)


def _filled(words: Words, patterns: tuple[str, ...]) -> str:
    return words.pick(patterns).format(made_up=words.made_up().lower())


def _name(words: Words, known: Sequence[str]) -> str:
    first, last = words.value(known, True), words.value(SURNAMES, True)
    draw = words.rng.random()
    if draw < 0.2:
        last = f"{last}-{words.value(SURNAMES, True)}"
    elif draw < 0.3:
        return f"{first}-{words.value(known, True)}"
    elif draw < 0.38:
        return f"{words.rng.choice(('Doctor', 'Dr.', 'Professor', 'Mr.', 'Mrs.'))} {last}"
    return f"{first} {last}"


def _several(words: Words, known: Sequence[str]) -> str:
    one, other = words.value(known, True), words.value(known, True)
    return f"{one} and {other}"


def _pet(words: Words, known: Sequence[str]) -> str:
    name = words.value(PET_NAMES, True)
    return f"{words.rng.choice(PET_TITLES)} {name}" if words.chance(0.4) else name


def _job(words: Words, known: Sequence[str]) -> str:
    if words.chance(0.5):
        ware = words.rng.choice(WARES) if words.chance(0.7) else words.made_up().lower()
        return f"{ware} {words.rng.choice(TRADES)}"
    return words.made_up().lower() + words.rng.choice(AGENT)


def _colour(words: Words, known: Sequence[str]) -> str:
    return f"{words.rng.choice(SHADES)} {words.value(known)}"


def _food(words: Words, known: Sequence[str]) -> str:
    if words.chance(0.5):
        return f"{words.rng.choice(COOKED)} {words.value(known)}"
    return f"{words.value(known)} {words.rng.choice(SERVED)}"


_OF_SEVERAL: dict[str, Callable[[Words, Sequence[str]], str]] = {
    "name": _name,
    "several": _several,
    "pet": _pet,
    "job": _job,
    "colour": _colour,
    "food": _food,
}
