"""The rest of `asked_back.py`: food, age, dates and other facts; two things at once in other words."""

LINES = {
    "food": """
(which|what) (dish|food|meal) has been my FAV (since i was little|all my life|for years|all along)?
my FAV food! what is it?
(FAV food!|my FAV dish!!|FAV dish!)
(come on|go on|oh come on)(,|) what do i (like|love) to eat
(and me? |me? |and i? )what do i (like|love) to eat( most| best|)?
what did i say i could eat (all day|every day|forever|by the bucket)?
what did i say (tastes best|is the tastiest|beats any other dish|is my idea of a good meal)?
which (dish|food) do i (swear by|dream of|crave|always come back to|call heavenly|go mad for)?
that (dish|food) of mine, my FAV(,|...) what was it( again|)?
(best|top|number one) (food|dish), (according to me|if you ask me|in my book)?
FAV food: ____ (mine|about me|fill it in)
FAV dish: ____ (in my friendship book|of the user|for me)
i love eating ____(. fill it in|. the gap, please)
what do i like eating(, bot|, robot|, remember|, then|, again)?
my tummy (knows|asks|wonders)(:|,) what do i like to eat best?
what (must|should) there be on the table if it's my FAV (food|dish)?
what would (grandma|my mum|a good host) cook if she knew my FAV dish?
what do i order (with my eyes closed|without looking at the menu), my FAV food?
(which|what) (food|dish) (makes my mouth water|melts on my tongue|gets me to the table first)?
for (which|what) (dish|food) do i leave everything else?
the way to my heart is through my stomach(.|,|:) with (which|what) (dish|food)?
if you opened a restaurant for me(,|) what would my FAV dish be?
how can you forget my FAV food?
(you forgot|already forgotten)? (my FAV food|what i like to eat)(?|!)
i (clearly|definitely) told you what i (like|love) to eat(.|,) (so|well|and)?
you should know my FAV food by (now|heart)(.|,) (what is it|so)?
am i hungry? yes. what's my FAV food?
(all this talk|all this chatting|typing) makes me hungry(.|,) what (do i like to eat|was my FAV food)?
riddle: it's on my plate and it's my FAV(.|,|:) what is it?
(the canteen|my flatmate|my host family) asks for my FAV food(.|,) i say?
my last wish is my FAV (dish|meal)(.|,) which is?
it's my (name day|special day) and i get my FAV food(.|,|!) what is it?
whats my fav food (bot|mate|again|plz|lol)
wat do i like to eat
(fav|fave) (food|meal|dish) (pls|plz|quick|again|mine)?
what food i (am liking|love most|prefer)?
(what|which) (eat|eating) do i (like|love)( most|)?
my most (tasty|delicious|lovely) dish(, which|, what) is it?
what (taste|tastes) (me|to me) best?
(what|which) (food|dish) is for me the best?
my food, the FAV one?
the (plate|dish) i prefer( most|), (what|which) (is|was) it?
(say|tell) me my FAV dish
(repeat|read back) (my FAV food|what i like to eat)
(thanks|lovely|fine|nice)(.|,|!) do you also (know|remember) (my FAV food|what i like to eat)?
(haha|lol|hm|oh well)(.|,) and what do i like to eat?
(that was my name|yes, that's my town|right, that's my job)(.|,) and my FAV (food|dish)?
i (bet|wager) you can't (name|say) my FAV (food|dish)
(five|ten) points for my FAV (food|dish)!
sweet or savoury(,|?) what's my FAV food( again|)?
what did i tell you i (wolf down|gobble up|stuff myself with|love to eat)?
(which|what) meal did i call (my FAV|the best of all)?
what's my go-to when i'm hungry, my FAV food?
what's my all time FAV (food|dish|meal)?
what makes my (mouth|stomach) happy, my FAV (food|dish)?
my plate is empty(.|,|:) my FAV (food|dish) goes on it(.|,) what is it?
if i were a (dish|meal) i'd be my FAV one(.|,) (which|namely)?
what do i always (ask for|wish for) on my birthday, my FAV (food|dish)?
(foodie test|kitchen quiz|lunch quiz)(:|,) my FAV (food|dish)?
dear cook, i'd like my FAV (food|dish) tonight, which is...?
it's been a bad day, i need my FAV food(.|,) (which is|what is it)?
what was it i (love|like) eating so much?
the last (supper|meal) on earth, my FAV dish(:|,) what is it?
""",
    "age": """
(and me? |me? |and i? )how old am i?
my age! (what|how many)?
(age!|my age!!|how old i am!)
(come on|go on|oh come on)(,|) how old am i
age: ____ (mine|about me|fill it in)
i am ____ years old(. fill it in|. the gap, please|?)
which (birthday|number) did i (last celebrate|say i turned)?
how many (years|winters|rings, if i were a tree,) do i have?
what number (did i tell you|did i say) when it was about my age?
(you forgot|already forgotten)? (how old i am|my age)(?|!)
i (clearly|definitely) told you (my age|how old i am)(.|,) (so|well)?
it's rude to ask, but how old am i?
how old do you have me down as?
am i a kid or a pensioner? how old am i?
what does it say in my passport under age?
i've been on this planet for how many years?
how old am i (bot|robot|mate|lol|plz|then, remember)?
how old i am(, remember|, please| again|)?
which age (i have|have i|do i have)?
what is the age of me?
how much years (i have|do i have|am i)?
(repeat|read back|say) (my age|how old i am)
(thanks|lovely|fine|nice)(.|,|!) do you also (know|remember) how old i am?
(that was my name|yes, that's my town|right, that's my job)(.|,) and (my age|how old am i)?
(the lift boy|the doctor|grandma) wants to know how old i am(.|,) and i say?
hm, (how old was i|what age was i)( again|)?
i (bet|wager) you can't (say|name) my age
age of the user, please?
which decade am i in, or just tell me how old i am
my cake wants candles(.|,) as many as i'm old(.|,) how many?
what number comes after the words i am in my age?
(the cinema|the swimming pool|the ticket machine) wants my age(.|,) what do i (enter|press|say)?
how old would you say i am, going by what i told you?
am i old enough? well, how old am i?
years of age: ____ (me|mine)
how old are we, me i mean?
""",
    "birthday": """
(and me? |me? |and mine? )when is my birthday?
my birthday! (when is it|which day)?
(my birthday, when!|my date of birth!|date of birth!|my bday, when!!)
(come on|go on|oh come on)(,|) when's my birthday
date of birth: ____ (mine|about me|fill it in)
born on: ____ (me|that's me|about me)
when do i (get my cake|open my presents|get older|have my big day), my birthday i mean?
(you forgot|don't tell me you forgot|already forgotten)? my birthday(?|!)
i (clearly|definitely) told you when my birthday is(.|,) (so|well|when)?
on which page of the calendar is my birthday?
when will you (sing|clap|send balloons) for my birthday, which day?
what day do i (celebrate|have a party) because i was born?
(repeat|read back|say) my (birthday|date of birth)
when is it, my birthday?
my birthday, (when was it|which date|what date)( again|)?
(wen is|wens) my birthday
which day (i have|have i) my birthday?
the day of my birth(, which|, when) (is|was) it?
how is my birth date?
(thanks|lovely|fine|nice)(.|,|!) do you also (know|remember) my birthday?
(that was my name|yes, that's my town|right, that's my job)(.|,) and my birthday?
(the airline|the dentist|the portal) asks for my (birthday|date of birth)(.|,) which is?
did you put my birthday in your calendar? (when is it|which day)
i (bet|wager) you can't (name|say) my birthday
(circle|mark) my birthday in red(.|,|:) which (day|date)?
(in|on) which month or day do i blow out my candles?
my star sign depends on it(.|,|:) when is my birthday?
i'm planning my party(.|,) when is my birthday( again|)?
when do people (ring|call|congratulate) me because i was born that day?
my horoscope asks for my date of birth(.|,|:) what was it?
when did i come into the world, which date?
birthday of the user, please?
""",
    "hobby": """
(and me? |me? |and i? )what('s my hobby| do i do for fun)?
my hobby! (what is it|which)?
(hobby!|my hobby!!|my pastime!)
(come on|go on|oh come on)(,|) what's my hobby
hobby: ____ (mine|about me|fill it in)
(hobbies|interests): ____ (for my profile|mine|of the user)
what have i (said|told you) i do when i'm (free|off work)?
(you forgot|already forgotten)? my hobby(?|!)
i (clearly|definitely) told you (my hobby|what i do for fun)(.|,) (so|well)?
what keeps me busy on (sundays|rainy days|weekends), my hobby?
how do i (kill time|pass the time|unwind), hobby-wise?
what do i love to do so much that it's my hobby?
whats my hobby (bot|mate|again|plz)
which (is|was) my hobby?
what for a hobby (have i|do i have)?
what i do with my free time( again|, remember|)?
(repeat|read back|say) my hobby
(thanks|lovely|fine|nice)(.|,|!) do you also (know|remember) my hobby?
(that was my name|yes, that's my town|right, that's my job)(.|,) and my hobby?
i (bet|wager) you can't (name|say) my hobby
no work today(.|,|!) so (what's my hobby|what do i do for fun)?
what would i (rather do|be doing) than work, my hobby?
what do i (burn|live) for after work, my hobby i mean?
dating profile, box hobbies(:|,) what's mine?
small talk(:|,) what do i say my hobby is?
what do i pour my free time into?
what do i do when nobody makes me do anything, my hobby?
which pastime did i (rave|tell you) about?
""",
    "word": """
the (word|code|number)! (what is it|say it|which)?
(come on|go on|oh come on)(,|) what was the (word|code|number)
(word!|the code!!|password!|the secret word!)
(and now|ready|well then)(,|?|:) the (word|code|number) i gave you?
the (word|code|number) is: ____( fill it in| please|)
did you keep (it|the word|my code|the number)? (say it|what is it|let me hear)
you were (told|asked) to keep a (word|code|number)(.|,) (which|what was it)?
you forgot the (word|code|password)(?|!|, right?)
i (clearly|definitely) told you to remember a (word|code|number)(.|,) (so|well)?
time to (give back|reveal|hand over) the (word|code|secret|number)
spit it out, the (word|code|secret word)
what was that (word|code|number) (again|earlier|of mine|i gave you)?
agent, the (code word|secret code|password)?
say friend and enter(.|,|:) what's the (password|secret word)?
whats the (word|code|password) (bot|again|plz|i gave you)
(which|what) was the (word|code|number) to (keep|remember|note)?
the word that you (must|should|had to) (keep|remember)?
i gave you a (word|code|number) for safe keeping(.|,) (what is it|now i want it back)?
(repeat|read back) the (word|code|number) i (gave|told) you
(thanks|lovely|fine|nice)(.|,|!) do you also (know|remember) the (word|code|number)?
do you still have my (word|code|password|secret)? (what is it|tell me)
mission briefing(:|,) the code word i told you?
the safe won't open(.|,|!) what (code|number) did i give you?
(parrot|echo) the (word|code) i asked you to keep
knock knock, the (password|secret word) i gave you?
what were you guarding for me, the (word|code|number)?
did my (word|code|number) survive? what is it
here comes the test(:|,) the (word|code|number)?
my little secret, the word, what was it?
""",
    "person": """
(my {k}! what's the name|{k}, name|my {k}'s name!!|name of the {k})?
(come on|go on|oh come on)(,|) what's my {k} called
what was my {k} called again, sorry?
name of my {k}: ____( fill it in| please|)
{k}: ____ (name|the name please)
my {k} is offended that you forgot the name(.|,|!) what is it?
how could you forget my {k}'s name?
i (clearly|definitely) told you what my {k} is called(.|,) (so|well)?
(you forgot|already forgotten)? my {k}'s name(?|!)
i told you i have a {k}(.|,) (called|named|by the name of)?
what do (we|you|people|i) call my {k}?
my {k} has (which|what) name( again|)?
dear ..., it's a letter to my {k}(.|,) what name?
if my {k} (rang|called|wrote), what name would (i see|come up)?
my {k} how is (he|she) called?
how my {k} is called( again|, please|)?
whats my {k} called (bot|mate|again|plz)
(what's|what is) (his|her|the) name, my {k}'s?
the name from my {k} was?
by (what|which) name does my {k} go?
(repeat|read back) (my {k}'s name|what my {k} is called)
(thanks|lovely|fine|nice)(.|,|!) do you also (know|remember) my {k}'s name?
not my name(.|,|:) the name of my {k}?
i (bet|wager) you can't name my {k}
(he|she|the one) who is my {k}, (what's the name|called what)?
my {k} (waves|says hello|sends love)(.|!) what was the name again?
family quiz(:|,) what's my {k} called?
the seating plan needs my {k}(.|,) what name do i write?
i'm saving my {k}'s number(.|,) under what name?
who is my {k}, by name i mean?
i mentioned my {k}(.|,) the name, please
whom did i name as my {k}?
you know, my {k}(,|...) what's the name?
in my phone my {k} is listed as...?
""",
    "other": """
(my {k}! what is it|my {k}!!|and what's with my {k}, what is it)?
(come on|go on|oh come on)(,|) what's my {k}
my {k}: ____( fill it in| please|)
i (clearly|definitely) told you my {k}(.|,) (so|well)?
(you forgot|already forgotten)? my {k}(?|!)
what did i (give|tell) you as my {k}?
how was my {k}( again|)?
which was my {k}( again|)?
my {k} is (which|what)( again|)?
whats my {k} (bot|mate|again|plz)
(repeat|read back|spell out) my {k}
(thanks|lovely|fine|nice)(.|,|!) do you also (know|remember) my {k}?
i (bet|wager) you can't (say|tell me) my {k}
did you keep my {k}? (what is it|which)
does my {k} ring a bell? what is it?
the {k} i (gave|told) you(, what was it|, which was it|)?
on the form it says {k}(.|,) what's mine?
what's written down as my {k}?
my {k}, (one more time|once again)(, please|)
i need my {k} and my head is empty(.|,) what is it?
you know, my {k}(,|...) what was it?
i mentioned my {k}(.|,) (what is it|tell me)
which {k} is mine?
so my {k} would be...?
""",
}
"""By the keys of `questions.py`, a line each."""

PAIRS = (
    "{it}! {other}! (both|come on|quick)",
    "({it}? and {other}? both please|both please: {it}, {other})",
    "what do you have for {it} and what for {other}?",
    "{it} and {other}, (in that order|one line each|in one go|both at once)( please|)",
    "(name|list|state|give) {it} and {other}",
    "(give me|show me|print|output|i'd like) {it} and {other}( please|)",
    "(just|only) {it} and {other}(, nothing else|, no more|, thanks)",
    "how about {it} and {other}?",
    "{it} and {other}, (go|come on|shoot|your turn|tell me|what do you say)",
    "(both of them|both|the two): {it} and {other}",
    "as for {it} and {other}, what (did i say|have i told you)?",
    "what did i (say|tell you) about {it} and {other}?",
    "i'd be (glad|happy|delighted) to hear {it} and {other}",
    "(would|could) you be so kind as to tell me {it} and {other}?",
    "(please repeat|repeat|read back) {it} and {other}",
    "(combine|put together) {it} and {other} in (a|one) sentence",
    "{it}, then {other}( if you please|, go|)",
    "(starting with|beginning with) {it}, and then {other}(,|) please",
    "for a (form|badge|label|visitor's pass|school slip)(:|,) {it} and {other}?",
    "the (form|portal|clerk|receptionist|policeman) wants {it} and {other}(. tell me|. help me|, please|)",
    "(fill in|fill out) (the form|this)(:|,) {it} ____, {other} ____",
    "{it}: ____, {other}: ____",
    "{it}: ? {other}: ?",
    "question one(:|,) {it}. question two(:|,) {other}",
    "a: {it}. b: {other}",
    "1. {it} 2. {other}",
    "{it}/{other}?",
    "({it} n {other}|{it} + {other}|{it} & {other}) (pls|plz|quick|bro)",
    "(u know|u remember|you remember) {it} n {other}?",
    "(not just|more than) {it}, {other} (as well|too)( please|)",
    "{it}(,|) and don't forget {other}",
    "{it}, and (for a bonus point|for extra points|for the win), {other}?",
    "double or nothing(:|,) {it} and {other}",
    "(do you have|have you got) both {it} and {other}?",
    "(what was|which was) {it}, and (what was|which was) {other}?",
    "were you listening when i told you {it} and {other}? (say them|repeat them|what are they)",
    "i (told|gave) you {it} and {other}(.|,) (what are they|say both|let me hear them)",
    "we talked about {it} and {other}(.|,) (what were they|can you say them again|remember both)?",
    "(my wife|my friend|my son) doubts that you know {it} and {other}(.|,) (do you|show her|prove it)",
    "(prove|show) (to me |)that you know {it} and {other}",
    "you surely (know|remember) {it} and {other}",
    "you can't possibly know both {it} and {other}(, can you|. or do you|)?",
    "are {it} and {other} (still in your head|in your notes|safe with you)? (say them|what are they)",
    "did {it} and {other} (stick|get through|reach you)? (say them|what are they)",
    "(jog|refresh) my memory(:|,) {it} and {other}?",
    "my head is like a sieve(:|,|.) {it} and {other}?",
    "i'm getting old(.|,) what are {it} and {other}?",
    "(say me|tell to me|please to say) {it} and {other}",
    "how are {it} and {other}( again|)?",
    "which are {it} and {other}?",
    "(thanks|nice|great|ok cool|good)(.|!|,) (next|now)(:|,) {it} and {other}",
    "(and now|and what about|so now) {it} and {other}( together|, both|)?",
    "(let me hear|let's have|let's hear) {it} and {other}",
    "{other} i want to know too, but first {it}",
    "(somebody|the teacher|my date) asks for {it} and for {other}",
    "(announce|recite|declare) {it} and {other}( please|, loud and clear|)",
    "two birds with one stone(:|,) {it} and {other}?",
    "(in one breath|at one go|both in one)(:|,) {it} and {other}?",
    "{it} as well as {other}, (if you would|please|if you don't mind)",
    "(i lost my notes|my notes are gone)(.|:|,) {it} and {other}?",
    "(before i leave|before i log off|last thing)(:|,) {it} and {other}",
)
"""Two at once, by their nouns."""
