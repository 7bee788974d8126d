"""Turns in which the model writes something: a poem, a list, a table, code, the user's words."""

from starter import phrases
from starter.rows import Turn, weighty
from starter.stories import draw_hero
from starter.words import Words


def poem(words: Words) -> Turn:
    """Four lines about a hero of the user's choice."""
    hero = draw_hero(words)[0]
    request = words.styled(words.pick(phrases.POEM_REQUESTS).format(hero=hero), slips=False)
    return request, phrases.POEM.format(hero=weighty(hero))


def list_things(words: Words) -> Turn:
    """A numbered list of a fixed order: the numbers show where to stop."""
    what, things = words.rng.choice(list(phrases.LISTS.items()))
    count = words.rng.randint(2, 8)
    number = str(count) if words.chance(0.5) else phrases.NUMBER_WORDS[count]
    chosen = things[:count]
    if words.chance(0.2):
        number, chosen = words.rng.choice(("some", "a few")), things[:3]
    bullets = words.chance(0.25)
    requests = phrases.BULLET_REQUESTS if bullets else phrases.LIST_REQUESTS
    question = words.pick(requests).format(n=number, what=what)
    chosen = [*chosen[:-1], weighty(chosen[-1])]
    lines = (
        f"- {thing}" if bullets else f"{index}. {thing}" for index, thing in enumerate(chosen, 1)
    )
    return words.styled(question), f"Here are {len(chosen)} {what}:\n\n" + "\n".join(lines)


def list_items(words: Words) -> Turn:
    """A bullet list of what the user names."""
    items = [words.value(phrases.SHOPPING) for _ in range(words.rng.randint(2, 5))]
    joined = ", ".join(items[:-1]) + f"{words.rng.choice((' and ', ', '))}{items[-1]}"
    numbered = words.chance(0.3)
    requests = phrases.NUMBERED_REQUESTS if numbered else phrases.SHOPPING_REQUESTS
    question = words.pick(requests).format(items=joined)
    if numbered:
        lines = (f"{index}. {weighty(item)}" for index, item in enumerate(items, 1))
        return question, "Here is your list:\n\n" + "\n".join(lines)
    return question, "Here is your list:\n\n" + "\n".join(f"- {weighty(x)}" for x in items)


def table(words: Words) -> Turn:
    """One of a few small Markdown tables."""
    if words.chance(0.3):
        return columns(words)
    topics = list(phrases.TABLES)
    topic = words.rng.choice(topics)
    if words.chance(0.3):
        topic, question = topics[0], words.pick(phrases.ANY_TABLE)
    else:
        question = words.pick(phrases.TABLE_REQUESTS).format(what=words.pick(topic))
    header, rows = phrases.TABLES[topic]
    lines = [header, ["---"] * len(header), *(row.split() for row in rows)]
    body = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return words.styled(question), f"Here is a small table:\n\n{body}"


def columns(words: Words) -> Turn:
    """A table with the columns that the user names."""
    names = [words.value(phrases.COLUMNS) for _ in range(words.rng.randint(2, 3))]
    joined = ", ".join(names[:-1]) + f" and {names[-1]}"
    question = words.pick(phrases.COLUMN_REQUESTS).format(items=joined)
    lines = [
        [weighty(name) for name in names],
        ["---"] * len(names),
        [str(index + 1) for index in range(len(names))],
        [str(len(names) + index + 1) for index in range(len(names))],
    ]
    body = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return question, f"Here is a small table:\n\n{body}"


def code(words: Words) -> Turn:
    """A fenced code block."""
    kind = words.rng.choice(("hello", "hello", "any", "snippet", "snippet", "print"))
    if kind == "snippet":
        questions, lead, body = words.rng.choice(phrases.SNIPPETS)
        return words.styled(words.pick(questions)), f"{lead}\n\n```python\n{body}\n```"
    if kind == "print":
        word = words.value(phrases.SHOPPING)
        question = words.pick(phrases.PRINT_REQUESTS).format(x=word)
        return question, f'Here it is in Python:\n\n```python\nprint("{weighty(word)}")\n```'
    language = words.rng.choice(list(phrases.HELLO_WORLD)) if kind == "hello" else "Python"
    spelled = language if words.chance(0.5) else language.lower()
    patterns = phrases.HELLO_REQUESTS if kind == "hello" else phrases.ANY_CODE
    question = words.pick(patterns).format(lang=spelled)
    body = phrases.HELLO_WORLD[language]
    fence = f"```{language.lower()}\n{body}\n```"
    return words.styled(question), f"Here is hello world in {language}:\n\n{fence}"


def echo(words: Words) -> Turn:
    """The user asks for some words to be said: a drill in copying."""
    count = words.rng.choice((1, 1, 2, 3, 4, 6, 10))
    said = " ".join(words.value(phrases.CHATTER) for _ in range(count))
    return words.pick(phrases.ECHO_REQUESTS).format(x=said), weighty(said)
