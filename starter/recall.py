"""Asking for what was told: the frames around the parts of `askings.py`.

(opening) x (verb) x (thing asked for) x (ending) covers far more than a list of sentences.
"""

from starter.askings import ASKINGS
from starter.facts import FACTS
from starter.introductions import ABOUT_ALL, ABOUT_BEFORE, ABOUT_ME, KNOWN_ALL
from starter.plain import PLAIN_ALL, PLAIN_ASK
from starter.roundabout import FREE_ASK
from starter.vocabulary import MORE_ASK
from starter.words import Words

_STILL = "(| still| still| by any chance| happen to| perhaps| maybe| even|)"
_AGAIN = "(| again| once more| one more time| please| for me| now)"
_SAID = "(told you|mentioned|said)( earlier| before| already| a while ago| just now| at the start|)"

ANY = (
    f"do you{_STILL} (know|remember|recall) {{it}}( by now| at all| from before| from earlier||||)?",
    f"do you{_STILL} (know|remember|recall|recollect) {{it}}?",
    f"(can|could|would|will) you( please| kindly| maybe| quickly||) (tell me|say|repeat|recall|remember|name|state) {{it}}{_AGAIN}?",
    "(are you able|is it possible for you|would it be possible for you) to (recall|remember|tell me|say|repeat) {it}?",
    f"(please |now |just |ok, |so |||)(tell me|say|repeat|recall|let me hear|let me know|let me see|write|write down) {{it}}{_AGAIN}",
    "(tell me|say) {it}(, if you can| if you remember|, if you know it|, would you|, will you|)",
    "(i'd|i would) (like|love) (to hear|to know|you to tell me|you to repeat|to have you tell me|to hear from you) {it}",
    "(i forgot|i have forgotten|i've forgotten|i totally forgot) {it}(. can you help me|. help me|, do you know|. you tell me|, what was it|, can you tell me|)",
    "i (seem to have forgotten|can't recall|can't remember|cannot remember|don't remember|keep forgetting|always forget) {it}(. can you help me|. help|, do you know|, do you|. what was it|)?",
    "(i wonder|i am curious|i was wondering|i'd like to see|i would like to know|i want to know|i'm not sure) (if|whether) you (still |)(know|remember|recall|noted|can tell me) {it}",
    "(let's|let me|let us|i want to|i'd like to) (see|check|test|find out) (if|whether) you (still |)(know|remember|recall|have kept|noticed|can say) {it}",
    "did you (catch|note|keep|memorise|retain|record|log|get|forget|write down|remember|register|store|save|notice) {it}( when i told you| earlier|)?",
    "have you (noted|kept|remembered|forgotten|memorised|learnt|learned|stored|saved) {it}( already| by now|)?",
    "you (do |still |surely |should |must |probably |)(know|remember) {it}(, right|, don't you|, yes|, correct|, do you|)?",
    "(i hope|i bet|i'm sure|i trust|surely|i think|i believe|i guess) you (still |)(know|remember|have not forgotten|can tell me|could tell me) {it}",
    "(i bet|i think|i'm afraid|i fear) you (don't know|forgot|have forgotten|can't remember|can't tell me|don't remember|have no idea of) {it}( any more| already|)",
    "you (don't|do not|can't possibly|no longer) (know|remember) {it}(, do you| at all|, right| any more|)?",
    "(did i (ever |already |)(tell you|mention|say)|have i (ever |already |)(told you|mentioned)) {it}(, and what is it| before| yet|)?",
    "(test|memory test|quiz|question|pop quiz|next question|quick check|a test of your memory|memory check)(:|,| -|.) {it}?",
    "(guess|try to guess|try to remember|come on, tell me|prove that you remember|prove that you know|show me that you know|show that you remember|think back and tell me) {it}",
    f"i {_SAID} {{it}}(, remember|. do you remember|. what was it|. what did i say|, what was it again|, didn't i|. can you repeat it)?",
    "(help me remember|help me recall|remind me|please remind me|refresh my memory|jog my memory)(:|,|.) {it}?",
    "(do you remember|tell me|remind me|repeat|do you know) what i (said|told you) about {it}?",
    "(is there a chance|any chance|is it possible) (that |)you (know|remember|recall|noted|kept) {it}?",
    "(earlier|before|at the start|a moment ago|above|just now)(,|) i (told you|mentioned) {it}(. what was it|, what is it|. repeat it|. do you still know it|)?",
)
"""Around the noun or the clause."""
NOUN = (
    "(what is|what's|whats|what was|and what is|so what is|what again is|what is it again,|what would be) {it}( again| please| then| now||)?",
    "(what is|what's) {it}?",
    "{it}( again| please| once more|, please|, what is it|, what was it|, do you know it|, do you remember it|, tell me|)?",
    "(what about|how about|and|and|so|now|then|also) {it}?",
    "(remind me of|remind me about|please remind me of|can you remind me of|could you remind me of|would you remind me of|remind me again of) {it}( please||)?",
    "what did i (say|tell you|mention|write)( earlier| before|) about {it}?",
    "what (i said|i told you|i have said|i mentioned|i wrote)( earlier| before|) about {it}(, what was it|, do you remember|, can you repeat it|)?",
    "what have i (said|told you|mentioned) (about|as|for) {it}?",
    "do you (still |)(remember|recall|know) what i (said|told you|mentioned|wrote)( earlier| before|) about {it}?",
    "(tell me|remind me|repeat|say|please tell me|can you tell me|can you repeat|i forgot) what i (said|told you|mentioned|wrote)( earlier| before|) about {it}( again| please||)?",
    "what (was it|is it) (that |)i (said|told you|mentioned) about {it}( again|)?",
    "(i said|i told you|i mentioned) something about {it}(. what was it|, what was it|. do you remember|, remember|. what did i say)?",
    "tell me (something |)about {it}",
    "what do you (know|remember|have|recall) (about|of|for|as) {it}?",
    "what did you (learn|note|keep|write down|understand|store) (about|for|as) {it}?",
    f"(give me|repeat|state|name|spell|type|print|list|recall|show me|give) {{it}}{_AGAIN}",
    "(i need|i want|i'm looking for|i am asking for|i am asking about|may i have|can i have|could i have) {it}( for a form| once more| again| please|)?",
    "do you have {it}( noted| saved| written down| in mind| in your memory| somewhere| at hand|)?",
    "is {it} (known to you|something you know|still known to you|in your memory|something you remember)?",
    "(speaking|talking) of {it}(,|:) what (was|is) it( again|)?",
    "(about|as for|as to|regarding|concerning) {it}(:|,) (what (was|is) it( again|)|what did i say|do you remember|can you tell me)?",
    "(any|do you have any) (memory|recollection|idea|clue|record|trace|inkling) of {it}?",
    "are you (still |)aware of {it}?",
    "(one more time|once again|once more|again|please)(,|:) {it}",
)
CLAUSE = (
    "{it}?",
    "{it}( again|, do you know|, remember|, please|, can you tell me)?",
    "(i wonder|i was wondering|i'd like to know|i want to know|i need to know|i have to know|i am asking you|my question is|it would be nice to know|it slipped my mind|it has slipped my mind|it escapes me) {it}",
    "(remind me|please remind me|can you remind me|could you remind me|would you remind me|will you remind me|remind me again) {it}( please|)?",
    "(any idea|have you any idea|do you have an idea|do you have any idea|got any idea|no idea|any clue|not sure you know) {it}?",
    "if (someone|somebody|people|a friend|others) asked you {it}, what would you (say|answer|tell them)?",
    "(would you know|do you know|could you tell|can you tell|can you guess|can you say) {it}?",
    "(help me|help me out|be so kind) and (tell me|say|remind me) {it}",
    "(i'm|i am) (no longer sure|not sure|unsure|confused about) {it}(, are you|, help me|. do you know|)",
)
DIRECT = (
    "(previously|initially|at first|originally|a minute ago|moments ago) i (told you|mentioned it|revealed it|stated it)(,|.|:) {it}?",
    "(it's been a while|after all this|after so many words|after all that|ok test|quick quiz|first things first|now the real test|time for a test|honest question|back to the beginning|from the beginning|here's a test|tell me honestly|now think back|think back)(:|,|...|.) {it}?",
    "{it}( again| then| now|, please|, do you know|, remember|, any idea|, can you tell me|, tell me|, again|, do you remember)?",
    "(again|once more|one more time|ok|so|well|now|and|right|hey|tell me|say|question|please tell me|can you tell me|could you tell me|do you know|do you remember|just checking|next question)(,|:|,|) {it}?",
    "(from what|according to what|given what|based on what|considering what|going by what|judging by what|knowing what) i (told you|said|have told you|wrote|mentioned)( before| earlier| so far| above|)(,|) {it}?",
    "(if|since|now that) you (know me|remember me|listened|paid attention|were listening|have such a good memory|remember everything|know so much about me)(,|:) {it}?",
    "(i forgot|i can't remember|i have forgotten|i am getting old|my memory is bad|silly me|i'm confused|help me out|before we go on|before i forget|before i go|out of curiosity|one thing|just to be sure|just to check|let me test you|let's see|memory check|quiz time|a little test|back to me|about me|one more thing about me|i have a question about me|something about me)(,|:|.| -) {it}?",
    "{it}? i (forgot|can't remember|don't remember|forget|want to know|need to know|need it for a form|just wonder|have to write it down|told you before|mentioned it|said it earlier)",
    f"i {_SAID.replace('mentioned', 'mentioned it').replace('said', 'said it')}(.|,|:| -|, so|, but) {{it}}?",
    "what would you (say|answer|reply) if i asked( you|)(:|,) {it}?",
    "(i am|i'm) (filling in a form|writing my profile|introducing myself to somebody|signing up somewhere|testing your memory|checking your memory|asking you again)(.|,|:) {it}?",
    "(hi|hello|hey)( again| there|)(,|!|.) {it}?",
    "(hi|hello|hey)( again|)(,|!|.) (i'm back|it's me|me again|here i am again)(.|,|!) {it}?",
    "(thanks|thank you|great|good|nice|cool|ok|okay)(,|.|!) (now |and |so |but ||){it}?",
    "(no|not that|that is not what i asked|that's nice|never mind)(,|.|:) {it}?",
    "(can|could) you answer( me|) (this|one thing|one question|that)(:|,) {it}?",
)
START = (
    "{it}( ...|...|…| ___| ____| what|?|:|)",
    "(complete|finish|continue)( this| the sentence| my sentence| this sentence| the line||)(:|,|, please:) {it}( ...|...| ___|)",
    "fill in( the blank| the gap| the missing word| what is missing|)(:|,) {it}( ___| ...| ____)",
    "{it}( ...|...|…) (what|go on|complete it|you say it|fill it in|your turn|come on|you know it)?",
)
TWO = (
    "(what are|what is|what's|tell me|do you know|do you remember|can you tell me|can you repeat|remind me of|say|repeat|give me|please tell me|do you still know|i forgot|could you tell me|do you recall|list|state|let me hear|what about|do you have|name|i want to hear|can you recall|what were) {it} and {other}( again| please| for me|)?",
    "{it} and {other}( please|, please| again|)?",
    "(what is|what's) {it} and what( is|'s) {other}?",
    "(tell me|say|give me) both(:|,|) {it} and {other}",
    "two (questions|things)(:|,) {it} and {other}?",
    "(tell me|what is|do you remember) {it}(,| and| and also| as well as| and then| plus) {other}?",
    "{it}? and {other}?",
)
"""Two at once, by their nouns."""


def question(words: Words, base: str) -> str:
    """A question for this fact, with {k} for its kind; the plain and frequent ones most often."""
    asking = ASKINGS[base]
    draw = words.rng.random()
    if base in PLAIN_ASK and draw < 0.6:
        freer = MORE_ASK if words.chance(0.25) else FREE_ASK
        return words.pick((PLAIN_ASK if draw < 0.4 else freer)[base])
    draw = words.rng.random()
    if draw < 0.3:
        return words.pick(FACTS[base].ask)
    if draw < 0.5:
        return plain_question(words, base)
    if draw < 0.64:
        return _framed(words, DIRECT, asking.direct)
    if draw < 0.76:
        return _framed(words, NOUN, asking.noun)
    if draw < 0.86:
        return _framed(words, CLAUSE, asking.clause)
    if draw < 0.985:
        return _framed(words, ANY, asking.noun if words.chance(0.5) else asking.clause)
    return _framed(words, START, asking.start)


def plain_question(words: Words, base: str) -> str:
    """A direct question, to stand beside another."""
    if base in PLAIN_ASK and words.chance(0.5):
        return words.pick(PLAIN_ASK[base])
    return words.pick((ASKINGS[base].direct,)) + "?"


def _framed(words: Words, frames: tuple[str, ...], part: str) -> str:
    return words.pick(frames).replace("{it}", words.pick((part,)))


def question_for_two(words: Words, first: str, second: str) -> str:
    """Both facts in one question; {k} and {l} for their kinds."""
    one, other = (words.pick((ASKINGS[base].noun,)) for base in (first, second))
    return words.pick(TWO).replace("{it}", one).replace("{other}", other.replace("{k}", "{l}"))


def question_for_all(words: Words) -> str:
    """A question for everything that was told."""
    draw = words.rng.random()
    if draw < 0.5:
        return words.pick(PLAIN_ALL)
    if draw < 0.75:
        return words.pick(KNOWN_ALL if draw < 0.62 else ABOUT_ME)
    return (
        words.pick(ABOUT_BEFORE)
        + " ".join(map(words.pick, ((part,) for part in ABOUT_ALL[:3])))
        + words.pick(ABOUT_ALL[3:])
    )
