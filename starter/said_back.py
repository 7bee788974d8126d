"""Turns in which the user wants some words back as they are: drills in copying."""

from starter import made_to_order, ordered_again
from starter import writing_phrases as wordings
from starter.heroes import NAMES
from starter.rows import Turn, weighty
from starter.words import Words


def echo(words: Words) -> Turn:
    """The user asks for some words to be said."""
    if words.chance(0.1):
        return _in_a_block(words)
    if words.chance(0.65):
        return _sentence(words)
    count = words.rng.choice((1, 1, 2, 3, 4))
    said = " ".join(words.value(wordings.CHATTER) for _ in range(count))
    return words.pick(wordings.ECHO_REQUESTS).format(x=said), weighty(said)


def _sentence(words: Words) -> Turn:
    """A sentence or a saying, often in quotation marks or behind a colon."""
    said = words.filled(made_to_order.TEXTS, _word)
    draw = words.rng.random()
    said = said.upper() if draw < 0.08 else said[0].upper() + said[1:] if draw < 0.2 else said
    marks = words.rng.choice(("{}", "{}", "{}", '"{}"', '"{}"', "'{}'", "“{}”"))
    pattern = words.pick(made_to_order.ECHO)
    if words.chance(0.4):
        pattern = pattern[0].upper() + pattern[1:]
    return pattern.format(q=marks.format(said)), weighty(said)


def _in_a_block(words: Words) -> Turn:
    """A line that is to be shown as code."""
    line = words.filled(ordered_again.LINES, _word)
    marked = words.rng.choice(("`{}`", "`{}`", '"{}"', "'{}'")).format(line)
    question = words.pick(ordered_again.IN_A_BLOCK).format(x=marked, q=line)
    return question, f"Here it is:\n\n```\n{weighty(line)}\n```"


def _word(words: Words, place: str) -> str:
    if place == "p":
        return words.value(NAMES, proper=True)
    return words.value(wordings.SHOPPING)
