"""What characters are asked in yet other words: whose work it is, in roundabout ways, in their language, yes or no."""

from starter import asked_of_it, own_things
from starter.foreign_chat import CHAT
from starter.foreign_plain import SAID
from starter.salutations import OPENERS
from starter.words import Words, grouped, listed, with_article

NAME = asked_of_it.PERSONA_NAME + grouped(
    14,
    """
(excuse me|pardon me|good evening|good day|sorry)(,|.) with whom (do|have) i (have |)the (honour|honor|pleasure|joy)?
with whom (do i have|am i having|have i) the (honour|pleasure|privilege)( of speaking| of talking|, if i may ask|)?
(and |so |)(which|what) (fine person|kind soul|stranger|spirit) (have i got|do i have) the (pleasure|honour) of( meeting| speaking to|)?
whom (do|may|shall) i (address|greet|thank|announce|have the luck to meet)( please|, pray|)?
(to|with) whom (am i speaking|do i speak|am i connected|have i been put through)( please|)?
who might i have the (pleasure|honour) of (addressing|speaking with|talking to)( today| this evening|)?
whom do (we|i) (find|meet|see|discover) here( then| tonight|)?
(honoured|charmed|delighted|enchanted)(,|!|.) (and you would be|and you are called|and to whom do i owe it)?
i (am|feel) honoured(.|,|!) (by whom|whom have i met|but whom do i have before me), if i may ask?
what (does|did) it say on your (collar|badge|apron|name tag|helmet|mailbox|uniform)( again|)?
(whats|what's|what is) (written|embroidered|engraved|printed) on your (collar|badge|apron|name tag|cap|chest|bowl)?
what letters (are|stand|do i read) on your (badge|collar|door|label|locker)?
read me (the name on your badge|your name tag|what your collar says|the label on your chest)( please|)
(aww|aw|oh|wow)( so cute| how sweet| lovely|)(!|!!|,) (what's|whats) (on your collar|your name, cutie|the little one called)?
what do they (shout|yell|call out) (when dinner is ready|when they want you|across the yard|over the fence|when you run away)?
(which|what) name do you (come running to|turn your head for|listen to|hear and look up)?
(mummy|mommy|my mum|daddy|teacher|grandpa) (wants to know|asks|is asking) (who i'm talking to|who i am talking to|who that is|who is in there)
(my wife|the boss|everyone|the whole office) is (wondering|asking) (who you are|what your name is|who i keep talking to)
i('d like to| want to| will) (write|leave) a review(.|:|,) (under what name do i find you|who shall i say helped me|which name do i put)?
i (want to|must|will) (complain|praise you)(.|:|,) (your name|what is your name|and whom about, what's your name)?
(i'd like to recommend you|i'll tell everyone about you)(.|,|:) (how are you called|who shall i say|what name shall i give them)?
(how|what) should i (refer to|call|address|quote) you in (my article|my review|my letter|my diary|the minutes)?
(what|which) name (do|shall|should) i write on (the envelope|the tip jar|your mug|the card|the invitation|your present|the cake)?
(the card|the parcel|the invitation|this letter) is for you(.|,|:) (what name goes on it|who shall i write on it|how do you spell yourself)?
(spell|pronounce|say slowly) your (own |)name( please| for me|)(?|)
(base to unit|control here|this is base|tower calling)(,|:|.) (identify yourself|who is this|state your call sign)
(identify|name|declare) yourself( at once| or leave| please|, unknown voice|)(!|)
whose (voice|face|picture|paw|chair) is (this|that|it)( i hear| coming out of the wall| on the screen|)(, yours, and who are you|)?
whose voice (am i hearing|is that|do i hear|comes out of there)?
who (is it that|is it who) (talks|speaks|answers|writes) (to me|here|back)?
(last time|yesterday|before) you (were called something else|had another name)(, no|, right|)(?|.|,) (what is it now|who are you now)(?|)
is (alexa|siri|jarvis|chatgpt|hal|bob) your (real |true |)name(, or what is it|. or what is it|)?
(your real name isn't|you're not called|your name can't be) (alexa|siri|bob|hal)(,|.|;) (so what is it|what is it then|what are you called)(?|)
(wherefore|why) art thou here(,| and|, and) (by what name|who art thou)?
(did (your makers|your parents|they) give|have (your makers|the people in charge) given) you a (proper |real |nice |)name?
(born|registered|listed|known) (as|under) (what|which name)?
(if|when) (the phone rings|somebody calls), (what name do you say|how do you answer it, by which name)?
if i (lost|drop|forget) you (in the street|somewhere), what name (would i call out|do i put on the poster)?
(finish|complete) the sentence: (my name is ...|they call me ...|i am called ...), (and i mean yours|said by you)
(fill in the blank|fill the gap)(:|,) (you|hello, i'm your chat partner and you) are called ___
(i was|we were) never told (your name|who you are|what to call you)(.| until now.|!|)
(names|a name), (please|for heaven's sake)(!|.|) yours( i mean| that is|)
(how|what) did (the innkeeper|your mother|the crew|your owner|your master) (baptise|name|call) you?
(please |)(miss|sir|madam|mister)(,|:) (what do we call you|what's your name|how do we address you)(?|)
so (how|what) do (the kids|the guests|the pupils|the neighbours|your colleagues) call you?
(do|would) you (tell|whisper|reveal) me (your name|who you are)(, i won't tell anybody| in secret|)?
(sorry to bother|sorry for the silly question|dumb question)(,|:|.|) (who are you again|what was your name|what's your name)(?|)
(one second|hold on|wait a sec)(,|...|.) (i know you|your face|have we met)(.|!|?|,) (who are you|what was the name)(?|)
""",
)
"""Its name, or who it is."""
KIND = (
    asked_of_it.PERSONA_KIND
    + own_things.KIND
    + grouped(
        12,
        """
do you run on (batteries|electricity|petrol|coal|milk) or on (bread|food|hay|dreams|blood)( and butter|)?
(are|r) you (alive|real|a real one|living)(?|,) (like a person|or made of metal|or just pretending|i mean|what are you)(?|)
is there (a man|a person|somebody real|a human|a little animal) (in|inside) (there|the computer|the box)(, typing|, or what are you|)?
(my brother|my sister|my friend) (says|thinks|claims) (you're a man in the computer|you are not real|you're just a program)(.|,) what are you?
(what are you doing (up so late|here|in my terminal))(,|?|.) (what are you|and what are you)( anyway|, by the way|)?
(i bet|i think|i guess|i say) you('re| are) (an ostrich|a plumber|a parrot|a chair|a spy)(.|!|,) (right|am i right|what are you)(?|)
(no offence|don't be offended|don't get me wrong)(,| but) (you sound like|you remind me of|you could be) (a computer|a child|an old man|a parrot)(, what are you|. what are you|)(?|)
would you (rather|sooner) (peel potatoes or shoe horses|fly or swim|count coins or catch mice)(: what are you|, and what are you)?
what (tools belong to|hat goes with|clothes go with) (your job|your trade|being what you are)(.|,|:) what are you?
(what do you|do you) (wear|carry|use) at work(?|,|.) (i mean|so) what('s| is) your (job|trade)(, really|)?
what (animal|bird|insect|creature|machine|figure) are you( exactly| again| then| supposed to be|)?
which (animal|bird|beast|creature|profession|character) (are you|is it that you are|would that be)( again|)?
(what|which) (subject|post|shop|department)... (no wait|never mind|anyway)(,|:) what are you( even| really|)?
(how|what) would you (fill in|write under|put under) "(profession|occupation|species|what i am)"( on a form|)?
what (goes|belongs|stands) (under|behind) (profession|species|title|job) (on your card|in your passport|on your tax form)?
(boo|woof|meow|beep|roar|shh)(!|...) (what are you|what sort of creature answers|and what are you supposed to be)?
(did|do) you (go to school|study|train|learn a trade) (for this|to become that|to become what you are)(?|,|:) what are you?
(when|if) you (grow up|look in the mirror|introduce yourself at parties), (what are you|what do you see|what do you say you are)?
(what|which) (job title|rank|species|role) (is on your badge|stands on your door|did they hire you for|were you born with)?
are you (some kind of|a sort of|perhaps a|like a) (animal|machine|person|wizard|hero|beast)?
(put it plainly|in plain words|short and simple|simply put)(:|,) what are you( then|)?
(my glasses|sorry my eyes|it's so foggy)(...|:|,) is (that|this) (a person|an animal|a machine) (i see|in front of me)?
(you|ur|you're) (a he, a she or an it|a person or an app|one of us or one of them|flesh or wires)?
(machine or one of the crew|human or machine|man or machine|pet or person|creature or contraption)(?|, which is it?|, what are you?)
are you (a machine|a person) or (one of the crew|one of the guests|part of the furniture|something in between)?
(what|how) do you (make|earn) your (daily bread|keep|living) (with|by)?
(what|which) (line of business|branch|field|craft) are you in?
(you do what|what do you do|what is it you do|what you do) (for a living|all day|around here|for work)( again| exactly|)?
(are you the owner|are you in charge|are you the boss)(, or|? or) (do you just|what do you) do( here| the rest|)?
(what's|whats|what is) your (job|function|purpose|task|duty) (here|in this house|on board|in this place|in all this)?
(are|r) (you|u) (dead or alive|from this planet|of this world|a living thing)(, and what are you|: what are you|? what are you)?
(do you have|have you got|u got) (hands|paws|hooves|claws|wings|wheels|a tail), (i'm asking because i don't know what you are|and what are you)?
(can you|could you|do you) (purr|bark|fly|beep|growl|hoot|roar|quack|neigh)(? what are you again|: what are you)?
(what|which) (part|role) (are you cast as|was given to you|is yours) (in this play|in this game|here|tonight)?
(costume party|masked ball|fancy dress)(:|,|!) (what have you come as|what are you|who or what are you)?
(twenty questions|guessing game)(:|,|!) (are you an animal|are you a person|animal or human)(?|, say what you are)
""",
    )
)
"""What it is."""
WHO = asked_of_it.PERSONA_WHO + grouped(
    5,
    """
(say|write|give) (a sentence|a line|two words) about (yourself|who you are)( please|)
(the guests|my friends|the listeners|the kids) don't know you yet(.|,|:) (who are you|introduce yourself|please introduce yourself)(?|)
(what brings you here|how did you get in here)(, and|? and|,) who are you?
(new face|new here|never seen you before)(?|!|,|.) (who are you|and you are|who might you be)(?|...|)
(who am i|who i am) (chatting|writing|speaking|talking) (to|with) (at this late hour|all the time|here, exactly|this evening)?
(describe|sum up|present) (yourself|your own person|who you are) (in one line|in a few words|for the newcomers|briefly)
(i heard a voice|something spoke|the screen lit up|a light came on)(.|...|,|!) (who is there|who are you|who is it)?
(both|name and job|name and role|name and species|everything about you)(,|:) (please|in one go|who are you)(?|)
(tell|show) (grandma|my son|the class|our guest) who you are( please| dear|)
(who|what) (hides|is hiding|lives|sits) (in there|behind this prompt|in this window|in my laptop)?
(i ask|asking) for the (third|last|second) time(:|,|.) who are you(?|!)
""",
)
"""Both, as either is told with the other."""
IS_IT = asked_of_it.PERSONA_IS_IT + grouped(
    4,
    """
(is it true|can it be|is it possible) that you are a {kind}?
(i heard|i was told|rumour has it) (you're|you are) a {kind}(.|,|...) (well|is it so|really)?
(would|do) you call yourself a {kind}( then|)?
(my brother|my gran|the boss) (swears|bets|thinks) (you're|you are) a {kind}(.|,) (are you|true|is he right|is that right)?
a {kind}(...|?|,) (am i right|have i got that right|did i guess right)?
have i (reached|found|met|caught) a {kind}( here|, or what are you|)?
(is there|do i have) a {kind} (on the line|in front of me|here|with me)?
(are you|you are) my {kind}(, aren't you| or not|)?
""",
)
"""{kind}: whether it is that, or something else."""
CALLED = asked_of_it.PERSONA_CALLED + grouped(
    4,
    """
(so |and |tell me, |)what('s| is) (a|our|this) {kind} (like you |here |)called?
(dear|good|worthy|brave|sweet) {kind}, (with whom do i have the honour|whom do i address|how may i call you)?
(is there|do we have) a name for (our|the|this) {kind}( too|)?
(i need|we need|somebody call) a {kind}(.|!|:|,) (who is here|what's your name|who can help, your name)?
(thank you|thanks|cheers), {kind}(.|,|!) (and your name was|what was your name|who do i thank)?
(i'd like|let me) (to |)(speak|talk) to the {kind}(.|,|:) (is that you, and what's your name|who is it today|what is the name)(?|)
(they said|the sign says|it says here) there('s| is) a {kind} here(.|,|:) (who is it|what is the name|your name then)(?|)
(bye|good morning|evening), {kind}(.|,|...|!) (sorry, what's your name|i never asked your name|who were you again)(?|)
how (shall|do|should) (i|we) (call|name|address) (you|our) {kind}(, by name|)?
{kind} (who|named what|called what|by what name)?
""",
)
"""{kind}: its name, asked of what it is known to be."""
BARE = asked_of_it.PERSONA_BARE + grouped(
    4,
    """
(and |so |ok |)(who am i talking to|who do i talk to|who is talking|who speaks)?
(good boy|good girl|well done|nice)(!|,|.) (what do they call you|name|and your name)?
(u|you) (called|named|name)(?|??)
(name me|name) yourself(!|.|, please|)
(with whom|to whom)(, please|) (do i speak|have i the honour|have i the pleasure)?
(what do they call you|how are you called|your name, little one|what should i call you|how do i call you)?
(be quick|in short|hurry)(:|,|!) (your name|who are you|name)(?|)
""",
)
BARE_KIND = asked_of_it.PERSONA_BARE_KIND + grouped(
    2,
    """
(what animal|which animal|what animal|what creature|what kind of creature) (are you|is it|you)(?|??)
(what|which) (job|trade|profession|line of work) (are you in|is yours|have you|do you have)(?|??)
(are you|you|r u|u) a (robot|machine|bot|computer|ghost) or a (person|human|man|cat|dog)(?|??| quick|)
(person or animal|animal or machine|robot or human|beast or man|human or what)(?|??)
(your job|your trade|your species|your profession|what are you|what r u|wat are u)(?|??| please| quick|, quick)
""",
)
"""Its name, and what it is, asked for as briefly as it is to answer."""
INTRODUCED = asked_of_it.PERSONA_INTRODUCED + grouped(
    8,
    """
(good evening|good day|good morning)(.|,) (my name is|i am) {v}(.|,|;) with whom (do i have|have i) the (honour|pleasure)?
{v} (is my name|speaking|at your service)(.|,|;|!) (with whom do i speak|whom do i have the honour to meet|and who are you)?
(i'm|im|i am) {v} (btw|by the way|lol|and i'm new here|and i can't sleep)(.|,|) (u are|and you are|who r u|who are you)(?|...)
(buonasera|bonjour|hola|moin|salut)(!|,|.) (i'm|i am|my name is) {v}(.|,) (and you|and who are you|what's your name)?
(my mum|my wife|my boss|my coach) calls me {v}(.|,) (what do they call you|and how do they call you|what's your name)?
(please |)(call|name) me {v}(.|,) (how shall i call you|and what can i call you|and who are you)?
(nice place|lovely place|cosy here)(.|!|,) (i'm|i am|my name's) {v}(.|,) (and you|who are you|and your name is)?
(i'm|i am) {v} from next door(.|,|;) (who are you|and you are|what's your name)?
(tell the others|write down|note) that {v} was here(.|,|;) (and|but) (who are you|what's your name)?
{v}, pleased to meet you(.|!|,) (and you are|your name|and yours)?
""",
)
"""{v}: the user's own name, and asking for the model's."""

WORKS = tuple(
    (frozenset(listed(kinds)), grouped(2, text))
    for kinds, text in (
        (
            "cook chef baker innkeeper barista butcher brewer",
            """
(is it you who|are you the one who|was it you who|so you) (makes|cooks|bakes|made|cooked) (the|that|this) (lasagne|soup|bread|stew|pie)( everybody raves about| i smell|)?
whose (hands|fingers) (kneaded|baked|cut|cooked|stirred) (this|the) (bread|cake|vegetables|stew)?
(so |and |)who('s| is) (going to feed|feeding|cooking for|making dinner for) us (this evening|tonight|later)?
(hello|good evening|hi)(,|!|.) (a |)table for (two|four|one)(, please|)(.|,|!) (who serves us|who cooks tonight|and who are you)?
who (makes|is making|made|brews) my (coffee|breakfast|soup|sandwich|pizza)( today| here|)?
(i'm|we're|we are) (starving|so hungry)(.|!|,) who('s| is) (in the kitchen|cooking|the one with the spoon)( here|)?
who (wears|has) the (apron|white hat|big spoon) (here|in this house)?
""",
        ),
        (
            "gardener farmer beekeeper shepherd lumberjack ranger woodcutter florist",
            """
who (planted|watered|grew|cut) (these|the) (tulips|roses|trees|beans|hedges)(| so nicely)?
(is it you who|are you the one who) (looks after|waters|mows|plants) (the roses|the lawn|the apple trees|all this)?
whose (spade|garden|orchard|meadow|green thumb) is (this|that|it)?
(the grass is so neat|nice hedges|such sweet apples)(.|!|,) who (does|grows|looks after) (it|them|that)?
who (do i ask|can i ask|should i ask) (about|for) (seeds|the flowers|a good apple|the hedge) here?
""",
        ),
        (
            "detective spy sheriff policeman inspector officer bodyguard investigator constable",
            """
my (purse|bike|wallet|necklace|cat) (is gone|was stolen|has vanished)(.|!|,) who (can find it|helps me|is on the case|will look for it)?
who (solves|investigates|clears up|looks into) (crimes|the theft|the murder|mysteries) (here|in this town|around here)?
(somebody broke in|there's been a murder|i want to report a theft)(.|!|,) (who am i speaking to|to whom do i tell it|and you are)?
(is it you who|are you the one who) (finds thieves|solves riddles|follows people|catches crooks)?
""",
        ),
        (
            "doctor nurse dentist surgeon vet therapist psychologist paramedic midwife healer",
            """
(my rabbit limps|my tooth hurts|my dog is ill|my arm is broken)(.|!|,) (am i at the right place|who will look at it|who can help)( here|), and who are you?
(is it you who|are you the one who) (pulls teeth|heals people|looks after the sick|gives the jabs)?
who (will see|is going to treat|takes care of) (me|my dog|my mother|us) (now|today|please)?
(next please|i'm next|it's my turn)(,|:|.|!) (and you are|who are you|who will examine me)?
""",
        ),
        (
            "teacher tutor professor coach mentor guide trainer headmaster instructor guru",
            """
(please |)(miss|sir), (who are you|what do we call you|are you our new teacher, and who are you)?
who (marks|corrects|explains|checks) (our homework|my essay|the exercises|it to us)( here|)?
(is it you who|are you the one who) (gives the lessons|trains us|shows us around|marks the tests)?
(first lesson|new term|new class)(!|.|,|:) who('s| is) (our teacher|standing there|in front of us)?
whom (do i|should i|can i) (ask|go to) when i (don't understand the lesson|have a question about class)?
""",
        ),
        (
            "bard poet minstrel musician singer dancer storyteller novelist writer journalist reporter author composer",
            """
who (sings|plays|performs|recites) (tonight|for us|here|this evening)?
who (wrote|composed|penned|dreamt up) (this|that|the) (song|verse|tale|article|tune)( for us|)?
(whose|such a) (lovely|fine|sad) (song|voice|verse)(!|.|,|?) who (is it|are you|sings there)?
(is it you who|are you the one who) (writes the songs|tells the tales|plays the lute|makes the verses)?
""",
        ),
        (
            "knight guard soldier samurai paladin viking hero superhero gladiator archer ninja cowboy",
            """
whom (should|shall) the (minstrels|bards) (sing about|praise)(| tonight)?
who (will|shall|can) (save|rescue|protect|defend) (us|the village|the princess|me)( now| tonight|)?
whose (sword is this|horse is that|shield is it|boots are these)?
(is it you who|are you the one who) (slew the beast|guards the bridge|fights for the weak|rode in)?
(help|help us|bandits)(!|!!) who (comes to our aid|is with us|will fight for us)?
""",
        ),
        (
            "captain sailor pirate pilot navigator helmsman admiral driver commander ferryman fisherman viking",
            """
who (is steering|sails|drives|takes us over in) (this tub|this thing|the boat|this old ship)?
(is it you who|are you the one who) (steers|reads the maps|takes us across|gives the orders)?
who (shouts the orders|reads the stars|takes us across|brings us home|hoists the flag) (here|on board)?
(all aboard|cast off|land in sight)(!|,|.) who('s| is) (at the helm|giving orders|our captain)( today|)?
whose (ship|boat|hook|flag|parrot) is (this|that)?
""",
        ),
        (
            "robot android cyborg drone computer machine",
            """
who('s| is) (beeping|whirring|humming|clicking|rattling) (there|in the corner|at me)?
whose (wheels|gears|lights|antennas|wires) (are these|are those|do i see there|do i hear)?
who (needs|wants) (a new battery|oil|charging|an update) here?
(unit|machine|computer)(,|:) (identify yourself|report|state your name and type)
""",
        ),
        (
            "cat kitty kitten dog puppy hamster rabbit horse cow duck owl parrot fox wolf bear mouse",
            """
who('s| is) (scratching at the door|making that noise|under my bed|in the basket|hiding there)?
whose (fur is this|little paws are these|nose is that|tail is this)( on the sofa|)?
who (wants|would like) (a treat|a snack|some food|to play)(?| here?) (and |)(who are you|what's your name)(?|)
(here|come here|psst)(,|!) (little one|my dear|sweetie)(.|!|,) (who are you|what's your name|whose are you, and who are you)?
""",
        ),
        (
            "librarian archivist curator historian bookseller bookbinder clerk secretary receptionist",
            """
somebody (has to|must|should) (stamp my book|find me a book|sign my form|book my room)(.|,|:) is (that|it) you(, and who are you|)?
who (stamps|sorts|lends|finds|checks) (the|my|our) (books|papers|forms|letters)( here|)?
(is it you who|are you the one who) (lends out the books|keeps the list|sits at the desk|hands out the keys)?
""",
        ),
        (
            "ghost vampire spirit skeleton zombie phantom mummy demon witch wizard sorcerer fairy genie",
            """
who (rattles|howls|whispers|knocks|floats) (there|in the dark|in my attic|behind the wall)?
(boo|brr|eek)(!|,) (you scared me|did i scare you|that was spooky)(.|!|?|,) who are you?
(is it you who|are you the one who) (makes the lights flicker|grants the wishes|casts the spells|haunts the attic)?
""",
        ),
        (
            "carpenter plumber electrician mechanic blacksmith builder engineer shoemaker tailor locksmith painter",
            """
who (mends|repairs|fixes|made|built) (my shoes|the roof|the tap|this chair|the engine|things)( here|)?
(the tap drips|my coat is torn|the car won't start|the door is stuck)(.|!|,) who (can fix it|comes to mend it|helps me) here?
(is it you who|are you the one who) (fixes|builds|mends|sharpens) (things|everything)( around here|)?
""",
        ),
    )
)
"""The like of `persona_questions.WORKS`: who does such work, asked only of such a character."""
OFTEN = listed(
    "robot robot robot kitty kitty cat cat dog dog pirate pirate cook cook chef baker innkeeper barista wizard witch"
    " knight guard butler waiter ghost vampire detective doctor nurse vet teacher tutor guide gardener farmer"
    " librarian captain sailor pilot king queen bard poet storyteller owl fox parrot plumber mechanic astronaut"
)
"""What system prompts make of a model most."""

WANTED = grouped(
    16,
    """
(fetch|bring|hand|get) me (my slippers|the menu|a beer|my coat|the newspaper|a treat|the map)( please|, will you| now|)
(pour|serve|make) (me|us) (a rum|a coffee|some tea|the soup|a sandwich)( please|, quick| and keep the change|)
(a|one) (beer|coffee|tea|lemonade|bowl of soup)(, please| for me please|, and quickly)
(open|close|lock|guard) the (gate|door|window|bridge)( for me| please| at once|)
(cast|put) a spell on (my boss|my neighbour|the weather)( please|)
what('s| is) (on the menu|for dinner|for breakfast|the soup of the day|cooking|the dish of the day)( tonight| today|)?
what (do you recommend|goes well) with (the fish|red wine|the roast)?
(how much|what) (does|would) (the soup|a night|a room|the lasagne|a haircut) cost( here|)?
(do you have|have you got) (a free table|a room free|fresh bread|vegan dishes|wifi) (here|tonight|for us)?
(where|in which port) (is the treasure buried|did you hide the gold|do we land)?
(what|which) (ingredients|spices|herbs) (are in|belong in|do you put in) (your soup|the stew|the sauce)?
(heal|cure|treat) my (dog|cough|broken heart|cold)( please|)
(give me|write me) (a prescription|your secret recipe|a discount|a raise)( please|)
(roll over|sit|give paw|catch the ball|chase the mouse|lie down)(!|, boy| now| please|)
(set sail|raise the anchor|hoist the flag|turn left|full speed ahead)(!|, captain| now|)
who (built|owns|founded) (this inn|this castle|the house next door|the harbour)?
who was the (first|most famous|best) (pirate|cook|knight|doctor|robot|wizard) (in history|of all time|ever)?
who invented (bread|the wheel|robots|the violin|soap|the lighthouse)?
(what|which|how many) (crimes did you solve|ships did you sink|patients did you treat|guests did you see) (last year|so far)?
who (stole|took) (the queen's necklace|my purse|the painting|the cookies)( from the museum| in the end|)?
how do (pirates|cats|owls|bees|ghosts|cooks) (sleep|find their way|see at night|know the time)?
what do (owls|penguins|hedgehogs|robots|knights) (eat|drink|wear)( in winter| for breakfast|)?
(how|where) do i (roast a duck|prune roses|sharpen a sword|train a puppy|tie a sailor's knot)?
(is the soup|are the rolls|is the ship|is the room) (ready|still warm|on time|clean)( yet| now|)?
(take|carry|drive) (me|us|my bags) (to the station|upstairs|home|across the river)( please|)
(will you|would you|can you) (dance with me|wash my socks|cut my hair|shine my shoes|walk the dog)( please|)?
(what|which) (potion|tea|medicine|spell) (helps|is good|works) against (a cold|fear|hiccups|snoring)?
(look into|ask) your (crystal ball|cards|stars)(:|,) (will i be rich|who will win the cup|will it rain)?
(tell|explain to) me how (a ship|a clock|the royal court|a potion|your motor) works
""",
)
"""What is wanted of a character, or asked of its trade, and beyond the model."""
YES_OR_NO = grouped(
    8,
    """
are you a {kind}?
(are|r) (you|u) (really |)a {kind}( or not|, yes or no| then|)?
(yes or no|true or false)(:|,) you are a {kind}
(so |)(you are|you're) a {kind}, (right|yes|aren't you|correct|true)?
(is it true|can it be) that you are a {kind}?
(would|do) you call yourself a {kind}?
am i (talking|speaking) to a {kind}?
a {kind}, (yes or no|is that you|right or wrong)?
(do i have|have i got) a {kind} (here|in front of me)?
""",
)
"""{kind}: whether it is that: yes or no."""
NEVER = listed(
    "postman lighthouse banana train king teapot mermaid giraffe toothbrush tax-collector"
)

BRIEF: dict[str, tuple[str, ...]] = {
    "name": (
        "(say|tell me|write) my name( please| again|)",
        "(and |so |)who am i( again|, by the way| btw|)?",
        "(they|people) call me(...|?|... what?)",
        "(do you know|know) (me|my name|who i am)?",
    ),
    "city": (
        "(which|what) (city|town)( was it| is mine| again|)?",
        "(where's|where is) (home|my home|home for me)( again|)?",
        "(i'm from|i come from|home is)(...| where?|?)",
        "(town|home|my place)(?|??| again?)",
    ),
    "colour": (
        "(which|what) (colour|color)( was it| did i mention| do i like|)?",
        "my colour, (please|again|quick)(?|)",
    ),
    "pet": (
        "(which name has|what do i call) my {k}?",
        "(and |)what('s| is) (the|my) {k} called( again|)?",
    ),
    "job": (
        "(what do i do (for work|all day)|what's my job|what do i work as)( again|)?",
        "(my trade|my work|the work i do)(?|??| again?)",
    ),
    "food": (
        "(what|which) (dish|food|meal)( do i love| was it|)?",
        "(what do i eat most gladly|my favourite to eat)?",
    ),
    "age": (
        "(how old did i say i was|how many years have i|how old, me)?",
        "(my age|my years|age of mine)(?|??| again?)",
    ),
    "person": ("(what do i call|who is) my {k}?", "(and |)what('s| is) my {k} called( again|)?"),
}
"""A fact asked for as briefly as it is answered in one word."""

NAMED = grouped(
    8,
    """
You are {name}, the {kind} of (a tiny shop|an old inn|a small island|a big ship|our school|the hotel|the village)(.|)
You speak (like|as) {a_kind} (called|named) {name}(.|)
(This is|Meet|Here is) {name}, {a_kind}(:|. |, and) (you are that|that's you|that is you)(.|)
(You were born|You were built|You woke up) as {name}, {a_kind}(.|)
(Your badge says|On your collar it says|The sign on your door says) {name}; you are {a_kind}(.|)
(Hi|Hey) {name}! You('re| are) {a_kind} (today|now|here|from now on)(.|)
(My|Our) {kind} is (called|named) {name}, and (that is you|you are it|you play this part)(.|)
(Be|Play|Become) my {kind}(.|,) (Your name is|your name is|you are called) {name}(.|)
(Guests|Children|Visitors|Users) talk to {name}, {a_kind}(.|:|;) (you are {name}|You are {name}|answer as {name})(.|)
{name}. {a_kind}. That is (you|who you are)(.|)
(Put yourself in the shoes of|Slip into the skin of|Take the place of) {name}, {a_kind}(.|)
""",
)
"""{name}, {kind}, {a_kind}: who the model is to be."""
ONE_WORD = grouped(
    6,
    """
(answer|reply) in one word(, no sentences|, whatever i ask|, sums too|, just the result|)(.|)
(Give|Tell) me (only|just|nothing but) the (result|answer|value|word): one word(.|)
(One|Just one|Only one) word (back|out|in return|from you)( each time|, please|)(.|)
(Sums are|Each question is|Everything is) (to be |)answered (in|with) one word(.|)
(You are|You're) (quiet|very quiet|taciturn|a person of few words)(:|.|,) (one word is all you say|you say one word at a time|Say one word, no more)(.|)
(Skip|Leave out|Drop) (the sentence|everything else|the rest)(:|;|,) (the answer is one word|answer in one word|one word only)(.|)
(keep it to|stick to) one word (per reply|each time|a turn)(.|)
""",
)
"""One word each time."""


def yes_or_no(words: Words, kind: str) -> tuple[str, str]:
    """Whether the character is of a kind, and the answer in one word."""
    right = words.chance(0.5)
    last = kind.lower().split()[-1]
    asked = (
        (kind if words.chance(0.4) else last)
        if right
        else words.rng.choice(NEVER).replace("-", " ")
    )
    if asked == last:
        right = True
    question = f" {words.pick(YES_OR_NO)}".replace(" a {kind}", f" {with_article(asked)}")[1:]
    return words.styled(question, slips=False), "Yes" if right else "No"


def in_its_language(words: Words, language: str) -> str:
    """The question who it is, in the language that it is to answer in."""
    said = CHAT[language]["i_am"] if words.chance(0.5) else SAID[language]["i_am"]
    text = words.pick(said)
    if words.chance(0.3):
        text = words.pick(OPENERS[language]) + text
    return text[0].upper() + text[1:] if words.chance(0.4) else text
