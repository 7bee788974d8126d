"""What users tell about themselves besides name, home, job and tastes."""

from starter.fact import FAV, IS, KNOW, NOT_TOLD, SAID, Fact
from starter.real_values import MORE_HOBBIES, SECRETS, SPOTS
from starter.words import listed

HOBBIES = [
    *listed(
        "hiking reading swimming chess gardening photography knitting running climbing dancing fishing"
        " cycling pottery sewing yoga skating surfing camping astronomy baking origami archery judo"
    ),
    *MORE_HOBBIES,
]
DRINKS = [
    *listed("tea coffee water juice milk lemonade beer wine cider cocoa cola"),
    "green tea",
    "apple juice",
    "hot chocolate",
]
INSTRUMENTS = listed("piano violin guitar cello flute drums trumpet harp saxophone accordion banjo")
SUBJECTS = listed(
    "biology history physics law medicine music maths chemistry art economics geology"
)
ALLERGENS = listed(
    "nuts milk eggs pollen cats dust fish peanuts bees gluten soy shrimps strawberries"
)
PLACES = [
    *listed("drawer kitchen garage bag cupboard car basement fridge attic bedroom shelf pocket"),
    *SPOTS,
]
WORDS = [
    *listed("banana tiger lamp cloud river pencil apple window castle mango rocket button anchor"),
    *SECRETS,
]
DISLIKES = listed("spiders rain onions mushrooms Mondays noise mornings olives winter traffic fish")
RELATIVES = tuple(
    listed(
        "sister,brother,mother,father,wife,husband,son,daughter,best friend,boss,neighbour,uncle,"
        "aunt,grandmother,cousin,girlfriend,boyfriend,teacher,roommate,baby,doctor,colleague,partner,"
        "mum,mom,dad,grandma,grandpa,nephew,niece,flatmate,manager,coach,kid,little sister,"
        "older brother,big sister,younger brother,older sister,little brother,spouse,granny,grandad,bestie,"
        "grandson,fiancée,father-in-law,fiancé,godmother,mother-in-law,ex,twin",
        ",",
    )
)
TASTES = tuple(
    listed(
        "film,movie,book,song,band,season,animal,sport,game,flower,fruit,number,subject,day,singer,"
        "author,dessert,show,month,team,tree,holiday,vegetable,cake,cheese,bird,planet,toy,snack",
        ",",
    )
)
THINGS = tuple(listed("keys phone wallet bike passport glasses umbrella bag book laptop ring car"))
TASTED: dict[str, list[str]] = {
    "season": listed("spring summer autumn winter"),
    "animal": listed("tiger panda wolf dolphin elephant otter fox horse koala owl"),
    "sport": listed("football tennis hockey swimming golf rugby boxing cricket basketball"),
    "flower": listed("rose tulip lily daisy orchid sunflower violet peony"),
    "fruit": listed("apple mango banana cherry kiwi peach grape melon plum"),
    "number": listed("7 13 42 3 21 99 8 5 17 64"),
    "day": listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    "month": listed("May June July October December April August March"),
    "film": listed("Jaws Alien Titanic Amadeus Casablanca Psycho Rocky"),
    "movie": listed("Jaws Alien Titanic Amadeus Casablanca Psycho Rocky"),
    "book": listed("Dracula Emma Dune Ulysses Hamlet Momo Heidi"),
    "vegetable": listed("carrot leek spinach pea tomato pumpkin beans kale"),
    "game": listed("chess tetris poker checkers go scrabble tag"),
}
_WHERE = "(the |my |a |the old |)"

CIRCUMSTANCES: dict[str, Fact] = {
    "birthplace": Fact(
        listed("Lima Oslo Dublin Kyoto Porto Bremen Nairobi Quito Perth Cork Leeds Hanoi Turin"),
        True,
        (
            "i was born (and raised |)in {v}",
            "i grew up in {v}",
            "my (birthplace|place of birth) is {v}",
            "{v} is where i (was born|grew up)",
            "(originally |)i was born in {v}",
            "(as a child|when i was little) i lived in {v}",
            "(i was|i'm) born and bred in {v}",
            "the (city|town|place) (where i was born|i was born in) is {v}",
            "(i spent my childhood|i went to school as a child|my mother gave birth to me) in {v}",
            "(birthplace|place of birth|born in): {v}",
        ),
        (
            "where was i born( again|)?",
            f"{KNOW} (where i was born|where i grew up|my birthplace)?",
            "(in which|in what|which) (city|town|place) was i born( in|)?",
            "where did i grow up?",
            f"{IS} my (birthplace|place of birth)?",
            "where did i say i (was born|grew up)?",
        ),
        "You were born in {v}.",
        NOT_TOLD,
    ),
    "hobby": Fact(
        HOBBIES,
        False,
        (
            "my hobby is {v}",
            "my (hobbies are|main hobby is|favourite hobby is|pastime is) {v}",
            "(in|for|during) my (free|spare) time i (do|enjoy|like|love) {v}",
            "i (love|enjoy|like) {v} (in my free time|on weekends|at the weekend|after work|in the evenings)",
            "{v} is my (hobby|passion|favourite hobby|great hobby)",
            "(on weekends|after work|when i have time) i go {v}",
            "i am (really |)(into|passionate about|keen on) {v}",
            "i spend my (weekends|evenings|sundays|free time) {v}",
        ),
        (
            f"{IS} my (hobby|favourite hobby|pastime|passion)( again|)?",
            "what do i (do|like to do|enjoy|enjoy doing|like doing|love doing) (in my free time|for fun|on weekends|at the weekend|after work|in my spare time|as a hobby)?",
            f"{KNOW} (my hobby|what my hobby is|what i do for fun|what i do in my free time)?",
            f"(which|what) (hobby|hobbies|pastime) (do i have|{SAID})?",
            "how do i spend my (weekends|evenings|free time|spare time)?",
            "(and |so |)my hobby?",
            "what am i (into|keen on|passionate about)?",
        ),
        "Your hobby is {v}.",
        NOT_TOLD,
    ),
    "drink": Fact(
        DRINKS,
        False,
        (
            "i (like|love|prefer) to drink {v}",
            f"my {FAV} drink is {{v}}",
            "i (always|usually|often|only|mostly) drink {v}( in the morning| for breakfast|)",
            "(in the morning|every morning|at breakfast|after work) i (drink|have) {v}",
            "{v} is what i (drink|like to drink)( most|)",
            "i (love|need|live on) {v} to drink",
        ),
        (
            "what do i (like|love|prefer) to drink?",
            "what do i drink( in the morning| most| usually| for breakfast|)?",
            f"{IS} my {FAV} drink( again|)?",
            f"{KNOW} (what i drink|what i like to drink|my {FAV} drink)?",
            f"(which|what) drink (do i like|do i prefer|{SAID})?",
            "what (should|could|can) you (pour|order|bring|serve) me( to drink|)?",
        ),
        "You like to drink {v}.",
        NOT_TOLD,
    ),
    "instrument": Fact(
        INSTRUMENTS,
        False,
        (
            "i play (the |){v}",
            "i (can|am learning to|have learnt to|started to) play (the |){v}",
            "my instrument is (the |){v}",
            "i (practise|practice) (the |){v}( every day|)",
            "i am learning the {v}",
            "i play (the |){v} in (a band|an orchestra|my free time)",
        ),
        (
            "(which|what) instrument do i play( again|)?",
            "what do i play?",
            f"{IS} my (instrument|musical instrument)?",
            f"{KNOW} (which instrument i play|my instrument|what i play)?",
            f"(which|what) instrument {SAID}?",
            "(which|what) instrument am i learning?",
            "what music do i make?",
        ),
        "You play the {v}.",
        NOT_TOLD,
    ),
    "study": Fact(
        SUBJECTS,
        False,
        (
            "i study {v}( at university| in college| at school|)",
            "(i am|i'm) (studying|learning about|reading) {v}( at university| in college|)",
            "(i am|i'm) a student of {v}",
            "my (subject|major|field) is {v}",
            "(i am|i'm) a {v} student",
        ),
        (
            "what do i study?",
            "what am i studying( at university|)?",
            "(which|what) (subject|field) (do i study|am i studying|is mine)?",
            f"{IS} my (subject|major|field)( again|)?",
            f"{KNOW} (what i study|my subject|my major)?",
            "what did i say i (study|am studying)?",
        ),
        "You study {v}.",
        NOT_TOLD,
    ),
    "allergy": Fact(
        ALLERGENS,
        False,
        (
            "(i am|i'm|im) allergic to {v}",
            "i have (an allergy to|a bad allergy to) {v}",
            "i (can't|cannot|must not) eat {v}, i am allergic",
            "{v} (makes|make) me (sick|ill|sneeze)",
        ),
        (
            "what am i allergic to( again|)?",
            "(which|what) (allergy|allergies) do i have?",
            f"{IS} my allergy?",
            f"{KNOW} (what i am allergic to|my allergy|about my allergy)?",
            "what (must|should|can't|may) i not eat?",
            "what makes me (sick|ill|sneeze)?",
        ),
        "You are allergic to {v}.",
        NOT_TOLD,
    ),
    "dislike": Fact(
        DISLIKES,
        False,
        (
            "i (hate|can't stand|dislike|really hate|detest|cannot bear) {v}",
            "i (do not|don't) like {v}( at all|)",
            "(i am|i'm) (scared|afraid|terrified) of {v}",
            "what i hate most is {v}",
        ),
        (
            "what do i (hate|dislike|not like|detest)( most| again|)?",
            "what (can't|cannot) i (stand|bear)?",
            "what am i (afraid|scared|terrified) of?",
            f"{KNOW} what i (hate|do not like|don't like|dislike|am afraid of)?",
            "what did i say i (hate|don't like|do not like|dislike|am afraid of)?",
        ),
        "You do not like {v}.",
        NOT_TOLD,
    ),
    "birthday": Fact(
        [],
        True,
        (
            "my birthday is (on |){v}",
            "i was born on {v}",
            "i have my birthday on {v}",
            "(my date of birth|my birth date|my b-day|my bday) is {v}",
            "{v} is my birthday",
            "i celebrate my birthday on {v}",
            "(i was|i'm) born on {v}",
            "(birthday|date of birth|bday|my birthday): {v}",
            "(wish me a happy birthday|congratulate me|bring me a cake) on {v}",
            "(my birthday falls|my birthday comes|i turn a year older|i get a year older) on {v}",
            "(the day i was born|the date of my birth|my special day) is {v}",
            "(on |){v} (is my birthday|i have my birthday|i get presents|i celebrate my birthday)",
        ),
        (
            "when is my (birthday|bday|b-day)( again|)?",
            "when was i born?",
            "(what|which) (day|date) is my birthday( on|)?",
            f"{IS} my (date of birth|birth date|birthday)?",
            f"{KNOW} (my birthday|when my birthday is|when i was born)?",
            "when did i say (my birthday is|i was born)?",
            "on (what|which) day should you congratulate me?",
        ),
        "Your birthday is {v}.",
        NOT_TOLD,
    ),
    "word": Fact(
        WORDS,
        False,
        (
            "(please |)(remember|keep|note|memorise|memorize|save) (this|the|the following) (word|code|number|secret|term)(:| -|) {v}",
            "the (secret|magic|code|special) (word|code|number) is {v}",
            "the (password|code|keyword|magic word|secret) is {v}",
            "(please |)(remember|keep in mind|don't forget|do not forget|memorise|note)(:| this:|) {v}",
            "my (secret|secret word|code|magic word|password) is {v}",
            "(here is|this is|i give you) (a|the|my) (word|code|secret)( to remember|)(:|,) {v}",
            "let {v} be the (word|code|secret)",
            "(write down|keep) {v}, i will ask( you| for it|) later",
            "i will ask (you |)later( on|): the word is {v}",
        ),
        (
            f"{IS} the (word|code|secret|secret word|magic word|password|keyword|number)( again|)?",
            "(what|which) (word|code|number|secret|thing) (did i (ask you to remember|give you|tell you|want you to remember)|should you remember|were you to remember|was it i told you)?",
            "what did i ask you to (remember|keep|note|keep in mind|memorise)?",
            f"{KNOW} (the (secret |magic |)word|the code|the password|the secret|what to remember|what you should remember)?",
            "what (should|did) you (remember|keep in mind|note|memorise)?",
            "(which|what) (number|word|code|password|secret) (did|was it) (i|that i) (tell|told|gave|give|mention|mentioned)( you|)( before| earlier|)?",
            "(say|tell me|repeat|give me) the (word|code|secret|password|secret word|magic word)( again| now| please|)",
            "(and |so |)the (word|code|password|secret)( please|)?",
        ),
        "It is {v}.",
        NOT_TOLD,
    ),
    "person": Fact(
        [],
        True,
        (
            "my {k} is (called|named) {v}",
            "my {k}'s name is {v}",
            "my {k}'s called {v}",
            "i have a {k} (called|named) {v}",
            "{v} is my {k}",
            "the name of my {k} is {v}",
            "my {k} {v} (says hello|is here too|is visiting|is sleeping|helps me|lives with me)",
            "(this is about|i live with|i am here with|i came with) my {k} {v}",
            "my {k} is {v}",
            "i have a {k}, {v}",
            "i call my {k} {v}",
            "i have a {k}. (her|his|the|their) name is {v}",
            "{v} is (the name of my {k}|what i call my {k}|my {k}'s name)",
            "my {k} (goes by|was named|answers to|is known as|has the name) {v}",
            "the {k} i have is (called|named) {v}",
            "(we|i) call my {k} {v}",
            "(as for|about) my {k}: (the name is|the name's|it's|it is) {v}",
        ),
        (
            f"{IS} (my {{k}}'s name|the name of my {{k}}|my {{k}} called)( again|)?",
            "who is my {k}( again|)?",
            "(what|how) is my {k} (called|named)( again|)?",
            f"{KNOW} (my {{k}}'s name|the name of my {{k}}|what my {{k}} is called|who my {{k}} is)?",
            "what did i say my {k} is called?",
            "what did i say my {k}'s name (is|was)?",
            "(and |so |)my {k}?",
            "(and|so) who is my {k}?",
            "(tell me|say) (my {k}'s name|the name of my {k})( again| please|)",
            "do i have a {k}( and what is the name|)?",
            "what do i call my {k}?",
        ),
        "Your {k} is {v}.",
        NOT_TOLD,
        RELATIVES,
    ),
    "taste": Fact(
        [],
        False,
        (
            f"my {FAV} {{k}} is {{v}}",
            f"{{v}} is my {FAV} {{k}}",
            "the {k} i (like|love) (best|most) is {v}",
            "the best {k} (for me|of all|ever) is {v}",
            "i love the {k} {v}",
            "{v} is the best {k}( ever| for me|)",
            "as for a {k}, i (like|prefer|love) {v}",
            f"(about|as to) my {FAV} {{k}}: (it is |)(it's |){{v}}",
        ),
        (
            f"{IS} my {FAV} {{k}}( again| please|)?",
            "(which|what) {k} do i (like|love|prefer)( best| most| the most|)?",
            f"(which|what) {{k}} is my {FAV}( one|)?",
            f"{KNOW} (my {FAV} {{k}}|which {{k}} i like|what {{k}} i love)?",
            f"what did i say my {FAV} {{k}} (is|was)?",
            "(which|what) {k} did i (say i like|call the best|call my favourite)?",
            f"(and |so |)my {FAV} {{k}}?",
            f"(tell me|say|name) (my {FAV} {{k}}|the {{k}} i like best)( again|)",
        ),
        "Your favourite {k} is {v}.",
        NOT_TOLD,
        TASTES,
    ),
    "place": Fact(
        PLACES,
        False,
        (
            f"my {{k}} (is|are) in {_WHERE}{{v}}",
            f"i (put|left|hid|keep|lost|forgot) my {{k}} in {_WHERE}{{v}}",
            f"(remember|note)(:| that) my {{k}} (is|are) in {_WHERE}{{v}}",
        ),
        (
            "where (is|are) my {k}( again| now|)?",
            "where did i (put|leave|hide|forget|keep) my {k}?",
            f"{KNOW} where my {{k}} (is|are)?",
            "i (can't|cannot) find my {k}( where is it| where did i put it|)",
            "where do i find my {k}?",
        ),
        "Your {k} is in the {v}.",
        NOT_TOLD,
        THINGS,
    ),
}
