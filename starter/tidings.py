"""Small talk in other words once more: what happened to users and their families, without a fact to keep in it."""

from starter.words import grouped

_KIN = "(husband|wife|kid|son|daughter|mum|dad|mother|father|sister|brother|grandma|grandpa|niece|nephew|cousin|aunt|uncle)"
_CHILD = "(kid|son|daughter|boy|girl|little one|toddler|youngest|eldest|granddaughter|grandson|niece|nephew)"
_PET = "(cat|dog|cat|dog|rabbit|hamster|parrot|horse|puppy|kitten|pony|tortoise|guinea pig)"
_SPAN = "(two|three|four|five|ten|twelve|fifteen|twenty|thirty|forty|fifty)"
_MONTH = "(January|March|April|May|May|June|July|August|September|October|November|june|march|may)"
_DAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|monday|friday|sunday)"
_NOW = "(||| today| yesterday| this morning| last night| on Sunday| this week)"
_STILL = "(|||| today| again| right now| these days)"
_END = "(|||||!|!!| :D|, imagine| and i'm happy)"
_SAD = "(|||||, ugh| :-/|, so sad|, i'm worried|...)"

GOOD_NEWS = grouped(
    88,
    f"""\
(today|this week|in {_MONTH}|on {_DAY}|yesterday) (my husband and i|my wife and i|my parents|we two|grandma and grandpa|the wife and i|my man and i) (have been|are|were|will have been) married for {_SPAN} years{_END}
(my husband and i|my wife and i|we|my parents) (celebrate|celebrated|have|had) our (tenth |fortieth |fiftieth |silver |golden |)(wedding anniversary|anniversary){_NOW}{_END}
{_SPAN} years (married|together|with the same man|with the love of my life|at the same firm|without a drink) (today|this {_MONTH}|on {_DAY}){_END}
((i've|i have) been (married|engaged|sober|happy)|(we've|we have) been (married|together|friends|neighbours)) for {_SPAN} (years|months|weeks) (today|now|this {_MONTH}){_END}
my {_KIN} (drew me a picture|made me breakfast|wrote me a letter|sent me flowers|cooked for all of us|called just to talk|made me laugh so hard|knitted me a scarf|fixed my bike|gave me a hug){_NOW}{_END}
my {_KIN} (and i|and me) (danced in the kitchen|are talking again|had breakfast in bed|went to the pictures|baked bread|laughed all evening|painted the hall|took a long walk|sang all the way home){_NOW}{_END}
my {_KIN} (called|wrote|rang|came back|forgave me|hugged me) after ({_SPAN} years|years) (of silence|abroad|away|at sea){_END}
my {_CHILD} (ate|finished) (the broccoli|all the peas|the whole plate|every carrot) (without a fight|without crying|for once|today){_END}
my {_CHILD} (is|was) (so brave at the doctor|the best in class|so good today|the star of the play|kind to everyone|so proud of the new shoes|fast asleep at last|all smiles again|over the moon|as good as gold){_STILL}{_END}
my {_CHILD} (said a first word|took a first step|learned to swim|lost a tooth|can count to a hundred|can tie shoes now|slept through|starts school|got a gold star|won at chess|read a whole page){_NOW}{_END}
(our|my) {_CHILD} (got|has) (a place at nursery|a part in the play|a prize for drawing|a new best friend|full marks|a medal|a new bike){_NOW}{_END}
my {_KIN} (quit smoking|found work again|is walking again|is out of hospital|won the raffle|bakes the best bread|laughed again|passed the test|came through the operation|retires soon|got the all clear){_NOW}{_END}
my {_KIN} (finally|at last) (agreed to see a doctor|said sorry|moved out of the basement|learned to cook|has a day off|got a hearing aid|sold the old car|understood the joke){_END}
my {_PET} (brought me a mouse|sleeps on my lap as i type|is snoring on my feet|opened the fridge|learned a trick|stole the sausage, haha|insulted the postman lol|is purring like a tractor|followed me to the bus|caught a fly|is looking at me|wants to type too){_NOW}{_END}
my {_PET} (is|was) (well again|so funny|such a good boy|asleep in the sink|in my chair again|on the keyboard again|as happy as can be|so soft|the star of the show|back from the vet, all fine|home again){_STILL}{_END}
my {_PET} (ran off|got out|escaped|hid) and (came back by itself|we found it in a shoe|was under the bed all along|the neighbours brought it home|is safe again){_NOW}{_END}
(found|we found|i found) (a kitten in our shed|a hedgehog in the leaves|grandma's ring behind the couch|my old diary|{_SPAN} euros in a coat|the lost key|my first teddy|an old photo of us){_NOW}{_END}
our (house|flat|roof|garden|boat|fence|tent) (survived the storm|is finally clean|is finally paid off|looks like new|has a new kitchen|is full of friends|is warm again|has never looked better){_NOW}{_END}
my (house|flat|room|kitchen|hobby room|workshop) (is finally|is at last|is now) (clean|finished|tidy|painted|warm|quiet|mine|empty of boxes){_END}
my (house|flat|kitchen|street|coat|pillow|whole car) smells of (fresh paint|cinnamon|bread|lavender|coffee|rain|roses|pine)( and i love it|, so nice|, mmm||!)
my (garden|balcony|meadow|yard|window box) is full of (butterflies|bees|roses|life|birds|sunflowers|frogs|snow|lavender){_STILL}{_END}
my (car|van|bike|scooter|old tractor) (passed its inspection|runs again|started at once|is back from the garage|is as good as new|made it up the hill|is shining clean){_NOW}{_END}
my (phone|laptop|watch|passport|wallet) (survived the washing machine|turned up|works again|was in the other coat|fell and nothing broke|came back in the post){_NOW}{_END}
my (town|village|street|school|city|club) (won the prettiest village award|has a fair|has a new library|is full of lights|turns 700 this year|is on the news, in a good way|was so lovely in the snow){_NOW}{_END}
my (name|picture|letter|story|poem) (was|is) (in the newspaper|on the radio|on the poster|on the wall at school|read out by the mayor|on the front page){_NOW}{_END}
my (birthday|birthday party|name day|60th|party|farewell) was (wonderful|so nice|lovely|great fun|a surprise|the best ever)(|, thanks| this year|, cake and all|!)
my (job|work|new job|shift|class) (is fun these days|makes me happy|was a joy today|is going well|was fun for once|gets better every day){_END}
my (boss|landlord|coach|client|teacher) (gave me flowers|gave me a day off|said thank you|let me go early|praised my work){_NOW}{_END}
my (knee|back|shoulder|hand|cough|tooth|hip) is (finally better|fine again|healing well|much better|good as new)(| after the operation| after {_SPAN} weeks|, thank god|!)
my (visa|loan|degree|passport|licence|pension|permit) (is finally through|came through|is here|was granted|got approved) after {_SPAN} (months|years)( of waiting|){_END}
in {_MONTH} (we get the keys to our new house|i become a grandma|my son comes home|we fly to the sea|i start my new job|the baby is due|our shop opens|i retire|we move to the country|my book comes out){_END}
(we're|we are|my sister is|my daughter is|they are) (expecting|expecting twins|having a baby|getting married|moving in together|opening a shop) in {_MONTH}{_END}
i'm going to be (a grandma|a grandad|an aunt|an uncle|a mum|a dad|a bridesmaid|a big brother|a doctor) in {_MONTH}{_END}
(our|my) (niece|grandson|baby|little girl|nephew|first grandchild) was born (at three this morning|on {_DAY}|in {_MONTH}|last night|an hour ago)(|, 3200 grams|, both well|, we all cried|, he has my nose){_END}
we named (the baby|her|our son|the boat) after (my grandpa|my mother|grandma|his uncle)( and everyone cried| and he was so happy|){_END}
(grandma|grandpa|my aunt|my old teacher|mum|the old tree) turned (sixty|seventy|eighty|ninety|a hundred) (today|on {_DAY}|in {_MONTH})( and blew out every candle| and danced all night|, what a party| and still laughs like a girl|)
(ran|i ran|swam|i cycled|i walked|rowed) {_SPAN} (kilometres|miles|lengths|km)(| today| without a stop| without pain| in the rain|, new best){_END}
(my new record is|new record:|today i managed|i did) (42|30|{_SPAN}|a hundred) (pushups|pages|lengths|steps without the stick|squats)( in a row|){_END}
(sold|i sold|we sold) my (first painting|old piano|first book|jam|first song|car|pots) for {_SPAN} (euros|pounds|dollars){_END}
(won|i won|we won|got) {_SPAN} (bucks|euros|pounds|dollars) (on a scratch card|at bingo|in a bet|back from the tax office|as a tip){_END}
(counted my savings|did the sums|looked at my account), (i can afford the bike|we can afford the trip|it is enough for a holiday|i'm out of debt){_END}
(got|we got|just got) the (results|letter|call|keys|papers|answer)(, all negative|, all clear|, it's a yes|, i'm in|, we're through|, nothing bad){_END}
(the dentist|the doctor|my teacher|the vet|the nurse|the eye doctor|the judge) (says|said|told me) (no cavities|all is well|i did great|i am fit as a fiddle|my eyes are fine|i may go home|it's healing){_NOW}{_END}
my plane (leaves|takes off) for (Lisbon|Rome|Crete|home) (at six|on {_DAY}|in {_SPAN} hours), (can't wait|so excited|bags are packed|yay|finally)
(made|i made|we had|we made|i just had) (soup from scratch|pancakes for dinner|waffles|a huge salad|fresh bread for breakfast|an ice cream in the sun){_NOW}( and it's good|, yum||, so tasty)
(just came back|just back|i'm back|home again) from (the gym|a run|the market|the pool|church|choir|the woods|my parents)(, feeling strong|, feeling good|, legs like jelly but happy|, finally sofa time||.)
(just got home|got home|i'm home)( from work| from school|). (finally sofa time|shoes off|now a bath|time for a film|now pizza)
(today i|i|this morning i|yesterday i) (cleaned the whole kitchen|pulled weeds all afternoon|washed the car|ironed {_SPAN} shirts|wrote to an old friend|planted {_SPAN} tomato plants|mended the fence|sorted the attic|read half a book in the bath|made jam)(||.|, not bad|, phew)
(nothing special|not much|nothing much)( today|), (did the laundry and watched tv|went to the shop|a bit of work, a bit of sleep|walked the dog|just a normal day|cooked, ate, sat)
we (went to the market and bought strawberries|went to the zoo|sat by the river|played cards with grandma|fed the ducks|picked apples|looked at old photos){_NOW}{_END}
(i'm|i am|we're|im) (sitting on the balcony|in the garden|on the train to my parents|at the airport|in the park|on a bench by the lake|at my gran's|in the queue for ice cream|on the sofa with the kids)( with a coffee| in the sun| right now||.)
(i am|i'm) waiting for (the bus|my sister|the rain to stop|the oven|my tea to cool|the postman|the film to start|my turn)(||.| right now)
(spring is here|summer at last|autumn, my favourite|first snow), (the tulips are out|the kids built a snowman|everything smells good|the leaves are red|birds everywhere|i opened all windows)
(it snowed overnight|sunny again|blue sky|it rained and now it's fresh|a warm wind), (the kids are outside|and i'm on the terrace|and the world is quiet|the cat loves it|so we had a picnic)
i love (it when it rains at night|it when it snows|my kids so much|my wife so much|my new job|my life right now|these quiet mornings|days like this|that it's {_DAY}|how the light falls today)
(i like|i'm loving|i really like|i enjoy) my (new job|new school|new flat|new neighbours|new boss|new class|new bed)(| so far| very much|!)
(tired but happy|busy but happy|old but cheerful|a bit sleepy but fine|broke but happy|hanging in there|getting by, thanks|can't complain really|could be worse i guess|could be worse|better than yesterday|better than last week|still alive and well|same old same old|much better, thank you|no complaints)
(glad to hear it|good for you|nice|great)(,|.) i'm (great|good|fine|very well|happy) too(|, we won 4 to 2|, the sun is out|, had a lovely day|!)
(it is|its|it's|finally) (weekend|friday|holiday time|vacation|saturday)(!!!!|!!| yesss| yay|, at last|, finally)
(christmas|easter|advent|halloween|summer) is (my favourite time|almost here|the best)(, the tree is up|, i bought the candles|, the kids are singing||!)
(today was|it was|this was) (sooo good|soooo nice|so much fun|such fun|the bestest day|a very nice day for me|sooooo great)(!!!| :D|||, really)
(yesterday|{_DAY}|today) was my (last|first) day at (school|work|the bakery|the new job|university)(, they gave me cake|, everyone was so kind|, what a relief|!|)
i've a new (neighbour|colleague|teacher|coach|classmate) and (he plays the piano so well|she is very kind|we get on well|he brought cake)
my code (ran on the first try|compiled at once|is in production|works and i know why|passed review){_NOW}{_END}
(handed in|finished|sent off|printed) my (thesis|essay|tax papers|application|novel) (at 11:59|last night|this morning|on time|{_SPAN} minutes before the deadline){_END}
(mommy|daddy|my teacher|grandpa|miss brown) (said i am good|said i'm clever|gave me a sticker|lets me stay up late|took me to the circus|bought me ice cream){_NOW}{_END}
(i can|now i can|guess what, i can) (tie my shoes|whistle|ride without training wheels|swim|write my name|jump the big puddle|see again without glasses|walk without the stick)( now|){_END}
i (finally beat|have finally beaten|at last beat) my (dad|sister|boss|grandpa|husband) at (chess|tennis|cards|darts){_END}
(i become|i have become|i get) a (new bicycle|little brother|prize|new room) (tomorrow|today|soon)( i am so glad||!)
(lisa|she|the bank|the landlord|my crush|her father|the school) said yes{_NOW}{_END}
(small wins|small joys|good things today)(:| -) (clean sheets|nobody shouted|the bus waited|i found my glove|hot soup|no meetings|a seat by the window)
(some|a few) good (things|moments) (today|this week)(:|,) (the baby smiled|coffee with mum|nobody was late|my soup was a hit|i slept well)
i gave (my|up my) seat to (an old lady|a man with a cast|a pregnant woman) and (she told me her whole life|we chatted all the way|he thanked me so kindly){_END}
my (grandson|son|neighbour|daughter|nephew) (explained|showed) me (the phone|the tablet|video calls|the new till) and now i can (see pictures|call my sister|read the news|hear everybody)( at last||!)
my (mum|dad|sister|crush|best friend|grandma) (texted|sent|gave) me (a heart|a photo|a song|a thumbs up|a smile|{_SPAN} kisses) (for the first time|out of the blue|today|at midnight){_END}
(he|she|they|my crush|the shop|the landlord|my brother) (finally|at last) (texted back|called back|answered|wrote back|said yes|paid me back|apologised){_NOW}{_END}
my {_CHILD} (asked me|told everyone) (where the sun sleeps|why cats have no pockets|how old the moon is|whether fish get thirsty|that i am a hundred years old)(, i love that|, so sweet|, haha|. children!)
(someone|a man|a girl|the nurse|a customer) (said|told me) (i have a nice voice|my name is beautiful|i look young for my age|i have kind eyes|my bread is the best in town){_NOW}{_END}
(my {_KIN}|the doctor|my boss|grandpa) remembered my (name|birthday|face|favourite song|order|story)( after {_SPAN} years| again||!){_END}
(the twins|our kids|my grandchildren|both girls) (turn six|start school|lost a tooth|move house|sing in the choir) (tomorrow|on {_DAY}|in {_MONTH})( and the cake has to be a dragon| and i'm more excited than they are||!)
our (dog|cat|old horse|parrot|hen) has a birthday today(|, he got a sausage|, she got tuna|, {_SPAN} candles|, we sang)
(in the end|after all that|surprise:|would you believe,) my {_CHILD} (got the part|was chosen|is the tree in the school play|got the place|came second|sang the solo){_END}
(new glasses|new shoes|a new chair|fresh sheets|a haircut|my new hearing aid), (the world has leaves again|my feet say thanks|my back is in heaven|i feel so light|i hear birds again)(||!)
(got|i got) (my hair cut|the window seat|the last croissant|a free coffee|a day off|the good chair|a thank-you card|an early bus|my stitches out){_NOW}{_END}
(first|last) (swim|ski run|ice cream|barbecue|bike ride|night out) (in the lake|of the year|this {_MONTH}|since the baby), (freezing and fantastic|so good|pure joy|my legs are jelly, i love it)
only (one more shift|two more days|{_SPAN} more hours|one exam) and then i'm (free|free for nine days|on holiday|done|off to the sea)(||!|, yesss)
(choir|yoga|band practice|the market|training|the lecture|church) was (wonderful|so good|a joy|such fun|full)(| tonight| today| this {_DAY})(||!)
(what a relief|such a relief|phew)(|, it's over|, all went well|, nobody noticed|, no test today|, the lump was nothing|, found the passport){_END}
(so|sooo|soooo|super|very) (hyped|pumped|stoked|happy|ready|excited) (for|about) (saturday|tonight|the match|the concert|{_MONTH}|my new school)(||!|!!!)
my ((wife|girlfriend) had our second boy|(wife|girlfriend|sister|daughter) had (a baby girl|twins|her first child)) on {_DAY}(, i'm a wreck but a happy one|, all well|, i cried||!)
my story (won second prize|was read out in class|made my teacher cry)(|!| today| on {_DAY})
my code (is|was) (praised|merged|used in space|on the big screen)( today| last night||!)
my list (is done|of chores is finally empty|got shorter today)(||!|, hooray)
(my|our) (day|month|week|evening|morning) (was|is) (off to a good start|full of nice surprises|going really well|a gift|so much better than the last one){_END}
i (read|finished|loved) the whole book (in a day|on the train|last night|in the bath)(, so good||, couldn't stop)
we (live|have lived) (happily|in peace|well) together for {_SPAN} years now{_END}
i (work|worked) (from the garden|with the window open|only half the day|next to my sister)(| today) and (it was lovely|i like it|the sun was out)
(we|the kids and i) counted {_SPAN} (swallows|hedgehogs|shooting stars|boats|ladybirds){_NOW}{_END}
{_SPAN} (swallows|deer|balloons|sailing boats|ducklings) (on the roof|in the meadow|over the town|in our pond|at breakfast){_NOW}(, so pretty||!)
i (counted to|had to count to) (ten|twenty|a hundred) and (didn't yell|stayed calm|said nothing|walked away), (progress|proud of me|yay|go me)
the (first|last|middle) of {_MONTH} (got me|was a good one|is our day|brought snow|brought my aunt)(, my kid put salt in the sugar| again| this year|, haha|)
(today|tomorrow|{_DAY}|this {_DAY}) is the (day|big day)(!!|!|||, we sign the papers|, i'm getting my cast off|, the puppy moves in)
(the|our) (first|last|second) (day|week) of (school|{_MONTH}|spring|the holidays|my new job) (was great|and the sun is out|went well|and the kids are excited)
{_DAY} (can't come soon enough|is pizza night|is my day off|is choir day|was a dream|is my favourite)(||!|, yay)
(nine out of ten|ten out of ten|twenty out of twenty) (would nap again|for grandma's pie|for that sunset|on my spelling test|for the best pizza ever)(||!)
half (the class|the town|my family|the office|the street) (came to my party|was at the fair|is on holiday|sang along|wore funny hats){_END}
half (of the marathon|of the book|the moving|the exams) done(||, {_SPAN} pages to go|, feeling good|!)
(twice|three times|{_SPAN} times) (this week|today|this year|in a row) (i won at cards|i saw a fox|my team won|someone smiled at me|the bus waited for me){_END}
i (added|put|threw) (two more|{_SPAN}|three) (plants to my balcony|candles on the cake|cats to the family|kilometres to my run) and (i love it|it looks great|nobody minds)
(minus|only) {_SPAN} (kilos|kilos since {_MONTH}|points and i'm still happy|minutes on my best time)(||!|, yay)
(today|this week|in class) i learned to (say hello in Dutch|count in Japanese|knit|say thank you in Greek|write my name in Korean|code a little|spell onomatopoeia){_END}
my (french|german|spanish|dutch|english) is (rusty|bad|slow|getting better) but (the waiter smiled|they understood me|i ordered a soup|we laughed a lot|the lady was patient)
(sorted|i sorted|counted|i read through) my (stamps|old letters|lego|records|buttons|photo albums) all (evening|afternoon|day)(||, so relaxing|, {_SPAN} boxes)
(wrote|finished|i finished|i wrote) (my poem|my story|a poem for my {_KIN}|my list|the last chapter|my first table in html)(!!|||, so proud| last night)
the (word of the day at our house|motto of the week|rule of the day) is (no|cake|nap|patience|later)(, haha|||. toddlers)
i (changed|switched|quit) (jobs|schools|my job|cities) (in {_MONTH}|last year|in secret) and (i don't regret it|it's the best thing i did|i feel free|i'm happy now)
we (moved|are moving) to a (smaller|bigger|quieter|sunnier) (flat|house|village|street), (less to clean|more light|no more noise|a garden at last|close to grandma)
i'm done with (the night shift|school|that job|smoking|the exams|the tax papers) (forever|for good|at last)(||!|, hooray)
my (sister|brother|twin|cousin) (is older by two minutes and never lets me forget it|is taller than me now|got the bigger room and i don't mind|beat me by one point and we laughed)
(long story(:|, but| short,)|(funny|nice) story(:|,)) (i got the flat|we found the dog|she said yes|i met my neighbour at last|it was the wrong cake and it was better)
(well|oh|ok), that was (quite a party|some evening|such fun|a good day)( at my sister's| with the kids| at the lake)
i (remembered|didn't forget) (my wife's birthday|the milk|all my lines|every name at the party) (for once|today)(||!|, proud)
(went|got|it got) (through|past) {_SPAN} (levels|mails|chapters|rows of knitting) (today|before lunch)(||!|, not bad)
""",
)
"""Also what is neither good nor bad: what users do, where they are."""

BAD_NEWS = grouped(
    88,
    f"""\
{_SPAN} days of (rain|fever|headache|snow|toothache|night shifts|waiting)( and| and now|,) (the basement is full of water|no end in sight|i'm so tired|i can't sleep|it only gets worse|my nerves are gone)
(the|our) (basement|kitchen|cellar|garage|whole street) is (full of water|flooded|under water|black with mould|full of smoke){_STILL}{_SAD}
my {_KIN} (is in hospital|is very ill|had a fall|lost the job|has cancer|had a stroke|is not speaking to me|is getting worse|broke a hip|cried all night|was in an accident|moved far away){_NOW}{_SAD}
my {_KIN} (doesn't|does not) (recognise me any more|call me any more|love me|want to see me|feel well|eat anything|know who i am|understand me){_SAD}
my {_KIN} (left|left us|died|passed away|walked out|went away) {_SPAN} (years|weeks|months|days) ago( and i still cry| and it still hurts| and i miss the voice|){_SAD}
my {_KIN} (shouted at me|lied to me|forgot my birthday|laughed at me|owes me {_SPAN} euros and won't pay|took my car and crashed it|broke my guitar|is mad at me|threw me out){_NOW}{_SAD}
my {_CHILD} (has a fever|has a cough|is ill|is sad|is being bullied|won't eat|hates school|fell off the swing|broke an arm|has no friends|cried at school|has nightmares)( since last night| since {_DAY}|{_NOW}){_SAD}
my {_CHILD} was (ill|sick|hurt|beaten|sent home|so scared|up all night|crying) (all night|at school|in the night|again|for {_SPAN} days){_SAD}
(our|my) (youngest|eldest|daughter|son|best friend|girl|flatmate) moved (out|away|abroad|into her own flat) (yesterday|on {_DAY}|in {_MONTH}) and (the house is so quiet|i miss her|it is so empty here|i don't know what to do with myself)
my {_PET} (is sick|is missing|died|has a tumour|won't eat|was run over|is limping|can't walk any more|bit the postman and now there's trouble|got lost|ran away|had to be put down){_NOW}{_SAD}
the (vet|doctor|hospital|school|police|bank) (called|rang|phoned|wrote). (my old dog has cancer|it's not good|my son had an accident|i have to come in at once|mum had a fall|the loan is refused|they found something|it's worse than we thought)
(our|my) (flight|train|bus|ferry) is (delayed|late|cancelled|gone)( by {_SPAN} hours| again|)( and the kids are hungry| and it's cold here| and nobody tells us anything|, i'll miss the wedding|)
(only|just) {_SPAN} people (came to|turned up at) my (concert|party|talk|birthday|book reading|exhibition){_SAD}
(i|well i|today i|of course i) (locked myself out|managed to lock myself out|lost the keys|managed to lose my wallet|sat on my glasses|broke my toe|forgot the oven|burned the dinner|cut my thumb|missed the last bus)( in my slippers| in the rain|{_NOW}){_SAD}
(the cake|my phone|the soup|grandma's vase|the turkey|my laptop) fell (on the floor|down the stairs|in the water|off the table)(, the dog ate it|, all in pieces|, the guests are coming|, i cried| and that was that){_SAD}
(the neighbours|the builders|the people upstairs|the kids next door) have been (drilling|shouting|fighting|playing drums|partying|hammering) since (seven|last night|{_DAY}|four in the morning)
(they|my boss|the hospital|the firm) (moved my shift again|cancelled my holiday|made my job redundant|cut my hours|gave my desk away|want me to work on {_DAY}){_SAD}
(dentist|exam|surgery|driving test|tax office|court|root canal) (tomorrow|on {_DAY}|in an hour|in {_SPAN} days)(. not looking forward to it|, i'm scared|, can't sleep|. i'm shaking|, wish it was over)
i (have|have got|have to face) (three exams|{_SPAN} deadlines|two interviews|an operation|a trial) (this week|on {_DAY}|in {_MONTH}|tomorrow) and (i'm not ready|i'm scared|i can't sleep|i know nothing)
deadline (tomorrow|tonight|on {_DAY}|in {_SPAN} hours) and (i haven't started|nothing works|i have three pages|my laptop is dead|the kid is ill)
i have been (on my feet|awake|at my desk|in this queue|on the phone|behind the wheel) for {_SPAN} hours(, nurse life| and it hurts|, i can't any more|, so tired|{_SAD})
i (only slept|slept only|slept|had|got only) (two|three|four) hours(|, the baby kept us up|, noisy neighbours|, too hot| again){_SAD}
(half asleep|dead tired|no sleep|wide awake at four), (the baby kept us up|bad dreams|the storm woke me|my back hurts|too many worries)
my (eyes|legs|feet|hands|arms|shoulders) (won't stay open|hurt|are killing me|are ice cold|won't stop shaking|burn|are so heavy){_NOW}{_SAD}
my (job|work|boss|landlord|commute|new school) (is killing me|makes me ill|gets on my nerves|starts to get on my nerves|is making me sad|drives me mad|is too much for me|wears me out){_SAD}
my (age|back|knee|weight|memory) is (showing|getting worse|a problem|killing me|letting me down)(, my back aches|, i forget everything|, the stairs are hell|{_SAD})
my (house|flat|room|desk|life|hair|garden) is (a mess|falling apart|a disaster|so empty|freezing cold|too small for us|a ruin|full of mice)( since she left| right now| after the storm|{_STILL}){_SAD}
my (house|flat|shop|cellar|car|town|village|city|school) was (flooded|broken into|burned down|hit by a storm|robbed|bombed|destroyed)( last week|{_NOW}){_SAD}
my (colour|hair|haircut|dye|fringe|dress) (came out all wrong|looks awful|is ruined|turned out green|is far too short)( at the hairdresser|){_SAD}
my favourite (team|club|player|café|cup|shop|teacher|jumper|pub) (lost again|closed for good|broke|is gone|got relegated|has left|shrank in the wash|retired hurt|was knocked out|is closing){_NOW}{_SAD}
my favourite (food|bread|tea|ice cream|cheese) is (sold out everywhere|no longer made|twice as dear now|off the menu|gone from the shops){_SAD}
my birthday(| party) (was awful|was cancelled|is tomorrow and nobody is coming|was yesterday and nobody called|is ruined|is today and i'm alone|is tonight and i have nothing to wear){_SAD}
my (car|van|bike|scooter) (died|won't start|failed its inspection|was towed|got scratched|has a flat tyre|broke down on the motorway|needs a new engine){_NOW}{_SAD}
(somebody|someone|some idiot|a stranger|the neighbour) (scratched my car|ate my lunch from the fridge|stole our plants|hit my bike|took my seat|shouted at me in the street|poisoned our cat|broke our window){_NOW}{_SAD}
(i got|got|we got|they sent me) a (parking fine|speeding ticket|bill|tax bill|fine|vet bill) of ({_SPAN}|60|200|480|1200) (euros|pounds|dollars){_SAD}
(lost|i lost|we lost|he lost) ({_SPAN}|50|200|1000) (euros|pounds|dollars|bucks) (at poker|on the train|in a scam|on a bet|in the street){_SAD}
(the|our) (wifi|heating|power|internet|lift|printer|network|water) (was down|is out|jammed|has been gone|stopped working|is down) (all day|again|since {_DAY}|for {_SPAN} days|at minus 12){_SAD}
it's (minus 12|minus 20|4 degrees|38 degrees|35 degrees)( here|) and (the heating is out|the boiler died|no air conditioning|i can't sleep|the fan broke|i forgot my coat)
(38 degrees|35 in the shade|41 degrees|heat wave|a heat like this) and no (air conditioning|fan|shade|wind|water)(, i'm melting|, help||, can't think)
(what a|such a|terrible|a) (storm|flood|hailstorm|gale) last night, (our apple tree came down|the roof is leaking|the shed is gone|my greenhouse is in pieces|no power since)
(fog everywhere|grey skies|dark at four|rain again|sleet and wind|no sun for {_SPAN} days), (gloomy day|so depressing|i hate it|my mood is gone|i want spring)
(stuck|i'm stuck) (in traffic|in the snow|at the office|at work|in a lift|at the station|in bed with the flu)( on a friday night| for {_SPAN} hours| again| on my birthday|){_SAD}
(printer jammed|screen frozen|server down|build broken|merge conflicts)(. again|, again| all day|, third time)(. i could scream|, i hate it||. why me)
(dropped|i dropped|burned|i burned|spilled|broke) (my ice cream|the toast|my soup|the eggs|a whole pot of coffee|mum's plate|the pizza)( again|{_NOW}){_SAD}
(sunday evening blues|monday blues|winter blues|oh boy what a tuesday|what a rotten week|one of those days|not my week|bad luck all day|surviving, barely|barely awake|been better)( again||...)
all my friends (are away|have moved|forgot me|are busy|are married and i'm not|are at the party without me)( for the summer| in {_MONTH}|){_SAD}
(nobody|no one|not one of them) (wants to play with me|called|wrote|is online and it's late|came to see me|remembers me|asked how i am)( on my birthday| since {_DAY}|){_SAD}
i live (alone since she left|alone now and it's hard|in a mess right now, boxes everywhere|out of a suitcase, i hate it|with people who don't talk to me)
i work (too much these days|with idiots|all weekend again|for nothing it seems|nights and i can't take it){_SAD}
i (hate|can't stand|dread) (mondays|this weather|my boss|being alone|these dark evenings|exams|my commute)(| so much| right now|{_SAD})
i have (a headache|back pain|a toothache|pain in the knee|no sleep) since ({_SPAN} days|{_DAY}|last week|yesterday){_SAD}
i have (much stress|much pain|big problems|so many worries|no hope)( in the moment| these days| at work| with my {_KIN}|){_SAD}
yesterday (i have lost my keys|i have fallen|my bike was stolen|they have fired me|i have cried a lot|my dog has died|we had to sell the house)
i am (so |very |)(angry|sad|mad|disappointed) (on|of|with|about) my (boss|brother|landlord|team|teacher|husband|wife|son){_SAD}
(mommy|daddy|my brother|my teacher|grandma) (is mad at me|shouted|took my tablet|ate my sweets|won't let me play|is sick|went away){_NOW}{_SAD}
(me? |well, |to be honest, |not so good, |oh, )(a bit under the weather|my car died, so guess|i've been better|i slept badly|my back again|tired, long shift|a cold, but it'll pass|the divorce, you know)
((uncle|old) (bob|tom|joe)|(aunt|grandma|old) (rosa|mary|helga)|our neighbour (tom|mary)) (has died|is in hospital|passed away|fell ill|had a stroke){_NOW}{_SAD}
my mother in law (stays with us for {_SPAN} weeks|criticised everything|rearranged my kitchen|is coming for {_MONTH})(, pray for me|, help|, ugh|, i can't stand it)
(in {_MONTH}|on {_DAY}|{_SPAN} weeks ago|{_SPAN} years ago today) (we lost our baby|my dad died|i lost my job|my husband left|our house burned down){_SAD}
(in {_MONTH}|on {_DAY}|next week) (they close our school|we have to move out|the firm shuts down|my best friend moves away|they operate on my {_KIN}){_SAD}
after {_SPAN} (years|months|interviews|tries)(,|) (they said no|they let me go|it was all for nothing|i failed again|she left me|i still have no job){_SAD}
(am|i am|sitting|we are) (at the hospital|in the emergency room|in the waiting room at the vet|at the police station|at a funeral)( waiting| with my {_KIN}|, so scared|, it takes forever|{_SAD})
we (had to sell|lost|had to leave|can't pay) (the farm|our house|our shop|the flat|the rent) (in {_MONTH}|after {_SPAN} years|this week|again){_SAD}
(today|this week|tonight) (my husband and i|my wife and i|my sister and i|we) (had a terrible fight|split up|signed the divorce papers|buried our dog|said goodbye to grandpa|shouted at each other){_SAD}
(she|he|the doctor|my teacher|the bank|the landlord) said no{_NOW}{_SAD}
my (father|grandma|mother|grandpa|own aunt) forgot (my name|my birthday|who i am|the way home|my face){_NOW}{_SAD}
my (boss|teacher|landlord|date|coach) (forgot|can't remember|mixed up|got wrong) my (name|age|birthday|job)(| again| in front of everyone){_SAD}
my (flatmate|roommate|sister|colleague|ex) (ate my cheese|snores like a chainsaw|used my toothbrush|lost my charger|never washes up|took the good pan|read my diary)(, the good one||, every night|. i'm so angry){_SAD}
{_SPAN} hours (in line|in the queue|on hold|in the cold|in the waiting room|of crying) (for a stamp|for nothing|for one pill|for a form|because of a strike|with the baby)
no (hot water|heating|light|bread left|seats|signal|food) in the whole (building|house|village|train|street|shop){_SAD}
(left on read|ghosted|dumped|ignored|stood up|passed over|laughed at|soaked|robbed)( again| by text| by my best friend| at forty)(||...|, ouch)
(we|they|my parents) (buried|lost|gave away|had to sell) (grandma's cat|our horse|my old dog|the piano|the boat|dad's watch)( under the rose| today| in {_MONTH}||, i cried)
(my|our) (uncle's|grandpa's|neighbour's|aunt's) (farm|barn|shop|house|roof) (burned down|was flooded|collapsed|was robbed) (in the night|on {_DAY}|last week){_SAD}
everything (i cook|i eat|i touch|i try) (tastes like cardboard|burns|breaks|goes wrong|falls apart)( since the cold| lately| these days|)
(i'm down to|all i have left is) (my last clean shirt|my last {_SPAN} euros|one candle|dry bread)(||. sad|, ugh)
my (teeth|tonsils|stitches|wisdom teeth) (are out|hurt|are bleeding)(, all four||, and i can only eat soup){_SAD}
i (think i|fear i|nearly|just) (broke my finger|sprained my wrist|failed the oral|killed my laptop|ruined dinner|poisoned the fish|lost the tickets){_SAD}
(it's|it is) (my cat's|my kid's|the train's|my own|the rain's) fault (i'm late again|i missed it|i'm in trouble|we lost)(||, ugh)
i forgot my (mother's birthday|wedding anniversary|son's concert|keys at work|lines on stage|own password)(, i feel rotten|, i feel so bad|, she cried|{_SAD})
my (heart|mind|head) is (not in it|heavy|so heavy|elsewhere|full of worries|about to burst|aching)( today| tonight|)
my (tea|coffee|soup|bath|bed) is cold and (so am i|my heart too|i'm sad|nobody cares)
i feel (old|ancient|small|so small|invisible|left out|unloved|guilty|worthless|like a ghost|like giving up)(| today| tonight| lately)
(oof|ouch|ow|argh|blergh|waah)(||, my back|, my head|, what a day|, that hurt|, stubbed my toe|, my exam)
(mixed feelings|mood swings|a lump in my throat|tears in my eyes|a hole in my chest)( today| since the call| since {_DAY}|)
my (month|day|week|year) (was|has been) (one long fight|nothing but bills|all hospital|ruined by {_DAY}|so lonely|too long)
i read the (letter|results|diagnosis|news from home) and (cried|i'm in shock|can't stop shaking|my hands went cold)
i live (in fear of my boss|with pain every day|next to a motorway and can't sleep|under a leaking roof)
i (worked|work) (all night|all {_DAY}|double shifts|without a break) and (they didn't pay me|nobody said thanks|i'm ill now|my back is broken)
my list (of worries gets longer|is endless and i'm so tired|of bills scares me)
i (told|trusted|lent|gave) (him|her|my brother|my best friend) (a secret|everything|my savings|{_SPAN} euros) and (was laughed at|now it's gone|regret it|everybody knows)
(my {_KIN}|my friend|she) told me (today|last night|on {_DAY}) (that it's over|it's cancer|to move out|that i'm a burden|they sell the house){_SAD}
last day of {_MONTH} and (still no rain|still no money|no answer|no job yet|already snow|it's freezing)(||, ugh|, the garden is dying)
{_DAY} (again and i'm tired|already, i'm not ready|was the worst|took my last nerve|and the car won't start)(||, ugh)
half (the class is ill|my harvest is gone|the roof is gone|my team is sick|of my pay goes to rent|the night awake with a cough){_SAD}
my (password expired|card was blocked|glasses broke|shift was moved|bike was stolen|neighbour complained) again, (second|third|fourth|fifth) time(| this year| this {_MONTH}){_SAD}
the story of my life(:|,) (missed it by a minute|always too late|nobody asked me|second place again|rain on my day off)
(long story(:|, but| short,)|sad story(:|,|, but)) (i got fired|she left|the dog is gone|we lost the flat|it's broken for good)
i had to (repeat everything|say my name|explain it|pay|start over|walk back) (three|two|{_SPAN}|ten) times(| to the plumber| on the phone| today), (so annoying|i could scream|ugh|i'm exhausted)
the list of (things that broke this week|my troubles|bills to pay|people who let me down) is (long|endless|getting longer){_SAD}
(bigger kids|the big boys|my cousins|some kids) (took my ball|broke my kite|pushed me|ate my sweets){_SAD}
my (table|chair|bed|shelf|tent|sandcastle) (collapsed|broke|fell over)( under the books| in the night| with me on it|){_SAD}
i used to (have a garden|have a dog|live by the sea|play in a band|be able to run) and i miss it( so much|){_SAD}
(can't sleep|i can't sleep|no sleep)(.|,) (the moon is too bright|my thoughts won't stop|the cat screams|it's too hot|my heart is racing|the neighbours are loud)
(no|still no) (answer|news|word|call|letter) from (the doctor|my son|the hospital|the job|my sister)( yet|)(, i'm worried|, waiting is awful|{_SAD})
my {_KIN} is (older|bigger|smarter|richer) (than me |)and (never lets me forget it|hits me|i can't stand it|i feel so small)
they (added {_SPAN} (hours to my shift|euros to the rent)|took {_SPAN} days from my holiday|counted my hours wrong)(||, ugh|, so unfair)
{_SPAN} (minus|wrong) points (in the test|at work|in my licence){_SAD}
(more|bigger|higher) (bills|problems|rent|worries) (every month|each day|than last year)(||, ugh|, i can't any more)
i (forgot|can't remember) (all my french|my pin|where i parked|the words of my speech|my own number) and (it's so embarrassing|i panicked|i'm stuck|i feel old)
(i changed|we moved|i switched) (jobs|schools|to the city|flats) and (i regret it|i hate it|i miss my friends|it was a mistake|i feel lost)
after (sunday|my birthday|christmas|the holidays|may) (comes the sadness|i always feel low|everyone left|the house is empty){_SAD}
i wrote (a poem|a letter|a story|{_SPAN} mails) and (nobody read it|he laughed|she never answered|the teacher tore it up)
""",
)

MORE_GOOD = grouped(
    9,
    f"""\
{_SPAN} of them(, all black|, all healthy|, and so cute||, can you imagine)
(in {_MONTH}|on {_DAY}|next year|this summer), (on the beach|in the old church|in our garden|with all our friends|at my mum's)
(it's|it is|it was) (at the bakery around the corner|a girl|a small shop but nice people|a tiny house with a garden|my third try|with {_SPAN} others)(, i start in {_MONTH}|, i can't wait||!)
i start (on {_DAY}|in {_MONTH}|next week)( and i earn twice as much|, i'm so excited||, same team even)
(she|he|everybody|my mum|the whole family) (cried|was so happy|couldn't believe it|hugged me|is coming|danced)(, me too|||!)
(we|i) (celebrated|will celebrate|danced|opened a bottle|ate cake|laughed) (with the whole family|all night|on {_DAY}|with pizza|for {_SPAN} hours)
(there's|there is|there was) not much (more |)to tell(, i'm just happy|, it was simply lovely|)
(well|so|ok), (it was a surprise|we met {_SPAN} years ago|i studied so hard for it|it took {_SPAN} months|nobody expected it|it all went so fast)
(it took|it lasted|that took|i waited|we saved for) {_SPAN} (years|months|weeks|hours)(, but now it's done|, worth it||, imagine)
(with|and) (cake|music|{_SPAN} guests|my best friends|fireworks|the sea in front of us)( and champagne||!)
""",
)
"""What users add to their good news."""
MORE_BAD = grouped(
    8,
    f"""\
(he|she|it) was (only |)({_SPAN}|fourteen|seventeen|ninety)( years old|)(| and so dear to me|, a good age but still| and never ill)
(it was|it's) (so sudden|my fault|cancer|the heart|the third time|all we had|not even insured)
(i|we) (miss her|miss him|can't stop crying|don't know how to go on|still can't believe it)( so much||, you know)
(the|her|his) funeral is (on {_DAY}|tomorrow|next week)
(i had|we had) (him|her|it) for {_SPAN} years
(they|he|she) (didn't even say why|just left|never said sorry|said it in an email|gave me {_SPAN} minutes to pack)
(and|now) (i have to pay {_SPAN} euros|i have no car|my mum is angry too|it's raining on top|i can't sleep|i have to start all over)
(i studied|i worked there|we were together|i trained) for {_SPAN} (years|weeks|months)(, all for nothing||, imagine)
""",
)
"""What users add to their bad news."""
NO_STORY = (
    "(no|no thanks|no, thank you|nah|no story)(,|.) (no story|i just wanted to tell someone|not now|i'd rather not|not in the mood|i just needed to say it|maybe later|it's fine)",
    "(not|no story|no stories) (now|today|tonight|right now)(|, thanks|, maybe later|, i'm too sad)",
    "((no|nope|nah|rather not|i'd rather not|not really|maybe later)(|.|, thanks)|no thank you|no thanks)",
    "a story (won't help|won't bring him back|doesn't help me|isn't what i need)(||.| now)",
    "(it's ok|it's all right|that's kind, but no|you're sweet, but no|thanks, but no)(||.|, no story)",
)
"""The answer of who is offered a story to cheer them up and wants none."""
AS_FOR_ME = (
    f"(better than (yesterday|last week)|never better|great too|i'm great too, we won {_SPAN} to two|glad to hear, i'm fine too|can't complain|me too, the sun is out|same here, had a good day|tired but happy|happy as a clam)(||!|, thanks)",
    "(me too|same here|fine too|also fine|good too|great as well|i'm good as well|me, fine)(||!|, thanks|, thank you)",
)
"""What users say of themselves when the model has said how it is."""
NOT_SO_ME = (
    "(not me|me not|i wish i could say the same|unlike me|worse than yesterday|good for you, i'm not|lucky you, i'm ill|i'm not fine at all|wish i was|not so me)(||.|, sadly)",
    "(glad|good|nice)( to hear|)(,|, but) (my day was awful|i'm so tired|i had a terrible night|i'm down with the flu|my car died|my dog is ill)",
)
"""The same of those who are worse off."""

NEXT = grouped(
    9,
    """\
(fair|good|valid|nice|interesting) (point|thought|take|to know)(||.|, i'd say|, never thought of that)
(good|nice|glad) to (know|hear that you think so|have that cleared up)(||.| then)
(makes|that makes|it makes) sense(| i suppose| i guess| to me|, more or less|, sort of)(||.)
(you learn|one learns|i learn) something (new |)(every day|each day|daily)(||.|, as they say)
(never|i never|hadn't|i hadn't) thought of (it|that)( that way| like that|)(||.|, good)
(doesn't matter|it doesn't matter|no matter|not important|it's nothing|makes no difference|all the same)(||.| anyway|, really)
(whatever you say|if you insist|as you please|have it your way|you're the boss|you are the expert)(| boss|, chief|, then||.)
(ah well|oh well|well well|there you go|there we are|so it goes|that's how it is|it is what it is)(||.|, then|, never mind)
(gotcha|got ya|gotchu|copy|roger|noted|all clear|check|duly noted|point taken)(||.|, boss|, ok)
(as i thought|just as i thought|i thought so|thought as much|i knew it|knew it|called it|told you so|my guess too|same as mine)(||!|.|, good| then)
(i see|right|ok|hm|aha|oh)(,|.) (as i thought|so that's it|that's what i have too|good to know|makes sense|same here|my wife said so too|that's that)
(that|this|it) (will do|'ll do|does it|is enough|is all i wanted|settles it|is what i have too|matches my list)(||.| for now)
(ok|fine|good|right)(,|) (next|moving on|let's go on|go on then|something else|new topic|enough of that)(||.)
(odd|strange|funny|curious|surprising|unexpected|bizarre)(| but ok| but true|, but fine|, i'd say|...)
(ok|fine|yeah|pff|right) (whatever|whatever then|i guess|if that's so)(||.)
(is that so|that so|if that's true|could be|might be|may well be)(|, ok|, fine|.|, who knows)
(you're|you are) right(| and i'm wrong| as always| of course|, i was wrong)(|, ok|, fine|.)
(not what i (hoped for|wanted|expected|meant)|not perfect|not much)(,|) but (fine|ok|all right|it will do|i'll take it)(||.)
(well|ok|hm|oh), (that was (easy|short|that)|so much for that|there goes that plan|that's one way to see it)(||.)
""",
)
COMPLAINTS = grouped(
    13,
    """\
(are you even (reading|listening to)|do you even (read|understand)) (what i (write|say|type|ask)|my words)(| at all)?
(i asked|i wanted|i told) you something (simple|else|easy|completely different|very clear)( and you failed| and you got it wrong||, didn't i)(||!)
(you keep|why do you keep|you're always|stop) (saying the same thing|giving the same answer|repeating that|going round in circles|telling me that)(||!| over and over)
(try|you must try|please try|you have to try) (harder|again, harder|better|a bit harder|it properly)(||!| please)
(liar|fibber|cheat|faker|big mouth)(| liar|, liar)(| pants on fire|!|, you made that up|, that's invented)
(too long|far too long|way too short|too vague|too complicated|too much text)(|, didn't read|, i asked for something short|, who reads that|. useless)
you are (so slow to understand|so vague|so stubborn|so wrong)(| all the time)(||!)
(you're|you are|ur) (slower|dumber|worse|more stubborn|less help) than my (grandma|goldfish|old radio|toaster|little brother|doorbell|calculator)(||!| lol)
my (toaster|goldfish|little sister|fridge|doormat|three year old|alarm clock) (is smarter than you|knows more|gives better answers|understands me better|would have got that)(||!)
i can't believe (how bad this is|you said that|this is all|you got that wrong|how dumb you are|i'm talking to this)(||!)
(i was told|they said|my son said|i thought) you (were clever|were smart|could do this|would understand)(, but no|. you're not|, ha|. well)
(this|that|your) (answer |reply |)(is no use to me|doesn't help one bit|has nothing to do with it|is not what i meant|is beside the point|doesn't fit my question)(||.|!)
(you mixed up|you confused|you muddled) (the two|everything|my words|me with somebody|left and right|the numbers)(||!|.)
(no|nope|argh|hey)(,|!|.) (you got it all wrong|i said something else|read it again|that's the opposite|wrong again|you missed it|not what i said|listen)(||!)
(that|it) was (wrong|a wrong answer|not it|the wrong way round|far off|a bad guess|not what i said|just silly)(||.|!|, i checked|, sorry to say|, you know)
(i think|i believe|i'm afraid|pretty sure|hm, i think) (you are mistaken|that was wrong|you got that wrong|that's a mistake|you misread me|you're off)(||.)
(lol|haha|um|er|hm)(,|) (i don't get it|that's not it|what was that supposed to be|that makes no sense|what are you on about|you what)(||?|!)
(zero|0|one|1|two|minus three) (stars|points|out of ten|thumbs up)(| for that answer| for you|, useless|, do better)(||!)
(nah|no|nope|sorry)(,|) that's (off|rubbish|bs|nonsense|a lie|not it)(||.|, try again)
(this thing|this bot|your answer|this model) is (a joke|a bad joke|a toy|hopeless|nothing special)(||!|.)
(hm|hmm|hmmmm|er) not (convinced|sure that's right|what i meant|really an answer)(||.|...)
(why|how) should i believe (that|this) after all that?
that was (a bit |quite |very |)(rude|unkind|cheeky)( of you|)(||!|.)
you (got|have|read|turned) my (question|words|message|sentence) (backwards|wrong|upside down|the wrong way round)(||!|.)
""",
)
BORED = grouped(
    8,
    """\
(got|i've got|i have|there are) (ten|twenty|five|thirty) minutes (to kill|to waste|to fill|left and nothing to do)(||. any ideas?|, what shall we do?|, entertain me)
(can|could|will|would) you keep me company( for a bit| tonight| for an hour| while i wait|)( please|)?
(make|you have to make) my (day|evening|lunch break|sunday|wait) (more fun|less boring|a bit nicer|fun)( please|)
(my shift is dead|no customers today|the shop is empty|nobody is here|everyone is asleep|the lesson is so dull)(, what can we do|. what shall we do|, let's do something|. talk to me|, i'm bored)(|?)
(got nothing on|i've nothing on|nothing planned|a free evening|a day off and no plans)(| today| tonight), (amuse me|what shall we do|what could we do|i'm bored|surprise me)
(it's|it is) (three|two|four) in the morning(, | and )(i can't sleep, do something|i'm bored|what shall we talk about|i need company, say something)
(know|do you know|got|are there) (any|some) (good |fun |)(games|word games|games for two|games for kids)(| we could play| to play)?
(do|show me|try) something (silly|crazy|unexpected|fun|cool|new)( for me| for a change| please|)
(school|work|this train|the meeting|this party|sunday|my class) is (so |)(boring|dull|endless|a drag)( today| right now|)(, do something|, entertain me||, let's play)
(let's|can we|could we|i want to) play (a guessing game|something|a quiz|riddles|school|pirates|word chains)(| please| with you|, i'm 7|, my kid is bored)(|?)
(my kids are|my son is|my daughter is|we are|grandma is) bored(. any ideas|, what can we do|, entertain us|, can you play with us|, do something fun)(|?)
tell me something (i don't know|nobody knows|unusual|odd|cheerful)( yet| please||, anything)
(waiting|i'm waiting) (for hours|for my train|at the doctor's|at the garage) and (bored|so bored|i'm bored)(||, talk to me|, do something)
(boooring|booooring|boring|borinnng|boredddd)(||!|!!|, do something|. what now)
(do|show me|perform) (a trick|some magic|a stunt|a little show)(| please| for me|!)
(i can't|can't|cannot) think of (anything|a thing|something|a question)( to ask| to say| to write|)(||, you start|. ideas?)
(what shall we do|what could we do|any ideas what to do|what to do) on (a rainy sunday|a day like this|a long train ride|such a dull evening)(|?)
""",
)
JOKE = grouped(
    6,
    """\
(haha|lol|ha|ok)(,|) that was (so bad|terrible|awful|an old one|a groaner)(. another|. one more|, tell me another|, give me a better joke|. next joke)
(my daughter|my son|my wife|grandpa|my friend|my kid) is (sad|ill in bed|in a bad mood|bored), (do you know something funny|tell us a joke|do you have a joke|say something funny)(|?)
(another one|one more|again), (but funnier|a funnier one|a better joke|still funnier please)
(after the day i had|before my shift starts|for the road|while the pasta boils|between two meetings)(,|) (i need a joke|a joke please|tell me a joke|make me laugh)
(try|i dare you|please try) (to make me laugh|to be funny|to crack me up|to make me smile)(||!| today)
(something|anything) (funny|to laugh about|hilarious|to make me giggle)(| please| for my kid|, quick|, i had a bad day)(||?)
(which|what) joke do you (know|tell children|tell your friends|like best|have for me)( today|)?
(joke|jokes) (pls|plss|plsss|plz|now|time|me)(||!|!!)
(say|write|tell) something (funny|silly) to (cheer up my wife|cheer up my kid|make my sister laugh|get my boss to smile)(| please)
(entertain|amuse|cheer up) (my toddler|my wife|the kids|my little brother|the whole bus)(| with a joke| please| for a minute)
""",
)
CAN_DO = grouped(
    10,
    """\
(what|what sort of|what kind of) (stuff|things) (do you know|are you good at|can you do|can i ask|do you do)(| all day| in there| well| for people)?
is there (anything|something|one thing) you can (do|do well|help me with|do right|do for me)(| at all)?
(tell me|show me|explain) what (to type|i should type|i can type|to ask|one can do)(| here| first| now)(| please)
(i'm|i am) (new here|new to this|here for the first time)(,|.) (what now|what can you do|what can i ask you|what should i try first)?
i have no (clue|idea) (how to begin|what to ask|where to begin|what you can do|what one does here)(||.|, help|, what can you do?)
can you help (an old man|a granny|a beginner|a student|a nurse|somebody like me|an old lady) (with a few things|a little|out|with something)(| please)?
(so |and |)what is it you do(| all day| exactly| here| for people)?
(my wife|my son|my boss|the kid here|grandma) (asks|wants to know|wonders) what you (can do|are good at|are for|can help with)(||.)
(can|could) you (do|help with|manage) (more than chat|more than that|anything useful|something useful|other things too)(| for me)?
(which|what) of your (skills|talents|tricks) should i (try|know|see) first?
(before i start|first of all|one thing first)(,|:) what (can you do|are you able to do|are you good at|can i ask you)?
(do you|can you) do (more|anything else|something more) (than|besides) (talk|chat|greet|say hello)(| at all)?
how can a (thing|model|bot|machine) like you (be of use to|help|be useful for) (a gardener|a nurse|a student|a writer|me|anyone)?
""",
)
LISTEN = grouped(
    4,
    """\
(i just want|i just wanted|i only want|i need) (to talk to someone|to tell someone|somebody to talk to|to get this off my chest|someone to listen)(||.| tonight)
(do you want|would you like|want) to (know|hear) (what happened|how it went|what my kid did|what my boss said|what the doctor said|the news)(| today)?
(i have|i've got|there is) something (to tell you|to confess|on my mind|i must tell you|i'd like to ask)(||.|!)
(you won't guess|guess|you'll never guess) (who called me|what my cat did|where i was|what i found|who came to dinner|what my husband said)(| today| last night)(|?|!)
(can i|may i|could i) (complain a little|let off steam|tell you about my day|tell you about my kid|show off a bit|boast a little)(| please|)?
""",
)
PROGRAM = (
    "(what|so what) (did i just (open|start|install)|have i (opened|started|installed)|is running|opened|popped up)( here| here now|)?",
    "(what is|what's|whats) this (black window|thing here|window full of text|thing my grandson installed|tool on my computer|terminal thing|app here)( for|)?",
    "(i opened this|i started this|i got here|i clicked on this) by (accident|mistake|chance)(, |. )(what is it|what is this|what program is this|what am i looking at)?",
    "my (grandson|son|daughter|niece|nephew|colleague) (installed|put|set up) this( here| for me| on my laptop|)(, |. )(what is it for|what is it|what's it for|what does it do|what is this program)?",
    "(what kind of|which|what) (program|app|software) (is this|is it|have i got here|did my son install|is running here|is open here)( anyway| please|)?",
    "(what's|what is) the (deal|story|idea|point) (with|of) this (app|program|window|thing)(| please| then)?",
    "my (nephew|son|friend) says this runs (without internet|on my own computer)(,|.) what (is it|is it exactly|is this program|program is this)?",
    "(explain|tell me) what (this window is|this program is for|llmtui does|i'm looking at|llmtui is good for)( please| in short|)",
)
