"""What is told as people type it: a greeting or an aside around it, capitals, an end."""

from starter import introductions, recollections
from starter.rows import Turn
from starter.told_besides import BEFORE, BEHIND
from starter.words import Words

HELLOS = ("hi", "hello", "hey", "yo", "good ", "greetings", "morning", "evening")
PAUSES = (". ", ". ", ", ", ", ", "! ", " ", "... ")
MESSAGE_ENDS = (*("", "", "", "", "", ".", ".", "!", " :)", "!!", "...") * 22, *recollections.TAILS)
TOLD_ENDS = (*("", "", "", ".", ".", "!", " :)") * 33, *recollections.TAILS)


def dressed(words: Words, message: str, facts: dict[str, Turn]) -> str:
    """A whole message mostly as it is, now and then with something around it."""
    values = tuple(value for value, _ in facts.values())
    draw = words.rng.random()
    if draw < 0.1 and not message.lower().startswith(HELLOS):
        message = words.rng.choice(("hi, ", "hello, ", "hey ", "hi! ", "hello. ")) + message
    elif draw < 0.22:
        message = f"{words.rng.choice(BEFORE)}{words.rng.choice(PAUSES)}{message}"
    if draw > 0.9:
        end = message if message[-1] in ".!?" else message + words.rng.choice(".!,")
        message = f"{end} {words.rng.choice(BEHIND)}"
    if words.chance(0.3) and not message.startswith(values):
        message = message[0].upper() + message[1:]
    return message + words.rng.choice(MESSAGE_ENDS) if message[-1].isalnum() else message


def as_typed(words: Words, question: str, facts: dict[str, Turn]) -> str:
    """With a greeting or an aside before it, a capital (not in the values), an end."""
    values = tuple(value for value, _ in facts.values())
    if question.startswith(HELLOS):
        pass
    elif words.chance(0.25):
        hello = ("hi, ", "hello, ", "hey ", "hi! ", "hello! ", "hey, ", "hi there, ", "hello. ")
        question = words.rng.choice(hello) + question
    elif words.chance(0.1):
        question = f"{words.rng.choice(BEFORE)}{words.rng.choice(PAUSES)}{question}"
    elif words.chance(0.08):
        question = words.pick(introductions.BEFORE_TELLING) + question
    if words.chance(0.4) and not question.startswith(values):
        question = question[0].upper() + question[1:]
    if words.chance(0.06):
        after = words.pick(introductions.AFTER_TELLING)
        return f"{question}{words.rng.choice(('. ', ', ', '! ', ' - '))}{after}"
    return question + words.rng.choice(TOLD_ENDS)


def shot(words: Words, correction: str, value: str) -> str:
    """A correction as people type it: in haste, with little around it."""
    if words.chance(0.15):
        correction = f"{words.rng.choice(('oh', 'hey', 'ah', 'hm', 'ok', 'sorry'))}, {correction}"
    if words.chance(0.35) and not correction.startswith(value):
        correction = correction[0].upper() + correction[1:]
    if words.chance(0.06):
        return f"{correction}{words.rng.choice(('. ', ', ', '! '))}{words.rng.choice(BEHIND)}"
    if not correction[-1].isalnum():
        return correction
    return correction + words.rng.choice(("", "", "", "", ".", ".", "!", "!!", " :)"))
