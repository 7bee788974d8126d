"""How people speak of how they are, what is new, what they praise and complain of.

`SAD`, all bad news and who is ill, tired or hungry, is answered by `small_talk.TO_BAD_NEWS`; `NEWS`, all
other news, by `small_talk.TO_GOOD_NEWS`.
"""

_I_AM = "(i'm|i am|im|i feel|i'm feeling|i am feeling)"
_WHEN = "(|||| today| now| right now| tonight| at the moment| these days| this week| lately| again)"
_VERY = "(|||so |very |really |a bit |a little |rather |quite |pretty |terribly |kind of )"
_AGO = "(|||!| today| yesterday| at last| finally| this morning| last night| an hour ago| a minute ago| last week| on friday| just now| again)"
_OH = "(|||||ugh, |oh no, |oh dear, |alas, |sigh, |damn, |man, )"
_GUESS = "(|||||guess what, |guess what: |yay, |hooray, |you know what, |imagine, |look, |oh, )"
_SICK = "(died|died|died|passed away|is dead|is very ill|is in hospital|is dying|ran away|has died|is sick|is ill|is gone|is missing|was run over)"
_HERE = "(|||| here| today| outside| again| all day| where i live| this morning)"

PLAIN_SAD = (
    f"{_OH}(i'm|i am|i feel) (|so |very |really )(sad|lonely|sick|tired and sad|unhappy|down|bad|stressed|angry|awful|terrible)(| today)",
    f"{_OH}(i had|i've had|it was|today was) (a|such a|a really) (bad|hard|terrible|awful|rotten|long and hard) day(| today)",
    f"my (cat|dog|grandmother|friend) {_SICK}(| yesterday| today)",
    f"{_I_AM} (|||so |very |really |a bit )(hungry|thirsty|starving|cold|freezing|too hot|sweating|wet|peckish){_WHEN}",
    "my (stomach|tummy) is (empty|rumbling|growling)",
    "i (have not|haven't) (eaten|slept|had lunch|had breakfast|had a coffee)(| yet| today| since yesterday| all day)",
)

SAD = (
    f"{_I_AM} {_VERY}(sad|lonely|unhappy|down|angry|afraid|stressed|depressed|anxious|worried|sick|ill|unwell|upset|miserable|nervous|frustrated|scared|hopeless|hurt|ashamed|guilty|homesick|heartbroken|burnt out|blue|overwhelmed|gloomy|alone|lost|empty|awful|terrible|rotten|not well|under the weather|at the end of my tether|in a bad mood|furious)"
    f"{_WHEN}",
    f"{_OH}(today|yesterday|my day|my week|my morning|work|school) (was|has been|is) (|a |such a |a really |so |just )(bad|hard|terrible|awful|horrible|sad|rotten|lousy|rough|tough|dreadful|crappy|miserable|disaster|nightmare|not good)(| day| week| one| time| night)(| for me| today)",
    f"{_OH}(i have|i've had|i had|i am having|i'm having|having|what|we had|such) (a |such a |quite a |a really )(bad|hard|terrible|awful|horrible|sad|rotten|lousy|rough|tough|difficult|dreadful|stressful|miserable|shitty|long and bad) (day|week|month|year|time|night|morning|evening|meeting|trip)(| at work| at school| today)",
    f"{_OH}my (dog|cat|hamster|grandma|grandmother|grandpa|grandfather|uncle|aunt|mother|father|mum|dad|sister|brother|neighbour|best friend|friend|goldfish|horse|rabbit|old teacher|boss|child|baby) {_SICK}(| today| yesterday| last night| last week| this morning)",
    f"{_OH}(i lost|i have lost|i just lost|i've lost|i broke|somebody stole|they stole) my (job|wallet|dog|cat|grandmother|father|best friend|keys|ring|flat|savings|mother|home|phone|bike|umbrella|leg|arm|glasses|passport){_AGO}",
    f"{_OH}i (failed|flunked|did not pass|didn't pass|messed up) (my exam|the exam|my driving test|the test|the interview)(| today| yesterday| again)",
    f"{_OH}my (girlfriend|boyfriend|wife|husband|partner|best friend) (left me|broke up with me|is angry with me|dumped me|does not talk to me|cheated on me|moved out|wants a divorce){_AGO}",
    f"{_OH}i (broke up|had a fight|had an argument|quarrelled|argued|fell out) with my (boyfriend|girlfriend|mother|mom|mum|father|dad|sister|brother|wife|husband|boss|friend|neighbour){_AGO}",
    f"{_OH}(i'm|i am) (so |very |a bit |)(nervous|worried|anxious|scared|stressed|sad|upset|angry) about (tomorrow|my exam|work|money|my mother|school|the future|the interview|everything|the news|it)(| today| right now)",
    f"{_OH}(somebody|they) stole my (bicycle|bike|car|phone|wallet|bag|laptop|coat)(| today| yesterday)",
    f"{_OH}(today|it|my day|work|school|this week|everything|life) (really |just |)(sucks|sucked|stinks|was no fun|was a disaster|hurts|went badly|made me sad|made me cry|got me down|drives me mad)(| today| again|!)",
    "(i have|i've got) (a |such a |an |)(splitting headache|bad feeling|broken leg|awful cold|problem at work|lot of trouble|hard time|bad conscience|terrible headache|nightmare every night)(| today| again)",
    "(my (head|back|tooth|stomach|knee|heart|leg|throat) hurts|i have a (bad headache|bad cold|high fever|bad toothache|broken heart|terrible cold|hangover))(| today| so much| again| badly)",
    "what (terrible|horrible|awful|nasty|bad) weather(| today| again)",
    "the weather is (so |very |really |)(bad|awful|terrible|horrible|miserable|nasty)(| here| today| outside| again)",
    "(nothing works|i feel like a failure|i am a failure|i give up|i want to give up|i can't go on|i am not good enough|i'm in trouble|i got hurt|they fired me|i got sacked|i lost everything|i am broke)(| today| any more)",
    "(nobody|no one) (likes|loves|understands|listens to|calls|needs|talks to|wants|remembers|helps) me(| any more| anymore)",
    "(everything|it all) (goes|is going|went) (wrong|badly|down the drain|to pieces)(| today| for me)",
    "i (was fired|got fired|was robbed|was laughed at|got dumped|had a fight with my friend|had an accident|cried all day|cried today|can't sleep|cannot sleep|can't stop crying|can't take it any more|made a terrible mistake|miss my mother|miss my home|feel like crying|hurt myself|burned my dinner|crashed my car|broke my arm|have bad news|got bad news|lost the game|missed my train)(| today| yesterday| again)",
    "(life|work|school|everything|my life) is (so |very |just |really |)(hard|sad|unfair|terrible|awful|a mess|too much for me)(| right now| these days)",
    "(bad news|sad news|terrible news|such bad luck|what bad luck|poor me|worst day ever|this is the worst day|i want to cry|i could cry|my heart is broken|i hate my life|i hate my job|it hurts so much)(| today| again)",
    "i (don't|do not) feel (good|well|so good|too good|very well|great|like myself|happy)(| today| right now| at all| lately)",
    "(i am not|i'm not) (well|happy|doing well|doing so well|feeling well|feeling good|ok|okay|so good|fine)(| today| right now| at all)",
)
PLAIN_NEWS = (
    "((i'm|i am|i feel) (|so |very |really )(happy|great|good|excited|fine|well|proud|glad)(| today| now)"
    "|(i (passed my exam|got the job|won|did it|made it)|we won|(today|it) is my birthday|good news)(| today| yesterday)"
    "|(it's|it is|the weather is) (sunny|raining|snowing|nice|warm|cold|hot|windy|lovely)(| today| here| outside)"
    "|(what|it's|it is) a (nice|lovely|beautiful|great|good) day(| today))(||!|.)",
)
NEWS = (
    f"{_I_AM} {_VERY}(happy|glad|excited|delighted|proud|relieved|cheerful|thrilled|overjoyed|lucky|joyful|pleased|hopeful|blessed|wonderful|fantastic|amazing|great|good|fine|well|ok|better|over the moon|on top of the world|in a good mood|in high spirits|in love|full of energy|relaxed|calm|satisfied|busy|curious)"
    f"{_WHEN}",
    "(i'm|i am|im|we're) (fine|good|well|great|ok|okay|alright|all right|very well|not bad|doing well|doing fine)(, thanks|, thank you| too|, thanks for asking| as well|, and you are too)",
    "(me too|same here|i'm fine too|i am fine too|likewise)(|!|.)",
    "(today|my day|my weekend|the party|the trip|my holiday|work|school) was (|really |so )(good|great|wonderful|lovely|beautiful|perfect|nice|fun)(| today)",
    "(i had|we had|what|it was|this is) a (|very |really )(good|great|wonderful|lovely|beautiful|perfect|relaxing) (day|week|time|morning|evening|weekend|holiday|trip|party)(| today|!)",
    f"{_GUESS}i( just||||) (passed (my exam|my driving test|the test|my finals)|won (the race|the game|the lottery|a prize|first prize)|got (the job|a new job|a promotion|a raise|a puppy|an a|a present|my visa|a letter from my friend)|finished (my thesis|my book|my homework|my project)|found (my keys|my lost ring|a new friend|some money)|bought (a house|a new car|a new bike))(|||!| today| yesterday| at last)",
    f"{_GUESS}(we|my sister and i|my wife and i)( just||||) (got engaged|got married|won the match|moved house|found our cat|graduated|fell in love|ran a marathon|had a baby|adopted a dog|booked a holiday)(|||!| today| yesterday| at last)",
    f"{_GUESS}(i just became|i will be|i am going to be) (a (father|mother|grandfather|grandmother|dad)|an (uncle|aunt))(|!| soon)",
    f"{_GUESS}(my|our) (daughter|son|baby|sister|brother|team|cat|dog|friend|wife|husband|grandson|niece|horse|club) (was born|won|won the cup|won the game|passed the exam|got married|is getting married|came home|said yes|learned to walk|took the first steps|is well again|recovered|is back|got the job|graduated|scored a goal|is pregnant|had a baby){_AGO}",
    "(she|he) said yes(|!)",
    f"{_GUESS}i (just |finally |)(learned|managed) to (ride a bike|swim|drive|cook|play the piano|knit|ski|dance|juggle|bake bread)(|!| today)",
    "(i'm|i am) (so |very |really |)(excited|happy|proud|glad|thrilled) about (tomorrow|my exam|my holiday|the weekend|my new job|my son|my daughter|the news|everything|christmas|the party|it|that)(| today|!)",
    "(i can't wait for|i am looking forward to|i'm looking forward to|soon we have|finally|at last) (the |my |)(holidays|weekend|party|summer|christmas|birthday|trip|wedding|concert|friday|vacation)(|!)",
    "(today|tomorrow|it)( is|'s) (my|our) (birthday|wedding day|wedding|last day at work|first day of holiday|first day at work|graduation|anniversary|day off|day)(| today)(|!)",
    "(i have|i've got|i got|there is|guess what, i have) (some |)(good|great|wonderful|fantastic|amazing|exciting|big) news(| for you| today|!)",
    "(good news|great news|wonderful news|hooray|hurray|yay|yippee|woohoo|woo hoo|life is good|life is beautiful|best day ever|best day of my life|i did it|we did it|i made it|it finally works|dreams come true|the exam is over|school is out|holidays at last|the weekend is here|i could dance|i could sing|success|victory|mission accomplished)(||!|!!)",
    "(everything|it all|life|work|school) (goes|is going|went) (well|great|fine|perfectly|really well|smoothly)(| today| for me| these days)",
    f"(i'm|i am|im|we are|we're) (just |still |currently |)(at work|at home|in bed|at school|on the train|on the bus|at the bus stop|cooking|working|studying|walking the dog|on holiday|waiting for the bus|waiting for my train|drinking (coffee|tea)|watching (tv|a film|the rain)|in the (garden|library|bath|park|kitchen)|having (lunch|breakfast|dinner|tea)|at the (office|beach|airport|doctor)|on the sofa|cleaning the flat|doing the dishes|painting the kitchen|on my way home|waiting for a friend|knitting a scarf|baking bread|listening to music|doing homework|folding laundry|packing my suitcase|looking out of the window|reading a book|eating a sandwich|playing with my cat){_WHEN}",
    "(today |yesterday |today, |this morning |last night |on sunday, |at the weekend |||)(i|we) (cleaned the house|cooked for friends|worked a lot|met a friend|met an old friend|read a book|watched a film|went (swimming|shopping|dancing|fishing|for a walk|to the zoo|to the cinema|to the beach|to a concert|running)|visited my aunt|repaired my bike|planted roses|baked a cake|slept long|had visitors|saw a (fox|rainbow|deer|film|whale)|took the train to the sea|played (cards|football|chess)|tidied up the cellar|cooked dinner|wrote a letter|painted a picture)(| today| yesterday| with my friends|!)",
    "i (just |have just |)(woke up|got home|had lunch|finished work|made coffee|ate|got up|took a shower|fed the cat|watered the flowers|read the paper|came from the shops|washed the car|put the kids to bed|walked the dog|started my new job|had a coffee|had breakfast|came home from work)(| now| today|!)",
    "my (day|week|morning|trip|weekend|lunch|walk|meeting|evening|journey|class) (was|is|has been) (good|fine|ok|long|nice|busy|quiet|interesting|pleasant|all right|short|relaxing|great)",
    "(i'm|i am|we are|we're) (going to|about to|planning to) (visit my parents|go for a walk|watch a film|cook dinner|go shopping|go to the beach|plant some herbs|go to a concert|bake a pie|meet some friends|go camping|move house|have lunch|eat pizza)(| today| tomorrow| soon| later| tonight| this weekend)",
    f"(the weather is|it's|it is|the day is|the sky is|the weather's) (|||so |very |really |rather |quite |a bit |too )(sunny|windy|foggy|cloudy|stormy|grey|gloomy|lovely|warm|hot i'm melting|hot|cold|chilly|beautiful|nice|good|fine|freezing|boiling|wet|rainy|dark){_HERE}",
    f"(it is|it's|it was|it started) (raining|snowing|hailing|pouring|drizzling|raining cats and dogs|freezing outside|boiling hot outside|raining hard){_HERE}",
    "(what|such) (lovely|beautiful|wonderful|strange|nice|great|fine) weather(| today| we have| we are having| outside| here)",
    "(nice|lovely|strange|beautiful|great) weather(| today||, isn't it| isn't it| outside| for this time of year)(|?)",
    "(winter|spring|summer|autumn) is (coming|here|over)(| at last| again|!)",
)
BORED = (
    f"{_I_AM} (|||so |very |really |a bit |a little |rather |quite |terribly |totally )(bored|lazy|bored to death|bored stiff){_WHEN}",
    "(i have|i've got|there is|there's) (nothing|absolutely nothing|not much) to do(| here| today| at home)",
    "i (don't|do not) know what to (do|say|ask|write|type|try|talk about)(| now| next| with myself| here)",
    "(this|it|today|everything|life|work|the day|school) is (so |very |really |a bit |)(boring|dull|tedious|slow|uneventful)(| today)",
    "(boredom|what a boring day|what a dull day|i am dying of boredom|time passes so slowly|nothing happens here)",
)
PRAISE = (
    "(you are|you're|ur|u r|u are) (|||so |very |really |quite |pretty |just )(amazing|awesome|wonderful|smart|clever|helpful|funny|nice|kind|sweet|cute|great|brilliant|cool|friendly|lovely|adorable|impressive|fantastic|charming|polite|intelligent|quick|witty|fun|precious)(|||| you know| today| for your size| for such a small model| little one| indeed|, starter)",
    "(you are|you're) (a |such a |a very |a really )(good|nice|great|clever|smart|sweet|lovely|cute|funny|kind|cool) (bot|model|friend|little model|helper|assistant|little thing|machine|robot|boy|girl|one)",
    "(you are|you're) (my (best |new |dear |)friend|my favourite|my favourite model|my hero|the best|the cutest|the best model ever|a genius|a darling|one of a kind|better than i thought|better than expected|better than the big ones)",
    "(well|nicely|beautifully|very well) (done|said|put|answered)(|!| starter| little one| mate)",
    "(good|great|nice|excellent|amazing|fantastic|fine|brilliant) (job|work|answer|reply|try|one|thinking|memory|response)(|!| starter| little one| mate| there)",
    "(i |we |i really |i do )(like|love|adore|admire) (you|you so much|you very much|talking to you|chatting with you|your style|your answers|your stories|how you talk|your manners|this little model)",
    "(what a|such a) (good|nice|great|clever|smart|sweet|lovely|cute|funny|kind) (bot|model|answer|reply|little model|thing to say|machine)",
    "(i am|i'm) (so |very |really |)(impressed|amazed|a fan of you|your biggest fan|proud of you|fond of you|glad that you exist|happy with you)",
    "(that|your answer) was (so |very |really |)(clever|smart|cute|brilliant|impressive|well done|well said)",
    "(you|u) (rock|rule|are doing well|did well|did great|did that very well|make me smile|made me smile|made me laugh|made my day|are doing a great job|never disappoint me|work very well|are good at this|know a lot|speak well)(|!| today)",
    "(bravo|kudos|hats off|hats off to you|chapeau|five stars|ten out of ten|a gold star for you|respect|applause|good bot|good boy|good girl|clever bot|clever girl|clever you|nice bot|attaboy|you genius)(|!| starter)",
)
COMPLAINTS = (
    "(you are|you're|ur|u r|u are) (|||so |very |really |quite |pretty |just |too )(stupid|dumb|bad|useless|silly|boring|slow|wrong|annoying|terrible|weird|strange|rude|crazy|confused|hopeless|awful|horrible|ridiculous|disappointing|unhelpful|clueless|incompetent|a waste of time|a joke)(|||| again| you know| today|, starter)",
    "(you are|you're) (a |such a |a very |a really )(bad|stupid|useless|silly|boring|terrible|dumb|poor|slow|disappointing) (bot|model|helper|assistant|machine|robot|program|thing)",
    "(you|u) (know nothing|understand nothing|don't know anything|can't do anything|cannot do anything|never help me|got it wrong|got that wrong|made a mistake|keep making mistakes|did not listen|don't listen|do not understand me|don't understand anything|talk nonsense|make no sense|suck|lied to me|lie|failed|are no help|didn't answer my question|did not answer me|can't even count|always say the same|repeat yourself|keep repeating yourself|are wrong again|forgot it again|disappoint me|annoy me|drive me mad)(|!| at all| again)",
    "(that|this|it|your answer|your reply|the answer|what you said) (is|was) (|||so |very |totally |completely |just |simply )(wrong|bad|not right|nonsense|false|stupid|incorrect|rubbish|not true|not helpful|no help|useless|not correct|garbage|untrue|not what i asked|not what i meant|not what i wanted|not an answer|terrible|a lie|ridiculous|absurd)(|||| again| you know|!)",
    "(that|this|it) (isn't|wasn't|is not|was not) (right|true|correct|helpful|what i asked|what i asked for|what i meant|what i wanted|an answer|good enough|funny)(| at all| you know)",
    "(i|we) (hate|dislike|don't like|do not like|can't stand|cannot stand) (you|this|it|your answers|talking to you|this model|this bot|how you talk)(|!| at all)",
    "(bad|stupid|dumb|useless|silly|worthless|crappy|horrible|terrible) (bot|model|machine|answer|robot|program|computer|thing|reply)(|!)",
    "(what a|such a) (bad|stupid|useless|silly|terrible|disappointing) (bot|model|answer|reply|machine|program)(|!)",
    "(i am|i'm) (so |very |really |)(angry|disappointed|annoyed|unhappy|mad|cross|fed up|frustrated|not happy|not satisfied|not impressed) with (you|your answers)",
    "(wrong|nonsense|rubbish|false|incorrect|wrong again|wrong answer|bad answer|no, wrong|no that's wrong|no, that's wrong|not true|that's a lie|liar|idiot|you idiot|stupid|fool|you fool|boo|shame on you|thumbs down|worst answer ever|try harder|do better|you can do better)(|!| starter)",
    "(shut up|be quiet|go away|leave me alone|stop talking|stop it|get lost|drop dead|silence|hush|stop that|stop this nonsense|nobody asked you|nobody needs you)(|!| now| please)",
)
HUNGRY = (
    "(i need|i want|i could use|i'd like|i would like|i'm longing for|i crave|time for|it's time for|i'm ready for) (a coffee|some coffee|lunch|dinner|a snack|breakfast|some food|something to eat|something to drink|a drink|some water|a nap|a cup of tea|a beer|a short walk|some fresh air|to eat|to eat something|chocolate|a sandwich)(| now| soon| first| badly)",
)
