"""Dialogues for the starter model, made on the fly from a seeded random source.

`draw_row` returns one training row: a ChatML conversation of several turns, with the spans that
the model is to learn (the replies) and, inside them, the spans that count more: what it can
only have copied from before, and what it had to work out. A `Dialogue` remembers what its user
has told, so that later turns ask for it. No row is stored; a training run sees hardly any twice.
"""

import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

from starter import held_out, phrases, program, sums, unknown, writings
from starter.card import card_text, label
from starter.facts import (
    ABOUT_ME,
    CORRECTIONS,
    FACTS,
    INTRODUCTIONS,
    NOT_TOLD,
    NOUNS,
    PERSONAL,
    PETS,
    REPLACED,
)
from starter.help_phrases import HOW
from starter.languages import ASK_NAME, IN_LANGUAGE, SENTENCES, TELL_NAME
from starter.rows import Row, RowBuilder, Turn, weighty
from starter.stories import Story, draw_story, go_on_with
from starter.words import Words, with_article


class Persona(NamedTuple):
    """Who the system prompt says the model is; either part may be empty."""

    name: str
    kind: str

    def introduction(self) -> str:
        """The reply to "who are you?"."""
        sound = phrases.SOUNDS.get(self.kind.lower(), "")
        parts = [weighty(part) for part in (self.name, self._article_and_kind()) if part]
        return f"{sound} I am {', '.join(parts)}.".strip()

    def _article_and_kind(self) -> str:
        return with_article(self.kind) if self.kind else ""


class Dialogue:
    """One conversation's memory, and a method for each kind of turn."""

    def __init__(self, rng: random.Random, words: Words, card: program.Card) -> None:
        self.rng = rng
        self.words = words
        self.card = card
        self.told: dict[str, Turn] = {}  # fact -> (value, kind of pet or noun)
        self.last_told = ""
        self.persona: Persona | None = None
        self.one_word = False
        self.language = ""
        self.begin = self.end = ""
        self.story: Story | None = None
        self.strange = words.chance(0.35)
        """Some of its replies are of another's making, as in a session begun with another model."""

    # the system prompt

    def draw_system(self) -> str:
        """A system prompt: who the model is, and how it is to answer; often none."""
        parts = []
        if self.words.chance(0.3):
            parts.append(self._draw_persona())
        if self.words.chance(0.22 if parts else 0.16):
            parts.append(self._draw_manner())
        if not parts and self.words.chance(0.15):
            parts.append(self.rng.choice(phrases.SYSTEM_PLAIN))
        if parts and self.words.chance(0.15):
            parts.append(self.rng.choice(phrases.SYSTEM_TAILS))
        if self.words.chance(0.15):
            self.rng.shuffle(parts)
        return self.rng.choice((" ", " ", "\n")).join(parts)

    def _draw_persona(self) -> str:
        name = self.words.value(phrases.ROLE_NAMES, proper=True) if self.words.chance(0.85) else ""
        kind = self.words.value(phrases.KINDS) if self.words.chance(0.85) or not name else ""
        self.persona = Persona(name, kind)
        patterns: Sequence[str] = phrases.PERSONA_NAMED
        if not (name and kind):
            patterns = phrases.PERSONA_NAME if name else phrases.PERSONA_KIND
        a_kind = with_article(kind) if kind else ""
        return self.words.pick(patterns).format(name=name, kind=kind, a_kind=a_kind)

    def _draw_manner(self) -> str:
        draw = self.rng.random()
        if draw < 0.4:
            self.one_word = True
            return self.words.pick(phrases.IN_ONE_WORD)
        if draw < 0.8:
            self.language = "Korean" if self.words.chance(0.4) else self.rng.choice([*SENTENCES])
            return self.words.pick(IN_LANGUAGE).format(language=self.language)
        said = self.words.value(phrases.EXCLAMATIONS)
        if draw < 0.9:
            self.end = " " + weighty(said)
            return self.words.pick(phrases.END_WITH).format(v=said)
        self.begin = weighty(said) + " "
        return self.words.pick(phrases.BEGIN_WITH).format(v=said)

    def finished(self, turn: Turn) -> Turn:
        """The turn with what the system prompt wants around each reply."""
        question, reply = turn
        return question, f"{self.begin}{reply}{self.end}"

    def say(self, kind: str, reply: str, short: str = "") -> str:
        """The reply as the manner wants it; `kind` is a sentence of `SENTENCES`."""
        if self.language:
            return SENTENCES[self.language][kind]
        return short if self.one_word and short else reply

    # turns about the user and the model

    def tell(self) -> Turn:
        """The user says something about themselves."""
        draw = self.rng.random()
        if self.last_told in self.told and draw < 0.3:
            return self._correct()
        if draw < 0.38:
            keys, pattern = self.rng.choice(INTRODUCTIONS)
            facts = {key: self._draw_fact(key) for key in keys}
            said = self.words.pick((pattern,))
            sentence = said.format(**{key: value for key, (value, _) in facts.items()})
            return self._told(facts, sentence)
        count = self.rng.choice((1, 1, 1, 1, 1, 2, 2, 3, 4))
        facts = {key: self._draw_fact(key) for key in self.rng.sample(list(FACTS), count)}
        sentences = [self._telling(key, *fact) for key, fact in facts.items()]
        joint = self.rng.choice((" and ", ", ", ". ", ", and "))
        return self._told(facts, joint.join(sentences))

    def _draw_fact(self, key: str) -> Turn:
        fact = FACTS[key]
        value = self.words.value(fact.values, fact.proper)
        if key == "other" and self.words.chance(0.3):
            value = str(self.rng.randint(1, 9999))
        if key == "age":
            value = str(self.rng.randint(5, 99))
        if key == "pet":
            return value, self._animal()
        return value, self._noun() if key == "other" else ""

    def _animal(self) -> str:
        return self.rng.choice(PETS) if self.words.chance(0.75) else self.words.made_up().lower()

    def _noun(self) -> str:
        return self.rng.choice(NOUNS) if self.words.chance(0.75) else self.words.made_up().lower()

    def _telling(self, key: str, value: str, kind: str) -> str:
        sentence = self.words.pick(FACTS[key].tell).format(v=value, k=kind)
        if key in self.told and self.words.chance(0.6):
            sentence = self.rng.choice(CORRECTIONS) + sentence
        return sentence

    def _told(self, facts: dict[str, Turn], question: str) -> Turn:
        """Remember these facts; the reply confirms each."""
        self.told.update(facts)
        self.last_told = next(iter(facts)) if len(facts) == 1 else ""
        if self.words.chance(0.2):
            question = self.rng.choice(("hi, ", "hello, ", "hey ", "hi! ", "hello! ")) + question
        if self.words.chance(0.4):
            question = question[0].upper() + question[1:]
        question += self.rng.choice(("", "", "", ".", "!", " :)"))
        if self.one_word:
            return question, "Ok."
        confirmed = " ".join(self._confirmed(key) for key in facts)
        if self.words.chance(0.1) and not self.language:
            asked, reply = self._second_question()
            joined = f"{question.rstrip('.!:) ')}{self.rng.choice(('. ', ', ', '! '))}{asked}"
            return joined, f"{confirmed} {reply}"
        return question, confirmed

    def _second_question(self) -> Turn:
        """Something asked in the same breath."""
        if self.words.chance(0.4):
            return self.words.pick(("how are you( today|)?", "and how are you?")), phrases.FINE
        if self.words.chance(0.5):
            return self.words.pick(("(who are you|and who are you|what's your name)?",)), self._me()
        return sums.calculate(self.words)

    def _confirmed(self, key: str) -> str:
        value, kind = self.told[key]
        if self.language:
            return self._recalled(key)
        return FACTS[key].confirm.format(v=weighty(value), k=weighty(kind))

    def _correct(self) -> Turn:
        """What was told last was wrong."""
        key = self.last_told
        old, kind = self.told[key]
        value = self._draw_fact(key)[0]
        tell = self.words.pick(FACTS[key].tell).format(v=value, k=kind)
        if self.words.chance(0.5):
            pattern = self.words.pick(REPLACED)
            question = pattern.format(tell=tell, v=value, old=old)
        else:
            question = self.rng.choice(CORRECTIONS) + tell
        return self._told({key: (value, kind)}, question)

    def strange_reply(self) -> str:
        """What another model may have said here; now and then it repeats what was told."""
        if self.told and self.words.chance(0.4):
            value = self.told[self.rng.choice([*self.told][-2:])][0]
            return self.words.pick(phrases.STRANGE_ECHOES).format(v=value)
        return self.words.pick(phrases.STRANGE_REPLIES)

    def ask(self) -> Turn:
        """The user asks for something that was told, or was not."""
        if len(self.told) > 1 and self.words.chance(0.1):
            return self._ask_two()
        known = list(self.told) if self.told and self.words.chance(0.82) else list(FACTS)
        key = self.rng.choice(known)
        question, reply = self._asked(key)
        slips = key != "other" and not (key == "pet" and key not in self.told)
        return self.words.styled(question, slips), reply

    def _asked(self, key: str) -> Turn:
        value, kind = self.told.get(key, ("", self.rng.choice(PETS)))
        if key == "other" and (not value or self.words.chance(0.15)):
            noun = self._noun()
            value, kind = (value, kind) if noun == kind else ("", noun)
        question = self.words.pick(FACTS[key].ask).format(k=kind)
        if not value:
            missing = FACTS[key].missing.format(k=weighty(kind))
            return question, self.say("missing", missing, "Unknown.")
        return question, weighty(value) if self.one_word else self._recalled(key)

    def ask_personal(self) -> Turn:
        """The user asks for something about themselves that nobody told."""
        question = self.words.styled(self.words.pick(PERSONAL))
        return question, self.say("missing", NOT_TOLD, "Unknown.")

    def _ask_two(self) -> Turn:
        first, second = self.rng.sample(list(self.told), 2)
        (one, reply), (other, more) = self._asked(first), self._asked(second)
        joint = self.rng.choice((" and ", " And ", ", and ", " "))
        end = " " if not self.one_word else ", "
        return f"{one.rstrip('?')}{joint}{other}", f"{reply}{end}{more}"

    def ask_all(self) -> Turn:
        """The user asks for everything told so far; it comes in the order of `FACTS`."""
        recalled = [self._recalled(key) for key in FACTS if key in self.told]
        missing = self.say("missing", "You have not told me anything about you yet.")
        return self.words.styled(self.words.pick(ABOUT_ME)), " ".join(recalled) or missing

    def _recalled(self, key: str) -> str:
        value, kind = self.told[key]
        if self.language and key in SENTENCES[self.language]:
            return SENTENCES[self.language][key].format(v=weighty(value))
        return FACTS[key].recall.format(v=weighty(value), k=weighty(kind))

    def who(self) -> Turn:
        """The user asks who the model is."""
        return self.words.styled(self.words.pick(phrases.WHO_ARE_YOU)), self._me()

    def _me(self) -> str:
        name = self.persona.name if self.persona else ""
        if self.one_word:
            kind = self.persona.kind if self.persona else ""
            return weighty(name or kind or "Starter")
        if self.language and name:
            return SENTENCES[self.language]["i_am_named"].format(v=weighty(name))
        if self.language:
            return SENTENCES[self.language]["i_am"]
        return self.persona.introduction() if self.persona else phrases.I_AM

    def greet(self) -> Turn:
        """The user says hello; a persona answers with its name."""
        reply = f"Hello! {self.persona.introduction()}" if self.persona else phrases.HELLO
        question = self.words.styled(self.words.pick(phrases.GREETINGS))
        return question, self.say("hello", reply, "Hello!")

    def small_talk(self) -> Turn:
        """Thanks, goodbye, a joke, what can you do."""
        kind = self.rng.choice(phrases.SMALL_TALK)
        question = self.words.styled(self.words.pick(kind.questions))
        return question, self.say(kind.name or "unknown", kind.reply, kind.short)

    def foreign(self) -> Turn:
        """The user writes in another language and is answered in it."""
        draw = self.rng.random()
        if draw < 0.2:
            return unknown.script(self.words)
        if draw < 0.6:
            questions, reply = self.rng.choice(phrases.FOREIGN)
            return self.words.styled(self.words.pick(questions), slips=False), reply
        language = self.rng.choice(list(TELL_NAME))
        if "name" in self.told and self.words.chance(0.5):
            reply = SENTENCES[language]["name"].format(v=weighty(self.told["name"][0]))
            return self.words.pick(ASK_NAME[language]), reply
        value = self.words.value(phrases.FOREIGN_NAMES[language], proper=True)
        self.told["name"] = (value, "")
        reply = SENTENCES[language]["name"].format(v=weighty(value))
        return self.words.pick(TELL_NAME[language]).format(v=value), reply

    # turns about the program, and about what the model does not know

    def help(self) -> Turn:
        """The user asks how to do something in the program."""
        return program.ask_program(self.words, self.card, self.one_word)

    def configure(self) -> Turn:
        """The user wants to know what to write into the configuration file."""
        return self.words.styled(self.words.pick(phrases.CONFIG_QUESTIONS)), phrases.CONFIG_LINES

    def world(self) -> Turn:
        """The user asks for knowledge of the world: there is none."""
        return unknown.world(self.words), self._sorry(unknown.UNKNOWN)

    def noise(self) -> Turn:
        """What makes no sense, or is in a language that it has nothing to say in."""
        kind = self.rng.choice((unknown.noise, unknown.noise, unknown.other_language))
        return kind(self.words), self._sorry(unknown.NOISE)

    def long_text(self, length: int) -> Turn:
        """A pasted text."""
        question = unknown.long_text(self.words, length)
        return question, self._sorry(unknown.NOISE)

    def _sorry(self, text: str) -> str:
        return self.say("unknown", unknown.sorry(self.card, text), "Unknown.")

    # stories

    def tell_story(self) -> Turn:
        """A story about a hero of the user's choice."""
        self.story = draw_story(self.words)
        return self.words.styled(self.story.request, slips=False), self.story.text

    def go_on(self) -> Turn:
        """One more scene about the hero of the story last told."""
        question = self.words.pick(phrases.GO_ON)
        assert self.story is not None, "there is nothing to go on with"
        text = go_on_with(self.rng, weighty(self.story.ref), self.story.friend)
        return self.words.styled(question), text

    def calculate(self) -> Turn:
        """A sum."""
        return sums.calculate(self.words, self.one_word)


Kind = Callable[[Dialogue], Turn]
Weights = dict[Kind, float]


def without_memory(turn: Callable[[Words], Turn]) -> Kind:
    """A kind of turn that needs nothing of the dialogue but its words."""
    return lambda dialogue: turn(dialogue.words)


BRIEF: Weights = {
    Dialogue.tell: 3.2,
    Dialogue.ask: 5.0,
    Dialogue.ask_personal: 0.8,
    Dialogue.who: 1.3,
    Dialogue.greet: 1.5,
    Dialogue.small_talk: 3.0,
    Dialogue.world: 1.8,
    Dialogue.calculate: 4.0,
}
"""What can be answered in one word or in another language."""
WEIGHTS: Weights = BRIEF | {
    Dialogue.ask_all: 0.35,
    Dialogue.foreign: 1.2,
    Dialogue.configure: 0.1,
    Dialogue.noise: 0.4,
    Dialogue.help: 5.0,
    without_memory(sums.count): 1.5,
    without_memory(sums.compare): 0.6,
    without_memory(sums.calendar): 2.2,
    Dialogue.tell_story: 0.35,
    without_memory(writings.poem): 0.12,
    without_memory(writings.list_things): 1.4,
    without_memory(writings.list_items): 0.7,
    without_memory(writings.table): 0.7,
    without_memory(writings.code): 0.8,
    without_memory(writings.echo): 0.35,
}
PERSONA_WEIGHT = 1.6
HELP_WEIGHT = 10.0
LONG_CHANGES: Weights = {Dialogue.tell_story: 1.0, Dialogue.calculate: 1.2}
LIMITS = (1, 1, 1, 80, 160, 320, 640)
"""Characters of talk after which a dialogue ends; a long one goes on to `LONG_LIMITS`.

Many have one turn: of those a token of training buys most.
"""
CARD_LIMITS = (80, 160, 300, 600, 900, 1400)
"""The same behind a card: what it costs is shared by more replies."""
LONG_LIMITS = (2600, 6000)


class Mix(NamedTuple):
    """Shares of the rows: with a card, mere copying, long ones; and how long the cards are."""

    cards: float = 0.55
    drills: float = 0.08
    long: float = 0.0
    lines: tuple[int, ...] = program.LINES


PLAIN = Mix(cards=0.0, drills=0.0)


def draw_turn(dialogue: Dialogue, weights: Weights) -> Turn:
    """One turn of a kind drawn by weight; a story may be asked to go on."""
    if dialogue.story is not None and dialogue.words.chance(0.12):
        return dialogue.finished(dialogue.go_on())
    (kind,) = dialogue.rng.choices(list(weights), list(weights.values()))
    return dialogue.finished(kind(dialogue))


def add_turn(builder: RowBuilder, dialogue: Dialogue, turn: Turn) -> None:
    """Add the turn, now and then with a reply that is not the model's and not to be learned."""
    question, reply = turn
    if dialogue.strange and dialogue.words.chance(0.6):
        builder.add(question, dialogue.strange_reply(), learned=False)
        dialogue.story = None
    else:
        builder.add(question, reply)


def weights_of(dialogue: Dialogue, long: bool) -> Weights:
    """How often each kind of turn comes in this dialogue."""
    if dialogue.language:
        weights = dict(BRIEF)
    elif dialogue.one_word:
        weights = BRIEF | {Dialogue.help: 1.5}
    else:
        weights = WEIGHTS | (LONG_CHANGES if long else {})
    if dialogue.card and Dialogue.help in weights:
        weights[Dialogue.help] = HELP_WEIGHT * (0.4 if long else 1)
    if dialogue.persona is not None:
        weights[Dialogue.who] = PERSONA_WEIGHT
    return weights


def draw_row(rng: random.Random, pieces: Sequence[str] = (), mix: Mix = PLAIN) -> Row:
    """One whole conversation without any message of the evaluation set.

    `pieces` are the word pieces that made-up names are built from.
    """
    banned = held_out.digests()
    while True:
        row = _draw(rng, pieces, mix)
        if not any(held_out.digest(message) in banned for message in row.asked):
            return row


def _draw(rng: random.Random, pieces: Sequence[str], mix: Mix) -> Row:
    words = Words(rng, pieces)
    if rng.random() < mix.drills:
        return draw_drill(words, mix.lines if mix.cards else ())
    card = program.draw_card(words, mix.lines) if rng.random() < mix.cards else {}
    return draw_dialogue(words, card, long=rng.random() < mix.long)


def draw_dialogue(words: Words, card: program.Card, long: bool) -> Row:
    """A conversation of one turn up to dozens."""
    rng = words.rng
    dialogue = Dialogue(rng, words, card)
    builder = RowBuilder(dialogue.draw_system(), card_text(card))
    start = len(builder.text)
    weights = weights_of(dialogue, long)
    limits = CARD_LIMITS if card else LIMITS
    limit = rng.randint(*LONG_LIMITS) if long else rng.choice(limits)
    if long and words.chance(0.85):
        add_turn(builder, dialogue, dialogue.finished(dialogue.tell()))
    if long and words.chance(0.2):
        builder.add(*dialogue.finished(dialogue.long_text(rng.randint(500, max(501, limit - 400)))))
    while len(builder.text) - start < limit:
        add_turn(builder, dialogue, draw_turn(dialogue, weights))
    asks = rng.choice((2, 3, 4, 5) if long else (0, 1, 1, 1, 2))
    for _ in range(asks if dialogue.told else 0):
        builder.add(*dialogue.finished(dialogue.ask()))
    return builder.row()


def draw_drill(words: Words, lines: Sequence[int]) -> Row:
    """A row in which nearly every token of the replies is a copy: it brings copying early."""
    rng = words.rng
    if not lines or words.chance(0.3):
        builder = RowBuilder("")
        for _ in range(rng.randint(1, 3)):
            drawn = [
                rng.choice((program.draw_key, Words.made_up, program.draw_slash))(words)
                for _ in range(rng.randint(3, 25))
            ]
            text = " ".join(drawn)
            builder.add(rng.choice((text, f"say {text}", f"repeat: {text}")), weighty(text))
        return builder.row()
    card = program.draw_card(words, lines)
    builder = RowBuilder("", card_text(card))
    for topic in rng.sample(list(card), min(len(card), 12)):
        asked = HOW[0] if words.chance(0.3) else rng.choice(("{do}", "{do}?"))
        question = words.pick((asked,)).replace("{do}", label(topic))
        builder.add(question, program.line(card, topic))
    return builder.row()
