"""Counting and small sums, plainly: in few words, in any word order, with a little of life around them."""

COUNT_TO = (
    "(you |)count (please |me |now |)(till|until|to) {stop}(, ok?| ok?| pls| please|)",
    "(i want|i wish|make) that you count (till|until|to) {stop}",
    "numbers (to|till|until|1 to|one to|1 till) {stop}(?| pls| please)",
    "from (1|one) (till|until|up to) {stop}( pls| please| count|)",
    "(tell|say|write|give) (me |)(the |)numbers (from 1 |from one |)(to|till|until) {stop}( pls|)",
    "(kids|class|kiddo|buddy)(,|:) (let's count|we count|count) to {stop}(!|)",
    "(ok|good|fine|cool)(,|.|) (now |then |)count to {stop}",
    "(do you |you |u |)know (how to |to |)count to {stop}(?| or not?)",
    "(egg|tea|pizza) needs {stop} (seconds|minutes)(.|,) count (them|to {stop}) (for me|pls|please)",
    "to {stop} (count|counting|go|please count)( pls|)",
)
COUNT_FROM = (
    "(you |)count (please |me |now |)from {start} (till|until|to|up to) {stop}( pls| please|)",
    "from {start} (till|until|up to|upto) {stop}( pls| please| count|)",
    "(tell|say|write|give) (me |)(the |)numbers (from |){start} (to|till|until) {stop}( pls|)",
    "(begin|start) (from|with|at) {start} (and |)count (till|to|until) {stop}( pls|)",
    "(kids|class|kiddo|buddy)(,|:) (let's count|we count|count) from {start} to {stop}(!|)",
    "(ok|good|fine|cool)(,|.|) (now|then|now count|then count) from {start} to {stop}",
    "(which|what) numbers (come|go|are) from {start} (to|till|until) {stop}?",
    "(to|till|until) {stop}(,|) (but |)(start|begin|starting|beginning) (at|with|from) {start}( pls|)",
)
COUNT_DOWN = (
    "(you |)count (please |me |now |)(back|down|backwards|backward) from {start}( pls| please|)",
    "from {start} (backward|backwards|down|back)( pls| please| count|)",
    "(backward|backwards|back|down) (count|counting) from {start}( pls|)",
    "(tell|say|write|give) (me |)(the |)numbers from {start} (back|down) to (1|one)( pls|)",
    "(kids|class|kiddo|buddy)(,|:) (let's count|we count|count) (down|back|backwards) from {start}(!|)",
    "(ok|good|fine|cool)(,|.|) (now |then |)(backwards|down|back) from {start}",
    "{start} (going|and|counting) down to (1|one)( pls|)",
    "(start|begin) (with|at|from) {start}(,| and|) (go|count) (back|down|backwards)( pls|)",
)
COUNT_DOWN_TO = (
    "(you |)count (please |me |)(back|down|backwards|backward) from {start} (to|till|until) {stop}( pls|)",
    "(backward|backwards|down) from {start} (till|until|to) {stop}( pls|)",
    "(tell|say|write|give) (me |)the numbers from {start} (back|down) to {stop}( pls|)",
    "from {start} (go|count|counting|going) (down|back) (till|until|to) {stop}( pls|)",
)
COUNT_BY = (
    "count (till|until|to) {stop} (with|in) steps of {step}( pls|)",
    "(by|in) {name}s count (till|until|to) {stop}( pls|)",
    "(count|say|write) (me |)the {name}s (till|until|up to) {stop}( pls|)",
    "{said} and so (on|further) (till|until|to) {stop}( pls|)",
    "(always|each time|every time) {step} more, (begin|start) with {step}, (till|until|to) {stop}",
    "(we have|i have|put) (coins|notes) of {step}(.|,|:) count (them |)(up |)to {stop}",
)
EVEN_OR_ODD_ROW = (
    "{kind} numbers (from {first} |)(till|until|up to) {stop}( pls|)",
    "(tell|say|write|give) (me |)the {kind} numbers (till|until|up to) {stop}( pls|)",
    "(which|what) {kind} numbers (are there|come|do we have) (till|until|up to) {stop}?",
    "count (only|just) {kind} (numbers|ones) (till|until|to) {stop}( pls|)",
    "(quiz|kids|class)(:|,) all {kind} numbers (up to|till) {stop}",
)
NEXT_NUMBER = (
    "after {a} (which|what) number (comes|is|is coming|follows)?",
    "(which|what) number (it |)(is coming|will come|is there|do come) after {a}?",
    "(how is called|how do you call) the number after {a}?",
    "the number (which is|that is|coming) after {a}(?| is?| pls)",
    "(wait|hmm|hm|uh)(,|...|) what comes after {a}( again| lol|)?",
    "(haha|lol|cool|right|great)(,|!|.) and after {a}?",
    "(quiz|kids|kiddo|question)(:|,) (what|which number) comes after {a}?",
    "(my daughter|my son|the kid|he|she) (asks|wonders) what comes after {a}",
    "(what|which number) (do i|do you|i|we) (say|write) after {a}?",
    "my (ticket|seat|locker|number) is {a}(.|,) (what|which) number (comes|is) (right |)after?",
)
PREVIOUS_NUMBER = (
    "before {a} (which|what) number (comes|is|goes|was it)?",
    "(which|what) number (it |)(is coming|goes|is there|do come) before {a}?",
    "(how is called|how do you call) the number before {a}?",
    "the number (which is|that is|coming) before {a}(?| is?| pls)",
    "(wait|hmm|hm|uh)(,|...|) what comes before {a}( again| lol|)?",
    "(haha|lol|cool|right|great)(,|!|.) and before {a}?",
    "(quiz|kids|kiddo|question)(:|,) (what|which number) comes before {a}?",
    "(my daughter|my son|the kid|he|she) (asks|wonders) what comes before {a}",
    "(what|which number) (do i|do you|i|we) (say|write) before {a}?",
    "my (ticket|seat|locker|number) is {a}(.|,) (what|which) number (comes|is) (right |just |)before?",
)
BETWEEN = (
    "between {a} and {b} (which|what) number (is|comes|is there|lies)?",
    "(which|what) number (it is|is there|we have|goes|fits) between {a} and {b}?",
    "the number between {a} and {b}( pls| please| is|)(?|)",
    "(quiz|kids|kiddo|question)(:|,) (what|which number) (is|comes) between {a} and {b}?",
    "(wait|hmm|hm|uh)(,|...|) what's between {a} and {b}( again|)?",
    "{a}, (_|__|?|blank), {b}(?| pls)",
)
BIGGER = (
    "(which|what) (number |one |)(is|it is) more big(,|:|) {a} or {b}?",
    "{a} or {b} (which|what|who) (is|one is|number is) (the |)(bigger|more|higher|larger)( pls|)?",
    "(from|of|between) {a} and {b}(,|) (which|what) is (bigger|the bigger|more|higher)?",
    "(quiz|kids|kiddo|question)(:|,) (which|what) is (bigger|more), {a} or {b}?",
    "(tell me|say) (which is bigger|which is more|the bigger one)(:|,) {a} or {b}",
    "{name} is {a}, i am {b}(.|,) how old is the older of us?",
    "(is it|it is) more(,|:|) {a} or {b}?",
    "(get|have|earn|win) {a} or {b}(,|:|.) (which|what) is more?",
)
SMALLER = (
    "(which|what) (number |one |)(is|it is) more small(,|:|) {a} or {b}?",
    "{a} or {b} (which|what|who) (is|one is|number is) (the |)(smaller|less|lower)( pls|)?",
    "(from|of|between) {a} and {b}(,|) (which|what) is (smaller|the smaller|less|lower)?",
    "(quiz|kids|kiddo|question)(:|,) (which|what) is (smaller|less), {a} or {b}?",
    "(tell me|say) (which is smaller|which is less|the smaller one)(:|,) {a} or {b}",
    "{name} is {a}, i am {b}(.|,) how old is the younger of us?",
    "(pay|owe|wait|lose) {a} or {b}(,|:|.) (which|what) is less?",
)
BIGGEST = (
    "{a}, {b} or {c}(,|:|.|) (which|what) (is|one is|number is) (the |)BIG( pls|)?",
    "(from|of|between) {a}, {b} and {c}(,|) (which|what) is the BIG?",
    "(quiz|kids|kiddo|question)(:|,) (which|what) is the BIG(:|,) {a}, {b} or {c}?",
    "(tell me|say|give me|name) the BIG(:|,| of) {a}, {b}, {c}( pls|)",
)
"""With BIG for biggest or smallest."""
EVEN_OR_ODD = (
    "{a} (it is|is it|is) (even or odd|odd or even)(?| pls)",
    "(which is it|what is it|tell me)(:|,) {a}(,|) (even or odd|odd or even)(?|)",
    "(quiz|kids|kiddo|question)(:|,) is {a} (even or odd|odd or even)?",
    "(even or odd|odd or even)(,|:|?) (the number |number |){a}( pls|)",
    "(my house|our room|my seat) (has number|is number|is) {a}(.|,) (even or odd|odd or even)(?| side?)",
)
SORT = {
    False: (
        "(order|sort|put) (me |please |pls |)(from|by) (small to big|low to high|the smallest)(:|,) {row}",
        "{row}(:|,|.|) (small to big|low to high|from the smallest|smallest at front)( pls| please|)",
        "(how|what) is the order from small to big(:|,|) {row}(?|)",
        "(quiz|kids|class)(:|,) put {row} in order, smallest first",
        "(write|say|give) {row} from (small to big|low to high|smallest to biggest)( pls|)",
    ),
    True: (
        "(order|sort|put) (me |please |pls |)(from|by) (big to small|high to low|the biggest)(:|,) {row}",
        "{row}(:|,|.|) (big to small|high to low|from the biggest|biggest at front)( pls| please|)",
        "(quiz|kids|class)(:|,) put {row} in order, biggest first",
        "(write|say|give) {row} from (big to small|high to low|biggest to smallest)( pls|)",
    ),
}

ASKED = (
    "how much (it is|makes|gives|do we have with|is it) {sum}?",
    "{sum} (how much is|how much it is|how much|what is|it is)(?|)",
    "(what|how much) gives {sum}?",
    "{sum} is (equal to |)(what|which) number?",
    "(my little one|my kid|the boy|a pupil) (asks|wants to know) (what is |){sum}(?|)",
    "(answer|result) (of|for) {sum}( pls| please|)(?|)",
    "(sorry,|lol|help,|ugh) i'm bad (at|with) (maths|math|numbers)(.|,) {sum}?",
    "(brain is off|too tired to think|no coffee yet|calculator died)(.|,) {sum}?",
    "(kids|class|kiddo|quiz)(:|,) (what is |how much is |){sum}?",
    "(do you know|u know|you know) (how much|what) {sum} is?",
    "(phew|wow|ha|hmm|oh)(,|.|!|...) (what's |and |){sum}?",
    "(please|pls) {sum}( =|?|)",
    "{sum}(,|.|...) (i forgot|i can't|dunno|no clue|you tell me)",
    "(count|reckon|do) (me |)(please |pls |){sum}",
)
"""A sum, {sum}."""
PLUS_PLAIN = (
    "{a} and {b} (how much|how many) (is it|is|together|makes)(?|)",
    "(how much|what) (make|makes|give|gives|is) {a} and {b} together?",
    "{b} (added to|on top of|more than) {a}(?| is?| makes?)",
    "(if|when) (to {a} i add|i have {a} and get) {b}(,|) (how much|how many|what do i have)?",
    "(plus|sum|addition)(:|,) {a} and {b}(?| pls)",
    "(kids|kiddo|quiz)(:|,) {a} and (then |){b} more(,|.|) (how many|what is it)?",
)
MINUS_PLAIN = (
    "(from|of) {a} (i |you |)(take|remove) {b}(,|.) (how much|how many|what) (is left|rests|remains|stays)?",
    "{a} (without|take off) {b}(?| is?| makes?)",
    "(if|when) from {a} i (take|remove) {b}(,|) (how much|what) (is left|do i have|it is)?",
    "(minus|subtraction)(:|,) {b} from {a}(?| pls)",
    "how (much|many) (is missing|are missing|more) from {b} to {a}?",
    "(kids|kiddo|quiz)(:|,) {a} and then {b} (less|fewer|gone)(,|.|) (how many|what is it)?",
)
TIMES_PLAIN = (
    "{a} times {b} (how much|it is|is how much|makes how much)(?|)",
    "(how much|what) (make|makes|gives|is) {a} times {b}?",
    "(multiply|times)(:|,) {a} (and|with) {b}(?| pls)",
    "(kids|kiddo|quiz)(:|,) what is {a} times {b}?",
)
PLUS_PROBLEMS = (
    "{a} (euros|dollars|km|kilos|minutes) (plus|and) {b} (more|other|extra)(.|,|) (how much|how many)( is that| together|)?",
    "(i have|i got|there is|we have) {a} and {b} (more|come|are added)(.|,) how many( now|)?",
    "(bread|soup|juice) {a} (euros|dollars), (milk|salad|cake) {b}(.|,) (how much|total|together)(| in all)?",
    "{a} (days|nights) in rome and {b} in paris(.|,) how many( in all| together| is that|)?",
    "{name} (gets|has|won) {a} {things} and i {b}(.|,) how many together?",
    "(walked|ran|drove) {a} (km|miles) (before lunch|today) and {b} (after|yesterday)(.|,) (how many|how far|total)( is that|)?",
)
MINUS_PROBLEMS = (
    "(i have|we have|i had) {a} {things}, (but|and) {b} (go|are gone|i gave away|got lost)(.|,) how many (stay|are left|rest|left)?",
    "{a} (euros|dollars|km|kilos|minutes) minus {b}(.|,|) (how much|how many)( is that| is left|)?",
    "the recipe (says|needs|wants) {a} eggs and i have {b}(.|,) how many (are missing|more|do i need to buy)?",
    "(in my wallet are|my wallet has|in my purse i have) {a} (euros|dollars), (lunch|the taxi|a book) (is|was|cost) {b}(.|,) how much (is left|left|stays)?",
    "(trip|flight|shift) of {a} hours, {b} (done|over|behind me)(.|,) how many (left|to go|more)?",
    "{name} has {a} {things}, i have {b}(.|,) how many more (has {name}|does {name} have)?",
)
TIMES_PROBLEMS = (
    "{a} (boxes|bags|packs), in each {b} (eggs|pens|apples|cards)(.|,) how many( in all| together| is that|)?",
    "{a} (tickets|coffees|breads|books) (for|at) {b} (euros|dollars) each(.|,) how much( is it| in all| together|)?",
    "(i drink|i eat|she takes|he needs) {b} (a|per) day(.|,) how many (in|for|after) {a} days?",
)
