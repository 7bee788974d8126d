"""Turns with the calendar: days, months, seasons, and how long they are."""

from collections.abc import Callable, Sequence

from starter import day_phrases as wordings
from starter import phrases, plain_days, reckoning_sums
from starter.rows import Turn, weighty
from starter.words import Words, expand, nth


def calendar(words: Words) -> Turn:
    """What comes before and after a day or month, and how long months are."""
    question, reply = words.weighed(KINDS)(words)
    if words.chance(0.45):
        question = question.lower()
    if words.chance(0.15):
        question = question.replace("what is ", "what's ")
    return words.styled(question), reply


def _neighbour(words: Words) -> Turn:
    kinds = ((phrases.DAYS, "day"), (phrases.MONTHS, "month"), (phrases.SEASONS, "season"))
    names, unit = words.rng.choices(kinds, (6, 5, 1))[0]
    index = words.rng.randrange(len(names))
    side = words.rng.choice(("after", "before"))
    patterns: tuple[str, ...] = wordings.NEIGHBOUR
    if words.chance(0.4):
        patterns = wordings.NEXT if side == "after" else wordings.PREVIOUS
    if words.chance(0.45):
        patterns = wordings.PLAIN_NEIGHBOUR
    asked = "weekday" if unit == "day" and words.chance(0.15) else unit
    question = words.pick(patterns).format(
        unit=asked, side=side, name=names[index], later=names[(index + 2) % len(names)]
    )
    return question, _comes(names, index, 1 if side == "after" else -1, unit)


def _plain(words: Words) -> Turn:
    """A day or month before or after another, as most people ask."""
    days = words.chance(0.5)
    names, unit = (phrases.DAYS, "day") if days else (phrases.MONTHS, "month")
    index = words.rng.randrange(len(names))
    patterns, step = words.weighed(plain_days.NEIGHBOURS)
    if days and (words.chance(0.4) or patterns in (plain_days.NOW_NEXT, plain_days.NOW_LAST)):
        patterns, step = words.rng.choice(plain_days.DAYS)
    later = names[(index + 2) % len(names)]
    question = words.pick(patterns).format(unit=unit, name=names[index], later=later)
    return question, _comes(names, index, step, unit)


def _comes(names: Sequence[str], index: int, step: int, unit: str) -> str:
    """What comes so many places after or before one: "Two days after Monday comes Wednesday."

    All that is asked for from a day or month has this answer, tomorrow and yesterday too.
    """
    side = "after" if step > 0 else "before"
    if abs(step) > 1:
        side = f"{phrases.NUMBER_WORDS[abs(step)]} {unit}s {side}"
    other = names[(index + step) % len(names)]
    return f"{side[0].upper()}{side[1:]} {names[index]} comes {weighty(other)}."


def _apart(words: Words) -> Turn:
    """So many days or months after or before one."""
    names, unit = words.rng.choice(((phrases.DAYS, "day"), (phrases.MONTHS, "month")))
    index = words.rng.randrange(len(names))
    (step,) = words.rng.choices((2, 3), (5, 2))
    side, sign = words.rng.choice((("after", 1), ("after", 1), ("before", -1)))
    number = phrases.NUMBER_WORDS[step] if words.chance(0.6) else str(step)
    patterns: tuple[str, ...] = wordings.APART
    if words.chance(0.3):
        patterns = wordings.APART_LATER if sign > 0 else wordings.APART_AGO
    way = "(on|forward|ahead)" if sign > 0 else "(back|backwards)"
    question = expand(words.rng, words.pick(patterns).replace("WAY", way)).format(
        unit=unit, n=number, side=side, name=names[index]
    )
    return question, _comes(names, index, sign * step, unit)


def _today(words: Words) -> Turn:
    """Yesterday, tomorrow and the day after from today, or today from one of them."""
    index = words.rng.randrange(7)
    name = phrases.DAYS[index]
    said, step = words.rng.choices(wordings.FROM, (6, 5, 2, 1))[0]
    verb = "was" if step < 0 else "is"
    backwards = words.chance(0.2)
    if step > 0 and words.chance(0.2):
        verb = "will be"
    patterns = wordings.FROM_ANOTHER_DAY if backwards else wordings.FROM_TODAY
    plain = patterns if backwards else wordings.TOP_FROM_TODAY
    question = words.often(plain, patterns).format(name=name, verb=verb, said=said)
    return question, _comes(phrases.DAYS, index, -step if backwards else step, "day")


def _length(words: Words) -> Turn:
    month, days = words.rng.choice(list(phrases.MONTH_LENGTHS.items()))
    leap = ", or 29 in a leap year" if month == "February" else ""
    question = words.often(plain_days.LENGTH, wordings.LENGTH, 0.6).format(month=month)
    return question, f"{month} has {weighty(days)} days{leap}."


def _ordinal(words: Words) -> Turn:
    """The first, second, last day or month."""
    kinds = ((phrases.DAYS, "day", "week"), (phrases.MONTHS, "month", "year"))
    names, unit, whole = words.rng.choice(kinds)
    index = words.rng.randrange(len(names))
    if words.chance(0.35):
        index = words.rng.choice((0, len(names) - 1))
    ordinal = said = phrases.ORDINALS[index]
    if index == len(names) - 1 and words.chance(0.7):
        ordinal = said = "last"
    elif words.chance(0.15):
        said = nth(index + 1)
    question = words.often(plain_days.ORDINAL, wordings.ORDINAL, 0.6)
    if said in ("first", "last") and words.chance(0.3):
        question = words.pick(wordings.FIRST if said == "first" else wordings.LAST)
    question = question.format(nth=said, unit=unit, whole=whole)
    return question, f"The {ordinal} {unit} of the {whole} is {weighty(names[index])}."


def _place(words: Words) -> Turn:
    """The number of a month or a day."""
    names, unit, whole = words.rng.choice(
        ((phrases.DAYS, "day", "week"), (phrases.MONTHS, "month", "year"))
    )
    index = words.rng.randrange(len(names))
    question = words.pick(plain_days.PLACE).format(unit=unit, whole=whole, name=names[index])
    return question, f"{names[index]} is {unit} {weighty(index + 1)} of the {whole}."


def _until(words: Words) -> Turn:
    """How many days it is from one day of the week to the next of another name."""
    index, step = words.rng.randrange(7), words.rng.randint(1, 6)
    name, other = phrases.DAYS[index], phrases.DAYS[(index + step) % 7]
    question = words.pick(reckoning_sums.UNTIL).format(name=name, other=other)
    days = f"{weighty(step)} day{'' if step == 1 else 's'}"
    return question, f"From {name} to {other} it is {days}."


def _span(words: Words) -> Turn:
    """So many weeks in days, hours in minutes and the like."""
    big, small, has, most = words.rng.choice(reckoning_sums.SPAN_UNITS)
    count = words.rng.randint(2, most)
    number = phrases.NUMBER_WORDS[count]
    question = words.pick(reckoning_sums.SPANS).format(
        n=number if words.chance(0.5) else count, big=big, small=small
    )
    return question, f"{number.capitalize()} {big} have {weighty(count * has)} {small}."


def _fact(words: Words) -> Turn:
    """What has one answer and is asked for now and then."""
    asked, reply = words.rng.choice(reckoning_sums.FACTS)
    return expand(words.rng, asked).strip(), reply


def _all(words: Words) -> Turn:
    ((asked, reply),) = words.rng.choices(wordings.WHOLE, wordings.WHOLE_WEIGHTS)
    return expand(words.rng, asked).strip(), reply


KINDS: dict[Callable[[Words], Turn], float] = {
    _neighbour: 3,
    _today: 2,
    _apart: 1,
    _plain: 8,
    _length: 2,
    _ordinal: 2,
    _place: 0.4,
    _all: 5,
    _until: 0.8,
    _span: 0.6,
    _fact: 0.4,
}
"""How often each."""
