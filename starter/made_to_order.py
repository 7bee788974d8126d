"""Lists, tables, code, stories and texts to be repeated, ordered in passing: with the situation before it, or half of it left out."""

from starter import errands
from starter.words import listed

ITEMS = (
    "(we're|we are|i'm|they're) (missing|short of|lacking|running out of|almost out of) {items}(, can you|. can you|, could you) (write (that|those|it) down|note (that|those)|list (that|those))( one under another| as a list| for me|)(?|)",
    "so for the (trip|party|picnic|fair|bake sale|match) we're missing {items}(. list|, list it please|. put that down as a list|, please list)",
    "(still|yet) (missing|needed|to get|lacking)(:|) {items}(. list|. list pls|, put that in a list|. can you list it)",
    "(missing|needed|required)(: | = |... ){items}(. as a list|. list pls|. bullet them)",
    "(mum|dad|grandma|my boss|my flatmate) (rang|called|texted|wrote)(:|,|. i should get|, i must bring) {items}(. list please|. make it a list|, list it for me)",
    "(moving day|party time|camping|exam week|school starts|baby on the way)(!|!!|...|:) {items}(. list|. make that a list pls|, as list)",
    "what i (packed|bought|have|got|finished) so far(:| -|) {items}(. list|, as a list|. list it pls)",
    "(kids|guests|the neighbours|friends) want (pancakes|pizza|soup|a cake)(:|,|. needs) {items}(. make it a list|. list please|, list)",
    "(dinner guests|guests|my team|coming tonight|passengers|players|the cast)(:| are|) {items}(. list of them please|. list them|, as a list)",
    "(haha nice|lol ok|ok cool|oh well|fine|ugh|right then)(.|,|!) (now |ok now |and now |)(this as a list|this in a list|a list with)(:|) {items}",
    "(top of my head|off the top of my head|from memory|just thinking aloud)(:|,) {items}. (turn it to bullets|bullets|list it|make a list of that)",
    "(bring|take) (along|to the party|to school|on sunday)(:|) {items}. (i want it as checklist|as a checklist|checklist please|list)",
    "(arrange|order|place|lay out) the following (into|as|in) bullet points(:|) {items}",
    "(compose|assemble|build|produce) a list (from|out of) these( words|)(:|) {items}",
    "make (bullets|a list|bullet points) (out of|from) (that|this)(:|) {items}",
    "i've got a (headache|cold|meeting|train to catch) so (keep it short|be quick)(.|:) list(:|) {items}",
    "(no story|no poem|no table|no sum|not a table)(,|:|.) (just |)a list(:| of|) {items}",
    "(don't add anything|nothing else|only these|no more than these)(:|,) a list (of|with) {items}",
    "the list (for|of) (the market|saturday|the chemist|the hardware shop|today)(:|) {items}",
    "{items}. (that's the list|there's my list|my list)(. write it down|. show it|, show it nicely|. print it)",
    "(from|at) the (chemist|baker|market|garden centre|hardware store)(:|) {items}(. list|. as list pls|, list please)",
    "(can|could|would) u (list|bullet|write down)(:|) {items}",
    "(listing|list time|lists|list mode)(:|!|) {items}",
    "please to make list(:| with|) {items}",
    "i must not forget {items}(. so: list|. list it|, list please|. write that as a list)",
    "(fridge is empty|cupboard is bare|nothing in the house)(.|!|:|,) {items}(. list|. list please|, list it)",
    "(tomorrow's|monday's|tonight's|the) (jobs|work|chores|plan|programme)(:|) {items}(. list|, as a list please|. in bullets)",
    "(put|set) {items} (down|out) (as|in) (a list|bullets)( please| pls|)",
    "(sooo|ok soo|sooo ok) (the list|my list)(:|...) {items}",
    "(pleeease|plsss|plzz) (list|make a list)(:|) {items}",
    "(my therapist|the doctor|my coach|the teacher) says i (need|should do|should try)(:|) {items}(. list it|. list please|, as a list)",
    "each (gets|on) a line of its own(:|) {items}",
)
"""What goes into a list, its occasion before it."""
NUMBERED_ITEMS = (
    "(1. to 4.|1 2 3|one two three|nr 1, nr 2, ...)( please|)(:|) {items}",
    "we have (some |)(suspects|candidates|finalists|choices|options|stops)(:|,) {items}. (number them|with numbers|numbered list)",
    "(steps|method|how to do it|stages|phases)(:|) {items}. (please number|numbers|number the steps|numbered)",
    "(rank|ranking|podium|results|top)(:|) {items}(. numbered| as numbered list|, numbers please|. number it)",
    "(first to last|in this order|winner first|from best to worst)(:|) {items}. (numbers|number them|a numbered list please)",
    "(agenda|order of events|running order|line-up)(:|) {items}. (numbered|numbers pls|number the points)",
    "(i'd like|i want|give me) (the points|these|this) (numbered|with a number each)(:|) {items}",
    "(not bullets|no dashes|no bullets)(,|:) (numbers|a numbered list)(:|, please:|) {items}",
    "(put|stick) (1, 2, 3|numbers) on (these|them)(:|) {items}",
    "{items}... (with numbers please|number those|numbers on these please)",
    "(mum|the boss|my teacher) wants (a numbered list|it numbered|numbers)(:|) {items}",
    "(itinerary|route|our stops)(:|) {items}(. numbered|. as a numbered list|, number the stops)",
)
MORE = (
    "(oops|ups|argh|damn|right|ah|hm) (also|and|plus) {item}( please| pls|)",
    "(almost forgot|nearly forgot|i forgot one)(:|,|...) {item}",
    "{item} (aswell|on top|on it too|also)( please| pls|)",
    "also(:|,|) {item}( pls| thx|)",
    "(and|plus) {item}(,| then) (that's it|that's all|done)",
    "(ok but|yes but|good but) {item} too( please|)",
    "(extend|complete) (it|the list) with {item}( please|)",
)
"""What a list is to have besides."""
LISTED = (
    "list of {what}, {n} (is|are) enough( please|)",
    "{n} {what} i (could|might) (draw|learn|try|use)( this week|)",
    "(oh and|and oh|also) {n} {what}( please| pls|)",
    "my (daughter|nephew|student|colleague) asks for {n} {what}( in a list|. list them|)",
    "{n} {what} for (my quiz night|pub quiz|hangman|my crossword|a charade)( please| pls|)",
    "(stuck on|blank on|can't come up with) {what}(.|,|:) {n}( please| would do| will do|)",
    "{n} {what}, (no more no less|not more|that's all|then stop)",
    "(not a story|no table|no poem)(,|:) {n} {what}( please| as a list|)",
    "(sooo|haha|ugh)(,|) {n} {what}( pls| plss|!!|)",
)
REDO = (
    "(no|nah|hm|hmm|oh|wait)(,|) (give me|make it|i need|better|i want|say|do) {n}( please| instead| pls|)",
    "(i meant|i mean|sorry,|make that) {n}( of them| please|)",
    "{n}( instead| i meant| rather| i mean|, not {m})",
    "(actually|on second thought|in fact)(,|) {n}( please| are better| of them|)",
    "(let's do|let's say|can it be|could it be) {n}( instead|)(?|)",
)
"""Of a list of things it knows: the same from the start, with another number of them."""
TITLES = listed(
    "who does it,watering day,where bought,who brings it,best before,phone number,due date,first name,last name,who pays,how many,how much,how often,time of day,bus line,chore,plant,room,breed,owner,member,instrument,income,expenses,pace,meaning,translation,birthday,street,notes,remarks,rating,genre,year read,borrowed by,last seen,who won,points scored,seat,gate,departure,arrival,dose,medicine,symptom,ingredient,calories,minutes,reps,weight lifted,pupil,mark,homework,word,exercise,shelf,condition,start,end,duration,shift,nurse,patient,guest,present,table number,diet",
    ",",
)
"""What else columns are called."""
ADD_COLUMN = (
    "(ok |and |now |please |oh, |)add {item}( please| pls| too|)",
    "(a third|a further|an extra|a last|one extra) column(:| for|,) {item}( please|)",
    "(add|append|give it) (a third|a further|a new|a last|an extra) column(:| called| for|,) {item}",
    "(and|plus|also) {item}(| please| pls|, as a column)",
    "(hm|oops|wait|ah)(,|...) {item} (is missing|too|as well)( please|)",
    "(one column more|another column)(,|:|...) {item}( pls| please|)",
)
"""Behind a table."""
COLUMNS = (
    "table for (our flat|the office|my class|the club|my garden|the kitchen|the team)(:|,) {items}",
    "(a |)table for (our flat|the office|my class|the club|the band|the house)(,|:) columns {items}( please|)",
    "(we're three in the band|five of us share a flat|i run a shop|i coach kids|i teach|i keep bees)(.|,|:) (table|a table)(:| with|) {items}",
    "(for my bookkeeping|for my diary|for the kitchen door|for the choir|for my plants|for training)(:|,) {items}(. as table please|. table|, as a table)",
    "(i'd like|make|draw) a (timetable|rota|scoresheet|log) kind of table(:| with|) {items}",
    "(rota|roster|overview|sheet|chart|logbook|matrix)(, a table|, as a table| in table form)(:|) {items}",
    "(a grid|a table|something with columns) with (headings|the headings|titles) {items}(?|)",
    "make table pls(,|:) columns {items}",
    "(could|may) i have a (grid|chart|table) with (headings|columns|titles) {items}?",
    "(excel|spreadsheet|sheets|calc) (table|style|like)(,|:| with) {items}( please|)",
    "table(:|,) (first|1st) line {items}",
    "(tabel|tabl|tabelle)(:|,| with) {items}",
    "(empty|blank|fresh|new) table(:|,) {items}",
    "(not a list|no list|instead of a list)(,|:) a table(:| with|) {items}",
    "(header|headings|titles)(:|) {items}(. now the table|. the table is up to you|. make the table)( please|)",
    "i need (a table|it as a table)(:|,) {items}, (that's all|nothing more|in this order)",
    "(haha|ok|nice|thanks)(.|,|!) (now |)(a table|table)(:| with|) {items}( pls|)",
    "who (does|brings|owns|wants) what(,|:) (a |)table with {items}",
)
TWO_COLUMNS = (
    "two columns. left is {one}, right is {two}(. table|. a table please|)",
    "(a |)(2|two) column (table|thing|list)(:|,) {one} and {two}( please|)",
    "table, (2|two) columns(:|) {one} and {two}( please|)",
    "(left|first|one) column {one}, (right|second|other) column {two}(, as a table|. table|. make the table)",
    "{one} (next to|beside|against) {two}(,|:) (in|as) a table( please|)",
    "for each {one} the {two}(,|:|.) (a table|in a table|as a table)( please|)",
    "(table|a table)(:|,) {one}(->| -> |=>| => | / | + ){two}",
)
_NOTED = (
    "who brings what(:|) {items}(. table please|, in a table|. a table)",
    "(who does what|who sits where|who plays what)(:|) {items}(. table|. as a table please|. make a table of it)",
    "(rota|plan|timetable|duties)(:|) {items}(. table|. as a table|, in a table please)",
    "(can u|could you|pls) make a (table|grid) (of|from) this(:|) {items}",
    "{items}. (into a table|tabular please|one table please)",
)
NAMED = listed("Jo Kim Lee Marta Paul Ines Rob Dora Max Lisa Theo Amy Sven Nina Omar Yuki")
NOTED = (*errands.NOTED, *_NOTED)
"""For things with a word each."""
NOTE_KEYS = [
    *listed(errands.NOTE_KEYS),
    *NAMED,
    *listed("monday tuesday wednesday friday saturday sunday anna tom mia"),
]
NOTE_WORDS = listed(errands.NOTE_WORDS)
ANY_TABLE = (
    "i'm learning markdown(.|,|:) (show me a table|a table please|how does a table look)",
    "(draw|make|show) me any (table|old table)( you like| pls|)",
    "(what do your tables look like|how do your tables look)?",
    "(table please|a table)(, surprise me|, your choice|, fill it yourself| with your own content)",
)
_SAID = {
    "a class": (
        "(how do i|how to|how do you) (define|make|write|declare) a class( in python|)(?|)",
        "(define|declare|write|show) (a|some) class( in python|)( please|)",
        "(class|classes)(,|:|) (python|in python)( please| example|)",
    ),
    "a for loop": (
        "code (for counting|to count|that counts) (from |)1 to (10|5|20)( please|)",
        "(program|script|python)(:| for) (counting|count) (from |)(1|one) to (10|ten|5|five)( please|)",
        "(i forgot|remind me) how (loops|for loops|a for loop|a loop) (work|works|goes|look)( in python|)",
        "(how does|how do) (a loop|for loops|one loop) (work|look)( in python| in code|)?",
        "(repeat something|do something ten times) in (code|python)( please|)",
    ),
    "a while loop": (
        "(how does|what does) a while loop (work|look like|go)( in python|)?",
        "(i forgot|remind me) how while (works|loops work|goes)( in python|)",
    ),
    "a dictionary": (
        "(how do i|how to) (make|create|define|use) (a dict|a dictionary)( in python|)(?|)",
    ),
    "a variable": ("(how do i|how to) (set|make|declare|assign) a variable( in python|)(?|)",),
    "an import": ("(how do i|how to) import (a module|math|something)( in python|)(?|)",),
    "a line of input": (
        "(how do i|how to) (read input|ask the user for a name|ask for a name|get user input)( in python|)(?|)",
        "(python|code|script) that asks (the user for a name|for your name|who you are)( please|)",
    ),
    "an if statement": (
        "python if else( example| please|)",
        "(how does an (if|if else) (work|look)|how do i write an (if|if else)) in (python|code)?",
        "(i forgot|remind me) how if (works|goes)( in python|)",
    ),
    "a function": (
        "(how do i|how to) (make|declare) a function( in python|)(?|)",
        "(i forgot|remind me) how (to define a function|functions work|def works)( in python|)",
    ),
    "a list": ("(how do i|how to) (define|declare|have) (a list|an array) in (python|code)?",),
    "a countdown": ("code (for counting|that counts) (down|backwards)( from 10 to 1|)( please|)",),
    "a sorted list": (
        "(code|python|program) (for sorting|that sorts|to sort) (a list|numbers)( please|)",
    ),
}
SAID = {
    thing: (*errands.SAID.get(thing, ()), *said)
    for thing, said in {**dict.fromkeys(errands.SAID, ()), **_SAID}.items()
}
"""Code that is asked for with a verb."""
_ADJECTIVES = listed(
    "lazy tired grumpy very_small very_old very_hungry rather_shy quite_mad not_so_brave too_curious extremely_slow big_old tiny_green"
    " lovesick seasick barefoot bald bearded left-handed half-blind nameless homeless fearless restless worried nervous dreamy chatty"
    " thirsty thankful thoughtful thin theatrical anxious absent-minded ambitious amiable agile arrogant awkward average angry ageing"
    " cheerful cheeky careful careless crooked dusty dizzy eager early elderly elegant empty foolish fluffy freckled gloomy greedy helpful"
    " humble ill itchy jolly kind-hearted late limping lucky messy modest muddy nosy odd old-fashioned patient plump puzzled rusty"
    " scruffy shabby sleepless snoring sneezing soft-hearted spotted striped sulky tame tattooed tidy ticklish toothless undercooked"
    " unlucky vain weary whistling winking wrinkled young-at-heart yawning crying laughing dancing melting rolling hopping second-hand"
)
ADJECTIVES = tuple(adjective.replace("_", " ") for adjective in _ADJECTIVES)
"""What a hero may be."""
NOUNS = listed(
    "thermos theatre thermometer therapist theologian thesaurus theorem thermostat thief thistle thimble throne thumb thunderstorm thrush thread thorn thread"
    " thermos theatre anchor anvil antelope ant anthem ankle antenna antique apron arrow ape ambulance amulet armchair armadillo attic"
    " acorn almond album anchor anteater angel angler apricot aquarium archer arena artichoke asteroid athlete aunt avocado axe answer"
    " onion oven owl orchard ostrich otter inn inkwell igloo icicle iron usher urchin eel egg engine envelope error elevator emu"
    " donkey dentist digger toaster ladder kettle radiator bathtub doormat hairdryer fridge skateboard scooter wheelbarrow trampoline"
    " hammock teabag dumpling pretzel meatball noodle waffle biscuit radish cucumber leek pigeon heron mosquito earthworm woodlouse"
    " list poem story number calendar capital password question colour name word sum monday weekday month table column"
    " accountant cleaner barista vet ranger tourist locksmith referee goalkeeper babysitter grandson niece landlady hairdresser"
)
"""Heroes whose first letters look like an article, and some more."""
NAMED_BY = listed(
    "Thea Theo Theresa Thelma Theodor Andy Anton Anna Ann Andrea Annika Amy Anders Abel Ali Alma Arno Otto Rita Gus Bella Kurt"
)
"""Names for "Thelma the thrush"."""
STORIES = (
    "(a |)story(!|,|.|!!) about {hero}(!!|!| pls|)",
    "make up something about {hero}( please| for me|)(, a story i mean|, like a story|, as a story)",
    "make up (a story|some story|some tale|any story) (about|with|around) {hero}( please|)",
    "(i want|i'd like|we want|she wants) (one|a story|a tale)(,| that is|) about {hero}(, a story|, as a bedtime story|, storywise)",
    "tell about {hero}(, as a story|, story style|, once upon a time style)",
    "story(:|,|.) (subject|topic|theme|hero|main character|it is about)(:|) {hero}",
    "story (subject|topic|hero|theme)(:|) {hero}( please|)",
    "(something to read|two minutes to fill|need a distraction)(?|.|,|:) (a |)story about {hero}",
    "can (we|i) have a (tale|story) with {hero} in it(?| please)",
    "{hero}. make (that|it|this) a story( please|)",
    "(horror|crime|love|sad|funny|adventure|winter|sea|animal) story (about|with) {hero}( please|)",
    "a story about {hero}(,|.) (make it|keep it) (short|nice|funny|simple|cosy)( please|)",
    "my (kid|niece|toddler|grandson) wants a story with {hero}(. make it short| in it| please|)",
    "(i'm bored|rainy sunday|stuck in traffic|in the bathtub|can't sleep)(,|.|:|...) (so |)(a story about|tell me a story about) {hero}( pls| please|)",
    "(hiii|heyyy|helloo)(,|!|) (a |)story about {hero}( plss| pls|!!|)",
    "(ha|haha|lol|ok|hm|aww)(,|.|!) (and |)a story about {hero}( now|)(?| pls|)",
    "(not about a fox|no fox please|anything but a fox)(,|.|:) (a story |)about {hero}(, a story| please, a story|)",
    "(what|which) story could you tell about {hero}?",
    "(did you ever|do you) hear (of|about) {hero}? (tell me the story|tell it as a story|a story please)",
    "(we play a game|it's my turn to choose|i was allowed to pick)(:|,|.) a story about {hero}",
    "i drew {hero} (today|for you|at school)(.|,|!) (tell a story about it|a story about it please|tell me its story)",
    "one story(,|:) (starring |with |about |hero: |){hero}(, go|)( please|)",
)
"""With a hero."""
ANY_STORIES = (
    "(i'm bored|i am bored|so bored|bored)(.|,|...|!|) (tell me a story|a story please|story pls|got a story)(?|)",
    "(it's bedtime|bedtime|lights off|teeth done)(,|.|!|) (story pls|a story please|tell me a story|and now a story)",
    "(i can't sleep|long train ride|waiting for the bus|nothing to do|my phone is boring|sick in bed)(.|,|:) (tell me a story|a story please|any story)",
    "(my kids|the twins|my class|two tired kids) (want|wait for|demand) a story(, any|, whatever|!|)",
    "(surprise me|you choose|pick one|dealer's choice)(:|,|.) (a story|tell me a story)",
    "(tell|read) (me|us) a story(,| -|) (any will do|no matter which|i don't care which one|whatever comes to mind)",
)
"""About nobody in particular."""
AGAIN = (
    "now with {hero} instead( please|)",
    "(again|same|once more)(,|) (but |)about {hero}( instead|)( please|)",
    "(lovely|haha|sweet|boring|hm|ok)(!|.|,) (now |and |and now |)(one |a story |)(about|with) {hero}(?| please|)",
    "(not|enough of) (that one|him|her|them)(.|,|:) (one |a story |)about {hero}( please|)",
    "(my brother|my sister|the little one) wants {hero}( instead| next| now|)",
)
"""With a hero, behind another story."""
ANOTHER = (
    "(another|another one|another story|one more story|a new story|a different one|a different story|a second story|the next story)( please|!| pls|, please|)(?|)",
    "(tell|read|write)( me| us|) (another|another one|another story|one more story|a new one|a different one)( please|)",
    "(can|could) (you tell|you do|we have|i hear|i get) (another one|another story|a different one|one more story)( please|)?",
    "(lovely|nice|great|haha|aww|ok|cute|boring)(!|.|,) (another one|another story|now another|do another one)( please| pls|)",
    "(do you know|have you got|got) (another|a different|any other) (one|story)?",
    "(we|i) want (another one|another story|a different story|a new one)( please|)",
    "(not this one|i know that one|we had that)(.|,|:) (another|a different one|another story)( please|)",
)
"""Behind a story: another, about whomever."""
WHERE = (
    "(under|behind|beside|in|inside|on) (my|our|the|his) (bed|stairs|fridge|old cupboard|attic|shed|roof|bathtub|wardrobe|pillow)",
    "(next door|from next door|across the street|down the road|around the corner|upstairs|at the window|from the third floor)",
    "(that|who) (lives|lived|waits|hides) (under my bed|in our attic|behind the school|in the wall|at the bus stop)",
)
"""Where a hero may be; the story leaves it out."""
ANY_POEM = (
    "(a |one |)(haiku|verse|limerick|rhyme|sonnet)( please| for me| maybe|)?",
    "roses are red(...|,|.) (can you make one up like that|your turn|something like that please|go on in verse)(?|)",
    "(something poetic|some poetry|a bit of poetry|a few rhymes)( please| for tonight| to cheer me up|)",
    "(a poem please|write me a poem)(,|.) i'm (sad|lonely|in love|tired|bored)",
    "(can|could) you rhyme( something| a bit|)?",
)
POEMS = (
    "poem(.|:|,) (topic|subject|theme|title)(:|) {hero}",
    "(four|4|some|a few) lines that rhyme about {hero}",
    "something poetic about {hero}( please|)",
    "(could you|can you|try to) rhyme something (on|about) {hero}(?|)",
    "(a little|a short|some) (verse|rhyme|rhymes) about {hero}( please|)",
    "(i'd love|i would love|how about) a poem about {hero}",
    "(ode|hymn|homage) to {hero}( please|)",
    "{hero}: (poem please|four lines|in four lines please|rhymes)",
)
ECHO = (
    "say {q}( please|)",
    "say (exactly |only |just |nothing but |the words |the sentence ){q}",
    "(please |now |just |kindly |)(say|repeat|type|write|print|output) (the words|the sentence|the line|the phrase|the text|the following|exactly|only)(:|) {q}",
    "(please |now |)(print|type|show|display) (the following text|this text|this line|this sentence|this)(:|) {q}",
    "write the (sentence|words|line) {q}",
    "repeat after me(:|,|) {q}",
    "repeat(:|) {q}",
    "copy this(:|,|) {q}",
    "(can|could|would|will) you (please |just |)(say|repeat|write|type) {q}?",
    "(can|could) you (say|repeat|write) (this|that)( for me|)(:|?) {q}",
    "(output|return|answer|reply with|respond with) (only|just|exactly|nothing but)( the word| the words|)(:|) {q}",
    "(your answer|your reply|the answer|your next reply) (should be|must be|is)(:|) {q}",
    "echo(:|) {q}",
    "parrot(:|) {q}",
    "(now |)you say(:|) {q}",
    "(let's test|test|mic test|copy test|an experiment)(:|,|.) (say|repeat|write) {q}",
    "i say {q}, you (repeat|say it too|say it back)",
    "(write|type|put) {q} (and nothing else|only|for me|here|on a line|back to me)",
    "(say|repeat) {q} (and nothing else|back to me|for me|word for word|aloud)",
    "(for a sign|for my door|for a banner|for a card)(,|:) (write|print|type)(:|) {q}",
    "(be a parrot|play parrot|play echo)(:|.|,) {q}",
    "(word for word|letter for letter|exactly like this)(:|,) {q}",
    "(my son|my kid|grandma) wants you to (say|write|repeat)(:|) {q}",
    "(i dare you to|would you mind to|are you able to|do) (say|repeat|write)(:|) {q}",
)
"""A text that is to come back as it is: {q}, with or without its marks."""
TEXTS = (
    "(the|our|my) (kettle|oven|theatre|train|door|shop|engine|anchor|library|bus) is (on|late|closed|open|cold|gone|broken|here|ready)",
    "(see|meet) you (at nine|on friday|in berlin|after lunch|next week|at the {w})",
    "(happy birthday|welcome home|good luck|well done|congratulations|get well soon)(|, {p}| {p}|)",
    "(red|yellow|green) lorry, (yellow|red|blue) lorry",
    "my {w} is (full of eels|made of cheese|bigger than yours|lost again|purple)",
    "(i|we|they|you) (love|like|hate|need|want|sell|miss) (pizza|mondays|{w}|{w} and {w}|the {w})",
    "(beware of|please feed|do not touch|mind) the ({w}|dog|steps|ducks)",
    "(cheese|banana|tulip|ok|okay|pineapple|abracadabra|amen|cheers|ahoy|another|anthem|thank|then|yes)",
    "(anchors aweigh|all aboard|land ahoy|open sesame|once in a blue moon|break a leg|better late than never|so far so good|easy does it)",
    "(the cat sat on the mat|the quick brown fox|she sells sea shells|peter piper picked a pepper|fuzzy wuzzy was a bear)",
    "{p} (is|was) here",
    "{p} and {p} (forever|were here|say thanks)",
    "({w} {w} {w}|{w} {w}|{w})",
    "good night( moon|, {w}|, {p}|)",
    "(closed|open) (on sundays|until further notice|from 9 to 5|for lunch)",
    "(this is|that was|here comes) (a test|the {w}|only a drill|nothing new|the end)",
    "(a|an old|the) {w} (never|always|seldom) (sleeps|lies|waits|sings)",
    "(one|two|three) (fish|{w}), (two|three|four) (fish|{w})",
    "(table 4|the list|our story|the poem|lunch|room 12|the answer|your code) (is|was) (ready|wrong|on the {w}|lost|for {p})",
    "all good things( come to an end| take time|)",
    "(the story of my life|a list of lies|once upon a time in berlin|two and two|seven days a week|a poem is a poem|a number is a number)",
    "(thank you for (coming|your help|the {w}|waiting)|nothing to add|what a day|who knows|monday again|never on a sunday)",
    "(what's for dinner|who let the dogs out|where is the {w}|is anybody home|how far is the moon|who took my {w})",
    "(january|monday|august) is (cold|long|over|my month|for {w})",
    "(please|always|never) (close the door|wipe your feet|keep off the grass|knock twice|water the {w})",
)
"""{w} is some word, {p} a name."""
THINGS = (
    "(the|a|our|another) (butler|cook|nephew|gardener|doctor|captain|maid|driver|twins|neighbour)",
    "(a|an old|one|my|some|the|our) (ball|torch|corkscrew|charger|blanket|passport|thermos|anvil|apron|arrow|rope|ladder|teapot)",
    "(2|3|4|6|10|12|two|three|some|more) (lemons|pegs|eggs|stamps|candles|batteries|onions|towels|apples|plates)",
    "(a story book|a poem for anna|a python book|the calendar|2 tables|the phone list|a word game|monday's paper|a number plate)",
    "(bug spray|sunscreen|sellotape|napkins|marshmallows|envelopes|crisps|grapes|scissors|bin bags|dish soap|cat litter)",
    "(gold|silver|bronze|peel|cut|boil|stir|wash|wake up|shower|stretch|run|rent|electricity|water bill|insurance)",
    "(Marta|Joseph|Ines|Paul|Kim|Lee|Sven|Yuki|uncle Otto|aunt Rita|the Millers)",
    "(ask|ring|write to|pay|visit|thank) (the butler|mum|the bank|aunt rita|the vet|our landlord|doctor lee)",
)
"""What else lists are made of."""
