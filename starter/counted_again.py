"""Counting, the calendar and small sums, with the direction turned round, a situation first, or in the middle of a chat."""

import re

from starter.rows import parts, unmarked
from starter.words import Words, listed

AFTER = (
    "{name} comes (right |just |straight |)before (what|which|which one|which {unit})( again| pls|)?",
    "{name} comes before(...|?|..)",
    "what does {name} come (right |just |)before?",
    "(which|what) {unit} does {name} come before?",
    "(which|what) {unit} has {name} (right |just |)(before|in front of) it?",
    "{name} (turns into|gives way to|makes room for|leads to|hands over to|is replaced by) (what|which {unit})?",
    "(which|what) {unit} (took|takes) over from {name}?",
    "(who|what) (has|got) {name} (on its left|in front of it) (on the calendar|in the row of {unit}s)?",
    "the {unit} with {name} (just |right |)(before|ahead of) it( is|)(?|...)",
    "{name} is the {unit} before (what|which one|which {unit})?",
    "{name} (went|is gone|has gone)(.|,|!) (who's|what's|which {unit} is) (there|here|up) (now|instead)?",
    "(the {unit}|a {unit}) later than {name} by (one|1)( is|)(?|...)",
    "i (missed|overslept|skipped) {name}(.|,) (what|which) {unit} (do i get|is there|am i in) (now|next)?",
)
"""Here and below the answer is what comes after the one that is named, however it is put."""
BEFORE = (
    "{name} comes (right |just |straight |)after (what|which|which one|which {unit})( again| pls|)?",
    "{name} comes after(...|?|..)",
    "what does {name} come (right |just |)after?",
    "(which|what) {unit} does {name} come (after|behind)?",
    "(which|what) {unit} has {name} (right |just |)(after|behind) it?",
    "(what|which {unit}) (turns into|gives way to|makes room for|leads to|hands over to|is replaced by|is followed by) {name}?",
    "{name} (took|takes) over from (what|which {unit})?",
    "(who|what) (has|got) {name} (on its right|behind it) (on the calendar|in the row of {unit}s)?",
    "the {unit} with {name} (just |right |)(after|behind) it( is|)(?|...)",
    "{name} is the {unit} after (what|which one|which {unit})?",
    "(what|which) {unit} (did we|did you|do we) leave behind when {name} (started|began|starts|begins|came)?",
    "(what|which) {unit} was it before it (was|became|turned) {name}?",
    "(i asked|i want|i mean) (not |nothing )after {name}(,|) (but |)before( it|)(?|:| please)",
    "(the {unit}|a {unit}) earlier than {name} by (one|1)( is|)(?|...)",
    "{name} (follows|is next after|is right behind) (what|which one|which {unit})?",
    "(when|once) {name} (comes|starts|is here)(,|) what (is|will be) (over|behind us|gone)?",
    "{name} is next(.|,|:) (so |)(what|which {unit}) (do we have|is it|are we in|have we got) (now|at the moment)?",
)
DAY_AFTER = (
    "(we|i) (finish|close up|party|work) on {name} night and (drive|fly|go|walk) home in the morning(.|,) (what|which) day (do we get home|is that|is it then)?",
    "it was {name} when i (fell asleep|dozed off|lay down) and i woke up after midnight(.|,) (so |)(which|what) day(?| is it?| was it?)",
    "the (shop|museum|pool|bakery) (shuts|is shut) on {name} and opens (the next day|a day later)(.|,) (which|what) day( is that|)?",
    "(posted|ordered|sent) on {name}, (arrives|comes|delivered) the next day(.|,) (which is|which day|so it's on)(...|?)",
    "(we|they) (won|lost|played) on {name} and the paper (prints|has) it a day later(.|,) (which|what) day(?| is that?)",
    "{name} is full, (the doctor|the barber|the salon) can do the next day(.|,) (what|which) day( do i go| is that|)?",
    "i have {name} off and (start|work|go in) again the next day(.|,) (which|what) day( is that| do i start|)?",
    "(the bread|the milk|the fish) is good until {name}, (i throw it out|it goes) a day later(.|,|:) (on |)(which|what) day?",
)
DAY_BEFORE = (
    "before i wake up on {name} i go to bed on (what|which) day?",
    "(the hangover|the bill|the headache) came on {name}, the party was the (night|day) before(.|,) (which|what) day was (it|that|the party)?",
    "i (hand it in|fly|give the talk) on {name}, so i pack the day before(.|,|:) (on |)(which|what) day?",
    "the (exam|race|match) is on {name}, (rest|early night|no beer) the day before(.|,) (that is|which day is that|so it's on)(...|?)",
    "(arrived|delivered|came) on {name}, (posted|sent|ordered) the day before(.|,) (which is|which day|so it's on)(...|?)",
    "it (turned|became) {name} at midnight(.|,) what day (ended|was it before that|was it until then)?",
    "(they open|the shop opens|school starts) again on {name}, (closed|free) until the day before(.|,) (which|what) day is (that|it)?",
)
MONTH_AFTER = (
    "{name} is over in an hour(.|,) (what|which month) do i turn the (page|calendar) to?",
    "i paid for {name}(.|,) (what|which) month (do i pay|is due|is billed) next?",
    "it was {name} last month(.|,) (so |)(what|which month|what month) is it( now|)?",
    "(last month|a month back) (it was|was|we had|still) {name}(.|,) (which|what) month (have we got|is this|is on|is it)(| now| then)?",
    "(rent|the fee) for {name} is paid(.|,) the (next|following) one is for(...|?| which month?)",
    "the (magazine|issue) for {name} came(.|,) (which|what) month is the next( one|)?",
)
MONTH_BEFORE = (
    "next month (school starts|we marry|i retire|the baby comes)(,| -) {name}(.|,) (so |)(now it's|what month is it|this month is)(...|?)",
    "(they come|it starts|we move|she is due) next month, (in |which is ){name}(.|,) (so |)(what|which) month (is it|have we got|are we in)( now|)?",
    "my rent was due last month, now (it's|its|we have) {name}(.|,) which month (did i miss|was that|do i owe)?",
    "(i saw her|i quit|we won) last month and (it's|its|now it's) {name}(.|,) (which|what) month was (that|it)?",
    "{name} is only next month(.|,|!) (what|which month) is it (now|still|until then)?",
    "(don't tell me|wait,|oh no) (it's|its) {name} next month(.|,|!|!!) (what|which month) is it now( then|)?",
)
TOMORROW = (
    "(the dentist|the exam|my interview|the vet) is tomorrow and (my watch|the paper|my screen) says {name} now(.|,) (so |)(which|what) day is (the appointment|that)( on|)?",
    "today is {name} so the (exam|match|trip|meeting|show) tomorrow is (what day|on which day|on what day|on)(?|...)",
    "not {name}, that's today(.|,|!) (i mean|i need|what's|what is) tomorrow(?|)",
    "not today, not {name}, but tomorrow(.|,) today's {name}(.|,) (day please|which day|what day)(?|)",
    "(don't|dont) tell me (it's|its) (already |){name} today(!|!!|.|,) (what|which day) is tomorrow( then|)?",
    "{name} (ends|stops|is done) at midnight and then we (have|get)(...|?| what?)",
    "today brings {name}(.|,) tomorrow brings(...|?| what?)",
    "i'm (working|off|on duty) (today, |on )a {name}(,|) and (off|working|free) tomorrow(.|,) (which|what) day is that?",
    "one more sleep and {name} is over(.|,) what day (then|comes|is it then)?",
    "(rn|now|today) we're on {name}(.|,) tomorrow we're on(...|?| what?)",
    "(it's|its) {name} and i can't wait for tomorrow, (what|which) day is that( again| then|)?",
)
YESTERDAY = (
    "(the dentist|the exam|my interview|the vet) was yesterday and (my watch|the paper|my screen) says {name} now(.|,) (so |)(which|what) day was (it|the appointment|that)( on|)?",
    "today is {name} so the (exam|match|trip|meeting|show) yesterday was (what day|on which day|on what day|on)(?|...)",
    "not {name}, that's today(.|,|!) (i mean|i need|what was) yesterday(?|)",
    "not today, not {name}, but yesterday(.|,) today's {name}(.|,) (day please|which day|what day)(?|)",
    "(don't|dont) tell me (it's|its) (already |){name} today(!|!!|.|,) (what|which day) was yesterday( then|)?",
    "{name} (began|started) at midnight and before that we had(...|?| what?)",
    "(rn|now|today) we're on {name}(.|,) yesterday we were on(...|?| what?)",
    "(it's|its) {name}(.|,) (what|which) day was it when i went to bed last night?",
)
TODAY_BY_TOMORROW = (
    "it'll be {name} tomorrow(,|) which makes (today|it today|this)(...|?| what?)",
    "(tmrw|tomorrow|tmr|2moro) (is|will be|its|it's) {name}(.|,) so (what|which) day (have we got|do we have) (now|today)?",
    "tomorrow (they open again|they come|we leave|school is back|is payday)(,|:|.) (that's|thats|it is|which is) a {name}(.|,) (so |)today (we're on|is|we have)(...|?)",
    "tomorrow brings {name}(.|,) (what|which day) did today bring?",
    "tomorrow brings {name}(.|,) (so |)(we're on|now it's|today is)(...|?)",
    "{name}'s my (day off|gym day|market day|lazy day) and (it's|its|that's) tomorrow(.|,) (so |)(what|which) day (am i working now|is it now|is it today|do we have)?",
    "(the dentist|the exam|my interview|the vet) is tomorrow and (the card|the letter|my app) says {name}(.|,) (so |)(what|which day) is (it |)today?",
    "(it turns|it becomes|turns) {name} at midnight(.|,) (what|which day) is it (still|right now|now|until then)?",
    "my shift starts at midnight, when it (becomes|turns|is) {name}(.|,) (what|which) day is it (now|before that)?",
    "(don't|dont) tell me (it's|its) {name} tomorrow(!|!!|.|,) (what|which day) is (it |)today( then|)?",
    "(one|1) more (sleep|night) (till|until|to|and it's) {name}(.|,|!) (so |)(today is|what day is it|which day is today|what's today)(?|...)",
    "tomorrow, {name}, (i fly|we marry|is the test|she visits)(.|,) (what|which day) is today?",
    "{name} is not today, (it's|its) tomorrow(.|,) (so |)(what|which day) is (it |)today?",
    "today comes (right |just |)before {name}(.|,) (which|what) day is (it|today)?",
    "(we are|we're|today is) the day before {name}(.|,) (which|what) day(| is it| is today| then)?",
    "(see you|until) tomorrow, (it's|on) {name}, he (said|wrote)(.|,) (so |)(what|which day) is (it |)today?",
    "(the rent|homework) is due tomorrow, {name}(.|,) (what|which) day do we have (now|today)?",
    "{name} (tmrw|tomorrow)(.|,|...) (n|and|so) (today|2day|now)(?|??|...)",
)
TODAY_BY_YESTERDAY = (
    "{name} is what we had yesterday(.|,) (and |so |)today(?|...| is?)",
    "(ystrday|yesterday|yday) (is|was|it was) {name}(.|,) so (what|which) day (have we got|do we have) (now|today)?",
    "yesterday (they closed|they left|we came back|school was out|was payday)(,|:|.) (that's|thats|that was|which was) a {name}(.|,) (so |)today (we're on|is|we have)(...|?)",
    "yesterday brought {name}(.|,) (what|which day) does today bring?",
    "{name} (was|is) my (day off|gym day|market day|lazy day) and (it|that) was yesterday(.|,) (so |)(what|which) day (am i working now|is it now|is it today|do we have)?",
    "(the dentist|the exam|my interview|the vet) was yesterday and (the card|the letter|my app) said {name}(.|,) (so |)(what|which day) is (it |)today?",
    "it was {name} (till|until) midnight, now (it's|we have|it is)(...|?| what?)",
    "(don't|dont) tell me (it was {name} yesterday|yesterday was {name})(!|!!|.|,) (what|which day) is (it |)today( then|)?",
    "(one|1) (sleep|night) ago it was {name}(.|,|!) (so |)(today is|what day is it|which day is today|what's today)(?|...)",
    "{name} is not today, it was yesterday(.|,) (so |)(what|which day) is (it |)today?",
    "today comes (right |just |)after {name}(.|,) (which|what) day is (it|today)?",
    "(we are|we're|today is) the day after {name}(.|,) (which|what) day(| is it| is today| then)?",
    "(yesterday|last night), {name}, (i flew|we married|was the test|she visited)(.|,) (what|which day) is today?",
    "my (calendar|phone|planner) said {name} yesterday(.|,) (what|which day) does it say (now|today)?",
)
NOW_BY_LATER = (
    "in {n} {unit}s (it's|its|it is|we have|comes) {name}(.|,) (so |)(what|which|what {unit}|which {unit}) (is it|do we have|have we got) (now|today|at the moment)?",
    "{n} {unit}s from now (it's|it is|it will be) {name}(.|,) (so |)(what|which) {unit} is it( now|)?",
    "{name} is {n} {unit}s (away|off|ahead|from now)(.|,|!) (what|which) {unit} is it( now|)?",
    "if {name} is in {n} {unit}s(,|) (what|which) {unit} (is it|do we have|have we got)( now|)?",
    "(the trip|my visit|the test|our game) is in {n} {unit}s, that's {name}(.|,) (what|which) {unit} is (it|this)( now|)?",
    "{n} more {unit}s (till|until|to) {name}(.|,|!) (so |)(now it's|what {unit} is it|which {unit} is it now)(?|...)",
    "(we're|we are) {n} {unit}s (before|away from|short of|ahead of) {name}(.|,) (what|which) {unit} (is it|is this)?",
)
"""So many {unit}s on it is {name}: what is it now?"""
NOW_BY_AGO = (
    "{n} {unit}s ago it was {name}(.|,) (so |and |)(what|which|what {unit}|which {unit}) (is it|do we have|have we got) (now|today|at the moment)?",
    "{n} {unit}s ago (it was|we had) {name}(.|,) (and now|now it's|so now we have|now)(?|...)",
    "{name} was {n} {unit}s ago(.|,|!) (what|which) {unit} is it( now|)?",
    "if {name} was {n} {unit}s (ago|back)(,|) (what|which) {unit} (is it|do we have|have we got)( now|)?",
    "(the trip|my visit|the test|our game) was {n} {unit}s ago, that was {name}(.|,) (what|which) {unit} is (it|this)( now|)?",
    "(we're|we are) {n} {unit}s (after|past|on from) {name}(.|,) (what|which) {unit} (is it|is this)?",
    "{n} {unit}s have (passed|gone by) since {name}(.|,) (what|which) {unit} (is it|is this|have we got)( now|)?",
)
"""So many {unit}s ago it was {name}: what is it now?"""
APART = (
    "(what|which) {unit} (is|comes) {n} {side} {name}( pls|)?",
    "{n} {side} {name}(,|:|) (which|what) {unit}(?| is it?)",
    "(the |){unit} {n} places {side} {name}( in the row of {unit}s|)(?| please| is?)",
)
IN_A_WEEK = (
    "(a|one|1) week from {name}(?| is?| on| which day?| pls)",
    "{name} in a week(?| is?| is which day?)",
    "{name}(,|...|) and (a|one) week (later|on)(?|...| which day?)",
    "(come back|see me|next dose|water it) in a week, (said on|it's|today is) {name}(.|,) (which|what) day?",
)
APART_LATER = (
    "(mum|dad|the nurse|our teacher) says (we go|it comes|we get it back|we leave) in {n} {unit}s(.|,) (its|it's|now it's) {name}(.|,) (which|what) {unit} is that?",
    "(its|it's|now its|it is) {name} and (we go|the baby comes|i'm back|the sale starts) in {n} {unit}s(.|,) (when|which {unit}|what {unit})(| is that)?",
    "{n} {unit}s (to wait|to go|left) and now (it's|its) {name}(.|,) (which|what) {unit} (will it be|is it then)?",
)
APART_AGO = (
    "(i lost it|she left|we met|it broke) {n} {unit}s ago(.|,) (its|it's|now it's) {name}(.|,) (which|what) {unit} (is|was) that?",
    "(its|it's|now its|it is) {name} and (he left|it came|i quit) {n} {unit}s ago(.|,) (when|which {unit}|what {unit})(| was that| was it)?",
)
TWICE = (
    "(the |whats the |what is the |what's the |which is the |){unit} {side} the {unit} {side} {name}( please|)(?|)",
    "not the {unit} {side} {name} but the one {side} that(?| please|: which one?)",
    "(what|which {unit}) (is|comes) {side} the {unit} {side} {name}?",
    "(jump over|skip) the {unit} {side} {name} and tell me the one {side} (it|that)",
)
"""Two {unit}s after or before it."""

UNTIL = (
    "(how long|how many days) (till|until|to) {other}(,|.|?) (today is|it's|its) {name}( now| today|)",
    "today {name}, (party|flight|game|exam|pizza) {other}(,|.) how many (nights|days|sleeps)(| is that| to go)?",
    "(count|tell me) how many days (it is |)from {name} to {other}",
    "{name} now, {other} (then|later)(:|,|.) how many days(?|)",
    "(how far|how many days away) is {other} (when|if|as) (it's|its|today is) {name}?",
    "(it's|its) only {name} and i wait for {other}(.|,) how many days( left| more| still|)?",
)
UNTIL_WEEKEND = (
    "how (many days|long|many sleeps) (until|till|to|before) (the weekend|weekend|saturday)(,|) (if|when|as) (it's|its|today is|it is) {name}( today| now|)?",
    "(it's|its|today is) (only |just |){name}(.|,|...) how (many days|long) (until|till|to) the weekend?",
    "{name}(:|,|.|...) how many days (till|until) the weekend(?|??)",
    "(i'm|im) (so |)tired and (it's|its) {name}(.|,) how many (more |)days (till|until) (the weekend|i can sleep in on saturday)?",
    "(weekend starts|the party is|we sleep in) on saturday(.|,) (today is|it's) {name}(.|,) (how many days|how many days left|days to go)?",
)
"""From {name} to Saturday."""
EARLIER = (
    "(which|what)( one| {unit}|) (comes|is) (BEST) on the (planner|wall chart|list of {unit}s)(,|:) {a} or {b}?",
    "(i have|we have|dates:|choose) {a} or {b}(.|,|:) (which|what)( one|) is (BEST) in the {whole}?",
    "do (we|i|you) (get|have) {a} or {b} (BEST) in the {whole}?",
    "{a} and {b}(.|:|,) (which|who) (comes|goes) (BEST) (when|if) you (say|count|read) the {unit}s?",
)
BEFORE_OR_AFTER = (
    "(is|does) {a} (come |)before or after {b}( in the {whole}|)?",
    "{a}(:|,|) (before or after|earlier or later than|in front of or behind) {b}(?|)",
    "is {a} (earlier or later|sooner or later) (than {b} |)in the {whole}(, than {b}|)?",
)
"""Whether {a} is earlier or later than {b}."""
RECITED = (
    "my (pills|boxes|shirts|jars) (are marked|say|go) {row}(.|,) (what|which)( one|) (comes|is|do i take) next?",
    "{row} (are|is) (taken|done|ticked off|gone|used up)(.|,) (which|what) (one|{unit}) is next?",
    "(the tray|the pill box|my planner|the rota) (says|goes|reads) {row}(.|,|...) (and|what comes|what is) (next|then)(?|)",
    "we (did|had|covered|learned) {row} (in class|at school|today)(.|,) (which|what) {unit} (is|comes) next?",
)
MONTH_BY_NUMBER = (
    "(the date|my card|the milk|the form|this ticket) says {n}(,| for the month,| as month,) (which|what) month is (this|that|it)?",
    "(exp|expiry|expires|valid thru)(:| |) {n}/30(,|.) (which|what) month( is that|)?",
    "month {n} (on|in) (a|the|my) (date|card|form|passport)(,| is|:) (which|what)(?| month?)",
    "(if|when) (a|the) date has {n} (for|as) (the |its |)month(,|) (which|what) (month |)is (it|that)?",
    "{n} (as|for) a month (means|is|stands for)(...|?| what?)",
    "(i was |she was |)born in month {n}, (which month is it|which one is that|what is it called)?",
)
PLACE = (
    "(what|which) number (is|do i (write|put|type) for) {name} (on|in) (a|the|my) (form|list|spreadsheet)?",
    "(what|which) number (comes|goes|stands) (with|for) {name}( when you count the {unit}s|)?",
    "(the form|the app|the site) wants a number for the {unit}(.|,|:) {name} is(...|?| what?)",
)
MONTH_PLACE = (
    "(what|which) number is {name} (when|if) (you|i) write (a|the) date?",
    "{name} in a date is (what|which) number(?|, as digits?)",
    "(writing|filling in) a date with {name}(.|,|:) (what|which) (month |)number (is it|do i put|goes there)?",
    "(dd/mm|day/month|in dd mm)(,|:) {name} (is|as)( what|) number(?|...)",
)

WHOLE: dict[str, tuple[str, ...]] = {
    "The middle of the week is Wednesday.": (
        "(whats|what's|what is|what lies|what day is) (right |)in the middle of the week(?|)",
        "half(way| way) (through|into) the (working |)week is (which day|what day|what)?",
        "(hump day|the middle day of the week)( is|)(?|...| which day?)",
    ),
    "January, March, May, July, August, October and December have 31 days.": (
        "(name|tell me|give me|say|pick) (a|one|any|some) (month|months) (with|that has|that have|of) 31 days( please| pls|)",
        "(the |all |)(long|31 day|31-day) months( please| pls| are|)(?|...|)",
    ),
    "April, June, September and November have 30 days.": (
        "(name|tell me|give me|say|pick) (a|one|any|some) (month|months) (with|that has|that have|of) (just |only |)30 days( please| pls|)",
        "(the |all |)(30 day|30-day) months( please| pls| are|)(?|...|)",
    ),
}
"""More for what has one answer."""
FACTS = (
    (
        "(does the week (end|finish|close) on (saturday or sunday|sunday or saturday|sunday or monday)?|(saturday or sunday|sunday or saturday)(:|,) (which|what) (ends|closes|is the end of) the week?)",
        "The last day of the week is Sunday.",
    ),
    (
        "(does the (school |)week (start|begin|open) on (monday or tuesday|tuesday or monday)?|(monday or tuesday|tuesday or monday)(:|,) (which|what) (opens|starts|is the start of) the week?)",
        "The first day of the week is Monday.",
    ),
    (
        "(the (new |)year (opens|starts off|kicks off|sets out) with (which|what) month?|(after new year's eve|after the fireworks) (which|what) month (opens the year|do we get|comes)?|(page one|first page|the top page) of (my|the|a) (wall |)calendar(,| is| shows) (which|what) month?)",
        "The first month of the year is January.",
    ),
    (
        "((whats|what's|what is|name) the month (that |which |to )(close|closes|ends|finishes) the year(?|)|(last page|the last page) of (my|the|a) (wall |)calendar(,| is| shows) (which|what) month?|the year (closes|goes out|says goodbye) (with|in) (which|what) month?)",
        "The last month of the year is December.",
    ),
)
"""What has one answer, and that."""

COUNT_TO = (
    "(say|tell|write) (me |)(the |)numbers (one|1) through {stop}(,| -|.) (my kid|the class|grandpa) (listens|is listening)",
    "(can|could) you (do|make it|manage) (one|1) to {stop}( too|)?",
    "count (up |)and stop when {stop} (is said|is reached|comes)",
)
COUNT_FROM = (
    "can you (do|manage|say) {start} to {stop}( too|)?",
    "(the numbers|numbers) {start} to {stop}(,| -|:) (up|rising|going up)( please| pls|)",
    "{start} till {stop}( pls| please| count|)",
    "count from {start} to {stop} for my (daughter|neighbour|gran|pupil)( pls|)",
    "(one to something|the small ones) (is|are) (boring|done)(,|:|.) (go on|count|say) from {start} to {stop}",
)
COUNT_DOWN = (
    "(backwards|down|back) from {start}( please| pls|)(,| -|.) (slow|slowly|no rush|take your time|loud)",
    "count (down|backwards) from {start}(,|.) (no rush|and lift off|nice and slow|my egg is boiling)",
    "(start|begin) at {start}, (don't|do not|dont) go up, go down( to one| to 1|)",
)
COUNT_DOWN_TO = (
    "{start} to {stop}(,| -|.) (counting down|downwards|going down|falling)( please| pls|)",
    "{start} down to {stop}( pls| please|)",
    "(the |)numbers {start} to {stop}(,| -|:) (down|dropping|going down)( please| pls|)",
    "(start|begin) at {start} and (go|count|move) down (till|until|to) {stop}",
)
COUNT_BY = (
    "(in|by) {name}s (to|till|until|up to) {stop}( pls| please|)",
    "{name}s (up to|till|until) {stop}( pls| please|)",
    "(count|counting|go) (by|in) ({name}s|{step}s) from {step} (to|till|until) {stop}",
    "(count|go|numbers) by {name}s (up |)to {stop}(,| -|.) (please|no others|quick)",
    "(count|say|write) (up |)to {stop}(,| but) (only |)(in|by) {name}s( pls| please|)",
    "(jumps|hops|steps) of {name} (up |)to {stop}( pls| please|)",
    "{said}(...|, ...|, and so on|..) (keep it going|go on|keep going|on and on)(,|) (to|till|until) {stop}",
    "{said}(...|, ...|..) (to|till|until) {stop}( please| pls|)",
)
EVEN_OR_ODD_ROW = (
    "from (1|one) to {stop}(,| but) (only|just) (the |){kind} (ones|numbers)( pls|)",
    "count (up |)to {stop} (but |and )(skip|leave out|drop|jump over) the {other} (ones|numbers)",
    "numbers (up |)to {stop}(,| but) (without|minus|no) the {other} ones( pls|)",
    "(only|just) the {kind} ones (up to|till|until) {stop}( pls| please|)",
    "(i|we) (need|want) (all |)(the |){kind} numbers (till|until|up to) {stop}(,|) no {other} ones",
)
NEXT_NUMBER = (
    "{a} comes (right |just |)before (what|which|what number|which number)?",
    "what (number |)does {a} come (right |just |)before?",
    "{a} is (one|1) (less|lower|smaller) than (what|which number|what number)?",
    "(what|which) number has {a} (right |just |)(before|in front of) it?",
    "i (come|stand|am) right (after|behind) number {a} in the (line|queue)(.|,) (what's my number|my number is|which number am i)(?|...)",
    "(i|he|she|my boy) turned {a} today(.|,) how old (next year|is that next year|will that be in a year|in one year)?",
    "(we play|lets play|let's play|a game:) i say a number(,| and) you say the next(.|:|,|) {a}",
    "not before {a}, after( it|)( please| pls|)(:| which number?|)",
    "(i want|we're on) page {a} and (turn|go) one (forward|on|further)(.|,) (what|which) page(?| is that?)",
    "(just|right) (above|over) {a}(,| is| sits) (what|which number)(?|)",
    "{a} (stairs|laps|pages|rounds) (done|behind me)(.|,) (what|which) (number |)is (the |)next( one|)?",
)
PREVIOUS_NUMBER = (
    "{a} comes (right |just |)after (what|which|what number|which number)?",
    "what (number |)does {a} come (right |just |)after?",
    "{a} is (one|1) (more|higher|bigger) than (what|which number|what number)?",
    "{a} is (right |just |directly |)after (what|which|what number|which number)?",
    "(what|which) number has {a} (right |just |)(after|behind) it?",
    "i (come|stand|am) right (before|in front of) number {a} in the (line|queue)(.|,) (what's my number|my number is|which number am i)(?|...)",
    "(what|which) number do (i|u|you) (have to |)(pass|leave|say|reach) (right |just |)before (i|u|you) (get to|say|reach) {a}?",
    "(i|he|she|my boy) turned {a} today(.|,) how old (last year|was that last year|a year ago|one year ago)?",
    "(opposite game|we play backwards|a game)(:|,|) i say a number(,| and) you say the one before(.|:|,|) {a}",
    "not after {a}, before( it|)( please| pls|)(:| which number?|)",
    "(i want|we're on|im on) page {a} and (want to |)(turn|go) (one back|back one)(.|,) (what|which) page(?| is that?)",
    "(just|right) (below|under|beneath) {a}(,| is| sits) (what|which number)(?|)",
    "(to get|if i want to get|getting) to {a} i must (pass|cross|say) (what|which number) just before?",
)
ROWS = (
    "{row}(.|,|:) (what comes|what now|what's the next one|whats next)(?|)",
    "(whats|what's|what is) next(:|,|...) {row}(?|)",
    "{row} (then|then what|next pls|and on|now you)(?|)",
    "(the bus numbers|the doors|my scores|the house numbers) (go|are) {row}(.|,) (and the next|what's the next|next)( one| is|)(?|)",
)
SORT = {
    False: (
        "(sort|order) {row} for (me|my kid|the list|homework)( pls|)",
        "{row}(.|,|:|) (sort them|sort these|sort pls|in order|lowest up)( pls|)",
        "put {row} in (order|line|a row by size)( pls|)",
        "(smallest|lowest|least|youngest) first(:|,|) {row}",
    ),
    True: (
        "(sort|order) {row}(,|) (biggest|highest|largest) (first|at the top)( pls|)",
        "(biggest|highest|most|oldest) first(:|,|) {row}",
        "(order|sort|put) (these|them) from big to small(:|,|) {row}",
        "{row}(.|,|:|) (sort them|sort these) (down|downwards|from the top|big to small)( pls|)",
        "(scores|points|ages) (are|were) {row}(.|,) (winner first|highest first|oldest first|from the top)( pls|)",
    ),
}
BIGGEST = (
    "{a}, {b}, {c}(,|:|.|) (the |)BIG(?|??| pls)",
    "(tim|jo|ann) is {a}, (ben|max|lea) is {b}, (kim|sue|the cat) {c}(.|,) (which|what) number is the BIG?",
    "(we rolled|we scored|the dice say) {a}, {b} and {c}(.|,) (which|what) is the BIG?",
    "(what|which) is the BIG of {a}, {b} and {c}( pls|)?",
)
"""With BIG for biggest or smallest."""

ASKED = (
    "(yep|yeah|yup|yes|sure|k|kk|right|correct|exactly|true|nice|perfect|good)(.|,|!|...) and {sum}(?|)",
    "(yep|yeah|yes|ok|okay|alright|fine|cool|good)(.|,|!) (now|then|so|next) {sum}(?|)",
    "(ok ok|okok|oki|ok fine|yes yes|haha ok|lol ok|hmm ok)(,|.|...) {sum} (next|now|then|pls)(?|)",
    "{sum} (next|now|too|as well)( pls| please|)(?|)",
    "next(:|,|) {sum}(?|)",
    "(one more|another|last one|and another one|a harder one|an easy one)(:|,|.|...) {sum}(?|)",
    "(try|do|take|now try|now do) {sum}( for me| now| pls|)(?|)",
    "(wow|oh wow|woah|nice) (u r|you are|ur|you're) (fast|good|quick)(.|,|!) (try |and |now |){sum}(?|)",
    "(btw|by the way|oh and|also|while we're at it|quick question)(,|:|) (whats |what's |what is |){sum}(?|)",
    "(haha|hehe|lol|ha) (yes|yeah|nice|right)(.|,|!) (and |btw |now |){sum}(?|)",
    "(so |)(quick maths|quick math|maths time|math time|sum time|brain test)(,|:|.|!) {sum}(?|)",
    "(back to|now to|on to) (numbers|maths|my homework|work)(:|,|.) {sum}(?|)",
    "(i see|got it|understood|makes sense|good to know)(.|,) (and |now |so can u tell me |can you do |){sum}(?|)",
    "(no|nah|nope)(,|.) (i meant |i want |do |){sum}(?|)",
    "(before i go|before bed|before i forget)(:|,|) {sum}(?|)",
    "(my turn|your turn|question two|question 2|number two)(:|,|.|!) {sum}(?|)",
    "and {sum}(?|??| then?| is?| makes?)",
)
"""A sum in the middle of a chat, {sum}."""
PLUS_PLAIN = (
    "(if|when) i had {b} more than {a} i would have(...|?| how many?)",
    "(what|which) (number|one) is {b} (above|up from|more than|higher than) {a}?",
    "{b} (after|past|on from) {a}(,| is) (what|which) number?",
    "(what|which number) minus {b} (is|makes|leaves) {a}?",
)
MINUS_PLAIN = (
    "(if|when) i had {b} less than {a} i would have(...|?| how many?)",
    "(what|which) (number|one) is {b} (below|under|down from|less than|lower than) {a}?",
    "(go|jump|move) {b} (down|back|backwards) from {a}(.|,) (where|which number)(?| am i?)",
    "(need|needed|goal|target)(:|) {a}( points|)(,|;) (have|got|have got)(:|) {b}(.|,|) (missing|how many more|rest)?",
    "what (do i|must i|do you) add to {b} to (get|make|reach) {a}?",
    "by how much is {a} (more|bigger) than {b}?",
)
PLUS_PROBLEMS = (
    "i (buy|order|take) something for {a} and something for {b}(.|,) (how much|what do i pay|whats the bill)?",
    "my (phone|train|bus|soup) (took|needs) {a} minutes and then {b} more(.|,) how many( minutes| in all|)?",
    "{a} on my (left|desk|plate), {b} on (yours|hers)(.|,) (and together|together|in all|total)(?|...)",
    "dad (hid|put out) {a} (eggs|coins) and mum {b}(.|,) how many (is that|are there)?",
    "(got|have) {a} (likes|followers|points) and {b} more (just came|came in|today)(.|,) (so i have|now its|total)(...|?)",
)
MINUS_PROBLEMS = (
    "i (pay|paid) {a} and it (costs|was|cost) {b}(.|,) (change|my change|how much back|what do i get back)?",
    "{a} (people|guests|kids) are coming and i (only |)have {b} (chairs|plates|forks)(.|,) how many (more do i need|are missing|short)?",
    "(i |we |)need {a} (points|stamps|votes|screws), (have|got) {b}(.|,) (how many more|missing|so)(?|...)",
    "the (bus|train|pizza|taxi) comes in {a} minutes, that was {b} (min|minutes) ago(.|,) (how many|how long|so)( now| left|)(?|...)",
    "{name} is {a}, (her|his) (brother|sister|cousin) is {b} years younger(.|,) how old(?| is that?)",
    "(had|i had) {a} (eggs|glasses|plates|plums), dropped {b}(.|,) (left|how many left|what's left)(?|...)",
    "{a} (chapters|levels|rooms), {b} (done|cleared|clean)(.|,) (how many to go|to go|left)(?|...)",
)
TIMES_PROBLEMS = (
    "{a} (crates|cases|trays|cartons) of {b} (beers|colas|yogurts|bulbs)(?| how many?| = ?|, total?)",
    "{a} (weeks|rounds|rows) with {b} (lessons|shots|chairs) each(.|,) (how many|that makes|total)(?|...)",
    "{b} (pills|coins|laps|pages) a day for {a} days(.|,) (how many|in all|total)(?|...)",
    "(we are|we're|there are) {a} and (everyone|each of us|everybody) (eats|gets|brings) {b}(.|,) (how many|total|in all)(?|...)",
)

NO_OTHER_SIDE = (
    "(no|nope|sorry|oh sorry|oops|wait|ah)(,|.|) (i meant |i mean |not OTHER, |)SIDE( it| that|)(?|)",
    "(and |and what comes |what about |)SIDE(?| {name}?)",
    "(i said|i meant|i asked for|i wanted) SIDE( {name}|)(,| -|) not OTHER( it|)",
    "(and |now |)(on |)the other side( of it| of {name}|)(?|)",
    "(thx|ok|nice|good|cool|right)(.|,|!|) (and |now |)(the one |what's |)SIDE {name}(?|)",
)
"""After one side was told: the other of the same. SIDE and OTHER are before and after."""
OTHER_DAY = {
    1: ("(and |so |then |ok and |)tomorrow( then|)?", "(and |)what will it be tomorrow?"),
    -1: ("(and |so |then |ok and |)yesterday( then|)?", "(and |)what was it yesterday?"),
}
"""Today is known from before: the day on the other side of it."""
BY_HOW_MUCH = (
    "(and |)by how (much|many)(?| is it?)",
    "(and |)how much (bigger|more|smaller|less)( is it|)?",
    "(what's|whats|what is|and) the (difference|gap)( between them|)?",
    "(how many|how much) (is|are) (it|they) apart?",
    "(ok|cool|nice|thx)(,|.|) (and |)(by how much|what's the difference)(?|)",
)
MONTH_TOO = (
    "(and |)the (one|month) after( it| that|)?",
    "(and |)the (next|following)( one| month|)?",
    "(ok|cool|nice|thx|good)(,|.|) and the (one after|next one|next month)(?|)",
    "how about the (next|following) (one|month)?",
)
"""How many days the month after it has."""
BARE = (
    "{v}",
    "{v}",
    "{v}.",
    "{v}!",
    "It's {v}.",
    "That's {v}.",
    "Ok, {v}",
    "Sure, {v}.",
    "**{v}**",
)
"""A short reply of another model."""


def on_the_other_side(words: Words, sides: tuple[str, str]) -> str:
    """The second of two questions: the first side was meant, or is known now; so the other."""
    pattern = words.rng.choice(NO_OTHER_SIDE)
    return words.expand(pattern.replace("SIDE", sides[1]).replace("OTHER", sides[0]))


def bare(words: Words, reply: str) -> str:
    """The value of a reply alone, as other models say it."""
    values = parts(reply)[1::2]
    if not re.search(r" (comes|is|has) | = ", reply) or not values:
        return unmarked(reply).rstrip("." if words.chance(0.7) else "")
    return words.pick(BARE).format(v=values[-1])


NEAR = listed(
    """\
today is (thursday|monday|saturday), is the (bank|library|pool) open
which (bus|train) comes (before|after) the (8:15|9:40) one
what (film|show|match) is on tomorrow (night|evening)
who (won|played|sang) (yesterday|last sunday|two days ago)
what comes after (the bronze age|chapter two of my book|college)
who comes after (king charles|the pope|the ceo) when he (goes|dies)
what number is (right |)below (england|germany) in the fifa ranking
which (team|country) is right (above|below) (brazil|chelsea) in the table
what time does the (exam|match|sale) tomorrow (start|end)
what is the date (two weeks|ten days) before easter next year
how many days until (the eclipse|the next full moon|the olympics)
which (president|king|queen) came (right |)before (nixon|kennedy|victoria)""",
    "\n",
)
"""Beyond the model, in the same words."""
