"""Asking for what was told: whole questions, and frames around the parts of `askings.py`."""

import re
from collections.abc import Sequence

from starter.asked_back import QUESTIONS as ASKED_BACK
from starter.asked_back_besides import PAIRS
from starter.asked_plainly import ALL as PLAINLY_ALL
from starter.asked_plainly import ASKED as PLAINLY
from starter.asked_plainly_besides import BARE, BARE_TWO, LED, NAMED, RARER, three_bare
from starter.askings import ASKINGS, Asking, next_asked, paired
from starter.fact import base_of
from starter.facts import FACTS
from starter.introductions import ABOUT_ME, KNOWN_ALL
from starter.not_told_again import QUESTIONS as PRESUMED
from starter.other_people import FRAMES, OWN
from starter.questions import ALL, QUESTIONS, TWO
from starter.recalled_besides import three
from starter.recalled_freely import ALL as FREELY_ALL
from starter.recalled_freely import ASKED as FREELY
from starter.recalled_last import ASKED_LAST
from starter.recollections import ASKED
from starter.remembered import ASKED as REMEMBERED
from starter.remembered import SUMMED_UP
from starter.roundabout import FREE_ASK
from starter.vocabulary import MORE_ASK
from starter.wondered import QUESTIONS as WONDERED
from starter.wondered_all import ALL as WONDERED_ALL
from starter.words import Words

WHOLE = {
    base: (
        *plain,
        *WONDERED[base],
        *ASKED_BACK[base],
        *ASKED.get(base, ()) * 2,
        *REMEMBERED.get(base, ()) * 3,
        *FREELY.get(base, ()) * 2,
        *PLAINLY.get(base, ()) * 2,
        *ASKED_LAST.get(base, ()) * 4,
        *PRESUMED.get(base, ()) * 2,
    )
    for base, plain in QUESTIONS.items()
} | {base: (*FACTS[base].ask, *plainly) for base, plainly in RARER.items()}
"""Whole questions: the plain ones, and twice as many in other words."""
WHOLE_ALL = (*ALL, *WONDERED_ALL, *SUMMED_UP * 3, *FREELY_ALL * 3, *PLAINLY_ALL * 3)

ANY = (
    "do you( still||) (know|remember) {it}?",
    "do you( still||) (know|remember|recall) {it}?",
    "(can|could) you( please||) (tell me|say|repeat|remember|recall) {it}( please| again|)?",
    "(please |now |ok, |so ||||)(tell me|say) {it}( again| please| once more||)",
    "(tell me|say) {it}(, if you can|, if you remember|, if you know it|)",
    "(i'd|i would) like (to hear|to know|you to tell me) {it}",
    "(i forgot|i have forgotten|i can't remember|i don't remember) {it}(. can you help me|, do you know|. you tell me|, what was it|, can you tell me||)",
    "(i wonder|i was wondering|i want to know|i'd like to see|tell me) (if|whether) you (still |)(know|remember) {it}",
    "(let's|let me|i want to) (see|check|test) (if|whether) you (still |)(know|remember) {it}",
    "did you (catch|note|get|forget|remember) {it}?",
    "have you (noted|forgotten|kept) {it}( already|)?",
    "you (still |)(know|remember) {it}(, right|, don't you|, yes|)?",
    "you (forgot|have forgotten|haven't forgotten|don't know|don't remember) {it}(, right|, have you|, do you||)?",
    "(i hope|i bet|i'm sure|surely) you (still |)(know|remember) {it}",
    "(i bet|i think|bet) you (don't know|forgot|don't remember|don't even know) {it}( any more|, or do you|)",
    "(did i tell you|have i told you|have i ever told you|did i mention) {it}( already||)?",
    "(remember|know|still know|remember again,) {it}?",
    "(test|memory test|quiz|question|next question)(:|,) {it}?",
    "(any idea|do you happen to know|would you know|do you have any idea) {it}?",
    "(guess|try to remember) {it}",
    "i (told you|mentioned) {it}(| earlier| before)(, remember|. do you remember|. what was it|, what was it again|)?",
    "(remind me|please remind me|help me remember)(:|,) {it}?",
    "tell (the others|my friend|them|everybody|my mother) {it}",
    "(do you even know|is it true that you know|do you know by any chance|would you know) {it}?",
    "(would you be so kind as to|excuse me, could you|may i ask you to|would you mind to) tell me {it}?",
    "you (know|forgot|remember) {it} (don't you|didn't you|right|or not)?",
    "you (said|promised) you would remember {it}",
    "i (want to hear|want you to tell me|need you to tell me) {it}",
    "(i'm sure |i think |)i (told you|mentioned) {it}( already| before||)",
    "(i doubt that|i don't think|my friend does not believe that|i am curious whether|show me that|prove that) you (know|remember) {it}",
    "(can|do) (u|you) (remember|know) {it} (pls|lol|bro|mate|or no|buddy)?",
)
"""Around the noun or the clause."""
NOUN = (
    "(what is|what's|whats|what was|and what is|so what is) {it}( again| please| now||)?",
    "(what is|what's) {it}?",
    "{it}( again| please|, please|, what is it|, what was it|, do you know it|, do you remember it|)?",
    "(and|and|what about|how about|so|now|and what about) {it}?",
    "(right|ok|good|thanks|nice|cool)(.|,) and {it}?",
    "(remind me of|please remind me of|can you remind me of) {it}",
    "what did i (say|tell you) about {it}?",
    "(repeat|name|write|write down|give me|show me) {it}( please| again||)",
    "(i need|i want|may i have|can i have) {it}( please| once more| for a form|)?",
    "do you (still |)have {it}?",
    "what do you (know|remember) about {it}?",
    "{it}(,|.) (i told you( already| before|)|your turn|you know it)",
    "{it} (pls|quick|please|now)",
    "what do you have as {it}?",
    *NAMED,
)
CLAUSE = (
    "{it}?",
    "{it}, (do you know|remember|please|can you tell me)?",
    "(i wonder|i want to know|i'd like to know|i need to know) {it}",
    "(remind me|please remind me|can you remind me|could you remind me) {it}( please|)",
    "if (someone|somebody|they) asked you {it}, what would you say?",
    "(bet |i bet |)you have no (clue|idea) {it}(, or do you|, right|)?",
)
DIRECT = (
    "{it}?",
    "{it}( again| then| now|, please|, do you know|, remember|, can you tell me|, tell me|, do you remember|, you remember|, if you know| really| as well)?",
    "(and|so|ok|now|well|hey|ok so|and now|sorry) {it}?",
    "(and|so|ok|now|well|right|hey|again|question|tell me|please tell me|can you tell me|do you know|do you remember|just checking|next question|one more question|last question|by the way|btw|one more thing|quick question|back to me|first things first)(:|,|,) {it}?",
    "(i forgot|i can't remember|before i go|just to be sure|just to check|let me test you|let's see|memory check|a little test|ok test|i'm testing you|i'm testing your memory|answer me|your turn|after all this|after so many words|it's been a while|think back)(:|,|.|...) {it}?",
    "{it}? i (forgot|can't remember|told you|told you before|told you at the( very|) start|need it for a form)",
    "i told you( earlier| before|)(.|,|:) {it}?",
    "(hi|hello|hey)( again||)(,|!|.) {it}?",
    "(thanks|thank you|thx|great|good|nice|cool|ok|okay|haha|clever|wow|well done)(,|.|!) (now |and |so ||){it}?",
    "(no|not that|that is not what i asked)(,|.|:) {it}?",
    "(yo|hey bot|hey you|ok final question|oh no, i forgot|dear assistant|tell me one thing)(,|:|,) {it}?",
    "(my mother|my friend|my teacher|my grandson|the form|somebody) asks(:|,) {it}?",
    "{it} (lol|bro|pls|mate|dude|buddy|quick)?",
    *LED,
)
START = (
    "{it}( ...|...|…| ___| what|?|?|:|)",
    "(and|so) {it}(...|?| what?)",
    "(complete|finish|fill in)( the sentence| this||)(:|,) {it}( ...|...| ___|)",
)
FOLLOW_UP = (
    "and {it}?",
    "and {it}?",
    "(and |and what about |what about |how about |ok and |good. and |now |right. and |thanks. and |also |then ){it}?",
    "{it}( too| as well|)?",
)
"""What is asked for behind another question."""
TWO_AT_ONCE = (
    "{it} and {other}?",
    "{it}, {other}?",
    "first {it}, then {other}( please|)",
    "do you (still |)(know|remember) both {it} and {other}?",
    "(what are|tell me|say|do you know|do you remember|can you tell me|what's|please tell me|remind me of) {it} and {other}( please| again||)?",
    "(tell me|do you remember|do you know|do you still know) {it} and (also |){other}( please|)?",
    "please say {it}, and also {other}",
    "two things(, please|)(:|,) {it} and {other}",
    "(two questions|two quick ones|a double question|two in one)(:|,) {it}, and {other}?",
    "{it} (plus|as well as|and then|together with|&|+) {other}( please|)?",
    "(write|say|repeat|type) {it} and {other} in (one|a single|the same) sentence",
    "i need to know (both |){it} and {other}( please| for a form|)",
    "(somebody|the form|the nurse|my teacher) wants to know {it} and {other}(.|,) what do i say?",
    "not only {it}(,|) but also {other}( please|)",
    "what were {it} and {other}( again|)?",
    "{it}(,|...) and while you're at it, {other}?",
    "{it}(,|?|...) oh and {other}( too| as well|)?",
    "do you have {it} and {other} (noted|in your memory|written down)( somewhere|)?",
    "have you (forgotten|lost) {it} and {other}( already|)?",
    "i (forgot|can't remember|mixed up) {it} and {other}(. help me|. can you help|. do you know|)",
    "(i bet|i'm sure|i hope) you (still |)know {it} and {other}",
    "(let's see|let me check|i wonder) (if|whether) you know {it} and {other}",
    "(can|could|would) you (repeat|recall|let me know|tell us) {it} and {other}( for me| please|)?",
    "(i'd like|i want|i would love) to hear {it} and {other}( from you| again|)",
    "(quiz|test|for twenty points|security questions|memory test)(:|,) {it} and {other}?",
    "tell (him|her|them|my friend|the others) {it} and {other}( please|)",
    "(say|tell me) {it} first( and|,) {other} (after that|second|next)",
    "one after the other(:|,) {it}, {other}",
    "{it}? and {other}?",
    "{it}? {other}?",
    "did you (get|catch|note|keep) (both |){it} and {other}?",
    "say me {it} and {other}",
    "you know {it} and {other}(, right|, don't you|, yes|)?",
    "{it} and {other}(, please|, if you can|, quick|, what are they|, if you know them)?",
    "(remember|do you recall) {it}? and {other}?",
    "you wouldn't happen to know {it} and {other}(, would you|)?",
    *PAIRS,
)
"""Two at once, by their nouns."""
SAID = re.compile(
    r"\bi( have|'ve|) (say|tell|mention|name|give|told|said|mentioned|named|gave|forgot|wonder)\w*( to|) ?(you|me)?"
    r"|(did|have) i (say|tell|mention|name|give|told|said|mentioned|named|given)\b|(tell|remind|give|say) me"
)
MINE = re.compile(r"\b(my|mine|me|i|i'm)\b")
"""What questions say of the telling; what, outside of that, shows that they are about the user."""


def question(words: Words, base: str) -> str:
    """A question for this fact, with {k} for its kind; the plain and frequent ones most often."""
    draw = words.rng.random()
    if base in WHOLE and draw < 0.5:
        return words.pick(WHOLE[base])
    if base in FREE_ASK and draw < 0.62:
        return words.pick((MORE_ASK if words.chance(0.25) else FREE_ASK)[base])
    return words.pick(FACTS[base].ask) if words.chance(0.3) else _framed(words, ASKINGS[base])


def _framed(words: Words, asking: Asking) -> str:
    """One of the parts of the question in a frame."""
    frames, part = words.weighed(
        {
            (DIRECT, asking.direct): 40,
            (NOUN, asking.noun): 20,
            (CLAUSE, asking.clause): 8,
            (ANY, asking.noun): 15,
            (ANY, asking.clause): 14,
            (START, asking.start): 3,
        }
    )
    return words.pick(frames).replace("{it}", words.expand(part))


def follow_up(words: Words, base: str) -> str:
    """The same as a fragment: "and my city?"."""
    if asked := next_asked(words, base):
        return asked
    part = ASKINGS[base].direct if words.chance(0.35) else _name_of(base)
    return words.pick(FOLLOW_UP).replace("{it}", words.expand(part))


def plain_question(words: Words, base: str) -> str:
    """A direct question, to stand beside another."""
    if base in TWO and words.chance(0.7):
        return words.expand(TWO[base][1]) + "?"
    return words.expand(ASKINGS[base].direct) + "?"


def question_for_own(words: Words, base: str) -> str:
    """A question for the user's own, behind what was said of somebody else."""
    draw = words.rng.random()
    if draw < 0.4:
        return words.pick(OWN[base])
    if draw < 0.75:
        return words.pick(FRAMES).replace("{it}", plain_question(words, base).rstrip("?"))
    return question(words, base)


def unclear(question: str) -> bool:
    """Whether it may be about what was said of somebody else: "which city did i mention?"."""
    return not MINE.search(SAID.sub("", question))


def question_for_two(words: Words, first: str, second: str) -> str:
    """Both facts in one question; {k} and {l} for their kinds."""
    if both := paired(words, first, second):
        return both
    bare = {first, second} <= BARE.keys() and words.chance(0.25)
    one, other = (words.expand(BARE[base] if bare else _name_of(base)) for base in (first, second))
    question = words.pick(BARE_TWO if bare else TWO_AT_ONCE).replace("{it}", one)
    return question.replace("{other}", other.replace("{k}", "{l}"))


def question_for_three(words: Words, keys: Sequence[str]) -> str:
    """Three facts in one question, by where they are kept: "pet cat"."""
    nouns = []
    bare = {base_of(key) for key in keys} <= BARE.keys() and words.chance(0.35)
    for key in keys:
        base, _, kind = key.partition(" ")
        pattern = BARE[base] if bare else _name_of(base)
        nouns.append(words.expand(pattern).replace("{k}", kind))
    return three_bare(words, nouns) if bare else three(words, nouns)


def _name_of(base: str) -> str:
    return TWO[base][0] if base in TWO else ASKINGS[base].noun


def question_for_all(words: Words) -> str:
    """A question for everything that was told."""
    draw = words.rng.random()
    if draw < 0.75:
        return words.pick(WHOLE_ALL)
    return words.pick(KNOWN_ALL if draw < 0.87 else ABOUT_ME)
