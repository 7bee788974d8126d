"""Corrections in still other words: whose the old value is, what it was before, why it was wrong;
and what is told haltingly, with a name in one sentence and whose it is in the other.

The places are those of `told_corrections.py`.
"""

from starter.words import lines_of, listed

_ALIKE = """
nah that's my brother's. mine is {v}
nah thats my brothers. mine is {v}
nope, that's my kids'. mine is {v}
no hold on, that's the neighbours'!! ours is {v}
no no, that's my daughter's, mine is {v}
hang on, that's my cousin's. mine would be {v}
{old} is my wife's thing. make mine {v}
erm {old} is my sister's thing, make mine {v}
erm, {old} belongs to my sister. {v} belongs to me
{old}? that's what my mate would say. i say {v}
{old} is what my flatmate would answer, my answer is {v}
my mum answered for me there. it's {v}
my brother grabbed the keyboard and wrote {old}. it's {v}
my little sister typed that. {v} is right
that was an answer for a friend, mine is {v}
wrong person, that was my boss's. mine: {v}
i was talking of my dad there. for me it's {v}
that goes for my husband. for me it's {v}
well it used to be. these days it's {v}
well, it was. these days it's {v}
that was years ago. it's {v} now
that was before. now {v}
that was until last week, since then it's {v}
{old} is history. {v}.
{old} was true once, {v} is true now
i lied, it's {v}
i lied lol, {v}
was just testing you, it's {v}
that was a test. really it's {v}
i was joking about {old}, it's {v}
are you sure it's {old}? it's {v}!
did you write {old}? it's {v}!
you're a bit off, it's {v}
close, but {v}
not quite, {v} it is
nah, {v}
nah scrap that, {v}
naah its {v}
umm no its {v}
uh, {v} actually
argh. {v}. not {old}.
i always mix those up, {v} is the one
{v}, my fault
{v}, sorry for the confusion
{v}, with all respect
{v} i wanted to say
better: {v}
on second thoughts, {v}
forget {old}, {v} is the right one
forget what i said, {v}
please forget {old} and keep {v}
replace {old} by {v}
swap {old} for {v}
instead of {old} you should have {v}
cross out {old}, write {v}
excuse me, is {v}, not {old}
i have told wrong, it is {v}
"""
ALIKE_BACK: tuple[str, ...] = tuple(listed(_ALIKE.strip(), "\n"))
_BACK = {
    "name": """
no no that's my daughter, she's logged in here. i'm {v}
{old} is my daughter's name, mine is {v}
nah that's my brother's name. mine is {v}
nah, {old} is my brother. i'm {v}
hang on, {old} is who sits next to me. i am {v}
are you sure my name is {old}? it's {v}!
my name isn't {old}, everyone mixes us up. i'm {v}
i'm not {old}, i'm {v}. everyone mixes us up
actually forget {old}, use {v} for me
{old} was my nickname at school, say {v} now
that was my husband typing. now it's me, {v}
{old} has left, {v} is typing now
i got married, no longer {old}, my name is {v}
just {v}, please, not {old}
i said {old} because i'm silly, my name is {v}
drop the {old}, i'm {v}
""",
    "city": """
hang on, that's where my cousin comes from. i come from {v}
nah that's where my brother lives. i live in {v}
no wait, my parents live there. i live in {v}
correction, my ex lives in {old}, i live in {v}
that's my sister's town. my home is in {v}
well i used to live there. these days it's {v} where i live
i used to be from {old}, these days i live in {v}
i lived in {old} as a child. now i live in {v}
{old} is where i was on holiday, i live in {v}
that's where my office is. my house stands in {v}
my house doesn't stand in {old}, it stands in {v}
{old} is my wife's home town, i live in {v}
nope, my friend lives in {old}. me, i live in {v}
{old} is only my postal address, i live in {v}
""",
    "colour": """
{old} is what my wife likes. my favourite colour is {v}
nah that's my brother's. my favourite colour is {v}
erm {old} is my sister's thing, make my favourite colour {v}
that's my kid's favourite. my favourite colour is {v}
nope, that's what my mum likes. my favourite colour is {v}
{old} is the colour of my car, my favourite colour is {v}
i got tired of {old}, my favourite colour these days is {v}
make my colour {v} instead of {old}
hold on, that's my girlfriend's colour. mine is {v}, the colour i like
{old} was for my room, my favourite colour is {v}
""",
    "pet": """
no hold on that's the neighbour's {k}!! ours is {v}
sorry, that was my old {k}. the one i have now is {v}
nah that's my brother's {k}. my {k} is {v}
{old} is my mum's {k}, my {k} is called {v}
that was the {k} i had as a child. my {k} now is {v}
{old} is what the vet calls him. my {k} is {v}
wrong {k}, that's my friend's. my {k} is {v}
{old} lives next door. our {k} is {v}
we renamed the {k}, {old} is now {v}
no, my sister's {k} is {old}. mine is {v}, the {k}
""",
    "job": """
i lied, i am {a}
nah that's my brother's. my job is {v}
that's my wife's job. my job is {v}
no, my dad is {b}. i'm {a}
ah no, i was {b} until last year. now i'm {a}
i was {b} before the kids, now my job is {v}
{old} is what i studied for, my job is {v}
that was my old job. these days i'm {a}
hang on, {old} is what my twin does. i'm {a}
nope, my flatmate is {b}. i am {a}
they promoted me, i'm {a} now
i got the sack there. my new job is {v}
""",
    "food": """
nah thats my brothers. my favourite food is {v}
nah that's my brother's. my favourite food is {v}
nope, that's what my kids like. i like {v} best, to eat
no, my husband loves {old}. my favourite food is {v}
that's my sister's favourite dish. mine is {v}, as to food
{old} is what we had yesterday, my favourite food is {v}
hang on, {old} is for the dog haha. my favourite food is {v}
{old} was my favourite as a child. now my favourite food is {v}
i ate too much {old}, my favourite food is {v} now
ew, not {old}, that's my boss's. my favourite food is {v}
i don't even like {old}, it's my mum's favourite. my favourite food is {v}
make that {v}, {old} makes me ill, my favourite food i mean
""",
    "age": """
{v} i mean, birthday was yesterday haha
nah that's my brother's age. i'm {v}
{old} is how old my wife is, i'm {v}
{old} was last year, i'm {v} now
{old} is my shoe size lol. i'm {v} years old
hang on, i had a birthday. i'm {v}
i can't count, i'm {v}, not {old}
i lied about my age, i'm {v}
""",
    "person": """
nah that's my friend's {k}. my {k} is called {v}
{old} is my neighbour's {k}, mine is {v}, my {k} i mean
{old} is my cousin. my {k} is {v}
hang on, i mixed up the family. my {k} is {v}
that was my first {k}. my {k} now is {v}
no, {old} is somebody else, my {k}'s name is {v}
""",
    "word": """
nah that was yesterday's word. the word is {v}
that's my brother's word. my word is {v}
forget {old}, the word to keep is {v}
swap the word {old} for {v}
not {old}, keep {v} for me
""",
    "other": """
nah that's my brother's. my {k} is {v}
that's my wife's {k}. my {k} is {v}
that was my old {k}. these days my {k} is {v}
{old} is my neighbour's {k}, my {k} is {v}
i looked it up, my {k} is {v}
hang on, wrong {k}. my {k} is {v}
""",
    "birthday": """
that's wrong, {old} is my wedding day haha, my birthday is {v}
nah that's my brother's. my birthday is {v}
{old} is when my mum was born, i was born on {v}
hang on, that's my son's birthday. my birthday is {v}
i should know it. my birthday is {v}
""",
    "several": """
nah those are my brother's. my {k} are {v}
{old} are the neighbour's, my {k} are {v}
that was the old crew. my {k} now are {v}
""",
    "hobby": """
nah that's my brother's. my hobby is {v}
{old} was last summer. my hobby is {v} these days
hang on, that's my wife's thing. my hobby is {v}
my knees said no to {old}, my hobby is {v} now
""",
    "taste": """
nah that's my brother's. my favourite {k} is {v}
that's my girlfriend's. my favourite {k} is {v}
{old} was my favourite {k} once, now it's {v}
""",
    "when": """
no, my {k} is {v}
my {k} is {v}, not {old}
they moved my {k}, it's {v} now
nah that's my brother's {k}. my {k} is {v}
i got my {k} wrong, it's {v}
my {k} has changed, it will be {v}
wait, {v}, my {k} i mean
""",
    "spot": """
no, my {k} is {v}
my {k} is {v}, not {old}
i moved my {k}, it's {v} now
my {k} isn't {old} any more, it's {v}
found it! my {k} is {v}
i put my {k} {v} instead
""",
    "spots": """
no, my {k} are {v}
my {k} are {v}, not {old}
i moved my {k}, they are {v} now
my {k} aren't {old} any more, they are {v}
found them! my {k} are {v}
""",
    "count": """
no, i have {v} {k}
i have {v} {k}, not {old}
i can't count, i have {v} {k}
nah that's my brother. i have {v} {k}
{old}? no, i have {v} {k}
""",
}
BACK: dict[str, list[str]] = lines_of(_BACK)
"""Corrections that say what it is about."""
_HALTINGLY = {
    "name": """
my name? hm. probably {name}
my name, well, let's say {name}
My name? Good question. {name}.
you can say {name} to me, short for something long
say {name} to me, the long form is {not name}
my girlfriend calls me teddy but my name is {name}
we're two here. i'm {name}, he is {not name}
{not name} sits next to me, {name} is the one who types
My name. Hm. They say it's {name}.
Anyway, my name is {name}
What a game last night! Anyway, I'm {name}.
Well. Where do I start? My name is {name}.
Not that it matters but my name is {name}.
The kids are asleep so now I can chat. I'm {name}.
""",
    "city": """
where i live? hm. {city}, these days
my town? well. {city}
My city? You won't believe it: {city}.
i live, let me think, in {city}
i live (don't laugh) in {city}
my house, small as it is, stands in {city}
my niece drew a picture of our house in {city}, where we live
they moved me from {not city} to {city} for work so here i am, living in {city}
i live at my aunt's place in {city} right now
{city} is small. but it's home.
There is a town called {city}. I live there.
you know {city}? i live there
Have you heard of {city}? That's where I live.
{city}? nobody knows it, but i live there
Anyway, I live in {city}.
What a storm last night! I live in {city}.
My city {city}. You know?
""",
    "colour": """
my favourite colour? hm. probably {colour}
my favourite colour, let me see, {colour}
My favourite colour? Hm. {colour}.
hmm, a hard choice... no, it isn't, my favourite colour is {colour}!
anyway my favourite colour is {colour}
i used to hate {colour}, now it's my favourite colour
do you know {colour}? it's my favourite colour
{colour} is nice. in fact it's my favourite colour
Well, my favourite colour is {colour}.
What a sunset! My favourite colour is {colour}.
""",
    "pet": """
my {k}? well, we call him {pet}
my {k}? you won't believe it: {pet}
we have a {k}. she is called {pet}
we have a {k}. He is called {pet}.
I have a {k}. Its name? {pet}.
feed my {k} please. just kidding. she is called {pet}
Look after my {k}. It is called {pet}.
i don't have a garden, i have a {k}, {pet}
my {k} ({pet}) sleeps all day
the {k} ({pet}) has eaten so now i can chat
anyway my {k} is called {pet}
my {k}, bless her, is called {pet}
my {k} {pet} broke a cup and hid under the bed
my {k} {pet} loves the rain
my niece drew a picture of my {k} {pet}
{pet} is asleep. {pet} is my {k}.
This is about {pet}. That's my {k}.
""",
    "job": """
my job? hm. {job}, i suppose
My job? Hm. They call it {job}.
is it ok if i tell you something? my job is {job}
i swear by cold showers. also i'm a {job}
Not that it matters but I'm a {job}.
Anyway, I'm a {job}.
Well, I'm a {job}. Somebody has to do it.
ever met a {job}? i am one, that's my job
What a week! I'm a {job}.
i am (no joke) a {job}
""",
    "food": """
my favourite food? hm. probably {food}
My favourite food? Hm. {food}.
my favourite food, let me think, is {food}
i used to hate {food}, now it's my favourite food
i used to hate {food}, now i love to eat it
do you know {food}? it's my favourite food
{food}? i love it. my favourite food
There is nothing like {food}. My favourite food.
anyway my favourite food is {food}
What a dinner! {food}, my favourite food.
my name's not important but my favourite food is {food}
Well, my favourite food is {food}.
""",
    "age": """
my age? hm. {age}, i'm afraid
how old i am? well. {age}
My age? You won't believe it: {age}.
not that it matters but i'm {age}
anyway i'm {age} years old
Well. {age}. That's my age.
i'm {age} for now, my birthday is soon
""",
    "person": """
my {k}? {person}, of course
tell my {k} that i said hi. the name is {person}
I have a {k}. The name is {person}.
my {k}, bless them, is called {person}
my {k} {person} drew a picture of my house
my {k} {person} made soup for all of us
my {k} {person} lost the keys again
my {k} {person} says hello from the garden
my {k} ({person}) is asleep so now i can chat
You should meet my {k}. The name? {person}.
{person} phoned. That's my {k}.
{person} is here. {person} is my {k}.
do you know {person}? that's my {k}
anyway my {k} is called {person}
what a day! my {k} {person} has moved out
""",
    "several": """
my {k} ({several}) are asleep so now i can chat
my {k}, {several}, drew on the walls
{several} are asleep. they are my {k}
do you know {several}? they are my {k}
my {k}? well. {several}
""",
    "hobby": """
my hobby? hm. probably {hobby}
My hobby? Hm. {hobby}.
my hobby, if you can call it that, is {hobby}
anyway my hobby is {hobby}
do you know {hobby}? it's my hobby
i used to hate {hobby}, now it's my hobby
""",
    "birthday": """
my birthday? hm. {birthday}
my birthday? you won't believe it: {birthday}
anyway my birthday is {birthday}
""",
    "word": """
can you keep a secret? the secret word is {word}
the word? hm. let's take {word}. keep it for me
anyway the word to keep is {word}
""",
    "other": """
my {k}? hm. {other}
anyway my favourite {k} is {taste}
my favourite {k}? hm. probably {taste}
What a game last night! Anyway my favourite sport is {taste sport}
between us, my {k} is {other}
do you know {taste}? it's my favourite {k}
""",
    "others": """
my {k}? hm. {when}
anyway my {k} is {when}
i hate {dislike}, i really do
do you know {dislike}? i hate it
my instrument? well, i play the {instrument}
my favourite drink? hm. probably {drink}
anyway my favourite drink is {drink}
i drink only {drink}, that's my favourite drink
""",
}
HALTINGLY: dict[str, list[str]] = lines_of(_HALTINGLY)
"""Whole messages, by the keys of `told_besides.ALL_MESSAGES`."""
