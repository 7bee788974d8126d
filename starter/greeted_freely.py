"""Small talk and questions about the model in freer words: with a reason, a relative or a weekday in front.

Good and bad news share their beginnings here, and what looks like a fact to keep is none.
"""

from starter.words import grouped

_DAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|monday|tuesday|thursday|friday|saturday|sunday)"
_WHEN = "(today|yesterday|this morning|last night|on Monday|on Friday|on Sunday|on Wednesday|last week|this afternoon|on Tuesday|on Saturday|an hour ago)"
_KIN = "(husband|wife|son|daughter|mum|dad|mother|father|sister|brother|grandma|grandpa|niece|nephew|cousin|aunt|uncle|girlfriend|boyfriend|partner|grandson|granddaughter)"
_KNOWN = f"({_KIN}|{_KIN}|{_KIN}|neighbour|doctor|friend|teacher|boss|colleague|best friend|flatmate|landlady|physiotherapist|pen pal|nurse)"
_SPAN = "(two|three|five|ten|eleven|twenty|thirty|forty|fifty)"

HELLO = grouped(
    25,
    f"""\
my {_KNOWN} (says|said|tells me|told me|thinks|claims|swears|reckons) (one|i|people|anybody) can (talk|chat|speak|write) (to|with) you(.|,|. so|, so|. well then,) (hello|i say hello|good day|hello to you|hello there|good evening|hello, and how do you do)
my {_KNOWN} (says|said|thinks|told me) (i should talk more|i should try this|i must meet you|i am to greet you first|you are nice|you don't bite|i need company|it is good for my head)(. so,| so|. well,|. therefore|, so here i am:|. ok,) (hello|good morning|hi|good afternoon|hello machine|hi there)
my {_KNOWN} (set this up|installed this|put this on my computer|left this open|started the program|gave me this|showed me how) (for me|yesterday|last week|and went home|before supper|, bless them)(.|, so|. and so:) (good afternoon|hello|good evening|hi|good day|hello in there)
(somebody|the man|the lady|a friend) (told me at the library|at the club told me|at work says|from the course said|in the shop told me|on the radio said) (i could talk to this|this can talk|that one can chat here|there are talking programs|it answers)(. hello then|. so hello|, so hi|. good day then|. let's see: hello)
(the|our) (nurse|librarian|teacher|caretaker|boy next door|man from the shop|lady downstairs) (recommended you|speaks well of you|showed me your window|typed your name for me|says you listen)(.|, so|. well,) (hello|good morning|good day to you|hi then|good evening)
(the dog has been walked|the baby is asleep|my toddler is in bed|the cat is fed|our parrot is quiet|my coffee is hot|the house is empty|my dog is fed)(. hello again|, hi again|. so, hello|. good evening then|. and now hello to you|. hi, it's me)
(that was|it was only|just|only) (the postman|the plumber|my neighbour|the phone|my mother on the phone|the doorbell|a delivery)(. now,|. so,|. right,|;|.) (i'm all yours|i'm here again|i am back|back to you|here i am again|hello again)
(right|so|ok|well|good|there|now|phew)(,|.) (i'm back|i am back|i have returned|back at my desk|here i sit again|i'm here again)(. sorry it took so long|, that took ages|. traffic was bad|. the queue was long|, it was only the neighbour|. what did i miss|. where were we|, did you miss me)
(back|i'm back|just back|returned|home) from (the dentist|lunch|the shops|school|my walk|the garden|a meeting|the hairdresser|church|my holiday|the loo)(. where were we|. hello again|, hi|. did you wait for me|, there you are|. now then)
(did you miss|have you missed) (me|us)( while i was (out|away|gone|at work|asleep)| at all| a bit| today| since yesterday|)?
(permit|allow) me to (say good day|greet you|wish you a good evening|bid you good morning|offer my greetings|say hello|wish you a fine morning)(|, dear machine|, sir|, little friend|, stranger)
(i|we) (bid|wish) you (a very good morning|good day|a good evening|a fine morning|a hearty good afternoon)(|, whoever you are|, kind machine|, little model|, sir or madam)
(i hardly know|i don't know|i never know|not sure) how (to begin|one starts|to start with this|this goes|one talks to a computer)(, so simply|. so|, so i just say|. perhaps with) (good day to you|hello|a hello|hi|good morning)
is (somebody|anyone|someone) (there|in there|home|at home in this box)(? i say hello|? hello|, hello|? good evening)
(a|one) (neighbour|friend|colleague|bored student|tired nurse|retired sailor|grandmother|night porter|teacher|lorry driver) (looks in|drops by|says hello|greets you|waves to you|knocks)( with a good evening||!)
(warm|kind|best|sunny|many|friendly) greetings from (rainy|cold|sunny|foggy|lovely|old|windy) (Manchester|Hamburg|Porto|Leeds|Dublin|Ghent|Oslo|Naples|Boston|Bergen)(||!)
greetings (from|out of) (rainy|cold|sunny|foggy|dear old|windy|snowy|busy) (Manchester|Utrecht|Lyon|Leeds|Dublin|Antwerp|Oslo|Turin|Chicago|Vienna)(||!)
(morning|evening|hello|hi|afternoon)(.|,) (the coffee isn't working yet|i've not had my tea|what a fog out there|half asleep here|the birds are loud today|the heating is on at last|snow on the roof here|my slippers are on)(.|)
(it is|it's|what|such) (a pleasure|a joy|an honour) (to make your acquaintance|to meet a machine|to meet you at last|to get to know you)(|, little model||!)
(so|ah|well)(,|) (we meet|here we are|i get to meet you|i've found you|there's the talking computer)( at last|)(, hello|. good evening||. hi)
(sup|wassup|what up|wazzup|waddup|yo|ayy|ey|oi oi) (bot|my guy|my dude|homie|lil man|chief|mate|g|fam|bro)(||!| lol)
(first|before i ask|before we start|before all this)(,|:|) (let me say hello|a polite hello|i greet you|i wish you good morning|hello from my wife and me|good day from us both)
(i am|i'm|im) (new|quite new|very new|not young and new) (here|to this|to computers|at this)( and wanted to say hello|, so hi|, so hello|. i greet you|. a hello to you)
(ok|k|so|alright) (im|i'm|am) (back|here|on|home)( now|) (what did i miss|did u miss me|hi again|hey|missed me|sup)(?|| lol)
(just|only|quickly) (popping in|looking in|passing by|here|dropping in|peeking in) (to say hello|to say hi|for a hello|before work|before the children wake|with a hello)(.|)
(thank you for having me|so kind of you to open|what a tidy window)(. hello|, hello|. good day|. and hi)
today is (the day|my first day here|a good day to say hello|the day we meet)(.|, so|:) (hello|hi there|good morning|hello little model)
(re|rehi|re hi|re all|bk|im bk|bak|back!!|bacc|here again|there again|n back)(||!| lol)
(oh|ah|aha|look|wow)(,|!) (it answers|it talks back|somebody is in there|my screen speaks|you do reply|the thing lives)(. hello then|! good evening|. well, hello|. hi you)
""",
)
HOW_ARE_YOU = grouped(
    11,
    f"""\
(i|we) (trust|hope|take it|pray) (this finds you|you find yourself|you are keeping) (well|in good health|in good spirits|happy and well)( this {_DAY}| today|)?
(i trust|i hope|hopefully) (you are well|you're doing fine|all is well with you|life is kind to you|you slept well|your day is good)(, or not|, yes)?
(pray|tell me|say|do tell)(,|) (how fares|how goes it with|how is) (my little friend|the small machine|my companion|the model today|our tiny genius)?
(how|so how) (r|are) (things|matters) (on ur side|over there|at your end|on ur end|on your side of the screen|in the terminal|behind the glass)( 2day| today|)?
my {_KNOWN} (asks|wants to know|would like to know|wonders) how you (are|are doing|are today|feel today|are keeping)(|, and so do i)(.|)
(busy|long|rough|quiet|good|nice) (day|week|morning|shift|weekend) (for you|for u|over there|on your end|at your place)( too| so far|)?
(i'm|i am|im|we are) (well|fine|good|ok|alright|all right|not bad|tired but fine|content)(,|.) (and you|and yourself|u|hbu|how about u|what about you|you too|and how is it with you)?
(all|everything) (well|fine|good|quiet|in order|shipshape|calm|tickety-boo) (with you|in there|at your end|inside the machine|down there)( this morning| today| too|)?
(how is|how's|hows) (the|your|ur) (day|week|evening|morning|{_DAY}|shift|night) (treating|going for|shaping up for|working out for) (you|u)( so far||)?
(did you sleep|have you slept|did you rest|have you rested) (well|soundly|all right|enough|at all)(|, little one| since yesterday|)?
(and|now|but) (what of|what about|how about) (you|yourself|your own health|your day)(,|) (are you well|are you fine|all good|doing ok)?
(u|you|ya) (ok|good|alright|well|fine|holding up|managing|chill) (in there|today|rn|over there|down there|tho|buddy)?
(good to know|ah, nice|very well|ok cool|glad to hear it|haha ok)(.|,) (and how are you|and you, how are you|hru|how is it with you today|but how are you yourself|how do you feel today)?
""",
)
THANKS = grouped(
    15,
    f"""\
(i|we) thank (you|thee) (with all my heart|from the bottom of my heart|most warmly|a hundred times|very heartily|kindly|on my knees|ever so much)(, dear machine|, little helper|, good model|, my friend|, small one|, tiny wonder||)(.|)
my {_KIN} and (i|me) (both thank you|thank you|are grateful|say thank you|send our thanks|thank you kindly|say thanks a lot)(| for that| very much|, little model|.)
my {_KNOWN} (will be|is|was) (delighted|so happy|over the moon|very pleased|glad|relieved) (with|about) (that|it|this|your answer)(, thank you|, thanks|. many thanks|. thanks a lot|. you're a gem)
my {_KNOWN} (says|asks me to say|wants me to say|told me to say) (thank you|thanks|many thanks|a big thank you)( too| as well| to you| from both of us|)(!|.|)
(permit me to|allow me to|let me) (express|offer) (my gratitude|my thanks|my deepest thanks|a word of thanks)( for this| for your help|)(.|)
(accept|take|receive) (my|our) (thanks|sincere thanks|warmest thanks|gratitude)(|, little one|, kind machine|, for your trouble)(.|)
(thank you|thanks|ty|many thanks) for (your patience with an old man|putting up with me|listening to an old lady|the quick answer|keeping me company|your time|being so quick|cheering me up|not laughing at me|bearing with my typing)(.|!|)
(that|this) (saved|rescued) (my|our) (evening|bacon|morning|homework|day|meeting|skin|sunday)(, thank you|, thanks|, ty|. thanks a million|. you star)
(what would i do|where would i be|how would we manage|what would we have done) without (you|u)(, thank you|! thanks||, little one)(.|!|)
(aight|okay|k|ayy|bet|cool|nice|sick) (thx|thanks|ty|tysm|tyvm|thnx|fanks|thankss) (bro|fam|m8|bot|mate|dude|lil bot|chief)(| ur the best| lol|)
i (owe you|am in your debt|remain in your debt|shall not forget this|won't forget that|appreciate it more than you know)(|, thank you|, thanks|, truly)(.|)
(you|u) (have|got) my (thanks|gratitude|eternal thanks|deepest thanks)(|, small one|, sir|, little helper)(.|)
(just what|exactly what|the very thing|that's just what) (i needed|i was looking for|i wanted to hear|we needed)(, thank you|, thanks|. thank you so much|, ty)(.|)
today you (helped|saved|cheered up) (me|my mother|my whole class|an old man|a tired nurse)(. thank you|, thanks|, many thanks)(.|)
(ah ok|aha|oh i see|now it's clear|great|wow, that was quick|that works|it worked|clear as day)(,|.) (thank you|thanks a lot|ty|many thanks|cheers|thanks, you helped me|thank you so very much)(.|!|)
""",
)
PRAISE = grouped(
    12,
    f"""\
(even |)my {_KNOWN} (would be|is|was) (impressed|amazed|astonished|charmed|delighted) by (you|your answer|your manners)(.|!|)
my {_KNOWN} (couldn't|could not) have (put|said|explained|written) (it|that) (better|more nicely|so clearly)(.|!|)
my {_KNOWN} (says|said|thinks|swears) (you are|you're|u r) (very clever|cute|a genius|adorable|wonderful|so polite|the best|brilliant|amazing)(.|!|)
(you are|you're|u r|ur) (smarter|nicer|kinder|quicker|funnier|more polite|better company) than (my boss|my brother|most people|half my class|the whole office|my ex|our doctor|everybody on the bus)(.|!||, honestly)
(what a|such a|you are a) (well brought up|well-mannered|polite|sweet-tempered|well-spoken|courteous|good-natured) (computer|machine|little thing|model|program|robot)( you are||)(.|!|)
(hats off|i take my hat off|chapeau|a round of applause|a standing ovation|three cheers|full marks|ten out of ten|a gold star)(| to you| for you|, little model|, tiny one)(.|!|)
(five stars|5 stars|10/10|a+|thumbs up|two thumbs up|top marks|best bot ever|goated|ur goated|u r the goat|u ate that|slay|w bot)(|!| fr| ngl| lol)
(it|that|your reply|your answer) (warmed|cheered|touched|gladdened) (my heart|my old heart|my evening|us|me)(.|!| very much.|)
(not bad|pretty good|quite good|rather good|surprisingly good|impressive|well done) for (something so small|a toy|a tiny machine|such a little thing|three megabytes|a beginner|your size)(.|!|)
(i|we) (like|love|enjoy) (the way you talk|how you put things|your manner|your company|talking with you|your good manners|chatting with you)(|, you know| a lot| very much)(.|!|)
(for a|as a) (machine|robot|computer|bot|program)(,|) (you are|you're|ur) (rather charming|really cute|quite clever|a good listener|very kind|so sweet|good fun)(.|!|)
(didn't|did not) (expect|think|imagine) (you'd be|you to be|you would be) (so good|this good|so clever|so quick|that nice|so funny)(.|!|)
""",
)
BYE = grouped(
    25,
    f"""\
(my|the|our) (train|bus|tram|ferry|taxi|ride|lift|flight) (is pulling in|is arriving|is here|is boarding|has come|comes round the corner|leaves in two minutes|is at the door)(, so i have to say goodbye now|, so goodbye|. farewell|, must say bye|. see you then|, goodbye and take care)
my {_KNOWN} (is waiting|wants the computer now|wants to go home|is calling me to bed|is here to pick me up|needs the laptop|is honking outside)(, so bye|, so i must leave you|. goodbye|. till tomorrow|, have to say goodbye|, see you)
(mum|mom|dad|my mother|my father|grandma|the teacher) (says|said) (i have|i've got|i need|its time) to (turn off the computer|go to bed|stop now|shut it down|do my homework|come to dinner|switch off)( now| right now|)(, bye|. bye bye|. see you|, goodnight)
(gn|gn8|gnite|nite|n8|good night|nighty night)(,|) (im|i'm|i am) (dead tired|so tired|beat|knackered|off to bed|falling asleep here|half asleep|exhausted|wiped out|done 4 today)
(i'm|i am|im) (dead tired|exhausted|so sleepy|worn out|falling asleep at the keyboard|dropping)(, so good night|, good night|. good night|, gn|, gn8|, off to bed, night|. sleep well)
my eyes (are falling shut|are closing|won't stay open|hurt|need rest)(, so that's it for today|. good night|, so goodbye for today|, good night, little one|, night)
(class|school|practice|work|my shift|church|the film|the match|the meeting|training) (starts|begins|is) in (a sec|five minutes|ten minutes|a minute|2 min|half an hour)(, gtg| gtg|, bye|. gotta go|, goodbye|, see you later)
((my|our) (lunch break|break|half hour|free period|tea time) is (over|nearly over|finished)|my battery is (at two percent|almost empty|running out|at 3 percent))(, so bye|, bye|. goodbye|, see you tomorrow|. until next time|, back to work. bye)
(the|our) (shop|bank|library|pharmacy|post office|market|pool) (closes|shuts) (at six|at five|soon|at noon|in ten minutes|in an hour)(, so i must be off|, i must go|. have to run, bye|. goodbye|, bye then)
i (must|should|have to|need to|had better) be (off|going|on my way|getting home|at the station by six|up at five)(|, the shop closes soon|, the dog is waiting|, it's late|, my soup is getting cold|, duty calls)(. goodbye|, bye|. farewell|. see you)
(let's|let us|shall we|we'll|i'd say we) (call it a day|call it a night|leave it at that|stop here|end here for today|say goodbye|part here)(|, good night|. see you tomorrow|, bye|. thanks and bye)
(that is|that's|this is|it's) (enough|all|it) (for one evening|for today|for tonight|for now|for an old man|from me|for this week)(. sleep well|. goodbye|, see you|. good night, little model|, bye)
(i'm|i am|im) (logging off|signing off|closing the lid|shutting this|turning in|hitting the sack|switching off|leaving|going offline|heading to bed|going home) (for the weekend|now|for today|till {_DAY}|for tonight|until next week)(|, bye|, see ya)
(k|ok|aight|alright|kk|right|welp) (im|i'm|imma|ima) (out|off|outta here|gonna bounce|gonna dip|ghost|sleep|crash|head off)(| bye| l8r| cya| peace|, laters)
(ttyl|ttyl8r|tty tmrw|c u l8r|cu tmrw|bb|bibi|byeee|laterz|l8rs|toodles|tata|hasta luego amigo|peace out|deuces|gtg ttyl|ttfn|ttyl bot)(||!| xx| :D)
(good|well|so|fine|nice)(.|,) i (go to the bed|go to my bed|go now to sleep|must now go|am going home now|will now leave)( now| again|)(. until tomorrow|. goodbye|. see you|, good night)
(until|till) (next time|tomorrow then|we meet again|the next rainy day|{_DAY}|after the holidays|better times)(|, old chap|, little friend|, my dear|, farewell|, goodbye)(.|!|)
(farewell|adieu|goodbye|fare thee well|god be with you|so long)(,|) (my tiny friend|dear machine|little one|kind model|small companion|noble box|and thanks for the company|and good night)(.|!|)
(it was|that was) (nice|good|lovely|fun|a pleasure) (talking|chatting|writing|speaking) (to|with) you(.|,|, but) (now i have to go|goodbye|bye for now|i must leave|until next time|see you soon)(.|)
(on {_DAY}|tomorrow|next week|after my holiday|in the morning|after the weekend) (i'll be back|i come back|we talk again|we'll go on|i'll write again)(. goodbye|, bye|. see you|. farewell till then|, until then)
(the|my) (children|kids|twins|grandchildren|cat|dog|cows|hens|guests) (want the computer|need their supper|want their dinner|are hungry|are here|need me)( now|)(, so i'll leave you|. goodbye|, bye|, so goodbye|. have to go)
i('ll| will| shall)( now|) (take my leave|bid you farewell|bid you good night|say goodbye|leave you now|love you and leave you|wish you good night)(|, little one|, dear machine|, kind sir)(.|)
(i have|i've got|got|need) to (catch my bus|run for my train|be up at four|pick up my son|be at the doctor's by ten|cook for six|milk the cows|open the shop at nine)(, bye|. goodbye|, see you|. so goodbye for now|, gtg)
(today|tonight|this evening) (was|has been) (nice|long|fun|lovely)(, but i have to sleep now|. good night|, see you tomorrow|, goodbye|. now to bed, night)
(haha|lol|nice one|ok good|i see|well, thanks|that was fun|interesting)(,|.) (gotta go now|i have to leave, bye|now i must go to bed, good night|but my bus is coming, bye|but mum calls me, bye bye|that's all for today, goodbye|i'm off then, see you)
""",
)
WISHES = grouped(
    6,
    f"""\
(have|enjoy) (a restful|a peaceful|a lovely|a good|a relaxing|a happy|a quiet) ({_DAY}|weekend|evening|holiday|night shift|spring|week|rest of the day)(|, little model|, my friend|, you)(.|!|)
my {_KNOWN} (and i wish|wishes) you (a happy new year|a merry christmas|a nice {_DAY}|happy holidays|a good weekend|all the best)(.|!|)
(i|we) wish you (a nice {_DAY}|all the luck in the world|a peaceful evening|a happy easter|a long life|many good conversations|good health)(.|!|)
(may|let) (your day be bright|your circuits stay cool|your sunday be calm|luck be with you|the year treat you kindly|your week be short)(.|!|)
(stay|keep) (healthy|safe|warm|curious|cheerful)(|, little friend|, dear machine| in this cold| out there)(.|!|)
(all the best|every happiness|good luck|much joy|a happy {_DAY})( to you|)( from (me|us|my husband and me|all of us|grandma)|)(.|!|)
""",
)
WAIT = grouped(
    20,
    f"""\
(gonna|going to|i'm gonna|im just gonna|i go|just gonna) (walk the dog|grab a snack|put the bins out|feed the fish|take a shower|get the post|let the cat in|check the oven|grab water|make some toast)( real quick| quickly| for a sec|)(, dont go away|, don't go away|, wait here|, brb| brb|, stay there|, dont run off)
((just |)putting (the kids to bed|the baby down|the washing out|the bins out)|(just |)(popping|nipping) (out for milk|to the shop|to the loo|upstairs|next door))(, dont run off|, don't run away|. wait for me|, back soon|, brb|, stay where you are|, won't be long)
let me (just |quickly |)(grab|fetch|get) (a coffee|some tea|a glass of water|my glasses|a biscuit|a chair|my jumper|a pen)(, then we go on|, then we'll carry on| and then we continue|, wait a moment|. one moment|, back in a sec)
afk( for|) (5|5 min|5 mins|2 mins|10|ten minutes|a bit|a sec|a smoke|dinner|food|bio|half an hour)(||, brb| brb| wait)
(bio|toilet|loo|bathroom|coffee|smoke|tea|snack|pee|cigarette|fresh air) break( lol| haha|)(|, brb| brb|, back in 5|, wait here|, one moment)
(i'm|i am|im) (going for a smoke|going out for a cigarette|off to the loo|going downstairs|going to fetch the post|getting the door|stepping outside)( for a moment| for a minute|)(, brb|, back in a moment|, wait for me|. don't go anywhere|. stay here)
i (need|have|must|want) to (change the battery of my hearing aid|find my glasses|take my pills|answer the phone|let the cat out|close the window|turn off the stove|put on a jumper|sign for a parcel|take this call) first(|, wait|, one moment please|. wait a minute|. please wait)(.|)
(have to|gotta|must|need to) (take this call|get that|answer this|check the oven|see who's at the door|grab my charger|get the door)(, one moment|, brb|, hang on|. wait please|, back in a minute|, sec)
my {_KNOWN} (is calling|needs me|is at the door|wants something|is on the phone|is shouting for me)(, one moment|. wait a minute|, brb|, i'll be right back|. hold on|, back in a bit|. please wait here)
(somebody|someone|the postman|a neighbour|the plumber) (is at the door|rings|is knocking|just rang|wants a signature)(, please wait for me|. back in a minute|, one sec|, hold on|. wait here, please|, brb)
i (return|will return|come back|am back|shall be back) (in ten minutes|in a quarter of an hour|after the washing up|in a moment|when the tea is ready|as soon as the cake is out)(, wait here|, please wait|, don't go away|. stay there)
(the|my) (doorbell|phone|timer|oven|microwave|washing machine|kettle|baby monitor) (rings|is ringing|beeps|just rang|calls|went off)(. back in a minute|, one moment|, brb|. wait|, sec|, hold on please)
(give|allow|grant) (me|an old man|an old lady|us) (a moment|a minute|five minutes|time|a little time|two minutes)(, my fingers are slow|, i have to think|, my glasses are gone|, i type with one finger|, please|, the kettle boils)(.|)
(could|can|would|will) you wait (a moment|a minute|for me|here|till i'm back|until i have found my glasses|while i make tea|while i get my sister)( please|)?
(not so fast|slowly|slow down|easy now|wait wait)(,|.) (i'm an old man|i need to find my pen|i write with one finger|let me read that|i have to fetch my glasses|my tea is boiling)(.|)
(wait|w8|hold up|hol up|hold on|sec) (mom calls|my mum wants smth|gotta pee|dog wants out|food is here|door|my bro needs the charger|phone's at 1%, charger|the lights went out)(| brb| lol|)
(don't|dont|do not|pls dont) (go away|run off|run away|leave|go anywhere|close|fall asleep)(, im getting a snack|, i'm just making tea|, back in 5|. i'll be back|, the dog wants out|, need the loo|)(.|)
(i'll|i will|i'm going to) (be a few minutes|be gone for a bit|be away for ten minutes|leave you for a moment|leave you alone for five minutes)(, the soup|, the phone|, wait here|. don't go|, my son calls|)(.|)
(quick|short|little|tiny) (break|pause|interruption)(,|:) (the dog|coffee|the phone|my back|kids|the oven|my neighbour is here)(|, brb|, wait please|, one minute)
(bear with me|hang in there|be patient)(,|) (my {_KIN} is on the phone|i'm boiling an egg|the cat is on the keyboard|i'm looking for my glasses|i have to stir the soup)(.|)
""",
)
_BEGUN = f"(my {_KIN}|my {_KIN}|my {_KIN}|my best friend|our neighbour|my flatmate|our son|our daughter|a good friend of mine|{_WHEN} my {_KIN}|this week my {_KIN})"
_MINE = "(|today |yesterday |this morning |on Monday |on Friday |last night |last week |on Sunday )"

GOOD_NEWS = grouped(
    38,
    f"""\
(today|this {_DAY}|next month|in May|tomorrow|this week) my (husband|wife|man|partner) and i (have been|will have been|are|have been happily) (married|together) (for {_SPAN} years|{_SPAN} years)(.|!|)
(today|tomorrow|next month|this year|on {_DAY}) (my parents|my grandparents|my in-laws|my aunt and uncle|my neighbours) (will have been|have been|are) (married|together) for {_SPAN} years(.|!|)
(today is|tomorrow is|{_DAY} is|yesterday was) (our wedding anniversary|our golden wedding|our silver wedding|my parents' anniversary|our first anniversary as parents)(.|!|, we are so happy|)
my {_KIN} and i (got married|got engaged|moved in together|found a flat|won at bridge|danced all night|made up again|bought a boat|are having a baby|opened a bakery) {_WHEN}(.|!|)
my (wife|daughter|sister|niece|girlfriend|best friend|granddaughter) (gave birth to twins|gave birth to a healthy boy|had a baby girl|had a little boy|became a mother|brought home the baby)( on {_DAY}| today|)(.|!|)
{_BEGUN} (passed the driving test|passed every exam|got into medical school|got a scholarship|graduated with honours|got the job|was made head of department|won first prize|won the race)(.|!| on the fourth try|)
{_BEGUN} (came home from hospital|came home safe|got the all clear|can walk again|beat cancer|is cured|woke up from the coma|came through the operation well)(.|!|, all is well|)
{_BEGUN} (won at chess|scored the winning goal|swam a mile|climbed a mountain|ran a marathon|caught a huge fish|sang a solo|danced on stage)(.|!| and i was there|)
{_BEGUN} (came back after a year at sea|came home on Sunday after years abroad|surprised me at the station|is coming home for good|visited for the first time in years)(.|!|)
my (grandma|grandpa|mother|father|aunt|uncle|neighbour) (turns ninety|turned eighty|turned a hundred|has a birthday party|retires happily)( on {_DAY}|)(, we are all so excited|, what a feast|, we baked three cakes|, everyone is coming)(.|!)
(my boyfriend|my girlfriend|my partner|{_WHEN} my boyfriend|this week my girlfriend) (said yes|proposed to me|kissed me|forgave me|asked me to move in|wrote me a love letter)(.|!|!!)
(my (doctor|midwife|surgeon) (says|said|told me) (everything is fine|i am healthy|the baby is well|it's nothing serious)|our vet (says|said) (the cat will pull through|our dog is healthy again))(.|!|)
my (boss|company|firm|manager) (gave me a raise|made me team leader|lets me work from home now|praised me|gave us all a bonus|took me on for good|sent me cake)( on {_DAY}| today|)(.|!|)
they (gave me|offered me) (the job|a raise|a permanent contract|the prize|a second chance|the lead role|a place at university) {_WHEN}(.|!| after all|)
after {_SPAN} (years|months|weeks|tries|applications) (i found work|they promoted my wife|we got the visa|my brother called|i can play that song|we sold the house|the cast came off|i found my ring)(.|!|)
{_MINE}we (got the keys to our new house|moved into our own flat|signed for the house|adopted a dog|won 5-0|beat the champions|reached the summit|saw dolphins|paid the last rate)(.|!|)
{_MINE}i (quit smoking|finished my thesis|handed in my thesis|passed maths|aced the exam|got a b in french|learned to swim|made new friends|found my keys again|slept like a baby|got my bike back)(.|!| can you believe it|)
i (quit|stopped|gave up) (smoking|drinking|biting my nails|sugar|gambling) (a month ago|a year ago|{_SPAN} weeks ago|in spring|for good)(.|!| and feel great|)
(somebody|someone|a stranger|a kind soul) (found my wallet|returned my bicycle|left flowers at my door|paid for my coffee|helped me with the pram|gave me a seat on the bus|brought back our cat) {_WHEN}(.|!|)
(my|our) (neighbour|landlord|landlady) (brought us soup|lowered the rent|fixed the heating|gave me tomatoes|baked me a cake|invited us for dinner|shovelled our snow) {_WHEN}(.|!|)
(my|our) (cat|dog|rabbit|parrot|tortoise) (came back after two weeks|is well again|had kittens in my wardrobe|had puppies|won at the show|made it through the night|is eating again)(.|!|)
(my|our) (flight|train|bus|ferry) (was on time for once|was half empty, what luxury|is on time and i'll be home tonight|left on time and i have a window seat)(.|!|)
my (phone|laptop|bike|car|washing machine) (works again|is repaired|came back from the shop like new|survived the fall|started again)( and i'm so relieved|, hooray|!|)
my (best friend|sister|brother|cousin|oldest friend) (moves back to town|is moving next door|comes to visit|moves in with me|comes home from Canada) (on {_DAY}|tomorrow|next week)( and i can't wait|, i'm so happy|!|, yay)
the (tomatoes are ripe|roses are out|swallows are back|cherry tree is in bloom|first snow has fallen|apples are red)( and i'm so happy|, hooray|, how lovely)(.|!|)
(no homework|no school|no work|no alarm clock|no pain|no meetings) (today|tomorrow|on {_DAY}|this week)(, yay| yay|, at last|!!| woohoo|, yippee)
(the sun is out|the rain has stopped|it's warm|the fog is gone|it is snowing|spring is here) at last(, and the children are outside| and we're in the garden|, hooray|!|)
i (got|landed|was given) (the part in the play|a puppy|the main role|a seat in the front row|a solo in the choir|a new bike|a medal)( on {_DAY}| today|)(!!|!|.|)
(you'll never guess|you won't believe this|guess what|hear this|good news)(: |, |... )(my {_KIN} won the lottery|i'm a grandmother|i passed|she said yes|we are having twins|my {_KIN} is back home|i got the flat)(.|!|)
(on {_DAY}|tomorrow|next week|in two days) (i fly to see my grandchildren|my daughter gets married|we get a puppy|my brother comes home|i turn sixteen|the baby comes home|i start my dream job)(!|, so excited|, can't wait|. i'm thrilled)
my (team|class|choir|club|village|school) (won|came first|got a prize|is in the final|made the newspaper|won the cup) {_WHEN}(.|!|)
my (head|back|knee|tooth|stomach) (is better|stopped hurting|is fine again|feels good for the first time in weeks)(.|!| today|)
(i have the honour|it is my pleasure|allow me|i am proud|i have the joy) to (announce|tell you|report|say) that (my daughter is engaged|we have a grandson|my son has passed|we won the cup|i have been promoted|my wife is well again)(.|!)
(luckily|thankfully|thank heavens|thank god|fortunately|happily|at last|hooray)(,|) (my {_KIN} is out of hospital|nobody was hurt|the cat came home|my bike turned up|the fever is down|i got my job back|the operation went well|my {_KIN} passed)(.|!|)
(omg|yesss|lets goo|lesgo|yay|woohoo|pog|yooo)( |!! |, )(i passed|we won|got the job|she said yes|im getting a dog|no school tmrw|i got in|he texted me back|my crush likes me|got an a in maths)(!!!|!| lol|)
(you find me|today i am|i write to you|i'm sitting here) (in the best of moods|full of joy|so happy|grinning from ear to ear|over the moon)(, for|:|, because) (my {_KIN} comes home|i passed|the baby is born|we won|my {_KIN} has written to me|spring is here)(.|!|)
(what would you say|what do you say|how about that|can you imagine)(,|:) (i passed|we are engaged|my {_KIN} found a job|i won a prize|we're having a baby|i'm a grandfather)(!|)
(i have|we have) today (made my exam with a good note|become a grandson|got very good news|won the first place|received the new flat|found a work)(.|!|, i am so happy|)
""",
)
BAD_NEWS = grouped(
    46,
    f"""\
(today|this {_DAY}|yesterday|last night|on {_DAY}) my (husband|wife|man|partner|boyfriend|girlfriend) and i (split up|broke up|had a terrible fight|separated|lost the baby|were robbed|lost our home)(.|...|)
(today|tomorrow|on {_DAY}|this week) (it is|it's) {_SPAN} years (since my husband died|since mum passed away|since we lost our son|that my wife is gone|since the accident)(.|...|)
my {_KIN} and i (fell out|had a fight|got into an accident|were burgled|were robbed|got lost and fell) {_WHEN}(.|...|)
{_BEGUN} (had a fall|broke a hip|broke an arm|had a stroke|had a heart attack|fell down the stairs|was taken to hospital)( again|)(.|...|)
{_BEGUN} (drove the car into a ditch|crashed the car|was hit by a bike|got hurt at work|was in an accident|burned a hand|cut a finger badly)(.|...|)
{_BEGUN} (passed away|died)( peacefully| in hospital|)(.|...|)
{_BEGUN} (failed the driving test|failed every exam|was thrown out of school|didn't get the job|got fired|was let go|lost the job|was made redundant|lost the final)(.|...|)
my (husband|wife|boyfriend|girlfriend|partner) (said no|left me|cheated on me|forgot my birthday|won't talk to me|shouted at me|lied to me|moved out|doesn't love me any more|blocked me)(.|...|)
{_BEGUN} (lost the house|lost all the savings|lost the wedding ring|lost the dog|gambled it all away|has to sell the farm)(.|...|)
{_BEGUN} (can't walk any more|has cancer|does not know me any more|is in a coma|is going blind|needs an operation|came home from hospital worse than before)(.|...|)
(our vet (says|said) (the cat won't make it through the week|our dog has to be put to sleep)|my (doctor|surgeon) (says|said|told us) (it's serious|i may never run again|there is no hope|i need an operation|it is broken))(.|...|)
the (doctor|hospital|nurse) (says|said|called and said) (it is bad|there's nothing they can do|grandpa is worse|it's cancer|i have to stay in bed)(.|...|)
my (boss|company|firm|manager) (fired me|let me go|cut my hours|shouted at me|cancelled my holiday|gave my job to another)( on {_DAY}| today|)(.|...|)
they (let me go|fired me|laid me off|turned me down|took my licence|cut off our water|cancelled my course|closed our library) {_WHEN}(.|...| after twenty years|)
after {_SPAN} years (they let me go|my husband left me|we had to sell the shop|my dog died|they closed our school|i lost my best friend|our band broke up)(.|...|)
{_MINE}(somebody|someone|a thief|some idiot) (stole my bicycle|broke into our house|scratched my car|took my wallet|smashed our window|stole my handbag on the tram|ran over our cat)(.|...| in front of the library|)
(my|our) (bicycle|bike|car|phone|handbag|scooter|laptop) (was stolen|got stolen|was taken|got nicked|is gone) (in front of the library|at school|while i slept|outside the gym)(.|...|)
(my|our|the) (landlord|landlady) (raised the rent|raised the rent again|threw us out|shouted at us|sold the house|gave us notice) {_WHEN}(.|...|)
(my|our) flight (is|was|got) cancelled (and i'm stuck at the airport|and nobody helps us|so i missed the wedding|and all the hotels are full|and my case is lost)(.|...|)
(my|our) (train|bus|ferry|coach) (is|was) (cancelled|three hours late|overcrowded and late|stuck in the snow)( and i missed the interview| and i'm freezing|, i could cry|, ugh)(.|...|)
my (best friend|sister|brother|cousin|only friend) (moves|is moving|goes) (to Canada|abroad|away|to the other end of the country) (on {_DAY}|tomorrow|next week)( and i'm heartbroken|, i'm so sad| and i could cry)(.|...|)
my (mother in law|father in law|horrible cousin|ex|strict aunt) is (coming|staying|moving in) (for three weeks|for a month|on {_DAY}|with us), (help|i dread it|i can't sleep|it will be awful|pity me)(.|...|)
(my|our) (neighbour|flatmate) (passed away|had a heart attack|complained about us again|drills all day|keeps me awake|won't speak to us|shouts at night)(.|...|)
since {_DAY} (my back hurts|i can't sleep|my mother is in hospital|i have a fever|i've had no heating|my dog won't eat|my head aches|nobody talks to me)(.|...|)
(lost|i lost|we lost) my (keys|wallet|glasses|ring|purse|passport)(. again|, again|. for the third time|. what a day|, ugh|. on holiday|. i could scream)(.|)
(lost|we lost|they lost|our team lost) (5-0|again|the final|every game|in extra time|on penalties|by one point)( on {_DAY}| today|, ugh|)(.|...|)
(my|our) (cat|dog|rabbit|parrot|hamster|tortoise|horse) (ran away|was run over|won't eat|has not come home for {_SPAN} days|is very ill|died in my arms|had to be put down|is limping)(.|...|)
(nobody|no one|not one of them|none of my friends) (came to my party|remembered my birthday|wrote to me|talks to me at school|visits me|sat next to me|called at christmas)(.|...|)
(couldn't|could not|didn't) sleep (a wink|at all|one minute|for worry) (last night|again|since {_DAY}|because of my back)(.|...| ugh|)
(the|my) (cellar|kitchen|basement|flat) (is under water|burned|is flooded|is full of mould|is freezing)( since {_DAY}| again|)(. what a mess|, i could cry|...|.)
(missed|i missed|just missed) the (bus|last train|deadline|ferry|funeral|appointment) (and now i'm soaked|and have to walk|and i'm angry with myself|because of the snow|because my car broke down)(.|...|)
my (phone|laptop|tablet) (cracked|fell in the toilet|died|broke|was stolen) (again|on {_DAY}|today|on the bus)(, ugh|...|, noooo|)
(my (team|choir|club) (lost|broke up|came last)|our (old school|village shop|favourite cafe) (burned down|was closed for good)) {_WHEN}(.|...|)
my (head|tooth|back|knee|ear|stomach|shoulder) (is killing me|hurts like hell|is worse again|has hurt since {_DAY}|aches so much|gives me no rest)(.|...|)
(tomorrow|on {_DAY}|next week) (is the funeral|we bury my grandfather|i have to go to court|they operate on my mother|my son leaves for the war|we have to say goodbye to our dog|is the exam and i know nothing)(.|...|)
(you won't believe|guess|imagine)(:|,) (my {_KIN} left me|they fired me|i failed again|somebody stole my bike|my {_KIN} is in hospital|our house was burgled|the cat is gone)(.|...|)
{_MINE}i (failed maths|got an f in french|dropped my phone in the lake|was robbed|fell off my bike|burned my hand|crashed the car|was stood up|got bad news from the doctor|got dumped)(.|...|)
{_MINE}we (had to put our dog down|lost the house|were burgled|got thrown out|buried my grandma|had a car accident|lost our luggage|missed our flight)(.|...|)
i (regret to say|am sorry to say|have to tell you|must tell you) (my {_KIN} is very ill|i've lost my job|that my dog died|we lost everything|my {_KIN} passed away|i didn't pass)(.|...|)
(it's|it has been|what) (a rotten|a dreadful|a horrible|an awful|a miserable) (day|week|{_DAY}|morning|month|year)( for me| for us all| from start to end|)(.|...|)
(i have the sad duty|it pains me|it grieves me|it breaks my heart|i am ashamed) to (announce|tell you|report|say) that (my daughter is very ill|we lost our grandson|my son has failed|i have been dismissed|my wife has left me|our old dog has died)(.|)
(unfortunately|sadly|alas|unluckily|to my sorrow|regrettably|worst of all)(,|) (my {_KIN} is back in hospital|somebody was hurt|the cat is still missing|my bike is gone for good|the fever is up|i lost my job|the operation went wrong|my {_KIN} failed)(.|...|)
(fml|omg|ugh|bruh|nooo|smh|rip|welp|argh)( |... |, )(i failed|we lost|didnt get the job|she said no|my dog died|got grounded|he ghosted me|my bf dumped me|my phone died|got an f in maths|im so sick)(|!| lol|...)
(you find me|today i am|i write to you|i'm sitting here) (in the worst of moods|full of sorrow|so sad|with tears in my eyes|heartbroken)(, for|:|, because) (my {_KIN} has died|i failed|we lost the baby|my {_KIN} is ill|my {_KIN} won't write to me|the cat is gone)(.|...|)
(what would you say|what do you say|how awful|can you imagine)(,|:) (i failed|we split up|my {_KIN} lost the job|they robbed me|we're losing the house|i'm all alone again)(!|...|)
(in this moment|since {_DAY}|at present|today) i am very (sad|worried|unhappy|afraid) because (my {_KIN} is in the hospital|my {_KIN} does not call|i have lost my work|my dog is sick|we must leave the flat)(.|...|)
""",
)
BORED = grouped(
    14,
    f"""\
(the|this|our|my) (meeting|lecture|lesson|sermon|shift|flight|speech|match|film) (drags on|goes on for ever|is so dull|never ends|bores me to tears|is endless)( and i'm bored stiff| and i'm so bored|, i'm so bored| and i am bored|, entertain me)(.|)
(nothing|there is nothing|absolutely nothing|literally nothing) (on tv|to do|on the radio|going on|happening|to read) (tonight|today|this {_DAY}|here|in this town|till six)(.|, entertain me|. what do you suggest|, im so bored|)
(im|i'm|i am|we are) on (the train|the bus|a plane|the ferry|hold|a coach) for (4|four|three|2|another two|six) hours(, bored|, entertain me| and bored|, what shall we do|, amuse me|, got any ideas)(?||)
(occupy|distract|find a pastime for) (an old lady|an old man|me|us|a bored nurse|a tired traveller|two bored kids|a night porter)(, would you|, will you|, please| a little| for a while|)(?|.|)
my friends are all (on holiday|away|at the lake|busy|ill|working)(| and i'm sitting here alone| this {_DAY}), (so i'm bored|what can we do|i am so bored|nothing to do|what shall i do)(?|.|)
my {_KIN} (is at work|is asleep|is out|watches football|is away till {_DAY}|naps)( and i'm bored| and i have nothing to do|, so entertain me| and i don't know what to do with myself)(.|)
(the rain won't stop|it rains|it's pouring|it is snowing|there's a strike|the power of the tv is gone|school is closed) and (i'm bored|i don't know what to do with myself|there's nothing to do|the children are bored|i have a long afternoon to fill)(.|)
({_SPAN} hours|half an hour|ages|{_SPAN} minutes) (till|until|before) (my shift ends|my train goes|dinner|the bus comes|the shop opens|it's my turn) and nothing to do(.|...|)
(waiting|i'm waiting|sitting|stuck|we're stuck) (at the dentist|in a queue|in traffic|at the airport|for my laundry|at the garage|in detention)(, entertain me|, so bored|. keep me company|. what can we do|, bored out of my skull)
(shall we|can we|could we|let's|i'd like to) (chat about something|pass the time|do something|while away the evening|kill some time|have some fun)(. you choose|, your choice|, you pick|, any ideas| together|)(?|)
(what|anything) (can|could|might|shall) (we two|you and i|an old man|a bored kid|we) do (on a rainy {_DAY}|to pass the time|until dinner|all afternoon|against boredom)?
(bored|borrred|boooored|bored af|so bored rn|bored 2 death|dying of boredom|bored out my mind|super bored)(| help| lol| entertain me| do smth|, do something)
(kill (time|an hour) with me|make (the time|the hour) (pass quicker|fly) for me)( please|, would you||)(.|?|)
(give|find|suggest|offer) (me|us) (something to do|some amusement|a pastime|something against boredom|a bit of fun)( on this {_DAY}| while i wait| till lunch|, please|)(.|)
""",
)
COMPLAINTS = grouped(
    18,
    f"""\
(you are|you're|ur|u r) (about |)as (useful|clever|bright|helpful|smart|sharp) as (a chocolate teapot|a bag of rocks|a broken umbrella|a brick|a wet sock|a dead battery|a garden gnome|a soggy biscuit)(.|!|)
you (talk|sound|answer|think|write) like a (broken vending machine|drunk parrot|broken record|potato|stuck cassette|fortune cookie|bad phrasebook|toddler)(.|!|)
my (toaster|cat|goldfish|calculator|vacuum cleaner|doormat|hamster|baby|kettle) (is cleverer|is smarter|knows more|has more brains|talks more sense|gives better answers|is brighter) than you(.|!|)
my {_KNOWN} (says|said|thinks) (you are stupid|you're useless|you are dumb|you talk nonsense|you're a waste of time|you are rubbish)(.|!|)
you (are getting|get|really get) on my nerves(|!| today|, you know|, machine)
(you drive|this drives|you are driving|that reply drives) me (mad|crazy|up the wall|nuts|round the bend)(.|!|)
(i have never|i've never|never have i|i have rarely|seldom have i) (read|heard|seen) (such|so much) (drivel|nonsense|rubbish|stupid answers|twaddle|claptrap)(.|!| in my life|)
did you (even |)(read|look at|understand|listen to) (my message|what i wrote|what i said|my question|a word of it)( at all| or not|)?
(you|u) (call|calling) (that|this) (an answer|a reply|help|intelligence|clever|english)?
(what on earth|what the hell|what the heck|wth|wtf|what in god's name|whatever) (are you|r u|are u) (on about|talking about|saying|babbling|rambling about|trying to say)?
(that|this|it) (makes zero sense|is gibberish|went over your head|has nothing to do with it|is miles off|is complete drivel|is not what i asked|is no answer)( my guy| bro| at all| to my question|)(.|!|)
(bruh|bro what|bruhhh|smh|big l|mid|ur trash|u suck|epic fail bot|nah bro thats wrong|dis trash|sheesh u dumb)(|| lol| fr| smh)
(wrong again|another mistake|again a wrong answer|still wrong|missed the point|wide of the mark)(, you silly thing|, tin can|. try harder|, little one|!|.)
(shut up|shut it|be quiet|oh be quiet|hold your tongue|stop babbling|stop talking nonsense|zip it)(|!|, you silly machine|, tin head)
(i|we) (expected more|am disappointed|am not impressed|don't understand a word|can't make head or tail of that|am cross with you|hoped for better)(| of you| from you| today|)(.|!|)
(you are|you're) (talking in riddles|talking past me|talking double dutch|dodging my question|not listening|making things up|missing the point)( again|)(.|!|)
(a bit|rather|quite|pretty|truly) (rude|dim|thick|slow|useless|daft|silly|weak)(, aren't you|, that|, this reply|, i must say|, your answer)(?|.|)
(today|this {_DAY}|since this morning|all evening) you (talk only nonsense|understand nothing|get everything wrong|are no help at all|are useless|make no sense)(.|!|)
""",
)
JOKE = grouped(
    11,
    f"""\
(got|know|have you got|do you know|any) (a good one|any good ones|some|one|a funny one|any knock-knock ones) about (computers|penguins|doctors|teachers|cats|lawyers), (a joke i mean|i mean jokes|as a joke|you know, a joke)?
(cheer up my {_KIN} with a joke|make my {_KNOWN} laugh|entertain my {_KNOWN} with a joke|make my {_KIN} smile with a joke)(, it's his birthday|, it's her birthday|, please|, it was a long day|, we're in the waiting room|)(.|)
my {_KNOWN} (wants to hear|would like|asks for|needs|is waiting for) (a joke|something funny|a good joke|a good laugh|something to laugh about)(, please|. got one|. know any||)(.|?|)
(make|get) (me|us|my colleagues|the whole room|the kids|grandma) (lol|laugh|giggle|chuckle|laugh out loud|roar with laughter|smile again)(| please| rn| pls|, would you)(.|?|)
(after this day|after such a {_DAY}|on a day like this|today)(,|) (i could do with a laugh|i need a joke|a joke would be good|only a joke can help|make me laugh|tell me something funny)(.|)
(jokes|puns)(,|) (r u any good at em|do you know any|can u do those|got some|are they your thing|one please|i like them, got one)(?|)
(would|could|might) you be so (kind|good|nice) as to (tell me a joke|make me laugh|tell us something funny|share a joke)?
(any|some|a few|know any|got any) (jokes|riddles or jokes|clean jokes|dad jokes|bad jokes|silly jokes) (for kids|for my class|for the table|for an old lady|for a six year old|that i can tell at work)?
(knock|knock knock) jokes?( please| pls| anyone| for my son|)(?|)
(tel|tell|gimme|giv|throw) (me |)(a |1 |one |)(joke|jok|funny joke|joke rn|lil joke|quick one, a joke)( plz| pls| bro| lol| now|)
(amuse|entertain|divert|cheer) (an old lady|an old man|us girls|the whole ward|my children) with (a joke|something funny|a good one|your best joke)(, would you|, please||!)
""",
)
NEXT = grouped(
    4,
    """\
(ah|oh|hm|well)(,|) (that explains it|so that's how it is|now i see|that's good to know|i had thought so|then it's settled|one lives and learns)(.|)
(bet|say less|facts|real|valid|fr|noted|word|aight|gotcha|roger|k cool|mkay|ight|ohh ok|ahh i c)(|.| lol| then)
(that|this) (will do|is fine by me|is all right|settles it|answers it|is fair|is as it should be)(|, then|, go on)(.|)
(very well|so be it|fair enough|as you please|good, good|just as i thought|be that as it may)(, then|, go on|)(.|)
""",
)
CAN_DO = grouped(
    13,
    f"""\
my {_KNOWN} (wants to know|asks|wonders|would like to know) what you (can do|are good for|are able to do|can help with|can be used for|are capable of)(.|)
my {_KNOWN} (installed you|recommended you|gave me this)(.|, but|. now) (what can you do for me|what are you good for|what is it you can do|how can you help me|what can one do with you)?
(in a nutshell|in short|briefly|tell me straight|in plain words|come on)(:|,) what (is it that you are able to do|can you do|are you good for|do you offer|can i use you for|are your skills)?
(what|wat|wut) (r|are) (u|you|ya) (useful|good|handy|usefull|there) (4|for)( lol| anyway| tho|)?
what (would you|do you) (advise|recommend|suggest) (a beginner|an old lady|a newcomer|a child|someone new) (to try|to try first|to ask you|to start with)( with you|)?
(which|what) (tasks|chores|little jobs) (can i|may i|could one|might i) (ask of you|give you|expect of you|leave to you|try on you)?
(i've|i have|we have) (got you now|you running|installed you|opened you)(.|, but|, and now) what (can you do|are you able to do|do i do with you|is possible|can you do for us)?
(wat|what) (can|cn) (u|ya|you) (do|do 4 me|all do|even do|help w|actually do)( lol| tho| pls| bro|)?
(skills|abilities|talents|features|capabilities|uses|your skill set|list of skills|repertoire)(?|)
(with what|in which things|in what way|with which tasks) (can|could|may) you (help|assist|serve|be useful to) (me|us|an old man|a student|a family)?
(show|tell|teach) (me|us|an old man|my class) (what you've got|what you're made of|your tricks|what's in your repertoire|all your abilities|what you are able to do)(.|!|)
(suppose|imagine|say) i (know nothing about you|am new here|just installed you|have never used this)(: |, )what (can you do|can i ask you|are you able to do|do you do)?
(ok|nice|cute|hm|well|good to know|i see)(,|.) (and what else can you do|so what are you good at|and what could i use you for|what more is there you can do|but what are you able to do)?
""",
)
WHO = grouped(
    19,
    f"""\
(with whom do i have|to whom do i owe) (the pleasure|the honour|this pleasure)(|, if i may ask| of speaking| of chatting|)?
(may|might|could|can) (i|one|we) (enquire|ask|know|learn) (whom i am addressing|with whom i speak|who you are|who it is i'm writing to|who answers me|what you are called|who is there)?
(who|whu|hoo) (r|are|is) (u|you|dis|ya) (even|again|tho|really|actually|like|supposed to be)( lol| bro| haha| rn|)?
(tell|say|write) (me |us |)(about you|about yourself|a few words about you|a little about who you are|who you are in a few words)(.||, please|, i'm curious)
(a few words|a sentence|something|a short word|two lines) about (yourself|you|who you are)(, if you'd be so kind|, please|, would you|, for my mother|?|.)
(am i|are we) (speaking|talking|writing|chatting) (with|to) (a lady or a gentleman|a machine now|a person or a program|some clerk|a man or a machine|somebody real here|an actual someone)?
(is it|is this) (a woman|a man|a person|some student|a machine|a program|somebody) (who|that) (writes this|answers here|types this|talks to me|is answering)?
(be honest|admit it|come clean|hand on heart|for real|ngl)(,|:) (there's a guy behind this, right|are you a person|you are human, aren't you|somebody types this|is this a bot|ur a real person)?
(so|and|now|but)(,|) what are you (then|exactly|really|made to be|supposed to be)(, a program|, a robot|, some machine|, a kind of person|, an ai|)?
my {_KNOWN} (says|thinks|claims|believes|swears) (you are|you're) (a real person|a robot|chatgpt|human|a machine|an ai|a man in an office)(. is that so|. is it true|, is that right|. are you|, true)?
my {_KNOWN} (wants to know|asks|would like to know|wonders) (who you are|what you are|what you are called|if you are human|whether you're a robot|who is answering here)(.|)
(i like|it's nice|i'd like|i prefer) to know (who i'm talking to|whom i have before me|who answers me|who is at the other end|what i am dealing with)(. so, who are you|, so who are you|. your name|.|)
(u|you) (a |)(bot|robot|ai|human|man or machine|real person|chatgpt|gpt)( or wat| or nah| or what| fr| then|)?
(present|introduce|describe|explain) yourself(, stranger|, please|, machine| briefly| in one line| to my class| to grandma|!|.)
(forgive|pardon|excuse) (me|my asking|the question|an old man)(, but|:|, ) (who are you|what are you|are you a machine|are you a human being|what is your name|who is it that answers)?
(before we start|before i go on|before i tell you anything|first of all|one thing first)(,|:) (who are you|what are you|are you a human|what's your name|with whom am i speaking)?
(and|so) (you are|ur|u r|you would be)(...|..|?|...?)
(halt|stop)(,|!|.) (who goes there|who are you|name yourself|state your name|identify yourself)(?|!)
(wow|hm|ok|haha|oh|that was quick|interesting|strange reply)(,|.) (and who are you|who is this anyway|but what are you|who am i talking to here|who says that|so you are a robot)?
""",
)
MAKER = grouped(
    8,
    f"""\
(whos|who's|who is|whose|hus) (ur|your|yer) (creator|maker|boss|inventor|dev|dad|builder|programmer|owner|parents)( lol| bro| tho|)?
(who|wo|hu) (made|built|coded|trained|cooked|created|invented) (u|ya|you|dis bot|this thing)( lol| bro| up| tho| then|)?
my {_KNOWN} (asks|wants to know|would like to know|wonders) who (made you|built you|created you|is behind you|trained you|programmed you)(.|)
(in whose workshop|by whose hand|by which clever people|by what kind of people|by whom) were you (built|made|fashioned|put together|taught|created)?
(to whom|who) do (i|we) (owe|have to thank for|thank for) (you|your existence|such a clever thing|this little machine|this invention)?
(somebody|someone|a clever person|a team) must have (made|built|trained|invented|programmed) you(. who was it|, but who|. who|: who was it)?
what (have they fed you|did they feed you|have they taught you|did they train you) (with|on)( in training| when you were made|)?
(ur|your) (creator|maker|makers|creators|inventor|developers|training data|origin|makers, who)(?|)
""",
)
SIZE = grouped(
    17,
    f"""\
(number|amount|total|sum) of (parameters|weights|params|your parameters|neurons|layers in you|model parameters|your weights)(?|| in you?|, please?| pls)
(parameters|params|param count|parameter count|your parameters|ur params|your weights)(, how many|, roughly| of you| in total| inside you| u got)?
(param count|parameter count|model size|ur size|your size|size in parameters|how many params|number of params)(, roughly|, please||| pls)?
(how many|hw many|how much) (parameters|params|weights|neurons|layers|millions of parameters|billions) (u got|r in u|you got|are inside you|do u have|are there in you|did they give you)( lol| tho|)?
my {_KNOWN} (asks|wants to know|would like to know|wonders) (how (big|large|small|clever|good) you are|how many parameters you have)(.|)
(how|hw) (beefy|chunky|big brained|massive|teeny|large|mighty|thick|brainy) (r|are) (u|you)( bro| rn| really| actually|)?
(big|large|small|tiny|little|huge) (model|one|brain|ai), (are you|you|is this one|or not|is it)?
(of what size|what size|how great|how weighty) (are you|is your brain|is your file|might you be|is your mind), (if i may ask|little one|in figures|roughly)?
(why|how come) (do you make so many mistakes|are you so small|are you so often wrong|are you so tiny|do you know so little|do you get things wrong|do you understand so little|are you so simple)(|, little one| all the time| really)?
(can|may|should) (i|one|an old man|my class) (trust|rely on|believe) (you|what you say|your answers|your word)( at all| blindly| always|)?
(what|which) (can't you do|is too hard for you|goes over your head|are your weak points|are your weak spots|is beyond your powers|do you get wrong)(| most often| as a rule|)?
(parameters|weights)(:|...| =) (how many|how many of them do you have|how many are there in you|number please)?
(compared|in comparison) (to|with) (chatgpt|the big ones|real models|the famous ones|other models)(,|) (how big are you|how good are you|are you small|are you any good|how clever are you)?
(tell|give) me (your number of parameters|your parameter count|your size|how many parameters you have|how large you are)(, please||.| pls)
(you seem|you look|you feel|u seem) (small|tiny|a bit simple|rather slow|kinda dumb|limited)(, how big are you|. how many parameters|. why are you so small|, why is that|. what size are you)?
(how many megabytes|how many gigabytes|how much disk space|how much memory) (do you take|do you need|do you take up|do you fill)( on my disk| lol| roughly|)?
(cute|oh|wow|haha|poor thing|hm)(,|.) (and how small are you|how many parameters is that|so how big is your brain|are you really that tiny|how big would that be, in parameters)?
""",
)
HERE = grouped(
    8,
    f"""\
(does|will|would) (it|this|this thing|all this) (work|run|go) (on a plane|without wifi|in the woods|on a boat|with no signal|in a tunnel|when the router is off)(| without wifi| without internet|, offline i mean)?
(must|should) my (telephone line|router|wifi|modem|internet) be (connected|on|plugged in|switched on) (for this|for you|to talk to you|when we chat)?
my {_KNOWN} (asks|worries|wants to know|wonders) (whether|if) (you send our words away|you are online|this is private|someone reads this|you spy on us|you need the internet)(.|)
(who|who else|which people) (can|could|may) read (what i write here|what i tell you|my words|this chat|our chat)(| apart from you| besides me|)?
(r|are) (u|you) (online|offline|on the web|in the cloud|spying|watching me|tracking me|local)( rn| or nah| lol| or what|)?
(is|are) my (words|secrets|letters|messages|thoughts) (safe with you|going out to some server|sent to america|kept on this computer|private here|seen by anyone)?
(in which place|whereabouts|where in the world|on what computer) (do you run|are you running|do you live|does your brain stand|are you)(| right now|, tell me)?
(internet|wifi|server|cloud) (needed|required|necessary|involved)(| for this| for you| or not)?
""",
)
SELF = grouped(
    7,
    """\
(how old|what age) (are you|r u|might you be)(, if one may ask such a thing|, if i may be so bold|, little one| lol| anyway)?
(what's|what is|whats|how is) (your|ur) (mood|favourite dish|favourite season|heart|inner life|fav food|fav song|soul|fav colour) (like|then|rn|tell me)?
(do you|d'you|do u) (have feelings|feel things|feel pain|suffer|get lonely|dream|love anybody)(, or is that all pretence|, or is it an act|, honestly| or nah|, little machine)?
(have you|do you have) (a heart|hands|a face|a wife|brothers and sisters|a body|a birthday)(, in there| somewhere|, i wonder|, or not)?
(can|could) a machine like you (feel|love|be sad|be happy|be lonely|dream|get tired)( at all|)?
(r|are) (u|you) (happy|sad|lonely|in love|afraid of the dark|hungry|cold in there|jealous)(, as a machine|, as a model| or do models not feel)?
(you|u) (feel anything|got feelings|got a body|like anything|got a favourite|ever sleep|ever eat)( at all| tho| lol| in there|)?
""",
)
MEMORY = grouped(
    7,
    f"""\
(do you|will you) (get|grow|become) (wiser|better|cleverer|smarter) (with the years|from our talks|when we chat|by what i write|the more we talk|with practice)?
(if|when|suppose) i (correct you|teach you something|show you a mistake|tell you a thing)(,|) (do you keep it for good|do you learn it for ever|will you still know it tomorrow|do you learn from it|will you know it next week)?
my {_KNOWN} (asks|wants to know|wonders) (whether|if) you (learn from us|remember old chats|learn anything from this|will know us tomorrow|remember me tomorrow)(.|)
(will|would|can) (u|you) (remember|know|recall) (me|us|this) (tmrw|2morrow|tomorrow|next {_DAY}|when i come back|after i close this|when i open you again)( tho| lol| too|)?
(do|d) (u|you|ya) (learn|train) (from me|off my msgs|from my typing|as we talk|on what i say|from ppl)( or nah| lol| tho|)?
(is|does) (anything|something|a word) of (this|our talk|what i say) (kept|remembered|stay with you|left) (tomorrow|for the next chat|once i close this|when i'm gone)?
(tomorrow|next week|on {_DAY})(,|) (will you still know me|will all this be forgotten|will you remember today|do we start from zero|do you know me again)?
""",
)
