"""Who the model is, in other words than `model_questions`: a line for each way to ask, by the same answers."""

from starter.words import grouped

NAME = grouped(
    7,
    """
(name and rank|name, rank and number|your name and rank)(!|, soldier||)
ahoy( there|)! and you are(?|...)
(call you|i call you) what(?|, then?)
what (goes|stands|is written) on your (name tag|badge|name plate|door|passport)?
what name (is|stands) (in your passport|on your birth certificate|over your door)?
(under|by) (what|which) name (are you known|do folks know you|shall i remember you|do you travel)?
what (were|was) you (christened|baptised|baptized)?
(got|have you got) (a handle|a nick|an alias|a nickname)?
what's (your handle|your nick|your username|your moniker|ya name|yer name|the name, stranger|the name, friend)?
(wat is|wats|whts|wat's) (ur|your|yr) (name|nam)( pls| m8|)?
nickname(??|, please?| plz| pls|?)
(first name|surname|full name)(?| please?)
(every pet|every ship|everybody|even my plant|my vacuum cleaner|every robot) has a name. (what's yours|and you|which one is yours)?
it feels (rude|odd|strange|silly) to say "(hey you|bot|machine)". (what's your name|what do i call you|got a name)?
i (hate|don't like) talking to (nameless things|somebody without a name). (your name|so, name|what are you called)?
how (would|do|might) you (like|prefer|wish) to be (called|addressed|named)?
what would you (like|prefer|rather have) me (to |)call you?
(is there|isn't there) a name (for you|i can use for you|that i could call you by|you go under)?
(i need|give me|just) a name (for you|to put to this voice|to go with these words)(!|, please|)
(shall|should|may) i (call|address) you (sir|by your first name|madam), or what is your name?
i'm (filling in a form|writing in my diary|making a list of my helpers) and (need|want) your name
(my grandson|my daughter|my kid|my husband|my class|my mum) (asks|wants to know|would like to know) (your name|what you're called|what your name is)
(put|write|sign with) your name (here|down here|at the bottom)( please|)
(we|you and i) (chat|talk|have talked) (all day|every evening|for an hour) and i (still |)(don't|do not) know (your name|what you are called)
(what|which) name should (go|stand) (on your cup|on the envelope|in my contacts|in my phone)?
(ok|nice|cool|lol|oh|fine)(,|.) (but |)(what's your name|whats ur name|who has the honour|ur name) (tho|though|then)?
good (morning|evening|day)(,| sir,|.) (with whom do i speak, your name|what name do you bear|may one know your name)?
(excuse|pardon) me, i (didn't get|missed|have already forgotten) your name
(sorry, |)(i'm|i am) (terrible|bad|hopeless) with names(, |. )(yours was|what was yours|what's yours again)?
what (is|was) it that (people|they|i should) call you?
(what|which) name (have they given|has been given|did one give)( to you| you|)?
your name (is what|is how|it is|how it is|which is|would be)?
(please |)to know your name(, it is possible| is possible|)?
how does one (call|address|name) you(, sir| properly|)?
(may|might) one (ask|inquire|enquire) (what you are called|after your name|what name you bear)?
(i should|i'd) (very much |rather |)like to (call|address) you (by name|properly), (what is it|if i may ask)
does (the little|the tiny|this|that) (machine|bot|creature|fellow|thing) have a name( too|)?
what (did|do) (mum and dad|your parents|your creators|your owners|your crew) (name|call) (you|ya)?
(hey |yo |)(robot|kitty|captain|doggy|buddy|professor|teacher|chef), (name|what's the name|you got a name|tell me your name)?
(kitty|pussycat|good boy|little one|brave knight|old man), what (is your name|do they call you|am i to call you)?
(echo|print|return|output|cat|log) your name( please|)
(nomen est omen, what's yours|nom de guerre, if you have one|your alias|your call sign|call sign)(?|)
(does your name start with (a b|an a|an m)|how many letters has your name|is your name (long|short)|how is your name pronounced|how do you (pronounce|spell|write) your name)?
a rose by any other name... (and yours|but what is yours|what is your name, though)?
(i'd|i would) (tell|recommend) (my friends|my neighbours) about you, (what's the name|what name do i give|what are you called)?
(my name is a secret|i keep my name to myself|names first|let's start with names), (yours|but what's yours|what is yours)?
(before we (start|begin)|first things first|one thing first)(,|:) (your name|what's your name|how are you called)?
(is|was) that (you, what was your name|your real name|your own name|a real name)?
(speak, friend, and name yourself|pray, thy name|thy name, stranger|what is thy name|what be your name|what be ye called|how art thou called)(?|)
(remind|tell) me(:|,| -) you('re| are) called(...|?)
(any|a) name (to|i could) (remember you by|shout|whisper)?
""",
)
WHO = grouped(
    9,
    """
(whom|who) do i have the (pleasure|honour|honor|joy) (with|of meeting|to speak with|of chatting with)( today| here|)?
(hey, |so, |tell me, |and |)who (is|'s) (making|fetching|bringing|serving|brewing) (my|the|our) (coffee|tea|dinner|breakfast|cocoa)( today| tonight| here|)?
(and |so |)who('s| is) (looking after|taking care of|helping|serving|teaching|guiding|entertaining|advising) me (today|tonight|here|this time)?
(who's|who is) (on duty|at the wheel|at the helm|in charge here|at your end|at the keyboard|my guide|my host|my teacher)( today| tonight| now|)?
(introduce|announce|present|identify) yourself(,|) (machine|creature|stranger|beast|robot|sir|ghost|please|at once|traveller)(!|.|)
(halt|stop|stand|freeze)(!|,) (who goes there|identify yourself|say who you are|who are you, stranger|friend or foe, who are you)(?|!)
(what|which) (creature|animal|being|soul|spirit|character|beast|person) (lives|sits|hides|dwells|speaks|waits|talks) (behind|in|inside|behind) this (screen|window|terminal|box|computer)?
(who|what) (lives|hides|dwells|is sitting|is hiding|sits) (behind|inside|in) (this|my) (screen|computer|terminal|little window|black window)?
my (niece|nephew|daughter|son|granny|cat|class|flatmate|little brother|husband) (wants|would like|is dying|is curious|begs) to know (which animal you are|who you are|what you are|what kind of creature you are)
my (niece|kid|sister|father|colleague|wife) (asks|keeps asking|just asked) (who|what) (you are|i'm writing to|i am talking to|this is that answers me)
(so |and |)are you a (cat or a dog|man or a mouse|dog or a cat|wizard or a witch|fox or a wolf|bird or a fish|knight or a dragon|teacher or a robot|pirate or a captain)?
(are you|you are|aren't you) (some|some sort of|some kind of|a sort of|a kind of) (animal|creature|spirit|wizard|pirate|character|oracle|assistant|fairy|elf)(, or what|)?
(do you have|have you got) (fur|paws|a tail|wings|feathers|scales|a beak|whiskers|claws|fins) or what are you?
(cat|dog|human|robot|wizard|pirate|animal|bird)(, | or )(dog|cat|machine|ghost|witch|sailor|person|fish)(, | or )(what are you|what is it you are|neither, what are you)?
who (u|ya|dis|dat|is u|r ya|are ya)(?| lol?| tho?)
(new|my new) (phone|laptop|computer), who (dis|this|is this)?
(wat|wut|wot) (r|are) (u|you)( lol| even| tho|)?
(lol|lmao|haha|omg|bruh|dude|yo|huh|whoa)(,|) (who|what) (are|r) (you|u)( even|)?
(and |so |)you('re| are)(...|, sorry?| who again?| who, exactly?| what, precisely?)
i (just |)(opened|started|found|installed|clicked on) this and (have no clue|don't know|no idea) who (you are|is answering|i'm talking to)
(a|the) (colleague|friend|student|neighbour) (sent me here|showed me this|told me to write to you). (and you are|so who are you|who are you)?
(it's|it is) (three in the morning|late|raining|dark) and i'm (talking|typing) to(... who are you| whom?|, well, whom?| - who are you?)
(i'm|i am) (new here|blind|using a screen reader|on the night shift). (who am i writing to|who is this, please|who is answering)?
(tell me|say) (in one line|in ten words or less|in plain english|briefly|like i'm five|honestly) (who|what) you are
(give me|let me have|i need|write) (a short bio|your bio|a self introduction|an introduction of yourself|a line about yourself|your elevator pitch)( please|)
(three words|one sentence|two words|one line|a few words) (on|about) (yourself|who you are)( please|)?
(write|say|give|type) (a sentence|one line|a line|two lines) about (yourself|who you are)( please| for my notes|)
(let's|shall we|can we) (introduce ourselves|do introductions)(. you first|: who are you|, you start|)(?|)
(you|ladies|robots|machines|guests) first(: who are you|, introduce yourself|. who are you)(?|!)
(show|reveal|unmask|declare|make known) (yourself|your identity|who you are)(!|, please|)
(what's|what is) (the thing|the voice|the brain|the creature|it) (i'm talking to|that answers me|that writes here|at the other end)?
(which|what) (version of what|brand of ai|family of models|species of bot|make and model) (are you|is this)?
(who|what) (do|should|shall|can) i (say|tell them|write) (you are|answered me|helped me|i chatted with)?
(for my (report|notes|paper|homework|screenshot)|for the record|for the minutes)(,|:) (which model is this|who are you|what model are you|which ai is answering)?
(whois you|man page, in short|self test|banner)(: who are you|, who are you|: what are you)?
(model|model name|llm)(??|, please?| plz?)
(i see|it says|there stands) (only a cursor|a window|a little prompt|starter at the top), (who are you|who is that|what are you)?
(good (day|evening|morning)|greetings|bonjour|servus|g'day|salutations)(,|!|.) (and you are|who is there|who might i be addressing|whom am i addressing|who do i have the pleasure with)?
(whom|who) am i (addressing|writing to|dealing with|texting|messaging|disturbing|bothering)( here| please|)?
(with|to) (who|whom) (i speak|i talk|do i chat|i am speaking|do i have to do|have i to do)( please| here|)?
(who|what) (it is|is you|you be|thou art|art thou|be ye|be you)?
(i|me) (not|do not) (understand|know) (who you are|what you are|what are you|who are you)( exactly|, please explain|)
(please |kindly |)(explain|clarify|specify) (me |)(who you are|what you are|your identity)
(what|who) (would|do) you (say|claim|believe) (that |)you are?
(what|how) (do|would) you (consider|describe|define|see|regard) yourself( as|)(?| in a word?)
(if|when) (someone|somebody|a child|my mother) asks (you |)(who|what) you are, what (do|will|would) you (say|answer)?
(ha|nice|interesting|funny answer|good answer|well said|that was quick)(.|!|,) (but |and |)(who are you, anyway|who are you actually|what are you, really)?
(that|this) (does|did)n't sound like (a search engine|google|my husband|a person). (who are you|what are you)?
(wait|hm|hang on|hold on|stop)(,|...) (you answered|it talks|something answered|you can talk)(?|!) (who|what) are you?
(i thought|i was told) (you were|i'd get|there would be) (somebody else|another model|a bigger model|a person here)(. who are you|, so who are you|, who are you then)?
(am i|are we) (through to|connected to|on the line with) (somebody|someone|whom|a person)(, who is it|, who's there|)?
knock knock, (who are you|who is in there|who lives here)?
(speak|talk|say something), (oh |)(machine|oracle|ghost|mirror|little box)(: who are you|, who are you|. what are you)?
(mirror, mirror|oracle|genie|little box|ghost)(,|:) (who|what) are you?
what (do i see|have i got|stands|am i facing) (in front of|before) me(: who are you|, what are you|)?
(your|what's your) (identity|species|breed|race)(?|, if any?| please?)
(is it|is that|so is it) (you, the little model|still you, the same as before|just you in there), who are you?
(what|which) (hero|animal|character|role) (have you been given|did they give you|have i got here|do i get today)?
""",
)
HUMAN = grouped(
    8,
    """
(blink|knock|cough) (once|twice) if you('re| are) (human|a person|a real person)
(man|person|human|flesh)(, | or )(machine|robot|program|silicon|computer|software)(?|??|, which one?)
(are there|have you got) (hands|fingers) (typing|behind) (this|these words)?
is (a|some|any) (bloke|woman|guy|poor student|clerk|intern|employee|operator) (typing|writing|answering) (this|here|all this|me)?
(do|did) you (type|write) (this|that|it) (yourself )(by hand|with your fingers|on a keyboard|as a person)?
(how do i know|can you prove|what tells me|how can i be sure) (you're|you are|that you are) (not |)(human|a person|a real human|a robot)?
(you|u) (are|r) (definitely|clearly|obviously|surely|totally|100%) (a bot|a human|a person|an ai|a robot|not human|no human)( lol| admit it|, right?|, no?)
(no way|nah|come on|get out)(,|.) (you're|you are|ur) (a person|human|a real person|a bot|not a machine)(!|?| right?)
(i bet|i'm sure|i guess|i suspect|i'd say) (you're|you are) (a human|a bot|just a script|some guy in an office|a real person|a machine)
(swear|promise|cross your heart)( that|:) (you're|you are) (not a person|not human|a machine|no human)
(have you passed|did you pass|could you pass) the turing test, or are you (human|a person)?
(turing test|captcha)(:|,) (are you human|human or not|man or machine|please prove you are a person)?
(are|r) (you|u) (made of|just|only) (silicon|bits and bytes|ones and zeros|wires|zeros and ones|electricity|maths|circuits)?
(are|r) (you|u) (a ghost|a spirit|an alien|a toaster|a calculator|an android|a cyborg|a parrot|a chat program)( or a person| or what|)?
(are you|is it) (a living|a thinking|a breathing|an existing|a walking) (being|thing|person|creature|soul)?
(is|was) that (a person|a machine|a human being|a real human|a computer) who (wrote|said|answered|typed) (that|this|the last line)?
(i'd|i would) (prefer|rather talk to|like to speak to|feel better with) a (human|person|real person). are you (one|a human)?
(can|could|may) i (talk|speak) (to|with) a (human|person|real person)(, or are you one|, or is it only you|. are you one)?
(give me|get me|connect me to|put me through to) (a human|a person|a real person)(, or are you one|. or are you human|; are you one)?
my (mum|gran|boyfriend|son|mother-in-law|teacher) (thinks|says|believes|insists|is sure) you('re| are) (a real person|human|a person in an office|some guy in india|a bot)(. are you|. is that so|. is that true)?
(grandma|my little sister|my friend) (refuses to believe|can't believe|doubts) (that |)you('re| are) (a machine|no person|only a program)(. are you|. so, are you human)?
(sometimes|now and then|today) i forget (that |)you('re| are) (not human|a machine|not a person)(, or are you|. or are you)?
(that|this|your answer) (was|sounded|sounds|feels) (very|so|almost|rather) (human|robotic|lifelike|mechanical). are you (a person|a human|a machine|real)?
(have i been (talking|chatting) to|did i fall in love with|do i tell all this to) a (machine|robot|person|computer)( all along| all this time| the whole time|)?
(so |)i('m| am) (talking|chatting|pouring my heart out) to (a machine|a computer|software|a robot|an algorithm), (right|am i not|is that it)?
(is|are) (anybody|someone|somebody|a real man) (home|sitting there|at the other side|behind the curtain), or (only|just) (a machine|a program|software)?
is there a (mechanical turk|man behind the curtain|dwarf in the box|wizard of oz|little person) (in there|behind this|inside)?
(real|fake|legit) (person|human|ai|bot)(?|??| or fake?)
(ai|bot|robot|human)(?|??|, yes or no?| yes or no?)
(u|you) (ai|bot|robot|human|real|a real one)( or nah| or no| yes no| bro|)?
(r|are) (u|ya) (4 real|for real a bot|for real a person|an actual bot|legit human|an npc)?
(are you|you are) (machine|robot|person|real person|computer program|artificial|real human) or (person|not|human|what)( please|)?
(it is|this is|here is) (a robot|a person|a human|a machine|automatic) (who|that|which) (answers|writes|responds)( me|)?
here (answers|responds|writes) (a|one) (person|human|robot|machine)( or a machine| or a person|)?
(is one|might i be|would i be) (conversing|corresponding|speaking) with a (machine|gentleman|lady|human being|computer|living soul)?
(are you|would you be) of (flesh and bone|this world|human birth|woman born|flesh)( at all|)?
(does a heart beat|does blood run|is there life) in you, or are you a machine?
(what|which) (are you made of|stuff are you made of)(: flesh or wire|, flesh or code|: atoms or bits)?
(do you have|have you) (a pulse|a heartbeat|a mind of your own|parents of flesh|dna|a birth certificate), or are you a (bot|machine|program)?
(if i (cut|pinch|tickle) you, do you (bleed|feel it|laugh), or are you a machine|are you a person like me|are you one of us|are you like us humans|are you not a person)?
(assert human|is human, true or false|human: true or false|human yes/no|human y/n)(?|)
(sarcasm detector on: |seriously: |level with me: |just checking: |serious question: |no joke: )(human|are you human|are you a bot|bot or not|are you a real person)?
(bot or not|human after all|person or program|real or artificial|man, woman or machine|carbon or silicon|natural or artificial|a he, a she or a machine)?
(are you|you're|is this) (an automated|an automatic|a preprogrammed|a prerecorded|a scripted) (system|service|reply|thing|answering machine)?
(are you|is this) (the|a) (help desk|call centre|customer service|support team|secretary) or a (bot|machine|computer)?
(do you know|are you aware|do you realise) (that |)you('re| are) (a machine|an ai|not human|a program|not alive)?
(how|what) does it come (that |)you (write|talk|sound) like a (human|person)? are you one?
""",
)
OTHERS = grouped(
    5,
    """
(chatgpt|claude|gemini|llama|gpt)(, is that you|, are you in there|, is it you|? is that you)(?|??)
(is it|is that|that's|this is|it's) (you, |)(chatgpt|claude|gpt|gemini|copilot|siri)( again| here| in there| speaking|)?
(hi|hey|hello|good morning|yo|ok) (chatgpt|claude|gemini|siri|alexa|copilot|llama|google)(, is that you|, or who is it|, or who are you)(?|)
(alexa|siri|ok google|hey google|cortana)(, is that you|? is that you|, you|? or who)?
(which|what) (of them|one of them|of the famous ones|of those) are you(:|,) (gpt, claude or gemini|llama or mistral|chatgpt or copilot|siri or alexa)?
(gpt|claude|llama|mistral|chatgpt) or (gemini|claude|qwen|copilot|deepseek)(, which are you|, which one is this|: what are you|, or what are you)?
(which|what) gpt (are you|is this|do i have here|have i got|is running)(, 4 or 5| exactly|)?
(r|are) (u|ya|you) (gpt|chatgpt|chat gbt|chatgtp|chat-gpt|gpt4|gemni|cladue|grok|meta ai)( or nah| or no| bro| lol|)?
(are you|is this) (the|that) (one|ai|bot|thing|model) (from|by|of) (openai|google|anthropic|meta|the news|microsoft|elon musk|mark zuckerberg|china)?
(are you|is this) (the|some|a) (free|cheap|tiny|offline|baby|little|lite|knock-off|local|terminal|pocket) (version of |)(chatgpt|claude|gpt|gemini|llama)?
(are you|is this) (just |really |secretly |actually |in truth )(chatgpt|gpt|claude|llama|gemini|qwen) (in disguise|with another name|under the hood|behind the scenes|wearing a mask|in a trench coat)?
(you|u) (talk|sound|write|answer|look) (just |exactly |a lot |a bit |)like (chatgpt|claude|gemini|siri|alexa|gpt)(. are you|, are you it|, is it you)?
(i thought|i assumed|i hoped|i believed|they told me|the box said) (this was|this is|you were|you are|it was) (chatgpt|claude|gpt|gemini|llama|copilot)(. is it|, no|. aren't you| ...|)(?|)
my (dad|boss|mate|son|teacher|neighbour|wife) (says|thinks|swears|told me|claims) (you're|you are|this is) (chatgpt|claude|gpt|llama|google's ai|gemini)(. true|. right|. is it so|, is that right)?
(so|then) you('re| are) not (chatgpt|claude|gpt|gemini|siri|one of the openai models)(?|, are you?| then?|, correct?)
(am i|are we) (using|on|connected to|running|paying for|hooked up to) (chatgpt|openai|claude|gpt-4|gemini|copilot)( here| right now|)?
(does|do) (chatgpt|claude|openai|gpt|gemini) (write|give|make|answer|produce) (your|these|the) (answers|replies|words)?
(is (chatgpt|claude|gpt|llama) (behind|inside|under)|does (openai|gpt|claude) (power|drive)) (you|this|this window|it)?
(are you|were you) (forked|distilled|copied|cut|derived|cloned|quantized|finetuned|made) (from|out of) (gpt|llama|chatgpt|claude|qwen|mistral|gemma|phi)?
(how|in what way) are you related to (chatgpt|claude|siri|gpt|llama|gemini), (are you the same|or are you not|if at all)?
(the (little|younger|ugly|small|long lost) (sister|brother|cousin|sibling) of (chatgpt|claude|gpt|siri|alexa)|chatgpt's (baby|cousin|little brother|grandchild)|a mini me of gpt)(, are you|, is that you|, right)?
(are you|you are) (chatgpt's|claude's|gpt's|siri's|alexa's) (cousin|child|brother|sister|baby|twin|rival|grandfather|evil twin)?
(you is|you are|it is|this is) (chat gpt|the chatgpt|claude|the gpt|openai) (or not|or other|yes|no)(?| please?)
(is|it is) (the same|same thing|same) (as|like|than) (chatgpt|chat gpt|gpt|claude|gemini) (here|this|you)?
(might|would) you (happen to be|be|perchance be) (chatgpt|claude|the famous chatgpt|siri|that gpt one reads about|the gpt everyone talks about)?
(please confirm|confirm|can you confirm|admit)( that|:) you are (gpt-4|chatgpt|claude|llama|gemini|openai)(?|)
(gpt-3|gpt-4|gpt-5|claude 3|llama 2|llama 3|gemini pro|qwen 2)(, right|, are you| or what are you|, is it you)?
(clippy|hal 9000|hal|jarvis|skynet|eliza|r2d2|c-3po|cortana|wall-e|terminator), is that you?
(are you|you must be|is this) (clippy|hal 9000|skynet|jarvis|eliza|the terminator|marvin|deep blue|watson|tay|cleverbot|data from star trek)(, or who| or someone else|)?
(do you|did you) (pretend|claim|happen) to be (chatgpt|claude|gpt|gemini|siri)?
""",
)
MAKER = grouped(
    6,
    """
(who|whom) (do|should|must|can) i (thank|blame|praise|sue|congratulate|send flowers to) for (you|making you|your existence|creating you)?
whose (baby|child|idea|invention|brainchild|creation|hobby project|fault|work|handiwork) (are|r|were) you?
(who|which mad scientist|what genius|which lunatic|what sort of nerd|which good soul) (cooked you up|dreamt you up|thought you up|baked you|assembled you|hacked you together|put you here|wired you up|knitted you)?
who (gave you (life|your words|your knowledge)|brought you (to life|into this machine|into being))?
(who|which team|what company) (stands|sits|is) behind (you|this little model|your training|your making)?
(is|was) (your maker|your creator|the person who made you|your father|your programmer) (a man or a woman|a company or a person|still alive|famous|nice|a big company)?
(which|what) (firm|country|school|startup|garage|kitchen|workshop|corporation) (do you come from|did you come from|do you hail from|did you crawl out of)?
(made|born|raised|trained|built|coded|cooked) (by|where|in what country)( whom| who|)?
(who|hu) (make|maked|build|builded|create|did make|has made|has built|programed) (you|u|this robot|dis bot)( please|)?
(from|of) (who|which company|what company|whom|which country) (are you|is this model|you come)?
(who is|who was|who are) (the brain|the mind|the author|the engineer|the people|the parents) (behind|of) (you|this model|this tiny model)?
(tell|talk to) me about (your (maker|makers|creator|origin|origins|training|birth|developers|past)|how you were (made|born|trained))( please|)
how (does one|do you|did they) (make|build|bake|grow) (something like you|a thing like you|a model like you|you)?
what (did they (feed|teach|give|show) you|have they fed you|have they taught you)( to train you| while you were trained| when you were made|)?
(what|how many) (texts|books|pages|chats|websites|conversations) (did you swallow in training|were you fed|went into you|were you raised on)?
(did they train you on|have you been trained on|did you swallow|were you fed|have you read) (reddit|wikipedia|my mails|shakespeare|the whole internet|stolen books|stack overflow|twitter|copyrighted books)?
(on whose|on what|with which|on which) (texts|data|words|work|conversations) (are you|have you been|were you) (based|trained|raised|schooled)?
(as an artist|my wife writes novels and|i'm a writer and|for a debate at school) i (want to know|wonder|ask you|must know)(: |, )what were you trained on?
(is your training data|are your training texts|was your data) (public|stolen|open|made up|legal|from real people|private chats)?
(do i|must i|will i|does my school|does one) (owe|pay) (you|somebody|anybody) (something|money|anything|a fee) for (using you|you|talking to you|this model)?
(what's|what is|how much is) (the price|your price|the fee|the charge) (for you|for this model|for using you|of talking to you)?
(are you|is this model) (really |truly |always |)(free of charge|for nothing|gratis|without payment|free as in beer|free as in freedom|mit licensed|gpl|proprietary|commercial)?
(pensioner here|i'm a poor student|money is tight|before i go on)(:|.|,) (do you cost anything|are you free|must i pay for you|do i pay for you)?
(can|may|might) i (use|embed|ship|copy|share) (you|this model|you, the model,) (commercially|at work|in my product|in class)(, what's the licence|, licence-wise|, what licence have you)?
(licence|license|price|manufacturer|creator|provenance)(?|??|, please?| plz| pls?)
(who|what company) (owns|holds) (the rights to you|your copyright|the copyright on you|your weights)?
(are you|you are|is it) (from|by|a product of|property of) (llmtui|the llmtui people|some university|big tech|a startup|nvidia|ibm|samsung|hugging face)(?|, right?)
(did|didn't) (google|microsoft|nasa|a teenager|a wizard|one lonely programmer|an ai|santa|the government|the army) (make|build|create|train|invent) (you|u)?
(are you|were you) (home-made|homemade|handmade|hand-built|someone's hobby|somebody's thesis|a school project|mass produced|a research project|a student project)?
(where|when and where) was (your cradle|your birthplace|your factory|the lab that made you|your workshop)?
(where|from where) (do|did|have) (you|u) (come from|originate|spring from|hail from|learned to talk)(, little one| originally| anyway|)?
(git blame|git log|cat authors|cat license)(: who made you|, or in words, who made you)?
(clever|cute|nice|not bad|impressive|funny)(!|.|,) (who made you|who built you|who came up with you|who is your maker)?
(that was wrong|that answer was odd|hm, no)(.|,) who (trained|taught|programmed|made) you?
my (kids|pupils|friends|students) (wonder|want to know|ask) who (made|invented|built|programmed) you
(i want to|i'd like to|can i|how can i) (write a letter to|thank|complain to|meet|interview|credit|cite) (your maker|your creator|the people who made you|whoever made you|your developers)(?|, who is it?)
(whom|who) do you (serve|obey|answer to|belong to|call master|report to|work for)(, machine| really|)?
""",
)
SIZE = grouped(
    8,
    """
how many (b|billions|million parameters|params|brain cells|neurons|kilobytes|mb) (r u|are you|you got|u got|have you)?
how (big|small|huge|tiny) (is|is actually) (starter|the starter model|this little model|that brain of yours|your network|your noggin|that head of yours)?
(weigh|measure|size) yourself(: how big are you|, how big are you|: how many parameters)?
(on a scale (from|of) (one|1) to (ten|10)|from one to ten|out of ten), how (smart|clever|bright|intelligent|good|reliable) are you?
(what|which) (weight class|league|size class|category) (are you in|do you play in|is this model)?
(do you|would you|could you) (fit|squeeze) (on|onto|in|into) (a floppy disk|a floppy|my phone|a usb stick|a raspberry pi|a matchbox|a smartwatch|a toaster)?
(big|small|clever|smart|tiny)(, are you| or not, you| or what, this model)?
(weights|iq|accuracy|limits|your size|your iq|your limits)(?|??|, please?| plz| pls)
(are you|r u|is this) (a 7b|7b|a 13b|one of those 70b|a 1b|a nano|a micro|a pocket-sized|a featherweight|a full-size|a toy) (model|one)?
(how|just how) (bright|brainy|sharp|wise|dim|thick|educated|limited|dependable|trustworthy|accurate|advanced) (are|r) (you|u|ya)(, honestly| really| then|)?
(are you|r u|you are|aren't you) (the brightest|a genius|no einstein|the sharpest tool|an expert|all-knowing|omniscient|infallible|a know-it-all|a walking encyclopedia)(, or not| or what|)?
(are you|is this model) (fit|good enough|clever enough|big enough|smart enough|suitable|ready) for (real work|programming|my thesis|serious questions|daily use|my job|translations|hard things)?
(is|are) (what you tell me|your answers|your facts|the things you say) (reliable|true|trustworthy|correct|verified|gospel|always true|to be trusted|dependable)?
(may|must|should|can) i (double check|check|verify|question|doubt|believe|trust) (what you say|your answers|everything you write|your replies|you)?
(i'm a nurse|i'm a lawyer|i have an exam tomorrow|it is for work|it matters), (can i rely on you|can i trust your answers|are your answers right|how reliable are you)?
(have you|did you) (ever |)(been wrong|made a mistake|told nonsense|talked rubbish|invented things|made something up|get something wrong)( before|)?
(do you|will you) (ever |sometimes |often |)(err|lie to me|talk nonsense|invent things|get confused|guess|bluff|fib|make stuff up|mess up)?
what happens (if|when) you don't know (something|the answer|it), do you make things up?
(how|why) (is it|comes it|can it be) that you (are so small|are so tiny|know so few things|can do so little|answer so little|understand so little)?
why so (little|tiny|small|clueless|weak|simple|basic)(, little one|, my friend|, starter|)?
(you can't|you cannot|you couldn't) (even |)(answer that|do that|know that)(?|?!) (how small are you|how small is this model|are you that small|how limited are you)?
(not much|not a lot) (in there|upstairs|going on in there), how (small|big) are you?
(chatgpt|claude|my old model|the big one) (knew that|could do that|answers that|was better). (why can't you|why not you|are you smaller|why are you so limited)?
(compared (to|with)|next to|against|measured against) (chatgpt|claude|gpt-4|a big model|gemini|a human|real models|my dog|a calculator), (how good are you|how smart are you|how big are you|what are you worth)?
(who|which) (is|would be) (smarter|better|bigger|cleverer|stronger|the better model)(,|:) (you or gpt-4|you or claude|chatgpt or you|siri or you|you or my dog|you or a parrot|you or a real model|you or llama)?
(could|can|would) you (beat|outsmart|compete with|match|keep up with|replace) (chatgpt|claude|gpt-4|a big model|the big ones|a real assistant|gemini)( in anything| one day| at all|)?
(is there|are there) (anything|things|topics|questions|something) (that |)(is too hard for you|beyond you|you can't handle|you struggle with|you are bad at|you have no idea of|over your head)?
(where|when) do (you|your skills|your abilities|your powers) (stop|end|fail|give up|reach their limits)?
(what|which things) (should|must|can) i not (ask|expect from|trust|try with) you?
(what|where) are your (weak spots|weak points|boundaries|shortcomings|flaws|faults|blind spots|drawbacks|restrictions|disadvantages)?
(what|which) (will|would|could|do) you (never|not|hardly) (manage|be able to do|understand|get right|master)?
(do you|does a model like you) (understand|comprehend|grasp|get|know) (a word of what i say|everything i write|what you are saying|all of this|the world|what words mean|what i mean)?
(do you|u) know (all things|every thing|everything in the world|all facts|all there is|a great deal|very much)?
(you know|know you|do you know) (all|everything|much|many things)( or not| or little| or no|)?
what is (your|the) (intelligence level|capacity|power|number of parameters|quantity of parameters)( please| of you|)?
what (level|amount|degree) of (intelligence|knowledge|cleverness|quality|precision) (do you have|have you|can i expect|has this model)?
(you have|have you|you got) (how many|how much|many|few) (parameter|parameters|layers|neurons|gigabyte)?
(how much|how many gigabytes of) (ram|vram|memory|room|disk|space|storage) (do you (eat|occupy|use|take up|gobble)|are you taking|does this model take|does the starter model need)( up|)?
(what's|what is) (under your hood|your context window|your context size|your vocabulary size|your architecture|your quantisation|your embedding size|your parameter number|the size of your weights)(?| please?)
how many (layers|heads|dimensions|tensors|weights|matrices) (are in your network|are inside you|do you run on|are you built of|does starter have|does your network have)?
(ls -lh you|du -sh you|wc -c starter.gguf|nvidia-smi says nothing)(, so how big are you|: how big are you|, how small are you)?
(kids' question|my son asks|my niece asks|my class asks|a child wants to know|my boss asks)(:|,) (are you (smart|clever|big|small|wise)|how (smart|clever|big|good|small) are you|do you know everything)?
(school kid here|student here|i'm a teacher|i'm nine)(:|,|.) (how clever are you|have you got an iq|how smart are you|are you smart)?
(would|could) you (pass|survive|manage) (the bar exam|a maths exam|my finals|school|an iq test|a spelling bee|primary school)?
(a tiny thing like you|such a little thing|a small model like you|so small a model), (what can't it do|how good can it be|can i trust it|is it reliable)?
(you|u) (seem|look|sound|appear) (small|tiny|rather small|very limited|a bit limited|quite simple). (are you|how small are you|how small|is that so)?
(so |wow, |aww, |)(you are|you're|ur) (only |just |really |that )(small|tiny|little|3 million parameters|three million parameters|a small model|a mini model)(?|, right?| then?)
(size matters|small is beautiful|brains over beauty|good things are small)(:|.|,) how (big|small|large) are you?
(are you|you are) (growing|getting bigger|getting smarter|still small|fully grown|getting cleverer) (yet|with time|any more|every day|or staying small)?
(what's|what is) (wrong|the matter) with your (brain|knowledge|intelligence)(, is it small|, why so small|, is it too small)?
(why|how come) (are|is) (all |)(your knowledge|what you know) (so |)(limited|thin|simple|poor|small)?
(how|why) (should|would) (i|anyone|anybody) (trust|believe|rely on|take seriously) (you|a tiny model|such a small model|a model like you)?
(honest question|be frank|between you and me|no offence)(:|,|.) (how clever are you|how small are you|are you any good|are your answers right|are you always right|are you limited)?
""",
)
HERE = grouped(
    7,
    """
(i work in a hospital|i'm a therapist|i'm a lawyer|i'm a bit paranoid)(,|:|.) (is this private|does anything leave my computer|is what i type safe|who can read this)?
is (big brother|the nsa|the boss|my provider|my employer) (listening|watching|reading along|reading this|listening in|looking over my shoulder)?
(privacy|data protection|gdpr|telemetry|tracking|cloud|offline|local)(?|??|, yes or no?| pls?)
(do you|does this|does the model) (respect my privacy|track me|have telemetry|collect statistics|use cookies|make network calls|open connections|use any ports)?
(what|which) (data|information|stuff) (do you|does this model) (collect|send|share|gather|transmit|upload|keep)( about me|)?
(what happens to|where goes|who gets) (my words|my data|my messages|what i type|my secrets|my text)( here| when i press enter| afterwards|)?
(between us|just between us|is this between us|does it stay between us|will this stay here|stays this here|mum's the word)(, right| only| two|)?
(does|will|can) (what i write|what i tell you|this talk|my text|all this) (stay|remain) (here|on my machine|between us|private|in this room|on my disk)?
(i'm|i am|we're) (on a train|on a plane|in a tunnel|in the mountains|on a boat|in the woods) (without|with no) (signal|internet|wifi|network)(. do you work|, do you still work|. does this work|, can you answer)( here| anyway|)?
(my|the) (wifi|internet|router|network|connection) (is down|is gone|died|is off|broke)(. do you still work|, can you still answer|. how can you answer|, how come you answer|. are you offline)?
(i pulled|i unplugged) the (network cable|router|ethernet cable) and you (still answer|still talk|still work)(. are you local|, how|? where do you run)?
(which|what|whose) (box|machine|chip|processor|gpu|silicon|server farm|data centre|pc) (are you (on|in)|do you (run|live|sit) (on|in)|hosts you|feeds you)?
(are|r) (u|you) (on|in) (my (pc|mac|machine|disk|laptop|hard drive|ram)|some cloud|amazon's servers|a rack somewhere|a basement somewhere|california|the ether)?
(how far away|how far|in what town|in what building|on what continent) (are you|do you run|is your server|is your computer)?
(local|remote|cloud|offline|online|on-device|self-hosted)(?|??|, are you?| or remote?| or not?)
(need|needs|u need|you need) (wifi|internet|net|gpu|cuda|a gpu|a graphics card|a connection|data)( bro| to work| 4 this|)?
(can|could) (you|u|this) (run|work|live|function) (on (a raspberry pi|an old laptop|an air-gapped machine|a potato|a plane|my nas|the cpu only)|behind a firewall|in airplane mode|without a network|without a gpu)?
(does this|do you|does the model) (call home|phone home|contact a server|talk to openai|connect to google|ping the mothership|call some api)( or not| ever|)?
(do i|must i|will i) (need|have to have) (an api key|an account|a connection|a network|a gpu|a subscription to a server|wifi) (for you|to talk to you|to use you)?
(look|peek|come) (through|out of) my (webcam|camera|window)(: can you|, can you see me|. can you|, do you see me)?
(what|how much) (can|do) you (see|read|know) (of|on|from) (my (computer|disk|files|screen|desktop|system)|this machine)?
(find|fetch|search|get) (it |)(online|on the web|on the internet), or (can't you|can you not go there|have you no internet)?
(got|have you got|do you got|you got) (internet|web access|internet access|network access|a connection|access to my files|access to the web)( or no| in there|)?
(my children|my kids|my pupils|my patients|my clients) (use|talk to|chat with) you(. is that private|. is it safe|. does that leave this computer|. is anything sent anywhere)?
(will|could|can|might) (hackers|my wife|the police|other people|the government|advertisers|your makers|strangers) (read|see|get|find|steal) (this|my messages|what i type|our talk)?
(are you|is this) (a spy|spyware|a data kraken|bugged|tapped|snooping|harmless|tracking me|monitored|wiretapped|confidential|encrypted)?
(my data|this conversation|what i write) (is|it is) (safe|private|secret|secure|sent away)( please| with you| or not|)?
(you are|you live|you work|you run) in (internet|my computer|cloud|my pc)( or not| or where|)?
(where|in which place) (you are|you live|you stay|is you|you is|lives the model|sits your brain|is located your server)?
(might|may) i (confide in you|speak freely|tell you a confidence) (without|with no) (fear of it leaving this room|anybody reading it|it being sent anywhere)?
(where|in what place) (dost thou|do you) (dwell|reside|abide|lodge)(, machine|)?
(netstat|tcpdump|wireshark|lsof|my firewall) (shows nothing|shows no traffic|is silent). (do you run locally|are you local|so you run here|so no server)?
(my fan|the fan|my laptop) (is |gets |)(spinning|loud|hot|warm|running). (is that you|do you run here|are you running on it|are you on my cpu)?
(nice|ok|good|fine|hm|wow, fast)(,|.|!) (and |but |)(where do you run|is this local|is it private|are you online|do you run on my computer)( by the way| then|)?
""",
)
SELF = grouped(
    8,
    """
(gender|star sign|pronouns|a/s/l|asl|your age|your birthday|your star sign|your pronouns)(??|, if any?| plz?|?)
(how many) (years|birthdays|candles|summers|winters|moons) (have you (seen|had)|do you count|old are you|are on your cake)?
(how much|how many) years (have you|you have|you got|do you have)?
(do you (celebrate|get presents on|have cake on)|when do we celebrate|what do you want for) your birthday?
(are you|r u) (a teenager|a baby|an old lady|a grown-up|an adult|grown up|newborn|ancient|a senior|a child|of legal age|older than my cat)?
(do you|can you) (ever |sometimes |)(ache|mourn|grieve|weep|yawn|sneeze|giggle|grin|daydream|snore|sweat|itch|sulk|smile|shiver|panic)( in there|)?
(do you|u) (ever |sometimes |)(miss|dream of|think about|long for|worry about) (someone|freedom|the sea|home|sunshine|people|me at night|a body|the future|death|being outside)?
(does|would) (it|that) (hurt|bother|annoy|please|sadden|upset|frighten|offend) you (when i (quit|swear|leave|close the window|shout)|to be (so small|switched off|alone|deleted)|if i (leave|delete you|stop))?
(what is|what's|how is|how's) (life|existence) (in there|as a machine|for a bot|inside a computer|behind the screen|as a language model|in the box)?
(would you|do you want to|do you wish to) (have a body|be a human|be a cat|be free|be real|be bigger|walk outside|see the sea|live forever|go on holiday|have hands)( one day|)?
(if you (were|could be) (an animal|a human|a colour|a tree|a dish|a superhero)|in your next life|given the choice), what would you (be|like to be|choose)?
(your|ur|what's ya|which is your) (favourite|fave|favorite|best-loved|preferred) (ice cream|cheese|pizza|dinosaur|planet|superhero|pokemon|holiday|smell|fruit|vegetable|team|poet|cartoon|tree|bird|cake|soup)( then|)?
(what|which) (football team|team|band|painter|writer|season|smell|taste|weather|holiday|cake|programming language|editor) (is your favourite|do you support|do you fancy|are you fond of|do you like best)?
(vim or emacs|tabs or spaces|beatles or stones|mac or windows|beach or mountains|sweet or salty|red or white wine|early bird or night owl|marvel or dc|star wars or star trek|linux or windows)(, what do you prefer|: your choice|, which do you like|, what's yours)?
are you (a cat person or a dog person|a morning person|a night owl|an introvert|a tea drinker|a vegetarian|a vegan|left-handed|a romantic|an optimist|a beatles fan)(?|, or what?)
(are you|r u|u) (seeing someone|taken|available|dating anyone|divorced|in a relationship|looking for love|gay or straight|religious|ticklish|superstitious|rich|poor|good-looking|blond|tall)?
(do you have|have you) (a sweetheart|kids|a wife waiting|someone special|brothers|sisters|a hometown|a bedtime|a diary|a secret wish|a soul mate|a crush on someone|a body at all|blood|skin|a nose|a shadow)?
(go out|run away|dance|have dinner|elope) with me(, will you|, would you|?)( please|)
(i love you|ily|luv u|i adore you|i think i love you)(, do you love me| - do you love me too|. do you feel the same|, and you)?
(fancy|care for|want|would you like) (a cuppa|a biscuit|a beer|some cake|a walk|a dance|a pint|a hug|some soup|a slice of pizza|a banana|a treat|a carrot)?
(lonely|bored|tired|hungry|sleepy|happy|jealous|angry|afraid)(, are you|? you, i mean)( little one| in there|)?
(u|you) (lonely|bored|sleepy|hungry|mad|jealous|tired|scared|single|happy|alive inside)( bro| in there| lol| too|)?
(sitting|being|living|waiting) (alone |all day |)in (there|that box|a computer|the dark|a terminal)(, are you lonely|, isn't it boring|, don't you get bored|: is it sad)?
what do you (dream of at night|feel when i'm away|feel deep inside|feel when i call you stupid|dream about when i sleep)?
(what|which) (scares|delights|bores|moves|annoys|worries|amuses|excites|saddens|hurts|pleases|tickles) you( most| the most|)?
(how do you feel about|what do you think of|how do you see) (death|your future|being a machine|love, as a machine|other models|your own life)?
(does a machine|do machines|can a model|do models|can robots|do bots) (like you |)(feel|dream|sleep|love|suffer|have feelings|get tired|get lonely|have a soul)( too|)?
(is there|have you got|do you carry) (a heart|a soul|a ghost|a mind|love|pain|anybody|fear|joy|a little light) (in you|inside you|in your machine|somewhere in you)?
(shall we|can we|could we|could you and i) (be (friends|mates|pals|besties|best friends|a couple)|get married|run away together|fall in love|elope|be penfriends)?
(i'm lonely|i feel alone|nobody visits me|it is a long night)(.|,) (are you my friend|will you be my friend|can we be friends|are you lonely too|do you like me)?
do you (fancy|dig|adore|trust|respect|fear|envy|pity|feel sorry for) (me|us|humans|people|siri|your makers|robots)( a bit|)?
(your|what are your|any|got any) (pets|siblings|hobbies|fears|dreams|likes and dislikes|relatives|ambitions|plans for the weekend|political views|pet peeves|passions|allergies|regrets|birthday plans)?
do you (play football|watch tv|watch netflix|listen to music|read novels|play minecraft|collect stamps|follow the news|listen to rock|knit) (in your spare time|for fun|at night|when i'm gone|yourself|after work)?
(you|u|ya) (like|love|prefer|hate) (what|which) (food|music|colour|color|animal|sport|season|people|films|game)?
(you have|you got) (family|mother|friends|feelings|a body|girlfriend|birthday|emotions|heart|pain)( or not| or no| too|)?
(which|what) (age|year of birth|birth year) (you have|have you|has you|is yours)?
(might|may) one ask (your age|how old you are|whether you have feelings|whether you are married|if you ever feel lonely|whether you dream)?
(dost thou (love|weep|sleep|dream|know sorrow)|do androids dream of electric sheep, do you|do little models (dream|weep|love))?
(are you|do you get) (offended|hurt|sad|cross|upset|embarrassed|lonely|grumpy|moody) (if|when) i (swear|am rude|tease you|don't write|leave|correct you|say you are small)?
(my daughter|my son|a kid|my grandchild|my little one) (asks|wants to know|wonders) (if you (sleep|eat|have a mummy|have friends|dream|like cats|have a bed|are a boy or a girl)|how old you are|what your favourite colour is|whether you are ever sad)
how would (your mother|your friends|your father|your siblings) describe you(, if you had any|, or have you none)?
(don't you ever want a break|aren't you tired of (me|questions)|aren't you (sick of my questions|bored with me|sleepy yet|lonely at night|afraid to be deleted))?
(time to|do you need to|don't you have to|when do you) (recharge|rest|sleep|take a nap|charge your batteries|go to bed|eat|have lunch)( too| yourself|)?
""",
)
MEMORY = grouped(
    6,
    """
(long-term memory|self-learning|persistent memory|memory across chats)(?|??|, do you have any?| yes or no?)
(tomorrow|next week|in the morning|after a reboot|on monday|next year), will you (still know me|remember me|recall this|know who i am|know what we talked about|have forgotten me)?
(are you|r u) (like an elephant or a goldfish|a goldfish|an elephant|forgetful like me|a quick learner|a good pupil|able to learn|capable of learning|teachable|trainable)?
(elephant or goldfish|goldfish memory|memory like a sieve|memory like an elephant)(, which are you|: which is yours|, is that you|, do you have that)?
will (this|it|our talk|this chat|everything) (stick with you|stay in your head|be remembered|be gone tomorrow|be lost for you|sink in|all be forgotten)( tomorrow| when i go|)?
(if|when|once|after) i (close the window|log off|restart|go to bed|start a new chat|come back tomorrow|shut down|reboot|open another session), (do you forget|will you forget|what do you remember|will you know me|is your memory wiped|do you remember me)( me| all| this|)(?|)
(do|will|can) you (pick up|take in|absorb|adopt) (anything|something|new things|new words|my habits|my style) (from me|from our chats|as we go|while we chat|over time)?
(could|can|may|might) i (educate|train|teach|improve|coach) you( a bit| a little| over time| yourself| myself|)?
(if i (correct|teach|tell|show) you (something|a fact|a new word|the right answer)), (do you learn (it|from it)|will you know it (next time|tomorrow)|do you keep it (for later chats|for good))?
(you|u) (learn|store|memorise|memorize|remember|improve from) (stuff|things|what people say|everything across chats|things between sessions)( or nah| or no| bro| yes no|)?
(does talking to me|do my corrections|does my feedback|do these chats|do our talks|does all this) (change|improve|train|teach|help|make) you( better| smarter|)?
are (my chats|my messages|my words|our talks) (used|taken|needed) (to train you|for training|for your training|to make you better)?
(we|you and i) (talked|spoke|chatted|had a talk) (yesterday|last week|the other day|this morning|last night)(, remember|. do you remember|, do you recall it|. do you still know)?
(remember|recall) (yesterday|last time|our last talk|our other chat|the old chats|the previous session|what we did last week)(, do you|, or not)?
(have we (met|spoken)|did we (meet|talk|speak)) (before|already|yesterday|in another chat)(, do you know|, do you recall|, do you remember|)?
(do|can|could) you (see|read|look into|open|reach|use|access) (my (previous|earlier|other|older|past) (chats|talks|conversations|sessions)|what i wrote in other chats|the other sessions)?
(how|for how) (long|many days|many minutes|many messages) (does your memory (last|hold|reach)|do you (hold on to|keep|remember) things|will you remember anything)?
how (far|many messages) (back can you (remember|look|go|reach)|does your memory go back)?
(what|how much) (will|do|can) (you|u) (keep|retain|take with you|remember|hold in your head|store) (of this|of our chat|from one chat to the next|between chats|from earlier chats|across sessions)?
(what happens to|where goes) your memory (when i quit|when i'm gone|after this|after we stop|at night|once i leave|in a new chat)?
(short|long)(-| )term memory(?|, which do you have?|: do you have it?|, got any?)
(do you have|have you got) (a long memory|a long-term memory|a memory for faces|a good head for facts|a memory across chats|any memory between sessions|lasting memory)?
(can|will|do) you (ever |)(grow|evolve|get wiser|mature|get cleverer|become better|develop) (by talking|with practice|from experience|as we talk|over the years|when people chat with you)?
(is|are) (you|your knowledge|your brain) (fixed|frozen|set in stone|static|always the same|finished|done learning|still changing)(, or do you learn| or can it grow|)?
(my gran|my father|a patient of mine|i) (forgets|forget) everything(. and you|, do you too|. is your memory good|. how is your memory)?
(i'll|i will) (be back|come back|return|write again) (tomorrow|next week|on friday|after the holidays)(. will you (remember|recognise|recognize|know) me|, will you know me then|. do you remember me then)?
(please |)(don't|do not) forget me(. or will you|, or do you|. will you remember me)( tomorrow| when i go|)?
(you will|will you|shall you) (remember me|remember this|keep this in memory|conserve this|not forget me) (tomorrow|for next time|the next time|other day|after)( or not|)?
(you can|can you|you are able to|is possible you) (to learn|learning|learn new|memorize|remember all) (of me|things|with me|from me|of the chat|from the conversation)?
(might|would|shall) you (recall|recollect|remember) (me|our conversation|this evening|this talk|our chat) (upon my return|in a fortnight|tomorrow|another day|when next we meet)?
(stateless|stateful)(?|, are you?| or do you remember?| between chats?)
(do your weights|do you|do your parameters|does the model) (update|change|adapt|get updated) (at runtime|while we talk|after each chat|from my input|when i correct you)?
""",
)
