"""What was told, asked for at the end or behind something else: plainly, in any order of words, with a lead or a reason."""

from starter.fact import COL, FAV
from starter.words import lines_of

_ASKED = {
    "name": """
what name (do i have|have i|do i go by|am i using here)?
what (did i say|did i tell you) i('m| am) called( earlier| at the start| before|)?
what did i say my name was( earlier| at the beginning| when we started| again|)?
(which|what) name did i (start with|use|write|type)( at the start| in my first message|)?
my name was what( again|)?
my name is what( now| again|)?
(my name|my own name) again?
my name( =?| = what?| =)
my name:(?| what?|)
my name goes (here|there): ____
and my name was( again|?|...)
and i was( called|) who( again|)?
i'm called what( again|)?
i am who( again|)?
(repeat|restate|recall|quote) my name( for me| please|)
(type|print|show) my name( for me| here| again|)( please|)
please (write|spell out|type out|say) my (name|first name)( for me| now| once more|)
address me by my name, please
use my name in a sentence
call me by the name i (told|gave) you
end this chat with my name
before i (close the window|go to bed|leave|switch you off)(:|,) (what's my name|who am i)?
(after all this|after so much talk|at the end of all this)(,|:) do you (still have|still know) my name?
(sorry|sorry to ask|silly question), but what('s| is) my name?
do you know what my name (was|is)?
do you know by what name i go?
do you (still|even) know the name i (gave|told) you?
is my name still in your (head|memory)? what is it
(what's|what is) the (user's|user) name( in this chat| here|)? mine i mean
(what|how) is the user called( in this chat|)? that's me
what is the name of the (user|person|human) (you're talking to|in front of you|on my side)?
who is the (user|human|person) in this chat, by name?
the user introduced (himself|herself|themselves) as?
question (1|one)(:|.) what is my name?
quiz time(:|!|.) what is my name?
for (one|ten) (point|points), what's my name?
i need (it|this) for a (letter|certificate|badge|booking)(:|.) what's my name?
i want to (sign|end) this (letter|note)(.|:) what('s| is) my name?
to finish, (who am i|what's my name|tell me my name)
(one|a) last thing(:|,|.) my name?
you have my name, (yes|right|don't you)? what is it?
the name i (gave|told|wrote) you was?
can you say (who i am|what i'm called|my name) (now|one last time|without looking)?
do you know how (i'm|i am) called?
tell how i am called( please|)
""",
    "city": """
what (city|town) do i live in( again| now|)?
(which|what) (city|town|place) is it i live in?
(which|what) (city|town) is my home( in|)?
(which|what) (city|town) did i say (was my home|was mine|i was from|i lived in)?
in (which|what) (city|town) (am i living|do i have my home|is my home|is my place)?
in (which|what) (city|town) did i say (that |)i (live|lived|was living)?
where was i from( again|)?
where did i (say|tell you) (that |)i (lived|was from|came from|was living)?
where i live (was|is|is what)( again|)?
i live where( again|)?
i'm from where( again|)?
i come from which (city|town|place)( again|)?
i live in which (city|town|place)( again|)?
my (city|town|hometown|home town) was what( again|)?
my (city|hometown|home town) again?
my (city|town|hometown|home)( =?| = what?| =)
where i live( =?| = what?| =)
(city|hometown|town) (mine|of mine):(?| what?|)
and my (city|town|hometown) was( again|?|...)
and i live (where|in)(?|...)
and the (city|town) i live in( was|)?
(repeat|restate|recall|quote) (my hometown|my city|where i live)( for me| please|)
please (name|write|type) the (city|town) (i live in|i come from|where i live)
(name|tell me|give me|show me) the (city|town|place) where i live( please|)
tell me (in |)(which|what) (city|town) i live( in|)
tell me where i (said|told you) i live(| please)
before i (go|leave|log off)(:|,) where do i live( again|)?
(sorry|sorry to ask|forgive me), but where do i live?
(ok|okay), (memory test|test)(:|,|.) (which|what) (city|town) do i live in?
(after all this|after all this reading|after that long text)(,|:) where do i (live|come from)?
i need it for a (form|parcel|letter|booking)(:|,|.) (which|what) (city|town) do i live in?
where does (the|this) user live? me i mean
(what|which) (city|town) does (the|this) user live in?
where is (the|this) user from?
(the city|the town|home) of the user?
question (2|two)(:|.) where do i live?
quiz time(:|!|.) (which|what) (city|town) am i from?
do you know (which|what) (city|town|place) i (come from|am from)?
do you know from (which|what) (city|town|place) i (come|am)?
do you (still|even) know the (town|city) i (live in|come from|told you about)?
(live|living) i in which (city|town)?
where i am living(, please| again|)?
where is the place i live?
where did i tell you my (house|home|flat) (is|was)?
can you say where i live (now|once more|without looking)?
a last one(:|,|.) my (city|town|hometown)?
you have my (city|town|hometown), (yes|right)? what is it?
""",
    "colour": f"""
(which|what) {COL} did i (say|tell you) (was my {FAV}|i liked|i liked best|i like most|i loved)?
(which|what) {COL} (was|is) my {FAV}( one| again|)?
(which|what) is my {FAV} {COL}( again|)?
(which|what) was my {FAV} {COL}( again|)?
what {COL} is it that i (like|love|prefer)( best| most|)?
what is the {COL} i (like|love)( best| most|)?
what did i say my {FAV} {COL} was( earlier| again|)?
my {FAV} {COL} was what( again|)?
my {FAV} {COL} again?
my {FAV} {COL}( =?| = what?| =)
{FAV} {COL} (mine|of mine):(?| what?|)
my best {COL} is (which|what)?
the {COL} i like (is|was) which?
i like (which|what) {COL} (best|most)( again|)?
i like best (which|what) {COL}?
of {COL}s i like which( one|)( best|)?
and my {FAV} {COL} was( again|?|...)
and the {COL} i (like|love)( was|)?
(repeat|restate|recall|quote) my {FAV} {COL}( for me| please|)
please (name|write|type) my {FAV} {COL}
(name|tell me|show me) the {COL} (i like best|i like most|i told you about)
tell me (which|what) {COL} i like( best| most|)
tell me what i said about my {FAV} {COL}
before i (go|leave|log off)(:|,) my {FAV} {COL}?
(sorry|sorry to ask|forgive me), but (which|what) {COL} do i like( best|)?
(ok|okay), (memory test|test)(:|,|.) (which|what) {COL} is my {FAV}?
(after all this|after all this reading)(,|:) what was my {FAV} {COL}?
i need it for a (gift|present|shirt|wall)(:|,|.) (which|what) {COL} do i like best?
(which|what) {COL} does (the|this) user like( best| most|)?
what is the user's {FAV} {COL}? mine i mean
question (3|three)(:|.) my {FAV} {COL}?
quiz time(:|!|.) what {COL} do i like best?
do you (still|even) know the {COL} i (like|love|told you)?
you have my {FAV} {COL}, (yes|right)? what is it?
what {COL} i said( is my {FAV}|, my {FAV} one|)?
""",
    "pet": """
what did i (say|tell you) (that |)my {k} (was|is) called( earlier| again|)?
what did i say my {k}'s name was( again| earlier|)?
what did i say was the name of my {k}?
what was the name of my {k}( again|)?
what was my {k}'s name( again| then|)?
what name did i (say|tell you) (my {k} has|for my {k}|my {k} had)?
(which|what) name (has|did i give|did i say for) my {k}?
the name of my {k} was what( again|)?
the name of the {k} is( what| again|)?
my {k} was called what( again|)?
my {k} is called what( again|)?
my {k} is named (what|how)?
my {k}'s name (is what|was what|again)?
my {k}'s name( =?| = what?| =)
(name of|name of my|name of the) {k}( =?| = what?| =)
{k}'s name (mine|of mine):(?| what?|)
and the {k}'s name was( again|)?
and the {k} was called( what|)( again|)?
and my {k} was( called|)( what|)?
(how|what) do we call (my|our|the) {k}( again|)?
how did i say my {k} is called?
how do i call my {k}( again|)?
how my {k} is called?
what my {k} is called( again| please|)?
i have a {k}(.|,) (what did i say it is called|what was it called|called what)?
i have a {k} with (which|what) name?
i told you my {k}'s name(.|,) what was it( again|)?
(repeat|restate|recall|quote) (the name of my {k}|my {k}'s name)( for me| please|)
please (write|type|say) the name of my {k}( for me|)
(tell me|give me|show me) the name of my {k}( once more| please|)
tell me (what|how) (i said |)my {k} is called
before i (go|leave|log off)(:|,) (what's my {k} called|my {k}'s name)?
(sorry|sorry to ask|forgive me), but what's my {k} called?
(ok|okay), (memory test|test)(:|,|.) what is my {k} called?
(after all this|after all this reading)(,|:) what was my {k} called( again|)?
i need it for (the vet|a form|a name tag|a letter)(:|,|.) what is my {k} called?
what is the user's {k} called? my {k} i mean
what does the user call (his|her|the|their) {k}?
what('s| is) the name of the user's {k}?
question (4|four)(:|.) the name of my {k}?
quiz time(:|!|.) what is my {k} called?
do you know (which|what) name my {k} has?
do you (still|even) know the name of my {k}?
you have my {k}'s name, (yes|right)? what is it?
""",
    "job": """
what did i (say|tell you) (that |)i (do|did|was doing) for a living( again|)?
what did i say i do (for|at) work( again|)?
what did i say i (work|worked) as( again|)?
what did i say my (job|profession|work) was( earlier| again|)?
what was my (job|work|profession|occupation)( again| now|)?
(which|what) (job|work|profession) did i (say|tell you) (i have|i do|i had|was mine)?
(which|what) (job|profession) (is|was) mine( again|)?
(which|what) (job|work) do i do( again|)?
(which|what) is my (job|profession|work)?
what is it that i (work as|do for a living|do as a job)?
what is the (job|work) (i do|i have|that i told you)?
as what do i work( again|)?
as what did i say i work?
i work as what( again|)?
i do what (for a living|for work)( again|)?
my (job|work|profession) was what( again|)?
my (job|work|profession) is what( again|)?
my (job|profession|occupation) again?
my (job|profession|occupation)( =?| = what?| =)
(job|profession|occupation) (mine|of mine):(?| what?|)
and my (job|work|profession) was( again|?|...)
and i work as( what|)(?|...)
and for work i do(?| what?|...)
(repeat|restate|recall|quote) my (job|profession|occupation)( for me| please|)
please (write|name|type|say) my (job|profession)( for me|)
(tell me|name|give me|show me) the (job|work|profession) (i do|i have|i told you)( please|)
tell me what i (said |)(do|work) (for a living|for work|as my job)
before i (go|leave|log off)(:|,) what (do i do for a living|was my job)?
(sorry|sorry to ask|forgive me), but what (do i work as|is my job)?
(ok|okay), (memory test|test)(:|,|.) what do i work as?
(after all this|after all this reading)(,|:) what was my job( again|)?
i need it for (a form|my taxes|a letter|the bank)(:|,|.) what is my (job|profession)?
what does (the|this) user do for (work|a living)?
what does (the|this) user work as?
what is the user's (job|profession)? mine i mean
question (5|five)(:|.) my job?
quiz time(:|!|.) what do i do for a living?
do you (still|even) know (what i work|what work i do|the job i have)?
you have my (job|profession), (yes|right)? what is it?
what i do for (work|living)( again| please|)?
""",
    "food": f"""
(which|what) (food|dish|meal) did i (say|tell you) (was my {FAV}|i liked|i liked best|i like most|i loved)?
(which|what) (food|dish|meal) (was|is) my {FAV}( one| again|)?
(which|what) is my {FAV} (food|dish|meal)( again|)?
what did i (say|tell you) (that |)i (like|liked|love|loved) to eat( again|)?
what did i (say|tell you) (that |)i (like|liked|love) eating( most| best|)?
what did i say my {FAV} (food|dish|meal) was( again| earlier|)?
what is it that i (like|love) to eat( most| best|)?
what is the (food|dish|meal) (i like|i love)( best| most|)?
what was the (food|dish|meal) i (like|liked|love)( best| most|)?
my {FAV} (food|dish|meal) was what( again|)?
my {FAV} (food|dish|meal) again?
my {FAV} (food|dish|meal)( =?| = what?| =)
{FAV} (food|dish|meal) (mine|of mine):(?| what?|)
i like to eat what( again| best|)?
i like (which|what) (food|dish) (best|most)( again|)?
the (food|dish) i like (is|was) which?
to eat i like what (best|most)?
and my {FAV} (food|dish|meal) was( again|?|...)
and i (like|love) to eat( what|)(?|...)
(repeat|restate|recall|quote) my {FAV} (food|dish|meal)( for me| please|)
please (name|write|type) my {FAV} (food|dish)
(name|tell me|show me) the (food|dish|meal) (i like best|i like most|i told you about)
tell me (which|what) (food|dish|meal) i like( best| most|)
tell me what i (said i |)(like|love) to eat( best| most|)
before i (go|leave|log off)(:|,) my {FAV} (food|dish)?
(sorry|sorry to ask|forgive me), but what do i like to eat?
(ok|okay), (memory test|test)(:|,|.) what food do i like best?
(after all this|after all this reading)(,|:) what was my {FAV} (food|dish)?
i need it for (a party|the menu|the cook|a booking)(:|,|.) what do i like to eat?
(which|what) food does (the|this) user like( best| most|)?
what does (the|this) user like to eat?
question (6|six)(:|.) my {FAV} (food|dish)?
quiz time(:|!|.) what do i like to eat( best| most|)?
do you (still|even) know the (food|dish) i (like|love|told you)?
you have my {FAV} (food|dish), (yes|right)? what is it?
""",
    "age": """
how old did i (say|tell you) (that |)i (was|am)( again|)?
how old was i( again| now|)?
how many years did i say i (have|am|had)?
what age did i (say|tell you) (that |)i (am|was|have)?
what did i say my age was( again|)?
what was my age( again|)?
what is the age i (told|gave) you?
which age (is|was) mine?
my age was what( again|)?
my age is what( again|)?
my age again?
my age( =?| = what?| =)
age of mine:(?| what?|)
i'm how old( again|)?
i was how old( again|)?
and my age was( again|?|...)
and i am how (old|many years old)?
and how old was i( again|)?
(repeat|restate|recall|quote) my age( for me| please|)
please (write|type|say) (my age|how old i am)
tell me how old i (said i |)am( please|)
before i (go|leave|log off)(:|,) how old am i?
(sorry|sorry to ask|forgive me), but how old am i?
(ok|okay), (memory test|test)(:|,|.) how old am i?
(after all this|after all this reading)(,|:) how old was i( again|)?
i need it for (a form|the doctor|a ticket|the insurance)(:|,|.) how old am i?
how old is (the|this) user? me i mean
what is the user's age? mine i mean
quiz time(:|!|.) how old am i?
do you (still|even) know my age?
how old am i, did i say?
""",
    "birthday": """
when did i (say|tell you) (that |)my birthday (was|is)( again|)?
when was my birthday( again|)?
what (day|date) did i (say|tell you) my birthday (is|was)( on|)?
(which|what) (day|date) was my birthday( again|)?
my birthday was when( again|)?
my birthday is when( again|)?
my birthday again?
my (birthday|date of birth)( =?| = what?| =)
and my birthday was( again|?|...)
(repeat|restate|recall|quote) my (birthday|date of birth)( for me| please|)
tell me (on |)(which|what) (day|date) my birthday is
before i (go|leave|log off)(:|,) when's my birthday?
(sorry|sorry to ask|forgive me), but when is my birthday?
i need it for a (form|passport|booking)(:|,|.) when is my birthday?
when is the user's birthday? mine i mean
quiz time(:|!|.) when is my birthday?
birthday (mine|of mine):(?| what?|)
""",
    "hobby": """
what did i (say|tell you) (that |)my hobby was( again|)?
what did i (say|tell you) (that |)i (do|like to do) in my free time?
what was my hobby( again|)?
(which|what) hobby did i (say|tell you|mention)( i have| i had|)?
(which|what) is my hobby?
my hobby was what( again|)?
my hobby again?
my hobby( =?| = what?| =)
hobby (mine|of mine):(?| what?|)
in my free time i do what?
and my hobby was( again|?|...)
(repeat|restate|recall|quote) my hobby( for me| please|)
tell me what i (said |)(do|like to do) in my (free|spare) time
before i (go|leave|log off)(:|,) what's my hobby?
(sorry|sorry to ask|forgive me), but what is my hobby?
what hobby does (the|this) user have?
quiz time(:|!|.) what is my hobby?
""",
    "word": """
the (word|code|password) was what( again|)?
the (code|password) again?
the (word|code|password)( =?| = what?| =)
and the (word|code|password) was( again|?|...)
before i (go|leave|log off)(:|,) the (word|code|password)?
what was the (word|code|password) (from before|from the start|i gave you at the start)?
(sorry|sorry to ask|forgive me), but what was the (word|code|password)?
(after all this|after all this reading)(,|:) what was the (word|code|password)?
""",
    "person": """
what did i (say|tell you) (that |)my {k} (was|is) (called|named)( again| earlier|)?
what did i say my {k}'s name was( again|)?
what did i say was the name of my {k}?
what was the name of my {k}( again|)?
what was my {k}'s name( again| then|)?
(which|what) name (has|did i say for|did i tell you for) my {k}?
the name of my {k} was what( again|)?
my {k} was called what( again|)?
my {k} is called what( again|)?
my {k}'s name (is what|was what|again)?
my {k}'s name( =?| = what?| =)
(name of|name of my) {k}( =?| = what?| =)
and my {k}'s name was( again|)?
and my {k} was called( what|)( again|)?
how did i say my {k} is called?
how my {k} is called?
what my {k} is called( again| please|)?
i told you my {k}'s name(.|,) what was it( again|)?
(repeat|restate|recall|quote) (the name of my {k}|my {k}'s name)( for me| please|)
please (write|type|say) the name of my {k}( for me|)
tell me (what|how) (i said |)my {k} is called
before i (go|leave|log off)(:|,) (what's my {k} called|my {k}'s name)?
(sorry|sorry to ask|forgive me), but what's my {k} called?
(ok|okay), (memory test|test)(:|,|.) what is my {k} called?
(after all this|after all this reading)(,|:) what was my {k} called( again|)?
i need it for (a form|an invitation|a letter)(:|,|.) what is my {k} called?
what is the user's {k} called? my {k} i mean
quiz time(:|!|.) what is my {k} called?
do you know (which|what) name my {k} has?
do you (still|even) know the name of my {k}?
""",
    "other": """
what did i (say|tell you) (that |)my {k} was( again|)?
what was my {k}( again| then|)?
(which|what) is my {k}( again|)?
(which|what) {k} did i (say|tell you|mention)( was mine|)?
my {k} was what( again|)?
my {k} again?
my {k}( =?| = what?| =)
{k} (mine|of mine):(?| what?|)
and my {k} was( again|?|...)
(repeat|restate|recall|quote) my {k}( for me| please|)
please (write|type) my {k}( for me|)
before i (go|leave|log off)(:|,) what's my {k}?
(sorry|sorry to ask|forgive me), but what is my {k}?
i need it for a form(:|,|.) what is my {k}?
what is the user's {k}? mine i mean
you have my {k}, (yes|right)? what is it?
""",
}
ASKED: dict[str, list[str]] = lines_of(_ASKED)
"""Whole questions, by the keys of `questions.py`."""

ALL = (
    "what (did i tell|have i told) you about me( today| in this chat| up to now| all in all|)?",
    "what about me (did i tell you|do you know|have you kept)?",
    "about me you know what( so far|)?",
    "(repeat|restate|recall|quote) (everything|all) (about me|i said about me|i told you)( for me| please|)",
    "before i (go|leave|log off|close the window)(:|,) what do you know about me?",
    "(sorry|sorry to ask), but what did i tell you about me?",
    "(ok|okay), (memory test|test)(:|,|.) (everything|all) you know about me",
    "(after all this|after all this reading|after that long text)(,|:) what do you (still |)know about me?",
    "what does (the|this) user tell you about (himself|herself|themselves)? everything please",
    "what do you know about this user?",
    "(list|write down|name) (the facts|all facts|all the facts) about (me|the user)( please| again|)",
    "quiz time(:|!|.) what have i told you about me?",
    "i need it for a form(:|,|.) all you know about me",
    "all i told you about me(, please| again| was|)?",
    "(one|a) last thing(:|,|.) (everything|all) you know about me",
    "to finish(:|,) what have i told you about me?",
)
"""Asking for everything."""
