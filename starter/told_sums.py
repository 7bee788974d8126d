"""Sums in freer words: told on a phone, by children, with slang, and reckoned on from a result."""

from starter.words import listed

PLUS_PROBLEMS = (
    "got {a} {things} from (mom|grandma|my aunt) n {b} more from (dad|grandpa|my uncle)(,|) how many do i have( now|)(?|)",
    "i (got|have) {a} {things} n my (bro|sis|bff) (got|has) {b}(,|) how many r that( together|)(?|)",
    "{name} gave me {a} {things}, i had {b} already(.|,) (total|how many now|in all)?",
    "(mom|mum|auntie) (bought|made|packed) {a} and i (bought|made|packed) {b}( more|)(.|,) (how many r there|sum|so how many)?",
    "im {a} (and|n) my {kin} is {b} (years|yrs) older(.|,|) how old is {they}?",
    "{name} is {a}(,| and) i am {b} (yrs|years) older(.|,) (my age|how old am i|so i am)(?|...)",
    "(its|it's) {a} kids in (my|our) team (n|and) {b} in the other(.|,) how many kids (play|are that|in all)?",
    "i (walk|bike|run|ride) {a} km to (work|school|the lake) and {b} km (back|home|on)(.|,) how much is (this|that|it) (a day|in all|together)?",
    "(today|first) i (learned|did|solved) {a} (words|tasks|puzzles)(,| and) (yesterday|later) {b}(.|,) (together|both|that makes)(?| how many?)",
    "{a} (messages|calls|mails) from (her|mum) (and|n) {b} from (him|dad)(.|,) how many (did i get|came|in all)?",
    "(we start|the film starts|the show begins) in {a} minutes and (lasts|takes|goes on for) {b}(.|,) in how many minutes (is it over|does it end)?",
    "(there r|there're|i see) {a} (ducks|swans|boats) on the (left|water) and {b} on the (right|shore)(,|.) how many (r there|in all|do i see)?",
    "(bought|got) (milk|bread|socks) for {a} and (eggs|cheese|a hat) for {b}(.|,) (how much did i spend|what did i pay|total pls)(?|)",
    "(my scarf|the wall|the fence) is {a} (rows|bricks|planks) (long|high), i add {b}(.|,) (rows|how many|and) now?",
    "{a} of (us|my friends) said yes(,| and) {b} (more |others |)just joined(.|,) (headcount|how many come|how many r we)?",
    "(gran|mum|the boss) needs {a} (chairs|forks|cups), (uncle|dad|the team) {b}(.|,) how many (do i bring|should i carry|is that)?",
    "(the dog|my hen|kitty) is {a} (months old(.|,) how old in {b} (more |)months|years old(.|,) how old in {b} (more |)years)?",
    "(level|floor|room|stop) {a}(,|.) {b} (further up|more|further on)(.|,) which (one|number) is that?",
    "i have {a} (in|on) my (purse|card|pocket) and {b} (at home|in the drawer|in the jar)(.|,) (how much|total|how much altogether)?",
    "(ticket|bus|fee) {a}, (snack|ice cream|parking) {b}(.|,|:) (together|how much in all|sum)(?|)",
    "{a} (girls|boys|men|women) (n|and|&) {b} (boys|girls|women|men) (r|are|makes|in total) how many( people| kids|)?",
    "(teacher|coach|mummy) (says|said) {a} (laps|pages|rows) plus {b} extra(.|,) (so|that's|how many)(...|?)",
    "if (i|we|u) have {a} {things} (n|and) (find|get|win) {b}(,|) (how many|hw many|how much) (is it|then|now)?",
    "(its|it's) day {a} (of my diet|of the trip|at sea)(.|,) what day (number |)is it {b} days on?",
    "(bus|tram) (number |){a} is late, mine is {b} numbers higher(.|,) which number (is mine|do i take)?",
)
MINUS_PROBLEMS = (
    "i had {a} {things} (and|n) my (sister|brother|dog|bro) (stole|ate|broke|hid) {b} (of them |)(...|.|,) (how many left|how many r left|what's left)(?|)",
    "there were {a} (birds|crows|bees) on (the wire|the roof|a branch) (and|n) {b} flew (off|away)(.|,) (how many r still there|how many stay|left)?",
    "i (ate|had|took) {b} (slices|pieces|bites), (the pizza|the cake|it) had {a}(.|,) (whats left|how many left|the rest)(?|)",
    "i need {a} {things} and only have {b}(,|.) how many (should i buy|do i need|more|do i still need|are missing)?",
    "we need {a} (people|players|chairs) and (are|have) {b}(.|,) how many (are missing|more|do we lack|to find)?",
    "my {kin} is {a} (n|and) (i am|im) {b}(,|.) (how much older is {they}|how many years between us|whats the age gap)?",
    "(im|i'm|i am) {a}(,| and) my {kin} is {b}(.|,) (how much older am i|how many years apart|how many years younger is {they})?",
    "(score|the score|it) (was|is) {a} to {b}(,|.|:) (by how many did they win|how many points behind are we|whats the gap|how many ahead)?",
    "(my|the) (bus|boat|cake|bath) (takes|needs) {a} minutes (and|n) i (already |)waited {b}(.|,) how (much longer|many more|many minutes left)?",
    "how much do i get back (from|out of) {a} if (it|the toy|lunch) (costs|is) {b}?",
    "i pay with {a} and (it|the book|the tea) is {b}(.|,) (my change|how much back|what do i get back)(?|)",
    "(the book|the quiz|my list) has {a} (pages|questions|items), {b} (done|finished|read)(.|,) (to go|how many to go|what remains)?",
    "(mum|the teacher|a robot) hid {a} eggs, we found {b}(.|,) how many (are still hidden|to find|left)?",
    "{a} (fish|crabs|eels) in the (tank|bucket|net), the (cat|gull|heron) gets {b}(.|,) (and now|how many swim on|left)?",
    "{a} (kids|dads|cousins) (came|were here) and {b} went home (early|already|crying)(.|,) how many (r here|stayed|are still here)?",
    "(how far|how many steps) (is it|are there) from {b} to {a}?",
    "(the gap|the distance|how many) (between|from) {b} (and|to) {a}(?| is?| please)",
    "(what|which number) must i add to {b} to (get|reach|make|have) {a}?",
    "(it is|it's) {a} degrees (inside|at noon) and {b} (outside|at night)(.|,) how many degrees (colder|less|difference)?",
    "{name} (jumped|threw|sold|ran) {a} (n|and) i {b}(.|,) by how (much|many) (am i behind|was {name} better|do i lose)?",
    "(my tank|the jug|the bottle|my card) had {a}(,| and) {b} (is used|got used|is gone|went)(.|,) (remaining|what is in it|how much now)?",
    "i only have {a} {things} and lend {b} to {name}(.|,) how many (do i keep|have i left)?",
    "(his beard|the candle|my hair|the rope) was {a} cm( long|), i cut {b} off(.|,) (how long|how many cm|and) now?",
    "i (owe|owed) {name} {a} and (paid|gave back) {b}(.|,) (still to pay|how much do i still owe|whats left)(?|)",
    "(of|out of) {a} (days|weeks) of (holiday|leave) {b} (r|are) (over|used up|gone)(.|,) how many (do i have|left|still)?",
    "(im|i'm) on page {a} but i read the last {b} asleep(.|,) which page (do i go back to|back to)?",
)
TIMES_PROBLEMS = (
    "if (i|we) (buy|get|order) {a} (coffees|cakes|tickets|teas) at {b} each(,|) (what|how much) (do i pay|is it|is the bill|do we pay)?",
    "{a} (bags|bowls|boxes|packs) w {b} {things} in each( one|)(,|.) how many {things}(?|)",
    "we r {a} (friends|cousins|kids) and everyone has {b} {things}(,|.|) how many {things}(?| r that?)",
    "(each|every one) of (us |my |the |){a} (kids|friends|boys) (has|gets|eats) {b} {things}(.|,) how many (is that|in all|do i buy)?",
    "({a} days, {b} (euros|hours|pages) (each|every) day|{a} times, {b} (euros|hours|pages) (each|every) time)(.|,) (how much|how many|total)?",
    "i (do|swim|take) {b} (laps|pills|walks) a day(.|,) how many in {a} days?",
    "(a|one|each) (ticket|ride|book|scoop) is {b}(,|.) i (want|need|take) {a}(.|,) (how much|what do i pay|price)?",
    "{a} (shelves|floors|pages), {b} (books|doors|stickers) on each(.|,) how many( in all| altogether|)?",
    "{a} (teams|cars|tents) of {b}( people| kids|)(.|,) how many (people|kids|of us) (is that|in all|are there)?",
    "(my|the) (recipe|plan|photo album) says {b} (eggs|hours|photos) each and i (need|have|make) {a}(.|,) how many (in total|is that)?",
    "{a} (hens|trees|machines) (give|make|lay) {b} (eggs|pears|parts) each(.|,) how many (eggs|pears|parts|things)?",
    "{a} (packs|rows|piles) (x|of|a) {b}(?| is?| =| makes| how many?)",
    "each of (my|the) {a} (cats|bags|cakes|bikes) has {b} (spots|pockets|candles|stickers)(,|.) (how many in total|in all|how many)?",
)
TIMES_PLAIN = (
    "{a} multiplied w {b}(?|)",
    "{a} (x|times|*) {b} (pls|plz|quick|is what|=)(?|)",
    "(how much|what) (is|makes) {a} times (the number |){b}( pls|)?",
    "(the times table|times table)(:|,) {a} times {b}(?|)",
    "{a} (lots|groups|sets) of {b}(?| is?| makes| please)",
    "{b}, {a} times over(?| =| is?)",
    "(take|add up) {b} {a} times(?|. what is it?|, result?)",
)
EACH = (
    ("legs", "(cows|dogs|cats|horses|chairs|tables|pigs|sheep|lions)", 4),
    ("wheels", "(cars|taxis)", 4),
    ("wheels", "(bikes|bicycles|scooters)", 2),
    ("wheels", "tricycles", 3),
    ("legs", "(birds|ducks|hens|people|kids|robins)", 2),
    ("legs", "(spiders)", 8),
    ("legs", "(ants|beetles|flies|bees)", 6),
    ("wings", "(birds|ducks|owls)", 2),
    ("eyes", "(people|dogs|cats|kids|owls)", 2),
    ("ears", "(rabbits|cats|donkeys)", 2),
    ("fingers", "(hands|gloves)", 5),
    ("toes", "feet", 5),
    ("sides", "triangles", 3),
    ("corners", "squares", 4),
    ("shoes", "(pairs|people)", 2),
)
"""Things, of whom, and how many of them each has."""
OF_EACH = (
    "how many {part} (do {n} {whole} have|have {n} {whole}( got|)|(are |r |)on {n} {whole})?",
    "how many {part} (do|would) {n} {whole} have( together| in all| altogether|)?",
    "{n} {whole}(,|:|.) how many {part}( is that| are that| in all| r that|)?",
    "{part} (on|of) {n} {whole}(?| altogether?| please)",
    "(i see|there are|we have|i count) {n} {whole}(.|,) (how many|count the) {part}(?| is that?)",
    "(a riddle|kid's question|my son asks)(:|,) {n} {whole}, how many {part}?",
)
ASKED = (
    "i should like to know (what|how much) {sum} (is|makes|comes to)(.|)",
    "(good afternoon|good evening|good day|hello there)(.|,|!) (i should like to know|could you tell me|please tell me|i would ask you) (what|how much) {sum} (is|makes)(.|?|)",
    "(heyyy|hiii|hi there|yo yo)(,|) (can|could) (u|you) do (maths|math|sums)? {sum}",
    "(pls|plz|please) (help|tell me)(:|,|) {sum}( =| = ?|?|)",
    "(bro|dude|fam|girl) {sum}(??|?|)",
    "(my (phone|calculator|abacus|brain) (died|is dead|broke|is off))( lol|)(.|,|) (whats|what's|so what is) {sum}(?|)",
    "{sum} (is what|is|makes what|makes)( again| pls| now|, i forgot|)(?|)",
    "(im|i'm) (bad|terrible|awful) (at|with) (numbers|maths)(.|,|) {sum}(?| pls?)",
    "(sooo|okaaay|hmmm|umm)(,|...) {sum}(?|??)",
    "(what|wat|wht) (is|does) {sum}( make| pls| plz|)(?|??)",
    "(thx|ty|nice one|good job)(,|!|.) (and |now |)(whats |){sum}(?|)",
    "{sum} (pretty please|pleeease|plsss|thxx|asap)",
    "(my grandma|my boy|my friend here) (would like|wants) to know {sum}",
    "(i think|i believe) (i know|i have) it, but (what|how much) is {sum}?",
    "(sorry to bother you|one more thing|small question)(,|:|.) {sum}(?| is?|)",
)
"""A sum in a sentence, {sum}."""
PLUS_PLAIN = (
    "{a} n {b}( is| makes| r|)( what|)(?|)",
    "(whats|wats|what's) {a} n {b}(?| pls)",
    "(would|do) you mind telling me the sum of {a} and {b}?",
    "(sum|total) of {a} and {b}( in numbers| pls|, quick|)(?|)",
    "{a} (and|&) {b} (make|makes|are|r|together)(?|...)",
    "(put|slap|stick) {b} (more |)(on|onto) {a}(.|,|) (whats|what is) it(?| then?)",
    "{b} more (on|than|onto) {a}(?| is?)",
)
MINUS_PLAIN = (
    "{a} (less|but without|bar) {b} is (what|how much)?",
    "{a} (lose|loses|drops|drop) {b}(.|,|:) (what|how many)('s left| is left| now|)(?|)",
    "{b} off {a}(?| is?| leaves?| please)",
    "(what|which number) (plus|and) {b} (makes|is|gives) {a}( pls|)?",
    "(___|__|?|x|_) + {b} = {a}(?|)",
    "{b} + (___|__|?|x|_) = {a}(?|)",
    "{b} (and|plus) how (much|many) (is|makes|are) {a}?",
    "how (many|much) (more |)(from|till|until|to get from) {b} to {a}?",
    "(difference|diff|gap) {a} (and|vs|to) {b}(?|)",
)
THREE = (
    "{a} n {b} n {c}( is| makes|)(?|)",
    "(i have|i got|got) {a}, {b} (and|n) {c} (from three people|in three bags|in my pockets)(.|,) (total|how many|sum)?",
    "(three|3) (dice|cards|prices)(:|,|.) {a}, {b}, {c}(.|,) (sum|total|how much together)(?|)",
    "(bread|juice|rice) {a}, (milk|nuts|salt) {b}, (eggs|jam|tea) {c}(.|,|:) (the bill|how much in all|what do i pay|sum)(?|)",
    "{a} plus {b} plus another {c}(?| is?| makes?)",
    "add (these|them|this)( up|)(:|) {a} {b} {c}( pls|)",
    "(sum|total)(:|) {a} {b} {c}",
    "{a}, {b}, {c}(.|:|,) add (them|it all)( up|)( pls|)",
)
HALF = (
    "{a} (shared|split|divided) (between|among|by) (2|two)( kids| friends| people|)((.|,|) (each|how many each)|)(?|)",
    "(share|split|cut) {a} (into|in) (two|2) (equal|fair|same) (parts|heaps|shares)( pls|)(?|)",
    "{a} (shared|dealt) (fairly|out) (to|with) me and (mum|my bro|you)(.|,) (how many do i get|my share)(?|)",
    "{a} (divided|over|shared) by (two|2)(?| is?| =)",
    "{a} / 2(?| =|)",
    "(we are|we're) two and have {a} {things}(.|,) how many (for each|each|does each get)?",
    "(the middle|halfway|half way) (between 0 and|from zero to|from 0 to) {a}(?| is?)",
    "half a pack of {a}(?| is how many?)",
    "only half of (my|the|our) {a} {things} (r|are) (good|ripe|left|mine)(.|,) how many(?| is that?)",
)
DOUBLED = (
    "double {b} (plsss|pls|plz|please|quick)",
    "(2x|2 x|x2) {b}(?|)",
    "{b} (doubled|times two|x2|twice)(?| is?| =)",
    "{b} and the same again(?| is?)",
    "(two of us|we are two) with {b} (coins|cards|eggs) each(.|,) how many?",
    "i (have|had) {b} and (double it|doubled it|get as many again|get the same again)(.|,) (how many|now)(?|)",
    "(what's|whats|what is) {b} doubled?",
)
"""Two times {b}."""
MIXED_TOLD = {
    (-1, 1): (
        "if {a} people r in a (car|bus|lift) and {b} (get out|leave) and {c} (get in|come in)(.|,|) how many (r in it|people|now)?",
        "i had {a} (coins|cards|nuts|pens), gave {name} {b}(,| and) got {c} (new|back)(.|,) (now|how many now|how many have i)(?|)",
    ),
    (1, -1): (
        "if {a} people r in a (car|bus|lift) and {b} (get in|come in) and {c} (get out|leave)(.|,|) how many (r in it|people|now)?",
        "i had {a} (coins|cards|nuts|pens), {name} gave me {b}(,| and) i (lost|ate) {c}(.|,) (now|how many now|how many have i)(?|)",
    ),
    (-1, -1): (
        "{a} (sweets|nuts|plums), i (eat|ate) {b} and {name} (eats|ate) {c}(.|,) (whats left|how many r left|left)(?|)",
        "(from|out of) {a} take (away |){b} and then {c}(.|,|) (result|what's left|left)(?|)",
    ),
}

_NICE = "(thx|thank you|ty|nice|nice!!|cool|ok|ok cool|great|wow|haha|haha good|yes|yep|right|perfect|oh|hm|good|super|clever|lol)(,|,|!|.|) "
PLUS = (
    f"{_NICE}(and |now |and now |)plus {{n}}(?|)",
    f"{_NICE}{{n}} more( than that|)(?|)",
    "and again plus {n}(?|)",
    "n plus {n}(?|??| pls)",
    "(and |)(if|when) i (find|get|win|buy) {n} (more|extra|on top)( now|)?",
    "(put|add) (another |an extra |){n} (to|on) (that|it|the result)(?| pls|)",
    "(and |)another {n}(?| on top?| please)",
    f"{_NICE}(now |)(mum|my gran|he) gives me {{n}} more(.|,) (so|now|total)(?|...)",
    "(and |)with {n} (extra|more|added)(?| pls)",
    "{n} up from (that|there|it)(?|)",
)
MINUS = (
    f"{_NICE}(and |now |and now |)minus {{n}}(?|)",
    f"{_NICE}{{n}} less( than that|)(?|)",
    "and again minus {n}(?|)",
    "n minus {n}(?|??| pls)",
    "(take|pull|cut) (away |)(another |){n} (from|off) (that|it|the result)(?| pls|)",
    "(and |)(if|when) i (give away|lose|eat|spend|share) {n}( now| of those|)?",
    "now i (eat|lose|drop|sell) {n}(.|,) how many(?| now?| left?)",
    f"{_NICE}(now |)(my sister|the dog|he) takes {{n}}(.|,) (so|left|rest)(?|...)",
    "{n} (get lost|run off|melt|fall down)(.|,) (rest|how many now|so)(?|)",
    "{n} down from (that|there|it)(?|)",
)
TIMES = (
    f"{_NICE}(and |now |and now |)times {{n}}(?|)",
    "(now |and |)(take|do) (that|it) {n} times(?| pls)",
    "(and |)that (multiplied|x) {n}(?|)",
)
DOUBLE = (
    f"{_NICE}(and |now |)(double that|double it|doubled|twice that|that twice)(?|)",
    "(ok |)(and |)double (that|it)( pls| plz| please| now|)",
    "(and |)x2(?|)",
)
HALVED = (
    f"{_NICE}(and |now |)(half that|half of that|halve it|half of it|the half)(?|)",
    "(and |)half (of |)(that|it)( pls| plz| please| now|)(?|)",
    "(and |)(that|it) (shared|split) (by|between|in) (two|2)(?|)",
)
RESULTS = (
    "That makes {r}.",
    "The answer is **{r}**. Anything else?",
    "Sure! {sum} = {r}",
    "It's {r}!",
    "{r}, easy!",
    "{sum} comes to {r}. Let me know if you need more.",
    "That would be {r}.",
)
"""How other models give a result."""

NAMED = (
    "{other}",
    "{other}.",
    "It is {other}.",
    "That would be **{other}**.",
    "{other} comes {side} {name}.",
    "The {unit} {side} {name} is {other}.",
    "{other}! Anything else?",
)
"""How other models name the day or month before or after another."""
FIRST_FEW = (
    "(only|just) the first {n}( pls| please| of them|)",
    "(the |)first {n} (only|are enough|will do|of them)( pls| please|)",
    "(now |)(cut it|shorten it) to the first {n}( pls|)",
    "(too many|that's too long)(,|:|.) (only |just |)the first {n}( please|)",
    "i (only |)need the first {n}( of them| actually|)",
)
LAST_FEW = (
    "(only|just) the last {n}( pls| please| of them|)",
    "(the |)last {n} (only|are enough|will do|of them)( pls| please|)",
    "(and |)(now |)(just |only )the {n} last( ones|)( pls|)",
    "i (only |)need the last {n}( of them| actually|)",
)
UP_AGAIN = (
    "(and |)(now |ok now |nice, now |)(up|upwards|forwards|forward|back up)( again| please| again please| pls|)(?|)",
    "(and |)(now |)(count |go )(up|upwards|forwards)( again|)( pls| please|)",
    "(and |)(now |)the other way (round|around)( please|)",
    "(and |)(now |)(from one|from 1|from the bottom)( up| upwards|)( please|)",
)
"""After counting down to one."""
OTHER_ORDER = (
    "(now |and now |ok, now |)(the |)(BEST) first( pls| please|)(?|)",
    "(now |and |and now |)(the other way round|the other way around|in reverse|reversed|backwards|turned round)( pls| please|)(?|)",
    "(and |)(can you |)(start with|begin with) the (BEST)( one|)(?|)",
    "(no|sorry|oh)(,|) i (meant|want|need) the (BEST) first",
)
"""The numbers that were put in order, from the other end."""
OTHER_STEPS = (
    "(now |and now |ok now |and |)(by|in) {name}s (up |)to {stop}( pls| please|)(?|)",
    "(now |and |)the same (in|by|with) {name}s(,|) (up |)to {stop}",
    "(nice|cool|great)(,|!) (now |)(count |)(by|in) {name}s (up |)to {stop}",
    "(what about|how about) {name}s, (up |)to {stop}?",
)

BIGGEST = (
    "BIG (of|out of|among|from)(:|) {a}, {b}, {c}( pls|)(?|)",
    "(whats|wat is|which 1 is) the BIG(:|,| of|) {a} {b} {c}(?|)",
    "(which|what) is (the |)BIG (here|number here|of these|in this row)(:|,) {a} {b} {c}(?|)",
    "(tom|my bro|red) has {a}, (ann|my sis|blue) {b}, (i|me|green) {c}(.|,) (whats|what's) the BIG( number|)?",
    "{a} {b} {c}(,|:|...) (pick|find|tell me) the BIG( one| number|)( pls|)",
    "(from|of) the numbers {a}, {b}, {c} the BIG (is|one)(?|...)",
)
"""As in `reckoning_sums`, with BIG for biggest or smallest."""
CLAIMS = (
    "(help|check) my (son|kid|daughter|little bro)(,|:) (he|she) wrote {sum}( = |=){wrong}",
    "(true or false|legit|is this legit|right or wrong)(:|,|?) {sum}( = |=){wrong}",
    "{sum} (is|thats|makes) {wrong} (no|right|innit|yeah|lol)?",
    "is {sum} (equal to|the same as|as much as) {wrong}?",
    "(someone|my boss|a kid) told me {sum} (was|is) {wrong}(,|.) (can this be|true|correct)?",
    "(we|they) (fight|argue|disagree) (about|over) {sum}(.|,|:) (i say|she says) {wrong}(.|,) (true|who is right|right)?",
)
"""As in `plain_sums`: the answer is the right one."""

NEAR = listed(
    """\
how many letters (has|are in) (the word |)(monday|october|wednesday|february)?
why is (october|september|november) called that if it is not the (eighth|seventh|ninth)
who (invented|named|ordered) the (months|days of the week|weekdays|weekend)?
what does the (word|name) (wednesday|january|august|thursday) (mean|come from)?
what (weekday|day of the week) (is|will be|was) (the 4th of july|the 31st of october|christmas|my birthday|the 12th)( this year| next year|)?
on which weekday was i born
since when does february have only 28 days, and who decided that?
how many (weekends|mondays|fridays) (has|are in|are there in) (this month|may this year|next month)?
is (the 3rd of may|24 december|good friday) a (working day|holiday) in {place}?
what is (in season|on sale|on tv) in (march|november|august)?
which star sign is (mid june|a march baby|someone of 3 october)?
what (can i sow|flower blooms|birds leave) in (april|may|september)?
what happened in (march 1917|october 1929|july 1969)?
how many (people|cats|cars|bridges) are there in {place}
how many (calories|grams of sugar) are in (2 eggs|3 biscuits|6 grapes)?
how much do (6 eggs|2 coffees|3 tickets) cost in {place}?
how long do i boil (2|3|six) eggs
how much (hay|water|food) do (12 cows|3 cats|two horses) need?
what number is (a taxi in {place}|the fire brigade|the bus to {place})?
who wears number (7|10|9) (at chelsea|for brazil|at ajax)?
what is the (square root|cube|factorial|logarithm) of (9|16|3|20)?
(a third|a fifth|ten percent) of (12|20|15)(|?)
how do i explain (fractions|minus|the times table|carrying the one) to a (child|nine year old)?
why is (zero even|minus times minus plus|a week seven days|a dozen twelve)?
what is the next (bus|train|boat) after the 9:15
what comes after (the stone age|high school|the iphone 12|season 3 of the crown)?
who came (before|after) (obama|napoleon|nero)?
what lies between (france and spain|the sun and earth|the lungs)?
who is (older|taller|richer), (messi or ronaldo|zeus or hera|bezos or gates)?
which is bigger, (france or spain|the moon or mars|an elephant or a bus)?
sort (my mail|my photos|my inbox) by date
count (the words in my essay|the cars outside|the people in this photo)
what does (catch 22|cloud nine|at sixes and sevens|the eleventh hour) mean?
(how far|how many km) is it from {place} to {place}?
what's the difference between (a duck and a goose|baroque and rococo|jam and marmalade)?
add (salt to the soup|my number to the list of the bank|two songs to my playlist)
take away (food|pizza|curry) near {place}, open on {weekday}
how many (goals|points|medals) did (brazil|italy|kenya) get in (may|2012)?""",
    "\n",
)
"""Beyond the model, in words of the calendar and of sums."""
