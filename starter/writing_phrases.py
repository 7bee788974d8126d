"""What the model writes on demand, and how lists, tables and poems are asked for."""

from starter import (
    errands,
    made_to_order,
    ordered_again,
    ordered_plainly,
    story_commissions,
    story_orders,
)
from starter.words import half_plain, listed

SHOPPING = listed(
    "milk eggs bread butter cheese apples rice tea coffee sugar salt soap fish beans pears honey"
    " flour paper pens socks shoes towel map tent rope nails paint pasta wine water red blue green"
    " keys wallet passport hammer nails glue sand ink north south east west pepper lemons garlic chicken yoghurt shampoo scissors iron phone charger lantern matches yeast eggs oil vinegar ham juice cereal candles batteries toothpaste brush comb mirror pillow blanket knife fork spoon cup plate glass gloves hat scarf boots jacket amber Bob Eve Oslo Lima Hanoi Quito fern oak desk chair"
    " cat dog sun moon Anna Ben Paris Rome walk read swim bananas carrots onions milk bread eggs"
)
_MAKE = "(make|make me|make me|write|write me|create|give me|prepare|put together|draw up|produce|type up|i need|i want|i'd like|can you make|could you make|can you write|please make|please write|could you please make|would you make|help me make)"
_ASK = "(please |can you |could you |would you |will you please ||||)"
_END = "( please| for me| for me please|, please| pls| thanks||||||)"
TO_DO = (
    "(call|visit|write to|thank|meet|email|phone) (mum|dad|grandma|Ingrid|Tom|the doctor|the bank|the plumber|Peter|Anna|the school|my boss)",
    "(feed|wash|walk|brush) the (dog|cat|goose|horse|rabbits|fish|birds|hens)",
    "(water|cut|plant|buy) the (ferns|roses|flowers|lawn|trees|tomatoes|herbs|hedge)",
    "(mend|paint|fix|clean|sweep|repair|wash) (the |)(fence|car|floor|roof|bike|windows|kitchen|door|garage|stairs)",
    "(buy|get|find|order|pack) (paint|bread|milk|shoes|tickets|stamps|flowers|batteries|toothpaste|sunscreen|a gift|new socks|cat food)",
    "(olive oil|toilet paper|orange juice|green tea|brown bread|cat food|dish soap|peanut butter|ice cream|light bulbs|sun cream|baking powder|red wine|rain coat|warm socks|sleeping bag|first aid kit|phone charger|water bottle|hiking boots)",
    "(tomato|potato|chicken|mushroom) (soup|salad|pie|sauce)",
    "(pay|send|sign|read|finish) (the |)(rent|bills|letter|form|report|book|taxes|homework)",
    "(sleep|cook|iron|read|run|study|rest|relax|swim|bake|clean)",
    "(go to (bed|work|the gym|the market|the bank)|take out the trash|do the dishes|do the laundry|make the bed|cook dinner|go for a walk|drink water)",
)
"""What stands on lists in more words than one."""
NUMBERED_REQUESTS = (
    f"{_MAKE} a numbered list( out of| from| of| with| containing| that has|)(:|) {{items}}",
    f"{_MAKE} a (numbered list|list with numbers|numbered checklist|list numbered from 1|numbered shopping list)(:|( out of| from| of| with)) {{items}}",
    f"{_ASK}(number|enumerate) (these|the following|my items|my things|these for me|these items|these words|this list|this|all of these|them)(:|) {{items}}",
    f"{_ASK}(list|write|write down|put) (these|the following|my items|this) (with numbers|in a numbered list|as a numbered list|numbered|in numbered form|with a number each)(:|) {{items}}",
    "{items}(:|,| -|.) (as a numbered list|make that a numbered list|number them|numbered please|number these|with numbers please|in a numbered list please|please number them|a numbered list of that|turn this into a numbered list|numbered|one number each)",
    f"{_ASK}turn (this|these|the following|this list) into a numbered list(:|) {{items}}",
    f"{_ASK}(turn|make|change|convert) {{items}} into a numbered list",
    "(number|enumerate)( these|): {items}",
    f"{_ASK}number these: {{items}}",
    "(numbered list|a numbered list)(:|,) {items}",
    f"{_ASK}(put|write|arrange|list|show) {{items}} (in|as) a numbered list",
    f"{_ASK}(give|assign) (each of these|these) a number: {{items}}",
    "i have {items}. (number them|make a numbered list|can you number them|put them in a numbered list)",
)
SHOPPING_REQUESTS = (
    f"{_MAKE} a (shopping list|bullet list|list|list|to-do list|packing list|checklist|grocery list|bulleted list|simple list)( out of| from| of| with| for| containing|)(:|) {{items}}",
    f"{_MAKE} a list(:| of| with| out of| from) {{items}}",
    "(my|the|our) (shopping|grocery|packing|to-do) list (is|has|should have|contains|needs|should be|includes)(:|) {items}",
    "(shopping list|to-do list|packing list)( please|)(!|.|,) i (have to|need to|must|want to) (get|buy|bring|pack|do|take) {items}",
    "(i need to|i have to|i must|today i have to|tomorrow i must|remember to|we should) {items}(. |, |: )(make a list|make a to-do list|a list please|put that in a list|as a list please|list that)",
    "(i'm|i am|we are) going to (the store|the shop|the market|town|camp) (for|to get|to buy) {items}(. |, |; )(list that|make a list|a list please|list it)",
    f"{_ASK}(itemize|itemise|bullet|make bullet points out of|make bullets of|make a list out of)( these words| these||)(:|) {{items}}",
    f"{_ASK}(format|write|show|put|print) (as|in) a (bullet |)list(:|) {{items}}",
    f"{_ASK}(put|write|note) (these|this|them|the following) (down |)(as|in|into) a list(.|:|,) {{items}}",
    "i need to (buy|get|pack|do) {items}. make it a list( please|)",
    "(add|put|include) {items} (to|on|onto) (a|the|my|a new) (shopping |to-do |)list",
    "{items}(:|,| -|.) (as a list|as bullets|make that a list|make a list of these|in a list please|as bullet points|list these|make a list|turn that into a list|put that in a list|list please|as a bullet list|write that as a list|one per line)",
    "(i must|i have to|we need to|remind me to|i need to|i want to|we must|tomorrow i must|don't let me forget to) (buy|get|pack|bring|take) {items}(. write it down as a list|. make a list|, make a list|, make me a list|. can you list that|; list please|. put it in a list)",
    f"{_ASK}turn (this|these|the following|this text|these words) into a (list|bullet list|shopping list|bulleted list|checklist)(:|) {{items}}",
    f"{_ASK}(turn|make|change|convert|format) {{items}} (into|as|to) a (list|bullet list|shopping list)",
    f"{_ASK}(list|note down|note|jot down|write down) {{items}}( as bullets| with bullets| as a list| in a list| for me|)",
    f"{_ASK}(list|write) (these|the following|this)( as bullets| as a list| as a bullet list| in a list| with bullets| one per line|)(:|) {{items}}",
    "(shopping|bullet|shopping|to-do|packing|a) list( please|)(:|,) {items}",
    "list: {items}",
    f"{_ASK}(make|write) (bullets|bullet points) (of|out of|from|for)(:|) {{items}}",
    "(i have|we have|there are|we need|i need) {items}(. |, )(make a list|list them|make a list of that|put them in a list|list that please)",
)

TABLES = {
    ("fruits and (their |)(colours|colors)", "fruits"): (
        listed("Fruit Colour"),
        listed("apple red;banana yellow;plum blue;lime green", ";"),
    ),
    (
        "animals and (their |the |)(sounds|sounds|noises|sounds they make|noises they make|cries)",
        "animals",
    ): (
        listed("Animal Sound"),
        listed("cat meow;dog woof;cow moo;duck quack", ";"),
    ),
    ("countries and (their |the |)(capitals|capital|capital cities)", "countries", "capitals"): (
        listed("Country Capital"),
        listed("France Paris;Germany Berlin;Italy Rome;Spain Madrid;Korea Seoul", ";"),
    ),
    ("(the |)days and their (numbers|order)", "(the |)(days|weekdays)( of the week|)"): (
        listed("Day Number"),
        listed("Monday 1;Tuesday 2;Wednesday 3;Thursday 4;Friday 5;Saturday 6;Sunday 7", ";"),
    ),
    (
        "(the |)months and (their (days|lengths|number of days|length)|(the |)days in them|how long they are|how many days they have)",
        "(the |)(months|months|twelve months)( of the year| and days| in a year|)",
    ): (
        listed("Month Days"),
        listed(
            "January 31;February 28;March 31;April 30;May 31;June 30;July 31;August 31;September 30;October 31;November 30;December 31",
            ";",
        ),
    ),
    ("(the |)months and (their numbers|their number|numbers)",): (
        listed("Month Number"),
        listed(
            "January 1;February 2;March 3;April 4;May 5;June 6;July 7;August 8;September 9;October 10;November 11;December 12",
            ";",
        ),
    ),
    ("languages and (their |)(greetings|words for hello)", "languages", "greetings"): (
        listed("Language Greeting"),
        listed("English Hello;German Hallo;French Bonjour;Spanish Hola;Korean 안녕하세요", ";"),
    ),
    ("animals and (their |)(legs|number of legs)", "animals and how many legs they have"): (
        listed("Animal Legs"),
        listed("cat 4;bird 2;ant 6;spider 8;fish 0", ";"),
    ),
    ("vegetables and (their |)(colours|colors)", "vegetables"): (
        listed("Vegetable Colour"),
        listed("carrot orange;tomato red;pea green;onion white", ";"),
    ),
    ("sports and (their |)(players|number of players)", "sports"): (
        listed("Sport Players"),
        listed("football 11;tennis 1;hockey 11;basketball 5", ";"),
    ),
    ("seasons and (their |)(weather|months)", "(the |)seasons"): (
        listed("Season Weather"),
        listed("spring mild;summer hot;autumn windy;winter cold", ";"),
    ),
    ("planets and (their |)(sizes|size)", "planets"): (
        listed("Planet Size"),
        listed("Mercury tiny;Earth small;Saturn large;Jupiter huge", ";"),
    ),
    (
        "(colours and (things of that colour|a thing in each|things that have them|an example of each)|colors and things of that color)",
    ): (
        listed("Colour Thing"),
        listed("red rose;yellow sun;green leaf;blue sea", ";"),
    ),
}
_MAKE_TABLE = "(make|gimme|make me|create|build|draw|draw me|give me|show me|write|write me|generate|produce|i need|i want|i'd like|i would like|please make|please draw|please create|can you make|could you make|can you draw|would you make|could you please create|can you show me|could you give me|can you write|can you create|set up|put together|design|let me have|do)"
NUMBERS_TO = (
    "(the |)numbers (from |)(1|one) to {n}",
    "(the |)numbers (1|from one|from 1) (to|through|till|up to) {n}",
    "(the |)numbers up to {n}",
    "(the |)first {n} numbers",
    "1 to {n}",
)
OF_NUMBERS = (
    (
        "Double",
        "(their doubles|their doubles|their double|their double values|twice their value|the doubles|doubles)",
    ),
    (
        "Square",
        "(their squares|their squares|their square|their square numbers|the squares|squares)",
    ),
)
"""The head of the second column, and what it is called."""
TABLE_REQUESTS = (
    f"{_MAKE_TABLE} a( small| simple| short| markdown| nice| little|||) table (of|of|with|with|about|for|showing|that shows|listing|containing|comparing) {{what}}{_END}",
    f"{_MAKE_TABLE} a table (of|with) {{what}}{_END}",
    "(i need|i want|i'd like|i would like|let me see|show me|can i see|may i see|could i have|give me|put|please show) (to see |){what} (in|as) a( markdown| small| simple|) table( please|)",
    "(markdown |small |a |one |)table (of|with|about|for|showing|listing) {what}( please|)",
    "(put|arrange|list|show|organise|organize|present|display|lay out|format|write)( me|) {what} (in|as|in the form of|into) a( markdown| small| simple|||) table( please|)",
    "{what} (as|in) a( small| markdown|||) table( please|)",
    "{what}(,|:) (as a table|in a table|table please|make a table|a table please)",
    "(can|could) (i have|i get|you do|you show me) a( markdown| small|) table (of|with) {what}( please|)?",
    "(make|write) (rows and columns|columns) (for|of|with) {what}",
    "what would a table of {what} look like?",
    "(tabulate|chart) {what}( please| for me|)",
    f"{_MAKE_TABLE} a (grid|chart|matrix) (of|with|for) {{what}}{_END}",
    "(the |){what}: table( please| form|)",
    "(can|could) you tabulate {what}( please|)?",
)
ANY_TABLE = (
    "(make|draw|show|show me|give me|create|write) a( small| markdown| simple||) table( please| pls||)",
    "(i want to see|let me see|show me|i'd like to see|i wonder|can you show) (how|what) a( markdown|) table looks( like|)( here|)",
    "(can|does) (this thing|this program|this chat|it|llmtui|the program|this|the terminal) (display|show|draw|render|do) tables?( give me an example| show me one| try one|)",
    "(an example of a|any|a sample|an example) table( please| pls|)",
    f"{_MAKE_TABLE} (a|a|any|some|one)( simple| sample| small| little| markdown| short|||) table{_END}",
    f"{_MAKE_TABLE} (a table|an example table|an example of a table|a sample table|a demo table)( with some data| with something in it| of anything| of something| of your choice|){_END}",
    "(can|could) (i have|i see|you do|i get) a( markdown| simple|) table?",
    "table( please| example|)",
    "(show|write)( me|) a( small| little| markdown|) table",
    "a( small| markdown|) table( please|)",
    "(how does a table look|what does a table look like|can you do tables|do you know how to make tables|tables)(?|)",
)

COLUMNS = listed(
    "name age city price colour size day time team score fruit animal country food names prices"
    " ages cities months days item cost quantity year weight title author email phone date task"
    " status job hobby population product sound height distance language brand room subject hour points planet dish sport item amount"
)
COLUMN_REQUESTS = (
    f"{_MAKE_TABLE} a (markdown |small |simple |empty |||)table (with|that has|having|of|using|containing) (the |)(columns|headers|headings|fields|column names|column headers|column headings)(:|||) {{items}}{_END}",
    f"{_MAKE_TABLE} a (markdown |small |simple |||)table (with|of|for|that has|having|about|showing) {{items}}{_END}",
    f"{_MAKE_TABLE} a table (with|of) {{items}}{_END}",
    "(table|markdown table|empty table|example table|a table|small table) (with|of|for) (the columns |columns |headers ||){items}( please|)",
    "(columns|headers|the columns are|the headings are|my columns)(:|) {items}. (make a table|draw the table|a table please|give me a table|make the table|now the table|table please)",
    f"{_MAKE_TABLE} a table(:| -) {{items}}",
    "(a |)table(:|,) {items}",
    f"{_MAKE_TABLE} a table with (the|these) columns(,|:) {{items}}",
    f"{_MAKE_TABLE} a( small| markdown|||) table (with|using|that has) {{items}} as (columns|the columns|headers|headings|column names){_END}",
    f"{_MAKE_TABLE} a table (where|in which) the (columns|headings|headers) are {{items}}",
    f"{_MAKE_TABLE} a table whose (columns|headings) are {{items}}",
    f"{_MAKE_TABLE} a table with columns for {{items}}",
    "a table with (columns|headings) {items}",
    "{items}(: | - |, |. )(as a table|make a table of that|put that in a table|table please|make that a table|as columns of a table)",
    "(put|arrange|show|organise) {items} (in|into) a( small| markdown||) table",
)
PRINT_REQUESTS = (
    "(write |give me |)(python|code|a program|a script|python code) that (prints|says) (\"{x}\"|'{x}'|{x})( please||)",
    "print (\"{x}\"|'{x}'|{x}) (in|with) python( please||)",
    "(how do i|how to) print (\"{x}\"|'{x}'|{x}) (in|with) python?",
    "(write|show me|give me|i need|can you write|please write|make|could you write)( a| some|) (python |small |short |||)(code|program|script|snippet|line of code|one-liner)( in python|) (that|which) (prints|outputs|says|shows|displays|writes) {x}",
    "(write|show me|give me|can you write|please write) (python |)code (to|that can) (print|output|display|show|say) {x}",
    "(a program|a script|python code|code|a python program) (that prints|to print|printing|which prints|for printing) {x}( in python|)",
    "(print|output|display|echo|say|show) {x} (in|with|using|from) python( please|)",
    "(how (do|can|would) (i|you) (print|output|display|show)) {x} (in|with|using) python?",
    "python(:|,| code:) print {x}",
    "(use|in|with) python(,| to| please|) print {x}",
    "(let|make) python (print|say|output) {x}",
    "(can|could|would) you print {x} in python( for me| please|)?",
)

_COMPOSE = "(write|write me|write us|make|make up|compose|create|recite|give me|tell me|sing|sing me|please write|please compose|try|come up with|think up|invent|pen|i want you to write)"
_SHORT = "( short| little| nice| small| funny| sad| sweet| tiny| lovely| new| cute| simple| beautiful||||||)"
_POEM = "(poem|poem|poem|poem|verse|rhyme|song|haiku|ballad|limerick|little poem|ode|sonnet|lullaby|nursery rhyme|poem of four lines|four-line poem)"
POEM_REQUESTS = (
    f"{_COMPOSE} a{_SHORT} {_POEM} (about|about|on|for|of|to) {{hero}}{_END}",
    f"{_COMPOSE} a{_SHORT} poem about {{hero}}{_END}",
    f"(can|could|would|will) you (please |kindly ||)(write|make|compose|recite|give me|create|try)( me|) (a|one){_SHORT} {_POEM} (about|on|for) {{hero}}( please| for me|)?",
    f"{_POEM} (about|on|for) {{hero}}( please|)",
    f"(i'd like|i would like|i want|i need|let me hear|i'd love|how about|what about|may i have|do you know|can i have|have you got|do you have) a{_SHORT} {_POEM} (about|on|for|of) {{hero}}(?|)",
    "{hero}(:|,|.) (a poem please|write a poem|make a poem about it|a poem about that|poem please|now in a poem|make it a poem|in verse please)",
    f"(write|make|compose|give me|say) (some|four|a few|four short) (lines|verses|rhymes|lines of poetry|rhyming lines|lines that rhyme) (about|on|for) {{hero}}{_END}",
    "(praise|describe|sing about|write about|rhyme about|sing of) {hero} in (a poem|verse|rhyme|verses|a song)( please|)",
    "a{short} (poem|rhyme) about {hero}".replace("{short}", _SHORT),
    "(make|turn) {hero} into a poem",
    "(be a poet|you are a poet|be poetic|poetry time|poem time)(:|,|.) (write about|sing of|a poem about|tell of) {hero}",
    "(my (daughter|friend|mother) loves|i love|i like) {hero}(.|,) (write|make) a{short} (poem|rhyme|verse)( about that|)( please|)".replace(
        "{short}", _SHORT
    ),
)
PLAIN_POEMS = half_plain(
    (
        f"(write|make|give me|write me|tell me|can you write|please write|compose) a( short| little||||) poem (about|about|on|for) {{hero}}{_END}",
        f"(a |)poem about {{hero}}{_END}",
        f"(i want|i'd like|i would like|i need) a poem about {{hero}}{_END}",
        "(poem|a poem|poem please|poetry)(:|,) (about |){hero}",
        f"(a |)(rhyme|verse) about {{hero}}{_END}",
    ),
    (
        *story_commissions.POEMS,
        *story_orders.POEMS,
        *errands.POEMS,
        *made_to_order.POEMS,
        *ordered_again.POEMS,
        *ordered_plainly.POEMS,
    ),
)
"""As most people ask."""
ANY_POEM = (
    f"(write|make|give me|write me|tell me|can you write|please write|compose|recite|i want|i'd like|do you know|let me hear) (a|a|any|some){_SHORT} (poem|poem|rhyme|verse){_END}",
    "(a |)(poem|poem please|rhyme|short poem|poetry)( please| pls|)(!|.|)",
    "(can you|do you|could you) (write|make|do) (poems|poetry|a poem|a rhyme|rhymes)(?| please| for me)",
    "(something|anything) (that rhymes|in verse|poetic)( please|)",
    "(write|give me) (four|a few|some) lines (that rhyme|of poetry)( please|)",
    *made_to_order.ANY_POEM,
    *ordered_again.ANY_POEM,
    *ordered_plainly.ANY_POEM,
)
"""About nothing in particular."""
SUNG = listed(
    "love spring summer autumn winter rain snow friendship coffee tea music happiness home hope"
    " time night morning bread cheese sleep nature peace school water light joy dreams flowers"
)
"""What poems are about besides heroes."""
POEM = (
    "A poem about {ref}:\n\nThe sun comes up, the day is new,\nthe sky above is clear and blue.\n"
    "The wind is warm, the birds are free,\nand {ref} will sing with me."
)

ECHO_REQUESTS = (
    "(just |please |now ||)(say|repeat|echo|write|type|print|output|copy) (this|the following|exactly this|after me|back|these words|it exactly|this back to me)(:|) {x}",
    "(can|could|would|will) you (please |just |)(say|repeat|write|echo)(:|) {x}",
    "(the words|my words|copy this|copy|parrot|say exactly|repeat exactly|quote|say it|repeat this word for word|answer with)(:|) {x}",
    "(please |)say {x}",
    "(please |)repeat: {x}",
    "(please |)repeat after me: {x}",
    "(please|can you|now) say {x}",
    "say: {x}",
    "echo {x}",
    "say the (word|words) {x}",
    "(i want|i'd like) you to (say|repeat|write) {x}",
    "(let me hear you say|i want to hear you say|try to say)(:|) {x}",
)
CHATTER = listed(
    "the sun in is a red we go home cat now very good day my and house blue little come with you"
    " what green tomorrow it rains here book table water"
)
