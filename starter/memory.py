"""What a user has told in a dialogue, and the turns in which they tell it and ask for it.

Of several of a kind (two pets) each is kept under its own, "pet cat": questions then name it.
"""

import random
import re
from collections.abc import Callable

from starter import (
    changed_besides,
    introductions,
    kept,
    not_told_again,
    other_people,
    recall,
    recalled_besides,
    recollections,
    remembered,
    typed,
)
from starter.askings import ALIKE, GUESSES
from starter.circumstances import TASTED
from starter.fact import NOT_TOLD, base_of
from starter.facts import FACTS, NOUNS, PETS
from starter.languages import SENTENCES
from starter.other_people import OF_OTHERS
from starter.plain import BARE, PLAIN_TELL
from starter.recalled_besides import SURNAMES
from starter.roundabout import CHANGED, FREE_TELL, way_to_tell
from starter.rows import Turn, weighty
from starter.systems import System
from starter.told_besides import ALL_MESSAGES, MESSAGE_WEIGHTS
from starter.told_corrections import ALIKE as CORRECTED_ALIKE
from starter.told_corrections import CORRECTIONS
from starter.told_values import draw_employment, draw_owned, draw_value
from starter.values import NAMES
from starter.words import Words, with_article, without_article

Second = Callable[[], Turn]

FACT_WEIGHTS = dict.fromkeys(FACTS, 0.1) | {
    "name": 6.0,
    **dict.fromkeys(("city", "colour", "pet", "job", "food"), 3.8),
    "age": 2.0,
    "person": 1.6,
    "other": 0.6,
    "several": 0.25,
    **dict.fromkeys(("hobby", "birthday"), 0.6),
    **dict.fromkeys(("taste", *kept.KEPT), 0.35),
    "animal": 1.2,
    "word": 0.6,
}
"""Users mostly tell the first few; the others are there so that they are not taken for these."""
A_PLACE = re.compile(r"\ba \{(job|not job)\}")
PLACE = re.compile(r"\{([a-z ]+)\}")
FREE_NOUNS = ("other", "pet", "person", "taste", "place", "several", *kept.KEPT)
"""Facts whose question holds a word that is to be copied: no slips of the finger there."""


class Memory:
    """Draws what is told, keeps it, and asks for it."""

    def __init__(self, rng: random.Random, words: Words, system: System) -> None:
        self.rng, self.words, self.system = rng, words, system
        self.told: dict[str, Turn] = dict(system.told)  # key -> (value, kind)
        self.last_told = ""
        self.former: dict[str, str] = {}  # what stood there before the last correction
        self.of_others: list[str] = []  # keys of what was said of somebody else
        self._just_told: list[str] = []

    # telling

    def just_told(self) -> list[tuple[str, str, str]]:
        """What the last message told, if it told something: kinds of fact, values, kinds."""
        keys, self._just_told = self._just_told, []
        return [(base_of(key), *self.told[key]) for key in keys]

    def move_on(self) -> None:
        """Something else is said: what was told is no longer in the message before."""
        self._just_told = []

    def tell(self, second: Second, correct: float = 0.25) -> Turn:
        """The user says or corrects something, now and then with a question behind it."""
        draw = self.rng.random()
        if self.last_told in self.told and draw < correct * changed_besides.often(self.last_told):
            return self._correct(self.last_told, second)
        if self.told and draw < correct + 0.05:
            return self._correct(changed_besides.to_correct(self.words, self.told), second)
        if self.words.chance(0.5):
            return self._write(second)
        if draw < 0.44:
            return self._introduce(second)
        count = self.rng.choice((1, 1, 1, 1, 1, 1, 1, 2, 2, 3))
        bases = self.rng.choices(list(FACT_WEIGHTS), list(FACT_WEIGHTS.values()), k=count)
        facts = dict(self._draw_told(base) for base in bases)
        sentences = [self._telling(key, *fact) for key, fact in facts.items()]
        joint = self.rng.choice((" and ", ", ", ". ", ". ", ", and ", " and ", "! ", ". also, "))
        return self._remember(
            facts, typed.as_typed(self.words, joint.join(sentences), facts), second
        )

    def _write(self, second: Second) -> Turn:
        """A whole message as people write it."""
        message = self.rng.choice(ALL_MESSAGES[self.words.weighed(MESSAGE_WEIGHTS)])
        facts: dict[str, Turn] = {}
        values: dict[str, str] = {}
        for place in dict.fromkeys(PLACE.findall(message)):
            if place.startswith("not "):
                values |= _placed(place, self._draw_value(place.removeprefix("not "), ""))
            elif place == "duty":
                facts["job"] = recollections.draw_duty(self.words), ""
                values[place] = facts["job"][0].removeprefix("to ")
            elif place != "k":
                key, (value, kind) = self._draw_fact(*place.split(" ", 1))
                facts[key] = value, kind
                values |= _placed(place, value)
                if kind and " " not in place:
                    values["k"], message = kind, _of_kind(message, kind)
        message = A_PLACE.sub(r"{a \1}", message)
        message = PLACE.sub(lambda slot: values[slot[1]], message)
        return self._remember(facts, typed.dressed(self.words, message, facts), second)

    def _introduce(self, second: Second) -> Turn:
        """Several facts in one sentence."""
        if self.words.chance(0.45):
            several = self.rng.choice((introductions.profile, recalled_besides.medley))
            keys, pattern = several(self.rng)
        else:
            keys, pattern = self.rng.choice(introductions.INTRODUCTIONS)
        facts = dict(self._draw_fact(*key.split(" ")) for key in keys)
        said = self.words.expand(pattern).replace("a {job}", "{a_job}")
        values = {key: value for key, (value, _) in facts.items()}
        a_job = with_article(values["job"]) if "job" in values else ""
        said = said.format(**values, a_job=a_job)
        return self._remember(facts, typed.as_typed(self.words, said, facts), second)

    def _draw_fact(self, base: str, kind: str = "") -> tuple[str, Turn]:
        """Where it is kept, and its value and kind: ("pet cat", ("Mimi", "cat"))."""
        kind = kind or self._draw_kind(base)
        return f"{base} {kind}".strip(), (self._draw_value(base, kind), kind)

    def _draw_told(self, base: str) -> tuple[str, Turn]:
        """The same, of a job now and then as what one does or where: "to repair clocks"."""
        if base == "job" and self.words.chance(0.15):
            return base, (draw_employment(self.words), "")
        return self._draw_fact(base)

    def _draw_kind(self, base: str) -> str:
        if base == "pet":
            return self.rng.choice(PETS)
        if base == "other":
            return self.rng.choice(NOUNS) if self.words.chance(0.88) else self._made_up_noun()
        if base == "taste" and self.words.chance(0.2):
            return self._made_up_noun()
        return self.rng.choice(FACTS[base].kinds) if FACTS[base].kinds else ""

    def _made_up_noun(self) -> str:
        noun = self.words.made_up().lower()
        return f"{noun} {self.words.made_up().lower()}" if self.words.chance(0.08) else noun

    def _draw_value(self, base: str, kind: str) -> str:
        fact = FACTS[base]
        if base in kept.DRAWN:
            return kept.draw(self.words, base)
        if base == "other":
            return draw_owned(self.words, kind, fact.values)
        if base == "word" and self.words.chance(0.25):
            return str(self.rng.randint(1, 9999))
        if base == "taste":
            return self.words.value(TASTED.get(kind, NAMES), proper=self.words.chance(0.5))
        return draw_value(self.words, base, fact.values or NAMES, fact.proper)

    def _telling(self, key: str, value: str, kind: str) -> str:
        pattern = self._tell_pattern(base_of(key), value, plain=0.85 if key in self.told else 0.5)
        if self.words.chance(0.03):
            pattern = self.words.misspelt(pattern)
        value = value.removeprefix("to ") if base_of(key) == "job" else value
        sentence = _of_kind(pattern, kind).format(v=value, k=kind, a=with_article(value))
        if key in self.told and self.words.chance(0.6):
            sentence = self.words.pick(introductions.CORRECTED).format(tell=sentence)
        return sentence

    def _tell_pattern(self, base: str, value: str, plain: float = 0.5) -> str:
        """How such a value may be told: so many of them the plain way."""
        if base == "job" and (way := way_to_tell(value)):
            return self.words.pick(way)
        draw = self.rng.random()
        if base in BARE and draw < 0.08 and value.lower() in FACTS[base].values:
            return self.words.pick(BARE[base])
        if base in PLAIN_TELL and draw < (1 + plain) / 2:
            return self.words.pick((PLAIN_TELL if draw < plain else FREE_TELL)[base])
        return self.words.pick(FACTS[base].tell)

    def _remember(self, facts: dict[str, Turn], question: str, second: Second) -> Turn:
        """Remember these facts; the reply confirms each."""
        self.told.update(facts)
        self.last_told = next(iter(facts)) if len(facts) == 1 else ""
        self._just_told = list(facts)
        if self.system.one_word:
            return question, "Ok."
        confirmed = self._confirmed(list(facts))
        if self.words.chance(0.15) and not self.system.language:
            asked, reply = self.ask() if self.words.chance(0.3) else second()
            joint = self.rng.choice((". ", ", ", "! ", " - ", " and "))
            joint = " " if asked.startswith("and ") else joint
            return f"{question.rstrip('.!:) ')}{joint}{asked}", f"{confirmed} {reply}"
        return question, confirmed

    def _confirmed(self, keys: list[str]) -> str:
        """The very sentences that will be said when it is asked for; a name is greeted."""
        if self.system.language:
            return " ".join(map(self.recalled, keys))
        said = [
            f"Nice to meet you, {weighty(self.told[key][0])}."
            if key == "name"
            else self.recalled(key)
            for key in keys
        ]
        return " ".join(said if keys[0] == "name" else ["Noted.", *said])

    def _correct(self, key: str, second: Second) -> Turn:
        """What was told was wrong; of what was told last the new value says enough."""
        if base_of(key) in ("pet", "person") and self.words.chance(0.1):
            mixed = changed_besides.mixed_up(self.words, self.told, key, self._corrected(key))
            return self._remember(*mixed, second)
        old, kind = self.told[key]
        value = self._corrected(key)
        tell = _of_kind(self._tell_pattern(base_of(key), value, plain=0.85), kind)
        tell = tell.format(v=value, k=kind, a=with_article(value))
        facts, written = {key: (value, kind)}, self.words.chance(0.5) and not way_to_tell(old)
        question = _of_kind(self._correction(key, written), kind).format(
            tell=tell,
            v=value,
            old=old,
            k=kind,
            a=with_article(value),
            b=with_article(old),
            letter=value[0].upper(),
        )
        return self._remember(facts, typed.shot(self.words, question, value), second)

    def _corrected(self, key: str) -> str:
        """Another value than was told: now and then the same with a letter or two set right."""
        old, kind = self.told[key]
        former, self.former[key] = self.former.get(key, old), old
        if former != old and self.words.chance(0.2):
            return former
        if FACTS[base_of(key)].proper and len(old) > 4 and self.words.chance(0.2):
            value = self.words.typo(old)
            if value != old:
                return value
        return self._draw_value(base_of(key), kind)

    def _correction(self, key: str, written: bool) -> str:
        """A pattern for it, as written or composed."""
        base, last = base_of(key), key == self.last_told
        if written and (last or base in CORRECTIONS):
            alike = last and (self.words.chance(0.6) or base not in CORRECTIONS)
            return self.words.pick(CORRECTED_ALIKE if alike else CORRECTIONS[base])
        tables: list[tuple[str, ...]] = [introductions.CORRECTED, introductions.REPLACED]
        if last:
            tables += [introductions.IN_PLACE, CHANGED.get(base, introductions.IN_PLACE)]
        return self.words.pick(self.rng.choice(tables))

    # what is said of others

    def tell_of_another(self) -> tuple[str, str]:
        """The user says of somebody else what they might have told of themselves; its value."""
        told = [key for key in self.told if base_of(key) in OF_OTHERS]
        if told and self.words.chance(0.4):
            return self._said_of_another(self.rng.choice(told))
        base = self.words.weighed({base: FACT_WEIGHTS[base] for base in OF_OTHERS})
        return self._said_of_another(self._draw_fact(base)[0])

    def tell_relative(self) -> Turn:
        """The user says the name of a relative, which is kept, and what else is not their own."""
        key, fact = self._draw_fact("person")
        other, said = "name", self._telling(key, *fact)
        if self.words.chance(0.65):
            other, theirs = self._draw_fact(self.words.weighed(other_people.RELATED))
            said = other_people.of_relative(self.words, base_of(other), fact, theirs)
        self.of_others.append(other)
        said = typed.as_typed(self.words, said, {key: fact})
        return self._remember({key: fact}, said, self.ask_own)

    def _said_of_another(self, key: str) -> tuple[str, str]:
        base, _, kind = key.partition(" ")
        value = self._draw_value(base, kind)
        self.of_others.append(key)
        self.last_told = ""  # "no, Oslo" would be about the other's
        said = _of_kind(self.words.pick(OF_OTHERS[base]), kind)
        return other_people.of_stranger(self.words, said, value, kind), value

    def ask_own(self) -> Turn:
        """The user asks for their own of what was last said of another."""
        return self._ask_for(self.of_others[-1], ask=recall.question_for_own)

    def _ask_beside_another(self, key: str) -> Turn:
        """The same in one message."""
        said, _ = self._said_of_another(key)
        question, reply = self.ask_own()
        if self.words.chance(0.12) and not question.lower().startswith(("and ", "but ", "not ")):
            return f"{question.rstrip('.!?')}? {said}", reply
        said = said[0].upper() + said[1:] if self.words.chance(0.3) else said
        return f"{said}{self.rng.choice(('. ', '. ', ', ', '! ', ' - ', '... '))}{question}", reply

    # asking

    def ask(self) -> Turn:
        """The user asks for something that was told, or was not."""
        if self.told and self.words.chance(0.1):
            return self._ask_two()
        if self.told and self.words.chance(0.8):
            key = self.rng.choice(list(self.told))
        else:
            key = self._untold()
        if base_of(key) in OF_OTHERS and self.words.chance(0.06 if key in self.told else 0.42):
            return self._ask_beside_another(key)
        return self._ask_for(key)

    def ask_some(self, count: int) -> list[Turn]:
        """Questions for so many different things that were told, and now and then more."""
        keys = self.rng.sample(list(self.told), min(count, len(self.told)))
        if self.words.chance(0.7 if set(self.of_others) - set(self.told) else 0.19):
            keys.insert(self.rng.randint(0, len(keys)), self._untold())
        turns = [self._ask_for(key, again=at > 0) for at, key in enumerate(keys)]
        if self.told and count and self.words.chance(recalled_besides.often_two(self.told)):
            turns.append(self._ask_two())
        told, brief = len(self.told), self.system.one_word or self.system.language
        if count and told > 2 and not brief and self.words.chance(0.25):
            turns.append(self._ask_three())
        asked, all_of = recalled_besides.of_all(self.words, self.told)
        if asked and count and not (brief or self.of_others) and self.words.chance(0.35):
            turns.append((self.words.styled(asked), " ".join(map(self.recalled, all_of))))
        if count and not brief and told < 8 and self.words.chance(0.1 * max(told, 1)):
            turns.insert(self.rng.randint(0, len(turns)), self.ask_all())
        return turns

    def ask_too_early(self) -> tuple[Turn, Turn, Turn]:
        """The user asks for what was not told, tells it, and asks again without saying for what."""
        key = self._untold()
        asked, (base, _, kind) = self._ask_for(key), key.partition(" ")
        fact = self._draw_value(base, kind), kind
        short = self.words.pick(remembered.NOW_TOLD).format(v=fact[0])
        said = short if self.words.chance(0.4) else self._telling(key, *fact)
        said, self.told[key] = typed.as_typed(self.words, said, {key: fact}), fact
        again = self.words.styled(self.words.pick(recollections.AGAIN), slips=False)
        return asked, (said, self._confirmed([key])), (again, self._answer(key))

    def _ask_for(
        self, key: str, again: bool = False, ask: Callable[[Words, str], str] = recall.question
    ) -> Turn:
        ask = recall.follow_up if again and self.words.chance(0.2) else ask
        question, reply = self._asked(key, ask)
        return self.words.styled(question, slips=base_of(key) not in FREE_NOUNS), reply

    def _untold(self) -> str:
        """Something that was not told, now and then of a kind of which another was."""
        of_others = [key for key in self.of_others if key not in self.told]
        if of_others and self.words.chance(0.8):
            return self.rng.choice(of_others)
        while True:
            base = self.words.weighed(FACT_WEIGHTS)
            key = f"{base} {self._draw_kind(base)}".strip()
            if base == "pet" and "animal" in self.told and self.words.chance(0.7):
                key = f"pet {without_article(self.told['animal'][0])}"
            named = key.replace("count ", "several ")  # named: counted
            if not {key, named} & set(self.told) and not self._known(key):
                return key

    def _known(self, key: str) -> bool:
        """Whether something else that was told says it: the whole name, a pet by its name."""
        if key.removeprefix("other ") in SURNAMES:
            return bool(self._halves())
        if base_of(key) == "person":
            return recalled_besides.related(key, self.told)
        others = {base_of(other) for other in self.told}
        return key == "animal" and bool(others & {"pet", "several", "count"})

    def _halves(self) -> list[str]:
        """The first and the last name, where both were told at once and nothing in their place."""
        apart = any(f"other {name}" in self.told for name in SURNAMES)
        return [] if apart else recalled_besides.halves(self.told.get("name", ("", ""))[0])

    def _asked(self, key: str, ask: Callable[[Words, str], str] = recall.question) -> Turn:
        base, _, kind = key.partition(" ")
        if base in GUESSES and ask is recall.question and self.words.chance(0.04):
            return self._guessed(key), self._answer(key)
        plain = ask is recall.question and not (self.system.one_word or self.system.language)
        often = {"pet": 0.2, "person": 0.2, "name": 0.04}.get(base, 0.0)
        if plain and key in self.told and self.words.chance(often):
            return recalled_besides.named(self.words, base, *self.told[key]), self._answer(key)
        if plain and base == "name" and self._halves() and self.words.chance(0.4):
            return recalled_besides.half_asked(self.words, self.told[key][0])
        alike = [other for other in self.told if base_of(other) == base]
        many = len(alike) > 1 or (key not in self.told and (base != "pet" or alike))
        many = many or (base == "pet" and "animal" in self.told)
        question = ask(self.words, base)
        other = key in self.of_others
        while (kind and many and "{k}" not in question) or (other and recall.unclear(question)):
            question = ask(self.words, base)
        if base == "pet" and len(alike) == 1 and key in self.told and self.words.chance(0.3):
            names = next((names for names in ALIKE if kind in names), [kind])
            kind = self.rng.choice((names[0], *names[:3]))
        if base == "person" and len(alike) == 1 and key in self.told and self.words.chance(0.3):
            kind = recalled_besides.other_word(self.words, kind)
        if base == "other" and kind in remembered.OF_OWN and self.words.chance(0.3):
            return self.words.pick(remembered.OF_OWN[kind]), self._answer(key)
        if kind in SURNAMES and sum(f"other {name}" in self.told for name in SURNAMES) < 2:
            kind = self.rng.choice(SURNAMES)
        return _of_kind(question, kind).format(k=kind), self._answer(key)

    def _guessed(self, key: str) -> str:
        """The user asks whether it is what they name: often another, or one of two."""
        base, _, kind = key.partition(" ")
        one, other = (self._draw_value(base, kind) for _ in range(2))
        if key in self.told and self.words.chance(0.6):
            one = self.told[key][0]
        if self.words.chance(0.5):
            one, other = other, one
        simple = base == "job" and any(map(way_to_tell, (one, other)))
        pattern = self.words.pick(GUESSES[base][:1] if simple else GUESSES[base])
        articles = {"a": with_article(one), "b": with_article(other)}
        return pattern.format(v=one, w=other, k=kind, **articles)

    def _answer(self, key: str) -> str:
        if self.system.one_word and key in self.told:
            value, _ = self.told[key]
            return weighty(without_article(value) if key == "animal" else value)
        if key == "animal" and key in self.told:  # "my pet" is any of them
            pets = [other for other in self.told if base_of(other) in ("pet", "animal")]
            return " ".join(map(self.recalled, pets))
        if key in self.told:
            return self.recalled(key)
        base = base_of(key)
        return self.system.say("missing", FACTS[base].missing, "Unknown.")

    def ask_personal(self) -> Turn:
        """The user asks for something about themselves that nobody told."""
        missing = self.system.say("missing", NOT_TOLD, "Unknown.")
        told = {} if self.of_others else self.told  # of these more may have been said
        last = self.last_told if self._just_told else ""
        return not_told_again.personal(self.words, last, told), missing

    def _ask_two(self) -> Turn:
        """Two things at once, or three; one of them may not have been told."""
        if len(self.told) > 2 and not self.system.one_word and self.words.chance(0.3):
            return self._ask_three()
        keys = recalled_besides.two_of(self.rng, self.told)
        if len(keys) < 2 or self.words.chance(0.12):
            keys = [keys[0], self._untold()]
            self.rng.shuffle(keys)
        end = ", " if self.system.one_word else " "
        reply = end.join(self._answer(key) for key in keys)
        bases = [base_of(key) for key in keys]
        slips = not set(bases) & set(FREE_NOUNS)
        pets = {key for key in (*self.told, *keys) if base_of(key) == "pet"}
        if len(pets) < 2 and self.words.chance(0.65):  # "my pet" may stand for it
            kinds = [key.partition(" ")[2] for key in keys]
            question = recall.question_for_two(self.words, *bases)
            return self.words.styled(question.format(k=kinds[0], l=kinds[1]), slips=slips), reply
        ask = recall.plain_question if self.words.chance(0.7) else recall.question
        one, other = (self._asked(key, ask)[0] for key in keys)
        joint = self.rng.choice((" and ", " And ", ", and ", " ", "? ", "? And ", ", "))
        return self.words.styled(f"{one.rstrip('?')}{joint}{other}", slips=slips), reply

    def _ask_three(self) -> Turn:
        keys = self.rng.sample(list(self.told), 3)
        if self.words.chance(0.12):
            keys[self.rng.randrange(3)] = self._untold()
        slips = not {base_of(key) for key in keys} & set(FREE_NOUNS)
        question = self.words.styled(recall.question_for_three(self.words, keys), slips=slips)
        return question, " ".join(map(self._answer, keys))

    def ask_all(self) -> Turn:
        """The user asks for everything told so far; it comes in the order it was told."""
        recalled = [self.recalled(key) for key in self.told]
        missing = self.system.say("missing", "You have not told me anything about you yet.")
        return self.words.styled(recall.question_for_all(self.words)), " ".join(recalled) or missing

    def recalled(self, key: str) -> str:
        """The sentence that gives back what was told."""
        value, kind = self.told[key]
        base, language = base_of(key), self.system.language
        if language and base in SENTENCES[language]:
            return SENTENCES[language][base].format(v=weighty(value))
        return FACTS[base].recall.format(v=weighty(value), k=weighty(kind))


def _placed(place: str, value: str) -> dict[str, str]:
    """What a place of a message may be filled with: the value, also with its article."""
    return {place: value, f"a {place}": with_article(value)}


def _of_kind(pattern: str, kind: str) -> str:
    """The pattern with "an" before a kind that wants it."""
    return pattern.replace(" a {k}", " an {k}") if kind[:1] in tuple("aeiou") else pattern
