"""Dialogues for the starter model, made on the fly from a seeded random source.

`draw_row` returns one training row: a ChatML conversation of several turns, with the spans that
the model is to learn (the replies) and, inside them, the spans that count more: what it can
only have copied from before, and what it had to work out. A `Dialogue` remembers what its user
has told, so that later turns ask for it. No row is stored; a training run sees hardly any twice.
"""

import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

from starter import phrases, sums, writings
from starter.rows import Row, RowBuilder, Turn, weighty
from starter.stories import Story, draw_story, go_on_with
from starter.words import Words, with_article

HELP_FACTS: dict[str, str] = {
    "help": "F1",
    "stop": "Esc",
    "send": "Enter",
    "new": "Ctrl+N",
    "quit": "Ctrl+Q",
    "regenerate": "Ctrl+R",
}
"""All that the model knows of the program's keys; a test compares it with the real key map."""

HELP_ANSWERS: dict[str, str] = {
    "help": "Press {key} to see all keys and the help.",
    "stop": "Press {key} to stop a reply.",
    "send": "Press {key} to send your message.",
    "new": "Press {key} to start a new session.",
    "quit": "Press {key} to quit llmtui.",
    "regenerate": "Press {key} to regenerate the reply.",
}
OTHER_HELP = f"Press {HELP_FACTS['help']}: the help lists every key."


def help_answer(topic: str) -> str:
    """The one sentence that answers a question about this topic."""
    return HELP_ANSWERS[topic].format(key=HELP_FACTS[topic])


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

    def __init__(self, rng: random.Random, words: Words) -> None:
        self.rng = rng
        self.words = words
        self.told: dict[str, Turn] = {}  # fact -> (value, kind of pet)
        self.persona: Persona | None = None
        self.story: Story | None = None

    # the system prompt

    def draw_system(self) -> str:
        """A system prompt, mostly one that says who the model is; often none."""
        draw = self.rng.random()
        if draw < 0.55:
            return ""
        if draw < 0.63:
            return self.rng.choice(phrases.SYSTEM_PLAIN)
        name = self.words.value(phrases.NAMES, proper=True) if self.words.chance(0.85) else ""
        kind = self.words.value(phrases.KINDS) if self.words.chance(0.85) or not name else ""
        self.persona = Persona(name, kind)
        patterns: Sequence[str] = phrases.PERSONA_NAMED
        if not (name and kind):
            patterns = phrases.PERSONA_NAME if name else phrases.PERSONA_KIND
        a_kind = with_article(kind) if kind else ""
        text = self.words.pick(patterns).format(name=name, kind=kind, a_kind=a_kind)
        return text + (self.rng.choice(phrases.SYSTEM_TAILS) if self.words.chance(0.2) else "")

    # turns about the user and the model

    def tell(self) -> Turn:
        """The user says one to three things about themselves."""
        facts = self.rng.sample(list(phrases.FACTS), self.rng.choice((1, 1, 1, 1, 2, 2, 3)))
        said, replies = [], []
        for key in facts:
            fact = phrases.FACTS[key]
            value = self.words.value(fact.values, fact.proper)
            kind = self.rng.choice(phrases.PETS) if key == "pet" else ""
            sentence = self.words.pick(fact.tell).format(v=value, k=kind)
            if key in self.told and self.words.chance(0.7):
                sentence = self.rng.choice(phrases.CORRECTIONS) + sentence
            self.told[key] = (value, kind)
            said.append(sentence)
            replies.append(fact.confirm.format(v=weighty(value), k=weighty(kind)))
        question = self.rng.choice((" and ", ", ", ". ")).join(said)
        if self.words.chance(0.2):
            question = self.rng.choice(("hi, ", "hello, ", "hey ", "hi! ", "hello! ")) + question
        if self.words.chance(0.4):
            question = question[0].upper() + question[1:]
        return question + self.rng.choice(("", "", ".", "!")), " ".join(replies)

    def ask(self) -> Turn:
        """The user asks for something that was told, or was not."""
        known = list(self.told) if self.told and self.words.chance(0.8) else list(phrases.FACTS)
        key = self.rng.choice(known)
        value, kind = self.told.get(key, ("", self.rng.choice(phrases.PETS)))
        question = self.words.styled(self.words.pick(phrases.FACTS[key].ask).format(k=kind))
        return question, self._recalled(key) if value else phrases.FACTS[key].missing

    def ask_all(self) -> Turn:
        """The user asks for everything told so far; it comes in the order of `FACTS`."""
        recalled = [self._recalled(key) for key in phrases.FACTS if key in self.told]
        reply = " ".join(recalled) or "You have not told me anything about you yet."
        return self.words.styled(self.words.pick(phrases.ABOUT_ME)), reply

    def _recalled(self, key: str) -> str:
        value, kind = self.told[key]
        return phrases.FACTS[key].recall.format(v=weighty(value), k=weighty(kind))

    def who(self) -> Turn:
        """The user asks who the model is."""
        reply = self.persona.introduction() if self.persona else phrases.I_AM
        return self.words.styled(self.words.pick(phrases.WHO_ARE_YOU)), reply

    def greet(self) -> Turn:
        """The user says hello; a persona answers with its name."""
        reply = f"Hello! {self.persona.introduction()}" if self.persona else phrases.HELLO
        return self.words.styled(self.words.pick(phrases.GREETINGS)), reply

    def small_talk(self) -> Turn:
        """Thanks, goodbye, a joke, what can you do."""
        questions, reply = self.rng.choice(phrases.SMALL_TALK)
        return self.words.styled(self.words.pick(questions)), reply

    def foreign(self) -> Turn:
        """The user writes in another language and is answered in it."""
        questions, reply = self.rng.choice(phrases.FOREIGN)
        return self.words.pick(questions), reply

    # turns about the program, and about what the model does not know

    def help(self) -> Turn:
        """The user asks how to do something in the program."""
        topic = self.rng.choice([*HELP_FACTS, *HELP_FACTS, *["other"] * 3, "key", "key"])
        if topic == "key":
            return self._help_with_key()
        if topic != "other" and self.words.chance(0.12):
            return self.words.styled(self.words.pick(phrases.HELP_QUESTIONS[topic])), help_answer(
                topic
            )
        tasks = phrases.OTHER_TASKS if topic == "other" else phrases.HELP_TASKS[topic]
        question = self.words.pick(phrases.HOW).replace("{do}", self.words.pick(tasks))
        return self.words.styled(question), OTHER_HELP if topic == "other" else help_answer(topic)

    def _help_with_key(self) -> Turn:
        keys = {key: help_answer(topic) for topic, key in HELP_FACTS.items()}
        keys |= dict.fromkeys(phrases.OTHER_KEYS, OTHER_HELP)
        key = self.rng.choice(list(keys))
        spelled = key.lower() if self.words.chance(0.5) else key
        return self.words.pick(phrases.KEY_QUESTIONS).format(key=spelled), keys[key]

    def better_model(self) -> Turn:
        """The user wants a model that knows more."""
        return self.words.styled(self.words.pick(phrases.BETTER_MODEL)), phrases.LOAD_A_MODEL

    def unknown(self) -> Turn:
        """The user asks for knowledge of the world: there is none."""
        if self.words.chance(0.35):
            return self.words.styled(self.words.pick(phrases.FREE_QUESTIONS)), phrases.UNKNOWN
        x, y = self.words.value(phrases.SUBJECTS), self.words.value(phrases.SUBJECTS)
        return self.words.styled(
            self.words.pick(phrases.QUESTIONS).format(x=x, y=y)
        ), phrases.UNKNOWN

    # stories

    def tell_story(self) -> Turn:
        """A story about a hero of the user's choice."""
        self.story = draw_story(self.words)
        return self.words.styled(self.story.request), self.story.text

    def go_on(self) -> Turn:
        """One more scene about the hero of the story last told."""
        question = self.words.pick(
            (
                "(go on|continue|more|more please|and then?|keep going)",
                "what happened (next|then)?",
                "(continue|go on with) the story",
            )
        )
        assert self.story is not None, "there is nothing to go on with"
        text = go_on_with(self.rng, weighty(self.story.ref), self.story.friend)
        return self.words.styled(question), text


Kind = Callable[[Dialogue], Turn]
Weights = dict[Kind, float]


def without_memory(turn: Callable[[Words], Turn]) -> Kind:
    """A kind of turn that needs nothing of the dialogue but its words."""
    return lambda dialogue: turn(dialogue.words)


CALCULATE = without_memory(sums.calculate)

WEIGHTS: Weights = {
    Dialogue.tell: 2.6,
    Dialogue.ask: 3.4,
    Dialogue.ask_all: 0.35,
    Dialogue.who: 0.4,
    Dialogue.greet: 0.6,
    Dialogue.small_talk: 1.0,
    Dialogue.foreign: 0.5,
    Dialogue.help: 1.4,
    Dialogue.better_model: 0.2,
    Dialogue.unknown: 1.3,
    CALCULATE: 2.8,
    without_memory(sums.count): 0.9,
    without_memory(sums.calendar): 0.7,
    Dialogue.tell_story: 0.45,
    without_memory(writings.poem): 0.15,
    without_memory(writings.list_things): 0.8,
    without_memory(writings.list_items): 0.4,
    without_memory(writings.table): 0.15,
    without_memory(writings.code): 0.4,
    without_memory(writings.echo): 0.8,
}
LONG_WEIGHTS: Weights = WEIGHTS | {Dialogue.tell_story: 1.2, CALCULATE: 0.8}
PERSONA_WEIGHT = 1.6
LIMITS = (150, 300, 500, 800, 1400)
"""Characters after which a dialogue ends; a long one goes on to `LONG_LIMITS`."""
LONG_LIMITS = (2500, 5500)


def draw_turn(dialogue: Dialogue, weights: Weights) -> Turn:
    """One turn of a kind drawn by weight; a story may be asked to go on."""
    if dialogue.story is not None and dialogue.words.chance(0.12):
        return dialogue.go_on()
    (kind,) = dialogue.rng.choices(list(weights), list(weights.values()))
    return kind(dialogue)


def draw_row(rng: random.Random, pieces: Sequence[str] = (), long: bool = False) -> Row:
    """One whole conversation; `pieces` are the word pieces that made-up names are built from."""
    dialogue = Dialogue(rng, Words(rng, pieces))
    builder = RowBuilder(dialogue.draw_system())
    weights = LONG_WEIGHTS if long else WEIGHTS
    if dialogue.persona is not None:
        weights = weights | {Dialogue.who: PERSONA_WEIGHT}
    limit = rng.randint(*LONG_LIMITS) if long else rng.choice(LIMITS)
    while len(builder.text) < limit:
        builder.add(*draw_turn(dialogue, weights))
    if dialogue.told and rng.random() < 0.6:
        builder.add(*dialogue.ask())
    return builder.row()
