"""Turns in which the model writes something: a poem, a list, a table, code, the user's words."""

import re
from collections.abc import Iterable, Sequence

from starter import (
    code_commissions,
    code_orders,
    errands,
    lists,
    made_to_order,
    ordered_again,
    orders,
    phrases,
    plain_lists,
    plain_tables,
    snippets,
    story_orders,
    tabled,
)
from starter import writing_phrases as wordings
from starter.rows import Turn, weighty
from starter.stories import draw_hero, fill
from starter.words import Words, without_article

COUNTS = re.compile(f"(?:from|to|till) ({'|'.join(snippets.COUNTED)})\\b")
"""What a request for code says of how far it is to count."""
JAVA_SCRIPT = re.compile(r"\b(java) script\b", re.IGNORECASE)


TELEGRAM_POEMS = (*story_orders.TELEGRAM_POEMS, *ordered_again.TELEGRAM_POEMS)
"""In as few words as may be."""


def poem(words: Words) -> Turn:
    """Four lines about a hero of the user's choice."""
    hero, ref = draw_hero(words)
    if words.chance(0.25):
        hero = ref = words.rng.choice(wordings.SUNG)
    patterns = wordings.PLAIN_POEMS if words.chance(0.5) else wordings.POEM_REQUESTS
    if words.chance(0.12):
        ref, patterns = "the sea", wordings.ANY_POEM
    elif words.chance(0.1):
        hero, patterns = without_article(hero), TELEGRAM_POEMS
    elif words.chance(0.02):
        (hero, ref), patterns = words.rng.choice(errands.PERSONS), errands.POEMS_PERSONAL
    request = words.styled(words.pick(patterns).format(hero=hero), slips=False)
    return request, fill(wordings.POEM, ref)


def list_things(words: Words) -> Turn:
    """A numbered list of a fixed order: the numbers show where to stop."""
    plain = words.rng.choice(lists.COMMON if words.chance(0.6) else list(lists.KINDS))
    if words.chance(0.12):
        return list_span(words)
    kind = lists.KINDS[plain]
    things = lists.LISTS[kind]
    what = plain if words.chance(0.5) else words.expand(kind)
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
        what = f"{words.expand(lists.KINDS_OF)} {what}"
    (most,) = words.rng.choices((5, 10), (2, 1))
    count = words.rng.randint(1 if words.chance(0.03) else 2, min(most, len(things)))
    number = str(count) if words.chance(0.5) else phrases.NUMBER_WORDS[count]
    requests: tuple[str, ...] = words.weighed(LIST_REQUESTS)
    if words.chance(0.2) and plain not in lists.WHOLE:
        number, count = words.rng.choice((*lists.SOME, "", "", "")), 5
        requests = plain_lists.LISTED if number else lists.BARE_REQUESTS
    if requests is plain_lists.LISTED and count in errands.DOZENS and words.chance(0.12):
        number = words.rng.choice(errands.DOZENS[count])
    question = words.pick(requests).format(n=number, what=what).replace("  ", " ").strip()
    question = question.replace(" of of ", " of ")
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
    """Two to six things to buy or to do, or made-up words."""
    count = words.rng.choice((2, 3, 3, 3, 4, 4, 5, 6))
    draw = words.rng.random()
    drawn: dict[str, None] = {}
    while len(drawn) < count:
        if draw < 0.38:
            item = _unheard(words)
        elif draw > 0.85:
            item = words.pick(ordered_again.THINGS)
        else:
            to_do = draw < 0.58
            item = words.pick(wordings.TO_DO) if to_do else words.value(wordings.SHOPPING)
        drawn[item] = None
    return list(drawn)


def _unheard(words: Words) -> str:
    """One to three words, at least one of them made up."""
    count = words.rng.choice((1, 1, 1, 1, 2, 2, 3))
    item = [words.made_up().lower(), *(words.value(wordings.SHOPPING) for _ in range(count - 1))]
    words.rng.shuffle(item)
    return " ".join(item)


def asked_for_list(words: Words, items: Sequence[str], numbered: bool) -> str:
    """How the user wants them in a list."""
    pattern = words.often(plain_lists.ITEMS, wordings.SHOPPING_REQUESTS, 0.6)
    if numbered:
        pattern = words.often(plain_lists.NUMBERED_ITEMS, wordings.NUMBERED_REQUESTS, 0.6)
    return _begun(words, pattern).format(items=joined(words, items))


def joined(words: Words, items: Sequence[str]) -> str:
    """The things in a row as users write them."""
    text = ", ".join(items[:-1]) + f"{words.rng.choice((' and ', ', ', ', ', ', and '))}{items[-1]}"
    if words.chance(0.07):
        text = words.rng.choice(("; ", "\n", "\n", " and ", " + ", " / ", ",", ". ")).join(items)
    elif len(items) > 2 and words.chance(0.1) and not any(" " in item for item in items):
        text = " ".join(items)
    elif words.chance(0.05):
        mark = words.rng.choice(("- ", "* ", "- "))
        text = "\n".join(f"{mark}{item}" for item in items)
    elif words.chance(0.06):
        mark = words.rng.choice(('"', '"', "'"))
        *quoted, last = (f"{mark}{item}{mark}" for item in items)
        return f"{', '.join(quoted)}{words.rng.choice((' and ', ', '))}{last}"
    if words.chance(0.1):
        text = words.rng.choice(("'{}'", '"{}"')).format(text)
    return text


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
    if draw < 0.35:
        return number_table(words)
    if draw < 0.42:
        return given_table(words)
    if draw < 0.55:
        return numbered_table(words) if draw < 0.46 else lettered_table(words)
    if draw < 0.6:
        return calendar_table(words)
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
    return words.styled(question), drawn(header, [row.split() for row in rows])


UNCOUNTED = ("the ", "days", "weekdays", "months", "twelve", "seasons", "capitals", "greetings")


def drawn(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The table in Markdown, under the words that all tables have."""
    lines = [header, ["---"] * len(header), *rows]
    body = "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)
    return f"Here is a small table:\n\n{body}"


def columns(words: Words) -> Turn:
    """A table with the columns that the user names, and so many rows as they want."""
    names = column_names(words)
    together = tabled.joined(words, names)
    patterns: tuple[str, ...] = wordings.COLUMN_REQUESTS
    if words.chance(0.6):
        patterns = plain_tables.COLUMNS
    if len(names) == 2 and words.chance(0.25):
        pattern = words.pick(plain_tables.TWO_COLUMNS)
        return _begun(words, pattern).format(one=names[0], two=names[1]), counted(names, 2)
    if len(names) > 2 and words.chance(0.15):
        pattern = words.pick(tabled.IN_WORDS[len(names)])
        return _begun(words, pattern).format(**tabled.named(names)), counted(names, 2)
    if len(names) == 2 and words.chance(0.3):
        together = (
            names[0] + words.rng.choice((" and their ", " and the ", " with their ")) + names[1]
        )
        patterns = plain_tables.TABLES
    question = _begun(words, words.pick(patterns))
    question = question.format(items=together, what=together, n=_written(words, len(names)))
    rows = 2
    if words.chance(0.2):
        rows = words.rng.randint(2, 4)
        number = _written(words, rows)
        unit = words.rng.choice(("rows", "rows", "lines"))
        question += f"{words.rng.choice((' and', ', with', ' with', ','))} {number} {unit}"
    return question, counted(names, rows)


def column_names(words: Words) -> list[str]:
    """What two to four columns are called."""
    count, capital = words.rng.choice((2, 2, 2, 3, 3, 3, 4)), words.chance(0.15)
    drawn: dict[str, None] = {}
    while len(drawn) < count:
        name = words.value(wordings.COLUMNS)
        if words.chance(0.2):
            name = words.rng.choice(ordered_again.TITLES)
        drawn[name.capitalize() if capital else name] = None
    return list(drawn)


def given_table(words: Words) -> Turn:
    """Two to four things of the user's with a number each."""
    if words.chance(0.4):
        return noted_table(words)
    things = [words.value(wordings.SHOPPING) for _ in range(words.rng.choice((2, 2, 3, 3, 4)))]
    numbers = [str(words.rng.randint(1, 99 if words.chance(0.3) else 12)) for _ in things]
    mark = words.rng.choice((" ", " ", ": ", " = "))
    items = ", ".join(f"{thing}{mark}{n}" for thing, n in zip(things, numbers, strict=True))
    rows = [(weighty(thing), weighty(n)) for thing, n in zip(things, numbers, strict=True)]
    question = _begun(words, words.pick(plain_tables.GIVEN)).format(items=items)
    return question, drawn(("Thing", "Number"), rows)


def noted_table(words: Words) -> Turn:
    """Two to four things, days or people of the user's with a word each."""
    count, mark = words.rng.choice((2, 2, 3, 3, 4)), words.rng.choice(NOTE_MARKS)
    keys = words.rng.sample(made_to_order.NOTE_KEYS, count)
    if mark != " " and words.chance(0.4):
        keys = [*dict.fromkeys(words.value(made_to_order.NOTE_KEYS) for _ in keys)]
    draw = words.rng.choice if mark == " " else words.value
    pairs = [(key, draw(made_to_order.NOTE_WORDS)) for key in keys]
    items = words.rng.choice(ordered_again.JOINTS).join(f"{k}{mark}{word}" for k, word in pairs)
    question = _begun(words, words.pick(ordered_again.NOTED)).format(items=items)
    return question, drawn(("Thing", "Note"), [(weighty(k), weighty(w)) for k, w in pairs])


NOTE_MARKS = (" ", ": ", ": ", " = ", " - ", " -> ")


def lettered_table(words: Words) -> Turn:
    """A table with so many columns as the user wants, which have letters for names."""
    count, rows = words.rng.choice((2, 2, 2, 2, 3, 3, 3, 3, 4, 5)), words.rng.choice((2, 2, 3, 4))
    question = words.pick(plain_tables.COUNTED_COLUMNS)
    spelled = words.chance(0.5)
    n, m = ((phrases.NUMBER_WORDS[k] if spelled else str(k)) for k in (count, rows))
    rows = rows if "{m}" in question else 2
    return words.styled(question.format(n=n, m=m)), counted("ABCDE"[:count], rows)


def counted(names: Sequence[str], rows: int) -> str:
    """A table with these columns, its cells numbered."""
    wide = len(names)
    cells = [[row * wide + column + 1 for column in range(wide)] for row in range(rows)]
    return drawn([weighty(name) for name in names], cells)


def numbered_table(words: Words) -> Turn:
    """The days or months with a number each."""
    days = words.chance(0.6)
    what = (
        "(the |)(weekdays|weekdays|days of the week|days|seven days)" if days else "(the |)months"
    )
    question = words.pick(plain_tables.NUMBER_EACH).format(what=words.expand(what))
    names, head = (phrases.DAYS, "Day") if days else (phrases.MONTHS, "Month")
    return words.styled(question), drawn(
        (head, "Number"), [*zip(names, range(1, 13), strict=False)]
    )


MONTH_LENGTHS = (*orders.MONTH_LENGTHS, *errands.MONTH_LENGTHS)


def calendar_table(words: Words) -> Turn:
    """The months with their days, or the days with their numbers."""
    months = words.chance(0.6)
    question = words.pick(MONTH_LENGTHS if months else orders.DAYS)
    head = ["Month", "Days"] if months else ["Day", "Number"]
    (rows,) = (rows for header, rows in wordings.TABLES.values() if header == head)
    return words.styled(question), drawn(head, [row.split() for row in rows])


def number_table(words: Words) -> Turn:
    """A table of numbers and their doubles or squares, or of the multiples of one."""
    factor = words.rng.randint(2, 10)
    if words.chance(0.25):
        spelled = _written(words, factor)
        question = words.pick(lists.TIMES_REQUESTS).format(n=spelled)
        rows = [(f"{k} x {factor}", weighty(k * factor)) for k in range(1, 11)]
        return words.styled(question), drawn(("Product", "Result"), rows)
    name, said = words.rng.choice(wordings.OF_NUMBERS)
    last = words.rng.choice((3, 4, 5, 5, 5, 6, 8, 10))
    until = words.pick(wordings.NUMBERS_TO).replace("{n}", str(last))
    if words.chance(0.25):
        last, until = 5, "(the |)numbers"
    what = words.expand(f"{until} and {said}")
    doubled = name == "Double"
    rows = [(str(n), weighty(2 * n if doubled else n * n)) for n in range(1, last + 1)]
    question = words.often(plain_tables.TABLES, wordings.TABLE_REQUESTS, 0.65).format(what=what)
    return words.styled(question), drawn(("Number", name), rows)


def code(words: Words) -> Turn:
    """A fenced code block."""
    draw = words.rng.random()
    if draw < 0.2:
        return printing(words)
    if draw < 0.56:
        return snippet(words)
    language = "Python"
    if draw < 0.7:
        question = words.often(plain_tables.ANY_CODE, snippets.ANY_CODE, 0.65)
    else:
        language = tabled.language(words)
        question = words.often(plain_tables.HELLO, snippets.HELLO_REQUESTS, 0.65)
        question = question.format(lang=spelled_as(words, language))
        if language == "Bash" and words.chance(0.5):
            question = words.pick(code_commissions.SHELL)
    return words.styled(without_java_script(question)), hello_world(language)


def without_java_script(question: str) -> str:
    """The request without "java script", which would be taken for another language."""
    return JAVA_SCRIPT.sub(r"\1 program", question)


def hello_world(language: str) -> str:
    """The first program of all."""
    lead = f"Here is hello world in {language}:"
    return _fenced(lead, language, snippets.HELLO_WORLD[language])


def printing(words: Words) -> Turn:
    """Code that prints what the user wants printed, in a language of their choice or in Python."""
    text = words.value(wordings.SHOPPING)
    if words.chance(0.08):
        return repeated(words)
    draw = words.rng.random()
    if draw < 0.35:
        question, language = words.pick(wordings.PRINT_REQUESTS).format(x=text), "Python"
    else:
        language = tabled.language(words)
        text = words.pick(code_orders.SAYINGS) if words.chance(0.55) else text
        patterns: tuple[str, ...] = PRINTED
        if draw < 0.55:
            text, patterns = words.pick(code_orders.GREETINGS), code_orders.GREETED
        elif draw < 0.7:
            language, patterns = "Bash", PRINTED_IN_BASH
        spelled = spelled_as(words, language)
        question = _begun(words, words.pick(patterns)).format(x=text, lang=spelled)
        question = without_java_script(question)
    return question, printed(language, text)


PRINTED = (*code_orders.PRINTED, *ordered_again.PRINTED)
PRINTED_IN_BASH = (*code_orders.PRINTED_IN_BASH, *errands.PRINTED_IN_BASH)


def printed(language: str, text: str) -> str:
    """A program that prints the text."""
    body = snippets.HELLO_WORLD[language].replace("Hello, world!", weighty(text))
    return _fenced(f"Here it is in {language}:", language, body)


def repeated(words: Words) -> Turn:
    """A loop that prints a text some times."""
    draw = words.chance(0.5)
    text = words.pick(code_orders.SAYINGS) if draw else words.value(wordings.SHOPPING)
    count = words.rng.choice((2, 3, 4, 5, 5, 10, 10, 7))
    question = _begun(words, words.pick(errands.REPEATED)).format(x=text, n=_written(words, count))
    body = f'for _ in range({weighty(count)}):\n    print("{weighty(text)}")'
    return question, _fenced("Here it is in Python:", "Python", body)


def snippet(words: Words) -> Turn:
    """A loop, a function and the like, in a language that is asked for or in the first."""
    ((thing, (called, languages)),) = words.rng.choices(
        [*snippets.SNIPPETS.items()], snippets.SNIPPET_WEIGHTS
    )
    language = next(iter(languages))
    named = words.chance(0.33 if len(languages) > 1 else 0.25)
    if named:
        often = [each for each in tabled.OFTEN if each in languages]
        language = words.rng.choice(often if often and words.chance(0.75) else [*languages])
    tables = (code_orders.SAID_IN, errands.SAID_IN, tabled.SAID_IN, tabled.SAID_IN)
    if not named:
        tables = (snippets.SAID, made_to_order.SAID, tabled.SAID, tabled.SAID)
    said = [pattern for table in tables for pattern in table.get(thing, ())]
    if said and words.chance(0.4):
        question = words.pick(said).format(lang=spelled_as(words, language))
    else:
        what = words.expand(called)
        if named and "python" not in what and language != "JSON":
            what = f"{what} in {spelled_as(words, language)}"
        question = words.pick(plain_tables.CODE).format(thing=what)
    answer = shown_snippet(thing, language, question)
    return words.styled(without_java_script(question)), answer


def shown_snippet(thing: str, language: str, question: str = "") -> str:
    """The code, which counts as far as the question says."""
    body = _counting(snippets.SNIPPETS[thing][1][language], question)
    return _fenced(f"Here is {thing} in {language}:", language, body)


def _counting(body: str, question: str) -> str:
    """The code, counting to or down from the number of the question where it is not ten."""
    asked = COUNTS.search(question)
    if asked is None:
        return body
    number = snippets.COUNTED[asked[1]]
    body = body.replace("range(10, 0", f"range({weighty(number)}, 0")
    for end in ("i <= 10", "{1..10}", "1..=10", "in 1..10"):
        body = body.replace(end, end.replace("10", weighty(number)))
    return body.replace("range(1, 11", f"range(1, {weighty(number + 1)}")


def spelled_as(words: Words, language: str) -> str:
    """The language as users write it: "Python", "python", seldom by another name as "cpp"."""
    if words.chance(0.1):
        return words.rng.choice(snippets.ALIASES.get(language, (language,)))
    return language if words.chance(0.5) else language.lower()


def _fenced(lead: str, language: str, body: str) -> str:
    """The code in Markdown, with the words before it."""
    tag = {"C++": "cpp", "C#": "csharp"}.get(language, language.lower())
    return f"{lead}\n\n```{tag}\n{body}\n```"
