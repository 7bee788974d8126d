"""How things are done in the plainest words, as people ask who know none of the program's: which key,
what do i press, how can i, where do i; about writing, replies and sessions; a message a line.
"""

from collections.abc import Mapping

from starter.words import lines_of

PLAINEST: Mapping[str, list[str]] = lines_of(
    {
        "quit": """
which key gets me out of (here|this program)?
what do i press when i'm finished (here|with the program)?
how can i (turn|switch) (this|the) program off?
how (do i|do you|does one) get back to the (desktop|command line|normal screen)?
is there a way out of this (screen|program)?
where is the off (switch|button) of (this program|llmtui)?
the program, how (does one|do i) (close|shut) it?
to (go|come|get) out of (the|this) program, what (must|do) i push?
(program|app) off, (which key|how)?
i wish i knew how to (close|leave) this (thing|program)
nobody told me how to get out of (this program|llmtui) again
i need to shut my laptop. how do i (first|properly) end (this app|llmtui)?
please, the key for going out (of the program|of here)
what is the exit (here|in this program)?
i got in, but how do i get out (again|of here)?
there is no x in the corner. how do i close (it|this)?
i am finish with the program, how to close?
can i (just|simply) close it, and with which key?
""",
        "send": """
which key sends what i (wrote|typed|have written)?
what do i press (after typing|when i have typed it)?
how do you get to see my (text|question)?
is there a key so (it|the text|my question) goes to you?
i wrote a question. how do i give it to you?
how do i pass (my question|what i typed) on to you?
now i have written it, and how does it (go|come) to you?
i typed something but you don't see it. what do i press?
with which key (goes|does) my message (off|out)?
(text|message) ready. send key?
i'd love to send this(|,) but how?
why is there no send button? which key is it?
the key for sending(|, please|?)
how do i tell you that i have finished writing my message?
am i supposed to press something so that you get my message?
can i send it with (a|some) key?
(enter|return) or what, to send it?
submit(,|:) where?
my message wants to go out, how do i let it?
""",
        "newline": """
which key takes me to the next line?
how do i go down one line while (typing|i type|writing)?
what do i press for an empty line in my (message|text)?
is there a way to write two lines (before sending|and then send)?
i want to write under it, not send it. (key|which key)?
how can i make a paragraph in my (message|question)?
where's the return (key |)that does not send?
can (my|a) message have more lines than one?
(next|second) line in the box, (how to|how)?
how do i type a list, each thing on a line of its own?
i hit enter and my message was off too soon. what key makes a line instead?
(key for a|a) line break(, which key|)?
how to jump in the next line without to send?
a new row under this one while i write, which button?
i'd like to write it like a poem, line under line. what do i press?
enter sends it straight away and i only wanted to go down. what should i press?
my name should be on its own line at the end of what i'm typing. how?
how does it go, one line more in the same message?
""",
        "stop": """
which key makes you stop (talking|writing|typing)?
how can i cut you off (in the middle|when you write too much)?
what do i press when an answer (gets|is) too long and still coming?
is there a way to stop it while it is (writing|answering)?
how do i interrupt the (model|ai|bot)?
i want it to be quiet now, it's still writing. key?
where do i stop (the writing|the flood of words)?
the (answer|text) won't end. how to stop (him|it|you)?
can i say stop in the middle of (your|an) answer?
it's still going. how do i put an end to (this|that) answer?
which button for (stop|stopping) writing?
stop key for (the answer|replies)?
how does one stop (the|an) answer that is running?
if you go on too long, what can i hit?
i asked the wrong thing and it's writing a novel. how do i break that off?
i wish there was a way to end a long answer early
oh dear, so much text, and more is coming. how do i end the answer?
you talk and talk. can i cut in (with a key|somehow)?
""",
        "regenerate": """
which key gives me a different answer (to that|to the same question)?
what do i press to have you answer (that again|once more)?
how can i get a second try (from you|at this answer)?
is there a way to make you try that (one |)again?
i want a new answer to the same question(, which key|, how|)
where do i ask for another answer without typing my question again?
can you be made to answer the same thing anew?
how do i let (it|the model) have another go?
the answer is wrong. which key lets it do it over?
that answer didn't help me. how do i get a different one?
answer again, same question, which button?
how to make that it answers once more?
i'm not pleased with that reply. what can i press for another?
(key for|how do i get) another answer instead of that(| one)?
i wish it would answer that one again, (only |)(differently|better). how?
that's not what i hoped for. how do i have the reply (redone|done again)?
this haiku is awful, how do i make it write a new one in its place?
redo (your|the) answer: (what|which) key?
""",
        "continue_reply": """
which key makes you finish (the|that|your) answer?
what do i press so that you write on (from there|where you stopped)?
how do i get the rest of (this|that|your) (answer|text)?
the answer stops too early, how can i make it go on?
is there a way to let it finish its (sentence|answer)?
i want to read the end of the answer but there is none. what do i press?
where do i press for the (rest|remaining part) of the answer?
your answer isn't complete. how do i let you go on with it?
how can it write the answer further?
the answer is only half. key for the rest?
(key for|how do i get) more of the same answer?
it stopped before the last step. how do i get it to write that step?
the letter you wrote just stops before the goodbye. how do i let it finish?
i wish the answer would go on where it was cut
not done yet, your answer. what do i push that it goes further?
cut off again! what makes the answer carry on?
unfinished answer, how (to finish it|can it be finished)?
can a half answer be made whole?
""",
        "edit": """
which key lets me (fix|mend|change) my message?
how can i correct what i (sent|have sent)?
my hand slipped and i sent it too early, can i change the message?
is there a way to fix a spelling mistake after sending?
i want to word my question (differently|another way) after i sent it
where can i change a message that is (already sent|gone already)?
i made a mistake in my message, how do i repair (it|that)?
how to change a word in what i have sent?
sent it with a mistake(.|,) fix it where?
(key for|how about) fixing my own message?
can i take my message back and write it right?
wrong word in my question, how do i swap it?
i'd like to put one more word into my message above. how?
oh no, i sent it and forgot the most important thing. can i still add it to that message?
the question i typed has an error, which button to correct?
my cat walked over the keyboard and it got sent. can i tidy up that message?
is my sent message fixed for ever or may i still touch it?
that message of mine sounds rude. how do i soften it now that it's sent?
""",
        "branch_previous": """
which key shows the (version of the |)answer before this one?
how can i see the first version of the answer again?
what do i press to go back to (your|the) old answer?
is there a way back to the answer (i had|that was here) before?
i want the earlier answer, not this new one
where is the answer that stood here before?
the older answer was nicer, how do i get it?
how do i put the new answer away and see the old one?
i asked for another answer and now i miss the old one. key?
you had it right the first time. how do i get that answer back?
the version before, how (to|do i) show it?
one version back please, which button?
old answer again, how does it go?
i pressed retry by accident, where's my answer (now|from before)?
what's the key for the older version of the reply?
i wish i had the answer (from before|before this one) back
do i get the first reply back somehow?
from the new answer to the old answer, key?
""",
        "branch_next": """
which key shows the (version of the |)answer after this one?
how can i see the newer version of the answer?
i'm on the old answer. what do i press for the newer one?
is there a way forward to the later (answer|version)?
i want the newer answer back after looking at the old one
where do i go on to the (second|later) version of the reply?
can i flip forward through the versions (of your answer|of a reply)?
how to come to the next version (of the answer|of this reply)?
next version of the reply, (key|how)?
i went back one answer too many. how do i go forward?
forward to the (newer|later) answer, which button?
the newer one please, i've seen the old answer now. key?
what gets me from the first reply (on |)to the second one it made?
how does it go forward with the versions of the answer?
there should be a newer reply behind this one. how do i show it?
i compared and the newer answer wins, how do i get over to it?
i wish to see the following version of this reply
from the old answer to the new answer, key?
""",
        "sessions_pane": """
which key shows my (other|old|earlier) chats?
how can i go back to a chat from (last week|monday|the other day)?
what do i press to get into an (old|older) conversation?
is there a way to go to my other (chat|conversation)?
i want to read what we wrote (yesterday|last week). where is (it|that chat)?
where do i find the (chats|conversations) i had before?
where are my past (conversations|chats)?
can i look at my earlier chats?
how do i jump from one chat to (another|the other)?
my other chat, how (to|do i) go there?
(old|past) conversations, where?
how i can change in another chat?
how do i go back into the chat about {thing}?
i talked with you about {thing} on monday. where's that chat now?
which button brings the list with my chats?
i miss my chat from this morning, where did it go?
i wish to open one of the chats i made before
wrong chat! how do i get over to the other one?
key for going between chats?
""",
        "parameters_pane": """
which key shows (the model's|your) (settings|values)?
where do i see how creative (it|the model) is set?
what do i press to see temperature and the rest?
is there a place where i can turn the temperature?
i want to look at the values the model works with
where can i see all the numbers of the model, temperature and so?
can i see a list of the model's parameters somewhere?
how do i open the (panel|side) with the sliders?
temperature and co, where?
key for the (parameters|sampling)?
how i come to the temperature settings?
which button for the side with the sampling values?
i would like to play with the temperature a little, where is it?
show me the parameters at the side, key?
sampling settings: which key?
it's too boring, where do i turn up the creativity?
i wish i could see what (top_p|top_k) is at
where do i look up how high the model's temperature is?
""",
        "new_session": """
which key starts a new (chat|conversation)?
how can i talk about something else in a new chat?
what do i press for a new (conversation|chat)?
key for new chat?
is there a way to begin an empty chat?
i want a second chat (next to|besides) this one
where do i open a new (conversation|chat)?
can i have a new empty chat(|, please)?
how do i begin a new talk (here|with you)?
new chat, how (to|does it go)?
how to make another chat?
for a new subject a new chat: which button?
i want to ask about {thing} but in a new chat. how?
one more chat please, an empty one
how does a new talk begin?
i wish to start from an empty page and keep this one
this one stays, i need a new one. chat i mean
how do i get to a (blank|brand new) chat?
""",
        "search": """
which key finds a word in my old chats?
how can i find something i wrote (last month|weeks ago|long ago)?
what do i press to look for a word (in my chats|in what i wrote)?
is there a way to find {a_thing} in my chats?
i want to find the place where we spoke of {thing}
where do i search in what i wrote?
where can i type a word and have it found in my chats?
can i look through my old messages for a (name|word)?
i know i wrote down {a_thing} once. how do i find it (again|in my chats)?
find old text, key?
how to look up something from an old chat?
look for {thing} in all chats: which button?
i forgot in which chat i wrote it. can i search for it?
how does one find a message again after weeks?
i wish i could find that one sentence about {thing} again
so many chats, and one of them has {a_thing} in it. how do i find it?
does it have something to search (the|my old) chats with?
where was that with {thing}? how do i look for it in my chats?
""",
        "copy": """
which key copies your (answer|reply|text)?
how can i take your answer with me (into my notes|to another program)?
what do i press to copy what you (said|wrote)?
is there a way to get this answer into another program?
i want to put your answer in (an email|a mail|my document)
where do i copy (the|an|your) answer?
can i have your last (reply|answer) in the clipboard?
how do i get the answer out to paste it in word?
copy answer, how (to|does it go)?
i like that answer, how do i take a copy?
how to copy the answer for to paste it elsewhere?
the text you wrote, which button copies it?
i'd like to send your answer to my mum, how do i copy it?
your (tip|list|reply) is great, how can i copy it over into my notes?
the mouse doesn't mark anything. so how to copy the reply?
i wish to paste your reply in a document
the answer to the clipboard: key?
do i have to type your answer off by hand, or can it be copied?
""",
        "help": """
which key shows all the keys?
where do i find help (in here|for this program)?
what can i press (here|in this program)?
is there a list of all (shortcuts|the keys)?
how can i learn how (this|the) program works?
i don't know any keys, where can i see them?
what keys does this program have?
help page, which key?
where's the explanation for all these keys?
i want to read how the program works. where?
i'm lost in this program, where do i look?
is there something to read for beginners of llmtui?
where stands what every key does?
can i see somewhere what the keys do?
how to know which keys there are?
too many keys to remember! where are they written down?
first time here, where are the instructions (for the program|for the keys)?
i forgot how everything goes in here, is there a page for that?
show the shortcuts: how?
""",
        "palette": """
where can i look up a command?
which key opens the list of commands?
how can i find the command i need?
what do i press to see all (commands|actions)?
is there a way to search through the commands?
i want to pick a command from a list. how?
can i type a word and get the matching command?
i know what i want but not the command, where do i look?
list of commands, key?
how to find out what a command is called?
where's the menu with the (actions|commands)?
command list please, which button?
how do i run a command that has no key?
i wish there was one place for all the commands
how do i get the box where i can type a command's name?
all actions in one list: where?
one can't remember all those commands, where do i pick one?
key for (finding|looking up) commands?
""",
        "model": """
which key lets me pick (another model|one of my models)?
how can i talk to my other model?
is there a way to use a different one of my models?
i want my other model to answer. how?
where do i see which models i have set up?
can i change (the model|over to my other model) without closing the program?
how do i hand over to another model of mine?
other model please, key?
how to change to the second model?
model list, which button?
i've set up two models. how do i go over to the other?
how i can take my other model for this chat?
i'd like to ask my other model the same. how do i change to it?
the wrong model is answering me, how do i pick the right one from my list?
key for changing the model?
where do i tell it which of my models to use?
i wish to go back to the other model in my list
""",
        "system": """
how can i tell you how to behave (the whole time|in all your answers)?
where do i write your (instructions|rules)?
which key opens (your instructions|the system prompt)?
what do i press to give you a role?
is there a way to make you always talk like a (pirate|poet|butler)?
i want you to be a strict teacher in every answer. where do i put that?
where do i set your character?
can i give you rules that hold for every answer?
how do i make you friendlier for the whole chat?
rules for all your answers, where do i type them?
how to tell the model who it (is|has to be)?
your role, where to change it?
i always have to say "be polite" again. where can i write it once?
how do you get (a new|another) personality?
where stands what you are told at the beginning? can i change it?
you should play a doctor all the time, where do i enter that?
a role for you in all answers: where do i write it?
""",
        "set": """
how can i set the temperature to (0.5|0.8|1.2)?
what do i type for a (temperature|top_p) of 0.9?
what's the command to give a parameter a number?
is there a command for changing one parameter?
i want to type in a number for the seed. how?
can i set top_k to (10|30) with a command?
how do i type a new value for max_tokens?
max tokens (200|400), how to type (it|that)?
(seed|top_k) (on|to) (3|25), which command?
how to write the command for temperature 0?
i'd like to enter (min_p|top_p) by hand, how is it written?
command for setting a parameter?
i know the number i want for the temperature, what do i write?
the seed must be (9|13) for all of us in class, how do we type that?
temperature 0.4 please, with what command?
how do i put a parameter on a certain value by typing?
i wish to cap the reply at (60|90) tokens, what's the command?
""",
        "clear": """
how can i empty this (chat|conversation)?
which key (empties|wipes|cleans) the chat?
what do i press to make (the|this) chat blank?
is there a way to remove everything we wrote here (and go on|but keep the chat)?
i want all messages here gone, but not the chat itself
can i clean up this chat?
all this text away from the chat, how (to|do i do it)?
how to make the conversation empty again?
so full in this chat! how do i sweep it clean?
chat clean, which button?
key for (clearing|emptying)?
the messages up there should go, all of them. how?
how do i get rid of all the messages in this chat?
i wish to go on in this chat but with nothing above
empty this conversation, how does it go?
somebody comes and should not see the messages. how do i empty the chat?
i typed a lot of rubbish in here, how do i wipe it all and stay?
""",
        "rename": """
how can i give this chat a name?
which key changes the name of (the|a) chat?
what do i press to call this chat something else?
is there a way to change what the chat is called?
i want to call this chat {title}. how?
where do i change the title (of this chat|up there)?
can i choose a name for this conversation?
name of the chat, how to change it?
this chat needs a name(.|,) how?
other title for the chat, which button?
the title of the chat does not fit any more. how do i change it?
how to give a conversation an other name?
key for renaming?
all my chats look the same in the list, can i name them?
it named my chat by itself, and badly. can i name it?
where do i write a title over the chat?
i wish this chat was called {title}. how do i do that?
""",
        "delete": """
how can i get rid of this (whole |)chat?
which key deletes a chat?
what do i press to throw away a (conversation|chat)?
is there a way to remove a chat for good?
i want this whole chat gone from the list
where do i delete an old chat?
can i delete a chat i don't need?
chat away for ever, how (to|does that go)?
old chats, how to remove them?
this conversation should not exist any more, which button?
key for deleting (a chat|this conversation)?
nobody must find this chat. how do i destroy it?
i don't need this conversation any longer, not even in the list. how do i remove it?
too many old chats, how do i throw some away?
how does one delete a whole chat?
i wish this chat had never happened. how do i delete it?
this chat was just a test, how does it get out of my list?
""",
    }
)
"""Topic -> what is typed."""
