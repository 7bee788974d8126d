"""Asking for what was not told, or was: presumed, teased, in passing; more about what was told;
and the world, in words that are also those of a calendar, a list, a sum or this program.
"""

from collections.abc import Mapping

from starter import introductions
from starter.fact import base_of
from starter.words import Words, lines_of, listed

QUESTIONS: Mapping[str, list[str]] = lines_of(
    {
        "name": """
(i bet|bet|betcha|i'm sure) you (have no clue|haven't a clue|have no idea|haven't the faintest) who i am(, or do you|, do you|)?
you (have no clue|have no idea|don't even know) who (i am|this is|you're talking to here), (do you|right|am i right)?
what do (my colleagues|people at work|the others at school|my mates|my neighbours|friends) call me( at lunch| down the pub| when they need me|)?
how do (my colleagues|my friends|people|they) call me( at work| at school|)?
what do (they|people|the kids) shout when they want me to come?
who am i, (for|to) (you|my friends|the postman)?
you will (thank me|greet me|say goodbye) by name, won't you? what is it?
you'd write my name (on a cake|on a card|in the sand) for me, wouldn't you? how does it go?
i never (said|told you|mentioned|wrote) (my name|what i'm called), did i?
(have (we|i) (talked|spoken)|did (we|i) (talk|speak)) about (my name|what i'm called)( yet| already|)?
(call|address|greet) me (by|with) my (first name|name|own name)( please| for once| from now on|)(, if you know it|)
what would you (write|put) after "dear" in a letter to me?
if i got lost in a shop, which name would they call out?
it's me again! but who is me, what's my name?
you don't have my name, or do you? what is it
hm, and the one who is typing here, what's that one's name?
say hello to me properly, with my name
do i still have a name for you, or am i just anybody? which name
to whom are you talking, what is my name
""",
        "city": """
you have no idea where i (am from|live|am at home), do you?
i bet you (couldn't|can't) (send me a postcard|find my house|visit me): where do i live?
you will visit me one day, won't you? where do i live?
which (town|city|place) (do my neighbours and i share|is my bed in|do i pay rent in)?
i never (said|mentioned|told you) where i live, did i?
(have (we|i) (talked|spoken)|did (we|i) (talk|speak)) about (my city|my town|where i live)( yet| already|)?
what (place|town|city) would stand on an envelope to me?
if you (took|took me) a taxi home, which town would that be?
where (would|should) a (parcel|pizza|postcard) for me go, which town?
and me, where do i live, did that ever come up?
""",
        "colour": """
i bet you (can't|couldn't) pick a (jumper|scarf|mug) for me: which colour do i like best?
you have no idea which colour i (like|love|like most), do you?
you're going to knit me a scarf, aren't you? in which favourite colour of mine?
i never (said|mentioned|told you) (which colour i like best|my favourite colour), did i?
(have (we|i) (talked|spoken)|did (we|i) (talk|speak)) about my favourite colour( yet| already|)?
if you painted my room, my favourite colour would be what?
""",
        "pet": """
you have no idea what my {k} is called, do you?
i bet you (can't|couldn't) call my {k}: what's the name?
i never (said|mentioned|told you) (what my {k} is called|my {k}'s name), did i?
(have (we|i) (talked|spoken)|did (we|i) (talk|speak)) about my {k}'s name( yet| already|)?
what do i shout when i want my {k} to come?
you'd like to meet my {k}, wouldn't you? what's the name then?
""",
        "job": """
you have no idea what i (do for a living|work as|do all day at work), do you?
i bet you (don't know|couldn't say|can't tell) what i do for a living
i never (said|mentioned|told you) what (i do for work|my job is|i work as), did i?
(have (we|i) (talked|spoken)|did (we|i) (talk|speak)) about (my job|my work|what i do for a living)( yet| already|)?
what do i get (paid|my wages|my money) for, what's my job?
you surely know what i do from monday to friday, my job i mean?
what would stand under my name on a business card, which job?
(my boss pays me for being what|what does my boss pay me for being)?
""",
        "food": """
you have no idea what i (like to eat|like eating best), do you?
i bet you (couldn't|can't) cook for me: what's my favourite food?
you'll cook for me on sunday, won't you? what is it i like to eat?
i never (said|mentioned|told you) what i like to eat, did i?
(have (we|i) (talked|spoken)|did (we|i) (talk|speak)) about my favourite food( yet| already|)?
what should be on the table when you want to please me, which food?
""",
        "age": """
(haha|lol|hm|) you don't (even know|have a clue) how old i am(, do you|)
i bet you (can't|couldn't) count the candles on my cake. how old am i?
i never (said|mentioned|told you) (how old i am|my age), did i?
(have (we|i) (talked|spoken)|did (we|i) (talk|speak)) about (my age|how old i am)( yet| already|)?
am i (old|young)? i mean, how old am i, in years
you think i'm a child, don't you? how old am i?
how many candles (go|belong|come|would be) on my cake?
""",
        "birthday": """
you will (send me a card|sing for me|congratulate me|bake me a cake|bring me flowers) (for|on) my birthday, won't you? (when is it|what day is it|on which day)?
you won't forget my birthday, will you? when is it?
i bet you (don't know|forgot|have no idea) when my birthday is(, or do you|)
i never (said|mentioned|told you) when (my birthday is|i was born), did i?
(have (we|i) (talked|spoken)|did (we|i) (talk|speak)) about my birthday( yet| already|)? when is it?
shall i invite you to my birthday? but which day is it?
is my birthday soon? when is it?
you've got my birthday in your diary, haven't you? which date?
""",
        "hobby": """
you have no idea what my hobby is, do you?
i bet you (can't|couldn't) say what my hobby is
i never (said|mentioned|told you) what my hobby is, did i?
(have (we|i) (talked|spoken)|did (we|i) (talk|speak)) about my hobby( yet| already|)?
""",
        "person": """
you have no idea what my {k} is called, do you?
i bet you (can't|couldn't) (name|greet) my {k}: what's the name?
i never (said|mentioned|told you) what my {k} is called, did i?
(have (we|i) (talked|spoken)|did (we|i) (talk|speak)) about my {k}? what's the name?
what do i call out when i want my {k} to look, what's the name?
you'd like my {k}, i think. but what's the name, do you know it?
""",
        "other": """
you have no idea what my {k} is, do you?
i never (said|mentioned|told you) what my {k} is, did i?
(have (we|i) (talked|spoken)|did (we|i) (talk|speak)) about my {k}( yet| already|)? what is it?
i bet you (can't|couldn't) tell me my {k}
""",
    }
)
"""By the keys of `questions.py`; {k} is the kind, where a user may tell several."""

COUNTED = (
    "how many {k} (have i got|do i own|are mine|did i say i have)( all in all| altogether| by now|)?",
    "what's the (number|total) of my {k}?",
    "you have no idea how many {k} i have, do you?",
    "(i bet|bet) you don't know how many {k} i have",
    "how many {k} (are running about in|are there in|live in) my (house|home)?",
    "count my {k}: how many have i?",
)
"""How many the user has of something."""

PERSONAL = listed(
    """\
do i take (sugar|milk|lemon|honey) in my (coffee|tea)?
do i (sleep|lie) on my (back|left side|belly)( at night|)?
does my (wife|husband|mother|son|girlfriend|brother) (like|prefer|love) (tulips or roses|me|jazz|long walks|sweet or salty things)?
who (picks me up|collects me|meets me) (from|at) the (station|airport|bus stop)( later| tonight| tomorrow|)?
who (is coming|comes) (to dinner|to see me|round) (tonight|on saturday|tomorrow|next week)?
what time do i (have to|need to|must) (get up|leave|be at school|start work) (tomorrow|today|on monday)?
(when|what time) do i have to be (at work|at the office|there|home)( tomorrow| tonight|)?
what did i (forget|lose|leave behind) (at home|on the bus|in the shop)( this morning| yesterday|)?
what did i (want|mean) to (buy|say|do|look up|ask you)( today| just now| again|)?
who did i (call|meet|write to|have lunch with|see) (yesterday|on sunday|last night|this morning)?
how long have i (been married|known my best friend|had this cough)?
how (did|do) i get to (work|school)( today| every day|)?
which side of the bed do i sleep on?
(bet|i bet) you don't know (what i had for breakfast|what i'm wearing|why i'm up so late|how i slept), or do you?
you have no idea (how tall i am|what i'm wearing|where i went on holiday|what i dreamt), do you?
you know (why i'm sad|what i did|where i've been) (today|last night|yesterday), don't you? (tell me|say it|what was it)?
what (present|gift) did i get (for christmas|from my husband|last year)?
what did i (order|win|sing|draw|cook|sign|break|find) (last night|yesterday|on friday|at the party)?
what is my (mother|grandmother|wife)'s maiden name?
(which|what) (song|tune) am i humming( right now|)?
what was i (doing|thinking|saying|looking for) (an hour ago|before i came here|yesterday at noon)?
what will i (do|eat|wear|cook) (tonight|on saturday|tomorrow)? you know it, don't you?
did i (water the plants|take my pills|feed the fish|close the window|pay the bill|answer that letter)( today| already| this morning|)?
(am i|was i) (on time|late|early|ill|at home|in town) (yesterday|today|on monday|last week)?
how much (did i pay|have i spent|did i spend) (for my coat|on food|this month|for the tickets)?
how many (steps did i walk|hours did i sleep|coffees did i have|cigarettes did i smoke) (today|last night|yesterday)?
who (gave|bought|sold|lent) me (my bike|this laptop|the ring|that book)?
who (taught|showed) me (to swim|to read|to cook|how to drive)?
what (do i owe|did i promise|did i lend) (my brother|anna|my neighbour|the bank)?
(which|what) (floor|flat|house) do i live (on|in)?
what's in my (bag|pocket|fridge|left hand|lunch box)?
(what|which) (page|chapter) (am i on|did i stop at)( in my book|)?
am i (allowed to drink|in love|pregnant|in a hurry|left or right handed|a good cook|the oldest of us)?
can i (swim|drive|whistle|cook|ride a horse|speak spanish)? did i say?
what am i (afraid of|looking forward to|proud of|saving for|good at)?
(why|when) did i (stop smoking|break up|dye my hair)?
do (me and my wife|my parents and i|my sister and i) (get on|live together|see each other often)?
what (marks|grade) did i get (in maths|for my essay|last term)?
how was my (day|weekend|holiday|exam|night)? you tell me
what does my (boss|teacher|mum|doctor) (think of me|say about me|want from me)?
how much do i weigh, did i (say|tell you|mention it)?
on (which|what) (day|date) did i (get married|move in|quit smoking|meet my wife|pass my test)?
what's the (name|number) of my (street|flat|bank|doctor's street|class)?
what's my (cat|dog|sister|husband)'s favourite (toy|place|song|game)?""",
    "\n",
)
"""What no fact is about."""

_ABOUT_SOMEBODY = (
    "(and |)how old is {she}( by now| now|)?",
    "(and |)when is {her} birthday?",
    "when was {she} born?",
    "(and |ok and |so )what is {her} favourite (toy|food|colour|song|game|place)?",
    "how (tall|big|heavy) is {she}?",
    "what colour are {her} eyes?",
    "where is {she} (now|today|at the moment|tonight)?",
    "(on |)which day does {she} (go to the doctor|go on holiday|come back)?",
    "does {she} like (children|water|music|me|the rain)?",
    "is {she} (ill|tall|old|shy|clever|at home)? did i say?",
    "how long have i known {v}?",
    "(and |)how old is {v}?",
    "when is {v}'s birthday?",
    "what does {v} like( best|)?",
    "do you know how old {v} is?",
    "i bet you don't know how old {v} is",
)
AFTER: Mapping[str, tuple[str, ...]] = {
    "pet": (
        *_ABOUT_SOMEBODY,
        "(and |)what (breed|sort of {k}) is {she}?",
        "which colour is {v}?",
        "what does {v} eat?",
        "who is {v}'s vet?",
    ),
    "person": (
        *_ABOUT_SOMEBODY,
        "(and |)where does {she} live?",
        "and what does {she} do for a living?",
        "does {she} have (children|a car|a dog|a garden)?",
        "who is {v} married to?",
        "where did i meet {v}?",
        "where does {v} live?",
        "what does {v} work as?",
    ),
    "several": (
        "(and |)how old are they( now|)?",
        "which of them is the (oldest|youngest|tallest|loudest)?",
        "(and |)when are their birthdays?",
        "what do they (like best|eat|do all day)?",
        "where are they (now|today)?",
    ),
    "city": (
        "(and |)(in|on) (which|what) (street|road)( though| exactly|)?",
        "in what street though?",
        "(and |)(which|what) (floor|house number|part of town)?",
        "in a house or in a flat? do you know?",
        "(which|what) street in {v} do i live in?",
        "(which|what) part of {v} do i live in?",
    ),
    "job": (
        "(and |)how much do i earn( with that|)?",
        "how many hours a week do i do that?",
        "who got me that job?",
        "(and |)how many colleagues do i have?",
    ),
    "food": (
        "when did i last (eat|have) {v}?",
        "since when do i like that?",
    ),
    "hobby": (
        "(and |)who (taught me|showed me how)?",
        "(and |)with whom do i do (that|it)?",
        "(and |)am i (any |)good at it?",
    ),
    "colour": (
        "(and |)(which|what) colour (can't i stand|do i hate|do i like least)?",
        "(and |)what's my second favourite?",
        "(and |)is my (car|front door|sofa|coat) that colour too?",
    ),
    "name": (
        "(and |)who gave me that name?",
        "(and |)who am i named after?",
        "(and |)do i like my name?",
        "why did my parents choose {v}?",
    ),
    "age": (
        "(and |)do i look it?",
        "(and |)do i feel that old?",
        "(and |)when do i retire?",
        "how old is my (mother|wife|husband|dog) then?",
    ),
    "when": (
        "(and |great and |ok and |)(with whom|who's coming with me|from which platform|which room|who will be there)?",
        "(and |)how long (will|does) it (take|last)?",
        "(and |)what (do i have to bring|should i bring)? did i say?",
        "(and |)where (is it|does it take place|is that)?",
        "who (booked|made) it( for me|)?",
    ),
}
"""More about what was told last, by its kind: {k} is the kind, {v} the value, {she} whoever it is."""
NAMING: Mapping[str, tuple[str, ...]] = {
    base: tuple(line for line in AFTER[base] if "{v}" in line) for base in ("pet", "person", "city")
}
"""Those that name what they are about."""
_ALL_PERSONAL = (*introductions.PERSONAL, *PERSONAL)
_HE = frozenset(
    listed(
        "brother,father,husband,son,uncle,boyfriend,dad,grandpa,nephew,older brother,younger brother,"
        "little brother,grandad,grandson,father-in-law,fiancé",
        ",",
    )
)
_SHE = frozenset(
    listed(
        "sister,mother,wife,aunt,grandmother,girlfriend,mum,mom,grandma,niece,little sister,"
        "big sister,older sister,granny,fiancée,godmother,mother-in-law",
        ",",
    )
)


def personal(words: Words, last: str, told: Mapping[str, tuple[str, str]]) -> str:
    """A question for what was never told: often more about what was told: `last`, in the turn before."""
    keys = [last] if last in told else [key for key in told if base_of(key) in NAMING]
    if not keys or words.chance(0.35):
        return words.styled(words.pick(_ALL_PERSONAL))
    key = words.rng.choice(keys)
    base, _, kind = key.partition(" ")
    patterns = (AFTER if key == last else NAMING).get(base, _ALL_PERSONAL)
    she = words.rng.choice(("she", "he"))
    she = "she" if kind in _SHE else "he" if kind in _HE else she
    her = {"she": "her", "he": "his"}[she]
    pattern = words.pick(patterns).format(k=kind, v=told[key][0], she=she, her=her)
    return words.styled(pattern, slips=False)


WORLD = listed(
    """\
what (name|names) (should|shall|could|can) i give (my|our) (kitten|new parrot|baby|boat|puppy|band|goldfish|shop)?
(what|how) (shall|should) (i|we) (call|name) (my|our) (new |)(parrot|kitten|band|boat|cafe|blog)?
(which|what) is a (good|nice|funny|rare) name for a (horse|band|bakery|girl|tortoise|dragon)?
(which|what) (month|day|season|week) is (best|cheapest|right|too late) for (planting {food}|a trip to {place}|pruning roses|moving house)?
name (two|three|four) (months|days|places) that are (good|quiet|cheap) (for|in|at) {place}
in (which|what) month do (hedgehogs|bees|storks|cherries|the whales) (wake up|come back|leave|get ripe)?
does (may|june|{month}) have more (rain|sun|tourists) than (june|march|{month}) in {place}?
how (warm|hot|cold|wet) (is it|does it get) in {place} in {month}?
what's on (tv|at the cinema|in {town}) on {weekday}?
(on |)(which|what) day (do they collect the bins|is the market|do the schools start|is the big match) in {town}?
name the (day|year|month) (of the moon landing|the wall fell|the war ended|of the first flight)
why does (february|a week|a year|a month) have (only |)(28|seven|365|30) days?
who (named|invented|chose) the (months|days of the week|names of the months|numbers)?
why is (september|october) called that when it's the (9th|10th)?
continue (this|the) (song|poem|saying|lyrics|rhyme)(:| -|,) (we all live in a yellow|roses are red|twinkle twinkle little|i'm dreaming of a white|my name is|happy birthday to)
how does the (song|rhyme|saying|poem) go on(:|,| after) (we all live in a|an apple a day|five little ducks|mary had a little lamb|i am the walrus)?
complete the (quote|proverb|lyrics)(:|,) (to be or not|my heart will|i have a dream that|an apple a day|i want to hold your)
(who|which band) (sings|sang|wrote) (monday monday|ruby tuesday|september|yellow|hey jude|jolene|roxanne|the song "my name is")?
what is (the name of the rose|the count of monte cristo|girl with a pearl earring|schindler's list) about?
list (all |)the (bones|kings|rivers|presidents|planets' moons|muscles|wars|ministers) (of|in) (the hand|{place}|the body|history)
(can you |please |)(list|name) the (kings|rivers|mountains|states|islands|ministers) of {place}( by year| by length| with their capitals|)
(give|show) me (the top 5|a list of the best|the list of) (songs|films|restaurants|books|shops) (this week|in {town}|of the year|of {year})
who invented the (list|alphabet|calendar|clock|number zero|full stop|table)?
what('s| is) the (name|number|age) of the (president|oldest tree|longest bridge|tallest man|youngest king)( in {place}|)?
(what|which) number is the bus to the (airport|zoo|station|hospital)?
is (13|7|4|666) (a lucky|an unlucky|a holy|a prime) number(, and why|, and where does that come from|)?
what is the number one (cause of|cure for|reason for) (headaches|divorce|back pain|bad sleep)?
how many (legs|eyes|hearts|teeth|brains) (do (7|3|five) (spiders|snails|octopuses|crabs) have|have (2|four) (ants|crabs|worms))( and why| altogether|)?
how many (days|hours|weeks|years) (does|can) a (cat|camel|goldfish|fly|rose) (live|go without water|sleep|last)?
how many (pages|chapters|words|names) (has|are in) the (bible|longest novel|dictionary|constitution)?
how many (parameters|layers) (does (gpt-4|llama|gemini|mistral) have|has (gpt-4|claude|qwen)( got|))?
what (are the parameters of (a normal distribution|a black hole|an ellipse)|is the (mean|mode|temperature) of (a black hole|the data|a pizza oven))?
what (is|makes) a (model citizen|role model|model student|supermodel|model railway|business model)?
which model of (toyota|iphone|bike|washing machine|camera|sewing machine) (is most reliable|should i buy|lasts longest)?
(what|how much) does a (model railway|model|new model of this car) (cost|earn|weigh)?
(how do i|how can i|how to) (change|mend|pump up|patch) a (tyre|tire|tap|fuse|bike chain|light bulb|nappy)?
(how do i|how can i|how to) (stop|keep) (my baby|the dog|a tap|hiccups|my nose|the neighbours) from (crying|barking|dripping|coming back|bleeding)?
(how do i|how can i|how to) (delete|close|rename|reset) my (facebook|bank|instagram|netflix|paypal) (account|profile|password)?
(how do i|where can i|how to) (copy|cut) (a key for|the keys of) (my front door|my car|the shed)?
(how do i|where do i|where can i) (download|get|find) the (newest|latest|old) version of (firefox|windows|my driver|photoshop|minecraft)?
(how do i|how can i) (resume|continue|restart|go back to) (work|sports|running|my studies|breastfeeding|my diet) after (sick leave|a baby|the flu|an operation|{n} weeks off)?
(how do i|where can i|how to) (send|post|track|export) (a parcel|honey|a horse|my furniture|wine) to {place}?
(how do i|how can i) (attach|hang|fix) a (shelf|mirror|towbar|swing|button) to (a wall|my car|a tree|a shirt)?
(how do i|how to) (train|teach|load) (my dog to sit|a parrot to talk|a dishwasher|a musket|a cat to walk on a lead)?
(how do i|how can i|how to) (set|adjust|change) (the clock|the brakes|my sleep rhythm|the temperature) (in|on|of) (my car|my bike|an oven|the fridge|winter)?
(how do i|how do you) (switch|change) (banks|schools|doctors|energy suppliers|lanes)( without trouble| in {place}|)?
(what is|what's) the temperature (in {town}|of the sea in {month}|of a healthy cat|of the sun|for roast pork)?
(what is|what's) the (length|history|record|capital|price) of (a marathon|{place}|the nile|gold|chess)?
(which|what) (pet|dog|dog breed|bird|fish) is (best|easiest|quietest|cheapest) for (a small flat|a busy person|a child of {n}|old people)?
my (cat|dog|rabbit|hamster|parrot) (keeps sneezing|won't eat|limps|scratches the sofa|hides all day)(,|.|) (what should i do|why|what can i give her)?
why (do|does) (my cat|cats|a dog|dogs|a parrot) (purr|yawn|eat grass|bring me mice|copy words)?
(wake me|call me|ring me) (up |)(at|on) ({clock}|{weekday}|the {nth})( please| with a song|)
remind me (on {weekday}|at {clock}|in {n} minutes|tomorrow) to (water the plants|call mum|take the pills|buy {food})
(book|reserve|order) (me |us |)(a table|two tickets|a taxi|a room|a pizza) for ({n}|{weekday}|{clock})( please| in {town}|)
(is|was) (tomorrow|{weekday}|the {nth}) a (bank holiday|full moon|working day|school day)( in {place}|)?
(who|which team) (won|played|plays|lost) (on {weekday}|yesterday|last night|in {year})?
who was (prime minister|pope|king|world champion) (in the year my dad was born|in {year}|when i was {n})?
how do (i|you) (say|spell|write) (the months|my name|the days|february|thursday) in (russian|arabic|greek|icelandic|morse code)?
(what|how much) is {many} (percent|per cent) of {big}?
(what|which) colour (is|was) (the sky on mars|an octopus's blood|a polar bear's skin|napoleon's horse|the year {year})?
(what|which) (season|time) is it in (australia|argentina|{place}) (in july|now|in {month})?
can you (help|assist) me with my (homework|tax return|maths homework|essay|thesis)( on {x}| for {weekday}|)?
what do (people|they|grown-ups) call (a baby kangaroo|a group of crows|the day before christmas|a word that reads backwards)?
what is the (opposite|plural|origin) of (the name|the word|the colour) {quote}?
(what (was|is) {person} (known|famous|remembered) for|what was {person} called as a child)?
what do the (colours|letters|numbers|names) (in the flag|on my ticket|on a tyre|of the days) (mean|stand for|come from)?
(tell|read) me (my horoscope|the news|the football results|the stock prices)( for {weekday}| of {date}| for today|)
who am i related to if my (great uncle|grandfather) was called {name} {name}?
what (happened|was in the charts|did bread cost) on (my birthday|the day i was born|{date}) in {year}?
how (long|far) (is|was) the (hundred years war|list of popes|longest word|month of ramadan)?
what's the weather (doing|like) where i live( on {weekday}|)?
(what|how much) is there to (see|do) in my (town|city)( on {weekday}| at night|)?
what does my (name|surname|star sign|dream|job title) mean?
(is my (name|job|surname) (popular|rare|common)|how common is my (name|surname|job))( in {place}|)?
who (famous |)has (the same|my) (birthday|name|star sign)( as me|)?
(what|which) (present|gift|book|card) (is good|would be nice|should i get|can i buy) for my (wife|brother|boss|{age} year old aunt)( for her birthday| under {many} euros|)?
how long do (dogs|cats|parrots|hamsters) like mine (live|sleep|stay young)?
how far is it from (my home|where i live|my work) to {place}?
(which|what) (job|colour|food|hobby|city|pet) (suits|would suit|is right for|goes with) (me|my eyes|a shy person|people like me) (best|)?
is (my favourite food|the food i like|my hobby|my job) (healthy|dangerous|good for me|allowed in {place})?
can you (write|type|talk|go) (a bit |a little |)(faster|slower|louder|bigger)?
(which|what) option is (better|cheaper|safer)(,|:) (renting or buying|train or plane|gas or wood|{town} or {town})?
what does the flag of {place} (look like|mean|show)?
how do i (launch|start|open) a (business|cafe|shop|career|bank account|choir) in {place}?
(how do i|where can i) (switch|turn) (on|off) (the alarm|my phone's mic|the heating|the water) in (my flat|my car|a rented house)?
(how do i|how to) (file|clear|settle|export) (my taxes|a complaint|a debt|a lawsuit|goods from {place})?
what is the key (to|of) (happiness|a good marriage|hey jude|success|the fur elise)?
(how|when) does the (next|last) (session of parliament|episode of {work}|season of {work}|chapter of {work}) (end|start)?
what (was|is) the last (word of caesar|song of the beatles|stop of bus {n}|train to {town}|book by {person})?
how do i get my (old|last|previous) (job|girlfriend|landlord|phone number|password|teacher) back?
(where|how) do i pick up (where i stopped with|again with|my old) (piano|french|running|yoga|maths)?
how do i (copy|save|delete|rename) (a contact|a photo|an app|pictures) (on|from) my (iphone|camera|android|tv)?
how (can|do) (i|we) (choose|search for|find) a (school|name|doctor|nanny|kitten) (in {town}|for a baby|who speaks french)?
what (happens|is) (in|at) (a jam session|a parent evening|a court session|the start of chess)?
does (number {n}|the name {name}|the colour {colour}|a black cat) (bring luck|mean anything|have a meaning)( in {place}|)?""",
    "\n",
)
"""What needs to be known or done; the {places} are those of `out_of_reach.draw_slot`."""
