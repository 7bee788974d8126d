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
    "(ok|okay|got it|right|understood|all right|yes)?",
)
PERSONAL = (
    "am i (married|tall|rich|happy|left-handed|a man or a woman|single|young or old|tired|hungry|a vegetarian|good at sports|religious|a morning person)?",
    "do i (smoke|wear glasses|snore|drink|sing well|have a phobia|believe in ghosts|go to church|like my job|have a garden|have a tattoo|own a house|have siblings|exercise)?",
    "what did i (do|eat|buy|drink|dream|see|read|wear|say) (yesterday|today|this morning|last week|for breakfast|last night|last summer|on sunday)?",
    "what (have i eaten|have i done|did i have for lunch|was i doing|am i thinking|am i wearing|am i doing|do i look like|do i want for my birthday)( today| right now| now| yesterday|)?",
    "how (tall|heavy|rich|big|strong|happy) am i?",
    "how (much|many) (money|hours of sleep|euros|dollars|teeth|hairs) (do i have|do i earn|did i get|have i)( a year|)?",
    "(what|which) (side|platform|door|floor) (do|did|does) i (work|study|sit|live|choose|use) (on|at)?",
    "(who did i|where did i|when did i) (meet|call|see|marry|vote for|have lunch|buy my shoes|learn to swim|last sleep)( yesterday| last week| today|)?",
    "(what is|what's) (my (mother|father|sister|wife|husband|boss|dog|cat)'s) (job|age|birthday|favourite food|address|hobby|phone number|eye colour)?",
    "(what|which) (clothes|shoes|hat|coat|glasses|dress|shirt) (do i wear|am i wearing|did i put on)( today| now|)?",
    "(what|which) (bus|tram|road|way|metro) do i (take|use) (to work|home|every day)?",
    "(do you know|can you tell me|tell me) (how tall i am|what i did yesterday|who my friends are|what i had for breakfast|what i look like|what i am thinking)?",
    "(what|which) (colour|color) (is my house|are my shoes|is my coat|is my shirt|is my front door)?",
    "(guess|tell me|can you guess|do you know) (how tall i am|how heavy i am|how much i earn|what i had for lunch|what i am wearing|what i dreamt)",
    "(when|why|how often) (do|did) i (get up|go to bed|quit my job|move out|cut my hair|go shopping|start school|leave school)?",
    "(where|with whom) (do|did) i (go to school|spend my holidays|go for lunch|play football|buy bread|sleep last night)?",
    "(who|whom) (do i|did i) (love|like most|trust|miss|admire|live next to|sit next to|work with|have lunch with)?",
    "(why|since when) (do|am|did) i (live here|like that|work so much|so tired|talk to you|use a computer|move here)?",
    "(what|which) (am i|was i) (afraid to say|looking for|up to|good at|bad at|about to do|dreaming of|waiting for)( now| today|)?",
    "(do you know|can you guess|can you tell|tell me|guess) (what i am doing|how i feel|what i look like|how many friends i have|where i am right now|what i ate|when i got up|if i am married|whether i am happy)( today| now|)?",
    "did i (sleep well|eat enough|lock the door|turn off the stove|pay the rent|call my mother|win)( today| yesterday| last night|)?",
)
"""What no fact is about."""
ABOUT_ME = (
    "what do you know about me?",
    "(tell me|say|list|repeat) (all|everything) (that |)you (know|remember) about me",
    "what have i told you( so far| about me| about myself|)?",
    "what do you remember( about me| of me|)?",
    "(list|sum up|repeat|summarise|summarize) (what|everything|all) i (told you|said|have told you)( so far|)",
    "what did i (tell you|say) about (me|myself)?",
    "(do you remember|have you kept) (what|everything|all) i (told you|said)( about me|)?",
    "who am i and what do you know about me?",
    "(summarise|summarize|sum up|recap|go over|give me a summary of|write down) (what i told you|what you know about me|everything i said|all i said about myself|my profile|the facts about me|what i said)( so far| about me| please|)",
    "(so |now |ok |)what (do|did) you (know|learn|remember|note|keep|find out) (about|of) me( so far| by now| until now| all in all|)?",
    "what (all |)(have i (said|told you|mentioned)|did i (say|tell you|mention)) about (me|myself|my life)?",
    "(describe|introduce|profile|present) me( please| to a friend| in a few words| as you know me|)",
    "(list|give me|show me|tell me) (the |all |all the |)(facts|things|details) (about me|i told you|i gave you|you know about me|you remember)( so far| please|)",
    "(do|can) you (remember|repeat|list|recall) (anything|what you know|everything|all the things|something) (about me|i told you|i said)?",
    "who am i? (tell me|say|list) (all|everything)( you know|)",
    "(tell me|say) something about me",
    "(a|my) (summary|profile|recap)( of me| about me| of what i told you|)( please|)",
)
ABOUT_ALL = (
    "(sum up|summarise|summarize|recap|list|repeat|go over|write down|recall|tell me|say|show me|give me|remind me of|let me hear|review|state|read back|play back|note down|put together)",
    "(all|everything|what|all the things|the things|all that|everything that|whatever|anything|all of what)",
    "(i told you|i have told you|i've told you|i said|i mentioned|i said about myself|i told you about me|i told you about myself|you know about me|you remember about me|you know of me|you remember of me|you learned about me|you learnt about me|you noted about me|you have learned about me|you have on me|i let you know|i shared with you|i shared about myself|i gave you about myself)",
    "(| so far| until now| by now| up to now| please| again| in this chat| today| before| earlier||||)",
)
"""Asking for everything: a verb, its object, whose it is, an ending."""
ABOUT_BEFORE = (
    "(can|could|would|will) you (please |)",
    "(please|now|ok,|so,|and now|i want you to|i would like you to|i'd like you to|let's see if you can|try to|it is time to|before i go,|one last thing:|finally,) ",
    "",
    "",
    "",
)
KNOWN_ALL = (
    "(what|what all|so what|and what|now what|how much|which things) do you (still |)(know|remember|recall|have noted|have in mind) (about|of) me( so far| by now| until now| all in all| already| from this chat||)?",
    "(what|which things|what all) (have i told you|did i tell you|have i said|did i say|have i mentioned|have i shared|did i mention) (about me|about myself|of myself)( so far| until now| in this chat| before|)?",
    "what (facts|things|details|information) do you (know|remember|have|recall) about me?",
    "do you (still |)(know|remember|recall) (what|everything|all|all the things) i (told you|said|told you about me|said about myself|mentioned)( so far| before|)?",
    "(who am i|who do you think i am)(, and| and|:|.) what do you (know|remember) about me?",
    "(do you know|do you remember) (anything|something|things|a thing) about me( at all| already|)?",
    "(i bet |i think |so |)you (know nothing|don't know anything|know a lot|know something|remember nothing|do not know a thing) about me(, do you|, right| at all||)?",
    "how (well|much) do you know (me|about me)( by now| already|)?",
    "(a |the |my |)(summary|recap|overview|list|profile)( please| of me| of what i told you| of everything i told you| of all you know about me)",
)
