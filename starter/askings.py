"""The parts of a question for what was told, for each fact; `recall.py` puts them together.

Of each fact: the noun it goes by, the clause of an indirect question, the direct question, and
the beginning of a sentence to be completed. The key word comes with its synonyms and with
descriptions. {k} is the kind, where a user may tell several.
"""

from collections.abc import Mapping
from typing import NamedTuple

from starter.kept import ASKING_PARTS
from starter.recalled_besides import PAIRED
from starter.recalled_last import PAIRED_LAST
from starter.words import Words


class Asking(NamedTuple):
    """What a question for one fact is made of; all are patterns."""

    noun: str
    clause: str
    direct: str
    start: str


_FAV = "(favourite|favorite|favourite|favorite|fav)"
_BEST = "( best| most| the most|)"
_WHICH = "(which|what)"
_PLACE = "(city|town|city|place)"
_TRADE = "(job|profession|job|occupation)"
_DISH = "(food|food|dish|meal)"
_SHADE = "(colour|color)"
_ANIMAL = "({k}|{k}|{k}|pet)"

ALIKE = tuple(
    names.split()
    for names in (
        "dog doggo pup puppy pooch poodle labrador terrier beagle bulldog dachshund collie husky",
        "cat kitty kitten tomcat",
        "rabbit bunny",
        "fish goldfish",
        "bird parrot budgie canary cockatoo",
    )
)
"""What a pet may be called when it is asked for: mostly the first, else one of the next two."""
GUESSES: dict[str, tuple[str, ...]] = {
    "name": (
        "is my name {v}?",
        "am i (called |){v}?",
        "(so |)my name is {v}, (right|isn't it|correct|or not|yes)?",
        "(i'm|i am) {v}, (right|am i not|correct)?",
        "did i say (that |)my name is {v}?",
        "is my name {v} or {w}?",
    ),
    "city": (
        "do i (live in|come from) {v}?",
        "am i from {v}?",
        "(so |)i live in {v}, (right|don't i|correct|or not|yes)?",
        "is my (city|town|home town) {v}?",
        "did i say (that |)i live in {v}?",
        "do i live in {v} or (in |){w}?",
    ),
    "colour": (
        "is my (favourite|favorite) (colour|color) {v}?",
        "is {v} my (favourite|favorite) (colour|color)?",
        "my (favourite|favorite) (colour|color) is {v}, (right|isn't it|correct|or not|yes)?",
        "do i like the (colour|color) {v} best?",
        "is my (favourite|favorite) (colour|color) {v} or {w}?",
    ),
    "pet": (
        "is my {k} (called|named) {v}?",
        "is my {k}'s name {v}?",
        "my {k} is called {v}, (right|isn't (he|she|it)|correct|or not|yes)?",
        "is my {k} called {v} or {w}?",
    ),
    "job": (
        "is my (job|profession) {v}?",
        "am i {a}?",
        "do i work as {a}?",
        "(i'm|i work as|i am) {a}, (right|correct|or not|yes)?",
        "do i work as {a} or as {b}?",
    ),
    "food": (
        "is my (favourite|favorite) (food|dish) {v}?",
        "is {v} my (favourite|favorite) (food|dish)?",
        "my (favourite|favorite) food is {v}, (right|isn't it|correct|or not|yes)?",
        "do i (like|love) to eat {v}?",
        "is my (favourite|favorite) (food|dish) {v} or {w}?",
    ),
    "age": (
        "am i {v} years old?",
        "am i {v}?",
        "i am {v}, (right|correct|or not)?",
        "am i {v} or {w}?",
    ),
    "person": (
        "is my {k} (called|named) {v}?",
        "is my {k}'s name {v}?",
        "my {k} is called {v}, (right|correct|yes)?",
    ),
}
"""Guesses, right or wrong: the answer is what was told. {v} and {w}; {a} and {b} with article."""

ASKINGS: dict[str, Asking] = {
    "name": Asking(
        "(my name|my name|my name|my first name|my full name)",
        "(what my name is|what my name is|what i am called|who i am|who i am|what i'm called|what my name was|what to call me|what people call me|what name i (gave|told) you|who you are talking to|who i said i am|what i said my name is|how i introduced myself)",
        "(what is my name|what's my name|who am i|what am i called|what was my name|whats my name|how am i called|who did i say i (am|was)|what did i say my name (is|was)|what name did i (give|tell) you|which name did i (give|tell) you|what (do|should) you call me|how (should|would) you (address|call) me|who are you talking to|how did i introduce myself|who do you think i am|do you know who i am)",
        "(my name is|i am called|my first name is|i said my name is|hello, my name is)",
    ),
    "city": Asking(
        "(my city|my town|my home town|my hometown|my home|my place of residence|the city i live in|the town i live in|the place i live in|the name of my (city|town|home town))",
        f"(where i live|where i live|where i live|where i am from|where i'm from|where i come from|where i (am based|am living|am at home|said i live)|{_WHICH} {_PLACE} i (live in|am from|come from|said i live in)|in {_WHICH} {_PLACE} i live|where my (home|house|flat) is)",
        f"(where do i live|where do i live|where am i from|where do i come from|where (am i based|am i living|am i at home|is home for me|is it that i live|did i say i live|did i say i am from)|where (is|was) my (home|house|flat)|{_WHICH} {_PLACE} (do i live in|do i come from|am i from|did i say i live in|did i mention|is my home)|in {_WHICH} {_PLACE} (do i live|did i say i live)|what (is|was) my (home town|city|town))",
        "(i live in|i am from|my city is|my home town is|i come from|my home is in)",
    ),
    "colour": Asking(
        f"(my {_FAV} {_SHADE}|my {_FAV} {_SHADE}|my {_FAV} {_SHADE}|the {_SHADE} i (like|love|prefer){_BEST})",
        f"(what my {_FAV} {_SHADE} is|what my {_FAV} {_SHADE} is|{_WHICH} {_SHADE} i (like|love|prefer){_BEST}|{_WHICH} {_SHADE} is my {_FAV}|{_WHICH} {_SHADE} i (said i like|mentioned|would choose)|what i said my {_FAV} {_SHADE} (is|was))",
        f"(what is my {_FAV} {_SHADE}|what's my {_FAV} {_SHADE}|what was my {_FAV} {_SHADE}|{_WHICH} {_SHADE} do i (like|love|prefer){_BEST}|{_WHICH} {_SHADE} do i (like|love){_BEST}|{_WHICH} {_SHADE} is my {_FAV}|{_WHICH} {_SHADE} (would i choose|makes me happy)|{_WHICH} {_SHADE} did i (say i like|tell you|mention)|what did i say my {_FAV} {_SHADE} (is|was))",
        f"(my {_FAV} {_SHADE} is|the {_SHADE} i like best is|the {_SHADE} i love is)",
    ),
    "pet": Asking(
        f"(my {{k}}'s name|my {{k}}'s name|the name of my {_ANIMAL}|the name of my {{k}}|my pet's name|my {{k}}|the {{k}}'s name)",
        f"(what my {_ANIMAL} is called|what my {{k}} is called|what my {{k}}'s name is|what the name of my {_ANIMAL} is|how my {_ANIMAL} is called|what i (call|named|called) my {_ANIMAL}|what name i gave my {_ANIMAL}|who my {_ANIMAL} is|what i said my {{k}} is called|what the {{k}} is called)",
        f"(what is my {_ANIMAL} called|what is my {{k}} called|what's my {_ANIMAL}'s name|what's my {{k}}'s name|what is the name of my {_ANIMAL}|how is my {_ANIMAL} called|what do i call my {_ANIMAL}|what did i (call|name) my {_ANIMAL}|what was my {{k}}('s name| called)|{_WHICH} name does my {_ANIMAL} have|what did i say my {{k}} is called|what did i say my {{k}}'s name (is|was)|who is my {_ANIMAL}|(what|which|what kind of) (pet|animal) do i have|do i have a {{k}}(, and what is it called|))",
        "(my {k} is called|my {k}'s name is|the name of my {k} is|i have a {k} called)",
    ),
    "job": Asking(
        "(my job|my job|my job|my profession|my occupation|my line of work|my work|my trade)",
        f"(what my job is|what i do for a living|what i do for a living|what i work as|what i do for work|what i do|what i am by (trade|profession)|how i (earn|make) my (living|money)|{_WHICH} {_TRADE} i (have|told you|mentioned)|what my (profession|occupation|work) is|what i do at work|what i (said|told you) (i do|i work as)|what kind of work i do)",
        f"(what is my job|what's my job|what do i do for a living|what do i do for a living|what do i work as|what do i do for work|what do i do|what is my (profession|occupation|line of work|trade|work)|what was my (job|profession)|what am i by (trade|profession)|how do i (earn|make) my (living|money)|{_WHICH} {_TRADE} (do i have|did i mention)|what do i do( all day|) at work|what did i (say|tell you) (my job (is|was)|i do|i work as)|what kind of work do i do)",
        "(my job is|i work as a|for a living i am a|my profession is|i am employed as a)",
    ),
    "food": Asking(
        f"(my {_FAV} {_DISH}|my {_FAV} {_DISH}|my {_FAV} {_DISH}|the {_DISH} i (like|love|prefer){_BEST})",
        f"(what my {_FAV} {_DISH} is|what my {_FAV} {_DISH} is|what i (like|love) to eat{_BEST}|what i (like|love|enjoy) eating{_BEST}|{_WHICH} {_DISH} i (like|love|prefer){_BEST}|{_WHICH} {_DISH} is my {_FAV}|what i (said|told you) i like to eat|what i said my {_FAV} {_DISH} (is|was))",
        f"(what is my {_FAV} {_DISH}|what's my {_FAV} {_DISH}|what was my {_FAV} {_DISH}|what do i (like|love) to eat{_BEST}|what do i (like|love|enjoy) eating{_BEST}|{_WHICH} {_DISH} do i (like|love|prefer){_BEST}|{_WHICH} {_DISH} is my {_FAV}|{_WHICH} {_DISH} did i (say i like|tell you|mention)|what did i (say|tell you) (i like to eat|my {_FAV} {_DISH} (is|was)))",
        f"(my {_FAV} {_DISH} is|i love to eat|i like to eat|the {_DISH} i like best is)",
    ),
    "age": Asking(
        "my age",
        "(how old i am|how old i am|what my age is|what age i am|how old i (said|told you) i am)",
        "(how old am i|how old am i|what is my age|what's my age|what age am i|what was my age|how old did i say i (am|was)|what did i say my age (is|was))",
        "(my age is|i told you my age is)",
    ),
    "other": Asking(
        "my {k}",
        "(what my {k} is|what my {k} is|who my {k} is|what i (said|told you) my {k} is)",
        "(what is my {k}|what's my {k}|what was my {k}|who is my {k}|which {k} do i have|what did i (say|tell you) my {k} (is|was))",
        "(my {k} is|my {k} is called|i told you my {k} is|my {k}:)",
    ),
    "person": Asking(
        "(my {k}'s name|my {k}'s name|the name of my {k}|my {k})",
        "(what my {k} is (called|named)|what my {k}'s name is|what the name of my {k} is|who my {k} is|how my {k} is called|what i (said|told you) my {k} is called)",
        "(what is my {k} called|what is my {k} named|what's my {k}'s name|what is my {k}'s name|what is the name of my {k}|who is my {k}|how is my {k} called|what was my {k}('s name| called)|which name does my {k} have|what did i (say|tell you) my {k} is called|what did i say my {k}'s name (is|was))",
        "(my {k} is called|my {k}'s name is|the name of my {k} is|my {k} is named|i have a {k} called)",
    ),
    "several": Asking(
        "(the names of my {k}|my {k}' names|the names my {k} have)",
        "(what my {k} are called|what the names of my {k} are|who my {k} are|how my {k} are called)",
        "(what are my {k} called|what are the names of my {k}|who are my {k}|how are my {k} called)",
        "(my {k} are called|the names of my {k} are|my {k} are)",
    ),
    "taste": Asking(
        f"(my {_FAV} {{k}}|my {_FAV} {{k}}|the {{k}} i (like|love|prefer){_BEST}|the name of my {_FAV} {{k}})",
        f"(what my {_FAV} {{k}} is|{_WHICH} {{k}} i (like|love|prefer|adore){_BEST}|{_WHICH} {{k}} is my {_FAV}( one|)|what i said my {_FAV} {{k}} (is|was)|{_WHICH} {{k}} i (told you|said) i (like|love){_BEST})",
        f"(what is my {_FAV} {{k}}|what's my {_FAV} {{k}}|what was my {_FAV} {{k}}|{_WHICH} {{k}} do i (like|love|prefer|adore){_BEST}|{_WHICH} {{k}} is my {_FAV}( one|)|what did i say my {_FAV} {{k}} (is|was)|{_WHICH} {{k}} did i (say i like|say i love|call my {_FAV})|of all {{k}}s(,|) which( one|) do i (like|love|prefer){_BEST})",
        f"(my {_FAV} {{k}} is|the {{k}} i like best is|the {{k}} i love most is)",
    ),
    "hobby": Asking(
        "(my hobby|my hobby|my favourite hobby|my pastime)",
        f"(what my hobby is|what i (do|like to do|enjoy doing) (in my (free|spare) time|for fun|at the weekend|on weekends|after work|when i don't work)|how i spend my (free time|weekends|spare time|evenings)|what i do for (fun|pleasure)|{_WHICH} (hobby|pastime) i have|what my (pastime|passion) is)",
        f"(what is my hobby|what's my hobby|what do i (do|like to do|enjoy doing) (in my (free|spare) time|for fun|at the weekend|on weekends|after work|when i don't work)|how do i spend my (free time|weekends|spare time|evenings)|what do i do for (fun|pleasure)|{_WHICH} (hobby|pastime) do i have|what did i say my hobby (is|was)|what is my (pastime|passion|favourite hobby))",
        "(my hobby is|in my free time i like|for fun i like)",
    ),
    "drink": Asking(
        f"(my {_FAV} drink|the drink i like{_BEST}|my {_FAV} beverage)",
        f"(what i (like|love|prefer) to drink{_BEST}|{_WHICH} drink i (like|love|prefer){_BEST}|what my {_FAV} (drink|beverage) is|what i drink|what to (pour|serve) me to drink)",
        f"(what do i (like|love|prefer) to drink{_BEST}|{_WHICH} drink do i (like|love|prefer){_BEST}|what is my {_FAV} (drink|beverage)|what's my {_FAV} drink|what do i drink|what did i say i (drink|like to drink))",
        f"(my {_FAV} drink is|i like to drink)",
    ),
    "birthday": Asking(
        "(my birthday|my birthday|my date of birth|my bday|the date of my birthday)",
        f"(when my birthday is|when i was born|what my birthday is|{_WHICH} (day|date) my birthday is( on|)|when i celebrate my birthday)",
        f"(when is my birthday|when's my birthday|when was i born|{_WHICH} (day|date) is my birthday( on|)|what is my (birthday|date of birth)|when do i celebrate my birthday|when did i say my birthday (is|was)|on {_WHICH} (day|date) (was i born|is my birthday)|when should you (congratulate me|bring me a cake|wish me a happy birthday))",
        "(my birthday is on|my birthday is|i was born on)",
    ),
    "word": Asking(
        "(the word|the code|the number|the secret word|the password)",
        f"({_WHICH} (word|code|secret|number) i (gave you|told you|asked you to remember|wanted you to keep)|what the (word|code|secret|secret word|password|magic word) (is|was)|what (i asked you to|you were to|you should) (remember|keep in mind|note|keep))",
        f"(what is the (word|code|secret|password|secret word|magic word)|what's the (word|code|password|secret word)|{_WHICH} (word|code|number|secret) did i (give you|tell you|ask you to remember|want you to keep)|what did i ask you to (remember|keep in mind|note|keep)|what were you (to remember|supposed to remember|asked to remember)|what was the (word|code|secret|password))",
        "(the word is|the code is|the secret word is|the password is)",
    ),
    "birthplace": Asking(
        "(my birthplace|my place of birth|the place of my birth|the city i was born in|the place where i was born)",
        f"(where i was born|where i grew up|{_WHICH} {_PLACE} i was born in|in {_WHICH} {_PLACE} i was born|what my (birthplace|place of birth) is)",
        f"(where was i born|where did i grow up|{_WHICH} {_PLACE} was i born in|in {_WHICH} {_PLACE} was i born|what is my (birthplace|place of birth)|where did i say i was born)",
        "(i was born in|my birthplace is|i grew up in)",
    ),
    "dislike": Asking(
        "(my dislikes|the thing i hate|the thing i don't like|the thing i can't stand)",
        "(what i (hate|dislike|don't like|do not like|can't stand|cannot bear|detest)( most|)|what i am (afraid|scared) of|what to keep away from me|what i said i (hate|don't like))",
        "(what do i (hate|dislike|not like|detest)( most|)|what don't i like|what can't i stand|what am i (afraid|scared) of|what did i say i (hate|don't like|can't stand)|what should you keep away from me)",
        "(i hate|i don't like|i can't stand|i am afraid of)",
    ),
    "allergy": Asking(
        "(my allergy|my allergies|the thing i am allergic to|the allergy i have|the allergy i told you about)",
        "(what i am allergic to|(which|what) allergy i have|what makes me (sneeze|sick|ill)|what i (can't|must not) eat|what i said i am allergic to)",
        "(what am i allergic to|(which|what) allergy do i have|what makes me (sneeze|sick|ill)|what (can't|must) i not eat|what is my allergy|what did i say i am allergic to)",
        "(i am allergic to|i have an allergy to)",
    ),
    "instrument": Asking(
        "(my instrument|my musical instrument|the instrument i play|the name of my instrument)",
        "((which|what) instrument i (play|am learning|practise|told you i play)|what my instrument is|what i play( in the band|))",
        "((which|what) (instrument|musical instrument) (do i play|am i learning|do i practise|did i say i play)|what is my instrument|what do i play)",
        "(i play the|my instrument is the)",
    ),
    "study": Asking(
        "(my field of study|my subject|my major|my studies|the subject i study|my course of study)",
        "(what i (study|am studying|learn at university)|(which|what) subject i (study|am studying)|what my (major|field of study|subject) is|what i said i study)",
        "(what do i study|what am i studying|(which|what) subject do i study|what is my (major|field of study|subject)|what did i say i study|what do i learn at university)",
        "(i study|i am a student of|my subject is)",
    ),
    "place": Asking(
        "(the place of my {k}|the place where i put my {k})",
        "(where my {k} (is|are)|where i (put|left|hid|keep|forgot) my {k}|where to (find|look for) my {k}|where i said my {k} (is|are))",
        "(where (is|are) my {k}|where did i (put|leave|hide|keep|forget) my {k}|where do i find my {k}|where should i look for my {k}|where did i say my {k} (is|are)|in which place did i (put|leave) my {k})",
        "(my {k} is in the|my {k} are in the|i put my {k} in the)",
    ),
    **{base: Asking(*parts) for base, parts in ASKING_PARTS.items()},
}

NEXT: dict[str, tuple[str, ...]] = {
    "name": ("and my name", "and my own name", "my name", "and the name of me"),
    "city": ("and where", "and where at", "and in (which|what) (city|town)", "where from"),
    "colour": ("and the (colour|color)", "(colour|color)", "and (which|what) (colour|color)"),
    "pet": ("{k}", "the {k}", "and the {k}", "the {k}'s name", "and my {k}'s"),
    "job": ("and what do i do", "and the job", "doing what for a living", "job"),
    "food": ("and the food", "food", "and what do i like to eat"),
    "age": ("and how old", "how old", "age", "and the age"),
    "person": ("and my {k}'s", "and my {k}", "my {k}'s", "the {k}'s name"),
    "other": ("{k}", "the {k}", "and the {k}"),
    "birthday": ("and the birthday", "and when is it, my birthday"),
}
"""Fragments behind another question."""
_PAIRED: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("job", "city"): (
        "what do i do(, | )and where( do i live|)",
        "what do i work as(,|) and where am i (at home|based)",
        "so what do i do, and where",
    ),
    ("city", "job"): (
        "where do i live and what do i do there",
        "where am i from and what's my job",
    ),
    ("name", "city"): (
        "who am i and where (from|do i live|am i from)",
        "what am i called and where do i hail from",
    ),
    ("name", "age"): ("who am i and how old( am i|)", "what am i called and what's my age"),
    ("age", "city"): ("how old am i and (from where|where do i live)", "age and town please"),
    ("age", "job"): ("how old am i and what do i do", "my age and what i work as"),
    ("name", "job"): ("who am i and what do i do", "what's my name, and my job"),
    ("name", "person"): (
        "who am i and who('s| is) my {l}",
        "my name and my {l}'s( name|)",
        "what am i called and what's my {l} called",
    ),
    ("person", "name"): ("my {k}'s name and (mine|my own)", "who's my {k} and who am i"),
    ("name", "pet"): (
        "who am i and who is the {l}",
        "my name and the {l}'s( name|)",
        "what am i called and what's the {l} called",
    ),
    ("pet", "name"): ("the {k}'s name and (mine|my own)", "who's the {k} and who am i"),
    ("food", "colour"): (
        "what do i like to eat(,|) and which (colour|color) do i like",
        "my favourites(,|:) food and (colour|color)",
    ),
    ("colour", "food"): (
        "which (colour|color) and which food do i like",
        "my favourites(,|:) (colour|color) and food",
    ),
    ("person", "person"): (
        "my {k} and my {l}, what are they called",
        "what are my {k} and my {l} called",
        "names of my {k} and my {l}",
    ),
}


def paired(words: Words, first: str, second: str) -> str:
    """Both facts in one question as people put them who do not say "my" twice; "" if nobody does."""
    key = first, second
    last = PAIRED_LAST.get(key, ())
    ways = (*_PAIRED.get(key, ()), *PAIRED.get(key, ()), *last * 2)
    return f"{words.pick(ways)}?" if ways and words.chance(0.7 if last else 0.4) else ""


def next_asked(words: Words, base: str) -> str:
    """A fragment behind another question: "and how old?"; "" where there is none."""
    return f"{words.pick(NEXT[base])}?" if base in NEXT and words.chance(0.25) else ""
