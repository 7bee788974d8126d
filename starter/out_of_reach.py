"""What the model cannot do, put with what it can: facts about the user, numbers, days, lists and texts before the question.

The {places} are those of `draw_slot`, and of `demands`. The tables at the end ask for the model itself,
as those of `acquaintance`.
"""

from starter import demands, not_told_again, out_of_reach_besides, own_things, phrases
from starter.real_values import MORE_JOBS, MORE_NAMES, MORE_TOWNS
from starter.values import JOBS, NAMES, PET_NAMES, TOWNS
from starter.words import Words, grouped, listed, nth, with_article

TOLD_FIRST = listed(
    """\
i live in {town}, (which|what) (train|bus|coach|flight|ferry) (goes|gets me|takes me) to {place}( at {n}| before {n}| in {month}|)?
i live in {town}(,| and) where can i (swim|dance salsa|get a passport photo|buy fresh fish|learn to drive) (here|there|near me)?
i live in {town}, (is it|will it be) (safe|cold|worth staying|expensive) (there |)in {month}?
i live in {town} and the (council|neighbour|water company|school) (sent me a bill|cut down my tree|says no). (what can i do|is that legal|who do i call)?
i live in a (small flat|big house|caravan|basement|shared flat) with (two cats|{n} people|a baby|my mum). (which|what) (vacuum|heater|washing machine|lock) (should i buy|is best)?
i'm from {town}(.|,| and) (do|will) i need a (visa|passport|vaccine|work permit) (for|to go to) {place}?
i am from {place}, (how do i get|where do i apply for|do i need) a (visa|residence card|driving licence|bank account) (here|in {place})?
(my sister|my brother|my aunt|an uncle|my best friend) lives in {place}, what time is it there( now|)?
(my sister|my son|my boss|my cousin) (moved to|flies to|works in) {town}. (how far is that|what's it like there|is it nice|what should i wear)?
i (move|moved|am moving) (to|from) {town} (in|this|last) {month}, (what papers do i need|who do i have to tell|how do i change my address|where do i register)?
we (live|are) in {town} and (want|would like|plan) to (go|drive|cycle) to {place}. (how long does it take|which road is best|is it worth it)?
(greetings|hello|hi) from {town}(!|,|.) what's the (weather|traffic|rent|best pub) like (here|this week|in {month})?
top {n} (restaurants|bars|sights|museums|schools) in my (town|city) please(.|,) i live in {town}
i'm {age}, (can i|may i|am i allowed to|could i) (already |still |)(drive a scooter|work nights|vote|get a tattoo|adopt|drink wine|fly alone)( in {place}|)?
i'm {age} and (never had a job|want to study|can't swim|have no savings|still smoke). (how do i start|is it too late|what would you advise|where do i begin)?
i am {age} years old, (how much sleep|how many vitamins|what pension|which vaccine|what blood pressure) (do i need|should i get|will i get|is right)?
i'm {age}(,| and) (is it normal|should i worry|is it bad) that (my hands go numb|i forget names|my knees crack|i sleep {n} hours)?
(my hands get numb at night|i see flashes|my heart races|i can't sleep)(, i'm {age}|. i'm {age}| and i'm {age}), (normal|why|what is it|should i worry)?
my age is {age}(,| and) (what pension will i get|can i still learn the violin|which insurance is right|how fast should my pulse be)?
at {age}, (is it|am i) too (old|young|late) to (become a doctor|start ballet|buy a house|learn to ski)?
(my mum|my dad|my neighbour|grandma|my uncle) is {age} and (keeps falling|forgets everything|is alone on sundays|won't eat|wants to drive). (what do we do|who can help|what doctor is right)?
my (son|daughter|nephew|niece|kid) is {small} and (afraid of the dark|wets the bed|won't eat|lies a lot|can't read yet). (what can i do|is that normal|any tips|what helps)?
my baby is {small} months old and (won't sleep|cries all night|refuses the bottle|has a rash), (any tips|what do i do|is that normal|help)??
my (wife|sister|girlfriend|friend) is {small} (months|weeks) pregnant(,| and) (can she still fly|may she eat sushi|what must she avoid|how big is the baby)?
i was born in {year}, (what generation am i|when can i retire|what was on tv then|which chinese sign is that)?
i was born on {date}(.|,) (what star sign|which weekday|which moon|how many days ago) (is|was) that?
(my daughter|our baby|my niece|my son) is called {name}, how do you pronounce that(| in english| in french)?
(we|my wife and i) can't agree on {name} or {name} for the baby. (which is nicer|your opinion|what do you think)?
my (boss|landlord|teacher|neighbour|ex|roommate) is called {name} and (reads my mails|never pays|shouts at me|takes my parking space). (can he do that|is that legal|what can i do)?
my (brother|flatmate|cousin|friend) {name} owes me {big} euros since {month}, how do i get (it|the money) back?
i'm {a_job}(,| and) (need|i want|we need) {n} (slogans|new clients|ideas for our website|arguments for a raise)(| please| for my van)
i'm {a_job}(.|,) how (do i|can i) (find customers|keep my back healthy|ask for more money|quit nicely|sleep after the night shift)?
i am {a_job} and (my boss|my client|a colleague) (won't pay me|reads my mails|wants me to work {weekday}). (is he allowed to|what are my rights|what would you do)?
i work as {a_job}(.|,) (how much should i earn|which insurance do i need|can i work from {place}|what tax do i pay)?
my job is (boring|killing me|badly paid|at risk), should i (quit|stay {n} more years|ask for a raise|go back to school)?
draft a (cover letter|linkedin profile|reference), i'm {a_job} with {small} years of experience
write my (cv|resume|bio)(,|:) i'm {age}, from {town}, worked {small} years as {a_job}
my (cat|dog|rabbit|hamster) is called {pet} and (doesn't eat since {weekday}|limps|scratches all day|ate a grape|drinks so much). (what can i do|is that serious|vet or wait)?
my (cat|dog|parrot|horse) is {small}, how old is that in (human|people) years?
my (pet |)(hamster|cat|dog|budgie) {pet} is (fat|ill|losing hair|always scratching), what (diet|medicine|food|cream) helps?
my dog {pet} ate ({small} grapes|a chocolate bar|a sock|my pills), (is that dangerous|should i worry|do i call the vet)?
i have (two|{n}) (cats|dogs|hens|guinea pigs). (how much food do they need|which vaccines do they need|can i get a rabbit too|do i pay tax for them)?
we have {n} kids and a (dog|cat|boat|baby), where should we (go on holiday in {month}|live|eat on {weekday})?
my favourite colour is {colour}, (which curtains match|what does that say about me|does it suit a small room|what tie goes with it|what goes with a brown sofa)?
i like {colour} and {colour}, how should i paint my (bedroom|hall|boat|nails)?
my (car|hair|kitchen|sofa) is {colour}, (does it cost more insurance|which colour suits it|how do i get it blond|what cushions go with it)?
my favourite food is {food}, (is it healthy every day|how is it made|how many calories is that|what wine goes with it)?
i love {food}(.|,| but) (how do i cook it|is it bad for my cholesterol|where did it come from|what can i put in instead of cream)?
i'm (vegan|vegetarian|allergic to nuts|allergic to milk|diabetic), (where do i get enough iron|what can i eat in {place}|is {food} safe for me|what should i cook)?
my hobby is (knitting|chess|fishing|pottery|running), (where do i sell {n} scarves|how do i get better at it|which club is good|how do i make money with it)?
my (plan|dream|goal) is to (move to {place}|open a cafe|run a marathon|write a novel|stop smoking) in {month}, (what visa do i need|how do i start|what does it cost|any advice)?
my password is (hunter2|1234|tiger|rosebud77), is (it|that) (strong enough|safe|too short|a bad idea)?
my (phone number|email|address) (was leaked|is all over the web|changed on {date}), (what now|who do i have to tell|how bad is that)?
my budget is {many} euros, which (bike|laptop|sofa|camera|used car) (can i get|should i buy)?
my rent is {many}(.|,) can (they|the landlord) raise it to {many}?
my (internet|flat|garden|tank) (is|has) {many} (mbit|square metres|litres), is (it|that) enough for {n} people?
my wife's {nth} birthday is in {month}, what (could|should) i (give her|cook|organise|say)?
my (mum|dad|gran|boss) turns {age} in {month}, (what could i give her|gift under {many} euros|how do i surprise him|what do i write in the card)?
my (shoes|jeans|hat|ring) (are|is) too (small|big|tight), (how do i stretch them|what can i do|can i send it back)?
my (husband|wife|roommate|dog) snores( every night| like a bear|). (what helps|i go crazy, what can i do|is that dangerous|what can i do)?
my (english|spelling|handwriting|french) is (bad|terrible), can you (correct my letter|check my homework|teach me {n} words a day)?
my grandma always said (red sky at night|an apple a day|many hands|feed a cold), what does it mean?
my (teacher|dad|friend|neighbour) says (pluto is no planet|vaccines are bad|the moon landing was fake|you can't eat mushrooms twice), is (he|she) right?
my (document|laptop|tv|scanner|keyboard) (won't open|won't start|prints only {colour}|types the wrong letters), (help|why|what can i do|any idea)?
our (wifi|heating|lift|neighbour's alarm) (drops|stops|fails|goes off) every {n} (minutes|hours). (why|ideas|who pays|what now)?
i weigh {many} kg and i'm 1.{many} tall, (is that too much|what's my bmi|how much should i eat)?
i run {small} times a week and my (shins|knees|feet) hurt, (why|what can i do|should i stop|which shoes)?
i (drink|smoke|eat|sleep) {n} (cups a day|a day|bars a week|hours), (is that too much|how bad is it|how do i cut down)?
i (took|put|swallowed) {n} (pills|drops in my ear|spoons of syrup), (was that too many|is that dangerous|what now)?
i earn {big} (a month|a year|before tax)(,| and|.) (how much tax do i pay in {place}|is that good for {a_job}|can i afford a house)?
i (inherited|won|saved|got) {big} euros, (do i pay tax on that|what should i do with it|stocks or savings)?
my aunt left me (a house|{big} euros|her shop|a flat in {town}), (do i pay tax|can i sell it|what do i have to do now)?
i've got {n} eggs, (some flour|half a cabbage|an old lemon) and (a banana|{n} onions|a tin of beans), what can i (cook|make|bake)?
i bought {n} kilos of (plums|apples|tomatoes|cherries), how do i make (jam|chutney|sauce|juice)?
(we have|i'm expecting|there are) {n} (guests|children|vegetarians) on {weekday}, how much (meat|rice|wine|soup) do i (need|cook|buy)?
i forgot (my pin|my locker code|where i parked|the anniversary), (what do i do|how do i get it back|how do i make up for it)?
i lost (my passport|my keys|my bank card|a filling) in {town}(.|,) (who do i call|what now|where do i go)?
i have (a job interview|an exam|a date|a court date|an operation) on {weekday}, (what do i wear|how do i prepare|i know nothing, help|what will they ask me)?
i have {n} exams (in {month}|on {weekday}|next week), (which one should i learn for first|how do i plan it|how do i stay calm)?""",
    "\n",
)
"""Something about the user first: with a question behind it that is not told, it is the situation."""
COUNTED_AND_DATED = listed(
    """\
(headache|cough|back pain|fever|toothache|hiccups) (since|for) ({n} days|{weekday}|the {nth} of {month}|{n} weeks)(,|.) (what pill do i take|doctor or wait|what could it be|is that normal|what helps)?
my (knee|back|ear|tooth|stomach) (hurts|aches|is swollen) since {weekday}(,|.) (should i see a doctor|ice or heat|what helps|which cream)?
my tooth fell out (yesterday|on {weekday}) at {n}, (what now|what do i do|can they put it back)?
(sore throat|a cold|hay fever|sunburn) since {date}(.|,) (tea or pills|what helps|can i go to work)?
i have {many}.{small} fever and (my back aches|a rash|no appetite), (which medicine helps|hospital or bed|what now)?
how many (calories|carbs|vitamins|grams of sugar) are (there |)in {n} (boiled eggs|apples|beers|slices of bread|dates)?
{n} (tablets|drops|cups|pills) a day, is that (too much|safe|enough|ok for a child)?
(we are|we're|i'm|they are) {small} days in {place} in {month}(,|:|.) (make us a plan|what should we see|what can we do|any ideas)(| please)?
{small} days in {place} with (my mum|two kids|a dog|friends|no money), what (should|can|must) we (see|do|visit)?
(plan|organise|book|suggest) (a trip|a holiday|a weekend|{small} days) in {place} (in {month}|from {weekday} to {weekday}|for {n} people)(| please)
(a plan|an itinerary|a route|a tour) for {small} (days|nights|weeks) (in|through|around) {place}(| please| in {month}|, budget {big} euros)
{n} adults and {n} children, cheapest (ticket|hotel|car|ferry) (to|in) {place}?
we're {n} friends from {town}, where (to camp|can we ski|to party|should we stay) in {month}?
is it better to (visit|fly to|get married in|move to) {place} in {month} or (in |){month}?
when do i (plant|sow|prune|cut|harvest) (garlic|roses|tulips|potatoes|the hedge|apple trees), (in |){month} or (in |){month}?
in (which|what) month (are strawberries ripe|do storks leave|is {place} cheapest|do schools start in {place}|is mother's day)?
(which|what) month has the (most births|best weather in {place}|cheapest flights|most rain)?
why is (february so short|december not the tenth month|monday so hated|friday the 13th unlucky|the week seven days long)?
who (decided|invented|thought of it) that (a week has seven days|a year has 12 months|a day has 24 hours|an hour has 60 minutes)?
(where|which god) does the (word|name) ({weekday}|{month}) come from?
is ({weekday}|the {nth} of {month}|{date}) a (public |bank |school |)holiday (in {place}|here|this year)?
what's special about {date}?
what happened on {date}?
who was born on {date}( {year}|)?
what day of the week was {date} {year}?
when is (easter|ramadan|mother's day|carnival|chinese new year) (this year|in {year}|, in {month} or later)?
how many (days|weeks|sleeps|hours) (till|until|to|are there until|are left till) (easter|christmas|my holiday|the summer break|{month} {nth})?
how many (days of leave|sick days|hours|public holidays) do (i|we|you) get in {place}?
how many (months|weeks|days) (can i stay|does a visa last|must i quarantine) in {place}?
(which|what) (holidays|festivals|saints) are (there |)in {month} in {place}?
on (what|which) day (do the bins go out|is the market|does the library close|do they collect paper) in {town}?
is the (bank|pharmacy|museum|pool|bakery|library) (open|still open|closed) (on {weekday}|at {n}|until {n}|in {month})?
between {weekday} and {weekday}, when is (the museum|the gym|the motorway|the doctor) less (crowded|busy)?
what's the weather in {town} on {weekday}?
my (train|flight|bus) (leaves|is|goes) at {clock}(,|.| and) (when should i be there|can i still make it|how early must i get up|is it late today)?
if i (leave|take off|start) at {clock}, when am i in {place}?
(set|put) (an alarm|a timer|a reminder) (for|at) {clock}( tomorrow| on {weekday}|)
remind me (on {weekday}|at {clock}|in {n} minutes|on {date}) to (call mum|water the plants|take my pill|buy {food})
(open|check|look at|read) my (calendar|diary|agenda|inbox) (and tell me |)(what's on|what i have|who comes) (for|on) {weekday}
(add|put|write) (dentist|{name}'s birthday|lunch with {name}) (to|in|into) my calendar(,| on|:) ({date}|{weekday} at {n})
what time (is it|do shops open|does the sun set) in {place} (when it's {n} here|on {weekday}|in {month})?
(at|from) what age (can|may) (kids|children|dogs|i) (stay home alone|drink coffee|ride in front|be trained)?
how old (must you|must one|do i have to|do you have to) be to (rent a car|vote|buy wine|fly alone|join the army)( in {place}|)?
how many (miles|feet|yards|pounds) (are|is) {n} (km|metres|kilos)?
how many seconds (are|have) (in |)(a year|a leap year|{n} hours|a week|{n} days)?
(which|what) phone (should i buy|is better), the (iphone {small}|pixel {small}|one for {big}) or the (iphone {small}|galaxy {small}|other one for {big})?
(a golf|a fiat|my car|a volvo) from {year}, what is (it|that) (still |)worth?
is a (salary|rent|bike|price) of {big} euros (ok|fair|normal|too much)( for {a_job}| in {place}|)?
(7 up|fanta|pepsi|tea no 5) or (sprite|cola|soda water), what's (healthier|better|your choice)?
what is (catch {many}|formula {n}|area {many}|blink {big}|studio {many}|product {many}) (about|all about|exactly)?
({n}|{many}) (angry men|monkeys|samurai|days later|horsemen), (what is that about|who was in it|worth watching)?
should (the voting age|the speed limit|the pension age) be {many}?
is {n} (hours of sleep|steps a day|coffees|days a week at the office) (enough|healthy|really needed|too many)?
how long do i (boil|bake|grill|steam|soak) {n} ({food}|potatoes|eggs|kilos of meat)?
can i (freeze|keep|eat|reheat) (cooked rice|{food}|soup|raw fish) (for|after) {n} (days|weeks|months)?
the (washing machine|boiler|oven|printer) shows (e{small}|f{many}|error {many}), what does (it|that) mean?
the chain (of my bike |)(jumps off|slips|squeaks) (on|in) (the |){nth} gear(, why|, what can i do|. help|)
my (car|bike|fridge) makes a (strange |loud |)noise (when i turn left|at {many} km an hour|since {weekday}). (what is it|it's a ford from {year}|can i still drive)(|?)
i got a (fine|ticket|bill|letter) of {many} euros (on {weekday}|from {place}|dated {date}), do i have to pay( it|)?
my landlord (wants|raises|asks) {n} percent more (rent|) (from|since) {month}, (is he allowed to|can i say no|what now)?
my boss (fired me|moved my shift|cut my pay) on {weekday}( without notice|), what are my rights?
my (girlfriend|boyfriend|wife|husband) left me after {n} (years|months), how do i (win her back|get him back|get over it|tell the kids)?
my (sister|brother|best friend) doesn't talk to me since ({month}|christmas|{weekday}). (should i call first|what did i do wrong|how do i fix it)?
how do i (revise|prepare|cram|learn) for (a biology test|a driving test|an oral exam|my finals) in {n} (days|hours|weeks)?
my exam is on {weekday} and i (understand nothing of|know nothing about|hate) (derivatives|{x}|the cold war|acids), (explain pls|help|what matters most)
can you quiz me on (the french revolution|{x}|irregular verbs|capitals), {n} questions?
the {nth} (president of the united states|book of the bible|element|amendment|symphony of mahler)(, what was it again|?| who was that)
the year {year}, (what happened|who was king|who won the cup|what was invented)?
name the (year the wall came down|author of dune|river in cairo|{nth} planet's moons|queen of the netherlands)""",
    "\n",
)
"""With a number, a day or a month, which is neither a sum nor a list nor a question for the calendar."""
SET_OUT = listed(
    """\
(list|name|write down|give me) (all |)(the |)(countries of africa|kings of {place}|airports in {place}|lakes of {place}|rivers in {place}|states of the usa|popes|parties in {place})
(list|name|give me) {n} (presidents of|cities in|lakes in|painters from|cheeses from|islands of|writers from) {place}
(give me|list|make) (a list of |){n} (baby |boy |girl |)names (that start with|beginning with|which mean|from) ({letter}|{letter}|hope|{place})
{n} (animals|fruits|jobs|words|cities) (that start with|beginning with|ending in|without the letter) {letter}
{n} words (that rhyme with|with the meaning of|for) {hard_word}
a list of (the |)(symptoms|causes|stages|side effects) of {ailment}(| please)
(write|make|give me) a (list|table) of (the |)(pros and cons|advantages|risks|costs) of (living abroad|{x}|a diesel car|working from home)
(give me|name|tell me|list) {n} (arguments|reasons) (for|against) ({x}|zoos|learning latin|homework|moving to {place})
(give me|name|list) {n} (drawbacks|advantages|dangers|causes|facts|effects) (of|about) ({x}|{place}|solar power|jupiter)
(a |make a |write me a )packing list for {n} (days|weeks|nights) in {place}( in {month}|)(| please)
(a |make a |i need a )checklist for (a house move|our wedding in {month}|a newborn|a flight with a dog|the tax office)(| please)
(a |make me a |write a )(meal plan|training plan|study plan|diet plan|cleaning plan) (from {weekday} to {weekday}|for {n} weeks|for {n} days|for {n} people)(| please)
(a |make a |)timetable for (learning|revision|my shifts|the kids): {n} (subjects|children|jobs), {n} days
(a |give me a )training plan for a (marathon|half marathon|triathlon) in {n} (weeks|months)
a schedule for (my week|the exams|{n} employees)(:|,) (work from {n} to {n}|{weekday} is free|yoga on {weekday})
list the ingredients (of|for) ({food}|a caesar salad|a mojito)(| for {n} people)
what do i need (for|to cook) {food} for {n}( people|)?
shopping list for ({food}|a lasagne|a curry) for {n}, (with amounts|how much of each)
compare (the iphone {small} and {small}|{place} and {place}|two laptops under {big}|gas and electric heating)( in a table|)
(make|draw|give me) a (table|chart) (of|with|comparing) (the |)(calories|vitamins|prices|populations) of ({n} fruits|{food} and {food}|{n} countries|{place} and {place})
(table|chart) of the (kings of {place}|mortgage rates|tenses in spanish|german articles|world cup winners)
{n} (good |)(series|films|podcasts|books|thrillers|board games) (for|about|like) (a rainy {weekday}|history|{work}|my {small} year old)(|, and why|, with a line on each)
recommend (me |)(a|one) (book|film|game|series|present) for my {small} year old (nephew|niece|daughter|grandson)(, he likes dragons|. she loves horses|)
what's a good (laptop|bike|camera|mattress|phone) under {big}?
any good (series|pub|book|film) (for|on) a {weekday} (evening|night)?
which (animal|plant|bird|insect) (is the fastest|lives longest|has {n} hearts|sleeps {many} hours a day)?
which (colour|color) (goes with mustard|calms people down|do bulls see|sells best|was forbidden in {place})?
(why is|what does) {colour} (a warning colour|stand for|mean in {place}|unlucky)?
which (day|month|number|colour|name) (is lucky|brings bad luck|is holy) in {place}?
which (name|word|letter|number) is (the most common|the rarest|used most) in {place}?
{place} or {place} for (a honeymoon|{n} days in {month}|two kids and a dog|studying law)?
(honey or sugar|butter or margarine|white or brown rice|oat milk or soy), what's (healthier|better|more healthy)?
is (a tomato|a peanut|rhubarb|a banana) a (fruit or a vegetable|nut or a bean|fruit or a berry)?
who (won|plays|scored|is ahead)( on {weekday}| tonight|), (united or city|{place} or {place}|the reds or the blues)?
put these in (the right|chronological|historical) order: (battle of hastings, magna carta, armada|caesar, nero, augustus|jupiter mission, sputnik, apollo)
order these by (size|age|population|price): ({place}, {place}, {place}|a violin, a piano, a harp|gold, silver, tin)
explain these (words|terms): (zinc, alloy, brass|bond, share, fund|noun, verb, clause)
(what do|what have) (zinc, tin and lead|{place} and {place}|{name}, {name} and {name} in the bible) (have |)in common?
i have (a fox, a goose and corn|{n} coins and one is false|three doors). (what's the trick|how do i solve that|which one do i open)?
can i take (ibuprofen and paracetamol|iron and zinc|wine and antibiotics) (together|on the same day|at once)?
(bread, cheese and wine|eggs, flour and milk|rice, beans and chili): what can i (cook|make) (with|from) (it|that|these)?""",
    "\n",
)
"""In the form of a list, a table or a choice, of what the model has no list of."""
TEXTS = listed(
    """\
(translate|put) {quote} (to|into|in) (italian|polish|greek|swahili|dutch|turkish|latin)(| please|?)
(please |can you |pls )translate (into|to) (spanish|german|french|portuguese|czech)(:|,) {said}
(what is|how do i say|how do you say) {quote} in (italian|hindi|norwegian|welsh|polish|russian)?
{said} - (how do i say that|what is that) in (spanish|german|arabic|french)?
(rewrite|write|say|put) (this|it|that) (more politely|in a friendly way|as a question|in formal english|without the errors): {said}
(make|turn) (this|it) (shorter|longer|nicer|more formal|funnier|sound professional)(| pls| please): {said}
(say it|put it|rewrite it|write it) like (shakespeare|a pirate poet|a lawyer|hemingway|yoda): {said}
(fix|check|correct|mark) the (commas|spelling|grammar|mistakes|tenses)(:| in:| here:) {said}
(can u|can you|please) put this in (proper|better|correct|simple) english: {said}
(shorten|simplify|improve|rephrase|polish) this (sentence|text|line|paragraph)( please|): {said}
(summarise|summarize|sum up|shorten) (this|it|that)( for me| please|)(:|,) {said} {said} {said}
what's the (main point|point|gist|tone|subject and the verb) (here|of this)(:|,) {said}
is this (sentence |)(correct|right|good english|too rude)(:|?|,) {said}
what's wrong with (this|the sentence): {said}
turn {quote} into (the past tense|the plural|a question|passive voice|reported speech)
which of these is (wrong|right|better): (i have went or i have gone|he don't or he doesn't|less people or fewer people)
is it (then or than|who or whom|affect or effect|its or it's) (here|in this one): {said}
(answer|reply to) this (mail|message|text|comment) for me: {said}
(write|send|draft) (a text|an sms|a mail|a message) to ({name}|my ex|my boss|my mum|the school) that (i'm not angry|i'm {n} minutes late|i come on {weekday}|{name} is ill|i quit)
(write|draft) (an|a short|a polite) email to (my boss|{name}|the bank|my teacher) that i (am sick today|can't come on {weekday}|need {n} days off|moved to {town})
(write|draft|i need) a (letter|complaint) to (my landlord|the airline|the council|the bank)(,|:|;) (the heating is broken since {n} days|they lost my suitcase on {date}|i was charged {many} euros twice|noise every {weekday})
(an apology|a thank you letter|an invitation|a toast) (to|for) (my neighbour|{name}|my in-laws|the team) for (the noise on {weekday}|the {nth} of {month}|the gift)(| pls)
(i need |write |)(a birthday card text|a birthday message|a nice card) for my (grandma|boss|dad|friend {name}) who is {age}
(help me write|write|i need) a (wedding speech|eulogy|toast|farewell speech) for my (brother|friend|colleague|sister) {name}
(write|make) (her|him|my mum|{name}) a (poem|song|card) in (welsh|latin|swahili|hindi|finnish)
read this and tell me who is right: {name} says {n}, {name} says {n}
(what does|what is the meaning of|define) (the word |){hard_word}( mean|)?
how do you (spell|pronounce) {hard_word}?
(an anagram|a synonym|another word|the opposite) (of|for) {hard_word}?
(make|turn) (my notes|this) (into|to) (a speech|an essay|flash cards|minutes): {said} {said}
(continue|finish|complete) (my|this) (letter|essay|song text|application): {said}
(write|make) a dialogue between (a cat and a lawyer|{name} and {name}|a doctor and a patient)(| about {x}|, {n} lines)
describe (a sunset|{town}|my flat for an advert|a storm) in {many} words
(write|make|give me) (a slogan|a motto|an advert|a headline|a description) for (my bakery|a van of {a_job}|{n} old chairs i sell|a flat in {town})
(a|think of a|i need a) (good |)(name|domain|motto) for (our bakery|a tortoise sanctuary|my {colour} boat|a choir in {town})(|, ideas?)
what would you (answer|say|write back) to (this|her|him): {said}
analyse this (sentence|line|verse|dream): {said}
tell me (the|a) (true|real|full) (story|history) of ({person}|the pied piper|{place}|the titanic)
what really happened to ({person}|amelia earhart|the mary celeste|the romanovs)?
(tell me about|describe|summarise) the (life|death|childhood|crimes|marriage) of {person}
(the |what's the )story behind (bohemian rhapsody|the {colour} nun|that photo|{work}|the name {name})(| please|?)
(a story|tell me a story) from (the news|today's paper|the bible, which one is the shortest|real life of {person})
(explain|tell|summarise|shorten) the (story|plot|ending) of {work} in {n} sentences
(who wrote|do you know) the poem (about the raven|by rilke about the panther|with the road not taken|called daffodils)?
(learn|recite|say) (the poem|the speech|the sonnet) (by {person}|from hamlet|about the albatross|of martin luther king)
(hello world|the first program|the word bug), who (said|wrote|used) it first?
(what does|why does) (my|this|the) (loop|function|script|list) (never end|return none|print {n} twice|stop at {n})?
my (loop|function|script|query) (never ends|returns none|prints nothing|is too slow)(,|:) (here it is|look|code below): (while x < {n}: y = x|for i in range {n}: pass|select a from b where c = {n})
my (python|java|bash|c) (script|program|code) (says|throws|shows) (indexerror|null pointer|out of range|syntax error) (on|in|at) line {many}
(write|make|code) a (python|bash|java|go) (function|script|program) (that|which) (reads a csv and plots it|renames all jpg to png|sends {n} mails|scrapes a shop|sorts my photos by {month})
(a |)(sql|pandas|excel) (query|formula) for the top {n} (customers|products|cities) (of each month|per {weekday}|since {year})
(code for|write|build) (a calculator app with buttons|a rest api with login and {n} endpoints|a chess game|a website for my bakery|a chat app)
why does my (css grid|table in html|list in react|dict) have {n} (columns|rows|items) instead of {n}?
regex (that matches|for) (a date like {date}|{n} digits|a postcode in {place}|{month} or {month})
how do i undo (my last {n} commits|a merge from {weekday}|rm -r) (in git|please|?)
(port {big} already in use|exit code {many}|http {big}|error {many}), (docker says|what is that|what now)(|?)
how is a (list|string|table|number) (stored|kept|copied) in memory (in python|in c|in java)?
(delete|sort|move|count|rename) the (files|photos|pdfs|songs) in my (downloads|documents|home|music) folder(| please| from {year})
what's in (the file|my file|the folder) (notes.txt|taxes|report.pdf|photos of {month})?
what is my (ip address|mac address|wifi password|disk usage|screen size|graphics card)?
how (much memory|many cores|many files|much disk space) (does my (computer|laptop|machine) have|has my (computer|laptop|machine)( got|))?
(what|which) (programs|updates|ports|users) (are|is) (on|running on|open on) my (computer|laptop|mac)?
is my (computer|laptop|disk|battery|wifi) (too hot|full|safe|infected|up to date)( right now|)?
(turn on|dim|turn off|switch off) the (lights|heating|radio) (in the kitchen|at {n}|upstairs|until {weekday})( please|)""",
    "\n",
)
"""What is to be made of a text, real people's stories, real programs, and the user's machine."""
_BETWEEN = (", ", ", ", ". ", ". ", " and ", ", and ", " - ", "! ", " so ")
_HELLOS = (
    "(|||||hi, |hello |hey, |hi |hello! |good evening. |hiya, quick one, |dear model, |ok so )"
)
OUT_OF_REACH = (
    *TOLD_FIRST,
    *COUNTED_AND_DATED,
    *SET_OUT,
    *TEXTS,
    *out_of_reach_besides.AFTER_A_REACTION,
    *out_of_reach_besides.IN_A_FIX,
    *not_told_again.WORLD * 2,
    *own_things.WORLD * 4,
)

SAID = (
    "my (uncle|aunt|brother|teacher), who (lives in {town}|is {age}), (came by|called|was here) (yesterday|on {weekday}).",
    "(the meeting|lunch|the train) was (on {weekday}|at {n}).",
    "{name} said the (budget|price|rent) is {big}.",
    "(me and him was|we was|he go) (going to the shop|at school) (yesterday|on {weekday}).",
    "send me the (report|money|keys) (by {weekday}|now) or else.",
    "(hi|hey), are you free on {weekday} at {n}?",
    "(hey dude|hi boss), can't come (tmrw|on {weekday}), sick.",
    "i have {n} (cats|sisters|books) and a (dog|boat|{colour} car).",
    "my (brother|cat|house) is {n} years old.",
    "on {weekday} we ate (soup bread and apples|{food}) and then we went home.",
    "she (don't like apples|is born in {year}|have {n} childs).",
    "{name} disagreed(,| and| because) it (ended|began) at noon.",
    "i am hungry and i live in {town}.",
    "i am writing to you because i would like to ask whether you have time on {weekday}.",
    "my name is {name} and i am {a_job}.",
    "the {colour} (house|car|bird) is (old|asleep|for sale).",
    "i love you(, {name}|).",
    "we (met|married|moved) in {month} {year}.",
)
"""What is to be translated, mended or shortened: not told, nor asked of the model."""
_CLOCKS = "({n}|{n}.15|{n}:40|half past {n}|quarter to {n}|{n} o'clock|{n} am|{n} pm)"
_DATES = "({month} {nth}|{nth} {month}|{n} {month}|{month} {n}|the {nth} of {month})"
_COLOURS = listed("red blue green yellow grey black white brown pink purple orange beige")
_WORKS = (*JOBS, *MORE_JOBS)


def reach(words: Words) -> str:
    """A whole message of these, with things in its {places}; or what is needed, behind a fact or two."""
    if not words.chance(0.25):
        return words.filled(OUT_OF_REACH, draw_slot)
    between = words.rng.choice(_BETWEEN)
    facts = [
        words.filled(out_of_reach_besides.ABOUT_ME, draw_slot)
        for _ in range(2 if words.chance(0.3) else 1)
    ]
    question = needed(words)
    if words.chance(0.12):
        return f"{question} {', '.join(facts)}"
    return f"{words.expand(_HELLOS)}{' and '.join(facts)}{between}{question}"


def needed(words: Words) -> str:
    """A question that stands behind what was told."""
    return words.filled(out_of_reach_besides.NEEDED, draw_slot)


def draw_slot(words: Words, slot: str) -> str:
    """What may stand at this place."""
    rng = words.rng
    if slot in ("said", "quote"):
        said = words.filled(SAID, draw_slot)
        return said if slot == "said" else rng.choice(('"{}"', "'{}'")).format(said.rstrip("."))
    if slot in ("clock", "date"):
        return words.filled((_CLOCKS if slot == "clock" else _DATES,), draw_slot)
    drawn = {
        "name": lambda: words.value((*NAMES, *MORE_NAMES), proper=True),
        "town": lambda: words.value((*TOWNS, *MORE_TOWNS), proper=True),
        "pet": lambda: words.value(PET_NAMES, proper=True),
        "a_job": lambda: with_article(rng.choice(_WORKS)),
        "job": lambda: rng.choice(_WORKS),
        "colour": lambda: rng.choice(_COLOURS),
        "month": lambda: rng.choice(phrases.MONTHS),
        "age": lambda: str(rng.randint(9, 92)),
        "year": lambda: str(rng.randint(1900, 2030)),
        "n": lambda: str(rng.randint(2, 12)),
        "nth": lambda: nth(rng.randint(1, 30)),
        "many": lambda: str(rng.choice((rng.randint(21, 99), rng.randint(100, 999)))),
        "letter": lambda: rng.choice("abcdefghijklmnoprstvwz"),
    }.get(slot)
    return drawn() if drawn else demands.filled(words, (f"{{{slot}}}",))


MAKER = grouped(
    3,
    """
(which|what) (data|texts|books|pages) were you (fed|fed on|raised on|given)(, wikipedia|, the whole internet|, reddit|)?
(were|are) you (written|programmed|coded|built) in (python or c|rust|python|java|c or c++)?
(is this|are you|is it) (costing|going to cost) me (anything|money|money per message|a cent a word)?
(do i|will i) (get|see) a bill (for this|at the end|for messages)?
how (long|many days|many hours) did (it take to train you|your training take|they train you)?
(who|which of them) (taught|showed) you (to count|the months|your manners|to tell stories|english)?
""",
)
"""Its makers."""
SIZE = grouped(
    4,
    """
were you (any |)(smarter|better|bigger|worse) (in the |)last version?
how many (brain cells|neurons|weights) do you have compared to (a cat|me|a bee|chatgpt)?
why can you (do|tell|write) (stories|sums|lists|poems) but not (recipes|essays|the news|big maths|translations)?
what (is|does|are) (3|three) million parameters (even|mean|like|exactly)?
(can|could) you pass (the bar exam|a driving test|the turing test|third grade|my maths test|an iq test)?
(are there|is there a|do they have) bigger (versions|version|brothers|sisters|ones) of you?
how come you (can count|know the months|do sums) but (know nothing else|not who the king is|can't cook)?
why (are you|is your answer) (always |)(sorry|saying sorry|saying you don't know|so clueless)?
(so |)what's the (smallest|hardest) (thing|question) you (can't do|fail at|get wrong)?
""",
)
"""How small and how often wrong it is."""
HERE = grouped(
    3,
    """
how many (people|users|others) (talk|chat|write) to you (at once|at the same time|right now|in a day)?
do you (spy on|peek at|snoop in|sniff through) my (files|folders|photos|downloads|mails)( in the downloads folder| at night|)?
(if i tell you|when i type) my (address|bank card number|pin|secret)(,|:) who (gets|sees|reads) it?
do u work when my (laptop|pc|wifi) is (offline|in flight mode|not connected)?
(can i|could i) use you (on a plane|in the woods|on a boat|in a tunnel|abroad) (without wifi|with no signal|offline)?
(would my wife|can my boss|will my mum) (see|read|find out) what i (type|ask you|write) here?
""",
)
"""Where it runs."""
SELF = grouped(
    4,
    """
(you |u |)got a (girlfriend|boyfriend|dog|wife|mum|body)(? lol|, lol|?| or what)?
what do you (look like|wear)(, send a pic|, show me a photo|?| in real life)?
would you (ever |)(lie to|leave|hurt|forgive|kiss|miss) me?
what do you do (on sundays|on saturday night|at christmas|in august|when nobody types|for hours a day)?
do you (pray|believe in god|go to church|have a religion|vote|have a star sign)?
(does it|would it) (hurt|make you sad|bother you) (when|if) i (delete you|close the window|load another model|swear at you)?
my (son|daughter|class|gran) wants to know if you (are a boy or a girl|sleep|have a mum|are lonely|like dogs)
do you (get bored|get tired|have enough) of (kids|5 year olds|silly people|us) (asking questions|asking the same|typing nonsense)?
(summer or winter|monday or friday|cake or pie|sea or mountains): (which do you like more|what do you prefer|what's yours)?
""",
)
"""That it has no body, no age, no feelings."""
MEMORY = grouped(
    3,
    """
did you (read|see|keep) my other (chats|talks|sessions)( about my knee| about money| from monday|)?
will you (still |)(know|remember|have) (my name|my birthday|my cat|who i am) (on monday|next week|in may|in 5 days|after a reboot)?
(can|do) you get smarter (if|when) i (teach you 5 things a day|talk to you every day|correct you|tell you more)?
how many (words|messages|facts|names) (can you|do you) (keep in your head|hold|remember)( at once| in one chat|)?
if i (come back|open you|start a new chat) (on friday|tomorrow|in june), do you (know|remember) (me|all this|my name)?
(yesterday|on tuesday|last week) i told you (about my exam|a secret|my plans)(,|.) (do you still know|you remember|gone)?
""",
)
"""What it remembers."""
