"""Dialogues for the starter model, made on the fly from a seeded random source.

`draw_row` returns one training row: a ChatML conversation of several turns, with the spans that
the model is to learn (the replies) and, inside them, the spans it can only have copied from
what was said before. A `Dialogue` remembers what its user has told, so that later turns ask for
it. No row is stored; a training run sees hardly any row twice.
"""

import random
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from starter import phrases
from starter.stories import Story, draw_hero, draw_story, go_on_with
from starter.words import Words, expand, with_article

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

IM_START, IM_END = "<|im_start|>", "<|im_end|>"
OPEN, CLOSE = "\x01", "\x02"
"""Marks around copied words inside a reply; they never reach the text of a row."""

Span = tuple[int, int]
Turn = tuple[str, str]


class Row(NamedTuple):
    """One conversation: its text, the replies in it, and what in them was copied."""

    text: str
    replies: list[Span]
    copied: list[Span]


def copied(text: str) -> str:
    """The text, marked as something the model has to copy."""
    return f"{OPEN}{text}{CLOSE}"


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
        parts = [copied(part) for part in (self.name, self._article_and_kind()) if part]
        return f"{sound} I am {', '.join(parts)}.".strip()

    def _article_and_kind(self) -> str:
        return with_article(self.kind) if self.kind else ""


class RowBuilder:
    """Puts turns together in ChatML and keeps count of where the replies are."""

    def __init__(self, system: str) -> None:
        self.text = f"{IM_START}system\n{system}{IM_END}\n" if system else ""
        self.replies: list[Span] = []
        self.copied: list[Span] = []

    def add(self, question: str, reply: str) -> None:
        """Append one turn; the reply's span includes its end mark."""
        self.text += f"{IM_START}user\n{question}{IM_END}\n{IM_START}assistant\n"
        start = len(self.text)
        for index, piece in enumerate(re.split(f"[{OPEN}{CLOSE}]", reply)):
            if index % 2:
                self.copied.append((len(self.text), len(self.text) + len(piece)))
            self.text += piece
        self.text += IM_END
        self.replies.append((start, len(self.text)))
        self.text += "\n"

    def row(self) -> Row:
        """The finished row."""
        return Row(self.text, self.replies, self.copied)


class Dialogue:
    """One conversation's memory, and a method for each kind of turn."""

    def __init__(self, rng: random.Random, words: Words) -> None:
        self.rng = rng
        self.words = words
        self.told: dict[str, Turn] = {}  # fact -> (value, kind of pet)
        self.persona: Persona | None = None
        self.story: Story | None = None

    # what the turns are made with

    def pick(self, patterns: Sequence[str]) -> str:
        """One of the patterns, expanded."""
        return expand(self.rng, self.rng.choice(patterns))

    def chance(self, probability: float) -> bool:
        """True with this probability."""
        return self.rng.random() < probability

    def styled(self, question: str) -> str:
        """The question as people type it: with and without capitals, question mark, politeness."""
        if self.chance(0.3):
            question = question.rstrip("?")
        if self.chance(0.4):
            question = question[0].upper() + question[1:]
        if self.chance(0.12):
            lead = self.rng.choice(phrases.LEADS)
            question = f"{lead}{self.rng.choice((', ', ' '))}{question}"
        return question + self.rng.choice(["", "", "", "", "", "", " please", "!", ".", " thanks"])

    # the system prompt

    def draw_system(self) -> str:
        """A system prompt, mostly one that says who the model is; often none."""
        draw = self.rng.random()
        if draw < 0.55:
            return ""
        if draw < 0.63:
            return self.rng.choice(phrases.SYSTEM_PLAIN)
        name = self.words.value(phrases.NAMES, proper=True) if self.chance(0.85) else ""
        kind = self.words.value(phrases.KINDS) if self.chance(0.85) or not name else ""
        self.persona = Persona(name, kind)
        patterns: Sequence[str] = phrases.PERSONA_NAMED
        if not (name and kind):
            patterns = phrases.PERSONA_NAME if name else phrases.PERSONA_KIND
        a_kind = with_article(kind) if kind else ""
        text = self.pick(patterns).format(name=name, kind=kind, a_kind=a_kind)
        return text + (self.rng.choice(phrases.SYSTEM_TAILS) if self.chance(0.2) else "")

    # turns about the user and the model

    def tell(self) -> Turn:
        """The user says one to three things about themselves."""
        facts = self.rng.sample(list(phrases.FACTS), self.rng.choice((1, 1, 1, 1, 2, 2, 3)))
        said, replies = [], []
        for key in facts:
            fact = phrases.FACTS[key]
            value = self.words.value(fact.values, fact.proper)
            kind = self.rng.choice(phrases.PETS) if key == "pet" else ""
            sentence = self.pick(fact.tell).format(v=value, k=kind)
            if key in self.told and self.chance(0.7):
                sentence = self.rng.choice(phrases.CORRECTIONS) + sentence
            self.told[key] = (value, kind)
            said.append(sentence)
            replies.append(fact.confirm.format(v=copied(value), k=copied(kind)))
        question = self.rng.choice((" and ", ", ", ". ")).join(said)
        if self.chance(0.2):
            question = self.rng.choice(("hi, ", "hello, ", "hey ", "hi! ", "hello! ")) + question
        if self.chance(0.4):
            question = question[0].upper() + question[1:]
        return question + self.rng.choice(("", "", ".", "!")), " ".join(replies)

    def ask(self) -> Turn:
        """The user asks for something that was told, or was not."""
        known = list(self.told) if self.told and self.chance(0.8) else list(phrases.FACTS)
        key = self.rng.choice(known)
        value, kind = self.told.get(key, ("", self.rng.choice(phrases.PETS)))
        question = self.styled(self.pick(phrases.FACTS[key].ask).format(k=kind))
        return question, self._recalled(key) if value else phrases.FACTS[key].missing

    def ask_all(self) -> Turn:
        """The user asks for everything told so far; it comes in the order of `FACTS`."""
        recalled = [self._recalled(key) for key in phrases.FACTS if key in self.told]
        reply = " ".join(recalled) or "You have not told me anything about you yet."
        return self.styled(self.pick(phrases.ABOUT_ME)), reply

    def _recalled(self, key: str) -> str:
        value, kind = self.told[key]
        return phrases.FACTS[key].recall.format(v=copied(value), k=copied(kind))

    def who(self) -> Turn:
        """The user asks who the model is."""
        reply = self.persona.introduction() if self.persona else phrases.I_AM
        return self.styled(self.pick(phrases.WHO_ARE_YOU)), reply

    def greet(self) -> Turn:
        """The user says hello; a persona answers with its name."""
        reply = f"Hello! {self.persona.introduction()}" if self.persona else phrases.HELLO
        return self.styled(self.pick(phrases.GREETINGS)), reply

    def small_talk(self) -> Turn:
        """Thanks, goodbye, a joke, what can you do."""
        questions, reply = self.rng.choice(phrases.SMALL_TALK)
        return self.styled(self.pick(questions)), reply

    def foreign(self) -> Turn:
        """The user writes in another language and is answered in it."""
        questions, reply = self.rng.choice(phrases.FOREIGN)
        return self.pick(questions), reply

    # turns about the program, and about what the model does not know

    def help(self) -> Turn:
        """The user asks how to do something in the program."""
        topic = self.rng.choice([*HELP_FACTS, *HELP_FACTS, "other", "other", "other", "key"])
        if topic == "key":
            return self._help_with_key()
        if topic != "other" and self.chance(0.12):
            return self.styled(self.pick(phrases.HELP_QUESTIONS[topic])), help_answer(topic)
        tasks = phrases.OTHER_TASKS if topic == "other" else phrases.HELP_TASKS[topic]
        question = self.pick(phrases.HOW).replace("{do}", self.pick(tasks))
        return self.styled(question), OTHER_HELP if topic == "other" else help_answer(topic)

    def _help_with_key(self) -> Turn:
        keys = {key: help_answer(topic) for topic, key in HELP_FACTS.items()}
        keys |= dict.fromkeys(phrases.OTHER_KEYS, OTHER_HELP)
        key = self.rng.choice(list(keys))
        spelled = key.lower() if self.chance(0.5) else key
        return self.pick(phrases.KEY_QUESTIONS).format(key=spelled), keys[key]

    def better_model(self) -> Turn:
        """The user wants a model that knows more."""
        return self.styled(self.pick(phrases.BETTER_MODEL)), phrases.LOAD_A_MODEL

    def unknown(self) -> Turn:
        """The user asks for knowledge of the world: there is none."""
        if self.chance(0.35):
            return self.styled(self.pick(phrases.FREE_QUESTIONS)), phrases.UNKNOWN
        x, y = self.words.value(phrases.SUBJECTS), self.words.value(phrases.SUBJECTS)
        return self.styled(self.pick(phrases.QUESTIONS).format(x=x, y=y)), phrases.UNKNOWN

    # turns with numbers and the calendar

    def calculate(self) -> Turn:
        """A sum, a difference or a product of small numbers; larger ones are refused."""
        a, b = self.rng.randint(0, 20), self.rng.randint(0, 20)
        symbol = self.rng.choice("++--x")
        if self.chance(0.1):
            a, b, result = self.rng.randint(21, 9999), self.rng.randint(2, 999), None
        elif symbol == "-":
            a, b = max(a, b), min(a, b)
            result = a - b
        elif symbol == "x":
            a, b = self.rng.randint(0, 10), self.rng.randint(0, 10)
            result = a * b
        else:
            result = a + b
        if result is None:
            reply = "That is too much for me: I only calculate with small numbers."
        else:
            reply = f"{a} {symbol} {b} = {result}."
        return self._sum_question(a, symbol, b), reply

    def _sum_question(self, a: int, symbol: str, b: int) -> str:
        spoken = {"+": "plus", "-": "minus", "x": "times"}[symbol]
        operator = self.rng.choice((spoken, "*" if symbol == "x" else symbol))
        joined = f"{a} {operator} {b}"
        if operator != spoken and self.chance(0.3):
            joined = joined.replace(" ", "")
        pattern = self.pick(
            (
                "(what is|what's|whats|how much is) {sum}?",
                "{sum}( =| = ?|?|)",
                "(calculate|tell me|compute) {sum}",
                "(do you know|can you tell me) what {sum} is?",
            )
        )
        return self.styled(pattern.format(sum=joined)).replace("!", "")

    def count(self) -> Turn:
        """Counting up or down, with and without a start."""
        start, stop = 1, self.rng.randint(2, 20)
        pattern = "(count|please count|can you count|count up) to {stop}"
        if self.chance(0.3):
            start = self.rng.randint(2, 12)
            stop = start + self.rng.randint(2, 8)
            pattern = "(count from|the numbers from|please count from) {start} to {stop}"
        elif self.chance(0.3):
            start, stop = self.rng.randint(3, 12), 1
            pattern = "count (down|backwards) from {start}(| to {stop})"
        step = 1 if stop > start else -1
        numbers = ", ".join(str(number) for number in range(start, stop + step, step))
        spelled = phrases.NUMBER_WORDS if self.chance(0.25) else {}
        shown = {"start": spelled.get(start, start), "stop": spelled.get(stop, stop)}
        return self.styled(expand(self.rng, pattern).format(**shown)), f"{numbers}."

    def calendar(self) -> Turn:
        """What comes before and after a day or month, and how long months are."""
        kind = self.rng.choice(("neighbour", "neighbour", "neighbour", "length", "ordinal", "all"))
        question, reply = getattr(self, f"_calendar_{kind}")()
        return self.styled(question), reply

    def _calendar_neighbour(self) -> Turn:
        names, unit = self.rng.choice(((phrases.DAYS, "day"), (phrases.MONTHS, "month")))
        index = self.rng.randrange(len(names))
        side = self.rng.choice(("after", "before"))
        other = names[(index + (1 if side == "after" else -1)) % len(names)]
        pattern = self.pick(
            (
                "(which|what) {unit} (comes|is) {side} {name}?",
                "what (comes|is) {side} {name}?",
                "the {unit} {side} {name}?",
            )
        )
        question = pattern.format(unit=unit, side=side, name=names[index])
        return question, f"{other} comes {side} {names[index]}."

    def _calendar_length(self) -> Turn:
        month, days = self.rng.choice(list(phrases.MONTH_LENGTHS.items()))
        patterns = ("how many days (has|are in|does) {month}( have|)?", "how long is {month}?")
        leap = ", or 29 in a leap year" if month == "February" else ""
        return self.pick(patterns).format(month=month), f"{month} has {days} days{leap}."

    def _calendar_ordinal(self) -> Turn:
        names, unit = self.rng.choice(
            ((phrases.DAYS, "day of the week"), (phrases.MONTHS, "month of the year"))
        )
        index = self.rng.randrange(len(names))
        ordinal = phrases.ORDINALS[index]
        short = unit.split()[0] if self.chance(0.4) else unit
        question = f"{self.rng.choice(('what', 'which'))} is the {ordinal} {short}?"
        return question, f"The {ordinal} {unit} is {names[index]}."

    def _calendar_all(self) -> Turn:
        asked, reply = self.rng.choice(
            (
                (
                    "(list|name|tell me|say|what are) the days( of the week|)",
                    ", ".join(phrases.DAYS),
                ),
                (
                    "(list|name|tell me|say|what are) the months( of the year|)",
                    ", ".join(phrases.MONTHS),
                ),
                ("how many days (has|are in|does) a week( have|)?", "A week has 7 days"),
                ("how many months (has|are in|does) a year( have|)?", "A year has 12 months"),
                ("how many days (has|are in|does) a year( have|)?", "A year has 365 days"),
                ("how many hours (has|are in|does) a day( have|)?", "A day has 24 hours"),
                (
                    "how many minutes (has|are in|does) an hour( have|)?",
                    "An hour has 60 minutes",
                ),
            )
        )
        return expand(self.rng, asked), f"{reply}."

    # turns that write something

    def tell_story(self) -> Turn:
        """A story about a hero of the user's choice."""
        self.story = draw_story(self.rng, self.words, (OPEN, CLOSE))
        return self.styled(self.story.request), self.story.text

    def go_on(self) -> Turn:
        """One more scene about the hero of the story last told."""
        question = self.pick(
            (
                "(go on|continue|more|more please|and then?|keep going)",
                "what happened (next|then)?",
                "(continue|go on with) the story",
            )
        )
        assert self.story is not None, "there is nothing to go on with"
        text = go_on_with(self.rng, copied(self.story.ref), self.story.friend)
        return self.styled(question), text

    def poem(self) -> Turn:
        """Four lines about a hero of the user's choice."""
        hero = draw_hero(self.rng, self.words)[0]
        request = self.styled(self.pick(phrases.POEM_REQUESTS).format(hero=hero))
        return request, phrases.POEM.format(hero=copied(hero))

    def list_things(self) -> Turn:
        """A numbered list of a fixed order: the numbers show where to stop."""
        what, things = self.rng.choice(list(phrases.LISTS.items()))
        count = self.rng.randint(2, 8)
        number = str(count) if self.chance(0.5) else phrases.NUMBER_WORDS[count]
        chosen = things[:count]
        if self.chance(0.2):
            number, chosen = self.rng.choice(("some", "a few")), things[:3]
        question = self.pick(phrases.LIST_REQUESTS).format(n=number, what=what)
        lines = (f"{index}. {thing}" for index, thing in enumerate(chosen, 1))
        return self.styled(question), f"Here are {len(chosen)} {what}:\n\n" + "\n".join(lines)

    def list_items(self) -> Turn:
        """A bullet list of what the user names."""
        items = [self.words.value(phrases.SHOPPING) for _ in range(self.rng.randint(2, 5))]
        joined = ", ".join(items[:-1]) + f"{self.rng.choice((' and ', ', '))}{items[-1]}"
        question = self.pick(phrases.SHOPPING_REQUESTS).format(items=joined)
        return question, "Here is your list:\n\n" + "\n".join(f"- {copied(x)}" for x in items)

    def table(self) -> Turn:
        """One of a few small Markdown tables."""
        topics = list(phrases.TABLES)
        topic = self.rng.choice(topics)
        if self.chance(0.3):
            topic, question = topics[0], self.pick(phrases.ANY_TABLE)
        else:
            question = self.pick(phrases.TABLE_REQUESTS).format(what=self.pick(topic))
        header, rows = phrases.TABLES[topic]
        lines = [header, ["---"] * len(header), *(row.split() for row in rows)]
        body = "\n".join(f"| {' | '.join(line)} |" for line in lines)
        return self.styled(question), f"Here is a small table:\n\n{body}"

    def code(self) -> Turn:
        """A fenced code block."""
        kind = self.rng.choice(("hello", "hello", "any", "snippet", "snippet", "print"))
        if kind == "snippet":
            questions, lead, body = self.rng.choice(phrases.SNIPPETS)
            return self.styled(self.pick(questions)), f"{lead}\n\n```python\n{body}\n```"
        if kind == "print":
            word = self.words.value(phrases.SHOPPING)
            question = self.pick(phrases.PRINT_REQUESTS).format(x=word)
            return question, f'Here it is in Python:\n\n```python\nprint("{copied(word)}")\n```'
        language = self.rng.choice(list(phrases.HELLO_WORLD)) if kind == "hello" else "Python"
        spelled = language if self.chance(0.5) else language.lower()
        patterns = phrases.HELLO_REQUESTS if kind == "hello" else phrases.ANY_CODE
        question = self.pick(patterns).format(lang=spelled)
        body = phrases.HELLO_WORLD[language]
        fence = f"```{language.lower()}\n{body}\n```"
        return self.styled(question), f"Here is hello world in {language}:\n\n{fence}"

    def echo(self) -> Turn:
        """The user asks for some words to be said: a drill in copying."""
        count = self.rng.choice((1, 1, 2, 3, 4, 6, 10))
        said = " ".join(self.words.value(phrases.CHATTER) for _ in range(count))
        return self.pick(phrases.ECHO_REQUESTS).format(x=said), copied(said)


Weights = dict[Callable[[Dialogue], Turn], float]

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
    Dialogue.calculate: 1.6,
    Dialogue.count: 0.5,
    Dialogue.calendar: 0.7,
    Dialogue.tell_story: 0.45,
    Dialogue.poem: 0.15,
    Dialogue.list_things: 0.4,
    Dialogue.list_items: 0.3,
    Dialogue.table: 0.2,
    Dialogue.code: 0.4,
    Dialogue.echo: 0.6,
}
LONG_WEIGHTS: Weights = WEIGHTS | {Dialogue.tell_story: 1.2, Dialogue.calculate: 0.8}
PERSONA_WEIGHT = 1.6
LIMITS = (150, 300, 500, 800, 1400)
"""Characters after which a dialogue ends; a long one goes on to `LONG_LIMITS`."""
LONG_LIMITS = (2500, 5500)


def draw_turn(dialogue: Dialogue, weights: Weights) -> Turn:
    """One turn of a kind drawn by weight; a story may be asked to go on."""
    if dialogue.story is not None and dialogue.chance(0.12):
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
