"""What was told, asked for once more in other words: out of a situation, by what it is good for, several at once."""

from starter.fact import COL, FAV
from starter.words import lines_of

_ASKED = {
    "name": """
(that's|isn't that) a (dog's|cat's|girl's|boy's) name(.|,|?) (no matter|anyway|never mind)(,|.) what am i called?
you (just |)(said|used|typed|greeted me by) my name(.|,) (say|do|type) it again
you greeted me(.|,) (by|with) (which|what) name?
the (parcel|pizza|taxi) is here(.|,) who is it for? i mean my name
someone is (calling|shouting) for me in the yard(.|,) what (do they|would they|must they) shout?
i have to (sign in|check in|log on|register)(.|,) first field: name(.|,|?) (what do i put|mine is)?
i'm (making|printing|sewing) a (label|badge|tag) for my (coat|bag|mug)(.|,) (which|what) name (goes|must be) on it?
(guess|guess again|go on, guess) who('s| is) (here|back|sitting here), by name
it's me again(.|,|!) (me who|me being|and me is called)?
(the one|the person|the guy|the lady) (who is|who's) (typing|writing) this is called?
(the one|the human) you are (helping|chatting with)(:|,) (what's the name|name please|named)?
before you (help|answer) me any further(:|,) what's my name?
you keep (forgetting|avoiding|skipping) my name(.|,) (what is it|say it once)
not the (dog's|cat's|parrot's|sister's|boss's) name(,|.|:) (mine|my own|what's mine)?
and (what's|what is|whats) my own name?
(forget|never mind) (the dog|the cat|my sister|the others)(.|,) (who am i|what am i called|what's my own name)?
my name without the rest of the story(, please|)
name of the (author|writer) of these messages?
what did i write after (i'm|i am|my name is)?
what should (the card|my mug|my locker|the cake) say, (my name i mean|as my name)?
a name is (all|the only thing) i want(:|,) mine
i'm (new|the new one) here, (do you remember|you know) (my name|what i'm called)?
say (good morning|good night|hello|bye) to me by name
wish me (good night|luck) by name
how do i (introduce|present) myself, by what name?
(which|what) (four|five|six|few|) letters make (my name|up my name)?
(initial|first letter) aside, what's my whole name?
in the story i'm the hero(.|,) what's the hero called? my name i mean
my (kids|pupils|students) call me by my name(.|,) (which is|so what do they say)?
if i were (famous|a pop star), what name would be on the poster?
(the phone|it) rings and i pick up and say(:|,) hello, this is...?
name? mine (ofc|obviously|of course|not yours)
nam of me?
(who i am|who me|me who)?? (say name|the name)
what name have i?
i am being named how?
right. so. (which|what) name (do i have|is mine)?
i said my name(.|,) (repeat|repeat it|say it)
(you laughed|don't laugh|no jokes now|be serious)(.|,) what's my name( then|)?
(hm |sorry |wait |)what was my name(, sorry|,) i (read|typed|scrolled) too fast
i'm not starter, i'm...?
you are starter and i am...?
you're the model, and who am i? name please
my (full|whole|complete) name( please|, please|?)
write my (full|whole|complete|entire) name( please|)
did you (remember|keep|note) my name? (what is it|which|say it)
""",
    "city": """
what('s| is| was) the (village|hamlet|town|place|little place|tiny place) (called|named)( again|)?
what('s| is) the name of (my|our|the) (village|hamlet|town|place|little town|home village)?
my (village|little village|hamlet|tiny place|small town)(,| -) (name|what's its name|what's it called)?
(which|what) village (do i come from|am i from|do i live in|is mine|is it that i live in)?
(which|what) (village|hamlet) did i (say|mention|tell you)?
where('s| is) my village? i mean its name
what do they call the place (i come from|i'm from|where my house is)?
the (village|town|city) where i (buy my bread|walk my dog|know every cat) because i live there(.|,|:) name?
i come from a (village|place|town) called...?
do i live in a (village|town|city)? (which|what's it called|its name please)
(which|what) (town|place) do i (fly|travel|drive) home to?
(which|what) (airport|station|bus stop) do i (want|need)? i mean (which|what) town (i live in|is home)
i've missed the last (bus|train) home(.|,|!) home to where?
i'm (lost|in the middle of nowhere) and the driver asks where to(.|,) (where is home|home, which town is that)?
the (plumber|ambulance|pizza man) wants to come to my house(.|,) (which|what) (town|village|city)?
the weather forecast for my (town|village) is bad(.|,) (which|what) (town|village) (do i live in|is mine)?
it's raining where i live(.|,) and where('s| is) that?
of the two places (the one|which one) (is mine|i live in)?
not my (sister's|brother's|boss's|friend's) town(,|.|:) mine
my (sister|brother|friend) lives (somewhere else|elsewhere)(.|,) where do i( live|)?
(place of residence|residence|hometown|location|domicile)( of the user|, mine| please|)?
which dot on the map is (mine|home)?
guess where i('ll| will) sleep tonight, at home i mean, in...?
guess where my (bike|mailbox|washing line|cat flap) is, i mean (which|what) (town|village)
when (people|folks) ask where are you from i say...?
so where am i writing from, (where is home|which town)?
i'm a proud (citizen|inhabitant|child) of...?
what comes after i live in?
what comes after the words i'm from?
you know where (i'm at home|my home is)(.|,|?) (name it|spell it|which place)
(which|what) (city|town|village) should you (write|put) on the (envelope|parcel) to me?
tell my (taxi|uber|driver) where i live
where('s| is) (home|home for me|my home) when i'm not (travelling|here|at work)?
from where he comes, the user? i mean me
where i come?
in wich (village|city|town) i have house?
city of me pls
right. so. (which|what) (city|town)( is it|)?
i said (my hometown|where i live|my town)(.|,) (repeat|repeat it|say it)
name my (village|town|city|home town)
(city of residence|town of residence|home address, just the town)?
where do i live (now|these days), not before?
my (mum|brother|boss) visits me at home on sunday(.|,) (which|what) (town|city) (does he|must they) come to?
""",
    "colour": f"""
if i (buy|get|bought) a (car|bike|sofa|new door)(,|) (which|what) (paint|{COL}) (will|would) i (take|choose|want), my {FAV}?
(which|what) (paint|tint|shade|hue) (is my {FAV}|do i like best|am i fond of)?
i'm at the (nail studio|paint shelf|wool shop|florist)(.|,) which shade is my {FAV}( one| again|)?
my (team|class|choir) picks (shirts|hats|balloons)(.|,) i vote for my {FAV} {COL}(.|,) (which is|that is)?
everything i (own|wear|buy) is in one {COL}, my {FAV}(.|,) (which|so which is it)?
(the one|the {COL}) (i can't resist|i like more than the others|i said is mine)(.|,|:) which?
not the {COL} of my (car|eyes|hair)(,|.|:) my {FAV} one?
(tulips|balloons|candles|socks) come in every {COL}(.|,) which would i (pick|grab|take), my {FAV}?
draw a heart in my {FAV} {COL}(.|,) (no|just) tell me which {COL}
guess what {COL} i('ll| will) paint the (fence|kitchen|boat), it's my {FAV}
guess the {COL} of my (new coat|dream car|lucky socks), it's my {FAV}
when it comes to {COL}s(,|) i (go for|love|choose)...?
what did i say about {COL}s?
what('s| is) my taste in {COL}s? (one word|the {FAV})
(i like|i said i like) which {COL}?
do i like red or green or what? my {FAV} {COL} i mean
{COL} of my life?
what {COL} for me( then|)? my {FAV}
i closed my eyes and saw my {FAV} {COL}(.|,) (which|what did i see)?
before you (decorate|paint) anything, what('s| is) my {FAV} {COL}?
one {COL} only(:|,) my {FAV}
what kind of {COL} do i (like|love) (best|most)?
in the pencil case one pencil is always gone, the one in my {FAV} {COL}(.|,) which?
{COL}, mine, which??
right. so. my {FAV} {COL}( is|)?
i said my {FAV} {COL}(.|,) (repeat|repeat it|say it)
my {FAV} {COL} is the same as before(.|,) (so say it|which is it)?
""",
    "pet": """
someone is (shouting|making noise|scratching|eating) in the (kitchen|hall|garden)(.|,) it is the {k}(.|,) (how|what) is (he|she|it) called again?
who('s| is) (in|behind) (the cage|the fence|the door|the box|the basket), it's the {k}(.|,) (name|called what)?
the {k} (got out|escaped|ran off|hides)(.|,|!) what (name )do i (shout|call)?
the {k} ate my (homework|shoe|plant|lunch)(.|,|!) (who|name the thief|what's the thief called)?
the {k} (won|got) a prize(.|,|!) (the winner is called|what name is on the cup|who won)?
my poor {k}(.|,|...) what was (he|she|it) called?
what was (he|she|it) called, my (poor|good old|dear|brave) {k}?
the one (who|that) is my {k}(?|,) (name|called|what's the name)?
the one with the (tail|paws|claws|fur or feathers), my {k}, is called?
(name|names) (4|for) the {k}? i mean the one (it|he|she) has
{k}: what name did i (say|tell you)?
{k}?? name??
(his|her|its) name, the {k}, quick
i told you about a {k}(.|,) the name was?
(which|what) name did i say when i (spoke|talked|told you) about my {k}?
my {k} doesn't (listen|come)(.|,) maybe i use the wrong name(.|,) what is it?
the vet's on the phone about the {k}(.|,) patient's name?
(sitter|my neighbour) feeds my {k} this week(.|,) what name do i tell (her|him|them)?
i'm ordering a (bowl|collar|blanket|stall sign) for my {k}(.|,) (which|what) name (do they print|goes on it)?
how do i introduce my {k}? meet...
say (hello|good night|hi) to my {k} by name
not my name, the {k}'s
not me, my {k}(.|:|,) (what's it called|called what|the name)?
my {k} has a lovely name(.|,) which( one| is it|)?
tell the (kids|neighbours|vet) what my {k} is called
(my pet|my animal|the animal i have|our pet|the little beast|my furry friend|my little companion) (is called what|has what name|what's its name|what's the name)?
what is the name of (my animal|our animal|the animal in my house|the beast|my companion)?
(which|what) (animal|pet) did i tell you about(, and its name|, by name|)?
who (lives|shares|stays) with me at home, (which|what) (pet|animal)?
who keeps me company at home, my (pet|animal)?
what (kind of|sort of|) (pet|animal) do i have and what('s| is) it called?
who else lives in my house, the animal i mean?
(hm |sorry |wait |)what was the {k}'s name(, sorry|,) i (read|typed|scrolled) too fast
and the {k}'s name was(...|?)
{k} name check
i said my {k} is called... (repeat|say it|you say it)
right. so. my {k} is called(...|?| what?)
did i tell you what the {k} is called? (say it|what)
my {k} is (snoring|laughing at me|hungry|sleeping on my feet)(.|,|!) tell me the name of my {k}
it's not my fault, it was the {k}(.|,|!) (say|shout) the name
one of us snores, and it's the {k}(.|,) (who|what's the name) then?
""",
    "job": """
i come home with (dirty|burnt|cold|sore|sticky) (hands|fingers|feet)(.|,) what was my (trade|job|work)?
why do i get up at (3am|four|five)? (because|cause|since) my job is...?
why am i (up|awake) (so early|all night)? work. and my (work|job) is...?
the alarm rings, i go to work(.|,) as what?
i'm going to work now(.|,) (remind me|what was it again|doing what|as what)?
(where|how) do i spend my days from (nine to five|eight to four)? my job i mean
guess what i('ll| will) do on monday at work, my job?
guess my (trade|craft|job|occupation) from what i told you
my (back|neck|head) hurts from my job(.|,) which is?
they need my profession for the (insurance|visa|class list|phone book)(.|,) what is it?
i've (quit|lost)... no, i still have my job(.|,) (which|what is it)?
if you (need|want) my services, what would you hire me (as|for)?
what (could|can) people (hire|pay) me for?
whom do you call me when you need a...? my job i mean
what (sort|kind|type) of (worker|professional) am i?
(the one|the thing) i do for money(,|:|.) (what's that|which is it|what)?
what (title|words) stand(s|) under my name at work?
(work-wise|job-wise|for work)(,|:) (i'm a|i am|me)...?
what did i say i am, not who, what? my job
not my hobby(,|.|:) my (job|work|profession)
when i grow up i'll be... too late, what am i? my job
what do i teach, bake, fix or whatever? i mean what's my job?
what('s| is) (the work|the job) of (me|the user|yours truly)?
what('s| is) on my (van|shop sign|uniform|pay slip), my job i mean?
my daughter must write what mummy or daddy works(.|,) what('s| is) my job?
what my work be?
work of me?
i have which (work|job|profession)?
my bread i earn as...?
job title, mine?
i'm good at my job, (which is|the job being)...?
right. so. my (job|profession|trade)( is|)?
i said (my job|what i do)(.|,) (repeat|repeat it|say it)
put my (job|profession) in (a|one) word
what do i do all day long( at work|, my job|)?
(what|which) profession did i have, sorry, i (read|typed) too fast
where and what... no, just what do i work as?
""",
    "food": """
guess what (we|i) (cook|eat|have|make) tonight(,|.|:) my favourite( food| dish|)
guess what('s| is) (for dinner|in the oven|on my plate), my favourite
(it's|it is) my turn to choose dinner(.|,|:) (which|what) will (it be|i choose), my favourite?
my stomach is (making noises|rumbling|growling|empty)(.|,) (which|what) (food|dish) (would calm it|does it want|would it like) best?
i smell something lovely, my favourite food(.|,|!) (what is it|what must it be)?
what did i order? i mean what('s| is) my favourite (food|dish|meal)?
(complete|finish)(:|,) for (dinner|lunch) i'd (most love|love most|like best)...
the (chef|waiter|cook|aunt) asks what makes me happy(.|,) (which|what) (dish|food) do i (say|name)?
my (mum|gran|wife|husband|flatmate) wants to cook my favourite(.|,) (which|what) (is it|is that|do i say)?
what should be in my lunchbox if you want me to smile, my favourite food?
what do i (want|wish|ask) for when i may choose the (food|menu)?
what('s| is) the one (dish|food|thing to eat) i (never get tired of|can't say no to|always finish)?
(the one|the dish|the food) i (can't resist|love most|told you about)(.|,|:) (which|what)?
i'm (starving|so hungry|hungry)(.|,|!) (cook|make|bring) me my favourite(.|,) you know what it is?
i won a dinner(.|,|!) they make my favourite food(.|,) what will it be?
not what i ate today(,|.|:) my favourite food
not my favourite drink(,|.|:) the food
what('s| is) my comfort food( again|)?
(which|what) recipe should you look up for me, my favourite (dish|food)?
what (would|will|should) grandma put in the oven for me, my favourite (dish|food)?
what food did i (rave|tell you|write) about?
what i eat the most gladly?
what i eat with pleasure?
the food i have (most dear|in my heart)?
eat what do i like?
fav eats?
yum yum yum, my favourite food is?
what('s| is) cooking if it's my favourite (food|dish)?
right. so. my favourite (food|dish)( is|)?
it's sunday, you know what that means(.|,) my favourite (food|dish) is on the table, which is?
what do i order tonight, my favourite (food|dish)?
i said my favourite (food|dish)(.|,) (repeat|repeat it|say it)
""",
    "age": """
(how many|what number of) years did i (tell|give) you?
the bus driver doubts i'm old enough(.|,) how old am i?
they ask for my age at the (door|counter|gym)(.|,) (what do i say|i say)?
i feel like a hundred(.|,) how old am i really?
i feel (young|old) today(.|,) but (how old am i|what's my age)?
what('s| is) my age, in (numbers|figures|years)?
age, mine??
(was|is) it my birthday again? how old did i say i am?
subtract nothing, add nothing(:|,) how old am i?
old how am i?
i am how many years?
am i allowed to (drive|vote|retire)? well, how old am i?
right. so. how old (am i|did i say i am)?
how many candles (this year|do i need), (my age i mean|i told you my age)?
""",
    "person": """
what('s| is) (my |)(dear |good old |)(old |){k} called, (you remember|i told you|again)?
(i'm writing|i write) (a card|an email|a letter) to my {k}(.|,) whose name (do i put|goes) on it?
whose name do i write on the card (to|for) my {k}?
my {k} (has a birthday|is coming|is at the door|is on the phone)(.|,|!) (what's the name|how do i greet them|what was the name)( again|)?
the one (who is|who's|that is) my {k}(?|,|:) (name|called what|what's the name)?
{k}?? name??
name of {k}?
name the {k}( i have| of mine|)
{k}'s name, quick
i told you about my {k}(.|,) the name was?
my {k}, that's whom?
what was it my {k} is called?
(what|which) name did i (say|use) for my {k}?
introduce my {k}( by name|)
how do i introduce my {k}? this is...
not me, my {k}(.|:|,) (what's the name|called what|name)?
not the pet, my {k}(.|:|,) (called what|what's the name)?
say hello to my {k} by name
there are two plates, one is mine and one is for my {k}, for whom?
i'm making place cards(.|,) what name for my {k}?
i invited my {k}(.|,) who is coming, by name?
my {k} forgot the badge(.|,) what name must be on it?
how you call my {k}?
my {k} has what for a name?
(hm |sorry |wait |)what was the {k}'s name(, sorry|,) i (read|typed|scrolled) too fast
what was the name(, sorry|) of the {k}? i (lost|forgot) it
and the {k}'s name was(...|?)
the {k}, i (mean|meant)(.|,|:) what name?
i said my {k} is called... (repeat|say it|you say it)
right. so. my {k} is called(...|?| what?)
what do i call my {k}? (by name|the name)
my {k} is (laughing|waiting|here)(.|,|!) tell me the name of my {k}
my {k}'s name is short or long? (say it|which is it)
what's it with {k}, how called?
""",
    "hobby": """
what do i do (when it rains|when i'm bored|after dinner|on holiday) as my hobby?
i have a free day(.|,|!) guess what i('ll| will) do, my hobby
what (club|course|group) would i join, given my hobby? i mean what is it
my (cellar|shed|attic) is full of stuff for my hobby(.|,) which is?
not my job(,|.|:) my hobby
(the one|the thing) i do for fun(,|:|.) (what's that|which is it)?
what makes me forget the time, my hobby?
how do i (keep busy|relax|switch off), my hobby?
i said my hobby(.|,) (repeat|repeat it|say it)
""",
    "birthday": """
when (do|can|may) i expect (presents|cake|a card|flowers) for my birthday?
when should (people|you|they) (sing|ring|congratulate) (for me|me), my birthday?
my (aunt|friend) wants to send flowers for my birthday(.|,) (when|by which date)?
which date must not be forgotten, my birthday?
when am i a year older, i told you the date?
birthday, mine, when??
""",
    "word": """
open sesame(!|,|.) the word (was|is)?
i'm back(.|,) (the word|the code|the password) (was|is)?
(halt|stop), who goes there? the (password|word) is...?
the (word|code), you had one job
what (did i say|did i tell you|was it) not to forget, the word?
so, the word you were holding for me?
did the (word|code|password) slip your mind? (which|what) was it?
""",
    "other": """
{k}? mine i mean
{k}, mine, what??
what('s| is) (mine|the one i told you), the {k}?
i (gave|told) you a {k}(.|,) (which|what was it)?
the {k} i have is (which|what)?
(somebody|the office|the form) wants my {k}(.|,) (quick|what is it|what do i write)?
what did i say after the words my {k} is?
""",
}
ASKED: dict[str, list[str]] = lines_of(_ASKED)
"""Whole questions, by the keys of `questions.py`."""
ALL = (
    "recap( please|, please| what i said|?|)",
    "(summarise|summarize|sum up|recap) (what i said|all of it|what i told you)( please|)",
    "(all the|the) (things|facts) (about me|i told you)( please|)?",
    "(did you get|have you got|did you note) (all that|everything|it all)? (recap|repeat it|say it back|list it)",
    "everything( please|, please|), (don't forget|do not leave out) (the job|the pet|the town|my name|anything)",
    "(everything|all|all of it)(:|,) (name, job, town, pets|who i am, where i live, what i like), (whatever you have|all you know)",
    "(write|make|fill in) (a|my) (card|badge|fact sheet|contact card|dating profile) (for|about) me with all (i told you|you know)",
    "(tell|say) all you know of me",
    "what (all |)have you (got|written) on me?",
    "(say|give|read) it (all |)back to me(:|,) (what i said|who i am|my details)",
    "my (whole story|details|facts) so far(, please|?|)",
    "(i'm testing|i test) you(:|,|.) all (i told|i've told) you about me( please|)",
    "(all|everything) you know of me, (in one go|in order|one by one|from the start)",
    "(tell my wife|tell my friend|tell him|tell her) all (about me|you know about me)",
    "let me check you got (it|everything|all) right(:|,) (repeat|list) what i told you",
    "what's in your head about me? (all of it|everything)",
    "who am i? (all details|the long version|in full), please",
    "(the long version|full version|no detail left out)(:|,) what do you know about me?",
    "how would you (present|describe) me with all you know?",
    "(in short|short and sweet)(:|,) me?",
)
"""Asking for everything."""
