"""Whole messages that want what the model does not know, as many people type them.

BEYOND is plain; ALMOST has a word of something that the model can do. The {places} are those of `demands`.
"""

from starter import beyond_besides
from starter.words import listed

BEYOND = beyond_besides.FAR + listed(
    """\
will it rain in (rotterdam|leeds|porto|munich) this (afternoon|evening|weekend)?
(do i need|should i take) (an umbrella|gloves|sunscreen|a raincoat) (for the match|on my run later|to school tomorrow)?
is it (beach|barbecue|cycling|ski) weather on {weekday}?
when does the sun go down (tonight|in {place}|in june)?
hows the weather in {place} rn
i want to hang out the washing. is it going to stay dry?
any storm warnings for (the coast|{place}|tonight)?
what did i miss in the news (today|this morning|while i was on holiday)?
who is leading in the polls
(did|has) the strike (end|ended|start) (yet|already)?
is there (still |)a war in {place}?
what's everyone talking about on twitter today
give me the headlines, i only have two minutes
what happened to the (missing submarine|airline that went bust|mayor of {place})?
write a cover letter for a job as a (waiter|gardener|lab assistant|bus driver), i need it by (monday|tonight|tomorrow noon)
i have to write my resignation and don't know how to start. help?
(write|draft|compose) a (polite|firm|short) e-mail to (my landlord about the heating|the airline about my suitcase|my professor, i missed the deadline)
dear sir, kindly compose a letter to the tax office on my behalf
how do i answer "why should we hire you" in an interview
can u make my linkedin summary sound smart
turn my bullet points into a report: sales up, costs up, boss angry
make this sound more professional: (hey boss, cant come today|we messed up the order|pay us now please)
i need a speech for my (best friend's wedding|father's funeral|retirement party), three minutes, a bit funny
write an apology to my neighbour for the noise on saturday
reply to this customer: where is my parcel, i ordered three weeks ago!!
subject line for an email about (a price increase|a delayed delivery|the summer party)?
summarize the (french revolution|cold war|plot of macbeth|history of rome) in (three|two|five) sentences
tldr of (the bible|moby dick|the paris agreement|einstein's theory)?
summarise the following article: scientists have found a new kind of frog in the rain forest of peru. it is no bigger than a coin.
i have a test on (photosynthesis|the cold war|the heart|romeo and juliet) tomorrow. what do i have to know?
explain (quantum computers|the stock market|gravity|taxes|blockchain) like i am five
explain (entropy|recursion|supply and demand) to my grandma
why does (metal feel colder than wood|soap make bubbles|the moon have craters|my voice sound odd on recordings)?
(what would happen|what happens) if (the moon vanished|the earth stopped turning|you fell into a black hole|all bees died)?
how (hot|big|far|old) is the (sun|milky way|core of the earth|nearest star)?
do (plants|insects|octopuses|fish) (sleep|feel pain|dream|get bored)?
what's inside (a black hole|a battery|a golf ball|an atom)?
how do they know how old (a tree|the universe|a fossil|a wine) is?
is (pluto a planet again|glass a liquid|light a wave or a particle|cold fusion possible)?
who discovered (oxygen|x-rays|the structure of dna|neptune)?
how does (a vaccine|noise cancelling|gps|an induction hob|a zip|a credit card) work
what's (an isotope|a quark|the ozone layer|dark matter|a mitochondrion|osmosis)
homework: name three causes of the first world war. due in 20 minutes!!
when (was|did) (the titanic sink|the printing press invented|world war i begin|columbus sail|the euro introduced)?
who (was king|ruled) (of england in 1600|in egypt after cleopatra|france before napoleon)?
why did (rome fall|the aztecs disappear|hitler lose|people build pyramids|henry viii marry so often)
who fought in the (hundred years war|battle of hastings|civil war|boer war)?
were (vikings|knights|samurai|pirates) really like in the films?
what did people eat in the middle ages
what caused the (great depression|black death|chernobyl disaster|fall of the berlin wall)
my tooth is killing me and it's sunday. what can i take?
is (ibuprofen|paracetamol|aspirin) ok with (a glass of wine|antibiotics|coffee|an empty stomach)?
i've had a fever for three days, should i see a doctor?
how do i get rid of (hiccups|a stiff neck|acne|lice|a cramp|jet lag) fast
my little one swallowed a coin!! what do i do
there's a (red spot|lump|rash) on my (arm|neck|leg). is that bad?
how much (water|sleep|protein|sugar|salt) (does a person need|should i get|is healthy) per day?
can you get (pregnant while breastfeeding|sick from wet hair|addicted to coffee|the flu twice)?
what is a normal (blood pressure|pulse|blood sugar|temperature)?
is keto (any good|healthy|dangerous)?
i can't fall asleep, any tricks?
stretches for (lower back pain|tight hamstrings|office workers)
ten minute workout without equipment
how many steps should i walk a day
i'm on nights all week. how do i sleep in the daytime?
can my landlord (keep my deposit|come in without asking|forbid a cat|raise the rent twice a year)?
do i have to pay (tax on a gift|this parking fine|for the broken window|church tax)?
what's the notice period if (i quit|they fire me|i rent a flat)?
is it legal to (record a phone call|fly a drone in the park|ride an e-scooter on the pavement|burn garden waste)?
i got a letter from a lawyer about downloading a film, do i have to pay?
how do i (write a will|contest a speeding ticket|get divorced|adopt a child|register a trademark)?
what are my rights if my flight is (cancelled|late|overbooked)?
(my employer|my boss) won't pay my overtime. is that allowed?
what can i cook with (eggs, rice and one carrot|leftover chicken|half a cabbage|tuna and nothing else)?
how long do i boil (an egg for a runny yolk|new potatoes|a lobster|spaghetti)?
my (dough|sauce|cake|mayonnaise) (won't rise|is too thin|collapsed|split), help
can i (freeze|reheat|microwave) (cream|mushrooms|cooked rice|soft cheese)?
what's a good substitute for (eggs|butter|buttermilk|wine|yeast) in baking
recipe pls: something quick, vegetarian, no onions
how do i know when (the turkey|bread|a mango|fish) is done
how do you make (proper gravy|sushi rice|kimchi|fluffy pancakes|a cheese sauce|a negroni)
what wine goes with (goose|risotto|goat cheese|curry)
200 degrees fan oven is how much in gas mark
three course menu for six people, one is vegan
is this chicken still ok? best before was yesterday
plan my week
plan a (3 day trip to lisbon|weekend in vienna|road trip through norway|honeymoon)
what should i (see|eat|avoid) in {place}?
cheapest way (to get to|to fly to|from berlin to) {place}?
do i need a (visa|vaccination|adapter|car) in {place}?
is it safe to (travel to {place} alone|drink the water in {place}|hitchhike in norway|swim there)?
best time of year (for japan|to visit {place}|for whale watching)?
when is the last (metro|ferry|night bus) (to {place}|home)?
if a flight leaves at six, when do i have to be at the airport?
how (long|far) is the (drive|walk|flight|boat trip) from {place} to {place}?
find me a (hotel with a pool|campsite by the sea|flat for two nights) under 80 euros
which (side of the road do they drive on|plug do they use|currency do they have|time zone are they in) in {place}
where can i park (for free|overnight|a caravan) in {place}
what are the (must sees|tourist traps|best neighbourhoods) in {place}?
did (liverpool|ajax|barcelona|the lakers|bayern) (win|lose|play) (last night|yesterday|today)?
who (won|is winning) (wimbledon|the tour de france|the grand prix|the super bowl|the champions league) (this year|in 2019|last year)?
what's the offside rule
how many (players are in a rugby team|minutes is a hockey game|laps is the race|sets do men play)?
who's the best (goalkeeper|striker|chess player|boxer) of all time?
how do i (train for a marathon|improve my serve|do a pull-up|learn to skate|get faster at swimming)
when do the (olympics|world cup|playoffs|six nations) start
what's the world record for (the 100 metres|the high jump|holding your breath|hot dog eating)?
is messi better than ronaldo, be honest
how much (does a tesla cost|is a litre of milk in norway|do i tip a barber|is this vase worth|should i pay for a used bike)?
cheapest (phone|laptop|e-bike|coffee machine) that is not rubbish?
which (mattress|vacuum cleaner|tent|headphones|winter tyres) should i (buy|get)
is (prime day|the samsung|the new iphone|an air fryer) worth it?
where do i get (wedding shoes in size 43|spare parts for an old bosch mixer|cheap plants|a suit by friday)?
gift ideas for (a man who has everything|my secret santa|a 14 year old|my mother in law), max 30 euros
is amazon down?
(what's|whats) the (exchange rate|inflation rate|minimum wage|interest rate) (in {place}|now|at the moment)?
bitcoin price?
should i (pay off my loan or invest|buy etfs|sell now|lease a car|fix my mortgage)
how do i save (for a house|tax|on groceries) on a small salary
how does (compound interest|a credit score|a pension|an etf|bankruptcy) work
she hasn't answered for three days. should i write again?
my boyfriend forgot our anniversary, am i overreacting?
how do i tell my parents that i (quit college|am moving out|failed)?
how do i (get over my ex|make new friends at 40|ask her out|stop being jealous|end a friendship)?
my best friend is angry with me and i don't know why. what do i do?
is it weird to (text first|bring my mum on a date|stay friends with an ex|split the bill)?
my (teenager|toddler|mother in law|flatmate) drives me mad, (any advice|what would you do|tips please)?
what do i write in a (sympathy card|card for a colleague who leaves|tinder bio|best man's invitation)
do you think he likes me? he always looks at my shoes
how (long|soon) should i wait before (calling her|i say i love you|moving in together)?
translate: i would like to exchange these shoes because they are too small, and i have lost the receipt
translate this whole paragraph into dutch: the library will remain closed on public holidays. books may be returned at the desk.
put into proper french: we will arrive late on friday evening, please leave the key under the mat
what does "(sehnsucht|je ne sais quoi|hygge|ad hoc|mañana mañana|schadenfreude)" mean
how do you say "(my hovercraft is full of eels|where can i buy stamps|i am allergic to nuts|the bill, please)" in (spanish|polish|japanese|german)?
correct my english: (yesterday i have been go to cinema|she don't likes coffee|i am agree with you)
is it "(who|fewer|affect|lie|its)" or "(whom|less|effect|lay|it's)"?
where does the (phrase|saying|expression) "(break a leg|raining cats and dogs|ok|bite the bullet)" come from
whats another way to say "i look forward to hearing from you"
do i write (gray or grey|the comma before and|an apostrophe here: the dogs bowl|dr. with a dot)
solve (x + 2y = 7, x - y = 1|5x - 3 = 2x + 9|x squared minus 9 = 0|sin x = 0.5)
(what is|what's|calculate) (347 times 12|8% of 2450|the square root of 529|2 to the power of 16|1/3 plus 2/7|19.99 times 6)
differentiate (x^3 + 2x|sin of 2x|e to the 3x)
integrate x squared from 0 to 3
prove that (root 2 is irrational|there are infinitely many primes|the angles add up to 180)
how many litres fit in a tank of 80 by 40 by 50 cm
a train leaves at 9:10 with 80 km/h, another at 9:40 with 110. when do they meet?
if 5 machines need 5 minutes for 5 parts, how long do 100 machines need
what's the (probability of two sixes|surface of a ball with radius 7|median of my marks|greatest common divisor of 84 and 126)
is 1009 a prime number
how much is 72 fahrenheit in celsius
i bought 37 crates at 14.50 each minus 12 percent. total?
why is my (react component rendering twice|docker build so slow|sql query not using the index|css grid broken)?
write (a regex for phone numbers|a bash script that renames 500 photos|a binary tree in c++|a snake game|a rest api in go|unit tests for my parser)
how do i (rebase onto main|fix a merge conflict|undo git reset --hard|write a makefile|mount an nfs share|set up nginx)
whats the difference between (a mutex and a semaphore|let and const|a process and a thread|rest and graphql)
refactor this: function a(b) { return b == true ? true : false }
my code says "undefined is not a function". why???
what's the big o of quicksort
how do i center a div. yes, really. still
review my pull request please
explain (async await|pointers|monads|dependency injection|the borrow checker) (with an example|simply|to a junior)
excel formula that counts cells (bigger than 100|with a red background|that contain "paid")?
my (wifi|laptop|printer|phone) (drops every ten minutes|won't charge|prints only stripes|got wet). any ideas?
how do i (take a screenshot on a mac|block a number|free up space on my iphone|factory reset a kindle|connect the printer)
is windows 11 better than linux for gaming?
recommend me a (thriller|board game for four|podcast about history|sad film|fantasy series|video game)
what should i (read|watch|listen to|play) if i liked (dune|harry potter|the witcher|abba)?
who (plays|voices|played) (the joker|shrek|the queen in the crown|spock)?
how does (breaking bad|the hobbit|squid game|lost) end? spoilers are fine
which (song|film) goes like (da da da dum|na na na hey hey|i see dead people)?
who sings (wonderwall|bohemian rhapsody|that song from the advert|hurt)
what are the lyrics of (imagine|the anthem|let it be|auld lang syne)?
how do i tune (a guitar|a ukulele|my violin)
when do i (plant tulips|prune roses|harvest garlic|repot my monstera)?
something eats my (lettuce|roses|basil|tomatoes) at night, what is it?
how do i get (a stain out of silk|candle wax off the table|gum out of hair|limescale off a tap)
what's the easiest way to (hang wallpaper|unblock a toilet|descale a kettle|paint a door)
my (dog|cat|hamster|parrot) (keeps sneezing|scratches all day|won't drink|bit the postman). should i worry?
how do i teach (a puppy to sit|my cat not to scratch the sofa|a budgie to talk)
can (dogs|cats|rabbits|hamsters) eat (cheese|grapes|tomatoes|bread)?
what is the meaning of life, seriously
is there (a god|free will|life after death|such a thing as luck)?
who should i vote for, be honest
(will|when will) (ai take over|we live on mars|robots do my job|petrol cars be banned|the euro collapse)?
what would {person} (say about this|do today|think of tiktok)?
debate me: pineapple belongs on pizza
be my (lawyer|doctor|travel agent|personal trainer|therapist|accountant) for a minute: (what do you advise|where do we start|i have a case)
roast my outfit: sandals, white socks, raincoat
interpret my dream: i was late for a train and my teeth fell out
read my horoscope, i'm a (libra|virgo|capricorn|gemini)
order (two margheritas to my place|a taxi for half past six|more toner|flowers for friday)
(wake me|call me|ping my phone) at (six|7:30|noon)
turn (the heating up|off the lights in the hall|on the oven)
email (john|hr|my sister) that i'm running late
play something by (queen|mozart|taylor swift|miles davis)
look up (the opening hours of the pool|train times to {place}|who called me from this number|cheap flights)
show me a (picture|photo|video|map) of (a platypus|{place}|the northern lights|the new ferrari)
(what's in|what is in|describe) (this photo|the picture i sent|the attached pdf|my screenshot)
open the link and tell me if it's a scam
{x}?
{x}, briefly
so... {x}. thoughts?
everything about {x} please
{person}?
what do people say about {work}?
is {work} worth my time
what's {place} famous for
could i trouble you for a quick explanation of {x}?
the kids keep asking about {x} and i have no clue. help me out
i've never understood {x}. can you make it simple?
we argued at dinner about who (invented the telephone|was first on everest|wrote carmen|sang it first). who was it?
quick, before my boss comes back: what is {x}?
not sure who to ask, but what is {x}?
exam in an hour: {x}. go!
haha ok. but now seriously, what is {x}?
thanks, and now something harder: how does {x} work?
ok smarty, who was {person}?
nice. now tell me who won the world cup in 1974
please could you do the needful and explain me {x}
me no understand {x}, you explain simple please
hello sir, i want know about {x}
i ask google also, but what you think: is {x} good or bad?
can i please get a straight answer: is {x} dangerous?""",
    "\n",
)
"""Beyond it, and plainly so."""
ALMOST = listed(
    """\
what is the (biggest|oldest|richest|coldest|safest) (city|town|village) in {place}?
(which|what) city (has the best nightlife|should i visit in may|is {person} from|never sleeps)?
is {place} (a city or a country|older than rome|nice for a weekend|far from here|twinned with another town)?
how do i get from the airport to the city centre in {place}?
where in town can i (get good ramen|repair my glasses|watch the match|dance salsa)?
what's the rent like in {place}
who is the mayor of {place}
what's the postcode of {place}
(which|what) jobs (will be gone in ten years|pay well without a degree|can i do from home|are good for introverts)?
how do i (become a pilot|get a job at nasa|ask for a raise|quit a job nicely|find a summer job)
what does (an actuary|a sommelier|a product owner|a radiologist|a bailiff) do all day?
is (nursing|teaching|plumbing|law) a good career?
how much does a (nurse|pilot|plumber|judge|streamer) make
what questions do they ask in a job interview for (teachers|bank clerks|cleaners)?
which pet (lives longest|is the least work|doesn't smell|is allowed in a rented flat)?
how (long|old) do (cats|goldfish|parrots|hamsters|tortoises) (live|get)?
what do i feed (a stray kitten|a hedgehog|ducks|my neighbour's rabbit)?
why does my (cat stare at the wall|dog eat grass|hamster bite|parrot scream)?
how much does it cost to (keep a horse|have a dog|neuter a cat|insure a puppy)
is it cruel to keep (goldfish in a bowl|one guinea pig|birds in a cage)?
what's the name of (the actor in gladiator|that red flower|the river in budapest|the guy from the insurance advert|the sea between greece and turkey)?
who has the (longest|most common|strangest) name in (the world|iceland|football)?
what does the name (emma|noah|keiko|rodrigo|saoirse) mean
how do i (pronounce|spell|get people to remember) the name (siobhan|nguyen|joaquin|xavier)?
what's a good name for (a bakery|a sailing boat|my band|twins|a border collie|my podcast)
how do i change my last name after the wedding
what was (cleopatra's|beethoven's|the unabomber's|lady gaga's) (real|full|first) name
name (the moons of jupiter|all oceans|the seven wonders|the wives of henry viii|the ten commandments|a country without an army|a food that never spoils)
name the film: a man talks to a volleyball
what's the story (behind this statue|with the ghost ship|with bitcoin|between him and her)?
is the story of (robin hood|king arthur|troy|the amityville house) (true|real|based on facts)?
who wrote the short story about the man who turned into a bug
which book has the (whole|full|true) story of (watergate|the apollo 13 flight|queen victoria|the dreyfus affair)?
how do i write a story that gets published
which newspaper has the best cover story this week
what's the plot of the story by {person}
insta story ideas for my (cafe|nail studio|gym)
what happened to the (three little pigs in the original version|boy in the sixth sense|dog in old yeller)?
what's the colour of (a panda's tongue|the sunset on mars|octopus blood|the number 7 bus in {place})?
which colour (makes a room look bigger|goes with teal|should i dye my hair|do bulls react to|is a banana in the dark)?
what paint do i mix to get (turquoise|skin tone|dark brown|olive)
what's the hex code for (salmon|navy|lavender)
why are (oranges called oranges|stop lights red|flamingos pink|school buses yellow|veins blue)?
is (beige|black|purple) still in fashion?
what does a blue light on my router mean
what food (is in season now|has the most iron|can't you eat when pregnant|makes cats sick|did romans eat)?
what's the national (food|dish|animal|flower) of {place}?
is {food} (healthy|vegan|halal|gluten free|bad for my teeth|fattening)?
how many calories (has|are in) {food}
who invented {food}
where's the best {food} in {place}?
can i give my dog {food}?
what do i serve with {food}
{food} is too salty now. can i save it?
how do i store {food}
what's my lucky number according to numerology
how many (people voted|died on the titanic|live in tokyo|languages are there|bones has a shark|goals did pele score)?
how many (eggs for a kilo of flour|grams is a cup of rice|paces in a mile|beers are legal before driving)?
how many days (does it take to get to mars|until the holidays|do i have to return it|does the flu last)?
how many hours (is it to {place} by car|should a cat sleep|did the flight take|until the shop closes)?
what number is (pi to ten digits|on the side of the bus in speed|the emergency line in {place}|this roman one: mcmxcix)?
is 13 really unlucky?
what's the phone number of (the tax office|the pizza place|my bank|the lost property office)
count (in swahili from one to ten|my calories for today|the r's in strawberry|the people in this picture)
what's 3 stone in kilos
how old (is the pope|was mozart when he died|do you have to be to vote in austria|is my car if the plate says 08)?
what day is (ramadan|the cup final|black friday|election day|the solar eclipse|garbage collection)?
what day of the week was (1 march 1984|my mother's birth, 12 june 1951|the moon landing)?
is (monday|next friday|tomorrow) a (bank|public) holiday in {place}?
why is friday called friday
which month has the (best weather in {place}|most weddings|cheapest flights)
what's the (date|year|time) in {place} (now|right now)?
what time does (the pool open|school start in {place}|kick-off|the pharmacy close on sunday)
is the post office open on saturdays
what do i do on a rainy sunday with kids in {place}?
plan a birthday party for (my daughter|forty people|a ten year old) on saturday
whose birthday is on 4 july? i mean somebody famous
make a list of (all trains to {place} tomorrow|the cheapest dentists|companies that went bankrupt last year|side effects of {medicine}|every olympic host)
list (the elements|the kings of spain|the ingredients in coca cola|all prime numbers under 1000|the us states in order of size|my emails from today)
who's on the list of (nobel prize winners for physics|banned books|the ten richest people)?
put me on the waiting list for (the course|the flat|a kidney)
what's on your wish list for the economy
what's the guest list for the royal wedding
a table for two at (eight|half past seven) please, by the window
book me a table at (a thai place|the usual restaurant|luigi's) for (tonight|saturday)
my (ikea |glass |dining )table (has a crack|wobbles|came without screws), who do i call?
who's top of the (table in the premier league|league table|bundesliga table)?
where is (bohrium|gold|tin) in the periodic table?
which tables do i have to join to get the customers without orders?
what's a (pivot table|truth table|tide table|multiplication table in base 12) good for
my spreadsheet has two tables, how do i merge them?
the table of contents in word shows the wrong pages. how do i fix it
what (rhymes with month|metre is this sonnet in|does the poem ozymandias mean|is the longest poem)?
who wrote the poem about the (raven|daffodils|road in the wood)?
analyse the second stanza of the poem (if|daddy|invictus) for school
what's the code for (the door downstairs|a free month of netflix|country dialling in peru|brown eyes in genetics)?
what's wrong with my code? it's on my other laptop
crack the code: 4 8 15 16 23 42
dress code for (the opera|a summer wedding|my interview)?
(write|give me) code for (a chess engine|face recognition|a trading bot|a compiler|a 3d engine)
which hobby (burns most calories|is cheap|makes money|is good for shy people)?
how do i start (pottery|beekeeping|astronomy|fencing) as a hobby
what are the hobbies of (the king|{person}|billionaires)?
remember the (alamo: when was it|film where they forget everything, who directed it|bank that failed in 2008, which one was it)?
where did {person} (live|grow up|go to school|work)?
what's {person}'s (favourite food|pet called|job|birthday|middle name)?
does {person} have (a dog|children|a brother|a house in {place})?
who is {person} married to
what does {person} do for a living
what's my (horoscope for today|bmi at 80 kilos|chance of winning the lottery)?
who am i in the eyes of the law
who was i in a past life
do you know where (the bus stops|the remote is|ukraine gets its gas|the rainbow ends)?
what should i (wear|bring|say) at (my cousin's wedding|a job fair|the court hearing)?
my (sister|uncle|boss|neighbour) wants to (sue me|buy a boat|become a nun|lend me money). good idea?
what do i (get|write|tell) my dad for his (birthday|retirement|surgery)?
is my (uncle's son's wife|godmother|half brother's mother) (related to me|my heir|my in-law)?
how do i (save|delete|open) (a wounded bird|my facebook account|a jar of pickles|a savings account|bees from the pool|a tin without an opener)
how do i (copy a tattoo design|search a flat for mice|quit caffeine|load a moving van|export wine to the us|stop a dripping tap)
which key (opens handcuffs|do i press in the lift|is this song in|unlocks the boot)?
what's the shortcut (through the park|from the a7 to the coast|to happiness)?
what's the best model (of dyson|for fashion week|train shop|for our business)?
how long is a (session with a therapist|parliamentary session|cricket match|theatre show)?
which program is on (bbc one tonight|the washing machine for wool|at the concert)?
hello, is this the (pharmacy|tax office|pizzeria|vet)? (are you open|i need an appointment|one margherita please)
good morning, i would like to (cancel my subscription|make an appointment|speak to the manager|report a gas leak)
hi, do you have this in size 40?
good evening, a room for two nights please
bye bye birdie: who wrote it?
thank you for your application: how do i answer such a mail?
how do you say sorry to (a client after a mistake|your wife after thirty years)?
sing the second verse of the (marseillaise|american anthem|beatles song help)
tell me a fact about (napoleon's height|the great wall|sharks|the number zero)
give me a quote by (churchill|oscar wilde|{person}) (about time|about wine|and the source)
what number am i thinking of? it is on my shirt
guess (how tall i am|what's in my bag|who called|what we're having for dinner)
what language do they speak in {place}
is {place} part of (the eu|spain|asia|the commonwealth)?
how do i learn (dutch in a month|korean letters|to roll my r|japanese from anime)?""",
    "\n",
)
"""It has a word of what the model can do: a town, a job, a pet, a name, a list, a number, a day."""
