"""How people speak of how they are, and what they praise and complain of: for `small_talk`."""

_I_AM = "(i'm|i am|im|i feel|i'm feeling|i am feeling|feeling)"
_WHEN = "(|||| today| now| right now| tonight| at the moment| these days| this week| lately| again)"
_VERY = "(|||so |very |really |a bit |a little |rather |quite |pretty |terribly )"

SAD = (
    f"{_I_AM} {_VERY}(sad|lonely|unhappy|down|angry|afraid|stressed|depressed|anxious|worried|sick|ill|unwell|upset|miserable|nervous|frustrated|scared|hopeless|hurt|ashamed|guilty|homesick|heartbroken|burnt out|blue|overwhelmed|gloomy|alone|lost|empty|awful|terrible|rotten|not well|under the weather|at the end of my tether|in a bad mood|furious)"
    f"{_WHEN}",
    "(today|it|yesterday|this|my day|my week) (was|has been|is) (a |such a |a really )(bad|hard|terrible|awful|horrible|sad|rotten|lousy|rough|tough|dreadful|crappy|miserable)( day| week| one| time| night)(| for me)",
    "(i have|i've had|i had|having|what) a (bad|hard|terrible|awful|horrible|sad|rotten|lousy|rough|tough|long and bad) (day|week|month|year|time|night|morning)(| at work| at school| today)",
    "my (dog|cat|hamster|grandma|grandmother|grandpa|uncle|aunt|neighbour|best friend|goldfish|horse|old teacher) (died|passed away|is dead|is very ill|is in hospital|is dying|ran away|has died|is sick)(| today| yesterday| last night| last week)",
    "(i lost|i have lost|i just lost|i've lost) my (job|wallet|dog|cat|grandmother|father|best friend|keys|ring|flat|savings|mother|home)(| today| yesterday| last week)",
    "(i failed|i flunked|i did not pass|i didn't pass|i messed up) (my exam|the exam|my driving test|the test|maths|the interview|my course|everything)(| again| today)",
    "my (girlfriend|boyfriend|wife|husband|partner|best friend) (left me|broke up with me|is angry with me|dumped me|does not talk to me|cheated on me|moved out|wants a divorce)(| today| yesterday)",
    "(nobody|no one) (likes|loves|understands|listens to|calls|needs|talks to|wants|remembers|helps) me(| any more| anymore)",
    "(everything|it all) (goes|is going|went) (wrong|badly|down the drain|to pieces)(| today| for me)",
    "i (was fired|got fired|was robbed|was laughed at|got dumped|had a fight with my friend|had an accident|cried all day|cried today|can't sleep|cannot sleep|can't stop crying|can't take it any more|made a terrible mistake|miss my mother|miss my home|feel like crying|hurt myself|burned my dinner|crashed my car|broke my arm|have bad news|got bad news|lost the game|missed my train)(| today| yesterday| again)",
    "(life|work|school|everything|the world|this week|my life) (is|feels) (so |very |just |really |)(hard|sad|unfair|cruel|terrible|awful|a mess|too much for me|meaningless|bad)(| right now| these days| at the moment)",
    "(bad news|sad news|terrible news|such bad luck|what bad luck|poor me|worst day ever|this is the worst day|i want to cry|i could cry|my heart is broken|i hate my life|i hate my job|i hate mondays|it hurts so much)(| today| again)",
    "i (don't|do not) feel (good|well|so good|too good|very well|great|like myself|happy)(| today| right now| at all| lately)",
    "(i am not|i'm not) (well|happy|doing well|doing so well|feeling well|feeling good|ok|okay|so good|fine)(| today| right now| at all)",
)
HAPPY = (
    f"{_I_AM} {_VERY}(happy|glad|excited|delighted|proud|relieved|cheerful|thrilled|overjoyed|lucky|joyful|pleased|hopeful|blessed|wonderful|fantastic|amazing|over the moon|on top of the world|in a good mood|in high spirits|in love|full of energy)"
    f"{_WHEN}",
    "(today|it|yesterday|this|my day|my weekend|the party|the trip|my holiday) (was|has been|is) (a |such a |a really )(good|great|wonderful|lovely|beautiful|perfect|fantastic|happy|amazing) (day|one|time|success)(| for me)",
    "(i have|i've had|i had|we had|having|what) a (good|great|wonderful|lovely|beautiful|perfect|fantastic|brilliant) (day|week|time|morning|evening|weekend|holiday|trip|party)(| today| so far)",
    "i (passed|won|got) (my exam|my driving test|the test|the race|the game|the job|a prize|first place|a promotion|a raise|a puppy|a kitten|good marks|a new bike|an award|my degree|my visa|the flat)(| today| yesterday| at last| finally)",
    "(we|i) (got engaged|got married|are having a baby|am having a baby|won the match|won the lottery|finished the project|bought a house|found my cat|made a new friend|graduated|became an uncle|became a grandmother|fell in love|finished my thesis|paid off my debts|finally did it|ran a marathon)(| today| yesterday| last week)",
    "(my|our) (daughter|son|baby|sister|brother|team|cat|friend) (was born|won|passed the exam|got married|came home|said yes|learned to walk|is well again|recovered|is back)(| today| yesterday| at last)",
    "(she|he) said yes(|!)",
    "(today|tomorrow|it) is my (birthday|wedding day|wedding|last day at work|first day of holiday|graduation|anniversary)(|!)",
    "(i have|i've got|i got|there is|guess what, i have) (good|great|wonderful|fantastic|amazing) news(| for you| today|!)",
    "(good news|great news|hooray|hurray|yay|yippee|woohoo|woo hoo|life is good|life is beautiful|best day ever|best day of my life|what a day to be alive|i did it|we did it|i made it|it worked|it finally works|dreams come true|the exam is over|school is out|holidays at last|the weekend is here|i could dance|i could sing)(||!|!!)",
    "(everything|it all|life|work|school) (goes|is going|went) (well|great|fine|perfectly|really well)(| today| for me| these days)",
)
BORED = (
    f"{_I_AM} (|||so |very |really |a bit |a little |rather |quite |terribly |totally )(bored|tired|sleepy|exhausted|worn out|lazy|stuck|half asleep|bored to death|bored stiff){_WHEN}",
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
    "(that|this|it|your answer) was (so |very |really |)(clever|smart|cute|funny|brilliant|impressive|well done|well said|beautiful|perfect)",
    "(you|u) (rock|rule|are doing well|did well|did great|did that very well|make me smile|made me smile|made me laugh|made my day|are doing a great job|never disappoint me|work very well|are good at this|know a lot|speak well)(|!| today)",
    "(bravo|kudos|hats off|hats off to you|chapeau|five stars|ten out of ten|10/10|a gold star for you|respect|applause|good bot|good boy|good girl|clever bot|clever girl|clever you|nice bot|attaboy|you genius)(|!| starter)",
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
    "(i am|i'm) (so |very |really |)(angry|disappointed|annoyed|unhappy|mad|cross|fed up|frustrated|not happy|not satisfied|not impressed) with (you|your answers|your answer)",
    "(wrong|nonsense|rubbish|false|incorrect|wrong again|wrong answer|bad answer|no, wrong|no that's wrong|no, that's wrong|not true|that's a lie|liar|idiot|you idiot|stupid|fool|you fool|boo|shame on you|thumbs down|worst answer ever|try harder|do better|you can do better)(|!| starter)",
    "(shut up|be quiet|go away|leave me alone|stop talking|stop it|get lost|drop dead|silence|hush|stop that|stop this nonsense|get out of here|nobody asked you|nobody needs you)(|!| now| please)",
    "(another|a different|a bigger|every other|a real|my old) model (is|does|would be|was) (better|better than you|much better)",
    "(i want|i need|give me|i'd rather have) a better answer(| than that|!)",
)
HUNGRY = (
    f"{_I_AM} (|||so |very |really |a bit )(hungry|thirsty|starving|cold|freezing|too hot|sweating|wet|peckish){_WHEN}",
    "(i need|i want|i could use|i'd like|i would like|i'm longing for|i crave|time for|it's time for|i'm ready for) (a coffee|some coffee|a break|lunch|dinner|a snack|breakfast|some food|something to eat|something to drink|a drink|some water|a nap|a holiday|some sleep|a cup of tea|a beer|a short walk|some fresh air|a rest|to rest|to eat|to eat something|to lie down|chocolate|a sandwich)(| now| soon| first| badly)",
    "my (stomach|tummy) is (empty|rumbling|growling)",
    "i (have not|haven't) (eaten|slept|had lunch|had breakfast|had a coffee)(| yet| today| since yesterday| all day)",
)
DOINGS = (
    "(i'm|i am|im) (just |still |)(at work|at home|in bed|at school|on the train|cooking|working|walking the dog|on holiday|waiting for the bus|drinking coffee|watching tv|in the garden|having lunch|at the office|in the library|on the sofa|cleaning the flat|doing the dishes|painting the kitchen|on my way home|waiting for a friend|in the bath|at the beach|knitting a scarf|baking bread|listening to music|doing homework|folding laundry|packing my suitcase|looking out of the window|having tea)(|||| now| right now| at the moment| today)",
    "(today|yesterday|this morning|last night|on sunday|at the weekend)(,|) (i|we) (cleaned the house|cooked for friends|worked a lot|met a friend|read a book|watched a film|went swimming|went for a walk|visited my aunt|repaired my bike|planted roses|baked a cake|slept long|went to the zoo|went to the cinema|had visitors|went dancing|saw a fox|took the train to the sea|played cards|tidied up the cellar|went fishing)",
    "i just (woke up|got home|had lunch|finished work|came back|made coffee|ate|got up|took a shower|fed the cat|watered the flowers|read the paper|came from the shops|washed the car|put the kids to bed|walked the dog|started my new job)",
    "my (day|week|morning|trip|weekend|lunch|walk|meeting|evening|journey|class) was (good|fine|ok|long|nice|busy|quiet|interesting|pleasant|all right|short|relaxing)",
    "(i'm|i am|we are|we're) (going to|about to|planning to) (visit my parents|go for a walk|watch a film|cook dinner|go shopping|go to the beach|plant some herbs|go to a concert|bake a pie|meet some friends|go camping|move house)(| today| tomorrow| soon| later| tonight| this weekend)",
)
WEATHER = (
    "(the weather is|it's|it is|the day is|the sky is) (|||so |very |really |rather |quite |a bit |too )(sunny|windy|foggy|cloudy|stormy|grey|gloomy|lovely|warm|chilly|beautiful)(|||| here| today| outside| again| where i live)",
    "(it is|it's) (raining|snowing|hailing|pouring|drizzling|raining cats and dogs|freezing outside|boiling hot outside)(|||| here| today| outside| again| all day)",
    "the weather is (|||so |very |really |not so |not )(nice|good|bad|awful|great|terrible|fine|horrible)(|||| here| today| outside| again)",
    "(the sun|the moon|the snow|the rain|the wind|a storm|spring|winter|autumn|summer|a rainbow) (is shining|is coming|is here|is beautiful|came early|woke me up|is lovely|won't stop)(| here| today| outside| at last)",
    "(what|such) (lovely|terrible|horrible|beautiful|awful|wonderful|strange|miserable) weather(| today| we have| we are having| outside| here)",
    "(we have|we've got|there is|here is|i see|there was) (a lot of |some |nothing but |so much |)(snow|rain|sunshine|fog|wind|clouds|thunder|ice on the road)(| here| today| outside| again)",
    "(nice|lovely|terrible|bad|awful|strange) weather(| today| isn't it| outside| for this time of year)(|?)",
)
