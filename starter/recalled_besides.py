"""What goes with `recalled_freely.py`: halves of names, several at once, all of a kind, pets without a name."""

import random
from collections.abc import Iterable, Sequence

from starter.fact import COL, FAV, NOT_TOLD, Fact, base_of
from starter.rows import weighty
from starter.words import Words, listed, with_article

SURNAMES = ("last name", "surname", "family name")
"""What is told as one of these may be asked for as another."""
OF_PET: dict[str, tuple[str, ...]] = {
    "dog": (
        "who barks( at my place| in my house| at the postman|)?",
        "(who|whom) do i walk( every morning| in the park|), what's the name?",
    ),
    "cat": (
        "who (purrs|meows|catches the mice)( at my place| in my house|)?",
        "who uses the litter box, by name?",
    ),
    "parrot": (
        "who (repeats my words|talks back) in (his|her|the) cage?",
        "who (shouts|chatters) from the perch?",
    ),
    "horse": ("(who|whom) do i (ride|saddle), by name?", "who stands in my stable?"),
    "hamster": ("who (runs|turns) in the wheel( all night|)?",),
    "goldfish": ("who swims in (my|the) (bowl|tank)?",),
    "rabbit": ("who (hops|hopped) through my garden?", "who eats all my carrots?"),
    "tortoise": ("who (crawls|walks slowly) through my garden with a shell?",),
    "spider": ("who sits in the terrarium on eight legs?",),
    "budgie": ("who (sings|chirps) in the cage?",),
}
"""Questions for the name of a pet that do not name its kind."""
OF_PERSON: dict[str, tuple[str, ...]] = {
    "teacher": ("who teaches me?", "who (stands at the blackboard|gives me homework)?"),
    "boss": ("who (gives me orders|do i work for|signs my holiday|pays my wages)?",),
    "wife": ("(who|whom) am i married to?", "(what's|what is) (the missus|my better half) called?"),
    "husband": ("(who|whom) am i married to?", "(what's|what is) my (better half|hubby) called?"),
    "girlfriend": ("(who|whom) am i (dating|in love with)?", "name the girl i'm (dating|with)"),
    "boyfriend": (
        "(who|whom) am i (dating|in love with)?",
        "name the (guy|man|boy) i'm (dating|with)",
    ),
    "partner": ("(who|whom) do i share my life with?", "(what's|what is) my other half called?"),
    "neighbour": ("who lives next door( to me|)?", "who('s| is) behind the wall, next door?"),
    "flatmate": ("who do i share (my|the) flat with?",),
    "roommate": ("who do i share my (room|flat) with?",),
    "doctor": ("who do i (see|go to|call) when i'm ill?",),
    "coach": ("who trains me?", "who shouts from the side line when i play?"),
    "colleague": ("who (works|sits) with me at the office?",),
    "best friend": ("(what's|what is) my (bff|best mate|best pal) called?",),
    "mother": ("who gave birth to me?", "(what's|what is) my mama called?"),
    "mum": ("who gave birth to me?", "(what's|what is) mummy called?"),
    "father": ("(what's|what is) my (papa|old man) called?",),
    "dad": ("(what's|what is) (daddy|my old man) called?",),
    "grandma": ("(what's|what is) (granny|nan|my nan|gran) called?",),
    "grandpa": ("(what's|what is) (granddad|my grandad|gramps) called?",),
    "son": (
        "(what's|what is) (my boy|the boy of mine) called?",
        "who calls me dad or mum, my boy?",
    ),
    "daughter": ("(what's|what is) my (little girl|girl) called?",),
    "baby": ("who (wakes me at night|cries at night|sleeps in the cradle)?",),
}
"""The same for somebody in the user's life."""
PERSON_ALIKE = tuple(
    listed(names, ",")
    for names in (
        "mum,mom,mother,mum,mama",
        "dad,father,daddy",
        "grandma,granny,grandmother,nan",
        "grandpa,grandad,grandfather",
        "flatmate,roommate",
        "boss,manager",
        "little sister,sister,younger sister",
        "older sister,sister,big sister",
        "big sister,sister,older sister",
        "little brother,brother,younger brother",
        "older brother,brother,big brother",
        "younger brother,brother,little brother",
        "best friend,bestie,best mate",
        "wife,spouse,partner",
        "husband,spouse,partner",
        "neighbour,neighbor",
    )
)
"""By the first, what else may be said instead when somebody is asked for."""
FAMILY = listed(
    "sister,brother,mother,father,wife,husband,son,daughter,uncle,aunt,grandmother,cousin,mum,mom,dad,"
    "grandma,grandpa,nephew,niece,little sister,older brother,big sister,younger brother,older sister,"
    "little brother,granny,grandad,grandson,father-in-law,mother-in-law,kid,baby",
    ",",
)
WHO_IS = (
    "(and |so |ok |)who('s| is) {v}( again| then|, do you remember|, i told you|)?",
    "who (was|did i say is) {v}( again|)?",
    "what do you know about {v}?",
    "(do you remember|do you know|you remember|you know) {v}? (who is that|who's that|who is it)",
    "(tell me|remind me|say) who {v} is",
    "{v} is (my...|who?|my what?|what of mine?)",
    "i mentioned {v}(.|,) who('s| is) that( again|)?",
    "{v} (is calling|says hi|is here|just came in)(.|,|!) (who|and who) (is that|was that)( again|)?",
)
WHAT_IS = (
    "what (kind of |sort of |)(animal|pet|creature) is {v}( again|)?",
    "{v} is (what|which) (kind of |)animal?",
    "is {v} a cat, a dog or what?",
    "which of my pets is {v}?",
)
"""Who, or what animal, it is whose name was told."""
_TITLES = ("Doctor", "Dr", "Professor", "Mr", "Mrs")
FIRST_NAMES = (
    "(what's|what is|whats|what was) my first name( again| only|)?",
    "(only |just |)my first name( please|, please|, not the whole thing|)",
    "(my |)first name( only|, please|)?",
    "(and |)the first (half|part|bit) of my name?",
    "what('s| is) my name without the (surname|last name|family name)?",
    "how do (friends|my friends) call me, by first name?",
)
LAST_NAMES = (
    "(what's|what is|whats|what was) my (last name|surname|family name)( again|)?",
    "(and |only |just |)my (last name|surname|family name)( please|, please|)?",
    "(last name|surname|family name)( please|, mine|)?",
    "(mr or mrs|mister|miss|dear mr or mrs)(...| who| what)? (my surname please|i mean my last name)",
    "(and |)the (second|last) (half|part|bit) of my name?",
    "what('s| is) (on|written on) my letterbox, the surname?",
    "my (family|parents) and i share a last name(.|,) which( one|)?",
    "do you (know|remember) my (last name|surname|family name)?",
)
"""The one and the other half of a name of two words."""

_WE = (
    "what are we called, (i|me) and my {l}",
    "(me and|i and) my {l}(,|:) what are (we called|our names)",
)
PAIRED: dict[tuple[str, str], tuple[str, ...]] = {
    ("name", "pet"): (
        *_WE,
        "(our names|our two names)(, please|), mine and my {l}'s",
        "who are we, (i and|me and) my {l}",
    ),
    ("pet", "name"): (
        "what are we called, my {k} and (i|me)",
        "my {k} and (i|me)(,|:) what are our names",
        "our names, first my {k}'s(,| and) then mine",
    ),
    ("name", "person"): (
        *_WE,
        "(our names|both our names)(, please|), mine and my {l}'s",
    ),
    ("person", "name"): (
        "my {k} and (i|me)(,|:) what are (we called|our names)",
        "our names, first my {k}'s(,| and) then mine",
    ),
    ("pet", "pet"): (
        "what are they called, my {k} and my {l}",
        "the {k} and the {l}, (names please|what are their names)",
    ),
    ("person", "pet"): ("what are they called, my {k} and my {l}", "my {k} and the {l}, names"),
    ("name", "job"): ("(the form says|form:) name and occupation(. mine|, what do i write|)",),
    ("name", "city"): ("(the form says|form:) name and place(. mine|, what do i write|)",),
}
"""Two at once, as people put them who do not say "my" twice."""
THREE = (
    "(say|tell me|list|name|repeat|give me|write) {it}, {other} and {third}( please|)",
    "what (are|were) {it}, {other} and {third}?",
    "(do you know|do you remember|remember|you still know) {it}, {other} and {third}?",
    "{it}, {other} and {third}( please|, please|?|)",
    "{it}, {other}, {third}(?| please| - go|)",
    "(three things|all three|three in one|one sentence)(, please|)(:|,) {it}, {other}(,| and) {third}",
    "first {it}, then {other}, (then|and last|and in the end) {third}",
    "for (a form|the visa|my badge|the guest list)(:|,) {it}, {other}, {third}",
    "(the form|the clerk|my date|the nurse) wants {it}, {other} and {third}",
    "1. {it} 2. {other} 3. {third}",
    "{it}? {other}? {third}?",
    "{it}, plus {other} and also {third}",
    "(can|could|would) you (say|tell me|repeat) {it}, {other} and {third}( for me|)?",
    "{it} & {other} & {third}( pls| quick|)",
    "i (told|gave) you {it}, {other} and {third}(.|,) (say them|what are they|repeat all three)",
    "(i bet|i doubt) you (know|kept) {it}, {other} and {third}",
    "put {it}, {other} and {third} in (a|one) sentence",
)
"""Three at once, by their nouns."""
OF_ALL: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        ("pet", "animal"),
        (
            "(both|the two|all|the|my) (animals|pets)' names( please|, please|)",
            "(what are|tell me|say|do you know) the names of (all |)my (pets|animals)( again|)?",
            "what (pets|animals) do i have( again| and what are they called|)?",
            "(what are (my|all my|our) (pets|animals) called|who are (all |)my pets)?",
            "(list|name) (all |)(my|our) (pets|animals)( please|)",
            "(which|what) animals live (with me|in my house|at my place)?",
            "(my|our) (little zoo|menagerie|furry family)(,|:) who (belongs to it|is in it)?",
            "how are (all |)my (pets|animals) called?",
        ),
    ),
    (
        ("person",),
        (
            "(which|what) people did i (tell you about|mention)?",
            "(list|name) (all |)the people i (told you about|mentioned)",
            "who are the people (in my life|i told you about)?",
            "(who|whom) have i told you about( so far|)?",
            "all the people (i named|i told you of)(,|:) (who is who|name them)",
        ),
    ),
    (
        ("family",),
        (
            "(list|name) (all |)(my family|the family|my relatives|my family members)( please|)",
            "who('s| is) in my family( again|)?",
            "(what are|tell me|say) the names in my family( again|)?",
            "(my family|my relatives|my loved ones)(:|,) (who is who|names please|all their names)",
            "how are my (family|relatives|folks) called?",
            "who do i (have|live) as family, by name?",
        ),
    ),
    (
        ("colour", "food", "drink", "taste"),
        (
            "what are (all |)my (favourites|favorites|favourite things|favorite things)?",
            "(list|name|repeat) (all |)my (favourites|favorites|favs)( please|)",
            "(my favourites|all my favourites|my favs)(, all of them| please|?|)",
        ),
    ),
)
"""Asking for all of a kind; which kinds of fact it wants."""

ANIMALS = [
    with_article(kind)
    for kind in listed(
        "dog cat dog cat dog cat iguana tortoise hamster rabbit parrot budgie horse pony goat snake"
        " lizard gecko ferret turtle goldfish rat mouse hedgehog chameleon owl alpaca llama"
        " duck goose hen pig donkey sheep cow spider frog axolotl newt salamander canary cockatoo"
        " chinchilla gerbil poodle beagle labrador husky dachshund kitten puppy bunny"
    )
]
ANIMAL = Fact(
    ANIMALS,
    False,
    (
        "(i have|i've got|we have|i own|i keep|we've got) {v}( as a pet| at home| in the garden||)",
        "my pet is {v}",
        "(i|we) (just |)(got|adopted|bought) {v}( last week| yesterday| as a pet|)",
        "there('s| is) {v} (in my house|at my place|living with me)",
        "{v} (lives|shares the house) with (me|us)",
        "i'm the (proud |)owner of {v}",
        "(i have a pet|we have a pet|guess my pet)(,|:|.) {v}",
        "(my kids|the kids|my daughter) wanted a pet, so now we have {v}",
        "as a pet i have {v}",
        "pet: {v}",
    ),
    (
        "(what|which) (kind|sort|type) of (pet|animal) do (i|we) (have|own|keep)( again|)?",
        "(what|which) (pet|animal) do (i|we) (have|own|keep)( again|)?",
        "(what|which) (pet|animal) (lives|is living) (with me|in my house|at my place|in my garden)?",
        "(what|which) (animal|kind of animal) is my pet?",
        "what is my pet? i mean (a cat|a dog|what animal)",
        "(a dog, a cat|cat or dog|a fish)? what (pet|animal) (do i have|is mine)?",
        "(do you know|do you remember|tell me|say) (what|which) (kind of |)(pet|animal) i have",
        "what (pet|animal) did i (say|tell you|mention) i have?",
        "my pet is a(n|)... (what|?)",
        "what did i (get|adopt|buy) as a pet?",
        "guess what animal (waits|is waiting) for me at home",
        "(pet shop|vet|the vet) asks what (kind of |)animal i have(.|,) (what is it|i say)?",
        "do i have a pet? (which|what|what kind)",
        "my pet, what (kind|species|animal) (is it|was it)?",
    ),
    "You have {v}.",
    NOT_TOLD,
)
"""A pet of which only the kind is told."""
ANIMAL_TOLD = (
    "i have {animal}",
    "i have {animal} at home, it eats all day",
    "we have {animal} in the garden",
    "we have {animal}, the kids love it",
    "my pet is {animal}, no joke",
    "there is {animal} in our house",
    "{animal} lives with us",
    "i just got {animal}!",
    "guess what pet i have: {animal}",
    "have to go, must feed my pet. i have {animal}",
    "i own {animal}, it has no name yet",
    "{animal} is my pet",
    "my kids wanted a dragon, we got {animal}",
    "i keep {animal} as a pet",
    "hi, i'm {name} and i have {animal}",
    "i live in {city} and have {animal}",
    "i'm {name}, i work as a {job} and i have {animal} at home",
    "our neighbours complain since we have {animal}",
    "my only company is my pet. i've got {animal}",
)
"""Whole messages that tell of one."""
ANIMAL_PARTS = (
    "(the kind of pet i have|the animal i have|my kind of pet)",
    "((what|which) (pet|animal) i have|what kind of (pet|animal) i have|what animal my pet is)",
    "((what|which) (pet|animal) do i have|what kind of (pet|animal) do i have|what animal is my pet)",
    "(my pet is|as a pet i have)",
)
"""The parts of `askings.Asking` for it."""

_SAID = {
    "name": "(i'm|i am|my name is|name's|call me) {name}",
    "city": "(i live in|i'm from|i come from|my home is in|home is) {city}",
    "age": "(i'm|i am) {age}( years old|)",
    "job": "(i work as a {job}|i'm a {job}|my job is {job})",
    "colour": f"(my {FAV} {COL} is|my {COL} is|i like the {COL}) {{colour}}",
    "food": f"(my {FAV} food is|i love eating|i love to eat|i love|what i like to eat is) {{food}}",
    "pet dog": "(my dog is|i have a dog called|my dog is called|the dog is) {pet dog}",
    "pet cat": "(my cat is|i have a cat named|my cat's name is|the cat is) {pet cat}",
    "pet parrot": "(my parrot is called|i have a parrot named) {pet parrot}",
    "hobby": "my hobby is {hobby}",
    "drink": "(i like to drink|my favourite drink is) {drink}",
    "person sister": "(my sister is|my sister's name is) {person sister}",
    "person wife": "(my wife is called|my wife's name is) {person wife}",
}
"""How each is told in a row of many."""


def medley(rng: random.Random) -> tuple[tuple[str, ...], str]:
    """Three to six facts told in one go, in any order, and their keys."""
    keys = rng.sample([key for key in _SAID if key != "name"], rng.choice((2, 3, 3, 4, 4, 5)))
    keys.insert(0 if rng.random() < 0.75 else rng.randint(0, len(keys)), "name")
    end = rng.choice((", ", ", ", ". ", ". ", "; ", " and "))
    return tuple(keys), end.join(_SAID[key] for key in keys[:-1]) + rng.choice(
        (end, " and ", ", and ")
    ) + _SAID[keys[-1]]


def named(words: Words, base: str, value: str, kind: str) -> str:
    """A question for what has this name, or for the name without the kind."""
    of_kind = (OF_PET if base == "pet" else OF_PERSON).get(kind, ())
    if of_kind and words.chance(0.4):
        return words.pick(of_kind)
    return words.pick(WHAT_IS if base == "pet" and words.chance(0.4) else WHO_IS).format(v=value)


def halves(name: str) -> list[str]:
    """The first and the last name, if there are both."""
    first, _, last = name.partition(" ")
    return [first, last] if last and not first.startswith(_TITLES) else []


def other_word(words: Words, kind: str) -> str:
    """The relative in another word: "mother" for "mum"."""
    alike = next((names for names in PERSON_ALIKE if names[0] == kind), [kind])
    return words.rng.choice(alike)


def related(key: str, told: Iterable[str]) -> bool:
    """Whether one was told who may be meant: "person mum" where "person mother" is asked for."""
    pairs = [{key.removeprefix("person "), other.removeprefix("person ")} for other in told]
    return any(pair <= set(names) for pair in pairs for names in PERSON_ALIKE)


def half_asked(words: Words, name: str) -> tuple[str, str]:
    """A question for one half of a name of two words, and the reply with {v} for it."""
    at = words.rng.randint(0, 1)
    half = ("first", "last")[at]
    question = words.pick((FIRST_NAMES, LAST_NAMES)[at])
    return question, f"Your {half} name is {weighty(halves(name)[at])}."


def three(words: Words, nouns: Sequence[str]) -> str:
    """One question for three, by their nouns."""
    question = words.pick(THREE)
    for place, noun in zip(("{it}", "{other}", "{third}"), nouns, strict=True):
        question = question.replace(place, noun)
    return question


def two_of(rng: random.Random, told: Iterable[str]) -> list[str]:
    """Two things that were told, often the user's own name and a pet's or a relative's."""
    keys = list(told)
    named = [key for key in keys if base_of(key) in ("pet", "person")]
    if "name" in keys and named and rng.random() < 0.6:
        return rng.sample(["name", rng.choice(named)], 2)
    return rng.sample(keys, min(2, len(keys)))


def often_two(told: Iterable[str]) -> float:
    """How often two are asked for at once."""
    bases = {base_of(key) for key in told}
    return 0.5 if "name" in bases and bases & {"pet", "person"} else 0.2


def of_all(words: Words, told: Iterable[str]) -> tuple[str, list[str]]:
    """A question for all of a kind of which several were told, and what they are; or nothing."""
    kinds = {key: key.split(" ", 1) for key in told}
    if any(base in ("several", "count") for base, *_ in kinds.values()):
        return "", []
    ways = []
    for wanted, questions in OF_ALL:
        family = FAMILY if wanted == ("family",) else ()
        keys = [key for key, kind in kinds.items() if kind[0] in wanted or kind[-1] in family]
        if len(keys) > 1:
            ways.append((questions, keys))
    if not ways:
        return "", []
    questions, keys = words.rng.choice(ways)
    return words.pick(questions), keys
