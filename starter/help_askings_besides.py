"""How people ask about panes, models, files and the shell with a reason, a number or a neighbouring
topic in the sentence, as `help_askings` has them for the rest; a message a line.
"""

from collections.abc import Mapping

from starter.words import lines_of

FURTHER_ASKINGS: Mapping[str, list[str]] = lines_of(
    {
        "parameters_pane": """
where are the sliders for temperature and (such|the like)
i heard about (top_p|top_k|min_p) and things like that, where can i play with those
can i look at what the parameters of the model (are set to|stand at), and turn them
randomness is too high i think, where's the panel for (it|that)
show me those (knobs|dials|controls) (for temperature and so on|of the model), which key
temperature, top p, all that stuff, where is it
the answers are too wild, where's the pane (for the temperature|with the temperature)
not one parameter by command, i want to see them all and turn them
i don't want to hide a pane, i want the one with the parameters
what are all the parameters there, and where do i turn them
on which side is the (temperature|parameter) thing, and how do i get into it
i want to (go|get) into the pane where the temperature is
top_k is a number somewhere, where do i see it
a friend says i should lower the temperature. where are such things
the numbers on the right (with|like) temperature and top_p, how do i get there to change them
how do i turn the model's knobs(| up and down)
my teacher told us about sampling, where do i see that in here
where's the control room of the model, temperature and so forth
(heat|warmth|temperature) of the model, where's the dial
how are the parameters adjusted in here
i wonder what happens with a higher temperature. where do i turn it up
parameters plsss, where
which key takes me to temperature, top_p and friends
""",
        "help": """
(which|what) buttons can i press here
i'm (74|81|9|68) (and|years old and) this is all new to me, where can i read what to do
how does this program work, is it written down somewhere
i press keys and strange things happen, where's the list of what they do
where's the manual (in|for) this (thing|program)
is there any page with all (the|its) keys
i'm lost, i need (the manual|a page that explains the keys|the help page)
which keys are there at all
not one command, i want the whole help page
(10|20|so many) keys and i know none. where are they all explained
what does which key do? is there an overview
how do i learn (to use llmtui|this program|the keys)
where can one look it up when one has forgotten a key
f-keys, ctrl keys, i don't know any. where's the list
a list of keys to print out and put beside my screen, where's that
(helppp|helpppp) page, how do i open it
the instructions for llmtui, where are they
how do i get a survey of everything the keys do
is there a guide in the program or do i have to guess
i forgot all (the|your) keys since (last week|monday|yesterday). where are they listed
someone told me there's a help screen. how do i see it
the keyboard here has too many secrets. where are they explained
before i ask you 50 things: is there a help page
where do beginners look first in this program
by what key does the help come up
first day with this program. what should i press to see how everything goes
the shortcut for the list of shortcuts
""",
        "palette": """
i know there's a command for it, but what's it called? where can i look for it
can i see all commands in one list and type to find one
there was a list where one could type the name of an action, where is it
the command i want has no key, how do i find it
i forgot the name of (that|a) command, how do i find it
is there a menu with (everything|all actions) i can do
like ctrl+shift+p in vs code, what is it here
how do i look a command up by part of its name
the thing where you type (two|three|a few) letters and get the command
not the keys, the commands. where do i search those
not in my chats, i want to search among the commands
one key for all the commands, isn't there something like that
menus i don't see. how does one get to the actions
there must be (50|30|a hundred) commands. where can i pick one from
an overview of all commands to choose from by typing
a list with all i can do, which i can search. how does it open
how do i run an action when i only know its name
by what key does the list of commands come up
search for actions as in (intellij|blender|figma), has it got that
whats that popup with all the commands in it and how do i get it
the command finder please
i want to type what i want to do and have the program find the command
where did the box with all the commands go
do i have to learn all the commands or can i pick them from a list somewhere
""",
        "model": """
i've got (mistral and llama|qwen and phi|two models) set up, this one is answering, how do i take (the other|the second)
there are (three|two|4) models set up. how do i take (another|the second|the third)
somebody else should answer me now, another of my models. how
you are slow, i want to take the smaller one from my models
can i talk to one of my other models, one that's already (here|set up)
how do i change from this tiny one to my llama (in the list|that is set up)
(which|what) models do i have and how do i pick one
not you, the other one in the list of models
i don't want to download any, just choose from those i have
the list of models, how do i open it to choose
model (1|2|3) from the list please, how do i choose it
(monday|today) you, (tuesday|tomorrow) another of my models: where do i choose
my other model is better at french. how do i change over to it
where do i say which of my models should answer
change of shift: how do i put another of my models on
i want a different one of my models for this chat
how do i go from one model to (the other|another) without leaving
who's on duty? i want another model from the list
the models i've set up, how do i choose between them
for poems i take the big model, for sums the small. how do i change between the two
by what key do i pick the model
i set up (four|3|two) models. how do i hop from this one to (the next|another)
it uses the wrong one of my models. how do i change that
can i try the same with my second model, how do i choose that
""",
        "system": """
it (shall|should) be my (english|french) teacher the whole time, where do i write that
i want him to talk like a (pirate|robot|butler) in every reply. where do i write (that|it)
it should always answer in (short|long|simple) sentences, where do i put such a rule
(stop|quit) being so polite! where can i set how you talk
how do i give it a (personality|character|role)
i want to tell it once and for all that i am a (doctor|beginner|teacher). where does that go
where do i tell the ai who it (is supposed|ought) to be
i'd like to change the instructions it gets at the beginning
max (two|three|5) sentences in all answers: where do i put this for the whole chat
no lists, no jokes, every time. in which place do i write such orders
not a message but the instructions before it, how do i change those
where's the text that tells the model how to be
every answer should be in (german|spanish|rhyme). where do i fix that
i'm tired of saying "be brief" (10|each|a hundred) times. where do i say it for ever
the model is to play a (shopkeeper|king|cat) all through the chat, where do i enter that
who decides how you talk? i'd like to write that myself
rules that hold for (all|every one of) your replies, where are they entered
background about me that it should know in the whole chat, in which prompt does it go
how do i make it be rude (all the time|in every answer)
system prompt? where do i type mine
it has instructions from somebody. how do i write others
i want to lay down your manners, where
a standing order for the model, how do i give it
by what key do i get at the system prompt
my son wants you to be a dinosaur in each answer. where does one set that up
""",
        "set": """
(0.9|0.5|0.1|1.1) for the temperature, with which command
temperature to (0.2|0.6|1), what do i type
replies shorter than (100|50|200) tokens, can i set that by typing something
what do i write to get (another|a different) seed
how can i give it (500|800|2000) tokens at most
i want (top_k at 40|min_p at 0.05|top_p at 0.95), by command
without the pane: how do i make the seed (7|3|99)
i know which parameter it is and want to type its new value
not the panel, i'd like to type temperature and the number
max_tokens is (64|128|too low), what do i type to have (1000|more)
one parameter, one number, one command. which
which command makes top_p (0.5|0.8|0.99)
seed=(5|11|2024), what do i write in front of that
the temperature should be zero, how do i enter that by hand
from 0.7 down to 0.3 with the temperature, by what command
how do i write it when i want a parameter to be (2|0.1|50)
min_p to nought please, which command
what's the syntax for setting a (parameter|value)
the slash thing for temperature and so on, how was it
i want the same answer each time, seed (1|8|77). how do i type this
a longer limit for the tokens, typed as a command, how
with what command does one parameter get a value
the (seed|top_k) should be (12|20|4), how do i say this to the program
in one line: repeat penalty to (1.2|1.05). how
can i just type the temperature i want
""",
        "panes": """
my screen is small, the two columns take up half of it(|, how do i hide them)
those (panes|bars|columns) left and right distract me, can they be hidden?
i want only the chat, not those things at the sides
can the text have the (full|whole) width
(everything but|all except) the chat should vanish(| from the screen), the sides i mean
what's that list on the left for, i don't need it. away how
how do i get the left side back, it's gone
left and right there are boxes, i want them (away|gone|hidden)
(2|two|3) columns are too many, only the middle one please
left, right, everywhere boxes. how do i hide them
i don't want to adjust the parameters, i want that pane hidden
the list of sessions may go from the screen (for now|for a while), i don't want it at the left
(80|60) characters wide, my terminal. can the side panes go
i have (one|only one) small monitor, how do i make room for the chat
what's all that at the edges? i don't want to see it
the numbers at the right make me nervous, can that side be hidden
more space for the text please! away with the sides, how
a mode without distraction, only the chat on the screen
the side things came up when i pressed something. how do they go away again
show only the middle, which key
by what key do the (panes|sides|side panels) (vanish|go away|come back)
too many (boxes|frames|columns) on the screen, i want to see just our talk
can i close the pane on the (left|right)
i'm making a screenshot and want no panes in it
zen mode?
""",
        "context_file": """
here is my code in {file}, how do i show it to you
my boss sent me a csv, can i give that to the model(|, how)
{file} is on my desktop, (can you look at it|how do you get to see it)
i have a (pdf|text) of my letter, how do you get to see it
can it read {file}(|, how)
how do i feed it a (document|file|text file)
read {file} for me, how (is that done|do i get it to you)
i don't want to paste (300|a thousand|40) lines, how do i give it the file
a file with (12|200) names in it, how do i hand that over
the list is too long to type, but i have it as a file. how do you get it
can i put {file} into my question
the homework is in a file. how does it get to the model
where's the paper clip in this program
i want to ask something about a file, how do i hang it on
what do i do so that the model knows what's in {file}
look into {file} and tell me what's wrong: how do i do such a thing
not export, the other way: a file into the question
i wish to give the model a document to chew on
my question is about {file}, how do i send it along
drag and drop of a file doesn't work. how do i attach one
could the model go through my {file}
files as an addition to a question, possible?
with what command does a file go along with the question
there is an error in {file}, how can i show the model the file
""",
        "models_folder": """
where on my disk should a (gguf|model file) be
a friend gave me a model on a stick. what folder does it go into
i downloaded a gguf by hand, where do i put it
in which directory do the models (lie|live|sit)
my disk is full, where are those big model files
(two|three|3) ggufs are in my downloads. which folder should they be in
not the config, the models. in which folder are they
i don't want to load it yet, only to know in which folder it belongs
8 gb of models and i don't know in which directory
what's the right (place|directory|spot) on the disk for a model file
from where does llmtui take its model files, which folder
i'd like to delete an old gguf. in which directory is it
on which path does it look for model files
where did it put the model it downloaded
the folder with the models, what's its name
do the gguf files have their own folder? which
i want to move all my models to another disk. where are they now
before i copy the gguf over: to where
i've a gguf on a usb stick, where to with it
which folder do i open to see my model files
my nephew sent me a gguf. into which folder do i save it
the models' home on my disk?
where should i lay the gguf that i got from the web
""",
        "config_file": """
the (green|blue|yellow|grey) hurts my eyes, where's the theme (set|changed)
i want other keys than these, where do i set them
is there a settings file(| and where)
where does llmtui keep its (options|settings)
the colours hurt, in what file do i change (that|them)
can i have ctrl+s for (sending|stopping), where do i change that
where do i make it (dark|black|bright) for good
f3 and f4 don't work on my keyboard. in which file can i put other keys there
i want to change (5|three|two) keys, where's the file for that
no settings menu. so which file do i edit
black on white is what i want, where's that set
which file do i change so that it always starts with my settings
how does one set things up to one's own taste in llmtui
not one parameter but all the settings of the program, where are they
i'd like to have a look at the settings, in which file are they
the keys clash with those of (tmux|my terminal|screen). where can they be changed
everything's so colourful, where can i choose a calmer theme
which dotfile is it that llmtui reads
where are the defaults of the program written, i'd like to change two
vim keys would be nice, where can i configure that
my settings should move to my new laptop. which file is that
colours for the colour blind, where can i change them
(settingssss|settingsss) where
the (light|white|bright) background hurts, can i have it dark
how can i fit the program to my needs
toml, ini, whatever: where's the config
""",
        "load_model": """
you're too dumb, how do i get a real (one|model) in here
i have a (qwen|llama|mistral).gguf, how do i start (with it|llmtui with it)
i want to use a big model instead of this toy
is there anything smarter than you and how do i use it
my gpu is bored with you, how do i run something real
i have (7|13|70) billion parameters on my disk as a gguf, how do i run them
you know 3 things. how do i run a model that knows more
not download, i have the gguf already. how is it loaded
this baby model is not enough for me, how do i get a grown one running
how do i get llmtui to run (the|a) gguf i have
sorry to say it, but you are no use. how does one load a proper model
with which option do i give it my gguf at the start
what must i do so that a real model answers instead of you
how do i replace you by a real model
my gguf is in its folder, and how do i get it to run now
you do not know anything at all! how do i load another one, a real one
tiny model, tiny answers. how do i put in a big one
you are (sweet|cute|nice) but useless, how do i get a grown-up model in here
(gguf|model) file here, llmtui there. how do they come together
i've 24 gb of memory for a model. how do i load a real one
how do serious people use this, i mean with a real model
by which command do i start with a model file of mine
a model with more in its head please, how do i load one
""",
        "pull": """
i'd like to have a bigger model but there's none on my pc, how do i download one
how do i get (gemma|qwen|phi) from the internet
i have no model yet, where do i get one(| from)
can llmtui fetch one from hugging face
how does a model come onto my computer
there isn't a single gguf on my disk. how do i get one from the web
7b, 8b, whatever, how do i download a model
not load, first i have to download it. by which command
i haven't got any models. can the program fetch me one
where can models be downloaded in here
(2|4|8) gb are no problem, so how do i download a model
a model from the net please, what do i type
my internet is good, my disk is empty. how do i get a model on it
can i download a model without a browser
my friend has llama, i have none. how do i download it
is there a command that brings a model from hugging face to me
which command gets me a model when i have no file
the download of a model, how do i start it
i want a model that's not on my computer yet
how do i order a model from the internet
by what command are models downloaded
downloading llama, is that done in here or in the browser
""",
        "ask": """
only one question and no chat window, from (bash|the shell)
i want only one answer in bash, without this window
can i pipe a question in(|, how)
use it in a shell script, how
a git commit message by llm in my shell, how do i call (you|llmtui)
one question, one answer, in the shell. which command
i have (100|20|5) questions in a bash loop. how do i ask each
can bash ask you something without me
a question straight after the prompt of my shell, no window, how
not in here, i'd like to ask from my terminal's command line
do i need the whole screen for a question or can i ask it in the shell
how do i call llmtui from (python|perl|a makefile) with one question
i want to write the question right behind the command
without the interface: question in, reply out
my script should get an answer from the model, with which command
every morning at 7 my cron job should ask it something. with what
how do i use it like grep or sed, in a pipe
just print an answer in my shell and end
from zsh, one short question to the model, how
quick question to the model from outside, without opening all this
can i ask the model something in the shell while i work
""",
        "continue_session": """
when i come back tomorrow i want to be in this very chat, how do i start llmtui for that
i had to reboot. how do i start llmtui with what we (just|last) talked about
i closed it by accident, how do i get back where i was when i start it
at the start it's always empty, i want to go on with (what i had|the last chat)
the laptop died in the middle of our chat, how do i start where we were
(monday|tomorrow|next week) i'd like to start the program with the same chat as (now|today)
not any old session, the last one, right at the start
not a new session when i start it, the last one please
how do i start so that the last session is (there|open) at once
can it come up with the last chat (when i start it|at the start)
which option opens the most recent session when i start llmtui
i start it 5 times a day and want my last session each time
after the crash i want my last session back when i start, how
starting llmtui where i stopped last time, with what option
the program was closed. how do i open it with the last session still in it
my terminal closed itself, how do i start with the last session
resume, like in the fridge, no, like in a game: from the last chat
load last save? i mean start with my last chat
from the shell right back into the last chat
can i pick up the last session when i start the program
how do i not begin at zero each time i start llmtui
with what do i start it to be in my last conversation
""",
        "sessions_list": """
a list of my sessions outside the program(|, how)
i need the id of my (chat|session), where do i see it
how many sessions have i got? is there a command in the (terminal|shell)
print the names of my sessions in the shell
how do i see in bash what chats i've got
which sessions are there, as text in the terminal
the export wants an id. which command tells me the ids
(id|number) of a session, what prints that
all sessions as lines in the shell, by which command
i don't want to open a session, only to have them listed in the shell
not one session, a list of all of them in the terminal
list of sessions for my script, how
what's the command line for seeing all my sessions
can bash show me the sessions of llmtui
my 12 sessions, one a line, in the shell
sessions, ids, titles, on the command line please
a command that writes down all my chats
to grep through the titles of my sessions i need a list, from which command
ls, but for sessions
what do i type in the shell to see all sessions
""",
        "doctor": """
nothing works (here|at all)!!! has llmtui got a command that looks for problems
something is broken, how do i find out what
it's all broken, what now? can (it|llmtui) check itself
i get errors all the time, is something wrong with how it's installed
my (graphics card|gpu) isn't used, how do i find out why
does it have all the libraries it needs, what tells me
is my install (ok|fine|in order)
it's terribly slow since (yesterday|the update|monday), can it test itself
which command finds out what is wrong with (it|my installation)
not a list of commands, one that checks if all is well
is there a command that says what is missing (on my machine|here)
(3|5|ten) errors at the start, what can i run to see what is wrong
(helpppp|argh|grr), it crashes all the time. what can i run to check it
llmtui is ill, where's the doctor
after the update it's broken. is there something that checks the installation
does llmtui run right on my machine? i'd like to test that
did i install it right? how do i check
i want to know if my installation has all its parts
what examines my installation for mistakes
no model will start!! how do i find the problem
a test whether everything is installed as it should be
engine missing? driver missing? what checks all that
health check for this program, by which command
how do i see if it's the program's fault or my computer's
the it department wants to know what is wrong with my llmtui. what can i run
my installation is acting up. is there a self test
can the program look for the fault by itself
""",
        "version": """
is this (the newest|the latest|an old) llmtui? how do i see which one i have
which number has this release(| of llmtui)
my friend asks what version i've got(|, where do i see that)
0.9 or 1.0, which version is it that i have here
how old is (my llmtui|this release of llmtui), i mean which version
the version of the program, not of the model
version 1, 2 or 3? where do i see what i have
what's the number behind the name llmtui, the version i mean
has it been updated? i want to see the version
somebody on the phone wants the version from me
i don't know which version they installed for me
how do i look up the version of llmtui
which llmtui is this, 0.1 or something newer
where does the program say its version
by which command do i get the version
is there a newer one than mine? first, which do i have
for the support ticket: which version of llmtui do i have
what release am i on
the docs are for 0.5. and mine, how do i see it
(vers|version) nr of this program pls
the build or version of this thing, how do i see it
""",
    }
)
"""Topic -> what is typed; a pattern has alternations, "(a|b|)"."""
