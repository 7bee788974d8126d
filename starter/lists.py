"""What the model can list, always in the same order, and how lists are asked for."""

import re
from collections.abc import Sequence

from starter import commissions, phrases
from starter.rows import weighty
from starter.words import listed

MARKED = re.compile(
    "kinds|types|names|different|things|ways|ideas|items|of |numbers|primes|squares|letters|words|days|months|parts"
)
"""Kinds that say already what they are: nobody asks for kinds of kinds."""
COMMON = listed(
    "animals fruits vegetables colours countries cities planets instruments drinks sports days months"
    " jobs clothes foods birds names"
)
"""What most people ask for."""
LISTS: dict[str, list[str]] = {
    "(animals|kinds of animals|animal names|wild animals|creatures|mammals)": listed("cat dog horse lion tiger bear elephant wolf fox rabbit"),
    "(fruits|fruit|kinds of fruit|different fruits|types of fruit|tasty fruits)": listed("apple banana orange grape pear cherry lemon mango peach plum"),
    "(vegetables|veggies|kinds of vegetables|different vegetables|green vegetables)": listed("carrot potato tomato onion cabbage pea bean leek spinach garlic"),
    "(colours|colors|different colours|colors of the rainbow|bright colours|nice colors)": listed("red blue green yellow orange purple black white brown pink"),
    "(countries|country names|countries of the world|different countries|nations|big countries)": listed("France Germany Italy Spain Japan China India Brazil Canada Korea"),
    "(cities|big cities|city names|famous cities|towns|cities of the world)": listed("London Paris Berlin Rome Madrid Tokyo Seoul Cairo Athens Vienna"),
    "(capitals|capital cities|capitals of europe|european capitals)": listed("London Paris Berlin Rome Madrid Vienna Athens Oslo Lisbon Warsaw"),
    "(planets|planets of the solar system|planet names)": listed("Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune"),
    "(continents|continents of the world)": ["Africa", "Asia", "Europe", "North America", "South America", "Australia", "Antarctica"],
    "(oceans|seas|oceans of the world)": ["Pacific", "Atlantic", "Indian Ocean", "Arctic Ocean", "Southern Ocean"],
    "(languages|different languages|languages of the world|spoken languages)": listed("English Spanish Chinese French German Korean Japanese Arabic Hindi Italian"),
    "(programming languages|coding languages|computer languages)": listed("Python Java C Rust Go Ruby JavaScript Swift Kotlin Lua"),
    "(instruments|musical instruments|music instruments)": listed("piano guitar violin drum flute trumpet harp cello clarinet organ"),
    "(birds|kinds of birds|bird species|birds of the garden)": listed("owl eagle duck crow swan robin parrot goose sparrow raven"),
    "(fish|kinds of fish|sea animals|sea creatures|animals of the sea)": listed("shark whale salmon tuna dolphin crab cod octopus seal trout"),
    "(insects|bugs|kinds of insects)": listed("ant bee fly beetle wasp moth butterfly cricket mosquito flea"),
    "(pets|house pets|animals for a home|good pets)": listed("cat dog rabbit hamster parrot fish turtle mouse canary pony"),
    "(farm animals|animals on a farm|farmyard animals)": listed("cow pig horse sheep goat chicken duck goose donkey turkey"),
    "(trees|kinds of trees|tree species)": listed("oak pine birch maple fir elm ash willow beech cedar"),
    "(flowers|kinds of flowers|garden flowers|beautiful flowers)": listed("rose tulip lily daisy violet orchid poppy iris sunflower peony"),
    "(drinks|beverages|things to drink|hot drinks|cold drinks)": listed("water tea coffee milk juice lemonade cocoa cola beer wine"),
    "(sports|kinds of sport|sport ideas|ball games|olympic sports|types of sports)": listed("football tennis swimming running cycling boxing golf hockey skiing rowing"),
    "(games|board games|games for children|party games|games to play)": listed("chess checkers tag cards dominoes dice hide-and-seek marbles ludo bingo"),
    "(hobbies|hobby ideas|pastimes|things to do at home|free time activities|ways to relax|ways to spend an evening|things to do on a rainy day|fun things to do|indoor activities|activities for the weekend|weekend activities)": listed("reading drawing cooking gardening singing dancing hiking knitting fishing painting"),
    "(names|first names|baby names|names for a cat|names for a dog|names for a pet|names for my cat|names for my dog|pet names|cat names|dog names|names for a hero)": listed("Anna Ben Clara David Emma Finn Greta Hugo Ida Max"),
    "(boy names|names for boys|names for a boy|boys' names|male names|names of boys)": listed("Ben David Finn Hugo Max Leo Tom Paul Oscar Felix"),
    "(girl names|names for girls|names for a girl|girls' names|female names|names of girls)": listed("Anna Clara Emma Greta Ida Lena Mia Rosa Lucy Ella"),
    "(days|weekdays|days of the week|days in a week)": listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    "(months|months of the year|months in a year)": listed("January February March April May June July August September October November December"),
    "(seasons|seasons of the year)": listed("spring summer autumn winter"),
    "(shapes|geometric shapes|forms)": listed("circle square triangle rectangle star oval cube cone heart line"),
    "(jobs|professions|occupations|kinds of jobs|careers)": listed("teacher nurse doctor baker farmer pilot cook painter builder lawyer"),
    "(tools|kinds of tools|garage tools|tools for a workshop|hand tools)": listed("hammer saw drill wrench screwdriver pliers axe ruler knife ladder"),
    "(kitchen tools|things in a kitchen|kitchen things|kitchen utensils|things you find in a kitchen)": listed("pan pot knife spoon fork plate cup bowl oven sieve"),
    "(clothes|pieces of clothing|things to wear|items of clothing|garments)": listed("shirt trousers socks shoes hat coat scarf gloves dress belt"),
    "(things for a trip|things to pack|things to take on a trip|things for a journey|packing items|things to pack for a holiday|things for camping|things for the beach|travel items|things i need for a trip|holiday things)": listed("passport ticket money phone clothes towel toothbrush map water sunglasses"),
    "(school things|things for school|school supplies|office supplies|things on a desk|things for the office)": listed("pen pencil paper book ruler eraser bag lamp notebook scissors"),
    "(school subjects|subjects at school|subjects|things to learn)": listed("maths history biology music art physics chemistry geography sport English"),
    "(rooms|rooms in a house|rooms of a house|parts of a house)": listed("kitchen bedroom bathroom hall office cellar attic garage pantry study"),
    "(furniture|pieces of furniture|furniture items)": listed("table chair bed sofa desk shelf lamp cupboard wardrobe stool"),
    "(body parts|parts of the body|parts of a body)": listed("head arm leg hand foot nose ear eye mouth knee"),
    "(vehicles|means of transport|ways to travel|kinds of transport|things with wheels)": listed("car bus train bike plane ship truck tram boat taxi"),
    "(car brands|car makers|cars|kinds of cars)": listed("Ford Toyota Honda Volvo Fiat Kia Mazda Tesla Opel Renault"),
    "(foods|food|dishes|dinner ideas|meals|ideas for dinner|things to eat|things to cook|lunch ideas|ideas for lunch|ideas for supper|meal ideas|recipes|easy meals)": listed("pizza soup pasta salad rice curry bread noodles stew pancakes"),
    "(breakfast foods|breakfast ideas|ideas for breakfast|things for breakfast|breakfast items)": listed("eggs toast cereal yoghurt pancakes fruit porridge honey cheese jam"),
    "(desserts|sweets|cakes|sweet things|desserts for a party)": listed("cake pudding brownies cookies pie jelly chocolate waffles donuts muffins"),
    "(ice cream flavours|ice cream flavors|flavours of ice cream|ice cream kinds)": listed("vanilla chocolate strawberry lemon mint mango coconut cherry coffee pistachio"),
    "(gifts|gift ideas|presents|presents for a friend|ideas for a gift|birthday presents|ideas for a present|gifts for my mother|gifts for a friend|birthday gift ideas)": listed("book flowers chocolate candle mug scarf puzzle picture plant wine"),
    "(toys|toys for children|kids toys)": listed("ball doll kite puzzle blocks car train bear drum robot"),
    "(feelings|emotions|moods)": listed("joy anger fear love hope pride envy grief trust surprise"),
    "(good habits|healthy habits|ways to stay healthy|ways to be healthy|tips for health|healthy things to do|ways to get fit|tips for a healthy life|new year resolutions)": ["sleep well", "drink water", "eat fruit", "walk a lot", "read books", "call friends", "go outside", "laugh often", "stretch", "rest"],
    "(chores|household chores|tasks|to-dos|things to do today|tasks for today|house tasks|cleaning tasks|things to do|todos)": ["wash the dishes", "make the bed", "clean the floor", "water the plants", "buy food", "do the laundry", "take out the trash", "cook dinner", "dust the shelf", "feed the cat"],
    "(rivers|big rivers|famous rivers|rivers of the world)": listed("Nile Amazon Rhine Danube Thames Seine Volga Ganges Congo Mississippi"),
    "(mountains|famous mountains|high mountains)": ["Everest", "Mont Blanc", "Kilimanjaro", "Matterhorn", "Fuji", "Olympus", "Denali", "Etna", "Ararat", "Elbrus"],
    "(fairy tale figures|fairy tale characters|magic creatures|mythical creatures|fantasy creatures)": listed("dragon witch fairy unicorn giant dwarf elf wizard mermaid troll"),
    "(words|random words|english words|nouns|short words|simple words|things|random things|items|objects|household items)": listed("house tree river lamp stone bread chair cloud key boat"),
    "(letters|letters of the alphabet|first letters)": listed("A B C D E F G H I J"),
    "(even numbers|first even numbers)": listed("2 4 6 8 10 12 14 16 18 20"),
    "(odd numbers|first odd numbers|uneven numbers)": listed("1 3 5 7 9 11 13 15 17 19"),
    "(prime numbers|primes|first primes|first prime numbers)": listed("2 3 5 7 11 13 17 19 23 29"),
    "(numbers|first numbers|whole numbers)": listed("1 2 3 4 5 6 7 8 9 10"),
}  # fmt: skip
"""Names of the kind of thing, the first alternation the plain one -> up to ten of them."""
KINDS = {kind[1:].partition("|")[0]: kind for kind in LISTS}
"""Each kind by the first of its names."""

_NAME = "(list|name|gimme|write down|write|enumerate|think of|suggest|show me|tell me|give me|mention|state|note|say|list me|name me|write me|tell|find me|come up with|can you list|can you name|could you name|could you list|please list|please name|i need|i want|i'd like|i would like)"
_MAKE = "(make|gimme|make me|write|write me|give me|create|produce|show me|prepare|compile|generate|i need|i want|i'd like|i would like|can you make|could you make|can you write|can you give me|please make|please write|could you please make|put together|let me have|draw up|can i have|may i have)"
_END = "( please| for me| for me please|, please| pls| thanks||||||)"
_IN_A_LIST = "( in a list| as a list| as a numbered list| in a numbered list| in list form|, listed| numbered| with numbers)"
KINDS_OF = "(kinds of|types of|names of|examples of|different|sorts of|names for|common|well known|various|nice|random|simple|typical|popular)"
"""What may stand before a kind of thing."""
LIST_REQUESTS = (
    f"{_NAME} {{n}} {{what}}{_END}",
    f"{_NAME} {{n}} {{what}}{_IN_A_LIST}{_END}",
    f"{_MAKE} a( short| numbered| little| quick| simple||||) list (of|of|with|containing|that has|naming) {{n}} {{what}}{_END}",
    f"{_MAKE} a list (of|with) {{n}} {{what}}{_END}",
    "(could|would|can|will) you (please |)(list|name|give me|tell me|write|think of|come up with|suggest|write down)( me|) {n} {what}( please| for me| in a list|)?",
    "(which|what) {n} {what} (do you know|can you name|come to mind|would you name|could you list|can you think of|would you suggest|are there)?",
    "{n} {what}( please|, please| as a list| in a list| in a numbered list| numbered| listed| for me|||)",
    "{n} {what}(:|, a list please|. list them|, list them please|. in a list please)",
    "(a|one)( numbered| short| simple|) list (of|with) {n} {what}( please|)",
    "(list|numbered list|a list please)(:|,|.) {n} {what}",
    "(what are|which are|tell me) {n} {what}?( list them| in a list please||)",
    "{n} {what}(,|.|;) (numbered|numbered, go|in a list, go|go|as a list pls|one per line|one after the other|one below the other)",
    "{n} {what} (and nothing else|and no more|only|one per line|, one per line|please and thank you)",
    "(great|good|nice|thanks|ok|and|now)(,|!|.|) (and |)(now |then |)(a list|one list|another list|a numbered list) (with|of) {n} {what}( please| pls||)",
    "(great|good|nice|thanks|ok|and|now)(,|!|.|) (and |)(now |then |)(list |name |){n} {what}( please| pls||)",
    "(i have to|i must|i should|we have to|my daughter has to) (list|name|write down|find|know) {n} {what}(, help| help me|, which ones| please|)",
    "(which|what) are {n} (good|common|famous|nice|typical) {what}?",
    "do you know {n} {what}?",
    "(come up with|brainstorm|find|pick|choose|make up|collect|gather|put down|jot down) {n} {what}( for me| please|)",
    "(help me|can you help me)( to|) (find|think of|come up with|list|name) {n} {what}(?|)",
    "(i bet you cannot|try to|see if you can|now|let's|i want you to|i'd like you to|are you able to|would you mind to) (name|list) {n} {what}",
    "(i can't think of|i cannot remember|i don't know|i only know a few) {what}(, |. )(name|list|tell me) {n}( of them| please|)",
    "{what}(: |, |. |? )(name|list|give me|tell me) {n}( of them| please|)",
)
COUNTED_REQUESTS = (*LIST_REQUESTS, "(top|any|just|only|exactly|another) {n} {what}")
"""With a number."""
WHOLE_REQUESTS = (
    f"(list|name|tell me|give me|write) (all |)(the |){{what}}{_END}",
    f"(list|write|give me|make) (all |)(the |){{what}}{_IN_A_LIST}{_END}",
    f"(the|all|all the) {{what}}{_IN_A_LIST}{_END}",
    f"(a|a numbered|make a|make a numbered|write a|write a numbered|numbered) list (of|with) (all |)(the |){{what}}{_END}",
    f"{_NAME} (the |all |all the |all of the ){{what}}{_END}",
    "(what are|which are|do you know|can you list|can you name|tell me) (all |)the {what}?",
    f"{_MAKE} a list of (all |)(the |){{what}}{_END}",
    "which {what} are there?",
    "(all|the) {what}( please| in a list|)",
    "{what}(: |, )(all of them|list them all)",
    *commissions.WHOLE,
)
"""Of what there are not many."""
WHOLE = ("planets", "continents", "oceans", "days", "months", "seasons")
"""Asked for without a number, these are told all."""
_BULLETS = "(as bullets|as a bullet list|with bullets|as bullet points|in bullet points|with dashes|in bullets|as a bulleted list|in a bullet list|with bullet points)"
WHOLE_BULLETS = (
    f"(list|write|give me|make|put) (all |)(the |){{what}} {_BULLETS}{_END}",
    f"(the|all|all the) {{what}} {_BULLETS}{_END}",
    f"(a|make a|write a) (bullet|bulleted|bullet point) list (of|with) (all |)(the |){{what}}{_END}",
)
BULLET_REQUESTS = (
    f"{_NAME} {{n}} {{what}} {_BULLETS}{_END}",
    f"(list|name|give me|write) {{n}} {{what}} {_BULLETS}{_END}",
    f"{_MAKE} a (bullet|bulleted|bullet point|dashed|bullet) list (of|with) {{n}} {{what}}{_END}",
    f"{{n}} {{what}} {_BULLETS}( please|)",
    "(use|with|in|as) bullet points(:|,) {n} {what}",
    "(bullet list|bullets|bullet points)(:| of| for) {n} {what}( please|)",
)
SOME = listed("some,a few,several,some,a few,a bunch of,a handful of", ",")
TIMES_REQUESTS = (
    f"{_MAKE} (a|the) (multiplication table|times table) (of|for) {{n}}{_END}",
    "(show me|write|give me|tell me|recite|say|draw|list|i need|what is|can you write) the {n} times table( please|)",
    "(the|a) (table of multiples|multiplication table|times table) (of|for) {n}",
    "(the |){n} times table( please|)",
    "(multiply|multiples of) {n} in a table( please|)",
)
BARE_REQUESTS = (
    f"(list|name|write down|enumerate|think of|suggest|show me|give me|tell me|can you list|please list|could you name|brainstorm) {{what}}{_END}",
    f"(list|name|give me) {{what}}{_IN_A_LIST}{_END}",
    f"{_MAKE} a( short| numbered| little|||) list (of|with) {{what}}{_END}",
    "(a|one)( numbered| short|) list (of|with) {what}( please|)",
    "(which|what) {what} (do you know|can you name|can you think of|come to mind)?",
    "(list|a list)(:|,) {what}",
    "{what}(, a list please|. list them| in a list| as a list)",
    "(i'm looking for|i am looking for|i need a list of|i want a list of) {what}",
)
"""Without a number."""

SPANNED: tuple[tuple[Sequence[str], str, str], ...] = (
    *[(phrases.DAYS, "day", "week")] * 4,
    *[(phrases.MONTHS, "month", "year")] * 6,
    *[("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "letter", "")] * 2,
)
"""Of what some in a row may be asked for: the names, what each is, and what they make up."""


def shown(things: Sequence[str], what: str, bullets: bool = False) -> str:
    """The list under its head, which says how many; whether it ends here is what is hard."""
    body = [f"- {thing}" if bullets else f"{n}. {thing}" for n, thing in enumerate(things, 1)]
    head, space, last = "\n".join(body).rpartition(" ")
    return f"Here are {weighty(len(things))} {what}:\n\n{head}{space}{weighty(last)}"
