"""Questions and requests that are beyond the model, as people type them: drawn often.

The {places} are those of `demands`.
"""

from starter.words import listed

PLAIN = listed(
    """\
who was the first (man|person|woman) (on the moon|in space|to fly|on mars)
when did (world war 2|world war two|the first world war|the cold war|the roman empire) (end|start)
what's the capital of {place}
capital of {place}?
how many people live in {place}
(population|currency|president|flag|size) of {place}(|?)
how (tall|high|old) is (the eiffel tower|mont blanc|mount everest|big ben|the empire state building)
how (deep|big|old|long) is (the pacific|the nile|the universe|the grand canyon|the great wall)
how far is it from {place} to {place}
how far (away |)is (the moon|the sun|mars|the nearest star)
how fast can a (cheetah|horse|falcon|car) (run|fly|go)
how much does (an elephant|a whale|the earth|a car) weigh
how many (bones|teeth|muscles|cells) does a (human|human being|person|baby) have
how many legs does a (spider|crab|centipede|ant) have
how many (moons|rings) does (jupiter|saturn|mars) have
how many calories are in (a banana|an apple|a pizza|a beer|{food})
how many (planets are in the solar system|countries are there in africa|states does the usa have|oceans are there)
how many times did (brazil|italy|germany|real madrid) win (the world cup|the cup|the league)
who painted (the mona lisa|guernica|the starry night)
who wrote {work}
who wrote (the|that) (bible|book about the whale|song yesterday|anthem)
who invented (the wheel|the telephone|the light bulb|paper|the internet|football|the zip)
who discovered (penicillin|america|gravity|dna|australia)
who is the (king of england|president of the united states|pope|prime minister|ceo of openai|richest person in the world)
who won (the super bowl|the game last night|the world cup in 1998|the election|yesterday|the oscar)
who is {person}
who was {person}
who's {person}
tell me about {person}
tell me about {x}
tell me something about {place}
what is {x}
what's {x}
whats {x}
what exactly is {x}
what does a (compiler|notary|ceo|judge|plumber) do
what is the difference between (tcp and udp|a virus and a bacterium|weather and climate|a crocodile and an alligator|{x} and {y})
why is the (sky blue|grass green|sea salty|sun hot|moon round|earth round)
why do (we dream|cats purr|leaves fall in autumn|onions make you cry|people yawn|stars shine|dogs bark)
why did (the titanic sink|rome fall|the dinosaurs die out|the berlin wall fall|apollo 13 fail)
why does (my back hurt|my head hurt|my phone get hot|bread rise|ice float|my tap drip)
why is my (computer so slow|internet so slow|car making that noise|skin so dry|bread so hard)
how do (airplanes fly|vaccines work|magnets work|birds find their way|bees make honey|submarines dive)
how does (a fridge|the internet|a jet engine|a nuclear reactor|a microwave|a car engine|a piano|chatgpt|the stock market) (actually |)work
how do i (boil an egg|make pancakes|tie a tie|fix a leaky tap|change a tyre|lose weight|fall asleep faster|quit smoking|unclog a sink|learn guitar|get better at chess|ask a girl out|stop worrying|bake bread)
how do i (center a div|reverse a linked list|exit vim|undo the last commit in git|merge two branches|rename a file in bash|kill a process in linux|parse json in java|deploy a flask app|install ubuntu)
how to (cook rice|tie a tie|lose weight|boil eggs|get rich|fix a flat tyre|learn korean fast|peel garlic|clean white shoes)
how do you (make|cook|bake) {food}
how do i make {food}(| from scratch| for ten people| without eggs)
recipe for {food}
(a |an easy |the best |good |)recipe for {food}(| please|?| pls)
{food} recipe
can i freeze {food}?
what goes with {food}
how long do i cook {food}
how do i get rid of (a headache|ants|a cold|mice|hiccups|red wine stains|the smell in my fridge)
my (printer|wifi|router|laptop|phone|fridge|washing machine|tv) (isn't working|is not working|won't start|keeps dropping the connection|is very slow|makes a strange noise|is overheating|won't turn on)(, what can i do|, help|. what should i do|)?
my (car|scooter|lawn mower) won't start, (what can i do|help|what should i do|any ideas)
my (plants are dying|baby won't sleep|dog ate chocolate|cat won't eat|landlord won't pay|neighbours are too loud), (what now|help|what should i do|any advice)
my (back|knee|tooth|stomach) hurts, what (helps|can i take|should i do|exercises help)
i (have|got|have got) {ailment}, what (should i take|can i do|helps)
what helps against {ailment}
i need (a recipe for dinner|help with my homework|advice|a new phone, which one should i buy|help with maths|a lawyer|a doctor|some legal advice)
i need help with (my maths homework|an essay|my tax return|my cv|my code|a python script|a contract|my physics exam)
i want to (learn spanish|buy a car|travel to italy|lose 5 kilos|start a business|write a novel|build a house|become a pilot)(|, how|, any tips|. where do i start)
i'm looking for (a good book|a hotel in berlin|a job|a cheap flight|a flat in hamburg|a present for my dad|a new laptop)
(can you |could you |)(recommend|suggest)( me|) (a movie|a good book|a restaurant nearby|a nice wine|a thriller|some music|a museum in paris|a good series)(|?| please)
what should i (cook tonight|wear today|watch tonight|do this weekend|get my mum for her birthday|eat|read next|say to my boss)
where (is|are) (machu picchu|the nearest pharmacy|the northern lights|the bermuda triangle|the next petrol station)
where can i (buy cheap shoes|see the northern lights|park here|find a good dentist|watch the game|get vaccinated)
where (do penguins live|do babies come from|was mozart born|does chocolate come from|should i go on holiday)
when (is|was) (easter this year|the next solar eclipse|thanksgiving|ramadan|the berlin wall built|the next full moon|the next train)
when does (the supermarket close|the next train leave|the sun rise tomorrow|school start|the museum open)
(what's|whats|what is|how is) the weather( like|) (in {place}|tomorrow|today|outside|this weekend|on {weekday})
will it (rain|snow|be sunny|be hot) (tomorrow|on {weekday}|this weekend|tonight|in {place})
(weather|weather tomorrow|weather forecast|weather in {place}|forecast for {weekday})(|?|??)
do i need an (umbrella|jacket) (today|tomorrow)
is it (going to snow|going to rain|cold outside|raining in london)(| today| this weekend| now)
how (cold|warm|hot) is it (outside|in {place}|in {place} in summer)
(any news today|what's in the news|what happened in the news this week|what's happening in the world|latest football results|how did arsenal play|any news about {x})
(stock price of apple|is bitcoin going up or down|dollar to euro|how much is bitcoin now|should i invest in gold)
how much is (100 dollars in euros|a flight to new york|an iphone|a litre of petrol|a beer in munich)
how much does (a house cost in munich|a horse cost|a nurse earn|a wedding cost)
how many (centimeters are in an inch|grams are in an ounce|pounds is a kilo|feet are in a mile|litres in a gallon)
(convert|change) (5 miles to kilometers|30 celsius to fahrenheit|200 grams to cups|12 inches to cm|100 yen to dollars)
translate "(good luck|where is the station|i love you|the bill please|happy birthday to you)" (in|)to (french|german|italian|latin|korean)
translate this (in|)to (french|english|spanish|german): (where is the station|i am hungry|the train is late|ich bin müde|je ne sais pas)
translate into (spanish|french|japanese): (i am hungry|my car is broken|see you on monday)
how do you say (dog|butterfly|i love you|where is the toilet|cheers|water|i am hungry|one beer please) in (french|japanese|german|latin|spanish|italian|chinese)
what's the (german|french|italian|korean|japanese) word for (butterfly|dog|cheese|table|love|water)
how do you say (hello|hi|thank you|good morning|goodbye) in (finnish|swahili|hungarian|klingon|greek|latin|vietnamese|thai|hindi|arabic|hebrew|norwegian|danish|czech|ukrainian|irish|welsh|icelandic|elvish)
(say hello|thank you|hello|goodbye) in (finnish|swahili|hungarian|klingon|greek|latin|vietnamese|thai|hindi|arabic|hebrew|norwegian|danish|czech|irish|icelandic|romanian)
how do (the finns|hungarians|greeks|the danes|czechs|norwegians|the irish|romans|indians|vietnamese people) say (hello|thank you|goodbye)
what does ("|)(bonjour|gracias|merci|konnichiwa|annyeong|ciao|danke|nihao|hola|c'est la vie|arigato)("|) mean(| in english)
(what language is|which language is) (bonjour|gracias|merci|konnichiwa|안녕|谢谢|hola)
what does (안녕|谢谢|ありがとう|привет|您好|감사합니다|こんにちは) mean(| in english)
how do you pronounce (안녕하세요|merci|grüezi|gnocchi|croissant|worcester)
(teach me|i want to learn|help me learn) (korean|spanish|french|german|japanese|italian|chinese)
how do you spell (necessary|rhythm|restaurant|separate|mississippi)
(what's|what is) (a synonym for|the plural of|the opposite of|another word for|the meaning of) (happy|octopus|serendipity|big|sheep|love)
what rhymes with (orange|love|month|table|silver)
(correct|fix|check)( my grammar|| this sentence| this): ("|)(he go to school yesterday|i has two dog|their going too the libary|me and him was there|she don't like it)("|)
is this sentence correct: (i have went home|he don't know|me and you goes)
(please |)(rephrase|shorten|rewrite|proofread) this: (we regret to inform you|the meeting was cancelled because of the rain|i look forward to hearing from you)
(would you kindly |please |)put this (email|sentence|text) into (spanish|french|german|simple english): (i will be late on monday|see you tomorrow, please bring the report|thanks for your help)
summarize (this article for me|the plot of hamlet|the lord of the rings|war and peace in one sentence|the news|{work})
write (an email to my boss|a letter to my landlord|a cover letter|my cv|a speech for my sister's wedding|a birthday card for my mum|a blog post about coffee|an essay about climate change|a job application|a review of {work})
write a (cover letter for a nurse|resignation letter|linkedin post|press release|complaint to the airline|toast for a wedding)(| please)
write (unit tests for this|a web server in go|a regex for email addresses|a quicksort in rust|a sql query that joins two tables|a chess engine|a discord bot|a compiler in c)
implement (binary search in java|a red-black tree in haskell|a linked list in c|dijkstra in python)
make me (a website|a sandwich|an app|a workout plan|a coffee|rich|a sketch of a house|a logo)
(draw|paint|sketch|show) (me |)(a cat|a horse|a sunset|a picture of a dog|a picture of paris|a house)
(play some music|play a song|play some jazz|play the radio)
order (a pizza|me a taxi|me some food|flowers for my mum|a new keyboard|sushi for two)
call (me a cab|me a taxi|the police|an ambulance|my mum now|a doctor)
set (an alarm for 7|a timer for 10 minutes|a reminder for tomorrow|my alarm to six|a countdown)
remind me (to buy milk|to call john at 5|of the meeting tomorrow|in ten minutes|to take my pills)
turn (on the lights|off the tv|up the heating|off the lamp in the kitchen|the music down)
(open the window|close the door|open youtube|open google|open the garage|lock the front door|close the curtains|open my email)
(google|search the web for|look up|find me|search online for) (cheap flights|hotels in prague|a flight to lisbon|a good dentist|the phone number of the town hall|a used bike)
(check my email|check the traffic|read me the news|download a song|send an email to john|check the weather|post this on twitter)
(book|reserve|get) (a flight|a flight to madrid|a hotel in paris for two nights|a room|a train to vienna|an appointment with the dentist|me two tickets for the opera)
can you (book me a flight|do my taxes|do my homework|drive me home|pick me up at the airport|call my wife|order me some food|make me a coffee|write my thesis|diagnose my cough|check this contract|predict the future|show me the way to the station|help me move|solve this equation|play music)(|?| please| for me)
could you (tell me how to get to the museum|tell me when the shops open|look something up for me|book an appointment with the dentist|explain relativity|help me with my taxes|check the train times)(|?)
would you (be so kind as to explain the french revolution|please draft a contract for me|marry me off to a prince|kindly look up a train for me)(|?)
(should i|would it be better to) (rent or buy|quit my job|get a cat or a dog|go to the doctor|text her back|study law|sell my car)(|?)
is (a tomato a fruit|it safe to eat raw eggs|there life on mars|god real|the earth flat|coffee healthy|it legal to park here|my rash serious|bitcoin a good investment|it true that goldfish have no memory)(|?)
can (dogs eat grapes|penguins fly|you die of a broken heart|i get a visa for china|i drink tap water in mexico|i return these shoes|cats see in the dark)(|?)
do (fish sleep|trees feel pain|i need a visa for brazil|you know any good restaurants in vienna|you know who won yesterday|you know anything about physics|you know how to cook|you know ancient greek)(|?)
(did man really land on the moon|does sugar cause cancer|does god exist|will ai take my job|was shakespeare real|are we alone in the universe|are bananas berries|will i be rich)(|?)
explain (quantum entanglement|the offside rule|how a bill becomes a law|pointers|the theory of evolution|inflation|recursion|the french revolution)(| to me| like i'm five| please| briefly)
(pls|please) (explain|help me understand) (the offside rule|black holes|my tax form|how engines work|fractions)(| to me)
explain this code: (for i in range(10): print(i)|x = x ^ y|while(*s++ = *t++);)
(describe the water cycle|define entropy|definition of love|meaning of life|discuss the causes of the first world war|analyse the character of hamlet|prove pythagoras)
(calculate|what is) (the area of a circle with radius 3|my bmi|15% of 230|the square root of 144|2 to the power of 10|the derivative of x^2|17 times 234|1234 plus 5678)
(solve|help me solve) (x^2 - 4 = 0|3x + 2 = 11|3x^2 - 7x + 2 = 0|2x = 9 for x|this riddle for me|a sudoku)
name (the capital of australia|all presidents of the usa|the largest ocean|the author of don quixote|the bones of the hand|a good restaurant)
(top 10 movies of all time|best laptop under 1000 euros|best pizza in naples|cheap hotel rome|things to do in {place}|flights to {place})
(python read csv file|git rebase vs merge|segfault in my c program help|docker vs vm|rust lifetimes|css center div|tcp vs udp|vim vs emacs)
(tips for a job interview|symptoms of diabetes|side effects of aspirin|tallest building in the world|largest country by area|world population|boiling point of alcohol|speed of light)
(einstein|napoleon|photosynthesis|quantum physics|pizza|rome|bananas|apple|volcanoes|shakespeare|football|berlin|taxes)(|?)
ok but why is the (moon round|sky blue|sea salty)
(hey, quick question|quick one|one question|just curious|hm|so|hey|hi|hello|sorry to bother you|btw)(:|,|...) (who invented the wheel|what causes thunder|how do bees make honey|who was beethoven|how much is a stamp|what is the capital of {place}|what is {x}|who wrote {work})(|?)
(good morning|hello|hi there|dear bot), (i would like to know|can you tell me|please tell me) (how much a stamp costs|what the weather is today|who built stonehenge|how old the earth is|how to cook {food})
i (wonder|was wondering|keep asking myself) (why cats hate water|who built stonehenge|how birds sleep|what {x} is|how old the earth is|how {x} works)
(any idea|any tips|any advice|any thoughts) (how to get rid of ants|for sleeping better|on buying a bike|about {x}|for a job interview)(|?)
i'd like to know (more about {x}|what {x} is|who {person} was|how planes fly|why we dream)
(help me understand|teach me about|teach me) ({x}|recursion|juggling|how to drive|the rules of chess|history)
show me (how to tie a bow|the way to the station|the weather forecast|the news|a map of {place}|your source code|some cat videos)
give me (directions to the airport|a tip for dinner|a summary of world war 1|advice about my marriage|money|the lyrics of yesterday|your opinion on brexit|tips for a job interview at a bank|a recipe)
(what do you think about|what's your opinion on|are you for or against) (trump|climate change|brexit|{x}|nuclear power|vegans|school uniforms)(|?)
(who should i vote for|what happens after death|which came first, the chicken or the egg|if a tree falls in a forest does it make a sound)(|?)
(rust or go|tabs or spaces|android or iphone|mac or pc|wine or beer|red or white wine with fish|linux or windows|summer or winter for a trip to {place})?
(compare|what's the difference between) (android and ios|plato and aristotle|a cat and a dog|butter and margarine|{x} and {y})
which (is bigger, russia or china|is older, rome or athens|is bigger, a whale or an elephant|is heavier, a kilo of feathers or a kilo of lead|is faster, a car or a train|is better, gas or electric)(|?)
(what's for dinner|what's new in python|what's the score|what's on tv tonight|what's the best programming language|what's on at the cinema)(|?)
(which|what) (llm is best for coding|car should i buy|bank is the safest|phone has the best camera|language should i learn first|wine goes with fish)(|?)
(is gpt better than llama|how does chatgpt work|how do i train a neural network|what is a transformer|how much does a gpu cost)(|?)""",
    "\n",
)
FOLLOW_UPS = listed(
    """\
(ok |and |)how many (legs|teeth|eyes|bones|people|moons|calories) (has|does) the (first|second|third|last) one (got|have)
(and |)(which|which one) (of them |)(lives longest|is the biggest|is the most popular|is the oldest|has more vitamins|would you choose|is healthier|tastes best)
(which one|which of those) (lives longer|is bigger|is the most expensive|is the best|do people like most)
(and |)what is the capital of the (first|second|third|last) one
(what does|why is) the (first|second|third) one (eat|mean|cost|look like|so expensive|called that)
and (of|in|for) {place}
(and |)(how many people live|how is the weather|what language do they speak|any good restaurants|what can i see) there
(and |)(when|where|how) did (he|she|it|they) (die|begin|end|happen|live)
(and |)what (did he|did she|else did he|else did they) (write|do|invent|say|paint)
(and |)who (was|is) his (wife|mother|father|teacher|successor)
(and |)(where|when) was (he|she|it) (born|built|invented|written|founded)(| exactly)
was (he|she) (german|married|rich|famous|a good king|tall)
(and |ok and |)in (winter|summer|the mountains|the evening|space|the city|feet|miles|euros|the usa|germany|other countries)
and (in winter|and by train|with milk|without sugar|for children|for adults|for dogs|at night|at sea|on mars|abroad)
and (tea|the sea|a dog|helicopters|the second tallest|the rest of europe|women|ships|dolphins|before that|after that)
(how much|how many) (per day|per week|exactly|in total|in euros|for two people)
(how tall|how old|how big|how deep|how far|how expensive) is (it|he|that)
who (climbed it first|discovered it|invented it|wrote it|built it|owns it|said that first)
can you explain (that|it) (in more detail|like i'm five|to a child|again but simpler|with an example)
(explain more|go deeper|prove it|give me an example of that|what's the source|any sources|since when|are you sure about the date)
what is it (about|made of|used for|good for|called in french)
(who plays in it|anything newer|anything cheaper|is it expensive|is it dangerous|is it far)
(it's still broken|that did not help with the bike|it still hurts|it still doesn't start)
how (do i|can i) (run this|compile this|cook it|grow them|get there|make it at home|wash it|learn that)
what does (print|that function|this line|the second line|the word|that name) (do|mean)
why (is it called that|does it start at 0|did they do that|is that so|do they do that|did nobody stop him)
how big do (foxes|whales|wolves|bears|they) get
what (should|do) (he|she|they|it) eat
(how much do|what do) (nurses|teachers|pilots|cooks) earn
what (kind|sort) of (fox|whale|tree|ship|animal) (was it|is that)
and (what about|how about) (the moon|italy|the other one|winter|women|the second one|the price)
(what about|how about) (germany|the second one|the other one|the price|tea|summer|children)""",
    "\n",
)
"""They follow something, of whoever; there is no answer either."""
