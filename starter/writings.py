"""Turns in which the model writes something: a poem, a list, a table, code, the user's words."""

import re
from collections.abc import Iterable, Sequence

from starter import code_commissions, lists, phrases, plain_lists, plain_tables, snippets
from starter import writing_phrases as wordings
from starter.rows import Turn, weighty
from starter.stories import draw_hero, fill
from starter.words import Words

COUNTS = re.compile(f"(?:from|to|till) ({'|'.join(snippets.COUNTED)})\\b")
"""What a request for code says of how far it is to count."""


def poem(words: Words) -> Turn:
    """Four lines about a hero of the user's choice."""
    hero, ref = draw_hero(words)
    if words.chance(0.25):
        hero = ref = words.rng.choice(wordings.SUNG)
    patterns = wordings.PLAIN_POEMS if words.chance(0.5) else wordings.POEM_REQUESTS
    if words.chance(0.12):
        ref, patterns = "the sea", wordings.ANY_POEM
    request = words.styled(words.pick(patterns).format(hero=hero), slips=False)
    return request, fill(wordings.POEM, ref)


def list_things(words: Words) -> Turn:
    """A numbered list of a fixed order: the numbers show where to stop."""
    plain = words.rng.choice(lists.COMMON if words.chance(0.6) else list(lists.KINDS))
    if words.chance(0.12):
        return list_span(words)
    kind = lists.KINDS[plain]
    things = lists.LISTS[kind]
    what = plain if words.chance(0.5) else words.pick((kind,))
    if plain in lists.WHOLE and words.chance(0.5):
        bullets = words.chance(0.15)
        whole: tuple[str, ...] = lists.WHOLE_BULLETS if bullets else lists.WHOLE_REQUESTS
        if words.chance(0.25):
            number = phrases.NUMBER_WORDS[len(things)]
            what = f"{words.rng.choice((number, str(len(things))))} {what}"
        first = words.rng.choice((things[0], things[0].lower()))
        question = words.pick(whole).format(what=what, first=first)
        return words.styled(question), lists.shown(things, plain, bullets)
    if words.chance(0.12) and not lists.MARKED.search(what):
        what = f"{words.pick((lists.KINDS_OF,))} {what}"
    (most,) = words.rng.choices((5, 10), (3, 1))
    count = words.rng.randint(1 if words.chance(0.03) else 2, min(most, len(things)))
    number = str(count) if words.chance(0.5) else phrases.NUMBER_WORDS[count]
    requests: tuple[str, ...] = words.weighed(LIST_REQUESTS)
    if words.chance(0.2) and plain not in lists.WHOLE:
        number, count = words.rng.choice((*lists.SOME, "", "", "")), 5
        requests = plain_lists.LISTED if number else lists.BARE_REQUESTS
    question = words.pick(requests).format(n=number, what=what).replace("  ", " ").strip()
    bullets = requests in (lists.BULLET_REQUESTS, plain_lists.WITH_BULLETS)
    return words.styled(question), lists.shown(things[:count], plain, bullets)


LIST_REQUESTS: dict[tuple[str, ...], int] = {
    plain_lists.LISTED: 8,
    plain_lists.BY_NUMBER: 3,
    plain_lists.WITH_BULLETS: 2,
    lists.COUNTED_REQUESTS: 5,
    lists.BULLET_REQUESTS: 1,
}
"""How a number of things is asked for: how often each."""


def list_span(words: Words) -> Turn:
    """Some days or months in a row."""
    names, unit, whole = words.rng.choice(lists.SPANNED)
    size = words.rng.randint(2, min(6, len(names) - 1))
    if whole and words.chance(0.5):
        number = _written(words, size)
        first = words.chance(0.65)
        question = words.pick(plain_lists.FIRST_OF)
        question = question if first else question.replace("first", "last")
        question = question.format(n=number, unit=unit, whole=whole)
        return words.styled(question), lists.shown(
            names[:size] if first else names[-size:], f"{unit}s"
        )
    if whole and words.chance(0.15):
        rest = words.pick(plain_lists.REST)
        question = rest.format(unit=unit, whole=whole, first=names[-size], before=names[-size - 1])
        return words.styled(question), lists.shown(names[-size:], f"{unit}s")
    start = words.rng.randint(0, len(names) - size)
    span = names[start : start + size]
    question = words.pick(plain_lists.SPANS).format(unit=unit, first=span[0], last=span[-1])
    question = question.lower() if words.chance(0.4) else question
    return words.styled(question), lists.shown(span, f"{unit}s")


def _written(words: Words, number: int) -> str:
    """The number in digits or as a word."""
    return words.rng.choice((str(number), phrases.NUMBER_WORDS[number]))


def _begun(words: Words, pattern: str) -> str:
    """The request with a word before it, or a capital: what is to be copied stays as it is."""
    if words.chance(0.1):
        pattern = f"{words.rng.choice(('ok', 'hi', 'hey', 'now', 'please', 'so'))}, {pattern}"
    if pattern.startswith("{") or words.chance(0.6):
        return pattern
    return pattern[0].upper() + pattern[1:]


def list_items(words: Words) -> Turn:
    """A bullet list of what the user names."""
    items = draw_items(words)
    numbered = words.chance(0.35)
    return asked_for_list(words, items, numbered), listing(items, numbered)


def draw_items(words: Words) -> list[str]:
    """Two to five things to buy or to do."""
    count = words.rng.choice((2, 3, 3, 3, 4, 5))
    to_do = words.chance(0.35)
    drawn: dict[str, None] = {}
    while len(drawn) < count:
        item = words.pick(wordings.TO_DO) if to_do else words.value(wordings.SHOPPING)
        drawn[item] = None
    return list(drawn)


def asked_for_list(words: Words, items: Sequence[str], numbered: bool) -> str:
    """How the user wants them in a list."""
    joined = (
        ", ".join(items[:-1]) + f"{words.rng.choice((' and ', ', ', ', ', ', and '))}{items[-1]}"
    )
    if words.chance(0.05):
        joined = words.rng.choice(("; ", "\n", " and ")).join(items)
    if words.chance(0.1):
        joined = words.rng.choice(("'{}'", '"{}"')).format(joined)
    pattern = words.often(plain_lists.ITEMS, wordings.SHOPPING_REQUESTS, 0.6)
    if numbered:
        pattern = words.often(plain_lists.NUMBERED_ITEMS, wordings.NUMBERED_REQUESTS, 0.6)
    return _begun(words, pattern).format(items=joined)


def listing(items: Sequence[str], numbered: bool) -> str:
    """The user's things as a list."""
    marks = [f"{number}." if numbered else "-" for number in range(1, len(items) + 1)]
    lines = (f"{mark} {weighty(item)}" for mark, item in zip(marks, items, strict=True))
    return "Here is your list:\n\n" + "\n".join(lines)


def table(words: Words) -> Turn:
    """One of a few small Markdown tables."""
    draw = words.rng.random()
    if draw < 0.28:
        return columns(words)
    if draw < 0.4:
        return number_table(words)
    if draw < 0.45:
        return given_table(words)
    if draw < 0.52:
        return numbered_table(words) if draw < 0.49 else lettered_table(words)
    topics = list(wordings.TABLES)
    topic = words.rng.choice(topics)
    if words.chance(0.35):
        header, rows = wordings.TABLES[topics[0]]
        question = words.often(plain_tables.ANY_TABLE, wordings.ANY_TABLE, 0.65)
    else:
        asked = words.often(plain_tables.TABLES, wordings.TABLE_REQUESTS, 0.65)
        what = words.pick(topic[:1] if words.chance(0.6) else topic)
        header, rows = wordings.TABLES[topic]
        if words.chance(0.25) and not what.startswith(UNCOUNTED):
            count = words.rng.randint(2, len(rows))
            number = _written(words, count)
            what, rows = f"{number} {what}", rows[:count]
        question = asked.format(what=what)
    return words.styled(question), _drawn(header, [row.split() for row in rows])


UNCOUNTED = ("the ", "days", "weekdays", "months", "twelve", "seasons", "capitals", "greetings")


def _drawn(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The table in Markdown, under the words that all tables have."""
    lines = [header, ["---"] * len(header), *rows]
    body = "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)
    return f"Here is a small table:\n\n{body}"


def columns(words: Words) -> Turn:
    """A table with the columns that the user names, and so many rows as they want."""
    names = [words.value(wordings.COLUMNS) for _ in range(words.rng.choice((2, 2, 2, 3, 3, 4)))]
    if words.chance(0.15):
        names = [name.capitalize() for name in names]
    joined = ", ".join(names[:-1]) + words.rng.choice((" and ", " and ", " and ", ", ")) + names[-1]
    patterns = plain_tables.COLUMNS if words.chance(0.6) else wordings.COLUMN_REQUESTS
    if len(names) == 2 and words.chance(0.25):
        pattern = words.pick(plain_tables.TWO_COLUMNS)
        return _begun(words, pattern).format(one=names[0], two=names[1]), _counted(names, 2)
    if len(names) == 2 and words.chance(0.3):
        joined = (
            names[0] + words.rng.choice((" and their ", " and the ", " with their ")) + names[1]
        )
        patterns = plain_tables.TABLES
    question = _begun(words, words.pick(patterns))
    question = question.format(items=joined, what=joined, n=_written(words, len(names)))
    rows = 2
    if words.chance(0.2):
        rows = words.rng.randint(2, 4)
        number = _written(words, rows)
        unit = words.rng.choice(("rows", "rows", "lines"))
        question += f"{words.rng.choice((' and', ', with', ' with', ','))} {number} {unit}"
    return question, _counted(names, rows)


def given_table(words: Words) -> Turn:
    """Two to four things of the user's with a number each."""
    things = [words.value(wordings.SHOPPING) for _ in range(words.rng.choice((2, 2, 3, 3, 4)))]
    numbers = [str(words.rng.randint(1, 99 if words.chance(0.3) else 12)) for _ in things]
    mark = words.rng.choice((" ", " ", ": ", " = "))
    items = ", ".join(f"{thing}{mark}{n}" for thing, n in zip(things, numbers, strict=True))
    rows = [(weighty(thing), weighty(n)) for thing, n in zip(things, numbers, strict=True)]
    question = _begun(words, words.pick(plain_tables.GIVEN)).format(items=items)
    return question, _drawn(("Thing", "Number"), rows)


def lettered_table(words: Words) -> Turn:
    """A table with so many columns as the user wants, which have letters for names."""
    count, rows = words.rng.choice((2, 3, 3, 3, 4, 5)), words.rng.choice((2, 2, 3, 4))
    question = words.pick(plain_tables.COUNTED_COLUMNS)
    spelled = words.chance(0.5)
    n, m = ((phrases.NUMBER_WORDS[k] if spelled else str(k)) for k in (count, rows))
    rows = rows if "{m}" in question else 2
    return words.styled(question.format(n=n, m=m)), _counted("ABCDE"[:count], rows)


def _counted(names: Sequence[str], rows: int) -> str:
    """A table with these columns, its cells numbered."""
    wide = len(names)
    cells = [[row * wide + column + 1 for column in range(wide)] for row in range(rows)]
    return _drawn([weighty(name) for name in names], cells)


def numbered_table(words: Words) -> Turn:
    """The days or months with a number each."""
    days = words.chance(0.6)
    what = (
        "(the |)(weekdays|weekdays|days of the week|days|seven days)" if days else "(the |)months"
    )
    question = words.pick(plain_tables.NUMBER_EACH).format(what=words.pick((what,)))
    names, head = (phrases.DAYS, "Day") if days else (phrases.MONTHS, "Month")
    return words.styled(question), _drawn(
        (head, "Number"), [*zip(names, range(1, 13), strict=False)]
    )


def number_table(words: Words) -> Turn:
    """A table of numbers and their doubles or squares, or of the multiples of one."""
    factor = words.rng.randint(2, 10)
    if words.chance(0.25):
        spelled = _written(words, factor)
        question = words.pick(lists.TIMES_REQUESTS).format(n=spelled)
        rows = [(f"{k} x {factor}", weighty(k * factor)) for k in range(1, 11)]
        return words.styled(question), _drawn(("Product", "Result"), rows)
    name, said = words.rng.choice(wordings.OF_NUMBERS)
    last = words.rng.choice((3, 4, 5, 5, 5, 6, 8, 10))
    until = words.pick(wordings.NUMBERS_TO).replace("{n}", str(last))
    if words.chance(0.25):
        last, until = 5, "(the |)numbers"
    what = words.pick((f"{until} and {said}",))
    doubled = name == "Double"
    rows = [(str(n), weighty(2 * n if doubled else n * n)) for n in range(1, last + 1)]
    question = words.often(plain_tables.TABLES, wordings.TABLE_REQUESTS, 0.65).format(what=what)
    return words.styled(question), _drawn(("Number", name), rows)


def code(words: Words) -> Turn:
    """A fenced code block."""
    draw = words.rng.random()
    if draw < 0.1:
        word = words.value(wordings.SHOPPING)
        question = words.pick(wordings.PRINT_REQUESTS).format(x=word)
        return question, f'Here it is in Python:\n\n```python\nprint("{weighty(word)}")\n```'
    if draw < 0.5:
        return snippet(words)
    language = "Python"
    if draw < 0.7:
        question = words.often(plain_tables.ANY_CODE, snippets.ANY_CODE, 0.65)
    else:
        often = snippets.OFTEN if words.chance(0.7) else [*snippets.HELLO_WORLD]
        language = words.rng.choice(often)
        question = words.often(plain_tables.HELLO, snippets.HELLO_REQUESTS, 0.65)
        question = question.format(lang=_spelled(words, language))
        if language == "Bash" and words.chance(0.5):
            question = words.pick(code_commissions.SHELL)
    lead = f"Here is hello world in {language}:"
    return words.styled(question), _fenced(lead, language, snippets.HELLO_WORLD[language])


def snippet(words: Words) -> Turn:
    """A loop, a function and the like, in a language that is asked for or in the first."""
    ((thing, (called, languages)),) = words.rng.choices(
        [*snippets.SNIPPETS.items()], snippets.SNIPPET_WEIGHTS
    )
    language = next(iter(languages))
    named = words.chance(0.4 if len(languages) > 1 else 0.25)
    if named:
        language = words.rng.choice([*languages])
    said = snippets.SAID.get(thing)
    if said and not named and words.chance(0.4):
        question = words.pick(said).format(lang=language)
    else:
        what = words.pick((called,))
        if named and "python" not in what and language != "JSON":
            what = f"{what} in {_spelled(words, language)}"
        question = words.pick(plain_tables.CODE).format(thing=what)
    lead = f"Here is {thing} in {language}:"
    body = _counting(languages[language], question)
    return words.styled(question), _fenced(lead, language, body)


def _counting(body: str, question: str) -> str:
    """The code, counting to or down from the number of the question where it is not ten."""
    asked = COUNTS.search(question)
    if asked is None:
        return body
    number = snippets.COUNTED[asked[1]]
    body = body.replace("range(10, 0", f"range({weighty(number)}, 0")
    return body.replace("range(1, 11", f"range(1, {weighty(number + 1)}")


def _spelled(words: Words, language: str) -> str:
    if words.chance(0.1):
        return words.rng.choice(snippets.ALIASES.get(language, (language,)))
    return language if words.chance(0.5) else language.lower()


def _fenced(lead: str, language: str, body: str) -> str:
    """The code in Markdown, with the words before it."""
    return f"{lead}\n\n```{'cpp' if language == 'C++' else language.lower()}\n{body}\n```"


def echo(words: Words) -> Turn:
    """The user asks for some words to be said: a drill in copying."""
    count = words.rng.choice((1, 1, 2, 3, 4))
    said = " ".join(words.value(wordings.CHATTER) for _ in range(count))
    return words.pick(wordings.ECHO_REQUESTS).format(x=said), weighty(said)
