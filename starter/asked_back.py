"""Questions for what was told, in other words: exclamations, reproaches, riddles, gaps, a word or two.

FAV and COL stand for the spellings of these words; {k} is the kind, where a user may tell several.
"""

from starter.asked_back_besides import LINES as BESIDES
from starter.fact import COL
from starter.words import lines_of

LINES = {
    "name": """
my name! what is it?
(name!|my name!!|name of yours truly!|me! name?)
and who is it that you've been (talking|chatting) to all this time? my name!
what was i called again( then|, sorry|)?
what do i go by( these days|, remember|)?
what('s| is) the name i (answer to|respond to|listen to|turn round for)?
come on, (my name|say it, my name|you know my name|what's my name)
(oh come on|really|seriously)(,|?) you don't know my name?
(how rude|charming|thanks a lot), (not even my name|you forgot my name)(?|!)
i (clearly|distinctly|definitely) (said|told you|typed) (my name|what i'm called)(.|,) (well|so)?
is it too much to ask that you (know|say|keep) my name?
you had one job: my name
(the name|what name) i gave at the (door|start|very beginning), (was|it was)...?
you greeted me by name (earlier|before|a minute ago)(.|,) (do it again|which name|once more)?
i (said|wrote|typed) hi, i'm... (who|what|and then)?
(finish|complete) my (sentence|line): hello, i'm...
pleased to meet you, i'm... (who am i|what do i say here|go on)?
(first name|given name|forename|christian name), (mine|of the user|yours truly)?
dear ___, (i mean me|that's me)(. fill it in|. who|)
first name: ____ (that field is about me|about me, fill it in|of me, please)
user name, (i mean mine|i mean my own|my real one)?
what name did i (start this chat|come in|arrive|turn up) with?
(as|by) what did i ask you to address me?
what would my mother (shout|yell|call) (if i was late for dinner|up the stairs|across the playground)?
what would it say on (my mug|my locker|my lunchbox|my parking spot|my school bag)?
what would my (signature|autograph) (say|read|spell)?
my signature is unreadable(.|,) what does it say?
what do they (shout|chant|call) when i (score|win|walk in)?
introduce me to myself. what am i called?
so, stranger or friend? (what's my name|who am i)
we're on first-name terms(.|, aren't we?|, right?) (what's mine|so what's mine|mine is)?
you may call me by my first name(.|,) (which is|do you know it|what is it)?
letters of my name(, please| in the right order)?
(how is|how do you spell|how did i spell|how do i write) my (own |)name?
say it back to me, my name
(repeat|read) my name back to me
i want to hear my name (from you|from your mouth|in your voice|typed out)
(the user|your human|your conversation partner) goes by...?
what (handle|label) do i go under, my name i mean?
what (is|was) (me|this guy|this girl|this person) called( again|)?
the name of me, (which|how|what) (is|was) it?
how i was called( again|, please|)?
how did i (say|tell|told you) i am called?
my name (you have|you have it|you got it|you forget it)?
you (can say|say me|do know) how i am called?
(pls|plz|pleaaase) (say|tell) my name
(yo |bro |dude )(what's my name|who am i|you know my name right)?
wuts my name
whats my name (bot|robot|computer|machine|smarty|genius)?
robot, (who am i|what is my name)?
(knock knock|ding dong|guess who's back)... (who am i|what's my name)?
(test|check|testing) my name
are you sure you know (my name|who i am)? (say it|then say it|tell me)
(i'll|i will) give you a (cookie|star|point) if you (know|say|get) my name
(mum|grandpa|my little sister) (says|thinks|bets) you don't know (my name|who i am)(.|!) (do you|prove her wrong|prove them wrong)?
i am one of a million users(,|.) but (who|which one|what's my name)?
in the story of my life, what's the (hero|main character) called, i mean me?
when you dream of me, what do you call me?
nice to meet you, you said to... (whom|who|what name)?
ask me nothing, just say my name
(forget the rest|never mind that|leave that), what's my name?
(thanks for that|fine|lovely|hm, ok|well well)(.|,) (what was i called again|do you still have my name)?
(haha|lol|no), that's (your|not my) name(.|,) (what's mine|mine please|and mine)?
not starter, me. what's my name?
you're starter, (i'm|and i'm|i am)...?
you tarzan, me...?
that's you(.|,) and (who am i|what's my name|what am i called)?
(it's me again|me again|i'm back)(!|.) (recognise me|do you know my name|remember my name|who am i)?
(what's|whats) the name (again, mine|of mine|of me) (i mean|pls|please|then)?
i've told you (twice|once|a hundred times) what i'm called(.|!) (what is it|so|well)?
surely my name (hasn't slipped your mind|isn't gone|is still there)(. what is it|, is it|)?
has my name (fallen out of your head|gone in one ear and out the other|got lost)?
""",
    "city": """
come on, (which|what) (place|town|city) do i live in
(and me? |me? |and i? )(which|what) (city|town) do i live in?
my (city|town)! what('s| is) it( called|)?
(town!|home town!|my city!!|city!)
where is it that i've (been living|made my home|settled|pitched my tent)?
(which|what) (city|town) have i been living in( all this time| all these years|)?
what place did i say i('ve| have) moved (to|into)?
to where have i moved( again|)?
(the place|the town) i told you about(,|:) where i live(,|...) (which|name)?
i (call|called) which (city|town|place) (home|my home)?
home is where? (the city|the town|name the town), please
there's no place like home(,|.) (and mine is in|which is in|and that's)...?
where (does|would) my (sat nav|gps|phone) (take me|lead me) when i (press|tap|choose) home?
my address, last line: which (city|town)?
(street|name) i know(,|.) (town|city) of mine?
(town|city): ____ (where i live|mine|of residence)
place of residence: ____( fill it in| please|?)
city of residence?
which town do i put (below|under|after) my street?
if you (addressed|sent|posted) a (parcel|letter|postcard) to me(,|) (which|what) town would you (write|put)?
(to me,|dear me,) in ... (which|what) (city|town) (do i live in|is my home in)?
where should (santa|the stork|the pizza man|the taxi) come, which (city|town) do i live in?
where (is|stands) my (sofa|fridge|piano|washing machine|mailbox), in (which|what) (city|town)?
under (which|what) city's sky do i (sleep|live|wake up)?
in (which|what) town do i (wake up every morning|do my shopping|take out the rubbish|water my plants)?
(which|what) (city|town) do i (complain|rave|sing) about because i live there?
of which (city|town) could i be the mayor, living there?
i'm a local (where|in which town|of which city)?
(which|what) town's (rain|weather|traffic) do i put up with( every day|)?
i'm homesick(.|,|...) for (which|what) (town|city), do you (know|remember)? where do i live?
(you forgot|already forgotten|don't say you forgot)? (where i live|my town|my city)(?|!)
i only said it once, but where do i live?
i (clearly|definitely) told you (my city|where i live|my home town)(.|,) (so|well|and)?
how can you not know where i live?
you asked me nothing, but i told you where i live(.|,) (where|so where)?
not the country(,|.) the (city|town) i live in?
be precise(:|,) where do i live?
(big city or village|near or far|north or south)? (where do i live|where was it i live)
am i a city person? (which|what) city do i live in?
(shall|should) i tell you where i live, or do you (know|remember)?
do you (have|know) my (whereabouts|coordinates), i mean my (city|town)?
(i live where|where i live|where is my house) (again|then|pls|plz|bro|mate)?
where do i live at?
where u think i live
wher do i live
where am i (from|living) (bot|robot|again bot|lol)?
what's my (hood|home base|base|turf), the (city|town) i (mean|live in)?
my home (city|town) (is which one|which is|has which name|how it's called)?
in which town (live i|do live i|i have my living)?
where i (stay|am staying|have my flat|am residing)?
the city of me(, which|, what is)?
from which (town|city) (i write|are i|do i write) you?
how is named the (city|town) where i live?
where (live|stay) i?
i told you (where i'm at|where i'm living|where home is)(.|,|?) (so|remember)?
(say|type|give me) my town back
(repeat|read back) where i (live|said i live)
one thing(:|,) my (city|town)?
back to where i live(:|,|.) (what did i say|which city was it|name the town)?
(thanks|lovely|fine|interesting)(.|,|!) do you also (know|remember) where i live?
(haha|lol|hm|oh well)(.|,) and where do i live?
(that was my job|that was my name|right, that's my name)(.|,) and my (town|city|home town)?
i'm (cold|tired|fed up) and i want to go home(.|,|!) where do i live?
the party's over(.|,) (home i go|i'm off home)(.|,) (to|but to) (which|what) (city|town)?
they (stopped|asked) me at the border(:|,) residence? what do i (say|answer), (which|what) city?
my (aunt|penfriend) wants to (send|post) me (a jumper|cookies)(.|,) to (which|what) (city|town)?
my grandson (writes|draws) our house(.|,) (which|what) (city|town) do i live in, he asks
twenty points(:|,) my home town!
where do i hail from( again|)?
""",
    "colour": """
(which|what) COL has been my FAV (since school|since i was a child|all my life|for years|all along)?
(come on|go on|oh come on)(,|) (which|what) COL (do i like|is my FAV)
my COL! (what|which) is it?
(FAV COL!|my FAV COL!!|COL!)
and (me? |mine? )(which|what) COL do i (like|love) (best|most)?
(which|what) COL did i say (beats|is better than|is nicer than) (all the others|every other|the rest)?
(which|what) COL do i (swear by|stick to|always come back to|always choose|wear all the time because i love it)?
(which|what) COL is (me|so me|totally me|my thing)?
that COL of mine(,|...) (which|what) was it( again|)?
i'm a ... (person|fan|lover), COL-wise?
COL i (like|love|picked|chose|mentioned)?
(best|top|number one) COL, (according to me|if you ask me|in my book|in my eyes)?
(which|what) COL do i think is the (best|greatest|loveliest)( of all|)?
FAV COL: ____ (mine|about me|fill it in)
my FAV COL is ____(. fill in the gap|. the gap, please|?)
the form says FAV COL(.|,) (what goes there|mine is|what's mine)?
a COL and it's my FAV(:|,) (which|which one|what)?
i see something you don't see and it's in my FAV COL(.|:|,) (which COL|what COL) is it?
if i were a (wall|car|fish|bird) i'd be my FAV COL(.|,) (which is|namely|so)?
(which|what) COL would (my flag|my castle|my superhero cape|my rocket|my socks|my umbrella) be, if it's my FAV?
you're (knitting|painting|baking) me something in my FAV COL(.|,|:) (which|what) COL do you (take|use|need)?
(paint|colour in|draw) me in my FAV COL(.|,) (which|what) COL would that be?
(which|what) COL of (pen|ink|marker|chalk) do i (want|reach for), my FAV of course?
my (nails|shoelaces|curtains|pyjamas) are in my FAV COL(.|,) (so|guess|which means) (which|what) COL?
how can you forget my FAV COL?
(you forgot|already forgotten|don't tell me you forgot)? my FAV COL(?|!)
i (clearly|definitely) (said|told you) (which|what) COL i (like|love)(.|,) (well|so|and)?
i only have one FAV COL(,|.) (name it|say it|so which)
you should know my FAV COL by (now|heart)(.|,) (which|what is it)?
is my FAV COL (lost|gone|still in there)? (say it|which is it|what was it)
warm or cold(,|?) (what|which) COL do i like best?
no, (which|what) COL do *i* like?
(the |a )COL that makes me (happy|smile), (which|what) (is|was) it?
my eyes (light up|shine) when i see (which|what) COL, my FAV one?
(which|what) COL am i (obsessed with|nuts about|crazy for|hooked on|fond of most)?
(which|what) COL did i (fall for|go for|vote for|mention as my FAV)?
(what|which) COL was it that i (couldn't stop talking about|said i love|told you i like)?
whats my fav COL (bot|robot|mate|again|then|plz)
wich COL i like
wat COL do i like
(fav|fave) COL (pls|plz|quick|again|mine)?
(say|tell) me my COL
my most (beautiful|lovely|nice) COL, (which|what) is it?
(which|what) COL (like i|i find the best|is for me the best|is to me the dearest)?
what is the COL (of my preference|which i prefer|that likes me most)?
the COL FAV of me?
how was it(,|:) my FAV COL?
to me the best COL is (which|what|called what)?
(repeat|read back) my FAV COL
(give|tell) me back the COL i (told|gave) you, my FAV
(thanks|lovely|fine|interesting|nice one)(.|,|!) do you also (know|remember) my FAV COL?
(haha|lol|hm|oh well)(.|,) and (which|what) COL do i like?
(right, that's my job|that was my name|yes, that's my town)(.|,) and my FAV COL?
i'm in the paint shop(.|,|!) (quick, |help, |)my FAV COL was...?
(the rainbow|autumn|the sunset) (has|had) my FAV COL in it(.|,) (which|what) is that?
(my date|grandma|my teacher) (forgot|never knows) my FAV COL(.|,) (do you|you tell her)?
i bet a (cake|beer|coffee) you can't (name|say) my FAV COL
are you COL blind? (which|what) is my FAV COL?
ten points for my FAV COL!
the answer to FAV COL in my (friendship book|yearbook|diary) is?
(which|what) COL (shirt|jersey|balloon) would make me happiest, being my FAV COL?
what's the COL? my FAV i mean
the COL i (said|named|told you)?
COL preference( of mine|, mine|: mine is)?
in (which|what) COL do i (like|love) (things|everything) (best|most)?
if all the world had to be one COL, my FAV(,|...) (which|what) would it be?
""",
    "pet": """
name of my {k}??
my {k}! (what's|what is) (he|she|it) called?
({k}!|{k} name!|my {k}'s name!!|the {k}! name?)
(come on|go on|oh come on)(,|) what's my {k} called
what have i been calling my {k}( all this time|)?
what did we (end up calling|baptise|agree to call) (my|the|our) {k}?
my {k} (has had|has) (which|what) name( since we got (him|her|it)|)?
what was my {k} called (again|then|now), sorry?
what (is|was) that {k} of mine called( again|)?
and my little {k}?
and my (dear|old|sweet|lazy|silly) {k}, (what's (he|she|it) called|called)?
my {k} is offended that you forgot (his|her|the) name(.|,|!) (what is it|say it)
my {k} (wants to know|asks) if you know (his|her|its) name
my {k} (says hi|says hello|sends greetings|is purring at you|is staring at the screen)(.|!) what's (his|her|its) name( again|)?
how could you forget my {k}'s name?
you (forgot|lost) my {k}'s name(?|!|, didn't you?)
i (clearly|definitely) told you what my {k} is called(.|,) (well|so)?
i (said|wrote) i have a {k} called...?
i have a {k}, as you know(.|,) (named|called|by the name of)?
name of the {k}: ____( fill it in| please|)
name of animal: ____ (it's my {k}|that's my {k}|for the {k})
(species: {k}. name?|{k}, name:)
here comes my {k}, here comes...?
good (boy|girl), ... (what's my {k}'s name|what was my {k} called)?
sit, ...! (what's my {k}'s name again|oh what's the {k} called)
dinner's ready, ...! what's my {k} called?
if my {k} had a (door plate|passport|fan club|birthday card), what name would be on it?
who (eats|gets) all the {k} food (at my place|at my house|in my house), by name?
my best friend has four legs or wings and is a {k}(.|,|:) (name|called)?
(who|which name) do i (shout|call|whistle) for when i want my {k}?
i'm (talking to|cuddling|feeding|brushing) my {k} (now|right now)(.|,) (whom|who is that|what's the name)?
what's the (beast|creature|little monster|furball) called, my {k}?
(the|that) {k} i live with, (what's the name|what name|called)?
the {k}, (how was it called|how is it called|what was it called)( again|)?
how we call the {k}?
my {k} how it calls?
which name (carries|bears|wears) my {k}?
what for a name has my {k}?
the name from my {k} was?
(say me|tell) the name of my {k}
whats my {k} called (bot|robot|mate|again|plz|lol)
wats my {k} name
my {k} name (pls|plz|quick|again|what)?
u know my {k}'s name?
(spell|type out|write out) my {k}'s name
(repeat|read back) what my {k} is called
did my {k}'s name (stick|stay|get through|reach you)?
does my {k} have a name? (which|what is it)
is my {k}'s name (still there|gone|lost)? (what is it|say it)
i (bet|wager) you can't (name|say the name of) my {k}
(ten points|a treat|a biscuit) if you know my {k}'s name
(thanks|lovely|fine|nice)(.|,|!) do you also (know|remember) what my {k} is called?
(haha|lol|hm|oh well|no, that's me)(.|,) and (what's |)my {k} called?
(that was my name|yes, that's my town|right, that's my job)(.|,) (and my {k}|and the {k}'s name|and what's my {k} called)?
i'm (writing|mailing) a postcard home to my {k}(.|,) dear...?
my (granddaughter|friend's little boy) wants to (call|pet|stroke) my {k}(.|,) what's the name?
there's (hair|fur|mud|a mess) on my sofa and it was the {k}, it was...( who| name|)?
my {k} did it! (who|what's the name of the culprit|name the culprit)
my {k} and i went for a walk, me and...?
without looking(:|,) my {k}'s name?
the password is my {k}'s name(.|,) (so what is it|so|what do i type)?
i've got a {k}, (you know|remember)(?|.) (what's|what was) (he|she|it) called?
(what's|what is) (his|her|its) name, the {k}'s?
we talked about my {k}(.|,) (you remember the name|and the name was|what's the name)?
by (what|which) name does my {k} go?
who's a good {k}? (name please|by name|say the name)
""",
    "job": """
which (profession|trade|job) do i exercise?
(which|what) job have i (been doing|had)( for years| all these years| since school| so long|)?
my job! (what is it|which)?
(job!|my job!!|profession!|occupation!)
(come on|go on|oh come on)(,|) what do i (do for a living|work as)
(and me? |me? |and i? )(what do i do for a living|what's my job|what do i work as)?
what am i( again|), job-wise?
what was i( again|), professionally?
(as|like) what do i (work|earn my living|go to work)( again|)?
what do i say when (people|they) ask(:|,) and what do you do?
what do i do (from nine to five|on weekdays|to pay the bills|to pay the rent)?
what (pays|is paying) my (rent|bills|mortgage)( as a job| by the way|)?
i (slog|toil|work) (away |)as a(n|)... (what|?)
i'm a... by (trade|profession)(. fill it in|?| what?)
occupation: ____ (mine|fill it in|about me)
profession: ____( of the user| please|?)
(current|present) (position|employment|occupation|job)?
(my|the user's) (occupation|employment|line of work), please
what (goes|belongs) (in|into) the box (marked|called) (occupation|profession)( for me|)?
what's the (first|last) (line|word) on my business card, my job i mean?
what would my (colleagues|clients|customers) say i do (for a living|as a job)?
which job did i say (i do|is mine|keeps me busy|i'm in)?
(which|what) job (gets me up|makes me tired|wears me out|stresses me out|keeps a roof over my head)?
what am i trained (as|to be) and paid for(, my job|)?
why am i so tired? what's my job( again|)?
i'm exhausted from work(.|,) what do i do( there| again| for a living|)?
guess what i do when i'm not chatting with you, my job i mean
what (hat|uniform) do i wear at work(,|?) (as what|what's my job)?
what's my (role|function|post|position) at work?
i told you (what i am|how i earn my money|what my work is)(.|,) (so|well|and)?
how can you forget my job?
(you forgot|already forgotten|don't tell me you forgot)? my job(?|!)
i (clearly|definitely) told you (my job|what i do for a living)(.|,) (so|well|and)?
i didn't tell you about my work for nothing(.|,) what (is|was) it?
you should know my job by (now|heart)(.|,) (which|what is it)?
riddle: i do it for money, monday to friday(.|,|:) what's my job?
charades(:|,) i'm acting out my (job|profession)(.|,) what is it?
what's my job, (mister|miss|little|clever) (robot|machine|computer)?
(pretend|imagine) you're my boss(.|,) what am i employed as?
(pretend|imagine) you write my (reference|obituary|linkedin)(:|,) what was my (job|profession)?
what would they (print|put) under my (photo|picture) as profession?
(a kid|my grandson|a pupil) asks what i do all day at work(.|,) and i say?
my mother (brags|tells everyone) about my job(.|,) (which is|what is it)?
the tax (form|man|lady) wants my (occupation|profession)(.|,|:) which is?
whats my job (bot|robot|mate|again|plz|then)
wat do i do for work
job (pls|plz|quick|again|mine|of me)?
wots me job
(work|job), (mine|what was it|you remember)?
(which|what) work (make i|do i make|i make)?
what is my (labour|employ|metier)?
what (work i|am i working|i work) as?
as (which|what) i am (working|employed)?
by profession i am...?
what do i (have|got) for a (job|profession)?
my work is (which|what|called what)?
(how|in which way) do i (get|gain|win) my (money|bread)?
(repeat|read back) (my job|what i do for a living)
(say|type) my (job|profession) back to me
(thanks|lovely|fine|nice)(.|,|!) do you also (know|remember) (my job|what i do for a living)?
(haha|lol|hm|oh well)(.|,) and what do i do for a living?
(that was my name|yes, that's my town|right, that's my colour)(.|,) and (my job|my profession|what do i work as)?
i (bet|wager) you can't (name|say) my job
am i rich or poor? well, what's my job?
(five|ten) points for my profession!
(do you|you) (have|got) (my job|my profession) (on file|in mind|at hand)?
in the world of work i'm a(n|)...?
what (craft|business) did i say i'm in?
when somebody shouts is there a ... in the house, i stand up(.|:|,) what's my job?
what do i (put down|write down|enter) when they want to know my profession?
""",
}


def _spelt(line: str) -> str:
    """The line with the spellings of what has several."""
    return line.replace("FAV", "(favourite|favorite|fav)").replace("COL", COL)


QUESTIONS: dict[str, tuple[str, ...]] = {
    base: tuple(map(_spelt, lines)) for base, lines in lines_of(LINES | BESIDES).items()
}
"""By the keys of `questions.py`."""
