"""Two turns of which the second reckons on from the first: "and minus one?", "and in June?"."""

import re
from collections.abc import Callable

from starter import counted_again, days, lists, phrases, plain_days, sum_phrases, sums, told_sums
from starter.phrases import NUMBER_WORDS
from starter.rows import Turn, unmarked, weighty
from starter.words import Words

Pair = tuple[Turn, Turn, bool]
"""Both turns, and whether the model itself gave the first reply."""

_AND = "(and |and |now |and now |then |ok, and |ok now |cool, and |nice, |great, now |thanks, and |wow, |lol ok, |right, and |good, then |aha, and |)"
_THAT = "(that|it|this|the result|that number|the answer|what you got)"

PLUS = (
    f"{_AND}plus {{n}}(?|)",
    f"{_AND}+ {{n}}(?|)",
    "+{n}",
    f"{_AND}add {{n}}( to {_THAT}| more| on top|)( please|)",
    f"{_AND}{{n}} more(?|)",
    "(what if|and if|what happens if) (i|you|we) add {n}( more|)?",
    f"{{n}} (added to|more than|on top of) {_THAT}(?|)",
    f"(what is|what's|whats|how much is|and) {_THAT} plus {{n}}?",
    f"{_AND}(increase|raise) {_THAT} by {{n}}",
    "{n} (more|extra) (come|arrive|turn up|join)(.|,) (how many now|and now|now)?",
    "(i get|i find|she gives me|mum brings|i buy) {n} more(.|,) (how many now|and now|what now|now)?",
    "(put|throw|chuck) {n} (more |)on top( of that|)(?|)",
    "(oh|oops|wait|sorry)(,|...) (i forgot|there are|we got) {n} more(.|,) (how much|how many|and now)( is it|)( then|)?",
    "(go|take it|step) {n} (up|higher|further)",
    "(what's|what is) {n} more than that?",
    "(make it|make that) {n} more",
    *told_sums.PLUS,
)
MINUS = (
    f"{_AND}minus {{n}}(?|)",
    f"{_AND}- {{n}}(?|)",
    f"{_AND}less {{n}}(?|)",
    f"{_AND}(take|take away|subtract|deduct|knock off) {{n}}( from {_THAT}|)( please|)",
    f"{_AND}{{n}} (less|fewer)(?|)",
    f"{_AND}take {{n}} (away|off)( again|)(?|)",
    "(what if|and if|what happens if) (i|you|we) (take away|subtract|take off) {n}?",
    f"{{n}} (less than|fewer than|off|away from|below) {_THAT}(?|)",
    f"(what is|what's|whats|how much is|and) {_THAT} minus {{n}}?",
    f"{_AND}(reduce|lower|decrease) {_THAT} by {{n}}",
    "(i eat|i lose|we drop|he takes|they steal|i give away) {n}( of them|)(.|,) (how many now|and now|what's left|now)?",
    "{n} (leave|go home|break|are gone|get eaten|got lost)(.|,) (how many now|and now|what's left|how many are left)?",
    "without {n}( of them|)(?| please)",
    "(oh|oops|wait|sorry)(,|...) {n} (of them |)(don't count|were bad|are gone)(.|,) (how much|how many|and now)( is it|)( then|)?",
    "(go|step) {n} (down|lower|back)",
    "(what's|what is) {n} less than that?",
    "(make it|make that) {n} (less|fewer)",
    "(and |)if {n} (of those|of them) (go|leave|break)?",
    *told_sums.MINUS,
)
TIMES = (
    f"{_AND}times {{n}}(?|)",
    f"{_AND}(x|*) {{n}}(?|)",
    f"{_AND}multiply {_THAT} (by|with) {{n}}( please|)",
    f"{_AND}multiplied by {{n}}(?|)",
    f"(what is|what's|how much is|and) {_THAT} times {{n}}?",
    f"{{n}} times {_THAT}(?|)",
    "(what if|and if) (i|you|we) multiply (that |it |)by {n}?",
    "(and |)(that|the same|it) (for|on) {n} days(.|,|:|) (how much|how many|in all)?",
    "(and |)(for|in) {n} (of them|boxes|families|rounds)(?|, how many?)",
    *told_sums.TIMES,
)
DOUBLE = (
    f"{_AND}(doubled|double|twice|times two|double it|double that|double it please)(?|)",
    f"{_AND}(twice|double|two times) {_THAT}(?|)",
    f"(what is|what's|how much is|and) (twice|double|two times) {_THAT}?",
    "(and |)(if|when) (i|you|we) double (it|that)?",
    "(and |)the double( of it| of that|)?",
    "(and |)(as much|that|the same) again(, how much is it|, what does it make)(?|)",
    *told_sums.DOUBLE,
)
HALVED = (
    f"{_AND}(halved|half|half of it|half of that|halve it|halve that)(?|)",
    f"(what is|what's|how much is|and) half (of |){_THAT}?",
    f"{_AND}(cut|split|divide) (it|that) in (half|two)(?|)",
    "(and |)(if|when) (i|you|we) (halve it|take half of it|split it with my sister)?",
    "(and |)(shared|split) (by two|between two|between the two of us)(?|, how much each?)",
    *told_sums.HALVED,
)
UP_TO_MORE = (
    "(and |)how (much|many|far) (is it |)(from there |from that |)to {n}?",
    "(and |)(how many|how much) more (to|until|till|to make|to get to) {n}?",
    "(and |)what (is missing|do i need|is still missing) to (get to |make |reach |){n}?",
    f"{_AND}(take|subtract) {_THAT} from {{n}}",
    f"{_AND}{{n}} (minus|less|without|take away) (that|it|the result|this)(?|)",
)
"""From the result up to {n}."""
INSTEAD = (
    "(sorry|no|oops|wait|ah no|oh)(,|...) (i meant|i mean|make it|make that|it should be) {sign} {n}",
    "(and |)(with|what about|how about) {sign} {n} instead?",
    "{sign} {n} instead(?|)",
    "(and |what about |)(with |){n} instead of {b}?",
    "{n}, not {b}(| please)",
    "(typo|mistake|i mistyped)(,|:|.) {n}(, not| instead of) {b}",
    "(and |)(the same|same) (but |)with {n} (instead of|for|in place of) {b}(?|)",
    "(swap|replace|change) the {b} (for|by|with|to) (a |){n}",
    "(if|and if|what if) (it's|it was|it were|the {b} was) {n} (and not|instead of) {b}?",
)
"""The sum before, with another second number."""
RESULTS = (
    "{sum} is {r}.",
    "{sum} equals {r}.",
    "The answer is {r}.",
    "{r}",
    "That makes {r}!",
    "That's {r}.",
    "{sum} = {r}",
    "It is {r}. Anything else?",
    "You get {r}.",
    *told_sums.RESULTS,
)
"""What another model may have replied."""

ON = (
    "(and |)(the |)(one |next |next one |)after that( one|)?",
    "(and |)the one after(?| that| it)",
    "(and |)then(?|...| what?)",
    "(and |)next(?| one?| please)",
    "(and |)(the |)next one(?| please)",
    "(ok|cool|thanks|great|right|nice|yes|good|aha|sure)(,|.|!|) (and |)(after that|then|next|the next|the next one|the one after)(?|)",
    "(and |)what (comes|is) (next|after that|then|after it)?",
    "(and |)which( one|) (comes|is) (next|after that|then)?",
    "one (more|further|on)( please|)",
    "(go on|carry on|continue|keep going)(,|) (one more|the next one|what's next|next please)",
    "(and |)what follows( that| then| on that|)?",
    "(and |)(behind|after) (that|it|this)(?| comes?| what?)",
    "(and |)(once|when) that is over?",
    "(hmm|hm|uh|um)(,|...) (and (after that|then)|what then)?",
    "what about the (next|next one|one after that)?",
    "(tell me|say|name|give me) the next( one|)( too| as well| please|)",
)
BACK = (
    "(and |)(the |)(one |)before that( one|)?",
    "(and |)the one before(?| that| it)",
    "(and |)what (comes|is|was) before (that|it|that one)?",
    "(and |)which( one|) (comes|is|was) before (that|it|that one)?",
    "(ok|cool|thanks|great|right|nice|yes|good|aha|sure)(,|.|!|) (and |)(before that|the one before|one before that)(?|)",
    "one (more back|further back|earlier|step back)( please|)",
    "(and |)what (precedes|preceded|goes before) (that|it)?",
    "(and |)one (step |)(earlier|before)?",
    "(go|step) (back one more|one further back|one more back)( please|)",
    "what about the (one before that|previous one|one before)?",
    "(tell me|say|name|give me) the one before( that|)( too| as well| please|)",
)
UNIT_ON = (
    "(and |)(the |)(next {unit}|{unit} after( that| it|)|following {unit})(?|)",
    "(and |)(which|what) {unit} (comes|is|follows) (next|after that|then)?",
    "(and |)(one|a) {unit} (later|on|further|after that)(?|)",
    "(and |what is |what's )the {unit} (after|following) that( one|)?",
)
UNIT_BACK = (
    "(and |)(the |)({unit} before( that| it|)|previous {unit})(?|)",
    "(and |)(which|what) {unit} (comes|is|was) before (that|it)?",
    "(and |)(one|a) {unit} (earlier|back|before that)(?|)",
    "(and |what is |what's )the {unit} (before|preceding) that( one|)?",
)
FAR_ON = (
    "(and |)(which|what) {unit} (is|comes) {n} {unit}s (after|later than) that?",
    "(and |){n} {unit}s after that(?| one?)",
    "(and |){n} {unit}s (later|on|further) from there(?|)",
)
FURTHER_DAY = {
    1: (
        "(and |ok, and |)(what's |what is |)the day after tomorrow(?| then?)",
        "(and |)(the day after tomorrow|overmorrow)(:|,|) (what|which) day( is (that|it)|)?",
        "(and |)in two days?",
    ),
    -1: (
        "(and |ok, and |)(what was |)the day before yesterday(?| then?)",
        "(and |)two days ago?",
        "(and |)the day before yesterday(:|,|) (what|which) day( was (that|it)|)?",
    ),
}
"""Behind what is asked of tomorrow, and of yesterday."""
ANOTHER = (
    "(and |)(what about|how about) {v}?",
    "(and |ok and |then |ok |)(for |){v}?",
    "and {v}?",
    "{v}?",
    "(and |)(the same|same|same question|same thing|likewise) (for|with) {v}(?| please|)",
    "(ok|cool|thanks|great|right|nice|aha|got it)(,|.|!|) (and |now |)(for |){v}(?|)",
    "(and |)(is it |)(the same|different) (for|with) {v}?",
    "(now|next|and now)(:|,|) {v}( please|)(?|)",
    "(try|do|take) {v}( now| next| too| please|)",
    "(sorry|oops|no|wait)(,|) i (meant|mean) {v}",
    "(and |)(if i (say|ask|take) |in case of |with ){v}?",
)
"""The same question about something else, {v}."""
ANOTHER_SIDE = ("(and |)(what comes |which {unit} comes |what is |){side} {v}?", *ANOTHER)

SMALLER_NOW = (
    "(and |)(which|what|which one) is (the |)BEST( one|)?",
    "(and |)the BEST( one| number|)?",
    "(and |)(now |)BEST?",
    "(ok|thanks|cool|right)(,|) (and |)(which|what) is BEST?",
    "(which|so which)( one|) is (the |)BEST( one|) then?",
)
THAN = (
    "(and |)than {v}?",
    "(and |)(what about|how about) {v}?",
    "(and |)is it (also |)ASKED than {v}( too| as well|)?",
    "(ok|hm|aha|right)(,|) (and |)than {v}?",
    "(and |)compared (to|with) {v}?",
)

DOWN_AGAIN = (
    "(and |)(now |ok now |nice, now |good, now |great, and |)(backwards|in reverse|back|back again|down again|the other way round|back down|reverse it|backward)( please| too|)(?|)",
    "(can you|could you|do you know how to) (do it|go|count) (backwards|back|in reverse)( too| as well|)?",
    "(count|go) (back|down|backwards)( again| now|)( please|)",
    "(turn|flip) (it|them|that) (round|around)( please|)",
    "the same (backwards|in reverse|the other way round)( please|)",
    "(and |)from (the top|the end|high to low|{stop})( down| back|)( please|)",
)
FURTHER = (
    "(now |and now |)(go on|carry on|continue|keep going|count on|on) (to|until|till|up to) {more}( please|)",
    "(further|more|and on|and further)(,|) (to|until|till|up to) {more}( please|)",
    "(nice|great|good|bravo|well done)(,|!|.) (now |)(go on|carry on|continue|keep going) (to|until|till) {more}",
)
NOW_TO = (
    "(now|and now|ok now|and|next)(,|) (count |)(from 1|from one) to {more}( please|)",
    "(again|once more|one more time|start again)(,|) (but |)(to|until|up to) {more}( please|)",
    "(too short|that was quick|not enough)(,|.|!|:) (from one|start again and count|all the way from 1) to {more}",
)
NAMES_DOWN = (
    "(and |)(now |ok now |nice, now |)(backwards|in reverse|the other way round|in reverse order|from the last to the first|from back to front)( please|)(?|)",
    "(can you|could you) (list|say|do) them (backwards|in reverse|the other way round)?",
    "(turn|flip) (it|them|the list) (round|around)( please|)",
    "(reverse|invert) (it|them|the list|that)( please|)",
)
OTHER_NAMES = (
    "(and |now |and now |ok, and |ok now |great, )(the |)(all the |){units}(?| please|)",
    "(what about|how about) the {units}?",
    "(the same|same) (for|with) the {units}( please|)",
    "(do|list|say|give me) the {units} (too|as well|next|now)( please|)",
)


def draw(words: Words) -> Pair:
    """Two such turns."""
    first, second, own = words.weighed(KINDS)(words)
    if own and words.chance(0.2) and "\n" not in first[1]:
        first, own = (first[0], counted_again.bare(words, first[1])), False
    return first, (words.styled(second[0].strip(), slips=False), second[1]), own


def _written(words: Words, number: int) -> str:
    return NUMBER_WORDS[number] if number <= 20 and words.chance(0.35) else str(number)


def _sum(words: Words) -> tuple[Turn, int, bool]:
    """A sum with a small result, that, and whether the reply is the model's own."""
    while True:
        question, reply = sums.calculate(words)
        result = int(re.findall(r"\d+", reply)[-1])
        if 0 < result <= (40 if words.chance(0.15) else 20):
            break
    own = words.chance(0.7)
    if not own:
        asked = unmarked(reply).partition(" = ")[0].partition(" is ")[0]
        reply = words.pick(RESULTS).format(sum=asked, r=result)
    return (question, reply), result, own


def _sum_on(words: Words) -> Pair:
    """Something is done to the result of the sum before."""
    first, r, own = _sum(words)
    ways: dict[Callable[[Words, int], Turn], float] = {_plus: 4, _minus: 4}
    if r <= 10:
        ways |= {_times: 2, _double: 1.2}
    if r % 2 == 0 and r <= 20:
        ways[_half] = 1
    if r < 20:
        ways[_to_more] = 0.7
    return first, words.weighed(ways)(words, r), own


def _plus(words: Words, r: int) -> Turn:
    n = words.rng.randint(1, max(1, 20 - r) if r < 20 and words.chance(0.85) else 10)
    return words.pick(PLUS).format(n=_written(words, n)), sums.worked_out(r, "+", n)


def _minus(words: Words, r: int) -> Turn:
    n = words.rng.randint(1, min(r, 10 if words.chance(0.7) else 20))
    return words.pick(MINUS).format(n=_written(words, n)), sums.worked_out(r, "-", n)


def _times(words: Words, r: int) -> Turn:
    n = words.rng.randint(2, 10 if words.chance(0.6) else 5)
    pattern = words.pick(TIMES)
    a, b = (n, r) if pattern.startswith("{n} times") else (r, n)
    return pattern.format(n=_written(words, n)), sums.worked_out(a, "x", b)


def _double(words: Words, r: int) -> Turn:
    return words.pick(DOUBLE), sums.worked_out(2, "x", r)


def _half(words: Words, r: int) -> Turn:
    return words.pick(HALVED), sums.half_of(r)


def _to_more(words: Words, r: int) -> Turn:
    n = 20 if words.chance(0.3) else words.rng.randint(r + 1, 20)
    return words.pick(UP_TO_MORE).format(n=_written(words, n)), sums.worked_out(n, "-", r)


def _sum_changed(words: Words) -> Pair:
    """The same sum with another second number."""
    while True:
        question, reply = sums.calculate(words)
        found = re.fullmatch(r"(\d+) ([-+x]) (\d+) = \d+\.", unmarked(reply))
        if not found or not re.search(rf"\b{found[1]}\D+{found[3]}\b", question):
            continue
        if 1 < int(found[1]) <= (10 if found[2] == "x" else 18):
            break
    a, symbol, b = int(found[1]), found[2], int(found[3])
    largest = {"+": 20 - a, "-": a, "x": 10}[symbol]
    n = words.rng.choice([x for x in range(1, largest + 1) if x != b])
    sign = words.rng.choice(sum_phrases.SPOKEN[symbol][:2] if words.chance(0.6) else symbol)
    asked = words.pick(INSTEAD).format(sign=sign, n=_written(words, n), b=_written(words, b))
    return (question, reply), (asked, sums.worked_out(a, symbol, n)), True


def _number_on(words: Words) -> Pair:
    """The number after the one that was asked for, or the one after another."""
    a, step = words.rng.randint(3, 17), words.rng.choice((1, 1, -1))
    patterns = plain_days.NEXT_NUMBER if step > 0 else plain_days.PREVIOUS_NUMBER
    side = "after" if step > 0 else "before"
    first = words.pick(patterns).format(a=a, before=a - 1)
    b, asked = a + step, words.pick(ON if step > 0 else BACK)
    if words.chance(0.3):
        b = words.rng.choice([x for x in range(1, 20) if x != a])
        asked = words.pick(ANOTHER_SIDE).format(unit="number", side=side, v=_written(words, b))
    replies = sums.neighbour_of(a, step), sums.neighbour_of(b, step)
    return (words.styled(first), replies[0]), (asked, replies[1]), True


def _name_on(words: Words) -> Pair:
    """The day or month after the one that was asked for, or after another."""
    names, unit = words.rng.choice(((phrases.DAYS, "day"), (phrases.MONTHS, "month")))
    index, other = words.rng.sample(range(len(names)), 2)
    patterns, step = words.weighed(plain_days.NEIGHBOURS)
    if unit == "day" and words.chance(0.3):
        patterns, step = words.rng.choice(plain_days.DAYS[:2])
    later = names[(index + 2) % len(names)]
    asked = words.pick(patterns).format(unit=unit, name=names[index], later=later)
    first = words.styled(asked), days.comes(names, index, step, unit)
    near = patterns in (plain_days.AFTER, plain_days.BEFORE)
    draw, there = words.rng.random(), (index + step) % len(names)
    if near and draw < 0.3:
        side = "after" if step > 0 else "before"
        again = words.pick(ANOTHER_SIDE).format(unit=unit, side=side, v=names[other])
        return first, (again, days.comes(names, other, step, unit)), True
    if step > 0 and draw > 0.88:
        count = words.rng.choice((2, 2, 3))
        again = words.pick(FAR_ON).format(unit=unit, n=_written(words, count))
        return first, (again, days.comes(names, there, count, unit)), True
    if not near and unit == "day" and draw < 0.25:
        again = words.pick(FURTHER_DAY[step])
        return first, (again, days.comes(names, index, 2 * step, unit)), True
    spoken = words.chance(0.55)
    table = (ON if spoken else UNIT_ON) if step > 0 else (BACK if spoken else UNIT_BACK)
    again = words.pick(table).format(unit=unit)
    return first, (again, days.comes(names, there, step, unit)), True


def _another_month(words: Words) -> Pair:
    """How long another month is, or which number it has."""
    a, b = words.rng.sample(phrases.MONTHS, 2)
    kind = days.length_of if words.chance(0.75) else days.place_of
    said = f"in {b}" if kind is days.length_of and words.chance(0.4) else b
    again = words.pick(ANOTHER).format(v=said).replace("for in", "in").replace("with in", "in")
    if kind is days.length_of and words.chance(0.25):
        b = phrases.MONTHS[(phrases.MONTHS.index(a) + 1) % 12]
        again = words.pick(counted_again.MONTH_TOO)
    asked, reply = kind(words, a)
    return (words.styled(asked), reply), (again, kind(words, b)[1]), True


def _another_place(words: Words) -> Pair:
    """The day or month in another place."""
    names, unit, whole = words.rng.choice(
        ((phrases.DAYS, "day", "week"), (phrases.MONTHS, "month", "year"))
    )
    a, b = words.rng.sample(range(len(names)), 2)
    turns = []
    for index, patterns in ((a, plain_days.ORDINAL), (b, ANOTHER)):
        last = index == len(names) - 1 and words.chance(0.8)
        ordinal = "last" if last else phrases.ORDINALS[index]
        said = f"{'' if last and words.chance(0.3) else 'the '}{ordinal}{words.rng.choice(('', '', f' {unit}', ' one'))}"
        asked = words.pick(patterns).format(nth=ordinal, unit=unit, whole=whole, v=said)
        reply = f"The {ordinal} {unit} of the {whole} is {weighty(names[index])}."
        turns.append((asked, reply))
    return (words.styled(turns[0][0]), turns[0][1]), turns[1], True


def _other_parity(words: Words) -> Pair:
    a, b = words.rng.sample(range(1, 21), 2)
    first = words.styled(words.pick(plain_days.EVEN_OR_ODD).format(a=a))
    again = words.pick(ANOTHER).format(v=_written(words, b))
    replies = [sums.parity_of(n) for n in (a, b)]
    return (first, replies[0]), (again, replies[1]), True


def _other_half(words: Words) -> Pair:
    a, b = words.rng.sample(range(2, 21, 2), 2)
    first = words.pick(("(what's|what is|) half of {a}?", "half of {a}", "halve {a}")).format(a=a)
    said = f"{words.rng.choice(('half of ', 'of ', ''))}{_written(words, b)}"
    replies = [sums.half_of(n) for n in (a, b)]
    again = words.pick(("and {v}?", "{v}?", "what about {v}?", "(ok|cool), (and |){v}?"))
    return (words.styled(first), replies[0]), (again.format(v=said), replies[1]), True


def _compared_on(words: Words) -> Pair:
    """The other of two numbers, or one of them compared with a third."""
    a, b, c = words.rng.sample(range(21), 3)
    if words.chance(0.4):
        smaller = words.chance(0.4)
        first = words.pick(plain_days.COMPARED[smaller]).format(a=a, b=b, name="Tom")
        replies = f"{weighty(max(a, b))} is bigger.", f"{weighty(min(a, b))} is smaller."
        if words.chance(0.3):
            apart = sums.worked_out(max(a, b), "-", min(a, b))
            again = words.pick(counted_again.BY_HOW_MUCH)
            return (words.styled(first), replies[smaller]), (again, apart), True
        asked = words.expand(sum_phrases.MORE_OR_LESS["bigger" if smaller else "smaller"])
        again = words.pick(SMALLER_NOW).replace("BEST", asked)
        return (words.styled(first), replies[smaller]), (again, replies[not smaller]), True
    asked = words.rng.choice(("bigger", "smaller"))
    said = words.expand(sum_phrases.MORE_OR_LESS[asked])
    first = words.pick(sum_phrases.WHETHER).replace("ASKED", said).format(a=a, b=b)
    again = words.pick(THAN).replace("ASKED", said).format(v=_written(words, c))
    replies = _whether(a, b, asked), _whether(a, c, asked)
    return (words.styled(first), replies[0]), (again, replies[1]), True


def _whether(a: int, b: int, asked: str) -> str:
    is_so = "bigger" if a > b else "smaller"
    return f"{weighty('Yes' if asked == is_so else 'No')}, {a} is {is_so} than {b}."


def _counted_again(words: Words) -> Pair:
    """Back down, further up, or once more and further."""
    stop = words.rng.randint(2, 12)
    more = stop + words.rng.randint(2, 6)
    first = words.styled(words.pick(plain_days.COUNT_TO).format(stop=stop))
    patterns, numbers = words.weighed(
        {
            (DOWN_AGAIN, range(stop, 0, -1)): 3,
            (FURTHER, range(stop + 1, more + 1)): 2,
            (NOW_TO, range(1, more + 1)): 1,
        }
    )
    again = words.pick(patterns).format(stop=stop, more=_written(words, more))
    return (first, sums.in_a_row(range(1, stop + 1))), (again, sums.in_a_row(numbers)), True


def _named_again(words: Words) -> Pair:
    """All days or months backwards, or the others."""
    two = ((phrases.DAYS, "days"), (phrases.MONTHS, "months"))
    (names, units), other = words.rng.sample(two, 2)
    whole = "week" if units == "days" else "year"
    asked = words.pick(
        (
            "(list|name|say|tell me|) the {units}( of the {whole}|)",
            "what are the {units} of the {whole}?",
        )
    )
    first = words.styled(asked.strip().format(units=units, whole=whole)), lists.shown(names, units)
    if words.chance(0.35):
        again = words.pick(OTHER_NAMES).format(units=other[1])
        return first, (again, lists.shown(*other)), True
    return first, (words.pick(NAMES_DOWN), lists.shown(names[::-1], units)), True


KINDS: dict[Callable[[Words], Pair], float] = {
    _sum_on: 9,
    _sum_changed: 1.5,
    _number_on: 2,
    _name_on: 6,
    _another_month: 2,
    _another_place: 1,
    _other_parity: 0.5,
    _other_half: 0.5,
    _compared_on: 1.2,
    _counted_again: 2,
    days.other_side: 1.5,
    sums.other_side: 0.7,
    _named_again: 0.8,
}
"""How often each."""
