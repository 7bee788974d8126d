"""What users tell about themselves and ask for later.

Each answer has one fixed wording, since a small model is surest of what it always says the same
way; questions have many, since wording that was not in training is understood only if the
training had many wordings.
"""

from dataclasses import replace

from starter.circumstances import CIRCUMSTANCES
from starter.fact import COL, FAV, IS, KNOW, NOT_TOLD, Fact
from starter.kept import KEPT
from starter.tellings import ASK, TELL
from starter.values import COLOURS, FOODS, JOBS, NAMES, PET_NAMES, TOWNS
from starter.words import listed

PETS = listed(
    "dog cat dog cat dog cat dog cat puppy kitten horse rabbit bunny parrot budgie hamster turtle"
    " tortoise mouse rat fish goldfish bird snake pony lizard gecko pig goat ferret donkey sheep"
    " cow hen chicken duck goose canary cockatoo poodle labrador terrier beagle spider frog gerbil"
    " chinchilla hedgehog chameleon raven pigeon peacock llama bulldog dachshund collie tomcat"
    " doggo pup pooch hound husky kitty"
)
"""Those that most people have come more often."""
NOUNS = listed(
    "last name,last name,last name,middle name,middle name,surname,nickname,phone number,"
    "lucky number,shoe size,room number,house number,address,street,email,postcode,zip code,"
    "school,class,university,company,dream job,home country,nationality,star sign,"
    "wifi password,pin,door code,team name,team,band,club,boat,car,computer,"
    "mum's number,landlord's number,doctor's number,dentist's name,vet's name,"
    "eye colour,hair colour,height,weight,blood type,motto,dream,hotel",
    ",",
)
"""Whatever else may be someone's; together with made-up nouns."""

FIRST = {
    "name": Fact(
        NAMES,
        True,
        (
            "my name is {v}",
            "my (first |full |)name is {v}",
            "(nice to meet you|pleased to meet you|good to meet you|hello), (i am|i'm|my name is) {v}",
            "(everyone|everybody) knows me as {v}",
            "(i am|i'm|im) {v}",
            "(you can |please |just |)call me {v}",
            "{v} is my name",
            "this is {v}( speaking| here|)",
            "my name's {v}",
            "{v} here",
            "the name is {v}",
            "the name's {v}",
            "i am (called|named) {v}",
            "i go by( the name|) {v}",
            "you are (talking|speaking) (to|with) {v}",
        ),
        (
            f"{IS} my name( again| please|)?",
            "who am i?",
            "what am i called?",
            f"{KNOW} (my name|who i am|what i am called|what my name is|how i am called)?",
            "(tell me|say|repeat|give me|spell) my name( again|)",
            "how am i called?",
            "(and |so |)my name is?",
            "what did i say my name (is|was)?",
            "(what|which) name did i (give|tell|tell you|give you|say)?",
            "what do (you|people|my friends) call me?",
            "how (do|should|would) you (call|address) me?",
            "(under|by) (what|which) name do you know me?",
            "do you have my name?",
            "my name( please|)?",
            "who is (talking|speaking|writing) to you?",
            "(with whom|with who|who) are you (talking|speaking)( to| with|)?",
            "(do|don't) you (know|remember|recognise|recognize) me( still| any more| again|)?",
            "you (know|remember) me, (right|don't you)?",
            "you (don't|do not) (know|remember) (me|who i am)(, do you| at all| any more|)?",
            "(do you know|can you tell|can you guess) who i am?",
            "i forgot (my name|my own name|what i am called)",
        ),
        "Your name is {v}.",
        "You have not told me your name yet.",
    ),
    "city": Fact(
        TOWNS,
        True,
        (
            "i live in {v}",
            "(greetings|hello) from {v}, where i live",
            "(i am|i'm|im) from {v}",
            "my (home |)(city|town) is {v}",
            "i (just |recently |)moved to {v}",
            "my home is (in |){v}",
            "i come from {v}",
            "i'm (living|based) in {v}( now|)",
            "{v} is (where i live|my home|my city|my home town)",
            "(we|i) live (here |)in {v}( with my family|)",
            "my (house|flat|apartment) is in {v}",
            "i am writing from {v}",
        ),
        (
            "where do i live?",
            f"{IS} my (home |home|)(city|town|place)( again|)?",
            "where am i from?",
            "where do i come from?",
            "(in which|in what|which|what) (city|town|place) (do|did i say) i live( in|)?",
            f"{KNOW} (where i (live|am from|come from)|my city|my town|my home town)?",
            "where (is|was) my (home|house|flat)?",
            "where did i say (i live|i am from|i come from|my home is)?",
            "(what|which) (city|town|place) (am i from|did i mention|did i tell you|is my home)?",
            "(and |so |)my (city|town|home town)?",
            "where is it that i live?",
            "(tell me|say) (where i live|my city|my town|where i am from)( again|)",
            "in (what|which) part of the world am i?",
            "where would you find me( at home|)?",
        ),
        "You live in {v}.",
        "You have not told me where you live yet.",
    ),
    "colour": Fact(
        COLOURS,
        False,
        (
            f"my {FAV} {COL} is {{v}}",
            "i (like|love) {v} (best|most) of all (colours|colors)",
            f"{{v}} is my {FAV} {COL}",
            "i (love|like) {v}, (it is|it's) the best (colour|color)",
            f"(the {COL} i love|the {COL} i like best|my best {COL}) is {{v}}",
            f"of all {COL}s i (like|love|prefer) {{v}}( best| most|)",
        ),
        (
            f"{IS} my {FAV} {COL}( again| please|)?",
            f"(which|what) {COL} do i (like|love|prefer|adore)( best| most| the most|)?",
            f"{KNOW} (my {FAV} {COL}|which {COL} i like|what {COL} i love)?",
            f"(which|what) {COL} did i (say i like|tell you|mention|name)( before|)?",
            f"(and |so |)my ({FAV} |){COL}?",
            f"(which|what) {COL} is my (favourite|favorite|favourite one)?",
            f"(tell me|say) (my {FAV} {COL}|the {COL} i like)( again|)",
            f"in (which|what) {COL} should you paint my room, my favourite?",
            f"if i could choose a {COL}, which( one|) would it be?",
            f"what about my {FAV} {COL}?",
        ),
        "Your favourite colour is {v}.",
        "You have not told me your favourite colour yet.",
    ),
    "pet": Fact(
        [*PET_NAMES, *NAMES],
        True,
        (
            "i have a {k} (called|named) {v}",
            "(i|we) (just |recently |)(adopted|got|bought|found|own|keep|have) a {k} (called|named) {v}",
            "our {k} is (called|named) {v}",
            "i love my {k} {v}",
            "my {k} is (named|called) {v}",
            "my {k} is {v}",
            "i have a {k}, its name is {v}",
            "(i|we) got a {k} and (called|named) (it|him|her) {v}",
            "the name of my {k} is {v}",
            "{v} is (the name of |)my {k}",
            "my {k}'s name is {v}",
            "i have a {k}. (her|his|its|the) name is {v}",
            "(at home|here) (there is|i have) a {k} (called|named) {v}",
            "i live with a {k} (called|named) {v}",
            "(meet|this is) my {k} {v}",
        ),
        (
            f"{IS} the name of my ({{k}}|pet)( again|)?",
            "(what|how) is my (pet|{k}) called?",
            "(what|how) is our (pet|{k}) called?",
            "what('s| is) our {k}'s name?",
            "what (did i say|was it that|is it that) my {k} is called?",
            f"{KNOW} (the name of my {{k}}|my {{k}}|what my {{k}} is called|my pet's name|my {{k}}'s name)?",
            f"{IS} my (pet|{{k}})'s name( again|)?",
            "who is my (pet|{k})?",
            "(what|how) was my {k} called( again|)?",
            "(and |so |)my {k}?",
            "(what|which) name (has my {k}|does my {k} have)?",
            "what did i (name|call) my (pet|{k})?",
            "(tell me|say) (my {k}'s name|the name of my {k}|what my {k} is called)( again|)",
            "what do i call my (pet|{k})?",
            "(what|which) (pet|animal) do i have( and what is it called|)?",
        ),
        "Your {k} is {v}.",
        NOT_TOLD,
    ),
    "job": Fact(
        JOBS,
        False,
        (
            "i work as {a}",
            "(i am|i'm|im) {a}",
            "(i am|i'm) working as {a} (now|these days|since last year)",
            "i (do|did|have done) this for a living: {v}",
            "i am {a} (by trade|by profession)",
            "my (job|profession|work|occupation) is {v}",
            "at work i am {a}",
            "i'm {a} at work",
            "i (am employed|am working|'m working) as {a}",
            "my job: {v}",
            "(i am|i'm) a (professional|trained) {v}",
        ),
        (
            f"{IS} my (job|profession|work|occupation|trade)( again|)?",
            "what do i work( as|)?",
            "(as what|in what job|in which job) do i work?",
            "what do i do (for a living|for work|at work|all day|as a job)?",
            f"{KNOW} (my job|what i do|what i work as|my profession|what i do for a living)?",
            "how do i (earn|make) my (money|living)?",
            "(what|which) (job|profession) did i (say i have|mention|tell you)?",
            "(what|which) (job|profession) do i have?",
            "(tell me|say) (my job|what i do for a living|my profession)( again|)",
            "(and |so |)my (job|profession)?",
            "what am i by (trade|profession)?",
            "what did i say (my job is|my job was|my profession is|i do|i work as)?",
        ),
        "Your job is {v}.",
        "You have not told me your job yet.",
    ),
    "food": Fact(
        FOODS,
        False,
        (
            f"my {FAV} (food|dish|meal) is {{v}}",
            "i (love|like) to eat {v}",
            "i (like|love) {v} most of all food",
            "the best food is {v}( for me|)",
            f"{{v}} is (what i like to eat|my {FAV} food|my {FAV} dish|the food i love)",
            "i (love|enjoy|like) eating {v}",
            "i could eat {v} (every day|all day)",
        ),
        (
            f"{IS} my {FAV} (food|dish|meal)( again|)?",
            "what do i (like|love|prefer|enjoy) (to eat|eating)?",
            "what do i (like|love|enjoy) to eat (most|best|more than anything)?",
            "(which|what) did i say is my favourite (food|dish|meal)?",
            "(which|what) (food|dish|meal) do i (love|like|prefer|enjoy)( best| most| the most|)?",
            f"{KNOW} (what i like to eat|my {FAV} (food|dish)|which food i love)?",
            "(which|what) (food|dish|meal) did i (say i like|tell you|mention)?",
            "(and |so |)my (favourite |favorite |)(food|dish|meal)?",
            f"(which|what) (food|dish|meal) is my {FAV}?",
            f"(tell me|say) (my {FAV} (food|dish)|what i like to eat)( again|)",
        ),
        "You like to eat {v}.",
        "You have not told me your favourite food yet.",
    ),
    "age": Fact(
        ["30"],
        False,
        (
            "(i am|i'm|im) {v} years old",
            "(i am|i'm) {v}( years of age|)",
            "my age is {v}",
            "i (just |)turned {v}( last week| yesterday| this year|)",
        ),
        (
            "how old am i( again| now|)?",
            f"{IS} my age( again|)?",
            f"{KNOW} (how old i am|my age)?",
            "(what|which) age am i?",
            "(and |so |)my age?",
            "how many years old am i?",
        ),
        "You are {v} years old.",
        "You have not told me your age yet.",
    ),
    "several": Fact(
        [],
        True,
        (
            "(i have|we have|i've got|we've got|i own) (two|two|a pair of|) {k}(,| called| named|:| and they are called) {v}",
            "my (two |)({k} are (called|named)|{k} are|{k}' names are) {v}",
            "the names of my (two |)({k}) are {v}",
            "{v} are (my|our) {k}",
            "our {k} are (called|named) {v}",
            "{k}: {v}",
            "my {k} {v} (say hello|are here too|are asleep|keep me busy|are very loud today)",
        ),
        (
            "(what|how) are my {k} (called|named)( again|)?",
            "(what are|what're|do you know|tell me|do you remember) the names of my {k}( again|)?",
            "(what are|do you know|tell me|do you remember|say) my {k}' names( again|)?",
            "who are my {k}?",
            "what did i (call|name) my {k}?",
        ),
        "Your {k} are {v}.",
        NOT_TOLD,
        (
            "cats",
            "dogs",
            "kids",
            "children",
            "sons",
            "daughters",
            "sisters",
            "brothers",
            "parents",
            "rabbits",
            "hamsters",
            "horses",
            "parrots",
            "goats",
            "twins",
            "grandchildren",
            "friends",
        ),
    ),
    "other": Fact(
        NAMES,
        False,
        (
            "my {k} is {v}",
            "my {k} is (called|named) {v}",
            "{v} is my {k}",
            "the name of my {k} is {v}",
            "(please |)(remember|note|keep in mind)(:| that) my {k} is {v}",
            "my {k}: {v}",
        ),
        (
            f"{IS} my {{k}}( again|)?",
            "who is my {k}?",
            "(what|how) is my {k} called?",
            f"{IS} the name of my {{k}}?",
            f"{KNOW} (my {{k}}|what my {{k}} is|who my {{k}} is)?",
            "(and |so |)my {k}?",
            "(tell me|say) my {k}( again|)",
            "what did i say (about my {k}|my {k} is|my {k} was)?",
            "which {k} did i (mention|tell you|name)?",
        ),
        "Your {k} is {v}.",
        NOT_TOLD,
    ),
}
FACTS: dict[str, Fact] = {
    key: replace(fact, tell=fact.tell + TELL.get(key, ()), ask=fact.ask + ASK.get(key, ()))
    for key, fact in FIRST.items()
} | (CIRCUMSTANCES | KEPT)
"""All of them; those of `CIRCUMSTANCES` and `KEPT` have all their wordings there."""
