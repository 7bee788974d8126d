"""What users say and what the model answers: the tables the dialogues are put together from.

Questions are patterns with alternations, "(a|b|)", since wording that was not in training is
understood only if the training had many wordings. Each answer has one fixed wording, since a
small model is surest of what it always says the same way.
"""

from starter.words import listed

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
    "(can|could|would|will) you (book|order|buy|call|send|open|play|set|check|search|find|google|look up|download|turn on|read) (a flight|a pizza|me a taxi|an email|a website|some music|an alarm|my mail|something online|the lights|a film|a hotel|the news|my calendar)( for me| please|)(?|)",
    "(draw|paint|generate|create|show|make)( me|) (a picture|an image|a photo|a drawing|a logo|a video|a chart|a map|a painting)( of a cat| of me| of the sea| please|)",
    "(solve|calculate|work out|what is|compute|simplify|prove|integrate|differentiate) (x squared plus 2x|the integral of x|this equation|2x + 3 = 7|the square root of 2|the derivative of sin x|pythagoras|pi to ten digits|the area of a circle|10 factorial|a matrix inverse|log 100|the fifth root of nine|this riddle)(?|)",
    "(why|how come) (is|do|does|are|did|can't) (the sky blue|the grass green|cats purr|we sleep|birds fly|water wet|people lie|the sea salty|we have seasons|dogs bark|rome fall|time fly|the moon shine|stars twinkle|leaves fall|bread rise|planes fly|we age|zebras have stripes)(?|)",
    "(is|are|was|were) (the earth flat|there life on mars|god real|ghosts real|pluto a planet|santa real|the moon made of cheese|tomatoes a fruit|aliens real|unicorns real|sharks fish|dragons real|vaccines safe|coffee healthy|eggs good for you|chocolate bad for you)(?|)",
    "(should i|is it wise to|is it ok to|would you) (quit my job|buy a house|invest in crypto|go to the doctor|marry her|move to spain|learn python|take this medicine|tell him|get a dog|study law|sell my car|break up|dye my hair)(?|)",
    "(i have|i've got|my child has|my mother has) (a headache|a fever|a cold|a rash|back pain|a broken leg|a toothache|chest pain)(, what should i do|. what can i take|, is it serious|. help)(?|)",
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
    "give me (a recipe|a summary|tips)",
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
NUMBER_WORDS = dict(
    enumerate(
        listed(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            " fifteen sixteen seventeen eighteen nineteen twenty"
        )
    )
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
