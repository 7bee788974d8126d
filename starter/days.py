"""Turns with the calendar: days, months, seasons, and how long they are."""

import re
from collections.abc import Callable, Sequence

from starter import (
    almanac,
    calendar_plainly,
    calendar_told,
    counted,
    counted_again,
    lists,
    phrases,
    plain_days,
    reckoned_stories,
    reckoning_sums,
)
from starter import day_phrases as wordings
from starter.rows import OPEN, Turn, weighty
from starter.words import Words, nth


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
    return question, comes(names, index, 1 if side == "after" else -1, unit)


def _plain(words: Words) -> Turn:
    """A day or month before or after another, as most people ask."""
    days = words.chance(0.5)
    names, unit = (phrases.DAYS, "day") if days else (phrases.MONTHS, "month")
    index = words.rng.randrange(len(names))
    patterns, step = words.weighed(plain_days.NEIGHBOURS)
    if days and (words.chance(0.4) or patterns in (plain_days.NOW_NEXT, plain_days.NOW_LAST)):
        patterns, step = words.rng.choice(plain_days.DAYS)
    elif words.chance(0.25):
        patterns, step = words.rng.choice(calendar_told.IN_LIFE[unit])
    elif words.chance(0.08):
        patterns, step = words.rng.choice(calendar_plainly.SIDES[unit])
    elif words.chance(0.15):  # "Thursday comes after which day?": the direction is turned round
        patterns, step = words.rng.choice(((counted_again.AFTER, 1), (counted_again.BEFORE, -1)))
    later = names[(index + 2) % len(names)]
    question = words.pick(patterns).format(unit=unit, name=names[index], later=later)
    return question, comes(names, index, step, unit)


def comes(names: Sequence[str], index: int, step: int, unit: str) -> str:
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
    (step,) = words.rng.choices((2, 3, 4, 5, 6), (10, 5, 2, 1, 1))
    side, sign = words.rng.choice((("after", 1), ("after", 1), ("before", -1)))
    number = phrases.NUMBER_WORDS[step] if words.chance(0.6) else str(step)
    patterns: tuple[str, ...] = wordings.APART
    if step == 2 and words.chance(0.15):
        patterns = counted_again.TWICE
    elif words.chance(0.3):  # told of another day, and asked for this one
        patterns = (*counted_again.NOW_BY_LATER, *calendar_plainly.NOW_BY_LATER)
        if sign > 0:
            patterns = (*counted_again.NOW_BY_AGO, *calendar_plainly.NOW_BY_AGO)
    elif words.chance(0.3):
        patterns = wordings.APART_LATER if sign > 0 else wordings.APART_AGO
    way = "(on|forward|ahead)" if sign > 0 else "(back|backwards)"
    question = words.expand(words.pick(patterns).replace("WAY", way)).format(
        unit=unit, n=number, side=side, name=names[index]
    )
    return question, comes(names, index, sign * step, unit)


def _today(words: Words) -> Turn:
    """Yesterday, tomorrow and the day after from today, or today from one of them."""
    index = words.rng.randrange(7)
    name = phrases.DAYS[index]
    backwards = words.chance(0.3)
    weights = (3, 3, 3, 2) if backwards else (6, 5, 2, 1)
    said, step = words.rng.choices(wordings.FROM, weights)[0]
    verb = "was" if step < 0 else "is"
    if step > 0 and words.chance(0.2):
        verb = "will be"
    patterns = wordings.FROM_ANOTHER_DAY if backwards else wordings.FROM_TODAY
    plain = patterns if backwards else wordings.TOP_FROM_TODAY
    question = words.often(plain, patterns).format(name=name, verb=verb, said=said)
    return question, comes(phrases.DAYS, index, -step if backwards else step, "day")


def _length(words: Words) -> Turn:
    return length_of(words, words.rng.choice(phrases.MONTHS))


def length_of(words: Words, month: str) -> Turn:
    """How many days this month has."""
    days = phrases.MONTH_LENGTHS[month]
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
    elif words.chance(0.15):
        ordinal, number = phrases.ORDINALS[index], str(index + 1)
        question = words.pick(calendar_told.BY_NUMBER)
        if unit == "month" and words.chance(0.5):
            question = words.pick(counted_again.MONTH_BY_NUMBER)
            number = number.zfill(2) if words.chance(0.5) else number
        question = question.replace("{n}", number)
    question = question.format(nth=said, unit=unit, whole=whole)
    return question, f"The {ordinal} {unit} of the {whole} is {weighty(names[index])}."


def _place(words: Words) -> Turn:
    """The number of a month or a day."""
    names, unit, whole = words.rng.choice(
        ((phrases.DAYS, "day", "week"), (phrases.MONTHS, "month", "year"))
    )
    return place_of(words, words.rng.choice(names), unit, whole)


def place_of(words: Words, name: str, unit: str = "month", whole: str = "year") -> Turn:
    """Which number this day or month has."""
    place = (phrases.DAYS if unit == "day" else phrases.MONTHS).index(name) + 1
    pattern = words.pick(plain_days.PLACE)
    if unit == "month" and words.chance(0.2):
        pattern = words.pick(counted_again.MONTH_PLACE)
    question = pattern.format(unit=unit, whole=whole, name=name)
    return question, f"{name} is {unit} {weighty(place)} of the {whole}."


def _until(words: Words) -> Turn:
    """How many days or months it is from one to the next of another name."""
    kinds = (
        (phrases.DAYS, "day", plain_days.UNTIL),
        (phrases.MONTHS, "month", calendar_told.MONTHS_UNTIL),
    )
    names, unit, table = words.rng.choices(kinds, (5, 2))[0]
    patterns: tuple[str, ...] = table
    index, step = words.rng.randrange(len(names)), words.rng.randint(1, 6)
    if unit == "day" and words.chance(0.15):
        index = words.rng.randrange(5)
        step, patterns = 5 - index, counted_again.UNTIL_WEEKEND
    name, other = names[index], names[(index + step) % len(names)]
    question = words.pick(patterns).format(name=name, other=other)
    return question, f"From {name} to {other} it is {weighty(step)} {unit}{'s' * (step > 1)}."


def _in_a_week(words: Words) -> Turn:
    """The same day of another week."""
    index = words.rng.randrange(7)
    patterns, step = words.weighed(
        {(calendar_told.IN_A_WEEK, 7): 2, (calendar_told.A_WEEK_AGO, -7): 1}
    )
    question = words.pick(patterns).format(name=phrases.DAYS[index])
    return question, comes(phrases.DAYS, index, step, "day")


def _week_given(words: Words) -> Turn:
    """The last day of a week that begins on this one, or the first of one that ends on it; the year too."""
    if words.chance(0.25):
        given, end, month = words.rng.choice(
            (
                (reckoned_stories.YEAR_FIRST_GIVEN, "last", "December"),
                (reckoned_stories.YEAR_LAST_GIVEN, "first", "January"),
            )
        )
        return words.pick(given), f"The {end} month of the year is {weighty(month)}."
    first = (*calendar_told.FIRST_GIVEN, *(reckoned_stories.FIRST_GIVEN * 3))
    last = (*calendar_told.LAST_GIVEN, *(reckoned_stories.LAST_GIVEN * 2))
    patterns, end, step, usual = words.rng.choice(((first, "last", -1, 0), (last, "first", 1, 6)))
    index = words.rng.choice((usual, usual - 1, words.rng.randrange(7))) % 7
    question = words.pick(patterns).format(name=phrases.DAYS[index])
    other = phrases.DAYS[(index + step) % 7]
    return question, f"The {end} day of the week is {weighty(other)}."


def _earlier(words: Words) -> Turn:
    """Which of two days or months comes first or last, or whether one does.

    Never Sunday, with which some weeks begin.
    """
    names, unit, whole = words.rng.choice(
        ((phrases.DAYS[:6], "day", "week"), (phrases.MONTHS, "month", "year"))
    )
    a, b = words.rng.sample(range(len(names)), 2)
    first, whether = words.chance(0.5), words.chance(0.5)
    patterns: tuple[str, ...] = calendar_told.EARLIER
    if whether:
        patterns = calendar_told.WHETHER_BEFORE if first else calendar_told.WHETHER_AFTER
    if words.chance(0.15):
        question = words.pick(counted_again.BEFORE_OR_AFTER)
        said = "earlier" if a < b else "later"
        return question.format(
            whole=whole, a=names[a], b=names[b]
        ), f"{names[a]} is {weighty(said)}."
    asked = "first|earlier|first" if first else "last|later|later"
    pattern = words.rng.choice(patterns).replace("BEST", asked)
    question = words.expand(pattern).format(unit=unit, whole=whole, a=names[a], b=names[b])
    best, said = (min(a, b), "earlier") if first else (max(a, b), "later")
    return question, f"{weighty(names[best])} is {said}."


def _longer(words: Words) -> Turn:
    """Which of two months has more days."""
    while True:
        a, b = words.rng.sample(phrases.MONTHS, 2)
        first, second = (int(phrases.MONTH_LENGTHS[month]) for month in (a, b))
        if first != second:
            break
    question = words.pick(almanac.LONGER).format(a=a, b=b)
    return question, f"{weighty(a if first > second else b)} is longer."


def _recited(words: Words) -> Turn:
    """Some days or months in a row, up or down, and the next is wanted; in full or shortened."""
    names, unit = words.rng.choice(((phrases.DAYS, "day"), (phrases.MONTHS, "month")))
    step, size = words.rng.choice((1, 1, 1, -1)), words.rng.randint(2, 4)
    start = words.rng.randrange(len(names))
    places = [(start + step * place) % len(names) for place in range(size)]
    said = [names[place] for place in places]
    if words.chance(0.25):
        size = 2 if unit == "day" and words.chance(0.3) else 3
        said = [name[:size] for name in said]
    row = words.rng.choice((", ", ", ", " ", "... ")).join(said)
    patterns = calendar_told.RECITED if step > 0 else calendar_told.RECITED_DOWN
    question = words.pick(patterns).format(row=row, unit=unit)
    return question, comes(names, places[-1], step, unit)


def _shortened(words: Words) -> Turn:
    """What comes before or after "Tue" or "Sept"."""
    names, unit = words.rng.choice(((phrases.DAYS, "day"), (phrases.MONTHS, "month")))
    index, step = words.rng.randrange(len(names)), words.rng.choice((1, 1, -1))
    name = names[index]
    short = (
        name[:3]
        if name not in ("June", "July", "Tuesday", "Thursday", "September")
        else (words.rng.choice((name[:3], name[:4])))
    )
    dot = "." if len(short) < len(name) and words.chance(0.15) else ""
    patterns = calendar_told.SHORT_AFTER if step > 0 else calendar_told.SHORT_BEFORE
    question = words.pick(patterns).format(name=f"{short}{dot}", unit=unit)
    return question, comes(names, index, step, unit)


def _backwards(words: Words) -> Turn:
    """All days or months from the last to the first."""
    names, unit, whole = words.rng.choice(
        ((phrases.DAYS, "day", "week"), (phrases.MONTHS, "month", "year"))
    )
    pattern = words.pick(calendar_told.BACKWARDS)
    question = pattern.format(unit=unit, whole=whole, first=names[0], last=names[-1])
    return question, lists.shown(names[::-1], f"{unit}s")


def _in_a_row(words: Words) -> Turn:
    """Days or months from one to another, also past the end of the week or the year."""
    names, unit = words.rng.choice(((phrases.DAYS, "day"), (phrases.MONTHS, "month")))
    size, start = words.rng.randint(2, 6), words.rng.randrange(len(names))
    span = [names[(start + place) % len(names)] for place in range(size)]
    question = words.pick(calendar_told.SPANS).format(unit=unit, first=span[0], last=span[-1])
    return question, lists.shown(span, f"{unit}s")


def _counted_on(words: Words) -> Turn:
    """Some numbers in a row, to be gone on with up or down: all of them, as in counting."""
    said, more, step = words.rng.randint(2, 3), words.rng.randint(2, 7), words.rng.choice((1, -1))
    start = words.rng.randint(2, 12) + (said + more if step < 0 else 0)
    if step < 0 and words.chance(0.6):
        start = said + more
    numbers = [str(start + step * place) for place in range(said + more)]
    patterns = counted.GO_ON if step > 0 else counted.GO_DOWN
    question = words.pick(patterns).format(said=", ".join(numbers[:said]), stop=numbers[-1])
    begun, following = ", ".join(numbers[:said]), ", ".join(numbers[said + 1 : -1])
    rest = f"{following}, " if following else ""
    return question, f"{begun}, {weighty(numbers[said])}, {rest}{weighty(f'{numbers[-1]}.')}"


def _span(words: Words) -> Turn:
    """So many weeks in days, hours in minutes and the like."""
    big, small, has, most = words.rng.choice(reckoning_sums.SPAN_UNITS)
    count = words.rng.randint(2, most)
    number = phrases.NUMBER_WORDS[count]
    question = words.pick(reckoning_sums.SPANS).format(
        n=number if words.chance(0.5) else count, big=big, small=small
    )
    return question, f"{number.capitalize()} {big} have {weighty(count * has)} {small}."


def other_side(words: Words) -> tuple[Turn, Turn, bool]:
    """What comes on one side of a day or month, and then on the other side of the same."""
    names, unit = words.rng.choice(((phrases.DAYS, "day"), (phrases.MONTHS, "month")))
    index, step = words.rng.randrange(len(names)), words.rng.choice((1, -1))
    sides = ("after", "before") if step > 0 else ("before", "after")
    patterns: tuple[str, ...] = plain_days.AFTER if step > 0 else plain_days.BEFORE
    if unit == "day" and words.chance(0.4):
        patterns, step = words.rng.choice(plain_days.DAYS[:2])
        again = words.pick(counted_again.OTHER_DAY[-step])
    else:
        again = counted_again.on_the_other_side(words, sides)
        if words.chance(0.7):
            patterns = wordings.PLAIN_NEIGHBOUR
    asked = words.pick([pattern for pattern in patterns if "{later}" not in pattern])
    asked = asked.format(unit=unit, side=sides[0], name=names[index])
    first = words.styled(asked), comes(names, index, step, unit)
    return first, (again.format(name=names[index]), comes(names, index, -step, unit)), True


def _all(words: Words) -> Turn:
    ((asked, reply),) = words.rng.choices(wordings.WHOLE, wordings.WHOLE_WEIGHTS)
    return words.expand(asked).strip(), _with_weight(reply)


def _with_weight(reply: str) -> str:
    """The reply with its one value marked, if it has one: it may be asked for in one word."""
    names = "|".join((*phrases.DAYS, *phrases.MONTHS))
    found = re.findall(rf"^(?:Seven|Four)\b|\b\d+\b|\b(?:{names})\b", reply)
    if OPEN in reply or "\n" in reply or not found:
        return reply
    if len(found) > 1 and found[0] not in ("Seven", "Four"):
        return reply
    return reply.replace(found[0], weighty(found[0]), 1)


KINDS: dict[Callable[[Words], Turn], float] = {
    _neighbour: 3,
    _today: 2.3,
    _apart: 1.4,
    _plain: 8,
    _length: 2,
    _ordinal: 2,
    _place: 0.4,
    _all: 5.4,
    _until: 1.9,
    _span: 0.6,
    _in_a_week: 0.3,
    _week_given: 0.4,
    _earlier: 1.3,
    _longer: 0.4,
    _in_a_row: 0.5,
    _counted_on: 0.5,
    _recited: 0.7,
    _shortened: 0.6,
    _backwards: 0.6,
}
"""How often each."""
