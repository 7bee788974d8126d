"""Days, months and counting in freer words: with slang, a reason first, or a child at the elbow."""

AFTER = (
    "(what|which) {unit} (do we|do you|will we) (get|reach|have) once {name} (is over|ends|has passed)?",
    "what follows {name}( again| pls|, i forgot|)?",
    "(after|once) {name} (is done|ends|is out)(,|...) what (r|are) we in( then|)?",
    "(my|our) (kid|toddler|class|gran) wants to know what (follows|comes behind|is next after) {name}",
    "whats (right |straight |)after {name}( pls| plz| again| lol|)(?|)",
    "{name} is almost (over|finished|through)(.|,|!) (what|which {unit}) is (coming|on its way|up next)?",
    "(calendar|crossword|quiz) (question|clue)(:|,) the {unit} (following|after|behind) {name}(?|)",
    "the one (right |straight |just |)after {name}( please| is|)(?|...)",
    "(i turn|when i turn|if i turn) the page from {name}(,|) (what|which {unit}) (do i|will i) see?",
    "{name}'s (follower|successor|neighbour to the right|next in line)(?| is?| please)",
    "what {unit} (knocks|starts|shows up) when {name} (leaves|ends|stops)?",
    "(not|no not) {name} itself, the (next one|one after it|one that follows)(.|:| -) (which|what) is (it|that)?",
    "(if|when) {name} (was|were) the last {unit}, what would (come|be) (now|next)?",
    "(move|jump|go|hop) (one|1) {unit} (ahead|forward|on) from {name}(.|,|:) where (am i|are we|do i land)?",
    "(i was born|she was born|he came|they moved) in the {unit} (right |)after {name}(.|,) (which|what) (one|is that)?",
    "{name} + (1|one)( {unit}|)(?| =| is?)",
    "(soooo|okaaay|hmmm|heyyy)(,|) (what|which {unit}) comes after {name}(?|??)",
)
BEFORE = (
    "(what|which) {unit} (did we|did you) (have|get through|just have) before {name}( came| began|)?",
    "what (precedes|goes in front of|came ahead of) {name}( again| pls|, i forgot|)?",
    "(my|our) (kid|toddler|class|gran) wants to know what (comes|is) (before|ahead of) {name}",
    "whats (right |just |)before {name}( pls| plz| again| lol|)(?|)",
    "(calendar|crossword|quiz) (question|clue)(:|,) the {unit} (preceding|before|ahead of) {name}(?|)",
    "the one (right |just |)before {name}( please| is|)(?|...)",
    "(i turn|when i turn|if i turn) the page back from {name}(,|) (what|which {unit}) (do i|will i) see?",
    "{name}'s (predecessor|forerunner|neighbour to the left)(?| is?| please)",
    "(not|no not) {name} itself, the (previous one|one before it|one ahead of it)(.|:| -) (which|what) is (it|that)?",
    "(if|when) {name} (was|were) the next {unit}, what would it be now?",
    "(move|jump|go|hop) (one|1) {unit} (back|backwards) from {name}(.|,|:) where (am i|are we|do i land)?",
    "(i was born|she was born|he came|they moved) in the {unit} (right |just |)before {name}(.|,) (which|what) (one|is that)?",
    "{name} (minus|-) (1|one)( {unit}|)(?| =| is?)",
    "(what|which {unit}) (must|has to) (end|be over|pass) (so that|before) {name} can (start|begin|come)?",
    "(soooo|okaaay|hmmm|heyyy)(,|) (what|which {unit}) comes before {name}(?|??)",
)
DAY_AFTER = (
    "(remind me|i must ring mum|i have to pay) the day after {name}(.|,) (so |that's |so that's )(on|which day)(...|?)",
    "my (pizza night|run|bath day|yoga) is always the day after {name}(.|,|:) (which|what) day( is it| then|)?",
    "(grandpa|the nurse|my brother) (arrives|calls|visits) one day after {name}(.|,) (what|which) day do i (clean|bake|wait)?",
    "not {name} cause im busy, the day after(.|,) (thats|so thats|which is)(?|...)",
    "(we land|the boat docks|i get home) {name} (at midnight|after midnight) so really the next day(.|,) (which|what) day?",
)
DAY_BEFORE = (
    "(remind me|i must ring mum|i have to pay) the day before {name}(.|,) (so |that's |so that's )(on|which day)(...|?)",
    "my (appointment|visit|blood test|lesson) is on {name}, i want to (call|phone|remind her|fast) the day before(.|,) (so on|which day)(...|?)",
    "i (bake|shop|wash the car|charge the bike) the day before {name}(.|,|:) (which|what) day( is it| then|)?",
    "not {name} cause im busy, the day before(.|,) (thats|so thats|which is)(?|...)",
)
MONTH_AFTER = (
    "{name} (has|is) (nearly|almost) (ended|over|gone)(.|,) next month is (what|which one) again?",
    "my (salary|bonus|refund|new card) comes the month after {name}(.|,) (when|which month) (is that|would that be)?",
    "what month (r|are) (we|u) in when {name} (ends|is over)?",
    "(the due date|my baby|the wedding|the move) is (set for |)the month (following|after) {name}(.|,|:) so(...|?| which?)",
    "(the circus|carnival|our fair|my birthday) (is|falls) in {name}(.|,) (which|what) month (comes|is) (next|after it|after that)?",
)
MONTH_BEFORE = (
    "my (birthday|bday|name day|party) is in {name}(.|,) (which|what) month is (just |right |)before( it| that|)?",
    "i need to (book|plant|order|start saving) the month before {name}(.|,) (so in|which month)(...|?)",
    "(the sale|the offer|my pass) (ended|ran out) a month before {name}(.|,) (which|what) month (was|is) (it|that)?",
    "i was born (one|a|the) month before {name}(,|.) which (one|month)( is that| is it|)?",
)
TOMORROW = (
    "(so |)if today is {name}(,|) then tomorrow is(...|?| what?)",
    "{name} today.(..|) (what will i call|what do we call|how is called) tomorrow?",
    "(2day|today) is {name}(,|) (whats|what is) (2moro|tmrw|tomorrow)(?|)",
    "(ugh |oh |)(its|it's) {name}(,|...|.) (what|which day) (do we have|is it) (tmrw|tmr|tomorrow|in the morning)?",
    "i (wrote|put) {name} (on the board|in my diary) for today(.|,) what do i (write|put) tomorrow?",
    "{name} (has|had) only (an hour|minutes) left(.|,) (what|which) day (then|comes then)?",
    "today is {name}(.|,) (is tomorrow|tomorrow is) (saturday|monday|wednesday|thursday)(?|, right?)",
    "tomorrow is (sunday|tuesday|friday|wednesday)(,|) right? today is {name}",
)
YESTERDAY = (
    "if (its|it's|today is) {name}(,|) then yesterday was(...|?| what?)",
    "(2day|today) is {name}(,|) (whats|what was|wat was) (ystrday|yday|yesterday)(?|)",
    "i (wrote|put) {name} (on the board|in my diary) for today(.|,) what did i (write|put) yesterday?",
    "{name} now(,|.) (so |)last night (it was|was still)(...|?| which day?)",
    "(its|it's) {name} and i forgot to do it yesterday(.|,) on (which|what) day (should i have|was it due|was that)?",
    "today is {name}(.|,) (was yesterday|yesterday was) (saturday|monday|wednesday|thursday)(?|, right?)",
)
TODAY_BY_YESTERDAY = (
    "(yday|ystrday|yesterday) was {name} so (what|wat|which day) is it (today|2day|now)( lol| then|)?",
    "we had {name} yesterday(,|.) what do we have (today|now)?",
    "(the last day i remember|last thing i know) was {name}, that was yesterday(.|,) (so |)(what|which day) is today?",
)
TODAY_BY_TOMORROW = (
    "(tmrw|2moro|tomorrow) is {name} so (what|wat|which day) is it (today|2day|now)( lol| then|)?",
    "tomorrow we (get|have) {name}(,|.) what do we have (today|now)?",
    "(when|if) i wake up tomorrow it (is|will be) {name}(,|.) (so |)today is(...|?| what?)",
)
APART = (
    "(which|what|wat) {unit} is {n} {unit}s {side} {name}( pls| again|)?",
    "{n} {unit}s {side} {name} (is|was|makes|brings us to|we land on)(...|?| what?)",
    "i (return|fly|pay|move) {n} {unit}s {side} {name}(.|,) (thats|that is|so)(...|?| when?)",
    "(result|stitches out|second dose|check up) {n} {unit}s {side} {name}(.|,|:) (which|what) {unit}( is it|)?",
)
APART_LATER = (
    "{n} {unit}s (past|on from|later than|counted from) {name}(?| is?| please)",
    "(my cast|the plaster|her brace|the ban) (comes off|ends) in {n} {unit}s, now (its|it's|it is) {name}(.|,) (which|what) {unit}( is that|)?",
    "{name}, and then {n} {unit}s (on top|more|go by)(.|,) (what|which {unit}) is it?",
    "(add|count) {n} {unit}s (to|from) {name}( please| and you get|)(?|...|)",
    "from {name} on, {n} more {unit}s(.|,) (where|on which {unit}|in which {unit}) do i end(| up)?",
)
APART_AGO = (
    "{n} {unit}s (earlier than|back from|prior to|counted back from) {name}(?| is?| please)",
    "(it|the fight|the leak|my cough) (started|began) {n} {unit}s ago, now (its|it's|it is) {name}(.|,) (which|what) {unit}( was that|)?",
    "(take|subtract|count back) {n} {unit}s from {name}( please| and you get|)(?|...|)",
)
LENGTH = (
    "(does {month} have|has {month} got|has {month}) (28|30|31|29) days?",
    "{month} has how many days, (30 or 31|28 or 30|31 or 30)?",
    "(30|31|28) or (31|30|29) days in {month}?",
    "(is it|are there|r there|is there) (28 or 30|30 or 31|31|30) days in {month}?",
    "how long (does|will) {month} last(,|) in days?",
    "(rent|my pass|the ticket) is per day(.|,) how many days will i pay in {month}?",
    "{month} (ends|finishes) on the (which|what|how manyth)(?| date?)",
    "(a diary page per day|one pill a day|a coffee a day), all {month}(.|,) how many (is that|days)?",
    "(whats|what's|what is) the (date of the last day|last date) (in|of) {month}?",
    "i (always|never) (mix up|remember)(:|,|...) is {month} (30 or 31|28, 30 or 31|a long one, in days)?",
    "(from the first to the last|1st to last) of {month} (is|are|makes) how many days?",
)
ORDINAL = (
    "the {nth} {unit} is called (what|how)( again|)?",
    "(whats|what's) the (name of the |)(no. |number |){nth} {unit} called( again|)?",
    "{nth} {unit} of (the|a) {whole}( pls| is|, name it| = ?| please)(?|)",
    "(who is|what is|what comes) {nth} (among|of) the {unit}s( of the {whole}|)?",
    "(in|on) (which|what) {unit} are we when it's the {nth} one of the {whole}(?|)",
    "(count|go) through the {whole}(.|,|:) (what|which) {unit} (is|comes) {nth}?",
)
PLACE = (
    "{name} (is|has) (which|what) (number|place|position)( of the {unit}s| in the {whole}| in a {whole}|)?",
    "number of {name} (in|within) the {whole}(?| pls| please)",
    "{name} as a number( please| pls|)(?|)",
    "(how|what) do i write {name} as a number( in the {whole}|)?",
    "(when|if) i count the {unit}s, (at|on) (which|what) number (comes|is) {name}?",
    "is {name} (the 3rd|the 5th|the second|number 7|the last|the sixth) {unit}( of the {whole}|, or which|, or not)?",
    "(what|which) {unit} (number|nr|no.) is {name}( again|)?",
    "{name}(:|,) (what|which) {unit} number(?| is it?)",
    "is {name} the (first|2nd|third|4th|5th|eighth) {unit}(?|, or what number?)",
)
UNTIL = (
    "(my|the) (exam|trip|shot|cake|pizza) is (on|for) {other}, now (its|it's|is) {name}(.|,) how many days (left|still|more|do i wait)?",
    "from {name} (2|to|till) {other} (it's|is|are) how many days?",
    "(its|it's) {name}... (how many|howmany) (sleeps|days|nights) (til|till|to) {other}(?|?? i cant wait)",
    "{other} (minus|take away) {name}(,|:) (how many days|in days)( apart| between|)?",
    "(if i start|starting|starting off) on {name}, how many days (to|until|till) {other}?",
)
MONTHS_UNTIL = (
    "(my|the) (exam|trip|wedding|due date) is in {other} and now (it's|its|it is) {name}(.|,) how many months (left|still|more|is that)?",
    "from {name} (2|to|till) {other} (it's|is|are) how many months?",
    "(its|it's) {name}... how many months (til|till|to) {other}(?|?? i cant wait)",
    "(if i start|starting|starting off) in {name}, how many months (to|until|till) {other}?",
    "(he retires|she is back|school ends|the lease is up) in {other}(.|,) (it is|we are in|we have) {name}(.|,) how many months?",
)
EARLIER = (
    "i (always|keep|often) mix up {a} (n|and) {b}(.|,) (which|what)( one|) (comes|is) (BEST)( in the {whole}|)?",
    "(which|what|wat) comes (BEST) in (the|a) {whole}, {a} or {b}( pls|)?",
    "(between|out of) {a} and {b}(,|) (which|what)( {unit}| one|) (is|comes) (BEST) in (the|a) {whole}?",
    "{a}, {b}(:|,|.|?) who is (BEST) in the {whole}(?|)",
    "(BEST), {a} or {b}(,|) in a (normal|usual|single) {whole}?",
)
"""With BEST for first or last, before "in the week" or alone."""
WHETHER_BEFORE = (
    "(am i right|right|correct) that {a} (is|comes) before {b}( in the {whole}|)?",
    "{a} (goes|is) in front of {b}(, yeah|, no|, innit|, or)?",
    "(surely|of course) {a} (is|comes) before {b}( in the {whole}|)(?|, no?)",
)
WHETHER_AFTER = (
    "(am i right|right|correct) that {a} (is|comes) after {b}( in the {whole}|)?",
    "{a} (goes|is) behind {b}(, yeah|, no|, innit|, or)?",
    "(surely|of course) {a} (is|comes) after {b}( in the {whole}|)(?|, no?)",
)
RECITED = (
    "{row} (n|and|&) (what|then|next)(?|??)",
    "{row}(,|) i forgot the (next|next one|rest)(.|,) (what|which {unit}) comes (now|next)?",
    "(pls |please |)(what|which {unit}) (follows|comes after) {row}(?|)",
    "{row}(.|,|...) your turn(, one more|, next one|)(?|)",
)
SHORT_AFTER = (
    "(its|it's|i have|form says) {name}(,| and) i need the {unit} after(.|,) (so|which is)(...|?)",
    "{unit} after {name}( pls| plz| please|)(?|)",
)
SHORT_BEFORE = (
    "(its|it's|i have|form says) {name}(,| and) i need the {unit} before(.|,) (so|which is)(...|?)",
    "{unit} before {name}( pls| plz| please|)(?|)",
)
BACKWARDS = (
    "{unit}s (in reverse order|backward|reversed|the wrong way round|last to first|from the end)( pls| plz|)",
    "(can|could|can't) (u|you) (do|say|write) the {unit}s (backwards|backward|from behind|from the end)( for fun| too|)?",
    "(the |){unit}s (please |pls |)but (backwards|in reverse|from {last} to {first}|starting with {last})",
    "(brain exercise|drunk test|a challenge|a game)(:|,|.) (the |){unit}s( of the {whole}|) (backwards|in reverse)",
    "{last} first(,|;| and) {first} last(:|,|.) (all the|the) {unit}s( please|)",
)
SPANS = (
    "(just|only) the {unit}s from {first} (to|till|through) {last}( please| pls|)",
    "(write|type|put) (down |)every {unit} from {first} (to|until|till) {last}( for my rota| for the plan| please|)",
    "{first} (to|till|until) {last}(:|,|.|) (name|list|write|say) (the {unit}s|each {unit}|them all|every {unit})( pls|)",
    "which {unit}s (are|lie|do i have) from {first} (to|until|up to) {last}?",
)
ALL = (
    "(could|can|would) you (write|type|put) (out|down) every UNIT one by one(?|? it is for a calendar|? its for school|? i need it for a plan)",
    "(i'm|im|i am) making a (planner|calendar|chart|diary)(.|,|:) (i need |need |give me |)(all the|the NUMBER|every one of the) UNITS( written down| in order| pls|)",
    "(write|type|print|put) every (single |)UNIT of the WHOLE( under each other| one by one| in order| pls| on its own line|)",
    "(names of|name) every UNIT( there is| in the WHOLE| in a WHOLE|)( pls| please|)",
    "(all|the) UNITS in (the right|the correct|their) order(, for|. it's for| for) (my|a|our) (fridge|kid|wall|spreadsheet|test)",
    "(my boy|my girl|my student|a friend) (has|needs) to learn the UNITS(.|,) (can you |could you |)(write|list|type) them( for her| for us| out| down)(?|)",
    "(which|what) (are all|r) the UNITS( of the WHOLE|)(?| pls?)",
    "(i'm|im) (labelling|labeling|making) (boxes|folders|drawers|jars), one per UNIT(.|,|:) (list the UNITS|which names do i write|write the names)( please|)",
    "(every|each) UNIT(,| -|:) (one after another|one by one|name by name|each by name)( please| pls|)",
    "(go through|run through|walk through) the WHOLE UNIT by UNIT( please|)",
    "UNITS (plz|pls|please|pleeease|thx)",
    "(a|the) (list|row|column) (of|with) (all |every one of |)the UNITS( pls| for excel| for my calendar|)",
)
"""As in `calendar_told`, for all days or all months."""

WHOLE: dict[str, tuple[str, ...]] = {
    "A week has 7 days.": (
        "(does a week have|has a week got|has a week) (7|six|5|seven|8) days?",
        "how many days (there are|is there|r there|r) in (a|one|the) week( pls|)?",
        "(days in a week|days per week)(:|,|) (7|5|6|how many)?",
        "(i work|she runs|he swims) every day of the week(.|,) how many days (is it|is that|are that)?",
    ),
    "A year has 12 months.": (
        "(does a year have|has a year got|has a year) (12|ten|11|twelve|13) months?",
        "how many months (r there|is there|there are|r) in (a|one|the) year( pls|)?",
        "(months in a year|months per year)(:|,|) (12|10|11|how many)?",
        "i pay (rent|the gym|netflix) once a month(.|,) how many times (a|per) year?",
    ),
    "February is the shortest month.": (
        "((whats|what is|which is) the month|(which|what) month is it) with (only |just |)28 days(?|)",
        "the (only |)month (with|that has) (only |just |)28 days( is|)(?|...|)",
        "(which|what) month is (over|done|gone) (the quickest|the fastest)?",
        "(which|what) month (has|is) less than 30 days( long|)?",
    ),
    "A year has 365 days.": (
        "(does a year have|has a year got|has a year) (365|360|366) days?",
        "how many days (until|till) (the earth is once round the sun|a year is over)?",
    ),
    "A day has 24 hours.": (
        "(does a day have|has a day got|has a day) (24|12|20) hours?",
        "how many hours (r|is) (there |)in a day( and night| pls|)?",
    ),
    "An hour has 60 minutes.": (
        "(does an hour have|has an hour got|has an hour) (60|100|50) minutes?",
        "how many minutes (r|is) (there |)in (an|one|1) hour( pls|)?",
    ),
    "The weekend is Saturday and Sunday.": (
        "(the |)days of the weekend (are|r)( what|...|)(?|)",
        "(is|are) (saturday and sunday|friday and saturday) the weekend?",
        "which two days do (i|we|kids) (sleep in|have no school)?",
    ),
    "Christmas is in December.": (
        "(christmas|xmas|x-mas)( month| month is|)?",
        "(which|what) month (does|will) (santa|father christmas) come( in|)?",
        "(in |)(which|what|wat) month is (xmas|x-mas)(?|)",
    ),
    "Two weeks have 14 days.": (
        "how many days (make|are|is|has) (a|one) fortnight( pls|)?",
        "(14|ten|15) days (in|are) (a fortnight|two weeks)(, right|, no|, or how many)?",
    ),
    "Halloween is in October.": ("halloween( month| month is|)?",),
}
"""More for what has one answer."""
FACTS = (
    (
        "((which|what) (are|r) the (summer|summer's) months|(the |)(months of (the |)summer|summer months)( pls| please|)|(list|name|tell me) the (summer months|months of (the |)summer)|(which|what) months (are|is|belong to|make up) (the |)summer|when is summer)?",
        "The summer months are June, July and August.",
    ),
    (
        "((which|what) (are|r) the winter months|(the |)(months of (the |)winter|winter months)( pls| please|)|(list|name|tell me) the (winter months|months of (the |)winter)|(which|what) months (are|is|belong to|make up) (the |)winter|when is winter)?",
        "The winter months are December, January and February.",
    ),
    (
        "((which|what) (are|r) the spring months|(the |)(months of (the |)spring|spring months)( pls| please|)|(list|name|tell me) the (spring months|months of (the |)spring)|(which|what) months (are|is|belong to|make up) (the |)spring|when is spring)?",
        "The spring months are March, April and May.",
    ),
    (
        "((which|what) (are|r) the autumn months|(the |)(months of (the |)(autumn|fall)|(autumn|fall) months)( pls| please|)|(list|name|tell me) the (autumn months|months of (the |)autumn)|(which|what) months (are|is|belong to|make up) (the |)(autumn|fall)|when is (autumn|fall))?",
        "The autumn months are September, October and November.",
    ),
    (
        "((which|what) months (end|finish) (in|with|on) (ber|-ber)|(the |)months (ending|that end) (in|with) (ber|-ber)|(list|name) the months (ending|that end) (in|with) (ber|-ber))?",
        "September, October, November and December end in ber.",
    ),
    (
        "((which|what) months (start|begin) with (a |an |the letter |)j|(the |)months (starting|beginning|that start|that begin) with j( pls|)|(name|list|tell me) the months (starting|beginning|that start) with j|months with j( at the start| in front|))?",
        "January, June and July start with J.",
    ),
    (
        "((which|what) months (start|begin) with (a |an |the letter |)m|(the |)months (starting|beginning|that start|that begin) with m( pls|)|(name|list|tell me) the months (starting|beginning|that start) with m|months with m( at the start| in front|))?",
        "March and May start with M.",
    ),
    (
        "((which|what) months (start|begin) with (a |an |the letter |)a|(the |)months (starting|beginning|that start|that begin) with a( pls|)|(name|list|tell me) the months (starting|beginning|that start) with a|months with a( at the start| in front|))?",
        "April and August start with A.",
    ),
    (
        "((which|what) days (start|begin) with (a |an |the letter |)t|(the |)days (starting|beginning|that start|that begin) with t( pls|)|(name|list|tell me) the days (starting|beginning|that start) with t|days with t( at the start| in front|))?",
        "Tuesday and Thursday start with T.",
    ),
    (
        "((which|what) days (start|begin) with (a |an |the letter |)s|(the |)days (starting|beginning|that start|that begin) with s( pls|)|(name|list|tell me) the days (starting|beginning|that start) with s|days with s( at the start| in front|))?",
        "Saturday and Sunday start with S.",
    ),
)
"""More that has one answer, and that."""

COUNT_TO = (
    "count (my|the) (sheep|spoons|steps|kittens)(,|) (i'm tired|im tired|i can't sleep)(,|) (up |)to {stop}",
    "count to {stop}(,|) (slowly|nice and slow|calmly|loud)(, ok?| pls| ok|, would you|)",
    "(pls |plz |please |)(cnt|count) (4 me |for me |)(til|till|2|to) {stop}( pls| plz| thx|)",
    "count (for me |)(to|until) {stop} (while|so that|because) (i|we) (hide|find my shoes|jump|wash my hands)",
    "(write|type|say) (1 2 3|one two three|1, 2, 3) (til|till|up to|all the way to) {stop}( in one line| in a row|)",
    "(heyyy|hiii|hellooo|yooo)(,|) (count|can u count) to {stop}(?|!!|)",
    "(wash my hands|brush my teeth|shake the bottle) until {stop}(.|,|:) (count|you count)( along| for me|)",
    "(one|1) (up |)(till|until|through) {stop}(,|) (no skipping|each number|all of them|don't skip any)",
    "(my daughter|my little brother|a 4 year old) would like (you to count|to hear you count) (up |)to {stop}",
    "(wait|hold on|give me time)(,|.|:|) (till you|until you|and) (have counted|count) to {stop}( pls|)",
)
COUNT_FROM = (
    "(say|tell me|write) (all the|the|every one of the) numbers from {start} (until|till|up till|thru) {stop}( pls|)",
    "(every|each) number from {start} up to {stop}( with both ends|, both included| included| pls|)",
    "(begin|start) (with|at|on) {start}(,|) (finish|end|stop) (with|at|on) {stop}(.|,|:|) (count|go|ready)( up|)(!|)",
    "(we are|we're|im|i'm) on step {start} and (climb|go|walk) up to {stop}(.|,|:) count (the steps|along|with me)",
    "(my numbers start|the raffle starts|the lockers begin) at {start} and (end|stop) at {stop}(.|,|:) (which are they|write them|list them)",
    "(count|go) (on |)from {start} n (stop|end) (at|on) {stop}",
)
COUNT_DOWN = (
    "count (for me |)like a (rocket launch|rocket|space mission)(!!|,|.|:|) from {start}",
    "(1|one) to {start} but (reversed|backwards|in reverse|the wrong way|from the end)",
    "(1|one) (to|till) {start}(,|) (reversed|backwards|from the back|upside down)( pls|)",
    "(i forgot|remind me|show me) how to count (back|down|backwards) from {start}",
    "(from {start}|{start}) (and |)then (always |)one less(,|) (down |)(to|till|until) (one|1)",
    "(3 2 1 style|launch style|new year style)(:|,|) (start|begin|count down) from {start}",
    "(new year|midnight|the ball drop)(!!|,|:|!) (do|give us|we need) the (last |)countdown from {start}",
    "(ten little ducks style|like in the song)(:|,) {start}, then one less each time(, to one|)",
    "numbers from {start} to 1 (pls|please|plz)",
    "{start} to 1( count it| pls| please|)",
)
COUNT_DOWN_TO = (
    "(start|begin) (at|with) {start} and (go|count|walk) (down|back) to {stop}( pls|)",
    "from {start} (down |back |)(till|until|to) {stop}(,|) (one less each|minus one each time|backwards pls|down and down)",
    "the (lift|meter|temperature|battery) (goes|drops|sinks) from {start} to {stop}(.|,|:) (say|count|write) (each|every) number",
)
NEXT_NUMBER = (
    "number (just |right |directly |)above {a}( pls|)(?|)",
    "(which|what|wat) number (is|sits|stands|lies) (right |just |directly |)above {a}?",
    "(whats|what's|what is) one (over|above|up from|higher than|past) {a}?",
    "one (up|higher|above|over)(,| from| than|) {a}( is| pls|)(?|)",
    "(next|the next) (nr|no|number|numba) (after|from) {a}( pls| plz|)(?|)",
    "(which|what) (number|one) (is|comes) (next|just|right) (up|higher|above) (from|than|to) {a}?",
    "i live (at|in) (number|house|no.) {a}, what number (has|is) the (next house|house after mine)( if they go one by one|, no gaps)?",
    "(you climb|i climb|go) (one|1) (step|stair|rung) up from {a}(.|,) (what|which) number (am i on|is it)?",
    "(my birthday cake|my cake|this year's cake) had {a} candles(.|,) how many next year?",
    "(the|our) (meter|display|counter) (jumps|clicks|moves) (one|1) (on|up|forward) from {a}(.|,) (what|which number) does it show?",
    "(say|tell me|give me) the number (above|just above|one above|that is one higher than) {a}( pls|)",
    "{a} (n|and) then(?|??|...)",
    "the number (following|one above|that comes right behind) {a}( please|)(?|)",
    "(which|what) number is (directly |right |)over {a}?",
    "(one more|1 more) than {a}, (which|what) number do (i|we) (say|get to)?",
)
PREVIOUS_NUMBER = (
    "number (just |right |directly |)(below|under|beneath) {a}( pls|)(?|)",
    "(which|what|wat) number (is|sits|stands|lies) (right |just |directly |)(below|under|beneath) {a}?",
    "(whats|what's|what is) one (under|below|down from|lower than|shy of) {a}?",
    "one (down|lower|below|under)(,| from| than|) {a}( is| pls|)(?|)",
    "(the |)(previous|prior|preceding) (nr|no|number|one) (of|before|to) {a}( pls| plz|)(?|)",
    "(which|what) (number|one) (is|comes) (next|just|right) (down|lower|below) (from|than|to) {a}?",
    "i live (at|in) (number|house|no.) {a}, what number (has|is) the house before mine( if they go one by one|, no gaps)?",
    "(you climb|i climb|go) (one|1) (step|stair|rung) down from {a}(.|,) (what|which) number (am i on|is it)?",
    "what number do (u|you|i) get (when|if) (u|you|i) go one down from {a}?",
    "(the|our) (meter|display|counter) (jumps|clicks|moves) (one|1) (back|down) from {a}(.|,) (what|which number) does it show?",
    "(say|tell me|give me) the number (below|under|just below|one below|that is one lower than) {a}( pls|)",
    "(my|the) cake has {a} candles now(.|,) how many (were on it|had it|did it have) last year?",
    "(almost|not quite|nearly) {a}(:|,|) one (less|lower|fewer)(.|,|) (which|what) number(?| is it?)",
    "what (comes|stands|is) in front of {a}( in counting| when counting|)?",
)
BETWEEN = (
    "(whats|wat is|which is) (in |)between {a} (n|and|&) {b}( pls|)(?|)",
    "(which|what) number (is|sits|hides) (in the gap|squeezed in|in the middle) (of|between) {a} and {b}?",
    "(more|bigger) than {a} (and|but) (less|smaller) than {b}(:|,|.) (which|what) (whole |)number( is it|)?",
    "i (skipped|forgot|left out) the number between {a} and {b}(.|,|) (what|which) (is|was) it?",
    "(house|seat|page|room) {a}, then (one|a) (gap|hole|missing one), then {b}(.|,|:) (what|which) number is missing?",
    "(which|what) number is missing(:|,|) {before} {a} {b} {after}(?|)",
    "{before}, {a}, (_|?|gap), {b}, {after}(:|.|,|) (what|which number) (is missing|goes there|fits)?",
    "{a}, {b}(:|,|.) i (skipped|jumped over|left out) (one|a number)(.|,) which(?| one?)",
)
BIGGER = (
    "who has more(,|) me with {a} or {name} with {b}?",
    "(is it |)(more|better paid) to get {a} or {b}(?| coins?| sweets?)",
    "{a} (or|vs) {b}(,|) (whats|which is|which 1 is|wat is) (bigger|more|higher)(?| pls)",
    "(my|our) (score|total|team) is {a} and theirs is {b}(.|,) (which|what) is (the bigger|higher|more)?",
    "(larger|bigger|higher) (number|one)(:|,|) {a} (or|and|vs) {b}(?|)",
)
SMALLER = (
    "who has (less|fewer)(,|) me with {a} or {name} with {b}?",
    "{a} (or|vs) {b}(,|) (whats|which is|which 1 is|wat is) (smaller|less|lower)(?| pls)",
    "(my|our) (score|total|team) is {a} and theirs is {b}(.|,) (which|what) is (the smaller|lower|less)?",
    "(lesser|smaller|lower) (number|one)(:|,|) {a} (or|and|vs) {b}(?|)",
)
SORT = {
    False: (
        "(put|set|bring|get) (these|this|them|those|these numbers) in (order|the right order|line)(:|,|) {row}( pls|)",
        "(sort|order) (pls|plz|please|these for me|my numbers|the following)(:|,|) {row}",
        "(sort|order) {row} (smallest|lowest|least) (first|to largest|to biggest|on the left)( pls|)",
        "(from low to high|small to large|little to big|growing)(:|,|) {row}( pls|)",
        "(can u|could you|pls) (sort|order|line up)(:|) {row}(?|)",
        "(what|which) is the (right |)order (of|for) {row}(?|, small to big?)",
        "(my homework says|task:|teacher says:) (order|sort|arrange) {row} (from least to most|from smallest to largest|by size)",
        "{row}(.|,|:) (who goes first|line them up|make them go up|in the right order)( pls|, smallest first|)",
        "(kindly |please |)(arrange|order|sort) the following (numbers |)in ascending order(:|,) {row}",
        "(order|sort|arrange) {row} with the (smallest|lowest) (at the front|in front|on top|first)( pls|)",
    ),
    True: (
        "(sort|order|put|arrange) from (big to small|high to low|large to small|biggest to smallest)(:|,|) {row}",
        "(can u|could you|pls) (sort|order|line up)(:|) {row}(,|) (biggest|highest|largest) first(?|)",
        "(sort|order) {row} (backwards|downwards|falling|the biggest on the left|largest to smallest)( pls|)",
        "(from high to low|large to small|big to little|shrinking)(:|,|) {row}( pls|)",
        "{row}(.|,|:) (rank them|a ranking|make them go down)(,|) (best|highest|biggest) first",
        "(kindly |please |)(arrange|order|sort) the following (numbers |)in descending order(:|,) {row}",
        "(order|sort|arrange) {row} with the (biggest|highest) (at the front|in front|on top|first)( pls|)",
    ),
}
COUNT_IN_WORDS = (
    "(spell out|write out) the numbers (1 to|one to|up to|till) {stop}( in letters| pls|)",
    "(count|cnt) to {stop}(,|) (no digits|without digits|letters only|in letters)( pls|)",
    "(one, two, three|one two three)(...|, and so on|) (in words|as words|written out) (to|till|up to) {stop}",
    "(how are the numbers (up to|till|to) {stop} spelled|how do you spell the numbers (up to|till|to) {stop})( in english|)(?|)",
)
COUNT_BY = (
    "(numbers|count|go) in {name}s (up |)(to|till|until) {stop}( pls|)",
    "(the |)(times table of {step}|{step} times table|table of {step})(,| up|) (till|until|up to) {stop}( pls|)",
    "(skip count|hop|jump) (by|in) {step}s (till|to|until) {stop}",
    "(begin|start) (at|with) {step}, (always|each time) plus {step}(,|) (up |)to {stop}",
    "(each|always) {step} more(,|) from {step} to {stop}",
)
EVEN_OR_ODD_ROW = (
    "count (up |)to {stop} but (only|just) the {kind} (ones|numbers)",
    "(only|just) (the |){kind} numbers (till|until|up to|from {first} to) {stop}( pls|)",
    "(tell me|say|write|which are) (the |all the |){kind} (numbers|ones) (up to|till) {stop}( pls|)",
    "{kind} (house |seat |bus |)numbers (up to|till) {stop}( pls|)",
)

LONGER = (
    "(which|what|which one) is longer(,|:|) {a} or {b}?",
    "is {a} longer than {b}?",
    "(which|what) (month |)has more days(,|:|) {a} or {b}?",
    "has {a} more days than {b}?",
    "(more days|longer month|longer)(:|,|?) {a} or {b}(?|)",
    "{a} or {b}(,|:|) (which|what) (is the longer month|lasts longer|has more days)?",
    "rent (is the same|costs the same) in {a} and {b}, but which (is|month is) longer?",
    "do i (work|wait|diet) longer in {a} or in {b}?",
)
"""Which of two months has more days: the answer is that month."""
