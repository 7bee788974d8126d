"""Corrections with a reason, with somebody else in them, or with more behind the new value, and
what has changed since it was told.

The places are those of `told_corrections.py`.
"""

from starter.words import lines_of, listed

_ALIKE = """
{v}. (forget|never mind) the other thing
{v}, like in the (book|film|song)
{v}, if you (please|don't mind)
{v} wins
{v} wins, final answer
{v} is (nicer|better|closer to the truth). let's go with that
{v} is (nicer|better) i think, go with that
{v}, (to be precise|to be exact|strictly speaking)
{v}, to be (quite |)(honest|fair)
{v}, in (fact|truth|reality)
{v}, as of (today|now|this morning)
{v} as from (today|monday|next week)
{v}, {old} is what my (husband|wife|sister|brother|mum|dad|flatmate) would say
{v}, sorry, {old} is my (husband's|wife's|sister's|brother's|neighbour's)
{v}. {old} is what (my phone|my keyboard|autocorrect|the spell checker) made of it
{v}! how did {old} get in there?
{v}, no idea where {old} came from
{v}, otherwise (i'm dead|i'll get into trouble|nobody will believe me)
{v}. my head is (full of cotton|elsewhere|not working) today
{v}. i left out (half|a bit|some) of it
{v}. (i forgot a bit|i left something out|i swapped two letters|i hit the wrong key)
{v} instead (please|then|if that's ok)
{v}, (please use that|use that please|please keep that one)
{v}. (use|keep|save|take|store) that one
{v}, the other (one |)was (nonsense|rubbish|a slip|an accident)
{v} and (never|not) {old}, ok?
(remove|delete|erase|drop|kick out) {old}, (add|put in|write|enter) {v}
(delete|erase|drop) {old} and (put|write|note) {v}
(put|write|note|jot) down {v} (instead|please|for me)
(put|write|note) {v} there
(put|write) {v} where you (put|have|wrote) {old}
out with {old}, in with {v}
in place of {old} please (have|take|note) {v}
(take|use|have) {v} from (here on|now on)
{v} from (here on|this day on)
from here on it's {v}
going forward, {v}
you can (throw away|bin|forget) {old}, it's {v} (now|these days)
not {old} any longer, {v} it is
no longer {old}. {v} now
hm, {old} sounds wrong. {v}, that's it
{old} sounds (wrong|odd|funny) now that i read it. {v}
reading it again i see {old}. {v} is what i had in mind
i see that i typed {old}. {v} was the plan
i had {v} in mind and typed {old}
i had {old} in mind and it's {v}
my (fingers|thumbs) typed {old}, my head said {v}
did i (really |)(type|say|write|put) {old}? {v}!!
did i (really |)(type|say|write) {old}?? should be {v}
(really|seriously), did i say {old}? i must have been (asleep|dreaming|ill|drunk|tired). {v}!
{old}? (i must be asleep|i must be tired|where is my head|what was i thinking). {v}!
{old}? {old}?? {v}!
{old}?! i (wrote|said|typed) {old}?! {v}, {v}!
{old} no, {v} yes
{old} is (out|over|done|gone|past), {v} is in
{old} (was then|was before), {v} is now
{old} was when i was (little|young|at school). (now|these days) it's {v}
{old} was (once|ages ago|in the old days). {v} now
{old} was my (first|silly|sleepy) answer. my (second|real|proper) one: {v}
{old} is what (they|people|the others|the papers) say, in truth it's {v}
{old} is only half of it. the whole thing: {v}
{old} is nearly it. {v} is it
not {old}, {v}, (with another letter|with one letter more|mind the spelling)
swapped (two letters|the letters), {v}
swapped something there, it's {v}
the letters got swapped, {v}
one letter is wrong, {v}
(read|make) that as {v}, (please|thanks)
should (read|say) {v} up there
up there i (wrote|put) {old}, that should be {v}
typo (above|up there|in my last message): {v}
typo in the last line, {v}
about (what i said|my last message|the last one): {v}, not {old}
a (little|tiny|small) (mistake|slip) there: {v}
well, almost. {v}
well almost, it's {v}
(almost|nearly) right, {v} would be exact
to be (exact|precise|more exact): {v}
more (exactly|precisely): {v}
well, (honestly|honest), it's {v}, i was (ashamed|shy|in a hurry)
it was late, i was tired, {v} is what it should have been
(strictly|officially|properly) it's {v}
if (you|we) want to be exact, it's {v}. use that
if i'm honest, {v}
hand on heart, {v}
truth be told it's {v}
ok, you got me, it's {v}
alright alright, {v}, happy now?
you know what, {v}
you know what? make it {v}
hmm you know what, i think {v} is (nicer|better|right)
i keep going back and forth but {v} it is
i (slept on it|thought about it|thought again), {v}
i (slept on it|thought it over): {v} instead of {old}
(second thoughts|after some thought|on reflection): {v}
after a (long|good) think, {v}
one more time: first {old}, then {v}. (keep|take) {v}
first i said {old}. now i say {v}. (final|that stays)
it was {old} (last year|last month|until yesterday|till friday|before), it's {v} (now|today)
yesterday {old}, today {v}. that's life
things change. {v}
things have changed (since then|here|a bit): {v} now
life goes on, it's {v} now
(big|some|small) news: no longer {old} but {v}
my (wife|husband|sister|brother|mum|dad|son|daughter|flatmate|boss|gran) says it's {v}
my (wife|husband|mother|father|granny|aunt) (tells|told) me it's {v}
my (wife|husband|sister|son|daughter) just (laughed|shouted): it's {v}!
my (sister|mum|wife|girlfriend|boyfriend) is reading along and says {v}
my (wife|husband|daughter) would kill me, it's {v}
my (grandmother|mother|old teacher) would be (cross|angry|ashamed), it's {v}. please use that
i got it wrong, my (sister|mum|brother|dad|friend) says it's {v}
i asked my (mum|wife|husband|brother), it's {v}
(i checked|i looked it up|i just looked|i've asked around): {v}
it says {v} (on the form|on the paper|in my passport|in the papers|on the letter), so {v}
my (brother|son|kid|cousin|mate) made me say {old}. {v} for (real|me)
dad made me say that. {v}
(the kids|my kids|my friends) (typed|wrote) {old}, ignore that. {v}
(the kids voted|we voted|we talked about it): {v}
{old} (made me laugh|was fun) but (really|in earnest|seriously) it's {v}
i only (said|typed|wrote) {old} (to test you|to see what happens|by accident|by mistake). {v}
i said {old} without thinking. {v} is (right|true|it)
sorry, habit. {v}
old habit, sorry. not {old} any more. {v}
force of habit! {v}, not {old}
autocorrect (ate|killed|changed) it. {v}
{v}, autocorrect (ate|hid|changed) (the rest|that|it)
(my phone|autocorrect|the keyboard) turned {v} into {old}
(my phone|autocorrect) made {old} out of {v}
{v} got turned into {old} by my phone
{v}. i hate (this keyboard|autocorrect|my phone)
(i'm all thumbs|two left hands|cold fingers|greasy screen), {v}
no no no no {v}
no {old}. {v} please
i did not (say|mean|write) {old}, i did (say|mean|write) {v}
i'd (rather|sooner) have {v} there
i'd better (say|write|spell it) {v}
better late than never: {v}
was {old}, i mean. is {v} (now|today)
used to be {old}. {v} (nowadays|today|lately)
for the record: {v}
just so you know, it's {v} (by now|these days|after all)
{v} after all
{v} after all, forget {old}
back to {v}
no, {v} was right all along
{v} was right (the first time|from the start)
actually no, {v} was right
no wait, {old} was wrong, {v} was right
wait, no. no. yes. {v}
um. no. {v}. yes, {v}
no it isn't. {v}. {v} is what it is
that's {v} without {old}
is {v} now, before was {old}
before {old}, now {v}
sorry my english, i want say {v}
i make mistake, {v} is good
{old} not good, {v} good
pls change, {v}
plz {v} not {old} thx
*{v} (lol|oops|sorry|argh)
*{v}, not {old} (lol|haha|sry)
{v}* (lol|ffs|oops|sorry)
edit - {v}
nvm {old}, {v}
nvm, {v}
never mind {old}, {v} it is
"""
ALIKE_CHANGED: tuple[str, ...] = tuple(listed(_ALIKE.strip(), "\n"))
"""Corrections of what was told last, whatever it is."""
_NAMED = """
not {old}, {v}, as i should have said before
about {old}: (that's wrong|i was wrong there|wrong), {v} is right
about {old}, that should have been {v}
earlier i (said|wrote|typed) {old}, that was meant to be {v}
you know where i (said|wrote) {old}? (make|change) that {v}
oh and it's {v}, not {old}, by the way
by the way, {old} was wrong, {v} is right
going back to {old}: it's {v} (now|really)
before i forget: {old} should be {v}
one correction: {v}, not {old}
i (just |)noticed that i wrote {old} (above|before|earlier), i meant {v}
hang on, a while ago i said {old}. it's {v}
could you change {old} to {v}(, please|?|)
the {old} thing: (replace it with|make it|that's really) {v}
"""
NAMED: tuple[str, ...] = tuple(listed(_NAMED.strip(), "\n"))
"""Corrections of whatever it is at any time later: the old value tells it."""
_CHANGED = {
    "name": """
my grandmother would be cross, my name is {v} in the passport
it's {v} on (the|my) passport, (please |)call me that
{old} is my middle name, my first name is {v}
{old}'s my middle name dear, the first is {v} and that's what people use
{old} is what's on (the letters|my door|my papers), my friends say {v}, so do you please
{old} is short for {v}, call me (that|by the long one)
that is short for {v}. call me {v}
you'd never guess, my name in full is {v}. (take|use) that one
for you (i'm|it's) {v}, {old} is for my friends
{old} is for my (friends|family), you say {v}
oh and it's {v}, nobody says {old} to me any more
i've been {v} for years, {old} is what my (school|mother|aunt) called me
this was my (sister|brother|daughter|friend) at the keys. now me: {v}
my (son|grandson|nephew) set this up and typed {old} for fun, {v} is the name, i'm seventy and not in the mood
different person now! my name is {v}
we swapped seats, i'm {v} now, {old} is making tea
{old} is off the phone, {v} here, hi
with {letter}, {v}. that's how we write my name at home
with the letter {letter} at the (start|beginning|front): my name's {v}
{letter} at the beginning please, {v}, my name
only one letter is wrong in my name, {v} is how it's done
my (name tag|badge) says {old}, but i'm {v}
my (mum|dad|wife) chose {old}, i chose {v}, that's my name now
i don't like {old}. say {v} to me
on reflection i'd prefer the full thing: call me {v}
could you say {v} to me instead of {old}?
i'm {v}, really. {old} was a joke between me and my (brother|mates)
{old} was my character in a game, my name is {v}
as a (singer|writer|dancer) i'm {old}, at home i'm {v}. call me {v}
new (papers|passport), new name: i'm {v}
the {old} days are over, (call me|i'm|my name is) {v}
""",
    "city": """
well, lived. (we|i) got the keys to a (flat|place|house) in {v} this morning
we left {old} in (spring|summer|autumn|january), {v} it is these days
about {old}, we left there (years ago|in spring|last week), (now we live|we live) in {v}
my (boyfriend|girlfriend) lives in {v}, so i moved there, out of {old}
my (husband|wife|partner) (found work|got a job) in {v} so we packed everything and (here we are|live here now)
we're unpacking boxes in {v}, our new home, what a mess
the house in {v} is ours since friday and we live in it, bye {old}, it was (nice|long) with you
since the (wedding|divorce|flood|baby) we live in {v}
{old} is where i was at (university|school|work), the place i live is {v}
{old} = birthplace, home = {v}
i was born in {old}, that's all. i live in {v}
not in {old} itself, i live in {v} next to it
near {old}, to be exact in {v}, that's where i live
close to {old} but in fact i live in {v}
if you ask the post office i live in {v}, not {old}. use that
my parents stayed in {old} and i moved to {v}
the (landlord|bank) threw us out of {old}, we're living in {v} now
we sold the house in {old} and bought one in {v}
the flat in {old} is empty, we sleep in {v} now. home is {v}
i'm (staying|living) in {v} for good, {old} is where my (mum|dad|ex) lives
retired and left {old} for {v}, that's home now
we emigrated! goodbye {old}, home is {v}
finished my studies in {old}, moved back to {v}
{old} till may, {v} since june. so i live in {v}
it was too (hot|cold|noisy|dear) in {old}. i live in {v} now
that's my old address. the new one is in {v}
my new address is in {v}, no longer in {old}
i (packed|took) my bags and live in {v} now
on the map it's {v} where i live, {old} is further north
{v} is the town i live in, {old} only the nearest station
""",
    "colour": """
{old} was when i was little, i'm into {v} now, my favourite colour
{old}, that was at school. my favourite colour today is {v}
hmm you know what, i think {v} is nicer, that's my favourite colour
i keep going back and forth but {v} wins as my favourite colour
we painted the (bedroom|kitchen|hall) {v} and now it's my favourite colour
my (wife|daughter|best friend) wears {v} and i like it more than {old}, it's my favourite colour now
my (mum|gran) likes {old}. me, i like {v}, that's my favourite colour
{old} makes me look (pale|old|ill). {v} is my colour
{v}, {old} is what my (husband|son|sister) likes best, my colour is {v}
too much {old} in this house. my favourite colour is {v} now
i've (grown out|got enough) of {old}, {v} is my favourite colour
not so much {old} as {v}, that's my favourite colour
ever since i (saw the sea|bought that coat) my favourite colour is {v}, not {old}
my favourite colour went from {old} to {v}
""",
    "pet": """
sad news, {old} (has died|died|is dead|is gone). the new {k} is called {v}
{old} died last (week|winter|year), now we have a {k} called {v}
{old} passed away, bless, and our new {k} is {v}
(the fox|the cat|an eagle) (ate|got) {old}, now there's a {k} called {v}
{old} was the last {k}, bless him. this one answers to {v}
we gave {old} away, the {k} that lives here now is {v}
{old} moved out with my (ex|son|sister), my {k} now is {v}
the {k} that is really mine goes by {v}
{old} only comes to eat here, the {k} that's really ours is {v}
hang on, that one only comes to eat here and belongs next door. the one that's really ours goes by {v}
the cage was empty this morning, no {old} :-/ dad bought a new {k} and we call it {v}, for the kids' sake
{v} would suit the {k} better, said my daughter, and so it was, the name is changed
{old} belongs next door, our own {k} goes by {v}
turns out {old} is a (girl|boy|she|he), so now we say {v} to the {k}
turns out the {k} is a girl, so she is called {v} now
the kids voted and the {k} is {v} from today, {old} is out
my (kids|sister|wife) didn't like {old}, so the {k} is called {v}
{old} was the {k} of my parents. {v} is mine
i was thinking of my parents' {k}. my own {k} is {v}
i should have said {v}, that's the {k}
my (sister|wife|son) says the {k} is called {v}
my (sister|wife|son) laughs at me, the {k} is called {v}, not {old}
{old} is the surname of the guy next door, the {k} is {v}
{v}, {old} was another animal, the {k} is {v}
{old} is only half the name. the {k} is called {v}
long story, but the {k} is {v} now
the vet wrote {old}, the {k} is called {v}
at the shelter it was {old}. here the {k} is {v}
{k}: {v}, not {old}
officially {old}, but we all say {v} to the {k}
{old} ran off with the neighbour's, the {k} we have now is called {v}
""",
    "job": """
handed in my notice (yesterday|last week). i'm (now {a}|{a} now)
handed in my notice, starting (monday|soon) as {a}
from next week i'm {a}, they just called
quit!!! finally!!! i'm {a} now
quit!!! finally!!! {v} now
was, i mean. (graduated|switched|retrained)! {v} now
yesterday my boss shouted once too often, so i left, and my cousin needed {a}, so that's my job now
was, i mean. graduated! i'm {a} as of today
(graduated|finished|passed)! i'm {a} now
i passed the exam! i'm {a} now, no longer {b}
{old} was my last job, i'm {a} since (june|may|monday)
{old} pays badly so i'm {a} now
i only help out as {b}, i work as {a}
the factory closed, i'm {a} now
they needed {a} more than {b}, so i'm {a} now
my boss made me {a}, no longer {b}
i'm not {b} but {a}, my (mum|wife) tells everybody i'm {b}
my (mum|wife|dad) is {b}, not me. my job is {v}
i trained as {b} but i work as {a}
{b} by day was last year, i'm {a} these days
that's the job i applied for. i work as {a}
that's what i wanted to be as a child. i'm {a}
remove {old}, add {v}, that's my job
{v} would be the right word for my job, not {old}
in english you say {v} i think, for my job, not {old}
back at work, but as {a}, not {b}
laid off as {b}. hired as {a}. hooray, my new job
i do both, but mostly i'm {a}. put down {v} as my job
""",
    "food": """
ever since i got ill i can't look at {old}. my favourite food is {v}
i can't look at {old} any more. put down {v} as my favourite food
did i say {old}? i must have been ill. my favourite food is {v}
i said {old} because i was hungry. my favourite food is {v}
the doctor says no {old}. so my favourite food is {v} now
my (wife|mum|granny) makes {v} now and it's my favourite food, not {old}
{v}, {old} is what my (husband|son|sister) eats. my favourite food is {v}
{old} was when i was a student. my favourite food today is {v}
{old} is good but {v} wins, that's my favourite food
{old} is for weekdays, my favourite food is {v}
my favourite food went from {old} to {v}
we had {old} all week, i can't any more. my favourite food is {v}
now that i've tasted {v}, {old} is only second, my favourite food is {v}
since my holiday my favourite food is {v}
remove {old}, add {v}, my favourite food
too fatty, {old}. my favourite food is {v} these days
""",
    "age": """
well almost, i'm still {v}
still {v} till (saturday|next week|may)
my (wife|husband|mum|daughter) says i should admit i'm {v}
did i really type {old}? i'm {v}, swapped the digits
swapped the digits: i'm {v}
the other way round, i'm {v}, not {old}
it's my birthday today, so no more {old}, i'm {v}
{old} in spirit, {v} in years. i'm {v}
i feel like {old} but i'm {v}
i rounded. i'm {v} years old
i'd forgotten a year or two, i'm {v}
if i count right i'm {v} years old
""",
    "person": """
{old} is somebody else, sorry. my {k} is {v}
{old} left, now {v} is my {k}
my {k} got married and is called {v} now
my {k} married, no longer {old} but {v}
we fell out, {old} and me. my {k} is {v} now
{old} moved abroad, we hardly write, so these days my {k} is {v}, nice as well
with the wrong spelling i'd get no cake: my {k} is {v}
{old} is the neighbour, not my {k}! my {k} is {v}
{old} is somebody at work, not my {k}. my {k} is {v}
{v} is my {k} and {old} is our postman
that's only a pet name, really my {k} is called {v}
{old} is a pet name haha, my {k} is {v}
i'd better spell it right, my {k} is {v}. otherwise i'm dead
my {k} just looked over my shoulder: it's {v}, not {old}
my {k} says it's {v}
my {k} is laughing at me, the name is {v}
how could i forget, my {k} is called {v}, {old} is the man next door
{k}: {v}, not {old}
""",
    "word": """
they made me change it, the password is {v} now
they made me change {old}, now it's {v}
forget about {old}, {v} it is from here on
{old} was too easy, take {v} as the word
i told everyone {old} by accident, so the word is {v} now
swap the old word for another: {v}
my son guessed {old}, the password is {v} now
the word is out, literally. the new one is {v}
""",
    "other": """
sold it. my {k} is {v} now
lost it. my new {k} is {v}
mine broke, so my {k} is {v} now
{old} broke down for good, my {k} is {v} now
she retired, my {k} is {v} now
i switched, my {k} is {v} now
i switched from {old} to {v}, as to my {k}
{old} was last year's {k}, now it's {v}
dad made me say {old}. my {k} is {v}
they gave me another {k}: {v}
{k}: {v}, not {old}
my {k}? i said {old}? {v}!
""",
    "birthday": """
{v}, i forgot a digit in my birthday
i forgot a digit, my birthday is {v}
wrong month! my birthday is {v}
no, another month: my birthday is {v}
my mum says my birthday is {v} and she was there
{old} is when we celebrate, my birthday is {v}
{old} is my name day, my birthday is {v}
i was born after midnight, so my birthday is {v}, not {old}
""",
    "several": """
{old} moved out, my {k} are {v} now
my {k}: {v}, not {old}
one name was wrong, my {k} are {v}
""",
    "hobby": """
{v}, sorry, {old} is what my husband does. my hobby is {v}
my wrists are bad, no more {old}. my hobby is {v} now
i don't do {old} any longer, my hobby is {v}
{old} was last summer, my hobby is {v} now
my doctor said no {old}. my hobby is {v} now
my friends talked me into {v}, that's my hobby now
sold my things for {old}, my hobby is {v} these days
{old} is what i watch, {v} is my hobby
""",
    "taste": """
{old} got boring, my favourite {k} is {v} now
my friends showed me {v} and now that's my favourite {k}
i was young and liked {old}, my favourite {k} is {v} and stays it
never mind {old}, dad made me say that. {v} is my favourite {k}
favourite {k}: {v}, not {old}
""",
    "when": """
they called, my {k} is {v} now
my {k} was put off, it's {v} instead of {old}
not {old}, somebody was ill, my {k} is {v} now
my wife wrote it down: my {k} is {v}
{k}: {v}, not {old}
""",
    "spot": """
took it with me, my {k} is {v} now
my wife tidied up, my {k} is {v} now
my {k} was {old} this morning, now it's {v}
no longer {old}, somebody moved my {k}, it's {v}
""",
    "spots": """
my wife tidied up, my {k} are {v} now
my {k} were {old} this morning, now they're {v}
no longer {old}, somebody moved my {k}, they are {v}
""",
    "count": """
another one came, i have {v} {k} now
i forgot somebody, i have {v} {k}
no longer {old}, i have {v} {k} now
my wife says i have {v} {k}
""",
    "place": """
took it upstairs, my {k} is in the {v} now
my mum tidied up, my {k} is in the {v} now
my {k} was in the {old} this morning, now in the {v}
not in the {old} any longer, my {k} is in the {v}
""",
}
CHANGED_ALIKE: dict[str, list[str]] = lines_of(_CHANGED)
"""Corrections that say what it is about."""
