"""Turns with numbers and the calendar: sums, counting, days and months."""

from collections.abc import Callable

from starter import phrases
from starter.rows import Turn, weighty
from starter.words import Words, expand

WHOLE = (
    ("(list|name|tell me|say|what are) the days( of the week|)", ", ".join(phrases.DAYS)),
    ("(list|name|tell me|say|what are) the months( of the year|)", ", ".join(phrases.MONTHS)),
    ("how many days (has|are in|does) a week( have|)?", "A week has 7 days"),
    ("how many months (has|are in|does) a year( have|)?", "A year has 12 months"),
    ("how many days (has|are in|does) a year( have|)?", "A year has 365 days"),
    ("how many hours (has|are in|does) a day( have|)?", "A day has 24 hours"),
    ("how many minutes (has|are in|does) an hour( have|)?", "An hour has 60 minutes"),
)
SUM_QUESTIONS = (
    "(what is|what's|whats|how much is) {sum}?",
    "{sum}( =| = ?|?|)",
    "(calculate|tell me|compute) {sum}",
    "(do you know|can you tell me) what {sum} is?",
)


def calculate(words: Words) -> Turn:
    """A sum, a difference or a product of small numbers; larger ones are refused."""
    largest = words.rng.choice((10, 20))
    a, b = words.rng.randint(0, largest), words.rng.randint(0, largest)
    symbol = words.rng.choice("++--x")
    if words.chance(0.1):
        a, b, result = words.rng.randint(21, 9999), words.rng.randint(2, 999), None
    elif symbol == "-":
        a, b = max(a, b), min(a, b)
        result = a - b
    elif symbol == "x":
        a, b = words.rng.randint(0, 10), words.rng.randint(0, 10)
        result = a * b
    else:
        result = a + b
    if result is None:
        reply = "That is too much for me: I only calculate with small numbers."
    else:
        reply = f"{a} {symbol} {b} = {weighty(result)}."
    return _sum_question(words, a, symbol, b), reply


def _sum_question(words: Words, a: int, symbol: str, b: int) -> str:
    spoken = {"+": "plus", "-": "minus", "x": "times"}[symbol]
    operator = words.rng.choice((spoken, "*" if symbol == "x" else symbol))
    joined = f"{a} {operator} {b}"
    if operator != spoken and words.chance(0.3):
        joined = joined.replace(" ", "")
    return words.styled(words.pick(SUM_QUESTIONS).format(sum=joined)).replace("!", "")


def count(words: Words) -> Turn:
    """Counting up or down, with and without a start."""
    start, stop = 1, words.rng.randint(2, 20)
    pattern = "(count|please count|can you count|count up) to {stop}"
    if words.chance(0.3):
        start = words.rng.randint(2, 12)
        stop = start + words.rng.randint(2, 8)
        pattern = "(count from|the numbers from|please count from) {start} to {stop}"
    elif words.chance(0.3):
        start, stop = words.rng.randint(3, 12), 1
        pattern = "count (down|backwards) from {start}(| to {stop})"
    step = 1 if stop > start else -1
    numbers = [str(number) for number in range(start, stop, step)]
    reply = ", ".join([*numbers, weighty(f"{stop}.")])
    spelled = phrases.NUMBER_WORDS if words.chance(0.25) else {}
    shown = {"start": spelled.get(start, start), "stop": spelled.get(stop, stop)}
    return words.styled(expand(words.rng, pattern).format(**shown)), reply


def calendar(words: Words) -> Turn:
    """What comes before and after a day or month, and how long months are."""
    kind = words.rng.choice(("neighbour", "neighbour", "neighbour", "length", "ordinal", "all"))
    question, reply = CALENDAR[kind](words)
    return words.styled(question), reply


def _calendar_neighbour(words: Words) -> Turn:
    names, unit = words.rng.choice(((phrases.DAYS, "day"), (phrases.MONTHS, "month")))
    index = words.rng.randrange(len(names))
    side = words.rng.choice(("after", "before"))
    other = names[(index + (1 if side == "after" else -1)) % len(names)]
    pattern = words.pick(
        (
            "(which|what) {unit} (comes|is) {side} {name}?",
            "what (comes|is) {side} {name}?",
            "the {unit} {side} {name}?",
        )
    )
    question = pattern.format(unit=unit, side=side, name=names[index])
    return question, f"{other} comes {side} {names[index]}."


def _calendar_length(words: Words) -> Turn:
    month, days = words.rng.choice(list(phrases.MONTH_LENGTHS.items()))
    patterns = ("how many days (has|are in|does) {month}( have|)?", "how long is {month}?")
    leap = ", or 29 in a leap year" if month == "February" else ""
    return words.pick(patterns).format(month=month), f"{month} has {days} days{leap}."


def _calendar_ordinal(words: Words) -> Turn:
    names, unit = words.rng.choice(
        ((phrases.DAYS, "day of the week"), (phrases.MONTHS, "month of the year"))
    )
    index = words.rng.randrange(len(names))
    ordinal = phrases.ORDINALS[index]
    short = unit.split()[0] if words.chance(0.4) else unit
    question = f"{words.rng.choice(('what', 'which'))} is the {ordinal} {short}?"
    return question, f"The {ordinal} {unit} is {names[index]}."


def _calendar_all(words: Words) -> Turn:
    asked, reply = words.rng.choice(WHOLE)
    return expand(words.rng, asked), f"{reply}."


CALENDAR: dict[str, Callable[[Words], Turn]] = {
    "neighbour": _calendar_neighbour,
    "length": _calendar_length,
    "ordinal": _calendar_ordinal,
    "all": _calendar_all,
}
