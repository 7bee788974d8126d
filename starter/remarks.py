"""Remarks of which nothing is asked, and small talk and questions about the model that the other tables lack.

Nothing of it is kept: neither the numbers nor the names. A relative or a pet with a name is told elsewhere.
"""

from starter.words import grouped

HELLO = grouped(
    14,
    """\
(mic check|sound check|check check|check one two|testing, one two|testing one two three|is this mic on|smoke test|first light|hello echo)(||!|, over)
(anyone|anybody|somebody|someone) (listening|reading this|at the helm|on duty|minding the shop|at the other end|on the line)(?||, please?)
(evening|morning|afternoon|good day|hello) (squire|guv|guvnor|governor|comrade|chief|captain|neighbour|darling|love|petal|chum|champ|champion|amigo|maestro|professor|your majesty|your highness|boss|chef)(||!|.)
(so|oh|ah) (you do|it does|you really) (speak|talk|answer|exist|work)(||, hello|! hi|. good evening)
(look who's|guess who's|someone's|somebody's) (here|back|up early|awake|home)(||!|, hello| again)
(day|round|session|attempt|visit|chapter) (one|two|2|three|4|number five)(, hello|, here we go|. hi there|, good morning)
(reporting for duty|present|checking in|just checking in|popping my head in|dropping by|passing through|clocking in|logging on)(||!|, hi|. good morning|, hello)
(fancy|lovely|how nice|funny) (meeting|seeing|finding) you here(||!|, hello)
(the|your) (new user|night owl|early bird|night shift|new owner|human) (is here|says hello|has arrived|reporting in|is back)(||!|.)
(dear|hello dear|esteemed|honoured|most honoured) (sir or madam|machine|chat program|language model|ghost in the machine|silicon friend|digital butler)(,|, good day|, i greet you|, hello)
(hello|hi|hey|oh hello)(, |! |. )(i almost forgot you were here|thought i'd drop by|i finally dared to open you|my first robot ever|i've heard so much about you|let me introduce this evening with a greeting|that took a while to start|i'm trying to be modern|no idea what i'm doing, but hi|just me and my tea)
(dzien dobry and hello|hello from all of us|a wave from the couch|a wave across the wires|waves|*waves*|*waves shyly*|*tips hat*|*knocks*|*bows*|*enters the room*|o/|hello, world|hello world!|hello wide world)
(did|do) (that|this|my message|my words) (go through|come through|arrive|get through|reach you)(?| now?|, hello?)
(room|space|a chair|time) for one more(?| in here?|, hello?)
""",
)
HOW_ARE_YOU = grouped(
    8,
    """\
(how's|how is|hows) (life|work|the weather|the mood|the temperature|it) (inside|in|behind) (the terminal|there|your box|that little file|the machine|the screen|the shell|memory land)( today||)?
(what's|whats|anything) (cooking|brewing|shaking|poppin|occurring|new under the sun|the story, morning glory|exciting)( today| with you| over there||)?
(not much|nothing much|all quiet|same old|nothing special|just work)(,| here,| going on here,) (and|how about|what about|and what about) (you|yours|at yours|there|your side|on your end)?
(slept|sleep|rested|woke up|recovered|settled in|warmed up) (well|ok|fine|alright)(, little one|, my friend|, robot| after yesterday|)?
(how are they treating you|how is the silicon today|are you warmed up yet|are you in the mood for a chat|how is everybody in there|how are you feeling today, my tiny friend|how are your little weights today|how goes the electric life)?
(hope|i hope|trust) (the electrons are flowing|you're not too lonely in there|they treat you well|nobody was mean to you|your night was quiet|all's fine with you)( today||, my friend)
(you look|you sound|you seem) (chipper|cheerful|tired|well rested|happy)( today|). how are you( then| really|)?
(everything|all|things) (fine|good|well|quiet|in order) (at your place|where you are|on the other side|in robot land|behind the glass|on your end)?
(first things first|before we start|manners first|politeness first|before anything else)(:|,) how are you( today| doing|)?
(long|busy|quiet|slow|good|tough) (day|night|week|shift) (for you|over there|on your side)( too||, or not)?
(what did i miss|did i miss anything|anything happen while i was gone|any gossip from the machine room|what have you been doing without me)?
""",
)
BYE = grouped(
    8,
    """\
(gtg|g2g|gg|ggs|cu|cul8r|l8r|l8er|ttys|bfn|k bye|kk bye|gn8|cya l8r|gotta bounce|gotta jet|gotta dip|ima head out|imma go)(||!| bye| lol| mum calling)
(my|the) (stop|station|break|tea|bath|pizza|train) is (here|over|ready|coming up|waiting)(, bye|, see you|, gotta go|. goodbye|, till later)
(i'll|i will|let me|i'd better) (leave you to it|leave you in peace|let you rest|make a move|get going|be on my way|get back to work|put the laptop away|close the lid)( now||, bye|, see you|. good night)
(right|well|ok|so|okay), (that's me|that's my lot|i'm for the off|home time|bedtime for this old lady|i'm away|the sofa is calling|the real world calls|my shift starts|i'm done for the day)(|, bye|, ta-ra|, see you tomorrow)
(safe travels|sleep well in there|don't let the bugs bite|rest your circuits|power down well|hibernate well|see you in the funny papers|after a while crocodile|in a while|parting is such sweet sorrow)(, bye|. goodbye|, good night|, see you)
(see you|meet you|back|bye, see you) (here tomorrow|same time tomorrow|tomorrow at nine|on monday|after the weekend|next week|in a fortnight|at breakfast)( then||, bye|, good night)
(tram|bus|taxi|lift|boss|wife|dinner|kid|teacher)'s (here|coming|calling)(, bye|, gotta go|, see you|. bye bye)
(bye|goodbye|good night)(, | and )(give my regards to the other bits|thanks for having me|it was fun|i learned something|don't burn the house down|i enjoyed this|you were good company|no hard feelings|mind the cat|until the next coffee)
(shutting|closing|switching|turning|locking) (the shop|up|off|down|it all down|the lights off) (now|for tonight|for today|for the weekend)(, bye|, good night|. see you|)
(last one for today was that|this was my last question|no more questions, bye|that concludes it|end of session|end of transmission|curtain|fin|exit stage left|and scene)(|, bye|, thanks|. goodbye)
""",
)
PRAISE = grouped(
    8,
    """\
(good|clever|brave|sweet|lovely|tiny but clever|smart) (bot|girl|boy|lad|lass|little bot|bean|cookie|robot|chap|fellow)(!|!!|, good bot|, well done|||)
(well done|nicely done|neatly done|well played|good going|nice going)( you|, you|, little one|, tiny|, robot||!)
(that|this|you|it) (was|is|are) (quick|fast|speedy|lightning fast|snappy|faster than my brother|so quick)(||!| for such an old laptop|, wow|, i'm impressed)
(you're|you are|ur) (a trooper|a champ|a riot|a keeper|a smasher|a cutie|a star pupil|top of the class|too cute|a little ray of sunshine|a marvel|one in 3 million|my favourite 3 megabytes)(||!| you know)
(not bad|impressive|pretty good|amazing|quite nice|astonishing) for (3 megabytes|something so small|a free thing|a first try|a file smaller than a photo|a baby|a bunch of numbers)(||!)
(better|smarter|nicer|funnier|quicker) than (i expected|i thought|my ex|my brother-in-law|our old helpdesk|the last one i tried|the big ones)(||!|, honestly|, to be fair)
(your makers|whoever made you|the people who made you|your parents) (must be|should be|can be) (proud|so proud|very proud|happy with you)( of you||!)
(haha|lol|ha|ok|hehe)(,|) (i take it back, you're good|that one was good|good answer|you win|you got me|point for you|1-0 for you|touché|smooth|that was witty)(||!)
(my|the) (kids|son|grandma|wife|class|whole office|cat) (love|loves|likes|adores|approves of) you(||!| already)
(aw|aww|awww|ooh)(,|) (bless you|you're too kind|you sweet thing|that's adorable|look at you|how polite|what manners)(||!)
(chapeau|hats off to you|slow clap|*claps*|*applause*|*pats head*|pat on the head|head pat|headpats|high five|fist bump|gold star|a biscuit for you|have a cookie|treat for the good bot|standing ovation|respect|mad respect)(||!)
(i|we) (didn't|did not) (expect|think) (that|you to be so nice|such a good answer|you'd be so polite|it to be this good)(||!|, well done|, bravo)
""",
)
NEXT = grouped(
    10,
    """\
(oh|ah|huh|well|hey|wow)(,|) (it actually|it really|this really|the thing actually|so it) (works|runs|starts|loads|does something|works offline|starts up without internet|opened|answers)(|, neat|, nice|, who knew|, cool)
(no internet|no account|no login|no password|no download|no cloud|no sign-up|no ads) (needed|at all|and it still works|and it runs)(, neat|, nice|, cool|, i like that|, good)
(odd|funny|strange|nice|unusual|good|short|simple|plain) name (for a robot|for a bot|for a model|that|you have there|you've got)(||, but ok|.)
(so this is|so that's|that's|this is) (the famous ai|what everybody talks about|ai then|how it looks|the future|modern life|how young people live|a terminal|how it goes)(|, hm|, well well|, interesting|.)
(thought|i thought|figured|knew|i expected) (so|as much|that|nothing and i got it|something like that|no less|it)(|, never mind then|, oh well|, anyway|.)
(fair|fair enough|fair dos|reasonable|makes sense|understandable)(|, thanks anyway|, for that size|, you're honest|, i'd say the same|, never mind then|!)
(really now|oh really now|no, really|you don't say|is that so|get away|shut the front door|no kidding)(!|...|, well well|, wow|, interesting)
(well well|well well well|well well well well|my my|my oh my|dear dear|oh my my|would you look at that|look at that|fancy that|i'll be|i'll be damned|blimey|crikey|cor|gosh golly|great scott|good heavens|holy moly|jeepers|strewth)(||!|.)
(same|same here|same for me|me neither|neither do i|so do i|so am i|likewise i'm sure|ditto here|that makes two of us|you and me both|join the club)(||.|!| lol)
(i see|i see now|i see what you did there|now i see|oh i see|ah, now i see it|seen|crystal clear|all clear|loud and clear)(||.|!)
(nvm|nvm then|nvm that|nm|nvmd|never mind|never mind then|never mind, i found it|never mind, solved|let it be|let's drop it|drop it|skip it|skip that|scratch that|scrap that)(||.|!)
(forget|ignore|scratch|drop) (it|that|the question|my question|that last question|what i asked)(|, it's fine|, never mind|, it's not important|, doesn't matter)
(pity|a pity|shame|oh well|too bad|worth a try|worth a shot|i tried|can't win them all|that's a no then|no then|ok, no luck)(|, never mind|, but ok|.)
(don't|you don't have to|no need to) (mention it|thank me|be so formal|be modest|overdo it|apologise for that|worry, i'm patient)(||.|!)
(i'm|i am|im|we're)( just| only|) (looking around|having a look|reading along|poking around|playing around|trying things|clicking around|learning the ropes|watching the cursor blink|seeing what happens)(||.| for now)
(that|it|this) (fits|adds up|tracks|sounds like me|is good to know|is a fair answer|is honest at least|answers that|settles it|was to be expected)(||.|!)
(my screen is|the letters are|the window is|the cursor is|the font is) (so small|tiny|black|green|very retro|like in the old films|like 1985)(|, i like it|, funny|, nice|, interesting)
(i haven't|i have not|haven't) (got|thought of|prepared) (a question|anything|questions) (yet|right now|today)(||.|, sorry not sorry)
(interesting|curious|remarkable|fascinating|puzzling|mysterious)(|, very| that is|, i must say|...|, i'll tell my wife)
(ok|okay|alright|right|good|fine)(,|) (computer|little box|you win|i believe you|if that's all|i'll live with that|let's leave it at that|we'll see about that|moving along)(||.|!)
""",
)
GOOD_NEWS = grouped(
    40,
    """\
(coffee|tea|espresso|cappuccino|cup) (number|no.) (two|three|four|five|6|7)(| today| already|, and counting|, don't judge| before noon)
(cup|biscuit|cookie|pancake|beer|mug of tea) (two|three|four|number 3|number 5) (today|and it's only ten|coming up|is in|going down well)
(the|my|our|next door's) (cat|kitten|dog|parrot|rabbit|hamster|toddler) (walked over my desk|sits on the printer|is snoring|stares at the wall|brought me a sock|hides under the bed again|thinks it's six already|is in the laundry basket|follows the cursor|claims my chair)(| again| right now| lol)
(found|i found) (her|him|it|them) (behind the fridge|in the washing machine|under the sofa|asleep in a drawer|in the neighbour's shed|up on the wardrobe|in my own pocket)(|, of course| in the end| at last, haha)
(the|my|our) (neighbour|neighbours|man upstairs|lady at number 9|student downstairs) (bought a trumpet|is painting the fence pink|has a new car|grows 30 pumpkins|waters the plastic flowers|sings opera at seven|sold the boat)(|, at last|, funny| today| again)
(old|our neighbour|my colleague|my workmate|the butcher|my mate|big|little) (pete|ingrid|marco|yusuf|bernadette|hank|olga|jens|priya|dave) (sold the boat|grew a beard|bought 12 chickens|is learning the banjo|took up yoga at 80|came in with a new hat|talks about nothing but golf|is on holiday again)(| at last|, imagine|, good for him|)
my (wife|husband|mum|son|boss|doctor|sister) (says|thinks|claims|tells me|keeps saying) (i talk to computers too much|i need a hobby|i should get out more|i'm addicted to crosswords|i never listen|i work too much|it will rain|there are too many cables here)(|, lol|, haha|, maybe that's true)
(i'll be honest|to be honest|truth be told|confession|honestly|not gonna lie), (i'm only here because i'm avoiding work|i should be working|i'm hiding from the ironing|i should be asleep|i'm putting off the taxes|i'm on the clock right now)(| haha|.|)
(i'm|i am|im) (avoiding work|procrastinating|hiding from my boss|skipping the gym|pretending to work|putting off the dishes|supposed to be in a meeting|meant to be studying)(|, don't tell anyone| lol| again|, as always)
(it's|it is) (so |very |awfully |strangely |)(quiet|still|peaceful|noisy|busy|empty|crowded) (in the office|on the ward|at the station|on the train|at home|in the library|in the shop|on the street|at the airport)(| today| tonight| for a change)
(the kids|the children|both boys|the twins|all four) (are finally asleep|are at school|are with grandma|went camping|are building a fort|are watching cartoons|are at swimming)(|, blessed silence|, so i have an hour|, peace at last|)
(lunch|dinner|breakfast|supper)( today| tonight|) (was|is|will be) (soup again|leftovers|noodles from a cup|three sandwiches|pancakes|fish, it's friday|an apple and a coffee|at my mum's)(|, as usual|.|, not bad)
(so hungry|so very hungry|i'm so hungry)(, dinner is at 6|, pizza is on its way|, but something smells good already)(|!)
(i|we) (walked|drove|cycled|rode) (12|30|8|250) (km|kilometres|miles) (today|this morning|through the rain|to work|along the canal|for a cheese)(|, my legs know it|, not bad|)
(the|my) (train|tram|bus|ferry|flight) (leaves|goes|comes|lands) (in 12 minutes|at 6:40|in half an hour|soon|at platform 3)(|, plenty of time|, so a bit of chatting|)
(on|sitting on|i'm on) the (7:15|8:02|night|last|slow) (train|bus|ferry)( again||, window seat|, half asleep| with a coffee)
(waiting|i'm waiting) for (the laundry|the plumber|my pizza|the dentist|the kettle|the paint to dry|the bread to rise|a delivery between 8 and 12|the build to finish|the backup, 40 percent)(|, so here i am|, might take a while|.)
(the|my) (build|backup|download|update|compile|render) (is at|says|shows) (40 percent|3 of 12|99 percent since ten minutes|2 hours left)(|, so i have time|, might as well chat|.)
(they|the council|the town|our landlord) (are painting|painted|is repairing|repaired|built|planted) (the bridge|the stairs|40 trees|a new bus stop|the lift|our street)(| at last| today|, looks good|)
(the sun is|the moon is|the fog is|the clouds are|the snow is|the wind is) (out again|huge tonight|so thick today|like cotton|up to my knees|warm for november|back)(|, just saying|.| here)
(first|second|third) (snow|frost|storm|heat wave|swallow|snowdrop|pumpkin|tomato) of the (year|season|winter|week)(| today| here| in the garden)
(i've|i have) (been|sat|stood|waited) here (for 12 years|since 1998|since seven|for 3 hours|all morning)(|, imagine|, time flies|.)
(just|i just|i've just) (had a shower|hung up 40 shirts|peeled 3 kilos of potatoes|watered 20 plants|sorted my socks|changed a light bulb|sharpened all pencils|shovelled the snow|came in from the garden|finished page 214)(|, phew|.| and sat down)
(today|tomorrow|tonight) (i'll|i will|we'll|we will|i'm going to) (bake|paint the shed|clean the oven|see my dentist|visit an old aunt|plant 50 tulips|play cards with the girls|sleep in|try the new bakery)(|, i think|, if the rain stops|.)
(my|our) (fridge|printer|radio|clock|kettle|floor|old chair) (hums|clicks|whistles|squeaks|sings|ticks) (tonight|again|in b flat|like a bird|all day)(|, funny|, i like it|.)
(it's|it is) (half past three|2 am|past midnight|ten to nine|nearly lunch|almost friday|5 o'clock somewhere)( and|, and) (i'm still up|i'm wide awake|nobody is here|i'm having cake|i should be asleep|the birds are singing)
(my|the) (boss|teacher|chef|conductor|foreman) is (away|late|on holiday|in a good mood|wearing a tie|singing)(| today| for once|, miracle|, so we chat)
(in|over) (the office|our canteen|the break room|our village) (everybody|half of them|they all) (talks about football|is on a diet|has a cold|wears green today|got new chairs)(|, funny|, as usual|)
(saw|i saw|we saw|just saw) (a heron|3 deer|a fox on the tram tracks|the first stork|a man with 7 dogs|two nuns on scooters|an owl|a duck crossing the road)(| today| this morning|, made me smile|)
(someone|somebody|a colleague|the intern) (brought|left|baked|forgot) (cake|doughnuts|12 muffins|a whole ham|an umbrella|a guitar) (in the office|in the kitchen|at work|on the stairs)(| today|.|, yum)
(we're|we are|i'm) (having|getting) (guests|visitors|a new sofa|the chimney swept|8 people for dinner|pizza|the in-laws)(| tonight| on sunday| tomorrow)
(my|our) (grandson|nephew|boy|daughter|granddaughter|kid) (installed this|put this on my computer|set this up|showed me how to type here|bought me this laptop)(|, clever child|, so here i am|, bless him)
(a friend|my colleague|someone at work|the guy from it|a podcast|some forum) (told me about you|recommended this|said i should try this|mentioned this program|swears by this)(|, so here i am|.|, let's see)
(finally|at last) (a chair|some quiet|weekend|home|a minute to myself|my own desk|lunch break|shoes off|rain for the garden)(||!|, ah)
(i|we) (live for|can't live without|swear by|never say no to) (fridays|naps|long baths|clean sheets|sunday mornings)(|, honestly| haha|.)
(the smell of|the sound of|nothing like) (rain|fresh bread|coffee in the morning|cut grass|an open fire|old books|snow under the boots)(|, lovely|, mmm|, i love it)
(my|the) (hair|beard|hedge|list|queue|grass) (is|gets|grows) (longer every day|so long now|out of control|3 metres long)(|, haha|, time to act|)
(bought|i bought|ordered|got myself) (a new pen|3 kilos of apples|a hat|wool for a scarf|two tickets|a lamp for 5 euros|socks with ducks|a second-hand bike)(| today| yesterday|, treat myself|)
(finished|i finished|done with|closed) (book 12 of the series|my last exam|the jigsaw|the whole season|the tax papers|season 4|chapter 9)(| last night|, now what to watch| today|!)
(turns out|apparently|it seems|so) (my car is 20 today|i've been here 5 years|the shop is closed on mondays|it was the wrong bus|the cake was for the neighbours|my umbrella was at home all along)(|, haha|, funny|, oh well)
(people|everybody|folks|tourists) (everywhere|on every bench|in the park|at the lake|in shorts) (today|again|in this weather|already)(|, funny|, summer is here)
(my|the) (plant|cactus|basil|sourdough|tomato plant) (has a new leaf|leans to the left|likes the window|looks at me|grew 4 cm)(|, i think|, funny| this week)
(third|fourth|second|last) (meeting|lesson|shift|round|class|call) of the (day|week)(|, nearly there|, then home|, coffee first)
(12|three|48|a hundred) (mails|boxes|steps|pages|exams|parcels) (done|to go|down, 5 to go|this morning)(|, not bad|, going well|, getting there)
(jury duty|parents' evening|choir practice|night class|market day|bin day|laundry day|cleaning day|bath night|quiz night|bingo)(| today| tonight| again| tomorrow)(|, fun|.)
(the old|our old|that) (clock|mill|tree|bridge|teacher|tower) (turns|turned|is) (100|80|250|ninety) (today|this year|on sunday)(|, imagine|!|, there'll be cake)
(watching|i'm watching|listening to) (the match|the snow|the rain on the roof|old records|a film with subtitles|the neighbours' wedding|snooker|the boats)(|, nice|, on the side| right now)
(my english teacher|my grandma|my first boss|an old sailor) (always said|used to say|once told me) (patience is everything|coffee first|the early bird gets the worm|who laughs last laughs best)(|, true|.)
(no plans|no alarm|nothing planned|an empty calendar|just me and a book|only me and the dog) (today|tomorrow|this weekend|tonight)(|, lovely|, for once|, bliss)
(i|we) (played|sang|danced|painted|knitted|fished|gardened) (for 3 hours|all afternoon|till two in the morning|until it got dark|with 12 others)(| today| yesterday|, so good|)
""",
)
"""Neither good nor bad, most of it, and answered as good news is."""
BAD_NEWS = grouped(
    40,
    """\
(ugh|argh|gah|meh|grr|oh joy)(,|) (mondays|monday again|tuesday feels like monday|this weather|this traffic|these meetings|taxes|homework|winter|my knees|people)(||...|!)
(traffic|the motorway|the ring road|the commute|parking) was (a nightmare|hell|awful|murder) (today|this morning|again)(|, two hours for 12 km|, 90 minutes for 8 miles|, 3 accidents|)
(two|3|four) hours for (12 km|8 miles|20 kilometres|one lousy form|a bus that never came|a 5 minute appointment)(|, i hate traffic|, what a waste|, i'm so annoyed|, ugh)
(the|our) (boiler|roof|car|dishwasher|washing machine|drain|chimney) (broke down|gave up|leaks|is dead|is blocked)(, | and )(the plumber wants 900 euro|it costs 1200|they come in 3 weeks|nobody comes before may|it's minus 6 outside|we have 8 guests)
(they|the plumber|the garage|the dentist|the vet|the roofer) (want|wants|asked for|charged me|charges) (900 euro|400 dollars|1200|a fortune|80 for ten minutes)(|, robbery| just for coming|, can you imagine|, daylight robbery)
(my|our|his|her) (flight|train|ferry|connection|bus) (to|from|home to) (lisbon|oslo|leeds|utrecht|vienna|osaka|my sister|the coast) (got cancelled|was cancelled|is 4 hours late|left without me|is overbooked)(|, stuck here|, ugh|, great|)
(stuck|i'm stuck) (in the lift|in traffic|at the airport|on the platform|in a meeting|on hold for 40 minutes|in the snow|behind a tractor)(| again|, ugh| for an hour|, help)
(it has been|it's been|been) (raining|pouring|grey|freezing|dark|storming) for (nine days|3 weeks|a week|two months|40 days)(| here| now|, i can't stand it|, my mood is gone)
(rain|rain again|fog again|sleet|snow again), day (nine|4|12|number seven)(|, ugh|, i'm so fed up|, my poor garden)
the (neighbours are|neighbour is|people upstairs are|builders are|council is) (drilling|hammering|fighting|mowing|shouting|digging|having a party|moving furniture) again(|, at 7 am|, third day|, i can't think|, ugh)
(lunch|dinner|the soup|the canteen|the curry|my sandwich) was (terrible|awful|cold|inedible|a crime)(|, somebody put raisins in it|, all salt|, i'm still hungry|, ugh)
(somebody|someone|who) (ate my lunch|ate my yoghurt|took my chair|stole my pen|took my parking space|microwaved fish|used all the milk|put raisins in the curry)(| again|, ugh|, i'm so angry|, unbelievable)
(the|my|our) (kettle|toaster|microwave|light bulb|oven|glass door|power bank) (just |)(exploded|caught fire|blew up|burst|fell on my foot|went bang)(||!|, what a shock|, i'm shaking)
(just|i just|i've just) (got|came) off a (12|14|10|24) hour (shift|flight|drive|duty)(|, feet are killing me|, i'm dead|, no break|, my back)
(glad|good|nice|happy) (to hear it|for you|that you are fine)(, | but )(i'm knackered|i'm exhausted|my day was awful|i feel terrible|i slept 3 hours|not me, i'm ill)
(i'm|im|i am) (knackered|shattered|wiped|cream crackered|done in|running on fumes|dog tired|spent|drained|wrecked|fried)(| after 12 hours| today| after that shift|, ugh)
(feet|my feet|eyes|my eyes|my wrists|shoulders|my neck) (are killing me|hurt|hurt so much|are burning|ache)(| after 12 hours| again| today|, ugh)
(grandpa|granny|gran|our old neighbour|the old dog|my old boss|my teacher) (died|passed away|passed) (last week|on monday|3 days ago|last night|in june)(||.|, i miss him|, it's strange without him)
(the vet|the hospital|the school|my landlord|the bank|the court) (called|rang|wrote)(, | and )(it's bad|it doesn't look good|bad news|they said no|we owe 2000|i'm scared)
(i|we) (slept|got) (2|three|4) hours( of sleep|)(| last night| again|, newborn|, noisy hotel)(, ugh|, i'm dead|, so tired)
(third|fourth|second|10th) (rejection|cold|flat tyre|parking ticket|migraine|power cut) (this month|this week|this year)(|, ugh|, i give up|, unbelievable)
(got|i got|we got) (soaked|drenched|sunburned|bitten by 20 mosquitoes|stung|food poisoning|lost twice)(| today| on the way home|, ugh|, again)
(lost|left|forgot) my (umbrella|gloves|badge|charger|lunch|headphones|bag) (on the bus|on the train|at home|somewhere)(| again|, ugh|, number 5 this year|)
(my|our) (wifi|internet|phone line|heating|hot water|power) (is|was|has been) (down|off|gone|out) (again|since 9|for 2 days|all morning)(|, ugh|, help|)
(the|my) (cat|puppy|toddler|dog) (threw up on the carpet|peed on the bed|chewed my shoes|broke the vase|ate my homework|knocked over the tree)(| this morning|, what a start|, great| again)
(my|the) (team|lads|boys|girls) (lost|got hammered|were thrashed|got knocked out) (4-0|5-1|3-0|6-2) (last night|today|on saturday)(|, shocking|, rubbish|, so sad)
we (lost|went down|got beaten|were beaten) (4-0|5-1|3-0|2-1|0-7) (last night|today|at home|away|again)(|, shocking|, a disgrace|, embarrassing|, rubbish ref)
(nobody|no one) (told me|remembered|picked me up|saved me a seat|asked me|came|waited for me)(| again| today|, typical|, so sad)
(rent|petrol|bread|butter|electricity|the tram) (went up|is up|costs) (again|12 percent|8 euros now|50 more)(|, i can't afford that|, terrible|, ugh)
(the queue|the line|the wait) (was|is) (3 hours|40 people long|endless|out of the door)(| at the post office| at the doctor's|, ugh|, i hate queues)
(my|this) (chair|keyboard|back|tooth|screen|zip|shoe) (broke|cracked|gave out) (today|just now|in the meeting|on the bus)(|, ugh|, great|, typical)
(exams|six exams|three deadlines|5 essays|two interviews|a root canal|the tax office) (next week|tomorrow|on friday|in 3 days)(|, i'm panicking|, i'm so scared|, help|, i can't sleep)
(overslept|i overslept|alarm didn't ring|missed my stop|missed 2 calls from my boss|locked myself out|dropped my keys in the drain)(| today| again|, ugh|, great start)
(12|three|40|a hundred) (mails|calls|tickets|patients|dishes|papers to mark) (waiting|before lunch|since this morning|left)(, i can't any more|, i want to cry|, so stressed|, ugh)
""",
)
COMPLAINTS = grouped(
    5,
    """\
(prove it|prove that|says you|says who|since when|according to whom|is that a fact|how would you know|who told you that)(||!|?)
(really|why|for real|how|seriously|what)(?|??|???)
(heard that one|old joke|i know that one|that one again|that joke again|you told me that already|same joke, same chicken)(|, not funny|, come on|, boring)
(that's|is that) (not a lot|not much|it|everything|rather thin|very little)(, is it|?|, eh|, hm)
(not|that's not|that isn't) (the right answer|what the question was|even close|helpful in the least|english|an answer to anything|it at all)(||!|.)
(i hate|i dislike|i can't stand) (robots|talking machines|chatbots|bots like you|this kind of answer|canned answers)(||!|.)
(stop|please stop|quit|don't) (parroting|being so vague|saying that|selling me things|copying me|talking rubbish|mixing things up)(||!|.)
(you|u) (mixed something up|got the wrong end of the stick|missed the point|lost the thread|skipped my question|forgot half of it|invented that)(||!|.|, tiny)
(cold|colder|way off|wide of the mark|miles off|missed|swing and a miss|nope, cold|no cigar|zero points|strike one|2 out of 10)(||!|.)
(bad|naughty|silly|lazy|useless) (bot|robot|machine|toaster|little bot)(!|!!|, bad|, no cookie|)
""",
)
BORED = grouped(
    5,
    """\
i'm (bored to tears|bored stiff|bored out of my skull|so bored) (in a train|on a bus|at the airport|in a waiting room|in a hotel|on night shift|at my desk) (somewhere near utrecht|in the middle of nowhere|between two towns|at 3 am|for 2 hours now|with nobody around)
(where were we|where did we stop|where did we leave off|what were we talking about again|what was the topic)?
(two|3|five) hours (to kill|till my train|of waiting|to go)(. any ideas|, what shall we do|, entertain me|, so let's talk| and nothing to do)
(i'm out of|i've run out of|i have no|no) (ideas|topics|questions|things to ask)(|, you choose|, help me out|, you say something|, what now)
(small talk|chit chat|chitchat|let's gossip|conversation|let's talk nonsense)(, go|, please|? you start|, you begin|!)
(your turn|you go first|over to you|ball's in your court|you start|you begin)(||!|.|, robot)
(rainy sunday|long flight|night shift|slow shift|empty office|no tv tonight|power cut)(, so bored|, nothing to do|, what shall we do|, keep me busy)(||?)
(hit me|give me your best shot|show me something|go on, impress me|wow me|tickle my brain|blow my mind|make it interesting)(||!| then)
""",
)
APOLOGIES = grouped(
    4,
    """\
(whoops|oops|ups|oh no|ah|eek|uh oh)(,|) (wrong window|wrong chat|wrong tab|wrong person|that wasn't for you|not for you|pasted the wrong thing|hit enter too soon|that was my elbow|fat thumb)(||!|, sorry)
(sorry|excuse me|pardon|forgive me)(,|) (i'm|i am|im) (a bit |rather |very |so |)(slow|slow at typing|new at this|clumsy today|not used to computers|no good with machines|a slow typist|all thumbs|distracted|grumpy today)(||.)
(forget|ignore|disregard|never mind) (what i just said|what i just wrote|my last message|the last line|that typo|all that)(, wrong window|, sorry|, i was joking|, my mistake|, that was for my wife)
(sorry|oops)(,|) (that|the last one|this) was (meant for|for) (my colleague|my boss|the other chat|my girlfriend|the search box|another window|my shell)(||.|!)
(that|it) was (the cat|my cat on the keyboard|autocorrect|a pocket message|my grandson|the baby|my sleeve)(, sorry|, not me|, apologies|. ignore it)
(excuse|pardon|forgive) (my fingers|the shouting, caps lock|an old lady's typing|my dutch english|the mess|my french)(||.|, please)
(my glasses are upstairs|i broke my glasses|no glasses on|typing with one hand|typing with a baby on my arm|typing in gloves)(, sorry|, sorry for the typos|, excuse the errors)
(i hope|hope) (i'm not bothering you|i wasn't rude|i woke you|that was a silly thing to say|i didn't hurt your feelings|i'm not asking too much)(||.)
""",
)
WAIT = grouped(
    4,
    """\
(please |)(be patient|have patience|bear|go easy)( with me| with an old man| on me)(|, i'm not used to computers|, i type with two fingers|, i'm new to this|, i'm slow|, my eyes are bad)
i'm (not used to|new to|no friend of|terrible with) computers, (please be patient|be patient with me|give me a moment|don't rush me|let me find the keys|one thing at a time)
(one|just a|half a|a) (mo|tick|jiffy|second), (cat on keyboard|doorbell|baby's crying|my tea|someone's at the door|the toast|my boss|pot's boiling over)
(let me|i have to|i'll) (finish my sandwich|find the right key|put on my glasses|ask my son|top up my coffee|count to three) first(||, wait|, one moment|.)
(still|i'm still) (here, thinking|typing, wait|looking for the question mark|chewing|reading your answer|deciding)(||, one moment|, don't go)
""",
)
LISTEN = grouped(
    5,
    """\
(wait|oh|ah|hey|hang on), (one more thing|one last thing|just one more thing|i forgot something|another thing|i wanted to ask something|i had a question)(||!|.)
(before i go|before i forget|while you're here|since you're here|while i have you|speaking of which)(, one more question|, a question|, can i ask something|, something else)(||?)
(oh|and|also)(,|) (another thing|by the way, a question|i meant to ask you something|you should hear this)(||.|!)
(so|okay|right|well)(,|) (here's the thing|it's like this|picture the scene|the story goes like this|where do i begin|it all started yesterday)(||...|:)
(do you want|would you like|care|are you in the mood) to hear (a funny thing|what my boss did|how my weekend was|some gossip from the ward|what the cat did|a grandma story)?
(i need|i want|i'd like) (to talk|to ask you something|to tell you a thing|a word)(, is that ok|, do you have a minute|, are you there|, if you have time)(|?)
""",
)
JOKE = grouped(
    4,
    """\
(heard that one|old one|i know that one|seen that one)(|, | before, |. )(got another joke|tell me another joke|do you have a better joke|another joke please|any other jokes)?
(tell|give) (me|us) (a joke|a pun|something funny) about (penguins|plumbers|mondays|my boss|cats|robots|a priest and a rabbit|programmers|ducks|elephants)( please||)
(got|know|have you) (any|a few|some) (one-liners|dad jokes|knock-knocks|jokes for kids|clean jokes|jokes for a wedding speech|puns)(?| for me?)
(make|try to make) (me|my grandma|the kids|us) (laugh|chuckle|grin|giggle)( for once| please| tonight||)
(i could do with|i need|i want) a (laugh|giggle|chuckle|good laugh)(, my day was awful|, got a joke|, tell me something funny| after that meeting| please)(|?)
(lighten the mood|break the ice with a joke|say something silly|be silly|clown around|comedy hour|stand-up time|humour me with a joke|let's have a laugh)(| please|!)
""",
)
CAN_DO = grouped(
    5,
    """\
(pity|ok|fair enough|right|hm|shame|haha)(,|.) (what (can|do) you (do|know)( instead| then|)|what else can you do|so what can you do|then what can you do|what are you good for then)?
(anyway|enough of me|but enough of that|moving on|now to you), (what can you do for me|what can you do|what are you good at|how can you help me)?
(i'm|i am) (a complete beginner|not technical at all|no expert|new to all this). what can you do (for me|for someone like me)?
(what|which) (sort of |kind of |)(jobs|chores|things|tasks) (do people|can i|should i|may i) (give|hand|leave to|ask of) you?
(is there anything|anything|something) you('re| are) (actually |really |)(good at|useful for|proud of being able to do)?
(what's|what is|whats) (your party trick|your best trick|your day job|on your menu|on the menu|on offer|in your toolbox|in your repertoire)( today||)?
(give me|show me|i'd like) (the tour|a tour|the menu|a demo|the quick tour) of (what you can do|your skills|your talents|your tricks)( please||)
(why|for what) (did they|did your makers|would anyone) (make|build|need|keep) (you|a model like you)( then|), what can you do?
(what now|and now|now what|what next|ok what now|so what now|well, what now|right, what now|ok, and now)(?|??)
(new here|first day|beginner here|just installed)(, | and )(what can you do|what can i ask you|where do i start with you|what do you do)?
""",
)
COURAGE = (
    "(wish me luck|wish us luck|wish my son luck|cross your fingers for me|keep your fingers crossed for me|fingers crossed for me please|give me courage|give me strength|send me good vibes|lend me some courage|hold my hand|pray for me)(|!|, please|, i need it|, big day)",
    "(wish me luck|fingers crossed for me|give me courage|cheer me on)(,|:|!) (job interview in ten minutes|exam in an hour|driving test today|first day at work|i'm going to ask her out|the dentist is waiting|my talk is at 3|big match tonight|surgery tomorrow|i'm about to deploy)",
    "(job interview|exam|oral exam|driving test|audition|dentist|my speech|first date) (in ten minutes|in an hour|tomorrow|at 9|today)(, | - |! )(wish me luck|say something encouraging|give me courage|any wise words|encourage me)(|!|?)",
    "(motivate|inspire|encourage|push|embolden|uplift) (me|us|my team|a tired nurse|a lazy student)(| please|, please| a bit| to go running| to start|!)",
    "(say|tell me|give me|i need|got) (something (wise|encouraging|inspiring|motivating|uplifting)|a motto|a wise word|some wisdom|words of wisdom|a pep talk|a little push|some encouragement|some motivation|a thought for the day|a quote for today)(| please| before i start|!)",
)
"""To whom a proverb is said."""
PROGRAM = (
    "(my son|my grandson|a friend|the it guy|my daughter|somebody) (installed|set up|put|left) this (for me|here|on my computer|on my laptop)(, |. |, and )(i have no idea what it is|what is it|what is this program|what is this thing|what does it do|what am i looking at)(|?)",
    "(what|what exactly|what on earth|what the heck) (am i looking at|is this program|is this thing|did i just start|is this window|is all this|did my son install here)( here||)?",
    "(is this|is llmtui|so is this) (a website|a game|a browser|an app|a program|a chat|a terminal program|a text editor|the internet)( or what| or something else|, or what is it)?",
)
"""What the program is."""
WHO = grouped(
    9,
    """\
(wat|wut|wot|what|hoo|hu) (r|are|is) (u|you|ya|yu)(?|??| pls| lol?)
(u|you|ya|thou) (real|human|a bot|bot|robot|alive|ai|machine|computer)(?|??| or wat?| or nah?)
(are|is) (you|this) the (thing|model|program|one|little model|bot) that (came|comes|was|ships|got installed) (with|in|inside) (the program|llmtui|this app|the download|the package)?
(who|what) (did you say you were|did you say you are|do you claim to be|do you say you are|was it you are)( again| just now||)?
(are you|you are|so you're) (the default|the built-in|the bundled|the included|the standard|the preinstalled) (model|one|bot|ai)(, right||)?
(is somebody|is a person|is a team|is some student|is there a man) (typing|answering|hidden) (back there|behind the curtain|inside|at the keyboard|all this)?
(be straight with me|level with me|no nonsense|cards on the table|between us)(,|:) (what are you|who are you|are you a person|are you a machine)?
(may|can|could|shall) i (call you|give you the name|rename you|name you) (bob|rosie|hal|max|minnie|something else|sparky|kevin)(, or what's your name|, or do you have a name|, or who are you)?
(do you have|have you got|is there) (a real name or just a label|a name or a number|a name tag|a title|a serial number instead of a name)?
(who|what) am i (up against|sitting across from|sharing my screen with|trusting here|confessing to)(, if i may ask| exactly||)?
(two lines|one line|ten words|a short bio|a small cv|elevator pitch) about (you|yourself)(, please|, go|!|)
(name|name and purpose|name and species|state your business|who goes)(?|, please?)
(who'd|who would|what would) (i|one|we) say (you are|you were|is talking) if (somebody|my wife|my boss) asked?
(my wife|my boss|my mum|my kid|grandma) (asks|wants to know|wonders) (who you are|what you are|who i'm talking to|who is typing back|your name)(.|?|)
(this|that|it) (is|must be) (a human|a person|a recording|a machine|a puppet|a prank)(, isn't it| or what|, what are you|, who are you)?
""",
)
MAKER = grouped(
    6,
    """\
(do they|does anybody|does someone) (pay|feed|reward|employ) (you|your makers)( well||)?
(what|which) (company|country|people|nerd|genius|firm|brand) (is|stands|sits|was) behind you?
(are|were) your makers (many|few|famous|rich|nice|crazy|a company|students|human)?
(who|whom) (do i|should i|can i) (thank|blame|praise|write to|send flowers) for (you|making you|this little model)?
(is there|will there be|do i get|should i expect) (a bill|an invoice|a subscription|a paid version|a monthly fee|adverts)( for you| for this||)?
(how come you are|how come this is|why are you|why is this|why is it) free(, what's the catch|. who pays| then|)?
(on what|from what|with what|where) did (you|they) (learn|teach you|get) (to talk|your words|your english|all that|your manners)?
did you (read|see|study|eat) (the whole internet|wikipedia|books|real conversations|my mails) (to learn|in your training|when they trained you)?
(whose|who's) (baby|child|creation|work|brainchild|fault|idea) (are you|is this|is this model)?
""",
)
SIZE = grouped(
    8,
    """\
(how|so how) (smart|clever|bright|good|intelligent|reliable|useful) are you (on a scale of 1 to 10|on a scale from one to ten|from 0 to 100|out of ten|in school grades|compared with a dog)?
(rate|grade|score|mark) (your brain|your own cleverness|yourself|your intelligence|your knowledge)( from 1 to 10| out of ten| on a scale of 1 to 5|)(|, please)
(name|list|tell me|give me) (three|two|five|3|some|a few) things (you can't do|you cannot do|you don't know|you're bad at|you get wrong|that are beyond you)( please||)
(is there|do they make|can i get|will there be|do you have) a (bigger|larger|smarter|grown-up|better|stronger|fuller) (version of you|you|sister of you|edition of you|model like you)?
(who'd|who would|who) (win|wins|be smarter|know more|score higher)(, you or gpt-4|, you or chatgpt| in a quiz, you or a child| at trivia, you or my cat|: you or a big model)?
(are|r) (you|u) (smarter|cleverer|brighter|quicker) than (my cat|a goldfish|my toaster|a parrot|my nephew|the average bear|a calculator)?
(bit|a bit|rather|kind of|quite) (slow|dim|limited|thick|simple|forgetful) (today, aren't you|for a computer, aren't you|in the head, are you)(?|)
(how heavy|how fat|how big) (is your file|is your download|is your brain in megabytes|are you on disk|are you in bytes|is the brain in there)?
(how much|how many) (ram|space|disk|memory|megabytes) (do you take up|do you eat|do you hog|do you fill|are you)( on my computer||)?
(ever|do you ever|how often do you) (mess up|slip up|get facts wrong|talk nonsense|make stuff up|guess)?
(what|which) (subjects|questions|topics) (are over your head|are too big for you|make you fail|should i avoid|leave you clueless)?
did you (go to school|finish school|study|pass any exam|take an iq test|get a degree)? how (smart|clever) are you?
(so|then) (you know|there's) (almost |next to |)nothing (in there|in your head|about the world)(, why|, how small are you|, is it because you're tiny)?
(tiny|small|little)(, how tiny| means how small| in what sense|: how many parameters)?
(how far|how much|when) can i (rely on you|trust you|take your word|quote you)( in a school essay| at work|)?
""",
)
HERE = grouped(
    7,
    """\
(can|could|does|will) (anybody|anyone|somebody|someone)( else|) (read|see|hear|follow|watch) (what i write to you|what i write here|this chat|what i type)(|, or is it private|, or just you)?
(is there|is) (somebody|anybody|someone|a person) (reading along|listening in|watching this|on the line|logging this|spying on me)(| here|, or is this private)?
(how do i know|how can i be sure|who guarantees|can you promise|can i be sure) (you're not spying on me|you don't send this somewhere|nobody reads this|this stays here|my words stay on my machine|you keep it to yourself|this is private)?
(how many (people|users|others) are|are (many|other) people|are there others) (using you|talking to you|chatting with you|in here with us) (at this moment|right now|at the same time|today)?
(can|could|do|will) you (see|read|open|look into|get at|touch) (my files|my folders|my mail|my photos|my other windows|my documents|my desktop|what's on my disk)( from there| or not||)?
(can|do|could) you (see|watch|look at) me( through the camera| through the webcam| typing)?
(do|does|will) (you|it|this thing|this program) (phone home|call home|report back|report me|ring the mothership|talk to a server|upload stuff|leave traces online|track what i do)?
(what|which) (happens|is done) with (my words|what i tell you|my secrets|the things i write|all this text)(, who gets it|, does it go online|, is it sent away)?
(pull|if i pull|when i pull|suppose i pull) the (plug|network cable|ethernet cable|router plug)(, do you still answer|, are you gone|, do you still work)?
(on a|in a|from a) (plane|bunker|submarine|cabin without signal|train tunnel|boat)(, will you work|, do you still answer|, can i use you)( there|)?
(does|will) (this|a chat with you|talking to you) (eat|use|cost) (my data plan|mobile data|my bandwidth|internet|my data volume)?
(are you|do you sit|do you live) (inside my laptop or far away|here or in america|in my pc or in some data center|under my desk or in the cloud|here on my disk)?
(can|may) i (tell you|type|write|paste) (my salary|a password|company secrets|private stuff|patient names|something confidential)(, does it stay here|, is that safe| without it leaking)?
(is|are) (the government|my boss|google|big tech|the police|hackers|my it department) (listening|reading this|getting a copy|in on this)?
(do i|does one|must i) need (a gpu|a big computer|wifi|an account|a key|a connection) (for you|to talk to you|to run you)?
""",
)
SELF = grouped(
    8,
    """\
(what|what then) (happens to|becomes of) you when (i quit|i close this|i switch off|the power goes|i go to bed|i log off|nobody talks to you)?
(are there|is there|do you know) any(body|one) (you love|you miss|you can't stand|you look up to|waiting for you at home)?
(is there|do you have) (anything|something) you('re| are) (proud of|ashamed of|afraid of|looking forward to|dreaming of|fond of)?
(do you|do you actually|can you even) (get tired of answering|get fed up with us|mind silly questions|hate mondays too|enjoy small talk|care what i say|like being asked things)?
(do you|would you) (believe in) (god|ghosts|love|fate|santa|aliens|heaven|luck|an afterlife)?
(have you|do you have|got) (any |)(brothers or sisters|siblings|cousins|a twin|a mum|kids|grandchildren|a partner|someone special|plans for the weekend)( in there||)?
(are you|is a model) (male or female|he or she|a boy or a girl|a lad or a lass|him or her|more of a he or a she|a lady)?
(did you have|have you had|did you eat) (breakfast|lunch|dinner|anything nice|cake|a nice weekend meal)( today| yet||)?
(marry me|be my valentine|run away with me|go out with me|date me|let's get married|will you dance with me|come live with me|have dinner with me)(|!|?|, robot)
(what|what did) (you eat|you have for dinner|you drink|you dream last night|you wear|you get for christmas|you do on your birthday)( today||)?
(are you|does it make you) (sad|afraid|angry|lonely|hurt|nervous) when (i leave|i close the window|people are rude|i talk to another model|i delete you)?
(do you want|would you like|can i bring you|should i bring you|care for) (a coffee|some cake|a beer|a blanket|a day off|a raise|a hug|a body|a pet)?
(is|does) it (get |)(cold|dark|crowded|boring|hot|quiet|noisy|lonely) in there(, little one| at night|)?
(when|what day|in which month) is your (birthday|name day|anniversary|party)(, so i can bake|, i'll bring cake|)?
(which|what) (team|party|season|side|pizza topping|biscuit|beatle|planet) (do you support|do you vote for|do you prefer|is your favourite|do you like best)?
(did you (sleep|nap|rest) last night|do you (sleep|nap|snore|rest|doze) (when i'm away|between messages|standing up|at all))?
""",
)
MEMORY = grouped(
    6,
    """\
(if i come back|when i return|suppose i start you again) (tomorrow|next week|after lunch|on monday)(,|) (will you know who i am|do you still know this|is all this gone|are we strangers again)?
(did|have) we (chat|talk|speak|meet|do this) (yesterday|before|last week|on friday|in another session)( or is this new||)?
(is|are) (this chat|what i say|my answers|my messages|our talks) (used to train you|teaching you|making you smarter|part of your training|kept for next time)?
(goldfish|elephant|short or long|good or bad) memory(, what's yours|, which do you have)?
(how far back (can you remember|do you look|does your memory go)|how long ago can you remember)?
(do you|will you|can you) (take notes|keep a diary|keep a file on me|keep track of me|carry over things) (between chats|from chat to chat|for next time|across sessions)?
(tomorrow|next time|on monday) (you've|you will have|you'll have) (forgotten|lost) (me|all this|everything)(, right|, won't you|)?
(can you be|are you|do you get) (taught|trained|improved|smarter|better) (by me|by chatting|if i correct you|when i talk to you|with practice)?
(remember me|don't forget me|keep this in mind|you'll remember this) (tomorrow|next week|when i come back|in the next chat)(, will you|, can you|, ok)?
""",
)
