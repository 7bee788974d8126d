"""What users want kept, told and asked for in still other words, and notices that they paste.

The places are those of `told_messages.py`; the wordings of what is taken back are in
`taken_back.py`.
"""

from starter.words import Words, lines_of

_TOLD = {
    "name": """
{name}. That's me. Always has been.
{name}, typing with one thumb on the bus
So you're a tiny model. Well, I'm {name}.
Actually, forget {not name}, use {name} for me.
Honestly I hate my full name. Say {name}.
they christened me {not name} but please say {name}
on paper i'm {not name}, but call me {name}
the neighbours say {not name}, that's wrong, my name is {name}
Yesterday {not name} phoned. Anyway, my name is {name}.
{not name} told me about you. I'm {name}.
{not name} is my colleague, i'm {name}
Somebody called {not name} was here before me, right? I'm {name}.
Autumn leaves everywhere, so pretty. I'm {name} by the way.
Finally a quiet minute. Name's {name}.
Sorry for the mess, I'm {name} and I type with two fingers.
Should anybody ask, my name's {name}
ok bye. oh wait, i'm {name}
why do you want to know? fine, i'm {name}
nice to meet you too. the name is {name}
ugh my laptop crashed. anyway i'm {name}, hi
sooo i'm {name} and i'm not a robot
My mother wanted {not name}, my father won: {name}.
Big day today! {name} here.
the people at work call me {name}, so can you
Monday again. Oh, and I'm {name}.
who i am? why, {name} of course
make it {name} when you speak to me
name = {name}
name - {name}
name ... {name}
the one sitting here is {name}
Grandma {name} is what everybody calls me
""",
    "city": """
greetings from rainy {city}, that's where i'm at home
our house stands in {city}
our house stands in a village called {city}
my house is in {city}, the red one by the church
the roof over my head is in {city}
home sweet home: {city}
home = {city}
town - {city}
i come of {city}
i come from {city} since always
my bed stands in {city}
Autumn leaves everywhere here, so pretty. I live in {city}.
Rain, rain, rain. Typical for {city}, where I live.
Yesterday I was in {not city}, but home is {city}.
{not city} is nice for holidays, but i live in {city}
thanks, very kind. i'm from {city} btw
i keep bees in {city}, that's where i live
letters reach me in {city}
the street where i live is in {city}
my front door? you find it in {city}
i used to be from {not city}. these days it's {city} where i live
{not city} was long ago, these days i live in {city}
my train from {not city} is late again, and i only want home to {city}
no big city for me, i live in {city}
we built our house in {city}
every evening i drive home to {city}
Sunny today! In {city} at least, where I live.
Friends say {not city} is nicer but I live in {city}.
""",
    "colour": """
{colour}. That's my colour. Always has been.
{colour}, that's my favourite colour, since for ever
colour = {colour}
colour - {colour}
don't tell anyone, but my favourite color is {colour}
my brother's is {not colour}, my own favourite colour is {colour}
Everything in my house is {colour}. Favourite colour, you guessed it.
Curtains {colour}, sofa {colour}, cups {colour}. My favourite colour.
if you paint my room, paint it {colour}, my favourite colour
people give me {not colour} socks, but {colour} is my colour
Roses are red and so on, but my favourite colour is {colour}.
the colour that makes me happy is {colour}
when i was small it was {not colour}, today my favourite colour is {colour}
my favourite colour starts my day: a {colour} cup
""",
    "pet": """
the {k} just ate my homework lol, he's called {pet}
the {k} wants out again. she's called {pet}, by the way
{pet} is my {k}. yes, that's her name
{pet} is my {k}. funny name, i know
{k} = {pet}
{k} - {pet}
pet = {k} {pet}
there is a {k} in my lap and it's called {pet}
Sorry, had to let the {k} in. {pet} never knocks.
my {k} answers to {pet}, sometimes
who just walked over the keys? my {k}, {pet}
the third one in our home is {pet}, our {k}
nobody likes me but my {k} {pet}
the vet knows us well, me and my {k} {pet}
at the shelter the {k} was {not pet}, with us he is {pet}
my mum's {k} is {not pet} but mine is {pet}
My {k} is called {pet} and snores like grandpa.
""",
    "job": """
you won't believe it but i'm a {job}
i'd describe myself as a {job}
since i left school i'm a {job}
i grew up in a bakery, but i'm a {job}
I work nights as a {job}.
i work nights as a {job} and sleep by day
job = {job}
job - {job}
my father was a {not job}, so was his father. i'm a {job}
i'm no {not job}. a {job}, that's my job
i pay the rent as a {job}
Long shift behind me, I'm a {job}.
Tired feet, as always. I'm a {job}.
they made me a {job} at work, that's my job now
my badge says {job}, so that's my job
Believe it or not, {job} is a real job, and it's mine.
i was a {not job} until last year, now i'm a {job}
what i do? {job}, that's all
""",
    "food": """
{food}!! all day every day, that's my favourite food
{food}. that's what i like to eat best
food = {food}
food - {food}
dish i like best: {food}
i am hungry. i could eat {food} every day, my favourite food
my kids like {not food}, my own favourite food is {food}
my wife cooks {not food}, but what i like to eat is {food}
Lunch was {not food}, sadly. My favourite food is {food}.
Sunday means {food} at ours, my favourite food.
no meat for me, my favourite dish is {food}
i don't eat meat and my favourite dish is {food}
if you could cook, i'd ask for {food}, my favourite food
dinner makes me happy when it's {food}, my favourite food
Smells like {food} here, my favourite food!
""",
    "age": """
age = {age}
age - {age}
i turned {age} last sunday, imagine that!
Sorry if I type badly, I'm {age} and this is my first computer.
why do you want to know? fine, i'm {age}
{age} candles on my cake this year, that's my age
my knees say ninety, i am {age}
{age} and still not grown up, that's my age
i was {not age} last year, now i'm {age}
my cake had {age} candles yesterday
my wife is {not age}, i am {age}
""",
    "person": """
my {k} {person} is coming over, so i can't stay long
my {k} {person} phoned yesterday
my {k}, you'd like him, is called {person}
have to go soon, my {k} {person} is waiting
my {k} is called {person}, not that it matters
{k} = {person}
{k} - {person}
{person}, that's what my {k} is called
my {k} is {person} and makes the best soup
it's my {k} who is called {person}, not me
my name doesn't matter, my {k}'s name is {person}
""",
    "several": """
{k} = {several}
i have {k}, {several}
we've got {k}, {several}
my {k}? {several}
{several}, those are my {k}
my {k} {several} are at the table already
""",
    "hobby": """
my passion? {hobby}. every morning at five
on weekends it's {hobby}, that's my hobby
hobby = {hobby}
hobby - {hobby}
sundays are for {hobby}, my hobby
{hobby} is my thing, i mean my hobby
others watch tv, my hobby is {hobby}
what i do for fun is {hobby}
""",
    "birthday": """
birthday = {birthday}
birthday - {birthday}
{birthday}, that's when i was born
cake is due on {birthday}, my birthday
my sister has hers in spring, my birthday is {birthday}
mark the day, {birthday}, my birthday
""",
    "word": """
remember {word} for me
keep {word} in mind for me, i'll want it back
keep the word "{word}" for me please, i'll want it back later
hold this for me: {word}
codeword = {word}
here's a word to look after: {word}
a word for your pocket: {word}
""",
    "other": """
my eyes are {other eye colour}, that is my eye colour
my hair is {other hair colour}, my hair colour that is
i have {other eye colour} eyes, so my eye colour is {other eye colour}
i wear size {other shoe size}, that's my shoe size
my shoe size is {other shoe size}, big feet
my {k} = {other}
{k} - {other}
my {k} is {other} and i always forget it
remember this: my {k} is {other}
my team is {other team}
my favourite {k} = {taste}
""",
    "others": """
my {k} is {when}
my {k} is {when} and i always forget it
don't let me forget, my {k} is {when}
the {k} is {when}, my {k} i mean
my {k}: {when}
{when}, that's when my {k} is
my train is {when train}, so i must hurry
my dentist appointment is {when dentist appointment}, ouch
my wedding anniversary is {when wedding anniversary}, my wife will kill me if i forget
my appointment at the doctor is {when appointment}
my {k} is {spot}
before i forget: my {k} is {spot}
the {k} is {spot}, remember that for me
i put my {k} {spot}
i left my {k} {spot}
i hid my {k} {spot}, don't tell anyone
note that my {k} is {spot}
my car is parked {spot car}
i left my glasses {spots glasses}
my keys are {spots keys}
my {k} are {spots}
i put my {k} {spots}
i left my {k} {spots}
i have {count} {k}
i've got {count} {k}
{count} is how many {k} i have
we have {count} {k} at home
{count} {k}, that's what i have
i have {count} {k}, no more no less
i'm a mother of {count kids}, i have {count kids} kids
""",
    "amid": """
My name is {name}, like the song, and my cat is called {pet cat}.
{not name} and {not city} don't matter. I'm {name} and I live in {city}.
Now listen. I live in {city}. The rest is nobody's business.
It snowed all night, the buses stand still, and I sit at home in {city}, where I live, as {name}, bored.
we talked about {not food} all evening but my favourite food is {food}
This morning the kettle broke. My dog {pet dog} barked. And I'm a {job}, so no time.
Today was long. My boss {person boss} is in a mood. My favourite colour is {colour}, at least that is simple.
the bus drove off without me and my {k} {pet}
Three things went wrong today. Anyway, I'm {name}.
Nothing works. The tap drips. My name is {name} and I live in {city}.
People from {not city} came to visit, in {city}, where i live
i was reading about {not city}. i live in {city} myself
Good coffee today. My favourite food is {food}, since we speak of good things.
May I say something? I'm a {job}.
""",
    "together": """
ok so three things. i'm {name}, i live in {city} and we have a {k} called {pet}
three things: i'm {name}, i'm {age}, and my dog is called {pet dog}
three facts. name {name}, town {city}, cat {pet cat}
name = {name}, town = {city}, dog = {pet dog}
name - {name}. age - {age}. town - {city}.
name's {name}, job's {job}, colour's {colour}
i'm {name}. my hamster is called {pet hamster}. i work as a {job}.
my name is {name}, i am {age}, i live in {city} and my dog is called {pet dog}.
i'm {name} from {city}, my {k} is {pet} and my favourite food is {food}
my {k} is {pet}, my favourite colour is {colour} and i live in {city}
the cat is {pet cat}, the town is {city}, and me, i'm {name}
my favourite month is {taste month} and my favourite singer is {taste singer}
my favourite animal is the {taste animal} and my favourite season is {taste season}
my name is {name}, like the flower, and my favourite flower is the {taste flower}
my mom's name is {person mom} and my dad's is {person dad}
my son is {person son} and my daughter is {person daughter}, i'm {name}
hobby = {hobby}, pet = {k} {pet}
i have {count kids} kids and my wife is called {person wife}
i'm {name}, i have {count brothers} brothers
i'm {name} and my flight is {when flight}
{name}, {city}, one {k}: {pet}
hello i'm {name} and i'm {age} and i have a bunny named {pet bunny} :)
lives in {city}, has a {k} called {pet}, is called {name}. guess who. me!
""",
}
TOLD: dict[str, list[str]] = lines_of(_TOLD)
"""Whole messages, by the keys of `told_besides.ALL_MESSAGES`."""


_ASKED = {
    "name": """
so who have you got in front of you? i mean my name
who('s| is) (talking|writing|typing) to you( right now|)?
what name do i (have|go by|bear)( in this chat|)?
what('s| is) the name (at|on) my front door?
somebody asks(.|,) what do you tell them my name is?
so what was i christened?
(am i nobody to you|do i have a name)? (say it|which)
what do (people|they) call me?
what should they shout to make me turn round?
(hav|did) i (told|tell) u my name( yet|)?
who do you have the (pleasure|honour) with, i mean my name?
(under|by) which name do you have me?
what('s| is) it that i('m| am) called?
my name is ... come on, you know it
which name did i come in with?
if you had to call (me|after me) across the street, what would you shout?
who is the person (in front of|behind) this (screen|keyboard), by name?
what am i called, not you(,| but) me?
(by which|with what) name will you (call|greet) me (now|from now on)?
""",
    "city": """
in (what|which) place does my house stand?
where does my (house|home|bed|flat) stand?
(what|which) (place|town) does my house stand in?
in (what|which) town would (a postman|my letters|a taxi) look for me?
which roof do i sleep under, i mean which town?
which town is it that i call home?
what place do i call home?
where would you send me a (postcard|letter|parcel)?
(which|what) town do i go home to( at night| in the evening|)?
from which city i come?
where('s| is) my front door, i mean the town?
where do i have my (bed|roof|home|four walls)?
where do i hang my hat?
where are my (four walls|neighbours|house keys at home), which town?
where on the map (am i|would you find my house)?
(to which|which) town does my train home go?
in which place am i at home?
what('s| is) the name of the place i live( in| at|)?
""",
    "colour": """
which colour should you paint my room in( if you wanted to please me|)?
so what('s| is) the (secret|magic) colour, mine?
what('s| is) the colour i like best? i told you... or didn't i
which colour makes me happy?
(in which|which) colour would you wrap my present?
what colour did i say is the best( one|)?
which colour beats all others, for me?
(if you knitted|knit) me a scarf, in which colour?
""",
    "pet": """
what('s| is) the name of the culprit? my {k} i mean
the {k}, how do we call it?
who barks, meows or whatever at my home? the {k}'s name
what do i shout when i look for my {k}?
(ma'am|sir), the name of my {k} please, if i told you
what('s| is) my {k}s name? bet you don't know
how is my {k} named?
did i ever mention my {k}s name?
which name did we give the {k}?
my {k} needs a name tag(.|,) what goes on it?
""",
    "job": """
what do i do to pay the rent?
what('s| is) my line of work( again|)?
what was my job again(, the unbelievable one|)?
what do i do all day for money?
how do i (earn|make) my money?
what does it say on my (badge|business card) about my work?
which trade am i in?
what would my boss say i am, job-wise?
why am i so tired after work? i mean, what('s| is) my job
""",
    "food": """
what do i like eating best?
what food would make me happy( tonight| today|)?
(what|which) dish (shall|should|would) you cook for me?
which dish should i order( tonight|)?
(do you know|and) my favorite meal?
do you by any chance have a clue what i like to eat?
what would you put on my plate( to please me|)?
what makes my mouth water, i told you?
what should be on the table on my birthday, my favourite food?
which food could i eat every day?
""",
    "age": """
how many candles (on my last cake|does my cake need|belong on my cake)?
guess my age from what i said
what do you suppose my age is?
do you remember how old that makes me?
i forgot to tell you my age, right?
how many years have i (behind me|on my back|lived)?
(and|so) how old would that make me?
what number goes on my birthday card, my age?
""",
    "birthday": """
when can you congratulate me?
when do i get (presents|my presents|cake)?
when should you (bake|buy) me a cake?
which day is all mine, my birthday?
when do i blow out candles?
""",
    "hobby": """
what do i do (every morning|on weekends|on sundays) for fun?
what('s| is) my (passion|thing|pastime)?
where does my free time go, which hobby?
what did i say i love doing?
""",
    "word": """
can i have my word back( now|)?
(time to give me|give me) my word back
what (number|word) should you (remember|keep) for me?
what was the codeword?
what did you put in your pocket for me, the word?
""",
    "person": """
how is my {k} called?
what('s| is) the name of my {k}( again|)? (he|she) is family
who is my {k}? (just the name|the name please)
my {k} wants to know (his|her) name. joke. what is it?
what do i call my {k} by name?
""",
}
ASKED: dict[str, list[str]] = lines_of(_ASKED)
"""Whole questions, by the keys of `questions.py`."""
OF_OWN: dict[str, tuple[str, ...]] = {
    "eye colour": ("(what|which) colour are my eyes?", "what colour do my eyes have?"),
    "hair colour": ("(what|which) colour is my hair?", "what colour hair do i have?"),
    "shoe size": ("what size are my (shoes|feet)?", "(which|what) size (shoes |)do i wear?"),
    "team": ("which team do i (support|cheer for)?", "what team am i a fan of?"),
    "phone number": ("(what|which) number should i be called on?", "how can people ring me?"),
    "star sign": ("which sign was i born under?", "(what|which) star sign am i?"),
    "nationality": ("(what|which) nationality am i?",),
    "home country": ("which country (am i from|do i come from)?",),
    "height": ("how tall did i say i am?", "how many centimetres am i tall?"),
    "car": ("what (kind of car|car) do i drive?", "what do i drive?"),
    "nickname": ("what('s| is) the name my friends gave me, the nickname?",),
    "dream job": ("what (job |)do i dream of( doing|)?", "what would i like to work as one day?"),
    "school": ("which school do i go to?",),
    "blood type": ("which type of blood have i got?",),
}
"""Questions for what is someone's own, by its kind, which they do not name."""
SUMMED_UP = (
    "would you sum up what you know about me?",
    "(would|will|can|could) you (please |)(sum up|recap|summarise|list|go over) (what|all that|everything) you know (about|of) me( please| for me|)?",
    "(tell me|show me|list) (all|everything) you('ve| have) got on me( please|)",
    "(please |)list everything i told you( so far| about me|)( please|)",
    "what have you (learned|learnt|noticed|kept) about me( so far| today|)?",
    "in a few words, who am i and what am i about?",
    "(so|ok so|right,) what do you know by now? about me i mean",
    "sum (it|me|everything) up( please|)(:|.|,) what do you know about me?",
    "what did i tell you (today|up to now|before|earlier) about me? all of it",
    "(all|everything) about me, (please|one more time|in one go|in order)",
    "who am i, what do i do, who lives with me? (all|everything) you know",
    "what are the (facts|things|bits) (you know|i gave you) about me?",
    "(put|write) together (what|all|everything) (i told you|you know about me)",
    "my (whole |)(file|profile|record|story)( please|, please|, as you know it)",
    "tell me (everything|all) you remember( about me|)(.|,| -) don't (forget|skip) (anything|the pet|a thing)",
    "(the|a) (full|complete|whole) list of what you know about me( please|)",
    "what is all that you know about my person?",
    "(before i go|one last thing|just to check|now the test)(,|:) (sum up|list|repeat) what you know about me",
    "did you get all that? (sum it up|list it|repeat it)(, what do you know about me|)",
    "could you give me back all i told you about me?",
    "(let's|can we) see the list: what do you know about me?",
)
"""Asking for everything."""
NOW_TOLD = (
    "(i never told you(,|.) |i forgot to(,|.) |i didn't(,|.) |true(,|.) |right(,|.) |ok |well(,|.) |oh(,|.) ||)(it's|it is|its) {v}",
    "(ok |well(,|.) |then |so |)(here it comes|i tell you now|remember it now|now you learn it)(:|,) {v}",
    "(ok |well, |sorry, |)(it's|i'd say|say|note) {v}( then| of course|, by the way|)",
)
"""Telling what was just asked for in vain."""
_NOTICES = (
    "Welcome to {place}! (We are pleased to offer guided tours every day. Tickets can be bought at the front desk.|Our opening hours are Monday to Friday from nine to five. Please be quiet in the reading room.|Check-in is from 3 pm. Breakfast is served until 10 in the blue room. The pool is closed on Mondays.)( Children under six go free.| Dogs must be kept on a lead.| Enjoy your stay.|)",
    "Welcome to {place}. (Please read these rules before you enter. Do not feed the animals. Keep to the paths.|In this issue we visit {town}, meet {who} and learn how to plant tomatoes. Enjoy the issue and tell your friends.|Your order has been received and will be shipped within three days.)",
    "Welcome to {place}, dear (guests|readers|visitors|members)! {who} from {town} will (show you round|open the evening|read from a new book) at (seven|eight|noon). (Coffee and cake are in the hall.|Please switch off your phones.|Coats can be left at the door.)",
    "Dear {who}, welcome to {place}. (Your account is ready. Keep your password safe and never share it with anybody.|Your parcel is on its way. It will reach {town} on Thursday.|The meeting in {town} has been moved to Friday. Lunch will be served at noon.)",
    "{place} (was founded in 1902 by {who}|opens its doors in {town} this week|is looking for helpers). (More than two thousand visitors came last year.|The hall holds three hundred people.|Everybody is invited.) (Entry is free.|Tickets are sold at the door.|The café is open until six.)",
    "Hello and welcome to {place}. (Today we talk with {who}, who has walked from {town} to the sea. It took forty days, and the shoes did not survive.|In this lesson you will learn how bread is made. You need flour, water and time.)",
    "Thank you for (visiting|calling|choosing) {place}. (All our lines are busy at the moment. Please hold the line.|{who} will be with you shortly. Our office in {town} is open on weekdays.|We hope to see you again soon in {town}.)",
)
_VENUES = (
    "(the |)(City|Town|National|Harbour|Old|Little) (Museum|Library|Theatre|Zoo|Market|Gardens)",
    "{made_up} (Library|Hotel|Museum|Park|Books|Bank|Airlines|Farm)",
    "(our newsletter|our shop|the course|our family hotel|the annual meeting|the summer school|our new website)",
    "(Sunny|Blue|Golden|Green) (Bay|Hill|Lake|River) (Hotel|Camp|Lodge|Inn)",
)
_WHO = ("(Laura|Luigi|Ahmed|Ingrid|Pablo|Mei|Henry) {made_up}", "{made_up}", "the baker Luigi")
_TOWNS = ("(Rome|Berlin|Oslo|Leeds|Porto|Hanoi|Cork|Turin)", "{made_up}")


def notice(words: Words) -> str:
    """What hangs at a door or came by post, pasted: the names in it are not the user's."""
    text = words.pick(_NOTICES)
    for slot, ways in (("{place}", _VENUES), ("{who}", _WHO), ("{town}", _TOWNS)):
        some = words.pick(ways).replace("{made_up}", words.made_up().capitalize())
        text = text.replace(slot, some)
    return text[:1].upper() + text[1:]
