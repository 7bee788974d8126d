"""Cards with random values, and turns in which the user asks about the program.

A reply is the card's line, "To " before it: "To quit llmtui: Ctrl+Q". Where the card has no such
line, the model says "look in the help" in its place, so that it names the topic first and then
looks for the topic's line: that was learnt faster than deciding first whether there is one.
"""

import re
from collections.abc import Mapping, Sequence

from starter.card import label, topics
from starter.help_askings_rarer import BEFORE
from starter.help_phrases import (
    HELP,
    HOW,
    KEY_QUESTIONS,
    ORDERED,
    ORDERS,
    OTHER_QUESTIONS,
    OTHER_TASKS,
    PLACES,
    PLAIN_HOW,
    QUESTIONS,
)
from starter.help_plain import PLAIN
from starter.inflection import framed
from starter.rows import Turn, weighty
from starter.values import NAMES
from starter.words import Words, listed

Card = Mapping[str, str]

LINES = (7, 10, 14, 18, 22, 26, 30, 32, 32, 34)
"""How many lines a card may have; the program's own has about 30."""
LOOK = "look in the help"
NOT_THERE = "I was not told that: look in the help"
LETTERS = list("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
NAMED_KEYS = [
    *(f"F{number}" for number in range(1, 13)),
    *listed("Escape Enter Tab Space Up Down Left Right Home End Page_Up Insert Delete Backspace"),
    *listed("PageUp PageDown Esc Return Slash Comma Period Minus Plus"),
]
MODIFIERS = [
    *["Ctrl+"] * 8,
    *["Alt+"] * 4,
    *listed("Shift+ Ctrl+Shift+ Ctrl+Alt+ Super+ Meta+ Ctrl- Alt- C- M- Hyper+"),
]
ENDINGS = listed(".toml .db .ini .json .txt .yaml .conf .gguf .md / ")
ROOTS = listed("~/ / ~/. ~/.local/ ~/.config/ ~/.local/share/ /opt/ /etc/ /srv/ C:/ ./ /home/")
PROGRAMS = listed("llmtui llmtui llmtui llmtui llmtui chat lt talk python run")
PARTS = listed(
    "models get pull list fetch add show run ask new data files chat store local share config state"
    " cache lib home app bin user sessions history main base text notes docs work temp doctor check"
    " version print open last resume info use load prompt system set clear export dump"
    " continue previous restore recent start session reply message file folder"
)
KEYED = frozenset(topics()[: topics().index("export")])
FIELDS = listed("name path file model engine")
"""Fields of a model in a configuration."""
TO_THE_MODEL = re.compile(r"\byou\b")
WHOLE = 0.5
"""How many of the questions about a topic are whole messages, as people type them."""
FOLDERS = frozenset({"models_folder", "config_file"})


def draw_key(words: Words) -> str:
    """A key with or without modifiers; now and then two, or something that is no key."""
    rng = words.rng
    if words.chance(0.05):
        return f"{rng.choice(MODIFIERS)}{rng.choice(LETTERS)} {draw_key(words)}"
    if words.chance(0.04):
        return words.made_up()
    key = rng.choice(LETTERS) if words.chance(0.6) else rng.choice(NAMED_KEYS)
    if len(key) > 1 and words.chance(0.7):
        return key
    spelled = f"{rng.choice(MODIFIERS)}{key}"
    return spelled.lower() if words.chance(0.12) else spelled


def _part(words: Words) -> str:
    """A word of a command: usual, made up, or one token, so that "--continue" has no space in it."""
    draw = words.rng.random()
    if draw < 0.2 and words.pieces:
        return words.rng.choice(words.pieces).lower()
    return words.rng.choice(PARTS) if draw < 0.6 else words.made_up().lower()


def draw_slash(words: Words) -> str:
    """`/name` or `/name ARGUMENT`."""
    argument = ""
    if words.chance(0.5):
        argument = " " + words.rng.choice(
            ("NAME", "TEXT", "FILE", "TITLE", "NAME=VALUE", "ID", "X", _part(words).upper())
        )
    return f"/{_part(words)}{argument}"


def draw_command(words: Words, start: str = "") -> str:
    """A command line of two to five words; some begin as others of their card do."""
    rng = words.rng
    program = rng.choice(PROGRAMS) if words.chance(0.85) else words.made_up().lower()
    parts = [
        rng.choice(("", "", "", "--", "-")) + _part(words) for _ in range(rng.choice((1, 1, 2, 2)))
    ]
    if words.chance(0.1):
        parts[-1] = f"-{rng.choice(LETTERS[:26]).lower()}"
    if start and words.chance(0.35):
        program, parts = start, parts[: rng.randint(0, 1)]
    if words.chance(0.4):
        parts.append(rng.choice(("FILE", "TEXT", "NAME", "ID", "FILE.gguf", "REPO", "MODEL")))
    return " ".join((program, *parts))


def draw_path(words: Words, within: str = "") -> str:
    """A file or a folder: mostly `within` a folder of this name, as others of their card are."""
    rng = words.rng
    parts = [_part(words) for _ in range(rng.randint(1, 4))]
    if within and words.chance(0.8):
        parts.insert(rng.randrange(len(parts)), within)
    return f"{rng.choice(ROOTS)}{'/'.join(parts)}{rng.choice(ENDINGS)}"


def draw_entry(words: Words) -> str:
    """What adds a model to a configuration, as TOML or much like it."""
    rng = words.rng
    section = "models" if words.chance(0.7) else _part(words)
    pairs = []
    for field in rng.sample(FIELDS, rng.choice((1, 2, 2, 2))):
        value = rng.choice(("NAME", "FILE.gguf", _part(words), f"{_part(words)}.gguf"))
        pairs.append(f'{field} = "{draw_path(words) if words.chance(0.2) else value}"')
    entry = ", ".join(pairs)
    return rng.choice((f"{section} = [{{ {entry} }}]",) * 2 + (f"[[{section}]] {entry}", entry))


def draw_loading(words: Words, start: str) -> str:
    """How a model is loaded: by a command, by lines of the configuration, or by either."""
    draw = words.rng.random()
    if draw < 0.3:
        return draw_command(words, start)
    if draw < 0.5:
        return draw_entry(words)
    return f"{draw_command(words, start)}, in the config: {draw_entry(words)}"


def draw_value(words: Words, topic: str, start: str = "") -> str:
    """What may stand on a card for this topic; now and then of another kind than it is."""
    rng = words.rng
    if words.chance(0.1):
        return rng.choice((draw_key, draw_slash, draw_command, draw_path))(words)
    if topic in FOLDERS:
        return draw_path(words, start.partition(" ")[0])
    if topic == "set":
        return draw_slash(words)
    if topic == "load_model":
        return draw_loading(words, start)
    if topic not in KEYED:
        return draw_command(words, start)
    if words.chance(0.2):
        return f"{draw_key(words)} or {draw_slash(words)}"
    return draw_key(words) if words.chance(0.92) else draw_slash(words)


def draw_card(words: Words, lines: Sequence[int]) -> dict[str, str]:
    """A card of one of these lengths, half of the time in the order of the program's own."""
    count = words.rng.choice(lines)
    chosen = words.rng.sample(topics(), count)
    if words.chance(0.5):
        chosen.sort(key=topics().index)
    start = f"{words.rng.choice(PROGRAMS)} {_part(words)}"
    return {topic: draw_value(words, topic, start) for topic in chosen}


def line(card: Card, topic: str, short: bool = False) -> str:
    """The answer about one topic."""
    if topic not in card:
        return LOOK if short else f"To {_label(topic)}: {weighty(LOOK)}{way_to_help(card)}"
    if short:
        return weighty(card[topic])
    return f"To {_label(topic)}: {weighty(card[topic])}"


def _label(topic: str) -> str:
    """The label, its first word weighty: with that the topic is chosen."""
    first, _, rest = label(topic).partition(" ")
    return f"{weighty(first)} {rest}"


def way_to_help(card: Card) -> str:
    """Behind an answer that sends the user to the help: how to get there."""
    if "help" not in card:
        return ""
    return f". To {label('help')}: {weighty(card['help'])}"


def not_there(card: Card, short: bool = False) -> str:
    """The answer to what no card has a line for."""
    return LOOK if short else f"{NOT_THERE}{way_to_help(card)}"


def help_question(words: Words, topic: str) -> str:
    """One of the many ways to ask about a topic: mostly a plain one."""
    question = _help_question(words, topic).replace(" a answer", " an answer")
    if words.chance(0.05):
        question = f"{words.pick(BEFORE)}{words.rng.choice(('. ', ': ', ', ', '! '))}{question}"
    return words.styled(question)


def _help_question(words: Words, topic: str) -> str:
    if topic in QUESTIONS and words.chance(WHOLE):
        return words.filled(QUESTIONS[topic], _in_place)
    draw = words.rng.random()
    if draw < 0.45:
        return framed(words.pick(PLAIN_HOW), words.pick(PLAIN[topic]))
    wordings = HELP[topic]
    if draw < 0.7:
        return words.pick(wordings.questions)
    task = words.pick(wordings.tasks)
    if topic in ORDERED and not TO_THE_MODEL.search(task) and words.chance(0.1):
        return framed(words.pick(ORDERS), task)
    return _how(words, task)


def _in_place(words: Words, place: str) -> str:
    return words.rng.choice(NAMES if place == "name" else PLACES[place])


def _how(words: Words, task: str) -> str:
    """How to do this: a third of the time as most people would ask."""
    return framed(words.pick(PLAIN_HOW if words.chance(0.35) else HOW), task)


def ask_topic(words: Words, card: Card, short: bool = False) -> Turn:
    """A question about a topic, mostly one on the card."""
    pool = list(card) if card and words.chance(0.8) else list(topics())
    topic = words.rng.choice(pool)
    return help_question(words, topic), line(card, topic, short)


def ask_key(words: Words, card: Card, short: bool = False) -> Turn:
    """What does this key do? The answer is its line; mostly it is on the card."""
    shown = {value.split(" or ")[0]: topic for topic, value in card.items()}
    if shown and words.chance(0.75):
        key = words.rng.choice(list(shown))
        topic = shown[key]
        answer = weighty(label(topic)) if short else f"To {weighty(label(topic))}: {card[topic]}"
    else:
        key = draw_key(words)
        if key in shown:
            return ask_topic(words, card, short)
        answer = not_there(card, short)
    spelled = key.lower() if words.chance(0.25) else key
    return words.styled(words.pick(KEY_QUESTIONS).format(key=spelled), slips=False), answer


def ask_other(words: Words, card: Card, short: bool = False) -> Turn:
    """How to do something that no card has a line about."""
    if words.chance(WHOLE):
        question = words.filled(OTHER_QUESTIONS, _in_place)
    else:
        question = _how(words, words.pick(OTHER_TASKS))
    return words.styled(question), not_there(card, short)


def ask_program(words: Words, card: Card, short: bool = False) -> Turn:
    """Any question about the program."""
    kinds = (ask_topic, ask_key, ask_other)
    return words.rng.choices(kinds, (10, 0.6 if card else 0.2, 1.2))[0](words, card, short)
