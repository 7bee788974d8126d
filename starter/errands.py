"""Small jobs in other words: lists, tables, code, poems and stories as people order them in passing, and what follows."""

LISTED = (
    "hit me with {n} {what}",
    "(gimme|throw me|spare me|lend me) {n} {what}( quick| real quick| mate|)",
    "{n} {what}, (quickly|fast|hurry), (i'm on my phone|my break is over|the bus is coming|the kids are waiting)",
    "{n} examples of {what}( please| for my homework| for a worksheet|)",
    "{n} examples(:|,|.) {what}( please|)",
    "names of {n} {what}( please| in a list|)",
    "{n} (names|words) for the category {what}( please|)",
    "(my daughter|my kid|grandson|my student) (wants|has) to know {n} {what}(, one per line|. list them|)",
    "(i'd be|i would be) (awfully |so |very |)(grateful|thankful|glad) for (a list of |){n} {what}",
    "(i'm|im) (making|drawing|designing) a (quiz|poster|board game|worksheet)(.|,|:) {n} {what}( please|)",
    "(listicle|checklist|mini list|short list)(:|,) {n} {what}( please|)",
    "i need ideas(:|,) {n} {what}( please|)",
    "(please to|want you) give (me |)list of {n} {what}",
    "what {n} {what} (would|could) you name( first| right now|)?",
    "what are {n} {what} you could name?",
    "(cool|fun|neat|ha)(,|.|!) (list|name) {n} {what} then",
    "{n} {what} then(, please|)",
    "ok then(,|:) {n} {what}( please|)",
    "the list should (have|name|contain) {n} {what}",
    "(alexa|siri|hey computer|dear model)(,|) {n} {what}( please|)",
    "{n} {what} to (start|begin|warm up) with( please|)",
    "fill in(:|,) {n} {what}( please|)",
    "(we|us) (are|were) arguing(.|,|:) {n} {what}( please|)",
)
"""The number may be "some" too."""
BY_NUMBER = (
    "(top|best|first) {n} {what}(, go| go| that come to mind|)",
    "{what}, {n} (pieces|items|entries|pcs)( please|)",
    "{what} x {n}( please|)",
    "(exactly|precisely) {n} {what}( please| in a list|, no more|)",
    "{n} {what}, (no more and no less|not one more|exactly that many)",
    "i collect {what}(.|,) (name|list|tell me) {n}( please|)",
    "let's have a numbered list of {n} {what}",
    "{n} {what} and number them (while you're at it|as you go|too|for me)",
    "a list of {n} {what}(,| and| -) number them( please| while you're at it|)",
    "{n} {what}, numbered, (no extra words|nothing else|thanks)",
    "(number|count) {what} from 1 to {n}( please|)",
    "{what}(,|:) number 1 to number {n}( please|)",
    "(exactly|only) {n} numbered {what}( please|)",
    "a ranking of {n} {what}( please|)",
)
WITH_BULLETS = (
    "list {n} {what} with (bullets|dots|dashes)(, por favor|, thanks|, merci|)",
    "{n} {what}(,|:) (a bullet|a dash|a dot) each( please|)",
    "(exactly|only|just) {n} {what} (as|in) (bullets|bullet points)( please|)",
    "let's have {n} {what} in bullets",
    "bullets please(:|.|,) {n} {what}",
    "dot points(:|,|.) {n} {what}( please|)",
)
DOZENS = {2: ("a couple of", "a pair of"), 6: ("half a dozen", "half a dozen")}
"""Numbers that have a name."""
ITEMS = (
    "{items}\n(make this a list|list these|bullets please|as a list|put that in a list|turn this into bullets)",
    "(list these|bullets please|make this a list|tidy this up|here are my things)(:|)\n{items}",
    "(could you |please |can you |)tidy (this|these|it) up into a list(:|?|.) {items}",
    "{items}. bullets (pls|plz|please|thx)",
    "{items} -> (list|bullets|bullet list)",
    "{items} => (list|bullets)",
    "(i always forget what to|i never know what to|before i forget what to) (pack|buy|bring)(, write down:|. write down:|, note down:|: write down) {items}",
    "(write|note|put) down for me(:|,) {items}",
    "(i always forget things|my memory is bad|i'm so forgetful)(.|,) (write down|note|list)(:|) {items}",
    "(put|write) {items} (underneath each other|below each other|one under the other|under one another|one per line)( please|)",
    "one line each(:|,) {items}",
    "a line for each(:| of these:|) {items}",
    "each on its own line(:|,) {items}",
    "(ingredients|materials|supplies|parts|props)(:|) {items}( -> list| as a list|, list please)",
    "(dot|bullet|dash) points(:|,) {items}",
    "(agenda|menu|topics|topics for monday|talking points)(:|,) {items}. (as a list|list thx|bullets please|list it)",
    "(agenda|menu|plan) for (tmrw|tonight|monday|the party)(:|,) {items}. (as a list thx|list please|bullets pls|make a list)",
    "(do|could you do|can you do) (bullet points|bullets|a list) of {items}( for my poster| for my door| please|)(?|)",
    "please write {items} as a (bulleted list|bullet list|list)",
    "please arrange {items} as (bullets|a list)",
    "jot (these|this) down( for me|) as (bullets|a list)(:|,) {items}",
    "i need to remember (these|some things|a few things)(:|,) {items}. (can you list them|list them please|make a list)(?|)",
    "buy(:|) {items}. (list it|list|bullets)(.| please|)",
    "(items|entries|stuff)(:|) {items}\n(format|output)(:|) (bullet list|bullets|list)",
    "(my wife|my husband|mum|the boss) dictates(:|) {items}. (list please|write it as a list|bullets)",
    "{items}. that's (all|it|everything). (list please|as a list|make a list)",
    "here is what (i have to|we must|i want to) (buy|pack|get|do)(:|) {items}. (put it in a list|list please|as bullets)",
    "{items} - (one under the other|one below another|stacked|vertical)( please|)",
)
NUMBERED_ITEMS = (
    "{items}\n(number these|number them|make this a numbered list|numbered please|put numbers before these|as a numbered list)",
    "(number these|numbered please|make this a numbered list|numbers please)(:|)\n{items}",
    "{items} -> (numbered list|numbers|1. 2. 3.)",
    "{items}. numbers (pls|plz|thx)",
    "(groceries|ingredients|materials|agenda)(:|) {items}. (number them|numbered|with numbers)(.| please|)",
    "(put|set) these in order with numbers(:| -|) {items}",
    "1. 2. 3. (format|style)( please|)(:|,) {items}",
    "write numbers (before|in front of) these(:|) {items}",
    "(i have a meeting|i'm having dinner|we travel) with {items}. (make a list of them, numbered|number them|a numbered list of them)",
    "(guest list|menu|programme|set list)(:|) {items}. (with numbers|numbered|number it)(.| please|)",
    "(do|could you do|can you do) a numbered list of {items}( for my poster| please|)(?|)",
    "please write {items} (with numbers|numbered|as a numbered list)",
    "turn {items} into (1. 2. 3.|a numbered list|numbers)( please|)",
    "(order|steps|to do in this order)(:|) {items}. (numbered|number them|1 2 3)(.| please|)",
    "jot (these|this) down( for me|) (with numbers|numbered)(:|,) {items}",
    "a number and a dot before each(:|,) {items}",
)
MORE_THINGS = (
    "(more|some more|and more|a few more|more of them|more of those|others|other ones)(!| please|)",
    "{n} (more|others|other ones|different ones|further ones|additional ones)( please|, please| if you can|)",
    "(and |ok, |nice, |cool. |)(now |)(give me |list |name |tell me |)(another {n}|{n} more|{n} others)( please|)",
    "{n} (more|other) {what}( please|)",
    "(another|further) {n} {what}( please|)",
    "(can|could) (you|i) (list|name|get|have) {n} (more|others)( please|)?",
    "(i know|we had|i have) (those|these|them)(.|,|:) {n} (others|more|different ones)( please|)",
)
"""Of the kind of things that was listed."""
AS_TABLE = (
    "(as|in|make it|make that|now as|and as|put it in|put that in|turn it into|turn that into) a table( please| now|)(?|)",
    "(can|could) (i have|you make|you put) (it|that|them|the list) (as|into|in) a table( please|)?",
    "(table|a table)( instead| please| now)(?|)",
    "(the same|same|same list|that again)(,| but|) (as|in) a table( please|)",
    "(hm|ok|nice|good)(,|.) (now |)as a table( please|)",
)
"""Of a list: the things get numbers."""
TABLE_AS_LIST = (
    "(only|just|now|rather|better) as a list( please|)",
    "(as|make it|turn it into|put it in) a list( please| instead|)",
    "(no table|not a table|without the table)(,|:) (a |only a |just a |)list( please|)",
    "(only|just) the months, as a list( please|)",
)
"""Of the table of months."""
ADD_COLUMN = (
    "(add|now add|please add|can you add|could you add|and add) (a|another|one more) column (|called |named |for |with ){item}( please|)(?|)",
    "(add|put in|include) (the column |a column for |){item} (too|as a column|as another column|as well)( please|)",
    "(and|plus|also) (a|another) column (|called |for ){item}( please|)",
    "(i forgot|it also needs|there should also be)(:|) (a |the |)(column |column for ){item}",
    "one more column(:|,) {item}",
    "with (a|another|one more) column(:| for| called) {item}( please|)",
    "(the same|same table|same|again)(,| but|) with {item} (too|as well|as a last column)",
)
DROP_COLUMN = (
    "(remove|delete|drop|take out|leave out|now remove|please remove) (the column |the |column ){item}( column|)( please|)",
    "without (the column |the |){item}( column|)( please|)",
    "(i don't need|no need for|we can skip) the (column |){item}( column|)",
)
COLUMNS = (
    "columns(:|) {items}. (go|thanks|off you go|table|that's it)(.|)",
    "{items}. (table columns|that's my header|these are the columns)(. go|. table please|. draw it|)",
    "(spreadsheet|sheet|excel) (thing|thingy|style) (columns |with columns |){items}( please|)",
    "(draw|make|give) me a table, columns(:|) {items}",
    "set up a table (that has|with) {items} as (columns|headers|headings)",
    "table w/ (headers|columns|headings|cols) {items}",
    "(i track|i keep track of|we note|for my diary i note) {items}(. |, )(a table please|make a table for that|table with these columns)",
    "(a |)(tracker|log|register|stock) table(:| with|) {items}( please|)",
    "({n}|my) (headers|headings|cols)(:|) {items}(.|) (table|table please|draw it)",
    "make a table with the {n} columns {items}",
    "a {n}-column table(:|,| with) {items}( please|)",
    "{n} columns, called {items}(.| please|, table)",
    "(the first row|top row|header row)(:| is|) {items}. (table please|make the table|rest doesn't matter)",
)
TWO_COLUMNS = (
    "two columns. left(:|) {one}(,|;|.) right(:|) {two}(.|)( table please|)",
    "left(:|) {one}(,|;|.|) right(:|) {two}(. table|. make a table|. as a table please|)",
    "(for my class|for work|for my club)(:|,) a table, header {one}, header {two}",
    "table(,|:) header {one}(,| and) header {two}( please|)",
    "(chart|grid|sheet) with (columns |){one} and {two}( please|)",
    "(make|draw|give) me a (chart|grid) with columns {one} and {two}",
    "{one} on the left(,| and) {two} on the right(, a table please|. table please|. make a table)",
    "(col|column) (1|one|a)(:| =) {one}(,|;|) (col|column) (2|two|b)(:| =) {two}(. table|, table please|)",
    "{one} vs {two}(,|:) (in|as) a table( please|)",
)
COUNTED_COLUMNS = (
    "i (want|need|would like) a {n} column table( please|)",
    "a (grid|chart|table) (with|of) {n} columns (would be (lovely|nice|great)|please|if possible)",
    "a (small|little|simple) table with {n} columns(, anything you like|, any content|, whatever|, you choose| please|)",
    "(any|some) table(,|:| with) {n} columns( please|)",
    "{n} columns(.|,|:) (table|any table|anything in them)( please|)",
    "{n} columns, {m} rows(.|, please|, whatever is in them|)",
    "{n} x {m}(,|:) columns x rows(.|,) (a table|table)( please|)",
    "(make|draw) (me |)a grid with {n} columns and {m} rows( please|)",
    "(exactly|only|just) {n} columns(,|:|.) (a table|table)( please|)",
    "a table that is {n} columns wide( please|)",
)
ANY_TABLE = (
    "can you do tables? (show one|prove it|show me one please)",
    "i('m| am) testing the (renderer|display|screen|markdown)(.|,|:) (give me|show) a table",
    "(i'd like|i want) to (test|check) how tables look(.|,) (whatever content|any content|anything in it)",
    "(table test|test table|demo table)( please| pls|)",
    "(a|some) (grid|chart in markdown|thing with rows and columns)( please|)",
    "rows and columns(,|.|:) (anything|whatever|any)( please|)",
)
GIVEN = (
    "(put|write|arrange) {items} (in|into) a table( please|)",
    "(could|can|would) you tabulate {items}( please|)?",
    "tabulate(:|) {items}",
    "{items} -> table",
    "{items}\n(as a table|table please|put that in a table)",
    "(stock|inventory|prices|ages|counts|scores)(:|) {items}. (table|a table please|tabulate)(.|)",
    "here are (the scores|the prices|my numbers|our sales)(:|) {items}. (a table please|make a table|tabulate it)",
    "(make|draw) a table that shows {items}",
    "each with its number(, in a table|, as a table)(:|) {items}",
)
NOTED = (
    "(put|write|arrange) {items} (in|into) a table( please|)",
    "(a |)table(:| of| with) {items}( please|)",
    "table( please|)(:|,) {items}",
    "{items}. (as a table please|table please|make a table|in a table|put that in a table)",
    "{items} -> table",
    "(make|draw|create) (me |)a table(:| of| from) {items}",
    "(could|can) you (put|turn) {items} into a table( please|)?",
    "(my week|the plan|who brings what|our roles|the schedule)(:|) {items}. (a table please|as a table|make a table)",
    "tabulate(:|) {items}",
)
"""For things with a word each."""
NOTE_KEYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Ann Ben Carla Tom Eva Jan Sue morning noon evening"
NOTE_WORDS = "gym pool tea soup rest chess choir cake salad market yoga bread judge chair cook driver red blue green home school office piano football drums sleep laundry"
MONTH_LENGTHS = (
    "months table( please|)",
    "how many days has each month, as (a |)table",
    "how many days (does|has) (each|every) month( have|)(,|;|?) (in a table|as table|as a table please)",
    "table of the months with how many days each has",
    "months and their days (in|as) a table, (if it's not too much trouble|if you can|merci|thanks)",
    "(calendar|month) table(,|:) (month and days|name and days|months with days)( please|)",
    "a table(,|:) month on the left, days on the right( please|)",
    "all twelve months(,|:) days in each(,|:) (table|as a table)( please|)",
)
ANY_CODE = (
    "(code|syntax|highlighting) (block |)test( please|)",
    "(want|i want|i'd like) to see how you (render|show|print|format) code",
    "some code please, any language( you like| at all|)",
    "(my kid|my niece|my son) starts (coding|programming)(.|,) show (her|him) the simplest program",
    "(let|make) me see (a bit of |some |)code(, i'm curious|, go on|)",
    "(bored|curious)(.|,) (show me|write) (some code|a program)",
)
HELLO = (
    "{lang} hello( pls| please|)",
    "hello {lang}( program| code| script)",
    "snippet! {lang}! hello!",
    "snippet(:|,|.) {lang}(.|,|) (hello|hello world|anything)( please|)",
    "{lang}. hello world. (go|now|please)(.|)",
    "(want|i want|i'd like) to see how you (render|show|print) code, (e.g.|for example|say|like) {lang}",
    "(show me |)syntax highlighting(,|:|.) some {lang}( please|)",
    "(my kid|my niece|my son) starts (coding|programming)(.|,) show (her|him) the simplest {lang} program",
    "i'm learning {lang}, show (me |)the (classic|usual|famous) first program",
    "how do i print hello in {lang}?",
    "(i'm a|we are|retired) {lang} (dev|devs|fan|fans|programmer)(.|,|:) hello world( please|)",
    "{lang} (file|source) that says hello( world|)( please|)",
    "can you (write|speak|do) {lang}( too| as well|)(?|)",
)
PRINTED = (
    "{lang} (pls|please)(:|,) print {x}",
    '(a |)(program|script|code) (in {lang} |)(which|that) outputs "{x}" (in|using|with) {lang}',
    'how would you write "{x}" on the screen (in|with|using) {lang}?',
    "write {x} (on|to) the screen (in|with|using) {lang}( please|)",
    '(write|make) a {lang} program that (prints|says|shows) "{x}"',
    "code that prints {x} in {lang}( please|)",
    "code in {lang} to print {x}( please|)",
    "print {x}(,|;) {lang}( please|)",
    '{lang}(:|,) print "{x}"',
    "show {x} on the (screen|console|terminal) (in|with) {lang}",
)
PRINTED_IN_BASH = (
    "(sysadmin here|admin here|devops here)(.|,|:) (shell |bash )one liner that (echoes|prints) {x}",
    "(bash|shell) script (that|which) (says|prints|outputs|echoes) {x}",
    '(bash|shell)(:|,) echo "{x}"( please|)',
    "(bash|shell) (one-liner|oneliner|line) (echoing|printing) {x}",
)
REPEATED = (
    'print "{x}" {n} times in python( please|)',
    "print {x} {n} times (in|with|using) python( please|)",
    "(a |)(python |)(loop|program|script) that (prints|says) {x} {n} times( please|)",
    "(write|say|output|repeat) {x} {n} times (in|with) (python|code|a python loop)",
    "python(:|,) {n} times {x}( please|)",
    "(how do i|how can i|how to) print {x} {n} times(| in python| with a loop)(?|)",
    "{n} times {x}(,|) (in|with) (python|code|a loop)( please|)",
)
"""For a loop that prints the same."""
SAID = {
    "a for loop": (
        "(count|counting) (from one |)to (five|ten|three|twenty) in python( please|)",
        "(print|output|show) numbers (from |)1 to (10|5|20) (in|with|using) python( please|)",
        "loop (from |)1 to (10|5|20) in python( please|)",
        "a loop from 1 to (10|5|20)( please| in python|)",
    ),
    "a greeting": (
        "(define|write|make|code) a function (called|named) greet( in python| please|)",
        "(define|write|make) (me |)a greet function( in python|)",
        "(write|some) (python|code) (that greets|to greet) (a user|somebody) by name( please|)",
    ),
    "a doubling": (
        "(how do i|how to) double a number in (python|code)?",
        "(define|write|make|code) a function (called|named) double( in python| please|)",
    ),
    "a square": (
        "(how do i|how to) square a number in (python|code)?",
        "(define|write|make|code) a function (called|named) square( in python| please|)",
    ),
}
SAID_IN = {
    "a for loop": (
        "(print|output|show) numbers (from |)1 to (10|5|20) (in|with|using) {lang}( please|)",
        "(count|counting) (from one |)to (five|ten|three|twenty) (in|with) {lang}( please|)",
        "loop (from |)1 to (10|5|20) in {lang}( please|)",
        "how do you loop in {lang}?",
        "for loop {lang}",
    ),
    "an if statement": (
        "i forgot how (if else|if and else|if) (goes|works|looks) in {lang}",
        "example of a (conditional|condition) in {lang}( please|)",
        "(conditionals|conditions|branching) in {lang}( please|)(?|)",
    ),
    "a function": (
        "(please |)a function in {lang}( please|)",
        "function that adds two numbers, {lang}( please|)",
        "{lang} function to add two numbers( please|)",
    ),
    "a doubling": (
        "{lang} function to double a number( please|)",
        "double a number in {lang}( please|)",
    ),
    "a greeting": (
        "{lang} function (that greets|to greet) a user( please|)",
        "(define|write) a function called greet in {lang}",
    ),
}
IN_ANOTHER = (
    "(and |now |and now |)(the |)same in {lang}( please| now|)(?|)",
    "(and|and now|what about|how about|now) (in |){lang}(?| please|)",
    "{lang} (instead|rather|i mean|i meant|version)( please|)",
    "(oops|sorry|oh|wait|no)(,|) (i meant|i mean|make it|in) {lang}",
    "(thanks|nice|cool|great|ok)(!|,|.) (and |what about |now |now in |how about |and in ){lang}(?| please|)",
    "(can|could) (you|i) (do|have|see|get) (it|that|the same) in {lang}( please|)?",
    "(translate|convert|port|rewrite) (it|that|this) (to|into|in) {lang}( please|)",
    "(how (would|does) (it|that) look|what (would|does) (it|that) look like) in {lang}?",
    "again(,|) (but |)in {lang}( please|)",
    "in {lang}( please| too| as well|)",
)
"""Behind code, the same in another language."""
PRINT_INSTEAD = (
    "(now |and now |)(make|let) it (print|say) {x}( instead|)",
    "(now |and now |and |)(with|print) {x} instead( please|)",
    "(the same|same|again)(,| but|) (with|printing|it should print) {x}( please|)",
    "(change|replace) the text (to|by|with) {x}( please|)",
    "it should (say|print) {x}( instead|)",
)
STORIES = (
    "my (son|daughter|kid) can't sleep. something with {hero}(?|, a story|, a bedtime story)",
    "(something|anything) to read(,|:|) (a story |a tale |)about {hero}( please|)",
    "invent (something|a story|a tale) about {hero}( please|)",
    "(make|think) up (something|a tale) about {hero}( please|)",
    "amuse me(.|:|,) {hero}(.|,) a (tale|story)(.|)",
    "spin (me |us |)a (yarn|tale) about {hero}( please|)",
    "tale of {hero} (plz|pls|please)",
    "(short |)story please, (the |)(hero|main character) (should|must|has to) be {hero}",
    "(on the train|in bed|at the airport|in the queue) with nothing to read(.|,) (a |)story about {hero}(?| please|)",
    "(make|write) up a story where {hero} is the main character",
    "tell my (cat|dog|baby|plant|teddy|brother) a story about {hero}( please|)",
    "my name is {child} and i('d love| want| would like) a story about {hero}",
    "hi, (i'm|i am|this is) {child}(.|,) (a |can i have a |i'd like a )story about {hero}(?| please|)",
    "i bet you can't (tell|write|invent) a story about {hero}",
    "(grandma|grandpa|uncle) used to tell (me |us |)about {hero}(.|,) (tell me a story like that|a story please)",
    "(radio play|audiobook|podcast|puppet show) (about|with) {hero}(:|,) (tell the story|the story please)",
    "{hero} (was|were|is) my favourite as a (kid|child)(.|,) (a story please|tell me a story)",
    "two minutes of story about {hero}( please|)",
)
TELEGRAMS = (
    "story stop {hero} stop( thanks stop| please stop| regards stop|)",
    "SEND STORY ABOUT {hero} STOP",
    "STORY {hero} STOP( URGENT STOP|)",
    "send story about {hero} stop( bored stop| kids awake stop|)",
    "need story stop hero {hero} stop",
    "amuse me. {hero}. (a tale|story)(.|)",
    "{hero}. tale. (now|please|thanks)(.|)",
)
"""The hero without its article."""
ANY_STORIES = (
    "tell my (cat|dog|baby|plant|teddy|brother|hamster) a story( please|)",
    "(i'm|im|i am) bored(,|.) (entertain|amuse) me with a (tale|story)",
    "(entertain|amuse) (me|us) with a tale",
    "(a |tell me a )story about nothing (in particular|special|at all)",
    "(a |tell me a )story about (anything|whatever|something|what you like)",
    "story time!!!",
    "(a|any) tale (for|before) (the night|bed|sleep)( please|)",
)
PERSONAL = (
    "(tell|write|do|make)( me|) a (short |nice |)story about {hero}( please|)",
    "(a |)story about {hero}( please| pls|!|)",
    "(can|could) you (tell|write|make up) a story about {hero}?",
    "(a|tell a|write a) (tale|bedtime story|fairy tale) about {hero}( please|)",
    "i want a story about {hero}",
)
POEMS_PERSONAL = (
    "(write|make|do)( me|) a (short |nice |little |)poem about {hero}( please|)",
    "(a |)poem about {hero}( please| pls|)",
    "(can|could) you (write|make) a poem about {hero}?",
)
PERSONS = (
    *(("me", "you"), ("me", "you"), ("myself", "you")),
    *(("you", "the tiny model"), ("yourself", "the starter model")),
)
"""Who is meant."""
ONCE_MORE = (
    "(again|once more|one more time|encore|same again)(!|,| please|, please| pls|)",
    "(tell|read)( me| us|) (it|that|that one|that story|the same story|the story) (again|once more|one more time)( please|)",
    "(the end? |over already? |oh, |aww, |haha, |lovely. )tell (it|that) (again|once more)( please|)",
    "(the same|that) (story|one) (again|once more)( please|)",
    "from the (start|beginning|top)( again|)( please|)",
    "(i want|we want|my daughter wants|my son wants) (to hear |)(it|that one) again",
    "(can|could) (you tell|we hear|i hear) (it|that one) (again|once more)( please|)?",
)
"""The same story."""
NOW_A_POEM = (
    "(and |now |and now |)(as|make it|turn it into|turn that into) a poem( please| instead|)",
    "(and |now |)(a |write a |make a )poem about (that|it|this)( please|)",
    "(the same|same)(,| but|) (as|in) a poem( please|)",
    "(can|could) you (make|turn) (it|that) into a poem?",
)
"""Behind a story, and NOW_A_STORY behind a poem."""
NOW_A_STORY = (
    "(and |now |and now |)(as|make it|turn it into|turn that into) a story( please| instead|)",
    "(and |now |)(a |tell a |write a |make a )story about (that|it|this)( please|)",
    "(the same|same)(,| but|) (as|in) a story( please|)",
    "(can|could) you (make|turn) (it|that) into a story?",
)
POEM_AGAIN = (
    "(another|another one|one more|now one|do one|and one|a new one|now)(,|) about {hero}( please|)",
    "(and |and now |now |)about {hero}(?| please|)",
    "(cute|lovely|nice|sweet|haha|great|thanks)(!|.|,) (one more, about|another one about|now about|and about|do) {hero}( please|)",
    "(make|do) it about {hero}( instead| this time| now|)",
    "(the same|same|again)(,| but|) (about|with|for) {hero}( please|)",
    "(another|one more|a second) (poem|rhyme|verse)(:|,| about) {hero}( please|)",
    "(didn't like it|not my thing|meh|hm)(,|.) (do one about|try|now about|one about) {hero}( instead|)",
    "(what|how) about {hero}?",
    "(can|could) you (do|write|make) (one|another) (about|for) {hero}( too|)?",
    "(now |and now |next(:|) ){hero}( please|)",
)
"""With a hero, behind a poem."""
POEMS = (
    "ode to {hero}(!| please|)",
    "(an |write an )ode (to|on) {hero}",
    "(roses are red|roses are red, violets are blue)(...|.|,) (do|write|make) one about {hero}",
    "i'm (sad|happy|in love|tired)(,|.) (a |)poem about {hero}(?| please|)",
    "(rhyme|write|say) something (poetic |in verse |that rhymes |)about {hero}, (in rhyme|a poem|in verse)",
    "rhyme something about {hero}",
    "my (granddaughter|son|mother|niece|wife) likes {hero}(,|.) (could|can|would) you write (her|him|me|us) a poem( about that|)(?|)",
    "(verse|a verse|a card verse|a toast in verse) (for|on|to) {hero}( please|)",
    "(4|four) lines about {hero}( please|)",
    "i bet you (can't|cannot) write a poem about {hero}",
    "(celebrate|honour|praise) {hero} (with|in) a (poem|verse)( please|)",
    "(greeting card|birthday card|valentine)(:|,) a poem (about|for) {hero}",
    "(do|try|give me) a (haiku|limerick|ballad) (on|about) {hero}( please|)",
    "(ok |)now (a |)poem about {hero}",
    "{hero}(. |: )(rhyme it|rhymes please|four lines|put it in verse)",
)
TELEGRAM_POEMS = (
    "poem. {hero}. now.",
    "poem stop {hero} stop",
    "{hero}. (four lines|verse|rhymes)(.|)",
)
"""The subject without its article."""
OF_A_PET = (
    "my {k} is called {v}",
    "my {k} is called {v}",
    "i have a {k} called {v}",
    "my {k}'s name is {v}",
    "my {k} is {v}",
)
ABOUT_HIM = (
    "(write |make |now |)a (little |short |)poem about (him|her|it|that|my {k})( please|)",
    "(can|could) you write a poem (about|for) (him|her|my {k})( please|)?",
    "poem about (him|her|my {k})( please|)",
)
TALE_OF_HIM = (
    "(tell |write |now |)(me |)a (little |short |)story about (him|her|my {k})( please|)",
    "(can|could) you tell a story about (him|her|my {k})( please|)?",
    "story (about|with) (him|her|my {k})( please|)",
)
"""Of the pet that was told before, which is {k}."""
