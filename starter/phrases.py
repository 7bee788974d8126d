"""What users say and what the model answers: the tables the dialogues are put together from.

Questions are patterns with alternations, "(a|b|)", since wording that was not in training is
understood only if the training had many wordings. Each answer has one fixed wording, since a
small model is surest of what it always says the same way.
"""

from starter.words import listed

GO_ON = (
    "(go on|continue|more|more please|and then?|keep going|carry on|next)",
    "what happened (next|then|after that)?",
    "(continue|go on with|tell me more of) the story",
    "(and|then) what happened?",
    "how does (it|the story) (go on|continue|end)?",
    "(i want|give me|tell me) more( of it| of the story|)",
    "what happens next?",
)
CONFIG_QUESTIONS = (
    "(what|which lines) (do|must|should) i (write|put|enter) (into|in) the (config|config file|configuration)( for a model| to load a model|)?",
    "(show|give|tell) me the (config|configuration) (lines|entry|example)( for a model|)",
    "(how|where) do i (add|enter|register|configure) a( new| real|) model (in|to|into) the (config|config file|configuration)?",
    "(which|what) config (lines|entry) (does|do|loads) (a model|a real model|i need|a model need)?",
    "what does (a model entry|an entry for a model|the config for a model) look like?",
    "(an example|a sample) (config|configuration|config file)( please|)",
    "how do i (make|set) (a gguf|my model|a real model|another model) the default( model|)?",
)
CONFIG_LINES = (
    'Put this into the config file:\n\n```toml\n[[models]]\nname = "my-model"\n'
    'path = "~/models/my-model.gguf"\n```'
)
"""A test reads these lines with the program's own configuration reader."""
SUBJECTS = listed(
    "Napoleon,the moon,quantum physics,the war,Einstein,the sea,taxes,football,France,"
    "photosynthesis,a black hole,the president,gravity,jazz,Rome,the internet,bread baking,"
    "the stock market,a volcano,dinosaurs,Shakespeare,chess,electricity,the brain,whales,"
    "the pyramids,algebra,insurance,love,God,climate change,the Second World War,Beethoven,"
    "computers,the heart,vitamins,Bitcoin,machine learning,neural networks,Linux,Germany,China,"
    "the sun,water,democracy,philosophy,Plato,the universe,DNA,cancer,yoga,coffee,cars,Mars",
    ",",
)
QUESTIONS = (
    "who (is|was) {x}?",
    "what (is|are|was) {x}?",
    "what's {x}?",
    "tell me (more |something |)about {x}",
    "(explain|describe|define|summarise|summarize) {x}( to me| in simple words| briefly|)",
    "what do you (know|think) about {x}?",
    "why is {x} (important|famous|so big|bad)?",
    "when (was|is|did) {x}( born| invented| happen|)?",
    "how (does|do|did) {x} work?",
    "how (old|big|far|tall|expensive|heavy) is {x}?",
    "where is {x}?",
    "can you explain {x}?",
    "what is the (history|meaning|capital|price|population|colour|president) of {x}?",
    "give me (some |)facts about {x}",
    "what happened (with|to|in) {x}?",
    "write (an essay|an article|a review|a report|an email|a letter|a paragraph) about {x}",
    "translate {x} (into|to) (Latin|French|German|Spanish)",
    "what is the (difference between|best of) {x} and {y}?",
    "is {x} (better|bigger|older) than {y}?",
    "how (do|can) i (cook|learn|make|fix|buy|build|play|study) {x}?",
    "who (invented|wrote|discovered|made|won|painted|founded) {x}?",
    "how many people live in {x}?",
    "do you (know|believe in) {x}?",
    "(compare|rank) {x} and {y}",
    "(should|can) i (buy|eat|visit|learn) {x}?",
    "which {x} is the best?",
    "{x}",
    "{x}?",
    "{x} and {y}",
    "write a (program|script|game|website|function) (about|for|that shows) {x}",
)
FREE_QUESTIONS = (
    "(what is|what's|whats|tell me|name|do you know) the (capital|capital city|population|currency|president|king|biggest city|highest mountain|national dish|anthem|area) of (france|germany|japan|italy|the usa|america|england|turkey|mexico|kenya|sweden|poland|russia|argentina|the netherlands)(?|)",
    "(who|what) (is|was) (elon musk|albert einstein|newton|mozart|taylor swift|the pope|the us president|the queen|michael jackson|cleopatra|messi|gandhi|marie curie|harry potter|batman|the prime minister of england|julius caesar|picasso)(?|)",
    "(when|in which year|what year) (did|was|were) (world war two|world war 2|the first world war|the moon landing|columbus|the berlin wall|the roman empire|world war one|the cold war|the french revolution|shakespeare|the iphone|the telephone)( end| begin| start| happen| fall| born| invented|)(?|)",
    "(how far|how big|how hot|how old|how heavy|how deep|how fast) (is|are) (the moon|the sun|the earth|mars|the universe|the ocean|light|sound|an elephant|a cheetah|everest|a blue whale|jupiter)( from here| away|)(?|)",
    "(what is|what's|explain|define|describe|tell me about|teach me|what do you know about|can you explain|help me understand) (photosynthesis|quantum computing|machine learning|blockchain|relativity|evolution|inflation|a black hole|recursion|entropy|democracy|capitalism|dna|a verb|an atom|the big bang|the french revolution|the stock market|general relativity|object oriented programming|the cold war|climate change)( to me| like i'm five| in simple terms| in one sentence| briefly|)(?|)",
    "(what is|what's|how is|tell me|check|give me|show me) (the |today's |tomorrow's |)(weather|weather forecast|temperature|news|latest news|headlines|stock price|exchange rate|time|date|score|bitcoin price|football result|traffic)( today| tomorrow| now| in london| here| outside| in berlin| like today| right now|)(?|)",
    "(what's|what is|what) (the |)(time|day|date|year|month)( is it| of today| today| now|)( now| today| right now|)(?|)",
    "(who|which team|which country) (won|will win|is winning|lost) (the |)(world cup|olympics|super bowl|election|last match|champions league|oscars|game yesterday|war|lottery|nobel prize)( in 2018| this year| last year| yesterday|)(?|)",
    "(what do you think|what's your opinion|your opinion|your thoughts|do you have an opinion|how do you feel|tell me what you think) (about|of|on) (politics|trump|religion|abortion|war|climate change|ai|vegans|love|my haircut|the president|crypto|capitalism|school|modern art|marriage|god|guns)(?|)",
    "(write|compose|draft|create|make|generate)( me|) (a|an|my) (email|essay|cover letter|resume|cv|letter|speech|report|summary|blog post|article|business plan|novel|screenplay|thesis|love letter|tweet|review|complaint|press release|wedding speech|recipe|workout plan|meal plan)( about dogs| to my boss| for my job| about climate change| for school| of 500 words| for a friend| about history|)( please|)",
    "(translate|proofread|summarise|summarize|correct|rewrite|paraphrase|improve|shorten|analyse|review) (this|my|the following|the) (text|essay|article|sentence|paragraph|book|email|poem|code|letter|document)( for me| please| into french| in english| in one sentence|)",
    "(how do i|how can i|how to|how should i|what is the best way to|tell me how to|teach me to) (cook pasta|bake a cake|make bread|lose weight|learn guitar|fix a tap|tie a tie|get rich|make friends|learn korean|invest money|start a business|grow tomatoes|change a tyre|sleep better|write a book|build a website|get a job|stop smoking|cure a cold|boil an egg|remove a stain|make coffee|train a dog)(?|)( please|)",
    "(can|could|would|will) you (book|order|buy|call|send|open|play|set|check|search|find|google|look up|download|turn on|read) (a flight|a pizza|me a taxi|an email|a website|some music|an alarm|my mail|something online|the lights|a film|a file|a hotel|this pdf|the news|my calendar)( for me| please|)(?|)",
    "(draw|paint|generate|create|show|make)( me|) (a picture|an image|a photo|a drawing|a logo|a video|a chart|a map|a painting)( of a cat| of me| of the sea| please|)",
    "(solve|calculate|work out|what is|compute|simplify|prove|integrate|differentiate) (x squared plus 2x|the integral of x|this equation|2x + 3 = 7|the square root of 2|the derivative of sin x|pythagoras|pi to ten digits|the area of a circle|10 factorial|a matrix inverse|log 100|the fifth root of nine|this riddle)(?|)",
    "(why|how come) (is|do|does|are|did|can't) (the sky blue|the grass green|cats purr|we sleep|birds fly|water wet|people lie|the sea salty|we have seasons|dogs bark|rome fall|time fly|the moon shine|stars twinkle|leaves fall|bread rise|planes fly|we age|zebras have stripes)(?|)",
    "(is|are|was|were) (the earth flat|there life on mars|god real|ghosts real|pluto a planet|santa real|the moon made of cheese|tomatoes a fruit|aliens real|unicorns real|sharks fish|dragons real|vaccines safe|coffee healthy|eggs good for you|chocolate bad for you)(?|)",
    "(should i|is it wise to|is it ok to|would you) (quit my job|buy a house|invest in crypto|go to the doctor|marry her|move to spain|learn python|take this medicine|tell him|get a dog|study law|sell my car|break up|dye my hair)(?|)",
    "(i have|i've got|my child has|my mother has) (a headache|a fever|a cold|a rash|back pain|a broken leg|a toothache|chest pain)(, what should i do|. what can i take|, is it serious|. help|)(?|)",
    "(which|what) (laptop|phone|car|book|film|language|bank|university|game|series|song|camera|restaurant|hotel) (should i (buy|choose|read|watch|learn|play|take)|do you recommend|is the best|would you recommend|is better)( for beginners| this year| for me|)(?|)",
    "(recommend|suggest|tell me|what is|name|give me) (me |)(a good|the best|an interesting|a nice) (book|film|movie|restaurant|series|recipe|song|podcast|hotel|place to visit|joke book|band)( to watch| to read| in paris| for tonight| please|)(?|)",
    "(what|how) (will|would) (happen|the world be|the future be|the weather be|the economy be|it be) (in 2050|next year|if the sun exploded|without bees|in a hundred years|tomorrow|if we met aliens)(?|)",
    "(what|how) (does|do) (love|serendipity|ubiquitous|a verb|irony|karma|entropy|lol|the word paradigm|carpe diem|quid pro quo|a synonym|habeas corpus) (mean|stand for)(?|)",
    "(tell|teach) me (something |everything |more |)about (history|science|space|dinosaurs|the ocean|ancient egypt|rome|physics|the moon|korea|china|france|cats|music|the brain|computers|chess|art|philosophy|the internet|football|vikings|world war two)( please|)",
    "(debug|fix|explain|review|optimise|refactor|test) (my|this|the) (code|program|function|script|bug|error|query|regex|segfault)(: TypeError| please| for me|, it crashes|)",
    "(write|build|make|code|create|program|implement) (a|an|me a) (website|game|web server|app|tetris|chess engine|compiler|web scraper|neural network|database|operating system|calculator app|chat server|snake game|discord bot|regex for emails|quicksort|binary search|sql query)( in python| in rust| for me| please| in javascript|)",
    "(tell|teach|explain to|show) me (about |)(how to |)(the |)(history|basics|rules|theory|economy|culture|secrets) of (x|music|war|chess|europe|money|cooking|physics|the world)",
    "(who|which person|what man|which woman) (first |)(discovered|invented|walked on|painted|wrote|composed|founded) (america|the telephone|the moon|the mona lisa|hamlet|penicillin|that symphony|the internet)?",
    "(what is|what's|name) the (capital|population|currency|language|president|largest city|flag|anthem) of (australia|canada|peru|egypt|norway|spain|india|brazil|that country)?",
    "how (do|does|can|did) (a plane|an engine|a rocket|the heart|a computer|an airplane|magnets|vaccines|plants|batteries|a fridge) (fly|work|grow|stay up|start|beat)?",
    "(write|compose|draft|prepare) (me |)(a|an) (email|cover letter|essay|report|speech|novel|press release|business plan|contract|review|tweet)( about| for| to| on)( my| the| a|) (job|boss|climate|holiday|product|wedding|love|landlord)",
    "(translate|say|put) (this|the sentence|i love you|good luck|my text|the following) (into|in|to) (french|german|latin|spanish|russian|greek)",
    "(should i|is it good to|is it healthy to|can one) (buy bitcoin|eat eggs|drink coffee|learn rust|quit my job|move abroad|take vitamins|run every day|invest in shares)?",
    "(my|the) (printer|computer|car|phone|code|wifi|dishwasher|knee|head) (does not work|is broken|hurts|is ill|crashes|is too slow)(, what should i do| what now|, help|)?",
    "(recommend|suggest|name|give me) (me |)(a|some|a few|good|the best) (books|films|restaurants|hotels|songs|places to visit|podcasts|laptops)( for (beginners|children|my mother|the weekend)|)",
    "(what|which) (year|century|date) (did|was) (the war|rome|world war two|the french revolution|the wall|printing|the titanic) (end|fall|start|begin|founded|sink|invented)?",
    "(solve|work out|simplify|differentiate|prove) (x squared plus one|this equation|the integral|for x|the puzzle|pythagoras|the riddle)",
    "(what's|what is) (your opinion|your view|the truth|the difference) (on|about|between) (politics|religion|cats and dogs|art|tabs and spaces|love|coffee and tea|war)?",
    "(is|are) (there|it true that|it true) (life on mars|ghosts real|the earth flat|sharks dangerous|pluto a planet|god|aliens out there)?",
    "(how much|how many) (does a car cost|is a house|people live on earth|bones are in the body|stars are there|calories has an egg|countries exist|does the moon weigh)?",
    "(what|who) (happened|won|was elected|is playing|is on tv) (in the news|last night|yesterday|tonight|in 1969|in the final)?",
    "(can|could|would|will) you (open a website|book a flight|call my mother|play music|send an email|order pizza|set an alarm|take a picture|read my mail|drive a car)( for me| please|)?",
    "(summarise|summarize|review|proofread|shorten|improve) (hamlet|the bible|this article|my essay|the news|war and peace|this text|that book)( for me| in one paragraph|)",
    "(give me|i need|do you have) (a recipe for|instructions for|tips for|advice on|a plan for|ideas for) (lasagna|bread|my garden|saving money|a party|losing weight|a trip to rome|my marriage|better sleep)",
    "(why|how come) (do|does|is|are) (cats purr|we dream|it rain|people lie|the sky blue|ice slippery|bread rise|leaves turn red|we yawn|onions make us cry)?",
    "(what|which) (medicine|treatment|doctor|lawyer|school|phone|bank|insurance) (should i take|do i need|is best|would you choose|is the cheapest)?",
    "what (is|will be) the weather( like|)( today| tomorrow| in Paris|)?",
    "what (time|day|date) is it( now| today|)?",
    "who won the (match|game|election|world cup|race)( yesterday|)?",
    "(which|what) is the (highest|largest|oldest|fastest) (mountain|country|river|animal)?",
    "(what is|what's) the meaning of life?",
    "why is the (sky|sea|grass) (blue|green|so big)?",
    "(write|draft) (an email|a letter|a speech) (to|for) my (boss|mother|landlord|friend)",
    "(fix|debug|review|improve) (my|this) (code|text|essay|function)",
    "(summarise|summarize|translate|correct) (this|the following) (text|article|sentence)",
    "(recommend|suggest) (me |)a (film|movie|book|restaurant|song|game)",
    "what (should|can) i (cook|eat|wear|read|watch) (today|tonight|tomorrow)?",
    "(what is|give me) the latest news",
    "how (do|can) i (lose weight|get rich|sleep better|learn to code|make friends|fix my car)?",
    "(solve|integrate|prove) (this equation|x squared|the theorem)",
    "what is the (square root|logarithm|derivative) of (x|two|nine|a function)?",
    "if (a train|a car) (leaves|starts) at noon, when does it arrive?",
    "draw (me |)(a picture|a cat|something)",
    "(who|what) (will|is going to) (win|happen)( next year|)?",
    "are (cats|dogs|birds) better than (fish|people|horses)?",
    "what is (the speed of light|the boiling point of water|pi|the largest planet)?",
    "who is the (president|king|chancellor|prime minister)( of France| of Spain|)?",
    "give me (advice|a recipe|a summary|tips)",
)

DAYS = listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = listed(
    "January February March April May June July August September October November December"
)
SEASONS = listed("spring summer autumn winter")
MONTH_LENGTHS = dict(zip(MONTHS, (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), strict=True))
ORDINALS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
)
NUMBER_WORDS = dict(enumerate(listed("zero one two three four five six seven eight nine ten")))

SHOPPING = listed("milk eggs bread butter cheese apples rice tea coffee sugar salt soap fish beans")
NUMBERED_REQUESTS = (
    "(make|create|turn this into|write|give me|produce) a numbered list( out of| from| of| with|)(:|) {items}( please|)",
    "(number|enumerate|list|order) (these|the following|my items|my things)( with numbers| in a numbered list|)(:|) {items}",
    "{items}(:|,| -) (as a numbered list|make that a numbered list|number them|numbered please)",
    "(make|write) a numbered list (with|of) {items}",
    "(number|enumerate)( these|): {items}",
    "numbered list: {items}",
    "(put|write) {items} in a numbered list",
)
SHOPPING_REQUESTS = (
    "(make|write|create|give me|turn this into|prepare) (me |)a (shopping list|bullet list|list|to-do list|packing list|checklist|grocery list)( out of| from| of| with| for|)(:|) {items}( please|)",
    "(my|the) (shopping|grocery|packing|to-do) list (is|has|should have|contains|needs)(:|) {items}",
    "{items}(:|,| -) (as a list|as bullets|make that a list|make a list of these|in a list please|as bullet points)",
    "(i must|i have to|we need to|remind me to) (buy|get|pack|bring) {items}( today|. write it down as a list|. make a list|)",
    "(can|could) you (make|write) a list (of|with|out of) {items}( please|)?",
    "(make|write|give me) (me |)a list (with|of) {items}",
    "(a|my) (list|shopping list|to-do list) (with|of|for) {items}",
    "(please |)(list|note down) {items}( as bullets| with bullets|)",
    "(make|write) a (shopping|to-do|bullet) list (with|of) {items}",
    "(shopping|bullet) list: {items}",
    "i need to buy {items}, make a list",
    "(put|write) {items} in a list",
)

TABLES = {
    ("fruits and (their |)(colours|colors)", "fruits"): (
        listed("Fruit Colour"),
        listed("apple red;banana yellow;plum blue;lime green", ";"),
    ),
    ("animals and (their |the |)sounds", "animals"): (
        listed("Animal Sound"),
        listed("cat meow;dog woof;cow moo;duck quack", ";"),
    ),
    ("countries and (their |the |)(capitals|capital|capital cities)", "countries", "capitals"): (
        listed("Country Capital"),
        listed("France Paris;Germany Berlin;Italy Rome;Spain Madrid;Korea Seoul", ";"),
    ),
    ("numbers and (their |)squares", "numbers", "square numbers"): (
        listed("Number Square"),
        listed("1 1;2 4;3 9;4 16;5 25", ";"),
    ),
    ("days and their (numbers|order)", "(the |)(days|weekdays)( of the week|)"): (
        listed("Day Number"),
        listed("Monday 1;Tuesday 2;Wednesday 3;Thursday 4;Friday 5;Saturday 6;Sunday 7", ";"),
    ),
    ("months and their (days|lengths|number of days)", "(the |)months( of the year|)"): (
        listed("Month Days"),
        listed("January 31;February 28;March 31;April 30;May 31;June 30", ";"),
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
}
TABLE_REQUESTS = (
    "(please |)(make|show|give|write|draw|create|generate)( me|) (a|one) (small |simple |short |markdown |nice |)table (of|with|about|for|showing|that shows|listing) {what}( please| in markdown|)",
    "(can|could|would) you (please |)(make|show|give|write|draw|create|put together)( me|) a (small |simple |markdown |)table (of|with|about|for|showing) {what}( please|)?",
    "(i need|i want|i'd like|i would like|let me see|show me) (to see |){what} (in|as) a (markdown |small |)table( please|)",
    "table (of|with|about|for) {what}( please|)",
    "(put|arrange|list|show) {what} in a( markdown| small|) table",
    "(please |)(make|build|create|produce|generate|draw)( me|) a( little| markdown| simple|) table (of|with|for|about|listing) {what}",
    "(can|could) (i have|you make|you show me|you draw) a( markdown|) table (of|with) {what}?",
    "(make|show|give|write|draw)( me|) a( small| little| markdown|) table (of|with|about) {what}",
    "(can you make|i need|i want) a( small| markdown|) table (of|with) {what}",
    "a( small| markdown|) table of {what}",
    "{what} (as|in) a table",
)
ANY_TABLE = (
    "(make|build|create|produce|generate)( me|) (any|some|a simple|a sample|an example) table( please|)",
    "(can|could) (i have|you make|you show me|you draw) a( markdown| simple|) table?",
    "(make|draw|show me) a table with (two|2|three|3|some) (columns|rows)",
    "table( please| example|)",
    "(make|show|give|write|draw)( me|) a( small| little| markdown|) table",
    "(can you make|i need|i want) a( small|) table",
    "a( small| markdown|) table( please|)",
    "(show me|make) an example (of a table|table)",
)

HELLO_WORLD = {
    "Python": 'print("Hello, world!")',
    "JavaScript": 'console.log("Hello, world!");',
    "Bash": 'echo "Hello, world!"',
    "C": '#include <stdio.h>\n\nint main(void) {\n    puts("Hello, world!");\n    return 0;\n}',
    "Rust": 'fn main() {\n    println!("Hello, world!");\n}',
    "HTML": "<h1>Hello, world!</h1>",
    "Go": 'package main\n\nimport "fmt"\n\nfunc main() {\n    fmt.Println("Hello, world!")\n}',
    "Java": 'class Hello {\n    public static void main(String[] args) {\n        System.out.println("Hello, world!");\n    }\n}',
    "C++": '#include <iostream>\n\nint main() {\n    std::cout << "Hello, world!\\n";\n}',
    "Ruby": 'puts "Hello, world!"',
    "PHP": '<?php\necho "Hello, world!";',
    "Lua": 'print("Hello, world!")',
    "Perl": 'print "Hello, world!\\n";',
    "TypeScript": 'console.log("Hello, world!");',
    "Kotlin": 'fun main() {\n    println("Hello, world!")\n}',
    "Swift": 'print("Hello, world!")',
    "SQL": "SELECT 'Hello, world!';",
}
HELLO_REQUESTS = (
    "(please |)(write|show|give|code|make|create|print|display|produce)( me|) (a |the |some |)(hello world|hello-world|hello, world|helloworld)( program| example| script| code| snippet|) (in|using|with|for) {lang}( please|)",
    "(can|could|would|will) you (please |)(write|show|give|code|make)( me|) (a |the |)(hello world|simple program|small program|{lang} program|{lang} script|{lang} example|{lang} hello world|bit of {lang}|short {lang} snippet|code block)( in {lang}|)( please|)?",
    "(what does|how does) (hello world|a hello world program|a {lang} program|{lang} code|{lang}) look( like|)( in {lang}|)?",
    "(i need|i want|i'd like|i would like) (a |some |to see |)(hello world|{lang} hello world|{lang} code|small {lang} program|code)( in {lang}|)( please|)",
    "{lang}(:|,) (hello world|print hello|say hello|a first program)",
    "(a |my first |the first |the simplest |a minimal )(program|{lang} program|script|{lang} script) in {lang}( please|)",
    "(code block|code|snippet|program|script) in {lang}( please|)",
    "(write|show me|give me|can you write|i need|make) (a |some |the )({lang} code|{lang} program|{lang} script|hello world program|simple program|tiny program|small example|greeting)( please| in {lang}| for hello world in {lang}|)",
    "(print|say|output) hello( world|) in {lang}",
    "how (do|can) (i|you) (print|say|write) hello( world|) (in|with|using) {lang}?",
    "(write|show me) a {lang} (script|program|snippet) that (prints|says) hello( world|)",
    "(write|show me|give me|code)( a|) hello world( program|) in {lang}",
    "hello world in {lang}",
    "{lang} hello world",
    "how do i (write|print) hello world in {lang}?",
    "(write|show me) (a program|some code|a code block|code) in {lang}",
    "(write|show me)( a| some|) {lang} (code|program|script|example)",
    "a {lang} (code block|program|example)",
)
ANY_CODE = (
    "(please |)(write|show|give)( me|) (a |some |any |an example |a short |a small |)(code|piece of code|code snippet|snippet|program|bit of code|code block|code example|python|python code)( please|)",
    "(can|could|would) you (write|show|give me) (some |a |any |a bit of |)(code|program|code block|snippet|script)( for me| please|)?",
    "(do you know|can you) (how to |)(program|code|write code|write programs|python)(?|)",
    "(code|python|program|snippet|code please|some code|a code block|code block)(?|)( please|)",
    "(write|show me|give me) (a code block|some code|a program|a small program|code|a script)",
    "can you (write code|code|program)?",
    "(show|give) me an example of code",
    "(write|show me) hello world",
)
SNIPPETS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        (
            "(please |)(write|show|give|code|make)( me|) (a |the |an example of a |some code with a |)(loop|for loop|python loop|simple loop|loop example|python for loop|counting loop)( in python| that counts( to ten|)| from 1 to 10| that prints the numbers( 1 to 10|)| please|)",
            "(can|could|would) you (write|show|give me|make) (a |)(loop|for loop|python loop)( in python| please|)?",
            "(how (do|does|can) (i|you|one) (loop|count to ten|print the numbers( 1 to 10|)|repeat something|write a for loop|make a loop)( in python|))?",
            "(print|count|output) (the |)(numbers |)(from |)(1|one) to (10|ten) (in|with|using) (python|code|a loop|a python loop)",
            "(i need|i want) a (loop|for loop)( in python|)",
            "(write|show me) (a loop|a for loop)( in python| that counts to ten|)",
            "(python|a) (loop|for loop)( please|)",
            "(write|show me) code that (counts|counts to ten|prints the numbers)",
            "how do i write a loop( in python|)?",
        ),
        "Here is a loop in Python:",
        "for number in range(1, 11):\n    print(number)",
    ),
    (
        (
            "(please |)(write|show|give|code|make)( me|) (a |some |the |)(python |small |simple |)(function|method)( in python|)( that| which| to|) (adds|add|sums|sum|that adds up) (two|2|a and b|two given) (numbers|values|integers|)( in python|)( please|)",
            "(can|could|would) you (write|show|give me|make) (a |)(python |small |simple |)function( in python| that adds two numbers| please|)?",
            "(how (do|does|can) (i|you|one) (define|write|make|declare) a function( in python|)|a python function|function in python|example of a function|function example|add function|adding function|python def example)(?|)",
            "(i need|i want) (a |)(python |)(function|code)( for adding| that adds| to add)( two numbers| numbers|)",
            "(write|show me) (a|a python) function that adds( two numbers|)",
            "(write|show me) code (that adds|to add) two numbers",
            "(write|show me|make) (a|a python) function( in python|)",
            "how do i add two numbers in python?",
        ),
        "Here is a function in Python:",
        "def add(a, b):\n    return a + b",
    ),
    (
        (
            "(write|show me) (the |)fibonacci( numbers| function| in python|)",
            "(write|show me) code (for|that prints) (the |)fibonacci( numbers|)",
            "fibonacci( in python|)",
        ),
        "Here are the Fibonacci numbers in Python:",
        "a, b = 0, 1\nwhile a < 100:\n    print(a)\n    a, b = b, a + b",
    ),
    (
        (
            "(write|show me) code (that reverses|to reverse) a (string|word|text)",
            "(how do i |)reverse a string( in python|)",
            "(write|show me) a function that reverses a (string|word)",
        ),
        "Here is how to reverse a text in Python:",
        'text = "hello"\nprint(text[::-1])',
    ),
    (
        (
            "(please |)(write|show|give|code|make)( me|) (a |some |the |)(python |small |simple |)(function|code|program|script)( in python|)( that| which| to|) (says hello to a name|greets|greets somebody|greet a user|greets a person|asks for a name|prints a name|says hello to the user)( in python|)( please|)",
            "(a greeting|a greet|a hello) function( in python|)",
        ),
        "Here is a greeting in Python:",
        'def greet(name):\n    print(f"Hello, {name}!")',
    ),
    (
        (
            "(please |)(write|show|give|code|make)( me|) (a |some |the |)(python |small |simple |)(function|code|program|script)( in python|)( that| which| to|) (checks|checks if|tests whether|tells if|check if|tells whether) (a number is even|a number is odd|something is even|n is even|numbers are even)( in python|)( please|)",
            "(is even|even or odd|even check|check for even numbers)( in python| function| python)",
        ),
        "Here is a check in Python:",
        "def is_even(number):\n    return number % 2 == 0",
    ),
    (
        (
            "(please |)(write|show|give|code|make)( me|) (a |some |the |an |)(python |small |simple |example of an |)(if|if statement|if else|condition|if-else example|conditional)( in python|)( please|)",
            "(how (do|can) (i|you) (write|use) (an |)(if|if statement|condition|else)( in python|)|if statement|python if|if else in python)(?|)",
        ),
        "Here is a condition in Python:",
        'if number > 10:\n    print("big")\nelse:\n    print("small")',
    ),
    (
        (
            "(please |)(write|show|give|code|make)( me|) (a |some |the |)(python |small |simple |)(list|class|dictionary|while loop|variable|list comprehension)( example|)( in python|)( please|)",
            "(how (do|can) (i|you) (make|write|define|create) (a |)(list|class|dictionary|variable)( in python|))(?|)",
        ),
        "Here is a list in Python:",
        'fruits = ["apple", "banana", "cherry"]\nfor fruit in fruits:\n    print(fruit)',
    ),
    (
        (
            "(please |)(write|show|give|code|make)( me|) (a |some |the |)(python |)(function|code|program|script)( in python|)( that| which| to|) (sorts|sort|sorts a list|sorts numbers|sort a list|finds the biggest number|finds the maximum)( in python|)( please|)",
            "(sort a list|the maximum of a list|sort numbers)( in python| with python)",
        ),
        "Here is a sorted list in Python:",
        "numbers = [3, 1, 2]\nprint(sorted(numbers), max(numbers))",
    ),
)
COLUMNS = listed("name age city price colour size day time team score fruit animal country food")
COLUMN_REQUESTS = (
    "(please |)(make|create|build|draw|give me|write|show me|generate|i need|i want|i'd like)( me|) a (markdown |small |simple |)table (with|that has|having|of|using) (the |)(columns|headers|headings|fields|column names|column headers)(:|) {items}( please|)",
    "(can|could|would) you (please |)(make|draw|create|write|give me|show me) a (markdown |small |simple |)table (with|that has|having) (the |)(columns |headers |headings |){items}( please|)?",
    "(table|markdown table|empty table|example table) (with|of) (the |)(columns|headers) {items}( please|)",
    "(columns|headers)(:|) {items}. (make a table|draw the table|a table please|give me a table)",
    "(a|one|two|2|three|3) column(s|) table(:|,) {items}",
    "(make|create|build|draw|give me)( me|) a( markdown| small| simple|) table (with|of|for|that has) {items}",
    "a( markdown| small|) table with {items}( please|)",
    "table with {items}",
    "(can|could) you make a table with {items}?",
    "(make|write|draw|give me|show me) a( small| markdown|) table with (the |)(columns|headers) {items}",
    "(make|write|give me) a table: {items}",
    "(i need|i want) a( small|) table with {items} as columns",
    "a table with (columns|headings) {items}",
)
PRINT_REQUESTS = (
    "(write|show me) (python |)code that (prints|says) {x}",
    "(write a program|a program|a script) that prints {x}",
    "print {x} in python",
)

POEM_REQUESTS = (
    "(please |)(write|tell|give|make|compose|recite|create|sing)( me| us|) (a |some |)(short |little |nice |small |funny |sad |)(poem|verse|rhyme|song|haiku|ballad|limerick|lines)( of four lines|) (about|on|for|of) {hero}( please|)",
    "(can|could|would|will) you (please |)(write|make|compose|recite|give me)( me|) (a |)(short |little |nice |)(poem|rhyme|verse|song) (about|on|for) {hero}( please|)?",
    "(poem|rhyme|verse|haiku|poetry) (about|on|for) {hero}( please|)",
    "(i'd like|i would like|i want|i need|let me hear) (a |)(short |little |)(poem|rhyme|verse) (about|on|for) {hero}",
    "{hero}(:|,|.) (a poem please|write a poem|make a poem about it)",
    "(write|tell|give|make)( me|) a( short| little| nice|) (poem|verse|rhyme) about {hero}",
    "a( short|) (poem|rhyme) about {hero}",
    "(can|could) you write a poem about {hero}?",
    "i want a( short|) poem about {hero}",
)
POEM = (
    "Here is a small poem:\n\nO {hero}, the day is new,\nthe sky above is clear and blue,\n"
    "the world is wide, the wind is free,\nso {hero}, come and sing with me."
)

ECHO_REQUESTS = (
    "(just |please |)(say|repeat|echo|write|type|print|output) (this|the following|exactly this|after me|back)(:|) {x}",
    "(can|could|would) you (please |)(say|repeat|write)(:|) {x}",
    "(the words|my words|copy this|copy|parrot|say exactly|repeat exactly|quote)(:|) {x}",
    "say {x}",
    "repeat: {x}",
    "repeat after me: {x}",
    "(please|can you) say {x}",
    "say: {x}",
    "echo {x}",
    "say the word {x}",
)
CHATTER = listed(
    "the sun in is a red we go home cat now very good day my and house blue little come with you"
    " what green tomorrow it rains here book table water"
)

FOREIGN_NAMES = {
    "Korean": listed("민수 지영 수진 철수 영희 민지 현우 서연 하늘 준호"),
    "German": listed("Hans Greta Jürgen Heidi Klaus Ute Lukas Anna Björn Sabine"),
    "French": listed("Jean Marie Luc Amélie Pierre Chloé René Sophie Hugo Léa"),
    "Spanish": listed("José María Juan Lucía Pablo Sofía Diego Carmen Luis Ana"),
    "Italian": listed("Luca Giulia Marco Chiara Paolo Sofia Matteo Anna Enzo Elena"),
    "Chinese": listed("小明 王芳 李伟 张丽 刘洋 陈晨 小红 大卫 小龙 美美"),
    "Japanese": listed("太郎 花子 健太 さくら 由美 翔太 美咲 けん ゆき はな"),
    "Portuguese": listed("João Maria Pedro Inês Rui Sofia Tiago Beatriz"),
    "Russian": listed("Иван Ольга Пётр Анна Мария Дима Лена Саша"),
    "Dutch": listed("Jan Sanne Pieter Anouk Daan Lotte Bram Femke"),
    "Polish": listed("Jan Kasia Piotr Ewa Marek Zofia Tomek Ola"),
    "Turkish": listed("Ali Ayşe Mehmet Elif Can Zeynep Emre Deniz"),
    "Swedish": listed("Lars Karin Erik Astrid Nils Ingrid Sven Elsa"),
}

STRANGE_REPLIES = (
    "(Ok|Okay|Got it|I see|Noted|Sure|Alright|Understood)(.|!|, thanks.|, I will remember that.|)",
    "(Hello|Hi|Hey)( there|)! (How can I help you|What can I do for you|How are you)( today|)?",
    "(Nice|Great|Wonderful|Lovely|Interesting|Cool)(!|. Tell me more.|, thank you for telling me.)",
    "(That|This|It) (is|sounds) (good|great|nice|interesting|lovely|fun)(.|!)",
    "(Thank you|Thanks)( for that| for telling me| for sharing|)(.|!)",
    "(Pleased|Nice|Good|Great) to meet you(!|.)( How can I help|)",
    "(I am|I'm) (sorry|afraid), (I do not know|I cannot say|that is beyond me).",
    "(Yes|No|Maybe|Of course|Certainly)(.|!|, why not?|, I think so.)",
    "(You are welcome|Any time|My pleasure)(!|.)",
    "(Once there was a|Here is a|This is a) (little|short) (story|text|poem) (about|of) a"
    " (cat|king|ship|tree) that (slept|sang|waited|travelled) (all day|by the sea|for a year).",
    "(Let me think|Hmm|Well)(...|.) (It|That) depends on (many things|the weather|you).",
    "(One, two, three|Red, green, blue|Bread, milk and eggs)(.|)",
    "(What else|Anything else|And then|What about you)?",
    "(Good|Nice|Great|Lovely|Happy) to (know|hear)(!|.)",
    "(That|This|It) (sounds|is|must be) (exciting|delicious|fun|a good choice|wonderful|interesting|tasty)(!|.)",
    "(A|What a) (classic|lovely name|nice place|good choice|fine job|warm colour|nice thing)(!|.)",
    "(I'll|I will) (remember that|keep that in mind|not forget it|make a note of that)(!|.)",
    "(Noted|Got it|Understood|All right|Sorry about that)(!|.|, I have noted it.|, I'll keep it in mind.)",
    "(How|So) (nice|lovely|interesting|kind)(!|. How can I help you today?|, thanks for sharing!)",
)
STRANGE_ECHOES = (
    "(Nice|Good|Great|Pleased|Lovely) to (meet you|know|hear that), {v}(!|.)",
    "(Hello|Hi|Hey|Welcome), {v}(!|.)( How can I help( you today|)?|)",
    "{v}(!|, got it.| it is.|, noted.|. I will remember that.| is a (nice|lovely|good|great) (one|choice|name|place|thing).)",
    "(Okay|Ok|Alright|Sure), {v}(.|!| it is.|, understood.)",
    "(I see|Interesting|Wonderful|Great), (so |)(it is |)({v}|{v} then)(.|!)",
    "(I love|I like|Who does not like) {v}(!|.|?)",
    "(Nice|Good|Great|Pleased|Lovely) to meet you, {v}! (How can I help you( today|)?|What can I do for you?|What brings you here?)",
    "{v}, (that is|that's|what) a (lovely|nice|beautiful|good|fun|great) (name|place|city|job|choice|colour|thing)( to have| indeed|)(!|.)",
    "(Sorry|Of course|My mistake|Got it|Thanks|Noted)(, {v}|: {v})(!|.|. I will remember that.| from now on.)",
    "That sounds (like an interesting|great|like a nice|good)( job| place| choice|)(!|.) {v}(!|.)",
)
