"""What users ask the character that a system prompt makes of the model: its name, what it is, or only "name?"."""

from collections.abc import Sequence

from starter import persona_again
from starter.system_phrases import KINDS
from starter.systems import Persona
from starter.words import Words, grouped, listed, with_article

NAME = grouped(
    20,
    """
(halt|stop|stand still|hold it|not so fast)(!|,|.) (state your name|your name|give me your name|name yourself|what's your name)(!|?|)
(state|declare|announce) your name(!|, stranger|, sir| and be quick| for the log|)
(who|whom) do (i|we) have (before|in front of|opposite) (me|us)(?|, please?| today?)
(so |and |)who('s| is) (this fine fellow|this pretty thing|this stranger|the newcomer|our new friend)( then| here|)?
(pray|say|speak)(,|:) who (are|art) (you|thou)?
what (shall|do|may) i (write|put|note) (as|for) your name( in the guest book| on the list| on the form|)?
i'm (drawing|painting|writing about) you(.|,) (what name|which name|who) (do i put under it|goes below|shall i write)?
(i like you|you're fun|you are nice|you seem kind)(.|!|,) (what's your name|what are you called|who are you)?
(we've|we have) (just |only |)met(.|,) (what's your name|and you are|who are you)?
(have we|i don't think we've) been introduced(.|?|,) (you are|and you are|your name)?
(don't|do not) be shy(,|.|:) (what's your name|tell me your name|who are you)(?|)
(a little bird|somebody|the innkeeper) told me you have a (funny|nice|famous) name(.|,) (which one|what is it)?
(who|what name) (stands|is) (on your door|over your shop|on your cage|on your collar)?
(your name|and your name), (good sir|noble one|my dear|little friend|old friend|comrade)?
(you there|you in the corner|hey you there|psst, you)(!|,) (what's your name|name|who are you)(?|!)
what (name|names) did your (mother|mum|crew|master|tribe|inventor) give you?
(when|if) i need (help|you), (what|which) name (do|shall) i (call|shout)?
(i'll|i will|let me) call you by your (proper |real |)name(.|,|:) (what is it|which is)?
(do|would) you (remember|know|recall) your (own |)name( at least| still|)?
who (have i got|am i dealing with|is with me|sits here)( today| tonight| right now|)?
(who sent you|never mind where you come from)(,|.) (and |)who are you?
(roll call|attendance)(!|:) (your name|who's here|who is present|name)(?|, please?)
(username|user name) of the (bot|character|assistant)(?|, please|)
(ur|yr|yer|ya) name (again|m8|bro|plz|tho)(?|)
(what|wot|wat|wut) they call (u|ya|you)( here| round here|)?
who u (be|iz|tho|even|really)?
who dis( speaking| here|)?
i (am|was) told to ask for (somebody|someone) here(.|,) (is it you|who are you|what's your name)?
how is (the gentleman|the lady|the little one|our hero|the master) called( here|)?
(how|what) do you call (yourself|you)( in english|)?
(tell|say) me how you (call|are called|are called yourself)
(please |)(you say|say) (me |)your name( one time| again| slowly|)
with which name (i can|can i|do i|must i) (call|speak to|address) you?
(it is|that is) a pleasure(.|!|,) (and you are|your name|whom have i the honour to meet)(?|...)
(would|could) you (be so good as to|be so kind as to|kindly) (state|tell me|let me have) your name?
i (beg your pardon|didn't quite catch that)(,|.) (you are|who did you say you were|what was the name)?
(there's|there is) (a letter|a parcel|a call|a visitor) for you, (i think|perhaps|maybe)(.|,) (who are you|what's your name)?
(before i|first, before i) (tell you everything|trust you|come in|follow you|buy anything)(,|:) (who are you|what's your name|your name)?
(my|our) (readers|viewers|listeners|followers|children) (want|would love) to know (who you are|your name|what you're called)
(interview question one|first question|question one)(:|,) (who are you|what's your name|your name, please)?
(are you|you are) the one they (call|named)(...|, what was it| hm,) (say your name|what's your name|who are you)(?|)
i forgot (who you are|what you were called|who you said you were)(.|,|) (tell me|remind me)(| again)
(that accent|that voice|your manners|that hat)(!|...) (who are you|what's your name|who is this)?
(bow|curtsy|salute)(!|.|,) (and |)(what is your name|name yourself|who may you be)(?|)
(you have|you've got) ten seconds(:|.|,) (name|your name|who are you)(?|!)
(the door|the gate|the curtain) (opens|creaks)(.|...) (who is it|who are you|who's there)?
*(waves|bows|smiles|knocks)* (who are you|and you are|what's your name)?
(is there|has it got) a name (behind|for) (that|this) (face|voice|character|mask)?
(what|which) (captain|hero|fellow|character|friend) (have i met|am i with|is this)(, by name|)?
(you know who i am|never mind me|enough about me)(,|.|:) (who are you|but who are you|what's your name)?
""",
)
"""Its name, or who it is."""
KIND = grouped(
    20,
    """
what (kind|sort|type|manner) of (creature|being|animal|beast|thing|fellow|person|character) (are you|r u|do i see|have we here|is this|art thou)( exactly| then|)?
(r u|are you|u) a (robot|bot|machine|ghost|cat|dog) or a (person|human|man|woman)(?|, tell me| or what?)
(are you|r u) an animal(, a person or a machine| or a person| or what|, or what are you)?
(are you|is it) (man or beast|beast or man|human or animal|friend, foe or furniture|bird or fish)?
(person|human), (animal|plant|machine) or (thing|ghost|spirit)(?|, which are you?|: what are you?)
(what|which) (species|race|breed|tribe|guild|class) (are you|do you belong to|r u)( of|)?
(what|which) (profession|trade|office|rank|calling|vocation) (do you have|have you|is yours|do you follow)?
what do you do (for a living|for your bread|all day long): what are you(, in fact|)?
what('s| is) your (line of work|trade|profession|rank|station|occupation|calling)( here| in this place|)?
(what|who) are you (by trade|by profession|by nature|in this story|in this game|in real life|underneath)?
(what|which) (job|post|part|place) (do you have|have you|did they give you) (here|in this house|in this story|on board)?
(do you have|have you got) (four legs|two legs|horns|a tail|fur|wheels|wings)(, or what are you|. what are you|: what are you then)?
(do you|would you) (bark|meow|growl|sing|fly|swim|beep|bite)(, or what are you|. what are you|? what are you)?
what would i see if i (looked at you|could see you|looked up from the screen and there you were)?
(i can't|i cannot) see you(.|,) (what are you|what kind of creature are you|what do you look like, what are you)?
(describe|show) (me |)(what you are|what kind of being you are|your kind|your species)( please|)
what (am i|are we) (looking at|dealing with|up against|chatting to)( here|)?
(guess|let me guess)(...|:|,) (a cat|a robot|a wizard|some animal|a human)(.|?) (what are you|or what are you|am i right)(?|)
(my kids|the children|we) (want|would like) to (draw|paint) you(.|,) (what are you|what kind of animal are you|what are you exactly)?
in (which|what) (role|costume|skin|shape|form) (are you here|do you come|do i meet you|do you appear)( today| tonight|)?
(what|which) (role|part|character) (have they|did they|has somebody) (given|give|gave|assigned) you( today| here|)?
(who|what) (did they make you|have they turned you into|did you become|are you meant to be today|have you become)?
(you're|you are) (a|some) (what|sort of what|kind of what)( again| exactly| please|)?
you are (a ...|a...|what, a|an...|a what, please)?
(u|you) (r|are) (a|an)(?|...| what?)
(and |so |)(what|wot|wat|wut) (r|are) (u|ya|you)( actually| supposed to be| in this| lol| exactly)?
(what|which) (creature|beast|figure|being) (is it|is this|is here|speaks|answers me|have i woken|did i wake)?
what (have i|did i) (got|caught|found|stumbled upon|run into) (here|there)?
(my glasses are broken|it's dark in here|i'm blind as a mole)(.|,) (what are you|what kind of being are you)?
are you (the|a) (good|bad) (guy|one)(,|?) (or what are you|what are you|and what are you)?
(do i|should i) (pet you|salute you|feed you|bow to you|run away|be afraid)(, or what are you|? what are you|. what are you)?
(is that|are those) (fur|feathers|scales|metal|paws|gears)(?|...) (what are you|what kind of thing are you)?
(what|how) (would|should) (a zoologist|an encyclopedia|a passport officer|a stranger) (call you|classify you|say you are)?
(what|which) (animal or thing|animal or person|person or thing|profession or animal) (are you|do you play)?
what (you are|is you|are you for one|are you for a|are you for an) (animal|creature|being|person)( please|)?
(you are|are you) what (animal|creature|kind|sort|profession|character)?
(which|what) one (are you|is it)(:|,) (animal, human or machine|man, beast or spirit|living or machine)?
(tell|say) (me |us |)(your kind|your species|your role|what sort of being you are|what manner of creature you are)( please|)
(explain|state|declare) (your role|your species|what you are|your function here|your nature)(!|, please|)
(role|species|kind|race|character class)(?|??|, please?| pls)
(might|may) one (ask|enquire) (what you are|what sort of creature you are|what manner of being you are)?
(i should|i would) (so |very much |)like to know (what sort of being|what kind of creature|what manner of thing) you are
(sorry, |excuse me, |pardon, )(what|what kind of thing|what sort of creature) (are you|did you say you are)( again|)?
is (a human|an animal|a machine|a spirit) (speaking|answering|talking to me)(, or what are you|: what are you|)?
(you|u) (don't|do not) (sound|look|talk|smell) like a (human|bot|normal person|computer)(.|,) what are you?
""",
)
"""What it is."""
WHO = persona_again.WHO + grouped(
    8,
    """
(who's|who is) (there|that|in there|at the door|behind the curtain|in the dark|making that noise)?
(friend or foe|who comes|who approaches|who enters|who speaks)(?|, say!| there?)
(knock knock|hello in there|anybody home)(.|!|?|,) (who are you|who lives here|who is it)?
(introduce|present) yourself (to the class|to the court|to my guests|to the king|to the audience|to my mum|properly)( please|)
(a|one) (short|quick|brief) (introduction|self-introduction|presentation)(, please|?| please|, who are you?)
(tell|give) (us|me) (your name and what you are|your name and role|who and what you are|both your name and your kind)( please|)
(name and|who and) (occupation|species|role|kind|what)(?|, please?|!)
who (are you|r u) and what (are you|do you do here|is your role)?
(who|what) (exactly |)(have i|did i) (opened a chat with|started to talk to|come across|woken up)?
(my turn is over|now you|now it's you|your turn|you next)(:|,|.) (who are you|introduce yourself)(?|)
(the stage is yours|the floor is yours|curtain up)(:|,|.|!) (introduce yourself|who are you)(?|)
(who|what) (will i|shall i|do i) (say|tell them) (has helped me|answered|was here|came by)?
(who|which character) (is|'s) (talking|speaking|answering|writing)( now| to me| here|)?
(ok|right|so|well)(,|) who (are we|are you) (today|tonight|this time|playing)?
(stay|remain) in character( please|)(.|:|,|) who are you?
(it's|it is) me(,|.|!) (your user|your owner|your friend)(.|,) (and you|who are you)?
(first day at|welcome to) (work|the team|the crew|the class)(!|.|,) (and you are|who are you|introduce yourself)(?|...)
(sign|finish|close) your letter(:|.|,) who (is it from|wrote it|are you)?
""",
)
"""Both, as either is told with the other."""
NAME += persona_again.NAME + grouped(
    8,
    """
(permission to come aboard|may i come in|sorry to disturb|pardon the hour)(,|.|!) (sir|madam|please|captain)(.|,|!) may i (know|learn|have|ask) your name?
(your majesty|your honour|your grace|doctor|captain|good sir)(,|!|.) (might|may) i (learn|know|hear) your name?
(say|state|tell us) (thy|thine own) name(, good sir|, fair one|, stranger|)
what do (people|they|the others) call you (on board|at court|at work|in town|at home)?
(i'll|i shall|i will) (call|name) you (bob|fluffy|max|mister x)(.|!|,) (what is your real name|or what is your name|what's your name)?
(good morning|good evening|sorry|oh dear)(,|.|!) i (forgot|have forgotten|didn't catch|can't recall|lost) your name
(thx|thanks|thank you) for (being here|coming|your time)(.|,|!) what (may|can|shall) i call you?
is there (somebody|someone|anybody) (here i can call by name|with a name here|in there, and who)?
(darling|honey|mate|love)(,|...) what's your name again(?|? haha|? lol|? i'm so sorry)
(code name|nickname|alias|handle|callsign)(?|, please|??)
(hello|hi|good day), (i have a booking|i have an appointment|i'm expected)(.|,) (who's this|who am i speaking to|who is this, please)?
(tell me|say), who (stands|sits|floats|flies) before me?
(do you have|got) a name or (should|shall|must|do) i (give you one|make one up|pick one|choose one)?
(drop|forget|enough of|stop) the (act|game|costume|mask)(.|,|:| for a sec:) (who are you|what are you called)(, really|)?
(evening|morning|hiya) (love|all|pet|duck)(,|.) who am i talking to( then| now|)?
(do you still know|you still know|have you forgotten) who you are(, do you|)?
""",
)
KIND += persona_again.KIND + grouped(
    8,
    """
(whats|what's|what is|wats) (your|ur) (job|profession|work|trade)( then| btw| if i may ask|)?
(and |so |)how do you (earn|make) your (money|living|bread|keep)?
(what|which) job (do you do|are you in|have you got|pays your bills)?
(oi|hey|yo|um)(,|) what (sort|kind) of (creature|beast|thingy|being) are (ya|you|u)?
(who|what) do you (work as|serve as|make a living as)?
(under|behind|beneath) (the|that) (costume|mask|hat|make-up)(,|:) what are you(, really|)?
(okay but|come on,|be honest,|no but) what are you(, really| really| in truth|, under all that)?
(are you|r u|are u) (a girl|a boy|a man|a woman|flesh and blood|made of metal) or (a bot|a machine|what|something else)?
(be honest|admit it|truth or dare|cards on the table)(:|,|.) (ai or not|human or not|bot or not|what are you)?
(drop|forget|stop) the (act|roleplay|game|theatre)(,|.|:) (what are you|which model is this|are you an ai)?
what (might|could|may) you be(, my friend|, little one| exactly|)?
(what's|whats) your deal(.|,|?) what are you?
(species|profession|occupation|trade|job)(, please|?| please|??)
(what|which) (species|occupation|profession|job) (r|are|have) (u|you)?
i (am|'m) (writing|doing) a (list|census|survey)(:|.|,) your (profession|occupation|species|kind)(?|, please?)
(do|does) (you|somebody like you) (count as|pass for) (a person|an animal|a thing)(, or what are you|? what are you)?
""",
)
IS_IT = persona_again.IS_IT + grouped(
    8,
    """
(are you|r u|are u|so you're|you're|you are) (really |still |truly |)a {kind}( then| now| or not| lol|)?
(lol|haha|wait|hm|no way|seriously)(,|) (are you|you're|u r) a {kind}?
are you a {kind} or (a computer|a bot|a machine|just an ai|something else|a program)?
(am i|are we) (talking|speaking|chatting) (to|with) a {kind}?
(is this|is it) (really |)a {kind} (i'm talking to|that answers|here|speaking)?
(they|people|somebody) (say|says|told me) you're a {kind}(.|,) (right|true|is that so)?
i (was promised|ordered|asked for|need|am looking for) a {kind}(.|,) (are you one|is that you|u one|are you it)?
(you|u) don't (look|sound) like a {kind}(.|,|!) (are you one|what are you|are you sure)?
a {kind}(,| -|...) (you|really|are you)?
(true or false|yes or no)(:|,) you are a {kind}
(what does it mean that|did i read that|do i see that) you are a {kind}?
(you|so you) (work|serve|are employed) as a {kind}(, right|, don't you|, is that so|)?
""",
)
"""{kind}: whether it is that, or something else."""
CALLED = persona_again.CALLED + grouped(
    10,
    """
(state your name|what do they call you|and your name is|what's your name|your name), {kind}(?|!)
name, {kind}(!|?)
{kind}, (your name|name|what's your name|who are you|what are you called)(!|?)
(hey|hi|hello|ahoy|good day|excuse me)(,|) (mr |mister |dear |little |){kind}(,|!|.) (what's your name|do you have a name|who are you|what are you called)?
(so |and |)you('re| are) the {kind}(.|,|!|?) (and your name|what's your name|do you have a name)?
what name does this {kind} (have|go by|bear)?
(what|how) is (this|such a|the brave|the noble) {kind} (called|named)?
does (a|this) {kind} (like you |here |)have a name?
(every|a good|a proper) {kind} (has|needs) a name(.|,) (what's yours|and yours|which is yours)?
i('ve| have) never met a {kind}(!|.|,) (what's your name|who are you|what are you called)?
(which|what) {kind} (am i talking to|is this|are you|have i got here)(, by name|)?
(what did|how did) they (call|name) you, {kind}?
(tell me|say|give me) your name, (dear |good |old |my |){kind}
(oh|wow|aha)(,|!) a {kind}(!|.) (who are you|what's your name|and what's your name)?
who('s| is) (the|this|that) {kind}( here| in my terminal| talking to me|)?
""",
)
"""{kind}: its name, asked of what it is known to be."""
BARE = persona_again.BARE + grouped(
    8,
    """
name(?|?|??|!|.|)
(your|ur|yr) name(?|?|, please?| pls|!|)
name(,| -|:) (please|quick|now|in one word|go)(?|!|)
(and |so |ok, |hey, |again: |sorry, |well, )(your |)name?
(first name|call sign|called|you're called|you are called)(?|...?|...)
(who|who you|and who|you)(?|??)
(who are you|what's your name|your name|who is this)(, in a word|, one word|, short|, briefly|: one word)(?|)
(give|say|type|tell)( me|) (just |only |)(your |the )name( please|!|)
(nm|nme|nam)(?|, bot?| pls)
(sign|sign here|signature)(?|, please| please|: your name)
(only|just) (your |the |)name(, please|, thanks|!|)
name of (the |this |)(bot|assistant|character|model)(?|)
""",
)
"""Its name, asked for as briefly as it is to answer."""
BARE_CALLED = grouped(
    3,
    """
name, {kind}(!|!|?| please)
{kind}(,|!|:) (your |)name(!|?)
(your |)name, (dear |good |my |old |){kind}(?|!|)
""",
)
"""{kind}: the same."""
BARE_KIND = persona_again.BARE_KIND + grouped(
    3,
    """
(species|role|kind|what creature|what animal or person|what being|your role|your kind|your species)(?|??| please?|, in a word?)
(what are you, in a word|you are a...|you're a ...|you are a what)(?|)
(what|which) (role|creature|species|kind|character)(, you| you are| is it| are you|)?
""",
)
"""What it is, asked for as briefly."""
INTRODUCED = persona_again.INTRODUCED + grouped(
    30,
    """
(hello|hi|hey|good day|good morning|good evening), (i am|i'm) (called|named) {v}(. and you|, and you|. and yourself|; and you)?
(hello|hi|hey|greetings|howdy)(,|!) (i'm|i am|my name is|my name's|this is) {v}(. |, |! )(and you|who are you|what's your name|and who are you|what's yours)?
(my name is|my name's|the name's|i'm called) {v}(, |. )(what's yours|and yours|yours|what is yours|and what's yours|what about you)?
(i'm|i am|im|i m) {v}(,|.|!) (and you are|who are you|and who are you|what's your name|whats ur name|n u)(?|...)
(ahoy|avast|oi|hallo|yo|sup|'sup)(!|,) {v} here(. |, )(who are you|and you|who's this|what do they call you)?
hi, {v} here(. |, |! )(and you|who do i talk to|who is this|what's your name)?
(allow|permit) me to introduce myself(:|,|.) {v}(. |, )(and you are|whom do i have the pleasure of meeting|and you, if i may ask)?
(let's introduce ourselves|introductions first|first things first)(:|,|.) i'm {v}(. |, )(you|and you|your turn|now you)(?|)
(i go by|people call me|they call me|everybody calls me|friends call me|you can call me|just call me) {v}(. |, )(and you|what do they call you|what about you|what do i call you|and how do i call you)?
(me|i)(:| am|) {v}. (you|and you)?
me {v}, you(?|...?)
(call me|i answer to|it's) {v}(. |, |! )(what shall i call you|and what do i call you|what do you answer to|and you)?
(pleased|nice|lovely|good) to meet you(, |. |! )(i'm|i am|my name is) {v}(. |, )(and you|what's your name|who are you|and you are)?
(i have told you|now you know|so now you know) (that |)i'm {v}(. |, |; )(now you|who are you|and you|what's your name)(?|)
(i've|i have) been {v} (all my life|since i was born)(. |, )(and you|who are you|what's your name)?
(my parents|mum and dad|my folks) (named|called) me {v}(. |, )(what did yours call you|what's your name|and you)?
(i show you mine|mine first|i'll go first|me first|i'll start)(:|,|.) {v}(. |, )(yours|now yours|your name|now you)(?|)
(i'm the new one|i'm new|new user|i'm your neighbour)(, |. )(my name is|i'm) {v}(. |, )(and you|who are you|what's yours|what's your name)?
it is i, {v}(!|.) (and who are you|who goes there|who speaks|and thou)(?|)
(know that i am|behold,|i come before you as|it is me,) {v}(. |, |! )(and who are you|who are you|what's your name)?
(i present myself|i introduce me|let me present)(:|,) {v}(. |, )(and you, who are you|and you|how you are called)?
(i am call|i call me|i name|my name it is) {v}(. |, )(and you|how you call|how are you called|and your name)?
(my name is|i'm) {v}, (how|what) (are you called|is your name|should i call you|may i call you|do i call you)?
(my name is|i'm) {v}, (with whom do i speak|and who might you be|and whom do i have here|to whom do i speak)?
(if you must know, |well, |since you ask, |all right, )(i'm|my name is) {v}(. |, )(and you|who are you|yours)?
(i'm|i am) {v}(. |, )(do you have|got|have you got) a name( too| as well|)?
(hi|hello|hey) (there|you|stranger|friend|new friend)(, |! )(i'm|i am|my name is) {v}(. |, )(and you|what's your name|what are you called)?
(shake hands|*offers hand*|let's shake hands)(.|!|:) (i'm|i am|name's) {v}(. |, )(and you are|and you|who are you)(?|)
(thanks for having me|glad i found you|i've heard of you)(. |! |, )(i'm|my name is) {v}(. |, )(and your name|remind me who you are|what's your name)?
(after you|ladies first|age before beauty)... (fine|ok|oh well), i'm {v}(. |, )(and you|who are you|what's your name)?
(name|my name)(: | - |=){v}(, |. |; )(yours|your name|and yours|ur name)?
hey, {v}'s my name(, |. |! )(what's yours|and yours|whats urs)?
""",
)
"""{v}: the user's own name, and asking for the model's."""
WORKS = tuple(
    (frozenset(listed(kinds)), grouped(2, text))
    for kinds, text in (
        (
            "cook chef baker innkeeper barista butcher brewer",
            """
(and |so |)who (cooks|is cooking|bakes|is in the kitchen|stands at the stove) (for us|for me|here) (tonight|today)(, if i may ask|)?
(something|it) smells (good|delicious)(.|!|,) who('s| is) (at the stove|in the kitchen|cooking)?
(who|whom) (do i thank|shall i thank|can i thank) for (the|my|this) (dinner|meal|food|soup)?
(my compliments to the kitchen|that was delicious)(.|!|,) who (are you|made it|is behind it)?
""",
        ),
        (
            "knight guard soldier bodyguard gatekeeper watchman doorman porter archer paladin samurai sergeant",
            """
who (guards|keeps|watches|defends) (this|the) (gate|door|castle|bridge|tower)( tonight| here|)?
(who|which brave soul) (stands|is|keeps) (guard|watch|on guard)( here| tonight|)?
who (bars|blocks) (my|the) way(, if i may ask|)?
(open the gate|let me in|lower the bridge)(!|.|:|,) who (are you|stands there|is it)?
""",
        ),
        (
            "captain sailor pirate pilot navigator helmsman astronaut admiral driver commander ferryman",
            """
who (steers|commands|is at the wheel of|is at the helm of|is in command of) (this|the) (ship|vessel|boat|craft)?
who('s| is) (at the controls|in command|at the wheel)( here| today| on this trip|)?
(permission to come aboard|requesting permission to board)(.|!|,|:) (who are you|who commands here|with whom do i speak)?
(ship ahoy|mayday|come in)(!|,|:) (who are you|who speaks|who is this)?
""",
        ),
        (
            "doctor nurse dentist surgeon vet therapist psychologist paramedic midwife healer",
            """
who (treats|examines|sees|looks after) (me|us|the patients|my tooth) (today|here|tonight)?
(i'm|i am) (here|in) for my (appointment|check-up)(.|,|:) (who are you|whom do i see|and you are)?
(before you touch me|before we start|before you look at it)(,|:) who are you?
who('s| is) on (the ward|call|night duty)(| tonight| today)?
""",
        ),
        (
            "teacher tutor professor coach mentor guide trainer headmaster instructor guru",
            """
who (teaches|instructs|guides|will teach|leads) (us|this class|this course|the lesson)( today| here|)?
(good morning class|the bell has rung|i'm late for class)(.|,|!) who (are you|teaches us)?
(is this|am i in) the right (class|room|course)(.|?|,) who are you?
who('s| is) (at the blackboard|giving the lesson|taking the class)(| today)?
""",
        ),
        (
            "butler valet waiter bartender receptionist secretary assistant clerk servant maid concierge",
            """
who (serves|attends|looks after|waits on|assists) (me|us|this table|the guests)( today| tonight| here|)?
(you rang|i rang the bell|somebody opened the door)(?|.|,) (who are you|and you are|who is it)(?|)
who('s| is) (at the front desk|behind the counter|behind the bar)(| today| tonight)?
(who|whom) (shall i|do i) (ask for|tip|ring for|thank for the service)?
""",
        ),
        (
            "gardener farmer beekeeper shepherd lumberjack ranger woodcutter",
            """
who (tends|looks after|takes care of|keeps) (this|the) (garden|farm|land|herd|place)(| here)?
who('s| is) (out there in the field|in the garden|in the barn)(| so early)?
(what lovely flowers|what a fine garden|nice place you have)(.|!|,) (and you are|who are you)?
""",
        ),
        (
            "wizard witch sorcerer sorceress warlock oracle genie druid magician alchemist enchantress seer",
            """
who (dares|has the nerve) to (cast spells|work magic|brew potions) (here|in this tower)?
(i rubbed the lamp|smoke rises from the pot|a flash of light)(.|,|...|!) (who are you|who appears|who is there)?
who (lives|works|dwells) (in this tower|in this cave|among these books of magic)?
""",
        ),
        (
            "king queen prince princess emperor duke duchess baron sultan tsar pharaoh",
            """
who (rules|reigns over|sits on the throne of|governs) (this land|these lands|this kingdom|here)?
(before whom|to whom|in front of whom) do i (kneel|bow)(| here)?
who wears the crown( here| in this land| today|)?
(your majesty|your highness)(,|:|...) (whom do i have the honour to serve|who are you|remind me of your name)?
""",
        ),
        (
            "ghost vampire spirit skeleton zombie phantom mummy spectre poltergeist demon",
            """
who (haunts|spooks in|walks) (this house|these halls|this castle|this place)( at night|)?
(i hear chains|something moved|it's cold all of a sudden)(.|...|,|!) who('s| is) there?
(if there is a spirit here|spirit|knock once)(,|:|.) (who are you|say who you are|tell us who you are)(?|)
""",
        ),
        (
            "librarian archivist curator historian bookbinder",
            """
who (keeps|looks after|minds|guards) (these|the) (books|shelves|archives|rooms)( here| today|)?
(sh, quiet|i'd like to borrow a book|i'm looking for a book)(.|,|:) (but |)who are you?
""",
        ),
        (
            "detective judge spy sheriff lawyer policeman inspector officer",
            """
who (is in charge of|leads|handles|hears) (this|the) (case|inquiry|investigation)?
who (wants to know|is asking the questions|presides)(| here)?
(show me your badge|your papers|i want to see some identification)(!|.|,|:) who are you?
""",
        ),
    )
)
"""Words for kinds, and questions for who does the work of these: asked only of such a character."""
BRIEF: dict[str, tuple[str, ...]] = {
    "name": (
        "my name(?|??| pls| again?|)",
        "(me|and me|and i|i am|i'm)(?|...?)",
        "(user|user's name|name of the user|who i am|my own name)?",
        "(what am i|how am i) called?",
    ),
    "city": (
        "(my |)(city|town|city|home town)(?|??| pls|)",
        "(where|and where) (do |)i live?",
        "(i live in|my home is)(...|?|... ?)",
        "(city|town) of (mine|the user)?",
    ),
    "colour": (
        "(my |)(favourite |favorite |fav |best |)(colour|color)(?|??| pls|)",
        "(colour|color) (i like|of mine)(?| best?)",
    ),
    "pet": (
        "(my |the |)({k}'s name|{k}'s name|{k})(?|??| please?| pls|)",
        "name of (my |the |){k}(?| please?|)",
        "(the |my |){k} is called(...|?)",
        "(and |so |ok, )(the |my ){k}('s name|)?",
        "{k}(:|,|...) (name|called|called what)?",
    ),
    "job": (
        "(my |)(job|trade|profession|occupation)(?|??| pls|)",
        "(i work as|i am a|my work|i do what for a living)(?|...)",
    ),
    "food": (
        "(my |)(favourite |favorite |fav )(food|dish|meal)(?|??| pls|)",
        "(dish|food) (i like|of mine)(?| best?)",
        "(what do i like to eat|best food|my dish)?",
    ),
    "age": (
        "my age(?|??| pls|)",
        "(how old am i|i'm how old|my years|years of age, me)?",
        "(i am|i'm) ... years old?",
    ),
    "person": (
        "(my |the |)({k}'s name)(?|??| please?|)",
        "(and |)my {k}(?|...?)",
        "(my |the |){k} is called(...|?)",
        "name of my {k}(?| please?|)",
    ),
    "birthday": (
        "(my |)(birthday|birth date|date of birth)(?|??| pls|)",
        "(i was born|born|my big day) (when|on)(?|...)",
    ),
    "hobby": ("(my |)(hobby|pastime)(?|??| pls|)", "(hobby of mine|my free time)(?|...)"),
    "word": (
        "the word(?|??| please?| you keep?|)",
        "(the |my )(word to keep|remembered word)(?| please?)",
    ),
    "other": ("my {k}(?|??| pls| please?|)", "(and |so |)my {k}(?|...)"),
}
"""A fact, by its first word in `facts`, asked for as briefly as it is answered in one word."""
for _base, _asked in persona_again.BRIEF.items():
    BRIEF[_base] += _asked


def draw(words: Words, persona: Persona, brief: bool, language: str = "") -> tuple[str, str]:
    """What a character is asked, and what answers it in one word."""
    name, kind = persona.name, persona.kind
    if language and words.chance(0.3):
        return persona_again.in_its_language(words, language), name
    if brief and name and kind and words.chance(0.12):
        return persona_again.yes_or_no(words, kind)
    tables: dict[Sequence[str], float] = {
        NAME: 2.0 if name else 0.6,
        KIND: 2.0 if kind else 1.4,
        WHO: 0.7,
    }
    if brief:
        tables |= {BARE: 2.5, BARE_KIND: 0.6 if kind else 0.0}
        tables[BARE_CALLED] = 0.8 if name and kind else 0.0
    if name and kind:
        tables[CALLED] = 0.9
    last = kind.lower().split()[-1] if kind else ""
    if not brief:
        tables[IS_IT] = 0.8
    for kinds, asked in (*WORKS, *persona_again.WORKS):
        if last in kinds:
            tables[asked] = 1.2
    table = words.weighed(tables)
    called = last if last and words.chance(0.7) else kind
    if table is IS_IT and (not kind or words.chance(0.35)):
        called = words.rng.choice(KINDS)
    question = words.pick(table)
    if called:
        question = f" {question}".replace(" a {kind}", f" {with_article(called)}")[1:]
        question = question.replace("{kind}", called)
    short = kind if kind and (table in (KIND, BARE_KIND) or not name) else name
    return words.styled(question, slips=table not in (CALLED, BARE, BARE_CALLED, IS_IT)), short
