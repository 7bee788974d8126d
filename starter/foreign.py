"""Turns in other languages, and questions about them."""

import unicodedata

from starter.foreign_courtesies import COURTESIES
from starter.foreign_questions import FOREIGN_QUESTIONS
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
from starter.salutations import SALUTATIONS
from starter.words import Words


def _language(words: Words) -> str:
    often = ("Korean", "German", "French", "Spanish", "Chinese", "Japanese")
    return words.rng.choice(often if words.chance(0.4) else list(SENTENCES))


PLAIN_LETTERS = str.maketrans("łŁıß", "lLis")
ACCENTED = frozenset(
    ("French", "Spanish", "Italian", "Portuguese", "Polish", "Turkish", "Swedish", "German")
)


def typed(words: Words, language: str, text: str) -> str:
    """The sentence as people type it: capitals, accents and signs come and go."""
    if words.chance(0.4):
        text = text[0].upper() + text[1:]
    if words.chance(0.15):
        text = text.rstrip("?!.？！。").rstrip()
    if language in ACCENTED and words.chance(0.15):
        letters = unicodedata.normalize("NFD", text.translate(PLAIN_LETTERS))
        text = "".join(letter for letter in letters if not unicodedata.combining(letter))
    if words.chance(0.02):
        text = text.upper()
    return text


def saluted(words: Words) -> Turn:
    """The user says hello in another language."""
    language = _language(words) if words.chance(0.85) else words.rng.choice(list(SALUTATIONS))
    patterns, reply = SALUTATIONS[language]
    return typed(words, language, words.pick(patterns)), reply


def greeted(words: Words) -> Turn:
    """The user chats in another language, and is answered in it."""
    language = _language(words)
    kind = words.rng.choice(("fine", "welcome", "bye", "i_am", "i_am", "hello", *["unknown"] * 4))
    if kind == "unknown":
        return asked(words, language)
    patterns = COURTESIES[language][kind] + PHRASEBOOK[language].get(kind, ())
    return typed(words, language, words.pick(patterns)), SENTENCES[language][kind]


def asked(words: Words, language: str) -> Turn:
    """The user asks in a language for what the model does not know."""
    patterns, topics = FOREIGN_QUESTIONS[language]
    patterns += PHRASEBOOK[language].get("unknown", ())
    text = words.pick(patterns).replace("{x}", words.rng.choice(topics))
    return typed(words, language, text), SENTENCES[language]["unknown"]


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
