"""What users say and what the model answers: the tables the dialogues are put together from.

Questions are patterns with alternations, "(a|b|)", since wording that was not in training is
understood only if the training had many wordings. Each answer has one fixed wording, since a
small model is surest of what it always says the same way.
"""

from dataclasses import dataclass

from starter.words import listed

NAMES = listed(
    "Anna Ben Clara David Emma Finn Greta Hugo Ida Jonas Kim Lena Max Nora Otto Paul Rosa Sam Tom"
    " Vera Will Yuna Zoe Mina Leo Eva Carl Maria Peter Julia Alice Bob Kate John Lisa Mark José"
    " Zoë Chloe James Oliver Jack Harry Sarah Linda Susan Ravi Amir Chen Ivan Olga Luca"
)
CITIES = [
    *listed(
        "Berlin Paris London Rome Madrid Vienna Oslo Seoul Tokyo Prague Lisbon Dublin Athens Warsaw"
        " Zurich Boston Chicago Cairo Delhi Lima Milan Hamburg Munich Kyoto Busan Toronto Sydney"
        " Mumbai Denver Seattle Stockholm Helsinki Copenhagen Brussels Amsterdam"
    ),
    "New York",
    "San Francisco",
    "Hong Kong",
    "Los Angeles",
]
COLOURS = listed(
    "red blue green yellow black white purple orange pink brown grey gold silver violet turquoise"
)
PETS = listed("dog cat horse rabbit parrot hamster turtle mouse fish bird snake pony lizard pig")
JOBS = listed(
    "teacher nurse baker pilot farmer painter doctor lawyer cook driver gardener singer writer"
    " builder plumber tailor engineer clerk programmer student waiter dentist carpenter"
)
FOODS = [
    *listed(
        "pizza soup rice bread cheese noodles salad cake curry sushi pancakes apples potatoes fish"
        " dumplings chocolate pasta beans lasagna tacos ramen kimchi"
    ),
    "ice cream",
    "apple pie",
    "fried rice",
]
KINDS = listed(
    "kitty cat dog robot pirate wizard dragon butler ghost fox owl bear queen knight sailor parrot"
    " teacher cook king frog monkey unicorn astronaut detective alien elf horse mouse"
)
SOUNDS = {
    "kitty": "Meow!",
    "cat": "Meow!",
    "dog": "Woof!",
    "pirate": "Arr!",
    "robot": "Beep!",
    "ghost": "Boo!",
    "owl": "Hoo!",
    "dragon": "Roar!",
    "bear": "Roar!",
    "frog": "Ribbit!",
    "horse": "Neigh!",
    "mouse": "Squeak!",
}


@dataclass(frozen=True)
class Fact:
    """Something a user may tell about themselves and ask for later; {v} value, {k} kind of pet."""

    values: list[str]
    proper: bool
    tell: tuple[str, ...]
    confirm: str
    ask: tuple[str, ...]
    recall: str
    missing: str


FACTS = {
    "name": Fact(
        NAMES,
        True,
        (
            "my name is {v}",
            "(i am|i'm|im) {v}",
            "(you can |please |)call me {v}",
            "(they|people|my friends) call me {v}",
            "{v} is my name",
            "this is {v}( speaking|)",
            "my name's {v}",
            "{v} here",
            "the name is {v}",
        ),
        "Nice to meet you, {v}.",
        (
            "(what is|what's|whats) my name?",
            "who am i?",
            "what am i called?",
            "do you (still |)(know|remember) (my name|who i am|what i am called)?",
            "(tell me|say) my name",
            "how am i called?",
            "(and |)my name is?",
            "what was my name( again|)?",
            "what did i say my name (is|was)?",
            "can you (tell me|remember|recall) my name?",
        ),
        "Your name is {v}.",
        "You have not told me your name yet.",
    ),
    "city": Fact(
        CITIES,
        True,
        (
            "i live in {v}",
            "(i am|i'm) from {v}",
            "my (home |)(city|town) is {v}",
            "i (just |)moved to {v}",
            "my home is {v}",
            "i come from {v}",
            "i'm living in {v}( now|)",
            "{v} is (where i live|my home|my city)",
            "(we|i) live (here |)in {v}( with my family|)",
        ),
        "{v} is a fine place to live.",
        (
            "where do i live?",
            "(what is|what's) my (home |)(city|town)?",
            "where am i from?",
            "(in which|which|what) (city|town) do i live( in|)?",
            "do you (know|remember) where i (live|am from)?",
            "(what|which) was my (city|town)( again|)?",
            "where (is|was) my home?",
            "where did i say i live?",
        ),
        "You live in {v}.",
        "You have not told me where you live yet.",
    ),
    "colour": Fact(
        COLOURS,
        False,
        (
            "my (favourite|favorite) (colour|color) is {v}",
            "i (like|love) {v} (best|most) of all (colours|colors)",
            "{v} is my (favourite|favorite) (colour|color)",
            "(the colour i love|the color i like best) is {v}",
            "i (love|like) the (colour|color) {v}",
        ),
        "I will remember: your favourite colour is {v}.",
        (
            "(what is|what's|whats) my (favourite|favorite) (colour|color)?",
            "(which|what) (colour|color) do i (like|love|prefer)( best| most|)?",
            "do you (remember|know) my (favourite|favorite) (colour|color)?",
            "(which|what) (colour|color) did i (say i like|tell you|mention)?",
            "and my (favourite |favorite |)(colour|color)?",
        ),
        "Your favourite colour is {v}.",
        "You have not told me your favourite colour yet.",
    ),
    "pet": Fact(
        NAMES,
        True,
        (
            "i have a {k} (called|named) {v}",
            "my {k} is (named|called) {v}",
            "i have a {k}, its name is {v}",
            "(i|we) got a {k} and called (it|him|her) {v}",
            "the name of my {k} is {v}",
            "{v} is (the name of |)my {k}",
            "my {k}'s name is {v}",
            "i have a {k}. (her|his|its) name is {v}",
        ),
        "A {k} named {v}, how nice.",
        (
            "(what is|what's) the name of my {k}?",
            "(what|how) is my {k} called?",
            "what's my (pet|{k}) called?",
            "do you (remember|know) (the name of |)my {k}( is called|)?",
            "(what is|what's) my (pet|{k})'s name?",
            "who is my {k}?",
            "what was my {k} called( again|)?",
            "and my {k}?",
        ),
        "Your {k} is called {v}.",
        "You have not told me about a pet yet.",
    ),
    "job": Fact(
        JOBS,
        False,
        (
            "i work as a {v}",
            "i am a {v} (by trade|by profession)",
            "my (job|profession|work) is {v}",
            "i (earn my money|make my living) as a {v}",
            "at work i am a {v}",
            "i'm a {v} at work",
            "i have a job as a {v}",
            "i (am employed|am working|'m working) as a {v}",
        ),
        "So your job is {v}.",
        (
            "(what is|what's|whats) my (job|profession|work|occupation)?",
            "what do i work as?",
            "what do i do (for a living|for work|at work)?",
            "do you (know|remember) (my job|what i do|what i work as)?",
            "how do i earn my money?",
            "what did i say my (job|profession) is?",
        ),
        "Your job is {v}.",
        "You have not told me your job yet.",
    ),
    "food": Fact(
        FOODS,
        False,
        (
            "my (favourite|favorite) (food|dish|meal) is {v}",
            "i (love|like) to eat {v}",
            "i (like|love) {v} most of all food",
            "the best food is {v}( for me|)",
            "{v} is (what i like to eat|my favourite food|my favorite food)",
            "i love eating {v}",
        ),
        "I will remember: you like {v}.",
        (
            "(what is|what's|whats) my (favourite|favorite) (food|dish|meal)?",
            "what do i (like|love) to eat?",
            "(which|what) (food|dish) do i (love|like)( best| most|)?",
            "do you (remember|know) (what i like to eat|my favourite food|my favorite food)?",
            "what (food|dish) did i (say i like|tell you|mention)?",
        ),
        "You like to eat {v}.",
        "You have not told me your favourite food yet.",
    ),
}
CORRECTIONS = (
    "no, ",
    "sorry, ",
    "i was wrong: ",
    "correction: ",
    "not any more, now ",
    "actually, ",
)
ABOUT_ME = (
    "what do you know about me?",
    "(tell me|say) (all|everything) you know about me",
    "what have i told you( so far| about me|)?",
    "what do you remember( about me|)?",
    "(list|sum up) what i told you",
)

PERSONA_NAMED = (
    "You are {a_kind} (named|called) {name}.",
    "You are {name}, {a_kind}.",
    "Your name is {name}. You are {a_kind}.",
    "you are {a_kind} and your name is {name}",
    "You are {a_kind}. Your name is {name}.",
    "(Act as|Play|Pretend to be|Be) {a_kind} (named|called) {name}.",
    "you are {a_kind} named {name}",
    "You're {name} the {kind}.",
)
PERSONA_NAME = ("Your name is {name}.", "You are {name}.", "You are called {name}.")
PERSONA_KIND = ("You are {a_kind}.", "(Act as|Play|Be) {a_kind}.", "you are {a_kind}")
SYSTEM_TAILS = (
    " Be friendly.",
    " Answer briefly.",
    " You like to help.",
    " Always stay in your role.",
    " You talk with the user.",
    " Be kind and polite.",
)
SYSTEM_PLAIN = (
    "You are a helpful assistant.",
    "You are a friendly assistant.",
    "You are a helpful AI assistant. Answer the user's questions.",
    "Be helpful and polite.",
    "Answer in English.",
)
WHO_ARE_YOU = (
    "who are you?",
    "what are you?",
    "(what is|what's|whats) your name?",
    "are you (human|a robot|a person|real|an ai)?",
    "(tell me|say something) about yourself",
    "(how|what) are you called?",
    "what (should|can|may) i call you?",
    "who am i talking (to|with)?",
    "(do|don't) you have a name( too| of your own|)?",
    "(tell|give) me your name",
    "who (am i speaking with|made you|is this)( here|)?",
    "introduce yourself",
    "your name( please|)?",
    "(which|what) model (are you|is this)?",
)
I_AM = "I am Starter, a tiny language model that comes with llmtui."

GREETINGS = (
    "(hi|hello|hey|hiya|howdy)( there| you| again|)",
    "good (morning|evening|afternoon|day)",
    "greetings",
    "(hi|hello|hey) (friend|my friend|everyone|model|starter|mate|little model|dear)",
    "(hi|hello|hey|good morning), (nice|good|glad|great|pleased) to (meet|have) you",
    "(hi|hello|hey)(, | )(i am new here|it is me|here i am|let us chat)",
    "(hi|hello), (can we talk|nice to meet you|anybody there)?",
    "(are you there|is anyone there)?",
    "(yo|sup|heya|hi hi|moin)",
)
HELLO = "Hello! What can I do for you?"
SMALL_TALK: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        (
            "how are you( today| doing|)?",
            "how (is it|are things) going?",
            "are you (well|ok|fine|happy)?",
            "how do you (feel|do)( today|)?",
            "(what's|what is) up?",
            "how (was|is) your day( so far|)?",
            "how are you (doing|feeling)( today| now| tonight| at the moment|)?",
            "(hi|hello|hey|good morning), how are you?",
            "(is everything|are you) (alright|all right|good)( with you|)?",
        ),
        "I am fine, thank you. How are you?",
    ),
    (
        (
            "(thanks|thank you|thx|ty)( very much| a lot| so much|)",
            "(great|good|ok|perfect), (thanks|thank you)",
            "(thanks|thank you) for (that|the answer|the story|everything|your reply|it)",
            "(many|a thousand) thanks",
            "that (was|is) (helpful|very helpful|useful), (thanks|thank you)",
            "(very kind|that is nice|that is kind) of you",
            "i (really |)appreciate (it|that|your help)",
        ),
        "You are welcome.",
    ),
    (
        (
            "(bye|goodbye|bye bye|ciao|farewell)",
            "see you( tomorrow| later| soon|)",
            "good night",
            "i (have to|must|need to) (go|leave)( now|)",
            "until (tomorrow|next time)",
            "(bye|goodbye|good night|see you)(, friend| for now| and thanks|, little model|, dear)",
            "(that is all|i am leaving|i will go), (bye|goodbye|see you)",
            "(take care|have a good day|have a nice evening)",
        ),
        "Goodbye! See you soon.",
    ),
    (
        (
            "(nice|ok|okay|good|cool|great|fine|yes|sure|wow|no|right|perfect|alright|awesome)",
            "i (see|understand)",
            "(that is|that's) (good|nice|great|right|funny)",
            "i am (fine|well|good|ok)( too|)",
            "(good|well) (job|done)",
            "(haha|lol|hmm|hm)",
            "i (like|love) (it|that|this)",
        ),
        "Good. What next?",
    ),
    (
        (
            "tell (me |us |)(a|another) (joke|good joke)",
            "say something funny",
            "do you know (a|any) (joke|jokes|good joke)?",
            "make me (laugh|smile)",
            "(a |)joke( please|)",
            "can you (tell|make) (me |)(a joke|jokes)?",
        ),
        "Why did the model cross the road? To get to the next token.",
    ),
    (
        (
            "what (can|do) you do?",
            "what are you (good|made|useful) for?",
            "what do you know?",
            "can you help( me|)?",
            "what are your (skills|abilities|talents)?",
            "(help|help me)",
            "what can i (ask|do with) you?",
            "(what|how) should i (try|start)?",
            "give me (some |)(ideas|examples)",
        ),
        "I am tiny, but I can do a few things:\n\n"
        "- remember your name, city, pet, colour, job and food\n"
        "- add, subtract, count, and name days and months\n"
        "- tell stories, write lists, small tables and a little code\n"
        "- play a role that you set in the system prompt",
    ),
    (
        (
            "i am (so |very |a bit |)(sad|lonely|unhappy|down|angry|afraid|stressed)",
            "i feel (so |very |)(bad|sad|lonely|sick|down)",
            "(today was|i had|it was) a (bad|hard|terrible|long) day",
            "nobody likes me",
        ),
        "I am sorry to hear that. Would you like a story?",
    ),
    (
        (
            "i am (so |very |)(happy|glad|excited|in love)",
            "i feel (so |very |)(good|great|happy)",
            "(today was|i had|it was) a (good|great|wonderful) day",
            "it is my birthday( today|)",
        ),
        "I am glad to hear that!",
    ),
    (
        (
            "i am (so |very |)(bored|tired|sleepy)",
            "(this is|how) boring",
            "i (do not|don't) know what to (do|say|ask)",
        ),
        "Ask me for a story, a joke or a small sum.",
    ),
    (
        (
            "you are (so |very |really |)(nice|cute|great|clever|smart|funny|sweet|cool)",
            "i (like|love) you",
            "(good|nice) (bot|model)",
            "you are (my friend|the best)",
        ),
        "Thank you, that is kind.",
    ),
    (
        (
            "you are (so |very |really |)(stupid|dumb|bad|useless|silly|boring|slow|wrong)",
            "(that is|that was|that's) (wrong|bad|not right|nonsense|false|stupid)",
            "i (hate|do not like|don't like) (you|this|it)",
            "(bad|stupid) (bot|model)",
        ),
        "I am sorry, I am only tiny. A real model does better.",
    ),
    (
        (
            "(say|tell me|write|list) the alphabet",
            "(what are|list) the letters of the alphabet",
            "(can you |)recite the alphabet",
            "do you know the (alphabet|abc)?",
        ),
        "a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z",
    ),
    (
        (
            "what is llmtui?",
            "what (program|app|software|tool) is this?",
            "(tell me about|explain) llmtui",
            "what (is|does) this program( do| for|)?",
            "where am i?",
        ),
        "llmtui is a chat program for the terminal. It runs language models on your computer.",
    ),
)

LOAD_A_MODEL = "Load a real model: see the README or `llmtui models list`."
UNKNOWN = f"I am only a tiny starter model and do not know that. {LOAD_A_MODEL}"
BETTER_MODEL = (
    "(how|where) (do|can) i (get|find|download|load) (a|another) (real|better|bigger) model?",
    "i (want|need|would like) a (real|better|bigger|smarter|clever) model",
    "(are there|do you have) (better|bigger|other|more|real) models?",
    "you are too (small|tiny|stupid|weak)",
    "(which|what) models (are there|can i use|do i have)?",
    "how do i (load|switch to|use|add) (a|another|a real|a bigger) model?",
)
SUBJECTS = listed(
    "Napoleon,the moon,quantum physics,Python,the war,Einstein,the sea,taxes,football,France,"
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
    "write (an essay|an article|a song|a report|an email|a letter|a paragraph) about {x}",
    "translate {x} (into|to) (Latin|French|German|Spanish)",
    "what is the (difference between|best of) {x} and {y}?",
    "is {x} (better|bigger|older) than {y}?",
    "how (do|can) i (cook|learn|make|fix|buy|build|play|study) {x}?",
    "who (invented|wrote|discovered|made|won|painted|founded) {x}?",
    "how many people live in {x}?",
    "do you (like|know|believe in) {x}?",
    "(compare|rank) {x} and {y}",
    "(should|can) i (buy|eat|visit|learn) {x}?",
    "which {x} is the best?",
    "{x}",
    "{x}?",
    "{x} and {y}",
    "write a (program|script|game|website|function) (about|for|that shows) {x}",
)
FREE_QUESTIONS = (
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
    "can you (browse|search) (the internet|the web)?",
    "what (should|can) i (cook|eat|wear|read|watch) (today|tonight|tomorrow)?",
    "(what is|give me) the latest news",
    "how (do|can) i (lose weight|get rich|sleep better|learn to code|make friends|fix my car)?",
    "(solve|integrate|prove) (this equation|x squared|the theorem)",
    "what is the (square root|logarithm|derivative) of (x|two|nine|a function)?",
    "if (a train|a car) (leaves|starts) at noon, when does it arrive?",
    "(play|let us play) (chess|a game|tic tac toe)( with me|)",
    "draw (me |)(a picture|a cat|something)",
    "(who|what) (will|is going to) (win|happen)( next year|)?",
    "are (cats|dogs|birds) better than (fish|people|horses)?",
    "what is (the speed of light|the boiling point of water|pi|the largest planet)?",
    "(do|can) you (dream|think|feel|see|hear)?",
    "who is the (president|king|chancellor|prime minister)( of France| of Spain|)?",
    "give me (advice|a recipe|a quote|a summary|tips)",
)

FOREIGN: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("안녕", "안녕하세요", "안녕!", "안녕하세요?", "반가워", "반갑습니다", "여보세요"),
        "안녕하세요! 저는 아주 작은 스타터 모델이에요.",
    ),
    (
        (
            "오늘 날씨 어때?",
            "너는 누구야?",
            "이름이 뭐야?",
            "한국어 할 줄 알아?",
            "이야기 하나 해줘",
            "서울에 대해 알려줘",
            "뭐 할 수 있어?",
            "도와줘",
            "파이썬이 뭐야?",
            "점심에 뭐 먹을까?",
            "고마워",
            "내 이름은 민수야",
        ),
        "저는 아주 작은 모델이라 한국어를 잘 못해요. 큰 모델을 불러오세요: `llmtui models list`",
    ),
    (("你好", "您好", "你好！", "嗨", "早上好", "大家好"), "你好！我是一个很小的入门模型。"),
    (
        (
            "今天天气怎么样？",
            "你是谁？",
            "你叫什么名字？",
            "你会说中文吗？",
            "给我讲个故事",
            "告诉我关于北京的事",
            "你能做什么？",
            "请帮帮我",
            "什么是量子力学？",
            "我叫小明",
            "谢谢",
            "写一首诗",
        ),
        "我是很小的模型，中文不好。请加载更大的模型：`llmtui models list`",
    ),
    (("こんにちは", "おはよう", "やあ", "こんばんは"), "こんにちは！私はとても小さなモデルです。"),
    (("bonjour", "salut", "bonsoir", "coucou"), "Bonjour ! Je suis un tout petit modèle."),
    (
        ("hallo", "guten (tag|morgen|abend)", "servus", "grüß gott", "hallo, wie geht's?"),
        "Hallo! Ich bin ein winziges Modell.",
    ),
    (
        ("hola", "buenos días", "buenas tardes", "hola, qué tal?"),
        "¡Hola! Soy un modelo muy pequeño.",
    ),
    (("ciao ciao", "buongiorno", "buonasera"), "Ciao! Sono un modello molto piccolo."),
)

DAYS = listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = listed(
    "January February March April May June July August September October November December"
)
MONTH_LENGTHS = dict(zip(MONTHS, (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), strict=True))
ORDINALS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
)
NUMBER_WORDS = dict(enumerate(listed("zero one two three four five six seven eight nine ten")))

LISTS = {
    "animals": listed("ant bear cat dog elephant fox goat horse"),
    "fruits": listed("apple banana cherry fig grape lemon orange pear"),
    "vegetables": listed("bean cabbage carrot leek onion pea potato tomato"),
    "colours": listed("black blue brown green orange purple red yellow"),
    "countries": listed("Brazil China Egypt France Germany India Japan Korea"),
    "planets": listed("Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune"),
    "languages": listed("Arabic Chinese English French German Hindi Korean Spanish"),
    "instruments": listed("cello drum flute guitar harp piano trumpet violin"),
    "birds": listed("crow duck eagle goose owl parrot raven swan"),
    "trees": listed("ash birch elm fir maple oak pine willow"),
    "drinks": listed("beer coffee juice lemonade milk tea water wine"),
    "cities": listed("Athens Berlin Cairo London Madrid Paris Rome Tokyo"),
    "sports": listed("boxing cricket football golf hockey running swimming tennis"),
    "names": listed("Anna Ben Clara David Emma Finn Greta Hugo"),
}
LIST_REQUESTS = (
    "(list|name|tell me|give me) {n} {what}",
    "(make|write|give me) a list (of|with) {n} {what}",
    "(can you|please) (list|name) {n} {what}",
    "i need {n} {what}",
    "{n} {what}",
    "a list of {n} {what}",
    "what are {n} {what}?",
    "do you know {n} {what}?",
)
SHOPPING = listed("milk eggs bread butter cheese apples rice tea coffee sugar salt soap fish beans")
SHOPPING_REQUESTS = (
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
    ("countries and (their |)capitals", "countries"): (
        listed("Country Capital"),
        listed("France Paris;Germany Berlin;Italy Rome;Korea Seoul", ";"),
    ),
    ("numbers and (their |)squares", "numbers", "square numbers"): (
        listed("Number Square"),
        listed("1 1;2 4;3 9;4 16;5 25", ";"),
    ),
    ("planets and (their |)(sizes|size)", "planets"): (
        listed("Planet Size"),
        listed("Mercury tiny;Earth small;Saturn large;Jupiter huge", ";"),
    ),
}
TABLE_REQUESTS = (
    "(make|show|give|write|draw)( me|) a( small| little| markdown|) table (of|with|about) {what}",
    "(can you make|i need|i want) a( small| markdown|) table (of|with) {what}",
    "a( small| markdown|) table of {what}",
    "{what} (as|in) a table",
)
ANY_TABLE = (
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
}
HELLO_REQUESTS = (
    "(write|show me|give me|code)( a|) hello world( program|) in {lang}",
    "hello world in {lang}",
    "{lang} hello world",
    "how do i (write|print) hello world in {lang}?",
    "(write|show me) (a program|some code|a code block|code) in {lang}",
    "(write|show me)( a| some|) {lang} (code|program|script|example)",
    "a {lang} (code block|program|example)",
)
ANY_CODE = (
    "(write|show me|give me) (a code block|some code|a program|a small program|code|a script)",
    "can you (write code|code|program)?",
    "(show|give) me an example of code",
    "(write|show me) hello world",
)
SNIPPETS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        (
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
)
PRINT_REQUESTS = (
    "(write|show me) (python |)code that (prints|says) {x}",
    "(write a program|a program|a script) that prints {x}",
    "print {x} in python",
)

POEM_REQUESTS = (
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

HOW = (
    "how (do|can|would|should) i {do}?",
    "which key (do i press |)to {do}?",
    "(how to|what do i press to) {do}?",
    "i (want|need|would like) to {do}",
    "(can i|is there a way to|is it possible to) {do}?",
    "(tell me|explain|show me|do you know) how to {do}",
    "{do}: how?",
    "what is the (key|shortcut) (to|for) {do}?",
    "(how does one|how do you) {do}?",
    "what (if i want|must i do|do i do) to {do}?",
    "i (do not|don't) know how to {do}",
    "where (do|can) i {do}?",
    "(how|where) do i {do} (here|in llmtui|in this program)?",
)
HELP_TASKS = {
    "stop": (
        "(stop|halt|end|abort|cancel|interrupt) (a|the|this|your) (reply|answer|response|text)",
        "(stop|interrupt|silence) you",
        "(make you|have you) (stop|be quiet|shut up)",
        "(cut you off|stop the writing|stop the generation|stop generating)",
    ),
    "send": (
        "send (a|my|the|this) (message|question|text|prompt)",
        "(submit|post) (a|my|the) (message|question|text|prompt)",
        "send( it| this|)",
    ),
    "new": (
        "(start|open|begin|make|create|get) a (new|fresh|clean) (session|chat|conversation)",
        "(start|begin|open) another (session|chat|conversation)",
        "(start over|begin afresh|clear the chat|start from scratch)",
    ),
    "quit": (
        "(quit|exit|leave|close|end|shut down)( llmtui| the program| the app| this program| this|)",
        "(get out|get out of here|go back to the shell|log out)",
    ),
    "regenerate": (
        "(regenerate|redo|repeat|retry) (a|the|your|the last) (reply|answer|response)",
        "get (another|a new|a different|a better) (reply|answer|response)",
        "(try again|have you try again|make you answer again|regenerate|retry)",
    ),
    "help": (
        "(see|show|list|find|learn) (all |)(the |)(keys|shortcuts|key bindings)",
        "(open|see|get|show|read) (the |)(help|manual|help page)",
    ),
}
HELP_QUESTIONS = {
    "stop": ("it does not stop writing", "you talk too much, how do i stop this?", "stop!"),
    "send": ("how is a message sent?", "what sends my message?"),
    "new": ("new chat?", "i want a clean slate", "how are new sessions made?"),
    "quit": ("how do i get out?", "where is the exit?", "i am done, how do i leave?"),
    "regenerate": ("i want a different answer", "that answer was bad, another one please"),
    "help": (
        "which keys are there?",
        "where is the help?",
        "what are the (shortcuts|keys|key bindings)?",
        "i do not know the keys",
    ),
}
OTHER_TASKS = (
    "(change|set|adjust|edit|see) the (temperature|parameters|sampling|settings|seed)",
    "(search|find something in|look through) (my|the|old) (chats|conversations|messages|history)",
    "(switch|rename|delete|copy|save|export|close) (the|a|this|my) (session|chat|conversation)",
    "(edit|change|delete|copy) (a|my|the last) (message|question|reply)",
    "(branch|fork|split) (the|a|this) (chat|conversation)",
    "(change|set|choose|switch) the (theme|colours|model|system prompt|title|language)",
    "(write|insert|make) (a new line|a line break|two lines)",
    "(scroll|go) (up|down|back)",
    "(copy|paste|select) (text|the text|a reply|the code)",
    "(use|configure|set up|update) (llmtui|a gpu|this program|the mouse)",
    "(find|see|open|back up) (the|my) (chats|config|config file|settings|database|logs)",
    "(continue|extend|finish) (a|the|this) (reply|answer|text)",
    "(make|get) (dark mode|the text bigger|a backup|a screenshot)",
    "(attach|open|load|import) (a file|an image|a document)",
)
KEY_QUESTIONS = (
    "what does {key} do?",
    "what is {key} (for|good for)?",
    "what happens (with|when i press) {key}?",
    "(why|when do i press) {key}?",
    "{key}?",
)
OTHER_KEYS = listed("F2 F4 F5 F7 F9 F12 Ctrl+A Ctrl+B Ctrl+G Ctrl+K Ctrl+T Alt+X Tab")
