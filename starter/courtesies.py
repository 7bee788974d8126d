"""How people greet, thank, take leave, and are polite: wordings for `small_talk`."""

_CALLED = "(||||| there| friend| my friend| buddy| mate| pal| dear| starter| little (one|model|computer|machine|robot|helper)| tiny (machine|model|robot)| bot| ai| robot| machine| computer| sir| stranger| everyone| everybody| all| again| you| to you| to you all| folks| neighbour| old chap| old friend)"
_HI = "(hi|hello|hey|hiya|howdy|good day|good morning|good evening|good afternoon|greetings)"
_PLAIN_HI = "(hi|hello|hey|hi there|hello there|good morning|good evening|good afternoon|good day)"
_THANKS = "(thanks|thank you|thanks a lot|thank you very much|thank you so much|many thanks|thx|cheers|ty|tysm|ty so much)"
_BYE = "(bye|goodbye|bye bye|good bye|see you|see you later|see you soon|farewell|so long|cheerio)"
_NOW = "(|||| now| then| for now| for today| for tonight| i think| i guess)"
_END = "(|||!|!!|.)"

PLAIN_GREETINGS = (
    "((hi|hi|hello|hello|hey|hey|hiya|howdy|good day|greetings|yo)( there| starter| again| friend|||||)"
    "|(good morning|good evening|good afternoon|morning|evening|afternoon)( to you| starter| everyone||||)"
    "|((nice|good|great|pleased|glad|lovely|a pleasure) to (meet|meet|see) you))(|||!|.)"
)
GREETINGS = (
    f"(hi|hello|hey|hiya|howdy|hullo|heya|heyo|ello|yo|ahoy|aloha|hail|g'day|salutations|greetings|welcome|good day){_CALLED}{_END}",
    f"(hi|hello|hey|hiya|howdy|helo|hellow|helloo|hellooo|hii|hiii|heyy|heyyy|hai|hei|oh hi|oh hello|well hello|why hello|and hello|hi hi|hey hey|hello hello|hi hello){_CALLED}{_END}",
    "(hi|hello|hey|greetings|good morning|good evening|salutations|a big hello|warm greetings|many greetings|best wishes|regards|hugs|waving) (to you |)from (a |the |my |)(|||rainy |sunny |cold |lovely )(bus stop|train|station|airport|office|kitchen|sofa|garden|beach|village|mountains|library|cafe|school|desk|town|country|city|park|hotel|boat|attic|balcony|classroom|waiting room|bathtub|tent|car|north|south|other side|terminal|spain|korea|scotland|india|brazil|canada|italy|norway|a new user|a stranger|an old friend|me|all of us|my cat and me)(|||!|!!|.)",
    f"(a |)(very |)(good |lovely |wonderful |happy |beautiful |fine |pleasant |)(morning|evening|afternoon|day){_CALLED}{_END}",
    f"(a very |a )(good|lovely|pleasant|happy|beautiful|warm|wonderful) (morning|evening|afternoon|day|hello)( to you|){_CALLED}{_END}",
    "(gm|mornin|mornin'|g'morning|gud morning|good mornin|goodmorning|goood morning|top of the morning|evenin|evenin'|gud evening|goodevening|good eve|gud afternoon|goodafternoon|arvo|rise and shine|wakey wakey|bright and early)(|| to you| all| mate| everyone| sunshine| friend)(|||!)",
    "(good morning|good evening|good afternoon|morning|evening|hello|hi)(,|!|.) (nice to see you|are you there|are you awake|are you up already|are you still awake|ready to start|ready for the day|let's start|shall we start|time to work|anyone up)(|?|!)",
    "(it's |it is |so |very |really |truly |what a |)(nice|good|great|lovely|pleased|glad|happy|delighted|wonderful|pleasure|a pleasure|an honour|a joy|charmed|thrilled|excited|honoured) to (finally |)(meet|see|know|get to know|make the acquaintance of|run into|chat with|talk to|hear from) (you|you too|you as well|you at last|you, starter|a model like you|ya|u)(|!|.)",
    "(i'm|i am|im) (so |very |really |)(pleased|glad|happy|delighted|honoured) to ((meet|see|know|talk to|make the acquaintance of) you|be here|be back)(| too| at last| today|!)",
    f"{_HI}(,|!|.| -|) (i'm here|here i am|it's me|it is me|only me|anyone (there|home|here)?|is (anyone|anybody|somebody) (there|home)?|how nice to find you here|first time here|just saying hi|i found you|so we meet|are you there?|you there?|ready to talk?|let's (begin|talk|chat)|i am new here|i'm new (around |)here|i just got here|can you hear me?|do you hear me?)",
    "(i |we |)(just |only |)(wanted to|thought i'd|thought i would|came by to|dropped by to|popped in to|stopped by to|am here to|would like to|want to|had to) (say|send you) (hi|hello|hey|greetings)(| to you| quickly| first| before we start)",
    "(just |)(saying|sending|popping in to say|dropping in to say|checking in to say) (hi|hello|hey|greetings)( to you| there| starter|)",
    "(say (hi|hello)( to me| back|)|greet me|welcome me|(can|could|would|will) you (say hello|say hi|greet me)( to me|)|how about a (hello|greeting))( please|)(|?)",
    "(is |)(anybody|anyone|somebody|someone) (there|here|in|home|around|listening|awake|alive)(| today| in there)?",
    "(are you|you|u) (there|awake|ready|around|here|up|with me)( today| now| again| starter| already|)?",
    "(knock knock|beep boop|ping|wake up|coo-ee|yoo-hoo|hello world|anyone?|hello?|hello is this on|test|testing|testing one two three|this is a test|just testing|just a test|is this thing on|does this work|is it working|does it work|is this working|are you working|do you work|are we live|can we start|shall we begin|shall we start|let's begin|let's start|let's go|let's get started|can you read this)(|||?|!)",
    "(i am|i'm|im) (a new user|new|new to this|new here|new around here|completely new|just trying you out|just looking around|only testing|trying this out|here for the first time|your new user|a beginner)(|!|.)",
    "(i have|i've|i) (just |)(installed|set up|started|opened|downloaded|launched) (you|this|llmtui|the program|this program|this thing)(| for the first time| today| a minute ago)",
    "(this is|it's|it is) my (first|very first) (message|time here|chat|try|visit|day here|time)(|!|.)",
    "(let's|let us|shall we|can we|i want to|i'd like to|do you want to|wanna|would you like to|i came to|i feel like) (chat|talk|have a chat|have a talk|speak|have a conversation)( a bit| a little| for a while| with me| with you|)(|?)",
    "(greetings|salutations|hail|hear ye|well met|good day|hello|hi|dear)(|||,) (stranger|traveller|fellow|model|noble model|machine|dear machine|kind machine|earthling|my lord|robot|sir|madam|sir or madam|dear assistant|assistant|starter|friend|ladies and gentlemen)(|!|.)",
    "(hello, |hi, |hey, |hello |hi |hey |||||)(i'm|im|i am) (back|back again|here again|home again|around again|with you again|back with more questions|back at my desk|back at last)(| now| from lunch| from work| from school| from holiday| from the shops| from vacation| after a break)(|!|.)",
    "(hi, |hello, |hey, |hi again, |)(i missed you|i have missed you|long time no see|it's been a while|it has been a while|been a while|back so soon|surprise, i'm back|we meet again|look who is back|guess who is back|look who's here)(| friend| starter|!)",
)
PLAIN_HOW_ARE_YOU = f"(|||{_PLAIN_HI}(,|!|) )(how are you( today| doing| doing today| feeling||||)|how's it going|how is it going|what's up|how are things|are you (ok|well|fine)|how do you do)(?|?|)"
HOW_ARE_YOU = (
    "(how|and how|so how) (are|r) (you|u)(||| doing| feeling| getting on| keeping)(|||| today| now| these days| lately| right now| tonight)?",
    "how( is|'s) (it|everything|life|the day|your day|your week|your evening|your night|your morning|your health|your mood)(| going| treating you| with you| on your end| on your side| over there| hanging)(| today| so far| lately| these days)?",
    "how do you (feel|feel|do|fare)(| today| now| this morning| right now| about today)?",
    f"{_HI}{_CALLED}(,|!|.|) (how (are you|are things|are you doing|is it going|do you do|have you been|is life|is your day)|how's (it going|life|your day)|what's up|whats up|are you (ok|well|fine|all right|alright|doing alright|doing ok|doing well|feeling well)|you (ok|good|well)|did you sleep well|how did you sleep|everything (ok|all right|fine)|all well)(| today| so far| this morning| lately| over there)?",
    "(are|r) (you|u) (doing |feeling |keeping |)(well|ok|okay|fine|good|alright|all right|better|healthy)(|| today| now| this morning| these days| over there)?",
    "(is everything|is all|are things|everything|all|things) (ok|okay|alright|all right|fine|well|good|going well|in order)(| with you| over there| in there| on your side| today)?",
    "(how has (your|the) (day|week|morning|weekend|evening) been|(how's|how was|how is) (your|the) (day|week|morning|night|evening|weekend|afternoon)(| going))(| so far)?",
    "(tell me|do tell me|let me know|i'd like to know|i would like to know|may i ask|can i ask|i wonder|i was wondering|say) how (you are|you're doing|you feel|you are feeling|it's going|things are|you have been|you're keeping)(| today| now| these days| first)",
    "((what's|whats|what is) (up|new|going on|happening|cracking|cooking|good|shaking)|wassup|wazzup)(| with you| today| mate| dude| bro| buddy| my friend| there)?",
    "(yo|hey|hi|ey|sup)(,|) (what's up|whats up|wassup|what's good|what's new|whats new|what's cooking|how goes it|how's tricks|you good)(| my friend| mate| dude| bro| buddy| today| there)?",
    "(u|you|ya) (ok|okay|good|alright|fine|well|doing ok|doing well|feeling ok|feeling good|all right)(| today| there| mate| bro| buddy)?",
    "(are you having|did you have|have you had|have you been having) a (good|nice|great|pleasant|lovely|productive) (day|morning|time|week|evening|night|weekend)(| so far)?",
    "are you (in a good mood|in good health|feeling good|feeling great)(| today)?",
    "(did you (sleep|rest)|have you (slept|rested)) (well|ok|alright|enough)(| last night)?",
    "(i hope|hopefully|hope|i trust|i do hope) (you're|you are|this finds you|all is|everything is|things are|your day is|ur) (well|fine|good|doing well|going well|all right|okay|having a good day)(| today| with you)",
    "(i'm |i am |im |doing |feeling |)(fine|good|well|great|ok|okay|alright|not bad|very well|not too bad|pretty good|all good|so so|can't complain)(,|.|) (thanks, |thank you, |thanks |)(and you|and yourself|what about you|how about you|how about yourself|you|and how are you)?",
    "(and|so|well|but) (you|yourself|how about you|what about you|what about yourself|how are you( doing| yourself|))?",
)
PLAIN_THANKS = (
    "((thanks|thank you|thx|thanks a lot|thank you very much|thank you so much|many thanks|cheers|ty)( for (that|your help|the help|everything)| starter| friend||||)"
    "|(good|great|nice) (job|work|answer|bot)|well done|(you are|you're) (great|nice|cute|smart|the best|funny|helpful|sweet|awesome|clever)|i (like|love) you)(|||!|.)"
)
THANKS = (
    f"{_THANKS}(|||!| for that| for this| for your (help|time|trouble|effort|patience|work|answer|support|advice|kindness)| for (helping me|everything|the answer|explaining|the story|the list|the joke|trying|listening|being here|all|all you did|the info|the chat))( friend| mate| buddy| my friend| starter| indeed| pal| man| sir||||)",
    f"(ok|okay|great|good|perfect|nice|cool|wonderful|awesome|super|lovely|brilliant|fine|excellent|alright|right|ah|oh|wow|yes|got it|understood|i see|nice one)(,|!|.|) {_THANKS}(|!)",
    "i (want to|would like to|must|have to) (thank you|say thanks|say thank you)(| for that| for your help| for everything)",
    "(i am|i'm|we are|im) (so |very |really |truly |deeply |most |much |)(grateful|thankful|obliged|indebted)(| to you| for that| for your help| sir)",
    f"{_THANKS}(,|!|.|) (that was|that is|it was) (so |very |really |)(helpful|useful|kind|kind of you|nice of you|great|a big help|just what i needed)",
    "(that|this|it|your answer|your reply|what you said) (was|is) (so |very |really |quite |super |)(helpful|useful|nice of you|kind of you|sweet of you|good of you|thoughtful|just what i needed|exactly what i wanted|exactly what i needed|what i was looking for|a great help)(|, thanks|, thank you)",
    "(that|this|it|you) (helped|really helped|helped a lot|helped me|helped me a lot|solved it|fixed it|did the trick|saved me|saved my day|saved my bacon|answered my question|made my day|made things easier)(|, thanks|, thank you|, cheers)",
    "(you've|you have) (helped me|helped me a lot|been a help|been kind|been great|been very useful|been so helpful|been super helpful|saved me|saved my day|been a star|been of great help)(|, thanks|, thank you|!)",
    "(you are|you're|ur|u r) (a star|a lifesaver|a life saver|a treasure|a gem|a peach|an angel|a legend|too kind|a big help|a great help|the best|a hero)(|, thanks|, thank you|, ty|!)",
    f"{_THANKS}(,|!|.|) (you are|you're|ur|u r) (the best|great|a star|a lifesaver|an angel|so kind|so nice|awesome|amazing|wonderful|a legend|a hero|very kind)(|!)",
    "(much|greatly|really|very much|deeply) (appreciated|obliged)(|, sir|, friend|, mate|, madam| indeed|!)",
    "(thank|bless) you(| kindly| ever so much| from my heart| from the bottom of my heart| a thousand times| a million| indeed| all the same| anyway| in any case| very kindly)(|!|, sir|, friend)",
    "(thanks|thank you|thanx|thnx|tnx|thanku|thank u|ta|ta very much|tysm|tyvm|thankyou|thaaanks|thanks thanks|merci beaucoup my friend|cheers)( a (bunch|million|ton|lot|heap)| loads| heaps| ever so much| mate| man| bro| dude| pal|||)(|!)",
    "(i|we) (really |very much |do |truly |)(appreciate|value) (it|this|that|your help|your time|your effort|the help|the effort|what you did|your patience|you)(|!)",
    "i owe you( one| a drink| a beer| a coffee| a lot|)(|!)",
    "(many|a thousand|a million|heartfelt|warm|big) thanks(| to you| for that| for your (help|trouble|time)|!)",
)
PLAIN_FAREWELLS = (
    "((bye|goodbye|bye bye|see you|see you later|see you soon|see you tomorrow|good night|goodnight|farewell|see ya|later|cya)( starter| then| for now| now|||||)"
    "|(i have to go|i must go|gotta go|i'm leaving|i am off|i'm going to bed|that's all( for today| for now|)|i'm done)( now||)(, bye||))(|||!|.)"
)
FAREWELLS = (
    f"{_BYE}(|||!|,| then| for now| now| tomorrow| next time| again| around| friend| my friend| mate| buddy| starter| little model| everyone| dear| and thanks| and take care){_END}",
    f"(ok|okay|alright|right|well|so|anyway|cool|good|fine|thanks|thank you|thx|cheers|great)(,| then,|!|.| and|) {_BYE}{_NOW}{_END}",
    f"(i'm|i am|im|we're|we are) (leaving|going|off|out|done|finished|logging off|signing off|closing this|heading home|heading off|heading out|going offline|going home|off home|off to work|off to school|off to the shops|off to lunch|stopping here|gone|outta here|away){_NOW}(|||, bye|, goodbye|, see you|, talk later|, see you tomorrow|, take care)",
    "(i|we) (have to|must|should|need to|ought to|gotta|got to|better|had better|will) (go|leave|run|dash|be going|get going|be off|log off|stop|hang up|get back to work|get up early|catch my bus|catch a train|pick up the kids|quit now)(||| now| soon)(||, bye|, goodbye|, see you later|, take care|, talk later|, farewell)",
    "(gotta|got to|have to|must|need to) (go|run|dash|leave|fly|bounce|head out|work|sleep|catch my bus|feed the cat)(| now| sorry)(|, bye|, see ya|, ttyl|, catch you later|, see you later alligator|, laters|, talk to you later|, so long| bye)(|!)",
    "(it's |it is |)(time|getting late and time|high time|about time) (to go|to leave|to say goodbye|for me to go|for me to leave|to stop|to part|to head home|i was off|to log off)(| now)",
    "(i'm|i am|im) gonna (go|leave|sleep|head out|go to bed|run|log off|hit the sack)( now| soon|)(|, bye|, good night|, see you|!)",
    "(must dash|have to dash|i'm off|catch you on the flip side|be good|let's call it a day|let's stop here|let's leave it there|we'll talk again|off i go|i'm heading out|i'd better be off)(|, bye|, goodbye|, see you|, bye for now| then)",
    "(until|till|see you|talk to you|speak to you|catch you|meet you|hear from you|chat|talk|speak|see ya|catch ya) (later|tomorrow|soon|next time|next week|again|on monday|tonight|around|another time|another day|in the morning)(| then| friend| mate| alligator|!)",
    "(that's|that is|this is|that was|that will be|that'll be) (all|it|everything|enough)(| i wanted| i needed| i had)(| for now| for today| for tonight| from me)(||, bye|, goodbye|, see you|, so long|, thanks|, thank you|, farewell|. thanks and bye|, thanks a lot)(|!)",
    "(enough|that's enough|we are done|done) (for today|for now|for tonight)(|, bye|, goodbye|, see you|!)",
    "(farewell|so long|cheerio|toodles|toodle-oo|ta-ta|tata|ciao for now|later gator|later alligator|see you later alligator|bye-bye|byee|byeee|cya|cu|ttyl|ttfn|g2g|gtg|bb|buh-bye|peace out|laters|i'm out|over and out|signing off)(| friend| then| my friend| mate| all|!)",
    "(i'll|i will|let me|i'm going to) (come back|return|leave you now|say goodbye|stop here|close the program|shut this down|go offline|let you go|let you rest|see you)(| later| tomorrow| soon| next week| now)",
    "(it was|it has been|was) (nice|good|great|fun|lovely|a pleasure) (talking|chatting|speaking|to talk|to chat|meeting you, bye)(| to you| with you)(|, bye|, goodbye|, see you)",
    "(good night|goodnight|night|nighty night|gn|gnight|night night|sleep well|sleep tight|sweet dreams|pleasant dreams|have a good night|rest well)(||!| then| to you| to all| everyone| friend| my friend| starter| little model| and thanks| and sweet dreams| and sleep well| and see you tomorrow| see you in the morning)",
    "(i'm|i am|im) (going to|off to|heading to|about to go to|ready for|falling into|very tired and off to) (bed|sleep|my bed)(| now| soon)(|, good night|, night|. good night|, see you tomorrow|, talk tomorrow)",
    "(i|we) (will|must|should|need to|have to|gotta) (go to bed|go to sleep|get some sleep|hit the hay|hit the sack|turn in|call it a night|get to bed|call it a day|sleep)(| now| soon)(|, good night|, night|, bye)",
    "(time for|it's time for|it is time for) (bed|sleep|my bed)(|, good night|, night)",
    f"{_THANKS}( for everything| for the help| for all|)(,|!|.| and|) (that's all|that is all|that was all|that will be all|i have to go|until next time|talk to you later|good night|no more questions)( now| for now| for today| then|)",
    "(no more questions|that answers it|i'm done|that was all)(,| -|;|.) (thanks|thank you|thank you very much)",
)
PLAIN_WISHES = (
    "(have a (nice|good|great) (day|evening|weekend|time|one)|take care|good luck|all the best"
    "|happy (new year|birthday|easter|holidays)|merry christmas|congratulations)( to you||||)(|||!|!!|.)"
)
WISHES = (
    "(have|i wish you|wishing you|i hope you have) a (very |)(nice|good|great|lovely|wonderful|pleasant|relaxing) (day|evening|weekend|afternoon|week|time|holiday|sunday|rest of the day|vacation)(|||| too| then| friend)(|!)",
    "enjoy (your|the|yourself this) (day|evening|weekend|afternoon|week|holiday|break|rest|sunshine|meal|time off)(| too| then)",
    "(take care|all the best|stay safe|be well|keep well|good luck|god bless|stay healthy|take it easy|keep safe|live long and prosper|may the force be with you|best of luck|warm regards|kind regards|best wishes)(| then| friend| of yourself| to you| little model|!)",
    "(a |)(very |)(happy|merry|peaceful) (christmas|xmas|new year|easter|birthday|holidays|halloween|thanksgiving|hanukkah|diwali|eid|ramadan|lunar new year|chinese new year|valentine's day|mother's day|father's day|weekend|sunday|friday|monday|anniversary|independence day|st patrick's day|nowruz)(||| to you| to all| everyone| friend| to you too| starter| my dear)(||!|!!)",
    "(congratulations|congrats|season's greetings|compliments of the season|many happy returns|cheers to you)(| to you| friend| on your birthday| on your release|!)",
    "(i wish you|i'd like to wish you|wishing you|let me wish you) a (happy|merry|very happy|very merry) (christmas|new year|easter|birthday|halloween)(|!)",
)
PLAIN_APOLOGIES = "(sorry|i'm sorry|i am sorry|my bad|oops|excuse me|my mistake)( about that| for that| for the typo||||)(|||!|.)"
APOLOGIES = (
    "(sorry|so sorry|very sorry|i'm sorry|i am sorry|im sorry|i'm so sorry|i am very sorry|apologies|my apologies|my bad|my mistake|my fault|pardon me|forgive me|please forgive me|excuse me|oops|whoops|oh sorry|ah sorry|ups)(|||!| about that| for that| for the typo| for the mistake| for being rude| for the delay| for the wait| for the confusion| for the trouble| for the noise| for yelling| for disturbing you| for bothering you| to bother you| to disturb you| wrong window| wrong chat| i was rude| i made a typo| i pressed the wrong key| the cat walked over the keyboard)",
    "(i|we) (apologise|apologize|beg your pardon|did not mean it|didn't mean it|didn't mean to be rude|was rude|was wrong|take it back|shouldn't have said that|should not have said that|regret what i said)(| sorry|, sorry|, i'm sorry)",
    "(that|this|it) was (my mistake|my fault|a typo|a slip|an accident|not nice of me|rude of me|unfair of me|wrong of me)(|, sorry|, i'm sorry)",
)
