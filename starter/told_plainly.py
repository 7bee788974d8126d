"""Whole messages in which users tell of themselves at the end of a story, in a form, as an answer.

The places are those of `told_messages.py`; a message of several lines has " / " between them.
"""

from starter.words import lines_of

_PLAINLY = {
    "name": """
- {name}
cheers - {name}
sorry about the typos. - {name}
what a nice little program! - {name}
Thank you for your patience. Yours, {name}
Yours truly, {name}
xoxo {name}
with warm regards from the kitchen table, {name}
Dear machine, / I hope this finds you well. / Yours, {name}
Good evening, / I am new to this. / Best regards / {name}
hello again / - {name}
{name} speaking
Hello? {name} speaking. Is anybody there?
{name} typing, my arm is in a cast so bear with me
{name}, since you ask
oh, {name}, since nobody asked
{name}, if you must know
if you really want to know, {name} is the name i was given
In case we talk again tomorrow, I'm {name}.
because i keep getting called user, let me say that i'm {name}
so that you know whom you're dealing with, i'm {name}
now that we're friends you should know that i'm called {name}
the lady at the counter couldn't read it, so once more for you: {name} is my name
I dropped my phone in the soup. Whole evening gone. {name}, by the way.
The baby finally sleeps and the house is quiet. I'm {name}.
We had no power until noon. Now I'm back online, {name} here.
I lost a bet and now I have to talk to a computer. My name is {name}.
why did the chicken cross the road? to meet {name}, that's me
my name is {name}, and no, there is no joke in it
two robots walk into a bar. neither is me, i'm {name}
roses are red, my name is {name}, i never could rhyme
most people call me {not name} but my name is {name}
most folks say {not name} to me, which is wrong, it's {name}
My brother is {person brother}. I am {name}.
on the phone they always hear {not name}. it's {name}
you may have heard of {not name}, the singer. i'm {name}, the one who can't sing
i'm not related to {not name}. my name is {name}
{not name} set up this laptop for me, but the one using it is {name}
somebody named {not name} used this program before, now it's me, {name}
not {not name}, not doctor, simply {name}
it's {name} and not {not name}, they're always mixing us up at the office
like {not name}? no. {name}. that's my name
wrong chat, sorry. well, since i'm here: i'm {name}
please write it down: {name}. i don't want to repeat my name every day
name: {name}, rest: none of your business
Name: {name} / Mood: tired
first name: {name}
ego sum {name}, as the romans would say
hey chat, {name}'s in the room
{name} from accounting here
{name} from next door, hi
this be {name}, arr
""",
    "city": """
from {city}, since you ask
{city}, since you ask, is where i live
{city}, if you must know. i live there with two suitcases and a plant
in {city}, why? that's where i live
oh, me? i live in {city}, always did
since i live in {city}, i know all about rain
because i live in {city} i have to take two buses
although i live in {city} i've never been to the castle
now that i live in {city} i need a warm coat
ever since we moved to {city}, where we live now, the dog barks
i don't own a car, which is fine since i live in {city}
My landlord called. The heating is broken again. That's life in {city}, where I live.
We missed the ferry and slept at the harbour. Now I'm back home in {city}.
The postman rang at seven. Nobody else ever finds my house in {city}.
I got lost with the map in my hand. And I've lived in {city} for nine years!
there are two seasons in {city}, winter and july. i live there
what do you call someone stuck in {city}? me. i live there
my job is in {not city} but i sleep, eat and live in {city}
most of my friends went off to {not city}, me, i still live in {city}
people think i live in {not city} because of my accent but i live in {city}
{not city} on the envelope is wrong, i live in {city}
i flew in from {not city} this morning, back home in {city} now
i don't live in {not city} any longer, it's {city} since spring
my name doesn't matter. i live in {city}
i live in a hamlet of forty people, {city} it's called
my village, {city}, has more cows than people
our village is {city}, you won't find it on any map
a village called {city}, three houses and a pond, that's where i live
town: {city}, since: forever
Residence: {city} / Marital status: it's complicated
where: {city}
address: some street, some number, {city}
lives: {city}, works: sometimes
- city: {city}
live in {city} me
living in {city} rn
me and the kids are in {city}, that's home for us
yours from {city}, where i live
greetings from my balcony in {city}, i live up on the fourth floor
""",
    "colour": """
{colour}, since you ask. favourite colour, i mean
{colour}, if you must know, is the colour i like best
because my favourite colour is {colour}, i bought the ugly sofa
although it makes me look ill, my favourite colour is {colour}
as my favourite colour is {colour}, guess what i wear
My sister knitted me a scarf. She got it right: {colour}, my favourite colour.
I spent an hour in the paint shop. In the end I took {colour}, my favourite colour.
we argued about the curtains all sunday. my favourite colour is {colour} and i won
most people say {not colour}, but my favourite colour is {colour}
my wardrobe is {not colour}, my heart is {colour}, my favourite colour
not {not colour}, i'm sick of it. my favourite colour is {colour}
the flag is {not colour}, the sea is grey, and my favourite colour is {colour}
favourite colour: {colour} / least favourite: all the others
- colour: {colour}
if i were a crayon i'd be {colour}, my favourite colour
i'd paint the moon {colour}, my favourite colour, if they let me
my therapist says my favourite colour says a lot about me. it's {colour}
between you and me my favourite colour is {colour}
{colour} for ever, favourite colour since kindergarten
the colour i love is the {colour}
""",
    "pet": """
{pet}, since you ask, is my {k}
{pet}, if you must know. that's what my {k} is called
because my {k} {pet} hates fireworks we stay in tonight
since my {k} {pet} moved in i have no clean trousers
although my {k} is called {pet} he's no hero
while i'm typing, my {k} {pet} is eating my shoe
when i come home, my {k} {pet} is always at the door
I only left the kitchen for a minute. The butter is gone and so is {pet}, my {k}.
There was a noise in the cellar at night. It was only {pet}, my {k}.
We wanted a quiet weekend. Then {pet}, our {k}, found the paint.
The doorbell rang and everyone ran. Even my {k} {pet}.
my {k} and i have a deal: i pay and {pet} sleeps
who's a good {k}? {pet} is, my {k}
my boss thinks i'm in a meeting, in truth i'm playing with {pet}, my {k}
hey my {k} is {pet}
and my {k} is {pet}
most people name their {k} {not pet}, mine is {pet}
my brother's {k} is {not pet}, a terror. mine, {pet}, is an angel
the kids wanted to call the {k} {not pet}, but we went for {pet}
the shelter papers say {not pet}, my {k} only listens to {pet}
pet: {pet} ({k})
Pet: {k} / Name of pet: {pet}
animals: one {k}, {pet}
- {k}: {pet}
kids: none, {k}: {pet}
no children, no garden, one {k}, {pet}
{pet} says woof, or whatever a {k} says. mine, i mean
love from me and my {k} {pet}
signed, the human of a {k} called {pet}
my {k}, her name {pet}, very nice animal
""",
    "job": """
{job}, since you ask, that's my job
a {job}, if you must know. that's my work
because i'm a {job} my hands are always cold
since i work as a {job} i know every street in town
although i'm a {job} i can't fix my own door
when people hear that i'm a {job} they want free advice
as i'm a {job}, i have mondays off
My alarm went off at four. That's how it is when you work as a {job}.
I wanted to be an astronaut. Then I saw the maths. Now I'm a {job}.
My back hurts and the bus was full. I work as a {job}, what did you think?
they said follow your dreams so i slept till noon. still, i work as a {job}
what's worse than monday? nothing, if you work as a {job} like me
my mother tells everyone i'm a {not job}, but i'm a {job}
most of my class became a {not job} or so. i'm a {job}
it says {not job} on my contract but my real job is {job}
i'm married to a {not job} and i am a {job} myself
not a {not job}, not any more. {job} is my job now
my dad the {not job} never forgave me for becoming a {job}
Job: {job}
Profession: {job} / Employer: myself
- job: {job}
trade: {job}
work: {job}
hello from the night shift, i'm a {job}
yours, a tired {job}
i {duty} all day, that's my job
for a living i {duty}, and on sundays i sleep
""",
    "food": """
{food}, since you ask. my favourite food
{food}, if you must know, is my favourite food
because my favourite food is {food} i never lose weight
although i'm on a diet my favourite food is still {food}
when i'm sad i want {food}, my favourite food
as long as there is {food}, my favourite food, i'm happy
The fridge was empty and the shop had closed. And all I wanted was {food}, my favourite food.
We drove two hours for dinner. Worth it, they had {food}, my favourite food.
My gran asked what to cook. I said {food} of course, my favourite food.
my doctor says greens, my heart says {food}, my favourite food
i'm on a seafood diet. joke. my favourite food is {food}
most kids want {not food}, mine too, but my favourite food is {food}
everybody here swears by {not food}, my favourite dish is {food}
my wife made {not food} again, and my favourite food is {food}, sigh
not {not food}, please. my favourite food is {food}
fav food: {food}, fav time to eat it: always
Favourite dish: {food} / Favourite time: now
- food: {food}
last meal on earth? {food}, my favourite food
if i could marry a dish it would be {food}, my favourite food
i like eat {food}, my favourite food
hungry. {food} is my favourite food and there is none
""",
    "age": """
{age}, since you ask. that's my age
{age}, if you must know, is how old i am
because i'm {age} they ask me about my knees
although i'm {age} years old i still climb trees
now that i'm {age} nobody asks for my papers
I can't run for the bus any more. Well, I'm {age} years old.
The kids laughed at my phone. I'm {age}, what do they expect?
Age: {age} / Shoe size: big
- age: {age}
my twin and i are {age} years old
my wife is {not age}, she says. i'm {age} years old
i look like {not age}, feel like {not age}, but i'm {age} years old
i'm {age} years young
{age} years old and can't cook
old enough to know better, {age} years old
am {age} yrs old
i'm {age}, going on hundred
""",
    "person": """
{person}, since you ask, is my {k}
because my {k} {person} is here i have to whisper
since my {k} {person} moved away it's quiet
while my {k} {person} is on the phone i can chat
although my {k} {person} says it's useless, i try this program
We waited an hour at the station. Then {person}, my {k}, came from the other side.
The cake fell on the floor. My {k} {person} ate it anyway.
I know nothing about computers. My {k} {person} knows it all.
the invitation says {not person} but my {k} is called {person}
i have one boss, and that's my {k} {person}
most of the family lives far away, only my {k} {person} is near
- my {k} is {person}
emergency contact: my {k} {person}
Relative: {k} / Name: {person}
my {k}, her majesty {person}, wants tea
my {k} {person} told me a joke and i still don't get it
greetings also from my {k} {person}
my {k}, the name is {person}, is very kind
in case you wonder who's singing, that's my {k} {person}
my daughter {person daughter} is teaching me to type
my wife {person wife} thinks i'm working
my husband {person husband} forgot the milk again
my mum {person mum} is calling, brb
my grandma {person grandma} turned ninety today
my brother {person brother} broke the window, not me
""",
    "several": """
since my {k} {several} are on a trip i'm alone
{several}, since you ask, are my {k}
because my {k} {several} are asleep i type quietly
The door flew open and mud was everywhere. My {k}, {several}, were back.
- {k}: {several}
{k}: {several}, peace: none
my {k} {several} ate all the cake
greetings from me and my {k} {several}
everybody mixes up my {k}, {several}
""",
    "pets": """
cat: {pet cat} / dog: {pet dog}
since my cat {pet cat} left the sofa, my dog {pet dog} has it
i have a cat, {pet cat}, and if that were not enough, a dog, {pet dog}
I shut the door for a minute. Now my dog {pet dog} and my cat {pet cat} have eaten the cake.
cat is {pet cat}, parrot is {pet parrot}, both mine, both loud
pets: {pet dog} (dog), {pet cat} (cat)
""",
    "hobby": """
{hobby}, since you ask. that's my hobby
because my hobby is {hobby} i have no money left
since i gave up football my hobby is {hobby}
The weekend is too short. Saturday is for cleaning, Sunday is for my hobby, {hobby}.
Hobby: {hobby} / Sport: none
- hobby: {hobby}
everyone at work talks about cars, my hobby is {hobby}
my hobby? {hobby}, don't laugh
""",
    "birthday": """
{birthday}, since you ask. my birthday
because my birthday is on {birthday} i get one big present for everything
Nobody called and nobody wrote. And yet my birthday is {birthday}, easy enough.
- birthday: {birthday}
my twin was born before midnight, my birthday is {birthday}
birth date: {birthday}
the party is on saturday but my birthday is {birthday}
""",
    "word": """
before i forget it again, the word is {word}, keep it for me
my memory is a sieve. the password is {word}, please keep it
- password: {word}
the password isn't {not word} any longer, it's {word}
agent, your code word is {word}
word to keep: {word}
""",
    "place": """
before i forget it, my glasses are in the {place glasses}
since i always look for it: my wallet is in the {place wallet}
The dog chewed my last pair. So now my glasses are in the {place glasses}.
my passport is in the {place passport}, not where my wife thinks
- my umbrella is in the {place umbrella}
""",
    "other": """
my home country is {other home country}, since you ask
the country i come from, my home country, is {other home country}
home country: {other home country}
nationality: {other nationality}
Nationality: {other nationality} / Visa: no
my passport is red, my nationality is {other nationality}
my home country is {other home country} though i've been abroad for years
because my home country is {other home country} i find it cold here
my car is an old {other car}
my car? a {other car}, rusty but mine
car: {other car}
The brakes squeak and the door won't shut. My car is a {other car}, after all.
i wanted a porsche. my car is a {other car}
my star sign is {other star sign}, if you believe in that
surname: {other surname}
as i forget it every time: my {k} is {other}
my {k} is {other}, since you ask
- {k}: {other}
my {k}, should you need it, is {other}
my dream job is {other dream job}, but don't tell my boss
height: {other height}
""",
    "others": """
my {k} is {when}, and i'm nervous already
because my {k} is {when} i can't sleep
since i forget everything: my {k} is {when}
They called this morning to confirm. My {k} is {when}.
I bought a new shirt for it. My {k} is {when}.
- {k}: {when}
to do: buy milk. and my {k} is {when}
so that i find it again: my {k} is {spot}
because the kids steal it, i put my {k} {spot}
I searched the whole house yesterday. Never again: my {k} is {spot}.
should anybody ask, my {k} is {spot}
my {k} isn't in the drawer, it's {spot}
so that i find them again: my {k} are {spots}
The dog takes everything. So i put my {k} {spots}.
my {k} are {spots}, tell nobody
i have {count} {k}, if you can believe it
{count} {k}, since you ask. that's how many i have
I said one and not more. Now I have {count} {k}.
because i have {count} {k} i'm never alone
kids: {count kids}
i play the {instrument}, since you ask
instrument: {instrument}
because i play the {instrument} the neighbours hate me
The neighbours knocked on the wall again. I play the {instrument}.
my brother plays the drums, but i play the {instrument}, at least i try
as i play the {instrument} my fingers are sore
favourite drink: {drink}
The bar was loud and far too dear. My favourite drink is {drink}, by the way.
my wife drinks wine, my favourite drink is {drink}
allergies: {allergy}
because i'm allergic to {allergy} i read every label
I went all red at the party. I'm allergic to {allergy}, you see.
place of birth: {birthplace}
i was born in {birthplace}, since you ask
my mother says it was snowing when i was born in {birthplace}
subject: {study}. i study {study}, third year
my favourite {k} is {taste}, since you ask
everyone here has another one, my favourite {k} is {taste}
""",
    "animal": """
since you ask, i have {animal}
pet: {animal}
because i have {animal} we can't go on holiday
My neighbours have a baby, we have {animal}.
I said no pets. Now I have {animal}.
most people have a cat, i have {animal}
""",
    "together": """
hey im {name} and my {k} is {pet}
hey im {name} and my parrot is {pet parrot}
Name's {name}. Job: {job}. Pet: none
name's {name}. town: {city}. kids: none
Name: {name} / Age: {age} / Town: {city}
Name: {name} / Job: {job} / Hobby: {hobby}
name: {name}, age: {age}, job: {job}, city: {city}
name: {name}, age: {age}, pet: {k} called {pet}
Surname: {other surname} / First name: {name} / Town: {city}
first name: {name}, last name: {other last name}
age: {age}, job: {job}
town: {city}, colour: {colour}, food: {food}
- name: {name} / - city: {city} / - favourite food: {food}
1. my name is {name} / 2. i live in {city} / 3. i like to eat {food}
a) {name} is my name b) {city} is my town
Job: {job}. Hobby: {hobby}. Town: {city}.
my dog's {pet dog}, i'm {name}, hi
my {k} is {pet} and i'm {name}
{pet cat} is my cat, {city} is my town, {name} is my name
works as a {job}, lives in {city}, answers to {name}. that's me
i'm a {job}, {age}, from {city}, since you ask. {name} is my name
from {city}, since you ask. and i'm {name}
{job} from {city}, since you ask
i'm {name}, {job} by day, {hobby} is my hobby by night
my wife {person wife} and i live in {city} with our dog {pet dog}
we live in {city}, {person husband} is my husband and our cat is {pet cat}
i live in {city}, i play the {instrument} and my cat {pet cat} hates it
my sister is {person sister}, my brother is {person brother}, and i'm {name}, the one in the middle
my colour is {colour}, my food is {food}, my name is {name}, my patience is short
favourite colour {colour}, favourite food {food}, favourite drink {drink}
my birthday is {birthday} and i'm turning old. i'm {name}
i'm {name}, my birthday is {birthday}, and i take cash
i'm {name} from {city}, my home country is {other home country}
my home country is {other home country} but i live in {city}
i'm {age} and i have {count grandchildren} grandchildren
{name} here. {city}. {job}. tired.
Greetings from {city}, where I work as a {job}. Yours, {name}
I'm {age} and my cat {pet cat} is my only company. Best wishes, {name}
my dog is {pet dog} and we live in {city}. - {name}
i'm a {job} and i live in {city}. signed, {name}
hobby: {hobby}. instrument: {instrument}. i play the {instrument} badly
hi! {age}, {city}, love the colour {colour}
i'm {name}, i drive to work in {not city} but live in {city}
hey it's {name}, got two things for you: i live in {city}, my dog is {pet dog}
because i'm a {job} i live in {city}, and because i live in {city} i'm tired. {name} is my name
i have a cat, {pet cat}, a husband, {person husband}, and no time
i like to eat {food}, live in {city}, and go by {name}
my mum {person mum} is visiting me in {city}, where i live
my favourite colour is {colour}, hobby {hobby}, age {age}
me {name}. home {city}. dog {pet dog}.
my car is an old {other car} and i live in {city}
i'm {name} and my dentist appointment is {when dentist appointment}, help
""",
    "amid": """
My friend {not name} moved to {not city}. I miss him. I'm {name}, by the way.
I met {not name} on the train from {not city}. Nice man. I live in {city} myself.
i read a book by {not name} all night and now i'm tired. my name is {name}
{not name} says i should try this. so. i'm {name} and i live in {city}
they sent my parcel to {not city} again! i live in {city}
{not city} won the match, sadly. i'm from {city}
the waiter brought {not food} and i ate it, but my favourite food is {food}
my neighbour's a {not job} and sings at night. i'm a {job} and i need my sleep
{not name} wanted the {not colour} bike. i took the {colour} one, my favourite colour
my {k} {pet} ran off to {not city} once. true story
we named the boat {not name}, but my {k} is called {pet}
the vet, mister {not name}, says that my {k} {pet} is too fat
my boss {person boss} sent me to {not city} for a week, and i'm from {city}
my {k} {person} is on holiday in {not city} without me
my {k} {person} eats {not food} every day, yuck
{not name} and {not person} are coming for dinner. i'm {name}, the cook
my doctor told me to walk more. so i walk, all over {city}, where i live, in the rain
it was dark, it was late, the phone rang. nobody there. anyway, i'm {name}
my name is {name}. not {not name}. say it slowly
i live in {city}, i mean the small one, not the famous one
i live in {not city}. scratch that, we moved. i live in {city}
my {k} is called {not pet}. scratch that, {pet}. the other one was my mum's
i'm a {not job}. scratch that, i'm a {job} since may
my favourite food is {not food}. let me correct that: {food}
my favourite colour is {not colour}. let me correct that: {colour}
my name is {not name}, let me correct that, {name}, this keyboard is awful
i'm {not age}, let me correct that, {age}, i never remember
""",
}
PLAINLY: dict[str, tuple[str, ...]] = {
    kind: tuple(line.replace(" / ", "\n") for line in lines)
    for kind, lines in lines_of(_PLAINLY).items()
}
"""Whole messages, by the keys of `told_besides.ALL_MESSAGES`."""
