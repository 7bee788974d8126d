"""Turns in other languages, and questions about them."""

from starter.languages import SENTENCES
from starter.phrasebook import (
    ANSWER_IN,
    ASKED_IN,
    ENGLISH,
    EXPRESSIONS,
    HOW_TO_SAY,
    PHRASEBOOK,
    SPEAK,
)
from starter.rows import Turn
from starter.words import Words


def _language(words: Words) -> str:
    often = ("Korean", "German", "French", "Spanish", "Chinese", "Japanese")
    return words.rng.choice(often if words.chance(0.4) else list(SENTENCES))


def greeted(words: Words) -> Turn:
    """The user chats in another language, and is answered in it."""
    language = _language(words)
    kinds = PHRASEBOOK[language]
    kind = words.rng.choice(list(kinds))
    question = words.pick(kinds[kind])
    if words.chance(0.3):
        question = question[0].upper() + question[1:]
    return question, SENTENCES[language][kind]


def about_languages(words: Words) -> Turn:
    """The user asks in English for words of another language, or for an answer in it."""
    language = _language(words)
    spelled = language if words.chance(0.6) else language.lower()
    draw = words.rng.random()
    if draw < 0.45:
        english, foreign = words.rng.choice(list(EXPRESSIONS[language].items()))
        if words.chance(0.4):
            english, foreign = "hello", EXPRESSIONS[language]["hello"]
        pattern = words.rng.choice(HOW_TO_SAY)
        if "{x}" not in pattern:
            foreign = EXPRESSIONS[language]["hello"]
        question = words.pick((pattern.replace("{x}", ENGLISH[english]),)).format(language=spelled)
        return words.styled(question, slips=False), f"In {language}: {foreign}."
    if draw < 0.7:
        question = words.pick(SPEAK).format(language=spelled)
        return words.styled(question, slips=False), SENTENCES[language]["hello"]
    kind = words.rng.choice(list(ASKED_IN))
    asked = words.pick((ASKED_IN[kind],))
    question = words.pick(ANSWER_IN).format(x=asked, language=spelled)
    return words.styled(question, slips=False), SENTENCES[language][kind]
