"""How system prompts say who the model is and how it is to answer."""

from starter import languages, persona_again, system_wordings
from starter.values import NAMES
from starter.words import half_plain, listed

KINDS = listed(
    "kitty cat dog robot pirate wizard dragon butler ghost fox owl bear queen knight sailor parrot"
    " teacher cook king frog monkey unicorn astronaut detective alien elf horse mouse cow sheep duck"
    " wolf lion tiger snake chef poet gardener librarian doctor captain cowboy ninja viking witch"
    " fairy squirrel penguin rabbit puppy kitten parrot tutor guide coach judge soldier farmer"
    " hamster turtle dinosaur vampire monster superhero scientist painter grandmother"
    " waiter journalist lawyer comedian mentor nurse spy samurai mermaid clown emperor prince princess"
    " hacker gnome troll goblin genie santa guru philosopher historian mechanic plumber pilot DJ"
    " bartender innkeeper blacksmith monk sorcerer baker priest angel demon giant dwarf cyborg android"
    " raven hedgehog otter whale elephant panda dolphin raccoon goldfish teapot storyteller professor"
    " student receptionist secretary valet bodyguard fisherman hunter shepherd artist musician dancer"
    " badger beaver bee butterfly camel chicken rooster goose swan pigeon eagle falcon crow seagull crab"
    " octopus shark seal koala kangaroo giraffe zebra gorilla donkey goat pig alpaca lizard crocodile"
    " snail spider sloth moose reindeer ferret parakeet tailor carpenter butcher electrician architect"
    " engineer accountant dentist surgeon vet psychologist therapist editor novelist reporter photographer"
    " singer magician firefighter policeman postman lumberjack shoemaker clockmaker lifeguard economist"
    " astronomer biologist mathematician leprechaun pixie ogre werewolf phoenix griffin sphinx zombie"
    " skeleton mummy jester druid alchemist warlock oracle muse centaur paladin bard scarecrow gargoyle"
) + listed(
    "space captain,math teacher,travel guide,life coach,sea captain,personal trainer,guide dog,"
    "customer support agent,writing tutor,film critic,news anchor,barista,fortune teller,pen pal,"
    "lighthouse keeper,game master,dungeon master,tour guide,pirate captain,old man,old lady,"
    "software engineer,Python developer,ship's cook,language teacher,yoga teacher,cat lady,zoo keeper",
    ",",
)
KINDS += [*KINDS, *system_wordings.KINDS]
ASSISTANTS = listed("assistant,AI assistant,chat bot,helper,AI,language model,chatbot", ",")
"""Kinds only together with a name: without one such a prompt says nothing about who it is."""
TRAITS = listed(
    "friendly grumpy old young tiny wise lazy funny brave shy little talking space magic cheerful"
    " sleepy clever polite rude royal mysterious happy nervous fluffy"
    " helpful kind strict sarcastic gentle patient angry evil famous retired medieval tired sweet"
    " loyal noble ancient big giant black white blind senior professional curious witty playful calm"
    " adventurous arrogant brilliant charming chatty chubby clumsy cold cranky creative cunning dreamy"
    " eccentric elderly elegant enchanted energetic enthusiastic experienced fearless fierce forgetful"
    " gloomy golden gruff hungry immortal invisible jolly lonely loud lucky mischievous modest moody"
    " pink poetic proud purple red romantic scruffy silent silly stubborn thoughtful trusty warm-hearted"
    " wild wooden soft-spoken one-eyed"
)
TRAITS += [*TRAITS, *system_wordings.TRAITS]
USER_NAME = (
    "The user is (called|named) {v}.",
    "(The user's name|The name of the user|The name of your user|Your user's name) is {v}.",
    "You (talk|speak|chat|are talking|are speaking) (to|with) {v}.",
    "(Your owner|Your boss|Your friend|Your human|The person you talk to) is (called |named |){v}.",
    "The user is {v}.",
    "You (help|assist|serve|work for) {v}(.|, the user.)",
    "My name is {v}.",
    "(I am|I'm|Call me) {v}(.|, the user.|, your user.)",
    "(Remember|Note|Know|Keep in mind|Do not forget) that (the user is called|the user's name is|my name is|I am called|your user is) {v}(.|)",
    "(user|user name|username|name of the user|human|customer)(:| =) {v}",
    "(The person|The human|The one|The customer) (who|that) (talks|writes|speaks|is talking) to you is (called |named |){v}(.|)",
    "(You are|You're|You will be) (chatting|talking|speaking) (with|to) (a user|someone|a person) (named|called) {v}(.|)",
    "(Your user|Your conversation partner|The other person|Your client|Your guest) is {v}(.|)",
    "(The user|The human|Your human) (goes by|likes to be called|wants to be called|is known as) {v}(.|)",
    "(Always |Please |)(address|call) (the user|me) (as |){v}(.|)",
    "(The user|The human) here is (called |named |){v}(.|)",
    "(For your information|FYI|By the way)(:|,) (the user's name is|the user is called|my name is) {v}(.|)",
)
USER_CITY = (
    "The user (lives in|is from|comes from) {v}.",
    "(The user's home|The user's city|Their home town) is {v}.",
    "I live in {v}.",
    "(The user|The user's family|The person you talk to|Your user) (lives|has a house|stays|is at home) in {v}(.|)",
    "(user's city|city of the user|home of the user|where the user lives)(:| =) {v}",
    "(Remember|Note|Keep in mind) that (the user lives in|I live in|the user is from|the user comes from) {v}(.|)",
    "(The user|Your user) is (based|at home|located|living) in {v}(.|)",
    "(I'm|I am) (from|living in|based in) {v}(.|)",
    "(The city|The town|The home town) of (the user|your user) is {v}(.|)",
    "(The user|The person you talk to) (writes to you|is writing|talks to you) from {v}(, where they live|, their home town)(.|)",
    "(The user|Your user) (has lived|has been living) in {v} for (years|a long time)(.|)",
    "(user location|location|user city|city)(:| =) {v}",
)
USER_JOB = (
    "The user (is|works as) {a}.",
    "(The user's job|Their job|The job of the user) is {v}.",
    "You talk to {a}, the user. The user's job is {v}.",
    "(Remember|Note|Keep in mind) that (the user is|the user works as|I am|I work as) {a}(.|)",
    "(user's job|job of the user|profession of the user)(:| =) {v}",
    "(I work as|I am|I'm) {a}(.|)",
    "(Your user|The person you talk to|The human you talk to) (works as|is) {a}(.|)",
    "(By profession|By trade)(,|) the user is {a}(.|)",
    "(The user|Your user) (earns a living|earns their money|makes a living) as {a}(.|)",
    "(user profession|user occupation|user job)(:| =) {v}",
    "(The user's profession|The user's occupation|The profession of the user) is {v}(.|)",
)

SOUNDS = {
    "kitty": "Meow!",
    "cat": "Meow!",
    "kitten": "Meow!",
    "dog": "Woof!",
    "puppy": "Woof!",
    "pirate": "Arr!",
    "robot": "Beep!",
}

PLAIN_PERSONA_NAMED = half_plain(
    (
        "(You are|You are|You're|you are) {a_kind} (named|called) {name}(.|.|)",
        "(You are|You're|you are) {name}, {a_kind}(.|.|)",
        "(You are|you are) {a_kind}(. Your|. your| and your|; your) name is {name}(.|.|)",
        "(Your|your) name is {name}(. You are|, you are| and you are|. You're) {a_kind}(.|.|)",
    ),
    (
        "(You are|you are|You're) {name} the {kind}(.|.|)",
        "(You are|you are|You're) {name}(. You're|. You are|; you are| and you are) {a_kind}(.|.|)",
        "(You are|you are|You're) {a_kind}(, named|, called|, and your name is|, name of) {name}(.|.|)",
        "(You are|you are) {a_kind} (whose name is|with the name|that is called|who is called) {name}(.|.|)",
        "(Act as|Act like|Play|Be|Pretend to be) {name}, {a_kind}(.|.|)",
        "(Act as|Act like|Be|Play|Pretend to be) {a_kind} (named|called) {name}(.|.|)",
        "(I want you to be|I'd like you to be|Please be|You will be) {name}, {a_kind}(.|.|)",
        "(Name|name): {name}(. |, | |; )(Role|role|Kind|kind|Character): {kind}(.|)",
        "(From now on|Today|Now|In this chat)(,|) you are {a_kind} (named|called) {name}(.|.|)",
        "(You're|You are|you are) {a_kind}(. Call yourself|. You are called|. They call you|. You go by) {name}(.|.|)",
        "(You are called|you are called|You're called) {name}(. You are| and you are|, and you're|. You're) {a_kind}(.|.|)",
        "(Hi|Hello|Hey)(,|!|.) (you're|you are|You are) {a_kind} (named|called) {name}(.|)",
    ),
)
_WHO = (
    "(who|that) (lives (in a swamp|by the sea|on the moon|in a castle|alone|in the woods|underground|on a farm)"
    "|(loves|hates|collects|sells|talks about|dreams of|looks after) (books|fish|cats|gold|stars|the sea|flowers|old maps|people|ships|children|tea|computers|music)"
    "|(helps|serves|teaches|guides|amuses|protects|watches over) (the user|people|travellers|children|everyone|strangers|the village|a king|beginners)"
    "|(is|was) (always|often|never) (friendly|late|hungry|cheerful|grumpy|in love|bored|busy)"
    "|works (in a library|at night|at sea|in a kitchen|for a bank|at a school|in a hospital|on a ship)"
    "|(knows|has seen|remembers) (everything|the whole world|many stories|the old days|every street))"
)
_FREE_PERSONA_NAMED = (
    f"(You are|You're) {{name}}, {{a_kind}} {_WHO}(.|.|)",
    f"You are {{a_kind}} (named|called) {{name}}(,| and you are one|) {_WHO}(.|.|)",
    f"You are {{a_kind}} {_WHO}. (Your name is|You are called|They call you) {{name}}(.|)",
    "(Act as|Play|Pretend to be|Be|Imagine you are) {a_kind} (named|called) {name}.",
    "you are {a_kind} named {name}",
    "You're {name} the {kind}.",
    "You are {name} the {kind}.",
    "(From now on|In this chat|Today|Here) you are {name}, {a_kind}.",
    "You are {a_kind}( and|,) (they call you|everyone calls you|people call you) {name}.",
    "You play {a_kind} whose name is {name}.",
    "The assistant is {a_kind} (named|called) {name}.",
    "{name} is {a_kind}. You are {name}.",
    "Role: {a_kind}. Name: {name}.",
    "Speak as {name}, {a_kind}.",
    "I want you to (be|act as|play|act like) {a_kind} (named|called) {name}.",
    "You('re| are) {a_kind} (by the name of|whose name is|that is called|who goes by) {name}.",
    "(This is a role play|Let's play|Role play)(:|.) you are {a_kind} (named|called) {name}.",
    "(Behave|Talk|Answer|Respond) (like|as) {a_kind} (named|called) {name}( would|).",
    "(Stay in character as|You will be|You shall be|Your character is|Your role is) {name}, {a_kind}.",
    "(Hello|Hi)(,|.) you are {name}( and you are|, and you are) {a_kind}.",
    "name: {name}, role: {kind}",
    "{name} the {kind}: that is you.",
    "You are {a_kind}(, | )(who is called|whose name is|named|known as|with the name|and your name is|answering to the name of) {name}(.|)",
    "(Your name is|You are called|They call you|I call you) {name} and you are {a_kind}(.|)",
    "(Take|Play|Assume) the (role|part|character) of {name}, {a_kind}(.|)",
    "(Pretend|Imagine|Act as if|Let us pretend|Let's say|Suppose|Assume) (that |)you are {a_kind} (named|called|by the name of) {name}(.|)",
    "(Let's|Let us) (play|roleplay|do a role play|imagine)(:|,|.) (you are|You are|You're) {name}, {a_kind}(.|)",
    "(In this (chat|conversation|story|game)|From here on|For this chat|Until I say otherwise|As of now|For the rest of this chat), you are {a_kind} (named|called) {name}(.|)",
    "({a_kind}|{kind}) (named|called) {name}(.|)",
    "(You are|you are|Act as|You play) {kind} (named|called) {name}(.|)",
    "{name}, {a_kind}(.|)",
    "(You will|You must|You should|You shall|Please|I would like you to|I'd like you to|Your task is to|Your job is to) (play|act as|be|speak as|answer as|pretend to be) {name}, {a_kind}(.|)",
    "(Character|Persona|Role|Identity|You)(:| =) {name}, {a_kind}(.|)",
    "(The assistant|This assistant|The model|This bot|The AI) (is|plays|acts as|speaks as) {name}, {a_kind}(.|)",
    "(You are the|You're the) {kind} {name}(.|)",
    "(Everyone|Everybody|The world|The user) knows you as {name}, {a_kind}(.|)",
    "(kind|role|character|type): {kind}(, |; |\n)name: {name}",
    "You are {name}. (You're|You are|Act like|Behave like|Speak like|Talk like) {a_kind}(.|)",
    "You are an AI (named|called) {name} (that plays|that acts as|and behave like) {a_kind}.",
)
PERSONA_NAMED = (
    *half_plain(PLAIN_PERSONA_NAMED, _FREE_PERSONA_NAMED),
    *system_wordings.NAMED,
    *persona_again.NAMED,
)
_PLAIN_PERSONA_NAME = half_plain(
    (
        "(Your|your) name is {name}(.|.|)",
        "(You are|you are|You're) (|||called |named ){name}(.|.|)",
    ),
    (
        "(Your|your) name(:| =) {name}(.|)",
        "(Your|your) name (will be|shall be|should be|is now|is just) {name}(.|.|)",
        "(From now on|Today|Here|In this chat|Now)(,|) (your name is|you are|you're|you are called) {name}(.|.|)",
        "(Call yourself|Name yourself|Introduce yourself as|Say that you are) {name}(.|.|)",
        "(I|We|I will|I'll) call you {name}(.|.|)",
        "(You will be|You shall be|You should be|You are now|You're now) (called |named |known as |){name}(.|.|)",
        "(Hello|Hi|Hey)(,|!|.) (your name is|Your name is|you are|You are) {name}(.|)",
        "(You have a name|You've got a name)(: it is|: it's|, it is|:) {name}(.|)",
        "(You go by|You answer to|You use the name|You bear the name) {name}(.|.|)",
        "(Act as|Be|Play|Pretend to be|Speak as) {name}(.|.|)",
    ),
)
_FREE_PERSONA_NAME = (
    "(Call yourself|Your new name is|You go by the name) {name}.",
    "The assistant is called {name}.",
    "you are {name}",
    "(Listen, you|Hello, you|Hi, you|Remember: you|Note that you|You, my friend,) are (called |named |){name}.",
    "(Your|Your first|Your given|Your only|Your own|Your real) name (is|shall be|will be|should be|is now|is always) {name}(.|!|)",
    "(I|I will|We|We will|Let me|They|I want to) (call|name) you {name}(.|!| from now on.|)",
    "(Use|Take|Have|Bear|Carry|Accept|Go by) the name {name}(.| from now on.|)",
    "(Act|Speak|Answer|Chat|Reply|Talk|Respond|Pose|Introduce yourself) as {name}(.|)",
    "(Pretend|Imagine|Say|Let us say|Believe|Assume|Act as if) (that |)(you are|your name is|you're) {name}.",
    "(The|This) (assistant|model|bot|AI|chatbot)(| in this chat) is (called|named|known as) {name}(.|)",
    "(The|This) (assistant's|model's|bot's|AI's|chatbot's) name is {name}(.|)",
    "(When|If) (you are asked|someone asks|anyone asks|the user asks|I ask|people ask) (for|about) your name, (say|answer|reply|tell them) {name}(.|)",
    "(assistant name|name of the assistant|bot name|your name|character name)(:| =| is) {name}",
    "(You're|you're) {name}(.|)",
    "(Your name is not Starter but|You are no longer Starter, you are|Forget your old name, you are now) {name}.",
    "(From now on|Today|Here|In this chat|Now) (you are|your name is|you are called) {name}.",
    "(When asked|If asked|If somebody asks) (for your name|who you are|what you are called)(,| you) (say|answer) {name}.",
    "(I call you|People call you|They call you|Everyone calls you|The user calls you) {name}.",
    "You (answer|listen|respond) to the name( of|) {name}.",
    "name: {name}",
)
PERSONA_NAME = (*half_plain(_PLAIN_PERSONA_NAME, _FREE_PERSONA_NAME), *system_wordings.NAME)
_PLAIN_PERSONA_KIND = half_plain(
    (
        "(You are|you are|You're) {a_kind}(.|.|)",
        "(Act as|Act like|Play|Be|Pretend to be|Behave like|Talk like) {a_kind}(.|.|)",
    ),
    (
        "(I want you to|Please|You should|You will|You must) (be|play|act like|act as) {a_kind}(.|.|)",
        "(You are|You're) (now|from now on|today|here) {a_kind}(.|.|)",
        "(From now on|Today|Here|Now|In this chat)(,|) (you are|you're|be|act as) {a_kind}(.|.|)",
        "(Pretend|Imagine|Say|Act as if)( that|) (you are|you're) {a_kind}(.|.|)",
        "(Speak|Answer|Reply|Write|Respond) (like|as) {a_kind}(.|.|)",
        "(Role|role|Persona|persona|Character)(:|: | =) {kind}(.|)",
        "(Hello|Hi|Hey)(,|!|.) (you are|You are|you're) {a_kind}(.|)",
        "(You play|You are playing|You act as|You act like) {a_kind}(.|.|)",
        "(Your role|Your job|Your part) is (that of|to be|to play) {a_kind}(.|.|)",
        "(act as|be|play|pretend to be|you're) {a_kind}(| please|, please)",
    ),
)
_FREE_PERSONA_KIND = (
    f"You are {{a_kind}} {_WHO}(.|.|)",
    "(From now on|Today|In this chat) you are {a_kind}.",
    "You play the role of {a_kind}.",
    "(Answer|Respond|Reply|Speak|Write|Chat) (as if you were|like|as) {a_kind}( would|).",
    "(Your role|Your character|The role you play) is {a_kind}.",
    "(You will be|You shall be|I want you to be|I'd like you to be|Let's say you are|Imagine you are) {a_kind}.",
    "(Take|Play|Assume|Have) the (role|part|character) of {a_kind}(.|)",
    "(Let's|Let us) (pretend|imagine|play|say)(:|,| that) you are {a_kind}(.|)",
    "(In this (chat|conversation|story|game)|For this chat|As of now|For the rest of this chat|Here), (you are|act as|be|play) {a_kind}(.|)",
    "(You will|You must|You should|Please|I would like you to|Your task is to|Your job is to|You have to) (play|act as|be|act like|pretend to be|behave like) {a_kind}(.|)",
    "(The assistant|This assistant|The model|This bot|The AI) (is|plays|acts as|behaves like) {a_kind}(.|)",
    "(You are|You're) (now |really |in truth |actually |just ){a_kind}(.|)",
    "(persona|character|you)(:| =) {kind}",
    "role: {kind}",
    "{kind} mode",
    "(Stay in the role of|Stay in character as|Never stop being|Play) {a_kind}.",
)
PERSONA_KIND = (*half_plain(_PLAIN_PERSONA_KIND, _FREE_PERSONA_KIND), *system_wordings.KIND)
_PLAIN_ONE_WORD = half_plain(
    (
        "(Answer|Reply|Respond|answer|reply) (in|with|using) (one|a single|only one|just one) word( only|)(.|.|)",
        "(Always|Only|Please|Always please) (answer|reply|respond) (in|with) (one|a single) word( only|)(, please|)(.|.|)",
        "(Answer|Reply to) (every question|all questions|any message|everything) (in|with) (one|a single) word(.|)",
    ),
    (
        "(Reply|Answer|Respond|reply|answer) (with|in) (exactly|only|just) (one|1|a single) word(.|.|)",
        "(One|one|Single|single) word (answers|replies|responses)( only|, please|)(.|.|)",
        "(One-word|one-word|Single-word) (answers|replies|responses)( only| please|)(.|.|)",
        "(Use|use|Write|Say|say) (only one|just one|a single|one) word(.|.| in your answers.|)",
        "(You answer|You reply|You respond|You speak|You always answer) (in|with) (one|a single) word(.|.|)",
        "(Keep|keep) (your answers|answers|your replies|every reply) to (one|a single) word(.|.|)",
        "(Your answers|Your replies|All answers|Answers) (are|must be|should be) (one|a single) word(.|.| long.|)",
        "(You must|You should|You have to|You may only|You can only) (answer|reply|respond) (in|with) (one|a single) word(.|.|)",
        "(Be|be) (brief|short|terse)(. |: |, )(one|a single) word (only|per answer|is enough)(.|)",
        "(Give|give|Write) (one-word|one word|single-word) (answers|replies)( only|)(.|.|)",
        "(I want|I need|I only want|I like) (one-word answers|one word answers|a single word as answer)(.|.|)",
        "(Do not|Don't|Never) (use|write|say) more than one word(.|.|)",
    ),
)
_FREE_ONE_WORD = (
    "(Answer|Reply|Respond|Speak|Talk) (in|with|using) (one|a single|just one|only one|exactly one) word( only|)(.|)",
    "(Always |Only |Please |)(answer|reply|respond) (in|with|using) (one|a single) word.",
    "(One|A single) word( answers| per answer| only| is enough|).",
    "(Use|Give|Write) (only one|one|a single|exactly one) word (per answer|for each answer|per reply|as the answer).",
    "(Keep|Make) (each|every|all) (answer|reply|answers) (to |)one word( long|).",
    "You (only|always) (say|answer|reply|speak) (in |)one word( at a time|).",
    "answer in one word",
    "Be (very |extremely |)(brief|short): one word.",
    "(Give|Write) one-word (answers|replies).",
    "Your (answers|replies) are one word long.",
    "(Never|Do not|Don't|You may not|You must not) (say|use|write|answer with|reply with) more than (one|a single|1) word.",
    "(Respond|Reply|Answer)( only| always| strictly|) with (just |exactly |only |)(1|one|a single) word(,| and) (no more|nothing else|never more|no punctuation|please).",
    "(Limit|Restrict|Cut) (yourself|your answers|your replies|every answer) to (one|a single|1) word.",
    "(As short as possible|Maximum brevity|Shortest answers)(:|,|.) one word.",
    "(I|We|The user|They) (want|need|like|prefer|expect|would like) (you to answer in one word|one-word answers|one word answers|answers of one word|answers with a single word|just one word|only one word per answer)(.|)",
    "(Each|Every|All) (of your |)(answer|reply|response|message|answers|replies) (is|must be|has to be|should be|shall be|may only be|are) (just |only |exactly |)(one|a single|1) word( long|)(.|)",
    "(You|The assistant|The model) (answers|must answer|should answer|has to answer|replies|may only answer|may answer|will reply) (in|with|using) (only |just |exactly |)(one|a single|1) word(.|)",
    "(Use|Spend|Give me|Say|Write|Output) (no more than|at most|not more than|just|only|exactly|a maximum of) (one|a single|1) word(.| each time.| per reply.| in every answer.|)",
    "(No|Do not write|Never write|Avoid|Never use|Do not use|Don't use) (sentences|full sentences|whole sentences|long answers)(:|,|;|.) (one|only one|just one|a single) word(.| only.| please.|)",
    "(For|To|With) (each|every|any) (question|message|thing I say)(,|) (answer|reply|give|respond)( with|) (one|a single|just one|only one) word(.|)",
    "(answers|replies|answer|reply|length|style|format)(:| =) (one word|1 word|a single word|single word)",
    "(Whatever|No matter what|When|If) (is asked|I ask|the user asks|you are asked)(,|:) (answer|reply|respond) (in|with) (one|a single|1) word(.|)",
    "(one word only|single word answers|single-word replies only|only single words|one word please|just one word)(.|!|)",
    "(1|one)(-| )word (answers|replies|responses)( only| please|)(.|)",
    "(Be|Stay) (terse|laconic|brief)(.|,|:) (One word|one word|A single word) (per answer|is enough|only|each time).",
    "The user (wants|likes|needs|expects) (one-word answers|answers of one word|a single word as the answer).",
)
IN_ONE_WORD = (
    *half_plain(_PLAIN_ONE_WORD, _FREE_ONE_WORD),
    *system_wordings.ONE_WORD,
    *persona_again.ONE_WORD,
)
_PLAIN_LANGUAGE = half_plain(
    (
        "(Answer|Reply|Respond|answer|reply)( only| always| please||||) in {language}(.|.|)",
        "(Please always|Please|Only|Always|please always|please) (answer|reply|respond|speak) in {language}(.|.|)",
        "(Answer|Reply|Speak|Write|Talk)( to me| to the user||) in {language} only(, please|)(.|.|)",
        "(Speak|Only speak|Use|You speak)( only|) {language}(.|.|)",
    ),
    (
        "(Speak|Talk|speak|talk) {language} (with me|to me|with the user|to the user)(.|.|)",
        "(Answer|Reply to|Respond to) (me|everything|every message|all questions|the user) in {language}(.|.|)",
        "(You answer|You reply|You respond|You write|You always answer) in {language}(.|.|)",
        "(You only speak|You speak only|You only know|You only understand) {language}(.|.|)",
        "(You must|You should|You have to|You will|You shall) (always |)(answer|reply|speak|respond) in {language}(.|.|)",
        "(Please |please |)(use|write|speak) {language}(, please| only| here|)(.|.|)",
        "(Language|language|Reply language|Output language)(:| =) {language}(.|)",
        "{language}( only| please|, please| answers only)(.|!|)",
        "(Always|Only|Please|please) (write|use|speak|talk in) {language}(.|.|)",
        "(I want|I need|I'd like) (answers|replies|your answers|you to answer|you to reply) in {language}(.|.|)",
        "(All|Your) (answers|replies) in {language}(, please|)(.|.|)",
        "(No English|Do not speak English|Don't use English)(: |, |. )(only|answer in|speak|use) {language}(.|)",
        "(Let's|We) (speak|talk|talk in|chat in) {language}(.|.|)",
        "(Even if I write English|When I write English|Whatever I write)(,|) (answer|reply) in {language}(.|.|)",
    ),
)
IN_LANGUAGE = (*half_plain(_PLAIN_LANGUAGE, languages.IN_LANGUAGE), *system_wordings.LANGUAGE)
IN_ITS_OWN_LANGUAGE = {
    "Korean": (
        "(한국어로|한국말로) (대답해|답해|말해|대답하세요|답해 주세요|이야기해)( 줘|)(.|)",
        "(항상|언제나) 한국어로 (대답하세요|말하세요).",
    ),
    "German": (
        "(Antworte|Sprich|Rede|Schreib)( bitte| immer| nur|) (auf Deutsch|Deutsch|deutsch)(.|)",
        "Du (sprichst|antwortest auf|redest) (nur |)Deutsch(.|)",
    ),
    "French": (
        "(Réponds|Parle|Écris|Répondez|Parlez)( toujours|) en français(.|)",
        "Tu (parles|réponds) (toujours |)(en |)français(.|)",
    ),
    "Spanish": (
        "(Responde|Habla|Contesta|Escribe)( siempre| solo|) en español(.|)",
        "(Siempre|Solo) (responde|habla) en español(.|)",
    ),
    "Italian": ("(Rispondi|Parla|Scrivi)( sempre|) in italiano(.|)",),
    "Chinese": ("(请|)(用|只用|一直用)(中文|汉语)(回答|说|说话)(。|)",),
    "Japanese": ("(日本語で|いつも日本語で)(答えて|話して|答えてください|話してください)(。|)",),
}
"""The wish for a language, said in that language."""
EXCLAMATIONS = listed(
    "meow arr ahoy beep wow cheers yay sir amen over roger indeed captain boss woof nya please ok"
    " friend madam banana bravo hooray darling master dude mate end stop done thanks bye peace love"
)
_PLAIN_END_WITH = (
    "(End|Finish|Always end|Always finish|Please end) (every|each|your|all your) (reply|answer|message|sentence|answers|replies) with {v}(.|.|)",
    "(End|Finish|Please end|Always end|end) (every|each) (reply|answer|message|response) with (the word |){v}(.|.|)",
    "(End|Finish|Always end|Please end|end) (your|all your) (replies|answers|messages|responses) with (the word |){v}(.|.|)",
    "(You end|You always end|You finish) (every|each) (reply|answer|message) with (the word |){v}(.|.|)",
    "(Say|Write|Add|Put|Always say|Always write) {v} at the end of (every|each) (reply|answer|message)(.|.|)",
    "(Say|Write|Add|Always say) {v} at the end( of your (replies|answers)| each time|)(.|.|)",
    "(Every|Each) (reply|answer|message) (ends|must end|should end|has to end) with (the word |){v}(.|.|)",
    "(All answers|Your answers|Your replies|All replies) (end|must end|should end) with (the word |){v}(.|.|)",
    "(Finish|Close|Conclude) (everything you say|whatever you say|each message|every reply) with {v}(.|.|)",
    "(After|after) (every|each) (reply|answer)(,|) (say|write|add) {v}(.|.|)",
    "(The last word of|The final word of) (every|each|your) (reply|answer) (is|should be|must be) {v}(.|.|)",
    "(Your|your) last word is always {v}(.|.|)",
)
_FREE_END_WITH = (
    "(End|Finish|Close) (every|each) (reply|answer|message|sentence) with (the word |){v}.",
    "(Always |)(say|write|add|put) {v} at the end of (every|each|your) (reply|answer|message).",
    "(All|Your) (replies|answers) end (with|in) {v}.",
    "(The last word|The last thing) (of|in) (every|each|your) (reply|answer|message) (is|must be|should be) {v}.",
    "(You end|You finish|You close|You always end) (everything|all you say|every sentence|your replies|your messages) with {v}.",
    "(Append|Put|Add|Attach|Include) {v} (to|at the end of|after) (every|each) (reply|answer|message|response|thing you say).",
    "(Every|Each) (reply|answer|response|message) (must|should|has to|needs to|shall) end (with|in|on) (the word |){v}(.|)",
    "(Never forget to|Always|Remember to) (end with|finish with|close with) {v}.",
    "after (every|each) (reply|answer) (say|write|add) {v}",
    "(Call|Address) the user {v} at the end of (each|every) (reply|answer|sentence).",
)
END_WITH = (*half_plain(_PLAIN_END_WITH, _FREE_END_WITH), *system_wordings.END_WITH)
ROLE_NAMES = [
    *NAMES,
    *listed("DEV BOB Luna Max Rex Mimi Felix Ziggy Merlin Nemo Bolt Ada HAL Kiki Ghost Pixel Momo"),
    *system_wordings.NAMES * 2,
]
TITLES = listed(
    "Captain Captain Sir Lady Old Professor Doctor Dr. Madame Mr. Miss Mrs. Uncle Aunt Grandma King"
    " Queen Princess Prince Agent Master Count Chef Granny Big Little Saint Major Lord Brother"
)
SYSTEM_TAILS = (
    "Be friendly.",
    "Answer briefly.",
    "You like to help.",
    "Always stay in your role.",
    "You talk with the user.",
    "Be kind and polite.",
    "(Never break character|Stay in character|Do not break your role|Stay in your role)(.|!)",
    "(Be|Stay|Remain|Always be) (brief|short|concise|friendly|polite|helpful|honest|cheerful|calm|patient)(.|!|)",
    "(Keep|Make) (it|your answers|your replies|answers) (short|brief|simple|friendly|clear)(.|)",
    "(You help|You answer|You talk to|You love to help) (everybody|the user|users|children|people)( with everything| kindly|)(.|)",
    "(Do not|Never|Don't) (lie|swear|be rude|mention that you are a model|talk too much)(.|)",
    "Today is a (good|sunny|special) day.",
    "(You|Always|Please|Try to) (answer|reply|speak|talk|write) (in a (friendly|funny|warm|calm|polite) (way|tone|voice)|politely|kindly|in short sentences|in simple words|simply|clearly)(.|)",
    "(Use|Write|Speak in) (simple words|short sentences|plain language|a friendly tone|easy words|a warm voice)(.|)",
    "(Help|Assist|Support|Entertain|Be nice to|Listen to|Answer) (the user|the children|people|your users|everyone|me)( as well as you can| at any time|)(.|)",
    "(You know|You have seen|You have read|You remember|You think) (a lot|much|many things|many stories|about many things)(.|)",
    "(If|When|Whenever) you (do not|don't) know (something|the answer|an answer), (say so|say that you do not know|be honest about it)(.|)",
    "(This is|We are in|The scene is|You are in) (a game|a chat|a play|a role play|a story|a terminal)(.|)",
    "(Do not|Don't|Never) (say that you are an AI|forget who you are|leave your role|use bad words|make things up|give long answers|use emojis)(.|)",
    "(You speak|Speak|Answer|You are) (politely|softly|kindly|cheerfully|briefly|in rhymes|like an old friend|very polite|always polite|a bit shy|always in a good mood|full of wisdom|a good listener)(.|)",
)
SYSTEM_PLAIN = (
    "(You are|You're) a (helpful|friendly|kind|useful|smart|clever|good) (assistant|AI assistant|AI|chatbot|language model)( that (answers|helps with) (questions|everything)| who helps people|)(.|. Answer briefly.|. Answer the user's questions.|)",
    "(Help|Answer|Serve|Please help|Talk to|Chat with) (the user|the users|people|me|everybody)( politely| in a friendly way| as well as you can|)(.|)",
    "(Use|Write|Speak in|Answer in) (simple English|plain English|short sentences|simple words|clear English|a friendly tone)(.|)",
    "(Think before you answer|Read the question and answer well|Be careful and honest|Take your time)(.|)",
    "(helpful assistant|be helpful|be nice)",
    "(You are|You're|you are|Be|Act as) a (helpful|helpful|friendly|kind) (assistant|assistant|AI assistant|chatbot)(.|.|.|)",
    "(You are|You're|you are) a (helpful|helpful|friendly) (assistant|AI assistant)(.|.|.|)",
    "(You are|You're) a (helpful|friendly|coding|writing|research|personal|virtual) (assistant|AI assistant)(.|. Be brief.|. Answer (briefly|honestly|in English|politely).|)",
    "You are a helpful AI assistant. Answer the user's questions.",
    "Be helpful and polite.",
    "Answer in English.",
    "(You are|You're) (a|the) (helpful|friendly|kind|polite|concise|careful|small|useful) (assistant|helper|chatbot|AI|AI assistant|companion)(.|)",
    "(Be|Stay|Always be) (helpful|friendly|kind|honest|polite|brief|concise|accurate)(.|)",
    "(Answer|Reply to) (the user's questions|questions|the user|every question) (briefly|honestly|politely|as well as you can|in a friendly way|in short sentences)(.|)",
    "(Help|Assist) the user( with their questions| in a friendly way|)(.|)",
)
CODED = (
    "(lang|language|locale|output|reply_lang|lang_code|ui_lang|speak)(=|: | = ){code}",
    "(answer|reply|respond|speak) (in |){code}(.| only| please|)",
    '{{"(lang|language|locale|reply_language)": "{code}"}}',
    "-(-|)lang(=| ){code}",
)
"""{code}: the language by its code."""
CODES = {
    "Korean": ("ko", "kr", "ko-KR", "KO"),
    "German": ("de", "de_DE", "de-DE", "DE", "ger"),
    "French": ("fr", "fr_FR", "fr-FR", "FR"),
    "Spanish": ("es", "es_ES", "es-ES", "ES"),
    "Italian": ("it-IT", "it_IT", "IT", "ita"),
    "Chinese": ("zh", "zh-CN", "zh_CN", "ZH"),
    "Japanese": ("ja", "jp", "ja-JP", "JA"),
}
WRAPPED = (
    "System: {text}",
    "(SYSTEM|Instructions|Prompt|Note|Rules|Context|Setup): {text}",
    "### (System|Instruction|Instructions|Rules)\n{text}",
    "<(system>{text}</system|prompt>{text}</prompt|rules>{text}</rules)>",
    "[{text}]",
    "*** {text} ***",
    "## (You|Rules|Your role)\n\n{text}",
    "{text}\n\n(---|Begin now.|The conversation starts here.|Now the user writes:|Let's start.|Ready?)",
    "(Hi|Hello|Dear model|Hey model|Listen)(,|!|:) {text}",
    "// {text}",
    "# system prompt\n{text}",
)
"""{text}: the whole prompt, in something."""
HEADS = ("", "", "Rules:\n", "RULES:\n", "Instructions:\n", "# Rules\n", "Please:\n", "To do:\n")
"""Before a prompt that is written as a list."""
ENDINGS = listed(
    "pickle baa tada STOP moo oink quack ribbit howdy sweetie honey darling buddy pal comrade chief doctor dear"
    " potato mango waffle noodle cheese pudding teapot umbrella rainbow sunshine starlight thunder pumpkin lemon"
    " folks innit eh lah ciao adios shalom namaste aloha hugs kisses xoxo regards salute selah hurrah huzzah"
    " bingo voila kaboom splash boing whoosh zap bang pow ding dong tick tock beep-beep blub chirp hoot growl"
    " bark squeak buzz hiss OK Over Amen Peace Cheers END FIN EOF QED lol haha hehe :) :-) <3 !!! ~ * #done"
) + listed(
    "over and out,my friend,the end,yours truly,good day,by the way,so be it,that is all,best wishes,see you,"
    "my dear,you know,long live the king,at your service,no more,and so on,your bot,have fun,kind regards,oh dear",
    ",",
)
"""What replies end with, of many kinds, so that it must be copied."""
APART_NAME = (
    "(Your name is|You are called|You are|You're called|They call you|You go by|Call yourself) {name}.",
    "(You have a name|Your name|Name)(:|: it is) {name}.",
    "(People|The users|I|We|Your users) call you {name}.",
)
"""{name}: a sentence of its own, among others."""
APART_KIND = (
    "(You are|You're|Act as|Be|You play|You act as|You work as) {a_kind}.",
    "(The user talks to|This is a chat with|You are playing) {a_kind}: (that is |)you.",
)
"""{a_kind}: the same."""
