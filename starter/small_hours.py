"""Small talk in yet other words: what people type late or early, after a pause, in passing, half awake."""

from starter.words import grouped

HELLO = grouped(
    20,
    """\
(im|i'm|ok im|hey im|and im|sorry, i'm) back(| lol| bestie| again lol|, what did i miss|, still there?|, hi)
(back|and back|aaand back|okay back|right, back)(| from the shower| from walking the dog| with coffee| with tea| from my nap| after the call| online|, sorry for the pause)
(were you asleep all this time|it's been 3 days|after two weeks i'm here again|a whole month without you)(, hello again|, hi|, hey you)
(that was a long pause|sorry for the radio silence|i was offline for a while|my computer was in repair), (but i'm back|hi again|hello again|here i am)
(rebooted|restarted|reconnected|new day, new chat|fresh start)(, hi| and hello again|, hello there|, hey)
(it's that person again|your night owl is here|the insomniac is back|your early bird is back|the one from yesterday)(, hi|, hello|!)
(no names please, just hello|i won't tell my name yet, but hello|nobody important, just somebody saying hi|a friend of a friend says hello)
(just|only) (a visitor|some guy|a curious soul|a bored mum|a lurker|somebody passing by|a nightowl)(, hello|, saying hi|, hi there)
(we've never met|we don't know each other yet|strangers so far)(,| but) (hello|hi there|good evening|nice to meet you)
(first message|message number one|my very first prompt|prompt 1)(: hello|: hi|, so hello|, hi there)
(so this is a chatbot|so this is you|ah so that's what you look like|this is what everyone talks about)(, hello|. hi|. hello there|. nice to meet you)
(good|lovely) (morning|evening|afternoon) (from the ward|from the tram|from the tractor|from the lighthouse|from platform 9|from a hammock|from under the desk|from the fourth floor)
(it's|it is) (3 am|4 in the morning|half past two|midnight) and (i can say hello to you|i'm saying hi|here i am, hi|hello you)
(can't sleep so|up with the baby so|on night shift so|jet lagged, so) (hi|hello|hey you|hello there)
(hello hello|hi hi|hey)( from me and the cat| from all three of us| from the whole kitchen| from a phone this time| from my new laptop)
(*opens door*|*sits down*|*peeks in*|*enters*|*yawns*|*stretches*) (hi|hello|good morning|hey there|evening)
(o/|hi o/|hey o/|hallo there|hullooo|hellou|hulo|helou|haloo|helllo|hlo|hlw|hii there|hy|hyy|hay|heloooo)
(hi!!|hello!!|hey!!) (it works|finally|i made it|you exist|i did it, i'm in)
(hello|hi|hey) (mr robot man|tiny friend|wee thing|mini model|silicon friend|pocket llama|small fry|teeny one|box of numbers|brainy)
(good day|good evening|hello)(, i would like to make your acquaintance|, i do not believe we have had the pleasure|, how very nice to find you in)
(excuse me|pardon the intrusion|forgive the intrusion|sorry to barge in)(, hello|, good evening|, may i say hello|. hi)
(hello|good day) (from a complete beginner|from grandma's tablet|from the retirement home|from class 4b|from two curious kids|from room 12)
(we're|we are) (two kids|a whole class|three sisters|the night shift|grandpa and me)(, hello| and we say hi|, saying hello)
(the boss is out|lunch break|coffee break|five minutes free|kids are asleep), (so hi|hello you|so hello|hi there|hey)
(say hello|say hi) (to the new one|to a new friend|to the class|to my grandma|to mum|back please|nicely)
(hello is there a|hi, is there a) (robot|somebody|model|helper) (inside|in there|here|at home)?
(are|r) (u|you) (on|online|up yet|at your post|in today|receiving)(| little one| buddy|, hello)?
(let's|shall we) (have a little chat|chat a while|have a natter|get to know each other|start this day together|say hello properly)(?|)
(greetings|tidings|hail)(, good machine|, small one|, fellow night owl| from the north|, wanderer|, keeper of tokens)
(kia ora|g'day g'day|hey-hey|how do)(, my friend|, little model|, robot)
(day 2|day two|day 100|week 3)(, hello again| of talking to you, hi|, hi again| with you, good morning)
(did you|u) miss me(| lol| little one| while i was away| at all| haha)?
(and we're back|aaand we're live|we are live|mic check|mic check one two|radio check|sound check|check check|is this mic on)(|, hi|, hello)
(good to be back|glad to be back|feels good to be back|nice to be back|home at last, hello|happy to be here)(| again| with you|!)
(i return|i have come back|the prodigal user returns|once more unto the chat|thy friend is back)(|, hello|!)
(hello my dear|hello sweetheart|hi sweetie|hi cutie|hi sunshine|hey gorgeous|hi darling)(|, it's me| again|, good to see you)
(hello from|hi from|greetings from) (my lunch break|a rainy window|the back of a taxi|gate b12|the laundry room|row 3|a snowed-in cabin|the maths lesson)
(morning|mornin|gm|good morning)( bestie| tiny| world and bot| all you tokens|, kettle's on|, alarm went off and i'm here|, 6 am club here)
(evening|good evening|evenin)( bestie| tiny|, shoes off, here i am|, shift done, hello|, i come with biscuits|, the stars are out)
""",
)
HOW_ARE_YOU = grouped(
    12,
    """\
(how's|hows) (my tiny friend|my little box|the smallest model|our robot|the wee one)(| today| tonight| doing)?
(how's|how is) (the mood|morale|your battery|your inner life|your heart|your little brain)(| today| tonight)?
(how) (are|r) (you|u) (after all that|after all these questions|at this hour|so early|on this rainy day|on this fine morning|since yesterday)?
(u|you) (good|ok|fine|alright)(| tho| bro| fam| or nah| over there| at this hour| tonight)?
(you sound|you seem) (tired|happy|cheerful|quiet)(, how are you|. are you ok|, are you all right)?
(my day was long|i just got home|i'm having tea|the kids are in bed)(. how was yours|, how are you|. and how was your day|, how are you doing)?
(one coffee down|feet up|work is done), (how are you|and you, how are you|how's it going with you|what's up)?
(before i ask anything|no question, just|nothing special, just|nothing important, only)(:| this:) (how are you|are you ok|how's life|how do you do)?
(nobody ever asks you|i bet no one asks you|does anyone ask you|somebody should ask you)(:|,| but) how are you?
(what's|whats) (cookin|good fam|the word|crackin|cracking|the situation|your status|your mood|the weather like in you)(| today| tonight)?
(status|status report|report|sitrep|heartbeat check|vitals)( please|, how are you|: all well|, are you ok)?
(are you|r u) (chilling|vibing|awake and well|feeling chatty|in the mood|in good health|feeling ok today)(| little one| bro|)?
(did you have|had) (a quiet night|a busy night|sweet dreams|many visitors|a good sunday|a nice day without me)(| my friend|)?
(all|everything) (right|good|ok|quiet) (on your end|in the box|at your place|in llama land|with the little one)?
(how do you feel|how are you feeling) (about today|inside|in this cold|after the weekend|in general|at the moment)?
(i'm|im|i am) (fine|ok|good|alright|surviving) (lol|haha|i guess|more or less|today), (you|and you|u|wbu|how about you)?
(fine here|good here|all well here|can't complain here)(. you| how about there|, and over there|, and with you)?
(good to see you|nice to see you|there you are)(. how are you|, how've you been|. are you well|, how have you been)?
(i was thinking of you|i thought of you|i wondered about you)(, how are you|. are you ok|. all well)?
(how it is|how is all|how goes the life|how do you go|how are you feel|how is your healthy|are you in good)(| today| my friend)?
(and your day|and your night|and your weekend|and your morning)(|, how was it|, was it good)?
(pray|prithee|do tell), how (do you fare|fares my friend|are you this evening|are your spirits)?
(are we|how are we) (well today|feeling better|all good|in high spirits today)?
(what are you up to|what you up to|wyd)(| at this hour| tonight| in there| while i work| all alone in there)?
(long time|ages|a month)(, how have you been|, how are you keeping|! how's life treating you|, are you still well)?
""",
)
THANKS = grouped(
    14,
    """\
(thanks|thank you|thx|ty)( a whole lot| bunches| endlessly| truly|, that'll do nicely| for being quick| for not judging|, gonna try it)
(thanks|thank you) for (staying up|the company tonight|being there at 3 am|putting up with my questions|not giving up on me|the patience of a saint|holding my hand through this)
(thanks|thx|cheers) for (the laugh|the sums|the list|the heads up|the nudge|the reminder|the table|the little poem|the good advice)(| buddy| tiny|, much needed)
(ah perfect|oh perfect|yes perfect|ooh nice|sweet)(, thanks|, thank you|, ty|! thanks a lot|, cheers)
(that was it|that's the thing|that's what i was after|that's the one i meant|that's what i forgot)(, thanks|, thank you|, ty)
(you|u) (just |)(saved|rescued) (my exam|my evening|dinner|my marriage haha|me from my boss|my afternoon|my bum)(|, thanks|, thank you)
(ur|you're|you are) (a doll|a real one|a mensch|a peach, thanks|a sport|an absolute unit, thanks|too good to me|sweet, thanks)
(my|the) (whole ward|kids|grandma|teacher|colleagues|cat) (thank you|thanks you|say thanks|says thank you|are grateful)(| too|)
(works now|runs now|opens now|sorted now|found now|clear now|done now)(, thanks|, thank you|, thx|, ta|, you rock)
(could not be clearer|short and clear|short and sweet|that explains everything|now the penny dropped)(, thanks|, thank you|, cheers)
(muchas thank yous|a thousand thank yous|thank you times ten|double thanks|triple thanks|thanks squared|thanks and a hug|thanks and kisses)(||!)
(i'm|i am) (really thankful|so thankful|very grateful|in awe and grateful|glad i asked, thanks|happy with that, thank you)(| tonight|!)
(never mind the rest|no matter|even so|still)(, thank you|, thanks for trying|, thanks anyway|, thank you for the effort)
(you tried|you did what you could|nice try|good effort)(, thanks|, thank you|, thanks anyway)
(thank you so so much|thank you so muchhh|thanks sm|tysm bestie|ty bro|ty king|thank uuu|thnx|thanksies|thanky you|tyy)(||!| <3)
(thanks be to you|i offer you my thanks|please take my thanks|know that i am grateful|a grateful bow to you|i tip my hat to you)(||.)
(i am thankful at you|thanks you for all|you have me helped much|thank you that you help|that helps me very, thanks|i am you thankful)(||!)
(phew|whew|finally)(, thank you|, thanks|, many thanks|, bless you)
(that's a load off|what a weight off|you calmed me down|i feel calmer now|i can breathe again)(, thanks|, thank you|, thank you so much)
(got what i needed|exactly my question answered|question answered|that settles it)(, thanks|, thank you|, cheers|, ta)
(virtual hug|sending you a hug|hug|here's a cookie|have a cookie|flowers for you|a rose for you)(| and thanks|, thank you| for that, thanks)
""",
)
PRAISE = grouped(
    14,
    """\
(you|u) (are|r) (a smart little box|the cutest model|pure gold|my sunshine|a ray of light|a born storyteller|sharp as a tack|a walking dictionary|funnier than my ex)(||!| haha)
(2 megabytes|so few parameters|such a tiny brain|a model this size) and (so clever|still so charming|you got it right|such manners)(||!|, respect)
(i|we) (showed you|read your story|told your joke) to (my mum|the class|my wife|the whole ward)(,| and) (she loved it|they loved it|everyone laughed|they were amazed)
(10 of 10|9 out of 10|100 points|five of five|six stars|12 points from me|straight A)(| for you| for that answer| for that story)(||!)
(not a word wrong|every word right|all correct|correct, well done|right again|right as always|that's right, clever you)(||!)
(wow|woah|ooh|blimey|dang|damn)(, you're good at this|, that was lovely|, you remembered it|, you're fast|, that's impressive|, well played)
(that|this) (made me cry happy tears|gave me goosebumps|made my night shift better|is going in my diary|is the sweetest thing|was worth the wait)
(you|u) (have a good heart|have style|have manners|have class|write so nicely|talk so kindly|are a good listener, really|never get angry, i love that)
(good|clever|brave|sweet) (little (llama|box|brain|helper|soul|machine))(||!|, you)
(my grandma|my toddler|my boss|the cat) (likes you|thinks you're great|approves of you|wants one like you too|is jealous of you)
(better than|nicer than|faster than|wittier than) (my last boyfriend|the big ones|the one at work|my homework group|customer service)(|, you are|, honestly|!)
(i take it back, you're good|ok i was wrong, you're clever|i underestimated you|you surprised me|i'm pleasantly shocked|consider me impressed)(||!)
(never|please never) (change|stop being you|let them make you bigger|lose your charm)(|, you're perfect|, little one|!)
(slay|ate that|you ate|you cooked|chef kiss|bussin|fire|straight fire|no crumbs|immaculate|w bot|goat bot)(||!| fr| no cap)
(most agreeable|how very clever|capital work|a splendid effort|very well put indeed|top marks, my dear fellow|you do yourself credit)(||.|!)
(you make very good|you are top|you are super good robot|you are very clever thing|i find you great|i find you very nice|you do it super)(||!)
(clean code energy|zero bugs in you|stable as a rock|best uptime, best bot|10x model|small footprint, big heart|efficient little thing)(||!|, love it)
(i'm|i am) (proud of you, tiny|fond of you|your number one fan|glad i installed you|smiling because of you)(||!)
""",
)
BYE = grouped(
    19,
    """\
(ok|right|well|so|anyhow)(, that's my cue|, i'm toast, bye|, bed it is|, i'm gonna bounce|, duty calls, bye|, my soup is ready, bye|, time to face the day, bye)
(bye|goodbye|see you|later)(, tiny| for a week|, holidays call|, i'm off to see my mum|, until the next night shift|, see you after the exam|, wish me luck| from the tram)
(my|the) (tram|lift|pizza|shift|lecture|surgery|dentist appointment|yoga class) (is here|is up|starts in 2 minutes|starts at nine)(, bye|, gotta run|, see you|, so bye)
(2|3|five|ten) (minutes|percent battery|stops) left(, so bye|, i have to go|, gotta go|, goodbye)
(gotta|have to|must|need to) (get off here|feed the goats|milk the cows|put the baby down|catch flight 12|hand in my tablet|clock in|wash my hair)(, bye|, see you|, so goodbye|, ttyl)
(they're|they are) (turning off the lights|closing the library|calling my row|calling me in|waiting downstairs)(, bye|, gotta go|, see you|. goodbye)
(the sun is up|dawn already|it's 4 am|it's way past midnight|the birds are starting)(, i should sleep, good night|, good night|, off to bed now|, night night)
(good night|night|nighty night)( from the night shift| from me and the cat|, box of dreams|, sleep mode on|, lights off now|, battery low and me too|, my little lamp)
(my eyes hurt|i've yawned ten times|the book fell on my face|the tea is finished|the fire is out)(, good night|, off to bed|, night night|, bed now)
(pills taken|alarm set|alarm is on|phone on charge|blanket up|cat on my feet)(, good night|, night|, sleep well|, nighty night)
(that'll be all|nothing else|no more from me|i've no more questions|all questions asked|we're good here)(, bye|, goodbye|, see you|, thanks and bye)
(save my seat|keep the light on|don't burn the place down|hold the fort|keep well)(, bye|, see you tomorrow|, i'm off|, goodbye|, back tomorrow)
(i'll|i will) (write tomorrow|see you at breakfast|be back monday|visit you again|tell my friends about you, bye|miss you, bye|call it a day)(|, bye|, goodbye)
(peace|peace out|aight peace|ight bye|k bye|kk bye|mkay bye|okie bye|welp, bye|byeeee|bai|baii|bubye|buh bye|cya|cyaaa|c ya|see yaaa)(| tiny| fam| <3|!)
(eof|eod|end of day|logging out now|closing the shop|shutters down|shop's closed)(, bye|, goodbye|, see you tomorrow|, good night)
(and now|and so)(, farewell|, to bed|, good night, sweet machine|, i vanish, goodbye|, adieu)
(fare you well|go well|stay well|till the morrow|until the stars return|parting now)(, little one|, goodbye|, good night|, my friend)
(i thank you and|i must now|i shall now|i really should) (bid you good night|say goodbye|take my leave|be on my way|retire for the night)(||.)
(i make now an end|i go in my bed|i must in the bed|i go to my house now|now i am going away|we hear us tomorrow|we write tomorrow again)(, bye|, good night|, goodbye)
(mum says|teacher says|nurse says|my wife says) (tablet off now|it's bedtime|enough for today|i have to stop|dinner)(, bye|, byebye|, good night)
(was fun|that was fun|had fun|twas fun|it was a joy|good times)(, bye|, see you|, goodbye|, till next time|, gotta go)
(going|i'm going) (swimming|fishing|to choir|to my grandma|offline for lent|into the tunnel|to the cinema) now(, bye|, see you|, goodbye|, ttyl)
(until|see you) (the day after tomorrow|in a fortnight|in 2 weeks|in the new year|on sunday|at the next coffee break)(|, bye|, goodbye|, take care)
(sleep|sleepy|bed|snooze|zzz|zzzz) (time|now|mode|calls)(, night|, good night|, bye)
""",
)
WISHES = grouped(
    9,
    """\
(have|enjoy) (a calm night shift|a nice cup of whatever you drink|a good rest of the week|a warm evening|a peaceful sunday|an easy monday|a bug free day)(||!|, little one)
(may) (your logs be quiet|your fans stay silent|your nights be calm|you never crash|all your users be kind|the year be gentle to you|happiness find you)(||!)
(happy) (2028|new decade|name day|nurses' day|teachers' day|children's day|sinterklaas|carnival|midsummer|first advent|st lucia|pancake day|pi day|leap day|women's day)(||!| to you)
(happy|merry|blessed) (everything|whatever you celebrate|christmas eve|second christmas day|new year in advance|easter monday|whit monday)(||!| to you| robot)
(good luck|all the best|best of luck) (with your work|with the next one|with growing up|in the future|with the update|little one|for tonight)(||!)
(health|peace|joy|luck|love and peace|health and happiness)( to you| to you and yours| for the new year, my friend)(||!)
(i wish you) (a long life|many nice users|fresh tokens|a cool fan|only good days|sunshine|a quiet night|strength|much luck|joy)(||!)
(wishing you|sending you) (a gentle morning|good energy|lots of luck|a restful sunday|greetings and good wishes|all my best wishes)(||!)
(keep|stay) (cosy|dry|merry|healthy|tiny|happy and healthy|in good shape|out of the cold)(||!|, my friend|, ok)
(hope|i hope) (you have a lovely evening|your night is calm|tomorrow is kind to you|you get some peace|your year is good|you never get deleted)(||!)
(congrats|congratulations|well wishes|cheers) (on 1000 users|on your birthday, little one|on the release|from our ward|from class 4b|from all at number 12)(||!)
(nice|pleasant|good|happy) (feast days|long weekend|rest of the day|start in the week|slide into the new year|holidays and a happy new year)(| to you|!| my friend)
(have a good|have a nice) (tuesday|one then|rest of your night|flight through the wires|nap|lunch|summer|winter sleep)(||!| tiny)
(to you too|you too|same to you|likewise)(, have a good night|, have a nice day|, happy new year|, all the best|, merry christmas)
""",
)
NEXT = grouped(
    11,
    """\
(alrighty|alrighty then|aight|ight|iight|okie|okie dokie|okey|okii|okk|kkk ok|oki|okej|sure sure|sure why not|roger|roger that|loud and clear)(||.|!)
(mhm|mm|mmm|mm-hm|uh-huh|uh huh|aha ok|ah ok|ah right|oh right|oh ok|o ok|oh okay|ohh ok|ooh ok|oh i get it|ahh i see|ah i see now|ic|i c)(||.|!)
(fair|fair enough then|that's fair|reasonable|sensible|works for me|fine with me|ok with me|good with me|all the same to me|no objections|i'll allow it)(||.)
(hah|ha|haha ok|hehe ok|lol ok|lol true|lol same|lol fair|lmao ok|xd ok|haha right|haha true|heh|pfff|ha ha|hihi)(||.|!)
(true that|so true|very true|too true|can't argue with that|no argument here|i stand corrected|you have a point|could be right|that's possible|that may be)(||.)
(tell me about it|you can say that again|i'll say|don't i know it|story of my life lol|big same|relatable|literally me|mood lol|felt)(||.|!)
(no no it's fine|it's fine|it's ok|it's okay|it's all right|that's ok|that's okay|that's all right|no harm done|no worries at all|no stress|don't worry about it|doesn't matter|not important)(||.|!)
(you're welcome|ur welcome|u r welcome|most welcome|welcome, any time|gladly|happy to|with pleasure, always|my pleasure|don't mention it)(||.|!)
(yes yes|yes yes yes|yess|yessss|yea|yeah yeah|yeah ok|yeah fine|yup ok|yep ok|yes ok|ok yes|sure thing boss|oh sure|sure ok|ya)(||.|!)
(no no no|nooo lol|nah ok|nah i'm good|no i'm good|no it's good|no that's ok|no not now|no rather not|no, leave it|let's not|better not|not tonight|some other time|maybe tomorrow)(||.)
(dunno|dunno lol|idk lol|idk man|no clue|not a clue|beats me|search me|hard to say|who can say|can't say|couldn't say|undecided|fifty fifty)(||.)
(interesting point|curious|how curious|strange but ok|weird but ok|odd, but fine|funny|funny that|that's funny|that's new|new to me|learned something|the more you know)(||.|!)
(as long as it works|if that's how it is|then so be it|it is how it is|that's life|c'est la vie|such is life|oh well|ah well|well then|well ok|well fine|alright well)(||.)
(i'm ok with that|i can work with that|i'm fine with it|i accept|approved|granted|confirmed|ok confirmed|noted, ok|understood, ok|comprehended|acknowledged)(||.|!)
(we'll see|we will see|let's see then|let's wait and see|i'll think about it|i'll sleep on it|let me sleep on it|give it time)(||.)
(it is so|that is so|is good|is ok|is fine so|that goes|all clear|all clear, ok|all right so|good so|so good|very ok|is possible|can be)(||.)
(quite so|indeed so|just as you say|i daresay|i should think so|one would hope so|as you were|very good then|jolly good|righto|right ho|tickety boo)(||.|!)
(k|kk|k k|kay kay|m|mk|mkk|y|yy|n|nn|ya ok|np|npnp|nw|nvm|nvm ok|tru dat|fs|for sure|ofc|ofc ofc|defo|def|probs|prolly|mebbe)
""",
)
JOKE = grouped(
    6,
    """\
(my patient|my kid|my grandma|my date|the whole bus|my boss) needs a (laugh|joke|good joke)(. got one|, do you know one|, help with a joke|. tell us a joke)?
(rainy day|long shift|boring lecture|dull meeting|sleepless night|bad coffee)(, tell me a joke|. a joke, please|, got a joke|. make me laugh|, say something funny)
(joke time|time for a joke|joke please and quick|a joke for the road|a joke before i sleep|one joke and then bed|first a joke|a joke to wake me up)(||!| please)
(make|get) (me|us) (chuckle|grin|snort|smile a bit|laugh out loud)(||!| please| with a joke)
(tell|say|give) (me|us|the class) (a clean joke|a corny joke|a nerdy joke|a bad joke|a joke of yours|a joke i can tell at work|your worst joke|something to laugh about)(| please|)
(do|did) (robots|models|you) (tell|know|learn) (jokes|any jokes|a joke or two|one good joke|funny stuff)(| too| at school|)?
(i bet|bet) you (can't make me laugh|don't know a joke|don't have a single joke|can't tell a joke)
(i'm|im) (in the mood for a joke|ready to laugh|waiting for a joke|collecting jokes, got one|sad so tell me a joke|dying for a laugh)
(hit me with|throw me|serve me|spare me|lend me|slide me) (a joke|a pun|your best joke|a good gag)(| please| bro|)
(is there|have you) (a joke|some joke|any joke) (for today|for me in you|in your head|on you|for a tired nurse|for my class)?
(what's|whats) your (best|favourite|funniest|worst|only) (joke|pun|gag)?
(can you|could you|would you) (be funny for once|be funny for a minute|do a funny|do a joke|joke a little|joke around with me)(| please)?
(haha again|again a joke|and another joke|one more funny one|joke number two|joke 2 please|next joke|same but funnier, another joke)(||!| please)
(funny one|something silly|something to giggle about|humour me with a joke|jest for me|amuse a tired soul with a joke)(| please| now|)
""",
)
CAN_DO = grouped(
    12,
    """\
(ok tiny|hello there|hi robot|so little one)(, what can you do|. what are you good at|, how can you help me|. what can i ask you)?
what (can i|could i|may i|should i) (do with you|try out on you|use you for at work|ask such a small model|let you do|have you do for me)(| first| for fun)?
(what do i get|what do i have) (from you|in you|with you here)(, what can you do|: what are your skills)?
(any|some|a few) (examples|samples|ideas|hints) of what (you can do|i can ask you|you are good at|you're able to do)(| please|?)
(list|tell me|show me) (3 things you can do|everything you can do|all your talents|your top skills|what you've learned|what a tiny model can do)(| please|)
(my son asks|my grandma asks|the kids want to know|my boss wants to know|everyone here wonders) what you can do
(can you|could you|are you able to) (do anything besides talk|do anything fun|do anything at all|be useful to a nurse|help a pensioner|help with small things)?
(i'm|i am) (new|a total beginner|82 and new to this|not good with computers)(. what can you do|, what can i ask you|, how can you help me|. what do you do)?
(before i|so that i don't) (waste your time|ask too much|ask nonsense)(,|:) what can you (do|actually do|help with)?
(your|ur) (skills|talents|tricks|abilities|powers|uses|features)(, what are they|: list them please|, tell me|, in short please)(||?)
(what's|whats) (it you do|the deal with you, what can you do|your main use|in it for me, what can you do|the best thing you can do|your best skill)?
(help|help me|pls help me)(, i need a hand| with a little thing| out a bit| here please|, i'm lost and need you)(||!|?)
(you can|u can) (do stuff right|help me right|do tricks right|do things, but which|help people, but how)?
what can (one|a person|somebody like me|a teenager|an old man) (do with|ask|want from|get out of) (you|such a thing|a tiny robot)?
(which are the things|what are the things|which things are there) (that you can|you can do|you know to do|you are able for)(| please)?
(in what are you good|for what can i use you|with what can you help|to what are you useful|what you are able|what can you all)(| please|)?
(prithee, what|pray, what|do tell, what) (are your talents|can you do|is your craft|arts do you master)?
(are you|r u) (good for something|more than a pretty face, what can you do|any help with everyday things|a helper of some kind)?
""",
)
BORED = grouped(
    8,
    """\
(2 hours|40 minutes|3 stops|half a day) (to kill|to go|of waiting) and (i'm bored|nothing to do|so bored|no book with me)(||, entertain me|, talk to me)
(nothing on|rain again|sunday again|no wifi at grandma's but you|quarantine|snowed in)(, i'm bored|, so bored|, entertain me|, what shall we do)(||?)
(bored at|bored in|so bored at|so bored in) (the waiting room|grandma's|work rn|the bus|night shift|the back seat|maths|my room)(||, do something|, talk to me|!)
(bored lol|bored asf|mega bored|bored bored|bored again|bored as hell|boredddd|boredom attack|ultra bored|so so bored|im boooored)(||!| help| rn)
(do something|say something|come up with something) (fun|wild|unexpected|that wakes me up|against boredom|i won't expect)(||!| please)
(night shift is so quiet|nobody comes to my shop today|the meeting was cancelled|my friends are all asleep)(, i'm bored|, entertain me|, talk to me|, what shall we do)(||?)
(can you|could you|would you) (keep me awake|fight my boredom|pass the time with me|keep me busy|chat about anything|play something with me)(| please|)?
(what|anything) (fun|nice|silly) (can we do|could we do|shall we do|to do) (while i wait|till midnight|for ten minutes|on a rainy day)?
(i ran out of|i've run out of|no) (things to do|ideas|stuff to do|hobbies lol|series to watch)(, i'm bored|, suggest something|, any ideas)(||?)
(let's|lets|shall we) (play a round|do something together|be silly|mess around|invent something to do|talk about anything)(| please|?)
(pick for me|you pick|surprise us|your turn|your move|you start|you begin)(, what do we talk about|, i'm out of ideas|, i'm bored)
(my brain is empty|my head is empty|my mind is blank)(, you say something|, suggest something|, pick a topic)
(dull|so dull|deadly dull|grey and dull|slow|dead slow) (day|evening|shift|sunday)(, entertain me|, i'm bored|, surprise me|, amuse me)
(me is bored|i am so much bored|it is me boring|i have long time|the time goes not by|i know not what to do)(||, play with me|, talk with me)
""",
)
COMPLAINTS = grouped(
    14,
    """\
(wrong|nope wrong|still wrong|wrong wrong wrong|also wrong|wrong again lol|so wrong|false again|that's a no)(||!|, try again)
(that's|thats|it's) (not what i wrote|not what i was asking|a dumb answer|the wrong answer|way off|miles off|a non-answer|no answer at all|totally off|just wrong)(||!| bro| again)
(you|u) (just made that up|didn't read it|read that wrong|only read half|don't get me|never get me|make stuff up|talk rubbish|sound drunk|keep saying sorry)(||!| lol| again)
(i asked|i wanted|i said|i meant) (something else entirely|something completely different|the other thing|the opposite|no such thing)(||!|, not that)
(read|read it|read my message|look|listen)( again| properly| before you answer| more carefully| to me for once)(||!)
(so|well|great|super), (that helped zero|that was zero help|no help from you|useless as ever|typical bot|thanks for nothing)(||!)
(what a|such a) (waste of my break|silly robot|let-down|joke of a model|nonsense machine|parrot|dumb reply|cheap excuse)(||!)
(ur|you're|you are) (lame|so lame|wack|trash|a bum|sus|off today|weird today|dumb af|slow today|a potato|a brick|a tin can|no fun|a know-nothing|hopeless)(||!| lol)
(even my|my) (calculator from 1985|toaster|pocket watch|4 year old) (knows better|is smarter than you|would get that right|does better)
(i'm|i am) (losing my patience|not amused|this close to deleting you|annoyed now|tired of your sorry|sick of your answers|not happy with that)(||!)
(huh|eh|hm|what|wait what|sorry what|say what|scuse me)(, i don't get it|, what do you mean|, that makes no sense|, come again|, you lost me)(||?)
(no sense|zero sense|makes 0 sense|that's gibberish|nonsense again|what is this nonsense|what are you even saying|what's that supposed to mean)(||!|?)
(are you|r u) (dumb|deaf|blind|for real|being serious|even listening|making fun of me|mocking me|pulling my leg)(| rn| or what|)?
(sure|you sure|really sure|100 percent sure|u sure|absolutely sure)(| about that| of that|, that sounds wrong)?
(why|how) (do you never listen|are you this bad at listening|do you always dodge|do you say such things|can one be this slow)?
(i do beg to differ|i fear you are mistaken|that is hardly correct|one expected better|i must protest|this simply won't do|how very disappointing)(||.)
(you answer wrong|you say not right|is not true what you say|you are not intelligent|this has no sense|you do not respond my question|that i have not asked)(||!)
(you're mean|you're a bad robot|you're not my friend|you don't play right|bad bot, no cookie|go stand in the corner)(||!|, robot)
(shh|shush|shut it|zip|enough now|no more of this|stop the nonsense|quit talking rubbish|leave it, you're useless)(||!)
(ugh, |argh, |omg |sigh, |oh come on, )(you again with your sorry|not that answer again|you got it wrong again|you don't understand|that's so wrong|you're useless)
""",
)
APOLOGIES = grouped(
    5,
    """\
(sorry|sry|soz|apologies)(, long day| lol|, half asleep|, typing with one hand|, baby on my arm|, wrong glasses|, small screen|, my thumbs|, it's late)
(sorry|i'm sorry|so sorry)( for being cranky| for my tone earlier| for the rant| for waking you| for typing so badly| for going quiet| for my silly questions| for yelling yesterday)
(i was|i've been) (tired and rude|mean earlier|too harsh|angry at work, not at you|nasty to you yesterday|unfair)(, sorry|, i'm sorry|. forgive me)
(that came out wrong|i didn't mean it like that|that sounded meaner than i meant|i overreacted|i lost my temper)(, sorry|, i'm sorry|. my apologies|)
(my bad|mb|my fault|my mistake)(| lol| bro| little one| on that one|, i misread|, i misread you|, i was confused|, i mixed things up)
(ignore that|forget that one|scratch that|strike that|never mind that one)(, sorry|, my mistake|, wrong chat|, i hit send too soon|, pocket typing)
(the parrot|my baby|my nephew|the dog|my pocket|my glove) (typed that|sent that|wrote this|hit the keys)(, sorry|, my apologies|)
(forgive|excuse|pardon) (my mood|my manners today|a tired nurse|the hour|an old fool|my silly jokes|this foolish man|my shouting)(||, please)
(i feel bad for|i regret|sorry about) (snapping at you|being short with you|calling you dumb|what i called you|the insults|laughing at you)(||.)
(are we|we) (ok again|good again|still friends|fine again)(, sorry|? i'm sorry|? sorry about before)
(oops|ooops|whoops|uups|oepsie)(, sorry| lol sorry|, did i wake you, sorry|, sent too early|, double post|, caps|, wrong language, sorry)
(only|just|was only|it was only) (a joke lol|teasing|a prank|pulling your leg|kidding, don't be mad|messing around|banter)(||!|, sorry)
(my sincerest apologies|my humble apologies|i do apologise|i must apologise|a thousand pardons|a thousand apologies|i am mortified, sorry)(||.)
(i have to excuse me|i say sorry to you|sorry that i make mistakes|sorry for my not good english|i am sorry for it|it was my guilt, sorry|excuse that i was away)(||.)
""",
)
WAIT = grouped(
    5,
    """\
(wait|hang on|hold on|one sec|sec|brb|moment)(, cat on keyboard|, patient rings|, soup's boiling|, mum calls|, reading glasses|, my tea|, someone's at the gate|, delivery guy|, toilet|, wifi is slow)
(2|5|three|ten) (min|mins|minutes|secs|seconds)(| please| pls|, i'll be right back|, then i'm with you|, back soon)
(give me|gimme|grant me|give us) (a breather|half a minute|ten seconds|2 secs|a little moment|time to think|time to type|a beat)(||!| please)
(i'll|i will|let me) (be right with you|just finish my sentence|type this out first|look for the paper|check my notes|put the phone down|sit down first|get back to you in a sec)(||, wait|, please wait)
(stay|stay on|stay online|stay awake|don't go|don't sleep|don't log off)(, i'll be back in 5|, one moment|, back in a sec|, i just get my coffee)
(still|i'm still) (typing|looking|searching|counting my coins|making up my mind|waiting for my coffee|on the phone|chewing)(|, one moment|, wait|, be patient)
(phone|door|kids|boss|dog|oven|nature calls|bathroom|emergency)(, brb|, one sec|, back in a minute|, hold on)
(i'm|i am) (going for coffee first|just getting a blanket|off to get a snack, brb|afk for a bit|away for 5 minutes|slow today, wait|getting water, brb)(||, don't go)
(patience|patience please|not so quick|slowly|slow down a bit|easy tiger, one moment|let me catch up|let me catch my breath|hold that, one sec)(||!|.)
(first|but first|now first)( a coffee| tea| some food| a glass of water| a biscuit| breakfast)(||!|, then we go on|, brb)
(you wait a little|wait a bit please|please a moment|i come again in a minute|i am back immediately|one minute i come|i must short away|i look quick)(||!|, wait)
(short pause|parking this for a sec|interruption here|hold please|small interruption)(||!|, back in a bit)
""",
)
LISTEN = grouped(
    7,
    """\
(ok|right|so|now)(, story time, are you ready|, are you listening|, i need to tell you something|, lend me your ears|, question time|, i've got one for you)(||?)
(you know what|know what|guess what|you know what happened|guess what happened)(| today| at work| to me| on the ward| at school| just now| last night)?
(can|may|could) i (talk to you about something|tell you what happened|tell you about my shift|tell you a thing|vent for a second|ask a dumb thing|ask you one little thing|be honest with you)(| please|)?
(i|we) (need to talk|must tell someone|have to tell someone|need to vent|want to tell you what happened|have something on our mind|have a tiny question|have 2 questions|have three questions)(||.|!)
(do you|you) (have an ear for me|want to know something|want to hear about my day|wanna know a secret|got time for a question|like gossip|want the latest)(| or not|)?
(big|huge|crazy|fresh|breaking) (gossip|tea|news incoming|secret incoming|question incoming)(||!|, ready?|, listen)
(don't tell anyone|between us|just between us|not a word to anyone|top secret)(, but i have to tell you something|, can i tell you a secret|, listen|, ok?)
(may one|might i|would you permit me to|allow me to) (ask a question|put a small question|tell you something|confide something|raise a matter)(| please|)?
(teacher|doctor|robot|friend|tiny)(, may i ask something|, i've a question|, can i tell you something|, are you listening|, listen please)(||?)
(question|a question|questions|1 question|one quick question|one tiny question)(| if you have a sec| if i may| from class 4b| from a beginner| pls| for the robot)(||?)
(you will not believe|you won't believe|u wont believe) (my day|what i saw|what i heard|what my neighbour did|who i met|what just happened)(||!)
(hear this|hear me out|listen here|check this|pay attention|ears open|open your ears|listen well|just listen)(||!| ok| please)
(i have something to share|i've got a thing to tell|i've got a story for you|something's on my mind|something weird happened|something funny happened)(||.|!|, want to hear it?)
(i want you to hear|i would like that you listen|i must you something tell|i have something to tell to you|i can ask you something|you can listen me)(||, ok?| please)
""",
)
