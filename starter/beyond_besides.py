"""What is beyond the model, put otherwise than in `beyond` and `near_misses`: FAR plainly so, NEAR in words of what it can do.

The {places} are those of `demands`.
"""

from starter.words import listed

FAR = listed(
    """\
the name of the (tallest|driest|most northern|snowiest) (mountain|desert|volcano|capital|island), if you please
who was on the throne when (shakespeare wrote hamlet|london burned|columbus set sail)?
was (napoleon|cleopatra|attila|genghis khan) (really |)(short|cruel|a good ruler|ever beaten)?
how many wives did (henry viii|solomon|charlemagne|mozart) have and what became of them
how long did the (war of 1812|thirty years war|siege of leningrad|spanish civil war|crusades) (last|go on)?
which side was (italy|romania|finland|turkey) on in the second world war
what treaty ended (the war with mexico|the first world war|the opium war)
my essay is on the (weimar republic|boston tea party|meiji restoration). what should be in it?
what was life like for (a roman slave|a miner in wales|women in 1900|a monk)?
who (built|paid for|destroyed) (stonehenge|the colosseum|the great library|angkor wat)?
in whose reign did the plague reach england
did they really (burn witches in salem|eat swans|land on the moon|wear wigs with lice)?
give me three sources about (the suffragettes|the gold rush|the silk road)
what's (magna carta|the edict of nantes|glasnost|the marshall plan) in a line or two
which president (freed the slaves|was shot in a theatre|resigned over watergate|never married)
what are the powers of the (senate|house of lords|supreme court|european commission)?
left or right: where does (the mayor|this new party|the pope) stand?
how does (a bill become law|proportional voting|the electoral college|an impeachment) work?
who's the current (foreign minister|chancellor of the exchequer|governor of texas|un secretary general)?
what did the (minister|senator|chancellor|court) say (yesterday|about the pensions|this morning)?
why is everyone angry about (the new tax|the reform|the bus lanes|this referendum)
is the (pound|yen|dollar) going to (fall|rise|recover)?
what's a (filibuster|gerrymander|whip in parliament|hung parliament|snap election)
how did the {weekday} match end?
(final score|line up|half time score) of (arsenal against spurs|the derby|the opener|real and barca)(?|, pls| please)
which (club|country|driver|rider|pitcher) has the most (titles|wins|medals|penalties)?
when do (the red sox|the warriors|the all blacks|celtic) play again
who scored the winning goal in (the 2014 final|the cup final of 1966|last night's game)
explain (the offside trap|lbw|a power play|the draft|a tie-break) to my wife
will (federer|serena|tiger woods|ronaldo) come back
what's a good time for (ten kilometres|a half marathon|400 metres freestyle|a beginner on the rowing machine)?
odds for (the derby on saturday|a draw|the favourite in the third race)?
why does (a boomerang come back|popcorn pop|the tide come in|toast fall on the buttered side)?
what is (stronger|denser|rarer) than (steel|gold|diamond|water)?
how do (eels|salmon|pigeons|sea turtles) find (home|their river|the way|a mate)?
is there (water on mars|sound in space|air on the moon|oil under the ice)?
where does (the wind|salt|petrol|rubber|amber) come from
what's the (half life of carbon 14|freezing point of alcohol|charge of an electron|atomic number of tin|speed of light in glass)?
balance this: fe + o2 -> fe2o3
what do you get when you mix (bleach and vinegar|sodium and water|acid and chalk)? asking for the lab
name the parts of (a cell|the inner ear|a combustion engine|a flower for biology)
what's the difference between (mass and weight|a comet and an asteroid|dna and rna|speed and velocity)?
how (many light years away|hot|bright|old) is (sirius|betelgeuse|andromeda|proxima centauri)?
can (a human|a fly|fire|a plant) (survive|burn|grow) in (space|a vacuum|pure oxygen|salt water)?
what's the next (supermoon|meteor shower|transit of venus|launch from cape canaveral)?
can (einstein be wrong|you go faster than light|entropy be reversed|we clone a mammoth)?
teach me (the krebs cycle|plate tectonics|ohm's law|mendel's rules|stoichiometry) before nine o'clock
i had (two glasses of wine|a bad oyster|a strong coffee) and now my heart races. normal?
(gp|doctor|dentist|midwife|nurse|vet) is closed till monday and my (ear hurts|stitches are red|tooth broke|waters feel odd). advice?
how many (paracetamol|ibuprofen|drops|antihistamines) may (a child of 20 kilos|i|my grandmother) take?
the label says 500 mg twice daily, can i take (three|both at once|it on an empty stomach)?
is (this mole|my cough|a pulse of 48|numbness in my arm) something to worry about
i twisted my (ankle|knee|wrist|neck). ice or heat?
what does (a high crp|low ferritin|ldl 190|a positive ana|t4 above range) mean
my (husband|dad|toddler|roommate) has (a rash|chest pain|39.5 fever|a bee sting in the mouth), what do i do??
which vaccines do i need for (kenya|a baby|my job in a clinic|the jungle)?
when do (milk teeth fall out|babies start to walk|wisdom teeth come|hot flushes stop)
how (contagious|common|painful) is (shingles|scarlet fever|a kidney stone|pink eye)?
can i (fly|swim|exercise|breastfeed|give blood) with (a cold|a fresh tattoo|covid|stitches|{medicine})?
i keep waking at three. what's wrong with me
is it ok to stop (antidepressants|the pill|antibiotics|blood thinners) from one day to the next?
do i need (a lawyer|planning permission|a permit|a witness|insurance) (for a shed|for a small claim|to sell cakes|to marry abroad)?
my neighbour's (tree|fence|rooster|camera) (hangs over my garden|is on my land|wakes me|points at my window). what can i do by law?
they sent me a (fine|summons|cease and desist|payment reminder) for something i never did. what now?
who gets the (house|child|dog|debts) after a divorce
how long may (police hold me|a shop keep my passport copy|a landlord keep a deposit)?
is a (verbal contract|will on a napkin|contract signed by a minor|text message) binding?
is it self-defence if (he hit me first|the burglar runs away)?
can i (deduct|claim back|write off) (my home office|a laptop|childcare|the train to work|vat on a car)?
which (form|box|class|allowance) do i use for (a side job|married couples|capital gains|a foreign pension)?
what's the (tax free allowance|top tax rate|deadline for the tax return|vat on books) (this year|in {place}|now)
do freelancers pay (national insurance|trade tax|pension contributions)?
gross 4200 a month, what's that net?
could you file my (tax return|unemployment claim|visa form|complaint)?
am i liable if (my kid breaks a window|somebody slips on my stairs|the parcel gets lost)?
how do i get a (roux|crust|foam|good crema) (smooth|crisp|without lumps|like in the restaurant)?
what temperature for (roast lamb|meringues|sous vide salmon|a slow brisket)?
my (jam|bread|caramel|risotto|yoghurt) is (runny|flat|bitter|gluey|sour). what did i do wrong?
i've got (half a pumpkin|old bananas|a glut of courgettes|leftover mash) and no idea. recipe?
can i swap (baking soda for baking powder|margarine for butter|honey for sugar|almond milk for cream)?
cups to grams for (flour|sugar|butter|oats)?
how long does (opened pesto|cooked ham|sourdough starter|an egg past its date) keep
which (cut|potato|rice|flour|oil) (is right for stew|makes the best chips|goes in paella|can be fried hot)?
something (festive|cheap|vegan|salty) for twelve guests, with instructions please
how do the italians really make (carbonara|tiramisu|pesto)
what's in (worcestershire sauce|garam masala|a negroni|haggis|ranch dressing)
is (medium rare pork|raw cookie dough|mouldy cheese|green potato) safe?
an essay of (500|300|800|1000) words on (climate|friendship|my summer|school uniforms|the industrial revolution), please
(500|250|1200) words about (why sport matters|gothic art|plastic in the sea) by tomorrow
essay: (should zoos be banned|is money the root of evil|the role of women in macbeth)
write me the (introduction|conclusion|abstract|second paragraph) of a paper on (soil erosion|bilingual children|e-voting)
i need a (complaint|cover letter|reference|eulogy|toast|press release|blog post|product text) and my mind is blank
(shorten|tighten|jazz up|translate|proofread) what follows: we are pleased to inform all residents that the lift will be out of order.
summarise this: (the council met on tuesday and agreed to close two of the five libraries|sales rose by nine percent while costs fell|he left home at twelve and never wrote again)
sum up the following in two lines please: the meeting began late. nobody had read the report. in the end the vote was put off until may.
tl;dr this: the committee has considered your request for a refund and regrets that the period of thirty days is over.
in short, what does this text say: participants waive all claims arising from loss or delay
bullet points of this please: revenue up 4 percent, two offices closed, ceo leaves in june, outlook unchanged
rewrite in plain english: pursuant to clause 4 the lessee shall indemnify the lessor
find the mistakes: their going to there house too early and he dont know it
what's the tone of this mail: as per my last message, kindly revert at your earliest convenience
is this sentence grammatical: me and him was going there
title for an article about (urban foxes|remote work|tea)?
a caption for my (sunset photo|wedding picture|graduation post|new shop)
an (abstract|outline|bibliography|press kit|executive summary) for (my thesis|a grant|the board|chapter three)
please compose an e-mail in which i (decline the offer|ask for a reference|apologise to a client|invite the investors)
integral of (x|x squared|1/x|sin x|e to the x)
derivative of (ln x|3x^2|cos 2x|x to the n)?
limit of sin x over x as x goes to zero
(factor|expand|simplify) (x^2 + 5x + 6|a squared minus b squared|6x^2 - 9x)
roots of (x^2 - 4x + 1|2x^2 + 3x - 7)?
what is (17|8|12.5|33|4.2) % of (3,240|950|1,800|77|260,000)?
{percent} percent off {big} euros, what do i pay?
{big} minus {percent} percent?
{big} divided by (13|17|24|52)
{big} x {big} please, no calculator here
(compute|evaluate|work out) {big} * {big} + {big}
the (area|volume|diagonal|circumference) of (a circle of radius 9|a 3 by 4 room|a can 12 cm high|a square with side 7.5)?
interest on {big} euros at {percent} percent over (three|five|ten) years?
my car does 6.8 litres per 100 km. how much fuel for {big} km?
how many (inches|feet|miles|ounces|pints|acres) (is|are) {big} (cm|metres|km|grams|litres|hectares)?
log base 2 of {big}?
convert {big} (to binary|to hex|to roman numerals|fahrenheit to celsius|yen to euros)
is {big} (prime|divisible by 7|a perfect square|a fibonacci number)?
standard deviation of {big}, {big} and {big}, quickly
two dice: chance of (at least one six|a total of seven|a double)?
sum of all the numbers from 1 to {big}
eigenvalues of a 2 by 2 matrix with 1 2 3 4 in it
what does the p value tell me
translate to (latin|ancient greek|sanskrit|welsh|finnish|hungarian): (time flies|my dog eats too much|the door is always open|we shall not forget)
i need it in (latin|hebrew|old norse|gaelic|arabic), for (an engraving|a tattoo|a gravestone|our crest): (strength through love|never give up|family first)
in (latin|swahili|hindi|thai|greek|arabic|finnish|hebrew) please: (the road is long|my heart is at home|where is the well)
how would a roman have said ("mind the gap"|"closed on mondays"|"i'll be back")?
how do you say (hello|thank you|good night|goodbye) in (latin|swahili|finnish|klingon|welsh|hindi|arabic|greek|esperanto)?
what is the (latin|greek|arabic|finnish|hindi) for "(wisdom|lighthouse|grandmother|victory)"?
(put|turn) this into (german|french|spanish|polish): (your parcel is at the neighbour's|the lift is broken again|i will pay at the end of the month)
translate from (german|french|spanish|dutch) please: (der mietvertrag endet im juni|il pleut des cordes|no hay mal que por bien no venga|de trein heeft vertraging)
what does ("carpe noctem"|"memento mori"|"oxymoron"|"mutatis mutandis"|"zugzwang") mean?
is it (biannual or biennial|compliment or complement|practise or practice|i or me) here?
a fancier word for (happy|walk|big|said)?
plural of (octopus|cactus|mother-in-law|thesis)?
what part of speech is (quickly|beneath|whereas)
which (phone|laptop|car|mattress|bike|tv) for (my gran|a student|two small kids|someone with a bad back), under 600?
android or iphone for (a seventy year old|my kid|business)?
is (tesco|lidl|amazon|ikea) open on (boxing day|good friday|sundays)?
track my parcel: {big}{big}{big}
where's my order, number {big}-{big}? it should have been here on {weekday}
cheap flights (from leeds to malaga|to {place} at easter|for five people)
which bus goes (from the station to the hospital|to {place}|past the zoo)?
is the (m25|tube|brenner pass|ferry to dover|a8) (closed|running|jammed|free)?
what's on (at the odeon|tv tonight|in town this weekend|netflix in march)?
any good (sushi|pub quiz|swimming pool|locksmith) (round here|near me|in {place})?
do they celebrate (halloween|thanksgiving|the king's birthday|carnival) in {place}?
what are the (visa|customs|covid|baggage) rules for {place}?
what (clothes|shoes|plug|jabs) will i need for {place} in (march|august|winter)?
is it true what they say about {person}?
what was {person} (really like|thinking|accused of|paid)?
a word on {x}?
i heard a podcast on {x}. can you fill in the gaps?
where do i even begin with {x}?
in what way is {x} like {y}?
and what, pray, is {x}?
{x} or {y}, and why?
can {x} be cured?
our teacher said {x} changed everything. how so?
could {x} happen again?
my (router|boiler|dishwasher|car|printer) shows (e15|f22|a red light|p0420|error 5b00). what's that?
blue screen again, stop code (0x0000007e|irql not less or equal|memory management)
npm err! code eresolve could not resolve dependency tree
traceback most recent call last: keyerror: 'id'. what now?
segmentation fault, core dumped. why?
sshd[2211]: failed password for root from 10.0.0.7 port 52144. should i worry?
nginx says 502 bad gateway since the update, help
2026-03-02 08:14:55 warn pool exhausted, 2026-03-02 08:14:56 error timeout after 30000 ms
kernel: oom-killer invoked, process 4417 killed. kernel: oom-killer invoked, process 4498 killed.
here's the log: connection reset by peer, retrying, connection reset by peer, retrying, giving up. what is wrong?
my (pod|container|job|server) keeps (restarting|dying at 3 am|losing its volume|running out of disk), any clue?
mysql is slow since i added the join. which index do i need?
how do i (renew a tls certificate|resize a partition|set up a vpn|roll back a helm release|tune postgres)?
excel: i want every second row grey and the (sum|average) of column f where g says paid
i must not talk in class. i must not talk in class. i must not talk in class. i must not talk in class.
all work and no play makes jack a dull boy. all work and no play makes jack a dull boy. all work and no play
the rain in spain the rain in spain the rain in spain the rain in spain stays where it is
buy milk buy milk buy milk buy milk buy milk buy milk buy milk
teh qiuck borwn fxo jmups ovre teh lzay dgo
wht s teh captal fo norwya
hw d0 1 f1x my pr1nt3r
wherr cna i byu a nwe whell fr m bkie
ths msg ws snt frm a brkn phn
vowels fell out of ths sntnc, cn y rd t
odwnload teh fiel nad poen it
copy right 2019 all rights reserved terms privacy cookies accept all reject all manage choices
item qty price apples 3 1.20 bread 1 2.40 total 6.00 cash change 4.00 thank you for your visit
page 3 of 17 - continued - see appendix b - figure 4 shows the flow rate
from: billing to: all subject: fwd: re: re: invoice overdue
unsubscribe view in browser you receive this mail because you signed up
loud pipes save lives and my other car is a broom, said the sticker, and the next sticker said the same, and the next
and then he said and then she said and then he said and then she said and then nobody said anything
is life worth it if (we all die anyway|nothing lasts|god is dead)? kant would say what?
what's the right thing to do with (a found wallet|a cheating friend|too much money)?
would (kant|a stoic|buddha|nietzsche) (lie to a murderer|eat meat|vote|own a phone)?
should rich countries (pay for the climate|open the borders|forgive debts)?
what do (muslims|hindus|quakers|mormons) believe about (heaven|money|marriage|the soul)?
which gospel has (the three kings|the wedding at cana|the longest sermon)?
order me (a taxi to the airport|two portions of pad thai|new contact lenses|an uber)
(dim|switch off|turn on) the (bedroom lights|tv|fan|boiler)
(ring|text|call|phone) (my mum|the plumber|a taxi|my boss) (for me|now|and say i'm late)
(transfer|send|pay) {big} euros to (my landlord|the dentist|anna)
wake me at (five past six|seven|half five) tomorrow
(open|scan|look at) the (attachment|photo|pdf|scan) i just (sent|dropped here|uploaded)
(play|put on|queue) (some chopin|the new album by adele|white noise|radio 4)
google (this address|that phone number|the best vet in {place}|who owns this domain) for me
what's showing on my screen right now
crop the (background|stranger) out of my photo
make (a logo|a picture|a poster|a video) (of a fox|for my bakery|with my face on it)""",
    "\n",
)
"""Plainly beyond it."""
NEAR = listed(
    """\
my (dog|cat|puppy|parrot|hamster) (ate|swallowed|licked up|chewed on) (a battery|an onion|some raisins|my pills|slug pellets|a lily|a sock), is (that|it) (dangerous|poisonous|an emergency)?
my (cat|dog|rabbit|guinea pig) (won't|will not|refuses to) (eat|drink|use the stairs|leave the bed|take the pill), what should i do
my dog (limps|vomits|shivers|drags his leg|has fleas). vet or wait?
the cat (loses hair|scratches her ears raw|sneezes since friday). what is it?
our (rabbit|budgie|tortoise|goldfish) (has a lump|floats on its side|sleeps all day), what does that mean
how many litter boxes for (two|three) cats?
which dog (is good with babies|barks least|suits a small flat|sheds no hair)?
how much does my dog need to eat at (12|20|35) kilos
what vaccinations does a (kitten|puppy|ferret) get and when
why does my dog (eat his own bed|howl at the bells|chase his tail|sleep on his back)
may i take my (cat|dog|parrot) on (a plane to {place}|the eurostar|a long drive)?
can i leave my cat alone for (a weekend|ten days|two nights)?
names aside, is a (husky|pug|bengal cat) a healthy breed?
where did the (poodle|siamese cat|golden hamster|word dog) come from
my favourite colour is fading on the wall, which paint lasts?
my favourite (sweater|jeans|white shirt) turned (pink|grey|yellow) in the wash. can i get the colour back?
would green suit (a north-facing room|red hair|a bathroom without windows)?
what colour (was the dress really|do you get from red and green light|is jupiter's spot|were roman statues|does litmus turn in acid)?
blue or white tiles for a (small|dark|rented) bathroom
why is (purple|orange|yellow) the colour of (kings|the dutch|cowardice|mourning in egypt)?
ral number of (traffic red|anthracite|signal white)?
my hair is green after swimming, how do i get that out
what is the capital of the country (my grandma fled from, latvia|next to ghana|that won eurovision 2016)?
which languages do people speak in (switzerland|belgium|singapore|the congo|{place})?
living in {place}, (what's my time zone|where do i vote|how do i find a school)?
with a passport from {place}, (do i need a visa for japan|can i work in canada|which consulate is mine)?
which city (has more bridges than venice|was once called saigon|had the first metro|lies on two continents)?
is my town (on the flood map|older than {place}|getting a tram)?
how many towns are called (springfield|neustadt|richmond)?
new people in {place}: (where do they register|how do they find a doctor|what do they pay for a flat)?
my city wants to (close the pool|cut the trees|raise parking fees), can they?
what is there in {place} for a (rainy monday|seven year old|beer lover|photographer)?
as a (nurse|welder|barber|postman|translator), (what should i earn|do i need a union|how do i go freelance)?
my job (starts at six|is all sitting|gives me headaches). how do i stay (awake|fit|sane)?
what does it take to become (a midwife|an air traffic controller|a judge|a beekeeper)?
is (a baker|a teacher|an actor|a farmer) allowed to (strike|work on sundays|refuse a customer)?
what's the job market like for (translators|architects|junior devs)?
who does the (umpire|bishop|caddie|gaffer) work for and what do they do
how do they make {food} in {place}, my favourite food?
i eat {food} every day, is that (ok|too much|bad for my heart)?
is there nut or egg in {food}?
what can i eat (before surgery|with braces|on a stomach bug|if i'm diabetic)?
food is (stuck to the pan|burning|too spicy), quick, what do i do
my pizza stone cracked. why
is my food still good: {food}, five days in the fridge?
how is my (sister's|brother's|cousin's|aunt's) name pronounced, (saoirse|xochitl|aoife)?
my sister's (husband's mother|stepson|ex), what is she to me by law
what do i call my (mother's cousin|wife's brother|grandfather's second wife)?
my brother owes me {big} euros, how do i get them back
is it normal that my daughter (lies all the time|won't sleep alone|wants a tattoo)?
what is (a coin collection|a diary in sutterlin|two acres of wood) of my grandmother's worth?
my uncle says (the earth is flat|5g causes headaches|vaccines are a plot). how do i answer him?
my son plays (the violin|goalkeeper|fortnite). how much (practice|screen time|sleep) is right?
my name is on (a debt i never made|the wrong contract|a petition). how do i get it off?
can i legally change my name to (batman|a single letter|my stage name)?
what does my name say about me, numerologically speaking
how common is the name (smith|lars|nevaeh) in {place}?
what's the name of (the bone under the knee|that cheese with holes|the man on the ten pound note|the tune from the bbc tennis)?
who named (the planets|america|hurricanes|the great dane)?
name the (author of beowulf|inventor of nylon|general who lost at waterloo|film this line is from: nobody puts baby in a corner)
i forgot the name of a (film with a talking pig|band from bristol|plant with red underside). help?
at (34|58|71), (can one still learn ballet|is one too old for law school|when does the pension start|what's a good resting pulse)?
how old (must i be to rent a car|is too old for a bunk bed|was the oldest dog ever|is the oldest tree)?
at what age (do cats stop growing|can kids stay home alone|did mozart write his first opera)?
birthday in june: (what star sign is that|who else was born then|which flower is in season)?
what happened on the day i was born, 4 may 1979?
on which day did (lincoln die|the euro start|jfk speak in berlin)?
how many days did (the flood last in the bible|magellan's voyage take|the six day war last, no joke|the moon trip take)?
how many days (until a tattoo heals|do eggs take to hatch|can a camel go without water|am i allowed to stay in schengen)?
which month is best for (planting tulips|pruning apple trees|a safari|selling a house|seeing the northern lights)?
in what month (do swallows leave|is strawberry season|does school end in sweden|did the titanic sink)?
what's the weather like in {place} in (april|november|february)?
how cold does {place} get in january
monday's child is fair of face: how does the rest go?
why do (banks close early|germans eat fish on fridays|barbers close on mondays)?
is {weekday} the cheapest day to (fly|fill up|buy meat)?
do the bins go out on {weekday} this week
are trains running on (new year's day|whit monday|3 october)?
what year (did women get the vote in france|was the first iphone|did abba split up|is it in the buddhist calendar)?
how long is a year on (neptune|mercury|saturn)?
who invented the (clock|calendar|leap year|week|hour|zero|alphabet|number pi)?
who wrote the first (dictionary|computer program|detective story|list of the seven wonders)?
is a tomato a (fruit|vegetable|berry) or what?
is (a whale|a mushroom|glass|a virus) a (fish|plant|liquid|living thing), strictly speaking?
what's heavier on the moon, (a kilo of lead or a kilo of feathers|me or my shadow)?
which is bigger, (texas or france|an electron or a proton|the sun or sirius)?
who was taller, (lincoln or washington|napoleon or nelson|danny devito or al pacino)?
is {big} pounds more than {big} kilos?
compare (the prices of these two flats|hegel and kant|two phones for me|british and american english)
how many (r's|syllables|scrabble points) are there in (onomatopoeia|parallelogram|quinquagenarian)?
how many words are in (war and peace|the bible|my last essay)?
count (the trees in this picture|my steps today|the votes in ohio|carbs in a bagel)
add (a comment to line 40|my sister to the group|salt or not to the dough)?
add up everything i spent in march
what number should i ring (in a gas leak|for a tow truck|when my card is stolen)?
what's the atomic number of (gold|helium|iron)?
my phone number shows up as unknown, why
number the amendments of the us constitution that deal with votes
double the recipe: is that also double the baking time?
half of the students failed the test, is that the teacher's fault?
divide the inheritance between three children and a widow, by law
times new roman or arial for a cv?
plus or minus: what does the error margin in a poll mean
sum insured versus market value, what's the difference
minus 40, is that the same in celsius and fahrenheit?
table manners in {place}?
table for nine on {weekday}, do they take reservations there?
a table {big} cm long, how many chairs fit
who designed the tulip table
the water table is falling, why?
league table of the eredivisie please
a table of the tax rates since 1990
multiplication table of matrices?
convert this table to csv: name | age, bob | 30
is a list in python the same as an array in c?
list price or street price: what do i pay for a (rolex|macbook|kia)?
list everyone who died on the last season of (game of thrones|the sopranos|lost)
list the (articles of the constitution|chemicals in cigarettes|popes in order|stops of the 38 bus|tracks on thriller)
my shopping list has tahini on it, what is that and where do i find it?
bucket list of a dying man, which film is that?
is my name on the list of (jurors|winners|passengers)?
what made schindler's list (so moving|win the oscar|black and white)?
a to-do list app that syncs with outlook?
top ten list of the (billboard charts|most dangerous roads|richest clubs), today's
what order are the (harry potter|star wars|narnia) books in
poem analysis of (the tyger|dulce et decorum est|stopping by woods), two pages
who's the poet laureate
is a (limerick|sonnet|villanelle) always (five lines|in iambs|rhymed)?
what rhyme scheme has dante's comedy
which poem is read (in four weddings and a funeral|on anzac day|at the inauguration)?
true story or not: (a woman mailed her children|the exorcist|catch me if you can)?
how do i get my story (into the paper|published|on the radio|past writer's block)?
what's the back story of (darth vader|the joker|aslan|heathcliff)?
which story has a (raven|whale|scarlet letter|mad wife in the attic) in it?
how many storeys does the (burj khalifa|flatiron building|shard) have
history or geography for a-levels?
cover my story: how do i lie to my boss convincingly
the story on the news about the (dam|kidnapping|vaccine), is it over?
code review please: for i in range len a: a i = a i + 1
why does this code print 4 twice and not once, i can't paste it
what's the swift code of (barclays|my bank|ing)?
is there a promo code for (uber|zalando|ryanair)?
area code 0161, where is that?
code a (neural net|compiler|multiplayer game|web shop|trading bot) for me, all of it
what code of conduct applies to (lawyers|referees|journalists)?
penal code: what do you get for (arson|perjury|shoplifting)?
write code that (hacks my ex's account|mines bitcoin|drives a car|reads handwriting)
a python script that (backs up my server|downloads all my photos|fills in the tax form|mails my boss daily)
hello world was easy. now (a file server in go|a parser for json in c|an iphone app) please
fix the loop in my program, it never ends and i don't know why
who wrote the hello song by adele
function of the (liver|spleen|upper house|appendix)?
what does a new (car key|front door lock|safe key) cost?
locked out of my car with the keys inside, what now
my passport has (expired|gone missing|got wet). how do i get a new one quickly?
i put my phone in the (washing machine|oven|toilet). can it be saved?
my glasses are (scratched|bent|too strong). can that be repaired?
i parked on level 3 of which car park? it is the one by the opera, how late is it open
how do i patch the flat tyre of my bike
for a hobby: which (needles for lace|hive for a garden|telescope under 300|wood for carving)?
in chess, what's the best answer to (e4|the london system|the queen's gambit)?
collecting stamps: what's a (blue mauritius|penny black|inverted jenny) worth?
why does my (knee|shin|hip) hurt when i run
which (boots|trail in {place}|map) for hiking?
jazz for beginners: what should i (hear first|buy on vinyl|see in {place})?
{work}: (what else did the author write|is the film any good|what does the ending mean)?
when does my favourite team play next, (ajax|leeds|the mets)?
what does it mean that my favourite song is in (6/8|e minor|5/4)
who (shot|scored|cut) my favourite film, (casablanca|alien|amelie)?
where do axolotls live, my daughter's favourite animal?
my password (was leaked|is too short for the bank|has expired at work). what do i do?
what's a safe way to (store passwords|remember a pin|share a secret)?
remember the name of that (pub in dublin|actress in chocolat|general in dune)? i don't
don't forget the milk, says my wife. whole or skimmed for pudding?
how do people remember (a deck of cards|pi to a thousand digits|so many faces)?
do elephants really remember (everything|their enemies)?
my grandpa forgets names lately, is that (dementia|normal at 80)?
do you remember (where you were when kennedy died|woodstock|the song from dirty dancing)?
which of the wise men brought myrrh
who made (the first cheese|this mess in {place}|the rule about spelling|the film jaws)?
who trained (mike tyson|bruce lee|the trojan horse builders)?
who owns (instagram|the moon|volvo|manchester city)?
how big is (a blue whale's heart|the internet|the average flat in {place}|a barn owl)?
how many parameters does (gpt-4|the lorenz system|a normal distribution|a weibull fit) have?
what model of (fridge|rifle|tractor|pram) is this, it has a blue badge
is the new (tesla|galaxy|ipad) model (out|cheaper|recalled)?
what's the memory of a (goldfish|commodore 64|ps5|crow) like?
which is the best memory card for a (drone|switch|nikon)?
where does (the queen of denmark|the komodo dragon|the snow leopard) live?
where was {person} (made famous|born|trained)?
can (parrots|robots|fish|plants|ants) (understand us|feel lonely|learn names|count)?
do (robots|bees|trees) (dream|vote|talk to each other)?
how do i tell if a (text|painting|photo) was made by an ai
will ai (take my job as a translator|write all books|cure cancer)?
what's the difference between ai and (statistics|machine learning|a spreadsheet)?
how does a language model get trained on gpus, in detail with the maths
what languages is (the bible|asterix|harry potter) translated into?
which language has (no word for blue|the most vowels|clicks|sixteen cases)?
is (dutch|portuguese|polish|swedish) (a dialect|close to english|harder than russian)?
how long to get fluent in (japanese|spanish|korean)?
the french for tax purposes: do they pay on lottery wins?
do the japanese really (bow on the phone|sleep on the train|eat fugu)?
why do the british (say sorry all the time|drive on the left|love queues)?
german word order makes me cry. where does the verb go?
french subjunctive after (bien que|espérer|après que)?
is it por or para in "this gift is for you"?
he said (goodbye|hello|thank you) to me and nothing else after two years, what does he mean?
is it rude to say (hi|bye|cheers) to (a judge|the king|an imam)?
what do you say (when someone sneezes in church|at a wake|before surgery)?
how does one greet (the pope|a duchess|a sikh at the door|a judge) correctly
good morning vietnam: who played the dj?
good night, and good luck: whose line was that?
thank you for the music: which year?
thanks to whom do we have (penicillin|seat belts|the tin opener)?
sorry seems to be the hardest word: elton or blue?
hello kitty is not a cat, i hear. what is she?
goodbye mr chips: worth reading?
how are you supposed to (fold a fitted sheet|hold chopsticks|eat an artichoke|address an envelope)?
how are (pearls|rainbows|ball bearings|sausages) made?
how do you do a (moonwalk|cartwheel|proper squat|kickflip)?
what's up with (the pound|gas prices|that earthquake|the bees)?
how's it going for the (tories|lakers|peace talks)?
tell me something about (kierkegaard|the ozone hole|my street in 1900|venetian glass)
tell me (the plot of ulysses|the odds|what to say to her|the latest from the trial)
joke's on me, i signed the lease. how do i get out?
who was the funniest (monty python|comedian of the fifties|roman writer)?
what's the origin of the (knock knock joke|april fool|joke about the chicken)?
how do i (copy|search|delete|rename|split|export) (a layer in photoshop|a track in spotify|my contacts on an iphone|a clip in premiere|a tab in excel|a repo on github)?
how do i quit (whatsapp groups|vim|my gym|nicotine gum|the union)?
how do i save (a pdf on an ipad|a dying orchid|on heating|a burnt stew|my place in kindle)?
how do i open a (coconut|paypal account|bottle of champagne|dat file|stuck jar)?
how do i start (a petition|an old diesel|a choir|a fight with no fists|a compost heap)?
how do i stop (my ears ringing|a toilet running|spam calls|a nose bleed|my tire squealing)?
which key is (hava nagila in|the escape key on a mac from 1984|for the gas meter)?
what does the (escape clause|control group|return address|shift supervisor|tab in my bar bill) (mean|do)?
scroll of truth, which game is that from?
what theme park is best for (toddlers|thrill seekers|october)?
my terminal at the airport is b, how do i get from a to b?
session musicians on (pet sounds|abbey road)?
is the help desk of (vodafone|my bank|ryanair) open at night?
help my (neighbour is shouting again, can i call the police|chimney smokes into the room|tap will not stop|basil dies)
can you help me (move house|sue my landlord|find my lost dog|understand my pension|with a crossword: seven letters, river in spain)?
could you give me a hand with (my visa application|the physics of pendulums|a speech for saturday|quadratic equations)?
i need your help deciding between (oslo and rome|two jobs|a cat flap and a door)
you're the expert: which (wine|tyre|god|bank)?
since you can write tables: what is in the periodic one, row four?
you do lists, right? then list the mayors of {place}
you know months: when is the monsoon in {place}?
you're good with numbers, so what's {big} times {big}?
as you speak french: please translate my birth certificate
you tell stories, i know, but when was troy really besieged, and who says so?""",
    "\n",
)
"""In words of what it can do: a pet, a colour, a town, a name, a list, a number, a day."""
