"""Little stories with a sum in them, and sums, as people type them.

{a} comes before {b} in the answer, "{a} + {b} = ..." and "{a} - {b} = ...".
"""

from starter.words import listed

_THINGS = "(apples|eggs|books|coins|cookies|pens|stamps|balls|sweets|oranges|tickets|cards|shells|candies|marbles|toys|pears|potatoes)"
_MONEY = "(euros|dollars|pounds|coins|bucks)"
_PEOPLE = "(people|kids|children|guests|players|students|friends|passengers|visitors)"
_ANIMALS = "(birds|cats|dogs|ducks|sheep|cows|hens|fish|horses|pigs|frogs|bees)"
_HOW_MANY = "(how many|how many now|how many is that|how many are there now|how many in total|how many altogether|how many in all)"
_LEFT = "(how many are left|how many left|how many are left over|how many remain|what's left|how many do i have left|how many now)"

PLUS_PROBLEMS = (
    f"i have {{a}} {_THINGS} and (get|buy|find|pick|win) {{b}} more(.|,) {_HOW_MANY}?",
    f"i have {{a}} {_THINGS} and {{b}} more(,| -|.) how many (do i have|have i got|is that|are that)?",
    f"i had {{a}} {_THINGS} and (got|bought|found|won|was given) {{b}} more(.|,) how many (do i have|have i got)( now|)?",
    f"i've got {{a}} {_THINGS}, my (friend|sister|brother|mum) gives me {{b}}(.|,) how many (do i have|have i got)( now| then|)?",
    f"{{name}} has {{a}} {_THINGS} and (gets|buys|finds) {{b}} more(.|,) how many does (he|she|{{name}}) have( now|)?",
    f"{{name}} has {{a}} {_THINGS}, i have {{b}}. how many (do we have|have we got|are that|is that)( together| in total| altogether|)?",
    "{name} has {a} and i have {b}(,|.) how many (together|in total|have we got|altogether)?",
    f"{{a}} {_THINGS} (and|plus) {{b}} {_THINGS}(,|.) {_HOW_MANY}?",
    f"{{a}} {_THINGS} (in|on) (one|the) (basket|bag|box|table), {{b}} (in|on) (another|the other)(.|,) {_HOW_MANY}?",
    f"(there are|we have|i see) {{a}} {_ANIMALS} and {{b}} (more |)(come|arrive|join them|fly in|show up)(.|,) {_HOW_MANY}?",
    f"{{a}} {_ANIMALS} (in|on) the (field|pond|tree|garden|farm), {{b}} more (come|arrive|join)(.|,) {_HOW_MANY}?",
    "{a} (cats|cows|pigs) and {b} (dogs|sheep|horses)(,|.) how many animals( are there| is that| are that|)?",
    "there are {a} (girls|boys) and {b} (boys|girls) in (the|my) (class|room|group)(.|,) how many (children|kids|students)( in all| are there| is that|)?",
    f"{{a}} {_PEOPLE} (are|sit) (on|in) the (bus|train|room|boat)(,|.| and) {{b}} more get (on|in)(.|,) how many( people|) (are there|is that|now)?",
    f"{{a}} {_PEOPLE} came and then {{b}} more(.|,) how many (came|were there|is that)( in total| altogether|)?",
    "i am {a} (years old |)and my {kin} is {b} years older(.|,) how old is {they}?",
    "i'm {a}, my {kin} is {b} years older(.|,) how old is {they}?",
    "my {kin} is {b} years older than me and i am {a}(.|,) how old is {they}?",
    "i'm {a} now(.|,) how old (will i be|am i) in {b} years?",
    "how old (will i be|am i) in {b} years if i('m| am) {a}( now|)?",
    "{name} is {a}(.|,) how old (will|is) (he|she) (be |)in {b} years?",
    "my {kin} is {a}(.|,) how old will {they} be in {b} years?",
    "{name} is {b} years older than me. i am {a}(.|,) how old is (he|she|{name})?",
    f"i have {{a}} {_MONEY} and (get|earn|find|win|save) {{b}} (more|)(.|,) how (much|many)( do i have| have i got| is that|)( now|)?",
    f"i (owe|owed) {{name}} {{a}} {_MONEY} and borrow(ed|) {{b}} more(.|,) (how much do i owe|what do i owe|how much is that)( now| in total|)?",
    f"i owe {{name}} {{a}} {_MONEY} and {{name}} {{b}}(.|,) how much do i owe( in total| altogether|)?",
    f"(a|the) (book|pen|ball|coffee) costs {{a}} {_MONEY} and (a|the) (pencil|cake|cup|bag) {{b}}(.|,) how much (is that|for both|together|do i pay)?",
    f"i (spent|paid) {{a}} {_MONEY} yesterday and {{b}} today(.|,) how much (is that|in total|together|did i spend)?",
    "it costs {a} plus {b} for (delivery|shipping|the tip)(.|,) how much (is it|in all|do i pay)?",
    "(i|we) (walked|ran|drove|biked) {a} (km|miles|kilometers) (in the morning|yesterday|first) and {b} (in the evening|today|then)(.|,) how (far|many|much)( is that|)( in total| altogether|)?",
    "i (read|wrote|did) {a} pages yesterday and {b} today(.|,) how many (pages |)(is that|in total|together|have i read)?",
    "(it's|it is) {a} degrees and it gets {b} degrees warmer(.|,) how (warm|many degrees)( is it|)( then| now|)?",
    "we scored {a} (goals|points) in the first half and {b} in the second(.|,) how many( in total| altogether|)?",
    "i worked {a} hours (on monday|yesterday) and {b} (on tuesday|today)(.|,) how many hours( is that| in total|)?",
    "(my train takes|the drive takes|it takes) {a} hours and then {b} (hours |)more(.|,) how (long|many hours)( in total| altogether| is that|)?",
    "i slept {a} hours and napped {b}(.|,) how many hours (did i sleep|in all)?",
    "{a} (red|blue) (balls|socks|cars) and {b} (green|yellow) (ones|balls)(.|,) how many( in total| altogether| are there|)?",
    "{a} in the left (hand|pocket), {b} in the right(.|,) how many (have i got|do i have|in all)?",
    "mum (baked|made) {a} (buns|cakes|cookies) and (dad|grandma) {b}(.|,) how many (is that|are there|have we got)?",
    "i (eat|ate) {a} (cookies|grapes|plums) and then {b} more(.|,) how many did i eat?",
    "{a} eggs (today|from one hen) and {b} (yesterday|from the other)(.|,) how many eggs?",
    "i need {a} (eggs|chairs|cups) for (us|the cake) and {b} for (the guests|the pie)(.|,) how many( do i need| in total|)?",
    "(we are|there's) {a} (of us|at the table) and {b} more (are coming|come)(.|,) how many (chairs do we need|will we be|are we then)?",
    "i had {a} and got {b}( more|)(.|,) what do i have( now|)?",
)
PLUS_PLAIN = (
    "{a} and {b} (makes|make|is|are|gives) (what|how much|how many)?",
    "{a} and {b}?",
    "{a} and {b} (together|in total|added|added up|summed)(?|)",
    "{a} and {b}, (added|added up|what's the sum|sum please|how much is that|what does that make)(?|)",
    "add {a} and {b}( please| for me| pls||)",
    "add {a} to {b}( please| for me||)",
    "(please |)(sum|add up|add together|total) {a} and {b}( please| for me||)",
    "(what's|what is|whats) the (sum|total) of {a} and {b}?",
    "the sum of {a} and {b}( please||)",
    "sum of {a} and {b}?",
    "(put|take) {a} and {b} together( and you get|, what do you get|)?",
    "(if|when) i add {a} to {b}(,|) what do i get?",
    "what do (you|i|we) get (if|when) (you|i|we) add {a} and {b}?",
    "{a} increased by {b}( is||)?",
    "{a} (with|and) {b} more (is|makes|makes how many)?",
    "{a} more than {b}( is what| is how much| makes|)?",
    "what is {a} more than {b}?",
    "how much is {a} and {b}( together|)?",
    "(can|could|would) you (please |)add {a} and {b}( for me|)?",
    "i need (the sum of |){a} and {b}( added up| added|)",
)
MINUS_PROBLEMS = (
    f"i have {{a}} {_THINGS} and (lose|eat|sell|give away|drop|break|use) {{b}}(.|,) {_LEFT}?",
    f"i had {{a}} {_THINGS} and (lost|ate|sold|gave away|dropped|broke|used) {{b}}(.|,) (how many do i have|how many are left|how many have i got left|what's left)( now|)?",
    f"i had {{a}} {_THINGS}, {{b}} (are gone|got lost|were stolen|broke|fell down)(.|,) how many (are left|do i have|remain)( now|)?",
    f"(we had|there were) {{a}} {_THINGS}( on the table| in the box| in the bag|) and (we|i|{{name}}) (ate|took|sold|used) {{b}}(.|,) {_LEFT}?",
    f"i have {{a}} {_THINGS}(,| and) i give {{b}} to (you|{{name}}|my sister|my friend)(.|,) (how many do i have left|how many are left|how many have i got now|how many do i keep)?",
    f"{{name}} has {{a}} {_THINGS} and (loses|eats|sells|gives away|gives me) {{b}}(.|,) how many (does (he|she|{{name}}) have( left| now|)|are left)?",
    f"{{name}} had {{a}} {_THINGS} and (lost|ate|sold|gave me) {{b}}(.|,) how many (does (he|she|{{name}}) have( left| now|)|are left)?",
    f"{{a}} {_THINGS}, {{b}} (are bad|eaten|gone|get eaten|are broken|sold)(.|,) {_LEFT}?",
    f"(mum|dad|grandma|mom) (baked|made) {{a}} (buns|cakes|cookies|muffins) and we ate {{b}}(.|,) {_LEFT}?",
    f"(there are|there were|we had) {{a}} {_ANIMALS}( on the roof| in the tree| in the field|) and {{b}} (fly away|flew away|run away|ran away|leave|left|go|are sold)(.|,) {_LEFT}?",
    f"{{a}} {_ANIMALS} (in|on) (a|the) (tree|pond|wire|farm|roof), {{b}} (fly off|leave|go away|swim away)(.|,) how many (stay|are left|are still there)?",
    f"{{a}} {_PEOPLE} (are |sit |)(on|in) the (bus|train|room|boat)(,|.| and) {{b}} get (off|out)(.|,) how many (are left|stay|remain|are still there)?",
    f"{{a}} {_PEOPLE} (came|were invited|started) and {{b}} (left|went home|did not come|gave up)(.|,) how many (stayed|are left|remain|came)?",
    "i am {a} (years old |)and my {kin} is {b} years younger(.|,) how old is {they}?",
    "i'm {a}, my {kin} is {b} years younger(.|,) how old is {they}?",
    "my {kin} is {b} years younger than me and i am {a}(.|,) how old is {they}?",
    "i'm {a} now(.|,) how old was i {b} years ago?",
    "how old was i {b} years ago if i('m| am) {a} now?",
    "{name} is {a}(.|,) how old was (he|she) {b} years ago?",
    "{name} is {a} and i am {b}(.|,) how (many years|much) older is (he|she)?",
    "i am {b} and {name} is {a}(.|,) (what's the difference|how many years are between us|how much older is (he|she))?",
    f"i (owed|owe) {{name}} {{a}} {_MONEY} and (gave|paid) (him|her|them) back {{b}}(.|,) (what|how much) do i still owe( him| her|)?",
    f"i (owed|owe|borrowed) {{a}} {_MONEY}(,| and) (paid|gave) back {{b}}(.|,) how much (do i still owe|is left|is still open)?",
    f"{{name}} (owes|owed) me {{a}} {_MONEY} and (gave|paid|pays) (me |)back {{b}}(.|,) how much (does (he|she) still owe( me|)|is left|do i still get)?",
    f"i have {{a}} {_MONEY} and (spend|lose|pay|give away) {{b}}(.|,) how (much|many) (is|are|do i have) left?",
    f"i had {{a}} {_MONEY} and (spent|lost|paid|gave away) {{b}}(.|,) how (much|many) (is left|do i have( left|)|have i got left|remains)?",
    f"it costs {{b}} {_MONEY} and i pay with {{a}}(.|,) (how much (change|do i get back)|what do i get back)?",
    f"(it|a toy|the ticket) costs {{a}} {_MONEY} and i (only |)have {{b}}(.|,) how (much|many)( more|) (do i need|is missing|am i short)?",
    f"i have {{b}} {_MONEY} and need {{a}}(.|,) how (much|many) (more do i need|are missing|is missing)?",
    f"i have {{b}} of {{a}} {_THINGS}(.|,) how many (are missing|more do i need|am i missing)?",
    "i'm on page {b} of {a}(.|,) how many pages (are left|to go|are still to read)?",
    "the book has {a} pages and i read {b}(.|,) how many( pages|) (are left|to go|remain)?",
    "(it is|it's|the way is) {a} (km|miles) and (i've|we have|i have) (walked|done|gone) {b}(.|,) how (far|many) (is it still|are left|to go|is left)?",
    "(it was|it's) {a} degrees and it (got|gets) {b} degrees colder(.|,) how (cold|many degrees|warm) is it( now| then|)?",
    "{a} eggs in the (box|fridge), i (use|take|need) {b}(.|,) (how many eggs are left|what's left)?",
    "i ate {b} of (my |the |){a} (cookies|grapes|plums|sweets|chocolates)(.|,) how many are left?",
    "{b} of (my |the |){a} (friends|cows|eggs|socks|lamps) are (gone|sick|broken|missing)(.|,) how many (are fine|are left|remain)?",
    "there are {a} (children|students|kids) in the class, {b} are (girls|boys|sick)(.|,) how many are (boys|girls|not|well)?",
    "we need {a} (chairs|players|cups) and have {b}(.|,) how many (are missing|more do we need)?",
    "the (film|meeting|trip) takes {a} (hours|minutes), {b} are over(.|,) how (long|many)( is left| are left| to go|)?",
    "{a} minus the {b} i ate(,|.|) how many( are left|)?",
    "i had {a} and lost {b}(.|,) what do i have( now| left|)?",
    "the (jar|tank|bottle|glass) had {a} (litres|cups) and {b} (leaked|were drunk|are gone)(.|,) how (much|many) (is|are) left?",
    "i (must|have to) be there in {a} (minutes|days), {b} have passed(.|,) how many (are left|do i have)?",
)
MINUS_PLAIN = (
    "what (plus|and) {b} (is|makes|gives|equals) {a}?",
    "{b} plus what (is|makes|gives|equals) {a}?",
    "{a} (take away|less|without|reduced by|decreased by) {b}( is| makes||)( what|)?",
    "(take|subtract|remove|deduct) {b} from {a}( please| for me| pls||)",
    "(if|when) (i|you|we) (take|subtract) {b} (away |)from {a}(,|) (what|how much|how many) (is left|are left|remains|do i get|do you get)?",
    "what('s| is) left (of|from) {a} if (i|you) take (away |){b}( away|)?",
    "(what's|what is|whats) the difference (between|of) {a} and {b}?",
    "(difference between|the difference between) {a} and {b}( please||)(?|)",
    "(what|how much) is {b} less than {a}?",
    "{b} less than {a}( is what| is how much|)?",
    "{b} from {a}( leaves what| leaves| is what|)?",
    "{b} taken from {a}( is| leaves|)?",
    "how (much|many) (is|are) left of {a} (when|if) {b} (are|is) gone?",
    "how much more is {a} than {b}?",
    "(how much|what) do i (have to |)add to {b} to get (to |){a}?",
    "(can|could|would) you (please |)(take|subtract) {b} from {a}( for me|)?",
    "what is missing from {b} to {a}?",
)
TIMES_PROBLEMS = (
    f"{{a}} (bags|boxes|baskets) with {{b}} {_THINGS} each(.|,) {_HOW_MANY}?",
    f"(i have|we have|there are) {{a}} (bags|boxes) (with|of) {{b}} {_THINGS} each(.|,) how many (is that|are there|do i have)( in all|)?",
    f"{{a}} {_THINGS} (for|cost) {{b}} {_MONEY} each(.|,) how much (is that|do i pay|for all)?",
    "{a} (kids|friends) get {b} (sweets|cookies|cards) each(.|,) how many do i need?",
    "i (walk|run|work) {b} (hours|miles|km) a day for {a} days(.|,) how many( is that| in total|)?",
    "{a} (rows|tables) (of|with) {b} (chairs|trees|seats)(.|,) how many (chairs|trees|seats|in all)?",
)

PROBLEMS = {"+": PLUS_PROBLEMS, "-": MINUS_PROBLEMS, "x": TIMES_PROBLEMS}
"""By the sign; neither number is one."""
PLAIN = {"+": PLUS_PLAIN, "-": MINUS_PLAIN}
NAMES = listed(
    "Piet Ana Tom Mina Joe Olu Lena Ravi Sue Kim Amadou Ingrid Max Nora Paul Mia Ali Yuki Peter Lisa"
)
KIN = (
    *(
        ("brother", "he"),
        ("sister", "she"),
        ("brother", "he"),
        ("sister", "she"),
        ("friend", "she"),
    ),
    *(("cousin", "he"), ("wife", "she"), ("husband", "he"), ("son", "he"), ("daughter", "she")),
    *(("dog", "he"), ("cat", "she"), ("dad", "he"), ("mum", "she"), ("kid", "he"), ("aunt", "she")),
)
"""Of whom somebody is the elder: who, and he or she."""
THREE = (
    "{a}(, | and ){b} and {c}( added up| together| added| in total|, added up|, the sum please)(?|)",
    "add {a}, {b} and {c}( please| together||)",
    "(what's|what is) the sum of {a}, {b} and {c}?",
    "(the |)sum of {a}, {b} and {c}",
    "(how much|what) (is|are) {a}, {b} and {c}( together| in total||)?",
)
"""Of three numbers."""
CLAIMS = (
    "(my teacher|my son|my friend|she|he|the book|my kid|somebody|my calculator|google) (says|said|thinks|claims) {sum} is {wrong}(.|,) (what is it really|is that right|is that true|really|what is right)?",
    "is {sum} {wrong}?",
    "is it (true|right|correct) that {sum} is {wrong}?",
    "(is it|true or false:|right or wrong:) {sum} = {wrong}?",
    "{sum} is {wrong}, (right|isn't it|true|correct|or not|no)?",
    "(i think|i say|i got|my answer is) {sum} (is|=) {wrong}(.|,) (right|am i right|is that right|correct|true)?",
    "i get {wrong} for {sum}(.|,) (right|am i right|is that right|correct|is it)?",
    "does {sum} (make|equal|give) {wrong}?",
)
"""A sum with a result that may be wrong: the answer is the right one."""
