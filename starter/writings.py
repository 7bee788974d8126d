"""Turns in which the model writes something: a poem, a list, a table, code, the user's words."""

from starter import lists, phrases, snippets
from starter import writing_phrases as wordings
from starter.rows import Turn, weighty
from starter.stories import draw_hero
from starter.words import Words


def poem(words: Words) -> Turn:
    """Four lines about a hero of the user's choice."""
    hero = draw_hero(words)[0] if words.chance(0.8) else words.value(wordings.SUNG).lower()
    request = words.styled(words.pick(wordings.POEM_REQUESTS).format(hero=hero), slips=False)
    return request, wordings.POEM.format(hero=weighty(hero))


def list_things(words: Words) -> Turn:
    """A numbered list of a fixed order: the numbers show where to stop."""
    kind, things = words.rng.choice(list(lists.LISTS.items()))
    plain = kind[1:].partition("|")[0]
    what = plain if words.chance(0.4) else words.pick((kind,))
    requests: tuple[str, ...] = lists.COUNTED_REQUESTS
    if words.chance(0.2) and not lists.MARKED.search(what):
        what = f"{words.pick((lists.KINDS_OF,))} {what}"
    (most,) = words.rng.choices((5, 10), (3, 2))
    count = words.rng.randint(1 if words.chance(0.03) else 2, min(most, len(things)))
    number = str(count) if words.chance(0.5) else phrases.NUMBER_WORDS[count]
    chosen = things[:count]
    if words.chance(0.25) and plain not in lists.NUMBERED_ONLY:
        number, chosen = words.rng.choice((*lists.SOME, "", "", "")), things[:5]
        requests = lists.LIST_REQUESTS if number else lists.BARE_REQUESTS
        if plain in lists.WHOLE and not number:
            chosen = things
    if plain in lists.WHOLE and words.chance(0.4):
        chosen, requests = things, lists.WHOLE_REQUESTS
    elif number and words.chance(0.2):
        requests = lists.BULLET_REQUESTS
    question = words.pick(requests).format(n=number, what=what).replace("  ", " ").strip()
    return words.styled(question), _listed(chosen, plain, requests is lists.BULLET_REQUESTS)


def _listed(chosen: list[str], what: str, bullets: bool) -> str:
    """The list under its head; whether it ends here is what is hard."""
    body = [f"- {thing}" if bullets else f"{n}. {thing}" for n, thing in enumerate(chosen, 1)]
    return f"Here are {weighty(len(chosen))} {what}:\n\n" + weighty_end("\n".join(body))


def weighty_end(text: str) -> str:
    """The text with its last word marked."""
    head, space, last = text.rpartition(" ")
    return f"{head}{space}{weighty(last)}"


def _begun(words: Words, pattern: str) -> str:
    """The request with a word before it, or a capital: what is to be copied stays as it is."""
    if words.chance(0.1):
        pattern = f"{words.rng.choice(('ok', 'hi', 'hey', 'now', 'please', 'so'))}, {pattern}"
    if pattern.startswith("{") or words.chance(0.6):
        return pattern
    return pattern[0].upper() + pattern[1:]


def list_items(words: Words) -> Turn:
    """A bullet list of what the user names."""
    items = [words.value(wordings.SHOPPING) for _ in range(words.rng.choice((2, 3, 3, 3, 4, 5)))]
    joined = ", ".join(items[:-1]) + f"{words.rng.choice((' and ', ', ', ', '))}{items[-1]}"
    if words.chance(0.05):
        joined = words.rng.choice(("; ", "\n", " and ")).join(items)
    if words.chance(0.1):
        joined = words.rng.choice(("'{}'", '"{}"')).format(joined)
    numbered = words.chance(0.3)
    requests = wordings.NUMBERED_REQUESTS if numbered else wordings.SHOPPING_REQUESTS
    question = _begun(words, words.pick(requests)).format(items=joined)
    if numbered:
        lines = (f"{index}. {weighty(item)}" for index, item in enumerate(items, 1))
        return question, "Here is your list:\n\n" + "\n".join(lines)
    return question, "Here is your list:\n\n" + "\n".join(f"- {weighty(x)}" for x in items)


def table(words: Words) -> Turn:
    """One of a few small Markdown tables."""
    draw = words.rng.random()
    if draw < 0.45:
        return multiples(words) if draw < 0.06 else columns(words)
    topics = list(wordings.TABLES)
    topic = words.rng.choice(topics)
    if words.chance(0.3):
        topic, question = topics[0], words.pick(wordings.ANY_TABLE)
    else:
        question = words.pick(wordings.TABLE_REQUESTS).format(what=words.pick(topic))
    header, rows = wordings.TABLES[topic]
    lines = [header, ["---"] * len(header), *(row.split() for row in rows)]
    body = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return words.styled(question), f"Here is a small table:\n\n{body}"


def columns(words: Words) -> Turn:
    """A table with the columns that the user names, and so many rows as they want."""
    names = [words.value(wordings.COLUMNS) for _ in range(words.rng.choice((2, 2, 3, 3, 4)))]
    joined = (
        ", ".join(names[:-1]) + words.rng.choice((" and ", " and ", ", ", ", and ")) + names[-1]
    )
    question = _begun(words, words.pick(wordings.COLUMN_REQUESTS)).format(items=joined)
    rows = 2
    if words.chance(0.3):
        rows = words.rng.randint(1, 5)
        number = words.rng.choice((str(rows), phrases.NUMBER_WORDS[rows]))
        unit = words.rng.choice(("row", "line", "entry", "row of data")) + ("s" if rows > 1 else "")
        unit = unit.replace("entrys", "entries").replace("row of datas", "rows of data")
        question += f"{words.rng.choice((' and', ', with', ' with', ','))} {number} {unit}"
    lines = [[weighty(name) for name in names], ["---"] * len(names)]
    for row in range(rows):
        lines.append([str(row * len(names) + column + 1) for column in range(len(names))])
    body = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return question, f"Here is a small table:\n\n{body}"


def multiples(words: Words) -> Turn:
    """A multiplication table."""
    factor = words.rng.randint(2, 10)
    spelled = words.rng.choice((str(factor), phrases.NUMBER_WORDS[factor]))
    question = words.pick(lists.TIMES_REQUESTS).format(n=spelled)
    rows = [f"| {k} x {factor} | {weighty(k * factor)} |" for k in range(1, 11)]
    return words.styled(question), "Here is a small table:\n\n" + "\n".join(
        ("| Product | Result |", "| --- | --- |", *rows)
    )


def code(words: Words) -> Turn:
    """A fenced code block."""
    kind = words.rng.choice(("hello", "hello", "any", "snippet", "snippet", "print"))
    if kind == "snippet":
        questions, lead, body = words.rng.choice(snippets.SNIPPETS)
        return words.styled(words.pick(questions)), f"{lead}\n\n```python\n{body}\n```"
    if kind == "print":
        word = words.value(wordings.SHOPPING)
        question = words.pick(wordings.PRINT_REQUESTS).format(x=word)
        return question, f'Here it is in Python:\n\n```python\nprint("{weighty(word)}")\n```'
    language = (
        words.rng.choice(
            (*snippets.HELLO_WORLD, "Python", "Python", "JavaScript", "Bash", "C", "Rust")
        )
        if kind == "hello"
        else "Python"
    )
    spelled = language if words.chance(0.5) else language.lower()
    patterns = snippets.HELLO_REQUESTS if kind == "hello" else snippets.ANY_CODE
    pattern = words.pick(patterns)
    if "{lang}" not in pattern:
        language = "Python"
    question = pattern.format(lang=spelled)
    body = snippets.HELLO_WORLD[language]
    fence = f"```{language.lower()}\n{body}\n```"
    return words.styled(question), f"Here is hello world in {language}:\n\n{fence}"


def echo(words: Words) -> Turn:
    """The user asks for some words to be said: a drill in copying."""
    count = words.rng.choice((1, 1, 2, 3, 4, 6, 10))
    said = " ".join(words.value(wordings.CHATTER) for _ in range(count))
    return words.pick(wordings.ECHO_REQUESTS).format(x=said), weighty(said)
