"""Turns with numbers and the calendar: sums, counting, days and months."""

from collections.abc import Callable

from starter import phrases
from starter.rows import Turn, weighty
from starter.words import Words, expand, listed

WHOLE = (
    (
        "(please |can you |could you |)(list|name|tell me|say|what are|give me|write|recite|write down|enumerate|go through)( me|)( all|) (the days|the weekdays|days of the week|the seven days|the names of the days|weekdays|all seven days)( of the week| of a week| in order| in the week| please|)",
        ", ".join(phrases.DAYS),
    ),
    (
        "(please |can you |could you |)(list|name|tell me|say|what are|give me|write|recite|write down|enumerate|go through)( me|)( all|) (the months|months of the year|the twelve months|the names of the months|all twelve months|the 12 months)( of the year| of a year| in order| in the year| please|)",
        ", ".join(phrases.MONTHS),
    ),
    (
        "how many days (has|are in|are there in|does|make|make up|belong to|are|in) a week( have|)?",
        "A week has 7 days",
    ),
    (
        "how many months (has|are in|are there in|does|make|make up|in) a year( have|)?",
        "A year has 12 months",
    ),
    (
        "how many days (has|are in|are there in|does|make|make up|in) a year( have|)?",
        "A year has 365 days",
    ),
    ("(which|what) days are (the |on the |)weekend( days|)?", "The weekend is Saturday and Sunday"),
    (
        "how many weeks (has|are in|are there in|does|make|make up|in) a year( have|)?",
        "A year has 52 weeks",
    ),
    (
        "how many seconds (has|are in|are there in|does|make|in) a minute( have|)?",
        "A minute has 60 seconds",
    ),
    (
        "how many days (has|are in|are there in|does|in) a leap year( have|)?",
        "A leap year has 366 days",
    ),
    (
        "(list|name|tell me|say|what are) the( four|) seasons( of the year|)?",
        "Spring, summer, autumn and winter",
    ),
    ("(what|which) (are|is) the weekend( days|)?", "The weekend is Saturday and Sunday"),
    (
        "(what|which) (month|one) is the shortest( month| of the year|)?",
        "February is the shortest month",
    ),
    ("(what|which) is the shortest month( of the year|)?", "February is the shortest month"),
    (
        "(which|what) months have (only |)30 days?",
        "April, June, September and November have 30 days",
    ),
    (
        "(which|what) months have 31 days?",
        "January, March, May, July, August, October and December have 31 days",
    ),
    (
        "how many (days|hours) (are|has|are there) (in |)two weeks( have|)?",
        "Two weeks have 14 days",
    ),
    (
        "how many (minutes) (are in|are there in|has|make) (half an hour|a half hour)?",
        "Half an hour has 30 minutes",
    ),
    ("how many months (are in|are there in|has|make) (half a year)?", "Half a year has 6 months"),
    ("how many years (are in|are there in|has|make) (a century)?", "A century has 100 years"),
    ("how many years (are in|are there in|has|make) (a decade)?", "A decade has 10 years"),
    (
        "(how many|what number of) working days (are in|has|are there in) a week?",
        "A week has 5 working days",
    ),
    ("how many seasons (are there|has a year|does a year have)?", "A year has 4 seasons"),
    ("how many hours (has|are in|are there in|does|make|in) a day( have|)?", "A day has 24 hours"),
    (
        "how many minutes (has|are in|are there in|does|make|in) an hour( have|)?",
        "An hour has 60 minutes",
    ),
)
SUM_QUESTIONS = (
    "(can|could|would) you (please |)(calculate|compute|add up|work out|solve|tell me|do) {sum}( for me| please|)?",
    "(please |)(calculate|compute|solve|do|answer|work out|find)(:|) {sum}( for me| please|)",
    "(what|how much) (do i get|would be|comes out|is the result|is the answer) (for|of|to|from|if i do) {sum}?",
    "(i need|give me|quick maths:|math question:|maths:|sum:|homework:) {sum}",
    "{sum} (makes|is|gives|equals|=) (what|how much|?)",
    "(is it true that i need help with|help me with|i can't do|stuck on) {sum}",
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


BETWEEN = (
    "(which|what) (number|one) (is|lies|comes) between {a} and {b}?",
    "(what|the number) (is |comes |)between {a} and {b}?",
)
NEIGHBOUR = (
    "(which|what) number (comes|is) {side} {a}?",
    "what (comes|is) {side} {a}?",
    "the number {side} {a}?",
)
NEXT = (
    *NEIGHBOUR,
    "(which|what) number follows {a}?",
    "what follows {a}?",
    "(which|what) is the next number( after {a}|, after {a})?",
    "{before}, {a}, (and then|what is next|what comes next)?",
)
PREVIOUS = (*NEIGHBOUR, "what number precedes {a}?")


def compare(words: Words) -> Turn:
    """Which of two numbers is bigger, which comes next or between."""
    draw = words.rng.random()
    if draw < 0.15:
        a = words.rng.randint(0, 18)
        question = words.pick(BETWEEN).format(a=a, b=a + 2)
        return words.styled(question), f"{weighty(a + 1)} is between {a} and {a + 2}."
    if draw < 0.55:
        a = words.rng.randint(1, 20)
        side, step, patterns = words.rng.choice((("after", 1, NEXT), ("before", -1, PREVIOUS)))
        question = words.pick(patterns).format(side=side, a=a, before=a - 1)
        return words.styled(question), f"{weighty(a + step)} comes {side} {a}."
    return _compare_two(words)


def _compare_two(words: Words) -> Turn:
    a, b = words.rng.sample(range(21), 2)
    if words.chance(0.3):
        asked, right = words.rng.choice((("bigger", a > b), ("smaller", a < b)))
        other = asked if right else ("smaller" if asked == "bigger" else "bigger")
        pattern = words.pick(("is {a} {asked} than {b}?", "{a} is {asked} than {b}, (right|true)?"))
        answer = f"{weighty('Yes' if right else 'No')}, {a} is {other} than {b}."
        return words.styled(pattern.format(a=a, b=b, asked=asked)), answer
    smaller = words.chance(0.5)
    question = words.pick(COMPARED[smaller]).format(a=a, b=b)
    best = min(a, b) if smaller else max(a, b)
    return words.styled(question), f"{weighty(best)} is {'smaller' if smaller else 'bigger'}."


def count(words: Words) -> Turn:
    """Counting up or down, with and without a start."""
    rng = words.rng
    start, stop = 1, rng.randint(2, 20 if words.chance(0.75) else 30)
    pattern = "(count|please count|can you count|count up|just count|count aloud|let us count|could you count|count from one|i want you to count|start counting, stop at|count all the way|count for me|count for me please|let's count|will you count|would you count|count out loud|counting|count slowly|count quickly|try to count|count from 1|i'd like you to count|are you able to count|do you know how to count)( up|) to {stop}"
    draw = rng.random()
    if draw < 0.13:
        pattern = "(the numbers|numbers|list the numbers|say the numbers|write the numbers|give me the numbers|name all numbers) (up to|from 1 to|from one to|1 to) {stop}"
    elif draw < 0.36:
        start = rng.randint(2, 12)
        stop = start + rng.randint(2, 9)
        pattern = "(count from|the numbers from|please count from|count up from|list the numbers from|numbers from|counting from) {start} (to|up to|until|till) {stop}"
    elif draw < 0.58:
        start, stop = rng.randint(3, 15), 1
        if words.chance(0.15):
            stop = 0
        elif words.chance(0.25):
            stop = rng.randint(2, start - 1)
        ends = (
            "( to {stop}| down to {stop}| until {stop})" if stop != 1 else "(| to {stop}| to one)"
        )
        pattern = (
            "(count|please count|can you count|could you count|now count|let's count|count for me|i want you to count|numbers) (down|backwards|back|backward|in reverse|downwards) from {start}"
            + ends
        )
        if words.chance(0.3) and stop < 2:
            pattern = "(countdown|a countdown|count down|make a countdown|do a countdown|give me a countdown|start a countdown|write a countdown|rocket countdown) from {start} to {stop}"
    elif draw < 0.76:
        return _count_by(words)
    step = 1 if stop > start else -1
    numbers = [str(number) for number in range(start, stop, step)]
    reply = ", ".join([*numbers, weighty(f"{stop}.")])
    spelled = dict(enumerate(TEENS)) if words.chance(0.25) else {}
    shown = {"start": spelled.get(start, start), "stop": spelled.get(stop, stop)}
    return words.styled(expand(words.rng, pattern).format(**shown)), reply


def _count_by(words: Words) -> Turn:
    """In steps, or the even or odd numbers."""
    rng = words.rng
    step, name = rng.choice(((2, "two"), (5, "five"), (10, "ten"), (3, "three"), (4, "four")))
    first, stop = step, step * rng.randint(3, 10)
    kind = rng.choice(("even", "odd", "by", "by"))
    pattern = "(count|please count|can you count|could you count|counting|go) (by|in) {name}s (up |)to {stop}"
    if words.chance(0.5):
        pattern = "(count to {stop} (by|in) {name}s|count in steps of {step} (up |)to {stop}|(skip count|count) by {step}( up|) to {stop}|every {step}th number (up |)to {stop}|multiples of {step} (up |)to {stop}|count (by|in) {name}s from {step} to {stop}|count to {stop} by {step})"
    if kind != "by":
        step, first = 2, 2 if kind == "even" else 1
        stop = first + 2 * rng.randint(2, 9)
        above = stop + rng.randint(0, 1)
        pattern = "(list|count|tell me|give me|say|write|name|what are|show me|)( all|) (the |)({kind} numbers) (up to|to|from {first} to|between {first} and|until|below) {stop}"
        pattern = pattern.replace("{kind}", kind).replace("{first}", str(first))
        if "below" in (question := words.pick((pattern,))):
            question = question.replace("{stop}", str(above + 1 if above == stop else above))
    else:
        question = words.pick((pattern,))
    numbers = [str(number) for number in range(first, stop, step)]
    reply = ", ".join([*numbers, weighty(f"{stop}.")])
    return words.styled(question.format(name=name, step=step, stop=stop).strip()), reply


def calendar(words: Words) -> Turn:
    """What comes before and after a day or month, and how long months are."""
    kind = words.rng.choice(
        (
            *["neighbour"] * 4,
            "today",
            "apart",
            "apart",
            "length",
            "ordinal",
            "ordinal",
            *["all"] * 4,
        )
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
            "(can|could) you tell me (the|which|what) {unit} (comes |is |){side} {name}?",
            "(do you know|i forgot) (the|which|what) {unit} (comes |is |){side} {name}(?|)",
            "(and|so) {side} {name}?",
            "{side} {name} comes (what|which {unit})?",
            "if (it is|it's) {name} (now|this {unit}), what {unit} (is next|comes next)?"
            if side == "after"
            else "if (it is|it's) {name} (now|this {unit}), what {unit} was (last|before|the last one)?",
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


def _calendar_apart(words: Words) -> Turn:
    """So many days or months after or before one."""
    names, unit = words.rng.choice(((phrases.DAYS, "day"), (phrases.MONTHS, "month")))
    index, step = words.rng.randrange(len(names)), words.rng.randint(2, 4)
    side, sign = words.rng.choice((("after", 1), ("after", 1), ("before", -1)))
    other = names[(index + sign * step) % len(names)]
    number = phrases.NUMBER_WORDS[step] if words.chance(0.6) else str(step)
    question = words.pick(
        (
            "(what|which) {unit} (is|comes) {n} {unit}s {side} {name}?",
            "(what|which {unit}) (is|comes) {n} {unit}s {side} {name}?",
            "{n} {unit}s {side} {name}( is|)?",
            "(tell me|name|give me) the {unit} {n} {unit}s {side} {name}",
            "it is {name}(.|,) (what|which) {unit} is it in {n} {unit}s?"
            if sign > 0
            else "it is {name}(.|,) (what|which) {unit} was it {n} {unit}s ago?",
        )
    ).format(unit=unit, n=number, side=side, name=names[index])
    said = f"{phrases.NUMBER_WORDS[step]} {unit}s {side} {names[index]}"
    return question, f"{weighty(other)} comes {said}."


FROM_ANOTHER_DAY = (
    "(if |){said} {verb} {name}(,|.) (what|which) day is (today|it today|it)?",
    "{said} {verb} {name}(,|.) (so |and |)what (day |)is (today|it today)?",
    "(what|which) day is (it|today|it today) if {said} {verb} {name}?",
)


def _calendar_today(words: Words) -> Turn:
    """Yesterday, tomorrow and the day after from today, or today from one of them."""
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
            "(if|when|given that) (it is|it's|today is) {name}( today|)(,|:) {said} {verb} (which|what)( day|)?",
            "{said}(,|:) if (it is|it's|today is) {name}( today|)?",
        )
    ).format(name=name, verb=verb, said=said)
    if words.chance(0.3):
        question = words.pick(FROM_ANOTHER_DAY).format(name=name, verb=verb, said=said)
        return question, f"Today is {weighty(phrases.DAYS[(index - step) % 7])}."
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
            f"(which|what) {unit.split()[0]} (is|comes) (the |){ordinal}( in the {unit.split()[-1]}|)?",
        )
    )
    return question, f"The {ordinal} {unit} is {weighty(names[index])}."


def _calendar_all(words: Words) -> Turn:
    ((asked, reply),) = words.rng.choices(WHOLE, [6, 6] + [1] * (len(WHOLE) - 2))
    return expand(words.rng, asked), f"{reply}."


CALENDAR: dict[str, Callable[[Words], Turn]] = {
    "neighbour": _calendar_neighbour,
    "today": _calendar_today,
    "apart": _calendar_apart,
    "length": _calendar_length,
    "ordinal": _calendar_ordinal,
    "all": _calendar_all,
}
