"""Days, months and how long they are, plainly: in few words, in any word order, with a little of life around them."""

AFTER = (
    "(which|what) {unit} (it |)(is coming|will come|is there|do come) after {name}?",
    "after {name} (which|what) {unit} (comes|is|we have|do you have|is coming)?",
    "after {name} it (comes|is|will be) (which|what) {unit}?",
    "(how is called|how is named|how do you call|how do we call) the {unit} after {name}?",
    "the {unit} (which is|that is|coming) after {name}(,|:) (what|which|what's it called)( is it|)?",
    "(what|which {unit}) comes after {name} (again|pls|please|btw)?",
    "(i forgot|i forget|i never know|no idea) what {unit} comes after {name}",
    "(my daughter|my son|a pupil|the kid) (asks|wonders) what comes after {name}",
    "(quiz|question|riddle|first question)(:|.|,) (what|which {unit}) (comes|is) after {name}?",
    "(ok |sweetie, |now kids, |and )(what|which {unit}) comes (right |)after {name}?",
    "(wait|hmm|hm|uh)(,|...|) what comes after {name}( again| lol|)?",
    "(haha|lol|cool|right|great)(,|!|.) and after {name}?",
    "(ok but|but|and) what's after {name}(?| then?)",
    "what would be the {unit} (after|following) {name}?",
    "(i'd like|i want|i would like) to know the {unit} after {name}",
    "when {name} (finishes|stops|is finished)(,|) (what|which) {unit} (is it|do we have|starts)?",
    "the {unit} that (starts|begins) when {name} (ends|is over)(?| is?)",
    "{name} (done|over|finished|gone)(,|.) next( {unit}|)?",
    "(my rent|the bill|my essay|the tax form) is due the {unit} after {name}(.|,) so (when|when is that|which {unit})(?|)",
    "(we move|she visits|they marry|the course starts) one {unit} after {name}(.|,) (which|what) {unit} (is it|is that)?",
    "{name} is too (early|soon), the (next {unit}|{unit} after) is fine(.|,) (which one|what {unit}) (is that|is it)?",
)
"""Here and below the answer is what comes after the one that is named."""
BEFORE = (
    "(which|what) {unit} (it |)(is coming|goes|is there|do come) before {name}?",
    "before {name} (which|what) {unit} (comes|is|we have|do you have|was it)?",
    "before {name} it (comes|is|was) (which|what) {unit}?",
    "(how is called|how is named|how do you call|how do we call) the {unit} before {name}?",
    "the {unit} (which is|that is|coming) before {name}(,|:) (what|which|what's it called)( is it|)?",
    "(what|which {unit}) comes before {name} (again|pls|please|btw)?",
    "(i forgot|i forget|i never know|no idea) what {unit} comes before {name}",
    "(my daughter|my son|a pupil|the kid) (asks|wonders) what comes before {name}",
    "(quiz|question|riddle|first question)(:|.|,) (what|which {unit}) (comes|is) before {name}?",
    "(ok |sweetie, |now kids, |and )(what|which {unit}) comes (right |)before {name}?",
    "(wait|hmm|hm|uh)(,|...|) what comes before {name}( again| lol|)?",
    "(haha|lol|cool|right|great)(,|!|.) and before {name}?",
    "(ok but|but|and) what's before {name}(?| then?)",
    "what would be the {unit} (before|preceding) {name}?",
    "(i'd like|i want|i would like) to know the {unit} before {name}",
    "the {unit} that (ends|stops) when {name} (starts|begins)(?| is?)",
    "{name} (starts|is starting|begins)(,|.) (what|which {unit}) (just ended|was that before|is over)?",
    "(my rent|the bill|my essay|the tax form) is due the {unit} before {name}(.|,) so (when|when is that|which {unit})(?|)",
    "(we move|she visits|they marry|the course starts) one {unit} before {name}(.|,) (which|what) {unit} (is it|is that)?",
    "{name} is too late, the {unit} before is fine(.|,) (which one|what {unit}) (is that|is it)?",
)
TURNED_AFTER = (
    "before (which|what) {unit} (comes|is|stands) {name}?",
    "{name} precedes (what|which {unit}|...)( pls|)?",
    "(what|which) {unit} does {name} precede?",
    "(what|which) {unit} is preceded by {name}?",
    "{name} is one {unit} before (what|which {unit}|which one)?",
    "{name} is one {unit} (earlier|sooner) than (what|which {unit})?",
    "{name} (goes|is) (right |just |)before (which|what) {unit}?",
)
"""The direction is turned round: what has the named one before it."""
TURNED_BEFORE = (
    "after (which|what) {unit} (comes|is|stands) {name}?",
    "{name} follows (on |)(what|which {unit}|...)( pls|)?",
    "(what|which) {unit} does {name} follow?",
    "(what|which) {unit} is followed by {name}?",
    "{name} is one {unit} after (what|which {unit}|which one)?",
    "{name} is one {unit} later than (what|which {unit})?",
    "{name} (goes|is) (right |just |)after (which|what) {unit}?",
)
DAY_AFTER = (
    "(my rent|the invoice|my report|the milk money) is due the day after {name}(.|,) so (when|what day|which day)(?|)",
    "(i land|they land|she comes home|the parcel comes) a day after {name}(.|,) (which|what) day( is that|)?",
    "(no bus|no shop open|no post) on {name}, only the next day(.|,) (which|what) day( is that|)?",
    "the (party|sale|fair) is {name} and the day after(.|,) what's the second day(?|)",
    "(work|class) (ends|is over) on {name}, my (trip|holiday) starts a day later(.|,) when(| is that| does it start)?",
)
DAY_BEFORE = (
    "(my rent|the invoice|my report|the milk money) is due the day before {name}(.|,) so (when|what day|which day)(?|)",
    "(i land|they land|she comes home|the parcel comes) a day before {name}(.|,) (which|what) day( is that|)?",
    "the (party|trip|show) is {name}, i (shop|pack|clean) the day before(.|,) (which|what) day( is that|)?",
    "on the eve of {name} (it is|we have|is) (what|which) day?",
    "(i need|they want) it a day earlier than {name}(.|,) (so |)(which|what) day?",
)
MONTH_AFTER = (
    "(my contract|the lease|my visa|school) ends with {name}(.|,) (which|what) month (comes|is) then?",
    "the (baby|puppy|car) comes the month after {name}(.|,) so (when|which month|in which month)(?|)",
    "{name} is (full|booked up|too busy), (so |)(we take|i come|let's take) the month after(.|,) which is(...|?)",
)
MONTH_BEFORE = (
    "(my contract|the lease|my visa|school) ended before {name} (started|began)(.|,) (which|what) month was its last?",
    "the (baby|puppy|car) comes the month before {name}(.|,) so (when|which month|in which month)(?|)",
    "{name} is (full|booked up|too busy), (so |)(we take|i come|let's take) the month before(.|,) which is(...|?)",
)
SIDES = {
    "day": (
        (TURNED_AFTER, 1),
        (TURNED_BEFORE, -1),
        (DAY_AFTER, 1),
        (DAY_BEFORE, -1),
    ),
    "month": (
        (TURNED_AFTER, 1),
        (TURNED_BEFORE, -1),
        (MONTH_AFTER, 1),
        (MONTH_BEFORE, -1),
    ),
}
"""The wordings, and how many places further the answer is."""
NOW_NEXT = (
    "this {unit} (is |){name}(,|.) (and |)next {unit}(?|...)",
    "(we are|we're) in {name} now(.|,) (what|which) {unit} (comes|is next|will come)?",
    "now we have {name}(.|,) next {unit} we have(...|?| what?)",
    "{name} is this {unit}(.|,) (what|which|what's) (is |)the next( one|)?",
    "(how is|what is) next {unit} called if (it's|this is|now is) {name}?",
)
NOW_LAST = (
    "this {unit} (is |){name}(,|.) (and |)last {unit}(?|...| was?)",
    "now we have {name}(.|,) last {unit} we had(...|?| what?)",
    "{name} is this {unit}(.|,) (what|which) was the (last|previous)( one|)?",
    "(how was|what was) last {unit} called if (it's|this is|now is) {name}?",
)
TOMORROW = (
    "(today|now) (it is|is) {name}(.|,) how is tomorrow called?",
    "tomorrow (which|what) day (it is|is it|we have)(,| if|,) today (is |){name}?",
    "if today it is {name}(,|) (then |)tomorrow it is(...|?| what?)",
    "(what|which) day we have tomorrow(,| when|, if) today is {name}?",
    "is {name} today(.|,) what is tomorrow?",
    "(what|which day) will tomorrow be (when|if) today('s| is) {name}?",
    "(ugh|oh no|argh|yay)(,|) {name} again(.|,|!) and tomorrow(?| is?| is what?)",
    "tomorrow's day (please|pls)(,|.) today('s| is) {name}",
    "(tell me|name|say) tomorrow's day (if|when) today('s| is) {name}",
    "{name} now(.|,) in 24 hours (it's|it is|we have)(...|?| what day?)",
    "(kids|class|quiz)(,|:) today is {name}(.|,) (what|which) day is tomorrow?",
    "(my appointment|my flight|the test|the visit) is tomorrow(.|,) today is {name}(.|,) (which|what) day is that?",
    "(it's|its|it is) {name} (morning|evening|night)(.|,) (what|which) day is tomorrow?",
    "what's tomorrow(?|,|.) (it's|today's|today is) {name}",
)
YESTERDAY = (
    "(today|now) (it is|is) {name}(.|,) how was yesterday called?",
    "yesterday (which|what) day (it was|was it|we had)(,| if|,) today (is |){name}?",
    "if today it is {name}(,|) (then |)yesterday it was(...|?| what?)",
    "(what|which) day we had yesterday(,| when|, if) today is {name}?",
    "is {name} today(.|,) what was yesterday?",
    "(ugh|oh no|argh|yay)(,|) {name} again(.|,|!) and yesterday(?| was?| was what?)",
    "yesterday's day (please|pls)(,|.) today('s| is) {name}",
    "(tell me|name|say) yesterday's day (if|when) today('s| is) {name}",
    "{name} now(.|,) 24 hours ago (it was|we had)(...|?| what day?)",
    "(kids|class|quiz)(,|:) today is {name}(.|,) (what|which) day was yesterday?",
    "(it happened|we met|he fell|she called) yesterday(.|,) today is {name}(.|,) (which|what) day( was it| was that|)?",
    "(it's|its|it is) {name} (morning|evening|night)(.|,) (what|which) day was yesterday?",
    "what was yesterday(?|,|.) (it's|today's|today is) {name}",
)
TODAY_BY_TOMORROW = (
    "if tomorrow it is {name}(,|) today (it is|is)(...|?| what?)",
    "today is (which|what) day (if|when) tomorrow is {name}?",
    "(what|which) day we have today(,| when|, if) tomorrow is {name}?",
    "we have {name} tomorrow(.|,) (what|which) day (today|is today|now)?",
    "what's today (if|when) (it's|its) {name} tomorrow?",
    "(kids|class|quiz)(,|:) tomorrow is {name}(.|,) (what|which) day is today?",
    "(ugh|oh no|yay|yes)(,|) {name} tomorrow(.|,|!) (so |)today('s| is)(...|?| what?)",
    "tomorrow (they say is|should be|must be) {name}(.|,) (what|which day) is today?",
    "today's day (please|pls)(,|.) tomorrow is {name}",
)
TODAY_BY_YESTERDAY = (
    "if yesterday it was {name}(,|) today (it is|is)(...|?| what?)",
    "today is (which|what) day (if|when) yesterday was {name}?",
    "(what|which) day we have today(,| when|, if) yesterday was {name}?",
    "we had {name} yesterday(.|,) (what|which) day (today|is today|now)?",
    "what's today (if|when) it was {name} yesterday?",
    "(kids|class|quiz)(,|:) yesterday was {name}(.|,) (what|which) day is today?",
    "(ugh|phew|yay|yes)(,|) {name} was yesterday(.|,|!) (so |)today('s| is)(...|?| what?)",
    "today's day (please|pls)(,|.) yesterday was {name}",
)
FROM_TODAY = (
    "{said} {verb} (what|which) day(,|) (if|when) (it's|today is|today it's) {name}?",
    "(what|which) day {verb} {said}(?|,|.) (today is|it's|its) {name}",
    "{name} today(.|,) {said}(?| {verb}?| {verb} what?)",
    "(quiz|kids|question)(:|,) today is {name}(.|,) (what|which) day {verb} {said}?",
    "today it is {name}(.|,) {said} {verb}( then|)(...|?)",
    "not today, {said}(.|,|:) (what|which) day {verb} that(,| if) today is {name}?",
)
"""Tomorrow, yesterday, the day after or before that, {said}."""
FROM_ANOTHER_DAY = (
    "today is (what|which) day (if|when) {said} {verb} {name}?",
    "{said} {verb} {name}(.|,) (what|which) day (have we|do we have|is it) (today|now)?",
    "(quiz|kids|question)(:|,) {said} {verb} {name}(.|,) (what|which) day is today?",
    "(what's|what is) today(?|,|.) {said} {verb} {name}",
)
APART = (
    "{n} {unit}s {side} {name} (which|what) {unit} (is it|comes|it is)?",
    "{n} {unit}s {side} {name}(,|:) (what do we have|what is it|it is|what's that)(?|...)",
    "(which|what) {unit} do (i|we|you) have {n} {unit}s {side} {name}?",
    "(quiz|kids|question)(:|,) (what|which {unit}) (is|comes) {n} {unit}s {side} {name}?",
    "(due|the payment is due|it ends|it starts) {n} {unit}s {side} {name}(.|,) so (when|which {unit})(?|)",
)
APART_LATER = (
    "in {n} {unit}s (which|what) {unit} (is it|it is|do we have)(,|) (if|when) now (it's|is|it is) {name}?",
    "(it's|its|now it's) {name}(.|,) and in {n} {unit}s?",
    "{n} {unit}s from {name}(?|, which {unit}?|, what {unit} is it?)",
    "{name} now(.|,) {n} {unit}s later( it is| it's|)(?|...)",
    "(my visa|my ticket|the test|my leave) is {n} {unit}s from now and (it's|now it's) {name}(.|,) (when|which {unit})( is that|)?",
)
APART_AGO = (
    "{n} {unit}s ago (which|what) {unit} (was it|it was|did we have)(,|) (if|when) now (it's|is|it is) {name}?",
    "(it's|its|now it's) {name}(.|,) and {n} {unit}s ago?",
    "{name} now(.|,) {n} {unit}s (earlier|back)( it was|)(?|...)",
)
NOW_BY_LATER = (
    "(which|what) {unit} is it (now |)if (it's|it is|we have) {name} in {n} {unit}s?",
    "in {n} {unit}s comes {name}(.|,) (and |so |)now(?| it is?| is?)",
)
"""So many {unit}s on it is {name}: what is it now?"""
NOW_BY_AGO = (
    "(which|what) {unit} is it (now |)if it was {name} {n} {unit}s ago?",
    "{n} {unit}s ago was {name}(.|,) (and |so |)now(?| it is?| is?)",
)
IN_A_WEEK = (
    "(if |)today is {name}(,|.) (in |after )(a|one) week it is(...|?| which day?)",
    "(which|what) day is it (a|one) week after {name}?",
    "(quiz|kids|question)(:|,) today is {name}(.|,) (what|which) day is it in (seven days|7 days|a week)?",
    "(the test|the check|the next visit) is a week from now, today is {name}(.|,) (which|what) day( is that|)?",
)
UNTIL = (
    "from {name} to {other} how many days (is it|are there|it is|is)?",
    "how many days (it is|are|is it) from {name} (until|to|till) {other}?",
    "today {name}(.|,) to {other} how many days?",
    "how many (days|nights) (i|we|must i|do i) wait from {name} (to|until|till) {other}?",
    "(it's|its|today is) {name}(.|,) {other} (is in|comes in) how many days?",
    "(rent|my essay|the form) is due {other}(.|,) (it's|today is) {name}(.|,) how many days (left|do i have|to go)?",
    "(quiz|kids|question)(:|,) how many days (from|is it from) {name} to {other}?",
)
MONTHS_UNTIL = (
    "from {name} to {other} how many months (is it|it is|is)?",
    "how many months (it is|are|is it) from {name} (until|to|till) {other}?",
    "(it's|its|now it's) {name}(.|,) {other} (is in|comes in) how many months?",
    "(my visa|my pass|the lease) ends in {other}(.|,) (it's|now it's) {name}(.|,) how many months (left|do i have|to go)?",
)
LENGTH = (
    "how many days (we have|there is|it has|you have) in {month}?",
    "how many days {month} (has|have|has got)?",
    "{month} how many days (has|is|have|does it have)?",
    "in {month} (there are |are |are there |)how many days?",
    "(is there|does {month} have|has {month}|has {month} got) (a|the) 31st( of {month}| in {month}|)?",
    "(quiz|kids|question)(:|,) how many days (has {month}|does {month} have)?",
    "i rent (it|a car|a room|the flat) for all of {month}(.|,) how many days( is that|)?",
    "(one|1) pill a day all {month}(.|,) how many (pills|days)( is that|)?",
    "(paid by the day|i'm paid by the day|paid daily)(.|,) how many days (in|has|are in) {month}?",
    "(my knuckles say nothing|i can't do the knuckle thing)(.|,) how many days has {month}?",
    "(wait|hmm|hm|uh)(,|...|) how many days (does {month} have|in {month}|has {month})( again| lol|)?",
    "(count|add up) the days (in|of) {month}(,| -|.) how many( are there|)?",
)
ORDINAL = (
    "the {nth} {unit} (of|in) (a|the) {whole}(,|) how is it called?",
    "how (is called|is named|do you call|do we call) the {nth} {unit} (of|in) the {whole}?",
    "{nth} {unit} of the {whole}(,| is|) (which|which one|what)(?|)",
    "(which|what) {unit} (comes|is|stands) {nth} in the {whole}?",
    "(count|counting|when you count) the {unit}s of the {whole}(,|) (which|what) is the {nth}?",
    "(quiz|kids|question)(:|,) (which|what) is the {nth} {unit} of the {whole}?",
    "(wait|hmm|hm|uh)(,|...|) what's the {nth} {unit} of the {whole}( again| lol|)?",
    "(i start|i pay|we meet|it opens) (on |in |)the {nth} {unit} of the {whole}(.|,) (which|what) (is that|{unit}|{unit} is it)?",
)
PLACE = (
    "(which|what) number (it is|is it|has it) {name}( in the {whole}|)?",
    "{name} (has|is|gets) (which|what) number( in the {whole}|)?",
    "{name} as (a |)number( of the {whole}|)( pls| please|)(?|)",
    "in (which|what) place (is|comes|stands) {name}( in the {whole}|)?",
    "(on which|at what) place (of|in) the {whole} (is|comes) {name}?",
    "(quiz|kids|question)(:|,) (which|what) number is {name} (in|of) the {whole}?",
)
EARLIER = (
    "(which|what) comes (BEST)(,|) {a} or {b}(,|) in (a|the) {whole}?",
    "in (a|the) {whole}(,|) (which|what|who) (is|comes) (BEST)(:|,|) {a} or {b}?",
    "(quiz|kids|question)(:|,) (which|what) comes (BEST) in the {whole}, {a} or {b}?",
    "{a}, {b}(:|,|.) (which|which one) (is|comes) (BEST) in the {whole}?",
)
RECITED = (
    "{row}(.|,|...) (which|what) {unit} (comes|is coming|is next|follows)(?| now?)",
    "(quiz|kids|question|riddle)(:|,) {row}(...|, ...|, ?|. what's next?)",
    "{row}(,|...) (i forgot|help me|help|um)(.|,|...) (what's|what comes|whats) next(?|)",
    "after {row} (comes|is|it comes)(...|?| what?| which {unit}?)",
)
BACKWARDS = (
    "(the |)(names of the |){unit}s of the {whole}(,| but) (backwards|backward|in reverse)( pls|)",
    "(tell|say|give|write) (me |)the {unit}s (backwards|backward|reversed|in the wrong order, last first)( pls|)",
    "{last} first, {first} last(:|,|.) (all |)the {unit}s( pls|)",
    "(how do the {unit}s go|how to say the {unit}s|how go the {unit}s) backwards?",
)
SPANS = (
    "{first} to {last}(,|:) (which|what) {unit}s(?| are these?| is that?)",
    "(list|name|say|write) (the |all |all the |){unit}s from {first} (to|till|until) {last}( pls|)",
    "the {unit}s from {first} (to|till|until) {last}( pls| please|)(?|)",
    "(which|what) {unit}s (go|come|are there) from {first} (to|till|until) {last}?",
)
ALL = (
    "(tell|give|say|write) me (all |)the UNITS( pls| in order|)",
    "(how are|how is) called the UNITS?",
    "the UNITS( pls|, all| in english| in order)(?|)",
    "(which|what) UNITS (we have|do we have|exist|has a WHOLE)?",
    "(quiz|kids|class)(:|,) (name|say|list) all (NUMBER |)UNITS",
    "all UNITS (please|pls|plz)",
)
"""All days, or all months: UNITS, WHOLE and NUMBER are put in."""
WHOLE: dict[str, tuple[str, ...]] = {
    "A week has 7 days.": (
        "(one|a) week (has|have|is) (how much|how many) days?",
        "how many days (we have|has it|there are) in (a|one|the) week?",
        "(i rent it|we stay|i'm off) for (a|one) week(.|,) how many days( is it| is that|)?",
    ),
    "A year has 12 months.": (
        "(one|a) year (has|have|is) (how much|how many) months?",
        "how many months (we have|has it|there are) in (a|one|the) year?",
    ),
    "A year has 365 days.": (
        "(one|a) year (has|have|is) (how much|how many) days?",
        "how many days (we have|there are) in (a|one|the) year?",
    ),
    "A day has 24 hours.": (
        "(one|a) day (has|have|is) (how much|how many) hours?",
        "how many hours (we have|there are|has it) in (a|one) day?",
    ),
    "An hour has 60 minutes.": (
        "(one|an) hour (has|have|is) (how much|how many) minutes?",
        "how many minutes (we have|there are|has it) in (an|one) hour?",
    ),
    "A minute has 60 seconds.": (
        "(one|a) minute (has|have|is) (how much|how many) seconds?",
        "how many seconds (we have|there are|has it) in (a|one) minute?",
    ),
    "The weekend is Saturday and Sunday.": (
        "(what|which) days (is|are|has|make) (the |a |)weekend?",
        "weekend is (which|what) days?",
    ),
    "February is the shortest month.": (
        "(which|what) month (has|have) (least|fewest|the least|less) days?",
        "(the |)month with (the |)(least|fewest) days(?| is?| pls)",
    ),
}
"""More for what has one answer."""
