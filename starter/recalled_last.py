"""Corrections where what was told belongs to another, greetings with a name in them, and the name
asked for at the end, alone or together with another's.

The places are those of `told_corrections.py`, `told_messages.py` and `questions.py`.
"""

from starter.words import lines_of, listed

_ALIKE = """
oh sorry, that's somebody else's. mine (is|would be|would have been) {v}
(oh|ah|eh) (sorry|wait|no), wrong (one|line|row). mine is {v}
(wait|hold on|hang on), i was thinking of my (sister|brother|neighbour|mum). mine is {v}
(ugh|argh|oh dear), i gave you my (sister's|brother's|dad's|friend's). mine: {v}
{old} is not mine at all, that's my (cousin's|neighbour's|flatmate's). mine's {v}
(that|{old}) is (the neighbours'|my cousin's|my ex's), (not mine|and not mine). it's {v}
i was reading that off my (brother's|wife's|friend's) (form|card|list). on mine it says {v}
that's (hers|his|theirs), not mine. mine is {v}
(hers|his|theirs) is {old}, mine is {v}
{old} is (hers|his|theirs). {v} is mine
i answered for my (husband|wife|sister|mum) there. for myself: {v}
(no|nah), you asked about me, not about my (sister|mum|dad). {v}
(sorry|oops), {old} was the answer of my (daughter|son|friend). i say {v}
{old} was the old one, {v} is the new one
that was the (old|former|previous|last) one(.|,|!) the (new|current|present) one is {v}
(oh wait|wait|hm), the one before was {old}. the one (now|of today|that counts) is {v}
in our house {old} is my (brother|sister|mum)'s, and {v} is mine
"""
ALIKE_LAST: tuple[str, ...] = tuple(listed(_ALIKE.strip(), "\n"))
"""Corrections of what was told last, whatever it is."""
_CORRECTED = {
    "pet": """
(oh |ah |)sorry, that('s| is) the one from (upstairs|downstairs|next door|the ground floor). (mine's|mine is|ours is) called {v}
(no|nope|nah), that was my (sister|brother|cousin|aunt|friend)'s {k}(,|.) (ours|mine) is {v}
{old} is the {k} (of my parents|of the neighbours|of my ex|next door|across the street). (ours|mine) (is called|goes by|listens to) {v}
(wait|hang on|hm), {old} lives (upstairs|next door|with my mum|with my ex|at the farm). (my own {k}|our {k}|the {k} here) is {v}
{old} was the {k} (before|we had before|of my childhood|i grew up with). the one (now|we have now|on my lap) is {v}
(that's|that was) (our old {k}|the {k} before|the late one). the (new|present) one is called {v}
i was thinking of my (gran|mum|sister|boss)'s {k}. the one that lives with (me|us) is {v}
(oh|oops), i (named|told|gave) you the wrong {k}, that one is my (neighbour|cousin|uncle)'s. mine answers to {v}
{old} belongs to (the old lady downstairs|my boss|the baker|the farmer). to me belongs {v}, my {k}
i only look after {old}. my own {k} is (called |){v}
{old} is only (visiting|on holiday here|a guest). our own {k} is (called |){v}
(argh|ugh), {old} is what my (niece|daughter|sister) called hers. my {k} is {v}
(hers|his|theirs) is {old}. my {k} is {v}
two {k}s in this house: {old} is my (brother|flatmate|sister)'s, mine is {v}
my (wife|husband|son) says {old} is the neighbours' {k}. ours is {v}. (how embarrassing|oh dear|right)
(no no|no wait), (they|the neighbours) have {old}. we have {v}, that's our {k}
{v} is the name of mine. {old} is the {k} (at work|at the stable|of a friend|in the shop)
(sorry|pardon), mixed them up at the (vet|park|gate): {old} goes home with somebody else, my {k} is {v}
""",
    "person": """
(oh |)sorry, {old} is (my friend|my husband|my wife|the neighbour)'s {k}. mine (is|is called) {v}
(no|nope|nah), that's (his|her|my boss's|my neighbour's) {k}. mine is {v}
{old} is the {k} of (a friend|my colleague|the woman upstairs). my own {k} is {v}
{old} was (someone|somebody) (else's|else, sorry). my {k} is {v}
(wait|hang on), i was (reading|looking at) the wrong (card|photo|line). my {k} is {v}, {old} is (a neighbour|the dentist|my landlord)
(theirs|hers|his) is {old}. my own {k} is called {v}
{old} is how (my friend|the lady upstairs|my boss) calls hers. my {k} is {v}
{old} is a neighbour of ours, no {k} of mine. {v} is
(oops|argh), {old} is the {k} in the (film|series|book). in real life my {k} is {v}
""",
    "city": """
(wait|oh|no), that's the old (flat|house|place|address). the new one is in {v}
{old} is (the old|my old|our old) (flat|address|place). (the new one is in|now it's|we moved to) {v}
(no|nope), in {old} lives my (sister|mother|ex|brother). i live in {v}
{old} is where (my parents|my gran|the in-laws|my boss) (live|lives)(.|,) (me, i live|i live|my home is) in {v}
(sorry|oops), {old} is (only |)(the office|where i work|our head office). home is {v}
{old} is where i (studied|was at school|grew up|used to live). (these days|now) i live in {v}
(that's|{old} is) (the holiday house|the summer house|just the hotel). (at home i'm|i live|my real home is) in {v}
(that's|that was) my (sister|brother|dad)'s town(.|,) mine is {v}
i gave you (her|his|their) town. mine is {v}
(wait|hm), {old} is on the (old|wrong) (card|letter|form). i live in {v}
{old} is where i (am|sit|sleep) tonight, on a visit. (i live|my home is) in {v}
the van (left|is gone|has been): {old} is behind us, {v} is home
""",
    "job": """
(sorry|oh|no), that's my (wife|husband|sister|brother|dad)'s job. (i am|i'm|me, i'm) {a}
(no|nope|wait), {b} is what my (mother|father|uncle|cousin) (is|was). i'm {a}
{b}? that's my (twin|better half|flatmate|neighbour). i work as {a}
(wait|hang on), that's the old (job|contract|badge). in the new one i'm {a}
the old contract said {old}. the new one says {v}, that's my job
i was talking about my (brother|boss|mum) there. i'm {a} (myself|by trade|)
(we're two here|my sister and i share this laptop): she is {b}, i'm {a}
{b} is what i was (in my twenties|before the kids|back home). here i work as {a}
i wanted to become {b} once. what i am is {a}
""",
    "name": """
(no|sorry|oh), {old} is (who owns this laptop|whose account this is|the one who set this up). (i'm|my name is) {v}
(sorry|wait|oops), that was my (brother|sister|mum|flatmate) typing. (i'm|this is|my name is) {v}
{old} is (my dad|my boss|my wife|the one next to me). (i'm|i am|me, i'm) {v}
{old} just left (the room|the chair|for lunch). {v} is typing now
(that's|that was) my (daughter|son|colleague)'s name. mine is {v}
(hers|his) is {old}. (my name is|mine is|i'm) {v}
{old} was my (old|maiden|stage|first) name. now (it's|i'm|my name is) {v}
{old} is (on the door|on the mug|on this jacket), but it isn't mine. i'm {v}
(he|she) is {old}, i'm {v}. we share (the keyboard|this computer|one chair)
you're not talking to {old} any more, {v} is here
""",
    "other": """
(oh |)sorry, {old} is my (wife|husband|brother|boss|sister)'s {k}. (mine|my own {k}) is {v}
(no|nah), that was the old {k}. my {k} now is {v}
(wait|hang on), {old} is the {k} of my (neighbour|cousin|dad|flatmate). my {k} is {v}
(not mine, that one|that one isn't mine), it's my (dad|aunt|colleague)'s. my {k} is {v}
i gave you my (sister|mum|friend)'s {k}, {old}. my {k} is {v}
that's the {k} of the (people|man|lady) (upstairs|next door). my {k} is {v}
""",
    "colour": """
(oh sorry|no), {old} is what my (daughter|wife|mum|son) likes. the colour i like best is {v}
that's the colour of (my sister|my team|her room). my own favourite colour is {v}
""",
    "food": """
(oh sorry|no), {old} is what my (kids|wife|dad|flatmate) would order. my favourite food is {v}
that's what my (brother|gran|boss) likes to eat. (me, i like|i like to eat|my own favourite food is) {v}
""",
    "age": """
(no|sorry|oh), {old} is how old my (brother|sister|wife|husband) is. i'm {v} years old
that's my (twin cousin|sister|mate)'s age. mine is {v}
""",
}
CORRECTED_LAST: dict[str, list[str]] = lines_of(_CORRECTED)
"""Corrections that say what it is about."""
_TOLD = {
    "name": """
salaam, {name} is typing
salam aleikum, {name} here
ahoj, tu {name}
ahoj, {name} at the other end
cześć, {name} at the keyboard
czesc, {name} says hello
hello hello, {name} at the keys
hi there, {name} at the keyboard again
merhaba, here writes {name}
merhaba merhaba, it is {name}
{name} on the line
{name} on the other end
it's me, {name}
it's only me, {name}
only me, {name}
me again, {name}
hallo, {name} here at the desk
hallo, it's {name}
moin moin, {name} here
servus, {name} writes here
grüezi, {name} on this side
hoi, {name} over here
hoi hoi, you have {name} here
goedemorgen, {name} behind the keys
hej, {name} here
hej hej, it's {name}
heisann, {name} this side
hei, täällä {name}
moi, {name} täällä
ciao, {name} writing
ciao ciao, {name} here
buongiorno, {name} at the keyboard
salut, {name} on the keyboard
bonjour, {name} speaking
coucou, {name} is here
hola, {name} is writing
hola hola, it's {name}
buenas, {name} at the keyboard
olá, {name} at the keys
oi oi, {name} here
bom dia, {name} is here
privet, {name} is online
zdravo, {name} here
dobar dan, {name} pri tastaturi
dobrý den, tady {name}
szia, itt {name}
buna, sunt {name}
yassas, {name} writing
shalom, {name} typing
namaste, {name} writes from the kitchen
konnichiwa, {name} here
aloha, {name} on the sofa
sawubona, {name} is here
jambo, {name} is my name
selam, {name} is the one typing
mahlzeit, {name} from the third floor
g'day, {name} at your service
top of the morning, {name} at the desk
evening all, {name} logging on
knock knock, {name}
tap tap, {name} on the phone keyboard
beep, {name} online
over, {name} on the radio
writing: {name}
typing: {name}, in a hurry
at the keys today: {name}
here writes {name}
here speaks {name}
hi hi hi, {name} with cold fingers
hello from {name}
greetings from {name}
a hello from {name} and a coffee
""",
    "together": """
salaam, {name} is typing, from {city}
ahoj, tu {name}, and that barking is my dog {pet dog}
merhaba, here writes {name} from {city}, my cat is {pet cat}
hello hello, {name} at the keys and {pet cat} the cat on them
{name} on the line, calling from {city}
it's me, {name}. my parrot {pet parrot} says hi
hola, {name} here, i work as a {job} and live in {city}
ciao, {name} writing, my dog is called {pet dog}
hej, {name} here, i live in {city} and my favourite colour is {colour}
salut, {name} here, my cat {pet cat} sits on my lap
hallo, {name} here. i'm a {job}
namaste, {name} writes, my favourite food is {food}
only me, {name}, with {pet dog}, my dog
""",
}
TOLD_LAST: dict[str, list[str]] = lines_of(_TOLD)
"""Whole messages, by the keys of `told_besides.ALL_MESSAGES`."""
_ASKED = {
    "name": """
(and |)my name, (of |that of |)the one who (has been|was) typing all (day|this time|evening)?
at the (very |)(start|beginning) i gave you a name(.|,|:) which( one| was it|)?
(way |)back at the (start|beginning) i (wrote|typed) a name, mine(.|,) (which|what was it|say it)
what am i called, do you (still |)have it?
(what|how) am i called(.|,|?) (still have it|still there|do you still have that)?
who has been (typing|talking|chatting|sitting here) (all this time|all day|the whole evening)( with you|)? (by name|the name please|i mean me)
the (person|human|one) (at the keys|at the keyboard|in front of you|behind these words) is called(...|?| what?)
(whom|who) have you been talking (to|with)( all along| all this time|), by name?
(if|when) you (wrote|write) me a (card|letter|postcard), dear(...|... who?| who?)
how would you (start|open) a letter to me? dear(...|... who?)
(so much talk|so many words|what a long chat)(,|.) (is my name still there|and my name is still there|does my name survive)(?|? which)
(one thing|something) i said (right |)at the (start|beginning)(:|,) my name(. which was|, it was|...)?
(scroll|look|go|think) (up|back) to my (first|very first) (line|words|message)(.|:|,) (what's|what is) my name?
(the|a) name (i opened with|i came in with|i introduced myself with)(,|:) (what was it|which was it|say it)?
when i (came in|walked in|said hello) i (told|gave) you my name(.|,) (it was|which was)(...|?)
i (introduced|presented) myself( at the start| before| earlier|)(.|,) as (who|whom|what)?
(what|which) name goes with (me|this face|these fingers|the one typing)?
sign (this chat|this talk|it all|our talk) for me, with my name
(a|my) name tag for (me|myself)(.|,|:) what (goes|do i write|stands) on it?
(somebody|someone) (finds|reads) this chat(.|,) (what|which) name do i have in it?
(do|did) you (keep|hold on to|hang on to) my name (through all this|all the while|the whole time)? (say it|which is it|it is)
(ok|right|well), (closing time|last round|lights out)(:|.|,) who am i?
""",
    "pet": """
(and |)the {k} i (mentioned|told you of|spoke of) at the (start|beginning)(,|:) its name?
at the (very |)(start|beginning) i named my {k}(.|,) (as what|what was it|which name)?
what is my {k} called, do you still have it?
(so much talk|what a long chat)(,|.) (and |)the name of my {k} (is|was)(...|?)
(call|whistle for|shout for) my {k} by name( please|)
my {k} (comes|looks up|runs over) when i call(...| what?|... what?)
""",
}
ASKED_LAST: dict[str, list[str]] = lines_of(_ASKED)
"""Whole questions, by the keys of `questions.py`."""
_OURS = "(called|named)"
_MINE_FIRST = (
    f"what are we {_OURS}, (i|me) and (my|the) {{l}}",
    f"(i|me) and my {{l}}(,|:) (how|what) are we {_OURS}( again|)",
    "(what are|tell me|say|do you know) our (two |)names(,|:) mine and (the|my) {l}'s",
    "our names(,|:) mine(,| and) then (the|my) {l}'s",
    "mine and (the|my) {l}'s names(, please| again|)",
    "my (own |)name and (the name of |that of )(the|my) {l}",
    "(who am i|what am i called), and (what|how) is my {l} called",
    "what's my name and what's (my|the) {l}'s( name|)",
    "two names(:|,) mine first, then (the|my) {l}'s",
    "(at the start|earlier|before) i gave you two names, mine and my {l}'s(.|,) (which|what were they)",
    "name me and (name |)my {l}",
    "me = who, my {l} = who",
    "(a card|the letterbox|the sign) with both names, mine and (my|the) {l}'s(.|,) what goes on it",
)
PAIRED_LAST: dict[tuple[str, str], tuple[str, ...]] = {
    ("name", "pet"): _MINE_FIRST,
    ("name", "person"): _MINE_FIRST,
} | {
    (theirs, "name"): (
        f"my {{k}} and (i|me), (what|how) are we {_OURS}( again|)",
        f"what are we {_OURS}, (my|the) {{k}} and (i|me)",
        "(what are|tell me|say) our (two |)names(,|:) (my|the) {k}'s and mine",
        "(my|the) {k}'s name and (mine|my own)( please| again|)",
        "(what|how) is my {k} called, and (what am i called|who am i|how am i called)",
        "what's my {k}'s name and what's mine",
        "two names(:|,) (the|my) {k}'s first, then mine",
        "(at the start|earlier|before) i gave you two names, my {k}'s and mine(.|,) (which|what were they)",
        "my {k} = who, me = who",
        "name (my|the) {k} and then me",
    )
    for theirs in ("pet", "person")
}
"""Two names at once, in the order in which the reply gives them."""
