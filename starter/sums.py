"""Turns with numbers: sums, comparing, counting."""

import operator
import re
from collections.abc import Iterable

from starter import (
    counted,
    counted_again,
    counted_plainly,
    plain_days,
    plain_sums,
    reckoning_sums,
    told_sums,
)
from starter import sum_phrases as wordings
from starter.phrases import NUMBER_WORDS
from starter.recollections import TENS
from starter.rows import Turn, weighty
from starter.words import Words

_ROUND = dict(zip(range(30, 101, 10), (*TENS[1:], "a hundred"), strict=True))
OPERATIONS = {"+": operator.add, "-": operator.sub, "x": operator.mul}


def calculate(words: Words, short: bool = False) -> Turn:
    """A sum, a difference or a product of small numbers; larger ones are in `demands`."""
    if words.chance(0.025):
        return _of_each(words, short)
    if not short and words.chance(0.09):
        return _mixed(words) if words.chance(0.4) else _three(words)
    if words.chance(0.07 if short else 0.04):
        return _half(words, short)
    largest, least = words.rng.choice((10, 20)), 0 if words.chance(0.1) else 1
    a, b = words.rng.randint(least, largest), words.rng.randint(least, largest)
    symbol = words.rng.choice("++++---x")
    if symbol == "-":
        a, b = max(a, b), min(a, b)
    elif symbol == "x":
        a, b = words.rng.randint(least, 10), words.rng.randint(least, 10)
    elif a + b > 20 and words.chance(0.8):
        a = words.rng.randint(least, 18)
        b = words.rng.randint(least, 20 - a)
    if words.chance(0.125):
        a, b = _nothing_or_equal(words, symbol)
    result = OPERATIONS[symbol](a, b)
    question = _sum_question(words, a, symbol, b, result)
    return question, weighty(result) if short else worked_out(a, symbol, b)


def _nothing_or_equal(words: Words, symbol: str) -> tuple[int, int]:
    """Two numbers of which one is 0, or which are equal."""
    a = words.rng.randint(1, 10 if symbol == "x" else 20)
    if symbol != "x" and words.chance(0.45):
        a = words.rng.randint(1, 10) if symbol == "+" else a
        return a, a
    return (0, a) if symbol != "-" and words.chance(0.4) else (a, 0)


def worked_out(a: int, symbol: str, b: int) -> str:
    """The sum with its result."""
    return f"{weighty(f'{a} {symbol} {b}')} = {weighty(OPERATIONS[symbol](a, b))}."


def _three(words: Words) -> Turn:
    """The sum of three numbers, and how it is asked for."""
    a, b = words.rng.randint(1, 8), words.rng.randint(1, 6)
    c = words.rng.randint(1, 20 - a - b)
    written = words.rng.choice((" + ", " + ", "+", " plus ", " and ")).join(map(str, (a, b, c)))
    question = words.pick(plain_sums.THREE).format(a=a, b=b, c=c)
    if words.chance(0.6):
        (patterns,) = words.rng.choices(wordings.SUMS, wordings.SUM_WEIGHTS)
        question = words.often(wordings.TOP_SUMS, patterns, 0.7).format(sum=written)
    answer = f"{weighty(f'{a} + {b} + {c}')} = {weighty(a + b + c)}."
    return words.styled(question, slips=False).replace("!", ""), answer


def _mixed(words: Words) -> Turn:
    """Two steps, of which at least one is a minus."""
    written, first, second = words.rng.choice(wordings.MIXED)
    b, c = words.rng.randint(1, 9), words.rng.randint(1, 9)
    a = words.rng.randint(max(1, -first * b, -first * b - second * c), 18)
    shown = written.format(a=a, b=b, c=c)
    if words.chance(0.45) and min(b, c) > 1:
        name = words.rng.choice(plain_sums.NAMES)
        told = words.pick(wordings.MIXED_TOLD[first, second])
        question = told.format(a=a, b=b, c=c, name=name)
    else:
        said = shown.replace(" ", "") if words.chance(0.3) else shown
        if words.chance(0.35):
            said = shown.replace("+", "plus").replace("-", "minus")
        (patterns,) = words.rng.choices(wordings.SUMS, wordings.SUM_WEIGHTS)
        question = words.often(wordings.TOP_SUMS, patterns, 0.7).format(sum=said)
    answer = f"{weighty(shown)} = {weighty(a + first * b + second * c)}."
    return words.styled(question, slips=False).replace("!", ""), answer


def _half(words: Words, short: bool) -> Turn:
    """Half of an even number up to 20."""
    a = 2 * words.rng.randint(1, 10)
    said = NUMBER_WORDS[a] if words.chance(0.2) else str(a)
    pattern = words.often(reckoning_sums.HALF, told_sums.HALF, 0.65)
    question = pattern.format(a=said, things=words.rng.choice(wordings.THINGS))
    return words.styled(question), weighty(a // 2) if short else half_of(a)


def _of_each(words: Words, short: bool) -> Turn:
    """How many legs or wheels so many have in all."""
    part, wholes, each = words.rng.choice(told_sums.EACH)
    n = words.rng.randint(2, 5)
    said = NUMBER_WORDS[n] if words.chance(0.3) else n
    question = words.pick(told_sums.OF_EACH).format(part=part, n=said, whole=words.expand(wholes))
    return words.styled(question), weighty(n * each) if short else worked_out(n, "x", each)


def half_of(a: int) -> str:
    """What is half of an even number."""
    return f"Half of {a} is {weighty(a // 2)}."


def _sum_question(words: Words, a: int, symbol: str, b: int, result: int) -> str:
    spell = max(a, b) <= 20 and words.chance(0.2)
    one, two = (NUMBER_WORDS[a], NUMBER_WORDS[b]) if spell else (str(a), str(b))
    draw = words.rng.random()
    if symbol == "x" and a == 2 and draw < 0.5:
        return words.styled(words.pick(wordings.DOUBLED).format(b=two), slips=False)
    if symbol == "x" and a == 3 and draw < 0.3:
        return words.styled(words.pick(wordings.TRIPLED).format(b=two), slips=False)
    if draw < 0.28:
        top = wordings.TOP_WORDED[symbol]
        if words.chance(0.5):
            top = plain_sums.PLAIN.get(symbol, top)
        pattern = words.often(top, wordings.WORDED[symbol], 0.7)
        return words.styled(pattern.format(a=one, b=two), slips=False)
    if draw < 0.52 and min(a, b) > 1 and a >= b - 20 * (symbol == "+"):
        if words.chance(0.65):
            pattern = words.pick(plain_sums.PROBLEMS[symbol])
            name = words.rng.choice(plain_sums.NAMES)
            kin, they = words.rng.choice(plain_sums.KIN)
            things = words.rng.choice(wordings.THINGS)
            question = pattern.format(a=one, b=two, name=name, kin=kin, they=they, things=things)
            return words.styled(question, slips=False)
        return words.styled(_problem(words, one, symbol, two), slips=False)
    signs = ("x", "*", "x", "*", "×") if symbol == "x" else (symbol,)
    spoken = spell or words.chance(0.45)
    operator = words.rng.choice(wordings.SPOKEN[symbol] if spoken else signs)
    if 12 in (a, b) and words.chance(0.15):
        one, two = ("a dozen" if x == 12 else said for x, said in ((a, one), (b, two)))
        spoken = True
    joined = f"{one} {operator} {two}"
    if not spoken and words.chance(0.35):
        joined = joined.replace(" ", "")
    elif not spoken and words.chance(0.1):  # "9 -4", "9- 4"
        joined = joined.replace(" ", "", 1) if words.chance(0.5) else f"{one} {operator}{two}"
    (patterns,) = words.rng.choices(wordings.SUMS, wordings.SUM_WEIGHTS)
    question = words.often(wordings.TOP_SUMS, patterns)
    wrong: int | str = 0
    if words.chance(0.1):
        wrong = max(0, result + words.rng.choice((-2, -1, -1, 0, 0, 0, 1, 1, 2)))
        wrong = NUMBER_WORDS[wrong] if spell and wrong <= 20 else wrong
        question = words.pick(plain_sums.CLAIMS)
    question = question.format(sum=joined, wrong=wrong)
    return words.styled(question, slips=False).replace("!", "")


def _problem(words: Words, a: str, symbol: str, b: str) -> str:
    """A little story with a sum in it."""
    who, has, does_who = words.rng.choice(wordings.SOMEBODY)
    things = words.rng.choice(wordings.THINGS)
    verb = words.rng.choice(wordings.GETS if symbol == "+" else wordings.LOSES)
    if has == "has":
        first, space, rest = verb.partition(" ")
        verb = f"{first}s{space}{rest}"
    text = words.pick(wordings.PROBLEMS[symbol]).format(
        who=who,
        has=has,
        does_who=does_who,
        whom=wordings.WHOM.get(who, who),
        things=things,
        animals=words.rng.choice(wordings.ANIMALS),
        a=a,
        b=b,
    )
    text = text.replace("GETS", verb).replace("LOSES", verb)
    return re.sub(rf"\b((?:1|one)(?: more)?) ({things[:-1]}|{wordings.NOUNS})s\b", r"\1 \2", text)


def compare(words: Words) -> Turn:
    """Which of two numbers is bigger, which comes next or between."""
    draw = words.rng.random()
    if words.chance(0.22):
        return _even_or_odd(words) if draw < 0.5 else _compare_three(words)
    if draw < 0.12:
        a = words.rng.randint(1, 18)
        question = words.pick(wordings.BETWEEN).format(a=a, b=a + 2, before=a - 1, after=a + 3)
        return words.styled(question), f"Between {a} and {a + 2} comes {weighty(a + 1)}."
    if draw < 0.6:
        a = words.rng.randint(1, 20)
        side, step, patterns = words.rng.choice(
            (("after", 1, wordings.NEXT), ("before", -1, wordings.PREVIOUS))
        )
        said = NUMBER_WORDS[a] if words.chance(0.2) else a
        plain = plain_days.NEXT_NUMBER if step > 0 else plain_days.PREVIOUS_NUMBER
        question = words.often(plain, patterns, 0.6)
        if words.chance(0.15):  # "7 comes after which number?": the direction is turned round
            turned = counted_again.NEXT_NUMBER, counted_again.PREVIOUS_NUMBER
            question = words.pick(turned[step < 0])
        question = question.format(
            side=side, a=said, before=NUMBER_WORDS[a - 1] if said != a else a - 1
        )
        return words.styled(question), neighbour_of(a, step)
    return _compare_two(words)


def neighbour_of(a: int, step: int) -> str:
    """The number after another, or with a step of -1 the one before it."""
    return f"{'After' if step > 0 else 'Before'} {a} comes {weighty(a + step)}."


def _next_in_row(words: Words) -> Turn:
    """Some numbers in steps of the same size, and the next."""
    step, size = words.rng.choice((1, 1, 2, 2, 3, 5, 10)), words.rng.randint(3, 5)
    down = words.chance(0.25)
    start = words.rng.randint(1, 9) if step == 1 else step
    if step == 2 and words.chance(0.3):
        start = 1
    numbers = [start + step * place for place in range(size + 1)]
    if down:
        numbers.reverse()
    said = [str(number) for number in numbers[:-1]]
    if (step == 10 or max(numbers) <= 20) and words.chance(0.15):
        said = [_ROUND.get(number, NUMBER_WORDS.get(number, "")) for number in numbers[:-1]]
    row = words.rng.choice((", ", ", ", " ", ",", "... ")).join(said)
    side = "Before" if down and step == 1 else "After"
    question = words.styled(words.pick(counted.ROWS).format(row=row), slips=False)
    return question, f"{side} {numbers[-2]} comes {weighty(numbers[-1])}."


def other_side(words: Words) -> tuple[Turn, Turn, bool]:
    """The number on one side of another, and then on the other side of the same."""
    a, step = words.rng.randint(2, 19), words.rng.choice((1, -1))
    sides = ("after", "before") if step > 0 else ("before", "after")
    patterns = plain_days.NEXT_NUMBER if step > 0 else plain_days.PREVIOUS_NUMBER
    first = words.styled(words.pick(patterns).format(a=a, before=a - 1)), neighbour_of(a, step)
    again = counted_again.on_the_other_side(words, sides)
    return first, (again.format(name=a), neighbour_of(a, -step)), True


def _sorted(words: Words) -> Turn:
    return sorted_numbers(words)[:2]


def sorted_numbers(words: Words) -> tuple[str, str, bool]:
    """Three or four numbers in order, and whether from the biggest down."""
    numbers = words.rng.sample(range(1, 21), words.rng.choice((3, 3, 3, 4)))
    down = words.chance(0.3)
    row = words.rng.choice((", ", ", ", " ", ",")).join(map(str, numbers))
    if words.chance(0.3):
        shown = [NUMBER_WORDS[x] for x in numbers] if words.chance(0.4) else [*map(str, numbers)]
        row = f"{', '.join(shown[:-1])} {words.rng.choice(('and', 'and', 'or'))} {shown[-1]}"
    question = words.styled(words.pick(counted.SORT[down]).format(row=row), slips=False)
    return question, f"{', '.join(map(weighty, sorted(numbers, reverse=down)))}.", down


def _spelled(words: Words) -> Turn:
    """A number as a word, or a word for a number as digits."""
    a, in_words = words.rng.randint(0, 20), words.chance(0.6)
    said, wanted = (str(a), NUMBER_WORDS[a]) if in_words else (NUMBER_WORDS[a], str(a))
    patterns = counted.IN_WORDS if in_words else counted.IN_DIGITS
    question = words.styled(words.pick(patterns).format(a=said), slips=False)
    as_what = "words" if in_words else "digits"
    return question, f"{said.capitalize()} in {as_what} is {weighty(wanted)}."


def _compare_two(words: Words) -> Turn:
    a, b = words.rng.sample(range(21 if words.chance(0.85) else 100), 2)
    if words.chance(0.3):
        asked, right = words.rng.choice((("bigger", a > b), ("smaller", a < b)))
        other = asked if right else ("smaller" if asked == "bigger" else "bigger")
        more = words.expand(wordings.MORE_OR_LESS[asked])
        question = words.pick(wordings.WHETHER).replace("ASKED", more).format(a=a, b=b)
        answer = f"{weighty('Yes' if right else 'No')}, {a} is {other} than {b}."
        return words.styled(question), answer
    smaller = words.chance(0.5)
    question = words.often(plain_days.COMPARED[smaller], wordings.COMPARED[smaller], 0.6)
    one, two = (
        (NUMBER_WORDS[a], NUMBER_WORDS[b]) if words.chance(0.15) and max(a, b) < 21 else (a, b)
    )
    question = question.format(a=one, b=two, name=words.rng.choice(plain_sums.NAMES))
    best = min(a, b) if smaller else max(a, b)
    return words.styled(question), f"{weighty(best)} is {'smaller' if smaller else 'bigger'}."


def _compare_three(words: Words) -> Turn:
    """The biggest or the smallest of three numbers."""
    numbers = words.rng.sample(range(21), 3)
    smaller = words.chance(0.4)
    asked = words.expand(reckoning_sums.BIG[smaller])
    others = words.rng.choice((told_sums.BIGGEST, counted_again.BIGGEST, counted_plainly.BIGGEST))
    pattern = words.rng.choice(words.rng.choice((reckoning_sums.BIGGEST, others)))
    pattern = pattern.replace("OLD", "(youngest|smallest)" if smaller else "(oldest|tallest)")
    said = [NUMBER_WORDS[x] for x in numbers] if words.chance(0.2) else [*map(str, numbers)]
    question = words.expand(pattern.replace("BIG", asked)).format(a=said[0], b=said[1], c=said[2])
    best = min(numbers) if smaller else max(numbers)
    return words.styled(question), f"{weighty(best)} is the {'smallest' if smaller else 'biggest'}."


def _even_or_odd(words: Words) -> Turn:
    """Whether a number is even; the answer has no Yes or No."""
    a = words.rng.randint(0 if words.chance(0.1) else 1, 20)
    said = NUMBER_WORDS[a] if words.chance(0.2) else a
    question = words.pick(plain_days.EVEN_OR_ODD).format(a=said)
    return words.styled(question), parity_of(a)


def parity_of(a: int) -> str:
    """Whether it is even."""
    return f"{a} is {weighty('odd' if a % 2 else 'even')}."


def count(words: Words) -> Turn:
    """Counting up or down, with and without a start; numbers in a row, in order, in words."""
    rng = words.rng
    if words.chance(0.28):
        kinds = (_next_in_row, _next_in_row, _next_in_row, _sorted, _sorted, _sorted, _spelled)
        return rng.choice(kinds)(words)
    start, stop = 1, rng.choice((3, 5, 10, 10, 10, 20))
    if words.chance(0.65):
        stop = rng.randint(2, 20 if words.chance(0.9) else 30)
    patterns: tuple[str, ...] = wordings.COUNT_TO
    plain: tuple[str, ...] = plain_days.COUNT_TO
    draw = rng.random()
    if draw < 0.06:
        stop = rng.randint(5, 20)
        plain = patterns = plain_days.COUNT_ON
    elif draw < 0.12:
        patterns = wordings.NUMBERS_TO
    elif draw < 0.36:
        start = rng.randint(2, 12)
        stop = start + rng.randint(2, 9)
        plain, patterns = plain_days.COUNT_FROM, wordings.COUNT_FROM
    elif draw < 0.6:
        start, stop, patterns = _downwards(words)
        plain = COUNT_DOWN_PLAINLY.get(patterns, patterns)
    elif draw < 0.68:
        return _count_by(words)
    elif draw < 0.73:
        stop = rng.randint(3, 12)
        row = [NUMBER_WORDS[number] for number in range(1, stop + 1)]
        said = NUMBER_WORDS[stop] if words.chance(0.3) else stop
        question = words.pick(counted.COUNT_IN_WORDS).format(stop=said)
        return words.styled(question), in_a_row(row)
    step = 1 if stop > start else -1
    reply = in_a_row(range(start, stop + step, step))
    spelled = NUMBER_WORDS if words.chance(0.25) else {}
    shown = {"start": spelled.get(start, start), "stop": spelled.get(stop, stop)}
    return words.styled(words.often(plain, patterns, 0.55).strip().format(**shown)), reply


def in_a_row(numbers: Iterable[object]) -> str:
    """What counting says; where it ends is what is hard."""
    *some, last = map(str, numbers)
    return ", ".join([*some, weighty(f"{last}.")])


COUNT_DOWN_PLAINLY = {
    wordings.COUNT_DOWN: plain_days.COUNT_DOWN,
    wordings.COUNT_DOWN_TO: plain_days.COUNT_DOWN_TO,
}
"""How most people ask for what these ask for."""


def _downwards(words: Words) -> tuple[int, int, tuple[str, ...]]:
    """From where to where, and how that is asked for."""
    rng = words.rng
    start, stop = rng.randint(3, 15) if words.chance(0.8) else 10, 1
    if words.chance(0.15):
        stop = 0
    elif words.chance(0.25):
        stop = rng.randint(2, start - 1)
    if words.chance(0.15 if stop != 1 else 0.03):
        return start, stop, wordings.COUNT_FROM_DOWN
    return start, stop, wordings.COUNT_DOWN if stop == 1 else wordings.COUNT_DOWN_TO


def _count_by(words: Words) -> Turn:
    """In steps, or the even or odd numbers."""
    rng = words.rng
    step, name = rng.choice(
        ((2, "two"), (2, "two"), (2, "two"), (5, "five"), (5, "five"), (10, "ten"), (10, "ten"))
    )
    first, stop = step, step * rng.randint(3, 10)
    kind = rng.choice(("even", "odd", "by", "by"))
    question = words.pick(wordings.COUNT_BY)
    if kind != "by":
        step, first = 2, 2 if kind == "even" else 1
        stop = first + 2 * rng.randint(2, 9)
        above = stop + rng.randint(0, 1)
        question = words.pick(wordings.EVEN_OR_ODD)
        question = question.replace("{kind}", kind).replace("{first}", str(first))
        if "below" in question:
            question = question.replace("{stop}", str(above + 1 if above == stop else above))
    question = question.replace("{other}", "odd" if kind == "even" else "even")
    numbers = [str(number) for number in range(first, stop, step)]
    said = ", ".join(numbers[:3])
    shown = (_ROUND | NUMBER_WORDS).get(stop, str(stop)) if words.chance(0.25) else str(stop)
    reply = ", ".join([*numbers, weighty(f"{stop}.")])
    return words.styled(question.format(name=name, step=step, stop=shown, said=said).strip()), reply
