"""What is told in one breath with what is not one's own, or taken back at once; asking for it.

The places are those of `told_messages.py`, and {duty}, a job as what one does: "repair clocks".
"""

import random

from starter.phrases import MONTH_LENGTHS
from starter.told_values import draw_employment
from starter.words import Words, lines_of, listed, nth

TEXTS = {
    "name": """
my friend asked me what my name is and i said {name}
they asked for my name at the door, i said {name}
when they call the register i answer to {name}
somebody shouted {name} and i turned round, since that's my name
he wanted to know my name, so i told him: {name}
i typed {name} into the name field, that's me
my name? the one on my door: {name}
my name, let me think, {name}
guess what my name is. {name}!
they wrote {not name} on my cup again, my name is {name}
{not name} is who you talked to yesterday, today it's {name}
{not name} just left, this is {name} typing
not {not name} the painter, {name} is my name
the account is my wife's, i'm {name}
you don't know me yet, {name} is what i'm called
wrong, my name isn't {not name}, it's {name}
i'm {not name}... kidding, i'm {name}
i'm {not name}, no wait, that's autocorrect, i'm {name}
call me {not name}. just kidding, call me {name}
some say {not name}, some say {name}; my name is {name}
my name begins where {not name} ends. joke. my name is {name}
im {name} tho my cousin says im boring
i'm {name} and no, i don't bite
it's {name} again
{name} again, hi
{name} once more
good evening, {name} at the keyboard
{name} reporting for duty
my good name is {name}
my name it is {name}
myself {name}
my name starts like that of my town, it's {name}
""",
    "city": """
being from {city} i drink my coffee short
being from {city} i know what rain is
living in {city} i cycle everywhere
living in {city} as i do, i need no car
coming from {city} i'm used to hills
born elsewhere, at home in {city}
moved from {not city} to {city} two weeks back
moved to {city} two years ago
we moved to {city} a month ago for my wife's work
i've lived in {city} three years now
i live in {city} since two years
i live in {city} again after a year abroad
i live in {not city}. no sorry, i mean {city}
i live in {not city}, sorry, {city}
i live in {not city}... wait, we moved: {city}
i'm from {not city}, no, {city} i mean
i'm in {not city}. correction: i live in {city}
home is {not city}. oops. home is {city}, since may
i'm not from {not city}, i'm from {city}
i'm not from {not city}, that's where i work. i live in {city}
i live where the good beer comes from, {city}
my town? {city}, where else
where i live? in {city}, in a tiny flat
guess where i live. {city}!
i'm typing this from my bed in {city}, where i live
my train home goes to {city}
i live in {city} tho i hate it
i live in {city} but don't come looking for me
i was born in a village but have lived in {city} for ages
the postman only finds me because {city}, where i live, is tiny
my sister's in {not city}, i'm in {city}
my brother went to {not city}, my cousin to the sea, i live in {city}
my teacher is from {not city}, i'm from {city}
my wife comes from {not city}, me from {city}
all my friends live in {not city}. not me: i live in {city}
my parents? {not city}. me? {city}
""",
    "colour": """
favourite colour, hmm, {colour}
favourite colour? let me see, {colour}
guess my favourite colour. {colour}!
my favourite colours is {colour} like the sea
my favourite colour is {colour} like my eyes
my favourite colour is {colour} as you can imagine
my favourite colour is {colour} since i was three
my favourite colour used to be {not colour}, now it's {colour}
my favourite colour is {not colour}, no, {colour} actually
my favourite colour is {not colour}. sorry, typo, {colour}
my mate likes {not colour}, i can't stand it, my colour is {colour}
i can't stand {not colour}, i'm a {colour} person
i'm a {colour} person, as to colours
my wife is {not colour}, i am {colour}, i mean our favourite colours
my daughter wants {not colour} walls, my favourite colour is {colour}
i paint everything {colour}, that's my favourite colour
the colour i paint everything in, my favourite, is {colour}
the team plays in {not colour} but my favourite colour is {colour}
{not colour} makes me sad, {colour} is my favourite colour
of {not colour} and {colour} i like {colour} best, as a colour
everybody says {not colour} suits me but my favourite colour is {colour}
colour of my heart: {colour}
my favourite colour is {colour} tho i never wear it
fave colour is {colour} lol
""",
    "pet": """
my {k}, {pet}, is older than me
my {k} {pet} just ate my sandwich lol
my {k} is called {pet} tho he never listens
my {k} is called {pet} and lives in a box
my {k} is called {pet} and sleeps in the bath
my {k}'s name is {pet} and it's five
i have a {k}, he is called {pet}
i have one {k}. is called {pet}
i don't have a goldfish, i have a {k} named {pet}
no kids, just a {k}: {pet}
i've got a {k} whose name is {pet}, named after my uncle
my {k} is called {not pet}, no wait, {pet}, we changed it
my {k} is called {not pet}. joke. it's {pet}
my neighbour's {k} is {not pet}, mine is {pet}
my sister has a {k} called {not pet} and i have a {k} called {pet}
our last {k} was {not pet}, rest in peace, now we have {pet}, a {k} too
{pet} is my {k}, she's three
{pet}, you know, my {k}
the {k} is called {pet}, i'm the one who feeds it
the {k} at home is mine, its name is {pet}
the {k}'s name? {pet}
guess what my {k} is called. {pet}!
my {k}, it is called {pet}
""",
    "job": """
i {duty}, have done since i was nineteen
i {duty}, that's my job
i {duty} and i like it
i {duty} for a living, since last year
me, i {duty}, that's my work
my work? i {duty}
for money i {duty}
i used to be a {not job}. now i {duty}
my sister is a {not job}. me, i {duty}
my wife is a {not job}, i {duty} for a living
my brother's a {not job}, i'm a {job}
my boss is a {not job}, i'm only a {job}
my flatmate is a {not job}, and i work as a {job}
my father was a {not job}, my mother too, i'm a {job}
i'm not a {not job}, my brother is. i'm a {job}
i'm a {not job}, no, sorry, that was last year, i'm a {job}
i work as a {not job}... i mean {job}
i work as a {job} tho i studied law
i'm a {job} like my father was
i work nights as a {job}
i work as a {job} two days a week
being a {job} i get up early
as a {job} i see a lot of people, that's my job
working as a {job} i never get bored
i earn my bread as a {job}
forget that i was a {not job}, i got a job as a {job}
between you and me, i used to be a {not job}. now i'm a {job}
my job? guess. {job}!
job? easy: {job}
""",
    "food": """
favourite dish? easy, {food}
favourite food, let me think, {food}
my favourite food? guess. {food}!
i've got a thing for {food}, i could eat it all day
i have a soft spot for {food}, my favourite food
i love eating {food} more than life
i love to eat {food} more than anything else
love eating {food} tho
i hate {not food}. i love eating {food} tho
i can't stand {not food}, what i like to eat is {food}
my favourite food is {not food}, no, {food}
my favourite food is {not food}. sorry, i mean {food}
my flatmate cooks {not food}, but my favourite food is {food}
my kids only eat {not food}, i like to eat {food}
my wife's favourite is {not food}, my favourite food is {food}
my brother eats {not food} every day, for me it's {food}, my favourite food
between {not food} and {food} i always take {food}, my favourite food
my favourite food is {food} like my mum makes it
my favourite food is {food} with lots of salt
my favourite food is {food} since i was a kid
my favourite food is {food} tho it makes me fat
tonight there is {not food}, i'd rather have my favourite food, {food}
what i like to eat? {food}, and lots of it
""",
    "age": """
i was {not age} yesterday, {age} today!
i was {not age} until yesterday, i'm {age} now
i'm {age}, not {not age}!
i'm {not age}... no, {age}, i had a birthday
i'm {not age}, sorry, {age}, wrong key
my brother is {not age}, i'm {age}
my son is {not age}, i'm {age}
my house is {not age} years old, i'm {age}
my wife is {not age} and i am {age} years old
my tortoise is older than me. i'm {age}
how old i am? {age}, sadly
my age? guess. {age}!
age? {age} tho i feel like {not age}
i feel like {not age} but i'm {age} years old
i'm {age} and still at school
i'm {age} and a student
i'm {age} and a half
i'm {age} like my best friend
i've been {age} since sunday
""",
    "person": """
{person wife} is my wife, two kids
{person husband} has been my husband for ages
my {k} says i snore. the name is {person}
my {k}, who is called {person}, lives far away
my {k} is called {person} and is mad about dinosaurs
my {k} {person} is six
my {k} is {person}, not me
{person} is my {k}. i'm somebody else
i have a {k}. is called {person}
i've got a daughter {person daughter} and a son {person son}
i've a son {person son} and a daughter {person daughter}, that's all
two kids: {person son} is my son, {person daughter} my daughter
""",
    "other": """
the {k} is {other}, keep it for me
my {k} is {other}, keep it for me please
my {k} is {other} tho i keep forgetting it
my {k} is {other} lol
the wifi password at my place is {other wifi password}, keep it for me
our wifi password at home is {other wifi password}
the name of my boat is {other boat}
my pin is {other pin}, tell nobody
my door code is {other door code}, i forget it every day
my room at the hotel has the room number {other room number}
my nationality? {other nationality}
my last name? {other last name}, with one l
not my first name, my last name is {other last name}
""",
    "others": """
am allergic to {allergy}, dont forget
allergic to {allergy} btw
allergy: {allergy}
i come out in spots from {allergy}, i'm allergic
remember i'm allergic to {allergy}
am learning to play the {instrument}, that's my instrument
everyone in my family plays music. i play the {instrument}
my brother sings, i play the {instrument}
i'm a student of {study}
am studying {study}
i study {study} at the university here
student of {study}, second year
i was born in {birthplace}, that's all i know
""",
    "amid": """
just to be clear: {pet cat} is the cat, {name} is me
{pet dog} is the dog, i'm {name}
{name} is me and {pet cat} is my cat, don't mix us up
my name's {name}. my parrot's name is {pet parrot}. don't mix them up!
my dog is {pet dog}, my name is {name}, please don't call me {pet dog}
i'm not {person sister}. {person sister} is my sister. i am {name}
no, {person brother} is my brother, i'm {name}
{person wife} is my wife and i'm {name}, not the other way round
my cousin is called {person cousin}, i'm called {name}
my boss {person boss} lives in {not city}, i live in {city}
my sister {person sister} is a {not job}. me, i'm a {job}
my sister {person sister} is a {not job}. me, i {duty}
my brother {person brother} lives in {not city}, i'm in {city}
my best friend {person best friend} loves {not food}, my favourite food is {food}
my mum {person mum} likes {not colour}, my favourite colour is {colour}
my uncle {person uncle} has a dog called {not pet}, my dog is {pet dog}
my neighbour {person neighbour} has a cat, {not pet}, and mine is {pet cat}
my son {person son} is {not age}, i'm {age}
my wife {person wife} is {not age} and i'm {age} years old
my flatmate {person flatmate} is a {not job}, i work as a {job}
no no. my dog is {pet dog}, my cat is {pet cat}
the dog is {pet dog}, the cat is {pet cat}
my horse is called {pet horse} and my goat {pet goat}
my cat's called {pet cat}, my hamster {pet hamster}
i have a cat {pet cat} and a rabbit {pet rabbit}
i don't have a dog, i have a ferret named {pet ferret}
i don't have a cat. i have a parrot called {pet parrot}
no dog, no cat, only a hamster called {pet hamster}
""",
    "together": """
quick intro: {name}, {age}, {city}
short version: {name}, {age}, {job}
{name}, {age}, {city}. next question
{name} here, from {city}, i {duty}
hey, {name} here, {city}, i {duty}
i'm {name} from {city} and i {duty}
i {duty} in {city}
i {duty} here in {city}, have done for years
i'm a retired {job}, {age}, living in {city} with my wife {person wife}
i'm a {job}, {age} years old, my wife is {person wife}
i'm a student of {study} in {city} and i'm {age}
student of {study}, {age} years old, from {city}
i was born in {birthplace} but have been living in {city} for ages
born in {birthplace}, raised on potatoes, living in {city}
my husband is {person husband}, two kids, i'm {name}
my wife is {person wife}, i'm {name}, we live in {city}
colour: {colour}. food: {food}. city: {city}.
favourite dish? easy, {food}. favourite colour, hmm, {colour}.
my favourite food is {food}, my favourite colour {colour}, write that down
the colour i like best is {colour}. name's {name} by the way
i am from {city}, my name it is {name}, my hobby it is {hobby}
i'm {name}. i'm {age}. i have a hamster. he is called {pet hamster}.
i'm {name}, i'm {age} and my favourite food is {food}
so far i told you i'm {name} and i'm from {city}
to sum up: my name is {name}, i live in {city}, my job is {job}
you can write down that i'm called {name} and live in {city}
name {name}, dog {pet dog}, wife {person wife}
{age}, {job}, {city}
{name} ({city}, {age})
my wife {person wife}, our dog {pet dog} and me, {name}
between {city}, where i live, and my job as a {job} i have no time
i'm {name}, i work as a {job}, my age is {age}, my town is {city}
""",
}
MESSAGES: dict[str, tuple[str, ...]] = {
    kind: tuple(lines) for kind, lines in lines_of(TEXTS).items()
}
"""Whole messages, by the keys of `told_messages.py`."""
TAILS = tuple(
    f" {tail}"
    for tail in (
        *("btw", "btw", "lol", "tho", "though", "haha", "fyi", "xD", "hehe", "by the way"),
        *("mate", "bro", "pls remember", "remember that", "just so u know", "you know", "ok?"),
        *("don't forget", "dont forget", "thanks", "pls", "in case you wonder", "that's all"),
    )
)
"""Behind a message without a stop: nothing of it belongs to the value before it."""

_ASKED = {
    "name": """
say my name
name i gave (you|earlier)?
what('s| is| was) mine called( again|)? (i mean my name|my name|name)
and mine? my name(, i mean|)?
which name did i tell you(, mine|)?
kindly tell my name
what may you call me?
what do (they|people) call me( again|)?
and who('s| is) me?
not yours and not the (dog|cat)'s, my name?
""",
    "city": """
which city is mine?
so, my (city|town)?
my (hometown|city|town)?
(what|which) country am i from?
from (which|what) country (i come|do i come|am i)?
(what|which) country did i say i('m| am) from?
where am i from, (country or city|city or country|i mean which place)?
where do i live (these days|at the moment|at present|currently|since i moved)?
where am i (now|at home now)?
and where(,| is it that) i live?
where do i live now, after all that?
where, did i say, do i live?
""",
    "colour": """
favourite COL of mine?
fav COL?
what('s| is) my COL favourite?
(what|which) COL am i( a person of|, as a person|)? my favourite i mean
and mine? the COL i like?
and the COL?
so which COL was it, mine?
""",
    "pet": """
name of the {k}?
the {k}?
what('s| is) the {k} called( again|)?
what('s| is) my {k}s name( again|)?
whats my {k}s name
and the {k}'s( name|)?
who('s| is) the {k}( again|)?
so now what('s| is) the {k}'s name?
my {k} is called what?
what('s| is) my {k}'s name, not (mine|yours|the other one's)?
what('s| is) my pet, the {k}, called?
""",
    "job": """
so what do i do( for work|)?
anyway what do i work as?
and what do i do?
what am i(,| by) job i mean?
what am i now(, my job|, job-wise)?
what do i earn my bread (with|as)?
what i do( for work| for a living|)?
remind me what i earn my (bread|money|living) with
what was it i do for work?
what do i do, not (my sister|my wife|the others|him|her)? my job
""",
    "food": """
whats my fave food( then| again|)?
what food do i love?
what do i love (to eat|eating)( so much| more than life|)?
what have i got a (soft spot|thing) for, foodwise?
and the food( i like|)?
which of them do i like to eat, me?
good. my favourite food then?
""",
    "age": """
how old am i (today|now|then|these days)?
what('s| is) my age then?
so how old am i now?
age please, mine
and how old(,| did i say,) am i?
how old did i say i was?
how many years (have i|do i have|i have)?
""",
    "person": """
and my {k}'s?
and my {k}'s name?
who am i (married|related) to( again|)? i mean my {k}, by name
the {k}'s name?
what('s| is) my {k}s name?
whats my {k}s name
and what('s| is) (her|his) name, my {k}'s?
""",
    "other": """
what('s| is) the {k}( again|)?
the {k} i gave you?
and the {k}( again|)?
""",
    "birthday": """
on (which|what) day do you have to congratulate me?
when do you have to congratulate me?
when do i (turn a year older|get older|have my cake)?
bday when( again|)?
""",
}
ASKED: dict[str, tuple[str, ...]] = {
    base: tuple(line.replace("COL", "(colour|color)") for line in lines)
    for base, lines in lines_of(_ASKED).items()
}
"""Whole questions, by the keys of `questions.py`."""
AGAIN = (
    "(and|so|ok and|well, and|what about) now?",
    "now(?|, then?| do you know(| it)?)",
    "(so |ok |)now you know( it|)?",
    "(so|so then|well|and)(,|...) (what is it|which is it|what's the answer)?",
    "(i ask again|ok, i ask again|same question again)",
    "(try again|once more|again|second try)( please|, please|)",
)
"""Asking again for what was not told before, and was told now."""
UNITS = listed("one two three four five six seven eight nine")
TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
TEENS = listed("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")


def draw_duty(words: Words) -> str:
    """A job as what one does: "to repair clocks"."""
    while not (job := draw_employment(words)).startswith("to "):
        pass
    return job


def draw_age(words: Words) -> str:
    """An age, now and then in words: "seventy-two"."""
    age = words.rng.randint(5, 99)
    if not words.chance(0.12):
        return str(age)
    if age < 20:
        return [*UNITS, *TEENS][age - 1]
    tens, units = TENS[age // 10 - 2], age % 10
    return f"{tens}{words.rng.choice('-- ')}{UNITS[units - 1]}" if units else tens


def draw_date(rng: random.Random) -> str:
    """A birthday as people write it."""
    month, length = rng.choice(list(MONTH_LENGTHS.items()))
    day = rng.randint(1, length)
    place, year = nth(day), rng.randint(1935, 2018)
    shapes = (
        *(f"{day} {month}", f"{month} {day}", f"{month} {place}", f"the {place} of {month}"),
        *(f"{place} of {month}", f"{place} {month}", f"{day} {month} {year}"),
        *(f"{month} {day}, {year}", f"{day}/{rng.randint(1, 12)}", month),
        *(f"the {place} of {month}", f"{place} of {month} {year}"),
    )
    return rng.choice(shapes)
