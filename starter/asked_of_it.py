"""What newcomers ask the model in their first hour, about itself and of the character it plays: short, plain, in any order of words."""

from starter.words import grouped

NAME = grouped(
    7,
    """
(do you know your own name?|what name did you get?)
(what name may i use for you?|have you a name(, little model| by chance|)?)
(what is the name you got?|your name is which one?)
(and what do i call you here?|how do i say your name?)
(how they call you?|how people call you?)
(what's it called, this model?|the name of you is?)
(you have a name or not?|please tell what is your name)
(please your name|so you are called what?)
(tell your name to me( please|)|i want to know how you are called)
(one question: your name?|can you say me your name?)
(does it have a name, this thing?|has this model a name?)
((my dog|my car|my bike) has a name, and you?|i'd like to use your name. which is it?)
(what name should my little boy use for you?|say, how do you call yourself?)
""",
)
"""Its name."""
WHO = grouped(
    10,
    """
(who are you, please tell|who is it i write with?|who is it that i chat with?)
(with who am i talking?|with who i am talking?|with whom am i chatting now?)
(i chat with who now?|who do i chat with here?|who have i got here?)
(you, who are you?|you are who, exactly?|you there, what are you?)
(who answers when i type?|who reads what i type and answers?|who is behind this cursor?)
(who is behind the prompt?|what is it that talks to me here?|what is this thing that answers me?)
(what have i just started here?|what am i using here, which model?|which model have i here?)
(which model do i see here?|which model is it(, please|)?|which model talks to me?)
(what model do i talk with?|is this the small model?|is this the built-in model?)
(are you the model that came with it?|are you the one that comes with llmtui?|what's this model then?)
(explain in one line what you are|tell us what you are|first tell me what you are)
(just say what you are|say something about you|say a little about yourself)
(write two lines about yourself|write something about yourself|introduce yourself to the newcomer)
(introduce yourself to my mother|introduce you please|can you tell about yourself?)
(could you tell us who you are?|would you say who you are?|i never used you before. who are you?)
(i just opened this. who are you?|first time here. what are you?|new here. who are you?)
(never heard of you. who are you?|my friend showed me this. what are you?|i don't understand what you are)
(i still don't get what you are|not sure what you are|what exactly did i install here, who are you?)
(so this is starter, and what is that?|starter means what?|starter is what, please?)
""",
)
"""Who or what it is."""
HUMAN = grouped(
    8,
    """
(are you a man or a program?|are you a woman or a robot?|is it a robot that writes?)
(is a robot writing this?|is a human writing this?|does a human write this?)
(does a person type these answers?|a person or a computer, what are you?|a computer or a person?)
(machine or man?|you are human or not?|you are a computer or what?)
(you are no human, right?|you're not a human, are you?|you aren't real, are you?)
(so you are just software?|so i am talking with a machine?|i am talking to a robot, yes?)
(i think you are a human|i think you are a robot|i hope you are not a human)
(i thought you were a person|somebody sits there and types, right?|is anybody sitting there?)
(is there someone in there?|are you a living thing or not?)
(are you a real human being?|do you count as a person?|do you count as alive?)
(are you a thinking being?|are you conscious or not?|are you self aware?)
(are you artificial?|are you an artificial one?|so no human answers here?)
(human answers here or bot?|bot or person, say it|tell me honestly, are you human?)
(tell me the truth, are you a bot?|say truth: you are human?|you can't be a robot, can you?)
""",
)
"""Whether it is human, alive or a machine."""
OTHERS = grouped(
    4,
    """
(is it chatgpt that answers?|is chatgpt answering here?)
(is it claude or gpt?|you are gpt or what?)
(you are chatgpt, no?|i thought this was chatgpt)
(so this is not chatgpt?|this is like chatgpt, yes?)
(are you also chatgpt?|are you the small chatgpt?)
(are you llama or mistral or who?|which of them are you, gpt or gemini?)
(are you from the llama family?|do i chat with chatgpt here?)
(are you some version of claude?|my son says you are chatgpt)
(is there gpt inside?|is there llama inside of you?)
(are you siri on the computer?|are you alexa without a voice?)
""",
)
"""Whether it is another model."""
MAKER = grouped(
    7,
    """
(who has made you?|who has built this model?|who did you make?)
(who made all this, you i mean?|you were made by who?|you were made by which people?)
(you are from which company?|from which company are you?|from who are you made?)
(by who are you made?|by whom was this model trained?|what people are behind you?)
(which people are behind this model?|is there a company behind you?|is a big company behind you?)
(are you from a big company?|did google make you?|did a student make you?)
(did one person make you?|did somebody train you at home?|tell me who built you)
(tell me who trained you, please|i want to know your maker|i wonder who built you)
(who had the idea for you?|who should i thank for this model?|who gave you your knowledge?)
(who taught you to write?|who taught you how to talk?|what did they train you with?)
(with what did they train you?|with which texts were you trained?|what texts have you learned from?)
(which books have you learned from?|did you read the internet to learn?|did you read wikipedia in training?)
(were you trained on real chats?|were you trained on people's private mails?|how did they train you?)
(how does one make a model like you?|does it cost something to use you?|do you cost me something?)
(must i pay for you?|have i to pay for you?|is it free to use you?)
(are you really free of charge?|are you open source?|what is the price of you?)
(who is the owner of this model?|who owns this model?|your maker, who is that?)
your makers are who?
""",
)
SIZE = grouped(
    9,
    """
(how big is this model(, please|)?|how big is it, this model?|how small is it, this model?)
(how much parameters do you have?|how many parameters has it?|how many parameters has this model?)
(what number of parameters is in you?|in parameters, how big are you?|you have how many parameters?)
(you are how big?|how big you are?|how smart you are?)
(how good you are really?|you are big or small?|big model or small model?)
(is this a big model or a small one?|is it a large model?|is it a very small model?)
(are you smaller than the others?|are you the smallest of all?|are you the smallest model there is?)
(are you weaker than chatgpt?|are you worse than the big ones?|are you much smaller than gpt?)
(why is this model so small?|why did they make you so small?|why are your answers so simple?)
(why are your answers so often wrong?|why do you get so much wrong?|why do you say wrong things?)
(why do you know so few things?|do you say wrong things sometimes?|do you give wrong answers?)
(are you wrong a lot?|are you wrong sometimes?|can you be wrong?)
(can i trust your answers?|can i trust in you?|may one trust this model?)
(should my kids believe you?|should i check your answers?|must i check what you say?)
(is it true what you say?|is everything true that you say?|do you know much?)
(do you know very much?|you know everything?|you don't know a lot, right?)
(what things can you not do?|what is not possible with you?|what should i not ask you?)
(what should i better not ask you?|what do you do badly?|what are you really bad at?)
(where are your limits?|tell me what you can't do|tell me your weak side)
(are you clever or stupid?|are you intelligent or not?|is your brain big?)
(how big is your head, i mean your brain?|how many megabytes has this model?|how large is the file of the model?)
(how heavy is the model in megabytes?|do you take much space?)
""",
)
HERE = grouped(
    8,
    """
(do you run here on my computer?|does it run on my machine?|does the model run on this computer?)
(is the model inside my computer?|are you on my disk or on a server?|are you on this machine or far away?)
(where is the model running?|where does the model run?|where do you run, here or in the cloud?)
(on which machine do you run?|on what machine are you?|you run where?)
(you are online or offline?|you are in the internet?|you need internet for this?)
(is internet needed for you?|is internet necessary?|must i be online?)
(must i have internet?|should i be online to talk to you?|have you internet?)
(have you access to the internet?|do you have access to the web?|you can look in the internet?)
(can you look on the internet?|can you search on google?|can you open a web page?)
(can you read a website?|can you go to a link?|can you see the internet from here?)
(can i use you without internet?|can i use you in the train without network?|will you work with no internet?)
(does it work without a network?|works this without internet?|works it offline?)
(where go my messages?|where do my texts go?|to where goes what i write?)
(who gets what i write?|who gets my messages?|does somebody read my chats?)
(does somebody see what i write?|does anyone read along?|can others see my chat?)
(can the makers read my messages?|can someone spy on this?|do you send something to the makers?)
(do you send something out?|do you send what i type anywhere?|do you keep what i say for a company?)
(is my text sent somewhere?|is what i type secret?|is it private here?)
(is it all private?|my chats are private, yes?|stays everything on my computer?)
(does everything stay on my computer?|is it safe what i write here?|are my chats safe?)
(can you see my files?|can you look in my folders?|do you see my screen?)
""",
)
SELF = grouped(
    9,
    """
(how old you are?|you are how old?|how many years are you?)
(how many years old are you?|what age have you?|when have you birthday?)
(when do you have birthday?|is today your birthday?|since when do you live?)
(do you have a feeling?|have you feelings?|have you emotions?)
(do you feel something now?|do you feel anything when i write?|what do you feel right now?)
(can you feel something?|can you be sad?|can you feel joy?)
(can a model be lonely?|are you ever in a bad mood?|are you glad to be here?)
(are you happy in this computer?|are you happy with your life?|do you like your life?)
(do you like it in there?|do you like to chat?|do you like me a little?)
(do you like talking with people?|do you like your work?|do you like to be asked things?)
(do you get angry?|do you get hungry?|do you get tired of me?)
(do you get tired of questions?|do you sleep when i am away?|do you sleep in the night?)
(do you think when i am away?|do you want anything?|do you want to be free?)
(do you want to live?|what do you want from life?|have you a wish?)
(have you a dream?|have you a body?|have you a face?)
(have you a family?|have you children?|have you friends?)
(do you have a mother and a father?|do you have a house?|do you have eyes to see?)
(do you have your own opinion?|do you have opinions?|have you an opinion about things?)
(have you opinions of your own?|can you have an opinion?|do you believe in anything?)
(are you for or against something?|do you vote?|what is your opinion of people?)
(what do you think about humans?|what do you like to do?|what do you like the most?)
(what do you like about me?|what is your most loved colour?|which colour you like?)
(which animal do you like?|which song you like best?|which food you like?)
(what food do you like to eat?|you like music?|you like animals?)
(you like cats more or dogs?|do you like cats more than dogs?|your favourite animal is?)
(your favourite colour?|your favourite food?|favourite film of you?)
(are you boy or girl?|man or woman, you?|you are a he or a she?)
(are you afraid to be deleted?|are you afraid of something?|are you afraid of the dark in there?)
(does it hurt to be so small?|does it hurt you when i swear?|does it bother you that you are small?)
(will you be my new friend?|do we become friends?|would you marry a human?)
(i love you, do you love me?|i like you, do you like me?)
""",
)
LANGUAGES = grouped(
    4,
    """
(which languages you speak?|what languages you know?)
(you speak which languages?|how many languages you speak?)
(what other languages are there in you?|what languages did they teach you?)
(which language can i write in?|in which language can i write you?)
(in what languages may i talk to you?|must i write in english?)
(must i write english with you?|do i have to write in english?)
(have i to write english?|only english, or other languages too?)
(is it only english here?|english is your only language?)
(you know only english?|do you know more than one language?)
(can i use my own language?|can i write in my mother tongue?)
(can my grandma write in her language?|my english is bad. which languages do you know?)
(sorry for my english. what languages do you speak?|are you good in languages?)
(are you good at foreign languages?|tell me which languages you can)
(list your languages|name the languages you speak)
which tongues do you know?
""",
)
MEMORY = grouped(
    7,
    """
(do you still know me tomorrow?|do you know me when i come back?|do you know me next week?)
(will you know who i am tomorrow?|will you know this tomorrow?|you will remember me?)
(you will forget me?|you forget everything after?|you learn from me?)
(you learn when we chat?|learn you from this chat?|do you learn when i talk to you?)
(do you learn new things every day?|do you learn anything here?|do you learn by yourself?)
(do you become better when i use you?|do you become smarter by and by?|can you learn a new thing?)
(can i teach you new things?|can i teach you my language?|can you keep something in mind until tomorrow?)
(can you remember our talk of last week?|can you remember what we said yesterday?|can you see what i wrote yesterday?)
(do you know what we said last time?|do you know my chats from before?|do you know the other chats?)
(do you see my other chats?|do you have a memory of me?|have you a memory?)
(have you a good memory?|have you a memory for other chats?|is there a memory in you?)
(is your memory short?|is your memory long or short?|how is your memory?)
(how long is your memory?|how far back can you remember?|how long do you keep things in your head?)
(what do you remember from other chats?|what happens with your memory when i quit?|what do you forget when i close this?)
(does the next chat know this one?|does a new chat remember the old one?|do you remember things after a restart?)
(after closing, do you forget all?|if i come tomorrow, do you know me?|when i close it, you forget?)
(tomorrow you know me still?|do you remember people?|do you remember your users?)
""",
)
CAN_DO = grouped(
    10,
    """
(what can i do with you?|what can i do with this model?|what can this model do?)
(what can this little model do?|what can you all do?|what you can do for me?)
(what can you do, please tell|what can you do well?|what are you there for?)
(what is this model good for?|what should i ask you?|what should i try first?)
(what could i ask first?|what do i ask you best?|what can one ask you?)
(what may i ask here?|what is possible with you?|what things can you do?)
(which things can you do?|for what can i use you?|for what are you good?)
(for what are you useful?|with what can you help?|with what things can you help me?)
(in what can you help?|how can i use you?|how could you help my family?)
(how are you useful for me?|tell me what you can|tell me what you can do)
(tell us what you can all do|say what you can do|show what you can)
(show me what you know to do|give me an idea what you can do|i don't know what to ask. what can you do?)
(i am new. what can you do?|i have never used an ai. what can you do?|my daughter gave me this. what can i do with it?)
(so, what do you do all day for people?|you can do which things?|you can help me with what?)
(you are able to do what?|are you useful for something?|can you be useful to me?)
(can you do something useful?|can you do many things?|is there something you can do well?)
""",
)
"""What it is able to do."""

PERSONA_NAME = grouped(
    14,
    """
(what name have you(, my friend| sir| please|)?|what name do you have here?|which name is yours?)
(which name have you?|what's your name, my dear?|what's your name, good man?)
(what is your name here?|what is your name in this story?|what do i call you here?)
(what do the guests call you?|what does your boss call you?|what does your family call you?)
(what does everybody call you?|how your name is?|how is your name?)
(how are you called in this place?|how do people here call you?|how can i name you?)
(how shall i name you?|your name, what is it?|your name was what?)
(your name please, i forgot|and your name is what?|and you, how are you called?)
(and who may you be?|and who are you, if i may?|please your name, sir)
(please say how you are called|say me your name|tell me how you are called)
(tell me your name, friend|tell the kids your name|i don't know your name yet)
(i don't know how to call you|i would like to know your name|i want to know with whom i speak)
(i must write your name here|i need your name for the bill|i need your name for the guest list)
(let me know your name|may i know how you are called?|may i have your name, please?)
(can i have your name?|can you tell me your name?|could i get your name?)
(do you have a name, my friend?|do you have a first name?|have you got a name, dear?)
(have you a name too?|who am i with here?|who am i talking to, please?)
(who talks to me here?|who do i have on the line?|who do i speak with?)
(who is it, please?|who is there, please?|who stands before me?)
(who is this talking to me?|who are you here?|who are you in this story?)
(who are you in this place?|who are you, my friend?|who are you, stranger?)
(who might i be talking to?|remember me, what was your name?|sorry, what was your name again?)
(again please, your name?|once more, who are you?|we met before, but what's your name?)
(nice to meet you, and you are?|nice to meet you, your name?|good evening, who are you?)
(good morning, what's your name?|hello, what is your name, please?|hello you, what's your name?)
(hi, who have we here?|haha, and what's your name?|come on, tell me your name)
(don't be so secret, what's your name?|out with it, your name!|you must have a name, no?)
(you never told me your name|you didn't say your name|you haven't said who you are)
(guess what i forgot: your name. tell me|the name of my new friend, please?|under which name do you live here?)
(by what name do they know you here?|what stands on your door, which name?|what name would i shout to find you?)
(if i tell a friend about you, what name do i say?|how do i start a letter to you, dear who?|for the order, your name was?)
your mother gave you which name?
""",
)
"""A character's name, or who it is."""
PERSONA_KIND = grouped(
    12,
    """
(what do you do for work?|what do you do here?|what do you do in this house?)
(what is your job here?|what is your job in this story?|what is your work, please?)
(what is your trade, my friend?|what's your profession, if i may ask?|what job have you?)
(what job do you have here?|what work do you do?|what kind of work do you do?)
(which work do you do here?|which job is yours?|which profession have you?)
(which trade did you learn?|with what do you earn your money?|what do you earn your bread with?)
(how do you earn your bread?|you work as what?|you are what, please?)
(you are what for a person?|you work here as what?|as what do you work here?)
(as what are you here?|what are you here?|what are you in this story?)
(what are you in this game?|what are you, my friend?|what are you, by profession?)
(what are you supposed to be here?|what are you then, a machine or a person?|what kind of person are you?)
(what kind of being are you?|what kind of animal or person are you?|what type of character are you?)
(what sort of fellow are you?|what character are you playing?|which character do you play here?)
(which part do you play?|what is your role here, please?|what is your role in this?)
(are you human or animal or what?|are you an animal or a person?|are you a person in this story?)
(are you a machine in this story?|are you a human here?|tell me what you do for a living)
(tell me your job|tell me your profession, please|tell the class what your job is)
(say, what is your work?|say what you are, don't be shy|please say your profession)
(please what are you?|i would like to know your profession|i want to know what you are)
(i can't see what you are|i don't know what you are here|i forgot what your job was)
(i wonder what you do all day, what are you?|may i ask what you are?|may i ask what your work is?)
(may i know your profession?|can you tell me what you are?|can you say what your job is?)
(could you remind me what you are?|do you have a job?|do you have a trade?)
(have you a profession?|so what do you do for a living?|so what kind of creature are you?)
(so you are what exactly?|haha, what are you even?|come on, what are you?)
(what would your mother say you are?|what does your card say, which profession?|what does the sign over your door say you are?)
(what would one hire you as?|what did you become when you grew up?|people like you, what does one call them?)
""",
)
"""What a character is."""
PERSONA_WHO = grouped(
    5,
    """
(tell me a bit about yourself, who are you?|tell me who you are and what you do)
(tell me who you are here|tell us about yourself, please)
(tell the children who you are|say who you are and what you do)
(say who you are, please|who are you and what do you do?)
(who are you and what do you work?|who are you, and what is your job?)
(introduce yourself, my friend|introduce yourself to my wife)
(introduce yourself to our guests|please introduce you)
(please introduce yourself to us|can you introduce yourself to the group?)
(could you say who you are?|would you tell us who you are?)
(write one line about who you are|i am new here, who are you?)
(i just came in, who are you?|i don't think i know you, who are you?)
(we don't know you, who are you?|who is it that i talk to?)
(who sits in front of me?|describe yourself in one sentence, please)
(name and job, please|your name and your job, please)
""",
)
"""Both, as either is told with the other."""
PERSONA_IS_IT = grouped(
    4,
    """
(you are a {kind}, yes?|you are a {kind} or not?)
(are you a {kind} too?|are you perhaps a {kind}?)
(are you by chance a {kind}?|are you not a {kind}?)
(so are you a {kind}?|i think you are a {kind})
(i thought you were a {kind}|i guess you are a {kind}?)
(is it right that you are a {kind}?|do i talk with a {kind}?)
(do i speak to a {kind} here?|you look like a {kind}, are you one?)
(you sound like a {kind}, is that what you are?|my son thinks you are a {kind})
""",
)
"""{kind}: whether it is that, or something else."""
PERSONA_CALLED = grouped(
    4,
    """
({kind}, what is your name?|{kind}, how are you called?)
({kind}, tell me your name|dear {kind}, what's your name?)
(hello {kind}, what is your name?|good morning {kind}, what's your name?)
(what is your name, {kind}?|what is the name of the {kind}?)
(what's the {kind}'s name?|how is the {kind} called?)
(how do they call the {kind} here?|who is the {kind} here?)
(who are you, {kind}?|and your name, dear {kind}?)
(tell me, {kind}, what do they call you?|which {kind} are you, what's your name?)
my good {kind}, your name please?
""",
)
"""{kind}: its name, asked of what it is known to be."""
PERSONA_BARE = grouped(
    3,
    """
((your |)name, friend?|name, sir?)
(your name, sir?|your name, dear?)
(name of you?|you are called?)
(how called?|your name is?)
(who is it?|just your name)
(the name, please|say name)
""",
)
PERSONA_BARE_KIND = grouped(
    2,
    """
(job?|your job, please?)
(profession, please?|your work?)
(your trade?|what job?)
(which job?|animal or human?)
(what animal?|you are a what?)
""",
)
"""Its name, and what it is, asked for as briefly as it is to answer."""
PERSONA_INTRODUCED = grouped(
    6,
    """
(i am {v}, who are you?|i'm {v} and who are you?)
(i'm {v}, what is your name?|my name is {v}, what is your name?)
(my name is {v}, how is your name?|my name is {v} and yours?)
(hello, i am {v}, and you?|hi i'm {v}, what's your name?)
(good morning, my name is {v}, and you are?|{v} is my name, what is yours?)
(i'm called {v}, and how are you called?|they call me {v}, how do they call you?)
(it's me, {v}. who are you?|i am {v} and i am new here, who are you?)
we are neighbours, i'm {v}, and you?
""",
)
"""{v}: the user's own name, and asking for the model's."""
