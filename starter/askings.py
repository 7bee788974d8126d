"""The parts of a question for what was told, for each fact; `recall.py` puts them together.

Of each fact: the noun it goes by, the clause of an indirect question, the direct question, and
the beginning of a sentence to be completed. The key word comes with its synonyms and with
descriptions. {k} is the kind, where a user may tell several.
"""

from typing import NamedTuple


class Asking(NamedTuple):
    """What a question for one fact is made of; all are patterns."""

    noun: str
    clause: str
    direct: str
    start: str


_FAV = "(favourite|favorite|favourite|favorite|favourite|favorite|fave|fav|preferred|number one|top|best-loved)"
_BEST = "( best| most| the most| the best| more than all others| above all| more than any other|)"
_WHICH = "(which|what)"
_PLACE = "(city|town|place|city|part of the world|spot on the map)"
_TRADE = "(job|profession|occupation|job|trade|line of work|career|kind of work|sort of job)"
_DISH = "(food|dish|meal|food|dish|food|kind of food|thing to eat)"
_SHADE = "(colour|color|colour|color|colour|color|shade|hue)"
_ANIMAL = "({k}|{k}|{k}|{k}|pet|animal)"

GUESSES: dict[str, tuple[str, ...]] = {
    "name": (
        "is my name {v}?",
        "am i called {v}?",
        "(did i say|did i tell you|didn't i say) (that |)my name is {v}?",
        "is my name {v} or {w}?",
        "am i called {v} or {w}?",
    ),
    "city": (
        "do i (live in|come from) {v}?",
        "is my (city|town|home town) {v}?",
        "(did i say|did i tell you|didn't i say) (that |)i live in {v}?",
        "do i live in {v} or (in |){w}?",
        "am i from {v} or (from |){w}?",
    ),
    "colour": (
        "is my (favourite|favorite) (colour|color) {v}?",
        "do i like the (colour|color) {v} best?",
        "is {v} my (favourite|favorite) (colour|color)?",
        "is my (favourite|favorite) (colour|color) {v} or {w}?",
    ),
    "pet": (
        "is my {k} (called|named) {v}?",
        "is my {k}'s name {v}?",
        "is {v} the name of my {k}?",
        "is my {k} called {v} or {w}?",
    ),
    "job": (
        "is my (job|profession) {v}?",
        "do i work as {a}?",
        "(did i say|did i tell you|didn't i say) (that |)i work as {a}?",
        "do i work as {a} or as {b}?",
    ),
    "food": (
        "is my (favourite|favorite) (food|dish) {v}?",
        "do i (like|love) to eat {v}( best|)?",
        "is {v} my (favourite|favorite) (food|dish)?",
        "is my (favourite|favorite) (food|dish) {v} or {w}?",
    ),
    "age": ("am i {v} years old?", "is my age {v}?", "am i {v} or {w} years old?"),
    "person": (
        "is my {k} (called|named) {v}?",
        "is my {k}'s name {v}?",
        "is {v} my {k}?",
        "is my {k} called {v} or {w}?",
    ),
}
"""Guesses, right or wrong: the answer is what was told. {v} and {w}; {a} and {b} with article."""

ASKINGS: dict[str, Asking] = {
    "name": Asking(
        "(my name|my name|my name|my name|my name|my first name|my full name|my own name|the name i gave you|the name i told you|the name i have|the name i go by|my name as i told you|the name my parents gave me|the name of the person you talk to|your user's name|the user's name)",
        "(what my name is|what i am called|who i am|what i'm called|what my name was|what to call me|how to address me|by what name to call me|which name i (gave you|told you|go by|have|said|use)|what people call me|what (my friends|my parents|others) call me|what name i (gave you|go by|told you|said|have)|who (you are talking to|is talking to you|i said i am|i told you i am|this is|you have here|it is that you talk to|is at the keyboard)|what i said my name is|how my parents named me|what is written on my passport as my name|how i introduced myself|who your user is)",
        "(what is my name|what's my name|who am i|what am i called|what was my name|whats my name|how am i called|who did i say i (am|was)|what did i say my name (is|was)|what did i say i am called|what did i tell you my name (is|was)|what name did i (give you|tell you|say|mention|introduce myself with|use)|which name did i (give you|tell you|say|mention)|under (what|which) name do you know me|what do (people|my friends|my parents|others|they) call me|what (should|do|would|will|can) you call me|how (should|would|do|will) you (address|greet|call) me|who (are you talking to|are you speaking with|am i again|is talking to you|is writing to you|is your user|is at the keyboard)|(which|what) name (do i have|do i go by|is mine|belongs to me|did my parents give me|do i use|do i answer to)|how did i introduce myself|who do you think i am|do you know who i am|do you know me by name|what name (should|would|can) you use for me|(what|which) name (is|stands) on my (passport|door|badge|letters))",
        "(my name is|i am called|people call me|you can call me|my first name is|you are talking to|the name is|i said my name is|hello, my name is)",
    ),
    "city": Asking(
        "(my city|my town|my home town|my hometown|my home|my home city|my place of residence|my current city|my location|the city i live in|the town i live in|the place i live in|the city i come from|the place i call home|the name of my (city|town|home town)|the city i (told you about|mentioned|gave you|named))",
        f"(where i live|where i live|where i am from|where i'm from|where i come from|where i (am based|reside|am living|make my home|am at home|stay|dwell|settled|hail from|said i live|told you i live|go home to|sleep at night|spend my nights)|{_WHICH} {_PLACE} i (live in|am from|come from|call home|call my home|am based in|said i live in|told you i live in|live in now)|in {_WHICH} {_PLACE} i (live|am at home|am living|have my home)|{_WHICH} {_PLACE} (is my home|i call my own|my home is in)|where (my home|my house|my flat|my apartment|my place|my front door|my bed) is|where (you would find me|one would find me at home|my home stands|my letters are sent|to visit me|home is for me))",
        f"(where do i live|where do i live|where am i from|where do i come from|where (am i based|do i reside|am i living|do i make my home|am i at home|is home for me|do i stay|do i hail from|is it that i live|did i say i live|did i say i am from|did i tell you i live|do i sleep at night|do i go home to|would you find me|would you send me a letter|would you visit me)|where (on earth|in the world) do i live|where (is|was) (my home|my house|my flat|my apartment|my place|my bed)|{_WHICH} {_PLACE} (do i live in|do i come from|do i call home|do i call my home|am i from|am i based in|did i say i live in|did i tell you about|did i mention|is my home|is home to me|am i at home in)|in {_WHICH} {_PLACE} (do i live|am i at home|is my home|is my house|am i living|did i say i live)|{_WHICH} (is|was) my (home |home|)(city|town|place)|{_WHICH} (city|town) did i (name|give you|say|mention|tell you)( as my home|))",
        "(i live in|i am from|my city is|my home town is|i come from|my home is in|the city i live in is|i am based in)",
    ),
    "colour": Asking(
        f"(my {_FAV} {_SHADE}|my {_FAV} {_SHADE}|my {_FAV} {_SHADE}|the {_SHADE} i (like|love|prefer){_BEST}|the {_SHADE} of my choice|my {_SHADE}|my choice of {_SHADE}|the name of my {_FAV} {_SHADE}|the {_SHADE} i (told you|mentioned|named))",
        f"(what my {_FAV} {_SHADE} is|{_WHICH} {_SHADE} i (like|love|prefer|adore|favour|am fond of|am a fan of){_BEST}|{_WHICH} {_SHADE} is my {_FAV}( one|)|{_WHICH} {_SHADE} (pleases me|makes me happy){_BEST}|{_WHICH} {_SHADE} i (told you|said|mentioned|would choose|would pick|would paint my room in|said i like|told you i love)|what i said my {_FAV} {_SHADE} (is|was))",
        f"(what is my {_FAV} {_SHADE}|what's my {_FAV} {_SHADE}|what was my {_FAV} {_SHADE}|{_WHICH} {_SHADE} do i (like|love|prefer|adore|favour){_BEST}|{_WHICH} {_SHADE} is my {_FAV}( one|)|{_WHICH} {_SHADE} (am i (fond|a fan) of|makes me happy|pleases me most|would i choose|would i pick|would i paint my room in|would i wear most|should my room have|should you use to please me)|{_WHICH} {_SHADE} did i (say i like|say is my (favourite|favorite)|tell you|mention|name|say i love|choose|call my {_FAV})|what did i say my {_FAV} {_SHADE} (is|was)|of all (colours|colors)(,|) which( one|) do i (like|love|prefer){_BEST}|in {_WHICH} {_SHADE} should (you|i) paint my (room|house|door))",
        f"(my {_FAV} {_SHADE} is|the {_SHADE} i like best is|the {_SHADE} i love is|i love the {_SHADE}|i like the {_SHADE})",
    ),
    "pet": Asking(
        f"(my {{k}}'s name|my {{k}}'s name|the name of my {_ANIMAL}|the name of my {{k}}|my pet's name|my {{k}}|the {{k}}'s name|the name i gave my {{k}}|the name my {{k}} has)",
        f"(what my {_ANIMAL} is (called|named)|what my {{k}}'s name is|what the name of my {_ANIMAL} is|which name my {{k}} has|how my {_ANIMAL} is called|what i (call|named|called) my {_ANIMAL}|what name i gave( to|) my {_ANIMAL}|who my {_ANIMAL} is|which name my {_ANIMAL} (has|goes by|answers to|listens to)|what i said my {{k}} is called|what (the {{k}} i have|our {{k}}|the {{k}}) is called|what name my {_ANIMAL} comes to)",
        f"(what is my {_ANIMAL} called|what is my {{k}} called|what's my {_ANIMAL}'s name|what's my {{k}}'s name|what is the name of my {_ANIMAL}|what is my {{k}} named|how is my {_ANIMAL} called|what do i call my {_ANIMAL}|what did i (call|name) my {_ANIMAL}|what was my {{k}}('s name| called)|{_WHICH} name (does my {_ANIMAL} have|did i give my {_ANIMAL}|has my {_ANIMAL}|does my {_ANIMAL} answer to|does my {{k}} go by)|what did i say my {{k}} is (called|named)|what did i say my {{k}}'s name (is|was)|what is our {{k}} called|who is my {_ANIMAL}|what name did i (tell you|mention|say) for my {{k}}|what is the {{k}}( i have| of mine| i told you about|) called|do i have a {{k}}(, and what is it called| and what's its name|)|(what|which|what kind of|what sort of) (pet|animal) (do i have|do i own|lives with me|is mine|do i keep)(, and what is it called| and what is its name||)|(do i have|have i got|do i own|do i keep) (a pet|any pets|an animal|any animals|a pet at home)|who is my pet|(what|which) (pet|animal) did i (tell you about|mention|say i have))",
        "(my {k} is called|my {k}'s name is|the name of my {k} is|i have a {k} called|my {k} is named)",
    ),
    "job": Asking(
        "(my job|my job|my profession|my occupation|my line of work|my work|my trade|my career|my day job|my position|my role at work|my calling|the job i have|the job i do|the work i do|the name of my job|the job i (told you|mentioned|told you about)|my livelihood|my employment)",
        f"(what my job is|what i do for a living|what i work as|what i do for work|what i am by (trade|profession)|how i (earn|make) my (living|money|bread)|{_WHICH} {_TRADE} i (have|do|am in|told you i have|said i have|mentioned|work in|am trained in)|what my (profession|occupation|line of work|trade|work|career|day job) is|what i do( all day|) (at work|at the office|to earn money|to pay the bills|for money|from nine to five|professionally)|what (they|people) pay me for|what i (said|told you) i (do|do for a living|work as|am by profession)|what i am (employed|working|hired) as|what kind of work i do|what my boss pays me for)",
        f"(what is my job|what's my job|what do i do for a living|what do i work as|what do i do for work|what is my (profession|occupation|line of work|trade|work|career|day job)|what was my (job|profession)|what am i by (trade|profession)|how do i (earn|make) my (living|money|bread)|{_WHICH} {_TRADE} (do i have|do i do|am i in|did i tell you|did i mention|did i say i have|is mine|do i work in)|what do i do( all day|) (at work|to earn money|to pay the bills|for money|from nine to five|professionally)|what (do they|does my boss) pay me (for|to do)|what did i (say|tell you) (my job (is|was)|i do|i do for a living|i work as)|what am i (employed|working|hired|paid) as|what kind of work do i do|(as what|in which job) (do i work|am i employed)|how do i spend my working days|what do i do from monday to friday|what is my (role|title|position) at work)",
        "(my job is|i work as a|for a living i am a|my profession is|i earn my living as a|i am employed as a|i told you i work as a)",
    ),
    "food": Asking(
        f"(my {_FAV} {_DISH}|my {_FAV} {_DISH}|the {_DISH} i (like|love|prefer){_BEST}|the name of my {_FAV} {_DISH}|my taste in food|the {_DISH} i (told you|mentioned|named))",
        f"(what my {_FAV} {_DISH} is|what i (like|love|prefer|enjoy) to eat{_BEST}|what i (like|love|enjoy) eating{_BEST}|{_WHICH} {_DISH} i (like|love|prefer|enjoy|adore|am fond of){_BEST}|{_WHICH} {_DISH} is my {_FAV}( one|)|what i (said|told you) (i like to eat|my {_FAV} {_DISH} (is|was)|i love to eat)|what (makes me happy at the table|should be on my plate|i would eat every day|tastes best to me|i would order)|what to (cook|serve|make|prepare) (for me|to please me|if i came to dinner)|{_WHICH} {_DISH} (tastes best to me|you could make me happy with))",
        f"(what is my {_FAV} {_DISH}|what's my {_FAV} {_DISH}|what was my {_FAV} {_DISH}|what do i (like|love|prefer|enjoy) to eat{_BEST}|what do i (like|love|enjoy) eating{_BEST}|{_WHICH} {_DISH} do i (like|love|prefer|enjoy|adore){_BEST}|{_WHICH} {_DISH} is my {_FAV}( one|)|{_WHICH} {_DISH} did i (say i like|tell you|mention|name|say i love|say is my (favourite|favorite)|call my {_FAV})|what did i (say|tell you) (i like to eat|my {_FAV} {_DISH} (is|was)|i love to eat)|{_WHICH} {_DISH} (am i fond of|tastes best to me|would i eat every day|makes me happy|would i choose|could you please me with)|what (would|should|could) you (cook|make|serve) (for me|to please me|to make me happy)|what would i (order|choose|pick|eat) in a restaurant)",
        f"(my {_FAV} {_DISH} is|i love to eat|i like to eat|what i like to eat is|the {_DISH} i like best is)",
    ),
    "age": Asking(
        "(my age|my age|my age|the age i told you|the age i am|my age in years|the number of my years)",
        "(how old i am|how old i am|what my age is|what age i am|how many years old i am|how many years i have( lived|)|how old i (said|told you) i am|which age i (told you|have|said|gave you)|how long i have (lived|been alive)|how many candles (are on|belong on) my cake)",
        "(how old am i|how old am i|what is my age|what's my age|what age am i|how many years old am i|what was my age|how old did i say i (am|was)|what age did i (say|tell you|mention|give you)|what did i say my age (is|was)|how many years have i (lived|been alive)|how many candles (are on|belong on) my cake|how long have i been alive|how old is your user)",
        "(i am this many years old:|my age is|i told you my age is|in years i am)",
    ),
    "other": Asking(
        "(my {k}|my {k}|my {k}|my {k}|the name of my {k}|the {k} i (told you|mentioned|gave you|have))",
        "(what my {k} is|what my {k} is|who my {k} is|what my {k} was|which {k} i (have|told you|mentioned|said|gave you)|what my {k} is called|what i (said|told you) my {k} is|what i said about my {k})",
        "(what is my {k}|what's my {k}|what was my {k}|who is my {k}|what is my {k} called|which {k} (do i have|is mine|did i tell you|did i mention|did i give you|did i say)|what did i (say|tell you) my {k} (is|was)|what is the {k} i (told you|mentioned|gave you)|what do i have as my {k})",
        "(my {k} is|my {k} is called|i told you my {k} is|my {k}:)",
    ),
    "person": Asking(
        "(my {k}'s name|my {k}'s name|the name of my {k}|my {k}|the name my {k} has|the {k} i (told you about|mentioned|have))",
        "(what my {k} is (called|named)|what my {k}'s name is|what the name of my {k} is|who my {k} is|how my {k} is called|which name my {k} (has|goes by)|what i call my {k}|what i (said|told you) my {k} is called|who i said my {k} is)",
        "(what is my {k} called|what is my {k} named|what's my {k}'s name|what is my {k}'s name|what is the name of my {k}|who is my {k}|how is my {k} called|what was my {k}('s name| called)|{w} name (does my {k} have|has my {k}|did i (tell you|give you|say) for my {k})|what did i (say|tell you) my {k} is called|what did i say my {k}'s name (is|was)|who did i say my {k} (is|was)|what do i call my {k})".replace(
            "{w}", _WHICH
        ),
        "(my {k} is called|my {k}'s name is|the name of my {k} is|my {k} is named|i have a {k} called)",
    ),
    "several": Asking(
        "(the names of my {k}|my {k}' names|the names my {k} have)",
        "(what my {k} are called|what the names of my {k} are|who my {k} are|how my {k} are called)",
        "(what are my {k} called|what are the names of my {k}|who are my {k}|how are my {k} called)",
        "(my {k} are called|the names of my {k} are|my {k} are)",
    ),
    "taste": Asking(
        f"(my {_FAV} {{k}}|my {_FAV} {{k}}|the {{k}} i (like|love|prefer){_BEST}|the name of my {_FAV} {{k}})",
        f"(what my {_FAV} {{k}} is|{_WHICH} {{k}} i (like|love|prefer|adore){_BEST}|{_WHICH} {{k}} is my {_FAV}( one|)|what i said my {_FAV} {{k}} (is|was)|{_WHICH} {{k}} i (told you|said) i (like|love){_BEST})",
        f"(what is my {_FAV} {{k}}|what's my {_FAV} {{k}}|what was my {_FAV} {{k}}|{_WHICH} {{k}} do i (like|love|prefer|adore){_BEST}|{_WHICH} {{k}} is my {_FAV}( one|)|what did i say my {_FAV} {{k}} (is|was)|{_WHICH} {{k}} did i (say i like|say i love|call my {_FAV})|of all {{k}}s(,|) which( one|) do i (like|love|prefer){_BEST})",
        f"(my {_FAV} {{k}} is|the {{k}} i like best is|the {{k}} i love most is)",
    ),
    "hobby": Asking(
        "(my hobby|my hobby|my pastime|my favourite hobby|my leisure activity|my passion|my free time activity)",
        f"(what my hobby is|what i (do|like to do|enjoy doing) (in my (free|spare) time|for fun|at the weekend|on weekends|after work|when i don't work)|how i spend my (free time|weekends|spare time|evenings)|what i do for (fun|pleasure)|{_WHICH} (hobby|pastime) i have|what my (pastime|passion) is)",
        f"(what is my hobby|what's my hobby|what do i (do|like to do|enjoy doing) (in my (free|spare) time|for fun|at the weekend|on weekends|after work|when i don't work)|how do i spend my (free time|weekends|spare time|evenings)|what do i do for (fun|pleasure)|{_WHICH} (hobby|pastime) do i have|what did i say my hobby (is|was)|what is my (pastime|passion|favourite hobby))",
        "(my hobby is|in my free time i like|for fun i like)",
    ),
    "drink": Asking(
        f"(my {_FAV} drink|the drink i like{_BEST}|my {_FAV} beverage)",
        f"(what i (like|love|prefer) to drink{_BEST}|{_WHICH} drink i (like|love|prefer){_BEST}|what my {_FAV} (drink|beverage) is|what i drink|what to (pour|serve) me to drink)",
        f"(what do i (like|love|prefer) to drink{_BEST}|{_WHICH} drink do i (like|love|prefer){_BEST}|what is my {_FAV} (drink|beverage)|what's my {_FAV} drink|what do i drink|what did i say i (drink|like to drink))",
        f"(my {_FAV} drink is|i like to drink)",
    ),
    "birthday": Asking(
        "(my birthday|my birthday|my date of birth|my bday|the date of my birthday|the day i was born|the day of my birth)",
        f"(when my birthday is|when i was born|what my birthday is|{_WHICH} (day|date) my birthday is( on|)|when i celebrate my birthday|when to (congratulate me|bring me a cake|wish me a happy birthday)|when i (said|told you) my birthday is|on which day i was born)",
        f"(when is my birthday|when's my birthday|when was i born|{_WHICH} (day|date) is my birthday( on|)|what is my (birthday|date of birth)|when do i celebrate my birthday|when did i say my birthday (is|was)|on {_WHICH} (day|date) (was i born|is my birthday)|when should you (congratulate me|bring me a cake|wish me a happy birthday))",
        "(my birthday is on|my birthday is|i was born on)",
    ),
    "word": Asking(
        "(the word|the code|the secret|the secret word|the magic word|the password|the word i gave you|the word i told you|the word to remember|the thing i asked you to remember|the thing you were to remember|the code i gave you)",
        f"({_WHICH} (word|code|secret|number) i (gave you|told you|asked you to remember|wanted you to keep)|what the (word|code|secret|secret word|password|magic word) (is|was)|what (i asked you to|you were to|you should) (remember|keep in mind|note|keep))",
        f"(what is the (word|code|secret|password|secret word|magic word)|what's the (word|code|password|secret word)|{_WHICH} (word|code|number|secret) did i (give you|tell you|ask you to remember|want you to keep)|what did i ask you to (remember|keep in mind|note|keep)|what were you (to remember|supposed to remember|asked to remember)|what was the (word|code|secret|password))",
        "(the word is|the code is|the secret word is|the password is)",
    ),
    "birthplace": Asking(
        "(my birthplace|my place of birth|the place of my birth|the city i was born in|the place where i was born)",
        f"(where i was born|where i grew up|{_WHICH} {_PLACE} i was born in|in {_WHICH} {_PLACE} i was born|what my (birthplace|place of birth) is)",
        f"(where was i born|where did i grow up|{_WHICH} {_PLACE} was i born in|in {_WHICH} {_PLACE} was i born|what is my (birthplace|place of birth)|where did i say i was born)",
        "(i was born in|my birthplace is|i grew up in)",
    ),
    "dislike": Asking(
        "(my dislikes|the thing i hate|the thing i don't like|the thing i can't stand)",
        "(what i (hate|dislike|don't like|do not like|can't stand|cannot bear|detest)( most|)|what i am (afraid|scared) of|what to keep away from me|what i said i (hate|don't like))",
        "(what do i (hate|dislike|not like|detest)( most|)|what don't i like|what can't i stand|what am i (afraid|scared) of|what did i say i (hate|don't like|can't stand)|what should you keep away from me)",
        "(i hate|i don't like|i can't stand|i am afraid of)",
    ),
    "allergy": Asking(
        "(my allergy|my allergies|the thing i am allergic to|the allergy i have|the allergy i told you about)",
        "(what i am allergic to|(which|what) allergy i have|what makes me (sneeze|sick|ill)|what i (can't|must not) eat|what i said i am allergic to)",
        "(what am i allergic to|(which|what) allergy do i have|what makes me (sneeze|sick|ill)|what (can't|must) i not eat|what is my allergy|what did i say i am allergic to)",
        "(i am allergic to|i have an allergy to)",
    ),
    "instrument": Asking(
        "(my instrument|my musical instrument|the instrument i play|the name of my instrument)",
        "((which|what) instrument i (play|am learning|practise|told you i play)|what my instrument is|what i play( in the band|))",
        "((which|what) (instrument|musical instrument) (do i play|am i learning|do i practise|did i say i play)|what is my instrument|what do i play)",
        "(i play the|my instrument is the)",
    ),
    "study": Asking(
        "(my field of study|my subject|my major|my studies|the subject i study|my course of study)",
        "(what i (study|am studying|learn at university)|(which|what) subject i (study|am studying)|what my (major|field of study|subject) is|what i said i study)",
        "(what do i study|what am i studying|(which|what) subject do i study|what is my (major|field of study|subject)|what did i say i study|what do i learn at university)",
        "(i study|i am a student of|my subject is)",
    ),
    "place": Asking(
        "(the place of my {k}|the place where i put my {k})",
        "(where my {k} (is|are)|where i (put|left|hid|keep|forgot) my {k}|where to (find|look for) my {k}|where i said my {k} (is|are))",
        "(where (is|are) my {k}|where did i (put|leave|hide|keep|forget) my {k}|where do i find my {k}|where should i look for my {k}|where did i say my {k} (is|are)|in which place did i (put|leave) my {k})",
        "(my {k} is in the|my {k} are in the|i put my {k} in the)",
    ),
}
