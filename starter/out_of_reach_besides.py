"""What is out of the model's reach, besides the tables of `out_of_reach`: behind a reaction, in a fix, or behind a fact.

The {places} are those of `out_of_reach.draw_slot`.
"""

from starter.words import listed

AFTER_A_REACTION = listed(
    """\
(haha|lol|hehe) (good one|nice|ok)(.|,|!) now (seriously|for real|a real question): (how do i cancel my gym membership|how long do eggs stay fresh|what is {x})?
(thx|thanks|cheers|ty)(!|!!|,|.) (btw |by the way |also |and )(do you know |any idea |)(how long eggs stay fresh|who invented the zipper|what {x} is|where {place} is)?
(wow|ooh|whoa,|woooow) that was (quick|fast|nice)(!!|!|.) (so tell me|and now|then) (is bitcoin going up|who was {person}|what is {x})?
(hm,|hmmm,|meh,|nah,|ugh) not what i (wanted|meant|asked)(.|,) (what's the plot of {work}|how do i cook {food}|who is {person})?
sorry to (bother|disturb|trouble) you again(,| but) (what is {x} exactly|when was {made} invented|is {food} healthy)?
(cool|great|okay|nice)(.|,) can you (also |)(summarise a pdf|transcribe a video|translate a song)( if i give you the link|)?
(goooood morning|gooood morrrning|mornin|heyyy|hey hey|hellooooo|hiiii)(!!|!|,|) (what are the news|which teams play tonight|is it raining in {town}|any news about {x})?
(omg|nooooo|argh|heeelp|ohhh no)(!!|!|,) (my cake fell|the sink is full|my screen is {colour}|i spilled wine on the sofa)(.|,) what (do i do|now|helps)??
(pleeease|plsss|plz|pleaaaase)(,|) (help me with|explain|do) my (homework|maths|physics|essay) (about|on) {x}
(my poem was nice|good story|nice list|the sum was right)(,|!|.) (but |now |and )(who is {person}|how does {x} work|where do i buy {thing})?
(that's right|correct|yes indeed)(!|,|.) (and who|now who|so who) (invented|wrote|discovered) {made}?
(you did the list|you knew the month|you can count)(, so|. so|, now) (what about|tell me|do you know) ({x}|the price of gold|who won on {weekday})?
(between us|honestly|be honest)(,|:) (is {person} a good person|should i trust my bank|which party is right|is {x} a lie)?
(quick|fast|hurry)(!|,|:) (bee sting|burnt finger|locked out|flat tyre|nose bleed)(,|.) what (do i do|now)?
dear (model|computer|starter|friend)(,|!) (how do i cook {food}|what is {x}|i have a rash since {weekday}|which bank is safe)(.|,|?) (thank you|yours, {name}|kind regards)
i asked my (doctor|teacher|husband) but (he laughed|no answer|she's away till {weekday})(.|:) (is {x} dangerous|can i eat {food} with {ailment}|what is {x})?
(me and|my friend and) {name} (have a bet|disagree|argue)(:|.) (who was older, {person} or {person}|is {place} bigger than {place}|can you freeze {food})?
(my kid|my daughter, {small},|my son who is {small}|a pupil) asks(:|,) (why is the sky blue|where does the wind go|how do fish sleep|what is {x})?""",
    "\n",
)
"""With a word about the last reply or the circumstances before it."""
IN_A_FIX = listed(
    """\
what (comes|came|was) (after|before) (the bronze age|elvis|the big bang|{person}|windows 95|dinosaurs)?
who (comes|is next|was king) after (the pope|the king|{person}|the prime minister)?
what's (between|next to) {place} and {place}( on the map|)?
who is the count (of monte cristo|in dracula|on sesame street)?
does (a coffee|tomato sauce|my commute|a draw) count as (water|a vegetable|work|a win)?
(count|who counts) the votes in {place}(, and who pays them|)?
a dozen (eggs|oysters|roses)(:|,) what do they cost in {place}?
(my|the) (sum|total|balance) (insured|on my account|of the bill) (is|was) {big}(.|,) (is that right|why so high|who can check it)?
the (odds|score|ratio) (is|are|was) {n} to {n}(.|,) (what does that mean for my bet|who scored|who was playing)?
(channel|bus|room|platform|gate) {n}(,|:) (what's on|where does it go|where do i find it)( on {weekday}|)?
{n} (minus|below zero|degrees) outside(,|.) (is the plant ok|what do i wear|will the pipes freeze)?
(number|chapter|track|season) {n} of {work}, (what is it about|is it any good|how does it end)?
(level|question|exercise|problem) {n} (is|seems) too hard( for me|)(,|.) (how do i get past the boss|what's the solution|help)(|?)
(1st|2nd|3rd) (world war|gear|cousin|degree burn)(,|:) what (is that|does it mean|do i do)?
a {colour} (spot|line|light|pill|card) (on my arm|on the screen|on the router|in football)(,|.) what (is it|does it mean|do i do)?
(my|our) (last name|family name|surname|street) is (rare|polish|funny|old)(.|,) (what does it mean|where does it come from)?
the (dog|cat|horse) of (my neighbour|my aunt|{name}) (bites|barks at {clock}|is pregnant)(.|,) what (can i do|now|should she feed it)?
the (day|month|year) (i was born|we married|after the war) (it rained|was hot|was hard)(.|,) (where can i look up the weather|what was in the news)?
(they say|people say|i read|grandad says) (the {nth} child is the cleverest|{colour} tea burns fat|{n} almonds a day help|{weekday}'s child is sad)(.|,) (true|is that true|any proof)?
what do people (do|eat|wear|sing) on (easter monday|{weekday}s|{date}|a {month} night) in {place}?
the (cat|dog|neighbour's cat) brought in a (live mouse|bird|snake|frog) and it's {clock}, (now what|what do i do|help)?
there's a (wasp nest|bat|smell of gas|stranger|fox) in (the attic|my kitchen|the garage|bed) (at {clock}|since {weekday}). (what do i do|who do i call|dangerous?)
we're {n} at dinner and (i only have one chicken|{n} are vegan|the oven is broken), what do i (do|cook|serve)?
(sos|help|omg|argh)(,|!|:|) my (presentation|exam|flight|shift) (starts|is) at {clock} and (powerpoint has crashed|i lost my notes|i overslept|my car won't start)
i've {n} offers, (one in {town} and one in {town}|{many}k in {town} or {many}k in {town}), which one (should i take|is better)?
i have {n} (options|ideas|choices|quotes) for (the roof|my thesis|the wedding|a name), (how do i choose|which one|what matters most)?
(been|i've been) (single|ill|unemployed|on hold) for {n} (years|weeks|hours)(,|.) (where do people meet|what can i do|is that normal|who can help)?
my ex (keeps calling|texts|follows me) (on sundays|every {weekday}|since {month}), can i (get a restraining order|block him|call the police)?
what's a (fair price|good rate|normal fee) for (mowing a lawn|babysitting|a haircut|{n} hours of cleaning)(, i'm {age}|?| in {town})
my landlady is {age} and (sweet but|very nice but) (walks in without knocking|keeps my deposit|turns off the heating). (is that legal|legal|what can i say)?
(dad|mum|my mother) says i'm (grounded till {month}|too thin|not allowed a dog), how do i (convince him|tell her no|change that)?
my (hair|tongue|thumb|skin) turned {colour} (after the pool|since {weekday}|overnight), (fix|why|what is it|how do i get it off)??
i teach (year {small}|{n} year olds|maths to {n} kids)(,|.) (need|i need) {n} (science experiments|warm up games with rules|quiz questions|worksheets)
(should|do) i (text|call|marry|forgive|tip|sue) (him|her|them)( back| again| or wait|)?
(first day at work|job interview|a funeral|a first date|a wedding) (tomorrow|on {weekday}|in {month}), what do i (wear|bring|say|eat before)?
i speak (german|french|polish) and want to learn (dutch|korean|danish), how long (will it take|does it take)?
i'm learning (piano|guitar|chess|to drive)(,| and) (which song is easy|what should i practise first|how long till i'm good|which book)?
i play (tennis|football|the violin) (on {weekday}|{n} times a week) and my (elbow|neck|ankle) hurts. (why|what is it|can i go on)?
i have a (dog|cat|baby) and a (cat|rabbit|parrot) and they (fight|bark|scream) all day, (how do i make them friends|what can i do|help)?
my (grandfather|grandma|great uncle) was (born in|from) {town} in {year}, (was that germany then|what was it called|where do i find the papers)?
when is the name day of {name}( in {place}|)?
(my|the) (grandson|daughter|son|neighbour) set this up for me(.|,) (is it true that 5g makes you ill|what is {x}|how do i cook {food})?
the doctor (wrote|said|prescribed) (take 2 b.i.d.|{n} mg twice|no dairy|bed rest till {weekday}), what (is that|does that mean|may i eat)?
(ugh|oh no|gosh)(,|!|) ({weekday}|mondays|rain|taxes). how do (people|you all|others) (stay motivated|get up|cope)?
(remember|you know) (the film with the {colour} people|that song about {town}|the show with {n} friends)? (what was it called|who was in it|when was it on)
forget (all |)that(.|,) how do i (make gravy|get to {place}|cook {food}|fix my tap)?
the word is {quote}(,|.) (one m or two|is it rude|where does it come from|noun or verb)?
story time: (was robin hood real|what did {person} do|how did {place} get its name|who sank the titanic)?
is there a (poem|song|story|film|list) (that fits a funeral|about {person}|by {person}|on {place} i should know)?
(a poem|a story|a list|a table|code) (by {person}|from my school book|which {person} wrote|on page {n}), do you know it?
name {n} things (that make a marriage work|people regret|{person} did|you need for {food}|that cause {ailment})
{n} things (to see in {place}|i must know about {x}|that help against {ailment}|doctors never tell you)
{n} (experiments|exercises|stretches|recipes|spells|tricks) (for my back|for kids at home|with {food}|against {ailment})
count the (calories|points|vitamins) (i ate|of this|in this)(:|,) {small} toasts, {small} (eggs|bananas), {small} beers
{many} in (roman numerals|binary|hex|chinese)( please|, and {many}|)?
(half|a third|a quarter|the double|twice) of {big}?
(split|divide|share) (a bill of|the rent of|a tip of) {many} (euros|dollars|pounds) (between|among|by) (three|3|5|7|nine)( people| friends|)
(add up|sum|total) {n}.{many}, {n}.{many} and {n}.{many}( pls| please|)
(a train|a car|a bike|the boat) (leaves {town} at|does|goes) {many} (mph|km an hour)(,|.) (when is it in {town}|how long for {big} km|when do they meet)?
how far (can i drive|does a bike go|do i get) with {n} (litres|gallons|bars of battery)?
(which|what) (is|has) (bigger|more people|more rain|warmer), {place} or {place}?
what('s| is) heavier(,|:) {n} (kilos|pounds) of (gold|feathers) or {n} (pounds|stone) of (silver|lead)?
how many colours (does the flag of {place} have|can a dog see|are in a box of crayons)?
(what|which) number do i (dial for police|call for a taxi|need for a doctor) in {place}?
what('s| is) the (number|address|name) of (the british embassy|a good vet in {town}|the tax office|my bank's hotline)?
colour of the year {year}?
what (colour|number|letter) is (on the {nth} resistor|the sky on mars|the m{small} bus|line {n} of the tube)?
can you look at my code(:|,| and say what's wrong:) (for i in rnage 5|print hello without quotes|if x = {n} then y|let x == {n})
write (me |)(a|my) (tinder bio|dating profile|linkedin post|flat advert)(,|:) i'm {age}, like (climbing|dogs|{food}) and (dogs|wine|{colour} cars)""",
    "\n",
)
"""Chatty, or of a few words, and in need of advice or of a fact."""
ABOUT_ME = listed(
    """\
we (met|moved|married|separated) in {year}
i speak (german|french|polish|hindi) at home, my english (no good|is bad)
i (fly|drive|travel) to {place} (on {weekday}|in {month}|for {n} days)
(we are|there are|we're) {n} (people|adults|of us)( and a dog|)
(we|i) (have|only have|got) {n} (days|hours|euros|eggs|weeks|minutes)( left|)
it's (almost |)({clock}|{weekday}|{month}) (here|already)
i've had (this|it|a cough|a rash) (since {weekday}|for {n} days|for {n} weeks)
(the landlord|my boss|the doctor|a colleague) (called|came|wrote me) on {weekday}
(i|we) (bought|ordered|cooked|sold) {n} of (them|these) (on {weekday}|in {month}|last week)
(i'm|i am|we are|we're) (in {place}|on holiday|at the station|abroad) (until|till) (the {nth}|{weekday}|{date})
i (started|quit|finished) (school|a new job|the course) (in {month}|{n} weeks ago|on {weekday})
(he|she|it) is {age} (years|weeks|months) old( now|)
(half|all|{n}) of (us|my colleagues|the kids) (can't swim|eat no meat|are ill|speak french)
i slept {n} hours( last night| since {weekday}|)
(they|the neighbours|the bank) want {big} euros( by {weekday}| from me|)
(school|the course|the term) (starts|ends) (on {weekday}|in {month}|on {date})
i (lost|forgot|broke) (it|my card|a tooth) (on {weekday}|{n} days ago)
i'm (vegan|retired|unemployed|left-handed|colour blind)( since {year}|)""",
    "\n",
)
"""What is no fact to keep."""
NEEDED = listed(
    """\
i want to know how to (get rid of ants|cook {food}|save tax|sleep better|fix a bike)
i (need|want|could use) (advice|a recipe|a lawyer|a plan|tips) (for|on|about) ({x}|my move|{food}|my exam)
i'm looking for (a job in a cafe|a flat in {town}|a good doctor|cheap flights to {place}), (got any tips|where do i look|can you help)?
(can|could) you (explain|translate|correct|check|plan) (my letter|{x}|my menu|this form|my trip to {place})( please|)?
(how do i|how can i|what's the best way to) (find a new job|lose {small} kilos|get to {place}|learn faster|stop a leak|sell my house)?
what (should|can|could) i (eat|do|say|wear|give them|read|study)( at 3 am| at work| on {weekday}| in {month}| for that|)?
(which|what) (shoes|insurance|school|visa|train|wine|doctor|present) (do i need|is best|would you take|should i choose)( for that|)?
(is that|is it) (normal|legal|too old|too much|healthy|dangerous|far|rare|a problem)( in {place}| for a child|)?
(do|does|will|should) (i|we) (need a visa|have to pay tax|see a doctor|get money back|need a vaccine)( for {place}|)?
why (do my feet hurt|is the rent so high|can't i sleep|is {x} so hard|does everyone leave)?
(where|when) (can|do|should) i (apply|register|complain|buy a ticket|get help|study {x})( there| here| for that|)?
(who|what) (can help|pays for that|do i call|are my rights)( in {place}| now|)?
how (much|long|far|often) (is it to {place}|does it take|should i train|must i save|does {x} cost)?
(any|got any) (tips|ideas|advice|experience with that|books on it)( for me|)?
how (do you|to) say (saudade|cheers to my boss|{hard_word}) in (english|polish|danish|thai)?
(write|draft) (me |)(a cover letter|a short bio|a complaint|a profile text|an email to my boss)( please|)
(what is|tell me about|explain) {x}( please|)(|?)
who (is|was) {person}?
should i (move to {place}|quit|sell|marry|wait|call her|buy a house)?
what do you (advise|recommend|suggest)( me| to do|)?""",
    "\n",
)
"""The question behind it."""
