"""Stories, poems, lists, tables and code, ordered with a word aside: who it is for, what the hero cannot do, what the list is of."""

from starter import errands, made_to_order, ordered_plainly, tabled
from starter.words import listed

_DREAD = "(water|mice|the dark|thunder|heights|mondays|dogs|spiders|bread|the moon|stairs|clowns|snow|mirrors|buttons|frogs|cheese|balloons|people|numbers|big words|soap|trains|the rain|loud music)"
_QUIRK = f"(cannot (spell|count|swim|whistle|dance|say no|read maps|tie a knot|keep a secret)|can't (spell|count|swim|stop laughing|find the way home|sing|lie)|hates {_DREAD}|loves {_DREAD}|is (scared|afraid|tired|fond) of {_DREAD}|never (sleeps|answers|wins|pays|says thank you)|always (is late|loses things|forgets names|wears a scarf)|lost a (glove|bet|tooth|race)|snores|stutters|sells balloons|wants to be a (doctor|king|cook|tree)|only eats (jam|soup|tuesdays|grass)|collects (stamps|spoons|jokes|tuesdays)|dreams of (the sea|a hat|holidays))"
"""What is said about a hero and left out of the story."""
_KIND = "(tiny|furry|big|blue|round|sort of a|kind of a|wobbly|very old|made-up|small hairy|slimy|cute) (thing|creature|animal|being|beast|monster|machine|person)"
_HE = "(he|she|it)"
STORIES = (
    f"(bedtime |)story with {{hero}} in it(,|.| -) (that's|thats|it's|its|which is) a {_KIND}",
    f"(a |tell me a )story about {{hero}}(,| -|.) (that's|thats|it's|its|this is|i.e.) a {_KIND}( i made up| i dreamt of| in my game|)",
    f"({{ref}} is|that's what i call) a {_KIND}( i made up| my kids invented| from my dreams|). (a |)story (about|of|with) {{hero}}( please|)",
    f"(a |)story about {{hero}}, and {_HE} {_QUIRK}( please|)",
    f"(a |)story about {{hero}}(.|,|;) {_HE} {_QUIRK}(.|. go|, please|, can you|)",
    f"{{hero}}(, | )(who|that) {_QUIRK}(, and|,|:) a story (about|of) (that|it|this)( please|)",
    f"(there's|there is|i saw|we have) {{hero}} (in our pond|in our street|next door|on the roof|at my school|in the attic|on the bus)(.|,) {_HE} {_QUIRK}. tell (me|us) (the|a) story",
    "(there's|there is|i saw|yesterday i met) {hero} (in our pond|in our street|on the roof|by the river|at the market)(.|...|,) (tell me (his|her|its|the) story|what's (his|her|its|the) story)(?|)",
    "imagine {hero} (without (stripes|a head|shoes|a name|money)|with (two heads|a top hat|no friends))(. tell|, and tell| and tell) (me |)what happens( to (her|him|it)|)( as a story|)",
    "what does {hero} do (when nobody is watching|all night|on holiday|after work|in winter)? (tell me|answer) (in story form|with a story|as a story|as a tale)",
    "(tell|read) my (class|pupils|scouts|kids|grandchildren|students) about {hero}(!!|.|,|:) (20 kids are waiting|a story please|a story they like|we need a story)",
    "my (class|kindergarten group|reading club) (asks|waits|begs) for a story(.|,|:) (about |the hero is |it should be about ){hero}( please|)",
    "(would you be willing to|could you|can you|would you) (invent|make up|tell|spin) (a tale|a story|something)(?|.) (the hero|the main character|the star|our hero) (shall be|should be|must be|is|would be) {hero}",
    "(the hero|the main character|the star) (shall be|should be|must be|has to be) {hero}(.|, and|,) (it's a story|now invent a story|make up a tale)( please|)",
    "(can|could) {hero} (have adventures|be a hero|save the world|be the star)? (show me in|prove it with|tell me in|answer with) a (story|tale)",
    "(could|might) {hero} (play|have) the main (part|role)? (in a story i mean|a story please|story)",
    "the story of how {hero} (lost|found|stole|sold|broke|ate) (a|the) (hat|crown|key|cake|shoe|bell|button|secret|race)( please|)",
    "(tell me |)how {hero} (came to the sea|lost a hat|learned to sing|got so far|saved the day)(,|:|.|...) (a story|as a story|make it a story|a tale please)",
    "(what's|whats|what is) the (story|tale) (of|about) {hero}?",
    "(the|a) tale of {hero} and (nothing|nobody|no one) (but|else but|except) {ref}",
    "(a|one) story about {hero}(,| and) (nobody else|nothing else|no one else in it|only {ref})( please|)",
    "(i'm |)in the mood for (a fairy tale|a story|a tale)(, with|. with|, about|:) {hero}( or so| or something| maybe| perhaps|)",
    "(a |)story with {hero} or (so|something|whatever|something like that)( please|)",
    "(a |)(fairy tale|story|tale)(, perhaps|, maybe|,) with {hero}(, perhaps| maybe| in it, maybe|?|)",
    "(prose|fiction|a narrative|a short narrative|microfiction|flash fiction|a bit of prose) about {hero}( please| pls|)",
    "(we're|we are|i'm|i am) writing a (play|musical|book|comic) (with|about) {hero}(. |, )(can|could) you tell (the story|their story|it as a story|us the story)?",
    "(can|could|would) you tell {ref}'s story?",
    "{ref}'s (story|tale|adventure)( please| pls|, tell it|)",
    "(today|yesterday) (at school|in class|in biology|on the trip) we (learned about|talked about|saw|drew) {hero}(.|,) (tell|make up|write) a story about (them|it|that)( please|)",
    "(i'd|i would|we'd) (rather|sooner) (have|hear|read) a story than (a poem|a joke|a list|a table|sums)(.|,|:) about {hero}",
    "(no|not a|please no) (poem|rhyme|verse|joke|list|table)(,|.|;) i (want|asked for|need|said) a story(.|,|:|...) (about |with ){hero}",
    "tell me something about {hero}(,|.) (make it up|invent it|freely invented|all made up|just invent something|it need not be true)",
    "(who|what) is {hero}? (make up a story|tell me a story|a story) about ((him|her|it|them)|{ref})",
    "(my son|my daughter|the baby|the little one) (lost a tooth today|starts school tomorrow|has chickenpox|turns five|fell off the bike)(.|,|:) (a |can you do a |could we have a )story (about|with) {hero}(?| please|)",
    "(teddy|my doll|the cat|grandpa|the whole family) wants (the one|a story|the story) (with|about) {hero}( tonight| please|, a story| again|, story time|)",
    "{child} asked for {hero} tonight(, can you do a story|. story please|, so a story|: a story please)(?|)",
    "(a |)(yarn|tale|saga|legend) about {hero}( please| pls|)",
    "(a |)(tale|yarn|legend|saga|fable|short story)(:|,) {hero}( please| pls|)",
    "(a |tell me a )story for (my grandchild|a friend|my sister|a sick boy|my neighbour|our guests) who (loves|likes|is mad about|draws) {hero}( please|)",
    "(please |)a story in honour of {hero}( please|)",
    "(story|a story) (no|not a) (list|table|poem|joke)(,|:|) about {hero}",
    "(set the table|the list is done|my code works|the poem was nice|enough numbers|sums are done|no more tables)(.|,|!) (now |)a story about {hero}( please|)",
    "story(,|:) (ca.|about|some|roughly) (100|120|150) words, (protagonist|character|hero|lead)(:|) {hero}",
    "(story|tale) (for reading|to read) aloud(,|:) (character|hero|about|with)(:|) {hero}",
    "(hero|lead|character|who)(:|=| =) {hero}(.|,|;) (what|form|type|genre|kind)(:|=| =) (a |)(story|tale|bedtime story)( go|. go|)",
    "(a|one) story where {hero} (is|was|becomes) (the hero|the main character|the star|in charge)( please| pls|)",
    "(only if|but only if|provided) (there is|there's|it has) {hero} in it(:|,) a story( please|)",
    "(hmm|hm|ehm|so|well|eh)(,|...|) (a story|story)(...|,|?) (maybe |perhaps |say |)(with|about) {hero}(?| maybe|)",
    "(january|monday|july|friday night|week 3|day 2)(:|,|.) (a |)story about {hero}( please|)",
    "(my story of the month|story number 5|page 7 of my story book|the 3rd story|story no. 2)(:|,) (about |with ){hero}( please|)",
    "(roll|spin|cue|start|launch) the story(:|,|.|!) {hero}( please|)",
    "(bored at the airport|three hours to go|night shift again|waiting at the vet|on hold forever)(.|,|:|...) (story|a story)(?|,|.) (maybe |)(about|with) {hero}( please|?|)",
    "(ran out of|no more|we read all our) (books|stories|picture books)( here|)(.|,|:) (tell|make up) (one|a story) (about|with) {hero}( please|)",
    "your (task|mission|job|turn)(:|,) (a |tell a |write a )story (about|with) {hero}( please|)",
    "(a |)story(.|,) (sth|something) (with|about) {hero}( pls| plz| thx|)",
)
"""With a hero, {ref} being how the story calls it, and for {child}."""
_TELEGRAMS = (
    "story(.|,|:) (subject|topic|hero|theme|about)(:| =|) {hero}(.|)",
    "(subject|theme|topic)(:|) {hero}(.|,|;) (story|a story please|bedtime story)(.|)",
    "(story|tale) re(:|) {hero}",
    "{hero}(,|.|:| =) (fairy tale|bedtime|storytime|story pls|little story)(.| please|)",
    "order(:|) (1|one) story, {hero}",
    "(1|one) story(:|,|,) {hero}( please|, thanks|)",
    "(can i has|gimme|me want) story {hero}( plz| pls|)",
    "story w/ {hero}( pls| plz|)",
    "story abt {hero} (plz|thx|now)",
)
TELEGRAMS = (*errands.TELEGRAMS, *_TELEGRAMS, *ordered_plainly.TELEGRAMS)
"""The hero without its article."""
ANY_STORIES = (
    "story(!!|!!!|!!!!|!!!!!!| story story| now| now!!)",
    "(sing|read|whisper|draw) me a story( please|)",
    "(any|some|whatever) story will do(, you choose the hero|, you pick|. surprise me|)",
    "(who would be|name|pick|choose) a (funny|good|nice) hero for a story(?|,|.) (write it|and tell it|then tell it)( please|)",
    "(who do you know|what do you know) (of|by way of) stories?(.| tell me one| any)",
    "you (pick|choose) (the hero|who it is about|whom)(,|.|:) i (only |just |)want a story",
    "(not a list|no sums today|no table)(,|.|:) (just |)a story(, any| please|)",
    "(the dog|my baby|everybody) is (asleep|awake)(.|,) (now |)(a story for me|a story please|tell me one, a story)",
    "(monday|long day|week over|exam done)(.|,|...) (i deserve a story|tell me a story|a story please)",
    "(good|ok|right)(.|,) (your|now your) best story( please|)",
)
"""About nobody in particular."""
AGAIN = (
    "same (story|one|tale)(,| but|) (the hero is now|it's now|make the hero|only it's) {hero}( please|)",
    "(i|we) (know|had|heard) that one(.|,) (one |)(with|about) {hero}( please|)",
    "(give|spare|lend|grant) {hero} (a story|another story|a tale)( too| as well| please|)",
    "(make|let) the next one (be |)(about|with) {hero}( please|)",
    "(again|once more|another)( please|,) but (with |about |){hero}",
    "(meh|boring|too short|too sad|hm no|nope)(.|,|!) (i prefer|rather|i'd rather have|better) (one with|one about|a story about) {hero}",
    "(lol|haha|hihi|omg)(.|,|!|) (now|and now|do) (one with|one about|the same with) {hero}( pls|)",
    "(story two|story 2|number two|round two|no. 2)(:|,|.) (about |with |){hero}( please|)",
    "my (brother|mum|sister|cat) (says|asks for|demands|votes for)(:|) (one |a story |)(about|with) {hero}",
    f"(now |next |)(about|with) {{hero}}(,| and) {_HE} {_QUIRK}",
)
"""With a hero, behind another story."""
GO_ON = (
    "(part|chapter|episode|page|scene) (2|two|ii)(?|!| please| pls|)",
    "(it|that|this|the story) (can't|cannot|mustn't|can not) (be over|be all|end|stop)( yet| there| like that|)",
    "(lol|haha|aww|wow|omg|ooh|nice)(,|.|!) (more|and then|go on|keep going|what next|don't stop)(!| pls| please|?|)",
    "(keep going|go on|more)( pls| please|)(,|) my (daughter|son|kid|class|wife) wants (to know what happens|to hear more|more)",
    "(is there|was there|have you got) (more|a sequel|a part two|a second part)( of it| to it|)?",
    "(i want to|we must|i need to|i have to) know (how it goes on|what happened then|what comes next|the rest)",
    "(the kids|they|all) (are still awake|aren't asleep yet)(.|,) (go on|more|continue)( please|)",
    "(one|a) (bit|little bit|paragraph|page|piece) more( please| pls|)",
    "(sequel|to be continued|cliffhanger|encore un peu)(!|?| please|)",
    "(and the|what about the) next (day|morning|week|adventure)?",
    "(and|so) (did|do) they (meet again|travel again|have another adventure)? (tell me|go on)",
    "(don't leave me hanging|i'm listening|i am all ears|all ears)(.|,|!|) (go on|what then|continue)( please|)",
)
"""Behind a story."""
NOW_A_POEM = (
    "(now |and |and now |)a (rhyme|verse|poem) about (her|him|them|it)( please| now|)",
    "(say|tell|put) (that|it|the same) in (rhymes|verse|four lines|a poem)( please|)",
    "(nice|lovely|haha|ok|cool)(.|,|!) (can it rhyme|now in rhyme|now as a poem|make it rhyme)(?|)",
)
"""Behind a story."""
ASKED_FOR_STORY = (
    "do you know (any |some |)(stories|tales|fairy tales|good stories)?",
    "(can i|could i|may we|can we) (get|have|hear) a story( please|)?",
    "(make up|got|know) (a|any) story( for the kids| for me|)(?|)",
    "(i feel like|i'm up for|we're ready for|time for) a (story|tale|fairy tale)( now|)",
)
WHO_IN_IT = (
    "(Yes|Sure|Of course|Gladly)(!|.) (Who should be in it|Whom should it be about|Who is it about|About whom|Who is in it)?",
    "(Sure|Fine|With pleasure)(!|.|,) (give me a hero|name a hero|tell me who should be in it|who is the star).",
    "(I know many|I love stories)(!|.) (About whom shall I tell|Who shall be in it|What about)?",
)
HERO_ALONE = (
    f"(hmm|hm|ehm|uh|oh|um|well)(,|...|) {{hero}}, and {_HE} {_QUIRK}",
    f"{{hero}}, and {_HE} {_QUIRK}",
    f"{{hero}}(.|;|,| -) {_HE} {_QUIRK}",
    f"{{hero}} (maybe|perhaps)(?|,|.|...) (one that|one who|who|that) {_QUIRK}",
    f"{{hero}}, but a {_KIND}",
    "(hmm|hm|ehm|uhm|eh|let me think|let me see|good question)(...|,|) (maybe |perhaps |)(about |)({hero}|{hero}|{hero}, please)(?|)",
    "(doesnt|doesn't) matter(.|,|...) (ok|well|say|make it) {hero}",
    "(lets|let's) (go with|take|do|try) {hero}( then| please|)",
    "(they|the kids|my two) (shout|yell|scream|vote for|want)(:|) {hero}(!|!!|)",
    "(i|my son|we) voted for {hero}",
    "{hero}! {hero}!",
    "({hero} of course|{hero}, obviously|definitely {hero}|{hero} again)",
    f"(one with |){{hero}}. oh and {_HE} {_QUIRK}",
    "(no idea|i don't know|dunno|idk)(,|...|.) {hero}( maybe| i guess| or so|)",
    "{hero}( or something| or so| if possible| if you can| for once|)",
    "(can it be|could it be|is it ok if it's|may it be|what about) {hero}?",
    "(it's|its) for (my daughter|a boy of 5|my class|my gran), so {hero}",
)
"""After being asked who, or about what."""
COMPANY = (
    f"(who|that|that|which) {_QUIRK}",
    "(who|that|which) (lives with|quarrels with|works for|talks to|travels with|runs from|waits for|hides behind|sleeps under|plays with) (a|the|an old|my|another|a small) {thing}",
    "(who|that|which) (lives with|counts|sells|paints|follows|feeds) (seven spoons|three cats|two sisters|ten clocks|four winds|the stars|nine keys|five geese)",
    "(who|that) (knows no numbers|has no name|writes lists|tells stories|eats tables|lost the list|reads poems|counts the days|forgot monday|was born in may)",
    "(on a|with a|under a|behind a|without a) {thing}",
)
"""What may be said about a hero; the story leaves it out."""
NAMES = listed(
    "March April May June August Sunday Monday Friday January Summer Story Seven List Table Password Pixel Noodle Pretzel Bubbles Pickle Waffles Biscuit Cookie Rusty Blorp Zigzag"
)
"""What pets and other heroes are called: half of it are words of other requests."""
OF_WORDS = listed(
    "table mountain,list maker,story teller,number cruncher,password keeper,word collector,calendar girl,poem seller,code breaker,time table,table lamp,counting horse,monday mouse,month of may,lucky number,shopping list,tennis table,book of stories,king of mondays,maker of lists,line of code,dinner table,last page,capital letter,night porter,snowplough driver,yarn ball,traffic light,traffic warden,bagpiper,brave sandwich,monster truck,clockmaker of prague,baker of vienna,bridge of sighs,witch of the month",
    ",",
)
"""Heroes in the words of other requests, and rarer ones."""
POEMS = (
    "my (grandma|mother|boss|sister|friend|aunt) (turns|will be|is) (50|60|70) and (she |he |)(loves|likes|grows|collects) {hero}(.|,|:) (four lines that rhyme|a poem|a rhyme|some verses)(?| please|)",
    "(i feel like|i'm in the mood for|time for|i need some) (poetry|verse|a poem|rhymes)( tonight| now|)(...|.|,|:) {hero}( maybe| perhaps|?|)",
    "(roses are red|roses are red, violets are blue|violets are blue)(,|...|.|;) (do|make|write|now) one (about|for|on) {hero}( too| please|)",
    "like roses are red(,| but|:) about {hero}",
    "(valentine|birthday|wedding|farewell|christmas|thank you) (poem|verse|rhyme) (for|about|to) {hero}( haha| lol| please| pls|)",
    "(a |)(verse|rhyme|poem) for a (card|mug|t-shirt|gravestone|speech)(,|.) (it's for|it is for|about|it's about) {hero}",
    "(my heart is full of|i can't stop thinking of|i dreamt of|i sing of) {hero}(.|,|...) (poem please|a poem|put it in rhymes)",
    "(verses|poetry|poem|rhyme) (please|pls|now)(.|,|:) (theme|topic|subject|about)(:|) {hero}",
    "(please |)make (rhyme|poem|verses) (for|about|of) {hero}( please|)",
    "(rather|better) a poem than a story(.|,|:) (about |on ){hero}",
    "(not a story|no story|no list|no table)(,|.|;) (a poem|i want a poem|verse)(.|,|:|) (about |on ){hero}",
    "(i want|i asked for|i said) a poem, not a (story|joke|list)(.|,|:) (about |on ){hero}",
    "(can|could) (one|anyone|a poet|you) rhyme about {hero}?",
    "what rhymes (can you make|do you have) about {hero}? (a poem|a poem please|four lines)",
    "(do|got|any) poems? one about {hero} (would be nice|would be great|please)",
    "(my list is done|the story was nice|enough tables|monday again|it's may)(.|,|!) (now |)a poem about {hero}( please|)",
    "(twinkle twinkle|humpty dumpty|la la la)(...|,|) (like that|that style)(,|:|) about {hero}, a (poem|rhyme)",
    "a poem with {hero} in it( please|, can you|)(?|)",
    "(wedding speech|school recital|family feast)(:|,) (need |)(four lines|a few rhymes|a poem) (on|about) {hero}( please|)",
    "(four|4)(-| )line(r| poem|s) (about|on) {hero}( please|)",
)
_TELEGRAM_POEMS = (
    "(verse|verses|rhymes)(.|,|:) (theme|topic|subject)(:|) {hero}(.|)",
    "(theme|topic|subject)(:|) {hero}(.|,|;) (poem|verse|rhyme)( please|.|)",
    "(1|one) poem(:|,) {hero}( please|, thanks|)",
    "{hero}(,|.|:| =) (poem|poetry|rhymes)( pls| please|.|)",
    "poem w/ {hero}( pls| plz|)",
)
TELEGRAM_POEMS = (*errands.TELEGRAM_POEMS, *_TELEGRAM_POEMS, *ordered_plainly.TELEGRAM_POEMS)
"""The subject without its article."""
ANY_POEM = (
    "(poem|poem poem|rhyme)(!!|!!!|!!!!)",
    "(any|some|whatever) poem will do(, you pick|. surprise me|)",
    "(a poem|verses)(,| -) (about whatever you like|your choice|you pick the topic)",
    "(no story|not a story|no list)(,|.|:) (just |)a poem( please|, any|)",
)
_HEADS = "(groceries|hardware store|school stuff|beach day|big dinner|sunday roast|camp|new flat|first aid|office things|bakery|drugstore|pet shop|garden|christmas|hiking|workshop|chores|cleaning|cocktails|breakfast|toolbox|swim bag|pizza night|to get|to fetch)"
_LIST = "(list form thx|list form please|in list form|as a list thx|bullet it|bullets thx|list thx|list plz|make it a list pls|listed please|one per line|make list)"
ITEMS = (
    f"{_HEADS}(!!|!|!!!|...|?|.) {{items}}(.|,| -) {_LIST}",
    f"{_HEADS}(:|,| -| =|;) {{items}}(.|,| -|;) {_LIST}",
    f"{_HEADS}(!!|!|:|...|.) (i need |we need |get |bring |don't forget |){{items}}(.|,) {_LIST}",
    f"{_HEADS} list(!!|!|...|:|.| today| tomorrow|, only:) {{items}}(.|, thx| pls|)",
    f"(going|we go|off to|gone) (camping|fishing|shopping|hiking|to the beach|to grandma) (w/|with|and taking|and need)(:|) {{items}}(,|.) (put it as list|make it a list|list that|{_LIST})",
    "(w/|with|incl.|needed:|including) {items}(,|:|.) (a list|make the list|list pls)",
    "list the (days i work|days i'm off|months we travel|months with birthdays|names of my cats|stories i read|poems i know|tables i booked|numbers i like|words i learn|colours of my car|times i called|games we own)(:|) {items}",
    "list (of |)the (days i work|days i'm off|months to remember|guests|stories we have|numbers i play|passwords i must change|tables we sell|words to learn)(:| -|,) {items}",
    "(remember the months|my birthday list|months i like|days i work|tables to book|stories to read|numbers to call|words of the day|code names|poems to learn)(:| -|...) {items}(. list|. as a list please|. bullets|, as a list)",
    "{items} -> (bullets please|list please|bullets|list pls|a list, thanks)",
    "{items} => (list|bullets)( pls|)",
    "(here|here you go|ok so|so far|that's what i have)(:|...) {items}. (thats it|that's it|that's all|no more)(.|,) (bullets|list|list please)",
    "(guests|players|topics|spices|songs|chapters|suspects|exams) - {items} - (bulleted|list|as a list|nice list please|listed)",
    "make a list of (shame|honour|winners|regrets|dreams|fun)(:|,) {items}",
    "things (i broke|i lost|that scare me|he ate|we sold|i regret|in my bag)( this week| today|)(:| -) {items}(.|;) (make a list|make a list of shame|list them|list)",
    "todo's for (the wedding|monday|the move|may|the party)(:| -) {items}( list| please|)",
    "(can u|could you|pls|please) write it (like|as) a list (with dots|with dashes|with points)(:|) {items}",
    "we need {items} for (school|monday|the party|the story hour|the table|july)(.|,) (can u|could you|please) (write it|put it|make it) (like|as|into) a list( with dots| please|)(?|)",
    "(my friends|my cats|the twins|our teachers|the band members|my heroes) are( called| named|:|) {items}(,|.) (list them|as a list please|put them in a list)",
    "list(.|!|...|!!!) {items}",
    "need (a |)list(!!!|!!|!|:|...) {items}",
    "turn {items} into a list( please| of bullets| pls|)",
    "(i want to|i wanna|let me|help me) remember (these|those|these things|these words)(:|) {items}(.|,) (show as bullet list|as bullets|as a list|list them)",
    "(yesterday i forgot half|i always forget things|my memory is bad|my pen is empty)(.|,|:) {items}(.|,) (list|list this time please|as a list|list it)",
    "i have (to call|to write to|to visit|to meet|seen|met)(:|) {items}(.|,) (list|list them|as a list please)",
    "(three|a few|some|my favourite) things for (dinner|the trip|monday|school|the story)(:| -) {items}. (list|list please|bullets)",
    "(i sing songs by|i play|i read|i cook with|we speak|we grow) {items}. (make it a list|list that|list please|in a list)",
    "(bulletpoints|bullet pts|bulets|dot list|dashlist|listt|lst)(:| of| with|) {items}",
    "(not a story|no story|no table please|don't count them|no sums)(,|.|:) (only |just |)list(:|) {items}",
    "(keep|leave) (my|the) (words|order|spelling)(,|:|.) (a |)list (of|with) {items}",
    "(they|these) (belong|go|should be) in a list(:|,) {items}",
    "(dear model|computer|hello tiny one|good evening)(,|) (kindly |please |)(arrange|lay out|set) (these|the following) (into|as|in) a list(:|) {items}",
)
"""What goes into a list, its occasion before it."""
NUMBERED_ITEMS = (
    "(steps|things|tasks|pages|rounds|names) to number(:| ->| -|,) {items}",
    "(number|nr|numbers)(:| ->| =>) {items}",
    f"{_HEADS}(!!|!|:|...|.) {{items}}(.|,| -) (numbered thx|number them pls|with numbers thx|numbered list form|numbers in front)",
    "{items} -> (numbers please|numbered|1 2 3|number them|numbered list)",
    "(the winners|the finalists|my top|the ranking|results|the queue|the order)(:| is:| are:) {items}(.|,) (1 2 3|1. 2. 3.|numbers|number them please)",
    "to do\n{items}\n(put numbers instead|with numbers please|number them|numbers please)",
    "{items}\n(put numbers|numbers instead of dashes|now with numbers|number the lines)",
    "(1|1.|first) to (the end|last)(:|,) {items}, numbered",
    "rank (from first to last|them|in this order)(:|,) {items}(.|,) (use numbers|with numbers|numbers please)",
    "(i want it|i'd like it|make it) (numbered|with 1, 2, 3)(:|,) {items}",
    "list of what (i wear|we eat|to do|i own|she needs)(:| -) {items}(.|,) (number it|numbers please|numbered)",
    "(don't sort|no sorting|same order)(,|.|:) (only |just |)number(:|) {items}",
    "(in order|please in order|put these in order) with numbers(:|,) {items}",
    "(number the months i travel|number my days off|number the stories|number the tables|number the guests)(:| -) {items}",
)
LISTED = (
    "{n} {what} for (the story i'm writing|my story|a poem of mine|my python homework|the monday quiz|my calendar|table 5|the table game|chapter one)( please|)",
    "(my story needs|the poem needs|for our table talk we need|my calendar needs) {n} {what}( please|)",
    "(the story was fun|nice poem|good sums|that table was neat|enough stories)(.|,|!) (now |)(list |name |){n} {what}( please|)",
    "{n} {what} and (thats it|that's it|nothing more|basta)(.|)",
    "{n} (of your favourite|of the usual|well known) {what}( please|)",
    "(mention|recite|cite|state) {n} {what}( please| for me|)",
    "{what}, {n} of (em|them|these)( please| pls|)",
    "name (ur|your) favourite {what}, {n} (of em|of them|please)",
    "{n} {what} (would ya|will you|if you please|por favor)(?|)",
)
"""The number may be "some" too."""
SPANS = (
    "number the {unit}s {first} (to|till|until) {last}( for me| please|)",
    "(list|give me|write) (the |)(names of the |){unit}s (from |){first} (till|until|through|up to|up to and including) {last}( please|)",
    "(a |make a )list(:|,) {first} (till|until|through|to) {last}( please|)",
    "{first} (till|through|up to) {last}(,|:|.) (list|as a list|numbered|list form)( please|)",
    "i (need|want) the {unit}s {first} (till|to|through) {last} (in a list|listed|numbered)",
    "(my holidays|the course|the sale|our trip) (is|runs|goes|go) from {first} (till|to) {last}(.|,) (list|number) the {unit}s( please|)",
)
FIRST_OF = (
    "what are the first {n} {unit}s( of the {whole}|)(,| as| in) a list( please|)?",
    "(list|number|write down) (the |)first {n} {unit}s (only|in order|of the {whole})( please|)",
    "(a list|list)(:|,) first {n} {unit}s( of the {whole}|)( please|)",
)
TABLES = (
    "{what}, (table form|tabular form|as table pls|tabled)( please|)",
    "and another table( please|)(, with|, of|:| about) {what}",
    "(i hate lists|not a list|lists are boring|no story please)(,|.|:) (show |)(a |)table (of|with) {what}( please|)",
    "(for my story|for the poem class|monday's lesson|homework 3)(:|,) (a |)table (of|with) {what}( please|)",
    "a table with (some |)({what}) in it( please|)",
    "(second|next|new|other) table(:|,) {what}( please|)",
)
_FOR = "(our flat|my meds|my bird watching|the choir|my running|the dog sitter|tracking my sleep|the school trip|my savings|the garden|our car|my plants|the pub quiz|the babysitter|keeping score|the rent|the bees|the story contest|my poems|the calendar)"
COLUMNS = (
    f"(a |my |)table for {_FOR}(:|,|;| with| -|: columns|, headings|, columns:) {{items}}( please|)",
    f"for {_FOR}(:|,) (a |)table(:| with|,| of) {{items}}",
    f"(can|could|would) you (make|draw|do) (me |)a table for {_FOR}(?|:|,|.) {{items}}",
    f"i (need|want|keep|made) (a table|one table|some table) for {_FOR}(.|:|,) {{items}}( as columns|. as columns|)",
    f"{_FOR}(:|.|,) table with {{items}}( please|)",
    "(i run a kennel|i coach a team|i own a cafe|we rent rooms|i collect coins|we're six in the house|i teach kids|i keep a diary)(.|,) {items}(:|,| -|.) ({n} columns|make the table|as a table|table)( please|)",
    "(i keep track of|i write down|i log|we record) my (coffee|sleep|money|runs|mood)(.|,) table (with|of|for) {items}( please|)",
    "who (washes up when|feeds the cat|drives|does what|pays what|sits where)(?|:|.) (a |)table (with|of|for) {items}",
    "(table|a table)( please|)(!|.|...|!!) {items}(.|)",
    "(markdown |md |)table(,|:) (header row|header line|top row|first row|head|col names)(:|) {items}",
    "(columns|the columns|headings) (should be|shall be|must be|will be)(:|) {items}(.|,|;) (make the table|table please|draw it)",
    "table w/ (columns |cols |){items}( pls| thx|)",
    "(a list|list|story|a poem)(...|,| -) no(,|...|) (a table|i mean a table|make it a table)(:|,| with) {items}",
    "i want a (story|list|poem|word|number|month) table(:|,| with) {items}",
    "(my class|our club|the team|the office|my boss) needs a table(:|,| with) {items}( please|)",
    "(budget|duty|training|stock|seating|reading|story|guest) table(,|:) (columns |with |){items}( please|)",
    "(fill in|leave) (nothing|it empty)(,|:|.) (a |)table (with|of) {items}",
    "(cols|col|hdr|header cells)(:|=) {items}(, table| as table|; table|. table pls)",
    "(rows don't matter|any rows|never mind the rows)(,|.|:) (a |)table (with|of) {items}",
    "please (draw up|put up|prepare|lay out) a table(:| with|,) {items}",
)
TWO_COLUMNS = (
    "table (w|w/|with) (2|two) columns( pls| please|)(,|:|) left {one}(,| and|) right {two}",
    "(left|links) {one}(,| and|) (right|rechts) {two}(,|.|:) (table|a table|as table)( please|)",
    "i want {one} (here|on one side) and {two} (there|on the other)(.|,|:) (table|as a table)( please|)",
    "table for {one} vs {two}( please|)",
    "(which {one} has which {two}|what {two} for which {one})(?|,|:|.) (a |)table( please|)",
)
_NOTED = (
    "(put|write|get) {items} (in|into) (a|one) table( please| for me| pls|)",
    "make (a |)table (from|out of) (this|that|these)(:|) {items}",
    "(seating plan|car pool|cast|rota|menu|lockers)(!|:|,) {items}(.|,) (table thx|as a table|table please|in a table)",
    "(my notes|what they said|who has what)(:| ->) {items}(.|,) (table|tabular|as a table please)",
    "table these( pairs|)(:|) {items}",
)
NOTED = (*made_to_order.NOTED, *_NOTED, *ordered_plainly.NOTED)
"""For things with a word each."""
JOINTS = (", ", ", ", ", ", ", ", " and ", "; ", "\n")
"""What stands between them."""
TITLES = (
    *made_to_order.TITLES,
    *tabled.NAMES,
    *listed(
        "spicy or not,finished,done,id,title,shoe size,weekday,person,story,list,number,month,word,poem,code,pill,weekly hours,dog,owner,pupil,grade,rent,power,place,ending,song,singer,km,shoes,cups,day of birth,who cooks,who washes up,number of guests,last visit,table,row,key,value,left,right,goal,step,result,why,when,where,reason,bird,kitchen,bathroom,week 1,week 2,1st try,2nd try,yes or no,euro,dollars,mood,hours slept",
        ",",
    ),
)
"""What else columns are called."""
_THINGS = (
    "(January|March|May|July|October|monday|Friday|sunday)",
    "(a story for mia|the list|two poems|table cloth|number tags|password book|month ticket|word cards|code lock|the 4 chairs)",
    "(Heidi|Momo|Matilda|ABBA|Queen|Toto|Zoe|Abdul|Piet|Raj|Bo|Cleo)",
    "(maths|art|french|physics|chess club|warm up|cool down|add tea|drink|wait|sit|dry|fold)",
    "(a blue hat|two scarves|red shoes|one melon|3 shirts|the big pan|half a bread|some more glue|a bit of tape)",
    "(call|text|mail) (the plumber|mum|the bank|Tom|aunt Rosa)",
    "(make|do) (soup|the beds|a list|the table|dinner|lunch)",
)
THINGS = (*made_to_order.THINGS, *_THINGS, *ordered_plainly.THINGS)
"""Months, names and words of other requests among what is listed."""
HELLO = (
    "{lang}(,|:|) (hello|hello!|hello world please|hello pls)",
    "(a |)(first|small|tiny) {lang} (program|script)(,| please,| pls,) (for school|for my son|for a beginner|nothing fancy)",
    "{lang} (snippet|sample|code)(,|.) (and make it quick|short please|any|whatever it does|doesn't matter what)",
    "code block (with something|with anything|with some lines) in {lang}",
    "my (nephew|son|pupil|sister) learns {lang}(.|,) show (him|her|me) (a bit|some|the first lines)( please|)",
    "{lang} example( anyone| please|)?",
    "(the story was nice|no story|not a list)(,|.) (now |)(some |){lang} code( please|)",
)
_PRINTED = (
    "{lang} (code|program|script) printing (my dog's name|our team name|my street|the title|my motto|my cat's name)(,|:) ({x}|\"{x}\")",
    '(i need |)(a |){lang} (one|line|bit) (printing|showing|that says|that prints) ("{x}"|{x})( please|)',
    "(my dog|our team|my boat|the shop) is called {x}(.|,) print (that|the name|it) in {lang}( please|)",
    "how (to|do i|would i) (print|show|output) (\"{x}\"|'{x}') in {lang}(?|)",
)
PRINTED = (*errands.PRINTED, *_PRINTED, *ordered_plainly.PRINTED)
IN_A_BLOCK = (
    "put {x} (in|into) a code block( please|)",
    "(give me|make|show|write) a (code block|code fence|fenced block) with ({x}|the text {q}|the line {q}|the command {q}|the words {q}|just {x})",
    "{x} (in|as) a code block( please|)",
    "(can|could) you put ({x}|the line {q}|the command {q}) (in|into) a code block( for me|)?",
    "(wrap|fence|format) {x} (in|as) (a |)(code block|code)( please|)",
    "(a code block|code block|as code block|in a code block)(:|,) {x}",
)
"""A line of the user's that is to be shown as code: {x} has marks around it, {q} has none."""
LINES = (
    "(make|npm|cargo|yarn) (clean|install|test|run build|build)",
    "(ls -la|cd ..|pwd|df -h|top|whoami|uptime|ps aux|mkdir {w}|rm {w}.txt|cat {w}|touch {w}.md)",
    "git (status|pull|push|add .|log|checkout {w})",
    "(x|y|n|{w}) = ({w}|0|1|42|7)",
    "(sudo |)(apt|brew|pip|dnf) install {w}",
    "(ping|ssh|curl) {w}.com",
    "{w}()",
)
"""{w} is some word."""
NUMBER_THEM = (
    "(numbers|1 2 3) (instead of|rather than) (dots|dashes|bullets)( would be nicer| please| would be better|)",
    "(numbers|numbering) would (be nicer|be better|help|look better)( here| there|)",
    "(can't|cannot) (tell|see) how many(,|.|:) (number them|with numbers please)",
    "(i prefer|i'd rather have|my boss likes|we like) (numbers|it numbered|a numbered one)( please|)",
    "(which is|who is) number one? (number them|put numbers)( please|)",
)
BULLETS_INSTEAD = (
    "(dots|dashes|bullets) (instead of|rather than|not) (the |)numbers( would be nicer| please| would be better|)",
    "(dots|dashes|bullets) would (be nicer|be better|look better|do)( here| there|)",
    "(i prefer|i'd rather have|my boss likes|we like) (dots|dashes|bullets)( please|)",
    "(the order|the sequence) doesn't matter(,|:|.) (bullets|dashes|dots)( please|)",
    "(drop|lose|ditch|remove) the (numbers|digits|numbering)(,|:|.) (bullets|dots|dashes)( please|)",
)
MORE = (
    "(ah|oh|hm|argh|ouch|yikes) and {item}( pls| please| too|!|)",
    "(squeeze|slip|throw|toss|chuck) in {item}( please| too|)",
    "(could|can) (there be|we have|i have|you fit in) {item} (in it|on it|as well|too)( please|)?",
    "(mum|my wife|tom|the kids|he) also (wants|needs|asks for|says)(:|) {item}",
    "(what about|and what about|is there room for) {item}?( add it| put it on too|)",
    "(sorry|pardon|my mistake)(,|.|:) {item} (belongs|goes|should be) (there|on it|in there) (too|as well)",
    "(last one|one last thing|finally|at the end)(:|,) {item}( please|)",
)
"""What a list is to have besides."""
LESS = (
    "(kick|throw|toss|chuck|cut|rub|strike) out ({item}|{item}|the {item})( please|)",
    "(forget|never mind|cancel|lose|minus) {item}( please| after all|)",
    "(got|bought|done|found)(:|) {item}(.|,) (off the list|take it off|cross it off|strike it|remove it)( please|)",
    "{item} (is done|was a joke|isn't needed|was wrong|got cancelled)(.|,) (take it out|remove it|off with it|delete it)( please|)",
    "(everything|all|the whole list) (but|except|but not) {item}( please|)",
    "(can|could) you (drop|take out|leave out|lose|skip) {item}( please| for me|)?",
    "(hm|oops|sorry|no wait)(,|...|.) (no {item}|without {item}|not {item})( please|)",
)
"""What is to leave it."""
_REDO = (
    "(hm|hmm|um|oh|ah|ok)(,|) make (that|it|them) {n}( please|)",
    "(can|could) (it|that|they) be {n}( instead|)( please|)?",
    "(rather|better|preferably|only|just) {n}( of them| please|)",
    "{n} (would be|is|are) (better|enough|what i need)( please|)",
    "(not {m}|{m} is wrong|not {m} of them)(,|.|:) {n}( please|)",
    "(i need|we need|the teacher wants|it should be) {n}( in all| in total| of them|)",
)
REDO = (*made_to_order.REDO, *_REDO)
"""Of a list of things it knows: the same from the start, with another number of them."""
_MORE_THINGS = (
    "(and |)(yet |even |)({n} more|{n} others)(!|!!| pls| plz|)",
    "(keep them coming|keep going|don't stop|continue)(,|:) {n} more( please|)",
    "(these|those) are too (easy|common|boring)(.|,) {n} (others|more|different ones)( please|)",
    "(that's not|those aren't) enough(,|.) {n} more( please|)",
    "{n} (extra|on top|additional)( please|)",
)
MORE_THINGS = (*errands.MORE_THINGS, *_MORE_THINGS)
"""Of the kind of things that was listed."""
_AS_TABLE = (
    "(would|could) (that|it|this) (work|go|look better) (as|in|into) a table?( show me| please|)",
    "(i prefer|i'd rather have|my boss wants) (a table|it in a table|a table of it)( please|)",
    "(table form|tabular|in rows and columns)( please| would be nicer|)",
)
AS_TABLE = (*errands.AS_TABLE, *_AS_TABLE)
_ADD_COLUMN = (
    "(could|can) (there be|we have|i have|you fit in) {item} (in it|too|as well)( please|)?",
    "(where do i put|where is|there's no room for) {item}? (add it|a column please|one more column)",
    "(my boss|the teacher|tom) (wants|needs|asks for|misses) {item} (too|as well|in it)",
    "{item} (should be|belongs|has to be|must go) (in it|in there|in the table)( too| as well|)",
    "(squeeze|put|get|slip) {item} in( there| too| please|)",
)
ADD_COLUMN = (*errands.ADD_COLUMN, *made_to_order.ADD_COLUMN, *_ADD_COLUMN)
"""Behind a table."""
_DROP_COLUMN = (
    "(kick|throw|take|cut) out {item}( please|)",
    "(forget|never mind|lose|scrap|minus) {item}( please|)",
    "(nobody needs|we don't use|i never fill in|too wide,|not) {item}(.|, drop it|, remove it|, without it|)",
    "(the same|all|everything) (but|except|without) {item}( please|)",
)
DROP_COLUMN = (*errands.DROP_COLUMN, *_DROP_COLUMN)
_IN_ANOTHER = (
    "(my brother|my boss|our team|my teacher|everybody here) (prefers|uses|likes|wants|speaks|knows only) {lang}(.|, show me that|, so in that please|)",
    "(hm|nah|no|not that)(,|.) (i need it|i want it|better|we use it|make it) in {lang}( please|)",
    "(is there|got) (a |){lang} (version|one|way)( too| of it|)?",
    "(how|what) about the {lang} (people|fans|version|way)?",
    "(we only have|i only know|i work with|i'm on) {lang}(.|,) (the same in that|so in that please|rewrite it)( please|)",
)
IN_ANOTHER = (*errands.IN_ANOTHER, *_IN_ANOTHER)
"""Behind code, the same in another language."""
_POEM_AGAIN = (
    "(nah|no|hm|meh|nope)(,|.|) (about|i meant|make it about|rather about|better about|one on) {hero}( please|)",
    "(my mum|my friend|the bride|she|he) (wants|needs|deserves) one (about|on) {hero}( too| please|)",
    "(verse two|poem two|number two|next poem|round two)(:|,|.) {hero}( please|)",
    "(swap|replace) (it|that|the topic) (for|with|by) {hero}( please|)",
)
POEM_AGAIN = (*errands.POEM_AGAIN, *_POEM_AGAIN)
"""With a hero, behind a poem."""
