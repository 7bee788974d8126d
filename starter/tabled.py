"""Tables of given columns and code in loose forms: sides, subjects, reasons, languages first."""

from collections.abc import Sequence

from starter import snippets
from starter.words import Words, listed

_SUBJECT = "(reading plan|watering plan|seed box|tool loan|chess club|bake sale|lost property|bus trip|wine cellar|rehearsals|vet visits|spare parts|paint shades|bird count|night shifts|car sharing|laundry room|pocket money|museum day|quiz night|cheese tasting|sleep diary|server list|backups|pen pals|attic boxes|boat hire|knitting projects|potluck|homework|camp kitchen|piano lessons|beehives|swim times|parcel log|library books|stamp album|tea cupboard|allotment|movie marathon)"
_FOR = "(the garden|the seating plan|my tea shelf|the village fair|our potluck|the lighthouse tour|my snail race|grandma's attic|the chess club|the night shift|my stamp album|a moon trip|the puppet show|the ferry|my knitting|the school play|our dragon|the lost socks|the beehives|the jam jars|my physics class|the wedding|the office fridge|a treasure hunt|the bake sale|my parrots|the laundry room|our band|the tax office|my thesis)"
_DRAW = "(make|draw|do|give me|write|build|set up|i need|i want|could you make|can you draw)"
_PLEASE = "( please| pls| thanks||||)"
COLUMNS = (
    f"table {{n}} columns {{items}}{_PLEASE}",
    f"table {{n}} cols {{items}}{_PLEASE}",
    "{n} column table {items}",
    "{n} columns {items} (table|as table|draw it|make it)",
    f"table columns {{items}}{_PLEASE}",
    f"table header {{items}}{_PLEASE}",
    "tbl {items}( pls|)",
    f"(new|blank|bare|quick) table {{items}}{_PLEASE}",
    f"{_SUBJECT} as a table(:| -) {{items}}",
    f"{_SUBJECT} table(:| -|,) {{items}}",
    f"{_SUBJECT}, (as a table|in a table|table form|table please)(:| -) {{items}}",
    f"{_SUBJECT}(:| -) table with {{items}}",
    f"{_SUBJECT}(.|:) (columns|headers|headings)(:| are) {{items}}( table please|)",
    f"{_DRAW} a table for {_FOR}(:| -|, columns|, with) {{items}}",
    f"{_DRAW} a {_SUBJECT} table (with|having) {{items}}{_PLEASE}",
    f"a table for {_FOR}(:|. columns| with the columns|, columns:) {{items}}",
    f"for {_FOR}(:|,) (a table|table|a table please) (with|of|:) {{items}}",
    f"for {_FOR} (i need|we need|i want|make|draw) a table(:| with|, columns) {{items}}",
    f"it's for {_FOR}. (a table|table), (columns|headers|headings) {{items}}",
    f"i('m| am) (planning|organising|sorting out|writing up) {_FOR}. table(:| with) {{items}}",
    f"{_FOR} (is|are) a mess. (make|draw|i need) a table(:| with) {{items}}",
    f"(my boss|my wife|my teacher|the club|mum) wants a table for {_FOR}(:|, with|. columns:) {{items}}",
    f"(help|hey|hello), a table for {_FOR}, (the columns being|columns should be|it has|with) {{items}}",
    f"{_SUBJECT} 2024(:| table:) columns {{items}}, (make the table|draw the table|table please)",
    "(the top row|the first row|the head row|the header row|top line) (says|is|reads|should be|should read) {items}. (table please|make a table|draw the table)",
    "(a table|table)(, top row|, head row|, header row|, first row|, header line)(:| is) {items}",
    "across the top {items}(,|.) (a table please|make the table|draw a table|table)",
    "table whose (header|top row|head) (says|reads|is) {items}",
    "{items} (across the top|over the columns|as header|as the head row|up top)(,|.) (table please|a table|draw it)",
    "{items}. that('s| is) my (header|head row|columns). (now the table|draw the table|table please|make the table)",
    "{items}. {n} columns. (table please|make a table|draw it as a table)",
    "{n} columns: {items}. (nothing else|that's all|no more). a table( please|)",
    "(columns should be|the columns would be|columns shall be) {items}, (table please|draw the table|please make the table)",
    "a grid with (columns|headers) {items}( please|)",
    "(markdown table|md table|ascii table)(:| -|) {items}",
    "(a sheet|a log|a tracker) as a table(:|, columns) {items}",
    f"could (i|we) have a table for {_FOR} with {{items}}?",
    f"how about a table for {_FOR} with {{items}}?",
    f"(would|will) you draw up a table for {_FOR}? (columns|headings)(:|) {{items}}",
    f"not a list, a table for {_FOR}(:|, columns) {{items}}",
    f"{_SUBJECT} (in|as) {{n}} columns(:|,) {{items}}(, a table please|. table please|. as table)",
)
"""The columns are only those of {items}, not what the table is for."""
TWO_COLUMNS = (
    f"a table for {_FOR}(:|,|.) on the left the {{one}}, on the right the {{two}}",
    f"a table for {_FOR}(:|,|.) (left|left side|left column) {{one}}, (right|right side|right column) {{two}}",
    f"{_SUBJECT} (as a table|table)(:|,) {{one}} (left|on the left), {{two}} (right|on the right)",
    f"{_SUBJECT}(:|,) left {{one}}, right {{two}}(, as a table|. table please|. make it a table)",
    "on the left the {one}, on the right the {two}(. table please|, a table please|. draw the table)",
    "to the left {one}, to the right {two}(, make a table|. a table please)",
    "the {one} goes (left|on the left) and the {two} (right|on the right)(. table please|. make the table|, a table)",
    f"{_DRAW} a table for {_FOR}, {{one}} on the left side and {{two}} on the right side",
    "a table: (in the left column|left column) (the |){one}, (in the right column|right column) (the |){two}",
    "one column for the {one}, one for the {two}(. table please|, make a table|, as a table|)",
    "(a table|table)(:|,|.) one column for the {one}, one for the {two}",
    f"for {_FOR}: one column (is|for) the {{one}}, (the other|the second|one) (is|for) the {{two}}. (a table please|table)",
    f"{_DRAW} a table (with one column for|where one column is) the {{one}} and (another|the other) (for|is) the {{two}}",
    "table {one} vs {two}( please|)",
    "{one} vs {two}(, as a table|, table please| table| in a table)",
    f"{_SUBJECT}(:|,) {{one}} vs {{two}}(, as a table| table|. make a table)",
    "a table (of|comparing) {one} (versus|vs|against|and) {two}( please|)",
    "{one} (against|versus) {two}(, in a table|, as a table please)",
    '"{one}" and "{two}"(, as a table|. table please| as columns| table)',
    'a table with "{one}" and "{two}"( on top| as headings| please|)',
    f'table for {_FOR}, columns "{{one}}" and "{{two}}"',
    "|{one}|{two}|(  table please| make the table|)",
    "| {one} | {two} |( as a table| finish the table|)",
    "next to (each|every) {one} (its|the) {two}(, as a table|. table please)",
    "(first|1st) the {one}, then the {two}(, as table columns|. make a table|, a table please)",
    "a table where i can note the {one} and the {two}",
    "who cares why, (a table|table) with {one} and {two}",
)
_TABLE = "(. table please|. make a table|, as a table|. a table please|. draw the table| table)"
_ASK = "(. table please|. make a table|, as a table|. a table please|. draw the table|)"
IN_WORDS: dict[int, tuple[str, ...]] = {
    2: TWO_COLUMNS,
    3: (
        f"a table for {_FOR}(:|,|.) on the left the {{one}}, in the middle the {{two}}, on the right the {{three}}",
        "(a table|table)(:|,) left {one}, middle {two}, right {three}",
        f"{_SUBJECT} (as a table|table)(:|,) {{one}} left, {{two}} in the middle, {{three}} right{_PLEASE}",
        f"(on the left|left) {{one}}, (in the middle|in between|centre) {{two}}, (on the right|right) {{three}}{_TABLE}",
        f"one column for the {{one}}, one for the {{two}}, one for the {{three}}{_ASK}",
        "(a table|table)(:|,) one column for the {one}, one for the {two} and one for the {three}",
        f"for {_FOR}: a column for {{one}}, a column for {{two}} and a column for {{three}}{_ASK}",
        f"{_DRAW} a table for {_FOR}, first {{one}}, then {{two}}, (last|then|at the end) {{three}}",
        f"first column {{one}}, second (column |){{two}}, third (column |){{three}}{_ASK}",
        "table(:|,) (column 1|col 1) {one}, (column 2|col 2) {two}, (column 3|col 3) {three}",
        f"|{{one}}|{{two}}|{{three}}|{_ASK}",
        f'"{{one}}" and "{{two}}" and "{{three}}"{_TABLE}',
        "table {one} vs {two} vs {three}( please|)",
    ),
    4: (
        f"one column for the {{one}}, one for the {{two}}, one for the {{three}} and one for the {{four}}{_ASK}",
        f"a table for {_FOR}: from left to right {{one}}, {{two}}, {{three}}, {{four}}",
        f"(from left to right|left to right)(:|) {{one}}, {{two}}, {{three}} and {{four}}{_TABLE}",
        f"first {{one}}, then {{two}}, then {{three}}, last {{four}}{_TABLE}",
        f"| {{one}} | {{two}} | {{three}} | {{four}} |{_ASK}",
        "table(:|,) column 1 {one}, column 2 {two}, column 3 {three}, column 4 {four}",
    ),
}
"""Columns told by their sides or in a sentence, by their number."""
NAMES = listed(
    "when,what,who,where,why,how much,how many,plant,week,guest,dish,moons,planet,seat,tool,borrower,shelf,chapter,pages,bird,tree,jar,berth,captain"
    ",stitch,colour of wool,pot,spice,dose,ward,nurse,server,port,address,bug,fix,stop,fare,platform,pupils,mark,note,before,after,old,new,pro,con"
    ",question,answer,left over,costs,width,height,depth,litres,rating,opponent,result,verb,meaning,start,end,ticket,locker,floor,tenant",
    ",",
)
"""What columns are called."""
_JOINTS = (", ", ", ", " / ", " | ", "; ", ". ", " and ", " and ", " + ", " & ", "|", ",", "\n")


def joined(words: Words, names: Sequence[str]) -> str:
    """The columns in a row as users write them: with commas, marks or nothing between them."""
    draw = words.rng.random()
    if draw < 0.2:
        return words.rng.choice(_JOINTS).join(names)
    if draw < 0.32 and not any(" " in name for name in names):
        return " ".join(names)
    if draw < 0.38:
        mark = words.rng.choice(('"', '"', "'"))
        quoted = [f"{mark}{name}{mark}" for name in names]
        return words.rng.choice((", ", ", ", " and ", " ")).join(quoted)
    last = words.rng.choice((" and ", " and ", " and ", ", "))
    return f"{', '.join(names[:-1])}{last}{names[-1]}"


def named(names: Sequence[str]) -> dict[str, str]:
    """The columns by the slots of the patterns."""
    return dict(zip(("one", "two", "three", "four"), names, strict=False))


_WHY = "(my students asked|it's for my blog|there's a test tomorrow|i'm writing a slide|my cousin asked me|it's for a poster|i have an exam on friday|i'm preparing a lesson|i forgot how it goes|i lost my notes|it's for a workshop|my teacher wants it|i'm testing a font|our club starts today|it's for a t-shirt|i need it for class|for a friend|for the wiki)"
_ONLY = "(only the code|just the snippet|just the code|code only|no explanation|nothing but code|only code please|no talk)"
_LANGUAGE = "(in the {lang} language|in the {lang} programming language|in the language {lang}|using the {lang} language|in {lang}|in plain {lang})"
HELLO = (
    "{lang}(:|,|.) (hello world|a program|some code|a snippet|a first program|anything small)( please|)",
    f"(hello world|a hello world|a program|some code|a code block|a small snippet) {_LANGUAGE}( please|)",
    f"(write|show|show me|give me|i need) (hello world|a program|some code|a code block|a snippet) {_LANGUAGE}( please|)",
    "(language|lang)(:| is|=) {lang}(.|,|;) (hello world|some code|a program|a snippet)( please|)",
    "(hello world|some code|a program|a snippet)(.|,|;) (language|lang)(:|=) {lang}",
    f"{_ONLY}(:|,) hello world in {{lang}}",
    f"(hello world|a program|some code) {_LANGUAGE}, {_ONLY}",
    f"{{lang}} hello world(,|.) {_ONLY}",
    f"{_WHY}(.|:) (hello world|a small program|some code|a snippet) {_LANGUAGE}( please|)",
    f"{_WHY}(.|:) {{lang}} (hello world|code|snippet)( please|)",
    "in the {lang} language(,|:) (hello world|a program|some code|something small)( please|)",
    "not in (cobol|pascal|basic|fortran)(,|:) (in {lang}|{lang})(,|:) (hello world|a program)( please|)",
    "it has to be {lang}(.|:|,) (hello world|a program|some code)( please|)",
    "we (use|write|speak|learn) {lang} here(.|:) (hello world|some code|a snippet)( please|)",
    "(i mean|i said) {lang}, (hello world|the hello world|a program)( please|)",
    "exactly {lang}, nothing else(:|.) hello world",
    "(for {lang} people|for a {lang} course|for {lang} beginners)(:|,) (hello world|a first program|a snippet)( please|)",
)
_THEN = "(.|:|,)"
CODE = (
    f"{_WHY}(.|:) {{thing}}( please|)",
    f"{{thing}}, {_ONLY}",
    f"{_ONLY}(:|,) {{thing}}",
    f"(show me|write|give me|i need) {{thing}}, {_ONLY}",
    "(for my students|for my blog|for a test|for the exam|for a slide|for my class)(:|,) {thing}( please|)",
    "{thing} (for my students|for my blog|for a test|for a slide|for the exam)( please|)",
    "(show me|give me) {thing}, {_why}".replace("{_why}", _WHY),
    "{thing}? (just show it|show me one|i forgot|how was that)",
    f"what('s| is) {{thing}} (again|like in code){_THEN} show me one",
)
SAID: dict[str, tuple[str, ...]] = {
    "a for loop": (
        "(for loop|for loops|a for loop|loop|a loop)( please| pls|, example|, show me|!|?|)",
        "(show|write|give) (me |)(a for loop|a loop|any for loop|one for loop)(, any language|, you choose the language|)( please|)",
        f"(a for loop|for loop|a loop){_THEN} {_ONLY}",
        f"{_WHY}(.|:) (a for loop|for loop|a loop)( please|)",
        "how does a (for loop|loop|for) (look|work|go)?",
        "(loop|count) from (1|one) to (10|ten) (in code|in a loop|with a loop)( please|)",
    ),
    "a while loop": (
        "(while loop|while loops|a while loop|while)( please| pls|, example|, show me|!|?|)",
        "(show|write|give) (me |)(a while loop|any while loop|one while loop)(, any language|, you choose the language|)( please|)",
        f"(a while loop|while loop){_THEN} {_ONLY}",
        f"{_WHY}(.|:) (a while loop|while loop)( please|)",
        "how does (a while loop|while) (look|work|go)( in code|)?",
        "(not for|no for loop|instead of for), (a while loop|while)( please|)",
    ),
    "an if statement": (
        "(if statement|if else|an if|if-else)( please| pls|, example|, show me)",
        f"{_WHY}(.|:) (an if statement|if else|if and else)( please|)",
        f"(an if statement|if else){_THEN} {_ONLY}",
    ),
    "a function": (
        "(function|a function|functions|any function)( please| pls|, example|, show me|!|)",
        "(show|write|give) (me |)(a function|any function|one function)(, any language|, you choose the language|)( please|)",
        f"(a function|function|add function){_THEN} {_ONLY}",
        f"{_WHY}(.|:) (a function|a small function|a function that adds two numbers)( please|)",
        "(function|a function) that (adds|sums) (a and b|two numbers)( please|)",
    ),
}
"""What is asked for with no language named."""


def _said_in(things: str) -> tuple[str, ...]:
    return (
        f"{{lang}}(:|,|.|) {things}( please|)",
        f"{things} {_LANGUAGE}( please|)",
        f"(show me|write|give me|i need|code) {things} {_LANGUAGE}( please|)",
        f"in the {{lang}} language(,|:) {things}( please|)",
        f"(language|lang)(:| is|=) {{lang}}(.|,|;) {things}( please|)",
        f"{things}(.|,|;) (language|lang)(:|=) {{lang}}",
        f"{things} in {{lang}}, {_ONLY}",
        f"{_ONLY}(:|,) {things} in {{lang}}",
        f"{_WHY}(.|:) {things} {_LANGUAGE}( please|)",
    )


SAID_IN = {
    "a for loop": _said_in("(a for loop|for loop|a loop|a counting loop)"),
    "a while loop": _said_in("(a while loop|while loop|while)"),
    "an if statement": _said_in("(an if statement|if else|an if|if and else)"),
    "a function": _said_in("(a function|an add function|a function that adds two numbers)"),
    "a comment": _said_in("(a comment|a line comment)"),
    "a line of input": _said_in("(reading a line|user input|a line of input)"),
    "a loop over a list": _said_in("(a loop over a list|a list and a loop over it)"),
}
"""What is asked for in a language that is named, often first."""
OFTEN = (*snippets.OFTEN, "C", "C++", "C#", "Go", "Rust", "Java")
"""Languages that people ask for, and once more those that are to be told apart."""


def language(words: Words) -> str:
    """One that people ask for often, or any."""
    return words.rng.choice(OFTEN if words.chance(0.7) else tuple(snippets.HELLO_WORLD))
