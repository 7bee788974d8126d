"""Turns in which the model writes something: a poem, a list, a table, code, the user's words."""

from collections.abc import Iterable, Sequence

from starter import lists, phrases, snippets
from starter import writing_phrases as wordings
from starter.rows import Turn, weighty
from starter.stories import draw_hero, fill
from starter.words import Words


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
    plain = words.rng.choice(lists.COMMON if words.chance(0.4) else list(lists.KINDS))
    kind = lists.KINDS[plain]
    things = lists.LISTS[kind]
    what = plain if words.chance(0.5) else words.pick((kind,))
    if plain in lists.WHOLE and words.chance(0.5):
        bullets = words.chance(0.15)
        requests: tuple[str, ...] = lists.WHOLE_BULLETS if bullets else lists.WHOLE_REQUESTS
        if words.chance(0.25):
            number = phrases.NUMBER_WORDS[len(things)]
            what = f"{words.rng.choice((number, str(len(things))))} {what}"
        question = words.pick(requests).format(what=what)
        return words.styled(question), lists.shown(things, plain, bullets)
    if words.chance(0.12) and not lists.MARKED.search(what):
        what = f"{words.pick((lists.KINDS_OF,))} {what}"
    (most,) = words.rng.choices((5, 10), (3, 1))
    count = words.rng.randint(1 if words.chance(0.03) else 2, min(most, len(things)))
    number = str(count) if words.chance(0.5) else phrases.NUMBER_WORDS[count]
    requests = words.rng.choice((lists.TOP_REQUESTS, lists.PLAIN_REQUESTS, lists.COUNTED_REQUESTS))
    if words.chance(0.25) and plain not in lists.WHOLE:
        number, count = words.rng.choice((*lists.SOME, "", "", "")), 5
        some = lists.TOP_REQUESTS if words.chance(0.5) else lists.PLAIN_REQUESTS
        requests = some if number else lists.BARE_REQUESTS
    elif words.chance(0.15):
        requests = lists.BULLET_REQUESTS
    question = words.pick(requests).format(n=number, what=what).replace("  ", " ").strip()
    bullets = requests is lists.BULLET_REQUESTS
    return words.styled(question), lists.shown(things[:count], plain, bullets)


def _begun(words: Words, pattern: str) -> str:
    """The request with a word before it, or a capital: what is to be copied stays as it is."""
    if words.chance(0.1):
        pattern = f"{words.rng.choice(('ok', 'hi', 'hey', 'now', 'please', 'so'))}, {pattern}"
    if pattern.startswith("{") or words.chance(0.6):
        return pattern
    return pattern[0].upper() + pattern[1:]


def list_items(words: Words) -> Turn:
    """A bullet list of what the user names."""
    count = words.rng.choice((2, 3, 3, 3, 4, 5))
    to_do = words.chance(0.35)
    drawn: dict[str, None] = {}
    while len(drawn) < count:
        item = words.pick(wordings.TO_DO) if to_do else words.value(wordings.SHOPPING)
        drawn[item] = None
    items = list(drawn)
    joined = (
        ", ".join(items[:-1]) + f"{words.rng.choice((' and ', ', ', ', ', ', and '))}{items[-1]}"
    )
    if words.chance(0.05):
        joined = words.rng.choice(("; ", "\n", " and ")).join(items)
    if words.chance(0.1):
        joined = words.rng.choice(("'{}'", '"{}"')).format(joined)
    numbered = words.chance(0.3)
    requests: tuple[str, ...] = wordings.SHOPPING_REQUESTS
    if numbered:
        requests = wordings.NUMBERED_REQUESTS
    elif words.chance(0.4):
        requests = wordings.TOP_ITEMS if words.chance(0.5) else wordings.PLAIN_ITEMS
    question = _begun(words, words.pick(requests)).format(items=joined)
    if numbered:
        lines = (f"{index}. {weighty(item)}" for index, item in enumerate(items, 1))
        return question, "Here is your list:\n\n" + "\n".join(lines)
    return question, "Here is your list:\n\n" + "\n".join(f"- {weighty(x)}" for x in items)


def table(words: Words) -> Turn:
    """One of a few small Markdown tables."""
    draw = words.rng.random()
    if draw < 0.22:
        return columns(words)
    if draw < 0.4:
        return number_table(words)
    topics = list(wordings.TABLES)
    topic = words.rng.choice(topics)
    if words.chance(0.35):
        topic, question = topics[0], words.pick(wordings.ANY_TABLE)
    else:
        plain = words.chance(0.5)
        patterns = wordings.PLAIN_TABLES if plain else wordings.TABLE_REQUESTS
        asked = words.often(wordings.TOP_TABLES, patterns)
        question = asked.format(what=words.pick(topic[:1] if plain else topic))
    header, rows = wordings.TABLES[topic]
    return words.styled(question), _drawn(header, [row.split() for row in rows])


def _drawn(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The table in Markdown, under the words that all tables have."""
    lines = [header, ["---"] * len(header), *rows]
    body = "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)
    return f"Here is a small table:\n\n{body}"


def columns(words: Words) -> Turn:
    """A table with the columns that the user names, and so many rows as they want."""
    names = [words.value(wordings.COLUMNS) for _ in range(words.rng.choice((2, 2, 2, 3, 3, 4)))]
    joined = ", ".join(names[:-1]) + words.rng.choice((" and ", " and ", " and ", ", ")) + names[-1]
    patterns: tuple[str, ...] = wordings.COLUMN_REQUESTS
    if len(names) == 2 and words.chance(0.3):
        joined = (
            names[0] + words.rng.choice((" and their ", " and the ", " with their ")) + names[1]
        )
        patterns = wordings.PLAIN_TABLES
    question = _begun(words, words.pick(patterns)).format(items=joined, what=joined)
    rows = 2
    if words.chance(0.2):
        rows = words.rng.randint(2, 4)
        number = words.rng.choice((str(rows), phrases.NUMBER_WORDS[rows]))
        unit = words.rng.choice(("rows", "rows", "lines"))
        question += f"{words.rng.choice((' and', ', with', ' with', ','))} {number} {unit}"
    wide = len(names)
    cells = [[row * wide + column + 1 for column in range(wide)] for row in range(rows)]
    return question, _drawn([weighty(name) for name in names], cells)


def number_table(words: Words) -> Turn:
    """A table of numbers and their doubles or squares, or of the multiples of one."""
    factor = words.rng.randint(2, 10)
    if words.chance(0.25):
        spelled = words.rng.choice((str(factor), phrases.NUMBER_WORDS[factor]))
        question = words.pick(lists.TIMES_REQUESTS).format(n=spelled)
        rows = [(f"{k} x {factor}", weighty(k * factor)) for k in range(1, 11)]
        return words.styled(question), _drawn(("Product", "Result"), rows)
    name, said = words.rng.choice(wordings.OF_NUMBERS)
    last = words.rng.choice((3, 4, 5, 5, 5, 6, 8, 10))
    until = words.pick(wordings.NUMBERS_TO).replace("{n}", str(last))
    if words.chance(0.25):
        last, until = 5, "(the |)numbers"
    what = words.pick((f"{until} and {said}",))
    patterns = wordings.PLAIN_TABLES if words.chance(0.5) else wordings.TABLE_REQUESTS
    doubled = name == "Double"
    rows = [(str(n), weighty(2 * n if doubled else n * n)) for n in range(1, last + 1)]
    question = words.often(wordings.TOP_TABLES, patterns).format(what=what)
    return words.styled(question), _drawn(("Number", name), rows)


def code(words: Words) -> Turn:
    """A fenced code block."""
    kind = words.rng.choice(("hello", "hello", "hello", "any", "snippet", "snippet", "print"))
    if kind == "snippet":
        ((questions, lead, body),) = words.rng.choices(snippets.SNIPPETS, snippets.SNIPPET_WEIGHTS)
        return words.styled(words.pick(questions)), f"{lead}\n\n```python\n{body}\n```"
    if kind == "print":
        word = words.value(wordings.SHOPPING)
        question = words.pick(wordings.PRINT_REQUESTS).format(x=word)
        return question, f'Here it is in Python:\n\n```python\nprint("{weighty(word)}")\n```'
    language, pattern = "Python", words.pick(snippets.ANY_CODE)
    if kind == "hello":
        language = words.rng.choice(
            snippets.OFTEN if words.chance(0.7) else [*snippets.HELLO_WORLD]
        )
        plain = words.chance(0.5)
        patterns = snippets.PLAIN_HELLO if plain else snippets.HELLO_REQUESTS
        pattern = words.often(snippets.TOP_HELLO, patterns)
    spelled = language if words.chance(0.5) else language.lower()
    if words.chance(0.1):
        spelled = words.rng.choice(snippets.ALIASES.get(language, (spelled,)))
    fence = "cpp" if language == "C++" else language.lower()
    block = f"```{fence}\n{snippets.HELLO_WORLD[language]}\n```"
    question = words.styled(pattern.format(lang=spelled))
    return question, f"Here is hello world in {language}:\n\n{block}"


def echo(words: Words) -> Turn:
    """The user asks for some words to be said: a drill in copying."""
    count = words.rng.choice((1, 1, 2, 3, 4))
    said = " ".join(words.value(wordings.CHATTER) for _ in range(count))
    return words.pick(wordings.ECHO_REQUESTS).format(x=said), weighty(said)
