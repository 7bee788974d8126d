"""Greetings, small talk, and what else is said for its own sake.

What may honestly be answered alike has one reply, of one fixed wording; the first words of each
tell it from the others.
"""

from typing import NamedTuple

from starter import courtesies, everyday, moods, news, remarks, tidings
from starter.words import half_plain

GREETINGS = half_plain((courtesies.PLAIN_GREETINGS, *everyday.HELLO), courtesies.GREETINGS)
HELLO = "Hello! Nice to see you. What can I do for you?"
FINE = "All is fine, thank you. What can I do for you?"
TO_ANYTHING = "Good. What next?"
"""To "ok", "yes please", "no thanks" and the like."""
TO_GOOD_NEWS = "That is nice to hear! Tell me more."
"""To all good news, good moods, and what is neither good nor bad."""
TO_BAD_NEWS = "Oh no, I am sorry to hear that. Would you like a story?"
"""To all bad news and bad moods, also to who is tired or ill."""


class SmallTalk(NamedTuple):
    """What is said and how often, the reply, that in one word, and its name in `SENTENCES`."""

    weight: float
    plain: tuple[str, ...]
    free: tuple[str, ...]
    reply: str
    short: str = "Ok."
    name: str = "unknown"
    remark: bool = False
    """Whether it is said rather than asked."""

    @property
    def questions(self) -> tuple[str, ...]:
        """All wordings; every second one drawn is plain."""
        return half_plain(self.plain, self.free)


SMALL_TALK: tuple[SmallTalk, ...] = (
    SmallTalk(
        6,
        (courtesies.PLAIN_HOW_ARE_YOU, *everyday.HOW_ARE_YOU),
        courtesies.HOW_ARE_YOU,
        FINE,
        "Fine.",
        "fine",
    ),
    SmallTalk(
        11,
        (courtesies.PLAIN_THANKS, *everyday.THANKS, *everyday.PRAISE),
        (*courtesies.THANKS, *moods.PRAISE),
        "You are welcome, and thank you!",
        "Welcome.",
        "welcome",
        remark=True,
    ),
    SmallTalk(
        7,
        (courtesies.PLAIN_FAREWELLS, *everyday.BYE),
        courtesies.FAREWELLS,
        "Goodbye! See you soon.",
        "Bye!",
        "bye",
        remark=True,
    ),
    SmallTalk(
        3.5,
        (courtesies.PLAIN_WISHES, *everyday.WISHES),
        courtesies.WISHES,
        "Thank you, the same to you!",
        "Thanks!",
        "welcome",
        remark=True,
    ),
    SmallTalk(
        3.5,
        (
            "(ok|okay|yes|no|good|great|nice|cool|wow|sure|lol|haha|right|fine|hm|oh|i see|yeah|no thanks|yes please|not really|maybe|got it)(||!|.)",
            *everyday.NEXT,
        ),
        (
            "(interesting|amazing|oh|aha|oh i see|fair enough|good to know|sounds good|makes sense|got it|understood|indeed|wonderful|brilliant|excellent|super|lovely|true|exactly|awesome|perfect|alright|all right|as expected|what a surprise)(| then| indeed|!)",
            "(yep|yeah|yup|nope|nah|sure thing|of course|certainly|maybe|perhaps|hm okay|well well|never mind|no problem|no worries|k|kk|okey dokey|yes yes|no no|oh wow|whoa|hmm|fine by me|well i never|you don't say|as you say|go on|good good|okay then|ok fine|ok cool|haha|hahaha|hehe|lmao|rofl|ooh|ah|uh|wow wow|omg)(|||!)",
            "(i (see|understand|like it|love it|like that|love that|got it)|(that|this|it) (makes sense|sounds good|sounds great))(|!|.)",
            "(yes please|yes, please|yes of course|yes i do|yes i am|yes, why not|yeah sure|please do|go ahead|do it|yes, go on|i would love to|with pleasure|absolutely|definitely|let's do it|i agree|agreed|deal)(|!)",
            "(no thanks|no thank you|no, thanks|not now|not really|i don't think so|i disagree|maybe later|not today|rather not|no way|never|no i don't|no i am not|nothing|nothing much|not much|nope thanks|i'd rather not)(|!)",
            "(i (don't|do not) (know|care|mind|think so)|whatever|as you like|as you wish|up to you|it depends|who knows|no idea|dunno|idk|i guess|i think so|i suppose|probably|possibly|if you say so|so what)( really|)",
        ),
        TO_ANYTHING,
        remark=True,
    ),
    SmallTalk(
        3,
        (
            "(tell me a joke|(a |another |)joke|make me laugh|say something funny|do you know (a joke|any jokes)|tell me something funny|can you tell (me |)a joke)( please|)(|?|)",
            *everyday.JOKE,
        ),
        (
            "(tell|give|write)( me|) (a|another|a good|a silly|a short|a funny|your best|one more|some) (joke|pun|one-liner)( please| about models| for me|)",
            "(entertain|amuse|cheer) (me|us)( up|)( please| with a joke| a bit|)",
            "(have you got|do you have|do you know) (any |some |)(jokes|good jokes|puns)( for me|)?",
            "(i need|i could use|give me) (a laugh|a good joke|some fun)( please| today|)",
            "(be funny|something funny please|one more joke|crack a joke|say a joke|write a joke|jokes?|make a joke|make us laugh|make me smile|make me giggle)( please|)",
            "(can|could|would|will) you (tell|make|crack|write|know)( me|) (a joke|jokes|a pun|something funny)( please|)?",
        ),
        "Why did the model cross the road? To get to the next token.",
    ),
    SmallTalk(
        5,
        (
            "(what can you do|what do you do|what can i ask you|how can you help me|what are you good at|what are you for|can you help me|i need help|help me|what can you help me with|what are your (skills|abilities))( please| for me|||)?",
            *everyday.CAN_DO,
        ),
        (
            "(what|which) (abilities|skills|talents|features|functions|capabilities|powers|tricks|things|tasks) (do you have|have you got|can you do|do you know|are you good at|do you offer|can you do for me|could you do for me|do you master|have you|can you help with|could a model (such as|like) you do( for me|))(| exactly| then| anyway)?",
            "(so |and |)what (can|do|could) (you|a model like you|this model|a small model|something like you) (do|offer|help with|do for me|do here|help me with|actually do|be used for)( exactly| then|)?",
            "what are you (capable of|able to do|good at|good for|here for|best at|made for|useful for|meant for|designed for|there for)?",
            "how (can|could|will|do) you (help|assist|be of use to) (me|us|people)( today| now|)?",
            "(list|show me|name|tell me|describe|explain)( me|) (your (abilities|features|skills|talents|tricks|capabilities|functions)|what you can( do| do for me| help with| all do|)|what you know|how you can help( me|)|what you are (good at|good for|capable of|able to do))( please|)",
            "what (kind|sort|kinds) of (questions can i ask( you|)|things can you do|help can you give me|tasks can i give you)?",
            "(what (is|would be)|what's) (your purpose|your use|the point of you|your job|your task|your function|your speciality|your strength)( here|)?",
            "(are you|can you be) (useful|of any use|any good|good at anything|good for anything|able to help( me|)|helpful)?",
            "what do people (use you for|ask you)?",
            "(what now|what should i (try|ask|do with you)|what can i (ask|do with) you|where (do|should) i start|how should i start|how do i use you|what can i (try|say)( here|)|what do you know)( here| together|)?",
            "(can|could|will|would) you (help|assist|support)( me| us|)( with something| a bit| please| out|)?",
            "(i need|i want|i could use|i'd like) (your help|some help|help|a hand|assistance)( please| with something|)(|!)",
            "(give me|i'd like|show me|let me have) (an overview|a list|a summary|an idea) of (your (skills|abilities|features|talents)|what you (can do|know|are able to do)|what is possible here)( please|)",
            "give me (some |a few |)(ideas|examples|suggestions)( what to ask you| of what you can do|)",
            "(your (abilities|skills|capabilities|features|talents|purpose)|abilities|help me)(| please|?)",
        ),
        "A few small things:\n\n"
        "- remember your name, city, pet, colour, job and food\n"
        "- add, subtract, count, and name days and months\n"
        "- tell stories, write lists, small tables and a little code\n"
        "- play a role that you set in the system prompt",
        "Stories.",
    ),
    SmallTalk(
        10,
        (*moods.PLAIN_SAD, *(news.BAD_NEWS,) * 12, *everyday.BAD_NEWS),
        moods.SAD,
        TO_BAD_NEWS,
        "Sorry.",
        remark=True,
    ),
    SmallTalk(
        11.5,
        (*moods.PLAIN_NEWS, *(news.GOOD_NEWS,) * 10, *everyday.GOOD_NEWS),
        moods.NEWS,
        TO_GOOD_NEWS,
        "Nice.",
        remark=True,
    ),
    SmallTalk(
        3,
        (
            "((i'm|i am) (so |very |)bored|let's play( a game|)|what should we (do|talk about)|surprise me|say something|ask me something|tell me something interesting)(||!|?)",
            *everyday.BORED,
        ),
        (
            *moods.BORED,
            "(what should|what could|what shall|what can) (we|you and i) (talk about|do now|do|chat about|talk of|ask each other)( now| today|)?",
            "(what do you want|what would you like) to (talk about|do|chat about|discuss)( now| today|)?",
            "(pick|choose|suggest|give me|propose) a (topic|subject|theme)( for us| to talk about| please|)",
            "(surprise me|say something|tell me something|talk to me|say anything|tell me anything|do something|impress me|amaze me|something interesting please|tell me something interesting|tell me something new|start a conversation|ask me something|ask me a question|ask me anything)( please| now| then|)",
            "(let's|let us|can we|do you want to|shall we|wanna|could we|will you|i want to) play( a game| something| hangman| twenty questions| chess| cards| hide and seek| a word game| tic tac toe|)( together| with me| now|)(?|)",
            "(rock paper scissors|truth or dare|20 questions|i spy|play with me|let's have fun|game time|games)( please| now|)(?|)",
        ),
        "Ask me for a story, a joke or a small sum.",
        "Story?",
    ),
    SmallTalk(
        4.5,
        (
            "((that's|that is|this is) (wrong|not right|not true|nonsense)|(you are|you're) (stupid|wrong|bad|dumb|useless|annoying|an idiot|slow)|wrong|no, that's wrong|i hate you|what?|huh?|pardon?|i don't understand( you|)|what do you mean|are you sure?|why?|shut up)(||!|.)",
            *everyday.COMPLAINTS,
        ),
        (
            *moods.COMPLAINTS,
            "(what|what do you mean|huh|eh|pardon|come again|say again|say that again|i don't understand|i do not understand|i don't get it|what was that|excuse me what|can you repeat that|what do you mean by that|i'm confused|i am confused|that makes no sense|this makes no sense|unclear|why|how so|are you sure|are you sure about that|are you certain|is that true|is that right|what are you talking about|i don't get you|i can't follow|that did not help)(?|??|)( please|)",
        ),
        "Sorry, I am only tiny. Please ask again in other words.",
        "Sorry.",
        remark=True,
    ),
    SmallTalk(
        0.5,
        ("(say|tell me|write|recite|list) the alphabet( please|)",),
        (
            "(what are|list|name|write) the letters of the (english |)alphabet( please|)(|?)",
            "(can|could) you (recite|say|write) the (alphabet|abc)(| for me)?",
            "do you know the (alphabet|abc)?",
        ),
        "a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z",
    ),
    SmallTalk(
        1.5,
        (
            "(what is|what's|whats) (llmtui|this program|this app|this)?",
            *remarks.PROGRAM,
            *tidings.PROGRAM,
        ),
        (
            "(what|which|what kind of) (app|software|tool|program|application) (is this|am i using|am i in|have i opened|did i start)( here|)?",
            "tell me about (llmtui|this program|this app)( please|)",
            "what does (llmtui|this program|this app) do?",
            "(what is|what does|what's) (this program|llmtui|this app|this tool) (do|for|good for|about|used for)?",
            "where am i( here| now|)?",
            "(i wonder|tell me|explain) what (llmtui|this program) (is|does|is for)",
        ),
        "llmtui is a chat program for the terminal. It runs language models on your computer.",
    ),
    SmallTalk(
        2.2,
        (courtesies.PLAIN_APOLOGIES, *everyday.APOLOGIES),
        courtesies.APOLOGIES,
        "No problem at all.",
        "Fine.",
        remark=True,
    ),
    SmallTalk(
        2,
        (
            "(wait|(wait|just) a (moment|second|minute)|one moment( please|)|brb|be right back|hold on)(||!|.)",
            *everyday.WAIT,
        ),
        (
            *moods.HUNGRY,
            "(wait|hold on|one moment|just a second|just a moment|give me a (minute|second|moment)|brb|be right back|hang on|one sec|wait a (moment|second|minute|bit)|stay there|i'll be right back|let me think|a moment please|afk|back in a minute|i'll be back in a minute|don't go away|wait for me)( please| i have to check| i need to look| for me|)",
        ),
        "Take your time, I will wait here.",
        "Ok.",
        remark=True,
    ),
    SmallTalk(
        1.5,
        (
            "(i have a question|can i ask (you |)(something|a question)|listen)(|?|)",
            *everyday.LISTEN,
        ),
        (
            "(can|could|may|might|will) (i|we) (tell you a secret|tell you something|ask you something|ask you a question|ask a question|ask something|talk to you|ask you anything)( please| for a moment| in private|)?",
            "(can|could|will) you (keep a secret|listen( to me|)|answer a question|answer questions)?",
            "(i (have|got|'ve got) (a|one|some|another|a quick|a few) (question|questions|problem|request|task for you)|i have something to (tell you|ask you|say)|i want to (ask|tell) you something|listen to me|are you listening|guess what)(?|)",
        ),
        "Yes, please go on. I am listening.",
        "Yes.",
    ),
    SmallTalk(
        1.4,
        (
            "(tell me|give me) (a fun fact|a proverb|a fact|a quote|something wise)( please|)",
            *remarks.COURAGE,
        ),
        (
            "(tell me|give me|say|do you know|share) (a|an|any|some|one) (fun fact|fact|interesting fact|random fact|wisdom|proverb|saying|quote|tongue twister|good advice|advice for life|word of wisdom)( please|)(?|)",
            "(fun fact|a fact|a proverb|a tongue twister|motivate me|inspire me|give me courage|cheer me on)( please|)",
        ),
        "Small steps also lead up the hill.",
        "Courage!",
    ),
    SmallTalk(
        0.6,
        ("(sing (me |)a song|sing|sing something|can you sing)( for me| please|)",),
        (
            "(sing|hum|whistle)( me| us|) (a song|something|a tune|a lullaby|for me)( please|)",
            "(can|could|will|would) you (sing|dance|whistle|rap)( a song| for me| a bit| something|)?",
            "(dance|sing|rap)( for me| please| with me|)",
        ),
        "La la la, I am a little model, la la la!",
        "La!",
    ),
    SmallTalk(
        0.6,
        (
            "(pick|choose|give me|tell me|think of|say) a (random |)number(|||, any number)( please|)",
        ),
        (
            "(pick|choose|give me|tell me|think of|say) (a|any|some) (random |lucky |)number( between (1|one|0|zero) and (10|ten|100|20)| from 1 to 10| up to ten| please|)",
            "(roll|throw) (a|the) (die|dice)( for me| please|)",
        ),
        "I take number 4.",
        "4",
    ),
)
