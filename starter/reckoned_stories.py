"""Sums and days in little stories: one opening, with what goes away and with what comes; ends of week and year."""

_NOW = "(.|,|;) (so |and |)(how many (are there|are that|is that|have we got|do we count) now|how many now|how many is it now|what is the number now|how many are there)?"
_MINE = "(.|,|;) (so |and |)(how many (do i have|have i got|are with me|are mine) now|how many now|what do i have now|count (them|mine) for me)?"
_THEIRS = (
    "(.|,|;) (how many (does {name} have|has {name} got|are with {name}) now|how many now|and now)?"
)
_AMOUNT = "(.|,|;) (how much is (it|that|there) now|how much now|what is (it|there) now|and now)?"
_STORIES = (
    (
        "there (were|are) {a} (plums|pears|grapes|eggs|nuts) in the (bowl|basket|bag|kitchen)( and|,|.)",
        "(the boys|my sons|the girls|some kids|the guests) (took|ate|stole|ate up|picked out) {b}",
        "(the boys|my sons|the girls|some kids|the guests) (brought|added|put in|laid in) {b}( more|)",
        _NOW,
    ),
    (
        "{a} (birds|crows|doves|sparrows|gulls) (sat|were sitting|are) (on the roof|in the tree|on the fence)( and|,|.)",
        "{b} (of them |)(flew off|flew away|left|were scared away|have gone)",
        "{b} (more |others |)(flew in|came|joined them|landed|arrived)",
        _NOW,
    ),
    (
        "{a} people (were|are|sat|sit) (on|in) the (bus|train|tram|boat)( and|,|.)",
        "(at the stop |then |){b} (got off|get off|stepped off|leave|went out)",
        "(at the stop |then |){b} (got on|get on|stepped in|join|climbed in)",
        _NOW,
    ),
    (
        "i had {a} {things}( and|,|.)",
        "{b} (broke|are gone|fell in the river|were stolen|went missing|got lost)",
        "{b} (came by post|were added|turned up|were given to me|came from {name})",
        _MINE,
    ),
    (
        "i had {a} {things}( and|,|.)",
        "(i |then i |yesterday i )(gave away|lost|sold|lent out|threw away|used up|dropped) {b}",
        "(i |then i |yesterday i )(found|bought|got|won|picked up|was given) {b}",
        _MINE,
    ),
    (
        "{name} had {a} {things}( and|,|.)",
        "(then |)(gave away|gave me|lost|sold|spent|broke|used) {b}",
        "(then |)(found|got|bought|won|borrowed|collected) {b}",
        _THEIRS,
    ),
    (
        "(my wallet|the jar|the piggy bank|the box) (had|held) {a} (euros|coins|dollars|pounds)( and|,|.)",
        "i (spent|took out|paid out|lost) {b}",
        "i (put in|added|saved|dropped in) {b}",
        _AMOUNT,
    ),
    (
        "(in winter |this morning |at noon |)(we had|there were) {a} (snowmen|candles|ice cubes|icicles)( and|,|.)",
        "{b} (melted|have melted|melted away|are no more)",
        "{b} (were added|came too|more were made|were put there too)",
        _NOW,
    ),
    (
        "{a} (kids|guests|players|dancers|students) (were|are) in the (room|hall|garden|team)( and|,|.)",
        "{b} (went home|left|fell ill and went|walked out|quit|ran off)",
        "{b} (came in|joined|showed up|walked in|signed up)",
        _NOW,
    ),
    (
        "(the farmer|my uncle|grandpa|our neighbour) (had|kept) {a} (hens|sheep|cows|goats|pigs)( and|,|.)",
        "(he |)(sold|lost|gave away|has sold) {b}",
        "(he |)(bought|found|got|has bought) {b}",
        "(.|,|;) (how many (are there|are in the barn|does he have|has he got) now|how many now|and now)?",
    ),
    (
        "(mum|the baker|my aunt|{name}) (baked|made) {a} (rolls|pies|muffins|buns)( and|,|.)",
        "(we |the dog |dad |people )(ate|took|bought|finished) {b}",
        "(then |later |after lunch |)(made|baked|added) {b} more",
        "(.|,|;) (how many (are there|are on the plate|lie there) now|how many now|and now)?",
    ),
    (
        "(on the shelf|in the shop|at the library) (stood|were|are) {a} (books|cups|vases|lamps)( and|,|.)",
        "{b} (were sold|fell off|broke|were borrowed|got taken|are gone)",
        "{b} (were put beside them|were added|came in|were brought back|got delivered)",
        _NOW,
    ),
    (
        "my (phone|tablet|folder|card) had {a} (photos|songs|files|films)(,|.| and)",
        "(i |)(deleted|removed|cleared|took out) {b}",
        "(i |)(added|got|put in|received) {b}",
        "(.|,|;) (how many now|how many are in it now|so it has|and now)?",
    ),
    (
        "(start|begin) with {a} {things}(.|,)",
        "{b} (go away|are lost|get eaten|leave|drop off)",
        "{b} (come|are found|get added|arrive|join)",
        _NOW,
    ),
)
"""How it begins, what goes away or what comes, and the question, which is the same for both."""
MINUS_PROBLEMS = (
    *(opening + " " + less + asked for opening, less, _, asked in _STORIES),
    "the (boys|kids|mice|ants) (took|ate|got) {b} of (the|our|my) {a} (plums|crumbs|cakes|grapes)(.|,) (how many are there now|how many stay|what remains)?",
    "{b} of (my|the|our) {a} {things} (broke|are gone|melted|got stolen|were sold)(.|,) (how many are there now|how many are still here|what have i left)?",
    "{a} {things}(,|.) (minus the {b} i lost|{b} lost|{b} eaten|{b} sold|{b} gone|{b} broken)(.|,|) (how many|how many now|so)?",
    "out of {a} (eggs|cups|bulbs|plates) {b} (broke|cracked|were bad)(.|,) how many (are whole|are good|are fine)?",
    "(the bus|our bus|the lift) had {a} (people|riders) (in it|on it)(,|.) {b} got off(.|,) how many (go on|ride on|are on it)?",
    "{a} (balloons|soap bubbles|kites)(,|.| and) {b} (burst|popped|flew off|flew away)(.|,) (how many|how many now|what's left)?",
    "i (baked|picked|bought|drew) {a} (and|but|,) {b} (were eaten|are gone|got spoiled|went to {name})(.|,) (how many are there now|how many for me)?",
)
PLUS_PROBLEMS = (
    *(opening + " " + more + asked for opening, _, more, asked in _STORIES),
    "the (boys|kids|girls) (brought|found|picked) {b} (plums|nuts|shells) and there were {a} (in the bowl |here |)before(.|,) (how many are there now|how many now)?",
    "{b} (came|joined|were added|arrived) to (my|the|our) {a} {things}(.|,) (how many are there now|how many now|what have i now)?",
    "{a} {things}(,|.) (plus the {b} i found|{b} more bought|{b} more came|{b} added|{b} more found)(.|,|) (how many|how many now|so)?",
    "(the bus|our bus|the lift) had {a} (people|riders) (in it|on it)(,|.) {b} got (on|in)(.|,) how many (go on|ride on|are in it)?",
    "i (baked|picked|bought|drew) {a} (and|then) {b} more (came|were added|came from {name})(.|,) (how many are there now|how many for me)?",
)
MINUS_PLAIN = (
    "(if|when) (you|i|we|u) (pull|knock|cut|chop|strike|scratch) {b} (out of|off|from) {a}(,|) (you get|i get|we get|it gives|there is)(?|...| what?)",
    "what (stays|rests|remains|is over|survives) (of|from) {a} (without|minus|less) {b}?",
    "(what|how much|how many) (stays|stay|is left|are left|remains) (of|from) {a} (without|after|once) {b}( is gone| are gone| leave|)?",
    "{a} (lighter|poorer|shorter|smaller) by {b}(?| is?| is what?)",
    "{a}(,|) {b} (of them |of it |)(gone|away|out|lost|taken)(?|.| leaves?| what stays?)",
    "(pull|knock|cut|strike) {b} (out of|off) {a}(?|.| and get?| what stays?| pls)",
    "{a} (go down|goes down|drops|falls|sinks) by {b}(?|...| to?| to what?)",
    "(lower|shrink|reduce|cut) {a} by {b}(?| pls| please|)",
    "{b} (fewer|down|less) (than|from) {a}(?| is?| is what?)",
    "{b} steps (back|down|backwards) from {a}(?|,| where am i?| which number?)",
    "{a} (when|if|after) {b} (leave|are lost|vanish|go)(?| is?| what?)",
)
PLUS_PLAIN = (
    "(if|when) (you|i|we|u) (put|lay|stick|throw|drop) {b} (on|onto|to) {a}(,|) (you get|i get|we get|it gives|there is)(?|...| what?)",
    "(what|how much|how many) (is|are) {a} with {b} (on top|added|more)?",
    "{a} (richer|longer|bigger) by {b}(?| is?| is what?)",
    "{a}(,|) {b} (come|join|on top|added|more)(?|.| makes?| how many?)",
    "{a} (go up|goes up|rises|climbs|grows) by {b}(?|...| to?| to what?)",
    "(raise|increase|lift) {a} by {b}(?| pls| please|)",
    "{b} steps (forward|up|further) from {a}(?|,| where am i?| which number?)",
    "{a} (when|if|after) {b} (come|are found|join|are added)(?| is?| what?)",
)
ASKED = (
    "{sum} = ?",
    "{sum} =?",
    "{sum}= ?",
    "= {sum}?",
    "{sum} ?",
    "{sum} = what(?|)",
    "(silly|trick|easy|weird|stupid|funny) (one|question|sum)(:|,) {sum}( = ?|?|)",
    "(no trick|no joke|too easy|i should know this)(,|:) {sum}(?| = ?|)",
)
"""A sum, {sum}."""

_MINE_IS = "(choir|my exam|the exam|my shift|the dentist|our match|my flight|the party|yoga|my lesson|the big test|my check-up|grandma's birthday|the concert|my job interview|football)"
_YEARLY = "(the exam|my exam|our trip|the wedding|my move|the festival|the school play|my holiday|my surgery|the race|her due date|my new job|the deadline)"

TOMORROW = (
    f"{_MINE_IS} is tomorrow and (it's|it is|today is|now it is) {{name}}(.|,) (so |)(choir is on|it is on|that's on|it falls on|on)(...|?)",
    f"{_MINE_IS} is tomorrow and (it's|it is|today is) {{name}}( now|)(.|,) (so |)(on |)(which|what) day is (it|that)?",
    f"(it's|today is|now it's) {{name}} and {_MINE_IS} is tomorrow(.|,) (so |)(when is (it|that)|which day|on which day|name the day)(?|)",
    f"{_MINE_IS} is tomorrow(.|,) today('s| is) {{name}}(.|,) (so when is it|which day is it on|what day do i write down)?",
    f"tomorrow (i have|we have|there is) {_MINE_IS}(.|,) (it's|today is) {{name}}(.|,) (what|which) day (is that|will that be|is it on)?",
    "(i work|i fly|we meet|she arrives|they leave|my aunt comes) tomorrow and (it's|today is|it is) {name}( now|)(.|,) (so |)(which|what) day is (that|it)?",
    f"{_MINE_IS} is one day from now(.|,) (it's|today is) {{name}}(.|,) (which|what) day is (it|that)?",
)
YESTERDAY = (
    f"{_MINE_IS} was yesterday and (it's|it is|today is|now it is) {{name}}(.|,) (so |)(choir was on|it was on|that was on|it fell on|on)(...|?)",
    f"{_MINE_IS} was yesterday and (it's|it is|today is) {{name}}( now|)(.|,) (so |)(on |)(which|what) day was (it|that)?",
    f"(it's|today is|now it's) {{name}} and {_MINE_IS} was yesterday(.|,) (so |)(when was (it|that)|which day|on which day|name the day)(?|)",
    f"{_MINE_IS} was yesterday(.|,) today('s| is) {{name}}(.|,) (so when was it|which day was it on|what day do i write down)?",
    f"yesterday (i had|we had|there was) {_MINE_IS}(.|,) (it's|today is) {{name}}(.|,) (what|which) day (was that|was it on|must that be)?",
    "(i worked|i flew|we met|she arrived|they left|my aunt came) yesterday and (it's|today is|it is) {name}( now|)(.|,) (so |)(which|what) day was (that|it)?",
    f"{_MINE_IS} was one day ago(.|,) (it's|today is) {{name}}(.|,) (which|what) day was (it|that)?",
)
TODAY_BY_YESTERDAY = (
    f"{_MINE_IS} was yesterday, (on |a |){{name}}(.|,) (so |)(which|what) day is (it |)(today|now)?",
    f"(yesterday, on {{name}}|on {{name}}, yesterday), (i had|we had|was) {_MINE_IS}(.|,) (what|which) day is (it |)(today|now)?",
    f"{_MINE_IS} was on {{name}} and that was yesterday(.|,) (what|which) day (is it now|is today|do we have)?",
)
TODAY_BY_TOMORROW = (
    f"{_MINE_IS} is tomorrow, (on |a |){{name}}(.|,) (so |)(which|what) day is (it |)(today|now)?",
    f"(tomorrow, on {{name}}|on {{name}}, tomorrow), (i have|we have|is) {_MINE_IS}(.|,) (what|which) day is (it |)(today|now)?",
    f"{_MINE_IS} is on {{name}} and that is tomorrow(.|,) (what|which) day (is it now|is today|do we have)?",
)
FROM_TODAY = (
    f"{_MINE_IS} {{verb}} {{said}} and (it's|it is|today is|now it's) {{name}}(.|,) (so |)(which|what|on which) day(?| exactly?| then?)",
    f"(today is|it's|now it is) {{name}}(.|,| and) {_MINE_IS} {{verb}} {{said}}(.|,) (so |)(when|which day|on what day)(?| exactly?| then?)",
    f"{_MINE_IS} {{verb}} {{said}}(.|,) (it's|today is) {{name}}(.|,) (which|what) day(?| do i write down?| of the week?)",
)
FROM_ANOTHER_DAY = (
    f"{_MINE_IS} {{verb}} {{said}}, on {{name}}(.|,) (so |)(which|what) day is (it |)(today|now)?",
    f"{_MINE_IS} {{verb}} on {{name}}, and that {{verb}} {{said}}(.|,) (which|what) day is (it |)(today|now)?",
)
NOW_NEXT = (
    f"{_YEARLY} is next month(,|) and (now it is|it's|we have|this is) {{name}}(.|,) (in |)(which|what) month is (it|that)?",
    f"{_YEARLY} is next month(.|,) (it's|this month is|now we are in) {{name}}(.|,) (so |)(when|which month|in which month)(| is it| is that)?",
    f"(it's|we are in|now it is) {{name}} and {_YEARLY} is next month(.|,) (so it's in|which month|in what month is it|it falls in)(?|...)",
    f"{_YEARLY} (comes|is) one month from now(.|,) (it's|we have) {{name}}(.|,) (which|what) month is that?",
)
NOW_LAST = (
    f"{_YEARLY} was last month(,|) and (now it is|it's|we have|this is) {{name}}(.|,) (in |)(which|what) month was (it|that)?",
    f"{_YEARLY} was last month(.|,) (it's|this month is|now we are in) {{name}}(.|,) (so |)(when|which month|in which month) was (it|that)?",
    f"(it's|we are in|now it is) {{name}} and {_YEARLY} was last month(.|,) (so it was in|which month|in what month was it|it fell in)(?|...)",
    f"{_YEARLY} was one month ago(.|,) (it's|we have) {{name}}(.|,) (which|what) month was that?",
)
APART_LATER = (
    f"{_YEARLY} is in {{n}} {{unit}}s(.|,) (it's|now it is|we have) {{name}}(.|,) (so |)(which|what) {{unit}} is (it|that)?",
    f"(it's|now it is) {{name}} and {_YEARLY} is {{n}} {{unit}}s (away|ahead|from now)(.|,) (so when is it|which {{unit}} is that)(...|?)",
    f"{_YEARLY} (starts|begins) {{n}} {{unit}}s from now and (it's|now it is) {{name}}(.|,) (which|what) {{unit}}( is that|)?",
)
APART_AGO = (
    f"{_YEARLY} was {{n}} {{unit}}s ago(.|,) (it's|now it is|we have) {{name}}(.|,) (so |)(which|what) {{unit}} was (it|that)?",
    f"(it's|now it is) {{name}} and {_YEARLY} was {{n}} {{unit}}s (ago|back|before now)(.|,) (so when was it|which {{unit}} was that)(...|?)",
    f"{_YEARLY} (started|began) {{n}} {{unit}}s ago and (it's|now it is) {{name}}(.|,) (which|what) {{unit}}( was that|)?",
)
FIRST_GIVEN = (
    "{name} (opens|begins|starts|kicks off) the week (here|with us|in my country|)(.|,) (which|what) day (closes|ends|finishes) it?",
    "(if|when) {name} (opens|begins|starts) the week(,|) (what|which day) (closes|ends|finishes|shuts) it?",
    "(we|they|people here) (open|begin|start) the week with {name}(.|,) (with (which|what) (day |)do (we|they) (close|end) it|which day closes it)?",
    "{name} is (at the front|at the head|the opener) of our week(.|,) (which|what) day is (at the end|at the back|the closer)?",
    "my week (opens|begins) on {name}(.|,) (and closes on|it closes on|and ends on)(...|?)",
)
"""Where the week begins, and which day is the last."""
LAST_GIVEN = (
    "{name} (closes|ends|finishes|shuts) the week (here|with us|in my country|)(.|,) (which|what) day (opens|begins|starts) it?",
    "(if|when) {name} (closes|ends|finishes) the week(,|) (what|which day) (opens|begins|starts) it?",
    "(we|they|people here) (close|end|finish) the week with {name}(.|,) (with (which|what) (day |)do (we|they) (open|begin) it|which day opens it)?",
    "{name} is (at the end|at the back|the closer) of our week(.|,) (which|what) day is (at the front|at the head|the opener)?",
    "my week (closes|ends) on {name}(.|,) (and opens on|it opens on|and begins on)(...|?)",
)
YEAR_FIRST_GIVEN = (
    "(if |when |)january (opens|begins|starts|kicks off) the year(,|) (what|which month) (closes|ends|finishes|shuts) it?",
    "january (opens|begins|starts) the year(.|,) (and |)(what|which month) (closes|ends|finishes) it?",
    "(we|i|people) (open|begin|start) the year with january(.|,) (with (which|what) month do (we|they) (close|end) it|which month closes it)?",
    "january is (at the front|at the head|first)(.|,) (what|which month) is (at the end|at the back|last)( of the year|)?",
    "the year (opens|begins|starts) with january and (closes|ends|finishes) with(...|?| what?| which month?)",
)
YEAR_LAST_GIVEN = (
    "(if |when |)december (closes|ends|finishes|shuts) the year(,|) (what|which month) (opens|begins|starts) it?",
    "december (closes|ends|finishes) the year(.|,) (and |)(what|which month) (opens|begins|starts) it?",
    "(we|i|people) (close|end|finish) the year with december(.|,) (with (which|what) month do (we|they) (open|begin) it|which month opens it)?",
    "december is (at the end|at the back|last)(.|,) (what|which month) is (at the front|at the head|first)( in the year|)?",
    "the year (closes|ends|finishes) with december and (opens|begins|starts) with(...|?| what?| which month?)",
)
