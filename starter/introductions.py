"""Several facts in one breath, corrections, and what is asked about the user as a whole."""

import random

INTRODUCTIONS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("name", "city"), "(i am|i'm|im) {name} from {city}"),
    (("name", "city"), "{name} from {city}( here|)"),
    (
        ("name", "city"),
        "(my name is|my name's|i'm|i go by) {name}( and|,| and i) (live in|and i live in|i live in|am from|based in) {city}",
    ),
    (
        ("name", "age"),
        "(my name is|i'm|i am) {name}(,| and i am| and i'm|, i am| and) {age} years old",
    ),
    (("name", "age", "city"), "(i am|i'm|my name is) {name}, {age}, from {city}"),
    (("name", "job"), "(i am|i'm|this is|my name is) {name}, a {job}"),
    (("name", "job"), "(my name is|i'm|call me) {name} and i (work as|am) a {job}"),
    (("name", "job", "city"), "(i am|i'm) {name}, a {job} (from|in|living in) {city}"),
    (("name", "city", "job"), "my name is {name}, i live in {city} and (i |)(work as|am) a {job}"),
    (("job", "city"), "i (work as|am) a {job} in {city}"),
    (("city", "job"), "i live in {city} and (work as|i work as|i am) a {job}"),
    (
        ("name", "colour"),
        "(i am|my name is) {name} and (i (like|love) the (colour|color)|my favourite colour is) {colour}",
    ),
    (
        ("name", "food"),
        "(i am|my name is) {name} and (i (like|love) to eat|my favourite food is) {food}",
    ),
    (("name", "hobby"), "(i am|i'm|my name is) {name} and my hobby is {hobby}"),
    (
        ("food", "drink"),
        "i (like|love) (to eat|eating) {food} and (drink|to drink|drinking) {drink}",
    ),
    (("birthplace", "city"), "i was born in {birthplace} (but|and) (now |)(i |)live in {city}"),
    (("city", "birthplace"), "i live in {city}(,| but) (i |)was born in {birthplace}"),
    (
        ("name", "birthday"),
        "(i am|i'm|my name is) {name}(,| and) (born on|my birthday is|i was born on) {birthday}",
    ),
    (("name", "city", "colour"), "name: {name}, city: {city}, favourite colour: {colour}"),
    (("name", "job", "food"), "{name}, {job}, (lover|fan) of {food}"),
    (
        ("name", "city", "job"),
        "(hi, |hello, |hey ||)(i'm|i am|my name is) {name}(,| and i'm| and i am) from {city}(,| and) (work as|i work as|i am) a {job}",
    ),
    (
        ("name", "pet dog"),
        "(i am|i'm|my name is) {name} and (i have a dog (called|named)|my dog is called|my dog's name is) {pet dog}",
    ),
    (
        ("name", "pet cat"),
        "(i am|i'm|my name is) {name} and (i have a cat (called|named)|my cat is called|my cat's name is) {pet cat}",
    ),
    (
        ("pet dog", "pet cat"),
        "(i have|we have|at home we have) a dog (called|named) {pet dog} and a cat (called|named) {pet cat}",
    ),
    (
        ("pet dog", "pet cat"),
        "my (dog is called|dog's name is|dog is) {pet dog} and my (cat is called|cat's name is|cat is|cat) {pet cat}",
    ),
    (
        ("person sister", "person brother"),
        "(my sister is called|my sister's name is|i have a sister called) {person sister} and (my brother is called|my brother's name is|a brother called|my brother is) {person brother}",
    ),
    (
        ("person mother", "person father"),
        "my (mother is called|mother's name is|mother is) {person mother} and my (father is called|father's name is|father is|father) {person father}",
    ),
    (
        ("person son", "person daughter"),
        "i have (a son|one son)(, | called | named ){person son}(,|) and (a|one) daughter(, | called | named ){person daughter}",
    ),
    (
        ("name", "person wife"),
        "(i am|i'm|my name is) {name} and (my wife is called|my wife's name is|my wife is|this is my wife) {person wife}",
    ),
    (
        ("colour", "food"),
        "(my (favourite|favorite) colour is|i like the colour|i love the color) {colour} and (my (favourite|favorite) food is|i love to eat|i like to eat) {food}",
    ),
    (
        ("food", "colour"),
        "(my (favourite|favorite) food is|i like to eat) {food}(,| and) my (favourite|favorite) (colour|color) is {colour}",
    ),
    (
        ("city", "colour"),
        "i (live in|am from|come from) {city}(,| and) my (favourite|favorite) (colour|color) is {colour}",
    ),
    (
        ("age", "city"),
        "(i am|i'm) {age} years old(,| and) (i |)(live in|come from) {city}",
    ),
    (
        ("age", "job"),
        "(i am|i'm) {age} years old and (work as|i work as|i am) a {job}",
    ),
    (
        ("name", "age", "city"),
        "(my name is|i'm|i am) {name}(,|.) (i am|i'm|and i'm) {age} years old(,| and|, and) (i |)(live in|come from|am from) {city}",
    ),
    (
        ("name", "city", "food"),
        "(my name is|i'm|i am) {name}(,|.) i (live in|come from|am from) {city}(,| and|, and|.) (i like to eat|my favourite food is|i love to eat) {food}",
    ),
    (
        ("name", "age", "city", "job"),
        "name: {name}(,|;) age: {age}(,|;) (city|home|town): {city}(,|;) (job|profession|work): {job}",
    ),
    (
        ("name", "city", "job", "colour"),
        "(i'm|i am|my name is) {name}(,|.) i live in {city}, (i |)work as a {job} and (my favourite colour is|i like the colour) {colour}",
    ),
    (
        ("name", "job", "city", "food"),
        "(me: |){name}, {job}, {city}, (crazy about|lover of|loves|fan of) {food}",
    ),
    (("name", "city", "job"), "(me: |i'm |){name}, {city}, {job}"),
    (
        ("name", "city", "job"),
        "(hi|hey|hello)(,|!) (this is|i'm|it's) {name} from {city}(, i'm a {job}|, a {job}|. i work as a {job}|, i'm a {job} there)",
    ),
    (
        ("name", "city"),
        "(hi|hello|hey|hiya)(,|!) {name} from {city} here(, nice to meet you|, just testing|)",
    ),
    (("name", "city", "job"), "(hi|hello|hey)(,|!) {name} from {city} here(,|.) i'm a {job}"),
    (("job", "city"), "(i work|i'm working) as a {job} in {city}"),
    (
        ("person sister", "name"),
        "my sister is (called |){person sister}(,|) (but|and) (i'm|i am|my name is|i'm called) {name}",
    ),
    (
        ("person brother", "name"),
        "my brother is (called |){person brother}(,|) (but|and) (i'm|i am|my name is|i'm called) {name}",
    ),
    (
        ("name", "pet cat", "colour"),
        "(i'm|i am) {name}. my cat is {pet cat}, my favourite (colour|color) is {colour}",
    ),
    (
        ("name", "pet dog", "food"),
        "(i'm|i am) {name}. my dog is {pet dog}(,|.) (my favourite food is|i love to eat) {food}",
    ),
    (
        ("name", "food"),
        "(i'm|i am|i go by the name of|my name is) {name}. (my favourite food is|i love eating) {food}",
    ),
    (
        ("name", "city", "pet horse"),
        "(hi |hey |)(i'm|i am) {name}(,|.) i live in {city} and (my horse is called|i have a horse called) {pet horse}",
    ),
    (
        ("name", "city", "pet dog"),
        "(hi |hey |)(i'm|i am) {name}(,|.) i live in {city} (and my dog is called|with my dog) {pet dog}",
    ),
    (("city", "pet cat"), "i live in {city} with my cat {pet cat}"),
    (("city", "pet dog"), "i live in {city} with (my|a) dog(,|, called| called) {pet dog}"),
    (
        ("name", "person wife", "city"),
        "(i'm|i am) {name}(,|.) my wife {person wife} and i live in {city}",
    ),
    (
        ("name", "person husband"),
        "(i am|i'm|my name is) {name} and (my husband is called|my husband's name is|my husband is) {person husband}",
    ),
    (("name", "colour"), "{name}(, | here, )(favourite|favorite) (colour|color) {colour}"),
)
"""Several facts in one breath; the reply takes them in this order."""
LABELS = {
    "name": ("name", "name", "my name", "who", "first name", "me"),
    "city": ("city", "city", "town", "home", "from", "my city", "living in", "location", "place"),
    "job": ("job", "job", "work", "profession", "my job", "occupation"),
    "colour": ("colour", "color", "favourite colour", "fav color", "my colour"),
    "food": ("food", "favourite food", "fav food", "favorite dish", "my food"),
    "age": ("age", "age", "my age"),
    "pet dog": ("dog", "my dog", "dog's name"),
    "pet cat": ("cat", "my cat", "cat's name"),
}
"""What each fact goes by in a list."""
ENDS = (", ", ", ", ". ", ". ", "; ", "\n", " / ", ", and ")


def profile(rng: random.Random) -> tuple[tuple[str, ...], str]:
    """A list of facts as in a form, and its keys: "name: {name}. city: {city}"."""
    others = rng.sample([key for key in LABELS if key != "name"], rng.choice((1, 1, 2, 2, 3)))
    keys = ("name", *others) if rng.random() < 0.7 else tuple(others)
    colon, end = rng.choice((": ", ": ", ": ", " = ", " is ", " - ")), rng.choice(ENDS)
    items = [f"{rng.choice(LABELS[key])}{colon}{{{key}}}" for key in keys]
    if keys[0] == "name" and rng.random() < 0.3:
        items[0] = rng.choice(("{name}", "i'm {name}", "hi, i'm {name}", "i am {name}"))
    lead = rng.choice(("", "", "", "", "about me: ", "my profile: ", "my data: ", "me: "))
    return keys, lead + end.join(items)


CORRECTED = (
    "(no|no, no|nope|no wait|wait|wait, no|hold on|oh|oops|ups|sorry|oh sorry|oh no|hm no|hang on)(, |! |. | - | |: ){tell}",
    "(actually|in fact|well, actually|no, actually|oh, actually|i mean|i meant to say)(, | |: ){tell}",
    "(correction|i was wrong|i made a mistake|my mistake|my bad|i changed my mind|i lied|i was joking|forget that|scratch that|ignore that|never mind that|that was a typo|update|small update|please correct that|please change that)(: |, |. | - ){tell}",
    "(that is|that's|that was|you are|you got that|it is) (wrong|not right|not correct|incorrect|not true)(, |: |. |! ){tell}",
    "(no, |sorry, |wait, |)(you misunderstood|you got it wrong|you mixed that up|i wrote that wrong)(, |: |. |! ){tell}",
    "(not any more|no longer|not now)(, now |. now |: now ){tell}",
    "{tell}(, sorry|, not what i said before|, i made a mistake|, i was wrong before|, i mean|, actually|. forget what i said before|. sorry for the mistake)",
)
"""Corrections that tell the fact anew."""
REPLACED = (
    "(no, |sorry, |wait, |actually, |)not {old}(, |! |. | - ){tell}",
    "(no, |sorry, |actually, |wait, |){tell}(,| and) not {old}",
    "i said {old}(, but|. but) {tell}",
    "(forget|ignore|not) {old}(, |: |. |! ){tell}",
    "did i say {old}? (sorry, |no, |){tell}",
    "{old} (was wrong|was a mistake|is wrong|was a typo)(, |: |. |! ){tell}",
    "it('s| is) not {old}(, |: |. |! ){tell}",
)
"""Corrections that name the old value too."""
IN_PLACE = (
    "change (from |){old} to {v}( please|)",
    "it used to be {old}(, now it's|, but now it is) {v}",
    "(that was |)(a typo|a mistake|wrong)(,|.|:) (it's|it is|i meant) {v}",
    "(no, |sorry, |oh, |wait, |)i meant {v}, not {old}",
    "(no, |sorry, |wait, |actually, |)not {old}(,|) but {v}",
    "(no, |sorry, |wait, |actually, |)(it is|it's|that's|make it) {v}(,| and) not {old}",
    "(no|wrong|sorry|nope|actually|oh no|wait)(,|!|.) (it('s| is)|i meant|i mean|make it|it should be) {v}",
    "(no|wrong|sorry|nope|correction|oops|wait)(,|!|:|.) {v}",
    "(change|correct|set) (that|it) to {v}( please|)",
    "(replace {old} (with|by)|(change|correct) {old} (to|into)) {v}( please|)",
    "(not {old}|{old} is wrong)(, |! |. |: ){v}",
    "did i say {old}? i (meant|mean) {v}",
    "{v}(, i mean|, i meant|, sorry|, not {old})",
    "i (meant|mean|wanted to say) {v}",
    "(typo|spelling|sorry)(:|,) {v}",
)
"""Corrections of what was told last: they need not say what it is about."""
BEFORE_TELLING = (
    "(please |please, |just |ok, |||)(remember|note|keep in mind|don't forget|write down|memorise|save|do not forget)(:| this:|,| that) ",
    "(just so you know|so you know|for your information|fyi|by the way|btw|one thing about me|something about me|fun fact|for the record|a little about me|about me|first)(:|,) ",
    "(let me tell you|i want to tell you|i wanted to tell you|i'd like to tell you|i should tell you|i must tell you|you should know|i want you to know)( something|)(:|,) ",
    "(i forgot to say|i forgot to mention|did i mention it|have i told you|before i forget|did you know|as you may know)(:|,) ",
)
AFTER_TELLING = (
    "(remember that|remember this|please remember|please remember that|keep that in mind|please keep that in mind|don't forget it|don't forget that|note that|please note that|make a note of it|just so you know|save that|store that|bear that in mind|i will ask you later|i'll ask you about it later|can you remember that)",
    "(ok|okay|got it|understood|all right)?",
)
PERSONAL = (
    "am i (married|tall|rich|happy|left-handed|a man or a woman|single|young or old|tired|hungry|a vegetarian|a morning person)?",
    "do i (smoke|wear glasses|snore|drink|like my job|have a garden|have a tattoo|own a house|have siblings|exercise|have a brother or a sister)?",
    "what did i (do|eat|buy|drink|dream|see|read|wear) (yesterday|today|this morning|last week|for breakfast|last night|on sunday)?",
    "what (have i eaten|did i have for lunch|am i thinking|am i wearing|am i doing|do i look like|do i want for my birthday)( today| right now| now| yesterday|)?",
    "how (tall|heavy|rich|strong|happy) am i?",
    "how much money do i (have|earn)( a year|)?",
    "(who|where|when) did i (meet|marry|learn to swim)( my wife| my husband|)?",
    "(what is|what's) my (mother|father|sister|wife|husband|boss|dog|cat)'s (job|age|birthday|favourite food|address|hobby|phone number)?",
    "(what|which) (clothes|shoes|hat|coat|glasses) am i wearing( today| now|)?",
    "(do you know|tell me|can you guess) (how tall i am|how much i earn|what i had for lunch|what i am wearing|what i dreamt|how many friends i have)",
    "when (do|did) i (get up|go to bed|move here|start school)( today| yesterday|)?",
    "where do i (go to school|spend my holidays|buy bread|play football)?",
    "who do i (love|trust|miss|admire|live next to|work with)?",
    "(do you know|can you guess|tell me|guess) (what i am doing|how i feel|what i look like|where i am right now|what i ate|if i am married|whether i am happy)( today| now|)?",
    "did i (sleep well|eat enough|lock the door|turn off the stove|pay the rent|call my mother|win)( today| yesterday| last night|)?",
)
"""What no fact is about."""
ABOUT_ME = (
    "(do you remember|have you kept) (what|everything|all) i (told you|said)( about me|)?",
    "(so |now |ok |)what (do|did) you (know|learn|remember|note|find out) about me( so far| by now|)?",
    "(describe|introduce) me( please| to a friend| in a few words| as you know me|)",
    "(list|give me|show me|tell me) (the |all |all the |)(facts|things|details) (about me|i told you|you know about me|you remember)( so far| please|)",
    "who am i? (tell me|say|list) (all|everything)( you know|)",
    "who am i and what do you know about me?",
)
KNOWN_ALL = (
    "(what|so what|and what|now what|how much) do you (still |)(know|remember|recall) about me( so far| by now| until now| already||)?",
    "(what|which things) (have i told you|did i tell you|have i said|did i say|have i mentioned) (about me|about myself)( so far| until now|)?",
    "do you (still |)(know|remember|recall) (what|everything|all|all the things) i (told you|said|told you about me|said about myself)( so far| before|)?",
    "(who am i|who do you think i am)(, and| and|:|.) what do you (know|remember) about me?",
    "(do you know|do you remember) (anything|something) about me( at all| already|)?",
    "how (well|much) do you know (me|about me)( by now| already|)?",
)
