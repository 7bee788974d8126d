"""What is one's own and no fact to keep: what calls one away, what went wrong with it, news of it, what it needs packed.

"My lift is waiting" is a goodbye, "my dog ate a sock, what now" is out of reach, "my sister has had her baby"
is good news; none of them is noted. Beside these stand characters that are looked at, and keys asked for plainly.
"""

from collections.abc import Mapping

from starter.words import grouped, lines_of, listed

_KIN = "(husband|wife|son|daughter|mum|dad|mother|father|sister|brother|grandma|grandpa|niece|nephew|cousin|aunt|uncle|partner|friend)"
_SMALL = "(toddler|baby|son|daughter|little boy|little girl|youngest|nephew|niece|grandson|granddaughter|two year old)"
_PET = "(dog|cat|puppy|kitten|rabbit|hamster|parrot|tortoise|guinea pig|old dog|dog|cat)"
_NOW = "(what now|what do i do|what should i do|help|what do i do now|wat do i do|is that bad|is it dangerous|do i need to worry|what can i do)"
_BYE = "(bye|goodbye|see you|take care|see ya|farewell|till next time|bye bye|cheers, bye|so long)"
_OFF = "(i'm off|i have to go|i must go|gotta go|i've got to run|i am leaving now|i need to go|i'd better go|got to dash)"

BYE = (
    grouped(
        25,
        f"""\
my (lift|ride|taxi|cab|carpool|uber|coach) (is waiting|is here|just pulled up|has arrived|is outside|honks already), so {_OFF}(.|!|...) {_BYE}
my (phone|laptop|tablet|battery) (is dying|is nearly flat|is at one percent|wants its charger|goes dead any second)(,|.) {_BYE}
my (phone|laptop) (has no juice left|runs out of battery|is about to die)(.|, so) {_OFF}( then|)
my (dinner|tea|supper|lunch|pizza|soup|toast) (is getting cold|is ready|is on the table|is burning|has just come)(.|, so|;) {_OFF}(. {_BYE}|)
my (bus|train|tram|ferry|flight) (won't wait|goes in a minute|is coming|leaves soon)(.|!|,) {_BYE}
my (stop|station|floor) is (next|coming up|here)(,|.) {_OFF}(, {_BYE}|)
my (break|lunch break|hour|free period|night shift|shift|coffee break) (is over|has ended|ends now|is up)(.|,) {_BYE}
my {_PET} (wants out|is at the door with the lead|is scratching at the door|needs a walk|wants his dinner)(,|.) (so |){_OFF}(. {_BYE}|, {_BYE})
my {_SMALL} (is awake|woke up|needs me|is crying|wants a story in bed)(,|.|...) {_OFF}(, {_BYE}|. {_BYE})
my {_KIN} (is at the door|is on the other line|is here to fetch me|needs the computer|says dinner's up)(.|,|!) {_BYE}
my (eyes|back|wrists|feet|bones) (are|is) (done for today|killing me|asking for bed|begging for a rest)(.|,) (good night|{_BYE}|that's all, {_BYE})
my (bed|pillow|sofa|bath|blanket|hot water bottle) (is calling|is waiting|calls|calls my name)(.|,|!) (good night|night night|{_BYE}|sleep well)
my (next patient|next client|next meeting|class|dentist|tutor|choir) (is waiting|waits|is in five|starts now)(.|, so|,) {_OFF}(, {_BYE}|)
(well, |right, |ok, |okay so |){_OFF}(,|:|.) my (lift|taxi|train|kettle|dinner|mum|boss|dog|bus) (is waiting|is here|calls|is ready)(. {_BYE}|)
{_BYE}(,|!|.) my (phone|battery|laptop) is (dying|nearly flat|dead soon|on red)
{_BYE}(,|!|.) my (ride|lift|taxi|mum|wife|train|tram) is (here|waiting|outside|coming)
(my|the) boss (is looking|is coming|just walked in|wants me)(,|...|!) {_BYE}(!|)
my (parking|ticket|meter|internet cafe hour|library time|data) (runs out|is running out|is up|is used up)(.|,) {_BYE}
my (potatoes|noodles|eggs|rice|cake|cookies) (are boiling over|must come out of the oven|won't watch themselves)(.|,|!) {_OFF}(. {_BYE}|)
my wifi (is going off|gets switched off|goes at ten)(.|,| now,) {_BYE}(, little one| then|)
my (guests|friends|neighbours|visitors|in-laws|kids|colleagues) are (here|at the door|waiting|arriving)(,|.) {_OFF}(, {_BYE}|)
my (taxi meter|kettle|alarm|doorbell|timer|pager) is (ticking|whistling|ringing|going off)(.|,|!) {_OFF}(, {_BYE}|. {_BYE})
my (mum|dad|teacher|wife|nurse) (says enough screen|takes the phone now|switches off the light|says lights out)(.|,) {_BYE}
my tea (calls|is brewed|has gone cold), {_BYE}
(must fly|must dash|need to run|so sorry, must go)(,|:) my (parcel|plumber|train|sister|shift|pie) is (here|coming|due|waiting)(. {_BYE}|)""",
    )
    * 2
)

WORLD = listed(
    f"""\
my {_PET} (ate|swallowed|chewed) (a sock|chocolate|a grape|a battery|my pills|a lego brick|an onion|a bee|a chicken bone)(!!|.|,|!|...) {_NOW}(?|)
my {_PET} (is limping|keeps scratching|won't eat|threw up twice|is shaking|has a tick|sneezes all day|got stung)(.|,|!) {_NOW}(?|)
my {_PET} (got out|ran away|is stuck up a tree|is under the floor|won't come down)(!|.|,) (how do i get him back|what do i do|{_NOW})(?|)
my {_SMALL} (has a bead in (his|her) nose|stuck a pea in (his|her) ear|swallowed a coin|drank dish soap|has a fever|fell on (his|her) head|has spots everywhere)(!!|,|.|!) {_NOW}(?|)
my {_SMALL} (won't sleep|won't eat vegetables|bites other kids|is afraid of the bath|says no to everything|hates school)(.|,) (any advice|what helps|{_NOW})(?|)
my {_KIN} (fainted|is choking|got an electric shock|burnt a hand|can't move one arm|cut a finger|has chest pain)(!!|!|,|.) {_NOW}(?|)
my {_KIN} (snores|lies to me|drinks too much|won't talk to me|is jealous|spends all our money|wants to move in)(,|.) (how do i deal with that|what would you do|any advice|{_NOW})(?|)
my (phone|laptop|watch|hearing aid|camera) (fell in the toilet|got wet|won't turn on|is getting hot|fell in the soup)(!!|!|,|.) {_NOW}(?|)
my (car|bike|boiler|fridge|washing machine|sink|toilet) (won't start|makes a noise|is leaking|smells burnt|beeps|stinks|is blocked)(.|,|!) {_NOW}(?|)
my (hand|knee|tooth|ear|eye|back|thumb) (is swollen|hurts|is bleeding|went numb|is all red|clicks)(.|,|!) {_NOW}(?|)
my (neighbour|landlord|boss|flatmate|teacher|ex) (shouts at me|took my parking space|won't pay me back|reads my letters|wants me out|keeps calling)(.|,) (is that legal|what are my rights|{_NOW})(?|)
my (roses|tomatoes|orchid|basil|lemon tree|lawn|cactus) (has|have|got) (yellow leaves|brown spots|little flies|mould|greenfly)(.|,) (why|what helps|{_NOW})(?|)
my (keys are|wallet is|passport is|bank card is) (gone|lost|stolen|in the drain)(!|!!|.|,) (who do i call|where do i report it|{_NOW})(?|)
my (cake|bread|sauce|jam|mayonnaise|gravy) (collapsed|is too salty|won't set|split|is burnt|didn't rise)(.|,|!) (why|how do i save it|what went wrong|{_NOW})(?|)
my (jumper|white shirt|carpet|best dress|sofa) (shrank|has wine on it|turned pink|has a hole|is full of wax)(!|.|,) (how do i fix it|how do i get it out|{_NOW})(?|)
(what do i do|help|quick), my {_PET} (ate|swallowed|licked) (a sock|some soap|rat poison|a lily|glue|a needle)(?|!!|!|)
(what do i do|what now|help)(,|:|?) my {_SMALL} (won't stop crying|put a bean up (his|her) nose|is locked in the bathroom|ate a crayon)(?|!!|)
(which|what) (food|toy|bed|name) (should i get|is best|would you pick) for my {_PET}?
what (shall|should|can|do) i (give|buy|get) my {_KIN} (for christmas|who has everything|for the wedding|to cheer them up)?
how (do|should|can) i tell my (boss|wife|mum|son|daughter|parents|landlord|best friend) (i quit|the truth|i broke it|i'm leaving|no|bad news)?
is it (normal|ok|bad|safe) (that|if) my {_PET} (eats grass|sleeps all day|drinks milk|talks in its sleep|barks at the moon)?
(how long|at what heat) must (a kilo|two kilos|500 g|a pound|3 pounds) of (beef|pork|potatoes|lamb|chicken|carrots) be (in the oven|boiled|roasted|in the pot)?
how (long|many minutes) (do|does|must|should) (a 2 kilo chicken|an egg|6 eggs|a kilo of beef|a pizza|rice|a 5 kg turkey) (need|cook|take|be boiled|stay in the oven)?
(how much|how many grams of) (flour|rice|pasta|meat|salt|yeast|sugar) (do i need|do i take|is right) for (4 people|6 guests|2 loaves|10 pancakes|one cake)?
(how many|how much) (cups|spoons|ounces|grams) (is|are|make) (250 g of flour|100 ml|a pound of butter|a pint|3 ounces|200 g of sugar)?
(recipe|a recipe|what's the recipe) for (12 muffins|4 people with 500 g of mince|pancakes with 2 eggs|soup from 3 leeks|bread with 1 kg flour)(| please|?)
i have (500 g of mince|3 eggs and some flour|2 aubergines|6 apples|a kilo of plums)(.|,) what can i (cook|bake|make) (with it|with that|from it|out of them)?
(what|how much) should (a 10 week old puppy|a 3 year old|a baby of 6 months|a cat|my 12 kilo dog) (weigh|eat a day|sleep|drink)?
how many (minutes|hours) (for|does it take for) (a soft egg|a 4 kg goose|frozen peas|20 dumplings|a tray of 12 rolls)( in the oven| to cook| at 180 degrees|)?
at (180|200|160) degrees, how long (for|does one bake|do i leave) (a fish of 800 g|a lasagne for 6|a cake with 4 eggs|2 chickens)?
how many (mg|tablets|drops|ml) (may|can|should) my {_SMALL} (take|have|get)( for a fever| at night| if (he|she) weighs 12 kilos|)?
(put|turn|render) this into (latin|sanskrit|elvish|klingon|old norse|ancient greek) for a (ring|tattoo|gravestone|coat of arms|sundial|wedding card|locket)(:|,) (always yours|the sea remembers|time flies|love conquers fear|we are stars|stay brave)
(always yours|never alone|light in the dark|home is where you are|still i rise)(:|,|...) how is that in (latin|hebrew|gaelic|sanskrit|elvish|old norse)(, it's for a (tattoo|ring|bracelet|gift)|. it is for a (ring|poster|door sign)|)?
my {_KIN} wants a (tattoo|ring|plate|banner) in (latin|sanskrit|klingon|gaelic|ancient greek)(:|.|,) (how do you write|please translate|what would be|translate) (the family comes first|brave as a bear|go with the wind|my heart is yours)(?|)
(translate|put) into (latin|gaelic|yiddish|maori|esperanto|old english) (for the invitation|for my gran's card|for a speech|for our church door|for a plaque)(:|,) (you are all welcome|may the roof never leak|peace to this house|eat and be glad)
(what's|what is) (my house is your house|the brave never fall|made with love|forever young) in (latin|elvish|sanskrit|klingon|gaelic)(, for an engraving|, for a mug|, for my (son|sister|team)|)?
i (need|want) (a motto|this line|my family motto|one sentence) in (latin|gaelic|old norse|hebrew) (for a flag|for a ring|for our club|on a cup)(:|.) (we do not yield|from small things|together to the top|water and fire)""",
    "\n",
)
"""Emergencies, advice, kitchen numbers and tongues that it does not have: of the world, not told, no sums."""

GOOD_NEWS = (
    grouped(
        20,
        f"""\
my (sister|daughter|cousin|niece|best friend|wife|sister in law) (has had|had|just had) (her|a|the) baby(!|!!| last night| this morning|, both are well|)
my (brother|son|cousin|nephew|best friend) (is getting married|proposed|got engaged|is a father now|is a dad now)(!|!!||, she said yes)
my (sister|brother|cousin|aunt|uncle) (is coming home|is coming over|visits me|comes back) (for christmas|tomorrow|after years abroad|next week)(!|!!||, i can't wait)
my {_KIN} (got the job|passed the exam|passed the driving test|won a prize|is cured|beat cancer|is out of hospital|graduated|got promoted)(!|!!|| today| yesterday)
my {_KIN} (came first|got a scholarship|sold a painting|ran the marathon|got the visa|finished the book|is home from hospital)(!|!!|| today)
my (gran|grandad|nan|grandma|grandpa|mother) (is on her feet again|is laughing again|is better|can walk again|got good results)(!||, what a relief)
my {_PET} (came back|came home|was found|is well again|had puppies|won a ribbon|survived the operation)(!|!!|| last night| today)
my lost {_PET} (turned up|came home|is back|was found)(!|!!||, i cried with joy)
my (boss|teacher|coach|professor) (praised me|gave me a raise|said i did great|gave me the day off|liked my idea)(!|!!|| today)
my (horrible|awful|nasty|mean) (boss|neighbour|landlord|flatmate) is (finally |at last |)(leaving|moving out|retiring)(!|!!||, hooray)
my (book|poem|song|photo|letter) (got published|was in the paper|won second prize|was accepted|is in print)(!|!!||)
my (tomatoes|roses|sunflowers|beans) (are ripe|are finally in flower|won at the show|are taller than me)(!|!!||)
my (visa|loan|application|thesis|flat|paper) (was approved|came through|got accepted|is through)(!|!!|| today)
my (test|scan|biopsy|blood) (results are|result is) (fine|good|clear|all good)(!|!!||, what a relief)
my {_SMALL} (took the first steps|said mama|slept all night|rode without stabilisers|got the main part)(!|!!|| today)
my (team|choir|club|class|band) (won|came first|got the cup|made the final)(!|!!|| yesterday)
my parents (made up|are back together|bought a dog|like my girlfriend|said yes)(!|!!||)
my (crush|girl|pen friend|old friend) (wrote back|said yes|called me|likes me too)(!|!!||, i'm so happy)
guess what(!|,|:|?) my {_KIN} (had a baby|is engaged|got in|won|found a flat|is pregnant, we're so happy)(!|!!|)
(so proud|i'm so proud|proud mum here|proud dad here)(:|,|!) my {_SMALL} (can swim|can read|got a medal|helped an old lady|sang on stage)(!|)""",
    )
    * 4
)

BAD_NEWS = (
    grouped(
        20,
        f"""\
my (boss|favourite teacher|best colleague|doctor|carer) is leaving(|, and i (liked|will miss) (her|him)|, such a pity|, i'm sad| :-/)
my best friend (is moving away|moved abroad|doesn't talk to me|forgot me|has left town)(|, i'm lonely| :-/|...)
my (sister|brother|son|daughter|cousin) (lost the baby|is getting divorced|failed the exam|was fired|is in hospital|got hurt)(|...|, it's awful| :-/)
my (grandma|grandpa|gran|nan|uncle|aunt|father|mother) (passed away|died|is dying|had a stroke|is fading|has dementia)(| last night| on sunday|...| this morning)
my {_PET} (died|passed away|ran off|is very sick|had to be put down|got run over)(| today|...| last night| :-/)
my {_KIN} (is ill again|needs an operation|hurt a leg|lost the job|was robbed|has got depression|is sick)(|...|, i'm worried| :-/)
my {_KIN} (walked out|left me|forgot my birthday|moved out|is angry with me|won't visit)(|...| today| :-/|, it hurts)
my (house|flat|shop|barn|shed|allotment) (was broken into|burnt down|got flooded|was sold off|has mould)(|...|, i could cry)
my (phone|bike|wallet|car|bag|laptop) (was stolen|got nicked|is broken|is gone|got smashed)(|...| today| :-/|, typical)
my (flight|holiday|concert|date|wedding|party) (was cancelled|fell through|is off|got called off)(|...| :-/|, so disappointed)
my (team|side|club) (lost|got relegated|was beaten|lost again)(|...| :-/|, i'm gutted)
my (firm|shop|cafe|factory|school) is (closing|closing down|bankrupt|shutting)(|...|, we're all out|, i'm so sad)
my (contract|lease) (wasn't renewed|ends and they don't want me|is cancelled)(|...|, i'm scared)
my (ex|crush|boyfriend|girlfriend) (got married|is with someone else|blocked me|broke up with me)(|...| :-/)
my (test|scan|blood) (results are|result is) (bad|not good|worrying)(|...|, i'm afraid)
my (roses|tomatoes|bees|chickens|fish) (all died|are dead|froze|didn't survive the winter)(|...| :-/)
my (neighbour|colleague|old teacher|classmate) (died|had an accident|is very ill|has cancer)(|...|, so sad| :-/)
my {_SMALL} (is being bullied|cried all night|is ill|broke an arm|has a high fever and i'm so worried)(|...| :-/)
my (exam|interview|presentation|driving test) (went badly|was a disaster|went wrong|was horrible)(|...| :-/|, i feel stupid)
(sad day|bad day|bad news|sad news)(:|,|.) my {_KIN} (is in hospital|lost the job|is gone|is moving far away|is very ill)(|...)""",
    )
    * 4
)

_NEEDS = "(still needs|needs|wants|has to have|asks for|must take|is missing)"
ITEMS = (
    f"my {_KIN} (can't find (his|her) things|forgets everything|is going away|packs too late)(!|.|,) (he|she) {_NEEDS} {{items}}. (make it a list|as a list please|make a list|list it)",
    f"my {_SMALL} (is off to camp|starts school|goes on a trip|stays at gran's)(.|,|!) (he|she) {_NEEDS} {{items}}(. list please|. make it a list|. can you list that?|. as a list)",
    f"my {_KIN} (is ill|is in bed|can't walk far|broke a leg)(,| so|.) i shop for (him|her)(:|.) {{items}}(. list please|. make a list|. as a list please)",
    f"my {_KIN} (is coming for tea|comes on sunday|has a birthday|visits us)(.|,|:) (i need|we need|i have to get) {{items}}(. make it a list|. list that please|. as a list)",
    f"my {_PET} (is moving in tomorrow|had babies|goes to the sitter|is back from the vet)(!|.|,) (we need|i need|needed:) {{items}}(. make it a list|. list please|. put it in a list)",
    f"my {_KIN} sent me (shopping|to the shop|out)(:|.|, for) {{items}}(. list please|. make it a list|. as a list please)",
    f"(make|write) a list for my {_KIN}(, who (forgets everything|is shopping|packs tonight)|)(:|.) {{items}}",
    f"list for my {_KIN}(:|, please:|, (he|she) is packing:) {{items}}",
    f"(packing|shopping) list for my {_SMALL}(:|, who leaves tomorrow:|, please:) {{items}}",
    f"my {_KIN} (says|said|told me) (we still need|we're out of|i must not forget|to bring) {{items}}. (make a list|list please|make it a list|write me a list)",
    f"my {_KIN} and i (are going camping|are throwing a party|are moving house|leave tomorrow)(.|,|!) (we need|list:|we take) {{items}}(. as a list please|. make it a list|. list it)",
    f"(we leave at six|tomorrow is the trip|the bus goes at eight) and my {_SMALL} (has nothing packed|isn't ready)(!|.) {{items}}(. make it a list|. list please|, as a list please)",
    f"my {_KIN} (can't read my writing|lost the last list|keeps ringing me about it)(.|,|:) (please |)(list|make a list of|put in a list) {{items}}",
    "my (boss|teacher|coach|scout leader) (wants us to bring|gave us this|says everyone needs)(:|) {items}. (make it a list|list please|as a list)",
    f"(for|poor) my {_KIN} (in hospital|at the seaside|at boarding school)(:|, a list:|, list please:) {{items}}",
    "my (head|memory) is like a sieve(!|.|,) {items}. (make it a list|as a list please|list that for me)",
    "my (suitcase|backpack|fridge|cupboard) is (empty|still empty)(!|.|,) (it needs|i need|so:) {items}(. make it a list|. list please|. as a list)",
    f"what my {_KIN} {_NEEDS}(:|, as a list:) {{items}}(. list please|. make it a list|. as a list)",
) * 3
NUMBERED_ITEMS = (
    f"my {_KIN} (forgets everything|is going away|packs too late)(!|.|,) (he|she) {_NEEDS} {{items}}. (number them|make it a numbered list|as a numbered list please)",
    f"my {_SMALL} (is off to camp|goes on a trip)(.|,|!) (he|she) {_NEEDS} {{items}}(. number these please|. numbered list please|. with numbers)",
    f"numbered list for my {_KIN}(:|, please:) {{items}}",
    f"my {_KIN} sent me (shopping|to the shop)(:|.) {{items}}(. number them|. as a numbered list|. numbered please)",
    f"my {_KIN} (is ill|broke a leg)(,| so|.) i shop for (him|her)(:|.) {{items}}. (please number them|numbered list|number the things)",
) * 3

KIND = grouped(
    24,
    """
and what (creature|animal|being|beast) do i see before me?
(so |well, |and |)what (creature|animal|being|sort of beast) (is this|have we here|stands before me|sits here|looks at me)?
what (are you|might you be)(, looking at you|, now that i look at you|, if i look closely|, little one with the big eyes)?
(looking at you|now i look at you|let me look at you)(:|,|...) what are you(, exactly|)?
(let me see|let me look|come into the light)(.|,|:) what (are you|creature is this|animal are you)?
(oh|ooh|oho|aha|well well)(!|,) what (creature|animal|strange being|little beast) (is that|have i got here|are you)?
i see (ears|eyes|a tail|feathers|fur|a nose|something)(.|,|!|...) what are you?
(something|somebody) (rustles|moves|breathes|blinks) (there|in there|in the dark)(.|,|...) what (are you|creature is it)?
what (manner|kind|sort) of (creature|animal|being) (do i meet|have i met|do i speak with|am i speaking to) (here|today|now)?
are you (an animal|a creature|a beast), and which?
(which|what) animal (do i talk to|am i talking to|have i the honour of meeting|writes to me) (here|today|)?
(i can't see you|it is dark here|i have no glasses on)(.|,|:) (what are you|what creature are you)?
if i (drew|painted|photographed|stroked) you, what (would i draw|creature would that be|would i see|animal would it be)?
(what|which) (creature|animal) would i see (if i opened the box|behind the screen|if you came out|in your mirror)?
(do you have|have you) (fur|feathers|scales|legs)? what are you(, anyway|)?
in the (zoo|forest|barn|field guide), (what would your sign say|under what would i find you|what are you)?
(my child|my son|my little girl) asks what (animal|creature|being) you are
(my child|my son|my little girl) (points at you|looks at you)(:|,|.) "what('s| is) that?"
(two legs or four|wings or paws|fur or feathers)(?|,) what (are you|creature are you)(?|)
(and |)what would one (see|find) (when|on) (looking at you|meeting you)(, what creature|, what animal|)?
(say|tell me)(,|:) (strange|dear|little|fine) (creature|being|beast|animal)(,|:) what are you?
(what a|such a) (fine|strange|lovely|funny) (creature|animal|being)(!|.|,) what are you?
(which|what) (being|creature|animal) (has|did) (answered|come|walked in|crawled out) (here|there|to me)?
to which (species|sort of animal|kind of creature) do you belong(, my friend|)?
""",
)

HELP: Mapping[str, list[str]] = lines_of(
    {
        "pull": """
is there a command that (downloads|fetches|gets) models?
(which|what) command (downloads|gets me|fetches) (models|a model)?
does (this|llmtui) have a command (for|to do|that does) model downloads?
how (do|can) i (download|get) (models|a model|one more model) (with|in) (this|llmtui|the program)?
a command for (downloading|fetching) models, (is there one|which)?
""",
        "clear": """
(which|what) key (clears|empties|wipes) (the|this|my) (chat|conversation)?
is there a (key|command|button) (that clears|to clear|for clearing) (the|this) chat?
(clear chat|chat clearing|to clear the chat)(,|:) (which key|what key)?
how (do|can) i clear (the|this|my) (chat|conversation)?
""",
        "new_session": """
(which|what) key (opens|makes|begins) a new (session|chat)?
is there a (key|command|button) (that starts|to start|for) a new (session|chat)?
how (do|can) i (start|open|begin) a new (session|chat)?
""",
        "copy": """
(which|what) key copies (the|a|this) (reply|answer)?
is there a (key|command|button) (that copies|to copy|for copying) (the|your) (reply|answer)?
""",
        "export": """
is there a (command|key|way) (that exports|to export) (the|this|my) (chat|session|conversation)?
(which|what) (command|key) exports (the|this|a) (chat|session)?
""",
        "rename": """
(which|what) key renames (the|this|a) (chat|session)?
is there a (key|command|button) (that renames|to rename) (the|this|my) (chat|session)?
""",
        "delete": """
(which|what) key deletes (a|the|this) (whole |)(chat|session)?
is there a (key|command|button) (that deletes|to delete) (a|this) (whole |)(chat|session)?
""",
        "regenerate": """
(which|what) key (regenerates|redoes) (the|a|your) (reply|answer)?
is there a (key|command|button) (that regenerates|to regenerate) (the|your) (reply|answer)?
""",
        "search": """
(which|what) key (searches|looks through) (my|the|all) (chats|sessions)?
is there a (key|command) (that searches|to search) (my|all|the) (chats|sessions)?
""",
        "quit": """
(which|what) key (quits|closes|ends) (llmtui|the program|this program)?
is there a (key|command) (that quits|to quit|for quitting) (llmtui|the program)?
""",
        "sessions_list": """
is there a command that lists (my|the|all) sessions?
(which|what) command lists (my|all|the) (saved |)sessions?
""",
        "version": """
is there a command that (shows|prints|tells) the version( of llmtui|)?
(which|what) command (shows|prints) (the|llmtui's) version( number|)?
""",
    }
)
"""With the topic's usual word, by topic of the card."""
