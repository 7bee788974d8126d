"""What goes with `asked_plainly.py`: days, spots and numbers, frames with a lead or a reason, several behind one "my"."""

from collections.abc import Sequence

from starter.fact import COL, FAV
from starter.words import Words, lines_of

_RARER = {
    "several": """
what did i say my {k} are called( again|)?
what were the names of my {k}( again|)?
my {k}, their names again?
the names of my {k} were what?
my {k} are called (what|how)( again|)?
(repeat|recall) the names of my {k}( for me| please|)
before i go(:|,) what are my {k} called?
""",
    "taste": f"""
(which|what) {{k}} did i (say|tell you) (was my {FAV}|i liked best|i like most)?
(which|what) (is|was) my {FAV} {{k}}( again|)?
my {FAV} {{k}} was what( again|)?
my {FAV} {{k}}( again| =|)?
and my {FAV} {{k}} was( again|?|...)
(repeat|recall) my {FAV} {{k}}( for me| please|)
before i go(:|,) what's my {FAV} {{k}}?
(which|what) {{k}} does (the|this) user like best?
""",
    "drink": f"""
what did i (say|tell you) (that |)i (like|liked) to drink( again|)?
(which|what) drink (is|was) my {FAV}( again|)?
my {FAV} drink was what( again|)?
my {FAV} drink( again| =|)?
i like to drink what( again|)?
and my {FAV} drink was( again|?|...)
(repeat|recall) my {FAV} drink( for me| please|)
what does (the|this) user like to drink?
""",
    "when": """
when did i (say|tell you) (that |)my {k} (is|was)( again|)?
when was my {k}( again|)?
what (day|time) did i say (for my {k}|my {k} is)?
my {k} was when( again|)?
my {k} is when( again|)?
and my {k}, when was (it|that)( again|)?
before i go(:|,) when is my {k}?
(sorry|sorry to ask), but when is my {k}?
""",
    "spot": """
where did i (say|tell you) (that |)my {k} (is|was)( again|)?
where was my {k}( again|)?
my {k} was where( again|)?
my {k} is where( again|)?
and my {k}, where was (it|that)( again|)?
before i go(:|,) where is my {k}?
(sorry|sorry to ask), but where did i put my {k}?
where does the user keep the {k}? my {k} i mean
""",
    "spots": """
where did i (say|tell you) (that |)my {k} (are|were)( again|)?
where were my {k}( again|)?
my {k} (were|are) where( again|)?
and my {k}, where were they( again|)?
before i go(:|,) where are my {k}?
(sorry|sorry to ask), but where did i put my {k}?
""",
    "count": """
how many {k} did i (say|tell you) (that |)i (have|had|own)( again|)?
i have how many {k}( again|)?
i said i have how many {k}?
and how many {k} (do i have|have i)( again|)?
before i go(:|,) how many {k} do i have?
how many {k} does (the|this) user have? me i mean
my {k}, how many (are there|are they|do i have)( again|)?
""",
}
RARER: dict[str, list[str]] = lines_of(_RARER)
"""The same for what `questions.py` does not have."""

LED = (
    "(before i (log off|close this|go to sleep|get off the bus)|as a last question|to finish|to end with|for the last time|at last|finally)(:|,) {it}?",
    "(ok |right, |)(memory test|pop quiz|quiz time|short test|final test|exam)(:|.|!) {it}?",
    "(after all (this|that) (reading|typing|talk|text|chatter)|after that (long text|detour)|back to (me|the start)|enough of that|other topic|new topic)(:|,|.) {it}?",
    "(sorry to ask|sorry to bother you|it may sound silly|silly me|forgive me|excuse me), but {it}?",
    "i need (it|that|this) for (a form|a letter|my boss|the office|the school|an email)(:|.|,) {it}?",
    "(my memory is bad|i'm getting old|i am confused|i'm so tired|my head is full)(.|,|:) {it}?",
    "(you remember, yes|you were listening, right|still awake|still there|can you still tell)? {it}?",
    "(earlier|at the beginning|in my first message|a while ago|some time ago) i told you(:|,|.) {it}?",
    "{it}? (i said it (earlier|above|at the beginning|before)|it's (above|further up|at the top)|i said so)",
    "{it}? (for a form|for my notes|quick check|final question|then i'm done|then i go|then i leave you alone)",
    "(question (one|two|three|1|2|3)|q|q1|q2|number 3|next)(:|.) {it}?",
    "(from what i told you|from what i said|going by what i wrote|from memory|from our chat|by heart)(,|:) {it}?",
    "{it}(, from memory|, did i say|, as i told you|, like i said|, you should know)?",
)
"""Around a direct question."""
NAMED = (
    "(repeat|restate|recall|quote|look up) {it}( for me| please| once more|)",
    "{it}( =?| = what?| =)",
    "{it}:(?| what?|)",
    "{it} (was|is) what( again|)?",
    "and {it} (was|is)( again|)?",
    "(before i go|one last thing|to finish|last question|memory test|quick check|quiz)(:|,) {it}?",
    "(sorry|sorry to ask), {it} again?",
    "and what was {it} (again|then|now)?",
)
"""Around what it goes by."""

BARE = {
    "name": "name",
    "city": "(city|town|hometown)",
    "job": "(job|profession|work)",
    "age": "age",
    "colour": f"{FAV} {COL}",
    "food": f"{FAV} (food|dish)",
    "pet": "{k}'s name",
    "person": "{k}'s name",
    "hobby": "hobby",
    "birthday": "birthday",
}
"""What each goes by in a row of several behind one "my", or none."""
BARE_TWO = (
    "my {it} and {other}( please|, please| again|)",
    "my {it} and (also |)my {other}(?| please| again|)",
    "what (are|were) my {it} and {other}( again|)?",
    "(tell me|say|repeat|give me|write|name) my {it} and {other}( please| again|)",
    "do you (still |)(know|remember|have) my {it} and {other}?",
    "(before i go|last question|memory test|quick check|ok test)(:|,) my {it} and {other}?",
    "my {it} and {other}, in (that|this) order( please|)",
    "my {it} = ? my {other} =(?| what?|)",
    "{it} and {other} of mine( please| again|)?",
    "{it} and {other} please(, mine| of course mine|, mine i mean|)",
    "the user's {it} and {other}? mine i mean",
    "what did i say my {it} and {other} (are|were)?",
    "i need my {it} and {other} for a form",
)
"""Two such."""
BARE_THREE = (
    "my {it}, {other} and {third}( please|, please| again|)",
    "my {it}, {other} and {third}, in (that|this) order( please|)",
    "what (are|were) my {it}, {other} and {third}( again|)?",
    "(tell me|say|repeat|give me|write|list) my {it}, {other} and {third}( please|)",
    "do you (still |)(know|remember|have) my {it}, {other} and {third}?",
    "(before i go|last question|memory test|ok test)(:|,) my {it}, {other} and {third}?",
    "{it}, {other}, {third} of mine( please|)?",
    "my {it}, my {other}, my {third}(?| please| again|)",
    "i need my {it}, {other} and {third} for a form",
)
"""Three such."""


def three_bare(words: Words, nouns: Sequence[str]) -> str:
    """One question for three behind one "my", by what they go by."""
    question = words.pick(BARE_THREE)
    for place, noun in zip(("{it}", "{other}", "{third}"), nouns, strict=True):
        question = question.replace(place, noun)
    return question
