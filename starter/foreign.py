"""Turns in other languages, and questions about them."""

import unicodedata

from starter.foreign_besides import MET
from starter.foreign_chat import CHAT
from starter.foreign_courtesies import COURTESIES
from starter.foreign_plain import NAMES, SAID
from starter.foreign_questions import FOREIGN_QUESTIONS
from starter.languages import SENTENCES, TELL_NAME
from starter.phrasebook import (
    ANSWER_IN,
    ASKED_IN,
    ENGLISH,
    EXPRESSIONS,
    HOW_PLAIN,
    HOW_TO_SAY,
    PEOPLE,
    PHRASEBOOK,
    SPEAK,
)
from starter.rows import Turn, weighty
from starter.salutations import OPENERS, SALUTATIONS
from starter.words import Words

FREQUENCIES = {
    "Korean": 6,
    "German": 6,
    "French": 6,
    "Spanish": 6,
    "Chinese": 5,
    "Japanese": 5,
    "Italian": 6,
    "Portuguese": 4,
    "Russian": 4.5,
    "Dutch": 3.5,
    "Polish": 3,
    "Turkish": 3,
    "Swedish": 3.5,
}
"""How often each language comes."""
ASKED_FOR = {
    "hello": 8,
    "thank you": 6,
    "goodbye": 4,
    "good morning": 3,
    "good night": 3,
    "please": 3,
    "yes": 2,
    "no": 2,
}
"""How often it is asked how something is said."""
PLAIN = 0.65
"""So often it is what most people say."""


def draw_language(words: Words) -> str:
    """One of the languages that it has sentences of, the rarer ones less often."""
    return words.weighed(FREQUENCIES)


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
    """The user says hello in another language; what is said behind it decides on the reply."""
    language = draw_language(words)
    if words.chance(PLAIN):
        return _said(words, language, "hello")
    if words.chance(0.35):
        (kind,) = words.rng.choices(("fine", "i_am", "hello"), (6, 2, 1))
        more = words.pick(_courtesies(language, kind))
        more = more[0].upper() + more[1:] if words.chance(0.4) else more
        opened = words.pick(OPENERS[language]) + more
        return typed(words, language, opened), SENTENCES[language][kind]
    text = typed(words, language, words.pick(SALUTATIONS[language]))
    return text, SENTENCES[language]["hello"]


def _courtesies(language: str, kind: str) -> tuple[str, ...]:
    return COURTESIES[language][kind] + PHRASEBOOK[language].get(kind, ())


def greeted(words: Words) -> Turn:
    """The user chats in another language, and is answered in it."""
    language = draw_language(words)
    kinds = ("fine", "welcome", "bye", "i_am", "hello", "unknown")
    (kind,) = words.rng.choices(kinds, (4, 3, 3, 3, 1, 5))
    if words.chance(PLAIN):
        return _said(words, language, kind)
    if kind == "unknown":
        return asked(words, language)
    text = typed(words, language, words.pick(_courtesies(language, kind)))
    return text, SENTENCES[language][kind]


def _said(words: Words, language: str, kind: str) -> Turn:
    """What most people say of this kind."""
    said = CHAT[language][kind] if words.chance(0.5) else SAID[language][kind]
    text = typed(words, language, words.pick(said))
    return text, SENTENCES[language][kind]


def named(words: Words, language: str, name: str) -> str:
    """How a user tells their name in a language."""
    if words.chance(0.3):
        return words.pick(MET[language]).format(v=name)
    plain = words.chance(PLAIN) and language in NAMES
    return words.pick((NAMES if plain else TELL_NAME)[language]).format(v=name)


def introduced(words: Words, language: str, name: str) -> Turn:
    """The user tells their name in a language, and is greeted with it."""
    return named(words, language, name), SENTENCES[language]["met"].format(v=weighty(name))


def asked(words: Words, language: str) -> Turn:
    """The user asks in a language for what the model does not know."""
    patterns, topics = FOREIGN_QUESTIONS[language]
    patterns += PHRASEBOOK[language].get("unknown", ())
    text = words.pick(patterns).replace("{x}", words.rng.choice(topics))
    return typed(words, language, text), SENTENCES[language]["unknown"]


def _said_in(words: Words, language: str, spelled: str) -> Turn:
    """The user asks how something is said in a language."""
    english = words.weighed(ASKED_FOR)
    pattern = words.rng.choice(HOW_PLAIN if words.chance(PLAIN) else HOW_TO_SAY)
    foreign = EXPRESSIONS[language][english if "{x}" in pattern else "hello"]
    people, country = PEOPLE[language]
    pattern = pattern.replace("{people}", people).replace("{country}", country)
    question = words.expand(pattern.replace("{x}", ENGLISH[english])).format(language=spelled)
    return words.styled(question, slips=False), f"In {language}: {foreign}."


def about_languages(words: Words) -> Turn:
    """The user asks in English for words of another language, or for an answer in it."""
    language = draw_language(words)
    spelled = language if words.chance(0.6) else language.lower()
    draw = words.rng.random()
    if draw < 0.7:
        return _said_in(words, language, spelled)
    if draw < 0.85:
        question = words.pick(SPEAK).format(language=spelled)
        return words.styled(question, slips=False), SENTENCES[language]["hello"]
    kind = words.rng.choice(list(ASKED_IN))
    asked = words.expand(ASKED_IN[kind])
    question = words.pick(ANSWER_IN).format(x=asked, language=spelled)
    return words.styled(question, slips=False), SENTENCES[language][kind]
