"""How people greet, thank, take leave, and are polite: more patterns for `small_talk`."""

_CALLED = "(||||| there| friend| my friend| buddy| mate| pal| dear| starter| little model| bot| sir| everyone| all| again)"
_HI = "(hi|hello|hey|hiya|howdy|good day)"
_THANKS = (
    "(thanks|thank you|thanks a lot|thank you very much|thank you so much|many thanks|thx|cheers)"
)
_BYE = "(bye|goodbye|bye bye|good bye|see you|see you later|see you soon)"
_NOW = "(|||| now| then| for now| for today| for tonight| i think| i guess)"

GREETINGS = (
    f"(hi|hello|hey){_CALLED}",
    f"(hi|hello|hey){_CALLED}(!|.|, | - |: )(i'm here|here i am|it's me|anyone there?|how nice to find you here|what's cooking?|long day|first time here|just saying hi|i found you|so we meet)",
    "(a |)(very |)(warm|big|friendly|quick|cheerful|kind|humble) (hello|hi|greeting|welcome)( to you| from me| from here|)( all|)",
    "(i |we |)(just |only |)(wanted to|thought i'd|thought i would|came by to|dropped by to|popped in to|am here to|would like to) (say|wish you) (hi|hello|a good day|hey)(| to you| quickly| first| before we start| before i start)",
    "(hello|hi|hey)(,|) (is |)(anybody|anyone|somebody|someone) (there|here|in|home|around|listening)?",
    "(wake up|hello hello|coo-ee|yoo-hoo|ahoy there|hello world|hello from the terminal|hello computer|hello machine|hello little one|hello old friend|hello again|and hello again|well hello|oh hello there|why hello there|hey hey|hey ya|heyo|hey hi|hi hello|hello hi)",
    "(may|can|could|might) i (come in|say hello|introduce myself|join|join you)(| please| now)?",
    "(i am|i'm|im) (a new user|new to this|new here|a first time user|completely new|just trying you out|just looking around|only testing|here for the first time|your new user)",
    "(i have|i've|i) (just |)(installed|set up|started|opened|downloaded|launched) (you|this|llmtui|the program|this thing)(| for the first time| today| five minutes ago| a minute ago)",
    "(so |)(this is|you are|you're) (llmtui|the starter model|the little model|the tiny model|the model)(|, hello|, hi|, nice)",
    "(does this work|is it working|does it work|is this working|do you work|are you working|are you up|are you running|are you switched on|are you connected|can we start|are we live|shall we begin|shall we start|ready to start|ready when you are)(| now| yet)?",
    "(greetings|salutations|hail|good day|hear ye|well met)(|,) (stranger|traveller|fellow|noble model|machine|earthling|my lord|kind model|dear machine|robot)",
    "(good day|hello|how do you do)(|,) (sir|madam|sir or madam|dear assistant|dear model|ladies and gentlemen|kind machine)",
    "dear (model|assistant|starter|machine|friend)(|,|, hello|, good day)",
    "(hello|hi) (hello|hi|hey)(| hello| hi)",
    "(yo|hey|sup|wassup|ey|ay|hai|hewwo|henlo|hallo there|hullo there)(| dude| man| bro| bruh| fam| mate| buddy| guys| y'all| peeps| homie)",
)
HOW_ARE_YOU = (
    "(how|and how|so how) (are|r) (you|u|ya|things|we|you all|all of you)(||| doing| feeling| getting on| getting along| keeping| holding up)(|||| today| now| this morning| this evening| these days| lately| at the moment| right now| tonight| this fine day)?",
    "how( is|'s) (it|everything|life|the day|your day|your week|your evening|your night|your health|your mood)(|| today| so far| lately)?",
    "how( is|'s) (it|everything|life) (going|treating you|with you|on your end|on your side)(| today| so far| lately)?",
    "(are|r) (you|u) (doing |feeling |keeping |)(well|ok|okay|fine|good|alright|all right|better)(|| today| now| this morning| these days)?",
    "(is|are) (everything|all|things) (ok|okay|alright|fine|well|good|going well)(| with you| over there| in there| today)?",
    "(how has|how's|how was) (your|the) (day|week|morning|night|evening|weekend|time)(| been| been so far| going| so far)?",
    "(tell me|do tell me|let me know|i'd like to know|i would like to know|may i ask|can i ask|i wonder|i was wondering|say) how (you are|you're doing|you feel|you are feeling|it's going|things are|you have been|you're keeping)(| today| now| these days| first)",
    "what( is|'s) (up|going on|happening|new) with you(| today| lately)?",
    "(what's|whats|what is) (up|new|going on|happening|cracking|cooking|good)(| with you| today| mate| dude| bro| buddy)?",
    "(in what mood|in which mood|how happy) are you(| today)?",
    "(u|you|ya) (ok|okay|good|alright|fine|well)(| today| there| mate| bro| buddy)?",
    "(are you having|did you have|have you had) a (good|nice|great|pleasant|lovely|productive) (day|morning|time|week|evening|night|weekend)(| so far)?",
    "(i hope|hopefully|hope|i trust|i do hope) (you're|you are|this finds you|all is|everything is|things are) (well|fine|good|doing well|going well|all right|okay)(| today| with you)",
    "(how|hows|hw) (r u|are u|ru|is u|u doin|ya doing|you doin|are ya|are yer|goes|do|do ye fare|fare you|farest thou)(| today)?",
)
THANKS = (
    f"{_THANKS}(|||!| for that| for this| for your help| for helping me| for your time| for everything| for the answer| for explaining| for the story| for the list| for the joke| for trying| for listening| for being here| for your patience)( friend| mate| buddy| my friend| starter| indeed||||)",
    f"(ok|okay|great|good|perfect|nice|cool|wonderful|awesome|super|lovely|brilliant|fine|excellent|alright|right|ah|oh)(,|!|) {_THANKS}",
    "(i|we) (want to|would like to|just want to|wish to|must|have to|can only) (thank you|say thanks|say thank you|express my thanks)(| for that| for your help| for everything| so much)",
    "(i am|i'm|we are|im) (so |very |really |truly |deeply |most |)(grateful|thankful|obliged|indebted)(| to you| for that| for your help)",
    "(that|this|it|your answer|your reply|what you said) (was|is) (so |very |really |quite |super |)(helpful|useful|nice of you|kind of you|just what i needed|exactly what i wanted|exactly what i needed|all i needed|what i was looking for)(|, thanks|, thank you)",
    "(that|this|it|you) (helped|really helped|helped a lot|helped me|helped me a lot|solved it|fixed it|did the trick|saved me|saved my day|answered my question)(|, thanks|, thank you|, cheers)",
    "you('ve| have) (helped me|been a help|been kind|been great|been very useful|saved me|saved my day|been a star|been of great help)",
    "(you are|you're) (a star|a lifesaver|a life saver|a treasure|a gem|an angel|a legend|too kind|a big help|a great help)(|, thanks|, thank you)",
    "(much|greatly|really|very much) (appreciated|obliged)",
    "(thank|bless) you(| kindly| ever so much| from my heart| from the bottom of my heart| a thousand times| indeed| all the same| anyway| in any case)",
    "(thanks|thank you|thx|ty|tysm|tyvm|thanx|thnx|tnx|thanku|thank u|ta|ta very much)(|||!| mate| man| bro| dude)",
    "(no more questions|that answers it|that is enough|that will do|i have all i need|i'm happy with that)(,| -|:|;) (thanks|thank you|thank you very much)",
    "(i|we) (really |very much |do |truly |)(appreciate|value) (it|this|that|your help|your time|your effort|the help|the effort|what you did|your patience)",
)
FAREWELLS = (
    f"{_BYE}(|||!|,| then| for now| now| tomorrow| next time| again| friend| my friend| mate| buddy| starter| little model| everyone| dear)",
    f"(ok|okay|alright|right|well|so|anyway|cool|good|fine)(,| then,|) {_BYE}{_NOW}",
    f"(i'm|i am|im|we're|we are) (leaving|going|off|out|done|finished|logging off|signing off|closing this|heading home|heading off|going offline|off to work|off to school|off to the shops|stopping here){_NOW}(|||, bye|, goodbye|, see you)",
    "(i|we) (have to|must|should|need to|ought to|gotta|got to|better|had better|will) (go|leave|run|dash|be going|get going|be off|log off|stop|hang up|get back to work|catch my bus|catch a train|pick up the kids)(||| now| soon)(||, bye|, goodbye|, see you later)",
    "(gotta|got to|have to|must|need to) (go|run|dash|leave|fly|bounce|head out|work|catch my bus|feed the cat)(| now| sorry|, bye|, see ya| ttyl)",
    "(it's|it is) (time|getting late and time|high time) (to go|to leave|to say goodbye|for me to go|to stop|to part)(| now)",
    "(until|till|see you|talk to you|speak to you|catch you|meet you|hear from you|chat) (later|tomorrow|soon|next time|next week|again|on monday|tonight|around|another time|another day)(| then| friend| mate)",
    "(that's|that is|this is|that was|that will be) (all|it|everything|enough)(| for now| for today| for tonight| from me)(||, bye|, goodbye|, see you)",
    "(farewell|so long|cheerio|toodles|toodle-oo|ta-ta|tata|ciao for now|later gator|see you later alligator|bye-bye|byee|byeee|cya|cu|ttyl|ttfn|g2g|bb|buh-bye|peace|peace out|laters|i'm out|over and out)(| friend| then| my friend| mate)",
    "(i'll|i will|let me|i'm going to) (be back|come back|return|leave you now|say goodbye|stop here|close the program|shut this down|go offline|let you go|let you rest|see you)(| later| tomorrow| soon| next week| now)",
    "(it was|it has been|was) (nice|good|great|fun|lovely|a pleasure) (talking|chatting|speaking|to talk|to chat)(| to you| with you)(|, bye|, goodbye|, see you)",
    "(i say|let me say|time to say|saying|wave|waving) (goodbye|bye|farewell)(| now| to you)",
    "(end|finish|stop|close) (of |the |this |our |)(chat|conversation|talk)(| now| here|, bye)",
)
GOOD_NIGHT = (
    "(good night|goodnight|night|nighty night|gnight|night night|sleep well|sleep tight|sweet dreams|pleasant dreams|have a good night)(||!| then| to you| to all| everyone| friend| my friend| starter| little model| and thanks| and sweet dreams| and see you tomorrow| see you in the morning)",
    "(i'm|i am|im) (going to|off to|heading to|about to go to|ready for|falling into) (bed|sleep|my bed)(| now| soon)(|, good night|, night|. good night)",
    "(i|we) (will|must|should|need to|have to|gotta) (go to bed|go to sleep|get some sleep|hit the hay|turn in|call it a night|get to bed)(| now| soon)(|, good night|, night)",
    "(time for|it's time for|it is time for) (bed|sleep|my bed)(|, good night|, night)",
    "(it's|it is) (past midnight|very late|late at night|past my bedtime)(, | and i say |. )(good night|goodnight|night)",
)
GOOD_MORNING = (
    "(good |||a very good |a wonderful |happy |)morning(||||!| to you| to you all| to all| to everyone| everyone| everybody| all| there| again| dear| my dear| sir| friends| my friend| starter| bot| sunshine| world| computer| from here| from rainy london)",
    "(good morning|morning)(,|!|.) (how are you|how are you today|did you sleep well|nice to see you|i am up early|coffee time|a new day|i just woke up|ready for the day|let's start|what a lovely day|time to work)(|?)",
    "(i |i just wanted to |let me |)(wish|wishing) you a (very |)(good|lovely|happy|beautiful) morning",
    "(gm|mornin|mornin'|g'morning|gud morning|good mornin|goodmorning|goood morning|top of the morning)(| to you| all| mate| everyone)",
)
GOOD_EVENING = (
    "(good |a good |a very good |good late |a lovely )evening(||||!| to you| to you all| to all| to everyone| everyone| everybody| all| there| again| dear| sir| ladies and gentlemen| friends| my friend| starter| bot| from here)",
    "good evening(,|!|.) (how are you|how was your day|nice to see you|i am home at last|are you there|time to relax|are you still awake)(|?)",
    "(i |let me |)(wish|wishing) you a (very |)(good|lovely|pleasant) evening to start with",
    "(evenin|evenin'|gud evening|goodevening|good evenin|good eve)(| to you| all| mate| everyone)",
)
GOOD_AFTERNOON = (
    "(good |a good |a very good |a lovely )afternoon(||||!| to you| to you all| to all| to everyone| everyone| everybody| all| there| again| dear| sir| friends| my friend| starter| bot| from here)",
    "good afternoon(,|!|.) (how are you|how is your day|nice to see you|i just had lunch|are you there|time for tea)(|?)",
    "(gud afternoon|goodafternoon|good aftanoon|arvo)(| to you| all| mate| everyone)",
)
NICE_TO_MEET_YOU = (
    "(||it's |it is |so |very |really |truly )(nice|good|great|lovely|pleased|glad|happy|delighted|wonderful|a pleasure|an honour|an honor|a joy) to (meet|meet|meet|see|know|get to know|make the acquaintance of|finally meet) (you|you too|you as well|you at last|you, starter|a model like you)",
    "(pleased|nice|good|great|lovely) (meeting|to meet) (you|ya|u)(| too| as well| starter| today| mate)",
    f"{_HI}(,|!|.|) (||it's |it is )(nice|good|great|lovely|pleased|glad|a pleasure) to (meet|see|know) (you|you all)",
    "(i'm|i am|im) (so |very |really |)(pleased|glad|happy|delighted|honoured|honored) to (meet|see|know|get to know|make the acquaintance of) you(| too| at last| today)",
    "(the pleasure is|the pleasure is all) mine",
    "(charmed|enchanted|delighted)(|, i'm sure| to meet you)",
)
BACK_AGAIN = (
    "(hello|hi|hey||||)(,|) (i'm|im|i am|we are) (back|back again|here again|home again|around again|with you again|back with more questions|back at my desk)(| now| from lunch| from work| from school| from holiday| from the shops| after a break)",
    "(it's|it is) (me|just me|only me) (again|once more|once again)",
    "(here|there) i am (again|once more)",
    "(did you miss|have you missed) me(| while i was away| today)?",
    "(guess|look) who('s| is) (back|here|here again|there again)",
    "(i|i've|i have) (returned|come back|just got back|just come back)(| from lunch| to you| at last)",
    "(long time no see|it's been a while|it has been a while|been a while|back so soon|surprise, i'm back|we meet again)(| friend| starter)",
)
GOOD_WISHES = (
    "(have|enjoy|i wish you|wishing you|do have) a (nice|good|great|lovely|wonderful|pleasant|happy|relaxing|fine|beautiful|peaceful) (day|evening|weekend|afternoon|week|time|holiday|sunday|rest of the day|rest of your day|one)(|||| too| then| ahead| friend| as well)",
    "enjoy (your|the) (day|evening|weekend|afternoon|week|holiday|break|rest|sunshine)(| too| then)",
    "(take care|all the best|stay safe|be well|keep well|good luck|god bless|stay healthy|take it easy|keep safe|live long and prosper|may the force be with you|fare well|best of luck|warm regards|kind regards|cheers and all the best)(| then| friend| of yourself| to you| little model)",
    "(i wish you|may you have) (all the best|luck|the best|a nice one|happiness|peace|good luck)",
)
SEASONS_GREETINGS = (
    "(a |)(very |)(happy|merry|joyful|peaceful|blessed) (christmas|new year|easter|birthday|holidays|halloween|thanksgiving|hanukkah|diwali|eid|ramadan|lunar new year|chinese new year|valentine's day|mother's day|father's day|weekend|sunday|friday|anniversary|independence day|st patrick's day|nowruz)(|| to you| to all| everyone| friend| to you too| starter| my dear)",
    "(congratulations|congrats|well wishes|season's greetings|compliments of the season|many happy returns|cheers to you)(| to you| friend| on your birthday| on your release)",
    "(i wish you|i'd like to wish you|wishing you|let me wish you) a (happy|merry|very happy|very merry) (christmas|new year|easter|birthday|halloween)",
)
APOLOGIES = (
    "(sorry|so sorry|very sorry|i'm sorry|i am sorry|im sorry|i'm so sorry|i am very sorry|apologies|my apologies|my bad|my mistake|my fault|pardon me|forgive me|please forgive me|excuse me|oops|whoops|oh sorry|ah sorry|ups)(|||!| about that| for that| for the typo| for the mistake| for being rude| for the delay| for the wait| for the confusion| for the trouble| for the noise| for yelling| for disturbing you| for bothering you| to bother you| to disturb you| wrong window| wrong chat| i was rude| i made a typo| i pressed the wrong key| the cat walked over the keyboard)",
    "(i|we) (apologise|apologize|beg your pardon|did not mean it|didn't mean it|didn't mean to be rude|was rude|was wrong|take it back|shouldn't have said that|should not have said that|regret what i said|made a mistake)(| sorry|, sorry|, i'm sorry)",
    "(that|this|it) was (my mistake|my fault|a typo|a slip|an accident|not nice of me|rude of me|unfair of me|wrong of me)(|, sorry|, i'm sorry)",
    "(that message|that|this) (was|was meant) (not for you|for somebody else|sent by mistake|the wrong window)(|, sorry)",
)
FINE_TOO = (
    "(i'm|im|i am|i feel|we're|doing|feeling) (fine|good|well|great|ok|okay|alright|all right|very well|not bad|not too bad|pretty good|quite well|excellent|fantastic)(,|.|) (thanks|thank you|thanks for asking|thank you for asking|and you|and yourself|what about you|how about you|you|and how are you|thanks and you|thank you, and you)(|?)",
    "(not bad|not too bad|very well|pretty good|all good|all well|can't complain|could be worse|couldn't be better|so so|same as always|never better)(,|.) (thanks|thank you|thanks for asking|and you|and yourself|what about you|how about you|you|thanks and you)(|?)",
    "(fine|good|well|great|ok|okay)(,|.) (and you|and yourself|what about you|how about you|thanks for asking|thanks, and you|thank you, and you)(|?)",
    "(and|so|well|but) (you|yourself|how about you|what about you|what about yourself|how are you doing yourself)?",
    "(me too|same here|i'm fine too|i am fine too|i'm good too|i'm well too|likewise, i am fine|i am also fine|also good)(|, thanks|, thank you)",
)
