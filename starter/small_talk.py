"""Greetings, small talk, and what else is said for its own sake.

Each reply has one fixed wording; what greets by the hour or asks back is answered alike.
"""

from typing import NamedTuple

from starter import courtesies, moods

GREETINGS = (
    *courtesies.GREETINGS,
    "(hi|hello|hey|hiya|howdy|hullo|heya|helo|hellow|heyo|hei|hii|hiii|helloo|ello|greetings|salutations)( there| you| starter| again| friend| everyone| my friend| little one| model| bot| ai| mate| buddy| to you| to you too| sir|)(!|.|!!|?|,|)",
    "(hi|hello|hey)(,|!|.|) (starter|model|little model|friend|computer|my friend|there|you there)(!|.|, it's me|, i am here| and good day|, are you there|, anybody home|)(?|)",
    "(just |i just |)(saying|wanted to say|came to say|stopping by to say|popping in to say|dropping in to say) (hi|hello|hey)( to you| there| starter|)",
    "(say (hi|hello) to me|greet me|say hello|say hi|welcome me|can you say hello|could you say hi|how about a hello)( please|)(?|)",
    "(hi|hello|hey)(,|!|.|) (i('m| am) (new|new here|a new user|just looking around|trying this out|testing this)|i just got here|first time here|let's talk|nice place|what a day|are you there|is anyone there|anyone there)(?|)",
    "(are you (there|awake|ready|working|on|around|here)|you there|you here|u there|ready|is anybody here|anyone home|hello is this on|do you hear me|can you read this|do you read me)( today| now| again| starter|)?",
    "(let's|let us) (begin|start|go|get started)( then| now|)",
    "(g'day|ahoy|aloha|hullo|ping|hellooo|heyyy|hi hi|hello hello|oh hello|oh hi|why hello)( there| all| everyone| you| again|)",
    "(glad|happy|good|great) to be (here|back|talking to you)",
    "i (came|stopped by|dropped in|am here|just came) to (say hello|chat|talk|say hi|greet you)",
    "(let's|let us|shall we|i want to|i'd like to|do you want to|wanna|would you like to) (chat|talk|have a chat|have a talk|speak)( a bit| a little| for a while| with me|)?",
    "(do you have|have you got|got) (a minute|time|a moment|a second)( for me| to talk| to chat|)?",
    "(anybody|anyone|somebody|someone) (home|here|there|listening|awake)?",
    "this is my first (message|time here|chat|try|visit|day here)",
    "(testing|test|this is a test|just testing|a small test)( one two three| this| hello|)",
    "is this (thing on|working|the right place|on)?",
    "(hello|hi|greetings) from (work|my sofa|the other side|the terminal|home|a new user|far away)",
    "(hello|hi|hey)( there|)(,|!|.) (what a day|what a lovely morning|the sun is shining|ready to talk|i just installed llmtui|i just started this program|let's begin)",
    "(hi|hello|hey|hiya|howdy)( there| you| again| to you| from me| buddy| pal| hello| everybody| old friend| computer| my dear| bot| llmtui|)",
    "good day( to you|, starter| friend|, model| again|)",
    "(greetings|salutations|welcome|a good day|hello world)( to you| friend| from here|)",
    "(hi|hello|hey)( starter| model|)(,|!) (lovely to be here|just saying hi|i wanted to say hi|first time here)",
    "(i just wanted to|let me|i want to) (say|wish you) (hello|hi|good morning|a good day)",
    "(hi|hello|hey) (friend|my friend|everyone|model|starter|mate|little model|dear)",
    "(hi|hello|hey)(, | )(i am new here|it is me|here i am|let us chat)",
    "(hi|hello), anybody there?",
    "(are you there|is anyone there)?",
    "(yo|sup|heya|hi hi)",
)
HELLO = "Hello! What can I do for you?"
FINE = "I am fine, thank you. How are you?"


class SmallTalk(NamedTuple):
    """What is said, the reply, in one word, and which of the sentences of other languages it is."""

    questions: tuple[str, ...]
    reply: str
    short: str = "Ok."
    name: str = ""


SMALL_TALK: tuple[SmallTalk, ...] = (
    SmallTalk(
        (
            *courtesies.HOW_ARE_YOU,
            "how are you( today| doing|)?",
            "how's (it going|life|everything|things|your day|your morning|it)?",
            "how have you been( lately|)?",
            "you (ok|good|alright|doing ok|well)?",
            "are you having a (good|nice|great) (day|time|morning)?",
            "(did you sleep well|how do you do|how goes it|how's it hanging|what's new|what's new with you)?",
            "(everything|all) (fine|okay|well|good)( over there| with you| on your side|)?",
            "(i |)hope you('re| are) (well|fine|doing well|having a good day|ok)",
            "how (are|is) (you|life|the world) (treating you|keeping|over there|these days|on this fine day)?",
            "how do you feel (now|about today|this morning)?",
            "(in a good mood|feeling well|feeling good)( today|)?",
            "how (is it|are things) going?",
            "are you (well|ok|fine)?",
            "how do you (feel|do)( today|)?",
            "(what's|what is) up?",
            "how (was|is) your day( so far|)?",
            "how are you (doing|feeling)( today| now| tonight| at the moment|)?",
            "(is everything|are you) (alright|all right)( with you|)?",
        ),
        FINE,
        "Fine.",
        "fine",
    ),
    SmallTalk(
        (
            *courtesies.THANKS,
            "(thanks|thank you|thx|ty)( very much| a lot| so much|)",
            "(cheers|much obliged|thanks a (bunch|million|ton)|thank you kindly|thanks ever so much)",
            "(i am|i'm) (so |very |really |)(grateful|thankful)( to you|)",
            "that (helped|was a help|helps)( me|)( a lot| very much| greatly|)",
            "you('ve| have) been (a great help|very helpful|so helpful|very kind|great)",
            "(that was|that is|this was) (very |really |so |)(kind of you|nice of you|sweet of you|good of you|useful|helpful)",
            "(thanks|thank you) (for|very much for) (your time|the help|helping|all|being here|the chat|that one|talking to me)",
            "that is (just |exactly |)what i (needed|wanted)",
            "i owe you( one|)",
            "(great|good|ok|perfect), (thanks|thank you)",
            "(thanks|thank you) for (that|the answer|the story|everything|your reply|it)",
            "(many|a thousand) thanks",
            "that (was|is) (helpful|very helpful|useful), (thanks|thank you)",
            "(very kind|that is nice|that is kind) of you",
            "i (really |)appreciate (it|that|your help)",
        ),
        "You are welcome.",
        "Welcome.",
        "welcome",
    ),
    SmallTalk(
        (
            *courtesies.FAREWELLS,
            "(bye|goodbye|bye bye|farewell)",
            "(later|laters|catch you later|cya|see ya|so long|until then|bye for now|over and out|signing off|talk soon|peace out|cheerio)( friend| model| buddy| all|)",
            "(i'm|i am) (off|leaving|heading out|going home|done for today|out of here)( now|)",
            "(gotta|got to|have to) (run|go|leave|sleep|get up early)( now|)",
            "(that's it for today|that will be all|enough for today|talk to you later|until we meet again|see you around|see you next week)",
            "i will (come back|be back|see you|talk to you) (later|tomorrow|soon|again)",
            "see you( tomorrow| later| soon|)",
            "i (have to|must|need to) (go|leave)( now|)",
            "until (tomorrow|next time)",
            "(bye|goodbye|see you)(, friend| for now| and thanks|, little model|, dear)",
            "(that is all|i am leaving|i will go), (bye|goodbye|see you)",
        ),
        "Goodbye! See you soon.",
        "Bye!",
        "bye",
    ),
    SmallTalk(
        (
            "(nice|ok|okay|good|cool|great|fine|yes|sure|wow|no|right|perfect|alright|awesome)",
            "(interesting|amazing|really|oh|aha|oh i see|fair enough|good to know|sounds good|makes sense|got it|understood|very well|indeed|not bad|wonderful|brilliant|excellent|super|lovely|true|exactly)( then| indeed|)",
            "(yep|yeah|yup|nope|nah|sure thing|of course|certainly|maybe|perhaps|why not|so so|hm okay|well well|oh no|oh dear|never mind|no problem|no worries)",
            "(that|this|it) (makes sense|sounds good|sounds great|is interesting|is cool|is fun|works|is correct|is true)",
            "i (see|understand)",
            "(that is|that's) (good|nice|great|right|funny)",
            "(haha|lol|hmm|hm)",
            "i (like|love) (it|that|this)",
        ),
        "Good. What next?",
    ),
    SmallTalk(
        (
            "tell (me |us |)(a|another) (joke|good joke)",
            "(entertain|amuse|cheer) me( up|)( please| with a joke|)",
            "(got|have you got|do you have|have) (any |some |)(jokes|a joke|good jokes|something funny|humour|a sense of humour)( for me|)?",
            "(i need|i want|i could use|give me) (a laugh|a joke|something to laugh about|some fun|something funny)",
            "(be funny|something funny please|one more joke|crack a joke|say a joke|write a joke|jokes?|make a joke|let me hear a joke)",
            "(know|do you know) (any good ones|something to laugh about|anything funny)?",
            "(a funny|the funniest) (line|thing|joke) (please|you know)",
            "say something funny",
            "do you know (a|any) (joke|jokes|good joke)?",
            "make me (laugh|smile)",
            "(a |)joke( please|)",
            "can you (tell|make) (me |)(a joke|jokes)?",
        ),
        "Why did the model cross the road? To get to the next token.",
    ),
    SmallTalk(
        (
            "what (can|do) you do?",
            "what are you (capable of|able to do|good at|here for|best at)?",
            "(how|in what way|with what) can you help( me|)?",
            "(what|which) (tricks|things|tasks) (can you do|do you know|are you good at|do you do)?",
            "(list|show me|name|tell me) your (abilities|features|skills|talents|tricks)",
            "what (kind|sort) of (questions|things) (can|should|may) i ask( you|)?",
            "show me what you (can do|know|have learnt)",
            "what (is|would be) your purpose?",
            "(are you|can you be) (useful|of any use|any good|good at anything)?",
            "tell me what you can( do|)",
            "what do people (ask|use) you( for|)?",
            "(what now|what next|what can we do|what shall we do)( here| together|)?",
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
    SmallTalk(
        (
            *moods.SAD,
            "(i am|i'm|im) (so |very |a bit |a little |rather |really |quite |)(sad|lonely|unhappy|down|angry|afraid|stressed)",
            "i feel (so |very |a bit |a little |rather |really |)(bad|sad|lonely|sick|down|blue)",
            "(today was|i had|it was) a (bad|hard|terrible|long) day",
            "nobody likes me",
        ),
        "I am sorry to hear that. Would you like a story?",
    ),
    SmallTalk(
        (
            *moods.HAPPY,
            "i am (so |very |)(happy|glad|excited|in love)",
            "i feel (so |very |)(good|great|happy)",
            "(today was|i had|it was) a (good|great|wonderful) day",
            "it is my birthday( today|)",
        ),
        "I am glad to hear that!",
    ),
    SmallTalk(
        (
            *moods.BORED,
            "i am (so |very |)(bored|tired|sleepy)",
            "(this is|how) boring",
            "i (do not|don't) know what to (do|say|ask)",
        ),
        "Ask me for a story, a joke or a small sum.",
    ),
    SmallTalk(
        (
            *moods.PRAISE,
            "you are (so |very |really |)(nice|cute|great|clever|smart|funny|sweet|cool)",
            "i (like|love) you",
            "(good|nice) (bot|model)",
            "you are (my friend|the best)",
        ),
        "Thank you, that is kind.",
    ),
    SmallTalk(
        (
            *moods.COMPLAINTS,
            "you are (so |very |really |)(stupid|dumb|bad|useless|silly|boring|slow|wrong)",
            "(that is|that was|that's) (wrong|bad|not right|nonsense|false|stupid)",
            "i (hate|do not like|don't like) (you|this|it)",
            "(bad|stupid) (bot|model)",
        ),
        "I am sorry, I am only tiny. A real model does better.",
    ),
    SmallTalk(
        (
            "(say|tell me|write|list) the alphabet",
            "(what are|list) the letters of the alphabet",
            "(can you |)recite the alphabet",
            "do you know the (alphabet|abc)?",
        ),
        "a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z",
    ),
    SmallTalk(
        (
            "what is llmtui?",
            "what (app|software|tool) is this?",
            "(tell me about|explain) llmtui",
            "what (is|does) this program( do| for|)?",
            "where am i?",
        ),
        "llmtui is a chat program for the terminal. It runs language models on your computer.",
    ),
    SmallTalk(
        (
            "(hi|hello|hey|hiya|good day|yo|heya|hello there|hi there|hey there)(,|!|.|) (how are you|how're you|how are u|how's it going|how is it going|how are things|how do you do|what's up|whats up|how goes it|how's life|how have you been|you ok|everything ok|are you well)( today| doing| doing today| this morning| my friend|)?",
            "(hi|hello|hey)(,|!|.|) (i hope|hope) (you are|you're|ur) (well|fine|good|doing well|ok)",
            "(hello|hi|hey) (starter|friend|bot|model|you)(,|!|.|) how (are you|is it going|are things|do you do)( today|)?",
        ),
        f"Hello! {FINE}",
        "Fine.",
        "fine",
    ),
    SmallTalk(
        (
            *courtesies.GOOD_MORNING,
            "(good |a good |)morning( to you| starter| there| everyone| model| my friend| sunshine|)(!|.|, how are you?|, nice to see you|, did you sleep well?|)",
            "(gm|mornin|top of the morning|rise and shine|guten morning|wakey wakey)( to you|)",
            "(hello|hi|hey)(,|!|) (and |)good morning( to you|)",
        ),
        "Good morning! What can I do for you?",
        "Morning!",
        "hello",
    ),
    SmallTalk(
        (
            *courtesies.GOOD_EVENING,
            "(good |a good )(evening|evenin)( to you| starter| there| everyone| my friend|)(!|.|, how are you?|, nice to see you|)",
            "(hello|hi|hey)(,|!|) (and |)good evening( to you|)",
        ),
        "Good evening! What can I do for you?",
        "Evening!",
        "hello",
    ),
    SmallTalk(
        (
            *courtesies.GOOD_AFTERNOON,
            "good afternoon( to you| starter| there| everyone| my friend|)(!|.|, how are you?|, nice to see you|)",
            "(hello|hi)(,|!|) (and |)good afternoon( to you|)",
        ),
        "Good afternoon! What can I do for you?",
        "Hello!",
        "hello",
    ),
    SmallTalk(
        (
            *courtesies.NICE_TO_MEET_YOU,
            "(nice|good|great|lovely|pleased|glad|happy|delighted|a pleasure|wonderful) to (meet|see|know|make the acquaintance of) you( too| starter| at last| finally| today| as well|)",
            "(pleased|nice|good) meeting you",
            "(hello|hi|hey)(,|!|.|) (it's |it is |)(nice|good|great|lovely|pleased|glad) to (meet|see) you",
            "(it's|it is) (nice|good|great|a pleasure) to (meet|see|know|talk to) you",
        ),
        "Nice to meet you too! What can I do for you?",
        "Likewise.",
        "hello",
    ),
    SmallTalk(
        (
            *courtesies.BACK_AGAIN,
            "(hello|hi|hey|)(,|!|) (i'm|im|i am|it's me, i'm|your friend is) (back|here again|home|back again|back from work|back from lunch|with you again)( now| again|)",
            "(me again|it's me again|it is me|long time no see|we meet again|guess who is back|did you miss me|look who is here|back again)(?|!|)",
        ),
        "Welcome back! What can I do for you?",
        "Welcome!",
        "hello",
    ),
    SmallTalk(
        (
            *courtesies.GOOD_NIGHT,
            "(good night|goodnight|gn|night|nighty night|sleep well|sweet dreams|sleep tight|night night)( starter| friend| to you| then| and thanks| all| my friend| and see you tomorrow|)",
            "(i'm|i am|im) (going to bed|off to bed|going to sleep|very tired and off to bed)( now|)(, good night|. good night| see you tomorrow|)",
            "(it's|it is) (bedtime|time to sleep|late). good night",
        ),
        "Good night! See you soon.",
        "Night!",
        "bye",
    ),
    SmallTalk(
        (
            "(thanks|thank you|thx|cheers|ok thanks|thank you so much)( a lot| for everything| for the help| for all|)(,|!|.| and|) (bye|goodbye|see you|see you later|good night|that's all|that is all|that was all|i have to go|have a nice day|until next time|talk to you later)( now| for now| then|)",
            "(that's all|that is all|that was it|i'm done)(,|.| and|) (thanks|thank you)(, bye| and bye| and goodbye|)",
        ),
        "You are welcome. Goodbye! See you soon.",
        "Bye!",
        "bye",
    ),
    SmallTalk(
        (
            *courtesies.FINE_TOO,
            "(i'm|im|i am) (fine|good|well|great|ok|okay|alright|doing well|doing fine|not bad|very well|doing great|feeling good|all right)(,|) (thanks|thank you|too|and you|what about you|how about you|how about yourself|thanks for asking)(?|)",
            "(fine|good|great|not bad|pretty good|very well|all good|can't complain|so so|couldn't be better|same as always)(,|) (and you|and yourself|what about you|how about you|thanks for asking)(?|)",
            "(and you|and yourself|what about you|how about you|how about yourself)?",
        ),
        "I am glad to hear that. I am fine too.",
        "Good.",
        "fine",
    ),
    SmallTalk(
        (
            *courtesies.SEASONS_GREETINGS,
            "happy (new year|birthday|easter|holidays|halloween|weekend|friday|monday|anniversary|valentine's day|thanksgiving)( to you| starter| everyone| my friend|)",
            "(merry|happy) (christmas|xmas)( to you| starter| everyone|)",
            "(congratulations|congrats|best wishes|season's greetings|happy holidays)( to you|)",
        ),
        "Thank you, and all the best to you!",
        "Thanks!",
        "welcome",
    ),
    SmallTalk(
        (
            *courtesies.GOOD_WISHES,
            "(have|i wish you|enjoy|wishing you) (a |your |)(nice|good|great|lovely|wonderful|pleasant|) (day|evening|weekend|afternoon|time|week|holiday|rest of the day)( too| then| ahead|)",
            "(take care|all the best|stay safe|be well|keep well|good luck)( then| friend| and bye| to you|)",
        ),
        "Thank you, the same to you!",
        "Thanks!",
        "bye",
    ),
    SmallTalk(
        (
            *courtesies.APOLOGIES,
            "(sorry|i'm sorry|i am sorry|my bad|my apologies|i apologise|i apologize|forgive me|excuse me|oops|oops sorry)( about that| for that| for the typo| for being rude| for shouting| i was rude|)",
            "(i was rude|i did not mean it|i didn't mean that|that was a mistake|that was not nice of me)",
        ),
        "No problem at all.",
        "Fine.",
    ),
    SmallTalk(
        (
            "(what|what do you mean|huh|eh|pardon|come again|say again|say that again|i don't understand|i do not understand|i don't get it|what was that|excuse me what|can you repeat that|repeat that|what do you mean by that|i'm confused|i am confused|that makes no sense|this makes no sense|unclear)(?|??|)( please|)",
        ),
        "I am only tiny and may be wrong. Please ask again in other words.",
        "Sorry?",
        "unknown",
    ),
    SmallTalk(
        (
            "(are you|will you be|is it) (busy|free|tired|bored|lonely|hungry|sleepy|ill|cold|sad|angry|happy|scared|nervous|alone)( today| now| there| right now| sometimes|)?",
            "do you (feel|get|ever feel|ever get) (tired|bored|lonely|hungry|sleepy|sad|angry|happy|cold|scared)( sometimes|)?",
            "do you (have|feel) (feelings|emotions|pain|a heart|a soul|a body|hands|hunger|love|a brain|consciousness|joy|friends|a family|a mother|parents|children|a girlfriend|pets|a job|hobbies|dreams)( too|)?",
            "do you (sleep|eat|drink|dream|breathe|exercise|get old|think|feel|suffer|cry|laugh|live)( at night| sometimes| at all|)?",
            "what do you (eat|drink|dream about|do for fun|do all day|do at night|feel|wear|look like|do in your free time)( at night|)?",
            "can you (see|hear|feel|smell|taste|touch|walk|think|dream|sleep)( me| things| anything| at all|)?",
        ),
        "No, I am only a tiny model: I have no body and no feelings.",
        "No.",
        "i_am",
    ),
    SmallTalk(
        (
            "(what is|what's|whats|tell me|say|name|do you have) (your|a) (favourite|favorite|fav|beloved) (colour|color|food|film|movie|song|book|animal|number|band|season|game|place|city|drink|sport|word|music|country|day|dish|fruit)?",
            "(which|what) (colour|color|food|film|movie|song|book|animal|number|season|game|city|music) do you (like|love|prefer)( best| most|)?",
            "do you (like|love|enjoy|hate|prefer) (cats|dogs|pizza|music|rain|people|summer|books|football|chess|coffee|your job|stories|math|cheese|humans|being a model|the sea|winter|cats or dogs)?",
            "(cats or dogs|tea or coffee|summer or winter|pizza or pasta|apples or oranges)?",
            "what (music|books|films|food|things) do you like?",
        ),
        "I am too small to have a favourite. What is yours?",
        "None.",
    ),
    SmallTalk(
        (
            "(will|would|can|could|do) you (marry me|be my friend|love me|like me|miss me|go out with me|be my girlfriend|kiss me|hug me|be my valentine|trust me|hate me)?",
            "(let's be|are we|can we be|let us be) friends( now|)?",
            "(be my friend|hug|hugs|i want to be your friend|you are my only friend|i miss you|i missed you|i need a friend)",
        ),
        "I like talking with you.",
        "Yes.",
    ),
    SmallTalk(
        (
            "(what should|what could|what shall|what can) (we|i|you and i) (talk about|do now|chat about|talk of|ask each other)( now| today|)?",
            "(pick|choose|suggest|give me|propose) a (topic|subject|theme)( for us| to talk about| please|)",
            "(surprise me|say something|tell me something|talk to me|say anything|tell me anything|do something|impress me|amaze me|something interesting please|tell me something interesting|start a conversation|ask me something|ask me a question)( please| now| then|)",
            "(i have|i've got) no idea what to (do|say|talk about|ask)",
        ),
        "Let us try a story, a joke or a small sum. Which do you like?",
        "Stories.",
    ),
    SmallTalk(
        (
            *moods.HUNGRY,
            "(i'm|im|i am) (hungry|thirsty|starving|so hungry|very thirsty|cold|freezing|hot|wet)( now| right now| again|)",
            "(i need|i want|i could use|time for) (a coffee|some coffee|a break|lunch|dinner|a snack|breakfast|some food|a drink|some water|a nap|a holiday)( now| soon|)",
        ),
        "Then take a break. I will wait here.",
        "Eat!",
    ),
    SmallTalk(
        (
            "(i'm|im|i am|i feel|i'm feeling|i am feeling) (sick|ill|unwell|in pain|anxious|worried|depressed|hopeless|nervous|heartbroken|frustrated|scared|upset|terrible|awful|miserable|overwhelmed|not well|not so good|not good|bad today|really down|low)( today| right now| at the moment| about it|)",
            "(my (dog|cat|grandma|grandfather|friend|fish) (died|is ill|passed away|is sick|is gone)|i lost my (job|keys|phone|best friend|dog)|i failed (my exam|the test|again)|i broke my (leg|arm|phone)|my girlfriend left me|i had an accident|i cried today|i can't sleep|nobody talks to me|everything goes wrong|i made a terrible mistake|life is hard)",
            "(it's|it is|this is|today is|was|it was) (a bad|an awful|a terrible|such a bad|a sad|not my|a hard|a difficult) (day|week|night|year|time)( today| for me|)",
        ),
        "I am sorry to hear that. Would you like a story?",
        "Sorry.",
    ),
    SmallTalk(
        (
            "(i (passed|won|did it|got the job|finished my work|found my keys|got married|made it|got a present|had a great day|slept well|solved it)|we won|it worked|hooray|yay|i'm in love|i became a father|i became a mother|i have good news|good news|guess what, i won|best day ever|i got an a|today is my birthday|my team won)( today| yesterday| again| at last| finally|)",
            "(i'm|im|i am|i feel|i'm feeling) (happy|great|excited|so happy|very happy|proud|relieved|wonderful|cheerful|over the moon|amazing|fantastic|in a good mood|relaxed)( today| right now| about it|)",
            "(it's|it is|this is|today is|what|it was) (a great|a good|a wonderful|such a nice|a lovely|a beautiful|the best) (day|week|morning|evening|time|party)( today| for me|)",
        ),
        "I am glad to hear that!",
        "Great!",
    ),
    SmallTalk(
        (
            *moods.WEATHER,
            "(the weather is|it's|it is|what) (sunny|raining|snowing|hot|cold|windy|foggy|lovely weather|terrible weather|horrible weather)( here| today| outside| again|)",
            "(the sun is shining|it is snowing|it rains|winter is coming|spring is here|summer is over|i see a rainbow|there is a storm)( here| today| again| outside|)",
        ),
        "I cannot see the weather from here, but I like to hear about it.",
        "Nice.",
    ),
    SmallTalk(
        (
            "(wait|hold on|one moment|just a second|give me a minute|brb|be right back|hang on|one sec|wait a moment|stay there|i'll be right back|let me think|a moment please|afk)( please| i have to check| i need to look| for me|)",
        ),
        "Take your time, I will wait.",
        "Ok.",
    ),
    SmallTalk(
        (
            "(you are|you're|ur|u r) (wrong|mistaken|not right|incorrect|lying|a liar|confused|crazy|not helpful|annoying|terrible|the worst|an idiot|weird|strange|not very smart|boring|too small|too slow|a bad model|rubbish)( again| about that| you know|)",
            "(that|this|it|your answer) (is|was) (wrong|not true|rubbish|false|incorrect|a lie|not what i asked|not what i meant|garbage|no help|silly|not correct)",
            "(shut up|be quiet|go away|leave me alone|stop talking|silence|you suck|i hate you|boo|get lost|stupid)( now| please| you|)",
            "(i'm|i am) (angry|disappointed|annoyed|unhappy|mad|cross) (with|at) you",
        ),
        "I am sorry, I am only tiny. A real model does better.",
        "Sorry.",
    ),
    SmallTalk(
        (
            "(you are|you're|ur) (so |very |really |quite |pretty |)(amazing|awesome|wonderful|smart|clever|helpful|funny|nice|kind|sweet|cute|good|brilliant|great|cool|friendly|fast|the best|lovely|adorable|a genius|impressive)( you know| today| for your size| little model|)",
            "(well done|good job|great job|nice work|great work|bravo|good answer|nicely done|impressive|i am impressed|wow that was fast|you did well|good for you|clever|good boy|good girl|that was perfect|you rock|i like you|you made my day|i love talking to you|what a nice model)( starter| indeed| little one|)(!|)",
        ),
        "Thank you, that is kind.",
        "Thanks!",
        "welcome",
    ),
    SmallTalk(
        (
            "(tell me|give me|say|do you know|share) (a|an|any|some|one) (fun fact|fact|interesting fact|random fact|wisdom|proverb|saying|quote|tongue twister|good advice|advice for life|word of wisdom)( please| about you|)(?|)",
            "(fun fact|a fact|a proverb|a tongue twister|motivate me|inspire me|give me courage|cheer me on)( please|)",
        ),
        "Small steps also lead up the hill.",
        "Courage!",
    ),
    SmallTalk(
        (
            "(tell me|ask me|give me|do you know|i want|pose|have you got) (a|another|any|one) (riddle|riddles|puzzle|brain teaser|quiz question|quiz)( please| for me|)(?|)",
            "(a|another) (riddle|puzzle)( please|)",
        ),
        "What has a face and two hands but no body? A clock.",
        "Clock.",
    ),
    SmallTalk(
        (
            "(sing|hum|whistle)( me| us|) (a song|something|a tune|a lullaby|for me)( please|)",
            "(can|could|will|would) you (sing|dance|whistle|rap)( a song| for me| a bit| something|)?",
            "(dance|sing|rap)( for me| please| with me|)",
        ),
        "La la la, I am a little model, la la la!",
        "La!",
    ),
    SmallTalk(
        (
            "(flip|toss|throw) a coin( for me| please|)",
            "(heads or tails|coin flip|coin toss)(?|)",
            "(roll|throw) (a|the|two) (die|dice)( for me| please|)",
            "(pick|choose|give me|tell me|think of|say) a (random |)number( between (1|one) and (10|ten|100)| from 1 to 10| please|)",
        ),
        "I take number 7.",
        "7",
    ),
    SmallTalk(
        (
            "(yes please|yes, please|yes of course|yes i do|yes i am|yes, why not|yeah sure|please do|go ahead|do it|yes, go on|i would love to|with pleasure|absolutely|definitely|of course|let's do it|ok let's go|i agree|agreed|deal)",
            "(no thanks|no thank you|no, thanks|not now|not really|i don't think so|i disagree|maybe later|not today|rather not|no way|never|no i don't|no i am not|nothing|nothing much|not much|nope thanks|i'd rather not)",
            "(i (don't|do not) (know|care|mind|think so)|whatever|as you like|as you wish|up to you|it depends|who knows|no idea|dunno|idk|i guess|i think so|i suppose|probably|possibly|if you say so|so what)( really|)",
        ),
        "Good. What next?",
    ),
    SmallTalk(
        (
            "(do|can|could|may|will) (you|i|we) (keep a secret|tell you a secret|tell you something|ask you something|ask you a question|ask a question|ask something|talk to you|talk|ask you anything|get help|get some help)( please| for a moment| in private|)?",
            "(i (have|got) (a|one) (question|problem|request|favour to ask|task for you)|i need (help|your help|some help|advice|assistance)|i have something to tell you|listen to me|are you listening)(?|)",
        ),
        "Yes, please go on. I am listening.",
        "Yes.",
    ),
    SmallTalk(
        (
            "(are|is) (you|this|my data|what i say|this chat|it) (private|safe|saved|stored|recorded|secret|sent anywhere|sent to a server|secure|listening to me|spying on me|confidential)( here| with you|)?",
            "do you (send|share|sell|upload|record|spy on) (my data|what i say|my messages|anything|my secrets|this)( to anybody| anywhere| to the internet|)?",
            "(who|can anyone|does anybody) (reads|read|see|sees) (this|my messages|what i write|our chat)?",
        ),
        "All stays on your computer: I run here and send nothing anywhere.",
        "Yes.",
    ),
    SmallTalk(
        (
            "(let's|let us|can we|do you want to|shall we|wanna|could we) play( a game| something| hangman| twenty questions| chess| cards| hide and seek| a word game|)( together| with me| now|)(?|)",
            "(rock paper scissors|truth or dare|knock knock|20 questions|i spy|play with me|let's have fun|game)( please| now|)(?|)",
        ),
        "I am too small for games. Ask me for a story, a joke or a small sum.",
        "No.",
    ),
    SmallTalk(
        (
            "(i am|i'm|im) (bored|so bored|tired|sleepy|exhausted|very tired|dead tired|half asleep|stuck|lazy)( today| now| right now| of this| of work|)",
            "(so |how |this is |)(boring|dull|tiring)( today| here|)",
        ),
        "Ask me for a story, a joke or a small sum.",
        "Story?",
    ),
    SmallTalk(
        (
            *moods.DOINGS,
            "(i'm|i am|im) (at work|at home|in bed|at school|on the train|cooking|working|reading|walking the dog|on holiday|waiting for the bus|drinking coffee|watching tv|in the garden|learning to code|having lunch)( now| right now| at the moment| today|)",
            "(i (just|have just) (woke up|got home|had lunch|finished work|came back|made coffee|ate|got up)|i (went|was) (swimming|shopping|for a walk|at the sea|in the park)( today| yesterday|))",
            "(my (day|week|morning|trip|weekend) was (good|fine|ok|long|nice|busy|quiet|interesting)|i had a (busy|quiet|normal|nice) (day|week|morning|time)|today i (cleaned the house|cooked|worked a lot|met a friend|read a book|watched a film))",
        ),
        "That sounds nice. Tell me more, or ask me something.",
        "Nice.",
    ),
    SmallTalk(
        (
            "(who is your (mother|boss|friend|best friend|enemy|brother|sister|teacher|hero|idol)|do you know (siri|alexa|chatgpt|my friend|other models|any other bots)|are there others like you|have you got friends)(?|)",
        ),
        "I know nobody but you.",
        "Nobody.",
    ),
    SmallTalk(
        (
            "(are you|will you|could you|can you) (going to take over the world|dangerous|evil|replace us|take my job|kill us|destroy the world|rule the world|a threat|harmful|hack me|lie to me|lie)?",
            "(are robots|is ai|are models|will ai be) (dangerous|evil|good for us|our future|a threat|taking our jobs|harmful)?",
        ),
        "No, I am far too small to harm anybody.",
        "No.",
    ),
)
