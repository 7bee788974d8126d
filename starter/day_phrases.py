"""How days, months and other spans of time are asked for."""

from starter import (
    almanac,
    calendar_plainly,
    calendar_told,
    counted_again,
    phrases,
    reckoned_stories,
)
from starter.lists import shown
from starter.reckoning_sums import FACTS

_SAY = "(please |can you |could you |would you |i want you to |now |||)(list|name|tell me|say|give me|write|recite|write down|enumerate|go through|show me|spell out|type|repeat|put down|give me|list) "
_ASK = "(what are|which are|what are the names of|do you know|can you tell me|tell me|i need|i want|remind me of|how do you say|teach me|i'd like to hear|i want to learn|do you remember|what do we call) "
_IN_ORDER = "( in order| in the right order| in their order| one by one| one after the other| one after another| from first to last|, in order|| please| for me||)"


def _all_of(names: str, unit: str, first: str, last: str, number: str) -> str:
    """All days or months."""
    what = f"(all |)(the |)({names})"
    order = f"(in (which|what) order (do the {unit}s come|are the {unit}s|come the {unit}s|do {unit}s follow)|what is the order of the {unit}s|what order are the {unit}s in|the order of the {unit}s|how do the {unit}s follow( each other| one another|)|put the {unit}s in order|order the {unit}s)"
    plain = f"(what are|list|name|tell me|say|give me|write|) (all |)(the |)({unit}s|{unit}s of the WHOLE|{unit}s of the WHOLE)( in order||)( please||)"
    return (
        f"({plain}|{plain}|{plain}|{plain}|{plain}|{_SAY}{what}{_IN_ORDER}|{_SAY}{what}{_IN_ORDER}|{_ASK}{what}{_IN_ORDER}?|{what}{_IN_ORDER}"
        f"|{order}( please|)?|what are the {number} {unit}s( called|)?|what are the {unit}s called?"
        f"|how are the {unit}s (called|named)?|(list|name|say) (the |all |)({unit}s) from {first} to {last}"
        f"|(from |){first} to {last}|(a|make a|give me a|write a) list of (all |)(the |)({names})"
        f"|which {unit}s (are there|does a WHOLE have|do you know|make up a WHOLE)?|my (child|son|daughter) (is learning|must learn) the {unit}s, (say|list|name) them( all|)"
        f"|i (forgot|always forget) the (order of the |){unit}s(, what are they|, can you say them|)?)"
    )


def _how_many(many: str, one: str, short: str) -> str:
    """How many of these that has: `one` is "a week", `short` is "week"."""
    plain = f"how many {many} (are in {one}|are there in {one}|does {one} have|has {one}|in {one})"
    return (
        f"({plain}|{plain}|{plain}|{plain}|how many {many} (has {one}|are in {one}|are there in {one}|does {one} have|make {one}|make up {one}|in {one}|are in {one}|does {one} have)"
        f"|how many {many} (does {one} (have|last|contain|take)|are in one {short}|are there in one {short}|are there {one}|fit (in|into) {one}|go into {one}|has {one} got|belong to {one})"
        f"|(can you tell me|tell me|do you know|i forgot|i want to know|remind me) how many {many} (are in {one}|{one} has|there are in {one}|make {one}|are there in {one})"
        f"|(what is |what's |)(the |)number of {many} in {one}"
        f"|{many} (in|per) {one}|{one} (has|is|consists of|lasts) how many {many}|how long is {one} in {many}"
        f"|in {one}, how many {many} are there|{one} has (___|__|...) {many})?"
    )


def _all_told(names: str, unit: str, whole: str, first: str, number: str) -> str:
    """All days or months, as somebody with a class or a grandchild asks for them."""
    told = "|".join(calendar_told.ALL).replace("UNITS", names).replace("NUMBER", number)
    return told.replace("UNIT", unit).replace("WHOLE", whole).replace("FIRST", first)


def _with_told(asked: str, reply: str) -> str:
    """The questions for this reply, and every third time one of those from life."""
    tables = (calendar_told.WHOLE, almanac.WHOLE, counted_again.WHOLE, calendar_plainly.WHOLE)
    told = [pattern for table in tables for pattern in table.get(reply, ())]
    return f"({asked}|{asked}|({'|'.join(told)}))" if told else asked


_DAYS = "days of the week|weekdays|days of the week|days|seven days|days in the week|days of a week|names of the days|names of the weekdays|7 days of the week|seven days of the week|days from monday on"
_DAYS_TOLD = _all_told("(days of the week|days)", "day", "week", "monday", "seven")
_MONTHS = "months of the year|months|months of the year|months in the year|twelve months|months of a year|names of the months|12 months|twelve months of the year|months from january on"
_MONTHS_TOLD = _all_told("(months of the year|months)", "month", "year", "january", "twelve")
_SHORTEST = "(month is (the |)shortest|is the shortest month|month has the fewest days|month is the shortest|month has (only |)28 days|is the month with the fewest days)"
_ALL_DAYS = _all_of(_DAYS, "day", "monday", "sunday", "seven").replace("WHOLE", "week")
_ALL_MONTHS = _all_of(_MONTHS, "month", "january", "december", "twelve").replace("WHOLE", "year")
_WHOLE = (
    (
        f"({_ALL_DAYS}|({_DAYS_TOLD}))",
        shown(phrases.DAYS, "days"),
    ),
    (
        f"({_ALL_MONTHS}|({_MONTHS_TOLD}))",
        shown(phrases.MONTHS, "months"),
    ),
    (_how_many("days", "a week", "week"), "A week has 7 days."),
    (_how_many("months", "a year", "year"), "A year has 12 months."),
    (
        f"({_how_many('days', 'a year', 'year')}|how many days (has|are in|are there in) a (normal|whole|full) year?|how long is a year?)",
        "A year has 365 days.",
    ),
    (
        "((which|what) days (are |make |make up |belong to |form |on )the weekend( days|)|(what|which) (are|is) the (weekend|weekend days|days of the weekend)|(when|what days|on which days) is (the |it )weekend|(tell me|name|list|say|give me) the (two |)(weekend days|days of the weekend)|(the |)weekend days|which (two |)days (of the week |)are (weekend|free|the weekend)|which days does the weekend (have|consist of)|the weekend is which days|how many days does (the|a) weekend have|when is (the|your) weekend|what is (the|a) weekend|which days count as (the |)weekend)?",
        "The weekend is Saturday and Sunday.",
    ),
    (
        "((what|which) (is the first day|day is the first|day is the first day) of (the|a) weekend?|(on (which|what) day does|when does) the weekend (begin|start)?|the weekend (begins|starts) (on |)(which|what) day?)",
        "The first day of the weekend is Saturday.",
    ),
    (
        "(what|which) (is the last day|day is the last|day is the last day|day is the second day) of (the|a) weekend?",
        "The last day of the weekend is Sunday.",
    ),
    (
        "((what|which) (day |)(is |)(in |)the middle of the week|(what|which) (is the middle day|day is the middle) of the week|(when is|what is) midweek)?",
        "The middle of the week is Wednesday.",
    ),
    (
        "(in (which|what) month is christmas|(which|what) month is christmas( in|)|when is christmas|christmas is in (which|what) month|which month has christmas)?",
        "Christmas is in December.",
    ),
    (_how_many("weeks", "a year", "year"), "A year has 52 weeks."),
    (_how_many("seconds", "a minute", "minute"), "A minute has 60 seconds."),
    (_how_many("days", "a leap year", "leap year"), "A leap year has 366 days."),
    (
        "((please |can you |could you |)(list|name|tell me|say|give me|write) (all |)(the |)(four |4 |)seasons( of the year| in order|)|(what|which) (are|seasons are) (the( four|) seasons|there)( of the year|)|(which|what) seasons (does a year have|are there|do you know)|(the |)(four |)seasons( of the year|)|what are the seasons called)( please|)?",
        shown(phrases.SEASONS, "seasons"),
    ),
    (
        f"((which|what) {_SHORTEST}( in the year| of the year| of all|)|(tell me|name|say) the shortest month( of the year|)|the shortest month( of the year|)|(what|which) one is the shortest month)( please|)?",
        "February is the shortest month.",
    ),
    (
        "((which|what) months (have|are|got) (only |just |)(30|thirty) days( long|)|(list|name|tell me) (the |all |)months with (30|thirty) days|months with (30|thirty) days|(which|what) are the months (with|of) 30 days)?",
        "April, June, September and November have 30 days.",
    ),
    (
        "((which|what) months (have|are|got) (31|thirty-one) days( long|)|(list|name|tell me) (the |all |)months with (31|thirty-one) days|months with (31|thirty-one) days|(which|what) are the months (with|of) 31 days)?",
        "January, March, May, July, August, October and December have 31 days.",
    ),
    (_how_many("days", "two weeks", "fortnight"), "Two weeks have 14 days."),
    (_how_many("minutes", "half an hour", "half hour"), "Half an hour has 30 minutes."),
    (_how_many("months", "half a year", "half year"), "Half a year has 6 months."),
    (_how_many("years", "a century", "century"), "A century has 100 years."),
    (_how_many("years", "a decade", "decade"), "A decade has 10 years."),
    (
        "(how many (working days|work days|workdays|business days) (are in a week|has a week|are there in a week|does a week have)|how many days (a week |)do people work( in a week|)|how many working days (are there|does a week have))?",
        "A week has 5 working days.",
    ),
    (
        f"({_how_many('seasons', 'a year', 'year')}|how many seasons are there?)",
        "A year has 4 seasons.",
    ),
    (_how_many("hours", "a day", "day"), "A day has 24 hours."),
    (_how_many("minutes", "an hour", "hour"), "An hour has 60 minutes."),
    (_how_many("weeks", "a month", "month"), "A month has about 4 weeks."),
)
_SEASONS = (
    (
        "((the |all |)(four |)seasons( of the year| in order| of a year|)( please|)|(what|which) (seasons|four seasons) (are there|do we have|does a year have|are in a year)|(list|name|say|recite) the seasons( in order| please|)|(my kid|my class|my niece) (learns|is learning) the seasons(.|,) (list|name|say) them|seasons, (in order|please|all of them)|(how do you|how do i) say the seasons in english)(?|)",
        shown(phrases.SEASONS, "seasons"),
    ),
)
WHOLE = tuple(
    (_with_told(asked, reply), reply)
    for asked, reply in (*_WHOLE, *FACTS, *_SEASONS, *almanac.FACTS, *counted_again.FACTS)
)
"""What has one answer: questions, and that."""
WHOLE_WEIGHTS = (12, 12, 4, 4, 4, 4, 0.7, 0.7, 0.7, 0.7, 3, *[1] * (len(WHOLE) - 11))

PLAIN_NEIGHBOUR = (
    "(which|what) {unit} comes {side} {name}?",
    "(which|what) {unit} (comes|is) {side} {name}?",
    "what (comes|is) {side} {name}?",
    "what is the {unit} {side} {name}?",
    "(the |){unit} {side} {name}?",
    "{side} {name} comes( what|)?",
    "(tell me|name) the {unit} {side} {name}",
)
"""As most people ask."""
NEIGHBOUR = (
    "(which|what) {unit} (comes|is|do we have|do we get|do you get|will it be|would it be)( right| directly| just| immediately||||) {side} {name}?",
    "what (comes|is|do we get|have we got|do you get)( right| directly| immediately|||) {side} {name}?",
    "(the |)({unit})( right| directly| just||||) {side} {name}( is| please| is what| is called what| is called| is which one| is named| has what name|)?",
    "(can|could|would) you (please |)(tell me|name|name me|give me) (the {unit} {side} {name}|(which|what) {unit} (comes|is) {side} {name})?",
    "(do you know|i forgot|i want to know|i'd like to know|i wonder|remind me|i can't remember|do you remember|any idea) (the {unit} {side} {name}|(which|what) {unit} (comes|is) {side} {name})(?|)",
    "(and|so|ok, and|and what is|and what comes) {side} {name}?",
    "{side} {name} (comes|is|we have|there is|it is|we get) (what|which {unit})?",
    "{side} {name}(,|) (which|what) {unit} (is it|do we get|do we have|comes|is there|will it be|is that)?",
    "(please |)(tell me|name|name me|say|give me|write|state) (the|a) {unit} (that (comes|is|is directly) |right |which comes ||){side} {name}( please| pls|)",
    "what is the {unit} (right |directly |just |){side} {name}( called|)?",
    "(what|how) is the {unit} (right |directly ||){side} {name} (called|named)?",
    "what do (you|we|they|people) call the {unit} {side} {name}?",
    "what('s| is|s) (right |)(the {unit} |){side} {name}?",
    "(what|which {unit}) do (we|i|you) have {side} {name}?",
    "{name}: (what|which {unit}) (comes|is) {side}( it| that|)?",
    "the name of the {unit} {side} {name}( please|)?",
)
NEXT = (
    "if (it is|it's) {name} (now|this {unit}), (what|which) {unit} (is next|comes next|follows)?",
    "{name} is over(,|.) what (comes next|is next|follows|now)?",
    "(what|which {unit}|which one|what {unit}) (follows|follows|follows on|comes behind|is next after|comes next after|succeeds) {name}?",
    "(name|name me|tell me|give me|say|can you name|i want to know|do you know|write) (the|a) {unit} (that|which) (follows|comes next after|follows on|comes behind|succeeds) {name}( please|)",
    "the {unit} (that|which) follows {name}( is| is called| please| is what|)?",
    "the {unit} following {name}( is| is which one| please|)?",
    "(which|what|name the|tell me the) {unit} (is |comes |lies |)between {name} and {later}( please|)?",
    "it('s| is) {name}(.|,) (which|what) {unit} (comes|is|will be) next?",
    "(in|during) {name}, (what|which) {unit} is next {unit}?",
    "(what|which) (is|comes) next after {name}?",
    "{name}(,|...|) (and then|then|and next|next is|what is next|what's next|what comes next|next)?",
    "(which|what) {unit} will (come|follow|be) after {name}?",
    "when {name} (ends|is over|has ended|is done), (which|what) {unit} (begins|starts|comes|is it)?",
    "{name} is followed by( what| which {unit}|...|)?",
    "(what|which {unit}) is {name} followed by?",
)
PREVIOUS = (
    "if (it is|it's) {name} (now|this {unit}), (what|which) {unit} was (last|before|the last one)?",
    "(what|which {unit}|which one|what {unit}) (precedes|precedes|goes before|comes just before|was before|comes ahead of) {name}?",
    "(name|name me|tell me|give me|say|can you name|i want to know|do you know) (the|a) {unit} (that|which) (precedes|comes right before|goes before) {name}( please|)",
    "(what|which) (is|was) the (previous|last|preceding) {unit} before {name}?",
    "the {unit} preceding {name}( is| is which one| please|)?",
    "which {unit} (ends|is over) when {name} (begins|starts)?",
    "it('s| is) {name}(.|,) (which|what) {unit} (was|came) (before|last|before that)?",
    "{name} (comes after|follows|is preceded by) (what|which {unit}|...)?",
    "(what|which {unit}) is {name} preceded by?",
    "{name}, (what was|what is|which {unit} was|what comes) before( that| it|)?",
)
APART = (
    "(what|which) {unit} (is|comes|will be|do we have) {n} {unit}s {side} {name}?",
    "(what|which {unit}) (is|comes) {n} {unit}s {side} {name}?",
    "{n} {unit}s {side} {name}( is| is what| what is it|)?",
    "(please |)(tell me|name|give me|say|can you tell me) the {unit} {n} {unit}s {side} {name}",
    "(if i go|go|counting|count|going) {n} {unit}s WAY from {name}(, what do i get|, where am i|, what {unit} is it|)?",
    *calendar_told.APART,
    *almanac.APART,
    *counted_again.APART,
    *calendar_plainly.APART,
)
APART_LATER = (
    "(if |)(it is|it's) {name}(.|,) (what|which) {unit} (is it|will it be) (in {n} {unit}s|{n} {unit}s later|after {n} {unit}s)?",
    "{name} plus {n} {unit}s( is|)?",
    "(what|which) {unit} is it {n} {unit}s from {name}?",
    *calendar_told.APART_LATER,
    *almanac.APART_LATER,
    *counted_again.APART_LATER,
    *calendar_plainly.APART_LATER,
    *(reckoned_stories.APART_LATER * 3),
)
APART_AGO = (
    "(if |)(it is|it's) {name}(.|,) (what|which) {unit} was it {n} {unit}s (ago|before|earlier)?",
    "{name} minus {n} {unit}s( is|)?",
    *calendar_told.APART_AGO,
    *almanac.APART_AGO,
    *counted_again.APART_AGO,
    *calendar_plainly.APART_AGO,
    *(reckoned_stories.APART_AGO * 3),
)
_IT_IS = "(today is|it is|it's|its|today's|we have|today we have|today it is|today is|today is)"
FROM = (
    ("tomorrow", 1),
    ("yesterday", -1),
    ("the day after tomorrow", 2),
    ("the day before yesterday", -2),
)
"""What is so many days from today."""
TOP_FROM_TODAY = (
    "(if |)today is {name}, what day {verb} {said}?",
    "today is {name}. what day {verb} {said}?",
    "what day {verb} {said} if today is {name}?",
    "if it is {name} today, what day {verb} {said}?",
    "today is {name} so {said} {verb}?",
    "today is {name}, {said} {verb}?",
)
"""What comes to mind first."""
FROM_TODAY = (
    f"{_IT_IS} {{name}}(,|.|;|) (so |and |then |)(what|which day|what day) {{verb}} {{said}}?",
    f"{_IT_IS} {{name}}(,|.|;|) (so|so|and|then|therefore|hence|and so|which means||) {{said}} {{verb}}( what| which day| ...| ___|)?",
    "(if |)today is {name}(,|.|) (what|which day|what day) {verb} {said}?",
    f"(what|which) day {{verb}} {{said}} if {_IT_IS} {{name}}?",
    f"(if |as |since |when |){_IT_IS} {{name}}( today|)(,|.|) (what|which|what|which) (day|weekday) {{verb}} (it |){{said}}?",
    f"{_IT_IS} {{name}}( today|)(.|,) (what|and what|so what|which day|what day|what about) ({{verb}} |){{said}}?",
    f"(what|which) (day|weekday|day of the week) {{verb}} {{said}}(,|) if {_IT_IS} {{name}}( today|)?",
    f"(if |when |){_IT_IS} {{name}}(,|.|) what( day|) will {{said}} be?",
    f"what {{verb}} {{said}}(,|) (if|when|given that|as) {_IT_IS} {{name}}( today|)?",
    f"(if|when|given that) {_IT_IS} {{name}}( today|)(,|:) {{said}} {{verb}} (which|what)( day|)?",
    f"{{said}}(,|:) if {_IT_IS} {{name}}( today|)?",
    f"(suppose|say|assume|imagine|let's say|given|provided) {_IT_IS} {{name}}(, |. )(what|which day|what day) {{verb}} {{said}}?",
    "today( is|:|=|) {name}(,|;) {said}( is| was|:|=|)( ___|...|)?",
    f"(can you tell me|do you know|tell me) what day {{said}} {{verb}} if {_IT_IS} {{name}}?",
    *calendar_told.FROM_TODAY,
    *calendar_plainly.FROM_TODAY,
    *(reckoned_stories.FROM_TODAY * 4),
)
FROM_ANOTHER_DAY = (
    "(if |when |as |){said} {verb} {name}(,|.) (what|which) (day|weekday) is (today|it today|it)?",
    "{said} {verb} {name}(,|.|) (so |and |then |)what (day |)is (today|it today)?",
    "(if |){said} {verb} {name}(,|.|) (then |so |and )today (is|must be)( what| which day|...|)?",
    "(if |){said} {verb} {name}(,|.) what is today?",
    "(what|which) day is (it|today|it today)(,|) if {said} {verb} {name}?",
    "(suppose|say|given|let's say) {said} {verb} {name}(, |. )(what|which day|what day) is (it |)today?",
    "{said} {verb} {name}(,|) (so |)today is( what| which day|...|)?",
    *calendar_told.FROM_ANOTHER_DAY,
    *calendar_plainly.FROM_ANOTHER_DAY,
    *(reckoned_stories.FROM_ANOTHER_DAY * 4),
)
_MONTH = "(the month of |the month |||||){month}"
LENGTH = (
    "how many days (has {month}|are in {month}|are there in {month}|does {month} have|in {month})?",
    f"how many days (does {_MONTH} have|are in {_MONTH}|are there in {_MONTH}|has {_MONTH} got|does {_MONTH} last|make up {_MONTH}|belong to {_MONTH}|in {_MONTH})?",
    "how long is {month}( in days|)?",
    "how (long|many days long) is (the month of |){month}?",
    "(the |what is the |tell me the |what's the |)number of days (in|of|that are in) {month}( please|)?",
    "(days in|the days of|length of|the length of) {month}(?| please|)",
    "(tell me|can you tell me|do you know|i forgot|i want to know|i never know|remind me|i'd like to know|could you say) how many days (there are in {month}|{month} has|are in {month})(?|)",
    "{month} (has|is) how many days( long|)?",
    "{month}(:|,) how many days( is that| are there| does it have|)?",
    "(does {month} have|has {month}) (30 or 31|31 or 30) days?",
    "what is the last day of {month}?",
    "(when|on which day) does {month} end?",
    "{month} has (___|__|...) days",
)
_OF = "( of the {whole}| of the {whole}| of a {whole}| in the {whole}| in a {whole}| of every {whole}|)"
ORDINAL = (
    f"(what|which|which one|what's) is the {{nth}} {{unit}}{_OF}?",
    f"(please |)(tell me|name|say|give me) the {{nth}} {{unit}}{_OF}( please|)",
    f"(the |)({{nth}}) {{unit}}{_OF}( is|)?",
    f"(what is|what's|which is) the very {{nth}} {{unit}}{_OF}?",
    "(which|what) {unit} (is|comes) (the |){nth}( in the {whole}| of the {whole}|)?",
    f"(can you tell me|do you know|i forgot|i want to know|could you say) (what the {{nth}} {{unit}}{_OF} is|which is the {{nth}} {{unit}}{_OF}|the {{nth}} {{unit}}{_OF})(?|)",
    f"(which|what) {{unit}} is the {{nth}}( one|){_OF}?",
    f"(what|how) is the {{nth}} {{unit}}{_OF} called?",
    f"the {{nth}} {{unit}}{_OF} is( called| ___|...| which one|)?",
    "(of|in) (the|a) {whole}, (which|what) {unit} is (the |){nth}?",
)
FIRST = (
    "(with|on|in) (which|what) {unit} does (the|a) {whole} (begin|start)?",
    "(which|what) {unit} (begins|starts|opens) (the|a) {whole}?",
    "(the|a) {whole} (begins|starts) (with|on) (which|what) {unit}?",
    "(when|what {unit}) does (the|a) {whole} (begin|start)?",
    "{whole} (starts|begins) (with|on) what( {unit}|)?",
    *calendar_told.FIRST,
)
LAST = (
    "(with|on|in) (which|what) {unit} does (the|a) {whole} end?",
    "(which|what) {unit} (ends|closes|finishes|comes at the end of) (the|a) {whole}?",
    "(the|a) {whole} ends (with|on) (which|what) {unit}?",
    "(when|what {unit}) does (the|a) {whole} end?",
    "what is the final {unit} of the {whole}?",
    *calendar_told.LAST,
)
