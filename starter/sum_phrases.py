"""How sums, comparisons and counting are asked for."""

from starter import almanac, counted_again, counted_plainly, reckoned_stories, told_sums
from starter.words import listed

_VERB = "(calculate|compute|work out|solve|do|answer|find|figure out|evaluate)"
_DO = "(calculate|compute|work out|solve|do|tell me|answer|help me with|figure out|give me the answer to|give me the result of|find out)"
TOP_SUMS = (
    "{sum}",
    "{sum}",
    "{sum}?",
    "{sum} =",
    "{sum}=?",
    "what is {sum}?",
    "what is {sum}?",
    "what is {sum}",
    "(what's|whats) {sum}?",
    "how much is {sum}?",
    "calculate {sum}",
    "{sum} is",
)
"""What comes to mind first."""
PLAIN_SUMS = (
    "{sum}",
    "{sum}?",
    "{sum} =",
    "{sum} = ?",
    "{sum}=",
    "{sum}=?",
    "{sum} (equals|is|makes|gives)( what| how much|)?",
    "(what is|what's|whats|how much is|calculate|solve) {sum}(?|?|)",
    "{sum}( pls| please|, please| thanks|, quick|!)",
    "{sum}( = ___| = __| = ...| = _| is ___|, equals?| equals?|...|: what is it?|, what is that?|, how much is that?| please)",
)
ASKED_SUMS = (
    "(what is|what's|whats|how much is) {sum}?",
    "(what is|what's|whats|how much is|how many is|what would be|what makes) {sum}( please| equal to| in numbers| then|)?",
    "what (does|do) {sum} (make|equal|give|come to|add up to|amount to|give me|result in)?",
    "(do you know|can you tell me|could you tell me|can you work out|tell me|i wonder|i'd like to know|i want to know|do you happen to know|would you know|may i ask|any idea) (what|how much) {sum} (is|makes|gives|equals|comes to)?",
    "(the |)(result|answer) (of|to) {sum}?",
    "{sum} (makes|is|gives|equals|=) (what|how much|which number|?)",
    "(how much|what number) (makes|make|is|are|gives) {sum}?",
    "(if|when) (i|you|we) (calculate|do|work out|compute) {sum}, what (is the answer|comes out|do (i|you|we) get)?",
    *told_sums.ASKED,
    *counted_again.ASKED,
    *counted_plainly.ASKED,
    *(reckoned_stories.ASKED * 4),
)
POLITE_SUMS = (
    f"(can|could|would|will) you (please |kindly |quickly |perhaps |maybe |)(just |){_DO} {{sum}}( for me| please| quickly|)?",
    f"(please |kindly |now |just |quickly |)({_VERB})(:|) {{sum}}( for me| please| quickly| now|)",
    f"(i need|i want|i'd like|i would like) (you to ({_VERB}) |to know |the (result|answer|solution) (of|to) |to ({_VERB}) ){{sum}}( please|)",
    "would you mind (working out|calculating|solving|telling me) {sum}( for me| please|)?",
    f"would you be so (kind|good) (as |)to ({_VERB}) {{sum}}( for me|)?",
    "i would be (glad|grateful|happy|thankful) if you (could|would) (calculate|work out|solve|do) {sum}( for me|)",
    "(calculate|tell me|compute|work out|solve|do|give me) {sum}",
    "(are you able to|do you know how to|try to|let's|let us|i'd like us to) (calculate|work out|solve|do|compute) {sum}(?|)",
    *told_sums.ASKED,
    *counted_again.ASKED,
    *counted_plainly.ASKED,
    *(reckoned_stories.ASKED * 4),
)
HOMEWORK_SUMS = (
    "(do|solve|try|and|now) (this|this one|this sum|the sum|the next one)(:|,) {sum}",
    "{sum}( = ?| =|)(, my (son|daughter|kid) asks|, quickly|, help|, please help| for my homework)",
    "(right|good|ok|great|and|now|well done|correct)(!|,|) (and |now |)({sum}|what is {sum})( then|)?",
    "(can|could) (you|u) do (maths|math|sums)? (try |what is |)({sum})",
    "(gimme|give me|show me|i need) the (result|answer|sum|solution) (of|for|to) {sum}( pls| please|)",
    "(quick maths|maths|math|math question|maths question|sum|homework|my homework|my maths homework|exercise|task|question|question 1|problem|quiz|test|a test|a sum|arithmetic|easy one|next one|calculation)(:|,| -) {sum}( =| = ?|?|)",
    "(help me with|i can't do|i cannot do|i'm stuck on|stuck on|i am stuck with|i don't understand|i need help with|need help with|i can't work out|i can't solve|i have to solve|i have to do) {sum}",
    "(my (homework|teacher|book|worksheet|sheet|exercise)) (says|asks|wants me to do|has|asks me|asks for) {sum}( and i can't do it|, help| what is it|)",
    "(fill in|complete|fill in the blank|fill in the gap|fill the gap|finish|finish this|solve this|answer this|complete this)(:|) {sum} =( ___| ?| __|)",
    "(for|in) (homework|school|class|my test|maths class) (i|we) (have|need|must do|have to do|got) {sum}",
    "(check|test|quiz) me(:|,) {sum}",
    "(i bet you can't do|show me that you can do|let's see if you can do) {sum}",
)
SUMS = (PLAIN_SUMS, ASKED_SUMS, POLITE_SUMS, HOMEWORK_SUMS)
SUM_WEIGHTS = (45, 30, 13, 12)
SPOKEN = {
    "+": listed("plus,plus,plus,plus,and", ","),
    "-": listed("minus,minus,minus,minus,take away,less", ","),
    "x": listed("times,times,times,times,multiplied by", ","),
}

_ASK = "(what is|what's|tell me|calculate|find|give me|work out|what would be|can you tell me|do you know)"
_GET = "(what do (i|you|we) (get|have)|what is it|what comes out|how much is it|how much is that|what does that make|what's the answer|what is the result)"
TOP_WORDED = {
    "+": (
        "add {a} and {b}",
        "add {a} to {b}",
        "what is the sum of {a} and {b}?",
        "the sum of {a} and {b}",
        "how much are {a} and {b}?",
        "what is {a} and {b}?",
        "what do you get if you add {a} and {b}?",
    ),
    "-": (
        "subtract {b} from {a}",
        "take {b} (away |)from {a}",
        "take {b} away from {a}",
        "what is the difference between {a} and {b}?",
        "{a} take away {b}",
        "what is {a} take away {b}?",
        "what is left if you take {b} from {a}?",
    ),
    "x": (
        "multiply {a} by {b}",
        "multiply {a} (and|with) {b}",
        "what is the product of {a} and {b}?",
        "what is {a} multiplied by {b}?",
        *told_sums.TIMES_PLAIN,
        *counted_plainly.TIMES_PLAIN,
    ),
}
"""In words, the greater number as {a}: what comes to mind first."""
WORDED = {
    "+": (
        "(please |can you |could you |)(add|add|add|sum up|sum|add up|add together) {a} and {b}( together| for me| please|)",
        "(please |can you |could you |would you |now |)add {a} to {b}( please| pls| for me|)",
        "(would you be so kind as to|would you mind to|i want you to|help me|let's) add {a} (and|to) {b}( please|)",
        "(whats|what's|what is|how much is|what are) {a} and {b}( together| added| put together| in total| combined|)?",
        "{a} and {b}( together| added up| in total|)( is what| make| makes what|)?",
        "put {a} and {b} together( please|)",
        "(increase|raise) {a} by {b}( please|)",
        "what (is|'s) the sum if (i|you) (put|add) {a} and {b} (together|up)?",
        "(what is|what's|how much is|which number is|what number is) {a} more than {b}?",
        "{a} more than {b}( is|)?",
        f"{_ASK} the (sum|total) of {{a}} and {{b}}?",
        "(what do|how much do|what does) {a} and {b} (make|give|add up to|come to|equal)( together|)?",
        "how much (is|are) {a} and {b}( together| in total|)?",
        "{a} (and|added to|together with) {b}( is| makes| make|)?",
        f"(if|when) (i|you|we) (add|put together|take) {{a}} and {{b}}, {_GET}?",
        f"(if|when) (i|you|we) add {{a}} to {{b}}(, | ){_GET}?",
        "what (do|would) (i|you|we) get (if|when) (i|you|we) (add {a} and {b}|add {a} to {b}|put {a} and {b} together)?",
        "{a} (increased by|and then|and another|and) {b}( more|)?",
        f"{_ASK} {{a}} (added to|and|increased by|together with) {{b}}?",
        "(the |)(sum|total) of {a} and {b}( please|)?",
        "(take|start with|begin with) {a} and (add|then add) {b}",
        "i have {a}(, add|. add| and add) {b}",
    ),
    "-": (
        "(please |can you |could you |)(subtract|take|take away|deduct) {b} from {a}( please| for me|)",
        "(please |can you |could you |would you |now |||)take {b} (away |)from {a}( please| pls||)",
        "(please |can you |could you |would you |now |||)subtract {b} from {a}( please| pls|, would you||)",
        "(please |)(deduct|remove|take off|take out) {b} from {a}( please|)",
        "(what is|what's|whats|how much is) {a} (take away|less|without|reduced by) {b}?",
        "(what|how much) (is|do i get) (if|when) (i|you) take {b} away from {a}?",
        "{b} (taken from|subtracted from|taken away from|off) {a}( is|)?",
        "(what is|what's|how much is) {b} (taken from|subtracted from|taken away from) {a}?",
        "take {a} and (subtract|take away|remove) {b}( from it|)",
        "(what is|what's|how much is|which number is|what number is) {b} (less|fewer) than {a}?",
        "{b} (less|fewer) than {a}( is|)?",
        "(lower|reduce|decrease) {a} by {b}( please|)",
        "{a} (take away|less|without|reduced by) {b}( is|)?",
        f"{_ASK} the difference (between|of) {{a}} and {{b}}?",
        "(the |)difference (between|of) {a} and {b}( please|)?",
        "what (is|remains|is left|stays) (of|from) {a} (if|when) (i|you|we) take (away {b}|{b} away|{b})?",
        "what (remains|is left) (if|when) (i|you|we) (take|subtract) {b} from {a}?",
        f"(if|when) (i|you|we) (take|subtract|take away) {{b}} from {{a}}, {_GET}?",
        f"{_ASK} {{a}} (minus|less|take away|without|reduced by) {{b}}?",
        "(start with|begin with|take|i have) {a} and (take away|subtract|remove) {b}",
        "how much (more|bigger) is {a} than {b}?",
        "from {a} (subtract|take|take away) {b}",
        "{a}, (then |and then |)(take away|minus|subtract) {b}( of them| from it|)?",
    ),
    "x": (
        "(please |can you |could you |||)multiply {a} (by|by|and|with|times) {b}( please| pls| for me||)",
        f"{_ASK} the product of {{a}} and {{b}}?",
        f"{_ASK} {{a}} (times|multiplied by|multiplied with) {{b}}?",
        "(the |)product of {a} and {b}( please|)?",
        f"(if|when) (i|you|we) multiply {{a}} (by|and|with) {{b}}, {_GET}?",
        "what (do|would) (i|you|we) get (if|when) (i|you|we) (multiply {a} (by|and|with) {b}|take {a} times {b})?",
        "{a} (multiplied by|multiplied with|times) {b}?",
        "how much (is|are) {a} times {b}?",
    ),
}
"""In words, the greater number as {a}."""
DOUBLED = (
    "(what is|what's|how much is|tell me|calculate) (twice|double|two times|the double of) {b}?",
    "(twice|double|two times|the double of) {b}( is| please|)?",
    "(please |can you |)double {b}( please| for me|)",
    *told_sums.DOUBLED,
)
"""Two times {b}."""
TRIPLED = (
    "(what is|what's|how much is|tell me|calculate) (thrice|triple|three times|the triple of) {b}?",
    "(thrice|triple|three times|the triple of) {b}( is| please|)?",
    "(please |can you |)triple {b}( please| for me|)",
    "{b} (tripled|three times over|three times)(?|)",
)
"""Three times {b}."""
MIXED = (
    ("{a} + {b} - {c}", 1, -1),
    ("{a} - {b} + {c}", -1, 1),
    ("{a} - {b} - {c}", -1, -1),
)
"""Two steps, and their signs."""
MIXED_TOLD = {
    (1, -1): (
        "i had {a} (cookies|coins|apples|cards), (mum gave me|i got|i found|i bought) {b}( more|)(,|,| and) then i (ate|lost|sold|gave away) {c}(.|,) how many (now|are left|do i have)?",
        "(start|begin) (with|at) {a}, add {b}, (then |)(take away|subtract|minus) {c}(?|)",
        "{a} (people|kids) on the (bus|tram), {b} get on(,| and) {c} get off(.|,) how many (are on it|now|ride on)?",
        "i have {a} (euros|dollars|bucks), earn {b}(,| and) spend {c}(.|,) (what's left|how much is left|how much have i got)?",
        "add {a} and {b}(,| and) (then |)take away {c}(?|)",
        "{a} and {b}, without {c}(?|)",
        "{name} is {a} steps up, climbs {b} more(,| and) comes {c} down(.|,) on which step is that?",
        *told_sums.MIXED_TOLD[(1, -1)],
    ),
    (-1, 1): (
        "i had {a} (cookies|coins|apples|cards), (lost|ate|sold) {b}(,| and) then (got|bought|found) {c}( more| new ones|)(.|,) how many (now|do i have)?",
        "(start|begin) (with|at) {a}, (take away|subtract) {b}, (then |)add {c}(?|)",
        "{a} (people|kids) on the (bus|tram), {b} get off(,| and) {c} get on(.|,) how many (are on it|now|ride on)?",
        "(the lift is on floor {a}, goes|i'm on floor {a}, go) {b} down(,| and) {c} up(.|,) which floor( now| is it|)?",
        "take {b} from {a}(,| and) (then |)add {c}(?|)",
        *told_sums.MIXED_TOLD[(-1, 1)],
    ),
    (-1, -1): (
        "i had {a} (cookies|coins|apples|cards), (lost|ate|sold) {b}(,| and) then (lost|gave away|dropped) {c}( more|)(.|,) how many (are left|do i have)?",
        "(start|begin) (with|at) {a}, (take away|subtract) {b}, (then |)(take away|minus) {c}(?|)",
        "{a} eggs, {b} (for|in) the cake and {c} for breakfast(.|,) how many are left?",
        "(i have|i had) {a} (euros|dollars|bucks), (bread|milk) (is|was) {b}, (cheese|coffee) {c}(.|,) (what's left|how much is left)?",
        *told_sums.MIXED_TOLD[(-1, -1)],
    ),
}
"""As little stories."""

THINGS = listed(
    "apples apples marbles marbles coins books eggs cookies sweets stickers balloons pencils cards"
    " toys stamps cakes flowers oranges shells stones buttons pears cars bananas dollars euros pens"
)
ANIMALS = listed("birds ducks cats dogs frogs cows rabbits bees")
NOUNS = "bird|duck|cat|dog|frog|cow|rabbit|bee|bag|basket|coin|friend"
"""Of which there may be one."""
SOMEBODY = (
    *[("i", "have", "do i")] * 5,
    *(
        (name, "has", f"does {name}")
        for name in listed("Anna Tom Ben Lisa Sam Mia Peter Sara Max Emma he she")
    ),
    *[("we", "have", "do we"), ("you", "have", "do you"), ("my friend", "has", "does my friend")],
)
_MANY = "(how many {things} {does_who} have( now| then| altogether| in total| in all|)|how many (is that|does that make)|how many are there( now| altogether| in total|)|how many is that (now|together|in total)|what is the total|how many in total)"
_LEFT = "(how many (are|{things} are) left( over|)|how many {things} {does_who} have( left| now| then|)|how many {does_who} have left|how many remain|what is left|how many are there now|how many is that)"
_SOMEONE = "(mum|my friend|somebody|a friend|dad|grandma|the teacher)"
_PROBLEMS = {
    "+": (
        "{who} {has} {a} {things}( and|.|,) (SOMEONE gives {whom} {b} more|{who} GETS {b} more( {things}|)|then {who} GETS {b} more)(.|,| -) MANY?",
        "{who} {has} {a} {things}. {who} GETS {b}( more|)( {things}|). MANY?",
        "(if|when|suppose|say) {who} {has} {a} {things} and (SOMEONE gives {whom} {b} more|GETS {b} more), MANY?",
        "{who} {has} {a} {things} and (my|a|the other) (friend|sister|brother|neighbour) has {b}( {things}|). how many {things} (are there|are that|is that|do we have|do they have)( together| altogether| in total| in all|)?",
        "(there are|i see|i put|there were) {a} {things} (on the table|in a box|in the bag|in a basket)( and|,|. then) {b} more( come| are added| are put there|). how many( {things}|) are there( now| altogether| in total|)?",
        "(there are|i see|i saw|there were) {a} {animals} (in the garden|on the farm|by the pond|outside)( and|,|. then) {b} more (come|arrive|join them). how many( {animals}|) are there( now| altogether| in total|)?",
        "{a} {things} (and|plus) {b} {things}(, how many (is that|{things}|are that|in total|altogether)|| make how many)?",
        "how many {things} are {a} {things} (and|plus) {b} {things}?",
        "{who} had {a} {things}(. |, | and |, then ){who} (got|bought|found|won|received|collected|was given) {b} more(.|,) MANY?",
        "there were {a} {animals}( and|. then|, then) {b} more (came|arrived|joined|flew in|swam by)(.|,) how many are there( now| in all|)?",
        "how many {things} {does_who} have if {who} {has} {a} and GETS {b}( more|)?",
    ),
    "-": (
        "{who} {has} {a} {things} and LOSES {b}( of them| {things}|)(.|,| -) LEFT?",
        "{who} {has} {a} {things}(. |, |. then |, then ){who} LOSES {b}( of them|)(.|,) LEFT?",
        "(if|when|suppose|say) {who} {has} {a} {things} and LOSES {b}( of them|), LEFT?",
        "(there are|there were|i see) {a} {things} (on the table|in a box|in the bag|in a basket)( and|,|.) (i take|somebody takes|my sister takes) {b}( of them| away|). how many( {things}|) are (left|there now|still there)?",
        "(there are|there were|i see) {a} {animals} (in the garden|on the farm|by the pond|outside)( and|,|. then) {b} (go|run|leave|go away|walk away|fly away|run away|are gone|disappear). how many( {animals}|) (are left|stay|are still there|remain)?",
        "{a} {things}, {b} (are gone|are lost|eaten|broken|sold)(,|.) how many (are left|remain|are still there)?",
        "how many {things} (are left|{does_who} have left) if {who} {has} {a} and LOSES {b}?",
        "of {a} {things} {who} LOSES {b}. LEFT?",
        "{who} had {a} {things}(. |, | and |, then ){who} (lost|ate|sold|gave away|broke|used|dropped|threw away) {b}( of them|)(.|,) LEFT?",
        "{who} had {a} {things} and {b} (popped|broke|were lost|were stolen|fell down|got lost|are gone)(.|,) LEFT?",
        "there were {a} {animals}( and|. then|, but) {b} (flew away|swam off|left|ran away|went home|flew off|walked away)(.|,) how many (are left|stayed|remain|are there now)?",
    ),
    "x": (
        "(there are|i have|we have) {a} (boxes|bags|baskets) with {b} {things}( each| in each|)( of them|). how many {things} (are there|are that|is that|do i have)( in total| altogether|)?",
        "{a} (boxes|bags|children|friends|baskets) (with|have) {b} {things} each(, how many (is that|{things}|in total|altogether)|. how many {things} are there( in all|))?",
        "one of the {things} costs {b} coins. (how much|what) do {a} (of them |)cost?",
        "how many {things} are (there |)in {a} (boxes|bags|baskets) (of|with) {b}?",
    ),
}
PROBLEMS = {
    symbol: tuple(
        pattern.replace("SOMEONE", _SOMEONE).replace("MANY", _MANY).replace("LEFT", _LEFT)
        for pattern in patterns
    )
    for symbol, patterns in _PROBLEMS.items()
}
"""Little stories with a sum in them; GETS and LOSES are to be put in."""
GETS = listed("get buy find win receive collect pick")
LOSES = listed("lose,eat,sell,give away,break,drop,hand out,use", ",")
WHOM = {"i": "me", "we": "us", "you": "you", "he": "him", "she": "her"}

_BIG = "(bigger|larger|greater|bigger|more|higher)"
_SMALL = "(smaller|less|lower|smaller)"
_BIGGEST = "(bigger|larger|greater|biggest|largest|greatest|higher|highest)"
_SMALLEST = "(smaller|smallest|lower|lowest|lesser)"


def _compared(more: str, most: str) -> tuple[str, ...]:
    return (
        f"(which|what|which one|which number|what number) is {more}(,|:|) {{a}} or {{b}}?",
        f"(is {{a}} or {{b}}|{{a}} or {{b}}: which is|{{a}} or {{b}}, what is|{{a}} or {{b}}, which one is|{{a}} and {{b}}, which is) {more}?",
        f"(the|tell me the|name the|give me the|what is the|what's the|which is the|find the|pick the) {most}( one| number|) of {{a}} and {{b}}( please|)?",
        f"(can you|could you|please|) tell me (which|which number|which one|what) is {more}(,|:|) {{a}} or {{b}}(?| please|)",
        f"(which|which one|which number) (of|out of|among) {{a}} and {{b}} is (the {most}( one| number|)|{more})?",
        f"(which|what) is the {most}( one| number| of the two|)(,|:) {{a}} or {{b}}?",
        f"(between|of|from|out of|given|take|with) {{a}} and {{b}}(,| ) (which|which one|which number|what) is (the {most}( one|)|{more})?",
        f"(do you know|i wonder|i forgot|i'm not sure|say) (which|which one|what) is {more}(,|:|) {{a}} or {{b}}(?|)",
        f"{{a}} (or|vs|versus) {{b}}(,|:) (which is |the |){most}?",
    )


COMPARED = (_compared(_BIG, _BIGGEST), _compared(_SMALL, _SMALLEST))
"""For the bigger and for the smaller one."""
MORE_OR_LESS = {
    "bigger": "(bigger|larger|greater|more|higher|bigger)",
    "smaller": "(smaller|less|lower|smaller)",
}
WHETHER = (
    "is {a} ASKED than {b}?",
    "(is it true that|is it right that|true or false:|right or wrong:|is it correct that) {a} is ASKED than {b}?",
    "{a} is ASKED than {b}, (right|true|correct|isn't it|is that so|yes or no|or not)?",
    "(is|would you say|do you think|can you tell me if|tell me if|tell me whether|do you know if) {a} (is |)ASKED than {b}?",
    "is the number {a} ASKED than( the number|) {b}?",
)

BETWEEN = (
    "(what's|what is|what comes) between {a} and {b}?",
    "(which|what) number (is|comes) between {a} and {b}?",
    "(the|which is the|what's the|name the) number (in the middle of|between) {a} and {b}(?|)",
    "(which|what) (number|one|whole number) (is|lies|comes|stands|fits|sits|goes) (between|in between) {a} and {b}?",
    "(what|the number|what number|which number) (is |comes |lies |)between {a} and {b}?",
    "(tell me|name|give me|say|find) (the|a) number (that is |that lies |)between {a} and {b}( please|)",
    "between {a} and {b} (is|comes|lies) (what|which number)?",
    "{a}, (_|__|___|?|...), {b}( what is missing| which one is missing|)?",
    "(what|which number) is missing(:|) {a}, _, {b}?",
    *almanac.BETWEEN,
    *counted_plainly.BETWEEN,
)
NEIGHBOUR = (
    "(which|what) number (comes|is|stands|do i say|goes)( right| directly| just|) {side} {a}?",
    "what (comes|is|do you say)( right| directly| just|) {side} {a}?",
    "(the |)number( right| just|) {side} {a}( please| is|)?",
    "(tell me|tell me|i want to know|i forgot|can you tell me|do you know) (the number {side} {a}|(which|what) number (comes|is) {side} {a})(?| please|)",
    "{side} {a} comes( what| which number|)?",
    "(if|when) (i count|you count|counting), what (comes|is) {side} {a}?",
    "(what|which number) is the (one|number) {side} {a}?",
    "(and|so|ok, and) {side} {a}?",
    "{side} {a}(,|) (what|which number|what number) (comes|is it|is|follows|do i get)?",
)
NEXT = (
    *NEIGHBOUR,
    "(which|what) number follows( on|) {a}?",
    "what follows( on|) {a}?",
    "(which|what) is the next (number|one)( after {a}|, after {a}| following {a}| up from {a})?",
    "{before}, {a}, (and then|what is next|what comes next|what now|next|then what|?|...)?",
    "(i am at|i counted to|i have counted to|i'm at) {a}, what (is|comes) next?",
)
PREVIOUS = (
    *NEIGHBOUR,
    "(what|which) number (precedes|goes before|is right before) {a}?",
    "(what|which) (is|was) the (previous|last) (number|one) before {a}?",
)

_OPEN = "(please |can you |could you |would you |will you |i want you to |i'd like you to |i would like you to |i need you to |let's |let us |now |just |try to |do you know how to |are you able to |start to |you should |kindly |||||)"
_HOW = "( up| upwards| aloud| out loud| slowly| quickly| for me| with me||||||)"
_TO = "(to|up to|till|until|as far as|all the way to|to|to)"
_SAY = "(say|list|write|give me|show me|name|tell me|type|recite|write down|write out|enumerate|can you say|can you list|please list|please write|i want|i need|i want to see|put down|go through)"
COUNT_TO = (
    f"{_OPEN}count{_HOW} {_TO} {{stop}}( please| for me|, please|||)",
    f"{_OPEN}count{_HOW} {_TO} {{stop}}",
    f"{_OPEN}count{_HOW} from (1|one) {_TO} {{stop}}( please| for me|||)",
    "(counting|count|start counting|start at 1 and count|begin at one and count|do the counting|count the numbers) (to|up to|until) {stop}",
    "(start counting, stop at|count and stop at|count all the way to|count until you reach|count till you get to|keep counting until|start at one, end with) {stop}",
)
NUMBERS_TO = (
    f"{_SAY} (all |)(the |)numbers (up to|from 1 to|from one to|1 to|one to|until|1 through|one through) {{stop}}( please|)",
    "(the |all |all the |)numbers (up to|from 1 to|from one to|1 to|until) {stop}( please|)",
    "(from |)1 (to|up to|till) {stop}( please| in numbers|)",
    "(numbers|the numbers|count) 1-{stop}",
    "1, 2, 3( and so on|...|,) (up to|to|until) {stop}",
    "(what are|which are) the numbers (from 1 to|up to) {stop}?",
)
COUNT_FROM = (
    f"{_OPEN}count( up| on| aloud|||) from {{start}} {_TO} {{stop}}( please|||)",
    f"{_OPEN}count from {{start}} {_TO} {{stop}}",
    f"{_SAY} (all |)(the |)numbers (from |){{start}} (to|up to|until) {{stop}}( please|)",
    "(the |)numbers from {start} (to|up to|until|till) {stop}",
    "(start|begin)( counting|) (at|from|with) {start} (and (stop|end) at|and (count|go) (on |)to|up to|until|, stop at) {stop}",
    "(count|counting) {start} (to|up to) {stop}",
    "(numbers|the numbers|count) {start}-{stop}",
    "(go|counting|count up|move) from {start} to {stop}",
    "(count|count upwards|count up|numbers)(,|) (starting|beginning) (at|with|from) {start}(,| and|) (ending|stopping) (at|with) {stop}",
    "(start|begin) (at|with) {start} and (stop|end|finish|count) (at|with|till|until|to) {stop}",
    "(from |){start} (to|up to) {stop}( please|)",
)
COUNT_FROM_DOWN = (
    "(count|please count|can you count) from {start} to {stop}( please|)",
    "(the |list the |say the |write the |give me the |)numbers from {start} (to|down to) {stop}",
    "(from |){start} (to|down to) {stop}",
)
"""Downwards, though nobody says so."""
_BACK = "(down|backwards|back|backward|in reverse|downwards|backwards|down)"
_COUNT_DOWN = (
    f"{_OPEN}count{_HOW} {_BACK} from {{start}}ENDS( please|||)",
    f"{_OPEN}count {_BACK} from {{start}}ENDS",
    f"(numbers|the numbers|counting|go|going|start at the top and go) {_BACK} from {{start}}ENDS",
    f"{_BACK} from {{start}}ENDS( please|)",
    "(countdown|a countdown|count down|make a countdown|do a countdown|give me a countdown|start a countdown|write a countdown|rocket countdown|can you do a countdown|start the countdown)( starting|) (from|at) {start}ENDS",
)
COUNT_DOWN = tuple(
    pattern.replace("ENDS", "(|| to {stop}| to one| down to {stop})") for pattern in _COUNT_DOWN
)
COUNT_DOWN_TO = tuple(
    pattern.replace("ENDS", "( to {stop}| down to {stop}| until {stop}| and stop at {stop})")
    for pattern in _COUNT_DOWN
)
"""The same where it does not end at one."""
COUNT_BY = (
    f"{_OPEN}(count|count|go)( up|) (by|in) {{name}}s (up |)to {{stop}}( please|)",
    f"{_OPEN}(count|count) to {{stop}} (by|in) {{name}}s( please|)",
    f"{_OPEN}count( up|) in steps of {{step}} (up |)to {{stop}}",
    f"{_OPEN}(skip count|count) by {{step}}( up|) to {{stop}}",
    "(every {step}th number|multiples of {step}|the multiples of {step}|the {name}s) (up |)to {stop}",
    f"{_OPEN}count (by|in) {{name}}s from {{step}} to {{stop}}",
    f"{_OPEN}count to {{stop}} (by|in steps of) {{step}}",
    *almanac.COUNT_BY,
    *counted_again.COUNT_BY,
    *counted_plainly.COUNT_BY,
)
EVEN_OR_ODD = (
    "(list|count|tell me|give me|say|write|name|what are|show me|can you list|please list|recite|)( all|) (the |){kind} numbers (up to|to|from {first} to|between {first} and|until|below) {stop}( please|)",
    "{kind} numbers (up to|to|until|below) {stop}",
    "(which|what) numbers (up to|until|below) {stop} are {kind}?",
    "(count|count up) (to|up to) {stop} (in|with|using) {kind} numbers( only|)",
    *almanac.EVEN_OR_ODD_ROW,
    *counted_again.EVEN_OR_ODD_ROW,
    *counted_plainly.EVEN_OR_ODD_ROW,
)
