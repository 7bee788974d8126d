"""Dialogues for the starter model, made on the fly from a seeded random source.

`draw_row` returns one training row: a ChatML conversation of several turns, with the spans that
the model is to learn (the replies) and, inside them, the spans that count more: what it can
only have copied from before, and what it had to work out. A `Dialogue` remembers what its user
has told, so that later turns ask for it. No row is stored; a training run sees hardly any twice.
"""

import random
from collections.abc import Callable, Sequence
from itertools import chain

from starter import (
    anecdotes,
    briefly,
    days,
    foreign,
    held_out,
    identity,
    out_of_reach,
    pasted,
    persona_questions,
    phrases,
    pleasantries,
    program,
    remembered,
    said_back,
    small_talk,
    story_phrases,
    strangers,
    sums,
    unknown,
    writings,
)
from starter.card import card_text
from starter.course import PLAIN, Mix
from starter.drills import draw_drill
from starter.languages import ASK_NAME, SENTENCES
from starter.memory import Memory
from starter.rows import Row, RowBuilder, Turn, weighty
from starter.sequels import add_sequel
from starter.stories import Story, draw_story, go_on_with
from starter.systems import draw_system
from starter.words import Words


class Dialogue:
    """One conversation, and a method for each kind of turn."""

    def __init__(self, rng: random.Random, words: Words, card: program.Card) -> None:
        self.rng = rng
        self.words = words
        self.card = card
        self.system = draw_system(words)
        self.memory = Memory(rng, words, self.system)
        self.story: Story | None = None
        self.sequels = 0
        """How often the story last told went on."""
        self.strange = words.chance(0.2)
        """Some of its replies are of another's making, as in a session begun with another model."""

    # turns about the user and the model

    def tell(self, correct: float = 0.25) -> Turn:
        """The user says something about themselves, or with this chance corrects what they said."""
        return self.memory.tell(self._second_question, correct)

    def _second_question(self) -> Turn:
        """Something asked in the same breath as something is told."""
        draw = self.rng.random()
        if draw < 0.35:
            asked = "(how are you( today| doing|)|and how are you)?"
            return self.words.expand(asked), small_talk.FINE
        if draw < 0.5:
            return out_of_reach.needed(self.words), self._sorry()
        if draw < 0.65:
            asked = "(who are you|and who are you|what's your name|and you|what are you called)?"
            return self.words.expand(asked), self._me()
        return sums.calculate(self.words) if draw < 0.85 else days.calendar(self.words)

    def strange_reply(self) -> str:
        """What another model may have said here; mostly it repeats what was told just now."""
        return strangers.reply(self.words, self.memory.just_told())

    def ask(self) -> Turn:
        """The user asks for something that was told, or was not."""
        return self.memory.ask()

    def ask_personal(self) -> Turn:
        """The user asks for something about themselves that nobody told."""
        return self.memory.ask_personal()

    def ask_all(self) -> Turn:
        """The user asks for everything told so far."""
        return self.memory.ask_all()

    def who(self) -> Turn:
        """The user asks who the model is, or one thing about it."""
        persona = self.system.persona
        if persona and persona.name and self.words.chance(0.05):
            asked = self.words.expand(identity.IS_IT_YOU).format(me=persona.name)
            return self.words.styled(asked, slips=False), self._me()
        brief, language = self.system.one_word, self.system.language
        if persona and self.words.chance(0.35):
            question, word = persona_questions.draw(self.words, persona, brief, language)
            return question, weighty(word) if brief else self._me()
        if self.words.chance(0.5):
            by_name = brief and persona and persona.name and persona.kind
            ways = identity.NAMES_ASKED if by_name else identity.WHO_ARE_YOU
            asked = self._addressed(self.words.said(ways))
            return self.words.styled(asked), self._me()
        (trait,) = self.rng.choices(identity.TRAITS, identity.TRAIT_WEIGHTS)
        question = self.words.styled(self.words.pick(trait.questions))
        if persona and (trait in identity.PERSONAL or self.system.language):
            return question, self._me()
        return question, self.system.say("i_am", trait.reply, trait.short)

    def _addressed(self, said: str) -> str:
        """What is said, now and then with the name that the model has, which is not the user's."""
        persona = self.system.persona
        if not self.words.chance(0.1 if persona else 0.03):
            return said
        called = self.rng.choice(("Starter", "little one", "my friend", "bot"))
        name = (persona.name or persona.kind) if persona else called
        bare = said.rstrip("?!.")
        ways = (f"{name}, {said}", f"hey {name}, {said}", f"{bare}, {name}{said[len(bare) :]}")
        return self.rng.choice((*ways, f"{bare} {name}{said[len(bare) :]}"))

    def introduced(self) -> Turn:
        """The user says their name and asks for the model's."""
        return briefly.introduced(self.words, self.memory, self._me())

    def ask_briefly(self) -> Turn:
        """The user asks for a fact in a word or two, to be answered in one."""
        return briefly.asked(self.words, self.memory)

    def who_is_who(self) -> Turn:
        """The user asks for the model's name and their own, or mixes them up."""
        if "name" not in self.memory.told or self.system.one_word:
            return self.who()
        yours = self.memory.recalled("name")
        name = self.system.persona.name if self.system.persona else "Starter"
        pattern, reply = self.words.pick(identity.BOTH_NAMES), f"{self._me()} {yours}"
        if name and self.words.chance(0.3):
            pattern = self.words.expand(identity.WHO_IS)
        elif name and self.words.chance(0.2):
            pattern, reply = self.words.expand(identity.IS_IT_ME), yours
        return self.words.styled(pattern.format(me=name), slips=False), reply

    def _me(self) -> str:
        name = self.system.persona.name if self.system.persona else ""
        if self.system.one_word:
            kind = self.system.persona.kind if self.system.persona else ""
            return weighty(name or kind or "Starter")
        if self.system.language and name:
            return SENTENCES[self.system.language]["i_am_named"].format(v=weighty(name))
        if self.system.language:
            return SENTENCES[self.system.language]["i_am"]
        return self.system.persona.introduction() if self.system.persona else identity.I_AM

    def greet(self) -> Turn:
        """The user says hello; a persona answers with its name."""
        reply = (
            f"Hello! {self.system.persona.introduction()}"
            if self.system.persona
            else small_talk.HELLO
        )
        said = pleasantries.warmly(self.words, self.words.said(small_talk.GREETINGS))
        question = self.words.remarked(self._addressed(said))
        return question, self.system.say("hello", reply, "Hello!")

    def small_talk(self) -> Turn:
        """Thanks, goodbye, a joke, what can you do."""
        kinds = small_talk.SMALL_TALK
        (kind,) = self.rng.choices(kinds, [kind.weight for kind in kinds])
        style = self.words.remarked if kind.remark else self.words.styled
        sad = kind.reply == small_talk.TO_BAD_NEWS
        said = pleasantries.warmly(self.words, self.words.said(kind.questions), sad)
        question = style(self._addressed(said))
        return question, self.system.say(kind.name, kind.reply, kind.short)

    def calendar(self) -> Turn:
        """Days and months; in one word where that is wanted."""
        return briefly.drawn(self.words, days.calendar, self.system.one_word)

    def compare(self) -> Turn:
        """Two or three numbers, and the next; in one word where that is wanted."""
        return briefly.drawn(self.words, sums.compare, self.system.one_word)

    def beyond(self) -> Turn:
        """Something that it can do, but not in the language it is to answer in."""
        kind = self.rng.choice((days.calendar, sums.count, writings.list_things, writings.table))
        return kind(self.words)[0], SENTENCES[self.system.language]["unknown"]

    def foreign(self) -> Turn:
        """The user writes in another language and is answered in it."""
        draw = self.rng.random()
        if draw < 0.03:
            return unknown.script(self.words)
        if draw < 0.3:
            return foreign.saluted(self.words)
        if draw < 0.65:
            return foreign.greeted(self.words)
        if draw < 0.87:
            return foreign.about_languages(self.words)
        language = foreign.draw_language(self.words)
        if "name" in self.memory.told and self.words.chance(0.5):
            reply = SENTENCES[language]["name"].format(v=weighty(self.memory.told["name"][0]))
            return self.words.pick(ASK_NAME[language]), reply
        value = self.words.value(phrases.FOREIGN_NAMES[language], proper=True)
        self.memory.told["name"] = (value, "")
        return foreign.introduced(self.words, language, value)

    # turns about the program, and about what the model does not know

    def help(self) -> Turn:
        """The user asks how to do something in the program."""
        return program.ask_program(self.words, self.card, self.system.one_word)

    def world(self) -> Turn:
        """The user asks for knowledge of the world: there is none."""
        return unknown.world(self.words, self.system.persona is not None), self._sorry()

    def noise(self) -> Turn:
        """What makes no sense, or is in a language that it has nothing to say in."""
        kind = unknown.noise if self.words.chance(0.75) else unknown.other_language
        return kind(self.words), self._sorry()

    def paste(self) -> Turn:
        """A pasted text."""
        if self.words.chance(0.35):
            return self.notice()
        question = unknown.long_text(self.words, self.rng.choice((150, 300, 500, 800, 1500, 2500)))
        return question, self._sorry()

    def notice(self) -> Turn:
        """A pasted notice, with names that are not the user's."""
        self.memory.move_on()
        return remembered.notice(self.words), self._sorry()

    def _sorry(self) -> str:
        return self.system.say("unknown", unknown.sorry(self.card), "Unknown.")

    # stories

    def tell_story(self) -> Turn:
        """A story about a hero of the user's choice; maybe the next one."""
        self.sequels = 0
        self.story = draw_story(self.words, again=self.story is not None and self.words.chance(0.7))
        return self.words.styled(self.story.request, slips=False), self.story.text

    def go_on(self) -> Turn:
        """One more scene about the hero of the story last told."""
        question = self.words.pick(story_phrases.GO_ON)
        assert self.story is not None, "there is nothing to go on with"
        text = go_on_with(self.story.ref, self.sequels)
        self.sequels += 1
        return self.words.styled(question), text

    def calculate(self) -> Turn:
        """A sum."""
        return sums.calculate(self.words, self.system.one_word)


Kind = Callable[[Dialogue], Turn]
Weights = dict[Kind, float]


def without_memory(turn: Callable[[Words], Turn]) -> Kind:
    """A kind of turn that needs nothing of the dialogue but its words."""
    return lambda dialogue: turn(dialogue.words)


BRIEF: Weights = {
    Dialogue.tell: 3.0,
    Dialogue.ask: 3.5,
    Dialogue.ask_personal: 1.5,
    Dialogue.who: 3.2,
    Dialogue.who_is_who: 0.1,
    Dialogue.introduced: 0.15,
    Dialogue.greet: 3.0,
    Dialogue.small_talk: 9.0,
    Dialogue.world: 3.5,
    Dialogue.calculate: 3.0,
}
"""What can be answered in one word or in another language."""
ONE_WORD: Weights = {
    Dialogue.help: 3.5,
    Dialogue.calculate: 11.0,
    Dialogue.calendar: 4.5,
    Dialogue.compare: 2.5,
    Dialogue.ask_briefly: 2.0,
}
"""More of what is hard in one word: a result without the sum before it."""
WEIGHTS: Weights = BRIEF | {
    Dialogue.world: 5.0,
    Dialogue.ask_all: 0.35,
    Dialogue.foreign: 3.8,
    Dialogue.paste: 0.22,
    Dialogue.noise: 1.0,
    Dialogue.help: 5.0,
    Dialogue.calculate: 4.0,
    without_memory(sums.count): 2.5,
    Dialogue.compare: 0.8,
    Dialogue.calendar: 4.0,
    Dialogue.tell_story: 0.5,
    without_memory(writings.poem): 0.3,
    without_memory(writings.list_things): 1.8,
    without_memory(writings.list_items): 1.6,
    without_memory(writings.table): 1.4,
    without_memory(writings.code): 1.6,
    without_memory(said_back.echo): 0.4,
}
PERSONA_WEIGHTS: Weights = {
    Dialogue.who: 4.5,
    Dialogue.who_is_who: 0.8,
    Dialogue.introduced: 0.9,
}
HELP_WEIGHT = 10.0
FILLERS: Weights = {
    Dialogue.tell_story: 3.0,
    Dialogue.paste: 1.0,
    Dialogue.world: 2.0,
    Dialogue.small_talk: 5.0,
    Dialogue.help: 2.0,
    Dialogue.calculate: 2.0,
    without_memory(sums.count): 1.0,
    without_memory(days.calendar): 1.5,
    without_memory(writings.poem): 1.0,
    without_memory(writings.list_things): 1.5,
    without_memory(writings.table): 0.7,
    without_memory(writings.code): 0.7,
    without_memory(said_back.echo): 0.3,
    Dialogue.who: 0.5,
    Dialogue.tell: 1.0,
    Dialogue.ask: 1.5,
}
"""What comes between telling and asking in a long conversation."""
LIMITS = (1, 1, 1, 80, 160, 320, 640)
"""Characters of talk after which a dialogue ends; many have one turn, which teaches most."""
CARD_LIMITS = (300, 600, 900, 1200, 1600, 2000)
"""The same behind a card: what it costs is shared by more replies."""
GAPS = (0, 0, 0, 60, 150, 300, 700, 1600)
"""Characters between what is told and the first question for it; in a long row `LONG_GAPS`."""
LONG_GAPS = (2000, 5600)

SEQUELS = 0.08
"""How often a dialogue begins with two turns of which the second wants the first."""
OF_OTHERS, OF_OTHERS_TOLD = 0.05, 0.22
"""How often one begins with what is said of somebody else; in one for recall, before a telling."""
ELSEWHERE = 0.2
"""How often what comes between is an anecdote or a pasted text, with another model's replies."""
NOTICES = 0.05
"""How often in one for recall a text is pasted behind what was told: of its names none is kept."""
CORRECTED = 0.3
"""How often in one for recall something told is corrected before it is asked for."""
TOO_EARLY = 0.04
"""How often something is asked for in one for recall before it is told, and again then."""


def draw_turn(dialogue: Dialogue, weights: Weights) -> Turn:
    """One turn of a kind drawn by weight; a story may be asked to go on."""
    kind = dialogue.words.weighed(weights)
    if dialogue.story is not None and dialogue.words.chance(0.25):
        kind = Dialogue.go_on if dialogue.words.chance(0.6) else Dialogue.tell_story
    if kind is not Dialogue.ask_personal:
        dialogue.memory.move_on()
    return dialogue.system.finished(kind(dialogue))


def add_turn(builder: RowBuilder, dialogue: Dialogue, turn: Turn, strange: float = 0.4) -> None:
    """Add the turn, with such a chance with a reply of another's making, not to be learned."""
    question, reply = turn
    if dialogue.strange and dialogue.words.chance(strange):
        builder.add(question, dialogue.strange_reply(), learned=False)
        dialogue.story = None
    else:
        builder.add(question, reply)


def weights_of(dialogue: Dialogue) -> Weights:
    """How often each kind of turn comes in this dialogue."""
    if dialogue.system.language:
        weights = BRIEF | {Dialogue.beyond: 1.5}
    elif dialogue.system.one_word:
        weights = BRIEF | ONE_WORD
    else:
        weights = dict(WEIGHTS)
    if dialogue.card and Dialogue.help in weights and not dialogue.system.one_word:
        weights[Dialogue.help] = HELP_WEIGHT
    if dialogue.system.persona is not None:
        weights |= PERSONA_WEIGHTS
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
    draw = rng.random()
    long, recall = draw < mix.long, draw < mix.long + mix.recall
    cards = mix.cards * (0.5 if recall else 1.0)
    card = program.draw_card(words, mix.lines) if words.chance(cards) else {}
    dialogue = Dialogue(rng, words, card)
    return draw_recall(dialogue, long) if recall else draw_dialogue(dialogue)


def draw_dialogue(dialogue: Dialogue) -> Row:
    """A conversation of one turn up to dozens about whatever comes up."""
    rng = dialogue.rng
    builder = RowBuilder(dialogue.system.text, card_text(dialogue.card))
    start = len(builder.text)
    weights = weights_of(dialogue)
    limit = rng.choice(CARD_LIMITS if dialogue.card else LIMITS)
    if dialogue.system.one_word:
        limit = max(limit, rng.choice((100, 100, 300, 800)))
    add_sequel(builder, dialogue.words, dialogue.system, SEQUELS)
    if dialogue.words.chance(OF_OTHERS):
        strangers.add_of_another(builder, dialogue.memory, ask=0.8)
    while len(builder.text) - start < limit:
        add_turn(builder, dialogue, draw_turn(dialogue, weights))
    add_questions(builder, dialogue, rng.choice((0, 0, 1, 1, 2)))
    if not builder.replies:
        builder.add(*draw_turn(dialogue, weights))
    return builder.row()


def draw_recall(dialogue: Dialogue, long: bool) -> Row:
    """Things are told, then comes something else, then they are asked for.

    In most long rows what comes between is not learned, so that the answers count. What was told
    is to be found in the user's own words: mostly another's reply stands behind it, which need
    not say what was understood.
    """
    rng, words = dialogue.rng, dialogue.words
    dialogue.strange = words.chance(0.75)
    builder = RowBuilder(dialogue.system.text, card_text(dialogue.card))
    if words.chance(TOO_EARLY) and not (dialogue.system.one_word or dialogue.system.language):
        for turn in dialogue.memory.ask_too_early():
            builder.add(*dialogue.system.finished(turn))
    for _ in range(rng.choice((2, 3, 4, 5) if long else (1, 1, 1, 2, 2, 3))):
        if words.chance(OF_OTHERS_TOLD):
            strangers.add_of_another(builder, dialogue.memory)
        add_turn(builder, dialogue, dialogue.system.finished(dialogue.tell()), strange=0.8)
    if words.chance(CORRECTED):
        add_turn(builder, dialogue, dialogue.system.finished(dialogue.tell(1.0)), strange=0.8)
    if words.chance(OF_OTHERS_TOLD):
        strangers.add_of_another(builder, dialogue.memory)
    end = len(builder.text) + rng.choice(GAPS)
    if words.chance(NOTICES):
        builder.add(*dialogue.system.finished(dialogue.notice()))
    weights, learned = weights_of(dialogue), True
    if long:
        end = rng.randint(*LONG_GAPS)
        weights, learned = FILLERS, words.chance(0.4)
    while len(builder.text) < end:
        fill(builder, dialogue, weights, end, learned)
    add_questions(builder, dialogue, rng.randint(6, 12) if long else rng.randint(2, 6))
    return builder.row()


def add_questions(builder: RowBuilder, dialogue: Dialogue, count: int) -> None:
    """The user asks for what was told, with thanks and the like in between.

    Where only questions followed each other, "thanks" was answered as the question before it.
    """
    for turn in dialogue.memory.ask_some(count):
        builder.add(*dialogue.system.finished(turn))
        if dialogue.words.chance(0.25):
            builder.add(*dialogue.system.finished(dialogue.small_talk()))


def fill(
    builder: RowBuilder, dialogue: Dialogue, weights: Weights, end: int, learned: bool
) -> None:
    """One turn of something else, or what took place, if it does not lead too far over the end."""
    words, room = dialogue.words, max(120, end + 300 - len(builder.text))
    if words.chance(ELSEWHERE):
        turns = anecdotes.draw(words) if words.chance(0.5) else [pasted.draw(words)]
        for turn in turns if sum(map(len, chain(*turns))) < room else ():
            builder.add(*turn, learned=False)
        dialogue.memory.move_on()
        return
    question, reply = draw_turn(dialogue, weights)
    if not learned and words.chance(0.3):
        reply = unknown.long_text(words, dialogue.rng.choice((100, 300, 700, 1200)))
    if len(question) + len(reply) < room:
        builder.add(question, reply, learned=learned)
