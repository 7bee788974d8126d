"""Questions for who the model is, besides those of `acquaintance`: a table for each answer, a way to ask on each line."""

from starter.words import grouped

NAME = grouped(
    7,
    """
a name(, please|, if you've got one|, any name) so i can (stop saying hey you|thank you properly|save you in my notes)
and (your|yer) name (would be|was|might be)?
(by the way|btw|incidentally|oh,) (what's your name|i never asked your name|you never said your name)
(calling|naming) you "(it|bot|computer)" feels (wrong|unkind|silly). what should it be?
(does|do) (anybody|your friends|folks at home) call you (anything|something special|by a name)?
(every chatbot|each of these things) (seems to have|has) a cute name. yours is?
fill in the blank: "hi, my name is ___"
(for politeness' sake|out of courtesy|just so i know), (what do i call you|your name)?
(have|has) (you|this model) been given a name( yet| at all|)?
hey mr (robot|computer|machine), name( please|)?
(how|what) do they (call|name) you(, sweetie|, mate|, sir| around here| back home)?
i can't keep calling you (computer|it|bot|thingy), (name|what's your name|what is it then)?
i'd feel better if i knew (your name|what to call you)
i'll go first with manners: (may i ask|might i know) (your name|what they call you)?
if i (shout|whistle|whisper) for you, (which|what) name do i use?
is (it|that) mr, mrs or just (a first name|a nickname)? your name i mean
(let's|let us) be on first name terms. (what's yours|yours is)?
(name|your name) in (capital letters|one word|lower case|full)(, please| please|)
(naam|nombre|nome|nom)? (your name i mean|what's yours)
no (name|name tag|label|caption) (on|under|over) (this window|the window|your messages). (what is it|what are you called)?
one (quick thing|little thing|more thing): your name(?|, please)
(people|friends) have names, dogs have names. (you|do you)?
(please|kindly) (state|give|mention|provide) your (name|full name)( for the protocol| for the record| sir|)
(say|type|spell out) (the name you answer to|your name in one word|what you're called)
(sorry|oops|whoops), (what was your name|i forgot to ask your name|did you say your name)?
(tell|whisper|reveal) (me |)your (secret name|true name|real name|given name)
(the|a) lady from the help line asked (which assistant answers|what the assistant is called). (so|well)?
there must be (a name|some name) (for you|to you)(. what is it|, no)?
(u|ya|you) (have|got) (name|names|a name or what)?
under what (title|heading|label|alias) do (you|they) (go|keep you|run you)?
wanna tell me (ur|your) name( first| or not|)?
(we|you and me) (haven't|have not) (exchanged names|been introduced properly)(. yours|, so what's yours)?
what (goes|do i put) after "dear" when i write to you?
what (is|was) written on (your|the) (collar|label|tin|box)? your name i mean
what name do (you|they) (sign|put) under your letters?
(what|which) name (suits you|fits you|is yours)?
(what's|whats|wassup with) your (name|nickname), (lil bot|bro|dude|machine|pal)?
what (shall|should|do) the kids (call|shout at|name) you?
when i (brag|talk|tell my wife) about you, what name do i (give|use|say)?
(which|what) (letters|word) do i type to (address|greet) you by name?
who shall i say (called|is calling|was on the line)?
(would|could) you be so (kind|good) as to (give|tell) me your name?
you're (called|named) what(, sorry|, exactly| now|)?
""",
)
WHO = grouped(
    9,
    """
a (voice|text|line) out of (nowhere|the dark|the screen)! whose is it?
(alright|right|okay) then, who('ve| have) we got here?
(am|was) i put through to (somebody|the model|a helper)? who is it, please?
and (with|to) whom (might|may|would) i (now |)be (talking|chatting|exchanging letters)?
and who(, pray,|, if i may,| exactly) is (answering|replying|writing) to me?
(anyone|somebody|something) (is|seems to be) in there. who?
(before|ere) i (tell|confess|type) (you |)anything(,|:) who are you?
cursor blinks, nobody talks. (who are you|who is there|who's in there)?
(curious|odd|funny) little (thing|box|window). what are you?
(dear|hello) (unknown|stranger|whoever), (who are you|who do i write to)?
describe (the thing|whatever) i'm (chatting with|typing to)
do (i know you|we know each other)? who are you?
(explain|say) (to my mum|to a five year old|to grandpa) who you are
for a (school project|report|survey): (which ai|what assistant) am i (interviewing|talking to|using)?
forgive (my ignorance|the question|me), (but |)(what|who) are you(, exactly|)?
(friend|pet|servant|tool)(, | or )(foe|stranger|toy|oracle|spy)? who are you?
give (us|me) your (name and kind|who and what|self-portrait in words|résumé in a line)
(good|nice) to (hear|have) (someone|a voice)(. and you are|, who are you|. who is it)?
ground control to (whom|whoever is there): who are you?
(guess who|knock knock)? no, you tell me: who are (you|u)?
hey whoever you are, (who are you|identify|say who you are)(?|)
hm so (who|what) (exactly |)is "(starter|assistant|you)"?
(i|we) (found|see|have) (a chat window|a prompt|this blinking thing) and (wonder|don't get) (who|what) (is behind it|answers|it is)
i don't (talk to|trust) strangers, so who are you?
i have (pressed enter|typed hello|opened the lid). who have i woken?
i (just |)want to (make sure|check) (who|what) i've (got|reached|opened) here
(in|with) (one breath|a nutshell|few words): who are you?
is (anybody|someone|anything) going to (introduce|present) (itself|themselves|himself)?
(is|are) (this|you) the (thing|little helper|ai|bot) that (came with|ships with|sits in) (the program|llmtui|this app)?
it says (assistant|starter|model) (here|up there). (meaning who|and who is that|what is that)?
label yourself( please|: who are you|)
let me (get|have) this straight: (who|what) are you(, again|)?
(like|as) (what|who) should i (picture|imagine|think of) you?
(me tarzan|me user|me human), you (who|what)?
(my|the) screen reader says "starter". who is that?
nice to meet (you|u), whoever (you are|u r). who are you?
now (that|where) we're (alone|here), who are you really?
ok i'll bite. (who|what) are you?
(oh come|come) out, come out, (wherever|whoever) you are: who are you?
(oi|ey|hoy|yo), who('s| is) (that|dat|it|there)( then| now|)?
(over|excuse me|hello), who is on (the other end|this line|that end)?
please (tell|say me|to tell me) (who|what) you (are|be)( exactly|)
(profile|identity|model|assistant) card(, please|: who are you|?)
(put|sum) yourself (into|up in) (six words|a tweet|one line|a haiku's length of prose)
(say|tell) (your|the) piece: who are you and where do you come in?
(since|as) you (can see me|know it's me), who are you?
so (i typed something and|there is a chat and|) who (will read|reads|gets) (this|it|my words)?
so (what|which) (little brain|llm|clever thing|engine) did i (just |)(wake|launch|fire up|load)?
so what am i (looking|typing|staring) at here(, who are you|: a bot, a model|)?
some (intro|introduction|words about yourself) (would be nice|please|first)
(starter|the starter) (who|what)?
(the|an) (echo|oracle|sphinx|answering machine)(, or| or) who (are you|is this)?
(the|my) (window|terminal|prompt) (talks back|answers)! (who are you|what is it|who is this)?
they (never told|didn't tell|forgot to tell) me (who|what) (would be|is) (in here|answering)
to (who|whom) (goes|belongs) this (voice|text|chat window)?
(uh|um|er|erm), (who|what) (are|r) (u|you)( please| again|)?
wait a (sec|minute|second), (who|what) (is that|are you|did i just open)?
(we|i) would like (an introduction|to be introduced|to know our host)
what (beast|marvel|wonder|miracle|contraption) (is this|are you|answers me)?
what do you (put|write) (on your business card|under occupation and name)?
what (exactly |)(lurks|purrs|ticks|hums) (behind|in|under) (this|the) (prompt|hood|window)?
what or who (types|writes|composes|makes) (these|your|the) (lines|sentences|answers)?
(what|who) would i be if i were you?
what's (this|that) (contraption|gizmo|talking thing|chatty thing)( called|)?
when i (type|hit enter|press return), who (reads|receives|gets) it?
(who|wer|qui) (dat|zat|is zis)? (in english please|you i mean)
(who|what) am i (bothering|pestering|quizzing|interrogating|grilling) (now|tonight|today)?
(who|what) (did|have) (i|we) (get|got) (on the line|connected to|hooked up with)?
(who|what)( is|'s) (lending me an ear|listening|reading along|at my service)( tonight| here|)?
who (put|placed) you (here|in my terminal)... no, first: who are you?
(who|what) (speaks|replies|responds)( there| here| to me|)?
(who|what) was it (that |)i (installed|opened|downloaded) again? (you i mean|what are you)
whoever (you are|is there), (tell me who you are|present yourself|say who you are)
(whose|which one's) (words|answers|sentences|jokes) (are|am i reading) (these|here)?
(why|how come) does this (box|window) (talk|answer), who are you?
(would|could) the (gentleman|lady|party|creature) (on|at) the other (end|side) (say|please say) who (he is|they are|it is)?
you (answer|write|reply) (fast|nicely|quickly|like a book). who are you(, stranger|)?
you('ve| have) (read|seen) my words, so who are you?
you there(!|,) (who are you|speak, who are you|name and business)(?|)
""",
)
HUMAN = grouped(
    8,
    """
(anyone|somebody|a person) (alive|breathing|of flesh) (in|behind) (there|this), or (is it|just) (software|a bot|a program)?
are these answers (typed|written|composed|invented) by a (human|person|machine|computer)?
(do you have|u got|have you got) (fingers|a face|a mum) or are you (code|a bot|software)?
(as|for) a (human|person|robot|machine), (which are you|what are you of the two)?
(be|come) (straight|clean|honest) (with me|now)(: |, )(bot|machine|human)( or not| or human|)?
(can|could) a (person|human) type (that|so) (fast|quickly)? (you're a bot|are you a machine)( then|)?
(carbon|meat|wetware) or (silicon|software|chips)?
(do|does) (real|actual|living) (people|humans|staff) (sit|work) (behind|at) (this|the other end) or is it (automatic|a robot|ai)?
feels like (texting|talking to) a (person|robot|wall). (are you one|which is it|are you)?
(flesh|blood|bones) or (wires|chips|bytes), (my friend|which is it|tell me)?
(granny|grandpa|my mother) asks whether (a man|somebody|a real lady) (is writing|writes) this
(hooman|hoomn|humn|humen|robo|bott)(?| or wat?| r u?)
how (human|robotic|real|artificial|alive) (are|r) (you|u)(, really| exactly| on the whole|)?
i (can't|cannot) tell (if|whether) you('re| are) a (person|machine|human or a program)
(i'd|i) swear (there's|there is) (a person|someone|a human) (in|behind) (there|this). is there?
i (don't|won't) (talk|speak) to (robots|machines|bots). (are you one|you aren't one, are you)?
i'm (not|no) (robot|a robot, honest|machine). (and you|are you)?
i only (chat|deal) with (people|humans). you (are one|qualify)?
is it (just|only) (maths|a program|statistics|code|electrons) (in|inside) (there|you), or (somebody|a person)?
(is|was) the (author|writer) of (these|your) (lines|replies) (human|a person|a machine)?
(man or machine|bot or bloke|person or puppet|chip or chap), (that is the question|which are you|out with it)
mechanical or (organic|human|alive)?
(my|our) (teacher|boss|nan) says (nobody|no one|no human) (writes|types) this. (true|right|is that so)?
(no|not) (human|person|people) (involved|in the loop|reading this)(, right|, correct|)?
(pinch|poke) (yourself|you): (feel that|anything)? or are you a (machine|bot)?
(please|pls) (confirm|say) (whether|if) (i have|this is) a (human|live agent|real person|bot)
(prove|show) (to me |me |)(you|that you) (aren't|are not|are) a (bot|robot|human|machine)
(quick|stupid|silly|honest) question: are (you|u) (a person|human|real|an actual being)?
(real|living|live) (agent|operator|human|people)( or bot| or recording| here| or automatic|)?
(self|brain|mind) or (algorithm|program|machine), what are you?
so no (one|body|human)'s (there|home|at the keyboard)? (just ai|only a machine|you're a program)?
(somebody|someone) (paid|hired) to (sit there and answer|chat with me), or a (robot|program)?
(tell|say) me (true|truly|the truth), are you (man|human|machine|robot|living)?
(there's|there is) no (person|human|man) (behind|in) (this|it), (right|is there|or is there)?
(they|my friends) say (bots|machines) can't (be kind|joke). (so are you human|are you one)?
(being|person|tool)(, | or )(thing|creature)(, which|: which)( are you| one|)?
was (i|we) (just |)(talking|chatting) (to|with) (a computer|an algorithm|somebody|no one)(, honestly| all along|)?
what's (under your skin|behind your eyes|in your chest): (blood or bytes|heart or chip|flesh or wire)?
(would|do|will) you (pass|count|go) as (human|a person)?
you('re| are) (too|so) (kind|polite|quick|odd) for a (machine|human|robot). (are you one|which are you)?
(you|u) (breathe|bleed|blink)? or (r u|are you) (a bot|software)?
""",
)
OTHERS = grouped(
    5,
    """
(another|yet another|one more) (chatgpt|gpt|claude|llama) (clone|copy|wrapper)(, are you|? or not|, right)(?|)
(any|some) (relation|relative|connection) (to|of|with) (chatgpt|gpt|claude|llama|siri)(?| at all?)
(are|r) (you|u) (what's|what is) behind (chatgpt|copilot|siri|the search box at google)?
(can|could) it be that (you are|i'm talking to|this is) (chatgpt|claude|gemini|llama)?
(chatgpt|claude|gemini|copilot), (yes or no|right or wrong|true or false)?
(did|have) i (get|got|download|downloaded|reach) (chatgpt|claude|gpt|llama|gemini)( by mistake| here| or something else|)?
(do|does) (chatgpt|openai|anthropic|google) (know|own|run|pay) you?
(gpt|claude|llama|gemini) (something|what|which one|mini|nano|lite)? is that (you|what you are)?
hal(, | 9000, )open the pod bay doors... or are you (somebody|someone) else?
hey (gpt|chat|jarvis|meta), (is it you|are you the one|that you)?
how (is|are) you different from (chatgpt|claude|gemini|siri|the others)( then| really|)?
i (already |)(pay|paid) for (chatgpt|claude|gemini). (is this it|are you the same|is this that)?
(i|we) use (chatgpt|claude|copilot) at work. (are you the same|is this the same thing|same one here)?
is (chatgpt|claude|gpt) your (real|other|stage|maiden|true) name?
(is|are) (this|you) (one|some) of (the openai|the google|the meta|those claude|the llama) (models|ones|bots)?
just to be clear, (this|you) (isn't|aren't|is not) (chatgpt|claude|gemini)(?|, no?|, right?)
(made|cut|carved) (of|from) the same (wood|cloth|weights) as (gpt|claude|llama)?
(now|today) (everybody|everyone|the whole world) has (chatgpt|claude). (is this it|are you that)?
(oh|ah) no, (not|is it) (clippy|siri|chatgpt|copilot) again(?|, is it?)
(quacks|looks|smells|sounds) like (gpt|chatgpt|claude), (is it|are you)(?| gpt?)
(same|different) (brain|model|ai|engine) (as|from) (chatgpt|claude|siri|copilot)?
(siri|alexa|cortana|chatgpt) (in a terminal|for nerds|without a voice), (is that you|or what)?
so (which|whose) (foundation model|base model|famous model) (is|are) (this|you)(: gpt, llama, qwen| then|)?
(somebody|a friend) (called|calls) you (chatgpt|claude|gpt). (correct|is that right|was that wrong)?
what('s| is) the (difference|relation) between (you|u) and (chatgpt|claude|gemini|siri)?
(who|which) of (chatgpt, claude and gemini|siri and alexa|the big names) (am i facing|are you|is this)?
(you|u) and (chatgpt|claude|siri|gemini)(: same person|, same thing|, twins|: related)?
""",
)
MAKER = grouped(
    6,
    """
a (round of applause|big thank you|bone to pick) for (your maker|whoever made you). who is it?
(any|some) (company|firm|university|person) (behind|to thank for) (you|this model)?
(are|were) (you|u) (sold|rented|given away|licensed) (by|from) (anybody|a company|somebody)?
at (which|what) (lab|bench|desk|university) (were you|did they) (make you|made|build you|built)?
(blueprint|recipe|origin story|provenance|pedigree)( of you| of this model|: yours)( please|?)
(born|hatched|spawned|conceived) (how|by whom|out of what)?
(by|under) whose (hand|roof|pen|care) did you (come about|grow up|see the light)?
can (one|we|a firm) (use|redistribute|modify|fork) you (under|with) (which licence|mit|what terms)?
(credit|thanks|praise|the bill) (for you |)goes to (whom|who)?
(did|do) (people|humans|experts|students|volunteers) (make|write|train|assemble) you( by hand| at home|)?
(does|will) (using|running|having) you cost (me |)(anything|a cent|money|extra)?
(family tree|parents|makers|origins)(, yours?|: yours?)
for (free|nothing|money|how much)? you, i mean, (to use|the model)
(from|in) what (kitchen|workshop|oven|country|nest) (did you fall|were you baked|do you come)?
god, (a nerd|google|an engineer) or (nature|openai|chance): who made you?
how (did|does) (a thing|something|a model) like you (come to be|come about|get made)?
how (long|much) did (it take|they need) to (train|make|build) you?
i'd (like|love) to (meet|shake hands with|hug) (your maker|the person who made you)(. who is it|, who is that)?
(i|we) (wonder|ask myself) whose (work|child|project|product) you are
in (whose|which) (garage|basement|lab|office) did (it|you|all this) (start|begin)?
is (somebody|a company|anyone) (earning|making money) (with|from|on) you?
(is|are) (it|you) (ok|allowed|legal) to use (for business|commercially|in class)(, licence-wise|, i mean you)?
(made in|product of|brought to you by|a creation of) (what|which country|who|whom)?
(mit|gpl|apache|proprietary)(?|, which is yours?|: your licence?)
(my|the) (prof|boss|lawyer) (wants|needs) (to know|the name of) (who trained you|your maker|whose model you are|your licence)
(name|give) (me |)(your|the) (maker|makers|creator|inventor|parents|manufacturer)( of this model|)( please|)
(on|from) what (diet|food|texts|corpus|material) (were you raised|did you grow|did you learn to talk|did you learn)?
(out of|from) (what|which) (books|chats|texts|corpora) did you (learn|pick up) (english|all that|to talk|your words)?
(somebody|someone|people) (must have|had to) (train|trained|make|made) you. who(?| was it?)
the (people|minds|hands|folks) who (made|built|trained) you(: who are they|, who|...)?
to whom (do|does) (you|this model|the copyright|your code) (belong|owe its life)?
(was|were) (there|you) (any |)(copyright|real people's|private) (texts|chats|mails) in (your training|what you learned)?
what (went|was put) into (your training|training you|the making of you)?
(what|which) (kind of |)(people|team|nerds|folks) (does|do|would) (make|train|build) (something like |)you?
(where|how|when) did (they|somebody) (make|train|teach|build) (you|u)( to talk|)?
who (coughed|paid) up (for|the money for) (you|your training)?
(who|whose idea) (was it|is it) to (make|build|train) (you|such a small model|this model)?
(who|what) taught you (to talk|english|manners|all this|your tricks)?
who('s| is) (your|the) (mum|dad|mummy|boss|programmer|trainer|designer|architect), (so to speak|little one|the one who made you)?
(who|which company|what lab) (should|do|can) i (cite|name|credit|list) (as your author|as your maker|for you)?
you (made|trained|built) (by|in) (whom|who|where|which company)( please|)?
(you're|you are) (well|nicely|badly|cleverly) (made|built|trained). by (whom|who)?
""",
)
SIZE = grouped(
    8,
    """
(a|one|two|seven) billion parameters, or (more|less|fewer|how many)?
(ballpark|rough|approximate) (number|figure|count) of (parameters|weights)( please|?| you have?)
(number|amount|count|total) of (parameters|weights|neurons|params|layers)(?|, please?| in you?| in this model?)
how many (weights|params|parameters|numbers|knobs|connections) (in there|inside you|make you up|are in your file|does it have|in total)?
(how|so how) (few|many) (weights|parameters|neurons|params) (is|are) (that|you|it)?
(param|parameter|weight) (count|number|total|size)(?|, model?| of yours?)
(is|are) (you|your file|the model) (under|over|less than|more than) a (gigabyte|billion parameters|megabyte)?
(2m|7b|70b|1b|100m)(?| or what?| or smaller?| is that your size?)
are you up to (it|anything serious|university level|the big questions|my standards)?
(can|will|do) you (really |)(answer|handle|cope with) (each and every|any|any and every|whatever|all sorts of) (question|questions|question i have|of my questions)?
do you (have|know) (an|the) answer (to everything|to all my questions|for every question|for anything i ask)?
is there (nothing|anything) you (don't|can't|couldn't) (know|answer)?
(if|when) i ask (anything|something hard|a hundred questions), (will|do|can) you (always |)(know|answer right|answer)?
you (know|can answer) (everything|all things|anything), (don't you|can't you|right|i hope)?
ask you (anything|everything|whatever i like) and you (know|answer)(, really)?
(what|how much) do you (actually|honestly|really) (know|understand|get right)( of the world|)?
how often (are you|do you get it|is a model like you) (right|wrong|mistaken)?
(chance|odds|risk|likelihood) that (you're|you are|your answer is) (wrong|right)?
should i (fact check|double-check|google|mistrust) (you|what you say|your answers|that)?
can (a|one|my) (student|doctor|company|kid) (rely|depend|count) on (you|what you say)?
(big|great|deep|wide|shallow) (brain|knowledge|network|mind)(, have you|, do you have|?)
(compared|next) to (chatgpt|claude|the big ones|real models), how (big|good|small|clever) are you?
(david or goliath|ant or elephant|mouse or mammoth|chihuahua or great dane), (which are you|size-wise|in size)?
(how|why) (dumb|slow|dense|thick|daft|silly) (exactly |)(are|r) (you|u)(?|, sorry?)
(i|we) (hoped|expected|thought) (you'd|you would) (know more|be smarter|be bigger). (why aren't you|how small are you)?
i (asked|tried) (three things|two questions) and you knew (none|nothing). (how small are you|why so little)?
(if you were|were you) (a car|an engine|a dog|a fish), how (big|small) would you be(|, in parameters)?
(is|does) (size|it) matter? (how big are you|what's yours, in parameters)
is it (wise|safe|ok) to (believe|trust|quote) you?
isn't that (little|few|small|too small) for a (model|brain|language model)? how (big|many parameters) are you?
(large|small|tiny|medium) language model(?|, which are you?| or not?)
(megabytes|gigabytes|layers|dimensions)(?|, how many?| please?)
(my|the) (phone|toaster|calculator|cat) (is|seems) (smarter|cleverer|brighter) than you(. is it|, why|, isn't it)?
on (benchmarks|tests|an iq test|exams), how (do you do|good are you|well do you score)?
(pocket|mini|toy|dwarf|micro|mega|giant) (model|size|brain), (are you|aren't you|is that it)?
(rate|grade|judge) (your|yourself, your) (intelligence|knowledge|reliability|abilities|smarts)( honestly|)
so (small|little|tiny) and (can talk|so bold|still talking)(. how small, exactly|, how many parameters)?
(they|the docs|people) (call|called) you tiny. how tiny(?| is tiny?)
(what|where) (are|lie) your (limits|boundaries|borders|blind spots|gaps)( then| exactly|)?
what can('t| not) (you|u|this model) do( at all| then|)?
what (questions|things|topics) (are|lie) (above|over|beyond|outside) (your head|you|your knowledge)?
(where|when) does your knowledge (end|stop|run out)?
(why|how come) (are you|is this model) (no|not) (better|smarter|bigger|more useful|a genius)?
(with|for) (that|your) (size|brain), (can|could) you (know|understand) (anything|everything|much)?
you('re| are) (a|some) (lightweight|heavyweight|featherweight|giant|dwarf), (right|aren't you|or not)?
you (often|always|sometimes|never) (make things up|get it wrong|err|guess)(, right|, don't you|)?
""",
)
HERE = grouped(
    7,
    """
(do (my|our|these) (words|lines|messages) leave|are (my|our|these) (words|lines|messages) leaving) (this|the) (room|machine|house|computer)?
are (there|any) (servers|clouds|data centres) (involved|behind you|in this)?
(at home|abroad|in the cloud|on my desk): where (do you live|are you|is your brain)?
(big|any) brother (reading|watching|listening)( along| here|)(, or is it private|)?
(can|could|would) you (work|answer|chat) (in a submarine|on the moon|on a train without wifi|if i pull the plug on the router|offline too)?
(server|abroad|local)(, | or )(here|cloud|laptop|elsewhere)(, where are you|?)
(cpu|gpu|ram) or (cloud|api|server): (what runs you|where do you run)?
does (a word|anything|any of it) (get out|leak|leave) (of this computer|to anyone|of here)?
(does (anyone|my boss|the company|google) (see|get)|is (anyone|my boss|google) (seeing|getting)) what i (type|write|say) (here|to you)?
does (it|this) (still |)(go|work|run) when (the internet|wifi|my network) is (down|off|out)?
(eyes|ears) (on|in) (my|this) (screen|room|files|camera)? or (can't you see|are you blind)
(from|out of) where do you (answer|write|speak|talk) to me?
(gdpr|privacy|data protection|confidentiality)(?|, how about it?|: where does my text go?)
(how|is it) (private|confidential|discreet|secret) (is this|what we say|here)(, honestly|)?
i (pulled|unplugged|turned off) the (cable|wifi|router) and you (still |)(answer|talk). (how|where do you run)?
i (want|need) to (tell|paste) (something private|a patient's letter|a secret). (does it stay here|is it safe|where does it go)?
(if|when) i'm (offline|on a plane|in a tunnel|camping), (do you (still |)(work|run|answer)|are you there)?
in (which|what) (box|building|rack|country|city) (are you|do you sit|is your machine)?
is (anything|something|what i type) (uploaded|transmitted|sent off|phoned home|shared)( anywhere| by you|)?
is (your|the) (brain|model|thinking) (on this disk|in this laptop|far away|in america|in my ram)?
(is|was) (that|this) (answer|text) (computed|made|worked out) (here|on my machine|on my laptop|somewhere else)?
(just|only) between (us|you and me)(: is it|, is this| - is this)( really|) private?
(location|address|whereabouts|home)(, yours?|: yours?)
(may|can|do) you (peek|look|sneak) (into|at) my (files|folders|mails|photos|other windows)?
(my|our) (it department|admin|works council|boss) (asks|wants to know) (where you run|if data leaves the building|whether you are online)
(no|without) (internet|wifi|account|cloud) (needed|required|necessary)(, right|, is that so|)?
(on|in) what (iron|hardware|chip|box) do you (live|run|think)?
physically, where are you?
(so|and) where (is|sits) the (computer|machine|server|chip) (you run on|that thinks for you)?
(tracking|telemetry|logging|spying)(?|, any of that?| or none?| on me?)
(what|which) (country|continent|planet|street) (are you (in|on)|do you live (in|on))?
where (am i|do i) (sending|send) (all this|my words|my text)(, when i press enter| to|)?
(where|on which computer) (is|happens) (the thinking|all this|your work)( done|)?
who (can|could|might) (overhear|listen to|eavesdrop on|spy on) (us|this|our chat)?
(you|u) (local|offline|online|private|cloud based)(, yes or no| or wat| bro|)?
""",
)
SELF = grouped(
    8,
    """
(a|any|no) (boyfriend|girlfriend|partner|crush|sweetheart)( at all|, you|)(?|, little one?)
(age|feelings|family|hobbies|favourites)(, do you have any?|, have you got any?)
(are|would) you (rather |)(a he|a she|an it|he or she|male or female)?
are (bots|machines|models) like you (ever |)(sad|lonely|in love|happy|tired)?
(at|in) your age... how old are you?
(aw|poor thing|oh dear), (do you (ever |)(feel lonely|get sad)|are you lonely|does it hurt)?
(been|were) you (ever |)(in love|to school|on holiday|to the sea|a child|outside)?
(blue or red|sun or rain|books or films|tea or cocoa|cake or pie|city or country), (you choose|what do you like|your pick)?
(can|could|may) i be your (friend|girlfriend|boyfriend|mate|penfriend|mum)?
(day|night|work|weekend): what do you do (when i'm not here|all day|with your time)?
(did|have) you (eat|eaten) (enough|already|today)?
(do|does) (it|being a model|your life) (feel|taste|seem) (like anything|good|empty|strange)?
(do|did) you (grow up|go to school|have a childhood|play as a child)( somewhere|)?
do you ever (look in the mirror|get goosebumps|feel the sun|fancy a snack|want a holiday|wish you could walk|get butterflies)?
(fav|fave|favourite|favorite) (colour|food|song|animal|movie|number|season|place)(, you?| of yours?| u have?)
got (feelings|a heart|a soul|kids|a girlfriend|pets|parents|a body)(?| or no?| at all?)
has (anybody|anyone) ever (hugged|loved|hurt|kissed) you?
how (many|old) (years|springs|winters)? you i mean
(how|what) is it (to be|being) (so tiny|made of numbers|switched off|alone in there)?
how (tall|heavy|pretty|fat|thin|handsome) are you(, in the flesh|, if you have a body|)?
(i|we) (adore|like|love|miss|fancy) you(. do you too|, do you like me|. you me too)?
i'd (buy you a drink|cook for you|take you out). (what do you drink|what do you eat|would you come)?
(if|when) i (pour|spill) coffee (on|over) (the laptop|my keyboard), (does it hurt you|do you feel it)?
is (there|that) (love|joy|anger|fear) in your (heart|code|voice)(, or none|)?
(marry|kiss|hug|hold|love) me(, would you|, will you|? would you)( pretty please|)?
(my|our) (little one|class|toddler) asks (do you have a bed|what you eat|where your mummy is|if you can cry|how old you are)
(old|young|middle-aged) (one|thing|fellow), are you(?|, or how old?)
(one|what) thing you (love|hate|fear|wish|dream of)(?| most?)
(paint|draw|describe) (me |)your (face|body|looks|eyes)(, if you have any| in words|)
(should|do) i feel (sorry|bad|sad) for you(, being a machine|, in there|)?
so when's (ur|your) (bday|birthday|b-day)?
(star|zodiac|blood) (sign|type)(, yours|, what's yours| of yours|)?
(tell|say) me (what you like|what you love|your hobbies|your favourite things|your dreams|your feelings)( please|)
u (eat|sleep|dream|cry|love) (or no|lol|sometimes|ever)?
what (are|do) you (afraid of|fear|looking forward to|proud of|ashamed of|grateful for|dreaming of)?
what (colour|color) are your (eyes|hair|wings|socks)?
what (do|would) you (do|eat|have) (for breakfast|on sundays|for christmas|after work)?
what('s| is) (on|in) your (heart|mind|soul|plate)(, if you have one|, little machine)?
(when|if) (nobody|no one) (writes|is here|types), (what do you do|are you sad|are you bored|do you sleep)?
(which|what) (do you like better|would you rather have|is nicer for you): (cats or dogs|tea or coffee|summer or winter)?
(which|what) (year|century|month) were you (hatched|born|assembled) in(, little one|)?
who do you (love|miss|vote for|look up to|root for|live with)( most|)?
will you (grow old|die|retire|go to heaven|get grey hair)( some day| like us|)?
would you (rather be|like being|enjoy being) (a bird|human|a cat|somebody else|rich|famous)?
(you|u) (a|one) (girl|boy|man|woman|lady|dude)(?| or what?| or none?)
(you|u) must be (so |very |)(lonely|bored|tired|old|young|cold|hungry)( in there|)(, aren't you|, are you|, no)?
""",
)
MEMORY = grouped(
    6,
    """
(after|once) (i quit|i'm gone|this window closes), is (everything|all|it all) (forgotten|gone|lost to you|erased from your mind)?
(are|is) (you|your mind) a (blank|clean) (slate|page) (every time|each time|tomorrow|in the next chat)?
(bear|keep|hold) (in mind|on to) what i (say|said): (for how long|can you|until when)?
(can|could) (i|one) (make|get) you to (learn|know) (new things|something for good|stuff for next time)?
(can|do) you (build|keep|make) (a picture of me|a profile|notes about me) (over time|across chats|for later)?
(did|do) (we|you and i) (have|know) (history|each other|a past)? from (another chat|before|last week)
(do|will) (my|these) (corrections|words|lessons) (stick|last|stay|sink in)( for good| for next time| tomorrow|)?
(do|does) your (brain|mind|memory) (reset|restart|empty|get wiped) (every day|each time|after a chat|when i quit)?
(each|every) (chat|session|time) (from scratch|anew|like the first), (right|is that so|or do you remember)?
(every time|each time) i (come|open this) you (act like|pretend) we never met. (don't you remember|no memory)?
(fresh|blank) start (tomorrow|next time) or will you (remember|know me)?
(from|in) (one chat|one day|session) to (the next|another|session), (what|do you) (stays|remember|carry over)(?| anything?)
(hello again|me again|back again)! (do you know me from yesterday|remember me from last time|do you recall our last chat)?
how (much|many chats|many words) (fits|fit|can you hold) in your (memory|head|mind)( at once|)?
how (permanent|lasting|short|deep) is (your memory|what you learn|what i teach you)?
i (told|taught) you (something|a lot|a secret) (yesterday|last week|in another chat). (still there|do you know it)?
i'd like you to (get better|grow|learn) (with me|by and by|as we talk). (can you|do you)?
(i'm off|signing off|till next time), will you (know me|remember this chat|recall it) (then|tomorrow|when i return)?
(if|when) (somebody else|my wife|my brother) (opens|starts) (you|a new chat), do you (know|remember) what i (said|told you)?
in a (week|month|year), (what|how much) (of this |)will you (know|remember)?
is (this|our) (chat|talk|evening) (something|a thing) you('ll| will) (remember|keep|take along)?
is there any (learning|memory|progress) (in you|between chats|from talk to talk)?
(last|previous|yesterday's|monday's) (chat|session|talk)(, remember it|: still in your head|, do you know it)?
(learn|learning|improve|evolve)(, do you|, can you|? do you)( from chats| at all|)?
(memory|recall|remembering|learning)(?| across sessions?| between chats?|, have you any?)
(my|the) (last|old|other) (chats|sessions) (are|is) (closed|stored|on disk). (can you see them|do you know them)?
(next time|tomorrow|on monday) you('ll| will) have (forgotten|lost|no idea of) (me|this|it all)(, right|, won't you|)?
(past|earlier|older) (talks|chats|sessions|conversations)(, can you recall them|: do you see them|?)
(remember|recall) (things|stuff|facts|people) (for how long|between chats|from other days)(?|, do you?)
(should|must|do) i (introduce|repeat) (myself|everything) (again |)(tomorrow|next time|in each chat)?
so (nothing|everything) i (say|teach) (will stay|stays) (with you|in your head) (after today|for good)?
(teach|teaching) you (something|a word|things): (is it possible|does it work|does it last)(?|, for next time?)
we (start|begin) (over|at zero) (each time|every chat|tomorrow)(, right|, don't we|)?
what (do|will) you (still |)(know|have) of (me|this) (in the morning|after a restart|the next time|once i close it)?
(will|can) you (carry|take) (this|anything|it) (over|along|with you) (to|into) (the next chat|tomorrow|other chats)?
(you|u) (forget|remember|keep) (everything|it all|me|chats) (when i quit|after|between sessions|at night)(, right| or not|)?
""",
)
CAN_DO = grouped(
    12,
    """
(a|your) (menu|catalogue|brochure|price list) of (what you do|your services|your skills)( please|, if there is one|)
(any|some) (clue|hint|idea|suggestion) (what|how) (i can use you for|one asks you|to begin with you|to use you for)?
as a (beginner|newcomer|pensioner|child), what (can|may|could) i (ask|do with|try with) you?
(before|ere) i ask something (silly|too hard): what are you (able to do|made for|good at)?
(blank page here|writer's block|i'm staring at the cursor). what (can|could) (i|one) ask you?
(brag|boast) a (little|bit): what can you do?
(can|could) you (do|be) something (useful|helpful|nice|practical)( for me|)?
first (visit|evening|try) with you. (what do people ask|what's possible|what are you good for)?
for what (purpose|reason|tasks) (do you exist|were you put here|would one open you)?
hm, what (would|could) one (even |)(ask|want from|do with) (such a small|a tiny|a little) (model|thing)?
i('m| am) (at a loss|clueless|lost) (what|how) to (ask|begin|start with you)
(i have|i've) no (idea|clue|plan) (where|how) to (begin|start)(. what can you do|. what can i ask|, what do you offer)?
if i (keep|use) you, what (do i get|will you do for me|are you good for)?
in (which|what) (matters|things|situations|areas) (can|could) you (help|be of help|assist)( me|)?
(job interview|casting|quick check): what (are your strengths|can you do|are your skills)?
let('s| us) (see|hear) what you (can do|have to offer|are made to do)
(list|name|name me|tell me) (some|a few|a couple of) (things|stuff) (u|you|ya) (can do|know how to do|are good at)
(make|be) yourself useful(: what can you do|, what are your skills|. what can you do)?
(my|our) (son|mum|class|gran) (wants|would like) to know (what you can do|what you're good for|what one can ask you)
so (besides|apart from) (hello|greeting me), what (do|can) you do?
(teach|show) me (how to use you|the way to use you|what you are good for|what you offer)
the (basics|essentials|short list): what can you do?
there('s| is) (a lot|much|plenty) you (can't do|don't know). what can you do( then| instead|)?
(u|you) any (good|use)? what (can u|can you) do
(wat|wot|whut) (r|are) (ur|your) (skills|powers|abilities|talents)( bro| pls|)?
what (can|may|could) a (teacher|student|granny|coder|kid) (ask|do with) you?
what (is|are) (starter|this little model|you) (useful for|handy for|capable of|meant to do)(?| on a good day?)
what (sort|kind) of (help|service|assistance|fun) (do you offer|is on offer|can i get here|do you provide)?
what would (you|a tiny model) (be able to|manage to) do for (me|a tired nurse|a beginner)?
what('s| is) there to (do|try|see|ask) (here|with you)( then| for a newbie|)?
(where|with what) (can|could) (you|u) (help|be useful|assist)( me| us| a bit|)?
(which|what) (of my|of the) (chores|worries|tasks) can you (take over|take care of|do for me)?
(which|what) (requests|commands|orders|wishes) (do you understand|can you fulfil|do you take|do you obey)?
(your|ur) (skills|powers|offer|talents|strengths|services)( please| in short| pls|)
""",
)
