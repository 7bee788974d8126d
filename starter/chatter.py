"""Small talk in other words: what many different people would type, a table for each of `everyday`."""

from starter import introduced
from starter.words import grouped

HELLO = grouped(
    18,
    """\
(anyone|anybody|who's) (minding the shop|on shift|manning the desk)?
(hello, |hi, |)(operator|reception|front desk|captain|control room|switchboard)(|, come in|, are you there?)
(look|guess) who (the cat dragged in|crawled out of bed|finally has time for you|just walked in|came to visit)
(fancy|what a surprise) (meeting|seeing|finding) you here
(long time no see|long time no chat|ages since we talked|it's been ages|it's been forever|haven't seen you in a while|been a long while|it has been too long)(|, old chum|, little robot|!|, hi again)
(there you are|ah, there you are|oh good, you're there|ah, you're up|good, you are awake|oh, it's alive|it lives|it speaks)(|!|, hi|, hello)
(pleased|delighted|charmed|tickled) to (meet you|make your acquaintance|be talking to you)(|, i'm sure|, truly|, old bean)
(pleasure|the pleasure is mine|the pleasure's all mine|a real pleasure|enchanted|honoured)(| to meet you|, i'm sure)
(i don't believe|i don't think) (we've met|we have met|we have been introduced)(|, hello|, hi)
(we haven't met|we have not met yet|we've never talked) (before, hi|before, hello|i think. hello|before. good day)
top of the (morning|mornin|day|evening)(| to ya| to you too, friend|, my good machine|, lad)
(a lovely day to you|a fine day to you|the best of days to you|blessed morning|blessings of the morning|happy morning)(|!)
(good|a good|lovely) (morning|evening) (from the night shift|from under my blanket|from the breakfast table|from the balcony|from seat 14a|from behind a big mug of coffee|from the top bunk|out there)
(morning|mornin|good morning)(,|) (team|class|boss|captain|chief|partner in crime|sleepyhead|little box|birdie|tiny brain)
(good morning|gm|morning)(, another day|, the sun is up and so am i|, first coffee in hand|, early bird here|! ready when you are|, shift starts|, world)
(good evening|evening|evenin)(, pull up a chair|, mind if i sit down|, still open?|, late visitor here|, hope it's not too late to knock|, anyone up for a chat?)
(good afternoon|afternoon|g'afternoon)(, sorry to drop in like this|, just passing by|, only passing through|, may i come in?|, lunch is over, here i am)
(may|can|could) i come in?
(mind|do you mind) if i (join you|come in|sit down|hang out here|stay a bit|barge in|keep you company)?
(is this seat taken|room for one more|are you open|are you open yet|open for business|are visitors welcome|got room for me)?
(heya|hiya|yo yo|yo yo yo|ayo|ayy|ey|oi|oi oi|hola amigo|hiii|haiii|hewwo|hallo hallo|hai hai|henlo|howdy doody|hulloa|halloo|well hullo|ohai|o hai|hey-ho|hi-ho|hi-de-hi|heyyyy)(||!| u| you| bot| lil guy| dude| fam| chief| homie| pal)
(yo|ayo|hey|sup) (homie|fam|bruh|bruv|lads|chief|boss|king|champ|big guy|lil dude|my g|my dude|compadre|amigo|comrade|cuz|tiny)
(wake up|up you get|rise and shine|wakey wakey|up and at em|time to get up|arise)(, sleepyhead|, little llama|, lazybones|, the day has begun|, work to do|!)
(poke|poke poke|nudge|boop|waves|*waves*|*knocks*|*pokes you with a stick*|*tips hat*|*bows*|tap tap|tap tap tap|ding dong|ring ring|toc toc|psst|psst, hey|ahem|cough cough|yoohoooo|helloooo?)(||!)
(tap tap, |knock knock, |psst, |ahem, )(anyone in there|is someone in|you in there|anybody awake|hello in there)?
(back so soon|back already|back for more|back by popular demand|back in business|back on my feet|back at it|back from the dead|back from the gym|back in the saddle|back after dinner)(|, hi|, hello again|!| haha)
(tadaa|ta-da|tada|peekaboo|peek-a-boo|it is i|tis i|'tis i again)(||!)
(it's|it is) your (favourite user|favourite human|old pal|morning visitor|new best buddy|least favourite user haha|daily visitor)(| again|!)
(us again|same time, same place|another day, another chat|round two|here we are again|here we go again|so, here i am again|and again hello)(|!|, hi)
(i come in peace|we come in peace|take me to your leader haha, hi|earthling here, hello|human here, hello|a human approaches|human says hi|one human reporting in|reporting for duty|present|checking in|clocking in|logging on|signed in, hi|just logged in)(||!)
(hello|hi), (is this the right place|do i have the right number|am i in the right room|am i doing this right|is this where one chats)?
(never|i have never) (chatted with|spoken to|typed to|met) a (computer|machine|robot|program) (before|in my life)(|, so hello|, hello there)
(my|our) (grandkids|nephew|neighbour|niece|teacher|colleague|flatmate) (showed me this|set this up for me|put you on my computer|said i should try you)(|, so hello|. hello then|, so here i am)
(i heard|heard|people told me) (so much|a lot|good things|nice things) about you
(welcome|welcome back|welcome home|welcome to my computer|welcome aboard|welcome to the team|welcome to the family|make yourself at home)(|, little one|, tiny model|, mate|!)
(let's get|time to get|shall we get|let us get) (acquainted|to know each other|this show on the road|started then|cracking)(|?|!)
(fire it up|let's roll|let's do this|here goes|here goes nothing|okay here goes|let's give this a go|let's give it a try|let's see what happens|giving this a whirl|let me have a go)(||!)
(have you|you) (a minute|a sec|two minutes|time|time for a chat|a moment for an old lady|five minutes for me)?
(dear|my dear|kind|esteemed|honourable) (sir|machine|assistant|little program|artificial friend|chatbot), (good day|hello|i greet you|a warm hello|hello to you)
(i greet you|i am greeting you|i salute you|i bid you (good day|good morning|welcome|good evening)|my greetings|many greetings to you|be greeted|kind greetings|my best greetings)(|, machine|, o tiny one|!)
(hello|hi) (dear, |my dear, |mister, |doctor, |professor, |teacher, )(how nice you are here|i am happy that you exist|here i come|good that i find you)
(first i say hello|i want say hello|i say you hello|i come for say hi|hello i am the new one|hello, is my first day|hello, it is first time i write here|good day, here writes a new user)
(mum|dad|my teacher|grandma) (said|says) (to say hi|i should say hello( first|)|i have to say hello)
(hi robot|hello computer|hi mr computer|hello mister robot)(, it's me| i am here|, i can type now|, wake up|!!!|, peekaboo|, look at me)
(guys|folks|everyone|people|y'all|hey y'all|hi y'all|howdy y'all|hi gang|hey team|hi squad|hello crew|ladies and gents|dear all|hi all|hello all)(|, hi|!)
(i'm up|i am up|i'm awake|up early|up before the birds|up late again|can't believe i'm up already)(|, morning|, good morning|, good morning to you)
(it's|it is) (six|seven|five) (in the morning|a.m.) and (here i am|i say hello|i thought of you)(|, hi)
(happy to see|glad i found|nice that i found|good that i found) you(| again| here|!)
""",
)
HOW_ARE_YOU = grouped(
    11,
    """\
(had|have you had|did you have|did you get|had) a (nice|good|proper|decent|peaceful) (rest|sleep|nap|break|lie-in)(|, little one|, my friend| in there|, starter)?
(did you sleep|did you rest|have you slept|you slept) (soundly|okay|nicely|long enough)(| last night|, my friend)?
(did|have) (you|u) (sleep|slept) (like a log|tight|enough|all right)?
(wassup|wazzaaap|wsup|wsg|wyd|hbu|wbu|hru|hows u doin|wag1|wagwan|whats poppin|what's poppin|whats crackalackin|what's shakin|what's the story, morning glory)(| fam| homie| my guy| bruh| chief| tiny dude)?
(you alright|y'alright|alright there|you right|all right there|u aight|you chillin)(, mate| pal| love|, chap||)?
(how's|how is|hows) (the world treating you|life treating you|the mood in there|the form|the vibe|the old cpu|tricks in there|the family of tokens|your morning treating you|your circuits today|it hangin|things in silicon land|it on your side|business)?
(how's|how is|how was) (your monday|your friday|your sunday|your shift|your afternoon|your lunch break|the start of your week|your holiday|your christmas|the first half of your day|your easter)(| so far| going)?
(how|how well) (did|does) (the day|the week|the morning|your shift) (treat you|go|start|begin|go for you)?
(are|r) (you|u) (in good shape|in top form|in form today|up and running|on the mend|keeping busy|surviving|hanging in there|coping|enjoying the day|having a nice time|holding up|in one piece|good to go)?
(keeping|staying) (well|busy|out of trouble|warm|cool|sane|cheerful|in good health)(| in there| these days|, are we|, i hope)?
(surviving|managing|coping|hanging in there|getting by|getting along)(| ok| today| so far|, are you)?
(long|busy|rough|hard|quiet) (day|week|shift|morning)( for you too| for you, was it|, my friend, or was yours good)?
(how|and how) (fares|goes) (the day|the night|my little friend|it with you|it with thee|your day)?
(how fare you|how art thou|how dost thou|how goes the battle|how lies the land|how stands it|how be you)(| today| this fine day|, good machine)?
(everything|all|things) (under control|in working order|peachy|tip top|hunky dory|running smoothly|in the green|shipshape|as it should be|tickety-boo|up to scratch|chill|cool)(| over there| with you| in there)?
(uptime ok|load average ok|systems normal|all systems go|all systems nominal|all green on your side|everything nominal|exit code zero today|all checks passed today)?
(what's|what is|whats) (the latest|the craic|occurring|the haps|doing|the good word|going down|the mood|poppin|moving)(| with you| over there| in your world| my man)?
(anything|something) (exciting|interesting|good|new) (happen|happening|going on|happen today|on your side)(| lately| with you| since yesterday)?
(what have you|whatcha) (been doing|been up to)( all day| since we talked| while i was away| lately| all week|)?
(tell me|say|do say|be honest), (how are you really|how's it going|how are things|are you well|how do you do this morning)?
(i wanted to ask|just wanted to ask|just checking|just asking|calling to ask|i came to see|thought i'd ask|i wonder|let me ask) (how you are|how you're doing|how things are with you|if you're ok|if you are well|how you've been)
(i hope|hope|hoping|i trust|i do hope|trusting) (your day is going fine|life is treating you well|you had a good rest|your week was good|i find you well|you're keeping well|all's well in there|you slept well|my message finds you in good health|you're having a lovely morning)
(fine|good|well|great|ok|tired but ok|all good|i'm good|busy but fine|still alive|can't grumble)(, u| and u|, wbu|, hbu|, you|, yourself|. how about you|, how's yourself|. and how are you, little one)?
(same old here|nothing new here|all quiet here|the usual here|life goes on here)(, you|, and you|. and with you|. how about you|, what's up with you)?
(i can't complain|i am content|i'm all right|we are all fine here|better than yesterday)(, what about you|. and yourself, my friend|, how do you fare|. you)?
(good|nice|great) (to hear|to know). (and how are you|and you|how about yourself|what about you, how are you)?
(thanks for asking|nice of you to ask|kind of you to ask)(, i'm fine. and you|, all well. and yourself|, i'm good, how are you|, fine, u)?
(you|u|ya) (doing|feeling|keeping|holding up) (good|well|fine|ok|alright|any better|better)(| today| this morning| now| my friend)?
(are you|you) (feeling|doing) (fine|great|all right|ok) (this morning|this evening|after the weekend|down there|in your little box|in there)?
(how you do|how it goes|how is you|how are your day|how do you feel you|how goes you|how is going your day|how are you going|how you are|how it is going for you|what is your condition now|you have good day|how is your feeling)(| today| my friend)?
(may|might|could) (one|i|we) (ask|enquire|inquire) (how you are|after your health|how you are keeping|about your wellbeing|if all is well with you)?
(before we start|first things first|first of all|but first|before anything else)(, how are you|, how's your day|: how are you doing|, are you well|, how have you been)?
(it's been a while|long time no see|ages since we talked|haven't talked to you in days)(. how have you been|, how've you been|, how are you these days|. how's life)?
(my day is fine|my morning was ok|my week was long|work was fine)(, how's yours|. how is yours|, how was yours|. and yours)?
(mornin|morning|evenin|g'day|ello|hey hey|good day)(, how goes|, how's things|, keeping well|, how ya going|, you well|, how are we|, how are we today|, how are we feeling today)?
(how are we|how're we|and how are we) (doing|feeling|keeping|getting on)?
(what kind of|what sort of) (day|morning|week) (are you having|did you have|has it been for you)?
""",
)
THANKS = grouped(
    14,
    """\
(thanks|thank you|thx|cheers|ta|many thanks) for (remembering that|keeping that in mind|not forgetting me|remembering me|remembering my name|reminding me|looking that up|the reminder|the quick reply|putting up with me)
(thanks|thank you|thx|cheers|ta) for (doing the sum|the maths|adding that up|counting for me|working that out|the quick maths|the days of the week|the numbers|the shopping list|the little table|the ideas|the names)
(thanks|thank you|big thanks|thx) for (the bedtime story|the lovely story|the tale|reading to us|cheering me up|making me laugh|the giggle|the smile|the company on the train|keeping me company|the distraction|your kind words)
(thanks|thank you|thx|cheers) for (coming|having me|being awake|staying up with me|waiting|waiting for me|your time today|asking|the warm welcome|the heads-up|the hint|the shortcut|the tip about the keys|clearing that up)
(thank you|thanks) for (bearing with me|not laughing at me|not judging|being patient with an old lady|being patient|your honesty|being honest|admitting it|telling me straight|trying anyway|your best)
(thanks|thank you|thx) (ever so|awfully|most kindly|from the bottom of my heart|from me and my daughter|from the whole class|on behalf of the team|once again|one more time|a bundle|heaps|loads|tons|a mil|a zillion|infinitely|in any case|either way|all the same)
(that's|that was|it's|it was) (a relief|one less thing to worry about|a weight off my mind|a load off my shoulders|all i needed to hear|just the thing|just the ticket|spot on)(, thanks|, thank you|, cheers|, ta)
(you're|you are|ur) (a lifesaver, truly|a real pal|a good egg|a gem, thank you|a rock|my saviour|a blessing|heaven sent|worth your weight in gold|a true friend, thanks|such a help|my little helper|a good soul, thank you)
(what a help|what a relief, thanks|what a service|what a kindness|so thoughtful|so good of you|how thoughtful of you|how sweet of you to help|very decent of you|jolly decent of you|awfully kind of you|that's mighty kind of you)
(i'm|i am|we are|we're) (much obliged|eternally grateful|forever grateful|touched|deeply thankful|in your debt|very much obliged to you|thankful from the heart|so thankful you exist)(||!)
(i owe you|i'll buy you|remind me to buy you|you deserve|let me give you) (a beer|a pint|a cookie|a cake|a big thank you|a box of chocolates|a coffee for that|big time|a favour)
(couldn't|could not|i couldn't) have (done it|managed|finished it|known that|got it) without you(|, thanks|, thank you)
(saved|you saved|you've saved|you just saved) (my bacon|my skin|my evening|me an hour|me a phone call|me from a long search|my homework|the day)(|, thanks|, thank you|, ty|!)
(ah|oh|ooh|aha|ahh)(, so that's how|, that's the one|, now i see|, that was it|, so easy)(, thanks|, thank you|. thank you so much|, ty|, cheers)
(yep|yes|yup|right)(, that's the one|, that's it|, that works|, that did it|, found it|, it's there now|, all sorted)(, thanks|, thank you|, ta|, thx|, cheers mate)
(sorted|all sorted|all set|fixed|done and dusted|found it|got there|problem gone|it's working again|it runs now|it opened|now it goes|that key works)(, thanks|, thank you|, cheers|, ta|, thx a lot|, many thanks)
(tried it|just tried it|i tried it|i did as you said)(, it works, thanks|, works like a charm, thank you|, and it worked. thanks|, all good now, ty|, perfect, thanks)
(no more worries|that makes it clear|clear as day|clear now|crystal clear|that's clear|now it's clear to me|even i understood that|even my gran would get that)(, thanks|, thank you|, thx|. thank you)
(thanks|thank you)( and sorry for the trouble| and sorry to have bothered you|, that was my last worry|, you can rest now|, it means a lot|, you have no idea how much that helps|, that saves me a walk)
my (daughter|boss|class|wife|mum|team|husband|son) (says thank you|thanks you|says thanks|is very thankful|says thanks a lot|sends her thanks|says ty)
(i|we) (thank you|say thank you|say thanks|just want to say thank you|wanted to say thanks|can only say thanks|send our thanks)(| very much| again| for that| from here)
(ty|tyty|tysm|tyvm|thanku|thank uuu|tanks|thanx|thnk u|thank ya|thanky|thankee|ta love|ta muchly|cheers love|cheers dude|cheers bud|nice one, cheers|fanks|thankies|thanq|10x|thks|thks a lot)(||!|!!| <3| xx)
(thank you|thanks) (teacher|doctor|professor|captain|boss|chief|mister|miss|young man|kind sir|robot|computer|tiny one|sweetie|hun|love|guv|champ|amigo|comrade|wise one|o wise one)
(i thank to you|thanks you|thanks you very much|i am thankful to you|many thank|thank for help|thank you for helping to me|thanks for your explain|i give you thanks|thanks of heart|i thank you for the help|thank you for it|thanks by helping me)(||!)
(please accept my thanks|accept my gratitude|you have my gratitude|my sincere thanks|with thanks|with gratitude|kindest thanks|heartfelt thanks to you|my warmest thanks|thanking you|thanking you kindly)(|.|!)
(respect|props|big up|shoutout to you|mad props|much love|much love and thanks|bless|bless ya|blessed)(, thanks|, ty|, thank you)
(great stuff|top stuff|good man|good lad|good girl|atta boy|splendid|smashing|grand|champion|ace|sweet|sick|dope|lit|neat)(, thanks|, thank you|, cheers|, ty|, ta)
(before i forget,|by the way,|i never said it,|oh and) (thanks for the help|thank you for earlier|thanks for before|thank you for the chat)
(i can sleep now|i can finish my work now|now i can go on|now i can cook|i feel lighter|i'm so relieved|that cheered me up)(, thanks to you|, thank you|. thanks|, thanks a lot)
(such a|that was such a|what a) (good tip|helpful answer|kind answer|useful hint|nice explanation|clear answer|quick help)(, thanks|, thank you|, cheers)
""",
)
PRAISE = grouped(
    14,
    """\
(you're|you are|ur) (on fire|on a roll|killing it|crushing it|nailing it|spoiling me|a marvel|a wonder|a delight|a joy|a hoot|a riot|a wizard|a little wonder|a pocket rocket|a class act|top notch|first class|goated)(||!| today)
(nailed it|you nailed it|bang on|spot on|bullseye|full marks|flawless|textbook|chef's kiss|ten points to you|a+|straight to the point|on the first try|first try, wow|not one mistake|correct as always)(||!|!!)
(bravo|bravissimo|encore|hats off|chapeau|hear hear|three cheers|standing ovation|round of applause|*claps*|clap clap|slow clap, respect|take a bow|high five|fist bump|pat on the back|gold star|medal for you)(||!| for you| to you)
(what|you have|you've got|you do have) a (good memory|kind heart|lovely manner|nice way with words|way with words|great sense of humour|good head on your shoulders|charming style|good ear)
(i|we) (didn't|did not|never) (expect|think) (that|you to be so good|such a good answer|a tiny model could do that|you'd get that right|that you would know it|you'd be this quick)(|, wow|, impressive|, well done)
(for|considering) (your size|such a small thing|a tiny model|two megabytes|something so small)(, that's good|, you're brilliant|, not bad|, that was clever|, you do well|, wow)
(small but|tiny but|little but|short but) (mighty|clever|brave|brilliant|charming|sweet|strong|wise)(|, i like you|, well done)
(you|u) (made my|just made my) (evening|morning|week|monday|kid's day)(||!| haha)
(you|u) (beat|are better than|are nicer than|are politer than|are funnier than|are quicker than) (my phone|my boss|my husband|my colleagues|most people|the big ones|my maths teacher|half my team)
my (daughter|grandson|whole class|cat|mum|wife|team) (adores|loves|is a fan of|can't get enough of|thinks the world of|says she likes) you
(i'm|i am|we are|consider me) (a fan|your biggest fan|a fan of yours|charmed|smitten|won over|amazed|blown away|stunned|speechless|pleasantly surprised|positively surprised|astonished|delighted with you)(|, really|!| haha)
(that|this|it) (blew my mind|is gold|is pure gold|cracked me up|made me grin|made us laugh|warmed my heart|touched me|tickled me|was a treat|was a delight|was beautifully put|was elegant|was on point|slaps|rocks|is art)(||!| haha)
(loved|adored|really liked|enjoyed|so enjoyed) (the ending|that line|the last line|the twist|every word|your tale|the bit at the end|the rhyme)(||!| haha)
(the|that|your) (story|tale|poem|joke|table|list) (made us smile|was so sweet|was adorable|was top|was a beauty|is a keeper|was just right|came out nicely|had me in stitches|is going on my fridge)
(my kids|the children|my little one|the whole room|my flatmates) (laughed|giggled|loved it|loved that|were all ears|want to hug you|cheered)(||!| so much)
(who's|who is) a (good|clever|smart) (bot|robot|little model|boy)(|, you are|? you are!)
(good|clever|smart|sweet|lovely|brave|brilliant) (kid|lad|bean|egg|cookie|lil bot|thing|creature|fella|chap|old machine|bit of code)(||!|, you)
(man|dude|bro|mate|gosh|wow|whoa|blimey|crikey|boy oh boy)(, you're good|, you're quick|, you are clever|, that was smooth|, you rock|, that was slick|, you know your stuff)
(lol|haha|hehe|lmao|pfft|heh)(, touche| you win|, savage|, you got jokes|, that's a classic|, i'm dead|, you little rascal|, cheeky|, you cheeky thing|, you're a comedian|, quality)
(no notes|ship it, great work|approved, nice job|lgtm, you're good|clean work|clean answer|solid answer|solid work|neat work|quality work|crisp answer|elegant solution|merged, well done)(||!)
(you|u) (did|do) (this|that|it) (well|perfectly|nicely|beautifully|so fast|better than me|like a pro|like a champ)
(keep it up|keep up the good work|keep being you|never change|stay as you are|stay awesome|don't ever change|keep shining|you go girl|go you|you got this)(||!|, little one|, starter)
(very good you are|you are very good one|you are so good robot|you make good job|you have made it good|you are intelligent much|how you are clever|you speak very beautiful|i have admiration for you|you are really nice model|you are smart like fox)(||!)
(ur|you're|u r) (so based|valid|iconic|a vibe|goals|a queen|a king|the goat|the bomb|slaying|a cutie|a cutie pie|so precious|cracked|built different|the bestest|my fave)(||!| fr| ngl| tbh)
(delightful|exquisite|superb|marvellous|magnificent|terrific|stunning|remarkable|first-rate|top-notch|charming|fabulous|stellar) (work|answer|reply|effort|stuff|performance|little model)
(i could hug you|i could kiss you|i want to hug you for that|if you had a hand i'd shake it|you deserve a raise|somebody promote this bot|give this bot a medal|i'd hire you|i would hire you|you'd make a fine colleague)(||!| haha)
""",
)
BYE = grouped(
    19,
    """\
(right|ok|well|anyway)(, i'd best be off|, i'd better crack on|, i must love you and leave you|, that's my stop|, i shan't keep you|, time to hit the road|, i'll make a move|, best get on|, no rest for the wicked, bye)
(my stop|here's my stop|this is my stop|next stop is mine|train's pulling in|we're landing|boarding now|they're calling my flight|the ferry is docking|my lift is here|my ride's here|my uber is here)(, bye|, gotta go|, see you|, talk later|. goodbye)
(the kettle|the washing machine|the oven|my alarm|the baby|the dog|duty|my bed|my garden|the real world|my sofa) (is calling|calls|calls me|needs me|wants me)(, bye|, see you|, so goodbye|, talk later)
(i have to|i must|gotta|need to|have to|got to|i'd better) (pick up the kids|get the kids to bed|catch the last bus|get to class|get to my shift|put the potatoes on|walk the dog|start dinner|join a call|open the shop)(, bye|, see you|. goodbye|, ttyl|, talk soon)
(my|the) (shift|break|lesson|meeting|film|match|bus|class|lunch hour) (starts|begins|is starting|leaves) (now|soon|in a minute|in five minutes)(, bye|, gotta go|, see you|, so bye for now)
(break's over|lunch is over|recess is over|the bell rang|shift starts|customers are here|a customer just came in|visitors at the door|the guests are here|the nurse is here|the plumber is here)(, bye|, gotta go|, have to go|, see you later|. goodbye)
(mum|mom|dad|the teacher|my sister|grandma) (is coming|wants the laptop|needs the computer|says screen time is over|says bedtime|says it's late|is yelling at me to come down)(, bye|, gotta go|, byeee|, see you tomorrow)
(my|the) (battery|phone|laptop) is (dying|almost empty|at two percent|nearly dead|about to die)(, bye|, see you|, gotta go|. goodbye)
(off|i'm off|and i'm off|heading off) to (the gym|the shops|class|the dentist|training|choir|the pub|the allotment|church|a meeting|dinner|pick up my kid|the airport|catch some rays|the office)(|, bye|, see you|, later|, toodle pip)
(time to|let me|i'll) (log out|sign out|shut the lid|close the lid|pull the plug|power down|hang up|disconnect|head home|pack up|pack my things|turn off the light|leave it at that|wrap up|wrap this up)(|, bye|, see you|, good night|, goodbye)
(logging out|shutting down|powering off|disconnecting|exit stage left|sudo poweroff, bye|end of transmission|connection closed, bye|sigterm, bye|context switch, bye|afk till tomorrow|over and out, little one|roger and out)(||!)
(so|and so|and with that|well, on that note|and now)(, i'll say goodbye|, i take my leave|, i bid you adieu|, i'm gone|, farewell|, i wish you goodbye|, we part)
(parting is such sweet sorrow|all good things come to an end|every story has an end|the show is over|curtain|adieu|adieu my friend|fare thee well|farewell, o little mind|godspeed|safe travels, bye|happy trails)(|, bye|!)
(laterz|l8r|l8rs|cul8r|cya l8r|cyaa|peace|deuces|i'm ghost|dippin|i'm dippin|dipping out|bouncing|gotta bounce|gotta jet|gotta skedaddle|gotta scoot|imma head out|ight imma head out|bai bai|baiii|bubye|buhbye|tata|toodle pip|pip pip|hooroo|ta-ra|tara then)(||!| mate| fam)
(gn|gnight|g'night|nini|nighty|nini bot|night all|nighty-night|nightie night|good nighty|gn8|n8|gnn|gn fam|gn gn|sweet dreamz|sleepy time|nap time, bye|beddy byes|off to beddy-byes|up the wooden hill)(||!| <3| zzz)
(the sandman|my pillow|my bed|my duvet|morpheus|sleep) (is calling|calls|wins|is waiting|awaits)(|, good night|, night night|, night)
(early start|early shift|school|work|long drive|exam) tomorrow(, good night|, so good night|, i'm off to bed|, going to bed|, night|, sleep well)
(lights out|lights off|lights out for me|pyjamas on|teeth brushed|book closed|candle out|last yawn|yawn)(, good night|, night night|, off to bed|, sleep tight|, night)
(i'm|i am) (yawning|nodding off|drifting off|seeing double|dead on my feet|dozing off)(, good night|, i'm off to bed|, so good night|, going to sleep now|, night night)
(that concludes|this concludes|here ends|so ends) (our chat|today's session|my visit|the lesson for today|our little talk)(|, bye|, goodbye|, see you)
(that wraps it up|that's a wrap|we can stop here|i've got all i need|i have everything i need|i have what i came for|nothing more from me|no further questions|nothing else for today|i won't need you any more today)(|, bye|, thanks and bye|, see you|, goodbye)
(i'll|i will|shall) (be back in the morning|be back after dinner|look in again tomorrow|drop by tomorrow|pop in again|come by again next week|write again soon|chat more tomorrow|see you around then|let you sleep|let you rest now|leave you in peace)(|, bye|, bye bye|, goodbye)
(same time tomorrow|see you same time tomorrow|see you after school|see you after work|see you after the weekend|see you in september|see you next year haha|see you on the flip side|see you when i see you|catch ya on the rebound|till the next one|till we meet again)(||!|, bye|, friend)
(bye|goodbye|cheerio|farewell|so long)(, little box|, tiny pal|, old bean|, sunshine|, love|, sweet machine|, partner|, cowboy|, comrade|, my little robot friend|, teacher|, mister robot|, everybody|, cruel world haha)
(bye|goodbye|see you)(, be good|, behave|, don't do anything silly|, don't wait up|, keep the seat warm|, sleep well in there|, mind the gap|, don't miss me too much|, stay out of trouble|, look after yourself|, hold the fort)
(sorry|forgive me)(, i must stop now|, i really must go|, something came up, bye|, i'm needed elsewhere|, emergency, bye|, can't stay, bye|, i'm late already, bye|, i have to break off here)
(i go now to bed|i am going now|i must to go|i have to go at home|now i go sleeping|i go to make the dinner|i let you now|we see us|we see us tomorrow|until the next time|see you the other day|i say goodbye|i wish to say goodbye|good by|goodbay|by by|bey bey|see you latter|good nigth)(||!)
(lovely|nice|what a nice|good) (chat|little chat|natter|talk|evening with you)(, but i must go|, but i have to run|, see you next time|. goodbye|, i'm off now|, until the next one)
(i enjoyed|i've enjoyed|we enjoyed|enjoyed) (this|our chat|talking|our time|the chat)(, bye|, see you soon|, goodbye|, but now i have to go|. until next time)
(leaving|leaving now|heading out|heading out now|stepping out|signing out|going dark|going afk for today|vanishing|poof, gone|exeunt|dismissed|class dismissed|meeting adjourned|adjourned)(|, bye|!|, see you)
(have to|i have to|must) (say goodbye|leave you|leave it there|call it quits|call it a night|break this off|love you and leave you)(| now| for today| i'm afraid|, sadly|, see you)
(until|till) (breakfast|dawn|sunrise|after lunch|the weekend|our next chat|the next time i'm bored haha|i see you again|tonight then|later on)(|, bye|, my friend|!)
(done for today|finished for today|finito|all done here|quitting time|knocking off|clocking off|clocking out|calling it a day|i call it a day)(|, bye|, see you|, going home|, see you tomorrow)
""",
)
WISHES = grouped(
    9,
    """\
(may) (your day be bright|all your dreams come true|your tokens flow|the wind be at your back|your circuits stay cool|luck be with you|all go well for you|you live long|the new year bring you joy|the road rise to meet you)
(fingers crossed|fingers crossed for you|i'm crossing my fingers for you|i'm rooting for you|i wish you only the best|i wish only good things for you|best of british|godspeed to you|more power to you)(||!)
(hope|i hope) (you get some rest|you have a great week|your weekend is nice|you enjoy the holidays|the rest of your day is nice|santa brings you more memory|you have fun|it goes well for you|all goes well)(| too|!)
(merry xmas|merry crimbo|happy crimbo|merry chrimbo|yuletide greetings|joyous yule|happy yule|blessed christmas|a blessed christmas|happy boxing day|happy st nicholas day|happy advent)(||!| y'all| bot| to all)
(happy|hny|hny!|hpny|happy happy|and a happy) (new year|2027|new year's day|new year's eve|new month|new week)(||!| bot|, mate| from all of us)
(happy|blessed) (ramadan|eid|pesach|purim|vesak|holi|navratri|onam|songkran|tet|chuseok|mid-autumn festival|nowruz|sukkot|rosh hashanah|pentecost|epiphany)(|!| to you| to all| my friend)
(happy) (king's day|canada day|australia day|bastille day|st andrew's day|burns night|labour day|memorial day|bonfire night|guy fawkes|world book day|star wars day|towel day|sysadmin day|programmers' day|first of may)(||!| to you)
(happy|a happy) (tuesday|wednesday|thursday|saturday|hump day|fri-yay|friyay|payday|sunday morning|caturday|first day of spring|summer|autumn|snow day)(|!| to you| everyone| folks)
(hbd|hb|happy bday|happy birthdayyy|happy belated birthday|happy cake day|happy name day|happy anniversary|happy release day|happy first birthday)(||!| to you| little model| bot)
(congrats|congratz|grats|gratz|congratulations|felicitations|my congratulations|well wishes|my best wishes|my warmest wishes)(||!| to you| on your new version| on your release| to the whole team| from all of us| on the launch)
(have|enjoy|wishing you) a (restful|quiet|peaceful|sunny|cosy|magical|fabulous|splendid|relaxed|blessed|productive|smooth|gentle) (day|evening|weekend|sunday|week|night shift|morning|afternoon)(||!| too)
(have a|have yourself a) (good one|great one|nice one|lovely one|good sunday|cracking day|top day|blast|ball|safe trip|good journey|safe flight|merry little christmas)(||!| mate| bot)
(enjoy) (the holidays|the silence|your coffee break|the long weekend|the party|your evening off|your stay|the ride|life|every minute|the rest of the week|the summer)(||!|, little one)
(good luck|best of luck|lots of luck|all the luck) (out there|with the next user|with everyone|in there|for the future|on your way|for tomorrow|to you too|with your studies)
(stay) (strong|cool|warm|curious|golden|classy|hydrated|frosty|dry|well, my friend|safe out there|happy|lucky|blessed)(||!|, little one|, friend)
(look after yourself|mind how you go|take good care|take good care of yourself|be safe|keep safe|keep warm|keep smiling|chin up and all the best|don't work too hard|don't overdo it|don't work too much|get some rest)(||!|, friend|, dear)
(sending|i send you) (good vibes|positive vibes|a virtual hug and good wishes|sunshine|warm wishes|good thoughts|christmas wishes|best regards|kind regards from here)(||!| your way)
(from all of us|from me to you|from my family to yours|from our house to yours)(, merry christmas|, happy new year|, all the best|, happy easter|, happy holidays)
(here's to|a toast to|i drink to) (your health|a good year|a great week|the new year|you|your success|good times)(||!|, cheers)
(cheers|prost|salud|sante|skol|slainte|bottoms up|chin chin)(, here's to you|, to your health|, to a good new year|, to the new year)
(i want wish you|i wish to you|i wish for you|i wish you from heart|i wish you too) (a good weekend|happy new year|merry christmas|good health|nice holidays|good luck|beautiful day)
(good weekend|good holidays|good sunday|nice evening|nice sunday|beautiful weekend|good week|pleasant evening|pleasant sunday|good feast|good year) (to you|to all|my friend|little robot|wish i you)
(the same to you|same to you|you too|u too|and you too|likewise, have a good one|right back at you, have a nice day|have a good one yourself|and a nice evening to you too|and to you a good weekend)(||!)
""",
)
NEXT = grouped(
    11,
    """\
(gotcha|gotchu|got ya|righty|righty ho|right you are|right on|rightio|okeydoke|okey-doke|okay dokay|okeh|okies|okayyy|kay|mkay|mmkay|oke|ok ok ok|oki dok|okidoki|aye|aye aye|aye aye captain|ten four|wilco|affirmative|ack'd)(||!|.)
(yup yup|yep yep|yessir|yes sir|yes ma'am|yas|yasss|yuh|yee|yiss|ya ya|uhuh|mhmm|you bet|you betcha|hell yeah|heck yes|hell yes|oh yes|oh yeah|but of course|by all means|for certain|surely|most certainly|most definitely|without a doubt)(||!|.)
(nuh uh|nope nope|naw|nay|nah bro|nah fam|negative|no sir|no ma'am|hell no|heck no|oh no thanks|no need|not needed|not necessary|not this time|not for me|i'll pass|pass|hard pass|i pass|no deal|by no means|certainly not|of course not|i doubt it|hardly|not likely|unlikely)(||!|.)
(hmmmm|hmm well|well hm|erm|er|um|umm|uhm|uhh|ehm|aah|ohhh|ooooh|oooh|ahhh|ahaaa|oho|huh, ok|hah ok|tja|pff|phew|whew|mmm ok|hmm, fine|hm, right)(||.|...)
(hahah|ahahaha|bahaha|mwahaha|muahaha|teehee|tee hee|hihihi|kek|lulz|lel|lolz|lololol|lmfao|roflmao|i'm crying lol|dying lol|snort|*giggles*|*laughs*|giggle|chuckle|*chuckles*|*snorts*|lol fair|haha okay|heh, ok|hehe yes)(||!|.)
(cool beans|cool story|coolio|kewl|noice|noyce|neato|groovy|radical|gnarly|swell|dandy|peachy|grand|fab|fabulous|smashing|stellar|spiffy|ace|brill|tops|bueno|capital|very well then|so be it|it is well|all well)(||!|.)
(that figures|figures|fair dos|fair play|fair point|good call|point taken|duly noted|noted with thanks|makes sense to me|stands to reason|logical|sounds logical|sounds about right|about right|seems right|seems legit|legit|checks out|as it should be|just as i thought|i figured|i had a feeling)(||.|!)
(that's|that is) (how it goes|how it is|life|alright then|good then|a start|something|better than nothing|settled then|good news for you|one way to see it|a yes|a no|a maybe|quite enough|plenty|what i thought|logical)(||.)
(oh|ah|aha|huh|hm)(, never knew that|, who knew|, well now|, is that so|, so that's it|, that's how|, alright then|, fair|, clever|, neat|, i had no idea|, that explains it|, now you mention it|, you may be right)
(it's|it is|that's) (nothing|all fine|no bother|no trouble|no trouble at all|no big deal|not a problem|alright, don't worry|forgotten|all good, don't worry|water under the bridge|ok, it happens|okay, everyone makes mistakes|quite all right)(||.|, really)
(you're most welcome|you're very welcome|yw|anytime|any time, friend|glad to help|happy to help|my pleasure, little one|no prob|no probs|no biggie|nae bother|no wuckas|don't sweat it|think nothing of it|not at all, you're welcome|de nada)(||!|.)
(don't|no need to) (fret|be sad|worry, little one|be so hard on yourself|feel bad|say sorry|apologise, it's fine|be shy)(||.|!)
(it|that) (happens|happens to the best of us|is no problem for me|is fine for me|suits me|works|will do|would be nice|would be great|could be|may be|might be|must be it|is possible|is what it is)(||.)
(i'd|i would) (say so|say yes|say no|like that|love that|hope so|think so|guess so|rather not say|prefer not to)(||.|!)
(i) (reckon so|believe so|suppose so|expect so|fear not|hope not|guess not|think not|doubt that|bet you are|know, right|know what you mean|have no preference|couldn't care less|can live with that|will think about it|shall see)(||.)
(time will tell|we'll see|we shall see|let's hope so|let's hope not|hopefully|god willing|knock on wood|touch wood|with a bit of luck|more or less|kind of|kinda|sort of|sorta|in a way|yes and no|a bit|a little|almost|not quite|now and then|sometimes|once in a while)(||.)
(it's all the same to me|all the same|either way|either one|any|anything|whichever|whichever you like|you decide|your call|up to u|doesn't bother me|i'm easy|i don't have a preference|i'm neutral|no opinion)(||.)
(on we go|onwards|onward|carry on|proceed|let's go on|let's continue|let's proceed|let us go on|right, next thing|next topic|new topic|change of subject|moving swiftly on|and now for something else|that's that|that's done|check|tick|tick that off)(||!|.)
(same|samesies|same tbh|mood|big mood|facts|fax|no cap|true dat|true true|real|so real|fr|fr fr|frfr|ong|bet|bet bet|word|say less|valid|ikr|tru|preach|amen|amen to that|hear hear, ok|ditto|likewise, ok|+1)(||!|.)
(yes, indeed|yes, quite|quite|quite so, quite so|rather so|just so|precisely|precisely so|as you please|as you say, sir|if you insist|if you must|if it must be|oh very well|oh alright|oh all right then|oh go on then|go on then|be my guest|after you)(||.|!)
(ok computer|ok robot|okay boss|okay bot|ok little one|yes robot|yes dear|yes boss|no dear|no bot|fine, robot|alright buddy|sure buddy|okay mate|yes captain|aye captain)(||!|.)
(tsk|tsk tsk|tut tut|hmpf|hmph|pah|bah|bah humbug|shrug|*shrugs*|*nods*|nods|*thumbs up*|thumbs up emoji|eyeroll|*rolls eyes*|:d|:p|xd|^^|:/)
""",
)
JOKE = grouped(
    6,
    """\
(got|have you got|do you have) (another|a better|a cleaner|a fresh|a decent) (joke|one-liner|pun|gag)(| for me| in you| up your sleeve|)?
(do you|d'you|u) (do|know|tell) (jokes|stand-up|comedy|one-liners|dad jokes|any gags|a funny one|any christmas cracker jokes)?
(joke|a joke|one joke|joke me|jokes pls|joke pls|funny pls|gimme joke|joke of the day|dad joke|more jokes|moar jokes|fun please|another gag|joke, now|and now a joke|quick joke)(||!| for the road| before bed| to start the day|)
(crack me up|tickle me|tickle my funny bone|put a smile on my face|cheer us all up|brighten my day|give us a laugh|make me giggle|make the kids laugh|make my nan laugh|lighten the mood)(||!| please| with a joke|)
(my|our) (coffee|shift|meeting|train ride|lesson) is (so dull|too serious|long|endless). (tell me a joke|got a joke|a joke please|make me laugh|say something funny)
(i've|we've) (had a long day|worked hard|been serious all day|earned a laugh)(, tell us a joke|. a joke, please|, make me laugh|. know a joke|, got any jokes)?
(i|we) (need|could do with|are in the mood for|would pay for|fancy|am up for|feel like) (a good laugh|a giggle|a chuckle|a bit of humour|a joke now|something funny|a silly joke)
(lol, |haha, |good one, |that was bad, |ok, )(another one of those jokes|tell a better joke|one more joke|got more jokes|now a really good joke|more jokes please)(|?)
(would you|could you|might you|can you) (share a joke|favour us with a jest|tell us something amusing|make a jest|be so kind and tell a joke|crack one joke|say one funny thing)(| please|)?
(tell to me|say me|make me|i want to hear|i like to hear|please to tell) (one joke|a joke|a funny|some joke|a jest|joke of robot)(| please|)
(joke|tell a joke|tell me one|a pun) about (ai|robots|tokens|tiny models|chickens|anything|whatever you like)(| please| haha|)
(my daughter|my son|my class|everyone here|my nephew|the whole table) (wants|would like|is waiting for|asks for) a joke(| from you| please|)
(let's see|i wonder) if you (can be funny|are funny|have any humour|can tell a joke|can make me laugh|know a joke)
(have you heard|do you know) a good (joke|one) (lately|today|recently|for children|for a party)?
(jest, machine|make with the jokes|hit me, one joke|bring on the jokes|let's have some fun, tell a joke|be a comedian|do some comedy|do your stand-up)(| please|)
""",
)
CAN_DO = introduced.CAN_DO + grouped(
    12,
    """\
(so|ok|alright|now), (what's your thing|what's your superpower|what's your speciality|what do you bring to the table|what can you do, tiny one|what do you do around here)?
(what|which) (tasks|chores|jobs|kinds of work|little jobs) (do you take on|can i hand you|can i give you|are you fit for|can you take off my hands|do you handle|suit you best)?
(what's|what is) (on offer these days|on offer here|the range of your skills|in your toolbox|in your bag of tricks|in your repertoire|your repertoire|in your skill set|your scope|your area of expertise|your field|your forte|your strong suit|your best trick|your party trick)?
(what|which) (sort of stuff|things|stuff) (are you into helping with|do you do for people|can one ask here|may one ask you|works with you|do you get right|can a beginner ask you|can my kids do with you)?
(got|have you got|do you have|any) (skills|tricks|talents|hidden talents|superpowers|special powers|tricks up your sleeve|party tricks|useful skills|features worth knowing)?
(what|how much) (can you handle|can you manage|can i expect of you|do you manage|is within your power|may i expect|can one expect of a tiny model)?
(tell|show|teach|brief) me (what you're about|your tricks|your best trick|what you've got|the ropes of you|your skill set|how i can make use of you|what to do with you|all the things you do|what i may ask)(| please|, little one|)
(give me|i'd like|i want) (a tour|the tour|a demo|a demonstration|a sample of your skills|a rundown of what you do|the short version of what you do|your cv|your job description|your feature list)(| please|)
(i just installed you|i'm new here|first time here|my son set this up|ok i've opened it)(. now what|, what can you do|. what do i do with you|, so how can you help me|, what can i ask|. what are you good for)?
(i have|i've got|there's) (ten minutes|time|a free hour|a coffee in my hand) (and|so)( tell me| show me|) what you can do
(sell yourself|pitch yourself|impress me, what can you do|make your case, what can you do|convince me, what are you good at|explain your use|state your purpose|state your function|declare your abilities)(||!)
(i don't know|not sure|no idea|i've no clue|i have no idea) (what you can do|what to use you for|what you're for|what you are good at|what i can ask you|what one asks a model)
(is there|do you know) (anything|something|one thing) (you're good at|you do well|you can help with|useful you can do|that you can do for me|you could do for an old man)?
(could|can|would|might|will) you (lend me a hand|give me some help|help a girl out|help a guy out|help a bro out|be my helper|be my assistant|help an old lady|assist a beginner|be of any assistance|help us out here|support me a little)(| please|)?
(helppp|halp|help pls|pls help|plz help|help meee|help me out pls|help needed|i need a hand here|i need an assistant|assistance please|a little help here|some help please|i require assistance|need help|need ur help|need some assistance)(||!)
(what|wat|wut) (can|could|do) (u|ya|this bot|this lil model|this thing) (do|do 4 me|do for a guy like me|even do|help w|help me w|offer)(| tho| anyway|)?
(u|you) (can|could) (do|help with) what (things|stuff|exactly|all)?
(and|so) what (all |else |)(do you have in store|have you got for me|is there to do here|might you do for me|could we try|can a robot like you do|do you do besides chatting|do you do besides stories)?
(explain to me|explain me|say me|tell to me) (what you can|what you make|what you do|your functions|your possibilities|for what you are good|in what you can help)(| please|)
(for what|to what) (are you|is this model|is starter) (good|useful|there)?
(which|what) are (your possibilities|your competences|the things you make|the functions that you have|the things that you are able|your duties|your services|your offers)?
(wherein|in what way|in which ways|how|in what) (lies your talent|may you be of service|may you serve me|could you serve me|can you make my life easier|are you useful|can you make yourself useful|do you help people)?
(do you|can you|will you) (do anything|do something|do other things|do more) (besides|other than|apart from) (chat|talk|saying sorry|telling stories|this)?
(man starter|starter --help|list capabilities|print your features|show capabilities|show features|describe your api, what can you do|what endpoints do you have haha, what can you do)
(hm|wow|ok|nice|cute|interesting)(, and what else can you do|. what other tricks do you know|. so what else are you good at|, what more can you do|, can you do anything else)?
(are you|would you be) (handy for something|good for anything in particular|any use at all|of some use to me|able to help a beginner|there to help me|willing to help me|in the mood to help)?
(robot|computer|little robot|mister model), (what are you for|what can you all do|can you do tricks|what do you do all day for people|can you help me|help me please)
""",
)
BAD_NEWS = grouped(
    17,
    """\
(the|my) (train|bus|tram|flight|ferry) (was cancelled|got cancelled|was late again|left without me|broke down|is stuck|is delayed, i'll be late|was so full i couldn't get on)(|, typical|, ugh| and now i'm stuck here| and it's cold|)
(missed|just missed|i've missed|i nearly made it but missed) (my connection|the last bus|the ferry|my stop|the train by a second)(|, ugh|, now i'm stranded| and i have to walk|)
(stuck|i'm stuck|been stuck|we're stuck) (at the airport|in an elevator|in a traffic jam|at a red light forever|on a platform in the cold|at the office till late|in the rain without an umbrella)(|, ugh|)
(the|my) (boss|manager|supervisor) (moved my deadline|took credit for my work|cancelled my leave|gave my project to somebody else|made me work the weekend|hates my report|shouted at the whole team|turned down my raise)(| again|, i'm fuming|)
(they|my company|the firm) (cut|just cut|cancelled|suddenly cut) (our bonus|my hours|jobs|half the team|our christmas party|all raises)(|, i'm worried| and i may be next|)
(prod is down|the server is on fire|the migration failed|the disk is full|my backup was empty|the cluster died|merge conflict from hell|the pipeline is red again|i pushed to the wrong branch|i got paged at three|everything is down)(|, ugh| and it's my fault| and i'm on call|)
(night shift again|double shift again|twelve hours on my feet|third night shift in a row|just came off a horrible shift|we lost a patient today|we're short of staff again|no break all day|my feet are killing me)(|, i'm done|, so tired|)
(i|we) (flunked|bombed|messed up|screwed up|blew) (the test|my presentation|the audition|my interview|the maths paper|my speech|the recital)(|, so embarrassing|, i feel awful| and everyone saw it|)
(my teacher|our teacher) (gave me detention|took my phone|was so unfair|told me off|called my parents)(| today|, not fair|)
(nobody|no one) (picked me|sat with me at lunch|invited me|laughed at my joke at school|wants to be in my group|remembered me)(| today|, i feel so small|)
(slugs|snails|the deer|greenfly|the neighbour's cat|moles|the frost|the hail) (ate all my lettuce|got my roses|ruined my beans|killed my seedlings|wrecked the flower bed|dug up my tulips)(| again|, all that work for nothing|)
(my|the|all my) (tomatoes|orchids|cucumbers|basil|hedge|lawn|sunflowers) (died|got blight|withered|rotted|dried out|is dying|broke in the storm)(|, i'm so sad about it|, sigh|)
(the neighbours|my neighbour|the people upstairs|the guy next door) (had a party till four|played the drums all night|drilled all morning|complained about us again|put bins in front of my door|won't stop shouting)(|, i'm exhausted| and i got no sleep|)
(my|the) (boiler|heating|washing machine|dishwasher|fridge|oven|roof|toilet|shower|tap) (gave up|broke down|is leaking|died on me|flooded the kitchen|has packed up|is broken again)(|, what a mess|, just my luck| and it's freezing|)
(my|the) (back|hip|neck|shoulder|ear|wrist|big toe|belly|migraine) (is killing me|is playing up|aches|aches so much|is so sore|is terrible today|kept me awake)(| again|, ouch|)
(i've got|i caught|got|i have|came down with) (a stomach bug|a nasty cough|hay fever again|food poisoning|a migraine|an ear infection|a runny nose|the sniffles|chickenpox|a black eye|a bad sunburn)(|, i feel rotten|, poor me| again|)
(i can't stop|i keep) (coughing|sneezing|worrying|crying|shivering|throwing up)(|, it's horrible| today|)
(i'm|i am) (running on empty|at my wits' end|fed up with everything|worn to a thread|shattered|drained|wiped out|running a fever|bruised all over|on crutches now|gutted|crushed|in tears|a wreck|done with today|totally overwhelmed)(||!| today)
(we|our team|my team|our club|the lads) (got hammered|got thrashed|went out in the first round|got relegated|lost in extra time|lost on penalties|conceded in the last minute|lost the derby)(|, gutted|, i could cry| again|)
(i|our striker|our keeper|my best runner) (pulled a muscle|got sent off|missed the penalty|twisted an ankle|came last|was benched|got injured)(| today|, such a pity|)
(someone|somebody|some idiot) (scratched my car|keyed my car|took my parking spot|nicked my bike|ate my lunch|hacked my account|cut me off and i crashed|broke my window)(| today|, i'm so angry|)
(my|our) (rent went up again|landlord is throwing us out|loan was refused|card got declined|savings are gone|bills are piling up|insurance won't pay|holiday fell through|wedding is off|party was a flop)(|, i'm desperate|)
(dropped|i dropped|i just dropped) (my phone in the bath|the cake|the eggs on the floor|my sandwich, butter side down|a whole tray of glasses|my ice cream)(|, nooo|, sigh|)
(the cake is burnt|dinner is ruined|the souffle fell flat|the milk was off|i burned the toast and set off the alarm|no coffee left in the house|the wifi is down and i have a deadline|my zip broke in the meeting|i locked myself out)(|, great|)
(the|our) (funeral is tomorrow|funeral was today|old dog isn't eating|cat had to be put to sleep|baby was up all night|little one has a fever|twins are both sick)(|, i'm so sad|, it's hard|)
(it would have been|it's the first christmas without|i keep thinking of|i still miss|a year without) (my mum|my late husband|my old dog|my dad|my grandma)(|, it hurts|, i'm so sad|)
(my heart is heavy|a grey veil lies over my day|the house is so empty now|grief came to visit|the nights are long and i am alone|i ache with longing|i weep|my soul is tired|all the colour has gone out of my day)(||...)
(he|she|my ex|my crush) (ghosted me|left me on read|blocked me|is seeing somebody else|stood me up|said we should stay friends|doesn't love me any more)(|, i'm crushed|, it hurts|)
(i got ghosted|i got grounded|i got ratioed|i got scammed|i got a fine|i got soaked|i got stung by a wasp|i got lost|i got locked out|i got laid off|i got the sack|i got the boot|i got dumped by text)(|, ugh| today|)
(big sad|sadge|oof|rip me|ded|so done|im so done|im done for|i cant even|not ok rn|feeling low ngl|life's a mess ngl|this day can do one|can today be over|monday hit hard|i hate everything today|welp, that went badly)(||...)
(my mom shouted at me|my balloon popped|my brother broke my toy|my tooth hurts so bad|i have to go to the dentist and i'm scared|my ice cream fell down|there's a monster under my bed and i'm scared|i got an owie|i fell and it bleeds)(||!)
(i have pain in the head|i have much stress|i feel me not good|i am ill since yesterday|i have bad luck today|my day goes bad|i have lost my work|i'm with fever|i have a lot of sorrow|i am with much sadness|today i've a bad humour|i have fear of tomorrow)(||!)
""",
)
GOOD_NEWS = grouped(
    18,
    """\
(the|my) (train|bus|flight|tram) (was on time|is on time for once|arrived early|was empty for once|came at once|wasn't late|waited for me)(|, a miracle|, can you believe it| and i got a window seat|)
(i|we) (caught|just caught|made|just made) (the train|my connection|the last ferry|the bus)(| in time| by a second|, lucky me|, phew|)
(my|the) (boss|manager|client|customer) (loved my report|loved the demo|gave me a day off|said well done|liked my idea|brought us cake|approved my leave|signed the contract|wants me to lead the team)(|, i'm so proud|!| today|)
(the meeting|my meeting|the call|my presentation|the demo|my talk|the audition) (went great|was a success|got cancelled, hooray|was over early|went down a storm|went better than i feared|went like a dream)(||!|, phew)
(zero bugs today|no alerts all night|the migration went through|the deploy was smooth|my patch got in|the test suite is green|uptime record|i closed my last ticket|inbox zero|my script runs at last|the backup restored fine)(||!|, woohoo|, i'm so relieved)
(quiet night on the ward|my patient is going home|my patient smiled at me|everyone on my ward is stable|last night shift done|no emergencies tonight|i finally got a break|a patient brought us chocolates)(||!|, nice|)
(my|our) (teacher praised me|class won the quiz|school trip was great|homework is all done|marks are good|drawing is on the wall|class got a hamster|report card is great|project got the top mark)(||!|, yay)
(no homework today|no school tomorrow because of snow|we had a substitute and played games|i was picked first|i got the lead in the play|i got a sticker|i got a star|i made the team|i aced it|i aced the test)(||!|, yay|, so happy)
(my|our|the) (tomatoes|roses|tulips|strawberries|sunflowers|peas|cherries|pumpkins) (are ripe|are out|are coming up|have sprouted|are blooming|are huge this year|taste like heaven|survived the frost|are doing so well)(||!|, what a joy)
(the first|our first|my first) (snowdrop|strawberry|crocus|swallow|ripe tomato|cuckoo|hedgehog|butterfly) (of the year|is here|is out|came today|visited the garden)(||!)
(a|there's a) (robin|hedgehog|family of ducks|fox|blackbird|squirrel) (nesting in the hedge|in my garden|on the balcony|at the window|singing outside)(||!|, so lovely|, i'm so happy)
(the neighbours|my neighbour|the lady next door|the new people upstairs) (brought us soup|baked us a cake|invited us over|are so nice|fixed my fence|watered my plants|helped me carry the sofa|apologised)(||!|, how kind)
(the|my) (heating|washing machine|car|roof|wifi|dishwasher|old radio|sewing machine) (is fixed|is working again|passed inspection|is running again|came back to life|is repaired at last)(||!|, hurray)
(the|my) (scan was clear|results are good|cast is off|stitches are out|fever is gone|cough is gone|back is fine again|blood test was fine|operation went well|dentist found nothing|new knee works a treat|doctor is pleased with me)(||!|, phew|, what a relief)
(i|i finally|today i|i actually) (slept eight hours|walked without the stick|got out of bed and ran|went to the gym|cooked something decent|cleared out the attic|did my taxes|cleaned the whole flat|caught up on sleep|stood up for myself)(||!|, feels good)
(we|our team|my team|our club|the lads|the girls) (won the derby|won on penalties|went up|are in the final|scored in the last minute|won the cup|beat the champions|made the playoffs|are top of the league|kept a clean sheet)(||!|, get in|, what a match)
(i|my son|my daughter|our keeper|my grandson) (scored the winner|scored twice|saved a penalty|set a new record|got a medal|swam a length|got a black belt|won the tournament|came second|hit a home run)(||!| today|, so proud)
(my|our) (baby|little one|toddler|grandson|granddaughter) (slept through the night|said mama|smiled at me|took a step|lost a tooth|ate all the broccoli|is crawling|learned to tie shoes|drew me a picture)(||!| today)
(my|our) (offer was accepted|mortgage came through|visa came|parcel is here|book got a good review|song is on the radio|film got a prize|shop is open|new sofa is here|photo won|tickets arrived|kitchen is finished)(||!|, finally)
(got|just got|i just got|we got) (concert tickets|front row seats|a tax refund|a seat on the train|a handwritten card|flowers for no reason|a hug from my teenager|a day off|the keys to the flat|a call from my old friend|free cake)(||!|, lucky me)
(my|our) (son|daughter|brother|best friend|cousin|sister) (is coming home|is home for the holidays|rang me at last|called today|is out of hospital|got the all-clear|said sorry|made up with me|proposed|is back from sea)(||!|, i'm so glad)
(bread|dinner|the cake|my soup|the roast|my first pie|the jam) (came out perfect|turned out lovely|was a hit|smells amazing|rose like a dream|tastes like my grandma's)(||!|, i'm proud)
(the sun came out|not a cloud in the sky|blue skies here|it stopped raining|there's a rainbow outside|the snow is so pretty|it smells of spring|the birds are singing|it's light outside again|the moon is huge tonight|the sea is calm today)(||!|, lovely)
(feet up|tea in hand|sat in the sun|wrapped in a blanket|cat on my lap|coffee on the balcony|hot bath and candles|rain on the window and a good book|fire's lit|pizza in the oven)(, bliss|, life is good|, i'm happy|, what a lovely evening|, heaven)
(i|today i|i just) (laughed till i cried|danced in the kitchen|sang in the shower|met the nicest people|helped a stranger|saw a kingfisher|saw dolphins|held a baby|petted ten dogs|swam in the sea|watched the sunrise|had the best coffee)(||!| today)
(lets gooo|lets goooo|w|huge w|massive w|ez win|poggers|pog|winning|i'm winning at life|life's good ngl|feeling myself today|so hyped|hyped|stoked|i'm stoked|buzzing|i'm buzzing|chuffed|i'm chuffed|chuffed to bits|over the moon rn)(||!|!!)
(omg|omggg|guess what|wait for it|drumroll|breaking news|you'll love this|hold on to your hat)(, i got in|, they picked me|, it's a girl|, it's a boy|, it's twins|, we got the keys|, he texted back|, i'm going to be a grandma|, i got tickets|, we're top of the league)(||!|!!)
(i'm|i am|we're) (on the mend|all better|back on my feet|fit as a fiddle|right as rain|rested at last|off work till monday|free at last|debt free|cancer free|finally unpacked|settled in|all packed for the trip|off to the seaside tomorrow)(||!|, yay)
(pay day|payday|bonus day|early finish|half day today|bank holiday tomorrow|long weekend ahead|day off tomorrow|snow day|pizza day at school|last day before the holidays|no alarm tomorrow|the kids are asleep at last|peace and quiet at last)(||!|, yay|, bliss)
(i am very content|i have good luck today|i have passed my examination|i've made my driving licence|my work goes good|the life is beautiful|today makes good weather|i became a good note in school|i have win|we have win the match|i'm full with joy|my heart is happy)(||!)
(i jumped over the big puddle|i can tie my shoes now|i can whistle now|i got the blue balloon|we had cake at school|the tooth fairy came|i can count really far now|my drawing won|i went on the big slide|i petted a pony)(||!|!!)
""",
)
BORED = grouped(
    8,
    """\
(distract|divert|occupy|engage) me(| please| for five minutes| while i wait| until my train comes| till lunch|, i'm bored|, machine)
(waiting|i'm waiting|stuck|sitting) (for the bus|at the dentist|in a queue|at the airport|on hold with the bank)(, talk to me|. so bored|, entertain me|. what shall we do|, give me something to do|, let's play)(||?)
(so|very|dead|mega|super|hella|beyond|slightly|utterly) bored(| rn| lol| here| today| help|, do something|, pls entertain me)
(bored bored bored bored|bord|im bord|boooored|bored af|bored outta my mind|bored stiff|bored silly|i'm dying here, so bored|boredom strikes|boredom level 100|yawn, i'm bored|twiddling my thumbs|staring at the ceiling|counting the minutes)(||!)
(the|my) (day|shift|evening|sunday|lesson|train ride|afternoon) (drags|is dragging on|won't end|goes on forever|is as dull as dishwater|is dead boring|is so slow|has no end)(|, entertain me|, i'm bored|)
(is there|isn't there) (anything fun|something fun|anything|something) (to do|to try|to play) (here|with you|around here|in here)?
(got|have you|any|do you have) (a suggestion|a fun idea|something fun|a game|games|entertainment|ideas for a rainy day|topics to chat about)(| for me| for us|)?
(fancy|up for|how about|feel like|care for) (a game|a quick game|a round of something|a bit of fun|a game of cards|some fun|a little game)(| with me| together|)?
(let's|lets|can we|shall we) (do something crazy|kill some time|kill time|have a laugh together|do something silly|play a little|muck about|pass the time|have some fun|goof around)(| please|)(||?)
(choose|pick|start|find|you pick|you choose|think of) (something for us to do|a subject|something to talk about|a theme|the topic|what we talk about|a game)(| please| today|)
(dazzle|astonish|amaze|wow|astound|surprise) me(||!| with something| then|, little one|, machine)
(say|write|type|tell me) (whatever you want|whatever you like|anything at all|anything you like|something random|something nice|something clever|the first thing you think of|something unexpected)(| please|)
(ask me|you ask|now you ask|why don't you ask me) (something for a change|a question for a change|something now|anything you want|whatever you want|the next question|some questions)(| please|)
(i don't know|no clue|i have no idea|can't think of) (what to do with my evening|what to type now|what to talk about with a robot|anything to say|anything to ask|what comes to mind|how to pass the time)
(mommy is working|my friends are away|it rains|no one is online|the telly is broken|the playground is closed)(, so|,) (i'm bored|i have nothing to do|can you play with me|play with me|what can we play)(||?)
(i have boredom|i am boring today, do something|i bore myself|i'm boring me|to me is boring|what we make now|what make we now|make something funny with me|we play something|play you with me|speak me about something)(||?)
""",
)
COMPLAINTS = grouped(
    14,
    """\
(that|this|it) (ain't|isn't|is hardly|is far from|is nowhere near) (it|right|the answer|an answer|what i had in mind|good enough|remotely true|what i was after|true, you know)(|, try again|, sorry|)
(you've|you have) (lost me|lost the plot|got the wrong end of the stick|missed the point|no idea, have you|clearly no clue|misread me|mixed things up|dodged my question|gone mad|let me down again|disappointed me|got it backwards)(||!)
(you|u) (missed|are missing|dodged|ignored|skipped|misread) (the point|my question|half my question|what i wrote|what i said|the main thing)(||!| again)
(not|no, not|nope, not) (that|even close|what i asked for|at all what i meant|it|remotely|helpful at all|the right one|my question)(||!|, read again|, try again)
(garbage in, garbage out|segfault for brains|go home, you're drunk|are you on drugs|did you hit your head|who broke you|did someone spill coffee in you|hallucinating again|did you just make that up|you made that up|source: trust me|citation needed)(||!|?)
(facepalm|*facepalm*|smh|smh my head|bruh|bruhhh|bro what|cringe|yikes|cap|that's cap|thats cap|big yikes|mid|trash answer|ratio|skill issue|clown|clown bot|npc|cope|ur trippin|u trippin|u high|u dumb|u wot|wot)(||!|?)
(rubbish|garbage|tosh|hogwash|balderdash|poppycock|codswallop|baloney|drivel|gibberish|gobbledygook|piffle|humbug|twaddle|claptrap|hot air|word salad)(||!| again|, all of it)
(what|such|that's) (drivel|utter rubbish|a load of rubbish|a load of nonsense|gibberish|a silly answer|a useless reply|complete tosh|a cop-out|a letdown|an odd answer|poor service|twaddle)(||!)
(you|u) (are|r) (as useful as a chocolate teapot|as thick as a brick|one sandwich short of a picnic|a broken record|a parrot|a dimwit|a dunce|a nitwit|a numpty|a muppet|a donkey|a blockhead|a pain|a nuisance|a fraud|a phony|a disgrace|not all there|past saving)(||!)
(my (hamster|abacus|fridge|gran|goldfish|dishwasher|doorbell) (is|would be)|a (potato|brick|coin flip|magic 8 ball|parrot) (is|would be)) (smarter|more helpful|better at this|brighter|better company)(| than you|)
(so|well), (that|this) was (pointless|useless|no use|a waste|disappointing|a let-down|rubbish|unhelpful)(||!)
(can't you|can you not|could you not|why can't you|why won't you) (just answer|listen for once|understand plain english|do better|give a proper answer|get anything right|be serious|get it into your head|follow)?
(is that|was that|that's|and that is) (supposed to be|meant to be) (funny|an answer|helpful|a joke|clever|english)?
what(, that's your answer| does that have to do with it| has that got to do with anything| kind of answer is that| sort of reply is that| was that supposed to mean| do you want to tell me| are you on about| on earth| is that supposed to mean)?
(come again|say again|run that by me again|come again, robot|say that slowly)(|, please|, what)?
(you lost me|i'm not with you|that went over my head|that's chinese to me|it's all greek to me|i don't follow you|you speak in riddles|clear as mud|can't make head or tail of that|that's confusing|too confusing|very confusing|i am puzzled|i'm baffled)(||?|!)
(sorry|pardon|excuse me)(, i don't follow|, you lost me|, come again|, i didn't get that|, what was that|, say what|, what do you mean by that|, but that's wrong|, but that's not right|, that's not what i asked)(||?)
(how|why) (so|is that|would that be|do you figure|do you say so|do you think that|come you say that|should i believe that)?
(you|u) (sure|certain|positive|serious|for real|kidding|joking|kidding me)(||?|??| about that?)
(i doubt that's right|i doubt it's correct|that can't be right|that can't be true|that cannot be|this can't be|i find that hard to believe|that sounds wrong|sounds wrong to me|looks wrong|hm, wrong i think|i smell a rat|fishy|that's fishy|i'm not convinced|unconvincing)(||!|.)
(hush now|zip it|button it|pipe down|put a sock in it|enough|enough already|cut it out|knock it off|spare me|buzz off|get stuffed|scram|shoo|beat it|talk to the hand|oh shut it|can it)(||!)
(you talk wrong|you understand nothing|you not understand|you no understand me|i have said other thing|this is not what i have asked|is wrong|is not correct|you say false|you have made a fault|this answer is not good|you make error|i don't understand nothing|i not understand|what you want to say with that)(||!|?)
(you're a silly billy|you're a meanie|meanie|you smell|stinky robot|you're not nice|you are not my friend any more|dumb dumb|dummy robot|you big dummy|bad computer|stupid head|you don't know anything, haha|i know more than you)(||!)
(you repeat yourself like an old man|you said that three times|you've said that already|stop going in circles|we're going in circles|same answer again|the same again|always the same answer|you sound like a broken record|you're looping)(||!)
(with respect|with all due respect|i'm afraid|i fear|forgive me, but)(, that is quite wrong|, you're mistaken|, you are in error|, that was of little help|, you did not answer my question|, you misunderstood)
""",
)
APOLOGIES = grouped(
    5,
    """\
(soz|soz mate|sry|srry|srsly sorry|sowwy|sorryyy|mb|my b|mb mb|ooops|oopsie|oopsy daisy|whoopsie|oopsies|woops|d'oh, sorry|welp, my bad|derp, sorry|eek, sorry|silly me|silly old me|stupid me, sorry|my goof|mea culpa)(||!| haha)
(the cat|my toddler|my elbow|my son|the baby|my sleeve|autocorrect) (typed that|wrote that|sent that|hit enter|walked over the keys|did that)(|, sorry|. sorry|, my apologies)
(fat fingers|butter fingers|clumsy fingers|cold fingers|tiny phone keys|autocorrect|new keyboard|no glasses on|wrong keyboard|caps lock)(, sorry|. sorry about that|, my bad|, forgive me)
(ignore|disregard|please ignore|pay no attention to) (that|my last message|that last one|what i just wrote|the last line)(, sorry|, wrong window|, my mistake|, i mistyped)
(that was meant|that one was|this was) for (my wife|a colleague|somebody else|another chat|my sister|the other window)(, sorry|, my bad|. sorry)
(i was|i have been|i've been) (unkind|unfair to you|grumpy|cranky|short with you|harsh|a bit rude|impatient|snappy|a jerk|out of line|too hard on you)(|, sorry|, i'm sorry|. forgive me)
(i didn't mean to|i never meant to|i did not want to|it was wrong to) (be so rude|say that|be so mean|be angry with you|be that harsh|be unfair)(|, sorry|, i'm sorry|)
(please|i beg you,|kindly|do) (pardon me|forgive my manners|excuse my spelling|forgive my english|excuse my clumsy fingers|forgive an old man|accept my apologies|accept my apology|excuse the late reply)(||.)
(sorry|so sorry|apologies|my apologies) for (the silence|vanishing|dozing off|the long wait|leaving you hanging|keeping you waiting|the caps|shouting|the mess|swearing|calling you stupid|the mix-up|interrupting|the misunderstanding|my tone)(||!)
(i|we) (owe you an apology|want to apologise|want to say sorry|would like to apologise|beg your pardon|feel bad about that|regret that|came to say sorry|came back to say sorry)(||.)
(no hard feelings|no offence|no offence meant|no harm meant|i meant no harm|meant no offence|peace, sorry|friends again, sorry|can you forgive me|do you forgive me|will you forgive me|you're not mad, i hope. sorry)(||?)
(it's a joke|kidding|jks|jkjk|jk jk|j/k|just messing|just messing with you|just teasing|i'm teasing|only teasing|i was pulling your leg|pulling your leg|i was having you on|only fooling|trolling, sorry|it was sarcasm, sorry)(||!| haha| lol)
(sorry i|i'm sorry i|sorry that i) (fell asleep|had to run off|kept you waiting|doubted you|shouted|laughed at you|called you that|was away so long|wrote nonsense|got angry|didn't answer|hit the wrong key)(||!)
(excuse|sorry for|pardon) (my|the) (bad english|broken english|poor spelling|mistakes in writing|language|slow typing|typos, i'm on my phone|many typos)(||.)
(i make excuse|i excuse me|i ask sorry|i ask pardon|scusi, sorry|i am sorry for the faults|it does me sorry|i did not want it|i have not wanted this, sorry|it was not with intention|mommy says i have to say sorry|i'm sorry robot|sowwy robot)(||!)
""",
)
WAIT = grouped(
    5,
    """\
(bear with me|bare with me|stand by|standby|stay tuned|hold the line|hold your horses|hold that thought|keep the line open|time out|timeout|intermission|short break|coffee break|tea break|smoke break|bio break|loo break|toilet break)(||!|, please|, back soon)
(brb|bbiab|bbs|bbl in a bit|afk 2 min|afk a sec|biab|gimme a sec|gimme a min|1 sec|1 min|1 moment|sec|secs|a sec|2 secs|two secs|half a mo|half a sec|hang on a tick|just a tick|just a jiffy|back in a jiffy|back in a tick|w8|w8 a sec|wait up)(||!| pls)
(the|my) (doorbell rang|phone's ringing|kettle is boiling|toast is burning|baby is crying|dog is barking|boss is here|parcel is here|timer went off|soup is boiling over|daughter is calling)(, one moment|, wait|, brb|, back in a minute|, hold on|, hang on|, just a second)
(let me|just let me|wait, let me|first let me) (find my glasses|get my glasses|grab a pen|fetch some paper|put my reading glasses on|find a chair|get comfy|close the window|turn the radio down|save my work|ask my wife|look in my notes|count on my fingers|sort my thoughts)
(i'm|i am) (looking for my glasses|getting a pen|still typing|still reading|not ready yet|not done yet|not finished typing|on the phone, wait|just thinking, one moment|checking something|going to fetch my coffee|grabbing a snack, brb)(||, please wait)
(don't|please don't) (rush me|go anywhere|leave yet|move|answer yet|run away|hurry me|fall asleep, i'll be back|hang up)(||!|, back in a sec)
(back|i'll be back|be back|returning) (in two ticks|in ten minutes|in a sec|in no time|right away|before you know it|after a quick tea|after this call|in a flash|in a moment)(||, wait for me|, don't go)
(can you|could you|will you|would you) (wait|hold on|hang on|wait for me|hold the line|hold on there|be patient|stay there)(| please| a bit| for me|)?
(i|we) (need|could use|could do with|fancy|want) (a cuppa|a brew|a biscuit|an espresso|another coffee|a bite to eat|a glass of water|a smoothie|a bowl of soup|a strong tea|more coffee|a quick bite)(||!| first| now)
(coffee|tea|snack|sandwich|water|cookie|second coffee)( time| first| run| calls|, then more)(||!|, brb|, back soon)
(hm|hmm|umm|err)(, let me think about that|, let me think a moment|, hold on|, wait a sec|, give me a second|, i have to think|, wait, where was i|, let me look that up|, how do i put this, wait)
(i have to|i need to|gotta|must) (answer the door|let the cat out|let the dog in|stir the soup|take this call|sneeze, wait|turn off the stove|plug in my charger|take the cake out|check the oven)(, brb|, one moment|, wait|, back in a sec|, hold on)
(you wait here|wait here|you stay|stay right there|stay put|sit tight|don't move|sit, stay|stay, good bot|rest a little, i'll be back|guard the fort, brb|watch my seat, brb)(||!| please)
(wait me|wait me a bit|one moment i must look|a moment, i search it|i come back in five minutes|i come soon back|i come immediately|you wait please|little moment|moment please|moment|momento, please|i must think a little|wait, i write slow|i look in the dictionary, wait)(||!)
(waiiit|wait wait wait|no wait|wait robot|wait for meee|wait, my mom calls|mom calls, wait|i have to pee, wait|wait, i drop my pencil|wait, i get my teddy|not so fast|slow down, i read slowly|easy, one moment|hold it)(||!)
""",
)
LISTEN = grouped(
    7,
    """\
(psst|hey|listen|say|oi|look here|now listen|lend me your ear|a word with you|may i have a word|got a sec for a question|quick one for you|one for you|here's one for you)(, can you keep a secret|, i have a question|, something to tell you|, i need to ask you something)(||?)
(i've|i have) (a burning question|a weird question|a tricky one for you|a quick one|something on my mind|something on my heart|a confession to make|something to confess|gossip|juicy gossip|a small favour to ask|a story to tell you|a plan to tell you)
(may|might|could|can) (i|we) (trouble you with a question|confide in you|tell you a little secret|pick your brain|bounce something off you|bend your ear|be frank with you|put a question to you|vent a bit|share something|say something)(||, please)?
(mind|would you mind|do you mind) if i (ask you something|ask a question|tell you something|share something|rant a bit|vent|get something off my chest|pour my heart out|think aloud)?
(promise|swear|will you promise|do you promise) (not to tell anyone|you won't laugh|not to laugh|to keep it secret)(, i have to tell you something| and i'll tell you something|, then i'll tell you)(||?)
(wanna|want to|would you like to|do you wanna|care to|ready to) (hear some gossip|hear a secret|know a secret|hear what happened|hear the latest|hear my news|know what i did today|hear something crazy)(||?)
(you'll|you will|u will|you'd) never (believe this|believe what i saw|guess what i did|guess who called|guess where i am|believe my day|believe what my boss said)(||!)
(ok so|okay so|so get this|get this|so listen|right, listen|tea time, i've got gossip|spill time|hot gossip|plot twist today|so, about yesterday|let me begin)(||!|...)
(i need|i want|i would like|i'd love|i long) to (get something off my chest|vent|rant|ask a thing|run something by you|confide in somebody|tell somebody something|ask for your advice|talk about my day|let it all out)(||, can i|, may i?)
(quick q|q|got a q|question incoming|qq|quick quest|small question|dumb question incoming|stupid question maybe|noob question|newbie question|question from a beginner|a question, professor|question, teacher|i raise my hand, question)(||?|!| for u)
(are you|you|r u) (all ears|listening properly|paying attention|ready for a secret|ready to listen|ready for my news|ready for this|open for a question|taking questions)(||?)
(give me|lend me|i need|may i have) (your attention|your ear|your ears|a minute of your time|your full attention|an ear|somebody who listens)(| please| for a moment|)
(something|a funny thing|the strangest thing|the weirdest thing|a curious thing) (happened|happened to me) (today|at work|on the way home|at school|this morning)(, listen|, listen to this|, want to hear it?)
(i have to you a question|i have for you one question|i make you a question|i want make a question|i must say you something|i want to say you a secret|can i say you something|i like to tell something to you|may i put question|can i do a question|do you hear me please, i have question)(||?)
(robot|computer|little one|starter|my friend)(, i have to tell you a secret|, can i tell you a secret|, listen to me please|, i have a question|, i want to tell you something|, can i ask something)(||?)
""",
)
