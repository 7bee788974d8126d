"""Turns with numbers and the calendar: sums, counting, days and months."""

from collections.abc import Callable

from starter import phrases
from starter.rows import Turn, weighty
from starter.words import Words, expand, listed

WHOLE = (
    (
        "(list|name|tell me|say|what are|give me|write|recite)( all|) (the days|the weekdays|days of the week|the seven days)( of the week| of a week|)",
        ", ".join(phrases.DAYS),
    ),
    (
        "(list|name|tell me|say|what are|give me|write|recite)( all|) (the months|months of the year|the twelve months)( of the year| of a year|)",
        ", ".join(phrases.MONTHS),
    ),
    ("how many days (has|are in|does) a week( have|)?", "A week has 7 days"),
    ("how many months (has|are in|does) a year( have|)?", "A year has 12 months"),
    ("how many days (has|are in|does) a year( have|)?", "A year has 365 days"),
    ("(which|what) days are (the |on the |)weekend( days|)?", "The weekend is Saturday and Sunday"),
    ("how many weeks (has|are in|does) a year( have|)?", "A year has 52 weeks"),
    ("how many seconds (has|are in|does) a minute( have|)?", "A minute has 60 seconds"),
    ("how many days (has|are in|does) a leap year( have|)?", "A leap year has 366 days"),
    (
        "(list|name|tell me|say|what are) the( four|) seasons( of the year|)?",
        "Spring, summer, autumn and winter",
    ),
    ("how many seasons (are there|has a year|does a year have)?", "A year has 4 seasons"),
    ("how many hours (has|are in|does) a day( have|)?", "A day has 24 hours"),
    ("how many minutes (has|are in|does) an hour( have|)?", "An hour has 60 minutes"),
)
SUM_QUESTIONS = (
    "(what is|what's|whats|how much is|what makes|what does) {sum}( make| equal|)?",
    "{sum}( =| = ?|?|| equals|)",
    "(calculate|tell me|compute|work out|solve|evaluate) {sum}",
    "(do you know|can you tell me|can you work out) what {sum} is?",
    "(the result of|result of|how much makes) {sum}?",
)
WORDED = {
    "+": (
        "(add|sum) {a} and {b}",
        "(what is|what's) the sum of {a} and {b}?",
        "(what do|how much do) {a} and {b} (make|give|add up to)( together|)?",
        "i have {a} (apples|coins|books|eggs) and (get|buy|find) {b} more. how many (do i have|are there)( now|)?",
        "{a} (and|added to) {b}?",
        "add {b} to {a}",
    ),
    "-": (
        "(subtract|take|take away) {b} from {a}",
        "{a} (take away|less|without) {b}( is|)?",
        "(what is|what's) the difference (between|of) {a} and {b}?",
        "i have {a} (apples|coins|books|eggs) and (lose|eat|sell|give away) {b}. how many (are left|do i have)( now|)?",
        "what is left of {a} if i take( away|) {b}?",
        "(what is|how much is) {a} (minus|less) {b}?",
    ),
    "x": (
        "(multiply|what do you get if you multiply) {a} (by|and|with) {b}",
        "(what is|what's) the product of {a} and {b}?",
        "what is {a} times {b}?",
    ),
}
TEENS = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen twenty"
)
TOO_MUCH = "That is too much for me: I only calculate with small numbers."


def calculate(words: Words, short: bool = False) -> Turn:
    """A sum, a difference or a product of small numbers; larger ones are refused."""
    largest = words.rng.choice((10, 20))
    a, b = words.rng.randint(0, largest), words.rng.randint(0, largest)
    symbol = words.rng.choice("++++---x")
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
    question = _sum_question(words, a, symbol, b)
    if result is None:
        return question, "Unknown." if short else TOO_MUCH
    if short:
        return question, weighty(result)
    return question, f"{weighty(f'{a} {symbol} {b}')} = {weighty(result)}."


def _sum_question(words: Words, a: int, symbol: str, b: int) -> str:
    spell = max(a, b) <= 20 and words.chance(0.2)
    one, two = (TEENS[a], TEENS[b]) if spell else (str(a), str(b))
    if words.chance(0.3):
        pattern = words.pick(WORDED[symbol])
        return words.styled(pattern.format(a=one, b=two), slips=False)
    spoken = {"+": "plus", "-": "minus", "x": "times"}[symbol]
    operator = words.rng.choice((spoken, "*" if symbol == "x" else symbol))
    if spell:
        operator = spoken
    joined = f"{one} {operator} {two}"
    if operator != spoken and words.chance(0.3):
        joined = joined.replace(" ", "")
    question = words.pick(SUM_QUESTIONS).format(sum=joined)
    return words.styled(question, slips=False).replace("!", "")


COMPARED = (
    (
        "(which|what) (is|number is) (bigger|larger|greater|more)(,|:|) {a} or {b}?",
        "(is {a} or {b}|{a} or {b}: which is) (bigger|larger|greater)?",
        "(the bigger|the larger|the greater) of {a} and {b}?",
    ),
    (
        "(which|what) (is|number is) (smaller|less|lower)(,|:|) {a} or {b}?",
        "(is {a} or {b}|{a} or {b}: which is) (smaller|less|lower)?",
        "the smaller of {a} and {b}?",
    ),
)


def compare(words: Words) -> Turn:
    """Which of two numbers is bigger, and which comes next."""
    a, b = words.rng.sample(range(21), 2)
    if words.chance(0.5):
        side, step = words.rng.choice((("after", 1), ("before", -1)))
        a = max(a, 1)
        question = words.pick((f"(which|what) number (comes|is) {side} {a}?", f"what (comes|is) {side} {a}?", f"the number {side} {a}?"))  # fmt: skip
        return words.styled(question), f"{weighty(a + step)} comes {side} {a}."
    if words.chance(0.3):
        asked, right = words.rng.choice((("bigger", a > b), ("smaller", a < b)))
        other = asked if right else ("smaller" if asked == "bigger" else "bigger")
        question = words.pick(
            (f"is {a} {asked} than {b}?", f"{a} is {asked} than {b}, (right|true)?")
        )
        return words.styled(
            question
        ), f"{weighty('Yes' if right else 'No')}, {a} is {other} than {b}."
    smaller = words.chance(0.5)
    question = words.pick(COMPARED[smaller]).format(a=a, b=b)
    best = min(a, b) if smaller else max(a, b)
    return words.styled(question), f"{weighty(best)} is {'smaller' if smaller else 'bigger'}."


def count(words: Words) -> Turn:
    """Counting up or down, with and without a start."""
    rng = words.rng
    start, stop = 1, rng.randint(2, 20)
    pattern = "(count|please count|can you count|count up|just count|count aloud|let us count|could you count|count from one|i want you to count|start counting, stop at|count all the way|count for me) to {stop}"
    draw = rng.random()
    if draw < 0.15:
        pattern = "(the numbers|numbers|list the numbers|say the numbers|write the numbers|give me the numbers|name all numbers) (up to|from 1 to|from one to|1 to) {stop}"
    elif draw < 0.4:
        start = rng.randint(2, 12)
        stop = start + rng.randint(2, 9)
        pattern = "(count from|the numbers from|please count from|count up from|list the numbers from|numbers from|counting from) {start} (to|up to|until|till) {stop}"
    elif draw < 0.65:
        start, stop = rng.randint(3, 15), 1
        pattern = "(count|please count|can you count) (down|backwards|back) from {start}(| to {stop}| to one)"
        if words.chance(0.3):
            pattern = (
                "(countdown|a countdown|count down|make a countdown) from {start}( to {stop}|)"
            )
    elif draw < 0.75:
        return _count_by(words)
    step = 1 if stop > start else -1
    numbers = [str(number) for number in range(start, stop, step)]
    reply = ", ".join([*numbers, weighty(f"{stop}.")])
    spelled = dict(enumerate(TEENS)) if words.chance(0.25) else {}
    shown = {"start": spelled.get(start, start), "stop": spelled.get(stop, stop)}
    return words.styled(expand(words.rng, pattern).format(**shown)), reply


def _count_by(words: Words) -> Turn:
    step, name = words.rng.choice(((2, "two"), (5, "five"), (10, "ten"), (3, "three")))
    stop = step * words.rng.randint(3, 10)
    question = words.pick(("count (by|in) {name}s to {stop}", "count to {stop} (by|in) {name}s", "count in steps of {step} to {stop}"))  # fmt: skip
    numbers = [str(number) for number in range(step, stop, step)]
    reply = ", ".join([*numbers, weighty(f"{stop}.")])
    return words.styled(question.format(name=name, step=step, stop=stop)), reply


def calendar(words: Words) -> Turn:
    """What comes before and after a day or month, and how long months are."""
    kind = words.rng.choice(
        (*["neighbour"] * 4, "today", "length", "ordinal", "ordinal", *["all"] * 3)
    )
    question, reply = CALENDAR[kind](words)
    return words.styled(question), reply


def _calendar_neighbour(words: Words) -> Turn:
    kinds = ((phrases.DAYS, "day"), (phrases.MONTHS, "month"), (phrases.SEASONS, "season"))
    names, unit = words.rng.choices(kinds, (4, 5, 1))[0]
    index = words.rng.randrange(len(names))
    side = words.rng.choice(("after", "before"))
    other = names[(index + (1 if side == "after" else -1)) % len(names)]
    pattern = words.pick(
        (
            "(which|what) {unit} (comes|is|follows|do we have)( right| directly|) {side} {name}?",
            "what (comes|is)( right|) {side} {name}?",
            "(the {unit}|{unit}) {side} {name}?",
            "(tell me|name|say|give me) the {unit} {side} {name}",
            "what is the {unit} {side} {name}?",
            "{name} is over, what comes next?"
            if side == "after"
            else "what {unit} is {side} {name}?",
            "what follows {name}?" if side == "after" else "what was {side} {name}?",
            "which {unit} follows( on|) {name}?"
            if side == "after"
            else "which {unit} precedes {name}?",
        )
    )
    question = pattern.format(unit=unit, side=side, name=names[index])
    return question, f"{weighty(other)} comes {side} {names[index]}."


def _calendar_today(words: Words) -> Turn:
    """Yesterday, tomorrow and the day after, from today."""
    index = words.rng.randrange(7)
    name = phrases.DAYS[index]
    said, step = words.rng.choice(
        (("tomorrow", 1), ("yesterday", -1), ("the day after tomorrow", 2), ("tomorrow", 1))
    )
    verb = "was" if step < 0 else "is"
    question = words.pick(
        (
            "(if |)today is {name}(,|.) (what|which) day {verb} {said}?",
            "it is {name}( today|). what {verb} {said}?",
            "today is {name}, (and |so |)what {verb} {said}?",
            "what day {verb} {said} if (today is|it is) {name}( today|)?",
        )
    ).format(name=name, verb=verb, said=said)
    other = phrases.DAYS[(index + step) % 7]
    return question, f"{said[0].upper()}{said[1:]} {verb} {weighty(other)}."


def _calendar_length(words: Words) -> Turn:
    month, days = words.rng.choice(list(phrases.MONTH_LENGTHS.items()))
    patterns = (
        "how many days (has|are in|does|are there in|in) {month}( have|)?",
        "how long is {month}?",
        "(the number of days in|days in) {month}?",
        "tell me how many days {month} has",
    )
    leap = ", or 29 in a leap year" if month == "February" else ""
    return words.pick(patterns).format(month=month), f"{month} has {weighty(days)} days{leap}."


def _calendar_ordinal(words: Words) -> Turn:
    names, unit = words.rng.choice(
        ((phrases.DAYS, "day of the week"), (phrases.MONTHS, "month of the year"))
    )
    index = words.rng.randrange(len(names))
    ordinal = phrases.ORDINALS[index]
    short = unit.split()[0] if words.chance(0.4) else unit
    if index == len(names) - 1 and words.chance(0.6):
        ordinal = "last"
    question = words.pick(
        (
            f"(what|which|which one|what's) is the {ordinal} {short}?",
            f"(tell me|name|say) the {ordinal} {short}",
            f"the {ordinal} {short}( is|)?",
        )
    )
    return question, f"The {ordinal} {unit} is {weighty(names[index])}."


def _calendar_all(words: Words) -> Turn:
    asked, reply = words.rng.choice(WHOLE)
    return expand(words.rng, asked), f"{reply}."


CALENDAR: dict[str, Callable[[Words], Turn]] = {
    "neighbour": _calendar_neighbour,
    "today": _calendar_today,
    "length": _calendar_length,
    "ordinal": _calendar_ordinal,
    "all": _calendar_all,
}
