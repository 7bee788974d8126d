"""Requests for help with numbers, days and names in them, which elsewhere ask for a sum, a list or the
calendar; with reasons and images; what may stand before any; and what no card has a line for.
"""

from collections.abc import Mapping

from starter.words import lines_of, listed

RARER_ASKINGS: Mapping[str, list[str]] = lines_of(
    {
        "quit": """
(3|two|five) questions, (3|two|five) answers, that's all i wanted. now how do i get out of this program
after (2|two|3) hours with you it's enough, how do i leave
at (5|6|half past 4) i go home, how do i close the program then
number (1|one) on my list: learn how to close this program
enough. curtain. which key closes the program
(i mean to|i'd like to) get rid of llmtui for (now|today), not uninstall it. how do i close it
how do i close it, because my (shift|lesson|break) is over
lights out in llmtui: which key
close the program (because|since) i need the terminal for (work|something else), how
""",
        "send": """
(two|3) sentences typed. how do they get (to you|over to you)
first i type, second i wait, third...? how is it sent
step (1|one) was typing. step (2|two) must be sending, but how
all (4|20) words are in the box, what sends them
is my message with you already or do i need to press something
how do i send it, because (enter|space|my mouse) seems to do nothing
over and out, as they say on the radio. but which key is "over"
are you waiting for (me|something)? which key tells you that i'm done typing
how do my words get from the box to you
""",
        "newline": """
enter = sent. but how do i get to the second line then
(1|one) message, (2|3) lines: how are they typed
after line (1|3) i want line (2|4), not send. which key
my poem has (4|8) lines, how do i write the second under the first
like on a typewriter, to the next row while i write to you. how
how do i get a second line, because enter (posts|sends) the first
carriage return without sending, is there such a key
i want a line break (because|since) it's a (poem|list|letter), which key
my message is a wall of text. how do i break it into lines while i type
""",
        "stop": """
it was only to count to (10|20) but now it's at (400|90). stop it how
(3|5) lines would have done, it's at line (50|80) now. how do i stop the reply
i wanted one name and get (20|a hundred), how do i break off the answer
since (2|4) minutes it writes the same reply. how do i stop that
how do i gag the model, it (talks|writes) without end
it has begun to (speak chinese|write nonsense|repeat itself), make it end that reply, how
stop the reply (because|since) it is wrong from the first word, which key
how do i stop it while it writes, because my (phone rings|laptop gets hot)
cut! like a film director. how do i cut the reply
""",
        "regenerate": """
the list of (5|3) names was dull. (a new one|the same again but new) by which key, without asking again
(first|second) try was bad. third try of the answer, how
roll the dice (once|one time) more for this reply, which key
same question for the (2nd|3rd|second) time, but without typing it. how do i get a new answer
the model should try harder at that. redo (button|key)
you misheard me. same question again without typing it, how
how do i get it to answer again, because the first answer (was|is) (silly|wrong|too short)
(reply|answer) again (because|since) i did not like it, which key
spit it out again but nicer, the same answer i mean. which key
""",
        "continue_reply": """
i asked for (8|10) tips, got (6|5) and a half. how does the reply go on
it counted to (7|12) and stopped in the middle, how do i let the reply go on
(3|2) of (5|4) paragraphs are there, how do i get the reply to write the rest
point (4|6) ends in the middle of a word. which key makes the reply continue
and?? and?? it just ended. how do i get it to keep (talking|writing|going)
how do i get the reply to go on, because it stopped (too early|in the middle)
the reply went to sleep after (two|3) lines, how do i get it to write the rest
don't stop now, it was getting good! how do i make the reply go on
the reply has no last sentence. how do i get it finished
""",
        "edit": """
i wrote (15|7) but meant (50|8) in my last message. can that be changed there
my name is wrong in the (first|second|last) message, how do i correct the message
in my message it says monday, it should say friday. how do i edit it
i typed (3+4|2+2) and meant (3+5|2+3). how do i change the message i sent
(uups|uuups|oops) i wrote "(hellp|teh|recieve)", can i change that in my message afterwards
how do i change my message, because the model (misunderstood it|got it wrong)
because of a typo it understood me wrong. where can i put that right in my message
my message has (a slip|an error) in it that i'd like to mend, how
i'd love to reword the thing i asked you (first|before), how
""",
        "branch_previous": """
(2 of 3|2 of 2|3 of 3), it says at the reply. how do i get back to the one before
i had the reply made (twice|2 times), how do i return to the first
the reply of try (1|one) was better than try (2|two). back to it, how
from answer 3 back to answer 2, the versions i mean, which key
bring me back the reply from before the (retry|redo), how
how do i get back to the reply before, because the new one is (worse|too long)
that new reply is no improvement. the one before it again, which key
is the reply from before i (hit|pressed) retry still there, and how do i see it
back in time by one version of the reply, how
""",
        "branch_next": """
(1 of 2|1 of 3|2 of 3), it says at the reply. how do i get on to the next
from answer 1 on to answer 2, the versions i mean, which key
there are (2|3) versions of the reply, i'm at the first. on to the next, how
version (2|3) comes after version (1|2) of the reply. which key shows it
after going back, how do i get to the later one of the two replies again
how do i go on to the newer reply, because i'm (stuck|back) at the old one
and the other way, to the newer version of the reply
forward in time by one version of the reply, how
the newer reply was better. how do i move on to it from the old one
""",
        "sessions_pane": """
one of my (seven|7|3) sessions has the shopping list. how do i open the list of sessions to pick it
(session|chat) (3|5|two) please, how do i change over to it
on monday i had another session, i'd like to pick it from the list. how
i have (2|two) sessions, one for june and one for july. how do i go from one to the other
i'm in another chat now than the one i want. how do i change over
which key brings me from this conversation to (that|the one) about {thing}
how do i get into another session, because this is the wrong one
can i kill time in one of my other sessions? how do i go there
my chat about {thing} is not this one. how do i go over to it
""",
        "parameters_pane": """
(min_p, top_k, top_p, temperature|temperature, top_p, seed): where do i see (them all|all of them)
is the temperature at 0.7 or at 1? where do i see the parameters
which numbers does the model use for sampling? i want to see and turn them
the (3|4) or so parameters of the model, where are they to be adjusted
how creative is the model set right now? where is the pane that shows temperature and the like
where's the temperature, because the answers are too (wild|dull) and i want to turn it
where can i tinker with top_p and the others
like the dials of an oven, for the model: where
i want to see all (the |)parameters (because|since) i am curious how it's tuned
""",
        "new_session": """
(second|next) topic now. how do i begin a (second|new) chat
it's monday, i want a new session for the new week. how
one session is not enough, i need (two|2). how do i start the second
a chat for each day of the week: how do i start a new one
can we talk about something else on another sheet of paper, a new chat so to say. how
how do i start a new session, because this one is about {thing}
(another|the next) topic: where do i get a fresh chat for it
a second sheet of paper, i mean a new conversation, how
this chat stays as it is and i want to start one more, because the topic is new
""",
        "search": """
in which of my sessions did i write about the (12th of may|3rd of june)? can i search
the word "monday" is in one of my (40|9) chats. how do i search them
the number of my (plumber|dentist) is in one of my chats. how do i search for it
(7|12) sessions, one of them about {thing}. how do i search them for it
we talked about {thing} once, but when? can the program search for it
how do i search my chats, because i forgot in which one i spoke of {thing}
sherlock mode: find the chat where i wrote about {thing}, how
i need to find a word in my chats, it was about {thing}
what did i write about {thing}, and where? can my sessions be searched for it
""",
        "copy": """
those (4|3|10) lines are perfect, how do i get them into an email
the (second|last|first) answer was good, how do i copy it
i need the (5|3) names you gave me in another window. how do i copy the reply
the sum you did, how do i copy that reply
how to bring your answer in my clipboard because i need it for (the|a) mail to my (landlord|boss)
how do i copy your reply, because i want to (keep|send|print) that text elsewhere
lend me your words: how do i copy the reply
i'm going to steal that poem of yours. how do i copy it
how do i pick up your text and drop it in my document
""",
        "help": """
f1, f2, f3... where does it say what they all do
there are (12|20|a dozen) f keys. where is explained what each does
on day (1|one) with llmtui i need the manual, where is it
a page with all (20|30) keys on it, how do i open that
what can i press in here? where does it say so
how do i see all the keys, because i can't remember (any|them)
is there a paper with all of the keys in the program
a map of this place please, i mean a page with the keys
i need the user guide because (everything is new to me|i don't know a key), how do i open it
""",
        "palette": """
(dozens|50|twenty) of commands and i can't recall the one. where can i look for it by name
i type the first (2|3) letters of a command and it shows up: where is that
out of (40|a hundred) commands i need one, how do i find it
i never remember commands: can i look them up somewhere in here
how do i look for a command, because i forgot what it is called
a phone book for the commands, is there one
i need a command but don't know its name, where do i search for it
""",
        "model": """
(two|3|2) models are set up, i'd like the (second|last) one now. how
model number (2|3) in the list should answer me, how do i choose it
i have (3|4) models here. which key lets me choose one
this one is slow and i would like to take another of my models, how
how do i choose another of my models, because this one is (slow|boring|not good)
change the horse, i mean the model: which of mine do i have and how do i choose
the next model in my list should try it. how do i choose that
""",
        "system": """
every answer should have (3|5|ten) words at most, the whole chat long. where do i write this rule
always (2|three) answers to choose from, in every reply: where do i tell the model that for good
(5|3) rules for how the model has to behave: where do i write them
it is for children, so it should talk simply in every answer. where do i tell it that for good
can i write it a character, and where
where do i put your instructions, because you should be a (teacher|pirate|poet) from now on
the model has bad manners in all its replies. where do i write better ones
a script for the actor, i mean your role: where do i write it
""",
        "set": """
(half|twice) the temperature: (0.35|1.4). what do i type
top_k is 40, i want (20|60). what do i type for that
seed (4|15), temperature (0.4|0.9): how are they typed
it rambles and i want max_tokens at (80|60|120), what do i type
what do i type for temperature (0.1|0.3), because it has to be exact
how do i give one parameter its value, by typing it
i know the value for top_p. what's the command to set it
""",
        "clear": """
all (12|30) messages in this chat should go, but the chat stays. how
from message 1 to message (20|9), everything in this chat cleared, how
monday's talk is still up there in this chat. how do i clear it away
others look at my screen, so i'd like to empty this chat, how
how do i empty this chat, because (it's full of nonsense|the old messages confuse you)
a sponge for the blackboard, i mean for the messages of this chat
all messages off this chat, because i want to go on in it with nothing before
""",
        "rename": """
the session is called monday, but it's about friday. how do i change (that name|its name)
my session is named "(1|test 1|chat 2)". how do i give it another name
the name of the session should be "{name}", how
(2|3) sessions have one and the same name. how do i rename one of them
i have so many chats and want to give this one a clear name, how
how do i change the name of this session, because it says nothing
this chat deserves a nicer name, how do i give it one
can a session be named after {thing}, and how
""",
        "delete": """
sessions (2 and 3|4 and 5|1 and 2) are rubbish. how are they (removed|deleted)
on (monday|sunday) i made a session that i'm ashamed of. how do i remove it
(9|6) of my 10 sessions are of no use. how do i delete a session
the sessions from may can go. how is a session deleted
can i kill this session, i mean delete it for good
it contains my salary, so this session should go, entirely. how
how do i delete this session, because it's (private|rubbish|only a test)
into the shredder with this session, how
""",
        "panes": """
left pane, right pane: i'd like neither. how
(2|two) panes too many on my screen. how are they hidden
one pane left, one pane right, no space in between for the text. hide them how
my window is narrow and i'd like to have the sides away, how
how do i hide the sides, because i need the room for the text
blinkers on! i want to see nothing left and right of the chat
""",
        "export": """
today's session as a file, please. how
session (3|7|two) as a text file, by which command
(monday|sunday)'s session should be printed. how do i get it out as a file
one session, one file: how is that done
i need it for (court|school|my boss): how do i get this session as a document
how do i get this session into a file, because i want to keep it outside
i want to keep this session for my grandchildren, in a file i mean
turn this conversation into a book, well, into a file. how
""",
        "context_file": """
there are (30|200) pages in {file}. how do i give it to the model
(2|3) numbers in {file} look wrong to me. how do i show the model the file
question (1|5) is about {file}. how do i attach that
it's too long to type: how do i give it my file
how do i show it {file}, because the question is about that
open wide, model, here comes {file}. how do i feed it
""",
        "models_folder": """
(5|8|3) gb of model, but which folder does it belong in
(2|4) gguf files, 1 folder: which one is it
i download models by hand: into what folder do they go
which folder is for the models, because i want to put a gguf there
a garage for my ggufs, in which folder is it
""",
        "config_file": """
i'd like the same (3|2) settings at each start, where do i write them
(2|three) of the keys are bad for my left hand. where do i change the keys
red, green, blue... the colours are too many. where can i change the theme
my keyboard is (french|german|small) and some keys don't work, where can i change them
where do i change the colours for good, because i can't read the grey
wallpaper and paint, i mean the theme: where do i change it
""",
        "load_model": """
you have (3|three) million parameters, my gguf has 8 billion. how do i load it
from a tiny model to a real one in (3|two) steps: how do i load one
2+2 you can do, but i need more. how do i load a real model
you know nothing at all: how do i run a real model
how do i load a real model, because you only know (ten|20) things
the little one goes, the real one comes: how do i load my gguf
""",
        "pull": """
where do i get (7|8) billion parameters? i want to download such a model
(0|zero) models on my disk. how do i download the first
a model of (2|4|7) gb, how do i download it
i have no models: where do i download one
how do i download a model, because my disk has none
the stork won't bring it, so how do i download a model
""",
        "ask": """
one question, (zero|no) windows, from bash. how
1 question in the shell, 1 answer back. which command
(3|5) times a day i want to ask something from my shell. how
i like pipes: can i ask it something from the shell
how do i ask it from the shell, because i don't want the window
""",
        "continue_session": """
in (2|three) hours i'll be back. how do i start llmtui with this same chat then
on (monday|sunday) i want to start it with the chat i have now. how
it's the (2nd|third) time it starts with nothing. how do i start it with the last chat
the power went off: how do i start it with the last chat again
how do i start llmtui with the last session, because i wasn't finished
""",
        "sessions_list": """
do i have (5|6) or (7|8) sessions? which command lists them in the shell
id (3|12) or id (4|21)? what lists my sessions with their ids
i script everything: how do i get all sessions in the shell
how do i list the sessions in the terminal, because i need an id
""",
        "doctor": """
0 models found, (3|two) errors. is there something that checks what's wrong
(2|3|ten) times it crashed (today|on monday). what can i run to check the installation
of (5|3) starts (2|one) went wrong. can something check my setup
the whole program acts drunk. can the installation be examined
what checks my installation, because nothing works
which command finds the fault, because it (crashes|hangs|fails) all the time
""",
        "version": """
is it (2024|2023)'s release or this year's that i've got? which version, i mean
(0.2|1.0|0.7) came out in (may|march). which version do i have
the newest is (1.2|0.8), they say. and which version is mine
they ask me for the version of llmtui: what is it
how do i see my version, because the forum wants it
""",
    }
)
"""Topic -> what is typed; a pattern has alternations, "(a|b|)"."""

BEFORE: tuple[str, ...] = (
    "(one|1) (more|last) (thing|question)",
    "(two|2|three) (things|questions), here is the (first|second)",
    "(first|second|third|next|last) question",
    "(first|second|next) (point|topic|thing) on my list",
    "(it's|it is) (8|9|half past 7|almost midnight|monday|friday) and i still don't know this",
    "i've (tried|looked) for (5|10|20) minutes (now|already|and can't find it)",
    "i tried (3|5|a dozen) keys already",
    "(3|two|four) of us are sitting (here|at the screen) and nobody knows this",
    "(my daughter|my neighbour|a colleague) asks me, and i don't know",
    "(nice|great|lovely|thanks), (and|but) now something else",
    "(ok|good|fine), enough of that",
    "before i forget (it|to ask)",
    "(don't|please don't) laugh",
    "no (story|list|sums|poem|joke) now please",
    "i (asked|read|looked) everywhere, no luck",
    "you'll think me (silly|slow)",
    "(this|it) drives me (mad|crazy|up the wall)",
    "(since|from) monday i have been wondering",
    "my fingers are (cold|tired|slow)",
    "i (surely|must have) overlooked it",
)
"""What may stand before any request for help."""

OTHER_ASKINGS: tuple[str, ...] = tuple(
    listed(
        """
i deleted the wrong (session|chat)(!|,) how do i get it back
(2|two|three) sessions are deleted by mistake. can they be brought back
is a deleted session gone for ever or can i (get|fetch) it back
how do i make the letters (bigger|larger|smaller)
my eyes are bad, i need larger letters. how
can (two|three|several) people write in the same chat (over the internet|at the same time)
can i have it read the answer (aloud|out loud|to me with a voice)
i'd rather listen to the replies than read them, how
i see badly, can the letters be larger
is there an undo for sessions, because i deleted the wrong one
i want to speak to it instead of typing, how do i switch the microphone on
how do i put a (password|lock|pin) on my sessions
nobody but me should be able to open my chats, how do i lock them
how do i scroll up with the (mouse|wheel|touchpad)
the reply is longer than my screen, how do i move up in it
the top of the answer is out of sight. how do i scroll to it
how do i get the chat on my phone as well
same chats on (both|two|2) of my computers, how do i sync them
how do i put a picture into my message
i have a photo of a bird, how do i show it to the model
can it beep when it's done with a (long |)reply
at what time did i send this message? can the times be shown
how do i see what time each message was sent at
how many (tokens|words) a second does it make, where's that shown
how much memory does it use, where do i see that
how do i put two chats next to each other on the screen
can i have the same question answered by two models at once
how do i make (two|2) sessions into one
how do i put my sessions into folders, (10|30) of them are about work
can i mark a session as a favourite so that it stays on top
how do i sort my sessions by name
in what order are the sessions, and can i change the order
how do i mark a reply as good (with a star|with a thumb)
how do i get the model out of my memory again, it's full
how do i make it use my graphics card
how do i turn on the web search in here
where do i enter my (api key|openai key)
how do i get a newer version of llmtui onto my computer
how do i take llmtui off my computer again
how do i get llmtui in german, i mean the menus
does it check my spelling while i type? how do i turn that on
the arrow key should bring back what i typed before. how
how do i paste (2|20|a hundred) lines from the clipboard
pasting with the middle mouse button doesn't work, how is it done
how do i make the (left|right) side (wider|narrower)
is there an undo for what i just did in the program
how do i translate the whole chat with one key
""".strip(),
        "\n",
    )
)
"""Whole messages about what no card has a line for, near to what it has lines for."""
