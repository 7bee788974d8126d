"""Small talk once more: what is said of what was just done, in passing, at the door, from the heart.

With the letters held and the little faces that people type behind such words.
"""

import re

from starter.words import Words, grouped

HELLO = grouped(
    16,
    """\
(hi|hey|hello|hiya|heya)(| there| you| little one| starter) (:D|:-D|^^|xD|=D|:o|xx|x|<3|\\o/|:-D|;D|:3)
(hiii|hiiii|hiiiii|heyyy|heyyyy|hellooo|hellooooo|haiiii|hellooow|yooo|hiiiyaaa|hallooo|heeey|heeello|helllooo)(| there| you| bot| buddy| tinyyy| :D| ^^| xx| <3|!!)
(o/|\\o|\\o/|:D|^^/|*waves*|*wave*) (hi|hello|hey|hiiii|hi there|morning)(||!)
(hi|hello|hey)(,|.|!) my (seven|six|eight|five|nine|four) year old (wants to say hi|wants to say hello as well|is sitting next to me and says hi|waves at you|has typed this: hi|sends you a hello)
(hi|hello|greetings|hey) from (grandma and the two cats|the three of us|my two boys and me|the whole family|mum, dad and the dog|room 7|table four|seat 22|the fifth floor|aunt and uncle|six of us in a camper|my twins)
(hi|hello|hey)(,|.|!) (mom showed me this|dad put you on here|my brother told me about you|my cousin gave me this|my teacher showed us this|the neighbour's boy set you up|my nephew installed you|gran said i should greet you)
(hi|hello|hey|good morning|good evening)(,|.|!|...) (it's saturday and i have coffee|it's sunday and i have all day|monday again, but here i am|tuesday, tea and you|first of may and i'm inside with you|friday at last, here i am|it is wednesday and it rains, so here i am|thursday is my day off, so here i am)
(hey|hi|hello)(,|.|!) (ten minutes till my train, thought i'd say hi|five minutes before class, just saying hi|two minutes till the meeting, so a quick hello|i have an hour, let's talk|half an hour of peace, so hello|20 minutes to kill, hi)
(hello|hi|hey)(,||!) (this is my first robot, grandma here|i'm an old lady with a new computer, hello to you|at my age one still says hello properly|an old man greets you|never in all my years did i greet a machine, hello|two old friends greet you)
(greetings|hail|all hail|salutations|hello)(,|) (o|oh) (small and mighty|wise|tiny|noble|great little|humble|clever little) (oracle|machine|one|spirit|model|box|thing)
(good evening|good morning|good day|hello)(,| to the) (little brain|small mind|tiny soul|smallest of all models|brain|tiny librarian) (in my laptop|in the box|inside|behind the screen|under the keys|in the terminal)
(a very|the very|a most) (merry|warm|fine|good|hearty|cheerful|sunny) (hello|good morning|good day|good evening|morning)( to you| to you, little one| from me| from all of us|)
(i|we) (greet|salute|welcome) (you|thee)(| with joy| from afar| with all my heart|, dear machine|, noble machine|, tiny one| most warmly)
(oh wow|wow|whoa|ooh|omg|ha)(,|) (it opened|it started|it runs|there's a window|that was fast to start|it's alive|you're up)(. hi|, hello|! hi there|! hello you|. hey)
(waving|a wave|a hello|hello|hi|greetings|a big hug) from (a snowy|a rainy|a quiet|a cold|a sunny|a windy) (monday|tuesday|sunday|january|april|november|friday|october) (in town|up north|by the sea|in the garden|here|in the village)
(moin|hello|hi|aloha|greetings|ahoy) from (the north sea|the black forest|the alps|the baltic|a small island|the lake|the ferry|a farm|the desert|the fjord)
(there|ok|right|phew|so|and), (done|all done|that's done|kettle is on|kids are fed|phone's charged|oven is off|parcel's signed|dog is walked|laundry's hung)(. i'm here again|, back again|. back now|, i'm back|. hi again)
(hi again|hello again|back again|i'm back|me again)(,|.) (forgot to turn off the oven lol|forgot my keys haha|i only went to let the dog out|that was a short night|the bus was late|dinner was good|it was just the postman|i slept for ten hours|i had two coffees)
(i'm|i am|im) (here again|home|home again|back home|awake|up and dressed|online|here now|sitting down now|all yours|ready to chat)(|, hello|. hi|, hi you|!! hi)
(hey|hi|hello) you(,|.) (first message ever to a thing like this|never typed to a computer like this|this is new for me|i've been looking forward to this|i was told you are nice|we'll get along)
(salaam|shalom|namaste|aloha|ahoj|hola) and (hello|good morning|good evening|a warm welcome)(| my friend| to you| to all| there)
(hello|hi|hey)(,|!) (nice to meet someone new|new here, be gentle|i don't bite|i promise to be nice|you come recommended|i've heard good things|we are neighbours now)
(good|a good) (morning|evening|afternoon)(,|) (tiny|small fry|professor|captain|maestro|your highness|dear colleague|coworker|neighbor|housemate|roommate)(||!| :D| <3)
(it's|its) (me|only me|your friend|us|your user|the old lady|the kid)( again| :D| again :D| from yesterday| from this morning|, hiii)
(first|before anything else|before all else|as my mother taught me|manners first)(,|:) (hello|a proper hello|good morning|good evening|a good day to you)
(hello|hi)(, hello,|, hi,| and) (how nice|how lovely|how good|what a joy) (to see you|to find you here|to be here|that you are here|that you're up)
(mama|papa|dad|grandpa|granny|my sister|teacher) (says|said) i (should|have to|must) (say hello|say hi|greet you|be polite) first(, so hello|. hello|, hi|: hi robot)
(helo|hallo|hi|hey) (computr|robott|compooter|robo|mr robot|lil robot|roboto)(| i am new| its me| :D| hihi)
(gooood|goood|gooooood|gud|gd) (morning|morninggg|mornin|evening|evenin|afternoon|day)(| everyone| to you| tiny| :D| xx)
(good morning|hello|hey there)(,|) (sunshine|sweet pea|cupcake|pumpkin|honey bun|my little dumpling|peanut|cookie|little bean|noodle)(||!| x)
(knock knock|ring ring|tap tap|knock, knock)(!|,) (it's|here is|here comes) (your new friend|a visitor|the neighbour|an old user|a new user|me)
(hiya|hi|hello|hey)(,|) (it's nana|it's grandma|it's auntie|it's the babysitter|it's your favourite pensioner)(,|.|:) (friday is my computer day|saturday is chat day|tuesday is our day|i brought my knitting|i have half an hour|the cat is here too)
(hey|hi|hello)( robo| bot| you| there|)(,|.) (remember me|know me still|miss me|recognise me)? (back from holidays|back from school|back from the sea|i was here on monday|we talked last week|i'm the one with the fox|i'm back from lunch)
(a blessed|a good|a sunny|a hearty) (morning|evening|hello|good day) to you, (creature|master|keeper|friend|lord|child|queen) of (numbers|words|lists|stories|days|months|tables|riddles)
(yooooo|yoooo|yooo|yoyoyo|ayooo|heyoooo|ohaiii|hiyaaa|hewooo|hoiii|hii hii|ello ello|oi oi oi|howdyyy|suuup hello)(||!| :D| bot| fam| dude)
my (brother|sister|cousin|friend|roommate|kid) (dared me to|told me to|says i should|made me|bet me a cookie to|wants me to) say (hello|hi|hi to you|hello to you)(||, so hi|, hello)
(i come bearing|i bring|i've brought|here i am with) (cookies|cake|tea for two|greetings|good news from nobody|flowers|coffee|two chairs)(, hello|. hello|. hi there|, good evening|. hi)
(two|three|four|five) (tired parents|bored kids|sisters|friends|colleagues|students|old ladies|cats and one human) (here|say hello|say hi|greet you|in front of one screen|are waving)(||!|, hello|, hi there)
""",
)
HOW_ARE_YOU = grouped(
    12,
    """\
(how are|how r) (youuu|uuuu|yooou|you :D|you <3|you xx|u xx|u :D|ya :D|you ^^|youu)?
(hiii|heyyy|hellooo|hiiii|yo|hey hey) (how are youuu|how r u|how are you|how u doing|how's you|hows it going|you ok)(| :D| xx| <3)?
(how's you|hows you|how's u|how be you|how art thou|how fare you|how fares the machine|how do things stand|how's the form|how's the craic|how's she going|how are we|how are we doing|how are we today)(| xx| then| my friend|)?
(i am|i'm) (well|fine|very well|good|alright|quite well|ok) (thank you|thanks|ty)(,|.|) (and |)how (is (the little one|my tiny friend)|are (you, little one|things with you|you, dear))( today|)?
(not too bad|not bad|pretty good|okay|fine|can't complain|so far so good|alive|same as always) (for a monday|for my age|this early|on a tuesday|for a friday|for november|for an old man)(,|.) (yourself|and you|how about you|and yourself|you)?
(can't complain|all good here|i'm all right|still alive|getting by|fair to middling|doing great|good good|fine fine)(,|.) (how about yourself|and yourself|how about you, tiny|and you, little one|what about you|you too|yourself)?
(good|fine|great|okay|well|super)(,|) and (you|u|youuu|yourself|the model)(?? :D|?? xx|, my friend|, little one|)?
(nice one|very good|lovely|great|thanks|ok thx|cool|got it)(.|,) (how are you btw|and how are you|how are you yourself|how do you feel after that|how's your day been|hows your day going|so how are you doing)?
(lovely|nice|sweet|good|fun) (story|tale|list|poem|joke|answer|little table)(.|,| and|. and) how are you( yourself| today| doing| feeling|)?
how (do you feel|are you|is your head|are you feeling|is your little brain) after (so much maths|all that counting|such a long story|all those numbers|that sum|all these lists|so many days and months|so many questions)?
(nice|good|lovely|great|pleased) to meet you too(,|.|!) (how are you doing|how are you|and how are you|how's it going|how do you do|how are things)?
(first|before we begin|before we start|before the questions|before i ask|one thing first|business later|first of all)(,|:) (how has your day been|how are you|tell me how you are|how are things with you|how's your day|are you well)?
(how's|hows|how is) (your|the) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|january|spring|summer|morning|night shift)( going| so far| been| treating you|)?
how('s| is) my (number cruncher|little number cruncher|storyteller|little poet|favourite machine|pocket friend|silicon pal|sweet robot|little genius|tiny one)( today| doing| tonight| feeling|)?
(how is|how's) (the family|the little family|everyone in there|your health|the health|the wife and kids haha|everybody in the box|life at home in the laptop)(| today| these days)?
(is|are) (your health|everything|all|things|you) (good|well|fine|in order|alright|as it should be)( in there| with you, friend| on your side| today, my dear|)?
(and |)are you (all right|okay|comfy|cosy|fine) in (there|that box|the laptop|your little window|the dark)(| today| tonight)?
(dear|good|noble) (computer|machine|model|friend)(,|) (i hope this (day|morning|evening) finds you (well|in good health|happy)|i trust this finds you well|i hope you are in good health|are you in good health|how do you fare)
(hope|i hope|hoping) (you slept well|you had a nice night|you're good|ur good|you are doing great|your day is going well|you had a good monday|your weekend was good|all is well with you|life treats you well)(| :D| xx| my friend|)
(what's|whats) (cookin good lookin|cookin|shakin|poppin|crackalackin|the story morning glory|the word bird|the latest|new pussycat|up buttercup|up chicken butt)?
(u|you|ya|are you) (good|ok|okay|alright|fine)(| bro| bud| hun| love| fam| sis| there| today)(| :D| xx|)?
(como estas|ca va|wie gehts|come stai)? (i mean |that is |or in english: |sorry, )how are you?
did you (have a good|have a nice|enjoy your) (morning|nap|day|weekend|sunday|rest)(| little one| too| so far)?
(my mum|my grandma|my daughter|my class|my wife|my teacher|my brother) (asks|wants to know|wonders|would like to know) how you (are|are doing|feel|feel today|do)
(tell me|say|do tell)(,|:|) how (are you|are you really|has the day treated you|is it going|are you getting on|are you faring)?
(are you |)(well|good|fine|okay|alright) (today|tonight), (little one|my friend|robot|tiny|dear machine)?
(hw r|how r|hows|how are) (u|ya|you) ((dis|this) (mornin|evenin|fine day)|dese days|today, (my friend|tiny))?
(all|everything|things) (fine|good|well|ok) (on my end|over here|with me|here|with us)(,|.) (yours|and yours|and with you|how about you|you|and there|and at yours)?
(doing|been|feeling) (ok|fine|good|better|great|so so) since (lunch|monday|this morning|the coffee|yesterday|my nap)(,|.) (how bout u|and you|how about you|you|u|yourself)?
(are we|is the little one|is my friend|are you) (feeling chipper|feeling well|in a good mood|doing alright|in good form|well rested|in fine fettle) (today|this morning|on this monday|tonight|then)?
(that's right|thats right|correct|good|fine)(.|,) (are you|u|you) (ok|okay|good|fine|well|alright) (in there|after that|still|today)?
""",
)
THANKS = grouped(
    22,
    """\
(thaaanks|thaaaanks|thankssss|thanksss|thank youuu|thank uuu|thxxx|thxxxx|tyyy|tyyyy|tysmmm|thankyouuuu|thnxxx|thaaank you|thankies|cheeers)(| :D| <3| xx| ^^| :*|!!| so much| sooo much| bot| bestie| little one)
(thanks|thank you|thx|ty|thank u|tysm|cheers|ta) (:D|<3|xx|x|^^|:*|:-D|;D|xoxo|<33|<33|=D|\\o/)
(i|we) thank (you|thee) (with all my heart|from my heart|with my whole heart|sincerely|most humbly|a thousand times|a hundred times|ten times over|deeply|for everything)(|, dear machine|, good machine|, noble friend|, little one|, kind computer)
(a thousand|a million|a hundred|ten thousand|1000|many, many|endless|two big) (thanks|thank yous|thank-yous)(| to you| my friend|, little one|, dear model|!)
(may|might) i (thank you|express my gratitude|offer my thanks|say thank you|say a heartfelt thank you)(| for that| for your service| most sincerely|, dear machine)
(words cannot|words can't|no words) (say|express|tell) how (grateful|thankful|happy) (i am|we are|you made me)(|, thank you|, dear machine)
(my heart is full of thanks|you warmed my heart|that warmed my heart|you warm an old heart|my gratitude knows no end|i shall not forget your kindness|your kindness touches me)(|, thank you|, little machine|.)
(phew|whew|oh good|ah|uff|ok)(,|) thanks(, i thought it was (friday|monday|wednesday|july|winter)|, i nearly missed (tuesday|sunday|the date)|, so i still have (two|three) days|, then i'm not late|, i was off by (one|two))
(that|it|this) (helped|helps|helped me|helps me|was a help)( a lot| so much| a great deal|)(,|.) (i have a dentist appointment on tuesday so thanks|the test is on friday, thanks|i can plan my week now, thank you|we travel in may, so thank you|the party is on sunday, so thanks)
(that's|thats|there goes) my (shopping|dinner|packing|week|homework|sunday|party|birthday table|calendar|menu) (sorted|done|planned|settled|saved), (thanks|thank you|thanks a bunch|ta|cheers|thx)
(you|u) (saved|rescued|just saved) (my|our) (dinner party|shopping trip|monday|weekend|homework|marriage haha|picnic|evening|lunch|birthday party|morning)(|, thanks|, thank you| <3)
(thats|that's|that is|just|this is) (exactly|precisely|just) (wat|what) (i|we) (needed|wanted|was after|had in mind|hoped for|asked for)(| thxxx| ty| :D| <3|, thank you|, cheers)
(exactly|just) what the (doctor|teacher|boss|chef|kids) ordered(, ta|, thanks|, thank you|, cheers||!)
(my|our) (daughter|son|grandson|baby|little girl|kid|toddler|niece|boy) is (asleep|sleeping|smiling|happy|calm|in bed|quiet) now(,|.) (thank you so much|thanks to you|thanks|thank you|bless you|ty)
(my|the) (mum|mom|dad|gran|grandpa|kids|boys|girls|sister|whole family|neighbour) (say|says|said) (thank you|thanks|ty|thank you too|thanks a lot)(| :D| <3| as well|)
(i will|i'll|we'll|im gonna) (print|save|frame|keep|copy|read|show|send) (that|it|this)( and hang it in the kitchen| for my mum| to my wife| to the kids tonight| on my phone| for my friends|)(,|.) (thank you|thanks|thanks a lot|thx|many thanks)
(cheers|thanks|ta|thx|thank you)(,|.|!) that (worked|works|went) (a treat|like a charm|like a dream|first time|at once|straight away|perfectly|on the first try)
(great|ah|ahh|oh|yes|yay|got it|aha)(,|) (found it|there it is|i see it|i see it now|it's there|i pressed it|that key)(,|.|!) (thx|thanks|much obliged|thank you|cheers|ty|thank you kindly)
(thanks|thank you|ta|cheers) for (remembering him|remembering her|remembering my dog|not forgetting my cat|remembering my birthday|keeping my number|remembering all three|remembering my mother's name|remembering my food|knowing my town)
(thanks|thank you|ty|cheers) for (counting|adding|listing|sorting|rhyming|translating|the numbers|the fruits|the five words|the seven days|the ten numbers|the months|the letters|that sum|that fox|those three)(| :D| so fast| for me| with me|)
(thanks|thank you|cheers) for (your kind words|asking|caring|being sweet|the comfort|being there|being kind to me|the kind offer|the sympathy|the good wishes)(| :D| <3|, dear|, little one|)
(fair enough|ok|okay|alright|no worries|oh well|i see|all good)(,|) thanks (for being honest|for the honesty|for trying|anyway|anyway little man|all the same|for telling me|for trying anyway|just the same)(| :D|)
(thats|that's|how|very|so|awfully|really) (kind|sweet|nice|lovely|good) of (you|u|you, dear|you, little one|you, machine|you all)(| :D| <3| xx| to say|)
(you're|you are|ur|u r|what) (a lifesaver|a life saver|a angel|an angel|a saint|a sweetheart|a darling|a dear|a peach|a doll|a kind soul|my rescue)(| :D| <3| xx| truly| you know|)
(bless|god bless|heaven bless) (you|u|ya|your heart|your little heart|your circuits|your tokens|you child|you, dear)(| for that| for this|, thank you| <3|)
(merci|danke|gracias|grazie|arigato|obrigado|spasibo|dank je|tack)(, | and |... )(thanks|thank you|thank you so much|i mean thanks|as they say, thank you|thanks a lot)
(ah of course|of course|oh right|ah yes|silly me|right)(,|) (thanks|thank you|ta|thx|thanks for the reminder|thank you for reminding me)(| :D| a lot|)
(that was|this was|you were) (super|so|very|really|extremely|unbelievably|sooo|a big) (helpful|kind|useful|help|quick help|nice of you)(|!!!| :D| <3|, thanks|, ty)
(suuuper|sooo|soooo|veryyy|supr|rly) (helpful|useful|kind|nice of you)(|!!!| :D| <3|, thanks| thx)
(kind|good|dear|gentle) (machine|sir|computer|friend|robot|model|helper)(,|) (i thank you|thank you|my thanks|accept my thanks|you have my thanks|you have helped me much|i am grateful to you)
(with|in) (deep|great|eternal|endless|sincere) (gratitude|thanks|thankfulness)(|, a friend|, yours truly|, your user|!)
(i am|i'm|we are) (so|very|truly|forever|sooo|really) (thankful|grateful|obliged|glad you helped)(| to you| to you, dear machine| for this| for that| :D| <3|)
(thanks|thank you|thx|danke schön and thanks)(,|) (you|u) (are|r) the (best|sweetest|kindest|greatest|number one|no. 1|best of all|best one yet)(| <3| :D| xx|)
(oh|aww|awww|wow|yay|omg|woohoo|yesss|hooray)(,|) (thank you|thanks|thank uuu|thank you thank you|thanks so much|tysm)(| :D| <3|!!!| <33|)
(dinner|lunch|tea|the cake|my soup|breakfast) is (saved|sorted|on the table|ready|planned)(,|) (thanks|thank you|thanks to you|ty|thanks to your list)
(i|we) (passed|finished|solved it|made it|got full marks|won the quiz|found the answer)(,|.|,) (thanks to you|thank you|thank you for your help|all thanks to you)
(thanks|thank you) from (the bottom of my heart|me and my cat|both of us|my little sister|the two of us|all four of us|the five of us|a happy mum|grandma|my whole class)
(noted|written down|saved|copied|i wrote it down|it's on my list now)(,|.) (thanks|thank you|ta|cheers|many thanks|thx)(| :D|)
(one word|two words)(:|,) (thank you|thanks|thank you so much|thank you, friend)
(consider|count) (me|us) (grateful|thankful|very grateful|much obliged)(| to you|, little one|!)
(seven|twelve|nine|five|four|sixteen|eleven|8|14|18|three) (it is|then|of course|right)(,|.|!) (ta|thanks|thank you|thx|cheers|ty|thank you so much)(| :D|, starter|)
(tuesday|wednesday|friday|sunday|thursday|may|june|october|february|august) (it is|then|of course|right)(,|.|!) (ta|thanks|thank you|thx|cheers|ty|thank you so much)(| :D|, starter|)
(cool|ok|great|good|nice|ah)(,|) (tuesday|thursday|friday|sunday|saturday|march|july) is (pizza day|my day off|bath day|choir day|when we fly|my holiday month|football day|close enough)(,|.) (thank youuu|thanks|thank you|thx|ta|cheers)
(apple pie|banana bread|orange juice|soup|pizza|pancakes|fruit salad|a picnic) it is(,|.|!) (thanks|thank you|ta|cheers|thx|thank you, little one)
(worked|it worked|works|opened|saved it|got it) (first try|first time|right away|at once|on the second try|in one go)(,|) (ty|thanks|thank you|cheers|thx|ta)
(she's|he's|they're|we're|the kids are|everyone is) (laughing|smiling|giggling|beaming|so happy)( so much| at you counting| about the fox| about your rhyme| now|)(,|.) (thank you|thanks|thank you so much|ty|thx)
(thanks|thank you|cheers|ta) for (telling me straight|being open about it|that little fox|all five|the three of them|number two|the monday thing|the months|the apples and pears|the shopping list|the good night story)(| :D| xx|, starter|)
(bruno|the dog|the cat|my parrot|my rabbit|the baby) says (woof, that means thank you|thanks|thank you|meow, so thank you|thanks a lot)(| :D| <3|)
(i could|i want to|let me|i'd like to) (hug|kiss|high five|thank) you for (that|this|that answer|the story|your help|these three)(| <3| so much| really|!)
(ctrl+q|f1|enter|escape|ctrl and that letter|that key|slash and the name)(,|...|:) (got it|noted|of course|works|easy|found it)(,|.) (thanks|thank you|ta|thx|cheers|thank you so much)
(yes|yep|right|correct|exactly)(,|!) that's (him|her|my dog|my name|my birthday|the one|my town|my colour|my sister|where i live)(,|.) (thanks|thank you|thanks for remembering|good memory, thank you|thx|well remembered)
(thanks|thank you|cheers)(,|.|!) (now i know my months|monday is saved|i always mix up march and may|i never was good with numbers|i can't count in my head anymore|i would have said eight|i had forgotten number three)
(my|the) (soup|cake|shopping|homework|speech|party|calendar|trip) (thanks|thank) you( so much| too| haha|)
""",
)
PRAISE = grouped(
    30,
    """\
(brilliant|lovely|great|nice|wonderful|haha|aww|super|perfect|fantastic|yay)(,|.|!) my (kid|son|daughter|boy|girl|grandson|niece|little one|mum|dad|wife|class|dog|cat) (loved|really loved|liked|enjoyed|adored|laughed at|giggled at) (that|it|this|the story|that one|the joke|the poem)
my (kid|son|daughter|grandchild|three year old|five year old|twins|husband|brother|pupils) (loved|really loved|liked|enjoyed|adored|clapped at|can't stop laughing about|wants to marry you after|is in love with) (that|it|this|the story|that one|your story|the poem|the ending)
(the|both|all the|my) (kids|children|girls|boys|twins|grandchildren|cousins) (are clapping|are cheering|loved that|are laughing|are all smiles|were all ears|listened the whole time|want to keep you|think you're great)(| :D| <3|!)
(yay|haha|look|aww|hooray|wow)(,|!|) (he|she|it) (counted|did it|can count|knows it|got it right|made it|rhymed|spelled it|knew the day|wrote a poem|remembered)(!! good boy|! good girl|, good bot|, clever thing|! clever robot|, how sweet|. well done)
(wow|omg|whoa|ha|hey|oh)(,|) you (can|do) (really|actually|indeed) (count|add|rhyme|do maths|remember|tell stories|write|spell|subtract|make lists)(| :o| :D|!| haha|, bravo|, well done)
(perfect|wow|bravo|great|right|excellent)(,|!|) (all five of them|all ten of them|all seven|all of them right|every single one|all in order|from one to ten without a slip|not one missing|all three correct|in the right order even)
(five out of five|ten out of ten|three out of three|7 out of 7|10 out of 10|100 out of 100)( from me| for that one| points| for you| stars|)(|!| :D|, bravo|, well done)
(10/10|100/100|5/5|11/10|12/10|a+|a++|full marks|top marks|100 points|ten points|20 points to you|9 out of 10)(|!| :D| from me| would ask again| bot| for effort|, well done)
you (did|counted|knew|solved|added) (that|it|them|all that) without (your fingers|any fingers|using a calculator|any help|any paper|a brain haha|a calendar)(, respect|, bravo|, impressive|, well done|! wow)
(quick|fast|swift|sharp|bright|smart) as (lightning|a fox|an arrow|a button|a razor|a whip|a flash|the wind)(|, you are|!| :D|, well done|, little one)
(right|spot|bang|dead) on(| the nose| target| the money)(, well done|! bravo|, clever you|, good job|! good bot|, smart one)
(you're|you are|ur|u r) (better|faster|quicker|smarter|nicer|funnier|more patient|kinder) (at maths |at counting |with numbers |with words |||)than (my brother|my sister|my teacher|my boss|my ex|most people|my calculator|the whole class|my phone|siri|me on a monday)
(correct|right|true|yes|yep|exactly)(!|,|.) (you get a gold star|gold star for you|a cookie for you|clever bot|here's a biscuit|well done you|you win|smart little thing|have a star|good robot)
my (teacher|mum|gran|maths teacher|dad|boss|grandpa) would (be proud of you|love you|like you|hire you|adore this|be impressed|give you an a|be so jealous of you)
(clever|smart|cute|sweet|good|funny|wise|dear|brave|brainy) (thing|bot|robot|model|boy|girl|one|machine|computer|little fellow)(,|) (you are|aren't you|you|well done|yes you are|i like you)
(awww|aww|awwww|ohh|oooh|ooh|omg|ahhh)(,|) (what a|that was a|such a|so|how) (sweet story|cute story|lovely tale|pretty poem|sweet poem|nice list|beautiful ending|sweet ending|cute|lovely|adorable)(| <3| <33| xx|!!|)
(that|this|it) was the (best|nicest|sweetest|loveliest|funniest|most beautiful|cutest) (story|tale|poem|joke|story about a fox|story about a cat|story about a dog|list|bedtime story) (i ever read|i ever heard|of the day|so far|ever|i've read this year|you ever told)(| <3|!|)
(i got|i have|that gave me|it gave me|i've got) (goosebumps|happy tears|a warm heart|a big smile|a lump in my throat from that|such a nice feeling|chills, so good)(, lovely story|, what a story|, so beautiful| from that story|, so good)
(that|the|this|what a|such a) (ending|twist|first line|last line|hero|fox|story|rhyme|finale)(!!!|!|,|) (loved it|so good|i loved it|wonderful|what a story|beautiful|so sweet|brilliant|just brilliant)
(omg|wow|aww|oh my) (that|the|what a) (ending|story|poem|rhyme|joke|tale|table|list)(!!!|!|,|) (loved it|so good|i loved it|wonderful|beautiful|so cute|well done)
you should (write books|be on tv|be a teacher|be a writer|write for children|be famous|be a comedian|go on stage|win a prize|publish that|write poems for a living|teach my class|get a raise)(| :D| haha| honestly|)
you (have|got|do have) (a real gift|real talent|a gift|a way with words|a good heart|a lovely voice in my head|such nice manners|a poet's soul|a fine sense of humour|a quick mind|a good ear)(|, little one|, you know| <3|)
(hats off|my hat's off|a bow|a round of applause|three cheers|applause|standing ovation|a big hand|flowers|a medal) (to|for) (the author|the poet|the storyteller|you|the little model|our writer|this machine|the small one)(||!)
(clap clap|clap clap clap|*claps*|*applauds*|*slow clap*|*chef's kiss*|*bows* wonderful|*high five*|*thumbs up*|\\o/ bravo|👏👏|👍👍|❤❤)(||!| bravo| well done)
(what|such) a (beautiful|wonderful|touching|lovely|charming|heartwarming|delightful|clever) (tale|story|poem|rhyme|answer|thing)(,|.|!) (it made me cry a little|i nearly cried|it made me think of my gran|i read it twice|i read it to the dog|it made my evening|my tea went cold over it|i had to read it aloud)
(great|good|lovely|nice|neat|tidy|handy|fine|beautiful) (list|table|poem|story|rhyme|count|sum|code|numbers)(,|.|!) (banana is my favourite too|i like number two best|i love the last one|you picked well|you have taste|the fox is my favourite|just right|looks so tidy|very neat|a pleasure to read)
(very|so|really|quite|nicely) (tidy|neat|neatly done|clear|well ordered|done|put|told|written|rhymed)(.|,|!) (i like it a lot|well done|good work|bravo|good job|you did well|lovely work)
(it|that|this) (rhymes|even rhymes|really rhymes|rhymed)(!!|!|,|.) (so pretty|how lovely|bravo|well done|beautiful|you poet|clever you|impressive|wonderful)
(a |what a |a true |a real |your |simply a )(little masterpiece|masterpiece|piece of art|pearl|gem of a story|gem of a poem|work of art|jewel|classic)(||!|, well done|, bravo)
(chapeau|bravo|bravissimo, well done|kudos|props|respect|encore|touché, well said|splendid work|olé|bravo bravo|bravooo|bravoooo)(|!| maestro| little poet|, little one|, my friend|, poet| :D)
(lol|haha|hahaha|hihi|lmao|😂) (that made my day|you made my monday|that one got me|best joke this week|i spat out my tea|my husband laughed too|i told it to my mum and she laughed|good one, i'll tell that at work)
what a (friendly|clever|sweet|polite|funny|smart|cheerful|cute|lovely|kind|charming) (little |tiny |small ||)(thing|robot|machine|fellow|creature|computer|being|helper) (you are|you turned out to be|we have here|i found|lives in my laptop)
(you're|you are|ur) ((so|sooo|soooo|very|too) (polite|cuuute|cute|kind|sweet|funny|gentle|patient|friendly)|such a (sweetie|cutie|good bot))(, i love it|, i like that| <3| :D| xx|!!|, you know that)
(you|u) (never|don't) (get tired|lose patience|complain|judge|shout|get angry|make me feel stupid)(, i like that|, that's lovely|, i love that about you|, respect|, how nice)
(well|nicely|beautifully|wonderfully|bravely|perfectly) (counted|told|said|rhymed|done|remembered|sorted|listed|added|spelled|written|reckoned)(|, little one|, my friend|, poet| :D|!!|, dear machine)
(niiice|niceee|gooood|greaaat|amaziiing|sooo good|sooo cute|sooo sweet|loved ittt|i loooove it so much, great job|brillianttt|wooow|wowww)(,|!|) (well done|good job|you're great|good bot|great story|great work|you did it)
(i|we) (loved|enjoyed|adored|really liked) (every word|every line|the bit with the boat|the part with the bell|the fox|the ending|the rhyme|the last line|all five|your counting|how you told it)(| <3| :D|!!|)
(i|we) (read|sang|told|showed) (it|that|your story|your poem|the joke) (to|at) (my mum|the kids|grandpa|school|work|the whole family|my class|my dog) and (they all|everyone|everybody|all of them) (loved it|laughed|smiled|clapped|liked it)
(dear|noble|good|wise|sweet) (machine|model|robot|computer|little thing)(,|) (you are a wonder|you are wonderful|you bring me joy|your words delight me|you are wiser than you look|i admire you|you are my joy|you did splendidly)
(never|i never) (thought|expected|knew|dreamed) (a|such a|that a) (computer|tiny model|machine|3 mb model|small thing|laptop) (could|would) (be so nice|be so sweet|tell such a lovely story|make me smile|count so well|write so prettily)
(not|that's not|you're not) bad(| at all)( for (3 megabytes|a model your size|someone without hands|a beginner|a monday|a one-year-old haha))(|!| :D|, well done|, little one)
(if|i wish) (all|more|other) (computers|people|programs|robots|apps) (were|was) (like you|as nice as you|as polite as you|as quick as you)(|, the world would be better| :D|!)
(tell|give) your (makers|mother|developers|inventor|creators) (they did a good job|my compliments|they can be proud|they did well|a hug from me, you're great|a medal, you're great)
(ok|okay|wow|damn|right)(,|) (i'm|i am|im|we're|colour me) (impressed|very impressed|amazed|your fan now|a fan|your biggest fan|charmed|delighted|blown away)(| :D| :o|!!| little one|)
(you|u) (win|win today|win the day|win the internet|nailed it|nailed that|aced it|aced that|smashed it|crushed it|killed it|did it again|hit the bullseye)(|!| :D| little one| bro| bestie)
(best|cutest|nicest|smartest|sweetest|kindest) (bot|robot|little model|model|machine|thing|computer|program|chat) (ever|in the world|on my laptop|of the year|i know|in town|of them all)(|!!| <3| :D| hands down)
(my|our) (new |)(favourite|favorite|best) (storyteller|poet|counter|robot|model|teacher|calculator|author) (is you|is now you|you are|lives in my laptop, that's you)(| <3| :D|!|)
(you|u) (made|make) (me|us|my mum|my kids|my sick dog and me|grandma|the whole table|an old man|my sunday|my evening) (so happy|laugh|smile|very happy|laugh out loud|giggle|smile again|feel welcome)(| :D| <3| today|)
(such|what) a (pretty|sweet|nice|warm|gentle|lovely|clever|short but sweet) (tale|story|poem|rhyme|list|answer) (for a (sunday|monday|rainy day|tired mum|cold evening|tuesday night)|about (a fox|the sea|the moon|a cat|a dragon|friendship|two friends))(| <3| :D|!|)
(great|good|lovely|excellent|fine|perfect) (choice|pick|selection|taste) (of|in) (fruits|animals|words|colours|cities|foods|numbers|names|flowers|drinks)(| :D|!|, bravo|, well done|)
the (part|bit|scene|line) (with|about) the (boat|bell|bread|mill|lamp|snow|fog|rope|song|stars|village) (was|is) (my favourite|so lovely|the best|beautiful|great|so sweet|very nice|really good)(| <3| :D|!|)
(read|told|showed) it to (three kids|two kids|my mum|five friends|the whole class|my gran|my dog)(,|:) (three smiles|they loved it|big smiles|everyone loved it|lovely reactions|she loved it|great success)
(wooow|woow|wowww|ohhh|awww|yayyy|oooh|niiice|yesss)(,|) (niiice|so nice|great|so good|amaziiing|brilliant|well done|good job|lovelyyy|so pretty|good one|beautiful)(| <3| :D|!!|)
(hurray|hooray|hurrah|yay|three cheers|hip hip hooray) for (the little counter|the tiny poet|the storyteller|my robot|you|starter|our little machine|the smallest model|the clever one)(||!| :D)
you (beat|outdid|are faster than|are quicker than|are nicer than) (my abacus|my calculator|my fingers|my old teacher|my phone|the clock|my three brothers|me at maths)(| :D|!|, well done|, bravo|)
(good|clever|smart|sweet|nice) (robot|bot|model|machine|boy|girl)(,|.|!) (have a virtual cookie|you earned a biscuit|here's a treat|ten points|pat pat|headpats|here is a star|you get two cookies|you deserve a banana)
my (grandpa|gran|mum|brother|boss|husband|neighbour) (snorted|laughed out loud|chuckled|grinned|was impressed|nodded|clapped|laughed for five minutes)(,|.) (good job|well done|nice one|good one|bravo|great joke|good bot)
(this|that|it) (goes|is going|will go) (straight on|right on|on) (the fridge|the kitchen wall|my desk|the pinboard|my birthday cards)(| <3| :D|!|, so pretty|, lovely poem|, so good)
you (have|got) (lovely|good|nice|better|very fine) (manners|taste|ideas|answers|rhymes|stories) (than my kids|than most|, little one|, i must say|for a machine|)(| :D|!|)
you (sound|seem|are|look) (so nice|so kind|really sweet|very clever|so friendly|like a good friend|like a nice little thing|very polite)(| :D| <3|!|, i like you|)
(all|every) (five|ten|seven|twelve|three|one) (in a row|right|in order|of them right|numbers right|days right|months in order)(,|!|.) (well done|bravo|clever|good bot|impressive|you're great|nice work)
(monday|tuesday|sunday|may|june|seven|twelve|nine|fifteen)(,|...|!) (correct|right|yes|exactly)(,|!|.) (well done|bravo|clever you|good job|smart bot|you know it all|you're good)
(that|this|your) (list|table|poem|story|count|sum|rhyme|joke) is (perfect|so good|really nice|just lovely|exactly right|brilliant|very pretty|adorable|beautiful|great)(| :D| <3|!|, well done|, bravo|)
(i like|i love|we love) (how you|the way you|that you) (count|tell stories|make lists|rhyme|talk|remember everything|say thank you|always answer|stay polite|write poems)(| :D| <3|!|)
(the|your|that) (fox|cat|dragon|mouse|knight|girl with the bell|ending|rhyme with sea|hero) (is|was) (so cute|so brave|great|adorable|lovely|brilliant|my new hero|so sweet)(| <3| :D|!|)
""",
)
BYE = grouped(
    20,
    """\
(byeee|byeeee|byeeeee|bye byeee|buhbyeee|baiii|baiiii|byyye|byyyeee|seeya|cyaaa|laterrr|ciaooo|bbyyee|goodbyeee)(| xx| <3| :*| :D| :D| ^^|!!| tinyyy| little one| see youuu| everyone)
(bye|bye bye|goodbye|see you|cya|see ya|ciao|ta-ta|later|cu|bb) (xx|x|<3|:*|:D|:D|^^|xoxo|:-D|;D|o/|<33|for now :*|for now <3)
(gn8|gn|gnight|g'night|nite|n8|good n8|gute nacht, good night|nightt|nighttt|night nighttt|good niiight|nini|noight)(| xx| <3| :*| :D| zzz| little one|!!| sleep tight| bot)
(gn8|gn|night|good night|nite|night night)(,|.|) (im dead tired|i'm knackered|i'm so tired i could sleep standing|my eyes are shut already|had a long monday|up at 5 tomorrow|two more days till the weekend|it's past eleven|school at eight|early shift at six)
(ok|right|well|so|phew)(,|.|) (kids are in bed|the baby sleeps|the boys are asleep|dishes are done|the day is done)(,|.) (me too now|now me too|now it's my turn|off to bed|i'm next). (night night|good night|nighty night|gn|sleep well)
(off|i'm off|i'm going|heading out|on my way) to (the shop|the market|the dentist|football|my gran|work|school|the gym|the beach|church|my mum's birthday|band practice)( then| now|)(, toodles|, bye|, bye bye|. see you|. see ya|, ciao|. goodbye)
(right|ok|well|so)(,|) (i'm|im|i am) (going to cook|going to eat|gonna cook dinner|off to make the soup|going to bake a cake|going to walk the dog|going shopping|going to sleep|gonna take a bath)(. see ya|, bye|. bye bye|, see you|. goodbye|, see you tomorrow)
(gotta go|have to go|got to run|must go|i have to run|need to run|gotta dash)(,|.) (bus is here|my ride's here|my wife is calling|my three kids are waiting|the soup is burning|dinner at seven|my mum is at the door|class in two minutes|train in 5|shift starts at 6|it's my turn)(| bye|. take care|. see you|)
(that's|thats|that is|and that's) (all folks|a wrap|my cue|me done|it from me|the end of my break|enough for one day|all she wrote)(| bye|, bye|, see you|, goodbye| <3)
see (you|u|ya) (on|next|again on|back on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)(| then| little one|!|, bye|, friend)
(see you|see u|until|till|cu|bye till|goodbye until) (tomorrow|next week|tuesday|after the weekend|christmas|spring|next month|may|september|the first of june|the holidays are over|next year)(| then|, friend|, little one| xx|!)
(good night|goodnight|sweet dreams|sleep well|sleep tight)(| and sweet dreams| and dream of foxes| and dream of numbers)(,|) (little machine|tiny friend|dear computer|sweet robot|and dream something nice|little poet|my storyteller|small one|til morning)
(good night|sleep well|goodnight) (and thanks for the story|and thank you for the story|and dream of the fox|and until tomorrow|from the kids too|from all four of us|from mum and me|to you and your tokens|moon and stars and you)
(haha|lol|ok|alright|cool|welp)(,|) (im out|i'm out|i'm outta here|peace|peace out|later|laters|i'm ghost|i bounce|gotta bounce|catch ya)(| bro| dude| ✌| fam|, bye)
(ok|okay|right|alright|then)(,|) (quitting now|closing this now|shutting the lid|logging out|turning you off|closing the window|going offline now|pulling the plug haha)(, bye|, goodbye|, see you|. bye bye|, good night)
(nothing|no|nope|nah)(,|.) (i just wanted to look|i was only looking|that was all|just testing|i only wanted to try it|that's all for now|nothing more)(. bye|. bye bye|, goodbye|, see you)
(no|no thanks|no thank you|no story)(,|.) (i'm going to sleep|i will lie down now|i'm off to bed|i go to bed now|i'll just sleep|i need my bed)(. good night|. bye|, good night|, night|, bye bye)
(oh well|ok|fine|never mind|then|pity|shame|alright then)(,|.) (goodbye then|bye then|i'll go then|see you another time|until another time|bye bye|i'll come back another day, bye)
(it's|its) (past|already|almost) (nine|ten|8|eleven|midnight|bedtime)(,|.) (mum says lights out|i have to sleep|i need to be up at six|grandma turns off the light|dad says off to bed)(. bye|. bye!!|, good night|, night night)
(he|she|my dog|the dog|the baby|my cat|bruno|the puppy) (needs his walk|wants out|is waiting at the door|needs me|is hungry|cries)(,| so| and) (i'm leaving|i have to go|i'm off|i must go)(, byebye|, bye|. see you|, goodbye)
(battery|my phone|my laptop|the tablet|my battery) (at 2 percent|at one percent|is dying|nearly empty|is almost dead|has 3 percent left)(, bye|, goodbye|. see you|, gotta go|, bye bye)
my (5|five|ten|20|twenty|thirty) minutes are (over|up|gone)(, cu|, bye|. see you|. goodbye|, i have to go|, bye bye)
(i|we) (take my leave of you|take our leave|bid you farewell|bid you adieu|must depart|shall depart|must part now|retire for the night|leave thee now|say goodbye with a heavy heart)(|, good machine|, dear friend|, noble machine|, little one)
(farewell|fare thee well|adieu|so long|godspeed)(,|) (dear machine|good machine|noble friend|sweet friend|little oracle|until we meet again|and farewell again|my faithful companion|and be well)
(the sun is down|the stars are out|the candle is burnt down|the moon is up|the night calls)(,|) (and i say good night|good night|so good night|i go to bed|and so to bed|goodbye)(|, dear machine|, friend|)
(zzz|zzzz|yawn|*yawns*|gähn|yaaawn)(,|) (going to bed|off to bed|bedtime|good night|night|bed calls|sleep time)(||!| xx|, see you)
(mom|mum|dad|papa|my sister|gran|teacher) (says|said|thinks) (i have to stop|time's up|it's bedtime|dinner|homework first|that's enough|ipad time is over|i must go)(, bye|, byeee|. bye bye|, see you tomorrow|, good night)
(grandpa|granny|auntie|my brother|the kids) (and i|and me|and us all) (say|wave) (goodbye|bye bye|good night|bye)(| now| for tonight| to you|!)
(i'm|i am|im) (closing up|clocking off|knocking off|calling it a day|done for the day|done with work|heading home|homeward bound|gone|outta here)(, bye|, see you monday|. see you|, good night|, later|)
(have a good one|sleep tight|sleep well|have a good night)( and bye| and see you tomorrow|, bye bye|, see you on friday|, till monday|, night night| and goodbye)
(until|till) (we meet again|next time|then|tomorrow|the next story|the next sum|our next chat|monday morning|later)(|, my friend|, dear machine|, little one| xx|, bye)
(hugs and|kisses and|one hug and|with a wave:|last words:|and now) (goodbye|bye|bye bye|good night|see you|farewell)(| xx| <3|!|)
(tataaa|tata|tatty bye|ta-taaa|toodle-oo|toodle pip|pip pip|byesies|bysie|adios amigo, bye|tschüss and bye|ciao ciao and bye|hasta la vista, bye|au revoir and goodbye)(| <3| xx|!| :D| friend)
(then|so|well|ok|right)(,|) (see you|see ya|cu|until|till|goodbye until|bye till) (wednesday|monday|friday|saturday|sunday|april|the 3rd|next thursday|tomorrow at six|the day after tomorrow)(|!| :D| then|, friend|)
(only|just) (five|ten|two|three|twenty) minutes (today|left|before work|this time)(,|.) (must dash|bye|gotta go, bye|so goodbye|so see you|and now i'm off, bye)
(lights|lamp|screen|computer|tablet|telly) (out|off) now(,|.) (sleep well|good night|night night|bye|gn|sleep tight|see you tomorrow)(| tiny| little one| xx|)
(homework|the sum|my list|the shopping list|my shift|the lesson|practice)( is|'s|) done(,|.) (i'm off to football|i'm going home|i'm out|off i go|i'm going outside|i'm off to bed)(,|.) (bye|see you|bye bye|ciao|byeee|good night)
(taking|i'm taking|i take|carrying) (this|that|the list|my list|the poem|the answer) to (the market|the shop|school|my mum|work|bed with me)( now|)(,|.) (bye|see you|goodbye|bye bye|ciao|toodles)
(i'm|i am|we're) (called|wanted|needed|expected) (for dinner|for lunch|at home|at work|in the kitchen|at grandma's|at seven|downstairs)(,|.) (bye|see you|goodbye|bye bye|gotta go|see you tomorrow)
(thanks|ok|great)(,|) (then|so|and now) (i'm gone|i'm off|i am gone|bye|goodbye|i say goodbye|see you)(| :D| xx|!|)
((my|the) (bus|train|boss|dinner|stop) (is coming|has come|is here)|my (dog|bed|boss) (calls|is waiting)|my (turn|number) has come)(,|.|,) (so bye|bye|goodbye|see you|bye bye|gotta go, bye|see you tomorrow)
""",
)
WISHES = grouped(
    14,
    """\
(have a|have a|enjoy your|i wish you a|you have a) (good|nice|lovely|great|happy|quiet|sunny) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|may|december|january)( then| too| little one| :D| xx|)
(enjoy (your sunday|your friday|the weekend|your tuesday|your evening|the first of may)|(happy|blessed|a lovely) (sunday|saturday|easter|advent|new month|first of may|midsummer|tuesday))(| little computer| :D| <3|!!| xx| my friend)
(happy|merry|hapy) (new yearrrr|newww year|xmasss|christmasss|birthdayyy|easterrr|halloweeen|weekenddd|holidayyys|xmas :D|easter :D|new year <3|christmas xx)(|!!| tiny| bot| little computer| everyone)
(merry|happy) (xmas|christmas|easter|new year|holidays|hanukkah|diwali|eid) (little computer|tiny machine|from grandma|from all of us|from the five of us|from me and the cats|from our family to yours|and a good slide into the next|to the smallest model)(|!!| :D| <3)
may (the sun always shine on you|your days be long|your tokens flow|fortune smile on you|all your days be sunny|luck be with you|your electricity never fail|you live a hundred years|peace be with you|every day be a sunday for you|the new year bring you joy|heaven keep you)(|, dear machine|, little one|, friend|)
(i|we) (wish|wished to wish) you (all the best in life|health and happiness|a long life|joy and sunshine|only good days|happiness always|much luck|a life full of stories|good luck in life|everything good)(| :D| <3|, dear machine|, little one|)
(god|heaven|the lord|allah) (bless you and your family|keep you safe|be with you|watch over you|bless you always|bless your house|keep you and yours)(|, my friend|, dear machine|)
(keep|stay|be) (well|safe|healthy|happy|warm|cool|as you are|strong|merry)(,|) (stay healthy|stay warm|and be happy|little one|and stay cool|my friend|and healthy|and be good|my dear)
(good luck|best of luck|fingers crossed|all the best) (with all your users|with the other kids|with your numbers|for the next thousand years|on your way|in your life|out there|for tomorrow|for the new year|to you, little one|on monday|with the next update)
(get|feel|be) (well soon|better soon|well again soon)(| little one| if you are ill| starter| my friend| :D|)
((sending|i'm sending) (you |)|here's )(love|hugs|a hug|good vibes|positive energy|kisses|sunshine|warm thoughts|good wishes)(| from all of us| xx| <3| from the garden| your way| from my kitchen)
(hope|i hope|may) you (have a nice evening|have a lovely day|have a good week|get a good christmas|have a great year|have a happy birthday|have a lovely sunday|have a good night shift)(| too| :D| xx|, friend|)
(cheers|prost|skol|santé|salud|here's to you|to your health|a toast to you|bottoms up)(,| and) (to a good year|a happy new year|happy weekend|to the new year|all the best|good health|to a good week)
(wishing|we're wishing|i am wishing) (you|u|you and your family|you and your makers|the little model) (a happy easter|a lovely may|the very best|a blessed sunday|good health|a merry christmas|many good years|a good start into the week|a nice weekend)(||!| :D| <3)
(a happy|a blessed|a good|a peaceful) (sunday|weekend|christmas|new year|easter|friday|ramadan|advent|holiday|summer) (to you|to you too|to you and all the tokens|to all models|to the small one|from us all)(||!| :D| xx)
(happy|joyful|blessed) (birthday|name day|bday|b-day|anniversary|birthday to you)(,| and|) (many more years|little model|have some cake|to the model|a hundred more|dear machine|eat cake for me)(||!| :D)
(all|only|nothing but) (the best|good things|the very best|luck) (for you|to you and yours|for your future|for the weekend|for the new year|for your long life)(||!| xx)
(mum|grandma|my daughter|my wife|my class|the whole family) (wishes|wish|sends wishes for) (you a happy new year|you a nice day|you a merry christmas|you all the best|you a good weekend|you a happy easter)(||!| :D)
(have|enjoy|i wish you) (a magical december|a sunny july|a warm march|a golden october|a happy january|a merry may|a quiet november|a lovely spring|a cosy winter|a great summer)(||!| :D| xx| little one)
may your (monday be short|weekend be long|tuesday be easy|week be light|nights be calm|summer be sunny|new year be happy|sums be easy|memory never fail|friday come soon|christmas be white)(|, friend|!| :D|)
(good luck|best of luck|all the best|much luck) (with|for) (harder sums|the next sum|your next story|bigger numbers|the next user|your monday|the new week|the months ahead|your lists|tomorrow)(| :D|!|, little one|)
(a peaceful|a calm|a quiet|an easy|a good) (night shift|tuesday|sunday evening|friday|end of the week|rest of december|weekend|holiday) to (you|you too|you, friend|you and yours)(| xx|!|)
(hope|i hope) (your|the) (monday|sunday|week|christmas|weekend|december|birthday|summer) (is|will be) (great|sunny|good to you|full of fun|happy|a good one)(| :D|!| xx|)
""",
)
APOLOGIES = grouped(
    9,
    """\
(sorryyy|sorryyyy|sorrryyy|soooorry|soorry|sooory|srryyy|sorrrry|im sooo sorry|i'm so so sorry|so so sorry|sooo sorry|very very sorry|sorry sorry sorry|oopsss|ooopsie)(| :/| <33| :/| <3|!!| little one| bot| xx|)
(sorry|soz|my bad|sry|oops|whoops|i'm sorry) (:/|:/|<33|:D|<3|xx|^^|:-/|;D|^^'|xD)
(oops|sorry|whoops|oh no|ups|argh)(,|) (sorry|that was|it was|no,) (my cat|the cat|my kitten|the dog|my toddler|my two year old|the baby|my little brother|grandpa) (walked over the keyboard|pressed enter|hit five keys|sat on it|typed that|found the laptop|stole the phone)
(sorry|apologies|my apologies|forgive me|pardon)(,|) i (typed too fast|hit the wrong number|meant to wait|pressed twice|mistyped|wrote that with gloves on|was too quick|dropped my phone|spilled my coffee|pressed 3 by accident|was on the wrong line)
(forgive me|sorry|excuse me|pardon me|apologies) for (asking so hard things|asking so much|asking too many things|all my questions|asking five times|asking the same thing twice|testing you so hard|asking so late|giving you such big numbers|expecting too much|the silly sums)(|, little one| :D|)
(sorry|i'm sorry|forgive me|apologies) (i left|that i left|i went|for leaving|for going) (so suddenly|without goodbye|so suddenly yesterday|in the middle of the story|without a word|in such a hurry|on monday)(|, little one|.)
(sorry|so sorry|apologies|phew, sorry)(,|) (that took|it took me|i took|i needed|i was away) (three hours|two hours|ten minutes|so long|forever|all day|half an hour|ages|a whole week|longer than i thought)(|, little one|.)
(pardon|excuse|forgive|sorry for|sorry about) (my|the) (spelling|typing|grammar|handwriting haha|english|slow fingers|mistakes|caps|mess|noise|late hour)(,|) (i'm dyslexic|i'm on the bus|i'm on my phone|i'm foreign|i have big thumbs|i'm tired|my glasses are broken|it's early|my hands are cold|i'm an old man)
(sorry|forgive me|oh sorry|apologies|so sorry)(,|) i (fell asleep during your story|dozed off|wasn't listening|nodded off at the end|missed your answer|didn't read your list|was watching tv|was talking to my wife|overlooked your answer|forgot you were here)(|, little one| :D|)
i was (rude|mean|unkind|loud|short|nasty|cross|silly) (before|earlier|yesterday|on monday|this morning|to you|just now)(,|.) (i beg your pardon|i'm sorry|forgive me|sorry for that|please forgive me|my apologies)
(sorry|im sorry|i am sorry|so sorry) if i (was mean|was rude|hurt you|bothered you|scared you|was too loud|talk too much|am annoying|woke you|asked too much|kept you up|was unfair)(| :/| <3|, little one|, dear machine|)
(excuse me|sorry|pardon me|forgive me|apologies) for (disturbing you so late|disturbing you on a sunday|bothering you again|coming back so late|waking you up|keeping you so long|barging in|interrupting|troubling you again|the long silence|making you wait)(|, little one| :D|)
(i|we) (humbly|deeply|sincerely|truly|most sincerely) (apologise|apologize|beg your pardon|regret my words|regret my tone|ask your forgiveness|beg forgiveness)(|, dear machine|, good machine|, little one|.)
(from the bottom of my heart|with a heavy heart|on my knees|in all humility|with all my heart)(,|:) (i'm sorry|i beg your pardon|forgive me|i apologise|sorry)(|, dear machine|)
(i'll|i will|i promise to|i'm trying to) (be nicer|be kinder|be nicer from now on|never shout again|do better|be more patient|behave)(,|.) (sorry|i'm sorry|promise. sorry|sorry about before|forgive me)
(mum|mom|my teacher|my sister|my wife|dad) (says|said) i (have to|must|should) (apologise|say sorry|say sorry to you|apologize to you)(|, so sorry|. sorry|: sorry)
(it was|that was) (not|never) (meant (like that|to be mean|badly|so)|nice of me|fair of me|very polite of me)(,|.) (sorry|i'm sorry|forgive me|my apologies|sorry about that)
(wrong|oops wrong|ah, wrong|sorry, wrong) (window|chat|button|key|number key|robot haha|tab|line)(,| again,|) (sorry|my fault|my bad|pardon|so sorry|i apologise)
(my bad|sorry|soz|oops|forgive me)(,|) i (can't spell today|can't type today|can't count today|scrolled past it|forgot my glasses|mixed up monday and tuesday|wrote six for nine|am all thumbs|am half blind|hit send|read that wrong)(| :D| lol|)
(sorry|oops|ups|pardon)(,|) that was (my two year old|my three kids|the cat again|the baby|my elbow|my brother|autocorrect|my sunday brain|my fault|the dog's nose)(| :D| lol|!|)
(sowwyyyy|sowwyyy|sowiii|sowwy|sryyyy|soryyy|sorreee|sowy|pardonnn|srrry)(| :D| :/| bot| little one|!)
i was (grumpy|mean|tired|cross|loud|a pain) on (sunday|monday|friday|the weekend|tuesday night|my birthday)(,|.) (forgive me|sorry|i'm sorry|my apologies|sorry about that)
""",
)
WAIT = grouped(
    9,
    """\
(waaait|waiiit|waitttt|wait wait|waaaaait|hold onnn|hooold on|brbbb|one secccc|omg wait|1 seccc)(| :D| :D|!!| please| <3| robot|)
(brb|wait|one sec|hang on|hold on|one moment|bbs|sec) (:D|xx|:D|^^|<3|:*|x|;D|:P)
(brb|one sec|hang on|hold on|wait|moment)(,|) (doorbell|phone|checking the fridge|kettle|my three kids fight|the soup|my dog barks|mum is on the phone|pizza is here|postman|the cake is in the oven|two kids need a snack|feeding the cat|my tea is ready)
(hang on|hold on|wait|give me|gimme) (two|five|ten|three|2|5|10|twenty) (minutes|mins|min|seconds|secs)(,|) (phone|the door|bathroom|my kid calls|coffee|the oven|my sister is calling|dinner is boiling over|i need my glasses)
(stay there|wait there|stay right here|don't go away|stay|wait here)(,|) (i'll|i will|let me|i) (get my daughter so she can read it|fetch my wife|call the kids|get grandpa|get my glasses|fetch my son to see this|show this to my mum|bring my brother|get the others|go get a pen)
(wait wait|wait|hold on|hm wait|one moment) let me (check that on my fingers|count on my fingers|check the calendar|add that up myself|count that again|write the numbers down|write that down|read it again|look at my list|read it to the kids first|ask my wife|find my pen)
(don't move|don't run off|don't you move|stay put|wait for me|hold the line|stand still)(,|) (back in five|back in ten|back in a minute|back in 2|back soon|i'll be back at once|i'm back before you can count to ten|i'll be back after dinner|only one minute)
(lemme|let me|let me just|i'll just|gonna|i just) (make some tea|put the kids to bed|feed the dog|get a coffee|put the soup on|bring the bins out|let the cat in|walk the dog|grab a banana|get dressed|close the door|fetch the bread)( first|)(, back soon|, brb|, then i'm back|. wait for me|, be right back|, one moment)
(hold that thought|keep that thought|pause|pause please|freeze|stop the clock|time out)(,|) (someone at the door|my phone|the boss comes|my mum calls|the kids again|i'll be right back|back in 2 minutes|dinner for ten minutes|i need a second)
(i'm off|i am off|off|going|just going) to (get milk|the kitchen|feed the cat|make tea|get my glasses|the door|fetch the kids|hang the laundry|get the mail|let the dog out)(,|.) (stay there|wait for me|wait here|back in ten|i'll be right back|don't go away|be right back|back in a moment)
(dinner|lunch|tea|breakfast|supper|soup|cake) (first|break|time first|comes first|pause)(,|.) (wait for me|i'll be back|back in half an hour|brb|then we go on|back at six|stay there)
(my|the) (tea|coffee|cake|soup|pasta|egg|toast) (is ready|needs three minutes|is burning|is boiling|wants stirring)(,|.) (wait a moment|one moment|brb|hold on|i'll be right back|wait for me|back in a minute)
(bide|tarry|rest) (a while|a moment|here a while|awhile)(|, good machine|, i shall return|, dear friend|, i return anon|, little one)
(i|we) (shall|will) (return|be back|come back) (shortly|in a moment|presently|in a minute|in five minutes|right away|before the tea is cold|in half an hour)(|, wait for me|, stay there|, dear machine|, don't go away)
(mum|mom|my brother|the baby|my daughter|grandma|my boss|my husband) (calls|is calling|needs me|wants something|wants me)( for a minute| quickly| for a second|)(,|.) (brb|wait|wait for me|back in a sec|one moment|be right back)
(can|could|would) you (wait|hold on|stay there|hang on) (till|until|while) (i find my glasses|i get a coffee|i'm back|i read it|my wife is here|the kids are in bed|i count them|i fetch the paper|i feed the dog)?
(thinking|counting|still counting|reading|still reading|typing|looking it up|chewing|checking|checking the numbers)(,|...) (wait|hold on|one moment|one sec|a moment please|bear with me|give me a second)
(not yet|wait|nearly|almost)(,|...) (i'm still reading|i have to find it|i'm still at number three|i need a minute more|let me finish my cake|i'm still counting|one more minute|i'll tell you in a minute)
(sec|wait|one sec|moment|hold on|hang on)(,|) (putting my glasses on|getting a pen|my tea|counting on my fingers|turning the tv off|getting comfy|closing the window|washing my hands|finding my list|plugging it in)(| :D|)
(wait|hold on|pause|stay|hang on) (till|until|while) (my son is here|my wife has read it|the kids sit down|i've got my glasses|i have a pen|the news are over|i've eaten|the bus stops|my sister is back)(| please|!|)
(pause|break|stop a moment|time out)(!|,|.) (toilet break|snack break|tea break|phone break|bathroom break|two minutes|coffee|be right back)(||!|, brb)
let me (write that on paper|read that twice|copy that down|show that to gran|think about that number|count my apples|put my tea down) first(,|.) (one moment|wait|hold on|one sec|brb|wait a bit)
""",
)

FACES = (
    *(" :)", " :)", " :D", " :D", " :-)", " ;)", " ^^", " xx", " xx", " x", " xxx", " <3", " <3"),
    *(" :*", " xoxo", " xD", " =)", " :o", ":)", ":D", " \\o/", "!!!", "!!! :)", " ❤", " 🙂"),
)
SAD_FACES = (" :(", " :(", ":(", " :'(", " :/", " :-(", " D:", " =(", " ):", "...", " 😢")
HELD = re.compile(r"(?<=[a-z])[aeiouy](?=[a-z]{0,2}\b)|(?<=[a-z])[hkmnstwy]\b", re.IGNORECASE)
"""Where letters are held: a vowel near the end of a word, or what it ends with."""


def warmly(words: Words, text: str, sad: bool = False) -> str:
    """The text as it is, or now and then with letters held ("hiiii", "thaaanks") or a face behind."""
    places = [found.start() for found in HELD.finditer(text[:40])]
    if places and words.chance(0.06):
        at = words.rng.choice(places)
        text = text[:at] + text[at] * words.rng.choice((2, 2, 3, 3, 4, 5)) + text[at:]
    if words.chance(0.06 if text[-1:].isalnum() else 0.03):
        text = text.rstrip("!.") + words.rng.choice(SAD_FACES if sad else FACES)
    return text
